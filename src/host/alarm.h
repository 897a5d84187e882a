/* alarm.h: the page that cannot go through the outbox. When the store takes nothing, no page can be recorded either: this
 * one goes straight to every channel of `page:`, at once when a record was lost for a reason that does not pass by itself,
 * else when it has lasted; then again every page_repeat, and once more, as a notice, when records are taken again. It is not
 * recorded anywhere: answers to it are for a page that nobody knows, and are dropped by the engine. */
#ifndef SELFHEAL_HOST_ALARM_H
#define SELFHEAL_HOST_ALARM_H

#include "engine/engine.h"

struct alarm {
    int64_t since_ms, told_ms; /* wall clock; 0: it works; nobody was told */
    int64_t refused;           /* alerts and commands that were answered 503 since */
    bool is_write;             /* a commit failed: reads that work do not end it (a full disk) */
};

/* The store has refused `lost` inputs (of those that are not kept) for this reason. True: tell people now. */
bool alarm_refused(struct alarm *alarm, const struct config *config, const struct err *why, int64_t lost, int64_t now_ms);
/* Something worked: a read, or (has_written) a commit. True: that ends it; when told_ms is set tell people so; then
 * alarm_clear. */
bool alarm_ends(const struct alarm *alarm, bool has_written);
void alarm_clear(struct alarm *alarm);
/* The pages, one for each channel: effects for host_ports.send, of the arena. why NULL: it is over. Returns their number. */
size_t alarm_pages(struct arena *arena, const struct config *config, const struct alarm *alarm, const struct err *why,
                   int64_t now_ms, const unsigned char seed[16], struct effect **out);

#endif
