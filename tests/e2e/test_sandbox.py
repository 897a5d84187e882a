"""selfheal sandbox, seen by boto3: signatures, services with real processes, logs, restarts.

SELFHEAL_BIN names the program; without it, everything here is skipped."""
import datetime
import json
import os
import pathlib
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import zlib

import pytest

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed: the sandbox is tested with it")
from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

BIN = os.environ.get("SELFHEAL_BIN")
pytestmark = pytest.mark.skipif(not BIN, reason="SELFHEAL_BIN is not set: no program to test")
REGION = "eu-west-1"


class Sandbox:
    def __init__(self, state, *options):
        self.state = state
        self.options = options
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [BIN, "sandbox", "--listen", "127.0.0.1:0", "--state", str(self.state), *self.options],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("sandbox ready http://127.0.0.1:"), line
        self.url = line.split()[2]

    def stop(self, number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout=10)
        self.process.stdout.close()
        return code

    def client(self, service, key="sandbox", secret="sandbox"):
        return boto3.client(service, endpoint_url=self.url, region_name=REGION,
                            aws_access_key_id=key, aws_secret_access_key=secret,
                            config=Config(retries={"total_max_attempts": 1}))

    def admin(self, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, headers=headers or {})
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer)


@pytest.fixture
def sandbox(tmp_path):
    box = Sandbox(tmp_path / "state")
    yield box
    box.stop()


def wait_for(what, seconds=10):
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def register(ecs, script, family="app", **more):
    ecs.register_task_definition(family=family, containerDefinitions=[{
        "name": "app", "image": "none", "memory": 64, "command": ["/bin/sh", "-c", script], **more}])


def service_of(ecs):
    return ecs.describe_services(cluster="demo", services=["web"])["services"][0]


def deployed(ecs, count=1):
    def check():
        found = ecs.describe_services(cluster="demo", services=["web"])["services"]
        return found and found[0]["runningCount"] == count and len(found[0]["deployments"]) == 1 \
            and found[0]["deployments"][0]["rolloutState"] == "COMPLETED" and found[0]
    return wait_for(check)


def create(ecs, count=1, **more):
    ecs.create_cluster(clusterName="demo")
    ecs.create_service(cluster="demo", serviceName="web", taskDefinition="app", desiredCount=count,
                       **more)
    found = deployed(ecs, count)
    assert found, service_of(ecs)
    return found


def tasks(ecs, status="RUNNING"):
    arns = ecs.list_tasks(cluster="demo", serviceName="web", desiredStatus=status)["taskArns"]
    return ecs.describe_tasks(cluster="demo", tasks=arns)["tasks"] if arns else []


def error(call):
    with pytest.raises(ClientError) as caught:
        call()
    answer = caught.value.response
    return answer["Error"]["Code"], answer["Error"]["Message"], \
        answer["ResponseMetadata"]["HTTPStatusCode"]


def is_alive(pid):
    try:
        state = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        return state != "Z"
    except FileNotFoundError:
        return False


def pid_file(sandbox):
    return sandbox.state / "services" / "demo" / "web" / "pid"


# --- signatures ---

def test_identity(sandbox):
    answer = sandbox.client("sts").get_caller_identity()
    assert answer["Account"] == "123456789012"
    assert answer["ResponseMetadata"]["RequestId"]


def test_wrong_keys_have_the_codes_of_the_protocol(sandbox):
    assert error(sandbox.client("ecs", key="nobody").list_clusters)[::2] == (
        "UnrecognizedClientException", 400)
    assert error(sandbox.client("ecs", secret="wrong").list_clusters)[::2] == (
        "InvalidSignatureException", 400)
    assert error(sandbox.client("dynamodb", secret="wrong").list_tables)[::2] == (
        "InvalidSignatureException", 400)
    assert error(sandbox.client("sts", key="nobody").get_caller_identity)[::2] == (
        "InvalidClientTokenId", 403)
    assert error(sandbox.client("sts", secret="wrong").get_caller_identity)[::2] == (
        "SignatureDoesNotMatch", 403)


