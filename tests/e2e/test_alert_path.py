"""The whole alert path on the sandbox: webhook -> API Gateway -> SNS -> SQS -> Pipe -> bus -> rule -> Lambda alias, whose
code is selfheal itself, -> ECS and DynamoDB -> CloudWatch Logs. The service is healed through every hop."""
import io
import json
import os
import time
import zipfile

import pytest

import harness
from harness import ACCOUNT, REGION, ROOT, SECRET, Daemon, binary, fetch, wait_for

pytest.importorskip("boto3", reason="boto3 is not installed: it makes the resources")
ROLE = f"arn:aws:iam::{ACCOUNT}:role/mover"
KEY = "k" * 40
TEMPLATE = '{"schema": "selfheal.alert/1", "alert": <$.body>, "sqs": {"message_id": "<$.messageId>"}}'


def arn(service, name):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{name}"


def allow(principal, source):
    return json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": principal}, "Action": "sqs:SendMessage", "Resource": "*",
        "Condition": {"ArnEquals": {"aws:SourceArn": source}}}]})


def zip_of(folder):
    """As tools/lambda-zip packs it: the program as `bootstrap`, and the configuration beside it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        def add(name, data, mode):
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr, info.compress_type = 3, (0o100000 | mode) << 16, zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
        with open(binary(), "rb") as program:
            add("bootstrap", program.read(), 0o755)
        for path in sorted(p for p in folder.rglob("*.yaml")):
            add(str(path.relative_to(folder)), path.read_bytes(), 0o644)
    return out.getvalue()


class AlertPath:
    """The resources that deploy/terraform makes, made by boto3."""

    def __init__(self, cloud, folder, name):
        self.cloud, self.name = cloud, name
        sns, sqs, events, functions = (cloud.client(s) for s in ("sns", "sqs", "events", "lambda"))
        self.topic = sns.create_topic(Name=name)["TopicArn"]
        self.queue = sqs.create_queue(QueueName=name, Attributes={
            "Policy": allow("sns.amazonaws.com", self.topic)})["QueueUrl"]
        sns.subscribe(TopicArn=self.topic, Protocol="sqs", Endpoint=arn("sqs", name),
                      Attributes={"RawMessageDelivery": "true"})
        bus = events.create_event_bus(Name=name)["EventBusArn"]
        functions.create_function(FunctionName=name, Role=ROLE, Runtime="provided.al2023", Handler="bootstrap", Timeout=12,
                                  Code={"ZipFile": zip_of(folder)},
                                  Environment={"Variables": {"SELFHEAL_DATADOG_SECRET": SECRET}})
        wait_for(lambda: functions.get_function_configuration(FunctionName=name)["State"] == "Active")
        functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=1)
        version = functions.publish_version(FunctionName=name)["Version"]
        alias = functions.create_alias(FunctionName=name, Name="live", FunctionVersion=version)["AliasArn"]
        rule = events.put_rule(Name="alerts", EventBusName=name, EventPattern=json.dumps(
            {"source": ["selfheal.datadog"], "detail-type": ["Datadog Alert"]}))["RuleArn"]
        functions.add_permission(FunctionName=name, Qualifier="live", StatementId="bus", Action="lambda:InvokeFunction",
                                 Principal="events.amazonaws.com", SourceArn=rule)
        assert events.put_targets(Rule="alerts", EventBusName=name,
                                  Targets=[{"Id": "function", "Arn": alias}])["FailedEntryCount"] == 0
        cloud.client("pipes").create_pipe(
            Name=name, RoleArn=ROLE, Source=arn("sqs", name), Target=bus, TargetParameters={
                "InputTemplate": TEMPLATE,
                "EventBridgeEventBusParameters": {"Source": "selfheal.datadog", "DetailType": "Datadog Alert"}})
        route = json.dumps({"name": name, "topic": self.topic, "key": KEY}).encode()
        assert fetch(cloud.url + "/_sandbox/gateway", route)[0] == 200

    def webhook(self, alert, key=KEY):
        return fetch(f"{self.cloud.url}/_gateway/{self.name}", json.dumps(alert).encode(),
                     {"x-api-key": key, "content-type": "application/json"})[0]

    def lines(self):
        """What the function has written, as objects, oldest first."""
        logs = self.cloud.client("logs")
        try:
            found = [e["message"] for page in logs.get_paginator("filter_log_events").paginate(
                logGroupName=f"/aws/lambda/{self.name}") for e in page["events"]]
        except logs.exceptions.ResourceNotFoundException:
            return []
        return [json.loads(m) for m in found if m.startswith("{")]

    def find(self, **members):
        return [line for line in self.lines() if all(line.get(k) == v for k, v in members.items())]

    def sweep(self):
        self.cloud.client("lambda").invoke(FunctionName=self.name, Qualifier="live", InvocationType="Event",
                                           Payload=json.dumps({"schema": "selfheal.sweep/1"}).encode())


@pytest.fixture
def path(cloud, subscriber, pager, tmp_path):
    folder = tmp_path / "function"
    folder.mkdir()
    daemon = Daemon(folder, cloud.url, pager.url, [subscriber.rule()], limits={"call_timeout": "4s"},
                    store=str(tmp_path / "function.db"))
    config = folder / "selfheal.yaml"
    config.write_text(config.read_text() + "lambda: { sources: [datadog], margin: 1s }\n")
    made = AlertPath(cloud, folder, "path-heals")
    made.alert = daemon.alert
    yield made
    cloud.client("pipes").delete_pipe(Name=made.name)
    cloud.client("lambda").delete_function(FunctionName=made.name)


def test_a_service_is_healed_through_every_hop(path, subscriber, pager):
    began = subscriber.damage()
    assert path.webhook(path.alert(subscriber.name, began=began), key="wrong" * 8) == 403
    assert path.webhook(path.alert(subscriber.name, began=began)) == 200
    wait_for(lambda: path.find(type="step_started", step="verify"), 40,
             why=str([line.get("type") or line for line in path.lines()][-30:]))
    assert path.webhook(path.alert(subscriber.name, "Recovered", began=began)) == 200
    until = time.time() + 60
    while time.time() < until and not path.find(type="run_finished"):
        path.sweep()  # in AWS a schedule does it once a minute
        try:
            wait_for(lambda: path.find(type="run_finished"), 5, every=0.2)
        except AssertionError:
            continue
    [end] = path.find(type="run_finished")
    assert end["outcome"] == "healed", end
    assert len(path.find(type="run_created")) == 1
    status, health = subscriber.health()
    assert status == 200 and health["missing"] == health["altered"] == health["foreign"] == 0, health
    assert pager.find("All clear")
    healed = [line for line in path.lines() if "_aws" in line and line.get("RunsHealed")]
    assert len(healed) == 1 and healed[0]["TimeToHeal"] > 0
