/* time.h: times as int64 milliseconds since 1970-01-01T00:00:00Z, durations as milliseconds.
 * Proleptic Gregorian calendar, no leap seconds, no locale, no time zone database. */
#ifndef SELFHEAL_CODEC_TIME_H
#define SELFHEAL_CODEC_TIME_H

#include "base/arena.h"
#include "base/str.h"

#define TIME_NONE INT64_MIN

/* ISO 8601 / RFC 3339: 2026-11-25T03:00:00[.fraction](Z|+hh:mm|-hh:mm). A zone is required. Years
 * 1970..9999, in UTC too. Digits past the millisecond are cut. A second 60 is refused. */
bool time_parse(struct str text, int64_t *out_ms);
/* "2026-11-25T03:00:00Z", with ".123" only when the milliseconds are not 0. */
struct str time_format(struct arena *arena, int64_t ms);
/* "20261125T030000Z" (SigV4), "2026-11-25" and "2026-11-25_03.00.00" (SSM global:DATE, DATE_TIME). */
struct str time_format_basic(struct arena *arena, int64_t ms);
bool time_parse_basic(struct str text, int64_t *out_ms);
struct str time_format_date(struct arena *arena, int64_t ms);
struct str time_format_ssm(struct arena *arena, int64_t ms);
/* RFC 7231 IMF-fixdate for the HTTP Date header ("Wed, 25 Nov 2026 03:00:00 GMT"). Parsing takes
 * that form alone and believes no day of the week. */
struct str time_format_http(struct arena *arena, int64_t ms);
bool time_parse_http(struct str text, int64_t *out_ms);

/* Duration in config ("30m", "6h", "15s", "500ms", "35d", "1h30m") -> ms. */
bool duration_parse(struct str text, int64_t *out_ms);
/* ISO 8601 duration of SSM ("PT10M", "P1D", "PT24H5M", "PT0.5S") -> ms. No years or months. */
bool duration_parse_iso(struct str text, int64_t *out_ms);
/* For people: "840 ms", "3.4 s", "3 m 41 s", "2 h 5 m", "6 d 4 h". */
struct str duration_format(struct arena *arena, int64_t ms);

#endif
