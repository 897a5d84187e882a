"""Lambda on the sandbox, seen by boto3: a small runtime written here answers, fails, hangs, crashes and is frozen."""
import base64
import io
import json
import os
import signal
import time
import zipfile

import pytest

import harness
from harness import wait_for

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed: Lambda on the sandbox is tested with it")
from botocore.exceptions import ClientError  # noqa: E402

pytestmark = pytest.mark.skipif(not os.environ.get("SELFHEAL_BIN"), reason="SELFHEAL_BIN is not set: no program to test")
ROLE = "arn:aws:iam::123456789012:role/lambda"

# What the event {"do": ...} asks for. Its own calls go to the sandbox by AWS_ENDPOINT_URL.
BOOTSTRAP = r'''#!/usr/bin/env python3
import http.client, json, os, subprocess, sys, time
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"], timeout=None)
def call(method, path, body=None, headers={}):
    api.request(method, "/2018-06-01/runtime/" + path, body=body, headers=headers)
    answer = api.getresponse()
    return answer, answer.read()
if os.environ.get("BROKEN") == "exit":
    print("cannot start"); sys.exit(7)
if os.environ.get("BROKEN") == "error":
    call("POST", "init/error", json.dumps({"errorMessage": "bad config", "errorType": "Config.Bad"}),
         {"Lambda-Runtime-Function-Error-Type": "Config.Bad"})
    sys.exit(1)
count = 0
while True:
    answer, body = call("GET", "invocation/next")
    request = answer.headers["Lambda-Runtime-Aws-Request-Id"]
    event = json.loads(body or b"null") or {}
    what = event.get("do")
    count += 1
    print("doing", what, request, flush=True)
    if what == "hang":
        time.sleep(60)
    if what == "crash":
        sys.exit(3)
    if what == "fail" or (what == "flaky" and not os.path.exists(event["marker"])):
        if what == "flaky":
            open(event["marker"], "w").close()
        call("POST", f"invocation/{request}/error", json.dumps({"errorMessage": "no", "errorType": "Own.Error"}))
        continue
    left = int(answer.headers["Lambda-Runtime-Deadline-Ms"]) - time.time() * 1000
    said = subprocess.run(event["run"], capture_output=True, text=True).stdout if "run" in event else None
    out = {"count": count, "said": said, "pid": os.getpid(), "left": left, "event": event, "cwd": os.getcwd(),
           "arn": answer.headers["Lambda-Runtime-Invoked-Function-Arn"], "env": dict(os.environ)}
    wrong, _ = call("POST", "invocation/not-mine/response", "{}")
    out["wrong"] = wrong.status
    call("POST", f"invocation/{request}/response", json.dumps(out))
'''


