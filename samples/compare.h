/* compare.h: compares the table with the log: which events have no item, which items are not what the log says,
 * which belong to no event. Reads page by page on the loop, items in key order beside events in log order.
 * Looks at what is not older than `from_ms`, and as far as the caller says that the items were written. */
#ifndef SELFHEAL_SAMPLES_COMPARE_H
#define SELFHEAL_SAMPLES_COMPARE_H

#include "event_log.h"
#include "net/aws_client.h"

struct compare_result {
    bool is_read; /* false: err says why the table could not be read */
    struct err err;
    size_t events, items; /* looked at */
    size_t missing, altered, foreign;
    int64_t missing_seq, altered_seq; /* the first ones; 0 none */
};

struct compare {
    /* set by the owner; all must outlive it */
    struct aws_client *aws;
    struct event_log *log;
    struct str table, stream;
    void (*done)(void *ctx, const struct compare_result *result);
    void *ctx;
    /* private */
    bool is_running;
    int64_t from_ms;
    size_t next, end; /* of the events: [next, end) must have items */
    struct compare_result result;
};

/* events[0..written) have been written. done is called once; it must not free the compare. */
void compare_start(struct compare *compare, int64_t from_ms, size_t written);

#endif
