// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vdigits.h for the primary calling header

#include "verilated.h"

#include "Vdigits__Syms.h"
#include "Vdigits___024root.h"

void Vdigits___024root___ctor_var_reset(Vdigits___024root* vlSelf);

Vdigits___024root::Vdigits___024root(Vdigits__Syms* symsp, const char* v__name)
    : VerilatedModule{v__name}
    , vlSymsp{symsp}
 {
    // Reset structure values
    Vdigits___024root___ctor_var_reset(this);
}

void Vdigits___024root::__Vconfigure(bool first) {
    if (false && first) {}  // Prevent unused
}

Vdigits___024root::~Vdigits___024root() {
}
