// digits_fc2
//
// Layer fc2: y = W * x + b, 10 neurons of 32 inputs.
// W is tensor fc2.weight, F32 [10, 32], SHA-256 50ee9203abeb282748c1c048e72ce4ca8e6a2379eb2df774f67183487406a35f
// b is tensor fc2.bias, F32 [10], SHA-256 f15644d9e279a8b2458102f4e9b86e83109ab75950e71ad0cbe194c210fa60ad
// Arithmetic: shared shift-and-add graph; 390 adders, 4115 adder bits, depth 12, for 319 nonzero weights.
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

  reg [3:0] stage_valid;
  assign out_valid = stage_valid[3];

  always @(posedge clk) begin
    if (!rst_n) begin
      stage_valid <= 4'd0;
    end else if (en) begin
      stage_valid <= {stage_valid[2:0], in_valid};
    end
  end

  // Stage 1 of 4.
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
  wire signed [19:0] t2 = x1_w20 - x2_w20;  // x1 - x2
  wire signed [19:0] t3 = x26_w20 - x31_w20;  // x26 - x31
  wire signed [19:0] t4 = x5_w20 - x25_w20;  // x5 - x25
  wire signed [19:0] t5 = (x24_w20 <<< 2) - x29_w20;  // 4*x24 - x29
  wire signed [19:0] t6 = x15_w20 - x30_w20;  // x15 - x30
  wire signed [19:0] t7 = x14_w20 - x28_w20;  // x14 - x28
  wire signed [19:0] t8 = x10_w20 - x17_w20;  // x10 - x17
  wire signed [19:0] t9 = x8_w20 - x20_w20;  // x8 - x20
  wire signed [19:0] t10 = x7_w20 - x16_w20;  // x7 - x16
  wire signed [19:0] t11 = x3_w20 - x23_w20;  // x3 - x23
  wire signed [19:0] t12 = (x12_w20 <<< 1) - x22_w20;  // 2*x12 - x22
  wire signed [19:0] t13 = x6_w20 - x7_w20;  // x6 - x7
  wire signed [19:0] t14 = x2_w20 + x13_w20;  // x2 + x13
  wire signed [19:0] t15 = x14_w20 - (x28_w20 <<< 1);  // x14 - 2*x28
  wire signed [19:0] t16 = x0_w20 - x4_w20;  // x0 - x4
  wire signed [19:0] t17 = x11_w20 - x25_w20;  // x11 - x25
  wire signed [19:0] t18 = (x8_w20 <<< 1) - x29_w20;  // 2*x8 - x29
  wire signed [19:0] t19 = x0_w20 - x21_w20;  // x0 - x21
  wire signed [19:0] t20 = (x13_w20 <<< 1) - x20_w20;  // 2*x13 - x20
  wire signed [19:0] t21 = x9_w20 + x30_w20;  // x9 + x30
  wire signed [19:0] t22 = x13_w20 - x17_w20;  // x13 - x17
  wire signed [19:0] t23 = x1_w20 - x27_w20;  // x1 - x27
  wire signed [19:0] t24 = x12_w20 + x24_w20;  // x12 + x24
  wire signed [19:0] t25 = x19_w20 + x22_w20;  // x19 + x22
  wire signed [19:0] t26 = x14_w20 + x18_w20;  // x14 + x18
  wire signed [19:0] t27 = x0_w20 - (x9_w20 <<< 2);  // x0 - 4*x9
  wire signed [19:0] t28 = x6_w20 - x24_w20;  // x6 - x24
  wire signed [19:0] t29 = x17_w20 + x1_w20;  // x1 + x17
  wire signed [19:0] t30 = x5_w20 + x21_w20;  // x5 + x21
  wire signed [19:0] t31 = x4_w20 - x18_w20;  // x4 - x18
  wire signed [19:0] t32 = x18_w20 + x27_w20;  // x18 + x27
  wire signed [19:0] t33 = x6_w20 - x22_w20;  // x6 - x22
  wire signed [19:0] t34 = x23_w20 + (x10_w20 <<< 1);  // 2*x10 + x23
  wire signed [19:0] t35 = x25_w20 + x12_w20;  // x12 + x25
  wire signed [19:0] t36 = x17_w20 - x26_w20;  // x17 - x26
  wire signed [19:0] t37 = x7_w20 + x16_w20;  // x7 + x16
  wire signed [19:0] t38 = x9_w20 - x22_w20;  // x9 - x22
  wire signed [19:0] t39 = x1_w20 - x12_w20;  // x1 - x12
  wire signed [19:0] t40 = x23_w20 + (x30_w20 <<< 1);  // x23 + 2*x30
  wire signed [19:0] t41 = x19_w20 - (x27_w20 <<< 1);  // x19 - 2*x27
  wire signed [19:0] t42 = x17_w20 + x8_w20;  // x8 + x17
  wire signed [19:0] t43 = (x9_w20 <<< 1) - t3;  // 2*x9 - x26 + x31
  wire signed [19:0] t44 = (x6_w20 <<< 4) - t12;  // 16*x6 - 2*x12 + x22
  wire signed [19:0] t46 = x26_w20 - (x23_w20 <<< 1) + (t1 <<< 2);  // 4*x4 - 4*x9 - 2*x23 + ...
  wire signed [19:0] t47 = t21 + (t6 <<< 2);  // x9 + 4*x15 - 3*x30
  wire signed [19:0] t48 = (t36 <<< 2) - x20_w20;  // 4*x17 - x20 - 4*x26
  wire signed [19:0] t51 = ((x1_w20 + x26_w20) <<< 1) - (x30_w20 + x18_w20);  // 2*x1 - x18 + 2*x26 + ...
  wire signed [19:0] t52 = x27_w20 + (t4 <<< 1);  // 2*x5 - 2*x25 + x27
  wire signed [19:0] t53 = t42 - (x20_w20 <<< 1);  // x8 + x17 - 2*x20
  wire signed [19:0] t54 = t2 - t37;  // x1 - x2 - x7 + ...
  wire signed [19:0] t56 = x16_w20 - (x5_w20 <<< 2) + (x2_w20 <<< 3);  // 8*x2 - 4*x5 + x16
  wire signed [19:0] t57 = (x3_w20 <<< 2) - t5;  // 4*x3 - 4*x24 + x29
  wire signed [19:0] t59 = x13_w20 + (x5_w20 <<< 1) + (x20_w20 <<< 3);  // 2*x5 + x13 + 8*x20
  wire signed [19:0] t60 = (x10_w20 <<< 1) - t25;  // 2*x10 - x19 - x22
  wire signed [19:0] t61 = t4 - t3;  // x5 - x25 - x26 + ...
  wire signed [19:0] t62 = x19_w20 + t1;  // x4 - x9 + x19
  wire signed [19:0] t63 = x29_w20 - t0;  // -x19 + x21 + x29
  wire signed [19:0] t65 = x30_w20 + (x8_w20 <<< 1) - (x20_w20 <<< 2);  // 2*x8 - 4*x20 + x30
  wire signed [19:0] t67 = x12_w20 - x18_w20 - (x8_w20 <<< 2);  // -4*x8 + x12 - x18
  wire signed [19:0] t68 = t0 + t8;  // x10 - x17 + x19 + ...
  wire signed [19:0] t69 = x16_w20 - (t26 <<< 1);  // -2*x14 + x16 - 2*x18
  wire signed [19:0] t70 = t9 + (t22 <<< 2);  // x8 + 4*x13 - 4*x17 + ...
  wire signed [19:0] t72 = x3_w20 - x24_w20 - t17;  // x3 - x11 - x24 + ...
  wire signed [19:0] t73 = x13_w20 + t7;  // x13 + x14 - x28
  wire signed [19:0] t74 = (x6_w20 <<< 1) + t34;  // 2*x6 + 2*x10 + x23
  wire signed [19:0] t76 = (t30 <<< 5) - (x3_w20 + (x10_w20 <<< 2));  // -x3 + 32*x5 - 4*x10 + ...
  wire signed [19:0] t79 = x5_w20 - (x28_w20 <<< 2) + ((x22_w20 - x31_w20) <<< 2);  // x5 + 4*x22 - 4*x28 + ...
  wire signed [19:0] t80 = (t1 <<< 1) - x0_w20;  // -x0 + 2*x4 - 2*x9
  wire signed [19:0] t81 = x29_w20 + t41;  // x19 - 2*x27 + x29
  wire signed [19:0] t82 = t15 - x24_w20;  // x14 - x24 - 2*x28
  wire signed [19:0] t83 = x14_w20 + t24;  // x12 + x14 + x24
  wire signed [19:0] t84 = t23 - x5_w20;  // x1 - x5 - x27
  wire signed [19:0] t85 = t6 + (x14_w20 <<< 2);  // 4*x14 + x15 - x30
  wire signed [19:0] t87 = (x19_w20 <<< 4) - x24_w20 - (x31_w20 <<< 6);  // 16*x19 - x24 - 64*x31
  wire signed [19:0] t88 = t10 + (x21_w20 <<< 7);  // x7 - x16 + 128*x21
  wire signed [19:0] t89 = x4_w20 - (t18 <<< 1);  // x4 - 4*x8 + 2*x29
  wire signed [19:0] t90 = t12 - (t14 <<< 2);  // -4*x2 + 2*x12 - 4*x13 + ...
  wire signed [19:0] t91 = t9 + (t13 <<< 1);  // 2*x6 - 2*x7 + x8 + ...
  wire signed [19:0] t92 = x11_w20 - t2;  // -x1 + x2 + x11
  wire signed [19:0] t93 = x28_w20 + (t12 <<< 1);  // 4*x12 - 2*x22 + x28
  wire signed [19:0] t94 = (t20 <<< 1) - x27_w20;  // 4*x13 - 2*x20 - x27
  wire signed [19:0] t95 = t11 + (x27_w20 <<< 2);  // x3 - x23 + 4*x27
  wire signed [19:0] t96 = x28_w20 + t24;  // x12 + x24 + x28
  wire signed [19:0] t98 = x9_w20 + t32 + (x13_w20 <<< 3);  // x9 + 8*x13 + x18 + ...
  wire signed [19:0] t100 = (x20_w20 <<< 5) - ((x28_w20 <<< 1) + t26);  // -x14 - x18 + 32*x20 + ...
  wire signed [19:0] t102 = (x2_w20 <<< 2) - (x21_w20 + t41);  // 4*x2 - x19 - x21 + ...
  wire signed [19:0] t103 = x18_w20 + (t60 <<< 1);  // 4*x10 + x18 - 2*x19 + ...
  wire signed [19:0] t105 = t0 - (x23_w20 <<< 3) - (t5 <<< 2);  // x19 - x21 - 8*x23 + ...
  wire signed [19:0] t107 = (t39 <<< 2) + ((x19_w20 <<< 2) - t16);  // -x0 + 4*x1 + x4 + ...
  wire signed [19:0] t109 = (t7 <<< 2) + (t5 - (x26_w20 <<< 1));  // 4*x14 + 4*x24 - 2*x26 + ...
  wire signed [19:0] t110 = t20 + t62;  // x4 - x9 + 2*x13 + ...
  wire signed [19:0] t111 = t65 - (x3_w20 <<< 4);  // -16*x3 + 2*x8 - 4*x20 + ...
  wire signed [19:0] t112 = x22_w20 + (t73 <<< 1);  // 2*x13 + 2*x14 + x22 + ...
  wire signed [19:0] t113 = (t89 <<< 1) - t19;  // -x0 + 2*x4 - 8*x8 + ...
  wire signed [19:0] t114 = t11 + t54;  // x1 - x2 + x3 + ...
  wire signed [19:0] t116 = x31_w20 - (t15 <<< 2) + (t93 <<< 1);  // 8*x12 - 4*x14 - 4*x22 + ...
  wire signed [19:0] t117 = t46 - (x31_w20 <<< 1);  // 4*x4 - 4*x9 - 2*x23 + ...
  wire signed [19:0] t120 = (x7_w20 <<< 5) - x3_w20 + (x1_w20 <<< 6) - (x25_w20 <<< 6);  // 64*x1 - x3 + 32*x7 + ...
  // 2*x11 + 4*x19 - 4*x21 + ...
  wire signed [19:0] t123 = (x11_w20 <<< 1) - x25_w20 + (x26_w20 <<< 1) + (t0 <<< 2);
  wire signed [19:0] t126 = x10_w20 + x28_w20 + (t36 + t17);  // x10 + x11 + x17 + ...
  wire signed [19:0] t128 = t3 + (t16 <<< 1) + (t43 <<< 2);  // 2*x0 - 2*x4 + 8*x9 + ...
  wire signed [19:0] t130 = (x26_w20 <<< 4) - (x15_w20 + (t17 <<< 1));  // -2*x11 - x15 + 2*x25 + ...
  wire signed [19:0] t132 = x24_w20 + t19 + (t62 <<< 1);  // x0 + 2*x4 - 2*x9 + ...
  wire signed [19:0] t134 = x8_w20 + (t10 <<< 1) + (x23_w20 <<< 3);  // 2*x7 + x8 - 2*x16 + ...
  wire signed [19:0] t136 = (t13 <<< 1) + t27 - (t95 <<< 1);  // x0 - 2*x3 + 2*x6 + ...
  wire signed [19:0] t138 = t33 + (x6_w20 <<< 2) + (t134 <<< 1);  // 5*x6 + 4*x7 + 2*x8 + ...
  wire signed [19:0] t141 = t2 + (x11_w20 <<< 1) - (t33 <<< 2) + (x16_w20 <<< 4);  // x1 - x2 - 4*x6 + ...
  wire signed [19:0] t143 = x4_w20 - (x11_w20 <<< 1) + t109;  // x4 - 2*x11 + 4*x14 + ...
  wire signed [19:0] t146 = t93 + (x4_w20 + t14 + (t15 <<< 1));  // x2 + x4 + 4*x12 + ...
  wire signed [19:0] t148 = (x15_w20 <<< 3) + ((t52 <<< 1) - t68);  // 4*x5 - x10 + 8*x15 + ...
  wire signed [19:0] t150 = (x11_w20 <<< 2) - t57 + (x1_w20 <<< 3);  // 8*x1 - 4*x3 + 4*x11 + ...
  wire signed [19:0] t152 = (x23_w20 <<< 2) + (t61 - (x13_w20 <<< 1));  // x5 - 2*x13 + 4*x23 + ...
  wire signed [19:0] t156 = x0_w20 - x15_w20 + t9 - (t34 <<< 5) + (t37 <<< 6);  // x0 + 64*x7 + x8 + ...
  wire signed [19:0] t159 = t92 + (x10_w20 <<< 1) + t85 - (t8 <<< 5);  // -x1 + x2 - 30*x10 + ...
  wire signed [19:0] t162 = (t21 <<< 3) + (x5_w20 + t95 + (x25_w20 <<< 4));  // x3 + x5 + 8*x9 + ...
  wire signed [19:0] t165 = x16_w20 - (t54 <<< 2) + (x27_w20 <<< 4) + (x18_w20 <<< 5);  // -4*x1 + 4*x2 + 4*x7 + ...
  wire signed [19:0] t168 = (t4 <<< 1) - t63 + (x24_w20 <<< 3) + (t34 <<< 2);  // 2*x5 + 8*x10 + x19 + ...
  // x1 - 16*x2 + 6*x5 + ...
  wire signed [19:0] t176 = x14_w20 + t13 + (t29 - (x5_w20 <<< 1)) - (t40 + (x15_w20 <<< 2)) - t123 - (t56 <<< 1);
  wire signed [19:0] t179 = (t82 <<< 4) - ((t146 <<< 1) + (t98 + (x22_w20 <<< 4)));  // -2*x2 - 2*x4 - x9 + ...
  wire signed [19:0] t180 = t136 + (t65 <<< 2);  // x0 - 2*x3 + 2*x6 + ...
  wire signed [19:0] t186 = t156 + (t87 <<< 1) - (t29 <<< 7);  // x0 - 128*x1 + 64*x7 + ...
  // -x1 + x2 - x3 + ...
  wire signed [19:0] t197 = (t6 <<< 4) + ((t60 <<< 1) - t114 + (t52 - (x17_w20 + x21_w20) + t47));
  wire signed [19:0] t198 = t143 + ((t39 <<< 2) - t96 - (x16_w20 <<< 3)) - (t70 <<< 2);  // 4*x1 + x4 - 4*x8 + ...
  wire signed [19:0] t200 = (t38 <<< 1) + (x1_w20 - t13);  // x1 - x6 + x7 + ...
  wire signed [19:0] t207 = t5 - (t61 <<< 1) - ((t31 + t10) <<< 2);  // -4*x4 - 2*x5 - 4*x7 + ...
  wire signed [19:0] t219 = (x10_w20 <<< 3) + (t14 + (t39 - t8) + t48) + t130;  // x1 + x2 + 7*x10 + ...
  wire signed [19:0] t220 = t102 - t46 - (t83 <<< 2) - (t111 <<< 1);  // 4*x2 + 32*x3 - 4*x4 + ...
  // -16*x1 + 16*x2 + 64*x4 + ...
  wire signed [19:0] t228 = t100 + ((t79 - (t37 <<< 2)) <<< 1) + ((t92 - (t10 <<< 1)) <<< 4) + ((t31 + t7) <<< 6);
  // -32*x5 + 64*x6 - x7 + ...
  wire signed [19:0] t233 = (((t33 <<< 1) + t42) <<< 5) - t88 - (t98 <<< 4) - (t168 <<< 4);
  // -16*x0 - x3 - 4*x6 + ...
  wire signed [19:0] t242 = t112 + (x31_w20 + x8_w20 - (t11 + t35) - (t28 <<< 2)) - (x0_w20 <<< 4);
  wire signed [19:0] t243 = t148 - ((x28_w20 <<< 3) + (t89 + t48));  // -x4 + 4*x5 + 4*x8 + ...
  // -2*x1 + 2*x2 + 3*x4 + ...
  wire signed [19:0] t250 = ((t92 - (t13 <<< 1) - t94) <<< 1) + ((t62 <<< 2) - ((t8 <<< 2) + t110));
  wire signed [19:0] t251 = x12_w20 + t23;  // x1 + x12 - x27
  wire signed [19:0] t253 = t159 + (t40 <<< 4);  // -x1 + x2 - 30*x10 + ...
  wire signed [19:0] t264 = t148 + (t16 - t6 + t14 + (t38 <<< 2) - ((t16 <<< 2) + t94));  // -3*x0 + x2 + 3*x4 + ...
  wire signed [19:0] t265 = (t18 <<< 3) + (t123 + t134);  // 2*x7 + 17*x8 + 2*x11 + ...
  wire signed [19:0] t269 = (t150 <<< 1) + t100 + (x26_w20 <<< 6);  // 16*x1 - 8*x3 + 8*x11 + ...
  wire signed [19:0] t272 = t87 + (t116 <<< 2) - (t152 <<< 4);  // -16*x5 + 32*x12 + 32*x13 + ...
  // -x6 + 2*x9 + 4*x11 + ...
  wire signed [19:0] t284 = (((x14_w20 <<< 1) + t21 - (x18_w20 <<< 2)) <<< 1)
      + (t73 + (x31_w20 - x16_w20 - t28) + ((x11_w20 <<< 2) - (t63 + t12)));
  wire signed [19:0] t288 = x31_w20 - x27_w20;  // -x27 + x31
  wire signed [19:0] t290 = t162 - (t107 <<< 2);  // 4*x0 - 16*x1 + x3 + ...
  wire signed [19:0] t291 = (t59 <<< 1) - ((t70 <<< 1) + (t103 + (t18 <<< 2)));  // 4*x5 - 10*x8 - 4*x10 + ...
  wire signed [19:0] t295 = (t51 <<< 5) - t156;  // -x0 + 64*x1 - 64*x7 + ...
  // -x0 + x2 + 5*x3 + ...
  wire signed [19:0] t307 = t57 + (t14 + ((x7_w20 - x28_w20) <<< 1))
      + (t74 + (x20_w20 - x0_w20 + t72 - (x31_w20 <<< 2)));
  wire signed [19:0] t310 = (x15_w20 <<< 4) + t111;  // -16*x3 + 2*x8 + 16*x15 + ...
  wire signed [19:0] t309 = (t80 <<< 2) + ((t84 <<< 1) + t69 - t90);  // -4*x0 + 2*x1 + 4*x2 + ...
  // -4*x5 - 4*x8 + 2*x11 + ...
  wire signed [19:0] t318 = (((x25_w20 <<< 1) - t25 - t53) <<< 2) - t130 - (t79 <<< 2);
  wire signed [19:0] t320 = t27 - (t68 <<< 1) - (t51 <<< 1);  // x0 - 4*x1 - 4*x9 + ...
  // 3*x4 + x5 - 3*x9 + ...
  wire signed [19:0] t331 = t117 + (t4 - x21_w20 - (t8 <<< 1) - t110) - ((t6 + t3) <<< 3);
  wire signed [19:0] t332 = t96 + t5 - (t22 <<< 3) - (t85 <<< 1) + (t80 <<< 3);  // -8*x0 + 16*x4 - 16*x9 + ...
  wire signed [19:0] t333 = (t91 <<< 3) - t141;  // -x1 + x2 + 20*x6 + ...
  wire signed [19:0] t339 = t35 - (t19 <<< 1) + t112;  // -2*x0 + x12 + 2*x13 + ...
  wire signed [19:0] t342 = t150 + (t53 <<< 3) - (x6_w20 <<< 5);  // 8*x1 - 4*x3 - 32*x6 + ...
  wire signed [19:0] t353 = t57 - t132 + (t152 - (t91 + (t7 + t32)));  // -x0 + 4*x3 - 2*x4 + ...
  wire signed [19:0] t355 = t30 - (t9 <<< 1) - (t81 <<< 1);  // x5 - 2*x8 - 2*x19 + ...
  wire signed [19:0] t359 = ((t27 - t126 - (t72 <<< 2)) <<< 2) - t159;  // 4*x0 + x1 - x2 + ...
  wire signed [19:0] t364 = (t81 <<< 3) - t44 - (t117 <<< 2);  // -16*x4 - 16*x6 + 16*x9 + ...
  wire signed [19:0] t367 = (t56 <<< 3) + t120 - (t146 <<< 4) - (t69 <<< 6);  // 64*x1 + 48*x2 - x3 + ...
  // -x0 - x2 + 2*x4 + ...
  wire signed [19:0] t375 = t47 - (t83 <<< 1) + (t126 + (t10 - (x2_w20 + x18_w20) - t81) + t113);
  wire signed [19:0] t382 = t113 - (t0 <<< 3) - (x20_w20 <<< 4) - (t84 <<< 4);  // -x0 - 16*x1 + 2*x4 + ...
  wire signed [19:0] t383 = (((x15_w20 <<< 2) - t82 - (x12_w20 <<< 3)) <<< 2) + t162;  // x3 + x5 + 8*x9 + ...

  reg signed [14:0] t176_q;
  reg signed [11:0] t70_q;
  reg signed [14:0] t76_q;
  reg signed [15:0] t179_q;
  reg signed [12:0] t128_q;
  reg signed [13:0] t180_q;
  reg signed [17:0] t186_q;
  reg signed [13:0] t197_q;
  reg signed [12:0] t136_q;
  reg signed [14:0] t198_q;
  reg signed [12:0] t143_q;
  reg [11:0] t59_q;
  reg signed [10:0] t200_q;
  reg signed [11:0] t67_q;
  reg [10:0] t74_q;
  reg signed [11:0] t102_q;
  reg signed [12:0] t207_q;
  reg signed [14:0] t219_q;
  reg signed [14:0] t220_q;
  reg signed [13:0] t168_q;
  reg signed [12:0] t107_q;
  reg signed [16:0] t228_q;
  reg signed [18:0] t233_q;
  reg signed [13:0] t242_q;
  reg signed [13:0] t243_q;
  reg signed [11:0] t109_q;
  reg signed [13:0] t250_q;
  reg signed [9:0] t251_q;
  reg signed [16:0] t88_q;
  reg signed [15:0] t253_q;
  reg signed [13:0] t264_q;
  reg signed [13:0] t138_q;
  reg signed [14:0] t265_q;
  reg signed [15:0] t120_q;
  reg signed [15:0] t269_q;
  reg [7:0] x18_q;
  reg signed [16:0] t272_q;
  reg signed [13:0] t284_q;
  reg signed [10:0] t114_q;
  reg signed [8:0] t288_q;
  reg signed [14:0] t290_q;
  reg signed [14:0] t291_q;
  reg signed [11:0] t132_q;
  reg [7:0] x14_q;
  reg signed [13:0] t116_q;
  reg signed [16:0] t295_q;
  reg signed [12:0] t310_q;
  reg signed [12:0] t307_q;
  reg signed [13:0] t309_q;
  reg signed [13:0] t105_q;
  reg signed [14:0] t318_q;
  reg signed [14:0] t165_q;
  reg signed [12:0] t320_q;
  reg signed [13:0] t331_q;
  reg [7:0] x30_q;
  reg signed [14:0] t332_q;
  reg signed [14:0] t333_q;
  reg signed [10:0] t43_q;
  reg [7:0] x2_q;
  reg signed [12:0] t339_q;
  reg signed [14:0] t342_q;
  reg signed [13:0] t353_q;
  reg signed [13:0] t44_q;
  reg signed [11:0] t355_q;
  reg signed [9:0] t20_q;
  reg signed [15:0] t359_q;
  reg signed [14:0] t364_q;
  reg signed [18:0] t367_q;
  reg signed [13:0] t375_q;
  reg signed [12:0] t90_q;
  reg signed [13:0] t141_q;
  reg signed [14:0] t382_q;
  reg signed [14:0] t383_q;
  reg [7:0] x24_q;
  reg signed [11:0] t103_q;

  always @(posedge clk) begin
    if (en) begin
      t176_q <= t176[14:0];
      t70_q <= t70[11:0];
      t76_q <= t76[14:0];
      t179_q <= t179[15:0];
      t128_q <= t128[12:0];
      t180_q <= t180[13:0];
      t186_q <= t186[17:0];
      t197_q <= t197[13:0];
      t136_q <= t136[12:0];
      t198_q <= t198[14:0];
      t143_q <= t143[12:0];
      t59_q <= t59[11:0];
      t200_q <= t200[10:0];
      t67_q <= t67[11:0];
      t74_q <= t74[10:0];
      t102_q <= t102[11:0];
      t207_q <= t207[12:0];
      t219_q <= t219[14:0];
      t220_q <= t220[14:0];
      t168_q <= t168[13:0];
      t107_q <= t107[12:0];
      t228_q <= t228[16:0];
      t233_q <= t233[18:0];
      t242_q <= t242[13:0];
      t243_q <= t243[13:0];
      t109_q <= t109[11:0];
      t250_q <= t250[13:0];
      t251_q <= t251[9:0];
      t88_q <= t88[16:0];
      t253_q <= t253[15:0];
      t264_q <= t264[13:0];
      t138_q <= t138[13:0];
      t265_q <= t265[14:0];
      t120_q <= t120[15:0];
      t269_q <= t269[15:0];
      x18_q <= x18;
      t272_q <= t272[16:0];
      t284_q <= t284[13:0];
      t114_q <= t114[10:0];
      t288_q <= t288[8:0];
      t290_q <= t290[14:0];
      t291_q <= t291[14:0];
      t132_q <= t132[11:0];
      x14_q <= x14;
      t116_q <= t116[13:0];
      t295_q <= t295[16:0];
      t310_q <= t310[12:0];
      t307_q <= t307[12:0];
      t309_q <= t309[13:0];
      t105_q <= t105[13:0];
      t318_q <= t318[14:0];
      t165_q <= t165[14:0];
      t320_q <= t320[12:0];
      t331_q <= t331[13:0];
      x30_q <= x30;
      t332_q <= t332[14:0];
      t333_q <= t333[14:0];
      t43_q <= t43[10:0];
      x2_q <= x2;
      t339_q <= t339[12:0];
      t342_q <= t342[14:0];
      t353_q <= t353[13:0];
      t44_q <= t44[13:0];
      t355_q <= t355[11:0];
      t20_q <= t20[9:0];
      t359_q <= t359[15:0];
      t364_q <= t364[14:0];
      t367_q <= t367[18:0];
      t375_q <= t375[13:0];
      t90_q <= t90[12:0];
      t141_q <= t141[13:0];
      t382_q <= t382[14:0];
      t383_q <= t383[14:0];
      x24_q <= x24;
      t103_q <= t103[11:0];
    end
  end

  // Stage 2 of 4.
  wire signed [19:0] t176_q_w20 = {{5{t176_q[14]}}, t176_q};
  wire signed [19:0] t70_q_w20 = {{8{t70_q[11]}}, t70_q};
  wire signed [19:0] t76_q_w20 = {{5{t76_q[14]}}, t76_q};
  wire signed [19:0] t179_q_w20 = {{4{t179_q[15]}}, t179_q};
  wire signed [19:0] t128_q_w20 = {{7{t128_q[12]}}, t128_q};
  wire signed [19:0] t180_q_w20 = {{6{t180_q[13]}}, t180_q};
  wire signed [19:0] t186_q_w20 = {{2{t186_q[17]}}, t186_q};
  wire signed [19:0] t197_q_w20 = {{6{t197_q[13]}}, t197_q};
  wire signed [19:0] t136_q_w20 = {{7{t136_q[12]}}, t136_q};
  wire signed [19:0] t198_q_w20 = {{5{t198_q[14]}}, t198_q};
  wire signed [19:0] t143_q_w20 = {{7{t143_q[12]}}, t143_q};
  wire signed [19:0] t59_q_w20 = {8'd0, t59_q};
  wire signed [19:0] t200_q_w20 = {{9{t200_q[10]}}, t200_q};
  wire signed [19:0] t67_q_w20 = {{8{t67_q[11]}}, t67_q};
  wire signed [19:0] t74_q_w20 = {9'd0, t74_q};
  wire signed [19:0] t102_q_w20 = {{8{t102_q[11]}}, t102_q};
  wire signed [19:0] t207_q_w20 = {{7{t207_q[12]}}, t207_q};
  wire signed [19:0] t219_q_w20 = {{5{t219_q[14]}}, t219_q};
  wire signed [19:0] t220_q_w20 = {{5{t220_q[14]}}, t220_q};
  wire signed [19:0] t168_q_w20 = {{6{t168_q[13]}}, t168_q};
  wire signed [19:0] t107_q_w20 = {{7{t107_q[12]}}, t107_q};
  wire signed [19:0] t228_q_w20 = {{3{t228_q[16]}}, t228_q};
  wire signed [19:0] t233_q_w20 = {t233_q[18], t233_q};
  wire signed [19:0] t242_q_w20 = {{6{t242_q[13]}}, t242_q};
  wire signed [19:0] t243_q_w20 = {{6{t243_q[13]}}, t243_q};
  wire signed [19:0] t109_q_w20 = {{8{t109_q[11]}}, t109_q};
  wire signed [19:0] t250_q_w20 = {{6{t250_q[13]}}, t250_q};
  wire signed [19:0] t251_q_w20 = {{10{t251_q[9]}}, t251_q};
  wire signed [19:0] t88_q_w20 = {{3{t88_q[16]}}, t88_q};
  wire signed [19:0] t253_q_w20 = {{4{t253_q[15]}}, t253_q};
  wire signed [19:0] t264_q_w20 = {{6{t264_q[13]}}, t264_q};
  wire signed [19:0] t138_q_w20 = {{6{t138_q[13]}}, t138_q};
  wire signed [19:0] t265_q_w20 = {{5{t265_q[14]}}, t265_q};
  wire signed [19:0] t120_q_w20 = {{4{t120_q[15]}}, t120_q};
  wire signed [19:0] t269_q_w20 = {{4{t269_q[15]}}, t269_q};
  wire signed [19:0] x18_q_w20 = {12'd0, x18_q};
  wire signed [19:0] t272_q_w20 = {{3{t272_q[16]}}, t272_q};
  wire signed [19:0] t284_q_w20 = {{6{t284_q[13]}}, t284_q};
  wire signed [19:0] t114_q_w20 = {{9{t114_q[10]}}, t114_q};
  wire signed [19:0] t288_q_w20 = {{11{t288_q[8]}}, t288_q};
  wire signed [19:0] t290_q_w20 = {{5{t290_q[14]}}, t290_q};
  wire signed [19:0] t291_q_w20 = {{5{t291_q[14]}}, t291_q};
  wire signed [19:0] t132_q_w20 = {{8{t132_q[11]}}, t132_q};
  wire signed [19:0] x14_q_w20 = {12'd0, x14_q};
  wire signed [19:0] t116_q_w20 = {{6{t116_q[13]}}, t116_q};
  wire signed [19:0] t295_q_w20 = {{3{t295_q[16]}}, t295_q};
  wire signed [19:0] t310_q_w20 = {{7{t310_q[12]}}, t310_q};
  wire signed [19:0] t307_q_w20 = {{7{t307_q[12]}}, t307_q};
  wire signed [19:0] t309_q_w20 = {{6{t309_q[13]}}, t309_q};
  wire signed [19:0] t105_q_w20 = {{6{t105_q[13]}}, t105_q};
  wire signed [19:0] t318_q_w20 = {{5{t318_q[14]}}, t318_q};
  wire signed [19:0] t165_q_w20 = {{5{t165_q[14]}}, t165_q};
  wire signed [19:0] t320_q_w20 = {{7{t320_q[12]}}, t320_q};
  wire signed [19:0] t331_q_w20 = {{6{t331_q[13]}}, t331_q};
  wire signed [19:0] x30_q_w20 = {12'd0, x30_q};
  wire signed [19:0] t332_q_w20 = {{5{t332_q[14]}}, t332_q};
  wire signed [19:0] t333_q_w20 = {{5{t333_q[14]}}, t333_q};
  wire signed [19:0] t43_q_w20 = {{9{t43_q[10]}}, t43_q};
  wire signed [19:0] x2_q_w20 = {12'd0, x2_q};
  wire signed [19:0] t339_q_w20 = {{7{t339_q[12]}}, t339_q};
  wire signed [19:0] t342_q_w20 = {{5{t342_q[14]}}, t342_q};
  wire signed [19:0] t353_q_w20 = {{6{t353_q[13]}}, t353_q};
  wire signed [19:0] t44_q_w20 = {{6{t44_q[13]}}, t44_q};
  wire signed [19:0] t355_q_w20 = {{8{t355_q[11]}}, t355_q};
  wire signed [19:0] t20_q_w20 = {{10{t20_q[9]}}, t20_q};
  wire signed [19:0] t359_q_w20 = {{4{t359_q[15]}}, t359_q};
  wire signed [19:0] t364_q_w20 = {{5{t364_q[14]}}, t364_q};
  wire signed [19:0] t367_q_w20 = {t367_q[18], t367_q};
  wire signed [19:0] t375_q_w20 = {{6{t375_q[13]}}, t375_q};
  wire signed [19:0] t90_q_w20 = {{7{t90_q[12]}}, t90_q};
  wire signed [19:0] t141_q_w20 = {{6{t141_q[13]}}, t141_q};
  wire signed [19:0] t382_q_w20 = {{5{t382_q[14]}}, t382_q};
  wire signed [19:0] t383_q_w20 = {{5{t383_q[14]}}, t383_q};
  wire signed [19:0] x24_q_w20 = {12'd0, x24_q};
  wire signed [19:0] t103_q_w20 = {{8{t103_q[11]}}, t103_q};

  // -2*x0 + 19*x1 - 127*x2 + ...
  wire signed [19:0] t211 = (t67_q_w20 <<< 4) + (t197_q_w20 - (t136_q_w20 <<< 1) - (t59_q_w20 <<< 2))
      - (t102_q_w20 <<< 5)
      + ((t207_q_w20 <<< 4) + ((t200_q_w20 <<< 4) + (t198_q_w20 - (t143_q_w20 <<< 2)) + (t74_q_w20 <<< 5)));
  // -16*x0 - 70*x1 + 6*x2 + ...
  wire signed [19:0] t257 = t242_q_w20 + t243_q_w20 - (t67_q_w20 <<< 3) - (t109_q_w20 <<< 3) - t88_q_w20
      + ((((t250_q_w20 - (t251_q_w20 <<< 4)) <<< 1) - t253_q_w20) <<< 1);
  // -13*x0 + 44*x1 + 4*x2 + ...
  wire signed [19:0] t298 = ((t291_q_w20 - (t132_q_w20 <<< 3) - (t116_q_w20 <<< 2)) <<< 1)
      + (t290_q_w20 + ((t288_q_w20 <<< 5) + (t284_q_w20 - (t114_q_w20 <<< 2))) - (x14_q_w20 <<< 7) + t295_q_w20);
  // -40*x0 - 5*x1 - 123*x2 + ...
  wire signed [19:0] t346 = (t105_q_w20 <<< 2) + (t331_q_w20 + (x30_q_w20 <<< 5) + t165_q_w20) - (x2_q_w20 <<< 7)
      + ((t339_q_w20 <<< 4) + (t332_q_w20 + t333_q_w20 + (t43_q_w20 <<< 5)));
  // -35*x0 - 36*x1 + 19*x2 + ...
  wire signed [19:0] t389 = ((t382_q_w20 + t383_q_w20 - (t103_q_w20 <<< 4)) <<< 1)
      + (t375_q_w20 + t138_q_w20 - (t90_q_w20 <<< 2) - (t141_q_w20 <<< 2) - (x24_q_w20 <<< 7) - (t128_q_w20 <<< 4));
  // neuron 0: [-240835, 119235]
  wire signed [19:0] acc0 = t228_q_w20 + (t219_q_w20 + t220_q_w20 + (t168_q_w20 <<< 2) - (t107_q_w20 <<< 4))
      + t233_q_w20 + 20'sd332;
  // 3*x0 + 65*x1 + 47*x2 + ...
  wire signed [19:0] t368 = (t364_q_w20 <<< 2)
      + (t359_q_w20 + ((t355_q_w20 <<< 2) + (t353_q_w20 - t44_q_w20) - (t20_q_w20 <<< 5))) + t367_q_w20;
  // neuron 2: [-175498, 87161], rounding half included
  wire signed [19:0] acc2 = t179_q_w20 + (t128_q_w20 <<< 3)
      + (t76_q_w20 + (t176_q_w20 - (t70_q_w20 <<< 3)) + (t180_q_w20 <<< 2)) + t186_q_w20 + 20'sd245;
  wire signed [17:0] r2 = acc2[18:1];  // [-87749, 43580]
  // neuron 3: [-130660, 58929]
  wire signed [19:0] acc3 = t264_q_w20 - t138_q_w20 - t265_q_w20 + t120_q_w20 + t272_q_w20
      - (t269_q_w20 + (x18_q_w20 <<< 7)) + 20'sd38;
  wire signed [19:0] t347 = t346 + ((t342_q_w20 - t76_q_w20) <<< 2);  // -40*x0 + 27*x1 - 123*x2 + ...
  wire signed [19:0] acc6 = t257 + 20'sd183;  // neuron 6: [-143999, 74208]
  wire signed [19:0] acc7 = t211 - 20'sd28;  // neuron 7: [-139833, 138992]
  // 11*x0 - 46*x1 - 11*x2 + ...
  wire signed [19:0] t322 = (t320_q_w20 <<< 4)
      + (t309_q_w20 + (t310_q_w20 + t307_q_w20) - (t105_q_w20 <<< 1) + (t318_q_w20 <<< 1) - (t165_q_w20 <<< 2));

  reg signed [18:0] acc0_q;
  reg signed [18:0] t368_q;
  reg signed [17:0] r2_q;
  reg signed [17:0] acc3_q;
  reg signed [18:0] t298_q;
  reg signed [18:0] t347_q;
  reg signed [18:0] acc6_q;
  reg signed [18:0] acc7_q;
  reg signed [18:0] t389_q;
  reg signed [18:0] t322_q;

  always @(posedge clk) begin
    if (en) begin
      acc0_q <= acc0[18:0];
      t368_q <= t368[18:0];
      r2_q <= r2;
      acc3_q <= acc3[17:0];
      t298_q <= t298[18:0];
      t347_q <= t347[18:0];
      acc6_q <= acc6[18:0];
      acc7_q <= acc7[18:0];
      t389_q <= t389[18:0];
      t322_q <= t322[18:0];
    end
  end

  // Stage 3 of 4.
  wire signed [26:0] acc0_q_w27 = {{8{acc0_q[18]}}, acc0_q};
  wire signed [26:0] acc3_q_w27 = {{9{acc3_q[17]}}, acc3_q};
  wire signed [26:0] acc6_q_w27 = {{8{acc6_q[18]}}, acc6_q};
  wire signed [26:0] acc7_q_w27 = {{8{acc7_q[18]}}, acc7_q};

  // 85 * acc0: [-20470847, 10135103]
  wire signed [26:0] prod0 = (acc0_q_w27 <<< 6) + (acc0_q_w27 <<< 4) + (acc0_q_w27 <<< 2) + acc0_q_w27 + 27'sd128;
  wire signed [17:0] r0 = prod0[25:8];  // [-79965, 39590]
  wire signed [18:0] acc1 = t368_q - 19'sd1120;  // neuron 1: [-147990, 176245]
  wire signed [24:0] acc1_w25 = {{6{acc1[18]}}, acc1};
  // 41 * acc1: [-6067526, 7226109]
  wire signed [24:0] prod1 = (acc1_w25 <<< 5) + (acc1_w25 <<< 3) + acc1_w25 + 25'sd64;
  wire signed [16:0] r1 = prod1[23:7];  // [-47403, 56453]
  // 151 * acc3: [-19729532, 8898407]
  wire signed [26:0] prod3 = (acc3_q_w27 <<< 7) + (acc3_q_w27 <<< 5) + 27'sd128 - (acc3_q_w27 <<< 3) - acc3_q_w27;
  wire signed [17:0] r3 = prod3[25:8];  // [-77069, 34759]
  wire signed [18:0] acc4 = t298_q + 19'sd7;  // neuron 4: [-145814, 104739], rounding half included
  wire signed [17:0] r4 = acc4[18:1];  // [-72907, 52369]
  wire signed [18:0] acc5 = t347_q + 19'sd141;  // neuron 5: [-188451, 109885]
  wire signed [27:0] acc5_w28 = {{9{acc5[18]}}, acc5};
  // 205 * acc5: [-38632199, 22526681]
  wire signed [27:0] prod5 = (acc5_w28 <<< 8) + (acc5_w28 <<< 4) + acc5_w28 + 28'sd256 - (acc5_w28 <<< 6)
      - (acc5_w28 <<< 2);
  wire signed [17:0] r5 = prod5[26:9];  // [-75454, 43997]
  // 227 * acc6: [-32687517, 16845472]
  wire signed [26:0] prod6 = (acc6_q_w27 <<< 8) + (acc6_q_w27 <<< 2) + 27'sd256 - (acc6_q_w27 <<< 5) - acc6_q_w27;
  wire signed [16:0] r6 = prod6[25:9];  // [-63843, 32901]
  // 225 * acc7: [-31462169, 31273456]
  wire signed [26:0] prod7 = (acc7_q_w27 <<< 8) + acc7_q_w27 + 27'sd256 - (acc7_q_w27 <<< 5);
  wire signed [16:0] r7 = prod7[25:9];  // [-61450, 61080]
  wire signed [18:0] acc8 = t389_q - 19'sd28;  // neuron 8: [-181462, 115627]
  wire signed [26:0] acc8_w27 = {{8{acc8[18]}}, acc8};
  // 157 * acc8: [-28489278, 18153695]
  wire signed [26:0] prod8 = (acc8_w27 <<< 7) + (acc8_w27 <<< 5) + acc8_w27 + 27'sd256 - (acc8_w27 <<< 2);
  wire signed [16:0] r8 = prod8[25:9];  // [-55644, 35456]
  wire signed [18:0] acc9 = t322_q + 19'sd165;  // neuron 9: [-144273, 65673], rounding half included
  wire signed [17:0] r9 = acc9[18:1];  // [-72137, 32836]

  reg signed [17:0] r5_q;
  reg signed [15:0] sat0_q;
  reg signed [15:0] sat1_q;
  reg signed [15:0] sat2_q;
  reg signed [15:0] sat3_q;
  reg signed [15:0] sat4_q;
  reg signed [15:0] sat6_q;
  reg signed [15:0] sat7_q;
  reg signed [15:0] sat8_q;
  reg signed [15:0] sat9_q;

  always @(posedge clk) begin
    if (en) begin
      r5_q <= r5;
      sat0_q <= r0 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r0 ? 16'd32767 : r0[15:0];
      sat1_q <= r1 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r1 ? 16'd32767 : r1[15:0];
      sat2_q <= r2_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r2_q ? 16'd32767 : r2_q[15:0];
      sat3_q <= r3 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r3 ? 16'd32767 : r3[15:0];
      sat4_q <= r4 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r4 ? 16'd32767 : r4[15:0];
      sat6_q <= r6 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r6 ? 16'd32767 : r6[15:0];
      sat7_q <= r7 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r7 ? 16'd32767 : r7[15:0];
      sat8_q <= r8 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r8 ? 16'd32767 : r8[15:0];
      sat9_q <= r9 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r9 ? 16'd32767 : r9[15:0];
    end
  end

  // Stage 4 of 4.
  always @(posedge clk) begin
    if (en) begin
      y0 <= sat0_q;
      y1 <= sat1_q;
      y2 <= sat2_q;
      y3 <= sat3_q;
      y4 <= sat4_q;
      y5 <= r5_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r5_q ? 16'd32767 : r5_q[15:0];
      y6 <= sat6_q;
      y7 <= sat7_q;
      y8 <= sat8_q;
      y9 <= sat9_q;
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t67[19:12], t76[19:15], t105[19:14], t128[19:13], t138[19:14], t165[19:15], t176[19:15], t179[19:16],
    t180[19:14], t186[19:18], t197[19:14], t198[19:15], t200[19:11], t207[19:13], t219[19:15], t220[19:15],
    t228[19:17], t233[19], t242[19:14], t243[19:14], t250[19:14], t251[19:10], t253[19:16], t264[19:14],
    t265[19:15], t269[19:16], t272[19:17], t284[19:14], t288[19:9], t290[19:15], t291[19:15], t295[19:17],
    t298[19], t307[19:13], t310[19:13], t309[19:14], t318[19:15], t320[19:13], t331[19:14], t332[19:15],
    t333[19:15], t339[19:13], t342[19:15], t353[19:14], t355[19:12], t359[19:16], t364[19:15], t367[19],
    t375[19:14], t382[19:15], t383[19:15], t389[19], acc0[19], prod0[7:0], prod0[26], t368[19], prod1[6:0],
    prod1[24], acc2[0], acc2[19], acc3[19:18], prod3[7:0], prod3[26], acc4[0], t347[19], prod5[8:0], prod5[27],
    acc6[19], prod6[8:0], prod6[26], acc7[19], prod7[8:0], prod7[26], prod8[8:0], prod8[26], t322[19], acc9[0]
  };

endmodule

`default_nettype wire