def zipped(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o100755 << 16
            info.create_system = 3
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return out.getvalue()


class Function:
    """A function with the bootstrap above."""

    def __init__(self, cloud, name, code=None, **more):
        self.cloud, self.name, self.api = cloud, name, cloud.client("lambda")
        variables = more.pop("variables", {})
        self.api.create_function(FunctionName=name, Role=ROLE, Runtime="provided.al2023", Handler="own.handler",
                                 Code={"ZipFile": code or zipped(bootstrap=BOOTSTRAP)}, MemorySize=256,
                                 Environment={"Variables": variables}, **{"Timeout": 10, **more})
        self.wait()

    def wait(self):
        wait_for(lambda: self.api.get_function_configuration(FunctionName=self.name)["LastUpdateStatus"] == "Successful")

    def invoke(self, event=None, **more):
        answer = self.api.invoke(FunctionName=self.name, Payload=json.dumps(event or {}), **more)
        text = answer["Payload"].read()
        return answer, json.loads(text) if text else None

    def lines(self):
        try:
            events = self.cloud.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{self.name}")["events"]
        except ClientError:
            return []
        return [event["message"] for event in events]


def state_of(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return None


def wait_frozen(pid):
    """An environment that has answered is used again only when it has asked for more."""
    wait_for(lambda: state_of(pid) == "T", why="the process is stopped between invocations")


def test_a_function_answers_is_frozen_and_used_again(cloud):
    function = Function(cloud, "answers", variables={"COLOUR": "blue"})
    answer, out = function.invoke({"do": "ok", "n": 1}, LogType="Tail")
    assert answer["StatusCode"] == 200 and "FunctionError" not in answer and answer["ExecutedVersion"] == "$LATEST"
    assert out["event"] == {"do": "ok", "n": 1} and out["count"] == 1 and 8000 < out["left"] <= 10000 and out["wrong"] == 400
    env = out["env"]
    assert out["cwd"] == env["LAMBDA_TASK_ROOT"] and env["_HANDLER"] == "own.handler" and env["COLOUR"] == "blue"
    assert env["AWS_ENDPOINT_URL"] == cloud.url and env["AWS_LAMBDA_FUNCTION_NAME"] == "answers"
    assert env["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256" and env["AWS_REGION"] == harness.REGION
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "START RequestId: " in tail and "doing ok" in tail and "REPORT RequestId: " in tail
    wait_frozen(out["pid"])
    _, again = function.invoke()
    assert again["pid"] == out["pid"] and again["count"] == 2
    lines = wait_for(function.lines)
    assert [line.split()[0] for line in lines[:5]] == ["INIT_START", "START", "doing", "END", "REPORT"]
    assert "Init Duration" in lines[4]
    assert cloud.client("lambda").invoke(FunctionName="answers", InvocationType="DryRun")["StatusCode"] == 204


def test_its_own_calls_reach_the_sandbox(cloud):
    function = Function(cloud, "calls", Timeout=30)
    command = f"'{harness.binary()}' aws lambda ListFunctions --json --endpoint-url $AWS_ENDPOINT_URL 2>&1"
    _, out = function.invoke({"run": ["sh", "-c", command]})
    assert "calls" in [each["FunctionName"] for each in json.loads(out["said"])["Functions"]], out["said"]


def test_errors_timeouts_and_crashes(cloud):
    function = Function(cloud, "ends", Timeout=1)
    _, first = function.invoke()
    wait_frozen(first["pid"])
    answer, out = function.invoke({"do": "fail"})
    assert answer["FunctionError"] == "Unhandled" and out == {"errorMessage": "no", "errorType": "Own.Error"}
    wait_frozen(first["pid"])
    _, alive = function.invoke()
    assert alive["pid"] == first["pid"] and alive["count"] == 3, "an error does not end the environment"
    wait_frozen(first["pid"])
    before = time.monotonic()
    answer, out = function.invoke({"do": "hang"})
    assert answer["FunctionError"] == "Unhandled" and "Task timed out after 1.00 seconds" in out["errorMessage"]
    assert 0.9 < time.monotonic() - before < 5
    assert state_of(alive["pid"]) is None, "the process was killed at the deadline"
    answer, out = function.invoke({"do": "crash"})
    assert out["errorType"] == "Runtime.ExitError" and "exit status 3" in out["errorMessage"]
    _, fresh = function.invoke()
    assert fresh["count"] == 1
    with pytest.raises(ClientError) as caught:
        function.api.invoke(FunctionName="nobody", Payload=b"{}")
    assert caught.value.response["Error"]["Code"] == "ResourceNotFoundException"
    with pytest.raises(ClientError) as caught:
        function.api.invoke(FunctionName="ends", Payload=b"not json")
    assert caught.value.response["Error"]["Code"] == "InvalidRequestContentException"


@pytest.mark.parametrize("broken, error, code", [
    ("error", "Config.Bad", None), ("exit", "Runtime.ExitError", None), (None, "Runtime.InvalidEntrypoint", "nothing")])
def test_starts_that_fail(cloud, broken, error, code):
    function = Function(cloud, f"broken-{broken}", code=zipped(other="x") if code else None,
                        variables={"BROKEN": broken} if broken else {})
    answer, out = function.invoke()
    assert answer["FunctionError"] == "Unhandled" and out["errorType"] == error, out
    if broken == "exit":
        assert function.lines().count("cannot start") == 2, "a start that fails is tried once more"


def test_an_event_is_tried_again(cloud, tmp_path):
    function = Function(cloud, "later")
    event = {"do": "flaky", "marker": str(tmp_path / "marker")}
    answer, out = function.invoke(event, InvocationType="Event")
    assert answer["StatusCode"] == 202 and out is None
    doing = wait_for(lambda: (lines := [line for line in function.lines() if line.startswith("doing flaky")])[1:] and lines)
    assert len(doing) == 2 and len(set(doing)) == 1, "the second attempt has the same request id"


def test_versions_aliases_and_settings(cloud):
    function = Function(cloud, "many", variables={"V": "1"})
    api = function.api
    assert api.publish_version(FunctionName="many")["Version"] == "1"
    api.create_alias(FunctionName="many", Name="live", FunctionVersion="1")
    api.update_function_configuration(FunctionName="many", Environment={"Variables": {"V": "2"}})
    function.wait()
    answer, out = function.invoke(Qualifier="live")
    assert answer["ExecutedVersion"] == "1" and out["env"]["V"] == "1" and out["arn"].endswith(":function:many:live")
    assert function.invoke()[1]["env"]["V"] == "2"
    api.put_function_concurrency(FunctionName="many", ReservedConcurrentExecutions=0)
    with pytest.raises(ClientError) as caught:
        function.invoke()
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429
    assert api.get_function(FunctionName="many")["Concurrency"]["ReservedConcurrentExecutions"] == 0
    api.add_permission(FunctionName="many", Qualifier="live", StatementId="s", Action="lambda:InvokeFunction",
                       Principal="events.amazonaws.com", SourceArn="arn:aws:events:eu-west-1:123456789012:rule/r")
    policy = json.loads(api.get_policy(FunctionName="many", Qualifier="live")["Policy"])
    assert policy["Statement"][0]["Principal"] == {"Service": "events.amazonaws.com"}
    arn = api.get_function_configuration(FunctionName="many")["FunctionArn"]
    api.tag_resource(Resource=arn, Tags={"a": "b"})
    assert api.list_tags(Resource=arn)["Tags"] == {"a": "b"}
    api.put_function_event_invoke_config(FunctionName="many", Qualifier="live", MaximumRetryAttempts=0)
    assert api.get_function_event_invoke_config(FunctionName="many", Qualifier="live")["MaximumRetryAttempts"] == 0
    api.delete_function(FunctionName="many")
    with pytest.raises(ClientError):
        api.get_function(FunctionName="many")


def test_events_may_come_twice(tmp_path):
    cloud = harness.Sandbox(tmp_path / "state", "--duplicates", "100")
    try:
        function = Function(cloud, "twice")
        function.invoke({"do": "ok"}, InvocationType="Event")
        doing = wait_for(lambda: (lines := [line for line in function.lines() if line.startswith("doing")])[1:] and lines)
        assert len(set(doing)) == 1
    finally:
        cloud.close()


def test_a_restart_keeps_functions_and_events(tmp_path):
    cloud = harness.Sandbox(tmp_path / "state")
    try:
        function = Function(cloud, "kept")
        _, out = function.invoke()
        # The sandbox is killed while an event is at work; the attempt is made again after the start.
        function.invoke({"do": "hang"}, InvocationType="Event")
        wait_for(lambda: any(line.startswith("doing hang") for line in function.lines()))
        pids = [out["pid"]]
    finally:
        harness.end_process(cloud.process, signal.SIGKILL)
    wait_for(lambda: all(state_of(pid) in (None, "Z") for pid in pids), why="its processes end with it")
    cloud = harness.Sandbox(tmp_path / "state")
    try:
        function.cloud, function.api = cloud, cloud.client("lambda")
        wait_for(lambda: sum(line.startswith("doing hang") for line in function.lines()) >= 2)
        _, again = function.invoke()
        assert again["count"] == 1 and again["pid"] != out["pid"]
    finally:
        cloud.close()
    assert state_of(again["pid"]) is None


def test_the_gateway_publishes_and_a_topic_invokes(cloud):
    function = Function(cloud, "told")
    sns, sqs, key = cloud.client("sns"), cloud.client("sqs"), "an-api-key-of-the-tests-0123"
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    queue = sqs.create_queue(QueueName="alerts")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}]})})
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    function.api.add_permission(FunctionName="told", StatementId="sns", Action="lambda:InvokeFunction",
                                Principal="sns.amazonaws.com", SourceArn=topic)
    target = function.api.get_function_configuration(FunctionName="told")["FunctionArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=target)
    make = json.dumps({"name": "alerts", "topic": topic, "key": key}).encode()
    assert harness.fetch(cloud.url + "/_sandbox/gateway", make)[0] == 200
    body, url = json.dumps({"do": "ok", "text": "\u00fc"}).encode(), cloud.url + "/_gateway/alerts"
    assert harness.fetch(url, body)[0] == 403
    assert harness.fetch(url, body, {"x-api-key": key + "x"})[0] == 403
    status, _, text = harness.fetch(url, body, {"x-api-key": key})
    assert status == 200 and json.loads(text)["messageId"]
    got = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"]
    assert [message["Body"].encode() for message in got] == [body]
    wait_for(lambda: any(line.startswith("REPORT") for line in function.lines()), why="SNS has invoked the function")
    sns.delete_topic(TopicArn=topic)
    assert harness.fetch(url, body, {"x-api-key": key})[0] == 502
