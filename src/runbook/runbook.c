/* runbook.c: reads a document's top level, its parameters and variables, and runs all other checks.
 *
 * Keys that AWS does not document are errors, with the few exceptions that AWS's own documents use;
 * those are warnings and change nothing. */
#include "runbook/runbook.h"

#include <assert.h>
#include <string.h>

#include "codec/digest.h"
#include "codec/yaml.h"
#include "runbook/runbook_parts.h"

enum {
    CLIP_SIZE = 60,      /* bytes of a user's text inside a message */
    HINT_WORDS_MAX = 14, /* longer lists are not printed in hints */
};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* --- helpers for the whole room --- */

struct str runbook_clip(struct str text) {
    if (text.len <= CLIP_SIZE)
        return text;
    size_t end = CLIP_SIZE;
    while (end > 0 && ((unsigned char)text.ptr[end] & 0xc0u) == 0x80u)
        end--;
    return str_slice(text, 0, end);
}

struct str runbook_hint(struct arena *arena, struct str word, const struct str *allowed,
                        size_t count, const char *title) {
    BUF_SCOPE(buf, 2048);
    struct str closest = str_closest(word, allowed, count);
    if (closest.len > 0)
        buf_fmt(&buf, "did you mean \"%.*s\"?", STR_ARG(runbook_clip(closest)));
    if (count > 0 && count <= HINT_WORDS_MAX) {
        buf_fmt(&buf, "%s%s: ", buf.len ? "\n" : "", title);
        for (size_t i = 0; i < count; i++)
            buf_fmt(&buf, "%s%.*s", i ? ", " : "", STR_ARG(runbook_clip(allowed[i])));
    }
    return str_dup(arena, buf_view(&buf));
}

static bool is_in(struct str word, const struct str *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (str_eq(word, words[i]))
            return true;
    return false;
}

void runbook_check_keys(struct runbook_parser *parser, const struct json *object,
                        const struct str *allowed, size_t count, size_t shown) {
    if (!json_is(object, JSON_OBJECT))
        return;
    for (size_t i = 0; i < object->object.count; i++) {
        const struct json_member *member = &object->object.members[i];
        if (is_in(member->key, allowed, count))
            continue;
        problem_add_key(parser->problems, PROBLEM_ERROR, "SH1102", parser->runbook->file, member,
                        runbook_hint(parser->arena, member->key, allowed, shown, "allowed here"),
                        "unknown key \"%.*s\"", STR_ARG(runbook_clip(member->key)));
    }
}

const struct json_member *runbook_member(const struct json *object, const char *key) {
    if (!json_is(object, JSON_OBJECT))
        return NULL;
    for (size_t i = 0; i < object->object.count; i++)
        if (str_is(object->object.members[i].key, key))
            return &object->object.members[i];
    return NULL;
}

static const char *with_article(enum json_type type) {
    switch (type) {
    case JSON_NULL: return "null";
    case JSON_BOOL: return "true or false";
    case JSON_NUMBER: return "a number";
    case JSON_STRING: return "a text";
    case JSON_ARRAY: return "a list";
    case JSON_OBJECT: return "a map";
    }
    return "";
}

const struct json *runbook_take(struct runbook_parser *parser, const struct json *object,
                                const char *key, enum json_type type, struct str required) {
    const struct json *value = json_get_c(object, key);
    if (!value) {
        if (required.len > 0)
            RUNBOOK_ERROR(parser, "SH1101", object, STR_NONE, "%.*s has no \"%s\"",
                          STR_ARG(required), key);
        return NULL;
    }
    if (value->type == type)
        return value;
    RUNBOOK_ERROR(parser, "SH1103", value, STR_NONE, "\"%s\" must be %s, not %s", key,
                  with_article(type), with_article(value->type));
    return NULL;
}

bool runbook_is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '_'))
            return false;
    }
    return name.len > 0;
}

static const struct str type_names[] = {
    STR_INIT("String"),  STR_INIT("StringList"), STR_INIT("Integer"),
    STR_INIT("Boolean"), STR_INIT("StringMap"),  STR_INIT("MapList"),
};
static_assert(COUNT_OF(type_names) == PARAM_MAP_LIST + 1, "one name for each type");

const char *param_type_name(enum param_type type) {
    return type_names[type].ptr;
}

