"""selfheal as a Lambda function: the real program against a Runtime API of the test and the real sandbox."""
import json
import os
import queue
import signal
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from harness import binary, end_process, rule, run_cli, wait_for


class RuntimeApi:
    """The Runtime API of one environment (2018-06-01): one invocation at a time, answers in order."""

    def __init__(self):
        api = self
        self.events, self.answers, self.init_errors, self.nexts = queue.Queue(), {}, [], 0
        self.count = 0

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                assert self.path == "/2018-06-01/runtime/invocation/next", self.path
                api.nexts += 1
                event = api.events.get()
                if event is None:
                    self.close_connection = True
                    return
                request_id, payload, deadline = event
                body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
                self.send_response(200)
                for name, value in {"Lambda-Runtime-Aws-Request-Id": request_id,
                                    "Lambda-Runtime-Deadline-Ms": str(int(deadline * 1000)),
                                    "Lambda-Runtime-Trace-Id": "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0",
                                    "Lambda-Runtime-Invoked-Function-Arn":
                                        "arn:aws:lambda:eu-west-1:123456789012:function:selfheal:live",
                                    "Content-Type": "application/json", "Content-Length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                parts = self.path.split("/")
                if self.path.endswith("/init/error"):
                    api.init_errors.append((self.headers["Lambda-Runtime-Function-Error-Type"], json.loads(body)))
                else:
                    api.answers[parts[-2]] = (parts[-1], json.loads(body))
                self.send_response(202)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = "127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def post(self, payload, seconds=30):
        self.count += 1
        request_id = f"8476a536-e9f4-11e8-9739-{self.count:012d}"
        self.events.put((request_id, payload, time.time() + seconds))
        return request_id

    def close(self):
        self.events.put(None)
        self.server.shutdown()
        self.server.server_close()


class Function:
    """The folder of a function, and its one environment."""

    def __init__(self, daemon, more=""):
        self.daemon, self.folder, self.api = daemon, daemon.folder, RuntimeApi()
        self.process = None
        path = self.folder / "selfheal.yaml"
        path.write_text(path.read_text() + "lambda: { sources: [datadog], margin: 1s }\n" + more)

    def start(self):
        self.log = open(self.folder / "function.log", "ab")
        env = {**self.daemon.env, "AWS_LAMBDA_RUNTIME_API": self.api.address, "LAMBDA_TASK_ROOT": str(self.folder)}
        self.process = subprocess.Popen([binary()], cwd=self.folder, stdout=self.log, stderr=self.log, env=env)
        return self

    def invoke(self, payload, seconds=30):
        """(kind, answer): kind is `response` or `error`."""
        request_id = self.api.post(payload, seconds)
        wait_for(lambda: request_id in self.api.answers or self.process.poll() is not None, seconds + 5,
                 why=self.log_text()[-2000:])
        return self.api.answers.get(request_id, ("exited", None))

    def log_text(self):
        return (self.folder / "function.log").read_text()

    def log_lines(self):
        return [json.loads(line) for line in self.log_text().splitlines() if line.startswith("{")]

    def close(self):
        if self.process and self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGCONT)
            end_process(self.process, signal.SIGKILL)
        self.api.close()


@pytest.fixture
def make_function(make_daemon):
    made = []

    def make(rules, more="", start=True, **how):
        made.append(Function(make_daemon(rules, start=False, **how), more))
        return made[-1].start() if start else made[-1]
    yield make
    for function in made:
        function.close()


def wrapped(alert):
    """As it comes over webhook, SNS (raw), SQS, Pipe and bus."""
    return {"version": "0", "id": "8c0f9a6e-0000-0000-0000-000000000000", "detail-type": "Datadog Alert",
            "source": "selfheal.datadog", "account": "123456789012", "time": "2026-11-25T03:00:00Z", "region": "eu-west-1",
            "resources": [], "detail": {"schema": "selfheal.alert/1", "sqs": {"message_id": "70dc"}, "alert": alert}}


