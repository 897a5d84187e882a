#include "alert/datadog.h"

#include <assert.h>

#include "alert/datadog_event.h"
#include "alert/token.h"
#include "codec/time.h"

enum {
    ID_MAX = 256,        /* bytes of id, cycle, monitor: Datadog's are under 40 */
    TEXT_MAX = 4096,     /* bytes of name, scope, link: titles carry the tags of a group */
    TAGS_MAX = 16384,    /* bytes of the list of tags */
};
#define EPOCH_MS_FROM INT64_C(100000000000)   /* as seconds the year 5138: so it is milliseconds */
#define EPOCH_MS_MAX INT64_C(253402300799999) /* end of the year 9999 */

static const char template_hint[] = "compare the webhook's payload in Datadog with docs/sources.md";

enum key {
    KEY_SCHEMA,
    KEY_ID,
    KEY_CYCLE,
    KEY_TRANSITION,
    KEY_MONITOR,
    KEY_NAME,
    KEY_PRIORITY,
    KEY_SCOPE,
    KEY_TAGS,
    KEY_DATE,
    KEY_LAST_UPDATED,
    KEY_LINK,
    KEY_COUNT
};

static const struct {
    struct str name;
    size_t size_max;
    bool is_required; /* and not empty */
    bool is_deciding; /* must be there when free text is */
} keys[KEY_COUNT] = {
    [KEY_SCHEMA] = { STR_INIT("schema"), ID_MAX, true, true },
    [KEY_ID] = { STR_INIT("id"), ID_MAX, false, false },
    [KEY_CYCLE] = { STR_INIT("cycle"), ID_MAX, true, true },
    [KEY_TRANSITION] = { STR_INIT("transition"), ID_MAX, true, true },
    [KEY_MONITOR] = { STR_INIT("monitor"), ID_MAX, false, false },
    [KEY_NAME] = { STR_INIT("name"), TEXT_MAX, false, false },
    [KEY_PRIORITY] = { STR_INIT("priority"), ID_MAX, false, true },
    [KEY_SCOPE] = { STR_INIT("scope"), TEXT_MAX, false, false },
    [KEY_TAGS] = { STR_INIT("tags"), TAGS_MAX, false, true },
    [KEY_DATE] = { STR_INIT("date"), ID_MAX, false, true },
    [KEY_LAST_UPDATED] = { STR_INIT("last_updated"), ID_MAX, false, true },
    [KEY_LINK] = { STR_INIT("link"), TEXT_MAX, false, false },
};

struct payload {
    struct str values[KEY_COUNT]; /* empty: absent */
    bool has[KEY_COUNT];          /* the key is there, whatever its value */
};

/* --- the payload --- */

static bool has_control(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] < 0x20 || text.ptr[i] == 0x7f)
            return true;
    return false;
}

static struct res unknown_key(const struct json_member *member, struct err *err) {
    struct str names[KEY_COUNT];
    for (size_t i = 0; i < KEY_COUNT; i++)
        names[i] = keys[i].name;
    struct str closest = str_closest(member->key, names, KEY_COUNT);
    struct res res =
        alert_unusable(err, "SH6004", member->value,
                 "the payload has the key \"%.*s\", which selfheal.datadog/1 does not have: "
                 "a wrong template, or a value that broke out of its quotes",
                 STR_ARG(alert_shown(member->key)));
    if (closest.len)
        err_hint(err, "did you mean \"%.*s\"? %s", STR_ARG(closest), template_hint);
    else
        err_hint(err, "%s", template_hint);
    return res;
}

static struct res read_member(const struct json_member *member, struct payload *payload,
                              struct err *err) {
    size_t key = 0;
    while (key < KEY_COUNT && !str_eq(keys[key].name, member->key))
        key++;
    if (key == KEY_COUNT)
        return unknown_key(member, err);
    const struct json *value = member->value;
    if (!json_is(value, JSON_STRING)) {
        struct res res = alert_unusable(err, "SH6004", value, "\"%.*s\" is %s; every value is a string",
                                  STR_ARG(member->key), json_type_name(value->type));
        err_hint(err, "%s", template_hint);
        return res;
    }
    if (value->text.len > keys[key].size_max)
        return alert_unusable(err, "SH6006", value, "\"%.*s\" has %zu bytes, at most %zu are taken",
                        STR_ARG(member->key), value->text.len, keys[key].size_max);
    payload->has[key] = true;
    /* Datadog leaves a variable as it is when it has nothing to put there. */
    if (!str_starts(value->text, STR("$")))
        payload->values[key] = value->text;
    return RES_OK;
}

