#include "CICUShim.h"

#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/udata.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

_Static_assert(sizeof(UErrorCode) == sizeof(cicu_status), "a status is an int");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "a UChar is a UTF-16 code unit");

const cicu_status cicu_outOfMemory = U_MEMORY_ALLOCATION_ERROR;
const cicu_status cicu_bufferOverflow = U_BUFFER_OVERFLOW_ERROR;
const cicu_status cicu_invalidCharacter = U_INVALID_CHAR_FOUND;
const cicu_status cicu_illegalCharacter = U_ILLEGAL_CHAR_FOUND;
const cicu_status cicu_truncatedCharacter = U_TRUNCATED_CHAR_FOUND;

const char *cicu_errorName(cicu_status status) {
  return u_errorName((UErrorCode)status);
}

// Converters

cicu_converter *cicu_ucnv_open(const char *name, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &code);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  if (U_FAILURE(code)) {
    ucnv_close(converter);
    converter = NULL;
  }
  *status = code;
  return (cicu_converter *)converter;
}

void cicu_ucnv_close(cicu_converter *converter) {
  ucnv_close((UConverter *)converter);
}

void cicu_ucnv_resetToUnicode(cicu_converter *converter) {
  ucnv_resetToUnicode((UConverter *)converter);
}

void cicu_ucnv_toUnicode(
    cicu_converter *converter, uint16_t **target, const uint16_t *targetLimit,
    const char **source, const char *sourceLimit, int8_t flush, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ucnv_toUnicode(
      (UConverter *)converter, (UChar **)target, (const UChar *)targetLimit, source, sourceLimit,
      NULL, flush, &code);
  *status = code;
}

void cicu_ucnv_getInvalidChars(
    const cicu_converter *converter, char *bytes, int8_t *length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ucnv_getInvalidChars((const UConverter *)converter, bytes, length, &code);
  *status = code;
}

// Charset detection

cicu_detector *cicu_ucsdet_open(cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&code);
  *status = code;
  return (cicu_detector *)detector;
}

void cicu_ucsdet_close(cicu_detector *detector) {
  ucsdet_close((UCharsetDetector *)detector);
}

void cicu_ucsdet_setText(
    cicu_detector *detector, const char *text, int32_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ucsdet_setText((UCharsetDetector *)detector, text, length, &code);
  *status = code;
}

const cicu_match **cicu_ucsdet_detectAll(
    cicu_detector *detector, int32_t *matchesFound, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UCharsetMatch **matches =
      ucsdet_detectAll((UCharsetDetector *)detector, matchesFound, &code);
  *status = code;
  return (const cicu_match **)matches;
}

const char *cicu_ucsdet_getName(const cicu_match *match, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  const char *name = ucsdet_getName((const UCharsetMatch *)match, &code);
  *status = code;
  return name;
}

int32_t cicu_ucsdet_getConfidence(const cicu_match *match, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t confidence = ucsdet_getConfidence((const UCharsetMatch *)match, &code);
  *status = code;
  return confidence;
}

// Word break iteration

cicu_iterator *cicu_ubrk_openWords(const char *locale, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &code);
  *status = code;
  return (cicu_iterator *)iterator;
}

// `ubrk_clone` came with ICU 69; before it, `ubrk_safeClone` without a buffer does the same.
cicu_iterator *cicu_ubrk_clone(const cicu_iterator *iterator, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
  UBreakIterator *copy = ubrk_clone((const UBreakIterator *)iterator, &code);
#else
  UBreakIterator *copy = ubrk_safeClone((const UBreakIterator *)iterator, NULL, NULL, &code);
#endif
  *status = code;
  return (cicu_iterator *)copy;
}

void cicu_ubrk_close(cicu_iterator *iterator) {
  ubrk_close((UBreakIterator *)iterator);
}

void cicu_ubrk_setUText(cicu_iterator *iterator, cicu_text *text, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setUText((UBreakIterator *)iterator, (UText *)text, &code);
  *status = code;
}

int32_t cicu_ubrk_first(cicu_iterator *iterator) {
  return ubrk_first((UBreakIterator *)iterator);
}

int32_t cicu_ubrk_next(cicu_iterator *iterator) {
  return ubrk_next((UBreakIterator *)iterator);
}

cicu_text *cicu_utext_openUTF8(
    cicu_text *text, const char *bytes, int64_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UText *opened = utext_openUTF8((UText *)text, bytes, length, &code);
  *status = code;
  return (cicu_text *)opened;
}

void cicu_utext_close(cicu_text *text) {
  utext_close((UText *)text);
}

// Word lists

// A list in the form that ICU has written since version 50, in this machine's byte order.
static UBool isWordList(
    void *context, const char *type, const char *name, const UDataInfo *info) {
  (void)context, (void)type, (void)name;
  return info->size >= 20 && info->isBigEndian == U_IS_BIG_ENDIAN &&
      info->charsetFamily == U_CHARSET_FAMILY && memcmp(info->dataFormat, "Dict", 4) == 0 &&
      info->formatVersion[0] == 1;
}

cicu_data *cicu_udata_openWordList(const char *name, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UDataMemory *data = udata_openChoice(
      U_ICUDATA_NAME "-brkitr", "dict", name, isWordList, NULL, &code);
  *status = code;
  return (cicu_data *)data;
}

void cicu_udata_close(cicu_data *data) {
  udata_close((UDataMemory *)data);
}

const void *cicu_udata_bytes(const cicu_data *data) {
  return udata_getMemory((UDataMemory *)data);
}

void cicu_version(char *text, int32_t capacity) {
  UVersionInfo version;
  char buffer[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(version);
  u_versionToString(version, buffer);
  strncpy(text, buffer, (size_t)capacity);
  if (capacity > 0) text[capacity - 1] = '\0';
}
