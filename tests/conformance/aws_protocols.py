#!/usr/bin/env python3
"""Runs botocore's protocol vectors (json 1.1, json 1.0, query, rest-json; requests and answers) through src/aws.

The vectors bring models of their own. They are compiled by the same generator as the real ones, into a
temporary folder that stands before src/ on the include path, together with a small driver; nothing of
them enters the project. Needs a C compiler, libcrypto, Expat and the data below $CONFORMANCE; says so
and exits 77 (skipped) without them.

    CONFORMANCE=.../conformance tests/conformance/aws_protocols.py [-v]
"""

import base64
import email.utils
import glob
import importlib.util
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PROTOCOLS = ["json", "json_1_0", "query", "rest-json"]

# Each with its reason; a case that is listed and passes is an error as well.
KNOWN = {
    "QueryFlattenedListArgWithXmlName": "botocore's own ignore list",
    "QueryXmlLists": "botocore's own ignore list",
    "RestJsonHttpPayloadWithUnsetUnion": "botocore's own ignore list: a union is a structure, sent as {}",
}
# Sent as it should be, but the receiver cannot know what was given.
NOT_RECEIVED = {
    "RestJsonQueryParamsStringListMap": "a parameter that a member named is in the map as well",
    "RestJsonQueryPrecedence": "a parameter that a member named is in the map as well",
}
OUT_OF_SCOPE = [
    (r"IdempotencyTokenAutoFill|AutoFill", "tokens are the engine's to fill in"),
    (r"PutWithContentEncoding|SDKAppliedContentEncoding|SDKAppendsGzip|SDKAppendedGzip", "request compression"),
    (r"HostPrefix|EndpointTrait|HostWithPath", "host prefixes"),
    (r"ChecksumRequired", "Content-MD5: no service of ours asks for it"),
]

DRIVER = r"""
#include <stdio.h>
#include <stdlib.h>
#include "aws/model.h"

/* A JSON line in: service, operation, and input, or status and body. A JSON line out. */
int main(void) {
    char *line = NULL;
    size_t room = 0;
    ssize_t len;
    while ((len = getline(&line, &room, stdin)) > 0) {
        ARENA_SCOPE(arena);
        BUF_SCOPE(out, 1 << 20);
        const struct json_options options = { .depth_max = 96 };
        const struct json *given = NULL, *result = NULL, *received = NULL;
        struct json *answer = json_new_object(&arena);
        struct err err = { 0 };
        struct aws_wire wire;
        if (!json_parse(&arena, (struct str){ line, (size_t)len }, &options, &given, &err).ok)
            return 1;
        const struct aws_service *service = model_service(json_get_str(given, "service"));
        const struct aws_operation *operation =
            service ? model_operation(service, json_get_str(given, "operation")) : NULL;
        int status = (int)json_get_i64(given, "status", 0);
        if (!operation)
            return 2;
        const struct json *told = json_get_c(given, "headers");
        struct http_header headers[32];
        struct aws_reply reply = { status, headers, 0, json_get_str(given, "body") };
        for (; reply.header_count < json_count(told); reply.header_count++)
            headers[reply.header_count] = (struct http_header){
                told->object.members[reply.header_count].key,
                told->object.members[reply.header_count].value->text };
        struct res res = status ? model_parse(&arena, service, operation, &reply, &result, &err)
                                : model_serialise(&arena, service, operation,
                                                  json_get_c(given, "input"), &wire, &err);
        if (status && res.ok) { /* and what the sandbox would answer, read again */
            struct aws_head head;
            const struct json *again = NULL;
            BUF_SCOPE(body, 1 << 20);
            model_answer(&arena, &body, service, operation, result, STR("id"), &head);
            reply = (struct aws_reply){ head.status, head.headers, head.header_count,
                                        str_dup(&arena, buf_view(&body)) };
            if (model_parse(&arena, service, operation, &reply, &again, &err).ok)
                json_set_c(&arena, answer, "again", again);
        }
        if (!status && res.ok) {
            res = model_validate(service, operation, json_get_c(given, "input"), &err);
            json_set_str(&arena, answer, "body", wire.body);
            json_set_str(&arena, answer, "method", wire.method);
            json_set_str(&arena, answer, "uri",
                         str_fmt(&arena, "%.*s%s%.*s", STR_ARG(wire.path), wire.query.len ? "?" : "",
                                 STR_ARG(wire.query)));
            struct http_request request = { .method = wire.method, .path = wire.path,
                                            .query = wire.query, .body = wire.body };
            for (size_t i = 0; i < wire.header_count; i++) {
                json_set(&arena, answer, wire.headers[i].name,
                         json_new_str(&arena, wire.headers[i].value));
                request.headers[request.header_count++] = wire.headers[i];
            }
            const struct aws_service *service_got;
            const struct aws_operation *operation_got;
            if (res.ok)
                res = model_receive(&arena, model_signing_name(service), &request, &service_got,
                                    &operation_got, &received, &err);
            json_set_c(&arena, answer, "received", received);
        }
        if (!res.ok) {
            json_set_str(&arena, answer, "code", str_of(err.aws_code));
            json_set_str(&arena, answer, "message", str_of(err.message));
        }
        json_set_c(&arena, answer, "result", result);
        json_write(&out, answer);
        printf("%.*s\n", STR_ARG(buf_view(&out)));
        fflush(stdout);
    }
    free(line);
    return 0;
}
"""


