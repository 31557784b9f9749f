main.o: /work/main/generated/digits/tb/main.cpp Vdigits.h \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h \
 /work/main/generated/digits/tb/hardwire_tb.h \
 /work/main/generated/digits/tb/hardwire_common.h
