/* sandbox: the ZIP reader, the states of the Runtime API, the lines of a child. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "codec/digest.h"
#include "sandbox/function_api.h"
#include "sandbox/lines.h"
#include "sandbox/zip.h"

/* --- archives made by hand --- */

struct file {
    const char *name, *content, *local_name; /* local_name NULL: as name */
    unsigned mode;                           /* with type bits; 0: not made by Unix */
    unsigned method, flags;
    int crc_off, size_off;
};

static void put16(struct buf *out, unsigned value) {
    buf_char(out, (char)(value & 255));
    buf_char(out, (char)(value >> 8 & 255));
}

static void put32(struct buf *out, uint32_t value) {
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

/* Deflate has a form that holds the bytes as they are: one last block without compression. */
static void put_packed(struct buf *out, const struct file *file) {
    unsigned len = (unsigned)strlen(file->content);
    if (file->method == 8) {
        buf_char(out, 1);
        put16(out, len);
        put16(out, len ^ 0xffff);
    }
    buf_text(out, file->content);
}

static void put_common(struct buf *out, const struct file *file, const char *name) {
    uint32_t len = (uint32_t)strlen(file->content);
    put16(out, 20);
    put16(out, file->flags);
    put16(out, file->method);
    put32(out, 0);
    put32(out, digest_crc32(str_of(file->content)) + (uint32_t)file->crc_off);
    put32(out, len + (file->method == 8 ? 5 : 0));
    put32(out, len + (uint32_t)file->size_off);
    put16(out, (unsigned)strlen(name));
    put16(out, 0);
}

static void archive(struct buf *out, const struct file *files, size_t count) {
    uint32_t at[8];
    for (size_t i = 0; i < count; i++) {
        const char *name = files[i].local_name ? files[i].local_name : files[i].name;
        at[i] = (uint32_t)out->len;
        buf_text(out, "PK\x03\x04");
        put_common(out, &files[i], name);
        buf_text(out, name);
        put_packed(out, &files[i]);
    }
    uint32_t begin = (uint32_t)out->len;
    for (size_t i = 0; i < count; i++) {
        buf_text(out, "PK\x01\x02");
        put16(out, files[i].mode ? 3 << 8 : 0);
        put_common(out, &files[i], files[i].name);
        put16(out, 0);
        put32(out, 0);
        put32(out, (uint32_t)files[i].mode << 16);
        put32(out, at[i]);
        buf_text(out, files[i].name);
    }
    uint32_t size = (uint32_t)out->len - begin;
    buf_text(out, "PK\x05\x06");
    put32(out, 0);
    put16(out, (unsigned)count);
    put16(out, (unsigned)count);
    put32(out, size);
    put32(out, begin);
    put16(out, 0);
}

static char directory[64];

static void clean(void) {
    char command[2][80];
    snprintf(command[0], 80, "%s/lib/data", directory);
    snprintf(command[1], 80, "%s/bootstrap", directory);
    unlink(command[0]);
    unlink(command[1]);
    snprintf(command[0], 80, "%s/lib", directory);
    rmdir(command[0]);
    rmdir(directory);
}

static bool unpack(struct str bytes, struct err *err) {
    snprintf(directory, sizeof directory, "/tmp/selfheal-zip-XXXXXX");
    assert_non_null(mkdtemp(directory));
    return zip_unpack(bytes, directory, err).ok;
}

static void archives_are_unpacked_with_their_modes(void **state) {
    (void)state;
    static const struct file files[] = {
        { .name = "bootstrap", .content = "#!/bin/sh\n", .mode = 0100755, .method = 8 },
        { .name = "lib/", .content = "", .mode = 040755 },
        { .name = "lib/data", .content = "abc", .mode = 0 },
    };
    BUF_SCOPE(out, 1 << 16);
    struct err err = { 0 };
    char path[80], text[32] = "";
    struct stat info;
    archive(&out, files, 3);
    if (!unpack(buf_view(&out), &err))
        fail_msg("%s", err.message);
    snprintf(path, sizeof path, "%s/bootstrap", directory);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0755);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(text, sizeof text, file));
    fclose(file);
    assert_string_equal(text, "#!/bin/sh\n");
    snprintf(path, sizeof path, "%s/lib/data", directory);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_size, 3);
    assert_int_equal(info.st_mode & 07777, 0644);
    clean();
    /* Every cut-off archive is refused. */
    for (size_t len = 0; len < out.len; len++) {
        if (unpack((struct str){ out.ptr, len }, &err))
            fail_msg("%zu of %zu bytes were taken", len, out.len);
        clean();
    }
}

