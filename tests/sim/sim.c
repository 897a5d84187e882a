/* sim.c: runs worlds and tells which seed failed, with its faults and how to run it again.
 *
 * sim [--seed N | --seeds A..B | --from A --count N] [--profile NAME] [--seconds S] [--verbose]
 *     --boundaries      one crash before and after each commit of the calm incident, and pairs of crashes
 *     --twice           each seed two times: the same digest
 *     --until-found S   passes when some seed fails the invariants of S ("S1,D2"): for planted bugs
 *     --list FILE       "SEED NAME=VALUE .." a line: worlds that found bugs
 *     --bench           incidents per second */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "swarm.h"

int sim_main(int argc, char **argv);

struct plan {
    uint64_t from, to;
    const char *profile, *list, *wanted;
    int64_t seconds;
    bool is_verbose, is_twice, is_boundaries, is_bench;
};

static double elapsed(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct result {
    bool has_failed;
    char text[4096];
    size_t boundaries, calls, crashes;
    uint64_t digest;
    char outcome[32];
};

static void run_one(const struct world_options *options, struct result *r) {
    struct world *w = world_new(options);
    bool is_ended = world_run(w);
    const char *failures = world_failures(w);
    *r = (struct result){ .has_failed = !is_ended || failures,
                          .boundaries = world_boundaries(w),
                          .calls = world_calls(w),
                          .crashes = world_crashes(w),
                          .digest = world_digest(w) };
    snprintf(r->text, sizeof r->text, "%s", failures ? failures : "");
    snprintf(r->outcome, sizeof r->outcome, "%s", world_outcome(w));
    world_free(w);
}

static void tell_failure(const struct world_options *o, const struct result *r, const char *profile) {
    char faults[1024];
    swarm_describe(o, faults, sizeof faults);
    printf("seed %llu failed (profile %s, %zu calls, %zu crashes, outcome %s)\n faults:%s\n%s"
           " again: sim --seed %llu --profile %s --verbose; for regressions.txt:\n%llu%s\n",
           (unsigned long long)o->seed, profile ? profile : "swarm", r->calls, r->crashes, r->outcome, faults,
           r->text, (unsigned long long)o->seed, profile ? profile : "swarm", (unsigned long long)o->seed, faults);
    fflush(stdout);
}

static bool run_seed(const struct plan *plan, uint64_t seed, const char *profile, struct result *r) {
    struct world_options options;
    if (!swarm_draw(seed, profile, &options)) {
        fprintf(stderr, "no profile \"%s\": swarm, calm, crash, people, budget, writer, freeze, undo, tables, fleet, lambda, asks, clocks, keys, restore\n", profile);
        exit(2);
    }
    options.is_verbose = plan->is_verbose;
    if (plan->is_verbose) {
        char faults[1024];
        swarm_describe(&options, faults, sizeof faults);
        fprintf(stderr, "%llu%s\n", (unsigned long long)seed, faults);
    }
    run_one(&options, r);
    if (r->has_failed && !plan->wanted)
        tell_failure(&options, r, profile);
    if (!r->has_failed && plan->is_twice) {
        struct result again;
        run_one(&options, &again);
        if (again.digest != r->digest || again.boundaries != r->boundaries) {
            printf("seed %llu: two traces, %016llx and %016llx\n", (unsigned long long)seed,
                   (unsigned long long)r->digest, (unsigned long long)again.digest);
            return false;
        }
    }
    return !r->has_failed;
}

/* Does a failure name one of "S1,D2"? */
static bool is_wanted(const char *text, const char *wanted) {
    char names[64];
    snprintf(names, sizeof names, "%s", wanted);
    for (char *name = names; *name;) {
        char *end = name + strcspn(name, ",");
        bool is_last = *end == '\0';
        *end = '\0';
        char line[80];
        snprintf(line, sizeof line, "  %s at", name);
        if (strstr(text, line))
            return true;
        name = is_last ? end : end + 1;
    }
    return false;
}

static int run_seeds(const struct plan *plan) {
    double began = elapsed();
    size_t ran = 0, failed = 0, crashes = 0;
    struct { char name[32]; size_t count; } outcomes[16] = { 0 };
    for (uint64_t seed = plan->from; seed <= plan->to; seed++, ran++) {
        struct result r;
        if (plan->seconds && elapsed() - began > (double)plan->seconds)
            break;
        bool is_good = run_seed(plan, seed, plan->profile, &r);
        failed += !is_good;
        crashes += r.crashes;
        for (size_t i = 0; i < 16; i++) {
            if (outcomes[i].count && strcmp(outcomes[i].name, r.outcome) != 0)
                continue;
            snprintf(outcomes[i].name, sizeof outcomes[i].name, "%s", r.outcome);
            outcomes[i].count++;
            break;
        }
        if (plan->wanted && r.has_failed && is_wanted(r.text, plan->wanted)) {
            printf("found by seed %llu after %zu worlds:\n%s", (unsigned long long)seed, ran + 1, r.text);
            return 0;
        }
        if (plan->wanted && r.has_failed)
            printf("seed %llu found something else:\n%s", (unsigned long long)seed, r.text);
    }
    if (plan->wanted) {
        printf("planted bug not found in %zu worlds (wanted %s)\n", ran, plan->wanted);
        return 1;
    }
    double seconds = elapsed() - began;
    double cpu = (double)clock() / CLOCKS_PER_SEC;
    printf("%zu worlds, %zu failed, %zu crashes, %.1f s, %.0f a minute and core;", ran, failed, crashes, seconds,
           (double)ran / cpu * 60);
    for (size_t i = 0; i < 16 && outcomes[i].count; i++)
        printf(" %s %zu", outcomes[i].name[0] ? outcomes[i].name : "(no run)", outcomes[i].count);
    printf("\n");
    return failed ? 1 : 0;
}

/* Incidents whose every boundary gets a crash: the calm one, and those that end in an undo. */
static const struct incident {
    const char *name, *outcome; /* NULL: any, the invariants decide */
    size_t stride;
    struct world_faults faults;
} incidents[] = {
    { "calm", "healed", 1, { 0 } },
    { "cancelled after the stop", NULL, 1, { .cancel_at_call = 20 } },
    { "cancelled after the deletes", NULL, 1, { .cancel_at_call = 38 } },
    { "an unknown writer", NULL, 17, { .writer_at_call = 36 } },
    { "a deployment by somebody else", NULL, 3, { .deploy_at_call = 22 } },
};

static struct world_options incident_options(const struct plan *plan, const struct incident *incident) {
    return (struct world_options){ .seed = plan->from, .shape = world_shape_default(),
                                   .faults = incident->faults, .is_verbose = plan->is_verbose };
}

static bool run_crash(const struct plan *plan, const struct incident *incident, size_t at, unsigned again) {
    struct world_options options = incident_options(plan, incident);
    options.faults.crash_at_boundary = (unsigned)at;
    options.faults.crash_again = again;
    struct result r;
    run_one(&options, &r);
    bool is_good = !r.has_failed && r.crashes > 0 &&
                   (!incident->outcome || strcmp(r.outcome, incident->outcome) == 0);
    if (!is_good)
        printf("%s, crash at boundary %zu (again after %u): outcome %s, %zu crashes\n%s", incident->name, at,
               again, r.outcome, r.crashes, r.text);
    return is_good;
}

/* Boundaries come in pairs: before a commit, and between commit and release. */
static int run_boundaries(const struct plan *plan) {
    size_t failed = 0, ran = 0;
    for (size_t i = 0; i < sizeof incidents / sizeof incidents[0]; i++) {
        struct world_options options = incident_options(plan, &incidents[i]);
        struct result whole;
        run_one(&options, &whole);
        if (whole.has_failed)
            printf("%s:\n%s", incidents[i].name, whole.text);
        failed += whole.has_failed;
        printf("%s: %s, %zu boundaries\n", incidents[i].name, whole.outcome, whole.boundaries);
        for (size_t n = 1; n <= whole.boundaries; n += incidents[i].stride, ran++)
            failed += !run_crash(plan, &incidents[i], n, 0);
        for (size_t n = 1; n <= whole.boundaries; n += 3 * incidents[i].stride, ran++)
            failed += !run_crash(plan, &incidents[i], n, 1 + (unsigned)(n % 5));
    }
    printf("%zu worlds with a crash, %zu failed\n", ran, failed);
    return failed ? 1 : 0;
}

static int run_list(const struct plan *plan) {
    FILE *f = fopen(plan->list, "r");
    char line[1024];
    size_t ran = 0, failed = 0;
    if (!f) {
        fprintf(stderr, "cannot open %s\n", plan->list);
        return 2;
    }
    while (fgets(line, sizeof line, f)) {
        struct world_options options;
        struct result r;
        if (line[0] == '#' || line[0] == '\n')
            continue;
        if (!swarm_parse(line, &options)) {
            fprintf(stderr, "%s: not \"SEED NAME=VALUE ..\": %s", plan->list, line);
            fclose(f);
            return 2;
        }
        options.is_verbose = plan->is_verbose;
        run_one(&options, &r);
        ran++;
        failed += r.has_failed;
        if (r.has_failed)
            printf("%s%s", line, r.text);
    }
    fclose(f);
    printf("%zu worlds that found bugs once, %zu failed\n", ran, failed);
    return failed || ran == 0 ? 1 : 0;
}

static int usage(void) {
    fprintf(stderr, "usage: sim [--seed N | --seeds A..B | --from A --count N] [--profile NAME] [--seconds S] "
                    "[--verbose] [--boundaries | --twice | --list FILE | --until-found S1,D2 | --bench]\n");
    return 2;
}

int sim_main(int argc, char **argv) {
    struct plan plan = { .from = 1, .to = 100 };
    uint64_t count = 0;
    for (int i = 1; i < argc; i++) {
        const char *flag = argv[i], *value = i + 1 < argc ? argv[i + 1] : "";
        char *end = NULL;
        bool takes_value = true;
        if (strcmp(flag, "--seed") == 0) {
            plan.from = plan.to = strtoull(value, &end, 10);
        } else if (strcmp(flag, "--seeds") == 0) {
            plan.from = strtoull(value, &end, 10);
            plan.to = end && strncmp(end, "..", 2) == 0 ? strtoull(end + 2, &end, 10) : 0;
        } else if (strcmp(flag, "--from") == 0) {
            plan.from = strtoull(value, &end, 10);
        } else if (strcmp(flag, "--count") == 0) {
            count = strtoull(value, &end, 10);
        } else if (strcmp(flag, "--seconds") == 0) {
            plan.seconds = strtoll(value, &end, 10);
        } else if (strcmp(flag, "--minutes") == 0) {
            plan.seconds = strtoll(value, &end, 10) * 60;
        } else if (strcmp(flag, "--profile") == 0) {
            plan.profile = value;
        } else if (strcmp(flag, "--list") == 0) {
            plan.list = value;
        } else if (strcmp(flag, "--until-found") == 0) {
            plan.wanted = value;
        } else {
            takes_value = false;
            plan.is_verbose = plan.is_verbose || strcmp(flag, "--verbose") == 0;
            plan.is_twice = plan.is_twice || strcmp(flag, "--twice") == 0;
            plan.is_boundaries = plan.is_boundaries || strcmp(flag, "--boundaries") == 0;
            plan.is_bench = plan.is_bench || strcmp(flag, "--bench") == 0;
            if (strcmp(flag, "--verbose") != 0 && strcmp(flag, "--twice") != 0 &&
                strcmp(flag, "--boundaries") != 0 && strcmp(flag, "--bench") != 0)
                return usage();
        }
        if (takes_value && (!value[0] || (end && *end)))
            return usage();
        i += takes_value;
    }
    if (plan.seconds && !count)
        plan.to = UINT64_MAX - 1;
    if (count)
        plan.to = plan.from + count - 1;
    if (plan.is_bench)
        plan.profile = "calm";
    if (plan.list)
        return run_list(&plan);
    return plan.is_boundaries ? run_boundaries(&plan) : run_seeds(&plan);
}
