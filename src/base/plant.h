/* plant.h: bugs that tests build into copies of single files, to prove that the simulator's checkers can fail
 * (tests/sim/meson.build: one program per bug, which must find it). The product is always built with 0: none. */
#ifndef SELFHEAL_BASE_PLANT_H
#define SELFHEAL_BASE_PLANT_H

#ifndef SELFHEAL_PLANT
#define SELFHEAL_PLANT 0
#endif

#define PLANT_PAGE_AFTER_STOP 1       /* goes on before a channel accepted the page */
#define PLANT_ANSWER_BEFORE_COMMIT 2  /* 2xx leaves before the alert is durable */
#define PLANT_RESEND_WITHOUT_READ 3   /* a change in doubt is sent again at once */
#define PLANT_DELETE_BEFORE_SAVE 4    /* items are deleted of which no copy is stored */
#define PLANT_CANCEL_FORGETS 5        /* a cancel drops what is owed */
#define PLANT_BUDGET_NOT_COUNTED 6    /* the first change is not counted */
#define PLANT_LOCK_RELEASED_EARLY 7   /* before what is owed is done */
#define PLANT_CONDITION_DROPPED 8     /* a delete compares the key only */
#define PLANT_DONE_WITHOUT_READ 9     /* HTTP 200 is taken for the state */
#define PLANT_STOP_IGNORED 10         /* changes leave although people said stop */
#define PLANT_TAKEOVER_AT_ONCE 11     /* another host's change is taken over without the quiet time */
#define PLANT_CONFLICT_RELEASED 12    /* effects of a unit that the store refused leave all the same */
#define PLANT_CLOCK_BELIEVED 13       /* durations are measured by the wall clock, and between hosts */
#define PLANT_TABLE_NOT_CHECKED 14    /* a table that was replaced under its name is gone on with */
#define PLANT_SAVED_OVERWRITTEN 15    /* a batch of saved items takes the place of one that is there */
#define PLANT_LIVE_PRUNED 16          /* retention removes what a live run names */
#define PLANT_LOCK_KEPT 17            /* a run that is over keeps its locks */
#define PLANT_HOPS_NOT_COUNTED 19     /* a run is woken for ever */
#define PLANT_ARN_NOT_TAKEN_APART 18  /* what is written as an ARN is another target */

#endif
