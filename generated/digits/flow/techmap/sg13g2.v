// Made by hardwire 0.1.0; do not edit, build again.
// SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
// Adders for sg13g2_stdcell: full adder in gates, half adder in gates.
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
      assign s = x ^ y;
      assign co = x & y;
    end else begin : gates
      assign s = x ^ y;
      assign co = x & y;
    end
  endgenerate
endmodule
