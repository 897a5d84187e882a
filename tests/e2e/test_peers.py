"""The sandbox beside moto and dynalite: the same calls, and the answers compared. Where they differ, the reason is listed
here and in docs/sandbox.md; a difference that is not listed fails. And our own client against moto."""
import base64
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

import pytest

import peers
from harness import ACCOUNT, REGION, binary, end_process, environment, run_cli, wait_for

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed: it makes the calls")
import jmespath  # noqa: E402  (comes with botocore)
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

MOTO, DYNALITE = "5.2", "4.0.0"  # the versions that the list of differences is about

# Only the message of an error differs, not its code:
PREFIX = "AWS's newer validation of PutItem and UpdateItem puts `1 validation error detected: ` before it, and so do we"
WORDS = "worded differently; ours is AWS's wording as far as known"

EXPECTED = {
    "moto": {
        "dynamodb: create without a definition": WORDS,
        "dynamodb: put, empty key": WORDS,
        "dynamodb: put, empty set": PREFIX,
        "dynamodb: put, bad number": PREFIX,
        "dynamodb: get, half a key": WORDS,
        "dynamodb: update, paths overlap": PREFIX,
        "dynamodb: update, unused value": PREFIX,
        "dynamodb: update, value not given": WORDS,
        "dynamodb: update, unused name": PREFIX,
        "dynamodb: update, reserved word": PREFIX,
        "dynamodb: update, syntax": PREFIX,
        "dynamodb: delete table again": WORDS,
        "ecs: update, missing definition": WORDS,
        "dynamodb: put, set with a duplicate": "moto stores it; AWS refuses it",
        "dynamodb: put, 39 digits": "moto stores it; AWS keeps 38 digits and refuses more",
        "dynamodb: put, 1e126": "moto stores it; AWS's numbers end below 1E126",
        "dynamodb: get": "moto answers numbers as they were written; AWS answers them in one form",
        "dynamodb: get, projection": "moto answers numbers as they were written; AWS answers them in one form",
        "dynamodb: update, condition fails": "moto does not look at the types of operands",
        "dynamodb: query, missing index": "moto answers ResourceNotFoundException; AWS ValidationException",
        "dynamodb: query, two ranges": "moto answers items; AWS takes one condition for each key",
        "dynamodb: query, wrong key type": "moto finds nothing; AWS refuses it",
        "dynamodb: query, filter on key": "moto filters; AWS refuses it",
        "dynamodb: scan, count": "moto answers the items too",
        "dynamodb: scan, filter": "moto fails where some items do not have the attribute",
        "dynamodb: batch write": "moto adds an empty ItemCollectionMetrics that was not asked for",
        "dynamodb: batch write, twice the same": "moto does both; AWS refuses it",
        "dynamodb: batch write, 26": "moto has no limit; AWS takes 25",
        "dynamodb: batch get": "an item is missing there: moto deleted it in `batch write, twice the same`",
        "dynamodb: transaction": "moto adds an empty ItemCollectionMetrics that was not asked for",
        "ecs: update service": "moto answers the definition as it was given; AWS its ARN",
        "ecs: tasks of missing service": "moto answers none; AWS ServiceNotFoundException",
        "ecs: delete cluster with a service": "moto deletes it; AWS refuses it",
        "ecs: delete service": "moto answers INACTIVE at once; AWS DRAINING at first",
        "logs: retention of 6 days": "moto takes any number; AWS has a list of them",
        "logs: groups with retention": "follows from `retention of 6 days`",
        "sqs: create queue again, other": WORDS,
        "sqs: create queue, unknown attribute": "moto takes attributes that there are not; AWS refuses them",
        "sqs: send, empty": "moto takes it; AWS refuses a message without a body",
        "sqs: send, control character": "moto takes it; AWS refuses characters that XML does not have",
        "sqs: send batch": "moto adds an empty list of failures",
        "sqs: receive": "follows from `send, empty` and `send, control character`",
        "sqs: receive 11": WORDS,
        "sqs: delete, bad handle": WORDS,
        "sqs: change visibility, bad handle": WORDS,
        "sqs: counts": "follows from `send, empty` and `send, control character`",
        "sqs: dead letters, missing queue": "moto answers that the queue does not exist; AWS InvalidAttributeValue",
        "sns: create topic, bad name": WORDS,
        "sns: subscribe, bad filter": WORDS,
        "sns: subscriptions": "moto has kept the subscription that it refused in `subscribe, bad filter`",
        "sns: publish to missing": WORDS,
        "sns: publish, empty": "moto takes it; AWS refuses a message without a body",
        "sns: publish, subject of 101": WORDS,
        "sns: publish, too long": WORDS,
        "sns: confirm, bad token": "moto takes any token; AWS the one that it sent",
        "events: put rule, bad pattern": WORDS,
        "events: describe missing rule": WORDS,
    },
    "dynalite": {
        "dynamodb: create again": WORDS,
        "dynamodb: create without a definition": WORDS,
        "dynamodb: put, empty set": PREFIX,
        "dynamodb: put, set with a duplicate": PREFIX,
        "dynamodb: put, bad number": PREFIX,
        "dynamodb: put, 39 digits": PREFIX,
        "dynamodb: put, 1e126": PREFIX,
        "dynamodb: update, paths overlap": PREFIX,
        "dynamodb: update, unused value": PREFIX,
        "dynamodb: update, value not given": PREFIX,
        "dynamodb: update, unused name": PREFIX,
        "dynamodb: update, reserved word": PREFIX,
        "dynamodb: update, syntax": WORDS,
        "dynamodb: update, condition fails": PREFIX,
        "dynamodb: query, two ranges": WORDS,
        "dynamodb: batch write, 26": WORDS,
        "dynamodb: put, condition fails, old": "dynalite does not know ReturnValuesOnConditionCheckFailure",
        "dynamodb: query, index": "the order of items with the same index key is not promised by AWS; ours is that of the table",
        "dynamodb: transaction": "dynalite has no transactions",
        "dynamodb: transaction, cancelled": "dynalite has no transactions",
        "dynamodb: transaction, twice the same": "dynalite has no transactions",
        "dynamodb: transaction, get": "dynalite has no transactions",
        "dynamodb: backups": "dynalite has no continuous backups",
        "dynamodb: backups on": "dynalite has no continuous backups",
        "dynamodb: delete table": "dynalite leaves the indexes out of its last description",
    },
}


