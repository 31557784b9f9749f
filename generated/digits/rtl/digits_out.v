// digits_out
//
// Output stream: 11 elements in lanes of 16 bits, 11 lanes a beat, 1 beat a vector;
// element 0 is in the lowest lane of the first beat, tlast marks the last beat.
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits_out (
  input  wire               in_valid,
  output wire               in_ready,
  input  wire [3:0]         x0,
  input  wire signed [15:0] x1,
  input  wire signed [15:0] x2,
  input  wire signed [15:0] x3,
  input  wire signed [15:0] x4,
  input  wire signed [15:0] x5,
  input  wire signed [15:0] x6,
  input  wire signed [15:0] x7,
  input  wire signed [15:0] x8,
  input  wire signed [15:0] x9,
  input  wire signed [15:0] x10,
  output wire [175:0]       m_axis_tdata,
  output wire               m_axis_tvalid,
  input  wire               m_axis_tready,
  output wire               m_axis_tlast
);

  // Every element fills its lane.
  wire [15:0] lane0 = {12'd0, x0};
  wire [15:0] lane1 = x1;
  wire [15:0] lane2 = x2;
  wire [15:0] lane3 = x3;
  wire [15:0] lane4 = x4;
  wire [15:0] lane5 = x5;
  wire [15:0] lane6 = x6;
  wire [15:0] lane7 = x7;
  wire [15:0] lane8 = x8;
  wire [15:0] lane9 = x9;
  wire [15:0] lane10 = x10;
  assign m_axis_tvalid = in_valid;
  assign m_axis_tdata = {lane10, lane9, lane8, lane7, lane6, lane5, lane4, lane3, lane2, lane1, lane0};
  assign m_axis_tlast = 1'b1;
  assign in_ready = m_axis_tready;

endmodule

`default_nettype wire
