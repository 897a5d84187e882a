/* runbook_refs.c: what a reference is, and that every reference of a document names something.
 *
 * A reference is `{{`, blanks, a name, blanks, `}}` (ssm-automation.md 4): Param, step.Output,
 * variable:name, global:X, automation:EXECUTION_ID, ssm:/path. Everything else between braces is
 * text: scripts and templates are full of it. Three or more opening braces never open a reference.
 */
#include <stdint.h>
#include <string.h>

#include "runbook/runbook_parts.h"

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

static bool is_words(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if (!is_word(text.ptr[i]))
            return false;
    return text.len > 0;
}

static bool is_one_of(struct str text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (str_is(text, words[i]))
            return true;
    return false;
}

/* "prefix:" taken off. */
static bool take_prefix(struct str text, struct str prefix, struct str *rest) {
    if (!str_starts(text, prefix))
        return false;
    *rest = str_slice(text, prefix.len, text.len);
    return true;
}

static bool classify(struct str text, struct runbook_ref *ref) {
    static const char *const globals[] = { "ACCOUNT_ID", "AWS_PARTITION", "REGION", "DATE",
                                           "DATE_TIME" };
    struct str rest;
    ref->text = text;
    ref->step = STR_NONE;
    ref->name = text;
    ref->kind = REF_PARAM;
    if (take_prefix(text, STR("variable:"), &ref->name)) {
        ref->kind = REF_VARIABLE;
        return is_words(ref->name);
    }
    if (take_prefix(text, STR("global:"), &ref->name)) {
        ref->kind = REF_GLOBAL;
        return is_one_of(ref->name, globals, sizeof globals / sizeof globals[0]);
    }
    if (take_prefix(text, STR("automation:"), &ref->name)) {
        ref->kind = REF_AUTOMATION;
        return str_is(ref->name, "EXECUTION_ID");
    }
    if (take_prefix(text, STR("ssm:"), &rest)) {
        ref->kind = REF_SSM;
        ref->name = str_trim(rest);
        for (size_t i = 0; i < ref->name.len; i++)
            if (!is_word(ref->name.ptr[i]) && !strchr("/.:", ref->name.ptr[i]))
                return false;
        return ref->name.len > 0;
    }
    size_t dot = str_find_char(text, '.');
    if (dot == SIZE_MAX)
        return is_words(text);
    ref->kind = REF_OUTPUT;
    ref->step = str_slice(text, 0, dot);
    ref->name = str_slice(text, dot + 1, text.len);
    return is_words(ref->step) && is_words(ref->name);
}

/* The braces at `at` and what is between them: the inner text, trimmed, and where it all ends. */
static bool take_braces(struct str text, size_t at, struct str *inner, size_t *end) {
    size_t close = at + 2;
    while (close < text.len && text.ptr[close] != '}' && text.ptr[close] != '{' &&
           text.ptr[close] != '\n')
        close++;
    if (close + 1 >= text.len || text.ptr[close] != '}' || text.ptr[close + 1] != '}')
        return false;
    *inner = str_trim(str_slice(text, at + 2, close));
    *end = close + 2;
    return true;
}

/* The next two opening braces that are not part of a longer row; SIZE_MAX: none. */
static size_t find_open(struct str text, size_t from) {
    while (from + 1 < text.len) {
        const char *p = memchr(text.ptr + from, '{', text.len - from);
        if (!p)
            return SIZE_MAX;
        size_t at = (size_t)(p - text.ptr), row = at;
        while (row < text.len && text.ptr[row] == '{')
            row++;
        if (row - at == 2)
            return at;
        from = row;
    }
    return SIZE_MAX;
}

bool runbook_refs_next(struct str text, size_t from, struct runbook_ref *ref) {
    for (size_t at = find_open(text, from); at != SIZE_MAX; at = find_open(text, at + 2)) {
        struct str inner;
        size_t end;
        if (!take_braces(text, at, &inner, &end) || !classify(inner, ref))
            continue;
        ref->start = at;
        ref->end = end;
        return true;
    }
    return false;
}

bool runbook_refs_whole(struct str text, struct runbook_ref *ref) {
    struct str trimmed = str_trim(text);
    if (!str_starts(trimmed, STR("{{")) || !runbook_refs_next(trimmed, 0, ref))
        return false;
    return ref->start == 0 && ref->end == trimmed.len;
}

