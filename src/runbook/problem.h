/* problem.h: a list of problems in users' files. Every room that reads such files (runbooks, rules,
 * config) adds to one list, so that all problems are reported at once and look alike.
 *
 * Invariant: error_count counts every error, also those past PROBLEMS_MAX that are no longer kept.
 * Makes no decision about exit status and opens no file: the caller gives the texts for the source
 * lines. */
#ifndef SELFHEAL_RUNBOOK_PROBLEM_H
#define SELFHEAL_RUNBOOK_PROBLEM_H

#include "base/limits.h"
#include "codec/json.h"

enum problem_level { PROBLEM_ERROR, PROBLEM_WARNING };
struct problem {
    enum problem_level level;
    char code[8]; /* "SH1203" */
    struct str file;
    uint32_t line, col, span; /* span: columns to underline, 0: one */
    /* Sentence case, no full stop needed. The first line of the hint stands beside the caret,
     * further lines below it; it may be empty. */
    struct str message, hint;
};
struct problems {
    struct arena *arena; /* where messages live */
    struct problem *items;
    size_t count, capacity, error_count;
};
/* A file's text, for source lines. */
struct problem_source {
    struct str file, text;
};

/* `at` gives line, column and, for a text, what to underline; NULL: the file as a whole. */
void problem_add(struct problems *problems, enum problem_level level, const char *code,
                 struct str file, const struct json *at, struct str hint, const char *format, ...)
    __attribute__((format(printf, 7, 8)));
/* The same, placed at the key of a member. */
void problem_add_key(struct problems *problems, enum problem_level level, const char *code,
                     struct str file, const struct json_member *at, struct str hint,
                     const char *format, ...) __attribute__((format(printf, 7, 8)));
/* Adds an error that a codec reported; `file` is used where the err names none. */
void problem_add_err(struct problems *problems, struct str file, const struct err *err);

/* By file (in the order of bytes), line, column; stable. */
void problem_sort(struct problems *problems);
/* One problem with its source line and a caret (experience.md 4.7), followed by an LF. `text` is
 * the whole file, or empty: then without the line. What could move a terminal's cursor is made
 * visible. */
void problem_render(struct buf *out, const struct problem *problem, struct str text);
/* All of them, sorted, a blank line between, and "3 errors, 1 warning" at the end. Nothing when
 * there are none. */
void problem_render_all(struct buf *out, struct problems *problems,
                        const struct problem_source *sources, size_t source_count);
/* The same fields for machines: array of {level, code, file, line, col, message, hint}. */
const struct json *problem_to_json(struct arena *arena, struct problems *problems);

#endif
