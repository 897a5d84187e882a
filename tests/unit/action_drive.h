/* action_drive.h: a small engine for tests of actions: commits and reparses the state at every
 * answer, keeps obligations and saved batches, and checks at each call what the release gate
 * checks. The world is either a conversation (a list of expected calls and prepared answers) or the
 * cloud model. */
#ifndef SELFHEAL_TESTS_ACTION_DRIVE_H
#define SELFHEAL_TESTS_ACTION_DRIVE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "action/action.h"
#include "base/limits.h"
#include "codec/time.h"

enum drive_answer { DRIVE_REPLY, DRIVE_FAULT, DRIVE_DOUBT };

struct drive {
    struct arena arena;
    const struct action *action;
    const struct json *inputs;
    struct str state; /* as text: nothing lives in memory alone */
    struct json *obligations, *saved;
    const struct json *batches[64]; /* saved items, by position in `saved` */
    int64_t now_ms, started_ms;
    bool refuses_page, has_alert, is_undo, is_preview;
    int64_t alert_recovered_ms;
    bool is_paged;
    int64_t stopped_seen_ms; /* newest DescribeServices that showed 0/0/0 */
    /* The world. */
    enum drive_answer (*call)(struct drive *drive, const struct action_call *call,
                              const struct json **reply, struct err *fault);
    void (*pass_time)(struct drive *drive);
    void *world;
    /* What happened. */
    enum action_verdict verdict;
    const struct json *result, *effects, *facts, *set_variable;
    struct str next_step, summary, page_summary, page_text;
    struct err err;
    int calls, mutations, waits;
    char trace[8192]; /* "ecs:UpdateService ..." */
};

static inline const struct json *drive_json(struct drive *drive, const char *text) {
    const struct json *value = NULL;
    struct err err = { 0 };
    char *kept = arena_alloc(&drive->arena, strlen(text) + 1);
    memcpy(kept, text, strlen(text));
    struct json_options options = { .depth_max = JSON_DEPTH_AWS_MAX };
    if (!json_parse(&drive->arena, str_of(kept), &options, &value, &err).ok)
        fail_msg("bad JSON in a test: %s in %s", err.message, text);
    return value;
}

static inline void drive_init(struct drive *drive, const char *action, const char *inputs) {
    memset(drive, 0, sizeof *drive);
    drive->action = action_find(str_of(action));
    assert_non_null(drive->action);
    drive->inputs = drive_json(drive, inputs);
    drive->obligations = json_new_array(&drive->arena);
    drive->saved = json_new_array(&drive->arena);
    assert_true(time_parse(STR("2026-11-25T03:00:00Z"), &drive->now_ms));
    drive->alert_recovered_ms = TIME_NONE;
    drive->stopped_seen_ms = INT64_MIN / 2;
}

/* Another action of the same run. */
static inline void drive_next(struct drive *drive, const char *action, const char *inputs) {
    drive->action = action_find(str_of(action));
    assert_non_null(drive->action);
    drive->inputs = drive_json(drive, inputs);
    drive->state = STR_NONE;
    drive->trace[0] = '\0';
    drive->calls = drive->mutations = drive->waits = 0;
}

/* The manual, the checks and the plan promise the results of the table, and no others. */
static inline void drive_check_result(const struct drive *drive) {
    const char *names = drive->action->results;
    for (size_t i = 0; names && i < json_count(drive->result); i++) {
        char wanted[80];
        snprintf(wanted, sizeof wanted, " %.*s ", STR_ARG(drive->result->object.members[i].key));
        char all[256];
        snprintf(all, sizeof all, " %s ", names);
        if (!strstr(all, wanted))
            fail_msg("%s gives%s, which its table does not have", drive->action->name, wanted);
    }
}

static inline void drive_deinit(struct drive *drive) {
    arena_deinit(&drive->arena);
}

static inline bool drive_is_read(const struct action_call *call) {
    if (str_is(call->service, "http"))
        return true;
    const struct aws_service *service = model_service(call->service);
    assert_non_null(service);
    const struct aws_operation *operation = model_operation(service, call->operation);
    assert_non_null(operation);
    return model_effect_class(service, operation) == EFFECT_READ;
}

static inline const struct json *drive_obligation(struct drive *drive, const char *undo) {
    for (size_t i = 0; i < json_count(drive->obligations); i++) {
        const struct json *owed = json_at(drive->obligations, i);
        if (str_is(json_get_str(owed, "undo_action"), undo))
            return owed;
    }
    return NULL;
}

/* Each deleted key is in the named saved batch, with a condition; the stop was seen at most 5 s
 * ago. */
