/* cmd_item.c: items that a run saved before it deleted them: list, restore. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/session.h"
#include "cli/watch.h"
#include "codec/uri.h"

static const struct json *of_table(struct session *s, const struct json *batches) {
    struct str table = args_value(&s->args, "--table");
    struct json *kept = json_new_array(&s->arena);
    for (size_t i = 0; i < json_count(batches); i++)
        if (!table.len || str_eq(json_get_str(json_at(batches, i), "table"), table))
            json_push(&s->arena, kept, json_at(batches, i));
    return kept;
}

static void print_items(struct session *s, const struct json *batches) {
    for (size_t i = 0; i < json_count(batches); i++) {
        const struct json *items = json_get_c(json_at(batches, i), "items");
        for (size_t k = 0; k < json_count(items); k++) {
            out_text(json_get_str(json_at(batches, i), "table"), false);
            putchar(' ');
            out_text(json_to_str(&s->arena, json_get_c(json_at(items, k), "item")), false);
            putchar('\n');
        }
    }
}

static void print_batches(struct session *s, const struct json *batches) {
    static const char *const HEADS[] = { "TABLE", "BATCH", "ITEMS", "SAVED", "DIGEST", NULL };
    struct out_table table;
    int64_t all = 0;
    out_table_init(&table, &s->arena, HEADS);
    for (size_t i = 0; i < json_count(batches); i++) {
        const struct json *b = json_at(batches, i);
        int64_t count = json_get_i64(b, "count", 0);
        all += count;
        struct str cells[OUT_COLUMNS_MAX] = {
            json_get_str(b, "table"),
            str_fmt(&s->arena, "%lld", (long long)json_get_i64(b, "batch", 0)),
            out_count(&s->arena, count), out_time(&s->arena, json_get_i64(b, "saved", 0)),
            str_slice(json_get_str(b, "digest"), 0, 12)
        };
        out_table_row(&table, cells);
    }
    out_table_print(&table, s->args.is_color);
    printf("%.*s item%s\n", STR_ARG(out_count(&s->arena, all)), all == 1 ? "" : "s");
}

/* A page of the run's saved batches; *after says where it begins (empty: at the first), and then where the next one does
 * (empty: it was the last). */
static MUST_CHECK struct res read_page(struct session *s, struct str run, struct str *after, const struct json **batches) {
    BUF_SCOPE(path, 4096);
    const struct json *answer;
    buf_fmt(&path, "/api/v1/items?run=%.*s%s", STR_ARG(run), args_has(&s->args, "--full") ? "&full=1" : "");
    if (after->len) {
        buf_text(&path, "&after=");
        uri_encode(&path, *after, "/");
    }
    TRY(owner_get(&s->owner, buf_view(&path), &answer, &s->err));
    *batches = of_table(s, json_get_c(answer, "batches"));
    *after = json_get_str(answer, "next");
    return RES_OK;
}

int cmd_item_list(int argc, char **argv) {
    SESSION(s);
    struct str id, after = STR_NONE;
    bool is_full = args_has(&s.args, "--full"), is_streamed = is_full && !s.args.is_json;
    struct json *all = json_new_array(&s.arena);
    size_t count = 0;
    if (!owner_resolve(&s.owner, "runs", args_positional(&s.args, 0), &id, &s.err).ok)
        return session_failed(&s);
    do {
        const struct json *batches;
        if (!read_page(&s, id, &after, &batches).ok)
            return session_failed(&s);
        count += json_count(batches);
        if (is_streamed)
            print_items(&s, batches);
        for (size_t i = 0; !is_streamed && i < json_count(batches); i++)
            json_push(&s.arena, all, json_at(batches, i));
    } while (after.len);
    if (s.args.is_json) {
        struct json *o = json_new_object(&s.arena);
        json_set_c(&s.arena, o, "batches", all);
        out_json(o);
    } else if (count == 0) {
        printf("run %.*s saved no items\n", STR_ARG(id));
    } else if (!is_full) {
        print_batches(&s, all);
    }
    return 0;
}

/* The runs that were started: {"run":ID} or {"runs":[ID, ...]}. */
static int follow(struct session *s, const struct json *answer) {
    const struct json *runs = json_get_c(answer, "runs");
    struct json *all = json_new_array(&s->arena);
    if (json_get_c(answer, "run"))
        json_push(&s->arena, all, json_get_c(answer, "run"));
    for (size_t i = 0; i < json_count(runs); i++)
        json_push(&s->arena, all, json_at(runs, i));
    int worst = 0;
    struct watch_options options = { .is_no_exit_status = args_has(&s->args, "--no-exit-status") };
    for (size_t i = 0; i < json_count(all); i++) {
        struct str id = json_str(json_at(all, i));
        if (!s->args.is_json)
            printf("run %.*s\n", STR_ARG(id));
        fflush(stdout);
        int status = args_has(&s->args, "--no-wait") ? 0 : watch_run(&s->owner, id, &options);
        worst = status > worst ? status : worst;
    }
    if (s->args.is_json && args_has(&s->args, "--no-wait"))
        out_json(answer);
    return worst;
}

int cmd_item_restore(int argc, char **argv) {
    SESSION(s);
    struct str id, table = args_value(&s.args, "--table");
    const struct json *answer;
    if (!owner_resolve(&s.owner, "runs", args_positional(&s.args, 0), &id, &s.err).ok)
        return session_failed(&s);
    struct json *body = json_new_object(&s.arena);
    json_set_str(&s.arena, body, "run", id);
    if (table.len)
        json_set_str(&s.arena, body, "table", table);
    if (args_has(&s.args, "--yes"))
        json_set_bool(&s.arena, body, "confirm", true);
    if (!owner_post(&s.owner, STR("/api/v1/items/restore"), body, &answer, &s.err).ok)
        return session_failed(&s);
    return follow(&s, answer);
}
