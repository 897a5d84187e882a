"""The messaging services of the sandbox, seen by boto3 and the AWS CLI: an alert's way from SNS to an event target,
signed messages over HTTP, dead letters, archives and replays, schedules, policies, and what a restart leaves."""
import base64
import datetime
import http.server
import json
import shutil
import subprocess
import threading
import time
import urllib.parse

import pytest

from harness import ACCOUNT, REGION, Sandbox, end_process, environment, fetch, wait_for

pytest.importorskip("boto3", reason="boto3 is not installed: it makes the calls")
from botocore.exceptions import ClientError  # noqa: E402

ROLE = f"arn:aws:iam::{ACCOUNT}:role/mover"
TEMPLATE = '{"schema": "selfheal.alert/1", "alert": <$.body>, "sqs": {"message_id": "<$.messageId>"}}'


def arn(service, name):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{name}"


def policy(principal, source, action="sqs:SendMessage", resource="*"):
    return json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": principal}, "Action": action, "Resource": resource,
        "Condition": {"ArnEquals": {"aws:SourceArn": source}}}]})


def refused(call, **given):
    with pytest.raises(ClientError) as caught:
        call(**given)
    return caught.value.response["Error"]["Code"]


class Queue:
    def __init__(self, cloud, name, **attributes):
        self.sqs, self.arn = cloud.client("sqs"), arn("sqs", name)
        self.url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def take(self, seconds=10):
        """The next message, deleted; None after the time."""
        found = self.sqs.receive_message(QueueUrl=self.url, WaitTimeSeconds=seconds, MessageAttributeNames=["All"],
                                         AttributeNames=["All"]).get("Messages", [])
        for message in found:
            self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return found[0] if found else None

    def put(self, body):
        self.sqs.send_message(QueueUrl=self.url, MessageBody=body)


class Endpoint:
    """An HTTP endpoint that keeps what is posted to it, and answers with `status`."""

    def __init__(self):
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                endpoint.posts.append((dict(self.headers.items()), body))
                self.send_response(endpoint.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.posts, self.status = [], 200
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def chain(cloud, name, raw="true"):
    """SNS -> queue -> pipe -> bus -> rules -> queue and log group, as the Terraform of an alert path makes it."""
    topic = cloud.client("sns").create_topic(Name=name, Attributes={"SignatureVersion": "2"})["TopicArn"]
    source = Queue(cloud, name, Policy=policy("sns.amazonaws.com", topic))
    cloud.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=source.arn,
                                  Attributes={"RawMessageDelivery": raw})
    events = cloud.client("events")
    bus = events.create_event_bus(Name=name)["EventBusArn"]
    rule = events.put_rule(Name="heal", EventBusName=name, EventPattern=json.dumps(
        {"source": ["selfheal.datadog"], "detail-type": ["Datadog Alert"]}))["RuleArn"]
    target = Queue(cloud, name + "-out", Policy=policy("events.amazonaws.com", rule))
    group = f"/aws/events/{name}"
    cloud.client("logs").create_log_group(logGroupName=group)
    assert events.put_targets(Rule="heal", EventBusName=name, Targets=[
        {"Id": "queue", "Arn": target.arn},
        {"Id": "log", "Arn": arn("logs", f"log-group:{group}:*")}])["FailedEntryCount"] == 0
    cloud.client("pipes").create_pipe(
        Name=name, RoleArn=ROLE, Source=source.arn, Target=bus, TargetParameters={
            "InputTemplate": TEMPLATE,
            "EventBridgeEventBusParameters": {"Source": "selfheal.datadog", "DetailType": "Datadog Alert"}})
    return topic, source, target, group


def lines(cloud, group):
    return [json.loads(e["message"]) for e in cloud.client("logs").filter_log_events(logGroupName=group)["events"]]