def load_generator():
    path = os.path.join(ROOT, "tools", "gen_aws_tables.py")
    spec = importlib.util.spec_from_file_location("gen_aws_tables", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_suites(folder):
    suites = []
    for direction in ("input", "output"):
        for protocol in PROTOCOLS:
            with open(os.path.join(folder, direction, protocol + ".json"), encoding="utf-8") as file:
                for suite in json.load(file):
                    suites.append({"direction": direction, "protocol": protocol, **suite})
    return suites


def model_of(suite):
    """The suite as a service of its own. The target prefix is made unique, so that the sandbox's
    direction finds the service again."""
    operations = {case["given"]["name"]: case["given"] for case in suite["cases"]}
    if suite["protocol"] == "query":  # real models name the wrapper; the vectors take it for granted
        for name, operation in operations.items():
            if "output" in operation:
                operation["output"] = {"resultWrapper": name + "Result", **operation["output"]}
    metadata = {"serviceId": suite["name"], "endpointPrefix": suite["name"], **suite["metadata"]}
    metadata.setdefault("apiVersion", "")
    metadata["signingName"] = suite["name"]
    if "targetPrefix" in metadata:
        metadata["targetPrefix"] += suite["name"]
    return {"metadata": metadata, "shapes": suite["shapes"], "operations": operations}


def build(folder, suites):
    generator = load_generator()
    tables = os.path.join(folder, "aws", "tables")
    os.makedirs(tables)
    names = []
    for index, suite in enumerate(suites):
        suite["name"] = "s%d" % index
        names.append(suite["name"])
        with open(os.path.join(tables, "table_%s.c" % suite["name"]), "w", encoding="utf-8") as file:
            file.write(generator.compile_service(suite["name"], model_of(suite), index, "vectors"))
    for name, text in zip(("table_index.h", "table_index.c"), generator.compile_index(names, "vectors")):
        with open(os.path.join(tables, name), "w", encoding="utf-8") as file:
            file.write(text)
    driver = os.path.join(folder, "driver.c")
    with open(driver, "w", encoding="utf-8") as file:
        file.write(DRIVER)
    sources = glob.glob(os.path.join(ROOT, "src", "base", "*.c"))
    sources += glob.glob(os.path.join(ROOT, "src", "aws", "model*.c"))
    sources += glob.glob(os.path.join(ROOT, "src", "codec", "json*.c"))
    sources += [os.path.join(ROOT, "src", "codec", name + ".c")
                for name in ("xml", "uri", "time", "base64", "http1")]
    program = os.path.join(folder, "driver")
    subprocess.run(
        [os.environ.get("CC", "cc"), "-std=gnu17", "-D_GNU_SOURCE", "-O0", "-w", "-I", folder, "-I",
         os.path.join(ROOT, "src"), "-o", program, driver, *sorted(set(sources)),
         *glob.glob(os.path.join(tables, "*.c")), "-lcrypto", "-lexpat"], check=True)
    return program


def to_ours(shapes, ref, value):
    """Vector values -> ours: blobs are base64 text, times numbers, floats by name."""
    shape = shapes[ref["shape"]]
    if value is None:
        return None
    if shape["type"] == "structure" and not shape.get("document"):
        return {k: to_ours(shapes, shape["members"][k], v) for k, v in value.items()}
    if shape["type"] == "list":
        return [to_ours(shapes, shape["member"], v) for v in value]
    if shape["type"] == "map":
        return {k: to_ours(shapes, shape["value"], v) for k, v in value.items()}
    if shape["type"] == "blob":
        return base64.b64encode(value.encode()).decode()
    return value


def seconds(value):
    if isinstance(value, (int, float)):
        return float(value)
    if re.fullmatch(r"-?[0-9.]+([eE][-+]?\d+)?", value):
        return float(value)
    import datetime
    if "," in value:
        return email.utils.parsedate_to_datetime(value).timestamp()
    return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()


def same(shapes, ref, ours, expected):
    """Does our output say what the vector says?"""
    shape = shapes[ref["shape"]]
    kind = shape["type"]
    if expected is None:
        return ours is None
    if kind == "structure" and not shape.get("document"):
        return isinstance(ours, dict) and set(ours) == set(expected) and all(
            same(shapes, shape["members"][k], ours[k], v) for k, v in expected.items())
    if kind == "list":
        return isinstance(ours, list) and len(ours) == len(expected) and all(
            same(shapes, shape["member"], a, b) for a, b in zip(ours, expected))
    if kind == "map":
        return isinstance(ours, dict) and set(ours) == set(expected) and all(
            same(shapes, shape["value"], ours[k], v) for k, v in expected.items())
    if kind == "blob":
        return base64.b64decode(ours).decode() == expected
    if kind == "timestamp":
        return math.isclose(seconds(ours), seconds(expected), abs_tol=0.001)
    if kind in ("float", "double"):
        return ours == expected or float(ours) == float(expected) or (
            math.isnan(float(ours)) and math.isnan(float(expected)))
    return ours == expected


def without_unsendable(protocol, value):
    """What of an input can be on the wire: no nulls, and in a form no empty maps or structures."""
    if isinstance(value, dict):
        made = {k: without_unsendable(protocol, v) for k, v in value.items() if v is not None}
        return {k: v for k, v in made.items() if protocol != "query" or v != {}}
    if isinstance(value, list):
        return [without_unsendable(protocol, v) for v in value]
    return value


def is_json(text):
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def listed(text):
    """A header's list, without regard to how it is spaced."""
    return re.sub(r",\s*", ",", text)


def uri_wrong(ours, expected):
    ours, expected = (text.partition("?") for text in (ours, expected))
    return ours[0] != expected[0] or sorted(ours[2].split("&")) != sorted(expected[2].split("&"))


def body_same(suite, ours, expected):
    if suite["protocol"] == "rest-json" and not is_json(expected):
        return ours == expected
    if suite["protocol"] == "query":
        parse = lambda text: sorted(urllib.parse.parse_qsl(text, keep_blank_values=True))
        return parse(ours) == parse(expected)
    return (json.loads(ours) if ours else {}) == (json.loads(expected) if expected else {})


def name_of(suite, case):
    return case.get("id", suite["description"])


def run_case(suite, case, ask):
    """None when it passes, else what was wrong."""
    question = {"service": suite["name"], "operation": case["given"]["name"]}
    if suite["direction"] == "input":
        if "input" in case["given"]:
            question["input"] = to_ours(suite["shapes"], case["given"]["input"], case["params"])
        answer = ask(question)
        if "message" in answer:
            return answer["message"]
        expected = case["serialized"]
        is_rest = suite["protocol"] == "rest-json"
        if is_rest and (answer["method"] != expected["method"] or uri_wrong(answer["uri"], expected["uri"])):
            return "%s %s, not %s %s" % (answer["method"], answer["uri"], expected["method"], expected["uri"])
        answer.update({name.lower(): value for name, value in answer.items()})
        for name in expected.get("forbidHeaders", []):
            if name.lower() in answer:
                return "sent %s" % name
        for name, value in expected.get("headers", {}).items():
            ours = answer.get(name.lower())
            if is_rest and (ours is None or listed(ours) != listed(value)):
                return "%s: %s, not %s" % (name, ours, value)
            if name.lower() == "x-amz-target":
                ours = ours.replace(suite["name"] + ".", ".")
            if name.lower() in ("content-type", "x-amz-target") and ours.split(";")[0] != value:
                return "%s: %s, not %s" % (name, ours, value)
        if "body" in expected and not body_same(suite, answer["body"], expected["body"]):
            return "body %s, not %s" % (answer["body"], expected["body"])
        if "input" in case["given"]:
            sent = without_unsendable(suite["protocol"], case["params"])
            if is_rest:  # nor, outside of a body, empty lists and maps; an empty payload is none
                members = suite["shapes"][case["given"]["input"]["shape"]].get("members", {})
                sent = {k: v for k, v in sent.items() if v not in ([], {}) or "location" not in members[k]}
                answer["received"] = {k: v for k, v in answer["received"].items() if v not in ([], {}) or k in sent}
            if name_of(suite, case) not in NOT_RECEIVED and not same(suite["shapes"], case["given"]["input"], answer["received"], sent):
                return "received %s, sent %s" % (json.dumps(answer["received"]), json.dumps(sent))
        return None
    response = case["response"]
    question.update(status=response["status_code"], body=response.get("body", ""),
                    headers=response.get("headers", {}))
    answer = ask(question)
    if "errorCode" in case:
        if answer.get("code") != case["errorCode"]:
            return "code %s, not %s" % (answer.get("code"), case["errorCode"])
        if case.get("errorMessage", "") not in answer["message"]:
            return "message %s" % answer["message"]
        return None
    if "message" in answer:
        return answer["message"]
    if "output" in case["given"]:
        if not same(suite["shapes"], case["given"]["output"], answer["result"], case["result"]):
            return "result %s, not %s" % (json.dumps(answer["result"]), json.dumps(case["result"]))
        if suite["protocol"] == "rest-json" and not same(suite["shapes"], case["given"]["output"],
                                                         answer.get("again"), case["result"]):
            return "answered again %s, not %s" % (json.dumps(answer.get("again")), json.dumps(case["result"]))
    return None


def main():
    folder = os.path.join(os.environ.get("CONFORMANCE", ""), "aws", "botocore-protocols")
    if not os.path.isdir(folder):
        print("skipped: no vectors in %s (set CONFORMANCE)" % folder)
        return 77
    suites = load_suites(folder)
    with tempfile.TemporaryDirectory() as temporary:
        driver = subprocess.Popen([build(temporary, suites)], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)

        def ask(question):
            driver.stdin.write(json.dumps(question) + "\n")
            driver.stdin.flush()
            return json.loads(driver.stdout.readline())

        passed, failed, skipped = 0, 0, {}
        for suite in suites:
            for case in suite["cases"]:
                name = name_of(suite, case)
                reason = next((why for pattern, why in OUT_OF_SCOPE if re.search(pattern, name)), None)
                if reason:
                    skipped[reason] = skipped.get(reason, 0) + 1
                    continue
                wrong = run_case(suite, case, ask)
                if bool(wrong) == (name in KNOWN):
                    passed += 1
                    continue
                failed += 1
                print("FAIL %s %s %s: %s" % (suite["protocol"], suite["direction"], name,
                                             wrong or "passes, but is listed as KNOWN"))
        driver.stdin.close()
        driver.wait()
    print("%d passed, %d failed" % (passed, failed))
    for reason, count in sorted(skipped.items()):
        print("  out of scope, %d: %s" % (count, reason))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
