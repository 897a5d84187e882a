/* sns.h: messages that SNS posts to POST /v1/alerts/sns: an alert of another source (datadog, cloudwatch) in a signed
 * envelope. A signature proves that some topic sent it, of anybody's account: so the topic must be one of `sources.sns.topics`,
 * which is looked at first. Order (cheap and local first): the body's shape; headers equal to the body; topic; ids and time
 * without line breaks (the signed text has no lengths: one could shift a border); version of the signature; the certificate's
 * URL, whose host must be SNS's in the topic's own region; the certificate; the signature over the exact values.
 *
 * A subscription is confirmed by ConfirmSubscription (ALERT_CONFIRM), never by calling the URL in the message. The genuine end of
 * one is told to a person. Source of the rules: the SNS developer guide, "Verifying the signatures"; docs/sources.md. */
#ifndef SELFHEAL_ALERT_SNS_H
#define SELFHEAL_ALERT_SNS_H

#include "alert/alert.h"

/* Refusals (403; SNS takes any 4xx as delivered and does not repeat): SH6101 shape, SH6102 headers, SH6103 topic, SH6104 ids or
 * time, SH6105 version, SH6106 certificate's URL, SH6107 certificate or signature, SH6108 raw delivery. Unusable (202): SH6110
 * the subscription ended, SH6111 no source that the topic may carry knows the message, and the codes of that source. */
extern const struct alert_source sns_source;

/* A certificate that came from a URL that sns_source asked for: RSA of 2048 bits or more, of SNS by its name, in its validity.
 * NULL and err (class input, SH6107) when it is not good. The caller frees it. */
struct rsa_cert *sns_certificate(struct str pem, int64_t now_ms, struct err *err);

#endif
