#!/usr/bin/env python3
"""Compiles botocore's service models into the constant C tables of src/aws/tables/.

The tables are committed, so that building selfheal needs no Python; run this to add a service or to
move to a newer botocore (docs/aws.md). The output depends on the models alone: same input, same
bytes. Kept of a model: what serialising, parsing and validating need. Dropped: documentation,
patterns, examples, error shapes, and shapes that no operation reaches.

    tools/gen_aws_tables.py           write the tables
    tools/gen_aws_tables.py --check   exit 1 when the committed tables differ from what would be written
    --data DIR                        botocore/data of another copy (then --version names it)
"""

import argparse
import gzip
import json
import os
import sys

BOTOCORE_VERSION = "1.43.11"
SERVICES = ["application-autoscaling", "cloudwatch", "dynamodb", "ecs", "elbv2", "events", "lambda", "logs",
            "pipes", "scheduler", "sns", "sqs", "ssm", "sts"]  # sorted
# Left out, with the reason: what is not in the tables is an unknown operation.
LEFT_OUT = {
    ("lambda", "InvokeWithResponseStream"): "answers with an event stream; Invoke does not",
}
# The first of these that a model offers, in its own order (cloudwatch: json before query).
PROTOCOLS = {"json": "AWS_JSON", "query": "AWS_QUERY", "rest-json": "AWS_REST_JSON"}
OUT_DIR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "aws", "tables")

TYPES = {
    "structure": "STRUCTURE", "list": "LIST", "map": "MAP", "string": "STRING",
    "character": "STRING", "blob": "BLOB", "boolean": "BOOLEAN", "integer": "INTEGER",
    "long": "LONG", "float": "DOUBLE", "double": "DOUBLE", "timestamp": "TIMESTAMP",
}
REQUIRED, FLATTENED, TIME_UNIX, TIME_ISO, TIME_HTTP, HAS_WIRE = 1, 2, 4, 8, 16, 32
PAYLOAD, JSON_TEXT = 64, 128
LOCATIONS = {"uri": 1, "querystring": 2, "header": 3, "headers": 4, "statusCode": 5}
LOCATION_SHIFT = 8
TIME_FORMATS = {"unixTimestamp": TIME_UNIX, "iso8601": TIME_ISO, "rfc822": TIME_HTTP}
INT64_MIN, INT64_MAX = -2**63, 2**63 - 1


class Pool:
    """Texts of one service, each once, in order of first use."""

    def __init__(self):
        self.offsets = {"": 0}
        self.texts = [""]
        self.size = 1

    def ref(self, text):
        if text not in self.offsets:
            length = len(text.encode("utf-8"))
            assert length <= 255 and self.size < 1 << 24, text
            self.offsets[text] = self.size
            self.texts.append(text)
            self.size += length + 1
        length = len(text.encode("utf-8"))
        return self.offsets[text] << 8 | length if length else 0