@pytest.mark.parametrize("raw", ["true", "false"])
def test_an_alert_goes_all_the_way(cloud, raw):
    name = "chain-raw" if raw == "true" else "chain-envelope"
    topic, source, target, group = chain(cloud, name, raw)
    alert = {"alert_id": "1234", "title": 'disk "full" <db>', "transition": "Triggered"}
    sent = cloud.client("sns").publish(TopicArn=topic, Message=json.dumps(alert))
    message = target.take()
    event = json.loads(message["Body"])
    assert event["source"] == "selfheal.datadog" and event["detail-type"] == "Datadog Alert"
    assert event["detail"]["schema"] == "selfheal.alert/1" and event["account"] == ACCOUNT
    seen = event["detail"]["alert"]
    if raw == "false":  # the envelope, parsed; its Message is a text
        assert seen["MessageId"] == sent["MessageId"] and seen["TopicArn"] == topic
        seen = json.loads(seen["Message"])
    assert seen == alert
    assert wait_for(lambda: lines(cloud, group))[0] == event
    assert cloud.client("sqs").get_queue_attributes(QueueUrl=source.url, AttributeNames=["All"])["Attributes"][
        "ApproximateNumberOfMessages"] == "0"


def test_a_webhook_enters_by_the_gateway(cloud):
    topic, _, target, _ = chain(cloud, "gated")
    key = "key-of-the-tests-0123456789"
    route = json.dumps({"name": "alerts", "topic": topic, "key": key}).encode()
    assert fetch(cloud.url + "/_sandbox/gateway", route)[0] == 200
    alert = b'{"alert_id": "7"}'
    assert fetch(cloud.url + "/_gateway/alerts", alert, {"x-api-key": "wrong" + key})[0] == 403
    status, _, answer = fetch(cloud.url + "/_gateway/alerts", alert, {"x-api-key": key})
    assert status == 200 and len(json.loads(answer)["messageId"]) == 36
    assert json.loads(target.take()["Body"])["detail"]["alert"] == {"alert_id": "7"}
    assert target.take(0) is None


def test_whoever_else_publishes_is_denied(cloud):
    """Topic, queue and bus take from their one producer alone."""
    topic, source, target, _ = chain(cloud, "closed")
    sns, events = cloud.client("sns"), cloud.client("events")
    other = sns.create_topic(Name="closed-other")["TopicArn"]
    sns.subscribe(TopicArn=other, Protocol="sqs", Endpoint=source.arn, Attributes={"RawMessageDelivery": "true"})
    sns.publish(TopicArn=other, Message='{"forged": true}')
    events.put_permission(EventBusName="closed", Policy=json.dumps({"Statement": [{
        "Sid": "only-the-pipe", "Effect": "Deny", "Principal": "*", "Action": "events:PutEvents", "Resource": "*",
        "Condition": {"ArnNotEquals": {"aws:PrincipalArn": ROLE}}}]}))
    answer = events.put_events(Entries=[{"Source": "selfheal.datadog", "DetailType": "Datadog Alert", "Detail": "{}",
                                         "EventBusName": "closed"}])
    assert answer["Entries"][0]["ErrorCode"] == "AccessDeniedException"
    sns.set_topic_attributes(TopicArn=other, AttributeName="Policy", AttributeValue=json.dumps({"Statement": [{
        "Effect": "Deny", "Principal": "*", "Action": "sns:Publish", "Resource": other}]}))
    assert refused(sns.publish, TopicArn=other, Message="x") == "AuthorizationError"
    sns.publish(TopicArn=topic, Message='{"id": 1}')
    assert json.loads(target.take()["Body"])["detail"]["alert"] == {"id": 1}
    assert target.take(0) is None
    report = json.loads(fetch(cloud.url + "/_sandbox/deliveries")[2])
    assert [d["source"] for d in report["dropped"] if d["target"] == source.arn] == [other]


