#include "codec/xml.h"

#include <expat.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"

enum { XML_DEPTH_MAX = 64, XML_SIZE_MAX = 16 << 20 };

struct frame {
    struct xml *element;
    size_t capacity;
    struct buf text;
};

struct loader {
    struct arena *arena;
    XML_Parser parser;
    struct frame frames[XML_DEPTH_MAX];
    size_t depth;
    const struct xml *root;
    const char *refusal;
};

static void refuse(struct loader *l, const char *why) {
    if (!l->refusal)
        l->refusal = why;
    XML_StopParser(l->parser, XML_FALSE);
}

static void add_child(struct loader *l, struct frame *parent, struct xml *child) {
    struct xml *e = parent->element;
    if (e->count == parent->capacity) {
        size_t grown = parent->capacity ? parent->capacity * 2 : 4;
        e->children = arena_grow(l->arena, e->children, e->count, grown, sizeof *e->children);
        parent->capacity = grown;
    }
    e->children[e->count++] = child;
}

static void started(void *user, const XML_Char *name, const XML_Char **attributes) {
    (void)attributes;
    struct loader *l = user;
    if (l->depth == XML_DEPTH_MAX) {
        refuse(l, "nested too deep");
        return;
    }
    const char *local = strrchr(name, ':'); /* the prefix of a namespace says nothing to us */
    if (local && local[1] == '\0') {
        refuse(l, "an element that has a prefix but no name");
        return;
    }
    struct xml *e = ARENA_NEW(l->arena, struct xml);
    e->name = str_dup(l->arena, str_of(local ? local + 1 : name));
    if (l->depth)
        add_child(l, &l->frames[l->depth - 1], e);
    else
        l->root = e;
    struct frame *f = &l->frames[l->depth++];
    *f = (struct frame){ .element = e };
    buf_init(&f->text, XML_SIZE_MAX);
}

static void ended(void *user, const XML_Char *name) {
    (void)name;
    struct loader *l = user;
    if (l->depth == 0)
        return;
    struct frame *f = &l->frames[--l->depth];
    if (f->element->count == 0)
        f->element->text = str_dup(l->arena, buf_view(&f->text));
    buf_deinit(&f->text);
}

static void characters(void *user, const XML_Char *text, int len) {
    struct loader *l = user;
    if (l->depth)
        buf_put(&l->frames[l->depth - 1].text, text, (size_t)len);
}

static void doctype(void *user, const XML_Char *name, const XML_Char *system_id,
                    const XML_Char *public_id, int has_internal_subset) {
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)has_internal_subset;
    refuse(user, "document types are refused");
}

struct res xml_parse(struct arena *arena, struct str text, const struct xml **out,
                     struct err *err) {
    if (text.len > XML_SIZE_MAX)
        return err_set(err, ERR_INPUT, "SH1004", "an XML text of %zu bytes, at most %d", text.len,
                       XML_SIZE_MAX);
    struct loader *l = ARENA_NEW(arena, struct loader);
    *l = (struct loader){ .arena = arena, .parser = XML_ParserCreate(NULL) };
    if (!l->parser)
        return err_set(err, ERR_BUG, "SH1004", "no memory for the XML parser");
    XML_SetUserData(l->parser, l);
    XML_SetElementHandler(l->parser, started, ended);
    XML_SetCharacterDataHandler(l->parser, characters);
    XML_SetStartDoctypeDeclHandler(l->parser, doctype);
    enum XML_Status status = XML_Parse(l->parser, text.len ? text.ptr : "", (int)text.len, 1);
    struct res r = RES_OK;
    if (status != XML_STATUS_OK) {
        r = err_set(err, ERR_INPUT, "SH1004", "not usable XML: %s",
                    l->refusal ? l->refusal : XML_ErrorString(XML_GetErrorCode(l->parser)));
        err_where(err, STR_NONE, (unsigned)XML_GetCurrentLineNumber(l->parser),
                  (unsigned)XML_GetCurrentColumnNumber(l->parser) + 1);
    }
    for (size_t i = 0; i < l->depth; i++)
        buf_deinit(&l->frames[i].text);
    XML_ParserFree(l->parser);
    *out = r.ok ? l->root : NULL;
    return r;
}

const struct xml *xml_child(const struct xml *element, struct str name) {
    for (size_t i = 0; element && i < element->count; i++)
        if (str_eq(element->children[i]->name, name))
            return element->children[i];
    return NULL;
}

void xml_escape(struct buf *out, struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '&': buf_text(out, "&amp;"); break;
        case '<': buf_text(out, "&lt;"); break;
        case '>': buf_text(out, "&gt;"); break;
        case '"': buf_text(out, "&quot;"); break;
        case '\'': buf_text(out, "&apos;"); break;
        default: buf_char(out, text.ptr[i]);
        }
    }
}
