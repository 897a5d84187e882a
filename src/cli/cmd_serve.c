/* cmd_serve.c: `selfheal serve --config FILE`: the daemon in the foreground. */
#include <stdio.h>
#include <string.h>

#include "cli/cmd.h"
#include "serve/serve.h"

static void ready(struct str ingress_url, struct str api_url) {
    printf("ready %.*s api %.*s\n", STR_ARG(ingress_url), STR_ARG(api_url));
    fflush(stdout);
}

int cmd_serve(int argc, char **argv) {
    struct serve_options options = { .config_path = STR("selfheal.yaml"), .ready = ready };
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--config") == 0 && i + 1 < argc) {
            options.config_path = str_of(argv[++i]);
        } else {
            fprintf(stderr, "selfheal serve: unknown option %s; see selfheal help serve\n", argv[i]);
            return 2;
        }
    }
    struct err err = { 0 };
    if (serve_run(&options, &err).ok)
        return 0;
    fprintf(stderr, "error[%s]: %s\n", err.code, err.message);
    if (err.hint[0])
        fprintf(stderr, "  next: %s\n", err.hint);
    return err_class_info(err.class)->exit_status;
}
