// digits
//
// The chip: 64 numbers in, 11 numbers out.
// AXI4-Stream on both sides; rst_n is synchronous and resets valid bits only.
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits (
  input  wire         clk,
  input  wire         rst_n,
  input  wire [511:0] s_axis_tdata,
  input  wire         s_axis_tvalid,
  output wire         s_axis_tready,
  input  wire         s_axis_tlast,
  output wire         frame_error,
  output wire [175:0] m_axis_tdata,
  output wire         m_axis_tvalid,
  input  wire         m_axis_tready,
  output wire         m_axis_tlast
);
  wire stream_in_valid;
  wire stream_in_ready;
  wire [4:0] stream_in_y0;
  wire [4:0] stream_in_y1;
  wire [4:0] stream_in_y2;
  wire [4:0] stream_in_y3;
  wire [4:0] stream_in_y4;
  wire [4:0] stream_in_y5;
  wire [4:0] stream_in_y6;
  wire [4:0] stream_in_y7;
  wire [4:0] stream_in_y8;
  wire [4:0] stream_in_y9;
  wire [4:0] stream_in_y10;
  wire [4:0] stream_in_y11;
  wire [4:0] stream_in_y12;
  wire [4:0] stream_in_y13;
  wire [4:0] stream_in_y14;
  wire [4:0] stream_in_y15;
  wire [4:0] stream_in_y16;
  wire [4:0] stream_in_y17;
  wire [4:0] stream_in_y18;
  wire [4:0] stream_in_y19;
  wire [4:0] stream_in_y20;
  wire [4:0] stream_in_y21;
  wire [4:0] stream_in_y22;
  wire [4:0] stream_in_y23;
  wire [4:0] stream_in_y24;
  wire [4:0] stream_in_y25;
  wire [4:0] stream_in_y26;
  wire [4:0] stream_in_y27;
  wire [4:0] stream_in_y28;
  wire [4:0] stream_in_y29;
  wire [4:0] stream_in_y30;
  wire [4:0] stream_in_y31;
  wire [4:0] stream_in_y32;
  wire [4:0] stream_in_y33;
  wire [4:0] stream_in_y34;
  wire [4:0] stream_in_y35;
  wire [4:0] stream_in_y36;
  wire [4:0] stream_in_y37;
  wire [4:0] stream_in_y38;
  wire [4:0] stream_in_y39;
  wire [4:0] stream_in_y40;
  wire [4:0] stream_in_y41;
  wire [4:0] stream_in_y42;
  wire [4:0] stream_in_y43;
  wire [4:0] stream_in_y44;
  wire [4:0] stream_in_y45;
  wire [4:0] stream_in_y46;
  wire [4:0] stream_in_y47;
  wire [4:0] stream_in_y48;
  wire [4:0] stream_in_y49;
  wire [4:0] stream_in_y50;
  wire [4:0] stream_in_y51;
  wire [4:0] stream_in_y52;
  wire [4:0] stream_in_y53;
  wire [4:0] stream_in_y54;
  wire [4:0] stream_in_y55;
  wire [4:0] stream_in_y56;
  wire [4:0] stream_in_y57;
  wire [4:0] stream_in_y58;
  wire [4:0] stream_in_y59;
  wire [4:0] stream_in_y60;
  wire [4:0] stream_in_y61;
  wire [4:0] stream_in_y62;
  wire [4:0] stream_in_y63;

  digits_in stream_in (
    .clk(clk), .rst_n(rst_n), .s_axis_tdata(s_axis_tdata), .s_axis_tvalid(s_axis_tvalid),
    .s_axis_tready(s_axis_tready), .s_axis_tlast(s_axis_tlast), .frame_error(frame_error),
    .out_valid(stream_in_valid), .out_ready(stream_in_ready), .y0(stream_in_y0), .y1(stream_in_y1),
    .y2(stream_in_y2), .y3(stream_in_y3), .y4(stream_in_y4), .y5(stream_in_y5), .y6(stream_in_y6),
    .y7(stream_in_y7), .y8(stream_in_y8), .y9(stream_in_y9), .y10(stream_in_y10), .y11(stream_in_y11),
    .y12(stream_in_y12), .y13(stream_in_y13), .y14(stream_in_y14), .y15(stream_in_y15), .y16(stream_in_y16),
    .y17(stream_in_y17), .y18(stream_in_y18), .y19(stream_in_y19), .y20(stream_in_y20), .y21(stream_in_y21),
    .y22(stream_in_y22), .y23(stream_in_y23), .y24(stream_in_y24), .y25(stream_in_y25), .y26(stream_in_y26),
    .y27(stream_in_y27), .y28(stream_in_y28), .y29(stream_in_y29), .y30(stream_in_y30), .y31(stream_in_y31),
    .y32(stream_in_y32), .y33(stream_in_y33), .y34(stream_in_y34), .y35(stream_in_y35), .y36(stream_in_y36),
    .y37(stream_in_y37), .y38(stream_in_y38), .y39(stream_in_y39), .y40(stream_in_y40), .y41(stream_in_y41),
    .y42(stream_in_y42), .y43(stream_in_y43), .y44(stream_in_y44), .y45(stream_in_y45), .y46(stream_in_y46),
    .y47(stream_in_y47), .y48(stream_in_y48), .y49(stream_in_y49), .y50(stream_in_y50), .y51(stream_in_y51),
    .y52(stream_in_y52), .y53(stream_in_y53), .y54(stream_in_y54), .y55(stream_in_y55), .y56(stream_in_y56),
    .y57(stream_in_y57), .y58(stream_in_y58), .y59(stream_in_y59), .y60(stream_in_y60), .y61(stream_in_y61),
    .y62(stream_in_y62), .y63(stream_in_y63)
  );

  wire fc1_valid;
  wire fc1_ready;
  wire [7:0] fc1_y0;
  wire [7:0] fc1_y1;
  wire [7:0] fc1_y2;
  wire [7:0] fc1_y3;
  wire [7:0] fc1_y4;
  wire [7:0] fc1_y5;
  wire [7:0] fc1_y6;
  wire [7:0] fc1_y7;
  wire [7:0] fc1_y8;
  wire [7:0] fc1_y9;
  wire [7:0] fc1_y10;
  wire [7:0] fc1_y11;
  wire [7:0] fc1_y12;
  wire [7:0] fc1_y13;
  wire [7:0] fc1_y14;
  wire [7:0] fc1_y15;
  wire [7:0] fc1_y16;
  wire [7:0] fc1_y17;
  wire [7:0] fc1_y18;
  wire [7:0] fc1_y19;
  wire [7:0] fc1_y20;
  wire [7:0] fc1_y21;
  wire [7:0] fc1_y22;
  wire [7:0] fc1_y23;
  wire [7:0] fc1_y24;
  wire [7:0] fc1_y25;
  wire [7:0] fc1_y26;
  wire [7:0] fc1_y27;
  wire [7:0] fc1_y28;
  wire [7:0] fc1_y29;
  wire [7:0] fc1_y30;
  wire [7:0] fc1_y31;

  digits_fc1 fc1 (
    .clk(clk), .rst_n(rst_n), .in_valid(stream_in_valid), .in_ready(stream_in_ready), .x0(stream_in_y0),
    .x1(stream_in_y1), .x2(stream_in_y2), .x3(stream_in_y3), .x4(stream_in_y4), .x5(stream_in_y5),
    .x6(stream_in_y6), .x7(stream_in_y7), .x8(stream_in_y8), .x9(stream_in_y9), .x10(stream_in_y10),
    .x11(stream_in_y11), .x12(stream_in_y12), .x13(stream_in_y13), .x14(stream_in_y14), .x15(stream_in_y15),
    .x16(stream_in_y16), .x17(stream_in_y17), .x18(stream_in_y18), .x19(stream_in_y19), .x20(stream_in_y20),
    .x21(stream_in_y21), .x22(stream_in_y22), .x23(stream_in_y23), .x24(stream_in_y24), .x25(stream_in_y25),
    .x26(stream_in_y26), .x27(stream_in_y27), .x28(stream_in_y28), .x29(stream_in_y29), .x30(stream_in_y30),
    .x31(stream_in_y31), .x32(stream_in_y32), .x33(stream_in_y33), .x34(stream_in_y34), .x35(stream_in_y35),
    .x36(stream_in_y36), .x37(stream_in_y37), .x38(stream_in_y38), .x39(stream_in_y39), .x40(stream_in_y40),
    .x41(stream_in_y41), .x42(stream_in_y42), .x43(stream_in_y43), .x44(stream_in_y44), .x45(stream_in_y45),
    .x46(stream_in_y46), .x47(stream_in_y47), .x48(stream_in_y48), .x49(stream_in_y49), .x50(stream_in_y50),
    .x51(stream_in_y51), .x52(stream_in_y52), .x53(stream_in_y53), .x54(stream_in_y54), .x55(stream_in_y55),
    .x56(stream_in_y56), .x57(stream_in_y57), .x58(stream_in_y58), .x59(stream_in_y59), .x60(stream_in_y60),
    .x61(stream_in_y61), .x62(stream_in_y62), .x63(stream_in_y63), .out_valid(fc1_valid), .out_ready(fc1_ready),
    .y0(fc1_y0), .y1(fc1_y1), .y2(fc1_y2), .y3(fc1_y3), .y4(fc1_y4), .y5(fc1_y5), .y6(fc1_y6), .y7(fc1_y7),
    .y8(fc1_y8), .y9(fc1_y9), .y10(fc1_y10), .y11(fc1_y11), .y12(fc1_y12), .y13(fc1_y13), .y14(fc1_y14),
    .y15(fc1_y15), .y16(fc1_y16), .y17(fc1_y17), .y18(fc1_y18), .y19(fc1_y19), .y20(fc1_y20), .y21(fc1_y21),
    .y22(fc1_y22), .y23(fc1_y23), .y24(fc1_y24), .y25(fc1_y25), .y26(fc1_y26), .y27(fc1_y27), .y28(fc1_y28),
    .y29(fc1_y29), .y30(fc1_y30), .y31(fc1_y31)
  );

  wire fc2_valid;
  wire fc2_ready;
  wire signed [15:0] fc2_y0;
  wire signed [15:0] fc2_y1;
  wire signed [15:0] fc2_y2;
  wire signed [15:0] fc2_y3;
  wire signed [15:0] fc2_y4;
  wire signed [15:0] fc2_y5;
  wire signed [15:0] fc2_y6;
  wire signed [15:0] fc2_y7;
  wire signed [15:0] fc2_y8;
  wire signed [15:0] fc2_y9;

  digits_fc2 fc2 (
    .clk(clk), .rst_n(rst_n), .in_valid(fc1_valid), .in_ready(fc1_ready), .x0(fc1_y0), .x1(fc1_y1), .x2(fc1_y2),
    .x3(fc1_y3), .x4(fc1_y4), .x5(fc1_y5), .x6(fc1_y6), .x7(fc1_y7), .x8(fc1_y8), .x9(fc1_y9), .x10(fc1_y10),
    .x11(fc1_y11), .x12(fc1_y12), .x13(fc1_y13), .x14(fc1_y14), .x15(fc1_y15), .x16(fc1_y16), .x17(fc1_y17),
    .x18(fc1_y18), .x19(fc1_y19), .x20(fc1_y20), .x21(fc1_y21), .x22(fc1_y22), .x23(fc1_y23), .x24(fc1_y24),
    .x25(fc1_y25), .x26(fc1_y26), .x27(fc1_y27), .x28(fc1_y28), .x29(fc1_y29), .x30(fc1_y30), .x31(fc1_y31),
    .out_valid(fc2_valid), .out_ready(fc2_ready), .y0(fc2_y0), .y1(fc2_y1), .y2(fc2_y2), .y3(fc2_y3), .y4(fc2_y4),
    .y5(fc2_y5), .y6(fc2_y6), .y7(fc2_y7), .y8(fc2_y8), .y9(fc2_y9)
  );

  wire argmax0_valid;
  wire argmax0_ready;
  wire [3:0] argmax0_y0;
  wire signed [15:0] argmax0_y1;
  wire signed [15:0] argmax0_y2;
  wire signed [15:0] argmax0_y3;
  wire signed [15:0] argmax0_y4;
  wire signed [15:0] argmax0_y5;
  wire signed [15:0] argmax0_y6;
  wire signed [15:0] argmax0_y7;
  wire signed [15:0] argmax0_y8;
  wire signed [15:0] argmax0_y9;
  wire signed [15:0] argmax0_y10;

  digits_argmax0 argmax0 (
    .clk(clk), .rst_n(rst_n), .in_valid(fc2_valid), .in_ready(fc2_ready), .x0(fc2_y0), .x1(fc2_y1), .x2(fc2_y2),
    .x3(fc2_y3), .x4(fc2_y4), .x5(fc2_y5), .x6(fc2_y6), .x7(fc2_y7), .x8(fc2_y8), .x9(fc2_y9),
    .out_valid(argmax0_valid), .out_ready(argmax0_ready), .y0(argmax0_y0), .y1(argmax0_y1), .y2(argmax0_y2),
    .y3(argmax0_y3), .y4(argmax0_y4), .y5(argmax0_y5), .y6(argmax0_y6), .y7(argmax0_y7), .y8(argmax0_y8),
    .y9(argmax0_y9), .y10(argmax0_y10)
  );

  digits_out stream_out (
    .in_valid(argmax0_valid), .in_ready(argmax0_ready), .x0(argmax0_y0), .x1(argmax0_y1), .x2(argmax0_y2),
    .x3(argmax0_y3), .x4(argmax0_y4), .x5(argmax0_y5), .x6(argmax0_y6), .x7(argmax0_y7), .x8(argmax0_y8),
    .x9(argmax0_y9), .x10(argmax0_y10), .m_axis_tdata(m_axis_tdata), .m_axis_tvalid(m_axis_tvalid),
    .m_axis_tready(m_axis_tready), .m_axis_tlast(m_axis_tlast)
  );

endmodule

`default_nettype wire
