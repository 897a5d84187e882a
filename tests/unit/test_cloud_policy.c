/* cloud/policy: who may send, by the statements that our Terraform and the consoles write. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cloud/policy.h"

#define TOPIC "arn:aws:sns:eu-west-1:123456789012:alerts"
#define QUEUE "arn:aws:sqs:eu-west-1:123456789012:alerts"

static bool allows(const char *statement, const char *principal, const char *source) {
    ARENA_SCOPE(arena);
    const struct policy_request request = { .action = STR("sqs:SendMessage"),
                                            .resource = STR(QUEUE),
                                            .principal = str_of(principal),
                                            .source_arn = str_of(source),
                                            .account = STR("123456789012") };
    return policy_text_allows(str_fmt(&arena, "{\"Statement\":[%s]}", statement), &request);
}

static void policies_are_judged(void **state) {
    (void)state;
    static const struct {
        const char *statement, *principal, *source;
        bool is_allowed;
    } cases[] = {
#define ALLOW(rest) "{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\"," rest "}"
#define SNS "\"Principal\":{\"Service\":\"sns.amazonaws.com\"}"
        { ALLOW(SNS), "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS), "events.amazonaws.com", TOPIC, false },
        { ALLOW(SNS ",\"Resource\":\"" QUEUE "\""), "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS ",\"Resource\":\"arn:aws:sqs:*:*:al?rts\""), "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS ",\"Resource\":\"arn:aws:sqs:*:*:other\""), "sns.amazonaws.com", TOPIC, false },
        { ALLOW(SNS ",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"" TOPIC "\"}}"),
          "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS ",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"" TOPIC "\"}}"),
          "sns.amazonaws.com", TOPIC "2", false },
        { ALLOW(SNS
                ",\"Condition\":{\"ArnLike\":{\"AWS:SourceArn\":[\"x\",\"arn:aws:sns:*:*:al*\"]}}"),
          "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS ",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"123456789012\"}}"),
          "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS ",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"999999999999\"}}"),
          "sns.amazonaws.com", TOPIC, false },
        { ALLOW(SNS ",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"10.0.0.0/8\"}}"),
          "sns.amazonaws.com", TOPIC, false },
        { ALLOW("\"Principal\":\"*\""), "sns.amazonaws.com", TOPIC, true },
        { ALLOW("\"Principal\":{\"AWS\":\"*\"}"), "events.amazonaws.com", TOPIC, true },
        { ALLOW("\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"}"), "sns.amazonaws.com",
          TOPIC, false },
        /* Roles and users of the account may, unless denied. */
        { ALLOW(SNS), "", "", true },
        { "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sqs:*\"}", "", "", false },
        { ALLOW(SNS) ",{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"SQS:Send*\","
                     "\"Condition\":{\"ArnNotEquals\":{\"aws:SourceArn\":\"" TOPIC "\"}}}",
          "sns.amazonaws.com", TOPIC, true },
        { ALLOW(SNS) ",{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"SQS:Send*\","
                     "\"Condition\":{\"ArnNotEquals\":{\"aws:SourceArn\":\"" TOPIC "\"}}}",
          "sns.amazonaws.com", TOPIC "2", false },
        { ALLOW(SNS) ",{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sqs:*\","
                     "\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}",
          "sns.amazonaws.com", TOPIC, true },
        { "{\"Effect\":\"Allow\"," SNS ",\"NotAction\":\"sqs:SendMessage\"}", "sns.amazonaws.com",
          TOPIC, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (allows(cases[i].statement, cases[i].principal, cases[i].source) != cases[i].is_allowed)
            fail_msg("case %zu: %s", i, cases[i].statement);
}

static void patterns_match(void **state) {
    (void)state;
    assert_true(policy_like(STR("a*c"), STR("abbc")));
    assert_true(policy_like(STR("*"), STR("")));
    assert_true(policy_like(STR("a*b*c"), STR("aXbYbZc")));
    assert_false(policy_like(STR("a?c"), STR("ac")));
    assert_false(policy_like(STR("a*c"), STR("abcd")));
}

static void documents_are_checked(void **state) {
    (void)state;
    struct err err;
    assert_true(policy_check(STR("{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\","
                                 "\"Action\":\"*\"}}"),
                             &err)
                    .ok);
    assert_false(policy_check(STR("{\"Statement\":[{\"Effect\":\"allow\",\"Principal\":\"*\","
                                  "\"Action\":\"*\"}]}"),
                              &err)
                     .ok);
    assert_false(policy_check(STR("{\"Statement\":[]}"), &err).ok);
    assert_false(policy_check(STR("x"), &err).ok);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(policies_are_judged),
        cmocka_unit_test(patterns_match),
        cmocka_unit_test(documents_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
