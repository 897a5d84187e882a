/* apply.h: private to engine/: what the parts share while one input is applied. A part that needs a record which
 * is not loaded returns false, and the whole input is applied again later: so parts only read the view, change
 * `run` and put records, and may be run any number of times.
 *
 * One file per concern: intake (alerts), exec (steps), flow (what follows a step), undo (obligations), page
 * (outbox), budget (locks, windows), gate (what may be released), command (people). */
#ifndef SELFHEAL_ENGINE_APPLY_H
#define SELFHEAL_ENGINE_APPLY_H

#include "base/rand.h"
#include "engine/gate.h"
#include "engine/run.h"

struct apply {
    const struct config *config;
    struct view *view;
    const struct input *input;
    int64_t now_ms;
    struct arena *arena;
    struct engine_output *out;
    struct rand rand;
    /* The run that the input is about, once apply_load_run has found it. */
    struct run run;
    bool has_run;
    const struct runbook *runbook; /* of the run's definition; NULL: unknown */
    struct json *entries;          /* events of this unit */
};

/* Gives up this pass: the record is wanted. */
#define NEED(known)       \
    do {                  \
        if (!(known))     \
            return false; \
    } while (0)

/* --- engine.c --- */
/* Loads run and definition. *is_found false: no such run. */
bool apply_load_run(struct apply *x, struct str id, bool *is_found);
/* Puts the run and its events into the unit. Must be the last thing that touches the run. */
bool apply_save_run(struct apply *x);
/* Appends an event; the caller adds members. */
struct json *apply_event(struct apply *x, const char *type);
struct effect *apply_effect(struct apply *x, enum effect_kind kind);
void apply_answer(struct apply *x, int status, const struct json *body);
void apply_answer_error(struct apply *x, int status, const char *code, struct str detail,
                        struct str hint);
struct str apply_new_id(struct apply *x);
/* Account, region and time for references outside a run. */
struct runbook_scope apply_scope(struct apply *x, struct str execution_id);
bool apply_put(struct apply *x, enum record_kind kind, struct str key, const struct json *value,
               int64_t due_ms);

/* --- exec.c: one step --- */
/* Delivers an event to the action of the current step, and goes on until something must be waited for. */
bool exec_deliver(struct apply *x, enum action_event event, const struct json *reply,
                  const struct err *fault);
/* Begins the step in x->run.frame (inputs rendered) or ends the run. */
bool exec_begin_step(struct apply *x, size_t step);
bool exec_begin_undo(struct apply *x, const struct json *obligation);
/* The same step once more, from its beginning, at a time, in an input of its own. */
bool exec_again(struct apply *x, int64_t at_ms);
bool exec_resend(struct apply *x);
/* After a time-out or a crash: resend by token, or tell the action to read. */
bool exec_doubt(struct apply *x, const char *why);

/* INPUT_REPLY and INPUT_DUE of the loaded run. */
bool exec_reply(struct apply *x);
bool exec_due(struct apply *x);
/* The definition of the current main step; NULL when it has none. */
const struct runbook_step *exec_step(const struct apply *x);

/* --- flow.c: what follows --- */
bool flow_step_done(struct apply *x, const struct action_out *out);
bool flow_step_failed(struct apply *x, const struct err *err, bool is_timed_out);
/* The main steps are over, one way or the other: discharge what is owed, then end. */
bool flow_main_over(struct apply *x);
bool flow_undo_done(struct apply *x, const struct err *err);
bool flow_cancel(struct apply *x);
/* The run's first change of a later phase is about to be committed. */
bool flow_reach(struct apply *x, enum action_phase phase);
bool flow_finish(struct apply *x, enum run_outcome outcome, struct str reason);