def signed(sandbox, at, body=b"{}"):
    request = AWSRequest("POST", sandbox.url + "/", data=body, headers={
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListClusters"})
    signer = SigV4Auth(Credentials("sandbox", "sandbox"), "ecs", REGION)
    request.context["timestamp"] = at.strftime("%Y%m%dT%H%M%SZ")
    request.headers["X-Amz-Date"] = request.context["timestamp"]
    signer._inject_signature_to_request(request, signer.signature(
        signer.string_to_sign(request, signer.canonical_request(request)), request))
    return request


def send(request, data):
    raw = urllib.request.Request(request.url, data=data, headers=dict(request.headers.items()))
    try:
        with urllib.request.urlopen(raw, timeout=5) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as caught:
        return caught.code, json.load(caught)


def test_time_and_every_bit_count(sandbox):
    now = datetime.datetime.now(datetime.timezone.utc)
    minutes = lambda count: now + datetime.timedelta(minutes=count)
    assert send(signed(sandbox, now), b"{}")[0] == 200
    assert send(signed(sandbox, minutes(-4)), b"{}")[0] == 200
    status, body = send(signed(sandbox, minutes(-6)), b"{}")
    assert status == 400 and body["__type"].endswith("InvalidSignatureException")
    assert body["message"].startswith("Signature expired: ")
    status, body = send(signed(sandbox, minutes(6)), b"{}")
    assert body["message"].startswith("Signature not yet current: ")
    status, body = send(signed(sandbox, now), b"{ }")
    assert status == 400 and body["__type"].endswith("InvalidSignatureException")


def test_further_keys(tmp_path):
    box = Sandbox(tmp_path / "state", "--key", "AKIAONE:first", "--key", "AKIATWO:second:half")
    try:
        assert box.client("sts", "AKIATWO", "second:half").get_caller_identity()
        assert error(box.client("sts").get_caller_identity)[0] == "InvalidClientTokenId"
    finally:
        box.stop()


def test_unknown_operation_and_wrong_type(sandbox):
    assert error(lambda: sandbox.client("ecs").list_attributes(targetType="container-instance"))[0] \
        == "UnknownOperationException"
    at = datetime.datetime.now(datetime.timezone.utc)
    body = b'{"maxResults":"many"}'
    status, answer = send(signed(sandbox, at, body), body)
    assert (status, answer["__type"].split("#")[-1]) == (400, "SerializationException")


# --- services ---

def test_service_runs_processes_with_their_environment(sandbox):
    ecs, logs = sandbox.client("ecs"), sandbox.client("logs")
    register(ecs, 'echo "port $PORT own $OWN key $AWS_ACCESS_KEY_ID at $AWS_ENDPOINT_URL in $(pwd)";'
                  'echo "to stderr" >&2; echo $$ > pid; exec sleep 1000',
             environment=[{"name": "OWN", "value": "x y"}],
             portMappings=[{"containerPort": 8080}])
    found = create(ecs)
    assert any("has started 1 tasks: (task " in e["message"] for e in found["events"])
    task = tasks(ecs)[0]
    port = task["containers"][0]["networkBindings"][0]["hostPort"]
    state = sandbox.state / "services" / "demo" / "web"
    assert is_alive(int((state / "pid").read_text()))
    stream = "ecs/app/" + task["taskArn"].split("/")[-1]
    lines = wait_for(lambda: [e["message"] for e in logs.get_log_events(
        logGroupName="/ecs/app", logStreamName=stream)["events"]])
    assert f"port {port} own x y key sandbox at {sandbox.url} in {state}" in lines
    assert "to stderr" in lines


def test_stop_is_a_signal_and_then_a_kill(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, 'trap "" TERM; echo $$ > pid; while :; do sleep 0.1; done', stopTimeout=2)
    create(ecs)
    pid = int(pid_file(sandbox).read_text())
    begin = time.monotonic()
    ecs.update_service(cluster="demo", service="web", desiredCount=0)
    assert wait_for(lambda: tasks(ecs, "STOPPED"))
    assert tasks(ecs, "STOPPED")[0]["lastStatus"] == "STOPPING"
    assert is_alive(pid)
    assert wait_for(lambda: tasks(ecs, "STOPPED")[0]["lastStatus"] == "STOPPED")
    assert time.monotonic() - begin >= 2
    assert not is_alive(pid)
    assert tasks(ecs, "STOPPED")[0]["containers"][0]["exitCode"] == 137
    assert service_of(ecs)["runningCount"] == 0


def test_dead_task_is_replaced_and_its_children_end(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "sleep 1001 & echo $! > child; echo $$ > pid; wait")
    create(ecs)
    pid = int(pid_file(sandbox).read_text())
    child = int((pid_file(sandbox).parent / "child").read_text())
    assert is_alive(child)
    os.kill(pid, signal.SIGKILL)
    assert wait_for(lambda: not is_alive(child))
    assert wait_for(lambda: pid_file(sandbox).read_text().strip() not in ("", str(pid)))
    assert deployed(ecs)
    dead = tasks(ecs, "STOPPED")[0]
    assert dead["stopCode"] == "EssentialContainerExited"
    assert dead["containers"][0]["exitCode"] == 137


def test_rolling_deployment_and_waiter(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "exec sleep 1000")
    first = create(ecs, 2)["deployments"][0]["id"]
    register(ecs, "exec sleep 1002")
    answer = ecs.update_service(cluster="demo", service="web", taskDefinition="app")["service"]
    assert [d["status"] for d in answer["deployments"]] == ["PRIMARY", "ACTIVE"]
    assert wait_for(lambda: deployed(ecs, 2)["taskDefinition"].endswith("app:2"))
    assert service_of(ecs)["deployments"][0]["id"] == answer["deployments"][0]["id"] != first
    ecs.get_waiter("services_stable").wait(cluster="demo", services=["web"])
    history = ecs.list_service_deployments(cluster="demo", service="web")["serviceDeployments"]
    assert [h["status"] for h in history] == ["SUCCESSFUL", "SUCCESSFUL"]


def test_a_waiter_right_after_creation(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "exec sleep 1000")
    ecs.create_cluster(clusterName="demo")
    ecs.create_service(cluster="demo", serviceName="web", taskDefinition="app", desiredCount=1)
    waiter = ecs.get_waiter("services_stable")
    waiter.wait(cluster="demo", services=["web"], WaiterConfig={"Delay": 1, "MaxAttempts": 10})
    assert deployed(ecs)


def test_bad_command_trips_the_breaker_and_rolls_back(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "exec sleep 1000")
    create(ecs, deploymentConfiguration={"deploymentCircuitBreaker": {"enable": True,
                                                                      "rollback": True}})
    ecs.register_task_definition(family="app", containerDefinitions=[{
        "name": "app", "image": "none", "memory": 64, "command": ["/no/such/program"]}])
    ecs.update_service(cluster="demo", service="web", taskDefinition="app:2")
    assert wait_for(lambda: "rolling back" in
                    service_of(ecs)["deployments"][0]["rolloutStateReason"], 15)
    assert wait_for(lambda: deployed(ecs)["taskDefinition"].endswith("app:1"))
    failed = [t for t in tasks(ecs, "STOPPED") if t["stopCode"] == "TaskFailedToStart"]
    assert "CannotStartContainerError" in failed[0]["stoppedReason"]
    assert "No such file" in failed[0]["stoppedReason"]


def test_health_check_decides(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "touch well.$SELFHEAL_TASK_ID; exec sleep 1000", healthCheck={
        "command": ["CMD-SHELL", "test -e well.$SELFHEAL_TASK_ID"], "interval": 5, "retries": 1})
    create(ecs)
    first = tasks(ecs)[0]
    assert first["healthStatus"] == "HEALTHY"
    (pid_file(sandbox).parent / ("well." + first["taskArn"].split("/")[-1])).unlink()
    assert wait_for(lambda: first["taskArn"] in [t["taskArn"] for t in tasks(ecs, "STOPPED")], 15)
    gone = [t for t in tasks(ecs, "STOPPED") if t["taskArn"] == first["taskArn"]][0]
    assert gone["stoppedReason"] == "Task failed container health checks"


# --- DynamoDB through the front ---

def make_table(db):
    db.create_table(TableName="items", BillingMode="PAY_PER_REQUEST",
                    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    db.get_waiter("table_exists").wait(TableName="items")


def test_tables_and_their_checksum(sandbox):
    db = sandbox.client("dynamodb")
    make_table(db)
    db.put_item(TableName="items", Item={"id": {"S": "a"}, "n": {"N": "1.50"}})
    answer = db.get_item(TableName="items", Key={"id": {"S": "a"}})
    assert answer["Item"]["n"] == {"N": "1.5"}
    headers = answer["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amzn-requestid"]
    wire = json.dumps({"Item": answer["Item"]}, separators=(",", ":")).encode()
    assert int(headers["x-amz-crc32"]) == zlib.crc32(wire)
    code, message, status = error(lambda: db.put_item(
        TableName="items", Item={"id": {"S": "a"}}, ConditionExpression="attribute_not_exists(id)"))
    assert (code, status) == ("ConditionalCheckFailedException", 400)


def test_outage_drops_writes_until_it_is_over(sandbox):
    db = sandbox.client("dynamodb")
    make_table(db)
    sandbox.admin("/_sandbox/outage", {"table": "items", "seconds": 1, "drop_percent": 100})
    db.put_item(TableName="items", Item={"id": {"S": "lost"}})
    assert "Item" not in db.get_item(TableName="items", Key={"id": {"S": "lost"}})

    def is_kept():
        db.put_item(TableName="items", Item={"id": {"S": "kept"}})
        return "Item" in db.get_item(TableName="items", Key={"id": {"S": "kept"}})
    assert wait_for(is_kept, 10)
    with pytest.raises(urllib.error.HTTPError) as caught:
        sandbox.admin("/_sandbox/outage", {"table": "items", "seconds": 1, "drop_percnt": 1})
    assert caught.value.code == 400


def test_admin_is_not_for_web_pages(sandbox):
    assert sandbox.admin("/_sandbox/health") == {"status": "ok"}
    for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}):
        with pytest.raises(urllib.error.HTTPError) as caught:
            sandbox.admin("/_sandbox/health", headers=headers)
        assert caught.value.code == 403


# --- its own life ---

def test_state_survives_a_restart(sandbox):
    ecs, db = sandbox.client("ecs"), sandbox.client("dynamodb")
    make_table(db)
    db.put_item(TableName="items", Item={"id": {"S": "a"}})
    register(ecs, "echo $$ > pid; exec sleep 1000")
    create(ecs)
    pid = int(pid_file(sandbox).read_text())
    old = tasks(ecs)[0]["taskArn"]
    assert sandbox.stop() == 0
    assert not is_alive(pid)
    sandbox.start()
    ecs, db = sandbox.client("ecs"), sandbox.client("dynamodb")
    assert "Item" in db.get_item(TableName="items", Key={"id": {"S": "a"}})
    assert wait_for(lambda: [t for t in tasks(ecs) if t["taskArn"] != old
                             and t["lastStatus"] == "RUNNING"])
    assert is_alive(int(pid_file(sandbox).read_text()))
    assert sandbox.client("logs").describe_log_groups()["logGroups"] == []


def test_a_killed_sandbox_takes_its_tasks_along(sandbox):
    ecs = sandbox.client("ecs")
    register(ecs, "echo $$ > pid; exec sleep 1000")
    create(ecs)
    pid = int(pid_file(sandbox).read_text())
    sandbox.stop(signal.SIGKILL)
    assert wait_for(lambda: not is_alive(pid))
    sandbox.start()
    assert deployed(sandbox.client("ecs"))


@pytest.mark.parametrize("options, part", [
    (["--listen", "0.0.0.0:0", "--state", "S"], "loopback only"),
    (["--listen", "127.0.0.1:0"], "needs a directory"),
    (["--listen", "127.0.0.1:0", "--state", "S", "--key", "nocolon"], "ID:SECRET"),
    (["--nope", "x"], "unknown option --nope"),
    (["--listen", "127.0.0.1:0", "--state", "S", "--duplicates", "101"], "from 0 to 100"),
])
def test_wrong_options_are_explained(tmp_path, options, part):
    options = [str(tmp_path / "s") if o == "S" else o for o in options]
    done = subprocess.run([BIN, "sandbox", *options], capture_output=True, text=True, timeout=10)
    assert done.returncode != 0
    assert part in done.stderr


def test_one_sandbox_per_state(sandbox):
    done = subprocess.run([BIN, "sandbox", "--listen", "127.0.0.1:0", "--state", str(sandbox.state)],
                          capture_output=True, text=True, timeout=20)
    assert done.returncode != 0
    assert "in use by another process" in done.stderr


def test_a_message_is_not_given_to_a_client_that_is_gone(sandbox):
    """Its long poll is over with its connection; else the message would be invisible until its timeout."""
    sqs = sandbox.client("sqs")
    queue = sqs.create_queue(QueueName="gone", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
    body = json.dumps({"QueueUrl": queue, "WaitTimeSeconds": 20}).encode()
    request = AWSRequest("POST", sandbox.url + "/", data=body, headers={
        "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AmazonSQS.ReceiveMessage"})
    SigV4Auth(Credentials("sandbox", "sandbox"), "sqs", REGION).add_auth(request)
    host, port = sandbox.url[len("http://"):].split(":")
    head = f"POST / HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: {len(body)}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
    with socket.create_connection((host, int(port))) as client:
        client.sendall(head.encode() + b"\r\n" + body)
    sqs.send_message(QueueUrl=queue, MessageBody="hello")
    assert sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=2)["Messages"][0]["Body"] == "hello"
