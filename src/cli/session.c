#include "cli/session.h"

bool session_begin(struct session *session, int argc, char **argv, int *status) {
    arena_init(&session->arena);
    session->owner = (struct owner){ 0 };
    session->err = (struct err){ 0 };
    if (!args_read(&session->args, argc, argv, status))
        return false;
    if (owner_find(&session->owner, &session->arena, &session->args, &session->err).ok)
        return true;
    *status = session_failed(session);
    return false;
}

void session_end(struct session *session) {
    owner_deinit(&session->owner);
    arena_deinit(&session->arena);
}

int session_failed(struct session *session) {
    return out_error(&session->args, &session->err);
}
