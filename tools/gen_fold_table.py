#!/usr/bin/env python3
"""Writes src/rule/fold_table.h: simple case folding of Unicode as ranges. Not part of the build; run it
again when a newer Unicode is wanted. The data comes from Python's own Unicode tables: the full folding
where it is one character, else the lower case where that is one (status S of CaseFolding.txt)."""
import sys
import unicodedata


def fold(code):
    text = chr(code)
    full = text.casefold()
    if len(full) == 1:
        return ord(full)
    lower = text.lower()
    return ord(lower) if len(lower) == 1 else code


def ranges():
    found = []
    for code in range(0x80, 0x110000):
        if 0xD800 <= code <= 0xDFFF:
            continue
        to = fold(code)
        if to == code:
            continue
        delta = to - code
        if found:
            first, last, step, old = found[-1]
            gap = code - last
            if delta == old and gap in (1, 2) and (first == last or gap == step):
                found[-1] = (first, code, gap, old)
                continue
        found.append((code, code, 1, delta))
    return found


def main():
    rows = ranges()
    out = open(sys.argv[1], "w") if len(sys.argv) > 1 else sys.stdout
    out.write("/* fold_table.h: simple case folding beyond ASCII, Unicode %s. Written by tools/gen_fold_table.py.\n"
              " * Every step-th code point of [first, last] folds to itself + delta. Sorted, no overlap. */\n"
              "#ifndef SELFHEAL_RULE_FOLD_TABLE_H\n#define SELFHEAL_RULE_FOLD_TABLE_H\n\n"
              "#include <stdint.h>\n\n"
              "struct fold_range {\n    uint32_t first, last, step;\n    int32_t delta;\n};\n\n"
              "static const struct fold_range fold_ranges[] = {\n" % unicodedata.unidata_version)
    for first, last, step, delta in rows:
        out.write("    { 0x%04X, 0x%04X, %d, %d },\n" % (first, last, step, delta))
    out.write("};\n\n#endif\n")


main()
