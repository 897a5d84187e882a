/* cmd_sandbox.c: `selfheal sandbox`: reads the options and runs sandbox/sandbox.h until a signal.
 */
#include <stdio.h>

#include "cli/cmd.h"
#include "sandbox/sandbox.h"

static struct res add_key(struct sandbox_options *options, struct str text, struct err *err) {
    size_t colon = str_find_char(text, ':');
    if (options->key_count == SANDBOX_KEYS_MAX)
        return err_set(err, ERR_CONFIG, "SH3043", "more than %d --key options", SANDBOX_KEYS_MAX);
    struct sandbox_key *key = &options->keys[options->key_count];
    key->id = str_slice(text, 0, colon);
    if (colon == SIZE_MAX || colon == 0 || colon + 1 == text.len || key->id.len > 128 ||
        !secret_set(&key->secret, str_slice(text, colon + 1, text.len))) {
        (void)err_set(err, ERR_CONFIG, "SH3043", "--key is not of the form ID:SECRET");
        err_hint(err, "for example --key AKIAEXAMPLE:a-secret");
        return RES_ERR;
    }
    options->key_count++;
    return RES_OK;
}

static struct res set_times(struct sandbox_options *options, struct str text, struct err *err) {
    if (str_is(text, "aws"))
        options->times = SANDBOX_TIMES_AWS;
    else if (!str_is(text, "fast"))
        return err_set(err, ERR_CONFIG, "SH3043", "--times must be fast or aws, not \"%.*s\"",
                       STR_ARG(text));
    return RES_OK;
}

static struct res set_duplicates(struct sandbox_options *options, struct str text,
                                 struct err *err) {
    int64_t percent = -1;
    if (!str_to_i64(text, &percent) || percent < 0 || percent > 100)
        return err_set(err, ERR_CONFIG, "SH3043",
                       "--duplicates must be a number from 0 to 100, not \"%.*s\"", STR_ARG(text));
    options->duplicate_percent = (unsigned)percent;
    return RES_OK;
}

/* One option with its value. */
static struct res set_option(struct sandbox_options *options, struct str name, struct str value,
                             struct err *err) {
    if (str_is(name, "--listen"))
        options->listen = value;
    else if (str_is(name, "--state"))
        options->state_dir = value;
    else if (str_is(name, "--account"))
        options->account = value;
    else if (str_is(name, "--region"))
        options->region = value;
    else if (str_is(name, "--key"))
        return add_key(options, value, err);
    else if (str_is(name, "--times"))
        return set_times(options, value, err);
    else if (str_is(name, "--duplicates"))
        return set_duplicates(options, value, err);
    else
        return err_set(err, ERR_CONFIG, "SH3043",
                       "unknown option %.*s; see selfheal sandbox --help", STR_ARG(name));
    return RES_OK;
}

static struct res read_options(int argc, char **argv, struct sandbox_options *options,
                               bool *is_verbose, struct err *err) {
    for (int i = 1; i < argc; i++) {
        struct str name = str_of(argv[i]), value = STR_NONE;
        size_t equals = str_find_char(name, '=');
        if (str_is(name, "--verbose")) {
            *is_verbose = true;
            continue;
        }
        if (equals != SIZE_MAX) {
            value = str_slice(name, equals + 1, name.len);
            name = str_slice(name, 0, equals);
        } else if (i + 1 < argc) {
            value = str_of(argv[++i]);
        } else {
            return err_set(err, ERR_CONFIG, "SH3043", "%s needs a value", argv[i]);
        }
        TRY(set_option(options, name, value, err));
    }
    return RES_OK;
}

static void ready(void *ctx, struct str url) {
    (void)ctx;
    printf("sandbox ready %.*s\n", STR_ARG(url));
    fflush(stdout);
}

static void write_log(void *ctx, struct str line) {
    (void)ctx;
    fwrite(line.ptr, 1, line.len, stderr);
}

int cmd_sandbox(int argc, char **argv) {
    struct sandbox_options options = { .listen = STR("127.0.0.1:4566"), .seed = 1 };
    struct log log = { .level = LOG_INFO, .write = write_log };
    struct err err = { 0 };
    bool is_verbose = false;
    bool is_ok = read_options(argc, argv, &options, &is_verbose, &err).ok;
    options.log = is_verbose ? &log : NULL;
    if (is_ok)
        is_ok = sandbox_run(&options, ready, NULL, &err).ok;
    if (is_ok)
        return 0;
    fprintf(stderr, "selfheal sandbox: %s: %s\n", err.code, err.message);
    if (err.hint[0])
        fprintf(stderr, "  %s\n", err.hint);
    return err_class_info(err.class)->exit_status;
}
