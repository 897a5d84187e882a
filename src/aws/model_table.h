/* model_table.h: the layout of the compiled service models in aws/tables/. Private to aws/model*.c
 * and to the tables themselves, which tools/gen_aws_tables.py writes.
 *
 * Everything is an offset or an index, so that the tables need no relocation and stay in shared,
 * read-only pages: a cold start must not pay for models that it never uses. */
#ifndef SELFHEAL_AWS_MODEL_TABLE_H
#define SELFHEAL_AWS_MODEL_TABLE_H

#include "aws/model.h"

#define TABLE_NONE UINT16_MAX /* no input or output shape */

enum table_type {
    TABLE_STRUCTURE,
    TABLE_LIST,
    TABLE_MAP,
    TABLE_STRING,
    TABLE_BLOB,
    TABLE_BOOLEAN,
    TABLE_INTEGER,
    TABLE_LONG,
    TABLE_DOUBLE,
    TABLE_TIMESTAMP,
    TABLE_DOCUMENT, /* any JSON */
};

enum table_member_flag {
    TABLE_REQUIRED = 1,
    TABLE_FLATTENED = 2, /* list or map without its wrapping element */
    TABLE_TIME_UNIX = 4, /* timestampFormat; none: the protocol's own */
    TABLE_TIME_ISO = 8,
    TABLE_TIME_HTTP = 16,
    TABLE_HAS_WIRE = 32,   /* `wire` was given by the model (locationName) */
    TABLE_PAYLOAD = 64,    /* rest-json: this member alone is the body */
    TABLE_JSON_TEXT = 128, /* in a header: base64 of JSON */
};

/* rest-json: where a member of an operation's input or output is, from bit TABLE_LOCATION_SHIFT of
 * its flags. Means nothing in structures further down. */
enum { TABLE_LOCATION_SHIFT = 8 };
enum table_location {
    TABLE_IN_BODY,
    TABLE_IN_URI,
    TABLE_IN_QUERY,
    TABLE_IN_HEADER,
    TABLE_IN_HEADERS, /* a map: each header whose name begins with `wire` */
    TABLE_IN_STATUS,  /* output only: the HTTP status */
};

/* A text of the service's pool: offset << 8 | length. 0: none. */
struct table_text {
    uint32_t ref;
};

struct table_member {
    struct table_text name, wire; /* wire: the name in requests and answers */
    uint16_t shape;               /* index into aws_service.shapes */
    uint16_t flags;               /* enum table_member_flag */
};

/* count and first by type: structure: its members, sorted by name; list: one member, the element;
 * map: two members, key and value; string: its enum values in aws_service.values (count 0: any
 * text). */
struct table_shape {
    uint8_t type; /* enum table_type */
    uint8_t
        bounds; /* index into aws_service.bounds: of the length, of a number its value; 0: none */
    uint16_t count;
    uint16_t first;
};

struct table_bounds {
    int64_t min, max; /* INT64_MIN, INT64_MAX: open */
};

struct aws_operation {
    struct table_text name, token, result_wrapper;
    struct table_text method, uri; /* rest-json: "GET", "/2015-03-31/functions/{FunctionName}" */
    uint16_t status;               /* of success; rest-json */
    uint16_t input, output;        /* index into aws_service.shapes or TABLE_NONE */
    uint8_t service;               /* index into table_index */
    bool is_unsigned;
};

struct aws_service {
    const char *pool;
    const struct table_shape *shapes;
    const struct table_member *members;
    const struct table_text *values;
    const struct table_bounds *bounds;
    const struct aws_operation *operations; /* sorted by name */
    uint16_t operation_count;
    enum aws_protocol protocol;
    bool is_query_compatible; /* JSON, with the codes of its former query protocol in a header */
    struct str name, service_id, endpoint_prefix, signing_name, target_prefix, json_version,
        api_version, xml_namespace;
};

/* --- between the files aws/model*.c --- */
struct str model_text(const struct aws_service *service, struct table_text text);
const struct aws_service *model_service_of(const struct aws_operation *operation);
/* The member of a structure shape by its name, or by its name on the wire; NULL when there is none.
 */
const struct table_member *model_member(const struct aws_service *service,
                                        const struct table_shape *shape, struct str name);
const struct table_member *model_member_by_wire(const struct aws_service *service,
                                                const struct table_shape *shape, struct str wire);
/* The entries of the table of effect classes, for the test that every name is one of the model;
 * false past the last. */
