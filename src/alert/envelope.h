/* envelope.h: what an invocation of the Lambda (or a message of a queue) carries, whatever it is wrapped in. Pure.
 *
 * Recognised, in any sensible nesting (at most ENVELOPE_DEPTH_MAX deep):
 *   our own body                       {"schema":"selfheal.datadog/1",..}   (manual invoke)
 *   SNS to Lambda                      {"Records":[{"Sns":{"Message":TEXT,"MessageId":..}}]}
 *   SQS to Lambda                      {"Records":[{"eventSource":"aws:sqs","body":TEXT,"messageId":..}]}
 *   Pipe to Lambda                     [{"eventSource":"aws:sqs","body":..}]
 *   EventBridge, from the Pipe         {"detail-type":..,"source":"selfheal..","detail":{"schema":"selfheal.alert/1","alert":X}}
 *                                      X: the body as object or text; an SNS notification (raw delivery off)
 *   SNS notification                   {"Type":"Notification","Message":TEXT,..}
 *   API Gateway, function URL (v2)     {"requestContext":{"http":..},"headers":..,"body":..,"isBase64Encoded":..}
 *   API Gateway (payload version 1)    {"requestContext":..,"httpMethod":..,"path":..,"headers":..,"body":..}
 *   continuation, sweep                {"schema":"selfheal.continue/1","run":..,"hop":N}, {"schema":"selfheal.sweep/1"}
 * Text that is no JSON but has one JSON object in a fenced block (```) is that object.
 * A replayed event (EventBridge `replay-name`) is marked: it is recorded and observed, never acted on. */
#ifndef SELFHEAL_ALERT_ENVELOPE_H
#define SELFHEAL_ALERT_ENVELOPE_H

#include "codec/http1.h"
#include "codec/json.h"

enum { ENVELOPE_DEPTH_MAX = 5, ENVELOPE_MESSAGES_MAX = 64, ENVELOPE_HEADERS_MAX = 32 };

enum envelope_kind {
    ENVELOPE_ALERT,    /* body is an alert's, or nothing that anybody knows: whoever takes it asks the sources */
    ENVELOPE_HTTP,     /* the same over HTTP: to be authenticated by its headers; path names the source */
    ENVELOPE_CONTINUE, /* run, hop */
    ENVELOPE_SWEEP,
};

struct envelope_message {
    enum envelope_kind kind;
    struct str body;       /* text */
    struct str message_id; /* of the queue or topic; may be empty */
    struct str item;       /* SQS: the messageId that a batch failure names; empty elsewhere */
    bool is_replayed;
    struct str method, path;
    struct http_header headers[ENVELOPE_HEADERS_MAX];
    size_t header_count;
    struct str run;
    int64_t hop;
};

struct envelope {
    struct envelope_message *messages;
    size_t count;
    size_t dropped; /* records beyond ENVELOPE_MESSAGES_MAX: say no to the whole, so that it is sent again in parts */
};

/* Every record gives one message; what cannot be read gives an ENVELOPE_ALERT with the bytes as they came. Views of
 * payload and of the arena. */
void envelope_open(struct arena *arena, struct str payload, struct envelope *out);

#endif
