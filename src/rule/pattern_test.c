#include "rule/pattern_test.h"

#include <assert.h>

/* What 64-bit floating point can hold, which is what EventBridge compares with: beyond it a bound
 * in `numeric` is a mistake there and here. Comparing itself is exact decimal arithmetic. */
enum { DIGITS_MAX = 17, EXPONENT_MAX = 308, EXPONENT_MIN = -324 };

static const struct str operators[] = {
    STR_INIT("prefix"),   STR_INIT("suffix"),  STR_INIT("equals-ignore-case"),
    STR_INIT("wildcard"), STR_INIT("numeric"), STR_INIT("anything-but"),
    STR_INIT("exists"),   STR_INIT("cidr"),    STR_INIT("exactly"),
};
static const size_t operator_count = sizeof operators / sizeof operators[0];

/* Reserved by EventBridge beyond its operators. */
static const struct str reserved[] = {
    STR_INIT("="),
    STR_INIT("<"),
    STR_INIT("<="),
    STR_INIT(">"),
    STR_INIT(">="),
    STR_INIT("regex"),
    STR_INIT("not-wildcard"),
    STR_INIT("not-equals-ignore-case"),
    STR_INIT("date-after"),
    STR_INIT("date-on-or-after"),
    STR_INIT("date-before"),
    STR_INIT("date-on-or-before"),
    STR_INIT("in-date-range"),
    STR_INIT("ip-address-in-range"),
    STR_INIT("ip-address-not-in-range"),
};

bool pattern_test_is_reserved(struct str key) {
    for (size_t i = 0; i < operator_count; i++)
        if (str_eq(key, operators[i]))
            return true;
    for (size_t i = 0; i < sizeof reserved / sizeof reserved[0]; i++)
        if (str_eq(key, reserved[i]))
            return true;
    return false;
}

struct context {
    struct arena *arena;
    struct str path;
    struct err *err;
};

