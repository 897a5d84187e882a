/* XML answers against any bytes. Properties: a tree that was read can be written, escaped, and read
 * again as the same; what is refused carries a message and a place. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "codec/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

/* Expat reads CR LF as LF; a CR that came as a reference must go out as one. */
static void write_text(struct buf *out, struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '\r')
            buf_text(out, "&#13;");
        else
            xml_escape(out, str_slice(text, i, i + 1));
    }
}

static void write_element(struct buf *out, const struct xml *element) {
    buf_text(out, "<n:"); /* a name may begin with a digit behind its prefix only */
    buf_str(out, element->name);
    buf_char(out, '>');
    write_text(out, element->text);
    for (size_t i = 0; i < element->count; i++)
        write_element(out, element->children[i]);
    buf_text(out, "</n:");
    buf_str(out, element->name);
    buf_char(out, '>');
}

static void must_be_same(const struct xml *a, const struct xml *b) {
    must(str_eq(a->name, b->name) && str_eq(a->text, b->text), "same name and text");
    must(a->count == b->count, "same children");
    must(a->count == 0 || a->text.len == 0, "text or children");
    for (size_t i = 0; i < a->count; i++) {
        must(xml_child(a, a->children[i]->name) != NULL, "a child is found by its name");
        must_be_same(a->children[i], b->children[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    const struct xml *tree = NULL, *again = NULL;
    struct err err = { 0 };
    if (!xml_parse(&arena, text, &tree, &err).ok) {
        must(tree == NULL && err.message[0] && err.line > 0 && err.col > 0, "a refusal has a place");
        return 0;
    }
    BUF_SCOPE(written, 16u << 20);
    write_element(&written, tree);
    must(xml_parse(&arena, buf_view(&written), &again, &err).ok, "what we write, we read");
    must_be_same(tree, again);
    return 0;
}
