#include "aws/arn.h"

bool arn_split(struct str text, struct arn *out) {
    struct str parts[5];
    for (size_t i = 0; i < 5; i++) {
        size_t colon = str_find_char(text, ':');
        if (colon == SIZE_MAX)
            return false;
        parts[i] = str_slice(text, 0, colon);
        text = str_slice(text, colon + 1, text.len);
    }
    *out = (struct arn){ .partition = parts[1], .service = parts[2], .region = parts[3], .account = parts[4], .resource = text };
    return str_is(parts[0], "arn");
}

bool arn_is_of(struct str text, const char *service, struct arn *out) {
    return arn_split(text, out) && str_is(out->service, service) && out->region.len && out->account.len && out->resource.len;
}