static inline void drive_gate_delete(struct drive *drive, const struct action_call *call,
                                     const struct json *delete_) {
    assert_true(json_get_str(delete_, "ConditionExpression").len > 0);
    assert_true(drive->now_ms - drive->stopped_seen_ms <= 5000);
    bool is_saved = false;
    for (size_t i = 0; i < json_count(drive->saved); i++) {
        const struct json *batch = json_at(drive->saved, i);
        if (!str_eq(json_get_str(batch, "table"), call->saved_table) ||
            json_get_i64(batch, "batch", 0) != call->saved_batch)
            continue;
        for (size_t k = 0; k < json_count(drive->batches[i]); k++)
            is_saved = is_saved || json_equal(json_get_c(json_at(drive->batches[i], k), "key"),
                                              json_get_c(delete_, "Key"));
    }
    assert_true(is_saved);
}

/* From the start of the service on the cleared items are a person's decision (engine/flow.c). */
static inline void drive_reach(struct drive *drive) {
    if (drive->action->phase != PHASE_START || drive->is_undo)
        return;
    struct json *open = json_new_array(&drive->arena);
    for (size_t i = 0; i < json_count(drive->obligations); i++) {
        const struct json *owed = json_at(drive->obligations, i);
        if (str_is(json_get_str(owed, "undo_action"), "selfheal:startEcsService"))
            json_push(&drive->arena, open, owed);
    }
    drive->obligations = open;
}

static inline void drive_gate(struct drive *drive, const struct action_call *call) {
    if (drive_is_read(call))
        return;
    assert_false(drive->is_preview);
    drive->mutations++;
    drive_reach(drive);
    if (str_is(call->operation, "UpdateService") &&
        json_get_i64(call->input, "desiredCount", -1) == 0) {
        assert_true(drive->is_paged);
        assert_non_null(drive_obligation(drive, "selfheal:startEcsService"));
    }
    if (str_is(call->operation, "DeleteItem"))
        drive_gate_delete(drive, call, call->input);
    const struct json *items = json_get_c(call->input, "TransactItems");
    for (size_t i = 0; i < json_count(items); i++) {
        const struct json *delete_ = json_get_c(json_at(items, i), "Delete");
        if (delete_)
            drive_gate_delete(drive, call, delete_);
    }
}

static inline void drive_note(struct drive *drive, const struct action_call *call) {
    size_t used = strlen(drive->trace);
    snprintf(drive->trace + used, sizeof drive->trace - used, "%s%.*s", used ? " " : "",
             STR_ARG(call->operation));
    drive->calls++;
}

static inline void drive_owe(struct drive *drive, const struct action_obligation *owed) {
    struct json *record = json_new_object(&drive->arena);
    json_set_str(&drive->arena, record, "target", owed->target);
    json_set_str(&drive->arena, record, "what", owed->what);
    json_set_str(&drive->arena, record, "commands", owed->commands);
    json_set_str(&drive->arena, record, "undo_action", owed->undo_action);
    json_set_c(&drive->arena, record, "undo_inputs", json_clone(&drive->arena, owed->undo_inputs));
    json_set_c(&drive->arena, record, "recorded", json_clone(&drive->arena, owed->recorded));
    json_set_i64(&drive->arena, record, "deadline_ms", owed->deadline_ms);
    json_push(&drive->arena, drive->obligations, record);
}

static inline void drive_discharge(struct drive *drive, struct str target) {
    struct json *open = json_new_array(&drive->arena);
    for (size_t i = 0; i < json_count(drive->obligations); i++) {
        const struct json *owed = json_at(drive->obligations, i);
        if (!str_eq(json_get_str(owed, "target"), target))
            json_push(&drive->arena, open, owed);
    }
    drive->obligations = open;
}

static inline void drive_save(struct drive *drive, const struct action_out *out) {
    size_t at = json_count(drive->saved);
    int64_t batch = 1;
    assert_true(at < 64);
    assert_true(json_count(out->save) > 0 && json_count(out->save) <= SAVED_BATCH_ITEMS_MAX);
    assert_true(json_to_str(&drive->arena, out->save).len <= SAVED_BATCH_SIZE_MAX);
    for (size_t i = 0; i < at; i++)
        batch += str_eq(json_get_str(json_at(drive->saved, i), "table"), out->save_table);
    struct json *record = json_new_object(&drive->arena);
    json_set_str(&drive->arena, record, "table", str_dup(&drive->arena, out->save_table));
    json_set_i64(&drive->arena, record, "batch", batch);
    json_set_i64(&drive->arena, record, "count", (int64_t)json_count(out->save));
    json_push(&drive->arena, drive->saved, record);
    drive->batches[at] = json_clone(&drive->arena, out->save);
}