/* --- visiting --- */

struct walk {
    void (*visit)(void *ctx, struct str text, const struct json *at);
    void *ctx;
};

/* Depth is bounded by the decoders. A member named Script at the top is a program, not a template.
 */
static void walk_texts(const struct walk *walk, const struct json *value, bool is_top) {
    if (!value)
        return;
    switch (value->type) {
    case JSON_STRING: walk->visit(walk->ctx, value->text, value); return;
    case JSON_ARRAY:
        for (size_t i = 0; i < value->array.count; i++)
            walk_texts(walk, value->array.items[i], false);
        return;
    case JSON_OBJECT:
        for (size_t i = 0; i < value->object.count; i++)
            if (!is_top || !str_is(value->object.members[i].key, "Script"))
                walk_texts(walk, value->object.members[i].value, false);
        return;
    case JSON_NULL:
    case JSON_BOOL:
    case JSON_NUMBER: return;
    }
}

struct each {
    void (*visit)(void *ctx, struct str reference, const struct json *at);
    void *ctx;
};

static void each_text(void *ctx, struct str text, const struct json *at) {
    const struct each *each = ctx;
    struct runbook_ref ref;
    for (size_t from = 0; runbook_refs_next(text, from, &ref); from = ref.end)
        each->visit(each->ctx, ref.text, at);
}

void runbook_each_reference(const struct json *value,
                            void (*visit)(void *ctx, struct str reference, const struct json *at),
                            void *ctx) {
    struct each each = { visit, ctx };
    struct walk walk = { each_text, &each };
    walk_texts(&walk, value, true);
}

/* --- checking --- */

enum { NAMES_MAX = RUNBOOK_PARAMS_MAX + RUN_STEPS_MAX };

struct check {
    struct runbook_parser *parser;
    bool is_before_steps; /* defaults of variables, assumeRole: no outputs yet */
};

/* Whether the value at that place is written in quotes, from the text of the document. */
static bool is_quoted(const struct runbook *runbook, const struct json *at) {
    struct str text = runbook->text;
    for (uint32_t line = 1; line < at->line; line++) {
        size_t end = str_find_char(text, '\n');
        if (end == SIZE_MAX)
            return false;
        text = str_slice(text, end + 1, text.len);
    }
    size_t i = 0;
    for (uint32_t col = 1; i < text.len && text.ptr[i] != '\n'; i++) {
        if (((unsigned char)text.ptr[i] & 0xc0u) == 0x80u)
            continue;
        if (col++ == at->col)
            return text.ptr[i] == '"' || text.ptr[i] == '\'';
    }
    return false;
}

/* A reference inside a text is pointed at itself where the text stands on one line. Looks through
 * the document, so it is called for problems only. */
static struct json place_of(const struct check *check, const struct json *at,
                            const struct runbook_ref *ref) {
    struct json place = *at;
    if (str_find_char(at->text, '\n') != SIZE_MAX || at->col == 0 || ref->end == 0)
        return place;
    struct str before = str_slice(at->text, 0, ref->start);
    place.text = str_slice(at->text, ref->start, ref->end);
    place.col += is_quoted(check->parser->runbook, at);
    for (size_t i = 0; i < before.len; i++)
        place.col += ((unsigned char)before.ptr[i] & 0xc0u) != 0x80u;
    return place;
}

static const struct runbook_step *find_step(const struct runbook_step *steps, size_t count,
                                            struct str name) {
    for (size_t i = 0; i < count; i++) {
        if (str_eq(steps[i].name, name))
            return &steps[i];
        const struct runbook_step *inner = find_step(steps[i].body, steps[i].body_count, name);
        if (inner)
            return inner;
    }
    return NULL;
}

static size_t step_names(const struct runbook_step *steps, size_t count, struct str *names,
                         size_t have) {
    for (size_t i = 0; i < count && have < NAMES_MAX; i++) {
        names[have++] = steps[i].name;
        have = step_names(steps[i].body, steps[i].body_count, names, have);
    }
    return have;
}

