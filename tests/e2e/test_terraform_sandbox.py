"""deploy/terraform against the sandbox: both roots applied as they are, used, planned again without a change, destroyed.

What the sandbox serves is served by it: tables, topics, queues, bus, rules, archive, pipe, scheduler, function with alias and
event source mapping, log groups, cluster, services. The rest of the roots (ELSEWHERE) is at moto. The use is what it is all
for: the services run, one of them is damaged, the alert goes the way that Terraform made, and the function, whose code is
selfheal itself, heals the service."""
import concurrent.futures
import json
import os
import re
import shutil
import sys
import time
import zipfile

import pytest

from harness import ACCOUNT, REGION, ROOT, Sandbox, binary, fetch, now, rule, samples, wait_for
from terraform_run import Terraform, moto_missing
from test_peers import Peer

pytestmark = [
    pytest.mark.skipif(not shutil.which("terraform"), reason="terraform is not installed"),
    pytest.mark.skipif(not os.environ.get("SELFHEAL_BIN"), reason="SELFHEAL_BIN is not set: no program to test"),
]
ELSEWHERE = ["IAM", "EC2", "ECR", "EFS", "CLOUDWATCH"]
INFRA, DEPLOY = "infra-provision", "lambda-deploy"
PREFIX, NAME = "selfheal-demo-staging", "selfheal-staging"
CASH, TABLE = f"{PREFIX}-cash", f"{PREFIX}-cash-events"
DATADOG = f"arn:aws:iam::{ACCOUNT}:role/datadog"

# moto forgets the description of this rule, so that a plan would set it again and again.
FORGOTTEN = """\
resource "aws_vpc_security_group_ingress_rule" "nfs" {
  lifecycle {
    ignore_changes = [description]
  }
}
"""


def write_programs(folder):
    """The images of the samples are programs in PATH here; the file system that they share is a folder."""
    folder.mkdir()
    log = folder / "events.log"
    for name, start in {"feeder": f'exec "{samples()}/feeder" --log "{log}" --past 300 --rate 20',
                        "subscriber": f'EVENT_LOG="{log}" exec "{samples()}/subscriber"'}.items():
        (folder / name).write_text(f"#!/bin/sh\n{start}\n")
        (folder / name).chmod(0o755)