def test_an_event_heals(make_function, cloud, subscriber, pager):
    """Two environments take turns on one store in DynamoDB."""
    how = {"limits": {"call_timeout": "4s", "takeover_quiet": "1s"}, "store": "dynamodb:lambda-heals"}
    assert run_cli("store", "create", how["store"], "--endpoint-url", cloud.url).returncode == 0
    environments = [make_function([subscriber.rule()], **how) for _ in range(2)]
    function = environments[0]

    def turn(payload):
        environments.append(environments.pop(0))
        return environments[-1].invoke(payload, 12)

    def log_text():
        return "".join(e.log_text() for e in environments)
    began = subscriber.damage()
    alert = function.daemon.alert(subscriber.name, began=began)
    kind, first = function.invoke(wrapped(alert), 8)
    assert kind == "response", (first, function.log_text()[-3000:])
    [result] = first["results"]
    assert result["disposition"] == "ran" and result["run"] and result["state"] != "finished", result
    # Continuations and sweeps go on with it, invocation by invocation, until it is healed.
    has_recovered = False
    for hop in range(12):
        kind, answer = turn({"schema": "selfheal.continue/1", "run": result["run"], "hop": hop})
        assert kind == "response", (answer, log_text()[-3000:])
        if answer["results"][0]["state"] == "finished":
            break
        if not has_recovered and '"verify"' in log_text():
            has_recovered = turn(wrapped({**alert, "transition": "Recovered"}))[0] == "response"
        turn({"schema": "selfheal.sweep/1"})
    assert answer["results"][0]["outcome"] == "healed", answer
    status, health = subscriber.health()
    assert status == 200, health
    metrics = [line for e in environments for line in e.log_lines() if "_aws" in line]
    sweeps, metrics = [m for m in metrics if "Sweeps" in m], [m for m in metrics if "Sweeps" not in m]
    assert sweeps and all(m["FunctionName"] for m in sweeps)  # the heartbeat
    assert sum(m["RunsHealed"] for m in metrics) == 1 and sum(m["RunsStarted"] for m in metrics) == 1
    assert metrics[-1]["_aws"]["CloudWatchMetrics"][0]["Namespace"] == "selfheal"
    assert any(m.get("TimeToHeal", 0) > 0 for m in metrics)


def test_every_shape_of_an_alert_is_taken(make_function):
    function = make_function([rule("calm", "rest", "observe")], limits={"call_timeout": "2s"})
    body = json.dumps(function.daemon.alert("calm", cycle="CYCLE"))
    notification = {"Type": "Notification", "MessageId": "m", "TopicArn": "t", "Message": body}
    shapes = [
        json.loads(body),
        {"Records": [{"EventSource": "aws:sns", "Sns": notification}]},
        {"Records": [{"eventSource": "aws:sqs", "messageId": "q1", "body": body}]},
        [{"eventSource": "aws:sqs", "messageId": "q1", "body": body}],
        [{"eventSource": "aws:sqs", "messageId": "q1", "body": json.dumps(notification)}],
        wrapped(json.loads(body)), wrapped(body), wrapped(notification),
        wrapped("Datadog says:\n```json\n" + body + "\n```\nsent by a monitor"),
    ]
    for i, shape in enumerate(shapes):
        payload = json.loads(json.dumps(shape).replace("CYCLE", f"c-{i}"))
        kind, answer = function.invoke(payload, 6)
        assert kind == "response" and [r["disposition"] for r in answer["results"]] == ["suppressed"], (i, answer)
    # The same bytes again are a duplicate; a replayed event is observed only.
    kind, answer = function.invoke(json.loads(json.dumps(shapes[0]).replace("CYCLE", "c-0")), 6)
    assert answer["results"][0]["disposition"] == "duplicate"


def test_a_replayed_event_is_observed_only(make_function):
    function = make_function([rule("calm", "rest")], limits={"call_timeout": "2s"})
    event = {**wrapped(function.daemon.alert("calm")), "replay-name": "again"}
    kind, answer = function.invoke(event, 6)
    assert kind == "response" and "run" not in answer["results"][0], answer
    kind, answer = function.invoke(wrapped(function.daemon.alert("calm", cycle="c-2")), 6)
    assert answer["results"][0]["disposition"] == "ran" and answer["results"][0]["state"] != "finished"


