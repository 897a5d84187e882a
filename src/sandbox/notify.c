/* notify.c: see notify.h. */
#include "sandbox/notify.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "codec/base64.h"
#include "codec/digest.h"
#include "codec/rsa.h"
#include "codec/uri.h"
#include "net/http_client.h"

enum {
    TIMEOUT_MS = 15000, /* as long as SNS waits */
    ANSWER_MAX = 64 << 10,
    PEM_MAX = 16 << 10,
    HEADERS_MAX = 16,
    CERT_ID_SIZE = 32,
    DAYS = 3650
};

struct notify {
    struct http_client *client;
    struct str state_dir;
    struct arena arena;
    void (*done)(void *ctx, int64_t id, int status);
    void *ctx;
    struct rsa_key *key; /* NULL: not needed yet */
    struct str cert_id, cert_pem;
};

struct posted {
    struct notify *notify;
    int64_t id;
};

struct notify *notify_new(struct loop *loop, struct str state_dir,
                          void (*done)(void *ctx, int64_t id, int status), void *ctx,
                          struct err *err) {
    struct http_client *client = http_client_new(loop, err);
    if (!client)
        return NULL;
    struct notify *notify = mem_alloc(sizeof *notify);
    notify->client = client;
    notify->state_dir = str_dup(&notify->arena, state_dir);
    notify->done = done;
    notify->ctx = ctx;
    return notify;
}

void notify_free(struct notify *notify) {
    if (!notify)
        return;
    http_client_free(notify->client);
    rsa_key_free(notify->key);
    arena_deinit(&notify->arena);
    free(notify);
}

/* --- posting --- */

static void answered(void *ctx, const struct http_client_answer *answer) {
    struct posted *posted = ctx;
    struct notify *notify = posted->notify;
    int64_t id = posted->id;
    free(posted);
    notify->done(notify->ctx, id, answer->has_answer ? answer->status : 0);
}

static void post(void *ctx, int64_t id, struct str url, const struct json *headers,
                 struct str body) {
    struct notify *notify = ctx;
    ARENA_SCOPE(arena);
    struct err err;
    struct uri uri;
    struct http_header list[HEADERS_MAX];
    size_t count = 0;
    if (!uri_parse(&arena, url, &uri, &err).ok || !uri_is_loopback(&uri)) {
        notify->done(notify->ctx, id, 0);
        return;
    }
    for (size_t i = 0; i < json_count(headers) && count < HEADERS_MAX; i++)
        list[count++] = (struct http_header){ .name = headers->object.members[i].key,
                                              .value = json_str(headers->object.members[i].value) };
    const struct http_client_request request = { .method = STR("POST"),
                                                 .url = url,
                                                 .headers = list,
                                                 .header_count = count,
                                                 .body = body,
                                                 .is_mutating = true,
                                                 .timeout_ms = TIMEOUT_MS,
                                                 .body_size_max = ANSWER_MAX };
    struct posted *posted = mem_alloc(sizeof *posted);
    *posted = (struct posted){ notify, id };
    http_client_start(notify->client, &request, answered, posted);
}

struct cloud_http notify_http(struct notify *notify) {
    return (struct cloud_http){ .ctx = notify, .post = post };
}

/* --- the key --- */

static const char *path_of(struct notify *notify, struct arena *arena, const char *name) {
    return str_z(arena, str_fmt(arena, "%.*s/%s", STR_ARG(notify->state_dir), name));
}

static struct str read_file(struct arena *arena, const char *path) {
    FILE *file = fopen(path, "re");
    char *text = arena_alloc(arena, PEM_MAX);
    size_t len = file ? fread(text, 1, PEM_MAX, file) : 0;
    if (file)
        (void)fclose(file);
    return (struct str){ text, len };
}

static bool write_file(const char *path, struct str text) {
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool is_good = fd >= 0 && write(fd, text.ptr, text.len) == (ssize_t)text.len;
    if (fd >= 0)
        is_good = close(fd) == 0 && is_good;
    return is_good;
}

/* The certificate is written first: a key without one would be of no use. */
static bool make_key(struct notify *notify, const char *key_path, const char *cert_path) {
    ARENA_SCOPE(arena);
    struct err err;
    notify->key = rsa_key_new(&err);
    if (!notify->key)
        return false;
    notify->cert_pem = rsa_certificate(&notify->arena, notify->key, "sns.amazonaws.com",
                                       loop_wall_ms() - 86400000, DAYS);
    return notify->cert_pem.len && write_file(cert_path, notify->cert_pem) &&
           write_file(key_path, rsa_key_pem(&arena, notify->key));
}

static bool have_key(struct notify *notify) {
    ARENA_SCOPE(arena);
    struct err err;
    if (notify->key)
        return true;
    const char *key_path = path_of(notify, &arena, "sns-key.pem");
    const char *cert_path = path_of(notify, &arena, "sns-cert.pem");
    struct str key = read_file(&arena, key_path), cert = read_file(&arena, cert_path);
    notify->cert_pem = str_dup(&notify->arena, cert);
    notify->key = key.len && cert.len ? rsa_key_parse(key, &err) : NULL;
    if (!notify->key && !make_key(notify, key_path, cert_path)) {
        rsa_key_free(notify->key);
        notify->key = NULL;
        notify->cert_pem = STR_NONE;
        return false;
    }
    notify->cert_id =
        str_slice(digest_sha256_hex(&notify->arena, notify->cert_pem), 0, CERT_ID_SIZE);
    return true;
}

void notify_certificate(struct notify *notify, struct str *cert_id, struct str *pem) {
    (void)have_key(notify);
    *cert_id = notify->cert_id;
    *pem = notify->cert_pem;
}

static struct str sign(void *ctx, struct arena *arena, bool is_sha256, struct str text,
                       struct str *cert_id) {
    struct notify *notify = ctx;
    if (!have_key(notify))
        return STR_NONE;
    *cert_id = notify->cert_id;
    return base64_encode(arena,
                         rsa_sign(arena, notify->key, is_sha256 ? RSA_SHA256 : RSA_SHA1, text));
}

struct cloud_signer notify_signer(struct notify *notify) {
    return (struct cloud_signer){ .ctx = notify, .sign = sign };
}
