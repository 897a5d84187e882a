/* load.h: private to config/: what the loaders of the sections share. */
#ifndef SELFHEAL_CONFIG_LOAD_H
#define SELFHEAL_CONFIG_LOAD_H

#include "config/keys.h"

struct loader {
    struct config *config;
    const struct config_reader *reader;
    struct problems *problems;
    bool is_check;
    struct buf all; /* every text, for the hash */
};

/* Paths in a file are relative to that file's folder. */
struct str load_resolve(struct loader *l, struct str path);
/* secrets.c: at least 32 bytes, and there; in `check` a secret that is not set is only a warning. */
void load_secret(struct loader *l, const struct keys *k, const struct json *source, struct secret *secret);
/* sources.c: may be NULL. */
void load_sources(struct loader *l, const struct keys *k, const struct json *sources);
/* lambda.c: may be NULL. */
void load_lambda(struct loader *l, const struct keys *k, const struct json *object);
/* channels.c: `channels`, `page`, `dead_man`. After `identity`. */
void load_channels(struct loader *l, const struct keys *k, const struct json *document);

#endif