static void check_param(const struct check *check, const struct json *at,
                        const struct runbook_ref *ref) {
    struct runbook_parser *parser = check->parser;
    struct str name = ref->name;
    const struct runbook *runbook = parser->runbook;
    if (runbook_param_find(runbook, name))
        return;
    struct str names[NAMES_MAX];
    size_t count = 0;
    for (; count < runbook->param_count && count < NAMES_MAX; count++)
        names[count] = runbook->params[count].name;
    struct str hint = runbook_hint(parser->arena, name, names, count, "parameters");
    if (find_step(runbook->steps, runbook->step_count, name))
        hint = str_fmt(parser->arena, "an output of step \"%.*s\" is {{ %.*s.OutputName }}",
                       STR_ARG(name), STR_ARG(name));
    for (size_t i = 0; i < runbook->variable_count; i++)
        if (str_eq(runbook->variables[i].name, name))
            hint = str_fmt(parser->arena, "a variable is {{ variable:%.*s }}", STR_ARG(name));
    struct json place = place_of(check, at, ref);
    RUNBOOK_ERROR(parser, "SH1203", &place, hint, "there is no parameter \"%.*s\"",
                  STR_ARG(runbook_clip(name)));
}

static void check_variable(const struct check *check, const struct json *at,
                           const struct runbook_ref *ref) {
    struct str name = ref->name;
    const struct runbook *runbook = check->parser->runbook;
    struct str names[NAMES_MAX];
    size_t count = 0;
    for (; count < runbook->variable_count && count < NAMES_MAX; count++) {
        names[count] = runbook->variables[count].name;
        if (str_eq(names[count], name))
            return;
    }
    struct json place = place_of(check, at, ref);
    RUNBOOK_ERROR(check->parser, "SH1203", &place,
                  runbook_hint(check->parser->arena, name, names, count, "variables"),
                  "there is no variable \"%.*s\"", STR_ARG(runbook_clip(name)));
}

static void check_output(const struct check *check, const struct json *at,
                         const struct runbook_ref *ref) {
    struct runbook_parser *parser = check->parser;
    const struct runbook *runbook = parser->runbook;
    struct str names[NAMES_MAX];
    const struct runbook_step *step = find_step(runbook->steps, runbook->step_count, ref->step);
    if (!step) {
        size_t count = step_names(runbook->steps, runbook->step_count, names, 0);
        struct json place = place_of(check, at, ref);
        RUNBOOK_ERROR(parser, "SH1203", &place,
                      runbook_hint(parser->arena, ref->step, names, count, "steps"),
                      "there is no step \"%.*s\"", STR_ARG(runbook_clip(ref->step)));
        return;
    }
    size_t count = 0;
    for (; count < step->output_count && count < NAMES_MAX; count++) {
        names[count] = step->outputs[count].name;
        if (str_eq(names[count], ref->name))
            return;
    }
    bool is_open = false;
    if (runbook_inputs_has_output(step->action, ref->name, &is_open)) {
        struct str closest = is_open ? str_closest(ref->name, names, count) : STR_NONE;
        struct json place = closest.len > 0 ? place_of(check, at, ref) : *at;
        if (closest.len > 0)
            RUNBOOK_WARN(
                parser, "SH1206", &place,
                str_fmt(parser->arena, "did you mean \"%.*s\"?", STR_ARG(closest)),
                "step \"%.*s\" declares no output \"%.*s\"; the member of that name in the "
                "answer is used",
                STR_ARG(step->name), STR_ARG(runbook_clip(ref->name)));
        return;
    }
    count = runbook_inputs_outputs(step->action, names, count, NAMES_MAX);
    struct json place = place_of(check, at, ref);
    RUNBOOK_ERROR(parser, "SH1203", &place,
                  runbook_hint(parser->arena, ref->name, names, count, "its outputs"),
                  "step \"%.*s\" has no output \"%.*s\"", STR_ARG(step->name),
                  STR_ARG(runbook_clip(ref->name)));
}

static void refuse_here(const struct check *check, const struct json *at,
                        const struct runbook_ref *ref, const char *message, struct str hint) {
    struct json place = place_of(check, at, ref);
    RUNBOOK_ERROR(check->parser, "SH1207", &place, hint, "%s", message);
}

