/* zip.h: unpacks a ZIP archive (the code of a function). Strict: what could write outside of the
 * directory or is not what it says is refused as a whole.
 *
 * Refused: absolute names, "..", empty or "." parts, back slashes, NUL; links and other special
 * files; encryption; ZIP64; archives in several parts; methods other than stored and deflate; sizes
 * and checksums that differ; the same name twice; more than 10,000 entries or 250 MiB unpacked (the
 * limit of Lambda). Modes of files are kept (0777), without them 0644. */
#ifndef SELFHEAL_SANDBOX_ZIP_H
#define SELFHEAL_SANDBOX_ZIP_H

#include "base/err.h"

/* `directory` must exist and be empty. On failure what has been written stays: the caller removes
 * the directory. err: class input, SH3044 (the archive) or SH3045 (the disk). */
MUST_CHECK struct res zip_unpack(struct str archive, const char *directory, struct err *err);

#endif
