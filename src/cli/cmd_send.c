/* cmd_send.c: `selfheal send`: posts an alert the way its sender does, to try a rule out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/out.h"
#include "codec/time.h"
#include "codec/yaml.h"
#include "net/http_client.h"

enum { TIMEOUT_MS = 15000, ANSWER_SIZE_MAX = 1 << 20 };

static const char DEFAULT_URL[] = "http://127.0.0.1:4325";

struct sample {
    const char *name, *transition;
};
static const struct sample SAMPLES[] = {
    { "datadog/triggered", "Triggered" },
    { "datadog/recovered", "Recovered" },
};

static const struct sample *sample_find(struct str name) {
    for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++)
        if (str_is(name, SAMPLES[i].name))
            return &SAMPLES[i];
    return NULL;
}

/* The payload of docs/sources.md with plausible values. */
static struct json *sample_body(struct arena *arena, const struct sample *sample) {
    int64_t now_ms = loop_wall_ms();
    struct str now = str_fmt(arena, "%lld", (long long)now_ms);
    struct str began = str_fmt(arena, "%lld", (long long)(now_ms - 60000));
    struct json *o = json_new_object(arena);
    json_set_str(arena, o, "schema", STR("selfheal.datadog/1"));
    json_set_str(arena, o, "id", str_fmt(arena, "sample-%.*s", STR_ARG(now)));
    json_set_str(arena, o, "cycle", str_fmt(arena, "sample-%.*s", STR_ARG(now)));
    json_set_str(arena, o, "transition", str_of(sample->transition));
    json_set_str(arena, o, "monitor", STR("42"));
    json_set_str(arena, o, "name", STR("[P1] DB outage on cash-events"));
    json_set_str(arena, o, "priority", STR("P1"));
    json_set_str(arena, o, "scope", STR("service:cash-subscriber"));
    json_set_str(arena, o, "tags", STR("service:cash-subscriber,env:demo"));
    json_set_str(arena, o, "date", began);
    json_set_str(arena, o, "last_updated", now);
    json_set_str(arena, o, "link", STR("https://app.datadoghq.com/monitors/42"));
    return o;
}

/* Puts --set values in; the recovery of no cycle would say nothing. */
static int set_values(const struct args *args, struct arena *arena, struct json *body,
                      bool is_recovery) {
    struct str pair;
    bool has_cycle = false;
    for (size_t at = 0; args_next(args, "--set", &at, &pair);) {
        size_t equals = str_find_char(pair, '=');
        if (equals == SIZE_MAX || equals == 0)
            return args_wrong(args, "--set is KEY=VALUE, not \"%.*s\"", STR_ARG(pair));
        struct str key = str_slice(pair, 0, equals);
        has_cycle = has_cycle || str_is(key, "cycle");
        json_set_str(arena, body, str_z(arena, key), str_slice(pair, equals + 1, pair.len));
    }
    if (is_recovery && !has_cycle)
        return args_wrong(args, "a recovery needs the cycle of its alert: --set cycle=...");
    return 0;
}

static int read_body(const struct args *args, struct arena *arena, struct str *text,
                     struct str *cycle) {
    struct err err = { 0 };
    struct str what = args_positional(args, 0);
    const struct sample *sample = sample_find(what);
    struct json *body = sample ? sample_body(arena, sample) : NULL;
    const struct json *given;
    if (!sample) {
        if (!input_file(arena, what, text, &err).ok) {
            err_hint(&err, "samples: datadog/triggered, datadog/recovered; else a file or -");
            return out_error(args, &err);
        }
        if (!args_has(args, "--set"))
            return 0; /* as it is, byte for byte */
        if (!json_parse(arena, *text, NULL, &given, &err).ok)
            return out_error(args, &err);
        body = json_copy_object(arena, given);
    }
    int status = set_values(args, arena, body, sample && sample == &SAMPLES[1]);
    *cycle = json_get_str(body, "cycle");
    *text = json_to_str(arena, body);
    return status;
}

/* --to, else `listen` of the configuration, else the default port. */
static struct str address(const struct args *args, struct arena *arena) {
    struct str to = args_value(args, "--to"), path = input_config_path(args), text;
    struct err ignored = { 0 };
    const struct json *document;
    if (!to.len && path.len && input_file(arena, path, &text, &ignored).ok &&
        yaml_parse(arena, text, path, &document, &ignored).ok)
        to = json_get_str(document, "listen");
    if (!to.len)
        to = str_of(DEFAULT_URL);
    while (to.len && to.ptr[to.len - 1] == '/')
        to.len--;
    return str_find(to, STR("://")) == SIZE_MAX ? str_fmt(arena, "http://%.*s", STR_ARG(to)) : to;
}

static int report(const struct args *args, struct arena *arena, struct str url, struct str cycle,
                  const struct http_client_answer *answer) {
    struct err err = { 0 };
    const struct json *body = NULL;
    if (!answer->has_answer) {
        (void)err_set(&err, ERR_TRANSIENT, "SH4001", "no daemon answers at %.*s: %s", STR_ARG(url),
                      answer->err.message);
        err_hint(&err, "selfheal serve, or --to URL of the alert listener");
        return out_error(args, &err);
    }
    bool is_json = json_parse(arena, answer->body, NULL, &body, &err).ok;
    if (answer->status >= 300) {
        enum err_class class = answer->status == 401 ? ERR_DENIED
                               : answer->status >= 500 ? ERR_TRANSIENT : ERR_INPUT;
        struct str detail = is_json ? json_get_str(body, "detail") : STR_NONE;
        (void)err_set(&err, class, "SH6001", "the alert was refused with %d%s%.*s", answer->status,
                      detail.len ? ": " : "", STR_ARG(detail));
        err.http_status = answer->status;
        return out_error(args, &err);
    }
    struct str id = json_get_str(body, "alert");
    if (args->is_json) {
        out_json(body);
        return 0;
    }
    printf("%d accepted, alert %.*s\n", answer->status, STR_ARG(id));
    if (cycle.len) {
        printf("  cycle ");
        out_text(cycle, false);
        putchar('\n');
    }
    printf("next: selfheal explain %.*s\n", STR_ARG(id));
    return 0;
}

int cmd_send(int argc, char **argv) {
    ARENA_SCOPE(arena);
    struct args args;
    struct err err = { 0 };
    struct str text, cycle = STR_NONE;
    int status;
    if (!args_read(&args, argc, argv, &status))
        return status;
    const char *secret = getenv("SELFHEAL_DATADOG_SECRET");
    if (!secret || !secret[0]) {
        (void)err_set(&err, ERR_CONFIG, "SH4130", "SELFHEAL_DATADOG_SECRET is not set");
        err_hint(&err, "set it to the secret of source \"datadog\" of the daemon");
        return out_error(&args, &err);
    }
    status = read_body(&args, &arena, &text, &cycle);
    if (status != 0)
        return status;
    struct str url = str_fmt(&arena, "%.*s/v1/alerts/datadog", STR_ARG(address(&args, &arena)));
    const struct http_header headers[] = { { STR("Content-Type"), STR("application/json") },
                                           { STR("X-Selfheal-Token"), str_of(secret) } };
    struct http_client_request request = { .method = STR("POST"), .url = url, .headers = headers,
                                           .header_count = 2, .body = text, .is_mutating = true,
                                           .timeout_ms = TIMEOUT_MS,
                                           .body_size_max = ANSWER_SIZE_MAX };
    struct http_client_answer answer;
    http_client_call(&arena, &request, &answer);
    return report(&args, &arena, url, cycle, &answer);
}
