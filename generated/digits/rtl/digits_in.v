// digits_in
//
// Input stream: 64 elements in lanes of 8 bits, 64 lanes a beat, 1 beat a vector;
// element 0 is in the lowest lane of the first beat, tlast marks the last beat.
// A frame that ends early or late is dropped whole; frame_error pulses when it ends.
// Each element is taken from the low bits of its lane; the bits above are ignored.
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits_in (
  input  wire         clk,
  input  wire         rst_n,
  input  wire [511:0] s_axis_tdata,
  input  wire         s_axis_tvalid,
  output wire         s_axis_tready,
  input  wire         s_axis_tlast,
  output reg          frame_error,
  output reg          out_valid,
  input  wire         out_ready,
  output reg  [4:0]   y0,
  output reg  [4:0]   y1,
  output reg  [4:0]   y2,
  output reg  [4:0]   y3,
  output reg  [4:0]   y4,
  output reg  [4:0]   y5,
  output reg  [4:0]   y6,
  output reg  [4:0]   y7,
  output reg  [4:0]   y8,
  output reg  [4:0]   y9,
  output reg  [4:0]   y10,
  output reg  [4:0]   y11,
  output reg  [4:0]   y12,
  output reg  [4:0]   y13,
  output reg  [4:0]   y14,
  output reg  [4:0]   y15,
  output reg  [4:0]   y16,
  output reg  [4:0]   y17,
  output reg  [4:0]   y18,
  output reg  [4:0]   y19,
  output reg  [4:0]   y20,
  output reg  [4:0]   y21,
  output reg  [4:0]   y22,
  output reg  [4:0]   y23,
  output reg  [4:0]   y24,
  output reg  [4:0]   y25,
  output reg  [4:0]   y26,
  output reg  [4:0]   y27,
  output reg  [4:0]   y28,
  output reg  [4:0]   y29,
  output reg  [4:0]   y30,
  output reg  [4:0]   y31,
  output reg  [4:0]   y32,
  output reg  [4:0]   y33,
  output reg  [4:0]   y34,
  output reg  [4:0]   y35,
  output reg  [4:0]   y36,
  output reg  [4:0]   y37,
  output reg  [4:0]   y38,
  output reg  [4:0]   y39,
  output reg  [4:0]   y40,
  output reg  [4:0]   y41,
  output reg  [4:0]   y42,
  output reg  [4:0]   y43,
  output reg  [4:0]   y44,
  output reg  [4:0]   y45,
  output reg  [4:0]   y46,
  output reg  [4:0]   y47,
  output reg  [4:0]   y48,
  output reg  [4:0]   y49,
  output reg  [4:0]   y50,
  output reg  [4:0]   y51,
  output reg  [4:0]   y52,
  output reg  [4:0]   y53,
  output reg  [4:0]   y54,
  output reg  [4:0]   y55,
  output reg  [4:0]   y56,
  output reg  [4:0]   y57,
  output reg  [4:0]   y58,
  output reg  [4:0]   y59,
  output reg  [4:0]   y60,
  output reg  [4:0]   y61,
  output reg  [4:0]   y62,
  output reg  [4:0]   y63
);
  assign s_axis_tready = !out_valid || out_ready;
  wire beat = s_axis_tvalid && s_axis_tready;
  wire frame_ends = beat && s_axis_tlast;

  reg seen;
  wire at_last_beat = !seen;

  // Beats of the current frame that have passed; the top bit says the frame is too long.
  always @(posedge clk) begin
    if (!rst_n) begin
      seen <= 1'b0;
    end else if (beat) begin
      seen <= !s_axis_tlast;
    end
  end

  always @(posedge clk) begin
    if (!rst_n) begin
      out_valid <= 1'b0;
      frame_error <= 1'b0;
    end else begin
      out_valid <= (frame_ends && at_last_beat) || (out_valid && !out_ready);
      frame_error <= frame_ends && !at_last_beat;
    end
  end

  // Elements of beat 0.
  always @(posedge clk) begin
    if (beat) begin
      y0 <= s_axis_tdata[4:0];
      y1 <= s_axis_tdata[12:8];
      y2 <= s_axis_tdata[20:16];
      y3 <= s_axis_tdata[28:24];
      y4 <= s_axis_tdata[36:32];
      y5 <= s_axis_tdata[44:40];
      y6 <= s_axis_tdata[52:48];
      y7 <= s_axis_tdata[60:56];
      y8 <= s_axis_tdata[68:64];
      y9 <= s_axis_tdata[76:72];
      y10 <= s_axis_tdata[84:80];
      y11 <= s_axis_tdata[92:88];
      y12 <= s_axis_tdata[100:96];
      y13 <= s_axis_tdata[108:104];
      y14 <= s_axis_tdata[116:112];
      y15 <= s_axis_tdata[124:120];
      y16 <= s_axis_tdata[132:128];
      y17 <= s_axis_tdata[140:136];
      y18 <= s_axis_tdata[148:144];
      y19 <= s_axis_tdata[156:152];
      y20 <= s_axis_tdata[164:160];
      y21 <= s_axis_tdata[172:168];
      y22 <= s_axis_tdata[180:176];
      y23 <= s_axis_tdata[188:184];
      y24 <= s_axis_tdata[196:192];
      y25 <= s_axis_tdata[204:200];
      y26 <= s_axis_tdata[212:208];
      y27 <= s_axis_tdata[220:216];
      y28 <= s_axis_tdata[228:224];
      y29 <= s_axis_tdata[236:232];
      y30 <= s_axis_tdata[244:240];
      y31 <= s_axis_tdata[252:248];
      y32 <= s_axis_tdata[260:256];
      y33 <= s_axis_tdata[268:264];
      y34 <= s_axis_tdata[276:272];
      y35 <= s_axis_tdata[284:280];
      y36 <= s_axis_tdata[292:288];
      y37 <= s_axis_tdata[300:296];
      y38 <= s_axis_tdata[308:304];
      y39 <= s_axis_tdata[316:312];
      y40 <= s_axis_tdata[324:320];
      y41 <= s_axis_tdata[332:328];
      y42 <= s_axis_tdata[340:336];
      y43 <= s_axis_tdata[348:344];
      y44 <= s_axis_tdata[356:352];
      y45 <= s_axis_tdata[364:360];
      y46 <= s_axis_tdata[372:368];
      y47 <= s_axis_tdata[380:376];
      y48 <= s_axis_tdata[388:384];
      y49 <= s_axis_tdata[396:392];
      y50 <= s_axis_tdata[404:400];
      y51 <= s_axis_tdata[412:408];
      y52 <= s_axis_tdata[420:416];
      y53 <= s_axis_tdata[428:424];
      y54 <= s_axis_tdata[436:432];
      y55 <= s_axis_tdata[444:440];
      y56 <= s_axis_tdata[452:448];
      y57 <= s_axis_tdata[460:456];
      y58 <= s_axis_tdata[468:464];
      y59 <= s_axis_tdata[476:472];
      y60 <= s_axis_tdata[484:480];
      y61 <= s_axis_tdata[492:488];
      y62 <= s_axis_tdata[500:496];
      y63 <= s_axis_tdata[508:504];
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, s_axis_tdata[7:5], s_axis_tdata[15:13], s_axis_tdata[23:21], s_axis_tdata[31:29], s_axis_tdata[39:37],
    s_axis_tdata[47:45], s_axis_tdata[55:53], s_axis_tdata[63:61], s_axis_tdata[71:69], s_axis_tdata[79:77],
    s_axis_tdata[87:85], s_axis_tdata[95:93], s_axis_tdata[103:101], s_axis_tdata[111:109], s_axis_tdata[119:117],
    s_axis_tdata[127:125], s_axis_tdata[135:133], s_axis_tdata[143:141], s_axis_tdata[151:149],
    s_axis_tdata[159:157], s_axis_tdata[167:165], s_axis_tdata[175:173], s_axis_tdata[183:181],
    s_axis_tdata[191:189], s_axis_tdata[199:197], s_axis_tdata[207:205], s_axis_tdata[215:213],
    s_axis_tdata[223:221], s_axis_tdata[231:229], s_axis_tdata[239:237], s_axis_tdata[247:245],
    s_axis_tdata[255:253], s_axis_tdata[263:261], s_axis_tdata[271:269], s_axis_tdata[279:277],
    s_axis_tdata[287:285], s_axis_tdata[295:293], s_axis_tdata[303:301], s_axis_tdata[311:309],
    s_axis_tdata[319:317], s_axis_tdata[327:325], s_axis_tdata[335:333], s_axis_tdata[343:341],
    s_axis_tdata[351:349], s_axis_tdata[359:357], s_axis_tdata[367:365], s_axis_tdata[375:373],
    s_axis_tdata[383:381], s_axis_tdata[391:389], s_axis_tdata[399:397], s_axis_tdata[407:405],
    s_axis_tdata[415:413], s_axis_tdata[423:421], s_axis_tdata[431:429], s_axis_tdata[439:437],
    s_axis_tdata[447:445], s_axis_tdata[455:453], s_axis_tdata[463:461], s_axis_tdata[471:469],
    s_axis_tdata[479:477], s_axis_tdata[487:485], s_axis_tdata[495:493], s_axis_tdata[503:501],
    s_axis_tdata[511:509]
  };

endmodule

`default_nettype wire