static inline const struct json *drive_load(struct drive *drive, const struct action_out *out) {
    for (size_t i = 0; i < json_count(drive->saved); i++) {
        const struct json *batch = json_at(drive->saved, i);
        if (str_eq(json_get_str(batch, "table"), out->load_table) &&
            json_get_i64(batch, "batch", 0) == out->load_batch)
            return drive->batches[i];
    }
    fail_msg("saved batch %lld does not exist", (long long)out->load_batch);
    return NULL;
}

static inline void drive_see(struct drive *drive, const struct action_call *call,
                             const struct json *reply) {
    const struct json *service = json_at(json_get_c(reply, "services"), 0);
    if (!str_is(call->operation, "DescribeServices") || !service)
        return;
    if (json_get_i64(service, "desiredCount", -1) == 0 &&
        json_get_i64(service, "runningCount", -1) == 0 &&
        json_get_i64(service, "pendingCount", -1) == 0)
        drive->stopped_seen_ms = drive->now_ms;
    else
        drive->stopped_seen_ms = INT64_MIN / 2;
}

static inline enum action_event drive_call(struct drive *drive, const struct action_out *out,
                                           struct action_in *in, struct err *fault) {
    struct err err = { 0 };
    if (!str_is(out->call.service, "http")) {
        const struct aws_service *service = model_service(out->call.service);
        assert_non_null(service);
        const struct aws_operation *operation = model_operation(service, out->call.operation);
        assert_non_null(operation);
        if (!model_validate(service, operation, out->call.input, &err).ok)
            fail_msg("%.*s: %s", STR_ARG(out->call.operation), err.message);
    }
    if (out->obligation)
        drive_owe(drive, out->obligation);
    drive_note(drive, &out->call);
    drive_gate(drive, &out->call);
    switch (drive->call(drive, &out->call, &in->reply, fault)) {
    case DRIVE_REPLY: drive_see(drive, &out->call, in->reply); return ACTION_REPLY;
    case DRIVE_FAULT: in->fault = fault; return ACTION_FAULT;
    case DRIVE_DOUBT: return ACTION_DOUBT;
    }
    return ACTION_FAULT;
}

/* One event in, one answer out, with the state going through its text. */
static inline void drive_step(struct drive *drive, struct action_in *in, struct action_out *out) {
    in->inputs = drive->inputs;
    in->state = drive->state.len ? drive_json(drive, str_z(&drive->arena, drive->state)) : NULL;
    in->now_ms = drive->now_ms;
    in->step_started_ms = drive->started_ms;
    in->step_deadline_ms = drive->started_ms + drive->action->timeout_ms;
    in->arena = &drive->arena;
    in->run_id = STR("01JDB7Q2XK0000000000000000");
    in->step = STR("step");
    in->rule = STR("cash-db-outage");
    in->account = STR("123456789012");
    in->region = STR("eu-west-1");
    in->has_alert = drive->has_alert;
    in->alert_started_ms = drive->has_alert ? drive->started_ms : TIME_NONE;
    in->alert_recovered_ms = drive->alert_recovered_ms;
    in->obligations = drive->obligations;
    in->saved = drive->saved;
    in->is_undo = drive->is_undo;
    in->is_preview = drive->is_preview;
    memset(out, 0, sizeof *out);
    (drive->is_preview ? drive->action->preview : drive->action->step)(in, out);
    if (out->state)
        drive->state = json_to_str(&drive->arena, out->state);
    if (out->facts)
        drive->facts = out->facts;
    drive->summary = out->summary;
    drive->verdict = out->verdict;
}