def write_zip(path, template, url):
    """The function: this program, the configuration that Terraform will give out, one rule. The configuration."""
    values = {"account": ACCOUNT, "region": REGION, "state_table": NAME, "schedule_group": NAME,
              "page_topic": f"arn:aws:sns:{REGION}:{ACCOUNT}:{NAME}-pages",
              "dead_man_role": f"arn:aws:iam::{ACCOUNT}:role/{NAME}-dead-man",
              "continue_queue": f"{url}/{ACCOUNT}/{NAME}-continue"}
    config = re.sub(r"\$\{(\w+)\}", lambda found: values[found[1]], template)
    heals = rule("cash", "ecs-db-outage", Cluster=PREFIX, Service=CASH, TableName=TABLE, Stream="cash", MaxShare=100,
                 OutageStart="{{ alert.started_at }}", Margin="PT3S", VerifyPasses=1, VerifyInterval="PT0.5S",
                 PollInterval="PT0.2S", AlertRecoveredWithin="PT1M")
    files = {"selfheal.yaml": config + "endpoints: { allow_environment: true }\nlimits: { call_timeout: 4s }\n",
             "rules/cash.yaml": "rules:\n" + heals,
             "runbooks/ecs-db-outage.yaml": (ROOT / "runbooks" / "ecs-db-outage.yaml").read_text()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(binary(), "bootstrap")
        for name, text in files.items():
            archive.writestr(name, text)
    return config


class World:
    """Both roots in a copy of the sources, a sandbox, and moto for what the sandbox does not serve."""

    def __init__(self, terraform):
        self.folder = terraform.folder.parent / "sandbox"
        self.folder.mkdir()
        self.terraform = Terraform(self.folder, terraform.config)
        (self.terraform.folder / "modules" / "event-log" / "moto_override.tf").write_text(FORGOTTEN)
        write_programs(self.folder / "bin")
        self.moto = self.cloud = None

    def start(self):
        self.moto = Peer([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p"])
        self.cloud = Sandbox(self.folder / "state", PATH=f"{self.folder / 'bin'}:{os.environ['PATH']}")
        template = (self.terraform.folder / DEPLOY / "selfheal.yaml.tftpl").read_text()
        self.config = write_zip(self.terraform.zip, template, self.cloud.url)
        target = {"runbook": "ecs-db-outage", "cluster": PREFIX, "service": CASH, "table_name": TABLE,
                  "task_role_arn": f"arn:aws:iam::{ACCOUNT}:role/{CASH}-task",
                  "execution_role_arn": f"arn:aws:iam::{ACCOUNT}:role/{CASH}-execution"}
        self.variables = {INFRA: [], DEPLOY: [
            f"-var=zip_path={self.terraform.zip}", "-var=ingress=datadog_sns", f"-var=datadog_role_arn={DATADOG}",
            # There is no /var/task here: the function begins in its folder.
            '-var=function_environment={"SELFHEAL_CONFIG":"selfheal.yaml"}', "-var=timeout_seconds=20",
            # Each step that sets something of a queue waits 25 s in the provider: without these there are two steps less.
            "-var=redrive_allow_policy=false",
            f"-var=remediations={json.dumps({'cash': target})}"]}

    def run(self, root, *arguments):
        elsewhere = {f"AWS_ENDPOINT_URL_{service}": self.moto.url for service in ELSEWHERE}
        return self.terraform.run(root, *arguments, "-input=false", "-no-color", "-parallelism=20", f"-var=region={REGION}",
                                  *self.variables[root], AWS_ENDPOINT_URL=self.cloud.url, **elsewhere)

    def both(self, *arguments):
        """The two side by side: what takes time is the provider's own waiting."""
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(self.run, root, *arguments) for root in (INFRA, DEPLOY)]:
                done.result()

    def close(self):
        for process in (self.cloud, self.moto):
            if process:
                process.close()

    # --- the service ---

    def health(self):
        """What the damaged service's one task says of its table; {} when there is none."""
        ecs = self.cloud.client("ecs")
        arns = ecs.list_tasks(cluster=PREFIX, serviceName=CASH)["taskArns"]
        tasks = ecs.describe_tasks(cluster=PREFIX, tasks=arns)["tasks"] if arns else []
        for task in (t for t in tasks if t["lastStatus"] == "RUNNING"):
            port = task["containers"][0]["networkBindings"][0]["hostPort"]
            try:
                return json.loads(fetch(f"http://127.0.0.1:{port}/health", timeout=5)[2])
            except (OSError, ValueError):
                return {}
        return {}

    def damage(self):
        began = now()
        for _ in range(10):
            self.cloud.outage(TABLE, 1, drop_percent=30, alter_percent=30, add_percent=30)
            time.sleep(1.05)
            found = self.health()
            if all(found.get(kind) for kind in ("missing", "altered", "foreign")):
                return began
        raise AssertionError(f"no damage: {found}")

    # --- the way of an alert ---

    def publish(self, transition, began):
        """As Datadog's own role does, the one that the topic takes alerts from."""
        import boto3
        role = self.cloud.client("sts").assume_role(RoleArn=DATADOG, RoleSessionName="datadog")["Credentials"]
        sns = boto3.client("sns", endpoint_url=self.cloud.url, region_name=REGION, aws_access_key_id=role["AccessKeyId"],
                           aws_secret_access_key=role["SecretAccessKey"], aws_session_token=role["SessionToken"])
        sns.publish(TopicArn=f"arn:aws:sns:{REGION}:{ACCOUNT}:{NAME}-alerts", Message=json.dumps({
            "schema": "selfheal.datadog/1", "id": "7523", "cycle": "c-1", "transition": transition, "monitor": "42",
            "name": "DB outage", "priority": "P1", "scope": "all", "tags": "service:cash,env:test",
            "date": str(int(began.timestamp() * 1000)), "last_updated": str(int(time.time() * 1000)),
            "link": "https://app.datadoghq.com/monitors/42"}))

    def lines(self):
        pages = self.cloud.client("logs").get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{NAME}")
        return [json.loads(e["message"]) for page in pages for e in page["events"] if e["message"].startswith("{")]

    def waiting(self, queue):
        """How many messages the queue has, visible or under way."""
        sqs, names = self.cloud.client("sqs"), ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
        return sum(map(int, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values()))

    def find(self, **members):
        return [line for line in self.lines() if all(line.get(k) == v for k, v in members.items())]


def made_as_written(world):
    """What Terraform made, seen by boto3."""
    client = world.cloud.client
    output = world.terraform.outputs(DEPLOY)
    assert output["selfheal_yaml"] == world.config, "the configuration can be written before the first apply"
    assert set(client("dynamodb").list_tables()["TableNames"]) == {
        NAME, f"{NAME}-saved", TABLE, f"{PREFIX}-orders-events"}
    assert client("dynamodb").describe_table(TableName=TABLE)["Table"]["OnDemandThroughput"] == {
        "MaxReadRequestUnits": 200, "MaxWriteRequestUnits": 200}
    alias = client("lambda").get_alias(FunctionName=NAME, Name="live")
    [mapping] = client("lambda").list_event_source_mappings(FunctionName=f"{NAME}:live")["EventSourceMappings"]
    assert mapping["State"] == "Enabled" and mapping["EventSourceArn"].endswith(f":{NAME}-continue")
    [target] = client("events").list_targets_by_rule(Rule=f"{NAME}-alert", EventBusName=NAME)["Targets"]
    assert target["Arn"] == mapping["FunctionArn"] == alias["AliasArn"]
    [policy] = client("logs").describe_resource_policies()["resourcePolicies"]
    assert f"/aws/events/{NAME}" in policy["policyDocument"]
    [cluster] = client("ecs").describe_clusters(clusters=[PREFIX], include=["TAGS"])["clusters"]
    assert cluster["capacityProviders"] == ["FARGATE"] and {"key": "Environment", "value": "staging"} in cluster["tags"]


def heals(world):
    wait_for(lambda: world.health().get("items", 0) >= 300, 30, 0.2, "the service has written its table")
    began = world.damage()
    world.publish("Triggered", began)
    wait_for(lambda: world.find(type="step_started", step="verify"), 60, 0.3,
             why="the alert came through and the run got as far as its last step")
    world.publish("Recovered", began)
    wait_for(lambda: world.find(type="run_finished"), 75, 0.3, why="the next sweep sees it at the latest")
    [end] = world.find(type="run_finished")
    assert end["outcome"] == "healed", end
    found = wait_for(world.health, 10, 0.2)
    assert found["missing"] == found["altered"] == found["foreign"] == 0, found
    # How a run that is longer than an invocation goes on: it is deleted when the function has taken it.
    sqs, queue = world.cloud.client("sqs"), f"{NAME}-continue"
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps({"schema": "selfheal.continue/1", "run": end["run"], "hop": 1}))
    wait_for(lambda: world.waiting(queue) == 0, 20, 0.1, "the function has taken the message")
    assert world.waiting(f"{queue}-dead") == 0
    report = json.loads(fetch(world.cloud.url + "/_sandbox/deliveries")[2])
    assert not report["dropped"] and not report["failed"], report


def nothing_is_left(world):
    client = world.cloud.client
    assert client("dynamodb").list_tables()["TableNames"] == []
    assert client("lambda").list_functions()["Functions"] == []
    assert client("lambda").list_event_source_mappings()["EventSourceMappings"] == []
    assert client("sqs").list_queues().get("QueueUrls", []) == []
    assert client("sns").list_topics()["Topics"] == [] and client("sns").list_subscriptions()["Subscriptions"] == []
    assert [bus["Name"] for bus in client("events").list_event_buses()["EventBuses"]] == ["default"]
    assert client("events").list_archives()["Archives"] == [] and client("pipes").list_pipes()["Pipes"] == []
    assert [g["Name"] for g in client("scheduler").list_schedule_groups()["ScheduleGroups"]] == ["default"]
    assert client("scheduler").list_schedules()["Schedules"] == []
    assert client("logs").describe_resource_policies()["resourcePolicies"] == []
    assert client("ecs").list_clusters()["clusterArns"] == []


def apply_use_destroy(terraform):
    world = World(terraform)
    try:
        world.start()
        for root in (INFRA, DEPLOY):
            world.terraform.init(root)
        world.both("apply", "-auto-approve")
        made_as_written(world)
        heals(world)
        world.both("plan", "-detailed-exitcode")  # what the run did is no change to undo
        world.both("destroy", "-auto-approve")
        nothing_is_left(world)
    finally:
        world.close()


def test_apply_heal_plan_destroy(jobs, request):
    missing = moto_missing()
    if missing:
        pytest.skip(missing)
    jobs[request.node.name].result(timeout=400)


LONG = {"test_apply_heal_plan_destroy": apply_use_destroy}
