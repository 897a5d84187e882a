/* model_xml.c: the XML answers of the query protocol, read for the client and written for the
 * sandbox.
 *
 *   <OpResponse xmlns=".."><OpResult> members </OpResult><ResponseMetadata><RequestId/>..
 * (aws-wire.md 4)
 *
 * Reading is tolerant: unknown elements are ignored, a number or boolean that is none stays text.
 * Depth is bounded by the XML reader and, when writing, by JSON_DEPTH_AWS_MAX. */
#include "aws/model_table.h"
#include "base/limits.h"
#include "codec/time.h"
#include "codec/xml.h"

/* --- reading --- */

struct reader {
    struct arena *arena;
    const struct aws_service *service;
};

static const struct json *read_value(const struct reader *reader, uint16_t shape_index,
                                     const struct xml *element);

static const struct json *read_scalar(const struct reader *reader, enum table_type type,
                                      struct str text) {
    const struct json *number = NULL;
    struct err ignored = { 0 };
    struct str trimmed = str_trim(text);
    if (type == TABLE_BOOLEAN && (str_is(trimmed, "true") || str_is(trimmed, "false")))
        return json_new_bool(reader->arena, str_is(trimmed, "true"));
    if ((type == TABLE_INTEGER || type == TABLE_LONG || type == TABLE_DOUBLE) && trimmed.len &&
        json_parse(reader->arena, trimmed, NULL, &number, &ignored).ok &&
        json_is(number, JSON_NUMBER))
        return number;
    return json_new_str(reader->arena, type == TABLE_STRING ? text : trimmed);
}

/* The name under which a member stands in its parent: a flattened list may be named by its element.
 */
static struct str element_name(const struct aws_service *service, const struct table_member *ref) {
    const struct table_shape *shape = &service->shapes[ref->shape];
    if (shape->type == TABLE_LIST && (ref->flags & TABLE_FLATTENED)) {
        const struct table_member *element = &service->members[shape->first];
        if (element->flags & TABLE_HAS_WIRE)
            return model_text(service, element->wire);
    }
    return model_text(service, ref->wire);
}

static void read_entry(const struct reader *reader, const struct table_shape *shape,
                       const struct xml *entry, struct json *object) {
    const struct table_member *refs = &reader->service->members[shape->first];
    const struct xml *key = xml_child(entry, model_text(reader->service, refs[0].wire));
    const struct xml *value = xml_child(entry, model_text(reader->service, refs[1].wire));
    if (key)
        json_set(reader->arena, object, key->text,
                 value ? read_value(reader, refs[1].shape, value)
                       : json_new_text(reader->arena, ""));
}

/* A flattened list or map: all children of the parent that have its name. NULL when there is none.
 */
static const struct json *read_flattened(const struct reader *reader,
                                         const struct table_member *ref, const struct xml *parent,
                                         struct str name) {
    const struct table_shape *shape = &reader->service->shapes[ref->shape];
    bool is_map = shape->type == TABLE_MAP;
    struct json *made = is_map ? json_new_object(reader->arena) : json_new_array(reader->arena);
    size_t count = 0;
    for (size_t i = 0; i < parent->count; i++) {
        if (!str_eq(parent->children[i]->name, name))
            continue;
        count++;
        if (is_map)
            read_entry(reader, shape, parent->children[i], made);
        else
            json_push(reader->arena, made,
                      read_value(reader, reader->service->members[shape->first].shape,
                                 parent->children[i]));
    }
    return count ? made : NULL;
}

static const struct json *read_structure(const struct reader *reader,
                                         const struct table_shape *shape,
                                         const struct xml *element) {
    struct json *object = json_new_object(reader->arena);
    for (size_t i = 0; element && i < shape->count; i++) {
        const struct table_member *ref = &reader->service->members[shape->first + i];
        struct str name = element_name(reader->service, ref);
        enum table_type type = (enum table_type)reader->service->shapes[ref->shape].type;
        const struct json *value = NULL;
        if ((ref->flags & TABLE_FLATTENED) && (type == TABLE_LIST || type == TABLE_MAP)) {
            value = read_flattened(reader, ref, element, name);
        } else {
            const struct xml *child = xml_child(element, name);
            value = child ? read_value(reader, ref->shape, child) : NULL;
        }
        json_set(reader->arena, object, model_text(reader->service, ref->name), value);
    }
    return object;
}

static const struct json *read_value(const struct reader *reader, uint16_t shape_index,
                                     const struct xml *element) {
    const struct table_shape *shape = &reader->service->shapes[shape_index];
    struct json *made = NULL;
    switch ((enum table_type)shape->type) {
    case TABLE_STRUCTURE: return read_structure(reader, shape, element);
    case TABLE_LIST:
        made = json_new_array(reader->arena);
        for (size_t i = 0; i < element->count; i++)
            json_push(reader->arena, made,
                      read_value(reader, reader->service->members[shape->first].shape,
                                 element->children[i]));
        return made;
    case TABLE_MAP:
        made = json_new_object(reader->arena);
        for (size_t i = 0; i < element->count; i++)
            read_entry(reader, shape, element->children[i], made);
        return made;
    case TABLE_STRING:
    case TABLE_BLOB:
    case TABLE_BOOLEAN:
    case TABLE_INTEGER:
    case TABLE_LONG:
    case TABLE_DOUBLE:
    case TABLE_TIMESTAMP:
    case TABLE_DOCUMENT: break;
    }
    return read_scalar(reader, (enum table_type)shape->type, element->text);
}