static void dangerous_archives_are_refused(void **state) {
    (void)state;
    static const struct {
        struct file file;
        const char *part;
    } cases[] = {
        { { .name = "../evil", .content = "" }, "name" },
        { { .name = "lib/../../evil", .content = "" }, "name" },
        { { .name = "/etc/evil", .content = "" }, "name" },
        { { .name = "lib//data", .content = "" }, "name" },
        { { .name = "lib\\data", .content = "" }, "name" },
        { { .name = ".", .content = "" }, "name" },
        { { .name = "bootstrap", .content = "/etc/passwd", .mode = 0120777 }, "link" },
        { { .name = "bootstrap", .content = "", .mode = 0010644 }, "special" },
        { { .name = "bootstrap", .content = "x", .flags = 1 }, "encrypted" },
        { { .name = "bootstrap", .content = "x", .method = 12 }, "deflated" },
        { { .name = "bootstrap", .content = "x", .crc_off = 1 }, "checksum" },
        { { .name = "bootstrap", .content = "x", .size_off = 1 }, "size" },
        { { .name = "bootstrap", .content = "xyz", .size_off = -1, .method = 8 }, "damaged" },
        { { .name = "bootstrap", .content = "xyz", .size_off = 1 << 30 }, "250 MiB" },
        { { .name = "bootstrap", .content = "x", .local_name = "bootstrop" }, "differs" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        BUF_SCOPE(out, 1 << 16);
        struct err err = { 0 };
        archive(&out, &cases[i].file, 1);
        if (unpack(buf_view(&out), &err))
            fail_msg("%s (%zu) was taken", cases[i].file.name, i);
        assert_string_equal(err.code, "SH3044");
        if (!strstr(err.message, cases[i].part))
            fail_msg("\"%s\" lacks \"%s\"", err.message, cases[i].part);
        clean();
    }
    static const struct file twice[] = { { .name = "bootstrap", .content = "a" },
                                         { .name = "bootstrap", .content = "b" } };
    BUF_SCOPE(out, 1 << 16);
    struct err err = { 0 };
    archive(&out, twice, 2);
    assert_false(unpack(buf_view(&out), &err));
    assert_non_null(strstr(err.message, "twice"));
    clean();
}

/* --- the Runtime API --- */

static struct function_api api;

/* The status of the answer, or 0 for a held one; the type of the error must be as expected. */
static int ask(const char *method, const char *path, const char *body, const char *type) {
    struct function_reply reply;
    struct http_request request = { .method = str_of(method),
                                    .path = str_of(path),
                                    .body = str_of(body) };
    function_api_handle(&api, &request, &reply);
    struct str text = buf_view(&reply.body);
    if (type && str_find(text, str_of(type)) == SIZE_MAX)
        fail_msg("%s: %.*s lacks %s", path, STR_ARG(text), type);
    buf_deinit(&reply.body);
    return reply.is_held ? 0 : reply.status;
}

#define RUNTIME "/2018-06-01/runtime/"
#define NEXT RUNTIME "invocation/next"

static void the_runtime_api_has_states(void **state) {
    (void)state;
    function_api_init(&api);
    assert_int_equal(ask("GET", "/2018-06-01/ping", "", "pong"), 200);
    assert_int_equal(ask("POST", RUNTIME "invocation/x/response", "{}", "InvalidRequestID"), 400);
    assert_int_equal(ask("GET", NEXT, "", NULL), 0);
    assert_int_equal(ask("GET", NEXT, "", NULL), 0); /* again, after a lost connection */
    assert_int_equal(ask("POST", RUNTIME "init/error", "{}", "InvalidStateTransition"), 403);
    function_api_give(&api, STR("id-1"));
    assert_int_equal(ask("GET", NEXT, "", "InvalidStateTransition"), 403);
    assert_int_equal(ask("POST", RUNTIME "invocation/id-0/response", "{}", "InvalidRequestID"),
                     400);
    assert_false(api.has_answer);
    assert_int_equal(ask("POST", RUNTIME "invocation/id-1/response", "{\"a\":1}", "OK"), 202);
    assert_true(api.has_answer && !api.is_error);
    assert_true(str_is(buf_view(&api.answer), "{\"a\":1}"));
    assert_int_equal(
        ask("POST", RUNTIME "invocation/id-1/response", "{}", "InvalidStateTransition"), 403);
    assert_int_equal(ask("POST", RUNTIME "invocation/id-1/error", "{}", "InvalidStateTransition"),
                     403);
    assert_true(str_is(buf_view(&api.answer), "{\"a\":1}"));
    assert_int_equal(ask("GET", NEXT, "", NULL), 0);
    function_api_give(&api, STR("id-2"));
    assert_int_equal(ask("POST", RUNTIME "invocation/id-2/error", "{\"errorType\":\"E\"}", "OK"),
                     202);
    assert_true(api.has_answer && api.is_error);
    assert_int_equal(ask("GET", NEXT, "", NULL), 0);
    function_api_give(&api, STR("id-3"));
    char *large = malloc(FUNCTION_ANSWER_MAX + 2);
    memset(large, ' ', FUNCTION_ANSWER_MAX + 1);
    large[FUNCTION_ANSWER_MAX + 1] = '\0';
    assert_int_equal(
        ask("POST", RUNTIME "invocation/id-3/response", large, "RequestEntityTooLarge"), 413);
    free(large);
    assert_true(api.is_error);
    assert_true(str_find(buf_view(&api.answer), STR("Function.ResponseSizeTooLarge")) != SIZE_MAX);
    assert_int_equal(ask("GET", RUNTIME "nothing", "", "NotFound"), 404);
    function_api_deinit(&api);
    function_api_init(&api);
    assert_int_equal(ask("POST", RUNTIME "init/error", "{\"errorType\":\"Config\"}", "OK"), 202);
    assert_true(api.has_init_error && api.is_error && !api.has_answer);
    assert_int_equal(ask("POST", RUNTIME "init/error", "{}", "InvalidStateTransition"), 403);
    assert_int_equal(ask("GET", NEXT, "", "InvalidStateTransition"), 403);
    function_api_deinit(&api);
}

/* --- lines --- */

static void add_line(void *ctx, struct str line) {
    struct buf *out = ctx;
    buf_fmt(out, "<%zu:%.*s>", line.len, (int)(line.len < 20 ? line.len : 20), line.ptr);
}

static void pieces_become_lines(void **state) {
    (void)state;
    BUF_SCOPE(out, 4096);
    struct lines lines;
    lines_init(&lines, add_line, &out);
    lines_feed(&lines, STR("one\r\n\ntw"));
    lines_feed(&lines, STR("o\nthr"));
    assert_true(str_is(buf_view(&out), "<3:one><3:two>"));
    lines_end(&lines);
    lines_end(&lines);
    assert_true(str_is(buf_view(&out), "<3:one><3:two><3:thr>"));
    buf_reset(&out);
    char *large = malloc(300000);
    memset(large, 'x', 300000);
    lines_feed(&lines, (struct str){ large, 300000 });
    lines_feed(&lines, STR("\n"));
    assert_true(
        str_is(buf_view(&out), "<262144:xxxxxxxxxxxxxxxxxxxx><37856:xxxxxxxxxxxxxxxxxxxx>"));
    free(large);
    lines_deinit(&lines);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(archives_are_unpacked_with_their_modes),
        cmocka_unit_test(dangerous_archives_are_refused),
        cmocka_unit_test(the_runtime_api_has_states),
        cmocka_unit_test(pieces_become_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