/* Until it is done, has failed, holds, or `calls_max` calls were made. */
static inline void drive_run_from(struct drive *drive, enum action_event event, int calls_max) {
    struct action_in in = { .event = event };
    struct err fault;
    drive->started_ms = event == ACTION_START ? drive->now_ms : drive->started_ms;
    for (int turns = 0; turns < 20000; turns++) {
        struct action_out out;
        drive_step(drive, &in, &out);
        struct action_in next = { 0 };
        switch (out.verdict) {
        case ACTION_CALL:
            if (drive->calls >= calls_max)
                return;
            next.event = drive_call(drive, &out, &next, &fault);
            break;
        case ACTION_WAIT:
            assert_true(out.wake_ms > drive->now_ms);
            drive->now_ms = out.wake_ms;
            drive->waits++;
            if (drive->pass_time)
                drive->pass_time(drive);
            next.event = ACTION_WAKE;
            break;
        case ACTION_PAGE:
            drive->page_summary = out.page.summary;
            drive->page_text = out.page.text;
            drive->is_paged = !drive->refuses_page;
            next.event = drive->refuses_page ? ACTION_NOT_PAGED : ACTION_PAGED;
            break;
        case ACTION_SAVE:
            drive_save(drive, &out);
            next.event = ACTION_SAVED;
            break;
        case ACTION_LOAD:
            next.items = drive_load(drive, &out);
            next.event = ACTION_LOADED;
            break;
        case ACTION_HOLD: return;
        case ACTION_DONE:
            drive->result = out.result;
            drive_check_result(drive);
            drive->effects = out.effects;
            drive->next_step = out.next_step;
            drive->set_variable = out.set_variable;
            if (out.discharge.len)
                drive_discharge(drive, out.discharge);
            return;
        case ACTION_FAILED: drive->err = out.err; return;
        }
        in = next;
    }
    fail_msg("the action does not come to an end: %s", drive->trace);
}

static inline void drive_run(struct drive *drive) {
    drive_run_from(drive, ACTION_START, INT32_MAX);
}

/* With the reason in the message when it is not so. */
#define assert_done(drive)                                                                         \
    do {                                                                                           \
        if ((drive)->verdict != ACTION_DONE)                                                       \
            fail_msg("not done: %s (%s) after %s", (drive)->err.message, (drive)->err.context,     \
                     (drive)->trace);                                                              \
    } while (0)
#define assert_failed(drive, wanted_code)                                                          \
    do {                                                                                           \
        if ((drive)->verdict != ACTION_FAILED)                                                     \
            fail_msg("did not fail: %s", (drive)->trace);                                          \
        if (strcmp((drive)->err.code, wanted_code) != 0)                                           \
            fail_msg("%s, not %s: %s", (drive)->err.code, wanted_code, (drive)->err.message);      \
    } while (0)

/* --- conversations --- */

struct turn {
    const char *operation;
    const char *input; /* members that the input must have, as JSON; NULL: any */
    const char *reply; /* JSON; "!Code" a fault of AWS; "?" doubt; NULL: {} */
};

struct talk {
    const struct turn *turns;
    size_t count, next;
};

static inline bool drive_covers(const struct json *wanted, const struct json *seen) {
    if (!json_is(wanted, JSON_OBJECT))
        return seen && json_equal(wanted, seen);
    for (size_t i = 0; i < json_count(wanted); i++) {
        const struct json_member *member = &wanted->object.members[i];
        if (!drive_covers(member->value, json_get(seen, member->key)))
            return false;
    }
    return true;
}

static inline enum drive_answer drive_talk(struct drive *drive, const struct action_call *call,
                                           const struct json **reply, struct err *fault) {
    struct talk *talk = drive->world;
    if (talk->next >= talk->count)
        fail_msg("unexpected call %.*s after %s", STR_ARG(call->operation), drive->trace);
    const struct turn *turn = &talk->turns[talk->next++];
    if (!str_is(call->operation, turn->operation))
        fail_msg("turn %zu: %.*s, not %s", talk->next, STR_ARG(call->operation), turn->operation);
    if (turn->input && !drive_covers(drive_json(drive, turn->input), call->input))
        fail_msg("turn %zu: %s has %.*s, not %s", talk->next, turn->operation,
                 STR_ARG(json_to_str(&drive->arena, call->input)), turn->input);
    const char *text = turn->reply ? turn->reply : "{}";
    if (text[0] == '?')
        return DRIVE_DOUBT;
    if (text[0] == '!') {
        err_set(fault, ERR_PERMANENT, "SH3101", "AWS said %s", text + 1);
        snprintf(fault->aws_code, sizeof fault->aws_code, "%s", text + 1);
        return DRIVE_FAULT;
    }
    *reply = drive_json(drive, text);
    return DRIVE_REPLY;
}

#define DRIVE_TALK(drive, list)                                                                    \
    struct talk talk_ = { (list), sizeof(list) / sizeof(list)[0], 0 };                             \
    (drive)->call = drive_talk;                                                                    \
    (drive)->world = &talk_;                                                                       \
    drive_run(drive);                                                                              \
    if (talk_.next != talk_.count)                                                                 \
    fail_msg("%zu of %zu turns were not taken: %s (%s)", talk_.count - talk_.next, talk_.count,    \
             (drive)->trace, (drive)->err.message)

#endif
