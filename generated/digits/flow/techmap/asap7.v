// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
// Adders for asap7sc7p5t: full adder FAx1_ASAP7_75t_R, half adder HAxp5_ASAP7_75t_R.
// One-bit adders. Without a constant input they are cells where the library has them; a full adder with a constant 0
// is a half adder; everything else is gates that synthesis simplifies.

(* techmap_celltype = "digits_fa $__hardwire_fa" *)
module hardwire_fa (a, b, c, s, co);
  parameter _TECHMAP_CONSTMSK_a_ = 0;
  parameter _TECHMAP_CONSTVAL_a_ = 0;
  parameter _TECHMAP_CONSTMSK_b_ = 0;
  parameter _TECHMAP_CONSTVAL_b_ = 0;
  parameter _TECHMAP_CONSTMSK_c_ = 0;
  parameter _TECHMAP_CONSTVAL_c_ = 0;
  input a;
  input b;
  input c;
  output s;
  output co;
  localparam integer CONSTANTS = _TECHMAP_CONSTMSK_a_ + _TECHMAP_CONSTMSK_b_ + _TECHMAP_CONSTMSK_c_;
  localparam integer ONES = (_TECHMAP_CONSTMSK_a_ & _TECHMAP_CONSTVAL_a_)
    + (_TECHMAP_CONSTMSK_b_ & _TECHMAP_CONSTVAL_b_) + (_TECHMAP_CONSTMSK_c_ & _TECHMAP_CONSTVAL_c_);
  generate
    if (CONSTANTS == 1 && ONES == 0) begin : half
      \$__hardwire_ha adder (.a(_TECHMAP_CONSTMSK_a_ ? b : a), .b(_TECHMAP_CONSTMSK_c_ ? b : c), .s(s), .co(co));
    end else if (CONSTANTS == 0) begin : full
      wire sum;
      wire carry;
      \FAx1_ASAP7_75t_R adder (.A(a), .B(b), .CI(c), .SN(sum), .CON(carry));
      assign s = ~sum;
      assign co = ~carry;
    end else begin : gates
      wire x = a ^ b;
      assign s = x ^ c;
      assign co = (a & b) | (c & x);
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa_dual $__hardwire_fa_dual" *)
module hardwire_fa_dual (a, b, c, s, co);
  parameter _TECHMAP_CONSTMSK_a_ = 0;
  parameter _TECHMAP_CONSTVAL_a_ = 0;
  parameter _TECHMAP_CONSTMSK_b_ = 0;
  parameter _TECHMAP_CONSTVAL_b_ = 0;
  parameter _TECHMAP_CONSTMSK_c_ = 0;
  parameter _TECHMAP_CONSTVAL_c_ = 0;
  input a;
  input b;
  input c;
  output s;
  output co;
  localparam integer CONSTANTS = _TECHMAP_CONSTMSK_a_ + _TECHMAP_CONSTMSK_b_ + _TECHMAP_CONSTMSK_c_;
  localparam integer ONES = (_TECHMAP_CONSTMSK_a_ & _TECHMAP_CONSTVAL_a_)
    + (_TECHMAP_CONSTMSK_b_ & _TECHMAP_CONSTVAL_b_) + (_TECHMAP_CONSTMSK_c_ & _TECHMAP_CONSTVAL_c_);
  generate
    if (CONSTANTS == 1 && ONES == 0) begin : half
      \$__hardwire_ha adder (.a(_TECHMAP_CONSTMSK_a_ ? b : a), .b(_TECHMAP_CONSTMSK_c_ ? b : c), .s(s), .co(co));
    end else if (CONSTANTS == 0) begin : full
      wire sum;
      wire carry;
      \FAx1_ASAP7_75t_R adder (.A(~a), .B(~b), .CI(~c), .SN(sum), .CON(carry));
      assign s = sum;
      assign co = carry;
    end else begin : gates
      wire x = a ^ b;
      assign s = x ^ c;
      assign co = (a & b) | (c & x);
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa2" *)
module hardwire_fa2 (a, b, c, s, co);
  input [1:0] a, b, c;
  output [1:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa2_dual" *)
module hardwire_fa2_dual (a, b, c, s, co);
  input [1:0] a, b, c;
  output [1:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa4" *)
module hardwire_fa4 (a, b, c, s, co);
  input [3:0] a, b, c;
  output [3:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa4_dual" *)
module hardwire_fa4_dual (a, b, c, s, co);
  input [3:0] a, b, c;
  output [3:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa8" *)
module hardwire_fa8 (a, b, c, s, co);
  input [7:0] a, b, c;
  output [7:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa8_dual" *)
module hardwire_fa8_dual (a, b, c, s, co);
  input [7:0] a, b, c;
  output [7:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa16" *)
module hardwire_fa16 (a, b, c, s, co);
  input [15:0] a, b, c;
  output [15:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa16_dual" *)
module hardwire_fa16_dual (a, b, c, s, co);
  input [15:0] a, b, c;
  output [15:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa32" *)
module hardwire_fa32 (a, b, c, s, co);
  input [31:0] a, b, c;
  output [31:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa32_dual" *)
module hardwire_fa32_dual (a, b, c, s, co);
  input [31:0] a, b, c;
  output [31:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa64" *)
module hardwire_fa64 (a, b, c, s, co);
  input [63:0] a, b, c;
  output [63:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : bits
      \$__hardwire_fa adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_fa64_dual" *)
module hardwire_fa64_dual (a, b, c, s, co);
  input [63:0] a, b, c;
  output [63:0] s, co;
  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : bits
      \$__hardwire_fa_dual adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule

(* techmap_celltype = "digits_count7" *)
module hardwire_count7 (
  x0, x1, x2, x3, x4, x5, x6, n0, n1, n2
);
  input x0, x1, x2, x3, x4, x5, x6;
  output n0, n1, n2;
  wire [1:0] a, b;
  wire [2:0] c;
  \$__hardwire_fa count_a (
    .a(x0), .b(x1), .c(x2), .s(a[0]), .co(a[1])
  );
  \$__hardwire_fa count_b (
    .a(x3), .b(x4), .c(x5), .s(b[0]), .co(b[1])
  );
  assign c[0] = x6;
  \$__hardwire_fa add0 (.a(a[0]), .b(b[0]), .c(c[0]), .s(n0), .co(c[1]));
  \$__hardwire_fa add1 (.a(a[1]), .b(b[1]), .c(c[1]), .s(n1), .co(c[2]));
  assign n2 = c[2];
endmodule

(* techmap_celltype = "digits_count15" *)
module hardwire_count15 (
  x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, n0, n1, n2, n3
);
  input x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14;
  output n0, n1, n2, n3;
  wire [2:0] a, b;
  wire [3:0] c;
  \digits_count7 count_a (
    .x0(x0), .x1(x1), .x2(x2), .x3(x3), .x4(x4), .x5(x5), .x6(x6), .n0(a[0]), .n1(a[1]), .n2(a[2])
  );
  \digits_count7 count_b (
    .x0(x7), .x1(x8), .x2(x9), .x3(x10), .x4(x11), .x5(x12), .x6(x13), .n0(b[0]), .n1(b[1]), .n2(b[2])
  );
  assign c[0] = x14;
  \$__hardwire_fa add0 (.a(a[0]), .b(b[0]), .c(c[0]), .s(n0), .co(c[1]));
  \$__hardwire_fa add1 (.a(a[1]), .b(b[1]), .c(c[1]), .s(n1), .co(c[2]));
  \$__hardwire_fa add2 (.a(a[2]), .b(b[2]), .c(c[2]), .s(n2), .co(c[3]));
  assign n3 = c[3];
endmodule

(* techmap_celltype = "digits_count31" *)
module hardwire_count31 (
  x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21,
  x22, x23, x24, x25, x26, x27, x28, x29, x30, n0, n1, n2, n3, n4
);
  input x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21,
    x22, x23, x24, x25, x26, x27, x28, x29, x30;
  output n0, n1, n2, n3, n4;
  wire [3:0] a, b;
  wire [4:0] c;
  \digits_count15 count_a (
    .x0(x0), .x1(x1), .x2(x2), .x3(x3), .x4(x4), .x5(x5), .x6(x6), .x7(x7), .x8(x8), .x9(x9), .x10(x10),
    .x11(x11), .x12(x12), .x13(x13), .x14(x14), .n0(a[0]), .n1(a[1]), .n2(a[2]), .n3(a[3])
  );
  \digits_count15 count_b (
    .x0(x15), .x1(x16), .x2(x17), .x3(x18), .x4(x19), .x5(x20), .x6(x21), .x7(x22), .x8(x23), .x9(x24),
    .x10(x25), .x11(x26), .x12(x27), .x13(x28), .x14(x29), .n0(b[0]), .n1(b[1]), .n2(b[2]), .n3(b[3])
  );
  assign c[0] = x30;
  \$__hardwire_fa add0 (.a(a[0]), .b(b[0]), .c(c[0]), .s(n0), .co(c[1]));
  \$__hardwire_fa add1 (.a(a[1]), .b(b[1]), .c(c[1]), .s(n1), .co(c[2]));
  \$__hardwire_fa add2 (.a(a[2]), .b(b[2]), .c(c[2]), .s(n2), .co(c[3]));
  \$__hardwire_fa add3 (.a(a[3]), .b(b[3]), .c(c[3]), .s(n3), .co(c[4]));
  assign n4 = c[4];
endmodule

(* techmap_celltype = "digits_count63" *)
module hardwire_count63 (
  x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21,
  x22, x23, x24, x25, x26, x27, x28, x29, x30, x31, x32, x33, x34, x35, x36, x37, x38, x39, x40, x41,
  x42, x43, x44, x45, x46, x47, x48, x49, x50, x51, x52, x53, x54, x55, x56, x57, x58, x59, x60, x61,
  x62, n0, n1, n2, n3, n4, n5
);
  input x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21,
    x22, x23, x24, x25, x26, x27, x28, x29, x30, x31, x32, x33, x34, x35, x36, x37, x38, x39, x40, x41,
    x42, x43, x44, x45, x46, x47, x48, x49, x50, x51, x52, x53, x54, x55, x56, x57, x58, x59, x60, x61,
    x62;
  output n0, n1, n2, n3, n4, n5;
  wire [4:0] a, b;
  wire [5:0] c;
  \digits_count31 count_a (
    .x0(x0), .x1(x1), .x2(x2), .x3(x3), .x4(x4), .x5(x5), .x6(x6), .x7(x7), .x8(x8), .x9(x9), .x10(x10),
    .x11(x11), .x12(x12), .x13(x13), .x14(x14), .x15(x15), .x16(x16), .x17(x17), .x18(x18), .x19(x19),
    .x20(x20), .x21(x21), .x22(x22), .x23(x23), .x24(x24), .x25(x25), .x26(x26), .x27(x27), .x28(x28),
    .x29(x29), .x30(x30), .n0(a[0]), .n1(a[1]), .n2(a[2]), .n3(a[3]), .n4(a[4])
  );
  \digits_count31 count_b (
    .x0(x31), .x1(x32), .x2(x33), .x3(x34), .x4(x35), .x5(x36), .x6(x37), .x7(x38), .x8(x39), .x9(x40),
    .x10(x41), .x11(x42), .x12(x43), .x13(x44), .x14(x45), .x15(x46), .x16(x47), .x17(x48), .x18(x49),
    .x19(x50), .x20(x51), .x21(x52), .x22(x53), .x23(x54), .x24(x55), .x25(x56), .x26(x57), .x27(x58),
    .x28(x59), .x29(x60), .x30(x61), .n0(b[0]), .n1(b[1]), .n2(b[2]), .n3(b[3]), .n4(b[4])
  );
  assign c[0] = x62;
  \$__hardwire_fa add0 (.a(a[0]), .b(b[0]), .c(c[0]), .s(n0), .co(c[1]));
  \$__hardwire_fa add1 (.a(a[1]), .b(b[1]), .c(c[1]), .s(n1), .co(c[2]));
  \$__hardwire_fa add2 (.a(a[2]), .b(b[2]), .c(c[2]), .s(n2), .co(c[3]));
  \$__hardwire_fa add3 (.a(a[3]), .b(b[3]), .c(c[3]), .s(n3), .co(c[4]));
  \$__hardwire_fa add4 (.a(a[4]), .b(b[4]), .c(c[4]), .s(n4), .co(c[5]));
  assign n5 = c[5];
endmodule

(* techmap_celltype = "digits_ha $__hardwire_ha" *)
module hardwire_ha (a, b, s, co);
  parameter _TECHMAP_CONSTMSK_a_ = 0;
  parameter _TECHMAP_CONSTMSK_b_ = 0;
  input a;
  input b;
  output s;
  output co;
  wire x = a;
  wire y = b;
  generate
    if (!_TECHMAP_CONSTMSK_a_ && !_TECHMAP_CONSTMSK_b_) begin : half
      wire sum;
      wire carry;
      \HAxp5_ASAP7_75t_R adder (.A(x), .B(y), .SN(sum), .CON(carry));
      assign s = ~sum;
      assign co = ~carry;
    end else begin : gates
      assign s = x ^ y;
      assign co = x & y;
    end
  endgenerate
endmodule

// Cells that were placed before an input became constant.
(* techmap_celltype = "FAx1_ASAP7_75t_R" *)
module hardwire_constant_fa (A, B, CI, SN, CON);
  parameter _TECHMAP_CONSTMSK_A_ = 0;
  input A;
  parameter _TECHMAP_CONSTMSK_B_ = 0;
  input B;
  parameter _TECHMAP_CONSTMSK_CI_ = 0;
  input CI;
  output SN;
  output CON;
  wire _TECHMAP_FAIL_ = !(_TECHMAP_CONSTMSK_A_ || _TECHMAP_CONSTMSK_B_ || _TECHMAP_CONSTMSK_CI_);
  wire sum;
  wire carry;
  \$__hardwire_fa adder (.a(A), .b(B), .c(CI), .s(sum), .co(carry));
  assign SN = ~sum;
  assign CON = ~carry;
endmodule

// Cells that were placed before an input became constant.
(* techmap_celltype = "HAxp5_ASAP7_75t_R" *)
module hardwire_constant_ha (A, B, SN, CON);
  parameter _TECHMAP_CONSTMSK_A_ = 0;
  input A;
  parameter _TECHMAP_CONSTMSK_B_ = 0;
  input B;
  output SN;
  output CON;
  wire _TECHMAP_FAIL_ = !(_TECHMAP_CONSTMSK_A_ || _TECHMAP_CONSTMSK_B_);
  wire sum;
  wire carry;
  \$__hardwire_ha adder (.a(A), .b(B), .s(sum), .co(carry));
  assign SN = ~sum;
  assign CON = ~carry;
endmodule

// Adders as ripple chains. A bit with no constant operand is a full adder; a bit with a constant 0 is a half adder;
// other constants and the last bit, whose carry is mostly unused, are gates that synthesis simplifies.

(* techmap_celltype = "$add" *)
module hardwire_add (A, B, Y);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  output [Y_WIDTH-1:0] Y;
  wire [Y_WIDTH-1:0] x;
  wire [Y_WIDTH-1:0] co;
  \$alu #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(A_WIDTH), .B_WIDTH(B_WIDTH), .Y_WIDTH(Y_WIDTH))
    alu (.A(A), .B(B), .CI(1'b0), .BI(1'b0), .X(x), .Y(Y), .CO(co));
endmodule

(* techmap_celltype = "$sub" *)
module hardwire_sub (A, B, Y);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  output [Y_WIDTH-1:0] Y;
  wire [Y_WIDTH-1:0] x;
  wire [Y_WIDTH-1:0] co;
  \$alu #(.A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .A_WIDTH(A_WIDTH), .B_WIDTH(B_WIDTH), .Y_WIDTH(Y_WIDTH))
    alu (.A(A), .B(B), .CI(1'b1), .BI(1'b1), .X(x), .Y(Y), .CO(co));
endmodule

(* techmap_celltype = "$neg" *)
module hardwire_neg (A, Y);
  parameter A_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter Y_WIDTH = 1;
  input [A_WIDTH-1:0] A;
  output [Y_WIDTH-1:0] Y;
  wire [Y_WIDTH-1:0] x;
  wire [Y_WIDTH-1:0] co;
  \$alu #(.A_SIGNED(A_SIGNED), .B_SIGNED(A_SIGNED), .A_WIDTH(1), .B_WIDTH(A_WIDTH), .Y_WIDTH(Y_WIDTH))
    alu (.A(1'b0), .B(A), .CI(1'b1), .BI(1'b1), .X(x), .Y(Y), .CO(co));
endmodule

(* techmap_celltype = "$alu" *)
module hardwire_alu (A, B, CI, BI, X, Y, CO);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 1;
  parameter B_WIDTH = 1;
  parameter Y_WIDTH = 1;
  parameter _TECHMAP_CONSTMSK_A_ = 0;
  parameter _TECHMAP_CONSTVAL_A_ = 0;
  parameter _TECHMAP_CONSTMSK_B_ = 0;
  parameter _TECHMAP_CONSTVAL_B_ = 0;
  parameter _TECHMAP_CONSTMSK_CI_ = 0;
  parameter _TECHMAP_CONSTVAL_CI_ = 0;
  parameter _TECHMAP_CONSTMSK_BI_ = 0;
  parameter _TECHMAP_CONSTVAL_BI_ = 0;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  input CI;
  input BI;
  output [Y_WIDTH-1:0] X;
  output [Y_WIDTH-1:0] Y;
  output [Y_WIDTH-1:0] CO;

  // An operand's constant bits, widened as the operand is: which they are (padding 1) and their values (padding 0).
  function [Y_WIDTH-1:0] widened;
    input integer width;
    input integer is_signed;
    input padding;
    input [A_WIDTH+B_WIDTH-1:0] bits;
    integer i;
    for (i = 0; i < Y_WIDTH; i = i + 1)
      widened[i] = i < width ? bits[i] : is_signed ? bits[width-1] : padding;
  endfunction
  localparam [Y_WIDTH-1:0] KNOWN_A = widened(A_WIDTH, A_SIGNED, 1'b1, _TECHMAP_CONSTMSK_A_);
  localparam [Y_WIDTH-1:0] VALUE_A = widened(A_WIDTH, A_SIGNED, 1'b0, _TECHMAP_CONSTVAL_A_);
  localparam [Y_WIDTH-1:0] KNOWN_B = widened(B_WIDTH, B_SIGNED, 1'b1, _TECHMAP_CONSTMSK_B_)
    & {Y_WIDTH{_TECHMAP_CONSTMSK_BI_[0]}};
  localparam [Y_WIDTH-1:0] VALUE_B = widened(B_WIDTH, B_SIGNED, 1'b0, _TECHMAP_CONSTVAL_B_)
    ^ {Y_WIDTH{_TECHMAP_CONSTVAL_BI_[0]}};

  // The constant carries: which they are in the lower half, their values in the upper. A carry is constant when two of
  // its three sources are equal constants, or all three are constants.
  function [2*Y_WIDTH-1:0] carries;
    input unused;
    integer i;
    reg known;
    reg value;
    begin
      known = _TECHMAP_CONSTMSK_CI_;
      value = _TECHMAP_CONSTVAL_CI_;
      for (i = 0; i < Y_WIDTH; i = i + 1) begin
        carries[i] = known;
        carries[Y_WIDTH+i] = value;
        if (KNOWN_A[i] && KNOWN_B[i] && VALUE_A[i] == VALUE_B[i]) begin
          known = 1'b1;
          value = VALUE_A[i];
        end else
          known = known && ((KNOWN_A[i] && VALUE_A[i] == value) || (KNOWN_B[i] && VALUE_B[i] == value)
            || (KNOWN_A[i] && KNOWN_B[i]));
      end
    end
  endfunction
  localparam [2*Y_WIDTH-1:0] CARRIES = carries(1'b0);
  localparam [Y_WIDTH-1:0] KNOWN_C = CARRIES[Y_WIDTH-1:0];
  localparam [Y_WIDTH-1:0] VALUE_C = CARRIES[2*Y_WIDTH-1:Y_WIDTH];

  wire [Y_WIDTH-1:0] a;
  wire [Y_WIDTH-1:0] b_plain;
  \$pos #(.A_SIGNED(A_SIGNED), .A_WIDTH(A_WIDTH), .Y_WIDTH(Y_WIDTH)) widen_a (.A(A), .Y(a));
  \$pos #(.A_SIGNED(B_SIGNED), .A_WIDTH(B_WIDTH), .Y_WIDTH(Y_WIDTH)) widen_b (.A(B), .Y(b_plain));
  wire [Y_WIDTH-1:0] b = BI ? ~b_plain : b_plain;
  wire [Y_WIDTH:0] c;
  assign c[0] = CI;
  assign X = a ^ b;
  assign CO = c[Y_WIDTH:1];
  genvar i;
  generate
    for (i = 0; i < Y_WIDTH; i = i + 1) begin : bits
      wire s;
      assign Y[i] = s;
      if (i + 1 < Y_WIDTH && !KNOWN_A[i] && !KNOWN_B[i] && !KNOWN_C[i] && i % 2 == 0) begin : full_even
        wire sum;
        wire carry;
        \FAx1_ASAP7_75t_R adder (.A(a[i]), .B(b[i]), .CI(c[i]), .SN(sum), .CON(carry));
        assign s = ~sum;
        assign c[i+1] = ~carry;
      end else if (i + 1 < Y_WIDTH && !KNOWN_A[i] && !KNOWN_B[i] && !KNOWN_C[i]) begin : full_odd
        wire sum;
        wire carry;
        \FAx1_ASAP7_75t_R adder (.A(~a[i]), .B(~b[i]), .CI(~c[i]), .SN(sum), .CON(carry));
        assign s = sum;
        assign c[i+1] = carry;
      end else if (i + 1 < Y_WIDTH && KNOWN_A[i] + KNOWN_B[i] + KNOWN_C[i] == 1
          && !(KNOWN_A[i] && VALUE_A[i]) && !(KNOWN_B[i] && VALUE_B[i]) && !(KNOWN_C[i] && VALUE_C[i])) begin : half
        wire x = KNOWN_A[i] ? b[i] : a[i];
        wire y = KNOWN_C[i] ? b[i] : c[i];
        wire sum;
        wire carry;
        \HAxp5_ASAP7_75t_R adder (.A(x), .B(y), .SN(sum), .CON(carry));
        assign s = ~sum;
        assign c[i+1] = ~carry;
      end else begin : gates
        wire x = a[i] ^ b[i];
        assign s = x ^ c[i];
        assign c[i+1] = (a[i] & b[i]) | (c[i] & x);
      end
    end
  endgenerate
endmodule
