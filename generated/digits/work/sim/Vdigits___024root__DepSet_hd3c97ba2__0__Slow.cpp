// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vdigits.h for the primary calling header

#include "verilated.h"

#include "Vdigits___024root.h"

VL_ATTR_COLD void Vdigits___024root___eval_static(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_static\n"); );
}

VL_ATTR_COLD void Vdigits___024root___eval_initial__TOP(Vdigits___024root* vlSelf);

VL_ATTR_COLD void Vdigits___024root___eval_initial(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_initial\n"); );
    // Body
    Vdigits___024root___eval_initial__TOP(vlSelf);
    vlSelf->__Vtrigrprev__TOP__clk = vlSelf->clk;
}

VL_ATTR_COLD void Vdigits___024root___eval_initial__TOP(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_initial__TOP\n"); );
    // Body
    vlSelf->m_axis_tlast = 1U;
}

VL_ATTR_COLD void Vdigits___024root___eval_final(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_final\n"); );
}

VL_ATTR_COLD void Vdigits___024root___eval_triggers__stl(Vdigits___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___dump_triggers__stl(Vdigits___024root* vlSelf);
#endif  // VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___eval_stl(Vdigits___024root* vlSelf);

VL_ATTR_COLD void Vdigits___024root___eval_settle(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_settle\n"); );
    // Init
    CData/*0:0*/ __VstlContinue;
    // Body
    vlSelf->__VstlIterCount = 0U;
    __VstlContinue = 1U;
    while (__VstlContinue) {
        __VstlContinue = 0U;
        Vdigits___024root___eval_triggers__stl(vlSelf);
        if (vlSelf->__VstlTriggered.any()) {
            __VstlContinue = 1U;
            if (VL_UNLIKELY((0x64U < vlSelf->__VstlIterCount))) {
#ifdef VL_DEBUG
                Vdigits___024root___dump_triggers__stl(vlSelf);
#endif
                VL_FATAL_MT("/work/main/generated/digits/rtl/digits.v", 11, "", "Settle region did not converge.");
            }
            vlSelf->__VstlIterCount = ((IData)(1U) 
                                       + vlSelf->__VstlIterCount);
            Vdigits___024root___eval_stl(vlSelf);
        }
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___dump_triggers__stl(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___dump_triggers__stl\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VstlTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VstlTriggered.at(0U)) {
        VL_DBG_MSGF("         'stl' region trigger index 0 is active: Internal 'stl' trigger - first iteration\n");
    }
}
#endif  // VL_DEBUG

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__0(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__0\n"); );
    // Body
    vlSelf->m_axis_tvalid = vlSelf->digits__DOT__argmax0__DOT__stage_valid;
    vlSelf->digits__DOT__fc1__DOT__t820_q_w19 = ((0x7e000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t820_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xdU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t820_q));
    vlSelf->digits__DOT__fc1__DOT__t628_q_w19 = ((0x7fc00U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t628_q) 
                                                                    >> 9U)))) 
                                                     << 0xaU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t628_q));
    vlSelf->digits__DOT__fc1__DOT__t853_q_w19 = ((0x7e000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t853_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xdU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t853_q));
    vlSelf->digits__DOT__fc1__DOT__t903_q_w19 = ((0x7c000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t903_q) 
                                                                    >> 0xdU)))) 
                                                     << 0xeU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t903_q));
    vlSelf->digits__DOT__fc1__DOT__t805_q_w19 = ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t805_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t805_q));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h83ecd504__0 
        = (0x7ffffU & ((0x7ff000U & ((- (IData)((1U 
                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t318_q) 
                                                    >> 7U)))) 
                                     << 0xcU)) | ((IData)(vlSelf->digits__DOT__fc1__DOT__t318_q) 
                                                  << 4U)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h99734924__0 
        = (0x7ffffU & ((0x3f8000U & ((- (IData)((1U 
                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t881_q) 
                                                    >> 0xbU)))) 
                                     << 0xfU)) | ((IData)(vlSelf->digits__DOT__fc1__DOT__t881_q) 
                                                  << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t888_q_w19 = ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t888_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t888_q));
    vlSelf->digits__DOT__fc1__DOT__t743_q_w19 = ((0x7fc00U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t743_q) 
                                                                    >> 9U)))) 
                                                     << 0xaU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t743_q));
    vlSelf->digits__DOT__fc1__DOT__t492_q_w19 = ((0x7f800U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t492_q) 
                                                                    >> 0xaU)))) 
                                                     << 0xbU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t492_q));
    vlSelf->digits__DOT__fc1__DOT__t534_q_w19 = ((0x7fe00U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t534_q) 
                                                                    >> 8U)))) 
                                                     << 9U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t534_q));
    vlSelf->digits__DOT__fc1__DOT__t65_q_w19 = ((0x7ffc0U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t65_q) 
                                                                   >> 5U)))) 
                                                    << 6U)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t65_q));
    vlSelf->digits__DOT__fc1__DOT__t751_q_w19 = ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t751_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t751_q));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_ha3b1f484__0 
        = (0x7ffffU & ((0xffc000U & ((- (IData)((1U 
                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t626_q) 
                                                    >> 8U)))) 
                                     << 0xeU)) | ((IData)(vlSelf->digits__DOT__fc1__DOT__t626_q) 
                                                  << 5U)));
    vlSelf->digits__DOT__fc1__DOT__r1 = (0x7ffU & (
                                                   ((IData)(0x800U) 
                                                    + 
                                                    ((0x800000U 
                                                      & (vlSelf->digits__DOT__fc1__DOT__prod1_part_q 
                                                         << 1U)) 
                                                     | vlSelf->digits__DOT__fc1__DOT__prod1_part_q)) 
                                                   >> 0xcU));
    vlSelf->digits__DOT__fc2__DOT__t145_q_w21 = ((0x1fe000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc2__DOT__t145_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xdU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc2__DOT__t145_q));
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hcb0f1634__0 
        = (0x1fffffU & ((0xff0000U & ((- (IData)((1U 
                                                  & ((IData)(vlSelf->digits__DOT__fc2__DOT__t86_q) 
                                                     >> 0xcU)))) 
                                      << 0x10U)) | 
                        ((IData)(vlSelf->digits__DOT__fc2__DOT__t86_q) 
                         << 3U)));
    vlSelf->digits__DOT__fc2__DOT__r0 = (0x3ffffU & 
                                         (((IData)(0x80U) 
                                           + ((0x4000000U 
                                               & (vlSelf->digits__DOT__fc2__DOT__prod0_part_q 
                                                  << 1U)) 
                                              | vlSelf->digits__DOT__fc2__DOT__prod0_part_q)) 
                                          >> 8U));
    vlSelf->digits__DOT__fc1__DOT__t152 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y16)));
    vlSelf->digits__DOT__fc1__DOT__t214 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y9)));
    vlSelf->digits__DOT__fc1__DOT__t195 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t102 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t2 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                          - ((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                             << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t74 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y9)));
    vlSelf->digits__DOT__fc1__DOT__t75 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                             + ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t93 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y40)));
    vlSelf->digits__DOT__fc1__DOT__t104 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y43)));
    vlSelf->digits__DOT__fc1__DOT__t105 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y40)));
    vlSelf->digits__DOT__fc1__DOT__t122 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y4)));
    vlSelf->digits__DOT__fc1__DOT__t133 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t136 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t143 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t144 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t151 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y49) 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t154 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y55)));
    vlSelf->digits__DOT__fc1__DOT__t155 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y3)));
    vlSelf->digits__DOT__fc1__DOT__t157 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y2)));
    vlSelf->digits__DOT__fc1__DOT__t169 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y34)));
    vlSelf->digits__DOT__fc1__DOT__t173 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t174 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t184 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y1)));
    vlSelf->digits__DOT__fc1__DOT__t185 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t186 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t187 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y9)));
    vlSelf->digits__DOT__fc1__DOT__t188 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y56)));
    vlSelf->digits__DOT__fc1__DOT__t192 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t194 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y1)));
    vlSelf->digits__DOT__fc1__DOT__t196 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t198 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t199 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y16)));
    vlSelf->digits__DOT__fc1__DOT__t201 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y20)));
    vlSelf->digits__DOT__fc1__DOT__t202 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y17)));
    vlSelf->digits__DOT__fc1__DOT__t219 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t223 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y13)));
    vlSelf->digits__DOT__fc1__DOT__t224 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t226 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc2__DOT__t47 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y9) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y26) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t27 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y1) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y16)));
    vlSelf->digits__DOT__fc2__DOT__t21 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y1) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y25)));
    vlSelf->digits__DOT__fc2__DOT__t37 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y0) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y20)));
    vlSelf->digits__DOT__fc2__DOT__t26 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y28) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y18) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t31 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y26) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y14)));
    vlSelf->digits__DOT__fc2__DOT__t36 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y30) 
                                             + (IData)(vlSelf->digits__DOT__fc1_y27)));
    vlSelf->digits__DOT__fc2__DOT__t38 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y28) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t40 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y20) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y15) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t42 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y28) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y18) 
                                                << 4U)));
    vlSelf->digits__DOT__fc2__DOT__t45 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y8) 
                                              << 3U) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y25)));
    vlSelf->digits__DOT__fc2__DOT__t48 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y31) 
                                             + (IData)(vlSelf->digits__DOT__fc1_y5)));
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hb1038404__0 
        = (0x1fffffU & (((IData)(vlSelf->digits__DOT__fc1_y11) 
                         + (IData)(vlSelf->digits__DOT__fc1_y2)) 
                        << 1U));
    vlSelf->digits__DOT__fc1__DOT__t909 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1__DOT__x21_q) 
                                               << 5U) 
                                              + ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t908_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t908_q))));
    vlSelf->digits__DOT__fc1__DOT__t914 = (0x7ffffU 
                                           & (((0x7f800U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & ((IData)(vlSelf->digits__DOT__fc1__DOT__t913_q) 
                                                                  >> 0xaU)))) 
                                                   << 0xbU)) 
                                               | (IData)(vlSelf->digits__DOT__fc1__DOT__t913_q)) 
                                              + ((IData)(vlSelf->digits__DOT__fc1__DOT__x4_q) 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__r6 = (0x7ffU & (
                                                   (vlSelf->digits__DOT__fc1__DOT__prod6_part_q 
                                                    - 
                                                    ((0x7f00000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & (vlSelf->digits__DOT__fc1__DOT__acc6_q 
                                                                        >> 0x10U)))) 
                                                         << 0x14U)) 
                                                     | (vlSelf->digits__DOT__fc1__DOT__acc6_q 
                                                        << 3U))) 
                                                   >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__r9 = (0xfffU & (
                                                   (((0x200000U 
                                                      & (vlSelf->digits__DOT__fc1__DOT__prod9_part_q 
                                                         << 1U)) 
                                                     | vlSelf->digits__DOT__fc1__DOT__prod9_part_q) 
                                                    - 
                                                    ((0x3e0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & (vlSelf->digits__DOT__fc1__DOT__acc9_q 
                                                                        >> 0x10U)))) 
                                                         << 0x11U)) 
                                                     | vlSelf->digits__DOT__fc1__DOT__acc9_q)) 
                                                   >> 9U));
    vlSelf->digits__DOT__fc1__DOT__r12 = (0x7ffU & 
                                          (((IData)(0x1000U) 
                                            + (((0x1000000U 
                                                 & (vlSelf->digits__DOT__fc1__DOT__prod12_part_q 
                                                    << 1U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__prod12_part_q) 
                                               + ((0x1fe0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__acc12_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__acc12_q))) 
                                           >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r16 = (0x7ffU & 
                                          ((vlSelf->digits__DOT__fc1__DOT__prod16_part_q 
                                            - ((0x7f00000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc16_q 
                                                                  >> 0x10U)))) 
                                                   << 0x14U)) 
                                               | (vlSelf->digits__DOT__fc1__DOT__acc16_q 
                                                  << 3U))) 
                                           >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__r19 = (0x7ffU & 
                                          ((((0x800000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod19_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod19_part_q) 
                                            - ((0xfe0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc19_q 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc19_q)) 
                                           >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__r21 = (0xfffU & 
                                          ((((0x200000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod21_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod21_part_q) 
                                            - ((0x3e0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc21_q 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc21_q)) 
                                           >> 9U));
    vlSelf->digits__DOT__fc1__DOT__r25 = (0x7ffU & 
                                          ((((0x1000000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod25_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod25_part_q) 
                                            - ((0x1fe0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc25_q 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc25_q)) 
                                           >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r26 = (0xfffU & 
                                          ((((0x2000000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod26_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod26_part_q) 
                                            - (((- (IData)(
                                                           (1U 
                                                            & (vlSelf->digits__DOT__fc1__DOT__acc26_q 
                                                               >> 0x10U)))) 
                                                << 0x17U) 
                                               | (vlSelf->digits__DOT__fc1__DOT__acc26_q 
                                                  << 6U))) 
                                           >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r27 = (0x7ffU & 
                                          ((((0x200000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod27_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod27_part_q) 
                                            - ((0x3e0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc27_q 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc27_q)) 
                                           >> 0xaU));
    vlSelf->digits__DOT__fc1__DOT__r30 = (0x7ffU & 
                                          (((IData)(0x800U) 
                                            + (((0x800000U 
                                                 & (vlSelf->digits__DOT__fc1__DOT__prod30_part_q 
                                                    << 1U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__prod30_part_q) 
                                               + ((0xfe0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__acc30_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__acc30_q))) 
                                           >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__r31 = (0xfffU & 
                                          ((((0x2000000U 
                                              & (vlSelf->digits__DOT__fc1__DOT__prod31_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc1__DOT__prod31_part_q) 
                                            - ((0x3fe0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc31_q 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc31_q)) 
                                           >> 0xdU));
    vlSelf->digits__DOT__argmax0__DOT__right_wins4 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__fc2_y8), (IData)(vlSelf->digits__DOT__fc2_y9));
    vlSelf->digits__DOT__fc1__DOT__t254 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t268 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                               + (IData)(vlSelf->digits__DOT__stream_in_y62)) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t335 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                               << 2U) 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                                  << 2U) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y16))));
    vlSelf->digits__DOT__fc1__DOT__t392 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                               + (IData)(vlSelf->digits__DOT__stream_in_y47)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t443 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                                 + (IData)(vlSelf->digits__DOT__stream_in_y55))));
    vlSelf->digits__DOT__fc1__DOT__t445 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                               + (IData)(vlSelf->digits__DOT__stream_in_y9)) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc2__DOT__t78 = (0x1fffffU 
                                          & ((((IData)(vlSelf->digits__DOT__fc1_y29) 
                                               << 3U) 
                                              - (IData)(vlSelf->digits__DOT__fc1_y25)) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y24) 
                                                << 5U)));
    vlSelf->digits__DOT__fc2__DOT__t53 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y20) 
                                              - (IData)(vlSelf->digits__DOT__fc1_y23)) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y5)));
    vlSelf->digits__DOT__fc2__DOT__t58 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y30) 
                                             + (((IData)(vlSelf->digits__DOT__fc1_y15) 
                                                 << 1U) 
                                                + ((IData)(vlSelf->digits__DOT__fc1_y13) 
                                                   << 2U))));
    vlSelf->digits__DOT__fc2__DOT__t60 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y12) 
                                              + (IData)(vlSelf->digits__DOT__fc1_y21)) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y3) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t673 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                                  + (IData)(vlSelf->digits__DOT__stream_in_y51))) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t546 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                                + (IData)(vlSelf->digits__DOT__stream_in_y47)) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                                  << 1U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                                 << 3U)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__1(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__1\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h1c0211ca__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y20) 
                        + ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                           + (((IData)(vlSelf->digits__DOT__stream_in_y55) 
                               << 1U) - (IData)(vlSelf->digits__DOT__stream_in_y12)))) 
                       << 1U));
    vlSelf->digits__DOT__fc2__DOT__t129 = (0x1fffffU 
                                           & ((((IData)(vlSelf->digits__DOT__fc1_y21) 
                                                + ((IData)(vlSelf->digits__DOT__fc1_y16) 
                                                   << 1U)) 
                                               - ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                                  << 1U)) 
                                              - ((IData)(vlSelf->digits__DOT__fc1_y1) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__acc7_w25 = ((0x1fe0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & ((vlSelf->digits__DOT__fc1__DOT__t996_q 
                                                                   - (IData)(0xd1U)) 
                                                                  >> 0x10U)))) 
                                                   << 0x11U)) 
                                               | (0x1ffffU 
                                                  & (vlSelf->digits__DOT__fc1__DOT__t996_q 
                                                     - (IData)(0xd1U))));
    vlSelf->digits__DOT__fc1__DOT__acc2_q_w23 = ((0x7e0000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc1__DOT__acc2_q 
                                                                    >> 0x10U)))) 
                                                     << 0x11U)) 
                                                 | vlSelf->digits__DOT__fc1__DOT__acc2_q);
    vlSelf->digits__DOT__fc2__DOT__acc6_w27 = ((0x7f80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (((IData)(0xb7U) 
                                                                   + vlSelf->digits__DOT__fc2__DOT__t244_q) 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | (0x7ffffU 
                                                  & ((IData)(0xb7U) 
                                                     + vlSelf->digits__DOT__fc2__DOT__t244_q)));
    vlSelf->digits__DOT__fc2__DOT__acc3_q_w27 = ((0x7fc0000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc2__DOT__acc3_q 
                                                                    >> 0x11U)))) 
                                                     << 0x12U)) 
                                                 | vlSelf->digits__DOT__fc2__DOT__acc3_q);
    vlSelf->digits__DOT__fc2__DOT__acc8_w27 = ((0x7f80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & ((vlSelf->digits__DOT__fc2__DOT__t294_q 
                                                                   - (IData)(0x1cU)) 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | (0x7ffffU 
                                                  & (vlSelf->digits__DOT__fc2__DOT__t294_q 
                                                     - (IData)(0x1cU))));
    vlSelf->digits__DOT__fc1__DOT__acc4_q_w25 = ((0x1fe0000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc1__DOT__acc4_q 
                                                                    >> 0x10U)))) 
                                                     << 0x11U)) 
                                                 | vlSelf->digits__DOT__fc1__DOT__acc4_q);
    vlSelf->digits__DOT__fc1__DOT__acc5_q_w25 = ((0x1fe0000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc1__DOT__acc5_q 
                                                                    >> 0x10U)))) 
                                                     << 0x11U)) 
                                                 | vlSelf->digits__DOT__fc1__DOT__acc5_q);
    vlSelf->digits__DOT__fc1__DOT__acc20_q_w26 = ((0x3fe0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__acc20_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__acc20_q);
    vlSelf->digits__DOT__fc2__DOT__acc5_q_w28 = ((0xff80000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc2__DOT__acc5_q 
                                                                    >> 0x12U)))) 
                                                     << 0x13U)) 
                                                 | vlSelf->digits__DOT__fc2__DOT__acc5_q);
    vlSelf->digits__DOT__fc1__DOT__t62 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y55)));
    vlSelf->digits__DOT__fc1__DOT__t63 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y53)));
    vlSelf->digits__DOT__fc1__DOT__t67 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                             + ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t77 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t79 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y47)));
    vlSelf->digits__DOT__fc1__DOT__t81 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y51)));
    vlSelf->digits__DOT__fc1__DOT__t88 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc1__DOT__t90 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y27)));
    vlSelf->digits__DOT__fc1__DOT__t95 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t103 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y20)));
    vlSelf->digits__DOT__fc1__DOT__t116 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y5)));
    vlSelf->digits__DOT__fc1__DOT__t119 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t120 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y44)));
    vlSelf->digits__DOT__fc1__DOT__t124 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y4)));
    vlSelf->digits__DOT__fc1__DOT__t128 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t131 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t135 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y50) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t141 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t149 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y5)));
    vlSelf->digits__DOT__fc1__DOT__t160 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t162 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y21)));
    vlSelf->digits__DOT__fc1__DOT__t167 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc1__DOT__t175 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t176 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y19)));
    vlSelf->digits__DOT__fc1__DOT__t182 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y18)));
    vlSelf->digits__DOT__fc1__DOT__t197 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t213 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t217 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t218 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y2)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h8e97362a__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y19) 
                        + (IData)(vlSelf->digits__DOT__stream_in_y24)) 
                       << 1U));
    vlSelf->digits__DOT__fc2__DOT__t29 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y2) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y25) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t28 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y2) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y13)));
    vlSelf->digits__DOT__fc1__DOT__acc14 = (0x7ffffU 
                                            & ((((0x70000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1627_q) 
                                                                    >> 0xfU)))) 
                                                     << 0x10U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t1627_q)) 
                                                + (
                                                   ((0xf0000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1625_q) 
                                                                       >> 0xeU)))) 
                                                        << 0x10U)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1625_q) 
                                                       << 1U)) 
                                                   + 
                                                   ((0x70000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1626_q) 
                                                                       >> 0xfU)))) 
                                                        << 0x10U)) 
                                                    | (IData)(vlSelf->digits__DOT__fc1__DOT__t1626_q)))) 
                                               - (IData)(0x191U)));
    vlSelf->digits__DOT__fc2__DOT__acc0 = (0x1fffffU 
                                           & ((IData)(0x14cU) 
                                              + (((0x180000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc2__DOT__t363_q 
                                                                     >> 0x12U)))) 
                                                      << 0x13U)) 
                                                  | vlSelf->digits__DOT__fc2__DOT__t363_q) 
                                                 + 
                                                 (((0x180000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & (vlSelf->digits__DOT__fc2__DOT__t244_q 
                                                                      >> 0x12U)))) 
                                                       << 0x13U)) 
                                                   | vlSelf->digits__DOT__fc2__DOT__t244_q) 
                                                  - 
                                                  ((0xffc0000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc2__DOT__t107_q2) 
                                                                      >> 0xaU)))) 
                                                       << 0x12U)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc2__DOT__t107_q2) 
                                                      << 7U))))));
    vlSelf->digits__DOT__fc1__DOT__t121 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t159 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y61) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t193 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t73 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc1__DOT__t114 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y35)));
    vlSelf->digits__DOT__fc1__DOT__t115 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t164 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t172 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y62)));
    vlSelf->digits__DOT__fc1__DOT__t191 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t209 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t216 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t227 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t228 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h781ffe99__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y35) 
                        + (IData)(vlSelf->digits__DOT__stream_in_y28)) 
                       << 1U));
    vlSelf->digits__DOT__fc2__DOT__t22 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y24) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y29)));
    vlSelf->digits__DOT__fc2__DOT__t23 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y24)));
    vlSelf->digits__DOT__fc2__DOT__t32 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y0) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y7)));
    vlSelf->digits__DOT__fc2__DOT__t35 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y19) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y26)));
    vlSelf->digits__DOT__fc2__DOT__t39 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y14) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y30) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t118 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t132 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t158 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t171 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc1__DOT__t208 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t33 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y21) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t25 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y9) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t30 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y9) 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y5) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t41 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y24) 
                                              << 3U) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y21)));
    vlSelf->digits__DOT__fc1__DOT__acc13 = (0x7ffffU 
                                            & ((IData)(0x15bU) 
                                               + ((
                                                   (0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1047_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1047_q)) 
                                                  + 
                                                  ((0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1048_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1048_q)))));
    vlSelf->digits__DOT__fc1__DOT__acc24 = (0x7ffffU 
                                            & ((IData)(0x32U) 
                                               + ((
                                                   (0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1086_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1086_q)) 
                                                  + 
                                                  ((0x60000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & (vlSelf->digits__DOT__fc1__DOT__t1087_q 
                                                                      >> 0x10U)))) 
                                                       << 0x11U)) 
                                                   | vlSelf->digits__DOT__fc1__DOT__t1087_q))));
    vlSelf->digits__DOT__fc2__DOT__t201 = (0x1fffffU 
                                           & (((((0x1fc000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc2__DOT__t187_q) 
                                                                    >> 0xdU)))) 
                                                     << 0xeU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc2__DOT__t187_q)) 
                                                + (
                                                   (0x3fc000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc2__DOT__t188_q) 
                                                                      >> 0xcU)))) 
                                                       << 0xeU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc2__DOT__t188_q) 
                                                      << 1U))) 
                                               - ((IData)(vlSelf->digits__DOT__fc2__DOT__t47_q) 
                                                  << 4U)) 
                                              + (((0x1f0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc2__DOT__t139_q) 
                                                                     >> 0xfU)))) 
                                                      << 0x10U)) 
                                                  | (IData)(vlSelf->digits__DOT__fc2__DOT__t139_q)) 
                                                 + 
                                                 (((0x3fe0000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc2__DOT__t129_q) 
                                                                      >> 0xbU)))) 
                                                       << 0x11U)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc2__DOT__t129_q) 
                                                      << 5U)) 
                                                  + 
                                                  ((((0x1e0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & (vlSelf->digits__DOT__fc2__DOT__t195_q 
                                                                        >> 0x10U)))) 
                                                         << 0x11U)) 
                                                     | vlSelf->digits__DOT__fc2__DOT__t195_q) 
                                                    - 
                                                    ((0x1ff0000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc2__DOT__t194_q) 
                                                                        >> 0xbU)))) 
                                                         << 0x10U)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc2__DOT__t194_q) 
                                                        << 4U))) 
                                                   + 
                                                   ((0x3fe0000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc2__DOT__t197_q) 
                                                                       >> 0xbU)))) 
                                                        << 0x11U)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc2__DOT__t197_q) 
                                                       << 5U)))))));
    vlSelf->digits__DOT__fc2__DOT__acc1 = (0x1fffffU 
                                           & ((((0x180000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc2__DOT__t314_q 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc2__DOT__t314_q) 
                                               + ((0x180000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc2__DOT__t315_q 
                                                                     >> 0x12U)))) 
                                                      << 0x13U)) 
                                                  | vlSelf->digits__DOT__fc2__DOT__t315_q)) 
                                              - (IData)(0x460U)));
    vlSelf->digits__DOT__fc1__DOT__t205 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__x6_m5 = (0x1fffffU 
                                            & ((IData)(vlSelf->digits__DOT__fc1_y6) 
                                               + ((IData)(vlSelf->digits__DOT__fc1_y6) 
                                                  << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t46 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y12) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t80 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y31) 
                                              + (IData)(vlSelf->digits__DOT__fc1_y19)) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y15) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t65 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y38)));
    vlSelf->digits__DOT__fc1__DOT__t49 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y19)));
    vlSelf->digits__DOT__fc1__DOT__t56 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t66 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y26)));
    vlSelf->digits__DOT__fc1__DOT__t72 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t84 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y35)));
    vlSelf->digits__DOT__fc1__DOT__t86 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y53)));
    vlSelf->digits__DOT__fc1__DOT__t112 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc1__DOT__t142 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y55)));
    vlSelf->digits__DOT__fc1__DOT__t161 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t204 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y40)));
    vlSelf->digits__DOT__fc2__DOT__t10 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y21)));
    vlSelf->digits__DOT__fc2__DOT__t13 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y12)));
    vlSelf->digits__DOT__fc2__DOT__t16 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y28) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y31)));
    vlSelf->digits__DOT__fc2__DOT__t44 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y18)));
    vlSelf->digits__DOT__fc1__DOT__t1472 = (0x7ffffU 
                                            & (((0xffc000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1464_q) 
                                                                   >> 8U)))) 
                                                    << 0xeU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1464_q) 
                                                   << 5U)) 
                                               + ((
                                                   (((0x3ff000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t365_q) 
                                                                        >> 8U)))) 
                                                         << 0xcU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t365_q) 
                                                        << 3U)) 
                                                    + 
                                                    (((0xfff800U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1454_q) 
                                                                         >> 5U)))) 
                                                          << 0xbU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1454_q) 
                                                         << 5U)) 
                                                     + 
                                                     ((0x7f000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1451_q) 
                                                                         >> 0xbU)))) 
                                                          << 0xcU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t1451_q)))) 
                                                   - 
                                                   ((0xffe000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1457_q) 
                                                                       >> 7U)))) 
                                                        << 0xdU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1457_q) 
                                                       << 5U))) 
                                                  + 
                                                  ((((0x1ffc000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t274_q) 
                                                                        >> 7U)))) 
                                                         << 0xeU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t274_q) 
                                                        << 6U)) 
                                                    + 
                                                    (((0x7f000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1452_q) 
                                                                         >> 0xbU)))) 
                                                          << 0xcU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t1452_q)) 
                                                     + 
                                                     (((0x7f000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1453_q) 
                                                                          >> 0xbU)))) 
                                                           << 0xcU)) 
                                                       | (IData)(vlSelf->digits__DOT__fc1__DOT__t1453_q)) 
                                                      + 
                                                      ((0x3fe000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t761_q) 
                                                                          >> 9U)))) 
                                                           << 0xdU)) 
                                                       | ((IData)(vlSelf->digits__DOT__fc1__DOT__t761_q) 
                                                          << 3U))))) 
                                                   - 
                                                   ((0x1f8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t503_q) 
                                                                       >> 0xcU)))) 
                                                        << 0xfU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t503_q) 
                                                       << 2U))))));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__2(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__2\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t2177 = (0x7ffffU 
                                            & (((0xff8000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2174_q) 
                                                                   >> 9U)))) 
                                                    << 0xfU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2174_q) 
                                                   << 5U)) 
                                               + ((
                                                   (0x7f000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2151_q) 
                                                                      >> 0xbU)))) 
                                                       << 0xcU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t2151_q)) 
                                                  + 
                                                  (((0x1ff800U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t533_q) 
                                                                       >> 8U)))) 
                                                        << 0xbU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t533_q) 
                                                       << 2U)) 
                                                   + 
                                                   (((0x7f800U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2147_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xbU)) 
                                                     | (IData)(vlSelf->digits__DOT__fc1__DOT__t2147_q)) 
                                                    + 
                                                    (((0xfe000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2159_q) 
                                                                         >> 0xbU)))) 
                                                          << 0xdU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2159_q) 
                                                         << 1U)) 
                                                     + 
                                                     (((0x7fc000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t573_q) 
                                                                          >> 9U)))) 
                                                           << 0xeU)) 
                                                       | ((IData)(vlSelf->digits__DOT__fc1__DOT__t573_q) 
                                                          << 4U)) 
                                                      + 
                                                      (((0xfc000U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2164_q) 
                                                                           >> 0xcU)))) 
                                                            << 0xeU)) 
                                                        | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2164_q) 
                                                           << 1U)) 
                                                       + 
                                                       (((0x7f000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2154_q) 
                                                                            >> 0xbU)))) 
                                                             << 0xcU)) 
                                                         | (IData)(vlSelf->digits__DOT__fc1__DOT__t2154_q)) 
                                                        + 
                                                        (((0x7f000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2155_q) 
                                                                             >> 0xbU)))) 
                                                              << 0xcU)) 
                                                          | (IData)(vlSelf->digits__DOT__fc1__DOT__t2155_q)) 
                                                         + 
                                                         ((0xffe000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t460_q) 
                                                                             >> 7U)))) 
                                                              << 0xdU)) 
                                                          | ((IData)(vlSelf->digits__DOT__fc1__DOT__t460_q) 
                                                             << 5U))))))))))));
    vlSelf->m_axis_tdata[0U] = (((IData)(vlSelf->digits__DOT__argmax0_y1) 
                                 << 0x10U) | (IData)(vlSelf->digits__DOT__argmax0_y0));
    vlSelf->m_axis_tdata[1U] = (((0xffffU & (IData)(vlSelf->digits__DOT__argmax0_y2)) 
                                 | ((IData)(vlSelf->digits__DOT__argmax0_y1) 
                                    >> 0x10U)) | ((IData)(vlSelf->digits__DOT__argmax0_y3) 
                                                  << 0x10U));
    vlSelf->m_axis_tdata[2U] = (((0xffffU & (IData)(vlSelf->digits__DOT__argmax0_y4)) 
                                 | ((IData)(vlSelf->digits__DOT__argmax0_y3) 
                                    >> 0x10U)) | ((IData)(vlSelf->digits__DOT__argmax0_y5) 
                                                  << 0x10U));
    vlSelf->m_axis_tdata[3U] = (((0xffffU & (IData)(vlSelf->digits__DOT__argmax0_y6)) 
                                 | ((IData)(vlSelf->digits__DOT__argmax0_y5) 
                                    >> 0x10U)) | ((IData)(
                                                          (((QData)((IData)(
                                                                            (((IData)(vlSelf->digits__DOT__argmax0_y10) 
                                                                              << 0x10U) 
                                                                             | (IData)(vlSelf->digits__DOT__argmax0_y9)))) 
                                                            << 0x20U) 
                                                           | (QData)((IData)(
                                                                             (((IData)(vlSelf->digits__DOT__argmax0_y8) 
                                                                               << 0x10U) 
                                                                              | (IData)(vlSelf->digits__DOT__argmax0_y7)))))) 
                                                  << 0x10U));
    vlSelf->m_axis_tdata[4U] = (((IData)((((QData)((IData)(
                                                           (((IData)(vlSelf->digits__DOT__argmax0_y10) 
                                                             << 0x10U) 
                                                            | (IData)(vlSelf->digits__DOT__argmax0_y9)))) 
                                           << 0x20U) 
                                          | (QData)((IData)(
                                                            (((IData)(vlSelf->digits__DOT__argmax0_y8) 
                                                              << 0x10U) 
                                                             | (IData)(vlSelf->digits__DOT__argmax0_y7)))))) 
                                 >> 0x10U) | ((IData)(
                                                      ((((QData)((IData)(
                                                                         (((IData)(vlSelf->digits__DOT__argmax0_y10) 
                                                                           << 0x10U) 
                                                                          | (IData)(vlSelf->digits__DOT__argmax0_y9)))) 
                                                         << 0x20U) 
                                                        | (QData)((IData)(
                                                                          (((IData)(vlSelf->digits__DOT__argmax0_y8) 
                                                                            << 0x10U) 
                                                                           | (IData)(vlSelf->digits__DOT__argmax0_y7))))) 
                                                       >> 0x20U)) 
                                              << 0x10U));
    vlSelf->m_axis_tdata[5U] = ((IData)(((((QData)((IData)(
                                                           (((IData)(vlSelf->digits__DOT__argmax0_y10) 
                                                             << 0x10U) 
                                                            | (IData)(vlSelf->digits__DOT__argmax0_y9)))) 
                                           << 0x20U) 
                                          | (QData)((IData)(
                                                            (((IData)(vlSelf->digits__DOT__argmax0_y8) 
                                                              << 0x10U) 
                                                             | (IData)(vlSelf->digits__DOT__argmax0_y7))))) 
                                         >> 0x20U)) 
                                >> 0x10U);
    vlSelf->digits__DOT__fc1__DOT__t38 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y31)));
    vlSelf->digits__DOT__fc1__DOT__t39 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t64 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t68 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y56)));
    vlSelf->digits__DOT__fc1__DOT__t69 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y22)));
    vlSelf->digits__DOT__fc1__DOT__t85 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                             - ((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t89 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t97 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                             - ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t98 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y46)));
    vlSelf->digits__DOT__fc1__DOT__t101 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y35)));
    vlSelf->digits__DOT__fc1__DOT__t107 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y11)));
    vlSelf->digits__DOT__fc1__DOT__t110 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y32)));
    vlSelf->digits__DOT__fc1__DOT__t113 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y9)));
    vlSelf->digits__DOT__fc1__DOT__t123 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y25)));
    vlSelf->digits__DOT__fc1__DOT__t134 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT__t168 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t170 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y6)));
    vlSelf->digits__DOT__fc1__DOT__t177 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t190 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t200 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t212 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t220 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc2__DOT__t19 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y5) 
                                              << 2U) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y12)));
    vlSelf->digits__DOT__fc2__DOT__t20 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y0) 
                                             + (IData)(vlSelf->digits__DOT__fc1_y16)));
    vlSelf->digits__DOT__fc1__DOT__t898_q_w19 = ((0x7e000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t898_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xdU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t898_q));
    vlSelf->digits__DOT__fc2__DOT__t123_q_w21 = ((0x1ff000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc2__DOT__t123_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc2__DOT__t123_q));
    vlSelf->digits__DOT__fc1__DOT__t46 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y23)));
    vlSelf->digits__DOT__fc1__DOT__t70 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                             - ((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t71 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y25)));
    vlSelf->digits__DOT__fc1__DOT__t76 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                             - ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t82 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y51)));
    vlSelf->digits__DOT__fc1__DOT__t83 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y33)));
    vlSelf->digits__DOT__fc1__DOT__t87 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT__t106 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t126 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t147 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y12)));
    vlSelf->digits__DOT__fc2__DOT__t18 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y6) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y24) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t80 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y43)));
    vlSelf->digits__DOT__fc1__DOT__t94 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                             - ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t99 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y31)));
    vlSelf->digits__DOT__fc1__DOT__t125 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y52)));
    vlSelf->digits__DOT__fc1__DOT__t179 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y51)));
    vlSelf->digits__DOT__fc2__DOT__t14 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y26) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y29)));
    vlSelf->digits__DOT__fc2__DOT__t24 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y2) 
                                             + (IData)(vlSelf->digits__DOT__fc1_y18)));
    vlSelf->digits__DOT__fc1__DOT__t57 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y53)));
    vlSelf->digits__DOT__fc1__DOT__t92 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y46)));
    vlSelf->digits__DOT__fc2__DOT__t6 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y13) 
                                            + (IData)(vlSelf->digits__DOT__fc1_y28)));
    vlSelf->digits__DOT__fc2__DOT__t12 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y1) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y15)));
    vlSelf->digits__DOT__fc2__DOT__t15 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y3) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y25)));
    vlSelf->digits__DOT__fc1__DOT__t952_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t952_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t952_q));
    vlSelf->digits__DOT__fc1__DOT__t948_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t948_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t948_q));
    vlSelf->digits__DOT__fc1__DOT__t100 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y13)));
    vlSelf->digits__DOT__fc1__DOT__t51 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y38)));
    vlSelf->digits__DOT__fc1__DOT__t52 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y26)));
    vlSelf->digits__DOT__fc1__DOT__t55 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc1__DOT__t129 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y58)));
    vlSelf->digits__DOT__fc1__DOT__t138 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t178 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y51)));
    vlSelf->digits__DOT__fc1__DOT__t203 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y14)));
    vlSelf->digits__DOT__fc1__DOT__t221 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y56)));
    vlSelf->digits__DOT__fc1__DOT__t785_q_w19 = ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t785_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t785_q));
    vlSelf->digits__DOT__fc1__DOT__t877_q_w19 = ((0x7e000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t877_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xdU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t877_q));
    vlSelf->digits__DOT__fc1__DOT__t956_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t956_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t956_q));
    vlSelf->digits__DOT__fc2__DOT__t342 = (0x1fffffU 
                                           & (((0x100000U 
                                                & (vlSelf->digits__DOT__fc2__DOT__t341_q 
                                                   << 1U)) 
                                               | vlSelf->digits__DOT__fc2__DOT__t341_q) 
                                              - ((0x180000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & (vlSelf->digits__DOT__fc2__DOT__t201_q 
                                                                    >> 0x12U)))) 
                                                     << 0x13U)) 
                                                 | vlSelf->digits__DOT__fc2__DOT__t201_q)));
    vlSelf->digits__DOT__fc1__DOT__t18 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y32)));
    vlSelf->digits__DOT__fc1__DOT__t43 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t78 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y30)));
    vlSelf->digits__DOT__fc1__DOT__t130 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t165 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc2__DOT__t9 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y1) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y27)));
    vlSelf->digits__DOT__fc2__DOT__t8 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y6) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y20)));
    vlSelf->digits__DOT__fc1__DOT__t797_q_w19 = ((0x7f000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t797_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xcU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t797_q));
    vlSelf->digits__DOT__fc1__DOT__t507_q_w19 = ((0x7fc00U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t507_q) 
                                                                    >> 9U)))) 
                                                     << 0xaU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t507_q));
    vlSelf->digits__DOT__fc1__DOT__t32 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc1__DOT__t42 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y56)));
    vlSelf->digits__DOT__fc1__DOT__t54 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y58)));
    vlSelf->digits__DOT__fc1__DOT__t61 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t91 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y31)));
    vlSelf->digits__DOT__fc1__DOT__t180 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t207 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y29)));
    vlSelf->digits__DOT__fc2__DOT__t4 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y4) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y8)));
    vlSelf->digits__DOT__fc2__DOT__t17 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y7) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y31) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t892_q_w19 = ((0x7f800U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t892_q) 
                                                                    >> 0xaU)))) 
                                                     << 0xbU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t892_q));
    vlSelf->digits__DOT__fc1__DOT__t617_q_w19 = ((0x7fe00U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t617_q) 
                                                                    >> 8U)))) 
                                                     << 9U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t617_q));
    vlSelf->digits__DOT__fc1__DOT__t954_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t954_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t954_q));
    vlSelf->digits__DOT__fc1__DOT__t27 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y58)));
    vlSelf->digits__DOT__fc1__DOT__t33 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t44 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y7)));
    vlSelf->digits__DOT__fc1__DOT__t139 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc2__DOT__t1 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y14) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y27)));
    vlSelf->digits__DOT__fc1__DOT__t960_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t960_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t960_q));
    vlSelf->digits__DOT__fc1__DOT__t950_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t950_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t950_q));
    vlSelf->digits__DOT__fc1__DOT__t944_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t944_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t944_q));
    vlSelf->digits__DOT__fc1__DOT__t29 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y25)));
    vlSelf->digits__DOT__fc1__DOT__t150 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                              + (IData)(vlSelf->digits__DOT__stream_in_y20)));
    vlSelf->digits__DOT__fc1__DOT__t24 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t47 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t58 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t146 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y33)));
    vlSelf->digits__DOT__fc1__DOT__t215 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y32) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t22 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y36)));
    vlSelf->digits__DOT__fc1__DOT__t37 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y40)));
    vlSelf->digits__DOT__fc1__DOT__t45 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y38)));
    vlSelf->digits__DOT__fc1__DOT__t48 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT__t50 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y62)));
    vlSelf->digits__DOT__fc1__DOT__t53 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y47)));
    vlSelf->digits__DOT__fc1__DOT__t111 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y32) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t49 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y7) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y16)));
    vlSelf->digits__DOT__fc2_ready = (1U & ((~ (IData)(vlSelf->digits__DOT__argmax0__DOT__stage_valid)) 
                                            | (IData)(vlSelf->m_axis_tready)));
    vlSelf->digits__DOT__fc1__DOT__t25 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y15)));
    vlSelf->digits__DOT__fc1__DOT__t35 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y33)));
    vlSelf->digits__DOT__fc1__DOT__t36 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT__t41 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y30)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__3(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__3\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t59 = (0x7ffffU 
                                          & (((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              << 1U) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y52)));
    vlSelf->digits__DOT__fc2__DOT__t5 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y0) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y2)));
    vlSelf->digits__DOT__fc2__DOT__t7 = (0x1fffffU 
                                         & (((IData)(vlSelf->digits__DOT__fc1_y9) 
                                             << 1U) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y11)));
    vlSelf->digits__DOT__fc2__DOT__t11 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y3) 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y14) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t946_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t946_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t946_q));
    vlSelf->digits__DOT__fc1__DOT__t181 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t148 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y19)));
    vlSelf->digits__DOT__fc1__DOT__t211 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y57)));
    vlSelf->digits__DOT__fc1__DOT__t16 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t19 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y10)));
    vlSelf->digits__DOT__fc1__DOT__t28 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y43)));
    vlSelf->digits__DOT__fc1__DOT__t109 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y45)));
    vlSelf->digits__DOT__fc1__DOT__t40 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y51)));
    vlSelf->digits__DOT__fc1__DOT__t163 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t7 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y32)));
    vlSelf->digits__DOT__fc1__DOT__t31 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t34 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y20)));
    vlSelf->digits__DOT__fc1__DOT__t127 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc2__DOT__t2 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y20) 
                                            + (IData)(vlSelf->digits__DOT__fc1_y23)));
    vlSelf->digits__DOT__fc1__DOT__t15 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc2__DOT__t43 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y8) 
                                             - (IData)(vlSelf->digits__DOT__fc1_y19)));
    vlSelf->digits__DOT__fc1__DOT__t17 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y20)));
    vlSelf->digits__DOT__fc1__DOT__t20 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y19)));
    vlSelf->digits__DOT__fc1__DOT__t23 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y46)));
    vlSelf->digits__DOT__fc1__DOT__t26 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y52)));
    vlSelf->digits__DOT__fc1__DOT__t108 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y62)));
    vlSelf->digits__DOT__fc2__DOT__t0 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y22) 
                                            - (IData)(vlSelf->digits__DOT__fc1_y30)));
    vlSelf->digits__DOT__fc1__DOT__t30 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y35)));
    vlSelf->digits__DOT__fc1__DOT__t21 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y39)));
    vlSelf->digits__DOT__fc1__DOT__t60 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t117 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y47)));
    vlSelf->digits__DOT__fc1__DOT__t942_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t942_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t942_q));
    vlSelf->digits__DOT__argmax0__DOT__right_wins0 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__fc2_y0), (IData)(vlSelf->digits__DOT__fc2_y1));
    vlSelf->digits__DOT__argmax0__DOT__right_wins1 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__fc2_y2), (IData)(vlSelf->digits__DOT__fc2_y3));
    vlSelf->digits__DOT__argmax0__DOT__right_wins2 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__fc2_y4), (IData)(vlSelf->digits__DOT__fc2_y5));
    vlSelf->digits__DOT__argmax0__DOT__right_wins3 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__fc2_y6), (IData)(vlSelf->digits__DOT__fc2_y7));
    vlSelf->digits__DOT__fc1__DOT__t145 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t10 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y52)));
    vlSelf->digits__DOT__fc1__DOT__t140 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y62)));
    vlSelf->digits__DOT__fc1__DOT__t222 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y56)));
    vlSelf->digits__DOT__fc2__DOT__t3 = (0x1fffffU 
                                         & ((IData)(vlSelf->digits__DOT__fc1_y13) 
                                            + (IData)(vlSelf->digits__DOT__fc1_y22)));
    vlSelf->digits__DOT__fc1__DOT__t206 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t225 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t8 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t137 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t166 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y33)));
    vlSelf->digits__DOT__fc1__DOT__t13 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y37)));
    vlSelf->digits__DOT__fc1__DOT__t3 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y43)));
    vlSelf->digits__DOT__fc1__DOT__t9 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y59)));
    vlSelf->digits__DOT__fc1__DOT__t12 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y26)));
    vlSelf->digits__DOT__fc1__DOT__t210 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y29)));
    vlSelf->digits__DOT__fc1__DOT__t1 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y55)));
    vlSelf->digits__DOT__fc1__DOT__t14 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y11)));
    vlSelf->digits__DOT__fc1__DOT__t4 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y53)));
    vlSelf->digits__DOT__fc1__DOT__t0 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t6 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t11 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                             + (IData)(vlSelf->digits__DOT__stream_in_y25)));
    vlSelf->digits__DOT__fc1__DOT__t153 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y31)));
    vlSelf->digits__DOT__fc1__DOT__t156 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y58)));
    vlSelf->digits__DOT__fc1__DOT__t953_q_w19 = ((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t953_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t953_q));
    vlSelf->digits__DOT__fc1__DOT__t5 = (0x7ffffU & 
                                         ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                          - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc1__DOT__t96 = (0x7ffffU 
                                          & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                             - (IData)(vlSelf->digits__DOT__stream_in_y47)));
    vlSelf->digits__DOT__fc1__DOT__r7 = (0x7ffU & (
                                                   (((IData)(0x1000U) 
                                                     + 
                                                     ((vlSelf->digits__DOT__fc1__DOT__acc7_w25 
                                                       << 7U) 
                                                      + 
                                                      ((vlSelf->digits__DOT__fc1__DOT__acc7_w25 
                                                        << 5U) 
                                                       + vlSelf->digits__DOT__fc1__DOT__acc7_w25))) 
                                                    - 
                                                    (vlSelf->digits__DOT__fc1__DOT__acc7_w25 
                                                     << 2U)) 
                                                   >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r2 = (0x7ffU & (
                                                   (((IData)(0x400U) 
                                                     + 
                                                     ((vlSelf->digits__DOT__fc1__DOT__acc2_q_w23 
                                                       << 5U) 
                                                      + 
                                                      (vlSelf->digits__DOT__fc1__DOT__acc2_q_w23 
                                                       << 3U))) 
                                                    - vlSelf->digits__DOT__fc1__DOT__acc2_q_w23) 
                                                   >> 0xbU));
    vlSelf->digits__DOT__fc2__DOT__r6 = (0x1ffffU & 
                                         (((((IData)(0x100U) 
                                             + ((vlSelf->digits__DOT__fc2__DOT__acc6_w27 
                                                 << 8U) 
                                                + (vlSelf->digits__DOT__fc2__DOT__acc6_w27 
                                                   << 2U))) 
                                            - (vlSelf->digits__DOT__fc2__DOT__acc6_w27 
                                               << 5U)) 
                                           - vlSelf->digits__DOT__fc2__DOT__acc6_w27) 
                                          >> 9U));
    vlSelf->digits__DOT__fc2__DOT__r3 = (0x3ffffU & 
                                         (((((IData)(0x80U) 
                                             + ((vlSelf->digits__DOT__fc2__DOT__acc3_q_w27 
                                                 << 7U) 
                                                + (vlSelf->digits__DOT__fc2__DOT__acc3_q_w27 
                                                   << 5U))) 
                                            - (vlSelf->digits__DOT__fc2__DOT__acc3_q_w27 
                                               << 3U)) 
                                           - vlSelf->digits__DOT__fc2__DOT__acc3_q_w27) 
                                          >> 8U));
    vlSelf->digits__DOT__fc2__DOT__r8 = (0x1ffffU & 
                                         ((((IData)(0x100U) 
                                            + ((vlSelf->digits__DOT__fc2__DOT__acc8_w27 
                                                << 7U) 
                                               + ((vlSelf->digits__DOT__fc2__DOT__acc8_w27 
                                                   << 5U) 
                                                  + vlSelf->digits__DOT__fc2__DOT__acc8_w27))) 
                                           - (vlSelf->digits__DOT__fc2__DOT__acc8_w27 
                                              << 2U)) 
                                          >> 9U));
    vlSelf->digits__DOT__fc1__DOT__r4 = (0x7ffU & (
                                                   (((vlSelf->digits__DOT__fc1__DOT__prod4_part_q 
                                                      - 
                                                      (vlSelf->digits__DOT__fc1__DOT__acc4_q_w25 
                                                       << 6U)) 
                                                     - 
                                                     (vlSelf->digits__DOT__fc1__DOT__acc4_q_w25 
                                                      << 4U)) 
                                                    - 
                                                    (vlSelf->digits__DOT__fc1__DOT__acc4_q_w25 
                                                     << 2U)) 
                                                   >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r5 = (0xfffU & (
                                                   ((((0x1000000U 
                                                       & (vlSelf->digits__DOT__fc1__DOT__prod5_part_q 
                                                          << 1U)) 
                                                      | vlSelf->digits__DOT__fc1__DOT__prod5_part_q) 
                                                     - 
                                                     (vlSelf->digits__DOT__fc1__DOT__acc5_q_w25 
                                                      << 3U)) 
                                                    - vlSelf->digits__DOT__fc1__DOT__acc5_q_w25) 
                                                   >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__r20 = (0xfffU & 
                                          (((IData)(0x1000U) 
                                            + (((0x3000000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__prod20_part_q 
                                                                   >> 0x17U)))) 
                                                    << 0x18U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__prod20_part_q) 
                                               + ((vlSelf->digits__DOT__fc1__DOT__acc20_q_w26 
                                                   << 2U) 
                                                  + vlSelf->digits__DOT__fc1__DOT__acc20_q_w26))) 
                                           >> 0xdU));
    vlSelf->digits__DOT__fc2__DOT__r5 = (0x3ffffU & 
                                         (((((0x8000000U 
                                              & (vlSelf->digits__DOT__fc2__DOT__prod5_part_q 
                                                 << 1U)) 
                                             | vlSelf->digits__DOT__fc2__DOT__prod5_part_q) 
                                            - (vlSelf->digits__DOT__fc2__DOT__acc5_q_w28 
                                               << 6U)) 
                                           - (vlSelf->digits__DOT__fc2__DOT__acc5_q_w28 
                                              << 2U)) 
                                          >> 9U));
    vlSelf->digits__DOT__fc1__DOT__t410 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t67 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t244 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                              + vlSelf->digits__DOT__fc1__DOT__t77));
    vlSelf->digits__DOT__fc1__DOT__t339 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t81 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t273 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t88 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t458 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t90 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t275 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t95));
    vlSelf->digits__DOT__fc1__DOT__t463 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t120 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t241 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                              - vlSelf->digits__DOT__fc1__DOT__t128));
    vlSelf->digits__DOT__fc1__DOT__t418 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t135 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y23)));
    vlSelf->digits__DOT__fc1__DOT__t344 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t141 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t231 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                              - vlSelf->digits__DOT__fc1__DOT__t149));
    vlSelf->digits__DOT__fc1__DOT__t440 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y32) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t175));
    vlSelf->digits__DOT__fc1__DOT__t401 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                              - vlSelf->digits__DOT__fc1__DOT__t176));
    vlSelf->digits__DOT__fc1__DOT__t379 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t182 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t301 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t217 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t288 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h8e97362a__0 
                                              - vlSelf->digits__DOT__fc1__DOT__t63));
    vlSelf->digits__DOT__fc2__DOT__t83 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y7) 
                                              << 2U) 
                                             - vlSelf->digits__DOT__fc2__DOT__t29));
    vlSelf->digits__DOT__fc1__DOT__acc14_w24 = ((0xf80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc14 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc14);
    vlSelf->digits__DOT__fc2__DOT__acc0_w27 = ((0x7e00000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc2__DOT__acc0 
                                                                  >> 0x14U)))) 
                                                   << 0x15U)) 
                                               | vlSelf->digits__DOT__fc2__DOT__acc0);
    vlSelf->digits__DOT__fc1__DOT__t365 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                                + (IData)(vlSelf->digits__DOT__stream_in_y27)) 
                                               << 2U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t164));
    vlSelf->digits__DOT__fc1__DOT__t533 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                << 2U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t172) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t422 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y10)) 
                                              + vlSelf->digits__DOT__fc1__DOT__t191));
    vlSelf->digits__DOT__fc1__DOT__t420 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                               + (IData)(vlSelf->digits__DOT__stream_in_y47)) 
                                              - vlSelf->digits__DOT__fc1__DOT__t228));
    vlSelf->digits__DOT__fc2__DOT__t97 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y0) 
                                              - (IData)(vlSelf->digits__DOT__fc1_y21)) 
                                             - vlSelf->digits__DOT__fc2__DOT__t23));
    vlSelf->digits__DOT__fc2__DOT__t139 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t25 
                                               << 5U) 
                                              - (vlSelf->digits__DOT__fc2__DOT__t30 
                                                 + 
                                                 (((IData)(vlSelf->digits__DOT__fc1_y4) 
                                                   << 4U) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__fc1_y20) 
                                                   << 6U)))));
    vlSelf->digits__DOT__fc1__DOT__acc13_w25 = ((0x1f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc13 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc13);
    vlSelf->digits__DOT__fc1__DOT__acc24_w23 = ((0x780000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc24 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc24);
    vlSelf->digits__DOT__fc2__DOT__acc1_w25 = ((0x1e00000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc2__DOT__acc1 
                                                                  >> 0x14U)))) 
                                                   << 0x15U)) 
                                               | vlSelf->digits__DOT__fc2__DOT__acc1);
    vlSelf->digits__DOT__fc2__DOT__t85 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__x6_m5 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y23) 
                                                << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t366 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t65 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y33)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h148a6409__0 
        = (0x7ffffU & (((vlSelf->digits__DOT__fc1__DOT__t49 
                         << 3U) - (IData)(vlSelf->digits__DOT__stream_in_y37)) 
                       << 1U));
    vlSelf->digits__DOT__fc1__DOT__t237 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                              + vlSelf->digits__DOT__fc1__DOT__t56));
    vlSelf->digits__DOT__fc1__DOT__t325 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t72 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t404 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t84 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t460 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t86 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t367 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t112 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t266 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t142 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t435 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                              - vlSelf->digits__DOT__fc1__DOT__t204));
    vlSelf->digits__DOT__fc2__DOT__t72 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y22) 
                                             - vlSelf->digits__DOT__fc2__DOT__t10));
    vlSelf->digits__DOT__fc2__DOT__t91 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y16) 
                                             + (vlSelf->digits__DOT__fc2__DOT__t13 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t87 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t16 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y6) 
                                                << 3U)));
    vlSelf->digits__DOT__fc2__DOT__t75 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y19) 
                                             - vlSelf->digits__DOT__fc2__DOT__t44));
    vlSelf->digits__DOT__fc1__DOT__t494 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t38 
                                                  << 1U)) 
                                              + vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h781ffe99__0));
    vlSelf->digits__DOT__fc1__DOT__t263 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                              + vlSelf->digits__DOT__fc1__DOT__t68));
    vlSelf->digits__DOT__fc1__DOT__t310 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                               << 2U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t69));
    vlSelf->digits__DOT__fc1__DOT__t338 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t85 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t407 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t97 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y4)));
    vlSelf->digits__DOT__fc1__DOT__t336 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t98 
                                                 << 2U)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__4(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__4\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t291 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y49) 
                                                << 1U) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y51)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t98 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t347 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                              + vlSelf->digits__DOT__fc1__DOT__t101));
    vlSelf->digits__DOT__fc1__DOT__t486 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t107 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t378 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                              - vlSelf->digits__DOT__fc1__DOT__t113));
    vlSelf->digits__DOT__fc1__DOT__t397 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t123));
    vlSelf->digits__DOT__fc1__DOT__t380 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t134 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t664 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t134 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                                  << 1U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t355 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t168 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y14))));
    vlSelf->digits__DOT__fc1__DOT__t652 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t64 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t170 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y39))));
    vlSelf->digits__DOT__fc1__DOT__t552 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t177 
                                                << 1U) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y15)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t113 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t317 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t190 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y41)));
    vlSelf->digits__DOT__fc1__DOT__t398 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t200 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t276 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                              + vlSelf->digits__DOT__fc1__DOT__t212));
    vlSelf->digits__DOT__fc1__DOT__t315 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t220 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y62)));
    vlSelf->digits__DOT__fc2__DOT__t51 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y3) 
                                             - vlSelf->digits__DOT__fc2__DOT__t20));
    vlSelf->digits__DOT__fc2__DOT__t118 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t20 
                                               - ((IData)(vlSelf->digits__DOT__fc1_y25) 
                                                  << 5U)) 
                                              + ((IData)(vlSelf->digits__DOT__fc1_y2) 
                                                 << 7U)));
    vlSelf->digits__DOT__fc1__DOT__t941 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1__DOT__t668_q) 
                                               << 2U) 
                                              + (((
                                                   (0x7f800U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t928_q) 
                                                                      >> 0xaU)))) 
                                                       << 0xbU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t928_q)) 
                                                  - 
                                                  ((0x7f800U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t929_q) 
                                                                      >> 0xaU)))) 
                                                       << 0xbU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t929_q))) 
                                                 + 
                                                 (((0xff000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t933_q) 
                                                                      >> 0xaU)))) 
                                                       << 0xcU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t933_q) 
                                                      << 1U)) 
                                                  + 
                                                  (((0x1fe000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t936_q) 
                                                                       >> 0xaU)))) 
                                                        << 0xdU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t936_q) 
                                                       << 2U)) 
                                                   + 
                                                   (((0x1fe000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t843_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xdU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t843_q) 
                                                        << 2U)) 
                                                    + 
                                                    (vlSelf->digits__DOT__fc1__DOT__t898_q_w19 
                                                     - 
                                                     ((0x7e000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t739_q) 
                                                                         >> 0xcU)))) 
                                                          << 0xdU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t739_q)))))))));
    vlSelf->digits__DOT__fc2__DOT__t178 = (0x1fffffU 
                                           & (((0xfe0000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & ((IData)(vlSelf->digits__DOT__fc2__DOT__t176_q) 
                                                                  >> 0xdU)))) 
                                                   << 0x11U)) 
                                               | ((IData)(vlSelf->digits__DOT__fc2__DOT__t176_q) 
                                                  << 3U)) 
                                              + (((0x1ff8000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc2__DOT__t170_q) 
                                                                     >> 0xaU)))) 
                                                      << 0xfU)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc2__DOT__t170_q) 
                                                     << 4U)) 
                                                 + 
                                                 ((((0xff8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc2__DOT__t113_q) 
                                                                       >> 0xbU)))) 
                                                        << 0xfU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc2__DOT__t113_q) 
                                                       << 3U)) 
                                                   - 
                                                   ((0x1f8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc2__DOT__t168_q) 
                                                                       >> 0xeU)))) 
                                                        << 0xfU)) 
                                                    | (IData)(vlSelf->digits__DOT__fc2__DOT__t168_q))) 
                                                  + 
                                                  (((((0x1fc000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc2__DOT__t164_q) 
                                                                         >> 0xdU)))) 
                                                          << 0xeU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc2__DOT__t164_q)) 
                                                     + 
                                                     ((0x1fc000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc2__DOT__t165_q) 
                                                                         >> 0xdU)))) 
                                                          << 0xeU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc2__DOT__t165_q))) 
                                                    - 
                                                    ((IData)(vlSelf->digits__DOT__fc2__DOT__x23_q) 
                                                     << 6U)) 
                                                   + 
                                                   (vlSelf->digits__DOT__fc2__DOT__t123_q_w21 
                                                    << 4U))))));
    vlSelf->digits__DOT__fc1__DOT__t681 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                               - vlSelf->digits__DOT__fc1__DOT__t212) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t71 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t411 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t82 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t467 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t84 
                                              - (vlSelf->digits__DOT__fc1__DOT__t83 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t433 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                                  << 1U)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t106 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t523 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t106 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                                  << 3U) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t121 
                                                  << 3U))));
    vlSelf->digits__DOT__fc1__DOT__t472 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t64 
                                              + (vlSelf->digits__DOT__fc1__DOT__t126 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t630 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t101 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t147 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t71 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y28) 
                                             + vlSelf->digits__DOT__fc2__DOT__t18));
    vlSelf->digits__DOT__fc1__DOT__t330 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t80 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t648 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t94 
                                                  << 2U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t657 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                                - ((IData)(vlSelf->digits__DOT__stream_in_y49) 
                                                   << 1U)) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t94 
                                                  << 1U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t447 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t125 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t105 = (0x1fffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1_y29) 
                                               - (IData)(vlSelf->digits__DOT__fc1_y21)) 
                                              + ((vlSelf->digits__DOT__fc2__DOT__t14 
                                                  << 2U) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc2__DOT__t41 
                                                  << 2U))));
    vlSelf->digits__DOT__fc2__DOT__t93 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t24 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y23) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t74 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t6 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y7) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t89 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t6 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y0) 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t54 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y27) 
                                             - (vlSelf->digits__DOT__fc2__DOT__t12 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t94 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t12 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y4) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__r29 = (0x3ffU & 
                                          (((((0x70000U 
                                               & ((- (IData)(
                                                             (1U 
                                                              & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1389_q) 
                                                                 >> 0xfU)))) 
                                                  << 0x10U)) 
                                              | (IData)(vlSelf->digits__DOT__fc1__DOT__t1389_q)) 
                                             + (vlSelf->digits__DOT__fc1__DOT__t952_q_w19 
                                                + (
                                                   (0x7f8000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1388_q2) 
                                                                      >> 0xaU)))) 
                                                       << 0xfU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1388_q2) 
                                                      << 4U)))) 
                                            - (IData)(0x6fU)) 
                                           >> 7U));
    vlSelf->digits__DOT__fc1__DOT__acc0 = (0x7ffffU 
                                           & ((((0x70000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1310_q) 
                                                                   >> 0xfU)))) 
                                                    << 0x10U)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t1310_q)) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t952_q_w19 
                                                  + 
                                                  ((0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1309_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1309_q)))) 
                                              - (IData)(0x96U)));
    vlSelf->digits__DOT__fc1__DOT__r11 = (0x1ffU & 
                                          (((IData)(0x40U) 
                                            + (((0x70000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1511_q) 
                                                                   >> 0xfU)))) 
                                                    << 0x10U)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t1511_q)) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t948_q_w19 
                                                  + 
                                                  ((0x78000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1510_q) 
                                                                      >> 0xeU)))) 
                                                       << 0xfU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1510_q))))) 
                                           >> 7U));
    vlSelf->digits__DOT__fc1__DOT__acc31 = (0x7ffffU 
                                            & ((IData)(0xbdU) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t948_q_w19 
                                                  + 
                                                  (((IData)(vlSelf->digits__DOT__fc1__DOT__t1667_q2) 
                                                    << 6U) 
                                                   + 
                                                   ((0x60000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & (vlSelf->digits__DOT__fc1__DOT__t1671_q 
                                                                       >> 0x10U)))) 
                                                        << 0x11U)) 
                                                    | vlSelf->digits__DOT__fc1__DOT__t1671_q)))));
    vlSelf->digits__DOT__fc1__DOT__t270 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              - vlSelf->digits__DOT__fc1__DOT__t100));
    vlSelf->digits__DOT__fc1__DOT__t309 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y50) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t51 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t436 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t52 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hf31ea443__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t55 
                        - ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                           << 2U)) << 3U));
    vlSelf->digits__DOT__fc1__DOT__t289 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t55 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t541 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t87 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t129 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t286 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t129));
    vlSelf->digits__DOT__fc1__DOT__t238 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                              + vlSelf->digits__DOT__fc1__DOT__t178));
    vlSelf->digits__DOT__fc1__DOT__t448 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t203 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t331 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t203 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y35)));
    vlSelf->digits__DOT__fc1__DOT__t607 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t46 
                                               + vlSelf->digits__DOT__fc1__DOT__t203) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t400 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t221 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y42)));
    vlSelf->digits__DOT__fc1__DOT__t2220 = (0x7ffffU 
                                            & ((((0xfc000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2208_q) 
                                                                    >> 0xcU)))) 
                                                     << 0xeU)) 
                                                 | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2208_q) 
                                                    << 1U)) 
                                                - (
                                                   (0x7c000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2209_q) 
                                                                      >> 0xdU)))) 
                                                       << 0xeU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t2209_q))) 
                                               + ((
                                                   (0xff8000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2217_q) 
                                                                      >> 9U)))) 
                                                       << 0xfU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2217_q) 
                                                      << 5U)) 
                                                  + 
                                                  (((0x1f8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2216_q) 
                                                                       >> 0xcU)))) 
                                                        << 0xfU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2216_q) 
                                                       << 2U)) 
                                                   + 
                                                   ((((((0x7f800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2190_q) 
                                                                           >> 0xaU)))) 
                                                            << 0xbU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t2190_q)) 
                                                       + 
                                                       ((0x7f800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2191_q) 
                                                                           >> 0xaU)))) 
                                                            << 0xbU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t2191_q))) 
                                                      - 
                                                      ((0x1ff000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2194_q) 
                                                                          >> 9U)))) 
                                                           << 0xcU)) 
                                                       | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2194_q) 
                                                          << 2U))) 
                                                     - 
                                                     ((0xffe000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t448_q) 
                                                                         >> 7U)))) 
                                                          << 0xdU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t448_q) 
                                                         << 5U))) 
                                                    + 
                                                    ((((0x3ff000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2198_q) 
                                                                          >> 8U)))) 
                                                           << 0xcU)) 
                                                       | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2198_q) 
                                                          << 3U)) 
                                                      + 
                                                      (((0x7f800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2192_q) 
                                                                           >> 0xaU)))) 
                                                            << 0xbU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t2192_q)) 
                                                       + vlSelf->digits__DOT__fc1__DOT__t785_q_w19)) 
                                                     - 
                                                     ((0x7fe000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t753_q) 
                                                                         >> 8U)))) 
                                                          << 0xdU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t753_q) 
                                                         << 4U))))))));
    vlSelf->digits__DOT__fc1__DOT__t1779 = (0x7ffffU 
                                            & (((((0xff000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1765_q) 
                                                                     >> 0xaU)))) 
                                                      << 0xcU)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1765_q) 
                                                     << 1U)) 
                                                 + 
                                                 ((0x7f000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1766_q) 
                                                                     >> 0xbU)))) 
                                                      << 0xcU)) 
                                                  | (IData)(vlSelf->digits__DOT__fc1__DOT__t1766_q))) 
                                                << 1U) 
                                               + ((
                                                   ((((0x7f800U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1755_q) 
                                                                         >> 0xaU)))) 
                                                          << 0xbU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t1755_q)) 
                                                     + 
                                                     (((0x7f800U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1754_q) 
                                                                          >> 0xaU)))) 
                                                           << 0xbU)) 
                                                       | (IData)(vlSelf->digits__DOT__fc1__DOT__t1754_q)) 
                                                      + 
                                                      (((0x7f800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1757_q) 
                                                                           >> 0xaU)))) 
                                                            << 0xbU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t1757_q)) 
                                                       + 
                                                       ((IData)(vlSelf->digits__DOT__fc1__DOT__x57_q) 
                                                        << 5U)))) 
                                                    - 
                                                    ((0x1fe000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t439_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xdU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t439_q) 
                                                        << 2U))) 
                                                   - 
                                                   ((0x1ffc000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t385_q) 
                                                                       >> 7U)))) 
                                                        << 0xeU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t385_q) 
                                                       << 6U))) 
                                                  + 
                                                  ((((0x7fc000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t817_q) 
                                                                        >> 9U)))) 
                                                         << 0xeU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t817_q) 
                                                        << 4U)) 
                                                    + 
                                                    (((0x1fe000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1764_q) 
                                                                         >> 0xaU)))) 
                                                          << 0xdU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1764_q) 
                                                         << 2U)) 
                                                     - vlSelf->digits__DOT__fc1__DOT__t877_q_w19)) 
                                                   - 
                                                   ((0x7f8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1773_q) 
                                                                       >> 0xaU)))) 
                                                        << 0xfU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1773_q) 
                                                       << 4U))))));
    vlSelf->digits__DOT__fc1__DOT__r28 = (0x7ffU & 
                                          (((((0x70000U 
                                               & ((- (IData)(
                                                             (1U 
                                                              & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1971_q) 
                                                                 >> 0xfU)))) 
                                                  << 0x10U)) 
                                              | (IData)(vlSelf->digits__DOT__fc1__DOT__t1971_q)) 
                                             + (((0x70000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1969_q) 
                                                                    >> 0xfU)))) 
                                                     << 0x10U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t1969_q)) 
                                                + (
                                                   ((0xff8000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1966_q2) 
                                                                       >> 9U)))) 
                                                        << 0xfU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1966_q2) 
                                                       << 5U)) 
                                                   + vlSelf->digits__DOT__fc1__DOT__t956_q_w19))) 
                                            - (IData)(0x3cU)) 
                                           >> 6U));
    vlSelf->digits__DOT__fc1__DOT__acc6 = (0x7ffffU 
                                           & ((IData)(0x221U) 
                                              + (((0x70000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1233_q) 
                                                                     >> 0xfU)))) 
                                                      << 0x10U)) 
                                                  | (IData)(vlSelf->digits__DOT__fc1__DOT__t1233_q)) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t956_q_w19 
                                                  + 
                                                  ((0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1232_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1232_q))))));
    vlSelf->digits__DOT__fc2__DOT__acc7_w27 = ((0x7e00000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & ((vlSelf->digits__DOT__fc2__DOT__t342 
                                                                   - (IData)(0x1cU)) 
                                                                  >> 0x14U)))) 
                                                   << 0x15U)) 
                                               | (0x1fffffU 
                                                  & (vlSelf->digits__DOT__fc2__DOT__t342 
                                                     - (IData)(0x1cU))));
    vlSelf->digits__DOT__fc2__DOT__acc5 = (0x1fffffU 
                                           & ((IData)(0x8dU) 
                                              + (((0x100000U 
                                                   & (vlSelf->digits__DOT__fc2__DOT__t387_q 
                                                      << 1U)) 
                                                  | vlSelf->digits__DOT__fc2__DOT__t387_q) 
                                                 - vlSelf->digits__DOT__fc2__DOT__t342)));
    vlSelf->digits__DOT__fc1__DOT__t622 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                               << 4U) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t18)));
    vlSelf->digits__DOT__fc1__DOT__t387 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t43 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t242 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                              - vlSelf->digits__DOT__fc1__DOT__t78));
    vlSelf->digits__DOT__fc1__DOT__t285 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              + vlSelf->digits__DOT__fc1__DOT__t130));
    vlSelf->digits__DOT__fc1__DOT__t394 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t165 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t95 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y10) 
                                             + vlSelf->digits__DOT__fc2__DOT__t8));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__5(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__5\n"); );
    // Body
    vlSelf->digits__DOT__fc2__DOT__t116 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t32 
                                              + (vlSelf->digits__DOT__fc2__DOT__t8 
                                                 + 
                                                 (vlSelf->digits__DOT__fc2__DOT__t9 
                                                  << 2U))));
    vlSelf->digits__DOT__fc2__DOT__t99 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t8 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y28) 
                                                - (IData)(vlSelf->digits__DOT__fc1_y15))));
    vlSelf->digits__DOT__fc1__DOT__t2134 = (0x7ffffU 
                                            & (((IData)(vlSelf->digits__DOT__fc1__DOT__t248_q) 
                                                << 5U) 
                                               + ((
                                                   (0x3ff000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t564_q) 
                                                                      >> 8U)))) 
                                                       << 0xcU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t564_q) 
                                                      << 3U)) 
                                                  + 
                                                  (((0x7f800U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2114_q) 
                                                                       >> 0xaU)))) 
                                                        << 0xbU)) 
                                                    | (IData)(vlSelf->digits__DOT__fc1__DOT__t2114_q)) 
                                                   + 
                                                   (((0x7f800U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2113_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xbU)) 
                                                     | (IData)(vlSelf->digits__DOT__fc1__DOT__t2113_q)) 
                                                    + 
                                                    (((((0x7f000U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2116_q) 
                                                                           >> 0xbU)))) 
                                                            << 0xcU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t2116_q)) 
                                                       + 
                                                       (((0x7f800U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2111_q) 
                                                                            >> 0xaU)))) 
                                                             << 0xbU)) 
                                                         | (IData)(vlSelf->digits__DOT__fc1__DOT__t2111_q)) 
                                                        + 
                                                        ((0x7f800U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2112_q) 
                                                                            >> 0xaU)))) 
                                                             << 0xbU)) 
                                                         | (IData)(vlSelf->digits__DOT__fc1__DOT__t2112_q)))) 
                                                      - 
                                                      (vlSelf->digits__DOT__fc1__DOT__t797_q_w19 
                                                       << 1U)) 
                                                     + 
                                                     ((((0x7f800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2115_q) 
                                                                           >> 0xaU)))) 
                                                            << 0xbU)) 
                                                        | (IData)(vlSelf->digits__DOT__fc1__DOT__t2115_q)) 
                                                       - 
                                                       ((0xfff800U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t181_q) 
                                                                           >> 5U)))) 
                                                            << 0xbU)) 
                                                        | ((IData)(vlSelf->digits__DOT__fc1__DOT__t181_q) 
                                                           << 5U))) 
                                                      + 
                                                      ((vlSelf->digits__DOT__fc1__DOT__t507_q_w19 
                                                        << 3U) 
                                                       + 
                                                       ((((0x1fc000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2131_q) 
                                                                             >> 0xbU)))) 
                                                              << 0xeU)) 
                                                          | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2131_q) 
                                                             << 2U)) 
                                                         - 
                                                         ((0x7c000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2130_q) 
                                                                             >> 0xdU)))) 
                                                              << 0xeU)) 
                                                          | (IData)(vlSelf->digits__DOT__fc1__DOT__t2130_q))) 
                                                        << 1U)))))))));
    vlSelf->digits__DOT__fc1__DOT__t349 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t32 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y50)));
    vlSelf->digits__DOT__fc1__DOT__t250 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t32 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y21))));
    vlSelf->digits__DOT__fc1__DOT__t817 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t32 
                                                 + 
                                                 (((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                                   << 2U) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t179 
                                                   << 2U)))));
    vlSelf->digits__DOT__fc1__DOT__t323 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                              + vlSelf->digits__DOT__fc1__DOT__t42));
    vlSelf->digits__DOT__fc1__DOT__t701 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t115 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t54)));
    vlSelf->digits__DOT__fc1__DOT__t713 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                               << 3U) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t54 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t193 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t298 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t61 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t459 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t170 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t61));
    vlSelf->digits__DOT__fc1__DOT__t416 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                              + vlSelf->digits__DOT__fc1__DOT__t91));
    vlSelf->digits__DOT__fc1__DOT__t406 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t180 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                                 + (IData)(vlSelf->digits__DOT__stream_in_y37))));
    vlSelf->digits__DOT__fc2__DOT__t90 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t4 
                                             - (IData)(vlSelf->digits__DOT__fc1_y31)));
    vlSelf->digits__DOT__fc2__DOT__t121 = (0x1fffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1_y30) 
                                               - (vlSelf->digits__DOT__fc2__DOT__t14 
                                                  << 1U)) 
                                              + (vlSelf->digits__DOT__fc2__DOT__t4 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t153 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t4 
                                              + (((IData)(vlSelf->digits__DOT__fc1_y20) 
                                                  << 4U) 
                                                 + 
                                                 ((((IData)(vlSelf->digits__DOT__fc1_y18) 
                                                    << 1U) 
                                                   + vlSelf->digits__DOT__fc2__DOT__t80) 
                                                  << 3U))));
    vlSelf->digits__DOT__fc2__DOT__t50 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y19) 
                                             + (vlSelf->digits__DOT__fc2__DOT__t17 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t2014 = (0x7ffffU 
                                            & (((((0x3fe000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1996_q) 
                                                                     >> 9U)))) 
                                                      << 0xdU)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1996_q) 
                                                     << 3U)) 
                                                 + 
                                                 (((0xff000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1991_q) 
                                                                      >> 0xaU)))) 
                                                       << 0xcU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1991_q) 
                                                      << 1U)) 
                                                  + 
                                                  ((0x7f000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1990_q) 
                                                                      >> 0xbU)))) 
                                                       << 0xcU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1990_q)))) 
                                                - (
                                                   (((0x1ff800U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t505_q) 
                                                                        >> 8U)))) 
                                                         << 0xbU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t505_q) 
                                                        << 2U)) 
                                                    + vlSelf->digits__DOT__fc1__DOT__t892_q_w19) 
                                                   << 2U)) 
                                               + (((IData)(vlSelf->digits__DOT__fc1__DOT__t193_q) 
                                                   << 6U) 
                                                  + 
                                                  (((0xffe000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t356_q) 
                                                                       >> 7U)))) 
                                                        << 0xdU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t356_q) 
                                                       << 5U)) 
                                                   + 
                                                   (((0x1ff000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t295_q) 
                                                                        >> 9U)))) 
                                                         << 0xcU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t295_q) 
                                                        << 2U)) 
                                                    + 
                                                    (((0x7f800U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1987_q) 
                                                                         >> 0xaU)))) 
                                                          << 0xbU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t1987_q)) 
                                                     + 
                                                     (((0x7f800U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1989_q) 
                                                                          >> 0xaU)))) 
                                                           << 0xbU)) 
                                                       | (IData)(vlSelf->digits__DOT__fc1__DOT__t1989_q)) 
                                                      + 
                                                      ((((0x7f800U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1999_q) 
                                                                            >> 0xaU)))) 
                                                             << 0xbU)) 
                                                         | (IData)(vlSelf->digits__DOT__fc1__DOT__t1999_q)) 
                                                        + 
                                                        (((IData)(vlSelf->digits__DOT__fc1__DOT__x57_q) 
                                                          << 5U) 
                                                         + 
                                                         (((0x7ff000U 
                                                            & ((- (IData)(
                                                                          (1U 
                                                                           & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2006_q) 
                                                                              >> 7U)))) 
                                                               << 0xcU)) 
                                                           | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2006_q) 
                                                              << 4U)) 
                                                          + 
                                                          ((0x1fe000U 
                                                            & ((- (IData)(
                                                                          (1U 
                                                                           & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2011_q) 
                                                                              >> 0xaU)))) 
                                                               << 0xdU)) 
                                                           | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2011_q) 
                                                              << 2U))))) 
                                                       << 2U))))))));
    vlSelf->digits__DOT__fc1__DOT__t2054 = (0x7ffffU 
                                            & (((0x7fc000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2047_q) 
                                                                   >> 9U)))) 
                                                    << 0xeU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2047_q) 
                                                   << 4U)) 
                                               + ((
                                                   ((((0x7f800U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2026_q) 
                                                                         >> 0xaU)))) 
                                                          << 0xbU)) 
                                                      | (IData)(vlSelf->digits__DOT__fc1__DOT__t2026_q)) 
                                                     - 
                                                     (vlSelf->digits__DOT__fc1__DOT__t617_q_w19 
                                                      << 2U)) 
                                                    + 
                                                    ((0xff000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2033_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xcU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2033_q) 
                                                        << 1U))) 
                                                   - 
                                                   ((0x3fe000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t623_q) 
                                                                       >> 9U)))) 
                                                        << 0xdU)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t623_q) 
                                                       << 3U))) 
                                                  + 
                                                  ((((0x7f800U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2028_q) 
                                                                        >> 0xaU)))) 
                                                         << 0xbU)) 
                                                     | (IData)(vlSelf->digits__DOT__fc1__DOT__t2028_q)) 
                                                    - 
                                                    ((0x1ff800U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t498_q) 
                                                                        >> 8U)))) 
                                                         << 0xbU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t498_q) 
                                                        << 2U))) 
                                                   + 
                                                   (((0x7ff000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t368_q) 
                                                                        >> 7U)))) 
                                                         << 0xcU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t368_q) 
                                                        << 4U)) 
                                                    + 
                                                    (((0x7fe000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t291_q) 
                                                                         >> 8U)))) 
                                                          << 0xdU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t291_q) 
                                                         << 4U)) 
                                                     + 
                                                     ((((0x7fc000U 
                                                         & ((- (IData)(
                                                                       (1U 
                                                                        & ((IData)(vlSelf->digits__DOT__fc1__DOT__t576_q) 
                                                                           >> 9U)))) 
                                                            << 0xeU)) 
                                                        | ((IData)(vlSelf->digits__DOT__fc1__DOT__t576_q) 
                                                           << 4U)) 
                                                       + 
                                                       (((0x7fe000U 
                                                          & ((- (IData)(
                                                                        (1U 
                                                                         & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2039_q) 
                                                                            >> 8U)))) 
                                                             << 0xdU)) 
                                                         | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2039_q) 
                                                            << 4U)) 
                                                        + 
                                                        (((0xff000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2035_q) 
                                                                             >> 0xaU)))) 
                                                              << 0xcU)) 
                                                          | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2035_q) 
                                                             << 1U)) 
                                                         - 
                                                         ((0x7f000U 
                                                           & ((- (IData)(
                                                                         (1U 
                                                                          & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2036_q) 
                                                                             >> 0xbU)))) 
                                                              << 0xcU)) 
                                                          | (IData)(vlSelf->digits__DOT__fc1__DOT__t2036_q))))) 
                                                      - 
                                                      ((0xff8000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & ((IData)(vlSelf->digits__DOT__fc1__DOT__t763_q) 
                                                                          >> 9U)))) 
                                                           << 0xfU)) 
                                                       | ((IData)(vlSelf->digits__DOT__fc1__DOT__t763_q) 
                                                          << 5U)))))))));
    vlSelf->digits__DOT__fc1__DOT__acc16 = (0x7ffffU 
                                            & ((IData)(0x156U) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t954_q_w19 
                                                  + 
                                                  (((0x78000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1122_q) 
                                                                       >> 0xeU)))) 
                                                        << 0xfU)) 
                                                    | (IData)(vlSelf->digits__DOT__fc1__DOT__t1122_q)) 
                                                   + 
                                                   ((0x60000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & (vlSelf->digits__DOT__fc1__DOT__t1126_q 
                                                                       >> 0x10U)))) 
                                                        << 0x11U)) 
                                                    | vlSelf->digits__DOT__fc1__DOT__t1126_q)))));
    vlSelf->digits__DOT__fc1__DOT__acc22 = (0x7ffffU 
                                            & ((IData)(0x135U) 
                                               + ((
                                                   (0x1f8000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1160_q2) 
                                                                      >> 0xcU)))) 
                                                       << 0xfU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1160_q2) 
                                                      << 2U)) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t954_q_w19 
                                                   + 
                                                   ((0x60000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & (vlSelf->digits__DOT__fc1__DOT__t1164_q 
                                                                       >> 0x10U)))) 
                                                        << 0x11U)) 
                                                    | vlSelf->digits__DOT__fc1__DOT__t1164_q)))));
    vlSelf->digits__DOT__fc1__DOT__t462 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t62 
                                              - vlSelf->digits__DOT__fc1__DOT__t27));
    vlSelf->digits__DOT__fc1__DOT__t457 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t44 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y38)));
    vlSelf->digits__DOT__fc1__DOT__t511 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t123 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t139)));
    vlSelf->digits__DOT__fc2__DOT__t66 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y4) 
                                             - vlSelf->digits__DOT__fc2__DOT__t1));
    vlSelf->digits__DOT__fc1__DOT__r17 = (0x7ffU & 
                                          (((IData)(0x2afU) 
                                            + (((0xf8000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1586_q) 
                                                                   >> 0xdU)))) 
                                                    << 0xfU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1586_q) 
                                                   << 1U)) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t960_q_w19 
                                                  + 
                                                  ((0x60000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & (vlSelf->digits__DOT__fc1__DOT__t1590_q 
                                                                      >> 0x10U)))) 
                                                       << 0x11U)) 
                                                   | vlSelf->digits__DOT__fc1__DOT__t1590_q)))) 
                                           >> 6U));
    vlSelf->digits__DOT__fc1__DOT__t1275 = (0x7ffffU 
                                            & (((0x70000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1273_q) 
                                                                   >> 0xfU)))) 
                                                    << 0x10U)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t1273_q)) 
                                               + ((
                                                   (0x78000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1272_q) 
                                                                      >> 0xeU)))) 
                                                       << 0xfU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1272_q)) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t960_q_w19)));
    vlSelf->digits__DOT__fc1__DOT__acc19 = (0x7ffffU 
                                            & (((((0x3f8000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1430_q2) 
                                                                     >> 0xbU)))) 
                                                      << 0xfU)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1430_q2) 
                                                     << 3U)) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t950_q_w19) 
                                                + (
                                                   (0x60000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & (vlSelf->digits__DOT__fc1__DOT__t1434_q 
                                                                      >> 0x10U)))) 
                                                       << 0x11U)) 
                                                   | vlSelf->digits__DOT__fc1__DOT__t1434_q)) 
                                               - (IData)(0x50U)));
    vlSelf->digits__DOT__fc1__DOT__acc21 = (0x7ffffU 
                                            & ((IData)(0x41U) 
                                               + ((
                                                   (0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1889_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1889_q)) 
                                                  + 
                                                  (((0x70000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1887_q) 
                                                                       >> 0xfU)))) 
                                                        << 0x10U)) 
                                                    | (IData)(vlSelf->digits__DOT__fc1__DOT__t1887_q)) 
                                                   + 
                                                   (((0xff8000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1883_q2) 
                                                                        >> 9U)))) 
                                                         << 0xfU)) 
                                                     | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1883_q2) 
                                                        << 5U)) 
                                                    - vlSelf->digits__DOT__fc1__DOT__t950_q_w19)))));
    vlSelf->digits__DOT__fc1__DOT__acc1 = (0x7ffffU 
                                           & (((((0xf8000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1468_q) 
                                                                    >> 0xdU)))) 
                                                     << 0xfU)) 
                                                 | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1468_q) 
                                                    << 1U)) 
                                                - vlSelf->digits__DOT__fc1__DOT__t944_q_w19) 
                                               + ((0x60000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__t1472_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__t1472_q)) 
                                              - (IData)(0x22U)));
    vlSelf->digits__DOT__fc1__DOT__acc12 = (0x7ffffU 
                                            & ((IData)(0x1a9U) 
                                               + ((
                                                   (0x1f0000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2095_q) 
                                                                      >> 0xdU)))) 
                                                       << 0x10U)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2095_q) 
                                                      << 2U)) 
                                                  + 
                                                  (((0x7f0000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2093_q2) 
                                                                       >> 0xbU)))) 
                                                        << 0x10U)) 
                                                    | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2093_q2) 
                                                       << 4U)) 
                                                   + 
                                                   (((0x78000U 
                                                      & ((- (IData)(
                                                                    (1U 
                                                                     & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2090_q) 
                                                                        >> 0xeU)))) 
                                                         << 0xfU)) 
                                                     | (IData)(vlSelf->digits__DOT__fc1__DOT__t2090_q)) 
                                                    - vlSelf->digits__DOT__fc1__DOT__t944_q_w19)))));
    vlSelf->digits__DOT__fc1__DOT__t322 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                              + vlSelf->digits__DOT__fc1__DOT__t29));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h14baed93__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t89 
                        - vlSelf->digits__DOT__fc1__DOT__t29) 
                       << 1U));
    vlSelf->digits__DOT__fc1__DOT__t679 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t150 
                                               - (vlSelf->digits__DOT__fc1__DOT__t73 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t69 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t258 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t150));
    vlSelf->digits__DOT__fc1__DOT__t274 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t24 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t426 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                              + vlSelf->digits__DOT__fc1__DOT__t24));
    vlSelf->digits__DOT__fc1__DOT__t477 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t24 
                                               << 2U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y53)));
    vlSelf->digits__DOT__fc1__DOT__t423 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t47));
    vlSelf->digits__DOT__fc1__DOT__t526 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t47)));
    vlSelf->digits__DOT__fc1__DOT__t482 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t110 
                                              + (vlSelf->digits__DOT__fc1__DOT__t47 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t271 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t58 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t314 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t58 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                                  << 1U) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y52))));
    vlSelf->digits__DOT__fc1__DOT__t413 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              + vlSelf->digits__DOT__fc1__DOT__t146));
    vlSelf->digits__DOT__fc1__DOT__t536 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t215 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                                  << 4U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t363 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y32)) 
                                              - vlSelf->digits__DOT__fc1__DOT__t22));
    vlSelf->digits__DOT__fc1__DOT__t425 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t116 
                                               << 3U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t37));
    vlSelf->digits__DOT__fc1__DOT__t484 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              + vlSelf->digits__DOT__fc1__DOT__t37));
    vlSelf->digits__DOT__fc1__DOT__t519 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t37 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t39)));
    vlSelf->digits__DOT__fc1__DOT__t774 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t118 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t138 
                                                  << 2U) 
                                                 + 
                                                 ((vlSelf->digits__DOT__fc1__DOT__t37 
                                                   << 3U) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t171 
                                                   << 3U)))));
    vlSelf->digits__DOT__fc1__DOT__t862 = (0x7ffffU 
                                           & (((((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                                 << 1U) 
                                                + ((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                   + vlSelf->digits__DOT__fc1__DOT__t45)) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t91 
                                                  << 2U)) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t233 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t48 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t555 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t48 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y13) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t139 
                                                   << 3U)))));
    vlSelf->digits__DOT__fc1__DOT__t456 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t50 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t481 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t92 
                                              - vlSelf->digits__DOT__fc1__DOT__t50));
    vlSelf->digits__DOT__fc1__DOT__t451 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y60)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t50 
                                                 << 2U)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__6(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__6\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t539 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                + (IData)(vlSelf->digits__DOT__stream_in_y22)) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                                  << 3U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t50 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t480 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t53 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t213));
    vlSelf->digits__DOT__fc1__DOT__t722 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t209 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t53) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t312 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t53 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t468 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t111 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t677 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t216 
                                               - (vlSelf->digits__DOT__fc1__DOT__t43 
                                                  << 1U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t111 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t65 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t49 
                                             + vlSelf->digits__DOT__fc2__DOT__t16));
    vlSelf->digits__DOT__fc2__DOT__t56 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y11) 
                                             + vlSelf->digits__DOT__fc2__DOT__t49));
    vlSelf->digits__DOT__fc1_ready = (1U & ((~ ((IData)(vlSelf->digits__DOT__fc2__DOT__stage_valid) 
                                                >> 3U)) 
                                            | (IData)(vlSelf->digits__DOT__fc2_ready)));
    vlSelf->digits__DOT__fc1__DOT__t474 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                              + vlSelf->digits__DOT__fc1__DOT__t25));
    vlSelf->digits__DOT__fc1__DOT__t719 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t22 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t25 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t568 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                               + vlSelf->digits__DOT__fc1__DOT__t25) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t58 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t598 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t25 
                                                << 4U) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                   << 4U))) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                                 << 6U)));
    vlSelf->digits__DOT__fc1__DOT__t557 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t35 
                                               - vlSelf->digits__DOT__fc1__DOT__t18) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t686 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t85 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t35 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t382 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t35 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y61)));
    vlSelf->digits__DOT__fc1__DOT__t609 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t36)));
    vlSelf->digits__DOT__fc1__DOT__t393 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              - vlSelf->digits__DOT__fc1__DOT__t41));
    vlSelf->digits__DOT__fc1__DOT__t634 = (0x7ffffU 
                                           & (((((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                                 << 1U) 
                                                - (IData)(vlSelf->digits__DOT__stream_in_y6)) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t41 
                                                  << 2U)) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                 << 6U)));
    vlSelf->digits__DOT__fc1__DOT__t429 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t59));
    vlSelf->digits__DOT__fc1__DOT__t452 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t59));
    vlSelf->digits__DOT__fc2__DOT__t125 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t15 
                                               - vlSelf->digits__DOT__fc2__DOT__t5) 
                                              - ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t76 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t7 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y13) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_h9f64061e__0 
        = (0x1fffffU & ((vlSelf->digits__DOT__fc2__DOT__t7 
                         + ((IData)(vlSelf->digits__DOT__fc1_y19) 
                            << 3U)) << 1U));
    vlSelf->digits__DOT__fc2__DOT__t84 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y5) 
                                              << 1U) 
                                             + vlSelf->digits__DOT__fc2__DOT__t7));
    vlSelf->digits__DOT__fc2__DOT__t113 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t11 
                                              - (vlSelf->digits__DOT__fc2__DOT__t22 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__fc1_y5) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc2__DOT__t70 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t11 
                                             - vlSelf->digits__DOT__fc2__DOT__t19));
    vlSelf->digits__DOT__fc1__DOT__r18 = (0x7ffU & 
                                          (((((0x70000U 
                                               & ((- (IData)(
                                                             (1U 
                                                              & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1351_q) 
                                                                 >> 0xfU)))) 
                                                  << 0x10U)) 
                                              | (IData)(vlSelf->digits__DOT__fc1__DOT__t1351_q)) 
                                             + (((0x78000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1350_q) 
                                                                    >> 0xeU)))) 
                                                     << 0xfU)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t1350_q)) 
                                                - vlSelf->digits__DOT__fc1__DOT__t946_q_w19)) 
                                            - (IData)(0x14cU)) 
                                           >> 5U));
    vlSelf->digits__DOT__fc1__DOT__t1195 = (0x7ffffU 
                                            & ((((0x3f8000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1190_q) 
                                                                    >> 0xbU)))) 
                                                     << 0xfU)) 
                                                 | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1190_q) 
                                                    << 3U)) 
                                                - vlSelf->digits__DOT__fc1__DOT__t946_q_w19) 
                                               + ((0x60000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__t1194_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__t1194_q)));
    vlSelf->digits__DOT__fc1__DOT__t483 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t52 
                                              + vlSelf->digits__DOT__fc1__DOT__t181));
    vlSelf->digits__DOT__fc1__DOT__t710 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t111 
                                                  << 1U)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t181 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t759 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t181 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t83 
                                                  << 1U) 
                                                 + 
                                                 (((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                                   << 5U) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                                   << 6U)))));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h696f140a__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t148 
                        - ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                           << 1U)) << 1U));
    vlSelf->digits__DOT__fc1__DOT__t735 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t148 
                                                << 1U) 
                                               - (((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                                   << 1U) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t126)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t146 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t345 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                              - vlSelf->digits__DOT__fc1__DOT__t211));
    vlSelf->digits__DOT__fc1__DOT__t437 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                              + vlSelf->digits__DOT__fc1__DOT__t211));
    vlSelf->digits__DOT__fc1__DOT__t277 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t16 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y63)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h35d48d7b__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t221 
                        + (vlSelf->digits__DOT__fc1__DOT__t16 
                           << 3U)) << 2U));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h6e2ccf7e__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y7) 
                        + (vlSelf->digits__DOT__fc1__DOT__t16 
                           << 1U)) << 1U));
    vlSelf->digits__DOT__fc1__DOT__t675 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t97 
                                              + (vlSelf->digits__DOT__fc1__DOT__t78 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t16 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t717 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t16)));
    vlSelf->digits__DOT__fc1__DOT__t373 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t19 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y54) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t352 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t76 
                                              + (vlSelf->digits__DOT__fc1__DOT__t19 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t408 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t19 
                                              + (vlSelf->digits__DOT__fc1__DOT__t92 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t417 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t19 
                                              - vlSelf->digits__DOT__fc1__DOT__t218));
    vlSelf->digits__DOT__fc1__DOT__t529 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                                << 1U) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                                  + (IData)(vlSelf->digits__DOT__stream_in_y30))) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t28 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t372 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t109 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t27));
    vlSelf->digits__DOT__fc1__DOT__t811 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t132 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t40) 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t295 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t163 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t428 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t163 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t361 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t7 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y49)));
    vlSelf->digits__DOT__fc1__DOT__t500 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y57) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t7 
                                                  << 1U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t636 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t220 
                                               + (vlSelf->digits__DOT__fc1__DOT__t7 
                                                  << 3U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t70 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t643 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t33 
                                               << 2U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t100 
                                                 - 
                                                 (vlSelf->digits__DOT__fc1__DOT__t7 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t230 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t31 
                                               << 2U) 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y6) 
                                                  << 2U) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y36))));
    vlSelf->digits__DOT__fc1__DOT__t694 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t178 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t31 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y10) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t412 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t34 
                                              + vlSelf->digits__DOT__fc1__DOT__t56));
    vlSelf->digits__DOT__fc1__DOT__t705 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t34 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t36)));
    vlSelf->digits__DOT__fc1__DOT__t282 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t66 
                                              + (vlSelf->digits__DOT__fc1__DOT__t127 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h63b7441e__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y38) 
                        + vlSelf->digits__DOT__fc1__DOT__t127) 
                       << 4U));
    vlSelf->digits__DOT__fc1__DOT__t858 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                               << 3U) 
                                              + (((vlSelf->digits__DOT__fc1__DOT__t27 
                                                   - (IData)(vlSelf->digits__DOT__stream_in_y55)) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y52) 
                                                   << 2U)) 
                                                 - 
                                                 ((vlSelf->digits__DOT__fc1__DOT__t127 
                                                   << 1U) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t59))));
    vlSelf->digits__DOT__fc2__DOT__t109 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t35 
                                               << 4U) 
                                              - (vlSelf->digits__DOT__fc2__DOT__t17 
                                                 + 
                                                 (vlSelf->digits__DOT__fc2__DOT__t2 
                                                  << 3U))));
    vlSelf->digits__DOT__fc2__DOT__t67 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y4) 
                                             - vlSelf->digits__DOT__fc2__DOT__t2));
    vlSelf->digits__DOT__fc2__DOT__t68 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y8) 
                                             - vlSelf->digits__DOT__fc2__DOT__t2));
    vlSelf->digits__DOT__fc1__DOT__t356 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t15 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t342 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                                << 2U) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y50)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t15 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t88 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t43 
                                             + ((IData)(vlSelf->digits__DOT__fc1_y26) 
                                                << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t92 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t43 
                                             + (vlSelf->digits__DOT__fc2__DOT__t49 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hcb0d028f__0 
        = (0x1fffffU & ((vlSelf->digits__DOT__fc2__DOT__t9 
                         + vlSelf->digits__DOT__fc2__DOT__t43) 
                        << 1U));
    vlSelf->digits__DOT__fc2__DOT__t73 = (0x1fffffU 
                                          & (((IData)(vlSelf->digits__DOT__fc1_y9) 
                                              << 1U) 
                                             - vlSelf->digits__DOT__fc2__DOT__t43));
    vlSelf->digits__DOT__fc1__DOT__t767 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                               << 3U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t17 
                                                  << 1U) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                                   + 
                                                   ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                                    << 3U))))));
    vlSelf->digits__DOT__fc1__DOT__t236 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y50) 
                                               << 2U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t17));
    vlSelf->digits__DOT__fc1__DOT__t446 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t17 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t384 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t20 
                                              + vlSelf->digits__DOT__fc1__DOT__t167));
    vlSelf->digits__DOT__fc1__DOT__t438 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t92 
                                              + vlSelf->digits__DOT__fc1__DOT__t20));
    vlSelf->digits__DOT__fc1__DOT__t593 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                + ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                                   << 3U)) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t20 
                                                  << 4U)) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t370 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              - vlSelf->digits__DOT__fc1__DOT__t20));
    vlSelf->digits__DOT__fc1__DOT__t240 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t23 
                                              - (vlSelf->digits__DOT__fc1__DOT__t28 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t269 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t23 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t388 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t127 
                                              - vlSelf->digits__DOT__fc1__DOT__t23));
    vlSelf->digits__DOT__fc1__DOT__t548 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y40) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t23 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                                  << 3U))));
    vlSelf->digits__DOT__fc1__DOT__t670 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t26 
                                               - vlSelf->digits__DOT__fc1__DOT__t46) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t327 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                              - vlSelf->digits__DOT__fc1__DOT__t26));
    vlSelf->digits__DOT__fc1__DOT__t662 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t108 
                                                  << 1U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t111 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t521 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t108)));
    vlSelf->digits__DOT__fc1__DOT__t318 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t108));
    vlSelf->digits__DOT__fc1__DOT__t279 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              + vlSelf->digits__DOT__fc1__DOT__t108));
    vlSelf->digits__DOT__fc2__DOT__t81 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t0 
                                             + (vlSelf->digits__DOT__fc2__DOT__t13 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t69 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t0 
                                             - vlSelf->digits__DOT__fc2__DOT__t5));
    vlSelf->digits__DOT__fc1__DOT__t265 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t30 
                                              - (vlSelf->digits__DOT__fc1__DOT__t162 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t517 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t30 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t71 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t611 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                               << 3U) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t30 
                                                 + vlSelf->digits__DOT__fc1__DOT__t159)));
    vlSelf->digits__DOT__fc1__DOT__t866 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t26 
                                                << 3U) 
                                               + (((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                                   << 3U) 
                                                  - 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                                   + vlSelf->digits__DOT__fc1__DOT__t30))) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t138 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t441 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y32) 
                                              + vlSelf->digits__DOT__fc1__DOT__t21));
    vlSelf->digits__DOT__fc1__DOT__t595 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t21 
                                                  << 1U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t70 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t724 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t21 
                                               << 2U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t147 
                                                 - 
                                                 (vlSelf->digits__DOT__fc1__DOT__t31 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t346 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                              + vlSelf->digits__DOT__fc1__DOT__t21));
    vlSelf->digits__DOT__fc1__DOT__t470 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                              + vlSelf->digits__DOT__fc1__DOT__t60));
    vlSelf->digits__DOT__fc1__DOT__t485 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t41 
                                              - vlSelf->digits__DOT__fc1__DOT__t60));
    vlSelf->digits__DOT__fc1__DOT__t292 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t117 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t305 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t117 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t319 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t207 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t117));
    vlSelf->digits__DOT__fc1__DOT__t297 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                               + (IData)(vlSelf->digits__DOT__stream_in_y42)) 
                                              - vlSelf->digits__DOT__fc1__DOT__t117));
    vlSelf->digits__DOT__fc1__DOT__t689 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                               + vlSelf->digits__DOT__fc1__DOT__t117) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t109 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__acc3 = (0x7ffffU 
                                           & ((((0x78000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1546_q) 
                                                                   >> 0xeU)))) 
                                                    << 0xfU)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t1546_q)) 
                                               - vlSelf->digits__DOT__fc1__DOT__t942_q_w19) 
                                              + ((0x70000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1550_q) 
                                                                    >> 0xfU)))) 
                                                     << 0x10U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t1550_q))));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__7(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__7\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t1007 = (0x7ffffU 
                                            & (((0x3ff000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1006_q2) 
                                                                   >> 8U)))) 
                                                    << 0xcU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1006_q2) 
                                                   << 3U)) 
                                               + vlSelf->digits__DOT__fc1__DOT__t942_q_w19));
    vlSelf->digits__DOT__argmax0__DOT__best0 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins0)
                                                 ? (IData)(vlSelf->digits__DOT__fc2_y1)
                                                 : (IData)(vlSelf->digits__DOT__fc2_y0));
    vlSelf->digits__DOT__argmax0__DOT__best1 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins1)
                                                 ? (IData)(vlSelf->digits__DOT__fc2_y3)
                                                 : (IData)(vlSelf->digits__DOT__fc2_y2));
    vlSelf->digits__DOT__argmax0__DOT__best2 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins2)
                                                 ? (IData)(vlSelf->digits__DOT__fc2_y5)
                                                 : (IData)(vlSelf->digits__DOT__fc2_y4));
    vlSelf->digits__DOT__argmax0__DOT__best3 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins3)
                                                 ? (IData)(vlSelf->digits__DOT__fc2_y7)
                                                 : (IData)(vlSelf->digits__DOT__fc2_y6));
    vlSelf->digits__DOT__fc1__DOT__t390 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t145 
                                              - (vlSelf->digits__DOT__fc1__DOT__t86 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t278 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t57 
                                              - vlSelf->digits__DOT__fc1__DOT__t145));
    vlSelf->digits__DOT__fc1__DOT__t381 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                              + vlSelf->digits__DOT__fc1__DOT__t145));
    vlSelf->digits__DOT__fc1__DOT__t340 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t51 
                                              + vlSelf->digits__DOT__fc1__DOT__t10));
    vlSelf->digits__DOT__fc1__DOT__t389 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t131 
                                              - vlSelf->digits__DOT__fc1__DOT__t10));
    vlSelf->digits__DOT__fc1__DOT__t235 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                              + vlSelf->digits__DOT__fc1__DOT__t10));
    vlSelf->digits__DOT__fc1__DOT__t453 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t207 
                                              + vlSelf->digits__DOT__fc1__DOT__t140));
    vlSelf->digits__DOT__fc1__DOT__t727 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t140 
                                                + vlSelf->digits__DOT__fc1__DOT__t208) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t181 
                                                  << 3U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t82 
                                                 << 6U)));
    vlSelf->digits__DOT__fc1__DOT__t839 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t125 
                                               << 4U) 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t140 
                                                   + 
                                                   (vlSelf->digits__DOT__fc1__DOT__t207 
                                                    << 4U))) 
                                                 - 
                                                 (vlSelf->digits__DOT__fc1__DOT__t205 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t402 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t140 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t449 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t222 
                                              - vlSelf->digits__DOT__fc1__DOT__t26));
    vlSelf->digits__DOT__fc1__DOT__t247 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t222 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t321 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                              - vlSelf->digits__DOT__fc1__DOT__t222));
    vlSelf->digits__DOT__fc2__DOT__t63 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t3 
                                             + (((IData)(vlSelf->digits__DOT__fc1_y31) 
                                                 << 1U) 
                                                - (IData)(vlSelf->digits__DOT__fc1_y21))));
    vlSelf->digits__DOT__fc2__DOT__t82 = (0x1fffffU 
                                          & ((IData)(vlSelf->digits__DOT__fc1_y30) 
                                             - (vlSelf->digits__DOT__fc2__DOT__t3 
                                                << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t61 = (0x1fffffU 
                                          & (vlSelf->digits__DOT__fc2__DOT__t3 
                                             - ((IData)(vlSelf->digits__DOT__fc1_y18) 
                                                << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t262 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y4) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t206 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t424 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                              - vlSelf->digits__DOT__fc1__DOT__t206));
    vlSelf->digits__DOT__fc1__DOT__t454 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t206 
                                              + vlSelf->digits__DOT__fc1__DOT__t215));
    vlSelf->digits__DOT__fc1__DOT__t455 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t225 
                                              + vlSelf->digits__DOT__fc1__DOT__t22));
    vlSelf->digits__DOT__fc1__DOT__t473 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t225 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t396 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t225 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y41))));
    vlSelf->digits__DOT__fc1__DOT__t471 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                              + vlSelf->digits__DOT__fc1__DOT__t225));
    vlSelf->digits__DOT__fc1__DOT__t272 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t225 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t659 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t8 
                                                  << 1U) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t351 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t109 
                                              - (vlSelf->digits__DOT__fc1__DOT__t8 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t469 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t137 
                                              + vlSelf->digits__DOT__fc1__DOT__t23));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h28233c2c__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t137 
                        + ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                           << 1U)) << 2U));
    vlSelf->digits__DOT__fc1__DOT__t666 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t137 
                                                << 1U) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y46)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t139 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t498 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t137 
                                               - vlSelf->digits__DOT__fc1__DOT__t87) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t180 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t756 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                               << 2U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t137 
                                                  - (IData)(vlSelf->digits__DOT__stream_in_y21)) 
                                                 - 
                                                 (vlSelf->digits__DOT__fc1__DOT__t19 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t333 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t137));
    vlSelf->digits__DOT__fc1__DOT__t293 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t49 
                                              + vlSelf->digits__DOT__fc1__DOT__t166));
    vlSelf->digits__DOT__fc1__DOT__t464 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t166 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y2)));
    vlSelf->digits__DOT__fc1__DOT__t281 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t166 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t691 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t23 
                                                << 1U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t166) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t439 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t13 
                                              + (vlSelf->digits__DOT__fc1__DOT__t119 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t843 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t13 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y5)) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t34 
                                                  << 2U) 
                                                 + 
                                                 ((vlSelf->digits__DOT__fc1__DOT__t148 
                                                   << 3U) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y8) 
                                                   << 4U)))));
    vlSelf->digits__DOT__fc1__DOT__t431 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t13 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t466 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t13 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t374 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t3 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t260 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t3 
                                              + (vlSelf->digits__DOT__fc1__DOT__t38 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t399 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t3 
                                              + vlSelf->digits__DOT__fc1__DOT__t36));
    vlSelf->digits__DOT__fc1__DOT__t479 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t177 
                                              - vlSelf->digits__DOT__fc1__DOT__t3));
    vlSelf->digits__DOT__fc1__DOT__t587 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t10 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y39) 
                                                  - (IData)(vlSelf->digits__DOT__stream_in_y60))) 
                                              - (((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t3) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t403 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t15 
                                              - vlSelf->digits__DOT__fc1__DOT__t3));
    vlSelf->digits__DOT__fc1__DOT__t307 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t9 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t283 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t18 
                                              - (vlSelf->digits__DOT__fc1__DOT__t9 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t300 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t9 
                                              - vlSelf->digits__DOT__fc1__DOT__t34));
    vlSelf->digits__DOT__fc1__DOT__t563 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t107 
                                               - vlSelf->digits__DOT__fc1__DOT__t9) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t99 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t371 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t9 
                                              + vlSelf->digits__DOT__fc1__DOT__t145));
    vlSelf->digits__DOT__fc1__DOT__t248 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                              + vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t287 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t12 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t369 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t29 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t465 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                              + vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t478 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t39 
                                              - vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t259 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                              + vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t357 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                              + vlSelf->digits__DOT__fc1__DOT__t12));
    vlSelf->digits__DOT__fc1__DOT__t376 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t65 
                                              + (vlSelf->digits__DOT__fc1__DOT__t210 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t427 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t210 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t326 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                              + vlSelf->digits__DOT__fc1__DOT__t210));
    vlSelf->digits__DOT__fc1__DOT__t579 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t210)));
    vlSelf->digits__DOT__fc1__DOT__t257 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                              + vlSelf->digits__DOT__fc1__DOT__t1));
    vlSelf->digits__DOT__fc1__DOT__t306 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                              + vlSelf->digits__DOT__fc1__DOT__t1));
    vlSelf->digits__DOT__fc1__DOT__t430 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t1 
                                              + vlSelf->digits__DOT__fc1__DOT__t148));
    vlSelf->digits__DOT__fc1__DOT__t264 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t14 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hc5789a99__0 
        = (0x7ffffU & (((vlSelf->digits__DOT__fc1__DOT__t14 
                         - (IData)(vlSelf->digits__DOT__stream_in_y21)) 
                        + ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                           << 2U)) << 1U));
    vlSelf->digits__DOT__fc1__DOT__t576 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t14 
                                                - (IData)(vlSelf->digits__DOT__stream_in_y5)) 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t76 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t261 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t211 
                                              - vlSelf->digits__DOT__fc1__DOT__t14));
    vlSelf->digits__DOT__fc1__DOT__t487 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t161 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t14));
    vlSelf->digits__DOT__fc1__DOT__t324 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t14 
                                              - vlSelf->digits__DOT__fc1__DOT__t48));
    vlSelf->digits__DOT__fc1__DOT__t383 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                              + vlSelf->digits__DOT__fc1__DOT__t4));
    vlSelf->digits__DOT__fc1__DOT__t385 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t4 
                                               << 1U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y60)));
    vlSelf->digits__DOT__fc1__DOT__t251 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t72 
                                              - vlSelf->digits__DOT__fc1__DOT__t4));
    vlSelf->digits__DOT__fc1__DOT__t311 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t4 
                                              + vlSelf->digits__DOT__fc1__DOT__t33));
    vlSelf->digits__DOT__fc1__DOT__t543 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y32) 
                                               + vlSelf->digits__DOT__fc1__DOT__t4) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t782 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t1 
                                               << 2U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t4 
                                                 + 
                                                 (((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                                   << 1U) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                                   << 2U)))));
    vlSelf->digits__DOT__fc1__DOT__t234 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t0 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y21) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t359 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y29) 
                                              + vlSelf->digits__DOT__fc1__DOT__t0));
    vlSelf->digits__DOT__fc1__DOT__t386 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t0 
                                              - vlSelf->digits__DOT__fc1__DOT__t44));
    vlSelf->digits__DOT__fc1__DOT__t409 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t17 
                                              + vlSelf->digits__DOT__fc1__DOT__t0));
    vlSelf->digits__DOT__fc1__DOT__t434 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t0 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t791 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                               << 4U) 
                                              - ((vlSelf->digits__DOT__fc1__DOT__t0 
                                                  << 2U) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                                   + 
                                                   ((IData)(vlSelf->digits__DOT__stream_in_y55) 
                                                    << 2U))))));
    vlSelf->digits__DOT__fc1__DOT__t252 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t0 
                                              - vlSelf->digits__DOT__fc1__DOT__t60));
    vlSelf->digits__DOT__fc1__DOT__t375 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t6 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y48)));
    vlSelf->digits__DOT__fc1__DOT__t246 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                                  << 1U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t6 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t348 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t6 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y7) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t243 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y9) 
                                              + vlSelf->digits__DOT__fc1__DOT__t6));
    vlSelf->digits__DOT__fc1__DOT__t377 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                              + vlSelf->digits__DOT__fc1__DOT__t11));
    vlSelf->digits__DOT__fc1__DOT__t475 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y61) 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t11));
    vlSelf->digits__DOT__fc1__DOT__t571 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y28) 
                                               + vlSelf->digits__DOT__fc1__DOT__t11) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t368 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t28 
                                              - vlSelf->digits__DOT__fc1__DOT__t11));
    vlSelf->digits__DOT__fc1__DOT__t337 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y16) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t11));
    vlSelf->digits__DOT__fc1__DOT__t320 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t153 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y2)));
    vlSelf->digits__DOT__fc1__DOT__t343 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y48) 
                                              + vlSelf->digits__DOT__fc1__DOT__t153));
    vlSelf->digits__DOT__fc1__DOT__t461 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t153 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t58));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h833141aa__0 
        = (0x7ffffU & ((vlSelf->digits__DOT__fc1__DOT__t153 
                        - (IData)(vlSelf->digits__DOT__stream_in_y15)) 
                       << 2U));
    vlSelf->digits__DOT__fc1__DOT__t650 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t153 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y29))));
    vlSelf->digits__DOT__fc1__DOT__t360 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t153 
                                              + vlSelf->digits__DOT__fc1__DOT__t1));
    vlSelf->digits__DOT__fc1__DOT__t316 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t156 
                                              + vlSelf->digits__DOT__fc1__DOT__t124));
    vlSelf->digits__DOT__fc1__DOT__t582 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t156)));
    vlSelf->digits__DOT__fc1__DOT__t602 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y51) 
                                               << 1U) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y14) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t156)));
    vlSelf->digits__DOT__fc1__DOT__t779 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t30 
                                               + (vlSelf->digits__DOT__fc1__DOT__t156 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y20) 
                                                   << 1U))) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t130 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t872 = (0x7ffffU 
                                           & (((((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                                 << 1U) 
                                                + ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                                   - vlSelf->digits__DOT__fc1__DOT__t8)) 
                                               - (vlSelf->digits__DOT__fc1__DOT__t156 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t33 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t256 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t156 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y63) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t496 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                               + vlSelf->digits__DOT__fc1__DOT__t156) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t1000 = (0x7ffffU 
                                            & (((0x7e000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t999_q2) 
                                                                   >> 0xcU)))) 
                                                    << 0xdU)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t999_q2)) 
                                               + vlSelf->digits__DOT__fc1__DOT__t953_q_w19));
    vlSelf->digits__DOT__fc1__DOT__t1004 = (0x7ffffU 
                                            & (((0xfe000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1003_q2) 
                                                                   >> 0xbU)))) 
                                                    << 0xdU)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1003_q2) 
                                                   << 1U)) 
                                               + vlSelf->digits__DOT__fc1__DOT__t953_q_w19));
    vlSelf->digits__DOT__fc1__DOT__t332 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t5 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t15));
    vlSelf->digits__DOT__fc1__DOT__t358 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t5 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y54)));
    vlSelf->digits__DOT__fc1__DOT__t849 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t5 
                                                + (vlSelf->digits__DOT__fc1__DOT__t9 
                                                   << 2U)) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y49) 
                                                  << 3U)) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t80 
                                                  << 4U) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t61 
                                                  << 4U))));
    vlSelf->digits__DOT__fc1__DOT__t308 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y45) 
                                              - vlSelf->digits__DOT__fc1__DOT__t5));
    vlSelf->digits__DOT__fc1__DOT__t284 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              + vlSelf->digits__DOT__fc1__DOT__t96));
    vlSelf->digits__DOT__fc1__DOT__t684 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t96 
                                               + (vlSelf->digits__DOT__fc1__DOT__t190 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t3 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t732 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t36 
                                               << 2U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t45 
                                                  - vlSelf->digits__DOT__fc1__DOT__t96) 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y19) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc1__DOT__t353 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t96 
                                              + (vlSelf->digits__DOT__fc1__DOT__t44 
                                                 << 1U)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__8(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__8\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t255 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y23) 
                                              - vlSelf->digits__DOT__fc1__DOT__t96));
    vlSelf->digits__DOT__fc1__DOT__r13 = (0x7ffU & 
                                          ((((IData)(0x1000U) 
                                             + ((vlSelf->digits__DOT__fc1__DOT__acc13_w25 
                                                 << 8U) 
                                                + vlSelf->digits__DOT__fc1__DOT__acc13_w25)) 
                                            - (vlSelf->digits__DOT__fc1__DOT__acc13_w25 
                                               << 6U)) 
                                           >> 0xdU));
    vlSelf->digits__DOT__fc1__DOT__r24 = (0x7ffU & 
                                          ((((IData)(0x400U) 
                                             + ((vlSelf->digits__DOT__fc1__DOT__acc24_w23 
                                                 << 5U) 
                                                + (vlSelf->digits__DOT__fc1__DOT__acc24_w23 
                                                   << 3U))) 
                                            - vlSelf->digits__DOT__fc1__DOT__acc24_w23) 
                                           >> 0xbU));
    vlSelf->digits__DOT__fc2__DOT__r1 = (0x1ffffU & 
                                         (((IData)(0x40U) 
                                           + ((vlSelf->digits__DOT__fc2__DOT__acc1_w25 
                                               << 5U) 
                                              + ((vlSelf->digits__DOT__fc2__DOT__acc1_w25 
                                                  << 3U) 
                                                 + vlSelf->digits__DOT__fc2__DOT__acc1_w25))) 
                                          >> 7U));
    vlSelf->digits__DOT__fc1__DOT__t620 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t266 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t600 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                              - vlSelf->digits__DOT__fc1__DOT__t435));
    vlSelf->digits__DOT__fc2__DOT__t111 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t28 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc2__DOT__t72));
    vlSelf->digits__DOT__fc2__DOT__t107 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t6 
                                              + vlSelf->digits__DOT__fc2__DOT__t75));
    vlSelf->digits__DOT__fc1__DOT__t761 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y56) 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t398 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t31 
                                                  << 3U))));
    vlSelf->digits__DOT__fc2__DOT__t126 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t1 
                                              + vlSelf->digits__DOT__fc2__DOT__t94));
    vlSelf->digits__DOT__fc1__DOT__acc0_w23 = ((0x780000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc0 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc0);
    vlSelf->digits__DOT__fc1__DOT__acc31_w26 = ((0x3f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc31 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc31);
    vlSelf->digits__DOT__fc1__DOT__t695 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              + vlSelf->digits__DOT__fc1__DOT__t270));
    vlSelf->digits__DOT__fc1__DOT__t668 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t286 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t763 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y18) 
                                               << 2U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t400 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y26) 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__acc6_w24 = ((0xf80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc6 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc6);
    vlSelf->digits__DOT__fc2__DOT__r7 = (0x1ffffU & 
                                         ((((IData)(0x100U) 
                                            + ((vlSelf->digits__DOT__fc2__DOT__acc7_w27 
                                                << 8U) 
                                               + vlSelf->digits__DOT__fc2__DOT__acc7_w27)) 
                                           - (vlSelf->digits__DOT__fc2__DOT__acc7_w27 
                                              << 5U)) 
                                          >> 9U));
    vlSelf->digits__DOT__fc2__DOT__acc5_w28 = ((0xfe00000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc2__DOT__acc5 
                                                                  >> 0x14U)))) 
                                                   << 0x15U)) 
                                               | vlSelf->digits__DOT__fc2__DOT__acc5);
    vlSelf->digits__DOT__fc1__DOT__t618 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t112 
                                              + (vlSelf->digits__DOT__fc1__DOT__t394 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t639 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t394 
                                              + ((((IData)(vlSelf->digits__DOT__stream_in_y58) 
                                                   + (IData)(vlSelf->digits__DOT__stream_in_y30)) 
                                                  - 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                   << 1U)) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t508 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y15) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t416 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t802 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t406 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y42) 
                                                  << 2U)) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                                 << 5U)));
    vlSelf->digits__DOT__fc2__DOT__t132 = (0x1fffffU 
                                           & ((((IData)(vlSelf->digits__DOT__fc1_y16) 
                                                << 1U) 
                                               - vlSelf->digits__DOT__fc2__DOT__t18) 
                                              + ((vlSelf->digits__DOT__fc2__DOT__t50 
                                                  << 2U) 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__fc1_y27) 
                                                  << 5U))));
    vlSelf->digits__DOT__fc1__DOT__acc16_w24 = ((0xf80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc16 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc16);
    vlSelf->digits__DOT__fc1__DOT__acc22_w25 = ((0x1f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc22 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc22);
    vlSelf->digits__DOT__fc2__DOT__t106 = (0x1fffffU 
                                           & ((vlSelf->digits__DOT__fc2__DOT__t66 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc2__DOT__x6_m5));
    vlSelf->digits__DOT__fc1__DOT__acc9 = (0x7ffffU 
                                           & ((IData)(0xc2U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t1275 
                                                 + 
                                                 ((0x60000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__t2014_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__t2014_q))));
    vlSelf->digits__DOT__fc1__DOT__acc19_w24 = ((0xf80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc19 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc19);
    vlSelf->digits__DOT__fc1__DOT__acc21_w22 = ((0x380000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc21 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc21);
    vlSelf->digits__DOT__fc1__DOT__acc1_w24 = ((0xf80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc1 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc1);
    vlSelf->digits__DOT__fc1__DOT__acc12_w25 = ((0x1f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc12 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc12);
    vlSelf->digits__DOT__fc1__DOT__t505 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y37) 
                                                << 1U) 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y43)) 
                                              - vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h14baed93__0));
    vlSelf->digits__DOT__fc1__DOT__t653 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t168 
                                              + vlSelf->digits__DOT__fc1__DOT__t258));
    vlSelf->digits__DOT__fc1__DOT__t787 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t54 
                                               << 3U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t222 
                                                  << 2U) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t482)));
    vlSelf->digits__DOT__fc1__DOT__t624 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                              + vlSelf->digits__DOT__fc1__DOT__t413));
    vlSelf->digits__DOT__fc1__DOT__t654 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t413 
                                               << 2U) 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y58)));
    vlSelf->digits__DOT__fc1__DOT__t729 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t40 
                                               << 3U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t363 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y33) 
                                                  << 3U))));
    vlSelf->digits__DOT__fc1__DOT__t699 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t166 
                                                << 1U) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y34) 
                                                   << 1U))) 
                                              - vlSelf->digits__DOT__fc1__DOT__t312));
    vlSelf->digits__DOT__fc2__DOT__t157 = (0x1fffffU 
                                           & (((((IData)(vlSelf->digits__DOT__fc1_y15) 
                                                 + vlSelf->digits__DOT__fc2__DOT__t15) 
                                                - vlSelf->digits__DOT__fc2__DOT__t24) 
                                               - vlSelf->digits__DOT__fc2__DOT__t3) 
                                              + (vlSelf->digits__DOT__fc2__DOT__t56 
                                                 << 3U)));
    vlSelf->digits__DOT__stream_in_ready = (1U & ((~ 
                                                   ((IData)(vlSelf->digits__DOT__fc1__DOT__stage_valid) 
                                                    >> 3U)) 
                                                  | (IData)(vlSelf->digits__DOT__fc1_ready)));
    vlSelf->digits__DOT__fc1__DOT__t605 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t42 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y5) 
                                                  + (IData)(vlSelf->digits__DOT__stream_in_y22))) 
                                              - vlSelf->digits__DOT__fc1__DOT__t382));
    vlSelf->digits__DOT__fc1__DOT__t564 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y22) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t452));
    vlSelf->digits__DOT__fc2__DOT__t110 = (0x1fffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1_y27) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc2__DOT__t84));
    vlSelf->digits__DOT__fc2__DOT__t150 = (0x1fffffU 
                                           & ((((IData)(vlSelf->digits__DOT__fc1_y29) 
                                                << 1U) 
                                               + vlSelf->digits__DOT__fc2__DOT__t70) 
                                              - ((IData)(vlSelf->digits__DOT__fc1_y17) 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__acc25_w25 = ((0x1f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (((IData)(0x270U) 
                                                                    + vlSelf->digits__DOT__fc1__DOT__t1195) 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | (0x7ffffU 
                                                   & ((IData)(0x270U) 
                                                      + vlSelf->digits__DOT__fc1__DOT__t1195)));
    vlSelf->digits__DOT__fc1__DOT__acc5 = (0x7ffffU 
                                           & ((IData)(0x1aaU) 
                                              + (((0x1f0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2053_q) 
                                                                     >> 0xdU)))) 
                                                      << 0x10U)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2053_q) 
                                                     << 2U)) 
                                                 + 
                                                 (((0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2054_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t2054_q)) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t1195))));
    vlSelf->digits__DOT__fc1__DOT__t524 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t295 
                                              + (vlSelf->digits__DOT__fc1__DOT__t11 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t696 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t28 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t428));
    vlSelf->digits__DOT__fc1__DOT__t503 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t428 
                                               << 3U) 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                                 + 
                                                 (((IData)(vlSelf->digits__DOT__stream_in_y12) 
                                                   << 4U) 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y24) 
                                                   << 5U)))));
    vlSelf->digits__DOT__fc1__DOT__t824 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y1) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t694));
    vlSelf->digits__DOT__fc2__DOT__t102 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t67 
                                              + (vlSelf->digits__DOT__fc2__DOT__t9 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__fc1_y29) 
                                                  << 1U))));
    vlSelf->digits__DOT__fc2__DOT__t148 = (0x1fffffU 
                                           & (((vlSelf->digits__DOT__fc2__DOT__t68 
                                                << 2U) 
                                               + (vlSelf->digits__DOT__fc2__DOT__t33 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__fc1_y15) 
                                                   << 3U))) 
                                              - (vlSelf->digits__DOT__fc2__DOT__t11 
                                                 << 3U)));
    vlSelf->digits__DOT__fc2__DOT__t114 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t73 
                                              - (vlSelf->digits__DOT__fc2__DOT__t66 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t660 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t130 
                                              + vlSelf->digits__DOT__fc1__DOT__t236));
    vlSelf->digits__DOT__fc1__DOT__t619 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t446 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y62) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t580 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t370 
                                              + (vlSelf->digits__DOT__fc1__DOT__t1 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t549 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t370 
                                              - vlSelf->digits__DOT__fc1__DOT__t197));
    vlSelf->digits__DOT__fc1__DOT__t823 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t327 
                                               << 2U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t6 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y17) 
                                                   << 1U)) 
                                                 - 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                                  << 3U))));
    vlSelf->digits__DOT__fc1__DOT__t531 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t318 
                                              - (vlSelf->digits__DOT__fc1__DOT__t210 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t692 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t279 
                                              + (vlSelf->digits__DOT__fc1__DOT__t166 
                                                 << 3U)));
    vlSelf->digits__DOT__fc2__DOT__t119 = (0x1fffffU 
                                           & (((IData)(vlSelf->digits__DOT__fc1_y23) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc2__DOT__t69));
    vlSelf->digits__DOT__fc2__DOT__t136 = (0x1fffffU 
                                           & (((vlSelf->digits__DOT__fc2__DOT__t46 
                                                - ((IData)(vlSelf->digits__DOT__fc1_y29) 
                                                   + 
                                                   ((IData)(vlSelf->digits__DOT__fc1_y14) 
                                                    << 1U))) 
                                               + (vlSelf->digits__DOT__fc2__DOT__t69 
                                                  << 2U)) 
                                              - (vlSelf->digits__DOT__fc2__DOT__t0 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t566 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t227 
                                               - (vlSelf->digits__DOT__fc1__DOT__t40 
                                                  << 2U)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t346 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__acc3_w23 = ((0x780000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc3 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc3);
    vlSelf->digits__DOT__fc1__DOT__r15 = (0x3ffU & 
                                          (((((0x70000U 
                                               & ((- (IData)(
                                                             (1U 
                                                              & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1927_q) 
                                                                 >> 0xfU)))) 
                                                  << 0x10U)) 
                                              | (IData)(vlSelf->digits__DOT__fc1__DOT__t1927_q)) 
                                             + (((0x70000U 
                                                  & ((- (IData)(
                                                                (1U 
                                                                 & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1926_q) 
                                                                    >> 0xfU)))) 
                                                     << 0x10U)) 
                                                 | (IData)(vlSelf->digits__DOT__fc1__DOT__t1926_q)) 
                                                - vlSelf->digits__DOT__fc1__DOT__t1007)) 
                                            - (IData)(0x38U)) 
                                           >> 7U));
    vlSelf->digits__DOT__fc1__DOT__acc4 = (0x7ffffU 
                                           & ((IData)(0x1eaU) 
                                              + (((0x70000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1849_q) 
                                                                     >> 0xfU)))) 
                                                      << 0x10U)) 
                                                  | (IData)(vlSelf->digits__DOT__fc1__DOT__t1849_q)) 
                                                 + 
                                                 (((0x78000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1848_q) 
                                                                      >> 0xeU)))) 
                                                       << 0xfU)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1848_q)) 
                                                  - vlSelf->digits__DOT__fc1__DOT__t1007))));
    vlSelf->digits__DOT__argmax0__DOT__right_wins5 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__argmax0__DOT__best0), (IData)(vlSelf->digits__DOT__argmax0__DOT__best1));
    vlSelf->digits__DOT__argmax0__DOT__right_wins6 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__argmax0__DOT__best2), (IData)(vlSelf->digits__DOT__argmax0__DOT__best3));
    vlSelf->digits__DOT__fc1__DOT__t776 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                               << 2U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t10 
                                                  << 1U) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t381)));
    vlSelf->digits__DOT__fc1__DOT__t559 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t68 
                                               - (IData)(vlSelf->digits__DOT__stream_in_y27)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t235 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t599 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t402 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y43)));
    vlSelf->digits__DOT__fc1__DOT__t631 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t66 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t402));
    vlSelf->digits__DOT__fc1__DOT__t590 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t43 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                                  << 1U)) 
                                              - vlSelf->digits__DOT__fc1__DOT__t247));
    vlSelf->digits__DOT__fc1__DOT__t771 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                                - (IData)(vlSelf->digits__DOT__stream_in_y0)) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                                  << 2U)) 
                                              - (((vlSelf->digits__DOT__fc1__DOT__t40 
                                                   << 1U) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t321) 
                                                 << 1U)));
    vlSelf->digits__DOT__fc2__DOT__t100 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t82 
                                              + (vlSelf->digits__DOT__fc2__DOT__t7 
                                                 << 2U)));
    vlSelf->digits__DOT__fc2__DOT__t141 = (0x1fffffU 
                                           & (vlSelf->digits__DOT__fc2__DOT__t73 
                                              + (vlSelf->digits__DOT__fc2__DOT__t61 
                                                 + vlSelf->digits__DOT__fc2__DOT__t39)));
    vlSelf->digits__DOT__fc1__DOT__t509 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t166 
                                               << 2U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t262));
    vlSelf->digits__DOT__fc1__DOT__t550 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t424 
                                              - (vlSelf->digits__DOT__fc1__DOT__t79 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t737 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y30) 
                                               << 3U) 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                  << 2U) 
                                                 - vlSelf->digits__DOT__fc1__DOT__t454)));
    vlSelf->digits__DOT__fc1__DOT__t515 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t471 
                                              + (vlSelf->digits__DOT__fc1__DOT__t127 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t748 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t272 
                                                << 2U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t42) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t5 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t490 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t351 
                                              - (vlSelf->digits__DOT__fc1__DOT__t150 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t489 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t351 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y27) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t612 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t34 
                                               << 1U) 
                                              - vlSelf->digits__DOT__fc1__DOT__t333));
    vlSelf->digits__DOT__fc1__DOT__t703 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t7 
                                                << 1U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t96) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t431 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t835 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t45 
                                               << 2U) 
                                              + ((((IData)(vlSelf->digits__DOT__stream_in_y0) 
                                                   << 1U) 
                                                  - vlSelf->digits__DOT__fc1__DOT__t466) 
                                                 + vlSelf->digits__DOT__fc1__DOT__t158)));
    vlSelf->digits__DOT__fc1__DOT__t667 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t21 
                                              - vlSelf->digits__DOT__fc1__DOT__t403));
    vlSelf->digits__DOT__fc1__DOT__t488 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t371 
                                              + (vlSelf->digits__DOT__fc1__DOT__t57 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t512 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t259 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t706 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t117 
                                              + (vlSelf->digits__DOT__fc1__DOT__t357 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t623 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t9 
                                              - (vlSelf->digits__DOT__fc1__DOT__t326 
                                                 << 2U)));
    vlSelf->digits__DOT__fc1__DOT__t739 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t289 
                                              + (((IData)(vlSelf->digits__DOT__stream_in_y38) 
                                                  << 3U) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t579 
                                                  << 4U))));
    vlSelf->digits__DOT__fc1__DOT__t588 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t261 
                                              - (vlSelf->digits__DOT__fc1__DOT__t15 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t711 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t487 
                                              - (IData)(vlSelf->digits__DOT__stream_in_y24)));
    vlSelf->digits__DOT__fc1__DOT__t641 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y36) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                                  << 2U)) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t324 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t569 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t153 
                                              - vlSelf->digits__DOT__fc1__DOT__t252));
    vlSelf->digits__DOT__fc1__DOT__t828 = (0x7ffffU 
                                           & ((((vlSelf->digits__DOT__fc1__DOT__t8 
                                                 - (IData)(vlSelf->digits__DOT__stream_in_y0)) 
                                                - ((IData)(vlSelf->digits__DOT__stream_in_y31) 
                                                   << 4U)) 
                                               + ((IData)(vlSelf->digits__DOT__stream_in_y47) 
                                                  << 5U)) 
                                              - (vlSelf->digits__DOT__fc1__DOT__t252 
                                                 << 5U)));
    vlSelf->digits__DOT__fc1__DOT__t577 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t348 
                                              - (vlSelf->digits__DOT__fc1__DOT__t60 
                                                 << 2U)));
}

