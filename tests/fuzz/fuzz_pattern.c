/* Event patterns against any bytes: "PATTERN\nEVENT". Properties: what is told is what was decided;
 * the verdict does not depend on how the event is spelt, nor on whether the event was flattened
 * before; refusals carry a place. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "rule/pattern.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static void check_event(struct arena *arena, const struct pattern *pattern,
                        const struct json *event) {
    bool is_match = pattern_match(pattern, event, arena);
    struct pattern_event *flat = pattern_event_new(arena, event);
    must(pattern_match_event(pattern, flat) == is_match, "flattened once gives the same verdict");
    must(pattern_match_event(pattern, flat) == is_match, "matching leaves no trace in the event");

    uint32_t found[1] = { 0 };
    struct pattern_index *index = pattern_index_new(arena, &pattern, 1);
    must(pattern_index_match(index, flat, found) == is_match, "the index finds what matches");

    const struct pattern_clause *clauses = NULL;
    size_t count = 0;
    size_t deciding = pattern_explain(pattern, event, arena, &clauses, &count);
    must((deciding == SIZE_MAX) == is_match, "the explanation agrees with the verdict");
    must(count > 0 && (is_match || deciding < count), "the deciding clause is listed");
    for (size_t i = 0; i < count; i++) {
        must(clauses[i].sentence.len > 0, "every clause has a sentence");
        must(!is_match || clauses[i].is_match, "no clause fails in a match");
        must(is_match || i >= deciding || clauses[i].is_match, "the first failing clause decides");
    }

    struct err err = { 0 };
    const struct json *again = NULL;
    must(json_parse(arena, json_to_str(arena, event), NULL, &again, &err).ok,
         "what we write, we read");
    must(pattern_match(pattern, again, arena) == is_match, "spelling does not matter");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    size_t line = str_find_char(text, '\n');
    struct str pattern_text = str_slice(text, 0, line);
    struct str event_text = line == SIZE_MAX ? STR("{}") : str_slice(text, line + 1, size);
    const struct json *pattern_json = NULL, *event = NULL;
    struct pattern *pattern = NULL;
    struct err err = { 0 };
    if (size > (64u << 10) || !json_parse(&arena, pattern_text, NULL, &pattern_json, &err).ok)
        return 0;
    if (!pattern_compile(&arena, pattern_json, &pattern, &err).ok) {
        must(err.class == ERR_CONFIG && err.message[0] && err.line > 0,
             "a refusal says what and where");
        return 0;
    }
    if (json_parse(&arena, event_text, NULL, &event, &err).ok)
        check_event(&arena, pattern, event);
    return 0;
}
