/* queue.h: source sqs: the daemon polls a queue. A message is deleted only when its alert is durable (or its bytes are in
 * quarantine): what is not deleted comes again, and a second time is seen as a duplicate. One ReceiveMessage at a time, of up to
 * ten messages, waiting for 20 s. When it fails it waits, 1 s to 1 min, and people are told when that has lasted 5 min. */
#ifndef SELFHEAL_SERVE_QUEUE_H
#define SELFHEAL_SERVE_QUEUE_H

#include "serve/daemon.h"

/* Handles of its alerts in the engine's inputs: from here on. */
#define QUEUE_HANDLES (INT64_C(1) << 62)

/* Polls whatever queue the configuration in force names, from now on. */
struct queue *queue_new(struct daemon *daemon);
void queue_free(struct queue *queue); /* NULL is fine; after the http client */
/* The configuration may name another queue, or none. */
void queue_reloaded(struct queue *queue);
void queue_answered(struct queue *queue, int64_t handle, int status);

#endif
