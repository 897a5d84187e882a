"""The policy that `selfheal iam` prints: its text, and that a whole healing run asks for nothing beyond it. The check of a call
against the policy is written here from IAM's own rules: an Allow whose action, resource and condition fit, and no Deny."""
import fnmatch
import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import threading

import pytest

import harness
from harness import ACCOUNT, REGION, ROOT, environment
from test_peers import Peer

GOLDEN = ROOT / "tests" / "golden" / "cli" / "iam.json"


def iam(*arguments, cwd=ROOT / "examples", code=0):
    done = subprocess.run([harness.binary(), "iam", *arguments], cwd=cwd, capture_output=True, text=True, timeout=20, check=False,
                          env=environment())
    assert done.returncode == code, done.stdout + done.stderr
    return done


def policy_of(*arguments, **more):
    document = json.loads(iam(*arguments, "--json", **more).stdout)
    return document["policy"], document["notes"]


def statements(policy):
    sids = [s["Sid"] for s in policy["Statement"]]
    assert len(sids) == len(set(sids)) and all(re.fullmatch(r"[A-Za-z0-9]+", sid) for sid in sids)
    return {s["Sid"]: s for s in policy["Statement"]}


PARAMETERS = {"Cluster": "demo", "TableName": "events", "Stream": "s", "OutageStart": "{{ alert.started_at }}"}


# --- the text ---

def test_golden():
    """The example's policy with everything named: nothing of it is wider than AWS makes it."""
    done = iam("ecs-db-outage", "--part", "all", "--family", "cash-subscriber", "--role", f"arn:aws:iam::{ACCOUNT}:role/cash",
               "--queue", f"arn:aws:sqs:{REGION}:{ACCOUNT}:selfheal-continue", "--topic", f"arn:aws:sns:{REGION}:{ACCOUNT}:page",
               "--schedule-group", "selfheal", "--schedule-role", f"arn:aws:iam::{ACCOUNT}:role/selfheal-page", "--json")
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(done.stdout)
    assert done.stdout == GOLDEN.read_text()
    wide = [s["Sid"] for s in json.loads(done.stdout)["policy"]["Statement"]
            if s["Effect"] == "Allow" and "*" in s["Resource"] and "Condition" not in s]
    assert wide == ["ReadUnscoped"]


def test_what_is_not_known_is_wider_and_said(tmp_path):
    done = iam(str(ROOT / "runbooks/ecs-db-outage.yaml"), "--account", "210987654321", "--region", "cn-north-1", "--param",
               "TableName=t", cwd=tmp_path)
    policy = statements(json.loads(done.stdout))
    assert policy["StopEcsService"]["Resource"] == ["arn:aws-cn:ecs:cn-north-1:210987654321:service/*"]
    assert policy["ClearDynamoDbItems"]["Resource"] == ["arn:aws-cn:dynamodb:cn-north-1:210987654321:table/t"]
    assert "step stop: which service it is, is not known here; ecs:UpdateService is granted on all" in done.stderr
    assert "--family NAME" in done.stderr and "--role ARN" in done.stderr


def runbook(tmp_path, steps):
    path = tmp_path / "some.yaml"
    path.write_text('schemaVersion: "0.3"\nparameters:\n  Items: { type: MapList, default: [] }\nmainSteps:\n' + steps)
    return str(path)


def test_a_remediation_that_is_not_used_is_not_granted(tmp_path):
    path = runbook(tmp_path, """
  - name: count
    action: selfheal:clearDynamoDbItems
    inputs: { CountOnly: true, Cluster: demo, Service: cash, TableName: events, KeyConditionExpression: "a = :a",
              ExpressionAttributeValues: { ":a": { S: x } } }
""")
    policy, _ = policy_of(path, "--account", ACCOUNT, "--region", REGION)
    allowed = {action for s in policy["Statement"] if s["Effect"] == "Allow" for action in s["Action"]}
    assert "dynamodb:Query" in allowed
    assert not allowed & {"dynamodb:DeleteItem", "dynamodb:PutItem", "ecs:UpdateService", "iam:PassRole"}


