/* cmd_rule_match.c: `selfheal rule match`: one pattern and one event with every clause, or a file of cases. */
#include <stdio.h>

#include "base/limits.h"
#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/out.h"
#include "rule/pattern.h"

enum { SHOWN_MAX = 20 }; /* cases that differ are shown up to here */

/* AWS's own tools take the last of two equal keys, in patterns and in events. */
static const struct json_options LENIENT = { .depth_max = JSON_DEPTH_AWS_MAX,
                                             .last_duplicate_wins = true };

static const struct json *clauses_json(struct arena *arena, const struct pattern_clause *clauses,
                                       size_t count, size_t deciding) {
    struct json *o = json_new_object(arena);
    struct json *list = json_new_array(arena);
    json_set_bool(arena, o, "match", deciding == SIZE_MAX);
    for (size_t i = 0; i < count; i++) {
        struct json *c = json_new_object(arena);
        json_set_str(arena, c, "path", clauses[i].path);
        json_set_bool(arena, c, "match", clauses[i].is_match);
        json_set_str(arena, c, "wanted", clauses[i].wanted);
        json_set_str(arena, c, "observed", clauses[i].observed);
        json_set_str(arena, c, "sentence", clauses[i].sentence);
        json_push(arena, list, c);
    }
    if (deciding != SIZE_MAX)
        json_set_i64(arena, o, "deciding", (int64_t)deciding);
    json_set_c(arena, o, "clauses", list);
    return o;
}

static void print_clauses(const struct pattern_clause *clauses, size_t count, bool is_match) {
    BUF_SCOPE(out, OUT_SIZE_MAX);
    buf_text(&out, is_match ? "match\n" : "no match\n");
    for (size_t i = 0; i < count; i++) {
        buf_fmt(&out, "  %s ", clauses[i].is_match ? "✔" : "✗");
        out_safe(&out, clauses[i].sentence, false);
        buf_char(&out, '\n');
    }
    out_write(buf_view(&out));
}

/* The output of `selfheal alert view --json` holds the event as `alert`. An event has `detail` itself. */
static const struct json *unwrap(const struct json *given) {
    const struct json *alert = json_get_c(given, "alert");
    return json_get_c(alert, "detail") && !json_get_c(given, "detail") ? alert : given;
}

static int match_one(const struct args *args, struct str pattern_spec, struct str event_spec) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    const struct json *source, *event;
    struct pattern *pattern;
    if (!input_json(&arena, pattern_spec, &LENIENT, &source, &err).ok ||
        !pattern_compile(&arena, source, &pattern, &err).ok) {
        err_context(&err, "--pattern");
        (void)out_error(args, &err);
        return 2;
    }
    if (!input_json(&arena, event_spec, &LENIENT, &event, &err).ok) {
        err_context(&err, "--event");
        (void)out_error(args, &err);
        return 2;
    }
    event = unwrap(event);
    const struct pattern_clause *clauses;
    size_t count;
    size_t deciding = pattern_explain(pattern, event, &arena, &clauses, &count);
    if (args->is_json)
        out_json(clauses_json(&arena, clauses, count, deciding));
    else
        print_clauses(clauses, count, deciding == SIZE_MAX);
    return deciding == SIZE_MAX ? 0 : 1;
}

/* --- cases --- */

struct tally {
    int64_t agreed, differed;
};

static const char *judge(struct arena *arena, const struct json *c, struct err *err) {
    const struct json *source, *event;
    struct pattern *pattern;
    if (!json_parse(arena, json_get_str(c, "pattern"), &LENIENT, &source, err).ok ||
        !pattern_compile(arena, source, &pattern, err).ok)
        return "refused";
    if (!json_parse(arena, json_get_str(c, "event"), &LENIENT, &event, err).ok)
        return "event refused";
    return pattern_match(pattern, event, arena) ? "match" : "no match";
}

static bool one_case(const struct args *args, struct str line, int64_t number, struct tally *tally) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    const struct json *c;
    if (!json_parse(&arena, line, &LENIENT, &c, &err).ok) {
        err.line = (unsigned)number;
        (void)out_error(args, &err);
        return false;
    }
    const char *got = judge(&arena, c, &err);
    const char *wanted = json_true(json_get_c(c, "match")) ? "match" : "no match";
    bool is_agreed = str_is(str_of(got), wanted);
    tally->agreed += is_agreed;
    tally->differed += !is_agreed;
    if (!is_agreed && tally->differed <= SHOWN_MAX && !args->is_json) {
        struct str id = json_to_str(&arena, json_get_c(c, "id"));
        printf("case %.*s: %s, expected %s", STR_ARG(id), got, wanted);
        if (err.message[0]) {
            printf(": ");
            out_text(str_of(err.message), false);
        }
        putchar('\n');
    }
    return true;
}

static int match_cases(const struct args *args, struct str path) {
    ARENA_SCOPE(arena);
    struct err err = { 0 };
    struct str text;
    if (!input_file(&arena, path, &text, &err).ok) {
        (void)out_error(args, &err);
        return 2;
    }
    struct tally tally = { 0 };
    for (int64_t number = 1; text.len; number++) {
        size_t end = str_find_char(text, '\n');
        struct str line = str_trim(str_slice(text, 0, end));
        if (line.len && !one_case(args, line, number, &tally))
            return 2;
        text = end == SIZE_MAX ? STR_NONE : str_slice(text, end + 1, text.len);
    }
    int64_t all = tally.agreed + tally.differed;
    if (args->is_json) {
        struct json *o = json_new_object(&arena);
        json_set_i64(&arena, o, "cases", all);
        json_set_i64(&arena, o, "agreed", tally.agreed);
        json_set_i64(&arena, o, "differed", tally.differed);
        out_json(o);
    } else {
        int64_t tenths = all ? tally.agreed * 1000 / all : 0;
        printf("%lld cases, %lld agree, %lld differ (%lld.%lld %%)\n", (long long)all,
               (long long)tally.agreed, (long long)tally.differed, (long long)(tenths / 10),
               (long long)(tenths % 10));
    }
    return tally.differed == 0 ? 0 : 1;
}

int cmd_rule_match(int argc, char **argv) {
    struct args args;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    bool has_pattern = args_has(&args, "--pattern"), has_event = args_has(&args, "--event");
    bool has_cases = args_has(&args, "--cases");
    if (has_cases ? has_pattern || has_event : !has_pattern || !has_event)
        return args_wrong(&args, "give --pattern and --event, or --cases");
    if (has_cases)
        return match_cases(&args, args_value(&args, "--cases"));
    if (str_is(args_value(&args, "--pattern"), "-") && str_is(args_value(&args, "--event"), "-"))
        return args_wrong(&args, "only one of --pattern and --event can be standard input");
    return match_one(&args, args_value(&args, "--pattern"), args_value(&args, "--event"));
}
