/* demo_pager.c: a stand-in for the pager of the person on call: keeps the pages, and can be told to be down.
 *   POST /pages   202, or 503 while it is down
 *   GET  /pages   what came, as JSON
 *   POST /down, POST /up */
#include <string.h>

#include "cli/demo.h"

enum { PAGE_SIZE_MAX = 64 << 10 };

static void answer(struct demo *demo, http_handle handle, int status, struct str body) {
    http_server_answer(demo->pager, handle, status, STR("application/json"), STR_NONE, body);
}

static bool take(struct demo *demo, struct str body) {
    ARENA_SCOPE(scratch);
    const struct json *page;
    struct err err = { 0 };
    if (!json_parse(&scratch, body, NULL, &page, &err).ok)
        return false;
    if (demo->page_count == DEMO_PAGES_MAX) /* the oldest one goes */
        memmove(demo->pages, demo->pages + 1, --demo->page_count * sizeof demo->pages[0]);
    demo->pages[demo->page_count++] = (struct demo_page){
        .at_ms = loop_wall_ms(),
        .severity = demo_show_safe(&demo->arena, json_get_str(page, "severity")),
        .summary = demo_show_safe(&demo->arena, json_get_str(page, "summary")),
    };
    return true;
}

static void list(struct demo *demo, http_handle handle) {
    ARENA_SCOPE(scratch);
    struct json *pages = json_new_array(&scratch);
    for (size_t i = 0; i < demo->page_count; i++) {
        struct json *page = json_new_object(&scratch);
        json_set_i64(&scratch, page, "at", demo->pages[i].at_ms);
        json_set_str(&scratch, page, "severity", demo->pages[i].severity);
        json_set_str(&scratch, page, "summary", demo->pages[i].summary);
        json_push(&scratch, pages, page);
    }
    answer(demo, handle, 200, json_to_str(&scratch, pages));
}

static void handle(void *ctx, http_handle handle_id, const struct http_request *request,
                   struct str peer_address) {
    struct demo *demo = ctx;
    bool is_post = str_is(request->method, "POST");
    (void)peer_address;
    if (is_post && str_is(request->path, "/pages")) {
        bool is_taken = !demo->is_pager_down && take(demo, request->body);
        answer(demo, handle_id, is_taken ? 202 : 503, STR("{}"));
    } else if (is_post && (str_is(request->path, "/down") || str_is(request->path, "/up"))) {
        demo->is_pager_down = str_is(request->path, "/down");
        answer(demo, handle_id, 200, STR("{}"));
    } else if (str_is(request->path, "/pages")) {
        list(demo, handle_id);
    } else {
        answer(demo, handle_id, 404, STR("{}"));
    }
}

struct res demo_pager_start(struct demo *demo, struct err *err) {
    const struct http_server_options options = { .address = STR("127.0.0.1:0"),
                                                 .body_size_max = PAGE_SIZE_MAX,
                                                 .handle = handle,
                                                 .ctx = demo };
    demo->pager = http_server_new(demo->loop, &options, err);
    return demo->pager ? RES_OK : RES_ERR;
}
