/* cmd_rule_list.c: `selfheal rule list`. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/session.h"

int cmd_rule_list(int argc, char **argv) {
    SESSION(s);
    const struct json *answer;
    if (!owner_get(&s.owner, STR("/api/v1/rules"), &answer, &s.err).ok)
        return session_failed(&s);
    if (s.args.is_json) {
        out_json(answer);
        return 0;
    }
    const struct json *rules = json_get_c(answer, "rules");
    static const char *const HEADS[] = { "RULE", "MODE", "RUNBOOK", "FILE", "", NULL };
    struct out_table table;
    out_table_init(&table, &s.arena, HEADS);
    for (size_t i = 0; i < json_count(rules); i++) {
        const struct json *rule = json_at(rules, i);
        struct str disabled = json_get_str(rule, "disabled");
        struct str cells[OUT_COLUMNS_MAX] = {
            json_get_str(rule, "name"), json_get_str(rule, "mode"), json_get_str(rule, "runbook"),
            str_fmt(&s.arena, "%.*s:%lld", STR_ARG(json_get_str(rule, "file")),
                    (long long)json_get_i64(rule, "line", 0)),
            disabled.len ? str_fmt(&s.arena, "disabled: %.*s", STR_ARG(disabled)) : STR_NONE
        };
        out_table_row(&table, cells);
    }
    if (table.row_count)
        out_table_print(&table, s.args.is_color);
    else
        printf("no rules\n");
    return 0;
}