VL_ATTR_COLD void Vdigits___024root___stl_sequent__TOP__9(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___stl_sequent__TOP__9\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t720 = (0x7ffffU 
                                           & ((IData)(vlSelf->digits__DOT__stream_in_y53) 
                                              + vlSelf->digits__DOT__fc1__DOT__t243));
    vlSelf->digits__DOT__fc1__DOT__t614 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t278 
                                              - (vlSelf->digits__DOT__fc1__DOT__t368 
                                                 << 1U)));
    vlSelf->digits__DOT__fc1__DOT__t708 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t337 
                                              - ((IData)(vlSelf->digits__DOT__stream_in_y46) 
                                                 + (IData)(vlSelf->digits__DOT__stream_in_y43))));
    vlSelf->digits__DOT__fc1__DOT__t715 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y44) 
                                               - ((IData)(vlSelf->digits__DOT__stream_in_y43) 
                                                  << 1U)) 
                                              + vlSelf->digits__DOT__fc1__DOT__t337));
    vlSelf->digits__DOT__fc1__DOT__t808 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                                + vlSelf->digits__DOT__fc1__DOT__t5) 
                                               - vlSelf->digits__DOT__fc1__DOT__t24) 
                                              - vlSelf->digits__DOT__fc1__DOT__t337));
    vlSelf->digits__DOT__fc1__DOT__t561 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t114 
                                               - vlSelf->digits__DOT__fc1__DOT__t78) 
                                              + vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h833141aa__0));
    vlSelf->digits__DOT__fc1__DOT__t783 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t160 
                                              - vlSelf->digits__DOT__fc1__DOT__t650));
    vlSelf->digits__DOT__fc1__DOT__t832 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t1 
                                                - (IData)(vlSelf->digits__DOT__stream_in_y34)) 
                                               << 2U) 
                                              + ((vlSelf->digits__DOT__fc1__DOT__t210 
                                                  << 1U) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t360 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y2) 
                                                   << 3U)))));
    vlSelf->digits__DOT__fc1__DOT__t613 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t4 
                                              + vlSelf->digits__DOT__fc1__DOT__t256));
    vlSelf->digits__DOT__fc1__DOT__t845 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t179 
                                              + (vlSelf->digits__DOT__fc1__DOT__t496 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t13 
                                                  << 3U))));
    vlSelf->digits__DOT__fc1__DOT__r8 = (0x7ffU & (
                                                   ((IData)(0x110U) 
                                                    + 
                                                    (((0x7f8000U 
                                                       & ((- (IData)(
                                                                     (1U 
                                                                      & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1775_q2) 
                                                                         >> 0xaU)))) 
                                                          << 0xfU)) 
                                                      | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1775_q2) 
                                                         << 4U)) 
                                                     + 
                                                     (vlSelf->digits__DOT__fc1__DOT__t1000 
                                                      + 
                                                      ((0x60000U 
                                                        & ((- (IData)(
                                                                      (1U 
                                                                       & (vlSelf->digits__DOT__fc1__DOT__t1779_q 
                                                                          >> 0x10U)))) 
                                                           << 0x11U)) 
                                                       | vlSelf->digits__DOT__fc1__DOT__t1779_q)))) 
                                                   >> 6U));
    vlSelf->digits__DOT__fc1__DOT__acc27 = (0x7ffffU 
                                            & ((IData)(0x19fU) 
                                               + ((
                                                   (0xff8000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t800_q2) 
                                                                      >> 9U)))) 
                                                       << 0xfU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t800_q2) 
                                                      << 5U)) 
                                                  + 
                                                  (vlSelf->digits__DOT__fc1__DOT__t1000 
                                                   + 
                                                   ((0x60000U 
                                                     & ((- (IData)(
                                                                   (1U 
                                                                    & (vlSelf->digits__DOT__fc1__DOT__t1815_q 
                                                                       >> 0x10U)))) 
                                                        << 0x11U)) 
                                                    | vlSelf->digits__DOT__fc1__DOT__t1815_q)))));
    vlSelf->digits__DOT__fc1__DOT__t1706 = (0x7ffffU 
                                            & (((0x70000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1704_q) 
                                                                   >> 0xfU)))) 
                                                    << 0x10U)) 
                                                | (IData)(vlSelf->digits__DOT__fc1__DOT__t1704_q)) 
                                               + ((
                                                   (0x1f8000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1702_q2) 
                                                                      >> 0xcU)))) 
                                                       << 0xfU)) 
                                                   | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1702_q2) 
                                                      << 2U)) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t1004)));
    vlSelf->digits__DOT__fc1__DOT__t1740 = (0x7ffffU 
                                            & (((0xf0000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1738_q) 
                                                                   >> 0xeU)))) 
                                                    << 0x10U)) 
                                                | ((IData)(vlSelf->digits__DOT__fc1__DOT__t1738_q) 
                                                   << 1U)) 
                                               + ((
                                                   (0x70000U 
                                                    & ((- (IData)(
                                                                  (1U 
                                                                   & ((IData)(vlSelf->digits__DOT__fc1__DOT__t1737_q) 
                                                                      >> 0xfU)))) 
                                                       << 0x10U)) 
                                                   | (IData)(vlSelf->digits__DOT__fc1__DOT__t1737_q)) 
                                                  + vlSelf->digits__DOT__fc1__DOT__t1004)));
    vlSelf->digits__DOT__fc1__DOT__t682 = (0x7ffffU 
                                           & (((IData)(vlSelf->digits__DOT__stream_in_y25) 
                                               << 1U) 
                                              + vlSelf->digits__DOT__fc1__DOT__t308));
    vlSelf->digits__DOT__fc1__DOT__t793 = (0x7ffffU 
                                           & (((vlSelf->digits__DOT__fc1__DOT__t211 
                                                << 1U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t308) 
                                              + ((IData)(vlSelf->digits__DOT__stream_in_y41) 
                                                 << 4U)));
    vlSelf->digits__DOT__fc1__DOT__t573 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t308 
                                               << 1U) 
                                              + (vlSelf->digits__DOT__fc1__DOT__t52 
                                                 + 
                                                 ((IData)(vlSelf->digits__DOT__stream_in_y60) 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__t753 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y11) 
                                                << 1U) 
                                               - vlSelf->digits__DOT__fc1__DOT__t308) 
                                              - vlSelf->digits__DOT__fc1__DOT__t309));
    vlSelf->digits__DOT__fc1__DOT__t530 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t353 
                                              - vlSelf->digits__DOT__fc1__DOT__t103));
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hf146ca57__0 
        = (0x7ffffU & (((IData)(vlSelf->digits__DOT__stream_in_y15) 
                        - vlSelf->digits__DOT__fc1__DOT__t255) 
                       << 2U));
    vlSelf->digits__DOT__fc1__DOT__t615 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t4 
                                              + vlSelf->digits__DOT__fc1__DOT__t255));
    vlSelf->digits__DOT__fc1__DOT__acc9_w22 = ((0x380000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc9 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc9);
    vlSelf->s_axis_tready = (1U & ((~ (IData)(vlSelf->digits__DOT__stream_in_valid)) 
                                   | (IData)(vlSelf->digits__DOT__stream_in_ready)));
    vlSelf->digits__DOT__fc1__DOT__acc5_w25 = ((0x1f80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc5 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc5);
    vlSelf->digits__DOT__fc1__DOT__r3 = (0x3ffU & (
                                                   ((((IData)(0x800U) 
                                                      + 
                                                      (vlSelf->digits__DOT__fc1__DOT__acc3_w23 
                                                       << 5U)) 
                                                     - 
                                                     (vlSelf->digits__DOT__fc1__DOT__acc3_w23 
                                                      << 2U)) 
                                                    - vlSelf->digits__DOT__fc1__DOT__acc3_w23) 
                                                   >> 0xcU));
    vlSelf->digits__DOT__fc1__DOT__acc4_w25 = ((0x1f80000U 
                                                & ((- (IData)(
                                                              (1U 
                                                               & (vlSelf->digits__DOT__fc1__DOT__acc4 
                                                                  >> 0x12U)))) 
                                                   << 0x13U)) 
                                               | vlSelf->digits__DOT__fc1__DOT__acc4);
    vlSelf->digits__DOT__argmax0__DOT__best5 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins5)
                                                 ? (IData)(vlSelf->digits__DOT__argmax0__DOT__best1)
                                                 : (IData)(vlSelf->digits__DOT__argmax0__DOT__best0));
    vlSelf->digits__DOT__argmax0__DOT__best6 = ((IData)(vlSelf->digits__DOT__argmax0__DOT__right_wins6)
                                                 ? (IData)(vlSelf->digits__DOT__argmax0__DOT__best3)
                                                 : (IData)(vlSelf->digits__DOT__argmax0__DOT__best2));
    vlSelf->digits__DOT__fc1__DOT__t868 = (0x7ffffU 
                                           & (vlSelf->digits__DOT__fc1__DOT__t737 
                                              - ((vlSelf->digits__DOT__fc1__DOT__t96 
                                                  + 
                                                  ((IData)(vlSelf->digits__DOT__stream_in_y35) 
                                                   << 1U)) 
                                                 << 3U)));
    vlSelf->digits__DOT__fc1__DOT__t746 = (0x7ffffU 
                                           & ((vlSelf->digits__DOT__fc1__DOT__t99 
                                               << 2U) 
                                              + ((((IData)(vlSelf->digits__DOT__stream_in_y59) 
                                                   << 2U) 
                                                  - vlSelf->digits__DOT__fc1__DOT__t41) 
                                                 + 
                                                 (vlSelf->digits__DOT__fc1__DOT__t720 
                                                  << 2U))));
    vlSelf->digits__DOT__fc1__DOT__acc27_w22 = ((0x380000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc27 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc27);
    vlSelf->digits__DOT__fc1__DOT__t2135 = (0x7ffffU 
                                            & (((0x60000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__t2134_q 
                                                                   >> 0x10U)))) 
                                                    << 0x11U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__t2134_q) 
                                               + vlSelf->digits__DOT__fc1__DOT__t1706));
    vlSelf->digits__DOT__fc1__DOT__acc26_w26 = ((0x3f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (((IData)(0x217U) 
                                                                    + vlSelf->digits__DOT__fc1__DOT__t1740) 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | (0x7ffffU 
                                                   & ((IData)(0x217U) 
                                                      + vlSelf->digits__DOT__fc1__DOT__t1740)));
    vlSelf->digits__DOT__fc1__DOT__acc30 = (0x7ffffU 
                                            & (((((0x1f0000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & ((IData)(vlSelf->digits__DOT__fc1__DOT__t2176_q) 
                                                                     >> 0xdU)))) 
                                                      << 0x10U)) 
                                                  | ((IData)(vlSelf->digits__DOT__fc1__DOT__t2176_q) 
                                                     << 2U)) 
                                                 + 
                                                 ((0x60000U 
                                                   & ((- (IData)(
                                                                 (1U 
                                                                  & (vlSelf->digits__DOT__fc1__DOT__t2177_q 
                                                                     >> 0x10U)))) 
                                                      << 0x11U)) 
                                                  | vlSelf->digits__DOT__fc1__DOT__t2177_q)) 
                                                - vlSelf->digits__DOT__fc1__DOT__t1740) 
                                               - (IData)(0x11U)));
    vlSelf->digits__DOT__fc1__DOT__t814 = (0x7ffffU 
                                           & ((((IData)(vlSelf->digits__DOT__stream_in_y3) 
                                                << 1U) 
                                               + (vlSelf->digits__DOT__fc1__DOT__t6 
                                                  - (IData)(vlSelf->digits__DOT__stream_in_y39))) 
                                              - vlSelf->digits__DOT__fc1__DOT__t615));
    vlSelf->digits__DOT__stream_in__DOT__beat = ((IData)(vlSelf->s_axis_tvalid) 
                                                 & (IData)(vlSelf->s_axis_tready));
    vlSelf->digits__DOT__argmax0__DOT__right_wins7 
        = VL_LTS_III(16, (IData)(vlSelf->digits__DOT__argmax0__DOT__best5), (IData)(vlSelf->digits__DOT__argmax0__DOT__best6));
    vlSelf->digits__DOT__fc1__DOT__acc20_w26 = ((0x3f80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (((IData)(0xd9U) 
                                                                    + vlSelf->digits__DOT__fc1__DOT__t2135) 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | (0x7ffffU 
                                                   & ((IData)(0xd9U) 
                                                      + vlSelf->digits__DOT__fc1__DOT__t2135)));
    vlSelf->digits__DOT__fc1__DOT__acc30_w24 = ((0xf80000U 
                                                 & ((- (IData)(
                                                               (1U 
                                                                & (vlSelf->digits__DOT__fc1__DOT__acc30 
                                                                   >> 0x12U)))) 
                                                    << 0x13U)) 
                                                | vlSelf->digits__DOT__fc1__DOT__acc30);
    vlSelf->digits__DOT__stream_in__DOT__frame_ends 
        = ((IData)(vlSelf->digits__DOT__stream_in__DOT__beat) 
           & (IData)(vlSelf->s_axis_tlast));
}

VL_ATTR_COLD void Vdigits___024root___eval_stl(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___eval_stl\n"); );
    // Body
    if (vlSelf->__VstlTriggered.at(0U)) {
        Vdigits___024root___stl_sequent__TOP__0(vlSelf);
        Vdigits___024root___stl_sequent__TOP__1(vlSelf);
        Vdigits___024root___stl_sequent__TOP__2(vlSelf);
        Vdigits___024root___stl_sequent__TOP__3(vlSelf);
        Vdigits___024root___stl_sequent__TOP__4(vlSelf);
        Vdigits___024root___stl_sequent__TOP__5(vlSelf);
        Vdigits___024root___stl_sequent__TOP__6(vlSelf);
        Vdigits___024root___stl_sequent__TOP__7(vlSelf);
        Vdigits___024root___stl_sequent__TOP__8(vlSelf);
        Vdigits___024root___stl_sequent__TOP__9(vlSelf);
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___dump_triggers__ico(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___dump_triggers__ico\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VicoTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VicoTriggered.at(0U)) {
        VL_DBG_MSGF("         'ico' region trigger index 0 is active: Internal 'ico' trigger - first iteration\n");
    }
}
#endif  // VL_DEBUG

#ifdef VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___dump_triggers__act(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___dump_triggers__act\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VactTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VactTriggered.at(0U)) {
        VL_DBG_MSGF("         'act' region trigger index 0 is active: @(posedge clk)\n");
    }
}
#endif  // VL_DEBUG