bool model_curated(size_t index, struct str *service, struct str *operation);
/* A time as epoch seconds (a JSON number, also 1.5E9), ISO 8601 text or an HTTP date; false for
 * anything else. */
bool model_time_ms(const struct json *value, int64_t *out_ms);
/* Epoch seconds as a number, with a fraction only where there is one. */
const struct json *model_seconds(struct arena *arena, int64_t ms);
/* A scalar from its text outside of JSON (form, query, header). False: no such boolean or whole
 * number. What cannot be wrong stays text. */
bool model_scalar_read(struct arena *arena, enum table_type type, struct str text,
                       const struct json **out);
/* NaN, Infinity and -Infinity: floating-point values that JSON sends as strings. */
bool model_is_special_number(struct str text);

/* A place in a value, for messages: frames on the stack, innermost first. */
struct model_path {
    const struct model_path *parent;
    struct str name; /* a member or map key; empty: an element */
    size_t index;
    unsigned depth;
};
/* Appends "loadBalancers[0].containerPort"; nothing for the top. */
void model_path_write(struct buf *out, const struct model_path *path);

/* model_json.c: values by member names <-> values by wire names. The same value comes back when
 * there is nothing to change, so a large answer is not copied. */
enum model_direction {
    MODEL_TO_WIRE,   /* nulls dropped, ISO times made numbers, unknown members refused */
    MODEL_ANSWER,    /* the same, but unknown members are dropped: the sandbox's own answers */
    MODEL_FROM_WIRE, /* an answer: nulls and unknown members dropped, types taken as they come */
    MODEL_RECEIVED,  /* a request: as before, but a wrong type is a SerializationException */
};
MUST_CHECK struct res model_json_convert(struct arena *arena, const struct aws_service *service,
                                         uint16_t shape, enum model_direction direction,
                                         const struct json *value, const struct json **out,
                                         struct err *err);
/* model_query.c: the form body of a query request, both ways. */
MUST_CHECK struct res model_query_write(struct buf *out, const struct aws_service *service,
                                        const struct aws_operation *operation,
                                        const struct json *input, struct err *err);
struct model_form_pair {
    struct str key, value;
};
struct model_form {
    struct model_form_pair *pairs;
    size_t count;
};
MUST_CHECK struct res model_query_form(struct arena *arena, struct str body, struct model_form *out,
                                       struct err *err);
/* The value of a key, STR_NONE when absent. */
struct str model_query_get(const struct model_form *form, struct str key);
MUST_CHECK struct res model_query_read(struct arena *arena, const struct aws_service *service,
                                       const struct aws_operation *operation,
                                       const struct model_form *form, const struct json **out,
                                       struct err *err);
/* model_xml.c: the XML answer of a query request, both ways. */
struct xml;
const struct json *model_xml_read(struct arena *arena, const struct aws_service *service,
                                  const struct aws_operation *operation, const struct xml *root);
void model_xml_write(struct buf *out, const struct aws_service *service,
                     const struct aws_operation *operation, const struct json *output,
                     struct str request_id);
/* model_rest.c: rest-json, both ways, of requests and of answers; the direction says which. */
struct model_rest {
    struct str path, query; /* of a request */
    struct http_header headers[AWS_WIRE_HEADERS_MAX];
    size_t header_count;
    int status; /* of an answer */
    struct str content_type, body;
};
MUST_CHECK struct res model_rest_write(struct arena *arena, const struct aws_service *service,
                                       const struct aws_operation *operation,
                                       enum model_direction direction, const struct json *value,
                                       struct model_rest *out, struct err *err);
/* An HTTP message to read. */
struct model_rest_source {
    struct str path, query; /* of a request */
    const struct http_header *headers;
    size_t header_count;
    int status; /* of an answer */
    struct str body;
};
MUST_CHECK struct res model_rest_read(struct arena *arena, const struct aws_service *service,
                                      const struct aws_operation *operation,
                                      enum model_direction direction,
                                      const struct model_rest_source *source,
                                      const struct json **out, struct err *err);
/* The operation that a method, a path and a query name; the one with the most literal parts. NULL:
 * none. */
const struct aws_operation *model_rest_find(const struct aws_service *service,
                                            const struct http_request *request);
/* model_error.c: fills err from an error answer; always RES_ERR. *out: the JSON error body or NULL.
 */
MUST_CHECK struct res model_error_read(struct arena *arena, const struct aws_service *service,
                                       const struct aws_operation *operation,
                                       const struct aws_reply *reply, const struct json **out,
                                       struct err *err);

#endif
