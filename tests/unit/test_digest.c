/* digest, base64: published vectors; what is not canonical is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "codec/base64.h"
#include "codec/digest.h"

static void sha256_vectors(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    /* FIPS 180-4 examples */
    assert_string_equal(digest_sha256_hex(&arena, STR_NONE).ptr,
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_string_equal(digest_sha256_hex(&arena, STR("abc")).ptr,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_string_equal(
        digest_sha256_hex(&arena, STR("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
            .ptr,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

static void hmac_vectors(void **state) {
    (void)state;
    char hex[SHA256_HEX_SIZE + 1];
    /* RFC 4231, cases 2 and 6 */
    digest_hex(digest_hmac_sha256(STR("Jefe"), STR("what do ya want for nothing?")), hex);
    assert_string_equal(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    char key[131];
    memset(key, 0xaa, sizeof key);
    digest_hex(digest_hmac_sha256((struct str){ key, sizeof key },
                                  STR("Test Using Larger Than Block-Size Key - Hash Key First")),
               hex);
    assert_string_equal(hex, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    digest_hex(digest_hmac_sha256(STR_NONE, STR_NONE), hex);
    assert_string_equal(hex, "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

/* Computed with Python's hmac: a key of 64 bytes is used as it is, a longer one is hashed first. */
static void hmac_keys_at_the_block_size(void **state) {
    (void)state;
    static const struct {
        size_t size;
        const char *hex;
    } CASES[] = {
        { 1, "703a0bdbbec2305bb649f08724b6d2f43dd486471195a507a98de5983b8bd866" },
        { 63, "b414a00a80bac00c2788dccec9c37cacbc5c5d5fa019ab850f2a05f396448b87" },
        { 64, "01aff17ef5e74f80ba23ab0da9066302e79e7f1190c82e30e2f6efb9d4e400e7" },
        { 65, "636761aa0aca084843194250bab59077582294b3d305e5803b81af095596492a" },
    };
    char key[65], hex[SHA256_HEX_SIZE + 1];
    memset(key, 'k', sizeof key);
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        digest_hex(digest_hmac_sha256((struct str){ key, CASES[i].size }, STR("edge")), hex);
        assert_string_equal(hex, CASES[i].hex);
    }
}

static void crc32_vectors(void **state) {
    (void)state;
    assert_int_equal(digest_crc32(STR_NONE), 0);
    assert_int_equal(digest_crc32(STR("123456789")), 0xcbf43926);
    assert_int_equal(digest_crc32(STR("The quick brown fox jumps over the lazy dog")), 0x414fa339);
}

static void uuids_have_version_and_variant(void **state) {
    (void)state;
    ARENA_SCOPE(arena);
    unsigned char bytes[16];
    memset(bytes, 0xff, sizeof bytes);
    assert_string_equal(digest_uuid(&arena, bytes).ptr, "ffffffff-ffff-4fff-bfff-ffffffffffff");
    memset(bytes, 0, sizeof bytes);
    assert_string_equal(digest_uuid(&arena, bytes).ptr, "00000000-0000-4000-8000-000000000000");
}

static void base64_vectors(void **state) {
    (void)state;
    /* RFC 4648, section 10 */
    static const char *const PAIRS[][2] = { { "", "" },
                                            { "f", "Zg==" },
                                            { "fo", "Zm8=" },
                                            { "foo", "Zm9v" },
                                            { "foob", "Zm9vYg==" },
                                            { "fooba", "Zm9vYmE=" },
                                            { "foobar", "Zm9vYmFy" },
                                            { "\xff\xfe\xfd", "//79" },
                                            { "\xfb\xef", "++8=" } };
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
        ARENA_SCOPE(arena);
        struct str back;
        assert_string_equal(base64_encode(&arena, str_of(PAIRS[i][0])).ptr, PAIRS[i][1]);
        assert_true(base64_decode(&arena, str_of(PAIRS[i][1]), &back));
        assert_true(str_is(back, PAIRS[i][0]));
    }
}

static void base64_is_canonical(void **state) {
    (void)state;
    static const char *const BAD[] = { "Z",    "Zg",     "Zg=",  "Zg===", "Zg==Zg==",
                                       "Zh==", "Zm9=",   "====", "=Zg=",  "Z===",
                                       "Zg=a", "Zm9v\n", " Zm9", "Zm-_",  "Zm9vY\xc3\xa9" };
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        ARENA_SCOPE(arena);
        struct str out;
        if (base64_decode(&arena, str_of(BAD[i]), &out))
            print_error("BAD[%zu]\n", i);
        assert_false(base64_decode(&arena, str_of(BAD[i]), &out));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sha256_vectors), cmocka_unit_test(hmac_vectors),
        cmocka_unit_test(hmac_keys_at_the_block_size),
        cmocka_unit_test(crc32_vectors),  cmocka_unit_test(uuids_have_version_and_variant),
        cmocka_unit_test(base64_vectors), cmocka_unit_test(base64_is_canonical),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