class Tables:
    """The tables of one service, as rows of C text."""

    def __init__(self, model, protocol):
        self.model = model
        self.protocol = protocol
        self.pool = Pool()
        self.index = {}      # shape name -> index
        self.shapes = []
        self.members = []    # (comment, name ref, wire ref, shape, flags)
        self.values = []
        self.value_runs = {} # tuple of enum values -> first
        self.bounds = [(INT64_MIN, INT64_MAX)]
        self.operations = []

    def bounds_of(self, shape):
        low, high = shape.get("min"), shape.get("max")
        if low is None and high is None:
            return 0
        for bound in (low, high):
            assert bound is None or bound == int(bound), shape
        pair = (INT64_MIN if low is None else int(low), INT64_MAX if high is None else int(high))
        if pair not in self.bounds:
            self.bounds.append(pair)
        assert len(self.bounds) <= 256
        return self.bounds.index(pair)

    def member_row(self, name, ref, required=False):
        target = self.model["shapes"][ref["shape"]]
        merged = {**target, **ref}
        flags = REQUIRED if required else 0
        if merged.get("flattened"):
            flags |= FLATTENED
        if target["type"] == "timestamp" and "timestampFormat" in merged:
            flags |= TIME_FORMATS[merged["timestampFormat"]]
        if merged.get("jsonvalue"):
            flags |= JSON_TEXT
        flags |= LOCATIONS[merged["location"]] << LOCATION_SHIFT if "location" in merged else 0
        wire = name
        if "locationName" in merged:
            wire = merged["locationName"]
            flags |= HAS_WIRE
        return [name, self.pool.ref(name), self.pool.ref(wire), self.shape(ref["shape"]), flags]

    def shape(self, name):
        """Index of the shape; it and what it reaches are added on first use."""
        if name in self.index:
            return self.index[name]
        shape = self.model["shapes"][name]
        kind = "DOCUMENT" if shape.get("document") else TYPES[shape["type"]]
        self.index[name] = len(self.shapes)
        row = {"name": name, "kind": kind, "bounds": self.bounds_of(shape), "refs": [], "values": ()}
        self.shapes.append(row)
        if kind == "STRUCTURE":
            required = set(shape.get("required", []))
            for member in sorted(shape.get("members", {}), key=lambda text: text.encode()):
                ref = self.member_row(member, shape["members"][member], member in required)
                ref[4] |= PAYLOAD if shape.get("payload") == member else 0
                row["refs"].append(ref)
        elif kind == "LIST":
            row["refs"].append(self.member_row("member", shape["member"]))
        elif kind == "MAP":
            row["refs"].append(self.member_row("key", shape["key"]))
            row["refs"].append(self.member_row("value", shape["value"]))
        elif kind == "STRING":
            row["values"] = tuple(shape.get("enum", ()))
        return self.index[name]

    def operation(self, name, operation, service_index):
        token, wrapper = "", ""
        refs = {}
        for side in ("input", "output"):
            refs[side] = "TABLE_NONE"
            if side in operation:
                refs[side] = str(self.shape(operation[side]["shape"]))
                wrapper = operation[side].get("resultWrapper", wrapper) if side == "output" else ""
        if "input" in operation:
            members = self.model["shapes"][operation["input"]["shape"]].get("members", {})
            tokens = sorted(key for key, ref in members.items() if ref.get("idempotencyToken"))
            token = tokens[0] if tokens else ""
        is_unsigned = operation.get("authtype") == "none"
        http = operation["http"] if self.protocol == "rest-json" else {}
        texts = [name, token, wrapper, http.get("method", ""), http.get("requestUri", "")]
        self.operations.append(
            "    { %s, %d, %s, %s, %d, %s }, /* %s */" % (
                ", ".join("{%d}" % self.pool.ref(text) for text in texts),
                http.get("responseCode", 200), refs["input"], refs["output"], service_index, "true" if is_unsigned else "false", name))

    def lay_out(self):
        """Members and enum values of each shape become one run of their table."""
        rows = []
        for shape in self.shapes:
            first, count = 0, 0
            if shape["refs"]:
                first, count = len(self.members), len(shape["refs"])
                self.members.extend((shape["name"], ref) for ref in shape["refs"])
            elif shape["values"]:
                run = shape["values"]
                if run not in self.value_runs:
                    self.value_runs[run] = len(self.values)
                    self.values.extend(run)
                first, count = self.value_runs[run], len(run)
            rows.append("    { TABLE_%s, %d, %d, %d }, /* %s */" % (
                shape["kind"], shape["bounds"], count, first, shape["name"]))
        assert len(self.shapes) < 65535 and len(self.members) < 65535 and len(self.values) < 65535
        return rows


def c_string(text):
    out = []
    for byte in text.encode("utf-8"):
        if byte in b'"\\':
            out.append("\\" + chr(byte))
        elif 32 <= byte < 127 and byte != ord("?"):
            out.append(chr(byte))
        else:
            out.append("\\%03o" % byte)
    return "".join(out)


def c_int64(value):
    return {INT64_MIN: "INT64_MIN", INT64_MAX: "INT64_MAX"}.get(value, "INT64_C(%d)" % value)


def identifier(service):
    return service.replace("-", "_")


