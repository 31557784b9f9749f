// digits_fc2
//
// Layer fc2: y = W * x + b, 10 neurons of 32 inputs.
// W is tensor fc2.weight, F32 [10, 32], SHA-256 50ee9203abeb282748c1c048e72ce4ca8e6a2379eb2df774f67183487406a35f
// b is tensor fc2.bias, F32 [10], SHA-256 f15644d9e279a8b2458102f4e9b86e83109ab75950e71ad0cbe194c210fa60ad
// Arithmetic: shared shift-and-add graph; 390 adders, 4068 adder bits, depth 14, for 319 nonzero weights.
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
  wire signed [20:0] x0_w21 = {13'd0, x0};
  wire signed [20:0] x1_w21 = {13'd0, x1};
  wire signed [20:0] x2_w21 = {13'd0, x2};
  wire signed [20:0] x3_w21 = {13'd0, x3};
  wire signed [20:0] x4_w21 = {13'd0, x4};
  wire signed [20:0] x5_w21 = {13'd0, x5};
  wire signed [20:0] x6_w21 = {13'd0, x6};
  wire signed [20:0] x7_w21 = {13'd0, x7};
  wire signed [20:0] x8_w21 = {13'd0, x8};
  wire signed [20:0] x9_w21 = {13'd0, x9};
  wire signed [20:0] x10_w21 = {13'd0, x10};
  wire signed [20:0] x11_w21 = {13'd0, x11};
  wire signed [20:0] x12_w21 = {13'd0, x12};
  wire signed [20:0] x13_w21 = {13'd0, x13};
  wire signed [20:0] x14_w21 = {13'd0, x14};
  wire signed [20:0] x15_w21 = {13'd0, x15};
  wire signed [20:0] x16_w21 = {13'd0, x16};
  wire signed [20:0] x17_w21 = {13'd0, x17};
  wire signed [20:0] x18_w21 = {13'd0, x18};
  wire signed [20:0] x19_w21 = {13'd0, x19};
  wire signed [20:0] x20_w21 = {13'd0, x20};
  wire signed [20:0] x21_w21 = {13'd0, x21};
  wire signed [20:0] x22_w21 = {13'd0, x22};
  wire signed [20:0] x23_w21 = {13'd0, x23};
  wire signed [20:0] x24_w21 = {13'd0, x24};
  wire signed [20:0] x25_w21 = {13'd0, x25};
  wire signed [20:0] x26_w21 = {13'd0, x26};
  wire signed [20:0] x27_w21 = {13'd0, x27};
  wire signed [20:0] x28_w21 = {13'd0, x28};
  wire signed [20:0] x29_w21 = {13'd0, x29};
  wire signed [20:0] x30_w21 = {13'd0, x30};
  wire signed [20:0] x31_w21 = {13'd0, x31};

  wire signed [20:0] t0 = x22_w21 - x30_w21;  // x22 - x30
  wire signed [20:0] t1 = x14_w21 - x27_w21;  // x14 - x27
  wire signed [20:0] t2 = x20_w21 + x23_w21;  // x20 + x23
  wire signed [20:0] t3 = x13_w21 + x22_w21;  // x13 + x22
  wire signed [20:0] t4 = x4_w21 - x8_w21;  // x4 - x8
  wire signed [20:0] t5 = x0_w21 - x2_w21;  // x0 - x2
  wire signed [20:0] t6 = x13_w21 + x28_w21;  // x13 + x28
  wire signed [20:0] t7 = (x9_w21 <<< 1) - x11_w21;  // 2*x9 - x11
  wire signed [20:0] t8 = x6_w21 - x20_w21;  // x6 - x20
  wire signed [20:0] t9 = x1_w21 - x27_w21;  // x1 - x27
  wire signed [20:0] t10 = x10_w21 - x21_w21;  // x10 - x21
  wire signed [20:0] t11 = x3_w21 - (x14_w21 <<< 1);  // x3 - 2*x14
  wire signed [20:0] t12 = x1_w21 - x15_w21;  // x1 - x15
  wire signed [20:0] t13 = x10_w21 - x12_w21;  // x10 - x12
  wire signed [20:0] t14 = x26_w21 - x29_w21;  // x26 - x29
  wire signed [20:0] t15 = x3_w21 - x25_w21;  // x3 - x25
  wire signed [20:0] t16 = (x28_w21 <<< 1) - x31_w21;  // 2*x28 - x31
  wire signed [20:0] t17 = x7_w21 - (x31_w21 <<< 1);  // x7 - 2*x31
  wire signed [20:0] t18 = x6_w21 - (x24_w21 <<< 1);  // x6 - 2*x24
  wire signed [20:0] t19 = (x5_w21 <<< 2) - x12_w21;  // 4*x5 - x12
  wire signed [20:0] t20 = x0_w21 + x16_w21;  // x0 + x16
  wire signed [20:0] t21 = x1_w21 - x25_w21;  // x1 - x25
  wire signed [20:0] t22 = x24_w21 - x29_w21;  // x24 - x29
  wire signed [20:0] t23 = x17_w21 - x24_w21;  // x17 - x24
  wire signed [20:0] t24 = x2_w21 + x18_w21;  // x2 + x18
  wire signed [20:0] t25 = x17_w21 + (x9_w21 <<< 1);  // 2*x9 + x17
  wire signed [20:0] t26 = x28_w21 - (x18_w21 <<< 2);  // -4*x18 + x28
  wire signed [20:0] t27 = x1_w21 - x16_w21;  // x1 - x16
  wire signed [20:0] t28 = x2_w21 - x13_w21;  // x2 - x13
  wire signed [20:0] t29 = x2_w21 + (x25_w21 <<< 1);  // x2 + 2*x25
  wire signed [20:0] t30 = x9_w21 + (x5_w21 <<< 1);  // 2*x5 + x9
  wire signed [20:0] t31 = x26_w21 - x14_w21;  // -x14 + x26
  wire signed [20:0] t32 = x0_w21 - x7_w21;  // x0 - x7
  wire signed [20:0] t33 = x17_w21 + (x21_w21 <<< 1);  // x17 + 2*x21
  wire signed [20:0] t34 = x11_w21 + x2_w21;  // x2 + x11
  wire signed [20:0] t35 = x19_w21 - x26_w21;  // x19 - x26
  wire signed [20:0] t36 = x30_w21 + x27_w21;  // x27 + x30
  wire signed [20:0] x6_m5 = x6_w21 + (x6_w21 <<< 2);  // 5*x6
  wire signed [20:0] t37 = x0_w21 - x20_w21;  // x0 - x20
  wire signed [20:0] t38 = x10_w21 - (x28_w21 <<< 1);  // x10 - 2*x28
  wire signed [20:0] t39 = x14_w21 + (x30_w21 <<< 1);  // x14 + 2*x30
  wire signed [20:0] t40 = x20_w21 - (x15_w21 <<< 2);  // -4*x15 + x20
  wire signed [20:0] t41 = (x24_w21 <<< 3) - x21_w21;  // -x21 + 8*x24
  wire signed [20:0] t42 = x28_w21 - (x18_w21 <<< 4);  // -16*x18 + x28
  wire signed [20:0] t43 = x8_w21 - x19_w21;  // x8 - x19
  wire signed [20:0] t44 = x17_w21 - x18_w21;  // x17 - x18
  wire signed [20:0] t45 = (x8_w21 <<< 3) - x25_w21;  // 8*x8 - x25
  wire signed [20:0] t46 = x10_w21 - (x12_w21 <<< 1);  // x10 - 2*x12
  wire signed [20:0] t47 = x9_w21 + (x26_w21 <<< 1);  // x9 + 2*x26
  wire signed [20:0] t48 = x31_w21 + x5_w21;  // x5 + x31
  wire signed [20:0] t49 = x7_w21 - x16_w21;  // x7 - x16
  wire signed [20:0] t50 = x19_w21 + (t17 <<< 1);  // 2*x7 + x19 - 4*x31
  wire signed [20:0] t51 = x3_w21 - t20;  // -x0 + x3 - x16
  wire signed [20:0] t53 = x20_w21 - x23_w21 - x5_w21;  // -x5 + x20 - x23
  wire signed [20:0] t54 = x27_w21 - (t12 <<< 1);  // -2*x1 + 2*x15 + x27
  wire signed [20:0] t55 = t7 + (x19_w21 <<< 3);  // 2*x9 - x11 + 8*x19
  wire signed [20:0] t56 = x11_w21 + t49;  // x7 + x11 - x16
  wire signed [20:0] t58 = x30_w21 + (x15_w21 <<< 1) + (x13_w21 <<< 2);  // 4*x13 + 2*x15 + x30
  wire signed [20:0] t60 = x12_w21 + x21_w21 - (x3_w21 <<< 1);  // -2*x3 + x12 + x21
  wire signed [20:0] t61 = t3 - (x18_w21 <<< 1);  // x13 - 2*x18 + x22
  wire signed [20:0] t63 = t3 + ((x31_w21 <<< 1) - x21_w21);  // x13 - x21 + x22 + ...
  wire signed [20:0] t64 = t9 + t43;  // x1 + x8 - x19 + ...
  wire signed [20:0] t65 = t49 + t16;  // x7 - x16 + 2*x28 + ...
  wire signed [20:0] t66 = x4_w21 - t1;  // x4 - x14 + x27
  wire signed [20:0] t67 = x4_w21 - t2;  // x4 - x20 - x23
  wire signed [20:0] t68 = x8_w21 - t2;  // x8 - x20 - x23
  wire signed [20:0] t69 = t0 - t5;  // -x0 + x2 + x22 + ...
  wire signed [20:0] t70 = t11 - t19;  // x3 - 4*x5 + x12 + ...
  wire signed [20:0] t71 = x28_w21 + t18;  // x6 - 2*x24 + x28
  wire signed [20:0] t72 = x22_w21 - t10;  // -x10 + x21 + x22
  wire signed [20:0] t73 = (x9_w21 <<< 1) - t43;  // -x8 + 2*x9 + x19
  wire signed [20:0] t74 = t6 + (x7_w21 <<< 2);  // 4*x7 + x13 + x28
  wire signed [20:0] t75 = x19_w21 - t44;  // -x17 + x18 + x19
  wire signed [20:0] t76 = t7 + (x13_w21 <<< 2);  // 2*x9 - x11 + 4*x13
  wire signed [20:0] t78 = (x29_w21 <<< 3) - x25_w21 - (x24_w21 <<< 5);  // -32*x24 - x25 + 8*x29
  wire signed [20:0] t80 = x31_w21 + x19_w21 - (x15_w21 <<< 1);  // -2*x15 + x19 + x31
  wire signed [20:0] t81 = t0 + (t13 <<< 1);  // 2*x10 - 2*x12 + x22 + ...
  wire signed [20:0] t82 = x30_w21 - (t3 <<< 1);  // -2*x13 - 2*x22 + x30
  wire signed [20:0] t83 = (x7_w21 <<< 2) - t29;  // -x2 + 4*x7 - 2*x25
  wire signed [20:0] t84 = (x5_w21 <<< 1) + t7;  // 2*x5 + 2*x9 - x11
  wire signed [20:0] t85 = x6_m5 - (x23_w21 <<< 3);  // 5*x6 - 8*x23
  wire signed [20:0] t86 = t19 + (x26_w21 <<< 3);  // 4*x5 - x12 + 8*x26
  wire signed [20:0] t87 = t16 + (x6_w21 <<< 3);  // 8*x6 + 2*x28 - x31
  wire signed [20:0] t88 = t43 + (x26_w21 <<< 2);  // x8 - x19 + 4*x26
  wire signed [20:0] t89 = t6 - (x0_w21 <<< 1);  // -2*x0 + x13 + x28
  wire signed [20:0] t90 = t4 - x31_w21;  // x4 - x8 - x31
  wire signed [20:0] t91 = x16_w21 + (t13 <<< 1);  // 2*x10 - 2*x12 + x16
  wire signed [20:0] t92 = t43 + (t49 <<< 1);  // 2*x7 + x8 - 2*x16 + ...
  wire signed [20:0] t93 = t24 - (x23_w21 <<< 2);  // x2 + x18 - 4*x23
  wire signed [20:0] t94 = t12 - (x4_w21 <<< 1);  // x1 - 2*x4 - x15
  wire signed [20:0] t95 = x10_w21 + t8;  // x6 + x10 - x20
  wire signed [20:0] t97 = x0_w21 - x21_w21 - t23;  // x0 - x17 - x21 + ...
  wire signed [20:0] t99 = t8 + (x28_w21 - x15_w21);  // x6 - x15 - x20 + ...
  wire signed [20:0] t100 = t82 + (t7 <<< 2);  // 8*x9 - 4*x11 - 2*x13 + ...
  wire signed [20:0] t102 = t67 + (t9 - (x29_w21 <<< 1));  // x1 + x4 - x20 + ...
  wire signed [20:0] t105 = x29_w21 - x21_w21 + (t14 <<< 2) + (t41 <<< 2);  // -5*x21 + 32*x24 + 4*x26 + ...
  wire signed [20:0] t106 = (t66 <<< 1) + x6_m5;  // 2*x4 + 5*x6 - 2*x14 + ...
  wire signed [20:0] t107 = t6 + t75;  // x13 - x17 + x18 + ...
  wire signed [20:0] t109 = (t35 <<< 4) - (t17 + (t2 <<< 3));  // -x7 + 16*x19 - 8*x20 + ...
  wire signed [20:0] t110 = (x27_w21 <<< 1) + t84;  // 2*x5 + 2*x9 - x11 + ...
  wire signed [20:0] t111 = (t28 <<< 1) - t72;  // 2*x2 + x10 - 2*x13 + ...
  wire signed [20:0] t113 = t11 - (t22 + (x5_w21 <<< 1));  // x3 - 2*x5 - 2*x14 + ...
  wire signed [20:0] t114 = t73 - (t66 <<< 1);  // -2*x4 - x8 + 2*x9 + ...
  wire signed [20:0] t116 = t32 + t8 + (t9 <<< 2);  // x0 + 4*x1 + x6 + ...
  wire signed [20:0] t118 = t20 - (x25_w21 <<< 5) + (x2_w21 <<< 7);  // x0 + 128*x2 + x16 + ...
  wire signed [20:0] t119 = (x23_w21 <<< 1) + t69;  // -x0 + x2 + x22 + ...
  wire signed [20:0] t121 = x30_w21 - (t14 <<< 1) + (t4 <<< 2);  // 4*x4 - 4*x8 - 2*x26 + ...
  wire signed [20:0] t123 = ((x12_w21 + t6) <<< 1) - t88;  // -x8 + 2*x12 + 2*x13 + ...
  wire signed [20:0] t125 = t15 - t5 - (x17_w21 <<< 1);  // -x0 + x2 + x3 + ...
  wire signed [20:0] t126 = t1 + t94;  // x1 - 2*x4 + x14 + ...
  // -4*x1 - 2*x10 + 2*x16 + ...
  wire signed [20:0] t129 = x21_w21 + (x16_w21 <<< 1) - (x10_w21 <<< 1) - (x1_w21 <<< 2);
  wire signed [20:0] t132 = (x16_w21 <<< 1) - t18 + (t50 <<< 2) + (x27_w21 <<< 5);  // -x6 + 8*x7 + 2*x16 + ...
  // -4*x0 + 4*x2 + x10 + ...
  wire signed [20:0] t136 = t46 - (x29_w21 + (x14_w21 <<< 1)) + (t69 <<< 2) - (t0 <<< 4);
  wire signed [20:0] t139 = (t25 <<< 5) - (t30 + (x4_w21 <<< 4) + (x20_w21 <<< 6));  // -16*x4 - 2*x5 + 63*x9 + ...
  wire signed [20:0] t141 = t73 + (t61 + t39);  // -x8 + 2*x9 + x13 + ...
  // -x1 + 8*x9 + 2*x16 + ...
  wire signed [20:0] t145 = (x16_w21 <<< 1) + (x29_w21 - x1_w21 - x26_w21) + (t25 <<< 2);
  wire signed [20:0] t148 = (t68 <<< 2) + (t33 + (x15_w21 <<< 3)) - (t11 <<< 3);  // -8*x3 + 4*x8 + 16*x14 + ...
  wire signed [20:0] t150 = (x29_w21 <<< 1) + t70 - (x17_w21 <<< 4);  // x3 - 4*x5 + x12 + ...
  wire signed [20:0] t153 = t4 + (x20_w21 <<< 4) + (((x18_w21 <<< 1) + t80) <<< 3);  // x4 - x8 - 16*x15 + ...
  wire signed [20:0] t157 = x15_w21 + t15 - t24 - t3 + (t56 <<< 3);  // -x2 + x3 + 8*x7 + ...
  // -3*x0 + 3*x4 + 2*x7 + ...
  wire signed [20:0] t165 = t92 - (t66 + t97) - ((x25_w21 <<< 2) + ((t37 <<< 1) + t38)) + (t121 - (t80 <<< 2));
  wire signed [20:0] t164 = (t110 <<< 1) - t85;  // 4*x5 - 5*x6 + 4*x9 + ...
  wire signed [20:0] t168 = (t63 <<< 2) + t157;  // -x2 + x3 + 8*x7 + ...
  wire signed [20:0] t170 = (t21 <<< 1) + (t21 + (x26_w21 - x22_w21));  // 3*x1 - x22 - 3*x25 + ...
  wire signed [20:0] t176 = t42 + ((t17 - t2) <<< 2);  // 4*x7 - 16*x18 - 4*x20 + ...
  // x0 + x1 - 2*x2 + ...
  wire signed [20:0] t187 = t44 + (t32 - t15) + ((x26_w21 <<< 1) + t68) + (t126 - (t34 <<< 1)) - (t58 <<< 1);
  wire signed [20:0] t188 = (t72 <<< 1) + ((t31 <<< 1) - t89) + (t48 <<< 2);  // 2*x0 + 4*x5 - 2*x10 + ...
  // -8*x3 + 32*x5 + 9*x6 + ...
  wire signed [20:0] t195 = (((x8_w21 <<< 2) + (t71 - t68)) <<< 3) - ((t70 <<< 3) + t132);
  wire signed [20:0] t194 = (t6 <<< 1) + t119;  // -x0 + x2 + 2*x13 + ...
  wire signed [20:0] t197 = t50 - (x17_w21 <<< 2);  // 2*x7 - 4*x17 + x19 + ...
  // 3*x0 - 3*x3 + x5 + ...
  wire signed [20:0] t209 = t141 + (t22 + t51 + (t48 - (x23_w21 + x21_w21) - t99) - (t51 <<< 2));
  wire signed [20:0] t210 = (t34 <<< 1) + t19 - (t46 <<< 2);  // 2*x2 + 4*x5 - 4*x10 + ...
  wire signed [20:0] t213 = (x18_w21 <<< 1) + t97;  // x0 - x17 + 2*x18 + ...
  wire signed [20:0] t217 = t141 - ((t21 <<< 2) + t102) + (t114 <<< 2);  // -5*x1 - 9*x4 - 5*x8 + ...
  // 16*x1 + x7 + 16*x10 + ...
  wire signed [20:0] t222 = ((t81 - (x14_w21 <<< 2)) <<< 3) + ((((t27 <<< 1) - t16) <<< 3) - t109);
  wire signed [20:0] t229 = t36 - (t23 <<< 1) - (t95 <<< 1);  // -2*x6 - 2*x10 - 2*x17 + ...
  wire signed [20:0] t230 = t88 - t111 + (x17_w21 - t67 - t65 + (t94 <<< 1));  // 2*x1 - 2*x2 - 5*x4 + ...
  wire signed [20:0] t236 = t78 + ((t55 <<< 1) - t150);  // -x3 + 4*x5 + 4*x9 + ...
  // -2*x1 + 2*x2 + 4*x4 + ...
  wire signed [20:0] t242 = (((t13 <<< 3) - (t126 + (t38 <<< 1))) <<< 1)
      + (t45 + (t93 <<< 1) - (t76 <<< 1) - (t39 <<< 3));
  // -x0 + 2*x1 + x2 + ...
  wire signed [20:0] t253 = (t64 <<< 1) + (t2 + t61) + (t113 + (t91 + ((x21_w21 <<< 1) - (x11_w21 + t5))));
  wire signed [20:0] t254 = t125 - t40;  // -x0 + x2 + x3 + ...
  // 8*x4 - 8*x5 - 8*x8 + ...
  wire signed [20:0] t259 = (t4 <<< 3) + (t58 - (x22_w21 <<< 3)) - (t84 <<< 2) - (t42 <<< 1);
  wire signed [20:0] t267 = t26 - ((x1_w21 <<< 1) + (t10 + t0)) - (t47 <<< 1);  // -2*x1 - 2*x9 - x10 + ...
  wire signed [20:0] t277 = t71 - t75 + (t54 <<< 1) + (t41 + ((t49 <<< 2) - t119));  // x0 - 4*x1 - x2 + ...
  // 2*x3 + 2*x5 + x7 + ...
  wire signed [20:0] t278 = t30 + ((x3_w21 <<< 1) - x26_w21 + t56) + t45 + (x23_w21 <<< 4);
  wire signed [20:0] t286 = (t89 <<< 2) + t106 + (t55 <<< 1);  // -8*x0 + 2*x4 + 5*x6 + ...
  wire signed [20:0] t289 = x9_w21 + x10_w21;  // x9 + x10
  wire signed [20:0] t290 = ((((x22_w21 - x16_w21) <<< 1) + t90) <<< 3) - t105;  // 8*x4 - 8*x8 - 16*x16 + ...
  // x4 + x5 + x6 + ...
  wire signed [20:0] t302 = (t36 <<< 1) + ((x24_w21 <<< 1) + (x5_w21 + x4_w21)) + (t80 + t95 - t74)
      - (t76 + (t16 <<< 2));
  wire signed [20:0] t306 = (t91 <<< 4) + (t148 - (t111 <<< 3));  // -16*x2 - 8*x3 + 4*x8 + ...
  wire signed [20:0] t311 = (t28 <<< 3) + t85 - (t87 <<< 1);  // 8*x2 - 11*x6 - 8*x13 + ...
  // -x2 - 6*x3 - 4*x4 + ...
  wire signed [20:0] t325 = t60 + (t22 + (x14_w21 - x25_w21)) - ((t4 <<< 2) + t93)
      + ((t60 <<< 1) + ((x19_w21 <<< 1) + t99) - t100);
  // 20*x0 + 16*x1 - 16*x2 + ...
  wire signed [20:0] t334 = ((x7_w21 + x22_w21 - t71) <<< 4) + ((((t5 <<< 2) + t116) <<< 2) - t153);
  wire signed [20:0] t337 = ((t8 - t44) <<< 6) - t118;  // -x0 - 128*x2 + 64*x6 + ...
  wire signed [20:0] t339 = t63 + ((t27 <<< 1) + (x27_w21 + x4_w21));  // 2*x1 + x4 + x13 + ...
  // -x1 - x2 + x3 + ...
  wire signed [20:0] t352 = t157 + (t90 - (x5_w21 <<< 1) + (x23_w21 - x1_w21 - t31 - (t13 <<< 2)) - (t44 <<< 3));
  wire signed [20:0] t353 = (x3_w21 <<< 4) + (t40 + (t18 <<< 1) - (t48 <<< 2));  // 16*x3 - 4*x5 + 2*x6 + ...
  // 16*x0 - 4*x1 - 8*x5 + ...
  wire signed [20:0] t358 = (((t20 <<< 3) + ((t53 <<< 2) - ((t64 <<< 1) + t82))) <<< 1) - t105;
  wire signed [20:0] t360 = (t1 <<< 2) + t107;  // x13 + 4*x14 - x17 + ...
  wire signed [20:0] t361 = t106 - (t81 <<< 2);  // 2*x4 + 5*x6 - 8*x10 + ...
  // -2*x1 - 2*x2 - x3 + ...
  wire signed [20:0] t372 = (t83 <<< 1) - t100 + (t17 + t53 + (t35 - t15 + t54) - (t23 <<< 3));
  wire signed [20:0] t376 = ((t21 - x4_w21) <<< 4) + (t148 - (t26 <<< 2));  // 16*x1 - 8*x3 - 16*x4 + ...
  wire signed [20:0] t379 = x18_w21 + t10;  // x10 + x18 - x21
  wire signed [20:0] t381 = t136 - (t129 <<< 2) - (t110 <<< 3);  // -4*x0 + 16*x1 + 4*x2 + ...
  wire signed [20:0] t386 = t139 - ((t87 + (t92 <<< 2)) <<< 2) - t118;  // -x0 - 128*x2 - 16*x4 + ...

  reg signed [13:0] t164_q;
  reg signed [13:0] t165_q;
  reg signed [11:0] t113_q;
  reg signed [14:0] t168_q;
  reg [7:0] x23_q;
  reg signed [10:0] t170_q;
  reg signed [11:0] t123_q;
  reg signed [13:0] t176_q;
  reg signed [13:0] t187_q;
  reg signed [12:0] t188_q;
  reg [9:0] t47_q;
  reg signed [15:0] t139_q;
  reg signed [16:0] t195_q;
  reg signed [11:0] t194_q;
  reg signed [11:0] t129_q;
  reg signed [11:0] t197_q;
  reg signed [13:0] t209_q;
  reg signed [12:0] t210_q;
  reg signed [10:0] t213_q;
  reg [10:0] t74_q;
  reg signed [14:0] t217_q;
  reg signed [15:0] t222_q;
  reg signed [11:0] t229_q;
  reg signed [12:0] t230_q;
  reg signed [14:0] t236_q;
  reg signed [11:0] t116_q;
  reg [9:0] t33_q;
  reg signed [15:0] t242_q;
  reg signed [12:0] t253_q;
  reg signed [8:0] t27_q;
  reg signed [11:0] t254_q;
  reg signed [14:0] t259_q;
  reg signed [14:0] t78_q;
  reg signed [10:0] t125_q;
  reg signed [14:0] t109_q;
  reg signed [14:0] t132_q;
  reg signed [12:0] t267_q;
  reg signed [13:0] t277_q;
  reg signed [13:0] t136_q;
  reg signed [13:0] t278_q;
  reg signed [8:0] t9_q;
  reg [9:0] t29_q;
  reg [7:0] x12_q;
  reg signed [12:0] t86_q;
  reg signed [14:0] t153_q;
  reg signed [14:0] t286_q;
  reg [8:0] t289_q;
  reg signed [15:0] t290_q;
  reg signed [13:0] t302_q;
  reg signed [12:0] t145_q;
  reg signed [13:0] t150_q;
  reg signed [11:0] t102_q;
  reg signed [15:0] t306_q;
  reg signed [8:0] t21_q;
  reg signed [11:0] t114_q;
  reg signed [10:0] t65_q;
  reg signed [14:0] t311_q;
  reg signed [13:0] t325_q;
  reg signed [11:0] t121_q;
  reg signed [15:0] t334_q;
  reg signed [10:0] t73_q;
  reg signed [17:0] t337_q;
  reg signed [11:0] t339_q;
  reg signed [12:0] t353_q;
  reg signed [13:0] t352_q;
  reg signed [10:0] t83_q;
  reg signed [14:0] t358_q;
  reg signed [11:0] t360_q;
  reg signed [13:0] t361_q;
  reg signed [10:0] t107_q;
  reg signed [13:0] t372_q;
  reg signed [8:0] t37_q;
  reg signed [14:0] t376_q;
  reg signed [10:0] t19_q;
  reg signed [9:0] t379_q;
  reg signed [15:0] t381_q;
  reg signed [17:0] t386_q;

  always @(posedge clk) begin
    if (en) begin
      t164_q <= t164[13:0];
      t165_q <= t165[13:0];
      t113_q <= t113[11:0];
      t168_q <= t168[14:0];
      x23_q <= x23;
      t170_q <= t170[10:0];
      t123_q <= t123[11:0];
      t176_q <= t176[13:0];
      t187_q <= t187[13:0];
      t188_q <= t188[12:0];
      t47_q <= t47[9:0];
      t139_q <= t139[15:0];
      t195_q <= t195[16:0];
      t194_q <= t194[11:0];
      t129_q <= t129[11:0];
      t197_q <= t197[11:0];
      t209_q <= t209[13:0];
      t210_q <= t210[12:0];
      t213_q <= t213[10:0];
      t74_q <= t74[10:0];
      t217_q <= t217[14:0];
      t222_q <= t222[15:0];
      t229_q <= t229[11:0];
      t230_q <= t230[12:0];
      t236_q <= t236[14:0];
      t116_q <= t116[11:0];
      t33_q <= t33[9:0];
      t242_q <= t242[15:0];
      t253_q <= t253[12:0];
      t27_q <= t27[8:0];
      t254_q <= t254[11:0];
      t259_q <= t259[14:0];
      t78_q <= t78[14:0];
      t125_q <= t125[10:0];
      t109_q <= t109[14:0];
      t132_q <= t132[14:0];
      t267_q <= t267[12:0];
      t277_q <= t277[13:0];
      t136_q <= t136[13:0];
      t278_q <= t278[13:0];
      t9_q <= t9[8:0];
      t29_q <= t29[9:0];
      x12_q <= x12;
      t86_q <= t86[12:0];
      t153_q <= t153[14:0];
      t286_q <= t286[14:0];
      t289_q <= t289[8:0];
      t290_q <= t290[15:0];
      t302_q <= t302[13:0];
      t145_q <= t145[12:0];
      t150_q <= t150[13:0];
      t102_q <= t102[11:0];
      t306_q <= t306[15:0];
      t21_q <= t21[8:0];
      t114_q <= t114[11:0];
      t65_q <= t65[10:0];
      t311_q <= t311[14:0];
      t325_q <= t325[13:0];
      t121_q <= t121[11:0];
      t334_q <= t334[15:0];
      t73_q <= t73[10:0];
      t337_q <= t337[17:0];
      t339_q <= t339[11:0];
      t353_q <= t353[12:0];
      t352_q <= t352[13:0];
      t83_q <= t83[10:0];
      t358_q <= t358[14:0];
      t360_q <= t360[11:0];
      t361_q <= t361[13:0];
      t107_q <= t107[10:0];
      t372_q <= t372[13:0];
      t37_q <= t37[8:0];
      t376_q <= t376[14:0];
      t19_q <= t19[10:0];
      t379_q <= t379[9:0];
      t381_q <= t381[15:0];
      t386_q <= t386[17:0];
    end
  end

  // Stage 2 of 4.
  wire signed [20:0] t164_q_w21 = {{7{t164_q[13]}}, t164_q};
  wire signed [20:0] t165_q_w21 = {{7{t165_q[13]}}, t165_q};
  wire signed [20:0] t113_q_w21 = {{9{t113_q[11]}}, t113_q};
  wire signed [20:0] t168_q_w21 = {{6{t168_q[14]}}, t168_q};
  wire signed [20:0] x23_q_w21 = {13'd0, x23_q};
  wire signed [20:0] t170_q_w21 = {{10{t170_q[10]}}, t170_q};
  wire signed [20:0] t123_q_w21 = {{9{t123_q[11]}}, t123_q};
  wire signed [20:0] t176_q_w21 = {{7{t176_q[13]}}, t176_q};
  wire signed [20:0] t187_q_w21 = {{7{t187_q[13]}}, t187_q};
  wire signed [20:0] t188_q_w21 = {{8{t188_q[12]}}, t188_q};
  wire signed [20:0] t47_q_w21 = {11'd0, t47_q};
  wire signed [20:0] t139_q_w21 = {{5{t139_q[15]}}, t139_q};
  wire signed [20:0] t195_q_w21 = {{4{t195_q[16]}}, t195_q};
  wire signed [20:0] t194_q_w21 = {{9{t194_q[11]}}, t194_q};
  wire signed [20:0] t129_q_w21 = {{9{t129_q[11]}}, t129_q};
  wire signed [20:0] t197_q_w21 = {{9{t197_q[11]}}, t197_q};
  wire signed [20:0] t209_q_w21 = {{7{t209_q[13]}}, t209_q};
  wire signed [20:0] t210_q_w21 = {{8{t210_q[12]}}, t210_q};
  wire signed [20:0] t213_q_w21 = {{10{t213_q[10]}}, t213_q};
  wire signed [20:0] t74_q_w21 = {10'd0, t74_q};
  wire signed [20:0] t217_q_w21 = {{6{t217_q[14]}}, t217_q};
  wire signed [20:0] t222_q_w21 = {{5{t222_q[15]}}, t222_q};
  wire signed [20:0] t229_q_w21 = {{9{t229_q[11]}}, t229_q};
  wire signed [20:0] t230_q_w21 = {{8{t230_q[12]}}, t230_q};
  wire signed [20:0] t236_q_w21 = {{6{t236_q[14]}}, t236_q};
  wire signed [20:0] t116_q_w21 = {{9{t116_q[11]}}, t116_q};
  wire signed [20:0] t33_q_w21 = {11'd0, t33_q};
  wire signed [20:0] t242_q_w21 = {{5{t242_q[15]}}, t242_q};
  wire signed [20:0] t253_q_w21 = {{8{t253_q[12]}}, t253_q};
  wire signed [20:0] t27_q_w21 = {{12{t27_q[8]}}, t27_q};
  wire signed [20:0] t254_q_w21 = {{9{t254_q[11]}}, t254_q};
  wire signed [20:0] t259_q_w21 = {{6{t259_q[14]}}, t259_q};
  wire signed [20:0] t78_q_w21 = {{6{t78_q[14]}}, t78_q};
  wire signed [20:0] t125_q_w21 = {{10{t125_q[10]}}, t125_q};
  wire signed [20:0] t109_q_w21 = {{6{t109_q[14]}}, t109_q};
  wire signed [20:0] t132_q_w21 = {{6{t132_q[14]}}, t132_q};
  wire signed [20:0] t267_q_w21 = {{8{t267_q[12]}}, t267_q};
  wire signed [20:0] t277_q_w21 = {{7{t277_q[13]}}, t277_q};
  wire signed [20:0] t136_q_w21 = {{7{t136_q[13]}}, t136_q};
  wire signed [20:0] t278_q_w21 = {{7{t278_q[13]}}, t278_q};
  wire signed [20:0] t9_q_w21 = {{12{t9_q[8]}}, t9_q};
  wire signed [20:0] t29_q_w21 = {11'd0, t29_q};
  wire signed [20:0] x12_q_w21 = {13'd0, x12_q};
  wire signed [20:0] t86_q_w21 = {{8{t86_q[12]}}, t86_q};
  wire signed [20:0] t153_q_w21 = {{6{t153_q[14]}}, t153_q};
  wire signed [20:0] t286_q_w21 = {{6{t286_q[14]}}, t286_q};
  wire signed [20:0] t289_q_w21 = {12'd0, t289_q};
  wire signed [20:0] t290_q_w21 = {{5{t290_q[15]}}, t290_q};
  wire signed [20:0] t302_q_w21 = {{7{t302_q[13]}}, t302_q};
  wire signed [20:0] t145_q_w21 = {{8{t145_q[12]}}, t145_q};
  wire signed [20:0] t150_q_w21 = {{7{t150_q[13]}}, t150_q};
  wire signed [20:0] t102_q_w21 = {{9{t102_q[11]}}, t102_q};
  wire signed [20:0] t306_q_w21 = {{5{t306_q[15]}}, t306_q};
  wire signed [20:0] t21_q_w21 = {{12{t21_q[8]}}, t21_q};
  wire signed [20:0] t114_q_w21 = {{9{t114_q[11]}}, t114_q};
  wire signed [20:0] t65_q_w21 = {{10{t65_q[10]}}, t65_q};
  wire signed [20:0] t311_q_w21 = {{6{t311_q[14]}}, t311_q};
  wire signed [20:0] t325_q_w21 = {{7{t325_q[13]}}, t325_q};
  wire signed [20:0] t121_q_w21 = {{9{t121_q[11]}}, t121_q};
  wire signed [20:0] t334_q_w21 = {{5{t334_q[15]}}, t334_q};
  wire signed [20:0] t73_q_w21 = {{10{t73_q[10]}}, t73_q};
  wire signed [20:0] t337_q_w21 = {{3{t337_q[17]}}, t337_q};
  wire signed [20:0] t339_q_w21 = {{9{t339_q[11]}}, t339_q};
  wire signed [20:0] t353_q_w21 = {{8{t353_q[12]}}, t353_q};
  wire signed [20:0] t352_q_w21 = {{7{t352_q[13]}}, t352_q};
  wire signed [20:0] t83_q_w21 = {{10{t83_q[10]}}, t83_q};
  wire signed [20:0] t358_q_w21 = {{6{t358_q[14]}}, t358_q};
  wire signed [20:0] t360_q_w21 = {{9{t360_q[11]}}, t360_q};
  wire signed [20:0] t361_q_w21 = {{7{t361_q[13]}}, t361_q};
  wire signed [20:0] t372_q_w21 = {{7{t372_q[13]}}, t372_q};
  wire signed [20:0] t37_q_w21 = {{12{t37_q[8]}}, t37_q};
  wire signed [20:0] t376_q_w21 = {{6{t376_q[14]}}, t376_q};
  wire signed [20:0] t19_q_w21 = {{10{t19_q[10]}}, t19_q};
  wire signed [20:0] t379_q_w21 = {{11{t379_q[9]}}, t379_q};
  wire signed [20:0] t381_q_w21 = {{5{t381_q[15]}}, t381_q};
  wire signed [20:0] t386_q_w21 = {{3{t386_q[17]}}, t386_q};

  // -3*x0 + 48*x1 + x2 + ...
  wire signed [20:0] t178 = (t176_q_w21 <<< 3) + ((t170_q_w21 <<< 4) + ((t113_q_w21 <<< 3) - t168_q_w21)
      + (t164_q_w21 + t165_q_w21 - (x23_q_w21 <<< 6) + (t123_q_w21 <<< 4)));
  // 21*x0 - 127*x1 - 18*x2 + ...
  wire signed [20:0] t201 = t187_q_w21 + (t188_q_w21 <<< 1) - (t47_q_w21 <<< 4) + t139_q_w21 + (t129_q_w21 <<< 5)
      + (t195_q_w21 - (t194_q_w21 <<< 4) + (t197_q_w21 <<< 5));
  // -16*x0 - 70*x1 + 6*x2 + ...
  wire signed [20:0] t244 = (t242_q_w21 <<< 2) + (t236_q_w21 + ((t229_q_w21 <<< 1) + t230_q_w21
      - (t123_q_w21 <<< 2)) - (t116_q_w21 <<< 4) - (t33_q_w21 <<< 6));
  // 11*x0 + 18*x1 - 11*x2 + ...
  wire signed [20:0] t266 = t259_q_w21 - t78_q_w21 - (t109_q_w21 <<< 1)
      + ((t254_q_w21 <<< 2) + (t253_q_w21 + (t27_q_w21 <<< 4)) - (t125_q_w21 <<< 4) - (t132_q_w21 <<< 1));
  // -35*x0 - 36*x1 + 19*x2 + ...
  wire signed [20:0] t294 = t278_q_w21 - (t9_q_w21 <<< 5) - (x12_q_w21 <<< 6) - (t153_q_w21 <<< 1)
      - (t289_q_w21 <<< 7) + ((t290_q_w21 <<< 2) + ((t286_q_w21 <<< 2) + (t277_q_w21 + t136_q_w21
      + (t29_q_w21 <<< 4) + (t86_q_w21 <<< 3))));
  // 48*x2 - 8*x3 - 64*x4 + ...
  wire signed [20:0] t314 = (t311_q_w21 <<< 3) + ((t114_q_w21 <<< 5) + (t306_q_w21 - (t86_q_w21 <<< 3)));
  // 3*x0 + 65*x1 - x2 + ...
  wire signed [20:0] t315 = (t65_q_w21 <<< 6)
      + (t302_q_w21 - t145_q_w21 + (t150_q_w21 <<< 1) - (t102_q_w21 <<< 4) + (t21_q_w21 <<< 7)) - t178;
  // 19*x0 - 108*x1 - 145*x2 + ...
  wire signed [20:0] t341 = t337_q_w21
      + ((t73_q_w21 <<< 6) + (t325_q_w21 - (t121_q_w21 <<< 2) - (t145_q_w21 <<< 2) + t334_q_w21))
      - (t339_q_w21 <<< 6);
  // 32*x0 - 9*x1 + 15*x2 + ...
  wire signed [20:0] t363 = (t361_q_w21 <<< 4)
      + ((t353_q_w21 <<< 1) + t352_q_w21 - (t83_q_w21 <<< 4) + (t358_q_w21 <<< 1) + (t360_q_w21 <<< 5));
  // -42*x0 + 46*x1 - 250*x2 + ...
  wire signed [20:0] t387 = t376_q_w21 + (t372_q_w21 - (t37_q_w21 <<< 5)) - (t19_q_w21 <<< 5)
      + (((t379_q_w21 <<< 5) + t381_q_w21) <<< 1) + (t386_q_w21 <<< 1);
  wire signed [20:0] acc2 = t201 + 21'sd245;  // neuron 2: [-175498, 87161], rounding half included
  wire signed [17:0] r2 = acc2[18:1];  // [-87749, 43580]
  wire signed [20:0] acc3 = t178 + 21'sd38;  // neuron 3: [-130660, 58929]
  // neuron 4: [-145814, 104739], rounding half included
  wire signed [20:0] acc4 = (t217_q_w21 <<< 2)
      + (t209_q_w21 + (t210_q_w21 <<< 1) - (t213_q_w21 <<< 4) - (t74_q_w21 <<< 4)) + (t222_q_w21 <<< 2) + 21'sd7;
  wire signed [17:0] r4 = acc4[18:1];  // [-72907, 52369]
  wire signed [20:0] t268 = t266 + (t267_q_w21 <<< 5);  // 11*x0 - 46*x1 - 11*x2 + ...

  reg signed [18:0] t314_q;
  reg signed [18:0] t315_q;
  reg signed [19:0] t341_q;
  reg signed [18:0] t201_q;
  reg signed [18:0] t244_q;
  reg signed [10:0] t107_q2;
  reg signed [18:0] t363_q;
  reg signed [19:0] t387_q;
  reg signed [17:0] r2_q;
  reg signed [17:0] acc3_q;
  reg signed [17:0] r4_q;
  reg signed [18:0] t294_q;
  reg signed [18:0] t268_q;

  always @(posedge clk) begin
    if (en) begin
      t314_q <= t314[18:0];
      t315_q <= t315[18:0];
      t341_q <= t341[19:0];
      t201_q <= t201[18:0];
      t244_q <= t244[18:0];
      t107_q2 <= t107_q;
      t363_q <= t363[18:0];
      t387_q <= t387[19:0];
      r2_q <= r2;
      acc3_q <= acc3[17:0];
      r4_q <= r4;
      t294_q <= t294[18:0];
      t268_q <= t268[18:0];
    end
  end

  // Stage 3 of 4.
  wire signed [20:0] t314_q_w21 = {{2{t314_q[18]}}, t314_q};
  wire signed [20:0] t315_q_w21 = {{2{t315_q[18]}}, t315_q};
  wire signed [20:0] t341_q_w21 = {t341_q[19], t341_q};
  wire signed [20:0] t201_q_w21 = {{2{t201_q[18]}}, t201_q};
  wire signed [20:0] t244_q_w21 = {{2{t244_q[18]}}, t244_q};
  wire signed [20:0] t107_q2_w21 = {{10{t107_q2[10]}}, t107_q2};
  wire signed [20:0] t363_q_w21 = {{2{t363_q[18]}}, t363_q};
  wire signed [20:0] t387_q_w21 = {t387_q[19], t387_q};
  wire signed [26:0] acc3_q_w27 = {{9{acc3_q[17]}}, acc3_q};

  wire signed [20:0] t342 = t341_q_w21 - t201_q_w21;  // -2*x0 + 19*x1 - 127*x2 + ...
  // neuron 0: [-240835, 119235]
  wire signed [20:0] acc0 = t363_q_w21 + (t244_q_w21 - (t107_q2_w21 <<< 7)) + 21'sd332;
  wire signed [26:0] acc0_w27 = {{6{acc0[20]}}, acc0};
  wire signed [26:0] prod0_part = (acc0_w27 <<< 6) + (acc0_w27 <<< 4) + (acc0_w27 <<< 2) + acc0_w27;
  wire signed [20:0] acc1 = t314_q_w21 + t315_q_w21 - 21'sd1120;  // neuron 1: [-147990, 176245]
  wire signed [24:0] acc1_w25 = {{4{acc1[20]}}, acc1};
  // 41 * acc1: [-6067526, 7226109]
  wire signed [24:0] prod1 = (acc1_w25 <<< 5) + (acc1_w25 <<< 3) + acc1_w25 + 25'sd64;
  wire signed [16:0] r1 = prod1[23:7];  // [-47403, 56453]
  // 151 * acc3: [-19729532, 8898407]
  wire signed [26:0] prod3 = (acc3_q_w27 <<< 7) + (acc3_q_w27 <<< 5) + 27'sd128 - (acc3_q_w27 <<< 3) - acc3_q_w27;
  wire signed [17:0] r3 = prod3[25:8];  // [-77069, 34759]
  wire signed [20:0] acc5 = t387_q_w21 - t342 + 21'sd141;  // neuron 5: [-188451, 109885]
  wire signed [27:0] acc5_w28 = {{7{acc5[20]}}, acc5};
  wire signed [27:0] prod5_part = (acc5_w28 <<< 8) + (acc5_w28 <<< 4) + acc5_w28 + 28'sd256;
  wire signed [18:0] acc6 = t244_q + 19'sd183;  // neuron 6: [-143999, 74208]
  wire signed [26:0] acc6_w27 = {{8{acc6[18]}}, acc6};
  // 227 * acc6: [-32687517, 16845472]
  wire signed [26:0] prod6 = (acc6_w27 <<< 8) + (acc6_w27 <<< 2) + 27'sd256 - (acc6_w27 <<< 5) - acc6_w27;
  wire signed [16:0] r6 = prod6[25:9];  // [-63843, 32901]
  wire signed [20:0] acc7 = t342 - 21'sd28;  // neuron 7: [-139833, 138992]
  wire signed [26:0] acc7_w27 = {{6{acc7[20]}}, acc7};
  // 225 * acc7: [-31462169, 31273456]
  wire signed [26:0] prod7 = (acc7_w27 <<< 8) + acc7_w27 + 27'sd256 - (acc7_w27 <<< 5);
  wire signed [16:0] r7 = prod7[25:9];  // [-61450, 61080]
  wire signed [18:0] acc8 = t294_q - 19'sd28;  // neuron 8: [-181462, 115627]
  wire signed [26:0] acc8_w27 = {{8{acc8[18]}}, acc8};
  // 157 * acc8: [-28489278, 18153695]
  wire signed [26:0] prod8 = (acc8_w27 <<< 7) + (acc8_w27 <<< 5) + acc8_w27 + 27'sd256 - (acc8_w27 <<< 2);
  wire signed [16:0] r8 = prod8[25:9];  // [-55644, 35456]
  wire signed [18:0] acc9 = t268_q + 19'sd165;  // neuron 9: [-144273, 65673], rounding half included
  wire signed [17:0] r9 = acc9[18:1];  // [-72137, 32836]

  reg signed [25:0] prod0_part_q;
  reg signed [26:0] prod5_part_q;
  reg signed [18:0] acc5_q;
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
      prod0_part_q <= prod0_part[25:0];
      prod5_part_q <= prod5_part[26:0];
      acc5_q <= acc5[18:0];
      sat1_q <= r1 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r1 ? 16'd32767 : r1[15:0];
      sat2_q <= r2_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r2_q ? 16'd32767 : r2_q[15:0];
      sat3_q <= r3 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r3 ? 16'd32767 : r3[15:0];
      sat4_q <= r4_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r4_q ? 16'd32767 : r4_q[15:0];
      sat6_q <= r6 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r6 ? 16'd32767 : r6[15:0];
      sat7_q <= r7 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r7 ? 16'd32767 : r7[15:0];
      sat8_q <= r8 < -17'sd32768 ? 16'd32768 : 17'sd32767 < r8 ? 16'd32767 : r8[15:0];
      sat9_q <= r9 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r9 ? 16'd32767 : r9[15:0];
    end
  end

  // Stage 4 of 4.
  wire signed [26:0] prod0_part_q_w27 = {prod0_part_q[25], prod0_part_q};
  wire signed [27:0] prod5_part_q_w28 = {prod5_part_q[26], prod5_part_q};
  wire signed [27:0] acc5_q_w28 = {{9{acc5_q[18]}}, acc5_q};

  wire signed [26:0] prod0 = prod0_part_q_w27 + 27'sd128;  // 85 * acc0: [-20470847, 10135103]
  wire signed [17:0] r0 = prod0[25:8];  // [-79965, 39590]
  // 205 * acc5: [-38632199, 22526681]
  wire signed [27:0] prod5 = prod5_part_q_w28 - (acc5_q_w28 <<< 6) - (acc5_q_w28 <<< 2);
  wire signed [17:0] r5 = prod5[26:9];  // [-75454, 43997]

  always @(posedge clk) begin
    if (en) begin
      y0 <= r0 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r0 ? 16'd32767 : r0[15:0];
      y1 <= sat1_q;
      y2 <= sat2_q;
      y3 <= sat3_q;
      y4 <= sat4_q;
      y5 <= r5 < -18'sd32768 ? 16'd32768 : 18'sd32767 < r5 ? 16'd32767 : r5[15:0];
      y6 <= sat6_q;
      y7 <= sat7_q;
      y8 <= sat8_q;
      y9 <= sat9_q;
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t86[20:13], t123[20:12], t145[20:13], t165[20:14], t164[20:14], t168[20:15], t170[20:11], t176[20:14],
    t187[20:14], t188[20:13], t195[20:17], t194[20:12], t197[20:12], t209[20:14], t210[20:13], t213[20:11],
    t217[20:15], t222[20:16], t229[20:12], t230[20:13], t236[20:15], t242[20:16], t244[20:19], t253[20:13],
    t254[20:12], t259[20:15], t267[20:13], t277[20:14], t278[20:14], t286[20:15], t289[20:9], t290[20:16],
    t294[20:19], t302[20:14], t306[20:16], t311[20:15], t314[20:19], t315[20:19], t325[20:14], t334[20:16],
    t337[20:18], t339[20:12], t341[20], t352[20:14], t353[20:13], t358[20:15], t360[20:12], t361[20:14],
    t363[20:19], t372[20:14], t376[20:15], t379[20:10], t381[20:16], t386[20:18], t387[20], prod0_part[26],
    prod0[7:0], prod0[26], prod1[6:0], prod1[24], acc2[0], acc2[20:19], acc3[20:18], prod3[7:0], prod3[26],
    acc4[0], acc4[20:19], prod5_part[27], prod5[8:0], prod5[27], prod6[8:0], prod6[26], prod7[8:0], prod7[26],
    prod8[8:0], prod8[26], t268[20:19], acc9[0]
  };

endmodule

`default_nettype wire
