#include "rule/fold.h"

#include "rule/fold_table.h"

/* A byte outside UTF-8 becomes a number that no code point has, so that it equals only itself. */
enum { RAW_BYTE = 0x110000 };

static uint32_t fold_point(uint32_t point) {
    if (point < 0x80)
        return point >= 'A' && point <= 'Z' ? point + 32 : point;
    size_t low = 0, high = sizeof fold_ranges / sizeof fold_ranges[0];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct fold_range *range = &fold_ranges[middle];
        if (point > range->last) {
            low = middle + 1;
        } else if (point < range->first) {
            high = middle;
        } else {
            bool is_listed = (point - range->first) % range->step == 0;
            return is_listed ? (uint32_t)((int32_t)point + range->delta) : point;
        }
    }
    return point;
}

static bool is_tail(char c) {
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Takes the first code point off the text and folds it. The text is not empty. */
static uint32_t next(struct str *text) {
    unsigned char lead = (unsigned char)text->ptr[0];
    size_t size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    uint32_t point = lead;
    if (size > 1) {
        point = lead & (0xFFu >> (size + 1));
        for (size_t i = 1; i < size; i++) {
            if (i >= text->len || !is_tail(text->ptr[i])) {
                point = lead;
                size = 1;
                break;
            }
            point = point << 6 | ((unsigned char)text->ptr[i] & 0x3F);
        }
    }
    *text = str_slice(*text, size, text->len);
    return size == 1 && lead >= 0x80 ? RAW_BYTE + point : fold_point(point);
}

struct fold_text fold_text_make(struct arena *arena, struct str text) {
    uint32_t *points = ARENA_ARRAY(arena, uint32_t, text.len);
    size_t count = 0;
    while (text.len)
        points[count++] = next(&text);
    return (struct fold_text){ points, count };
}

/* Takes the folded text off the front; false when something else stands there. */
static bool take(struct fold_text folded, struct str *text) {
    for (size_t i = 0; i < folded.count; i++)
        if (!text->len || next(text) != folded.points[i])
            return false;
    return true;
}

bool fold_text_is(struct fold_text folded, struct str text) {
    return take(folded, &text) && text.len == 0;
}

bool fold_text_starts(struct fold_text folded, struct str text) {
    return take(folded, &text);
}

bool fold_text_ends(struct fold_text folded, struct str text) {
    size_t from = text.len;
    for (size_t i = 0; i < folded.count; i++) {
        if (from == 0)
            return false;
        from--;
        while (from > 0 && is_tail(text.ptr[from]))
            from--;
    }
    return fold_text_is(folded, str_slice(text, from, text.len));
}
