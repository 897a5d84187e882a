/* limits.h: every bound of the product, with its unit and its reason. A bound that users may change
 * has its default in config/defaults.h instead. */
#ifndef SELFHEAL_BASE_LIMITS_H
#define SELFHEAL_BASE_LIMITS_H

/* Memory */
#define ARENA_CHUNK_MIN (4u << 10)   /* bytes: most requests fit the first chunk */
#define ARENA_CHUNK_MAX (1u << 20)   /* bytes: doubling stops here */
#define ARENA_KEEP_MAX (64u << 10)   /* bytes kept over a reset: idle memory stays small */

/* Text */
#define SUGGEST_WORD_MAX 64          /* bytes: longer words get no "did you mean" */

/* JSON and YAML (bad-input.md) */
#define JSON_DEPTH_OWN_MAX 32        /* levels, alerts and our own files */
#define JSON_DEPTH_AWS_MAX 96        /* levels, AWS documents */
#define JSON_SIZE_MAX (32u << 20)    /* bytes of one text */
#define YAML_SIZE_MAX (1u << 20)     /* bytes of one file; AWS's own limit for documents is 64 KB */
#define YAML_MEMBERS_MAX 4096        /* of one mapping: each new key is compared with those before */

/* HTTP ingress (safety.md 4.4) */
#define HTTP_LINE_MAX (8u << 10)     /* bytes of a request line -> 414 */
#define HTTP_HEAD_MAX (16u << 10)    /* bytes of all headers -> 431 */
#define HTTP_HEADERS_MAX 100         /* count -> 431 */
#define HTTP_ALERT_BODY_MAX (256u << 10)   /* bytes of an alert -> 413 */
#define HTTP_BODY_MAX (20u << 20)    /* bytes; the sandbox serves 16 MB BatchWriteItem bodies */
#define HTTP_HEAD_DEADLINE_MS 5000
#define HTTP_REQUEST_DEADLINE_MS 10000

/* Engine (architecture.md 4, 5) */
#define UNIT_RECORDS_MAX 50          /* records of one unit: under DynamoDB's 100 with room to spare */
#define UNIT_SIZE_MAX (1u << 20)     /* bytes of one unit */
#define RUN_OUTPUTS_SIZE_MAX (100u << 10) /* bytes of declared outputs kept in a run, and as many of its variables */
#define RUN_TARGETS_MAX 16           /* targets of one run: each has a lock record in the first unit */
#define RUN_STEPS_MAX 200            /* steps of one runbook */
#define SAVED_BATCH_ITEMS_MAX 100    /* items of one saved record: one TransactWriteItems */
#define SAVED_BATCH_SIZE_MAX (300u << 10) /* bytes: under DynamoDB's 400 KB item with room for names */
#define CLEAR_ITEMS_MAX 100000       /* items one clear step may ever select, whatever MaxItems says */
#define WINDOW_ENTRIES_MAX 128       /* times kept in one budget window */
#define RULES_MAX 10000
#define ALERT_LABELS_MAX 64

/* Runbooks */
#define PROBLEMS_MAX 200             /* problems kept and shown; more help nobody */
#define RUNBOOK_PARAMS_MAX 200       /* parameters, and as many variables; AWS takes 200 at a start */
#define RUNBOOK_OUTPUTS_MAX 100      /* outputs of one step */
#define RUNBOOK_ATTEMPTS_MAX 1000    /* maxAttempts; 100 is the largest seen in AWS's own documents */
#define RUNBOOK_TIMEOUT_MAX_S 2592000 /* seconds of one step: 30 days, AWS's maximum for approvals */
#define RUNBOOK_CHOICES_MAX 60       /* choices of one aws:branch: the graph keeps 64 edges a step */
#define RUNBOOK_LOOP_PASSES_MAX 100  /* MaxIterations, and items of Iterators */
#define RUNBOOK_RENDER_SIZE_MAX (256u << 10) /* bytes that references may put into one step's inputs: they are twice in the run,
                                              * which must fit into a unit */
#define RUNBOOK_PATTERN_SIZE_MAX (4u << 10) /* bytes of an allowedPattern */
#define RUNBOOK_PATTERN_STEPS_MAX 200000 /* PCRE2 match limit: about 10 ms, then the value is refused */

#endif
