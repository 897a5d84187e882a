"""What strangers and broken senders may send to the ingress, as bytes: refused, bounded, and the next good alert is taken."""
import json
import os
import re
import signal
import socket
import threading
import time

import pytest

from harness import SECRET, fetch, raw_request, rule, wait_for

ROUTE = "/v1/alerts/datadog"


@pytest.fixture(scope="module")
def daemon(tmp_path_factory, cloud):
    """One daemon for all of it: it has to stay up. No pager: what would page is looked up in the store."""
    import harness
    pager = harness.Pager()
    daemon = harness.Daemon(tmp_path_factory.mktemp("daemon"), cloud.url, pager.url,
                            [rule("cash", "rest", "observe"), rule("prod-db", "rest", "observe")])
    daemon.pager = pager
    daemon.start()
    yield daemon
    daemon.stop()
    pager.close()


COUNT = [0]


@pytest.fixture(autouse=True)
def still_works(request):
    """After each test the same process takes a good alert."""
    yield
    if "daemon" in request.fixturenames:
        daemon = request.getfixturevalue("daemon")
        assert daemon.process.poll() is None
        COUNT[0] += 1
        daemon.send("cash", cycle=f"good-{COUNT[0]}")


def head(*lines, path=ROUTE, method="POST", host="Host: 127.0.0.1", token=True, version="HTTP/1.1"):
    """A request's head; a line may hold any bytes (as latin-1)."""
    start = [f"{method} {path} {version}"] + ([host] if host else [])
    start += [f"X-Selfheal-Token: {SECRET}"] if token else []
    return ("\r\n".join([*start, "Content-Type: application/json", *lines]) + "\r\n\r\n").encode("latin-1")


BODY = b'{"schema":"selfheal.datadog/1"}'
LENGTH = f"Content-Length: {len(BODY)}"
CHUNKED = "Transfer-Encoding: chunked"

