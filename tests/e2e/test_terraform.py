"""deploy/terraform: format, validity, policies and traps with a mocked provider, and both roots applied, used and destroyed
against moto (test_terraform_sandbox.py: against the sandbox). Everything runs in a copy; what takes time runs side by side
(terraform_run.py). Skipped, with the reason, where terraform, the provider or moto are missing."""
import functools
import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from harness import ACCOUNT, REGION, ROOT, binary, environment, run_cli
from terraform_run import SOURCE, moto_missing
from test_peers import Peer

VALIDATED = ["infra-provision", "lambda-deploy", "examples/simple", "examples/complete"]
TESTED = ["modules/alert-path", "modules/remediator", "modules/sample-service", "lambda-deploy"]
ROOTS = ["infra-provision", "lambda-deploy"]
PREFIX = "selfheal-demo-staging"

pytestmark = pytest.mark.skipif(not shutil.which("terraform"), reason="terraform is not installed")


# --- apply, use, plan, destroy, against moto


def changes(terraform, where, arguments, plan_file, more):
    """The planned changes by address: (actions, before, after)."""
    terraform.run(where, "plan", "-input=false", f"-out={plan_file}", *arguments, **more)
    plan = json.loads(terraform.run(where, "show", "-json", str(plan_file), **more))
    return {c["address"]: (c["change"]["actions"], c["change"]["before"], c["change"]["after"])
            for c in plan.get("resource_changes", []) if c["mode"] == "managed"}


