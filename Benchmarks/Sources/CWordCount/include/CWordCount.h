// ICU's word iterator by itself, the yardstick: it must not run through the library, whose words
// may one day come from elsewhere.
#ifndef C_WORD_COUNT_H
#define C_WORD_COUNT_H

#include <stdint.h>

typedef struct word_counter word_counter;

// An iterator by the rules for Chinese, or NULL where ICU lacks its data.
word_counter *word_counter_open(void);
void word_counter_close(word_counter *counter);

// How many words a UTF-16 text has, white space not counted; -1 where ICU fails.
int64_t word_counter_count(word_counter *counter, const uint16_t *text, int32_t length);

// Writes where each segment of a UTF-16 text ends and gives their number; -1 where ICU fails. There
// is room for as many ends as the text has units.
int32_t word_counter_boundaries(word_counter *counter, const uint16_t *text, int32_t length,
                                int32_t *ends);

#endif
