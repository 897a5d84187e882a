#include "codec/yaml.h"

#include <string.h>
#include <yaml.h>

#include "base/limits.h"

/* yaml.c: event by event into a stack of open containers; what a file of ours must not use (anchors,
 * aliases, tags, several documents) is refused where it stands. */
struct level {
    struct json *container;
    struct str key;         /* of the value that comes next, in a mapping */
    uint32_t key_line, key_col;
    bool has_key;
};

struct loader {
    struct arena *arena;
    struct str text, file;
    struct err *err;
    yaml_parser_t parser;
    struct level levels[JSON_DEPTH_OWN_MAX];
    size_t depth;
    const struct json *root;
    unsigned documents;
};

static MUST_CHECK struct res fail(struct loader *l, const char *code, yaml_mark_t mark,
                                  const char *what, const char *hint) {
    struct res r = err_set(l->err, ERR_CONFIG, code, "%s", what);
    err_where(l->err, l->file, (unsigned)mark.line + 1, (unsigned)mark.column + 1);
    err_hint(l->err, "%s", hint);
    return r;
}

/* Of bytes that are no text libyaml tells the offset only. Columns count characters, as its marks do. */
static MUST_CHECK struct res fail_byte(struct loader *l) {
    size_t offset = l->parser.problem_offset;
    unsigned line = 1, col = 1;
    for (size_t i = 0; i < offset && i < l->text.len; i++) {
        unsigned char c = (unsigned char)l->text.ptr[i];
        if (c == '\n') {
            line++;
            col = 1;
        } else if ((c & 0xc0) != 0x80) {
            col++;
        }
    }
    struct res r = err_set(l->err, ERR_CONFIG, "SH1002", "%s (0x%02x)",
                           l->parser.problem ? l->parser.problem : "not text",
                           (unsigned)l->parser.problem_value);
    err_where(l->err, l->file, line, col);
    err_hint(l->err, "the file must be UTF-8 without control characters");
    return r;
}

static MUST_CHECK struct res fail_syntax(struct loader *l) {
    if (l->parser.error == YAML_READER_ERROR)
        return fail_byte(l);
    yaml_mark_t mark = l->parser.problem_mark;
    struct res r = err_set(l->err, ERR_CONFIG, "SH1002", "%s%s%s",
                           l->parser.problem ? l->parser.problem : "not YAML",
                           l->parser.context ? ", " : "", l->parser.context ? l->parser.context : "");
    err_where(l->err, l->file, (unsigned)mark.line + 1, (unsigned)mark.column + 1);
    return r;
}

/* --- plain scalars: YAML 1.2 core schema --- */

static bool is_number(struct str s) {
    size_t i = s.len && (s.ptr[0] == '-' || s.ptr[0] == '+') ? 1 : 0;
    size_t whole = 0, fraction = 0, exponent = 0;
    while (i + whole < s.len && s.ptr[i + whole] >= '0' && s.ptr[i + whole] <= '9')
        whole++;
    i += whole;
    if (i < s.len && s.ptr[i] == '.') {
        i++;
        while (i + fraction < s.len && s.ptr[i + fraction] >= '0' && s.ptr[i + fraction] <= '9')
            fraction++;
        i += fraction;
        if (fraction == 0 || whole == 0)
            return false; /* "1." and ".5" stay strings: JSON has no such numbers */
    }
    if (whole == 0)
        return false;
    if (i < s.len && (s.ptr[i] == 'e' || s.ptr[i] == 'E')) {
        i++;
        if (i < s.len && (s.ptr[i] == '-' || s.ptr[i] == '+'))
            i++;
        while (i + exponent < s.len && s.ptr[i + exponent] >= '0' && s.ptr[i + exponent] <= '9')
            exponent++;
        i += exponent;
        if (exponent == 0)
            return false;
    }
    return i == s.len;
}

