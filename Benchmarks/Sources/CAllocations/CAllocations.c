#include "CAllocations.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

#if defined(__GLIBC__)

#include <malloc.h>

// glibc lets a program define these functions and keeps its own under other names. Source: The GNU
// C Library Reference Manual, "Replacing malloc".
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *old);

static _Thread_local int64_t count;
static _Thread_local int64_t bytes;
static _Thread_local int64_t held;
static _Thread_local int64_t most_held;

static void *note(void *result, size_t size) {
  count += 1;
  bytes += (int64_t)size;
  held += (int64_t)malloc_usable_size(result);
  if (held > most_held) most_held = held;
  return result;
}

void *malloc(size_t size) { return note(__libc_malloc(size), size); }

void *calloc(size_t number, size_t size) {
  return note(__libc_calloc(number, size), number * size);
}

void *realloc(void *old, size_t size) {
  held -= (int64_t)malloc_usable_size(old);
  return note(__libc_realloc(old, size), size);
}

void *memalign(size_t alignment, size_t size) {
  return note(__libc_memalign(alignment, size), size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  return note(__libc_memalign(alignment, size), size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = note(__libc_memalign(alignment, size), size);
  return *result == NULL ? ENOMEM : 0;
}

void free(void *old) {
  held -= (int64_t)malloc_usable_size(old);
  __libc_free(old);
}

int64_t allocation_count(void) { return count; }
int64_t allocation_bytes(void) { return bytes; }
int64_t allocation_held(void) { return held; }
int64_t allocation_most_held(void) { return most_held; }
void allocation_forget_most(void) { most_held = held; }

#else

int64_t allocation_count(void) { return -1; }
int64_t allocation_bytes(void) { return -1; }
int64_t allocation_held(void) { return -1; }
int64_t allocation_most_held(void) { return -1; }
void allocation_forget_most(void) {}

#endif
