// digits_fc2
//
// Layer fc2: y = W * x + b, 10 neurons of 32 inputs.
// W is tensor fc2.weight, F32 [10, 32], SHA-256 50ee9203abeb282748c1c048e72ce4ca8e6a2379eb2df774f67183487406a35f
// b is tensor fc2.bias, F32 [10], SHA-256 f15644d9e279a8b2458102f4e9b86e83109ab75950e71ad0cbe194c210fa60ad
// Arithmetic: shared shift-and-add graph; 391 adders, 4097 adder bits, depth 12, for 319 nonzero weights.
// Requantization: round to nearest (halves up), saturate to [-32768, 32767]; 3 of 10 channels by shift, the others
// by constant multiplier.
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits_fc2 (
  input  wire               clk,
  input  wire               rst_n,
  input  wire               in_valid,
  output wire               in_ready,
  input  wire [7:0]         x0,
  input  wire [7:0]         x1,
  input  wire [7:0]         x2,
  input  wire [7:0]         x3,
  input  wire [7:0]         x4,
  input  wire [7:0]         x5,
  input  wire [7:0]         x6,
  input  wire [7:0]         x7,
  input  wire [7:0]         x8,
  input  wire [7:0]         x9,
  input  wire [7:0]         x10,
  input  wire [7:0]         x11,
  input  wire [7:0]         x12,
  input  wire [7:0]         x13,
  input  wire [7:0]         x14,
  input  wire [7:0]         x15,
  input  wire [7:0]         x16,
  input  wire [7:0]         x17,
  input  wire [7:0]         x18,
  input  wire [7:0]         x19,
  input  wire [7:0]         x20,
  input  wire [7:0]         x21,
  input  wire [7:0]         x22,
  input  wire [7:0]         x23,
  input  wire [7:0]         x24,
  input  wire [7:0]         x25,
  input  wire [7:0]         x26,
  input  wire [7:0]         x27,
  input  wire [7:0]         x28,
  input  wire [7:0]         x29,
  input  wire [7:0]         x30,
  input  wire [7:0]         x31,
  output wire               out_valid,
  input  wire               out_ready,
  output reg  signed [15:0] y0,
  output reg  signed [15:0] y1,
  output reg  signed [15:0] y2,
  output reg  signed [15:0] y3,
  output reg  signed [15:0] y4,
  output reg  signed [15:0] y5,
  output reg  signed [15:0] y6,
  output reg  signed [15:0] y7,
  output reg  signed [15:0] y8,
  output reg  signed [15:0] y9
);

  // Handshake: everything advances unless a finished result is not taken.
  wire en = !out_valid || out_ready;
  assign in_ready = en;

  reg [2:0] stage_valid;
  assign out_valid = stage_valid[2];

  always @(posedge clk) begin
    if (!rst_n) begin
      stage_valid <= 3'd0;
    end else if (en) begin
      stage_valid <= {stage_valid[1:0], in_valid};
    end
  end

  // Stage 1 of 3.
  wire signed [19:0] x0_w20 = {12'd0, x0};
  wire signed [19:0] x1_w20 = {12'd0, x1};
  wire signed [19:0] x2_w20 = {12'd0, x2};
  wire signed [19:0] x3_w20 = {12'd0, x3};
  wire signed [19:0] x4_w20 = {12'd0, x4};
  wire signed [19:0] x5_w20 = {12'd0, x5};
  wire signed [19:0] x6_w20 = {12'd0, x6};
  wire signed [19:0] x7_w20 = {12'd0, x7};
  wire signed [19:0] x8_w20 = {12'd0, x8};
  wire signed [19:0] x9_w20 = {12'd0, x9};
  wire signed [19:0] x10_w20 = {12'd0, x10};
  wire signed [19:0] x11_w20 = {12'd0, x11};
  wire signed [19:0] x12_w20 = {12'd0, x12};
  wire signed [19:0] x13_w20 = {12'd0, x13};
  wire signed [19:0] x14_w20 = {12'd0, x14};
  wire signed [19:0] x15_w20 = {12'd0, x15};
  wire signed [19:0] x16_w20 = {12'd0, x16};
  wire signed [19:0] x17_w20 = {12'd0, x17};
  wire signed [19:0] x18_w20 = {12'd0, x18};
  wire signed [19:0] x19_w20 = {12'd0, x19};
  wire signed [19:0] x20_w20 = {12'd0, x20};
  wire signed [19:0] x21_w20 = {12'd0, x21};
  wire signed [19:0] x22_w20 = {12'd0, x22};
  wire signed [19:0] x23_w20 = {12'd0, x23};
  wire signed [19:0] x24_w20 = {12'd0, x24};
  wire signed [19:0] x25_w20 = {12'd0, x25};
  wire signed [19:0] x26_w20 = {12'd0, x26};
  wire signed [19:0] x27_w20 = {12'd0, x27};
  wire signed [19:0] x28_w20 = {12'd0, x28};
  wire signed [19:0] x29_w20 = {12'd0, x29};
  wire signed [19:0] x30_w20 = {12'd0, x30};
  wire signed [19:0] x31_w20 = {12'd0, x31};

  wire signed [19:0] t0 = x19_w20 - x21_w20;  // x19 - x21
  wire signed [19:0] t1 = x4_w20 - x9_w20;  // x4 - x9
  wire signed [19:0] t2 = x5_w20 - x25_w20;  // x5 - x25
  wire signed [19:0] t3 = (x24_w20 <<< 2) - x29_w20;  // 4*x24 - x29
  wire signed [19:0] t4 = x14_w20 - x28_w20;  // x14 - x28
  wire signed [19:0] t5 = x10_w20 - x17_w20;  // x10 - x17
  wire signed [19:0] t6 = x7_w20 - x16_w20;  // x7 - x16
  wire signed [19:0] t7 = (x12_w20 <<< 1) - x22_w20;  // 2*x12 - x22
  wire signed [19:0] t8 = x6_w20 - x7_w20;  // x6 - x7
  wire signed [19:0] t9 = x7_w20 + x16_w20;  // x7 + x16
  wire signed [19:0] t10 = x17_w20 - x26_w20;  // x17 - x26
  wire signed [19:0] t11 = x0_w20 - x4_w20;  // x0 - x4
  wire signed [19:0] t12 = (x8_w20 <<< 1) - x29_w20;  // 2*x8 - x29
  wire signed [19:0] t13 = x6_w20 - x22_w20;  // x6 - x22
  wire signed [19:0] t14 = x9_w20 + x30_w20;  // x9 + x30
  wire signed [19:0] t15 = x13_w20 - x17_w20;  // x13 - x17
  wire signed [19:0] t16 = x1_w20 - x27_w20;  // x1 - x27
  wire signed [19:0] t17 = x1_w20 - x12_w20;  // x1 - x12
  wire signed [19:0] t18 = x2_w20 + x13_w20;  // x2 + x13
  wire signed [19:0] t19 = x8_w20 - (x20_w20 <<< 1);  // x8 - 2*x20
  wire signed [19:0] t20 = x1_w20 - x2_w20;  // x1 - x2
  wire signed [19:0] t21 = x3_w20 - x23_w20;  // x3 - x23
  wire signed [19:0] t22 = x14_w20 + x18_w20;  // x14 + x18
  wire signed [19:0] t23 = x5_w20 + x21_w20;  // x5 + x21
  wire signed [19:0] t24 = x15_w20 - x30_w20;  // x15 - x30
  wire signed [19:0] t25 = x26_w20 - x31_w20;  // x26 - x31
  wire signed [19:0] t26 = x6_w20 + x10_w20;  // x6 + x10
  wire signed [19:0] t27 = x22_w20 + x20_w20;  // x20 + x22
  wire signed [19:0] t28 = x29_w20 + x19_w20;  // x19 + x29
  wire signed [19:0] t29 = x8_w20 - x20_w20;  // x8 - x20
  wire signed [19:0] t30 = x24_w20 + (x31_w20 <<< 3);  // x24 + 8*x31
  wire signed [19:0] t31 = x14_w20 - (x28_w20 <<< 1);  // x14 - 2*x28
  wire signed [19:0] t32 = x1_w20 + x17_w20;  // x1 + x17
  wire signed [19:0] t33 = (x1_w20 <<< 4) - x11_w20;  // 16*x1 - x11
  wire signed [19:0] t34 = x28_w20 + (x0_w20 <<< 1);  // 2*x0 + x28
  wire signed [19:0] t35 = x4_w20 - x18_w20;  // x4 - x18
  wire signed [19:0] t36 = (x24_w20 <<< 2) - x25_w20;  // 4*x24 - x25
  wire signed [19:0] t37 = x16_w20 + (x2_w20 <<< 3);  // 8*x2 + x16
  wire signed [19:0] t38 = x11_w20 - x25_w20;  // x11 - x25
  wire signed [19:0] t39 = x18_w20 + x27_w20;  // x18 + x27
  wire signed [19:0] t40 = x31_w20 + x25_w20;  // x25 + x31
  wire signed [19:0] t41 = x10_w20 - x0_w20;  // -x0 + x10
  wire signed [19:0] t42 = x20_w20 - (x13_w20 <<< 1);  // -2*x13 + x20
  wire signed [19:0] t43 = x20_w20 + (x26_w20 <<< 1);  // x20 + 2*x26
  wire signed [19:0] t44 = x23_w20 + (x30_w20 <<< 1);  // x23 + 2*x30
  wire signed [19:0] t45 = (t31 <<< 4) - t22;  // 15*x14 - x18 - 32*x28
  wire signed [19:0] t46 = x28_w20 + t38;  // x11 - x25 + x28
  wire signed [19:0] t48 = (x17_w20 <<< 3) - x3_w20 + (t19 <<< 3);  // -x3 + 8*x8 + 8*x17 + ...
  wire signed [19:0] t49 = x30_w20 + (t19 <<< 1);  // 2*x8 - 4*x20 + x30
  wire signed [19:0] t50 = t26 - (x23_w20 <<< 1);  // x6 + x10 - 2*x23
  wire signed [19:0] t52 = x0_w20 + x24_w20 - (x7_w20 <<< 1);  // x0 - 2*x7 + x24
  wire signed [19:0] t54 = (x27_w20 <<< 1) - (x19_w20 + x21_w20);  // -x19 - x21 + 2*x27
  wire signed [19:0] t55 = x12_w20 + t16;  // x1 + x12 - x27
  wire signed [19:0] t56 = (t37 <<< 1) - t29;  // 16*x2 - x8 + 2*x16 + ...
  wire signed [19:0] t57 = t3 - (x3_w20 <<< 2);  // -4*x3 + 4*x24 - x29
  wire signed [19:0] t58 = x0_w20 + t15;  // x0 + x13 - x17
  wire signed [19:0] t59 = t0 + t5;  // x10 - x17 + x19 + ...
  wire signed [19:0] t60 = (x15_w20 <<< 1) + t18;  // x2 + x13 + 2*x15
  wire signed [19:0] t61 = x11_w20 - t20;  // -x1 + x2 + x11
  wire signed [19:0] t62 = t21 + (x27_w20 <<< 2);  // x3 - x23 + 4*x27
  wire signed [19:0] t64 = (x10_w20 <<< 1) - (x22_w20 + x19_w20);  // 2*x10 - x19 - x22
  wire signed [19:0] t66 = x26_w20 - (x23_w20 <<< 1) + (t1 <<< 2);  // 4*x4 - 4*x9 - 2*x23 + ...
  wire signed [19:0] t67 = x23_w20 + (t26 <<< 1);  // 2*x6 + 2*x10 + x23
  wire signed [19:0] t68 = t18 + (x28_w20 <<< 3);  // x2 + x13 + 8*x28
  wire signed [19:0] t69 = t38 - x4_w20;  // -x4 + x11 - x25
  wire signed [19:0] t70 = t14 - x18_w20;  // x9 - x18 + x30
  wire signed [19:0] t71 = t2 - t25;  // x5 - x25 - x26 + ...
  wire signed [19:0] t72 = x27_w20 + (t42 <<< 1);  // -4*x13 + 2*x20 + x27
  wire signed [19:0] t73 = t9 - x10_w20;  // x7 - x10 + x16
  wire signed [19:0] t75 = x25_w20 + x16_w20 - (t22 <<< 1);  // -2*x14 + x16 - 2*x18 + ...
  wire signed [19:0] t77 = x16_w20 + x5_w20 - (t24 <<< 1);  // x5 - 2*x15 + x16 + ...
  wire signed [19:0] t79 = x3_w20 + x9_w20 + (x5_w20 <<< 1);  // x3 + 2*x5 + x9
  wire signed [19:0] t80 = t13 + (x22_w20 <<< 2);  // x6 + 3*x22
  wire signed [19:0] t81 = (x9_w20 <<< 1) - t8;  // -x6 + x7 + 2*x9
  wire signed [19:0] t83 = x4_w20 + x12_w20 - (t12 <<< 1);  // x4 - 4*x8 + x12 + ...
  wire signed [19:0] t84 = t0 + (x22_w20 <<< 2);  // x19 - x21 + 4*x22
  wire signed [19:0] t85 = (t16 <<< 1) - t7;  // 2*x1 - 2*x12 + x22 + ...
  wire signed [19:0] t87 = x16_w20 - (x24_w20 <<< 1) + (x18_w20 <<< 3);  // x16 + 8*x18 - 2*x24
  wire signed [19:0] t88 = (t13 <<< 2) - t20;  // -x1 + x2 + 4*x6 + ...
  wire signed [19:0] t89 = x29_w20 - t0;  // -x19 + x21 + x29
  wire signed [19:0] t90 = t6 + (x23_w20 <<< 4);  // x7 - x16 + 16*x23
  wire signed [19:0] t91 = t81 + t62;  // x3 - x6 + x7 + ...
  wire signed [19:0] t93 = t3 + (((t4 <<< 1) - x26_w20) <<< 1);  // 4*x14 + 4*x24 - 2*x26 + ...
  // 2*x9 + 8*x19 + 4*x23 + ...
  wire signed [19:0] t96 = x28_w20 + (x9_w20 <<< 1) + (x23_w20 <<< 2) + (x19_w20 <<< 3);
  wire signed [19:0] t98 = (x7_w20 <<< 5) - (x3_w20 + t24);  // -x3 + 32*x7 - x15 + ...
  wire signed [19:0] t99 = t72 - (x6_w20 <<< 2);  // -4*x6 - 4*x13 + 2*x20 + ...
  wire signed [19:0] t102 = x5_w20 + (x2_w20 <<< 1) + (x22_w20 <<< 2) + (x26_w20 <<< 3);  // 2*x2 + x5 + 4*x22 + ...
  wire signed [19:0] t104 = t21 - t9 - (x1_w20 <<< 4);  // -16*x1 + x3 - x7 + ...
  wire signed [19:0] t105 = t52 + t57;  // x0 - 4*x3 - 2*x7 + ...
  wire signed [19:0] t107 = (x5_w20 <<< 1) + t14 - (x12_w20 <<< 2);  // 2*x5 + x9 - 4*x12 + ...
  wire signed [19:0] t109 = x27_w20 + (t4 <<< 1) - (x5_w20 <<< 3);  // -8*x5 + 2*x14 + x27 + ...
  wire signed [19:0] t111 = (x12_w20 <<< 1) + ((x11_w20 <<< 1) - t24);  // 2*x11 + 2*x12 - x15 + ...
  wire signed [19:0] t113 = (t40 <<< 1) + (x5_w20 - (t1 <<< 2));  // -4*x4 + x5 + 4*x9 + ...
  wire signed [19:0] t115 = t29 - x13_w20 - (t70 <<< 1);  // x8 - 2*x9 - x13 + ...
  // 2*x11 + 4*x19 - 4*x21 + ...
  wire signed [19:0] t118 = (x11_w20 <<< 1) - x25_w20 + (x26_w20 <<< 1) + (t84 <<< 2);
  wire signed [19:0] t119 = t60 - (x16_w20 <<< 2);  // x2 + x13 + 2*x15 + ...
  wire signed [19:0] t120 = (x13_w20 <<< 1) - t71;  // -x5 + 2*x13 + x25 + ...
  wire signed [19:0] t122 = (t4 <<< 1) + (x8_w20 - t6);  // -x7 + x8 + 2*x14 + ...
  wire signed [19:0] t123 = t90 - (x20_w20 <<< 5);  // x7 - x16 - 32*x20 + ...
  wire signed [19:0] t125 = t36 - (x14_w20 <<< 3) - (x21_w20 <<< 7);  // -8*x14 - 128*x21 + 4*x24 + ...
  // -x7 + 2*x18 + x25 + ...
  wire signed [19:0] t129 = x25_w20 - x7_w20 + (x30_w20 <<< 1) + ((x18_w20 - t25) <<< 1);
  wire signed [19:0] t131 = (t2 <<< 2) - t59 + (x15_w20 <<< 3);  // 4*x5 - x10 + 8*x15 + ...
  wire signed [19:0] t134 = t46 + (t10 + t41) + (x6_w20 <<< 2);  // -x0 + 4*x6 + x10 + ...
  wire signed [19:0] t135 = t34 + t93;  // 2*x0 + 4*x14 + 4*x24 + ...
  // -8*x3 + x12 + 32*x13 + ...
  wire signed [19:0] t139 = (x13_w20 <<< 5) + (x12_w20 + x24_w20 - (x3_w20 <<< 3) + (x21_w20 <<< 5));
  // -x0 - 64*x7 + 64*x10 + ...
  wire signed [19:0] t143 = x15_w20 - x0_w20 + (x23_w20 <<< 5) - (x19_w20 <<< 5) - (t73 <<< 6);
  wire signed [19:0] t146 = (x18_w20 <<< 2) - t24 - (x12_w20 <<< 2) + (x8_w20 <<< 4);  // 16*x8 - 4*x12 - x15 + ...
  wire signed [19:0] t148 = t11 + t61 - (t17 <<< 2);  // x0 - 5*x1 + x2 + ...
  wire signed [19:0] t150 = (t2 <<< 1) - t89 + (x24_w20 <<< 3);  // 2*x5 + x19 - x21 + ...
  wire signed [19:0] t152 = ((t84 - (x0_w20 <<< 3)) <<< 1) + t33;  // -16*x0 + 16*x1 - x11 + ...
  wire signed [19:0] t154 = (t1 <<< 1) + (t61 + (x19_w20 <<< 1));  // -x1 + x2 + 2*x4 + ...
  wire signed [19:0] t157 = t25 + (t11 <<< 1) - (t25 <<< 2) + (x9_w20 <<< 3);  // 2*x0 - 2*x4 + 8*x9 + ...
  wire signed [19:0] t159 = (t12 <<< 3) - (x5_w20 + t62);  // -x3 - x5 + 16*x8 + ...
  // x4 + 4*x8 + 20*x13 + ...
  wire signed [19:0] t163 = (t29 <<< 2) + (x4_w20 + x24_w20 + (x13_w20 <<< 2)) + (t15 <<< 4);
  wire signed [19:0] t166 = x8_w20 + t11 - (x1_w20 <<< 4) + (t90 <<< 1);  // x0 - 16*x1 - x4 + ...
  wire signed [19:0] t170 = (t5 <<< 1) + (t28 - x28_w20 + (x31_w20 <<< 1)) - t66;  // -4*x4 + 4*x9 + 2*x10 + ...
  wire signed [19:0] t171 = t154 + (t5 <<< 3);  // -x1 + x2 + 2*x4 + ...
  // 2*x12 - 37*x14 - x22 + ...
  wire signed [19:0] t175 = t7 - t4 - (x14_w20 <<< 2) + (x24_w20 <<< 4) - (t31 <<< 5);
  wire signed [19:0] t183 = t99 - (t57 <<< 1) + (t68 + t131);  // x2 + 8*x3 + 4*x5 + ...
  // -x6 - 16*x8 - 10*x11 + ...
  wire signed [19:0] t184 = (x27_w20 <<< 1) - x24_w20 + (x31_w20 <<< 2) - t80 - (x11_w20 <<< 3) - (t12 <<< 3)
      - t118;
  wire signed [19:0] t187 = t45 + t166;  // x0 - 16*x1 - x4 + ...
  wire signed [19:0] t191 = (x12_w20 <<< 5) + t98 - (t166 <<< 1) - (t43 <<< 5);  // -2*x0 + 32*x1 - x3 + ...
  wire signed [19:0] t193 = (x18_w20 <<< 1) + t40;  // 2*x18 + x25 + x31
  // -x3 - x4 - 4*x6 + ...
  wire signed [19:0] t204 = ((t72 - (t26 <<< 1)) <<< 1)
      + ((x13_w20 <<< 1) + t27 - t83 + (t122 + (x31_w20 - t21 - (t10 <<< 2))));
  wire signed [19:0] t206 = t131 - (t8 <<< 4) + (t72 <<< 3);  // 4*x5 - 16*x6 + 16*x7 + ...
  wire signed [19:0] t211 = t125 - (t55 <<< 6);  // -64*x1 - 64*x12 - 8*x14 + ...
  wire signed [19:0] t221 = x31_w20 - x16_w20 - x6_w20 - t89 - t115 - (t64 <<< 2) - t159;  // x3 + x5 - x6 + ...
  wire signed [19:0] t222 = t115 + (t58 <<< 2);  // 4*x0 + x8 - 2*x9 + ...
  // -32*x4 + 8*x5 + 32*x9 + ...
  wire signed [19:0] t227 = t30 - (x28_w20 <<< 4) - (t0 <<< 4) - (x30_w20 <<< 5) + (t113 <<< 3);
  wire signed [19:0] t228 = (t104 <<< 2) + t175;  // -64*x1 + 4*x3 - 4*x7 + ...
  wire signed [19:0] t231 = (x14_w20 <<< 2) + (t39 + t7);  // 2*x12 + 4*x14 + x18 + ...
  wire signed [19:0] t244 = t107 + (x2_w20 - x17_w20 - x21_w20 - t55) - t135 - t104;  // -2*x0 + 15*x1 + x2 + ...
  // 4*x1 - 3*x4 - 4*x8 + ...
  wire signed [19:0] t245 = ((((x11_w20 + x1_w20) <<< 1) + (t64 + t69) - t93) <<< 1) - t163;
  wire signed [19:0] t247 = (t81 <<< 1) - t77;  // -x5 - 2*x6 + 2*x7 + ...
  wire signed [19:0] t255 = ((t3 - (t54 <<< 1)) <<< 2) - ((t71 <<< 3) + t146);  // -8*x5 - 16*x8 + 4*x12 + ...
  wire signed [19:0] t254 = (x2_w20 <<< 2) + ((t35 <<< 1) + t27);  // 4*x2 + 2*x4 - 2*x18 + ...
  // -x0 - x2 + 8*x4 + ...
  wire signed [19:0] t267 = t80 + (t12 + t54 + (t70 - (x2_w20 + (x14_w20 <<< 1)))) + (t134 + (x4_w20 <<< 3));
  wire signed [19:0] t272 = t123 - (((t0 <<< 1) + t31) <<< 3);  // x7 - 8*x14 - x16 + ...
  wire signed [19:0] t271 = (x21_w20 <<< 1) - t52 - t83 - (t111 <<< 1) - (t16 <<< 4);  // -x0 - 16*x1 - x4 + ...
  wire signed [19:0] t276 = (t107 <<< 3) - (t159 + (t87 <<< 1));  // x3 + 17*x5 - 16*x8 + ...
  wire signed [19:0] t280 = t157 + ((t36 + (t64 <<< 1)) <<< 1);  // 2*x0 - 2*x4 + 8*x9 + ...
  // -5*x1 + 5*x2 + 15*x4 + ...
  wire signed [19:0] t289 = t77 - (t20 <<< 2) + (t42 - (x21_w20 + t1) + t88) + (t1 <<< 4);
  wire signed [19:0] t288 = t170 + (t58 <<< 3);  // 8*x0 - 4*x4 + 4*x9 + ...
  // -16*x0 + 16*x1 + 8*x6 + ...
  wire signed [19:0] t297 = (t111 <<< 2) + t152 + (((t50 <<< 2) + (t3 + (t9 - (t25 <<< 1))) - (t3 <<< 2)) <<< 1);
  wire signed [19:0] t299 = t139 + (t48 <<< 2) - (x6_w20 <<< 7);  // -12*x3 - 128*x6 + 32*x8 + ...
  wire signed [19:0] t300 = t125 - (t56 <<< 3);  // -128*x2 + 8*x8 - 8*x14 + ...
  // 4*x0 + x1 - 2*x2 + ...
  wire signed [19:0] t312 = (x28_w20 <<< 2) - t79 - (t60 <<< 1) - t109
      + (t8 + t32 - t44 - (t41 <<< 2) - (t7 <<< 2));
  // -16*x2 - 2*x4 + 32*x5 + ...
  wire signed [19:0] t318 = (((t23 <<< 1) + t49) <<< 4) - (t56 + t118 + (t163 <<< 1));
  wire signed [19:0] t331 = t75 + t85 + (t119 + (x20_w20 + t49)) - (t28 <<< 3);  // 2*x1 + x2 + 2*x8 + ...
  wire signed [19:0] t333 = t67 - (t34 <<< 1) - t105 + (x15_w20 <<< 4) - t152;  // 11*x0 - 16*x1 + 4*x3 + ...
  wire signed [19:0] t332 = t48 + (t113 <<< 1);  // -x3 - 8*x4 + 2*x5 + ...
  wire signed [19:0] t339 = t129 - t62;  // -x3 - x7 + 2*x18 + ...
  // x1 + x2 - 4*x4 + ...
  wire signed [19:0] t354 = t17 - t5 + (t18 - (x15_w20 + x20_w20)) - t66
      + ((t10 <<< 2) + (t54 - t22) - (t49 <<< 1));
  // 4*x7 + 12*x10 + x11 + ...
  wire signed [19:0] t357 = t46 + (x14_w20 <<< 1) + (x31_w20 <<< 2) + (t73 <<< 2) + (t5 <<< 4);
  wire signed [19:0] t359 = (t150 <<< 2) + ((t39 <<< 4) + t123);  // 8*x5 + x7 - x16 + ...
  wire signed [19:0] t362 = (t35 <<< 3) - t150;  // 8*x4 - 2*x5 - 8*x18 + ...
  // 2*x0 - 10*x1 + 2*x2 + ...
  wire signed [19:0] t367 = (t148 <<< 1) - t96 + ((((t13 - x10_w20) <<< 1) + t122) <<< 2);
  wire signed [19:0] t377 = x21_w20 - t29 - t39 - (t50 <<< 1) - t154 + (t28 <<< 3);  // x1 - x2 - 2*x4 + ...
  wire signed [19:0] t378 = (t7 <<< 2) - (t120 + t105) + ((t23 - (t29 <<< 1)) <<< 2);  // -x0 + 4*x3 + 5*x5 + ...
  wire signed [19:0] t381 = (t69 <<< 4) + t98;  // -x3 - 16*x4 + 32*x7 + ...
  wire signed [19:0] t383 = (t79 <<< 2) + (t134 + (t18 <<< 2));  // -x0 + 4*x2 + 4*x3 + ...
  wire signed [19:0] t384 = (t37 <<< 3) + t175;  // 64*x2 + 2*x12 - 37*x14 + ...
  wire signed [19:0] t386 = (t85 <<< 1) + t99;  // 4*x1 - 4*x6 - 4*x12 + ...
  wire signed [19:0] t388 = t170 - (t75 <<< 2);  // -4*x4 + 4*x9 + 2*x10 + ...

  reg [11:0] t96_q;
  reg signed [13:0] t183_q;
  reg signed [14:0] t184_q;
  reg signed [14:0] t187_q;
  reg signed [10:0] t120_q;
  reg signed [16:0] t191_q;
  reg [9:0] t193_q;
  reg signed [13:0] t204_q;
  reg signed [12:0] t171_q;
  reg signed [13:0] t146_q;
  reg signed [14:0] t206_q;
  reg signed [12:0] t135_q;
  reg [9:0] t44_q;
  reg signed [17:0] t211_q;
  reg signed [11:0] t148_q;
  reg signed [13:0] t221_q;
  reg signed [12:0] t222_q;
  reg [9:0] t43_q;
  reg signed [15:0] t227_q;
  reg signed [15:0] t228_q;
  reg signed [16:0] t143_q;
  reg signed [11:0] t231_q;
  reg signed [11:0] t91_q;
  reg signed [13:0] t244_q;
  reg signed [14:0] t245_q;
  reg signed [11:0] t247_q;
  reg signed [8:0] t6_q;
  reg [10:0] t67_q;
  reg signed [14:0] t255_q;
  reg signed [11:0] t254_q;
  reg signed [11:0] t88_q;
  reg signed [13:0] t267_q;
  reg signed [14:0] t272_q;
  reg signed [13:0] t271_q;
  reg signed [10:0] t119_q;
  reg signed [15:0] t276_q;
  reg signed [13:0] t280_q;
  reg signed [13:0] t289_q;
  reg signed [13:0] t288_q;
  reg [7:0] x9_q;
  reg signed [11:0] t129_q;
  reg signed [12:0] t109_q;
  reg signed [15:0] t297_q;
  reg signed [16:0] t299_q;
  reg signed [17:0] t300_q;
  reg signed [13:0] t312_q;
  reg signed [14:0] t45_q;
  reg signed [12:0] t157_q;
  reg signed [16:0] t318_q;
  reg [11:0] t30_q;
  reg [8:0] t32_q;
  reg signed [13:0] t331_q;
  reg signed [12:0] t33_q;
  reg signed [14:0] t333_q;
  reg signed [14:0] t332_q;
  reg [11:0] t68_q;
  reg signed [9:0] t59_q;
  reg [11:0] t102_q;
  reg signed [11:0] t339_q;
  reg signed [12:0] t87_q;
  reg signed [13:0] t354_q;
  reg signed [13:0] t357_q;
  reg signed [15:0] t359_q;
  reg signed [13:0] t362_q;
  reg signed [15:0] t139_q;
  reg signed [14:0] t367_q;
  reg signed [13:0] t377_q;
  reg signed [13:0] t378_q;
  reg signed [14:0] t381_q;
  reg signed [13:0] t383_q;
  reg signed [16:0] t384_q;
  reg signed [12:0] t386_q;
  reg signed [13:0] t388_q;

  always @(posedge clk) begin
    if (en) begin
      t96_q <= t96[11:0];
      t183_q <= t183[13:0];
      t184_q <= t184[14:0];
      t187_q <= t187[14:0];
      t120_q <= t120[10:0];
      t191_q <= t191[16:0];
      t193_q <= t193[9:0];
      t204_q <= t204[13:0];
      t171_q <= t171[12:0];
      t146_q <= t146[13:0];
      t206_q <= t206[14:0];
      t135_q <= t135[12:0];
      t44_q <= t44[9:0];
      t211_q <= t211[17:0];
      t148_q <= t148[11:0];
      t221_q <= t221[13:0];
      t222_q <= t222[12:0];
      t43_q <= t43[9:0];
      t227_q <= t227[15:0];
      t228_q <= t228[15:0];
      t143_q <= t143[16:0];
      t231_q <= t231[11:0];
      t91_q <= t91[11:0];
      t244_q <= t244[13:0];
      t245_q <= t245[14:0];
      t247_q <= t247[11:0];
      t6_q <= t6[8:0];
      t67_q <= t67[10:0];
      t255_q <= t255[14:0];
      t254_q <= t254[11:0];
      t88_q <= t88[11:0];
      t267_q <= t267[13:0];
      t272_q <= t272[14:0];
      t271_q <= t271[13:0];
      t119_q <= t119[10:0];
      t276_q <= t276[15:0];
      t280_q <= t280[13:0];
      t289_q <= t289[13:0];
      t288_q <= t288[13:0];
      x9_q <= x9;
      t129_q <= t129[11:0];
      t109_q <= t109[12:0];
      t297_q <= t297[15:0];
      t299_q <= t299[16:0];
      t300_q <= t300[17:0];
      t312_q <= t312[13:0];
      t45_q <= t45[14:0];
      t157_q <= t157[12:0];
      t318_q <= t318[16:0];
      t30_q <= t30[11:0];
      t32_q <= t32[8:0];
      t331_q <= t331[13:0];
      t33_q <= t33[12:0];
      t333_q <= t333[14:0];
      t332_q <= t332[14:0];
      t68_q <= t68[11:0];
      t59_q <= t59[9:0];
      t102_q <= t102[11:0];
      t339_q <= t339[11:0];
      t87_q <= t87[12:0];
      t354_q <= t354[13:0];
      t357_q <= t357[13:0];
      t359_q <= t359[15:0];
      t362_q <= t362[13:0];
      t139_q <= t139[15:0];
      t367_q <= t367[14:0];
      t377_q <= t377[13:0];
      t378_q <= t378[13:0];
      t381_q <= t381[14:0];
      t383_q <= t383[13:0];
      t384_q <= t384[16:0];
      t386_q <= t386[12:0];
      t388_q <= t388[13:0];
    end
  end

  // Stage 2 of 3.
  wire signed [19:0] t96_q_w20 = {8'd0, t96_q};
  wire signed [19:0] t183_q_w20 = {{6{t183_q[13]}}, t183_q};
  wire signed [19:0] t184_q_w20 = {{5{t184_q[14]}}, t184_q};
  wire signed [19:0] t187_q_w20 = {{5{t187_q[14]}}, t187_q};
  wire signed [19:0] t120_q_w20 = {{9{t120_q[10]}}, t120_q};
  wire signed [19:0] t191_q_w20 = {{3{t191_q[16]}}, t191_q};
  wire signed [19:0] t193_q_w20 = {10'd0, t193_q};
  wire signed [19:0] t204_q_w20 = {{6{t204_q[13]}}, t204_q};
  wire signed [19:0] t171_q_w20 = {{7{t171_q[12]}}, t171_q};
  wire signed [19:0] t146_q_w20 = {{6{t146_q[13]}}, t146_q};
  wire signed [19:0] t206_q_w20 = {{5{t206_q[14]}}, t206_q};
  wire signed [19:0] t135_q_w20 = {{7{t135_q[12]}}, t135_q};
  wire signed [19:0] t44_q_w20 = {10'd0, t44_q};
  wire signed [19:0] t211_q_w20 = {{2{t211_q[17]}}, t211_q};
  wire signed [19:0] t148_q_w20 = {{8{t148_q[11]}}, t148_q};
  wire signed [19:0] t221_q_w20 = {{6{t221_q[13]}}, t221_q};
  wire signed [19:0] t222_q_w20 = {{7{t222_q[12]}}, t222_q};
  wire signed [19:0] t43_q_w20 = {10'd0, t43_q};
  wire signed [19:0] t227_q_w20 = {{4{t227_q[15]}}, t227_q};
  wire signed [19:0] t228_q_w20 = {{4{t228_q[15]}}, t228_q};
  wire signed [19:0] t143_q_w20 = {{3{t143_q[16]}}, t143_q};
  wire signed [19:0] t231_q_w20 = {{8{t231_q[11]}}, t231_q};
  wire signed [19:0] t91_q_w20 = {{8{t91_q[11]}}, t91_q};
  wire signed [19:0] t244_q_w20 = {{6{t244_q[13]}}, t244_q};
  wire signed [19:0] t245_q_w20 = {{5{t245_q[14]}}, t245_q};
  wire signed [19:0] t247_q_w20 = {{8{t247_q[11]}}, t247_q};
  wire signed [19:0] t6_q_w20 = {{11{t6_q[8]}}, t6_q};
  wire signed [19:0] t67_q_w20 = {9'd0, t67_q};
  wire signed [19:0] t255_q_w20 = {{5{t255_q[14]}}, t255_q};
  wire signed [19:0] t254_q_w20 = {{8{t254_q[11]}}, t254_q};
  wire signed [19:0] t88_q_w20 = {{8{t88_q[11]}}, t88_q};
  wire signed [19:0] t267_q_w20 = {{6{t267_q[13]}}, t267_q};
  wire signed [19:0] t272_q_w20 = {{5{t272_q[14]}}, t272_q};
  wire signed [19:0] t271_q_w20 = {{6{t271_q[13]}}, t271_q};
  wire signed [19:0] t119_q_w20 = {{9{t119_q[10]}}, t119_q};
  wire signed [19:0] t276_q_w20 = {{4{t276_q[15]}}, t276_q};
  wire signed [19:0] t280_q_w20 = {{6{t280_q[13]}}, t280_q};
  wire signed [19:0] t289_q_w20 = {{6{t289_q[13]}}, t289_q};
  wire signed [19:0] t288_q_w20 = {{6{t288_q[13]}}, t288_q};
  wire signed [19:0] x9_q_w20 = {12'd0, x9_q};
  wire signed [19:0] t129_q_w20 = {{8{t129_q[11]}}, t129_q};
  wire signed [19:0] t109_q_w20 = {{7{t109_q[12]}}, t109_q};
  wire signed [19:0] t297_q_w20 = {{4{t297_q[15]}}, t297_q};
  wire signed [19:0] t299_q_w20 = {{3{t299_q[16]}}, t299_q};
  wire signed [19:0] t300_q_w20 = {{2{t300_q[17]}}, t300_q};
  wire signed [19:0] t312_q_w20 = {{6{t312_q[13]}}, t312_q};
  wire signed [19:0] t45_q_w20 = {{5{t45_q[14]}}, t45_q};
  wire signed [19:0] t157_q_w20 = {{7{t157_q[12]}}, t157_q};
  wire signed [19:0] t318_q_w20 = {{3{t318_q[16]}}, t318_q};
  wire signed [19:0] t30_q_w20 = {8'd0, t30_q};
  wire signed [19:0] t32_q_w20 = {11'd0, t32_q};
  wire signed [19:0] t331_q_w20 = {{6{t331_q[13]}}, t331_q};
  wire signed [19:0] t33_q_w20 = {{7{t33_q[12]}}, t33_q};
  wire signed [19:0] t333_q_w20 = {{5{t333_q[14]}}, t333_q};
  wire signed [19:0] t332_q_w20 = {{5{t332_q[14]}}, t332_q};
  wire signed [19:0] t68_q_w20 = {8'd0, t68_q};
  wire signed [19:0] t59_q_w20 = {{10{t59_q[9]}}, t59_q};
  wire signed [19:0] t102_q_w20 = {8'd0, t102_q};
  wire signed [19:0] t339_q_w20 = {{8{t339_q[11]}}, t339_q};
  wire signed [19:0] t87_q_w20 = {{7{t87_q[12]}}, t87_q};
  wire signed [19:0] t354_q_w20 = {{6{t354_q[13]}}, t354_q};
  wire signed [19:0] t357_q_w20 = {{6{t357_q[13]}}, t357_q};
  wire signed [19:0] t359_q_w20 = {{4{t359_q[15]}}, t359_q};
  wire signed [19:0] t362_q_w20 = {{6{t362_q[13]}}, t362_q};
  wire signed [19:0] t139_q_w20 = {{4{t139_q[15]}}, t139_q};
  wire signed [19:0] t367_q_w20 = {{5{t367_q[14]}}, t367_q};
  wire signed [19:0] t377_q_w20 = {{6{t377_q[13]}}, t377_q};
  wire signed [19:0] t378_q_w20 = {{6{t378_q[13]}}, t378_q};
  wire signed [19:0] t381_q_w20 = {{5{t381_q[14]}}, t381_q};
  wire signed [19:0] t383_q_w20 = {{6{t383_q[13]}}, t383_q};
  wire signed [19:0] t384_q_w20 = {{3{t384_q[16]}}, t384_q};
  wire signed [19:0] t386_q_w20 = {{7{t386_q[12]}}, t386_q};
  wire signed [19:0] t388_q_w20 = {{6{t388_q[13]}}, t388_q};

  // -16*x0 - 70*x1 + 6*x2 + ...
  wire signed [19:0] t213 = t211_q_w20 + ((t146_q_w20 <<< 1) + (t204_q_w20 + (t171_q_w20 <<< 1))
      - (t135_q_w20 <<< 3) + (t206_q_w20 + (t171_q_w20 <<< 2) - (t44_q_w20 <<< 5)));
  // -13*x0 + 44*x1 + 4*x2 + ...
  wire signed [19:0] t234 = t143_q_w20
      + ((t148_q_w20 <<< 2) + t221_q_w20 - (t222_q_w20 <<< 2) + (t43_q_w20 <<< 5))
      + (t227_q_w20 - t228_q_w20 - (t231_q_w20 <<< 5));
  // -2*x0 + 19*x1 - 127*x2 + ...
  wire signed [19:0] t258 = (((t67_q_w20 <<< 3) + t255_q_w20) <<< 2) + (t245_q_w20 + (t247_q_w20 <<< 3)
      + ((t91_q_w20 <<< 2) + t244_q_w20 - (t6_q_w20 <<< 6)) - (t254_q_w20 <<< 5));
  // -40*x0 + 27*x1 - 123*x2 + ...
  wire signed [19:0] t304 = t299_q_w20 + (t289_q_w20 - t288_q_w20 + (x9_q_w20 <<< 6) + (t129_q_w20 <<< 4))
      + (t300_q_w20 + (((t109_q_w20 <<< 3) + t297_q_w20) <<< 1));
  // 21*x0 - 127*x1 - 18*x2 + ...
  wire signed [19:0] t323 = (t157_q_w20 <<< 3) + (t312_q_w20 + t45_q_w20 - (t91_q_w20 <<< 3)) - t143_q_w20
      + (t318_q_w20 - (t30_q_w20 <<< 4) - (t32_q_w20 <<< 7));
  // 11*x0 - 46*x1 - 11*x2 + ...
  wire signed [19:0] t343 = (t339_q_w20 <<< 4) + (t333_q_w20 - t332_q_w20 - (t59_q_w20 <<< 5))
      + ((t68_q_w20 <<< 2) + (t331_q_w20 - (t33_q_w20 <<< 1)) - (x9_q_w20 <<< 6) - (t102_q_w20 <<< 3)
      - (t87_q_w20 <<< 4));
  // 16*x0 - 79*x1 + 21*x2 + ...
  wire signed [19:0] t369 = (t367_q_w20 <<< 3) + ((t362_q_w20 <<< 3) + (t354_q_w20 + (t102_q_w20 <<< 1)
      - (t357_q_w20 <<< 1) - t359_q_w20) - (t139_q_w20 <<< 2));
  // 3*x0 + 65*x1 + 47*x2 + ...
  wire signed [19:0] t390 = (t388_q_w20 <<< 4)
      + ((t386_q_w20 <<< 4) + (t384_q_w20 + (t381_q_w20 + (t377_q_w20 + t378_q_w20) - (t383_q_w20 <<< 2))));
  wire signed [19:0] acc2 = t323 + 20'sd245;  // neuron 2: [-175498, 87161], rounding half included
  wire signed [17:0] r2 = acc2[18:1];  // [-87749, 43580]
  // neuron 3: [-130660, 58929]
  wire signed [19:0] acc3 = t191_q_w20
      + (t184_q_w20 - t187_q_w20 + ((t96_q_w20 <<< 1) + t183_q_w20 + (t120_q_w20 <<< 4))) - (t193_q_w20 <<< 6)
      + 20'sd38;
  wire signed [19:0] acc4 = t234 + 20'sd7;  // neuron 4: [-145814, 104739], rounding half included
  wire signed [17:0] r4 = acc4[18:1];  // [-72907, 52369]
  wire signed [19:0] acc5 = t304 + 20'sd141;  // neuron 5: [-188451, 109885]
  wire signed [19:0] acc6 = t213 + 20'sd183;  // neuron 6: [-143999, 74208]
  wire signed [19:0] acc7 = t258 - 20'sd28;  // neuron 7: [-139833, 138992]
  // neuron 8: [-181462, 115627]
  wire signed [19:0] acc8 = (t276_q_w20 <<< 1)
      + ((t88_q_w20 <<< 2) + t267_q_w20 + t272_q_w20 + ((t271_q_w20 + (t119_q_w20 <<< 3)) <<< 1))
      - (t280_q_w20 <<< 4) - 20'sd28;

  reg signed [19:0] t369_q;
  reg signed [18:0] t390_q;
  reg signed [17:0] r2_q;
  reg signed [17:0] acc3_q;
  reg signed [17:0] r4_q;
  reg signed [18:0] acc5_q;
  reg signed [18:0] acc6_q;
  reg signed [18:0] acc7_q;
  reg signed [18:0] acc8_q;
  reg signed [18:0] t343_q;

  always @(posedge clk) begin
    if (en) begin
      t369_q <= t369;
      t390_q <= t390[18:0];
      r2_q <= r2;
      acc3_q <= acc3[17:0];
      r4_q <= r4;
      acc5_q <= acc5[18:0];
      acc6_q <= acc6[18:0];
      acc7_q <= acc7[18:0];
      acc8_q <= acc8[18:0];
      t343_q <= t343[18:0];
    end
  end

  // Stage 3 of 3.
  wire signed [26:0] acc3_q_w27 = {{9{acc3_q[17]}}, acc3_q};
  wire signed [27:0] acc5_q_w28 = {{9{acc5_q[18]}}, acc5_q};
  wire signed [26:0] acc6_q_w27 = {{8{acc6_q[18]}}, acc6_q};
  wire signed [26:0] acc7_q_w27 = {{8{acc7_q[18]}}, acc7_q};
  wire signed [26:0] acc8_q_w27 = {{8{acc8_q[18]}}, acc8_q};

  wire signed [19:0] acc0 = t369_q + 20'sd332;  // neuron 0: [-240835, 119235]
  wire signed [26:0] acc0_w27 = {{7{acc0[19]}}, acc0};
  // 85 * acc0: [-20470847, 10135103]
  wire signed [26:0] prod0 = (acc0_w27 <<< 6) + (acc0_w27 <<< 4) + (acc0_w27 <<< 2) + acc0_w27 + 27'sd128;
  wire signed [17:0] r0 = prod0[25:8];  // [-79965, 39590]
  wire signed [18:0] acc1 = t390_q - 19'sd1120;  // neuron 1: [-147990, 176245]
  wire signed [24:0] acc1_w25 = {{6{acc1[18]}}, acc1};
  // 41 * acc1: [-6067526, 7226109]
  wire signed [24:0] prod1 = (acc1_w25 <<< 5) + (acc1_w25 <<< 3) + acc1_w25 + 25'sd64;
  wire signed [16:0] r1 = prod1[23:7];  // [-47403, 56453]
  // 151 * acc3: [-19729532, 8898407]
  wire signed [26:0] prod3 = (acc3_q_w27 <<< 7) + (acc3_q_w27 <<< 5) + 27'sd128 - (acc3_q_w27 <<< 3) - acc3_q_w27;
  wire signed [17:0] r3 = prod3[25:8];  // [-77069, 34759]
  // 205 * acc5: [-38632199, 22526681]
  wire signed [27:0] prod5 = (acc5_q_w28 <<< 8) + (acc5_q_w28 <<< 4) + acc5_q_w28 + 28'sd256 - (acc5_q_w28 <<< 6)
      - (acc5_q_w28 <<< 2);
  wire signed [17:0] r5 = prod5[26:9];  // [-75454, 43997]
  // 227 * acc6: [-32687517, 16845472]
  wire signed [26:0] prod6 = (acc6_q_w27 <<< 8) + (acc6_q_w27 <<< 2) + 27'sd256 - (acc6_q_w27 <<< 5) - acc6_q_w27;
  wire signed [16:0] r6 = prod6[25:9];  // [-63843, 32901]
  // 225 * acc7: [-31462169, 31273456]
  wire signed [26:0] prod7 = (acc7_q_w27 <<< 8) + acc7_q_w27 + 27'sd256 - (acc7_q_w27 <<< 5);
  wire signed [16:0] r7 = prod7[25:9];  // [-61450, 61080]
  // 157 * acc8: [-28489278, 18153695]
  wire signed [26:0] prod8 = (acc8_q_w27 <<< 7) + (acc8_q_w27 <<< 5) + acc8_q_w27 + 27'sd256 - (acc8_q_w27 <<< 2);
  wire signed [16:0] r8 = prod8[25:9];  // [-55644, 35456]
  wire signed [18:0] acc9 = t343_q + 19'sd165;  // neuron 9: [-144273, 65673], rounding half included
  wire signed [17:0] r9 = acc9[18:1];  // [-72137, 32836]

  always @(posedge clk) begin
    if (en) begin
      y0 <= r0 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r0 ? 16'd32767 : r0[15:0];
      y1 <= r1 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r1 ? 16'd32767 : r1[15:0];
      y2 <= r2_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r2_q ? 16'd32767 : r2_q[15:0];
      y3 <= r3 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r3 ? 16'd32767 : r3[15:0];
      y4 <= r4_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r4_q ? 16'd32767 : r4_q[15:0];
      y5 <= r5 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r5 ? 16'd32767 : r5[15:0];
      y6 <= r6 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r6 ? 16'd32767 : r6[15:0];
      y7 <= r7 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r7 ? 16'd32767 : r7[15:0];
      y8 <= r8 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r8 ? 16'd32767 : r8[15:0];
      y9 <= r9 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r9 ? 16'd32767 : r9[15:0];
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t91[19:12], t102[19:12], t143[19:17], t171[19:13], t183[19:14], t184[19:15], t187[19:15], t191[19:17],
    t193[19:10], t204[19:14], t206[19:15], t211[19:18], t221[19:14], t222[19:13], t227[19:16], t228[19:16],
    t231[19:12], t244[19:14], t245[19:15], t247[19:12], t255[19:15], t254[19:12], t267[19:14], t272[19:15],
    t271[19:14], t276[19:16], t280[19:14], t289[19:14], t288[19:14], t297[19:16], t299[19:17], t300[19:18],
    t312[19:14], t318[19:17], t331[19:14], t333[19:15], t332[19:15], t339[19:12], t343[19], t354[19:14],
    t357[19:14], t359[19:16], t362[19:14], t367[19:15], t377[19:14], t378[19:14], t381[19:15], t383[19:14],
    t384[19:17], t386[19:13], t388[19:14], prod0[7:0], prod0[26], t390[19], prod1[6:0], prod1[24], acc2[0],
    acc2[19], acc3[19:18], prod3[7:0], prod3[26], acc4[0], acc4[19], acc5[19], prod5[8:0], prod5[27], acc6[19],
    prod6[8:0], prod6[26], acc7[19], prod7[8:0], prod7[26], acc8[19], prod8[8:0], prod8[26], acc9[0]
  };

endmodule

`default_nettype wire