@pytest.mark.parametrize("payload", [
    b"", b"not JSON", b"[]", b"{}", b'{"Records":[]}', b"[" * 200, b'{"Records":[{"body":"{\\"schema\\":1}"}]}',
    b'{"schema":"selfheal.datadog/1"}', b'{"detail-type":"x","detail":{"schema":"selfheal.alert/1"}}', b"\xff\xfe\x00",
    json.dumps({"a": "x" * 300000}).encode()])
def test_what_can_never_work_is_kept_and_not_sent_again(make_function, pager, payload):
    function = make_function([rule("calm", "rest", "observe")], limits={"call_timeout": "2s"})
    kind, answer = function.invoke(payload, 6)
    assert kind == "response", (answer, function.log_text()[-2000:])
    if payload not in (b"[]", b'{"Records":[]}') or answer["results"]:
        assert [r["disposition"] for r in answer["results"]] == ["quarantined"], answer
        wait_for(lambda: pager.find("cannot be used"), 5)


def test_http_needs_the_token(make_function):
    function = make_function([rule("calm", "rest", "observe")], limits={"call_timeout": "2s"})
    body = json.dumps(function.daemon.alert("calm"))

    def post(path, token):
        kind, answer = function.invoke({
            "version": "2.0", "rawPath": path, "requestContext": {"http": {"method": "POST", "path": path}},
            "headers": {"content-type": "application/json", "x-selfheal-token": token}, "body": body,
            "isBase64Encoded": False}, 6)
        assert kind == "response"
        return answer["statusCode"]
    assert post("/v1/alerts/datadog", "wrong") == 401
    assert post("/v1/alerts/other", function.daemon.secret) == 404
    assert post("/v1/alerts/datadog", function.daemon.secret) == 202


def test_a_source_that_is_not_configured_starts_nothing(make_function, pager):
    function = make_function([rule("calm", "rest")], start=False, limits={"call_timeout": "2s"})
    path = function.folder / "selfheal.yaml"
    path.write_text(path.read_text().replace("lambda: { sources: [datadog], margin: 1s }", "lambda: { margin: 1s }"))
    function.start()
    kind, answer = function.invoke(wrapped(function.daemon.alert("calm")), 6)
    assert answer["results"][0]["disposition"] == "quarantined"


def test_a_bad_configuration_is_an_init_error(make_function):
    function = make_function([rule("calm", "rest")], "nonsense: 1\n", start=False)
    function.start()
    assert function.process.wait(timeout=10) == 1
    [(kind, body)] = function.api.init_errors
    assert kind == "Runtime.InitFailed" and "nonsense" in body["errorMessage"] and "selfheal.yaml" in body["errorMessage"]


def test_frozen_and_thawed_between_invocations(make_function):
    function = make_function([rule("calm", "rest", "observe")], limits={"call_timeout": "2s"})
    assert function.invoke(function.daemon.alert("calm", cycle="c-1"), 6)[0] == "response"
    wait_for(lambda: function.api.nexts == 2, 5)
    os.kill(function.process.pid, signal.SIGSTOP)
    request_id = function.api.post(function.daemon.alert("calm", cycle="c-2"), 10)
    time.sleep(0.3)  # the time that it is frozen
    assert request_id not in function.api.answers
    os.kill(function.process.pid, signal.SIGCONT)
    wait_for(lambda: request_id in function.api.answers, 10)
    assert function.api.answers[request_id][0] == "response"


def test_killed_in_an_invocation_another_environment_goes_on(make_function):
    function = make_function([rule("calm", "rest", Duration="PT1S")], limits={"call_timeout": "2s"})
    request_id = function.api.post(function.daemon.alert("calm"), 20)
    wait_for(lambda: '"run_created"' in function.log_text(), 10)
    end_process(function.process, signal.SIGKILL)
    assert request_id not in function.api.answers
    function.start()
    # Lambda sends the event again: it joins what is there.
    kind, answer = function.invoke(function.daemon.alert("calm"), 10)
    assert kind == "response"
    kind, answer = function.invoke({"schema": "selfheal.sweep/1"}, 10)
    runs = [line for line in function.log_lines() if line.get("type") == "run_created"]
    ends = [line for line in function.log_lines() if line.get("type") == "run_finished"]
    assert len(runs) == 1 and len(ends) == 1
