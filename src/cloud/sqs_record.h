/* sqs_record.h: the messages of a queue as a function or a pipe gets them, the filters on them, and
 * what a function says of each: the same for Pipes and for event source mappings of Lambda. Pure.
 * Sources: Lambda Developer Guide, "Using Lambda with Amazon SQS"; EventBridge User Guide. */
#ifndef SELFHEAL_CLOUD_SQS_RECORD_H
#define SELFHEAL_CLOUD_SQS_RECORD_H

#include "codec/json.h"

/* A message as ReceiveMessage gave it, as a record. Keeps views of the message. */
struct json *sqs_record_of(struct arena *arena, struct str region, const struct json *message,
                           struct str queue_arn);
/* The record as paths and patterns see it: a body that is JSON is parsed. */
const struct json *sqs_record_parsed(struct arena *arena, const struct json *record);
/* Whether each pattern of {"Filters": [{"Pattern"}]} compiles; *index is the first that does not,
 * from 0. */
MUST_CHECK struct res sqs_record_check(struct arena *arena, const struct json *criteria,
                                       size_t *index, struct err *err);
/* Whether a parsed record matches one of the filters; without filters everything does. */
bool sqs_record_passes(const struct json *criteria, const struct json *record);
/* Whether the answer of a function names this message among its batchItemFailures. */
bool sqs_record_has_failed(const struct json *answer, const struct json *message);

#endif
