// digits_argmax0
//
// Argmax argmax0: y0 is the index of the largest of 10 scores, the lowest among equals; the scores follow as y1,
// y2, ....
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits_argmax0 (
  input  wire               clk,
  input  wire               rst_n,
  input  wire               in_valid,
  output wire               in_ready,
  input  wire signed [15:0] x0,
  input  wire signed [15:0] x1,
  input  wire signed [15:0] x2,
  input  wire signed [15:0] x3,
  input  wire signed [15:0] x4,
  input  wire signed [15:0] x5,
  input  wire signed [15:0] x6,
  input  wire signed [15:0] x7,
  input  wire signed [15:0] x8,
  input  wire signed [15:0] x9,
  output wire               out_valid,
  input  wire               out_ready,
  output reg  [3:0]         y0,
  output reg  signed [15:0] y1,
  output reg  signed [15:0] y2,
  output reg  signed [15:0] y3,
  output reg  signed [15:0] y4,
  output reg  signed [15:0] y5,
  output reg  signed [15:0] y6,
  output reg  signed [15:0] y7,
  output reg  signed [15:0] y8,
  output reg  signed [15:0] y9,
  output reg  signed [15:0] y10
);

  // Handshake: everything advances unless a finished result is not taken.
  wire en = !out_valid || out_ready;
  assign in_ready = en;

  reg stage_valid;
  assign out_valid = stage_valid;

  always @(posedge clk) begin
    if (!rst_n) begin
      stage_valid <= 1'b0;
    end else if (en) begin
      stage_valid <= in_valid;
    end
  end

  // Combinational logic, then the output registers.
  wire right_wins0 = x0 < x1;
  wire signed [15:0] best0 = right_wins0 ? x1 : x0;
  wire signed [4:0] index0 = right_wins0 ? 5'sd1 : 5'sd0;
  wire right_wins1 = x2 < x3;
  wire signed [15:0] best1 = right_wins1 ? x3 : x2;
  wire signed [4:0] index1 = right_wins1 ? 5'sd3 : 5'sd2;
  wire right_wins2 = x4 < x5;
  wire signed [15:0] best2 = right_wins2 ? x5 : x4;
  wire signed [4:0] index2 = right_wins2 ? 5'sd5 : 5'sd4;
  wire right_wins3 = x6 < x7;
  wire signed [15:0] best3 = right_wins3 ? x7 : x6;
  wire signed [4:0] index3 = right_wins3 ? 5'sd7 : 5'sd6;
  wire right_wins4 = x8 < x9;
  wire signed [15:0] best4 = right_wins4 ? x9 : x8;
  wire signed [4:0] index4 = right_wins4 ? 5'sd9 : 5'sd8;
  wire right_wins5 = best0 < best1;
  wire signed [15:0] best5 = right_wins5 ? best1 : best0;
  wire signed [4:0] index5 = right_wins5 ? index1 : index0;
  wire right_wins6 = best2 < best3;
  wire signed [15:0] best6 = right_wins6 ? best3 : best2;
  wire signed [4:0] index6 = right_wins6 ? index3 : index2;
  wire right_wins7 = best5 < best6;
  wire signed [15:0] best7 = right_wins7 ? best6 : best5;
  wire signed [4:0] index7 = right_wins7 ? index6 : index5;
  wire right_wins8 = best7 < best4;
  wire signed [15:0] best8 = right_wins8 ? best4 : best7;
  wire signed [4:0] index8 = right_wins8 ? index4 : index7;

  always @(posedge clk) begin
    if (en) begin
      y0 <= index8[3:0];
      y1 <= x0;
      y2 <= x1;
      y3 <= x2;
      y4 <= x3;
      y5 <= x4;
      y6 <= x5;
      y7 <= x6;
      y8 <= x7;
      y9 <= x8;
      y10 <= x9;
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, best8, index8[4]
  };

endmodule

`default_nettype wire
