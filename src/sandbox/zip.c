/* zip.c: see zip.h. The central directory says what there is; each local header must say the same.
 * Format: PKWARE APPNOTE 6.3. zlib inflates (docs/decisions/0006-zlib-for-zip.md). */
#include "sandbox/zip.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "codec/digest.h"

#ifdef HAVE_ZLIB
#include <zlib.h>
#endif

enum {
    ENTRIES_MAX = 10000,
    UNPACKED_MAX = 250 << 20,
    NAME_MAX_SIZE = 1024,
    END_SIZE = 22,
    CENTRAL_SIZE = 46,
    LOCAL_SIZE = 30,
    MADE_BY_UNIX = 3,
};

struct entry {
    struct str name, packed;
    size_t size;
    uint32_t crc;
    unsigned method, mode; /* mode: with the type bits; 0: not known */
    bool is_directory;
};

static struct res bad(struct err *err, struct str name, const char *what) {
    return err_set(err, ERR_INPUT, "SH3044", "the ZIP archive cannot be used: %s%s%.*s", what,
                   name.len ? ": " : "", STR_ARG(str_slice(name, 0, 200)));
}

/* Little-endian number of 2 or 4 bytes; the caller has checked that they are there. */
static uint32_t number(struct str archive, size_t at, size_t size) {
    uint32_t out = 0;
    for (size_t i = size; i > 0; i--)
        out = out << 8 | (unsigned char)archive.ptr[at + i - 1];
    return out;
}

static bool is_name_safe(struct str name) {
    if (name.len == 0 || name.len > NAME_MAX_SIZE || name.ptr[0] == '/' ||
        str_find_char(name, '\0') != SIZE_MAX || str_find_char(name, '\\') != SIZE_MAX)
        return false;
    for (struct str rest = name; rest.len;) {
        size_t slash = str_find_char(rest, '/');
        struct str part = str_slice(rest, 0, slash);
        if (!part.len || part.len > 255 || str_is(part, ".") || str_is(part, ".."))
            return false;
        rest = slash == SIZE_MAX ? STR_NONE : str_slice(rest, slash + 1, rest.len);
    }
    return true;
}

/* --- reading --- */

/* The end record: the last one that is followed by its comment and nothing else. */
static struct res find_end(struct str archive, size_t *at, struct err *err) {
    for (size_t back = END_SIZE; back <= archive.len && back <= END_SIZE + 65535; back++) {
        *at = archive.len - back;
        if (str_starts(str_slice(archive, *at, archive.len), STR("PK\x05\x06")) &&
            number(archive, *at + 20, 2) == back - END_SIZE)
            return RES_OK;
    }
    return bad(err, STR_NONE, "it has no end record");
}

static struct res read_local(struct str archive, size_t at, size_t packed_size, struct entry *entry,
                             struct err *err) {
    if (at > archive.len || archive.len - at < LOCAL_SIZE ||
        !str_starts(str_slice(archive, at, archive.len), STR("PK\x03\x04")))
        return bad(err, entry->name, "an entry is not where the directory says");
    size_t name_len = number(archive, at + 26, 2), extra_len = number(archive, at + 28, 2);
    size_t from = at + LOCAL_SIZE + name_len + extra_len;
    if (from > archive.len || packed_size > archive.len - from)
        return bad(err, entry->name, "an entry is cut off");
    if (!str_eq(str_slice(archive, at + LOCAL_SIZE, at + LOCAL_SIZE + name_len), entry->name) ||
        number(archive, at + 8, 2) != entry->method)
        return bad(err, entry->name, "an entry differs from its line in the directory");
    entry->packed = str_slice(archive, from, from + packed_size);
    return RES_OK;
}

/* The central header at *at; moves *at behind it. */
static struct res read_entry(struct str archive, size_t *at, size_t end, struct entry *entry,
                             struct err *err) {
    size_t here = *at;
    if (end - here < CENTRAL_SIZE || !str_starts(str_slice(archive, here, end), STR("PK\x01\x02")))
        return bad(err, STR_NONE, "its directory is damaged");
    size_t name_len = number(archive, here + 28, 2), extra_len = number(archive, here + 30, 2);
    size_t comment_len = number(archive, here + 32, 2);
    if (end - here - CENTRAL_SIZE < name_len + extra_len + comment_len)
        return bad(err, STR_NONE, "its directory is damaged");
    *at = here + CENTRAL_SIZE + name_len + extra_len + comment_len;
    *entry = (struct entry){
        .name = str_slice(archive, here + CENTRAL_SIZE, here + CENTRAL_SIZE + name_len),
        .method = number(archive, here + 10, 2),
        .crc = number(archive, here + 16, 4),
        .size = number(archive, here + 24, 4),
        .mode = number(archive, here + 4, 2) >> 8 == MADE_BY_UNIX
                    ? number(archive, here + 38, 4) >> 16
                    : 0,
    };
    size_t packed_size = number(archive, here + 20, 4), local = number(archive, here + 42, 4);
    if (!is_name_safe(entry->name))
        return bad(err, entry->name, "a name is not allowed");
    if (number(archive, here + 8, 2) & 1)
        return bad(err, entry->name, "an entry is encrypted");
    if (packed_size == UINT32_MAX || entry->size == UINT32_MAX || local == UINT32_MAX)
        return bad(err, entry->name, "it is a ZIP64 archive");
    if (entry->method != 0 && entry->method != 8)
        return bad(err, entry->name, "an entry is neither stored nor deflated");
    entry->is_directory = entry->name.ptr[entry->name.len - 1] == '/';
    unsigned type = entry->mode & S_IFMT;
    if (type != 0 && type != (entry->is_directory ? S_IFDIR : S_IFREG))
        return bad(err, entry->name, "an entry is a link or another special file");
    if (entry->is_directory && entry->size != 0)
        return bad(err, entry->name, "a directory has content");
    return read_local(archive, local, packed_size, entry, err);
}

