/* lambda-compat.c: what the distribution's static libraries take from a glibc newer than the Lambda's (2.34, Amazon
 * Linux 2023), made of older calls. Linked only with -Dlambda=true; tools/lambda-zip checks that nothing is missing here.
 *
 * arc4random_buf (glibc 2.36): Expat salts its hash tables with it. It may not fail, and getrandom(2) does not, once the
 * kernel's generator is seeded, for up to 256 bytes at a time. */
#include <stddef.h>
#include <stdlib.h>
#include <sys/random.h>

void arc4random_buf(void *bytes, size_t size);

void arc4random_buf(void *bytes, size_t size) {
    enum { PIECE_MAX = 256 };
    unsigned char *at = bytes;
    while (size > 0) {
        ssize_t got = getrandom(at, size < PIECE_MAX ? size : PIECE_MAX, 0);
        if (got <= 0)
            abort();
        at += got;
        size -= (size_t)got;
    }
}
