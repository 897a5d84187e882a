"""Ways in beside the webhook: a topic that posts signed messages, a queue that the daemon polls; what they carry."""
import datetime
import json
import signal

import pytest

from harness import ACCOUNT, REGION, fetch, now, rule, run_cli, wait_for

ALARM = f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:"


def alarm(name, state="ALARM", at=None, **dimensions):
    """What CloudWatch publishes to a topic when an alarm changes its state."""
    at = (at or now()).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "+0000"
    return {"AlarmName": name, "AlarmDescription": None, "AWSAccountId": ACCOUNT, "NewStateValue": state,
            "NewStateReason": "Threshold Crossed", "StateChangeTime": at, "Region": "EU (Ireland)", "AlarmArn": ALARM + name,
            "OldStateValue": "OK", "Trigger": {"MetricName": "5xx", "Namespace": "Cash",
                                               "Dimensions": [{"name": k, "value": v} for k, v in dimensions.items()]}}


def alarm_event(name, state="ALARM", at=None, **dimensions):
    """The same as an event of EventBridge."""
    at = at or now()
    return {"version": "0", "id": "c4c1c1c9-6542-e61b-6ef0-8c4d36933a92", "detail-type": "CloudWatch Alarm State Change",
            "source": "aws.cloudwatch", "account": ACCOUNT, "time": at.strftime("%Y-%m-%dT%H:%M:%SZ"), "region": REGION,
            "resources": [ALARM + name],
            "detail": {"alarmName": name, "state": {"value": state, "timestamp": at.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "+0000"},
                       "configuration": {"metrics": [{"id": "m1", "metricStat": {"metric": {
                           "namespace": "Cash", "name": "5xx", "dimensions": dimensions}}}]}}}


def alarm_rule(name, runbook="rest", **parameters):
    return rule(name, runbook, **parameters).replace("source: [datadog]", "source: [cloudwatch]")


@pytest.fixture
def make_listener(make_daemon):
    """A daemon with other sources than the webhook alone."""
    def make(rules, sources, **more):
        daemon = make_daemon(rules, start=False, **more)
        path = daemon.folder / "selfheal.yaml"
        path.write_text(path.read_text().replace("channels:\n", f"{sources}channels:\n"))
        return daemon.start()
    return make


def alerts(daemon, **members):
    return [a for a in daemon.get("/api/v1/alerts?limit=100")["alerts"] if all(a.get(k) == v for k, v in members.items())]


def fetches(daemon):
    return [line for line in daemon.log_lines() if line["event"] == "sns_certificate"]


def topic_of(cloud, name, version="2"):
    return cloud.client("sns").create_topic(Name=name, Attributes={"SignatureVersion": version})["TopicArn"]


def confirmed(cloud, topic):
    found = cloud.client("sns").list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    return [s for s in found if s["SubscriptionArn"].startswith("arn:")]


def test_a_topic_posts_alerts(cloud, make_listener, pager):
    sns, topic, other = cloud.client("sns"), topic_of(cloud, "alerts"), topic_of(cloud, "of-somebody-else")
    daemon = make_listener([rule("cash", "rest"), alarm_rule("api")],
                           f'  sns: {{ topics: ["{topic}"], carries: [datadog, cloudwatch] }}\n')
    shown = run_cli("config", "show", cwd=daemon.folder, env=daemon.env)
    assert "1 topic may send, it carries datadog, cloudwatch" in shown.stdout, shown
    # It confirms the subscription of a topic that is named in its configuration by itself, by the API; no other.
    for arn in (topic, other):
        sns.subscribe(TopicArn=arn, Protocol="http", Endpoint=daemon.ingress + "/v1/alerts/sns")
    wait_for(lambda: confirmed(cloud, topic), 15)
    wait_for(lambda: [line for line in daemon.log_lines() if "not one of our topics" in str(line.get("why"))], 15)
    assert not confirmed(cloud, other)
    sns.publish(TopicArn=topic, Message=json.dumps(daemon.alert("cash")))
    [taken] = wait_for(lambda: alerts(daemon, source="datadog", disposition="ran"), 10)
    assert daemon.get(f"/api/v1/alerts/{taken['id']}")["alert"]["detail"]["labels"]["service"] == "cash"
    sns.publish(TopicArn=topic, Message=json.dumps(alarm("api 5xx", service="api")), Subject="ALARM: api 5xx")
    [taken] = wait_for(lambda: alerts(daemon, source="cloudwatch", disposition="ran"), 10)
    # One certificate was fetched for all of them.
    assert len(fetches(daemon)) == 1
    # Genuine, and no alert: kept, and a person is told.
    sns.publish(TopicArn=topic, Message="@sns-alerts the database is down")
    wait_for(lambda: alerts(daemon, source="sns", disposition="quarantined"), 10)
    wait_for(lambda: pager.find("an authenticated alert from sns cannot be used"), 5)