bool runbook_take_type(struct runbook_parser *parser, const struct json *text, bool is_param,
                       enum param_type *type) {
    struct str name = json_str(text);
    *type = PARAM_STRING;
    for (size_t i = 0; i < COUNT_OF(type_names); i++) {
        if (str_eq(name, type_names[i])) {
            *type = (enum param_type)i;
            return true;
        }
    }
    /* AWS::EC2::Instance::Id and the like are texts with a picker in AWS's console. */
    bool is_template = str_starts(name, STR("AWS::SSM::Parameter::"));
    if (is_param && str_starts(name, STR("AWS::")) && !is_template)
        return true;
    if (is_param && str_starts(name, STR("List<AWS::"))) {
        *type = PARAM_STRING_LIST;
        return true;
    }
    RUNBOOK_ERROR(
        parser, "SH1240", text,
        is_template ? STR("this is a type of CloudFormation; write String")
                    : runbook_hint(parser->arena, name, type_names, COUNT_OF(type_names), "types"),
        "unknown type \"%.*s\"", STR_ARG(runbook_clip(name)));
    return false;
}

/* --- parameters and variables --- */

static int64_t take_bound(struct runbook_parser *parser, const struct json *object,
                          const char *key) {
    const struct json *value = json_get_c(object, key);
    int64_t bound;
    if (!value)
        return -1;
    if ((json_i64(value, &bound) || str_to_i64(json_str(value), &bound)) && bound >= 0)
        return bound;
    RUNBOOK_ERROR(parser, "SH1103", value, STR_NONE, "\"%s\" must be a whole number from 0 on",
                  key);
    return -1;
}

static void warn_unchecked(struct runbook_parser *parser, const struct json *object,
                           const char *key) {
    const struct json_member *member = runbook_member(object, key);
    if (member)
        problem_add_key(parser->problems, PROBLEM_WARNING, "SH1243", parser->runbook->file, member,
                        STR("use allowedValues or allowedPattern"),
                        "\"%s\" is not part of the document language and is not checked", key);
}

/* True when the default can be checked now. Documents of AWS use values of the run (global:,
 * automation:) in defaults, and pseudo parameters of maintenance windows, which stay text. */
static bool check_default_refs(struct runbook_parser *parser, const struct json *value) {
    struct runbook_ref ref;
    bool is_known = true;
    struct str text = json_str(value);
    for (size_t from = 0; runbook_refs_next(text, from, &ref); from = ref.end) {
        struct runbook_ref whole;
        bool is_param = ref.kind == REF_PARAM &&
                        json_get(json_get_c(parser->runbook->document, "parameters"), ref.name);
        if (is_param || ref.kind == REF_OUTPUT || ref.kind == REF_VARIABLE)
            RUNBOOK_ERROR(parser, "SH1207", value,
                          STR("the default of a variable may refer to parameters"),
                          "the default of a parameter cannot refer to \"%.*s\"",
                          STR_ARG(runbook_clip(ref.text)));
        else if (ref.kind == REF_PARAM)
            RUNBOOK_WARN(parser, "SH1205", value, STR_NONE,
                         "\"{{ %.*s }}\" is no value of the run: it stays as it is written",
                         STR_ARG(runbook_clip(ref.text)));
        else if (ref.kind == REF_SSM && !runbook_refs_whole(text, &whole))
            RUNBOOK_ERROR(parser, "SH1207", value, STR_NONE,
                          "a default from Parameter Store must be the reference alone");
        is_known = false;
    }
    return is_known;
}

static void check_default(struct runbook_parser *parser, struct runbook_param *param) {
    const struct json *value = param->default_value, *bound = NULL;
    if (!value || !check_default_refs(parser, value))
        return;
    if (value->type == JSON_NULL) {
        RUNBOOK_ERROR(
            parser, "SH1241", value, STR("leave \"default\" out to make the parameter required"),
            "the default of parameter \"%.*s\" is null", STR_ARG(runbook_clip(param->name)));
        return;
    }
    struct err err = { 0 };
    if (runbook_bind_value(parser->arena, param, value, &bound, &err).ok)
        return;
    /* A default of the wrong type can never run. One that breaks the pattern runs on AWS. */
    if (str_is(str_of(err.code), "SH1212"))
        RUNBOOK_ERROR(parser, "SH1241", value, STR_NONE, "wrong default: %s", err.message);
    else
        RUNBOOK_WARN(parser, "SH1241", value,
                     STR("it is used as it is; only given values are checked"),
                     "the default is not what the parameter allows: %s", err.message);
}