REFUSED = {
    # framing
    "length and chunked": (head(LENGTH, CHUNKED) + BODY, 400),
    "chunked and length": (head(CHUNKED, LENGTH) + b"0\r\n\r\n", 400),
    "two lengths, equal": (head(LENGTH, LENGTH) + BODY, 400),
    "two lengths, different": (head(LENGTH, "Content-Length: 5") + BODY, 400),
    "a list of lengths": (head(f"Content-Length: {len(BODY)}, {len(BODY)}") + BODY, 400),
    "a negative length": (head("Content-Length: -1") + BODY, 400),
    "a length with a sign": (head(f"Content-Length: +{len(BODY)}") + BODY, 400),
    "a length in hexadecimal": (head("Content-Length: 0x1f") + BODY, 400),
    "a length of 2^64": (head("Content-Length: 18446744073709551616") + BODY, 400),
    "a length over the limit": (head("Content-Length: 262145"), 413),
    "chunked, identity": (head("Transfer-Encoding: chunked, identity") + b"0\r\n\r\n", {400, 501}),
    "identity": (head("Transfer-Encoding: identity") + BODY, {400, 501}),
    "xchunked": (head("Transfer-Encoding: xchunked") + b"0\r\n\r\n", {400, 501}),
    "chunked twice": (head(CHUNKED, CHUNKED) + b"0\r\n\r\n", {400, 501}),
    "chunked twice in one": (head("Transfer-Encoding: chunked, chunked") + b"0\r\n\r\n", {400, 501}),
    "chunked with a vertical tab": (head("Transfer-Encoding: \x0bchunked") + b"0\r\n\r\n", {400, 501}),
    "chunked behind a tab inside": (head("Transfer-Encoding: chu\tnked") + b"0\r\n\r\n", {400, 501}),
    "a chunk size of 16 F": (head(CHUNKED) + b"FFFFFFFFFFFFFFFF\r\n", {400, 413}),
    "a chunk size of 8 F": (head(CHUNKED) + b"FFFFFFFF\r\n", {400, 413}),
    "a negative chunk size": (head(CHUNKED) + b"-5\r\nhello\r\n", 400),
    "an empty chunk size": (head(CHUNKED) + b"\r\nhello\r\n", 400),
    "a chunk size with a blank": (head(CHUNKED) + b"5 \r\nhello\r\n", 400),
    "a chunk without its CRLF": (head(CHUNKED) + b"5\r\nhelloXX0\r\n\r\n", 400),
    "a chunk size ended by a bare LF": (head(CHUNKED) + b"5\nhello\r\n0\r\n\r\n", 400),
    "a chunk extension of 1 MiB": (head(CHUNKED) + b"5;" + b"x" * (1 << 20) + b"\r\nhello\r\n0\r\n\r\n", {400, 413}),
    "chunks without end": (head(CHUNKED) + b"1000\r\n" + (b"x" * 0x1000 + b"\r\n1000\r\n") * 65, 413),
    "trailers without end": (head(CHUNKED) + b"0\r\n" + b"x: y\r\n" * 8000, {400, 431}),
    # headers
    "a folded header": (head("X-A: b\r\n c", LENGTH) + BODY, 400),
    "a bare CR": (head("X-A: b\rX-B: c", LENGTH) + BODY, 400),
    "a bare LF": (head("X-A: b\nX-B: c", LENGTH) + BODY, 400),
    "a NUL": (head("X-A: b\0c", LENGTH) + BODY, 400),
    "a control byte": (head("X-A: b\x01c", LENGTH) + BODY, 400),
    "a blank before the colon": (head(f"Content-Length : {len(BODY)}") + BODY, 400),
    "an empty name": (head(": b", LENGTH) + BODY, 400),
    "no colon": (head("X-A", LENGTH) + BODY, 400),
    "101 headers": (head(*(f"X-{n}: y" for n in range(98)), LENGTH) + BODY, 431),
    "one header of 17 KiB": (head("X-A: " + "b" * (17 << 10), LENGTH) + BODY, 431),
    "a header of 1 MiB": (head("Authorization: Basic " + "b" * (1 << 20), LENGTH) + BODY, 431),
    "no Host": (head(LENGTH, host=None) + BODY, 400),
    "two Hosts": (head("Host: other", LENGTH) + BODY, 400),
    # the request line
    "a request line of 64 KiB": (head(LENGTH, path="/" + "x" * (64 << 10)) + BODY, 414),
    "a request line without end": (b"POST /" + b"x" * (64 << 10), 414),
    "HTTP/0.9": (b"GET /\r\n\r\n", 400),
    "HTTP/2.0": (head(LENGTH, version="HTTP/2.0") + BODY, {400, 505}),
    "HTTP/1.2": (head(LENGTH, version="HTTP/1.2") + BODY, {400, 505}),
    "the preface of HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
    "a TLS hello": (bytes.fromhex("16030100a5010000a10303") + os.urandom(32) + b"\r\n\r\n", 400),
    "an absolute target": (head(LENGTH, path="http://127.0.0.1/v1/alerts/datadog") + BODY, 400),
    "a target with a blank": (head(LENGTH, path="/v1/alerts/data dog") + BODY, 400),
    "an empty line first": (b"\r\n" + head(LENGTH) + BODY, 400),
    # contents
    "a compressed body": (head("Content-Encoding: gzip", LENGTH) + BODY, 415),
    "an unknown expectation": (head("Expect: 200-maybe", LENGTH) + BODY, 417),
}


def statuses(answer):
    """Of all answers in a row."""
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", answer)]


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer else 0


@pytest.mark.parametrize("name", REFUSED)
def test_bytes_that_are_refused(daemon, name):
    data, expected = REFUSED[name]
    alerts = len(daemon.get("/api/v1/alerts?limit=500")["alerts"])
    answer = raw_request(daemon.ingress, data)
    assert answer is not None, "the connection stays open"
    assert status_of(answer) in (expected if isinstance(expected, set) else {expected}), answer[:300]
    assert statuses(answer) == [status_of(answer)] and b"close" in answer.lower()
    assert len(daemon.get("/api/v1/alerts?limit=500")["alerts"]) == alerts


@pytest.mark.parametrize("data", [b"", b"\x00", b"\xff" * 100, b"GET", os.urandom(2000)], ids=range(5))
def test_bytes_that_are_nothing(daemon, data):
    answer = raw_request(daemon.ingress, data, close_write=True)
    assert answer is not None and status_of(answer) in (0, 400)


