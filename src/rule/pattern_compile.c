#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "rule/pattern_private.h"

enum {
    CLAUSES_MAX =
        4096, /* arrays of alternatives in the text of one pattern, all branches together */
    PATH_MAX_SIZE = 4096, /* bytes of one joined path */
};

/* A conjunction while it grows: fields in reverse order. Branches share their beginnings. */
struct link {
    const struct pattern_field *field;
    const struct link *before;
    size_t count;
};

struct compile {
    struct arena *arena;   /* of the result */
    struct arena *scratch; /* of links, known */
    struct err *err;
    const struct link **links; /* one per branch so far */
    size_t count;
    const struct pattern_field **known; /* one per distinct path, by path_id */
    uint32_t known_count, known_capacity;
    size_t clause_count;
};

static struct str where(struct str path) {
    return path.len ? path : STR("pattern");
}

static struct res bad(struct compile *c, const char *code, struct str path,
                      const struct json *value, const char *why) {
    struct res res = err_set(c->err, ERR_CONFIG, code, "%.*s: %s", STR_ARG(where(path)), why);
    err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

/* path has no pointer at the top, where there is nothing to join; an empty key is a key like
 * others. */
static struct str join(struct arena *arena, struct str path, struct str key) {
    if (!path.ptr)
        return str_dup(arena, key);
    char *bytes = arena_alloc(arena, path.len + 1 + key.len + 1);
    memcpy(bytes, path.ptr, path.len);
    bytes[path.len] = '.';
    if (key.len)
        memcpy(bytes + path.len + 1, key.ptr, key.len);
    return (struct str){ bytes, path.len + 1 + key.len };
}

static uint32_t path_id(struct compile *c, const struct pattern_field *field) {
    for (uint32_t i = 0; i < c->known_count; i++)
        if (c->known[i]->hash == field->hash && str_eq(c->known[i]->path, field->path))
            return i;
    if (c->known_count == c->known_capacity) {
        uint32_t capacity = c->known_capacity ? c->known_capacity * 2 : 16;
        c->known = arena_grow(c->scratch, c->known, c->known_count, capacity, sizeof *c->known);
        c->known_capacity = capacity;
    }
    c->known[c->known_count] = field;
    return c->known_count++;
}

/* One array of alternatives: it joins every branch so far. */
static struct res add_field(struct compile *c, struct str path, const struct json *alternatives) {
    size_t count = json_count(alternatives);
    if (count == 0)
        return bad(c, "SH1451", path, alternatives, "the array of alternatives is empty");
    if (++c->clause_count > CLAUSES_MAX)
        return bad(c, "SH1458", path, alternatives,
                   "the pattern has more than 4,096 fields in all");
    struct pattern_field *field = ARENA_NEW(c->arena, struct pattern_field);
    struct pattern_test *tests = ARENA_ARRAY(c->arena, struct pattern_test, count);
    *field = (struct pattern_field){
        .path = path,
        .hash = pattern_event_hash(PATTERN_HASH_START, path),
        .line = alternatives->line,
        .col = alternatives->col,
        .tests = tests,
        .wanted = json_to_str(c->arena, alternatives),
    };
    for (size_t i = 0; i < count; i++) {
        struct pattern_test *test = &tests[field->test_count];
        TRY(pattern_test_compile(c->arena, json_at(alternatives, i), path, test, c->err));
        if (test->op == PATTERN_ABSENT)
            field->may_be_absent = true;
        else
            field->test_count++;
    }
    field->path_id = path_id(c, field);
    for (size_t i = 0; i < c->count; i++) {
        struct link *link = ARENA_NEW(c->scratch, struct link);
        *link = (struct link){ field, c->links[i], (c->links[i] ? c->links[i]->count : 0) + 1 };
        if (link->count > PATTERN_FIELDS_MAX)
            return bad(c, "SH1458", path, alternatives, "one branch has more than 256 fields");
        c->links[i] = link;
    }
    return RES_OK;
}

static struct res walk_object(struct compile *c, struct str path, const struct json *object,
                              unsigned depth);

static struct res check_branch(struct compile *c, struct str path, const struct json *branch) {
    if (!json_is(branch, JSON_OBJECT))
        return bad(c, "SH1457", path, branch, "each branch of \"$or\" is an object");
    for (size_t i = 0; i < json_count(branch); i++) {
        const struct json_member *member = &branch->object.members[i];
        if (!pattern_test_is_reserved(member->key))
            continue;
        struct res res =
            err_set(c->err, ERR_CONFIG, "SH1457",
                    "%.*s: \"%.*s\" is an operator and cannot be a field of an $or branch",
                    STR_ARG(where(path)), STR_ARG(member->key));
        err_hint(c->err,
                 "$or joins fields: {\"$or\": [{\"a\": [1]}, {\"b\": [2]}]}; alternatives of one "
                 "field go into its array");
        err_where(c->err, STR_NONE, member->line, member->col);
        return res;
    }
    return RES_OK;
}

/* Every branch so far times every branch of the $or. */
static struct res walk_or(struct compile *c, struct str path, const struct json *value,
                          unsigned depth) {
    const struct link **base = c->links, **all;
    size_t base_count = c->count, branch_count = json_count(value), count = 0;
    if (!json_is(value, JSON_ARRAY) || branch_count < 2)
        return bad(c, "SH1457", path, value, "\"$or\" takes an array of at least two objects");
    if (branch_count > PATTERN_BRANCHES_MAX / base_count)
        return bad(c, "SH1458", path, value, "$or makes more than 1,000 combinations");
    all = ARENA_ARRAY(c->scratch, const struct link *, PATTERN_BRANCHES_MAX);
    for (size_t i = 0; i < branch_count; i++) {
        const struct json *branch = json_at(value, i);
        TRY(check_branch(c, path, branch));
        c->links = ARENA_ARRAY(c->scratch, const struct link *, base_count);
        memcpy(c->links, base, base_count * sizeof *base);
        c->count = base_count;
        TRY(walk_object(c, path, branch, depth + 1));
        if (count + c->count > PATTERN_BRANCHES_MAX)
            return bad(c, "SH1458", path, value, "$or makes more than 1,000 combinations");
        memcpy(all + count, c->links, c->count * sizeof *all);
        count += c->count;
    }
    c->links = all;
    c->count = count;
    return RES_OK;
}

static struct res bad_leaf(struct compile *c, struct str path, const struct json *value) {
    struct res res = err_set(c->err, ERR_CONFIG, "SH1451",
                             "%.*s: a field of a pattern takes an array of alternatives, not %s",
                             STR_ARG(path), json_type_name(value->type));
    BUF_SCOPE(shown, 100);
    json_write(&shown, value);
    if (!shown.failed)
        err_hint(c->err, "write [%.*s]", STR_ARG(buf_view(&shown)));
    err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

static struct res walk_object(struct compile *c, struct str path, const struct json *object,
                              unsigned depth) {
    if (depth > PATTERN_DEPTH_MAX)
        return bad(c, "SH1458", path, object, "the pattern is nested deeper than 32 levels");
    if (json_count(object) == 0)
        return bad(c, "SH1451", path, object, "an empty object matches nothing");
    for (size_t i = 0; i < json_count(object); i++) {
        const struct json_member *member = &object->object.members[i];
        if (str_is(member->key, "$or")) {
            TRY(walk_or(c, path, member->value, depth));
            continue;
        }
        if (path.len + 1 + member->key.len > PATH_MAX_SIZE)
            return bad(c, "SH1458", STR_NONE, member->value, "a path is longer than 4,096 bytes");
        struct str inner = join(c->arena, path, member->key);
        if (json_is(member->value, JSON_OBJECT))
            TRY(walk_object(c, inner, member->value, depth + 1));
        else if (json_is(member->value, JSON_ARRAY))
            TRY(add_field(c, inner, member->value));
        else
            return bad_leaf(c, inner, member->value);
    }
    return RES_OK;
}

static int by_path(const void *a, const void *b) {
    const struct pattern_field *const *x = a, *const *y = b;
    return str_cmp((*x)->path, (*y)->path);
}

/* A later field of the same path replaces an earlier one: event-ruler's behaviour, also across $or.
 * seen: by path id, the number of the branch that has it already. */
static void finish_branch(struct compile *c, const struct link *link, uint32_t number,
                          uint32_t *seen, struct pattern_branch *out) {
    size_t room = link->count, kept = 0;
    const struct pattern_field **fields = ARENA_ARRAY(c->arena, const struct pattern_field *, room);
    for (; link; link = link->before) {
        if (seen[link->field->path_id] == number)
            continue;
        seen[link->field->path_id] = number;
        fields[room - ++kept] = link->field;
        out->has_absent |= link->field->may_be_absent;
    }
    out->count = kept;
    out->fields = fields + (room - kept);
    out->sorted = ARENA_ARRAY(c->arena, const struct pattern_field *, kept);
    memcpy(out->sorted, out->fields, kept * sizeof *out->sorted);
    qsort(out->sorted, kept, sizeof *out->sorted, by_path);
}

struct res pattern_compile(struct arena *arena, const struct json *pattern, struct pattern **out,
                           struct err *err) {
    ARENA_SCOPE(scratch);
    const struct link *none = NULL;
    struct compile c = {
        .arena = arena, .scratch = &scratch, .err = err, .links = &none, .count = 1
    };
    if (!json_is(pattern, JSON_OBJECT)) {
        struct res res = err_set(err, ERR_CONFIG, "SH1451", "a pattern is an object, not %s",
                                 pattern ? json_type_name(pattern->type) : "nothing");
        err_hint(err, "for example {\"source\": [\"datadog\"]}");
        if (pattern)
            err_where(err, STR_NONE, pattern->line, pattern->col);
        return res;
    }
    TRY(walk_object(&c, STR_NONE, pattern, 0));
    struct pattern *made = ARENA_NEW(arena, struct pattern);
    struct pattern_branch *branches = ARENA_ARRAY(arena, struct pattern_branch, c.count);
    uint32_t *seen = ARENA_ARRAY(&scratch, uint32_t, c.known_count);
    for (size_t i = 0; i < c.count; i++) {
        assert(c.links[i]);
        finish_branch(&c, c.links[i], (uint32_t)i + 1, seen, &branches[i]);
    }
    *made = (struct pattern){ branches, c.count };
    *out = made;
    return RES_OK;
}