static void parse_param(struct runbook_parser *parser, const struct json_member *member,
                        struct runbook_param *param) {
    static const struct str keys[] = {
        STR_INIT("type"),          STR_INIT("description"),    STR_INIT("default"),
        STR_INIT("allowedValues"), STR_INIT("allowedPattern"), STR_INIT("minItems"),
        STR_INIT("maxItems"),      STR_INIT("minChars"),       STR_INIT("maxChars"),
        STR_INIT("displayType"),   STR_INIT("minValue"),       STR_INIT("maxValue"),
    };
    const struct json *source = member->value;
    *param = (struct runbook_param){ .name = member->key,
                                     .line = member->line,
                                     .col = member->col,
                                     .min_items = -1,
                                     .max_items = -1,
                                     .min_chars = -1,
                                     .max_chars = -1 };
    if (source->type != JSON_OBJECT) {
        RUNBOOK_ERROR(parser, "SH1103", source, STR("write  { type: String }"),
                      "parameter \"%.*s\" must be a map", STR_ARG(runbook_clip(member->key)));
        return;
    }
    runbook_check_keys(parser, source, keys, COUNT_OF(keys), COUNT_OF(keys) - 2);
    warn_unchecked(parser, source, "minValue");
    warn_unchecked(parser, source, "maxValue");
    struct str what =
        str_fmt(parser->arena, "parameter \"%.*s\"", STR_ARG(runbook_clip(param->name)));
    const struct json *type = runbook_take(parser, source, "type", JSON_STRING, what);
    bool has_type = type && runbook_take_type(parser, type, true, &param->type);
    param->description =
        json_str(runbook_take(parser, source, "description", JSON_STRING, STR_NONE));
    param->allowed_values = runbook_take(parser, source, "allowedValues", JSON_ARRAY, STR_NONE);
    const struct json *pattern =
        runbook_take(parser, source, "allowedPattern", JSON_STRING, STR_NONE);
    struct err err = { 0 };
    if (pattern && runbook_bind_pattern(pattern->text, &err).ok)
        param->allowed_pattern = pattern->text;
    else if (pattern)
        RUNBOOK_ERROR(parser, "SH1242", pattern, STR_NONE, "%s", err.message);
    param->min_items = take_bound(parser, source, "minItems");
    param->max_items = take_bound(parser, source, "maxItems");
    param->min_chars = take_bound(parser, source, "minChars");
    param->max_chars = take_bound(parser, source, "maxChars");
    param->default_value = json_get_c(source, "default");
    if (has_type)
        check_default(parser, param);
}

static void parse_variable(struct runbook_parser *parser, const struct json_member *member,
                           struct runbook_variable *variable) {
    static const struct str keys[] = { STR_INIT("type"), STR_INIT("description"),
                                       STR_INIT("default") };
    *variable = (struct runbook_variable){ .name = member->key };
    if (member->value->type != JSON_OBJECT) {
        RUNBOOK_ERROR(parser, "SH1103", member->value, STR("write  { type: String }"),
                      "variable \"%.*s\" must be a map", STR_ARG(runbook_clip(member->key)));
        return;
    }
    runbook_check_keys(parser, member->value, keys, COUNT_OF(keys), COUNT_OF(keys));
    struct str what =
        str_fmt(parser->arena, "variable \"%.*s\"", STR_ARG(runbook_clip(member->key)));
    const struct json *type = runbook_take(parser, member->value, "type", JSON_STRING, what);
    bool has_type = type && runbook_take_type(parser, type, false, &variable->type);
    const struct json *value = json_get_c(member->value, "default");
    if (!value || value->type == JSON_NULL)
        return;
    variable->default_value = value;
    struct runbook_ref ref;
    if (!has_type || (json_is(value, JSON_STRING) && runbook_refs_next(value->text, 0, &ref)))
        return;
    struct runbook_param as_param = { .name = variable->name,
                                      .type = variable->type,
                                      .min_items = -1,
                                      .max_items = -1,
                                      .min_chars = -1,
                                      .max_chars = -1 };
    struct err err = { 0 };
    const struct json *bound = NULL;
    if (!runbook_bind_value(parser->arena, &as_param, value, &bound, &err).ok)
        RUNBOOK_ERROR(parser, "SH1241", value, STR_NONE,
                      "the default of variable \"%.*s\" must be %s, not %s",
                      STR_ARG(runbook_clip(variable->name)), param_type_name(variable->type),
                      json_type_name(value->type));
    else
        variable->default_value = bound;
}

