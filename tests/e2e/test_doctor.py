"""`selfheal doctor` against the sandbox: a world in order, and each thing that can be wrong with it."""
import http.server
import json
import re
import subprocess
import threading
import time

import pytest

import harness
from harness import rule
from test_cli import golden


def doctor(daemon, *arguments, code=0, **more):
    done = subprocess.run([harness.binary(), "doctor", "--config", "selfheal.yaml", "--json", *arguments], cwd=daemon.folder,
                          capture_output=True, text=True, timeout=60, check=False, env={**daemon.env, **more})
    assert done.returncode == code, done.stdout + done.stderr
    return {line["check"]: line for line in json.loads(done.stdout)["checks"]}


def levels(checks):
    return {name: line["level"] for name, line in checks.items()}


def test_all_is_well(make_daemon, service, pager):
    daemon = make_daemon([service.rule()])
    before = len(pager.pages)
    checks = doctor(daemon, "--send-test-page")
    assert set(levels(checks).values()) == {"ok", "skip"}
    assert [name for name, line in checks.items() if line["level"] == "skip"] == ["permissions"]
    assert "dynamodb:DeleteItem" in checks["permissions"]["text"] and "ecs:Describe" not in checks["permissions"]["text"]
    assert checks["store"]["text"].endswith("of the daemon at " + daemon.api)
    assert checks[f"rule {service.name}"]["text"].startswith("its targets are as a run wants them")
    assert "123456789012" in checks["identity"]["text"] and "AWS" in checks["clock"]["text"]
    assert [page["summary"] for _, page in pager.pages[before:]] == ["selfheal: a test page"]
    assert len(service.items()) == 14, "it only reads"


def test_text(make_daemon, cloud):
    cloud.client("ecs").create_cluster(clusterName="demo")
    daemon = make_daemon([rule("gone", "clean", Service="gone", TableName="gone")], start=False)
    done = subprocess.run([harness.binary(), "doctor", "--config", "selfheal.yaml"], cwd=daemon.folder, capture_output=True,
                          text=True, timeout=60, check=False, env=daemon.env)
    assert done.returncode == 1
    golden("doctor.txt", done.stdout)


def test_a_key_that_is_refused(make_daemon):
    checks = doctor(make_daemon([rule("cash", "rest")]), code=4, AWS_SECRET_ACCESS_KEY="wrong")
    found = levels(checks)
    assert found["identity"] == "fail" and found["rule cash"] == "skip" and found["store"] == "ok"


def test_sources_of_a_lambda(make_daemon):
    daemon = make_daemon([rule("cash", "rest")], start=False)
    path = daemon.folder / "selfheal.yaml"
    text = re.sub(r"(?m)^sources:.*\n(  .*\n)*", "", path.read_text())
    path.write_text(text)
    assert doctor(daemon)["sources"]["text"] == "none: no alert is taken"
    path.write_text(text + "lambda: { sources: [datadog, cloudwatch] }\n")
    checks = doctor(daemon)
    assert "sources" not in checks and checks["source cloudwatch"]["level"] == checks["source datadog"]["level"] == "ok"
    assert "invocations" in checks["source datadog"]["text"]


def test_a_secret_that_is_not_set(make_daemon):
    daemon = make_daemon([rule("cash", "rest")], start=False)
    checks = doctor(daemon, code=3, SELFHEAL_DATADOG_SECRET="")
    assert checks["source datadog"]["level"] == "fail"
    assert "first start makes it" in checks["store"]["text"]


def test_a_channel_that_refuses(make_daemon, pager):
    daemon = make_daemon([rule("cash", "rest")], start=False)
    pager.refuses = 403
    assert doctor(daemon)["channel pager"]["level"] == "skip"
    checks = doctor(daemon, "--send-test-page", code=4)
    assert checks["channel pager"]["level"] == "fail" and "403" in checks["channel pager"]["text"]


def test_a_topic(make_daemon, cloud):
    """The page reaches whoever listens to the topic; a topic that is not there is a failure."""
    sns, sqs = cloud.client("sns"), cloud.client("sqs")
    topic = sns.create_topic(Name="doctor-pages")["TopicArn"]
    queue = sqs.create_queue(QueueName="doctor-pages")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    allow = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [allow]})})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    daemon = make_daemon([rule("cash", "rest")], start=False)
    path = daemon.folder / "selfheal.yaml"
    text = path.read_text()
    path.write_text(re.sub(r'webhook: "[^"]*"', f'sns: "{topic}"', text))
    assert doctor(daemon, "--send-test-page")["channel pager"]["level"] == "ok"
    got = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"]
    assert "a test page" in got[0]["Body"]
    path.write_text(re.sub(r'webhook: "[^"]*"', f'sns: "{topic}-gone"', text))
    assert doctor(daemon, "--send-test-page", code=1)["channel pager"]["level"] == "fail"


def test_a_store_that_is_not_one(make_daemon):
    daemon = make_daemon([rule("cash", "rest")], start=False)
    daemon.store.write_text("this is no database" * 100)
    assert doctor(daemon, code=1)["store"]["level"] == "fail"


@pytest.fixture
def late_clock():
    """STS that is ten minutes behind."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            body = b"<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account>" \
                   b"</GetCallerIdentityResult></GetCallerIdentityResponse>"
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def date_time_string(self, timestamp=None):
            return super().date_time_string(time.time() - 600)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_clock_that_is_wrong(make_daemon, late_clock):
    daemon = make_daemon([rule("cash", "rest")], start=False)
    clock = doctor(daemon, "--endpoint-url", late_clock, code=1)["clock"]
    assert clock["level"] == "fail" and re.match("9 m 5|10 m", clock["text"]) and "ahead of AWS's" in clock["text"]