def test_pipelined_and_hidden_requests(daemon):
    good = json.dumps(daemon.alert("cash", cycle="outer")).encode()
    inner = json.dumps(daemon.alert("cash", cycle="inner")).encode()
    hidden = head(f"Content-Length: {len(inner)}") + inner
    # One whose body looks like a request: one answer, and nothing of the inside is taken.
    answer = raw_request(daemon.ingress, head(f"Content-Length: {len(hidden)}", "Connection: close") + hidden)
    assert statuses(answer) == [202]  # in quarantine: it is no JSON
    # Two that are framed: two answers, in their order.
    first = head(f"Content-Length: {len(good)}") + good
    answer = raw_request(daemon.ingress, first + head("Connection: close", f"Content-Length: {len(BODY)}", token=False) + BODY)
    assert statuses(answer) == [202, 401]
    cycles = [daemon.get(f"/api/v1/alerts/{a['id']}").get("alert", {}).get("detail", {}).get("cycle")
              for a in daemon.get("/api/v1/alerts")["alerts"]]
    assert "outer" in cycles and "inner" not in cycles


def test_slow_senders_lose_their_connection(daemon):
    """All at once: a head that never ends, a body that never ends, one byte a second, and a promise to send."""
    def open_with(data):
        host, port = daemon.ingress.removeprefix("http://").split(":")
        s = socket.create_connection((host, int(port)), timeout=15)
        s.sendall(data)
        return s
    began = time.monotonic()
    slow = {"head": (open_with(head()[:-2]), 5), "body": (open_with(head("Content-Length: 100") + b"{"), 10),
            "drip": (open_with(b"P"), 5), "expect": (open_with(head("Expect: 100-continue", "Content-Length: 9")), 10),
            "chunk": (open_with(head(CHUNKED) + b"5\r\nhe"), 10)}
    took = {}

    def watch(name, s):
        while True:
            s.settimeout(0.5 if name == "drip" else 15)
            try:
                if not s.recv(4096):
                    break
            except socket.timeout:
                if name != "drip":
                    return
                try:
                    s.sendall(b"O")
                except OSError:
                    break
            except OSError:
                break
        took[name] = time.monotonic() - began
    threads = [threading.Thread(target=watch, args=(name, s)) for name, (s, _) in slow.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    for s, _ in slow.values():
        s.close()
    for name, (_, deadline) in slow.items():
        assert name in took and deadline - 0.5 <= took[name] <= deadline + 2.5, (name, took)


def test_many_connections_do_not_keep_others_out(daemon):
    """More than there are slots: those over it hear 503 or are closed, and when they go there is room again."""
    host, port = daemon.ingress.removeprefix("http://").split(":")
    held = []
    try:
        for _ in range(1100):
            held.append(socket.create_connection((host, int(port)), timeout=5))
        assert fetch(daemon.api + "/healthz")[0] == 200  # its own listener
    finally:
        for s in held:
            s.close()
    wait_for(lambda: try_alert(daemon), 10, 0.1)


def try_alert(daemon):
    try:
        return daemon.post(daemon.alert("cash", cycle="room"), timeout=2)[0] == 202
    except OSError:
        return False


# --- authentication ---

@pytest.mark.parametrize("token", ["", "x", SECRET[:-1], SECRET + "x", SECRET.upper(), SECRET[::-1], "Bearer " + SECRET,
                                   "=" * 40, "é" * 20, SECRET + "," + SECRET], ids=range(10))
def test_a_wrong_token(daemon, token):
    alerts = len(daemon.get("/api/v1/alerts?limit=500")["alerts"])
    status, answer = daemon.post(daemon.alert("cash"), {"X-Selfheal-Token": token.encode()})
    assert status == 401 and json.loads(answer)["title"] == "refused" and SECRET.encode() not in answer
    assert len(daemon.get("/api/v1/alerts?limit=500")["alerts"]) == alerts


@pytest.mark.parametrize("lines", [(), (f"X-Selfheal-Token: {SECRET}", f"X-Selfheal-Token: {SECRET}"),
                                   ("X-Selfheal-Token: wrong", f"X-Selfheal-Token: {SECRET}"),
                                   (f"Authorization: Bearer {SECRET}",), (f"X-Selfheal-Token-: {SECRET}",),
                                   (f"Cookie: X-Selfheal-Token={SECRET}",)], ids=range(6))
def test_no_token_or_two(daemon, lines):
    answer = raw_request(daemon.ingress, head(LENGTH, "Connection: close", *lines, token=False) + BODY)
    assert status_of(answer) == 401
    # In the query it does not count either.
    answer = raw_request(daemon.ingress, head(LENGTH, "Connection: close", path=f"{ROUTE}?X-Selfheal-Token={SECRET}",
                                              token=False) + BODY)
    assert status_of(answer) == 401


def test_a_replay_is_taken_once(daemon):
    payload = json.dumps(daemon.alert("cash", cycle="replayed")).encode()
    ids = [json.loads(daemon.post(payload)[1])["alert"] for _ in range(3)]
    assert [daemon.get(f"/api/v1/alerts/{i}")["disposition"] for i in ids] == ["suppressed", "duplicate", "duplicate"]
    assert daemon.get(f"/api/v1/alerts/{ids[1]}")["verdicts"] == []


def test_a_short_secret_does_not_start(make_daemon):
    daemon = make_daemon([rule("cash", "rest", "observe")], start=False, secret="x" * 31)
    code, said = daemon.refused()
    assert code == 3 and "32" in said and "x" * 31 not in said
    daemon.env["SELFHEAL_DATADOG_SECRET"] = daemon.secret = "x" * 32
    daemon.start()
    daemon.send("cash")


def test_rotation_of_secrets(make_daemon, pager):
    daemon = make_daemon([rule("cash", "rest", "observe")], start=False)
    old, new = "old-" * 10, "new-" * 10
    (daemon.folder / "old").write_text(old)
    (daemon.folder / "new").write_text(new)
    config = (daemon.folder / "selfheal.yaml").read_text()

    def with_secrets(text):
        (daemon.folder / "selfheal.yaml").write_text(
            config.replace("secret: { env: SELFHEAL_DATADOG_SECRET }", text))
    with_secrets("secrets: [{ file: old }, { file: new }]")
    daemon.start()
    for secret in (old, new):
        assert daemon.post(daemon.alert("cash", cycle=secret), {"X-Selfheal-Token": secret})[0] == 202
    loaded = daemon.get("/api/v1/status")["config"]
    with_secrets("secret: { file: new }")
    daemon.process.send_signal(signal.SIGHUP)
    wait_for(lambda: daemon.get("/api/v1/status")["config"] != loaded, 5)
    assert daemon.post(daemon.alert("cash", cycle="n"), {"X-Selfheal-Token": new})[0] == 202
    for number in range(4):
        assert daemon.post(daemon.alert("cash", cycle="o"), {"X-Selfheal-Token": old})[0] == 401
    assert not pager.find("were refused")
    for number in range(8):
        assert daemon.post(daemon.alert("cash", cycle="o"), {"X-Selfheal-Token": old})[0] == 401
    assert daemon.metrics()["selfheal_alerts_refused_total"] == 12
    # Somebody hears of the alerts that are lost, once in an hour, and is not woken for it.
    wait_for(lambda: pager.find("5 alerts of source datadog were refused"), 10)
    assert daemon.post(daemon.alert("cash", "Muted", cycle="later"), {"X-Selfheal-Token": new})[0] == 202
    wait_for(lambda: pager.find("cannot be used"), 10)  # what would have been sent before it is there
    assert [p["severity"] for p in pager.find("were refused")] == ["notice"], pager.pages


# --- Datadog ---

def quarantined(daemon, body, *words):
    """The payload is kept, answered 202, and starts nothing."""
    status, answer = daemon.post(body)
    assert status == 202, (status, answer)
    alert = daemon.get("/api/v1/alerts/" + json.loads(answer)["alert"])
    assert alert["disposition"] == "quarantined" and alert["verdicts"] == [] and "run" not in alert, alert
    assert all(word in alert["reason"] for word in words), alert["reason"]
    return alert


def test_a_title_that_breaks_the_template(daemon):
    text = json.dumps(daemon.alert("cash", cycle="t", name="TITLE"))
    # With all keys in the template, what the title adds is there twice; a key of its own is not known.
    quarantined(daemon, text.replace("TITLE", 'x","tags":"service:prod-db').encode(), '"tags" is given twice')
    quarantined(daemon, text.replace("TITLE", 'x","service":"prod-db').encode(), '"service"')
    quarantined(daemon, text.replace("TITLE", 'say "hello"').encode())
    # A template without tags could be completed by a title: it is not taken at all.
    without = json.loads(text)
    del without["tags"]
    quarantined(daemon, json.dumps(without).replace("TITLE", "x").encode(), '"tags" is missing')
    assert not [a for a in daemon.get("/api/v1/alerts?limit=500")["alerts"] if a.get("name", "").startswith("x")]


def test_unknown_transitions_page_once(daemon):
    for transition in ("Muted", "Null", "triggered", ""):
        quarantined(daemon, daemon.alert("cash", transition, cycle="m"))
    # One page an hour, source and reason, however many come; the tests before may have caused it.
    for code in ("SH6005", "SH6004"):
        wait_for(lambda: [p for p in daemon.pager.find("cannot be used") if f"({code})" in p["text"]], 5)
        assert len([p for p in daemon.pager.find("cannot be used") if f"({code})" in p["text"]]) == 1, daemon.pager.pages


def test_form_encoded_is_415_with_a_hint(daemon):
    status, answer = daemon.post(b"payload=%7B%7D", {"Content-Type": "application/x-www-form-urlencoded"})
    assert status == 415 and "Encode as form" in json.loads(answer)["hint"]
    for media_type in ("text/plain", "application/xml", "application/jsonx", "*/*"):
        assert daemon.post(b"{}", {"Content-Type": media_type})[0] == 415
    assert daemon.post(daemon.alert("cash", cycle="ct"), {"Content-Type": "Application/JSON; charset=utf-8"})[0] == 202


BAD_JSON = {
    "nested 10,000 deep": b'{"schema":' + b"[" * 10000 + b"]" * 10000 + b"}",
    "not closed 10,000 deep": b"[" * 10000,
    "a duplicate key": b'{"schema":"selfheal.datadog/1","schema":"selfheal.datadog/1"}',
    "an empty key": b'{"":"x"}',
    "__proto__": b'{"__proto__":{"schema":"selfheal.datadog/1"}}',
    "a key of 64 KiB": b'{"' + b"k" * 65536 + b'":"x"}',
    "bytes behind the value": b'{"schema":"selfheal.datadog/1"} x',
    "two values": b'{} {}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "a comment": b'{/* x */}',
    "single quotes": b"{'schema':'selfheal.datadog/1'}",
    "invalid UTF-8": b'{"schema":"\xff\xfe"}',
    "bytes that are no text": bytes(range(256)),
    "a character cut off": '{"schema":"ü'.encode()[:-1],
    "a key that is too long for a message": '{"'.encode() + "ü".encode() * 700 + b'":"x"}',
    "a lone surrogate": b'{"schema":"\\ud800"}',
    "a NUL": b'{"schema":"a\\u0000b"}',
    "no object": b'["selfheal.datadog/1"]',
    "a number": b"42",
    "nothing": b"",
    "NaN": b'{"schema":NaN}',
    "a number as a value": b'{"schema":"selfheal.datadog/1","cycle":1,"transition":"Triggered"}',
    "another schema": b'{"schema":"selfheal.datadog/2","cycle":"c","transition":"Triggered"}',
}


@pytest.mark.parametrize("name", BAD_JSON)
def test_json_that_is_refused(daemon, name):
    quarantined(daemon, BAD_JSON[name])
    # What cannot be read is kept all the same, and can be listed.
    assert daemon.get("/api/v1/alerts?limit=500")["alerts"]


def test_json_cut_at_every_byte(daemon):
    text = json.dumps({"schema": "selfheal.datadog/1", "cycle": "cut", "transition": "Triggered", "tags": "service:ü"},
                      ensure_ascii=False).encode()
    for end in range(len(text)):
        quarantined(daemon, text[:end])
    assert daemon.post(text)[0] == 202


@pytest.mark.parametrize("field, value", [
    ("date", "-1"), ("date", "1e9"), ("date", "0x10"), ("date", "99999999999999999999"), ("date", "253402300800000"),
    ("last_updated", "tomorrow"), ("last_updated", " 1"), ("tags", "a:" + "b" * 600), ("cycle", ""), ("cycle", "a\x01b"),
    ("tags", ",".join(f"k{n}:v" for n in range(65))), ("name", "x" * 5000)])
def test_values_that_are_refused(daemon, field, value):
    quarantined(daemon, daemon.alert("cash", **{"cycle": "v", field: value}))


@pytest.mark.parametrize("text", ["{{secret.token}}", "{{ alert.id }}", "x ${env:AWS_SECRET_ACCESS_KEY}", "%s%n%p",
                                  "'; DROP TABLE record; --", "\u202eexe.\u2066", "../../etc/passwd"])
def test_values_stay_texts(daemon, text):
    alert = daemon.get("/api/v1/alerts/" + daemon.send("cash", cycle=text, name=text))
    assert alert["alert"]["detail"]["name"] == alert["alert"]["detail"]["cycle"] == text


def test_the_largest_body(daemon):
    payload = json.dumps(daemon.alert("cash", cycle="large")).encode()
    assert daemon.post(payload + b" " * ((256 << 10) - len(payload)))[0] == 202
    assert daemon.post(payload + b" " * ((256 << 10) + 1 - len(payload)))[0] == 413


# --- routes ---

@pytest.mark.parametrize("path", ["/api/v1/pause", "/api/v1/runs", "/api/v1/status", "/metrics", "/healthz", "/readyz", "/",
                                  "/v1/alerts", "/v1/alerts/", "/v1/alerts/nobody", "/v1/alerts/datadog/x",
                                  "/v1/alerts/../../api/v1/pause", "/v1/alerts/%64atadog", "//v1/alerts/datadog"])
def test_nothing_but_alerts_on_the_ingress(daemon, path):
    for method in ("GET", "POST", "DELETE"):
        answer = raw_request(daemon.ingress, head("X-Selfheal-Client: x", "Content-Length: 2", "Connection: close", path=path,
                                                  method=method) + b"{}")
        assert status_of(answer) in (404, 405), (method, answer[:100])
    assert "pause" not in daemon.get("/api/v1/status")


def test_only_post_to_a_source(daemon):
    for method in ("GET", "PUT", "DELETE", "OPTIONS", "TRACE", "post"):
        answer = raw_request(daemon.ingress, head(LENGTH, "Connection: close", method=method) + BODY)
        assert status_of(answer) == 405
    # No alert goes in by the API's door.
    assert fetch(daemon.api + ROUTE, BODY, {"Content-Type": "application/json", "X-Selfheal-Token": SECRET,
                                            "X-Selfheal-Client": "x"})[0] == 404


CLIENT = {"Content-Type": "application/json", "X-Selfheal-Client": "tests"}


@pytest.mark.parametrize("headers, status", [
    ({**CLIENT, "Origin": "https://evil.example"}, 403), ({**CLIENT, "Origin": "null"}, 403),
    ({**CLIENT, "Host": "evil.example"}, 403), ({**CLIENT, "Host": "evil.example:4326"}, 403),
    ({**CLIENT, "Host": "127.0.0.1.evil.example"}, 403), ({"Content-Type": "application/json"}, 403),
    ({"X-Selfheal-Client": "x", "Content-Type": "text/plain"}, 403),
    ({"X-Selfheal-Client": "x", "Content-Type": "application/x-www-form-urlencoded"}, 403),
    ({**CLIENT, "Host": "localhost"}, 200), (CLIENT, 200)])
def test_the_api_is_not_for_web_pages(daemon, headers, status):
    assert fetch(daemon.api + "/api/v1/resume", b"{}", headers)[0] == status
    if "X-Selfheal-Client" in headers and headers["Content-Type"] == "application/json":
        assert fetch(daemon.api + "/api/v1/alerts", headers=headers)[0] == status


def test_the_api_refuses_what_it_cannot_read(daemon):
    def post(path, body):
        return fetch(daemon.api + path, body, CLIENT)[0]
    assert post("/api/v1/pause", b"{") == 400 and post("/api/v1/pause", b"[]") == 400
    assert post("/api/v1/pause", b'{"reason":"a","reason":"b"}') == 400
    assert post("/api/v1/runs", b'{"runbook":"none"}') == 404
    assert post("/api/v1/runs", b'{"runbook":"rest","parameters":{"Duration":{"S":"x"}}}') == 422
    assert post("/api/v1/runs", b'{"runbook":"rest","parameters":{"Other":"x"}}') == 422
    assert post("/api/v1/nothing", b"{}") == 404 and post("/api/v1/runs/x/explode", b"{}") == 404
    assert post("/api/v1/runs/01BX5ZZKBKACTAV9WEVGEMMVRZ/cancel", b"{}") == 404
    assert fetch(daemon.api + "/api/v1/runs", method="DELETE")[0] == 405
    for path in ("/api/v1/runs/../../etc/passwd", "/api/v1/runs/%00", "/api/v1/alerts/' OR 1=1", "/api/v1/runs/x/events?after=x"):
        assert fetch(daemon.api + path.replace(" ", "%20"))[0] == 404
    assert daemon.get("/api/v1/runs?limit=-1&before=%ff&state=%zz")["runs"] is not None
    assert "pause" not in daemon.get("/api/v1/status")


# --- secrets ---

ASK = """\
schemaVersion: "0.3"
mainSteps:
  - name: ask
    action: aws:executeAwsApi
    isEnd: true
    inputs: { Service: ecs, Api: DescribeClusters, clusters: [demo] }
"""


def test_secrets_are_found_nowhere(make_daemon, pager):
    """A canary in every place for a credential, then all errors that we can think of."""
    canaries = {name: f"canary-{name}-" + "0123456789abcdef" * 2 for name in ("datadog", "api", "pager", "aws")}
    daemon = make_daemon([rule("cash", "ask"), rule("watched", "rest", "observe")], start=False,
                         secret=canaries["datadog"], runbooks={"ask": ASK})
    config = daemon.folder / "selfheal.yaml"
    (daemon.folder / "pager").write_text(canaries["pager"])
    config.write_text(config.read_text()
                      .replace('api: { listen: "127.0.0.1:0" }', 'api: { listen: "127.0.0.1:0", token: { env: CANARY_API } }')
                      .replace('pages" }', 'pages", secret: { file: pager } }'))
    daemon.env.update(CANARY_API=canaries["api"], AWS_SECRET_ACCESS_KEY=canaries["aws"])  # a key that is not known there
    daemon.start()
    seen = []

    def api(path, body=None, token=canaries["api"], **headers):
        status, _, answer = fetch(daemon.api + path, body, {**CLIENT, "Authorization": f"Bearer {token}", **headers})
        seen.append(answer)
        return status, answer
    assert api("/api/v1/runs")[0] == 200 and api("/api/v1/runs", token="wrong")[0] == 401
    assert api("/api/v1/runs", b"{", Origin="x")[0] == 403 and api("/api/v1/runs", b"{")[0] == 400
    run = json.loads(daemon.post(daemon.alert("cash"))[1])["alert"]
    run = json.loads(api(f"/api/v1/alerts/{run}")[1])["run"]
    # The sandbox refuses its signature: it fails, and a page tells why.
    wait_for(lambda: json.loads(api(f"/api/v1/runs/{run}")[1])["state"] == "finished", 30, 0.2)
    wait_for(lambda: pager.pages, 5)
    pager.refuses = 500
    seen.append(daemon.post(b"{", {})[1])
    seen.append(daemon.post(daemon.alert("watched", "Muted"))[1])
    seen.append(daemon.post(daemon.alert("watched"), {"X-Selfheal-Token": canaries["datadog"] + "x"})[1])
    seen.append(daemon.post(b"x", {"Content-Type": "text/" + "x" * 300})[1])
    for data in (head(LENGTH, "X-A: b\0", token=False), head(LENGTH, f"X-Selfheal-Token: {canaries['datadog']}\x01",
                                                             token=False)):
        seen.append(raw_request(daemon.ingress, data + BODY))
    config.write_text(config.read_text().replace("listen:", "lisen:"))
    daemon.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "reload refused" in daemon.log_text() or not json.loads(api("/api/v1/status")[1])["is_reload_good"], 5)
    for path in ("/metrics", "/api/v1/status", "/api/v1/rules", "/api/v1/alerts", f"/api/v1/runs/{run}/events",
                 "/api/v1/items?full=1", "/healthz"):
        api(path)
    assert daemon.stop() == 0
    code, said = daemon.refused()
    assert code == 3
    places = {"api": b"\n".join(seen), "log": daemon.log_text().encode(), "pages": json.dumps(pager.pages + pager.refused).encode()}
    places.update({path.name: path.read_bytes() for path in daemon.folder.glob("selfheal.db*")})
    assert len(places) >= 6 and len(places["log"]) > 1000 and pager.pages and pager.refused
    for name, canary in canaries.items():
        for where, text in places.items():
            assert canary.encode() not in text, f"the {name} secret is in {where}"
            # Nor in parts: a shortened one is still a secret.
            assert canary[:20].encode() not in text, f"the beginning of the {name} secret is in {where}"