static struct res read_payload(const struct json *root, struct payload *payload, struct err *err) {
    if (!json_is(root, JSON_OBJECT)) {
        struct res res = alert_unusable(err, "SH6004", root, "the payload is %s, not an object",
                                  json_type_name(root->type));
        err_hint(err, "%s", template_hint);
        return res;
    }
    for (size_t i = 0; i < json_count(root); i++)
        TRY(read_member(&root->object.members[i], payload, err));
    if (payload->has[KEY_SCHEMA] && !str_is(payload->values[KEY_SCHEMA], "selfheal.datadog/1")) {
        struct res res = alert_unusable(err, "SH6004", root,
                                  "schema is \"%.*s\", this version knows \"selfheal.datadog/1\"",
                                  STR_ARG(payload->values[KEY_SCHEMA]));
        err_hint(err, "%s", template_hint);
        return res;
    }
    bool has_text = payload->has[KEY_NAME] || payload->has[KEY_SCOPE] || payload->has[KEY_LINK];
    for (size_t i = 0; i < KEY_COUNT; i++) {
        bool is_missing = (keys[i].is_required && !payload->values[i].len) ||
                          (has_text && keys[i].is_deciding && !payload->has[i]);
        if (!is_missing)
            continue;
        struct res res =
            alert_unusable(err, "SH6004", root, "\"%.*s\" is missing%s", STR_ARG(keys[i].name),
                     payload->has[i] ? ": Datadog had no value for it" : "");
        err_hint(err, "%s", template_hint);
        return res;
    }
    /* Titles have line breaks; what becomes a key, an id or a label has none. */
    for (size_t i = KEY_SCHEMA; i < KEY_COUNT; i++)
        if (i != KEY_NAME && has_control(payload->values[i]))
            return alert_unusable(err, "SH6004", root, "\"%.*s\" contains control characters",
                            STR_ARG(keys[i].name));
    return RES_OK;
}

/* --- values --- */

static const struct {
    struct str name;
    enum alert_transition transition;
} transition_table[] = {
    { STR_INIT("Triggered"), ALERT_TRIGGERED }, { STR_INIT("Re-Triggered"), ALERT_RETRIGGERED },
    { STR_INIT("Renotify"), ALERT_RENOTIFIED }, { STR_INIT("Recovered"), ALERT_RECOVERED },
    { STR_INIT("Warn"), ALERT_WARNING },        { STR_INIT("Re-Warn"), ALERT_WARNING },
    { STR_INIT("No Data"), ALERT_NO_DATA },     { STR_INIT("Re-No Data"), ALERT_NO_DATA },
};

struct res datadog_transition(struct str name, enum alert_transition *out, struct err *err) {
    for (size_t i = 0; i < sizeof transition_table / sizeof transition_table[0]; i++) {
        if (str_eq(transition_table[i].name, name)) {
            *out = transition_table[i].transition;
            return RES_OK;
        }
    }
    struct res res =
        alert_unusable(err, "SH6005", NULL, "transition \"%.*s\" is not known; no run is started for it",
                 STR_ARG(alert_shown(name)));
    err_hint(err, "known: Triggered, Re-Triggered, Renotify, Recovered, Warn, Re-Warn, No Data, "
                  "Re-No Data");
    return res;
}

static struct str severity_of(struct str priority) {
    return priority.len == 2 && priority.ptr[0] == 'P' ? alert_severity(priority.ptr[1] - '0') : STR_NONE;
}

struct res datadog_epoch(const char *name, int64_t value, int64_t *out_ms, struct err *err) {
    int64_t ms = value >= EPOCH_MS_FROM || value <= 0 ? value : value * 1000;
    if (ms <= 0 || ms > EPOCH_MS_MAX)
        return alert_unusable(err, "SH6004", NULL, "\"%s\" is %lld, not a time in seconds or milliseconds since 1970", name,
                              (long long)value);
    *out_ms = ms;
    return RES_OK;
}

