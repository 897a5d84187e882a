/* session.c: see session.h. Token: base64 of {"key","role","name","expires"}, a dot, hex of the
 * MAC. */
#include "sandbox/session.h"

#include <stdio.h>

#include "codec/base64.h"
#include "codec/digest.h"
#include "codec/time.h"

enum { DURATION_S = 3600 };

static struct sha256 mac(struct arena *arena, const struct secret *issuer, const char *purpose,
                         struct str payload) {
    return digest_hmac_sha256(secret_view(issuer),
                              str_fmt(arena, "%s:%.*s", purpose, STR_ARG(payload)));
}

/* 40 characters, as AWS's are. */
static struct str derived(struct arena *arena, const struct secret *issuer, struct str payload) {
    struct sha256 bytes = mac(arena, issuer, "secret", payload);
    struct str text = base64_encode(arena, (struct str){ (const char *)&bytes, sizeof bytes });
    return str_slice(text, 0, 40);
}

static struct str account_of(struct str role_arn) {
    struct str prefix = STR("arn:aws:iam::");
    return str_slice(role_arn, prefix.len, prefix.len + 12);
}

static bool is_role(struct str arn) {
    int64_t digits;
    return str_starts(arn, STR("arn:aws:iam::")) && str_to_i64(account_of(arn), &digits) &&
           str_starts(str_slice(arn, 25, arn.len), STR(":role/")) && arn.len > 31 &&
           arn.ptr[arn.len - 1] != '/';
}

static struct str role_name(struct str arn) {
    size_t at = arn.len;
    while (at > 0 && arn.ptr[at - 1] != '/')
        at--;
    return str_slice(arn, at, arn.len);
}

static struct res refuse(struct err *err, const char *message) {
    (void)err_set(err, ERR_INPUT, "SH3020", "%s", message);
    (void)snprintf(err->aws_code, sizeof err->aws_code, "ValidationError");
    err->http_status = 400;
    return RES_ERR;
}

static const struct json *user(struct arena *arena, struct str role_arn, struct str name) {
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "Arn",
                 str_fmt(arena, "arn:aws:sts::%.*s:assumed-role/%.*s/%.*s",
                         STR_ARG(account_of(role_arn)), STR_ARG(role_name(role_arn)),
                         STR_ARG(name)));
    json_set_str(arena, out, "AssumedRoleId",
                 str_fmt(arena, "AROASANDBOXSANDBOXSAN:%.*s", STR_ARG(name)));
    return out;
}

struct res session_assume(struct arena *arena, const struct secret *issuer, struct rand *rand,
                          const struct aws_operation *operation, const struct json *input,
                          int64_t now_ms, const struct json **output, struct err *err) {
    struct str role_arn = json_get_str(input, "RoleArn");
    struct str name = json_get_str(input, "RoleSessionName");
    if (!model_validate(model_service(STR("sts")), operation, input, err).ok) {
        char message[sizeof err->message];
        (void)snprintf(message, sizeof message, "1 validation error detected: %.400s",
                       err->message);
        return refuse(err, message);
    }
    if (!is_role(role_arn))
        return refuse(err, str_fmt(arena, "%.*s is invalid", STR_ARG(role_arn)).ptr);
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    char key_id[21] = "ASIA";
    for (size_t i = 4; i < 20; i++)
        key_id[i] = alphabet[rand_below(rand, 32)];
    int64_t ends_ms = now_ms + 1000 * json_get_i64(input, "DurationSeconds", DURATION_S);
    struct json *payload = json_new_object(arena);
    json_set_str(arena, payload, "key", str_of(key_id));
    json_set_str(arena, payload, "role", role_arn);
    json_set_str(arena, payload, "name", name);
    json_set_i64(arena, payload, "expires", ends_ms);
    struct str text = json_to_str(arena, payload);
    char hex[SHA256_HEX_SIZE + 1];
    digest_hex(mac(arena, issuer, "token", text), hex);
    struct json *credentials = json_new_object(arena);
    json_set_str(arena, credentials, "AccessKeyId", str_dup(arena, str_of(key_id)));
    json_set_str(arena, credentials, "SecretAccessKey", derived(arena, issuer, text));
    json_set_str(arena, credentials, "SessionToken",
                 str_fmt(arena, "%.*s.%s", STR_ARG(base64_encode(arena, text)), hex));
    json_set_str(arena, credentials, "Expiration", time_format(arena, ends_ms - ends_ms % 1000));
    struct json *out = json_new_object(arena);
    json_set_c(arena, out, "Credentials", credentials);
    json_set_c(arena, out, "AssumedRoleUser", user(arena, role_arn, name));
    *output = out;
    return RES_OK;
}

bool session_read(struct arena *arena, const struct secret *issuer, struct str key_id,
                  struct str token, int64_t now_ms, struct session *out) {
    size_t dot = str_find_char(token, '.');
    struct str text = STR_NONE;
    struct secret expected = { 0 };
    char hex[SHA256_HEX_SIZE + 1];
    const struct json *payload = NULL;
    struct err ignored = { 0 };
    *out = (struct session){ 0 };
    if (dot == SIZE_MAX || !base64_decode(arena, str_slice(token, 0, dot), &text))
        return false;
    digest_hex(mac(arena, issuer, "token", text), hex);
    bool is_ours = secret_set(&expected, str_of(hex)) &&
                   secret_equals(&expected, str_slice(token, dot + 1, token.len));
    secret_wipe(&expected);
    if (!is_ours || !json_parse(arena, text, NULL, &payload, &ignored).ok ||
        !str_eq(json_get_str(payload, "key"), key_id))
        return false;
    out->role_arn = json_get_str(payload, "role");
    out->account = account_of(out->role_arn);
    out->name = json_get_str(payload, "name");
    out->is_expired = json_get_i64(payload, "expires", 0) <= now_ms;
    return secret_set(&out->secret, derived(arena, issuer, text));
}

const struct json *session_identity(struct arena *arena, const struct session *session) {
    const struct json *who = user(arena, session->role_arn, session->name);
    struct json *out = json_new_object(arena);
    json_set_str(arena, out, "UserId", json_get_str(who, "AssumedRoleId"));
    json_set_str(arena, out, "Account", session->account);
    json_set_str(arena, out, "Arn", json_get_str(who, "Arn"));
    return out;
}
