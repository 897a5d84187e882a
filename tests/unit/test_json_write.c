/* json_write: what is written can be read again, whatever the bytes are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rand.h"
#include "codec/json.h"

static struct str written(struct arena *arena, struct str text) {
    BUF_SCOPE(out, 1 << 16);
    json_write_str(&out, text);
    return str_dup(arena, buf_view(&out));
}

#define BYTES(text) ((struct str){ text, sizeof(text) - 1 })

static void characters_stay(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    static const char *const TEXTS[] = { "", "a", "12345678", "1234567\xc3\xbc", "\xc3\xbc", "\xe2\x82\xac\xf0\x9f\x94\xa5", "\x7f",
                                         "\xc2\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xf4\x8f\xbf\xbf" };
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        struct str out = written(&arena, str_of(TEXTS[i]));
        assert_int_equal(out.len, strlen(TEXTS[i]) + 2);
        assert_memory_equal(out.ptr + 1, TEXTS[i], strlen(TEXTS[i]));
    }
    assert_true(str_is(written(&arena, BYTES("\"\\\n\r\t\b\0\x1f")), "\"\\\"\\\\\\n\\r\\t\\u0008\\u0000\\u001f\""));
}

static void other_bytes_are_replaced(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
#define FFFD "\xef\xbf\xbd"
    static const struct {
        struct str given;
        const char *wanted;
    } CASES[] = {
        { STR_INIT("\xff"), "\"" FFFD "\"" },
        { STR_INIT("12345678\x80"), "\"12345678" FFFD "\"" },
        { STR_INIT("\xc3"), "\"" FFFD "\"" },                          /* cut off */
        { STR_INIT("\xc3\""), "\"" FFFD "\\\"\"" },                     /* the quote is not swallowed */
        { STR_INIT("\xe2\x82"), "\"" FFFD FFFD "\"" },
        { STR_INIT("\xc0\xaf"), "\"" FFFD FFFD "\"" },                 /* too long for its value */
        { STR_INIT("\xed\xa0\x80"), "\"" FFFD FFFD FFFD "\"" },        /* a surrogate */
        { STR_INIT("\xf4\x90\x80\x80x"), "\"" FFFD FFFD FFFD FFFD "x\"" }, /* above U+10FFFF */
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_true(str_is(written(&arena, CASES[i].given), CASES[i].wanted));
}

static void any_bytes_can_be_read_again(void **state) {
    (void)state;
    struct rand rand;
    rand_init(&rand, 7);
    for (int n = 0; n < 20000; n++) {
        ARENA_SCOPE(arena);
        char text[40];
        size_t len = rand_below(&rand, sizeof text);
        for (size_t i = 0; i < len; i++)
            text[i] = (char)(rand_below(&rand, 2) ? rand_below(&rand, 256) : 'a' + rand_below(&rand, 26));
        struct json *o = json_new_object(&arena);
        json_set_str(&arena, o, "text", (struct str){ text, len });
        struct str once = json_to_str(&arena, o);
        const struct json *again;
        struct err err = { 0 };
        assert_true(json_parse(&arena, once, NULL, &again, &err).ok);
        assert_true(str_eq(json_to_str(&arena, again), once));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(characters_stay), cmocka_unit_test(other_bytes_are_replaced),
                                        cmocka_unit_test(any_bytes_can_be_read_again) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