const struct json *model_xml_read(struct arena *arena, const struct aws_service *service,
                                  const struct aws_operation *operation, const struct xml *root) {
    const struct reader reader = { arena, service };
    const struct xml *result = root;
    if (operation->result_wrapper.ref)
        result = xml_child(root, model_text(service, operation->result_wrapper));
    return read_structure(&reader, &service->shapes[operation->output], result);
}

/* --- writing --- */

struct writer {
    struct buf *out;
    const struct aws_service *service;
};

static void write_value(const struct writer *writer, struct str name,
                        const struct table_member *ref, const struct json *value, unsigned depth);

static void open_tag(const struct writer *writer, struct str name) {
    buf_fmt(writer->out, "<%.*s>", STR_ARG(name));
}

static void close_tag(const struct writer *writer, struct str name) {
    buf_fmt(writer->out, "</%.*s>", STR_ARG(name));
}

static void write_members(const struct writer *writer, const struct table_shape *shape,
                          const struct json *value, unsigned depth) {
    for (size_t i = 0; json_is(value, JSON_OBJECT) && i < value->object.count; i++) {
        const struct json_member *member = &value->object.members[i];
        const struct table_member *ref = model_member(writer->service, shape, member->key);
        if (ref && !json_is(member->value, JSON_NULL))
            write_value(writer, element_name(writer->service, ref), ref, member->value, depth);
    }
}

static void write_list(const struct writer *writer, struct str name, const struct table_member *ref,
                       const struct table_shape *shape, const struct json *value, unsigned depth) {
    const struct table_member *element = &writer->service->members[shape->first];
    bool is_flattened = ref->flags & TABLE_FLATTENED;
    if (!is_flattened)
        open_tag(writer, name);
    for (size_t i = 0; json_is(value, JSON_ARRAY) && i < value->array.count; i++)
        write_value(writer, is_flattened ? name : model_text(writer->service, element->wire),
                    element, value->array.items[i], depth);
    if (!is_flattened)
        close_tag(writer, name);
}

static void write_map(const struct writer *writer, struct str name, const struct table_member *ref,
                      const struct table_shape *shape, const struct json *value, unsigned depth) {
    const struct table_member *refs = &writer->service->members[shape->first];
    bool is_flattened = ref->flags & TABLE_FLATTENED;
    struct str entry = is_flattened ? name : STR("entry");
    struct str key = model_text(writer->service, refs[0].wire);
    if (!is_flattened)
        open_tag(writer, name);
    for (size_t i = 0; json_is(value, JSON_OBJECT) && i < value->object.count; i++) {
        open_tag(writer, entry);
        open_tag(writer, key);
        xml_escape(writer->out, value->object.members[i].key);
        close_tag(writer, key);
        write_value(writer, model_text(writer->service, refs[1].wire), &refs[1],
                    value->object.members[i].value, depth);
        close_tag(writer, entry);
    }
    if (!is_flattened)
        close_tag(writer, name);
}

static void write_scalar(const struct writer *writer, enum table_type type, unsigned flags,
                         const struct json *value) {
    ARENA_SCOPE(scratch);
    int64_t ms = 0;
    if (type == TABLE_TIMESTAMP && !(flags & TABLE_TIME_UNIX) && model_time_ms(value, &ms))
        buf_str(writer->out, flags & TABLE_TIME_HTTP ? time_format_http(&scratch, ms)
                                                     : time_format(&scratch, ms));
    else if (json_is(value, JSON_BOOL))
        buf_text(writer->out, value->boolean ? "true" : "false");
    else if (json_is(value, JSON_STRING) || json_is(value, JSON_NUMBER))
        xml_escape(writer->out, value->text);
}

static void write_value(const struct writer *writer, struct str name,
                        const struct table_member *ref, const struct json *value, unsigned depth) {
    const struct table_shape *shape = &writer->service->shapes[ref->shape];
    enum table_type type = (enum table_type)shape->type;
    if (depth > JSON_DEPTH_AWS_MAX)
        return;
    if (type == TABLE_LIST) {
        write_list(writer, name, ref, shape, value, depth + 1);
        return;
    }
    if (type == TABLE_MAP) {
        write_map(writer, name, ref, shape, value, depth + 1);
        return;
    }
    open_tag(writer, name);
    if (type == TABLE_STRUCTURE)
        write_members(writer, shape, value, depth + 1);
    else
        write_scalar(writer, type, ref->flags, value);
    close_tag(writer, name);
}

void model_xml_write(struct buf *out, const struct aws_service *service,
                     const struct aws_operation *operation, const struct json *output,
                     struct str request_id) {
    const struct writer writer = { out, service };
    struct str name = model_text(service, operation->name);
    struct str wrapper = model_text(service, operation->result_wrapper);
    buf_fmt(out, "<%.*sResponse", STR_ARG(name));
    if (service->xml_namespace.len)
        buf_fmt(out, " xmlns=\"%.*s\"", STR_ARG(service->xml_namespace));
    buf_char(out, '>');
    if (operation->output != TABLE_NONE) {
        if (wrapper.len)
            open_tag(&writer, wrapper);
        write_members(&writer, &service->shapes[operation->output], output, 0);
        if (wrapper.len)
            close_tag(&writer, wrapper);
    }
    buf_text(out, "<ResponseMetadata><RequestId>");
    xml_escape(out, request_id);
    buf_fmt(out, "</RequestId></ResponseMetadata></%.*sResponse>", STR_ARG(name));
}
