// Where counting begins and ends: callgrind collects inside this function only.
#ifndef C_MEASURED_H
#define C_MEASURED_H

// Calls the body with its context. It is never inlined, so that a profiler finds it by its name.
void measured_region(void (*body)(void *context), void *context);

#endif
