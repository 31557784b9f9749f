<#
The Yosys techmap of src/tools/adders.rs. Variables:
  head: Vec<String>    what the map was made for
  top: &str            the chip, whose adders are <top>_fa, <top>_fa_dual, <top>_fa2 … and <top>_ha
  chains: Option       full_even, full_odd, half: the statements of one bit; full_even and full_odd alternate along a chain
  full: Vec            the kinds of full adders: suffix, cell: Option of its statements
  half: String         the statements of a half adder
  rows: Vec            rows of full adders: suffix, width
  counters: Vec        counters of set bits: bits, width; ports, inputs, outputs: lists of names; first, second: the
                       instances that count the halves into a and b
  constants: Vec       the library's cells and their pins, for those that get a constant input
-#>
<% for line in head -%>
// <[ line ]>
<% endfor -%>
// One-bit adders. Without a constant input they are cells where the library has them; a full adder with a constant 0
// is a half adder; everything else is gates that synthesis simplifies.
<%- for kind in full %>

(* techmap_celltype = "<[ top ]>_fa<[ kind.suffix ]> $__hardwire_fa<[ kind.suffix ]>" *)
module hardwire_fa<[ kind.suffix ]> (a, b, c, s, co);
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
    end else <% if let Some(cell) = kind.cell %>if (CONSTANTS == 0) begin : full
      <[ cell ]>
    end else <% endif %>begin : gates
      wire x = a ^ b;
      assign s = x ^ c;
      assign co = (a & b) | (c & x);
    end
  endgenerate
endmodule
<%- endfor %>
<%- for row in rows %>

(* techmap_celltype = "<[ top ]>_fa<[ row.width ]><[ row.suffix ]>" *)
module hardwire_fa<[ row.width ]><[ row.suffix ]> (a, b, c, s, co);
  input [<[ row.width - 1 ]>:0] a, b, c;
  output [<[ row.width - 1 ]>:0] s, co;
  genvar i;
  generate
    for (i = 0; i < <[ row.width ]>; i = i + 1) begin : bits
      \$__hardwire_fa<[ row.suffix ]> adder (.a(a[i]), .b(b[i]), .c(c[i]), .s(s[i]), .co(co[i]));
    end
  endgenerate
endmodule
<%- endfor %>
<%- for counter in counters %>

(* techmap_celltype = "<[ top ]>_count<[ counter.bits ]>" *)
module hardwire_count<[ counter.bits ]> (
  <[ counter.ports ]>
);
  input <[ counter.inputs ]>;
  output <[ counter.outputs ]>;
  wire [<[ counter.width - 2 ]>:0] a, b;
  wire [<[ counter.width - 1 ]>:0] c;
  <[ counter.first ]>
  <[ counter.second ]>
  assign c[0] = x<[ counter.bits - 1 ]>;
<%- for n in 0..counter.width - 1 %>
  \$__hardwire_fa add<[ n ]> (.a(a[<[ n ]>]), .b(b[<[ n ]>]), .c(c[<[ n ]>]), .s(n<[ n ]>), .co(c[<[ n + 1 ]>]));
<%- endfor %>
  assign n<[ counter.width - 1 ]> = c[<[ counter.width - 1 ]>];
endmodule
<%- endfor %>

(* techmap_celltype = "<[ top ]>_ha $__hardwire_ha" *)
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
      <[ half ]>
    end else begin : gates
      assign s = x ^ y;
      assign co = x & y;
    end
  endgenerate
endmodule
<%- for cell in constants %>

// Cells that were placed before an input became constant.
(* techmap_celltype = "<[ cell.cell ]>" *)
module hardwire_constant_<[ cell.role ]> (<% for (pin, _) in cell.inputs %><[ pin ]>, <% endfor %><[ cell.sum ]>, <[ cell.carry ]>);
<%- for (pin, _) in cell.inputs %>
  parameter _TECHMAP_CONSTMSK_<[ pin ]>_ = 0;
  input <[ pin ]>;
<%- endfor %>
  output <[ cell.sum ]>;
  output <[ cell.carry ]>;
  wire _TECHMAP_FAIL_ = !(<% for (pin, _) in cell.inputs %><% if !loop.first %> || <% endif %>_TECHMAP_CONSTMSK_<[ pin ]>_<% endfor %>);
  wire sum;
  wire carry;
  \$__hardwire_<[ cell.role ]> adder (<% for (pin, port) in cell.inputs %>.<[ port ]>(<[ pin ]>), <% endfor %>.s(sum), .co(carry));
  assign <[ cell.sum ]> = <[ cell.not_sum ]>sum;
  assign <[ cell.carry ]> = <[ cell.not_carry ]>carry;
endmodule
<%- endfor %>
<%- if let Some(chains) = chains %>

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
        <[ chains.full_even ]>
      end else if (i + 1 < Y_WIDTH && !KNOWN_A[i] && !KNOWN_B[i] && !KNOWN_C[i]) begin : full_odd
        <[ chains.full_odd ]>
      end else if (i + 1 < Y_WIDTH && KNOWN_A[i] + KNOWN_B[i] + KNOWN_C[i] == 1
          && !(KNOWN_A[i] && VALUE_A[i]) && !(KNOWN_B[i] && VALUE_B[i]) && !(KNOWN_C[i] && VALUE_C[i])) begin : half
        wire x = KNOWN_A[i] ? b[i] : a[i];
        wire y = KNOWN_C[i] ? b[i] : c[i];
        <[ chains.half ]>
      end else begin : gates
        wire x = a[i] ^ b[i];
        assign s = x ^ c[i];
        assign c[i+1] = (a[i] & b[i]) | (c[i] & x);
      end
    end
  endgenerate
endmodule
<%- endif %>
