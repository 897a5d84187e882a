/* aws_provider.c: see the header. Entry 0 is our own identity; the others are roles of other
 * accounts, assumed with entry 0. */
#include "net/aws_provider.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/rand.h"
#include "net/aws_fetch.h"

enum {
    WAITING_MAX = 256,
    JITTER_MS = 60 * 1000,
    RETRY_MS = 10 * 1000,
    SUSPECT_EVERY_MS = 5 * 1000,
};

struct waiter {
    void (*done)(void *ctx, const struct aws_credentials *credentials, const struct err *err);
    void *ctx;
};

struct entry {
    struct aws_provider *provider;
    struct str account, role_arn; /* both empty: our own */
    struct aws_credentials credentials;
    bool has_credentials, is_fetching, is_suspect;
    int64_t refresh_at_ms, suspected_ms; /* when a suspicion last led to a fetch */
    struct aws_fetch *fetch;
    struct waiter waiting[WAITING_MAX];
    size_t waiting_count;
};

struct aws_provider {
    struct http_client *http;
    const struct aws_client_options *options;
    struct rand rand;
    struct entry **entries; /* made when first asked for */
};

struct aws_provider *aws_provider_new(struct http_client *http,
                                      const struct aws_client_options *options) {
    struct aws_provider *provider = mem_alloc(sizeof *provider);
    *provider = (struct aws_provider){ .http = http, .options = options };
    provider->entries = mem_alloc((options->role_count + 1) * sizeof(struct entry *));
    rand_init(&provider->rand, (uint64_t)loop_wall_ms() ^ (uint64_t)getpid() << 32);
    return provider;
}

static void entry_free(struct entry *entry) {
    if (!entry)
        return;
    aws_fetch_free(entry->fetch);
    explicit_bzero(entry, sizeof *entry);
    free(entry);
}

void aws_provider_free(struct aws_provider *provider) {
    if (!provider)
        return;
    for (size_t i = 0; i <= provider->options->role_count; i++)
        entry_free(provider->entries[i]);
    free(provider->entries);
    free(provider);
}

static struct entry *entry_at(struct aws_provider *provider, size_t index) {
    if (!provider->entries[index]) {
        struct entry *entry = mem_alloc(sizeof *entry);
        *entry = (struct entry){ .provider = provider };
        if (index) {
            entry->account = provider->options->roles[index - 1].account;
            entry->role_arn = provider->options->roles[index - 1].arn;
        }
        provider->entries[index] = entry;
    }
    return provider->entries[index];
}

static struct entry *entry_of(struct aws_provider *provider, struct str account) {
    if (!account.len)
        return entry_at(provider, 0);
    for (size_t i = 0; i < provider->options->role_count; i++)
        if (str_eq(provider->options->roles[i].account, account))
            return entry_at(provider, i + 1);
    return str_eq(account, provider->options->account) ? entry_at(provider, 0) : NULL;
}

static bool is_valid(const struct entry *entry, int64_t now_ms) {
    return entry->has_credentials && entry->credentials.expires_ms > now_ms;
}

/* A refresh that fails is nobody's call: without this line it is seen only when the keys have
 * ended. */
static void tell(const struct entry *entry, const struct err *why, int64_t now_ms) {
    const struct log *log = entry->provider->options->log;
    int64_t left_ms = is_valid(entry, now_ms) ? entry->credentials.expires_ms - now_ms : 0;
    if (log)
        LOG(log, left_ms ? LOG_WARN : LOG_ERROR, "credentials_failed",
            LOG_STR("account", entry->account), LOG_STR("place", str_of(why->context)),
            LOG_STR("why", str_of(why->message)), LOG_INT("old_ones_end_in_s", left_ms / 1000));
}

/* The end of a fetch: those who wait get what there is. They may ask again at once. */
static void fetched(void *ctx, const struct aws_credentials *credentials, const struct err *err) {
    struct entry *entry = ctx;
    int64_t now = loop_wall_ms();
    int64_t jitter = (int64_t)rand_below(&entry->provider->rand, JITTER_MS);
    struct waiter waiting[WAITING_MAX];
    struct err why = err ? *err : (struct err){ 0 };
    size_t count = entry->waiting_count;
    if (credentials) {
        entry->credentials = *credentials;
        entry->has_credentials = true;
        entry->refresh_at_ms = credentials_refresh_at(credentials, now, jitter);
    } else {
        entry->refresh_at_ms = now + RETRY_MS;
        tell(entry, &why, now);
    }
    entry->is_suspect = entry->is_fetching = false;
    aws_fetch_free(entry->fetch);
    entry->fetch = NULL;
    memcpy(waiting, entry->waiting, count * sizeof waiting[0]);
    entry->waiting_count = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_ok = is_valid(entry, now);
        waiting[i].done(waiting[i].ctx, is_ok ? &entry->credentials : NULL, is_ok ? NULL : &why);
    }
}

static void run(struct entry *entry, const struct aws_credentials *base) {
    entry->fetch = aws_fetch_new(entry->provider->http, entry->provider->options, fetched, entry);
    aws_fetch_run(entry->fetch, base, entry->role_arn);
}

static void own_ready(void *ctx, const struct aws_credentials *credentials, const struct err *err) {
    if (credentials)
        run(ctx, credentials);
    else
        fetched(ctx, NULL, err);
}

static void start(struct entry *entry) {
    if (entry->is_fetching)
        return;
    entry->is_fetching = true;
    if (entry->role_arn.len)
        aws_provider_get(entry->provider, STR_NONE, own_ready, entry);
    else
        run(entry, NULL);
}

void aws_provider_get(struct aws_provider *provider, struct str account,
                      void (*done)(void *ctx, const struct aws_credentials *credentials,
                                   const struct err *err),
                      void *ctx) {
    int64_t now = loop_wall_ms();
    struct err err = { 0 };
    struct entry *entry = entry_of(provider, account);
    if (!entry) {
        (void)err_set(&err, ERR_CONFIG, "SH3107", "there is no role for account %.*s",
                      STR_ARG(str_slice(account, 0, 20)));
        err_hint(
            &err,
            "add it to the configuration: roles: { \"%.*s\": \"arn:aws:iam::%.*s:role/NAME\" }",
            STR_ARG(str_slice(account, 0, 20)), STR_ARG(str_slice(account, 0, 20)));
        done(ctx, NULL, &err);
        return;
    }
    bool is_suspect = entry->is_suspect && now - entry->suspected_ms >= SUSPECT_EVERY_MS;
    if (is_suspect)
        entry->suspected_ms = now;
    if (is_valid(entry, now) && !is_suspect) {
        if (now >= entry->refresh_at_ms)
            start(entry); /* the old ones are good for this call */
        done(ctx, &entry->credentials, NULL);
        return;
    }
    if (entry->waiting_count == WAITING_MAX) {
        (void)err_set(&err, ERR_TRANSIENT, "SH3108", "%d calls wait for credentials already",
                      WAITING_MAX);
        done(ctx, NULL, &err);
        return;
    }
    entry->waiting[entry->waiting_count++] = (struct waiter){ done, ctx };
    start(entry);
}

void aws_provider_suspect(struct aws_provider *provider, struct str account) {
    struct entry *entry = entry_of(provider, account);
    if (entry)
        entry->is_suspect = true;
}
