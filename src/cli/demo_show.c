/* demo_show.c: see demo.h. On a terminal the last line is painted over while something goes on; elsewhere (a file, a pipe,
 * TERM=dumb) there are only whole lines. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/demo.h"
#include "cli/out.h"

enum { LINE_SIZE_MAX = 2048, COLUMNS_DEFAULT = 80, COLUMNS_MIN = 40 };

void demo_show_init(struct demo *demo, bool is_color_wanted) {
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    bool is_dumb = !term || strcmp(term, "dumb") == 0;
    struct winsize size = { 0 };
    demo->is_live = isatty(STDOUT_FILENO) && !is_dumb;
    demo->is_color = demo->is_live && is_color_wanted && !(no_color && *no_color);
    demo->columns = COLUMNS_DEFAULT;
    if (demo->is_live && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > COLUMNS_MIN)
        demo->columns = size.ws_col;
}

static void close_line(struct demo *demo) {
    if (demo->is_line_open)
        fputs("\r\033[K", stdout);
    demo->is_line_open = false;
}

void demo_show(struct demo *demo, const char *format, ...) {
    va_list args;
    close_line(demo);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    putchar('\n');
    fflush(stdout);
}

/* The beginning of the text that fits the columns: escape sequences take none, a character takes one. */
static size_t fitting(const char *text, int columns) {
    size_t at = 0;
    int used = 0;
    while (text[at]) {
        if (text[at] == '\033') {
            while (text[at] && text[at] != 'm')
                at++;
            at += text[at] == 'm';
            continue;
        }
        if (used == columns)
            break;
        used++;
        at++;
        while (((unsigned char)text[at] & 0xc0) == 0x80)
            at++;
    }
    return at;
}

void demo_show_progress(struct demo *demo, const char *format, ...) {
    char text[LINE_SIZE_MAX];
    va_list args;
    if (!demo->is_live)
        return;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    close_line(demo);
    fwrite(text, 1, fitting(text, demo->columns - 1), stdout);
    if (demo->is_color)
        fputs("\033[0m", stdout);
    fflush(stdout);
    demo->is_line_open = true;
}

const char *demo_show_sign(const struct demo *demo, enum demo_sign sign) {
    switch (sign) {
    case DEMO_GOOD: return demo->is_color ? "\033[32m✔\033[0m" : "✔";
    case DEMO_BAD: return demo->is_color ? "\033[31m✗\033[0m" : "✗";
    case DEMO_BUSY: return demo->is_color ? "\033[34m◐\033[0m" : "◐";
    case DEMO_NOTE: return demo->is_color ? "\033[33m!\033[0m" : "!";
    }
    return "";
}

struct str demo_show_safe(struct arena *arena, struct str text) {
    BUF_SCOPE(safe, LINE_SIZE_MAX);
    out_safe(&safe, str_slice(text, 0, LINE_SIZE_MAX / 8), false);
    return str_dup(arena, buf_view(&safe));
}
