#include "CWordCount.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

word_counter *word_counter_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
  return U_SUCCESS(status) ? (word_counter *)iterator : NULL;
}

void word_counter_close(word_counter *counter) {
  ubrk_close((UBreakIterator *)counter);
}

int64_t word_counter_count(word_counter *counter, const uint16_t *text, int32_t length) {
  UBreakIterator *iterator = (UBreakIterator *)counter;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int64_t words = 0;
  int32_t start = ubrk_first(iterator);
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    if (!u_isUWhiteSpace(text[start])) words += 1;
    start = end;
  }
  return words;
}

int32_t word_counter_boundaries(word_counter *counter, const uint16_t *text, int32_t length,
                                int32_t *ends) {
  UBreakIterator *iterator = (UBreakIterator *)counter;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  ubrk_first(iterator);
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    ends[count] = end;
    count += 1;
  }
  return count;
}
