/* session.h: what a command that asks the owner begins and ends with. */
#ifndef SELFHEAL_CLI_SESSION_H
#define SELFHEAL_CLI_SESSION_H

#include "cli/out.h"
#include "cli/owner.h"

struct session {
    struct arena arena;
    struct args args;
    struct owner owner;
    struct err err;
};

/* False: the command ends now with *status. */
bool session_begin(struct session *session, int argc, char **argv, int *status);
void session_end(struct session *session);
/* Tells session->err; returns the exit status. */
int session_failed(struct session *session);

/* SESSION(s);  declares s and status, and returns when the arguments are wrong or help was asked for. */
#define SESSION(name)                                              \
    struct session name __attribute__((cleanup(session_end)));     \
    int status;                                                    \
    if (!session_begin(&name, argc, argv, &status))                \
        return status

#endif
