/* template.c: see template.h. */
#include "cloud/template.h"

enum { RESULT_MAX = 1 << 20 };

static bool is_name(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool is_ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c != '\0' && strchr("$.-_[]*'", c));
        if (!is_ok)
            return false;
    }
    return text.len > 0;
}

/* Text as it stands between quotes. */
static void put_inside(struct arena *arena, struct buf *out, const struct json *value) {
    struct str text = json_is(value, JSON_STRING) ? value->text : json_to_str(arena, value);
    BUF_SCOPE(quoted, RESULT_MAX);
    json_write_str(&quoted, text);
    if (quoted.len >= 2)
        buf_str(out, str_slice(buf_view(&quoted), 1, quoted.len - 1));
}

struct str template_expand(struct arena *arena, struct str text, template_value value, void *ctx) {
    BUF_SCOPE(out, RESULT_MAX);
    bool is_inside = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '\\' && is_inside && i + 1 < text.len) {
            buf_put(&out, text.ptr + i++, 2);
            continue;
        }
        if (c == '"')
            is_inside = !is_inside;
        struct str rest = str_slice(text, i + 1, text.len);
        size_t end = c == '<' ? str_find_char(rest, '>') : SIZE_MAX;
        struct str name = end == SIZE_MAX ? STR_NONE : str_slice(rest, 0, end);
        if (!is_name(name)) {
            buf_char(&out, c);
            continue;
        }
        const struct json *found = value(ctx, arena, name);
        if (is_inside && found)
            put_inside(arena, &out, found);
        else if (!is_inside && found)
            json_write(&out, found);
        else if (!is_inside)
            buf_text(&out, "null");
        i += end + 1;
    }
    return out.failed ? STR_NONE : str_dup(arena, buf_view(&out));
}
