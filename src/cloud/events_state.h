/* events_state.h: what events*.c share. Keys: a bus under its name; a rule under "BUS 0x1f RULE";
 * an archive and a replay under their names; an archived event under "ARCHIVE 0x1f NUMBER". */
#ifndef SELFHEAL_CLOUD_EVENTS_STATE_H
#define SELFHEAL_CLOUD_EVENTS_STATE_H

#include "cloud/events.h"
#include "cloud/ids.h"
#include "cloud/shelf.h"

enum {
    EVENTS_BUSES_MAX = 100,
    EVENTS_RULES_MAX = 300, /* of a bus */
    EVENTS_TARGETS_MAX = 5, /* of a rule */
    EVENTS_ARCHIVES_MAX = 100,
    EVENTS_ARCHIVED_MAX = 10000, /* events of an archive; the oldest go */
    EVENTS_SIZE_MAX = 256 << 10, /* bytes of the entries of one PutEvents */
};

struct cloud_events {
    const struct cloud_options *options;
    struct cloud_deliver *deliver;
    struct shelf buses, rules, archives, archived, replays;
    struct ids ids;
    int64_t last_archived;
    struct str caller; /* the role that makes this call; empty: a user of the account */
};

struct events_call {
    struct cloud_events *events;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

/* --- events.c --- */
struct str events_arn(const struct cloud_events *events, struct arena *arena, const char *kind,
                      struct str name);
struct res events_invalid(struct events_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* EventBusName of an input (name, ARN or nothing: default) -> name of a bus that is there. */
struct res events_bus(struct events_call *call, struct str given, struct str *name);
/* A page of a shelf by Limit and NextToken. */
struct res events_page(struct events_call *call, const struct shelf *shelf, struct str prefix,
                       size_t *from, size_t *to);
/* A member of the input as text into out; nothing when it is not there. */
void events_copy(struct events_call *call, struct json *out, const char *member);
/* A deep copy of some members of an object. */
void events_show(struct arena *arena, struct json *out, const struct json *from,
                 const char *const *members);
/* --- events_rule.c --- */
struct str events_rule_arn(const struct cloud_events *events, struct arena *arena, struct str key);
struct res events_put_rule(struct events_call *call);
struct res events_delete_rule(struct events_call *call);
struct res events_describe_rule(struct events_call *call);
struct res events_enable_rule(struct events_call *call);
struct res events_disable_rule(struct events_call *call);
struct res events_list_rules(struct events_call *call);
struct res events_list_names_by_target(struct events_call *call);
struct res events_put_targets(struct events_call *call);
struct res events_remove_targets(struct events_call *call);
struct res events_list_targets(struct events_call *call);
struct res events_test_pattern(struct events_call *call);
/* --- events_put.c --- */
struct res events_put_events(struct events_call *call);
/* Sends the event to the targets of the rules of the bus that match; of those in only (ARNs), when
 * it is not NULL. */
void events_route(struct cloud_events *events, struct str bus, const struct json *event,
                  const struct json *only, int64_t now_ms);
/* To the targets of this one rule. */
void events_fire(struct cloud_events *events, const struct shelf_entry *rule,
                 const struct json *event, int64_t now_ms);
/* Compiles a pattern text. err: class config. */
struct pattern;
struct res events_compile(struct arena *arena, struct str text, struct pattern **out,
                          struct err *err);
/* --- events_archive.c --- */
struct res events_create_archive(struct events_call *call);
struct res events_update_archive(struct events_call *call);
struct res events_delete_archive(struct events_call *call);
struct res events_describe_archive(struct events_call *call);
struct res events_list_archives(struct events_call *call);
struct res events_start_replay(struct events_call *call);
struct res events_describe_replay(struct events_call *call);
struct res events_cancel_replay(struct events_call *call);
struct res events_list_replays(struct events_call *call);
/* Keeps an event in the archives of its bus. */
void events_archive(struct cloud_events *events, struct str bus, const struct json *event,
                    int64_t now_ms);
/* Runs the replays that have been asked for. */
void events_run_replays(struct cloud_events *events, int64_t now_ms);
bool events_has_replay(const struct cloud_events *events);

#endif
