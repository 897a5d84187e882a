/* notify.c: selfheal:notify. A message to people, through the engine's channels. A page that nobody
 * accepts fails the step; a notice that nobody accepts stays in the outbox and does not. */
#include "action/step.h"
#include "action/table.h"

enum { SUMMARY_MAX = 200 };

static const struct action_input notify_inputs[] = {
    { "Message", PARAM_STRING, true, false, "What to say; its first line is the subject", NULL },
    { "IsNotice", PARAM_BOOLEAN, false, false, "Nobody needs to act on it", "false" },
};

static void finish(const struct action_in *in, struct action_out *out, bool is_accepted) {
    struct json *result = json_new_object(in->arena);
    json_set_bool(in->arena, result, "Accepted", is_accepted);
    out->summary = is_accepted ? STR("told") : STR("not accepted yet, kept in the outbox");
    step_done(out, result);
}

static void notify_step(const struct action_in *in, struct action_out *out) {
    struct str message = str_trim(step_input(in, "Message"));
    bool is_notice = step_input_bool(in, "IsNotice", false);
    struct str subject = str_slice(message, 0, str_find_char(message, '\n'));
    if (in->event == ACTION_PAGED || (in->event == ACTION_NOT_PAGED && is_notice)) {
        finish(in, out, in->event == ACTION_PAGED);
    } else if (in->event == ACTION_NOT_PAGED) {
        action_fail(out, ERR_PERMANENT, "SH5202", "no channel accepted the message \"%.*s\"",
                    STR_ARG(str_slice(subject, 0, 120)));
    } else if (in->event == ACTION_START) {
        struct json *state = step_state(in);
        json_set_str(in->arena, state, "phase", STR("page"));
        out->verdict = ACTION_PAGE;
        out->state = state;
        out->page.summary = str_slice(subject, 0, SUMMARY_MAX);
        out->page.text = str_fmt(in->arena, "%.*s\nRun: %.*s, step %.*s\n", STR_ARG(message),
                                 STR_ARG(in->run_id), STR_ARG(in->step));
        out->page.is_notice = is_notice;
    } else {
        step_fail_event(in, out);
    }
}

static void notify_preview(const struct action_in *in, struct action_out *out) {
    struct str message = str_trim(step_input(in, "Message"));
    step_effect(in, out, "+", "create", "selfheal",
                str_fmt(in->arena, "tells people: %.*s",
                        STR_ARG(str_slice(message, 0, str_find_char(message, '\n')))));
    step_done(out, json_new_object(in->arena));
}

const struct action notify_action = {
    .name = "selfheal:notify",
    .help = "Tell people",
    .inputs = notify_inputs,
    .input_count = sizeof notify_inputs / sizeof notify_inputs[0],
    .results = "Accepted",
    .timeout_ms = 10 * 60000,
    .is_read_only = true,
    .step = notify_step,
    .preview = notify_preview,
};
