/* cmd_control.c: pause, stop, resume. Each has a reason and may have an end. */
#include <stdio.h>

#include "cli/cmd.h"
#include "cli/input.h"
#include "cli/session.h"

static int hold(int argc, char **argv, const char *which) {
    SESSION(s);
    struct str reason = args_value(&s.args, "--reason");
    int64_t for_ms = 0;
    const struct json *answer;
    if (!reason.len)
        return args_wrong(&s.args, "--reason is missing: others will ask why");
    if (args_has(&s.args, "--for") &&
        !input_duration(args_value(&s.args, "--for"), "--for", &for_ms, &s.err).ok)
        return session_failed(&s);
    struct json *body = json_new_object(&s.arena);
    json_set_str(&s.arena, body, "reason", reason);
    if (for_ms)
        json_set_i64(&s.arena, body, "for_ms", for_ms);
    if (!owner_post(&s.owner, str_fmt(&s.arena, "/api/v1/%s", which), body, &answer, &s.err).ok)
        return session_failed(&s);
    if (s.args.is_json) {
        out_json(answer);
        return 0;
    }
    bool is_stop = str_is(str_of(which), "stop");
    int64_t until = json_get_i64(json_get_c(answer, which), "until", 0);
    printf("%s%s%.*s%s. ", is_stop ? "Stopped" : "Paused", until ? " until " : "",
           STR_ARG(until ? out_time(&s.arena, until) : STR_NONE), until ? " UTC" : "");
    printf(is_stop ? "No change is sent any more; what is owed was paged.\n"
                   : "Live runs go on to their end; new alerts are recorded, not acted on.\n");
    printf("next: selfheal resume\n");
    return 0;
}

int cmd_pause(int argc, char **argv) {
    return hold(argc, argv, "pause");
}

int cmd_stop(int argc, char **argv) {
    return hold(argc, argv, "stop");
}

static void say_ended(const struct json *answer, const char *which) {
    const struct json *entry = json_get_c(answer, which);
    if (!entry)
        return;
    BUF_SCOPE(out, OUT_SIZE_MAX);
    buf_fmt(&out, "Ended the %s of ", which);
    out_safe(&out, json_get_str(entry, "who"), false);
    buf_text(&out, ": ");
    out_safe(&out, json_get_str(entry, "reason"), false);
    buf_char(&out, '\n');
    out_write(buf_view(&out));
}

static void say_resumed(const struct json *answer, bool is_working) {
    bool is_any = json_get_c(answer, "pause") || json_get_c(answer, "stop");
    say_ended(answer, "stop");
    say_ended(answer, "pause");
    if (!is_any)
        printf("Nothing was paused or stopped.\n");
    else
        printf("Alerts that came meanwhile are not made up for; runs that were held back go on %s.\n",
               is_working ? "within 30 s" : "at the next start of the daemon (selfheal serve)");
}

int cmd_resume(int argc, char **argv) {
    SESSION(s);
    const struct json *answer;
    struct json *body = json_new_object(&s.arena);
    struct str reason = args_value(&s.args, "--reason");
    if (reason.len)
        json_set_str(&s.arena, body, "reason", reason);
    if (!owner_post(&s.owner, STR("/api/v1/resume"), body, &answer, &s.err).ok)
        return session_failed(&s);
    if (s.args.is_json)
        out_json(answer);
    else
        say_resumed(answer, owner_is_working(&s.owner));
    return 0;
}
