#include <assert.h>

#include "rule/pattern_private.h"

enum {
    OBSERVED_MAX = 200,  /* bytes of JSON shown of what the event has */
    WANTED_MAX = 400,    /* bytes shown in a sentence of what the rule wants */
    SENTENCE_MAX = 4096, /* bytes; paths are at most that long, and then cut here */
    SIBLINGS_MAX = 10,   /* names listed when a field is absent */
    VALUES_MAX = 20,     /* values of an event array shown */
};

/* A view of at most max bytes, not ending within a UTF-8 sequence. */
static struct str cut(struct str text, size_t max) {
    if (text.len <= max)
        return text;
    while (max > 0 && ((unsigned char)text.ptr[max] & 0xC0) == 0x80)
        max--;
    return str_slice(text, 0, max);
}

static void put_cut(struct buf *out, struct str text, size_t max) {
    buf_str(out, cut(text, max));
    if (text.len > max)
        buf_text(out, "...");
}

/* A leaf value, long texts cut before they are written. */
static void put_value(struct buf *out, const struct json *value) {
    if (value->type != JSON_STRING || value->text.len <= OBSERVED_MAX) {
        json_write(out, value);
        return;
    }
    json_write_str(out, cut(value->text, OBSERVED_MAX));
}

struct observed {
    struct str text; /* compact JSON, cut; empty: no leaf there */
    size_t count;
};

static struct observed observe(struct arena *arena, const struct pattern_event *event,
                               const struct pattern_field *field) {
    BUF_SCOPE(out, 64u << 10);
    struct observed observed = { 0 };
    size_t from, to;
    pattern_event_find(event, field->hash, &from, &to);
    for (; from < to; from++) {
        const struct pattern_leaf *leaf = &event->leaves[from];
        if (!pattern_event_path_is(leaf->node, field->path))
            continue;
        if (observed.count++ >= VALUES_MAX)
            continue;
        if (observed.count > 1)
            buf_char(&out, ',');
        put_value(&out, leaf->value);
    }
    if (observed.count == 0)
        return observed;
    struct str list = buf_view(&out);
    bool is_cut = list.len > OBSERVED_MAX || observed.count > VALUES_MAX;
    struct str shown = cut(list, OBSERVED_MAX);
    observed.text = observed.count == 1
                        ? str_fmt(arena, "%.*s%s", STR_ARG(shown), is_cut ? "..." : "")
                        : str_fmt(arena, "[%.*s%s]", STR_ARG(shown), is_cut ? "..." : "");
    return observed;
}

static bool is_plain(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool is_fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '_' || c == '-' || c == '.' || c == '/';
        if (!is_fine)
            return false;
    }
    return name.len > 0;
}

static const struct pattern_node *find_node(const struct pattern_event *event, struct str path) {
    for (const struct pattern_node *node = event->nodes; node; node = node->next)
        if (pattern_event_path_is(node, path))
            return node;
    return NULL;
}

/* " (present: service, env)": what stands beside an absent field, so that a wrong name is seen at
 * once. */
static void put_siblings(struct buf *out, const struct pattern_event *event, struct str path) {
    size_t dot = path.len;
    while (dot > 0 && path.ptr[dot - 1] != '.')
        dot--;
    struct str parent = dot > 0 ? str_slice(path, 0, dot - 1) : STR_NONE;
    const struct pattern_node *above = dot > 0 ? find_node(event, parent) : NULL;
    if (dot > 0 && !above) {
        buf_text(out, " (");
        put_cut(out, parent, OBSERVED_MAX);
        buf_text(out, " is absent too)");
        return;
    }
    size_t count = 0;
    for (const struct pattern_node *node = event->nodes; node; node = node->next) {
        if (node->parent != above || count++ >= SIBLINGS_MAX)
            continue;
        buf_text(out, count == 1 ? " (present: " : ", ");
        if (is_plain(node->key))
            put_cut(out, node->key, 64);
        else
            json_write_str(out, cut(node->key, 64));
    }
    if (count == 0)
        buf_text(out, " (nothing is present beside it)");
    else
        buf_text(out, count > SIBLINGS_MAX ? ", ...)" : ")");
}

static void put_observed(struct buf *out, const struct pattern_event *event,
                         const struct pattern_field *field, struct observed observed) {
    put_cut(out, field->path, OBSERVED_MAX);
    if (observed.count > 0) {
        buf_text(out, observed.count == 1 ? " is " : " has the values ");
        buf_str(out, observed.text);
        return;
    }
    const struct pattern_node *node = find_node(event, field->path);
    if (node && node->value->type == JSON_OBJECT)
        buf_text(out, " is an object and not a value");
    else if (node)
        buf_text(out, " holds no value");
    else
        buf_text(out, " is absent");
}

