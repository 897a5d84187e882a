/* keys.h: private to config/: typed reading of a file's objects, with every problem added to the list. */
#ifndef SELFHEAL_CONFIG_KEYS_H
#define SELFHEAL_CONFIG_KEYS_H

#include "config/config.h"

struct keys {
    struct problems *problems;
    struct str file;
};

/* Adds an error for each member whose key is not allowed, with "did you mean". */
void keys_check(const struct keys *k, const struct json *object, const char *const *allowed,
                size_t count);
/* Each adds an error and returns the fallback when the value is there but wrong; NULL/STR_NONE when absent and
 * not required. A text never contains NUL: it may become a path or the name of a variable. */
const struct json *keys_object(const struct keys *k, const struct json *object, const char *key,
                               bool is_required);
const struct json *keys_array(const struct keys *k, const struct json *object, const char *key,
                              bool is_required);
struct str keys_text(const struct keys *k, const struct json *object, const char *key,
                     bool is_required);
/* The text at an index of a list; STR_NONE after an error. */
struct str keys_item(const struct keys *k, const struct json *list, size_t index);
bool keys_flag(const struct keys *k, const struct json *object, const char *key);
/* "30m" */
int64_t keys_duration(const struct keys *k, const struct json *value, int64_t min, int64_t max,
                      int64_t otherwise);
void keys_error(const struct keys *k, const char *code, const struct json *at, struct str hint,
                const char *format, ...) __attribute__((format(printf, 5, 6)));
#define KEYS(k, object, ...)                                                             \
    do {                                                                                 \
        static const char *const allowed_[] = { __VA_ARGS__ };                           \
        keys_check((k), (object), allowed_, sizeof allowed_ / sizeof allowed_[0]);       \
    } while (0)

/* rules.c */
void rules_load(struct config *config, const struct keys *k, const struct json *document);
/* rule_values.c. The second and third need rule->runbook. */
void rule_check_pattern(const struct keys *k, const struct config_rule *rule);
void rule_check_steps(const struct keys *k, const struct config_rule *rule, const struct json *at);
/* The parameters that are known before there is an alert: literals of the rule, and defaults. */
const struct json *rule_known_parameters(struct arena *arena, const struct config_rule *rule);

#endif
