/* cmd_lambda.c: `selfheal lambda`, and what `bootstrap` does in a Lambda. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/cmd.h"
#include "lambda/lambda.h"

int cmd_lambda(int argc, char **argv) {
    if (argc > 1) {
        fprintf(stderr, "selfheal lambda: it takes no arguments: %s\n", argv[1]);
        return 2;
    }
    if (!getenv("AWS_LAMBDA_RUNTIME_API")) {
        fprintf(stderr, "selfheal lambda: AWS_LAMBDA_RUNTIME_API is not set: this runs inside an AWS Lambda function\n"
                        "  next: docs/lambda.md; on a machine of your own: selfheal serve\n");
        return 2;
    }
    struct err err = { 0 };
    if (lambda_run(&err).ok)
        return 0;
    fprintf(stderr, "error[%s]: %s\n", err.code, err.message);
    return 1;
}