def test_what_fails_goes_to_its_dead_letter_queue(cloud):
    letters = Queue(cloud, "letters", Policy=policy("events.amazonaws.com", arn("events", "rule/failing")))
    source = Queue(cloud, "poisoned", VisibilityTimeout="1", RedrivePolicy=json.dumps(
        {"deadLetterTargetArn": letters.arn, "maxReceiveCount": 2}))
    cloud.client("pipes").create_pipe(Name="poisoned", RoleArn=ROLE, Source=source.arn,
                                      Target=arn("events", "event-bus/none"))
    source.put("poison")
    message = letters.take(15)
    assert message["Body"] == "poison" and message["Attributes"]["DeadLetterQueueSourceArn"] == source.arn
    events = cloud.client("events")
    events.put_rule(Name="failing", EventPattern='{"source": ["failing"]}')
    events.put_targets(Rule="failing", Targets=[{"Id": "1", "Arn": arn("sqs", "missing"), "Input": '{"a":1}',
                                                 "DeadLetterConfig": {"Arn": letters.arn}}])
    events.put_events(Entries=[{"Source": "failing", "DetailType": "t", "Detail": "{}"}])
    message = letters.take()
    assert message["Body"] == '{"a":1}'
    assert message["MessageAttributes"]["TARGET_ARN"]["StringValue"] == arn("sqs", "missing")
    assert message["MessageAttributes"]["ERROR_CODE"]["StringValue"]


def verified(cloud, body):
    """Whether openssl takes the signature of an envelope for good, with the certificate that it names."""
    certificate = fetch(body["SigningCertURL"])[2]
    keys = ["Message", "MessageId", "SubscribeURL", "Subject", "Timestamp", "Token", "TopicArn", "Type"]
    text = "".join(f"{k}\n{body[k]}\n" for k in keys if k in body)
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding
    digest = hashes.SHA256() if body["SignatureVersion"] == "2" else hashes.SHA1()
    x509.load_pem_x509_certificate(certificate).public_key().verify(
        base64.b64decode(body["Signature"]), text.encode(), padding.PKCS1v15(), digest)
    return True


@pytest.mark.parametrize("version", ["1", "2"])
def test_endpoints_confirm_and_get_signed_messages(cloud, version):
    pytest.importorskip("cryptography", reason="cryptography is not installed: it checks the signatures")
    sns, endpoint = cloud.client("sns"), Endpoint()
    try:
        topic = sns.create_topic(Name=f"signed-{version}", Attributes={"SignatureVersion": version})["TopicArn"]
        answer = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url)
        assert answer["SubscriptionArn"] == "pending confirmation"
        headers, body = wait_for(lambda: endpoint.posts)[0]
        body = json.loads(body)
        assert headers["x-amz-sns-message-type"] == body["Type"] == "SubscriptionConfirmation"
        assert headers["content-type"] == "text/plain; charset=UTF-8" and verified(cloud, body)
        sns.publish(TopicArn=topic, Message="too early")
        if version == "1":
            sns.confirm_subscription(TopicArn=topic, Token=body["Token"])
        else:  # by its URL, as a browser would
            assert urllib.parse.urlsplit(body["SubscribeURL"]).netloc == urllib.parse.urlsplit(cloud.url).netloc
            assert fetch(body["SubscribeURL"])[0] == 200
        sns.publish(TopicArn=topic, Message="disk full", Subject="alarm", MessageAttributes={
            "env": {"DataType": "String", "StringValue": "prod"}})
        wait_for(lambda: len(endpoint.posts) == 2)
        headers, body = endpoint.posts[1]
        body = json.loads(body)
        assert headers["x-amz-sns-message-id"] == body["MessageId"] and headers["x-amz-sns-topic-arn"] == topic
        assert (body["Message"], body["Subject"]) == ("disk full", "alarm") and verified(cloud, body)
        assert body["MessageAttributes"] == {"env": {"Type": "String", "Value": "prod"}}
        assert fetch(body["UnsubscribeURL"])[0] == 200
        assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []
    finally:
        endpoint.close()


