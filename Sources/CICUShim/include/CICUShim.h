// ICU's functions are macros that add the library's version to each name (`ubrk_open` is
// `ubrk_open_72`), which Swift does not import. Each wrapper here gives one of them a name that
// stays. No header of ICU is included: Foundation brings ICU's types from a version of its own,
// and a module that saw both would not compile.
#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <stdint.h>

// UErrorCode: above zero a failure, below zero a warning.
typedef int32_t cicu_status;

typedef struct cicu_converter cicu_converter;
typedef struct cicu_detector cicu_detector;
typedef struct cicu_match cicu_match;
typedef struct cicu_iterator cicu_iterator;
typedef struct cicu_text cicu_text;
typedef struct cicu_data cicu_data;

extern const cicu_status cicu_outOfMemory;
extern const cicu_status cicu_bufferOverflow;
extern const cicu_status cicu_invalidCharacter;
extern const cicu_status cicu_illegalCharacter;
extern const cicu_status cicu_truncatedCharacter;

const char *cicu_errorName(cicu_status status);

// Converters. They stop at illegal bytes instead of replacing them.
cicu_converter *cicu_ucnv_open(const char *name, cicu_status *status);
void cicu_ucnv_close(cicu_converter *converter);
void cicu_ucnv_resetToUnicode(cicu_converter *converter);
void cicu_ucnv_toUnicode(
    cicu_converter *converter, uint16_t **target, const uint16_t *targetLimit,
    const char **source, const char *sourceLimit, int8_t flush, cicu_status *status);
void cicu_ucnv_getInvalidChars(
    const cicu_converter *converter, char *bytes, int8_t *length, cicu_status *status);

// Charset detection.
cicu_detector *cicu_ucsdet_open(cicu_status *status);
void cicu_ucsdet_close(cicu_detector *detector);
void cicu_ucsdet_setText(
    cicu_detector *detector, const char *text, int32_t length, cicu_status *status);
const cicu_match **cicu_ucsdet_detectAll(
    cicu_detector *detector, int32_t *matchesFound, cicu_status *status);
const char *cicu_ucsdet_getName(const cicu_match *match, cicu_status *status);
int32_t cicu_ucsdet_getConfidence(const cicu_match *match, cicu_status *status);

// Word break iteration.
cicu_iterator *cicu_ubrk_openWords(const char *locale, cicu_status *status);
cicu_iterator *cicu_ubrk_clone(const cicu_iterator *iterator, cicu_status *status);
void cicu_ubrk_close(cicu_iterator *iterator);
void cicu_ubrk_setUText(cicu_iterator *iterator, cicu_text *text, cicu_status *status);
int32_t cicu_ubrk_first(cicu_iterator *iterator);
int32_t cicu_ubrk_next(cicu_iterator *iterator);
cicu_text *cicu_utext_openUTF8(
    cicu_text *text, const char *bytes, int64_t length, cicu_status *status);
void cicu_utext_close(cicu_text *text);

// Word lists. The bytes stand as long as the list is open.
cicu_data *cicu_udata_openWordList(const char *name, cicu_status *status);
void cicu_udata_close(cicu_data *data);
const void *cicu_udata_bytes(const cicu_data *data);

// The version of the library that runs, as `72.1`.
void cicu_version(char *text, int32_t capacity);

#endif
