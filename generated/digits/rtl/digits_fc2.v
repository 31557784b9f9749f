// digits_fc2
//
// Layer fc2: y = W * x + b, 10 neurons of 32 inputs.
// W is tensor fc2.weight, F32 [10, 32], SHA-256 50ee9203abeb282748c1c048e72ce4ca8e6a2379eb2df774f67183487406a35f
// b is tensor fc2.bias, F32 [10], SHA-256 f15644d9e279a8b2458102f4e9b86e83109ab75950e71ad0cbe194c210fa60ad
// Arithmetic: shared shift-and-add graph; 380 adders, 4011 adder bits, depth 14, for 319 nonzero weights.
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

  wire signed [20:0] t0 = x8_w21 - x19_w21;  // x8 - x19
  wire signed [20:0] t1 = x14_w21 - x27_w21;  // x14 - x27
  wire signed [20:0] t2 = x13_w21 + x22_w21;  // x13 + x22
  wire signed [20:0] t3 = x4_w21 - x8_w21;  // x4 - x8
  wire signed [20:0] t4 = x7_w21 - x16_w21;  // x7 - x16
  wire signed [20:0] t5 = (x9_w21 <<< 1) - x11_w21;  // 2*x9 - x11
  wire signed [20:0] t6 = x6_w21 - x20_w21;  // x6 - x20
  wire signed [20:0] t7 = x7_w21 - (x31_w21 <<< 1);  // x7 - 2*x31
  wire signed [20:0] t8 = x3_w21 - (x14_w21 <<< 1);  // x3 - 2*x14
  wire signed [20:0] t9 = x1_w21 - x15_w21;  // x1 - x15
  wire signed [20:0] t10 = x10_w21 - x12_w21;  // x10 - x12
  wire signed [20:0] t11 = (x28_w21 <<< 1) - x31_w21;  // 2*x28 - x31
  wire signed [20:0] t12 = (x15_w21 <<< 1) - x19_w21;  // 2*x15 - x19
  wire signed [20:0] t13 = (x2_w21 <<< 2) - x25_w21;  // 4*x2 - x25
  wire signed [20:0] t14 = x5_w21 + x31_w21;  // x5 + x31
  wire signed [20:0] t15 = x19_w21 - x26_w21;  // x19 - x26
  wire signed [20:0] t16 = x21_w21 - (x31_w21 <<< 1);  // x21 - 2*x31
  wire signed [20:0] t17 = x1_w21 - x27_w21;  // x1 - x27
  wire signed [20:0] x6_m5 = x6_w21 + (x6_w21 <<< 2);  // 5*x6
  wire signed [20:0] t18 = x13_w21 + x28_w21;  // x13 + x28
  wire signed [20:0] t19 = x6_w21 - (x24_w21 <<< 1);  // x6 - 2*x24
  wire signed [20:0] t20 = x11_w21 - x25_w21;  // x11 - x25
  wire signed [20:0] t21 = x9_w21 + (x5_w21 <<< 1);  // 2*x5 + x9
  wire signed [20:0] t22 = x20_w21 + x23_w21;  // x20 + x23
  wire signed [20:0] t23 = x20_w21 - x5_w21;  // -x5 + x20
  wire signed [20:0] t24 = x15_w21 - x28_w21;  // x15 - x28
  wire signed [20:0] t25 = x2_w21 - x13_w21;  // x2 - x13
  wire signed [20:0] t26 = x0_w21 - x2_w21;  // x0 - x2
  wire signed [20:0] t27 = x15_w21 - (x27_w21 <<< 2);  // x15 - 4*x27
  wire signed [20:0] t28 = x29_w21 + (x12_w21 <<< 1);  // 2*x12 + x29
  wire signed [20:0] t29 = (x26_w21 <<< 1) - x29_w21;  // 2*x26 - x29
  wire signed [20:0] t30 = x12_w21 - (x5_w21 <<< 2);  // -4*x5 + x12
  wire signed [20:0] t31 = x29_w21 - x24_w21;  // -x24 + x29
  wire signed [20:0] t32 = x1_w21 - x25_w21;  // x1 - x25
  wire signed [20:0] t33 = x24_w21 - x17_w21;  // -x17 + x24
  wire signed [20:0] t34 = x7_w21 - x0_w21;  // -x0 + x7
  wire signed [20:0] t35 = x16_w21 - (x17_w21 <<< 1);  // x16 - 2*x17
  wire signed [20:0] t36 = x0_w21 + x16_w21;  // x0 + x16
  wire signed [20:0] t37 = x2_w21 + (x25_w21 <<< 1);  // x2 + 2*x25
  wire signed [20:0] t38 = x22_w21 - x30_w21;  // x22 - x30
  wire signed [20:0] t39 = x8_w21 - x23_w21;  // x8 - x23
  wire signed [20:0] t40 = x11_w21 + x2_w21;  // x2 + x11
  wire signed [20:0] t41 = x18_w21 + (x16_w21 <<< 1);  // 2*x16 + x18
  wire signed [20:0] t42 = x14_w21 + (x30_w21 <<< 1);  // x14 + 2*x30
  wire signed [20:0] t43 = (x19_w21 <<< 1) - x12_w21;  // -x12 + 2*x19
  wire signed [20:0] t44 = x10_w21 - x21_w21;  // x10 - x21
  wire signed [20:0] t45 = x20_w21 + x28_w21;  // x20 + x28
  wire signed [20:0] t46 = x3_w21 - x25_w21;  // x3 - x25
  wire signed [20:0] t47 = x30_w21 + (x15_w21 <<< 1);  // 2*x15 + x30
  wire signed [20:0] t48 = x18_w21 + x2_w21;  // x2 + x18
  wire signed [20:0] t49 = x1_w21 + (x18_w21 <<< 1);  // x1 + 2*x18
  wire signed [20:0] t50 = x29_w21 - x26_w21;  // -x26 + x29
  wire signed [20:0] t51 = x29_w21 + x21_w21;  // x21 + x29
  wire signed [20:0] t52 = x17_w21 + (x9_w21 <<< 1);  // 2*x9 + x17
  wire signed [20:0] t53 = x3_w21 - x23_w21;  // x3 - x23
  wire signed [20:0] t54 = x19_w21 + x18_w21;  // x18 + x19
  wire signed [20:0] t55 = x21_w21 - t33;  // x17 + x21 - x24
  wire signed [20:0] t56 = t14 - (x3_w21 <<< 2);  // -4*x3 + x5 + x31
  wire signed [20:0] t57 = x17_w21 - t54;  // x17 - x18 - x19
  wire signed [20:0] t58 = (x8_w21 <<< 1) + t47;  // 2*x8 + 2*x15 + x30
  wire signed [20:0] t59 = t22 - (t15 <<< 1);  // -2*x19 + x20 + x23 + ...
  wire signed [20:0] t60 = x23_w21 - t23;  // x5 - x20 + x23
  wire signed [20:0] t61 = t0 - (x9_w21 <<< 1);  // x8 - 2*x9 - x19
  wire signed [20:0] t62 = x4_w21 - t39;  // x4 - x8 + x23
  wire signed [20:0] t63 = x21_w21 + t2;  // x13 + x21 + x22
  wire signed [20:0] t64 = x22_w21 - t3;  // -x4 + x8 + x22
  wire signed [20:0] t66 = (x12_w21 <<< 3) - x8_w21 + (x9_w21 <<< 4);  // -x8 + 16*x9 + 8*x12
  wire signed [20:0] t67 = x10_w21 - (t45 <<< 1);  // x10 - 2*x20 - 2*x28
  wire signed [20:0] t68 = t4 + t11;  // x7 - x16 + 2*x28 + ...
  wire signed [20:0] t69 = t9 + (t17 <<< 3);  // 9*x1 - x15 - 8*x27
  wire signed [20:0] t70 = x0_w21 - t3;  // x0 - x4 + x8
  wire signed [20:0] t71 = t45 + t19;  // x6 + x20 - 2*x24 + ...
  wire signed [20:0] t72 = x4_w21 - t1;  // x4 - x14 + x27
  wire signed [20:0] t73 = x5_w21 - (t32 <<< 2);  // -4*x1 + x5 + 4*x25
  wire signed [20:0] t74 = x30_w21 + (t50 <<< 1);  // -2*x26 + 2*x29 + x30
  wire signed [20:0] t75 = t38 - t26;  // -x0 + x2 + x22 + ...
  wire signed [20:0] t76 = t0 + (x26_w21 <<< 2);  // x8 - x19 + 4*x26
  wire signed [20:0] t77 = t44 - x22_w21;  // x10 - x21 - x22
  wire signed [20:0] t78 = (x17_w21 <<< 2) - t17;  // -x1 + 4*x17 + x27
  wire signed [20:0] t79 = (x7_w21 <<< 2) - t37;  // -x2 + 4*x7 - 2*x25
  wire signed [20:0] t80 = (t38 <<< 4) - t19;  // -x6 + 16*x22 + 2*x24 + ...
  wire signed [20:0] t81 = t31 + t8;  // x3 - 2*x14 - x24 + ...
  wire signed [20:0] t82 = t39 - x13_w21;  // x8 - x13 - x23
  wire signed [20:0] t83 = t9 - (x4_w21 <<< 1);  // x1 - 2*x4 - x15
  wire signed [20:0] t84 = t22 - x4_w21;  // -x4 + x20 + x23
  wire signed [20:0] t85 = (x28_w21 <<< 1) - t2;  // -x13 - x22 + 2*x28
  wire signed [20:0] t86 = (x1_w21 <<< 3) - t26;  // -x0 + 8*x1 + x2
  wire signed [20:0] t88 = (x30_w21 <<< 1) + (x17_w21 + (x27_w21 <<< 1));  // x17 + 2*x27 + 2*x30
  wire signed [20:0] t89 = (t18 <<< 4) - x26_w21;  // 16*x13 - x26 + 16*x28
  wire signed [20:0] t90 = t53 - (t41 <<< 4);  // x3 - 32*x16 - 16*x18 + ...
  wire signed [20:0] t92 = x21_w21 - x16_w21 - (x20_w21 <<< 1);  // -x16 - 2*x20 + x21
  wire signed [20:0] t94 = t18 - (x31_w21 <<< 2) - (t82 <<< 2);  // -4*x8 + 5*x13 + 4*x23 + ...
  wire signed [20:0] t96 = x25_w21 + t48 - (t4 <<< 3);  // x2 - 8*x7 + 8*x16 + ...
  wire signed [20:0] t98 = (t10 <<< 3) + (t28 - (t11 <<< 2));  // 8*x10 - 6*x12 - 8*x28 + ...
  wire signed [20:0] t99 = t28 - (t75 <<< 2);  // 4*x0 - 4*x2 + 2*x12 + ...
  wire signed [20:0] t100 = t70 - (x19_w21 <<< 1);  // x0 - x4 + x8 + ...
  wire signed [20:0] t102 = (x18_w21 <<< 2) - (x12_w21 + t7);  // -x7 - x12 + 4*x18 + ...
  wire signed [20:0] t103 = t17 - t84;  // x1 + x4 - x20 + ...
  wire signed [20:0] t106 = x4_w21 + x10_w21 - t5 + (t30 <<< 1);  // x4 - 8*x5 - 2*x9 + ...
  wire signed [20:0] t108 = t36 + (t24 - t6);  // x0 - x6 + x15 + ...
  wire signed [20:0] t109 = t80 + (x27_w21 <<< 5);  // -x6 + 16*x22 + 2*x24 + ...
  wire signed [20:0] t110 = t57 - t18;  // -x13 + x17 - x18 + ...
  wire signed [20:0] t112 = (x10_w21 <<< 2) + t30 + (t18 <<< 3);  // -4*x5 + 4*x10 + x12 + ...
  wire signed [20:0] t113 = t55 - t27;  // -x15 + x17 + x21 + ...
  wire signed [20:0] t115 = x6_m5 - (x23_w21 <<< 3) - (t73 <<< 2);  // 16*x1 - 4*x5 + 5*x6 + ...
  wire signed [20:0] t117 = t46 - t26 + (t49 <<< 2);  // -x0 + 4*x1 + x2 + ...
  wire signed [20:0] t119 = x0_w21 + t0 + (t4 <<< 1);  // x0 + 2*x7 + x8 + ...
  wire signed [20:0] t121 = (t52 <<< 5) - (t21 + (x20_w21 <<< 6));  // -2*x5 + 63*x9 + 32*x17 + ...
  wire signed [20:0] t123 = t76 - (x25_w21 + (t6 <<< 2));  // -4*x6 + x8 - x19 + ...
  wire signed [20:0] t125 = t77 + ((t25 <<< 1) + t8);  // 2*x2 + x3 + x10 + ...
  wire signed [20:0] t127 = (t29 <<< 1) - t51 + (x24_w21 <<< 5);  // -x21 + 32*x24 + 4*x26 + ...
  wire signed [20:0] t129 = t36 - (t32 <<< 3) + (t38 <<< 4);  // x0 - 8*x1 + x16 + ...
  wire signed [20:0] t132 = t46 - x17_w21 + (x14_w21 <<< 2) + (t8 <<< 3);  // 9*x3 - 12*x14 - x17 + ...
  wire signed [20:0] t135 = t2 - x3_w21 - (x11_w21 <<< 3) + t96;  // x2 - x3 - 8*x7 + ...
  wire signed [20:0] t138 = t50 - (x1_w21 + t6) + (t52 <<< 2);  // -x1 - x6 + 8*x9 + ...
  wire signed [20:0] t140 = (x6_m5 <<< 2) + ((t72 <<< 3) - t80);  // 8*x4 + 21*x6 - 8*x14 + ...
  wire signed [20:0] t142 = (t61 <<< 4) - x24_w21 + (t72 <<< 5);  // 32*x4 + 16*x8 - 32*x9 + ...
  wire signed [20:0] t145 = t2 - (x18_w21 <<< 1) + t42 - t61;  // -x8 + 2*x9 + x13 + ...
  wire signed [20:0] t148 = x29_w21 - t5 - t83 - (x17_w21 <<< 3);  // -x1 + 2*x4 - 2*x9 + ...
  // -2*x9 + x11 - 4*x15 + ...
  wire signed [20:0] t152 = (x31_w21 <<< 1) - t5 - (t12 <<< 1) - (t16 <<< 1) - (x26_w21 <<< 3);
  wire signed [20:0] t155 = x30_w21 - (t63 <<< 1) + (t5 <<< 2) + (x4_w21 <<< 6);  // 64*x4 + 8*x9 - 4*x11 + ...
  wire signed [20:0] t159 = (t7 <<< 3) + (x5_w21 - t7 + (x5_w21 <<< 2) + (t35 <<< 3));  // 5*x5 + 7*x7 + 8*x16 + ...
  wire signed [20:0] t168 = t123 + (t88 - t125) - t112;  // -2*x2 - x3 + 4*x5 + ...
  // 8*x2 - x4 - x7 + ...
  wire signed [20:0] t167 = ((t48 - (x10_w21 <<< 1)) <<< 3) + ((t33 <<< 2) + (t84 - t68) - (t1 <<< 3));
  wire signed [20:0] t171 = ((x28_w21 - x24_w21) <<< 2) + ((t34 <<< 1) + t43);  // -2*x0 + 2*x7 - x12 + ...
  wire signed [20:0] t174 = (t10 <<< 1) + t82;  // x8 + 2*x10 - 2*x12 + ...
  wire signed [20:0] t176 = t148 - (t42 <<< 2);  // -x1 + 2*x4 - 2*x9 + ...
  // 5*x0 + x1 - 2*x2 + ...
  wire signed [20:0] t189 = t1 - t34 - t22 - (t47 <<< 1) - (t77 <<< 2)
      + ((x0_w21 <<< 2) + t83 - t41 - ((t40 + (t15 <<< 1)) <<< 1));
  wire signed [20:0] t193 = (t15 <<< 1) - t62;  // -x4 + x8 + 2*x19 + ...
  wire signed [20:0] t194 = (t71 <<< 3) - t66 - (t132 + (t94 <<< 1));  // -9*x3 + 8*x6 + 9*x8 + ...
  wire signed [20:0] t196 = (x10_w21 <<< 5) + t89;  // 32*x10 + 16*x13 - x26 + ...
  wire signed [20:0] t209 = t119 - (x25_w21 <<< 2) + (t74 - t72 - t67) + t135;  // x0 + x2 - x3 + ...
  wire signed [20:0] t210 = (t85 <<< 2) + (t113 - (t70 <<< 2)) - (x22_w21 <<< 4);  // -4*x0 + 4*x4 - 4*x8 + ...
  wire signed [20:0] t212 = t115 + (t152 <<< 1);  // 16*x1 - 4*x5 + 5*x6 + ...
  wire signed [20:0] t216 = ((t18 - t22) <<< 1) - t73;  // 4*x1 - x5 + 2*x13 + ...
  // x0 + 4*x2 - 3*x3 + ...
  wire signed [20:0] t227 = (t7 <<< 2) + t145 + (t108 + (t56 + (t53 - t51)) + (t40 <<< 2));
  wire signed [20:0] t226 = (x0_w21 <<< 2) + t103;  // 4*x0 + x1 + x4 + ...
  wire signed [20:0] t232 = (t55 <<< 2) + t145 - (x7_w21 <<< 4);  // -16*x7 - x8 + 2*x9 + ...
  wire signed [20:0] t235 = t129 + (x1_w21 <<< 5) - (x14_w21 <<< 6);  // x0 + 24*x1 - 64*x14 + ...
  wire signed [20:0] t236 = (t59 <<< 2) + t98;  // 8*x10 - 6*x12 - 8*x19 + ...
  wire signed [20:0] t250 = t57 - t75 + (t21 + (x28_w21 + t4 + (t20 + t44))) - t99;  // -3*x0 + 3*x2 + 2*x5 + ...
  // -2*x4 + 4*x7 + 2*x8 + ...
  wire signed [20:0] t253 = t89
      + (((x23_w21 <<< 3) + (((x24_w21 - x12_w21) <<< 2) + ((t4 <<< 1) - (t1 + t3)))) <<< 1);
  wire signed [20:0] t262 = (t37 <<< 2) - t69 - (t100 <<< 3) - (t66 <<< 1);  // -8*x0 - 9*x1 + 4*x2 + ...
  wire signed [20:0] t259 = t152 + (x10_w21 <<< 4);  // -2*x9 + 16*x10 + x11 + ...
  // 2*x1 + 2*x8 + 5*x13 + ...
  wire signed [20:0] t278 = (((x13_w21 <<< 1) - t54) <<< 1) + (t22 - t85) - (t78 <<< 1)
      + ((t12 <<< 3) + (t58 + (t92 <<< 1) - (x29_w21 <<< 3)));
  // -x0 + x2 + x3 + ...
  wire signed [20:0] t277 = (t10 <<< 1) - t36 + (x2_w21 - t20 + t81) - (t5 <<< 2) - (t64 <<< 3);
  wire signed [20:0] t284 = ((t117 - (x9_w21 <<< 4)) <<< 1) - t159;  // -2*x0 + 8*x1 + 2*x2 + ...
  wire signed [20:0] t283 = t59 + ((x28_w21 - t44) <<< 1);  // -2*x10 - 2*x19 + x20 + ...
  // 2*x3 + x5 - 4*x7 + ...
  wire signed [20:0] t298 = t14 - t12 - (x7_w21 <<< 2) + (t92 <<< 1) + ((t8 <<< 1) + t88 + (t24 <<< 3))
      + (t35 <<< 4);
  wire signed [20:0] t299 = t106 - t94 - t138 - (t103 <<< 4);  // -15*x1 - 15*x4 - 8*x5 + ...
  wire signed [20:0] t301 = (t25 <<< 1) - t29;  // 2*x2 - 2*x13 - 2*x26 + ...
  wire signed [20:0] t305 = (t68 <<< 5) - t142;  // -32*x4 + 32*x7 - 16*x8 + ...
  // -x0 - x2 - 2*x3 + ...
  wire signed [20:0] t316 = x14_w21 + x21_w21 - (t3 + t31) + (t43 - (x3_w21 <<< 1) - t108) - t96;
  wire signed [20:0] t317 = t100 - t74;  // x0 - x4 + x8 + ...
  wire signed [20:0] t319 = (t64 <<< 2) - t102;  // -4*x4 + x7 + 4*x8 + ...
  wire signed [20:0] t321 = (t71 <<< 2) + t138;  // -x1 + 3*x6 + 8*x9 + ...
  wire signed [20:0] t323 = t155 + (t78 <<< 4);  // -16*x1 + 64*x4 + 8*x9 + ...
  // -32*x2 - x3 + 16*x6 + ...
  wire signed [20:0] t330 = (((t6 <<< 2) + t27 - (t13 <<< 1)) <<< 2) + (((t16 - t2) <<< 4) - t90);
  // -9*x1 + x4 - 2*x5 + ...
  wire signed [20:0] t341 = (t23 <<< 1) + t62 + (x14_w21 - x26_w21 - x31_w21 - (t10 <<< 2)) - t69 - (t58 <<< 2);
  wire signed [20:0] t342 = t63 - t56;  // 4*x3 - x5 + x13 + ...
  wire signed [20:0] t343 = t135 + (t57 <<< 3) + (t60 <<< 4);  // x2 - x3 + 16*x5 + ...
  wire signed [20:0] t349 = t1 - t10;  // -x10 + x12 + x14 + ...
  wire signed [20:0] t350 = t140 - (t110 <<< 3);  // 8*x4 + 21*x6 + 8*x13 + ...
  // -2*x1 - 2*x2 - x5 + ...
  wire signed [20:0] t361 = t7 - (t9 <<< 1) + (x27_w21 + t15 - t60 + (t39 <<< 2)) + ((t79 + t67) <<< 1);
  // -8*x0 + 8*x2 - 9*x3 + ...
  wire signed [20:0] t366 = ((((x18_w21 - x16_w21) <<< 1) - t11) <<< 3) - (t132 + (t99 <<< 1));
  wire signed [20:0] t370 = (t49 <<< 5) - t155;  // 32*x1 - 64*x4 - 8*x9 + ...
  wire signed [20:0] t367 = (t113 <<< 2) + t129;  // x0 - 8*x1 - 4*x15 + ...
  wire signed [20:0] t373 = ((t44 - x6_w21) <<< 2) + t106;  // x4 - 8*x5 - 4*x6 + ...

  reg signed [13:0] t168_q;
  reg signed [12:0] t148_q;
  reg signed [13:0] t167_q;
  reg signed [12:0] t123_q;
  reg signed [8:0] t17_q;
  reg signed [11:0] t171_q;
  reg [7:0] x21_q;
  reg signed [10:0] t174_q;
  reg signed [13:0] t176_q;
  reg signed [13:0] t189_q;
  reg signed [14:0] t109_q;
  reg signed [10:0] t193_q;
  reg signed [15:0] t194_q;
  reg signed [15:0] t121_q;
  reg signed [14:0] t196_q;
  reg signed [12:0] t86_q;
  reg signed [14:0] t159_q;
  reg signed [10:0] t81_q;
  reg signed [13:0] t209_q;
  reg signed [14:0] t210_q;
  reg signed [14:0] t212_q;
  reg [7:0] x23_q;
  reg signed [11:0] t76_q;
  reg signed [12:0] t216_q;
  reg signed [11:0] t102_q;
  reg signed [13:0] t227_q;
  reg signed [11:0] t226_q;
  reg signed [13:0] t112_q;
  reg signed [15:0] t142_q;
  reg signed [13:0] t232_q;
  reg [9:0] t41_q;
  reg signed [15:0] t235_q;
  reg signed [13:0] t236_q;
  reg signed [13:0] t250_q;
  reg signed [8:0] t23_q;
  reg signed [14:0] t140_q;
  reg [7:0] x22_q;
  reg signed [14:0] t253_q;
  reg signed [14:0] t90_q;
  reg signed [14:0] t127_q;
  reg signed [15:0] t262_q;
  reg signed [13:0] t259_q;
  reg signed [13:0] t277_q;
  reg [7:0] x24_q;
  reg signed [14:0] t278_q;
  reg signed [14:0] t284_q;
  reg [7:0] x26_q;
  reg signed [11:0] t283_q;
  reg signed [12:0] t117_q;
  reg signed [14:0] t298_q;
  reg signed [11:0] t125_q;
  reg signed [12:0] t98_q;
  reg signed [15:0] t299_q;
  reg [7:0] x6_q;
  reg signed [10:0] t301_q;
  reg signed [13:0] t115_q;
  reg signed [16:0] t305_q;
  reg signed [13:0] t316_q;
  reg signed [11:0] t317_q;
  reg signed [12:0] t319_q;
  reg signed [13:0] t321_q;
  reg signed [16:0] t323_q;
  reg signed [10:0] t61_q;
  reg signed [16:0] t330_q;
  reg signed [14:0] t341_q;
  reg signed [11:0] t342_q;
  reg [8:0] t36_q;
  reg signed [14:0] t343_q;
  reg signed [10:0] t79_q;
  reg signed [9:0] t349_q;
  reg signed [15:0] t350_q;
  reg signed [10:0] t110_q;
  reg signed [13:0] t361_q;
  reg signed [14:0] t366_q;
  reg signed [15:0] t370_q;
  reg signed [14:0] t367_q;
  reg signed [10:0] t119_q;
  reg signed [10:0] t13_q;
  reg signed [13:0] t373_q;

  always @(posedge clk) begin
    if (en) begin
      t168_q <= t168[13:0];
      t148_q <= t148[12:0];
      t167_q <= t167[13:0];
      t123_q <= t123[12:0];
      t17_q <= t17[8:0];
      t171_q <= t171[11:0];
      x21_q <= x21;
      t174_q <= t174[10:0];
      t176_q <= t176[13:0];
      t189_q <= t189[13:0];
      t109_q <= t109[14:0];
      t193_q <= t193[10:0];
      t194_q <= t194[15:0];
      t121_q <= t121[15:0];
      t196_q <= t196[14:0];
      t86_q <= t86[12:0];
      t159_q <= t159[14:0];
      t81_q <= t81[10:0];
      t209_q <= t209[13:0];
      t210_q <= t210[14:0];
      t212_q <= t212[14:0];
      x23_q <= x23;
      t76_q <= t76[11:0];
      t216_q <= t216[12:0];
      t102_q <= t102[11:0];
      t227_q <= t227[13:0];
      t226_q <= t226[11:0];
      t112_q <= t112[13:0];
      t142_q <= t142[15:0];
      t232_q <= t232[13:0];
      t41_q <= t41[9:0];
      t235_q <= t235[15:0];
      t236_q <= t236[13:0];
      t250_q <= t250[13:0];
      t23_q <= t23[8:0];
      t140_q <= t140[14:0];
      x22_q <= x22;
      t253_q <= t253[14:0];
      t90_q <= t90[14:0];
      t127_q <= t127[14:0];
      t262_q <= t262[15:0];
      t259_q <= t259[13:0];
      t277_q <= t277[13:0];
      x24_q <= x24;
      t278_q <= t278[14:0];
      t284_q <= t284[14:0];
      x26_q <= x26;
      t283_q <= t283[11:0];
      t117_q <= t117[12:0];
      t298_q <= t298[14:0];
      t125_q <= t125[11:0];
      t98_q <= t98[12:0];
      t299_q <= t299[15:0];
      x6_q <= x6;
      t301_q <= t301[10:0];
      t115_q <= t115[13:0];
      t305_q <= t305[16:0];
      t316_q <= t316[13:0];
      t317_q <= t317[11:0];
      t319_q <= t319[12:0];
      t321_q <= t321[13:0];
      t323_q <= t323[16:0];
      t61_q <= t61[10:0];
      t330_q <= t330[16:0];
      t341_q <= t341[14:0];
      t342_q <= t342[11:0];
      t36_q <= t36[8:0];
      t343_q <= t343[14:0];
      t79_q <= t79[10:0];
      t349_q <= t349[9:0];
      t350_q <= t350[15:0];
      t110_q <= t110[10:0];
      t361_q <= t361[13:0];
      t366_q <= t366[14:0];
      t370_q <= t370[15:0];
      t367_q <= t367[14:0];
      t119_q <= t119[10:0];
      t13_q <= t13[10:0];
      t373_q <= t373[13:0];
    end
  end

  // Stage 2 of 4.
  wire signed [20:0] t168_q_w21 = {{7{t168_q[13]}}, t168_q};
  wire signed [20:0] t148_q_w21 = {{8{t148_q[12]}}, t148_q};
  wire signed [20:0] t167_q_w21 = {{7{t167_q[13]}}, t167_q};
  wire signed [20:0] t123_q_w21 = {{8{t123_q[12]}}, t123_q};
  wire signed [20:0] t17_q_w21 = {{12{t17_q[8]}}, t17_q};
  wire signed [20:0] t171_q_w21 = {{9{t171_q[11]}}, t171_q};
  wire signed [20:0] x21_q_w21 = {13'd0, x21_q};
  wire signed [20:0] t174_q_w21 = {{10{t174_q[10]}}, t174_q};
  wire signed [20:0] t176_q_w21 = {{7{t176_q[13]}}, t176_q};
  wire signed [20:0] t189_q_w21 = {{7{t189_q[13]}}, t189_q};
  wire signed [20:0] t109_q_w21 = {{6{t109_q[14]}}, t109_q};
  wire signed [20:0] t193_q_w21 = {{10{t193_q[10]}}, t193_q};
  wire signed [20:0] t194_q_w21 = {{5{t194_q[15]}}, t194_q};
  wire signed [20:0] t121_q_w21 = {{5{t121_q[15]}}, t121_q};
  wire signed [20:0] t196_q_w21 = {{6{t196_q[14]}}, t196_q};
  wire signed [20:0] t86_q_w21 = {{8{t86_q[12]}}, t86_q};
  wire signed [20:0] t159_q_w21 = {{6{t159_q[14]}}, t159_q};
  wire signed [20:0] t81_q_w21 = {{10{t81_q[10]}}, t81_q};
  wire signed [20:0] t209_q_w21 = {{7{t209_q[13]}}, t209_q};
  wire signed [20:0] t210_q_w21 = {{6{t210_q[14]}}, t210_q};
  wire signed [20:0] t212_q_w21 = {{6{t212_q[14]}}, t212_q};
  wire signed [20:0] x23_q_w21 = {13'd0, x23_q};
  wire signed [20:0] t76_q_w21 = {{9{t76_q[11]}}, t76_q};
  wire signed [20:0] t216_q_w21 = {{8{t216_q[12]}}, t216_q};
  wire signed [20:0] t102_q_w21 = {{9{t102_q[11]}}, t102_q};
  wire signed [20:0] t227_q_w21 = {{7{t227_q[13]}}, t227_q};
  wire signed [20:0] t226_q_w21 = {{9{t226_q[11]}}, t226_q};
  wire signed [20:0] t112_q_w21 = {{7{t112_q[13]}}, t112_q};
  wire signed [20:0] t142_q_w21 = {{5{t142_q[15]}}, t142_q};
  wire signed [20:0] t232_q_w21 = {{7{t232_q[13]}}, t232_q};
  wire signed [20:0] t41_q_w21 = {11'd0, t41_q};
  wire signed [20:0] t235_q_w21 = {{5{t235_q[15]}}, t235_q};
  wire signed [20:0] t236_q_w21 = {{7{t236_q[13]}}, t236_q};
  wire signed [20:0] t250_q_w21 = {{7{t250_q[13]}}, t250_q};
  wire signed [20:0] t23_q_w21 = {{12{t23_q[8]}}, t23_q};
  wire signed [20:0] t140_q_w21 = {{6{t140_q[14]}}, t140_q};
  wire signed [20:0] x22_q_w21 = {13'd0, x22_q};
  wire signed [20:0] t253_q_w21 = {{6{t253_q[14]}}, t253_q};
  wire signed [20:0] t90_q_w21 = {{6{t90_q[14]}}, t90_q};
  wire signed [20:0] t127_q_w21 = {{6{t127_q[14]}}, t127_q};
  wire signed [20:0] t262_q_w21 = {{5{t262_q[15]}}, t262_q};
  wire signed [20:0] t259_q_w21 = {{7{t259_q[13]}}, t259_q};
  wire signed [20:0] t277_q_w21 = {{7{t277_q[13]}}, t277_q};
  wire signed [20:0] x24_q_w21 = {13'd0, x24_q};
  wire signed [20:0] t278_q_w21 = {{6{t278_q[14]}}, t278_q};
  wire signed [20:0] t284_q_w21 = {{6{t284_q[14]}}, t284_q};
  wire signed [20:0] x26_q_w21 = {13'd0, x26_q};
  wire signed [20:0] t283_q_w21 = {{9{t283_q[11]}}, t283_q};
  wire signed [20:0] t117_q_w21 = {{8{t117_q[12]}}, t117_q};
  wire signed [20:0] t298_q_w21 = {{6{t298_q[14]}}, t298_q};
  wire signed [20:0] t125_q_w21 = {{9{t125_q[11]}}, t125_q};
  wire signed [20:0] t98_q_w21 = {{8{t98_q[12]}}, t98_q};
  wire signed [20:0] t299_q_w21 = {{5{t299_q[15]}}, t299_q};
  wire signed [20:0] x6_q_w21 = {13'd0, x6_q};
  wire signed [20:0] t301_q_w21 = {{10{t301_q[10]}}, t301_q};
  wire signed [20:0] t115_q_w21 = {{7{t115_q[13]}}, t115_q};
  wire signed [20:0] t305_q_w21 = {{4{t305_q[16]}}, t305_q};
  wire signed [20:0] t316_q_w21 = {{7{t316_q[13]}}, t316_q};
  wire signed [20:0] t317_q_w21 = {{9{t317_q[11]}}, t317_q};
  wire signed [20:0] t319_q_w21 = {{8{t319_q[12]}}, t319_q};
  wire signed [20:0] t321_q_w21 = {{7{t321_q[13]}}, t321_q};
  wire signed [20:0] t323_q_w21 = {{4{t323_q[16]}}, t323_q};
  wire signed [20:0] t61_q_w21 = {{10{t61_q[10]}}, t61_q};
  wire signed [20:0] t330_q_w21 = {{4{t330_q[16]}}, t330_q};
  wire signed [20:0] t341_q_w21 = {{6{t341_q[14]}}, t341_q};
  wire signed [20:0] t342_q_w21 = {{9{t342_q[11]}}, t342_q};
  wire signed [20:0] t36_q_w21 = {12'd0, t36_q};
  wire signed [20:0] t343_q_w21 = {{6{t343_q[14]}}, t343_q};
  wire signed [20:0] t79_q_w21 = {{10{t79_q[10]}}, t79_q};
  wire signed [20:0] t349_q_w21 = {{11{t349_q[9]}}, t349_q};
  wire signed [20:0] t350_q_w21 = {{5{t350_q[15]}}, t350_q};
  wire signed [20:0] t110_q_w21 = {{10{t110_q[10]}}, t110_q};
  wire signed [20:0] t361_q_w21 = {{7{t361_q[13]}}, t361_q};
  wire signed [20:0] t366_q_w21 = {{6{t366_q[14]}}, t366_q};
  wire signed [20:0] t370_q_w21 = {{5{t370_q[15]}}, t370_q};
  wire signed [20:0] t367_q_w21 = {{6{t367_q[14]}}, t367_q};
  wire signed [20:0] t119_q_w21 = {{10{t119_q[10]}}, t119_q};
  wire signed [20:0] t13_q_w21 = {{10{t13_q[10]}}, t13_q};
  wire signed [20:0] t373_q_w21 = {{7{t373_q[13]}}, t373_q};

  // -16*x0 - 70*x1 + 6*x2 + ...
  wire signed [20:0] t180 = (t174_q_w21 <<< 5) + ((t171_q_w21 <<< 3) + (t167_q_w21 + (t123_q_w21 <<< 2)))
      + ((t176_q_w21 <<< 3) + (t168_q_w21 - (t148_q_w21 <<< 1) - (t17_q_w21 <<< 6) - (x21_q_w21 <<< 7)));
  // 21*x0 - 127*x1 - 18*x2 + ...
  wire signed [20:0] t202 = t189_q_w21 + (x21_q_w21 <<< 5) - t109_q_w21 + t121_q_w21 - (t86_q_w21 <<< 4)
      + ((t193_q_w21 <<< 4) + t194_q_w21 - (t196_q_w21 <<< 1) + (t159_q_w21 <<< 3));
  // -3*x0 + 48*x1 + x2 + ...
  wire signed [20:0] t220 = (t216_q_w21 <<< 4) - (t212_q_w21 + (x23_q_w21 <<< 6))
      + (t210_q_w21 + ((t81_q_w21 <<< 3) + t209_q_w21) - (t76_q_w21 <<< 4) - (t102_q_w21 <<< 5));
  // -13*x0 + 44*x1 + 4*x2 + ...
  wire signed [20:0] t239 = t227_q_w21 - (t226_q_w21 <<< 2) - (t112_q_w21 <<< 1) - t142_q_w21 + (t235_q_w21 <<< 1)
      + ((t232_q_w21 - (t41_q_w21 <<< 3) + (t236_q_w21 <<< 1)) <<< 2);
  // -35*x0 - 36*x1 + 19*x2 + ...
  wire signed [20:0] t264 = (x22_q_w21 <<< 6) + t253_q_w21 - (t127_q_w21 <<< 2)
      + ((t90_q_w21 <<< 1) + (t250_q_w21 - (t23_q_w21 <<< 5) + t140_q_w21))
      + ((t262_q_w21 - (t259_q_w21 <<< 1)) <<< 2);
  // 11*x0 - 46*x1 - 11*x2 + ...
  wire signed [20:0] t289 = ((t284_q_w21 - (x26_q_w21 <<< 6)) <<< 1) + ((t283_q_w21 <<< 4) + (t278_q_w21
      + (t277_q_w21 + (x24_q_w21 <<< 5)) - (t109_q_w21 <<< 1)) - (t117_q_w21 <<< 4));
  // 113*x1 + 48*x2 - 6*x3 + ...
  wire signed [20:0] t308 = t298_q_w21 - (t125_q_w21 <<< 3) - (x6_q_w21 <<< 7) + (t115_q_w21 <<< 3)
      + ((t301_q_w21 <<< 5) + ((t98_q_w21 <<< 2) + t299_q_w21) + (t305_q_w21 <<< 1));
  // 19*x0 - 108*x1 - 145*x2 + ...
  wire signed [20:0] t332 = (t330_q_w21 <<< 2) + ((t319_q_w21 <<< 2) + (t316_q_w21 + (t317_q_w21 <<< 2))
      - (t321_q_w21 <<< 2) - (t61_q_w21 <<< 6) - ((t86_q_w21 <<< 4) + t323_q_w21));
  // 32*x0 - 9*x1 + 15*x2 + ...
  wire signed [20:0] t352 = (t350_q_w21 <<< 2) + (t341_q_w21 + (t342_q_w21 <<< 3) - (t79_q_w21 <<< 4)
      + ((t36_q_w21 <<< 5) - t343_q_w21 - (t127_q_w21 <<< 1)) + (t349_q_w21 <<< 7));
  wire signed [20:0] t353 = (t110_q_w21 <<< 7) + t180;  // -16*x0 - 70*x1 + 6*x2 + ...
  // -42*x0 + 46*x1 - 250*x2 + ...
  wire signed [20:0] t377 = t361_q_w21 + (t23_q_w21 <<< 5) + t366_q_w21 - (t119_q_w21 <<< 5) - (t13_q_w21 <<< 6)
      + ((t373_q_w21 <<< 4) + (t370_q_w21 - (t367_q_w21 <<< 1) + (t121_q_w21 <<< 1)));
  wire signed [20:0] t309 = t308 - t220;  // 3*x0 + 65*x1 + 47*x2 + ...
  wire signed [20:0] acc2 = t202 + 21'sd245;  // neuron 2: [-175498, 87161], rounding half included
  wire signed [17:0] r2 = acc2[18:1];  // [-87749, 43580]
  wire signed [20:0] acc3 = t220 + 21'sd38;  // neuron 3: [-130660, 58929]
  wire signed [20:0] acc4 = t239 + 21'sd7;  // neuron 4: [-145814, 104739], rounding half included
  wire signed [17:0] r4 = acc4[18:1];  // [-72907, 52369]
  wire signed [20:0] acc6 = t180 + 21'sd183;  // neuron 6: [-143999, 74208]
  wire signed [20:0] acc8 = t264 - 21'sd28;  // neuron 8: [-181462, 115627]

  reg signed [19:0] t332_q;
  reg signed [18:0] t202_q;
  reg signed [18:0] t352_q;
  reg signed [19:0] t353_q;
  reg signed [19:0] t377_q;
  reg signed [19:0] t309_q;
  reg signed [17:0] r2_q;
  reg signed [17:0] acc3_q;
  reg signed [17:0] r4_q;
  reg signed [18:0] acc6_q;
  reg signed [18:0] acc8_q;
  reg signed [18:0] t289_q;

  always @(posedge clk) begin
    if (en) begin
      t332_q <= t332[19:0];
      t202_q <= t202[18:0];
      t352_q <= t352[18:0];
      t353_q <= t353[19:0];
      t377_q <= t377[19:0];
      t309_q <= t309[19:0];
      r2_q <= r2;
      acc3_q <= acc3[17:0];
      r4_q <= r4;
      acc6_q <= acc6[18:0];
      acc8_q <= acc8[18:0];
      t289_q <= t289[18:0];
    end
  end

  // Stage 3 of 4.
  wire signed [20:0] t332_q_w21 = {t332_q[19], t332_q};
  wire signed [20:0] t202_q_w21 = {{2{t202_q[18]}}, t202_q};
  wire signed [20:0] t352_q_w21 = {{2{t352_q[18]}}, t352_q};
  wire signed [20:0] t353_q_w21 = {t353_q[19], t353_q};
  wire signed [20:0] t377_q_w21 = {t377_q[19], t377_q};
  wire signed [26:0] acc3_q_w27 = {{9{acc3_q[17]}}, acc3_q};
  wire signed [26:0] acc6_q_w27 = {{8{acc6_q[18]}}, acc6_q};
  wire signed [26:0] acc8_q_w27 = {{8{acc8_q[18]}}, acc8_q};

  wire signed [20:0] t333 = t332_q_w21 - t202_q_w21;  // -2*x0 + 19*x1 - 127*x2 + ...
  wire signed [20:0] acc0 = t352_q_w21 + t353_q_w21 + 21'sd332;  // neuron 0: [-240835, 119235]
  wire signed [26:0] acc0_w27 = {{6{acc0[20]}}, acc0};
  // 85 * acc0: [-20470847, 10135103]
  wire signed [26:0] prod0 = (acc0_w27 <<< 6) + (acc0_w27 <<< 4) + (acc0_w27 <<< 2) + acc0_w27 + 27'sd128;
  wire signed [17:0] r0 = prod0[25:8];  // [-79965, 39590]
  wire signed [19:0] acc1 = t309_q - 20'sd1120;  // neuron 1: [-147990, 176245]
  wire signed [24:0] acc1_w25 = {{5{acc1[19]}}, acc1};
  // 41 * acc1: [-6067526, 7226109]
  wire signed [24:0] prod1 = (acc1_w25 <<< 5) + (acc1_w25 <<< 3) + acc1_w25 + 25'sd64;
  wire signed [16:0] r1 = prod1[23:7];  // [-47403, 56453]
  // 151 * acc3: [-19729532, 8898407]
  wire signed [26:0] prod3 = (acc3_q_w27 <<< 7) + (acc3_q_w27 <<< 5) + 27'sd128 - (acc3_q_w27 <<< 3) - acc3_q_w27;
  wire signed [17:0] r3 = prod3[25:8];  // [-77069, 34759]
  wire signed [20:0] acc5 = t377_q_w21 - t333 + 21'sd141;  // neuron 5: [-188451, 109885]
  wire signed [27:0] acc5_w28 = {{7{acc5[20]}}, acc5};
  wire signed [27:0] prod5_part = (acc5_w28 <<< 8) + (acc5_w28 <<< 4) + acc5_w28 + 28'sd256;
  // 227 * acc6: [-32687517, 16845472]
  wire signed [26:0] prod6 = (acc6_q_w27 <<< 8) + (acc6_q_w27 <<< 2) + 27'sd256 - (acc6_q_w27 <<< 5) - acc6_q_w27;
  wire signed [16:0] r6 = prod6[25:9];  // [-63843, 32901]
  wire signed [20:0] acc7 = t333 - 21'sd28;  // neuron 7: [-139833, 138992]
  wire signed [26:0] acc7_w27 = {{6{acc7[20]}}, acc7};
  // 225 * acc7: [-31462169, 31273456]
  wire signed [26:0] prod7 = (acc7_w27 <<< 8) + acc7_w27 + 27'sd256 - (acc7_w27 <<< 5);
  wire signed [16:0] r7 = prod7[25:9];  // [-61450, 61080]
  // 157 * acc8: [-28489278, 18153695]
  wire signed [26:0] prod8 = (acc8_q_w27 <<< 7) + (acc8_q_w27 <<< 5) + acc8_q_w27 + 27'sd256 - (acc8_q_w27 <<< 2);
  wire signed [16:0] r8 = prod8[25:9];  // [-55644, 35456]
  wire signed [18:0] acc9 = t289_q + 19'sd165;  // neuron 9: [-144273, 65673], rounding half included
  wire signed [17:0] r9 = acc9[18:1];  // [-72137, 32836]

  reg signed [17:0] r0_q;
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
      r0_q <= r0;
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
  wire signed [27:0] prod5_part_q_w28 = {prod5_part_q[26], prod5_part_q};
  wire signed [27:0] acc5_q_w28 = {{9{acc5_q[18]}}, acc5_q};

  // 205 * acc5: [-38632199, 22526681]
  wire signed [27:0] prod5 = prod5_part_q_w28 - (acc5_q_w28 <<< 6) - (acc5_q_w28 <<< 2);
  wire signed [17:0] r5 = prod5[26:9];  // [-75454, 43997]

  always @(posedge clk) begin
    if (en) begin
      y0 <= r0_q < -18'sd32768 ? 16'd32768 : 18'sd32767 < r0_q ? 16'd32767 : r0_q[15:0];
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
    1'b0, t86[20:13], t109[20:15], t121[20:16], t127[20:15], t168[20:14], t167[20:14], t171[20:12], t174[20:11],
    t176[20:14], t189[20:14], t193[20:11], t194[20:16], t196[20:15], t209[20:14], t210[20:15], t212[20:15],
    t216[20:13], t227[20:14], t226[20:12], t232[20:14], t235[20:16], t236[20:14], t250[20:14], t253[20:15],
    t262[20:16], t259[20:14], t278[20:15], t277[20:14], t284[20:15], t283[20:12], t289[20:19], t298[20:15],
    t299[20:16], t301[20:11], t305[20:17], t316[20:14], t317[20:12], t319[20:13], t321[20:14], t323[20:17],
    t330[20:17], t332[20], t341[20:15], t342[20:12], t343[20:15], t349[20:10], t350[20:16], t352[20:19], t353[20],
    t361[20:14], t366[20:15], t370[20:16], t367[20:15], t373[20:14], t377[20], prod0[7:0], prod0[26], t309[20],
    prod1[6:0], prod1[24], acc2[0], acc2[20:19], acc3[20:18], prod3[7:0], prod3[26], acc4[0], acc4[20:19],
    prod5_part[27], prod5[8:0], prod5[27], acc6[20:19], prod6[8:0], prod6[26], prod7[8:0], prod7[26], acc8[20:19],
    prod8[8:0], prod8[26], acc9[0]
  };

endmodule

`default_nettype wire
