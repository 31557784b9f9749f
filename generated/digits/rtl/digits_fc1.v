// digits_fc1
//
// Layer fc1: y = W * x + b, 32 neurons of 64 inputs.
// W is tensor fc1.weight, F32 [32, 64], SHA-256 a5d8f2a0048ed0b0d9412ee440e57639b9ad29c8602b61c09d7b8a1fce35b5fb
// b is tensor fc1.bias, F32 [32], SHA-256 f515262c553fbea631c9e0be64411d96f513a9c54df29d1b67054cfb6034317a
// Arithmetic: shared shift-and-add graph; 2251 adders, 17108 adder bits, depth 15, for 2033 nonzero weights.
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

  wire signed [18:0] t0 = x48_w19 - x60_w19;  // x48 - x60
  wire signed [18:0] t1 = x46_w19 - x55_w19;  // x46 - x55
  wire signed [18:0] t2 = x28_w19 - x31_w19;  // x28 - x31
  wire signed [18:0] t3 = x24_w19 - x61_w19;  // x24 - x61
  wire signed [18:0] t4 = x18_w19 - x47_w19;  // x18 - x47
  wire signed [18:0] t5 = x9_w19 - x43_w19;  // x9 - x43
  wire signed [18:0] t6 = x8_w19 - x53_w19;  // x8 - x53
  wire signed [18:0] t7 = x44_w19 - x57_w19;  // x44 - x57
  wire signed [18:0] t8 = x38_w19 - x41_w19;  // x38 - x41
  wire signed [18:0] t9 = x34_w19 - x58_w19;  // x34 - x58
  wire signed [18:0] t10 = x12_w19 - x29_w19;  // x12 - x29
  wire signed [18:0] t11 = x4_w19 - x24_w19;  // x4 - x24
  wire signed [18:0] t12 = x51_w19 - x54_w19;  // x51 - x54
  wire signed [18:0] t13 = x21_w19 - x49_w19;  // x21 - x49
  wire signed [18:0] t14 = x14_w19 - x59_w19;  // x14 - x59
  wire signed [18:0] t15 = x6_w19 - x52_w19;  // x6 - x52
  wire signed [18:0] t16 = x23_w19 + x25_w19;  // x23 + x25
  wire signed [18:0] t17 = x17_w19 + x26_w19;  // x17 + x26
  wire signed [18:0] t18 = x34_w19 - x37_w19;  // x34 - x37
  wire signed [18:0] t19 = x7_w19 - x11_w19;  // x7 - x11
  wire signed [18:0] t20 = x5_w19 - x45_w19;  // x5 - x45
  wire signed [18:0] t21 = x2_w19 - x42_w19;  // x2 - x42
  wire signed [18:0] t22 = x30_w19 - x61_w19;  // x30 - x61
  wire signed [18:0] t23 = x22_w19 - x33_w19;  // x22 - x33
  wire signed [18:0] t24 = x13_w19 - x20_w19;  // x13 - x20
  wire signed [18:0] t25 = x1_w19 - x56_w19;  // x1 - x56
  wire signed [18:0] t26 = x0_w19 - x10_w19;  // x0 - x10
  wire signed [18:0] t27 = x1_w19 - x19_w19;  // x1 - x19
  wire signed [18:0] t28 = x27_w19 - x62_w19;  // x27 - x62
  wire signed [18:0] t29 = x45_w19 - x63_w19;  // x45 - x63
  wire signed [18:0] t30 = x13_w19 - x48_w19;  // x13 - x48
  wire signed [18:0] t31 = x12_w19 - x39_w19;  // x12 - x39
  wire signed [18:0] t32 = x18_w19 - x36_w19;  // x18 - x36
  wire signed [18:0] t33 = x16_w19 - x46_w19;  // x16 - x46
  wire signed [18:0] t34 = x31_w19 - x50_w19;  // x31 - x50
  wire signed [18:0] t35 = x4_w19 - x15_w19;  // x4 - x15
  wire signed [18:0] t36 = x3_w19 - x47_w19;  // x3 - x47
  wire signed [18:0] t37 = x19_w19 - x58_w19;  // x19 - x58
  wire signed [18:0] t38 = x16_w19 - x49_w19;  // x16 - x49
  wire signed [18:0] t39 = x8_w19 - x32_w19;  // x8 - x32
  wire signed [18:0] t40 = x21_w19 - x43_w19;  // x21 - x43
  wire signed [18:0] t41 = x23_w19 - x25_w19;  // x23 - x25
  wire signed [18:0] t42 = x30_w19 + x35_w19;  // x30 + x35
  wire signed [18:0] t43 = x40_w19 - x54_w19;  // x40 - x54
  wire signed [18:0] t44 = x15_w19 - x56_w19;  // x15 - x56
  wire signed [18:0] t45 = x22_w19 - x63_w19;  // x22 - x63
  wire signed [18:0] t46 = x17_w19 - x50_w19;  // x17 - x50
  wire signed [18:0] t47 = x2_w19 - x20_w19;  // x2 - x20
  wire signed [18:0] t48 = x51_w19 - (x41_w19 <<< 1);  // -2*x41 + x51
  wire signed [18:0] t49 = x10_w19 - x33_w19;  // x10 - x33
  wire signed [18:0] t50 = x37_w19 - x57_w19;  // x37 - x57
  wire signed [18:0] t51 = x29_w19 - x40_w19;  // x29 - x40
  wire signed [18:0] t52 = x6_w19 - x31_w19;  // x6 - x31
  wire signed [18:0] t53 = x21_w19 - x42_w19;  // x21 - x42
  wire signed [18:0] t54 = x5_w19 - x51_w19;  // x5 - x51
  wire signed [18:0] t55 = x14_w19 - x49_w19;  // x14 - x49
  wire signed [18:0] t56 = x24_w19 + x30_w19;  // x24 + x30
  wire signed [18:0] t57 = x28_w19 - x61_w19;  // x28 - x61
  wire signed [18:0] t58 = x23_w19 - x53_w19;  // x23 - x53
  wire signed [18:0] t59 = x43_w19 - x56_w19;  // x43 - x56
  wire signed [18:0] t60 = x40_w19 - x60_w19;  // x40 - x60
  wire signed [18:0] t61 = x6_w19 - x7_w19;  // x6 - x7
  wire signed [18:0] t62 = x10_w19 - x38_w19;  // x10 - x38
  wire signed [18:0] t63 = x3_w19 - x23_w19;  // x3 - x23
  wire signed [18:0] t64 = x27_w19 - x59_w19;  // x27 - x59
  wire signed [18:0] t65 = x0_w19 - x14_w19;  // x0 - x14
  wire signed [18:0] t66 = x39_w19 - x50_w19;  // x39 - x50
  wire signed [18:0] t67 = (x18_w19 <<< 1) - x36_w19;  // 2*x18 - x36
  wire signed [18:0] t68 = x15_w19 + x57_w19;  // x15 + x57
  wire signed [18:0] t69 = x9_w19 - x51_w19;  // x9 - x51
  wire signed [18:0] t70 = x37_w19 - x62_w19;  // x37 - x62
  wire signed [18:0] t71 = x25_w19 - x46_w19;  // x25 - x46
  wire signed [18:0] t72 = x22_w19 - x38_w19;  // x22 - x38
  wire signed [18:0] t73 = x5_w19 - x26_w19;  // x5 - x26
  wire signed [18:0] t74 = x7_w19 - x19_w19;  // x7 - x19
  wire signed [18:0] t75 = x17_w19 - x47_w19;  // x17 - x47
  wire signed [18:0] t76 = x42_w19 - x58_w19;  // x42 - x58
  wire signed [18:0] t77 = x44_w19 - x63_w19;  // x44 - x63
  wire signed [18:0] t78 = x28_w19 - x53_w19;  // x28 - x53
  wire signed [18:0] t79 = x14_w19 + x54_w19;  // x14 + x54
  wire signed [18:0] t80 = x16_w19 + x20_w19;  // x16 + x20
  wire signed [18:0] t81 = (x3_w19 <<< 1) - x52_w19;  // 2*x3 - x52
  wire signed [18:0] t82 = x27_w19 + x59_w19;  // x27 + x59
  wire signed [18:0] t83 = (x29_w19 <<< 1) - x60_w19;  // 2*x29 - x60
  wire signed [18:0] t84 = x13_w19 - x32_w19;  // x13 - x32
  wire signed [18:0] t85 = x10_w19 - x53_w19;  // x10 - x53
  wire signed [18:0] t86 = x8_w19 - x38_w19;  // x8 - x38
  wire signed [18:0] t87 = x33_w19 - (x55_w19 <<< 1);  // x33 - 2*x55
  wire signed [18:0] t88 = (x13_w19 <<< 1) - x32_w19;  // 2*x13 - x32
  wire signed [18:0] t89 = (x8_w19 <<< 1) - x56_w19;  // 2*x8 - x56
  wire signed [18:0] t90 = (x11_w19 <<< 1) - x22_w19;  // 2*x11 - x22
  wire signed [18:0] t91 = x44_w19 - (x57_w19 <<< 1);  // x44 - 2*x57
  wire signed [18:0] t92 = (x5_w19 <<< 1) - x25_w19;  // 2*x5 - x25
  wire signed [18:0] t93 = x36_w19 + x49_w19;  // x36 + x49
  wire signed [18:0] t94 = x9_w19 - x41_w19;  // x9 - x41
  wire signed [18:0] t95 = x13_w19 - x29_w19;  // x13 - x29
  wire signed [18:0] t96 = x27_w19 - x63_w19;  // x27 - x63
  wire signed [18:0] t97 = x5_w19 - x9_w19;  // x5 - x9
  wire signed [18:0] t98 = x1_w19 - x11_w19;  // x1 - x11
  wire signed [18:0] t99 = x48_w19 - x62_w19;  // x48 - x62
  wire signed [18:0] t100 = x4_w19 + x58_w19;  // x4 + x58
  wire signed [18:0] t101 = x26_w19 + x51_w19;  // x26 + x51
  wire signed [18:0] t102 = x6_w19 - (x34_w19 <<< 1);  // x6 - 2*x34
  wire signed [18:0] t103 = (x38_w19 <<< 1) - x47_w19;  // 2*x38 - x47
  wire signed [18:0] t104 = x43_w19 - x47_w19;  // x43 - x47
  wire signed [18:0] t105 = x39_w19 - x60_w19;  // x39 - x60
  wire signed [18:0] t106 = x25_w19 - x43_w19;  // x25 - x43
  wire signed [18:0] t107 = x46_w19 - x62_w19;  // x46 - x62
  wire signed [18:0] t108 = x19_w19 - x39_w19;  // x19 - x39
  wire signed [18:0] t109 = x41_w19 - x45_w19;  // x41 - x45
  wire signed [18:0] t110 = x26_w19 - x51_w19;  // x26 - x51
  wire signed [18:0] t111 = x23_w19 + x33_w19;  // x23 + x33
  wire signed [18:0] t112 = x21_w19 + x42_w19;  // x21 + x42
  wire signed [18:0] t113 = x11_w19 - (x52_w19 <<< 1);  // x11 - 2*x52
  wire signed [18:0] t114 = x0_w19 + x41_w19;  // x0 + x41
  wire signed [18:0] t115 = x1_w19 + x50_w19;  // x1 + x50
  wire signed [18:0] t116 = x34_w19 + x57_w19;  // x34 + x57
  wire signed [18:0] t117 = x6_w19 + x12_w19;  // x6 + x12
  wire signed [18:0] t118 = x46_w19 - (x55_w19 <<< 1);  // x46 - 2*x55
  wire signed [18:0] t119 = (x28_w19 <<< 1) - x63_w19;  // 2*x28 - x63
  wire signed [18:0] t120 = x8_w19 - x21_w19;  // x8 - x21
  wire signed [18:0] t121 = x11_w19 - x49_w19;  // x11 - x49
  wire signed [18:0] t122 = x0_w19 - x39_w19;  // x0 - x39
  wire signed [18:0] t123 = x6_w19 - x61_w19;  // x6 - x61
  wire signed [18:0] t124 = x2_w19 - x21_w19;  // x2 - x21
  wire signed [18:0] t125 = x16_w19 - x35_w19;  // x16 - x35
  wire signed [18:0] t126 = x10_w19 + x52_w19;  // x10 + x52
  wire signed [18:0] t127 = x50_w19 + x57_w19;  // x50 + x57
  wire signed [18:0] t128 = x27_w19 + x44_w19;  // x27 + x44
  wire signed [18:0] t129 = x18_w19 - (x47_w19 <<< 1);  // x18 - 2*x47
  wire signed [18:0] t130 = x51_w19 + (x52_w19 <<< 1);  // x51 + 2*x52
  wire signed [18:0] t131 = x3_w19 + (x54_w19 <<< 1);  // x3 + 2*x54
  wire signed [18:0] t132 = x27_w19 + x46_w19;  // x27 + x46
  wire signed [18:0] t133 = x6_w19 + x34_w19;  // x6 + x34
  wire signed [18:0] t134 = x30_w19 + x55_w19;  // x30 + x55
  wire signed [18:0] t135 = x31_w19 + x41_w19;  // x31 + x41
  wire signed [18:0] t136 = x20_w19 + x55_w19;  // x20 + x55
  wire signed [18:0] t137 = (x22_w19 <<< 1) - x33_w19;  // 2*x22 - x33
  wire signed [18:0] t138 = (x1_w19 <<< 1) - x36_w19;  // 2*x1 - x36
  wire signed [18:0] t139 = x12_w19 + x13_w19;  // x12 + x13
  wire signed [18:0] t140 = x51_w19 + x54_w19;  // x51 + x54
  wire signed [18:0] t141 = x12_w19 + x62_w19;  // x12 + x62
  wire signed [18:0] t142 = x27_w19 + x35_w19;  // x27 + x35
  wire signed [18:0] t143 = x36_w19 - x41_w19;  // x36 - x41
  wire signed [18:0] t144 = x9_w19 - (x37_w19 <<< 1);  // x9 - 2*x37
  wire signed [18:0] t145 = (x43_w19 <<< 1) - x50_w19;  // 2*x43 - x50
  wire signed [18:0] t146 = x19_w19 + x34_w19;  // x19 + x34
  wire signed [18:0] t147 = x28_w19 + x35_w19;  // x28 + x35
  wire signed [18:0] t148 = x48_w19 - x16_w19;  // -x16 + x48
  wire signed [18:0] t149 = x23_w19 + x43_w19;  // x23 + x43
  wire signed [18:0] t150 = x18_w19 + x62_w19;  // x18 + x62
  wire signed [18:0] t151 = x19_w19 + x41_w19;  // x19 + x41
  wire signed [18:0] t152 = x12_w19 - x20_w19;  // x12 - x20
  wire signed [18:0] t153 = x11_w19 - x43_w19;  // x11 - x43
  wire signed [18:0] t154 = x5_w19 + x63_w19;  // x5 + x63
  wire signed [18:0] t155 = x24_w19 + (x36_w19 <<< 2);  // x24 + 4*x36
  wire signed [18:0] t156 = x4_w19 - x19_w19;  // x4 - x19
  wire signed [18:0] t157 = x17_w19 + x58_w19;  // x17 + x58
  wire signed [18:0] t158 = x36_w19 + x58_w19;  // x36 + x58
  wire signed [18:0] t159 = x5_w19 - x31_w19;  // x5 - x31
  wire signed [18:0] t160 = x40_w19 + x44_w19;  // x40 + x44
  wire signed [18:0] t161 = (x21_w19 <<< 3) - x55_w19;  // 8*x21 - x55
  wire signed [18:0] t162 = x17_w19 - x20_w19;  // x17 - x20
  wire signed [18:0] t163 = x47_w19 + (x49_w19 <<< 1);  // x47 + 2*x49
  wire signed [18:0] t164 = (x58_w19 <<< 1) - x62_w19;  // 2*x58 - x62
  wire signed [18:0] t165 = x53_w19 - x33_w19;  // -x33 + x53
  wire signed [18:0] t166 = x25_w19 - x56_w19;  // x25 - x56
  wire signed [18:0] t167 = x16_w19 - x37_w19;  // x16 - x37
  wire signed [18:0] t168 = x3_w19 - x31_w19;  // x3 - x31
  wire signed [18:0] t169 = (x16_w19 <<< 1) - x9_w19;  // -x9 + 2*x16
  wire signed [18:0] t170 = x44_w19 - x42_w19;  // -x42 + x44
  wire signed [18:0] t171 = x40_w19 - x52_w19;  // x40 - x52
  wire signed [18:0] t172 = (x27_w19 <<< 1) - x53_w19;  // 2*x27 - x53
  wire signed [18:0] t173 = x24_w19 - x8_w19;  // -x8 + x24
  wire signed [18:0] t174 = (x20_w19 <<< 1) - x35_w19;  // 2*x20 - x35
  wire signed [18:0] t175 = x20_w19 + x54_w19;  // x20 + x54
  wire signed [18:0] t176 = x30_w19 - (x24_w19 <<< 1);  // -2*x24 + x30
  wire signed [18:0] t177 = x40_w19 + x8_w19;  // x8 + x40
  wire signed [18:0] t178 = x14_w19 - x63_w19;  // x14 - x63
  wire signed [18:0] t179 = x6_w19 + x25_w19;  // x6 + x25
  wire signed [18:0] t180 = x12_w19 - x24_w19;  // x12 - x24
  wire signed [18:0] t181 = x10_w19 - x26_w19;  // x10 - x26
  wire signed [18:0] t182 = x41_w19 + (x9_w19 <<< 3);  // 8*x9 + x41
  wire signed [18:0] t183 = x0_w19 - x21_w19;  // x0 - x21
  wire signed [18:0] t184 = (x9_w19 <<< 1) - x38_w19;  // 2*x9 - x38
  wire signed [18:0] t185 = x60_w19 - x7_w19;  // -x7 + x60
  wire signed [18:0] t186 = x20_w19 + (x1_w19 <<< 2);  // 4*x1 + x20
  wire signed [18:0] t187 = x35_w19 - x62_w19;  // x35 - x62
  wire signed [18:0] t188 = x48_w19 - (x59_w19 <<< 1);  // x48 - 2*x59
  wire signed [18:0] t189 = x28_w19 + x6_w19;  // x6 + x28
  wire signed [18:0] t190 = x17_w19 - (x16_w19 <<< 3);  // -8*x16 + x17
  wire signed [18:0] t191 = x12_w19 - x61_w19;  // x12 - x61
  wire signed [18:0] t192 = x53_w19 - x31_w19;  // -x31 + x53
  wire signed [18:0] t193 = x1_w19 + x24_w19;  // x1 + x24
  wire signed [18:0] t194 = x26_w19 + x25_w19;  // x25 + x26
  wire signed [18:0] t195 = x23_w19 - (x21_w19 <<< 1);  // -2*x21 + x23
  wire signed [18:0] t196 = x3_w19 + (x28_w19 <<< 1);  // x3 + 2*x28
  wire signed [18:0] t197 = x23_w19 - x42_w19;  // x23 - x42
  wire signed [18:0] t198 = x15_w19 - (x29_w19 <<< 1);  // x15 - 2*x29
  wire signed [18:0] t199 = x22_w19 - (x53_w19 <<< 1);  // x22 - 2*x53
  wire signed [18:0] t200 = x37_w19 - x59_w19;  // x37 - x59
  wire signed [18:0] t201 = (x39_w19 <<< 1) - x43_w19;  // 2*x39 - x43
  wire signed [18:0] t202 = x6_w19 - x18_w19;  // x6 - x18
  wire signed [18:0] t203 = x29_w19 + x60_w19;  // x29 + x60
  wire signed [18:0] t204 = x33_w19 - x55_w19;  // x33 - x55
  wire signed [18:0] t205 = x45_w19 + (x24_w19 <<< 1);  // 2*x24 + x45
  wire signed [18:0] t206 = (x27_w19 <<< 3) - x13_w19;  // -x13 + 8*x27
  wire signed [18:0] t207 = x5_w19 + x32_w19;  // x5 + x32
  wire signed [18:0] t208 = x15_w19 - x41_w19;  // x15 - x41
  wire signed [18:0] t209 = (x40_w19 <<< 1) - x25_w19;  // -x25 + 2*x40
  wire signed [18:0] t210 = (x63_w19 <<< 1) - x24_w19;  // -x24 + 2*x63
  wire signed [18:0] t211 = (x54_w19 <<< 1) - x58_w19;  // 2*x54 - x58
  wire signed [18:0] t212 = x36_w19 + (x45_w19 <<< 1);  // x36 + 2*x45
  wire signed [18:0] t213 = x2_w19 - x26_w19;  // x2 - x26
  wire signed [18:0] t214 = x29_w19 - (x33_w19 <<< 1);  // x29 - 2*x33
  wire signed [18:0] t215 = x61_w19 + x57_w19;  // x57 + x61
  wire signed [18:0] t216 = x54_w19 - (x59_w19 <<< 1);  // x54 - 2*x59
  wire signed [18:0] t217 = x52_w19 + x18_w19;  // x18 + x52
  wire signed [18:0] t218 = (x42_w19 <<< 1) - x0_w19;  // -x0 + 2*x42
  wire signed [18:0] t219 = x38_w19 - x35_w19;  // -x35 + x38
  wire signed [18:0] t220 = x23_w19 - x4_w19;  // -x4 + x23
  wire signed [18:0] t221 = x42_w19 + (x59_w19 <<< 1);  // x42 + 2*x59
  wire signed [18:0] t222 = x34_w19 + (x53_w19 <<< 1);  // x34 + 2*x53
  wire signed [18:0] t223 = x14_w19 - x30_w19;  // x14 - x30
  wire signed [18:0] t224 = x36_w19 + (x49_w19 <<< 3);  // x36 + 8*x49
  wire signed [18:0] t225 = x55_w19 - (x57_w19 <<< 1);  // x55 - 2*x57
  wire signed [18:0] t226 = (x37_w19 <<< 1) - x36_w19;  // -x36 + 2*x37
  wire signed [18:0] t227 = x9_w19 - x34_w19;  // x9 - x34
  wire signed [18:0] t228 = x54_w19 - x35_w19;  // -x35 + x54
  wire signed [18:0] t229 = x47_w19 - x61_w19;  // x47 - x61
  wire signed [18:0] t230 = (x27_w19 <<< 2) - x43_w19;  // 4*x27 - x43
  wire signed [18:0] t231 = (x0_w19 <<< 3) - x55_w19;  // 8*x0 - x55
  wire signed [18:0] t232 = (x36_w19 <<< 2) - x21_w19;  // -x21 + 4*x36
  wire signed [18:0] t233 = x10_w19 - x62_w19;  // x10 - x62
  wire signed [18:0] t234 = x15_w19 + x49_w19;  // x15 + x49
  wire signed [18:0] t235 = x40_w19 - x7_w19;  // -x7 + x40
  wire signed [18:0] t236 = x27_w19 + (x23_w19 <<< 1);  // 2*x23 + x27
  wire signed [18:0] t237 = x52_w19 + (x55_w19 <<< 1);  // x52 + 2*x55
  wire signed [18:0] t238 = (x37_w19 <<< 2) - x7_w19;  // -x7 + 4*x37
  wire signed [18:0] t239 = x14_w19 + t6;  // x8 + x14 - x53
  wire signed [18:0] t240 = x49_w19 - t39;  // -x8 + x32 + x49
  wire signed [18:0] t241 = t46 - (x32_w19 <<< 2);  // x17 - 4*x32 - x50
  wire signed [18:0] t242 = t124 - (x35_w19 <<< 1);  // x2 - x21 - 2*x35
  wire signed [18:0] t243 = x29_w19 + t43;  // x29 + x40 - x54
  wire signed [18:0] t244 = (t37 <<< 3) - t11;  // -x4 + 8*x19 + x24 + ...
  wire signed [18:0] t245 = x14_w19 - (t14 <<< 2);  // -3*x14 + 4*x59
  wire signed [18:0] t247 = (x16_w19 <<< 7) + ((x24_w19 <<< 7) - x2_w19);  // -x2 + 128*x16 + 128*x24
  wire signed [18:0] t248 = x4_w19 + (t79 <<< 1);  // x4 + 2*x14 + 2*x54
  wire signed [18:0] t249 = t22 + t4;  // x18 + x30 - x47 + ...
  wire signed [18:0] t250 = t77 + (t89 <<< 2);  // 8*x8 + x44 - 4*x56 + ...
  wire signed [18:0] t251 = t125 - (t11 <<< 2);  // -4*x4 + x16 + 4*x24 + ...
  wire signed [18:0] t252 = t9 + t188;  // x34 + x48 - x58 + ...
  wire signed [18:0] t253 = t26 + (t71 <<< 1);  // x0 - x10 + 2*x25 + ...
  wire signed [18:0] t254 = x10_w19 + t69;  // x9 + x10 - x51
  wire signed [18:0] t255 = x42_w19 + t162;  // x17 - x20 + x42
  wire signed [18:0] t256 = t229 + (t114 <<< 1);  // 2*x0 + 2*x41 + x47 + ...
  wire signed [18:0] t257 = t12 + (x14_w19 <<< 1);  // 2*x14 + x51 - x54
  wire signed [18:0] t258 = t17 - (x44_w19 <<< 1);  // x17 + x26 - 2*x44
  wire signed [18:0] t259 = x26_w19 + t13;  // x21 + x26 - x49
  wire signed [18:0] t260 = x3_w19 - t204;  // x3 - x33 + x55
  wire signed [18:0] t261 = x12_w19 - (t6 <<< 1);  // -2*x8 + x12 + 2*x53
  wire signed [18:0] t262 = t46 - (t82 <<< 1);  // x17 - 2*x27 - x50 + ...
  wire signed [18:0] t263 = x15_w19 - t2;  // x15 - x28 + x31
  wire signed [18:0] t264 = t5 + t50;  // x9 + x37 - x43 + ...
  wire signed [18:0] t265 = t80 - x31_w19;  // x16 + x20 - x31
  wire signed [18:0] t266 = (x46_w19 <<< 1) - t100;  // -x4 + 2*x46 - x58
  wire signed [18:0] t267 = t91 + (x57_w19 <<< 3);  // x44 + 6*x57
  wire signed [18:0] t268 = t20 + (x46_w19 <<< 1);  // x5 - x45 + 2*x46
  wire signed [18:0] t269 = t179 - (t38 <<< 2);  // x6 - 4*x16 + x25 + ...
  wire signed [18:0] t270 = t47 + t191;  // x2 + x12 - x20 + ...
  wire signed [18:0] t271 = t6 + (t10 <<< 3);  // x8 + 8*x12 - 8*x29 + ...
  wire signed [18:0] t272 = t82 - t0;  // x27 - x48 + x59 + ...
  wire signed [18:0] t273 = (x38_w19 <<< 1) + t81;  // 2*x3 + 2*x38 - x52
  wire signed [18:0] t274 = (x16_w19 <<< 1) + t68;  // x15 + 2*x16 + x57
  wire signed [18:0] t275 = (t10 <<< 1) - x44_w19;  // 2*x12 - 2*x29 - x44
  wire signed [18:0] t276 = (t38 <<< 1) - t15;  // -x6 + 2*x16 - 2*x49 + ...
  wire signed [18:0] t277 = t90 - t174;  // 2*x11 - 2*x20 - x22 + ...
  wire signed [18:0] t278 = (x45_w19 <<< 1) + t92;  // 2*x5 - x25 + 2*x45
  wire signed [18:0] t279 = x3_w19 + t10;  // x3 + x12 - x29
  wire signed [18:0] t280 = (t79 <<< 2) - t148;  // 4*x14 + x16 - x48 + ...
  wire signed [18:0] t281 = t66 - x48_w19;  // x39 - x48 - x50
  wire signed [18:0] t282 = x1_w19 + t4;  // x1 + x18 - x47
  wire signed [18:0] t283 = x30_w19 - t5;  // -x9 + x30 + x43
  wire signed [18:0] t284 = x22_w19 + t9;  // x22 + x34 - x58
  wire signed [18:0] t285 = (x37_w19 <<< 2) - t192;  // x31 + 4*x37 - x53
  wire signed [18:0] t286 = t65 - x35_w19;  // x0 - x14 - x35
  wire signed [18:0] t287 = t45 - x50_w19;  // x22 - x50 - x63
  wire signed [18:0] t288 = t87 - (t102 <<< 1);  // -2*x6 + x33 + 4*x34 + ...
  wire signed [18:0] t289 = (t215 <<< 2) - t144;  // -x9 + 2*x37 + 4*x57 + ...
  wire signed [18:0] t290 = x43_w19 + t28;  // x27 + x43 - x62
  wire signed [18:0] t291 = (x16_w19 <<< 1) + t16;  // 2*x16 + x23 + x25
  wire signed [18:0] t292 = x22_w19 + t87;  // x22 + x33 - 2*x55
  wire signed [18:0] t293 = x53_w19 - t56;  // -x24 - x30 + x53
  wire signed [18:0] t294 = (x42_w19 <<< 1) - t7;  // 2*x42 - x44 + x57
  wire signed [18:0] t295 = x2_w19 + t41;  // x2 + x23 - x25
  wire signed [18:0] t296 = x15_w19 + t4;  // x15 + x18 - x47
  wire signed [18:0] t297 = x38_w19 - t61;  // -x6 + x7 + x38
  wire signed [18:0] t298 = x28_w19 + t16;  // x23 + x25 + x28
  wire signed [18:0] t299 = x61_w19 + t7;  // x44 - x57 + x61
  wire signed [18:0] t300 = x59_w19 + t3;  // x24 + x59 - x61
  wire signed [18:0] t301 = t4 - t6;  // -x8 + x18 - x47 + ...
  wire signed [18:0] t302 = x39_w19 - t11;  // -x4 + x24 + x39
  wire signed [18:0] t303 = t18 - x17_w19;  // -x17 + x34 - x37
  wire signed [18:0] t304 = x3_w19 + t3;  // x3 + x24 - x61
  wire signed [18:0] t305 = x19_w19 + t16;  // x19 + x23 + x25
  wire signed [18:0] t306 = x52_w19 + t131;  // x3 + x52 + 2*x54
  wire signed [18:0] t307 = t20 + t208;  // x5 + x15 - x41 + ...
  wire signed [18:0] t308 = x58_w19 - t171;  // -x40 + x52 + x58
  wire signed [18:0] t309 = (x59_w19 <<< 2) - t51;  // -x29 + x40 + 4*x59
  wire signed [18:0] t310 = x42_w19 + t31;  // x12 - x39 + x42
  wire signed [18:0] t311 = x38_w19 - t175;  // -x20 + x38 - x54
  wire signed [18:0] t312 = (x28_w19 <<< 1) - t205;  // -2*x24 + 2*x28 - x45
  wire signed [18:0] t313 = (x42_w19 <<< 1) - t42;  // -x30 - x35 + 2*x42
  wire signed [18:0] t314 = (x26_w19 <<< 1) - t187;  // 2*x26 - x35 + x62
  wire signed [18:0] t315 = (x24_w19 <<< 1) + t88;  // 2*x13 + 2*x24 - x32
  wire signed [18:0] t317 = x56_w19 + x28_w19 - (x21_w19 <<< 1);  // -2*x21 + x28 + x56
  wire signed [18:0] t318 = t39 - (t164 <<< 2);  // x8 - x32 - 8*x58 + ...
  wire signed [18:0] t319 = x38_w19 + t29;  // x38 + x45 - x63
  wire signed [18:0] t320 = t54 + t17;  // x5 + x17 + x26 + ...
  wire signed [18:0] t321 = x22_w19 - t49;  // -x10 + x22 + x33
  wire signed [18:0] t322 = x27_w19 + t80;  // x16 + x20 + x27
  wire signed [18:0] t323 = t19 - x51_w19;  // x7 - x11 - x51
  wire signed [18:0] t324 = x54_w19 + t13;  // x21 - x49 + x54
  wire signed [18:0] t325 = x41_w19 - t3;  // -x24 + x41 + x61
  wire signed [18:0] t326 = t137 - (x38_w19 <<< 2);  // 2*x22 - x33 - 4*x38
  wire signed [18:0] t327 = x2_w19 - t2;  // x2 - x28 + x31
  wire signed [18:0] t328 = x63_w19 + t23;  // x22 - x33 + x63
  wire signed [18:0] t329 = (t103 <<< 2) - t114;  // -x0 + 8*x38 - x41 + ...
  wire signed [18:0] t330 = t24 - (x50_w19 <<< 2);  // x13 - x20 - 4*x50
  wire signed [18:0] t331 = x18_w19 + t9;  // x18 + x34 - x58
  wire signed [18:0] t332 = x63_w19 - (t89 <<< 1);  // -4*x8 + 2*x56 + x63
  wire signed [18:0] t334 = x56_w19 - (x55_w19 <<< 1) + (t103 <<< 2);  // 8*x38 - 4*x47 - 2*x55 + ...
  wire signed [18:0] t335 = t9 + (t187 <<< 1);  // x34 + 2*x35 - x58 + ...
  wire signed [18:0] t336 = t183 - t74;  // x0 - x7 + x19 + ...
  wire signed [18:0] t337 = t58 + (x8_w19 <<< 1);  // 2*x8 + x23 - x53
  wire signed [18:0] t338 = (t202 <<< 1) - t83;  // 2*x6 - 2*x18 - 2*x29 + ...
  wire signed [18:0] t339 = t77 + t83;  // 2*x29 + x44 - x60 + ...
  wire signed [18:0] t340 = t96 + (t179 <<< 1);  // 2*x6 + 2*x25 + x27 + ...
  wire signed [18:0] t341 = t62 - x48_w19;  // x10 - x38 - x48
  wire signed [18:0] t343 = x39_w19 + (x14_w19 <<< 1) - (x32_w19 <<< 1);  // 2*x14 - 2*x32 + x39
  wire signed [18:0] t344 = x33_w19 - (t55 <<< 1);  // -2*x14 + x33 + 2*x49
  wire signed [18:0] t345 = x9_w19 + t11;  // x4 + x9 - x24
  wire signed [18:0] t346 = t101 - t226;  // x26 + x36 - 2*x37 + ...
  wire signed [18:0] t347 = (t15 <<< 4) - t88;  // 16*x6 - 2*x13 + x32 + ...
  wire signed [18:0] t348 = x59_w19 + t31;  // x12 - x39 + x59
  wire signed [18:0] t349 = (t115 <<< 1) - x5_w19;  // 2*x1 - x5 + 2*x50
  wire signed [18:0] t350 = x7_w19 - t82;  // x7 - x27 - x59
  wire signed [18:0] t351 = t32 + t213;  // x2 + x18 - x26 + ...
  wire signed [18:0] t352 = t91 - (t24 <<< 1);  // -2*x13 + 2*x20 + x44 + ...
  wire signed [18:0] t354 = x39_w19 - (x60_w19 <<< 1) + (t9 <<< 2);  // 4*x34 + x39 - 4*x58 + ...
  wire signed [18:0] t356 = (x19_w19 <<< 2) - x6_w19 - (t56 <<< 2);  // -x6 + 4*x19 - 4*x24 + ...
  wire signed [18:0] t357 = (t7 <<< 1) - t44;  // -x15 + 2*x44 + x56 + ...
  wire signed [18:0] t358 = (t8 <<< 1) - t21;  // -x2 + 2*x38 - 2*x41 + ...
  wire signed [18:0] t360 = x61_w19 + (x51_w19 <<< 1) + (x1_w19 <<< 2);  // 4*x1 + 2*x51 + x61
  wire signed [18:0] t361 = (t44 <<< 1) - x40_w19;  // 2*x15 - x40 - 2*x56
  wire signed [18:0] t362 = t193 - (x21_w19 <<< 2);  // x1 - 4*x21 + x24
  wire signed [18:0] t363 = t64 - t5;  // -x9 + x27 + x43 + ...
  wire signed [18:0] t364 = x29_w19 + t187;  // x29 + x35 - x62
  wire signed [18:0] t365 = t72 - t27;  // -x1 + x19 + x22 + ...
  wire signed [18:0] t366 = t73 + t229;  // x5 - x26 + x47 + ...
  wire signed [18:0] t367 = (t35 <<< 1) - t78;  // 2*x4 - 2*x15 - x28 + ...
  wire signed [18:0] t368 = x11_w19 + t52;  // x6 + x11 - x31
  wire signed [18:0] t370 = (x30_w19 <<< 1) - x47_w19 - t17;  // -x17 - x26 + 2*x30 + ...
  wire signed [18:0] t371 = t24 - x0_w19;  // -x0 + x13 - x20
  wire signed [18:0] t372 = (t192 <<< 2) - t56;  // -x24 - x30 - 4*x31 + ...
  wire signed [18:0] t373 = t16 - (x16_w19 <<< 1);  // -2*x16 + x23 + x25
  wire signed [18:0] t374 = t99 + t178;  // x14 + x48 - x62 + ...
  wire signed [18:0] t375 = (t88 <<< 1) - x34_w19;  // 4*x13 - 2*x32 - x34
  wire signed [18:0] t376 = x35_w19 + t130;  // x35 + x51 + 2*x52
  wire signed [18:0] t377 = x45_w19 - t8;  // -x38 + x41 + x45
  wire signed [18:0] t378 = t83 + (t67 <<< 1);  // 4*x18 + 2*x29 - 2*x36 + ...
  wire signed [18:0] t379 = t23 + t156;  // x4 - x19 + x22 + ...
  wire signed [18:0] t380 = x63_w19 - t22;  // -x30 + x61 + x63
  wire signed [18:0] t381 = (t174 <<< 2) - x36_w19;  // 8*x20 - 4*x35 - x36
  wire signed [18:0] t382 = t85 - t159;  // -x5 + x10 + x31 + ...
  wire signed [18:0] t383 = t0 + t170;  // -x42 + x44 + x48 + ...
  wire signed [18:0] t384 = t235 + t183;  // x0 - x7 - x21 + ...
  wire signed [18:0] t385 = (t75 <<< 1) - t118;  // 2*x17 - x46 - 2*x47 + ...
  wire signed [18:0] t386 = (x28_w19 <<< 1) - t12;  // 2*x28 - x51 + x54
  wire signed [18:0] t387 = t19 - t68;  // x7 - x11 - x15 + ...
  wire signed [18:0] t388 = x60_w19 + t207;  // x5 + x32 + x60
  wire signed [18:0] t389 = x49_w19 - t70;  // -x37 + x49 + x62
  wire signed [18:0] t390 = t63 + t65;  // x0 + x3 - x14 + ...
  wire signed [18:0] t391 = t181 + (t28 <<< 1);  // x10 - x26 + 2*x27 + ...
  wire signed [18:0] t392 = x11_w19 + t53;  // x11 + x21 - x42
  wire signed [18:0] t393 = t27 + t143;  // x1 - x19 + x36 + ...
  wire signed [18:0] t394 = t78 - t51;  // x28 - x29 + x40 + ...
  wire signed [18:0] t395 = x38_w19 + t37;  // x19 + x38 - x58
  wire signed [18:0] t396 = t21 + (x63_w19 <<< 1);  // x2 - x42 + 2*x63
  wire signed [18:0] t397 = x45_w19 - t18;  // -x34 + x37 + x45
  wire signed [18:0] t398 = t21 + t49;  // x2 + x10 - x33 + ...
  wire signed [18:0] t399 = t174 - (x51_w19 <<< 1);  // 2*x20 - x35 - 2*x51
  wire signed [18:0] t400 = (x27_w19 <<< 2) - t31;  // -x12 + 4*x27 + x39
  wire signed [18:0] t401 = t139 - x11_w19;  // -x11 + x12 + x13
  wire signed [18:0] t402 = t127 - (x56_w19 <<< 1);  // x50 - 2*x56 + x57
  wire signed [18:0] t403 = t10 + t132;  // x12 + x27 - x29 + ...
  wire signed [18:0] t404 = t42 + (x16_w19 <<< 2);  // 4*x16 + x30 + x35
  wire signed [18:0] t405 = x5_w19 + (t6 <<< 4);  // x5 + 16*x8 - 16*x53
  wire signed [18:0] t406 = x57_w19 + t26;  // x0 - x10 + x57
  wire signed [18:0] t407 = t63 - t171;  // x3 - x23 - x40 + ...
  wire signed [18:0] t408 = x45_w19 - t27;  // -x1 + x19 + x45
  wire signed [18:0] t410 = x39_w19 - x19_w19 + (x31_w19 <<< 2);  // -x19 + 4*x31 + x39
  wire signed [18:0] t411 = (x41_w19 <<< 1) - t3;  // -x24 + 2*x41 + x61
  wire signed [18:0] t412 = t50 + (x26_w19 <<< 1);  // 2*x26 + x37 - x57
  wire signed [18:0] t413 = t34 + (t23 <<< 3);  // 8*x22 + x31 - 8*x33 + ...
  wire signed [18:0] t414 = (t70 <<< 3) - x52_w19;  // 8*x37 - x52 - 8*x62
  wire signed [18:0] t415 = x60_w19 + t14;  // x14 - x59 + x60
  wire signed [18:0] t417 = x10_w19 - x32_w19 - t32;  // x10 - x18 - x32 + ...
  wire signed [18:0] t418 = x34_w19 + (t41 <<< 1);  // 2*x23 - 2*x25 + x34
  wire signed [18:0] t419 = (t81 <<< 2) - t79;  // 8*x3 - x14 - 4*x52 + ...
  wire signed [18:0] t420 = (x44_w19 <<< 1) + t134;  // x30 + 2*x44 + x55
  wire signed [18:0] t421 = t23 - (x19_w19 <<< 1);  // -2*x19 + x22 - x33
  wire signed [18:0] t422 = (t65 <<< 1) + t67;  // 2*x0 - 2*x14 + 2*x18 + ...
  wire signed [18:0] t423 = x56_w19 + t42;  // x30 + x35 + x56
  wire signed [18:0] t424 = x2_w19 + t143;  // x2 + x36 - x41
  wire signed [18:0] t425 = t59 + (x15_w19 <<< 1);  // 2*x15 + x43 - x56
  wire signed [18:0] t426 = t99 - (t112 <<< 1);  // -2*x21 - 2*x42 + x48 + ...
  wire signed [18:0] t427 = t9 - (x11_w19 <<< 2);  // -4*x11 + x34 - x58
  wire signed [18:0] t428 = t130 - (x44_w19 <<< 2);  // -4*x44 + x51 + 2*x52
  wire signed [18:0] t429 = x1_w19 - (t39 <<< 1);  // x1 - 2*x8 + 2*x32
  wire signed [18:0] t430 = x32_w19 + (t50 <<< 1);  // x32 + 2*x37 - 2*x57
  wire signed [18:0] t431 = t187 + t88;  // 2*x13 - x32 + x35 + ...
  wire signed [18:0] t432 = t145 - t28;  // -x27 + 2*x43 - x50 + ...
  wire signed [18:0] t433 = x2_w19 + t1;  // x2 + x46 - x55
  wire signed [18:0] t434 = t146 - (x0_w19 <<< 1);  // -2*x0 + x19 + x34
  wire signed [18:0] t435 = t104 + t72;  // x22 - x38 + x43 + ...
  wire signed [18:0] t436 = x50_w19 + t57;  // x28 + x50 - x61
  wire signed [18:0] t437 = t84 - (t121 <<< 4);  // -16*x11 + x13 - x32 + ...
  wire signed [18:0] t438 = t60 + (x7_w19 <<< 1);  // 2*x7 + x40 - x60
  wire signed [18:0] t439 = t30 - t78;  // x13 - x28 - x48 + ...
  wire signed [18:0] t440 = x4_w19 + t33;  // x4 + x16 - x46
  wire signed [18:0] t441 = (t191 <<< 2) - x55_w19;  // 4*x12 - x55 - 4*x61
  wire signed [18:0] t442 = x3_w19 + t15;  // x3 + x6 - x52
  wire signed [18:0] t444 = x22_w19 + (x39_w19 <<< 1) - (t40 <<< 2);  // -4*x21 + x22 + 2*x39 + ...
  wire signed [18:0] t445 = x42_w19 + t15;  // x6 + x42 - x52
  wire signed [18:0] t446 = t172 - (x12_w19 <<< 1);  // -2*x12 + 2*x27 - x53
  wire signed [18:0] t448 = (x12_w19 <<< 3) - x8_w19 + (t163 <<< 2);  // -x8 + 8*x12 + 4*x47 + ...
  wire signed [18:0] t450 = (x51_w19 <<< 1) - x59_w19 - (x18_w19 <<< 1);  // -2*x18 + 2*x51 - x59
  wire signed [18:0] t451 = t18 + t17;  // x17 + x26 + x34 + ...
  wire signed [18:0] t452 = (x18_w19 <<< 1) - t136;  // 2*x18 - x20 - x55
  wire signed [18:0] t453 = t89 + (x54_w19 <<< 4);  // 2*x8 + 16*x54 - x56
  wire signed [18:0] t454 = t6 + (t60 <<< 1);  // x8 + 2*x40 - x53 + ...
  wire signed [18:0] t455 = x46_w19 + (t96 <<< 1);  // 2*x27 + x46 - 2*x63
  wire signed [18:0] t456 = t14 - (t85 <<< 2);  // -4*x10 + x14 + 4*x53 + ...
  wire signed [18:0] t457 = t2 + t1;  // x28 - x31 + x46 + ...
  wire signed [18:0] t458 = t39 + (t204 <<< 2);  // x8 - x32 + 4*x33 + ...
  wire signed [18:0] t459 = x30_w19 - t25;  // -x1 + x30 + x56
  wire signed [18:0] t460 = t34 - x4_w19;  // -x4 + x31 - x50
  wire signed [18:0] t461 = t219 - t69;  // -x9 - x35 + x38 + ...
  wire signed [18:0] t462 = t14 + t30;  // x13 + x14 - x48 + ...
  wire signed [18:0] t463 = x8_w19 - t107;  // x8 - x46 + x62
  wire signed [18:0] t464 = (t12 <<< 1) - t18;  // -x34 + x37 + 2*x51 + ...
  wire signed [18:0] t466 = t1 - (x47_w19 + x8_w19);  // -x8 + x46 - x47 + ...
  wire signed [18:0] t467 = t201 + (t102 <<< 2);  // 4*x6 - 8*x34 + 2*x39 + ...
  wire signed [18:0] t469 = t62 + (x30_w19 + x51_w19);  // x10 + x30 - x38 + ...
  wire signed [18:0] t470 = t52 - t147;  // x6 - x28 - x31 + ...
  wire signed [18:0] t471 = t108 + (t100 <<< 1);  // 2*x4 + x19 - x39 + ...
  wire signed [18:0] t472 = (x22_w19 <<< 1) + t118;  // 2*x22 + x46 - 2*x55
  wire signed [18:0] t473 = t79 - (x43_w19 <<< 1);  // x14 - 2*x43 + x54
  wire signed [18:0] t474 = t35 + (t7 <<< 2);  // x4 - x15 + 4*x44 + ...
  wire signed [18:0] t475 = (x53_w19 <<< 1) + t17;  // x17 + x26 + 2*x53
  wire signed [18:0] t476 = x15_w19 + (t22 <<< 1);  // x15 + 2*x30 - 2*x61
  wire signed [18:0] t477 = t5 - t33;  // x9 - x16 - x43 + ...
  wire signed [18:0] t478 = t59 - x29_w19;  // -x29 + x43 - x56
  wire signed [18:0] t479 = t47 + (t74 <<< 1);  // x2 + 2*x7 - 2*x19 + ...
  wire signed [18:0] t480 = t127 - (x13_w19 <<< 1);  // -2*x13 + x50 + x57
  wire signed [18:0] t481 = x31_w19 + (t14 <<< 1);  // 2*x14 + x31 - 2*x59
  wire signed [18:0] t482 = x8_w19 + t227;  // x8 + x9 - x34
  wire signed [18:0] t483 = x56_w19 + t30;  // x13 - x48 + x56
  wire signed [18:0] t484 = t19 + t232;  // x7 - x11 - x21 + ...
  wire signed [18:0] t485 = (x61_w19 <<< 1) - t16;  // -x23 - x25 + 2*x61
  wire signed [18:0] t486 = t32 + (t74 <<< 1);  // 2*x7 + x18 - 2*x19 + ...
  wire signed [18:0] t487 = x4_w19 - (t228 <<< 1);  // x4 + 2*x35 - 2*x54
  wire signed [18:0] t488 = t43 - t15;  // -x6 + x40 + x52 + ...
  wire signed [18:0] t489 = t187 + t19;  // x7 - x11 + x35 + ...
  wire signed [18:0] t490 = t101 + (x22_w19 <<< 4);  // 16*x22 + x26 + x51
  wire signed [18:0] t491 = x37_w19 + (t6 <<< 1);  // 2*x8 + x37 - 2*x53
  wire signed [18:0] t492 = t25 - t60;  // x1 - x40 - x56 + ...
  wire signed [18:0] t493 = x35_w19 + t120;  // x8 - x21 + x35
  wire signed [18:0] t494 = x3_w19 + t142;  // x3 + x27 + x35
  wire signed [18:0] t495 = (t58 <<< 1) - t3;  // 2*x23 - x24 - 2*x53 + ...
  wire signed [18:0] t496 = x1_w19 + t171;  // x1 + x40 - x52
  wire signed [18:0] t497 = t67 - x32_w19;  // 2*x18 - x32 - x36
  wire signed [18:0] t498 = t7 + (x30_w19 <<< 1);  // 2*x30 + x44 - x57
  wire signed [18:0] t499 = (t13 <<< 1) - t20;  // -x5 + 2*x21 + x45 + ...
  wire signed [18:0] t500 = x45_w19 + (t46 <<< 3);  // 8*x17 + x45 - 8*x50
  wire signed [18:0] t501 = (t189 <<< 6) - t134;  // 64*x6 + 64*x28 - x30 + ...
  wire signed [18:0] t502 = (t106 <<< 1) - t44;  // -x15 + 2*x25 - 2*x43 + ...
  wire signed [18:0] t504 = x44_w19 - (x42_w19 <<< 2) + (t129 <<< 4);  // 16*x18 - 4*x42 + x44 + ...
  wire signed [18:0] t505 = t37 + (x7_w19 <<< 2);  // 4*x7 + x19 - x58
  wire signed [18:0] t506 = (x7_w19 <<< 1) - t26;  // -x0 + 2*x7 + x10
  wire signed [18:0] t507 = t34 + t129;  // x18 + x31 - 2*x47 + ...
  wire signed [18:0] t508 = x39_w19 - t119;  // -2*x28 + x39 + x63
  wire signed [18:0] t509 = x54_w19 - t8;  // -x38 + x41 + x54
  wire signed [18:0] t510 = t215 - (x40_w19 <<< 1);  // -2*x40 + x57 + x61
  wire signed [18:0] t511 = t3 - t97;  // -x5 + x9 + x24 + ...
  wire signed [18:0] t512 = x40_w19 + (t156 <<< 1);  // 2*x4 - 2*x19 + x40
  wire signed [18:0] t513 = (t95 <<< 1) - t67;  // 2*x13 - 2*x18 - 2*x29 + ...
  wire signed [18:0] t514 = (t29 <<< 2) - t66;  // -x39 + 4*x45 + x50 + ...
  wire signed [18:0] t515 = t101 - x0_w19;  // -x0 + x26 + x51
  wire signed [18:0] t517 = (x26_w19 <<< 2) - (x12_w19 + (x51_w19 <<< 1));  // -x12 + 4*x26 - 2*x51
  wire signed [18:0] t518 = t171 - t25;  // -x1 + x40 - x52 + ...
  wire signed [18:0] t519 = x29_w19 - t2;  // -x28 + x29 + x31
  wire signed [18:0] t520 = t210 + (x27_w19 <<< 2);  // -x24 + 4*x27 + 2*x63
  wire signed [18:0] t521 = (x38_w19 <<< 2) - t140;  // 4*x38 - x51 - x54
  wire signed [18:0] t523 = x19_w19 + (x8_w19 <<< 3) - (t117 <<< 2);  // -4*x6 + 8*x8 - 4*x12 + ...
  wire signed [18:0] t524 = x52_w19 - t79;  // -x14 + x52 - x54
  wire signed [18:0] t526 = x19_w19 + (x33_w19 <<< 1) - (x37_w19 <<< 1);  // x19 + 2*x33 - 2*x37
  wire signed [18:0] t527 = (t56 <<< 1) + t262;  // x17 + 2*x24 - 2*x27 + ...
  wire signed [18:0] t528 = t0 + (t332 <<< 1);  // -8*x8 + x48 + 4*x56 + ...
  wire signed [18:0] t530 = (t12 <<< 1) - x46_w19 + (t234 <<< 1);  // 2*x15 - x46 + 2*x49 + ...
  wire signed [18:0] t532 = (x2_w19 <<< 2) + ((x31_w19 <<< 1) + t90);  // 4*x2 + 2*x11 - x22 + ...
  wire signed [18:0] t535 = x44_w19 - (x54_w19 + x39_w19) + (t113 <<< 1);  // 2*x11 - x39 + x44 + ...
  wire signed [18:0] t537 = (t27 <<< 4) - x2_w19 - (x30_w19 <<< 5);  // 16*x1 - x2 - 16*x19 + ...
  wire signed [18:0] t539 = t135 + (t191 - x21_w19);  // x12 - x21 + x31 + ...
  wire signed [18:0] t540 = (t284 <<< 1) - t111;  // 2*x22 - x23 - x33 + ...
  wire signed [18:0] t542 = x5_w19 + (t3 <<< 1) + (x34_w19 <<< 3);  // x5 + 2*x24 + 8*x34 + ...
  wire signed [18:0] t544 = (x1_w19 <<< 1) + (t197 - x50_w19);  // 2*x1 + x23 - x42 + ...
  wire signed [18:0] t546 = t105 - t10 - (x39_w19 <<< 2);  // -x12 + x29 - 3*x39 + ...
  wire signed [18:0] t548 = x3_w19 - (t24 <<< 1) + (t292 <<< 1);  // x3 - 2*x13 + 2*x20 + ...
  wire signed [18:0] t550 = x5_w19 - t19 - (x62_w19 <<< 2);  // x5 - x7 + x11 + ...
  wire signed [18:0] t552 = t187 + (t156 <<< 1) - (x50_w19 <<< 3);  // 2*x4 - 2*x19 + x35 + ...
  wire signed [18:0] t553 = t322 + (x29_w19 <<< 3);  // x16 + x20 + x27 + ...
  wire signed [18:0] t554 = t401 - t21;  // -x2 - x11 + x12 + ...
  wire signed [18:0] t556 = t397 + (x57_w19 + (t61 <<< 1));  // 2*x6 - 2*x7 - x34 + ...
  wire signed [18:0] t558 = (t7 <<< 1) + (t58 + (x63_w19 <<< 1));  // x23 + 2*x44 - x53 + ...
  wire signed [18:0] t559 = t478 - (t225 <<< 4);  // -x29 + x43 - 16*x55 + ...
  wire signed [18:0] t560 = x29_w19 + t412;  // 2*x26 + x29 + x37 + ...
  wire signed [18:0] t561 = (t51 <<< 1) + t392;  // x11 + x21 + 2*x29 + ...
  wire signed [18:0] t563 = (x45_w19 <<< 1) - t73 - (x48_w19 <<< 1);  // -x5 + x26 + 2*x45 + ...
  wire signed [18:0] t565 = t19 + (x62_w19 - t7);  // x7 - x11 - x44 + ...
  wire signed [18:0] t566 = (t123 <<< 1) - t387;  // 2*x6 - x7 + x11 + ...
  wire signed [18:0] t568 = t129 - t176 + (t22 <<< 2);  // x18 + 2*x24 + 3*x30 + ...
  wire signed [18:0] t570 = t49 + (x6_w19 <<< 1) - (t7 <<< 4);  // 2*x6 + x10 - x33 + ...
  wire signed [18:0] t572 = (t61 <<< 1) + (t4 - t162);  // 2*x6 - 2*x7 - x17 + ...
  wire signed [18:0] t574 = x50_w19 + (t185 <<< 2) + (x1_w19 <<< 3);  // 8*x1 - 4*x7 + x50 + ...
  wire signed [18:0] t575 = x50_w19 + t377;  // -x38 + x41 + x45 + ...
  wire signed [18:0] t576 = t408 - x10_w19;  // -x1 - x10 + x19 + ...
  wire signed [18:0] t577 = t296 - t220;  // x4 + x15 + x18 + ...
  wire signed [18:0] t580 = (t54 <<< 2) + (x22_w19 - (x14_w19 <<< 1) - (t34 <<< 2));  // 4*x5 - 2*x14 + x22 + ...
  wire signed [18:0] t581 = (x40_w19 <<< 2) - t264;  // -x9 - x37 + 4*x40 + ...
  wire signed [18:0] t584 = x23_w19 - x60_w19 + (t33 <<< 1) - (x3_w19 <<< 5);  // -32*x3 + 2*x16 + x23 + ...
  wire signed [18:0] t585 = (t5 <<< 1) - t442;  // -x3 - x6 + 2*x9 + ...
  wire signed [18:0] t586 = (t11 <<< 2) + t291;  // 4*x4 + 2*x16 + x23 + ...
  wire signed [18:0] t588 = (t45 <<< 1) - t13 + (x9_w19 <<< 2);  // 4*x9 - x21 + 2*x22 + ...
  wire signed [18:0] t590 = t71 + t27 + (x41_w19 <<< 4);  // x1 - x19 + x25 + ...
  wire signed [18:0] t591 = t260 - x44_w19;  // x3 - x33 - x44 + ...
  wire signed [18:0] t593 = (x2_w19 <<< 1) + t93 - t330;  // 2*x2 - x13 + x20 + ...
  wire signed [18:0] t595 = (x46_w19 <<< 2) - t164 - (t29 <<< 3);  // -8*x45 + 4*x46 - 2*x58 + ...
  wire signed [18:0] t597 = t208 - (t226 <<< 1) + (t387 <<< 2);  // 4*x7 - 4*x11 - 3*x15 + ...
  wire signed [18:0] t598 = (t344 <<< 1) - t4;  // -4*x14 - x18 + 2*x33 + ...
  wire signed [18:0] t601 = t116 + (x28_w19 <<< 2) + ((t100 + (t28 <<< 1)) <<< 1);  // 2*x4 + 4*x27 + 4*x28 + ...
  wire signed [18:0] t602 = t28 - t331;  // -x18 + x27 - x34 + ...
  wire signed [18:0] t603 = t482 - (t110 <<< 1);  // x8 + x9 - 2*x26 + ...
  wire signed [18:0] t604 = t4 + (t290 <<< 1);  // x18 + 2*x27 + 2*x43 + ...
  wire signed [18:0] t605 = t408 + (t1 <<< 3);  // -x1 + x19 + x45 + ...
  wire signed [18:0] t606 = t21 + t314;  // x2 + 2*x26 - x35 + ...
  wire signed [18:0] t607 = t475 - (t54 <<< 4);  // -16*x5 + x17 + x26 + ...
  wire signed [18:0] t608 = (x62_w19 <<< 1) - t303;  // x17 - x34 + x37 + ...
  wire signed [18:0] t609 = t266 - (x11_w19 <<< 1);  // -x4 - 2*x11 + 2*x46 + ...
  wire signed [18:0] t610 = t94 - t320;  // -x5 + x9 - x17 + ...
  wire signed [18:0] t611 = x23_w19 + t302;  // -x4 + x23 + x24 + ...
  wire signed [18:0] t613 = (x18_w19 <<< 2) - (t43 + (x52_w19 <<< 1));  // 4*x18 - x40 - 2*x52 + ...
  wire signed [18:0] t615 = (t38 <<< 1) + ((t43 <<< 1) - x57_w19);  // 2*x16 + 2*x40 - 2*x49 + ...
  wire signed [18:0] t617 = t400 + (t91 + (x37_w19 <<< 2));  // -x12 + 4*x27 + 4*x37 + ...
  wire signed [18:0] t618 = t483 - (x30_w19 <<< 2);  // x13 - 4*x30 - x48 + ...
  wire signed [18:0] t620 = t57 + t74 + (t111 <<< 1);  // x7 - x19 + 2*x23 + ...
  wire signed [18:0] t622 = t5 + (t23 <<< 4) - (t193 <<< 5);  // -32*x1 + x9 + 16*x22 + ...
  wire signed [18:0] t624 = x34_w19 + t36 - (t85 <<< 4);  // x3 - 16*x10 + x34 + ...
  wire signed [18:0] t625 = t404 - (x50_w19 <<< 1);  // 4*x16 + x30 + x35 + ...
  wire signed [18:0] t628 = x49_w19 - t10 + ((x8_w19 + x55_w19) <<< 1);  // 2*x8 - x12 + x29 + ...
  wire signed [18:0] t629 = t305 + (x18_w19 <<< 2);  // 4*x18 + x19 + x23 + ...
  wire signed [18:0] t630 = t53 - t272;  // x21 - x27 - x42 + ...
  wire signed [18:0] t631 = (x25_w19 <<< 2) - t298;  // -x23 + 3*x25 - x28
  wire signed [18:0] t634 = x32_w19 + (x1_w19 <<< 1) - (t15 <<< 2) + (t33 <<< 4);  // 2*x1 - 4*x6 + 16*x16 + ...
  wire signed [18:0] t636 = x60_w19 + t8 - t291;  // -2*x16 - x23 - x25 + ...
  wire signed [18:0] t638 = t207 - t13 - (t114 <<< 3);  // -8*x0 + x5 - x21 + ...
  wire signed [18:0] t640 = (t63 <<< 1) - t112 - (t93 <<< 1);  // 2*x3 - x21 - 2*x23 + ...
  wire signed [18:0] t642 = x46_w19 - t103 - t209;  // x25 - 2*x38 - 2*x40 + ...
  wire signed [18:0] t643 = (x59_w19 <<< 1) + t433;  // x2 + x46 - x55 + ...
  wire signed [18:0] t646 = x59_w19 + (x55_w19 + x14_w19) + (t0 <<< 2);  // x14 + 4*x48 + x55 + ...
  wire signed [18:0] t648 = x20_w19 - t0 - (t52 <<< 1);  // -2*x6 + x20 + 2*x31 + ...
  wire signed [18:0] t650 = t35 + (x42_w19 <<< 1) - (t44 <<< 2);  // x4 - 5*x15 + 2*x42 + ...
  wire signed [18:0] t652 = x53_w19 + t57 - t0;  // x28 - x48 + x53 + ...
  wire signed [18:0] t654 = t2 - t90 + (t94 <<< 2);  // 4*x9 - 2*x11 + x22 + ...
  wire signed [18:0] t656 = t34 - x59_w19 - (t42 <<< 1);  // -2*x30 + x31 - 2*x35 + ...
  wire signed [18:0] t658 = t12 + (x9_w19 <<< 3) - (t116 <<< 2);  // 8*x9 - 4*x34 + x51 + ...
  wire signed [18:0] t659 = (t302 <<< 1) - x32_w19;  // -2*x4 + 2*x24 - x32 + ...
  wire signed [18:0] t661 = t14 - t98 - (t168 <<< 2);  // -x1 - 4*x3 + x11 + ...
  wire signed [18:0] t663 = x62_w19 - (t55 <<< 1) - (t40 <<< 2);  // -2*x14 - 4*x21 + 4*x43 + ...
  wire signed [18:0] t664 = t421 - t67;  // -2*x18 - 2*x19 + x22 + ...
  wire signed [18:0] t666 = t138 - (t76 + t62);  // 2*x1 - x10 - x36 + ...
  wire signed [18:0] t667 = x43_w19 + t321;  // -x10 + x22 + x33 + ...
  wire signed [18:0] t668 = t346 + (x6_w19 <<< 2);  // 4*x6 + x26 + x36 + ...
  wire signed [18:0] t669 = x60_w19 - t295;  // -x2 - x23 + x25 + ...
  wire signed [18:0] t670 = x56_w19 + (t308 <<< 1);  // -2*x40 + 2*x52 + x56 + ...
  wire signed [18:0] t672 = x39_w19 + t202 - (t200 <<< 1);  // x6 - x18 - 2*x37 + ...
  wire signed [18:0] t673 = (t47 <<< 1) - t386;  // 2*x2 - 2*x20 - 2*x28 + ...
  wire signed [18:0] t675 = t26 - x17_w19 - (x55_w19 <<< 2);  // x0 - x10 - x17 + ...
  wire signed [18:0] t676 = t499 + (t80 <<< 2);  // -x5 + 4*x16 + 4*x20 + ...
  wire signed [18:0] t679 = t26 + t6 + (t46 - (t27 <<< 1));  // x0 - 2*x1 + x8 + ...
  wire signed [18:0] t681 = (x47_w19 <<< 3) - (t36 + t173);  // -x3 + x8 - x24 + ...
  wire signed [18:0] t682 = (t19 <<< 1) + t305;  // 2*x7 - 2*x11 + x19 + ...
  wire signed [18:0] t683 = x17_w19 + (t324 <<< 1);  // x17 + 2*x21 - 2*x49 + ...
  wire signed [18:0] t684 = t274 - t1;  // x15 + 2*x16 - x46 + ...
  wire signed [18:0] t686 = x13_w19 + t68 + (t234 <<< 3);  // x13 + 9*x15 + 8*x49 + ...
  wire signed [18:0] t687 = t401 - x20_w19;  // -x11 + x12 + x13 + ...
  wire signed [18:0] t689 = x7_w19 + t25 + (t177 <<< 6);  // x1 + x7 + 64*x8 + ...
  wire signed [18:0] t691 = t15 + (x30_w19 <<< 3) - (x46_w19 <<< 3);  // x6 + 8*x30 - 8*x46 + ...
  wire signed [18:0] t693 = (t64 <<< 1) - x15_w19 + (t227 <<< 4);  // 16*x9 - x15 + 2*x27 + ...
  wire signed [18:0] t695 = x11_w19 - x20_w19 + (t476 <<< 1);  // x11 + 2*x15 - x20 + ...
  wire signed [18:0] t697 = t31 + (x37_w19 <<< 1) - (x2_w19 <<< 1);  // -2*x2 + x12 + 2*x37 + ...
  wire signed [18:0] t699 = (t263 <<< 2) - (t125 + t176);  // 4*x15 - x16 + 2*x24 + ...
  wire signed [18:0] t701 = x28_w19 - x2_w19 + (t328 <<< 1);  // -x2 + 2*x22 + x28 + ...
  wire signed [18:0] t703 = t11 - x48_w19 + (x62_w19 <<< 3);  // x4 - x24 - x48 + ...
  wire signed [18:0] t704 = t291 - x43_w19;  // 2*x16 + x23 + x25 + ...
  wire signed [18:0] t705 = (x54_w19 <<< 1) + t497;  // 2*x18 - x32 - x36 + ...
  wire signed [18:0] t708 = (t26 <<< 1) + (x21_w19 - t12) - (x15_w19 <<< 2);  // 2*x0 - 2*x10 - 4*x15 + ...
  wire signed [18:0] t710 = (t92 <<< 1) - t301 + (x37_w19 <<< 5);  // 4*x5 + x8 - x18 + ...
  wire signed [18:0] t712 = (t57 <<< 2) - t239 - (x5_w19 <<< 3);  // -8*x5 - x8 - x14 + ...
  wire signed [18:0] t715 = (t81 <<< 3) + ((x6_w19 <<< 4) - (t213 + t92));  // -x2 + 16*x3 - 2*x5 + ...
  wire signed [18:0] t718 = t81 + (t29 <<< 1) - t505 - t231;  // -8*x0 + 2*x3 - 4*x7 + ...
  // -8*x17 - x21 + 8*x27 + ...
  wire signed [18:0] t722 = x49_w19 + (x46_w19 - x21_w19) - (t46 <<< 3) + (t272 <<< 3);
  wire signed [18:0] t724 = x15_w19 + (t487 <<< 1) + (t51 <<< 3);  // 2*x4 + x15 + 8*x29 + ...
  // 2*x3 - 32*x10 + 16*x24 + ...
  wire signed [18:0] t727 = (t168 <<< 1) - x28_w19 + (x24_w19 <<< 4) - (x10_w19 <<< 5);
  wire signed [18:0] t729 = t459 - (x25_w19 <<< 2) - (t128 <<< 3);  // -x1 - 4*x25 - 8*x27 + ...
  wire signed [18:0] t731 = (t131 <<< 1) - t363 - (t31 <<< 3);  // 2*x3 + x9 - 8*x12 + ...
  wire signed [18:0] t734 = (t13 <<< 1) - t10 - (t46 <<< 1) - (t481 <<< 1);  // -x12 - 4*x14 - 2*x17 + ...
  wire signed [18:0] t737 = (t17 <<< 1) + ((x58_w19 <<< 1) + (t36 + (x44_w19 <<< 1)));  // x3 + 2*x17 + 2*x26 + ...
  // 8*x4 + 8*x6 - x7 + ...
  wire signed [18:0] t741 = t238 - (x35_w19 <<< 3) + (t514 <<< 1) + ((t117 + t345) <<< 3);
  wire signed [18:0] t743 = (t71 <<< 1) + t292 - (x32_w19 <<< 3);  // x22 + 2*x25 - 8*x32 + ...
  wire signed [18:0] t745 = t0 + t371 + (x8_w19 <<< 6);  // -x0 + 64*x8 + x13 + ...
  wire signed [18:0] t748 = x29_w19 - t38 + (t72 <<< 4) + (x19_w19 <<< 5);  // -x16 + 32*x19 + 16*x22 + ...
  wire signed [18:0] t749 = (x62_w19 <<< 2) + t670;  // -2*x40 + 2*x52 + x56 + ...
  // x0 + 4*x17 + 2*x22 + ...
  wire signed [18:0] t753 = (t75 <<< 2) + ((t23 <<< 1) + (x0_w19 - x56_w19 + (x34_w19 <<< 1)));
  wire signed [18:0] t754 = (t672 <<< 1) - x45_w19;  // 2*x6 - 2*x18 - 4*x37 + ...
  wire signed [18:0] t757 = t121 + (t17 <<< 1) - (x57_w19 <<< 7) - (t380 <<< 6);  // x11 + 2*x17 + 2*x26 + ...
  wire signed [18:0] t760 = ((x53_w19 - x15_w19) <<< 1) - t519 - (x38_w19 <<< 3);  // -2*x15 + x28 - x29 + ...
  wire signed [18:0] t763 = t47 - t14 - t451 + (t73 <<< 4);  // x2 + 16*x5 - x14 + ...
  wire signed [18:0] t765 = (t40 <<< 1) + t439 - (t291 <<< 1);  // x13 - 4*x16 + 2*x21 + ...
  wire signed [18:0] t767 = t519 - (t143 <<< 1) - (t141 <<< 1);  // -2*x12 - x28 + x29 + ...
  wire signed [18:0] t769 = t417 - x0_w19 - (x33_w19 <<< 3);  // -x0 + x10 - x18 + ...
  wire signed [18:0] t772 = t207 + (t49 - x13_w19) + (x18_w19 <<< 3);  // x5 + x10 - x13 + ...
  wire signed [18:0] t775 = t47 - t122 + (x17_w19 <<< 2) - (x33_w19 <<< 2);  // -x0 + x2 + 4*x17 + ...
  wire signed [18:0] t778 = (t40 <<< 5) + ((x57_w19 <<< 4) - t160 - (t33 <<< 4));  // -16*x16 + 32*x21 - x40 + ...
  wire signed [18:0] t781 = x4_w19 + t8 + (t415 <<< 2) + (t83 <<< 4);  // x4 + 4*x14 + 32*x29 + ...
  wire signed [18:0] t784 = (t1 <<< 2) + (t6 + (x42_w19 <<< 1) + (x3_w19 <<< 2));  // 4*x3 + x8 + 2*x42 + ...
  wire signed [18:0] t786 = x61_w19 + (t309 <<< 1) + (x3_w19 <<< 5);  // 32*x3 - 2*x29 + 2*x40 + ...
  wire signed [18:0] t789 = t12 - x16_w19 + (x22_w19 <<< 2) + (t273 <<< 1);  // 4*x3 - x16 + 4*x22 + ...
  wire signed [18:0] t792 = (t162 <<< 4) + ((t5 <<< 3) - t4 - (x54_w19 <<< 4));  // 8*x9 + 16*x17 - x18 + ...
  wire signed [18:0] t794 = t388 + (t25 <<< 2) + (t76 <<< 3);  // 4*x1 + x5 + x32 + ...
  wire signed [18:0] t797 = t32 - t21 - (t118 <<< 2) + (t194 <<< 6);  // -x2 + x18 + 64*x25 + ...
  wire signed [18:0] t799 = t499 + (t128 <<< 2) - (t211 <<< 5);  // -x5 + 2*x21 + 4*x27 + ...
  // 2*x0 + 2*x2 + 4*x10 + ...
  wire signed [18:0] t803 = (x21_w19 <<< 3) + (((x2_w19 + x0_w19) <<< 1) + (t397 + (t62 <<< 2)));
  wire signed [18:0] t807 = (t8 <<< 4) + ((t212 <<< 1) - (t59 + t70) - (t3 <<< 3));  // -8*x24 + 2*x36 - x37 + ...
  wire signed [18:0] t811 = (x42_w19 <<< 2) + (t18 - x48_w19 - (t2 + t459));  // x1 - x28 - x30 + ...
  // 16*x10 + 16*x13 + x17 + ...
  wire signed [18:0] t815 = x17_w19 + t28 - (x46_w19 <<< 2) + (t95 <<< 4) + (t126 <<< 4);
  // 4*x24 + 4*x30 + 2*x40 + ...
  wire signed [18:0] t819 = (t43 <<< 1) - x47_w19 - (t1 <<< 2) - (t29 <<< 2) - (t293 <<< 2);
  wire signed [18:0] t821 = (x44_w19 <<< 2) - (x30_w19 + t575);  // -x30 + x38 - x41 + ...
  // -64*x1 + 2*x8 + 64*x24 + ...
  wire signed [18:0] t825 = t187 + (t86 <<< 1) + (t216 <<< 3) + (x24_w19 <<< 6) - (x1_w19 <<< 6);
  // -16*x9 - 32*x21 - 8*x22 + ...
  wire signed [18:0] t830 = t18 - (x22_w19 <<< 3) + (x60_w19 <<< 4) - (t53 <<< 5) - (((t5 <<< 1) + t119) <<< 3);
  // 2*x20 + x30 + x34 + ...
  wire signed [18:0] t834 = t42 + (t9 + (x20_w19 <<< 1)) - (x36_w19 <<< 5) - (x49_w19 <<< 5);
  // 8*x2 + 32*x5 + 2*x12 + ...
  wire signed [18:0] t838 = (x2_w19 <<< 3) + ((t1 <<< 2) + ((t10 <<< 1) + t457)) + (t20 <<< 5);
  // x0 - 8*x4 + 8*x5 + ...
  wire signed [18:0] t843 = ((t97 - x4_w19) <<< 3) + (t286 - (x40_w19 <<< 1) - (t133 <<< 1) + (t38 <<< 4));
  wire signed [18:0] t857 = ((t195 + t283) <<< 2) - (t77 + t98 + t411 + t269);  // -x1 - x6 - 4*x9 + ...
  wire signed [18:0] t858 = t760 + (x33_w19 - x36_w19 - t402 - t494 + (t44 <<< 3));  // -x3 + 6*x15 - x27 + ...
  // -4*x0 + 4*x2 - x4 + ...
  wire signed [18:0] t861 = (((t21 <<< 1) - t150) <<< 1) - ((t122 <<< 2) + (t440 + (t12 + t86))) - (t608 <<< 2);
  wire signed [18:0] t864 = t92 - t48 - (t138 + (t10 <<< 1));  // -2*x1 + 2*x5 - 2*x12 + ...
  wire signed [18:0] t869 = ((t258 - (x53_w19 <<< 1)) <<< 4) + t745;  // -x0 + 64*x8 + x13 + ...
  wire signed [18:0] t870 = t830 + (((t479 <<< 2) - t772) <<< 2);  // 16*x2 - 4*x5 + 32*x7 + ...
  wire signed [18:0] t875 = (t22 <<< 1) + (x48_w19 + x20_w19);  // x20 + 2*x30 + x48 + ...
  wire signed [18:0] t877 = t222 - (t0 <<< 1);  // x34 - 2*x48 + 2*x53 + ...
  wire signed [18:0] t879 = x4_w19 - (x24_w19 <<< 2);  // x4 - 4*x24
  wire signed [18:0] t882 = (x58_w19 <<< 2) - t433 - (x6_w19 <<< 3);  // -x2 - 8*x6 - x46 + ...
  wire signed [18:0] t886 = x39_w19 + (x13_w19 <<< 4) - (x34_w19 <<< 4);  // 16*x13 - 16*x34 + x39
  wire signed [18:0] t888 = x48_w19 - t362;  // -x1 + 4*x21 - x24 + ...
  wire signed [18:0] t891 = x31_w19 + (t66 <<< 1) - (t213 <<< 5);  // -32*x2 + 32*x26 + x31 + ...
  wire signed [18:0] t894 = (x41_w19 <<< 5) - (t139 + (t24 <<< 2));  // -x12 - 5*x13 + 4*x20 + ...
  wire signed [18:0] t897 = x17_w19 + t441;  // 4*x12 + x17 - x55 + ...
  // x1 + x2 + 4*x3 + ...
  wire signed [18:0] t913 = t625 - t661 + ((t609 <<< 1) + ((t240 <<< 1) + (t327 + (x52_w19 - t20))));
  wire signed [18:0] t914 = t495 + (t30 + t310) - (x25_w19 <<< 3) - (x34_w19 <<< 4);  // x12 + x13 + 2*x23 + ...
  // -4*x7 + 4*x10 + 4*x17 + ...
  wire signed [18:0] t917 = t558 - (t438 <<< 1) - ((t321 + t303) <<< 2) - (t236 <<< 3);
  wire signed [18:0] t923 = t114 - (t171 <<< 1) + t606 - (t424 <<< 2) + (t568 <<< 1);  // x0 - 3*x2 + 2*x18 + ...
  wire signed [18:0] t926 = (t511 <<< 2) - t329 + t624 - (t490 <<< 1) - (t318 <<< 3);  // x0 + x3 - 4*x5 + ...
  wire signed [18:0] t925 = (t338 <<< 3) + t559;  // 16*x6 - 16*x18 - 17*x29 + ...
  wire signed [18:0] t927 = t250 - (t251 <<< 1);  // 8*x4 + 8*x8 - 2*x16 + ...
  wire signed [18:0] t937 = (t223 <<< 1) + t393 + (t398 + t477);  // x1 + x2 + x9 + ...
  // x6 - x7 - x9 + ...
  wire signed [18:0] t954 = (t84 <<< 2) - ((x10_w19 <<< 1) + t17) + (t300 - (t223 <<< 1) + (t461 + (t61 - t165)));
  wire signed [18:0] t956 = t954 - (t418 <<< 2);  // x6 - x7 - x9 + ...
  wire signed [18:0] t957 = t329 - ((t112 + (t57 <<< 1)) <<< 1);  // -x0 - 2*x21 - 4*x28 + ...
  // -4*x1 + 4*x4 + 4*x6 + ...
  wire signed [18:0] t964 = (((t60 <<< 1) - t128 + (t365 + t489)) <<< 2)
      + ((t754 <<< 1) + (((t158 + (t34 <<< 1)) <<< 1) + t586));
  wire signed [18:0] t960 = (x61_w19 <<< 2) - t432 - (t131 <<< 1) - t528 + t686;  // -2*x3 + 8*x8 + x13 + ...
  wire signed [18:0] t975 = ((t374 - t515) <<< 4) - t778 - (t405 <<< 3);  // 16*x0 - 8*x5 - 128*x8 + ...
  wire signed [18:0] t977 = t767 + ((t179 + t234) <<< 1);  // 2*x6 - 2*x12 + 2*x15 + ...
  // -2*x1 + 2*x3 + x6 + ...
  wire signed [18:0] t978 = ((t603 - (t311 <<< 1)) <<< 1)
      + ((((x16_w19 <<< 1) + t407) <<< 1) + (t137 - (t98 <<< 1) + t672));
  // -2*x1 + x5 + x6 + ...
  wire signed [18:0] t996 = ((t130 + t438) <<< 1) + (t76 + (t30 <<< 1) - t276 + (t478 + t321 - t349));
  wire signed [18:0] t995 = t311 + (t35 - t64) + t410 - (t495 <<< 2);  // x4 - x15 - x19 + ...
  wire signed [18:0] t997 = t299 - t489 - (t424 <<< 1) + (t68 <<< 2) - (x43_w19 <<< 4);  // -2*x2 - x7 + x11 + ...
  wire signed [18:0] t1004 = ((t317 - t158) <<< 2) + ((t603 <<< 1) + t754);  // 2*x6 + 2*x8 + 2*x9 + ...
  wire signed [18:0] t1007 = t339 + t429 + t695;  // x1 - 2*x8 + x11 + ...
  wire signed [18:0] t1015 = (((t260 <<< 1) + ((t41 <<< 1) + t126)) <<< 4) - t501;  // 32*x3 - 64*x6 + 16*x10 + ...
  wire signed [18:0] t1016 = (t472 <<< 1) + (t554 + (t91 - t287));  // -x2 - x11 + x12 + ...
  // 2*x0 - 4*x4 - 4*x5 + ...
  wire signed [18:0] t1041 = ((t55 - t24 + (t220 - t20)) <<< 2)
      + (((t336 + t254) <<< 1) + (t296 - (t107 <<< 1) + (t488 + (t41 + t2))));
  wire signed [18:0] t1036 = t423 + t697 + t646 - (t527 <<< 1);  // -2*x2 + x12 + x14 + ...
  wire signed [18:0] t1037 = t703 - t250 + (t548 + (t135 <<< 2));  // x3 + x4 - 8*x8 + ...
  wire signed [18:0] t1040 = ((t76 + t219) <<< 1) + t705;  // 2*x18 - x32 - 2*x35 + ...
  wire signed [18:0] t1042 = t634 - (t271 <<< 1);  // 2*x1 - 4*x6 - 2*x8 + ...
  wire signed [18:0] t1051 = t319 - (x30_w19 + t70);  // -x30 - x37 + x38 + ...
  // 2*x0 + 2*x1 - 2*x2 + ...
  wire signed [18:0] t1058 = ((((t39 - t204) <<< 1) + (t406 - t518)) <<< 1)
      + (t467 - ((x7_w19 + t94 + (t124 + t35)) <<< 1));
  wire signed [18:0] t1059 = (t737 <<< 3) + ((t155 <<< 3) + t786);  // 40*x3 + 16*x17 + 8*x24 + ...
  wire signed [18:0] t1062 = t1058 + (((t94 <<< 1) + t524) <<< 3);  // 2*x0 + 2*x1 - 2*x2 + ...
  // -x0 + 4*x5 - 8*x7 + ...
  wire signed [18:0] t1083 = (((t20 <<< 1) - t188 - (t4 <<< 2)) <<< 1)
      + (t497 - t209 + (t45 - t26 - (x60_w19 + t165)) - (t505 <<< 1));
  // 4*x1 + x3 - 8*x14 + ...
  wire signed [18:0] t1082 = ((t544 - (t178 <<< 2)) <<< 1) + ((t642 <<< 1) + (t306 + t608));
  wire signed [18:0] t1084 = t456 - t566 + t699 - (t252 <<< 3);  // -2*x6 + x7 - 4*x10 + ...
  wire signed [18:0] t1094 = t490 - ((t203 + (t8 <<< 1)) <<< 2);  // 16*x22 + x26 - 4*x29 + ...
  wire signed [18:0] t1093 = (t382 <<< 1) - t376;  // -2*x5 + 2*x10 + 2*x31 + ...
  // 16*x2 - 16*x6 + 4*x11 + ...
  wire signed [18:0] t1095 = (t593 <<< 3) + ((t546 <<< 2) + ((t498 <<< 2) + ((t113 <<< 2) + t206)) + (t288 <<< 3));
  wire signed [18:0] t1098 = t364 - t169;  // x9 - 2*x16 + x29 + ...
  wire signed [18:0] t1099 = (t452 <<< 1) + (t89 + (t22 <<< 1));  // 2*x8 + 4*x18 - 2*x20 + ...
  // -2*x4 - 4*x6 - 4*x11 + ...
  wire signed [18:0] t1122 = (((t55 <<< 1) + t311 - (t368 <<< 1)) <<< 1)
      + (t197 - x27_w19 - t259 - (t284 + t483) - ((t440 <<< 1) + t560));
  wire signed [18:0] t1125 = x15_w19 - x59_w19;  // x15 - x59
  wire signed [18:0] t1123 = (t182 <<< 1) + ((t275 <<< 1) + t675 - (t399 <<< 2));  // x0 + 16*x9 - x10 + ...
  // -4*x2 - 7*x3 - x8 + ...
  wire signed [18:0] t1124 = (t358 <<< 2) - t681 + (t119 - t150 - (t176 <<< 1) - (t63 <<< 3) + (t32 <<< 4));
  wire signed [18:0] t1126 = (t153 <<< 1) + t203;  // 2*x11 + x29 - 2*x43 + ...
  wire signed [18:0] t1132 = t352 - (t75 <<< 2);  // -2*x13 - 4*x17 + 2*x20 + ...
  wire signed [18:0] t1137 = (t119 <<< 1) + t232 - (t86 <<< 3);  // -8*x8 - x21 + 4*x28 + ...
  wire signed [18:0] t1140 = (x44_w19 <<< 4) - t601 - (t580 <<< 1) - (t636 <<< 3);  // -2*x4 - 8*x5 + 4*x14 + ...
  wire signed [18:0] t1154 = (t336 <<< 1) + (t189 + t591) - (((t86 <<< 1) + t113) <<< 1);  // 2*x0 + x3 + x6 + ...
  wire signed [18:0] t1161 = t699 + t784 + (t268 <<< 3);  // 4*x3 + 8*x5 + x8 + ...
  // 4*x1 + x5 + 2*x9 + ...
  wire signed [18:0] t1163 = t455 - (x18_w19 + (x22_w19 <<< 1)) - (t77 <<< 3) + t794
      - (((t418 <<< 1) + t581) <<< 1);
  wire signed [18:0] t1162 = t343 + t486;  // 2*x7 + 2*x14 + x18 + ...
  wire signed [18:0] t1168 = t432 - t367;  // -2*x4 + 2*x15 - x27 + ...
  // -4*x4 + 4*x9 + 2*x13 + ...
  wire signed [18:0] t1170 = (((t264 <<< 1) + t521) <<< 1) + (((t462 - t17) <<< 1) - t586) + (x31_w19 <<< 5);
  wire signed [18:0] t1173 = ((t109 + t200) <<< 1) + ((t197 <<< 1) - t90);  // -2*x11 + x22 + 2*x23 + ...
  wire signed [18:0] t1175 = t670 + t683;  // x17 + 2*x21 - 2*x40 + ...
  wire signed [18:0] t1178 = (x18_w19 <<< 1) - t87 + (t83 - t176);  // 2*x18 + 2*x24 + 2*x29 + ...
  wire signed [18:0] t1181 = (t322 <<< 4) - t537;  // -16*x1 + x2 + 16*x16 + ...
  // x5 + 4*x6 - x8 + ...
  wire signed [18:0] t1199 = t252 + (x5_w19 - x8_w19 - t195) + (t230 - (t126 + t198)) + (t668 + t654);
  // x2 - 2*x4 + 8*x11 + ...
  wire signed [18:0] t1204 = t377 + t270 - (t473 <<< 1) - t552 + ((x60_w19 - t33 - t401) <<< 3);
  wire signed [18:0] t1207 = (t304 <<< 3) + ((t86 <<< 3) - t231);  // -8*x0 + 8*x3 + 8*x8 + ...
  wire signed [18:0] t1205 = t1199 + (t663 <<< 2);  // x5 + 4*x6 - x8 + ...
  wire signed [18:0] t1206 = (t299 <<< 1) + t642 - (x48_w19 <<< 3) + (t143 <<< 4);  // x25 + 16*x36 - 2*x38 + ...
  wire signed [18:0] t1210 = (t275 <<< 2) - t769;  // x0 - x10 + 8*x12 + ...
  wire signed [18:0] t1212 = (t811 <<< 3) + ((((t54 <<< 1) + t295) <<< 3) + t504);  // 8*x1 + 8*x2 + 16*x5 + ...
  wire signed [18:0] t1217 = t607 + ((t340 - t248) <<< 2);  // -4*x4 - 16*x5 + 8*x6 + ...
  wire signed [18:0] t1220 = (((t2 <<< 2) - t274) <<< 4) - t689;  // -x1 - x7 - 64*x8 + ...
  // -x5 + x9 + 4*x10 + ...
  wire signed [18:0] t1239 = (t233 <<< 2) + t610 + (t172 + t364 + (t508 - (t200 + t148))) - (x16_w19 <<< 4);
  wire signed [18:0] t1237 = t413 - ((t115 <<< 2) + t640);  // -4*x1 - 2*x3 + x21 + ...
  // -x7 - x11 - 3*x12 + ...
  wire signed [18:0] t1238 = t687 + (t235 - (x45_w19 <<< 1)) + (t140 <<< 2) - (t539 <<< 2);
  wire signed [18:0] t1248 = t729 + ((t356 - (t332 <<< 1)) <<< 1) - (t577 <<< 4);  // -x1 - 16*x4 - 2*x6 + ...
  wire signed [18:0] t1251 = ((((t20 + t181) <<< 2) - t318) <<< 1) - t792;  // 8*x5 - 2*x8 - 8*x9 + ...
  wire signed [18:0] t1255 = t293 - t225;  // -x24 - x30 + x53 + ...
  // x0 - x2 + 2*x6 + ...
  wire signed [18:0] t1260 = (t445 <<< 1) + t375 + (t384 - (t77 <<< 1) - t643) - (t767 <<< 1);
  wire signed [18:0] t1261 = t360 + (x44_w19 <<< 3) + ((t435 - t373) <<< 2);  // 4*x1 + 8*x16 + 4*x22 + ...
  // -x2 + 2*x3 + 2*x5 + ...
  wire signed [18:0] t1277 = ((t325 - t103) <<< 2) + (t669 - (t71 <<< 2) + (t273 + ((t159 <<< 1) + t323)));
  wire signed [18:0] t1279 = t510 + (t1 + t39) - t456 - t280 - t597;  // -4*x7 + x8 + 4*x10 + ...
  // 2*x1 + 2*x6 - 4*x8 + ...
  wire signed [18:0] t1284 = t570 + ((t429 <<< 1) - t520 - (t354 <<< 1)) + (t326 <<< 3);
  wire signed [18:0] t1290 = t384 - t169 - (t296 <<< 1);  // x0 - x7 + x9 + ...
  wire signed [18:0] t1291 = ((t640 + (((t25 <<< 1) - t327) <<< 1)) <<< 2) + t834;  // 16*x1 - 8*x2 + 8*x3 + ...
  wire signed [18:0] t1296 = t161 + (t300 <<< 2);  // 8*x21 + 4*x24 - x55 + ...
  wire signed [18:0] t1297 = (t45 <<< 1) + t102 + ((t0 + (x40_w19 - x5_w19)) <<< 1);  // -2*x5 + x6 + 2*x22 + ...
  // 8*x2 + 2*x4 + 4*x12 + ...
  wire signed [18:0] t1300 = (t673 <<< 2) + ((t527 <<< 1) + t552) - (((t431 <<< 1) + t546) <<< 2);
  // -x0 + x4 - x6 + ...
  wire signed [18:0] t1321 = (x14_w19 <<< 1) + t218 - t517 + (t287 - t216 + (t169 <<< 1))
      + (t297 - t258 + (x4_w19 - t40 - t510) - (t150 <<< 2));
  wire signed [18:0] t1319 = t669 + t602 + (t237 <<< 1) - (t410 <<< 1);  // -x2 - x18 + 2*x19 + ...
  // 4*x1 + 15*x3 + x8 + ...
  wire signed [18:0] t1331 = ((t455 + t652) <<< 1) + ((t241 <<< 1) + t681) - (t661 <<< 2);
  // 2*x0 + x12 + 2*x13 + ...
  wire signed [18:0] t1335 = (t436 <<< 1) - t352 + (((t114 - (x52_w19 <<< 1)) <<< 1) - t400);
  wire signed [18:0] t1336 = t772 - (t563 <<< 2) + (t358 <<< 3);  // -8*x2 + 5*x5 + x10 + ...
  wire signed [18:0] t1341 = (((x37_w19 <<< 1) - t157 - t293) <<< 3) - t559;  // -8*x17 + 8*x24 + x29 + ...
  wire signed [18:0] t1340 = t214 + ((x20_w19 <<< 1) - t115);  // -x1 + 2*x20 + x29 + ...
  // -2*x7 + 2*x9 - x10 + ...
  wire signed [18:0] t1367 = ((t42 - t323) <<< 1) + (t66 - t50 + ((x9_w19 <<< 1) - t126) - t426)
      + (t553 + (t245 - (t361 <<< 1)));
  // 2*x0 - x3 + 4*x10 + ...
  wire signed [18:0] t1364 = (t391 <<< 2) + (((t199 + t157) <<< 1) + (t705 - (t434 + t304)));
  wire signed [18:0] t1371 = t362 + (t90 + t211);  // x1 + 2*x11 - 4*x21 + ...
  // x2 - 16*x3 + 2*x5 + ...
  wire signed [18:0] t1377 = ((x23_w19 - x38_w19 - t45) <<< 5)
      + (((t508 + (t133 - t16) - ((x18_w19 + x13_w19) <<< 1)) <<< 2) - t715);
  wire signed [18:0] t1381 = (x44_w19 <<< 2) + ((t37 <<< 1) - t281);  // 2*x19 - x39 + 4*x44 + ...
  wire signed [18:0] t1384 = t781 + (t470 <<< 4);  // x4 + 16*x6 + 4*x14 + ...
  wire signed [18:0] t1385 = t628 - (t498 + t502);  // 2*x8 - x12 + x15 + ...
  // -4*x1 + 4*x2 + 4*x11 + ...
  wire signed [18:0] t1406 = (t295 <<< 2) - ((t98 <<< 2) + t420) + (t629 - (t507 + t312));
  // x2 - 2*x4 - 2*x6 + ...
  wire signed [18:0] t1407 = (t9 <<< 1) - t120 + (t80 <<< 1) + ((t297 <<< 1) + (t398 - t348)) - t724;
  // x5 - 2*x6 - x10 + ...
  wire signed [18:0] t1416 = ((t41 - t104) <<< 2)
      + ((x52_w19 <<< 1) + t139 - ((x51_w19 + x6_w19) <<< 1) - (t210 + t382));
  wire signed [18:0] t1417 = ((t346 - t196 - t426) <<< 1) + t437 - t786;  // -34*x3 - 16*x11 + x13 + ...
  wire signed [18:0] t1426 = t108 + t0 - t295;  // -x2 + x19 - x23 + ...
  // 32*x1 - 96*x4 + 64*x5 + ...
  wire signed [18:0] t1431 = ((((t154 - (x4_w19 <<< 1)) <<< 1) + (t394 + t440)) <<< 5)
      + (((((t184 - t417) <<< 1) + ((t44 <<< 1) + t151 - (t383 <<< 1))) <<< 3) - ((t556 <<< 4) + t622));
  // -2*x1 - x4 - 5*x9 + ...
  wire signed [18:0] t1452 = (((t64 <<< 1) - t308) <<< 2)
      + (((x54_w19 - x17_w19) <<< 1) - t249 + (t480 - t345) - ((t69 <<< 2) + t666));
  wire signed [18:0] t1451 = t307 + (t63 - x26_w19);  // x3 + x5 + x15 + ...
  // 32*x4 - x5 - 30*x15 + ...
  wire signed [18:0] t1455 = (t476 <<< 1) + (t160 - (x59_w19 + x5_w19) + (t166 <<< 2)) + (x33_w19 <<< 4)
      + (t35 <<< 5);
  wire signed [18:0] t1454 = (t253 <<< 2) + ((t294 <<< 1) + t628);  // 4*x0 + 2*x8 - 4*x10 + ...
  // 8*x1 - 33*x8 + 8*x12 + ...
  wire signed [18:0] t1459 = (t528 <<< 2) + (t326 + (t526 <<< 1) + (t186 <<< 1) + t448);
  wire signed [18:0] t1466 = ((t158 - t243 - t430) <<< 4) - (t584 + t727);  // 30*x3 + 32*x10 - 2*x16 + ...
  // 4*x1 - 2*x5 - 4*x6 + ...
  wire signed [18:0] t1473 = t190 - ((x6_w19 + x62_w19) <<< 2) + ((t349 - (t350 <<< 1)) <<< 1);
  // 4*x2 + 4*x9 + 2*x11 + ...
  wire signed [18:0] t1474 = (((t32 <<< 1) + t255) <<< 2) + (t532 - (t461 <<< 2)) - (t819 <<< 1);
  wire signed [18:0] t1487 = t378 - (t430 <<< 1) + (t618 - (t576 + t257));  // x1 + x10 + x13 + ...
  wire signed [18:0] t1488 = t743 + ((t276 <<< 1) + (t358 - t611));  // -x2 + x4 - 2*x6 + ...
  wire signed [18:0] t1490 = t731 + (((t379 <<< 1) - t484) <<< 1);  // 2*x3 + 4*x4 - 2*x7 + ...
  wire signed [18:0] t1489 = t301 - t167 - (t218 <<< 1) - (t77 <<< 3) + (t300 <<< 3);  // 2*x0 - x8 - x16 + ...
  wire signed [18:0] t1500 = (((t180 <<< 1) + t406) <<< 4) + t834;  // 16*x0 - 16*x10 + 32*x12 + ...
  wire signed [18:0] t1499 = (t263 <<< 1) + (t137 - (t110 <<< 1));  // 2*x15 + 2*x22 - 2*x26 + ...
  wire signed [18:0] t1502 = t330 - t821;  // x13 - x20 + x30 + ...
  wire signed [18:0] t1506 = (t32 <<< 2) - t278;  // -2*x5 + 4*x18 + x25 + ...
  wire signed [18:0] t1509 = (t466 <<< 1) - (t222 + t494);  // -x3 - 2*x8 - x27 + ...
  // -2*x1 + x4 + x9 + ...
  wire signed [18:0] t1528 = t227 - (t25 <<< 1) - t298 + (t509 + (t11 - x32_w19) + (t24 <<< 2)) - (x14_w19 <<< 4);
  wire signed [18:0] t1532 = ((((x31_w19 + x29_w19) <<< 1) - t291) <<< 2) - t718;  // 8*x0 - 2*x3 + 4*x7 + ...
  // -2*x6 + 2*x10 + x11 + ...
  wire signed [18:0] t1533 = ((t217 - t147) <<< 2) + (t561 - (t667 <<< 1)) + (t356 <<< 1);
  wire signed [18:0] t1535 = (t425 <<< 1) + t668;  // 4*x6 + 4*x15 + x26 + ...
  // -x0 + 64*x8 + x13 + ...
  wire signed [18:0] t1544 = ((((t87 - t82) <<< 2) + (((t66 - t170) <<< 1) - t385 - (t377 <<< 2))) <<< 1) + t745;
  wire signed [18:0] t1543 = t417 + t310 - (t325 <<< 1);  // x10 + x12 - x18 + ...
  wire signed [18:0] t1545 = (t613 <<< 4) + (t607 - t693 - (t277 <<< 4));  // -16*x5 - 16*x9 - 32*x11 + ...
  wire signed [18:0] t1549 = (x41_w19 <<< 1) + t266;  // -x4 + 2*x41 + 2*x46 + ...
  wire signed [18:0] t1553 = t149 + t160;  // x23 + x40 + x43 + ...
  wire signed [18:0] t1569 = t821 + (x0_w19 - t125 - (t35 + t13) - ((t51 <<< 1) + t310));  // x0 - x4 - x12 + ...
  wire signed [18:0] t1572 = t224 - (t375 + (t154 + (t0 <<< 1)));  // -x5 - 4*x13 + 2*x32 + ...
  // 2*x0 + x6 + x9 + ...
  wire signed [18:0] t1581 = (t106 <<< 2) + ((t233 <<< 1) + t16) + (((t183 - t72) <<< 1) + (t368 - t363))
      - (t464 <<< 3);
  wire signed [18:0] t1578 = (t650 <<< 1) + t712;  // 2*x4 - 8*x5 - x8 + ...
  wire signed [18:0] t1583 = t598 - (x58_w19 <<< 3);  // -4*x14 - x18 + 2*x33 + ...
  wire signed [18:0] t1586 = (t45 <<< 3) - t419;  // -8*x3 + x14 + 8*x22 + ...
  // 8*x0 - 4*x1 - 2*x3 + ...
  wire signed [18:0] t1587 = (((x55_w19 <<< 1) + t42 + t648) <<< 2) - ((((t393 <<< 1) + t428) <<< 1) + t718);
  wire signed [18:0] t1589 = t370 + (t138 + t144);  // 2*x1 + x9 - x17 + ...
  wire signed [18:0] t1591 = (t135 <<< 1) + (t141 + (t59 <<< 1));  // x12 + 2*x31 + 2*x41 + ...
  wire signed [18:0] t1592 = t630 - t631;  // x21 + x23 - 3*x25 + ...
  // -2*x5 + x7 + 3*x8 + ...
  wire signed [18:0] t1619 = t620 - (t482 + (t53 + (t20 <<< 1))) + t553
      + (t595 + (((t493 <<< 1) - (t119 + (t227 <<< 1))) <<< 1));
  // -x1 + x4 - 4*x7 + ...
  wire signed [18:0] t1618 = t17 - (t104 <<< 1) + ((t208 <<< 1) + t518) - t244 - (((t58 <<< 1) + t350) <<< 2);
  wire signed [18:0] t1620 = t659 + (t341 - t402) + (t117 <<< 2) - (t99 <<< 4);  // -2*x4 + 4*x6 + x10 + ...
  wire signed [18:0] t1623 = t476 - t242;  // -x2 + x15 + x21 + ...
  wire signed [18:0] t1629 = t486 + t337;  // 2*x7 + 2*x8 + x18 + ...
  wire signed [18:0] t1630 = (t697 <<< 1) - t675;  // -x0 - 4*x2 + x10 + ...
  wire signed [18:0] t1634 = (t473 <<< 1) + ((t35 <<< 1) + t119);  // 2*x4 + 2*x14 - 2*x15 + ...
  // -x2 + 16*x3 - 2*x5 + ...
  wire signed [18:0] t1635 = t715 + (((t110 <<< 2) + (t383 + (x43_w19 + t143)) + t413) <<< 1);
  wire signed [18:0] t1638 = t132 + (t73 <<< 1) - (t157 + (t22 <<< 1));  // 2*x5 - x17 - 2*x26 + ...
  // x4 + x5 + 2*x6 + ...
  wire signed [18:0] t1656 = (t524 <<< 1) - t648 - ((t109 + t85) <<< 2) + (t366 - t283 + t558 - t244);
  wire signed [18:0] t1655 = (t374 <<< 1) + (t304 + (x7_w19 - t10));  // x3 + x7 - x12 + ...
  wire signed [18:0] t1658 = (t262 <<< 1) + ((t452 <<< 2) - t444) + (t75 <<< 5);  // 34*x17 + 8*x18 - 4*x20 + ...
  wire signed [18:0] t1662 = t748 - ((t753 + (t502 <<< 2)) <<< 1);  // -2*x0 + 8*x15 - x16 + ...
  wire signed [18:0] t1667 = t590 - (t514 <<< 2) + (t285 <<< 3);  // x1 - x19 + x25 + ...
  wire signed [18:0] t1668 = (t542 <<< 3) - t825;  // 64*x1 + 8*x5 - 2*x8 + ...
  // 2*x2 + 2*x6 - x8 + ...
  wire signed [18:0] t1678 = (((t254 <<< 1) + (t139 + t111)) <<< 1)
      + ((((t32 <<< 1) + t445) <<< 1) + ((t243 <<< 1) + ((t213 <<< 1) + t240)));
  wire signed [18:0] t1677 = (t319 <<< 1) + ((t40 <<< 1) + t239);  // x8 + x14 + 2*x21 + ...
  wire signed [18:0] t1695 = t811 + (x35_w19 <<< 3);  // x1 - x28 - x30 + ...
  wire signed [18:0] t1702 = t113 - t188;  // x11 - x48 - 2*x52 + ...
  wire signed [18:0] t1700 = (t479 <<< 2) + ((t472 <<< 1) + (t454 + (t67 - t279)));  // 4*x2 - x3 + 8*x7 + ...
  // 8*x0 + 8*x5 + 4*x6 + ...
  wire signed [18:0] t1710 = (((t366 <<< 1) + (t102 + (t26 <<< 1))) <<< 2)
      + ((t2 <<< 2) + ((t77 <<< 1) - t175) - (t704 <<< 1) - ((x9_w19 + x58_w19 + t324) <<< 2));
  // -x5 + x7 - x11 + ...
  wire signed [18:0] t1705 = t23 + t55 - t395 + t155 + ((t430 <<< 1) - t550) + (t372 <<< 2);
  wire signed [18:0] t1709 = t463 + t345;  // x4 + x8 + x9 + ...
  wire signed [18:0] t1718 = ((t196 + t396) <<< 1) + t574;  // 8*x1 + 2*x2 + 2*x3 + ...
  // -2*x14 - 4*x18 + 2*x23 + ...
  wire signed [18:0] t1727 = ((t43 + t34 + ((x44_w19 <<< 1) - t150)) <<< 2)
      + (t377 - (t55 <<< 1) - (t485 <<< 1) + t334);
  wire signed [18:0] t1726 = t247 - ((t379 + t255) <<< 6);  // -x2 - 64*x4 + 128*x16 + ...
  // -2*x0 + x1 - x5 + ...
  wire signed [18:0] t1743 = ((t515 + (x31_w19 - t180)) <<< 1)
      + ((t37 <<< 1) - (x60_w19 + x33_w19) + (t15 - t73 + (t25 - t85)));
  wire signed [18:0] t1745 = t1743 + (t109 <<< 4);  // -2*x0 + x1 - x5 + ...
  wire signed [18:0] t1748 = t182 - (t684 + t535) + (t556 <<< 2);  // 8*x6 - 8*x7 + 8*x9 + ...
  wire signed [18:0] t1749 = t604 + ((t286 - t214) <<< 1);  // 2*x0 - 2*x14 + x18 + ...
  wire signed [18:0] t1754 = t221 - t320;  // -x5 - x17 - x26 + ...
  // 2*x8 + 16*x11 + 3*x13 + ...
  wire signed [18:0] t1752 = (t631 <<< 1) + ((x13_w19 <<< 2) + ((x8_w19 <<< 1) + t313)) - t437;
  wire signed [18:0] t1755 = (t496 <<< 3) - t731 - (t487 <<< 3);  // 8*x1 - 2*x3 - 8*x4 + ...
  wire signed [18:0] t1758 = t480 + t290;  // -2*x13 + x27 + x43 + ...
  wire signed [18:0] t1767 = t643 + ((t185 <<< 1) + t390) - (((t6 <<< 1) + t265) <<< 1);  // x0 + x2 + x3 + ...
  // x5 - 2*x7 - x9 + ...
  wire signed [18:0] t1785 = t420 + ((x56_w19 - t74) <<< 1) + ((t228 <<< 1) - t254 + (t159 - t96 - t325));
  wire signed [18:0] t1786 = t580 + (t252 - t430 - (t312 <<< 1));  // 4*x5 - 2*x14 + x22 + ...
  wire signed [18:0] t1788 = t544 + (t60 <<< 2) + (t141 <<< 2) - (t88 <<< 3);  // 2*x1 + 4*x12 - 16*x13 + ...
  wire signed [18:0] t1787 = (t775 <<< 1) + t1785;  // -2*x0 + 2*x2 + x5 + ...
  wire signed [18:0] t1792 = t97 - t187;  // x5 - x9 - x35 + ...
  wire signed [18:0] t1793 = (t351 <<< 2) - ((t485 <<< 1) + t585) - (t484 <<< 2);  // 4*x2 + x3 + x6 + ...
  // -8*x11 + 16*x12 + 16*x13 + ...
  wire signed [18:0] t1805 = t748 + (((t12 <<< 1) - t113 + ((t139 - (x41_w19 <<< 1)) <<< 1)) <<< 3);
  // -x0 + x1 + x4 + ...
  wire signed [18:0] t1825 = t492 - t287 + (x4_w19 - t84 + (t123 - t170)) + (t604 + (t506 - (x56_w19 <<< 2)));
  // 4*x0 + 4*x3 + 2*x12 + ...
  wire signed [18:0] t1831 = ((t390 - t17) <<< 2) + ((t249 <<< 2) + ((t80 <<< 1) + (t151 + (t180 <<< 1))));
  wire signed [18:0] t1828 = (t388 <<< 2) + t760 - ((t464 + (t145 <<< 1)) <<< 1);  // 4*x5 - 2*x15 + x28 + ...
  wire signed [18:0] t1832 = t1825 + ((t327 <<< 2) - t381 - (t588 <<< 1));  // -x0 + x1 + 4*x2 + ...
  // 4*x4 - 4*x7 + 8*x17 + ...
  wire signed [18:0] t1842 = ((((x42_w19 - x7_w19) <<< 1) - t132 - (t328 <<< 1)) <<< 1) + (t500 + (t471 <<< 1));
  // -2*x1 - 2*x5 - 2*x9 + ...
  wire signed [18:0] t1850 = (t518 <<< 1) - t278 + ((t14 <<< 1) + t389 - (t477 <<< 1)) + (t136 <<< 3);
  // 4*x3 - 2*x6 - 8*x8 + ...
  wire signed [18:0] t1851 = ((t304 - (t120 <<< 1)) <<< 2) + ((t509 <<< 2) - ((t313 <<< 1) + t338));
  wire signed [18:0] t1852 = (t658 <<< 1) + t448 + (t701 <<< 3);  // -8*x2 - x8 + 16*x9 + ...
  // -x0 - x3 - x6 + ...
  wire signed [18:0] t1873 = t585 + (t23 - t105 - (x35_w19 + x0_w19)) + (t466 + t298 + t309);
  // -5*x1 + 4*x5 + 2*x12 + ...
  wire signed [18:0] t1878 = ((t203 - (x31_w19 <<< 1)) <<< 3)
      + (((((x5_w19 - x40_w19) <<< 1) - t138) <<< 1) + ((t152 <<< 1) - t115 + ((t109 + t96) <<< 1)));
  // -x4 - x7 - 2*x10 + ...
  wire signed [18:0] t1874 = (t451 <<< 1) - (t35 + (x10_w19 <<< 1) + t565) + (t285 <<< 1);
  wire signed [18:0] t1875 = (t277 <<< 2) + t1873;  // -x0 - x3 - x6 + ...
  wire signed [18:0] t1877 = ((t184 - (t229 <<< 1)) <<< 1) - t419;  // -8*x3 + 4*x9 + x14 + ...
  wire signed [18:0] t1881 = t20 - t21;  // -x2 + x5 + x42 + ...
  wire signed [18:0] t1882 = t1878 - (t540 <<< 3);  // -5*x1 + 4*x5 + 2*x12 + ...
  wire signed [18:0] t1889 = t686 - ((t458 + (t423 <<< 1)) <<< 1);  // -2*x8 + x13 + 9*x15 + ...
  wire signed [18:0] t1893 = (t331 <<< 2) - ((t5 <<< 2) + t428);  // -4*x9 + 4*x18 + 4*x34 + ...
  wire signed [18:0] t1896 = t267 - t224 + ((t493 - t265) <<< 2);  // 4*x8 - 4*x16 - 4*x20 + ...
  // x0 - 5*x1 + x6 + ...
  wire signed [18:0] t1927 = ((((x43_w19 - x1_w19 - t78) <<< 1) + (((x57_w19 - x51_w19) <<< 1) - (t166 + t49))) <<< 1)
      + (t365 - t299 + (t122 - t109 - t462) + t691);
  // -16*x4 - 2*x5 - x8 + ...
  wire signed [18:0] t1928 = t69 - t153 - t454 - t683 + ((t563 <<< 1) - t625)
      + ((t602 + (x26_w19 <<< 2) - (x4_w19 <<< 3)) <<< 1);
  wire signed [18:0] t1926 = ((t217 - t111) <<< 3) + (t381 - ((t178 + t19) <<< 2));  // -4*x7 + 4*x11 - 4*x14 + ...
  // 2*x2 - 4*x6 + 2*x13 + ...
  wire signed [18:0] t1930 = (((x30_w19 <<< 1) - t133) <<< 2) + (t315 + ((t21 - t37) <<< 1));
  wire signed [18:0] t1941 = (t52 <<< 2) + t521 - (t576 <<< 2);  // 4*x1 + 4*x6 + 4*x10 + ...
  wire signed [18:0] t1944 = (t345 <<< 1) - t704 - (t446 <<< 1);  // 2*x4 + 2*x9 + 4*x12 + ...
  wire signed [18:0] t1945 = t314 + t268 + t548 - (t652 + (t75 <<< 2) + (t110 <<< 3));  // x3 + x5 - 2*x13 + ...
  // x5 - x9 - x12 + ...
  wire signed [18:0] t1962 = t198 + t283 + (x40_w19 + t159 - t348) - (t167 + (t178 <<< 1) + t575);
  wire signed [18:0] t1969 = (t212 <<< 1) - t427 + t1962;  // x5 - x9 + 4*x11 + ...
  wire signed [18:0] t1970 = (t492 <<< 3) - (t708 + (t159 <<< 3));  // -2*x0 + 8*x1 - 8*x5 + ...
  // -2*x3 + 4*x8 - 2*x9 + ...
  wire signed [18:0] t1976 = ((t70 - t7 - (t173 + t57)) <<< 2)
      + (((x53_w19 - x9_w19 - t36 - t281) <<< 1) + (t317 + t299 - t540));
  wire signed [18:0] t1973 = t572 + t606 - t271 + t590;  // x1 + x2 + 2*x6 + ...
  wire signed [18:0] t1982 = t106 - t54;  // -x5 + x25 - x43 + ...
  wire signed [18:0] t1987 = ((t146 - t83) <<< 3) + (t789 - (t446 <<< 2));  // 4*x3 + 8*x12 - x16 + ...
  wire signed [18:0] t1991 = (t205 <<< 2) - t769 + ((t404 - (t370 <<< 1)) <<< 1);  // x0 - x10 + 8*x16 + ...
  // x3 + x6 + x7 + ...
  wire signed [18:0] t2014 = t157 + t389 + (t36 - t105 + t450) + (t269 + t620) - (t241 <<< 2);
  // 2*x0 + 4*x6 + 34*x8 + ...
  wire signed [18:0] t2016 = ((t445 + (x15_w19 - t1)) <<< 2)
      + ((t286 <<< 1) + ((t39 <<< 1) - t139) - (t687 <<< 2)) + (t89 <<< 4);
  // -x5 - 16*x7 + x9 + ...
  wire signed [18:0] t2015 = (t526 <<< 3) + ((x10_w19 <<< 1) - t97 - t357 + (t199 <<< 2) + (t235 <<< 4));
  wire signed [18:0] t2026 = t781 - (t248 <<< 3);  // -7*x4 - 12*x14 + 32*x29 + ...
  // 4*x0 - 2*x5 + 2*x9 + ...
  wire signed [18:0] t2031 = t807 + ((((t259 - t371) <<< 1) + (t313 - t457 + (t511 - t341))) <<< 1);
  // -32*x1 - 32*x4 + 64*x6 + ...
  wire signed [18:0] t2034 = (t194 <<< 6) + t501 + ((t91 + t460 + (t106 - t227 - t282)) <<< 5);
  wire signed [18:0] t2055 = t351 - t442 - (t68 + t439) + t289 + (t181 <<< 4);  // x2 - x3 - x6 + ...
  wire signed [18:0] t2057 = (t80 <<< 1) + t517 - (t591 <<< 2) + t453;  // -4*x3 + 2*x8 - x12 + ...
  // -4*x2 - 2*x5 - 4*x11 + ...
  wire signed [18:0] t2058 = (t554 <<< 2) - (x14_w19 + t72 + t236 + t354) + (t676 <<< 1);
  // 2*x0 - 10*x4 + 4*x6 + ...
  wire signed [18:0] t2059 = (t611 <<< 3)
      + ((t253 <<< 1) - (t411 + t335) + ((x63_w19 <<< 2) - t512 - (t488 <<< 2)));
  wire signed [18:0] t2065 = t598 + t654;  // 4*x9 - 2*x11 - 4*x14 + ...
  // -32*x0 - 16*x3 - 8*x5 + ...
  wire signed [18:0] t2068 = ((t434 - t279) <<< 4) + ((((t61 <<< 1) - t307) <<< 3) + t722);
  wire signed [18:0] t2073 = (t385 <<< 1) + (t315 + (t496 <<< 1));  // 2*x1 + 2*x13 + 4*x17 + ...
  wire signed [18:0] t2075 = t130 - t335;  // -x34 - 2*x35 + x51 + ...
  // x7 + 2*x8 + 3*x11 + ...
  wire signed [18:0] t2096 = t565 - (t214 + t56) + (t361 - t261)
      + ((x31_w19 <<< 1) - x47_w19 - t395 + (x11_w19 <<< 2) + (t152 <<< 3));
  // -x3 + 3*x4 - x5 + ...
  wire signed [18:0] t2099 = t610 + (t462 - t440) - ((t76 <<< 2) + t306) - (((t380 <<< 1) + t659) <<< 1);
  wire signed [18:0] t2100 = t803 + (t367 <<< 3);  // 2*x0 + 2*x2 + 16*x4 + ...
  wire signed [18:0] t2108 = (t334 <<< 1) - t803;  // -2*x0 - 2*x2 - 4*x10 + ...
  wire signed [18:0] t2107 = t584 + (t523 <<< 2);  // -32*x3 - 16*x6 + 32*x8 + ...
  // 8*x2 - 16*x7 + 4*x11 + ...
  wire signed [18:0] t2112 = ((x25_w19 - x48_w19) <<< 2) - t513 - (t376 <<< 1) - (x7_w19 <<< 4)
      + ((t532 - (t64 <<< 3)) <<< 1);
  wire signed [18:0] t2114 = (t186 <<< 1) + (t372 - (t418 <<< 1));  // 8*x1 + 2*x20 - 4*x23 + ...
  // 2*x1 - 2*x2 - 2*x4 + ...
  wire signed [18:0] t2139 = t116 + (t98 <<< 1) - (t270 <<< 1) - t658
      + ((t245 <<< 1) - ((t64 <<< 1) + t394 + t471));
  // x0 + 4*x6 + x9 + ...
  wire signed [18:0] t2137 = (t470 <<< 2) + (x26_w19 + t183 - t283 - (x11_w19 <<< 2) - ((t208 + t12) <<< 2));
  wire signed [18:0] t2138 = t40 + t4;  // x18 + x21 - x43 + ...
  wire signed [18:0] t2140 = t414 + (t679 <<< 1);  // 2*x0 - 4*x1 + 2*x8 + ...
  // -8*x7 + 16*x8 - 8*x12 + ...
  wire signed [18:0] t2141 = t636 - (t507 + (t84 + (x48_w19 <<< 1))) - (t438 <<< 2) - (t261 <<< 3);
  wire signed [18:0] t2143 = (x19_w19 <<< 1) - t373;  // 2*x16 + 2*x19 - x23 + ...
  wire signed [18:0] t2153 = (x20_w19 <<< 1) + t149;  // 2*x20 + x23 + x43
  wire signed [18:0] t2156 = t799 + (t405 <<< 2);  // 3*x5 + 64*x8 + 2*x21 + ...
  wire signed [18:0] t2159 = t650 - (t469 + (x2_w19 <<< 2)) - (t412 <<< 2);  // -4*x2 + x4 - x10 + ...
  wire signed [18:0] t2161 = t93 + t415 - (t123 <<< 2) - (t613 + t550);  // -x5 - 4*x6 + x7 + ...
  // 4*x8 + x12 + 4*x13 + ...
  wire signed [18:0] t2177 = (((t463 <<< 1) + ((t84 <<< 1) - t42)) <<< 1)
      + (t3 + (x12_w19 - x40_w19) + t339 + (t201 <<< 2));
  wire signed [18:0] t2179 = t63 - t33 - t368 - t666 - (t615 <<< 1) - (t171 <<< 4);  // -2*x1 + x3 - x6 + ...
  wire signed [18:0] t2180 = (t753 <<< 1) - t638;  // 10*x0 - x5 + 8*x17 + ...
  wire signed [18:0] t2182 = (t378 <<< 2) + t2177;  // 4*x8 + x12 + 4*x13 + ...
  wire signed [18:0] t2187 = (t693 <<< 1) - t710;  // -4*x5 - x8 + 32*x9 + ...
  wire signed [18:0] t2188 = t763 - (t357 <<< 3) + t741;  // x2 + 8*x4 + 16*x5 + ...
  // -4*x4 + 4*x12 + 4*x16 + ...
  wire signed [18:0] t2201 = ((t31 + t38 + (t58 - t156)) <<< 2)
      + ((t630 <<< 1) + ((t53 <<< 2) - (t145 + (t2 <<< 1))));
  wire signed [18:0] t2204 = t629 + (x59_w19 <<< 3) + (x2_w19 <<< 4) + (t177 <<< 4);  // 16*x2 + 16*x8 + 4*x18 + ...
  wire signed [18:0] t2206 = t2201 + (t737 <<< 2);  // 4*x3 - 4*x4 + 4*x12 + ...
  // -x13 + 2*x20 - 4*x25 + ...
  wire signed [18:0] t2205 = (t203 <<< 2) + t206 + ((t136 - (t106 <<< 1) + ((t22 <<< 1) + t377)) <<< 1);
  // -x0 + 4*x4 - 4*x5 + ...
  wire signed [18:0] t2220 = t667 + (x26_w19 + (x27_w19 - x0_w19) - (x58_w19 <<< 1)) - (t460 <<< 2) - (t320 <<< 2);
  wire signed [18:0] t2224 = t673 + t566 - t703 + t624;  // 2*x2 + x3 - x4 + ...
  // -8*x0 - 4*x3 - 2*x13 + ...
  wire signed [18:0] t2226 = ((t646 - (t104 <<< 3)) <<< 1) - ((t422 <<< 2) + ((t407 <<< 2) + ((t29 <<< 2) + t513)));
  wire signed [18:0] t2238 = (((t399 <<< 3) - t729) <<< 1) - t825;  // 66*x1 - 2*x8 + 32*x20 + ...
  // -8*x0 + 8*x4 - x7 + ...
  wire signed [18:0] t2242 = ((t156 - t107) <<< 3) + ((t561 <<< 1) + (t238 + (t284 <<< 1)))
      - ((t422 + (t392 <<< 1)) <<< 2);
  wire signed [18:0] t2246 = (t435 <<< 1) + (t92 - t87) - (t560 <<< 1);  // 2*x5 + 2*x22 - x25 + ...

  reg signed [10:0] t857_q;
  reg signed [10:0] t858_q;
  reg signed [10:0] t861_q;
  reg signed [7:0] t609_q;
  reg signed [8:0] t656_q;
  reg signed [8:0] t864_q;
  reg signed [12:0] t869_q;
  reg signed [13:0] t870_q;
  reg signed [7:0] t875_q;
  reg signed [8:0] t877_q;
  reg signed [7:0] t879_q;
  reg signed [9:0] t882_q;
  reg signed [8:0] t474_q;
  reg signed [10:0] t886_q;
  reg signed [8:0] t888_q;
  reg signed [11:0] t891_q;
  reg signed [11:0] t894_q;
  reg signed [5:0] t36_q;
  reg signed [8:0] t897_q;
  reg [4:0] x8_q;
  reg signed [10:0] t913_q;
  reg signed [7:0] t425_q;
  reg signed [10:0] t914_q;
  reg signed [5:0] t30_q;
  reg signed [11:0] t917_q;
  reg signed [5:0] t29_q;
  reg signed [9:0] t734_q;
  reg signed [8:0] t535_q;
  reg signed [10:0] t923_q;
  reg signed [12:0] t926_q;
  reg signed [11:0] t925_q;
  reg [5:0] t142_q;
  reg signed [10:0] t927_q;
  reg signed [7:0] t386_q;
  reg signed [8:0] t937_q;
  reg signed [10:0] t956_q;
  reg signed [9:0] t957_q;
  reg signed [11:0] t960_q;
  reg signed [11:0] t792_q;
  reg signed [11:0] t838_q;
  reg signed [11:0] t964_q;
  reg signed [9:0] t574_q;
  reg signed [13:0] t975_q;
  reg signed [13:0] t757_q;
  reg signed [9:0] t977_q;
  reg signed [10:0] t978_q;
  reg signed [10:0] t995_q;
  reg signed [10:0] t996_q;
  reg signed [10:0] t997_q;
  reg signed [7:0] t421_q;
  reg signed [11:0] t710_q;
  reg [6:0] t163_q;
  reg signed [10:0] t1004_q;
  reg [4:0] x41_q;
  reg signed [9:0] t1007_q;
  reg [5:0] t17_q;
  reg signed [13:0] t1015_q;
  reg signed [11:0] t843_q;
  reg signed [9:0] t1016_q;
  reg signed [10:0] t1036_q;
  reg signed [10:0] t1037_q;
  reg signed [10:0] t1041_q;
  reg signed [8:0] t1040_q;
  reg signed [11:0] t1042_q;
  reg signed [8:0] t190_q;
  reg signed [7:0] t506_q;
  reg signed [7:0] t1051_q;
  reg signed [7:0] t577_q;
  reg [7:0] t360_q;
  reg signed [13:0] t1059_q;
  reg signed [11:0] t1062_q;
  reg signed [10:0] t1082_q;
  reg signed [5:0] t40_q;
  reg signed [10:0] t1083_q;
  reg signed [9:0] t593_q;
  reg signed [11:0] t1084_q;
  reg [4:0] x26_q;
  reg signed [10:0] t1094_q;
  reg signed [8:0] t1093_q;
  reg signed [13:0] t1095_q;
  reg signed [8:0] t530_q;
  reg signed [7:0] t1098_q;
  reg signed [8:0] t1099_q;
  reg signed [5:0] t1125_q;
  reg signed [10:0] t1122_q;
  reg signed [11:0] t1123_q;
  reg signed [8:0] t679_q;
  reg signed [9:0] t605_q;
  reg signed [11:0] t1124_q;
  reg signed [7:0] t1126_q;
  reg signed [9:0] t414_q;
  reg signed [9:0] t542_q;
  reg signed [8:0] t1132_q;
  reg signed [9:0] t280_q;
  reg signed [12:0] t622_q;
  reg signed [9:0] t1137_q;
  reg signed [12:0] t1140_q;
  reg signed [9:0] t1154_q;
  reg signed [8:0] t256_q;
  reg signed [11:0] t1161_q;
  reg signed [11:0] t1163_q;
  reg signed [8:0] t1162_q;
  reg signed [10:0] t570_q;
  reg signed [8:0] t1168_q;
  reg signed [11:0] t1170_q;
  reg signed [8:0] t161_q;
  reg signed [8:0] t1173_q;
  reg signed [9:0] t1175_q;
  reg signed [8:0] t1178_q;
  reg signed [12:0] t1181_q;
  reg signed [11:0] t1204_q;
  reg signed [9:0] t500_q;
  reg signed [10:0] t1207_q;
  reg signed [11:0] t1205_q;
  reg signed [10:0] t1206_q;
  reg signed [5:0] t74_q;
  reg signed [10:0] t1210_q;
  reg signed [12:0] t1212_q;
  reg signed [6:0] t319_q;
  reg signed [11:0] t1217_q;
  reg signed [13:0] t1220_q;
  reg signed [8:0] t684_q;
  reg signed [10:0] t1237_q;
  reg signed [10:0] t1238_q;
  reg signed [10:0] t1239_q;
  reg [5:0] t115_q;
  reg signed [10:0] t763_q;
  reg signed [12:0] t1248_q;
  reg signed [7:0] t344_q;
  reg signed [12:0] t1251_q;
  reg signed [7:0] t1255_q;
  reg signed [10:0] t1260_q;
  reg signed [10:0] t1261_q;
  reg signed [10:0] t1277_q;
  reg signed [10:0] t1279_q;
  reg signed [7:0] t491_q;
  reg signed [12:0] t1284_q;
  reg signed [9:0] t691_q;
  reg [4:0] x58_q;
  reg signed [8:0] t1290_q;
  reg signed [12:0] t1291_q;
  reg signed [8:0] t682_q;
  reg signed [9:0] t1296_q;
  reg signed [8:0] t1297_q;
  reg signed [12:0] t1300_q;
  reg signed [9:0] t1319_q;
  reg signed [5:0] t59_q;
  reg signed [10:0] t1321_q;
  reg signed [9:0] t724_q;
  reg [4:0] x35_q;
  reg signed [11:0] t1331_q;
  reg signed [9:0] t1335_q;
  reg signed [11:0] t1336_q;
  reg signed [9:0] t523_q;
  reg signed [11:0] t1341_q;
  reg signed [7:0] t1340_q;
  reg signed [12:0] t830_q;
  reg signed [7:0] t391_q;
  reg signed [10:0] t1364_q;
  reg signed [11:0] t1367_q;
  reg signed [8:0] t581_q;
  reg signed [8:0] t1371_q;
  reg [4:0] x36_q;
  reg signed [8:0] t251_q;
  reg signed [12:0] t1377_q;
  reg signed [11:0] t504_q;
  reg signed [8:0] t1381_q;
  reg signed [12:0] t1384_q;
  reg signed [9:0] t1385_q;
  reg signed [10:0] t1406_q;
  reg signed [10:0] t1407_q;
  reg signed [7:0] t314_q;
  reg signed [9:0] t1416_q;
  reg signed [12:0] t1417_q;
  reg signed [8:0] t775_q;
  reg signed [7:0] t1426_q;
  reg signed [14:0] t1431_q;
  reg signed [7:0] t1451_q;
  reg signed [10:0] t1452_q;
  reg signed [11:0] t1455_q;
  reg signed [10:0] t1454_q;
  reg signed [11:0] t1459_q;
  reg signed [8:0] t663_q;
  reg signed [13:0] t1466_q;
  reg signed [10:0] t1473_q;
  reg signed [11:0] t1474_q;
  reg signed [10:0] t1487_q;
  reg signed [7:0] t512_q;
  reg signed [10:0] t1488_q;
  reg signed [10:0] t1490_q;
  reg signed [10:0] t1489_q;
  reg [4:0] x14_q;
  reg signed [6:0] t282_q;
  reg signed [9:0] t765_q;
  reg signed [5:0] t185_q;
  reg signed [10:0] t453_q;
  reg [6:0] t221_q;
  reg signed [12:0] t1500_q;
  reg signed [8:0] t1499_q;
  reg signed [9:0] t1502_q;
  reg signed [11:0] t815_q;
  reg signed [8:0] t1506_q;
  reg signed [9:0] t1509_q;
  reg signed [10:0] t1528_q;
  reg signed [5:0] t200_q;
  reg signed [10:0] t1532_q;
  reg signed [11:0] t1533_q;
  reg signed [9:0] t1535_q;
  reg signed [5:0] t52_q;
  reg signed [12:0] t1544_q;
  reg signed [11:0] t537_q;
  reg signed [9:0] t595_q;
  reg signed [8:0] t1543_q;
  reg signed [13:0] t1545_q;
  reg signed [6:0] t260_q;
  reg signed [7:0] t1549_q;
  reg [6:0] t1553_q;
  reg signed [9:0] t1569_q;
  reg signed [9:0] t1572_q;
  reg signed [7:0] t403_q;
  reg signed [10:0] t1578_q;
  reg signed [8:0] t458_q;
  reg signed [11:0] t1581_q;
  reg signed [9:0] t1583_q;
  reg signed [9:0] t1586_q;
  reg signed [11:0] t1587_q;
  reg signed [12:0] t689_q;
  reg signed [8:0] t1589_q;
  reg signed [8:0] t1591_q;
  reg signed [8:0] t1592_q;
  reg signed [10:0] t1618_q;
  reg signed [8:0] t615_q;
  reg signed [11:0] t1619_q;
  reg signed [9:0] t789_q;
  reg signed [10:0] t1620_q;
  reg [5:0] t116_q;
  reg signed [8:0] t1623_q;
  reg signed [8:0] t1629_q;
  reg signed [9:0] t1630_q;
  reg signed [8:0] t1634_q;
  reg signed [12:0] t1635_q;
  reg signed [9:0] t676_q;
  reg signed [8:0] t1638_q;
  reg signed [8:0] t1655_q;
  reg signed [10:0] t1656_q;
  reg signed [11:0] t1658_q;
  reg signed [12:0] t1662_q;
  reg signed [10:0] t634_q;
  reg signed [8:0] t695_q;
  reg signed [12:0] t1667_q;
  reg signed [13:0] t1668_q;
  reg signed [7:0] t294_q;
  reg signed [9:0] t601_q;
  reg signed [13:0] t797_q;
  reg signed [8:0] t1677_q;
  reg signed [10:0] t1678_q;
  reg signed [9:0] t1695_q;
  reg signed [7:0] t1702_q;
  reg signed [10:0] t1700_q;
  reg [5:0] t175_q;
  reg signed [11:0] t1705_q;
  reg signed [5:0] t10_q;
  reg signed [7:0] t1709_q;
  reg signed [11:0] t1710_q;
  reg signed [9:0] t617_q;
  reg [6:0] t237_q;
  reg signed [10:0] t1718_q;
  reg signed [14:0] t1726_q;
  reg signed [10:0] t1727_q;
  reg signed [10:0] t1745_q;
  reg signed [5:0] t27_q;
  reg signed [11:0] t1748_q;
  reg signed [9:0] t1749_q;
  reg signed [8:0] t588_q;
  reg signed [7:0] t1754_q;
  reg signed [10:0] t1752_q;
  reg signed [11:0] t1755_q;
  reg signed [6:0] t48_q;
  reg signed [7:0] t1758_q;
  reg signed [8:0] t568_q;
  reg signed [9:0] t749_q;
  reg signed [8:0] t664_q;
  reg signed [9:0] t1767_q;
  reg signed [10:0] t1786_q;
  reg signed [10:0] t1788_q;
  reg signed [10:0] t1787_q;
  reg [4:0] x29_q;
  reg signed [7:0] t469_q;
  reg signed [7:0] t481_q;
  reg signed [6:0] t1792_q;
  reg signed [11:0] t1793_q;
  reg signed [9:0] t784_q;
  reg signed [8:0] t444_q;
  reg signed [7:0] t572_q;
  reg signed [7:0] t337_q;
  reg signed [12:0] t1805_q;
  reg signed [10:0] t1831_q;
  reg signed [10:0] t1828_q;
  reg signed [11:0] t1832_q;
  reg signed [7:0] t539_q;
  reg signed [10:0] t1842_q;
  reg [4:0] x47_q;
  reg signed [10:0] t1850_q;
  reg signed [10:0] t1851_q;
  reg signed [12:0] t1852_q;
  reg signed [10:0] t1874_q;
  reg signed [10:0] t638_q;
  reg signed [10:0] t1875_q;
  reg signed [9:0] t1877_q;
  reg signed [8:0] t340_q;
  reg signed [7:0] t343_q;
  reg signed [5:0] t143_q;
  reg signed [6:0] t1881_q;
  reg signed [11:0] t1882_q;
  reg signed [10:0] t1889_q;
  reg signed [6:0] t214_q;
  reg signed [11:0] t722_q;
  reg signed [9:0] t1893_q;
  reg signed [10:0] t1896_q;
  reg signed [10:0] t819_q;
  reg signed [10:0] t1926_q;
  reg signed [10:0] t1927_q;
  reg signed [11:0] t1928_q;
  reg signed [9:0] t1930_q;
  reg [6:0] t131_q;
  reg signed [10:0] t597_q;
  reg signed [9:0] t1941_q;
  reg signed [9:0] t1944_q;
  reg signed [10:0] t1945_q;
  reg signed [10:0] t1969_q;
  reg signed [10:0] t1970_q;
  reg signed [6:0] t436_q;
  reg signed [11:0] t1973_q;
  reg signed [10:0] t347_q;
  reg [4:0] x46_q;
  reg signed [10:0] t1976_q;
  reg signed [5:0] t21_q;
  reg signed [8:0] t708_q;
  reg signed [6:0] t1982_q;
  reg signed [11:0] t1987_q;
  reg signed [11:0] t1991_q;
  reg signed [8:0] t427_q;
  reg signed [11:0] t2014_q;
  reg signed [11:0] t2015_q;
  reg signed [11:0] t2016_q;
  reg signed [5:0] t53_q;
  reg signed [11:0] t2026_q;
  reg [5:0] t134_q;
  reg signed [13:0] t247_q;
  reg signed [11:0] t2031_q;
  reg signed [14:0] t2034_q;
  reg signed [10:0] t2055_q;
  reg signed [5:0] t41_q;
  reg signed [11:0] t2057_q;
  reg signed [11:0] t2058_q;
  reg signed [11:0] t2059_q;
  reg signed [7:0] t242_q;
  reg signed [7:0] t230_q;
  reg signed [9:0] t2065_q;
  reg signed [12:0] t2068_q;
  reg signed [9:0] t712_q;
  reg [5:0] t117_q;
  reg signed [9:0] t267_q;
  reg signed [7:0] t396_q;
  reg signed [9:0] t2073_q;
  reg signed [8:0] t2075_q;
  reg signed [10:0] t2096_q;
  reg signed [10:0] t2099_q;
  reg signed [11:0] t2100_q;
  reg signed [7:0] t450_q;
  reg signed [10:0] t2108_q;
  reg signed [9:0] t794_q;
  reg signed [12:0] t2107_q;
  reg signed [11:0] t2112_q;
  reg signed [11:0] t778_q;
  reg signed [10:0] t2114_q;
  reg signed [11:0] t741_q;
  reg signed [10:0] t2137_q;
  reg signed [9:0] t743_q;
  reg signed [6:0] t2138_q;
  reg signed [10:0] t2139_q;
  reg signed [10:0] t2140_q;
  reg signed [11:0] t2141_q;
  reg signed [8:0] t288_q;
  reg signed [7:0] t2143_q;
  reg signed [8:0] t701_q;
  reg signed [10:0] t807_q;
  reg [6:0] t2153_q;
  reg signed [12:0] t2156_q;
  reg signed [10:0] t2159_q;
  reg signed [9:0] t2161_q;
  reg signed [10:0] t2179_q;
  reg signed [11:0] t2180_q;
  reg signed [11:0] t2182_q;
  reg signed [7:0] t257_q;
  reg signed [11:0] t727_q;
  reg signed [12:0] t2187_q;
  reg signed [12:0] t2188_q;
  reg signed [7:0] t431_q;
  reg [10:0] t2204_q;
  reg signed [11:0] t2206_q;
  reg signed [10:0] t2205_q;
  reg signed [10:0] t2220_q;
  reg signed [9:0] t289_q;
  reg signed [11:0] t2224_q;
  reg signed [9:0] t467_q;
  reg signed [8:0] t441_q;
  reg signed [7:0] t575_q;
  reg signed [11:0] t2226_q;
  reg signed [12:0] t799_q;
  reg signed [8:0] t520_q;
  reg [6:0] t475_q;
  reg signed [13:0] t2238_q;
  reg signed [8:0] t618_q;
  reg signed [11:0] t2242_q;
  reg signed [9:0] t2246_q;

  always @(posedge clk) begin
    if (en) begin
      t857_q <= t857[10:0];
      t858_q <= t858[10:0];
      t861_q <= t861[10:0];
      t609_q <= t609[7:0];
      t656_q <= t656[8:0];
      t864_q <= t864[8:0];
      t869_q <= t869[12:0];
      t870_q <= t870[13:0];
      t875_q <= t875[7:0];
      t877_q <= t877[8:0];
      t879_q <= t879[7:0];
      t882_q <= t882[9:0];
      t474_q <= t474[8:0];
      t886_q <= t886[10:0];
      t888_q <= t888[8:0];
      t891_q <= t891[11:0];
      t894_q <= t894[11:0];
      t36_q <= t36[5:0];
      t897_q <= t897[8:0];
      x8_q <= x8;
      t913_q <= t913[10:0];
      t425_q <= t425[7:0];
      t914_q <= t914[10:0];
      t30_q <= t30[5:0];
      t917_q <= t917[11:0];
      t29_q <= t29[5:0];
      t734_q <= t734[9:0];
      t535_q <= t535[8:0];
      t923_q <= t923[10:0];
      t926_q <= t926[12:0];
      t925_q <= t925[11:0];
      t142_q <= t142[5:0];
      t927_q <= t927[10:0];
      t386_q <= t386[7:0];
      t937_q <= t937[8:0];
      t956_q <= t956[10:0];
      t957_q <= t957[9:0];
      t960_q <= t960[11:0];
      t792_q <= t792[11:0];
      t838_q <= t838[11:0];
      t964_q <= t964[11:0];
      t574_q <= t574[9:0];
      t975_q <= t975[13:0];
      t757_q <= t757[13:0];
      t977_q <= t977[9:0];
      t978_q <= t978[10:0];
      t995_q <= t995[10:0];
      t996_q <= t996[10:0];
      t997_q <= t997[10:0];
      t421_q <= t421[7:0];
      t710_q <= t710[11:0];
      t163_q <= t163[6:0];
      t1004_q <= t1004[10:0];
      x41_q <= x41;
      t1007_q <= t1007[9:0];
      t17_q <= t17[5:0];
      t1015_q <= t1015[13:0];
      t843_q <= t843[11:0];
      t1016_q <= t1016[9:0];
      t1036_q <= t1036[10:0];
      t1037_q <= t1037[10:0];
      t1041_q <= t1041[10:0];
      t1040_q <= t1040[8:0];
      t1042_q <= t1042[11:0];
      t190_q <= t190[8:0];
      t506_q <= t506[7:0];
      t1051_q <= t1051[7:0];
      t577_q <= t577[7:0];
      t360_q <= t360[7:0];
      t1059_q <= t1059[13:0];
      t1062_q <= t1062[11:0];
      t1082_q <= t1082[10:0];
      t40_q <= t40[5:0];
      t1083_q <= t1083[10:0];
      t593_q <= t593[9:0];
      t1084_q <= t1084[11:0];
      x26_q <= x26;
      t1094_q <= t1094[10:0];
      t1093_q <= t1093[8:0];
      t1095_q <= t1095[13:0];
      t530_q <= t530[8:0];
      t1098_q <= t1098[7:0];
      t1099_q <= t1099[8:0];
      t1125_q <= t1125[5:0];
      t1122_q <= t1122[10:0];
      t1123_q <= t1123[11:0];
      t679_q <= t679[8:0];
      t605_q <= t605[9:0];
      t1124_q <= t1124[11:0];
      t1126_q <= t1126[7:0];
      t414_q <= t414[9:0];
      t542_q <= t542[9:0];
      t1132_q <= t1132[8:0];
      t280_q <= t280[9:0];
      t622_q <= t622[12:0];
      t1137_q <= t1137[9:0];
      t1140_q <= t1140[12:0];
      t1154_q <= t1154[9:0];
      t256_q <= t256[8:0];
      t1161_q <= t1161[11:0];
      t1163_q <= t1163[11:0];
      t1162_q <= t1162[8:0];
      t570_q <= t570[10:0];
      t1168_q <= t1168[8:0];
      t1170_q <= t1170[11:0];
      t161_q <= t161[8:0];
      t1173_q <= t1173[8:0];
      t1175_q <= t1175[9:0];
      t1178_q <= t1178[8:0];
      t1181_q <= t1181[12:0];
      t1204_q <= t1204[11:0];
      t500_q <= t500[9:0];
      t1207_q <= t1207[10:0];
      t1205_q <= t1205[11:0];
      t1206_q <= t1206[10:0];
      t74_q <= t74[5:0];
      t1210_q <= t1210[10:0];
      t1212_q <= t1212[12:0];
      t319_q <= t319[6:0];
      t1217_q <= t1217[11:0];
      t1220_q <= t1220[13:0];
      t684_q <= t684[8:0];
      t1237_q <= t1237[10:0];
      t1238_q <= t1238[10:0];
      t1239_q <= t1239[10:0];
      t115_q <= t115[5:0];
      t763_q <= t763[10:0];
      t1248_q <= t1248[12:0];
      t344_q <= t344[7:0];
      t1251_q <= t1251[12:0];
      t1255_q <= t1255[7:0];
      t1260_q <= t1260[10:0];
      t1261_q <= t1261[10:0];
      t1277_q <= t1277[10:0];
      t1279_q <= t1279[10:0];
      t491_q <= t491[7:0];
      t1284_q <= t1284[12:0];
      t691_q <= t691[9:0];
      x58_q <= x58;
      t1290_q <= t1290[8:0];
      t1291_q <= t1291[12:0];
      t682_q <= t682[8:0];
      t1296_q <= t1296[9:0];
      t1297_q <= t1297[8:0];
      t1300_q <= t1300[12:0];
      t1319_q <= t1319[9:0];
      t59_q <= t59[5:0];
      t1321_q <= t1321[10:0];
      t724_q <= t724[9:0];
      x35_q <= x35;
      t1331_q <= t1331[11:0];
      t1335_q <= t1335[9:0];
      t1336_q <= t1336[11:0];
      t523_q <= t523[9:0];
      t1341_q <= t1341[11:0];
      t1340_q <= t1340[7:0];
      t830_q <= t830[12:0];
      t391_q <= t391[7:0];
      t1364_q <= t1364[10:0];
      t1367_q <= t1367[11:0];
      t581_q <= t581[8:0];
      t1371_q <= t1371[8:0];
      x36_q <= x36;
      t251_q <= t251[8:0];
      t1377_q <= t1377[12:0];
      t504_q <= t504[11:0];
      t1381_q <= t1381[8:0];
      t1384_q <= t1384[12:0];
      t1385_q <= t1385[9:0];
      t1406_q <= t1406[10:0];
      t1407_q <= t1407[10:0];
      t314_q <= t314[7:0];
      t1416_q <= t1416[9:0];
      t1417_q <= t1417[12:0];
      t775_q <= t775[8:0];
      t1426_q <= t1426[7:0];
      t1431_q <= t1431[14:0];
      t1451_q <= t1451[7:0];
      t1452_q <= t1452[10:0];
      t1455_q <= t1455[11:0];
      t1454_q <= t1454[10:0];
      t1459_q <= t1459[11:0];
      t663_q <= t663[8:0];
      t1466_q <= t1466[13:0];
      t1473_q <= t1473[10:0];
      t1474_q <= t1474[11:0];
      t1487_q <= t1487[10:0];
      t512_q <= t512[7:0];
      t1488_q <= t1488[10:0];
      t1490_q <= t1490[10:0];
      t1489_q <= t1489[10:0];
      x14_q <= x14;
      t282_q <= t282[6:0];
      t765_q <= t765[9:0];
      t185_q <= t185[5:0];
      t453_q <= t453[10:0];
      t221_q <= t221[6:0];
      t1500_q <= t1500[12:0];
      t1499_q <= t1499[8:0];
      t1502_q <= t1502[9:0];
      t815_q <= t815[11:0];
      t1506_q <= t1506[8:0];
      t1509_q <= t1509[9:0];
      t1528_q <= t1528[10:0];
      t200_q <= t200[5:0];
      t1532_q <= t1532[10:0];
      t1533_q <= t1533[11:0];
      t1535_q <= t1535[9:0];
      t52_q <= t52[5:0];
      t1544_q <= t1544[12:0];
      t537_q <= t537[11:0];
      t595_q <= t595[9:0];
      t1543_q <= t1543[8:0];
      t1545_q <= t1545[13:0];
      t260_q <= t260[6:0];
      t1549_q <= t1549[7:0];
      t1553_q <= t1553[6:0];
      t1569_q <= t1569[9:0];
      t1572_q <= t1572[9:0];
      t403_q <= t403[7:0];
      t1578_q <= t1578[10:0];
      t458_q <= t458[8:0];
      t1581_q <= t1581[11:0];
      t1583_q <= t1583[9:0];
      t1586_q <= t1586[9:0];
      t1587_q <= t1587[11:0];
      t689_q <= t689[12:0];
      t1589_q <= t1589[8:0];
      t1591_q <= t1591[8:0];
      t1592_q <= t1592[8:0];
      t1618_q <= t1618[10:0];
      t615_q <= t615[8:0];
      t1619_q <= t1619[11:0];
      t789_q <= t789[9:0];
      t1620_q <= t1620[10:0];
      t116_q <= t116[5:0];
      t1623_q <= t1623[8:0];
      t1629_q <= t1629[8:0];
      t1630_q <= t1630[9:0];
      t1634_q <= t1634[8:0];
      t1635_q <= t1635[12:0];
      t676_q <= t676[9:0];
      t1638_q <= t1638[8:0];
      t1655_q <= t1655[8:0];
      t1656_q <= t1656[10:0];
      t1658_q <= t1658[11:0];
      t1662_q <= t1662[12:0];
      t634_q <= t634[10:0];
      t695_q <= t695[8:0];
      t1667_q <= t1667[12:0];
      t1668_q <= t1668[13:0];
      t294_q <= t294[7:0];
      t601_q <= t601[9:0];
      t797_q <= t797[13:0];
      t1677_q <= t1677[8:0];
      t1678_q <= t1678[10:0];
      t1695_q <= t1695[9:0];
      t1702_q <= t1702[7:0];
      t1700_q <= t1700[10:0];
      t175_q <= t175[5:0];
      t1705_q <= t1705[11:0];
      t10_q <= t10[5:0];
      t1709_q <= t1709[7:0];
      t1710_q <= t1710[11:0];
      t617_q <= t617[9:0];
      t237_q <= t237[6:0];
      t1718_q <= t1718[10:0];
      t1726_q <= t1726[14:0];
      t1727_q <= t1727[10:0];
      t1745_q <= t1745[10:0];
      t27_q <= t27[5:0];
      t1748_q <= t1748[11:0];
      t1749_q <= t1749[9:0];
      t588_q <= t588[8:0];
      t1754_q <= t1754[7:0];
      t1752_q <= t1752[10:0];
      t1755_q <= t1755[11:0];
      t48_q <= t48[6:0];
      t1758_q <= t1758[7:0];
      t568_q <= t568[8:0];
      t749_q <= t749[9:0];
      t664_q <= t664[8:0];
      t1767_q <= t1767[9:0];
      t1786_q <= t1786[10:0];
      t1788_q <= t1788[10:0];
      t1787_q <= t1787[10:0];
      x29_q <= x29;
      t469_q <= t469[7:0];
      t481_q <= t481[7:0];
      t1792_q <= t1792[6:0];
      t1793_q <= t1793[11:0];
      t784_q <= t784[9:0];
      t444_q <= t444[8:0];
      t572_q <= t572[7:0];
      t337_q <= t337[7:0];
      t1805_q <= t1805[12:0];
      t1831_q <= t1831[10:0];
      t1828_q <= t1828[10:0];
      t1832_q <= t1832[11:0];
      t539_q <= t539[7:0];
      t1842_q <= t1842[10:0];
      x47_q <= x47;
      t1850_q <= t1850[10:0];
      t1851_q <= t1851[10:0];
      t1852_q <= t1852[12:0];
      t1874_q <= t1874[10:0];
      t638_q <= t638[10:0];
      t1875_q <= t1875[10:0];
      t1877_q <= t1877[9:0];
      t340_q <= t340[8:0];
      t343_q <= t343[7:0];
      t143_q <= t143[5:0];
      t1881_q <= t1881[6:0];
      t1882_q <= t1882[11:0];
      t1889_q <= t1889[10:0];
      t214_q <= t214[6:0];
      t722_q <= t722[11:0];
      t1893_q <= t1893[9:0];
      t1896_q <= t1896[10:0];
      t819_q <= t819[10:0];
      t1926_q <= t1926[10:0];
      t1927_q <= t1927[10:0];
      t1928_q <= t1928[11:0];
      t1930_q <= t1930[9:0];
      t131_q <= t131[6:0];
      t597_q <= t597[10:0];
      t1941_q <= t1941[9:0];
      t1944_q <= t1944[9:0];
      t1945_q <= t1945[10:0];
      t1969_q <= t1969[10:0];
      t1970_q <= t1970[10:0];
      t436_q <= t436[6:0];
      t1973_q <= t1973[11:0];
      t347_q <= t347[10:0];
      x46_q <= x46;
      t1976_q <= t1976[10:0];
      t21_q <= t21[5:0];
      t708_q <= t708[8:0];
      t1982_q <= t1982[6:0];
      t1987_q <= t1987[11:0];
      t1991_q <= t1991[11:0];
      t427_q <= t427[8:0];
      t2014_q <= t2014[11:0];
      t2015_q <= t2015[11:0];
      t2016_q <= t2016[11:0];
      t53_q <= t53[5:0];
      t2026_q <= t2026[11:0];
      t134_q <= t134[5:0];
      t247_q <= t247[13:0];
      t2031_q <= t2031[11:0];
      t2034_q <= t2034[14:0];
      t2055_q <= t2055[10:0];
      t41_q <= t41[5:0];
      t2057_q <= t2057[11:0];
      t2058_q <= t2058[11:0];
      t2059_q <= t2059[11:0];
      t242_q <= t242[7:0];
      t230_q <= t230[7:0];
      t2065_q <= t2065[9:0];
      t2068_q <= t2068[12:0];
      t712_q <= t712[9:0];
      t117_q <= t117[5:0];
      t267_q <= t267[9:0];
      t396_q <= t396[7:0];
      t2073_q <= t2073[9:0];
      t2075_q <= t2075[8:0];
      t2096_q <= t2096[10:0];
      t2099_q <= t2099[10:0];
      t2100_q <= t2100[11:0];
      t450_q <= t450[7:0];
      t2108_q <= t2108[10:0];
      t794_q <= t794[9:0];
      t2107_q <= t2107[12:0];
      t2112_q <= t2112[11:0];
      t778_q <= t778[11:0];
      t2114_q <= t2114[10:0];
      t741_q <= t741[11:0];
      t2137_q <= t2137[10:0];
      t743_q <= t743[9:0];
      t2138_q <= t2138[6:0];
      t2139_q <= t2139[10:0];
      t2140_q <= t2140[10:0];
      t2141_q <= t2141[11:0];
      t288_q <= t288[8:0];
      t2143_q <= t2143[7:0];
      t701_q <= t701[8:0];
      t807_q <= t807[10:0];
      t2153_q <= t2153[6:0];
      t2156_q <= t2156[12:0];
      t2159_q <= t2159[10:0];
      t2161_q <= t2161[9:0];
      t2179_q <= t2179[10:0];
      t2180_q <= t2180[11:0];
      t2182_q <= t2182[11:0];
      t257_q <= t257[7:0];
      t727_q <= t727[11:0];
      t2187_q <= t2187[12:0];
      t2188_q <= t2188[12:0];
      t431_q <= t431[7:0];
      t2204_q <= t2204[10:0];
      t2206_q <= t2206[11:0];
      t2205_q <= t2205[10:0];
      t2220_q <= t2220[10:0];
      t289_q <= t289[9:0];
      t2224_q <= t2224[11:0];
      t467_q <= t467[9:0];
      t441_q <= t441[8:0];
      t575_q <= t575[7:0];
      t2226_q <= t2226[11:0];
      t799_q <= t799[12:0];
      t520_q <= t520[8:0];
      t475_q <= t475[6:0];
      t2238_q <= t2238[13:0];
      t618_q <= t618[8:0];
      t2242_q <= t2242[11:0];
      t2246_q <= t2246[9:0];
    end
  end

  // Stage 2 of 4.
  wire signed [18:0] t857_q_w19 = {{8{t857_q[10]}}, t857_q};
  wire signed [18:0] t858_q_w19 = {{8{t858_q[10]}}, t858_q};
  wire signed [18:0] t861_q_w19 = {{8{t861_q[10]}}, t861_q};
  wire signed [18:0] t609_q_w19 = {{11{t609_q[7]}}, t609_q};
  wire signed [18:0] t656_q_w19 = {{10{t656_q[8]}}, t656_q};
  wire signed [18:0] t864_q_w19 = {{10{t864_q[8]}}, t864_q};
  wire signed [18:0] t869_q_w19 = {{6{t869_q[12]}}, t869_q};
  wire signed [18:0] t870_q_w19 = {{5{t870_q[13]}}, t870_q};
  wire signed [18:0] t875_q_w19 = {{11{t875_q[7]}}, t875_q};
  wire signed [18:0] t877_q_w19 = {{10{t877_q[8]}}, t877_q};
  wire signed [18:0] t879_q_w19 = {{11{t879_q[7]}}, t879_q};
  wire signed [18:0] t882_q_w19 = {{9{t882_q[9]}}, t882_q};
  wire signed [18:0] t474_q_w19 = {{10{t474_q[8]}}, t474_q};
  wire signed [18:0] t886_q_w19 = {{8{t886_q[10]}}, t886_q};
  wire signed [18:0] t888_q_w19 = {{10{t888_q[8]}}, t888_q};
  wire signed [18:0] t891_q_w19 = {{7{t891_q[11]}}, t891_q};
  wire signed [18:0] t894_q_w19 = {{7{t894_q[11]}}, t894_q};
  wire signed [18:0] t36_q_w19 = {{13{t36_q[5]}}, t36_q};
  wire signed [18:0] t897_q_w19 = {{10{t897_q[8]}}, t897_q};
  wire signed [18:0] x8_q_w19 = {14'd0, x8_q};
  wire signed [18:0] t913_q_w19 = {{8{t913_q[10]}}, t913_q};
  wire signed [18:0] t425_q_w19 = {{11{t425_q[7]}}, t425_q};
  wire signed [18:0] t914_q_w19 = {{8{t914_q[10]}}, t914_q};
  wire signed [18:0] t30_q_w19 = {{13{t30_q[5]}}, t30_q};
  wire signed [18:0] t917_q_w19 = {{7{t917_q[11]}}, t917_q};
  wire signed [18:0] t29_q_w19 = {{13{t29_q[5]}}, t29_q};
  wire signed [18:0] t734_q_w19 = {{9{t734_q[9]}}, t734_q};
  wire signed [18:0] t535_q_w19 = {{10{t535_q[8]}}, t535_q};
  wire signed [18:0] t923_q_w19 = {{8{t923_q[10]}}, t923_q};
  wire signed [18:0] t926_q_w19 = {{6{t926_q[12]}}, t926_q};
  wire signed [18:0] t925_q_w19 = {{7{t925_q[11]}}, t925_q};
  wire signed [18:0] t142_q_w19 = {13'd0, t142_q};
  wire signed [18:0] t927_q_w19 = {{8{t927_q[10]}}, t927_q};
  wire signed [18:0] t386_q_w19 = {{11{t386_q[7]}}, t386_q};
  wire signed [18:0] t937_q_w19 = {{10{t937_q[8]}}, t937_q};
  wire signed [18:0] t956_q_w19 = {{8{t956_q[10]}}, t956_q};
  wire signed [18:0] t957_q_w19 = {{9{t957_q[9]}}, t957_q};
  wire signed [18:0] t960_q_w19 = {{7{t960_q[11]}}, t960_q};
  wire signed [18:0] t792_q_w19 = {{7{t792_q[11]}}, t792_q};
  wire signed [18:0] t838_q_w19 = {{7{t838_q[11]}}, t838_q};
  wire signed [18:0] t964_q_w19 = {{7{t964_q[11]}}, t964_q};
  wire signed [18:0] t574_q_w19 = {{9{t574_q[9]}}, t574_q};
  wire signed [18:0] t975_q_w19 = {{5{t975_q[13]}}, t975_q};
  wire signed [18:0] t757_q_w19 = {{5{t757_q[13]}}, t757_q};
  wire signed [18:0] t977_q_w19 = {{9{t977_q[9]}}, t977_q};
  wire signed [18:0] t978_q_w19 = {{8{t978_q[10]}}, t978_q};
  wire signed [18:0] t995_q_w19 = {{8{t995_q[10]}}, t995_q};
  wire signed [18:0] t996_q_w19 = {{8{t996_q[10]}}, t996_q};
  wire signed [18:0] t997_q_w19 = {{8{t997_q[10]}}, t997_q};
  wire signed [18:0] t421_q_w19 = {{11{t421_q[7]}}, t421_q};
  wire signed [18:0] t710_q_w19 = {{7{t710_q[11]}}, t710_q};
  wire signed [18:0] t163_q_w19 = {12'd0, t163_q};
  wire signed [18:0] t1004_q_w19 = {{8{t1004_q[10]}}, t1004_q};
  wire signed [18:0] x41_q_w19 = {14'd0, x41_q};
  wire signed [18:0] t1007_q_w19 = {{9{t1007_q[9]}}, t1007_q};
  wire signed [18:0] t17_q_w19 = {13'd0, t17_q};
  wire signed [18:0] t1015_q_w19 = {{5{t1015_q[13]}}, t1015_q};
  wire signed [18:0] t843_q_w19 = {{7{t843_q[11]}}, t843_q};
  wire signed [18:0] t1016_q_w19 = {{9{t1016_q[9]}}, t1016_q};
  wire signed [18:0] t1036_q_w19 = {{8{t1036_q[10]}}, t1036_q};
  wire signed [18:0] t1037_q_w19 = {{8{t1037_q[10]}}, t1037_q};
  wire signed [18:0] t1041_q_w19 = {{8{t1041_q[10]}}, t1041_q};
  wire signed [18:0] t1040_q_w19 = {{10{t1040_q[8]}}, t1040_q};
  wire signed [18:0] t1042_q_w19 = {{7{t1042_q[11]}}, t1042_q};
  wire signed [18:0] t190_q_w19 = {{10{t190_q[8]}}, t190_q};
  wire signed [18:0] t506_q_w19 = {{11{t506_q[7]}}, t506_q};
  wire signed [18:0] t1051_q_w19 = {{11{t1051_q[7]}}, t1051_q};
  wire signed [18:0] t577_q_w19 = {{11{t577_q[7]}}, t577_q};
  wire signed [18:0] t360_q_w19 = {11'd0, t360_q};
  wire signed [18:0] t1059_q_w19 = {{5{t1059_q[13]}}, t1059_q};
  wire signed [18:0] t1062_q_w19 = {{7{t1062_q[11]}}, t1062_q};
  wire signed [18:0] t1082_q_w19 = {{8{t1082_q[10]}}, t1082_q};
  wire signed [18:0] t40_q_w19 = {{13{t40_q[5]}}, t40_q};
  wire signed [18:0] t1083_q_w19 = {{8{t1083_q[10]}}, t1083_q};
  wire signed [18:0] t593_q_w19 = {{9{t593_q[9]}}, t593_q};
  wire signed [18:0] t1084_q_w19 = {{7{t1084_q[11]}}, t1084_q};
  wire signed [18:0] x26_q_w19 = {14'd0, x26_q};
  wire signed [18:0] t1094_q_w19 = {{8{t1094_q[10]}}, t1094_q};
  wire signed [18:0] t1093_q_w19 = {{10{t1093_q[8]}}, t1093_q};
  wire signed [18:0] t1095_q_w19 = {{5{t1095_q[13]}}, t1095_q};
  wire signed [18:0] t530_q_w19 = {{10{t530_q[8]}}, t530_q};
  wire signed [18:0] t1098_q_w19 = {{11{t1098_q[7]}}, t1098_q};
  wire signed [18:0] t1099_q_w19 = {{10{t1099_q[8]}}, t1099_q};
  wire signed [18:0] t1125_q_w19 = {{13{t1125_q[5]}}, t1125_q};
  wire signed [18:0] t1122_q_w19 = {{8{t1122_q[10]}}, t1122_q};
  wire signed [18:0] t1123_q_w19 = {{7{t1123_q[11]}}, t1123_q};
  wire signed [18:0] t679_q_w19 = {{10{t679_q[8]}}, t679_q};
  wire signed [18:0] t605_q_w19 = {{9{t605_q[9]}}, t605_q};
  wire signed [18:0] t1124_q_w19 = {{7{t1124_q[11]}}, t1124_q};
  wire signed [18:0] t1126_q_w19 = {{11{t1126_q[7]}}, t1126_q};
  wire signed [18:0] t414_q_w19 = {{9{t414_q[9]}}, t414_q};
  wire signed [18:0] t542_q_w19 = {{9{t542_q[9]}}, t542_q};
  wire signed [18:0] t1132_q_w19 = {{10{t1132_q[8]}}, t1132_q};
  wire signed [18:0] t280_q_w19 = {{9{t280_q[9]}}, t280_q};
  wire signed [18:0] t622_q_w19 = {{6{t622_q[12]}}, t622_q};
  wire signed [18:0] t1137_q_w19 = {{9{t1137_q[9]}}, t1137_q};
  wire signed [18:0] t1140_q_w19 = {{6{t1140_q[12]}}, t1140_q};
  wire signed [18:0] t1154_q_w19 = {{9{t1154_q[9]}}, t1154_q};
  wire signed [18:0] t256_q_w19 = {{10{t256_q[8]}}, t256_q};
  wire signed [18:0] t1161_q_w19 = {{7{t1161_q[11]}}, t1161_q};
  wire signed [18:0] t1163_q_w19 = {{7{t1163_q[11]}}, t1163_q};
  wire signed [18:0] t1162_q_w19 = {{10{t1162_q[8]}}, t1162_q};
  wire signed [18:0] t570_q_w19 = {{8{t570_q[10]}}, t570_q};
  wire signed [18:0] t1168_q_w19 = {{10{t1168_q[8]}}, t1168_q};
  wire signed [18:0] t1170_q_w19 = {{7{t1170_q[11]}}, t1170_q};
  wire signed [18:0] t161_q_w19 = {{10{t161_q[8]}}, t161_q};
  wire signed [18:0] t1173_q_w19 = {{10{t1173_q[8]}}, t1173_q};
  wire signed [18:0] t1175_q_w19 = {{9{t1175_q[9]}}, t1175_q};
  wire signed [18:0] t1178_q_w19 = {{10{t1178_q[8]}}, t1178_q};
  wire signed [18:0] t1181_q_w19 = {{6{t1181_q[12]}}, t1181_q};
  wire signed [18:0] t1204_q_w19 = {{7{t1204_q[11]}}, t1204_q};
  wire signed [18:0] t500_q_w19 = {{9{t500_q[9]}}, t500_q};
  wire signed [18:0] t1207_q_w19 = {{8{t1207_q[10]}}, t1207_q};
  wire signed [18:0] t1205_q_w19 = {{7{t1205_q[11]}}, t1205_q};
  wire signed [18:0] t1206_q_w19 = {{8{t1206_q[10]}}, t1206_q};
  wire signed [18:0] t74_q_w19 = {{13{t74_q[5]}}, t74_q};
  wire signed [18:0] t1210_q_w19 = {{8{t1210_q[10]}}, t1210_q};
  wire signed [18:0] t1212_q_w19 = {{6{t1212_q[12]}}, t1212_q};
  wire signed [18:0] t319_q_w19 = {{12{t319_q[6]}}, t319_q};
  wire signed [18:0] t1217_q_w19 = {{7{t1217_q[11]}}, t1217_q};
  wire signed [18:0] t1220_q_w19 = {{5{t1220_q[13]}}, t1220_q};
  wire signed [18:0] t684_q_w19 = {{10{t684_q[8]}}, t684_q};
  wire signed [18:0] t1237_q_w19 = {{8{t1237_q[10]}}, t1237_q};
  wire signed [18:0] t1238_q_w19 = {{8{t1238_q[10]}}, t1238_q};
  wire signed [18:0] t1239_q_w19 = {{8{t1239_q[10]}}, t1239_q};
  wire signed [18:0] t115_q_w19 = {13'd0, t115_q};
  wire signed [18:0] t763_q_w19 = {{8{t763_q[10]}}, t763_q};
  wire signed [18:0] t1248_q_w19 = {{6{t1248_q[12]}}, t1248_q};
  wire signed [18:0] t344_q_w19 = {{11{t344_q[7]}}, t344_q};
  wire signed [18:0] t1251_q_w19 = {{6{t1251_q[12]}}, t1251_q};
  wire signed [18:0] t1255_q_w19 = {{11{t1255_q[7]}}, t1255_q};
  wire signed [18:0] t1260_q_w19 = {{8{t1260_q[10]}}, t1260_q};
  wire signed [18:0] t1261_q_w19 = {{8{t1261_q[10]}}, t1261_q};
  wire signed [18:0] t1277_q_w19 = {{8{t1277_q[10]}}, t1277_q};
  wire signed [18:0] t1279_q_w19 = {{8{t1279_q[10]}}, t1279_q};
  wire signed [18:0] t491_q_w19 = {{11{t491_q[7]}}, t491_q};
  wire signed [18:0] t1284_q_w19 = {{6{t1284_q[12]}}, t1284_q};
  wire signed [18:0] t691_q_w19 = {{9{t691_q[9]}}, t691_q};
  wire signed [18:0] x58_q_w19 = {14'd0, x58_q};
  wire signed [18:0] t1290_q_w19 = {{10{t1290_q[8]}}, t1290_q};
  wire signed [18:0] t1291_q_w19 = {{6{t1291_q[12]}}, t1291_q};
  wire signed [18:0] t682_q_w19 = {{10{t682_q[8]}}, t682_q};
  wire signed [18:0] t1296_q_w19 = {{9{t1296_q[9]}}, t1296_q};
  wire signed [18:0] t1297_q_w19 = {{10{t1297_q[8]}}, t1297_q};
  wire signed [18:0] t1300_q_w19 = {{6{t1300_q[12]}}, t1300_q};
  wire signed [18:0] t1319_q_w19 = {{9{t1319_q[9]}}, t1319_q};
  wire signed [18:0] t59_q_w19 = {{13{t59_q[5]}}, t59_q};
  wire signed [18:0] t1321_q_w19 = {{8{t1321_q[10]}}, t1321_q};
  wire signed [18:0] t724_q_w19 = {{9{t724_q[9]}}, t724_q};
  wire signed [18:0] x35_q_w19 = {14'd0, x35_q};
  wire signed [18:0] t1331_q_w19 = {{7{t1331_q[11]}}, t1331_q};
  wire signed [18:0] t1335_q_w19 = {{9{t1335_q[9]}}, t1335_q};
  wire signed [18:0] t1336_q_w19 = {{7{t1336_q[11]}}, t1336_q};
  wire signed [18:0] t523_q_w19 = {{9{t523_q[9]}}, t523_q};
  wire signed [18:0] t1341_q_w19 = {{7{t1341_q[11]}}, t1341_q};
  wire signed [18:0] t1340_q_w19 = {{11{t1340_q[7]}}, t1340_q};
  wire signed [18:0] t830_q_w19 = {{6{t830_q[12]}}, t830_q};
  wire signed [18:0] t391_q_w19 = {{11{t391_q[7]}}, t391_q};
  wire signed [18:0] t1364_q_w19 = {{8{t1364_q[10]}}, t1364_q};
  wire signed [18:0] t1367_q_w19 = {{7{t1367_q[11]}}, t1367_q};
  wire signed [18:0] t581_q_w19 = {{10{t581_q[8]}}, t581_q};
  wire signed [18:0] t1371_q_w19 = {{10{t1371_q[8]}}, t1371_q};
  wire signed [18:0] x36_q_w19 = {14'd0, x36_q};
  wire signed [18:0] t251_q_w19 = {{10{t251_q[8]}}, t251_q};
  wire signed [18:0] t1377_q_w19 = {{6{t1377_q[12]}}, t1377_q};
  wire signed [18:0] t504_q_w19 = {{7{t504_q[11]}}, t504_q};
  wire signed [18:0] t1381_q_w19 = {{10{t1381_q[8]}}, t1381_q};
  wire signed [18:0] t1384_q_w19 = {{6{t1384_q[12]}}, t1384_q};
  wire signed [18:0] t1385_q_w19 = {{9{t1385_q[9]}}, t1385_q};
  wire signed [18:0] t1406_q_w19 = {{8{t1406_q[10]}}, t1406_q};
  wire signed [18:0] t1407_q_w19 = {{8{t1407_q[10]}}, t1407_q};
  wire signed [18:0] t314_q_w19 = {{11{t314_q[7]}}, t314_q};
  wire signed [18:0] t1416_q_w19 = {{9{t1416_q[9]}}, t1416_q};
  wire signed [18:0] t1417_q_w19 = {{6{t1417_q[12]}}, t1417_q};
  wire signed [18:0] t775_q_w19 = {{10{t775_q[8]}}, t775_q};
  wire signed [18:0] t1426_q_w19 = {{11{t1426_q[7]}}, t1426_q};
  wire signed [18:0] t1431_q_w19 = {{4{t1431_q[14]}}, t1431_q};
  wire signed [18:0] t1451_q_w19 = {{11{t1451_q[7]}}, t1451_q};
  wire signed [18:0] t1452_q_w19 = {{8{t1452_q[10]}}, t1452_q};
  wire signed [18:0] t1455_q_w19 = {{7{t1455_q[11]}}, t1455_q};
  wire signed [18:0] t1454_q_w19 = {{8{t1454_q[10]}}, t1454_q};
  wire signed [18:0] t1459_q_w19 = {{7{t1459_q[11]}}, t1459_q};
  wire signed [18:0] t663_q_w19 = {{10{t663_q[8]}}, t663_q};
  wire signed [18:0] t1466_q_w19 = {{5{t1466_q[13]}}, t1466_q};
  wire signed [18:0] t1473_q_w19 = {{8{t1473_q[10]}}, t1473_q};
  wire signed [18:0] t1474_q_w19 = {{7{t1474_q[11]}}, t1474_q};
  wire signed [18:0] t1487_q_w19 = {{8{t1487_q[10]}}, t1487_q};
  wire signed [18:0] t512_q_w19 = {{11{t512_q[7]}}, t512_q};
  wire signed [18:0] t1488_q_w19 = {{8{t1488_q[10]}}, t1488_q};
  wire signed [18:0] t1490_q_w19 = {{8{t1490_q[10]}}, t1490_q};
  wire signed [18:0] t1489_q_w19 = {{8{t1489_q[10]}}, t1489_q};
  wire signed [18:0] x14_q_w19 = {14'd0, x14_q};
  wire signed [18:0] t282_q_w19 = {{12{t282_q[6]}}, t282_q};
  wire signed [18:0] t765_q_w19 = {{9{t765_q[9]}}, t765_q};
  wire signed [18:0] t185_q_w19 = {{13{t185_q[5]}}, t185_q};
  wire signed [18:0] t453_q_w19 = {{8{t453_q[10]}}, t453_q};
  wire signed [18:0] t221_q_w19 = {12'd0, t221_q};
  wire signed [18:0] t1500_q_w19 = {{6{t1500_q[12]}}, t1500_q};
  wire signed [18:0] t1499_q_w19 = {{10{t1499_q[8]}}, t1499_q};
  wire signed [18:0] t1502_q_w19 = {{9{t1502_q[9]}}, t1502_q};
  wire signed [18:0] t815_q_w19 = {{7{t815_q[11]}}, t815_q};
  wire signed [18:0] t1506_q_w19 = {{10{t1506_q[8]}}, t1506_q};
  wire signed [18:0] t1509_q_w19 = {{9{t1509_q[9]}}, t1509_q};
  wire signed [18:0] t1528_q_w19 = {{8{t1528_q[10]}}, t1528_q};
  wire signed [18:0] t200_q_w19 = {{13{t200_q[5]}}, t200_q};
  wire signed [18:0] t1532_q_w19 = {{8{t1532_q[10]}}, t1532_q};
  wire signed [18:0] t1533_q_w19 = {{7{t1533_q[11]}}, t1533_q};
  wire signed [18:0] t1535_q_w19 = {{9{t1535_q[9]}}, t1535_q};
  wire signed [18:0] t52_q_w19 = {{13{t52_q[5]}}, t52_q};
  wire signed [18:0] t1544_q_w19 = {{6{t1544_q[12]}}, t1544_q};
  wire signed [18:0] t537_q_w19 = {{7{t537_q[11]}}, t537_q};
  wire signed [18:0] t595_q_w19 = {{9{t595_q[9]}}, t595_q};
  wire signed [18:0] t1543_q_w19 = {{10{t1543_q[8]}}, t1543_q};
  wire signed [18:0] t1545_q_w19 = {{5{t1545_q[13]}}, t1545_q};
  wire signed [18:0] t260_q_w19 = {{12{t260_q[6]}}, t260_q};
  wire signed [18:0] t1549_q_w19 = {{11{t1549_q[7]}}, t1549_q};
  wire signed [18:0] t1553_q_w19 = {12'd0, t1553_q};
  wire signed [18:0] t1569_q_w19 = {{9{t1569_q[9]}}, t1569_q};
  wire signed [18:0] t1572_q_w19 = {{9{t1572_q[9]}}, t1572_q};
  wire signed [18:0] t403_q_w19 = {{11{t403_q[7]}}, t403_q};
  wire signed [18:0] t1578_q_w19 = {{8{t1578_q[10]}}, t1578_q};
  wire signed [18:0] t458_q_w19 = {{10{t458_q[8]}}, t458_q};
  wire signed [18:0] t1581_q_w19 = {{7{t1581_q[11]}}, t1581_q};
  wire signed [18:0] t1583_q_w19 = {{9{t1583_q[9]}}, t1583_q};
  wire signed [18:0] t1586_q_w19 = {{9{t1586_q[9]}}, t1586_q};
  wire signed [18:0] t1587_q_w19 = {{7{t1587_q[11]}}, t1587_q};
  wire signed [18:0] t689_q_w19 = {{6{t689_q[12]}}, t689_q};
  wire signed [18:0] t1589_q_w19 = {{10{t1589_q[8]}}, t1589_q};
  wire signed [18:0] t1591_q_w19 = {{10{t1591_q[8]}}, t1591_q};
  wire signed [18:0] t1592_q_w19 = {{10{t1592_q[8]}}, t1592_q};
  wire signed [18:0] t1618_q_w19 = {{8{t1618_q[10]}}, t1618_q};
  wire signed [18:0] t615_q_w19 = {{10{t615_q[8]}}, t615_q};
  wire signed [18:0] t1619_q_w19 = {{7{t1619_q[11]}}, t1619_q};
  wire signed [18:0] t789_q_w19 = {{9{t789_q[9]}}, t789_q};
  wire signed [18:0] t1620_q_w19 = {{8{t1620_q[10]}}, t1620_q};
  wire signed [18:0] t116_q_w19 = {13'd0, t116_q};
  wire signed [18:0] t1623_q_w19 = {{10{t1623_q[8]}}, t1623_q};
  wire signed [18:0] t1629_q_w19 = {{10{t1629_q[8]}}, t1629_q};
  wire signed [18:0] t1630_q_w19 = {{9{t1630_q[9]}}, t1630_q};
  wire signed [18:0] t1634_q_w19 = {{10{t1634_q[8]}}, t1634_q};
  wire signed [18:0] t1635_q_w19 = {{6{t1635_q[12]}}, t1635_q};
  wire signed [18:0] t676_q_w19 = {{9{t676_q[9]}}, t676_q};
  wire signed [18:0] t1638_q_w19 = {{10{t1638_q[8]}}, t1638_q};
  wire signed [18:0] t1655_q_w19 = {{10{t1655_q[8]}}, t1655_q};
  wire signed [18:0] t1656_q_w19 = {{8{t1656_q[10]}}, t1656_q};
  wire signed [18:0] t1658_q_w19 = {{7{t1658_q[11]}}, t1658_q};
  wire signed [18:0] t1662_q_w19 = {{6{t1662_q[12]}}, t1662_q};
  wire signed [18:0] t634_q_w19 = {{8{t634_q[10]}}, t634_q};
  wire signed [18:0] t695_q_w19 = {{10{t695_q[8]}}, t695_q};
  wire signed [18:0] t1667_q_w19 = {{6{t1667_q[12]}}, t1667_q};
  wire signed [18:0] t1668_q_w19 = {{5{t1668_q[13]}}, t1668_q};
  wire signed [18:0] t294_q_w19 = {{11{t294_q[7]}}, t294_q};
  wire signed [18:0] t601_q_w19 = {{9{t601_q[9]}}, t601_q};
  wire signed [18:0] t797_q_w19 = {{5{t797_q[13]}}, t797_q};
  wire signed [18:0] t1677_q_w19 = {{10{t1677_q[8]}}, t1677_q};
  wire signed [18:0] t1678_q_w19 = {{8{t1678_q[10]}}, t1678_q};
  wire signed [18:0] t1695_q_w19 = {{9{t1695_q[9]}}, t1695_q};
  wire signed [18:0] t1702_q_w19 = {{11{t1702_q[7]}}, t1702_q};
  wire signed [18:0] t1700_q_w19 = {{8{t1700_q[10]}}, t1700_q};
  wire signed [18:0] t175_q_w19 = {13'd0, t175_q};
  wire signed [18:0] t1705_q_w19 = {{7{t1705_q[11]}}, t1705_q};
  wire signed [18:0] t10_q_w19 = {{13{t10_q[5]}}, t10_q};
  wire signed [18:0] t1709_q_w19 = {{11{t1709_q[7]}}, t1709_q};
  wire signed [18:0] t1710_q_w19 = {{7{t1710_q[11]}}, t1710_q};
  wire signed [18:0] t617_q_w19 = {{9{t617_q[9]}}, t617_q};
  wire signed [18:0] t237_q_w19 = {12'd0, t237_q};
  wire signed [18:0] t1718_q_w19 = {{8{t1718_q[10]}}, t1718_q};
  wire signed [18:0] t1726_q_w19 = {{4{t1726_q[14]}}, t1726_q};
  wire signed [18:0] t1745_q_w19 = {{8{t1745_q[10]}}, t1745_q};
  wire signed [18:0] t27_q_w19 = {{13{t27_q[5]}}, t27_q};
  wire signed [18:0] t1748_q_w19 = {{7{t1748_q[11]}}, t1748_q};
  wire signed [18:0] t1749_q_w19 = {{9{t1749_q[9]}}, t1749_q};
  wire signed [18:0] t588_q_w19 = {{10{t588_q[8]}}, t588_q};
  wire signed [18:0] t1754_q_w19 = {{11{t1754_q[7]}}, t1754_q};
  wire signed [18:0] t1752_q_w19 = {{8{t1752_q[10]}}, t1752_q};
  wire signed [18:0] t1755_q_w19 = {{7{t1755_q[11]}}, t1755_q};
  wire signed [18:0] t48_q_w19 = {{12{t48_q[6]}}, t48_q};
  wire signed [18:0] t1758_q_w19 = {{11{t1758_q[7]}}, t1758_q};
  wire signed [18:0] t568_q_w19 = {{10{t568_q[8]}}, t568_q};
  wire signed [18:0] t749_q_w19 = {{9{t749_q[9]}}, t749_q};
  wire signed [18:0] t664_q_w19 = {{10{t664_q[8]}}, t664_q};
  wire signed [18:0] t1767_q_w19 = {{9{t1767_q[9]}}, t1767_q};
  wire signed [18:0] t1786_q_w19 = {{8{t1786_q[10]}}, t1786_q};
  wire signed [18:0] t1788_q_w19 = {{8{t1788_q[10]}}, t1788_q};
  wire signed [18:0] t1787_q_w19 = {{8{t1787_q[10]}}, t1787_q};
  wire signed [18:0] x29_q_w19 = {14'd0, x29_q};
  wire signed [18:0] t469_q_w19 = {{11{t469_q[7]}}, t469_q};
  wire signed [18:0] t481_q_w19 = {{11{t481_q[7]}}, t481_q};
  wire signed [18:0] t1792_q_w19 = {{12{t1792_q[6]}}, t1792_q};
  wire signed [18:0] t1793_q_w19 = {{7{t1793_q[11]}}, t1793_q};
  wire signed [18:0] t784_q_w19 = {{9{t784_q[9]}}, t784_q};
  wire signed [18:0] t444_q_w19 = {{10{t444_q[8]}}, t444_q};
  wire signed [18:0] t572_q_w19 = {{11{t572_q[7]}}, t572_q};
  wire signed [18:0] t337_q_w19 = {{11{t337_q[7]}}, t337_q};
  wire signed [18:0] t1805_q_w19 = {{6{t1805_q[12]}}, t1805_q};
  wire signed [18:0] t1831_q_w19 = {{8{t1831_q[10]}}, t1831_q};
  wire signed [18:0] t1828_q_w19 = {{8{t1828_q[10]}}, t1828_q};
  wire signed [18:0] t1832_q_w19 = {{7{t1832_q[11]}}, t1832_q};
  wire signed [18:0] t539_q_w19 = {{11{t539_q[7]}}, t539_q};
  wire signed [18:0] t1842_q_w19 = {{8{t1842_q[10]}}, t1842_q};
  wire signed [18:0] x47_q_w19 = {14'd0, x47_q};
  wire signed [18:0] t1850_q_w19 = {{8{t1850_q[10]}}, t1850_q};
  wire signed [18:0] t1851_q_w19 = {{8{t1851_q[10]}}, t1851_q};
  wire signed [18:0] t1874_q_w19 = {{8{t1874_q[10]}}, t1874_q};
  wire signed [18:0] t638_q_w19 = {{8{t638_q[10]}}, t638_q};
  wire signed [18:0] t1875_q_w19 = {{8{t1875_q[10]}}, t1875_q};
  wire signed [18:0] t1877_q_w19 = {{9{t1877_q[9]}}, t1877_q};
  wire signed [18:0] t340_q_w19 = {{10{t340_q[8]}}, t340_q};
  wire signed [18:0] t343_q_w19 = {{11{t343_q[7]}}, t343_q};
  wire signed [18:0] t143_q_w19 = {{13{t143_q[5]}}, t143_q};
  wire signed [18:0] t1881_q_w19 = {{12{t1881_q[6]}}, t1881_q};
  wire signed [18:0] t1882_q_w19 = {{7{t1882_q[11]}}, t1882_q};
  wire signed [18:0] t1889_q_w19 = {{8{t1889_q[10]}}, t1889_q};
  wire signed [18:0] t214_q_w19 = {{12{t214_q[6]}}, t214_q};
  wire signed [18:0] t722_q_w19 = {{7{t722_q[11]}}, t722_q};
  wire signed [18:0] t1893_q_w19 = {{9{t1893_q[9]}}, t1893_q};
  wire signed [18:0] t1896_q_w19 = {{8{t1896_q[10]}}, t1896_q};
  wire signed [18:0] t1926_q_w19 = {{8{t1926_q[10]}}, t1926_q};
  wire signed [18:0] t1927_q_w19 = {{8{t1927_q[10]}}, t1927_q};
  wire signed [18:0] t1928_q_w19 = {{7{t1928_q[11]}}, t1928_q};
  wire signed [18:0] t1930_q_w19 = {{9{t1930_q[9]}}, t1930_q};
  wire signed [18:0] t131_q_w19 = {12'd0, t131_q};
  wire signed [18:0] t597_q_w19 = {{8{t597_q[10]}}, t597_q};
  wire signed [18:0] t1941_q_w19 = {{9{t1941_q[9]}}, t1941_q};
  wire signed [18:0] t1944_q_w19 = {{9{t1944_q[9]}}, t1944_q};
  wire signed [18:0] t1969_q_w19 = {{8{t1969_q[10]}}, t1969_q};
  wire signed [18:0] t1970_q_w19 = {{8{t1970_q[10]}}, t1970_q};
  wire signed [18:0] t436_q_w19 = {{12{t436_q[6]}}, t436_q};
  wire signed [18:0] t1973_q_w19 = {{7{t1973_q[11]}}, t1973_q};
  wire signed [18:0] t347_q_w19 = {{8{t347_q[10]}}, t347_q};
  wire signed [18:0] x46_q_w19 = {14'd0, x46_q};
  wire signed [18:0] t1976_q_w19 = {{8{t1976_q[10]}}, t1976_q};
  wire signed [18:0] t21_q_w19 = {{13{t21_q[5]}}, t21_q};
  wire signed [18:0] t708_q_w19 = {{10{t708_q[8]}}, t708_q};
  wire signed [18:0] t1982_q_w19 = {{12{t1982_q[6]}}, t1982_q};
  wire signed [18:0] t1987_q_w19 = {{7{t1987_q[11]}}, t1987_q};
  wire signed [18:0] t1991_q_w19 = {{7{t1991_q[11]}}, t1991_q};
  wire signed [18:0] t427_q_w19 = {{10{t427_q[8]}}, t427_q};
  wire signed [18:0] t2014_q_w19 = {{7{t2014_q[11]}}, t2014_q};
  wire signed [18:0] t2015_q_w19 = {{7{t2015_q[11]}}, t2015_q};
  wire signed [18:0] t2016_q_w19 = {{7{t2016_q[11]}}, t2016_q};
  wire signed [18:0] t53_q_w19 = {{13{t53_q[5]}}, t53_q};
  wire signed [18:0] t2026_q_w19 = {{7{t2026_q[11]}}, t2026_q};
  wire signed [18:0] t134_q_w19 = {13'd0, t134_q};
  wire signed [18:0] t247_q_w19 = {{5{t247_q[13]}}, t247_q};
  wire signed [18:0] t2031_q_w19 = {{7{t2031_q[11]}}, t2031_q};
  wire signed [18:0] t2034_q_w19 = {{4{t2034_q[14]}}, t2034_q};
  wire signed [18:0] t2055_q_w19 = {{8{t2055_q[10]}}, t2055_q};
  wire signed [18:0] t41_q_w19 = {{13{t41_q[5]}}, t41_q};
  wire signed [18:0] t2057_q_w19 = {{7{t2057_q[11]}}, t2057_q};
  wire signed [18:0] t2058_q_w19 = {{7{t2058_q[11]}}, t2058_q};
  wire signed [18:0] t2059_q_w19 = {{7{t2059_q[11]}}, t2059_q};
  wire signed [18:0] t242_q_w19 = {{11{t242_q[7]}}, t242_q};
  wire signed [18:0] t230_q_w19 = {{11{t230_q[7]}}, t230_q};
  wire signed [18:0] t2065_q_w19 = {{9{t2065_q[9]}}, t2065_q};
  wire signed [18:0] t2068_q_w19 = {{6{t2068_q[12]}}, t2068_q};
  wire signed [18:0] t712_q_w19 = {{9{t712_q[9]}}, t712_q};
  wire signed [18:0] t117_q_w19 = {13'd0, t117_q};
  wire signed [18:0] t267_q_w19 = {{9{t267_q[9]}}, t267_q};
  wire signed [18:0] t396_q_w19 = {{11{t396_q[7]}}, t396_q};
  wire signed [18:0] t2073_q_w19 = {{9{t2073_q[9]}}, t2073_q};
  wire signed [18:0] t2075_q_w19 = {{10{t2075_q[8]}}, t2075_q};
  wire signed [18:0] t2096_q_w19 = {{8{t2096_q[10]}}, t2096_q};
  wire signed [18:0] t2099_q_w19 = {{8{t2099_q[10]}}, t2099_q};
  wire signed [18:0] t2100_q_w19 = {{7{t2100_q[11]}}, t2100_q};
  wire signed [18:0] t450_q_w19 = {{11{t450_q[7]}}, t450_q};
  wire signed [18:0] t2108_q_w19 = {{8{t2108_q[10]}}, t2108_q};
  wire signed [18:0] t794_q_w19 = {{9{t794_q[9]}}, t794_q};
  wire signed [18:0] t2107_q_w19 = {{6{t2107_q[12]}}, t2107_q};
  wire signed [18:0] t2112_q_w19 = {{7{t2112_q[11]}}, t2112_q};
  wire signed [18:0] t778_q_w19 = {{7{t778_q[11]}}, t778_q};
  wire signed [18:0] t2114_q_w19 = {{8{t2114_q[10]}}, t2114_q};
  wire signed [18:0] t741_q_w19 = {{7{t741_q[11]}}, t741_q};
  wire signed [18:0] t2137_q_w19 = {{8{t2137_q[10]}}, t2137_q};
  wire signed [18:0] t743_q_w19 = {{9{t743_q[9]}}, t743_q};
  wire signed [18:0] t2138_q_w19 = {{12{t2138_q[6]}}, t2138_q};
  wire signed [18:0] t2139_q_w19 = {{8{t2139_q[10]}}, t2139_q};
  wire signed [18:0] t2140_q_w19 = {{8{t2140_q[10]}}, t2140_q};
  wire signed [18:0] t2141_q_w19 = {{7{t2141_q[11]}}, t2141_q};
  wire signed [18:0] t288_q_w19 = {{10{t288_q[8]}}, t288_q};
  wire signed [18:0] t2143_q_w19 = {{11{t2143_q[7]}}, t2143_q};
  wire signed [18:0] t701_q_w19 = {{10{t701_q[8]}}, t701_q};
  wire signed [18:0] t807_q_w19 = {{8{t807_q[10]}}, t807_q};
  wire signed [18:0] t2153_q_w19 = {12'd0, t2153_q};
  wire signed [18:0] t2156_q_w19 = {{6{t2156_q[12]}}, t2156_q};
  wire signed [18:0] t2159_q_w19 = {{8{t2159_q[10]}}, t2159_q};
  wire signed [18:0] t2161_q_w19 = {{9{t2161_q[9]}}, t2161_q};
  wire signed [18:0] t2179_q_w19 = {{8{t2179_q[10]}}, t2179_q};
  wire signed [18:0] t2180_q_w19 = {{7{t2180_q[11]}}, t2180_q};
  wire signed [18:0] t2182_q_w19 = {{7{t2182_q[11]}}, t2182_q};
  wire signed [18:0] t257_q_w19 = {{11{t257_q[7]}}, t257_q};
  wire signed [18:0] t727_q_w19 = {{7{t727_q[11]}}, t727_q};
  wire signed [18:0] t2187_q_w19 = {{6{t2187_q[12]}}, t2187_q};
  wire signed [18:0] t2188_q_w19 = {{6{t2188_q[12]}}, t2188_q};
  wire signed [18:0] t431_q_w19 = {{11{t431_q[7]}}, t431_q};
  wire signed [18:0] t2204_q_w19 = {8'd0, t2204_q};
  wire signed [18:0] t2206_q_w19 = {{7{t2206_q[11]}}, t2206_q};
  wire signed [18:0] t2205_q_w19 = {{8{t2205_q[10]}}, t2205_q};
  wire signed [18:0] t2220_q_w19 = {{8{t2220_q[10]}}, t2220_q};
  wire signed [18:0] t289_q_w19 = {{9{t289_q[9]}}, t289_q};
  wire signed [18:0] t2224_q_w19 = {{7{t2224_q[11]}}, t2224_q};
  wire signed [18:0] t467_q_w19 = {{9{t467_q[9]}}, t467_q};
  wire signed [18:0] t441_q_w19 = {{10{t441_q[8]}}, t441_q};
  wire signed [18:0] t575_q_w19 = {{11{t575_q[7]}}, t575_q};
  wire signed [18:0] t2226_q_w19 = {{7{t2226_q[11]}}, t2226_q};
  wire signed [18:0] t799_q_w19 = {{6{t799_q[12]}}, t799_q};
  wire signed [18:0] t520_q_w19 = {{10{t520_q[8]}}, t520_q};
  wire signed [18:0] t475_q_w19 = {12'd0, t475_q};
  wire signed [18:0] t2238_q_w19 = {{5{t2238_q[13]}}, t2238_q};
  wire signed [18:0] t618_q_w19 = {{10{t618_q[8]}}, t618_q};
  wire signed [18:0] t2242_q_w19 = {{7{t2242_q[11]}}, t2242_q};
  wire signed [18:0] t2246_q_w19 = {{9{t2246_q[9]}}, t2246_q};

  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t873 = t861_q_w19 - (t609_q_w19 <<< 3) - (t656_q_w19 <<< 3)
      + (t857_q_w19 + t858_q_w19 + (t864_q_w19 <<< 3)) + (t869_q_w19 + t870_q_w19);
  wire signed [18:0] t876 = (t875_q_w19 <<< 2) + t873;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t878 = (t877_q_w19 <<< 3) + t873;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t880 = (t879_q_w19 <<< 5) + t873;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t883 = t882_q_w19 - t873;  // 5*x0 + 17*x1 - 21*x2 + ...
  wire signed [18:0] t884 = (t474_q_w19 <<< 2) + t873;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t887 = (t886_q_w19 <<< 1) - t873;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t889 = (t888_q_w19 <<< 5) + t873;  // -5*x0 - 49*x1 + 20*x2 + ...
  wire signed [18:0] t892 = t891_q_w19 + t873;  // -5*x0 - 17*x1 - 12*x2 + ...
  wire signed [18:0] t895 = (t894_q_w19 <<< 1) - t873;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t896 = (t36_q_w19 <<< 2) + t873;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t898 = t873 - (t897_q_w19 <<< 3);  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t899 = (x8_q_w19 <<< 7) - t896;  // 5*x0 + 17*x1 - 20*x2 + ...
  // 4*x0 + x1 - 11*x2 + ...
  wire signed [18:0] t938 = (t927_q_w19 <<< 3)
      + ((t734_q_w19 <<< 3) + (t913_q_w19 - (t425_q_w19 <<< 3) + t917_q_w19))
      + (((t386_q_w19 <<< 4) + ((t535_q_w19 <<< 2) + t923_q_w19)) <<< 2);
  // 5*x0 + 65*x1 + 53*x2 + ...
  wire signed [18:0] t940 = t938
      + (t926_q_w19 + (t925_q_w19 <<< 1) + (t914_q_w19 + (t30_q_w19 <<< 5) + (t29_q_w19 <<< 6) + (t142_q_w19 <<< 6)) + (t937_q_w19 <<< 6));
  // -2*x0 + 124*x1 + 8*x2 + ...
  wire signed [18:0] t980 = t838_q_w19 + (t956_q_w19 + (t957_q_w19 <<< 1))
      + (t964_q_w19 + (t960_q_w19 + t792_q_w19)) + (t574_q_w19 <<< 4) - (t977_q_w19 <<< 5);
  // -8*x0 - 2*x1 - 2*x2 + ...
  wire signed [18:0] t1018 = t710_q_w19 + (t997_q_w19 - (t421_q_w19 <<< 3))
      + (t995_q_w19 + t996_q_w19 - (t163_q_w19 <<< 4)) - (t17_q_w19 <<< 6) - (t843_q_w19 <<< 3);
  // 8*x1 - 32*x2 + 32*x3 + ...
  wire signed [18:0] t1019 = t1015_q_w19 + (((t1007_q_w19 <<< 2) + (t1004_q_w19 + (x41_q_w19 <<< 5))) <<< 1)
      + (t1016_q_w19 <<< 5);
  wire signed [18:0] t1020 = t1018 + t889;  // -13*x0 - 51*x1 + 18*x2 + ...
  // -3*x0 - 145*x1 + 20*x2 + ...
  wire signed [18:0] t1064 = t896
      + ((t1051_q_w19 <<< 5) + (t1041_q_w19 - (t1040_q_w19 <<< 2) + (t190_q_w19 <<< 3)) - (t360_q_w19 <<< 5));
  // 48*x0 + 18*x1 - 18*x2 + ...
  wire signed [18:0] t1065 = (t1062_q_w19 <<< 3)
      + (t1042_q_w19 + (t1036_q_w19 + t1037_q_w19) - (t506_q_w19 <<< 5) + (t577_q_w19 <<< 6) - (t1059_q_w19 <<< 1));
  // 4*x1 + 16*x2 + x3 + ...
  wire signed [18:0] t1104 = (t474_q_w19 <<< 4) + (t1084_q_w19 + (t1082_q_w19 - (t40_q_w19 <<< 5)))
      + (t530_q_w19 <<< 5) + ((t1098_q_w19 <<< 6) + ((t1093_q_w19 <<< 4) + t1095_q_w19));
  // -6*x0 - 49*x1 + 28*x2 + ...
  wire signed [18:0] t1105 = (t1094_q_w19 <<< 2) + (t1083_q_w19 + (t593_q_w19 <<< 2) + (x26_q_w19 <<< 6))
      + (t1099_q_w19 <<< 5) + t889;
  // 9*x0 - 16*x1 - 10*x4 + ...
  wire signed [18:0] t1145 = (t1137_q_w19 <<< 4)
      + ((t1132_q_w19 <<< 4) + ((t1125_q_w19 <<< 5) + t1122_q_w19 - (t1126_q_w19 <<< 4)))
      + ((t414_q_w19 <<< 3) + (t1123_q_w19 + (t679_q_w19 <<< 3)) - (t280_q_w19 <<< 4) + (t1140_q_w19 <<< 2));
  // -5*x0 + 43*x1 - 16*x2 + ...
  wire signed [18:0] t1144 = (t605_q_w19 <<< 2) + t1124_q_w19 + (t542_q_w19 <<< 3) - (t622_q_w19 <<< 1) + t892;
  // -6*x0 + 4*x1 - 3*x3 + ...
  wire signed [18:0] t1183 = (t1173_q_w19 <<< 4)
      + (t1154_q_w19 - (t256_q_w19 <<< 2) - t1161_q_w19 - (t570_q_w19 <<< 2))
      + ((t1168_q_w19 <<< 4) + (t1163_q_w19 - (t1162_q_w19 <<< 3)) - (t1175_q_w19 <<< 4));
  wire signed [18:0] t1184 = (t1181_q_w19 <<< 2) + t892;  // -5*x0 - 81*x1 - 8*x2 + ...
  // -6*x0 + 4*x1 - 3*x3 + ...
  wire signed [18:0] t1185 = ((t1170_q_w19 + (t161_q_w19 <<< 3) + (t1178_q_w19 <<< 4)) <<< 1) + t1183;
  // -16*x0 + 8*x1 + 8*x2 + ...
  wire signed [18:0] t1224 = (t684_q_w19 <<< 6)
      + ((t1207_q_w19 <<< 1) + t1205_q_w19 + t1212_q_w19 + ((t1206_q_w19 - (t74_q_w19 <<< 5) - (t319_q_w19 <<< 5)) <<< 1));
  // -x0 - 18*x1 + 21*x2 + ...
  wire signed [18:0] t1225 = t1220_q_w19
      + (t1204_q_w19 - (t500_q_w19 <<< 2) + (t1210_q_w19 <<< 2) + (t1217_q_w19 <<< 2)) - t887;
  // 11*x1 + 4*x2 - 2*x3 + ...
  wire signed [18:0] t1262 = (t1251_q_w19 <<< 1)
      + (t1237_q_w19 + t1238_q_w19 + (t1239_q_w19 + (t115_q_w19 <<< 4)) + (t763_q_w19 <<< 2))
      + ((t1255_q_w19 <<< 6) + (t1248_q_w19 - (t344_q_w19 <<< 5)));
  wire signed [18:0] t1263 = (t1260_q_w19 <<< 4) - t883;  // 11*x0 - 17*x1 + 5*x2 + ...
  wire signed [18:0] t1264 = (t1261_q_w19 <<< 4) + t1262;  // 75*x1 + 4*x2 - 2*x3 + ...
  // -5*x0 - 17*x1 + 19*x2 + ...
  wire signed [18:0] t1304 = t1277_q_w19 + t1279_q_w19 - (t491_q_w19 <<< 4) - (x58_q_w19 <<< 7)
      + (t1296_q_w19 <<< 4) - t895;
  // 16*x0 + 18*x1 + 24*x2 + ...
  wire signed [18:0] t1305 = (t1297_q_w19 <<< 5) + ((t1290_q_w19 <<< 4) + t1291_q_w19)
      + (t1284_q_w19 - (t691_q_w19 <<< 3) + (t682_q_w19 <<< 5) + (t1300_q_w19 <<< 2));
  // 15*x0 - 56*x1 - x2 + ...
  wire signed [18:0] t1346 = (((t530_q_w19 <<< 3) + t1331_q_w19 + (t1341_q_w19 <<< 1)) <<< 1)
      + ((t1335_q_w19 <<< 3) + (t1321_q_w19 - (t724_q_w19 <<< 1) + (t1319_q_w19 - (t59_q_w19 <<< 4) - (x35_q_w19 <<< 5))) + (t1340_q_w19 <<< 6));
  // -5*x0 - 17*x1 - 12*x2 + ...
  wire signed [18:0] t1347 = t880 + ((t1336_q_w19 - (t523_q_w19 <<< 2) - t830_q_w19) <<< 2);
  // 64*x0 + x2 - 16*x3 + ...
  wire signed [18:0] t1390 = t1377_q_w19 + (t504_q_w19 <<< 2) - (t1384_q_w19 <<< 2)
      + ((t1385_q_w19 <<< 5) + ((t256_q_w19 <<< 5) + ((t251_q_w19 <<< 4) + (t1367_q_w19 + (t581_q_w19 <<< 3)))));
  // -3*x0 - 25*x1 + 12*x2 + ...
  wire signed [18:0] t1389 = t876
      + ((t391_q_w19 <<< 3) + t1364_q_w19 + (x36_q_w19 <<< 6) - ((t1371_q_w19 <<< 3) + t838_q_w19) + (t1381_q_w19 <<< 5));
  // -16*x0 - 4*x1 - 43*x2 + ...
  wire signed [18:0] t1432 = (t1416_q_w19 <<< 2) + t1417_q_w19 + (t656_q_w19 <<< 5)
      + ((t775_q_w19 <<< 4) + ((t314_q_w19 <<< 4) + (t1406_q_w19 + t1407_q_w19)) + (t1426_q_w19 <<< 6));
  wire signed [18:0] t1433 = t898 + t1431_q_w19;  // -5*x0 + 15*x1 + 20*x2 + ...
  // -8*x0 + 54*x1 + 38*x3 + ...
  wire signed [18:0] t1475 = (t1473_q_w19 <<< 4)
      + (t1455_q_w19 - (t1454_q_w19 <<< 1) - (t663_q_w19 <<< 4) + ((t1451_q_w19 <<< 3) + t1452_q_w19 - t1459_q_w19 + t1466_q_w19));
  wire signed [18:0] t1476 = t878 + (t1474_q_w19 <<< 3);  // -5*x0 - 17*x1 + 52*x2 + ...
  // -14*x0 - 15*x1 + 16*x4 + ...
  wire signed [18:0] t1513 = t1489_q_w19 + (x14_q_w19 <<< 5) + (t185_q_w19 <<< 6) - t1500_q_w19
      + (t1506_q_w19 <<< 5)
      + ((t1499_q_w19 <<< 4) + (t1487_q_w19 + (t512_q_w19 <<< 3) - (t282_q_w19 <<< 4) - (t453_q_w19 <<< 2)) - (t815_q_w19 <<< 2));
  // -5*x0 - 17*x1 + 19*x2 + ...
  wire signed [18:0] t1514 = t878
      + ((t1502_q_w19 <<< 4) + (t1488_q_w19 + t1490_q_w19 - (t765_q_w19 <<< 2) - (t221_q_w19 <<< 5)) + (t1509_q_w19 <<< 5));
  // 7*x0 - 34*x1 + 2*x2 + ...
  wire signed [18:0] t1555 = (t1535_q_w19 <<< 2) + (t1532_q_w19 + t1533_q_w19) - (t595_q_w19 <<< 3)
      + (t765_q_w19 <<< 4)
      + (t1544_q_w19 - (t537_q_w19 <<< 1) + ((t1543_q_w19 <<< 4) + (t1528_q_w19 + (t200_q_w19 <<< 5) - (t52_q_w19 <<< 6))));
  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t1556 = t884 + ((t1549_q_w19 <<< 6) + (t1545_q_w19 - (t260_q_w19 <<< 6)));
  wire signed [18:0] t1557 = (t1553_q_w19 <<< 7) + t1555;  // 7*x0 - 34*x1 + 2*x2 + ...
  // 17*x0 + 56*x1 - 68*x3 + ...
  wire signed [18:0] t1598 = (t403_q_w19 <<< 3) + (t1569_q_w19 + t1572_q_w19) - (t1578_q_w19 <<< 1)
      + (t1583_q_w19 <<< 3) + (t1589_q_w19 <<< 5)
      + (((t1586_q_w19 <<< 2) + t1587_q_w19 - (t1591_q_w19 <<< 4)) <<< 1);
  // -x0 - 18*x1 + 20*x2 + ...
  wire signed [18:0] t1599 = t880
      + ((t1592_q_w19 <<< 5) + ((((t458_q_w19 <<< 3) + t1581_q_w19) <<< 1) - t689_q_w19));
  // -16*x0 - x1 - 80*x2 + ...
  wire signed [18:0] t1643 = t1618_q_w19 - (t615_q_w19 <<< 3) + (t1619_q_w19 - (t789_q_w19 <<< 2))
      - (t1629_q_w19 <<< 5) + (t676_q_w19 <<< 5)
      + (((t1638_q_w19 <<< 5) + ((t1630_q_w19 <<< 3) + ((t1623_q_w19 <<< 3) + (t1620_q_w19 + (t116_q_w19 <<< 4))))) <<< 1);
  wire signed [18:0] t1642 = (((t1634_q_w19 <<< 3) + t1635_q_w19) <<< 2) - t895;  // -5*x0 - 17*x1 + 16*x2 + ...
  // 64*x1 - 2*x2 + 4*x3 + ...
  wire signed [18:0] t1681 = (t695_q_w19 <<< 4) + (t1658_q_w19 + ((t1655_q_w19 <<< 2) + t1656_q_w19))
      + (t601_q_w19 <<< 4) + ((t797_q_w19 <<< 1) + (t1668_q_w19 - (t294_q_w19 <<< 6)));
  wire signed [18:0] t1682 = (t1677_q_w19 <<< 2) + t1678_q_w19;  // 2*x2 + 2*x6 + 3*x8 + ...
  // -7*x0 + 41*x1 + 18*x2 + ...
  wire signed [18:0] t1683 = (t1667_q_w19 <<< 1) + (t1662_q_w19 - (t634_q_w19 <<< 2)) + t873 + t1681;
  // 8*x0 + 65*x1 + 20*x2 + ...
  wire signed [18:0] t1728 = t1705_q_w19 + (t1695_q_w19 + (x36_q_w19 <<< 4) - (t175_q_w19 <<< 4))
      + (t617_q_w19 <<< 3) + (t237_q_w19 <<< 6)
      + ((t1718_q_w19 <<< 3) + ((t1709_q_w19 <<< 4) + t1710_q_w19 + ((t1702_q_w19 <<< 3) + t1700_q_w19 + (t10_q_w19 <<< 6))));
  wire signed [18:0] t1729 = t1726_q_w19 - t887;  // -5*x0 - 17*x1 + 19*x2 + ...
  // 8*x0 + 16*x1 - x2 + ...
  wire signed [18:0] t1769 = t797_q_w19 + (t1748_q_w19 + (t1749_q_w19 <<< 2) + (t1755_q_w19 <<< 1))
      - (t664_q_w19 <<< 6);
  // -7*x0 + 16*x1 + 20*x2 + ...
  wire signed [18:0] t1770 = t876
      + ((t588_q_w19 <<< 3) + (t1745_q_w19 + (t27_q_w19 <<< 5)) + (t48_q_w19 <<< 6) - (t568_q_w19 <<< 5));
  // 16*x0 + 16*x2 + 16*x3 + ...
  wire signed [18:0] t1771 = (t1767_q_w19 <<< 4)
      + ((t1758_q_w19 <<< 4) + ((t1754_q_w19 <<< 3) + t1752_q_w19) + (t749_q_w19 <<< 4));
  // 8*x0 + 18*x1 + 32*x3 + ...
  wire signed [18:0] t1807 = (t784_q_w19 <<< 3) + (t1786_q_w19 + t1788_q_w19 - (t469_q_w19 <<< 4))
      - (t605_q_w19 <<< 4) + (t843_q_w19 <<< 3);
  // -7*x0 - 17*x1 + 22*x2 + ...
  wire signed [18:0] t1808 = t1787_q_w19 + (x29_q_w19 <<< 5) - (t481_q_w19 <<< 4) - (t444_q_w19 <<< 4)
      - (t337_q_w19 <<< 6) + t884;
  // 8*x2 + 2*x3 + 32*x5 + ...
  wire signed [18:0] t1809 = (t1805_q_w19 <<< 2)
      + ((((t572_q_w19 <<< 4) + ((t1792_q_w19 <<< 4) + t1793_q_w19)) <<< 1) - t757_q_w19);
  // -2*x0 - 16*x1 + 25*x2 + ...
  wire signed [18:0] t1853 = t1831_q_w19 + t1828_q_w19 + (x36_q_w19 <<< 6) - (x47_q_w19 <<< 7)
      + (t1832_q_w19 - (t539_q_w19 <<< 4) + (t1842_q_w19 <<< 2)) - t883;
  wire signed [18:0] t1854 = t1850_q_w19 + t1851_q_w19;  // -2*x1 + 4*x3 - 2*x5 + ...
  // 7*x0 - 17*x3 - x4 + ...
  wire signed [18:0] t1897 = (t343_q_w19 <<< 4) + (t1874_q_w19 - t638_q_w19 - (t340_q_w19 <<< 3))
      + (t1889_q_w19 <<< 2) + (t1875_q_w19 + (t1877_q_w19 <<< 1) + (t143_q_w19 <<< 6) - (t214_q_w19 <<< 6));
  wire signed [18:0] t1899 = (t1896_q_w19 <<< 4) + t898;  // -5*x0 - 17*x1 + 20*x2 + ...
  // 7*x0 - 5*x1 - 32*x2 + ...
  wire signed [18:0] t1900 = t1897
      + ((t1893_q_w19 <<< 4) + ((t1881_q_w19 <<< 5) + t1882_q_w19 + (t722_q_w19 <<< 2)));
  // x0 + 59*x1 + 8*x2 + ...
  wire signed [18:0] t1949 = (t1941_q_w19 <<< 4)
      + ((t1930_q_w19 <<< 2) + (t1926_q_w19 + t1927_q_w19) - (t597_q_w19 <<< 3))
      + ((t749_q_w19 <<< 4) + ((t734_q_w19 <<< 2) + t1928_q_w19 + (t131_q_w19 <<< 5)) + (t1944_q_w19 <<< 5));
  // 30*x0 + 9*x1 + x2 + ...
  wire signed [18:0] t1990 = t1973_q_w19 - (t347_q_w19 <<< 1)
      + ((t682_q_w19 <<< 3) + (t1969_q_w19 + (t344_q_w19 <<< 3)))
      + (t1970_q_w19 - (t436_q_w19 <<< 4) + (x46_q_w19 <<< 6) + (t708_q_w19 <<< 4));
  // 38*x0 + 9*x1 - 63*x2 + ...
  wire signed [18:0] t1994 = (((t1987_q_w19 <<< 1) + ((t1982_q_w19 <<< 5) + (t1976_q_w19 - (t21_q_w19 <<< 5)))) <<< 1)
      + (t1990 + (t1991_q_w19 <<< 3));
  wire signed [18:0] t2035 = t2031_q_w19 - (t664_q_w19 <<< 4);  // 4*x0 - 2*x5 + 2*x9 + ...
  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t2036 = (t617_q_w19 <<< 4)
      + (t2015_q_w19 + ((t427_q_w19 <<< 3) + t2014_q_w19) + (t2026_q_w19 <<< 1)) + t896;
  // 2*x0 - 32*x1 - x2 + ...
  wire signed [18:0] t2037 = t2034_q_w19 + (t2016_q_w19 + (t53_q_w19 <<< 6) + (t134_q_w19 <<< 6) + t247_q_w19);
  // -32*x0 + 32*x1 - 3*x2 + ...
  wire signed [18:0] t2080 = t2055_q_w19 - (t41_q_w19 <<< 5) - (t230_q_w19 <<< 4) + (t117_q_w19 <<< 6)
      + (t2068_q_w19 - (t712_q_w19 <<< 3))
      + ((t2073_q_w19 <<< 4) + (t2057_q_w19 + t2058_q_w19 - (t491_q_w19 <<< 5) + (t267_q_w19 <<< 4)));
  // -30*x0 + 32*x1 + 45*x2 + ...
  wire signed [18:0] t2081 = (t2075_q_w19 <<< 6)
      + ((t396_q_w19 <<< 6) + (t2059_q_w19 - (t242_q_w19 <<< 4) + (t2065_q_w19 <<< 3))) + t2080;
  wire signed [18:0] t2116 = t2108_q_w19 - (t794_q_w19 <<< 1) + t778_q_w19;  // -2*x0 - 8*x1 - 2*x2 + ...
  // -2*x0 + 128*x1 + 30*x2 + ...
  wire signed [18:0] t2120 = t2099_q_w19 - t2100_q_w19 + ((t450_q_w19 <<< 4) + (t2096_q_w19 + (x14_q_w19 <<< 5)))
      - (t2107_q_w19 <<< 1) + (t2114_q_w19 <<< 4) + ((t2112_q_w19 + t815_q_w19 + (t741_q_w19 <<< 1)) <<< 2);
  // 5*x0 - 8*x1 - 16*x2 + ...
  wire signed [18:0] t2162 = t2141_q_w19 - (t288_q_w19 <<< 3) + (t403_q_w19 <<< 5)
      + ((t2140_q_w19 <<< 1) + (t2137_q_w19 - (t743_q_w19 <<< 1)) + (t701_q_w19 <<< 4)) - (t2156_q_w19 <<< 1);
  // 2*x1 - 66*x2 + 14*x4 + ...
  wire signed [18:0] t2163 = (t2159_q_w19 <<< 4)
      + ((t2143_q_w19 <<< 4) + ((t2138_q_w19 <<< 4) + t2139_q_w19) - (t807_q_w19 <<< 2) + (t2153_q_w19 <<< 6));
  wire signed [18:0] t2164 = (t2161_q_w19 <<< 5) + t2162;  // 5*x0 - 8*x1 - 16*x2 + ...
  // 10*x0 - 2*x1 + x2 + ...
  wire signed [18:0] t2203 = t2188_q_w19 + (t431_q_w19 <<< 5)
      + (t2179_q_w19 + t2180_q_w19 - (t727_q_w19 <<< 1) + (t2187_q_w19 + (t2182_q_w19 - (t257_q_w19 <<< 4))));
  // 10*x0 - 2*x1 + 129*x2 + ...
  wire signed [18:0] t2209 = t2203 + (t2204_q_w19 <<< 3) + ((t2206_q_w19 + (t2205_q_w19 <<< 1)) <<< 3);
  // -9*x0 + 66*x1 - 4*x3 + ...
  wire signed [18:0] t2247 = (t618_q_w19 <<< 5) + ((t520_q_w19 <<< 4) + ((t575_q_w19 <<< 4) + t2226_q_w19))
      + (t2220_q_w19 - (t289_q_w19 <<< 1) - (t441_q_w19 <<< 3) - (t347_q_w19 <<< 2) + t2238_q_w19);
  // -41*x0 + 66*x1 + 2*x2 + ...
  wire signed [18:0] t2249 = t2247
      + ((t2246_q_w19 <<< 5) + ((t2242_q_w19 <<< 2) + (t2224_q_w19 + (t467_q_w19 <<< 2) - t799_q_w19 + (t475_q_w19 <<< 5))));
  wire signed [18:0] t982 = t980 + (t975_q_w19 - t757_q_w19 + (t978_q_w19 <<< 4));  // 14*x0 + 92*x1 + 8*x2 + ...

  reg signed [15:0] t1019_q;
  reg signed [15:0] t1020_q;
  reg signed [15:0] t1064_q;
  reg signed [16:0] t1065_q;
  reg signed [15:0] t1104_q;
  reg signed [15:0] t1105_q;
  reg signed [15:0] t1144_q;
  reg signed [15:0] t1145_q;
  reg signed [15:0] t1184_q;
  reg signed [15:0] t1185_q;
  reg signed [15:0] t1224_q;
  reg signed [15:0] t1225_q;
  reg signed [15:0] t1263_q;
  reg signed [16:0] t1264_q;
  reg signed [15:0] t1304_q;
  reg signed [15:0] t1305_q;
  reg signed [15:0] t1346_q;
  reg signed [16:0] t1347_q;
  reg signed [15:0] t1389_q;
  reg signed [16:0] t1390_q;
  reg signed [15:0] t1432_q;
  reg signed [15:0] t1433_q;
  reg signed [15:0] t1475_q;
  reg signed [15:0] t1476_q;
  reg signed [15:0] t1513_q;
  reg signed [16:0] t1514_q;
  reg signed [15:0] t1556_q;
  reg signed [16:0] t1557_q;
  reg signed [15:0] t1598_q;
  reg signed [15:0] t1599_q;
  reg signed [15:0] t1642_q;
  reg signed [16:0] t1643_q;
  reg signed [11:0] t1682_q;
  reg signed [16:0] t1683_q;
  reg signed [10:0] t1727_q2;
  reg signed [15:0] t1728_q;
  reg signed [15:0] t1729_q;
  reg signed [15:0] t1769_q;
  reg signed [15:0] t1770_q;
  reg signed [14:0] t1771_q;
  reg signed [15:0] t1807_q;
  reg signed [15:0] t1808_q;
  reg signed [15:0] t1809_q;
  reg signed [12:0] t1852_q2;
  reg signed [15:0] t1853_q;
  reg signed [11:0] t1854_q;
  reg signed [15:0] t1899_q;
  reg signed [10:0] t819_q2;
  reg signed [15:0] t1900_q;
  reg signed [10:0] t1945_q2;
  reg signed [14:0] t899_q;
  reg signed [16:0] t1949_q;
  reg signed [16:0] t1994_q;
  reg signed [13:0] t2035_q;
  reg signed [15:0] t2036_q;
  reg signed [15:0] t2037_q;
  reg signed [16:0] t2081_q;
  reg signed [12:0] t2116_q;
  reg signed [16:0] t2120_q;
  reg signed [15:0] t2163_q;
  reg signed [16:0] t2164_q;
  reg signed [16:0] t2209_q;
  reg signed [16:0] t2249_q;
  reg signed [16:0] t982_q;
  reg signed [16:0] t940_q;

  always @(posedge clk) begin
    if (en) begin
      t1019_q <= t1019[15:0];
      t1020_q <= t1020[15:0];
      t1064_q <= t1064[15:0];
      t1065_q <= t1065[16:0];
      t1104_q <= t1104[15:0];
      t1105_q <= t1105[15:0];
      t1144_q <= t1144[15:0];
      t1145_q <= t1145[15:0];
      t1184_q <= t1184[15:0];
      t1185_q <= t1185[15:0];
      t1224_q <= t1224[15:0];
      t1225_q <= t1225[15:0];
      t1263_q <= t1263[15:0];
      t1264_q <= t1264[16:0];
      t1304_q <= t1304[15:0];
      t1305_q <= t1305[15:0];
      t1346_q <= t1346[15:0];
      t1347_q <= t1347[16:0];
      t1389_q <= t1389[15:0];
      t1390_q <= t1390[16:0];
      t1432_q <= t1432[15:0];
      t1433_q <= t1433[15:0];
      t1475_q <= t1475[15:0];
      t1476_q <= t1476[15:0];
      t1513_q <= t1513[15:0];
      t1514_q <= t1514[16:0];
      t1556_q <= t1556[15:0];
      t1557_q <= t1557[16:0];
      t1598_q <= t1598[15:0];
      t1599_q <= t1599[15:0];
      t1642_q <= t1642[15:0];
      t1643_q <= t1643[16:0];
      t1682_q <= t1682[11:0];
      t1683_q <= t1683[16:0];
      t1727_q2 <= t1727_q;
      t1728_q <= t1728[15:0];
      t1729_q <= t1729[15:0];
      t1769_q <= t1769[15:0];
      t1770_q <= t1770[15:0];
      t1771_q <= t1771[14:0];
      t1807_q <= t1807[15:0];
      t1808_q <= t1808[15:0];
      t1809_q <= t1809[15:0];
      t1852_q2 <= t1852_q;
      t1853_q <= t1853[15:0];
      t1854_q <= t1854[11:0];
      t1899_q <= t1899[15:0];
      t819_q2 <= t819_q;
      t1900_q <= t1900[15:0];
      t1945_q2 <= t1945_q;
      t899_q <= t899[14:0];
      t1949_q <= t1949[16:0];
      t1994_q <= t1994[16:0];
      t2035_q <= t2035[13:0];
      t2036_q <= t2036[15:0];
      t2037_q <= t2037[15:0];
      t2081_q <= t2081[16:0];
      t2116_q <= t2116[12:0];
      t2120_q <= t2120[16:0];
      t2163_q <= t2163[15:0];
      t2164_q <= t2164[16:0];
      t2209_q <= t2209[16:0];
      t2249_q <= t2249[16:0];
      t982_q <= t982[16:0];
      t940_q <= t940[16:0];
    end
  end

  // Stage 3 of 4.
  wire signed [18:0] t1019_q_w19 = {{3{t1019_q[15]}}, t1019_q};
  wire signed [18:0] t1020_q_w19 = {{3{t1020_q[15]}}, t1020_q};
  wire signed [18:0] t1064_q_w19 = {{3{t1064_q[15]}}, t1064_q};
  wire signed [18:0] t1065_q_w19 = {{2{t1065_q[16]}}, t1065_q};
  wire signed [18:0] t1104_q_w19 = {{3{t1104_q[15]}}, t1104_q};
  wire signed [18:0] t1105_q_w19 = {{3{t1105_q[15]}}, t1105_q};
  wire signed [18:0] t1144_q_w19 = {{3{t1144_q[15]}}, t1144_q};
  wire signed [18:0] t1145_q_w19 = {{3{t1145_q[15]}}, t1145_q};
  wire signed [18:0] t1184_q_w19 = {{3{t1184_q[15]}}, t1184_q};
  wire signed [18:0] t1185_q_w19 = {{3{t1185_q[15]}}, t1185_q};
  wire signed [18:0] t1224_q_w19 = {{3{t1224_q[15]}}, t1224_q};
  wire signed [18:0] t1225_q_w19 = {{3{t1225_q[15]}}, t1225_q};
  wire signed [18:0] t1263_q_w19 = {{3{t1263_q[15]}}, t1263_q};
  wire signed [18:0] t1264_q_w19 = {{2{t1264_q[16]}}, t1264_q};
  wire signed [18:0] t1304_q_w19 = {{3{t1304_q[15]}}, t1304_q};
  wire signed [18:0] t1305_q_w19 = {{3{t1305_q[15]}}, t1305_q};
  wire signed [18:0] t1346_q_w19 = {{3{t1346_q[15]}}, t1346_q};
  wire signed [18:0] t1347_q_w19 = {{2{t1347_q[16]}}, t1347_q};
  wire signed [18:0] t1389_q_w19 = {{3{t1389_q[15]}}, t1389_q};
  wire signed [18:0] t1390_q_w19 = {{2{t1390_q[16]}}, t1390_q};
  wire signed [18:0] t1432_q_w19 = {{3{t1432_q[15]}}, t1432_q};
  wire signed [18:0] t1433_q_w19 = {{3{t1433_q[15]}}, t1433_q};
  wire signed [18:0] t1475_q_w19 = {{3{t1475_q[15]}}, t1475_q};
  wire signed [18:0] t1476_q_w19 = {{3{t1476_q[15]}}, t1476_q};
  wire signed [18:0] t1513_q_w19 = {{3{t1513_q[15]}}, t1513_q};
  wire signed [18:0] t1514_q_w19 = {{2{t1514_q[16]}}, t1514_q};
  wire signed [18:0] t1556_q_w19 = {{3{t1556_q[15]}}, t1556_q};
  wire signed [18:0] t1557_q_w19 = {{2{t1557_q[16]}}, t1557_q};
  wire signed [18:0] t1598_q_w19 = {{3{t1598_q[15]}}, t1598_q};
  wire signed [18:0] t1599_q_w19 = {{3{t1599_q[15]}}, t1599_q};
  wire signed [18:0] t1642_q_w19 = {{3{t1642_q[15]}}, t1642_q};
  wire signed [18:0] t1643_q_w19 = {{2{t1643_q[16]}}, t1643_q};
  wire signed [18:0] t1682_q_w19 = {{7{t1682_q[11]}}, t1682_q};
  wire signed [18:0] t1683_q_w19 = {{2{t1683_q[16]}}, t1683_q};
  wire signed [18:0] t1727_q2_w19 = {{8{t1727_q2[10]}}, t1727_q2};
  wire signed [18:0] t1728_q_w19 = {{3{t1728_q[15]}}, t1728_q};
  wire signed [18:0] t1729_q_w19 = {{3{t1729_q[15]}}, t1729_q};
  wire signed [18:0] t1769_q_w19 = {{3{t1769_q[15]}}, t1769_q};
  wire signed [18:0] t1770_q_w19 = {{3{t1770_q[15]}}, t1770_q};
  wire signed [18:0] t1771_q_w19 = {{4{t1771_q[14]}}, t1771_q};
  wire signed [18:0] t1807_q_w19 = {{3{t1807_q[15]}}, t1807_q};
  wire signed [18:0] t1808_q_w19 = {{3{t1808_q[15]}}, t1808_q};
  wire signed [18:0] t1809_q_w19 = {{3{t1809_q[15]}}, t1809_q};
  wire signed [18:0] t1852_q2_w19 = {{6{t1852_q2[12]}}, t1852_q2};
  wire signed [18:0] t1853_q_w19 = {{3{t1853_q[15]}}, t1853_q};
  wire signed [18:0] t1854_q_w19 = {{7{t1854_q[11]}}, t1854_q};
  wire signed [18:0] t1899_q_w19 = {{3{t1899_q[15]}}, t1899_q};
  wire signed [18:0] t819_q2_w19 = {{8{t819_q2[10]}}, t819_q2};
  wire signed [18:0] t1900_q_w19 = {{3{t1900_q[15]}}, t1900_q};
  wire signed [18:0] t1945_q2_w19 = {{8{t1945_q2[10]}}, t1945_q2};
  wire signed [18:0] t899_q_w19 = {{4{t899_q[14]}}, t899_q};
  wire signed [18:0] t1949_q_w19 = {{2{t1949_q[16]}}, t1949_q};
  wire signed [18:0] t1994_q_w19 = {{2{t1994_q[16]}}, t1994_q};
  wire signed [18:0] t2035_q_w19 = {{5{t2035_q[13]}}, t2035_q};
  wire signed [18:0] t2036_q_w19 = {{3{t2036_q[15]}}, t2036_q};
  wire signed [18:0] t2037_q_w19 = {{3{t2037_q[15]}}, t2037_q};
  wire signed [18:0] t2081_q_w19 = {{2{t2081_q[16]}}, t2081_q};
  wire signed [18:0] t2116_q_w19 = {{6{t2116_q[12]}}, t2116_q};
  wire signed [18:0] t2120_q_w19 = {{2{t2120_q[16]}}, t2120_q};
  wire signed [18:0] t2163_q_w19 = {{3{t2163_q[15]}}, t2163_q};
  wire signed [18:0] t2164_q_w19 = {{2{t2164_q[16]}}, t2164_q};
  wire signed [18:0] t2209_q_w19 = {{2{t2209_q[16]}}, t2209_q};
  wire signed [18:0] t2249_q_w19 = {{2{t2249_q[16]}}, t2249_q};

  wire signed [18:0] t1106 = t1104_q_w19 + t1105_q_w19;  // -6*x0 - 45*x1 + 44*x2 + ...
  wire signed [18:0] t1146 = t1144_q_w19 + t1145_q_w19;  // 4*x0 + 27*x1 - 16*x2 + ...
  wire signed [18:0] t1186 = t1184_q_w19 + t1185_q_w19;  // -11*x0 - 77*x1 - 8*x2 + ...
  wire signed [18:0] t1558 = t1556_q_w19 + t1557_q_w19;  // 2*x0 - 51*x1 + 22*x2 + ...
  wire signed [18:0] t1995 = t1994_q_w19 + t1186;  // 27*x0 - 68*x1 - 71*x2 + ...
  wire signed [18:0] acc0 = t1598_q_w19 + t1599_q_w19 - 19'sd150;  // neuron 0: [-38838, 23658]
  wire signed [22:0] acc0_w23 = {{4{acc0[18]}}, acc0};
  // 27 * acc0: [-1046578, 640814]
  wire signed [22:0] prod0 = (acc0_w23 <<< 5) + 23'sd2048 - (acc0_w23 <<< 2) - acc0_w23;
  wire signed [8:0] r0 = prod0[20:12];  // [-256, 156]
  // neuron 1: [-27128, 48264]
  wire signed [18:0] acc1 = t1729_q_w19 + ((t1727_q2_w19 <<< 4) + t1728_q_w19) - 19'sd34;
  wire signed [23:0] acc1_w24 = {{5{acc1[18]}}, acc1};
  wire signed [23:0] prod1_part = (acc1_w24 <<< 6) + (acc1_w24 <<< 4) + (acc1_w24 <<< 2) + acc1_w24;
  wire signed [18:0] acc2 = t2249_q_w19 + t1995 + 19'sd94;  // neuron 2: [-20924, 51864]
  wire signed [22:0] acc2_w23 = {{4{acc2[18]}}, acc2};
  wire signed [22:0] prod2_part = (acc2_w23 <<< 5) + (acc2_w23 <<< 3) + 23'sd1024;
  wire signed [18:0] acc3 = t1064_q_w19 + t1065_q_w19;  // neuron 3: [-43586, 24490]
  wire signed [22:0] acc3_w23 = {{4{acc3[18]}}, acc3};
  // 27 * acc3: [-1174774, 663278]
  wire signed [22:0] prod3 = (acc3_w23 <<< 5) + 23'sd2048 - (acc3_w23 <<< 2) - acc3_w23;
  wire signed [9:0] r3 = prod3[21:12];  // [-287, 161]
  wire signed [18:0] acc4 = t1475_q_w19 + t1476_q_w19 + 19'sd490;  // neuron 4: [-35284, 36543]
  wire signed [24:0] acc4_w25 = {{6{acc4[18]}}, acc4};
  wire signed [24:0] prod4_part = (acc4_w25 <<< 8) + acc4_w25 + 25'sd4096 - (acc4_w25 <<< 6) - (acc4_w25 <<< 4);
  wire signed [18:0] acc5 = t2163_q_w19 + t2164_q_w19 + t1106 + 19'sd426;  // neuron 5: [-25645, 48476]
  wire signed [24:0] acc5_w25 = {{6{acc5[18]}}, acc5};
  wire signed [24:0] prod5_part = (acc5_w25 <<< 7) + 25'sd2048 - (acc5_w25 <<< 5) - (acc5_w25 <<< 3);
  wire signed [18:0] acc6 = t1019_q_w19 + t1020_q_w19 + 19'sd545;  // neuron 6: [-27417, 35854]
  wire signed [23:0] acc6_w24 = {{5{acc6[18]}}, acc6};
  // 89 * acc6: [-2438065, 3193054]
  wire signed [23:0] prod6 = (acc6_w24 <<< 7) + acc6_w24 + 24'sd2048 - (acc6_w24 <<< 5) - (acc6_w24 <<< 3);
  wire signed [10:0] r6 = prod6[22:12];  // [-596, 779]
  wire signed [16:0] acc7 = t982_q - 17'sd209;  // neuron 7: [-30341, 40060]
  wire signed [24:0] acc7_w25 = {{8{acc7[16]}}, acc7};
  // 157 * acc7: [-4759441, 6293516]
  wire signed [24:0] prod7 = (acc7_w25 <<< 7) + (acc7_w25 <<< 5) + acc7_w25 + 25'sd4096 - (acc7_w25 <<< 2);
  wire signed [10:0] r7 = prod7[23:13];  // [-581, 768]
  // neuron 8: [-30790, 51794], rounding half included
  wire signed [18:0] acc8 = (t1771_q_w19 <<< 1) + (t1769_q_w19 + t1770_q_w19) + 19'sd272;
  wire signed [10:0] r8 = acc8[16:6];  // [-482, 809]
  wire signed [18:0] acc9 = t1146 + t2081_q_w19 + 19'sd194;  // neuron 9: [-22529, 54382]
  wire signed [21:0] acc9_w22 = {{3{acc9[18]}}, acc9};
  // 11 * acc9: [-247563, 598458]
  wire signed [21:0] prod9 = (acc9_w22 <<< 4) + 22'sd256 - (acc9_w22 <<< 2) - acc9_w22;
  wire signed [11:0] r9 = prod9[20:9];  // [-484, 1168]
  wire signed [18:0] acc10 = t1146 + 19'sd248;  // neuron 10: [-25265, 33449], rounding half included
  wire signed [11:0] r10 = acc10[16:5];  // [-790, 1045]
  // neuron 11: [-31494, 28522], rounding half included
  wire signed [18:0] acc11 = t1432_q_w19 + t1433_q_w19 + 19'sd64;
  wire signed [8:0] r11 = acc11[15:7];  // [-247, 222]
  // neuron 12: [-34295, 43763]
  wire signed [18:0] acc12 = (t2116_q_w19 <<< 2) - t899_q_w19 + t2120_q_w19 + 19'sd425;
  wire signed [24:0] acc12_w25 = {{6{acc12[18]}}, acc12};
  wire signed [24:0] prod12_part = (acc12_w25 <<< 7) + (acc12_w25 <<< 5) + (acc12_w25 <<< 3) + acc12_w25;
  wire signed [16:0] acc13 = t940_q + 17'sd347;  // neuron 13: [-34745, 40771]
  wire signed [24:0] acc13_w25 = {{8{acc13[16]}}, acc13};
  // 193 * acc13: [-6701689, 7872899]
  wire signed [24:0] prod13 = (acc13_w25 <<< 8) + acc13_w25 + 25'sd4096 - (acc13_w25 <<< 6);
  wire signed [10:0] r13 = prod13[23:13];  // [-819, 961]
  wire signed [18:0] acc14 = t1809_q_w19 + (t1807_q_w19 + t1808_q_w19) - 19'sd401;  // neuron 14: [-38221, 39899]
  wire signed [23:0] acc14_w24 = {{5{acc14[18]}}, acc14};
  // 73 * acc14: [-2788085, 2914675]
  wire signed [23:0] prod14 = (acc14_w24 <<< 6) + (acc14_w24 <<< 3) + acc14_w24 + 24'sd2048;
  wire signed [10:0] r14 = prod14[22:12];  // [-681, 711]
  // neuron 15: [-42960, 24682], rounding half included
  wire signed [18:0] acc15 = t1513_q_w19 + t1514_q_w19 - 19'sd56;
  wire signed [9:0] r15 = acc15[16:7];  // [-336, 192]
  // neuron 16: [-33975, 44052]
  wire signed [18:0] acc16 = (t1945_q2_w19 <<< 4) - t899_q_w19 + t1949_q_w19 + 19'sd342;
  wire signed [23:0] acc16_w24 = {{5{acc16[18]}}, acc16};
  wire signed [23:0] prod16_part = (acc16_w24 <<< 7) + acc16_w24 + 24'sd2048 - (acc16_w24 <<< 5);
  // neuron 17: [-30282, 62842], rounding half included
  wire signed [18:0] acc17 = (t1682_q_w19 <<< 4) + t1683_q_w19 + 19'sd687;
  wire signed [10:0] r17 = acc17[16:6];  // [-474, 981]
  // neuron 18: [-28666, 29583], rounding half included
  wire signed [18:0] acc18 = t1224_q_w19 + t1225_q_w19 - 19'sd332;
  wire signed [10:0] r18 = acc18[15:5];  // [-896, 924]
  wire signed [18:0] acc19 = t1263_q_w19 + t1264_q_w19 - 19'sd80;  // neuron 19: [-33219, 43909]
  wire signed [23:0] acc19_w24 = {{5{acc19[18]}}, acc19};
  // 75 * acc19: [-2489377, 3295223]
  wire signed [23:0] prod19 = (acc19_w24 <<< 6) + (acc19_w24 <<< 4) + 24'sd2048 - (acc19_w24 <<< 2) - acc19_w24;
  wire signed [10:0] r19 = prod19[22:12];  // [-608, 804]
  wire signed [18:0] acc20 = t1995 + 19'sd217;  // neuron 20: [-21390, 51770]
  wire signed [25:0] acc20_w26 = {{7{acc20[18]}}, acc20};
  wire signed [25:0] prod20_part = (acc20_w26 <<< 7) + (acc20_w26 <<< 5) + (acc20_w26 <<< 2) + acc20_w26;
  // neuron 21: [-30501, 49076]
  wire signed [18:0] acc21 = (t1854_q_w19 <<< 4) + ((t1852_q2_w19 <<< 3) + t1853_q_w19) + 19'sd65;
  wire signed [21:0] acc21_w22 = {{3{acc21[18]}}, acc21};
  // 11 * acc21: [-335255, 540092]
  wire signed [21:0] prod21 = (acc21_w22 <<< 4) + 22'sd256 - (acc21_w22 <<< 2) - acc21_w22;
  wire signed [11:0] r21 = prod21[20:9];  // [-655, 1054]
  wire signed [18:0] acc22 = t1389_q_w19 + t1390_q_w19 + 19'sd309;  // neuron 22: [-28707, 43647]
  wire signed [24:0] acc22_w25 = {{6{acc22[18]}}, acc22};
  // 131 * acc22: [-3756521, 5721853]
  wire signed [24:0] prod22 = (acc22_w25 <<< 7) + (acc22_w25 <<< 2) + 25'sd4096 - acc22_w25;
  wire signed [10:0] r22 = prod22[23:13];  // [-459, 698]
  wire signed [18:0] acc23 = t1186 + 19'sd166;  // neuron 23: [-18899, 35258], rounding half included
  wire signed [11:0] r23 = acc23[16:5];  // [-591, 1101]
  wire signed [18:0] acc24 = t1346_q_w19 + t1347_q_w19 + 19'sd50;  // neuron 24: [-38731, 34584]
  wire signed [22:0] acc24_w23 = {{4{acc24[18]}}, acc24};
  // 39 * acc24: [-1509485, 1349800]
  wire signed [22:0] prod24 = (acc24_w23 <<< 5) + (acc24_w23 <<< 3) + 23'sd1024 - acc24_w23;
  wire signed [10:0] r24 = prod24[21:11];  // [-738, 659]
  wire signed [18:0] acc25 = t1106 + 19'sd624;  // neuron 25: [-30593, 44210]
  wire signed [24:0] acc25_w25 = {{6{acc25[18]}}, acc25};
  // 151 * acc25: [-4615447, 6679806]
  wire signed [24:0] prod25 = (acc25_w25 <<< 7) + (acc25_w25 <<< 5) + 25'sd4096 - (acc25_w25 <<< 3) - acc25_w25;
  wire signed [10:0] r25 = prod25[23:13];  // [-564, 815]
  wire signed [18:0] acc26 = t1558 + 19'sd535;  // neuron 26: [-25474, 44524]
  wire signed [25:0] acc26_w26 = {{7{acc26[18]}}, acc26};
  // 193 * acc26: [-4912386, 8597228]
  wire signed [25:0] prod26 = (acc26_w26 <<< 8) + acc26_w26 + 26'sd4096 - (acc26_w26 <<< 6);
  wire signed [11:0] r26 = prod26[24:13];  // [-600, 1049]
  // neuron 27: [-45124, 50387]
  wire signed [18:0] acc27 = t1900_q_w19 + (t1899_q_w19 - (t819_q2_w19 <<< 5)) + 19'sd415;
  wire signed [21:0] acc27_w22 = {{3{acc27[18]}}, acc27};
  // 19 * acc27: [-856844, 957865]
  wire signed [21:0] prod27 = (acc27_w22 <<< 4) + (acc27_w22 <<< 2) + 22'sd512 - acc27_w22;
  wire signed [10:0] r27 = prod27[20:10];  // [-837, 935]
  // neuron 28: [-31773, 46998], rounding half included
  wire signed [18:0] acc28 = t1642_q_w19 + t1643_q_w19 - 19'sd60;
  wire signed [10:0] r28 = acc28[16:6];  // [-497, 734]
  // neuron 29: [-34490, 30269], rounding half included
  wire signed [18:0] acc29 = t1304_q_w19 + t1305_q_w19 - 19'sd111;
  wire signed [9:0] r29 = acc29[16:7];  // [-270, 236]
  wire signed [18:0] acc30 = t2209_q_w19 - t1558 - 19'sd17;  // neuron 30: [-33528, 49800]
  wire signed [23:0] acc30_w24 = {{5{acc30[18]}}, acc30};
  // 69 * acc30: [-2311384, 3438248]
  wire signed [23:0] prod30 = (acc30_w24 <<< 6) + (acc30_w24 <<< 2) + acc30_w24 + 24'sd2048;
  wire signed [10:0] r30 = prod30[22:12];  // [-565, 839]
  // neuron 31: [-21604, 50347]
  wire signed [18:0] acc31 = t2037_q_w19 + ((t2035_q_w19 <<< 2) + t2036_q_w19) + 19'sd189;
  wire signed [25:0] acc31_w26 = {{7{acc31[18]}}, acc31};
  wire signed [25:0] prod31_part = (acc31_w26 <<< 8) + 26'sd4096 - (acc31_w26 <<< 6) - (acc31_w26 <<< 2);

  reg signed [22:0] prod1_part_q;
  reg signed [21:0] prod2_part_q;
  reg signed [16:0] acc2_q;
  reg signed [24:0] prod4_part_q;
  reg signed [16:0] acc4_q;
  reg signed [23:0] prod5_part_q;
  reg signed [16:0] acc5_q;
  reg signed [10:0] r6_q;
  reg signed [11:0] r9_q;
  reg signed [23:0] prod12_part_q;
  reg signed [10:0] r14_q;
  reg signed [23:0] prod16_part_q;
  reg signed [16:0] acc16_q;
  reg signed [10:0] r19_q;
  reg signed [24:0] prod20_part_q;
  reg signed [11:0] r21_q;
  reg signed [10:0] r25_q;
  reg signed [10:0] r27_q;
  reg signed [10:0] r30_q;
  reg signed [24:0] prod31_part_q;
  reg signed [16:0] acc31_q;
  reg [7:0] sat0_q;
  reg [7:0] sat3_q;
  reg [7:0] sat7_q;
  reg [7:0] sat8_q;
  reg [7:0] sat10_q;
  reg [7:0] sat11_q;
  reg [7:0] sat13_q;
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
      prod1_part_q <= prod1_part[22:0];
      prod2_part_q <= prod2_part[21:0];
      acc2_q <= acc2[16:0];
      prod4_part_q <= prod4_part;
      acc4_q <= acc4[16:0];
      prod5_part_q <= prod5_part[23:0];
      acc5_q <= acc5[16:0];
      r6_q <= r6;
      r9_q <= r9;
      prod12_part_q <= prod12_part[23:0];
      r14_q <= r14;
      prod16_part_q <= prod16_part;
      acc16_q <= acc16[16:0];
      r19_q <= r19;
      prod20_part_q <= prod20_part[24:0];
      r21_q <= r21;
      r25_q <= r25;
      r27_q <= r27;
      r30_q <= r30;
      prod31_part_q <= prod31_part[24:0];
      acc31_q <= acc31[16:0];
      sat0_q <= r0[8] ? 8'd0 : r0[7:0];
      sat3_q <= r3[9] ? 8'd0 : r3[7:0];
      sat7_q <= r7[10] ? 8'd0 : (|r7[9:8]) ? 8'd255 : r7[7:0];
      sat8_q <= r8[10] ? 8'd0 : (|r8[9:8]) ? 8'd255 : r8[7:0];
      sat10_q <= r10[11] ? 8'd0 : (|r10[10:8]) ? 8'd255 : r10[7:0];
      sat11_q <= r11[8] ? 8'd0 : r11[7:0];
      sat13_q <= r13[10] ? 8'd0 : (|r13[9:8]) ? 8'd255 : r13[7:0];
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
  wire signed [23:0] prod1_part_q_w24 = {prod1_part_q[22], prod1_part_q};
  wire signed [22:0] prod2_part_q_w23 = {prod2_part_q[21], prod2_part_q};
  wire signed [22:0] acc2_q_w23 = {{6{acc2_q[16]}}, acc2_q};
  wire signed [24:0] acc4_q_w25 = {{8{acc4_q[16]}}, acc4_q};
  wire signed [24:0] prod5_part_q_w25 = {prod5_part_q[23], prod5_part_q};
  wire signed [24:0] acc5_q_w25 = {{8{acc5_q[16]}}, acc5_q};
  wire signed [24:0] prod12_part_q_w25 = {prod12_part_q[23], prod12_part_q};
  wire signed [23:0] acc16_q_w24 = {{7{acc16_q[16]}}, acc16_q};
  wire signed [25:0] prod20_part_q_w26 = {prod20_part_q[24], prod20_part_q};
  wire signed [25:0] prod31_part_q_w26 = {prod31_part_q[24], prod31_part_q};
  wire signed [25:0] acc31_q_w26 = {{9{acc31_q[16]}}, acc31_q};

  wire signed [23:0] prod1 = prod1_part_q_w24 + 24'sd2048;  // 85 * acc1: [-2303832, 4104488]
  wire signed [10:0] r1 = prod1[22:12];  // [-563, 1002]
  wire signed [22:0] prod2 = prod2_part_q_w23 - acc2_q_w23;  // 39 * acc2: [-815012, 2023720]
  wire signed [10:0] r2 = prod2[21:11];  // [-398, 988]
  wire signed [24:0] prod4 = prod4_part_q - (acc4_q_w25 <<< 2);  // 173 * acc4: [-6100036, 6326035]
  wire signed [10:0] r4 = prod4[23:13];  // [-745, 772]
  wire signed [24:0] prod5 = prod5_part_q_w25 - acc5_q_w25;  // 87 * acc5: [-2229067, 4219460]
  wire signed [11:0] r5 = prod5[23:12];  // [-545, 1030]
  wire signed [24:0] prod12 = prod12_part_q_w25 + 25'sd4096;  // 169 * acc12: [-5791759, 7400043]
  wire signed [10:0] r12 = prod12[23:13];  // [-708, 903]
  wire signed [23:0] prod16 = prod16_part_q - (acc16_q_w24 <<< 3);  // 89 * acc16: [-3021727, 3922676]
  wire signed [10:0] r16 = prod16[22:12];  // [-738, 957]
  wire signed [25:0] prod20 = prod20_part_q_w26 + 26'sd4096;  // 165 * acc20: [-3525254, 8546146]
  wire signed [11:0] r20 = prod20[24:13];  // [-431, 1043]
  wire signed [25:0] prod31 = prod31_part_q_w26 - acc31_q_w26;  // 187 * acc31: [-4035852, 9418985]
  wire signed [11:0] r31 = prod31[24:13];  // [-493, 1149]

  always @(posedge clk) begin
    if (en) begin
      y0 <= sat0_q;
      y1 <= r1[10] ? 8'd0 : (|r1[9:8]) ? 8'd255 : r1[7:0];
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
      y12 <= r12[10] ? 8'd0 : (|r12[9:8]) ? 8'd255 : r12[7:0];
      y13 <= sat13_q;
      y14 <= r14_q[10] ? 8'd0 : (|r14_q[9:8]) ? 8'd255 : r14_q[7:0];
      y15 <= sat15_q;
      y16 <= r16[10] ? 8'd0 : (|r16[9:8]) ? 8'd255 : r16[7:0];
      y17 <= sat17_q;
      y18 <= sat18_q;
      y19 <= r19_q[10] ? 8'd0 : (|r19_q[9:8]) ? 8'd255 : r19_q[7:0];
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
      y31 <= r31[11] ? 8'd0 : (|r31[10:8]) ? 8'd255 : r31[7:0];
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t256[18:9], t347[18:11], t403[18:8], t474[18:9], t491[18:8], t530[18:9], t605[18:10], t617[18:10],
    t656[18:9], t664[18:9], t682[18:9], t734[18:10], t749[18:10], t757[18:14], t765[18:10], t797[18:14],
    t815[18:12], t838[18:12], t843[18:12], t857[18:11], t858[18:11], t861[18:11], t864[18:9], t869[18:13],
    t870[18:14], t875[18:8], t877[18:9], t879[18:8], t882[18:10], t886[18:11], t888[18:9], t891[18:12],
    t894[18:12], t897[18:9], t899[18:15], t913[18:11], t914[18:11], t917[18:12], t923[18:11], t926[18:13],
    t925[18:12], t927[18:11], t937[18:9], t940[18:17], t956[18:11], t957[18:10], t964[18:12], t960[18:12],
    t975[18:14], t977[18:10], t978[18:11], t996[18:11], t995[18:11], t997[18:11], t1004[18:11], t1007[18:10],
    t1015[18:14], t1016[18:10], t1019[18:16], t1020[18:16], t1041[18:11], t1036[18:11], t1037[18:11], t1040[18:9],
    t1042[18:12], t1051[18:8], t1059[18:14], t1062[18:12], t1064[18:16], t1065[18:17], t1083[18:11], t1082[18:11],
    t1084[18:12], t1094[18:11], t1093[18:9], t1095[18:14], t1098[18:8], t1099[18:9], t1104[18:16], t1105[18:16],
    t1122[18:11], t1125[18:6], t1123[18:12], t1124[18:12], t1126[18:8], t1132[18:9], t1137[18:10], t1140[18:13],
    t1145[18:16], t1144[18:16], t1154[18:10], t1161[18:12], t1163[18:12], t1162[18:9], t1168[18:9], t1170[18:12],
    t1173[18:9], t1175[18:10], t1178[18:9], t1181[18:13], t1184[18:16], t1185[18:16], t1204[18:12], t1207[18:11],
    t1205[18:12], t1206[18:11], t1210[18:11], t1212[18:13], t1217[18:12], t1220[18:14], t1224[18:16], t1225[18:16],
    t1239[18:11], t1237[18:11], t1238[18:11], t1248[18:13], t1251[18:13], t1255[18:8], t1260[18:11], t1261[18:11],
    t1263[18:16], t1264[18:17], t1277[18:11], t1279[18:11], t1284[18:13], t1290[18:9], t1291[18:13], t1296[18:10],
    t1297[18:9], t1300[18:13], t1304[18:16], t1305[18:16], t1321[18:11], t1319[18:10], t1331[18:12], t1335[18:10],
    t1336[18:12], t1341[18:12], t1340[18:8], t1346[18:16], t1347[18:17], t1367[18:12], t1364[18:11], t1371[18:9],
    t1377[18:13], t1381[18:9], t1384[18:13], t1385[18:10], t1390[18:17], t1389[18:16], t1406[18:11], t1407[18:11],
    t1416[18:10], t1417[18:13], t1426[18:8], t1431[18:15], t1432[18:16], t1433[18:16], t1452[18:11], t1451[18:8],
    t1455[18:12], t1454[18:11], t1459[18:12], t1466[18:14], t1473[18:11], t1475[18:16], t1474[18:12], t1476[18:16],
    t1487[18:11], t1488[18:11], t1490[18:11], t1489[18:11], t1500[18:13], t1499[18:9], t1502[18:10], t1506[18:9],
    t1509[18:10], t1513[18:16], t1514[18:17], t1528[18:11], t1532[18:11], t1533[18:12], t1535[18:10], t1544[18:13],
    t1543[18:9], t1545[18:14], t1549[18:8], t1553[18:7], t1556[18:16], t1557[18:17], t1569[18:10], t1572[18:10],
    t1581[18:12], t1578[18:11], t1583[18:10], t1586[18:10], t1587[18:12], t1589[18:9], t1591[18:9], t1592[18:9],
    t1598[18:16], t1599[18:16], t1619[18:12], t1618[18:11], t1620[18:11], t1623[18:9], t1629[18:9], t1630[18:10],
    t1634[18:9], t1635[18:13], t1638[18:9], t1643[18:17], t1642[18:16], t1656[18:11], t1655[18:9], t1658[18:12],
    t1662[18:13], t1667[18:13], t1668[18:14], t1678[18:11], t1677[18:9], t1682[18:12], t1683[18:17], t1695[18:10],
    t1702[18:8], t1700[18:11], t1710[18:12], t1705[18:12], t1709[18:8], t1718[18:11], t1727[18:11], t1728[18:16],
    t1726[18:15], t1729[18:16], t1745[18:11], t1748[18:12], t1749[18:10], t1754[18:8], t1752[18:11], t1755[18:12],
    t1758[18:8], t1767[18:10], t1769[18:16], t1770[18:16], t1771[18:15], t1786[18:11], t1788[18:11], t1787[18:11],
    t1792[18:7], t1793[18:12], t1805[18:13], t1807[18:16], t1808[18:16], t1809[18:16], t1831[18:11], t1828[18:11],
    t1832[18:12], t1842[18:11], t1853[18:16], t1850[18:11], t1851[18:11], t1852[18:13], t1854[18:12], t1874[18:11],
    t1875[18:11], t1877[18:10], t1881[18:7], t1882[18:12], t1889[18:11], t1893[18:10], t1896[18:11], t1899[18:16],
    t1900[18:16], t1927[18:11], t1928[18:12], t1926[18:11], t1930[18:10], t1941[18:10], t1944[18:10], t1945[18:11],
    t1949[18:17], t1969[18:11], t1970[18:11], t1976[18:11], t1973[18:12], t1982[18:7], t1987[18:12], t1991[18:12],
    t1994[18:17], t2014[18:12], t2016[18:12], t2015[18:12], t2026[18:12], t2031[18:12], t2034[18:15], t2035[18:14],
    t2036[18:16], t2037[18:16], t2055[18:11], t2057[18:12], t2058[18:12], t2059[18:12], t2065[18:10], t2068[18:13],
    t2073[18:10], t2075[18:9], t2081[18:17], t2096[18:11], t2099[18:11], t2100[18:12], t2108[18:11], t2107[18:13],
    t2112[18:12], t2114[18:11], t2116[18:13], t2120[18:17], t2139[18:11], t2137[18:11], t2138[18:7], t2140[18:11],
    t2141[18:12], t2143[18:8], t2153[18:7], t2156[18:13], t2159[18:11], t2161[18:10], t2163[18:16], t2164[18:17],
    t2179[18:11], t2180[18:12], t2182[18:12], t2187[18:13], t2188[18:13], t2204[18:11], t2206[18:12], t2205[18:11],
    t2209[18:17], t2220[18:11], t2224[18:12], t2226[18:12], t2238[18:14], t2242[18:12], t2246[18:10], t2249[18:17],
    prod0[11:0], prod0[22:21], prod1_part[23], prod1[11:0], prod1[23], prod2_part[22], prod2[10:0], prod2[22],
    prod3[11:0], prod3[22], r3[8], prod4[12:0], prod4[24], prod5_part[24], prod5[11:0], prod5[24], prod6[11:0],
    prod6[23], t982[18:17], prod7[12:0], prod7[24], acc8[5:0], acc8[18:17], prod9[8:0], prod9[21], acc10[4:0],
    acc10[18:17], acc11[6:0], acc11[18:16], prod12_part[24], prod12[12:0], prod12[24], prod13[12:0], prod13[24],
    prod14[11:0], prod14[23], acc15[6:0], acc15[18:17], r15[8], prod16[11:0], prod16[23], acc17[5:0], acc17[18:17],
    acc18[4:0], acc18[18:16], prod19[11:0], prod19[23], prod20_part[25], prod20[12:0], prod20[25], prod21[8:0],
    prod21[21], prod22[12:0], prod22[24], acc23[4:0], acc23[18:17], prod24[10:0], prod24[22], prod25[12:0],
    prod25[24], prod26[12:0], prod26[25], prod27[9:0], prod27[21], acc28[5:0], acc28[18:17], acc29[6:0],
    acc29[18:17], r29[8], prod30[11:0], prod30[23], prod31_part[25], prod31[12:0], prod31[25]
  };

endmodule

`default_nettype wire
