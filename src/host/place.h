/* place.h: a store by its name: "sqlite:PATH" or "dynamodb:TABLE". Opens it with what it needs of the network. */
#ifndef SELFHEAL_HOST_PLACE_H
#define SELFHEAL_HOST_PLACE_H

#include "config/config.h"
#include "net/aws_request.h"
#include "store/dynamodb.h"

struct place {
    struct str store;              /* "dynamodb:TABLE" */
    struct str saved_table;        /* empty: TABLE-saved */
    int64_t retention_ms;          /* of what DynamoDB may forget by itself */
    struct aws_client_options aws; /* of the calls to DynamoDB */
    bool is_read_only;
};

/* Views of the configuration. */
struct place place_of(const struct config *config);
/* The path or the table behind the colon; *is_table which. A name without a kind is a path. */
struct str place_name(struct str store, bool *is_table);
/* Errors of sqlite.h or dynamodb.h. */
struct store *place_open(const struct place *place, struct err *err);
/* What dynamodb_open, dynamodb_create and dynamodb_adopt take; the port is theirs from now on. */
MUST_CHECK struct res place_dynamodb(const struct place *place, struct dynamodb_options *out, struct err *err);
/* For host_share: host, process, and chance. */
MUST_CHECK struct res place_host_id(struct arena *arena, struct str *out, struct err *err);
/* Bytes of the database; 0 when nobody knows. */
int64_t place_size(const struct store *store);

#endif
