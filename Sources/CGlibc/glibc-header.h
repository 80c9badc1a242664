// What Swift's module of glibc leaves out of it.
#include <malloc.h>
#include <sys/types.h>

// <fcntl.h> has these only where _GNU_SOURCE is defined before it is read.
int sync_file_range(int descriptor, __off64_t offset, __off64_t count, unsigned int flags);
static const unsigned int syncFileRangeWrite = 2;