static void check_ref(const struct check *check, const struct json *at,
                      const struct runbook_ref *ref) {
    switch (ref->kind) {
    case REF_PARAM: check_param(check, at, ref); return;
    case REF_VARIABLE: check_variable(check, at, ref); return;
    case REF_OUTPUT:
        if (check->is_before_steps)
            refuse_here(check, at, ref, "an output of a step cannot stand here",
                        STR("no step has run yet when it is read"));
        else
            check_output(check, at, ref);
        return;
    case REF_SSM:
        refuse_here(check, at, ref,
                    "a value of Parameter Store can only be the default of a parameter",
                    STR("make a parameter with this default, and refer to the parameter"));
        return;
    case REF_GLOBAL:
    case REF_AUTOMATION: return;
    }
}

/* `{{ step.Output.member }}` and the like look like references but stay as they are written. */
static void check_lookalikes(const struct check *check, const struct json *at) {
    const struct runbook *runbook = check->parser->runbook;
    struct str text = at->text;
    for (size_t open = find_open(text, 0); open != SIZE_MAX; open = find_open(text, open + 2)) {
        struct str inner;
        size_t end;
        struct runbook_ref ref = { 0 };
        if (!take_braces(text, open, &inner, &end) || classify(inner, &ref))
            continue;
        size_t length = 0;
        while (length < inner.len && is_word(inner.ptr[length]))
            length++;
        struct str first = str_slice(inner, 0, length);
        bool is_system =
            str_is(first, "variable") || str_is(first, "global") || str_is(first, "automation");
        if (!is_system && !runbook_param_find(runbook, first) &&
            !find_step(runbook->steps, runbook->step_count, first))
            continue;
        ref.start = open;
        ref.end = end;
        struct json place = place_of(check, at, &ref);
        RUNBOOK_WARN(check->parser, "SH1205", &place,
                     STR("a reference is {{ Param }}, {{ step.Output }}, {{ variable:name }}, "
                         "{{ global:REGION }}"),
                     "\"{{ %.*s }}\" is no reference: it stays as it is written",
                     STR_ARG(runbook_clip(inner)));
    }
}

static void check_text(void *ctx, struct str text, const struct json *at) {
    const struct check *check = ctx;
    struct runbook_ref ref;
    for (size_t from = 0; runbook_refs_next(text, from, &ref); from = ref.end) {
        check_ref(check, at, &ref);
    }
    check_lookalikes(check, at);
}

static void check_steps(struct check *check, const struct runbook_step *steps, size_t count) {
    struct walk walk = { check_text, check };
    for (size_t i = 0; i < count; i++) {
        if (steps[i].timeout_ref)
            check_text(check, steps[i].timeout_ref->text, steps[i].timeout_ref);
        for (size_t j = 0; steps[i].inputs && j < steps[i].inputs->object.count; j++) {
            const struct json_member *member = &steps[i].inputs->object.members[j];
            /* The inner steps are visited as steps. */
            if (str_is(steps[i].action, "aws:loop") && str_is(member->key, "Steps"))
                continue;
            if (!str_is(member->key, "Script"))
                walk_texts(&walk, member->value, false);
        }
        check_steps(check, steps[i].body, steps[i].body_count);
    }
}

/* The document's outputs are bare names: step.Output. */
static void check_outputs(struct check *check) {
    struct runbook_parser *parser = check->parser;
    for (size_t i = 0; i < json_count(parser->runbook->outputs); i++) {
        const struct json *item = json_at(parser->runbook->outputs, i);
        struct runbook_ref ref;
        if (!json_is(item, JSON_STRING) || !classify(str_trim(item->text), &ref) ||
            ref.kind != REF_OUTPUT) {
            RUNBOOK_ERROR(parser, "SH1104", item, STR("write stepName.OutputName, without braces"),
                          "an output of the document names the output of a step");
            continue;
        }
        ref.start = 0;
        ref.end = item->text.len;
        check_output(check, item, &ref);
    }
}

void runbook_refs_check(struct runbook_parser *parser) {
    const struct runbook *runbook = parser->runbook;
    struct check check = { .parser = parser, .is_before_steps = true };
    struct walk walk = { check_text, &check };
    walk_texts(&walk, json_get_c(runbook->document, "assumeRole"), false);
    for (size_t i = 0; i < runbook->variable_count; i++)
        walk_texts(&walk, runbook->variables[i].default_value, false);
    check.is_before_steps = false;
    check_steps(&check, runbook->steps, runbook->step_count);
    check_outputs(&check);
}
