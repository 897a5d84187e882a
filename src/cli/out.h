/* out.h: what a person sees: text that cannot move the cursor, tables, times, errors. */
#ifndef SELFHEAL_CLI_OUT_H
#define SELFHEAL_CLI_OUT_H

#include "cli/args.h"
#include "codec/json.h"

#define OUT_COLUMNS_MAX 10
#define OUT_SIZE_MAX (64u << 20) /* bytes of one command's output that is built in memory */

/* Appends text with everything made visible that could move a cursor or reverse the text. LF stays
 * when is_multi_line. */
void out_safe(struct buf *out, struct str text, bool is_multi_line);
void out_write(struct str text); /* to standard output, as it is */
/* Text of others, made safe. */
void out_text(struct str text, bool is_multi_line);
void out_json(const struct json *value); /* pretty */
/* Prints err in the shape of experience.md 4.7 (or as JSON) on standard error; returns the exit
 * status of its class. HTTP status 404 gives 5. */
int out_error(const struct args *args, const struct err *err);

/* Rows of cells; the last column is not padded. A column without any text is left out. */
struct out_table {
    const char *heads[OUT_COLUMNS_MAX];
    size_t columns;
    struct str (*rows)[OUT_COLUMNS_MAX];
    size_t row_count, row_capacity;
    struct arena *arena;
};
/* heads ends with NULL. */
void out_table_init(struct out_table *table, struct arena *arena, const char *const *heads);
void out_table_row(struct out_table *table, const struct str *cells);
/* Colours the words of the closed lists (states, outcomes, verdicts) in any column. */
void out_table_print(const struct out_table *table, bool is_color);

/* "2026-11-25 03:00:00" (UTC), "-" for 0 and for a missing time. */
struct str out_time(struct arena *arena, int64_t ms);
/* "3 m 41 s ago" */
struct str out_ago(struct arena *arena, int64_t ms, int64_t now_ms);
/* The sign beside a state or outcome ("✔", "✗", "◐", "–"), and its SGR colour or "". */
const char *out_sign(struct str word);
const char *out_color(struct str word, bool is_color);
const char *out_color_end(bool is_color);
/* 12,345 */
struct str out_count(struct arena *arena, int64_t value);

#endif
