// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Symbol table internal header
//
// Internal details; most calling programs do not need this header,
// unless using verilator public meta comments.

#ifndef VERILATED_VDIGITS__SYMS_H_
#define VERILATED_VDIGITS__SYMS_H_  // guard

#include "verilated.h"

// INCLUDE MODEL CLASS

#include "Vdigits.h"

// INCLUDE MODULE CLASSES
#include "Vdigits___024root.h"

// SYMS CLASS (contains all model state)
class Vdigits__Syms final : public VerilatedSyms {
  public:
    // INTERNAL STATE
    Vdigits* const __Vm_modelp;
    bool __Vm_didInit = false;

    // MODULE INSTANCE STATE
    Vdigits___024root              TOP;

    // CONSTRUCTORS
    Vdigits__Syms(VerilatedContext* contextp, const char* namep, Vdigits* modelp);
    ~Vdigits__Syms();

    // METHODS
    const char* name() { return TOP.name(); }
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);

#endif  // guard