static void put_wanted(struct buf *out, const struct pattern_field *field) {
    bool is_single = field->test_count + field->may_be_absent == 1;
    enum pattern_op op = field->test_count ? field->tests[0].op : PATTERN_ABSENT;
    bool is_literal = op == PATTERN_NULL || op == PATTERN_BOOL || op == PATTERN_NUMBER ||
                      op == PATTERN_STRING || op == PATTERN_ADDRESS;
    if (is_single && !is_literal) {
        BUF_SCOPE(words, 64u << 10);
        struct pattern_test absent = { .op = PATTERN_ABSENT };
        pattern_test_say(field->test_count ? &field->tests[0] : &absent, &words);
        put_cut(out, buf_view(&words), WANTED_MAX);
        return;
    }
    buf_text(out, "one of ");
    put_cut(out, field->wanted, WANTED_MAX);
}

static struct pattern_clause explain_field(struct arena *arena, const struct pattern_event *event,
                                           const struct pattern_field *field, bool is_match) {
    struct observed observed = observe(arena, event, field);
    BUF_SCOPE(out, SENTENCE_MAX);
    put_observed(&out, event, field, observed);
    if (observed.count == 0 && !is_match && !find_node(event, field->path))
        put_siblings(&out, event, field->path);
    if (!is_match) {
        buf_text(&out, ", the rule wants ");
        put_wanted(&out, field);
    } else if (observed.count == 0) {
        buf_text(&out, ", as the rule wants");
    }
    return (struct pattern_clause){
        .path = field->path,
        .is_match = is_match,
        .wanted = field->wanted,
        .observed = observed.text,
        .sentence = str_dup(arena, buf_view(&out)),
        .line = field->line,
        .col = field->col,
    };
}

/* All fields match by themselves and the branch does not. */
static struct pattern_clause explain_elements(const struct pattern_branch *branch, bool is_object,
                                              bool is_given_up) {
    const struct pattern_field *first = branch->fields[0];
    struct str sentence =
        !is_object ? STR("the event is not a JSON object")
        : is_given_up
            ? STR("the event has too many combinations of array elements to look through, so "
                  "the rule does not match")
            : STR("every field matches, but only in different elements of one array; the rule "
                  "wants them in the same element");
    return (struct pattern_clause){ .path = STR(""),
                                    .wanted = STR(""),
                                    .observed = STR(""),
                                    .sentence = sentence,
                                    .line = first->line,
                                    .col = first->col };
}

static size_t failures(const struct pattern_branch *branch, const struct pattern_event *event) {
    size_t count = 0;
    for (size_t i = 0; i < branch->count; i++)
        count += !pattern_match_field(branch->fields[i], event);
    return count;
}

/* The branch to explain: the one that matches, else the one with the fewest failing fields. */
static const struct pattern_branch *closest(const struct pattern *pattern,
                                            const struct pattern_event *event, bool *is_match,
                                            bool *is_given_up) {
    const struct pattern_branch *best = NULL;
    size_t fewest = SIZE_MAX;
    *is_match = false;
    for (size_t i = 0; i < pattern->count && !*is_match; i++) {
        const struct pattern_branch *branch = &pattern->branches[i];
        bool has_given_up = false;
        *is_match = pattern_match_branch(branch, event, &has_given_up);
        size_t failed = *is_match || pattern->count == 1 ? 0 : failures(branch, event);
        if (*is_match || !best || failed < fewest) {
            best = branch;
            fewest = failed;
            *is_given_up = has_given_up;
        }
    }
    assert(best && best->count > 0);
    return best;
}

bool pattern_why_not(const struct pattern *pattern, const struct pattern_event *event,
                     struct arena *arena, struct pattern_clause *clause) {
    bool is_match = false, is_given_up = false;
    const struct pattern_branch *branch = closest(pattern, event, &is_match, &is_given_up);
    if (is_match)
        return false;
    for (size_t i = 0; i < branch->count; i++) {
        if (pattern_match_field(branch->fields[i], event))
            continue;
        *clause = explain_field(arena, event, branch->fields[i], false);
        return true;
    }
    *clause = explain_elements(branch, event->is_object, is_given_up);
    return true;
}

size_t pattern_explain(const struct pattern *pattern, const struct json *event, struct arena *arena,
                       const struct pattern_clause **clauses, size_t *count) {
    struct pattern_event *flat = pattern_event_new(arena, event);
    bool is_match = false, is_given_up = false;
    const struct pattern_branch *branch = closest(pattern, flat, &is_match, &is_given_up);
    struct pattern_clause *made = ARENA_ARRAY(arena, struct pattern_clause, branch->count + 1);
    size_t made_count = branch->count, deciding = SIZE_MAX;
    for (size_t i = 0; i < branch->count; i++) {
        bool is_met = is_match || pattern_match_field(branch->fields[i], flat);
        made[i] = explain_field(arena, flat, branch->fields[i], is_met);
        if (!is_met && deciding == SIZE_MAX)
            deciding = i;
    }
    if (!is_match && deciding == SIZE_MAX) {
        deciding = made_count;
        made[made_count++] = explain_elements(branch, flat->is_object, is_given_up);
    }
    *clauses = made;
    *count = made_count;
    return deciding;
}