/* As digits. Empty: TIME_NONE. */
static struct res read_epoch(enum key key, struct str text, int64_t *out_ms, struct err *err) {
    int64_t value = 0;
    *out_ms = TIME_NONE;
    if (!text.len)
        return RES_OK;
    if (text.ptr[0] >= '0' && text.ptr[0] <= '9' && str_to_i64(text, &value) && value > 0 &&
        datadog_epoch(keys[key].name.ptr, value, out_ms, err).ok)
        return RES_OK;
    return alert_unusable(err, "SH6004", NULL, "\"%.*s\" is \"%.*s\", not a time in seconds or milliseconds since 1970",
                          STR_ARG(keys[key].name), STR_ARG(alert_shown(text)));
}

/* "service:cash, env:prod, urgent" -> {"service":"cash","env":"prod","urgent":""} */
static struct res read_tags(struct arena *arena, struct str tags, struct json *labels,
                            struct err *err) {
    while (tags.len) {
        size_t comma = str_find_char(tags, ',');
        struct str tag = str_trim(str_slice(tags, 0, comma == SIZE_MAX ? tags.len : comma));
        tags = comma == SIZE_MAX ? STR_NONE : str_slice(tags, comma + 1, tags.len);
        TRY(alert_tag(arena, labels, tag, err));
    }
    return RES_OK;
}

/* --- the normalised alert --- */

static struct res normalise(struct arena *arena, const struct json *raw,
                            const struct payload *payload, const struct alert_identity *identity,
                            const struct json **alert, struct err *err) {
    enum alert_transition transition = ALERT_NO_DATA;
    int64_t started_ms, updated_ms;
    struct json *labels = json_new_object(arena);
    TRY(datadog_transition(payload->values[KEY_TRANSITION], &transition, err));
    TRY(read_epoch(KEY_DATE, payload->values[KEY_DATE], &started_ms, err));
    TRY(read_epoch(KEY_LAST_UPDATED, payload->values[KEY_LAST_UPDATED], &updated_ms, err));
    TRY(read_tags(arena, payload->values[KEY_TAGS], labels, err));

    struct alert_values values = { .transition = transition,
                                   .name = payload->values[KEY_NAME],
                                   .severity = severity_of(payload->values[KEY_PRIORITY]),
                                   .cycle = payload->values[KEY_CYCLE],
                                   .link = payload->values[KEY_LINK],
                                   .started_ms = started_ms,
                                   .time_ms = updated_ms != TIME_NONE ? updated_ms : started_ms,
                                   .labels = labels,
                                   .raw = raw };
    *alert = alert_build(arena, datadog_source.name, &values, identity);
    return RES_OK;
}

static enum alert_result accept_body(struct arena *arena, struct str bytes, const struct alert_identity *identity,
                                     const struct json **alert, struct err *err) {
    struct str body = str_dup(arena, bytes); /* the bytes are the sender's; the alert outlives them */
    struct payload payload = { 0 };
    const struct json *root = NULL;
    if (!json_parse(arena, body, NULL, &root, err).ok) {
        err->http_status = 202;
        err_hint(err, "a value that breaks the template? %s", template_hint);
        err_context(err, "datadog payload");
        return ALERT_UNUSABLE;
    }
    assert(root);
    if (datadog_event_is_mine(root))
        return datadog_event_read(arena, root, identity, alert, err).ok ? ALERT_OK : ALERT_UNUSABLE;
    if (!read_payload(root, &payload, err).ok ||
        !normalise(arena, root, &payload, identity, alert, err).ok) {
        err_context(err, "datadog payload");
        return ALERT_UNUSABLE;
    }
    return ALERT_OK;
}

static enum alert_result receive(struct arena *arena, const struct http_request *request, const struct alert_trust *trust,
                                 const struct alert_identity *identity, struct alert_out *out, struct err *err) {
    enum alert_result at_the_door = token_check(request, trust, datadog_source.name, err);
    out->raw = request->body;
    return at_the_door == ALERT_OK ? accept_body(arena, request->body, identity, &out->alert, err) : at_the_door;
}

static bool is_mine(const struct json *body) {
    return str_starts(json_get_str(body, "schema"), STR("selfheal.datadog/")) || datadog_event_is_mine(body);
}

const struct alert_source datadog_source = {
    .name = STR_INIT("datadog"), .receive = receive, .accept = accept_body, .is_mine = is_mine
};
