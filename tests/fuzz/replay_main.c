/* replay_main.c: runs a fuzz target without a fuzzer, as an ordinary test: every file of the corpus, each
 * of them cut at every byte, and a fixed number of mutations drawn from a fixed seed. The same program
 * and corpus always try the same inputs in the same order; each input is a heap block of its exact size,
 * so that a sanitizer sees one byte too far.
 *
 *   fuzz_NAME CORPUS [MUTATIONS [SEED]]
 *
 * An input that breaks the target is left in fuzz-failure.bin and can be given as the corpus of its own.
 * It does not look at coverage: for that build the targets with -Dlibfuzzer=true. */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/rand.h"

enum {
    SEEDS_MAX = 256,
    SEED_SIZE_MAX = 64 << 10,
    CUT_SIZE_MAX = 2048,    /* bytes: only seeds up to it are cut at every byte */
    INPUT_SIZE_MAX = 8 << 10,
    MUTATIONS = 20000,
    MUTATION_STEPS_MAX = 5, /* changes to one input */
    SECONDS_MAX = 25,       /* of mutations; a slow machine tries fewer and says so */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
/* Of the sanitizers, where there is one. */
void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

struct input {
    unsigned char *bytes;
    size_t size;
};

/* What is being tried, for the handler of crashes: the one mutable global of this program. */
static struct input current;

static void save_current(void) {
    static const char note[] = "\nthe input is in fuzz-failure.bin\n";
    int fd = open("fuzz-failure.bin", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    ssize_t done = write(fd, current.bytes, current.size);
    close(fd);
    if (done == (ssize_t)current.size)
        done = write(STDERR_FILENO, note, sizeof note - 1);
    (void)done;
}

static void crashed(int signal_number) {
    save_current();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void try_bytes(const unsigned char *bytes, size_t size) {
    current = (struct input){ malloc(size), size }; /* mem_alloc gives an empty input a byte */
    if (size && !current.bytes)
        abort();
    if (size)
        memcpy(current.bytes, bytes, size);
    LLVMFuzzerTestOneInput(current.bytes, size);
    free(current.bytes);
    current = (struct input){ 0 };
}

/* --- the corpus --- */

static struct input read_file(const char *path) {
    struct input in = { 0 };
    FILE *file = fopen(path, "rb");
    if (!file)
        return in;
    in.bytes = mem_alloc(SEED_SIZE_MAX);
    in.size = fread(in.bytes, 1, SEED_SIZE_MAX, file);
    fclose(file);
    return in;
}

/* In the order of their names. A path of a file is a corpus of one. */
static size_t read_corpus(const char *path, struct input *seeds) {
    struct stat about;
    if (stat(path, &about) == 0 && S_ISREG(about.st_mode)) {
        seeds[0] = read_file(path);
        return 1;
    }
    struct dirent **names = NULL;
    int found = scandir(path, &names, NULL, alphasort);
    size_t count = 0;
    for (int i = 0; i < found; i++) {
        char full[4096];
        int n = snprintf(full, sizeof full, "%s/%s", path, names[i]->d_name);
        if (n > 0 && (size_t)n < sizeof full && count < SEEDS_MAX && stat(full, &about) == 0 &&
            S_ISREG(about.st_mode))
            seeds[count++] = read_file(full);
        free(names[i]);
    }
    free(names);
    return count;
}

/* --- mutations --- */

static const char *const tokens[] = {
    "{", "}", "[", "]", "\"", "\\", ":", ",", "\n", "\r\n", " ", "\t", "'", "- ", ": ", "# ", "|\n", "? ",
    "---\n", "<<: ", "&a ", "*a", "!!str ", "null", "true", "false", "~", "0", "-1", "1e999", "-0.0",
    "9223372036854775808", "1e-400000000000000000000", "0.1e2", "\"a\":1,", "\"a\":{\"a\":", "[[[[[[[[",
    "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\udc00", "\\u00e9", "\xc3\xa9", "\xf0\x9f\x98\x80", "\xff",
    "\xed\xa0\x80", "\xc0\x80", "\xef\xbb\xbf", "\xe2\x80\xa8", "\x1b[2J", "\x7f", "$", "$.", "..", "[0]",
    "['a']", "[?(@.a == 'b')]", "@", "{{ ", " }}", "{{global:DATE}}", "%41", "%", "prefix", "anything-but",
};
enum { TOKEN_COUNT = sizeof tokens / sizeof tokens[0] };

static void insert(struct input *in, size_t at, const void *bytes, size_t size) {
    if (in->size + size > INPUT_SIZE_MAX)
        return;
    memmove(in->bytes + at + size, in->bytes + at, in->size - at);
    memcpy(in->bytes + at, bytes, size);
    in->size += size;
}

static void insert_copy(struct rand *rand, struct input *in, const struct input *from) {
    unsigned char part[64];
    if (from->size == 0)
        return;
    size_t start = rand_below(rand, from->size);
    size_t size = 1 + rand_below(rand, sizeof part);
    if (size > from->size - start)
        size = from->size - start;
    memcpy(part, from->bytes + start, size);
    insert(in, rand_below(rand, in->size + 1), part, size);
}

static void mutate_once(struct rand *rand, struct input *in, const struct input *other) {
    size_t at = in->size ? rand_below(rand, in->size) : 0;
    uint64_t kind = rand_below(rand, 8);
    if (kind >= 5 || in->size == 0) {
        const char *token = tokens[rand_below(rand, TOKEN_COUNT)];
        insert(in, rand_below(rand, in->size + 1), token, strlen(token));
    } else if (kind == 0) {
        in->bytes[at] = (unsigned char)(in->bytes[at] ^ (1u << rand_below(rand, 8)));
    } else if (kind == 1) {
        in->bytes[at] = (unsigned char)rand_below(rand, 256);
    } else if (kind == 2) {
        size_t size = 1 + rand_below(rand, 16);
        if (size > in->size - at)
            size = in->size - at;
        memmove(in->bytes + at, in->bytes + at + size, in->size - at - size);
        in->size -= size;
    } else {
        insert_copy(rand, in, kind == 3 ? in : other);
    }
}

static unsigned mutate_all(const struct input *seeds, size_t count, unsigned wanted, uint64_t seed) {
    struct rand rand;
    rand_init(&rand, seed);
    struct input in = { mem_alloc(INPUT_SIZE_MAX), 0 };
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    unsigned done = 0;
    for (; done < wanted; done++) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (now.tv_sec - start.tv_sec >= SECONDS_MAX)
            break;
        const struct input *base = &seeds[rand_below(&rand, count)];
        in.size = base->size < INPUT_SIZE_MAX ? base->size : INPUT_SIZE_MAX;
        if (in.size)
            memcpy(in.bytes, base->bytes, in.size);
        uint64_t steps = 1 + rand_below(&rand, MUTATION_STEPS_MAX);
        for (uint64_t i = 0; i < steps; i++)
            mutate_once(&rand, &in, &seeds[rand_below(&rand, count)]);
        try_bytes(in.bytes, in.size);
    }
    free(in.bytes);
    return done;
}

static uint64_t number_of(const char *text, uint64_t otherwise) {
    return text ? strtoull(text, NULL, 10) : otherwise;
}

int main(int argc, char **argv) {
    static const unsigned char generic[] = "{\"a\":[1,\"x\",{\"b\":null}]}\n{\"a\":1}";
    if (argc < 2) {
        fprintf(stderr, "usage: %s CORPUS [MUTATIONS [SEED]]\n", argv[0]);
        return 2;
    }
    struct input *seeds = mem_alloc((SEEDS_MAX + 1) * sizeof *seeds);
    size_t count = read_corpus(argv[1], seeds);
    printf("%zu files in %s%s\n", count, argv[1],
           count ? "" : ": no corpus, mutations of one built-in text");
    if (count == 0)
        seeds[count++] = (struct input){ memcpy(mem_alloc(sizeof generic), generic, sizeof generic),
                                         sizeof generic - 1 };
    uint64_t wanted = number_of(argc > 2 ? argv[2] : NULL, MUTATIONS);
    uint64_t seed = number_of(argc > 3 ? argv[3] : NULL, 1);
    printf("seed %llu\n", (unsigned long long)seed);
    fflush(stdout);
    signal(SIGABRT, crashed);
    signal(SIGSEGV, crashed);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(save_current);
    size_t cuts = 0;
    for (size_t i = 0; i < count; i++) {
        try_bytes(seeds[i].bytes, seeds[i].size);
        for (size_t size = 0; seeds[i].size <= CUT_SIZE_MAX && size < seeds[i].size; size++, cuts++)
            try_bytes(seeds[i].bytes, size);
    }
    unsigned done = mutate_all(seeds, count, wanted < UINT32_MAX ? (unsigned)wanted : UINT32_MAX, seed);
    printf("%zu whole, %zu cut, %u of %llu mutated\n", count, cuts, done, (unsigned long long)wanted);
    for (size_t i = 0; i < count; i++)
        free(seeds[i].bytes);
    free(seeds);
    return 0;
}
