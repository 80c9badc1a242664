// Counts what this program allocates, by standing in for the C library's functions.
#ifndef C_ALLOCATIONS_H
#define C_ALLOCATIONS_H

#include <stdint.h>

// How often this thread has asked for memory so far; -1 where that cannot be counted (only with
// glibc it can).
int64_t allocation_count(void);

// How many bytes it has asked for.
int64_t allocation_bytes(void);

// How many bytes it holds now, by the size of the blocks; less than 0 where another thread asked for
// what this one gave back.
int64_t allocation_held(void);

// The most bytes it has held at once since the last call of `allocation_forget_most`.
int64_t allocation_most_held(void);
void allocation_forget_most(void);

#endif