/* --- undo.c --- */
/* *is_new: there was no open obligation for the target yet. */
bool undo_record(struct apply *x, const struct action_obligation *obligation, bool *is_new);
bool undo_discharge(struct apply *x, struct str target, const char *how);
/* The open obligation that was made last, or NULL. */
bool undo_next_open(struct apply *x, const struct json **obligation);
bool undo_open_list(struct apply *x, const struct json **list);
/* What is owed for a change that was decided and then not sent is not owed, where it was the only one. */
bool undo_never_began(struct apply *x);
/* Gives what is open to a person: paged now and every 15 minutes until acknowledged. */
bool undo_hand_over(struct apply *x);
/* Keys of the obligations of all runs that are open, in RECORD_WINDOW "owed": at most a few. */
bool undo_owed(struct apply *x, const struct json **keys);
bool undo_owed_change(struct apply *x, struct str key, bool is_open);
bool undo_due(struct apply *x, struct str key);

/* --- page.c --- */
struct page {
    struct str summary, text;
    bool is_notice, does_run_wait;
    bool does_announce;  /* something that is not done when nobody could be told */
    int64_t dead_man_ms; /* 0: no second leg */
};
bool page_send(struct apply *x, struct str run, const struct page *page, struct str *id);
bool page_result(struct apply *x);
bool page_due(struct apply *x, struct str id);
/* Takes the dead man's switch of the loaded run back, if it has one and owes nothing any more. */
bool page_disarm(struct apply *x);

/* --- approval.c --- */
/* May the loaded run begin to change something? Mode approve: not before a person has said yes to the plan as it is
 * now; else the run asks and waits. summary: what it is about to do, one line. */
bool approval_ask(struct apply *x, struct str summary, bool *may_change);
/* A person's yes or no to a plan of the loaded run. */
bool approval_decide(struct apply *x, const struct json *command, bool is_yes, int *status, const struct json **body);
/* Nobody approved it in time: silence is denial. */
bool approval_expired(struct apply *x);

/* --- saved.c --- */
/* The run whose saved batches the step works on: its own, or the one that its inputs name (restore); and its index. */
bool saved_of(struct apply *x, struct str *id, const struct json **saved);
/* Puts out->save into the unit as the next batch of its table. */
bool saved_put(struct apply *x, const struct action_out *out);
/* Reads a batch back and compares digests. *items NULL: err says why. */
bool saved_load(struct apply *x, const struct action_out *out, const struct json **items, struct err *err);

/* --- budget.c --- */
/* Takes back what budget_count did: nothing was changed after all. */
bool budget_uncount(struct apply *x);
/* Asks for everything that budget_check of these targets looks at. */
void budget_want(struct apply *x, const struct json *targets);
/* Why a run with these targets may not start now; STR_NONE: it may. is_manual: a person started it: cooldown and runs
 * per target, which stop automatic repeats, do not hold it. self: the run that asks, when it exists already. */
bool budget_check(struct apply *x, const struct json *targets, const struct config_rule *rule,
                  bool is_manual, struct str self, struct str *why);
bool budget_lock(struct apply *x, const struct json *targets, struct str run);
bool budget_unlock(struct apply *x, const struct json *targets, struct str run);
/* Counts the run once, in the unit of its first change. *why set: over, nothing was counted. */
bool budget_count(struct apply *x, struct str *why);
bool budget_end(struct apply *x);

/* --- intake.c, command.c --- */
bool intake_alert(struct apply *x);
struct start {
    const struct runbook *runbook;
    const struct json *params, *targets;
    struct str rule, alert, source, cycle, who;
    struct str passed_over; /* the guard that holds alerts back and not the person who starts it */
    struct str account, region; /* empty: the identity's */
    int64_t alert_started_ms;
    enum config_mode mode;
};
bool intake_start_run(struct apply *x, const struct start *start, struct str *id);
/* The variables of the loaded run as they are before its first step. */
const struct json *intake_initial_variables(struct apply *x);
bool command_apply(struct apply *x);
/* pause or stop that is in force now, or NULL. */
bool command_control(struct apply *x, const char *which, const struct json **out);

#endif
