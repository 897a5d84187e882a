/* sns_state.h: what sns*.c share. A topic is {"attributes": {..}, "tags": {..}} under its name; a
 * subscription {"protocol", "endpoint", "attributes", "is_pending", "token"} under "TOPIC:UUID", so
 * that those of a topic are together. */
#ifndef SELFHEAL_CLOUD_SNS_STATE_H
#define SELFHEAL_CLOUD_SNS_STATE_H

#include "cloud/ids.h"
#include "cloud/shelf.h"
#include "cloud/sns.h"

enum {
    SNS_TOPICS_MAX = 1000,
    SNS_SUBSCRIPTIONS_MAX = 5000,
    SNS_MESSAGE_MAX = 256 << 10, /* bytes, with attributes */
    SNS_PAGE = 100,
};

struct cloud_sns {
    const struct cloud_options *options;
    struct cloud_deliver *deliver;
    struct shelf topics, subscriptions;
    struct ids ids;
    char endpoint[300];
    struct str caller; /* the role that makes this call; empty: a user of the account */
};

struct sns_call {
    struct cloud_sns *sns;
    struct arena *arena;
    const struct json *input;
    int64_t now_ms;
    struct json *output;
    struct err *err;
};

/* --- sns.c --- */
struct str sns_topic_arn(const struct cloud_sns *sns, struct arena *arena, struct str name);
/* TopicArn of the input -> name of a topic that is there. */
struct res sns_topic_arg(struct sns_call *call, const char *member, struct str *name);
/* The last part of an ARN of this account's topics; empty: it is none. */
struct str sns_name_of(const struct cloud_sns *sns, struct str arn);
struct res sns_fail(struct sns_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The entries of a shelf whose keys begin with prefix, a page of them; a token goes into the
 * output. */
struct res sns_page(struct sns_call *call, const struct shelf *shelf, struct str prefix,
                    size_t *from, size_t *to);
/* --- sns_subscribe.c --- */
struct res sns_subscribe(struct sns_call *call);
struct res sns_confirm(struct sns_call *call);
struct res sns_unsubscribe(struct sns_call *call);
struct res sns_list_subscriptions(struct sns_call *call);
struct res sns_list_subscriptions_by_topic(struct sns_call *call);
struct res sns_get_subscription_attributes(struct sns_call *call);
struct res sns_set_subscription_attributes(struct sns_call *call);
/* --- sns_publish.c --- */
struct res sns_publish(struct sns_call *call);
struct res sns_publish_batch(struct sns_call *call);
/* Sends the SubscriptionConfirmation of a pending HTTP subscription. */
void sns_send_confirmation(struct cloud_sns *sns, struct str topic, struct str key, int64_t now_ms);

#endif