class Peer:
    def __init__(self, command, **more):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen([*command, str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env=environment(MOTO_ACCOUNT_ID=ACCOUNT, **more))
        try:
            wait_for(self.answers, 30, 0.1, f"{command[0]} answers")
        except AssertionError:
            end_process(self.process)
            raise

    def answers(self):
        assert self.process.poll() is None, "it ended"
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def close(self):
        end_process(self.process)


@pytest.fixture(scope="module")
def moto():
    library = pytest.importorskip("moto", reason="moto is not installed")
    pytest.importorskip("flask", reason="moto is installed without its server")
    peer = Peer([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p"])
    peer.version = ".".join(library.__version__.split(".")[:2])
    yield peer
    peer.close()


@pytest.fixture(scope="module")
def dynalite():
    folder = pathlib.Path(os.environ.get("SELFHEAL_BUILD") or pathlib.Path(binary()).parent) / "dynalite"
    program = folder / "node_modules" / ".bin" / "dynalite"
    if not shutil.which("node"):
        pytest.skip("dynalite needs node, which is not installed")
    if not program.exists():
        if not shutil.which("npm"):
            pytest.skip("dynalite is not installed, and there is no npm to install it")
        try:
            done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder),
                                   f"dynalite@{DYNALITE}"], capture_output=True, text=True, timeout=60)
        except subprocess.TimeoutExpired:
            pytest.skip("npm did not install dynalite within 60 s")
        if done.returncode != 0 or not program.exists():
            pytest.skip(f"npm could not install dynalite: {done.stderr.strip()[-200:]}")
    peer = Peer([str(program), "--host", "127.0.0.1", "--createTableMs", "0", "--deleteTableMs", "0", "--port"])
    peer.version = json.loads((folder / "node_modules" / "dynalite" / "package.json").read_text())["version"]
    yield peer
    peer.close()