static struct res bad_argument(struct context *c, const struct json *value, const char *name,
                               const char *wanted) {
    struct res res =
        err_set(c->err, ERR_CONFIG, "SH1453", "%.*s: \"%s\" takes %s, not %s", STR_ARG(c->path),
                name, wanted, value ? json_type_name(value->type) : "nothing");
    if (value)
        err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

/* --- wildcard --- */

static struct res bad_wildcard(struct context *c, const struct json *value, const char *why) {
    struct res res = err_set(c->err, ERR_CONFIG, "SH1456", "%.*s: wildcard \"%.*s\": %s",
                             STR_ARG(c->path), STR_ARG(value->text), why);
    err_hint(c->err,
             "\"*\" stands for any text; write \"\\*\" for a star and \"\\\\\" for a backslash "
             "(each backslash doubled in JSON)");
    err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

static struct res compile_wildcard(struct context *c, const struct json *value,
                                   struct pattern_test *out) {
    if (!json_is(value, JSON_STRING))
        return bad_argument(c, value, "wildcard", "a string");
    struct str text = value->text;
    size_t stars = 0;
    for (size_t i = 0; i < text.len; i++)
        stars += text.ptr[i] == '*';
    struct str *pieces = ARENA_ARRAY(c->arena, struct str, stars + 1);
    char *bytes = arena_alloc(c->arena, text.len + 1);
    size_t used = 0, start = 0, count = 0;
    bool was_star = false;
    for (size_t i = 0; i < text.len; i++) {
        char byte = text.ptr[i];
        if (byte == '*') {
            if (was_star)
                return bad_wildcard(c, value, "two stars in a row");
            pieces[count++] = (struct str){ bytes + start, used - start };
            start = used;
            was_star = true;
            continue;
        }
        was_star = false;
        if (byte == '\\') {
            if (++i == text.len || (text.ptr[i] != '*' && text.ptr[i] != '\\'))
                return bad_wildcard(c, value, "a backslash must be followed by \"*\" or \"\\\"");
            byte = text.ptr[i];
        }
        bytes[used++] = byte;
    }
    pieces[count++] = (struct str){ bytes + start, used - start };
    *out = (struct pattern_test){ .op = PATTERN_WILDCARD,
                                  .text = str_dup(c->arena, text),
                                  .pieces = pieces,
                                  .piece_count = count };
    return RES_OK;
}

static bool wildcard_matches(const struct pattern_test *test, struct str text) {
    struct str first = test->pieces[0], last = test->pieces[test->piece_count - 1];
    if (test->piece_count == 1)
        return str_eq(text, first);
    if (text.len < first.len + last.len || !str_starts(text, first) || !str_ends(text, last))
        return false;
    struct str rest = str_slice(text, first.len, text.len - last.len);
    for (size_t i = 1; i + 1 < test->piece_count; i++) {
        size_t at = str_find(rest, test->pieces[i]);
        if (at == SIZE_MAX)
            return false;
        rest = str_slice(rest, at + test->pieces[i].len, rest.len);
    }
    return true;
}

/* --- numeric --- */

static struct res bad_numeric(struct context *c, const struct json *value, const char *why) {
    BUF_SCOPE(shown, 1024);
    json_write(&shown, value);
    struct str text = shown.failed ? STR("...") : buf_view(&shown);
    struct res res = err_set(c->err, ERR_CONFIG, "SH1454", "%.*s: numeric %.*s: %s",
                             STR_ARG(c->path), STR_ARG(text), why);
    err_hint(c->err,
             "write [\"=\", 5], [\">\", 0], [\"<=\", 9.5] or a range [\">\", 0, \"<=\", 5]");
    err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

/* Whether 64-bit floating point can hold the number, by its digits and the size of its exponent. */
static bool is_comparable(struct str number) {
    size_t at = 0, digits = 0, zeros = 0;
    int64_t exponent = 0, written = 0;
    bool is_after_point = false;
    for (; at < number.len && number.ptr[at] != 'e' && number.ptr[at] != 'E'; at++) {
        char c = number.ptr[at];
        if (c == '.')
            is_after_point = true;
        if (c < '0' || c > '9')
            continue;
        if (digits == 0 && c == '0') {
            exponent -= is_after_point; /* leading zeros of a fraction */
            continue;
        }
        digits++;
        zeros = c == '0' ? zeros + 1 : 0;
        exponent += !is_after_point;
    }
    if (digits == 0)
        return true;
    if (at < number.len) {
        struct str text = str_slice(number, at + 1, number.len);
        if (text.len && text.ptr[0] == '+')
            text = str_slice(text, 1, text.len);
        if (!str_to_i64(text, &written) || written > 100000 || written < -100000)
            return false;
    }
    /* 0.1 has exponent 0 so far: the power of its first digit is one less. */
    int64_t power = exponent + written - 1;
    return digits - zeros <= DIGITS_MAX && power <= EXPONENT_MAX && power >= EXPONENT_MIN;
}

static bool is_op(const struct json *value, const char *a, const char *b) {
    return json_is(value, JSON_STRING) && (str_is(value->text, a) || str_is(value->text, b));
}

static struct res compile_numeric(struct context *c, const struct json *value,
                                  struct pattern_test *out) {
    if (!json_is(value, JSON_ARRAY))
        return bad_argument(c, value, "numeric", "an array of comparisons");
    size_t count = json_count(value);
    if (count != 2 && count != 4)
        return bad_numeric(c, value, "it takes one comparison, or two for a range");
    for (size_t i = 0; i < count; i += 2) {
        const struct json *op = json_at(value, i), *number = json_at(value, i + 1);
        if (!is_op(op, "<", "<=") && !is_op(op, ">", ">=") && !is_op(op, "=", "="))
            return bad_numeric(c, value, "a comparison is one of = < <= > >=");
        if (!json_is(number, JSON_NUMBER))
            return bad_numeric(c, value, "it compares with JSON numbers only");
        if (!is_comparable(number->text))
            return bad_numeric(c, value, "the number does not fit 64-bit floating point");
    }
    const struct json *op = json_at(value, 0), *top = json_at(value, 2);
    struct str number = str_dup(c->arena, json_at(value, 1)->text);
    struct pattern_range range = { 0 };
    if (count == 4 && (!is_op(op, ">", ">=") || !is_op(top, "<", "<=")))
        return bad_numeric(c, value, "a range is written with its lower bound first");
    if (is_op(op, "=", "=")) {
        range = (struct pattern_range){ number, number, true, true };
    } else if (is_op(op, "<", "<=")) {
        range.high = number;
        range.is_high_in = str_is(op->text, "<=");
    } else {
        range.low = number;
        range.is_low_in = str_is(op->text, ">=");
    }
    if (count == 4) {
        range.high = str_dup(c->arena, json_at(value, 3)->text);
        range.is_high_in = str_is(top->text, "<=");
        if (json_number_cmp(range.low, range.high) >= 0)
            return bad_numeric(c, value, "the lower bound must be less than the upper one");
    }
    *out = (struct pattern_test){ .op = PATTERN_RANGE, .range = range };
    return RES_OK;
}

static bool range_matches(const struct pattern_range *range, struct str number) {
    if (range->low.len) {
        int order = json_number_cmp(number, range->low);
        if (order < 0 || (order == 0 && !range->is_low_in))
            return false;
    }
    if (range->high.len) {
        int order = json_number_cmp(number, range->high);
        if (order > 0 || (order == 0 && !range->is_high_in))
            return false;
    }
    return true;
}

/* --- texts --- */

static void make_nocase(struct context *c, enum pattern_op op, struct str text,
                        struct pattern_test *out) {
    *out = (struct pattern_test){ .op = op,
                                  .text = str_dup(c->arena, text),
                                  .folded = fold_text_make(c->arena, text) };
}

/* prefix and suffix: a string, or {"equals-ignore-case": string}. */
static struct res compile_affix(struct context *c, const struct json *value, bool is_prefix,
                                struct pattern_test *out) {
    const char *name = is_prefix ? "prefix" : "suffix";
    if (json_is(value, JSON_STRING)) {
        *out = (struct pattern_test){ .op = is_prefix ? PATTERN_PREFIX : PATTERN_SUFFIX,
                                      .text = str_dup(c->arena, value->text) };
        return RES_OK;
    }
    const struct json *nocase = json_get_c(value, "equals-ignore-case");
    if (json_count(value) != 1 || !json_is(nocase, JSON_STRING))
        return bad_argument(c, value, name, "a string or {\"equals-ignore-case\": a string}");
    make_nocase(c, is_prefix ? PATTERN_PREFIX_NOCASE : PATTERN_SUFFIX_NOCASE, nocase->text, out);
    return RES_OK;
}

/* --- anything-but --- */

static struct res bad_but(struct context *c, const struct json *value, const char *why) {
    struct res res =
        err_set(c->err, ERR_CONFIG, "SH1453", "%.*s: anything-but: %s", STR_ARG(c->path), why);
    err_hint(c->err, "write a string, a number, a list of one kind, or {\"prefix\" | \"suffix\" | "
                     "\"equals-ignore-case\" | \"wildcard\": a string or a list}");
    if (value)
        err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

/* One text below {"anything-but": {KEY: ...}}. */
static struct res compile_but_text(struct context *c, struct str key, const struct json *value,
                                   struct pattern_test *out) {
    bool is_affix = str_is(key, "prefix") || str_is(key, "suffix");
    if (!json_is(value, JSON_STRING))
        return bad_but(c, value, "operators take strings here");
    if (is_affix && value->text.len == 0)
        return bad_but(c, value, "an empty prefix or suffix would exclude every text");
    if (is_affix)
        return compile_affix(c, value, str_is(key, "prefix"), out);
    if (str_is(key, "wildcard"))
        return compile_wildcard(c, value, out);
    make_nocase(c, PATTERN_NOCASE, value->text, out);
    return RES_OK;
}

/* One literal of the list: strings and numbers, not mixed with the first. */
static struct res compile_but_literal(struct context *c, const struct json *first,
                                      const struct json *value, struct pattern_test *out) {
    if (!json_is(value, JSON_STRING) && !json_is(value, JSON_NUMBER))
        return bad_but(c, value, "it takes strings or numbers");
    if (value->type != first->type)
        return bad_but(c, value, "strings and numbers cannot be mixed");
    enum pattern_op op = value->type == JSON_STRING ? PATTERN_STRING : PATTERN_NUMBER;
    *out = (struct pattern_test){ .op = op, .text = str_dup(c->arena, value->text) };
    return RES_OK;
}

static struct res compile_but(struct context *c, const struct json *value,
                              struct pattern_test *out) {
    struct str key = STR_NONE;
    if (json_is(value, JSON_OBJECT)) {
        if (json_count(value) != 1)
            return bad_but(c, value, "it takes exactly one operator");
        key = value->object.members[0].key;
        value = value->object.members[0].value;
        if (!str_is(key, "prefix") && !str_is(key, "suffix") && !str_is(key, "wildcard") &&
            !str_is(key, "equals-ignore-case"))
            return bad_but(c, value, "this operator cannot be used inside it");
    }
    bool is_list = json_is(value, JSON_ARRAY);
    size_t count = is_list ? json_count(value) : 1;
    if (count == 0)
        return bad_but(c, value, "the list is empty");
    struct pattern_test *buts = ARENA_ARRAY(c->arena, struct pattern_test, count);
    for (size_t i = 0; i < count; i++) {
        const struct json *item = is_list ? json_at(value, i) : value;
        if (key.ptr)
            TRY(compile_but_text(c, key, item, &buts[i]));
        else
            TRY(compile_but_literal(c, is_list ? json_at(value, 0) : value, item, &buts[i]));
    }
    *out = (struct pattern_test){ .op = PATTERN_BUT, .buts = buts, .but_count = count };
    return RES_OK;
}

/* --- one alternative --- */

static struct res compile_cidr(struct context *c, const struct json *value,
                               struct pattern_test *out) {
    const char *why = NULL;
    if (!json_is(value, JSON_STRING))
        return bad_argument(c, value, "cidr", "a string like \"10.0.0.0/8\"");
    *out = (struct pattern_test){ .op = PATTERN_CIDR, .text = str_dup(c->arena, value->text) };
    if (cidr_range(value->text, &out->cidr, &why))
        return RES_OK;
    struct res res = err_set(c->err, ERR_CONFIG, "SH1455", "%.*s: cidr \"%.*s\": %s",
                             STR_ARG(c->path), STR_ARG(value->text), why);
    err_where(c->err, STR_NONE, value->line, value->col);
    return res;
}

static struct res unknown_operator(struct context *c, const struct json *object, struct str key) {
    struct res res = err_set(c->err, ERR_CONFIG, "SH1452", "%.*s: unknown operator \"%.*s\"",
                             STR_ARG(c->path), STR_ARG(key));
    struct str closest = str_closest(key, operators, operator_count);
    if (closest.len)
        err_hint(c->err, "did you mean \"%.*s\"?", STR_ARG(closest));
    else if (str_is(key, "regex") || str_is(key, "regexp") || str_is(key, "shellstyle"))
        err_hint(c->err, "event patterns have no regular expressions; \"wildcard\" is closest");
    else
        err_hint(c->err, "operators: prefix, suffix, equals-ignore-case, wildcard, numeric, "
                         "anything-but, exists, cidr, exactly");
    err_where(c->err, STR_NONE, object->object.members[0].line, object->object.members[0].col);
    return res;
}

static struct res compile_operator(struct context *c, const struct json *object,
                                   struct pattern_test *out) {
    if (json_count(object) != 1) {
        struct res res = err_set(c->err, ERR_CONFIG, "SH1451",
                                 "%.*s: an alternative that is an object has exactly one operator, "
                                 "this one has %zu",
                                 STR_ARG(c->path), json_count(object));
        err_hint(c->err, "to accept either, write two objects in the array");
        err_where(c->err, STR_NONE, object->line, object->col);
        return res;
    }
    struct str key = object->object.members[0].key;
    const struct json *value = object->object.members[0].value;
    if (str_is(key, "prefix") || str_is(key, "suffix"))
        return compile_affix(c, value, str_is(key, "prefix"), out);
    if (str_is(key, "wildcard"))
        return compile_wildcard(c, value, out);
    if (str_is(key, "numeric"))
        return compile_numeric(c, value, out);
    if (str_is(key, "anything-but"))
        return compile_but(c, value, out);
    if (str_is(key, "cidr"))
        return compile_cidr(c, value, out);
    if (str_is(key, "exists")) {
        if (!json_is(value, JSON_BOOL))
            return bad_argument(c, value, "exists", "true or false");
        *out = (struct pattern_test){ .op = value->boolean ? PATTERN_PRESENT : PATTERN_ABSENT };
        return RES_OK;
    }
    if (str_is(key, "equals-ignore-case") || str_is(key, "exactly")) {
        bool is_nocase = str_is(key, "equals-ignore-case");
        if (!json_is(value, JSON_STRING))
            return bad_argument(c, value, is_nocase ? "equals-ignore-case" : "exactly", "a string");
        if (is_nocase)
            make_nocase(c, PATTERN_NOCASE, value->text, out);
        else
            *out = (struct pattern_test){ .op = PATTERN_STRING,
                                          .text = str_dup(c->arena, value->text) };
        return RES_OK;
    }
    return unknown_operator(c, object, key);
}

struct res pattern_test_compile(struct arena *arena, const struct json *value, struct str path,
                                struct pattern_test *out, struct err *err) {
    struct context c = { arena, path, err };
    switch (value->type) {
    case JSON_NULL: *out = (struct pattern_test){ .op = PATTERN_NULL }; return RES_OK;
    case JSON_BOOL:
        *out = (struct pattern_test){ .op = PATTERN_BOOL, .boolean = value->boolean };
        return RES_OK;
    case JSON_NUMBER:
        *out = (struct pattern_test){ .op = PATTERN_NUMBER, .text = str_dup(arena, value->text) };
        return RES_OK;
    case JSON_STRING:
        *out = (struct pattern_test){ .op = PATTERN_STRING, .text = str_dup(arena, value->text) };
        if (cidr_address(value->text, &out->cidr))
            out->op = PATTERN_ADDRESS;
        return RES_OK;
    case JSON_OBJECT: return compile_operator(&c, value, out);
    case JSON_ARRAY: break;
    }
    struct res res = err_set(err, ERR_CONFIG, "SH1451",
                             "%.*s: an array of alternatives cannot hold an array", STR_ARG(path));
    err_where(err, STR_NONE, value->line, value->col);
    return res;
}

/* --- matching --- */

static bool string_matches(const struct pattern_test *test, struct str text) {
    struct cidr address;
    switch (test->op) {
    case PATTERN_STRING: return str_eq(test->text, text);
    case PATTERN_ADDRESS:
        return str_eq(test->text, text) ||
               (cidr_address(text, &address) && cidr_contains(&test->cidr, &address));
    case PATTERN_PREFIX: return str_starts(text, test->text);
    case PATTERN_SUFFIX: return str_ends(text, test->text);
    case PATTERN_NOCASE: return fold_text_is(test->folded, text);
    case PATTERN_PREFIX_NOCASE: return fold_text_starts(test->folded, text);
    case PATTERN_SUFFIX_NOCASE: return fold_text_ends(test->folded, text);
    case PATTERN_WILDCARD: return wildcard_matches(test, text);
    case PATTERN_CIDR: return cidr_address(text, &address) && cidr_contains(&test->cidr, &address);
    case PATTERN_NULL:
    case PATTERN_BOOL:
    case PATTERN_NUMBER:
    case PATTERN_RANGE:
    case PATTERN_PRESENT:
    case PATTERN_ABSENT:
    case PATTERN_BUT: break;
    }
    return false;
}

bool pattern_test_matches(const struct pattern_test *test, const struct json *value) {
    assert(value->type != JSON_ARRAY && value->type != JSON_OBJECT);
    if (test->op == PATTERN_PRESENT)
        return true;
    if (test->op == PATTERN_BUT) {
        for (size_t i = 0; i < test->but_count; i++)
            if (pattern_test_matches(&test->buts[i], value)) /* one level: no BUT inside a BUT */
                return false;
        return true;
    }
    switch (value->type) {
    case JSON_NULL: return test->op == PATTERN_NULL;
    case JSON_BOOL: return test->op == PATTERN_BOOL && test->boolean == value->boolean;
    case JSON_NUMBER:
        if (test->op == PATTERN_NUMBER)
            return str_eq(test->text, value->text) || json_number_cmp(test->text, value->text) == 0;
        return test->op == PATTERN_RANGE && range_matches(&test->range, value->text);
    case JSON_STRING: return string_matches(test, value->text);
    case JSON_ARRAY:
    case JSON_OBJECT: break;
    }
    return false;
}

/* --- words --- */

static void say_text(struct buf *out, const char *words, struct str text) {
    buf_text(out, words);
    json_write_str(out, text);
}

static void say_range(const struct pattern_range *range, struct buf *out) {
    buf_text(out, "a number ");
    if (range->low.len && range->high.len && str_eq(range->low, range->high)) {
        buf_fmt(out, "= %.*s", STR_ARG(range->low));
        return;
    }
    if (range->low.len)
        buf_fmt(out, ">%s %.*s", range->is_low_in ? "=" : "", STR_ARG(range->low));
    if (range->low.len && range->high.len)
        buf_text(out, " and ");
    if (range->high.len)
        buf_fmt(out, "<%s %.*s", range->is_high_in ? "=" : "", STR_ARG(range->high));
}

static void say_buts(const struct pattern_test *test, struct buf *out) {
    buf_text(out, "anything but ");
    for (size_t i = 0; i < test->but_count; i++) {
        if (i)
            buf_text(out, " or ");
        pattern_test_say(&test->buts[i], out);
    }
}

void pattern_test_say(const struct pattern_test *test, struct buf *out) {
    switch (test->op) {
    case PATTERN_NULL: buf_text(out, "null"); return;
    case PATTERN_BOOL: buf_text(out, test->boolean ? "true" : "false"); return;
    case PATTERN_NUMBER: buf_str(out, test->text); return;
    case PATTERN_STRING: json_write_str(out, test->text); return;
    case PATTERN_ADDRESS: say_text(out, "the address ", test->text); return;
    case PATTERN_PREFIX: say_text(out, "a text that starts with ", test->text); return;
    case PATTERN_SUFFIX: say_text(out, "a text that ends with ", test->text); return;
    case PATTERN_NOCASE:
        json_write_str(out, test->text);
        buf_text(out, " in any case");
        return;
    case PATTERN_PREFIX_NOCASE:
        say_text(out, "a text that starts with ", test->text);
        buf_text(out, " in any case");
        return;
    case PATTERN_SUFFIX_NOCASE:
        say_text(out, "a text that ends with ", test->text);
        buf_text(out, " in any case");
        return;
    case PATTERN_WILDCARD: say_text(out, "a text like ", test->text); return;
    case PATTERN_RANGE: say_range(&test->range, out); return;
    case PATTERN_CIDR: say_text(out, "an address in ", test->text); return;
    case PATTERN_PRESENT: buf_text(out, "it to be present"); return;
    case PATTERN_ABSENT: buf_text(out, "it to be absent"); return;
    case PATTERN_BUT: say_buts(test, out); return;
    }
}