def test_forged_messages_are_refused(cloud, make_listener):
    topic = topic_of(cloud, "forged")
    daemon = make_listener([rule("cash", "rest")], f'  sns: {{ topics: ["{topic}"], carries: [datadog] }}\n')
    message = {"Type": "Notification", "MessageId": "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324", "TopicArn": topic,
               "Message": json.dumps(daemon.alert("cash")), "Timestamp": now().strftime("%Y-%m-%dT%H:%M:%S.000Z"),
               "SignatureVersion": "2", "Signature": "AAAA",
               "SigningCertURL": cloud.url + "/SimpleNotificationService-00.pem"}
    headers = {"Content-Type": "text/plain; charset=UTF-8", "x-amz-sns-message-type": "Notification",
               "x-amz-sns-message-id": message["MessageId"], "x-amz-sns-topic-arn": topic}

    def post(**changed):
        return fetch(daemon.ingress + "/v1/alerts/sns", json.dumps({**message, **changed}).encode(), headers)
    # Where AWS's own host is meant, nothing is fetched from another.
    status, _, answer = post(SigningCertURL="https://sns.us-east-1.amazonaws.com/SimpleNotificationService-00.pem")
    assert status == 403 and "SigningCertURL" in json.loads(answer)["detail"]
    # No certificate is there: nothing is decided, it may be sent again; and it is not asked for again and again.
    for _ in range(3):
        assert post()[0] == 503
    assert len(fetches(daemon)) == 1
    # So many different ones: the fetches are bounded.
    answers = [post(SigningCertURL=f"{cloud.url}/SimpleNotificationService-{i:02x}.pem")[0] for i in range(1, 40)]
    assert set(answers) == {503}
    assert len(fetches(daemon)) <= 10
    assert alerts(daemon) == []
    status, _, _ = fetch(daemon.ingress + "/v1/alerts/sqs", b"{}", headers)
    assert status == 404


def queue_of(cloud, name, **attributes):
    return cloud.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]


def left(cloud, url):
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = cloud.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return sum(int(found[name]) for name in names)


def test_a_queue_is_polled(cloud, make_listener, pager):
    sqs, url = cloud.client("sqs"), queue_of(cloud, "alerts")
    daemon = make_listener([rule("cash", "rest"), alarm_rule("api")],
                           f'  sqs: {{ queue: "{url}", carries: [datadog, cloudwatch] }}\n')
    for number in range(12):
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps(daemon.alert("other", cycle=f"c-{number}")))
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(daemon.alert("cash")))
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(alarm_event("api 5xx", service="api")))
    sqs.send_message(QueueUrl=url, MessageBody='{"schema":"selfheal.sweep/1"}')
    sqs.send_message(QueueUrl=url, MessageBody="not json")
    wait_for(lambda: len(alerts(daemon)) == 16 and left(cloud, url) == 0, 20)
    assert len(alerts(daemon, disposition="ran")) == 2 and len(alerts(daemon, disposition="no_match")) == 12
    assert len(alerts(daemon, disposition="quarantined", source="sqs")) == 2
    wait_for(lambda: pager.find("an authenticated alert from sqs cannot be used"), 5)


def test_a_message_outlives_a_kill(cloud, make_listener):
    """What is not recorded is not deleted."""
    sqs, url = cloud.client("sqs"), queue_of(cloud, "outlives")
    daemon = make_listener([rule("cash", "rest")], f'  sqs: {{ queue: "{url}", carries: [datadog] }}\n')
    bodies = [json.dumps(daemon.alert("other", cycle=f"c-{number}")) for number in range(30)]
    for first in range(0, 30, 10):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(i), "MessageBody": bodies[first + i]} for i in range(10)])
    wait_for(lambda: alerts(daemon), 10, 0.002)
    daemon.stop(signal.SIGKILL)
    waiting = left(cloud, url)  # also those that were under way: they are seen again after their time
    daemon.start()
    assert len(alerts(daemon)) + waiting >= 30
    wait_for(lambda: alerts(daemon) and left(cloud, url) <= 10, 20)


def test_an_alarm_that_fires_again_is_another_incident(cloud, make_listener):
    url = queue_of(cloud, "again")
    daemon = make_listener([alarm_rule("api", "rest", Duration="PT0.1S")], f'  sqs: {{ queue: "{url}", carries: [cloudwatch] }}\n')
    sqs, began = cloud.client("sqs"), now() - datetime.timedelta(minutes=3)

    def say(body, **wanted):
        before = len(alerts(daemon))
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps(body))
        wait_for(lambda: len(alerts(daemon)) == before + 1, 20)
        return alerts(daemon)[0]
    first = say(alarm("api 5xx", at=began, service="api"))
    assert first["disposition"] == "ran"
    daemon.wait_run(first["run"], 10, "nothing_to_do")
    # The other shape is the same alarm: it joins. After the recovery a late one starts nothing, a later one does.
    assert say(alarm_event("api 5xx", at=began, service="api"))["disposition"] == "suppressed"
    assert say(alarm_event("api 5xx", "OK", at=began + datetime.timedelta(minutes=1), service="api"))["disposition"] == "recovered"
    late = alarm("api 5xx", at=began + datetime.timedelta(seconds=30), service="api")
    assert say(late)["disposition"] == "suppressed"
    assert say(alarm("api 5xx", at=began + datetime.timedelta(minutes=2), service="api"))["disposition"] == "ran"


def test_what_an_archive_replays_is_observed_only(make_listener):
    """Also by an API destination, which posts the event to the daemon."""
    daemon = make_listener([alarm_rule("api")], "  cloudwatch: { secret: { env: SELFHEAL_DATADOG_SECRET } }\n")
    headers = {"Content-Type": "application/json", "X-Selfheal-Token": daemon.env["SELFHEAL_DATADOG_SECRET"]}

    def say(body):
        status, _, answer = fetch(daemon.ingress + "/v1/alerts/cloudwatch", json.dumps(body).encode(), headers)
        assert status == 202, answer
        return daemon.get("/api/v1/alerts/" + json.loads(answer)["alert"])
    event = alarm_event("api 5xx", service="api")
    replayed = say({**event, "replay-name": "yesterday"})
    assert [v["verdict"] for v in replayed["verdicts"]] == ["stale"] and "replayed" in replayed["verdicts"][0]["why"]
    assert say(event)["disposition"] == "ran"