static struct res inflate_entry(const struct entry *entry, char *out, struct err *err) {
#ifdef HAVE_ZLIB
    z_stream stream = { 0 };
    Bytef *input = NULL; /* zlib does not write there; older headers lack the const */
    memcpy(&input, &entry->packed.ptr, sizeof input);
    stream.next_in = input;
    stream.avail_in = (uInt)entry->packed.len;
    stream.next_out = (Bytef *)out;
    stream.avail_out = (uInt)entry->size + 1; /* one more: too much shows */
    if (inflateInit2(&stream, -15) != Z_OK)
        return bad(err, entry->name, "zlib does not work");
    int code = inflate(&stream, Z_FINISH);
    bool is_whole = code == Z_STREAM_END && stream.total_out == entry->size && stream.avail_in == 0;
    (void)inflateEnd(&stream);
    return is_whole ? RES_OK : bad(err, entry->name, "an entry is damaged");
#else
    (void)out;
    return bad(err, entry->name,
               "this program was built without zlib and takes stored entries only");
#endif
}

/* The content in a block of its own (free). */
static struct res unpack_entry(const struct entry *entry, char **out, struct err *err) {
    *out = mem_alloc(entry->size + 1);
    if (entry->method == 8)
        TRY(inflate_entry(entry, *out, err));
    else if (entry->packed.len != entry->size)
        return bad(err, entry->name, "an entry has another size than it says");
    else if (entry->size)
        memcpy(*out, entry->packed.ptr, entry->size);
    if (digest_crc32((struct str){ *out, entry->size }) != entry->crc)
        return bad(err, entry->name, "a checksum is wrong");
    return RES_OK;
}

/* --- writing --- */

static struct res disk_error(struct err *err, struct str name) {
    return err_set(err, ERR_TRANSIENT, "SH3045", "cannot unpack %.*s: %s",
                   STR_ARG(str_slice(name, 0, 200)), strerror(errno));
}

static struct res make_parents(int root, const char *path, struct err *err) {
    char part[NAME_MAX_SIZE + 1];
    size_t len = strlen(path);
    for (size_t i = 0; i < len; i++) {
        part[i] = path[i];
        part[i + 1] = '\0';
        if (path[i] != '/')
            continue;
        part[i] = '\0';
        if (mkdirat(root, part, 0755) < 0 && errno != EEXIST)
            return disk_error(err, str_of(path));
        part[i] = '/';
    }
    return RES_OK;
}

static struct res write_all(int fd, struct str bytes, struct str name, struct err *err) {
    while (bytes.len) {
        ssize_t written = write(fd, bytes.ptr, bytes.len);
        if (written < 0 && errno != EINTR)
            return disk_error(err, name);
        if (written > 0)
            bytes = str_slice(bytes, (size_t)written, bytes.len);
    }
    return RES_OK;
}

static struct res write_entry(int root, const struct entry *entry, struct str content,
                              struct err *err) {
    ARENA_SCOPE(arena);
    const char *path = str_z(&arena, entry->name);
    TRY(make_parents(root, path, err));
    if (entry->is_directory)
        return RES_OK;
    int fd = openat(root, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return bad(err, entry->name, "the same name is there twice");
    if (fd < 0)
        return disk_error(err, entry->name);
    struct res res = write_all(fd, content, entry->name, err);
    if (res.ok && fchmod(fd, entry->mode ? entry->mode & 0777 : 0644) < 0)
        res = disk_error(err, entry->name);
    if (close(fd) < 0 && res.ok)
        res = disk_error(err, entry->name);
    return res;
}

static struct res unpack_all(struct str archive, int root, struct err *err) {
    size_t end = 0, total = 0;
    TRY(find_end(archive, &end, err));
    size_t count = number(archive, end + 10, 2), at = number(archive, end + 16, 4);
    if (number(archive, end + 4, 4) != 0 || number(archive, end + 8, 2) != count)
        return bad(err, STR_NONE, "it is in several parts");
    if (count == 0 || count > ENTRIES_MAX || at > end)
        return bad(err, STR_NONE, "it has no entries, too many, or a damaged directory");
    for (size_t i = 0; i < count; i++) {
        struct entry entry = { .size = 0 };
        char *content = NULL;
        TRY(read_entry(archive, &at, end, &entry, err));
        total += entry.size;
        if (total > UNPACKED_MAX)
            return bad(err, entry.name, "it is larger than 250 MiB unpacked");
        struct res res = unpack_entry(&entry, &content, err);
        if (res.ok)
            res = write_entry(root, &entry, (struct str){ content, entry.size }, err);
        free(content);
        TRY(res);
    }
    return at == end ? RES_OK : bad(err, STR_NONE, "its directory is damaged");
}

struct res zip_unpack(struct str archive, const char *directory, struct err *err) {
    int root = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return disk_error(err, str_of(directory));
    struct res res = unpack_all(archive, root, err);
    close(root);
    return res;
}
