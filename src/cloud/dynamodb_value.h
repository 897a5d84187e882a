/* dynamodb_value.h: attribute values ({"S":"text"}, {"N":"1"}, ...) as JSON trees: checked and made
 * canonical on the way in, compared, measured and encoded for keys.
 *
 * Invariant of a canonical value: exactly one member; numbers in number_format's text; sets without
 * duplicates; base64 canonical; at most DDB_NESTING_MAX levels. All functions but `canonical` take
 * canonical values. */
#ifndef SELFHEAL_CLOUD_DYNAMODB_VALUE_H
#define SELFHEAL_CLOUD_DYNAMODB_VALUE_H

#include "cloud/dynamodb_core.h"
#include "cloud/number.h"

enum ddb_type {
    DDB_S, DDB_N, DDB_B, DDB_BOOL, DDB_NULL, DDB_SS, DDB_NS, DDB_BS, DDB_L, DDB_M, DDB_NO_TYPE,
};

const char *cloud_dynamodb_value_type_name(enum ddb_type type); /* "S" */
enum ddb_type cloud_dynamodb_value_type_of(struct str name);    /* DDB_NO_TYPE when it is none */
enum ddb_type cloud_dynamodb_value_type(const struct json *value);
/* What stands under the type's name. */
const struct json *cloud_dynamodb_value_inner(const struct json *value);
const struct json *cloud_dynamodb_value_new(struct arena *arena, enum ddb_type type,
                                            const struct json *inner);
const struct json *cloud_dynamodb_value_new_number(struct arena *arena,
                                                   const struct number *number);

/* Checks a value from outside and gives its canonical copy (strings are views). */
MUST_CHECK struct res cloud_dynamodb_value_canonical(struct ddb_call *call,
                                                     const struct json *value,
                                                     const struct json **out);
/* A map of attribute names to values: an item or a key. */
MUST_CHECK struct res cloud_dynamodb_value_item(struct ddb_call *call, const struct json *item,
                                                const struct json **out);
/* Bytes an item takes: names and values. */
size_t cloud_dynamodb_value_item_size(const struct json *item);
/* Levels of the deepest attribute of an item; a scalar has 1. */
size_t cloud_dynamodb_value_item_depth(const struct json *item);

/* Deep equality: numbers by value, sets and maps without order. */
bool cloud_dynamodb_value_equal(const struct json *a, const struct json *b);
/* Order of two values of one of the types S, N, B. False when they cannot be ordered. */
bool cloud_dynamodb_value_order(struct arena *scratch, const struct json *a, const struct json *b,
                                int *order);
struct number cloud_dynamodb_value_number(const struct json *value);
/* Raw bytes of an S or B. */
struct str cloud_dynamodb_value_bytes(struct arena *arena, const struct json *value);
/* Bytes of a key value (S, N, B) whose byte order is the order of the values. */
struct str cloud_dynamodb_value_ordered(struct arena *arena, const struct json *value);
/* Is the scalar text in a set (or array) of texts of this type? Canonical, so by bytes. */
bool cloud_dynamodb_value_set_has(const struct json *set, struct str text);
/* "{N:5}" for messages. */
struct str cloud_dynamodb_value_show(struct arena *arena, const struct json *value);

#endif
