// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Model implementation (design independent parts)

#include "Vdigits.h"
#include "Vdigits__Syms.h"

//============================================================
// Constructors

Vdigits::Vdigits(VerilatedContext* _vcontextp__, const char* _vcname__)
    : VerilatedModel{*_vcontextp__}
    , vlSymsp{new Vdigits__Syms(contextp(), _vcname__, this)}
    , clk{vlSymsp->TOP.clk}
    , rst_n{vlSymsp->TOP.rst_n}
    , s_axis_tvalid{vlSymsp->TOP.s_axis_tvalid}
    , s_axis_tready{vlSymsp->TOP.s_axis_tready}
    , s_axis_tlast{vlSymsp->TOP.s_axis_tlast}
    , frame_error{vlSymsp->TOP.frame_error}
    , m_axis_tvalid{vlSymsp->TOP.m_axis_tvalid}
    , m_axis_tready{vlSymsp->TOP.m_axis_tready}
    , m_axis_tlast{vlSymsp->TOP.m_axis_tlast}
    , s_axis_tdata{vlSymsp->TOP.s_axis_tdata}
    , m_axis_tdata{vlSymsp->TOP.m_axis_tdata}
    , rootp{&(vlSymsp->TOP)}
{
    // Register model with the context
    contextp()->addModel(this);
}

Vdigits::Vdigits(const char* _vcname__)
    : Vdigits(Verilated::threadContextp(), _vcname__)
{
}

//============================================================
// Destructor

Vdigits::~Vdigits() {
    delete vlSymsp;
}

//============================================================
// Evaluation function

#ifdef VL_DEBUG
void Vdigits___024root___eval_debug_assertions(Vdigits___024root* vlSelf);
#endif  // VL_DEBUG
void Vdigits___024root___eval_static(Vdigits___024root* vlSelf);
void Vdigits___024root___eval_initial(Vdigits___024root* vlSelf);
void Vdigits___024root___eval_settle(Vdigits___024root* vlSelf);
void Vdigits___024root___eval(Vdigits___024root* vlSelf);

void Vdigits::eval_step() {
    VL_DEBUG_IF(VL_DBG_MSGF("+++++TOP Evaluate Vdigits::eval_step\n"); );
#ifdef VL_DEBUG
    // Debug assertions
    Vdigits___024root___eval_debug_assertions(&(vlSymsp->TOP));
#endif  // VL_DEBUG
    if (VL_UNLIKELY(!vlSymsp->__Vm_didInit)) {
        vlSymsp->__Vm_didInit = true;
        VL_DEBUG_IF(VL_DBG_MSGF("+ Initial\n"););
        Vdigits___024root___eval_static(&(vlSymsp->TOP));
        Vdigits___024root___eval_initial(&(vlSymsp->TOP));
        Vdigits___024root___eval_settle(&(vlSymsp->TOP));
    }
    // MTask 0 start
    VL_DEBUG_IF(VL_DBG_MSGF("MTask0 starting\n"););
    Verilated::mtaskId(0);
    VL_DEBUG_IF(VL_DBG_MSGF("+ Eval\n"););
    Vdigits___024root___eval(&(vlSymsp->TOP));
    // Evaluate cleanup
    Verilated::endOfThreadMTask(vlSymsp->__Vm_evalMsgQp);
    Verilated::endOfEval(vlSymsp->__Vm_evalMsgQp);
}

//============================================================
// Events and timing
bool Vdigits::eventsPending() { return false; }

uint64_t Vdigits::nextTimeSlot() {
    VL_FATAL_MT(__FILE__, __LINE__, "", "%Error: No delays in the design");
    return 0;
}

//============================================================
// Utilities

const char* Vdigits::name() const {
    return vlSymsp->name();
}

//============================================================
// Invoke final blocks

void Vdigits___024root___eval_final(Vdigits___024root* vlSelf);

VL_ATTR_COLD void Vdigits::final() {
    Vdigits___024root___eval_final(&(vlSymsp->TOP));
}

//============================================================
// Implementations of abstract methods from VerilatedModel

const char* Vdigits::hierName() const { return vlSymsp->name(); }
const char* Vdigits::modelName() const { return "Vdigits"; }
unsigned Vdigits::threads() const { return 1; }
