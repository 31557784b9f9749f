Vdigits__ALL.o: Vdigits__ALL.cpp Vdigits.cpp Vdigits.h \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h Vdigits__Syms.h \
 Vdigits___024root.h Vdigits___024root__DepSet_h04d35842__0.cpp \
 Vdigits___024root__DepSet_hd3c97ba2__0.cpp Vdigits___024root__Slow.cpp \
 Vdigits___024root__DepSet_h04d35842__0__Slow.cpp \
 Vdigits___024root__DepSet_hd3c97ba2__0__Slow.cpp Vdigits__Syms.cpp
