/* YAML against any bytes. Properties: what is read is a JSON value (it can be written as JSON and read
 * as the same); that JSON text, read as YAML flow style, is the same value where YAML takes it; what
 * is refused is a fault of the configuration with a message and a place inside the text. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/limits.h"
#include "codec/yaml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "property broken: %s\n", what);
    abort();
}

static bool is_ascii(struct str s) {
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x7f)
            return false;
    return true;
}

/* A '[' before the text keeps yaml_parse from handing it to json_parse. Beyond ASCII YAML has line
 * breaks that JSON does not know. */
static void check_as_flow(struct arena *arena, struct str json, const struct json *value) {
    const struct json *list = NULL;
    struct err err = { 0 };
    struct str flow = str_fmt(arena, "[%.*s]", STR_ARG(json));
    if (!is_ascii(json) || !yaml_parse(arena, flow, STR("flow.yaml"), &list, &err).ok)
        return;
    must(json_count(list) == 1 && json_equal(json_at(list, 0), value), "JSON is YAML");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    ARENA_SCOPE(arena);
    struct str text = { (const char *)data, size };
    const struct json *value = NULL, *again = NULL;
    struct err err = { 0 };
    if (!yaml_parse(&arena, text, STR("f.yaml"), &value, &err).ok) {
        must(err.class == ERR_CONFIG && err.code[0] && err.message[0], "a refusal says why");
        must(err.line > 0 && err.col > 0 && err.line <= size + 1, "and where");
        return 0;
    }
    struct str json = json_to_str(&arena, value);
    must(json_parse(&arena, json, NULL, &again, &err).ok, "a YAML value is a JSON value");
    must(json_equal(value, again), "and the same one");
    check_as_flow(&arena, json, value);
    return 0;
}
