// libxml2 that was built with ICU declares a handler of encodings with ICU's types. Foundation has
// declarations of its own of those, and a module that sees both does not build. Nothing here
// touches such a handler, so its ICU members are left out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
