#include "CMeasured.h"

__attribute__((noinline)) void measured_region(void (*body)(void *context), void *context) {
  body(context);
  // So that the call above is no jump and the function returns after it.
  __asm__ volatile("");
}