def client(url, service):
    return boto3.client(service, endpoint_url=url, region_name=REGION, aws_access_key_id="sandbox",
                        aws_secret_access_key="sandbox",
                        config=Config(retries={"total_max_attempts": 1}, parameter_validation=False))


def plain(value, name=None):
    """Without what differs by its nature: times, ids; sets in an order."""
    if isinstance(value, dict):
        return {k: plain(v, k) for k, v in value.items() if k not in ("ResponseMetadata", "ConsumedCapacity")}
    if isinstance(value, list):
        rest = [plain(v) for v in value]
        return sorted(rest) if name in ("SS", "NS") or all(isinstance(v, str) for v in rest) else rest
    if isinstance(value, bytes):
        return "base64:" + base64.b64encode(value).decode()
    return value


def description(found):
    """Of a table: what we promise to answer as AWS does."""
    t = found.get("Table") or found.get("TableDescription") or {}
    kept = {k: t.get(k) for k in ("TableName", "TableStatus", "KeySchema", "AttributeDefinitions")}
    kept["AttributeDefinitions"] = sorted(kept["AttributeDefinitions"] or [], key=lambda a: a["AttributeName"])
    kept["indexes"] = [(i["IndexName"], i["KeySchema"], i["Projection"]) for i in t.get("GlobalSecondaryIndexes", [])]
    kept["mode"] = t.get("BillingModeSummary", {}).get("BillingMode")
    del kept["TableStatus"]  # CREATING for as long as each likes
    return kept


def ask(url, calls):
    """call -> its answer, normalised: {"ok": ...} or {"error": code, "words": message}."""
    answers, clients = {}, {}
    for name, service, operation, given, *pick in calls:
        c = clients.setdefault(service, client(url, service))
        try:
            found = getattr(c, operation)(**given)
            found.pop("ResponseMetadata")
            if operation in ("create_table", "describe_table", "delete_table"):
                found = description(found)
            found = plain(jmespath.search(pick[0], found) if pick and pick[0] not in ("", "@") else found)
            if operation == "batch_get_item":
                found["Responses"][peers.TABLE].sort(key=str)
            if operation in ("describe_continuous_backups", "update_continuous_backups"):
                found = jmespath.search("ContinuousBackupsDescription.PointInTimeRecoveryDescription"
                                        ".PointInTimeRecoveryStatus", found)
            answers[name] = {"ok": found}
        except ClientError as caught:
            error = caught.response["Error"]
            answers[name] = {"error": error["Code"], "words": re.sub(r"\s+", " ", error["Message"])}
            reasons = caught.response.get("CancellationReasons")
            if reasons:
                answers[name]["reasons"] = [r.get("Code") for r in reasons]
            if caught.response.get("Item"):
                answers[name]["item"] = caught.response["Item"]
        if operation in ("create_table", "delete_table") and "ok" in answers[name]:
            wait_for(lambda: is_settled(c, given["TableName"]), 10, 0.05)
    return answers


def is_settled(c, table):
    try:
        return c.describe_table(TableName=table)["Table"]["TableStatus"] == "ACTIVE"
    except ClientError:
        return True


def compare(ours, theirs, kind):
    found = {}
    for name, mine in ours.items():
        other = theirs[name]
        if mine == other:
            continue
        words_only = "error" in mine and "error" in other and {**mine, "words": 0} == {**other, "words": 0}
        found[f"{kind}: {name}"] = ("words" if words_only else "answer", mine, other)
    return found


def judge(found, name, version, tested):
    expected = EXPECTED[name]
    new = {call: what for call, what in found.items()
           if call not in expected or (what[0] == "words") != (expected[call] in (PREFIX, WORDS))}
    gone = sorted(set(expected) - set(found))
    text = "\n".join(f"{call} ({kind})\n  ours:   {json.dumps(mine, default=str)}\n  theirs: {json.dumps(other, default=str)}"
                     for call, (kind, mine, other) in new.items())
    if (new or gone) and version != tested:
        pytest.skip(f"{name} {version} differs, the list is about {tested}: {sorted(new)}, no longer: {gone}")
    assert not new, f"{len(new)} differences to {name} {version} that are not listed:\n{text}"
    assert not gone, f"listed as different from {name} {version}, but the same by now: {gone}"