def test_rules_and_topics_call_functions(cloud):
    """Real processes at the end of the way; what they fail at goes to their destination."""
    from test_lambda_sandbox import Function
    api, events, sns = cloud.client("lambda"), cloud.client("events"), cloud.client("sns")
    function = Function(cloud, "called")
    api.publish_version(FunctionName="called")
    alias = api.create_alias(FunctionName="called", Name="live", FunctionVersion="1")["AliasArn"]
    rule = events.put_rule(Name="call", EventPattern='{"source": ["caller"]}')["RuleArn"]
    topic = sns.create_topic(Name="caller")["TopicArn"]
    events.put_targets(Rule="call", Targets=[{"Id": "1", "Arn": alias, "InputPath": "$.detail"}])
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=alias)

    def put(what):
        events.put_events(Entries=[{"Source": "caller", "DetailType": "t", "Detail": json.dumps({"do": what})}])

    def done(what):
        return [line for line in function.lines() if line.startswith(f"doing {what} ")]

    put("denied")  # the function's policy does not name the rule yet
    dropped = wait_for(lambda: [d for d in json.loads(fetch(cloud.url + "/_sandbox/deliveries")[2])["dropped"]
                                if d["source"] == rule])
    assert dropped[0]["code"] == "AccessDeniedException"
    for service, source in (("events", rule), ("sns", topic)):
        api.add_permission(FunctionName="called", Qualifier="live", StatementId=service, Action="lambda:InvokeFunction",
                           Principal=f"{service}.amazonaws.com", SourceArn=source)
    put("event")
    wait_for(lambda: done("event"))
    sns.publish(TopicArn=topic, Message="m")
    wait_for(lambda: done("None"), why="the event of a topic has Records")
    failed = Queue(cloud, "failed")
    api.put_function_event_invoke_config(FunctionName="called", Qualifier="live", MaximumRetryAttempts=0,
                                         DestinationConfig={"OnFailure": {"Destination": failed.arn}})
    put("fail")
    record = json.loads(failed.take()["Body"])
    assert record["requestPayload"] == {"do": "fail"} and record["requestContext"]["condition"] == "RetriesExhausted"
    assert not done("denied")


def test_archived_events_are_replayed(cloud):
    events = cloud.client("events")
    bus = events.create_event_bus(Name="kept")["EventBusArn"]
    archive = events.create_archive(ArchiveName="kept", EventSourceArn=bus, RetentionDays=1)["ArchiveArn"]
    events.put_events(Entries=[{"Source": "s", "DetailType": "t", "Detail": '{"n": 1}', "EventBusName": "kept"}])
    rule = events.put_rule(Name="r", EventBusName="kept", EventPattern='{"replay-name": [{"exists": true}]}')["RuleArn"]
    out = Queue(cloud, "replayed", Policy=policy("events.amazonaws.com", rule))
    events.put_targets(Rule="r", EventBusName="kept", Targets=[{
        "Id": "1", "Arn": out.arn, "InputTransformer": {
            "InputPathsMap": {"n": "$.detail.n", "replay": "$.replay-name"},
            "InputTemplate": '{"n": <n>, "of": "<replay> by <aws.events.rule-name>"}'}}])
    now = datetime.datetime.now(datetime.timezone.utc)
    events.start_replay(ReplayName="again", EventSourceArn=archive, Destination={"Arn": bus},
                        EventStartTime=now - datetime.timedelta(minutes=5), EventEndTime=now + datetime.timedelta(minutes=5))
    assert json.loads(out.take()["Body"]) == {"n": 1, "of": "again by r"}
    assert wait_for(lambda: events.describe_replay(ReplayName="again")["State"] == "COMPLETED")
    assert events.describe_archive(ArchiveName="kept")["EventCount"] == 1
    assert refused(events.describe_archive, ArchiveName="none") == "ResourceNotFoundException"