/* JSON's spelling of a number: no plus sign, no leading zeros. */
static struct str number_text(struct arena *arena, struct str s) {
    bool is_negative = s.ptr[0] == '-';
    if (s.ptr[0] == '-' || s.ptr[0] == '+')
        s = str_slice(s, 1, s.len);
    while (s.len > 1 && s.ptr[0] == '0' && s.ptr[1] >= '0' && s.ptr[1] <= '9')
        s = str_slice(s, 1, s.len);
    return is_negative ? str_fmt(arena, "-%.*s", STR_ARG(s)) : str_dup(arena, s);
}

static const struct json *plain(struct arena *arena, struct str s) {
    static const char *const NULLS[] = { "", "~", "null", "Null", "NULL" };
    static const char *const TRUES[] = { "true", "True", "TRUE" };
    static const char *const FALSES[] = { "false", "False", "FALSE" };
    for (size_t i = 0; i < 5; i++)
        if (str_is(s, NULLS[i]))
            return json_new_null(arena);
    for (size_t i = 0; i < 3; i++) {
        if (str_is(s, TRUES[i]))
            return json_new_bool(arena, true);
        if (str_is(s, FALSES[i]))
            return json_new_bool(arena, false);
    }
    if (is_number(s))
        return json_new_number(arena, number_text(arena, s));
    return json_new_str(arena, str_dup(arena, s));
}

/* --- building --- */

static struct json *at(struct json *value, yaml_mark_t mark) {
    value->line = (uint32_t)mark.line + 1;
    value->col = (uint32_t)mark.column + 1;
    return value;
}

static MUST_CHECK struct res place(struct loader *l, const struct json *value) {
    if (l->depth == 0) {
        l->root = value;
        return RES_OK;
    }
    struct level *top = &l->levels[l->depth - 1];
    if (top->container->type == JSON_ARRAY) {
        json_push(l->arena, top->container, value);
        return RES_OK;
    }
    size_t n = top->container->object.count;
    json_set(l->arena, top->container, top->key, value);
    top->container->object.members[n].line = top->key_line;
    top->container->object.members[n].col = top->key_col;
    top->has_key = false;
    return RES_OK;
}

static bool wants_key(const struct loader *l) {
    return l->depth && l->levels[l->depth - 1].container->type == JSON_OBJECT &&
           !l->levels[l->depth - 1].has_key;
}

static MUST_CHECK struct res take_key(struct loader *l, struct str text, yaml_mark_t mark) {
    struct level *top = &l->levels[l->depth - 1];
    if (str_is(text, "<<"))
        return fail(l, "SH1003", mark, "merge keys (<<) are not allowed", "write the members out");
    if (str_find_char(text, '\0') != SIZE_MAX)
        return fail(l, "SH1002", mark, "a key must not contain a NUL", "");
    if (top->container->object.count == YAML_MEMBERS_MAX)
        return fail(l, "SH1002", mark, "a mapping of more than 4096 keys", "");
    for (size_t i = 0; i < top->container->object.count; i++) {
        const struct json_member *m = &top->container->object.members[i];
        if (!str_eq(m->key, text))
            continue;
        struct res r = err_set(l->err, ERR_CONFIG, "SH1107",
                               "key \"%.*s\" is given twice; YAML would keep only the second",
                               STR_ARG(text));
        err_where(l->err, l->file, (unsigned)mark.line + 1, (unsigned)mark.column + 1);
        err_hint(l->err, "the first one is at line %u", m->line);
        return r;
    }
    top->key = str_dup(l->arena, text);
    top->key_line = (uint32_t)mark.line + 1;
    top->key_col = (uint32_t)mark.column + 1;
    top->has_key = true;
    return RES_OK;
}