/* Names that a reference could not hold are refused. */
static void check_name(struct runbook_parser *parser, const struct json_member *member,
                       const char *what) {
    bool is_good = member->key.len > 0;
    for (size_t i = 0; i < member->key.len; i++)
        is_good &= member->key.ptr[i] == '-' || runbook_is_name(str_slice(member->key, i, i + 1));
    if (is_good)
        return;
    problem_add_key(parser->problems, PROBLEM_ERROR, "SH1111", parser->runbook->file, member,
                    STR("a name has letters, digits, _ and -"),
                    "\"%.*s\" cannot be the name of a %s", STR_ARG(runbook_clip(member->key)),
                    what);
}

static const struct json *take_named(struct runbook_parser *parser, const char *key) {
    const struct json *map =
        runbook_take(parser, parser->runbook->document, key, JSON_OBJECT, STR_NONE);
    if (!map || map->object.count <= RUNBOOK_PARAMS_MAX)
        return map;
    RUNBOOK_ERROR(parser, "SH1118", map, STR_NONE, "\"%s\" has %zu entries; at most %d are allowed",
                  key, map->object.count, RUNBOOK_PARAMS_MAX);
    return NULL;
}

static void parse_names(struct runbook_parser *parser) {
    struct runbook *runbook = parser->runbook;
    const struct json *params = take_named(parser, "parameters");
    size_t count = json_count(params);
    runbook->params = ARENA_ARRAY(parser->arena, struct runbook_param, count);
    for (size_t i = 0; i < count; i++) {
        check_name(parser, &params->object.members[i], "parameter");
        parse_param(parser, &params->object.members[i], &runbook->params[runbook->param_count++]);
    }
    const struct json *variables = take_named(parser, "variables");
    count = json_count(variables);
    runbook->variables = ARENA_ARRAY(parser->arena, struct runbook_variable, count);
    for (size_t i = 0; i < count; i++) {
        check_name(parser, &variables->object.members[i], "variable");
        parse_variable(parser, &variables->object.members[i],
                       &runbook->variables[runbook->variable_count++]);
    }
}

/* --- the document --- */

/* Is it an Automation document at all? Other kinds get one clear message instead of many. */
static bool check_schema(struct runbook_parser *parser) {
    const struct json *document = parser->runbook->document;
    const struct json *schema = json_get_c(document, "schemaVersion");
    struct str version = json_is(schema, JSON_NUMBER) ? schema->text : json_str(schema);
    if (str_is(version, "0.3"))
        return true;
    struct str hint = STR("a runbook begins with  schemaVersion: \"0.3\"");
    if (json_get_c(document, "AWSTemplateFormatVersion") || json_get_c(document, "Resources"))
        hint = STR("this looks like a CloudFormation template");
    else if (json_get_c(document, "rules"))
        hint = STR("this looks like a rules file");
    if (!schema)
        RUNBOOK_ERROR(parser, "SH1110", document, hint, "no \"schemaVersion\"");
    else if (str_is(version, "0.1"))
        RUNBOOK_ERROR(parser, "SH1110", schema,
                      STR("rewrite it with mainSteps and  schemaVersion: \"0.3\""),
                      "schemaVersion 0.1 is an old form of Automation documents");
    else if (str_starts(version, STR("1.")) || str_starts(version, STR("2.")))
        RUNBOOK_ERROR(
            parser, "SH1110", schema,
            STR("Command documents run on machines; a runbook needs  schemaVersion: \"0.3\""),
            "schemaVersion %.*s is a Command document, not an Automation document",
            STR_ARG(runbook_clip(version)));
    else
        RUNBOOK_ERROR(parser, "SH1110", schema, hint, "unknown schemaVersion \"%.*s\"",
                      STR_ARG(runbook_clip(version)));
    return false;
}