@pytest.fixture(scope="module")
def ours(cloud):
    # A clock for the logs that both see.
    calls = {"dynamodb": peers.DYNAMODB, "ecs": peers.ECS, "logs": peers.log_calls(int(time.time() * 1000) - 5000),
             "sqs": peers.SQS, "sns": peers.SNS, "events": peers.EVENTS}
    return calls, {kind: ask(cloud.url, list_) for kind, list_ in calls.items()}


def test_moto(ours, moto):
    calls, mine = ours
    found = {}
    for kind, list_ in calls.items():
        found.update(compare(mine[kind], ask(moto.url, list_), kind))
    judge(found, "moto", moto.version, MOTO)


def test_dynalite(ours, dynalite):
    calls, mine = ours
    found = compare(mine["dynamodb"], ask(dynalite.url, calls["dynamodb"]), "dynamodb")
    judge(found, "dynalite", dynalite.version, DYNALITE)


def test_the_list_is_in_the_docs():
    text = " ".join((pathlib.Path(__file__).resolve().parents[2] / "docs" / "sandbox.md").read_text().split())
    for peer, calls in EXPECTED.items():
        missing = {why for why in calls.values() if why not in text and why not in (PREFIX, WORDS)
                   and not why.startswith(("follows from", "an item is missing there"))}
        assert not missing, f"differences to {peer} that docs/sandbox.md does not name: {missing}"


# --- our client against moto ---

def selfheal_aws(url, service, operation, given, status=0):
    done = run_cli("aws", service, operation, "--endpoint-url", url, "--region", REGION, "--input", "-",
                   input=json.dumps(given))
    assert done.returncode == status, done.stdout + done.stderr
    return json.loads(done.stdout) if status == 0 else done.stderr


def test_our_client_against_moto(moto):
    url = moto.url
    assert selfheal_aws(url, "sts", "GetCallerIdentity", {})["Account"] == ACCOUNT
    table = peers.create("client")
    assert selfheal_aws(url, "dynamodb", "CreateTable", table)["TableDescription"]["TableName"] == "client"
    item = {**peers.key("ü", 1), "b": {"B": "AAE="}, "l": {"L": [{"NULL": True}]}}
    selfheal_aws(url, "dynamodb", "PutItem", {"TableName": "client", "Item": item})
    found = selfheal_aws(url, "dynamodb", "Query", {"TableName": "client", "KeyConditionExpression": "pk = :p",
                                                    "ExpressionAttributeValues": {":p": {"S": "ü"}}})
    assert found["Items"] == [item]
    told = selfheal_aws(url, "dynamodb", "PutItem", {"TableName": "client", "Item": item,
                                                     "ConditionExpression": "attribute_not_exists(pk)"}, 1)
    assert "ConditionalCheckFailedException" in told
    selfheal_aws(url, "ecs", "CreateCluster", {"clusterName": "client"})
    assert selfheal_aws(url, "ecs", "DescribeClusters", {"clusters": ["client"]})["clusters"][0]["status"] == "ACTIVE"
    told = selfheal_aws(url, "ecs", "UpdateService", {"cluster": "client", "service": "none", "desiredCount": 0}, 1)
    assert "ServiceNotFoundException" in told
    selfheal_aws(url, "logs", "CreateLogGroup", {"logGroupName": "/client"})
    assert selfheal_aws(url, "logs", "DescribeLogGroups", {})["logGroups"][0]["logGroupName"] == "/client"
    # Both protocols of XML and JSON, with an error of each.
    told = selfheal_aws(url, "sts", "AssumeRole", {"RoleArn": "x", "RoleSessionName": "y"}, 2)
    assert "RoleArn" in told


