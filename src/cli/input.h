/* input.h: what commands read: JSON given as a text, as @FILE or as - (standard input), files, the place of the
 * configuration. */
#ifndef SELFHEAL_CLI_INPUT_H
#define SELFHEAL_CLI_INPUT_H

#include "cli/args.h"
#include "codec/json.h"

#define INPUT_SIZE_MAX (64u << 20) /* bytes of one file or of standard input */

/* The text of a file, or of standard input for "-". */
MUST_CHECK struct res input_file(struct arena *arena, struct str path, struct str *text,
                                 struct err *err);
/* "JSON", "@FILE" or "-": its text; *name is for messages ("" for a text on the command line). */
MUST_CHECK struct res input_text(struct arena *arena, struct str spec, struct str *text,
                                 struct str *name, struct err *err);
/* The same, parsed. */
MUST_CHECK struct res input_json(struct arena *arena, struct str spec,
                                 const struct json_options *options, const struct json **out,
                                 struct err *err);
/* --config, SELFHEAL_CONFIG, ./selfheal.yaml, /etc/selfheal/selfheal.yaml: the first there is, or
 * STR_NONE. */
struct str input_config_path(const struct args *args);
/* "30m" -> ms */
MUST_CHECK struct res input_duration(struct str text, const char *option, int64_t *out_ms,
                                     struct err *err);

#endif
