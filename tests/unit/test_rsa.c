/* codec/rsa: what is signed verifies, anything else does not; certificates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "codec/rsa.h"

static const int64_t day_ms = 86400000, from_ms = 1764000000000;

static void signatures_verify(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    struct err err;
    struct rsa_key *first = rsa_key_new(&err), *other = rsa_key_new(&err);
    assert_non_null(first);
    struct rsa_key *key = rsa_key_parse(rsa_key_pem(&arena, first), &err);
    assert_non_null(key);
    struct str pem = rsa_certificate(&arena, key, "sns.amazonaws.com", from_ms, 10);
    struct rsa_cert *cert = rsa_cert_parse(pem, &err);
    assert_non_null(cert);
    assert_true(str_is(rsa_cert_name(cert, &arena), "sns.amazonaws.com"));
    for (int i = 0; i < 2; i++) {
        enum rsa_digest digest = i ? RSA_SHA256 : RSA_SHA1;
        struct str signature = rsa_sign(&arena, first, digest, STR("text"));
        assert_int_equal(signature.len, 256);
        assert_true(rsa_verify(cert, digest, STR("text"), signature));
        assert_false(rsa_verify(cert, digest, STR("texT"), signature));
        assert_false(rsa_verify(cert, i ? RSA_SHA1 : RSA_SHA256, STR("text"), signature));
        assert_false(rsa_verify(cert, digest, STR("text"), str_slice(signature, 0, 255)));
        assert_false(
            rsa_verify(cert, digest, STR("text"), rsa_sign(&arena, other, digest, STR("text"))));
    }
    assert_false(rsa_cert_is_valid_at(cert, from_ms - 1000));
    assert_true(rsa_cert_is_valid_at(cert, from_ms + 1000));
    assert_false(rsa_cert_is_valid_at(cert, from_ms + 11 * day_ms));
    assert_true(rsa_cert_is_trusted(cert, pem, from_ms + day_ms));
    assert_false(rsa_cert_is_trusted(cert, pem, from_ms + 11 * day_ms));
    assert_false(rsa_cert_is_trusted(
        cert, rsa_certificate(&arena, other, "sns.amazonaws.com", from_ms, 10), from_ms + day_ms));
    assert_false(rsa_cert_is_trusted(cert, STR_NONE, from_ms + day_ms));
    rsa_cert_free(cert);
    rsa_key_free(first);
    rsa_key_free(other);
    rsa_key_free(key);
}

static void what_is_no_key_is_refused(void **state) {
    (void)state;
    struct err err;
    assert_null(rsa_key_parse(STR("x"), &err));
    assert_null(rsa_cert_parse(STR_NONE, &err));
    assert_null(rsa_cert_parse(
        STR("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), &err));
    assert_string_equal(err.code, "SH1020");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signatures_verify),
        cmocka_unit_test(what_is_no_key_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
