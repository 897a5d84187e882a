/* cmd_store.c: `selfheal store create|adopt`: the tables of a store in DynamoDB. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/region.h"
#include "cli/session.h"

static MUST_CHECK struct res options_of(struct session *s, struct dynamodb_options *out) {
    struct place place;
    struct str store = s->args.positional[0], region = args_value(&s->args, "--region");
    if (!str_starts(store, STR("dynamodb:"))) {
        (void)err_set(&s->err, ERR_INPUT, "SH4123", "not a store in DynamoDB: %.*s", STR_ARG(store));
        err_hint(&s->err, "write  dynamodb:TABLE; a store of one machine (sqlite:PATH) is made by its daemon");
        return RES_ERR;
    }
    TRY(owner_place(&s->owner, store, &place, &s->err));
    if (region.len)
        place.aws.region = region;
    place.aws.endpoint_url = args_value(&s->args, "--endpoint-url");
    return place_dynamodb(&place, out, &s->err);
}

static void print_line(struct str table, bool is_made, const char *what) {
    printf("%s %.*s%s\n", is_made ? "✔" : "·", STR_ARG(table), is_made ? what : ": was there already");
}

int cmd_store_create(int argc, char **argv) {
    SESSION(s);
    struct dynamodb_options options;
    struct dynamodb_made made;
    if (!options_of(&s, &options).ok || !dynamodb_create(&options, &made, &s.err).ok)
        return session_failed(&s);
    struct str saved = options.saved_table.len ? options.saved_table
                                               : str_fmt(&s.arena, "%.*s-saved", STR_ARG(options.table));
    if (s.args.is_json) {
        struct json *body = json_new_object(&s.arena);
        json_set_str(&s.arena, body, "table", options.table);
        json_set_str(&s.arena, body, "saved_table", saved);
        json_set_bool(&s.arena, body, "has_made_table", made.has_made_table);
        json_set_bool(&s.arena, body, "has_made_saved_table", made.has_made_saved);
        json_set_bool(&s.arena, body, "has_made_store", made.has_made_store);
        out_json(body);
        return 0;
    }
    print_line(options.table, made.has_made_table, ": made (on demand, point-in-time recovery, time to live)");
    print_line(saved, made.has_made_saved, ": made (on demand, point-in-time recovery)");
    printf("%s\n", made.has_made_store ? "✔ they are a store now; in selfheal.yaml:" : "· they are a store; in selfheal.yaml:");
    printf("  store: dynamodb:%.*s\n", STR_ARG(options.table));
    return 0;
}

int cmd_store_adopt(int argc, char **argv) {
    SESSION(s);
    struct dynamodb_options options;
    if (!options_of(&s, &options).ok || !dynamodb_adopt(&options, &s.err).ok)
        return session_failed(&s);
    if (s.args.is_json)
        out_json(json_new_object(&s.arena));
    else
        printf("✔ dynamodb:%.*s is taken for what it is now\n  next: selfheal audit --store dynamodb:%.*s\n",
               STR_ARG(options.table), STR_ARG(options.table));
    return 0;
}
