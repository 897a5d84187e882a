/* yaml.h: YAML 1.2 core files (runbooks, rules, config) into the same tree as JSON, by libyaml events.
 *
 * Plain scalars become null/bool/number by the YAML 1.2 core schema (true, false, null, ~, decimal
 * integers and floats); yes/no/on/off stay strings. Quoted and block scalars are strings. JSON is
 * YAML, but a file that begins with '{' is read by json_parse for its better messages. Refused with
 * file:line:col: duplicate keys (both places named), anchors, aliases, tags, merge keys, several
 * documents, lists and mappings as keys (a plain key is its text, 1 and true too), invalid UTF-8,
 * NUL in a key, more than YAML_SIZE_MAX bytes, more than YAML_MEMBERS_MAX keys of one mapping,
 * depth over 32. */
#ifndef SELFHEAL_CODEC_YAML_H
#define SELFHEAL_CODEC_YAML_H

#include "codec/json.h"

/* Parses the text of one file. `file` is for messages only. err code SH1002 for syntax, SH1107 for a
 * duplicate key, SH1003 for anchors, aliases and tags. */
MUST_CHECK struct res yaml_parse(struct arena *arena, struct str text, struct str file,
                                 const struct json **out, struct err *err);

#endif
