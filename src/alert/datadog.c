#include "alert/datadog.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/limits.h"
#include "codec/time.h"

enum {
    ID_MAX = 256,        /* bytes of id, cycle, monitor: Datadog's are under 40 */
    TEXT_MAX = 4096,     /* bytes of name, scope, link: titles carry the tags of a group */
    TAGS_MAX = 16384,    /* bytes of the list of tags */
    TAG_MAX = 512,       /* bytes of one tag: Datadog's limit is 200 characters */
    TAG_VALUES_MAX = 32, /* different values of one key */
    SHOWN_MAX = 64,      /* bytes of a value shown in a message */
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

/* The value as far as a message shows it, not cut within a character. */
static struct str shown(struct str text) {
    size_t end = text.len < SHOWN_MAX ? text.len : SHOWN_MAX;
    while (end < text.len && end > 0 && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
        end--;
    return str_slice(text, 0, end);
}

/* --- the door: authentication and media type --- */

static bool is_authentic(const struct http_request *request, const struct secret *secrets,
                         size_t secret_count) {
    struct str token = STR_NONE;
    size_t seen = 0;
    for (size_t i = 0; i < request->header_count; i++) {
        if (!str_eq_nocase(request->headers[i].name, STR("X-Selfheal-Token")))
            continue;
        token = request->headers[i].value;
        seen++;
    }
    /* All secrets are compared, so that time does not tell which one is near. */
    unsigned equal = 0;
    for (size_t i = 0; i < secret_count; i++)
        equal += secrets[i].len > 0 && secret_equals(&secrets[i], token);
    return seen == 1 && token.len > 0 && equal > 0;
}

static enum alert_result refuse_token(const struct http_request *request, struct err *err) {
    bool is_absent = !http1_header(request, "X-Selfheal-Token").ptr;
    err_set(err, ERR_DENIED, "SH6002", "%s (source \"datadog\"); nothing was stored",
            is_absent ? "the header X-Selfheal-Token is missing"
                      : "the header X-Selfheal-Token does not carry a secret of this source");
    err_hint(err,
             "compare the custom header of the webhook in Datadog with sources.datadog.secret");
    err->http_status = 401;
    return ALERT_REFUSED;
}

static enum alert_result refuse_media_type(struct str type, struct err *err) {
    bool is_form = str_eq_nocase(type, STR("application/x-www-form-urlencoded"));
    err_set(err, ERR_INPUT, "SH6003", "the content type is \"%.*s\", not application/json",
            STR_ARG(shown(type)));
    err_hint(err, is_form ? "clear \"Encode as form\" in the webhook's settings in Datadog"
                          : "send Content-Type: application/json");
    err->http_status = 415;
    return ALERT_REFUSED;
}

static struct str media_type(const struct http_request *request) {
    struct str value = http1_header(request, "Content-Type");
    size_t end = str_find_char(value, ';');
    return str_trim(end == SIZE_MAX ? value : str_slice(value, 0, end));
}

/* --- the payload --- */

static struct res unusable(struct err *err, const char *code, const struct json *at,
                           const char *format, ...) __attribute__((format(printf, 4, 5)));

static struct res unusable(struct err *err, const char *code, const struct json *at,
                           const char *format, ...) {
    char message[sizeof err->message];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    struct res res = err_set(err, ERR_INPUT, code, "%s", message);
    err->http_status = 202;
    if (at)
        err_where(err, STR_NONE, at->line, at->col);
    return res;
}

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
        unusable(err, "SH6004", member->value,
                 "the payload has the key \"%.*s\", which selfheal.datadog/1 does not have: "
                 "a wrong template, or a value that broke out of its quotes",
                 STR_ARG(shown(member->key)));
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
        struct res res = unusable(err, "SH6004", value, "\"%.*s\" is %s; every value is a string",
                                  STR_ARG(member->key), json_type_name(value->type));
        err_hint(err, "%s", template_hint);
        return res;
    }
    if (value->text.len > keys[key].size_max)
        return unusable(err, "SH6006", value, "\"%.*s\" has %zu bytes, at most %zu are taken",
                        STR_ARG(member->key), value->text.len, keys[key].size_max);
    payload->has[key] = true;
    /* Datadog leaves a variable as it is when it has nothing to put there. */
    if (!str_starts(value->text, STR("$")))
        payload->values[key] = value->text;
    return RES_OK;
}

