/* wire.h: what the host releases, over the network: calls of AWS, HTTP checks, pages to webhooks, SNS topics and the
 * dead man's switch; each answer goes back to the host as an input. Shared by the daemon and the Lambda. */
#ifndef SELFHEAL_HOST_WIRE_H
#define SELFHEAL_HOST_WIRE_H

#include "host/host.h"
#include "net/aws_client.h"

/* Filled in by its owner; everything must outlive what is under way. config may be swapped between ticks. */
struct wire {
    struct http_client *http;
    struct aws_client *aws;
    struct host *host;
    const struct config *config;
    struct log *log;
    void (*wake)(void *ctx); /* an input was submitted: tick soon */
    void *wake_ctx;
};

/* For host_ports.call and host_ports.send. */
void wire_call(struct wire *wire, const struct effect *effect);
void wire_send(struct wire *wire, const struct effect *effect);

#endif