def test_our_client_against_motos_other_services(moto):
    """Of each service of the tables that runbooks may call: something made, listed, refused; REST, query and JSON."""
    def call(service, operation, given=None, status=0):
        return selfheal_aws(moto.url, service, operation, given or {}, status)

    topic = call("sns", "CreateTopic", {"Name": "pages"})["TopicArn"]
    assert topic in [t["TopicArn"] for t in call("sns", "ListTopics")["Topics"]]
    assert call("sns", "Publish", {"TopicArn": topic, "Message": "ü & <b>"})["MessageId"]
    assert "NotFound" in call("sns", "GetTopicAttributes", {"TopicArn": topic + "x"}, 1)

    queue = call("sqs", "CreateQueue", {"QueueName": "alerts"})["QueueUrl"]
    assert call("sqs", "ListQueues", {"QueueNamePrefix": "alerts"})["QueueUrls"] == [queue]
    call("sqs", "SendMessage", {"QueueUrl": queue, "MessageBody": "hello"})
    message = call("sqs", "ReceiveMessage", {"QueueUrl": queue})["Messages"][0]
    assert message["Body"] == "hello"
    call("sqs", "DeleteMessage", {"QueueUrl": queue, "ReceiptHandle": message["ReceiptHandle"]})
    assert "AWS.SimpleQueueService.NonExistentQueue" in call("sqs", "GetQueueUrl", {"QueueName": "none"}, 1)

    call("events", "CreateEventBus", {"Name": "alerts"})
    assert "alerts" in [b["Name"] for b in call("events", "ListEventBuses")["EventBuses"]]
    assert call("events", "PutEvents", {"Entries": [{"Source": "selfheal.datadog", "DetailType": "Datadog Alert",
                                                     "Detail": "{}", "EventBusName": "alerts"}]})["FailedEntryCount"] == 0

    schedule = {"Name": "dead-man", "ScheduleExpression": "at(2027-01-01T00:00:00)", "FlexibleTimeWindow": {"Mode": "OFF"},
                "Target": {"Arn": topic, "RoleArn": "arn:aws:iam::%s:role/pages" % ACCOUNT}}
    assert call("scheduler", "CreateSchedule", schedule)["ScheduleArn"].endswith("/dead-man")
    assert [s["Name"] for s in call("scheduler", "ListSchedules", {"GroupName": "default"})["Schedules"]] == ["dead-man"]
    assert call("scheduler", "GetSchedule", {"Name": "dead-man"})["Target"]["Arn"] == topic
    call("scheduler", "DeleteSchedule", {"Name": "dead-man"})
    assert "ResourceNotFoundException" in call("scheduler", "GetSchedule", {"Name": "dead-man"}, 1)

    tags = {"Resource": "arn:aws:lambda:%s:%s:function:none" % (REGION, ACCOUNT)}
    assert call("lambda", "ListFunctions")["Functions"] == []
    assert "ResourceNotFoundException" in call("lambda", "GetFunction", {"FunctionName": tags["Resource"]}, 1)
    assert "ResourceNotFoundException" in call("lambda", "ListTags", tags, 1)
    call("pipes", "CreatePipe", {"Name": "p", "RoleArn": "arn:aws:iam::%s:role/pipe" % ACCOUNT, "Source": queue, "Target": topic})
    assert [p["Name"] for p in call("pipes", "ListPipes")["Pipes"]] == ["p"]

    call("ssm", "PutParameter", {"Name": "/a/b", "Value": "x", "Type": "String"})
    assert call("ssm", "GetParameter", {"Name": "/a/b"})["Parameter"]["Value"] == "x"
    alarm = {"AlarmName": "a", "MetricName": "m", "Namespace": "n", "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 1,
             "Threshold": 1.5, "ComparisonOperator": "GreaterThanThreshold"}
    call("cloudwatch", "PutMetricAlarm", alarm)
    assert call("cloudwatch", "DescribeAlarms")["MetricAlarms"][0]["Threshold"] == 1.5
    assert call("elbv2", "DescribeLoadBalancers")["LoadBalancers"] == []
    assert "LoadBalancerNotFound" in call("elbv2", "DescribeLoadBalancers", {"Names": ["none"]}, 1)