static struct res read_payload(const struct json *root, struct payload *payload, struct err *err) {
    if (!json_is(root, JSON_OBJECT)) {
        struct res res = unusable(err, "SH6004", root, "the payload is %s, not an object",
                                  json_type_name(root->type));
        err_hint(err, "%s", template_hint);
        return res;
    }
    for (size_t i = 0; i < json_count(root); i++)
        TRY(read_member(&root->object.members[i], payload, err));
    if (payload->has[KEY_SCHEMA] && !str_is(payload->values[KEY_SCHEMA], "selfheal.datadog/1")) {
        struct res res = unusable(err, "SH6004", root,
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
            unusable(err, "SH6004", root, "\"%.*s\" is missing%s", STR_ARG(keys[i].name),
                     payload->has[i] ? ": Datadog had no value for it" : "");
        err_hint(err, "%s", template_hint);
        return res;
    }
    /* Titles have line breaks; what becomes a key, an id or a label has none. */
    for (size_t i = KEY_SCHEMA; i < KEY_COUNT; i++)
        if (i != KEY_NAME && has_control(payload->values[i]))
            return unusable(err, "SH6004", root, "\"%.*s\" contains control characters",
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

static struct res read_transition(struct str name, enum alert_transition *out, struct err *err) {
    for (size_t i = 0; i < sizeof transition_table / sizeof transition_table[0]; i++) {
        if (str_eq(transition_table[i].name, name)) {
            *out = transition_table[i].transition;
            return RES_OK;
        }
    }
    struct res res =
        unusable(err, "SH6005", NULL, "transition \"%.*s\" is not known; no run is started for it",
                 STR_ARG(shown(name)));
    err_hint(err, "known: Triggered, Re-Triggered, Renotify, Recovered, Warn, Re-Warn, No Data, "
                  "Re-No Data");
    return res;
}

static const char *severity_of(struct str priority) {
    static const char *const names[] = { "critical", "high", "medium", "low", "info" };
    bool is_known = priority.len == 2 && priority.ptr[0] == 'P' && priority.ptr[1] >= '1' &&
                    priority.ptr[1] <= '5';
    return is_known ? names[priority.ptr[1] - '1'] : NULL;
}

/* Seconds or milliseconds since 1970, as digits. Empty: TIME_NONE. */
static struct res read_epoch(enum key key, struct str text, int64_t *out_ms, struct err *err) {
    int64_t value = 0;
    *out_ms = TIME_NONE;
    if (!text.len)
        return RES_OK;
    bool is_number = text.ptr[0] >= '0' && text.ptr[0] <= '9' && str_to_i64(text, &value);
    int64_t ms = value >= EPOCH_MS_FROM ? value : value * 1000;
    if (!is_number || value == 0 || ms > EPOCH_MS_MAX)
        return unusable(err, "SH6004", NULL,
                        "\"%.*s\" is \"%.*s\", not a time in seconds or milliseconds since 1970",
                        STR_ARG(keys[key].name), STR_ARG(shown(text)));
    *out_ms = ms;
    return RES_OK;
}

/* A further value of a label: the same one changes nothing, another one makes it an array. */
static struct res add_value(struct arena *arena, struct json *labels, struct str key,
                            struct str value, struct err *err) {
    const struct json *old = json_get(labels, key);
    size_t count = json_is(old, JSON_ARRAY) ? json_count(old) : 1;
    struct json *list = json_new_array(arena);
    for (size_t i = 0; i < count; i++) {
        const struct json *item = json_is(old, JSON_ARRAY) ? json_at(old, i) : old;
        if (str_eq(json_str(item), value))
            return RES_OK;
        json_push(arena, list, item);
    }
    if (count == TAG_VALUES_MAX)
        return unusable(err, "SH6006", NULL, "the tag \"%.*s\" has more than %d different values",
                        STR_ARG(shown(key)), TAG_VALUES_MAX);
    json_push(arena, list, json_new_str(arena, value));
    json_set(arena, labels, key, list);
    return RES_OK;
}

/* "service:cash, env:prod, urgent" -> {"service":"cash","env":"prod","urgent":""} */
static struct res read_tags(struct arena *arena, struct str tags, struct json *labels,
                            struct err *err) {
    while (tags.len) {
        size_t comma = str_find_char(tags, ',');
        struct str tag = str_trim(str_slice(tags, 0, comma == SIZE_MAX ? tags.len : comma));
        tags = comma == SIZE_MAX ? STR_NONE : str_slice(tags, comma + 1, tags.len);
        size_t colon = str_find_char(tag, ':');
        struct str key = str_trim(str_slice(tag, 0, colon == SIZE_MAX ? tag.len : colon));
        struct str value =
            colon == SIZE_MAX ? STR("") : str_trim(str_slice(tag, colon + 1, tag.len));
        if (!key.len)
            continue;
        if (tag.len > TAG_MAX)
            return unusable(err, "SH6006", NULL,
                            "the tag \"%.*s...\" has %zu bytes, at most %d are taken",
                            STR_ARG(shown(key)), tag.len, TAG_MAX);
        if (json_get(labels, key)) {
            TRY(add_value(arena, labels, key, value, err));
            continue;
        }
        if (json_count(labels) == ALERT_LABELS_MAX)
            return unusable(err, "SH6006", NULL, "the alert has more than %d different tags",
                            ALERT_LABELS_MAX);
        json_set(arena, labels, key, json_new_str(arena, value));
    }
    return RES_OK;
}

/* --- the normalised alert --- */

static void set_text(struct arena *arena, struct json *object, const char *key, struct str text) {
    if (text.len)
        json_set_str(arena, object, key, text);
}

static struct res normalise(struct arena *arena, const struct json *raw,
                            const struct payload *payload, const struct alert_identity *identity,
                            const struct json **alert, struct err *err) {
    enum alert_transition transition = ALERT_NO_DATA;
    int64_t started_ms, updated_ms;
    struct json *labels = json_new_object(arena);
    TRY(read_transition(payload->values[KEY_TRANSITION], &transition, err));
    TRY(read_epoch(KEY_DATE, payload->values[KEY_DATE], &started_ms, err));
    TRY(read_epoch(KEY_LAST_UPDATED, payload->values[KEY_LAST_UPDATED], &updated_ms, err));
    TRY(read_tags(arena, payload->values[KEY_TAGS], labels, err));

    struct json *detail = json_new_object(arena);
    bool is_resolved = transition == ALERT_RECOVERED;
    json_set_str(arena, detail, "status", is_resolved ? STR("resolved") : STR("firing"));
    json_set_str(arena, detail, "transition", str_of(alert_transition_name(transition)));
    set_text(arena, detail, "name", payload->values[KEY_NAME]);
    set_text(arena, detail, "severity", str_of(severity_of(payload->values[KEY_PRIORITY])));
    json_set_str(arena, detail, "cycle", payload->values[KEY_CYCLE]);
    if (started_ms != TIME_NONE)
        json_set_str(arena, detail, "started_at", time_format(arena, started_ms));
    json_set_c(arena, detail, "labels", labels);
    /* A console makes this a link to click on: nothing but the web. */
    struct str link = payload->values[KEY_LINK];
    if (str_starts(link, STR("https://")) || str_starts(link, STR("http://")))
        json_set_str(arena, detail, "link", link);
    json_set_c(arena, detail, "raw", raw);

    int64_t time_ms = updated_ms != TIME_NONE   ? updated_ms
                      : started_ms != TIME_NONE ? started_ms
                                                : identity->received_ms;
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "version", STR("0"));
    json_set_str(arena, out, "id", str_dup(arena, identity->id));
    json_set_str(arena, out, "source", datadog_source.name);
    json_set_str(arena, out, "detail-type", STR("alert"));
    json_set_str(arena, out, "account", str_dup(arena, identity->account));
    json_set_str(arena, out, "region", str_dup(arena, identity->region));
    json_set_str(arena, out, "time", time_format(arena, time_ms));
    json_set_c(arena, out, "resources", json_new_array(arena));
    json_set_c(arena, out, "detail", detail);
    *alert = out;
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
    if (!read_payload(root, &payload, err).ok ||
        !normalise(arena, root, &payload, identity, alert, err).ok) {
        err_context(err, "datadog payload");
        return ALERT_UNUSABLE;
    }
    return ALERT_OK;
}

static enum alert_result receive(struct arena *arena, const struct http_request *request,
                                 const struct secret *secrets, size_t secret_count,
                                 const struct alert_identity *identity, const struct json **alert,
                                 struct err *err) {
    if (!is_authentic(request, secrets, secret_count))
        return refuse_token(request, err);
    struct str type = media_type(request);
    if (!str_eq_nocase(type, STR("application/json")))
        return refuse_media_type(type, err);
    return accept_body(arena, request->body, identity, alert, err);
}

static bool is_mine(const struct json *body) {
    return str_starts(json_get_str(body, "schema"), STR("selfheal.datadog/"));
}

const struct alert_source datadog_source = { STR_INIT("datadog"), receive, accept_body, is_mine };
