#include "aws/sns_message.h"

enum { TEXT_MAX = 4 << 20 }; /* a message has at most 256 KiB, escapes undone */

struct str sns_string_to_sign(struct arena *arena, const struct json *envelope) {
    static const char *const OF_NOTIFICATION[] = { "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type", NULL };
    static const char *const OF_CONFIRMATION[] = { "Message", "MessageId", "SubscribeURL", "Timestamp",
                                                   "Token",   "TopicArn",  "Type",         NULL };
    bool is_notification = str_is(json_get_str(envelope, "Type"), "Notification");
    BUF_SCOPE(out, TEXT_MAX);
    for (const char *const *key = is_notification ? OF_NOTIFICATION : OF_CONFIRMATION; *key; key++)
        if (json_is(json_get_c(envelope, *key), JSON_STRING)) {
            struct str value = json_get_str(envelope, *key);
            buf_text(&out, *key);
            buf_char(&out, '\n');
            buf_str(&out, value);
            buf_char(&out, '\n');
        }
    return out.failed ? STR_NONE : str_dup(arena, buf_view(&out));
}
