/* cloud/number: DynamoDB's decimals at and around their limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/rand.h"
#include "cloud/number.h"

static void is_canonical(const char *text, const char *wanted) {
    ARENA_SCOPE(arena);
    struct number n;
    if (number_parse(str_of(text), &n) != NUMBER_OK)
        fail_msg("%s is a number", text);
    struct str got = number_format(&arena, &n);
    if (!str_is(got, wanted))
        fail_msg("%s gave %.*s, not %s", text, STR_ARG(got), wanted);
}

static void gives(const char *text, enum number_result wanted) {
    struct number n;
    enum number_result got = number_parse(str_of(text), &n);
    if (got != wanted)
        fail_msg("%s gave %d, not %d", text, (int)got, (int)wanted);
}

static void texts_become_canonical(void **state) {
    (void)state;
    is_canonical("0042.1200", "42.12");
    is_canonical("-0", "0");
    is_canonical("0.000", "0");
    is_canonical(".123", "0.123");
    is_canonical("0001.23", "1.23");
    is_canonical("1e+5", "100000");
    is_canonical("+1E2", "100");
    is_canonical("-12.5", "-12.5");
    is_canonical("0.1e126", "1000000000000000000000000000000000000000000000000000000000000000000000"
                            "00000000000000000000000000000000000000000000000000000000");
    is_canonical("1234567890123456789012345678901234567800", "1234567890123456789012345678901234567"
                                                             "800");
    is_canonical("0.0e126", "0");
    is_canonical("5.", "5");
}

static void texts_are_refused(void **state) {
    (void)state;
    const char *const bad[] = { "",
                                " 1",
                                "1 ",
                                "NaN",
                                "Infinity",
                                "0x1",
                                "1e",
                                "e5",
                                "--1",
                                ".",
                                "1e99999999999999999999",
                                "1_0",
                                "1.2.3",
                                "1e5.5" };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        gives(bad[i], NUMBER_BAD);
    gives("12345678901234567890123456789012345678", NUMBER_OK);
    gives("123456789012345678901234567890123456789", NUMBER_TOO_PRECISE);
    gives("1e125", NUMBER_OK);
    gives("1e126", NUMBER_OVERFLOW);
    gives("9.9999999999999999999999999999999999999e125", NUMBER_OK);
    gives("1e-130", NUMBER_OK);
    gives("0.9e-130", NUMBER_UNDERFLOW);
    gives("1e-131", NUMBER_UNDERFLOW);
    gives("0e125", NUMBER_OK);
    gives("0e126", NUMBER_OVERFLOW);
    gives("0e-131", NUMBER_UNDERFLOW);
}

static void sums(const char *a, const char *b, bool is_minus, const char *wanted) {
    ARENA_SCOPE(arena);
    struct number x, y, sum;
    assert_int_equal(number_parse(str_of(a), &x), NUMBER_OK);
    assert_int_equal(number_parse(str_of(b), &y), NUMBER_OK);
    enum number_result result = number_add(&x, &y, is_minus, &sum);
    if (!wanted) {
        assert_int_equal(result, NUMBER_OVERFLOW);
        return;
    }
    assert_int_equal(result, NUMBER_OK);
    struct str got = number_format(&arena, &sum);
    if (!str_is(got, wanted))
        fail_msg("%s and %s gave %.*s, not %s", a, b, STR_ARG(got), wanted);
}

static void arithmetic_is_exact(void **state) {
    (void)state;
    sums("0.1", "0.2", false, "0.3");
    sums("1", "1", true, "0");
    sums("-5", "3", false, "-2");
    sums("3", "-5", false, "-2");
    sums("3", "5", true, "-2");
    sums("0", "0.5", true, "-0.5");
    sums("999.99", "0.01", false, "1000");
    sums("1000", "0.01", true, "999.99");
    sums("99999999999999999999999999999999999999", "1", false,
         "100000000000000000000000000000000000000");
    sums("1e50", "1", false, NULL);
    sums("9.9999999999999999999999999999999999999e125", "1e125", false, NULL);
    sums("1e37", "0.1", false, NULL);
}

static void sizes_are_the_services(void **state) {
    (void)state;
    const struct {
        const char *text;
        size_t size;
    } cases[] = {
        { "1", 2 },
        { "123456", 4 },
        { "3.14159", 5 },
        { "1E125", 2 },
        { "0", 1 },
        { "-1", 3 },
        { "12345678901234567890123456789012345678", 20 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct number n;
        assert_int_equal(number_parse(str_of(cases[i].text), &n), NUMBER_OK);
        assert_int_equal(number_size(&n), cases[i].size);
    }
}

/* Byte order of the encodings is the order of the values, and the order is the one of text
 * pairs. */
static void encodings_keep_the_order(void **state) {
    (void)state;
    const char *const ascending[] = { "-9e125", "-100.5", "-100",     "-99",     "-1.5",
                                      "-1.05",  "-1",     "-0.999",   "-1e-130", "0",
                                      "1e-130", "0.5",    "0.55",     "1",       "1.01",
                                      "9",      "10",     "10.00001", "11",      "9e125" };
    enum { COUNT = sizeof ascending / sizeof *ascending };
    for (size_t i = 0; i < COUNT; i++)
        for (size_t j = 0; j < COUNT; j++) {
            struct number a, b;
            unsigned char x[NUMBER_ORDERED_MAX], y[NUMBER_ORDERED_MAX];
            assert_int_equal(number_parse(str_of(ascending[i]), &a), NUMBER_OK);
            assert_int_equal(number_parse(str_of(ascending[j]), &b), NUMBER_OK);
            struct str xs = { (const char *)x, number_ordered(&a, x) };
            struct str ys = { (const char *)y, number_ordered(&b, y) };
            int wanted = (i > j) - (i < j);
            int by_bytes = str_cmp(xs, ys), by_value = number_cmp(&a, &b);
            assert_int_equal((by_bytes > 0) - (by_bytes < 0), wanted);
            assert_int_equal((by_value > 0) - (by_value < 0), wanted);
        }
}

/* (a + b) - b = a, whatever they are, when nothing is lost on the way. */
static void sums_are_undone(void **state) {
    (void)state;
    struct rand rand;
    rand_init(&rand, 11);
    unsigned undone = 0;
    for (int i = 0; i < 2000; i++) {
        ARENA_SCOPE(arena);
        struct number a, b, sum, back;
        struct str x =
            str_fmt(&arena, "%s%llue%d", rand_below(&rand, 2) ? "-" : "",
                    (unsigned long long)rand_u64(&rand), (int)rand_below(&rand, 30) - 15);
        struct str y =
            str_fmt(&arena, "%s%llue%d", rand_below(&rand, 2) ? "-" : "",
                    (unsigned long long)rand_u64(&rand), (int)rand_below(&rand, 30) - 15);
        assert_int_equal(number_parse(x, &a), NUMBER_OK);
        assert_int_equal(number_parse(y, &b), NUMBER_OK);
        if (number_add(&a, &b, false, &sum) != NUMBER_OK)
            continue;
        assert_int_equal(number_add(&sum, &b, true, &back), NUMBER_OK);
        assert_int_equal(number_cmp(&a, &back), 0);
        undone++;
    }
    assert_true(undone > 500);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_become_canonical),   cmocka_unit_test(texts_are_refused),
        cmocka_unit_test(arithmetic_is_exact),      cmocka_unit_test(sizes_are_the_services),
        cmocka_unit_test(encodings_keep_the_order), cmocka_unit_test(sums_are_undone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
