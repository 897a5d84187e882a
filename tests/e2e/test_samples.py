"""The sample subscriber against the sandbox: after an outage no proper subset of {restart, clear, replay} makes it healthy
again; all three do. And what it does at an unclean end, at a conflict, and at SIGTERM.

SELFHEAL_BIN names the program; samples/ lies beside it (or where SELFHEAL_SAMPLES says). Without it, all is skipped."""
import datetime
import itertools
import json
import os
import pathlib
import signal
import subprocess
import time
import urllib.error
import urllib.request

import pytest

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed: the samples are tested with it")
from botocore.config import Config  # noqa: E402

BIN = os.environ.get("SELFHEAL_BIN")
pytestmark = pytest.mark.skipif(not BIN, reason="SELFHEAL_BIN is not set: no program to test")
SAMPLES = pathlib.Path(os.environ.get("SELFHEAL_SAMPLES") or
                       pathlib.Path(BIN or ".").resolve().parent / "samples")
TABLE, STREAM = "cash-events", "cash"


def wait_for(what, seconds=10):
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


class World:
    def __init__(self, root):
        self.root = root
        self.log = root / "events.log"
        self.processes = []
        line = self.run(BIN, "sandbox", "--listen", "127.0.0.1:0", "--state", str(root / "state"))
        self.url = line.split()[2]

    def run(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.processes.append(process)
        line = process.stdout.readline()
        assert " ready" in line, line
        return line

    def feed(self, past, rate=20):
        return self.run(str(SAMPLES / "feeder"), "--log", str(self.log), "--past", str(past), "--rate", str(rate))

    def client(self, service):
        return boto3.client(service, endpoint_url=self.url, region_name="eu-west-1", aws_access_key_id="sandbox",
                            aws_secret_access_key="sandbox", config=Config(retries={"total_max_attempts": 1}))

    def make_table(self):
        db = self.client("dynamodb")
        keys = [("stream", "HASH"), ("position", "RANGE")]
        db.create_table(TableName=TABLE, BillingMode="PAY_PER_REQUEST",
                        KeySchema=[{"AttributeName": n, "KeyType": t} for n, t in keys],
                        AttributeDefinitions=[{"AttributeName": n, "AttributeType": "S"} for n, _ in keys])
        db.get_waiter("table_exists").wait(TableName=TABLE)

    def register(self, **environment):
        environment = {"EVENT_LOG": str(self.log), "TABLE": TABLE, "STREAM": STREAM, **environment}
        return self.client("ecs").register_task_definition(family="cash", containerDefinitions=[{
            "name": "app", "image": "none", "memory": 64, "command": [str(SAMPLES / "subscriber")],
            "portMappings": [{"containerPort": 8080}],
            "environment": [{"name": n, "value": v} for n, v in environment.items()]}],
        )["taskDefinition"]["taskDefinitionArn"]

    def create(self):
        ecs = self.client("ecs")
        ecs.create_cluster(clusterName="demo")
        ecs.create_service(cluster="demo", serviceName="cash", taskDefinition=self.register(), desiredCount=1)

    def task(self):
        ecs = self.client("ecs")
        arns = ecs.list_tasks(cluster="demo", serviceName="cash")["taskArns"]
        tasks = ecs.describe_tasks(cluster="demo", tasks=arns)["tasks"] if arns else []
        return [t for t in tasks if t["lastStatus"] == "RUNNING"]

    def health(self):
        """Status and answer of the one running task; (0, {}) when there is none, or not exactly one."""
        tasks = self.task()
        if len(tasks) != 1:
            return 0, {}
        port = tasks[0]["containers"][0]["networkBindings"][0]["hostPort"]
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as caught:
            return caught.code, json.load(caught)
        except OSError:
            return 0, {}

    def outage(self, seconds, **percents):
        body = json.dumps({"table": TABLE, "seconds": seconds, **percents}).encode()
        urllib.request.urlopen(urllib.request.Request(self.url + "/_sandbox/outage", data=body), timeout=5).close()

    def stop_service(self):
        self.client("ecs").update_service(cluster="demo", service="cash", desiredCount=0)
        assert wait_for(lambda: not self.task())
        arns = self.client("ecs").list_tasks(cluster="demo", serviceName="cash", desiredStatus="STOPPED")["taskArns"]
        assert wait_for(lambda: all(t["lastStatus"] == "STOPPED" for t in self.client("ecs").describe_tasks(
            cluster="demo", tasks=arns)["tasks"]))

    def start_service(self, revision=None):
        more = {"taskDefinition": revision} if revision else {}
        self.client("ecs").update_service(cluster="demo", service="cash", desiredCount=1, **more)
        assert wait_for(self.task)

    def clear(self, since):
        db = self.client("dynamodb")
        items = []
        for page in db.get_paginator("query").paginate(
                TableName=TABLE, ConsistentRead=True, KeyConditionExpression="#s = :s AND #p >= :p",
                ExpressionAttributeNames={"#s": "stream", "#p": "position"},
                ExpressionAttributeValues={":s": {"S": STREAM}, ":p": {"S": iso(since)}}):
            items += page["Items"]
        for item in items:
            db.delete_item(TableName=TABLE, Key={"stream": item["stream"], "position": item["position"]})
        return len(items)

    def close(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            process.wait(timeout=10)
            process.stdout.close()


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    yield world
    world.close()


def break_it(world, past=200):
    """A healthy service, then an outage that leaves each kind of damage. Returns when it began."""
    world.feed(past)
    world.make_table()
    world.create()
    assert wait_for(lambda: world.health()[0] == 200, 20), world.health()
    began = datetime.datetime.now(datetime.timezone.utc)
    for _ in range(5):
        world.outage(2, drop_percent=25, alter_percent=25, add_percent=25)
        over = time.monotonic() + 2.1  # the outage must be over, whatever it has done by then
        assert wait_for(lambda: time.monotonic() > over, 5)
        found = world.health()[1]
        if all(found.get(kind) for kind in ("missing", "altered", "foreign")):
            return began
    raise AssertionError(f"no damage: {found}")


STEPS = ("restart", "clear", "replay")


def heal(world, steps, since):
    """Does some of the three. A replay is a setting of the task definition: without a restart no task has it."""
    revision = world.register(ROLLBACK_TO=iso(since)) if "replay" in steps else None
    if "restart" in steps:
        world.stop_service()
    if "clear" in steps:
        assert world.clear(since) > 0
    if "restart" in steps:
        world.start_service(revision)


@pytest.mark.parametrize("steps", [s for n in range(4) for s in itertools.combinations(STEPS, n)],
                         ids=lambda s: "+".join(s) or "nothing")
def test_only_all_three_heal(world, steps):
    began = break_it(world)
    heal(world, steps, began - datetime.timedelta(seconds=3))
    is_healthy = wait_for(lambda: world.health()[0] == 200, 20 if len(steps) == 3 else 3)
    assert bool(is_healthy) == (len(steps) == 3), world.health()
    status, found = world.health()
    if len(steps) < 3:
        assert status == 503 and found["why"] and found["status"] == "unhealthy"
    else:
        assert found["missing"] == found["altered"] == found["foreign"] == found["behind"] == 0
        assert found["items"] >= 200 and found["replay"] is True
        # Without the setting it goes on from its checkpoint, and stays healthy.
        world.stop_service()
        world.start_service(world.register())
        assert wait_for(lambda: world.health()[0] == 200, 5), world.health()
        assert world.health()[1]["replay"] is False


def test_a_conflict_stops_it(world):
    began = break_it(world)
    heal(world, ("restart", "replay"), began - datetime.timedelta(seconds=3))
    assert wait_for(lambda: world.health()[1].get("why", "").startswith("conflict at seq "))
    before = world.health()[1]
    assert wait_for(lambda: world.health()[1]["behind"] > before["behind"], 20)  # the log goes on, it does not
    status, found = world.health()
    assert status == 503 and found["stored"] == before["stored"]


def test_only_items_since_the_replay_change(world):
    began = break_it(world)
    since = began - datetime.timedelta(seconds=3)

    def before():
        return [page for page in world.client("dynamodb").query(
            TableName=TABLE, KeyConditionExpression="#s = :s AND #p < :p", ConsistentRead=True,
            ExpressionAttributeNames={"#s": "stream", "#p": "position"},
            ExpressionAttributeValues={":s": {"S": STREAM}, ":p": {"S": iso(since)}})["Items"]]
    kept = before()
    heal(world, STEPS, since)
    assert wait_for(lambda: world.health()[0] == 200, 20), world.health()
    assert len(kept) > 100 and before() == kept


def test_replay_of_300_events_takes_under_3_seconds(world):
    world.feed(1000)
    world.make_table()
    world.create()
    assert wait_for(lambda: world.health()[0] == 200, 30), world.health()
    world.stop_service()
    since = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=15)
    assert world.clear(since) >= 250
    begin = time.monotonic()
    world.start_service(world.register(ROLLBACK_TO=iso(since)))
    running = time.monotonic()
    assert wait_for(lambda: world.health()[0] == 200, 10), world.health()
    assert time.monotonic() - running < 3, (running - begin, time.monotonic() - begin)


def test_sigterm_ends_it_within_a_second(world):
    break_it(world)
    world.client("ecs").update_service(cluster="demo", service="cash", desiredCount=0)
    assert wait_for(lambda: not world.task())
    arns = world.client("ecs").list_tasks(cluster="demo", serviceName="cash", desiredStatus="STOPPED")["taskArns"]
    ended = wait_for(lambda: [t for t in world.client("ecs").describe_tasks(cluster="demo", tasks=arns)["tasks"]
                              if t["lastStatus"] == "STOPPED"])
    assert ended[0]["containers"][0]["exitCode"] == 0
    assert (ended[0]["executionStoppedAt"] - ended[0]["stoppingAt"]).total_seconds() < 1


def test_a_bad_line_in_the_log_is_told(world):
    world.log.write_text("1 e-1 2026-11-25T03:00:00.000Z acc-1 5\n3 e-3 2026-11-25T03:00:00.000Z acc-1 5\n")
    world.make_table()
    world.create()
    found = wait_for(lambda: [e["message"] for e in world.client("logs").filter_log_events(
        logGroupName="/ecs/cash")["events"]] if world.client("logs").describe_log_groups()["logGroups"] else None)
    assert any("log line 2: its number is not the next one" in line for line in found), found


@pytest.mark.parametrize("options", [[], ["--log"], ["--log", "F", "--rate", "0"], ["--log", "F", "--past", "-1"],
                                     ["--log", "F", "--rate", "1001"], ["--what", "F"]])
def test_feeder_refuses_wrong_options(options, tmp_path):
    options = [str(tmp_path / "log") if o == "F" else o for o in options]
    done = subprocess.run([str(SAMPLES / "feeder"), *options], capture_output=True, text=True, timeout=5)
    assert done.returncode == 2 and "Usage: feeder --log FILE" in done.stderr


def test_feeder_goes_on_with_a_log(world):
    world.feed(50, rate=100)
    world.processes[-1].send_signal(signal.SIGTERM)
    assert world.processes[-1].wait(timeout=5) == 0
    first = world.log.read_text().splitlines()
    world.feed(50, rate=100)
    lines = wait_for(lambda: (lambda l: l if len(l) > len(first) + 20 else None)(world.log.read_text().splitlines()))
    assert [int(line.split()[0]) for line in lines] == list(range(1, len(lines) + 1))
    assert lines[:len(first)] == first and len(first) >= 50
    times = [line.split()[2] for line in lines]
    assert times == sorted(times)