static MUST_CHECK struct res scalar(struct loader *l, const yaml_event_t *event) {
    struct str text = { (const char *)event->data.scalar.value, event->data.scalar.length };
    if (event->data.scalar.anchor)
        return fail(l, "SH1003", event->start_mark, "anchors (&) are not allowed", "write the value out");
    if (event->data.scalar.tag)
        return fail(l, "SH1003", event->start_mark, "tags (!) are not allowed", "quote the text");
    if (wants_key(l))
        return take_key(l, text, event->start_mark);
    bool is_plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    const struct json *made = is_plain ? plain(l->arena, text)
                                       : json_new_str(l->arena, str_dup(l->arena, text));
    struct json *value = ARENA_NEW(l->arena, struct json);
    *value = *made;
    return place(l, at(value, event->start_mark));
}

static MUST_CHECK struct res open_container(struct loader *l, const yaml_event_t *event) {
    bool is_mapping = event->type == YAML_MAPPING_START_EVENT;
    const yaml_char_t *anchor = is_mapping ? event->data.mapping_start.anchor
                                           : event->data.sequence_start.anchor;
    const yaml_char_t *tag = is_mapping ? event->data.mapping_start.tag : event->data.sequence_start.tag;
    if (anchor)
        return fail(l, "SH1003", event->start_mark, "anchors (&) are not allowed", "write the value out");
    if (tag)
        return fail(l, "SH1003", event->start_mark, "tags (!) are not allowed", "");
    if (wants_key(l))
        return fail(l, "SH1002", event->start_mark, "a key must be a text", "");
    if (l->depth == JSON_DEPTH_OWN_MAX)
        return fail(l, "SH1002", event->start_mark, "nested deeper than 32 levels", "");
    struct json *container = is_mapping ? json_new_object(l->arena) : json_new_array(l->arena);
    TRY(place(l, at(container, event->start_mark)));
    l->levels[l->depth++] = (struct level){ .container = container };
    return RES_OK;
}

static MUST_CHECK struct res take(struct loader *l, const yaml_event_t *event) {
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        if (++l->documents > 1)
            return fail(l, "SH1002", event->start_mark, "a second document", "one file, one document");
        return RES_OK;
    case YAML_ALIAS_EVENT:
        return fail(l, "SH1003", event->start_mark, "aliases (*) are not allowed", "write the value out");
    case YAML_SCALAR_EVENT: return scalar(l, event);
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT: return open_container(l, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: l->depth--; return RES_OK;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT: break;
    }
    return RES_OK;
}

static MUST_CHECK struct res load(struct loader *l) {
    for (bool is_over = false; !is_over;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&l->parser, &event))
            return fail_syntax(l);
        struct res r = take(l, &event);
        is_over = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
        TRY(r);
    }
    return RES_OK;
}

struct res yaml_parse(struct arena *arena, struct str text, struct str file,
                      const struct json **out, struct err *err) {
    if (text.len > YAML_SIZE_MAX) {
        struct res r = err_set(err, ERR_CONFIG, "SH1002", "a file of %zu bytes, at most %u", text.len,
                               YAML_SIZE_MAX);
        err_where(err, file, 1, 1);
        return r;
    }
    struct str trimmed = str_trim(text);
    if (trimmed.len && trimmed.ptr[0] == '{') {
        struct json_options options = { .file = file };
        struct res r = json_parse(arena, text, &options, out, err);
        if (!r.ok)
            err->class = ERR_CONFIG;
        return r;
    }
    struct loader *l = ARENA_NEW(arena, struct loader);
    *l = (struct loader){ .arena = arena, .text = text, .file = file, .err = err };
    if (!yaml_parser_initialize(&l->parser))
        return err_set(err, ERR_BUG, "SH1002", "no memory for the YAML parser");
    yaml_parser_set_input_string(&l->parser, (const unsigned char *)(text.len ? text.ptr : ""),
                                 text.len);
    struct res r = load(l);
    yaml_parser_delete(&l->parser);
    TRY(r);
    *out = l->root ? l->root : json_new_null(arena);
    return RES_OK;
}