static void check_top(struct runbook_parser *parser) {
    static const struct str keys[] = {
        STR_INIT("schemaVersion"),
        STR_INIT("description"),
        STR_INIT("assumeRole"),
        STR_INIT("parameters"),
        STR_INIT("variables"),
        STR_INIT("mainSteps"),
        STR_INIT("outputs"),
        STR_INIT("files"),
        /* Change Manager's: */
        STR_INIT("templateInformation"),
        STR_INIT("executableRunBooks"),
        STR_INIT("emergencyChange"),
    };
    enum { OWN = 8 };
    struct runbook *runbook = parser->runbook;
    const struct json *document = runbook->document;
    for (size_t i = 0; i < document->object.count; i++) {
        const struct json_member *member = &document->object.members[i];
        if (is_in(member->key, keys + OWN, COUNT_OF(keys) - OWN))
            problem_add_key(parser->problems, PROBLEM_WARNING, "SH1109", runbook->file, member,
                            STR_NONE, "\"%.*s\" belongs to Change Manager and is ignored",
                            STR_ARG(member->key));
        else if (!is_in(member->key, keys, OWN))
            problem_add_key(parser->problems, PROBLEM_ERROR, "SH1102", runbook->file, member,
                            runbook_hint(parser->arena, member->key, keys, OWN, "allowed here"),
                            "unknown key \"%.*s\"", STR_ARG(runbook_clip(member->key)));
    }
    runbook->description =
        json_str(runbook_take(parser, document, "description", JSON_STRING, STR_NONE));
    runbook->assume_role =
        json_str(runbook_take(parser, document, "assumeRole", JSON_STRING, STR_NONE));
    runbook->outputs = runbook_take(parser, document, "outputs", JSON_ARRAY, STR_NONE);
    runbook_take(parser, document, "files", JSON_OBJECT, STR_NONE);
}

static const struct json *read_text(struct arena *arena, struct str file, struct str text,
                                    struct problems *problems) {
    const struct json *document = NULL;
    struct err err = { 0 };
    struct json_options options = { .file = file };
    struct res res = str_starts(str_trim(text), STR("{"))
                         ? json_parse(arena, text, &options, &document, &err)
                         : yaml_parse(arena, text, file, &document, &err);
    if (res.ok)
        return document;
    problem_add_err(problems, file, &err);
    return NULL;
}

struct res runbook_parse(struct arena *arena, struct str name, struct str file, struct str text,
                         struct problems *problems, struct runbook **out) {
    assert(problems && problems->arena && out);
    *out = NULL;
    size_t errors_before = problems->error_count;
    struct runbook *runbook = ARENA_NEW(arena, struct runbook);
    runbook->name = str_dup(arena, name);
    runbook->file = str_dup(arena, file);
    struct runbook_parser parser = { .arena = arena, .problems = problems, .runbook = runbook };
    if (text.len > YAML_SIZE_MAX) {
        RUNBOOK_ERROR(&parser, "SH1118", NULL, STR_NONE,
                      "the file has %zu bytes; at most %u are allowed", text.len, YAML_SIZE_MAX);
        return RES_ERR;
    }
    runbook->text = str_dup(arena, text);
    struct str hash = digest_sha256_hex(arena, runbook->text);
    assert(hash.len == sizeof runbook->hash - 1);
    memcpy(runbook->hash, hash.ptr, hash.len);
    runbook->document = read_text(arena, runbook->file, runbook->text, problems);
    if (!runbook->document)
        return RES_ERR;
    if (runbook->document->type != JSON_OBJECT) {
        RUNBOOK_ERROR(&parser, "SH1110", runbook->document, STR_NONE, "a runbook is a map, not %s",
                      with_article(runbook->document->type));
        return RES_ERR;
    }
    if (!check_schema(&parser))
        return RES_ERR;
    check_top(&parser);
    parse_names(&parser);
    const struct json *steps =
        runbook_take(&parser, runbook->document, "mainSteps", JSON_ARRAY, STR("the runbook"));
    if (steps) {
        runbook_steps_parse(&parser, steps);
        runbook_flow_check(&parser);
        runbook_refs_check(&parser);
        *out = runbook;
    }
    return problems->error_count > errors_before ? RES_ERR : RES_OK;
}

const struct runbook_param *runbook_param_find(const struct runbook *runbook, struct str name) {
    for (size_t i = 0; i < runbook->param_count; i++)
        if (str_eq(runbook->params[i].name, name))
            return &runbook->params[i];
    return NULL;
}

size_t runbook_step_find(const struct runbook *runbook, struct str name) {
    for (size_t i = 0; i < runbook->step_count; i++)
        if (str_eq(runbook->steps[i].name, name))
            return i;
    return SIZE_MAX;
}
