// digits_fc1
//
// Layer fc1: y = W * x + b, 32 neurons of 64 inputs.
// W is tensor fc1.weight, F32 [32, 64], SHA-256 a5d8f2a0048ed0b0d9412ee440e57639b9ad29c8602b61c09d7b8a1fce35b5fb
// b is tensor fc1.bias, F32 [32], SHA-256 f515262c553fbea631c9e0be64411d96f513a9c54df29d1b67054cfb6034317a
// Arithmetic: shared shift-and-add graph; 2222 adders, 16925 adder bits, depth 17, for 2033 nonzero weights.
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
  wire signed [18:0] t2 = x54_w19 - (x55_w19 <<< 1);  // x54 - 2*x55
  wire signed [18:0] t3 = x9_w19 - x43_w19;  // x9 - x43
  wire signed [18:0] t4 = x8_w19 - x53_w19;  // x8 - x53
  wire signed [18:0] t5 = x38_w19 - x41_w19;  // x38 - x41
  wire signed [18:0] t6 = x4_w19 - x24_w19;  // x4 - x24
  wire signed [18:0] t7 = x8_w19 - x32_w19;  // x8 - x32
  wire signed [18:0] t8 = x21_w19 - x49_w19;  // x21 - x49
  wire signed [18:0] t9 = x14_w19 - x59_w19;  // x14 - x59
  wire signed [18:0] t10 = x6_w19 - x52_w19;  // x6 - x52
  wire signed [18:0] t11 = x23_w19 + x25_w19;  // x23 + x25
  wire signed [18:0] t12 = x17_w19 + x26_w19;  // x17 + x26
  wire signed [18:0] t13 = x34_w19 - x37_w19;  // x34 - x37
  wire signed [18:0] t14 = x7_w19 - x11_w19;  // x7 - x11
  wire signed [18:0] t15 = x2_w19 - x42_w19;  // x2 - x42
  wire signed [18:0] t16 = x30_w19 - x61_w19;  // x30 - x61
  wire signed [18:0] t17 = x13_w19 - x20_w19;  // x13 - x20
  wire signed [18:0] t18 = x13_w19 - x32_w19;  // x13 - x32
  wire signed [18:0] t19 = x0_w19 - x10_w19;  // x0 - x10
  wire signed [18:0] t20 = x1_w19 - x19_w19;  // x1 - x19
  wire signed [18:0] t21 = x12_w19 - x39_w19;  // x12 - x39
  wire signed [18:0] t22 = x18_w19 - x36_w19;  // x18 - x36
  wire signed [18:0] t23 = x16_w19 - x46_w19;  // x16 - x46
  wire signed [18:0] t24 = x31_w19 - x50_w19;  // x31 - x50
  wire signed [18:0] t25 = x4_w19 - x15_w19;  // x4 - x15
  wire signed [18:0] t26 = x40_w19 - x52_w19;  // x40 - x52
  wire signed [18:0] t27 = x19_w19 - x58_w19;  // x19 - x58
  wire signed [18:0] t28 = x21_w19 - x43_w19;  // x21 - x43
  wire signed [18:0] t29 = x23_w19 - x25_w19;  // x23 - x25
  wire signed [18:0] t30 = x30_w19 + x35_w19;  // x30 + x35
  wire signed [18:0] t31 = x40_w19 - x54_w19;  // x40 - x54
  wire signed [18:0] t32 = x22_w19 - x63_w19;  // x22 - x63
  wire signed [18:0] t33 = x17_w19 - x50_w19;  // x17 - x50
  wire signed [18:0] t34 = x2_w19 - x20_w19;  // x2 - x20
  wire signed [18:0] t35 = x10_w19 - x33_w19;  // x10 - x33
  wire signed [18:0] t36 = x37_w19 - x57_w19;  // x37 - x57
  wire signed [18:0] t37 = x29_w19 - x40_w19;  // x29 - x40
  wire signed [18:0] t38 = x6_w19 - x31_w19;  // x6 - x31
  wire signed [18:0] t39 = x21_w19 - x42_w19;  // x21 - x42
  wire signed [18:0] t40 = x5_w19 - x51_w19;  // x5 - x51
  wire signed [18:0] t41 = x24_w19 + x30_w19;  // x24 + x30
  wire signed [18:0] t42 = x43_w19 - x56_w19;  // x43 - x56
  wire signed [18:0] t43 = x40_w19 - x60_w19;  // x40 - x60
  wire signed [18:0] t44 = x6_w19 - x7_w19;  // x6 - x7
  wire signed [18:0] t45 = x10_w19 - x38_w19;  // x10 - x38
  wire signed [18:0] t46 = x3_w19 - x23_w19;  // x3 - x23
  wire signed [18:0] t47 = x39_w19 - x50_w19;  // x39 - x50
  wire signed [18:0] t48 = x15_w19 + x57_w19;  // x15 + x57
  wire signed [18:0] t49 = x4_w19 - x19_w19;  // x4 - x19
  wire signed [18:0] t50 = x37_w19 - x62_w19;  // x37 - x62
  wire signed [18:0] t51 = x22_w19 - x38_w19;  // x22 - x38
  wire signed [18:0] t52 = x5_w19 - x26_w19;  // x5 - x26
  wire signed [18:0] t53 = x17_w19 - x47_w19;  // x17 - x47
  wire signed [18:0] t54 = x42_w19 - x58_w19;  // x42 - x58
  wire signed [18:0] t55 = x44_w19 - x63_w19;  // x44 - x63
  wire signed [18:0] t56 = x12_w19 - x61_w19;  // x12 - x61
  wire signed [18:0] t57 = x28_w19 - x53_w19;  // x28 - x53
  wire signed [18:0] t58 = x14_w19 + x54_w19;  // x14 + x54
  wire signed [18:0] t59 = (x3_w19 <<< 1) - x52_w19;  // 2*x3 - x52
  wire signed [18:0] t60 = x27_w19 + x59_w19;  // x27 + x59
  wire signed [18:0] t61 = (x29_w19 <<< 1) - x60_w19;  // 2*x29 - x60
  wire signed [18:0] t62 = x17_w19 - x55_w19;  // x17 - x55
  wire signed [18:0] t63 = x10_w19 - x53_w19;  // x10 - x53
  wire signed [18:0] t64 = x37_w19 - x59_w19;  // x37 - x59
  wire signed [18:0] t65 = x8_w19 - x38_w19;  // x8 - x38
  wire signed [18:0] t66 = x2_w19 - x26_w19;  // x2 - x26
  wire signed [18:0] t67 = x3_w19 + (x54_w19 <<< 1);  // x3 + 2*x54
  wire signed [18:0] t68 = (x8_w19 <<< 1) - x56_w19;  // 2*x8 - x56
  wire signed [18:0] t69 = (x11_w19 <<< 1) - x22_w19;  // 2*x11 - x22
  wire signed [18:0] t70 = x44_w19 - (x57_w19 <<< 1);  // x44 - 2*x57
  wire signed [18:0] t71 = (x5_w19 <<< 1) - x25_w19;  // 2*x5 - x25
  wire signed [18:0] t72 = x20_w19 + x54_w19;  // x20 + x54
  wire signed [18:0] t73 = x15_w19 - x41_w19;  // x15 - x41
  wire signed [18:0] t74 = x5_w19 - x9_w19;  // x5 - x9
  wire signed [18:0] t75 = x60_w19 + (x40_w19 <<< 1);  // 2*x40 + x60
  wire signed [18:0] t76 = x6_w19 - (x34_w19 <<< 1);  // x6 - 2*x34
  wire signed [18:0] t77 = x57_w19 + x61_w19;  // x57 + x61
  wire signed [18:0] t78 = (x24_w19 <<< 1) - x30_w19;  // 2*x24 - x30
  wire signed [18:0] t79 = x43_w19 - x47_w19;  // x43 - x47
  wire signed [18:0] t80 = x25_w19 - x43_w19;  // x25 - x43
  wire signed [18:0] t81 = x16_w19 + x51_w19;  // x16 + x51
  wire signed [18:0] t82 = x26_w19 - x51_w19;  // x26 - x51
  wire signed [18:0] t83 = x23_w19 + x33_w19;  // x23 + x33
  wire signed [18:0] t84 = (x20_w19 <<< 1) - x35_w19;  // 2*x20 - x35
  wire signed [18:0] t85 = x11_w19 - (x52_w19 <<< 1);  // x11 - 2*x52
  wire signed [18:0] t86 = x23_w19 - x53_w19;  // x23 - x53
  wire signed [18:0] t87 = x34_w19 + x57_w19;  // x34 + x57
  wire signed [18:0] t88 = (x28_w19 <<< 1) - x63_w19;  // 2*x28 - x63
  wire signed [18:0] t89 = x1_w19 + x24_w19;  // x1 + x24
  wire signed [18:0] t90 = (x41_w19 <<< 1) - x27_w19;  // -x27 + 2*x41
  wire signed [18:0] t91 = x5_w19 - x31_w19;  // x5 - x31
  wire signed [18:0] t92 = x25_w19 - x46_w19;  // x25 - x46
  wire signed [18:0] t93 = x5_w19 - x40_w19;  // x5 - x40
  wire signed [18:0] t94 = x31_w19 - (x47_w19 <<< 1);  // x31 - 2*x47
  wire signed [18:0] t95 = x0_w19 + x50_w19;  // x0 + x50
  wire signed [18:0] t96 = x18_w19 - x47_w19;  // x18 - x47
  wire signed [18:0] t97 = x18_w19 - (x47_w19 <<< 1);  // x18 - 2*x47
  wire signed [18:0] t98 = x27_w19 + x46_w19;  // x27 + x46
  wire signed [18:0] t99 = x3_w19 - x31_w19;  // x3 - x31
  wire signed [18:0] t100 = x12_w19 + x13_w19;  // x12 + x13
  wire signed [18:0] t101 = x27_w19 + x35_w19;  // x27 + x35
  wire signed [18:0] t102 = x7_w19 + (x42_w19 <<< 2);  // x7 + 4*x42
  wire signed [18:0] t103 = x17_w19 - x20_w19;  // x17 - x20
  wire signed [18:0] t104 = x23_w19 + x43_w19;  // x23 + x43
  wire signed [18:0] t105 = x8_w19 + x40_w19;  // x8 + x40
  wire signed [18:0] t106 = x16_w19 - x49_w19;  // x16 - x49
  wire signed [18:0] t107 = x1_w19 - x11_w19;  // x1 - x11
  wire signed [18:0] t108 = x35_w19 - x62_w19;  // x35 - x62
  wire signed [18:0] t109 = x5_w19 - x45_w19;  // x5 - x45
  wire signed [18:0] t110 = x5_w19 + x32_w19;  // x5 + x32
  wire signed [18:0] t111 = x32_w19 - (x13_w19 <<< 1);  // -2*x13 + x32
  wire signed [18:0] t112 = x27_w19 - x63_w19;  // x27 - x63
  wire signed [18:0] t113 = x34_w19 - x9_w19;  // -x9 + x34
  wire signed [18:0] t114 = x16_w19 - x35_w19;  // x16 - x35
  wire signed [18:0] t115 = x36_w19 - (x1_w19 <<< 1);  // -2*x1 + x36
  wire signed [18:0] t116 = x44_w19 + x5_w19;  // x5 + x44
  wire signed [18:0] t117 = x3_w19 - x47_w19;  // x3 - x47
  wire signed [18:0] t118 = x15_w19 + (x4_w19 <<< 1);  // 2*x4 + x15
  wire signed [18:0] t119 = (x13_w19 <<< 1) - x50_w19;  // 2*x13 - x50
  wire signed [18:0] t120 = x18_w19 + x44_w19;  // x18 + x44
  wire signed [18:0] t121 = x14_w19 - (x59_w19 <<< 1);  // x14 - 2*x59
  wire signed [18:0] t122 = x36_w19 + x4_w19;  // x4 + x36
  wire signed [18:0] t123 = x6_w19 + x25_w19;  // x6 + x25
  wire signed [18:0] t124 = (x39_w19 <<< 1) - x4_w19;  // -x4 + 2*x39
  wire signed [18:0] t125 = x10_w19 + x52_w19;  // x10 + x52
  wire signed [18:0] t126 = x28_w19 - (x21_w19 <<< 1);  // -2*x21 + x28
  wire signed [18:0] t127 = x45_w19 - x63_w19;  // x45 - x63
  wire signed [18:0] t128 = x56_w19 + (x45_w19 <<< 1);  // 2*x45 + x56
  wire signed [18:0] t129 = x4_w19 + x58_w19;  // x4 + x58
  wire signed [18:0] t130 = x36_w19 + x49_w19;  // x36 + x49
  wire signed [18:0] t131 = x14_w19 + x59_w19;  // x14 + x59
  wire signed [18:0] t132 = x29_w19 + (x2_w19 <<< 1);  // 2*x2 + x29
  wire signed [18:0] t133 = x6_w19 - x61_w19;  // x6 - x61
  wire signed [18:0] t134 = x33_w19 + x57_w19;  // x33 + x57
  wire signed [18:0] t135 = x50_w19 + x42_w19;  // x42 + x50
  wire signed [18:0] t136 = x19_w19 + x60_w19;  // x19 + x60
  wire signed [18:0] t137 = x51_w19 - x54_w19;  // x51 - x54
  wire signed [18:0] t138 = x35_w19 - x54_w19;  // x35 - x54
  wire signed [18:0] t139 = x15_w19 + x49_w19;  // x15 + x49
  wire signed [18:0] t140 = x27_w19 - x62_w19;  // x27 - x62
  wire signed [18:0] t141 = x29_w19 + x60_w19;  // x29 + x60
  wire signed [18:0] t142 = x30_w19 + x55_w19;  // x30 + x55
  wire signed [18:0] t143 = x11_w19 - x49_w19;  // x11 - x49
  wire signed [18:0] t144 = x25_w19 - x39_w19;  // x25 - x39
  wire signed [18:0] t145 = x13_w19 - x48_w19;  // x13 - x48
  wire signed [18:0] t146 = x55_w19 - x33_w19;  // -x33 + x55
  wire signed [18:0] t147 = x6_w19 + x12_w19;  // x6 + x12
  wire signed [18:0] t148 = x7_w19 - x19_w19;  // x7 - x19
  wire signed [18:0] t149 = x63_w19 + x5_w19;  // x5 + x63
  wire signed [18:0] t150 = x16_w19 + x20_w19;  // x16 + x20
  wire signed [18:0] t151 = (x49_w19 <<< 1) - x50_w19;  // 2*x49 - x50
  wire signed [18:0] t152 = x18_w19 - x16_w19;  // -x16 + x18
  wire signed [18:0] t153 = x28_w19 - x31_w19;  // x28 - x31
  wire signed [18:0] t154 = x20_w19 + x55_w19;  // x20 + x55
  wire signed [18:0] t155 = x13_w19 - x3_w19;  // -x3 + x13
  wire signed [18:0] t156 = x34_w19 - x58_w19;  // x34 - x58
  wire signed [18:0] t157 = x30_w19 + x2_w19;  // x2 + x30
  wire signed [18:0] t158 = x45_w19 + (x21_w19 <<< 3);  // 8*x21 + x45
  wire signed [18:0] t159 = x61_w19 + (x1_w19 <<< 2);  // 4*x1 + x61
  wire signed [18:0] t160 = x44_w19 - x42_w19;  // -x42 + x44
  wire signed [18:0] t161 = x63_w19 + x39_w19;  // x39 + x63
  wire signed [18:0] t162 = x8_w19 - x21_w19;  // x8 - x21
  wire signed [18:0] t163 = x14_w19 - x49_w19;  // x14 - x49
  wire signed [18:0] t164 = x48_w19 + (x7_w19 <<< 2);  // 4*x7 + x48
  wire signed [18:0] t165 = x0_w19 + x41_w19;  // x0 + x41
  wire signed [18:0] t166 = x22_w19 - x33_w19;  // x22 - x33
  wire signed [18:0] t167 = x36_w19 - x41_w19;  // x36 - x41
  wire signed [18:0] t168 = x62_w19 - x48_w19;  // -x48 + x62
  wire signed [18:0] t169 = x36_w19 + x34_w19;  // x34 + x36
  wire signed [18:0] t170 = x18_w19 - x6_w19;  // -x6 + x18
  wire signed [18:0] t171 = (x45_w19 <<< 1) - x41_w19;  // -x41 + 2*x45
  wire signed [18:0] t172 = x46_w19 - x62_w19;  // x46 - x62
  wire signed [18:0] t173 = x15_w19 + (x48_w19 <<< 1);  // x15 + 2*x48
  wire signed [18:0] t174 = x40_w19 + x39_w19;  // x39 + x40
  wire signed [18:0] t175 = x9_w19 + x24_w19;  // x9 + x24
  wire signed [18:0] t176 = x34_w19 + x19_w19;  // x19 + x34
  wire signed [18:0] t177 = x27_w19 - x59_w19;  // x27 - x59
  wire signed [18:0] t178 = x9_w19 - x51_w19;  // x9 - x51
  wire signed [18:0] t179 = x26_w19 + x51_w19;  // x26 + x51
  wire signed [18:0] t180 = x33_w19 - (x55_w19 <<< 1);  // x33 - 2*x55
  wire signed [18:0] t181 = x28_w19 - x61_w19;  // x28 - x61
  wire signed [18:0] t182 = x62_w19 + x18_w19;  // x18 + x62
  wire signed [18:0] t183 = x19_w19 + x24_w19;  // x19 + x24
  wire signed [18:0] t184 = x56_w19 + x1_w19;  // x1 + x56
  wire signed [18:0] t185 = x23_w19 - x60_w19;  // x23 - x60
  wire signed [18:0] t186 = x35_w19 + (x45_w19 <<< 1);  // x35 + 2*x45
  wire signed [18:0] t187 = x12_w19 + x9_w19;  // x9 + x12
  wire signed [18:0] t188 = x29_w19 - x56_w19;  // x29 - x56
  wire signed [18:0] t189 = x35_w19 + x28_w19;  // x28 + x35
  wire signed [18:0] t190 = x21_w19 + x42_w19;  // x21 + x42
  wire signed [18:0] t191 = x26_w19 - (x58_w19 <<< 1);  // x26 - 2*x58
  wire signed [18:0] t192 = x3_w19 + (x41_w19 <<< 1);  // x3 + 2*x41
  wire signed [18:0] t193 = x51_w19 + (x52_w19 <<< 1);  // x51 + 2*x52
  wire signed [18:0] t194 = x53_w19 + x1_w19;  // x1 + x53
  wire signed [18:0] t195 = x56_w19 - (x59_w19 <<< 2);  // x56 - 4*x59
  wire signed [18:0] t196 = x9_w19 - x59_w19;  // x9 - x59
  wire signed [18:0] t197 = x10_w19 + x54_w19;  // x10 + x54
  wire signed [18:0] t198 = x11_w19 - (x28_w19 <<< 1);  // x11 - 2*x28
  wire signed [18:0] t199 = x39_w19 + x16_w19;  // x16 + x39
  wire signed [18:0] t200 = x47_w19 - x61_w19;  // x47 - x61
  wire signed [18:0] t201 = x53_w19 + x20_w19;  // x20 + x53
  wire signed [18:0] t202 = x58_w19 + x17_w19;  // x17 + x58
  wire signed [18:0] t203 = x0_w19 - x14_w19;  // x0 - x14
  wire signed [18:0] t204 = x0_w19 + x40_w19;  // x0 + x40
  wire signed [18:0] t205 = x46_w19 - (x8_w19 <<< 2);  // -4*x8 + x46
  wire signed [18:0] t206 = x36_w19 - (x18_w19 <<< 1);  // -2*x18 + x36
  wire signed [18:0] t207 = x13_w19 - x29_w19;  // x13 - x29
  wire signed [18:0] t208 = x33_w19 - (x14_w19 <<< 1);  // -2*x14 + x33
  wire signed [18:0] t209 = x59_w19 - (x42_w19 <<< 2);  // -4*x42 + x59
  wire signed [18:0] t210 = x12_w19 - x29_w19;  // x12 - x29
  wire signed [18:0] t211 = x44_w19 - x57_w19;  // x44 - x57
  wire signed [18:0] t212 = x19_w19 - x39_w19;  // x19 - x39
  wire signed [18:0] t213 = x46_w19 - (x55_w19 <<< 1);  // x46 - 2*x55
  wire signed [18:0] t214 = x22_w19 + x9_w19;  // x9 + x22
  wire signed [18:0] t215 = x32_w19 - (x54_w19 <<< 1);  // x32 - 2*x54
  wire signed [18:0] t216 = x0_w19 - x39_w19;  // x0 - x39
  wire signed [18:0] t217 = x28_w19 - x24_w19;  // -x24 + x28
  wire signed [18:0] t218 = x21_w19 - x2_w19;  // -x2 + x21
  wire signed [18:0] t219 = x40_w19 - (x27_w19 <<< 2);  // -4*x27 + x40
  wire signed [18:0] t220 = x1_w19 + x50_w19;  // x1 + x50
  wire signed [18:0] t221 = x15_w19 - x56_w19;  // x15 - x56
  wire signed [18:0] t222 = x1_w19 - x56_w19;  // x1 - x56
  wire signed [18:0] t223 = x42_w19 - x13_w19;  // -x13 + x42
  wire signed [18:0] t224 = x16_w19 - (x8_w19 <<< 1);  // -2*x8 + x16
  wire signed [18:0] t225 = x24_w19 - x61_w19;  // x24 - x61
  wire signed [18:0] t226 = x45_w19 - (x59_w19 <<< 3);  // x45 - 8*x59
  wire signed [18:0] t227 = x26_w19 + x42_w19;  // x26 + x42
  wire signed [18:0] t228 = x43_w19 + x57_w19;  // x43 + x57
  wire signed [18:0] t230 = (t31 <<< 2) + ((x6_w19 <<< 2) - x36_w19);  // 4*x6 - x36 + 4*x40 + ...
  wire signed [18:0] t231 = x33_w19 - t149;  // -x5 + x33 - x63
  wire signed [18:0] t232 = t148 - (x62_w19 <<< 1);  // x7 - x19 - 2*x62
  wire signed [18:0] t233 = t48 + (x40_w19 <<< 2);  // x15 + 4*x40 + x57
  wire signed [18:0] t234 = t0 + (x21_w19 <<< 1);  // 2*x21 + x48 - x60
  wire signed [18:0] t235 = x63_w19 + t10;  // x6 - x52 + x63
  wire signed [18:0] t236 = (x50_w19 <<< 2) - t17;  // -x13 + x20 + 4*x50
  wire signed [18:0] t237 = x63_w19 + t56;  // x12 - x61 + x63
  wire signed [18:0] t238 = x54_w19 + t178;  // x9 - x51 + x54
  wire signed [18:0] t239 = t153 - x15_w19;  // -x15 + x28 - x31
  wire signed [18:0] t240 = t23 - (t28 <<< 1);  // x16 - 2*x21 + 2*x43 + ...
  wire signed [18:0] t241 = x25_w19 - t128;  // x25 - 2*x45 - x56
  wire signed [18:0] t242 = x4_w19 - t78;  // x4 - 2*x24 + x30
  wire signed [18:0] t243 = x9_w19 + t6;  // x4 + x9 - x24
  wire signed [18:0] t244 = x54_w19 + t77;  // x54 + x57 + x61
  wire signed [18:0] t246 = x62_w19 - (x58_w19 <<< 1) - (t6 <<< 1);  // -2*x4 + 2*x24 - 2*x58 + ...
  wire signed [18:0] t247 = t222 + (x45_w19 <<< 2);  // x1 + 4*x45 - x56
  wire signed [18:0] t248 = x47_w19 + t12;  // x17 + x26 + x47
  wire signed [18:0] t250 = t32 + (x12_w19 - x21_w19);  // x12 - x21 + x22 + ...
  wire signed [18:0] t251 = t72 - t4;  // -x8 + x20 + x53 + ...
  wire signed [18:0] t252 = t0 - t60;  // -x27 + x48 - x59 + ...
  wire signed [18:0] t254 = (x20_w19 <<< 1) + (x51_w19 + (x48_w19 <<< 1));  // 2*x20 + 2*x48 + x51
  wire signed [18:0] t255 = x23_w19 - t96;  // -x18 + x23 + x47
  wire signed [18:0] t256 = t156 - (x63_w19 <<< 1);  // x34 - x58 - 2*x63
  wire signed [18:0] t257 = x60_w19 + t1;  // x46 - x55 + x60
  wire signed [18:0] t258 = (x21_w19 <<< 1) + t150;  // x16 + x20 + 2*x21
  wire signed [18:0] t259 = x7_w19 + t12;  // x7 + x17 + x26
  wire signed [18:0] t260 = t3 + (t38 <<< 1);  // 2*x6 + x9 - 2*x31 + ...
  wire signed [18:0] t261 = t211 - t14;  // -x7 + x11 + x44 + ...
  wire signed [18:0] t262 = x4_w19 + (t206 <<< 2);  // x4 - 8*x18 + 4*x36
  wire signed [18:0] t263 = x4_w19 + t68;  // x4 + 2*x8 - x56
  wire signed [18:0] t264 = x11_w19 + (t14 <<< 2);  // 4*x7 - 3*x11
  wire signed [18:0] t265 = t30 - (t162 <<< 2);  // -4*x8 + 4*x21 + x30 + ...
  wire signed [18:0] t266 = t142 + (x31_w19 <<< 2);  // x30 + 4*x31 + x55
  wire signed [18:0] t268 = x51_w19 + x62_w19 - x59_w19;  // x51 - x59 + x62
  wire signed [18:0] t269 = x31_w19 - (t23 <<< 1);  // -2*x16 + x31 + 2*x46
  wire signed [18:0] t270 = x11_w19 - t100;  // x11 - x12 - x13
  wire signed [18:0] t271 = t58 - (x43_w19 <<< 1);  // x14 - 2*x43 + x54
  wire signed [18:0] t272 = x45_w19 - (t225 <<< 1);  // -2*x24 + x45 + 2*x61
  wire signed [18:0] t273 = t88 + (x48_w19 <<< 4);  // 2*x28 + 16*x48 - x63
  wire signed [18:0] t274 = t24 + (x44_w19 <<< 1);  // x31 + 2*x44 - x50
  wire signed [18:0] t275 = (x52_w19 <<< 1) - t95;  // -x0 - x50 + 2*x52
  wire signed [18:0] t276 = x21_w19 + t212;  // x19 + x21 - x39
  wire signed [18:0] t277 = t16 - x63_w19;  // x30 - x61 - x63
  wire signed [18:0] t278 = t57 - t145;  // -x13 + x28 + x48 + ...
  wire signed [18:0] t279 = x29_w19 + t108;  // x29 + x35 - x62
  wire signed [18:0] t281 = (t166 <<< 1) + (x28_w19 + (x63_w19 <<< 1));  // 2*x22 + x28 - 2*x33 + ...
  wire signed [18:0] t282 = t66 + (t127 <<< 1);  // x2 - x26 + 2*x45 + ...
  wire signed [18:0] t283 = t18 - (t9 <<< 5);  // x13 - 32*x14 - x32 + ...
  wire signed [18:0] t284 = x15_w19 + t96;  // x15 + x18 - x47
  wire signed [18:0] t285 = x3_w19 + t130;  // x3 + x36 + x49
  wire signed [18:0] t286 = (x11_w19 <<< 1) + t129;  // x4 + 2*x11 + x58
  wire signed [18:0] t287 = t12 - (x43_w19 <<< 1);  // x17 + x26 - 2*x43
  wire signed [18:0] t288 = (t183 <<< 1) - t63;  // -x10 + 2*x19 + 2*x24 + ...
  wire signed [18:0] t289 = t55 - (x23_w19 <<< 2);  // -4*x23 + x44 - x63
  wire signed [18:0] t291 = (x49_w19 <<< 1) - x51_w19 + (t98 <<< 1);  // 2*x27 + 2*x46 + 2*x49 + ...
  wire signed [18:0] t292 = t117 - x48_w19;  // x3 - x47 - x48
  wire signed [18:0] t293 = t49 + t166;  // x4 - x19 + x22 + ...
  wire signed [18:0] t295 = x44_w19 + (x33_w19 <<< 2) - (t163 <<< 3);  // -8*x14 + 4*x33 + x44 + ...
  wire signed [18:0] t297 = x8_w19 + x42_w19 - t117;  // -x3 + x8 + x42 + ...
  wire signed [18:0] t298 = t61 - (x43_w19 <<< 2);  // 2*x29 - 4*x43 - x60
  wire signed [18:0] t299 = x38_w19 + t127;  // x38 + x45 - x63
  wire signed [18:0] t300 = t9 - t34;  // -x2 + x14 + x20 + ...
  wire signed [18:0] t301 = t217 + (x26_w19 <<< 1);  // -x24 + 2*x26 + x28
  wire signed [18:0] t304 = x20_w19 + x7_w19 + ((x55_w19 <<< 1) - x12_w19);  // x7 - x12 + x20 + ...
  wire signed [18:0] t305 = t117 - (x5_w19 <<< 1);  // x3 - 2*x5 - x47
  wire signed [18:0] t306 = x2_w19 + t1;  // x2 + x46 - x55
  wire signed [18:0] t307 = x31_w19 + (t9 <<< 1);  // 2*x14 + x31 - 2*x59
  wire signed [18:0] t308 = x45_w19 - t5;  // -x38 + x41 + x45
  wire signed [18:0] t309 = x50_w19 + (t51 <<< 2);  // 4*x22 - 4*x38 + x50
  wire signed [18:0] t310 = (x18_w19 <<< 2) - t69;  // -2*x11 + 4*x18 + x22
  wire signed [18:0] t311 = t4 + t33;  // x8 + x17 - x50 + ...
  wire signed [18:0] t312 = x56_w19 - (t53 <<< 2);  // -4*x17 + 4*x47 + x56
  wire signed [18:0] t314 = t58 + ((x41_w19 <<< 1) - x52_w19);  // x14 + 2*x41 - x52 + ...
  wire signed [18:0] t315 = t220 - x62_w19;  // x1 + x50 - x62
  wire signed [18:0] t316 = t156 + t124;  // -x4 + x34 + 2*x39 + ...
  wire signed [18:0] t317 = t190 - x41_w19;  // x21 - x41 + x42
  wire signed [18:0] t318 = (x26_w19 <<< 1) - t108;  // 2*x26 - x35 + x62
  wire signed [18:0] t319 = (t207 <<< 1) - t117;  // -x3 + 2*x13 - 2*x29 + ...
  wire signed [18:0] t320 = t153 - x2_w19;  // -x2 + x28 - x31
  wire signed [18:0] t321 = x30_w19 - t222;  // -x1 + x30 + x56
  wire signed [18:0] t322 = x2_w19 + t29;  // x2 + x23 - x25
  wire signed [18:0] t323 = x41_w19 + t42;  // x41 + x43 - x56
  wire signed [18:0] t324 = t14 - t48;  // x7 - x11 - x15 + ...
  wire signed [18:0] t325 = t72 + (x47_w19 <<< 2);  // x20 + 4*x47 + x54
  wire signed [18:0] t326 = x60_w19 + t210;  // x12 - x29 + x60
  wire signed [18:0] t327 = x58_w19 - t26;  // -x40 + x52 + x58
  wire signed [18:0] t328 = x7_w19 + (t16 <<< 1);  // x7 + 2*x30 - 2*x61
  wire signed [18:0] t329 = t137 + (x19_w19 <<< 1);  // 2*x19 + x51 - x54
  wire signed [18:0] t330 = t80 - (x12_w19 <<< 1);  // -2*x12 + x25 - x43
  wire signed [18:0] t331 = t203 - x35_w19;  // x0 - x14 - x35
  wire signed [18:0] t332 = (t5 <<< 1) - t15;  // -x2 + 2*x38 - 2*x41 + ...
  wire signed [18:0] t333 = (x28_w19 <<< 1) - t137;  // 2*x28 - x51 + x54
  wire signed [18:0] t335 = (x53_w19 <<< 2) + ((x45_w19 <<< 2) - x16_w19);  // -x16 + 4*x45 + 4*x53
  wire signed [18:0] t336 = x15_w19 + (t98 <<< 2);  // x15 + 4*x27 + 4*x46
  wire signed [18:0] t337 = (x16_w19 <<< 1) + t11;  // 2*x16 + x23 + x25
  wire signed [18:0] t338 = t85 + (x1_w19 <<< 3);  // 8*x1 + x11 - 2*x52
  wire signed [18:0] t339 = t81 - x48_w19;  // x16 - x48 + x51
  wire signed [18:0] t340 = t51 + t10;  // x6 + x22 - x38 + ...
  wire signed [18:0] t342 = (x46_w19 <<< 2) - x50_w19 - (t15 <<< 2);  // -4*x2 + 4*x42 + 4*x46 + ...
  wire signed [18:0] t343 = x48_w19 + t153;  // x28 - x31 + x48
  wire signed [18:0] t344 = t141 - (x44_w19 <<< 2);  // x29 - 4*x44 + x60
  wire signed [18:0] t345 = x40_w19 - t211;  // x40 - x44 + x57
  wire signed [18:0] t346 = x42_w19 + t21;  // x12 - x39 + x42
  wire signed [18:0] t347 = x57_w19 + t101;  // x27 + x35 + x57
  wire signed [18:0] t348 = t6 + (x7_w19 <<< 2);  // x4 + 4*x7 - x24
  wire signed [18:0] t349 = t32 - x50_w19;  // x22 - x50 - x63
  wire signed [18:0] t350 = t55 - (x22_w19 <<< 2);  // -4*x22 + x44 - x63
  wire signed [18:0] t351 = t109 - (t8 <<< 1);  // x5 - 2*x21 - x45 + ...
  wire signed [18:0] t352 = t76 + (t19 <<< 1);  // 2*x0 + x6 - 2*x10 + ...
  wire signed [18:0] t353 = t96 + (t44 <<< 1);  // 2*x6 - 2*x7 + x18 + ...
  wire signed [18:0] t355 = t168 + (x63_w19 - x14_w19);  // -x14 - x48 + x62 + ...
  wire signed [18:0] t356 = x35_w19 + (t15 <<< 1);  // 2*x2 + x35 - 2*x42
  wire signed [18:0] t357 = x58_w19 + t12;  // x17 + x26 + x58
  wire signed [18:0] t358 = t5 - x54_w19;  // x38 - x41 - x54
  wire signed [18:0] t359 = x29_w19 + t0;  // x29 + x48 - x60
  wire signed [18:0] t360 = t153 + t1;  // x28 - x31 + x46 + ...
  wire signed [18:0] t361 = t7 - x49_w19;  // x8 - x32 - x49
  wire signed [18:0] t363 = x10_w19 - x32_w19 - t22;  // x10 - x18 - x32 + ...
  wire signed [18:0] t365 = ((x63_w19 + x27_w19) <<< 2) - t164;  // -4*x7 + 4*x27 - x48 + ...
  wire signed [18:0] t366 = t65 - x33_w19;  // x8 - x33 - x38
  wire signed [18:0] t367 = t112 - x48_w19;  // x27 - x48 - x63
  wire signed [18:0] t368 = t28 - t11;  // x21 - x23 - x25 + ...
  wire signed [18:0] t369 = (t29 <<< 1) + t12;  // x17 + 2*x23 - 2*x25 + ...
  wire signed [18:0] t370 = x45_w19 - t20;  // -x1 + x19 + x45
  wire signed [18:0] t371 = t9 + t145;  // x13 + x14 - x48 + ...
  wire signed [18:0] t372 = (t109 <<< 1) - t27;  // 2*x5 - x19 - 2*x45 + ...
  wire signed [18:0] t373 = t19 + (x54_w19 <<< 2);  // x0 - x10 + 4*x54
  wire signed [18:0] t374 = t3 + (x14_w19 <<< 1);  // x9 + 2*x14 - x43
  wire signed [18:0] t375 = t6 - x48_w19;  // x4 - x24 - x48
  wire signed [18:0] t376 = t65 + (t210 <<< 1);  // x8 + 2*x12 - 2*x29 + ...
  wire signed [18:0] t377 = x19_w19 + t11;  // x19 + x23 + x25
  wire signed [18:0] t378 = x8_w19 - t113;  // x8 + x9 - x34
  wire signed [18:0] t379 = t182 - (x38_w19 <<< 1);  // x18 - 2*x38 + x62
  wire signed [18:0] t380 = x29_w19 - (t134 <<< 1);  // x29 - 2*x33 - 2*x57
  wire signed [18:0] t381 = x56_w19 + t145;  // x13 - x48 + x56
  wire signed [18:0] t382 = t35 - x61_w19;  // x10 - x33 - x61
  wire signed [18:0] t383 = x14_w19 + t4;  // x8 + x14 - x53
  wire signed [18:0] t384 = t20 + t167;  // x1 - x19 + x36 + ...
  wire signed [18:0] t385 = (t4 <<< 1) - x60_w19;  // 2*x8 - 2*x53 - x60
  wire signed [18:0] t386 = t0 - t44;  // -x6 + x7 + x48 + ...
  wire signed [18:0] t387 = t43 + (x7_w19 <<< 1);  // 2*x7 + x40 - x60
  wire signed [18:0] t388 = t127 - t23;  // -x16 + x45 + x46 + ...
  wire signed [18:0] t389 = t131 - t10;  // -x6 + x14 + x52 + ...
  wire signed [18:0] t390 = t145 - (t86 <<< 2);  // x13 - 4*x23 - x48 + ...
  wire signed [18:0] t392 = x46_w19 + x47_w19 - (x38_w19 <<< 1);  // -2*x38 + x46 + x47
  wire signed [18:0] t393 = x53_w19 - t41;  // -x24 - x30 + x53
  wire signed [18:0] t394 = x38_w19 - (t165 <<< 1);  // -2*x0 + x38 - 2*x41
  wire signed [18:0] t396 = t225 + (x46_w19 - x41_w19);  // x24 - x41 + x46 + ...
  wire signed [18:0] t397 = (x16_w19 <<< 1) + t123;  // x6 + 2*x16 + x25
  wire signed [18:0] t398 = t200 + (x36_w19 <<< 1);  // 2*x36 + x47 - x61
  wire signed [18:0] t399 = t3 + t36;  // x9 + x37 - x43 + ...
  wire signed [18:0] t400 = (t221 <<< 1) - x42_w19;  // 2*x15 - x42 - 2*x56
  wire signed [18:0] t401 = x27_w19 - t176;  // -x19 + x27 - x34
  wire signed [18:0] t402 = t140 - (x43_w19 <<< 1);  // x27 - 2*x43 - x62
  wire signed [18:0] t403 = t15 - t3;  // x2 - x9 - x42 + ...
  wire signed [18:0] t404 = t84 - (x51_w19 <<< 1);  // 2*x20 - x35 - 2*x51
  wire signed [18:0] t406 = t180 + (x22_w19 + x37_w19);  // x22 + x33 + x37 + ...
  wire signed [18:0] t407 = t97 - x4_w19;  // -x4 + x18 - 2*x47
  wire signed [18:0] t408 = t19 + (t92 <<< 1);  // x0 - x10 + 2*x25 + ...
  wire signed [18:0] t409 = t17 + t0;  // x13 - x20 + x48 + ...
  wire signed [18:0] t410 = t67 - (x56_w19 <<< 3);  // x3 + 2*x54 - 8*x56
  wire signed [18:0] t411 = t82 + (x47_w19 <<< 1);  // x26 + 2*x47 - x51
  wire signed [18:0] t412 = t34 + t56;  // x2 + x12 - x20 + ...
  wire signed [18:0] t413 = x3_w19 + t146;  // x3 - x33 + x55
  wire signed [18:0] t414 = t89 - t29;  // x1 - x23 + x24 + ...
  wire signed [18:0] t415 = (t49 <<< 3) - x37_w19;  // 8*x4 - 8*x19 - x37
  wire signed [18:0] t416 = x24_w19 + t91;  // x5 + x24 - x31
  wire signed [18:0] t417 = t19 - t218;  // x0 + x2 - x10 + ...
  wire signed [18:0] t418 = t135 - x23_w19;  // -x23 + x42 + x50
  wire signed [18:0] t420 = x15_w19 + x47_w19 - t228;  // x15 - x43 + x47 + ...
  wire signed [18:0] t422 = x4_w19 - x10_w19 + t191;  // x4 - x10 + x26 + ...
  wire signed [18:0] t423 = (x55_w19 <<< 1) - t47;  // -x39 + x50 + 2*x55
  wire signed [18:0] t424 = x43_w19 - t206;  // 2*x18 - x36 + x43
  wire signed [18:0] t425 = (t116 <<< 3) - t37;  // 8*x5 - x29 + x40 + ...
  wire signed [18:0] t426 = x9_w19 + t24;  // x9 + x31 - x50
  wire signed [18:0] t427 = t210 + (x9_w19 <<< 2);  // 4*x9 + x12 - x29
  wire signed [18:0] t428 = t163 - (x16_w19 <<< 2);  // x14 - 4*x16 - x49
  wire signed [18:0] t429 = (x6_w19 <<< 1) + t59;  // 2*x3 + 2*x6 - x52
  wire signed [18:0] t430 = t1 + t148;  // x7 - x19 + x46 + ...
  wire signed [18:0] t431 = t13 - (x62_w19 <<< 1);  // x34 - x37 - 2*x62
  wire signed [18:0] t433 = x39_w19 - (x51_w19 <<< 1) + (t106 <<< 2);  // 4*x16 + x39 - 4*x49 + ...
  wire signed [18:0] t434 = x18_w19 + (t0 <<< 2);  // x18 + 4*x48 - 4*x60
  wire signed [18:0] t435 = x7_w19 - t204;  // -x0 + x7 - x40
  wire signed [18:0] t436 = t52 + (x16_w19 <<< 1);  // x5 + 2*x16 - x26
  wire signed [18:0] t437 = x63_w19 + t211;  // x44 - x57 + x63
  wire signed [18:0] t438 = t92 + t20;  // x1 - x19 + x25 + ...
  wire signed [18:0] t439 = t13 + (t119 <<< 3);  // 16*x13 + x34 - x37 + ...
  wire signed [18:0] t440 = (x32_w19 <<< 1) + t175;  // x9 + x24 + 2*x32
  wire signed [18:0] t441 = x32_w19 + t21;  // x12 + x32 - x39
  wire signed [18:0] t443 = (x20_w19 <<< 1) + (x37_w19 + x55_w19);  // 2*x20 + x37 + x55
  wire signed [18:0] t445 = x62_w19 + x9_w19 - x41_w19;  // x9 - x41 + x62
  wire signed [18:0] t446 = x53_w19 + (t17 <<< 1);  // 2*x13 - 2*x20 + x53
  wire signed [18:0] t447 = t125 - (x6_w19 <<< 2);  // -4*x6 + x10 + x52
  wire signed [18:0] t448 = t203 + (x24_w19 <<< 1);  // x0 - x14 + 2*x24
  wire signed [18:0] t449 = t222 - t26;  // x1 - x40 + x52 + ...
  wire signed [18:0] t451 = x56_w19 - x60_w19 + (t50 <<< 2);  // 4*x37 + x56 - x60 + ...
  wire signed [18:0] t452 = (x38_w19 <<< 1) + t59;  // 2*x3 + 2*x38 - x52
  wire signed [18:0] t453 = t207 + t140;  // x13 + x27 - x29 + ...
  wire signed [18:0] t454 = t206 + t215;  // -2*x18 + x32 + x36 + ...
  wire signed [18:0] t455 = t225 + t22;  // x18 + x24 - x36 + ...
  wire signed [18:0] t456 = t50 - (x4_w19 <<< 1);  // -2*x4 + x37 - x62
  wire signed [18:0] t457 = t44 - x38_w19;  // x6 - x7 - x38
  wire signed [18:0] t458 = t90 + (x16_w19 <<< 3);  // 8*x16 - x27 + 2*x41
  wire signed [18:0] t459 = (t170 <<< 1) + t61;  // -2*x6 + 2*x18 + 2*x29 + ...
  wire signed [18:0] t460 = t86 + (x10_w19 <<< 1);  // 2*x10 + x23 - x53
  wire signed [18:0] t461 = (t153 <<< 1) - t58;  // -x14 + 2*x28 - 2*x31 + ...
  wire signed [18:0] t462 = t62 - t27;  // x17 - x19 - x55 + ...
  wire signed [18:0] t463 = x14_w19 + (t120 <<< 1);  // x14 + 2*x18 + 2*x44
  wire signed [18:0] t464 = t166 - x2_w19;  // -x2 + x22 - x33
  wire signed [18:0] t465 = x41_w19 + t12;  // x17 + x26 + x41
  wire signed [18:0] t466 = t13 - x24_w19;  // -x24 + x34 - x37
  wire signed [18:0] t467 = t84 - (t83 <<< 1);  // 2*x20 - 2*x23 - 2*x33 + ...
  wire signed [18:0] t468 = x14_w19 - (t111 <<< 1);  // 4*x13 + x14 - 2*x32
  wire signed [18:0] t469 = t137 + t23;  // x16 - x46 + x51 + ...
  wire signed [18:0] t470 = x37_w19 + t60;  // x27 + x37 + x59
  wire signed [18:0] t471 = x3_w19 + t225;  // x3 + x24 - x61
  wire signed [18:0] t472 = t64 + (t126 <<< 1);  // -4*x21 + 2*x28 + x37 + ...
  wire signed [18:0] t473 = t225 - (x17_w19 <<< 2);  // -4*x17 + x24 - x61
  wire signed [18:0] t474 = x7_w19 + t25;  // x4 + x7 - x15
  wire signed [18:0] t475 = (x61_w19 <<< 1) - t11;  // -x23 - x25 + 2*x61
  wire signed [18:0] t476 = t221 + (t16 <<< 3);  // x15 + 8*x30 - x56 + ...
  wire signed [18:0] t477 = (t24 <<< 2) - x53_w19;  // 4*x31 - 4*x50 - x53
  wire signed [18:0] t478 = t39 - t12;  // -x17 + x21 - x26 + ...
  wire signed [18:0] t479 = t177 - t3;  // -x9 + x27 + x43 + ...
  wire signed [18:0] t480 = (t53 <<< 1) - t213;  // 2*x17 - x46 - 2*x47 + ...
  wire signed [18:0] t481 = t92 - t50;  // x25 - x37 - x46 + ...
  wire signed [18:0] t482 = t110 + (t47 <<< 1);  // x5 + x32 + 2*x39 + ...
  wire signed [18:0] t483 = t52 + t181;  // x5 - x26 + x28 + ...
  wire signed [18:0] t484 = x3_w19 + t37;  // x3 + x29 - x40
  wire signed [18:0] t485 = t41 - t60;  // x24 - x27 + x30 + ...
  wire signed [18:0] t486 = x26_w19 + (t107 <<< 1);  // 2*x1 - 2*x11 + x26
  wire signed [18:0] t487 = (t161 <<< 1) - t14;  // -x7 + x11 + 2*x39 + ...
  wire signed [18:0] t488 = t371 + (t57 <<< 2);  // x13 + x14 + 4*x28 + ...
  wire signed [18:0] t489 = t351 - (x27_w19 <<< 2);  // x5 - 2*x21 - 4*x27 + ...
  wire signed [18:0] t490 = t351 - (t150 <<< 2);  // x5 - 4*x16 - 4*x20 + ...
  wire signed [18:0] t492 = (x30_w19 <<< 5) - (t211 + (x4_w19 <<< 4));  // -16*x4 + 32*x30 - x44 + ...
  wire signed [18:0] t494 = x48_w19 - (t38 <<< 1) + (t189 <<< 1);  // -2*x6 + 2*x28 + 2*x31 + ...
  wire signed [18:0] t496 = x36_w19 + t156 - (x37_w19 <<< 1);  // x34 + x36 - 2*x37 + ...
  wire signed [18:0] t498 = t137 - t87 + (t180 <<< 1);  // 2*x33 - x34 + x51 + ...
  wire signed [18:0] t500 = x57_w19 + (t7 <<< 1) - (x36_w19 <<< 2);  // 2*x8 - 2*x32 - 4*x36 + ...
  // -16*x12 + 8*x14 - 32*x16 + ...
  wire signed [18:0] t503 = (t428 <<< 3) - (x36_w19 + (x12_w19 <<< 4) + (x24_w19 <<< 5));
  wire signed [18:0] t505 = (x37_w19 <<< 1) - x43_w19 - (t414 <<< 1);  // -2*x1 + 2*x23 - 2*x24 + ...
  wire signed [18:0] t507 = x0_w19 + (t30 <<< 1) - (t10 <<< 2);  // x0 - 4*x6 + 2*x30 + ...
  wire signed [18:0] t508 = x15_w19 - (t416 <<< 3);  // -8*x5 + x15 - 8*x24 + ...
  wire signed [18:0] t509 = (t166 <<< 2) + t262;  // x4 - 8*x18 + 4*x22 + ...
  wire signed [18:0] t511 = t123 + (x7_w19 + t139);  // x6 + x7 + x15 + ...
  wire signed [18:0] t512 = t259 + (x25_w19 <<< 2);  // x7 + x17 + 4*x25 + ...
  wire signed [18:0] t514 = t14 - x21_w19 + (x36_w19 <<< 2);  // x7 - x11 - x21 + ...
  wire signed [18:0] t515 = t471 + (t127 <<< 3);  // x3 + x24 + 8*x45 + ...
  wire signed [18:0] t517 = (t30 <<< 1) + (t71 - (x53_w19 <<< 2));  // 2*x5 - x25 + 2*x30 + ...
  wire signed [18:0] t519 = (t37 <<< 1) + (x11_w19 + t39);  // x11 + x21 + 2*x29 + ...
  wire signed [18:0] t521 = (x55_w19 <<< 1) + (x22_w19 - t108);  // x22 - x35 + 2*x55 + ...
  wire signed [18:0] t523 = t106 + (x24_w19 <<< 3) + (t121 <<< 3);  // 8*x14 + x16 + 8*x24 + ...
  wire signed [18:0] t524 = t295 + (t11 <<< 3);  // -8*x14 + 8*x23 + 8*x25 + ...
  wire signed [18:0] t526 = (x31_w19 <<< 1) + (x18_w19 + t47);  // x18 + 2*x31 + x39 + ...
  wire signed [18:0] t529 = (x39_w19 <<< 1) + (x22_w19 + x30_w19) - (t28 <<< 2);  // -4*x21 + x22 + x30 + ...
  wire signed [18:0] t530 = t353 - t103;  // 2*x6 - 2*x7 - x17 + ...
  wire signed [18:0] t531 = t318 - (t210 <<< 3);  // -8*x12 + 2*x26 + 8*x29 + ...
  wire signed [18:0] t533 = (x52_w19 <<< 2) - t172 - (x42_w19 <<< 2);  // -4*x42 - x46 + 4*x52 + ...
  wire signed [18:0] t534 = x10_w19 + (t400 <<< 1);  // x10 + 4*x15 - 2*x42 + ...
  wire signed [18:0] t536 = t215 + (x34_w19 <<< 4) - (x29_w19 <<< 5);  // -32*x29 + x32 + 16*x34 + ...
  wire signed [18:0] t539 = x52_w19 + x22_w19 - (x36_w19 <<< 3) - (t50 <<< 3);  // x22 - 8*x36 - 8*x37 + ...
  wire signed [18:0] t541 = x11_w19 + t87 + (t129 <<< 1);  // 2*x4 + x11 + x34 + ...
  wire signed [18:0] t543 = x32_w19 + t4 - (x2_w19 <<< 2);  // -4*x2 + x8 + x32 + ...
  wire signed [18:0] t546 = x60_w19 + x47_w19 - (x38_w19 <<< 1) - (x16_w19 <<< 3);  // -8*x16 - 2*x38 + x47 + ...
  wire signed [18:0] t548 = x40_w19 + t23 + (x35_w19 <<< 3);  // x16 + 8*x35 + x40 + ...
  wire signed [18:0] t549 = t370 - t197;  // -x1 - x10 + x19 + ...
  wire signed [18:0] t550 = t424 - (t79 <<< 4);  // 2*x18 - x36 - 15*x43 + ...
  wire signed [18:0] t552 = (t177 <<< 1) - x15_w19 - (t113 <<< 4);  // 16*x9 - x15 + 2*x27 + ...
  wire signed [18:0] t555 = t48 + (x13_w19 + x59_w19) + (t139 <<< 3);  // x13 + 9*x15 + 8*x49 + ...
  wire signed [18:0] t557 = t35 - t18 + (x18_w19 <<< 3);  // x10 - x13 + 8*x18 + ...
  wire signed [18:0] t559 = t68 - x27_w19 + (t235 <<< 2);  // 4*x6 + 2*x8 - x27 + ...
  wire signed [18:0] t561 = t114 - t78 + (t239 <<< 2);  // -4*x15 + x16 - 2*x24 + ...
  wire signed [18:0] t563 = t107 - t9 + (t99 <<< 2);  // x1 + 4*x3 - x11 + ...
  wire signed [18:0] t564 = (x22_w19 <<< 1) + t452;  // 2*x3 + 2*x22 + 2*x38 + ...
  wire signed [18:0] t566 = t227 - (t40 <<< 2) + (t346 <<< 2);  // -4*x5 + 4*x12 + x26 + ...
  wire signed [18:0] t568 = x62_w19 + t25 - (t58 <<< 1);  // x4 - 2*x14 - x15 + ...
  wire signed [18:0] t569 = t153 - t252;  // x27 + x28 - x31 + ...
  wire signed [18:0] t571 = x28_w19 + t11 - (x19_w19 <<< 3);  // -8*x19 + x23 + x25 + ...
  wire signed [18:0] t573 = (t308 <<< 1) + (t52 + (x60_w19 <<< 2));  // x5 - x26 - 2*x38 + ...
  wire signed [18:0] t576 = ((t14 - x5_w19) <<< 1) + (t76 - (x58_w19 <<< 2));  // -2*x5 + x6 + 2*x7 + ...
  wire signed [18:0] t577 = t348 - (t60 <<< 2);  // x4 + 4*x7 - x24 + ...
  wire signed [18:0] t579 = (x44_w19 <<< 1) + (x46_w19 + t210);  // x12 - x29 + 2*x44 + ...
  wire signed [18:0] t580 = t370 + (t1 <<< 3);  // -x1 + x19 + x45 + ...
  wire signed [18:0] t582 = (x44_w19 <<< 1) + (x22_w19 + t156);  // x22 + x34 + 2*x44 + ...
  wire signed [18:0] t583 = x15_w19 - t255;  // x15 + x18 - x23 + ...
  wire signed [18:0] t587 = t10 + (x39_w19 - x60_w19) - ((x12_w19 + t3) <<< 1);  // x6 - 2*x9 - 2*x12 + ...
  wire signed [18:0] t588 = t261 - (t15 <<< 5);  // -32*x2 - x7 + x11 + ...
  wire signed [18:0] t590 = t43 - (x53_w19 <<< 1) - t247;  // -x1 + x40 - 4*x45 + ...
  wire signed [18:0] t593 = x2_w19 + (x15_w19 <<< 3) - (t20 <<< 4) + (x30_w19 <<< 5);  // -16*x1 + x2 + 8*x15 + ...
  wire signed [18:0] t595 = x55_w19 + (t21 <<< 1) - (t70 <<< 1);  // 2*x12 - 2*x39 - 2*x44 + ...
  // 16*x4 - 16*x15 + x52 + ...
  wire signed [18:0] t598 = (t25 <<< 4) + (x52_w19 + (x59_w19 <<< 4)) - (x57_w19 <<< 6);
  wire signed [18:0] t599 = t402 - x43_w19;  // x27 - 3*x43 - x62
  wire signed [18:0] t600 = x1_w19 - t435;  // x0 + x1 - x7 + ...
  wire signed [18:0] t602 = (x51_w19 <<< 1) + (x14_w19 + t156);  // x14 + x34 + 2*x51 + ...
  wire signed [18:0] t605 = t42 + (x5_w19 + x22_w19) - t382;  // x5 - x10 + x22 + ...
  wire signed [18:0] t607 = t46 + t203 - (x41_w19 <<< 2);  // x0 + x3 - x14 + ...
  wire signed [18:0] t609 = (x26_w19 <<< 1) + (x29_w19 + t36);  // 2*x26 + x29 + x37 + ...
  wire signed [18:0] t611 = (x26_w19 <<< 3) - (t30 + t159);  // -4*x1 + 8*x26 - x30 + ...
  wire signed [18:0] t612 = (t34 <<< 1) - t333;  // 2*x2 - 2*x20 - 2*x28 + ...
  wire signed [18:0] t613 = t4 + t256;  // x8 + x34 - x53 + ...
  wire signed [18:0] t614 = t278 - (t368 <<< 1);  // -x13 - 2*x21 + 2*x23 + ...
  wire signed [18:0] t615 = t4 + t255;  // x8 - x18 + x23 + ...
  wire signed [18:0] t617 = (t20 <<< 1) - t19 - t311;  // -x0 + 2*x1 - x8 + ...
  wire signed [18:0] t618 = t112 + (t394 <<< 1);  // -4*x0 + x27 + 2*x38 + ...
  wire signed [18:0] t619 = t446 - (x62_w19 <<< 2);  // 2*x13 - 2*x20 + x53 + ...
  wire signed [18:0] t620 = t266 - (x2_w19 <<< 1);  // -2*x2 + x30 + 4*x31 + ...
  wire signed [18:0] t622 = (x38_w19 <<< 4) - (x19_w19 + t18);  // -x13 - x19 + x32 + ...
  wire signed [18:0] t623 = t9 - (t326 <<< 2);  // -4*x12 + x14 + 4*x29 + ...
  wire signed [18:0] t624 = x31_w19 + t413;  // x3 + x31 - x33 + ...
  wire signed [18:0] t626 = (x41_w19 <<< 1) + (t86 + (x8_w19 <<< 1));  // 2*x8 + x23 + 2*x41 + ...
  wire signed [18:0] t628 = (x6_w19 <<< 1) - t84 + (t129 <<< 2);  // 4*x4 + 2*x6 - 2*x20 + ...
  wire signed [18:0] t630 = t101 + (x8_w19 <<< 2) - (t147 <<< 1);  // -2*x6 + 4*x8 - 2*x12 + ...
  wire signed [18:0] t631 = (t66 <<< 1) + t402;  // 2*x2 - 2*x26 + x27 + ...
  wire signed [18:0] t634 = (x51_w19 <<< 1) - x6_w19 - (t41 <<< 2) + (x44_w19 <<< 6);  // -x6 - 4*x24 - 4*x30 + ...
  wire signed [18:0] t636 = t220 + (t7 <<< 3) - (t70 <<< 4);  // x1 + 8*x8 - 8*x32 + ...
  wire signed [18:0] t639 = t394 + ((x58_w19 + x30_w19 - (x44_w19 <<< 1)) <<< 1);  // -2*x0 + 2*x30 + x38 + ...
  wire signed [18:0] t641 = x36_w19 - (x3_w19 <<< 2) + (t324 <<< 1);  // -4*x3 + 2*x7 - 2*x11 + ...
  wire signed [18:0] t643 = (t33 <<< 2) + (t100 - (t7 <<< 1));  // -2*x8 + x12 + x13 + ...
  // 2*x2 + x27 + 16*x30 + ...
  wire signed [18:0] t646 = x27_w19 + (x2_w19 <<< 1) + (x55_w19 <<< 2) + (x30_w19 <<< 4);
  wire signed [18:0] t648 = x44_w19 - (t94 <<< 2) - (x1_w19 <<< 5);  // -32*x1 - 4*x31 + x44 + ...
  wire signed [18:0] t650 = (x12_w19 <<< 1) + (t153 - x29_w19);  // 2*x12 + x28 - x29 + ...
  wire signed [18:0] t652 = (t64 <<< 1) + (t170 - x39_w19);  // -x6 + x18 + 2*x37 + ...
  wire signed [18:0] t653 = t168 + t258;  // x16 + x20 + 2*x21 + ...
  wire signed [18:0] t654 = (t413 <<< 2) - x58_w19;  // 4*x3 - 4*x33 + 4*x55 + ...
  wire signed [18:0] t657 = x8_w19 - (x49_w19 <<< 1) + (t94 <<< 1) - (x12_w19 <<< 3);  // x8 - 8*x12 + 2*x31 + ...
  wire signed [18:0] t659 = x41_w19 + (t8 <<< 1) + (x51_w19 <<< 2);  // 2*x21 + x41 - 2*x49 + ...
  wire signed [18:0] t660 = t130 + t236;  // -x13 + x20 + x36 + ...
  wire signed [18:0] t662 = x21_w19 + (t108 <<< 1) - (t111 <<< 1);  // 4*x13 + x21 - 2*x32 + ...
  wire signed [18:0] t664 = t134 - (x22_w19 <<< 1) - (x1_w19 <<< 3);  // -8*x1 - 2*x22 + x33 + ...
  wire signed [18:0] t666 = (t137 <<< 1) - x46_w19 + (t139 <<< 1);  // 2*x15 - x46 + 2*x49 + ...
  wire signed [18:0] t667 = t21 - t403;  // -x2 + x9 + x12 + ...
  wire signed [18:0] t668 = x30_w19 + (t286 <<< 1);  // 2*x4 + 4*x11 + x30 + ...
  wire signed [18:0] t670 = t26 - t46 - (x62_w19 <<< 1);  // -x3 + x23 + x40 + ...
  wire signed [18:0] t673 = x34_w19 + (x54_w19 + x51_w19) - (x38_w19 <<< 2);  // x34 - 4*x38 + x51 + ...
  wire signed [18:0] t675 = t97 + t78 + (t16 <<< 2);  // x18 + 2*x24 + 3*x30 + ...
  wire signed [18:0] t677 = t216 - (t43 <<< 1) - (t111 <<< 2);  // x0 + 8*x13 - 4*x32 + ...
  wire signed [18:0] t679 = t150 - (t73 <<< 2) - (t69 <<< 2);  // -8*x11 - 4*x15 + x16 + ...
  wire signed [18:0] t681 = x38_w19 - t212 + (t71 <<< 1);  // 4*x5 - x19 - 2*x25 + ...
  wire signed [18:0] t682 = (x25_w19 <<< 1) + t308;  // 2*x25 - x38 + x41 + ...
  wire signed [18:0] t684 = t96 + (t190 <<< 2) - (t3 <<< 3);  // -8*x9 + x18 + 4*x21 + ...
  wire signed [18:0] t686 = (t85 <<< 1) + (x44_w19 + (t35 <<< 2));  // 4*x10 + 2*x11 - 4*x33 + ...
  wire signed [18:0] t689 = x41_w19 + t117 - (t109 + (x43_w19 <<< 1));  // x3 - x5 + x41 + ...
  wire signed [18:0] t691 = (t23 <<< 1) - t166 - (x2_w19 <<< 2);  // -4*x2 + 2*x16 - x22 + ...
  wire signed [18:0] t692 = t279 + (t166 <<< 3);  // 8*x22 + x29 - 8*x33 + ...
  wire signed [18:0] t694 = (t178 <<< 1) + (t31 + (x10_w19 <<< 1));  // 2*x9 + 2*x10 + x40 + ...
  wire signed [18:0] t695 = x53_w19 + t270;  // x11 - x12 - x13 + ...
  wire signed [18:0] t696 = (t28 <<< 1) + t428;  // x14 - 4*x16 + 2*x21 + ...
  wire signed [18:0] t699 = (t166 <<< 1) + (x0_w19 + (x34_w19 <<< 1)) - t312;  // x0 + 4*x17 + 2*x22 + ...
  wire signed [18:0] t701 = t115 + (x44_w19 + t54);  // -2*x1 + x36 + x42 + ...
  wire signed [18:0] t703 = (t7 <<< 1) - t96 + (t431 <<< 1);  // 2*x8 - x18 - 2*x32 + ...
  wire signed [18:0] t705 = t34 + (x3_w19 - t36);  // x2 + x3 - x20 + ...
  wire signed [18:0] t706 = t117 + (t357 <<< 1);  // x3 + 2*x17 + 2*x26 + ...
  wire signed [18:0] t708 = t337 - (x46_w19 + x43_w19);  // 2*x16 + x23 + x25 + ...
  wire signed [18:0] t710 = x30_w19 - (t111 <<< 1) + (t181 <<< 3);  // 4*x13 + 8*x28 + x30 + ...
  wire signed [18:0] t711 = t487 - x24_w19;  // -x7 + x11 - x24 + ...
  wire signed [18:0] t713 = (x20_w19 <<< 3) - (t54 + (t193 <<< 1));  // 8*x20 - x42 - 2*x51 + ...
  wire signed [18:0] t715 = x44_w19 - (x43_w19 <<< 1) + t337;  // 2*x16 + x23 + x25 + ...
  wire signed [18:0] t717 = (x54_w19 <<< 1) + (x28_w19 - t16);  // x28 - x30 + 2*x54 + ...
  wire signed [18:0] t719 = (t22 <<< 1) + (t25 + (x17_w19 <<< 1));  // x4 - x15 + 2*x17 + ...
  wire signed [18:0] t720 = x53_w19 + t243;  // x4 + x9 - x24 + ...
  wire signed [18:0] t722 = t209 + ((x29_w19 + t53) <<< 1);  // 2*x17 + 2*x29 - 4*x42 + ...
  wire signed [18:0] t724 = (t21 <<< 2) + (t147 - (t31 <<< 1));  // x6 + 5*x12 - 4*x39 + ...
  wire signed [18:0] t727 = t140 + t208 - (t181 <<< 3) - (t82 <<< 6);  // -2*x14 - 64*x26 + x27 + ...
  wire signed [18:0] t729 = (t40 <<< 3) + (t363 - (x33_w19 <<< 3));  // 8*x5 + x10 - x18 + ...
  wire signed [18:0] t732 = (t36 <<< 2) + (t45 - t96 - (x19_w19 <<< 1));  // x10 - x18 - 2*x19 + ...
  wire signed [18:0] t735 = (t148 <<< 1) - ((x0_w19 <<< 1) + t126) - (t146 <<< 5);  // -2*x0 + 2*x7 - 2*x19 + ...
  wire signed [18:0] t737 = (x30_w19 <<< 3) + ((x59_w19 <<< 2) - t454);  // 2*x18 + 8*x30 - x32 + ...
  wire signed [18:0] t739 = t289 + (x38_w19 <<< 3) + (t579 <<< 4);  // 16*x12 - 4*x23 - 16*x29 + ...
  wire signed [18:0] t743 = (t307 <<< 1) + (t210 - (t8 <<< 1) + ((t33 + t73) <<< 1));  // x12 + 4*x14 + 2*x15 + ...
  wire signed [18:0] t746 = (t99 <<< 2) + ((x59_w19 <<< 2) - t41) + (t720 <<< 2);  // 4*x3 + 4*x4 + 4*x9 + ...
  wire signed [18:0] t748 = (t272 <<< 2) - t42 + (t5 <<< 4);  // -8*x24 + 16*x38 - 16*x41 + ...
  wire signed [18:0] t751 = (t0 <<< 1) - x61_w19 + (x41_w19 <<< 3) + (t299 <<< 4);  // 16*x38 + 8*x41 + 16*x45 + ...
  wire signed [18:0] t753 = (x11_w19 <<< 1) - t308 - t309;  // 2*x11 - 4*x22 + 5*x38 + ...
  wire signed [18:0] t756 = (x15_w19 <<< 2) + (t137 - x21_w19 - (t19 <<< 1));  // -2*x0 + 2*x10 + 4*x15 + ...
  wire signed [18:0] t759 = t181 + (t83 <<< 1) + (x34_w19 <<< 5) + (x37_w19 <<< 6);  // 2*x23 + x28 + 2*x33 + ...
  wire signed [18:0] t761 = (x56_w19 <<< 1) + t398 + (t31 <<< 3);  // 2*x36 + 8*x40 + x47 + ...
  wire signed [18:0] t763 = (x18_w19 <<< 2) + (t400 + (x26_w19 <<< 2));  // 2*x15 + 4*x18 + 4*x26 + ...
  // 2*x13 - 2*x20 + 9*x35 + ...
  wire signed [18:0] t767 = (x35_w19 <<< 3) + ((t17 <<< 1) + (x56_w19 + x35_w19) + (x62_w19 <<< 3));
  // -x0 + 2*x1 - 4*x5 + ...
  wire signed [18:0] t771 = x27_w19 - x0_w19 - (x44_w19 <<< 2) - (((t40 <<< 1) + t321) <<< 1);
  wire signed [18:0] t774 = t118 + (t138 <<< 2) + (t37 <<< 3) + (t171 <<< 3);  // 2*x4 + x15 + 8*x29 + ...
  wire signed [18:0] t776 = (x30_w19 <<< 2) + ((t10 <<< 1) - t381);  // 2*x6 - x13 + 4*x30 + ...
  wire signed [18:0] t779 = t30 + (t156 + (x20_w19 <<< 1)) - (t130 <<< 5);  // 2*x20 + x30 + x34 + ...
  wire signed [18:0] t782 = (t1 <<< 2) + (t4 + (x42_w19 <<< 1) + (x3_w19 <<< 2));  // 4*x3 + x8 + 2*x42 + ...
  wire signed [18:0] t783 = t160 - t650;  // -2*x12 - x28 + x29 + ...
  wire signed [18:0] t785 = (t133 <<< 1) - t324 + (t76 <<< 4);  // 18*x6 - x7 + x11 + ...
  wire signed [18:0] t787 = (t54 <<< 3) + ((t222 <<< 2) + t482);  // 4*x1 + x5 + x32 + ...
  // -x9 - 4*x48 - 4*x55 + ...
  wire signed [18:0] t791 = (x58_w19 <<< 4) - ((t0 <<< 2) + (x59_w19 + x9_w19 + (x55_w19 <<< 2)));
  wire signed [18:0] t793 = (t211 <<< 1) - t308 + (x41_w19 <<< 4);  // x38 + 15*x41 + 2*x44 + ...
  // 2*x9 + x14 + 2*x22 + ...
  wire signed [18:0] t797 = (t214 <<< 1) + (x14_w19 + (x44_w19 <<< 2)) - (t11 <<< 2) + (t61 <<< 4);
  wire signed [18:0] t800 = (t393 <<< 2) + ((t1 <<< 2) - x32_w19 + (t186 <<< 1));  // -4*x24 - 4*x30 - x32 + ...
  wire signed [18:0] t802 = t406 - (x42_w19 <<< 2) - (x3_w19 <<< 5);  // -32*x3 + x22 + x33 + ...
  wire signed [18:0] t805 = x8_w19 - t11 + (t62 <<< 3) + (t56 <<< 5);  // x8 + 32*x12 + 8*x17 + ...
  wire signed [18:0] t808 = x60_w19 + t5 - t24 - t337;  // -2*x16 - x23 - x25 + ...
  wire signed [18:0] t811 = t132 + (x12_w19 + t40 - (x33_w19 <<< 1));  // 2*x2 + x5 + x12 + ...
  wire signed [18:0] t814 = (x3_w19 <<< 1) + (t6 - x39_w19) - t615;  // 2*x3 + x4 - x8 + ...
  wire signed [18:0] t817 = x33_w19 + t32 + (x1_w19 <<< 2) + (t179 <<< 2);  // 4*x1 + x22 + 4*x26 + ...
  wire signed [18:0] t820 = x0_w19 - (t180 <<< 3) + (x52_w19 <<< 5) - (x8_w19 <<< 6);  // x0 - 64*x8 - 8*x33 + ...
  wire signed [18:0] t823 = (t327 <<< 2) + (t6 + (x17_w19 <<< 1) - (x27_w19 <<< 3));  // x4 + 2*x17 - x24 + ...
  wire signed [18:0] t824 = (x1_w19 <<< 1) + t694;  // 2*x1 + 2*x9 + 2*x10 + ...
  // -x0 + x21 + 32*x27 + ...
  wire signed [18:0] t828 = t8 - x0_w19 - (x31_w19 <<< 4) + (x47_w19 <<< 5) - (t252 <<< 5);
  // 8*x2 + 2*x12 + x28 + ...
  wire signed [18:0] t832 = ((t1 - x34_w19) <<< 2) + ((t210 <<< 1) + t360 + (x2_w19 <<< 3));
  wire signed [18:0] t835 = (t45 <<< 2) + ((x0_w19 <<< 1) - t466) + t158;  // 2*x0 + 4*x10 + 8*x21 + ...
  // 16*x8 + 16*x10 + 16*x13 + ...
  wire signed [18:0] t839 = (t125 <<< 4) + (x17_w19 + t140 + (t207 <<< 4) - (t205 <<< 2));
  wire signed [18:0] t843 = t13 - x5_w19 + (t34 <<< 2) + (t148 <<< 3) + (x8_w19 <<< 4);  // 4*x2 - x5 + 8*x7 + ...
  wire signed [18:0] t845 = t179 + t496 + (t13 <<< 3);  // x26 + 9*x34 + x36 + ...
  // 4*x14 + 16*x25 + 32*x29 + ...
  wire signed [18:0] t849 = t5 + (t9 <<< 2) - (x49_w19 <<< 3) + (t80 <<< 4) + (t61 <<< 4);
  // -4*x1 + 32*x5 - 2*x10 + ...
  wire signed [18:0] t853 = (t115 <<< 1) - ((x10_w19 <<< 1) + t186) + (t109 <<< 5) + (t167 <<< 6);
  // 8*x0 - 2*x3 + x19 + ...
  wire signed [18:0] t858 = (x0_w19 <<< 3) + (t27 - x55_w19 + (x52_w19 <<< 2) - ((t127 <<< 1) + t59));
  // -4*x5 + x10 + x12 + ...
  wire signed [18:0] t862 = (x25_w19 <<< 1) + (x12_w19 + t45) - (t91 <<< 2) + (x57_w19 <<< 4);
  // -x0 + 8*x25 - x30 + ...
  wire signed [18:0] t866 = (t26 <<< 3) + ((x25_w19 <<< 3) - (x0_w19 + t30)) - (t138 <<< 4);
  wire signed [18:0] t868 = t737 - ((t96 + (x35_w19 <<< 1)) <<< 3);  // -6*x18 + 8*x30 - x32 + ...
  // -8*x17 - x21 - 4*x34 + ...
  wire signed [18:0] t872 = (x37_w19 <<< 1) + (x46_w19 - t8) - (t156 <<< 2) - (t33 <<< 3);
  // x2 - x18 - 64*x25 + ...
  wire signed [18:0] t877 = t15 - t22 + (t213 <<< 2) - (x41_w19 <<< 4) - (t140 <<< 5) - (x25_w19 <<< 6);
  // x0 - 8*x4 + 8*x5 + ...
  wire signed [18:0] t881 = (t106 <<< 4) + ((t74 <<< 3) + (t331 - (x6_w19 <<< 1) - (x4_w19 <<< 3)));
  // -x1 + 4*x6 + 4*x19 + ...
  wire signed [18:0] t888 = (t211 <<< 3) + ((t10 <<< 2) + ((t225 <<< 1) - x1_w19 + (x19_w19 <<< 2)))
      + (((x38_w19 <<< 2) + ((x37_w19 <<< 1) + t83)) <<< 2);
  // -8*x9 + x11 - x12 + ...
  wire signed [18:0] t892 = t270 + (x26_w19 <<< 2) - (x9_w19 <<< 3) - (t70 <<< 2) + (x27_w19 <<< 4);
  // -16*x9 - 32*x21 - 8*x22 + ...
  wire signed [18:0] t898 = ((x60_w19 - t3) <<< 4) + (t13 - x29_w19 - (t32 <<< 3) - (x28_w19 <<< 4) - (t39 <<< 5));
  // x9 + x11 - x24 + ...
  wire signed [18:0] t903 = (t277 <<< 6) + (t143 + t178 - t225 + (x51_w19 <<< 4) - (x57_w19 <<< 7));
  // 8*x2 - x10 - 4*x13 + ...
  wire signed [18:0] t908 = (x48_w19 <<< 3) + (x25_w19 - t63 - (x39_w19 <<< 2) + (x2_w19 <<< 3)) + (t660 <<< 2);
  // -x2 - x18 - 16*x19 + ...
  wire signed [18:0] t913 = (x51_w19 <<< 1) - t322 + (x56_w19 <<< 2) - t434 - (x19_w19 <<< 4);
  wire signed [18:0] t928 = (t106 <<< 2) - (t122 + t123) + (t409 + (t153 - t107) + t473);  // -x1 - x4 - x6 + ...
  // x0 + x3 + x8 + ...
  wire signed [18:0] t929 = (t477 <<< 1) + (t192 + t347 + (t95 + (t221 <<< 1) + (t469 + t366)));
  // -2*x0 - 8*x1 + 2*x2 + ...
  wire signed [18:0] t933 = ((t115 - t268) <<< 2)
      + (((t221 - x21_w19) <<< 2) + ((t403 <<< 1) - (t182 + (t216 <<< 1))));
  wire signed [18:0] t936 = (t517 <<< 1) + ((t465 <<< 2) - t557);  // 4*x5 - x10 + x13 + ...
  wire signed [18:0] t943 = x38_w19 + t27;  // x19 + x38 - x58
  wire signed [18:0] t945 = (t345 <<< 1) - t392;  // 2*x38 + 2*x40 - 2*x44 + ...
  wire signed [18:0] t947 = (t24 <<< 5) - t209;  // 32*x31 + 4*x42 - 32*x50 + ...
  wire signed [18:0] t949 = (t357 <<< 2) - t306;  // -x2 + 4*x17 + 4*x26 + ...
  wire signed [18:0] t951 = t38 + (t32 <<< 5);  // x6 + 32*x22 - x31 + ...
  wire signed [18:0] t955 = t390 + (t16 <<< 4);  // x13 - 4*x23 + 16*x30 + ...
  // 8*x5 + 32*x15 + x23 + ...
  wire signed [18:0] t959 = x23_w19 + (x5_w19 <<< 3) + (x15_w19 <<< 5) + (x34_w19 <<< 6);
  wire signed [18:0] t970 = t263 - t369;  // x4 + 2*x8 - x17 + ...
  wire signed [18:0] t972 = t832 + (t639 + (t219 + (t12 - (x63_w19 <<< 1) - t386)));  // -2*x0 + 8*x2 + x6 + ...
  wire signed [18:0] t973 = t715 - (t67 <<< 1) + (t477 + t309) - t684;  // -2*x3 + 8*x9 + 2*x16 + ...
  wire signed [18:0] t974 = t555 - (t473 <<< 2);  // x13 + 9*x15 + 16*x17 + ...
  wire signed [18:0] t982 = t72 + t95 - t652;  // x0 + x6 - x18 + ...
  wire signed [18:0] t983 = t108 + t14 - (t93 <<< 1) - t652 - (t355 <<< 2) - t622;  // -2*x5 + x6 + x7 + ...
  wire signed [18:0] t987 = t72 + t378 - t670;  // x3 + x8 + x9 + ...
  wire signed [18:0] t989 = t727 - (t546 <<< 3) - (t664 <<< 4);  // 128*x1 - 2*x14 + 64*x16 + ...
  wire signed [18:0] t990 = (t650 <<< 1) + (t240 - t486) - (t385 <<< 2);  // -2*x1 - 8*x8 + 2*x11 + ...
  wire signed [18:0] t999 = t1 + (x31_w19 <<< 1) + (x9_w19 <<< 3) - (t150 <<< 6);  // 8*x9 - 64*x16 - 64*x20 + ...
  // -16*x11 - 8*x14 + 32*x18 + ...
  wire signed [18:0] t1003 = (t64 <<< 4) - (x22_w19 + (x14_w19 <<< 3)) + (t310 <<< 3);
  wire signed [18:0] t1006 = (t0 <<< 1) - (x34_w19 + (x53_w19 <<< 1));  // -x34 + 2*x48 - 2*x53 + ...
  wire signed [18:0] t1026 = (t392 <<< 1) - t286 + (((t15 - t13) <<< 1) + (t437 - t361));  // 2*x2 - x4 - x8 + ...
  // x3 - x5 - 4*x7 + ...
  wire signed [18:0] t1025 = x52_w19 + x34_w19 - (t188 <<< 1) + t689 - (t473 + (t387 <<< 1)) + (t440 <<< 2);
  wire signed [18:0] t1027 = t346 - t320 + t390 + (t318 <<< 2) - (t605 <<< 2);  // x2 - 4*x5 + 4*x10 + ...
  // 4*x0 + x1 + 4*x3 + ...
  wire signed [18:0] t1028 = ((t165 + t224) <<< 2) + (t563 - (t86 + (x50_w19 <<< 1) + (t179 <<< 1))) - (t460 <<< 3);
  wire signed [18:0] t1032 = (t350 <<< 3) - t866;  // x0 - 32*x22 - 8*x25 + ...
  wire signed [18:0] t1041 = t686 - (t459 + (t199 + t169));  // 2*x6 + 4*x10 + 2*x11 + ...
  wire signed [18:0] t1043 = t347 + t333;  // x27 + 2*x28 + x35 + ...
  // 2*x1 + 2*x2 + 2*x4 + ...
  wire signed [18:0] t1045 = (t384 <<< 1) - t246 + ((t388 <<< 1) + (t68 + (t15 <<< 1)));
  // -x0 - 2*x3 + x4 + ...
  wire signed [18:0] t1064 = t75 - t244 - t316 + (t112 <<< 3)
      + (t599 + (t275 + t250) + ((x19_w19 <<< 1) - t12 - t457 + (t297 <<< 1)));
  // 2*x5 - x9 + 4*x12 + ...
  wire signed [18:0] t1067 = (t595 <<< 1)
      + ((t483 <<< 1) + ((x53_w19 <<< 1) + t131) + (((t33 - t152) <<< 1) + ((t172 <<< 1) - t175)));
  wire signed [18:0] t1074 = t202 + t393;  // x17 - x24 - x30 + ...
  wire signed [18:0] t1072 = ((t557 - ((x32_w19 + t42) <<< 2)) <<< 1) + t1067;  // 2*x5 - x9 + 2*x10 + ...
  wire signed [18:0] t1075 = ((t483 - t275) <<< 3) + t648;  // 8*x0 - 32*x1 + 8*x5 + ...
  wire signed [18:0] t1077 = (t332 <<< 1) + t666;  // -2*x2 + 2*x15 + 4*x38 + ...
  wire signed [18:0] t1083 = t443 + t380;  // 2*x20 + x29 - 2*x33 + ...
  // -4*x1 + 4*x3 + x6 + ...
  wire signed [18:0] t1102 = (t292 <<< 2) + t611 + (t340 + (t178 - x17_w19) - (t197 <<< 1) + ((t228 <<< 2) - t659));
  wire signed [18:0] t1101 = t424 + (t370 - t4) - t488 - ((t241 + t256) <<< 1);  // -x1 - x8 - x13 + ...
  wire signed [18:0] t1103 = (t41 <<< 2) - t342;  // 4*x2 + 4*x24 + 4*x30 + ...
  // x0 + 14*x5 - 4*x7 + ...
  wire signed [18:0] t1108 = t677 - (t264 + (t436 <<< 1)) + (t467 <<< 2) + ((t434 + (t372 <<< 1)) <<< 2);
  wire signed [18:0] t1111 = (t38 <<< 1) + t327;  // 2*x6 - 2*x31 - x40 + ...
  wire signed [18:0] t1117 = ((x12_w19 - x8_w19) <<< 2) - t708;  // -4*x8 + 4*x12 - 2*x16 + ...
  wire signed [18:0] t1119 = t727 - (t641 <<< 3);  // 32*x3 - 16*x7 + 16*x11 + ...
  wire signed [18:0] t1120 = t312 + (t406 <<< 1) - (t549 <<< 2);  // 4*x1 + 4*x10 - 4*x17 + ...
  wire signed [18:0] t1138 = t254 - (t422 <<< 1);  // -2*x4 + 2*x10 + 2*x20 + ...
  wire signed [18:0] t1143 = t401 + (t66 - t36) + t653 + (t487 <<< 1) - (t763 <<< 1);  // x2 - 2*x7 + 2*x11 + ...
  wire signed [18:0] t1139 = t517 + (t47 - t471 + (t202 <<< 1)) + (t114 <<< 4);  // -x3 + 2*x5 + 16*x16 + ...
  wire signed [18:0] t1142 = ((t204 - (t9 <<< 1)) <<< 1) - (t447 + t454) - t832;  // 2*x0 - 8*x2 + 4*x6 + ...
  // -x1 - 4*x5 - x9 + ...
  wire signed [18:0] t1157 = ((t345 + (x23_w19 - t109)) <<< 2)
      + ((t140 <<< 2) - (t89 + t69) - (t717 + (t399 + t453)));
  wire signed [18:0] t1160 = (t494 <<< 3) - t849;  // -16*x6 - 4*x14 - 16*x25 + ...
  wire signed [18:0] t1161 = (t183 <<< 1) + ((x8_w19 <<< 1) - t250) - t639;  // 2*x0 + 2*x8 - x12 + ...
  // x3 + 4*x5 + 4*x11 + ...
  wire signed [18:0] t1174 = t623 + (x17_w19 - t155 - t75 - (t431 + (t418 <<< 1)))
      + (((t372 + (t85 <<< 1)) <<< 1) - t561);
  wire signed [18:0] t1175 = t868 + (t817 + (t365 <<< 1));  // 4*x1 - 8*x7 - 6*x18 + ...
  wire signed [18:0] t1186 = t214 - t154;  // x9 - x20 + x22 + ...
  wire signed [18:0] t1187 = (t279 <<< 1) + ((t16 <<< 1) - t194);  // -x1 + 2*x29 + 2*x30 + ...
  // -4*x5 + 4*x10 - x14 + ...
  wire signed [18:0] t1184 = (t323 <<< 2) + ((t45 <<< 2) - t602) - (((t416 <<< 1) + t344) <<< 1);
  // 5*x8 + 4*x9 + 8*x11 + ...
  wire signed [18:0] t1215 = ((t61 + (t55 - x36_w19)) <<< 3)
      + ((x11_w19 <<< 3) - (t251 + ((t106 + t167) <<< 1)) + ((t378 <<< 2) - t713));
  wire signed [18:0] t1212 = t25 - t177 + (t10 - t96) + t605 - t692 - (t652 <<< 2);  // x4 + x5 + 5*x6 + ...
  wire signed [18:0] t1213 = ((t387 - t272) <<< 1) + (t620 + t681) - (t411 <<< 3);  // -2*x2 + 4*x5 + 4*x7 + ...
  wire signed [18:0] t1217 = ((t176 - (x49_w19 <<< 1)) <<< 4) + t588;  // -32*x2 - x7 + x11 + ...
  // -6*x1 + 5*x15 - 4*x21 + ...
  wire signed [18:0] t1225 = (t173 <<< 2) + (t233 + ((t126 + t184) <<< 1)) + (t505 <<< 2);
  wire signed [18:0] t1228 = (t213 <<< 3) + (t654 - (t349 <<< 2));  // 4*x3 - 4*x22 - 4*x33 + ...
  // -x1 - 32*x6 - 8*x8 + ...
  wire signed [18:0] t1230 = ((t447 - (t270 <<< 1)) <<< 3) - t636 - ((t126 + t12) <<< 5);
  wire signed [18:0] t1249 = t90 - t381 - (t8 + t12) - (t423 <<< 1) - (t325 <<< 1);  // -x13 - x17 - 2*x20 + ...
  wire signed [18:0] t1250 = x24_w19 + t19 - t379 - t609 - (t46 <<< 3) - (x21_w19 <<< 4);  // x0 - 8*x3 - x10 + ...
  wire signed [18:0] t1251 = t273 + (t269 - t297 - (t260 <<< 1) - ((t242 <<< 1) + t582));  // x3 - 2*x4 - 4*x6 + ...
  wire signed [18:0] t1257 = t455 - (t40 <<< 1);  // -2*x5 + x18 + x24 + ...
  // -x1 - x2 + 4*x9 + ...
  wire signed [18:0] t1265 = t580 + (t332 - t404 + (t428 + t427)) + ((t70 - (t17 <<< 1) - t344) <<< 2);
  wire signed [18:0] t1269 = t539 + ((t281 + t631) <<< 1);  // 4*x2 + 5*x22 - 4*x26 + ...
  wire signed [18:0] t1268 = ((t89 - t58) <<< 1) - ((t53 <<< 1) + t198);  // 2*x1 - x11 - 2*x14 + ...
  // -9*x1 - x5 + 2*x9 + ...
  wire signed [18:0] t1286 = ((t11 - t479) <<< 1) + (t169 - t149 - (t114 + t222) - (t234 <<< 1)) - (t384 <<< 3);
  wire signed [18:0] t1285 = (t383 <<< 1) - (t474 + t346) + t753 - t710;  // -x4 - x7 + 2*x8 + ...
  wire signed [18:0] t1287 = (t359 <<< 1) + t568;  // x4 - 2*x14 - x15 + ...
  wire signed [18:0] t1292 = (t304 <<< 1) + ((t330 <<< 1) + t291);  // 2*x7 - 6*x12 + 2*x20 + ...
  wire signed [18:0] t1293 = t858 + t425;  // 8*x0 - 2*x3 + 8*x5 + ...
  wire signed [18:0] t1304 = ((x28_w19 + x4_w19 + t238) <<< 5) - t828;  // x0 + 32*x4 + 32*x9 + ...
  wire signed [18:0] t1302 = (x25_w19 <<< 1) + t105;  // x8 + 2*x25 + x40
  wire signed [18:0] t1303 = t78 + t323;  // 2*x24 - x30 + x41 + ...
  wire signed [18:0] t1307 = t478 - ((x37_w19 <<< 1) + t115) - (t624 <<< 1);  // 2*x1 - 2*x3 - x17 + ...
  // -x1 - 2*x4 + x5 + ...
  wire signed [18:0] t1328 = t343 + (t116 - t104) - t102 - (t247 + (t118 + ((x59_w19 + x11_w19) <<< 1)));
  wire signed [18:0] t1329 = t845 - (t320 <<< 3);  // 8*x2 + x26 - 8*x28 + ...
  // -x1 + x2 - 2*x4 + ...
  wire signed [18:0] t1332 = t521 - (t271 <<< 1) + (t682 + ((x29_w19 <<< 1) - x8_w19 + t412)) + t1328;
  // -8*x0 + 4*x6 + 4*x9 + ...
  wire signed [18:0] t1336 = ((t369 + ((x50_w19 - x0_w19 - t23) <<< 1)) <<< 2)
      + ((t695 <<< 3) + ((t445 <<< 2) + ((t276 <<< 1) - t447)));
  wire signed [18:0] t1335 = t471 + t367;  // x3 + x24 + x27 + ...
  wire signed [18:0] t1337 = t407 + t376;  // -x4 + x8 + 2*x12 + ...
  wire signed [18:0] t1341 = t223 - t33 + (t169 - (x8_w19 <<< 1));  // -2*x8 - x13 - x17 + ...
  wire signed [18:0] t1343 = t771 - (t696 <<< 1) - (t233 <<< 2);  // -x0 + 2*x1 - 4*x5 + ...
  wire signed [18:0] t1346 = t397 + t461;  // x6 - x14 + 2*x16 + ...
  wire signed [18:0] t1345 = t48 - t430;  // -x7 + x15 + x19 + ...
  // -x2 + x8 + 4*x10 + ...
  wire signed [18:0] t1366 = ((x35_w19 + t63 - t317) <<< 2) + (t7 - t9 + (t257 - t322) - (t481 <<< 2));
  // 2*x3 + 2*x5 + x7 + ...
  wire signed [18:0] t1367 = t452 + ((t93 <<< 1) + t77) + (t35 - t73 - t339 - t711) + (t461 <<< 2);
  wire signed [18:0] t1375 = t546 + (t600 <<< 2) - (t660 <<< 1);  // 4*x0 + 4*x1 - 4*x7 + ...
  wire signed [18:0] t1378 = (t326 <<< 3) + (t643 - t641) + (t612 <<< 3);  // 16*x2 + 4*x3 - 2*x7 + ...
  wire signed [18:0] t1377 = ((t485 - (t4 <<< 1)) <<< 4) + t779;  // -32*x8 + 2*x20 + 16*x24 + ...
  wire signed [18:0] t1383 = t174 + t396;  // x24 + x39 + x40 + ...
  // -4*x5 + 2*x6 + 4*x7 + ...
  wire signed [18:0] t1388 = (t576 <<< 1) + ((t234 <<< 2) + ((t377 <<< 1) - (t195 + (t284 <<< 1))));
  // -x1 - 2*x3 + x9 + ...
  wire signed [18:0] t1404 = t161 - (t46 <<< 1) + ((t130 - (x31_w19 <<< 1)) <<< 1) + (t321 + t317 + (t426 + t339));
  wire signed [18:0] t1405 = (x19_w19 <<< 3) - t512 - (x20_w19 + t93 + t695 + t472);  // -x5 - x7 - x11 + ...
  wire signed [18:0] t1411 = t692 + ((t197 - t315) <<< 2) - (t458 <<< 1);  // -4*x1 + 4*x10 - 16*x16 + ...
  wire signed [18:0] t1412 = t158 + t703 + (t103 <<< 4);  // 2*x8 + 16*x17 - x18 + ...
  // 16*x1 + x2 - 4*x9 + ...
  wire signed [18:0] t1421 = (t159 <<< 2) - ((t583 <<< 2) + ((t3 <<< 2) + (t300 + t237)));
  // 2*x0 + 2*x1 - 2*x2 + ...
  wire signed [18:0] t1429 = ((t600 - t422) <<< 1) + ((t268 <<< 2) + (t76 + (t109 <<< 1) - (t306 <<< 1)))
      + (((t393 <<< 1) + ((t79 <<< 1) - t111)) <<< 2);
  wire signed [18:0] t1428 = (t309 <<< 1) + t559 + (t436 <<< 3);  // 8*x5 + 4*x6 + 2*x8 + ...
  wire signed [18:0] t1430 = ((t2 + (t167 <<< 1) - t783) <<< 2) - t524;  // 8*x12 + 8*x14 - 8*x23 + ...
  // x1 + 15*x2 - x3 + ...
  wire signed [18:0] t1451 = (t43 <<< 1) - t321 + (t464 - t343) - (t711 + (t285 + t251)) + (t356 <<< 3);
  // 4*x2 - x5 + 8*x7 + ...
  wire signed [18:0] t1453 = ((((x22_w19 + x62_w19 + (t54 - t8)) <<< 1) + (((t36 + t153) <<< 1) - t708)) <<< 1)
      + t843;
  wire signed [18:0] t1454 = x28_w19 - x13_w19;  // -x13 + x28
  // 8*x0 + 4*x6 - 4*x9 + ...
  wire signed [18:0] t1452 = t463 - t427 + (x50_w19 <<< 3) + (t352 <<< 2) - (t595 <<< 2);
  wire signed [18:0] t1457 = (t62 <<< 1) + t475;  // 2*x17 - x23 - x25 + ...
  wire signed [18:0] t1463 = t536 + (t338 <<< 2) - (t293 <<< 5);  // 32*x1 - 32*x4 + 4*x11 + ...
  wire signed [18:0] t1466 = t746 - (t325 <<< 2) + ((t573 + (t533 <<< 1)) <<< 1);  // 4*x3 + 4*x4 + 2*x5 + ...
  wire signed [18:0] t1464 = t443 - (t379 <<< 1);  // -2*x18 + 2*x20 + x37 + ...
  // -4*x1 + x2 - x9 + ...
  wire signed [18:0] t1485 = (t653 <<< 1) + (x21_w19 - x18_w19 + (t37 <<< 1) - t274 - (t667 + (t107 <<< 2)));
  wire signed [18:0] t1490 = (t288 <<< 2) - t622;  // -4*x10 + x13 + 9*x19 + ...
  // -2*x6 + 2*x7 + x10 + ...
  wire signed [18:0] t1486 = (t217 <<< 1) + t382 - (t457 <<< 1) - (x28_w19 <<< 3) - (t160 <<< 4);
  wire signed [18:0] t1495 = t420 + (t34 - t143);  // x2 - x11 + x15 + ...
  // -16*x0 - 2*x3 + 4*x5 + ...
  wire signed [18:0] t1496 = t226 + (t100 <<< 2) - (t266 + (t305 <<< 1)) - (t235 <<< 3) - ((t216 + t29) <<< 4);
  wire signed [18:0] t1499 = (t196 <<< 5) - t774 + (x17_w19 <<< 6);  // -2*x4 + 32*x9 - x15 + ...
  wire signed [18:0] t1501 = (t57 <<< 1) - t363 - (t484 <<< 1);  // -2*x3 - x10 + x18 + ...
  wire signed [18:0] t1504 = (t414 <<< 1) + t691;  // 2*x1 - 4*x2 + 2*x16 + ...
  wire signed [18:0] t1506 = t386 - t124 - (t231 <<< 1);  // x4 + 2*x5 - x6 + ...
  // -2*x2 + x3 - 4*x4 + ...
  wire signed [18:0] t1528 = ((t163 - t10) <<< 2) + (t441 - (t172 <<< 1) - (t311 <<< 1))
      + (t29 + t99 + t389 + t620 - (t263 <<< 2));
  wire signed [18:0] t1526 = t824 + (t375 + t284 + (t37 <<< 2)) + (t202 <<< 3);  // 2*x1 + x4 + 2*x9 + ...
  wire signed [18:0] t1527 = t689 - ((t17 <<< 1) + t485);  // x3 - x5 - 2*x13 + ...
  wire signed [18:0] t1539 = t500 - (t456 <<< 1);  // 4*x4 + 2*x8 - 2*x32 + ...
  // 3*x0 + x1 - x2 + ...
  wire signed [18:0] t1547 = ((t352 - (t81 <<< 1)) <<< 1) + ((t583 <<< 2) + (t449 - t474 + (t199 - t175 - t417)));
  // -80*x3 + 128*x9 - 16*x12 + ...
  wire signed [18:0] t1544 = (((x9_w19 <<< 3) - t706) <<< 4) + ((t802 <<< 1) - t739);
  // 2*x1 + 2*x17 - 2*x19 + ...
  wire signed [18:0] t1567 = ((t438 + t437) <<< 1) - t529
      + ((t33 <<< 1) - t201 + (t359 + (t200 - t108)) - (x54_w19 <<< 3));
  wire signed [18:0] t1566 = t577 + (t52 - t106 + t260 - (t376 <<< 1));  // x4 + x5 + 2*x6 + ...
  // 4*x6 - 4*x8 + 8*x13 + ...
  wire signed [18:0] t1581 = ((t340 - t361 - (t201 + (t223 <<< 1))) <<< 2)
      + ((t526 <<< 1) - ((t355 <<< 1) + ((t27 <<< 1) + t154)) + (t22 <<< 4));
  // -x0 + 2*x3 - 2*x10 + ...
  wire signed [18:0] t1578 = ((x45_w19 - x32_w19 - t63) <<< 1) - t314 - t699 + (t515 <<< 1) + (t476 <<< 2);
  wire signed [18:0] t1584 = t722 + t541 - (t240 <<< 2);  // 2*x4 + x11 - 4*x16 + ...
  // x5 - 2*x7 - 4*x9 + ...
  wire signed [18:0] t1606 = t582 + (t142 - t367) + (t91 - x10_w19 - t418 - (t232 <<< 1))
      - (((t426 <<< 1) + ((t106 <<< 1) + t287)) <<< 1);
  // 2*x1 - 16*x10 + 4*x23 + ...
  wire signed [18:0] t1605 = t171 - (x35_w19 <<< 1) + (t184 <<< 1) - (t475 <<< 2) - (t45 <<< 4);
  wire signed [18:0] t1608 = t705 - t389 - (t301 <<< 1) - t677;  // -x0 + x2 + x3 + ...
  wire signed [18:0] t1611 = (t345 <<< 4) + t536;  // -32*x29 + x32 + 16*x34 + ...
  wire signed [18:0] t1610 = t74 - t108;  // x5 - x9 - x35 + ...
  wire signed [18:0] t1612 = t719 + t811 - (t514 <<< 1);  // 2*x2 + x4 + x5 + ...
  wire signed [18:0] t1622 = (t329 <<< 2) + ((((t51 <<< 1) - t85) <<< 1) - t529);  // -2*x11 + 8*x19 + 4*x21 + ...
  // -x2 + x3 - x5 + ...
  wire signed [18:0] t1642 = ((x10_w19 - x18_w19) <<< 1) - t157 + (t462 + (t117 - t74)) + (t511 - t451);
  wire signed [18:0] t1644 = (x20_w19 <<< 2) - t456 - t433 - (t21 <<< 4);  // 2*x4 - 16*x12 - 4*x16 + ...
  wire signed [18:0] t1647 = ((t331 - (t1 <<< 1)) <<< 1) - t643 + t1642;  // 2*x0 - x2 + x3 + ...
  wire signed [18:0] t1648 = t496 - t446;  // -2*x13 + 2*x20 + x34 + ...
  // 4*x0 + x3 - 2*x5 + ...
  wire signed [18:0] t1658 = ((t440 - (t435 <<< 1)) <<< 1)
      + (((t136 - t360) <<< 1) + (x22_w19 + t10 - (t45 <<< 1) + (t173 + t305)));
  wire signed [18:0] t1660 = t759 + (t849 <<< 1);  // 8*x14 + 2*x23 + 32*x25 + ...
  wire signed [18:0] t1662 = ((t208 - (t96 <<< 1)) <<< 1) + t611 + (t70 <<< 3);  // -4*x1 - 4*x14 - 4*x18 + ...
  // 2*x8 - 2*x11 + 5*x21 + ...
  wire signed [18:0] t1663 = (((t39 <<< 1) - t2) <<< 1) + (t190 + t68 - (t198 <<< 1));
  wire signed [18:0] t1667 = (t183 <<< 1) + t397;  // x6 + 2*x16 + 2*x19 + ...
  wire signed [18:0] t1680 = (t399 <<< 1) + (x60_w19 - t170 + t624) + t561;  // x3 + x6 + 2*x9 + ...
  // -4*x3 - 8*x5 - 5*x8 + ...
  wire signed [18:0] t1687 = t205 - (t200 <<< 2) - t686 - t782 - (((t673 <<< 1) + ((t109 <<< 2) + t337)) <<< 1);
  // -2*x6 - 4*x7 + 2*x9 + ...
  wire signed [18:0] t1696 = ((t151 - t430) <<< 2) + (((t399 - (x6_w19 + t22)) <<< 1) - ((t174 <<< 1) + t369));
  wire signed [18:0] t1698 = t618 + (t488 <<< 1) - (t128 <<< 3) - (t823 <<< 2);  // -4*x0 - 4*x4 + 2*x13 + ...
  wire signed [18:0] t1697 = t735 + (t289 <<< 3) + (t631 <<< 4);  // -2*x0 + 32*x2 + 2*x7 + ...
  wire signed [18:0] t1702 = ((t61 + (t211 <<< 1) - (t317 + t242)) <<< 3) + t593;  // -16*x1 + x2 - 8*x4 + ...
  // -2*x1 + x4 + 4*x7 + ...
  wire signed [18:0] t1720 = ((t35 - t222) <<< 1) + t519 - t571 + (t409 + t287 + t348 + (t619 <<< 1));
  wire signed [18:0] t1719 = t858 - (((t189 <<< 1) + t480) <<< 1);  // 8*x0 - 2*x3 - 4*x17 + ...
  // 4*x4 + x9 - 4*x15 + ...
  wire signed [18:0] t1718 = (t25 <<< 2) - (t358 + (x32_w19 + t113)) + (t188 <<< 3) + (t526 <<< 2);
  wire signed [18:0] t1721 = t552 + (t715 <<< 2);  // 16*x9 - x15 + 8*x16 + ...
  wire signed [18:0] t1736 = (((x40_w19 <<< 1) + t388) <<< 2) - (t654 + t614);  // -4*x3 + x13 - 4*x16 + ...
  // -9*x6 + 8*x10 - 8*x18 + ...
  wire signed [18:0] t1735 = (((t396 <<< 3) + ((t363 <<< 2) - t230)) <<< 1) + t634 + (t104 <<< 6);
  // 8*x0 - x5 - x10 + ...
  wire signed [18:0] t1755 = x54_w19 - x26_w19 - t73 - t116 + t288 + (x49_w19 <<< 3) + (t331 <<< 3);
  // 8*x6 - 8*x7 + 4*x8 + ...
  wire signed [18:0] t1754 = (t353 <<< 2)
      + ((((x57_w19 <<< 1) - t224) <<< 1) + (((t177 - t18) <<< 1) - ((x58_w19 <<< 1) + t134)));
  wire signed [18:0] t1757 = t247 + t587 + (t254 <<< 1) - (t338 <<< 1);  // -15*x1 + x6 - 2*x9 + ...
  wire signed [18:0] t1764 = t566 + (t306 <<< 3);  // 8*x2 - 4*x5 + 4*x12 + ...
  wire signed [18:0] t1765 = ((t143 + t196) <<< 3) - (t410 + (t287 <<< 2));  // -x3 + 8*x9 + 8*x11 + ...
  wire signed [18:0] t1766 = ((((t453 + (t16 - t28)) <<< 1) - t571) <<< 1) + t866;  // -x0 + 4*x13 + 16*x19 + ...
  wire signed [18:0] t1773 = t509 + (t675 <<< 1);  // x4 - 6*x18 + 4*x22 + ...
  wire signed [18:0] t1775 = (t327 <<< 2) - t226 + ((t607 - (t232 <<< 1)) <<< 1);  // 2*x0 + 2*x3 - 4*x7 + ...
  // -x3 - x4 - x5 + ...
  wire signed [18:0] t1790 = (t13 <<< 1) - t110 - (t112 <<< 2) + (t166 + (x28_w19 - x47_w19) - t484 - t568);
  // 4*x5 - x6 + 2*x9 + ...
  wire signed [18:0] t1791 = (((t69 <<< 1) + ((t93 <<< 1) - t201)) <<< 1) + ((t465 <<< 1) - t587);
  wire signed [18:0] t1792 = t1790 - (x22_w19 <<< 4);  // -x3 - x4 - x5 + ...
  wire signed [18:0] t1800 = (t193 <<< 4) + (((t618 + (t467 <<< 1)) <<< 1) + t636);  // -8*x0 + x1 + 8*x8 + ...
  wire signed [18:0] t1802 = (t872 <<< 2) + (((t141 - (t144 <<< 1)) <<< 3) + t588);  // -32*x2 - x7 + x11 + ...
  wire signed [18:0] t1806 = (t146 <<< 2) - t429 - (t3 <<< 3) - (x49_w19 <<< 4);  // -2*x3 - 2*x6 - 8*x9 + ...
  wire signed [18:0] t1809 = (t256 <<< 3) - ((t265 <<< 1) + t761);  // 8*x8 - 8*x21 - 2*x30 + ...
  // -10*x1 - 2*x3 - x5 + ...
  wire signed [18:0] t1826 = t664 + (t701 - (t185 + t93) + (t717 - ((x3_w19 <<< 1) + t119)));
  wire signed [18:0] t1827 = (t241 <<< 2) - t823;  // -x4 - 2*x17 + x24 + ...
  wire signed [18:0] t1828 = t657 + ((t579 <<< 1) + t732);  // x8 + x10 - 6*x12 + ...
  // 8*x3 - 8*x5 - 4*x8 + ...
  wire signed [18:0] t1836 = ((t231 + (t46 - x49_w19)) <<< 3) + (((t16 - t178 - t366) <<< 2) + t791);
  wire signed [18:0] t1833 = (t408 <<< 2) + t679;  // 4*x0 - 4*x10 - 8*x11 + ...
  // -8*x5 - 32*x6 + x15 + ...
  wire signed [18:0] t1844 = (t112 <<< 5) + (t508 - (((x62_w19 <<< 1) + t227) <<< 2)) - (t230 <<< 3);
  wire signed [18:0] t1859 = t659 + (t96 + t122 + (t150 <<< 1));  // x4 + 2*x16 + x18 + ...
  wire signed [18:0] t1862 = t590 + (t783 + t373);  // x0 - x1 - x10 + ...
  // 4*x2 + x6 + 2*x7 + ...
  wire signed [18:0] t1863 = ((t599 - (t320 <<< 1)) <<< 1)
      + ((t328 <<< 1) + ((t466 <<< 1) + (x19_w19 + t133 - t349)));
  wire signed [18:0] t1865 = t110 - t349 - (t238 <<< 1);  // x5 - 2*x9 - x22 + ...
  wire signed [18:0] t1870 = t283 + ((t336 + (t451 <<< 1)) <<< 1);  // x13 - 32*x14 + 2*x15 + ...
  wire signed [18:0] t1877 = (t272 <<< 2) + t657;  // x8 - 8*x12 - 8*x24 + ...
  wire signed [18:0] t1878 = (t691 <<< 2) + ((((t33 <<< 1) - t237) <<< 2) + t684);  // -16*x2 - 8*x9 - 4*x12 + ...
  wire signed [18:0] t1883 = (t285 <<< 1) + t265;  // 2*x3 - 4*x8 + 4*x21 + ...
  // -2*x1 - 2*x6 + 2*x18 + ...
  wire signed [18:0] t1886 = (((t154 <<< 1) - ((x47_w19 <<< 1) + t87)) <<< 2)
      + (t459 - (t449 <<< 1) - (t358 <<< 2));
  wire signed [18:0] t1901 = t332 - t479 + t814 - (t514 <<< 1);  // -x2 + 2*x3 + x4 + ...
  wire signed [18:0] t1902 = t61 - t81 - t549 - t776 + (t17 <<< 4);  // x1 - 2*x6 + x10 + ...
  // x0 + 10*x4 - 4*x8 + ...
  wire signed [18:0] t1909 = (((t49 <<< 1) - t441) <<< 2)
      + ((((t225 <<< 1) - t68) <<< 1) + ((t293 <<< 1) + (t92 + t203 - (t36 <<< 1))));
  wire signed [18:0] t1911 = t802 - (t350 <<< 3) + ((t614 - (t134 <<< 2)) <<< 2);  // -32*x3 - 4*x13 - 8*x21 + ...
  wire signed [18:0] t1921 = (t257 <<< 2) - t335;  // x16 - 4*x45 + 4*x46 + ...
  wire signed [18:0] t1918 = t219 - (t220 <<< 1) - (t239 <<< 2) - (t411 <<< 2);  // -2*x1 + 4*x15 - 4*x26 + ...
  // -32*x12 + 32*x14 + 4*x16 + ...
  wire signed [18:0] t1922 = (t523 <<< 2) - t779 - ((t135 + (x12_w19 + x34_w19)) <<< 5);
  wire signed [18:0] t1920 = (t22 <<< 1) - t116;  // -x5 + 2*x18 - 2*x36 + ...
  // -x1 - 2*x4 - 2*x5 + ...
  wire signed [18:0] t1942 = t246 - ((t109 <<< 1) + t449)
      + (t150 - (x50_w19 <<< 1) - t378 + (t148 - (x32_w19 <<< 1) - t478));
  // -x1 - 2*x4 - 2*x5 + ...
  wire signed [18:0] t1948 = ((((x39_w19 + t162) <<< 1) + ((t113 <<< 1) + t420)) <<< 1) + t1942;
  wire signed [18:0] t1944 = (t282 <<< 2) + (t577 + t458);  // 4*x2 + x4 + 4*x7 + ...
  // -4*x0 - 4*x2 + 4*x10 + ...
  wire signed [18:0] t1957 = (((x17_w19 <<< 1) + t228 - (t417 <<< 1)) <<< 1)
      + (((t151 + t359) <<< 1) + (((t160 - t27) <<< 1) + ((t167 <<< 1) - t469)));
  wire signed [18:0] t1958 = (t767 <<< 1) - (t273 + (t564 <<< 2));  // -8*x3 + 4*x13 - 4*x20 + ...
  wire signed [18:0] t1963 = (((t25 <<< 1) + t88) <<< 2) + (((t82 - t22) <<< 2) + t724);  // 8*x4 + x6 + 5*x12 + ...
  wire signed [18:0] t1966 = t429 + (t464 <<< 1) - (t328 <<< 1);  // -2*x2 + 2*x3 + 2*x6 + ...
  wire signed [18:0] t1967 = t759 + (t52 <<< 7) + ((t271 - t462) <<< 6);  // 128*x5 + 64*x14 - 64*x17 + ...
  wire signed [18:0] t1987 = (t244 <<< 2) + (t66 - t187 - t192 - t233) + (t44 <<< 4);  // x2 - x3 + 16*x6 + ...
  // -4*x2 - 2*x4 - x13 + ...
  wire signed [18:0] t1989 = t872 + (t278 - (t185 <<< 1) - t602 - ((t15 <<< 2) + ((t49 <<< 1) + t174)));
  wire signed [18:0] t1991 = t531 + t679;  // -8*x11 - 8*x12 - 4*x15 + ...
  wire signed [18:0] t1990 = t559 + (t455 - t340 + (t408 <<< 1)) - (t490 <<< 1);  // 2*x0 - 2*x5 + 3*x6 + ...
  wire signed [18:0] t1996 = t468 - t814;  // -2*x3 - x4 + x8 + ...
  // -4*x2 - x3 + 14*x5 + ...
  wire signed [18:0] t1999 = (t569 <<< 1) + ((t218 <<< 2) - ((t109 <<< 1) + t413)) + (x5_w19 <<< 4);
  wire signed [18:0] t2006 = t147 - (t108 <<< 1);  // x6 + x12 - 2*x35 + ...
  // -2*x0 - 4*x8 + x10 + ...
  wire signed [18:0] t2011 = (t480 <<< 1) + (((t26 - t181) <<< 1) + (t197 + t176 - (t165 <<< 1))) - (t613 <<< 2);
  wire signed [18:0] t2026 = t486 + t374 + t808 - (t387 <<< 2);  // 2*x1 - 8*x7 + x9 + ...
  wire signed [18:0] t2028 = x0_w19 - t57 - t276 - (t73 <<< 2) - t498 - (t187 <<< 3);  // x0 - 8*x9 - 8*x12 + ...
  wire signed [18:0] t2033 = t489 - t494 + (x16_w19 <<< 4);  // x5 + 2*x6 + 16*x16 + ...
  wire signed [18:0] t2035 = (((t25 <<< 2) + ((x36_w19 <<< 1) - t481)) <<< 1) - t539;  // 8*x4 - 8*x15 - x22 + ...
  // 2*x2 + 2*x4 + 8*x5 + ...
  wire signed [18:0] t2036 = t283 + ((t412 <<< 1) + (t97 + (t177 <<< 1)) + t668 + t425);
  wire signed [18:0] t2039 = (x52_w19 <<< 2) + ((t31 <<< 1) - t157);  // -x2 - x30 + 2*x40 + ...
  wire signed [18:0] t2047 = (t104 <<< 2) - t732;  // -x10 + x18 + 2*x19 + ...
  // -16*x2 - 32*x6 + 4*x8 + ...
  wire signed [18:0] t2050 = ((t281 + t543) <<< 2) - t748 + ((x62_w19 - t133) <<< 5);
  // x7 + x9 - x11 + ...
  wire signed [18:0] t2070 = (t221 <<< 1) - x30_w19 - t248 - (t174 <<< 2)
      + ((t277 <<< 2) + (t445 - (t185 <<< 1) + (t371 - t261)));
  wire signed [18:0] t2068 = (t269 <<< 1) - t811 - t548;  // -2*x2 - x5 - x12 + ...
  wire signed [18:0] t2069 = t543 - (t319 <<< 1);  // -4*x2 + 2*x3 + x8 + ...
  wire signed [18:0] t2073 = t262 + t410 + t835;  // 2*x0 + x3 + x4 + ...
  wire signed [18:0] t2085 = (t164 <<< 4) + t598;  // 16*x4 + 64*x7 - 16*x15 + ...
  // x4 - 2*x7 + x11 + ...
  wire signed [18:0] t2087 = (t57 <<< 1) + (x11_w19 + x4_w19) + (((x25_w19 <<< 1) - t136) <<< 1) - (t304 <<< 1)
      - (t29 <<< 4) + (t299 <<< 4);
  wire signed [18:0] t2084 = t713 - (t310 <<< 1) - t835;  // -2*x0 - 4*x10 + 4*x11 + ...
  // -8*x1 + 8*x2 - 2*x5 + ...
  wire signed [18:0] t2092 = ((((x2_w19 - t13 + (x14_w19 + x51_w19 - t147)) <<< 2) - t787) <<< 1) + t839;
  wire signed [18:0] t2093 = t746 - (t630 <<< 2);  // 4*x3 + 4*x4 + 8*x6 + ...
  // x1 + x5 + 2*x6 + ...
  wire signed [18:0] t2110 = ((x61_w19 - t188) <<< 1) + t530 + (t438 + (t91 + (x40_w19 - x50_w19)) - t613);
  wire signed [18:0] t2111 = t472 + t756 + t531;  // -2*x0 + 2*x10 - 8*x12 + ...
  wire signed [18:0] t2112 = (t329 <<< 2) + t710;  // 4*x13 + 8*x19 + 8*x28 + ...
  wire signed [18:0] t2114 = t508 + (t335 - (t224 <<< 2));  // -8*x5 + 8*x8 + x15 + ...
  wire signed [18:0] t2113 = (t83 <<< 1) - t667 + (t50 <<< 3) + (t134 <<< 3);  // x2 - x9 - x12 + ...
  wire signed [18:0] t2115 = t2110 - ((t292 + (t47 + t156)) <<< 2);  // x1 - 4*x3 + x5 + ...
  wire signed [18:0] t2116 = t793 + (t264 <<< 2);  // 16*x7 - 12*x11 + x38 + ...
  // 4*x0 + x1 - 8*x2 + ...
  wire signed [18:0] t2131 = ((t342 - t756) <<< 1) + (((t80 - x30_w19) <<< 3) - ((t401 <<< 2) + t590));
  wire signed [18:0] t2130 = (t729 <<< 2) + t503;  // 32*x5 + 4*x10 - 16*x12 + ...
  wire signed [18:0] t2147 = t515 + (t8 + t88 - t259 + (t701 - t615));  // -2*x1 + x3 - x7 + ...
  wire signed [18:0] t2151 = t298 - (t300 + (x11_w19 + t38)) - t548 + (t298 <<< 2);  // x2 - x6 - x11 + ...
  // -4*x3 + 8*x4 - 5*x5 + ...
  wire signed [18:0] t2154 = t862 + ((t243 <<< 3) + ((t155 <<< 2) - t482 - ((t30 + (t31 <<< 1)) <<< 1)));
  wire signed [18:0] t2155 = (t699 <<< 1) - t439 - (x37_w19 <<< 5);  // 2*x0 - 16*x13 + 8*x17 + ...
  wire signed [18:0] t2159 = t500 + (t165 <<< 2) + (t377 <<< 2) + (t433 <<< 2);  // 4*x0 + 2*x8 + 16*x16 + ...
  wire signed [18:0] t2164 = (t476 <<< 2) + (t552 - (t415 <<< 1));  // -16*x4 + 16*x9 + 3*x15 + ...
  wire signed [18:0] t2172 = (t132 <<< 1) + t706;  // 4*x2 + x3 + 2*x17 + ...
  // 2*x6 + 10*x12 + 16*x13 + ...
  wire signed [18:0] t2173 = ((t662 + (x27_w19 <<< 3)) <<< 2)
      + ((((t39 <<< 1) - t120 - t569) <<< 2) + ((t724 <<< 1) - t523));
  wire signed [18:0] t2174 = (t105 <<< 2) + ((t120 <<< 1) + (t154 - (t80 <<< 1)));  // 4*x8 + 2*x18 + x20 + ...
  // -x4 - 2*x8 - 17*x10 + ...
  wire signed [18:0] t2191 = t191 - (t65 <<< 1) - (t24 <<< 2) + (t521 + (x34_w19 - t35 - t375)) - (t63 <<< 4);
  wire signed [18:0] t2190 = t771 - (t319 + (t127 <<< 2) + (t144 <<< 3));  // -x0 + 2*x1 + x3 + ...
  wire signed [18:0] t2192 = (t670 <<< 2) + ((t468 <<< 1) + (t612 + t489));  // 2*x2 - 4*x3 + x5 + ...
  wire signed [18:0] t2194 = (t448 <<< 1) + t512;  // 2*x0 + x7 - 2*x14 + ...
  wire signed [18:0] t2198 = t519 + t582;  // x11 + x21 + x22 + ...
  wire signed [18:0] t2208 = (t415 <<< 1) - t550 + ((t470 + t404) <<< 3);  // 16*x4 - 2*x18 - 16*x19 + ...
  wire signed [18:0] t2209 = (t791 <<< 1) + (t550 + (t244 <<< 3)) + (t478 <<< 5);  // -2*x9 - 32*x17 + 2*x18 + ...
  // 2*x5 - 4*x26 + 2*x27 + ...
  wire signed [18:0] t2217 = ((x5_w19 + x54_w19) <<< 1) + ((x27_w19 <<< 1) - t180) - (t609 <<< 1);
  // 16*x1 + x4 - 16*x6 + ...
  wire signed [18:0] t2216 = ((x63_w19 - t172) <<< 3) + (t262 - (t56 <<< 3)) + (t194 <<< 4) - (t776 <<< 3);

  reg [4:0] x21_q;
  reg signed [11:0] t908_q;
  reg signed [10:0] t913_q;
  reg [4:0] x4_q;
  reg signed [10:0] t928_q;
  reg signed [10:0] t929_q;
  reg [8:0] t668_q;
  reg signed [10:0] t933_q;
  reg signed [12:0] t898_q;
  reg signed [12:0] t739_q;
  reg signed [10:0] t936_q;
  reg signed [10:0] t843_q;
  reg [4:0] x7_q;
  reg signed [6:0] t943_q;
  reg signed [8:0] t945_q;
  reg signed [11:0] t947_q;
  reg signed [9:0] t949_q;
  reg signed [10:0] t951_q;
  reg [4:0] x31_q;
  reg signed [7:0] t429_q;
  reg signed [10:0] t955_q;
  reg [11:0] t959_q;
  reg signed [8:0] t970_q;
  reg signed [10:0] t972_q;
  reg signed [11:0] t973_q;
  reg signed [11:0] t974_q;
  reg signed [12:0] t853_q;
  reg signed [8:0] t982_q;
  reg signed [10:0] t983_q;
  reg signed [8:0] t987_q;
  reg signed [13:0] t903_q;
  reg signed [14:0] t989_q;
  reg [7:0] t511_q;
  reg signed [10:0] t990_q;
  reg signed [12:0] t999_q;
  reg signed [11:0] t1003_q;
  reg signed [8:0] t1006_q;
  reg signed [9:0] t1026_q;
  reg signed [10:0] t1025_q;
  reg signed [10:0] t1027_q;
  reg signed [5:0] t145_q;
  reg signed [11:0] t1028_q;
  reg signed [8:0] t675_q;
  reg signed [12:0] t1032_q;
  reg signed [9:0] t743_q;
  reg [9:0] t646_q;
  reg signed [7:0] t374_q;
  reg signed [9:0] t1041_q;
  reg signed [8:0] t1043_q;
  reg signed [9:0] t1045_q;
  reg signed [10:0] t1064_q;
  reg [4:0] x48_q;
  reg signed [8:0] t563_q;
  reg signed [10:0] t774_q;
  reg signed [8:0] t236_q;
  reg signed [7:0] t1074_q;
  reg signed [11:0] t1072_q;
  reg [4:0] x24_q;
  reg signed [12:0] t1075_q;
  reg signed [8:0] t630_q;
  reg signed [9:0] t1077_q;
  reg signed [8:0] t1083_q;
  reg signed [10:0] t1101_q;
  reg signed [9:0] t1103_q;
  reg signed [10:0] t1102_q;
  reg signed [10:0] t492_q;
  reg signed [7:0] t318_q;
  reg signed [12:0] t1108_q;
  reg signed [7:0] t673_q;
  reg signed [8:0] t619_q;
  reg [4:0] x27_q;
  reg signed [7:0] t1111_q;
  reg signed [7:0] t720_q;
  reg signed [8:0] t1117_q;
  reg signed [13:0] t1119_q;
  reg signed [10:0] t1120_q;
  reg signed [9:0] t1138_q;
  reg signed [10:0] t1143_q;
  reg signed [10:0] t1139_q;
  reg signed [10:0] t1142_q;
  reg signed [11:0] t797_q;
  reg signed [8:0] t534_q;
  reg signed [7:0] t398_q;
  reg signed [7:0] t423_q;
  reg signed [7:0] t407_q;
  reg signed [10:0] t1157_q;
  reg signed [12:0] t1160_q;
  reg signed [9:0] t1161_q;
  reg signed [11:0] t1174_q;
  reg signed [11:0] t785_q;
  reg signed [11:0] t1175_q;
  reg [4:0] x26_q;
  reg signed [12:0] t820_q;
  reg signed [12:0] t598_q;
  reg signed [5:0] t152_q;
  reg signed [6:0] t1186_q;
  reg signed [8:0] t666_q;
  reg signed [8:0] t1187_q;
  reg signed [10:0] t1184_q;
  reg signed [11:0] t1212_q;
  reg signed [11:0] t1213_q;
  reg signed [11:0] t1215_q;
  reg [4:0] x41_q;
  reg signed [11:0] t1217_q;
  reg [4:0] x22_q;
  reg signed [11:0] t1225_q;
  reg signed [10:0] t1228_q;
  reg signed [11:0] t881_q;
  reg signed [13:0] t1230_q;
  reg signed [10:0] t1249_q;
  reg [7:0] t541_q;
  reg signed [10:0] t1250_q;
  reg signed [6:0] t121_q;
  reg signed [10:0] t1251_q;
  reg signed [8:0] t617_q;
  reg signed [7:0] t1257_q;
  reg signed [5:0] t65_q;
  reg signed [8:0] t808_q;
  reg signed [11:0] t1265_q;
  reg signed [10:0] t1269_q;
  reg signed [8:0] t1268_q;
  reg signed [10:0] t1285_q;
  reg signed [10:0] t1286_q;
  reg signed [8:0] t1287_q;
  reg signed [9:0] t507_q;
  reg [4:0] x58_q;
  reg signed [9:0] t1292_q;
  reg signed [10:0] t1293_q;
  reg signed [9:0] t703_q;
  reg signed [10:0] t524_q;
  reg signed [13:0] t1304_q;
  reg [6:0] t1302_q;
  reg signed [7:0] t1303_q;
  reg signed [9:0] t1307_q;
  reg signed [10:0] t1329_q;
  reg signed [10:0] t1332_q;
  reg signed [7:0] t1335_q;
  reg signed [11:0] t1336_q;
  reg signed [10:0] t729_q;
  reg signed [8:0] t1337_q;
  reg signed [7:0] t1341_q;
  reg signed [11:0] t1343_q;
  reg signed [11:0] t751_q;
  reg signed [8:0] t1346_q;
  reg signed [7:0] t1345_q;
  reg signed [10:0] t1366_q;
  reg signed [7:0] t316_q;
  reg signed [10:0] t1367_q;
  reg [5:0] t214_q;
  reg signed [11:0] t888_q;
  reg signed [8:0] t662_q;
  reg signed [10:0] t1375_q;
  reg signed [11:0] t1378_q;
  reg signed [12:0] t1377_q;
  reg signed [7:0] t1383_q;
  reg signed [10:0] t1388_q;
  reg signed [9:0] t1404_q;
  reg signed [9:0] t1405_q;
  reg signed [11:0] t1411_q;
  reg signed [10:0] t1412_q;
  reg [4:0] x57_q;
  reg signed [11:0] t634_q;
  reg signed [11:0] t1421_q;
  reg signed [11:0] t1428_q;
  reg signed [11:0] t1429_q;
  reg signed [11:0] t1430_q;
  reg signed [5:0] t1454_q;
  reg signed [11:0] t1451_q;
  reg signed [11:0] t1452_q;
  reg signed [11:0] t1453_q;
  reg signed [8:0] t365_q;
  reg signed [9:0] t761_q;
  reg signed [7:0] t1457_q;
  reg signed [7:0] t274_q;
  reg signed [12:0] t1463_q;
  reg signed [11:0] t1466_q;
  reg signed [8:0] t1464_q;
  reg signed [12:0] t503_q;
  reg signed [10:0] t1485_q;
  reg signed [10:0] t1490_q;
  reg signed [9:0] t845_q;
  reg signed [10:0] t1486_q;
  reg signed [11:0] t805_q;
  reg signed [7:0] t1495_q;
  reg signed [11:0] t1496_q;
  reg signed [12:0] t1499_q;
  reg [5:0] t30_q;
  reg signed [8:0] t1501_q;
  reg signed [9:0] t1504_q;
  reg signed [8:0] t1506_q;
  reg signed [10:0] t767_q;
  reg signed [10:0] t1526_q;
  reg signed [8:0] t1527_q;
  reg signed [10:0] t1528_q;
  reg signed [11:0] t735_q;
  reg signed [9:0] t737_q;
  reg signed [9:0] t1539_q;
  reg [7:0] t159_q;
  reg signed [7:0] t314_q;
  reg signed [13:0] t1544_q;
  reg signed [10:0] t1547_q;
  reg signed [10:0] t1566_q;
  reg signed [10:0] t1567_q;
  reg signed [7:0] t330_q;
  reg signed [7:0] t282_q;
  reg signed [6:0] t383_q;
  reg signed [12:0] t1578_q;
  reg signed [7:0] t301_q;
  reg signed [11:0] t1581_q;
  reg signed [8:0] t824_q;
  reg signed [12:0] t877_q;
  reg signed [10:0] t1584_q;
  reg signed [10:0] t1606_q;
  reg signed [10:0] t1605_q;
  reg signed [10:0] t1608_q;
  reg signed [7:0] t307_q;
  reg signed [11:0] t1611_q;
  reg signed [6:0] t1610_q;
  reg signed [9:0] t1612_q;
  reg signed [9:0] t782_q;
  reg [5:0] t100_q;
  reg signed [7:0] t530_q;
  reg signed [9:0] t580_q;
  reg signed [8:0] t626_q;
  reg signed [10:0] t1622_q;
  reg signed [10:0] t1644_q;
  reg signed [10:0] t1647_q;
  reg signed [8:0] t1648_q;
  reg signed [10:0] t748_q;
  reg signed [10:0] t892_q;
  reg signed [10:0] t1658_q;
  reg signed [13:0] t1660_q;
  reg signed [9:0] t509_q;
  reg signed [10:0] t1662_q;
  reg signed [9:0] t1663_q;
  reg [7:0] t1667_q;
  reg signed [9:0] t787_q;
  reg signed [10:0] t1680_q;
  reg signed [6:0] t215_q;
  reg signed [11:0] t1687_q;
  reg signed [10:0] t1696_q;
  reg signed [12:0] t1698_q;
  reg signed [13:0] t1697_q;
  reg [6:0] t258_q;
  reg signed [12:0] t1702_q;
  reg signed [10:0] t1719_q;
  reg [6:0] t470_q;
  reg signed [10:0] t1718_q;
  reg signed [10:0] t1720_q;
  reg signed [11:0] t1721_q;
  reg signed [9:0] t566_q;
  reg signed [11:0] t593_q;
  reg signed [10:0] t793_q;
  reg signed [9:0] t628_q;
  reg signed [10:0] t1736_q;
  reg signed [13:0] t1735_q;
  reg signed [10:0] t1755_q;
  reg signed [10:0] t1754_q;
  reg signed [10:0] t1757_q;
  reg signed [10:0] t439_q;
  reg signed [10:0] t1764_q;
  reg signed [10:0] t1765_q;
  reg signed [11:0] t1766_q;
  reg signed [7:0] t385_q;
  reg signed [9:0] t817_q;
  reg signed [10:0] t1773_q;
  reg signed [10:0] t1775_q;
  reg signed [10:0] t1791_q;
  reg signed [10:0] t1792_q;
  reg [9:0] t555_q;
  reg signed [12:0] t1800_q;
  reg signed [12:0] t828_q;
  reg signed [12:0] t1802_q;
  reg [7:0] t463_q;
  reg signed [7:0] t380_q;
  reg signed [10:0] t1806_q;
  reg signed [11:0] t1809_q;
  reg signed [9:0] t800_q;
  reg signed [10:0] t1826_q;
  reg signed [10:0] t1827_q;
  reg signed [10:0] t1828_q;
  reg signed [8:0] t722_q;
  reg signed [11:0] t1836_q;
  reg signed [10:0] t1833_q;
  reg signed [7:0] t195_q;
  reg signed [8:0] t694_q;
  reg signed [7:0] t705_q;
  reg signed [6:0] t315_q;
  reg signed [8:0] t719_q;
  reg signed [8:0] t696_q;
  reg signed [12:0] t1844_q;
  reg signed [9:0] t1859_q;
  reg signed [9:0] t1862_q;
  reg signed [10:0] t1863_q;
  reg signed [8:0] t607_q;
  reg signed [8:0] t1865_q;
  reg signed [8:0] t681_q;
  reg signed [12:0] t1870_q;
  reg [7:0] t102_q;
  reg [4:0] x9_q;
  reg signed [10:0] t1877_q;
  reg signed [11:0] t1878_q;
  reg signed [8:0] t281_q;
  reg signed [9:0] t1883_q;
  reg signed [10:0] t1886_q;
  reg signed [10:0] t1901_q;
  reg signed [10:0] t1902_q;
  reg signed [10:0] t868_q;
  reg signed [7:0] t682_q;
  reg signed [10:0] t1909_q;
  reg signed [12:0] t1911_q;
  reg signed [8:0] t373_q;
  reg signed [9:0] t1921_q;
  reg signed [10:0] t1918_q;
  reg signed [13:0] t1922_q;
  reg signed [7:0] t1920_q;
  reg signed [11:0] t839_q;
  reg signed [10:0] t1948_q;
  reg signed [10:0] t1944_q;
  reg signed [10:0] t862_q;
  reg signed [11:0] t1958_q;
  reg signed [10:0] t1957_q;
  reg [8:0] t336_q;
  reg signed [10:0] t1963_q;
  reg signed [9:0] t490_q;
  reg signed [9:0] t1966_q;
  reg signed [14:0] t1967_q;
  reg signed [10:0] t1987_q;
  reg signed [10:0] t1989_q;
  reg signed [10:0] t1991_q;
  reg signed [11:0] t1990_q;
  reg signed [9:0] t295_q;
  reg signed [9:0] t1996_q;
  reg signed [7:0] t356_q;
  reg signed [8:0] t505_q;
  reg signed [10:0] t1999_q;
  reg [6:0] t193_q;
  reg signed [7:0] t2006_q;
  reg signed [10:0] t2011_q;
  reg signed [10:0] t2026_q;
  reg signed [10:0] t2028_q;
  reg signed [8:0] t498_q;
  reg signed [10:0] t2033_q;
  reg signed [7:0] t368_q;
  reg signed [10:0] t2035_q;
  reg signed [11:0] t2036_q;
  reg signed [9:0] t623_q;
  reg signed [8:0] t291_q;
  reg signed [8:0] t2039_q;
  reg signed [9:0] t576_q;
  reg signed [9:0] t2047_q;
  reg signed [9:0] t763_q;
  reg signed [7:0] t251_q;
  reg signed [12:0] t2050_q;
  reg signed [10:0] t2068_q;
  reg signed [9:0] t2069_q;
  reg signed [10:0] t2070_q;
  reg signed [10:0] t2073_q;
  reg signed [12:0] t2085_q;
  reg signed [11:0] t2084_q;
  reg signed [11:0] t648_q;
  reg signed [7:0] t240_q;
  reg signed [11:0] t2087_q;
  reg signed [12:0] t2092_q;
  reg signed [11:0] t2093_q;
  reg signed [10:0] t2111_q;
  reg signed [10:0] t2112_q;
  reg signed [10:0] t2114_q;
  reg signed [10:0] t2113_q;
  reg signed [10:0] t2115_q;
  reg signed [5:0] t181_q;
  reg signed [11:0] t2116_q;
  reg signed [8:0] t564_q;
  reg [6:0] t248_q;
  reg signed [11:0] t2131_q;
  reg signed [13:0] t2130_q;
  reg signed [8:0] t533_q;
  reg signed [10:0] t2147_q;
  reg signed [11:0] t2151_q;
  reg signed [11:0] t2154_q;
  reg signed [11:0] t2155_q;
  reg signed [11:0] t2159_q;
  reg signed [7:0] t460_q;
  reg signed [9:0] t573_q;
  reg signed [12:0] t2164_q;
  reg signed [9:0] t2172_q;
  reg signed [12:0] t2173_q;
  reg signed [9:0] t2174_q;
  reg signed [10:0] t2190_q;
  reg signed [10:0] t2191_q;
  reg signed [10:0] t2192_q;
  reg signed [9:0] t2194_q;
  reg signed [8:0] t2198_q;
  reg signed [7:0] t448_q;
  reg signed [8:0] t753_q;
  reg signed [12:0] t2208_q;
  reg signed [13:0] t2209_q;
  reg signed [9:0] t2217_q;
  reg signed [12:0] t2216_q;

  always @(posedge clk) begin
    if (en) begin
      x21_q <= x21;
      t908_q <= t908[11:0];
      t913_q <= t913[10:0];
      x4_q <= x4;
      t928_q <= t928[10:0];
      t929_q <= t929[10:0];
      t668_q <= t668[8:0];
      t933_q <= t933[10:0];
      t898_q <= t898[12:0];
      t739_q <= t739[12:0];
      t936_q <= t936[10:0];
      t843_q <= t843[10:0];
      x7_q <= x7;
      t943_q <= t943[6:0];
      t945_q <= t945[8:0];
      t947_q <= t947[11:0];
      t949_q <= t949[9:0];
      t951_q <= t951[10:0];
      x31_q <= x31;
      t429_q <= t429[7:0];
      t955_q <= t955[10:0];
      t959_q <= t959[11:0];
      t970_q <= t970[8:0];
      t972_q <= t972[10:0];
      t973_q <= t973[11:0];
      t974_q <= t974[11:0];
      t853_q <= t853[12:0];
      t982_q <= t982[8:0];
      t983_q <= t983[10:0];
      t987_q <= t987[8:0];
      t903_q <= t903[13:0];
      t989_q <= t989[14:0];
      t511_q <= t511[7:0];
      t990_q <= t990[10:0];
      t999_q <= t999[12:0];
      t1003_q <= t1003[11:0];
      t1006_q <= t1006[8:0];
      t1026_q <= t1026[9:0];
      t1025_q <= t1025[10:0];
      t1027_q <= t1027[10:0];
      t145_q <= t145[5:0];
      t1028_q <= t1028[11:0];
      t675_q <= t675[8:0];
      t1032_q <= t1032[12:0];
      t743_q <= t743[9:0];
      t646_q <= t646[9:0];
      t374_q <= t374[7:0];
      t1041_q <= t1041[9:0];
      t1043_q <= t1043[8:0];
      t1045_q <= t1045[9:0];
      t1064_q <= t1064[10:0];
      x48_q <= x48;
      t563_q <= t563[8:0];
      t774_q <= t774[10:0];
      t236_q <= t236[8:0];
      t1074_q <= t1074[7:0];
      t1072_q <= t1072[11:0];
      x24_q <= x24;
      t1075_q <= t1075[12:0];
      t630_q <= t630[8:0];
      t1077_q <= t1077[9:0];
      t1083_q <= t1083[8:0];
      t1101_q <= t1101[10:0];
      t1103_q <= t1103[9:0];
      t1102_q <= t1102[10:0];
      t492_q <= t492[10:0];
      t318_q <= t318[7:0];
      t1108_q <= t1108[12:0];
      t673_q <= t673[7:0];
      t619_q <= t619[8:0];
      x27_q <= x27;
      t1111_q <= t1111[7:0];
      t720_q <= t720[7:0];
      t1117_q <= t1117[8:0];
      t1119_q <= t1119[13:0];
      t1120_q <= t1120[10:0];
      t1138_q <= t1138[9:0];
      t1143_q <= t1143[10:0];
      t1139_q <= t1139[10:0];
      t1142_q <= t1142[10:0];
      t797_q <= t797[11:0];
      t534_q <= t534[8:0];
      t398_q <= t398[7:0];
      t423_q <= t423[7:0];
      t407_q <= t407[7:0];
      t1157_q <= t1157[10:0];
      t1160_q <= t1160[12:0];
      t1161_q <= t1161[9:0];
      t1174_q <= t1174[11:0];
      t785_q <= t785[11:0];
      t1175_q <= t1175[11:0];
      x26_q <= x26;
      t820_q <= t820[12:0];
      t598_q <= t598[12:0];
      t152_q <= t152[5:0];
      t1186_q <= t1186[6:0];
      t666_q <= t666[8:0];
      t1187_q <= t1187[8:0];
      t1184_q <= t1184[10:0];
      t1212_q <= t1212[11:0];
      t1213_q <= t1213[11:0];
      t1215_q <= t1215[11:0];
      x41_q <= x41;
      t1217_q <= t1217[11:0];
      x22_q <= x22;
      t1225_q <= t1225[11:0];
      t1228_q <= t1228[10:0];
      t881_q <= t881[11:0];
      t1230_q <= t1230[13:0];
      t1249_q <= t1249[10:0];
      t541_q <= t541[7:0];
      t1250_q <= t1250[10:0];
      t121_q <= t121[6:0];
      t1251_q <= t1251[10:0];
      t617_q <= t617[8:0];
      t1257_q <= t1257[7:0];
      t65_q <= t65[5:0];
      t808_q <= t808[8:0];
      t1265_q <= t1265[11:0];
      t1269_q <= t1269[10:0];
      t1268_q <= t1268[8:0];
      t1285_q <= t1285[10:0];
      t1286_q <= t1286[10:0];
      t1287_q <= t1287[8:0];
      t507_q <= t507[9:0];
      x58_q <= x58;
      t1292_q <= t1292[9:0];
      t1293_q <= t1293[10:0];
      t703_q <= t703[9:0];
      t524_q <= t524[10:0];
      t1304_q <= t1304[13:0];
      t1302_q <= t1302[6:0];
      t1303_q <= t1303[7:0];
      t1307_q <= t1307[9:0];
      t1329_q <= t1329[10:0];
      t1332_q <= t1332[10:0];
      t1335_q <= t1335[7:0];
      t1336_q <= t1336[11:0];
      t729_q <= t729[10:0];
      t1337_q <= t1337[8:0];
      t1341_q <= t1341[7:0];
      t1343_q <= t1343[11:0];
      t751_q <= t751[11:0];
      t1346_q <= t1346[8:0];
      t1345_q <= t1345[7:0];
      t1366_q <= t1366[10:0];
      t316_q <= t316[7:0];
      t1367_q <= t1367[10:0];
      t214_q <= t214[5:0];
      t888_q <= t888[11:0];
      t662_q <= t662[8:0];
      t1375_q <= t1375[10:0];
      t1378_q <= t1378[11:0];
      t1377_q <= t1377[12:0];
      t1383_q <= t1383[7:0];
      t1388_q <= t1388[10:0];
      t1404_q <= t1404[9:0];
      t1405_q <= t1405[9:0];
      t1411_q <= t1411[11:0];
      t1412_q <= t1412[10:0];
      x57_q <= x57;
      t634_q <= t634[11:0];
      t1421_q <= t1421[11:0];
      t1428_q <= t1428[11:0];
      t1429_q <= t1429[11:0];
      t1430_q <= t1430[11:0];
      t1454_q <= t1454[5:0];
      t1451_q <= t1451[11:0];
      t1452_q <= t1452[11:0];
      t1453_q <= t1453[11:0];
      t365_q <= t365[8:0];
      t761_q <= t761[9:0];
      t1457_q <= t1457[7:0];
      t274_q <= t274[7:0];
      t1463_q <= t1463[12:0];
      t1466_q <= t1466[11:0];
      t1464_q <= t1464[8:0];
      t503_q <= t503[12:0];
      t1485_q <= t1485[10:0];
      t1490_q <= t1490[10:0];
      t845_q <= t845[9:0];
      t1486_q <= t1486[10:0];
      t805_q <= t805[11:0];
      t1495_q <= t1495[7:0];
      t1496_q <= t1496[11:0];
      t1499_q <= t1499[12:0];
      t30_q <= t30[5:0];
      t1501_q <= t1501[8:0];
      t1504_q <= t1504[9:0];
      t1506_q <= t1506[8:0];
      t767_q <= t767[10:0];
      t1526_q <= t1526[10:0];
      t1527_q <= t1527[8:0];
      t1528_q <= t1528[10:0];
      t735_q <= t735[11:0];
      t737_q <= t737[9:0];
      t1539_q <= t1539[9:0];
      t159_q <= t159[7:0];
      t314_q <= t314[7:0];
      t1544_q <= t1544[13:0];
      t1547_q <= t1547[10:0];
      t1566_q <= t1566[10:0];
      t1567_q <= t1567[10:0];
      t330_q <= t330[7:0];
      t282_q <= t282[7:0];
      t383_q <= t383[6:0];
      t1578_q <= t1578[12:0];
      t301_q <= t301[7:0];
      t1581_q <= t1581[11:0];
      t824_q <= t824[8:0];
      t877_q <= t877[12:0];
      t1584_q <= t1584[10:0];
      t1606_q <= t1606[10:0];
      t1605_q <= t1605[10:0];
      t1608_q <= t1608[10:0];
      t307_q <= t307[7:0];
      t1611_q <= t1611[11:0];
      t1610_q <= t1610[6:0];
      t1612_q <= t1612[9:0];
      t782_q <= t782[9:0];
      t100_q <= t100[5:0];
      t530_q <= t530[7:0];
      t580_q <= t580[9:0];
      t626_q <= t626[8:0];
      t1622_q <= t1622[10:0];
      t1644_q <= t1644[10:0];
      t1647_q <= t1647[10:0];
      t1648_q <= t1648[8:0];
      t748_q <= t748[10:0];
      t892_q <= t892[10:0];
      t1658_q <= t1658[10:0];
      t1660_q <= t1660[13:0];
      t509_q <= t509[9:0];
      t1662_q <= t1662[10:0];
      t1663_q <= t1663[9:0];
      t1667_q <= t1667[7:0];
      t787_q <= t787[9:0];
      t1680_q <= t1680[10:0];
      t215_q <= t215[6:0];
      t1687_q <= t1687[11:0];
      t1696_q <= t1696[10:0];
      t1698_q <= t1698[12:0];
      t1697_q <= t1697[13:0];
      t258_q <= t258[6:0];
      t1702_q <= t1702[12:0];
      t1719_q <= t1719[10:0];
      t470_q <= t470[6:0];
      t1718_q <= t1718[10:0];
      t1720_q <= t1720[10:0];
      t1721_q <= t1721[11:0];
      t566_q <= t566[9:0];
      t593_q <= t593[11:0];
      t793_q <= t793[10:0];
      t628_q <= t628[9:0];
      t1736_q <= t1736[10:0];
      t1735_q <= t1735[13:0];
      t1755_q <= t1755[10:0];
      t1754_q <= t1754[10:0];
      t1757_q <= t1757[10:0];
      t439_q <= t439[10:0];
      t1764_q <= t1764[10:0];
      t1765_q <= t1765[10:0];
      t1766_q <= t1766[11:0];
      t385_q <= t385[7:0];
      t817_q <= t817[9:0];
      t1773_q <= t1773[10:0];
      t1775_q <= t1775[10:0];
      t1791_q <= t1791[10:0];
      t1792_q <= t1792[10:0];
      t555_q <= t555[9:0];
      t1800_q <= t1800[12:0];
      t828_q <= t828[12:0];
      t1802_q <= t1802[12:0];
      t463_q <= t463[7:0];
      t380_q <= t380[7:0];
      t1806_q <= t1806[10:0];
      t1809_q <= t1809[11:0];
      t800_q <= t800[9:0];
      t1826_q <= t1826[10:0];
      t1827_q <= t1827[10:0];
      t1828_q <= t1828[10:0];
      t722_q <= t722[8:0];
      t1836_q <= t1836[11:0];
      t1833_q <= t1833[10:0];
      t195_q <= t195[7:0];
      t694_q <= t694[8:0];
      t705_q <= t705[7:0];
      t315_q <= t315[6:0];
      t719_q <= t719[8:0];
      t696_q <= t696[8:0];
      t1844_q <= t1844[12:0];
      t1859_q <= t1859[9:0];
      t1862_q <= t1862[9:0];
      t1863_q <= t1863[10:0];
      t607_q <= t607[8:0];
      t1865_q <= t1865[8:0];
      t681_q <= t681[8:0];
      t1870_q <= t1870[12:0];
      t102_q <= t102[7:0];
      x9_q <= x9;
      t1877_q <= t1877[10:0];
      t1878_q <= t1878[11:0];
      t281_q <= t281[8:0];
      t1883_q <= t1883[9:0];
      t1886_q <= t1886[10:0];
      t1901_q <= t1901[10:0];
      t1902_q <= t1902[10:0];
      t868_q <= t868[10:0];
      t682_q <= t682[7:0];
      t1909_q <= t1909[10:0];
      t1911_q <= t1911[12:0];
      t373_q <= t373[8:0];
      t1921_q <= t1921[9:0];
      t1918_q <= t1918[10:0];
      t1922_q <= t1922[13:0];
      t1920_q <= t1920[7:0];
      t839_q <= t839[11:0];
      t1948_q <= t1948[10:0];
      t1944_q <= t1944[10:0];
      t862_q <= t862[10:0];
      t1958_q <= t1958[11:0];
      t1957_q <= t1957[10:0];
      t336_q <= t336[8:0];
      t1963_q <= t1963[10:0];
      t490_q <= t490[9:0];
      t1966_q <= t1966[9:0];
      t1967_q <= t1967[14:0];
      t1987_q <= t1987[10:0];
      t1989_q <= t1989[10:0];
      t1991_q <= t1991[10:0];
      t1990_q <= t1990[11:0];
      t295_q <= t295[9:0];
      t1996_q <= t1996[9:0];
      t356_q <= t356[7:0];
      t505_q <= t505[8:0];
      t1999_q <= t1999[10:0];
      t193_q <= t193[6:0];
      t2006_q <= t2006[7:0];
      t2011_q <= t2011[10:0];
      t2026_q <= t2026[10:0];
      t2028_q <= t2028[10:0];
      t498_q <= t498[8:0];
      t2033_q <= t2033[10:0];
      t368_q <= t368[7:0];
      t2035_q <= t2035[10:0];
      t2036_q <= t2036[11:0];
      t623_q <= t623[9:0];
      t291_q <= t291[8:0];
      t2039_q <= t2039[8:0];
      t576_q <= t576[9:0];
      t2047_q <= t2047[9:0];
      t763_q <= t763[9:0];
      t251_q <= t251[7:0];
      t2050_q <= t2050[12:0];
      t2068_q <= t2068[10:0];
      t2069_q <= t2069[9:0];
      t2070_q <= t2070[10:0];
      t2073_q <= t2073[10:0];
      t2085_q <= t2085[12:0];
      t2084_q <= t2084[11:0];
      t648_q <= t648[11:0];
      t240_q <= t240[7:0];
      t2087_q <= t2087[11:0];
      t2092_q <= t2092[12:0];
      t2093_q <= t2093[11:0];
      t2111_q <= t2111[10:0];
      t2112_q <= t2112[10:0];
      t2114_q <= t2114[10:0];
      t2113_q <= t2113[10:0];
      t2115_q <= t2115[10:0];
      t181_q <= t181[5:0];
      t2116_q <= t2116[11:0];
      t564_q <= t564[8:0];
      t248_q <= t248[6:0];
      t2131_q <= t2131[11:0];
      t2130_q <= t2130[13:0];
      t533_q <= t533[8:0];
      t2147_q <= t2147[10:0];
      t2151_q <= t2151[11:0];
      t2154_q <= t2154[11:0];
      t2155_q <= t2155[11:0];
      t2159_q <= t2159[11:0];
      t460_q <= t460[7:0];
      t573_q <= t573[9:0];
      t2164_q <= t2164[12:0];
      t2172_q <= t2172[9:0];
      t2173_q <= t2173[12:0];
      t2174_q <= t2174[9:0];
      t2190_q <= t2190[10:0];
      t2191_q <= t2191[10:0];
      t2192_q <= t2192[10:0];
      t2194_q <= t2194[9:0];
      t2198_q <= t2198[8:0];
      t448_q <= t448[7:0];
      t753_q <= t753[8:0];
      t2208_q <= t2208[12:0];
      t2209_q <= t2209[13:0];
      t2217_q <= t2217[9:0];
      t2216_q <= t2216[12:0];
    end
  end

  // Stage 2 of 4.
  wire signed [18:0] x21_q_w19 = {14'd0, x21_q};
  wire signed [18:0] t908_q_w19 = {{7{t908_q[11]}}, t908_q};
  wire signed [18:0] t913_q_w19 = {{8{t913_q[10]}}, t913_q};
  wire signed [18:0] x4_q_w19 = {14'd0, x4_q};
  wire signed [18:0] t928_q_w19 = {{8{t928_q[10]}}, t928_q};
  wire signed [18:0] t929_q_w19 = {{8{t929_q[10]}}, t929_q};
  wire signed [18:0] t668_q_w19 = {10'd0, t668_q};
  wire signed [18:0] t933_q_w19 = {{8{t933_q[10]}}, t933_q};
  wire signed [18:0] t898_q_w19 = {{6{t898_q[12]}}, t898_q};
  wire signed [18:0] t739_q_w19 = {{6{t739_q[12]}}, t739_q};
  wire signed [18:0] t936_q_w19 = {{8{t936_q[10]}}, t936_q};
  wire signed [18:0] t843_q_w19 = {{8{t843_q[10]}}, t843_q};
  wire signed [18:0] x7_q_w19 = {14'd0, x7_q};
  wire signed [18:0] t943_q_w19 = {{12{t943_q[6]}}, t943_q};
  wire signed [18:0] t945_q_w19 = {{10{t945_q[8]}}, t945_q};
  wire signed [18:0] t947_q_w19 = {{7{t947_q[11]}}, t947_q};
  wire signed [18:0] t949_q_w19 = {{9{t949_q[9]}}, t949_q};
  wire signed [18:0] t951_q_w19 = {{8{t951_q[10]}}, t951_q};
  wire signed [18:0] x31_q_w19 = {14'd0, x31_q};
  wire signed [18:0] t429_q_w19 = {{11{t429_q[7]}}, t429_q};
  wire signed [18:0] t955_q_w19 = {{8{t955_q[10]}}, t955_q};
  wire signed [18:0] t959_q_w19 = {7'd0, t959_q};
  wire signed [18:0] t970_q_w19 = {{10{t970_q[8]}}, t970_q};
  wire signed [18:0] t972_q_w19 = {{8{t972_q[10]}}, t972_q};
  wire signed [18:0] t973_q_w19 = {{7{t973_q[11]}}, t973_q};
  wire signed [18:0] t974_q_w19 = {{7{t974_q[11]}}, t974_q};
  wire signed [18:0] t853_q_w19 = {{6{t853_q[12]}}, t853_q};
  wire signed [18:0] t982_q_w19 = {{10{t982_q[8]}}, t982_q};
  wire signed [18:0] t983_q_w19 = {{8{t983_q[10]}}, t983_q};
  wire signed [18:0] t987_q_w19 = {{10{t987_q[8]}}, t987_q};
  wire signed [18:0] t903_q_w19 = {{5{t903_q[13]}}, t903_q};
  wire signed [18:0] t989_q_w19 = {{4{t989_q[14]}}, t989_q};
  wire signed [18:0] t511_q_w19 = {11'd0, t511_q};
  wire signed [18:0] t990_q_w19 = {{8{t990_q[10]}}, t990_q};
  wire signed [18:0] t1026_q_w19 = {{9{t1026_q[9]}}, t1026_q};
  wire signed [18:0] t1025_q_w19 = {{8{t1025_q[10]}}, t1025_q};
  wire signed [18:0] t1027_q_w19 = {{8{t1027_q[10]}}, t1027_q};
  wire signed [18:0] t145_q_w19 = {{13{t145_q[5]}}, t145_q};
  wire signed [18:0] t1028_q_w19 = {{7{t1028_q[11]}}, t1028_q};
  wire signed [18:0] t675_q_w19 = {{10{t675_q[8]}}, t675_q};
  wire signed [18:0] t1032_q_w19 = {{6{t1032_q[12]}}, t1032_q};
  wire signed [18:0] t743_q_w19 = {{9{t743_q[9]}}, t743_q};
  wire signed [18:0] t646_q_w19 = {9'd0, t646_q};
  wire signed [18:0] t374_q_w19 = {{11{t374_q[7]}}, t374_q};
  wire signed [18:0] t1041_q_w19 = {{9{t1041_q[9]}}, t1041_q};
  wire signed [18:0] t1043_q_w19 = {{10{t1043_q[8]}}, t1043_q};
  wire signed [18:0] t1045_q_w19 = {{9{t1045_q[9]}}, t1045_q};
  wire signed [18:0] t1064_q_w19 = {{8{t1064_q[10]}}, t1064_q};
  wire signed [18:0] x48_q_w19 = {14'd0, x48_q};
  wire signed [18:0] t563_q_w19 = {{10{t563_q[8]}}, t563_q};
  wire signed [18:0] t774_q_w19 = {{8{t774_q[10]}}, t774_q};
  wire signed [18:0] t236_q_w19 = {{10{t236_q[8]}}, t236_q};
  wire signed [18:0] t1074_q_w19 = {{11{t1074_q[7]}}, t1074_q};
  wire signed [18:0] t1072_q_w19 = {{7{t1072_q[11]}}, t1072_q};
  wire signed [18:0] x24_q_w19 = {14'd0, x24_q};
  wire signed [18:0] t1075_q_w19 = {{6{t1075_q[12]}}, t1075_q};
  wire signed [18:0] t630_q_w19 = {{10{t630_q[8]}}, t630_q};
  wire signed [18:0] t1077_q_w19 = {{9{t1077_q[9]}}, t1077_q};
  wire signed [18:0] t1083_q_w19 = {{10{t1083_q[8]}}, t1083_q};
  wire signed [18:0] t1101_q_w19 = {{8{t1101_q[10]}}, t1101_q};
  wire signed [18:0] t1103_q_w19 = {{9{t1103_q[9]}}, t1103_q};
  wire signed [18:0] t1102_q_w19 = {{8{t1102_q[10]}}, t1102_q};
  wire signed [18:0] t492_q_w19 = {{8{t492_q[10]}}, t492_q};
  wire signed [18:0] t318_q_w19 = {{11{t318_q[7]}}, t318_q};
  wire signed [18:0] t1108_q_w19 = {{6{t1108_q[12]}}, t1108_q};
  wire signed [18:0] t673_q_w19 = {{11{t673_q[7]}}, t673_q};
  wire signed [18:0] t619_q_w19 = {{10{t619_q[8]}}, t619_q};
  wire signed [18:0] x27_q_w19 = {14'd0, x27_q};
  wire signed [18:0] t1111_q_w19 = {{11{t1111_q[7]}}, t1111_q};
  wire signed [18:0] t720_q_w19 = {{11{t720_q[7]}}, t720_q};
  wire signed [18:0] t1117_q_w19 = {{10{t1117_q[8]}}, t1117_q};
  wire signed [18:0] t1119_q_w19 = {{5{t1119_q[13]}}, t1119_q};
  wire signed [18:0] t1120_q_w19 = {{8{t1120_q[10]}}, t1120_q};
  wire signed [18:0] t1138_q_w19 = {{9{t1138_q[9]}}, t1138_q};
  wire signed [18:0] t1143_q_w19 = {{8{t1143_q[10]}}, t1143_q};
  wire signed [18:0] t1139_q_w19 = {{8{t1139_q[10]}}, t1139_q};
  wire signed [18:0] t1142_q_w19 = {{8{t1142_q[10]}}, t1142_q};
  wire signed [18:0] t797_q_w19 = {{7{t797_q[11]}}, t797_q};
  wire signed [18:0] t534_q_w19 = {{10{t534_q[8]}}, t534_q};
  wire signed [18:0] t398_q_w19 = {{11{t398_q[7]}}, t398_q};
  wire signed [18:0] t423_q_w19 = {{11{t423_q[7]}}, t423_q};
  wire signed [18:0] t407_q_w19 = {{11{t407_q[7]}}, t407_q};
  wire signed [18:0] t1157_q_w19 = {{8{t1157_q[10]}}, t1157_q};
  wire signed [18:0] t1161_q_w19 = {{9{t1161_q[9]}}, t1161_q};
  wire signed [18:0] t1174_q_w19 = {{7{t1174_q[11]}}, t1174_q};
  wire signed [18:0] t785_q_w19 = {{7{t785_q[11]}}, t785_q};
  wire signed [18:0] t1175_q_w19 = {{7{t1175_q[11]}}, t1175_q};
  wire signed [18:0] x26_q_w19 = {14'd0, x26_q};
  wire signed [18:0] t820_q_w19 = {{6{t820_q[12]}}, t820_q};
  wire signed [18:0] t598_q_w19 = {{6{t598_q[12]}}, t598_q};
  wire signed [18:0] t152_q_w19 = {{13{t152_q[5]}}, t152_q};
  wire signed [18:0] t1186_q_w19 = {{12{t1186_q[6]}}, t1186_q};
  wire signed [18:0] t666_q_w19 = {{10{t666_q[8]}}, t666_q};
  wire signed [18:0] t1187_q_w19 = {{10{t1187_q[8]}}, t1187_q};
  wire signed [18:0] t1184_q_w19 = {{8{t1184_q[10]}}, t1184_q};
  wire signed [18:0] t1212_q_w19 = {{7{t1212_q[11]}}, t1212_q};
  wire signed [18:0] t1213_q_w19 = {{7{t1213_q[11]}}, t1213_q};
  wire signed [18:0] t1215_q_w19 = {{7{t1215_q[11]}}, t1215_q};
  wire signed [18:0] x41_q_w19 = {14'd0, x41_q};
  wire signed [18:0] t1217_q_w19 = {{7{t1217_q[11]}}, t1217_q};
  wire signed [18:0] x22_q_w19 = {14'd0, x22_q};
  wire signed [18:0] t1225_q_w19 = {{7{t1225_q[11]}}, t1225_q};
  wire signed [18:0] t1228_q_w19 = {{8{t1228_q[10]}}, t1228_q};
  wire signed [18:0] t881_q_w19 = {{7{t881_q[11]}}, t881_q};
  wire signed [18:0] t1230_q_w19 = {{5{t1230_q[13]}}, t1230_q};
  wire signed [18:0] t1249_q_w19 = {{8{t1249_q[10]}}, t1249_q};
  wire signed [18:0] t541_q_w19 = {11'd0, t541_q};
  wire signed [18:0] t1250_q_w19 = {{8{t1250_q[10]}}, t1250_q};
  wire signed [18:0] t121_q_w19 = {{12{t121_q[6]}}, t121_q};
  wire signed [18:0] t1251_q_w19 = {{8{t1251_q[10]}}, t1251_q};
  wire signed [18:0] t617_q_w19 = {{10{t617_q[8]}}, t617_q};
  wire signed [18:0] t1257_q_w19 = {{11{t1257_q[7]}}, t1257_q};
  wire signed [18:0] t65_q_w19 = {{13{t65_q[5]}}, t65_q};
  wire signed [18:0] t808_q_w19 = {{10{t808_q[8]}}, t808_q};
  wire signed [18:0] t1265_q_w19 = {{7{t1265_q[11]}}, t1265_q};
  wire signed [18:0] t1269_q_w19 = {{8{t1269_q[10]}}, t1269_q};
  wire signed [18:0] t1268_q_w19 = {{10{t1268_q[8]}}, t1268_q};
  wire signed [18:0] t1285_q_w19 = {{8{t1285_q[10]}}, t1285_q};
  wire signed [18:0] t1286_q_w19 = {{8{t1286_q[10]}}, t1286_q};
  wire signed [18:0] t1287_q_w19 = {{10{t1287_q[8]}}, t1287_q};
  wire signed [18:0] t507_q_w19 = {{9{t507_q[9]}}, t507_q};
  wire signed [18:0] x58_q_w19 = {14'd0, x58_q};
  wire signed [18:0] t1292_q_w19 = {{9{t1292_q[9]}}, t1292_q};
  wire signed [18:0] t1293_q_w19 = {{8{t1293_q[10]}}, t1293_q};
  wire signed [18:0] t703_q_w19 = {{9{t703_q[9]}}, t703_q};
  wire signed [18:0] t524_q_w19 = {{8{t524_q[10]}}, t524_q};
  wire signed [18:0] t1304_q_w19 = {{5{t1304_q[13]}}, t1304_q};
  wire signed [18:0] t1302_q_w19 = {12'd0, t1302_q};
  wire signed [18:0] t1303_q_w19 = {{11{t1303_q[7]}}, t1303_q};
  wire signed [18:0] t1307_q_w19 = {{9{t1307_q[9]}}, t1307_q};
  wire signed [18:0] t1329_q_w19 = {{8{t1329_q[10]}}, t1329_q};
  wire signed [18:0] t1332_q_w19 = {{8{t1332_q[10]}}, t1332_q};
  wire signed [18:0] t1335_q_w19 = {{11{t1335_q[7]}}, t1335_q};
  wire signed [18:0] t1336_q_w19 = {{7{t1336_q[11]}}, t1336_q};
  wire signed [18:0] t729_q_w19 = {{8{t729_q[10]}}, t729_q};
  wire signed [18:0] t1337_q_w19 = {{10{t1337_q[8]}}, t1337_q};
  wire signed [18:0] t1341_q_w19 = {{11{t1341_q[7]}}, t1341_q};
  wire signed [18:0] t1343_q_w19 = {{7{t1343_q[11]}}, t1343_q};
  wire signed [18:0] t751_q_w19 = {{7{t751_q[11]}}, t751_q};
  wire signed [18:0] t1346_q_w19 = {{10{t1346_q[8]}}, t1346_q};
  wire signed [18:0] t1345_q_w19 = {{11{t1345_q[7]}}, t1345_q};
  wire signed [18:0] t1366_q_w19 = {{8{t1366_q[10]}}, t1366_q};
  wire signed [18:0] t316_q_w19 = {{11{t316_q[7]}}, t316_q};
  wire signed [18:0] t1367_q_w19 = {{8{t1367_q[10]}}, t1367_q};
  wire signed [18:0] t214_q_w19 = {13'd0, t214_q};
  wire signed [18:0] t888_q_w19 = {{7{t888_q[11]}}, t888_q};
  wire signed [18:0] t662_q_w19 = {{10{t662_q[8]}}, t662_q};
  wire signed [18:0] t1375_q_w19 = {{8{t1375_q[10]}}, t1375_q};
  wire signed [18:0] t1378_q_w19 = {{7{t1378_q[11]}}, t1378_q};
  wire signed [18:0] t1377_q_w19 = {{6{t1377_q[12]}}, t1377_q};
  wire signed [18:0] t1383_q_w19 = {{11{t1383_q[7]}}, t1383_q};
  wire signed [18:0] t1404_q_w19 = {{9{t1404_q[9]}}, t1404_q};
  wire signed [18:0] t1405_q_w19 = {{9{t1405_q[9]}}, t1405_q};
  wire signed [18:0] t1411_q_w19 = {{7{t1411_q[11]}}, t1411_q};
  wire signed [18:0] t1412_q_w19 = {{8{t1412_q[10]}}, t1412_q};
  wire signed [18:0] x57_q_w19 = {14'd0, x57_q};
  wire signed [18:0] t634_q_w19 = {{7{t634_q[11]}}, t634_q};
  wire signed [18:0] t1421_q_w19 = {{7{t1421_q[11]}}, t1421_q};
  wire signed [18:0] t1428_q_w19 = {{7{t1428_q[11]}}, t1428_q};
  wire signed [18:0] t1429_q_w19 = {{7{t1429_q[11]}}, t1429_q};
  wire signed [18:0] t1454_q_w19 = {{13{t1454_q[5]}}, t1454_q};
  wire signed [18:0] t1451_q_w19 = {{7{t1451_q[11]}}, t1451_q};
  wire signed [18:0] t1452_q_w19 = {{7{t1452_q[11]}}, t1452_q};
  wire signed [18:0] t1453_q_w19 = {{7{t1453_q[11]}}, t1453_q};
  wire signed [18:0] t365_q_w19 = {{10{t365_q[8]}}, t365_q};
  wire signed [18:0] t761_q_w19 = {{9{t761_q[9]}}, t761_q};
  wire signed [18:0] t1457_q_w19 = {{11{t1457_q[7]}}, t1457_q};
  wire signed [18:0] t274_q_w19 = {{11{t274_q[7]}}, t274_q};
  wire signed [18:0] t1463_q_w19 = {{6{t1463_q[12]}}, t1463_q};
  wire signed [18:0] t1466_q_w19 = {{7{t1466_q[11]}}, t1466_q};
  wire signed [18:0] t1464_q_w19 = {{10{t1464_q[8]}}, t1464_q};
  wire signed [18:0] t503_q_w19 = {{6{t503_q[12]}}, t503_q};
  wire signed [18:0] t1485_q_w19 = {{8{t1485_q[10]}}, t1485_q};
  wire signed [18:0] t1490_q_w19 = {{8{t1490_q[10]}}, t1490_q};
  wire signed [18:0] t845_q_w19 = {{9{t845_q[9]}}, t845_q};
  wire signed [18:0] t1486_q_w19 = {{8{t1486_q[10]}}, t1486_q};
  wire signed [18:0] t805_q_w19 = {{7{t805_q[11]}}, t805_q};
  wire signed [18:0] t1495_q_w19 = {{11{t1495_q[7]}}, t1495_q};
  wire signed [18:0] t1496_q_w19 = {{7{t1496_q[11]}}, t1496_q};
  wire signed [18:0] t1499_q_w19 = {{6{t1499_q[12]}}, t1499_q};
  wire signed [18:0] t30_q_w19 = {13'd0, t30_q};
  wire signed [18:0] t1501_q_w19 = {{10{t1501_q[8]}}, t1501_q};
  wire signed [18:0] t1504_q_w19 = {{9{t1504_q[9]}}, t1504_q};
  wire signed [18:0] t1506_q_w19 = {{10{t1506_q[8]}}, t1506_q};
  wire signed [18:0] t767_q_w19 = {{8{t767_q[10]}}, t767_q};
  wire signed [18:0] t1526_q_w19 = {{8{t1526_q[10]}}, t1526_q};
  wire signed [18:0] t1527_q_w19 = {{10{t1527_q[8]}}, t1527_q};
  wire signed [18:0] t1528_q_w19 = {{8{t1528_q[10]}}, t1528_q};
  wire signed [18:0] t735_q_w19 = {{7{t735_q[11]}}, t735_q};
  wire signed [18:0] t737_q_w19 = {{9{t737_q[9]}}, t737_q};
  wire signed [18:0] t1539_q_w19 = {{9{t1539_q[9]}}, t1539_q};
  wire signed [18:0] t159_q_w19 = {11'd0, t159_q};
  wire signed [18:0] t314_q_w19 = {{11{t314_q[7]}}, t314_q};
  wire signed [18:0] t1544_q_w19 = {{5{t1544_q[13]}}, t1544_q};
  wire signed [18:0] t1547_q_w19 = {{8{t1547_q[10]}}, t1547_q};
  wire signed [18:0] t1566_q_w19 = {{8{t1566_q[10]}}, t1566_q};
  wire signed [18:0] t1567_q_w19 = {{8{t1567_q[10]}}, t1567_q};
  wire signed [18:0] t330_q_w19 = {{11{t330_q[7]}}, t330_q};
  wire signed [18:0] t282_q_w19 = {{11{t282_q[7]}}, t282_q};
  wire signed [18:0] t383_q_w19 = {{12{t383_q[6]}}, t383_q};
  wire signed [18:0] t1578_q_w19 = {{6{t1578_q[12]}}, t1578_q};
  wire signed [18:0] t301_q_w19 = {{11{t301_q[7]}}, t301_q};
  wire signed [18:0] t1581_q_w19 = {{7{t1581_q[11]}}, t1581_q};
  wire signed [18:0] t824_q_w19 = {{10{t824_q[8]}}, t824_q};
  wire signed [18:0] t877_q_w19 = {{6{t877_q[12]}}, t877_q};
  wire signed [18:0] t1584_q_w19 = {{8{t1584_q[10]}}, t1584_q};
  wire signed [18:0] t1606_q_w19 = {{8{t1606_q[10]}}, t1606_q};
  wire signed [18:0] t1605_q_w19 = {{8{t1605_q[10]}}, t1605_q};
  wire signed [18:0] t1608_q_w19 = {{8{t1608_q[10]}}, t1608_q};
  wire signed [18:0] t307_q_w19 = {{11{t307_q[7]}}, t307_q};
  wire signed [18:0] t1611_q_w19 = {{7{t1611_q[11]}}, t1611_q};
  wire signed [18:0] t1610_q_w19 = {{12{t1610_q[6]}}, t1610_q};
  wire signed [18:0] t1612_q_w19 = {{9{t1612_q[9]}}, t1612_q};
  wire signed [18:0] t782_q_w19 = {{9{t782_q[9]}}, t782_q};
  wire signed [18:0] t100_q_w19 = {13'd0, t100_q};
  wire signed [18:0] t530_q_w19 = {{11{t530_q[7]}}, t530_q};
  wire signed [18:0] t580_q_w19 = {{9{t580_q[9]}}, t580_q};
  wire signed [18:0] t626_q_w19 = {{10{t626_q[8]}}, t626_q};
  wire signed [18:0] t1622_q_w19 = {{8{t1622_q[10]}}, t1622_q};
  wire signed [18:0] t1644_q_w19 = {{8{t1644_q[10]}}, t1644_q};
  wire signed [18:0] t1647_q_w19 = {{8{t1647_q[10]}}, t1647_q};
  wire signed [18:0] t1648_q_w19 = {{10{t1648_q[8]}}, t1648_q};
  wire signed [18:0] t748_q_w19 = {{8{t748_q[10]}}, t748_q};
  wire signed [18:0] t892_q_w19 = {{8{t892_q[10]}}, t892_q};
  wire signed [18:0] t1658_q_w19 = {{8{t1658_q[10]}}, t1658_q};
  wire signed [18:0] t1660_q_w19 = {{5{t1660_q[13]}}, t1660_q};
  wire signed [18:0] t509_q_w19 = {{9{t509_q[9]}}, t509_q};
  wire signed [18:0] t1662_q_w19 = {{8{t1662_q[10]}}, t1662_q};
  wire signed [18:0] t1663_q_w19 = {{9{t1663_q[9]}}, t1663_q};
  wire signed [18:0] t787_q_w19 = {{9{t787_q[9]}}, t787_q};
  wire signed [18:0] t1680_q_w19 = {{8{t1680_q[10]}}, t1680_q};
  wire signed [18:0] t215_q_w19 = {{12{t215_q[6]}}, t215_q};
  wire signed [18:0] t1687_q_w19 = {{7{t1687_q[11]}}, t1687_q};
  wire signed [18:0] t1696_q_w19 = {{8{t1696_q[10]}}, t1696_q};
  wire signed [18:0] t1698_q_w19 = {{6{t1698_q[12]}}, t1698_q};
  wire signed [18:0] t1697_q_w19 = {{5{t1697_q[13]}}, t1697_q};
  wire signed [18:0] t258_q_w19 = {12'd0, t258_q};
  wire signed [18:0] t1719_q_w19 = {{8{t1719_q[10]}}, t1719_q};
  wire signed [18:0] t470_q_w19 = {12'd0, t470_q};
  wire signed [18:0] t1718_q_w19 = {{8{t1718_q[10]}}, t1718_q};
  wire signed [18:0] t1720_q_w19 = {{8{t1720_q[10]}}, t1720_q};
  wire signed [18:0] t1721_q_w19 = {{7{t1721_q[11]}}, t1721_q};
  wire signed [18:0] t566_q_w19 = {{9{t566_q[9]}}, t566_q};
  wire signed [18:0] t593_q_w19 = {{7{t593_q[11]}}, t593_q};
  wire signed [18:0] t793_q_w19 = {{8{t793_q[10]}}, t793_q};
  wire signed [18:0] t628_q_w19 = {{9{t628_q[9]}}, t628_q};
  wire signed [18:0] t1736_q_w19 = {{8{t1736_q[10]}}, t1736_q};
  wire signed [18:0] t1735_q_w19 = {{5{t1735_q[13]}}, t1735_q};
  wire signed [18:0] t1755_q_w19 = {{8{t1755_q[10]}}, t1755_q};
  wire signed [18:0] t1754_q_w19 = {{8{t1754_q[10]}}, t1754_q};
  wire signed [18:0] t1757_q_w19 = {{8{t1757_q[10]}}, t1757_q};
  wire signed [18:0] t439_q_w19 = {{8{t439_q[10]}}, t439_q};
  wire signed [18:0] t1764_q_w19 = {{8{t1764_q[10]}}, t1764_q};
  wire signed [18:0] t1765_q_w19 = {{8{t1765_q[10]}}, t1765_q};
  wire signed [18:0] t1766_q_w19 = {{7{t1766_q[11]}}, t1766_q};
  wire signed [18:0] t385_q_w19 = {{11{t385_q[7]}}, t385_q};
  wire signed [18:0] t817_q_w19 = {{9{t817_q[9]}}, t817_q};
  wire signed [18:0] t1773_q_w19 = {{8{t1773_q[10]}}, t1773_q};
  wire signed [18:0] t1791_q_w19 = {{8{t1791_q[10]}}, t1791_q};
  wire signed [18:0] t1792_q_w19 = {{8{t1792_q[10]}}, t1792_q};
  wire signed [18:0] t555_q_w19 = {9'd0, t555_q};
  wire signed [18:0] t1800_q_w19 = {{6{t1800_q[12]}}, t1800_q};
  wire signed [18:0] t828_q_w19 = {{6{t828_q[12]}}, t828_q};
  wire signed [18:0] t1802_q_w19 = {{6{t1802_q[12]}}, t1802_q};
  wire signed [18:0] t463_q_w19 = {11'd0, t463_q};
  wire signed [18:0] t380_q_w19 = {{11{t380_q[7]}}, t380_q};
  wire signed [18:0] t1806_q_w19 = {{8{t1806_q[10]}}, t1806_q};
  wire signed [18:0] t1809_q_w19 = {{7{t1809_q[11]}}, t1809_q};
  wire signed [18:0] t800_q_w19 = {{9{t800_q[9]}}, t800_q};
  wire signed [18:0] t1826_q_w19 = {{8{t1826_q[10]}}, t1826_q};
  wire signed [18:0] t1827_q_w19 = {{8{t1827_q[10]}}, t1827_q};
  wire signed [18:0] t1828_q_w19 = {{8{t1828_q[10]}}, t1828_q};
  wire signed [18:0] t722_q_w19 = {{10{t722_q[8]}}, t722_q};
  wire signed [18:0] t1836_q_w19 = {{7{t1836_q[11]}}, t1836_q};
  wire signed [18:0] t1833_q_w19 = {{8{t1833_q[10]}}, t1833_q};
  wire signed [18:0] t195_q_w19 = {{11{t195_q[7]}}, t195_q};
  wire signed [18:0] t694_q_w19 = {{10{t694_q[8]}}, t694_q};
  wire signed [18:0] t705_q_w19 = {{11{t705_q[7]}}, t705_q};
  wire signed [18:0] t315_q_w19 = {{12{t315_q[6]}}, t315_q};
  wire signed [18:0] t719_q_w19 = {{10{t719_q[8]}}, t719_q};
  wire signed [18:0] t696_q_w19 = {{10{t696_q[8]}}, t696_q};
  wire signed [18:0] t1844_q_w19 = {{6{t1844_q[12]}}, t1844_q};
  wire signed [18:0] t1859_q_w19 = {{9{t1859_q[9]}}, t1859_q};
  wire signed [18:0] t1862_q_w19 = {{9{t1862_q[9]}}, t1862_q};
  wire signed [18:0] t1863_q_w19 = {{8{t1863_q[10]}}, t1863_q};
  wire signed [18:0] t607_q_w19 = {{10{t607_q[8]}}, t607_q};
  wire signed [18:0] t1865_q_w19 = {{10{t1865_q[8]}}, t1865_q};
  wire signed [18:0] t681_q_w19 = {{10{t681_q[8]}}, t681_q};
  wire signed [18:0] t1870_q_w19 = {{6{t1870_q[12]}}, t1870_q};
  wire signed [18:0] t102_q_w19 = {11'd0, t102_q};
  wire signed [18:0] x9_q_w19 = {14'd0, x9_q};
  wire signed [18:0] t1877_q_w19 = {{8{t1877_q[10]}}, t1877_q};
  wire signed [18:0] t1878_q_w19 = {{7{t1878_q[11]}}, t1878_q};
  wire signed [18:0] t281_q_w19 = {{10{t281_q[8]}}, t281_q};
  wire signed [18:0] t1886_q_w19 = {{8{t1886_q[10]}}, t1886_q};
  wire signed [18:0] t1901_q_w19 = {{8{t1901_q[10]}}, t1901_q};
  wire signed [18:0] t1902_q_w19 = {{8{t1902_q[10]}}, t1902_q};
  wire signed [18:0] t868_q_w19 = {{8{t868_q[10]}}, t868_q};
  wire signed [18:0] t682_q_w19 = {{11{t682_q[7]}}, t682_q};
  wire signed [18:0] t1909_q_w19 = {{8{t1909_q[10]}}, t1909_q};
  wire signed [18:0] t1911_q_w19 = {{6{t1911_q[12]}}, t1911_q};
  wire signed [18:0] t373_q_w19 = {{10{t373_q[8]}}, t373_q};
  wire signed [18:0] t1921_q_w19 = {{9{t1921_q[9]}}, t1921_q};
  wire signed [18:0] t1918_q_w19 = {{8{t1918_q[10]}}, t1918_q};
  wire signed [18:0] t1922_q_w19 = {{5{t1922_q[13]}}, t1922_q};
  wire signed [18:0] t1920_q_w19 = {{11{t1920_q[7]}}, t1920_q};
  wire signed [18:0] t839_q_w19 = {{7{t839_q[11]}}, t839_q};
  wire signed [18:0] t1948_q_w19 = {{8{t1948_q[10]}}, t1948_q};
  wire signed [18:0] t1944_q_w19 = {{8{t1944_q[10]}}, t1944_q};
  wire signed [18:0] t862_q_w19 = {{8{t862_q[10]}}, t862_q};
  wire signed [18:0] t1958_q_w19 = {{7{t1958_q[11]}}, t1958_q};
  wire signed [18:0] t1957_q_w19 = {{8{t1957_q[10]}}, t1957_q};
  wire signed [18:0] t336_q_w19 = {10'd0, t336_q};
  wire signed [18:0] t1963_q_w19 = {{8{t1963_q[10]}}, t1963_q};
  wire signed [18:0] t490_q_w19 = {{9{t490_q[9]}}, t490_q};
  wire signed [18:0] t1967_q_w19 = {{4{t1967_q[14]}}, t1967_q};
  wire signed [18:0] t1987_q_w19 = {{8{t1987_q[10]}}, t1987_q};
  wire signed [18:0] t1989_q_w19 = {{8{t1989_q[10]}}, t1989_q};
  wire signed [18:0] t1991_q_w19 = {{8{t1991_q[10]}}, t1991_q};
  wire signed [18:0] t1990_q_w19 = {{7{t1990_q[11]}}, t1990_q};
  wire signed [18:0] t295_q_w19 = {{9{t295_q[9]}}, t295_q};
  wire signed [18:0] t1996_q_w19 = {{9{t1996_q[9]}}, t1996_q};
  wire signed [18:0] t356_q_w19 = {{11{t356_q[7]}}, t356_q};
  wire signed [18:0] t505_q_w19 = {{10{t505_q[8]}}, t505_q};
  wire signed [18:0] t1999_q_w19 = {{8{t1999_q[10]}}, t1999_q};
  wire signed [18:0] t193_q_w19 = {12'd0, t193_q};
  wire signed [18:0] t2006_q_w19 = {{11{t2006_q[7]}}, t2006_q};
  wire signed [18:0] t2011_q_w19 = {{8{t2011_q[10]}}, t2011_q};
  wire signed [18:0] t2026_q_w19 = {{8{t2026_q[10]}}, t2026_q};
  wire signed [18:0] t2028_q_w19 = {{8{t2028_q[10]}}, t2028_q};
  wire signed [18:0] t498_q_w19 = {{10{t498_q[8]}}, t498_q};
  wire signed [18:0] t2033_q_w19 = {{8{t2033_q[10]}}, t2033_q};
  wire signed [18:0] t368_q_w19 = {{11{t368_q[7]}}, t368_q};
  wire signed [18:0] t2035_q_w19 = {{8{t2035_q[10]}}, t2035_q};
  wire signed [18:0] t2036_q_w19 = {{7{t2036_q[11]}}, t2036_q};
  wire signed [18:0] t623_q_w19 = {{9{t623_q[9]}}, t623_q};
  wire signed [18:0] t291_q_w19 = {{10{t291_q[8]}}, t291_q};
  wire signed [18:0] t2039_q_w19 = {{10{t2039_q[8]}}, t2039_q};
  wire signed [18:0] t576_q_w19 = {{9{t576_q[9]}}, t576_q};
  wire signed [18:0] t2047_q_w19 = {{9{t2047_q[9]}}, t2047_q};
  wire signed [18:0] t763_q_w19 = {{9{t763_q[9]}}, t763_q};
  wire signed [18:0] t251_q_w19 = {{11{t251_q[7]}}, t251_q};
  wire signed [18:0] t2050_q_w19 = {{6{t2050_q[12]}}, t2050_q};
  wire signed [18:0] t2068_q_w19 = {{8{t2068_q[10]}}, t2068_q};
  wire signed [18:0] t2069_q_w19 = {{9{t2069_q[9]}}, t2069_q};
  wire signed [18:0] t2070_q_w19 = {{8{t2070_q[10]}}, t2070_q};
  wire signed [18:0] t2073_q_w19 = {{8{t2073_q[10]}}, t2073_q};
  wire signed [18:0] t2085_q_w19 = {{6{t2085_q[12]}}, t2085_q};
  wire signed [18:0] t2084_q_w19 = {{7{t2084_q[11]}}, t2084_q};
  wire signed [18:0] t648_q_w19 = {{7{t648_q[11]}}, t648_q};
  wire signed [18:0] t240_q_w19 = {{11{t240_q[7]}}, t240_q};
  wire signed [18:0] t2087_q_w19 = {{7{t2087_q[11]}}, t2087_q};
  wire signed [18:0] t2092_q_w19 = {{6{t2092_q[12]}}, t2092_q};
  wire signed [18:0] t2111_q_w19 = {{8{t2111_q[10]}}, t2111_q};
  wire signed [18:0] t2112_q_w19 = {{8{t2112_q[10]}}, t2112_q};
  wire signed [18:0] t2114_q_w19 = {{8{t2114_q[10]}}, t2114_q};
  wire signed [18:0] t2113_q_w19 = {{8{t2113_q[10]}}, t2113_q};
  wire signed [18:0] t2115_q_w19 = {{8{t2115_q[10]}}, t2115_q};
  wire signed [18:0] t181_q_w19 = {{13{t181_q[5]}}, t181_q};
  wire signed [18:0] t2116_q_w19 = {{7{t2116_q[11]}}, t2116_q};
  wire signed [18:0] t564_q_w19 = {{10{t564_q[8]}}, t564_q};
  wire signed [18:0] t248_q_w19 = {12'd0, t248_q};
  wire signed [18:0] t2131_q_w19 = {{7{t2131_q[11]}}, t2131_q};
  wire signed [18:0] t2130_q_w19 = {{5{t2130_q[13]}}, t2130_q};
  wire signed [18:0] t533_q_w19 = {{10{t533_q[8]}}, t533_q};
  wire signed [18:0] t2147_q_w19 = {{8{t2147_q[10]}}, t2147_q};
  wire signed [18:0] t2151_q_w19 = {{7{t2151_q[11]}}, t2151_q};
  wire signed [18:0] t2154_q_w19 = {{7{t2154_q[11]}}, t2154_q};
  wire signed [18:0] t2155_q_w19 = {{7{t2155_q[11]}}, t2155_q};
  wire signed [18:0] t2159_q_w19 = {{7{t2159_q[11]}}, t2159_q};
  wire signed [18:0] t460_q_w19 = {{11{t460_q[7]}}, t460_q};
  wire signed [18:0] t573_q_w19 = {{9{t573_q[9]}}, t573_q};
  wire signed [18:0] t2164_q_w19 = {{6{t2164_q[12]}}, t2164_q};
  wire signed [18:0] t2172_q_w19 = {{9{t2172_q[9]}}, t2172_q};
  wire signed [18:0] t2173_q_w19 = {{6{t2173_q[12]}}, t2173_q};
  wire signed [18:0] t2174_q_w19 = {{9{t2174_q[9]}}, t2174_q};
  wire signed [18:0] t2190_q_w19 = {{8{t2190_q[10]}}, t2190_q};
  wire signed [18:0] t2191_q_w19 = {{8{t2191_q[10]}}, t2191_q};
  wire signed [18:0] t2192_q_w19 = {{8{t2192_q[10]}}, t2192_q};
  wire signed [18:0] t2194_q_w19 = {{9{t2194_q[9]}}, t2194_q};
  wire signed [18:0] t2198_q_w19 = {{10{t2198_q[8]}}, t2198_q};
  wire signed [18:0] t448_q_w19 = {{11{t448_q[7]}}, t448_q};
  wire signed [18:0] t753_q_w19 = {{10{t753_q[8]}}, t753_q};
  wire signed [18:0] t2208_q_w19 = {{6{t2208_q[12]}}, t2208_q};
  wire signed [18:0] t2209_q_w19 = {{5{t2209_q[13]}}, t2209_q};
  wire signed [18:0] t2217_q_w19 = {{9{t2217_q[9]}}, t2217_q};
  wire signed [18:0] t2216_q_w19 = {{6{t2216_q[12]}}, t2216_q};

  wire signed [18:0] t909 = (x21_q_w19 <<< 5) + t908_q_w19;  // 8*x2 - x10 - 4*x13 + ...
  wire signed [18:0] t914 = t913_q_w19 + (x4_q_w19 <<< 5);  // -x2 + 32*x4 - x18 + ...
  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t941 = (t668_q_w19 <<< 2) + (t928_q_w19 - t929_q_w19) + (t933_q_w19 <<< 1)
      + (t936_q_w19 <<< 2) + ((t843_q_w19 <<< 2) + (t898_q_w19 - t739_q_w19));
  wire signed [18:0] t942 = (x7_q_w19 <<< 6) - t941;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t944 = t943_q_w19 - t941;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t946 = (t945_q_w19 <<< 1) - t941;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t948 = t947_q_w19 + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t950 = t949_q_w19 - t941;  // 5*x0 + 17*x1 - 21*x2 + ...
  wire signed [18:0] t952 = (t951_q_w19 <<< 1) + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t953 = (x31_q_w19 <<< 6) + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t954 = t941 - (t429_q_w19 <<< 3);  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t956 = (t955_q_w19 <<< 1) + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t960 = t959_q_w19 + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  // 14*x0 - 36*x1 + 8*x2 + ...
  wire signed [18:0] t994 = (t990_q_w19 <<< 4) + ((((t982_q_w19 <<< 2) + t983_q_w19) <<< 2) + (t853_q_w19
      + ((t970_q_w19 <<< 2) + t972_q_w19 + (t973_q_w19 + t974_q_w19))));
  // x2 - 4*x5 + 64*x9 + ...
  wire signed [18:0] t1047 = (t1043_q_w19 <<< 6)
      + ((t374_q_w19 <<< 6) + ((t675_q_w19 <<< 3) + (t1027_q_w19 + (t145_q_w19 <<< 5)) - (t743_q_w19 <<< 3)));
  // 5*x0 + 65*x1 + 52*x2 + ...
  wire signed [18:0] t1048 = (t1045_q_w19 <<< 5) + ((t1041_q_w19 <<< 4) + (t1032_q_w19 + (t1028_q_w19
      + ((t1026_q_w19 <<< 1) + t1025_q_w19)) - (t646_q_w19 <<< 3)));
  // 16*x0 - 56*x1 - 33*x2 + ...
  wire signed [18:0] t1087 = (t1075_q_w19 <<< 1) + (t914 + (t563_q_w19 <<< 3) - (t236_q_w19 <<< 4))
      - (t898_q_w19 <<< 2)
      + (((t1083_q_w19 <<< 5) + ((t1077_q_w19 <<< 3) + (t1072_q_w19 - (x24_q_w19 <<< 6)))) <<< 1);
  // -6*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t1086 = t1064_q_w19 + (x48_q_w19 <<< 5) - (t774_q_w19 <<< 1) - (t1074_q_w19 <<< 5)
      - (t630_q_w19 <<< 5) + t941;
  // -4*x1 + 4*x3 - 16*x4 + ...
  wire signed [18:0] t1122 = t1102_q_w19 + t492_q_w19 - (t743_q_w19 <<< 2) - (x27_q_w19 <<< 7)
      + (t1117_q_w19 <<< 5);
  // x0 + 63*x1 + 8*x2 + ...
  wire signed [18:0] t1126 = (t1111_q_w19 <<< 5) + (t1108_q_w19 - (t673_q_w19 <<< 4)) + (t1119_q_w19 <<< 1)
      + ((t1120_q_w19 <<< 4) + ((t720_q_w19 <<< 6) + ((t318_q_w19 <<< 4) + (t1101_q_w19 + (t1103_q_w19 <<< 1))
      - (t619_q_w19 <<< 4))));
  // 2*x0 - 8*x1 - 7*x2 + ...
  wire signed [18:0] t1162 = t797_q_w19 + ((t1138_q_w19 <<< 1) + t1143_q_w19) + (t398_q_w19 <<< 5)
      + (t407_q_w19 <<< 6)
      + ((t423_q_w19 <<< 5) + ((t534_q_w19 <<< 3) + (t1139_q_w19 + t1142_q_w19)) + (t1157_q_w19 <<< 3));
  wire signed [18:0] t1164 = (t1161_q_w19 <<< 5) + t1162;  // 66*x0 - 8*x1 - 7*x2 + ...
  wire signed [18:0] t1190 = (t1187_q_w19 <<< 2) + t1184_q_w19;  // -4*x1 - 4*x5 + 4*x10 + ...
  // -x0 + 4*x1 + 24*x2 + ...
  wire signed [18:0] t1194 = t1175_q_w19 + (x26_q_w19 <<< 6) + (t152_q_w19 <<< 7)
      + (t598_q_w19 - t909 + (t666_q_w19 <<< 5))
      + ((t1186_q_w19 <<< 6) + (t1174_q_w19 - t785_q_w19 - t820_q_w19) + (t909 <<< 2));
  // -8*x0 - 24*x1 - 34*x2 + ...
  wire signed [18:0] t1232 = t1212_q_w19 + t1213_q_w19 + t1217_q_w19 + (t1225_q_w19 <<< 2) - (t881_q_w19 <<< 3);
  // -2*x1 + 32*x3 - 64*x6 + ...
  wire signed [18:0] t1233 = (t1230_q_w19 <<< 1)
      + ((t1228_q_w19 <<< 3) + (t1215_q_w19 + (x41_q_w19 <<< 6) + (x22_q_w19 <<< 7)));
  // x0 + 64*x1 - 8*x3 + ...
  wire signed [18:0] t1272 = t1249_q_w19 - (t541_q_w19 <<< 2) + (t1250_q_w19 + (t121_q_w19 <<< 4))
      - (t65_q_w19 <<< 7) + (t1268_q_w19 <<< 5);
  // 8*x0 - 20*x1 - 36*x2 + ...
  wire signed [18:0] t1273 = (t1257_q_w19 <<< 4) + (t1251_q_w19 - (t617_q_w19 <<< 3)) - (t808_q_w19 <<< 5)
      + ((t1265_q_w19 - (t1269_q_w19 <<< 1)) <<< 2);
  // 20*x0 + 64*x1 - 68*x3 + ...
  wire signed [18:0] t1310 = (t1307_q_w19 <<< 5) + ((((t1292_q_w19 <<< 1) + t1293_q_w19) <<< 1)
      + ((t703_q_w19 <<< 3) + ((t507_q_w19 <<< 2) + ((t534_q_w19 <<< 2) + t1285_q_w19))) - (t1302_q_w19 <<< 6));
  // x0 - 9*x1 + 28*x4 + ...
  wire signed [18:0] t1309 = (t524_q_w19 <<< 2) + (t1286_q_w19 - (t1287_q_w19 <<< 2) - (x58_q_w19 <<< 6))
      + t1304_q_w19 - (t1303_q_w19 <<< 6);
  // -8*x0 - 32*x5 + 4*x6 + ...
  wire signed [18:0] t1350 = (t1345_q_w19 <<< 6) + ((t1341_q_w19 <<< 5) + (t1336_q_w19 - (t729_q_w19 <<< 2)));
  // -4*x0 + 7*x1 + 9*x2 + ...
  wire signed [18:0] t1351 = ((t1343_q_w19 - t751_q_w19) <<< 2)
      + ((t1346_q_w19 <<< 5) + ((t1337_q_w19 <<< 4) + ((t1335_q_w19 <<< 4) + (t1329_q_w19 + t1332_q_w19))));
  // 16*x0 + 18*x1 + 23*x2 + ...
  wire signed [18:0] t1389 = (t1383_q_w19 <<< 6) + (t1377_q_w19 + (t1366_q_w19 - (t316_q_w19 <<< 3) + (t1367_q_w19
      + (t214_q_w19 <<< 4)) - (t646_q_w19 <<< 2)))
      + (((t1375_q_w19 <<< 1) + t1378_q_w19 - (t888_q_w19 + (t662_q_w19 <<< 3))) <<< 1);
  // 16*x0 + 75*x1 - 12*x2 + ...
  wire signed [18:0] t1434 = t1404_q_w19 + t1405_q_w19 + t1411_q_w19 - (t1412_q_w19 <<< 1) + (x57_q_w19 <<< 7)
      + ((t634_q_w19 + (t1421_q_w19 <<< 1)) <<< 1) + ((t1428_q_w19 + t1429_q_w19) <<< 3);
  wire signed [18:0] t1468 = t1463_q_w19 + (t1466_q_w19 <<< 1);  // 32*x1 + 8*x3 - 24*x4 + ...
  // 8*x0 + x1 + 19*x2 + ...
  wire signed [18:0] t1472 = (t1464_q_w19 <<< 5)
      + ((t365_q_w19 <<< 3) + ((t1454_q_w19 <<< 5) + t1451_q_w19) - (t1457_q_w19 <<< 5))
      + ((t274_q_w19 <<< 6) + (t1452_q_w19 + t1453_q_w19 + (t761_q_w19 <<< 3)) - (t503_q_w19 <<< 2));
  // -4*x1 + x2 - 2*x4 + ...
  wire signed [18:0] t1509 = t1485_q_w19 + t1490_q_w19 - t805_q_w19
      + ((t318_q_w19 <<< 4) + ((t845_q_w19 <<< 1) + t1486_q_w19)) + (t1499_q_w19 - (t30_q_w19 <<< 6));
  // -16*x0 + 16*x2 - 34*x3 + ...
  wire signed [18:0] t1510 = (t1506_q_w19 <<< 5) + ((t1501_q_w19 <<< 4) + ((t1495_q_w19 <<< 4) + t1496_q_w19));
  wire signed [18:0] t1511 = (((t1504_q_w19 <<< 2) - t914) <<< 2) + t1509;  // 28*x1 - 59*x2 - 130*x4 + ...
  // 2*x0 - 126*x1 + x4 + ...
  wire signed [18:0] t1546 = (t751_q_w19 <<< 1) + (t767_q_w19 + t1526_q_w19 - t735_q_w19) - (t159_q_w19 <<< 5)
      - (t314_q_w19 <<< 6);
  // 48*x0 + 16*x1 - 18*x2 + ...
  wire signed [18:0] t1550 = (t1547_q_w19 <<< 4)
      + ((t1527_q_w19 <<< 2) + t1528_q_w19 - (t737_q_w19 <<< 2) + (t1539_q_w19 <<< 4) + t1544_q_w19);
  wire signed [18:0] t1586 = (t383_q_w19 <<< 5) + t1578_q_w19 - t877_q_w19;  // -x0 - x2 + 2*x3 + ...
  // 58*x1 + 32*x2 + 33*x4 + ...
  wire signed [18:0] t1590 = t1566_q_w19 + t1567_q_w19 - (t330_q_w19 <<< 4) + (t282_q_w19 <<< 5)
      + (t301_q_w19 <<< 6) + (t1584_q_w19 <<< 4)
      + (((t888_q_w19 <<< 1) + (t1581_q_w19 + (t824_q_w19 <<< 3))) <<< 2);
  // 8*x0 + 2*x1 + 8*x2 + ...
  wire signed [18:0] t1627 = (t881_q_w19 <<< 3) - t903_q_w19 + (t1606_q_w19 + t1605_q_w19 - t1611_q_w19
      + (t100_q_w19 <<< 6) + (((t530_q_w19 <<< 3) + ((t1610_q_w19 <<< 3) + t1612_q_w19)) <<< 2));
  // -x0 + 8*x1 + x2 + ...
  wire signed [18:0] t1625 = (t782_q_w19 <<< 2) + (t1608_q_w19 - (t307_q_w19 <<< 3)) - (t580_q_w19 <<< 3)
      - (t626_q_w19 <<< 5);
  wire signed [18:0] t1626 = (t1622_q_w19 <<< 4) + t941;  // -5*x0 - 17*x1 + 20*x2 + ...
  // 18*x0 - 32*x1 - x2 + ...
  wire signed [18:0] t1671 = (t1663_q_w19 <<< 4)
      + ((t1658_q_w19 <<< 2) + ((t492_q_w19 <<< 1) + ((t1648_q_w19 <<< 3) + (t1644_q_w19 + t1647_q_w19))))
      + (t1660_q_w19 - (t509_q_w19 <<< 4) + ((t748_q_w19 + t892_q_w19 + (t1662_q_w19 <<< 1)) <<< 2));
  // -6*x0 + 4*x1 - 32*x2 + ...
  wire signed [18:0] t1704 = (t1698_q_w19 <<< 1) - t1697_q_w19 + ((t1696_q_w19 <<< 2) + (t1687_q_w19 + (t787_q_w19
      + t1680_q_w19 + (t215_q_w19 <<< 4))) + (t258_q_w19 <<< 6));
  // 7*x0 - 34*x1 + 2*x2 + ...
  wire signed [18:0] t1737 = t1719_q_w19 - (t470_q_w19 <<< 3) - t1721_q_w19 - t820_q_w19 + (t793_q_w19 <<< 3)
      + ((t593_q_w19 <<< 1) + ((t566_q_w19 <<< 2) + (t1718_q_w19 + t1720_q_w19)) - (t628_q_w19 <<< 4));
  wire signed [18:0] t1738 = (t1736_q_w19 <<< 3) + t1735_q_w19;  // -32*x3 - 9*x6 + 8*x10 + ...
  // 6*x0 - 15*x1 - 4*x3 + ...
  wire signed [18:0] t1776 = (((t1765_q_w19 <<< 1) + t1766_q_w19) <<< 1)
      + (t1755_q_w19 + t1754_q_w19 + (t1757_q_w19 + (x57_q_w19 <<< 5)) - (t439_q_w19 <<< 2) - (t385_q_w19 <<< 6));
  // 6*x0 + 49*x1 + 31*x2 + ...
  wire signed [18:0] t1779 = t1776
      + ((t817_q_w19 <<< 4) + ((t1764_q_w19 <<< 2) - t877_q_w19) - (t1773_q_w19 <<< 4));
  // 7*x0 - 5*x1 - 32*x2 + ...
  wire signed [18:0] t1815 = (t463_q_w19 <<< 5) + ((t555_q_w19 <<< 2) + (t1791_q_w19 + t1792_q_w19 - t805_q_w19))
      + (t1809_q_w19 <<< 3)
      + ((t1806_q_w19 <<< 3) + (t828_q_w19 + t1802_q_w19) + (t853_q_w19 - t1800_q_w19 - (t380_q_w19 <<< 6)));
  // -8*x0 + 64*x1 + 32*x2 + ...
  wire signed [18:0] t1849 = (t705_q_w19 <<< 5) + (t1836_q_w19 - (t1833_q_w19 <<< 1)) + (t696_q_w19 <<< 5)
      + ((t800_q_w19 <<< 4) + (t1828_q_w19 + (t65_q_w19 <<< 5) - (t195_q_w19 <<< 4) + (t315_q_w19 <<< 6)));
  // -10*x1 - 2*x3 + 31*x4 + ...
  wire signed [18:0] t1848 = (t1844_q_w19 <<< 1)
      + ((t694_q_w19 <<< 4) + (t1826_q_w19 + t1827_q_w19 - (t722_q_w19 <<< 3)) + (t719_q_w19 <<< 5));
  // -x0 + x1 + x4 + ...
  wire signed [18:0] t1887 = (t1865_q_w19 <<< 2) + (t1859_q_w19 - t1862_q_w19) - (t681_q_w19 <<< 3)
      - (t102_q_w19 <<< 4) - (t1877_q_w19 <<< 3) + (t281_q_w19 <<< 6);
  // 4*x0 - 32*x1 - 60*x2 + ...
  wire signed [18:0] t1889 = (t1878_q_w19 <<< 2)
      + ((t628_q_w19 <<< 2) + (t1863_q_w19 + (t607_q_w19 <<< 2)) - t1870_q_w19 + (x9_q_w19 <<< 7))
      + (t1886_q_w19 <<< 4);
  // 2*x0 - 15*x1 - x2 + ...
  wire signed [18:0] t1927 = (t1918_q_w19 <<< 3) + t1922_q_w19 + (t1901_q_w19 + t1902_q_w19 + (t868_q_w19 <<< 1)
      + (((t682_q_w19 <<< 3) + t1909_q_w19) <<< 1) + (t1920_q_w19 <<< 6));
  // -16*x0 - 32*x3 - 64*x8 + ...
  wire signed [18:0] t1926 = t1911_q_w19 - (t373_q_w19 <<< 4) + (t1921_q_w19 <<< 4) - (t839_q_w19 <<< 2);
  // -x1 - 4*x2 - 16*x3 + ...
  wire signed [18:0] t1969 = (t1958_q_w19 <<< 1) + ((t862_q_w19 <<< 1) + (t1948_q_w19 - t1944_q_w19))
      - (t626_q_w19 <<< 5) - (t490_q_w19 <<< 5);
  // -16*x0 - 16*x2 + 64*x4 + ...
  wire signed [18:0] t1971 = t1967_q_w19 + (((t1963_q_w19 <<< 1) + (t1957_q_w19 + (t336_q_w19 <<< 2))) <<< 2);
  // 2*x0 + 32*x1 + 61*x2 + ...
  wire signed [18:0] t2012 = (t1996_q_w19 <<< 3) + ((t1991_q_w19 <<< 1) + t1990_q_w19)
      - (((t505_q_w19 <<< 2) + t892_q_w19) <<< 2)
      + ((t193_q_w19 <<< 6) + ((t356_q_w19 <<< 5) + ((t295_q_w19 <<< 2) + (t1987_q_w19 + t1989_q_w19))));
  // -30*x0 + 32*x1 + 45*x2 + ...
  wire signed [18:0] t2014 = t2012
      + ((t1999_q_w19 + (x57_q_w19 <<< 5) + (t2006_q_w19 <<< 4) + (t2011_q_w19 <<< 2)) <<< 2);
  // 5*x0 - 6*x1 + 2*x5 + ...
  wire signed [18:0] t2048 = t2026_q_w19 - (t617_q_w19 <<< 2) + (t2033_q_w19 <<< 1) - (t623_q_w19 <<< 3)
      + (t2028_q_w19 - (t498_q_w19 <<< 2) + (t368_q_w19 <<< 4) + (t291_q_w19 <<< 4));
  wire signed [18:0] t2053 = (t251_q_w19 <<< 5) + t2050_q_w19;  // -16*x2 - 32*x6 - 28*x8 + ...
  // 5*x0 - 6*x1 - 18*x2 + ...
  wire signed [18:0] t2054 = (t2047_q_w19 <<< 4) + t2048
      + ((t576_q_w19 <<< 4) + ((t2039_q_w19 <<< 4) + ((t2035_q_w19 <<< 1) - t2036_q_w19)) - (t763_q_w19 <<< 5));
  // -2*x0 - 10*x2 + 3*x3 + ...
  wire signed [18:0] t2090 = t2068_q_w19 + (t2069_q_w19 <<< 1) + (t2070_q_w19 - t2073_q_w19) - t2085_q_w19
      - (t240_q_w19 <<< 6);
  wire signed [18:0] t2095 = t2084_q_w19 - t648_q_w19 + t2087_q_w19 + t2092_q_w19;  // -2*x0 + 24*x1 + 8*x2 + ...
  // 6*x0 + x1 + x2 + ...
  wire signed [18:0] t2132 = (t248_q_w19 <<< 5) + ((t564_q_w19 <<< 3) + (t2114_q_w19 + t2113_q_w19))
      + (t2116_q_w19 + (t2111_q_w19 + t2112_q_w19) - (t797_q_w19 <<< 1) + (t2115_q_w19 - (t181_q_w19 <<< 5)
      + (t507_q_w19 <<< 3)));
  wire signed [18:0] t2134 = t2132 + (((t2131_q_w19 <<< 2) - t2130_q_w19) <<< 1);  // 38*x0 + 9*x1 - 63*x2 + ...
  // 10*x0 - 2*x1 + x2 + ...
  wire signed [18:0] t2175 = t2151_q_w19 + ((t533_q_w19 <<< 2) + t2147_q_w19) + (t2159_q_w19 <<< 1)
      + (t573_q_w19 <<< 4) + ((t2164_q_w19 <<< 1) + (t2154_q_w19 + t2155_q_w19 + (t460_q_w19 <<< 5)));
  wire signed [18:0] t2176 = (t2172_q_w19 <<< 3) + t2173_q_w19;  // 32*x2 + 8*x3 + 2*x6 + ...
  wire signed [18:0] t2177 = (t2174_q_w19 <<< 5) + t2175;  // 10*x0 - 2*x1 + x2 + ...
  // -41*x0 + 2*x1 + 2*x2 + ...
  wire signed [18:0] t2215 = t2190_q_w19 + t2191_q_w19 - (t2194_q_w19 <<< 2) - (t448_q_w19 <<< 5)
      + ((t2198_q_w19 <<< 3) + (t2192_q_w19 + t785_q_w19) - (t753_q_w19 <<< 4));
  // -41*x0 + 66*x1 + 2*x2 + ...
  wire signed [18:0] t2220 = (t2208_q_w19 <<< 1) - t2209_q_w19 + (t2217_q_w19 <<< 5)
      + ((t2216_q_w19 <<< 2) + t2215);
  // 14*x0 + 92*x1 + 8*x2 + ...
  wire signed [18:0] t996 = t994 + (t989_q_w19 - (t511_q_w19 <<< 6) + ((t987_q_w19 <<< 5) - t903_q_w19));

  reg signed [12:0] t999_q2;
  reg signed [14:0] t953_q;
  reg signed [11:0] t1003_q2;
  reg signed [8:0] t1006_q2;
  reg signed [14:0] t942_q;
  reg signed [15:0] t1047_q;
  reg signed [15:0] t1048_q;
  reg signed [15:0] t1086_q;
  reg signed [16:0] t1087_q;
  reg signed [14:0] t954_q;
  reg signed [14:0] t1122_q;
  reg signed [16:0] t1126_q;
  reg signed [12:0] t1160_q2;
  reg signed [16:0] t1164_q;
  reg signed [11:0] t1190_q;
  reg signed [14:0] t946_q;
  reg signed [16:0] t1194_q;
  reg signed [14:0] t956_q;
  reg signed [15:0] t1232_q;
  reg signed [15:0] t1233_q;
  reg signed [14:0] t1272_q;
  reg signed [14:0] t960_q;
  reg signed [15:0] t1273_q;
  reg signed [14:0] t952_q;
  reg signed [15:0] t1309_q;
  reg signed [15:0] t1310_q;
  reg signed [14:0] t1350_q;
  reg signed [15:0] t1351_q;
  reg signed [10:0] t1388_q2;
  reg signed [15:0] t1389_q;
  reg signed [11:0] t1430_q2;
  reg signed [14:0] t950_q;
  reg signed [16:0] t1434_q;
  reg signed [13:0] t1468_q;
  reg signed [14:0] t944_q;
  reg signed [16:0] t1472_q;
  reg signed [14:0] t948_q;
  reg signed [14:0] t1510_q;
  reg signed [15:0] t1511_q;
  reg signed [14:0] t1546_q;
  reg signed [15:0] t1550_q;
  reg signed [13:0] t1586_q;
  reg signed [16:0] t1590_q;
  reg signed [14:0] t1625_q;
  reg signed [15:0] t1626_q;
  reg signed [15:0] t1627_q;
  reg [7:0] t1667_q2;
  reg signed [16:0] t1671_q;
  reg signed [12:0] t1702_q2;
  reg signed [15:0] t1704_q;
  reg signed [15:0] t1737_q;
  reg signed [14:0] t1738_q;
  reg signed [10:0] t1775_q2;
  reg signed [16:0] t1779_q;
  reg signed [9:0] t800_q2;
  reg signed [16:0] t1815_q;
  reg signed [14:0] t1848_q;
  reg signed [15:0] t1849_q;
  reg signed [9:0] t1883_q2;
  reg signed [15:0] t1887_q;
  reg signed [15:0] t1889_q;
  reg signed [15:0] t1926_q;
  reg signed [15:0] t1927_q;
  reg signed [9:0] t1966_q2;
  reg signed [15:0] t1969_q;
  reg signed [15:0] t1971_q;
  reg signed [16:0] t2014_q;
  reg signed [13:0] t2053_q;
  reg signed [15:0] t2054_q;
  reg signed [14:0] t2090_q;
  reg signed [11:0] t2093_q2;
  reg signed [13:0] t2095_q;
  reg signed [16:0] t2134_q;
  reg signed [13:0] t2176_q;
  reg signed [16:0] t2177_q;
  reg signed [16:0] t2220_q;
  reg signed [16:0] t996_q;

  always @(posedge clk) begin
    if (en) begin
      t999_q2 <= t999_q;
      t953_q <= t953[14:0];
      t1003_q2 <= t1003_q;
      t1006_q2 <= t1006_q;
      t942_q <= t942[14:0];
      t1047_q <= t1047[15:0];
      t1048_q <= t1048[15:0];
      t1086_q <= t1086[15:0];
      t1087_q <= t1087[16:0];
      t954_q <= t954[14:0];
      t1122_q <= t1122[14:0];
      t1126_q <= t1126[16:0];
      t1160_q2 <= t1160_q;
      t1164_q <= t1164[16:0];
      t1190_q <= t1190[11:0];
      t946_q <= t946[14:0];
      t1194_q <= t1194[16:0];
      t956_q <= t956[14:0];
      t1232_q <= t1232[15:0];
      t1233_q <= t1233[15:0];
      t1272_q <= t1272[14:0];
      t960_q <= t960[14:0];
      t1273_q <= t1273[15:0];
      t952_q <= t952[14:0];
      t1309_q <= t1309[15:0];
      t1310_q <= t1310[15:0];
      t1350_q <= t1350[14:0];
      t1351_q <= t1351[15:0];
      t1388_q2 <= t1388_q;
      t1389_q <= t1389[15:0];
      t1430_q2 <= t1430_q;
      t950_q <= t950[14:0];
      t1434_q <= t1434[16:0];
      t1468_q <= t1468[13:0];
      t944_q <= t944[14:0];
      t1472_q <= t1472[16:0];
      t948_q <= t948[14:0];
      t1510_q <= t1510[14:0];
      t1511_q <= t1511[15:0];
      t1546_q <= t1546[14:0];
      t1550_q <= t1550[15:0];
      t1586_q <= t1586[13:0];
      t1590_q <= t1590[16:0];
      t1625_q <= t1625[14:0];
      t1626_q <= t1626[15:0];
      t1627_q <= t1627[15:0];
      t1667_q2 <= t1667_q;
      t1671_q <= t1671[16:0];
      t1702_q2 <= t1702_q;
      t1704_q <= t1704[15:0];
      t1737_q <= t1737[15:0];
      t1738_q <= t1738[14:0];
      t1775_q2 <= t1775_q;
      t1779_q <= t1779[16:0];
      t800_q2 <= t800_q;
      t1815_q <= t1815[16:0];
      t1848_q <= t1848[14:0];
      t1849_q <= t1849[15:0];
      t1883_q2 <= t1883_q;
      t1887_q <= t1887[15:0];
      t1889_q <= t1889[15:0];
      t1926_q <= t1926[15:0];
      t1927_q <= t1927[15:0];
      t1966_q2 <= t1966_q;
      t1969_q <= t1969[15:0];
      t1971_q <= t1971[15:0];
      t2014_q <= t2014[16:0];
      t2053_q <= t2053[13:0];
      t2054_q <= t2054[15:0];
      t2090_q <= t2090[14:0];
      t2093_q2 <= t2093_q;
      t2095_q <= t2095[13:0];
      t2134_q <= t2134[16:0];
      t2176_q <= t2176[13:0];
      t2177_q <= t2177[16:0];
      t2220_q <= t2220[16:0];
      t996_q <= t996[16:0];
    end
  end

  // Stage 3 of 4.
  wire signed [18:0] t999_q2_w19 = {{6{t999_q2[12]}}, t999_q2};
  wire signed [18:0] t953_q_w19 = {{4{t953_q[14]}}, t953_q};
  wire signed [18:0] t1003_q2_w19 = {{7{t1003_q2[11]}}, t1003_q2};
  wire signed [18:0] t1006_q2_w19 = {{10{t1006_q2[8]}}, t1006_q2};
  wire signed [18:0] t942_q_w19 = {{4{t942_q[14]}}, t942_q};
  wire signed [18:0] t1047_q_w19 = {{3{t1047_q[15]}}, t1047_q};
  wire signed [18:0] t1048_q_w19 = {{3{t1048_q[15]}}, t1048_q};
  wire signed [18:0] t1086_q_w19 = {{3{t1086_q[15]}}, t1086_q};
  wire signed [18:0] t1087_q_w19 = {{2{t1087_q[16]}}, t1087_q};
  wire signed [18:0] t954_q_w19 = {{4{t954_q[14]}}, t954_q};
  wire signed [18:0] t1122_q_w19 = {{4{t1122_q[14]}}, t1122_q};
  wire signed [18:0] t1126_q_w19 = {{2{t1126_q[16]}}, t1126_q};
  wire signed [18:0] t1160_q2_w19 = {{6{t1160_q2[12]}}, t1160_q2};
  wire signed [18:0] t1164_q_w19 = {{2{t1164_q[16]}}, t1164_q};
  wire signed [18:0] t1190_q_w19 = {{7{t1190_q[11]}}, t1190_q};
  wire signed [18:0] t946_q_w19 = {{4{t946_q[14]}}, t946_q};
  wire signed [18:0] t1194_q_w19 = {{2{t1194_q[16]}}, t1194_q};
  wire signed [18:0] t956_q_w19 = {{4{t956_q[14]}}, t956_q};
  wire signed [18:0] t1232_q_w19 = {{3{t1232_q[15]}}, t1232_q};
  wire signed [18:0] t1233_q_w19 = {{3{t1233_q[15]}}, t1233_q};
  wire signed [18:0] t1272_q_w19 = {{4{t1272_q[14]}}, t1272_q};
  wire signed [18:0] t960_q_w19 = {{4{t960_q[14]}}, t960_q};
  wire signed [18:0] t1273_q_w19 = {{3{t1273_q[15]}}, t1273_q};
  wire signed [18:0] t952_q_w19 = {{4{t952_q[14]}}, t952_q};
  wire signed [18:0] t1309_q_w19 = {{3{t1309_q[15]}}, t1309_q};
  wire signed [18:0] t1310_q_w19 = {{3{t1310_q[15]}}, t1310_q};
  wire signed [18:0] t1350_q_w19 = {{4{t1350_q[14]}}, t1350_q};
  wire signed [18:0] t1351_q_w19 = {{3{t1351_q[15]}}, t1351_q};
  wire signed [18:0] t1388_q2_w19 = {{8{t1388_q2[10]}}, t1388_q2};
  wire signed [18:0] t1389_q_w19 = {{3{t1389_q[15]}}, t1389_q};
  wire signed [18:0] t1430_q2_w19 = {{7{t1430_q2[11]}}, t1430_q2};
  wire signed [18:0] t950_q_w19 = {{4{t950_q[14]}}, t950_q};
  wire signed [18:0] t1434_q_w19 = {{2{t1434_q[16]}}, t1434_q};
  wire signed [18:0] t1468_q_w19 = {{5{t1468_q[13]}}, t1468_q};
  wire signed [18:0] t944_q_w19 = {{4{t944_q[14]}}, t944_q};
  wire signed [18:0] t1472_q_w19 = {{2{t1472_q[16]}}, t1472_q};
  wire signed [18:0] t948_q_w19 = {{4{t948_q[14]}}, t948_q};
  wire signed [18:0] t1510_q_w19 = {{4{t1510_q[14]}}, t1510_q};
  wire signed [18:0] t1511_q_w19 = {{3{t1511_q[15]}}, t1511_q};
  wire signed [18:0] t1546_q_w19 = {{4{t1546_q[14]}}, t1546_q};
  wire signed [18:0] t1550_q_w19 = {{3{t1550_q[15]}}, t1550_q};
  wire signed [18:0] t1586_q_w19 = {{5{t1586_q[13]}}, t1586_q};
  wire signed [18:0] t1590_q_w19 = {{2{t1590_q[16]}}, t1590_q};
  wire signed [18:0] t1625_q_w19 = {{4{t1625_q[14]}}, t1625_q};
  wire signed [18:0] t1626_q_w19 = {{3{t1626_q[15]}}, t1626_q};
  wire signed [18:0] t1627_q_w19 = {{3{t1627_q[15]}}, t1627_q};
  wire signed [18:0] t1667_q2_w19 = {11'd0, t1667_q2};
  wire signed [18:0] t1671_q_w19 = {{2{t1671_q[16]}}, t1671_q};
  wire signed [18:0] t1702_q2_w19 = {{6{t1702_q2[12]}}, t1702_q2};
  wire signed [18:0] t1704_q_w19 = {{3{t1704_q[15]}}, t1704_q};
  wire signed [18:0] t1737_q_w19 = {{3{t1737_q[15]}}, t1737_q};
  wire signed [18:0] t1738_q_w19 = {{4{t1738_q[14]}}, t1738_q};
  wire signed [18:0] t1775_q2_w19 = {{8{t1775_q2[10]}}, t1775_q2};
  wire signed [18:0] t1779_q_w19 = {{2{t1779_q[16]}}, t1779_q};
  wire signed [18:0] t800_q2_w19 = {{9{t800_q2[9]}}, t800_q2};
  wire signed [18:0] t1815_q_w19 = {{2{t1815_q[16]}}, t1815_q};
  wire signed [18:0] t1848_q_w19 = {{4{t1848_q[14]}}, t1848_q};
  wire signed [18:0] t1849_q_w19 = {{3{t1849_q[15]}}, t1849_q};
  wire signed [18:0] t1883_q2_w19 = {{9{t1883_q2[9]}}, t1883_q2};
  wire signed [18:0] t1887_q_w19 = {{3{t1887_q[15]}}, t1887_q};
  wire signed [18:0] t1889_q_w19 = {{3{t1889_q[15]}}, t1889_q};
  wire signed [18:0] t1926_q_w19 = {{3{t1926_q[15]}}, t1926_q};
  wire signed [18:0] t1927_q_w19 = {{3{t1927_q[15]}}, t1927_q};
  wire signed [18:0] t1966_q2_w19 = {{9{t1966_q2[9]}}, t1966_q2};
  wire signed [18:0] t1969_q_w19 = {{3{t1969_q[15]}}, t1969_q};
  wire signed [18:0] t1971_q_w19 = {{3{t1971_q[15]}}, t1971_q};
  wire signed [18:0] t2014_q_w19 = {{2{t2014_q[16]}}, t2014_q};
  wire signed [18:0] t2053_q_w19 = {{5{t2053_q[13]}}, t2053_q};
  wire signed [18:0] t2054_q_w19 = {{3{t2054_q[15]}}, t2054_q};
  wire signed [18:0] t2090_q_w19 = {{4{t2090_q[14]}}, t2090_q};
  wire signed [18:0] t2093_q2_w19 = {{7{t2093_q2[11]}}, t2093_q2};
  wire signed [18:0] t2095_q_w19 = {{5{t2095_q[13]}}, t2095_q};
  wire signed [18:0] t2134_q_w19 = {{2{t2134_q[16]}}, t2134_q};
  wire signed [18:0] t2176_q_w19 = {{5{t2176_q[13]}}, t2176_q};
  wire signed [18:0] t2177_q_w19 = {{2{t2177_q[16]}}, t2177_q};
  wire signed [18:0] t2220_q_w19 = {{2{t2220_q[16]}}, t2220_q};

  wire signed [18:0] t1000 = t999_q2_w19 + t953_q_w19;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t1004 = (t1003_q2_w19 <<< 1) + t953_q_w19;  // -5*x0 - 17*x1 + 20*x2 + ...
  wire signed [18:0] t1007 = (t1006_q2_w19 <<< 3) + t942_q_w19;  // 5*x0 + 17*x1 - 20*x2 + ...
  wire signed [18:0] t1195 = (t1190_q_w19 <<< 3) - t946_q_w19 + t1194_q_w19;  // -6*x0 - 45*x1 + 44*x2 + ...
  wire signed [18:0] t1275 = t1273_q_w19 + (t1272_q_w19 + t960_q_w19);  // 4*x0 + 27*x1 - 16*x2 + ...
  wire signed [18:0] t1706 = t1704_q_w19 + ((t1702_q2_w19 <<< 2) + t1004);  // -11*x0 - 77*x1 - 8*x2 + ...
  wire signed [18:0] t1740 = (t1738_q_w19 <<< 1) + (t1737_q_w19 + t1004);  // 2*x0 - 51*x1 + 22*x2 + ...
  wire signed [18:0] t2135 = t2134_q_w19 + t1706;  // 27*x0 - 68*x1 - 71*x2 + ...
  wire signed [18:0] acc0 = t1310_q_w19 + (t952_q_w19 + t1309_q_w19) - 19'sd150;  // neuron 0: [-38838, 23658]
  wire signed [22:0] acc0_w23 = {{4{acc0[18]}}, acc0};
  // 27 * acc0: [-1046578, 640814]
  wire signed [22:0] prod0 = (acc0_w23 <<< 5) + 23'sd2048 - (acc0_w23 <<< 2) - acc0_w23;
  wire signed [8:0] r0 = prod0[20:12];  // [-256, 156]
  wire signed [18:0] acc1 = (t1468_q_w19 <<< 1) - t944_q_w19 + t1472_q_w19 - 19'sd34;  // neuron 1: [-27128, 48264]
  wire signed [23:0] acc1_w24 = {{5{acc1[18]}}, acc1};
  wire signed [23:0] prod1_part = (acc1_w24 <<< 6) + (acc1_w24 <<< 4) + (acc1_w24 <<< 2) + acc1_w24;
  wire signed [18:0] acc2 = t2220_q_w19 + t2135 + 19'sd94;  // neuron 2: [-20924, 51864]
  wire signed [18:0] acc3 = t1546_q_w19 - t942_q_w19 + t1550_q_w19;  // neuron 3: [-43586, 24490]
  wire signed [22:0] acc3_w23 = {{4{acc3[18]}}, acc3};
  // 27 * acc3: [-1174774, 663278]
  wire signed [22:0] prod3 = (acc3_w23 <<< 5) + 23'sd2048 - (acc3_w23 <<< 2) - acc3_w23;
  wire signed [9:0] r3 = prod3[21:12];  // [-287, 161]
  wire signed [18:0] acc4 = t1849_q_w19 + (t1848_q_w19 - t1007) + 19'sd490;  // neuron 4: [-35284, 36543]
  wire signed [24:0] acc4_w25 = {{6{acc4[18]}}, acc4};
  wire signed [24:0] prod4_part = (acc4_w25 <<< 8) + acc4_w25 + 25'sd4096;
  wire signed [18:0] acc5 = (t2053_q_w19 <<< 2) + t2054_q_w19 + t1195 + 19'sd426;  // neuron 5: [-25645, 48476]
  wire signed [24:0] acc5_w25 = {{6{acc5[18]}}, acc5};
  wire signed [24:0] prod5_part = (acc5_w25 <<< 7) + 25'sd2048 - (acc5_w25 <<< 5);
  wire signed [18:0] acc6 = t1233_q_w19 + (t956_q_w19 + t1232_q_w19) + 19'sd545;  // neuron 6: [-27417, 35854]
  wire signed [23:0] acc6_w24 = {{5{acc6[18]}}, acc6};
  wire signed [23:0] prod6_part = (acc6_w24 <<< 7) + acc6_w24 + 24'sd2048 - (acc6_w24 <<< 5);
  wire signed [16:0] acc7 = t996_q - 17'sd209;  // neuron 7: [-30341, 40060]
  wire signed [24:0] acc7_w25 = {{8{acc7[16]}}, acc7};
  // 157 * acc7: [-4759441, 6293516]
  wire signed [24:0] prod7 = (acc7_w25 <<< 7) + (acc7_w25 <<< 5) + acc7_w25 + 25'sd4096 - (acc7_w25 <<< 2);
  wire signed [10:0] r7 = prod7[23:13];  // [-581, 768]
  // neuron 8: [-30790, 51794], rounding half included
  wire signed [18:0] acc8 = (t1775_q2_w19 <<< 4) + t1000 + t1779_q_w19 + 19'sd272;
  wire signed [10:0] r8 = acc8[16:6];  // [-482, 809]
  wire signed [18:0] acc9 = t1275 + t2014_q_w19 + 19'sd194;  // neuron 9: [-22529, 54382]
  wire signed [21:0] acc9_w22 = {{3{acc9[18]}}, acc9};
  wire signed [21:0] prod9_part = (acc9_w22 <<< 4) + 22'sd256 - (acc9_w22 <<< 2);
  wire signed [18:0] acc10 = t1275 + 19'sd248;  // neuron 10: [-25265, 33449], rounding half included
  wire signed [11:0] r10 = acc10[16:5];  // [-790, 1045]
  // neuron 11: [-31494, 28522], rounding half included
  wire signed [18:0] acc11 = t1511_q_w19 + (t948_q_w19 + t1510_q_w19) + 19'sd64;
  wire signed [8:0] r11 = acc11[15:7];  // [-247, 222]
  // neuron 12: [-34295, 43763]
  wire signed [18:0] acc12 = (t2095_q_w19 <<< 2) + ((t2093_q2_w19 <<< 4) + (t2090_q_w19 - t944_q_w19)) + 19'sd425;
  wire signed [24:0] acc12_w25 = {{6{acc12[18]}}, acc12};
  wire signed [24:0] prod12_part = (acc12_w25 <<< 7) + (acc12_w25 <<< 5) + (acc12_w25 <<< 3);
  wire signed [18:0] acc13 = t1047_q_w19 + t1048_q_w19 + 19'sd347;  // neuron 13: [-34745, 40771]
  wire signed [24:0] acc13_w25 = {{6{acc13[18]}}, acc13};
  // 193 * acc13: [-6701689, 7872899]
  wire signed [24:0] prod13 = (acc13_w25 <<< 8) + acc13_w25 + 25'sd4096 - (acc13_w25 <<< 6);
  wire signed [10:0] r13 = prod13[23:13];  // [-819, 961]
  // neuron 14: [-38221, 39899]
  wire signed [18:0] acc14 = t1627_q_w19 + ((t1625_q_w19 <<< 1) + t1626_q_w19) - 19'sd401;
  wire signed [23:0] acc14_w24 = {{5{acc14[18]}}, acc14};
  // 73 * acc14: [-2788085, 2914675]
  wire signed [23:0] prod14 = (acc14_w24 <<< 6) + (acc14_w24 <<< 3) + acc14_w24 + 24'sd2048;
  wire signed [10:0] r14 = prod14[22:12];  // [-681, 711]
  // neuron 15: [-42960, 24682], rounding half included
  wire signed [18:0] acc15 = t1927_q_w19 + (t1926_q_w19 - t1007) - 19'sd56;
  wire signed [9:0] r15 = acc15[16:7];  // [-336, 192]
  wire signed [18:0] acc16 = t954_q_w19 + t1122_q_w19 + t1126_q_w19 + 19'sd342;  // neuron 16: [-33975, 44052]
  wire signed [23:0] acc16_w24 = {{5{acc16[18]}}, acc16};
  wire signed [23:0] prod16_part = (acc16_w24 <<< 7) + acc16_w24 + 24'sd2048 - (acc16_w24 <<< 5);
  // neuron 17: [-30282, 62842], rounding half included
  wire signed [18:0] acc17 = (t1586_q_w19 <<< 1) + t960_q_w19 + t1590_q_w19 + 19'sd687;
  wire signed [10:0] r17 = acc17[16:6];  // [-474, 981]
  // neuron 18: [-28666, 29583], rounding half included
  wire signed [18:0] acc18 = t1351_q_w19 + (t1350_q_w19 - t946_q_w19) - 19'sd332;
  wire signed [10:0] r18 = acc18[15:5];  // [-896, 924]
  // neuron 19: [-33219, 43909]
  wire signed [18:0] acc19 = (t1430_q2_w19 <<< 3) - t950_q_w19 + t1434_q_w19 - 19'sd80;
  wire signed [23:0] acc19_w24 = {{5{acc19[18]}}, acc19};
  wire signed [23:0] prod19_part = (acc19_w24 <<< 6) + (acc19_w24 <<< 4) + 24'sd2048 - (acc19_w24 <<< 2);
  wire signed [18:0] acc20 = t2135 + 19'sd217;  // neuron 20: [-21390, 51770]
  wire signed [25:0] acc20_w26 = {{7{acc20[18]}}, acc20};
  wire signed [25:0] prod20_part = (acc20_w26 <<< 7) + (acc20_w26 <<< 5);
  // neuron 21: [-30501, 49076]
  wire signed [18:0] acc21 = t1889_q_w19 + (t1887_q_w19 + ((t1883_q2_w19 <<< 5) - t950_q_w19)) + 19'sd65;
  wire signed [21:0] acc21_w22 = {{3{acc21[18]}}, acc21};
  wire signed [21:0] prod21_part = (acc21_w22 <<< 4) + 22'sd256 - (acc21_w22 <<< 2);
  // neuron 22: [-28707, 43647]
  wire signed [18:0] acc22 = (t1160_q2_w19 <<< 2) + t954_q_w19 + t1164_q_w19 + 19'sd309;
  wire signed [24:0] acc22_w25 = {{6{acc22[18]}}, acc22};
  // 131 * acc22: [-3756521, 5721853]
  wire signed [24:0] prod22 = (acc22_w25 <<< 7) + (acc22_w25 <<< 2) + 25'sd4096 - acc22_w25;
  wire signed [10:0] r22 = prod22[23:13];  // [-459, 698]
  wire signed [18:0] acc23 = t1706 + 19'sd166;  // neuron 23: [-18899, 35258], rounding half included
  wire signed [11:0] r23 = acc23[16:5];  // [-591, 1101]
  wire signed [18:0] acc24 = t1086_q_w19 + t1087_q_w19 + 19'sd50;  // neuron 24: [-38731, 34584]
  wire signed [22:0] acc24_w23 = {{4{acc24[18]}}, acc24};
  // 39 * acc24: [-1509485, 1349800]
  wire signed [22:0] prod24 = (acc24_w23 <<< 5) + (acc24_w23 <<< 3) + 23'sd1024 - acc24_w23;
  wire signed [10:0] r24 = prod24[21:11];  // [-738, 659]
  wire signed [18:0] acc25 = t1195 + 19'sd624;  // neuron 25: [-30593, 44210]
  wire signed [24:0] acc25_w25 = {{6{acc25[18]}}, acc25};
  wire signed [24:0] prod25_part = (acc25_w25 <<< 7) + (acc25_w25 <<< 5) + 25'sd4096 - (acc25_w25 <<< 3);
  wire signed [18:0] acc26 = t1740 + 19'sd535;  // neuron 26: [-25474, 44524]
  wire signed [25:0] acc26_w26 = {{7{acc26[18]}}, acc26};
  wire signed [25:0] prod26_part = (acc26_w26 <<< 8) + acc26_w26 + 26'sd4096;
  wire signed [18:0] acc27 = (t800_q2_w19 <<< 5) + t1000 + t1815_q_w19 + 19'sd415;  // neuron 27: [-45124, 50387]
  wire signed [21:0] acc27_w22 = {{3{acc27[18]}}, acc27};
  wire signed [21:0] prod27_part = (acc27_w22 <<< 4) + (acc27_w22 <<< 2) + 22'sd512;
  // neuron 28: [-31773, 46998], rounding half included
  wire signed [18:0] acc28 = t1971_q_w19 + (t1969_q_w19 + ((t1966_q2_w19 <<< 5) + t956_q_w19)) - 19'sd60;
  wire signed [10:0] r28 = acc28[16:6];  // [-497, 734]
  // neuron 29: [-34490, 30269], rounding half included
  wire signed [18:0] acc29 = t1389_q_w19 + (t952_q_w19 + (t1388_q2_w19 <<< 4)) - 19'sd111;
  wire signed [9:0] r29 = acc29[16:7];  // [-270, 236]
  wire signed [18:0] acc30 = (t2176_q_w19 <<< 2) + t2177_q_w19 - t1740 - 19'sd17;  // neuron 30: [-33528, 49800]
  wire signed [23:0] acc30_w24 = {{5{acc30[18]}}, acc30};
  wire signed [23:0] prod30_part = (acc30_w24 <<< 6) + (acc30_w24 <<< 2);
  // neuron 31: [-21604, 50347]
  wire signed [18:0] acc31 = t948_q_w19 + (t1667_q2_w19 <<< 6) + t1671_q_w19 + 19'sd189;
  wire signed [25:0] acc31_w26 = {{7{acc31[18]}}, acc31};
  wire signed [25:0] prod31_part = (acc31_w26 <<< 8) + 26'sd4096 - (acc31_w26 <<< 6) - (acc31_w26 <<< 2);

  reg signed [8:0] r0_q;
  reg signed [22:0] prod1_part_q;
  reg signed [16:0] acc2_q;
  reg signed [24:0] prod4_part_q;
  reg signed [16:0] acc4_q;
  reg signed [23:0] prod5_part_q;
  reg signed [16:0] acc5_q;
  reg signed [23:0] prod6_part_q;
  reg signed [16:0] acc6_q;
  reg signed [20:0] prod9_part_q;
  reg signed [16:0] acc9_q;
  reg signed [23:0] prod12_part_q;
  reg signed [16:0] acc12_q;
  reg signed [10:0] r14_q;
  reg signed [23:0] prod16_part_q;
  reg signed [16:0] acc16_q;
  reg signed [22:0] prod19_part_q;
  reg signed [16:0] acc19_q;
  reg signed [23:0] prod20_part_q;
  reg signed [16:0] acc20_q;
  reg signed [20:0] prod21_part_q;
  reg signed [16:0] acc21_q;
  reg signed [10:0] r22_q;
  reg signed [23:0] prod25_part_q;
  reg signed [16:0] acc25_q;
  reg signed [24:0] prod26_part_q;
  reg signed [16:0] acc26_q;
  reg signed [20:0] prod27_part_q;
  reg signed [16:0] acc27_q;
  reg signed [22:0] prod30_part_q;
  reg signed [16:0] acc30_q;
  reg signed [24:0] prod31_part_q;
  reg signed [16:0] acc31_q;
  reg [7:0] sat3_q;
  reg [7:0] sat7_q;
  reg [7:0] sat8_q;
  reg [7:0] sat10_q;
  reg [7:0] sat11_q;
  reg [7:0] sat13_q;
  reg [7:0] sat15_q;
  reg [7:0] sat17_q;
  reg [7:0] sat18_q;
  reg [7:0] sat23_q;
  reg [7:0] sat24_q;
  reg [7:0] sat28_q;
  reg [7:0] sat29_q;

  always @(posedge clk) begin
    if (en) begin
      r0_q <= r0;
      prod1_part_q <= prod1_part[22:0];
      acc2_q <= acc2[16:0];
      prod4_part_q <= prod4_part;
      acc4_q <= acc4[16:0];
      prod5_part_q <= prod5_part[23:0];
      acc5_q <= acc5[16:0];
      prod6_part_q <= prod6_part;
      acc6_q <= acc6[16:0];
      prod9_part_q <= prod9_part[20:0];
      acc9_q <= acc9[16:0];
      prod12_part_q <= prod12_part[23:0];
      acc12_q <= acc12[16:0];
      r14_q <= r14;
      prod16_part_q <= prod16_part;
      acc16_q <= acc16[16:0];
      prod19_part_q <= prod19_part[22:0];
      acc19_q <= acc19[16:0];
      prod20_part_q <= prod20_part[23:0];
      acc20_q <= acc20[16:0];
      prod21_part_q <= prod21_part[20:0];
      acc21_q <= acc21[16:0];
      r22_q <= r22;
      prod25_part_q <= prod25_part[23:0];
      acc25_q <= acc25[16:0];
      prod26_part_q <= prod26_part[24:0];
      acc26_q <= acc26[16:0];
      prod27_part_q <= prod27_part[20:0];
      acc27_q <= acc27[16:0];
      prod30_part_q <= prod30_part[22:0];
      acc30_q <= acc30[16:0];
      prod31_part_q <= prod31_part[24:0];
      acc31_q <= acc31[16:0];
      sat3_q <= r3[9] ? 8'd0 : r3[7:0];
      sat7_q <= r7[10] ? 8'd0 : (|r7[9:8]) ? 8'd255 : r7[7:0];
      sat8_q <= r8[10] ? 8'd0 : (|r8[9:8]) ? 8'd255 : r8[7:0];
      sat10_q <= r10[11] ? 8'd0 : (|r10[10:8]) ? 8'd255 : r10[7:0];
      sat11_q <= r11[8] ? 8'd0 : r11[7:0];
      sat13_q <= r13[10] ? 8'd0 : (|r13[9:8]) ? 8'd255 : r13[7:0];
      sat15_q <= r15[9] ? 8'd0 : r15[7:0];
      sat17_q <= r17[10] ? 8'd0 : (|r17[9:8]) ? 8'd255 : r17[7:0];
      sat18_q <= r18[10] ? 8'd0 : (|r18[9:8]) ? 8'd255 : r18[7:0];
      sat23_q <= r23[11] ? 8'd0 : (|r23[10:8]) ? 8'd255 : r23[7:0];
      sat24_q <= r24[10] ? 8'd0 : (|r24[9:8]) ? 8'd255 : r24[7:0];
      sat28_q <= r28[10] ? 8'd0 : (|r28[9:8]) ? 8'd255 : r28[7:0];
      sat29_q <= r29[9] ? 8'd0 : r29[7:0];
    end
  end

  // Stage 4 of 4.
  wire signed [23:0] prod1_part_q_w24 = {prod1_part_q[22], prod1_part_q};
  wire signed [22:0] acc2_q_w23 = {{6{acc2_q[16]}}, acc2_q};
  wire signed [24:0] acc4_q_w25 = {{8{acc4_q[16]}}, acc4_q};
  wire signed [24:0] prod5_part_q_w25 = {prod5_part_q[23], prod5_part_q};
  wire signed [24:0] acc5_q_w25 = {{8{acc5_q[16]}}, acc5_q};
  wire signed [23:0] acc6_q_w24 = {{7{acc6_q[16]}}, acc6_q};
  wire signed [21:0] prod9_part_q_w22 = {prod9_part_q[20], prod9_part_q};
  wire signed [21:0] acc9_q_w22 = {{5{acc9_q[16]}}, acc9_q};
  wire signed [24:0] prod12_part_q_w25 = {prod12_part_q[23], prod12_part_q};
  wire signed [24:0] acc12_q_w25 = {{8{acc12_q[16]}}, acc12_q};
  wire signed [23:0] acc16_q_w24 = {{7{acc16_q[16]}}, acc16_q};
  wire signed [23:0] prod19_part_q_w24 = {prod19_part_q[22], prod19_part_q};
  wire signed [23:0] acc19_q_w24 = {{7{acc19_q[16]}}, acc19_q};
  wire signed [25:0] prod20_part_q_w26 = {{2{prod20_part_q[23]}}, prod20_part_q};
  wire signed [25:0] acc20_q_w26 = {{9{acc20_q[16]}}, acc20_q};
  wire signed [21:0] prod21_part_q_w22 = {prod21_part_q[20], prod21_part_q};
  wire signed [21:0] acc21_q_w22 = {{5{acc21_q[16]}}, acc21_q};
  wire signed [24:0] prod25_part_q_w25 = {prod25_part_q[23], prod25_part_q};
  wire signed [24:0] acc25_q_w25 = {{8{acc25_q[16]}}, acc25_q};
  wire signed [25:0] prod26_part_q_w26 = {prod26_part_q[24], prod26_part_q};
  wire signed [25:0] acc26_q_w26 = {{9{acc26_q[16]}}, acc26_q};
  wire signed [21:0] prod27_part_q_w22 = {prod27_part_q[20], prod27_part_q};
  wire signed [21:0] acc27_q_w22 = {{5{acc27_q[16]}}, acc27_q};
  wire signed [23:0] prod30_part_q_w24 = {prod30_part_q[22], prod30_part_q};
  wire signed [23:0] acc30_q_w24 = {{7{acc30_q[16]}}, acc30_q};
  wire signed [25:0] prod31_part_q_w26 = {prod31_part_q[24], prod31_part_q};
  wire signed [25:0] acc31_q_w26 = {{9{acc31_q[16]}}, acc31_q};

  wire signed [23:0] prod1 = prod1_part_q_w24 + 24'sd2048;  // 85 * acc1: [-2303832, 4104488]
  wire signed [10:0] r1 = prod1[22:12];  // [-563, 1002]
  // 39 * acc2: [-815012, 2023720]
  wire signed [22:0] prod2 = (acc2_q_w23 <<< 5) + (acc2_q_w23 <<< 3) + 23'sd1024 - acc2_q_w23;
  wire signed [10:0] r2 = prod2[21:11];  // [-398, 988]
  // 173 * acc4: [-6100036, 6326035]
  wire signed [24:0] prod4 = prod4_part_q - (acc4_q_w25 <<< 6) - (acc4_q_w25 <<< 4) - (acc4_q_w25 <<< 2);
  wire signed [10:0] r4 = prod4[23:13];  // [-745, 772]
  wire signed [24:0] prod5 = prod5_part_q_w25 - (acc5_q_w25 <<< 3) - acc5_q_w25;  // 87 * acc5: [-2229067, 4219460]
  wire signed [11:0] r5 = prod5[23:12];  // [-545, 1030]
  wire signed [23:0] prod6 = prod6_part_q - (acc6_q_w24 <<< 3);  // 89 * acc6: [-2438065, 3193054]
  wire signed [10:0] r6 = prod6[22:12];  // [-596, 779]
  wire signed [21:0] prod9 = prod9_part_q_w22 - acc9_q_w22;  // 11 * acc9: [-247563, 598458]
  wire signed [11:0] r9 = prod9[20:9];  // [-484, 1168]
  wire signed [24:0] prod12 = prod12_part_q_w25 + acc12_q_w25 + 25'sd4096;  // 169 * acc12: [-5791759, 7400043]
  wire signed [10:0] r12 = prod12[23:13];  // [-708, 903]
  wire signed [23:0] prod16 = prod16_part_q - (acc16_q_w24 <<< 3);  // 89 * acc16: [-3021727, 3922676]
  wire signed [10:0] r16 = prod16[22:12];  // [-738, 957]
  wire signed [23:0] prod19 = prod19_part_q_w24 - acc19_q_w24;  // 75 * acc19: [-2489377, 3295223]
  wire signed [10:0] r19 = prod19[22:12];  // [-608, 804]
  // 165 * acc20: [-3525254, 8546146]
  wire signed [25:0] prod20 = prod20_part_q_w26 + (acc20_q_w26 <<< 2) + acc20_q_w26 + 26'sd4096;
  wire signed [11:0] r20 = prod20[24:13];  // [-431, 1043]
  wire signed [21:0] prod21 = prod21_part_q_w22 - acc21_q_w22;  // 11 * acc21: [-335255, 540092]
  wire signed [11:0] r21 = prod21[20:9];  // [-655, 1054]
  wire signed [24:0] prod25 = prod25_part_q_w25 - acc25_q_w25;  // 151 * acc25: [-4615447, 6679806]
  wire signed [10:0] r25 = prod25[23:13];  // [-564, 815]
  wire signed [25:0] prod26 = prod26_part_q_w26 - (acc26_q_w26 <<< 6);  // 193 * acc26: [-4912386, 8597228]
  wire signed [11:0] r26 = prod26[24:13];  // [-600, 1049]
  wire signed [21:0] prod27 = prod27_part_q_w22 - acc27_q_w22;  // 19 * acc27: [-856844, 957865]
  wire signed [10:0] r27 = prod27[20:10];  // [-837, 935]
  wire signed [23:0] prod30 = prod30_part_q_w24 + acc30_q_w24 + 24'sd2048;  // 69 * acc30: [-2311384, 3438248]
  wire signed [10:0] r30 = prod30[22:12];  // [-565, 839]
  wire signed [25:0] prod31 = prod31_part_q_w26 - acc31_q_w26;  // 187 * acc31: [-4035852, 9418985]
  wire signed [11:0] r31 = prod31[24:13];  // [-493, 1149]

  always @(posedge clk) begin
    if (en) begin
      y0 <= r0_q[8] ? 8'd0 : r0_q[7:0];
      y1 <= r1[10] ? 8'd0 : (|r1[9:8]) ? 8'd255 : r1[7:0];
      y2 <= r2[10] ? 8'd0 : (|r2[9:8]) ? 8'd255 : r2[7:0];
      y3 <= sat3_q;
      y4 <= r4[10] ? 8'd0 : (|r4[9:8]) ? 8'd255 : r4[7:0];
      y5 <= r5[11] ? 8'd0 : (|r5[10:8]) ? 8'd255 : r5[7:0];
      y6 <= r6[10] ? 8'd0 : (|r6[9:8]) ? 8'd255 : r6[7:0];
      y7 <= sat7_q;
      y8 <= sat8_q;
      y9 <= r9[11] ? 8'd0 : (|r9[10:8]) ? 8'd255 : r9[7:0];
      y10 <= sat10_q;
      y11 <= sat11_q;
      y12 <= r12[10] ? 8'd0 : (|r12[9:8]) ? 8'd255 : r12[7:0];
      y13 <= sat13_q;
      y14 <= r14_q[10] ? 8'd0 : (|r14_q[9:8]) ? 8'd255 : r14_q[7:0];
      y15 <= sat15_q;
      y16 <= r16[10] ? 8'd0 : (|r16[9:8]) ? 8'd255 : r16[7:0];
      y17 <= sat17_q;
      y18 <= sat18_q;
      y19 <= r19[10] ? 8'd0 : (|r19[9:8]) ? 8'd255 : r19[7:0];
      y20 <= r20[11] ? 8'd0 : (|r20[10:8]) ? 8'd255 : r20[7:0];
      y21 <= r21[11] ? 8'd0 : (|r21[10:8]) ? 8'd255 : r21[7:0];
      y22 <= r22_q[10] ? 8'd0 : (|r22_q[9:8]) ? 8'd255 : r22_q[7:0];
      y23 <= sat23_q;
      y24 <= sat24_q;
      y25 <= r25[10] ? 8'd0 : (|r25[9:8]) ? 8'd255 : r25[7:0];
      y26 <= r26[11] ? 8'd0 : (|r26[10:8]) ? 8'd255 : r26[7:0];
      y27 <= r27[10] ? 8'd0 : (|r27[9:8]) ? 8'd255 : r27[7:0];
      y28 <= sat28_q;
      y29 <= sat29_q;
      y30 <= r30[10] ? 8'd0 : (|r30[9:8]) ? 8'd255 : r30[7:0];
      y31 <= r31[11] ? 8'd0 : (|r31[10:8]) ? 8'd255 : r31[7:0];
    end
  end

  // Bits dropped on purpose: rounded away, above a proven range, or never needed.
  wire unused = &{
    1'b0, t492[18:11], t507[18:10], t534[18:9], t617[18:9], t626[18:9], t628[18:10], t646[18:10], t743[18:10],
    t751[18:12], t785[18:12], t797[18:12], t800[18:10], t805[18:12], t820[18:13], t853[18:13], t877[18:13],
    t881[18:12], t888[18:12], t892[18:11], t898[18:13], t903[18:14], t908[18:12], t913[18:11], t928[18:11],
    t929[18:11], t933[18:11], t936[18:11], t942[18:15], t943[18:7], t944[18:15], t945[18:9], t946[18:15],
    t947[18:12], t948[18:15], t949[18:10], t950[18:15], t951[18:11], t952[18:15], t953[18:15], t954[18:15],
    t955[18:11], t956[18:15], t959[18:12], t960[18:15], t970[18:9], t972[18:11], t973[18:12], t974[18:12],
    t982[18:9], t983[18:11], t987[18:9], t989[18:15], t990[18:11], t999[18:13], t1003[18:12], t1006[18:9],
    t1026[18:10], t1025[18:11], t1027[18:11], t1028[18:12], t1032[18:13], t1041[18:10], t1043[18:9], t1045[18:10],
    t1047[18:16], t1048[18:16], t1064[18:11], t1074[18:8], t1072[18:12], t1075[18:13], t1077[18:10], t1083[18:9],
    t1087[18:17], t1086[18:16], t1102[18:11], t1101[18:11], t1103[18:10], t1108[18:13], t1111[18:8], t1117[18:9],
    t1119[18:14], t1120[18:11], t1122[18:15], t1126[18:17], t1138[18:10], t1143[18:11], t1139[18:11], t1142[18:11],
    t1157[18:11], t1160[18:13], t1161[18:10], t1164[18:17], t1174[18:12], t1175[18:12], t1186[18:7], t1187[18:9],
    t1184[18:11], t1190[18:12], t1194[18:17], t1215[18:12], t1212[18:12], t1213[18:12], t1217[18:12], t1225[18:12],
    t1228[18:11], t1230[18:14], t1232[18:16], t1233[18:16], t1249[18:11], t1250[18:11], t1251[18:11], t1257[18:8],
    t1265[18:12], t1269[18:11], t1268[18:9], t1272[18:15], t1273[18:16], t1286[18:11], t1285[18:11], t1287[18:9],
    t1292[18:10], t1293[18:11], t1304[18:14], t1302[18:7], t1303[18:8], t1307[18:10], t1310[18:16], t1309[18:16],
    t1329[18:11], t1332[18:11], t1336[18:12], t1335[18:8], t1337[18:9], t1341[18:8], t1343[18:12], t1346[18:9],
    t1345[18:8], t1350[18:15], t1351[18:16], t1366[18:11], t1367[18:11], t1375[18:11], t1378[18:12], t1377[18:13],
    t1383[18:8], t1389[18:16], t1388[18:11], t1404[18:10], t1405[18:10], t1411[18:12], t1412[18:11], t1421[18:12],
    t1429[18:12], t1428[18:12], t1430[18:12], t1434[18:17], t1451[18:12], t1453[18:12], t1454[18:6], t1452[18:12],
    t1457[18:8], t1463[18:13], t1466[18:12], t1464[18:9], t1468[18:14], t1472[18:17], t1485[18:11], t1490[18:11],
    t1486[18:11], t1495[18:8], t1496[18:12], t1499[18:13], t1501[18:9], t1504[18:10], t1506[18:9], t1510[18:15],
    t1511[18:16], t1528[18:11], t1526[18:11], t1527[18:9], t1539[18:10], t1547[18:11], t1544[18:14], t1546[18:15],
    t1550[18:16], t1567[18:11], t1566[18:11], t1581[18:12], t1578[18:13], t1584[18:11], t1586[18:14], t1590[18:17],
    t1606[18:11], t1605[18:11], t1608[18:11], t1611[18:12], t1610[18:7], t1612[18:10], t1622[18:11], t1627[18:16],
    t1625[18:15], t1626[18:16], t1644[18:11], t1647[18:11], t1648[18:9], t1658[18:11], t1660[18:14], t1662[18:11],
    t1663[18:10], t1667[18:8], t1671[18:17], t1680[18:11], t1687[18:12], t1696[18:11], t1698[18:13], t1697[18:14],
    t1704[18:16], t1702[18:13], t1720[18:11], t1719[18:11], t1718[18:11], t1721[18:12], t1737[18:16], t1736[18:11],
    t1735[18:14], t1738[18:15], t1755[18:11], t1754[18:11], t1757[18:11], t1764[18:11], t1765[18:11], t1766[18:12],
    t1773[18:11], t1775[18:11], t1779[18:17], t1791[18:11], t1792[18:11], t1800[18:13], t1802[18:13], t1806[18:11],
    t1809[18:12], t1815[18:17], t1826[18:11], t1827[18:11], t1828[18:11], t1836[18:12], t1833[18:11], t1844[18:13],
    t1849[18:16], t1848[18:15], t1859[18:10], t1862[18:10], t1863[18:11], t1865[18:9], t1870[18:13], t1877[18:11],
    t1878[18:12], t1883[18:10], t1886[18:11], t1887[18:16], t1889[18:16], t1901[18:11], t1902[18:11], t1909[18:11],
    t1911[18:13], t1921[18:10], t1918[18:11], t1922[18:14], t1920[18:8], t1927[18:16], t1926[18:16], t1948[18:11],
    t1944[18:11], t1957[18:11], t1958[18:12], t1963[18:11], t1966[18:10], t1967[18:15], t1969[18:16], t1971[18:16],
    t1987[18:11], t1989[18:11], t1991[18:11], t1990[18:12], t1996[18:10], t1999[18:11], t2006[18:8], t2011[18:11],
    t2014[18:17], t2026[18:11], t2028[18:11], t2033[18:11], t2035[18:11], t2036[18:12], t2039[18:9], t2047[18:10],
    t2050[18:13], t2053[18:14], t2054[18:16], t2070[18:11], t2068[18:11], t2069[18:10], t2073[18:11], t2085[18:13],
    t2087[18:12], t2084[18:12], t2090[18:15], t2092[18:13], t2093[18:12], t2095[18:14], t2111[18:11], t2112[18:11],
    t2114[18:11], t2113[18:11], t2115[18:11], t2116[18:12], t2131[18:12], t2130[18:14], t2134[18:17], t2147[18:11],
    t2151[18:12], t2154[18:12], t2155[18:12], t2159[18:12], t2164[18:13], t2172[18:10], t2173[18:13], t2174[18:10],
    t2176[18:14], t2177[18:17], t2191[18:11], t2190[18:11], t2192[18:11], t2194[18:10], t2198[18:9], t2208[18:13],
    t2209[18:14], t2217[18:10], t2216[18:13], t2220[18:17], prod0[11:0], prod0[22:21], prod1_part[23], prod1[11:0],
    prod1[23], acc2[18:17], prod2[10:0], prod2[22], prod3[11:0], prod3[22], r3[8], prod4[12:0], prod4[24],
    prod5_part[24], prod5[11:0], prod5[24], prod6[11:0], prod6[23], t996[18:17], prod7[12:0], prod7[24], acc8[5:0],
    acc8[18:17], prod9_part[21], prod9[8:0], prod9[21], acc10[4:0], acc10[18:17], acc11[6:0], acc11[18:16],
    prod12_part[24], prod12[12:0], prod12[24], prod13[12:0], prod13[24], prod14[11:0], prod14[23], acc15[6:0],
    acc15[18:17], r15[8], prod16[11:0], prod16[23], acc17[5:0], acc17[18:17], acc18[4:0], acc18[18:16],
    prod19_part[23], prod19[11:0], prod19[23], prod20_part[25:24], prod20[12:0], prod20[25], prod21_part[21],
    prod21[8:0], prod21[21], prod22[12:0], prod22[24], acc23[4:0], acc23[18:17], prod24[10:0], prod24[22],
    prod25_part[24], prod25[12:0], prod25[24], prod26_part[25], prod26[12:0], prod26[25], prod27_part[21],
    prod27[9:0], prod27[21], acc28[5:0], acc28[18:17], acc29[6:0], acc29[18:17], r29[8], prod30_part[23],
    prod30[11:0], prod30[23], prod31_part[25], prod31[12:0], prod31[25]
  };

endmodule

`default_nettype wire