def apply_use_destroy(root, use, terraform):
    where = terraform.copy(root, root + "-applied")
    arguments = ["-no-color", "-parallelism=20", f"-var=region={REGION}"]
    peer = Peer([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p"])
    more = {"AWS_ENDPOINT_URL": peer.url}
    try:
        if root == "lambda-deploy":
            target = {"runbook": "ecs-db-outage", "cluster": PREFIX, "service": "cash", "table_name": "cash-events",
                      "task_role_arn": f"arn:aws:iam::{ACCOUNT}:role/t", "execution_role_arn": f"arn:aws:iam::{ACCOUNT}:role/e"}
            arguments += [f"-var=zip_path={terraform.zip}", "-var=redrive_allow_policy=false",
                          f"-var=remediations={json.dumps({'cash': target})}"]
        terraform.run(where, "apply", "-auto-approve", "-input=false", *arguments, **more)
        output = terraform.outputs(where, **more)

        def client(service):
            import boto3
            return boto3.client(service, endpoint_url=peer.url, region_name=REGION, aws_access_key_id="test",
                                aws_secret_access_key="test")
        after_use = use(terraform, where, output, client, peer.url)
        planned = changes(terraform, where, arguments, terraform.folder / f"{root}.plan", more)
        # moto does not keep every attribute, so some are planned to be set again; but nothing is made and nothing goes.
        assert planned and all(set(actions) <= {"no-op", "update"} for actions, _, _ in planned.values()), \
            {a: c[0] for a, c in planned.items() if not set(c[0]) <= {"no-op", "update"}}
        after_use(planned)
        terraform.run(where, "destroy", "-auto-approve", "-input=false", *arguments, **more)
        after_use(None)
    finally:
        peer.close()


def use_infra(terraform, where, output, client, url):
    ecs, db = client("ecs"), client("dynamodb")
    cash, table = output["services"]["cash"], output["tables"]["cash"]
    assert cash == f"{PREFIX}-cash" and table == f"{PREFIX}-cash-events"

    def populate(*arguments):
        done = subprocess.run([sys.executable, str(terraform.folder / where / "populate"), *arguments], capture_output=True,
                              text=True, timeout=60, env=environment(AWS_ENDPOINT_URL=url))
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
    populate("fill", *output["tables"].values(), "--items", "60")
    populate("fill", table, "--items", "60")  # again: the same items
    assert populate("count", *output["tables"].values()) == \
        f"{table}: history 60\n{output['tables']['orders']}: history 60\n"
    for number in range(20):  # what a service would have written just now
        db.put_item(TableName=table, Item={
            "stream": {"S": "cash"}, "position": {"S": f"2999-01-01T00:00:{number:02d}.000Z#{number:010d}"},
            "id": {"S": "x"}, "account": {"S": "a"}, "amount": {"N": "1"}, "total": {"N": str(number)}})
    said = populate("damage", table, "--stream", "cash")
    assert "of 20 items" in said and "4 lost, 4 altered; 2 added" in said, said
    assert populate("count", table) == f"{table}: cash 18, history 60\n"

    # What a remediation does: hold the service, delete rows. The next plan leaves that. (Another revision of its own is left
    # alone by ignore_changes, which the tests with a mocked provider see: moto's revisions do not read back as they were given.)
    ecs.update_service(cluster=output["cluster"], service=cash, desiredCount=0)
    first = db.query(TableName=table, Limit=1, KeyConditionExpression="stream = :s",
                     ExpressionAttributeValues={":s": {"S": "history"}})["Items"][0]
    db.delete_item(TableName=table, Key={k: first[k] for k in ("stream", "position")})
    recovery = db.describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
    assert recovery["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"

    def after(planned):
        if planned is None:  # all is gone; but no revision was deregistered
            active = ecs.list_task_definitions(status="ACTIVE", familyPrefix=cash)["taskDefinitionArns"]
            assert [a.rsplit(":", 1)[1] for a in active] == ["1"], active
            assert db.list_tables()["TableNames"] == []
            left = ecs.describe_clusters(clusters=[output["cluster"]])["clusters"]  # moto keeps it, as AWS does for a while
            assert all(c["status"] == "INACTIVE" for c in left), left
            return
        _, before, wanted = planned['module.services["cash"].aws_ecs_service.this']
        assert before["desired_count"] == wanted["desired_count"] == 0
        assert before["task_definition"] == wanted["task_definition"] and wanted["task_definition"].endswith(":1")
        assert not [a for a in planned if "table_item" in a]
    return after


def use_deploy(terraform, where, output, client, url):
    name = "selfheal-staging"
    assert output["function"] == f"{name}:live" and output["webhook_url"].endswith("/v1/alerts")
    pipe = client("pipes").describe_pipe(Name=name)
    assert "<$.body>" in pipe["TargetParameters"]["InputTemplate"] and "u003c" not in pipe["TargetParameters"]["InputTemplate"]
    functions = client("lambda")
    alias = functions.get_alias(FunctionName=name, Name="live")
    assert alias["FunctionVersion"] == "1"
    policy = json.loads(functions.get_policy(FunctionName=name, Qualifier="live")["Policy"])
    assert [s["Principal"] for s in policy["Statement"]] == [{"Service": "events.amazonaws.com"}], policy
    events = client("events")
    target = events.list_targets_by_rule(Rule=f"{name}-alert", EventBusName=name)["Targets"]
    assert [t["Arn"] for t in target] == [alias["AliasArn"]]
    # Every queue but the dead-letter queues behind others has its one producer, and denies the rest.
    queues = client("sqs")
    for queue in ("alerts", "undelivered", "undispatched", "failed", "continue"):
        found = queues.get_queue_attributes(QueueUrl=queues.get_queue_url(QueueName=f"{name}-{queue}")["QueueUrl"],
                                            AttributeNames=["Policy"])
        statements = {s["Sid"]: s for s in json.loads(found["Attributes"]["Policy"])["Statement"]}
        allowed = statements["OneProducer"]["Condition"]["ArnEquals"]
        assert statements["NobodyElse"]["Condition"]["ArnNotEquals"] == allowed and len(allowed) == 1, queue
    assert {t for t in client("dynamodb").list_tables()["TableNames"]} == {output["state_table"], output["saved_table"]}
    import yaml
    config = yaml.safe_load(output["selfheal_yaml"])
    assert config["store"] == f"dynamodb:{name}" and config["lambda"]["continue_queue"].endswith(f"/{name}-continue")
    assert config["dead_man"]["topic"] == output["page_topic_arn"]
    alarms = client("cloudwatch").describe_alarms()["MetricAlarms"]
    assert {a["AlarmName"] for a in alarms} == set(output["alarms"])
    heartbeat = next(a for a in alarms if a["AlarmName"] == f"{name}-heartbeat")
    # The sweep's own count, not the function's invocations: alerts alone are no heartbeat.
    assert (heartbeat["Namespace"], heartbeat["MetricName"]) == ("selfheal", "Sweeps")
    assert heartbeat["TreatMissingData"] == "breaching" and heartbeat["AlarmActions"] == [output["page_topic_arn"]]

    def after(planned):
        if planned is None:
            assert functions.list_functions()["Functions"] == [] and queues.list_queues().get("QueueUrls", []) == []
    return after


@pytest.mark.parametrize("root", ROOTS)
def test_apply_use_destroy(jobs, root, request):
    missing = moto_missing()
    if missing:
        pytest.skip(missing)
    jobs[request.node.name].result(timeout=400)


# --- without AWS


def check(where, terraform):
    """init, validate where that is wanted, terraform test where there are tests."""
    terraform.init(where)
    if where in VALIDATED:
        terraform.run(where, "validate", "-no-color")
    return terraform.run(where, "test", "-no-color") if where in TESTED else ""


@pytest.mark.parametrize("where", sorted({*VALIDATED, *TESTED}))
def test_valid_and_tested(jobs, where, request):
    said = jobs[request.node.name].result(timeout=300)
    assert where not in TESTED or re.search(r"Success! \d+ passed, 0 failed", said), said


def test_format(terraform):
    terraform.run(".", "fmt", "-check", "-recursive", "-diff")


def test_readmes_say_what_the_files_say():
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "tf-docs"), "--check"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_no_seeded_rows_and_no_fixed_partition():
    for path in SOURCE.rglob("*.tf"):
        text = path.read_text()
        assert 'resource "aws_dynamodb_table_item"' not in text, f"{path}: deleted rows would come back"
        if "examples" not in path.parts:
            assert '"arn:aws:' not in text, f"{path}: the partition is that of the account"


@pytest.mark.parametrize("runbook", sorted(p.stem for p in (SOURCE / "policies").glob("*.json")))
def test_policy_is_what_the_program_prints(runbook):
    if not os.path.exists(binary()):
        pytest.skip("no program to ask")
    if " iam " not in run_cli("help").stdout:
        pytest.skip("the program has no `selfheal iam` yet")
    done = run_cli("iam", str(ROOT / "runbooks" / f"{runbook}.yaml"), "--account", ACCOUNT, "--region", REGION,
                   "--param", "Cluster=demo", "--param", "Service=cash", "--param", "TableName=cash-events",
                   "--family", "cash", "--role", f"arn:aws:iam::{ACCOUNT}:role/t")
    assert done.returncode == 0, done.stderr

    def granted(statements):
        """{(action, kind of the resource)}: what is allowed, on a named thing or on all."""
        listed = [(a, "*" if r == "*" else r.split(":")[2]) for s in statements if s["Effect"] == "Allow"
                  for a in s["Action"] for r in s["Resource"] if r.startswith(("*", "arn:"))]
        return {(a, r) for a, r in listed}
    ours = granted(json.loads((SOURCE / "policies" / f"{runbook}.json").read_text()))
    printed = granted(json.loads(done.stdout)["Statement"])
    assert {a for a, _ in ours} | {"iam:PassRole"} == {a for a, _ in printed} | {"iam:PassRole"}
    assert {a for a, r in ours if r == "*"} <= {a for a, r in printed if r == "*"}


LONG = {f"test_apply_use_destroy[{root}]": functools.partial(apply_use_destroy, root, use)
        for root, use in zip(ROOTS, (use_infra, use_deploy))}
JOBS = {f"test_valid_and_tested[{where}]": functools.partial(check, where)
        for where in sorted({*VALIDATED, *TESTED} - set(ROOTS)) + ROOTS}
