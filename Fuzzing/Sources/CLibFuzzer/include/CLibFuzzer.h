// What LLVM's libFuzzer offers to a program with a `main` of its own; its runtime is linked by
// `-sanitize=fuzzer`. Source: llvm-project, compiler-rt/lib/fuzzer/FuzzerInterface.h.
#ifndef C_LIB_FUZZER_H
#define C_LIB_FUZZER_H

#include <stddef.h>
#include <stdint.h>

// Runs the fuzzer with the flags of a command line; the callback is called with every input.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

// libFuzzer's own change of an input in its place. Returns the new size.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maximum);

#endif