def test_apis_by_name(tmp_path):
    path = runbook(tmp_path, """
  - name: put
    action: aws:executeAwsApi
    inputs: { Service: dynamodb, Api: transact_write_items, TransactItems: "{{ Items }}" }
  - name: publish
    action: aws:executeAwsApi
    inputs: { Service: sns, Api: Publish, TopicArn: "arn:aws:sns:eu-west-1:123456789012:t", Message: m }
""")
    policy, notes = policy_of(path, "--account", ACCOUNT, "--region", REGION)
    found = statements(policy)
    assert found["ExecuteAwsApiTransactWriteItems"]["Action"] == [
        "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    assert found["ExecuteAwsApiPublishUnscoped"]["Action"] == ["sns:Publish"]
    assert any(note.startswith("sns:Publish: selfheal does not know how") for note in notes)
    assert "dynamodb:DeleteTable" in found["NeverDelete"]["Action"]


def test_what_no_run_may_call_is_not_granted(tmp_path):
    path = runbook(tmp_path, """
  - name: remove
    action: aws:executeAwsApi
    inputs: { Service: dynamodb, Api: DeleteTable, TableName: t }
""")
    refused = harness.run_cli("iam", path, "--account", ACCOUNT, "--region", REGION)
    assert refused.returncode == 3 and "error[SH5034]" in refused.stderr and "Statement" not in refused.stdout


def test_a_rule_for_another_account_is_of_another_policy(tmp_path):
    other, role = "210987654321", "arn:aws:iam::210987654321:role/selfheal"
    (tmp_path / "selfheal.yaml").write_text(
        f'identity: {{ account: "{ACCOUNT}", region: {REGION} }}\nroles: {{ "{other}": "{role}" }}\nstore: sqlite:s.db\n'
        f"rules: [rules.yaml]\nrunbooks: [{ROOT}/runbooks/]\n"
        "sources: { datadog: { secret: { env: S } } }\nchannels: { p: { webhook: 'https://p.example.com' } }\npage: [p]\n")
    rules = harness.rule("here", "ecs-db-outage", **PARAMETERS, Service="near")
    there = harness.rule("there", "ecs-db-outage", **PARAMETERS, Service="far").replace(
        "target: {", f'target: {{ account: "{other}", region: us-east-1,')
    (tmp_path / "rules.yaml").write_text("rules:\n" + rules + there)
    near, notes = policy_of("ecs-db-outage", "--part", "all", cwd=tmp_path)
    assert statements(near)["StopEcsService"]["Resource"] == [f"arn:aws:ecs:{REGION}:{ACCOUNT}:service/demo/near"]
    assert statements(near)["AssumeTargets"]["Resource"] == [role]
    assert statements(near)["WriteLogs"]["Resource"][0].startswith(f"arn:aws:logs:{REGION}:{ACCOUNT}:")
    assert any(note.startswith(f"rule there is for account {other}") for note in notes)
    far, _ = policy_of("ecs-db-outage", "--account", other, cwd=tmp_path)
    assert statements(far)["StopEcsService"]["Resource"] == [f"arn:aws:ecs:us-east-1:{other}:service/demo/far"]


def test_pages_of_the_configuration(tmp_path):
    topic, role = f"arn:aws:sns:{REGION}:{ACCOUNT}:pages", f"arn:aws:iam::{ACCOUNT}:role/page"
    (tmp_path / "rules").mkdir()
    (tmp_path / "selfheal.yaml").write_text(
        f'identity: {{ account: "{ACCOUNT}", region: {REGION} }}\nstore: sqlite:s.db\nrules: [rules/]\n'
        f"runbooks: [{ROOT}/runbooks/]\nsources: {{ datadog: {{ secret: {{ env: S }} }} }}\n"
        f"channels: {{ p: {{ sns: '{topic}' }} }}\npage: [p]\ndead_man: {{ role: '{role}', topic: '{topic}' }}\n")
    found = statements(policy_of("--part", "lambda", cwd=tmp_path)[0])
    assert found["Page"]["Resource"] == [topic] and found["DeadManPassRole"]["Resource"] == [role]
    assert found["DeadMan"]["Action"] == ["scheduler:CreateSchedule", "scheduler:DeleteSchedule"]
    assert found["DeadMan"]["Resource"] == [f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/selfheal-*"]


def test_saved_items_can_be_written_and_not_deleted():
    policy, _ = policy_of("--part", "lambda", "--table", "state")
    saved = f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/state-saved"
    assert allows(policy, "dynamodb:PutItem", saved) and not allows(policy, "dynamodb:DeleteItem", saved)
    assert allows(policy, "dynamodb:DeleteItem", saved.removesuffix("-saved"))
    assert not any("ecs:UpdateService" in s["Action"] for s in policy["Statement"] if s["Effect"] == "Allow")


@pytest.mark.parametrize("arguments, says", [
    ([], "name a runbook"), (["--part", "both"], "target, lambda or all"), (["ecs-db-outag"], "did you mean"),
    (["ecs-db-outage", "--account", "12"], "twelve digits"),
])
def test_wrong_use(arguments, says):
    done = iam(*arguments, code=5 if says == "did you mean" else 2)
    assert says in done.stderr


# --- the table of calls ---

def test_every_call_of_an_action_is_in_its_table():
    """In the source: what a file asks for by step_call is in the uses of an action of that file, or of the ones that share it."""
    shared = {"ecs_rollout.c": ["ecs_start.c", "ecs_taskdef.c"]}
    checked = 0
    for path in sorted((ROOT / "src/action").glob("*.c")):
        text = path.read_text()
        asked = {(m[1], m[2]) for call in re.findall(r"step_call\(([^;]*);", text)
                 for m in [re.search(r'"([a-z-]+)",\s*"([A-Z][A-Za-z]+)"', call)] if m and m[1] != "http"}
        for user in shared.get(path.name, [path.name]):
            tables = re.findall(r"_uses\[\] = \{(.*?)\n\};", (ROOT / "src/action" / user).read_text(), re.S)
            listed = set(re.findall(r'\{ "([a-z-]+)", "([A-Za-z]+)"', "".join(tables)))
            if path.name != "aws_api.c":  # its operations are named by the runbook
                assert asked <= listed, (user, asked - listed)
        checked += len(asked)
    assert checked > 20


# --- a whole run ---

def fits(pattern, value):
    return fnmatch.fnmatchcase(value, pattern)


def condition_holds(statement, context):
    for operator, keys in statement.get("Condition", {}).items():
        for key, values in keys.items():
            given = context.get(key)
            if given is None:
                if operator.endswith("IfExists"):
                    continue
                return False
            if not any(fits(v, given) for v in values):
                return False
    return True


def allows(policy, action, resource, **context):
    found = [s["Effect"] for s in policy["Statement"] if action in s["Action"] and any(fits(r, resource) for r in s["Resource"])
             and condition_holds(s, {k.replace("__", ":").replace("_", "-"): v for k, v in context.items()})]
    return "Allow" in found and "Deny" not in found


class Recorder:
    """Between the daemon and the sandbox: hands every request on as it is, and keeps what was asked."""

    def __init__(self, url):
        host, port = url.removeprefix("http://").split(":")
        calls = self.calls = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                calls.append((self.headers.get("X-Amz-Target", ""), body))
                behind = http.client.HTTPConnection(host, int(port), timeout=30)
                behind.putrequest("POST", self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    behind.putheader(name, value)
                behind.endheaders(body)
                answer = behind.getresponse()
                data = answer.read()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "transfer-encoding", "server", "content-length"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                behind.close()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


PREFIXES = {"AmazonEC2ContainerServiceV20141113": "ecs", "DynamoDB_20120810": "dynamodb",
            "AnyScaleFrontendService": "application-autoscaling"}


def needs(target, body):
    """What IAM asks for one call: (action, resource, context)."""
    prefix, operation = target.split(".")
    service, given = PREFIXES[prefix], json.loads(body)
    action = f"{service}:{operation}"
    arn = f"arn:aws:{service}:{REGION}:{ACCOUNT}:"
    cluster = str(given.get("cluster", "")).split("/")[-1]
    if service == "application-autoscaling":
        context = {"application_autoscaling__service_namespace": given["ServiceNamespace"],
                   "application_autoscaling__scalable_dimension": given.get("ScalableDimension")}
        return [(action, arn + "scalable-target/0ec5", context)]
    if service == "dynamodb" and operation == "TransactWriteItems":
        return [(f"dynamodb:{'ConditionCheckItem' if kind == 'ConditionCheck' else kind + 'Item'}",
                 arn + "table/" + member["TableName"].split("/")[-1], {})
                for one in given["TransactItems"] for kind, member in one.items()]
    if service == "dynamodb":
        tables = list(given.get("RequestItems", {})) or [given["TableName"]]
        return [(action, arn + "table/" + table.split("/")[-1], {}) for table in tables]
    if operation == "ListTasks":
        return [(action, "*", {"ecs__cluster": arn + "cluster/" + cluster})]
    if operation in ("DescribeServices", "UpdateService"):
        services = given.get("services") or [given["service"]]
        more = {"ecs__task_definition": given["taskDefinition"]} if given.get("taskDefinition") else {}
        return [(action, f"{arn}service/{cluster}/{name.split('/')[-1]}", more) for name in services]
    if operation == "DescribeTasks":
        return [(action, task, {}) for task in given["tasks"]]
    if operation == "RegisterTaskDefinition":
        return [(action, f"{arn}task-definition/{given['family']}:0", {})]
    return [(action, "*", {})]


def test_a_whole_run_stays_within_the_policy(cloud, subscriber, pager, tmp_path):
    """Every call that heals is allowed by the policy printed for the very configuration, and no remediation could be left out."""
    recorder = Recorder(cloud.url)
    folder = tmp_path / "daemon"
    folder.mkdir()
    daemon = harness.Daemon(folder, recorder.url, pager.url, [subscriber.rule()]).start()
    try:
        began = subscriber.damage()
        alert = daemon.send(subscriber.name, began=began)
        run = daemon.run_of(alert)
        daemon.wait_step(run, "verify", 40)
        daemon.send(subscriber.name, "Recovered")
        daemon.wait_run(run, 40)
    finally:
        daemon.stop()
        recorder.close()
    RECORDED["calls"] = recorder.calls
    options = ["ecs-db-outage", "--family", subscriber.name, "--config", "selfheal.yaml"]
    done = subprocess.run([harness.binary(), "iam", *options, "--json"], cwd=folder, capture_output=True, text=True, timeout=20,
                          check=True, env=daemon.env)
    policy = json.loads(done.stdout)["policy"]
    asked = [need for target, body in recorder.calls if target for need in needs(target, body)]
    assert len(asked) > 20
    refused = sorted({(action, resource) for action, resource, context in asked if not allows(policy, action, resource, **context)})
    assert not refused
    used = {action for action, _, _ in asked}
    assert {"ecs:UpdateService", "dynamodb:DeleteItem", "ecs:RegisterTaskDefinition", "dynamodb:Query"} <= used
    without = {"Statement": [s for s in policy["Statement"] if s["Sid"] != "ClearDynamoDbItems"]}
    assert any(not allows(without, action, resource, **context) for action, resource, context in asked)
    RECORDED["policy"] = policy


RECORDED = {}  # of the test above, for the one below


def for_moto(policy):
    """moto judges by action alone: it gives most services no resource, and takes a condition that it cannot see for a refusal.
    A transaction is to it an action of its own; AWS asks for those of its members."""
    kept = [{"Effect": "Allow", "Action": s["Action"], "Resource": "*"} for s in policy["Statement"] if s["Effect"] == "Allow"]
    assert "dynamodb:DeleteItem" in str(kept)
    return {"Version": "2012-10-17", "Statement": [*kept, {"Effect": "Allow", "Action": "dynamodb:TransactWriteItems", "Resource": "*"}]}


def test_moto_lets_the_recorded_calls_pass(tmp_path):
    """The same calls, signed by our client with a session of a role that has the policy, against moto with authentication on:
    it checks the signature and the action. One of each operation; whether moto has the objects is no matter."""
    pytest.importorskip("moto", reason="moto is not installed")
    pytest.importorskip("flask", reason="moto is installed without its server")
    boto3 = pytest.importorskip("boto3", reason="boto3 is not installed")
    if "policy" not in RECORDED:
        pytest.skip("no calls are recorded: the test of a whole run did not pass or was left out")
    peer = Peer([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p"], INITIAL_NO_AUTH_ACTION_COUNT="3")
    try:
        first = {"endpoint_url": peer.url, "region_name": REGION, "aws_access_key_id": "x", "aws_secret_access_key": "x"}
        iam_client, trust = boto3.client("iam", **first), {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}
        role = iam_client.create_role(RoleName="selfheal", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        iam_client.put_role_policy(RoleName="selfheal", PolicyName="p", PolicyDocument=json.dumps(for_moto(RECORDED["policy"])))
        session = boto3.client("sts", **first).assume_role(RoleArn=role, RoleSessionName="selfheal")["Credentials"]
        keys = {"AWS_ACCESS_KEY_ID": session["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": session["SecretAccessKey"],
                "AWS_SESSION_TOKEN": session["SessionToken"]}

        def said(service, operation, given, **changed):
            done = subprocess.run([harness.binary(), "aws", service, operation, "--input", given, "--endpoint-url", peer.url,
                                   "--region", REGION, "--json"], capture_output=True, text=True, timeout=20, check=False,
                                  env=environment(**{**keys, **changed}))
            return done.returncode, done.stdout + done.stderr
        ours = {}
        for target, body in RECORDED["calls"]:
            if target:
                prefix, operation = target.split(".")
                ours.setdefault((PREFIXES[prefix], operation), body.decode())
        assert len(ours) >= 10
        for (service, operation), body in ours.items():
            status, text = said(service, operation, body)
            assert status != 4 and "AccessDenied" not in text and "Signature" not in text, f"{service}:{operation}: {text}"
        # And it does judge: another action, another key.
        assert "AccessDenied" in said("dynamodb", "DeleteTable", '{"TableName":"events"}')[1]
        assert "Signature" in said("ecs", "ListClusters", "{}", AWS_SECRET_ACCESS_KEY="other")[1]
    finally:
        peer.close()
