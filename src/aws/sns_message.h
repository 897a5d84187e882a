/* sns_message.h: what SNS signs. Shared by the source that checks it (alert/sns) and the cloud model that signs. Source of the
 * rules: the SNS developer guide, "Verifying the signatures of Amazon SNS messages". Pure. */
#ifndef SELFHEAL_AWS_SNS_MESSAGE_H
#define SELFHEAL_AWS_SNS_MESSAGE_H

#include "codec/json.h"

/* For each key of the envelope's type in byte order the key, LF, the value, LF; a key that is absent (or null: Subject) is left
 * out. Type "Notification": Message MessageId Subject Timestamp TopicArn Type; any other: Message MessageId SubscribeURL
 * Timestamp Token TopicArn Type. In the arena. */
struct str sns_string_to_sign(struct arena *arena, const struct json *envelope);

#endif