def test_a_one_time_schedule_fires_and_is_gone(cloud):
    scheduler, out = cloud.client("scheduler"), Queue(cloud, "scheduled")
    scheduler.create_schedule_group(Name="dead-man")
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    given = {"Name": "once", "GroupName": "dead-man", "ScheduleExpression": f"at({at:%Y-%m-%dT%H:%M:%S})",
             "FlexibleTimeWindow": {"Mode": "OFF"}, "ActionAfterCompletion": "DELETE",
             "Target": {"Arn": out.arn, "RoleArn": ROLE, "Input": '{"schema":"selfheal.sweep/1"}'}}
    made = scheduler.create_schedule(ClientToken="t", **given)["ScheduleArn"]
    assert scheduler.create_schedule(ClientToken="t", **given)["ScheduleArn"] == made
    assert refused(scheduler.create_schedule, ClientToken="u", **given) == "ConflictException"
    shown = scheduler.get_schedule(Name="once", GroupName="dead-man")
    assert shown["Target"]["Arn"] == out.arn and shown["State"] == "ENABLED"
    assert out.take(10)["Body"] == '{"schema":"selfheal.sweep/1"}'
    assert refused(scheduler.get_schedule, Name="once", GroupName="dead-man") == "ResourceNotFoundException"
    assert scheduler.list_schedules(GroupName="dead-man")["Schedules"] == []


def test_everything_outlives_a_restart(tmp_path):
    first = Sandbox(tmp_path / "state")
    try:
        topic, source, target, _ = chain(first, "kept")
        first.client("pipes").stop_pipe(Name="kept")
        first.client("sns").publish(TopicArn=topic, Message='{"id": 7}')
        count = {"QueueUrl": source.url, "AttributeNames": ["ApproximateNumberOfMessages"]}
        wait_for(lambda: first.client("sqs").get_queue_attributes(**count)["Attributes"].popitem()[1] == "1")
    finally:
        end_process(first.process)
    second = Sandbox(tmp_path / "state")
    try:
        target.sqs, target.url = second.client("sqs"), second.client("sqs").get_queue_url(QueueName="kept-out")["QueueUrl"]
        assert target.url.startswith(second.url)
        assert second.client("pipes").describe_pipe(Name="kept")["CurrentState"] == "STOPPED"
        second.client("pipes").start_pipe(Name="kept")
        assert json.loads(target.take()["Body"])["detail"]["alert"] == {"id": 7}
        # An URL of before, with the old port, still names its queue.
        second.client("sqs").send_message(QueueUrl=source.url, MessageBody='{"id": 8}')
        assert json.loads(target.take()["Body"])["detail"]["alert"] == {"id": 8}
    finally:
        second.close()


def test_a_waiting_receive_ends_in_time(cloud):
    queue = Queue(cloud, "empty")
    begin = time.monotonic()
    assert queue.take(1) is None
    assert 0.9 < time.monotonic() - begin < 5


@pytest.mark.skipif(not shutil.which("aws"), reason="the AWS CLI is not installed")
def test_the_aws_cli(cloud):
    def aws(*arguments):
        done = subprocess.run(["aws", "--endpoint-url", cloud.url, *arguments], capture_output=True, text=True,
                              timeout=60, env=environment())
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    topic = aws("sns", "create-topic", "--name", "cli")["TopicArn"]
    url = aws("sqs", "create-queue", "--queue-name", "cli", "--attributes",
              json.dumps({"Policy": policy("sns.amazonaws.com", topic)}))["QueueUrl"]
    aws("sns", "subscribe", "--topic-arn", topic, "--protocol", "sqs", "--notification-endpoint", arn("sqs", "cli"))
    aws("sns", "publish", "--topic-arn", topic, "--message", "hello")
    message = aws("sqs", "receive-message", "--queue-url", url, "--wait-time-seconds", "10")["Messages"][0]
    assert json.loads(message["Body"])["Message"] == "hello"
    assert aws("scheduler", "list-schedule-groups")["ScheduleGroups"][0]["Name"] == "default"