#ifdef VL_DEBUG
VL_ATTR_COLD void Vdigits___024root___dump_triggers__nba(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___dump_triggers__nba\n"); );
    // Body
    if ((1U & (~ (IData)(vlSelf->__VnbaTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VnbaTriggered.at(0U)) {
        VL_DBG_MSGF("         'nba' region trigger index 0 is active: @(posedge clk)\n");
    }
}
#endif  // VL_DEBUG

VL_ATTR_COLD void Vdigits___024root___ctor_var_reset_0(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___ctor_var_reset_0\n"); );
    // Body
    vlSelf->clk = VL_RAND_RESET_I(1);
    vlSelf->rst_n = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(512, vlSelf->s_axis_tdata);
    vlSelf->s_axis_tvalid = VL_RAND_RESET_I(1);
    vlSelf->s_axis_tready = VL_RAND_RESET_I(1);
    vlSelf->s_axis_tlast = VL_RAND_RESET_I(1);
    vlSelf->frame_error = VL_RAND_RESET_I(1);
    VL_RAND_RESET_W(176, vlSelf->m_axis_tdata);
    vlSelf->m_axis_tvalid = VL_RAND_RESET_I(1);
    vlSelf->m_axis_tready = VL_RAND_RESET_I(1);
    vlSelf->m_axis_tlast = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__stream_in_valid = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__stream_in_ready = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__stream_in_y0 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y1 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y2 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y3 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y4 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y5 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y6 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y7 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y8 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y9 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y10 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y11 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y12 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y13 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y14 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y15 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y16 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y17 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y18 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y19 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y20 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y21 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y22 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y23 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y24 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y25 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y26 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y27 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y28 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y29 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y30 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y31 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y32 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y33 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y34 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y35 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y36 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y37 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y38 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y39 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y40 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y41 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y42 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y43 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y44 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y45 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y46 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y47 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y48 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y49 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y50 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y51 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y52 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y53 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y54 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y55 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y56 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y57 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y58 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y59 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y60 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y61 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y62 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__stream_in_y63 = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1_ready = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__fc1_y0 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y1 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y2 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y3 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y4 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y5 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y6 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y7 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y8 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y9 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y10 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y11 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y12 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y13 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y14 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y15 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y16 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y17 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y18 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y19 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y20 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y21 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y22 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y23 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y24 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y25 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y26 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y27 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y28 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y29 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y30 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1_y31 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc2_ready = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__fc2_y0 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y1 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y2 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y3 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y4 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y5 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y6 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y7 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y8 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2_y9 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y0 = VL_RAND_RESET_I(4);
    vlSelf->digits__DOT__argmax0_y1 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y2 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y3 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y4 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y5 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y6 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y7 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y8 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y9 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0_y10 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__stream_in__DOT__beat = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__stream_in__DOT__frame_ends = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__stream_in__DOT__seen = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__fc1__DOT__stage_valid = VL_RAND_RESET_I(4);
    vlSelf->digits__DOT__fc1__DOT__t0 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t3 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t4 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t5 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t6 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t7 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t8 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t9 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t10 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t11 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t12 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t13 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t14 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t15 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t16 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t17 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t18 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t20 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t21 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t22 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t23 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t24 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t25 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t26 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t27 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t28 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t29 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t30 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t31 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t32 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t33 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t34 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t35 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t36 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t37 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t38 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t39 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t40 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t41 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t42 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t43 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t44 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t45 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t46 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t47 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t48 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t49 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t50 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t51 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t52 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t53 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t54 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t55 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t56 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t57 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t58 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t59 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t60 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t61 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t62 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t63 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t64 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t65 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t66 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t67 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t68 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t69 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t70 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t71 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t72 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t73 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t74 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t75 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t76 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t77 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t78 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t79 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t80 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t81 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t82 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t83 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t84 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t85 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t86 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t87 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t88 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t89 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t90 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t91 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t92 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t93 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t94 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t95 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t96 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t97 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t98 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t99 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t100 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t101 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t102 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t103 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t104 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t105 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t106 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t107 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t108 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t109 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t110 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t111 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t112 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t113 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t114 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t115 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t116 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t117 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t118 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t119 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t120 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t121 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t122 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t123 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t124 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t125 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t126 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t127 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t128 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t129 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t130 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t131 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t132 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t133 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t134 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t135 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t136 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t137 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t138 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t139 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t140 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t141 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t142 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t143 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t144 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t145 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t146 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t147 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t148 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t149 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t150 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t151 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t152 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t153 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t154 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t155 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t156 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t157 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t158 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t159 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t160 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t161 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t162 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t163 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t164 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t165 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t166 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t167 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t168 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t169 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t170 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t171 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t172 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t173 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t174 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t175 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t176 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t177 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t178 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t179 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t180 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t181 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t182 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t184 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t185 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t186 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t187 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t188 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t190 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t191 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t192 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t193 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t194 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t195 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t196 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t197 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t198 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t199 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t200 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t201 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t202 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t203 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t204 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t205 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t206 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t207 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t208 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t209 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t210 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t211 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t212 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t213 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t214 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t215 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t216 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t217 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t218 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t219 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t220 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t221 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t222 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t223 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t224 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t225 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t226 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t227 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t228 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t230 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t231 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t233 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t234 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t235 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t236 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t237 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t238 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t240 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t241 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t242 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t243 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t244 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t246 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t247 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t248 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t250 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t251 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t252 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t254 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t255 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t256 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t257 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t258 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t259 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t260 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t261 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t262 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t263 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t264 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t265 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t266 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t268 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t269 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t270 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t271 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t272 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t273 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t274 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t275 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t276 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t277 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t278 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t279 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t281 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t282 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t283 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t284 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t285 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t286 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t287 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t288 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t289 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t291 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t292 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t293 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t295 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t297 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t298 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t300 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t301 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t305 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t306 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t307 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t308 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t309 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t310 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t311 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t312 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t314 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t315 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t316 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t317 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t318 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t319 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t320 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t321 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t322 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t323 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t324 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t325 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t326 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t327 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t330 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t331 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t332 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t333 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t335 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t336 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t337 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t338 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t339 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t340 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t342 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t343 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t344 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t345 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t346 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t347 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t348 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t349 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t351 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t352 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t353 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t355 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t356 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t357 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t358 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t359 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t360 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t361 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t363 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t365 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t366 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t367 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t368 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t369 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t370 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t371 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t372 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t373 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t374 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t375 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t376 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t377 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t378 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t379 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t380 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t381 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t382 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t383 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t384 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t385 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t386 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t387 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t388 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t389 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t390 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t392 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t393 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t394 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t396 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t397 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t398 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t399 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t400 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t401 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t402 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t403 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t404 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t406 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t407 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t408 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t409 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t410 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t411 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t412 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t413 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t416 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t417 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t418 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t420 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t422 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t423 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t424 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t425 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t426 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t427 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t428 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t429 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t430 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t431 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t433 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t434 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t435 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t436 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t437 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t438 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t439 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t440 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t441 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t443 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t445 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t446 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t447 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t448 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t449 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t451 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t452 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t453 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t454 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t455 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t456 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t457 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t458 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t459 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t460 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t461 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t462 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t463 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t464 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t465 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t466 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t467 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t468 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t469 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t470 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t471 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t472 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t473 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t474 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t475 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t477 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t478 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t479 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t480 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t481 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t482 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t483 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t484 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t485 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t486 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t487 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t488 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t489 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t490 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t494 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t496 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t498 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t500 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t503 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t505 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t508 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t509 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t511 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t512 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t515 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t517 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t519 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t521 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t523 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t524 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t526 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t529 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t530 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t531 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t533 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t536 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t539 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t541 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t543 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t546 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t548 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t549 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t550 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t552 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t555 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t557 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t559 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t561 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t563 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t564 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t566 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t568 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t569 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t571 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t573 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t576 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t577 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t579 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t580 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t582 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t587 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t588 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t590 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t593 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t595 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t598 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t599 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t600 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t602 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t605 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t607 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t609 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t611 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t612 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t613 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t614 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t615 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t618 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t619 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t620 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t622 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t623 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t624 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t630 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t631 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t634 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t636 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t639 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t641 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t643 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t648 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t650 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t652 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t653 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t654 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t657 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t659 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t660 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t662 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t664 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t666 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t667 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t668 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t670 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t673 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t675 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t677 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t679 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t681 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t682 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t684 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t686 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t689 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t691 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t692 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t694 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t695 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t696 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t699 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t701 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t703 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t705 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t706 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t708 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t710 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t711 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t713 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t715 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t717 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t719 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t720 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t722 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t724 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t727 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t729 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t732 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t735 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t737 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t739 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t746 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t748 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t753 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t756 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t759 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t761 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t763 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t767 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t771 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t774 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t776 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t779 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t782 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t783 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t787 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t791 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t793 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t802 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t808 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t811 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t814 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t817 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t823 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t824 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t828 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t832 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t835 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t839 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t843 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t845 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t849 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t858 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t862 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t866 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t868 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t872 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__x21_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t908_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t913_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__x4_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t928_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t929_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t668_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t933_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t898_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t739_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t936_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t843_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__x7_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t943_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t945_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t947_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t949_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t951_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__x31_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t429_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t955_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t959_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t970_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t972_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t973_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t974_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t853_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t982_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t983_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t987_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t903_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t989_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t511_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t990_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t999_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1003_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1006_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1026_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1025_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1027_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t145_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t1028_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t675_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1032_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t743_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t646_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t374_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1041_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1043_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1045_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1064_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__x48_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t563_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t774_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t236_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1074_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1072_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__x24_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1075_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t630_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1077_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1083_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1101_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1103_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1102_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t492_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t318_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1108_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t673_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t619_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__x27_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1111_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t720_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1117_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1119_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1120_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1138_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1143_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1139_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1142_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t797_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t534_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t398_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t423_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t407_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1157_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1160_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1161_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1174_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t785_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1175_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__x26_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t820_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t598_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t152_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t1186_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t666_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1187_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1184_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1212_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1213_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1215_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__x41_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1217_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__x22_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1225_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1228_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t881_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1230_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1249_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t541_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1250_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t121_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1251_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t617_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1257_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t65_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t808_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1265_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1269_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1268_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1285_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1286_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1287_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t507_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__x58_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1292_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1293_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t703_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t524_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1304_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1302_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1303_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1307_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1329_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1332_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1335_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1336_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t729_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1337_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1341_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1343_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t751_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1346_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1345_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1366_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t316_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1367_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t214_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t888_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t662_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1375_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1378_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1377_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1383_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1388_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1404_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1405_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1411_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1412_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__x57_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t634_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1421_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1428_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1429_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1430_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1454_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t1451_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1452_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1453_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t365_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t761_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1457_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t274_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1463_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1466_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1464_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t503_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1485_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1490_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t845_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1486_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t805_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1495_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1496_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1499_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t30_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t1501_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1504_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1506_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t767_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1526_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1527_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1528_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t735_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t737_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1539_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t159_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t314_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1544_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1547_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1566_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1567_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t330_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t282_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t383_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1578_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t301_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1581_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t824_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t877_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1584_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1606_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1605_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1608_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t307_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1611_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1610_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1612_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t782_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t100_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t530_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t580_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t626_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1622_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1644_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1647_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1648_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t748_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t892_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1658_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1660_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t509_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1662_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1663_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1667_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t787_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1680_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t215_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1687_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1696_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1698_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1697_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t258_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1702_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1719_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t470_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t1718_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1720_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1721_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t566_q = VL_RAND_RESET_I(10);
}

VL_ATTR_COLD void Vdigits___024root___ctor_var_reset_1(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___ctor_var_reset_1\n"); );
    // Body
    vlSelf->digits__DOT__fc1__DOT__t593_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t793_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t628_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1736_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1735_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1755_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1754_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1757_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t439_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1764_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1765_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1766_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t385_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t817_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1773_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1775_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1791_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1792_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t555_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1800_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t828_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1802_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t463_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t380_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1806_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1809_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t800_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1826_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1827_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1828_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t722_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1836_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1833_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t195_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t694_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t705_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t315_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t719_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t696_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1844_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1859_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1862_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1863_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t607_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1865_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t681_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1870_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t102_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__x9_q = VL_RAND_RESET_I(5);
    vlSelf->digits__DOT__fc1__DOT__t1877_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1878_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t281_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1883_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1886_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1901_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1902_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t868_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t682_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1909_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1911_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t373_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1921_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1918_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1922_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1920_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t839_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1948_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1944_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t862_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1958_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1957_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t336_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1963_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t490_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1966_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1967_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1987_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1989_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1991_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1990_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t295_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1996_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t356_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t505_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t1999_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t193_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t2006_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t2011_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2026_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2028_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t498_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t2033_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t368_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t2035_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2036_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t623_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t291_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t2039_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t576_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2047_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t763_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t251_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t2050_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2068_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2069_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2070_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2073_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2085_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2084_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t648_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t240_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t2087_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2092_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2093_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2111_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2112_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2114_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2113_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2115_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t181_q = VL_RAND_RESET_I(6);
    vlSelf->digits__DOT__fc1__DOT__t2116_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t564_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t248_q = VL_RAND_RESET_I(7);
    vlSelf->digits__DOT__fc1__DOT__t2131_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2130_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t533_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t2147_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2151_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2154_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2155_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2159_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t460_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t573_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2164_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2172_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2173_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2174_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2190_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2191_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2192_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t2194_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2198_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t448_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t753_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t2208_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t2209_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t2217_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t2216_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t898_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t853_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t903_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t743_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t492_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t797_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t534_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t785_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t820_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t617_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t65_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t507_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t751_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t888_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t805_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t877_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t892_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t628_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t909 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t914 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t941 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1472 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1779 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2014 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2054 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2134 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2177 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2220 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t999_q2 = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t953_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1003_q2 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t1006_q2 = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__t942_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1047_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1048_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1086_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1087_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t954_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1122_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1126_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1160_q2 = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1164_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1190_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t946_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1194_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t956_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1232_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1233_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1272_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t960_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1273_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t952_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1309_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1310_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1350_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1351_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1388_q2 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1389_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1430_q2 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t950_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1434_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1468_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t944_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1472_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t948_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1510_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1511_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1546_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1550_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1586_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t1590_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1625_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1626_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1627_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1667_q2 = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__t1671_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1702_q2 = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc1__DOT__t1704_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1737_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1738_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1775_q2 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__t1779_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t800_q2 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1815_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t1848_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t1849_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1883_q2 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1887_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1889_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1926_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1927_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1966_q2 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__t1969_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t1971_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t2014_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t2053_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t2054_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc1__DOT__t2090_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc1__DOT__t2093_q2 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__t2095_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t2134_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t2176_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc1__DOT__t2177_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t2220_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t996_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__t953_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t942_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t954_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t946_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t956_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t960_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t952_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t950_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t944_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t948_q_w19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1000 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1004 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1007 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1195 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1275 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1706 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t1740 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__t2135 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc0 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc0_w23 = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__acc1 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc1_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc3 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc3_w23 = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__r3 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__acc4 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc4_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc5 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc5_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc6 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc6_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc7_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__r7 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r8 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__acc9 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc9_w22 = VL_RAND_RESET_I(22);
    vlSelf->digits__DOT__fc1__DOT__r11 = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__acc12 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc12_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc13 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc13_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__r13 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__acc14 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc14_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__r15 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__acc16 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc16_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__r17 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r18 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__acc19 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc19_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc20_w26 = VL_RAND_RESET_I(26);
    vlSelf->digits__DOT__fc1__DOT__acc21 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc21_w22 = VL_RAND_RESET_I(22);
    vlSelf->digits__DOT__fc1__DOT__acc22 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc22_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc24 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc24_w23 = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__r24 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__acc25_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc26_w26 = VL_RAND_RESET_I(26);
    vlSelf->digits__DOT__fc1__DOT__acc27 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc27_w22 = VL_RAND_RESET_I(22);
    vlSelf->digits__DOT__fc1__DOT__r28 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r29 = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc1__DOT__acc30 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc30_w24 = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc31 = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc1__DOT__acc31_w26 = VL_RAND_RESET_I(26);
    vlSelf->digits__DOT__fc1__DOT__r0_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc1__DOT__prod1_part_q = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__acc2_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod4_part_q = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc4_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod5_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc5_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod6_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc6_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod9_part_q = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc1__DOT__acc9_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod12_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc12_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__r14_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__prod16_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc16_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod19_part_q = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__acc19_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod20_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc20_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod21_part_q = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc1__DOT__acc21_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__r22_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__prod25_part_q = VL_RAND_RESET_I(24);
    vlSelf->digits__DOT__fc1__DOT__acc25_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod26_part_q = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc26_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod27_part_q = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc1__DOT__acc27_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod30_part_q = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__acc30_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__prod31_part_q = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc31_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc1__DOT__sat3_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat7_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat8_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat10_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat11_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat13_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat15_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat17_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat18_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat23_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat24_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat28_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__sat29_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc1__DOT__acc2_q_w23 = VL_RAND_RESET_I(23);
    vlSelf->digits__DOT__fc1__DOT__acc4_q_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc5_q_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc1__DOT__acc20_q_w26 = VL_RAND_RESET_I(26);
    vlSelf->digits__DOT__fc1__DOT__r1 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r2 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r4 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r5 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__r6 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r9 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__r12 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r16 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r19 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r20 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__r21 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__r25 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r26 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT__r27 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r30 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc1__DOT__r31 = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h8e97362a__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h781ffe99__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h14baed93__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h833141aa__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h63b7441e__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hf31ea443__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h1c0211ca__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hf146ca57__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h35d48d7b__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h696f140a__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_hc5789a99__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h28233c2c__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h6e2ccf7e__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h148a6409__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h83ecd504__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_h99734924__0 = 0;
    vlSelf->digits__DOT__fc1__DOT____VdfgTmp_ha3b1f484__0 = 0;
    vlSelf->digits__DOT__fc2__DOT__stage_valid = VL_RAND_RESET_I(4);
    vlSelf->digits__DOT__fc2__DOT__t0 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t1 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t2 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t3 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t4 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t5 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t6 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t7 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t8 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t9 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t10 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t11 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t12 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t13 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t14 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t15 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t16 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t17 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t18 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t19 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t20 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t21 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t22 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t23 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t24 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t25 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t26 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t27 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t28 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t29 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t30 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t31 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t32 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t33 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t35 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t36 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__x6_m5 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t37 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t38 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t39 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t40 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t41 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t42 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t43 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t44 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t45 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t46 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t47 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t48 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t49 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t50 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t51 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t53 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t54 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t56 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t58 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t60 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t61 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t63 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t65 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t66 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t67 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t68 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t69 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t70 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t71 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t72 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t73 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t74 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t75 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t76 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t78 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t80 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t81 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t82 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t83 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t84 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t85 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t87 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t88 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t89 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t90 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t91 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t92 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t93 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t94 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t95 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t97 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t99 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t100 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t102 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t105 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t106 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t107 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t109 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t110 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t111 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t113 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t114 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t116 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t118 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t119 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t121 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t125 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t126 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t129 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t132 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t136 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t139 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t141 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t148 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t150 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t153 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t157 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t164_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t165_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t113_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t168_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__x23_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc2__DOT__t170_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t123_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t176_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t187_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t188_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t47_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc2__DOT__t139_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t195_q = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc2__DOT__t194_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t129_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t197_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t209_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t210_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t213_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t74_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t217_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t222_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t229_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t230_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t236_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t116_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t33_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc2__DOT__t242_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t253_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t27_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc2__DOT__t254_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t259_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t78_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t125_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t109_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t132_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t267_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t277_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t136_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t278_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t9_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc2__DOT__t29_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc2__DOT__x12_q = VL_RAND_RESET_I(8);
    vlSelf->digits__DOT__fc2__DOT__t86_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t153_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t286_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t289_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc2__DOT__t290_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t302_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t145_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t150_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t102_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t306_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t21_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc2__DOT__t114_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t65_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t311_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t325_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t121_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t334_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t73_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t337_q = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__t339_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t353_q = VL_RAND_RESET_I(13);
    vlSelf->digits__DOT__fc2__DOT__t352_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t83_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t358_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t360_q = VL_RAND_RESET_I(12);
    vlSelf->digits__DOT__fc2__DOT__t361_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t107_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t372_q = VL_RAND_RESET_I(14);
    vlSelf->digits__DOT__fc2__DOT__t37_q = VL_RAND_RESET_I(9);
    vlSelf->digits__DOT__fc2__DOT__t376_q = VL_RAND_RESET_I(15);
    vlSelf->digits__DOT__fc2__DOT__t19_q = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t379_q = VL_RAND_RESET_I(10);
    vlSelf->digits__DOT__fc2__DOT__t381_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__t386_q = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__t123_q_w21 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t145_q_w21 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t178 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t201 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__t314_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t315_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t341_q = VL_RAND_RESET_I(20);
    vlSelf->digits__DOT__fc2__DOT__t201_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t244_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t107_q2 = VL_RAND_RESET_I(11);
    vlSelf->digits__DOT__fc2__DOT__t363_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t387_q = VL_RAND_RESET_I(20);
    vlSelf->digits__DOT__fc2__DOT__r2_q = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__acc3_q = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__r4_q = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__t294_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__t268_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__acc3_q_w27 = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__t342 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__acc0 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__acc0_w27 = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__acc1 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__acc1_w25 = VL_RAND_RESET_I(25);
    vlSelf->digits__DOT__fc2__DOT__r1 = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc2__DOT__r3 = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__acc5 = VL_RAND_RESET_I(21);
    vlSelf->digits__DOT__fc2__DOT__acc5_w28 = VL_RAND_RESET_I(28);
    vlSelf->digits__DOT__fc2__DOT__acc6_w27 = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__r6 = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc2__DOT__acc7_w27 = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__r7 = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc2__DOT__acc8_w27 = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__r8 = VL_RAND_RESET_I(17);
    vlSelf->digits__DOT__fc2__DOT__prod0_part_q = VL_RAND_RESET_I(26);
    vlSelf->digits__DOT__fc2__DOT__prod5_part_q = VL_RAND_RESET_I(27);
    vlSelf->digits__DOT__fc2__DOT__acc5_q = VL_RAND_RESET_I(19);
    vlSelf->digits__DOT__fc2__DOT__sat1_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat2_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat3_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat4_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat6_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat7_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat8_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__sat9_q = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__fc2__DOT__acc5_q_w28 = VL_RAND_RESET_I(28);
    vlSelf->digits__DOT__fc2__DOT__r0 = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT__r5 = VL_RAND_RESET_I(18);
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hb1038404__0 = 0;
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_h9f64061e__0 = 0;
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hcb0d028f__0 = 0;
    vlSelf->digits__DOT__fc2__DOT____VdfgTmp_hcb0f1634__0 = 0;
    vlSelf->digits__DOT__argmax0__DOT__stage_valid = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__right_wins0 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best0 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins1 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best1 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins2 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best2 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins3 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best3 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins4 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__right_wins5 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best5 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins6 = VL_RAND_RESET_I(1);
    vlSelf->digits__DOT__argmax0__DOT__best6 = VL_RAND_RESET_I(16);
    vlSelf->digits__DOT__argmax0__DOT__right_wins7 = VL_RAND_RESET_I(1);
    vlSelf->__Vdly__digits__DOT__fc2__DOT__stage_valid = VL_RAND_RESET_I(4);
    vlSelf->__Vtrigrprev__TOP__clk = VL_RAND_RESET_I(1);
}

VL_ATTR_COLD void Vdigits___024root___ctor_var_reset(Vdigits___024root* vlSelf) {
    if (false && vlSelf) {}  // Prevent unused
    Vdigits__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vdigits___024root___ctor_var_reset\n"); );
    // Body
    Vdigits___024root___ctor_var_reset_0(vlSelf);
    Vdigits___024root___ctor_var_reset_1(vlSelf);
}
