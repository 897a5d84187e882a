/* credentials_answer.c: what the places of the chain answer, and when to ask again. Pure. No
 * message holds a key, a token or a part of one. */
#include <stdio.h>

#include "aws/credentials.h"
#include "base/limits.h"
#include "codec/json.h"
#include "codec/time.h"
#include "codec/uri.h"

enum { MARGIN_MS = 5 * 60 * 1000 };

static bool copy_text(char *out, size_t size, struct str text) {
    if (text.len >= size)
        return false;
    (void)snprintf(out, size, "%.*s", STR_ARG(text));
    return true;
}

static struct res lacks(struct err *err, const char *where, const char *what) {
    return err_set(err, ERR_CONFIG, "SH3104", "%s gave no usable credentials: %s", where, what);
}

struct res credentials_answer(struct str text, enum credentials_kind kind, int64_t now_ms,
                              const char *where, struct aws_credentials *out, struct err *err) {
    ARENA_SCOPE(arena);
    const struct json *answer = NULL;
    struct err ignored = { 0 };
    *out = (struct aws_credentials){ .expires_ms = INT64_MAX };
    (void)snprintf(out->source, sizeof out->source, "%s", where);
    if (!json_parse(&arena, text, NULL, &answer, &ignored).ok || !json_is(answer, JSON_OBJECT))
        return lacks(err, where, "the answer is not a JSON object");
    if (json_is(json_get_c(answer, "Credentials"), JSON_OBJECT))
        answer = json_get_c(answer, "Credentials");
    if (kind == CREDENTIALS_PROCESS && json_get_i64(answer, "Version", 0) != 1)
        return lacks(err, where, "its \"Version\" is not 1");
    struct str code = json_get_str(answer, "Code");
    if (kind == CREDENTIALS_INSTANCE && code.len && !str_is(code, "Success"))
        return lacks(err, where, "its \"Code\" is not \"Success\"");
    struct str token = json_get_str(answer, "SessionToken");
    if (!token.len)
        token = json_get_str(answer, "Token");
    if (!json_get_str(answer, "AccessKeyId").len || !json_get_str(answer, "SecretAccessKey").len)
        return lacks(err, where, "\"AccessKeyId\" or \"SecretAccessKey\" is missing");
    if (!copy_text(out->access_key_id, sizeof out->access_key_id,
                   json_get_str(answer, "AccessKeyId")) ||
        !secret_set(&out->secret_access_key, json_get_str(answer, "SecretAccessKey")) ||
        !copy_text(out->session_token, sizeof out->session_token, token)) {
        secret_wipe(&out->secret_access_key);
        return lacks(err, where, "a key or the token is too long");
    }
    struct str expiration = json_get_str(answer, "Expiration");
    const char *wrong = NULL;
    if (expiration.len && !time_parse(expiration, &out->expires_ms))
        wrong = "\"Expiration\" is not a time such as 2026-11-25T03:00:00Z";
    else if (out->expires_ms <= now_ms)
        wrong = "they have expired already (is this machine's clock right?)";
    if (!wrong)
        return RES_OK;
    secret_wipe(&out->secret_access_key);
    return lacks(err, where, wrong);
}

int64_t credentials_refresh_at(const struct aws_credentials *credentials, int64_t now_ms,
                               int64_t jitter_ms) {
    if (credentials->expires_ms == INT64_MAX)
        return INT64_MAX;
    int64_t life = credentials->expires_ms - now_ms;
    if (life <= 2 * (MARGIN_MS + jitter_ms))
        return now_ms + life / 2;
    return credentials->expires_ms - MARGIN_MS - jitter_ms;
}

bool credentials_split(struct arena *arena, struct str command,
                       const char *argv[CREDENTIALS_ARGS_MAX + 1]) {
    size_t count = 0;
    for (size_t at = 0; at < command.len;) {
        BUF_SCOPE(word, 4096);
        char quote = 0;
        bool is_word = false;
        for (; at < command.len; at++) {
            char c = command.ptr[at];
            if (!quote && (c == ' ' || c == '\t'))
                break;
            is_word = true;
            if (c == quote) {
                quote = 0;
            } else if (!quote && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && at + 1 < command.len) {
                char next = command.ptr[++at];
                if (quote && next != '"' && next != '\\')
                    buf_char(&word, c);
                buf_char(&word, next);
            } else {
                buf_char(&word, c);
            }
        }
        at++;
        if (quote || word.failed || (is_word && count == CREDENTIALS_ARGS_MAX) ||
            str_find_char(buf_view(&word), 0) != SIZE_MAX)
            return false;
        if (is_word)
            argv[count++] = str_z(arena, buf_view(&word));
    }
    argv[count] = NULL;
    return count > 0;
}

bool credentials_is_container_url(struct arena *arena, struct str url) {
    static const char *const hosts[] = { "169.254.170.2", "169.254.170.23", "fd00:ec2::23" };
    struct uri uri;
    struct err ignored = { 0 };
    if (!uri_parse(arena, url, &uri, &ignored).ok)
        return false;
    if (str_is(uri.scheme, "https") || uri_is_loopback(&uri))
        return true;
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
        if (str_is(uri.host, hosts[i]))
            return true;
    return false;
}
