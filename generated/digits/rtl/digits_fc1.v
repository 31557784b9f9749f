// digits_fc1
//
// Layer fc1: y = W * x + b, 32 neurons of 64 inputs.
// W is tensor fc1.weight, F32 [32, 64], SHA-256 a5d8f2a0048ed0b0d9412ee440e57639b9ad29c8602b61c09d7b8a1fce35b5fb
// b is tensor fc1.bias, F32 [32], SHA-256 f515262c553fbea631c9e0be64411d96f513a9c54df29d1b67054cfb6034317a
// Arithmetic: shared shift-and-add graph; 2206 adders, 16901 adder bits, depth 16, for 2033 nonzero weights.
// Requantization: round to nearest (halves up), saturate to [0, 255]; 9 of 32 channels by shift, the others by
// constant multiplier.
//
// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9

`default_nettype none

module digits_fc1 (
  input  wire       clk,
  input  wire       rst_n,
  input  wire       in_valid,
  output wire       in_ready,
  input  wire [4:0] x0,
  input  wire [4:0] x1,
  input  wire [4:0] x2,
  input  wire [4:0] x3,
  input  wire [4:0] x4,
  input  wire [4:0] x5,
  input  wire [4:0] x6,
  input  wire [4:0] x7,
  input  wire [4:0] x8,
  input  wire [4:0] x9,
  input  wire [4:0] x10,
  input  wire [4:0] x11,
  input  wire [4:0] x12,
  input  wire [4:0] x13,
  input  wire [4:0] x14,
  input  wire [4:0] x15,
  input  wire [4:0] x16,
  input  wire [4:0] x17,
  input  wire [4:0] x18,
  input  wire [4:0] x19,
  input  wire [4:0] x20,
  input  wire [4:0] x21,
  input  wire [4:0] x22,
  input  wire [4:0] x23,
  input  wire [4:0] x24,
  input  wire [4:0] x25,
  input  wire [4:0] x26,
  input  wire [4:0] x27,
  input  wire [4:0] x28,
  input  wire [4:0] x29,
  input  wire [4:0] x30,
  input  wire [4:0] x31,
  input  wire [4:0] x32,
  input  wire [4:0] x33,
  input  wire [4:0] x34,
  input  wire [4:0] x35,
  input  wire [4:0] x36,
  input  wire [4:0] x37,
  input  wire [4:0] x38,
  input  wire [4:0] x39,
  input  wire [4:0] x40,
  input  wire [4:0] x41,
  input  wire [4:0] x42,
  input  wire [4:0] x43,
  input  wire [4:0] x44,
  input  wire [4:0] x45,
  input  wire [4:0] x46,
  input  wire [4:0] x47,
  input  wire [4:0] x48,
  input  wire [4:0] x49,
  input  wire [4:0] x50,
  input  wire [4:0] x51,
  input  wire [4:0] x52,
  input  wire [4:0] x53,
  input  wire [4:0] x54,
  input  wire [4:0] x55,
  input  wire [4:0] x56,
  input  wire [4:0] x57,
  input  wire [4:0] x58,
  input  wire [4:0] x59,
  input  wire [4:0] x60,
  input  wire [4:0] x61,
  input  wire [4:0] x62,
  input  wire [4:0] x63,
  output wire       out_valid,
  input  wire       out_ready,
  output reg  [7:0] y0,
  output reg  [7:0] y1,
  output reg  [7:0] y2,
  output reg  [7:0] y3,
  output reg  [7:0] y4,
  output reg  [7:0] y5,
  output reg  [7:0] y6,
  output reg  [7:0] y7,
  output reg  [7:0] y8,
  output reg  [7:0] y9,
  output reg  [7:0] y10,
  output reg  [7:0] y11,
  output reg  [7:0] y12,
  output reg  [7:0] y13,
  output reg  [7:0] y14,
  output reg  [7:0] y15,
  output reg  [7:0] y16,
  output reg  [7:0] y17,
  output reg  [7:0] y18,
  output reg  [7:0] y19,
  output reg  [7:0] y20,
  output reg  [7:0] y21,
  output reg  [7:0] y22,
  output reg  [7:0] y23,
  output reg  [7:0] y24,
  output reg  [7:0] y25,
  output reg  [7:0] y26,
  output reg  [7:0] y27,
  output reg  [7:0] y28,
  output reg  [7:0] y29,
  output reg  [7:0] y30,
  output reg  [7:0] y31
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
  wire signed [18:0] x0_w19 = {14'd0, x0};
  wire signed [18:0] x1_w19 = {14'd0, x1};
  wire signed [18:0] x2_w19 = {14'd0, x2};
  wire signed [18:0] x3_w19 = {14'd0, x3};
  wire signed [18:0] x4_w19 = {14'd0, x4};
  wire signed [18:0] x5_w19 = {14'd0, x5};
  wire signed [18:0] x6_w19 = {14'd0, x6};
  wire signed [18:0] x7_w19 = {14'd0, x7};
  wire signed [18:0] x8_w19 = {14'd0, x8};
  wire signed [18:0] x9_w19 = {14'd0, x9};
  wire signed [18:0] x10_w19 = {14'd0, x10};
  wire signed [18:0] x11_w19 = {14'd0, x11};
  wire signed [18:0] x12_w19 = {14'd0, x12};
  wire signed [18:0] x13_w19 = {14'd0, x13};
  wire signed [18:0] x14_w19 = {14'd0, x14};
  wire signed [18:0] x15_w19 = {14'd0, x15};
  wire signed [18:0] x16_w19 = {14'd0, x16};
  wire signed [18:0] x17_w19 = {14'd0, x17};
  wire signed [18:0] x18_w19 = {14'd0, x18};
  wire signed [18:0] x19_w19 = {14'd0, x19};
  wire signed [18:0] x20_w19 = {14'd0, x20};
  wire signed [18:0] x21_w19 = {14'd0, x21};
  wire signed [18:0] x22_w19 = {14'd0, x22};
  wire signed [18:0] x23_w19 = {14'd0, x23};
  wire signed [18:0] x24_w19 = {14'd0, x24};
  wire signed [18:0] x25_w19 = {14'd0, x25};
  wire signed [18:0] x26_w19 = {14'd0, x26};
  wire signed [18:0] x27_w19 = {14'd0, x27};
  wire signed [18:0] x28_w19 = {14'd0, x28};
  wire signed [18:0] x29_w19 = {14'd0, x29};
  wire signed [18:0] x30_w19 = {14'd0, x30};
  wire signed [18:0] x31_w19 = {14'd0, x31};
  wire signed [18:0] x32_w19 = {14'd0, x32};
  wire signed [18:0] x33_w19 = {14'd0, x33};
  wire signed [18:0] x34_w19 = {14'd0, x34};
  wire signed [18:0] x35_w19 = {14'd0, x35};
  wire signed [18:0] x36_w19 = {14'd0, x36};
  wire signed [18:0] x37_w19 = {14'd0, x37};
  wire signed [18:0] x38_w19 = {14'd0, x38};
  wire signed [18:0] x39_w19 = {14'd0, x39};
  wire signed [18:0] x40_w19 = {14'd0, x40};
  wire signed [18:0] x41_w19 = {14'd0, x41};
  wire signed [18:0] x42_w19 = {14'd0, x42};
  wire signed [18:0] x43_w19 = {14'd0, x43};
  wire signed [18:0] x44_w19 = {14'd0, x44};
  wire signed [18:0] x45_w19 = {14'd0, x45};
  wire signed [18:0] x46_w19 = {14'd0, x46};
  wire signed [18:0] x47_w19 = {14'd0, x47};
  wire signed [18:0] x48_w19 = {14'd0, x48};
  wire signed [18:0] x49_w19 = {14'd0, x49};
  wire signed [18:0] x50_w19 = {14'd0, x50};
  wire signed [18:0] x51_w19 = {14'd0, x51};
  wire signed [18:0] x52_w19 = {14'd0, x52};
  wire signed [18:0] x53_w19 = {14'd0, x53};
  wire signed [18:0] x54_w19 = {14'd0, x54};
  wire signed [18:0] x55_w19 = {14'd0, x55};
  wire signed [18:0] x56_w19 = {14'd0, x56};
  wire signed [18:0] x57_w19 = {14'd0, x57};
  wire signed [18:0] x58_w19 = {14'd0, x58};
  wire signed [18:0] x59_w19 = {14'd0, x59};
  wire signed [18:0] x60_w19 = {14'd0, x60};
  wire signed [18:0] x61_w19 = {14'd0, x61};
  wire signed [18:0] x62_w19 = {14'd0, x62};
  wire signed [18:0] x63_w19 = {14'd0, x63};

  wire signed [18:0] t0 = x46_w19 - x55_w19;  // x46 - x55
  wire signed [18:0] t1 = x28_w19 - x31_w19;  // x28 - x31
  wire signed [18:0] t2 = x24_w19 - x61_w19;  // x24 - x61
  wire signed [18:0] t3 = x0_w19 - x14_w19;  // x0 - x14
  wire signed [18:0] t4 = x9_w19 - x43_w19;  // x9 - x43
  wire signed [18:0] t5 = x8_w19 - x53_w19;  // x8 - x53
  wire signed [18:0] t6 = x44_w19 - x57_w19;  // x44 - x57
  wire signed [18:0] t7 = x38_w19 - x41_w19;  // x38 - x41
  wire signed [18:0] t8 = x12_w19 - x29_w19;  // x12 - x29
  wire signed [18:0] t9 = x4_w19 - x24_w19;  // x4 - x24
  wire signed [18:0] t10 = x51_w19 - x54_w19;  // x51 - x54
  wire signed [18:0] t11 = x21_w19 - x49_w19;  // x21 - x49
  wire signed [18:0] t12 = x14_w19 - x59_w19;  // x14 - x59
  wire signed [18:0] t13 = x6_w19 - x52_w19;  // x6 - x52
  wire signed [18:0] t14 = x17_w19 + x26_w19;  // x17 + x26
  wire signed [18:0] t15 = x34_w19 - x37_w19;  // x34 - x37
  wire signed [18:0] t16 = x2_w19 - x42_w19;  // x2 - x42
  wire signed [18:0] t17 = x22_w19 - x33_w19;  // x22 - x33
  wire signed [18:0] t18 = x13_w19 - x20_w19;  // x13 - x20
  wire signed [18:0] t19 = x1_w19 - x56_w19;  // x1 - x56
  wire signed [18:0] t20 = x1_w19 - x19_w19;  // x1 - x19
  wire signed [18:0] t21 = x27_w19 - x62_w19;  // x27 - x62
  wire signed [18:0] t22 = x45_w19 - x63_w19;  // x45 - x63
  wire signed [18:0] t23 = x12_w19 - x39_w19;  // x12 - x39
  wire signed [18:0] t24 = x16_w19 - x46_w19;  // x16 - x46
  wire signed [18:0] t25 = x31_w19 - x50_w19;  // x31 - x50
  wire signed [18:0] t26 = x4_w19 - x15_w19;  // x4 - x15
  wire signed [18:0] t27 = x40_w19 - x52_w19;  // x40 - x52
  wire signed [18:0] t28 = x23_w19 - x25_w19;  // x23 - x25
  wire signed [18:0] t29 = x30_w19 + x35_w19;  // x30 + x35
  wire signed [18:0] t30 = x40_w19 - x54_w19;  // x40 - x54
  wire signed [18:0] t31 = x15_w19 - x56_w19;  // x15 - x56
  wire signed [18:0] t32 = x22_w19 - x63_w19;  // x22 - x63
  wire signed [18:0] t33 = x10_w19 - x33_w19;  // x10 - x33
  wire signed [18:0] t34 = x24_w19 + x30_w19;  // x24 + x30
  wire signed [18:0] t35 = x23_w19 - x53_w19;  // x23 - x53
  wire signed [18:0] t36 = x43_w19 - x56_w19;  // x43 - x56
  wire signed [18:0] t37 = x40_w19 - x60_w19;  // x40 - x60
  wire signed [18:0] t38 = x6_w19 - x7_w19;  // x6 - x7
  wire signed [18:0] t39 = x3_w19 - x23_w19;  // x3 - x23
  wire signed [18:0] t40 = x27_w19 - x59_w19;  // x27 - x59
  wire signed [18:0] t41 = x39_w19 - x50_w19;  // x39 - x50
  wire signed [18:0] t42 = x15_w19 + x57_w19;  // x15 + x57
  wire signed [18:0] t43 = x9_w19 - x51_w19;  // x9 - x51
  wire signed [18:0] t44 = x4_w19 - x19_w19;  // x4 - x19
  wire signed [18:0] t45 = x25_w19 - (x5_w19 <<< 1);  // -2*x5 + x25
  wire signed [18:0] t46 = x25_w19 - x46_w19;  // x25 - x46
  wire signed [18:0] t47 = x22_w19 - x38_w19;  // x22 - x38
  wire signed [18:0] t48 = x5_w19 - x26_w19;  // x5 - x26
  wire signed [18:0] t49 = x7_w19 - x19_w19;  // x7 - x19
  wire signed [18:0] t50 = x42_w19 - x58_w19;  // x42 - x58
  wire signed [18:0] t51 = x9_w19 - x34_w19;  // x9 - x34
  wire signed [18:0] t52 = x12_w19 - x61_w19;  // x12 - x61
  wire signed [18:0] t53 = x49_w19 + x15_w19;  // x15 + x49
  wire signed [18:0] t54 = x14_w19 + x54_w19;  // x14 + x54
  wire signed [18:0] t55 = x16_w19 + x20_w19;  // x16 + x20
  wire signed [18:0] t56 = x13_w19 - x32_w19;  // x13 - x32
  wire signed [18:0] t57 = x37_w19 - x59_w19;  // x37 - x59
  wire signed [18:0] t58 = x0_w19 - x21_w19;  // x0 - x21
  wire signed [18:0] t59 = x2_w19 - x26_w19;  // x2 - x26
  wire signed [18:0] t60 = x33_w19 - (x55_w19 <<< 1);  // x33 - 2*x55
  wire signed [18:0] t61 = (x13_w19 <<< 1) - x32_w19;  // 2*x13 - x32
  wire signed [18:0] t62 = (x11_w19 <<< 1) - x22_w19;  // 2*x11 - x22
  wire signed [18:0] t63 = x20_w19 + x54_w19;  // x20 + x54
  wire signed [18:0] t64 = x29_w19 + (x2_w19 <<< 1);  // 2*x2 + x29
  wire signed [18:0] t65 = x6_w19 - x18_w19;  // x6 - x18
  wire signed [18:0] t66 = x13_w19 - x29_w19;  // x13 - x29
  wire signed [18:0] t67 = x15_w19 - x41_w19;  // x15 - x41
  wire signed [18:0] t68 = x5_w19 - x9_w19;  // x5 - x9
  wire signed [18:0] t69 = x1_w19 - x11_w19;  // x1 - x11
  wire signed [18:0] t70 = x26_w19 + x51_w19;  // x26 + x51
  wire signed [18:0] t71 = x6_w19 - (x34_w19 <<< 1);  // x6 - 2*x34
  wire signed [18:0] t72 = x14_w19 - x63_w19;  // x14 - x63
  wire signed [18:0] t73 = x23_w19 + x33_w19;  // x23 + x33
  wire signed [18:0] t74 = x12_w19 + x6_w19;  // x6 + x12
  wire signed [18:0] t75 = (x20_w19 <<< 1) - x35_w19;  // 2*x20 - x35
  wire signed [18:0] t76 = x11_w19 - (x52_w19 <<< 1);  // x11 - 2*x52
  wire signed [18:0] t77 = x34_w19 + x57_w19;  // x34 + x57
  wire signed [18:0] t78 = (x28_w19 <<< 1) - x63_w19;  // 2*x28 - x63
  wire signed [18:0] t79 = x63_w19 + (x27_w19 <<< 1);  // 2*x27 + x63
  wire signed [18:0] t80 = x28_w19 - x60_w19;  // x28 - x60
  wire signed [18:0] t81 = x5_w19 - x31_w19;  // x5 - x31
  wire signed [18:0] t82 = x6_w19 + x25_w19;  // x6 + x25
  wire signed [18:0] t83 = x18_w19 - (x47_w19 <<< 1);  // x18 - 2*x47
  wire signed [18:0] t84 = x51_w19 + (x52_w19 <<< 1);  // x51 + 2*x52
  wire signed [18:0] t85 = x18_w19 - x47_w19;  // x18 - x47
  wire signed [18:0] t86 = x13_w19 - x48_w19;  // x13 - x48
  wire signed [18:0] t87 = x10_w19 - x38_w19;  // x10 - x38
  wire signed [18:0] t88 = x27_w19 + x59_w19;  // x27 + x59
  wire signed [18:0] t89 = x39_w19 - x19_w19;  // -x19 + x39
  wire signed [18:0] t90 = x5_w19 - x45_w19;  // x5 - x45
  wire signed [18:0] t91 = x3_w19 + (x54_w19 <<< 1);  // x3 + 2*x54
  wire signed [18:0] t92 = x60_w19 - (x29_w19 <<< 1);  // -2*x29 + x60
  wire signed [18:0] t93 = x19_w19 - x58_w19;  // x19 - x58
  wire signed [18:0] t94 = x35_w19 - x54_w19;  // x35 - x54
  wire signed [18:0] t95 = x29_w19 - x40_w19;  // x29 - x40
  wire signed [18:0] t96 = x57_w19 + x43_w19;  // x43 + x57
  wire signed [18:0] t97 = x30_w19 + x55_w19;  // x30 + x55
  wire signed [18:0] t98 = x43_w19 - x2_w19;  // -x2 + x43
  wire signed [18:0] t99 = x21_w19 - x43_w19;  // x21 - x43
  wire signed [18:0] t100 = x6_w19 - x61_w19;  // x6 - x61
  wire signed [18:0] t101 = x8_w19 - x32_w19;  // x8 - x32
  wire signed [18:0] t102 = x27_w19 + x35_w19;  // x27 + x35
  wire signed [18:0] t103 = x3_w19 - (x8_w19 <<< 2);  // x3 - 4*x8
  wire signed [18:0] t104 = (x60_w19 <<< 1) - x45_w19;  // -x45 + 2*x60
  wire signed [18:0] t105 = x16_w19 - x48_w19;  // x16 - x48
  wire signed [18:0] t106 = x56_w19 - (x8_w19 <<< 1);  // -2*x8 + x56
  wire signed [18:0] t107 = x34_w19 - x58_w19;  // x34 - x58
  wire signed [18:0] t108 = x41_w19 - x46_w19;  // x41 - x46
  wire signed [18:0] t109 = x12_w19 + x13_w19;  // x12 + x13
  wire signed [18:0] t110 = x8_w19 - x24_w19;  // x8 - x24
  wire signed [18:0] t111 = x6_w19 + x27_w19;  // x6 + x27
  wire signed [18:0] t112 = x18_w19 - x36_w19;  // x18 - x36
  wire signed [18:0] t113 = x19_w19 + (x58_w19 <<< 1);  // x19 + 2*x58
  wire signed [18:0] t114 = x27_w19 + x46_w19;  // x27 + x46
  wire signed [18:0] t115 = x46_w19 - (x55_w19 <<< 1);  // x46 - 2*x55
  wire signed [18:0] t116 = x0_w19 + x41_w19;  // x0 + x41
  wire signed [18:0] t117 = x44_w19 - x63_w19;  // x44 - x63
  wire signed [18:0] t118 = x5_w19 - x8_w19;  // x5 - x8
  wire signed [18:0] t119 = x33_w19 - x55_w19;  // x33 - x55
  wire signed [18:0] t120 = x28_w19 - (x21_w19 <<< 1);  // -2*x21 + x28
  wire signed [18:0] t121 = x59_w19 + x14_w19;  // x14 + x59
  wire signed [18:0] t122 = x41_w19 - (x24_w19 <<< 2);  // -4*x24 + x41
  wire signed [18:0] t123 = x24_w19 - x3_w19;  // -x3 + x24
  wire signed [18:0] t124 = x17_w19 - x50_w19;  // x17 - x50
  wire signed [18:0] t125 = x47_w19 + (x49_w19 <<< 1);  // x47 + 2*x49
  wire signed [18:0] t126 = x52_w19 - (x3_w19 <<< 1);  // -2*x3 + x52
  wire signed [18:0] t127 = x49_w19 + x36_w19;  // x36 + x49
  wire signed [18:0] t128 = x3_w19 - x31_w19;  // x3 - x31
  wire signed [18:0] t129 = x3_w19 - x47_w19;  // x3 - x47
  wire signed [18:0] t130 = (x40_w19 <<< 1) - x60_w19;  // 2*x40 - x60
  wire signed [18:0] t131 = x44_w19 - (x47_w19 <<< 3);  // x44 - 8*x47
  wire signed [18:0] t132 = x63_w19 - x27_w19;  // -x27 + x63
  wire signed [18:0] t133 = x28_w19 - x61_w19;  // x28 - x61
  wire signed [18:0] t134 = (x50_w19 <<< 1) - x25_w19;  // -x25 + 2*x50
  wire signed [18:0] t135 = x10_w19 - x26_w19;  // x10 - x26
  wire signed [18:0] t136 = x23_w19 + x25_w19;  // x23 + x25
  wire signed [18:0] t137 = x58_w19 + x4_w19;  // x4 + x58
  wire signed [18:0] t138 = (x48_w19 <<< 3) - x25_w19;  // -x25 + 8*x48
  wire signed [18:0] t139 = x11_w19 - x49_w19;  // x11 - x49
  wire signed [18:0] t140 = x8_w19 - x38_w19;  // x8 - x38
  wire signed [18:0] t141 = x18_w19 - x53_w19;  // x18 - x53
  wire signed [18:0] t142 = x52_w19 - (x18_w19 <<< 1);  // -2*x18 + x52
  wire signed [18:0] t143 = (x45_w19 <<< 1) - x22_w19;  // -x22 + 2*x45
  wire signed [18:0] t144 = x1_w19 + x24_w19;  // x1 + x24
  wire signed [18:0] t145 = x7_w19 - x11_w19;  // x7 - x11
  wire signed [18:0] t146 = x28_w19 + x35_w19;  // x28 + x35
  wire signed [18:0] t147 = x17_w19 - x47_w19;  // x17 - x47
  wire signed [18:0] t148 = x33_w19 - x53_w19;  // x33 - x53
  wire signed [18:0] t149 = x28_w19 - x2_w19;  // -x2 + x28
  wire signed [18:0] t150 = (x4_w19 <<< 1) - x20_w19;  // 2*x4 - x20
  wire signed [18:0] t151 = x63_w19 + x51_w19;  // x51 + x63
  wire signed [18:0] t152 = x14_w19 - x49_w19;  // x14 - x49
  wire signed [18:0] t153 = x30_w19 - x61_w19;  // x30 - x61
  wire signed [18:0] t154 = x40_w19 + x8_w19;  // x8 + x40
  wire signed [18:0] t155 = x63_w19 + x5_w19;  // x5 + x63
  wire signed [18:0] t156 = x10_w19 + x53_w19;  // x10 + x53
  wire signed [18:0] t157 = x21_w19 + x42_w19;  // x21 + x42
  wire signed [18:0] t158 = x36_w19 - (x18_w19 <<< 1);  // -2*x18 + x36
  wire signed [18:0] t159 = x12_w19 - (x43_w19 <<< 4);  // x12 - 16*x43
  wire signed [18:0] t160 = x17_w19 - (x57_w19 <<< 2);  // x17 - 4*x57
  wire signed [18:0] t161 = x27_w19 + x7_w19;  // x7 + x27
  wire signed [18:0] t162 = (x14_w19 <<< 1) - x50_w19;  // 2*x14 - x50
  wire signed [18:0] t163 = x29_w19 + x55_w19;  // x29 + x55
  wire signed [18:0] t164 = x57_w19 - (x1_w19 <<< 3);  // -8*x1 + x57
  wire signed [18:0] t165 = x48_w19 - x60_w19;  // x48 - x60
  wire signed [18:0] t166 = x24_w19 - (x54_w19 <<< 2);  // x24 - 4*x54
  wire signed [18:0] t167 = x35_w19 - x16_w19;  // -x16 + x35
  wire signed [18:0] t168 = x39_w19 - x60_w19;  // x39 - x60
  wire signed [18:0] t169 = x1_w19 + x50_w19;  // x1 + x50
  wire signed [18:0] t170 = (x54_w19 <<< 1) - x45_w19;  // -x45 + 2*x54
  wire signed [18:0] t171 = x16_w19 - x49_w19;  // x16 - x49
  wire signed [18:0] t172 = x44_w19 - (x57_w19 <<< 1);  // x44 - 2*x57
  wire signed [18:0] t173 = x43_w19 - x47_w19;  // x43 - x47
  wire signed [18:0] t174 = (x9_w19 <<< 1) - x19_w19;  // 2*x9 - x19
  wire signed [18:0] t175 = x38_w19 - (x32_w19 <<< 1);  // -2*x32 + x38
  wire signed [18:0] t176 = (x55_w19 <<< 1) - x42_w19;  // -x42 + 2*x55
  wire signed [18:0] t177 = x61_w19 + x57_w19;  // x57 + x61
  wire signed [18:0] t178 = x36_w19 - x41_w19;  // x36 - x41
  wire signed [18:0] t179 = x29_w19 - (x33_w19 <<< 1);  // x29 - 2*x33
  wire signed [18:0] t180 = x7_w19 + x8_w19;  // x7 + x8
  wire signed [18:0] t181 = x61_w19 + (x51_w19 <<< 1);  // 2*x51 + x61
  wire signed [18:0] t182 = x26_w19 - x51_w19;  // x26 - x51
  wire signed [18:0] t183 = x6_w19 - x31_w19;  // x6 - x31
  wire signed [18:0] t184 = x37_w19 - x57_w19;  // x37 - x57
  wire signed [18:0] t185 = x46_w19 - x62_w19;  // x46 - x62
  wire signed [18:0] t186 = x43_w19 + x27_w19;  // x27 + x43
  wire signed [18:0] t187 = x48_w19 - x53_w19;  // x48 - x53
  wire signed [18:0] t188 = x39_w19 - (x32_w19 <<< 1);  // -2*x32 + x39
  wire signed [18:0] t189 = x0_w19 - x56_w19;  // x0 - x56
  wire signed [18:0] t190 = x26_w19 + x42_w19;  // x26 + x42
  wire signed [18:0] t191 = x10_w19 + x34_w19;  // x10 + x34
  wire signed [18:0] t192 = x9_w19 + x59_w19;  // x9 + x59
  wire signed [18:0] t193 = x22_w19 - (x47_w19 <<< 1);  // x22 - 2*x47
  wire signed [18:0] t194 = x25_w19 - x43_w19;  // x25 - x43
  wire signed [18:0] t195 = x28_w19 - x53_w19;  // x28 - x53
  wire signed [18:0] t196 = x61_w19 - x47_w19;  // -x47 + x61
  wire signed [18:0] t197 = x57_w19 + x8_w19;  // x8 + x57
  wire signed [18:0] t198 = x36_w19 - (x37_w19 <<< 1);  // x36 - 2*x37
  wire signed [18:0] t199 = x2_w19 - x20_w19;  // x2 - x20
  wire signed [18:0] t200 = x48_w19 - x62_w19;  // x48 - x62
  wire signed [18:0] t201 = x8_w19 - x21_w19;  // x8 - x21
  wire signed [18:0] t202 = x38_w19 - x50_w19;  // x38 - x50
  wire signed [18:0] t203 = x48_w19 + (x9_w19 <<< 1);  // 2*x9 + x48
  wire signed [18:0] t204 = x10_w19 + x45_w19;  // x10 + x45
  wire signed [18:0] t205 = x30_w19 - (x24_w19 <<< 1);  // -2*x24 + x30
  wire signed [18:0] t206 = x0_w19 - x13_w19;  // x0 - x13
  wire signed [18:0] t207 = x50_w19 - (x16_w19 <<< 1);  // -2*x16 + x50
  wire signed [18:0] t208 = x5_w19 - x51_w19;  // x5 - x51
  wire signed [18:0] t209 = x55_w19 + x20_w19;  // x20 + x55
  wire signed [18:0] t210 = x10_w19 - x53_w19;  // x10 - x53
  wire signed [18:0] t211 = x48_w19 + (x41_w19 <<< 1);  // 2*x41 + x48
  wire signed [18:0] t212 = x35_w19 - x62_w19;  // x35 - x62
  wire signed [18:0] t213 = x0_w19 - (x16_w19 <<< 2);  // x0 - 4*x16
  wire signed [18:0] t214 = x10_w19 + x0_w19;  // x0 + x10
  wire signed [18:0] t215 = x29_w19 - (x42_w19 <<< 1);  // x29 - 2*x42
  wire signed [18:0] t216 = (x11_w19 <<< 1) - x44_w19;  // 2*x11 - x44
  wire signed [18:0] t217 = x12_w19 + (x59_w19 <<< 1);  // x12 + 2*x59
  wire signed [18:0] t218 = x5_w19 + x32_w19;  // x5 + x32
  wire signed [18:0] t219 = x9_w19 - x41_w19;  // x9 - x41
  wire signed [18:0] t220 = x37_w19 - x62_w19;  // x37 - x62
  wire signed [18:0] t221 = x36_w19 + x39_w19;  // x36 + x39
  wire signed [18:0] t222 = x42_w19 + (x33_w19 <<< 2);  // 4*x33 + x42
  wire signed [18:0] t223 = x3_w19 + (x4_w19 <<< 2);  // x3 + 4*x4
  wire signed [18:0] t224 = x42_w19 - x44_w19;  // x42 - x44
  wire signed [18:0] t225 = (x8_w19 <<< 2) - x46_w19;  // 4*x8 - x46
  wire signed [18:0] t226 = x17_w19 - x33_w19;  // x17 - x33
  wire signed [18:0] t227 = x21_w19 - x42_w19;  // x21 - x42
  wire signed [18:0] t228 = x0_w19 - (x25_w19 <<< 3);  // x0 - 8*x25
  wire signed [18:0] t229 = x46_w19 - (x23_w19 <<< 1);  // -2*x23 + x46
  wire signed [18:0] t230 = x0_w19 - x10_w19;  // x0 - x10
  wire signed [18:0] t231 = x31_w19 + (t4 <<< 1);  // 2*x9 + x31 - 2*x43
  wire signed [18:0] t232 = t152 - (t54 <<< 4);  // -15*x14 - x49 - 16*x54
  wire signed [18:0] t233 = x60_w19 + (t41 <<< 1);  // 2*x39 - 2*x50 + x60
  wire signed [18:0] t234 = t10 - t20;  // -x1 + x19 + x51 + ...
  wire signed [18:0] t235 = x0_w19 - (t0 <<< 1);  // x0 - 2*x46 + 2*x55
  wire signed [18:0] t236 = (t121 <<< 1) - x48_w19;  // 2*x14 - x48 + 2*x59
  wire signed [18:0] t237 = x59_w19 + t201;  // x8 - x21 + x59
  wire signed [18:0] t238 = t107 - (t73 <<< 1);  // -2*x23 - 2*x33 + x34 + ...
  wire signed [18:0] t239 = x20_w19 - t7;  // x20 - x38 + x41
  wire signed [18:0] t240 = t129 + (x3_w19 <<< 2);  // 5*x3 - x47
  wire signed [18:0] t241 = t132 + (x40_w19 <<< 2);  // -x27 + 4*x40 + x63
  wire signed [18:0] t242 = t52 + (x44_w19 <<< 1);  // x12 + 2*x44 - x61
  wire signed [18:0] t243 = x43_w19 + (t219 <<< 1);  // 2*x9 - 2*x41 + x43
  wire signed [18:0] t244 = (t153 <<< 1) + t203;  // 2*x9 + 2*x30 + x48 + ...
  wire signed [18:0] t245 = t225 - (x38_w19 <<< 2);  // 4*x8 - 4*x38 - x46
  wire signed [18:0] t246 = x0_w19 - (t51 <<< 1);  // x0 - 2*x9 + 2*x34
  wire signed [18:0] t249 = ((x1_w19 + x39_w19) <<< 1) - (x50_w19 + x42_w19);  // 2*x1 + 2*x39 - x42 + ...
  wire signed [18:0] t250 = x32_w19 + t158;  // -2*x18 + x32 + x36
  wire signed [18:0] t251 = t55 - x49_w19;  // x16 + x20 - x49
  wire signed [18:0] t252 = x30_w19 - t4;  // -x9 + x30 + x43
  wire signed [18:0] t253 = x48_w19 - (t16 <<< 1);  // -2*x2 + 2*x42 + x48
  wire signed [18:0] t254 = t27 - t39;  // -x3 + x23 + x40 + ...
  wire signed [18:0] t255 = t85 + (t142 <<< 2);  // -7*x18 - x47 + 4*x52
  wire signed [18:0] t256 = x51_w19 + t45;  // -2*x5 + x25 + x51
  wire signed [18:0] t257 = t112 + t5;  // x8 + x18 - x36 + ...
  wire signed [18:0] t258 = x48_w19 + t107;  // x34 + x48 - x58
  wire signed [18:0] t259 = x61_w19 - (t95 <<< 1);  // -2*x29 + 2*x40 + x61
  wire signed [18:0] t260 = t126 - (t194 <<< 3);  // -2*x3 - 8*x25 + 8*x43 + ...
  wire signed [18:0] t261 = t183 + t5;  // x6 + x8 - x31 + ...
  wire signed [18:0] t262 = t165 + (t36 <<< 3);  // 8*x43 + x48 - 8*x56 + ...
  wire signed [18:0] t263 = x31_w19 - t34;  // -x24 - x30 + x31
  wire signed [18:0] t264 = t6 + (x21_w19 <<< 1);  // 2*x21 + x44 - x57
  wire signed [18:0] t265 = x3_w19 - t119;  // x3 - x33 + x55
  wire signed [18:0] t266 = x63_w19 + t17;  // x22 - x33 + x63
  wire signed [18:0] t267 = t13 - (x24_w19 <<< 1);  // x6 - 2*x24 - x52
  wire signed [18:0] t268 = t93 + (t7 <<< 3);  // x19 + 8*x38 - 8*x41 + ...
  wire signed [18:0] t269 = t59 - (x31_w19 <<< 1);  // x2 - x26 - 2*x31
  wire signed [18:0] t270 = t81 - x10_w19;  // x5 - x10 - x31
  wire signed [18:0] t271 = t165 + (x21_w19 <<< 1);  // 2*x21 + x48 - x60
  wire signed [18:0] t272 = x7_w19 - t58;  // -x0 + x7 + x21
  wire signed [18:0] t273 = t181 + (x1_w19 <<< 2);  // 4*x1 + 2*x51 + x61
  wire signed [18:0] t274 = x27_w19 + t55;  // x16 + x20 + x27
  wire signed [18:0] t275 = t34 - t71;  // -x6 + x24 + x30 + ...
  wire signed [18:0] t276 = x19_w19 + t136;  // x19 + x23 + x25
  wire signed [18:0] t277 = x31_w19 - t149;  // x2 - x28 + x31
  wire signed [18:0] t278 = t18 - t127;  // x13 - x20 - x36 + ...
  wire signed [18:0] t279 = x37_w19 + t6;  // x37 + x44 - x57
  wire signed [18:0] t280 = x60_w19 - t187;  // -x48 + x53 + x60
  wire signed [18:0] t281 = x22_w19 + t60;  // x22 + x33 - 2*x55
  wire signed [18:0] t282 = t32 + (x24_w19 <<< 1);  // x22 + 2*x24 - x63
  wire signed [18:0] t283 = (t4 <<< 1) - x3_w19;  // -x3 + 2*x9 - 2*x43
  wire signed [18:0] t284 = t41 - (x22_w19 <<< 2);  // -4*x22 + x39 - x50
  wire signed [18:0] t285 = t195 + (x59_w19 <<< 1);  // x28 - x53 + 2*x59
  wire signed [18:0] t286 = x38_w19 + t123;  // -x3 + x24 + x38
  wire signed [18:0] t287 = t102 - (x41_w19 <<< 4);  // x27 + x35 - 16*x41
  wire signed [18:0] t288 = t0 - (t2 <<< 2);  // -4*x24 + x46 - x55 + ...
  wire signed [18:0] t289 = x42_w19 + t23;  // x12 - x39 + x42
  wire signed [18:0] t290 = x45_w19 + t92;  // -2*x29 + x45 + x60
  wire signed [18:0] t291 = t145 - t42;  // x7 - x11 - x15 + ...
  wire signed [18:0] t292 = x3_w19 + t2;  // x3 + x24 - x61
  wire signed [18:0] t293 = x45_w19 - t0;  // x45 - x46 + x55
  wire signed [18:0] t294 = t89 + (x52_w19 <<< 4);  // -x19 + x39 + 16*x52
  wire signed [18:0] t295 = (t220 <<< 1) - x57_w19;  // 2*x37 - x57 - 2*x62
  wire signed [18:0] t296 = t56 + (x16_w19 <<< 1);  // x13 + 2*x16 - x32
  wire signed [18:0] t297 = x49_w19 + t114;  // x27 + x46 + x49
  wire signed [18:0] t298 = (t78 <<< 1) - x40_w19;  // 4*x28 - x40 - 2*x63
  wire signed [18:0] t299 = x23_w19 + t2;  // x23 + x24 - x61
  wire signed [18:0] t300 = t14 - (x29_w19 <<< 1);  // x17 + x26 - 2*x29
  wire signed [18:0] t301 = x12_w19 - (t55 <<< 1);  // x12 - 2*x16 - 2*x20
  wire signed [18:0] t302 = t23 + (x37_w19 <<< 1);  // x12 + 2*x37 - x39
  wire signed [18:0] t303 = t85 - t5;  // -x8 + x18 - x47 + ...
  wire signed [18:0] t304 = t10 - t165;  // -x48 + x51 - x54 + ...
  wire signed [18:0] t305 = t129 - (x8_w19 <<< 1);  // x3 - 2*x8 - x47
  wire signed [18:0] t306 = t203 - (t25 <<< 2);  // 2*x9 - 4*x31 + x48 + ...
  wire signed [18:0] t307 = (x16_w19 <<< 1) - t136;  // 2*x16 - x23 - x25
  wire signed [18:0] t308 = (t101 <<< 1) - x2_w19;  // -x2 + 2*x8 - 2*x32
  wire signed [18:0] t309 = (t182 <<< 1) - t51;  // -x9 + 2*x26 + x34 + ...
  wire signed [18:0] t310 = t129 - (x47_w19 <<< 3);  // x3 - 9*x47
  wire signed [18:0] t311 = (x22_w19 <<< 1) + t115;  // 2*x22 + x46 - 2*x55
  wire signed [18:0] t312 = x22_w19 + t107;  // x22 + x34 - x58
  wire signed [18:0] t314 = x56_w19 - x25_w19 + (x45_w19 <<< 1);  // -x25 + 2*x45 + x56
  wire signed [18:0] t315 = t212 - (x26_w19 <<< 1);  // -2*x26 + x35 - x62
  wire signed [18:0] t316 = (x17_w19 <<< 1) - t184;  // 2*x17 - x37 + x57
  wire signed [18:0] t317 = t52 + t199;  // x2 + x12 - x20 + ...
  wire signed [18:0] t318 = x9_w19 - (t29 <<< 1);  // x9 - 2*x30 - 2*x35
  wire signed [18:0] t319 = t1 - x29_w19;  // x28 - x29 - x31
  wire signed [18:0] t320 = (x21_w19 <<< 1) + t127;  // 2*x21 + x36 + x49
  wire signed [18:0] t321 = x4_w19 - t14;  // x4 - x17 - x26
  wire signed [18:0] t322 = t57 - x12_w19;  // -x12 + x37 - x59
  wire signed [18:0] t323 = x15_w19 + t85;  // x15 + x18 - x47
  wire signed [18:0] t324 = t227 + t51;  // x9 + x21 - x34 + ...
  wire signed [18:0] t325 = t56 + t15;  // x13 - x32 + x34 + ...
  wire signed [18:0] t326 = x56_w19 + t120;  // -2*x21 + x28 + x56
  wire signed [18:0] t327 = x48_w19 + t63;  // x20 + x48 + x54
  wire signed [18:0] t328 = t192 - t186;  // x9 - x27 - x43 + ...
  wire signed [18:0] t329 = t68 - t12;  // x5 - x9 - x14 + ...
  wire signed [18:0] t330 = t106 - t13;  // -x6 - 2*x8 + x52 + ...
  wire signed [18:0] t331 = x9_w19 + t9;  // x4 + x9 - x24
  wire signed [18:0] t332 = t24 + (x15_w19 <<< 1);  // 2*x15 + x16 - x46
  wire signed [18:0] t333 = x63_w19 + t24;  // x16 - x46 + x63
  wire signed [18:0] t334 = x36_w19 + t92;  // -2*x29 + x36 + x60
  wire signed [18:0] t335 = (t99 <<< 2) - t46;  // 4*x21 - x25 - 4*x43 + ...
  wire signed [18:0] t336 = t26 + (t6 <<< 2);  // x4 - x15 + 4*x44 + ...
  wire signed [18:0] t337 = (t62 <<< 2) - x49_w19;  // 8*x11 - 4*x22 - x49
  wire signed [18:0] t338 = t85 - (x62_w19 <<< 1);  // x18 - x47 - 2*x62
  wire signed [18:0] t340 = t42 + (x13_w19 + (x23_w19 <<< 1));  // x13 + x15 + 2*x23 + ...
  wire signed [18:0] t341 = t199 + (x1_w19 <<< 1);  // 2*x1 + x2 - x20
  wire signed [18:0] t342 = x44_w19 - t49;  // -x7 + x19 + x44
  wire signed [18:0] t343 = x28_w19 + t136;  // x23 + x25 + x28
  wire signed [18:0] t344 = t70 + t198;  // x26 + x36 - 2*x37 + ...
  wire signed [18:0] t345 = t17 + t44;  // x4 - x19 + x22 + ...
  wire signed [18:0] t346 = x61_w19 + t6;  // x44 - x57 + x61
  wire signed [18:0] t347 = t68 + t109;  // x5 - x9 + x12 + ...
  wire signed [18:0] t348 = t90 + (x30_w19 <<< 1);  // x5 + 2*x30 - x45
  wire signed [18:0] t349 = t1 - x15_w19;  // -x15 + x28 - x31
  wire signed [18:0] t350 = t14 - (x38_w19 <<< 1);  // x17 + x26 - 2*x38
  wire signed [18:0] t351 = t12 - t86;  // -x13 + x14 + x48 + ...
  wire signed [18:0] t352 = t3 - x35_w19;  // x0 - x14 - x35
  wire signed [18:0] t353 = x42_w19 + t8;  // x12 - x29 + x42
  wire signed [18:0] t354 = (t93 <<< 1) - x39_w19;  // 2*x19 - x39 - 2*x58
  wire signed [18:0] t355 = x4_w19 + t24;  // x4 + x16 - x46
  wire signed [18:0] t356 = t30 + (t43 <<< 1);  // 2*x9 + x40 - 2*x51 + ...
  wire signed [18:0] t357 = t216 - (t25 <<< 1);  // 2*x11 - 2*x31 - x44 + ...
  wire signed [18:0] t358 = (x31_w19 <<< 1) - t169;  // -x1 + 2*x31 - x50
  wire signed [18:0] t359 = t8 + (x9_w19 <<< 2);  // 4*x9 + x12 - x29
  wire signed [18:0] t360 = t9 + (t99 <<< 2);  // x4 + 4*x21 - x24 + ...
  wire signed [18:0] t361 = t155 - x34_w19;  // x5 - x34 + x63
  wire signed [18:0] t362 = x52_w19 + t180;  // x7 + x8 + x52
  wire signed [18:0] t363 = t206 - (t44 <<< 2);  // x0 - 4*x4 - x13 + ...
  wire signed [18:0] t364 = t38 + t99;  // x6 - x7 + x21 + ...
  wire signed [18:0] t365 = x55_w19 + (t142 <<< 1);  // -4*x18 + 2*x52 + x55
  wire signed [18:0] t366 = t109 - x11_w19;  // -x11 + x12 + x13
  wire signed [18:0] t367 = t69 - (t37 <<< 1);  // x1 - x11 - 2*x40 + ...
  wire signed [18:0] t368 = t72 - x17_w19;  // x14 - x17 - x63
  wire signed [18:0] t369 = t208 - x15_w19;  // x5 - x15 - x51
  wire signed [18:0] t370 = t17 + (x43_w19 <<< 1);  // x22 - x33 + 2*x43
  wire signed [18:0] t371 = t90 + (t9 <<< 1);  // 2*x4 + x5 - 2*x24 + ...
  wire signed [18:0] t372 = t91 + (t106 <<< 1);  // x3 - 4*x8 + 2*x54 + ...
  wire signed [18:0] t373 = t15 - x20_w19;  // -x20 + x34 - x37
  wire signed [18:0] t374 = x58_w19 + t60;  // x33 - 2*x55 + x58
  wire signed [18:0] t375 = x53_w19 - (t137 <<< 1);  // -2*x4 + x53 - 2*x58
  wire signed [18:0] t376 = x43_w19 - (t147 <<< 1);  // -2*x17 + x43 + 2*x47
  wire signed [18:0] t377 = t129 - t220;  // x3 - x37 - x47 + ...
  wire signed [18:0] t378 = (t47 <<< 1) + t61;  // 2*x13 + 2*x22 - x32 + ...
  wire signed [18:0] t379 = (t171 <<< 1) - t13;  // -x6 + 2*x16 - 2*x49 + ...
  wire signed [18:0] t380 = t65 + (x57_w19 <<< 1);  // x6 - x18 + 2*x57
  wire signed [18:0] t381 = t4 + (t17 <<< 4);  // x9 + 16*x22 - 16*x33 + ...
  wire signed [18:0] t382 = t230 - (x36_w19 <<< 1);  // x0 - x10 - 2*x36
  wire signed [18:0] t383 = t78 - x29_w19;  // 2*x28 - x29 - x63
  wire signed [18:0] t384 = x30_w19 - t19;  // -x1 + x30 + x56
  wire signed [18:0] t385 = x14_w19 + t1;  // x14 + x28 - x31
  wire signed [18:0] t386 = x50_w19 + (t10 <<< 1);  // x50 + 2*x51 - 2*x54
  wire signed [18:0] t387 = t26 + t87;  // x4 + x10 - x15 + ...
  wire signed [18:0] t388 = t208 + t14;  // x5 + x17 + x26 + ...
  wire signed [18:0] t389 = t6 - (x60_w19 <<< 2);  // x44 - x57 - 4*x60
  wire signed [18:0] t390 = t124 - (x38_w19 <<< 2);  // x17 - 4*x38 - x50
  wire signed [18:0] t391 = (t32 <<< 1) - t55;  // -x16 - x20 + 2*x22 + ...
  wire signed [18:0] t392 = x2_w19 + t0;  // x2 + x46 - x55
  wire signed [18:0] t393 = x36_w19 + t117;  // x36 + x44 - x63
  wire signed [18:0] t394 = t46 + t20;  // x1 - x19 + x25 + ...
  wire signed [18:0] t397 = x59_w19 - (x7_w19 <<< 1) + ((x27_w19 + x63_w19) <<< 1);  // -2*x7 + 2*x27 + x59 + ...
  wire signed [18:0] t398 = x2_w19 + t28;  // x2 + x23 - x25
  wire signed [18:0] t399 = t87 + t2;  // x10 + x24 - x38 + ...
  wire signed [18:0] t400 = x53_w19 + t178;  // x36 - x41 + x53
  wire signed [18:0] t401 = (x18_w19 <<< 1) - t209;  // 2*x18 - x20 - x55
  wire signed [18:0] t403 = x46_w19 + x47_w19 - (x38_w19 <<< 1);  // -2*x38 + x46 + x47
  wire signed [18:0] t404 = t13 - x41_w19;  // x6 - x41 - x52
  wire signed [18:0] t405 = (t180 <<< 1) - t178;  // 2*x7 + 2*x8 - x36 + ...
  wire signed [18:0] t406 = t59 - t45;  // x2 + 2*x5 - x25 + ...
  wire signed [18:0] t407 = t207 - (t143 <<< 4);  // -2*x16 + 16*x22 - 32*x45 + ...
  wire signed [18:0] t408 = (t25 <<< 1) - x43_w19;  // 2*x31 - x43 - 2*x50
  wire signed [18:0] t409 = t145 + (x30_w19 <<< 1);  // x7 - x11 + 2*x30
  wire signed [18:0] t410 = x18_w19 + t107;  // x18 + x34 - x58
  wire signed [18:0] t411 = t152 - (t30 <<< 1);  // x14 - 2*x40 - x49 + ...
  wire signed [18:0] t412 = t88 - (x30_w19 <<< 3);  // x27 - 8*x30 + x59
  wire signed [18:0] t413 = t2 - (x58_w19 <<< 1);  // x24 - 2*x58 - x61
  wire signed [18:0] t414 = x8_w19 - t183;  // -x6 + x8 + x31
  wire signed [18:0] t415 = t11 - (x1_w19 <<< 1);  // -2*x1 + x21 - x49
  wire signed [18:0] t416 = t90 - (t11 <<< 1);  // x5 - 2*x21 - x45 + ...
  wire signed [18:0] t417 = (t212 <<< 2) - x35_w19;  // 3*x35 - 4*x62
  wire signed [18:0] t419 = x35_w19 + (x55_w19 <<< 1) - (x2_w19 <<< 1);  // -2*x2 + x35 + 2*x55
  wire signed [18:0] t420 = t133 - t29;  // x28 - x30 - x35 + ...
  wire signed [18:0] t421 = x5_w19 - t145;  // x5 - x7 + x11
  wire signed [18:0] t422 = t33 + t212;  // x10 - x33 + x35 + ...
  wire signed [18:0] t423 = t167 - x30_w19;  // -x16 - x30 + x35
  wire signed [18:0] t424 = t39 + (t176 <<< 4);  // x3 - x23 - 16*x42 + ...
  wire signed [18:0] t426 = (t92 <<< 1) + (x8_w19 - (x18_w19 <<< 2));  // x8 - 4*x18 - 4*x29 + ...
  wire signed [18:0] t427 = x38_w19 + (t52 <<< 1);  // 2*x12 + x38 - 2*x61
  wire signed [18:0] t429 = (t23 <<< 3) - (x10_w19 + (x40_w19 <<< 3));  // -x10 + 8*x12 - 8*x39 + ...
  wire signed [18:0] t430 = (t95 <<< 1) - x32_w19;  // 2*x29 - x32 - 2*x40
  wire signed [18:0] t431 = t188 - (x49_w19 <<< 2);  // -2*x32 + x39 - 4*x49
  wire signed [18:0] t432 = t196 - (t116 <<< 1);  // -2*x0 - 2*x41 - x47 + ...
  wire signed [18:0] t434 = x14_w19 - (x59_w19 <<< 1) + (t144 <<< 2);  // 4*x1 + x14 + 4*x24 + ...
  wire signed [18:0] t435 = t77 - (x9_w19 <<< 1);  // -2*x9 + x34 + x57
  wire signed [18:0] t436 = t86 + t12;  // x13 + x14 - x48 + ...
  wire signed [18:0] t437 = x19_w19 - (t5 <<< 2);  // -4*x8 + x19 + 4*x53
  wire signed [18:0] t438 = t21 - x54_w19;  // x27 - x54 - x62
  wire signed [18:0] t439 = t85 - x40_w19;  // x18 - x40 - x47
  wire signed [18:0] t440 = (t67 <<< 1) - t177;  // 2*x15 - 2*x41 - x57 + ...
  wire signed [18:0] t441 = (t165 <<< 2) - x60_w19;  // 4*x48 - 5*x60
  wire signed [18:0] t442 = t189 - t199;  // x0 - x2 + x20 + ...
  wire signed [18:0] t443 = (t76 <<< 1) - x54_w19;  // 2*x11 - 4*x52 - x54
  wire signed [18:0] t444 = t84 - (t32 <<< 4);  // -16*x22 + x51 + 2*x52 + ...
  wire signed [18:0] t445 = x58_w19 + t14;  // x17 + x26 + x58
  wire signed [18:0] t446 = t13 + t168;  // x6 + x39 - x52 + ...
  wire signed [18:0] t447 = x52_w19 - (t36 <<< 1);  // -2*x43 + x52 + 2*x56
  wire signed [18:0] t448 = x18_w19 + t34;  // x18 + x24 + x30
  wire signed [18:0] t449 = x12_w19 - (t5 <<< 1);  // -2*x8 + x12 + 2*x53
  wire signed [18:0] t450 = t56 + (x43_w19 <<< 3);  // x13 - x32 + 8*x43
  wire signed [18:0] t451 = x7_w19 + (t85 <<< 1);  // x7 + 2*x18 - 2*x47
  wire signed [18:0] t452 = t97 - (x62_w19 <<< 1);  // x30 + x55 - 2*x62
  wire signed [18:0] t453 = t184 + (x26_w19 <<< 1);  // 2*x26 + x37 - x57
  wire signed [18:0] t454 = t15 + t79;  // 2*x27 + x34 - x37 + ...
  wire signed [18:0] t455 = x38_w19 + t99;  // x21 + x38 - x43
  wire signed [18:0] t456 = t19 + (x45_w19 <<< 2);  // x1 + 4*x45 - x56
  wire signed [18:0] t457 = x16_w19 - t208;  // -x5 + x16 + x51
  wire signed [18:0] t458 = (x26_w19 <<< 1) - t29;  // 2*x26 - x30 - x35
  wire signed [18:0] t459 = t81 + t106;  // x5 - 2*x8 - x31 + ...
  wire signed [18:0] t460 = x15_w19 + (t153 <<< 1);  // x15 + 2*x30 - 2*x61
  wire signed [18:0] t462 = (t31 <<< 1) + ((x23_w19 <<< 1) - x42_w19);  // 2*x15 + 2*x23 - x42 + ...
  wire signed [18:0] t463 = x56_w19 + t96;  // x43 + x56 + x57
  wire signed [18:0] t464 = x45_w19 - t7;  // -x38 + x41 + x45
  wire signed [18:0] t465 = (t220 <<< 2) - t10;  // 4*x37 - x51 + x54 + ...
  wire signed [18:0] t466 = t16 + t33;  // x2 + x10 - x33 + ...
  wire signed [18:0] t467 = x41_w19 - t205;  // 2*x24 - x30 + x41
  wire signed [18:0] t468 = x56_w19 + t86;  // x13 - x48 + x56
  wire signed [18:0] t469 = t115 - (t147 <<< 1);  // -2*x17 + x46 + 2*x47 + ...
  wire signed [18:0] t470 = t202 + t32;  // x22 + x38 - x50 + ...
  wire signed [18:0] t471 = x54_w19 + t38;  // x6 - x7 + x54
  wire signed [18:0] t472 = (x16_w19 <<< 1) + t136;  // 2*x16 + x23 + x25
  wire signed [18:0] t473 = t131 - (x55_w19 <<< 2);  // x44 - 8*x47 - 4*x55
  wire signed [18:0] t474 = x23_w19 - t31;  // -x15 + x23 + x56
  wire signed [18:0] t475 = t230 - x36_w19;  // x0 - x10 - x36
  wire signed [18:0] t476 = t22 - (x7_w19 <<< 1);  // -2*x7 + x45 - x63
  wire signed [18:0] t477 = x17_w19 + t21;  // x17 + x27 - x62
  wire signed [18:0] t478 = t58 + t95;  // x0 - x21 + x29 + ...
  wire signed [18:0] t479 = t53 - x16_w19;  // x15 - x16 + x49
  wire signed [18:0] t480 = x11_w19 + t15;  // x11 + x34 - x37
  wire signed [18:0] t481 = t22 + t0;  // x45 + x46 - x55 + ...
  wire signed [18:0] t482 = t27 + (x20_w19 <<< 2);  // 4*x20 + x40 - x52
  wire signed [18:0] t483 = (x34_w19 <<< 2) - t389;  // 4*x34 - x44 + x57 + ...
  wire signed [18:0] t484 = x50_w19 + t464;  // -x38 + x41 + x45 + ...
  wire signed [18:0] t486 = (t392 <<< 4) + (x31_w19 + (x59_w19 <<< 5));  // 16*x2 + x31 + 16*x46 + ...
  wire signed [18:0] t488 = x53_w19 - t105 + (x41_w19 <<< 2);  // -x16 + 4*x41 + x48 + ...
  wire signed [18:0] t489 = (x12_w19 <<< 1) + t319;  // 2*x12 + x28 - x29 + ...
  wire signed [18:0] t491 = t125 + (t147 <<< 2) + (t215 <<< 2);  // 4*x17 + 4*x29 - 8*x42 + ...
  wire signed [18:0] t492 = (t445 <<< 2) - t392;  // -x2 + 4*x17 + 4*x26 + ...
  wire signed [18:0] t494 = x33_w19 + (t43 <<< 1) + (x59_w19 <<< 2);  // 2*x9 + x33 - 2*x51 + ...
  wire signed [18:0] t496 = t15 - x52_w19 - t91;  // -x3 + x34 - x37 + ...
  wire signed [18:0] t499 = x11_w19 - x20_w19 + (x19_w19 <<< 1) + (t460 <<< 1);  // x11 + 2*x15 + 2*x19 + ...
  wire signed [18:0] t501 = t93 - (t183 <<< 3) - (x12_w19 <<< 4);  // -8*x6 - 16*x12 + x19 + ...
  wire signed [18:0] t503 = t6 - x62_w19 - t145;  // -x7 + x11 + x44 + ...
  wire signed [18:0] t504 = t272 - x40_w19;  // -x0 + x7 + x21 + ...
  wire signed [18:0] t506 = t133 - (t36 <<< 2) + (t187 <<< 3);  // x28 - 4*x43 + 8*x48 + ...
  wire signed [18:0] t508 = t41 + t18 + (x10_w19 <<< 2);  // 4*x10 + x13 - x20 + ...
  wire signed [18:0] t510 = (t17 <<< 1) + (t189 + (x34_w19 <<< 1));  // x0 + 2*x22 - 2*x33 + ...
  wire signed [18:0] t512 = t107 + (t109 <<< 1) + (t318 <<< 4);  // 16*x9 + 2*x12 + 2*x13 + ...
  wire signed [18:0] t514 = (x28_w19 <<< 2) - ((x43_w19 <<< 1) + t106);  // 2*x8 + 4*x28 - 2*x43 + ...
  wire signed [18:0] t515 = t416 - (t55 <<< 2);  // x5 - 4*x16 - 4*x20 + ...
  wire signed [18:0] t517 = t83 + (t25 + (x48_w19 <<< 1));  // x18 + x31 - 2*x47 + ...
  wire signed [18:0] t518 = t338 + (t186 <<< 1);  // x18 + 2*x27 + 2*x43 + ...
  wire signed [18:0] t520 = t113 - x62_w19 + (t22 <<< 3);  // x19 + 8*x45 + 2*x58 + ...
  wire signed [18:0] t521 = t382 + (x36_w19 <<< 3);  // x0 - x10 + 6*x36
  wire signed [18:0] t522 = t398 + (x31_w19 <<< 3);  // x2 + x23 - x25 + ...
  wire signed [18:0] t524 = x55_w19 + t121 + (t165 <<< 2);  // x14 + 4*x48 + x55 + ...
  wire signed [18:0] t525 = t366 - t16;  // -x2 - x11 + x12 + ...
  wire signed [18:0] t527 = t20 + (x58_w19 <<< 1) - (x41_w19 <<< 2);  // x1 - x19 - 4*x41 + ...
  wire signed [18:0] t528 = x44_w19 + t445;  // x17 + x26 + x44 + ...
  wire signed [18:0] t529 = t403 - t54;  // -x14 - 2*x38 + x46 + ...
  wire signed [18:0] t531 = (t153 <<< 2) - ((x31_w19 <<< 1) + t205);  // 2*x24 + 3*x30 - 2*x31 + ...
  // 4*x3 - 8*x19 - x40 + ...
  wire signed [18:0] t534 = (t310 <<< 2) - (x40_w19 + (x45_w19 <<< 2) + (x19_w19 <<< 3));
  wire signed [18:0] t535 = t344 - (x40_w19 <<< 2);  // x26 + x36 - 2*x37 + ...
  wire signed [18:0] t537 = x17_w19 - (t27 <<< 1) + (t382 <<< 2);  // 4*x0 - 4*x10 + x17 + ...
  wire signed [18:0] t538 = t280 - (x7_w19 <<< 2);  // -4*x7 - x48 + x53 + ...
  wire signed [18:0] t540 = (x12_w19 <<< 2) - (t8 + (x27_w19 <<< 2));  // 3*x12 - 4*x27 + x29
  wire signed [18:0] t543 = (t453 <<< 6) - (x34_w19 + x26_w19 + (t71 <<< 4));  // -16*x6 + 127*x26 + 31*x34 + ...
  wire signed [18:0] t545 = (t4 <<< 3) - t132 + (t179 <<< 3);  // 8*x9 + x27 + 8*x29 + ...
  wire signed [18:0] t547 = t42 + (x26_w19 + t148);  // x15 + x26 + x33 + ...
  wire signed [18:0] t549 = x7_w19 + (t13 <<< 2) + (x25_w19 <<< 5);  // 4*x6 + x7 + 32*x25 + ...
  wire signed [18:0] t551 = (t139 <<< 4) - t56 + (t463 <<< 4);  // 16*x11 - x13 + x32 + ...
  wire signed [18:0] t553 = x23_w19 - x4_w19 - t323;  // -x4 - x15 - x18 + ...
  wire signed [18:0] t555 = t69 - (x39_w19 <<< 2) + (t214 <<< 2);  // 4*x0 + x1 + 4*x10 + ...
  wire signed [18:0] t556 = t346 + (x19_w19 <<< 4);  // 16*x19 + x44 - x57 + ...
  wire signed [18:0] t558 = x39_w19 + t65 - (t57 <<< 1);  // x6 - x18 - 2*x37 + ...
  wire signed [18:0] t560 = t62 - (x21_w19 <<< 1) - (t243 <<< 1);  // -4*x9 + 2*x11 - 2*x21 + ...
  wire signed [18:0] t562 = x6_w19 - (x52_w19 <<< 1) + (t472 <<< 1);  // x6 + 4*x16 + 2*x23 + ...
  wire signed [18:0] t564 = (x21_w19 <<< 2) - (x18_w19 + t62);  // -2*x11 - x18 + 4*x21 + ...
  wire signed [18:0] t567 = (t89 <<< 3) - ((t15 <<< 1) + (x19_w19 + x41_w19));  // -9*x19 - 2*x34 + 2*x37 + ...
  wire signed [18:0] t569 = x11_w19 + t221 + t160;  // x11 + x17 + x36 + ...
  wire signed [18:0] t571 = t39 - t5 - (t376 <<< 2);  // x3 - x8 + 8*x17 + ...
  wire signed [18:0] t573 = x31_w19 - (x11_w19 <<< 2) + (t284 <<< 1);  // -4*x11 - 8*x22 + x31 + ...
  wire signed [18:0] t575 = (t24 <<< 4) + (t1 + (x0_w19 <<< 4));  // 16*x0 + 16*x16 + x28 + ...
  wire signed [18:0] t576 = (x44_w19 <<< 1) + t414;  // -x6 + x8 + x31 + ...
  wire signed [18:0] t577 = t354 - (x14_w19 <<< 4);  // -16*x14 + 2*x19 - x39 + ...
  wire signed [18:0] t578 = t16 + (t239 <<< 1);  // x2 + 2*x20 - 2*x38 + ...
  wire signed [18:0] t580 = t218 + (t183 - (x25_w19 <<< 1));  // x5 + x6 - 2*x25 + ...
  wire signed [18:0] t581 = x25_w19 + (t300 <<< 2);  // 4*x17 + x25 + 4*x26 + ...
  wire signed [18:0] t582 = x59_w19 + (t366 <<< 2);  // -4*x11 + 4*x12 + 4*x13 + ...
  wire signed [18:0] t583 = (t472 <<< 1) - t65;  // -x6 + 4*x16 + x18 + ...
  wire signed [18:0] t584 = t63 + t303;  // -x8 + x18 + x20 + ...
  wire signed [18:0] t586 = x22_w19 + t10 - (t149 <<< 1);  // 2*x2 + x22 - 2*x28 + ...
  wire signed [18:0] t588 = (t200 <<< 1) + (t230 - x17_w19);  // x0 - x10 - x17 + ...
  wire signed [18:0] t590 = x21_w19 + (t230 <<< 1) - (x15_w19 <<< 2);  // 2*x0 - 2*x10 - 4*x15 + ...
  wire signed [18:0] t592 = t202 + (t31 <<< 2) + (x59_w19 <<< 3);  // 4*x15 + x38 - x50 + ...
  wire signed [18:0] t593 = (t225 <<< 2) - t285;  // 16*x8 - x28 - 4*x46 + ...
  wire signed [18:0] t595 = x14_w19 + t123 - t217;  // -x3 - x12 + x14 + ...
  wire signed [18:0] t597 = (t48 <<< 4) - (t12 + (x16_w19 <<< 2));  // 16*x5 - x14 - 4*x16 + ...
  wire signed [18:0] t598 = (x11_w19 <<< 2) - t375;  // 2*x4 + 4*x11 - x53 + ...
  wire signed [18:0] t601 = (t69 <<< 2) + ((t202 <<< 1) + (x5_w19 + (x62_w19 <<< 1)));  // 4*x1 + x5 - 4*x11 + ...
  wire signed [18:0] t602 = x26_w19 + (t455 <<< 1);  // 2*x21 + x26 + 2*x38 + ...
  wire signed [18:0] t603 = (t343 <<< 1) + t228;  // x0 + 2*x23 - 6*x25 + ...
  wire signed [18:0] t605 = (t48 <<< 1) + ((t33 <<< 1) - t43);  // 2*x5 - x9 + 2*x10 + ...
  wire signed [18:0] t606 = (t271 <<< 1) - t127;  // 4*x21 - x36 + 2*x48 + ...
  wire signed [18:0] t609 = x7_w19 + (x6_w19 <<< 1) - t157 - (t170 <<< 1);  // 2*x6 + x7 - x21 + ...
  wire signed [18:0] t611 = ((x62_w19 + x36_w19) <<< 2) - t359;  // -4*x9 - x12 + x29 + ...
  wire signed [18:0] t613 = x32_w19 + (x62_w19 <<< 1) + t330;  // -x6 - 2*x8 + x32 + ...
  wire signed [18:0] t615 = (t100 <<< 1) + t158 - t291;  // 2*x6 - x7 + x11 + ...
  wire signed [18:0] t616 = t29 - (t415 <<< 1);  // 4*x1 - 2*x21 + x30 + ...
  wire signed [18:0] t617 = t15 - t384;  // x1 - x30 + x34 + ...
  wire signed [18:0] t618 = t233 + (x40_w19 <<< 2);  // 2*x39 + 4*x40 - 2*x50 + ...
  wire signed [18:0] t619 = (t140 <<< 1) + t398;  // x2 + 2*x8 + x23 + ...
  wire signed [18:0] t621 = t32 + (t80 <<< 1) + (t227 <<< 2);  // 4*x21 + x22 + 2*x28 + ...
  wire signed [18:0] t623 = t1 + (x4_w19 <<< 1) + (t54 <<< 2);  // 2*x4 + 4*x14 + x28 + ...
  wire signed [18:0] t625 = t113 + (x1_w19 <<< 2) + (x24_w19 <<< 3);  // 4*x1 + x19 + 8*x24 + ...
  wire signed [18:0] t627 = t47 - t20 - (x51_w19 <<< 2);  // -x1 + x19 + x22 + ...
  wire signed [18:0] t629 = x59_w19 + t38 - t165;  // x6 - x7 - x48 + ...
  wire signed [18:0] t630 = x57_w19 - (t447 <<< 1);  // 4*x43 - 2*x52 - 4*x56 + ...
  wire signed [18:0] t632 = t124 + (t56 <<< 2) + (t150 <<< 2);  // 8*x4 + 4*x13 + x17 + ...
  wire signed [18:0] t635 = t172 + (t16 <<< 2) - ((x0_w19 + t133) <<< 1);  // -2*x0 + 4*x2 - 2*x28 + ...
  wire signed [18:0] t638 = x44_w19 + t87 + (t50 - t153);  // x10 - x30 - x38 + ...
  wire signed [18:0] t641 = (t20 <<< 2) + (x62_w19 - (x45_w19 <<< 2)) - (t0 <<< 5);  // 4*x1 - 4*x19 - 4*x45 + ...
  wire signed [18:0] t642 = t355 + (x21_w19 <<< 3);  // x4 + x16 + 8*x21 + ...
  wire signed [18:0] t643 = t413 - t421;  // -x5 + x7 - x11 + ...
  wire signed [18:0] t644 = (t161 <<< 2) - t416;  // -x5 + 4*x7 + 2*x21 + ...
  wire signed [18:0] t646 = (t47 <<< 3) - (x54_w19 + (t210 <<< 1));  // -2*x10 + 8*x22 - 8*x38 + ...
  wire signed [18:0] t649 = (x6_w19 <<< 1) + t144 - (x37_w19 + t28);  // x1 + 2*x6 - x23 + ...
  wire signed [18:0] t650 = t9 + (t263 <<< 2);  // x4 - 5*x24 - 4*x30 + ...
  wire signed [18:0] t652 = t456 - (x5_w19 + x44_w19);  // x1 - x5 - x44 + ...
  wire signed [18:0] t653 = t443 + (t331 <<< 2);  // 4*x4 + 4*x9 + 2*x11 + ...
  wire signed [18:0] t655 = (x53_w19 <<< 1) - t37 + t456;  // x1 - x40 + 4*x45 + ...
  wire signed [18:0] t656 = t70 - t349;  // x15 + x26 - x28 + ...
  wire signed [18:0] t658 = x14_w19 + x39_w19 + t312;  // x14 + x22 + x34 + ...
  wire signed [18:0] t659 = x62_w19 + (t256 <<< 2);  // -8*x5 + 4*x25 + 4*x51 + ...
  wire signed [18:0] t660 = t37 + (t558 <<< 1);  // 2*x6 - 2*x18 - 4*x37 + ...
  // 2*x20 + 2*x22 + x23 + ...
  wire signed [18:0] t664 = t73 + ((x22_w19 + x20_w19) <<< 1) + (t190 <<< 3) + (t184 <<< 5);
  wire signed [18:0] t667 = (t133 <<< 2) + (t72 - t61 + (t10 <<< 2));  // -2*x13 + x14 + 4*x28 + ...
  wire signed [18:0] t670 = (t153 <<< 6) + (t43 + t139 - (x63_w19 <<< 6));  // x9 + x11 + 64*x30 + ...
  // 4*x1 - 4*x19 + 2*x33 + ...
  wire signed [18:0] t674 = (t374 <<< 1) + ((x54_w19 <<< 1) + (x56_w19 - (x40_w19 <<< 1)) + (t20 <<< 2));
  wire signed [18:0] t676 = t0 + (t458 <<< 1) + (t66 <<< 3);  // 8*x13 + 4*x26 - 8*x29 + ...
  wire signed [18:0] t679 = t158 + (t175 - (x43_w19 <<< 1)) + (t75 <<< 3);  // -2*x18 + 16*x20 - 2*x32 + ...
  wire signed [18:0] t681 = t403 - (t8 <<< 1) - (x2_w19 <<< 2);  // -4*x2 - 2*x12 + 2*x29 + ...
  wire signed [18:0] t684 = (t35 <<< 4) - x12_w19 - (x19_w19 <<< 5) - (t103 <<< 3);  // -8*x3 + 32*x8 - x12 + ...
  wire signed [18:0] t686 = (x18_w19 <<< 2) + (x39_w19 + t276);  // 4*x18 + x19 + x23 + ...
  wire signed [18:0] t688 = t124 - (t20 <<< 1) + t521;  // x0 - 2*x1 - x10 + ...
  wire signed [18:0] t690 = t358 - (t101 <<< 3) + (t172 <<< 4);  // -x1 - 8*x8 + 2*x31 + ...
  wire signed [18:0] t692 = t477 + (t66 <<< 4) + (t156 <<< 4);  // 16*x10 + 16*x13 + x17 + ...
  // 4*x18 + 8*x35 - 8*x39 + ...
  wire signed [18:0] t696 = (((x35_w19 <<< 1) + t83) <<< 2) + (x49_w19 - (t27 <<< 2) - (x39_w19 <<< 3));
  wire signed [18:0] t699 = (x21_w19 <<< 4) - (t117 + (t49 <<< 1) + (t229 <<< 1));  // -2*x7 + 2*x19 + 16*x21 + ...
  wire signed [18:0] t702 = (t185 <<< 2) - (t50 + t199) - (x55_w19 <<< 5);  // -x2 + x20 - x42 + ...
  wire signed [18:0] t705 = (t5 <<< 2) + (((x7_w19 - x60_w19) <<< 1) + t254);  // -x3 + 2*x7 + 4*x8 + ...
  wire signed [18:0] t708 = (x33_w19 <<< 3) + (x11_w19 + t126 - (t476 <<< 1));  // -2*x3 + 4*x7 + x11 + ...
  wire signed [18:0] t711 = t298 - (t153 <<< 2) - (x22_w19 + (x58_w19 <<< 2));  // -x22 + 4*x28 - 4*x30 + ...
  // -8*x18 - 2*x21 - 8*x23 + ...
  wire signed [18:0] t715 = t120 - ((x24_w19 + x42_w19) <<< 1) - (t28 <<< 3) - (t112 <<< 3);
  wire signed [18:0] t717 = (x27_w19 <<< 3) + (t198 + (t291 <<< 1));  // 2*x7 - 2*x11 - 2*x15 + ...
  wire signed [18:0] t719 = (t53 <<< 1) + (t108 + t386);  // 2*x15 + x41 - x46 + ...
  wire signed [18:0] t722 = (t29 <<< 3) + ((t137 <<< 2) - x56_w19 - (t231 <<< 2));  // 4*x4 - 8*x9 + 8*x30 + ...
  // 128*x16 - x19 + 128*x24 + ...
  wire signed [18:0] t725 = (x24_w19 <<< 7) + ((x16_w19 <<< 7) - (t93 + (x42_w19 <<< 6)));
  wire signed [18:0] t727 = t489 + ((x62_w19 <<< 1) + t63);  // 2*x12 + x20 + x28 + ...
  wire signed [18:0] t730 = x17_w19 + t35 - (x44_w19 <<< 1) - (t178 <<< 2);  // x17 + x23 - 4*x36 + ...
  wire signed [18:0] t733 = x42_w19 + t110 - t310 + (t7 <<< 5);  // -x3 + x8 - x24 + ...
  // -16*x2 - 8*x5 + 8*x14 + ...
  wire signed [18:0] t737 = (t149 <<< 4) + ((t12 <<< 3) + (x60_w19 - (x5_w19 <<< 3))) + (t266 <<< 5);
  wire signed [18:0] t740 = (t173 <<< 2) + (x37_w19 - (t227 <<< 1) - t216);  // -2*x11 - 2*x21 + x37 + ...
  // -4*x14 + 2*x36 + 8*x40 + ...
  wire signed [18:0] t743 = (x36_w19 <<< 1) + ((x56_w19 <<< 1) - t196) - (t411 <<< 2);
  wire signed [18:0] t746 = t16 - x17_w19 + ((x36_w19 <<< 1) + t252);  // x2 - x9 - x17 + ...
  wire signed [18:0] t748 = (t40 <<< 1) + t343 + (t146 <<< 2);  // x23 + x25 + 2*x27 + ...
  // x15 + 2*x21 - 2*x27 + ...
  wire signed [18:0] t752 = t31 + (t227 <<< 1) - (x37_w19 <<< 2) - ((t88 + t304) <<< 1);
  wire signed [18:0] t755 = (x44_w19 <<< 1) + t235 + ((t98 <<< 2) - t359);  // x0 - 4*x2 - 4*x9 + ...
  wire signed [18:0] t757 = t281 - (x32_w19 <<< 3) - (t335 <<< 1);  // -8*x21 + x22 + 2*x25 + ...
  wire signed [18:0] t760 = t224 - (x15_w19 <<< 1) + (t153 <<< 2) - (t114 <<< 3);  // -2*x15 - 8*x27 + 4*x30 + ...
  wire signed [18:0] t762 = t241 - (t283 <<< 1) + (x42_w19 <<< 4);  // 2*x3 - 4*x9 - x27 + ...
  wire signed [18:0] t764 = t468 + (x60_w19 <<< 6) - (x44_w19 <<< 6);  // x13 - 64*x44 - x48 + ...
  wire signed [18:0] t767 = t48 + (t128 <<< 1) + (x37_w19 <<< 2) + (x20_w19 <<< 3);  // 2*x3 + x5 + 8*x20 + ...
  wire signed [18:0] t770 = (x52_w19 <<< 1) + (x29_w19 - t212) - (x41_w19 <<< 2);  // x29 - x35 - 4*x41 + ...
  wire signed [18:0] t772 = t73 + t267 + (t279 <<< 1);  // x6 + x23 - 2*x24 + ...
  // 8*x4 + 8*x6 - x7 + ...
  wire signed [18:0] t777 = (t74 <<< 3) + t159 + ((t331 <<< 3) + ((t22 <<< 3) - (x7_w19 + (x35_w19 <<< 3))));
  wire signed [18:0] t780 = t90 - t129 + (x7_w19 <<< 2) + (x16_w19 <<< 4);  // -x3 + x5 + 4*x7 + ...
  // -16*x11 - 8*x14 + 32*x18 + ...
  wire signed [18:0] t784 = (t57 <<< 4) - (x22_w19 + (x14_w19 <<< 3)) - (t62 <<< 3) - (t365 <<< 3);
  wire signed [18:0] t786 = t438 - t410 - (t12 <<< 3);  // -8*x14 - x18 + x27 + ...
  // 8*x5 + 32*x14 + x27 + ...
  wire signed [18:0] t790 = x27_w19 + (x51_w19 <<< 1) + (t90 <<< 3) - (x33_w19 <<< 4) + (t152 <<< 5);
  wire signed [18:0] t793 = (x39_w19 <<< 1) + (x51_w19 - t145) - (t8 <<< 4);  // -x7 + x11 - 16*x12 + ...
  wire signed [18:0] t795 = x2_w19 + (t387 <<< 3) - (x52_w19 <<< 5);  // x2 + 8*x4 + 8*x10 + ...
  wire signed [18:0] t797 = (t333 <<< 5) - (t6 + (t292 <<< 1));  // -2*x3 + 32*x16 - 2*x24 + ...
  wire signed [18:0] t800 = ((t79 + (t157 <<< 1)) <<< 1) - ((t212 <<< 2) + t288);  // 4*x21 + 4*x24 + 4*x27 + ...
  wire signed [18:0] t803 = t472 + (t2 + (x30_w19 <<< 1) - (x34_w19 <<< 2));  // 2*x16 + x23 + x24 + ...
  wire signed [18:0] t806 = t93 + (x40_w19 <<< 2) + (t84 <<< 3) + (x16_w19 <<< 6);  // 64*x16 + x19 + 4*x40 + ...
  // x0 - 2*x6 - 2*x10 + ...
  wire signed [18:0] t810 = t352 - (t191 <<< 1) - ((x6_w19 + x40_w19) <<< 1) + (t171 <<< 4);
  wire signed [18:0] t813 = t265 - x44_w19 + (x2_w19 <<< 2) - (x34_w19 <<< 2);  // 4*x2 + x3 - x33 + ...
  // -x38 + x41 - 16*x44 + ...
  wire signed [18:0] t816 = (x62_w19 <<< 2) + ((x55_w19 <<< 1) + t464) - (x44_w19 <<< 4);
  wire signed [18:0] t819 = t259 - (t158 <<< 1) + (x24_w19 <<< 3) - (t412 <<< 1);  // 4*x18 + 8*x24 - 2*x27 + ...
  // 2*x3 + 2*x13 - x28 + ...
  wire signed [18:0] t825 = (x62_w19 <<< 4)
      + (((x13_w19 - x54_w19) <<< 1) + ((t128 <<< 1) - (x28_w19 + x57_w19)) + (x32_w19 <<< 4));
  wire signed [18:0] t829 = t16 - t112 + (t115 <<< 2) - (x41_w19 <<< 4) - (t21 <<< 5);  // x2 - x18 - 32*x27 + ...
  // 2*x8 + 2*x25 + x31 + ...
  wire signed [18:0] t833 = x31_w19 + (t101 <<< 1) - (t134 <<< 1) + (x62_w19 <<< 3) - (x58_w19 <<< 4);
  wire signed [18:0] t836 = (t50 <<< 3) + ((t19 <<< 2) + (t218 + t233));  // 4*x1 + x5 + x32 + ...
  // x0 - 8*x5 - x10 + ...
  wire signed [18:0] t841 = t475 + (x32_w19 + x18_w19 - (t152 <<< 1)) + (x33_w19 <<< 3) + (t457 <<< 3);
  // 2*x1 + 64*x24 + 64*x30 + ...
  wire signed [18:0] t846 = (x1_w19 <<< 1) - x36_w19 - (x35_w19 <<< 5) - (x53_w19 <<< 6) + (t34 <<< 6)
      - (t481 <<< 6);
  // 4*x4 - 2*x20 + x28 + ...
  wire signed [18:0] t850 = (t150 <<< 1) + ((x46_w19 <<< 1) + (x35_w19 + t195)) - (x46_w19 <<< 3);
  // -x4 + x8 - x18 + ...
  wire signed [18:0] t855 = x39_w19 + x23_w19 - t9 - t303 - (x34_w19 <<< 3) + (x57_w19 <<< 4);
  // -16*x3 - x4 + 4*x5 + ...
  wire signed [18:0] t859 = (t126 <<< 3) + ((t54 <<< 1) + ((x5_w19 <<< 2) - t26) - (x31_w19 <<< 4));
  wire signed [18:0] t862 = (t86 <<< 1) - t379 + (x1_w19 <<< 3) + (x50_w19 <<< 5);  // 8*x1 + x6 + 2*x13 + ...
  // -32*x5 + 2*x10 + x35 + ...
  wire signed [18:0] t866 = x35_w19 + (t204 <<< 1) - (t90 <<< 5) - (t178 <<< 6) - (x57_w19 <<< 7);
  // 2*x4 + x15 + 8*x29 + ...
  wire signed [18:0] t871 = x15_w19 + (x4_w19 <<< 1) + (t94 <<< 2) + (t95 <<< 3) + (x45_w19 <<< 4)
      + (x50_w19 <<< 5);
  // -x8 + 4*x21 - 2*x40 + ...
  wire signed [18:0] t875 = (t11 <<< 2) - (t5 + (t37 <<< 1)) - (x53_w19 <<< 4) + (x62_w19 <<< 6);
  // -8*x17 - x21 + 8*x27 + ...
  wire signed [18:0] t882 = (x37_w19 <<< 1) + (x46_w19 - x40_w19 - t11) - (t107 <<< 2) - (t124 <<< 3)
      + (((t88 <<< 2) - t441) <<< 1);
  // 4*x13 + x15 - 4*x20 + ...
  wire signed [18:0] t887 = (t18 <<< 2) + (t73 + (t67 + (x34_w19 <<< 1))) - (x38_w19 <<< 3) + (t182 <<< 4);
  // 4*x10 + 8*x13 - x14 + ...
  wire signed [18:0] t892 = (t210 <<< 2) + (x32_w19 - t12 - t130 + (x60_w19 <<< 2)) + (t278 <<< 3);
  // -4*x6 - 2*x17 - 8*x27 + ...
  wire signed [18:0] t896 = (t6 <<< 5) - ((t21 <<< 3) + ((x6_w19 <<< 2) + ((x54_w19 <<< 1) + t316)));
  // 4*x2 - x3 - x4 + ...
  wire signed [18:0] t915 = (t746 <<< 2) + (x33_w19 - x3_w19 - t82 + (t171 <<< 2) + (t73 <<< 2) + (t592 - t642));
  wire signed [18:0] t913 = (t325 <<< 2) + (t440 - ((t141 <<< 1) + t393)) - t287;  // 4*x13 + 2*x15 - 2*x18 + ...
  wire signed [18:0] t914 = t373 - t304 + (t319 - (t110 + t206)) - t555 - (t659 <<< 1);  // -5*x0 - x1 + 16*x5 + ...
  // 2*x2 + 4*x7 + 8*x8 + ...
  wire signed [18:0] t925 = (t225 <<< 1) - t621 + ((t199 - t8 + (t14 - (x53_w19 <<< 1)) - (t342 <<< 1)) <<< 1);
  wire signed [18:0] t927 = t219 - t388;  // -x5 + x9 - x17 + ...
  // 8*x5 - x22 + x23 + ...
  wire signed [18:0] t934 = (t78 <<< 5)
      + (x23_w19 - x22_w19 + (x5_w19 <<< 3) + (t2 <<< 4) + (x26_w19 <<< 5) + (x34_w19 <<< 6));
  wire signed [18:0] t938 = (t85 <<< 3) - (t423 + (t136 <<< 1));  // x16 + 8*x18 - 2*x23 + ...
  wire signed [18:0] t942 = t9 + t14 + (x29_w19 <<< 3) + (x54_w19 <<< 4);  // x4 + x17 - x24 + ...
  // 16*x13 - 16*x34 + x39 + ...
  wire signed [18:0] t948 = x39_w19 - (x50_w19 <<< 2) + (x57_w19 <<< 3) + (x13_w19 <<< 4) - (x34_w19 <<< 4);
  // -64*x18 - 64*x19 + 32*x22 + ...
  wire signed [18:0] t955 = ((t158 + (t17 - x25_w19)) <<< 5)
      - (x51_w19 + (t222 <<< 1) + (x26_w19 <<< 5) + (x19_w19 <<< 6));
  // 18*x1 + 32*x6 + x30 + ...
  wire signed [18:0] t962 = (x41_w19 <<< 2) + ((x1_w19 <<< 1) + t29) + (x39_w19 <<< 4) + ((t19 - x59_w19) <<< 4)
      + (t71 <<< 5);
  // -8*x17 + 32*x26 - 16*x35 + ...
  wire signed [18:0] t966 = x45_w19 - (x17_w19 <<< 3) + (t165 <<< 4) - (t315 <<< 4);
  wire signed [18:0] t969 = x21_w19 + (x49_w19 <<< 4);  // x21 + 16*x49
  // x0 - 2*x4 - 4*x11 + ...
  wire signed [18:0] t986 = x34_w19 - t1 + (t116 - (x29_w19 <<< 1)) - (t458 + t351) - t598 - (x15_w19 <<< 4);
  wire signed [18:0] t985 = t367 - t308 + (t447 + (t289 - t299)) - (t315 <<< 2);  // x1 + x2 - 2*x8 + ...
  // 4*x0 + 4*x2 + x3 + ...
  wire signed [18:0] t994 = (t696 <<< 1)
      + (((((t116 + t466) <<< 1) - ((x22_w19 <<< 1) + t151 + ((t68 + t36) <<< 1))) <<< 1) - t780);
  wire signed [18:0] t1002 = t102 - (x30_w19 <<< 1);  // x27 - 2*x30 + x35
  wire signed [18:0] t997 = ((t92 - t191) <<< 2) + ((t11 <<< 2) - t454 + t681);  // -4*x2 - 4*x10 - 2*x12 + ...
  wire signed [18:0] t999 = (t380 <<< 3) - t833;  // 8*x6 - 2*x8 - 8*x18 + ...
  wire signed [18:0] t1003 = t466 - t234;  // x1 + x2 + x10 + ...
  // 4*x4 + 4*x7 - 4*x11 + ...
  wire signed [18:0] t1029 = t131 + (t321 <<< 2) + (((t56 + t145) <<< 2) + (((x58_w19 + t178) <<< 1) + t547));
  wire signed [18:0] t1026 = x38_w19 + x13_w19 - t162 + t629 + t803 + (t72 <<< 4);  // x6 - x7 + x13 + ...
  wire signed [18:0] t1030 = t477 - t439 + (t408 <<< 1) - (t372 <<< 1) - (t755 <<< 1);  // -2*x0 + 8*x2 - 2*x3 + ...
  wire signed [18:0] t1033 = x22_w19 + x8_w19;  // x8 + x22
  // x6 + 2*x15 + 4*x17 + ...
  wire signed [18:0] t1034 = (((t226 <<< 1) + t53) <<< 1) + (t558 - ((t133 + t28) <<< 1));
  wire signed [18:0] t1036 = (t627 <<< 2) - t800 + (t327 <<< 4);  // -4*x1 + 4*x19 + 16*x20 + ...
  wire signed [18:0] t1045 = t660 - (t602 <<< 1) - ((t164 + (t479 <<< 2)) <<< 1);  // 16*x1 + 2*x6 - 8*x15 + ...
  // x0 - x1 - x4 + ...
  wire signed [18:0] t1063 = t162 - (t95 <<< 1) - (t289 + t361) + (x20_w19 <<< 3) - (t272 + (t26 + t19) + t606);
  wire signed [18:0] t1068 = t297 - t420;  // x27 - x28 + x30 + ...
  wire signed [18:0] t1071 = t708 + (((t194 - t20) <<< 2) + (t328 + t261 - t378));  // -4*x1 - 2*x3 + x6 + ...
  wire signed [18:0] t1078 = (t611 <<< 1) + t444;  // -8*x9 - 2*x12 - 16*x22 + ...
  // x0 - 16*x3 - x4 + ...
  wire signed [18:0] t1082 = t859 + (((t15 + t101) <<< 2) + ((t176 <<< 1) + (t214 - (t178 <<< 1))) - (t262 <<< 1));
  wire signed [18:0] t1080 = t119 + (x1_w19 - x58_w19) - t154;  // x1 - x8 + x33 + ...
  wire signed [18:0] t1081 = (t603 <<< 2) + ((t321 <<< 3) + (t131 - (t152 <<< 3)));  // 4*x0 + 8*x4 - 8*x14 + ...
  wire signed [18:0] t1084 = t752 - (t467 <<< 2);  // x15 + 2*x21 - 8*x24 + ...
  // x3 - 5*x13 + 4*x15 + ...
  wire signed [18:0] t1103 = t148 + (x25_w19 - x13_w19) + t282 - t496 - (t278 <<< 2)
      + ((t656 - (t258 <<< 1)) <<< 2);
  wire signed [18:0] t1101 = (t681 <<< 1) + ((t249 <<< 1) + ((t6 <<< 2) - t588));  // -x0 + 4*x1 - 8*x2 + ...
  wire signed [18:0] t1102 = (t397 <<< 2) + ((t348 <<< 2) + ((t76 <<< 2) - t615));  // 4*x5 - 2*x6 - 7*x7 + ...
  wire signed [18:0] t1110 = (t210 <<< 1) - t71 - (t455 <<< 1);  // -x6 + 2*x10 - 2*x21 + ...
  wire signed [18:0] t1113 = (t459 <<< 2) + (t434 + (t284 <<< 1));  // 4*x1 + 4*x5 - 8*x8 + ...
  // 8*x4 - 8*x15 - 64*x16 + ...
  wire signed [18:0] t1119 = (((t26 <<< 1) + t60 - (t92 <<< 1) + (x26_w19 <<< 3) + (t401 <<< 3)) <<< 2)
      + ((t264 <<< 5) - t806);
  // -2*x2 + x4 + 4*x7 + ...
  wire signed [18:0] t1138 = ((t405 + (t413 <<< 1)) <<< 1)
      + (t346 + (x38_w19 + t50) + (t26 - t40 - t64) + (t42 <<< 2));
  // 5*x5 - x7 + x8 + ...
  wire signed [18:0] t1137 = t36 - t143 - (t45 <<< 1) + (t421 - t422 - t584) - (t309 <<< 2);
  wire signed [18:0] t1145 = t862 - (t125 <<< 4);  // 8*x1 + x6 + 2*x13 + ...
  wire signed [18:0] t1143 = ((t326 - t334) <<< 3) + (((t117 - t35) <<< 3) + t294);  // -x19 - 16*x21 - 8*x23 + ...
  wire signed [18:0] t1144 = t444 + (t660 - (t370 <<< 2));  // 2*x6 - 2*x18 - 20*x22 + ...
  wire signed [18:0] t1149 = (t499 <<< 2) + t690;  // -x1 - 8*x8 + 4*x11 + ...
  wire signed [18:0] t1147 = t265 - (t68 <<< 1);  // x3 - 2*x5 + 2*x9 + ...
  wire signed [18:0] t1154 = (t311 <<< 1) - t649;  // -x1 - 2*x6 + 4*x22 + ...
  wire signed [18:0] t1155 = ((t321 - t120) <<< 1) + (t211 + t525);  // -x2 + 2*x4 - x11 + ...
  // x0 - x10 - x17 + ...
  wire signed [18:0] t1172 = t383 - t410 + (t230 - x27_w19 - t350)
      + ((t467 <<< 1) - (t453 + (t11 + (x44_w19 <<< 1))));
  // x0 - 4*x6 - x10 + ...
  wire signed [18:0] t1176 = (((((x51_w19 <<< 1) - t77) <<< 1) + ((x35_w19 <<< 1) - t63 - (t183 <<< 1))) <<< 1)
      + t1172;
  wire signed [18:0] t1183 = (t359 <<< 1) - t642 - (t578 <<< 1) - (t64 <<< 3);  // -18*x2 - x4 + 8*x9 + ...
  wire signed [18:0] t1182 = t641 + t733;  // 4*x1 - x3 + x8 + ...
  wire signed [18:0] t1184 = t573 - (t137 <<< 3) - (t18 <<< 5) - (t357 <<< 4);  // -8*x4 - 36*x11 - 32*x13 + ...
  wire signed [18:0] t1188 = (t295 <<< 2) + t688;  // x0 - 2*x1 - x10 + ...
  // -8*x5 - 15*x14 + 8*x15 + ...
  wire signed [18:0] t1191 = t232 - ((t369 <<< 3) + (((t105 + t21) <<< 2) + ((t80 <<< 2) + t365)));
  wire signed [18:0] t1190 = t472 - (t140 <<< 2);  // -4*x8 + 2*x16 + x23 + ...
  // -x1 + x2 - 2*x4 + ...
  wire signed [18:0] t1212 = t349 + t317 - ((t44 <<< 1) + (x23_w19 + x10_w19)) - t560
      + (t258 + (x43_w19 - t212) - t652 + (t14 <<< 2));
  wire signed [18:0] t1215 = t816 - (t582 <<< 1);  // 8*x11 - 8*x12 - 8*x13 + ...
  // 4*x6 - x7 - x8 + ...
  wire signed [18:0] t1216 = (((t111 <<< 1) + t529) <<< 1) + (t535 + ((t215 <<< 1) - t362)) - (t332 <<< 3);
  wire signed [18:0] t1219 = (t292 <<< 3) - (t138 + (t208 <<< 3));  // 8*x3 - 8*x5 + 8*x24 + ...
  wire signed [18:0] t1227 = t556 - (t241 <<< 2);  // 16*x19 + 4*x27 - 16*x40 + ...
  wire signed [18:0] t1230 = (((t353 <<< 1) + (t83 - (t124 <<< 1))) <<< 2) + t841;  // x0 - 8*x5 - x10 + ...
  wire signed [18:0] t1231 = t42 - t481;  // x15 - x45 - x46 + ...
  // -2*x0 + x2 + 4*x6 + ...
  wire signed [18:0] t1232 = (((t1 <<< 2) - t213) <<< 1)
      + (((t82 - (x38_w19 <<< 1)) <<< 2) + (t619 + (t280 - (t99 <<< 1))));
  wire signed [18:0] t1248 = (t344 <<< 1) - (t259 + t301) + ((t270 <<< 2) + t686);  // 4*x5 - 4*x10 - x12 + ...
  wire signed [18:0] t1249 = (t286 <<< 1) - t517 - (t13 <<< 3) + (x15_w19 <<< 4);  // -2*x3 - 8*x6 + 16*x15 + ...
  wire signed [18:0] t1251 = (t199 <<< 4) - t381;  // 16*x2 - x9 - 16*x20 + ...
  // x2 - 2*x6 + 2*x7 + ...
  wire signed [18:0] t1252 = t466 - t237 - ((t38 <<< 1) + t452) - (t285 <<< 2) - (t473 <<< 1);
  wire signed [18:0] t1257 = t715 + (t430 <<< 3);  // -8*x18 - 2*x21 - 8*x23 + ...
  wire signed [18:0] t1259 = ((t522 - t555) <<< 2) - t871;  // -16*x0 - 4*x1 + 4*x2 + ...
  wire signed [18:0] t1261 = (t355 <<< 2) + ((t195 <<< 2) + ((t224 <<< 1) - t151));  // 4*x4 + 4*x16 + 4*x28 + ...
  wire signed [18:0] t1264 = t567 + (t629 <<< 2);  // 4*x6 - 4*x7 - 9*x19 + ...
  wire signed [18:0] t1267 = (t226 <<< 1) + t144 - (t398 <<< 1);  // x1 - 2*x2 + 2*x17 + ...
  wire signed [18:0] t1268 = t512 - (t223 <<< 4);  // -16*x3 - 64*x4 + 16*x9 + ...
  wire signed [18:0] t1286 = t786 + (t242 + ((x40_w19 <<< 1) + t321) + (t23 <<< 3));  // x4 + 9*x12 - 8*x14 + ...
  wire signed [18:0] t1287 = (((t69 <<< 1) + t163) <<< 2) - (t213 + (t141 <<< 2) + t522);  // -x0 + 8*x1 - x2 + ...
  // 4*x5 - x6 + x7 + ...
  wire signed [18:0] t1288 = (((t185 <<< 1) + t121 - (t325 <<< 1)) <<< 1) + ((t605 <<< 1) + (t470 - t364 - t630));
  // -16*x17 + x19 - 16*x27 + ...
  wire signed [18:0] t1294 = (((x55_w19 <<< 1) - t102) <<< 4) - ((x17_w19 <<< 4) + t294);
  wire signed [18:0] t1297 = ((t506 + t632) <<< 1) - t871;  // 14*x4 + 8*x13 - x15 + ...
  wire signed [18:0] t1302 = t767 - t625;  // -4*x1 + 2*x3 + x5 + ...
  wire signed [18:0] t1303 = (t74 <<< 2) + t719 - (t197 <<< 3);  // 4*x6 - 8*x8 + 4*x12 + ...
  wire signed [18:0] t1300 = t733 + (t448 <<< 4) + (t545 <<< 2);  // -x3 + x8 + 32*x9 + ...
  // x5 + 2*x6 - x10 + ...
  wire signed [18:0] t1323 = t270 + t312 - (x32_w19 + (t94 <<< 1)) + (t136 <<< 2)
      - ((t379 <<< 1) + ((t104 <<< 1) + t122));
  // -2*x0 + 2*x1 + 2*x2 + ...
  wire signed [18:0] t1325 = ((t208 - t25) <<< 2) - ((t300 <<< 1) + t236)
      + (t249 - (t442 <<< 1) + ((t342 <<< 1) + (t299 - (t184 <<< 1))));
  wire signed [18:0] t1327 = t269 - t409;  // x2 - x7 + x11 + ...
  wire signed [18:0] t1331 = (t257 <<< 1) + ((t226 <<< 1) - t120) + (t336 - (t181 <<< 1));  // x4 + 2*x8 - x15 + ...
  wire signed [18:0] t1339 = (((t329 <<< 2) + ((t85 <<< 2) - t378)) <<< 3) - t670;  // 32*x5 - 33*x9 - x11 + ...
  wire signed [18:0] t1338 = (t47 <<< 1) - t150 - t569;  // -2*x4 - x11 - x17 + ...
  wire signed [18:0] t1341 = t770 + (t347 <<< 1);  // 2*x5 - 2*x9 + 2*x12 + ...
  wire signed [18:0] t1342 = (t810 <<< 1) - t684;  // 2*x0 + 8*x3 - 4*x6 + ...
  // 2*x9 + x10 - x14 + ...
  wire signed [18:0] t1358 = t41 + t191 - t413 + (t174 - t250 - (t385 + (x52_w19 + t200)));
  wire signed [18:0] t1362 = t1358 - t676;  // 2*x9 + x10 - 8*x13 + ...
  // x10 - 2*x15 + 2*x20 + ...
  wire signed [18:0] t1365 = (t239 <<< 1) + (t191 + (t187 <<< 1)) - ((t184 <<< 2) + t462);
  wire signed [18:0] t1363 = t274 + t406 - t223 + (t135 <<< 3) - (x6_w19 <<< 4);  // x2 - x3 - 4*x4 + ...
  wire signed [18:0] t1366 = t755 - t434;  // x0 - 4*x1 - 4*x2 + ...
  wire signed [18:0] t1375 = t138 + (t130 <<< 2) + ((t438 - (t12 + t167)) <<< 2);  // -4*x14 + 4*x16 - x25 + ...
  wire signed [18:0] t1377 = (t564 <<< 2) + t793 + (t354 <<< 4);  // -x7 - 7*x11 - 16*x12 + ...
  wire signed [18:0] t1383 = ((t83 + t146) <<< 1) - t432;  // 2*x0 + 2*x18 + 2*x28 + ...
  wire signed [18:0] t1385 = (t576 <<< 2) + ((t334 <<< 2) + (t462 - (t470 <<< 1)));  // -4*x6 + 4*x8 + 2*x15 + ...
  wire signed [18:0] t1401 = (t345 <<< 1) - t409 + (t44 <<< 3);  // 10*x4 - x7 + x11 + ...
  // 2*x0 + x1 + x9 + ...
  wire signed [18:0] t1403 = (t3 <<< 1) - t29 + (t328 - t234) - (((t184 <<< 1) + t250) <<< 1) - t429;
  wire signed [18:0] t1402 = (t18 <<< 1) - t393;  // 2*x13 - 2*x20 - x36 + ...
  // -x2 + 2*x3 - 8*x8 + ...
  wire signed [18:0] t1404 = x37_w19 - x16_w19 - t107 - t290 - t578 + (t372 <<< 1) - (t222 <<< 2);
  wire signed [18:0] t1405 = t757 - t855;  // x4 - x8 + x18 + ...
  wire signed [18:0] t1415 = (t538 <<< 3) - t862;  // -8*x1 - x6 - 32*x7 + ...
  wire signed [18:0] t1420 = t255 + t521;  // x0 - x10 - 7*x18 + ...
  wire signed [18:0] t1419 = ((t256 - t349) <<< 5) + (t764 - (t593 <<< 2));  // -64*x5 - 64*x8 + x13 + ...
  wire signed [18:0] t1417 = (t293 <<< 1) + ((x54_w19 <<< 1) + t102);  // x27 + x35 + 2*x45 + ...
  wire signed [18:0] t1418 = t193 - t190 + t595;  // -x3 - x12 + x14 + ...
  // x0 - 5*x1 - 4*x7 + ...
  wire signed [18:0] t1440 = x0_w19 + x43_w19 - t436 - t569 + ((t314 <<< 1) + t627) - (((t145 + t8) <<< 2) + t616);
  wire signed [18:0] t1439 = ((x52_w19 + x26_w19) <<< 1) - t408;  // 2*x26 - 2*x31 + x43 + ...
  wire signed [18:0] t1441 = (t240 <<< 2) + (t404 - t346 - t605 - (t253 <<< 2));  // 8*x2 + 20*x3 - 2*x5 + ...
  wire signed [18:0] t1445 = (t448 <<< 2) + t786 - (t850 <<< 1);  // -8*x4 - 8*x14 + 3*x18 + ...
  wire signed [18:0] t1447 = (t407 <<< 1) + t875;  // -x8 - 4*x16 + 4*x21 + ...
  wire signed [18:0] t1451 = t103 + (t331 <<< 1);  // x3 + 2*x4 - 4*x8 + ...
  wire signed [18:0] t1453 = t674 - t717;  // 4*x1 - 2*x7 + 2*x11 + ...
  // 8*x3 - x5 + x8 + ...
  wire signed [18:0] t1471 = (t115 <<< 1) - (t439 + (x59_w19 + t118)) + (t39 <<< 3) - (t494 <<< 1);
  // -x4 - 4*x8 - x9 + ...
  wire signed [18:0] t1474 = (((t67 <<< 1) + t279) <<< 2) + (t638 - (t140 <<< 2) + (t207 - t331 + (t460 <<< 1)));
  // -4*x5 + 8*x11 - 3*x12 + ...
  wire signed [18:0] t1481 = t337 - (t361 <<< 2) - (t540 + (t314 <<< 1)) - (t491 <<< 1);
  wire signed [18:0] t1483 = t112 - x6_w19;  // -x6 + x18 - x36
  // -4*x1 + 16*x3 + 16*x4 + ...
  wire signed [18:0] t1484 = (t387 <<< 4) + (((x58_w19 + t30) <<< 3) + ((x3_w19 <<< 4) - t625));
  wire signed [18:0] t1485 = t335 + t538;  // -4*x7 + 4*x21 - x25 + ...
  wire signed [18:0] t1487 = t341 + t411;  // 2*x1 + x2 + x14 + ...
  wire signed [18:0] t1489 = t207 + t477;  // -2*x16 + x17 + x27 + ...
  // x1 - 4*x3 - 16*x4 + ...
  wire signed [18:0] t1512 = t652 + (t446 + (x41_w19 - x10_w19 - (x16_w19 <<< 1))) + (((t197 <<< 1) + t166) <<< 1)
      - (t223 <<< 2);
  wire signed [18:0] t1511 = (t352 <<< 2) - t603;  // 3*x0 - 4*x14 - 2*x23 + ...
  wire signed [18:0] t1510 = (t38 <<< 3) - (t547 + t443) + (t32 <<< 4);  // 8*x6 - 8*x7 - 2*x11 + ...
  wire signed [18:0] t1513 = t244 + t518;  // 2*x9 + x18 + 2*x27 + ...
  // 16*x1 - 2*x9 - 2*x12 + ...
  wire signed [18:0] t1514 = t676 + ((t93 - x12_w19 - t328 - (t373 <<< 1)) <<< 1) - (t415 <<< 3);
  wire signed [18:0] t1525 = ((t207 - t83) <<< 1) + ((t352 <<< 1) + (t170 + t289));  // 2*x0 + x12 - 2*x14 + ...
  // 16*x2 + 16*x3 - 32*x7 + ...
  wire signed [18:0] t1534 = (((x62_w19 <<< 2) + ((x51_w19 <<< 1) + t192) - t531) <<< 4)
      + (t551 + t486 - (t705 <<< 4));
  // x3 + 2*x4 + x6 + ...
  wire signed [18:0] t1546 = ((x4_w19 - x18_w19) <<< 1) + t377 + (x17_w19 - x56_w19 - t168 + (t82 - t97));
  wire signed [18:0] t1553 = t1546 - t582 + (t483 <<< 1);  // x3 + 2*x4 + x6 + ...
  // 2*x0 - x2 - x5 + ...
  wire signed [18:0] t1554 = (t288 <<< 2) + (t308 - t347 + ((t352 <<< 1) + ((t7 <<< 1) + t53)) + t506);
  wire signed [18:0] t1556 = ((t198 - t399) <<< 1) + (t479 + t377 - (t329 <<< 1));  // x3 - 2*x5 + 2*x9 + ...
  wire signed [18:0] t1561 = (t92 <<< 1) + t357;  // 2*x11 - 4*x29 - 2*x31 + ...
  wire signed [18:0] t1563 = (t268 <<< 3) + (t549 - (t429 <<< 1) - (t616 <<< 3));  // -32*x1 + 4*x6 + x7 + ...
  wire signed [18:0] t1568 = t111 + t97;  // x6 + x27 + x30 + ...
  // -16*x4 - 8*x7 + 16*x8 + ...
  wire signed [18:0] t1570 = t664 - (((t451 <<< 2) + t632) <<< 1) + (((t264 <<< 1) + t514) <<< 3);
  // 2*x0 + x3 - 4*x4 + ...
  wire signed [18:0] t1587 = ((t281 + (t58 + t18)) <<< 1)
      + (((t156 - (x4_w19 <<< 1)) <<< 1) + (t323 + (t28 + (x3_w19 - x48_w19))));
  wire signed [18:0] t1591 = t1587 - ((t50 + t18) <<< 3);  // 2*x0 + x3 - 4*x4 + ...
  wire signed [18:0] t1592 = (t613 <<< 2) + t699;  // -4*x6 - 2*x7 - 8*x8 + ...
  // -x6 - 2*x8 - 14*x9 + ...
  wire signed [18:0] t1593 = t613 + (t302 + t356) + (t524 + (t94 <<< 3)) - (t243 <<< 3);
  wire signed [18:0] t1594 = t650 - (t390 <<< 1) - (t8 <<< 4) - (t119 <<< 5);  // x4 - 16*x12 - 2*x17 + ...
  wire signed [18:0] t1597 = t308 - t295;  // -x2 + 2*x8 - 2*x32 + ...
  wire signed [18:0] t1601 = (t476 <<< 3) - t780;  // x3 - x5 - 20*x7 + ...
  wire signed [18:0] t1605 = (t232 <<< 1) + ((t537 <<< 2) - t795);  // 16*x0 - x2 - 8*x4 + ...
  wire signed [18:0] t1607 = (t553 <<< 1) + t273;  // 4*x1 - 2*x4 - 2*x15 + ...
  // -9*x2 + 8*x3 - 3*x8 + ...
  wire signed [18:0] t1623 = t177 - (t67 + t110) - t619 + (t149 <<< 3) + ((t128 - t107) <<< 3);
  wire signed [18:0] t1624 = (t529 <<< 2) - t793;  // x7 - x11 + 16*x12 + ...
  // 2*x3 + 8*x4 + 2*x5 + ...
  wire signed [18:0] t1625 = (t44 <<< 3) + ((t580 <<< 1) + (t33 - t105 + ((x20_w19 <<< 1) - t126))) - (t717 <<< 1);
  wire signed [18:0] t1639 = t586 - (t452 + t504) - ((t61 + t323) <<< 1);  // x0 + 2*x2 - x7 + ...
  wire signed [18:0] t1641 = t606 + (t391 + ((x59_w19 - t108) <<< 1));  // -x16 - x20 + 4*x21 + ...
  wire signed [18:0] t1659 = t770 - ((t368 <<< 1) + (t252 + t280)) - (t101 <<< 4);  // -16*x8 + x9 - 2*x14 + ...
  // x1 + x6 - x8 + ...
  wire signed [18:0] t1667 = (((t368 <<< 1) - (t88 + t170)) <<< 1)
      + ((((t200 <<< 1) + t401) <<< 1) + (t188 - (t8 <<< 1) + (t394 - t414)));
  wire signed [18:0] t1663 = t48 - t196 - t251 + t360 - (t510 <<< 1) + (t646 <<< 1);  // -2*x0 + x4 + x5 + ...
  wire signed [18:0] t1666 = (t77 <<< 1) + (t358 - (t194 <<< 1));  // -x1 - 2*x25 + 2*x31 + ...
  wire signed [18:0] t1679 = (((t356 <<< 2) + t491) <<< 2) + ((t499 <<< 3) - t797);  // 2*x3 + 32*x9 + 8*x11 + ...
  // 4*x1 + 2*x2 + 2*x4 + ...
  wire signed [18:0] t1681 = ((t204 + t257) <<< 2)
      + ((((x1_w19 <<< 1) + t109) <<< 1) + (((x45_w19 + t16) <<< 1) - t375));
  // x7 - x11 + x13 + ...
  wire signed [18:0] t1699 = t104 - t175 + ((x31_w19 <<< 1) - x47_w19 + t436) - (t333 <<< 2)
      - (t503 + (t474 <<< 1) + (t221 <<< 2));
  wire signed [18:0] t1701 = t480 - (t66 <<< 1) - t638;  // -x10 + x11 - 2*x13 + ...
  wire signed [18:0] t1702 = t496 - (t449 + (t34 + t179)) - t642 - (t419 <<< 3);  // 16*x2 - x3 - x4 + ...
  wire signed [18:0] t1712 = (t380 <<< 5) - t806;  // 32*x6 - 64*x16 - 32*x18 + ...
  // -10*x0 + 6*x2 + 4*x3 + ...
  wire signed [18:0] t1713 = t534 + (((t650 <<< 1) - (t228 + (t442 <<< 2))) <<< 1) - (t795 <<< 1);
  wire signed [18:0] t1717 = ((t236 - (t373 <<< 1)) <<< 1) - t593;  // -16*x8 + 4*x14 + 4*x20 + ...
  wire signed [18:0] t1715 = x1_w19 + x21_w19;  // x1 + x21
  // -16*x7 + 16*x10 + 8*x12 + ...
  wire signed [18:0] t1720 = ((x12_w19 + x51_w19 - (t28 <<< 1) - (t161 <<< 1)) <<< 3) + t692;
  wire signed [18:0] t1739 = t617 + (t184 <<< 2) + (t230 <<< 3) - (x54_w19 <<< 4);  // 8*x0 + x1 - 8*x10 + ...
  wire signed [18:0] t1740 = ((t49 - t23) <<< 1) - t275;  // x6 + 2*x7 - 2*x12 + ...
  wire signed [18:0] t1741 = (t1 <<< 1) - t421 + (t123 + t17 - t277) - (t472 <<< 1) - t679;  // -x2 - x3 - x5 + ...
  // 16*x2 - 4*x9 - x12 + ...
  wire signed [18:0] t1742 = t611 + ((t311 <<< 1) + (t152 + (t117 <<< 1) - t327)) - (t253 <<< 3);
  wire signed [18:0] t1751 = (t343 <<< 2) + t473;  // 4*x23 + 4*x25 + 4*x28 + ...
  wire signed [18:0] t1759 = t767 + (x38_w19 <<< 4) + ((t426 - (t345 <<< 2)) <<< 1);  // 2*x3 - 8*x4 + x5 + ...
  // 64*x1 - 32*x14 + 128*x16 + ...
  wire signed [18:0] t1760 = t725 + ((((t25 + (x1_w19 - x17_w19)) <<< 3) + t743) <<< 3);
  // -x0 + 2*x2 + x9 + ...
  wire signed [18:0] t1775 = (((t224 <<< 1) + (t33 - t98)) <<< 1)
      + (x15_w19 + x54_w19 + t324 + ((x53_w19 <<< 1) - t209 - (t7 + t206)));
  wire signed [18:0] t1780 = t1775 - (t562 <<< 1);  // -x0 + 2*x2 - 2*x6 + ...
  wire signed [18:0] t1781 = t268 + t262 + ((x36_w19 <<< 4) - t748);  // x19 - x23 - x25 + ...
  wire signed [18:0] t1783 = (t246 <<< 1) + t535;  // 2*x0 - 4*x9 + x26 + ...
  // -2*x1 + 4*x4 - 4*x15 + ...
  wire signed [18:0] t1782 = (t336 <<< 2) + (t430 + (x18_w19 <<< 2) + (t469 <<< 1) - (t456 <<< 1));
  wire signed [18:0] t1784 = (t508 <<< 2) + ((t263 <<< 3) + t708);  // -2*x3 + 4*x7 + 16*x10 + ...
  wire signed [18:0] t1795 = ((t99 + t2) <<< 1) + (t289 - t369) - (t265 <<< 2);  // -4*x3 - x5 + x12 + ...
  wire signed [18:0] t1796 = t784 + (t450 <<< 3);  // -16*x11 + 8*x13 - 8*x14 + ...
  wire signed [18:0] t1798 = (t527 <<< 1) + t850;  // 2*x1 + 4*x4 - 2*x19 + ...
  wire signed [18:0] t1800 = ((x23_w19 + x40_w19) <<< 1) + t576;  // -x6 + x8 + 2*x23 + ...
  wire signed [18:0] t1810 = t231 - t423 + (t235 <<< 1);  // 2*x0 + 2*x9 + x16 + ...
  wire signed [18:0] t1811 = t813 - (t5 + (t49 <<< 1) + (t76 <<< 1));  // 4*x2 + x3 - 2*x7 + ...
  wire signed [18:0] t1817 = t836 - (t583 + ((t33 <<< 2) + t245));  // 4*x1 + x5 + x6 + ...
  wire signed [18:0] t1822 = (t432 <<< 2) + t715 - (t360 <<< 3);  // -8*x0 - 8*x4 - 8*x18 + ...
  // -2*x5 + x13 + x14 + ...
  wire signed [18:0] t1825 = ((t195 + t202) <<< 2) + (t436 - (t90 <<< 1) - t656) - (t290 <<< 3);
  wire signed [18:0] t1830 = t699 - (t674 <<< 1);  // -8*x1 - 2*x7 + 10*x19 + ...
  wire signed [18:0] t1831 = (t274 <<< 1) + (t467 - t269);  // -x2 + 2*x16 + 2*x20 + ...
  // -x5 - x8 + 2*x17 + ...
  wire signed [18:0] t1850 = ((t373 + t350) <<< 1)
      + (((x41_w19 - x53_w19) <<< 1) - (x47_w19 + x8_w19) - (t218 + (t132 <<< 1)));
  wire signed [18:0] t1851 = t17 + t0 + t283 - (t478 + t446) + (t343 + t503 + (t217 <<< 1));  // -x0 - x3 - x6 + ...
  wire signed [18:0] t1859 = ((t163 + t116) <<< 3) + t859;  // 8*x0 - 16*x3 - x4 + ...
  wire signed [18:0] t1855 = t337 - (t226 <<< 3) + t1850 + (x15_w19 <<< 5);  // -x5 - x8 + 8*x11 + ...
  wire signed [18:0] t1857 = t82 + (t52 <<< 1);  // x6 + 2*x12 + x25 + ...
  wire signed [18:0] t1866 = (t431 <<< 1) + (t318 - (t193 <<< 1) - (t84 <<< 1));  // x9 - 2*x22 - 2*x30 + ...
  wire signed [18:0] t1870 = (((t201 <<< 1) - (t16 + t119)) <<< 2) - t743;  // -4*x2 + 8*x8 + 4*x14 + ...
  wire signed [18:0] t1873 = ((t410 + (x31_w19 + x44_w19 - t55)) <<< 6) - t866;  // 32*x5 - 2*x10 - 64*x16 + ...
  // -x1 + x2 - 2*x6 + ...
  wire signed [18:0] t1893 = t384 + (t212 + (x40_w19 - x11_w19)) - (t383 + t322) - (t242 <<< 2)
      + (t508 - t609 - t492);
  // 12*x1 + 4*x2 + x16 + ...
  wire signed [18:0] t1892 = (((t169 <<< 1) + t320) <<< 1) + ((t341 <<< 2) + ((t338 <<< 1) - t488));
  wire signed [18:0] t1902 = t486 + (t424 <<< 1);  // 16*x2 + 2*x3 - 2*x23 + ...
  wire signed [18:0] t1908 = t400 + t307;  // 2*x16 - x23 - x25 + ...
  // 4*x0 + 8*x6 - 4*x7 + ...
  wire signed [18:0] t1909 = (((x44_w19 <<< 1) - t34) <<< 4)
      + (((t13 - t117) <<< 3) - ((t504 <<< 2) + ((t174 <<< 1) + t454)));
  // 8*x5 + 4*x6 + 8*x8 + ...
  wire signed [18:0] t1912 = t790 + (((t135 <<< 1) - t106 - t275 + (t173 <<< 3)) <<< 2) + ((t378 - t160) <<< 4);
  // -x0 + x4 + x6 + ...
  wire signed [18:0] t1929 = x4_w19 + x50_w19 - t475 + t518 + ((t451 <<< 1) + (t100 + (t11 <<< 1) - t282));
  wire signed [18:0] t1932 = t489 + (t3 <<< 2) - (x9_w19 <<< 3) + (x49_w19 <<< 4);  // 4*x0 - 8*x9 + 2*x12 + ...
  wire signed [18:0] t1931 = t567 + t492;  // -x2 + 4*x17 - 9*x19 + ...
  wire signed [18:0] t1933 = (((x6_w19 <<< 1) + t218) <<< 1) + ((t277 <<< 1) - t391);  // 2*x2 + 2*x5 + 4*x6 + ...
  wire signed [18:0] t1934 = t1929 - (t465 <<< 2);  // -x0 + x4 + x6 + ...
  wire signed [18:0] t1935 = t655 - t450 + (t386 <<< 2) + t760;  // x1 - x13 - 2*x15 + ...
  wire signed [18:0] t1939 = t134 + t266;  // x22 - x25 - x33 + ...
  wire signed [18:0] t1942 = t427 + (t19 <<< 2) + (t122 <<< 1);  // 4*x1 + 2*x12 - 8*x24 + ...
  wire signed [18:0] t1950 = t424 + (t482 <<< 3);  // x3 + 32*x20 - x23 + ...
  // 4*x4 - 2*x8 + 24*x9 + ...
  wire signed [18:0] t1953 = ((t52 - t7 - t435) <<< 4) + (((((t24 + t147) <<< 2) - t426) <<< 1) + t722);
  // -x1 - 4*x2 - 4*x4 + ...
  wire signed [18:0] t1976 = ((t296 - t371 - (t406 <<< 1)) <<< 1)
      + (x28_w19 - x61_w19 - t19 - t324 - (t386 <<< 1) - t520);
  wire signed [18:0] t1972 = t274 - t362 + (t96 <<< 1) + (t229 <<< 2) + (t463 <<< 2);  // -x7 - x8 + x16 + ...
  wire signed [18:0] t1978 = t400 - (x2_w19 <<< 1) - t379;  // -2*x2 + x6 - 2*x16 + ...
  // 32*x3 - 2*x7 + 4*x8 + ...
  wire signed [18:0] t1979 = (t237 <<< 2) + (((t87 + (x47_w19 - x7_w19)) <<< 1) - t298) - (t306 <<< 1)
      - (t126 <<< 4);
  wire signed [18:0] t1985 = t287 + ((t77 - (x17_w19 <<< 1)) <<< 3);  // -16*x17 + x27 + 8*x34 + ...
  wire signed [18:0] t1994 = ((t302 + t419) <<< 1) + t711;  // -4*x2 + 2*x12 - x22 + ...
  wire signed [18:0] t1996 = (t48 <<< 4) + t159 + ((t471 + (t17 + t26)) <<< 3);  // 8*x4 + 16*x5 + 8*x6 + ...
  // 2*x0 + x2 - x3 + ...
  wire signed [18:0] t2014 = (t230 <<< 1) + t286 + (t112 - x9_w19 + (t59 + t133)) + ((x63_w19 - t30) <<< 2);
  // -4*x2 - 2*x4 + x6 + ...
  wire signed [18:0] t2016 = (t525 <<< 2) + (t187 - (t44 <<< 1) - t330 - (t340 + (t315 <<< 1)));
  wire signed [18:0] t2017 = (t46 <<< 2) - t301 + ((t404 <<< 1) - t658) + t2014;  // 2*x0 + x2 - x3 + ...
  wire signed [18:0] t2019 = (t385 <<< 1) - t440;  // 2*x14 - 2*x15 + 2*x28 + ...
  wire signed [18:0] t2023 = t471 + (t135 - x3_w19);  // -x3 + x6 - x7 + ...
  wire signed [18:0] t2020 = t515 + (t813 <<< 1);  // 8*x2 + 2*x3 + x5 + ...
  wire signed [18:0] t2028 = ((t61 + (t27 <<< 1)) <<< 1) - t560;  // 4*x9 - 2*x11 + 4*x13 + ...
  wire signed [18:0] t2032 = ((x5_w19 + x58_w19) <<< 1) - t469;  // 2*x5 + 2*x17 - x46 + ...
  wire signed [18:0] t2034 = t635 - (t417 <<< 1);  // -2*x0 + 4*x2 - 2*x28 + ...
  wire signed [18:0] t2035 = (t649 <<< 2) + t855;  // 4*x1 - x4 + 8*x6 + ...
  // x0 - 2*x2 - 2*x4 + ...
  wire signed [18:0] t2059 = (t261 <<< 2) - t598 + (t478 + (t89 + t7) - t517 - (((t67 <<< 1) + t317) <<< 1));
  // 2*x1 + x9 - 2*x11 + ...
  wire signed [18:0] t2054 = t465 + ((x14_w19 <<< 1) - t252 - t296) + ((t367 <<< 1) + t630);
  wire signed [18:0] t2058 = t435 - (x44_w19 <<< 1) - (t87 <<< 2);  // -2*x9 - 4*x10 + x34 + ...
  wire signed [18:0] t2062 = (t104 <<< 4) - (t748 + (x51_w19 <<< 4));  // -x23 - x25 - 2*x27 + ...
  wire signed [18:0] t2066 = (t465 <<< 1) - t644 - t757;  // x5 - 4*x7 + 6*x21 + ...
  wire signed [18:0] t2070 = (t353 <<< 1) + ((t30 <<< 1) + t307);  // 2*x12 + 2*x16 - x23 + ...
  // x0 - 2*x1 + 4*x4 + ...
  wire signed [18:0] t2073 = (t297 <<< 3) + (t688 + ((((t26 - x30_w19) <<< 1) + ((t12 <<< 1) - t60)) <<< 1));
  wire signed [18:0] t2078 = t437 + t643;  // -x5 + x7 - 4*x8 + ...
  wire signed [18:0] t2081 = ((x62_w19 - t100) <<< 1) + (t474 + (t98 - t7));  // -x2 - 2*x6 - x15 + ...
  wire signed [18:0] t2100 = t415 - t480 - (t332 + t580) + t571;  // -2*x1 + x3 - x5 + ...
  // 2*x27 + 4*x29 - x30 + ...
  wire signed [18:0] t2102 = (((x50_w19 <<< 1) - t92) <<< 1) + ((t40 <<< 1) - t29 - (t178 <<< 2));
  wire signed [18:0] t2101 = t439 - t300 + (t399 + t393) - t618 - (t1 <<< 4);  // x10 - x17 + x18 + ...
  // 2*x0 + x2 + 12*x5 + ...
  wire signed [18:0] t2106 = ((((x37_w19 - x32_w19 - t118) <<< 1) + t510) <<< 1) + t597 - t702;
  wire signed [18:0] t2107 = (t363 <<< 3) + t777;  // 8*x0 - 24*x4 + 8*x6 + ...
  wire signed [18:0] t2114 = t696 - (t389 <<< 2);  // 4*x18 + 8*x35 - 8*x39 + ...
  wire signed [18:0] t2119 = ((t251 + t324) <<< 2) + ((t464 <<< 2) + t686);  // 4*x9 + 4*x16 + 4*x18 + ...
  wire signed [18:0] t2122 = (t154 <<< 1) + ((x27_w19 <<< 1) + (x10_w19 + x13_w19));  // 2*x8 + x10 + x13 + ...
  wire signed [18:0] t2123 = (t528 <<< 1) + (((t153 - t194) <<< 1) - t595);  // x3 + x12 - x14 + ...
  // 2*x6 - 2*x7 - 4*x9 + ...
  wire signed [18:0] t2144 = (t326 <<< 1) + ((t38 <<< 1) + (x15_w19 - (x29_w19 <<< 1)))
      - (t284 + (t315 + (x9_w19 <<< 2))) + (t202 <<< 4);
  wire signed [18:0] t2142 = (t465 <<< 1) + (t746 - t590);  // -2*x0 + x2 - x9 + ...
  wire signed [18:0] t2143 = t584 + (t322 + t394) - (t457 + t464 + t238) - t573;  // x1 + x5 - x8 + ...
  wire signed [18:0] t2151 = (t488 <<< 1) - t667 - (t420 <<< 3);  // 2*x13 - x14 - 2*x16 + ...
  // 4*x1 - 32*x2 - 4*x5 + ...
  wire signed [18:0] t2160 = ((x46_w19 - x30_w19 - t16) <<< 5)
      + ((t655 <<< 2) + ((((t145 <<< 1) + (t110 - t81)) <<< 2) + t556));
  wire signed [18:0] t2156 = t581 + t483;  // 4*x17 + x25 + 4*x26 + ...
  // -x0 + 2*x2 - 4*x3 + ...
  wire signed [18:0] t2181 = (t254 <<< 2) + (t586 - ((t66 <<< 1) + t422))
      + (t186 - (x58_w19 <<< 1) - (x0_w19 + t9) + t615 - t644);
  // 2*x1 + x3 + 4*x4 + ...
  wire signed [18:0] t2182 = ((t150 - t384) <<< 1) + t306 - (t388 <<< 2)
      + (t305 - (t22 <<< 2) + (x55_w19 <<< 3) + (t524 <<< 1));
  wire signed [18:0] t2193 = (t581 <<< 2) + (t679 - (t363 <<< 2));  // -4*x0 + 16*x4 + 4*x13 + ...
  wire signed [18:0] t2196 = ((t468 - t374) <<< 2) - (t164 + (t166 <<< 1));  // 8*x1 + 4*x13 - 2*x24 + ...
  // -4*x0 - 4*x11 - 4*x12 + ...
  wire signed [18:0] t2197 = (t740 <<< 1) + (t658 - (t185 <<< 2) - ((t52 + t3) <<< 2));
  wire signed [18:0] t2200 = ((t79 + ((x53_w19 - t13) <<< 1)) <<< 2) - t819;  // -8*x6 - 4*x18 - 8*x24 + ...

  reg signed [11:0] t896_q;
  reg [4:0] x30_q;
  reg signed [10:0] t913_q;
  reg [4:0] x18_q;
  reg signed [11:0] t914_q;
  reg signed [9:0] t601_q;
  reg signed [11:0] t915_q;
  reg signed [10:0] t722_q;
  reg signed [10:0] t925_q;
  reg signed [7:0] t927_q;
  reg signed [13:0] t934_q;
  reg signed [6:0] t75_q;
  reg signed [9:0] t938_q;
  reg signed [10:0] t942_q;
  reg signed [8:0] t441_q;
  reg signed [10:0] t948_q;
  reg signed [13:0] t955_q;
  reg signed [12:0] t962_q;
  reg signed [11:0] t966_q;
  reg [5:0] t97_q;
  reg [9:0] t969_q;
  reg signed [10:0] t985_q;
  reg signed [8:0] t730_q;
  reg signed [10:0] t986_q;
  reg [4:0] x55_q;
  reg signed [8:0] t531_q;
  reg signed [6:0] t351_q;
  reg signed [12:0] t994_q;
  reg signed [11:0] t407_q;
  reg [4:0] x14_q;
  reg signed [6:0] t1002_q;
  reg signed [10:0] t997_q;
  reg signed [12:0] t797_q;
  reg signed [9:0] t653_q;
  reg signed [11:0] t999_q;
  reg signed [8:0] t514_q;
  reg signed [7:0] t1003_q;
  reg signed [10:0] t1029_q;
  reg signed [10:0] t1026_q;
  reg signed [10:0] t575_q;
  reg signed [11:0] t1030_q;
  reg [5:0] t1033_q;
  reg signed [9:0] t1034_q;
  reg signed [11:0] t1036_q;
  reg signed [7:0] t309_q;
  reg [5:0] t82_q;
  reg signed [12:0] t670_q;
  reg signed [8:0] t727_q;
  reg signed [13:0] t866_q;
  reg signed [8:0] t705_q;
  reg signed [11:0] t1045_q;
  reg signed [10:0] t1063_q;
  reg signed [10:0] t816_q;
  reg signed [8:0] t1068_q;
  reg signed [10:0] t501_q;
  reg signed [10:0] t1071_q;
  reg signed [11:0] t1078_q;
  reg signed [11:0] t1082_q;
  reg signed [7:0] t1080_q;
  reg signed [11:0] t1081_q;
  reg signed [10:0] t1084_q;
  reg signed [10:0] t1101_q;
  reg signed [10:0] t892_q;
  reg signed [11:0] t1102_q;
  reg signed [11:0] t1103_q;
  reg [6:0] t64_q;
  reg signed [8:0] t417_q;
  reg signed [8:0] t1110_q;
  reg signed [8:0] t244_q;
  reg signed [10:0] t1113_q;
  reg signed [8:0] t719_q;
  reg signed [13:0] t1119_q;
  reg signed [10:0] t1137_q;
  reg signed [10:0] t1138_q;
  reg signed [11:0] t1145_q;
  reg signed [11:0] t1143_q;
  reg signed [11:0] t1144_q;
  reg signed [11:0] t1149_q;
  reg signed [7:0] t1147_q;
  reg signed [10:0] t810_q;
  reg signed [9:0] t1154_q;
  reg signed [9:0] t1155_q;
  reg signed [10:0] t1176_q;
  reg signed [10:0] t381_q;
  reg signed [11:0] t764_q;
  reg signed [11:0] t1183_q;
  reg signed [12:0] t1182_q;
  reg signed [12:0] t1184_q;
  reg signed [9:0] t571_q;
  reg signed [9:0] t434_q;
  reg signed [10:0] t1188_q;
  reg signed [11:0] t1191_q;
  reg signed [8:0] t1190_q;
  reg signed [7:0] t617_q;
  reg signed [10:0] t1212_q;
  reg signed [11:0] t1215_q;
  reg signed [11:0] t1216_q;
  reg signed [10:0] t1219_q;
  reg signed [9:0] t623_q;
  reg signed [10:0] t1227_q;
  reg signed [8:0] t405_q;
  reg signed [11:0] t1230_q;
  reg signed [7:0] t1231_q;
  reg signed [10:0] t1232_q;
  reg signed [10:0] t1248_q;
  reg signed [10:0] t1249_q;
  reg signed [10:0] t1251_q;
  reg signed [11:0] t1252_q;
  reg signed [7:0] t427_q;
  reg signed [11:0] t551_q;
  reg signed [11:0] t1257_q;
  reg signed [12:0] t1259_q;
  reg signed [9:0] t1261_q;
  reg [5:0] t155_q;
  reg signed [10:0] t1264_q;
  reg signed [8:0] t1267_q;
  reg signed [13:0] t1268_q;
  reg signed [10:0] t1286_q;
  reg signed [10:0] t1287_q;
  reg signed [11:0] t1288_q;
  reg signed [9:0] t635_q;
  reg signed [11:0] t1294_q;
  reg signed [12:0] t1297_q;
  reg signed [8:0] t621_q;
  reg signed [10:0] t1302_q;
  reg signed [10:0] t1303_q;
  reg signed [13:0] t1300_q;
  reg signed [10:0] t1323_q;
  reg signed [10:0] t762_q;
  reg signed [10:0] t1325_q;
  reg signed [5:0] t0_q;
  reg signed [8:0] t1327_q;
  reg signed [5:0] t10_q;
  reg signed [10:0] t1331_q;
  reg signed [6:0] t364_q;
  reg signed [11:0] t641_q;
  reg signed [13:0] t1339_q;
  reg signed [8:0] t1338_q;
  reg signed [9:0] t1341_q;
  reg signed [12:0] t1342_q;
  reg signed [10:0] t1362_q;
  reg signed [9:0] t711_q;
  reg signed [9:0] t1365_q;
  reg signed [10:0] t1363_q;
  reg signed [10:0] t1366_q;
  reg signed [9:0] t260_q;
  reg signed [7:0] t371_q;
  reg signed [10:0] t1375_q;
  reg signed [12:0] t1377_q;
  reg signed [9:0] t1383_q;
  reg signed [10:0] t1385_q;
  reg signed [9:0] t1401_q;
  reg signed [10:0] t1403_q;
  reg signed [7:0] t1402_q;
  reg signed [11:0] t1404_q;
  reg signed [11:0] t1405_q;
  reg signed [7:0] t484_q;
  reg signed [8:0] t803_q;
  reg signed [12:0] t1415_q;
  reg signed [11:0] t692_q;
  reg signed [9:0] t1420_q;
  reg signed [13:0] t1419_q;
  reg signed [8:0] t1417_q;
  reg signed [8:0] t1418_q;
  reg signed [8:0] t1439_q;
  reg signed [10:0] t1440_q;
  reg signed [11:0] t1441_q;
  reg signed [9:0] t667_q;
  reg signed [7:0] t348_q;
  reg signed [11:0] t1445_q;
  reg signed [7:0] t376_q;
  reg signed [12:0] t1447_q;
  reg [5:0] t156_q;
  reg signed [9:0] t562_q;
  reg signed [8:0] t1451_q;
  reg signed [10:0] t887_q;
  reg signed [10:0] t1453_q;
  reg signed [10:0] t1471_q;
  reg signed [9:0] t537_q;
  reg signed [10:0] t1474_q;
  reg signed [11:0] t825_q;
  reg signed [7:0] t459_q;
  reg signed [11:0] t664_q;
  reg signed [11:0] t1481_q;
  reg signed [8:0] t494_q;
  reg signed [6:0] t1483_q;
  reg signed [11:0] t1484_q;
  reg signed [9:0] t1485_q;
  reg signed [8:0] t1487_q;
  reg signed [7:0] t1489_q;
  reg signed [13:0] t846_q;
  reg signed [9:0] t1511_q;
  reg signed [10:0] t1510_q;
  reg signed [11:0] t1512_q;
  reg signed [9:0] t1513_q;
  reg signed [11:0] t1514_q;
  reg signed [7:0] t388_q;
  reg signed [11:0] t829_q;
  reg [4:0] x13_q;
  reg signed [8:0] t482_q;
  reg signed [8:0] t527_q;
  reg signed [9:0] t1525_q;
  reg signed [14:0] t1534_q;
  reg signed [10:0] t1553_q;
  reg signed [6:0] t293_q;
  reg signed [11:0] t1554_q;
  reg signed [7:0] t246_q;
  reg signed [9:0] t1556_q;
  reg signed [8:0] t1561_q;
  reg signed [13:0] t1563_q;
  reg [6:0] t1568_q;
  reg signed [13:0] t725_q;
  reg signed [13:0] t1570_q;
  reg signed [10:0] t1591_q;
  reg signed [11:0] t1592_q;
  reg signed [11:0] t1593_q;
  reg signed [11:0] t1594_q;
  reg signed [10:0] t819_q;
  reg signed [8:0] t240_q;
  reg signed [8:0] t1597_q;
  reg signed [5:0] t219_q;
  reg [6:0] t528_q;
  reg signed [11:0] t1601_q;
  reg signed [13:0] t1605_q;
  reg signed [9:0] t1607_q;
  reg signed [10:0] t800_q;
  reg signed [10:0] t1623_q;
  reg signed [5:0] t5_q;
  reg signed [11:0] t1624_q;
  reg signed [11:0] t1625_q;
  reg signed [8:0] t390_q;
  reg signed [8:0] t772_q;
  reg signed [11:0] t512_q;
  reg [6:0] t276_q;
  reg signed [8:0] t618_q;
  reg signed [9:0] t1639_q;
  reg signed [8:0] t643_q;
  reg signed [9:0] t1641_q;
  reg signed [9:0] t592_q;
  reg signed [10:0] t1659_q;
  reg signed [11:0] t1663_q;
  reg signed [8:0] t1666_q;
  reg signed [10:0] t1667_q;
  reg signed [10:0] t577_q;
  reg signed [11:0] t549_q;
  reg signed [8:0] t602_q;
  reg signed [13:0] t1679_q;
  reg signed [10:0] t1681_q;
  reg signed [10:0] t1699_q;
  reg signed [8:0] t1701_q;
  reg signed [11:0] t1702_q;
  reg signed [8:0] t564_q;
  reg signed [5:0] t128_q;
  reg signed [8:0] t245_q;
  reg signed [12:0] t1712_q;
  reg signed [10:0] t836_q;
  reg signed [13:0] t1713_q;
  reg signed [10:0] t1717_q;
  reg [5:0] t1715_q;
  reg signed [11:0] t777_q;
  reg signed [12:0] t1720_q;
  reg signed [10:0] t1739_q;
  reg signed [6:0] t464_q;
  reg signed [8:0] t1740_q;
  reg signed [11:0] t1741_q;
  reg signed [11:0] t1742_q;
  reg [4:0] x52_q;
  reg signed [12:0] t875_q;
  reg signed [8:0] t397_q;
  reg signed [9:0] t1751_q;
  reg signed [11:0] t702_q;
  reg signed [7:0] t242_q;
  reg signed [11:0] t1759_q;
  reg signed [14:0] t1760_q;
  reg signed [10:0] t1780_q;
  reg signed [11:0] t1781_q;
  reg signed [9:0] t1783_q;
  reg signed [11:0] t1782_q;
  reg signed [11:0] t1784_q;
  reg [6:0] t211_q;
  reg signed [8:0] t412_q;
  reg signed [9:0] t520_q;
  reg signed [9:0] t583_q;
  reg signed [9:0] t1795_q;
  reg signed [12:0] t1796_q;
  reg signed [10:0] t1798_q;
  reg signed [8:0] t1800_q;
  reg signed [9:0] t1810_q;
  reg signed [9:0] t1811_q;
  reg signed [7:0] t316_q;
  reg signed [10:0] t1817_q;
  reg signed [5:0] t26_q;
  reg signed [8:0] t431_q;
  reg signed [12:0] t1822_q;
  reg signed [10:0] t1825_q;
  reg signed [11:0] t784_q;
  reg signed [11:0] t1830_q;
  reg signed [9:0] t1831_q;
  reg signed [10:0] t1851_q;
  reg [7:0] t340_q;
  reg signed [11:0] t690_q;
  reg signed [11:0] t1859_q;
  reg signed [11:0] t1855_q;
  reg signed [7:0] t1857_q;
  reg signed [11:0] t882_q;
  reg signed [10:0] t1866_q;
  reg signed [10:0] t545_q;
  reg signed [10:0] t1870_q;
  reg signed [14:0] t1873_q;
  reg signed [7:0] t370_q;
  reg signed [10:0] t1892_q;
  reg signed [11:0] t1893_q;
  reg signed [10:0] t833_q;
  reg signed [7:0] t553_q;
  reg signed [10:0] t597_q;
  reg [7:0] t273_q;
  reg signed [12:0] t1902_q;
  reg signed [7:0] t1908_q;
  reg signed [11:0] t1909_q;
  reg signed [13:0] t1912_q;
  reg signed [10:0] t1932_q;
  reg signed [10:0] t1931_q;
  reg signed [9:0] t1933_q;
  reg signed [11:0] t1934_q;
  reg signed [11:0] t1935_q;
  reg signed [7:0] t1939_q;
  reg signed [8:0] t609_q;
  reg signed [9:0] t1942_q;
  reg signed [7:0] t305_q;
  reg [6:0] t320_q;
  reg signed [12:0] t1950_q;
  reg signed [12:0] t737_q;
  reg signed [12:0] t1953_q;
  reg signed [10:0] t1972_q;
  reg signed [7:0] t271_q;
  reg signed [11:0] t1976_q;
  reg signed [5:0] t112_q;
  reg signed [8:0] t1978_q;
  reg signed [11:0] t1979_q;
  reg signed [7:0] t588_q;
  reg signed [11:0] t684_q;
  reg signed [10:0] t1985_q;
  reg signed [10:0] t760_q;
  reg signed [10:0] t1994_q;
  reg signed [9:0] t515_q;
  reg signed [11:0] t1996_q;
  reg signed [10:0] t2016_q;
  reg signed [10:0] t2017_q;
  reg signed [8:0] t2019_q;
  reg signed [7:0] t2023_q;
  reg signed [10:0] t2020_q;
  reg signed [11:0] t790_q;
  reg signed [8:0] t437_q;
  reg signed [8:0] t540_q;
  reg [4:0] x63_q;
  reg signed [10:0] t2028_q;
  reg [6:0] t84_q;
  reg signed [8:0] t2032_q;
  reg signed [10:0] t2034_q;
  reg signed [11:0] t2035_q;
  reg signed [10:0] t2054_q;
  reg signed [7:0] t449_q;
  reg signed [8:0] t2058_q;
  reg signed [10:0] t2059_q;
  reg signed [11:0] t2062_q;
  reg signed [10:0] t2066_q;
  reg signed [8:0] t2070_q;
  reg signed [9:0] t255_q;
  reg signed [11:0] t2073_q;
  reg signed [13:0] t543_q;
  reg [5:0] t63_q;
  reg signed [9:0] t2078_q;
  reg signed [8:0] t2081_q;
  reg signed [10:0] t2100_q;
  reg signed [9:0] t2102_q;
  reg signed [10:0] t2101_q;
  reg signed [5:0] t35_q;
  reg signed [12:0] t2106_q;
  reg signed [12:0] t2107_q;
  reg signed [9:0] t752_q;
  reg signed [11:0] t2114_q;
  reg signed [10:0] t2119_q;
  reg [7:0] t2122_q;
  reg signed [9:0] t2123_q;
  reg signed [10:0] t2142_q;
  reg signed [8:0] t238_q;
  reg signed [10:0] t2143_q;
  reg signed [10:0] t2144_q;
  reg signed [11:0] t534_q;
  reg signed [11:0] t2151_q;
  reg signed [7:0] t267_q;
  reg signed [8:0] t590_q;
  reg signed [10:0] t2156_q;
  reg signed [10:0] t841_q;
  reg signed [12:0] t2160_q;
  reg signed [11:0] t2181_q;
  reg signed [8:0] t740_q;
  reg signed [11:0] t2182_q;
  reg signed [9:0] t659_q;
  reg signed [9:0] t646_q;
  reg signed [12:0] t2193_q;
  reg signed [10:0] t2196_q;
  reg signed [10:0] t2197_q;
  reg signed [11:0] t2200_q;

  always @(posedge clk) begin
    if (en) begin
      t896_q <= t896[11:0];
      x30_q <= x30;
      t913_q <= t913[10:0];
      x18_q <= x18;
      t914_q <= t914[11:0];
      t601_q <= t601[9:0];
      t915_q <= t915[11:0];
      t722_q <= t722[10:0];
      t925_q <= t925[10:0];
      t927_q <= t927[7:0];
      t934_q <= t934[13:0];
      t75_q <= t75[6:0];
      t938_q <= t938[9:0];
      t942_q <= t942[10:0];
      t441_q <= t441[8:0];
      t948_q <= t948[10:0];
      t955_q <= t955[13:0];
      t962_q <= t962[12:0];
      t966_q <= t966[11:0];
      t97_q <= t97[5:0];
      t969_q <= t969[9:0];
      t985_q <= t985[10:0];
      t730_q <= t730[8:0];
      t986_q <= t986[10:0];
      x55_q <= x55;
      t531_q <= t531[8:0];
      t351_q <= t351[6:0];
      t994_q <= t994[12:0];
      t407_q <= t407[11:0];
      x14_q <= x14;
      t1002_q <= t1002[6:0];
      t997_q <= t997[10:0];
      t797_q <= t797[12:0];
      t653_q <= t653[9:0];
      t999_q <= t999[11:0];
      t514_q <= t514[8:0];
      t1003_q <= t1003[7:0];
      t1029_q <= t1029[10:0];
      t1026_q <= t1026[10:0];
      t575_q <= t575[10:0];
      t1030_q <= t1030[11:0];
      t1033_q <= t1033[5:0];
      t1034_q <= t1034[9:0];
      t1036_q <= t1036[11:0];
      t309_q <= t309[7:0];
      t82_q <= t82[5:0];
      t670_q <= t670[12:0];
      t727_q <= t727[8:0];
      t866_q <= t866[13:0];
      t705_q <= t705[8:0];
      t1045_q <= t1045[11:0];
      t1063_q <= t1063[10:0];
      t816_q <= t816[10:0];
      t1068_q <= t1068[8:0];
      t501_q <= t501[10:0];
      t1071_q <= t1071[10:0];
      t1078_q <= t1078[11:0];
      t1082_q <= t1082[11:0];
      t1080_q <= t1080[7:0];
      t1081_q <= t1081[11:0];
      t1084_q <= t1084[10:0];
      t1101_q <= t1101[10:0];
      t892_q <= t892[10:0];
      t1102_q <= t1102[11:0];
      t1103_q <= t1103[11:0];
      t64_q <= t64[6:0];
      t417_q <= t417[8:0];
      t1110_q <= t1110[8:0];
      t244_q <= t244[8:0];
      t1113_q <= t1113[10:0];
      t719_q <= t719[8:0];
      t1119_q <= t1119[13:0];
      t1137_q <= t1137[10:0];
      t1138_q <= t1138[10:0];
      t1145_q <= t1145[11:0];
      t1143_q <= t1143[11:0];
      t1144_q <= t1144[11:0];
      t1149_q <= t1149[11:0];
      t1147_q <= t1147[7:0];
      t810_q <= t810[10:0];
      t1154_q <= t1154[9:0];
      t1155_q <= t1155[9:0];
      t1176_q <= t1176[10:0];
      t381_q <= t381[10:0];
      t764_q <= t764[11:0];
      t1183_q <= t1183[11:0];
      t1182_q <= t1182[12:0];
      t1184_q <= t1184[12:0];
      t571_q <= t571[9:0];
      t434_q <= t434[9:0];
      t1188_q <= t1188[10:0];
      t1191_q <= t1191[11:0];
      t1190_q <= t1190[8:0];
      t617_q <= t617[7:0];
      t1212_q <= t1212[10:0];
      t1215_q <= t1215[11:0];
      t1216_q <= t1216[11:0];
      t1219_q <= t1219[10:0];
      t623_q <= t623[9:0];
      t1227_q <= t1227[10:0];
      t405_q <= t405[8:0];
      t1230_q <= t1230[11:0];
      t1231_q <= t1231[7:0];
      t1232_q <= t1232[10:0];
      t1248_q <= t1248[10:0];
      t1249_q <= t1249[10:0];
      t1251_q <= t1251[10:0];
      t1252_q <= t1252[11:0];
      t427_q <= t427[7:0];
      t551_q <= t551[11:0];
      t1257_q <= t1257[11:0];
      t1259_q <= t1259[12:0];
      t1261_q <= t1261[9:0];
      t155_q <= t155[5:0];
      t1264_q <= t1264[10:0];
      t1267_q <= t1267[8:0];
      t1268_q <= t1268[13:0];
      t1286_q <= t1286[10:0];
      t1287_q <= t1287[10:0];
      t1288_q <= t1288[11:0];
      t635_q <= t635[9:0];
      t1294_q <= t1294[11:0];
      t1297_q <= t1297[12:0];
      t621_q <= t621[8:0];
      t1302_q <= t1302[10:0];
      t1303_q <= t1303[10:0];
      t1300_q <= t1300[13:0];
      t1323_q <= t1323[10:0];
      t762_q <= t762[10:0];
      t1325_q <= t1325[10:0];
      t0_q <= t0[5:0];
      t1327_q <= t1327[8:0];
      t10_q <= t10[5:0];
      t1331_q <= t1331[10:0];
      t364_q <= t364[6:0];
      t641_q <= t641[11:0];
      t1339_q <= t1339[13:0];
      t1338_q <= t1338[8:0];
      t1341_q <= t1341[9:0];
      t1342_q <= t1342[12:0];
      t1362_q <= t1362[10:0];
      t711_q <= t711[9:0];
      t1365_q <= t1365[9:0];
      t1363_q <= t1363[10:0];
      t1366_q <= t1366[10:0];
      t260_q <= t260[9:0];
      t371_q <= t371[7:0];
      t1375_q <= t1375[10:0];
      t1377_q <= t1377[12:0];
      t1383_q <= t1383[9:0];
      t1385_q <= t1385[10:0];
      t1401_q <= t1401[9:0];
      t1403_q <= t1403[10:0];
      t1402_q <= t1402[7:0];
      t1404_q <= t1404[11:0];
      t1405_q <= t1405[11:0];
      t484_q <= t484[7:0];
      t803_q <= t803[8:0];
      t1415_q <= t1415[12:0];
      t692_q <= t692[11:0];
      t1420_q <= t1420[9:0];
      t1419_q <= t1419[13:0];
      t1417_q <= t1417[8:0];
      t1418_q <= t1418[8:0];
      t1439_q <= t1439[8:0];
      t1440_q <= t1440[10:0];
      t1441_q <= t1441[11:0];
      t667_q <= t667[9:0];
      t348_q <= t348[7:0];
      t1445_q <= t1445[11:0];
      t376_q <= t376[7:0];
      t1447_q <= t1447[12:0];
      t156_q <= t156[5:0];
      t562_q <= t562[9:0];
      t1451_q <= t1451[8:0];
      t887_q <= t887[10:0];
      t1453_q <= t1453[10:0];
      t1471_q <= t1471[10:0];
      t537_q <= t537[9:0];
      t1474_q <= t1474[10:0];
      t825_q <= t825[11:0];
      t459_q <= t459[7:0];
      t664_q <= t664[11:0];
      t1481_q <= t1481[11:0];
      t494_q <= t494[8:0];
      t1483_q <= t1483[6:0];
      t1484_q <= t1484[11:0];
      t1485_q <= t1485[9:0];
      t1487_q <= t1487[8:0];
      t1489_q <= t1489[7:0];
      t846_q <= t846[13:0];
      t1511_q <= t1511[9:0];
      t1510_q <= t1510[10:0];
      t1512_q <= t1512[11:0];
      t1513_q <= t1513[9:0];
      t1514_q <= t1514[11:0];
      t388_q <= t388[7:0];
      t829_q <= t829[11:0];
      x13_q <= x13;
      t482_q <= t482[8:0];
      t527_q <= t527[8:0];
      t1525_q <= t1525[9:0];
      t1534_q <= t1534[14:0];
      t1553_q <= t1553[10:0];
      t293_q <= t293[6:0];
      t1554_q <= t1554[11:0];
      t246_q <= t246[7:0];
      t1556_q <= t1556[9:0];
      t1561_q <= t1561[8:0];
      t1563_q <= t1563[13:0];
      t1568_q <= t1568[6:0];
      t725_q <= t725[13:0];
      t1570_q <= t1570[13:0];
      t1591_q <= t1591[10:0];
      t1592_q <= t1592[11:0];
      t1593_q <= t1593[11:0];
      t1594_q <= t1594[11:0];
      t819_q <= t819[10:0];
      t240_q <= t240[8:0];
      t1597_q <= t1597[8:0];
      t219_q <= t219[5:0];
      t528_q <= t528[6:0];
      t1601_q <= t1601[11:0];
      t1605_q <= t1605[13:0];
      t1607_q <= t1607[9:0];
      t800_q <= t800[10:0];
      t1623_q <= t1623[10:0];
      t5_q <= t5[5:0];
      t1624_q <= t1624[11:0];
      t1625_q <= t1625[11:0];
      t390_q <= t390[8:0];
      t772_q <= t772[8:0];
      t512_q <= t512[11:0];
      t276_q <= t276[6:0];
      t618_q <= t618[8:0];
      t1639_q <= t1639[9:0];
      t643_q <= t643[8:0];
      t1641_q <= t1641[9:0];
      t592_q <= t592[9:0];
      t1659_q <= t1659[10:0];
      t1663_q <= t1663[11:0];
      t1666_q <= t1666[8:0];
      t1667_q <= t1667[10:0];
      t577_q <= t577[10:0];
      t549_q <= t549[11:0];
      t602_q <= t602[8:0];
      t1679_q <= t1679[13:0];
      t1681_q <= t1681[10:0];
      t1699_q <= t1699[10:0];
      t1701_q <= t1701[8:0];
      t1702_q <= t1702[11:0];
      t564_q <= t564[8:0];
      t128_q <= t128[5:0];
      t245_q <= t245[8:0];
      t1712_q <= t1712[12:0];
      t836_q <= t836[10:0];
      t1713_q <= t1713[13:0];
      t1717_q <= t1717[10:0];
      t1715_q <= t1715[5:0];
      t777_q <= t777[11:0];
      t1720_q <= t1720[12:0];
      t1739_q <= t1739[10:0];
      t464_q <= t464[6:0];
      t1740_q <= t1740[8:0];
      t1741_q <= t1741[11:0];
      t1742_q <= t1742[11:0];
      x52_q <= x52;
      t875_q <= t875[12:0];
      t397_q <= t397[8:0];
      t1751_q <= t1751[9:0];
      t702_q <= t702[11:0];
      t242_q <= t242[7:0];
      t1759_q <= t1759[11:0];
      t1760_q <= t1760[14:0];
      t1780_q <= t1780[10:0];
      t1781_q <= t1781[11:0];
      t1783_q <= t1783[9:0];
      t1782_q <= t1782[11:0];
      t1784_q <= t1784[11:0];
      t211_q <= t211[6:0];
      t412_q <= t412[8:0];
      t520_q <= t520[9:0];
      t583_q <= t583[9:0];
      t1795_q <= t1795[9:0];
      t1796_q <= t1796[12:0];
      t1798_q <= t1798[10:0];
      t1800_q <= t1800[8:0];
      t1810_q <= t1810[9:0];
      t1811_q <= t1811[9:0];
      t316_q <= t316[7:0];
      t1817_q <= t1817[10:0];
      t26_q <= t26[5:0];
      t431_q <= t431[8:0];
      t1822_q <= t1822[12:0];
      t1825_q <= t1825[10:0];
      t784_q <= t784[11:0];
      t1830_q <= t1830[11:0];
      t1831_q <= t1831[9:0];
      t1851_q <= t1851[10:0];
      t340_q <= t340[7:0];
      t690_q <= t690[11:0];
      t1859_q <= t1859[11:0];
      t1855_q <= t1855[11:0];
      t1857_q <= t1857[7:0];
      t882_q <= t882[11:0];
      t1866_q <= t1866[10:0];
      t545_q <= t545[10:0];
      t1870_q <= t1870[10:0];
      t1873_q <= t1873[14:0];
      t370_q <= t370[7:0];
      t1892_q <= t1892[10:0];
      t1893_q <= t1893[11:0];
      t833_q <= t833[10:0];
      t553_q <= t553[7:0];
      t597_q <= t597[10:0];
      t273_q <= t273[7:0];
      t1902_q <= t1902[12:0];
      t1908_q <= t1908[7:0];
      t1909_q <= t1909[11:0];
      t1912_q <= t1912[13:0];
      t1932_q <= t1932[10:0];
      t1931_q <= t1931[10:0];
      t1933_q <= t1933[9:0];
      t1934_q <= t1934[11:0];
      t1935_q <= t1935[11:0];
      t1939_q <= t1939[7:0];
      t609_q <= t609[8:0];
      t1942_q <= t1942[9:0];
      t305_q <= t305[7:0];
      t320_q <= t320[6:0];
      t1950_q <= t1950[12:0];
      t737_q <= t737[12:0];
      t1953_q <= t1953[12:0];
      t1972_q <= t1972[10:0];
      t271_q <= t271[7:0];
      t1976_q <= t1976[11:0];
      t112_q <= t112[5:0];
      t1978_q <= t1978[8:0];
      t1979_q <= t1979[11:0];
      t588_q <= t588[7:0];
      t684_q <= t684[11:0];
      t1985_q <= t1985[10:0];
      t760_q <= t760[10:0];
      t1994_q <= t1994[10:0];
      t515_q <= t515[9:0];
      t1996_q <= t1996[11:0];
      t2016_q <= t2016[10:0];
      t2017_q <= t2017[10:0];
      t2019_q <= t2019[8:0];
      t2023_q <= t2023[7:0];
      t2020_q <= t2020[10:0];
      t790_q <= t790[11:0];
      t437_q <= t437[8:0];
      t540_q <= t540[8:0];
      x63_q <= x63;
      t2028_q <= t2028[10:0];
      t84_q <= t84[6:0];
      t2032_q <= t2032[8:0];
      t2034_q <= t2034[10:0];
      t2035_q <= t2035[11:0];
      t2054_q <= t2054[10:0];
      t449_q <= t449[7:0];
      t2058_q <= t2058[8:0];
      t2059_q <= t2059[10:0];
      t2062_q <= t2062[11:0];
      t2066_q <= t2066[10:0];
      t2070_q <= t2070[8:0];
      t255_q <= t255[9:0];
      t2073_q <= t2073[11:0];
      t543_q <= t543[13:0];
      t63_q <= t63[5:0];
      t2078_q <= t2078[9:0];
      t2081_q <= t2081[8:0];
      t2100_q <= t2100[10:0];
      t2102_q <= t2102[9:0];
      t2101_q <= t2101[10:0];
      t35_q <= t35[5:0];
      t2106_q <= t2106[12:0];
      t2107_q <= t2107[12:0];
      t752_q <= t752[9:0];
      t2114_q <= t2114[11:0];
      t2119_q <= t2119[10:0];
      t2122_q <= t2122[7:0];
      t2123_q <= t2123[9:0];
      t2142_q <= t2142[10:0];
      t238_q <= t238[8:0];
      t2143_q <= t2143[10:0];
      t2144_q <= t2144[10:0];
      t534_q <= t534[11:0];
      t2151_q <= t2151[11:0];
      t267_q <= t267[7:0];
      t590_q <= t590[8:0];
      t2156_q <= t2156[10:0];
      t841_q <= t841[10:0];
      t2160_q <= t2160[12:0];
      t2181_q <= t2181[11:0];
      t740_q <= t740[8:0];
      t2182_q <= t2182[11:0];
      t659_q <= t659[9:0];
      t646_q <= t646[9:0];
      t2193_q <= t2193[12:0];
      t2196_q <= t2196[10:0];
      t2197_q <= t2197[10:0];
      t2200_q <= t2200[11:0];
    end
  end

  // Stage 2 of 4.
  wire signed [18:0] t896_q_w19 = {{7{t896_q[11]}}, t896_q};
  wire signed [18:0] x30_q_w19 = {14'd0, x30_q};
  wire signed [18:0] t913_q_w19 = {{8{t913_q[10]}}, t913_q};
  wire signed [18:0] x18_q_w19 = {14'd0, x18_q};
  wire signed [18:0] t914_q_w19 = {{7{t914_q[11]}}, t914_q};
  wire signed [18:0] t601_q_w19 = {{9{t601_q[9]}}, t601_q};
  wire signed [18:0] t915_q_w19 = {{7{t915_q[11]}}, t915_q};
  wire signed [18:0] t722_q_w19 = {{8{t722_q[10]}}, t722_q};
  wire signed [18:0] t925_q_w19 = {{8{t925_q[10]}}, t925_q};
  wire signed [18:0] t927_q_w19 = {{11{t927_q[7]}}, t927_q};
  wire signed [18:0] t934_q_w19 = {{5{t934_q[13]}}, t934_q};
  wire signed [18:0] t75_q_w19 = {{12{t75_q[6]}}, t75_q};
  wire signed [18:0] t938_q_w19 = {{9{t938_q[9]}}, t938_q};
  wire signed [18:0] t942_q_w19 = {{8{t942_q[10]}}, t942_q};
  wire signed [18:0] t441_q_w19 = {{10{t441_q[8]}}, t441_q};
  wire signed [18:0] t948_q_w19 = {{8{t948_q[10]}}, t948_q};
  wire signed [18:0] t955_q_w19 = {{5{t955_q[13]}}, t955_q};
  wire signed [18:0] t962_q_w19 = {{6{t962_q[12]}}, t962_q};
  wire signed [18:0] t966_q_w19 = {{7{t966_q[11]}}, t966_q};
  wire signed [18:0] t97_q_w19 = {13'd0, t97_q};
  wire signed [18:0] t969_q_w19 = {9'd0, t969_q};
  wire signed [18:0] t985_q_w19 = {{8{t985_q[10]}}, t985_q};
  wire signed [18:0] t730_q_w19 = {{10{t730_q[8]}}, t730_q};
  wire signed [18:0] t986_q_w19 = {{8{t986_q[10]}}, t986_q};
  wire signed [18:0] x55_q_w19 = {14'd0, x55_q};
  wire signed [18:0] t531_q_w19 = {{10{t531_q[8]}}, t531_q};
  wire signed [18:0] t351_q_w19 = {{12{t351_q[6]}}, t351_q};
  wire signed [18:0] t994_q_w19 = {{6{t994_q[12]}}, t994_q};
  wire signed [18:0] t407_q_w19 = {{7{t407_q[11]}}, t407_q};
  wire signed [18:0] x14_q_w19 = {14'd0, x14_q};
  wire signed [18:0] t1002_q_w19 = {{12{t1002_q[6]}}, t1002_q};
  wire signed [18:0] t997_q_w19 = {{8{t997_q[10]}}, t997_q};
  wire signed [18:0] t797_q_w19 = {{6{t797_q[12]}}, t797_q};
  wire signed [18:0] t653_q_w19 = {{9{t653_q[9]}}, t653_q};
  wire signed [18:0] t999_q_w19 = {{7{t999_q[11]}}, t999_q};
  wire signed [18:0] t514_q_w19 = {{10{t514_q[8]}}, t514_q};
  wire signed [18:0] t1003_q_w19 = {{11{t1003_q[7]}}, t1003_q};
  wire signed [18:0] t1029_q_w19 = {{8{t1029_q[10]}}, t1029_q};
  wire signed [18:0] t1026_q_w19 = {{8{t1026_q[10]}}, t1026_q};
  wire signed [18:0] t575_q_w19 = {{8{t575_q[10]}}, t575_q};
  wire signed [18:0] t1030_q_w19 = {{7{t1030_q[11]}}, t1030_q};
  wire signed [18:0] t1033_q_w19 = {13'd0, t1033_q};
  wire signed [18:0] t1034_q_w19 = {{9{t1034_q[9]}}, t1034_q};
  wire signed [18:0] t1036_q_w19 = {{7{t1036_q[11]}}, t1036_q};
  wire signed [18:0] t309_q_w19 = {{11{t309_q[7]}}, t309_q};
  wire signed [18:0] t82_q_w19 = {13'd0, t82_q};
  wire signed [18:0] t670_q_w19 = {{6{t670_q[12]}}, t670_q};
  wire signed [18:0] t727_q_w19 = {{10{t727_q[8]}}, t727_q};
  wire signed [18:0] t866_q_w19 = {{5{t866_q[13]}}, t866_q};
  wire signed [18:0] t705_q_w19 = {{10{t705_q[8]}}, t705_q};
  wire signed [18:0] t1045_q_w19 = {{7{t1045_q[11]}}, t1045_q};
  wire signed [18:0] t1063_q_w19 = {{8{t1063_q[10]}}, t1063_q};
  wire signed [18:0] t816_q_w19 = {{8{t816_q[10]}}, t816_q};
  wire signed [18:0] t1068_q_w19 = {{10{t1068_q[8]}}, t1068_q};
  wire signed [18:0] t501_q_w19 = {{8{t501_q[10]}}, t501_q};
  wire signed [18:0] t1071_q_w19 = {{8{t1071_q[10]}}, t1071_q};
  wire signed [18:0] t1078_q_w19 = {{7{t1078_q[11]}}, t1078_q};
  wire signed [18:0] t1082_q_w19 = {{7{t1082_q[11]}}, t1082_q};
  wire signed [18:0] t1080_q_w19 = {{11{t1080_q[7]}}, t1080_q};
  wire signed [18:0] t1081_q_w19 = {{7{t1081_q[11]}}, t1081_q};
  wire signed [18:0] t1084_q_w19 = {{8{t1084_q[10]}}, t1084_q};
  wire signed [18:0] t1101_q_w19 = {{8{t1101_q[10]}}, t1101_q};
  wire signed [18:0] t892_q_w19 = {{8{t892_q[10]}}, t892_q};
  wire signed [18:0] t1102_q_w19 = {{7{t1102_q[11]}}, t1102_q};
  wire signed [18:0] t1103_q_w19 = {{7{t1103_q[11]}}, t1103_q};
  wire signed [18:0] t64_q_w19 = {12'd0, t64_q};
  wire signed [18:0] t417_q_w19 = {{10{t417_q[8]}}, t417_q};
  wire signed [18:0] t1110_q_w19 = {{10{t1110_q[8]}}, t1110_q};
  wire signed [18:0] t244_q_w19 = {{10{t244_q[8]}}, t244_q};
  wire signed [18:0] t1113_q_w19 = {{8{t1113_q[10]}}, t1113_q};
  wire signed [18:0] t719_q_w19 = {{10{t719_q[8]}}, t719_q};
  wire signed [18:0] t1119_q_w19 = {{5{t1119_q[13]}}, t1119_q};
  wire signed [18:0] t1137_q_w19 = {{8{t1137_q[10]}}, t1137_q};
  wire signed [18:0] t1138_q_w19 = {{8{t1138_q[10]}}, t1138_q};
  wire signed [18:0] t1145_q_w19 = {{7{t1145_q[11]}}, t1145_q};
  wire signed [18:0] t1143_q_w19 = {{7{t1143_q[11]}}, t1143_q};
  wire signed [18:0] t1144_q_w19 = {{7{t1144_q[11]}}, t1144_q};
  wire signed [18:0] t1149_q_w19 = {{7{t1149_q[11]}}, t1149_q};
  wire signed [18:0] t1147_q_w19 = {{11{t1147_q[7]}}, t1147_q};
  wire signed [18:0] t810_q_w19 = {{8{t810_q[10]}}, t810_q};
  wire signed [18:0] t1154_q_w19 = {{9{t1154_q[9]}}, t1154_q};
  wire signed [18:0] t1155_q_w19 = {{9{t1155_q[9]}}, t1155_q};
  wire signed [18:0] t1176_q_w19 = {{8{t1176_q[10]}}, t1176_q};
  wire signed [18:0] t381_q_w19 = {{8{t381_q[10]}}, t381_q};
  wire signed [18:0] t764_q_w19 = {{7{t764_q[11]}}, t764_q};
  wire signed [18:0] t1183_q_w19 = {{7{t1183_q[11]}}, t1183_q};
  wire signed [18:0] t1182_q_w19 = {{6{t1182_q[12]}}, t1182_q};
  wire signed [18:0] t1184_q_w19 = {{6{t1184_q[12]}}, t1184_q};
  wire signed [18:0] t571_q_w19 = {{9{t571_q[9]}}, t571_q};
  wire signed [18:0] t434_q_w19 = {{9{t434_q[9]}}, t434_q};
  wire signed [18:0] t1188_q_w19 = {{8{t1188_q[10]}}, t1188_q};
  wire signed [18:0] t1191_q_w19 = {{7{t1191_q[11]}}, t1191_q};
  wire signed [18:0] t1190_q_w19 = {{10{t1190_q[8]}}, t1190_q};
  wire signed [18:0] t617_q_w19 = {{11{t617_q[7]}}, t617_q};
  wire signed [18:0] t1212_q_w19 = {{8{t1212_q[10]}}, t1212_q};
  wire signed [18:0] t1215_q_w19 = {{7{t1215_q[11]}}, t1215_q};
  wire signed [18:0] t1216_q_w19 = {{7{t1216_q[11]}}, t1216_q};
  wire signed [18:0] t1219_q_w19 = {{8{t1219_q[10]}}, t1219_q};
  wire signed [18:0] t623_q_w19 = {{9{t623_q[9]}}, t623_q};
  wire signed [18:0] t1227_q_w19 = {{8{t1227_q[10]}}, t1227_q};
  wire signed [18:0] t405_q_w19 = {{10{t405_q[8]}}, t405_q};
  wire signed [18:0] t1230_q_w19 = {{7{t1230_q[11]}}, t1230_q};
  wire signed [18:0] t1231_q_w19 = {{11{t1231_q[7]}}, t1231_q};
  wire signed [18:0] t1232_q_w19 = {{8{t1232_q[10]}}, t1232_q};
  wire signed [18:0] t1248_q_w19 = {{8{t1248_q[10]}}, t1248_q};
  wire signed [18:0] t1249_q_w19 = {{8{t1249_q[10]}}, t1249_q};
  wire signed [18:0] t1251_q_w19 = {{8{t1251_q[10]}}, t1251_q};
  wire signed [18:0] t1252_q_w19 = {{7{t1252_q[11]}}, t1252_q};
  wire signed [18:0] t427_q_w19 = {{11{t427_q[7]}}, t427_q};
  wire signed [18:0] t551_q_w19 = {{7{t551_q[11]}}, t551_q};
  wire signed [18:0] t1257_q_w19 = {{7{t1257_q[11]}}, t1257_q};
  wire signed [18:0] t1259_q_w19 = {{6{t1259_q[12]}}, t1259_q};
  wire signed [18:0] t1261_q_w19 = {{9{t1261_q[9]}}, t1261_q};
  wire signed [18:0] t155_q_w19 = {13'd0, t155_q};
  wire signed [18:0] t1264_q_w19 = {{8{t1264_q[10]}}, t1264_q};
  wire signed [18:0] t1267_q_w19 = {{10{t1267_q[8]}}, t1267_q};
  wire signed [18:0] t1268_q_w19 = {{5{t1268_q[13]}}, t1268_q};
  wire signed [18:0] t1286_q_w19 = {{8{t1286_q[10]}}, t1286_q};
  wire signed [18:0] t1287_q_w19 = {{8{t1287_q[10]}}, t1287_q};
  wire signed [18:0] t1288_q_w19 = {{7{t1288_q[11]}}, t1288_q};
  wire signed [18:0] t635_q_w19 = {{9{t635_q[9]}}, t635_q};
  wire signed [18:0] t1294_q_w19 = {{7{t1294_q[11]}}, t1294_q};
  wire signed [18:0] t1297_q_w19 = {{6{t1297_q[12]}}, t1297_q};
  wire signed [18:0] t621_q_w19 = {{10{t621_q[8]}}, t621_q};
  wire signed [18:0] t1302_q_w19 = {{8{t1302_q[10]}}, t1302_q};
  wire signed [18:0] t1303_q_w19 = {{8{t1303_q[10]}}, t1303_q};
  wire signed [18:0] t1300_q_w19 = {{5{t1300_q[13]}}, t1300_q};
  wire signed [18:0] t1323_q_w19 = {{8{t1323_q[10]}}, t1323_q};
  wire signed [18:0] t762_q_w19 = {{8{t762_q[10]}}, t762_q};
  wire signed [18:0] t1325_q_w19 = {{8{t1325_q[10]}}, t1325_q};
  wire signed [18:0] t0_q_w19 = {{13{t0_q[5]}}, t0_q};
  wire signed [18:0] t1327_q_w19 = {{10{t1327_q[8]}}, t1327_q};
  wire signed [18:0] t10_q_w19 = {{13{t10_q[5]}}, t10_q};
  wire signed [18:0] t1331_q_w19 = {{8{t1331_q[10]}}, t1331_q};
  wire signed [18:0] t364_q_w19 = {{12{t364_q[6]}}, t364_q};
  wire signed [18:0] t641_q_w19 = {{7{t641_q[11]}}, t641_q};
  wire signed [18:0] t1339_q_w19 = {{5{t1339_q[13]}}, t1339_q};
  wire signed [18:0] t1338_q_w19 = {{10{t1338_q[8]}}, t1338_q};
  wire signed [18:0] t1341_q_w19 = {{9{t1341_q[9]}}, t1341_q};
  wire signed [18:0] t1342_q_w19 = {{6{t1342_q[12]}}, t1342_q};
  wire signed [18:0] t1362_q_w19 = {{8{t1362_q[10]}}, t1362_q};
  wire signed [18:0] t711_q_w19 = {{9{t711_q[9]}}, t711_q};
  wire signed [18:0] t1365_q_w19 = {{9{t1365_q[9]}}, t1365_q};
  wire signed [18:0] t1363_q_w19 = {{8{t1363_q[10]}}, t1363_q};
  wire signed [18:0] t1366_q_w19 = {{8{t1366_q[10]}}, t1366_q};
  wire signed [18:0] t260_q_w19 = {{9{t260_q[9]}}, t260_q};
  wire signed [18:0] t371_q_w19 = {{11{t371_q[7]}}, t371_q};
  wire signed [18:0] t1375_q_w19 = {{8{t1375_q[10]}}, t1375_q};
  wire signed [18:0] t1377_q_w19 = {{6{t1377_q[12]}}, t1377_q};
  wire signed [18:0] t1383_q_w19 = {{9{t1383_q[9]}}, t1383_q};
  wire signed [18:0] t1385_q_w19 = {{8{t1385_q[10]}}, t1385_q};
  wire signed [18:0] t1401_q_w19 = {{9{t1401_q[9]}}, t1401_q};
  wire signed [18:0] t1403_q_w19 = {{8{t1403_q[10]}}, t1403_q};
  wire signed [18:0] t1402_q_w19 = {{11{t1402_q[7]}}, t1402_q};
  wire signed [18:0] t1404_q_w19 = {{7{t1404_q[11]}}, t1404_q};
  wire signed [18:0] t1405_q_w19 = {{7{t1405_q[11]}}, t1405_q};
  wire signed [18:0] t484_q_w19 = {{11{t484_q[7]}}, t484_q};
  wire signed [18:0] t803_q_w19 = {{10{t803_q[8]}}, t803_q};
  wire signed [18:0] t1415_q_w19 = {{6{t1415_q[12]}}, t1415_q};
  wire signed [18:0] t692_q_w19 = {{7{t692_q[11]}}, t692_q};
  wire signed [18:0] t1420_q_w19 = {{9{t1420_q[9]}}, t1420_q};
  wire signed [18:0] t1419_q_w19 = {{5{t1419_q[13]}}, t1419_q};
  wire signed [18:0] t1417_q_w19 = {{10{t1417_q[8]}}, t1417_q};
  wire signed [18:0] t1418_q_w19 = {{10{t1418_q[8]}}, t1418_q};
  wire signed [18:0] t1439_q_w19 = {{10{t1439_q[8]}}, t1439_q};
  wire signed [18:0] t1440_q_w19 = {{8{t1440_q[10]}}, t1440_q};
  wire signed [18:0] t1441_q_w19 = {{7{t1441_q[11]}}, t1441_q};
  wire signed [18:0] t667_q_w19 = {{9{t667_q[9]}}, t667_q};
  wire signed [18:0] t348_q_w19 = {{11{t348_q[7]}}, t348_q};
  wire signed [18:0] t1445_q_w19 = {{7{t1445_q[11]}}, t1445_q};
  wire signed [18:0] t376_q_w19 = {{11{t376_q[7]}}, t376_q};
  wire signed [18:0] t1447_q_w19 = {{6{t1447_q[12]}}, t1447_q};
  wire signed [18:0] t156_q_w19 = {13'd0, t156_q};
  wire signed [18:0] t562_q_w19 = {{9{t562_q[9]}}, t562_q};
  wire signed [18:0] t1451_q_w19 = {{10{t1451_q[8]}}, t1451_q};
  wire signed [18:0] t887_q_w19 = {{8{t887_q[10]}}, t887_q};
  wire signed [18:0] t1453_q_w19 = {{8{t1453_q[10]}}, t1453_q};
  wire signed [18:0] t1471_q_w19 = {{8{t1471_q[10]}}, t1471_q};
  wire signed [18:0] t537_q_w19 = {{9{t537_q[9]}}, t537_q};
  wire signed [18:0] t1474_q_w19 = {{8{t1474_q[10]}}, t1474_q};
  wire signed [18:0] t825_q_w19 = {{7{t825_q[11]}}, t825_q};
  wire signed [18:0] t459_q_w19 = {{11{t459_q[7]}}, t459_q};
  wire signed [18:0] t664_q_w19 = {{7{t664_q[11]}}, t664_q};
  wire signed [18:0] t1481_q_w19 = {{7{t1481_q[11]}}, t1481_q};
  wire signed [18:0] t494_q_w19 = {{10{t494_q[8]}}, t494_q};
  wire signed [18:0] t1483_q_w19 = {{12{t1483_q[6]}}, t1483_q};
  wire signed [18:0] t1484_q_w19 = {{7{t1484_q[11]}}, t1484_q};
  wire signed [18:0] t1485_q_w19 = {{9{t1485_q[9]}}, t1485_q};
  wire signed [18:0] t1487_q_w19 = {{10{t1487_q[8]}}, t1487_q};
  wire signed [18:0] t1489_q_w19 = {{11{t1489_q[7]}}, t1489_q};
  wire signed [18:0] t846_q_w19 = {{5{t846_q[13]}}, t846_q};
  wire signed [18:0] t1511_q_w19 = {{9{t1511_q[9]}}, t1511_q};
  wire signed [18:0] t1510_q_w19 = {{8{t1510_q[10]}}, t1510_q};
  wire signed [18:0] t1512_q_w19 = {{7{t1512_q[11]}}, t1512_q};
  wire signed [18:0] t1513_q_w19 = {{9{t1513_q[9]}}, t1513_q};
  wire signed [18:0] t1514_q_w19 = {{7{t1514_q[11]}}, t1514_q};
  wire signed [18:0] t388_q_w19 = {{11{t388_q[7]}}, t388_q};
  wire signed [18:0] t829_q_w19 = {{7{t829_q[11]}}, t829_q};
  wire signed [18:0] x13_q_w19 = {14'd0, x13_q};
  wire signed [18:0] t482_q_w19 = {{10{t482_q[8]}}, t482_q};
  wire signed [18:0] t527_q_w19 = {{10{t527_q[8]}}, t527_q};
  wire signed [18:0] t1525_q_w19 = {{9{t1525_q[9]}}, t1525_q};
  wire signed [18:0] t1553_q_w19 = {{8{t1553_q[10]}}, t1553_q};
  wire signed [18:0] t293_q_w19 = {{12{t293_q[6]}}, t293_q};
  wire signed [18:0] t1554_q_w19 = {{7{t1554_q[11]}}, t1554_q};
  wire signed [18:0] t246_q_w19 = {{11{t246_q[7]}}, t246_q};
  wire signed [18:0] t1556_q_w19 = {{9{t1556_q[9]}}, t1556_q};
  wire signed [18:0] t1561_q_w19 = {{10{t1561_q[8]}}, t1561_q};
  wire signed [18:0] t1563_q_w19 = {{5{t1563_q[13]}}, t1563_q};
  wire signed [18:0] t1568_q_w19 = {12'd0, t1568_q};
  wire signed [18:0] t725_q_w19 = {{5{t725_q[13]}}, t725_q};
  wire signed [18:0] t1570_q_w19 = {{5{t1570_q[13]}}, t1570_q};
  wire signed [18:0] t1591_q_w19 = {{8{t1591_q[10]}}, t1591_q};
  wire signed [18:0] t1592_q_w19 = {{7{t1592_q[11]}}, t1592_q};
  wire signed [18:0] t1593_q_w19 = {{7{t1593_q[11]}}, t1593_q};
  wire signed [18:0] t1594_q_w19 = {{7{t1594_q[11]}}, t1594_q};
  wire signed [18:0] t819_q_w19 = {{8{t819_q[10]}}, t819_q};
  wire signed [18:0] t240_q_w19 = {{10{t240_q[8]}}, t240_q};
  wire signed [18:0] t1597_q_w19 = {{10{t1597_q[8]}}, t1597_q};
  wire signed [18:0] t219_q_w19 = {{13{t219_q[5]}}, t219_q};
  wire signed [18:0] t528_q_w19 = {12'd0, t528_q};
  wire signed [18:0] t1601_q_w19 = {{7{t1601_q[11]}}, t1601_q};
  wire signed [18:0] t1605_q_w19 = {{5{t1605_q[13]}}, t1605_q};
  wire signed [18:0] t1607_q_w19 = {{9{t1607_q[9]}}, t1607_q};
  wire signed [18:0] t800_q_w19 = {{8{t800_q[10]}}, t800_q};
  wire signed [18:0] t1623_q_w19 = {{8{t1623_q[10]}}, t1623_q};
  wire signed [18:0] t5_q_w19 = {{13{t5_q[5]}}, t5_q};
  wire signed [18:0] t1624_q_w19 = {{7{t1624_q[11]}}, t1624_q};
  wire signed [18:0] t1625_q_w19 = {{7{t1625_q[11]}}, t1625_q};
  wire signed [18:0] t390_q_w19 = {{10{t390_q[8]}}, t390_q};
  wire signed [18:0] t772_q_w19 = {{10{t772_q[8]}}, t772_q};
  wire signed [18:0] t512_q_w19 = {{7{t512_q[11]}}, t512_q};
  wire signed [18:0] t276_q_w19 = {12'd0, t276_q};
  wire signed [18:0] t618_q_w19 = {{10{t618_q[8]}}, t618_q};
  wire signed [18:0] t1639_q_w19 = {{9{t1639_q[9]}}, t1639_q};
  wire signed [18:0] t643_q_w19 = {{10{t643_q[8]}}, t643_q};
  wire signed [18:0] t1641_q_w19 = {{9{t1641_q[9]}}, t1641_q};
  wire signed [18:0] t592_q_w19 = {{9{t592_q[9]}}, t592_q};
  wire signed [18:0] t1659_q_w19 = {{8{t1659_q[10]}}, t1659_q};
  wire signed [18:0] t1663_q_w19 = {{7{t1663_q[11]}}, t1663_q};
  wire signed [18:0] t1666_q_w19 = {{10{t1666_q[8]}}, t1666_q};
  wire signed [18:0] t1667_q_w19 = {{8{t1667_q[10]}}, t1667_q};
  wire signed [18:0] t577_q_w19 = {{8{t577_q[10]}}, t577_q};
  wire signed [18:0] t549_q_w19 = {{7{t549_q[11]}}, t549_q};
  wire signed [18:0] t602_q_w19 = {{10{t602_q[8]}}, t602_q};
  wire signed [18:0] t1679_q_w19 = {{5{t1679_q[13]}}, t1679_q};
  wire signed [18:0] t1681_q_w19 = {{8{t1681_q[10]}}, t1681_q};
  wire signed [18:0] t1699_q_w19 = {{8{t1699_q[10]}}, t1699_q};
  wire signed [18:0] t1701_q_w19 = {{10{t1701_q[8]}}, t1701_q};
  wire signed [18:0] t1702_q_w19 = {{7{t1702_q[11]}}, t1702_q};
  wire signed [18:0] t564_q_w19 = {{10{t564_q[8]}}, t564_q};
  wire signed [18:0] t128_q_w19 = {{13{t128_q[5]}}, t128_q};
  wire signed [18:0] t245_q_w19 = {{10{t245_q[8]}}, t245_q};
  wire signed [18:0] t1712_q_w19 = {{6{t1712_q[12]}}, t1712_q};
  wire signed [18:0] t836_q_w19 = {{8{t836_q[10]}}, t836_q};
  wire signed [18:0] t1713_q_w19 = {{5{t1713_q[13]}}, t1713_q};
  wire signed [18:0] t1717_q_w19 = {{8{t1717_q[10]}}, t1717_q};
  wire signed [18:0] t1715_q_w19 = {13'd0, t1715_q};
  wire signed [18:0] t777_q_w19 = {{7{t777_q[11]}}, t777_q};
  wire signed [18:0] t1720_q_w19 = {{6{t1720_q[12]}}, t1720_q};
  wire signed [18:0] t1739_q_w19 = {{8{t1739_q[10]}}, t1739_q};
  wire signed [18:0] t464_q_w19 = {{12{t464_q[6]}}, t464_q};
  wire signed [18:0] t1740_q_w19 = {{10{t1740_q[8]}}, t1740_q};
  wire signed [18:0] t1741_q_w19 = {{7{t1741_q[11]}}, t1741_q};
  wire signed [18:0] t1742_q_w19 = {{7{t1742_q[11]}}, t1742_q};
  wire signed [18:0] x52_q_w19 = {14'd0, x52_q};
  wire signed [18:0] t875_q_w19 = {{6{t875_q[12]}}, t875_q};
  wire signed [18:0] t397_q_w19 = {{10{t397_q[8]}}, t397_q};
  wire signed [18:0] t1751_q_w19 = {{9{t1751_q[9]}}, t1751_q};
  wire signed [18:0] t702_q_w19 = {{7{t702_q[11]}}, t702_q};
  wire signed [18:0] t242_q_w19 = {{11{t242_q[7]}}, t242_q};
  wire signed [18:0] t1759_q_w19 = {{7{t1759_q[11]}}, t1759_q};
  wire signed [18:0] t1760_q_w19 = {{4{t1760_q[14]}}, t1760_q};
  wire signed [18:0] t1780_q_w19 = {{8{t1780_q[10]}}, t1780_q};
  wire signed [18:0] t1781_q_w19 = {{7{t1781_q[11]}}, t1781_q};
  wire signed [18:0] t1783_q_w19 = {{9{t1783_q[9]}}, t1783_q};
  wire signed [18:0] t1782_q_w19 = {{7{t1782_q[11]}}, t1782_q};
  wire signed [18:0] t1784_q_w19 = {{7{t1784_q[11]}}, t1784_q};
  wire signed [18:0] t211_q_w19 = {12'd0, t211_q};
  wire signed [18:0] t412_q_w19 = {{10{t412_q[8]}}, t412_q};
  wire signed [18:0] t520_q_w19 = {{9{t520_q[9]}}, t520_q};
  wire signed [18:0] t583_q_w19 = {{9{t583_q[9]}}, t583_q};
  wire signed [18:0] t1795_q_w19 = {{9{t1795_q[9]}}, t1795_q};
  wire signed [18:0] t1796_q_w19 = {{6{t1796_q[12]}}, t1796_q};
  wire signed [18:0] t1798_q_w19 = {{8{t1798_q[10]}}, t1798_q};
  wire signed [18:0] t1800_q_w19 = {{10{t1800_q[8]}}, t1800_q};
  wire signed [18:0] t1810_q_w19 = {{9{t1810_q[9]}}, t1810_q};
  wire signed [18:0] t1811_q_w19 = {{9{t1811_q[9]}}, t1811_q};
  wire signed [18:0] t316_q_w19 = {{11{t316_q[7]}}, t316_q};
  wire signed [18:0] t1817_q_w19 = {{8{t1817_q[10]}}, t1817_q};
  wire signed [18:0] t26_q_w19 = {{13{t26_q[5]}}, t26_q};
  wire signed [18:0] t431_q_w19 = {{10{t431_q[8]}}, t431_q};
  wire signed [18:0] t1822_q_w19 = {{6{t1822_q[12]}}, t1822_q};
  wire signed [18:0] t1825_q_w19 = {{8{t1825_q[10]}}, t1825_q};
  wire signed [18:0] t784_q_w19 = {{7{t784_q[11]}}, t784_q};
  wire signed [18:0] t1830_q_w19 = {{7{t1830_q[11]}}, t1830_q};
  wire signed [18:0] t1831_q_w19 = {{9{t1831_q[9]}}, t1831_q};
  wire signed [18:0] t1851_q_w19 = {{8{t1851_q[10]}}, t1851_q};
  wire signed [18:0] t340_q_w19 = {11'd0, t340_q};
  wire signed [18:0] t690_q_w19 = {{7{t690_q[11]}}, t690_q};
  wire signed [18:0] t1859_q_w19 = {{7{t1859_q[11]}}, t1859_q};
  wire signed [18:0] t1855_q_w19 = {{7{t1855_q[11]}}, t1855_q};
  wire signed [18:0] t1857_q_w19 = {{11{t1857_q[7]}}, t1857_q};
  wire signed [18:0] t882_q_w19 = {{7{t882_q[11]}}, t882_q};
  wire signed [18:0] t1866_q_w19 = {{8{t1866_q[10]}}, t1866_q};
  wire signed [18:0] t545_q_w19 = {{8{t545_q[10]}}, t545_q};
  wire signed [18:0] t1870_q_w19 = {{8{t1870_q[10]}}, t1870_q};
  wire signed [18:0] t1873_q_w19 = {{4{t1873_q[14]}}, t1873_q};
  wire signed [18:0] t370_q_w19 = {{11{t370_q[7]}}, t370_q};
  wire signed [18:0] t1892_q_w19 = {{8{t1892_q[10]}}, t1892_q};
  wire signed [18:0] t1893_q_w19 = {{7{t1893_q[11]}}, t1893_q};
  wire signed [18:0] t833_q_w19 = {{8{t833_q[10]}}, t833_q};
  wire signed [18:0] t553_q_w19 = {{11{t553_q[7]}}, t553_q};
  wire signed [18:0] t597_q_w19 = {{8{t597_q[10]}}, t597_q};
  wire signed [18:0] t273_q_w19 = {11'd0, t273_q};
  wire signed [18:0] t1902_q_w19 = {{6{t1902_q[12]}}, t1902_q};
  wire signed [18:0] t1908_q_w19 = {{11{t1908_q[7]}}, t1908_q};
  wire signed [18:0] t1909_q_w19 = {{7{t1909_q[11]}}, t1909_q};
  wire signed [18:0] t1912_q_w19 = {{5{t1912_q[13]}}, t1912_q};
  wire signed [18:0] t1932_q_w19 = {{8{t1932_q[10]}}, t1932_q};
  wire signed [18:0] t1931_q_w19 = {{8{t1931_q[10]}}, t1931_q};
  wire signed [18:0] t1933_q_w19 = {{9{t1933_q[9]}}, t1933_q};
  wire signed [18:0] t1934_q_w19 = {{7{t1934_q[11]}}, t1934_q};
  wire signed [18:0] t1935_q_w19 = {{7{t1935_q[11]}}, t1935_q};
  wire signed [18:0] t1939_q_w19 = {{11{t1939_q[7]}}, t1939_q};
  wire signed [18:0] t609_q_w19 = {{10{t609_q[8]}}, t609_q};
  wire signed [18:0] t1942_q_w19 = {{9{t1942_q[9]}}, t1942_q};
  wire signed [18:0] t305_q_w19 = {{11{t305_q[7]}}, t305_q};
  wire signed [18:0] t320_q_w19 = {12'd0, t320_q};
  wire signed [18:0] t1950_q_w19 = {{6{t1950_q[12]}}, t1950_q};
  wire signed [18:0] t737_q_w19 = {{6{t737_q[12]}}, t737_q};
  wire signed [18:0] t1953_q_w19 = {{6{t1953_q[12]}}, t1953_q};
  wire signed [18:0] t1972_q_w19 = {{8{t1972_q[10]}}, t1972_q};
  wire signed [18:0] t271_q_w19 = {{11{t271_q[7]}}, t271_q};
  wire signed [18:0] t1976_q_w19 = {{7{t1976_q[11]}}, t1976_q};
  wire signed [18:0] t112_q_w19 = {{13{t112_q[5]}}, t112_q};
  wire signed [18:0] t1978_q_w19 = {{10{t1978_q[8]}}, t1978_q};
  wire signed [18:0] t1979_q_w19 = {{7{t1979_q[11]}}, t1979_q};
  wire signed [18:0] t588_q_w19 = {{11{t588_q[7]}}, t588_q};
  wire signed [18:0] t684_q_w19 = {{7{t684_q[11]}}, t684_q};
  wire signed [18:0] t1985_q_w19 = {{8{t1985_q[10]}}, t1985_q};
  wire signed [18:0] t760_q_w19 = {{8{t760_q[10]}}, t760_q};
  wire signed [18:0] t1994_q_w19 = {{8{t1994_q[10]}}, t1994_q};
  wire signed [18:0] t515_q_w19 = {{9{t515_q[9]}}, t515_q};
  wire signed [18:0] t1996_q_w19 = {{7{t1996_q[11]}}, t1996_q};
  wire signed [18:0] t2016_q_w19 = {{8{t2016_q[10]}}, t2016_q};
  wire signed [18:0] t2017_q_w19 = {{8{t2017_q[10]}}, t2017_q};
  wire signed [18:0] t2019_q_w19 = {{10{t2019_q[8]}}, t2019_q};
  wire signed [18:0] t2023_q_w19 = {{11{t2023_q[7]}}, t2023_q};
  wire signed [18:0] t2020_q_w19 = {{8{t2020_q[10]}}, t2020_q};
  wire signed [18:0] t790_q_w19 = {{7{t790_q[11]}}, t790_q};
  wire signed [18:0] t437_q_w19 = {{10{t437_q[8]}}, t437_q};
  wire signed [18:0] t540_q_w19 = {{10{t540_q[8]}}, t540_q};
  wire signed [18:0] x63_q_w19 = {14'd0, x63_q};
  wire signed [18:0] t2028_q_w19 = {{8{t2028_q[10]}}, t2028_q};
  wire signed [18:0] t84_q_w19 = {12'd0, t84_q};
  wire signed [18:0] t2032_q_w19 = {{10{t2032_q[8]}}, t2032_q};
  wire signed [18:0] t2034_q_w19 = {{8{t2034_q[10]}}, t2034_q};
  wire signed [18:0] t2035_q_w19 = {{7{t2035_q[11]}}, t2035_q};
  wire signed [18:0] t2054_q_w19 = {{8{t2054_q[10]}}, t2054_q};
  wire signed [18:0] t449_q_w19 = {{11{t449_q[7]}}, t449_q};
  wire signed [18:0] t2058_q_w19 = {{10{t2058_q[8]}}, t2058_q};
  wire signed [18:0] t2059_q_w19 = {{8{t2059_q[10]}}, t2059_q};
  wire signed [18:0] t2062_q_w19 = {{7{t2062_q[11]}}, t2062_q};
  wire signed [18:0] t2066_q_w19 = {{8{t2066_q[10]}}, t2066_q};
  wire signed [18:0] t2070_q_w19 = {{10{t2070_q[8]}}, t2070_q};
  wire signed [18:0] t255_q_w19 = {{9{t255_q[9]}}, t255_q};
  wire signed [18:0] t2073_q_w19 = {{7{t2073_q[11]}}, t2073_q};
  wire signed [18:0] t543_q_w19 = {{5{t543_q[13]}}, t543_q};
  wire signed [18:0] t63_q_w19 = {13'd0, t63_q};
  wire signed [18:0] t2078_q_w19 = {{9{t2078_q[9]}}, t2078_q};
  wire signed [18:0] t2081_q_w19 = {{10{t2081_q[8]}}, t2081_q};
  wire signed [18:0] t2100_q_w19 = {{8{t2100_q[10]}}, t2100_q};
  wire signed [18:0] t2102_q_w19 = {{9{t2102_q[9]}}, t2102_q};
  wire signed [18:0] t2101_q_w19 = {{8{t2101_q[10]}}, t2101_q};
  wire signed [18:0] t35_q_w19 = {{13{t35_q[5]}}, t35_q};
  wire signed [18:0] t2106_q_w19 = {{6{t2106_q[12]}}, t2106_q};
  wire signed [18:0] t2107_q_w19 = {{6{t2107_q[12]}}, t2107_q};
  wire signed [18:0] t752_q_w19 = {{9{t752_q[9]}}, t752_q};
  wire signed [18:0] t2114_q_w19 = {{7{t2114_q[11]}}, t2114_q};
  wire signed [18:0] t2119_q_w19 = {{8{t2119_q[10]}}, t2119_q};
  wire signed [18:0] t2122_q_w19 = {11'd0, t2122_q};
  wire signed [18:0] t2123_q_w19 = {{9{t2123_q[9]}}, t2123_q};
  wire signed [18:0] t2142_q_w19 = {{8{t2142_q[10]}}, t2142_q};
  wire signed [18:0] t238_q_w19 = {{10{t238_q[8]}}, t238_q};
  wire signed [18:0] t2143_q_w19 = {{8{t2143_q[10]}}, t2143_q};
  wire signed [18:0] t2144_q_w19 = {{8{t2144_q[10]}}, t2144_q};
  wire signed [18:0] t534_q_w19 = {{7{t534_q[11]}}, t534_q};
  wire signed [18:0] t2151_q_w19 = {{7{t2151_q[11]}}, t2151_q};
  wire signed [18:0] t267_q_w19 = {{11{t267_q[7]}}, t267_q};
  wire signed [18:0] t590_q_w19 = {{10{t590_q[8]}}, t590_q};
  wire signed [18:0] t2156_q_w19 = {{8{t2156_q[10]}}, t2156_q};
  wire signed [18:0] t841_q_w19 = {{8{t841_q[10]}}, t841_q};
  wire signed [18:0] t2160_q_w19 = {{6{t2160_q[12]}}, t2160_q};
  wire signed [18:0] t2181_q_w19 = {{7{t2181_q[11]}}, t2181_q};
  wire signed [18:0] t740_q_w19 = {{10{t740_q[8]}}, t740_q};
  wire signed [18:0] t2182_q_w19 = {{7{t2182_q[11]}}, t2182_q};
  wire signed [18:0] t659_q_w19 = {{9{t659_q[9]}}, t659_q};
  wire signed [18:0] t646_q_w19 = {{9{t646_q[9]}}, t646_q};
  wire signed [18:0] t2193_q_w19 = {{6{t2193_q[12]}}, t2193_q};
  wire signed [18:0] t2196_q_w19 = {{8{t2196_q[10]}}, t2196_q};
  wire signed [18:0] t2197_q_w19 = {{8{t2197_q[10]}}, t2197_q};
  wire signed [18:0] t2200_q_w19 = {{7{t2200_q[11]}}, t2200_q};

  wire signed [18:0] t897 = t896_q_w19 + (x30_q_w19 <<< 6);  // -4*x6 - 2*x17 - 8*x27 + ...
  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t926 = t915_q_w19 + (t913_q_w19 - (x18_q_w19 <<< 5))
      + ((t722_q_w19 <<< 1) + (t914_q_w19 - (t601_q_w19 <<< 2))) + (t925_q_w19 <<< 3);
  wire signed [18:0] t928 = t927_q_w19 + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t935 = t934_q_w19 + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t936 = (t75_q_w19 <<< 2) - t926;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t939 = t938_q_w19 - t926;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t943 = t942_q_w19 + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t944 = t441_q_w19 - t926;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t949 = (t948_q_w19 <<< 1) - t926;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t956 = (t955_q_w19 <<< 1) - t926;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t963 = t962_q_w19 + t926;  // -5*x0 + x1 + 20*x2 + ...
  wire signed [18:0] t967 = t966_q_w19 + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t968 = t97_q_w19 + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t970 = (t969_q_w19 <<< 1) + t926;  // -5*x0 - 17*x1 + 20*x2 + ...
  // 4*x0 + 65*x1 + 53*x2 + ...
  wire signed [18:0] t1011 = t985_q_w19 + (t730_q_w19 <<< 2) + (t531_q_w19 <<< 3) - (t730_q_w19 <<< 4)
      + (t994_q_w19 - (t407_q_w19 <<< 1) - (t797_q_w19 <<< 1))
      + (((t1003_q_w19 <<< 4) + ((t1002_q_w19 <<< 4) + t997_q_w19)) <<< 2);
  // 5*x0 + 65*x1 + 53*x2 + ...
  wire signed [18:0] t1012 = (((t653_q_w19 <<< 2) + t999_q_w19) <<< 2)
      + ((t514_q_w19 <<< 5) + (t986_q_w19 - (x55_q_w19 <<< 5) - (t351_q_w19 <<< 5) + (x14_q_w19 <<< 7))) + t1011;
  // -4*x1 + 32*x3 + 4*x4 + ...
  wire signed [18:0] t1050 = t1029_q_w19 + t1026_q_w19 + (t1033_q_w19 <<< 5) - (t309_q_w19 <<< 5)
      + (t727_q_w19 <<< 5) + ((t1034_q_w19 <<< 2) + t1036_q_w19 - t670_q_w19 - (t705_q_w19 <<< 5));
  // 21*x0 + 55*x1 - 68*x3 + ...
  wire signed [18:0] t1088 = ((t1082_q_w19 + (t1080_q_w19 <<< 4)) <<< 2) + ((t1081_q_w19 <<< 2) + (t1063_q_w19
      - t816_q_w19 + (t1068_q_w19 <<< 3) + ((t501_q_w19 + t1071_q_w19) <<< 1) - (t1078_q_w19 <<< 2)));
  wire signed [18:0] t1087 = (t1084_q_w19 <<< 4) - t939;  // -5*x0 - 17*x1 + 20*x2 + ...
  // -6*x0 - 45*x1 + 44*x2 + ...
  wire signed [18:0] t1121 = (t64_q_w19 <<< 4) + (t1101_q_w19 - t892_q_w19) + (t1110_q_w19 <<< 4)
      - (t1113_q_w19 <<< 3) - t939;
  // x3 + 16*x4 + 4*x5 + ...
  wire signed [18:0] t1122 = (t1119_q_w19 <<< 1)
      + ((t719_q_w19 <<< 5) + ((t417_q_w19 <<< 4) + (t1102_q_w19 + t1103_q_w19) + (t244_q_w19 <<< 5)));
  // -8*x0 - 26*x1 - 2*x2 + ...
  wire signed [18:0] t1159 = t1137_q_w19 + t1138_q_w19 + t1145_q_w19 + (t1149_q_w19 <<< 1) - (t810_q_w19 <<< 3)
      + ((t1147_q_w19 <<< 5) + (t1143_q_w19 + (t1144_q_w19 <<< 1)) + (t1154_q_w19 <<< 5));
  wire signed [18:0] t1158 = (t1155_q_w19 <<< 5) + t968;  // -5*x0 - 17*x1 - 12*x2 + ...
  // 8*x0 - 20*x1 - 36*x2 + ...
  wire signed [18:0] t1196 = (t1188_q_w19 <<< 3) + ((t1183_q_w19 <<< 1) - t1182_q_w19)
      + (t1184_q_w19 - (t571_q_w19 <<< 3) + (t1191_q_w19 <<< 2));
  // -4*x0 + 47*x1 + 20*x2 + ...
  wire signed [18:0] t1197 = (t1190_q_w19 <<< 5)
      + (t1176_q_w19 - (t381_q_w19 <<< 1) - t764_q_w19 + (t434_q_w19 <<< 4)) + t935;
  // 4*x0 + 7*x1 + x2 + ...
  wire signed [18:0] t1236 = t1215_q_w19 + t1216_q_w19 - (t623_q_w19 <<< 3) - (t405_q_w19 <<< 5)
      + ((t1227_q_w19 <<< 2) + ((t617_q_w19 <<< 3) + t1212_q_w19 + (t1219_q_w19 <<< 1)) + (t1230_q_w19 <<< 2));
  wire signed [18:0] t1237 = (((t1231_q_w19 <<< 3) + t1232_q_w19) <<< 3) - t949;  // -21*x0 - 17*x1 + 28*x2 + ...
  // -16*x0 + 28*x1 - 60*x2 + ...
  wire signed [18:0] t1272 = t1248_q_w19 + t1249_q_w19 - (t427_q_w19 <<< 4) - (t1257_q_w19 <<< 1)
      - (t1264_q_w19 <<< 3) + ((t1267_q_w19 <<< 5) + (t1259_q_w19 + (t1261_q_w19 <<< 3)));
  // -5*x0 - 17*x1 + 37*x2 + ...
  wire signed [18:0] t1273 = t1251_q_w19 + t1252_q_w19 - t551_q_w19 + (t155_q_w19 <<< 6) + (t1268_q_w19 <<< 1)
      + t967;
  // 15*x0 - 56*x1 - 33*x2 + ...
  wire signed [18:0] t1307 = (t1294_q_w19 <<< 1)
      + (t1288_q_w19 + (t1286_q_w19 + t1287_q_w19) - (t635_q_w19 <<< 3)) + (t1302_q_w19 <<< 4)
      + (((t1303_q_w19 <<< 3) + t1300_q_w19) <<< 1);
  wire signed [18:0] t1306 = ((t1297_q_w19 + (t621_q_w19 <<< 4)) <<< 1) - t944;  // -5*x0 - 17*x1 + 20*x2 + ...
  // 8*x0 + 16*x1 + 8*x2 + ...
  wire signed [18:0] t1347 = (t1338_q_w19 <<< 5)
      + ((t1327_q_w19 <<< 3) + (t1323_q_w19 + t762_q_w19) + (t1331_q_w19 <<< 2) + (t641_q_w19 <<< 2))
      + (((t1341_q_w19 <<< 3) + t1342_q_w19) <<< 2);
  // -7*x0 - 15*x1 + 22*x2 + ...
  wire signed [18:0] t1346 = t968
      + (t1339_q_w19 + (t1325_q_w19 + (t0_q_w19 <<< 5) + (t10_q_w19 <<< 6) + (t364_q_w19 <<< 6)));
  // -5*x0 - 17*x1 + 21*x2 + ...
  wire signed [18:0] t1387 = (t1365_q_w19 <<< 1) + t1363_q_w19 + (x55_q_w19 <<< 6) + (t1375_q_w19 <<< 2)
      - ((t371_q_w19 <<< 5) + t897) + t970;
  // 66*x0 - 8*x1 - 8*x2 + ...
  wire signed [18:0] t1388 = (t1385_q_w19 <<< 4) + ((t1377_q_w19 <<< 1) + ((t1366_q_w19 <<< 1) + (t1362_q_w19
      - (t711_q_w19 <<< 1)) + (t260_q_w19 <<< 3)) + (t1383_q_w19 <<< 5));
  // -14*x0 + x1 - x2 + ...
  wire signed [18:0] t1422 = (t803_q_w19 <<< 3) + ((t1401_q_w19 <<< 1) + t1403_q_w19)
      + ((t1402_q_w19 <<< 3) + t1404_q_w19 + (t1405_q_w19 + (t484_q_w19 <<< 4))) - (t1420_q_w19 <<< 4);
  wire signed [18:0] t1425 = t970 + t1422;  // -19*x0 - 16*x1 + 19*x2 + ...
  // -16*x1 - 32*x3 - 64*x5 + ...
  wire signed [18:0] t1426 = t1419_q_w19 - (t1417_q_w19 <<< 5)
      + (((t1418_q_w19 <<< 4) + (t1415_q_w19 - (t692_q_w19 <<< 1))) <<< 1);
  // 8*x2 + 20*x3 - 16*x4 + ...
  wire signed [18:0] t1458 = t1447_q_w19 + (t156_q_w19 <<< 6)
      + (t1441_q_w19 - (t667_q_w19 <<< 2) + (t1445_q_w19 <<< 1) - (t562_q_w19 <<< 4))
      - ((t501_q_w19 + t887_q_w19) <<< 3);
  // -4*x0 + 42*x1 + 20*x2 + ...
  wire signed [18:0] t1459 = t967 + ((t1453_q_w19 <<< 4) + ((t1451_q_w19 <<< 5) + ((t376_q_w19 <<< 5)
      + ((t348_q_w19 <<< 4) + ((t1439_q_w19 <<< 2) + t1440_q_w19)))));
  // -8*x0 - 10*x1 + 40*x3 + ...
  wire signed [18:0] t1496 = (((t1489_q_w19 <<< 5) + ((t1483_q_w19 <<< 5) + t1484_q_w19)) <<< 1)
      + ((t1485_q_w19 <<< 4) + ((t1481_q_w19 <<< 1) + (t1471_q_w19 - (t537_q_w19 <<< 1) - (t459_q_w19 <<< 4)))
      - t846_q_w19);
  // -5*x0 + 47*x1 + 52*x2 + ...
  wire signed [18:0] t1495 = (t494_q_w19 <<< 4) + (t1474_q_w19 - t825_q_w19 - t664_q_w19) + (t1487_q_w19 <<< 5)
      - t944;
  // 38*x0 + 49*x1 - x2 + ...
  wire signed [18:0] t1533 = (t527_q_w19 <<< 5) + (t1514_q_w19 - (t388_q_w19 <<< 4) - (t482_q_w19 <<< 4))
      + ((t1525_q_w19 <<< 4) + (t1512_q_w19 + (t1513_q_w19 <<< 2) - t829_q_w19 + ((t1511_q_w19 <<< 1)
      + t1510_q_w19 - (x13_q_w19 <<< 6))));
  wire signed [18:0] t1535 = t1533 - t956;  // 33*x0 + 32*x1 + 19*x2 + ...
  // 18*x0 - 32*x1 - x2 + ...
  wire signed [18:0] t1574 = t725_q_w19 + (t1563_q_w19 + (t1554_q_w19 + (t246_q_w19 <<< 4) - (t623_q_w19 <<< 3)))
      + ((t1570_q_w19 <<< 1) + ((t1556_q_w19 <<< 2) + (t1553_q_w19 + (t293_q_w19 <<< 4)) - (t1561_q_w19 <<< 4)
      + (t1568_q_w19 <<< 6)));
  // 50*x0 - 18*x2 - 75*x3 + ...
  wire signed [18:0] t1611 = t1594_q_w19 - (t819_q_w19 <<< 1) + (t219_q_w19 <<< 7)
      + (t1591_q_w19 + t575_q_w19 - (t240_q_w19 <<< 4) - (t528_q_w19 <<< 5))
      + ((t1605_q_w19 <<< 1) + ((t1597_q_w19 <<< 4) + (t1592_q_w19 + t1593_q_w19) + (t1601_q_w19 <<< 2)));
  wire signed [18:0] t1610 = t963 - (t1607_q_w19 <<< 5);  // -5*x0 - 127*x1 + 20*x2 + ...
  // -9*x2 + 10*x3 + 8*x4 + ...
  wire signed [18:0] t1642 = (t618_q_w19 <<< 4) + (t1623_q_w19 - (t5_q_w19 <<< 5) - (t772_q_w19 <<< 3))
      + ((t390_q_w19 <<< 3) + (t892_q_w19 - t800_q_w19) + (t276_q_w19 <<< 5) + (t512_q_w19 + (t1624_q_w19
      + t1625_q_w19)));
  wire signed [18:0] t1644 = (t1641_q_w19 <<< 5) + t1642;  // -9*x2 + 10*x3 + 8*x4 + ...
  wire signed [18:0] t1645 = t963 + ((t1639_q_w19 + (t643_q_w19 <<< 2)) <<< 4);  // 11*x0 + x1 + 52*x2 + ...
  // -2*x0 - 6*x1 - 2*x2 + ...
  wire signed [18:0] t1685 = (t549_q_w19 <<< 2)
      + (t1663_q_w19 + ((t592_q_w19 <<< 1) + t1659_q_w19) - (t577_q_w19 <<< 2)) + (t602_q_w19 <<< 6)
      + ((t1679_q_w19 + ((t1666_q_w19 <<< 2) + t1667_q_w19 - t829_q_w19 + (t772_q_w19 <<< 4))) <<< 1);
  wire signed [18:0] t1684 = (t1681_q_w19 <<< 4) + t935;  // -5*x0 + 47*x1 + 52*x2 + ...
  // -10*x0 - 32*x1 + 22*x2 + ...
  wire signed [18:0] t1725 = t1702_q_w19 - (t564_q_w19 <<< 3) - (t245_q_w19 <<< 4) - (t836_q_w19 <<< 3)
      + (t777_q_w19 <<< 3) + ((t1720_q_w19 <<< 2) + (t1713_q_w19 + (t1717_q_w19 <<< 3)));
  // -5*x0 + 111*x1 + 20*x2 + ...
  wire signed [18:0] t1724 = t928
      + (t1699_q_w19 + (t1701_q_w19 <<< 2) + (t128_q_w19 <<< 6) + t1712_q_w19 + (t1715_q_w19 <<< 7));
  // 8*x0 + x1 + 3*x2 + ...
  wire signed [18:0] t1758 = (t1751_q_w19 <<< 3) + (t1739_q_w19 + (t464_q_w19 <<< 4) + (x52_q_w19 <<< 6))
      + ((t1740_q_w19 <<< 2) + t1741_q_w19 - t875_q_w19 - (t702_q_w19 <<< 2));
  wire signed [18:0] t1762 = t1758 - t949;  // 3*x0 - 16*x1 + 23*x2 + ...
  // 64*x1 + 16*x2 + 16*x3 + ...
  wire signed [18:0] t1763 = t1760_q_w19
      + (t1742_q_w19 + (t653_q_w19 <<< 2) + (t397_q_w19 <<< 4) + (t242_q_w19 <<< 6) + (t1759_q_w19 <<< 3));
  // 3*x0 - 19*x1 + 20*x2 + ...
  wire signed [18:0] t1803 = t943 + ((t1796_q_w19 <<< 1) + (t1784_q_w19 - (t211_q_w19 <<< 4)
      + ((t1783_q_w19 <<< 2) + t1782_q_w19) - (t583_q_w19 <<< 4)));
  // -x0 - 32*x1 + 2*x2 + ...
  wire signed [18:0] t1804 = (t1800_q_w19 <<< 6) + ((t520_q_w19 <<< 3) + (t1780_q_w19 + t1781_q_w19
      - (t412_q_w19 <<< 3)) + (t1795_q_w19 <<< 4) - (t1798_q_w19 <<< 4));
  // -6*x0 - 64*x1 + 4*x2 + ...
  wire signed [18:0] t1833 = (t784_q_w19 <<< 1)
      + (t1810_q_w19 + t1811_q_w19 - (t316_q_w19 <<< 3) - (t431_q_w19 <<< 3) + t1822_q_w19) + (t1830_q_w19 <<< 3);
  // 4*x1 - 32*x2 - 4*x3 + ...
  wire signed [18:0] t1834 = (t1831_q_w19 <<< 5)
      + ((t897 <<< 1) + (t1817_q_w19 - (t26_q_w19 <<< 5) - (t762_q_w19 <<< 1) + (t1825_q_w19 <<< 2)));
  // 2*x0 - 18*x1 + 20*x2 + ...
  wire signed [18:0] t1875 = t1859_q_w19 + t1855_q_w19
      + (t1851_q_w19 + (t340_q_w19 <<< 2) + t690_q_w19 - (t1857_q_w19 <<< 4)) - (t545_q_w19 <<< 3) - t936;
  // -8*x2 + 16*x8 + 2*x9 + ...
  wire signed [18:0] t1874 = (t1870_q_w19 <<< 1) + (t882_q_w19 + (t1866_q_w19 <<< 1));
  wire signed [18:0] t1876 = t1873_q_w19 - (t846_q_w19 <<< 1);  // -4*x1 + 32*x5 - 2*x10 + ...
  wire signed [18:0] t1913 = (t1908_q_w19 <<< 4) + t1909_q_w19;  // 4*x0 + 8*x6 - 4*x7 + ...
  // -5*x0 - 18*x1 + 5*x2 + ...
  wire signed [18:0] t1914 = t1893_q_w19 - (t833_q_w19 <<< 1) + (t597_q_w19 <<< 2) - t1902_q_w19 + t928;
  // 76*x1 + 4*x2 - 16*x4 + ...
  wire signed [18:0] t1915 = (t553_q_w19 <<< 4) + ((t370_q_w19 <<< 3) + t1892_q_w19) + (t273_q_w19 <<< 4)
      + (t727_q_w19 <<< 5) + (t1912_q_w19 <<< 1);
  // -x0 + x1 + 68*x3 + ...
  wire signed [18:0] t1954 = (t1950_q_w19 <<< 2)
      + (t1934_q_w19 + t1935_q_w19 - (t609_q_w19 <<< 4) + (t305_q_w19 <<< 6));
  wire signed [18:0] t1955 = (t737_q_w19 <<< 2) - t936;  // -5*x0 - 17*x1 - 44*x2 + ...
  // 4*x0 - 32*x1 + 5*x2 + ...
  wire signed [18:0] t1956 = (t1933_q_w19 <<< 1) + (t1932_q_w19 - t1931_q_w19) - (t1939_q_w19 <<< 4)
      - (t1942_q_w19 <<< 3) + (t320_q_w19 <<< 6) + (t1953_q_w19 <<< 2);
  // -16*x0 - x1 - 4*x2 + ...
  wire signed [18:0] t1999 = t1979_q_w19 + (t887_q_w19 <<< 1) - (t684_q_w19 <<< 1)
      + ((t1985_q_w19 <<< 2) + (t1976_q_w19 - (t112_q_w19 <<< 5) - (t588_q_w19 <<< 4))) + (t1996_q_w19 <<< 3);
  // -80*x2 + 8*x6 - x7 + ...
  wire signed [18:0] t1997 = (t1994_q_w19 <<< 4)
      + (t1972_q_w19 + (t271_q_w19 <<< 3) + (t1978_q_w19 <<< 3) - (t577_q_w19 <<< 2) - (t760_q_w19 <<< 3));
  wire signed [18:0] t1998 = t943 - (t515_q_w19 <<< 5);  // -5*x0 - 17*x1 + 20*x2 + ...
  // -30*x0 + 61*x2 - x3 + ...
  wire signed [18:0] t2040 = t2016_q_w19 + t2017_q_w19 - t790_q_w19 + (x63_q_w19 <<< 7) + (t2032_q_w19 <<< 5)
      + ((t2034_q_w19 <<< 4) + ((t2028_q_w19 <<< 3) + ((t2019_q_w19 <<< 2) + t882_q_w19 + (t437_q_w19 <<< 4))));
  // -30*x0 + 32*x1 + 45*x2 + ...
  wire signed [18:0] t2041 = (((t2035_q_w19 <<< 2) + ((t540_q_w19 <<< 3) + ((t2023_q_w19 <<< 3) - t2020_q_w19)
      + (t84_q_w19 <<< 5))) <<< 1) + t2040;
  // 5*x0 - 8*x1 - 2*x2 + ...
  wire signed [18:0] t2083 = (t2073_q_w19 <<< 2) - t543_q_w19
      + ((t2070_q_w19 <<< 4) + ((t2058_q_w19 <<< 2) + t2059_q_w19 + (t2066_q_w19 <<< 1)) + (t63_q_w19 <<< 7));
  // 2*x1 - 80*x2 - 40*x5 + ...
  wire signed [18:0] t2084 = (t2081_q_w19 <<< 6) + ((t2078_q_w19 <<< 5) + ((t255_q_w19 <<< 4) + (t737_q_w19
      + (t2062_q_w19 + (t2054_q_w19 - (t449_q_w19 <<< 3))))));
  // 8*x0 - 2*x1 + 33*x3 + ...
  wire signed [18:0] t2126 = (t2123_q_w19 <<< 5) + ((t2119_q_w19 <<< 3) + ((t2114_q_w19 <<< 2) + (t2107_q_w19
      + (t2100_q_w19 + (t2102_q_w19 <<< 1) + (t2101_q_w19 + (t35_q_w19 <<< 5))))));
  // 2*x0 + 129*x2 - 4*x3 + ...
  wire signed [18:0] t2125 = (t64_q_w19 <<< 6) + (t2106_q_w19 - (t825_q_w19 <<< 1) + (t752_q_w19 <<< 3))
      + (t2122_q_w19 <<< 6);
  // 30*x0 + x1 + x2 + ...
  wire signed [18:0] t2164 = (t2156_q_w19 <<< 3) + ((t590_q_w19 <<< 4) + (t2143_q_w19 + t2144_q_w19 - t534_q_w19))
      + ((t540_q_w19 <<< 3) + (t2142_q_w19 - (t238_q_w19 <<< 2)) - (t260_q_w19 <<< 3) + ((t2151_q_w19
      - (t267_q_w19 <<< 4)) <<< 1));
  wire signed [18:0] t2165 = (((t841_q_w19 <<< 2) + t2160_q_w19) <<< 1) + t2164;  // 38*x0 + 9*x1 - 63*x2 + ...
  // -41*x0 + 66*x1 + 2*x2 + ...
  wire signed [18:0] t2204 = t2181_q_w19 - (t740_q_w19 <<< 2) - (t659_q_w19 <<< 3) + (t2193_q_w19 <<< 1)
      + (t2200_q_w19 <<< 3) + ((t646_q_w19 <<< 3) + (t2182_q_w19 + (t484_q_w19 <<< 4)) - t543_q_w19
      + ((t2196_q_w19 + t2197_q_w19) <<< 3));
  // 14*x0 + 92*x1 + 8*x2 + ...
  wire signed [18:0] t1051 = (t1045_q_w19 <<< 3)
      + (t575_q_w19 + t1030_q_w19 - (t601_q_w19 <<< 3) - (t82_q_w19 <<< 6) - t866_q_w19) + t1050;

  reg signed [15:0] t1087_q;
  reg signed [15:0] t1088_q;
  reg signed [15:0] t1121_q;
  reg signed [15:0] t1122_q;
  reg signed [15:0] t1158_q;
  reg signed [15:0] t1159_q;
  reg signed [15:0] t1196_q;
  reg signed [16:0] t1197_q;
  reg signed [15:0] t1236_q;
  reg signed [15:0] t1237_q;
  reg signed [15:0] t1272_q;
  reg signed [15:0] t1273_q;
  reg signed [15:0] t1306_q;
  reg signed [16:0] t1307_q;
  reg signed [15:0] t1346_q;
  reg signed [16:0] t1347_q;
  reg signed [15:0] t1387_q;
  reg signed [16:0] t1388_q;
  reg signed [15:0] t1425_q;
  reg signed [16:0] t1426_q;
  reg signed [15:0] t1458_q;
  reg signed [16:0] t1459_q;
  reg signed [15:0] t1495_q;
  reg signed [15:0] t1496_q;
  reg signed [14:0] t1534_q2;
  reg signed [16:0] t1535_q;
  reg signed [16:0] t1574_q;
  reg signed [15:0] t956_q;
  reg signed [15:0] t1610_q;
  reg signed [16:0] t1611_q;
  reg signed [15:0] t1644_q;
  reg signed [15:0] t1645_q;
  reg signed [16:0] t1684_q;
  reg signed [16:0] t1685_q;
  reg signed [15:0] t1724_q;
  reg signed [16:0] t1725_q;
  reg signed [15:0] t1762_q;
  reg signed [16:0] t1763_q;
  reg signed [15:0] t1803_q;
  reg signed [16:0] t1804_q;
  reg signed [14:0] t926_q;
  reg signed [15:0] t1833_q;
  reg signed [15:0] t1834_q;
  reg signed [13:0] t1874_q;
  reg signed [15:0] t1875_q;
  reg signed [15:0] t1876_q;
  reg signed [12:0] t1913_q;
  reg signed [15:0] t1914_q;
  reg signed [15:0] t1915_q;
  reg signed [14:0] t1954_q;
  reg signed [15:0] t1955_q;
  reg signed [15:0] t1956_q;
  reg signed [15:0] t1997_q;
  reg signed [15:0] t1998_q;
  reg signed [15:0] t1999_q;
  reg signed [16:0] t2041_q;
  reg signed [15:0] t2083_q;
  reg signed [15:0] t2084_q;
  reg signed [15:0] t2125_q;
  reg signed [16:0] t2126_q;
  reg signed [16:0] t2165_q;
  reg signed [16:0] t2204_q;
  reg signed [16:0] t1051_q;
  reg signed [16:0] t1012_q;

  always @(posedge clk) begin
    if (en) begin
      t1087_q <= t1087[15:0];
      t1088_q <= t1088[15:0];
      t1121_q <= t1121[15:0];
      t1122_q <= t1122[15:0];
      t1158_q <= t1158[15:0];
      t1159_q <= t1159[15:0];
      t1196_q <= t1196[15:0];
      t1197_q <= t1197[16:0];
      t1236_q <= t1236[15:0];
      t1237_q <= t1237[15:0];
      t1272_q <= t1272[15:0];
      t1273_q <= t1273[15:0];
      t1306_q <= t1306[15:0];
      t1307_q <= t1307[16:0];
      t1346_q <= t1346[15:0];
      t1347_q <= t1347[16:0];
      t1387_q <= t1387[15:0];
      t1388_q <= t1388[16:0];
      t1425_q <= t1425[15:0];
      t1426_q <= t1426[16:0];
      t1458_q <= t1458[15:0];
      t1459_q <= t1459[16:0];
      t1495_q <= t1495[15:0];
      t1496_q <= t1496[15:0];
      t1534_q2 <= t1534_q;
      t1535_q <= t1535[16:0];
      t1574_q <= t1574[16:0];
      t956_q <= t956[15:0];
      t1610_q <= t1610[15:0];
      t1611_q <= t1611[16:0];
      t1644_q <= t1644[15:0];
      t1645_q <= t1645[15:0];
      t1684_q <= t1684[16:0];
      t1685_q <= t1685[16:0];
      t1724_q <= t1724[15:0];
      t1725_q <= t1725[16:0];
      t1762_q <= t1762[15:0];
      t1763_q <= t1763[16:0];
      t1803_q <= t1803[15:0];
      t1804_q <= t1804[16:0];
      t926_q <= t926[14:0];
      t1833_q <= t1833[15:0];
      t1834_q <= t1834[15:0];
      t1874_q <= t1874[13:0];
      t1875_q <= t1875[15:0];
      t1876_q <= t1876[15:0];
      t1913_q <= t1913[12:0];
      t1914_q <= t1914[15:0];
      t1915_q <= t1915[15:0];
      t1954_q <= t1954[14:0];
      t1955_q <= t1955[15:0];
      t1956_q <= t1956[15:0];
      t1997_q <= t1997[15:0];
      t1998_q <= t1998[15:0];
      t1999_q <= t1999[15:0];
      t2041_q <= t2041[16:0];
      t2083_q <= t2083[15:0];
      t2084_q <= t2084[15:0];
      t2125_q <= t2125[15:0];
      t2126_q <= t2126[16:0];
      t2165_q <= t2165[16:0];
      t2204_q <= t2204[16:0];
      t1051_q <= t1051[16:0];
      t1012_q <= t1012[16:0];
    end
  end

  // Stage 3 of 4.
  wire signed [18:0] t1087_q_w19 = {{3{t1087_q[15]}}, t1087_q};
  wire signed [18:0] t1088_q_w19 = {{3{t1088_q[15]}}, t1088_q};
  wire signed [18:0] t1121_q_w19 = {{3{t1121_q[15]}}, t1121_q};
  wire signed [18:0] t1122_q_w19 = {{3{t1122_q[15]}}, t1122_q};
  wire signed [18:0] t1158_q_w19 = {{3{t1158_q[15]}}, t1158_q};
  wire signed [18:0] t1159_q_w19 = {{3{t1159_q[15]}}, t1159_q};
  wire signed [18:0] t1196_q_w19 = {{3{t1196_q[15]}}, t1196_q};
  wire signed [18:0] t1197_q_w19 = {{2{t1197_q[16]}}, t1197_q};
  wire signed [18:0] t1236_q_w19 = {{3{t1236_q[15]}}, t1236_q};
  wire signed [18:0] t1237_q_w19 = {{3{t1237_q[15]}}, t1237_q};
  wire signed [18:0] t1272_q_w19 = {{3{t1272_q[15]}}, t1272_q};
  wire signed [18:0] t1273_q_w19 = {{3{t1273_q[15]}}, t1273_q};
  wire signed [18:0] t1306_q_w19 = {{3{t1306_q[15]}}, t1306_q};
  wire signed [18:0] t1307_q_w19 = {{2{t1307_q[16]}}, t1307_q};
  wire signed [18:0] t1346_q_w19 = {{3{t1346_q[15]}}, t1346_q};
  wire signed [18:0] t1347_q_w19 = {{2{t1347_q[16]}}, t1347_q};
  wire signed [18:0] t1387_q_w19 = {{3{t1387_q[15]}}, t1387_q};
  wire signed [18:0] t1388_q_w19 = {{2{t1388_q[16]}}, t1388_q};
  wire signed [18:0] t1425_q_w19 = {{3{t1425_q[15]}}, t1425_q};
  wire signed [18:0] t1426_q_w19 = {{2{t1426_q[16]}}, t1426_q};
  wire signed [18:0] t1458_q_w19 = {{3{t1458_q[15]}}, t1458_q};
  wire signed [18:0] t1459_q_w19 = {{2{t1459_q[16]}}, t1459_q};
  wire signed [18:0] t1495_q_w19 = {{3{t1495_q[15]}}, t1495_q};
  wire signed [18:0] t1496_q_w19 = {{3{t1496_q[15]}}, t1496_q};
  wire signed [18:0] t1534_q2_w19 = {{4{t1534_q2[14]}}, t1534_q2};
  wire signed [18:0] t1535_q_w19 = {{2{t1535_q[16]}}, t1535_q};
  wire signed [18:0] t1574_q_w19 = {{2{t1574_q[16]}}, t1574_q};
  wire signed [18:0] t956_q_w19 = {{3{t956_q[15]}}, t956_q};
  wire signed [18:0] t1610_q_w19 = {{3{t1610_q[15]}}, t1610_q};
  wire signed [18:0] t1611_q_w19 = {{2{t1611_q[16]}}, t1611_q};
  wire signed [18:0] t1644_q_w19 = {{3{t1644_q[15]}}, t1644_q};
  wire signed [18:0] t1645_q_w19 = {{3{t1645_q[15]}}, t1645_q};
  wire signed [18:0] t1684_q_w19 = {{2{t1684_q[16]}}, t1684_q};
  wire signed [18:0] t1685_q_w19 = {{2{t1685_q[16]}}, t1685_q};
  wire signed [18:0] t1724_q_w19 = {{3{t1724_q[15]}}, t1724_q};
  wire signed [18:0] t1725_q_w19 = {{2{t1725_q[16]}}, t1725_q};
  wire signed [18:0] t1762_q_w19 = {{3{t1762_q[15]}}, t1762_q};
  wire signed [18:0] t1763_q_w19 = {{2{t1763_q[16]}}, t1763_q};
  wire signed [18:0] t1803_q_w19 = {{3{t1803_q[15]}}, t1803_q};
  wire signed [18:0] t1804_q_w19 = {{2{t1804_q[16]}}, t1804_q};
  wire signed [18:0] t926_q_w19 = {{4{t926_q[14]}}, t926_q};
  wire signed [18:0] t1833_q_w19 = {{3{t1833_q[15]}}, t1833_q};
  wire signed [18:0] t1834_q_w19 = {{3{t1834_q[15]}}, t1834_q};
  wire signed [18:0] t1874_q_w19 = {{5{t1874_q[13]}}, t1874_q};
  wire signed [18:0] t1875_q_w19 = {{3{t1875_q[15]}}, t1875_q};
  wire signed [18:0] t1876_q_w19 = {{3{t1876_q[15]}}, t1876_q};
  wire signed [18:0] t1913_q_w19 = {{6{t1913_q[12]}}, t1913_q};
  wire signed [18:0] t1914_q_w19 = {{3{t1914_q[15]}}, t1914_q};
  wire signed [18:0] t1915_q_w19 = {{3{t1915_q[15]}}, t1915_q};
  wire signed [18:0] t1954_q_w19 = {{4{t1954_q[14]}}, t1954_q};
  wire signed [18:0] t1955_q_w19 = {{3{t1955_q[15]}}, t1955_q};
  wire signed [18:0] t1956_q_w19 = {{3{t1956_q[15]}}, t1956_q};
  wire signed [18:0] t1997_q_w19 = {{3{t1997_q[15]}}, t1997_q};
  wire signed [18:0] t1998_q_w19 = {{3{t1998_q[15]}}, t1998_q};
  wire signed [18:0] t1999_q_w19 = {{3{t1999_q[15]}}, t1999_q};
  wire signed [18:0] t2041_q_w19 = {{2{t2041_q[16]}}, t2041_q};
  wire signed [18:0] t2083_q_w19 = {{3{t2083_q[15]}}, t2083_q};
  wire signed [18:0] t2084_q_w19 = {{3{t2084_q[15]}}, t2084_q};
  wire signed [18:0] t2125_q_w19 = {{3{t2125_q[15]}}, t2125_q};
  wire signed [18:0] t2126_q_w19 = {{2{t2126_q[16]}}, t2126_q};
  wire signed [18:0] t2165_q_w19 = {{2{t2165_q[16]}}, t2165_q};
  wire signed [18:0] t2204_q_w19 = {{2{t2204_q[16]}}, t2204_q};

  wire signed [18:0] t1123 = t1121_q_w19 + t1122_q_w19;  // -6*x0 - 45*x1 + 44*x2 + ...
  wire signed [18:0] t1198 = t1196_q_w19 + t1197_q_w19;  // 4*x0 + 27*x1 - 16*x2 + ...
  wire signed [18:0] t1805 = t1803_q_w19 + t1804_q_w19;  // 2*x0 - 51*x1 + 22*x2 + ...
  wire signed [18:0] t1836 = t1834_q_w19 + (t926_q_w19 + t1833_q_w19);  // -11*x0 - 77*x1 - 8*x2 + ...
  wire signed [18:0] t2166 = t2165_q_w19 + t1836;  // 27*x0 - 68*x1 - 71*x2 + ...
  wire signed [18:0] acc0 = t1087_q_w19 + t1088_q_w19 - 19'sd150;  // neuron 0: [-38838, 23658]
  wire signed [22:0] acc0_w23 = {{4{acc0[18]}}, acc0};
  // 27 * acc0: [-1046578, 640814]
  wire signed [22:0] prod0 = (acc0_w23 <<< 5) + 23'sd2048 - (acc0_w23 <<< 2) - acc0_w23;
  wire signed [8:0] r0 = prod0[20:12];  // [-256, 156]
  wire signed [18:0] acc1 = t1762_q_w19 + t1763_q_w19 - 19'sd34;  // neuron 1: [-27128, 48264]
  wire signed [23:0] acc1_w24 = {{5{acc1[18]}}, acc1};
  // 85 * acc1: [-2303832, 4104488]
  wire signed [23:0] prod1 = (acc1_w24 <<< 6) + (acc1_w24 <<< 4) + (acc1_w24 <<< 2) + acc1_w24 + 24'sd2048;
  wire signed [10:0] r1 = prod1[22:12];  // [-563, 1002]
  wire signed [18:0] acc2 = t2204_q_w19 + t2166 + 19'sd94;  // neuron 2: [-20924, 51864]
  wire signed [22:0] acc2_w23 = {{4{acc2[18]}}, acc2};
  wire signed [22:0] prod2_part = (acc2_w23 <<< 5) + (acc2_w23 <<< 3);
  wire signed [18:0] acc3 = t1610_q_w19 + t1611_q_w19;  // neuron 3: [-43586, 24490]
  wire signed [22:0] acc3_w23 = {{4{acc3[18]}}, acc3};
  // 27 * acc3: [-1174774, 663278]
  wire signed [22:0] prod3 = (acc3_w23 <<< 5) + 23'sd2048 - (acc3_w23 <<< 2) - acc3_w23;
  wire signed [9:0] r3 = prod3[21:12];  // [-287, 161]
  wire signed [18:0] acc4 = t1495_q_w19 + t1496_q_w19 + 19'sd490;  // neuron 4: [-35284, 36543]
  wire signed [24:0] acc4_w25 = {{6{acc4[18]}}, acc4};
  wire signed [24:0] prod4_part = (acc4_w25 <<< 8) + acc4_w25 + 25'sd4096 - (acc4_w25 <<< 6) - (acc4_w25 <<< 4);
  wire signed [18:0] acc5 = t2083_q_w19 + t2084_q_w19 + t1123 + 19'sd426;  // neuron 5: [-25645, 48476]
  wire signed [24:0] acc5_w25 = {{6{acc5[18]}}, acc5};
  wire signed [24:0] prod5_part = (acc5_w25 <<< 7) + 25'sd2048 - (acc5_w25 <<< 5) - (acc5_w25 <<< 3);
  wire signed [18:0] acc6 = t1158_q_w19 + t1159_q_w19 + 19'sd545;  // neuron 6: [-27417, 35854]
  wire signed [23:0] acc6_w24 = {{5{acc6[18]}}, acc6};
  // 89 * acc6: [-2438065, 3193054]
  wire signed [23:0] prod6 = (acc6_w24 <<< 7) + acc6_w24 + 24'sd2048 - (acc6_w24 <<< 5) - (acc6_w24 <<< 3);
  wire signed [10:0] r6 = prod6[22:12];  // [-596, 779]
  wire signed [16:0] acc7 = t1051_q - 17'sd209;  // neuron 7: [-30341, 40060]
  wire signed [24:0] acc7_w25 = {{8{acc7[16]}}, acc7};
  // 157 * acc7: [-4759441, 6293516]
  wire signed [24:0] prod7 = (acc7_w25 <<< 7) + (acc7_w25 <<< 5) + acc7_w25 + 25'sd4096 - (acc7_w25 <<< 2);
  wire signed [10:0] r7 = prod7[23:13];  // [-581, 768]
  // neuron 8: [-30790, 51794], rounding half included
  wire signed [18:0] acc8 = (t1534_q2_w19 <<< 1) + t1535_q_w19 + 19'sd272;
  wire signed [10:0] r8 = acc8[16:6];  // [-482, 809]
  wire signed [18:0] acc9 = t1198 + t2041_q_w19 + 19'sd194;  // neuron 9: [-22529, 54382]
  wire signed [21:0] acc9_w22 = {{3{acc9[18]}}, acc9};
  // 11 * acc9: [-247563, 598458]
  wire signed [21:0] prod9 = (acc9_w22 <<< 4) + 22'sd256 - (acc9_w22 <<< 2) - acc9_w22;
  wire signed [11:0] r9 = prod9[20:9];  // [-484, 1168]
  wire signed [18:0] acc10 = t1198 + 19'sd248;  // neuron 10: [-25265, 33449], rounding half included
  wire signed [11:0] r10 = acc10[16:5];  // [-790, 1045]
  // neuron 11: [-31494, 28522], rounding half included
  wire signed [18:0] acc11 = t1272_q_w19 + t1273_q_w19 + 19'sd64;
  wire signed [8:0] r11 = acc11[15:7];  // [-247, 222]
  wire signed [18:0] acc12 = t1724_q_w19 + t1725_q_w19 + 19'sd425;  // neuron 12: [-34295, 43763]
  wire signed [24:0] acc12_w25 = {{6{acc12[18]}}, acc12};
  // 169 * acc12: [-5791759, 7400043]
  wire signed [24:0] prod12 = (acc12_w25 <<< 7) + (acc12_w25 <<< 5) + (acc12_w25 <<< 3) + acc12_w25 + 25'sd4096;
  wire signed [10:0] r12 = prod12[23:13];  // [-708, 903]
  wire signed [16:0] acc13 = t1012_q + 17'sd347;  // neuron 13: [-34745, 40771]
  wire signed [24:0] acc13_w25 = {{8{acc13[16]}}, acc13};
  // 193 * acc13: [-6701689, 7872899]
  wire signed [24:0] prod13 = (acc13_w25 <<< 8) + acc13_w25 + 25'sd4096 - (acc13_w25 <<< 6);
  wire signed [10:0] r13 = prod13[23:13];  // [-819, 961]
  wire signed [18:0] acc14 = t1346_q_w19 + t1347_q_w19 - 19'sd401;  // neuron 14: [-38221, 39899]
  wire signed [23:0] acc14_w24 = {{5{acc14[18]}}, acc14};
  // 73 * acc14: [-2788085, 2914675]
  wire signed [23:0] prod14 = (acc14_w24 <<< 6) + (acc14_w24 <<< 3) + acc14_w24 + 24'sd2048;
  wire signed [10:0] r14 = prod14[22:12];  // [-681, 711]
  // neuron 15: [-42960, 24682], rounding half included
  wire signed [18:0] acc15 = t1425_q_w19 + t1426_q_w19 - 19'sd56;
  wire signed [9:0] r15 = acc15[16:7];  // [-336, 192]
  wire signed [18:0] acc16 = t1458_q_w19 + t1459_q_w19 + 19'sd342;  // neuron 16: [-33975, 44052]
  wire signed [23:0] acc16_w24 = {{5{acc16[18]}}, acc16};
  // 89 * acc16: [-3021727, 3922676]
  wire signed [23:0] prod16 = (acc16_w24 <<< 7) + acc16_w24 + 24'sd2048 - (acc16_w24 <<< 5) - (acc16_w24 <<< 3);
  wire signed [10:0] r16 = prod16[22:12];  // [-738, 957]
  // neuron 17: [-30282, 62842], rounding half included
  wire signed [18:0] acc17 = t1684_q_w19 + t1685_q_w19 + 19'sd687;
  wire signed [10:0] r17 = acc17[16:6];  // [-474, 981]
  // neuron 18: [-28666, 29583], rounding half included
  wire signed [18:0] acc18 = t1236_q_w19 + t1237_q_w19 - 19'sd332;
  wire signed [10:0] r18 = acc18[15:5];  // [-896, 924]
  // neuron 19: [-33219, 43909]
  wire signed [18:0] acc19 = t1915_q_w19 + ((t1913_q_w19 <<< 2) + t1914_q_w19) - 19'sd80;
  wire signed [23:0] acc19_w24 = {{5{acc19[18]}}, acc19};
  wire signed [23:0] prod19_part = (acc19_w24 <<< 6) + (acc19_w24 <<< 4) + 24'sd2048 - (acc19_w24 <<< 2);
  wire signed [18:0] acc20 = t2166 + 19'sd217;  // neuron 20: [-21390, 51770]
  wire signed [25:0] acc20_w26 = {{7{acc20[18]}}, acc20};
  wire signed [25:0] prod20_part = (acc20_w26 <<< 7) + (acc20_w26 <<< 5) + (acc20_w26 <<< 2);
  wire signed [18:0] acc21 = t1956_q_w19 + (t1954_q_w19 + t1955_q_w19) + 19'sd65;  // neuron 21: [-30501, 49076]
  wire signed [21:0] acc21_w22 = {{3{acc21[18]}}, acc21};
  // 11 * acc21: [-335255, 540092]
  wire signed [21:0] prod21 = (acc21_w22 <<< 4) + 22'sd256 - (acc21_w22 <<< 2) - acc21_w22;
  wire signed [11:0] r21 = prod21[20:9];  // [-655, 1054]
  wire signed [18:0] acc22 = t1387_q_w19 + t1388_q_w19 + 19'sd309;  // neuron 22: [-28707, 43647]
  wire signed [24:0] acc22_w25 = {{6{acc22[18]}}, acc22};
  // 131 * acc22: [-3756521, 5721853]
  wire signed [24:0] prod22 = (acc22_w25 <<< 7) + (acc22_w25 <<< 2) + 25'sd4096 - acc22_w25;
  wire signed [10:0] r22 = prod22[23:13];  // [-459, 698]
  wire signed [18:0] acc23 = t1836 + 19'sd166;  // neuron 23: [-18899, 35258], rounding half included
  wire signed [11:0] r23 = acc23[16:5];  // [-591, 1101]
  wire signed [18:0] acc24 = t1306_q_w19 + t1307_q_w19 + 19'sd50;  // neuron 24: [-38731, 34584]
  wire signed [22:0] acc24_w23 = {{4{acc24[18]}}, acc24};
  // 39 * acc24: [-1509485, 1349800]
  wire signed [22:0] prod24 = (acc24_w23 <<< 5) + (acc24_w23 <<< 3) + 23'sd1024 - acc24_w23;
  wire signed [10:0] r24 = prod24[21:11];  // [-738, 659]
  wire signed [18:0] acc25 = t1123 + 19'sd624;  // neuron 25: [-30593, 44210]
  wire signed [24:0] acc25_w25 = {{6{acc25[18]}}, acc25};
  // 151 * acc25: [-4615447, 6679806]
  wire signed [24:0] prod25 = (acc25_w25 <<< 7) + (acc25_w25 <<< 5) + 25'sd4096 - (acc25_w25 <<< 3) - acc25_w25;
  wire signed [10:0] r25 = prod25[23:13];  // [-564, 815]
  wire signed [18:0] acc26 = t1805 + 19'sd535;  // neuron 26: [-25474, 44524]
  wire signed [25:0] acc26_w26 = {{7{acc26[18]}}, acc26};
  // 193 * acc26: [-4912386, 8597228]
  wire signed [25:0] prod26 = (acc26_w26 <<< 8) + acc26_w26 + 26'sd4096 - (acc26_w26 <<< 6);
  wire signed [11:0] r26 = prod26[24:13];  // [-600, 1049]
  // neuron 27: [-45124, 50387]
  wire signed [18:0] acc27 = t1876_q_w19 + ((t1874_q_w19 <<< 2) + t1875_q_w19) + 19'sd415;
  wire signed [21:0] acc27_w22 = {{3{acc27[18]}}, acc27};
  // 19 * acc27: [-856844, 957865]
  wire signed [21:0] prod27 = (acc27_w22 <<< 4) + (acc27_w22 <<< 2) + 22'sd512 - acc27_w22;
  wire signed [10:0] r27 = prod27[20:10];  // [-837, 935]
  // neuron 28: [-31773, 46998], rounding half included
  wire signed [18:0] acc28 = t1999_q_w19 + (t1997_q_w19 + t1998_q_w19) - 19'sd60;
  wire signed [10:0] r28 = acc28[16:6];  // [-497, 734]
  // neuron 29: [-34490, 30269], rounding half included
  wire signed [18:0] acc29 = t1644_q_w19 + t1645_q_w19 - 19'sd111;
  wire signed [9:0] r29 = acc29[16:7];  // [-270, 236]
  wire signed [18:0] acc30 = t2125_q_w19 + t2126_q_w19 - t1805 - 19'sd17;  // neuron 30: [-33528, 49800]
  wire signed [23:0] acc30_w24 = {{5{acc30[18]}}, acc30};
  // 69 * acc30: [-2311384, 3438248]
  wire signed [23:0] prod30 = (acc30_w24 <<< 6) + (acc30_w24 <<< 2) + acc30_w24 + 24'sd2048;
  wire signed [10:0] r30 = prod30[22:12];  // [-565, 839]
  wire signed [18:0] acc31 = t1574_q_w19 - t956_q_w19 + 19'sd189;  // neuron 31: [-21604, 50347]
  wire signed [25:0] acc31_w26 = {{7{acc31[18]}}, acc31};
  // 187 * acc31: [-4035852, 9418985]
  wire signed [25:0] prod31 = (acc31_w26 <<< 8) + 26'sd4096 - (acc31_w26 <<< 6) - (acc31_w26 <<< 2) - acc31_w26;
  wire signed [11:0] r31 = prod31[24:13];  // [-493, 1149]

  reg signed [10:0] r1_q;
  reg signed [21:0] prod2_part_q;
  reg signed [16:0] acc2_q;
  reg signed [24:0] prod4_part_q;
  reg signed [16:0] acc4_q;
  reg signed [23:0] prod5_part_q;
  reg signed [16:0] acc5_q;
  reg signed [10:0] r6_q;
  reg signed [11:0] r9_q;
  reg signed [10:0] r12_q;
  reg signed [10:0] r16_q;
  reg signed [22:0] prod19_part_q;
  reg signed [16:0] acc19_q;
  reg signed [24:0] prod20_part_q;
  reg signed [16:0] acc20_q;
  reg signed [11:0] r21_q;
  reg signed [10:0] r25_q;
  reg signed [10:0] r27_q;
  reg signed [10:0] r30_q;
  reg signed [11:0] r31_q;
  reg [7:0] sat0_q;
  reg [7:0] sat3_q;
  reg [7:0] sat7_q;
  reg [7:0] sat8_q;
  reg [7:0] sat10_q;
  reg [7:0] sat11_q;
  reg [7:0] sat13_q;
  reg [7:0] sat14_q;
  reg [7:0] sat15_q;
  reg [7:0] sat17_q;
  reg [7:0] sat18_q;
  reg [7:0] sat22_q;
  reg [7:0] sat23_q;
  reg [7:0] sat24_q;
  reg [7:0] sat26_q;
  reg [7:0] sat28_q;
  reg [7:0] sat29_q;

  always @(posedge clk) begin
    if (en) begin
      r1_q <= r1;
      prod2_part_q <= prod2_part[21:0];
      acc2_q <= acc2[16:0];
      prod4_part_q <= prod4_part;
      acc4_q <= acc4[16:0];
      prod5_part_q <= prod5_part[23:0];
      acc5_q <= acc5[16:0];
      r6_q <= r6;
      r9_q <= r9;
      r12_q <= r12;
      r16_q <= r16;
      prod19_part_q <= prod19_part[22:0];
      acc19_q <= acc19[16:0];
      prod20_part_q <= prod20_part[24:0];
      acc20_q <= acc20[16:0];
      r21_q <= r21;
      r25_q <= r25;
      r27_q <= r27;
      r30_q <= r30;
      r31_q <= r31;
      sat0_q <= r0[8] ? 8'd0 : r0[7:0];
      sat3_q <= r3[9] ? 8'd0 : r3[7:0];
      sat7_q <= r7[10] ? 8'd0 : (|r7[9:8]) ? 8'd255 : r7[7:0];
      sat8_q <= r8[10] ? 8'd0 : (|r8[9:8]) ? 8'd255 : r8[7:0];
      sat10_q <= r10[11] ? 8'd0 : (|r10[10:8]) ? 8'd255 : r10[7:0];
      sat11_q <= r11[8] ? 8'd0 : r11[7:0];
      sat13_q <= r13[10] ? 8'd0 : (|r13[9:8]) ? 8'd255 : r13[7:0];
      sat14_q <= r14[10] ? 8'd0 : (|r14[9:8]) ? 8'd255 : r14[7:0];
      sat15_q <= r15[9] ? 8'd0 : r15[7:0];
      sat17_q <= r17[10] ? 8'd0 : (|r17[9:8]) ? 8'd255 : r17[7:0];
      sat18_q <= r18[10] ? 8'd0 : (|r18[9:8]) ? 8'd255 : r18[7:0];
      sat22_q <= r22[10] ? 8'd0 : (|r22[9:8]) ? 8'd255 : r22[7:0];
      sat23_q <= r23[11] ? 8'd0 : (|r23[10:8]) ? 8'd255 : r23[7:0];
      sat24_q <= r24[10] ? 8'd0 : (|r24[9:8]) ? 8'd255 : r24[7:0];
      sat26_q <= r26[11] ? 8'd0 : (|r26[10:8]) ? 8'd255 : r26[7:0];
      sat28_q <= r28[10] ? 8'd0 : (|r28[9:8]) ? 8'd255 : r28[7:0];
      sat29_q <= r29[9] ? 8'd0 : r29[7:0];
    end
  end

  // Stage 4 of 4.
  wire signed [22:0] prod2_part_q_w23 = {prod2_part_q[21], prod2_part_q};
  wire signed [22:0] acc2_q_w23 = {{6{acc2_q[16]}}, acc2_q};
  wire signed [24:0] acc4_q_w25 = {{8{acc4_q[16]}}, acc4_q};
  wire signed [24:0] prod5_part_q_w25 = {prod5_part_q[23], prod5_part_q};
  wire signed [24:0] acc5_q_w25 = {{8{acc5_q[16]}}, acc5_q};
  wire signed [23:0] prod19_part_q_w24 = {prod19_part_q[22], prod19_part_q};
  wire signed [23:0] acc19_q_w24 = {{7{acc19_q[16]}}, acc19_q};
  wire signed [25:0] prod20_part_q_w26 = {prod20_part_q[24], prod20_part_q};
  wire signed [25:0] acc20_q_w26 = {{9{acc20_q[16]}}, acc20_q};

  wire signed [22:0] prod2 = prod2_part_q_w23 + 23'sd1024 - acc2_q_w23;  // 39 * acc2: [-815012, 2023720]
  wire signed [10:0] r2 = prod2[21:11];  // [-398, 988]
  wire signed [24:0] prod4 = prod4_part_q - (acc4_q_w25 <<< 2);  // 173 * acc4: [-6100036, 6326035]
  wire signed [10:0] r4 = prod4[23:13];  // [-745, 772]
  wire signed [24:0] prod5 = prod5_part_q_w25 - acc5_q_w25;  // 87 * acc5: [-2229067, 4219460]
  wire signed [11:0] r5 = prod5[23:12];  // [-545, 1030]
  wire signed [23:0] prod19 = prod19_part_q_w24 - acc19_q_w24;  // 75 * acc19: [-2489377, 3295223]
  wire signed [10:0] r19 = prod19[22:12];  // [-608, 804]
  wire signed [25:0] prod20 = prod20_part_q_w26 + acc20_q_w26 + 26'sd4096;  // 165 * acc20: [-3525254, 8546146]
  wire signed [11:0] r20 = prod20[24:13];  // [-431, 1043]

  always @(posedge clk) begin
    if (en) begin
      y0 <= sat0_q;
      y1 <= r1_q[10] ? 8'd0 : (|r1_q[9:8]) ? 8'd255 : r1_q[7:0];
      y2 <= r2[10] ? 8'd0 : (|r2[9:8]) ? 8'd255 : r2[7:0];
      y3 <= sat3_q;
      y4 <= r4[10] ? 8'd0 : (|r4[9:8]) ? 8'd255 : r4[7:0];
      y5 <= r5[11] ? 8'd0 : (|r5[10:8]) ? 8'd255 : r5[7:0];
      y6 <= r6_q[10] ? 8'd0 : (|r6_q[9:8]) ? 8'd255 : r6_q[7:0];
      y7 <= sat7_q;
      y8 <= sat8_q;
      y9 <= r9_q[11] ? 8'd0 : (|r9_q[10:8]) ? 8'd255 : r9_q[7:0];
      y10 <= sat10_q;
      y11 <= sat11_q;
      y12 <= r12_q[10] ? 8'd0 : (|r12_q[9:8]) ? 8'd255 : r12_q[7:0];
      y13 <= sat13_q;
      y14 <= sat14_q;
      y15 <= sat15_q;
      y16 <= r16_q[10] ? 8'd0 : (|r16_q[9:8]) ? 8'd255 : r16_q[7:0];
      y17 <= sat17_q;
      y18 <= sat18_q;
      y19 <= r19[10] ? 8'd0 : (|r19[9:8]) ? 8'd255 : r19[7:0];
      y20 <= r20[11] ? 8'd0 : (|r20[10:8]) ? 8'd255 : r20[7:0];
      y21 <= r21_q[11] ? 8'd0 : (|r21_q[10:8]) ? 8'd255 : r21_q[7:0];
      y22 <= sat22_q;
      y23 <= sat23_q;
      y24 <= sat24_q;
      y25 <= r25_q[10] ? 8'd0 : (|r25_q[9:8]) ? 8'd255 : r25_q[7:0];
      y26 <= sat26_q;
      y27 <= r27_q[10] ? 8'd0 : (|r27_q[9:8]) ? 8'd255 : r27_q[7:0];
      y28 <= sat28_q;
      y29 <= sat29_q;
      y30 <= r30_q[10] ? 8'd0 : (|r30_q[9:8]) ? 8'd255 : r30_q[7:0];
      y31 <= r31_q[11] ? 8'd0 : (|r31_q[10:8]) ? 8'd255 : r31_q[7:0];
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t260[18:10], t484[18:8], t501[18:11], t543[18:14], t575[18:11], t577[18:11], t601[18:10], t623[18:10],
    t653[18:10], t727[18:9], t730[18:9], t737[18:13], t762[18:11], t772[18:9], t825[18:12], t829[18:12],
    t846[18:14], t882[18:12], t887[18:11], t892[18:11], t896[18:12], t915[18:12], t913[18:11], t914[18:12],
    t925[18:11], t927[18:8], t934[18:14], t938[18:10], t942[18:11], t948[18:11], t955[18:14], t962[18:13],
    t966[18:12], t969[18:10], t986[18:11], t985[18:11], t994[18:13], t1002[18:7], t997[18:11], t999[18:12],
    t1003[18:8], t1012[18:17], t1029[18:11], t1026[18:11], t1030[18:12], t1033[18:6], t1034[18:10], t1036[18:12],
    t1045[18:12], t1063[18:11], t1068[18:9], t1071[18:11], t1078[18:12], t1082[18:12], t1080[18:8], t1081[18:12],
    t1084[18:11], t1088[18:16], t1087[18:16], t1103[18:12], t1101[18:11], t1102[18:12], t1110[18:9], t1113[18:11],
    t1119[18:14], t1121[18:16], t1122[18:16], t1138[18:11], t1137[18:11], t1145[18:12], t1143[18:12], t1144[18:12],
    t1149[18:12], t1147[18:8], t1154[18:10], t1155[18:10], t1159[18:16], t1158[18:16], t1176[18:11], t1183[18:12],
    t1182[18:13], t1184[18:13], t1188[18:11], t1191[18:12], t1190[18:9], t1196[18:16], t1197[18:17], t1212[18:11],
    t1215[18:12], t1216[18:12], t1219[18:11], t1227[18:11], t1230[18:12], t1231[18:8], t1232[18:11], t1236[18:16],
    t1237[18:16], t1248[18:11], t1249[18:11], t1251[18:11], t1252[18:12], t1257[18:12], t1259[18:13], t1261[18:10],
    t1264[18:11], t1267[18:9], t1268[18:14], t1272[18:16], t1273[18:16], t1286[18:11], t1287[18:11], t1288[18:12],
    t1294[18:12], t1297[18:13], t1302[18:11], t1303[18:11], t1300[18:14], t1307[18:17], t1306[18:16], t1323[18:11],
    t1325[18:11], t1327[18:9], t1331[18:11], t1339[18:14], t1338[18:9], t1341[18:10], t1342[18:13], t1347[18:17],
    t1346[18:16], t1362[18:11], t1365[18:10], t1363[18:11], t1366[18:11], t1375[18:11], t1377[18:13], t1383[18:10],
    t1385[18:11], t1387[18:16], t1388[18:17], t1401[18:10], t1403[18:11], t1402[18:8], t1404[18:12], t1405[18:12],
    t1415[18:13], t1420[18:10], t1419[18:14], t1417[18:9], t1418[18:9], t1425[18:16], t1426[18:17], t1440[18:11],
    t1439[18:9], t1441[18:12], t1445[18:12], t1447[18:13], t1451[18:9], t1453[18:11], t1458[18:16], t1459[18:17],
    t1471[18:11], t1474[18:11], t1481[18:12], t1483[18:7], t1484[18:12], t1485[18:10], t1487[18:9], t1489[18:8],
    t1496[18:16], t1495[18:16], t1512[18:12], t1511[18:10], t1510[18:11], t1513[18:10], t1514[18:12], t1525[18:10],
    t1534[18:15], t1535[18:17], t1553[18:11], t1554[18:12], t1556[18:10], t1561[18:9], t1563[18:14], t1568[18:7],
    t1570[18:14], t1574[18:17], t1591[18:11], t1592[18:12], t1593[18:12], t1594[18:12], t1597[18:9], t1601[18:12],
    t1605[18:14], t1607[18:10], t1611[18:17], t1610[18:16], t1623[18:11], t1624[18:12], t1625[18:12], t1639[18:10],
    t1641[18:10], t1644[18:16], t1645[18:16], t1659[18:11], t1667[18:11], t1663[18:12], t1666[18:9], t1679[18:14],
    t1681[18:11], t1685[18:17], t1684[18:17], t1699[18:11], t1701[18:9], t1702[18:12], t1712[18:13], t1713[18:14],
    t1717[18:11], t1715[18:6], t1720[18:13], t1725[18:17], t1724[18:16], t1739[18:11], t1740[18:9], t1741[18:12],
    t1742[18:12], t1751[18:10], t1759[18:12], t1760[18:15], t1762[18:16], t1763[18:17], t1780[18:11], t1781[18:12],
    t1783[18:10], t1782[18:12], t1784[18:12], t1795[18:10], t1796[18:13], t1798[18:11], t1800[18:9], t1803[18:16],
    t1804[18:17], t1810[18:10], t1811[18:10], t1817[18:11], t1822[18:13], t1825[18:11], t1830[18:12], t1831[18:10],
    t1833[18:16], t1834[18:16], t1851[18:11], t1859[18:12], t1855[18:12], t1857[18:8], t1866[18:11], t1870[18:11],
    t1875[18:16], t1873[18:15], t1874[18:14], t1876[18:16], t1893[18:12], t1892[18:11], t1902[18:13], t1908[18:8],
    t1909[18:12], t1912[18:14], t1913[18:13], t1914[18:16], t1915[18:16], t1932[18:11], t1931[18:11], t1933[18:10],
    t1934[18:12], t1935[18:12], t1939[18:8], t1942[18:10], t1950[18:13], t1953[18:13], t1954[18:15], t1955[18:16],
    t1956[18:16], t1976[18:12], t1972[18:11], t1978[18:9], t1979[18:12], t1985[18:11], t1994[18:11], t1996[18:12],
    t1999[18:16], t1997[18:16], t1998[18:16], t2016[18:11], t2017[18:11], t2019[18:9], t2023[18:8], t2020[18:11],
    t2028[18:11], t2032[18:9], t2034[18:11], t2035[18:12], t2041[18:17], t2059[18:11], t2054[18:11], t2058[18:9],
    t2062[18:12], t2066[18:11], t2070[18:9], t2073[18:12], t2078[18:10], t2081[18:9], t2083[18:16], t2084[18:16],
    t2100[18:11], t2102[18:10], t2101[18:11], t2106[18:13], t2107[18:13], t2114[18:12], t2119[18:11], t2122[18:8],
    t2123[18:10], t2126[18:17], t2125[18:16], t2144[18:11], t2142[18:11], t2143[18:11], t2151[18:12], t2160[18:13],
    t2156[18:11], t2165[18:17], t2181[18:12], t2182[18:12], t2193[18:13], t2196[18:11], t2197[18:11], t2200[18:12],
    t2204[18:17], prod0[11:0], prod0[22:21], prod1[11:0], prod1[23], prod2_part[22], prod2[10:0], prod2[22],
    prod3[11:0], prod3[22], r3[8], prod4[12:0], prod4[24], prod5_part[24], prod5[11:0], prod5[24], prod6[11:0],
    prod6[23], t1051[18:17], prod7[12:0], prod7[24], acc8[5:0], acc8[18:17], prod9[8:0], prod9[21], acc10[4:0],
    acc10[18:17], acc11[6:0], acc11[18:16], prod12[12:0], prod12[24], prod13[12:0], prod13[24], prod14[11:0],
    prod14[23], acc15[6:0], acc15[18:17], r15[8], prod16[11:0], prod16[23], acc17[5:0], acc17[18:17], acc18[4:0],
    acc18[18:16], prod19_part[23], prod19[11:0], prod19[23], prod20_part[25], prod20[12:0], prod20[25],
    prod21[8:0], prod21[21], prod22[12:0], prod22[24], acc23[4:0], acc23[18:17], prod24[10:0], prod24[22],
    prod25[12:0], prod25[24], prod26[12:0], prod26[25], prod27[9:0], prod27[21], acc28[5:0], acc28[18:17],
    acc29[6:0], acc29[18:17], r29[8], prod30[11:0], prod30[23], prod31[12:0], prod31[25]
  };

endmodule

`default_nettype wire