def compile_service(service, model, service_index, version):
    """The C text of one service's tables."""
    metadata = model["metadata"]
    protocol = next(p for p in metadata.get("protocols", [metadata["protocol"]]) if p in PROTOCOLS)
    tables = Tables(model, protocol)
    for name in sorted(model["operations"], key=lambda text: text.encode()):
        if (service, name) not in LEFT_OUT:
            tables.operation(name, model["operations"][name], service_index)
    shape_rows = tables.lay_out()
    value_rows = ["    { %d }, /* %s */" % (tables.pool.ref(v), v.replace("*/", "*")) for v in tables.values]
    member_rows = ["    { {%d}, {%d}, %d, %d }, /* %s.%s */" % (
        ref[1], ref[2], ref[3], ref[4], owner, ref[0]) for owner, ref in tables.members]
    bound_rows = ["    { %s, %s }," % (c_int64(a), c_int64(b)) for a, b in tables.bounds]

    def table(type_name, name, rows):
        rows = rows or ["    { 0 },"]
        return "static const struct %s %s[] = {\n%s\n};\n" % (type_name, name, "\n".join(rows))

    fields = [
        ("name", service), ("service_id", metadata["serviceId"]),
        ("endpoint_prefix", metadata["endpointPrefix"]),
        ("signing_name", metadata.get("signingName", metadata["endpointPrefix"])),
        ("target_prefix", metadata.get("targetPrefix", "")),
        ("json_version", metadata.get("jsonVersion", "")),
        ("api_version", metadata["apiVersion"]),
        ("xml_namespace", metadata.get("xmlNamespace", "")),
    ]
    pool = "\n".join('    "%s\\0"' % c_string(text) for text in tables.pool.texts)
    parts = [
        "/* table_%s.c: written by tools/gen_aws_tables.py from botocore %s (Apache-2.0), service \"%s\"\n"
        " * %s. Do not edit. */\n" % (identifier(service), version, service, metadata["apiVersion"]),
        '#include "aws/tables/table_index.h"\n',
        '/* One literal longer than ISO C promises; gcc and clang take it. */\n'
        '#pragma GCC diagnostic ignored "-Woverlength-strings"\n'
        "static const char pool[] =\n%s;\n" % pool,
        table("table_shape", "shapes", shape_rows),
        table("table_member", "members", member_rows),
        table("table_text", "values", value_rows),
        table("table_bounds", "bounds", bound_rows),
        table("aws_operation", "operations", tables.operations),
        "const struct aws_service table_%s = {\n"
        "    .pool = pool,\n    .shapes = shapes,\n    .members = members,\n    .values = values,\n"
        "    .bounds = bounds,\n    .operations = operations,\n    .operation_count = %d,\n"
        "    .protocol = %s,\n%s%s\n};\n" % (
            identifier(service), len(tables.operations), PROTOCOLS[protocol],
            "    .is_query_compatible = true,\n" if "awsQueryCompatible" in metadata else "",
            "\n".join('    .%s = STR_INIT("%s"),' % (k, c_string(v)) for k, v in fields)),
    ]
    return "\n".join(parts)


def compile_index(services, version):
    header = (
        "/* table_index.h: written by tools/gen_aws_tables.py. Do not edit. */\n"
        "#ifndef SELFHEAL_AWS_TABLES_TABLE_INDEX_H\n#define SELFHEAL_AWS_TABLES_TABLE_INDEX_H\n\n"
        '#include "aws/model_table.h"\n\n'
        "#define TABLE_BOTOCORE_VERSION \"%s\"\n#define TABLE_SERVICE_COUNT %d\n\n"
        "%s\n\n/* Sorted by name. */\n"
        "extern const struct aws_service *const table_index[TABLE_SERVICE_COUNT];\n\n#endif\n" % (
            version, len(services),
            "\n".join("extern const struct aws_service table_%s;" % identifier(s) for s in services)))
    source = (
        "/* table_index.c: written by tools/gen_aws_tables.py. Do not edit. */\n"
        '#include "aws/tables/table_index.h"\n\n'
        "const struct aws_service *const table_index[TABLE_SERVICE_COUNT] = {\n%s\n};\n" %
        "\n".join("    &table_%s," % identifier(s) for s in services))
    return header, source


def load_model(data, service):
    folder = os.path.join(data, service)
    version = max(name for name in os.listdir(folder) if name[0].isdigit())
    path = os.path.join(folder, version, "service-2.json")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    with gzip.open(path + ".gz", "rt", encoding="utf-8") as file:
        return json.load(file)


SKIPPED = 77  # --check cannot tell: another botocore, or none


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--data", help="botocore/data folder")
    parser.add_argument("--version", help="the version of --data")
    args = parser.parse_args()
    if args.data:
        data, version = args.data, args.version
    else:
        try:
            import botocore
        except ImportError:
            print("gen_aws_tables: no botocore; pip install botocore==%s" % BOTOCORE_VERSION, file=sys.stderr)
            return SKIPPED if args.check else 2
        data, version = os.path.join(os.path.dirname(botocore.__file__), "data"), botocore.__version__
    if version != BOTOCORE_VERSION:
        print("gen_aws_tables: found botocore %s, the tables are made from %s; install that one "
              "(pip install botocore==%s) or change BOTOCORE_VERSION" % (
                  version, BOTOCORE_VERSION, BOTOCORE_VERSION), file=sys.stderr)
        return SKIPPED if args.check else 2
    files = {}
    for index, service in enumerate(SERVICES):
        files["table_%s.c" % identifier(service)] = compile_service(
            service, load_model(data, service), index, version)
    files["table_index.h"], files["table_index.c"] = compile_index(SERVICES, version)
    stale = 0
    for name, text in sorted(files.items()):
        path = os.path.join(OUT_DIR, name)
        if args.check:
            old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
            if old != text:
                print("gen_aws_tables: %s differs; run tools/gen_aws_tables.py" % name, file=sys.stderr)
                stale = 1
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    return stale


if __name__ == "__main__":
    sys.exit(main())
