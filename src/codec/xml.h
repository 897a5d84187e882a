/* xml.h: AWS's XML answers (query protocol) into a small tree, by Expat. Namespaces are stripped,
 * attributes are dropped, DTDs and entities refused, depth and size bounded. */
#ifndef SELFHEAL_CODEC_XML_H
#define SELFHEAL_CODEC_XML_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct xml {
    struct str name;
    struct str text;      /* character data of an element without children, untrimmed */
    struct xml **children;
    size_t count;
};

MUST_CHECK struct res xml_parse(struct arena *arena, struct str text, const struct xml **out,
                                struct err *err);
/* First child of that name, or NULL. Accepts NULL. */
const struct xml *xml_child(const struct xml *element, struct str name);
/* Appends text with & < > " ' escaped. */
struct buf;
void xml_escape(struct buf *out, struct str text);

#endif
