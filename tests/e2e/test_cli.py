"""The command line as people and scripts use it: texts, exit codes, a daemon, no daemon, a damaged store.

SELFHEAL_BIN names the program; without it, everything here is skipped. Texts that a person reads are in
tests/golden/cli; UPDATE_GOLDEN=1 writes them anew."""
import http.server
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import threading
import time

import pytest

from harness import wait_for

BIN = os.environ.get("SELFHEAL_BIN")
pytestmark = pytest.mark.skipif(not BIN, reason="SELFHEAL_BIN is not set: no program to test")
ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "cli"
SECRET = "a-secret-of-more-than-thirty-two-bytes!"
TOKEN = "a-token-of-more-than-thirty-two-bytes-!!"
AWS_ENV = {"AWS_ACCESS_KEY_ID": "sandbox", "AWS_SECRET_ACCESS_KEY": "sandbox",
           "AWS_REGION": "eu-west-1", "AWS_CONFIG_FILE": "/nonexistent",
           "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent"}


def environment(**more):
    kept = {k: v for k, v in os.environ.items()
            if not k.startswith(("SELFHEAL", "AWS_", "NO_COLOR", "CLICOLOR"))}
    return {**kept, "USER": "ana", "SELFHEAL_DATADOG_SECRET": SECRET, **AWS_ENV, **more}


def run(*arguments, cwd=None, stdin=None, env=None, timeout=60):
    return subprocess.run([BIN, *map(str, arguments)], cwd=cwd, input=stdin, text=True, timeout=timeout,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(**(env or {})))


def plain(text):
    """Without what differs from run to run; a step that was quick has no line of its beginning."""
    text = "".join(line for line in text.splitlines(True) if not line.startswith((" ◐", " …")))
    text = re.sub(r"\b1\d{12}\b", "<MS>", text)
    text = re.sub(r"\b[0-9A-HJKMNP-TV-Z]{26}\b", "<ID>", text)
    text = re.sub(r"sample-(\d+|<MS>)", "sample-<N>", text)
    text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:<PORT>", text)
    text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?", "<TIME>", text)
    text = re.sub(r"\b\d+(\.\d)? (ms|s|m)\b( \d+ s)?", "<TOOK>", text)
    text = re.sub(r"\b[0-9a-f]{12}\b", "<HASH>", text)
    text = re.sub(r"(/tmp|/var/tmp)/[^ :,]*/(?=[^ /]*)", "<DIR>/", text)
    text = re.sub(r"\b\d+ [KM]B\b", "<SIZE>", text)
    return re.sub(r"[ ]{2,}", "  ", text)


def golden(name, text):
    path = GOLDEN / name
    text = plain(text)
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert path.exists(), f"no {path}; UPDATE_GOLDEN=1 writes it"
    assert text == path.read_text()


# --- help ---

def commands():
    listed = re.findall(r"^  ([a-z]+(?: [a-z]+)?)  +\S", run("help").stdout, re.M)
    assert len(listed) > 25
    return listed


def test_help_of_every_command_comes_from_one_table():
    parts = [run("help").stdout]
    for name in commands():
        asked = run("help", *name.split())
        assert asked.returncode == 0 and asked.stderr == "", name
        parts.append(asked.stdout)
        assert run(*name.split(), "--help").stdout == asked.stdout, name
        assert f"Usage: selfheal {name}" in asked.stdout and "Exit codes" in asked.stdout
    for topic in ("exit-codes", "environment", "errors", "SH1203"):
        parts.append(run("help", topic).stdout)
    golden("help.txt", "\n======\n".join(parts))


def test_help_knows_every_code_and_no_other():
    used = set()
    for path in (ROOT / "src").rglob("*.[ch]"):
        used |= set(re.findall(r'"(SH\d{4})', path.read_text()))
    listed = {f"SH{number}" for number in re.findall(r"\b\d{4}\b", (ROOT / "src/cli/codes.h").read_text().split("{", 1)[1])}
    assert listed == used, f"tools/list-codes >src/cli/codes.h; differs: {listed ^ used}"
    for family in sorted({code[:4] for code in used}):
        assert run("help", min(code for code in used if code.startswith(family))).returncode == 0, family
    assert run("help", "sh1203").stdout == run("help", "SH1203").stdout
    unknown = run("help", "SH9999")
    assert unknown.returncode == 2 and "the code SH9999 is unknown to this version" in unknown.stderr


@pytest.mark.parametrize("name", ["demo", "sandbox", "serve"])
def test_help_lists_what_commands_with_options_of_their_own_take(name):
    taken = set(re.findall(r'"(--[a-z-]+)"', (ROOT / "src/cli" / f"cmd_{name}.c").read_text()))
    listed = set(re.findall(r"--[a-z-]+", run("help", name).stdout))
    assert taken and taken <= listed, taken - listed


@pytest.mark.parametrize("arguments", [["hlep"], ["run"], ["run", "strat"], ["check"], ["check", "--jsno", "x"],
                                       ["rule", "match"], ["status", "extra"], ["run", "list", "--limit"],
                                       ["run", "view", "x", "--output", "xml"], ["pause"], ["explain"],
                                       ["help", "nothing"], ["completion", "csh"], ["run", "watch"]])
def test_wrong_usage_is_2_and_says_what_to_do(arguments):
    told = run(*arguments, env={"SELFHEAL_ADDRESS": "http://127.0.0.1:81"})
    assert told.returncode == 2 and told.stdout == ""
    assert "selfheal" in told.stderr


def test_did_you_mean():
    assert 'did you mean "help"?' in run("hlep").stderr
    assert 'did you mean "run start"?' in run("run", "strat").stderr
    assert "did you mean --output?" in run("check", "--outptu", "x").stderr


def test_version_is_that_of_the_build():
    version = re.search(r"version: '([^']+)'", (ROOT / "meson.build").read_text()).group(1)
    assert run("--version").stdout == f"selfheal {version}\n"
    assert json.loads(run("version", "--json").stdout) == {"version": version}


def test_man_page_names_every_command():
    page = run("help", "--man").stdout
    assert page.startswith(".TH SELFHEAL 1 ")
    for name in commands():
        assert f'.SS "{name} ' in page, name
    if shutil.which("groff"):
        said = subprocess.run(["groff", "-man", "-ww", "-z", "-K", "utf8"], input=page, text=True,
                              capture_output=True)
        assert said.stderr == ""


def test_completion_completes():
    for shell in ("bash", "zsh", "fish"):
        assert run("completion", shell).returncode == 0
    script = run("completion", "bash").stdout
    for words, wanted in ((["selfheal", "ru"], "run rule"), (["selfheal", "run", "st"], "start"),
                          (["selfheal", "plan", "x", "--det"], "--detailed-exitcode"),
                          (["selfheal", "run", "list", "--sta"], "--state")):
        line = (f"COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}; _selfheal; "
                'echo "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", f"{script}\n{line}"], text=True, capture_output=True, check=True)
        assert sorted(done.stdout.split()) == sorted(wanted.split())


# --- check, config ---

CONFIG = """\
listen: 127.0.0.1:{port}
identity: {{ account: "123456789012", region: eu-west-1 }}
store: sqlite:selfheal.db
rules: [rules/*.yaml]
runbooks: [runbooks/]
sources:
  datadog: {{ secret: {{ env: SELFHEAL_DATADOG_SECRET }} }}
channels:
  pager: {{ webhook: "{pager}" }}
page: [pager]
endpoints: {{ allow_environment: true }}
limits: {{ cooldown: 10m, destructive_runs_per_hour: 20, runs_per_target: 20, unhealthy_share_percent: 100 }}
{more}"""

RULES = """\
rules:
  - name: watch-only
    match: { source: [datadog], detail: { status: [firing], labels: { service: [cash] } } }
    runbook: read
    mode: observe
  - name: asks-first
    match: { source: [datadog], detail: { status: [firing], labels: { service: [approve-me] } } }
    runbook: register
    mode: approve
  - name: other
    match: { source: [datadog], detail: { name: [{ prefix: "Disk full" }] } }
    runbook: read
    mode: observe
"""

READ = """\
schemaVersion: "0.3"
description: Reads and changes nothing
mainSteps:
  - name: look
    action: aws:executeAwsApi
    inputs: { Service: ecs, Api: DescribeClusters, clusters: [demo] }
  - name: verify
    action: selfheal:verify
    inputs: { TableAnswers: [events], Passes: 1, RequireAlertRecovered: false, PollInterval: PT0.2S }
    isEnd: true
"""

SLEEP = """\
schemaVersion: "0.3"
mainSteps:
  - name: rest
    action: aws:sleep
    inputs: { Duration: PT60S }
    isEnd: true
"""

REGISTER = """\
schemaVersion: "0.3"
mainSteps:
  - name: look
    action: aws:executeAwsApi
    inputs: { Service: ecs, Api: DescribeClusters, clusters: [demo] }
  - name: register
    action: aws:executeAwsApi
    description: One more revision
    inputs:
      Service: ecs
      Api: RegisterTaskDefinition
      family: asked
      containerDefinitions: [{ name: app, image: none, memory: 64, command: ["true"] }]
  - name: rest
    action: aws:sleep
    inputs: { Duration: PT60S }
    isEnd: true
"""

FAILS = """\
schemaVersion: "0.3"
mainSteps:
  - name: insist
    action: aws:assertAwsResourceProperty
    inputs:
      Service: ecs
      Api: DescribeClusters
      clusters: [demo]
      PropertySelector: $.clusters[0].status
      DesiredValues: [PURPLE]
    isEnd: true
"""

CLEAN = """\
schemaVersion: "0.3"
parameters:
  MaxItems: { type: Integer, default: 1000 }
mainSteps:
  - name: stop
    action: selfheal:stopEcsService
    inputs: { Cluster: demo, Service: cash, Reason: test, PollInterval: PT0.2S }
  - name: clear
    action: selfheal:clearDynamoDbItems
    inputs:
      Cluster: demo
      Service: cash
      TableName: events
      KeyConditionExpression: "#stream = :s AND n >= :from"
      ExpressionAttributeNames: { "#stream": stream }
      ExpressionAttributeValues: { ":s": { S: a }, ":from": { N: "10" } }
      MaxItems: "{{ MaxItems }}"
      MaxShare: 100
      RequirePointInTimeRecovery: false
      PollInterval: PT0.2S
  - name: start
    action: selfheal:startEcsService
    inputs: { Cluster: demo, Service: cash, PollInterval: PT0.2S }
  - name: verify
    action: selfheal:verify
    isEnd: true
    inputs: { TableAnswers: [events], Passes: 1, RequireAlertRecovered: false, PollInterval: PT0.2S }
"""


def write_config(folder, port=0, pager="http://127.0.0.1:81/", more=""):
    (folder / "rules").mkdir()
    (folder / "runbooks").mkdir()
    (folder / "selfheal.yaml").write_text(CONFIG.format(port=port, pager=pager, more=more))
    (folder / "rules" / "all.yaml").write_text(RULES)
    for name, text in (("read", READ), ("sleep", SLEEP), ("register", REGISTER), ("fails", FAILS), ("clean", CLEAN)):
        (folder / "runbooks" / f"{name}.yaml").write_text(text)


def test_check_finds_everything_good(tmp_path):
    write_config(tmp_path)
    checked = run("check", "selfheal.yaml", cwd=tmp_path)
    assert checked.returncode == 0, checked.stderr
    golden("check-good.txt", checked.stdout + checked.stderr)
    # A rules file is checked with the configuration that names it, and alone with the runbooks near it.
    assert "7 files: 3 rules, 5 runbooks" in run("check", "rules/all.yaml", cwd=tmp_path).stdout
    (tmp_path / "selfheal.yaml").unlink()
    assert run("check", "rules/all.yaml", cwd=tmp_path).returncode == 0


def test_check_tells_all_problems_at_once(tmp_path):
    write_config(tmp_path, more="limit: 3\n")
    (tmp_path / "runbooks" / "bad.yaml").write_text(
        READ.replace("isEnd: true", "retrys: 3\n  - { name: x, action: aws:runCommand, inputs: {} }"))
    (tmp_path / "rules" / "all.yaml").write_text(RULES.replace("runbook: register", "runbook: registr"))
    checked = run("check", "selfheal.yaml", "runbooks/bad.yaml", "missing.yaml", cwd=tmp_path)
    assert checked.returncode == 3 and checked.stdout == ""
    golden("check-bad.txt", checked.stderr)
    as_json = json.loads(run("check", "selfheal.yaml", "--output", "json", cwd=tmp_path).stdout)
    assert not as_json["ok"] and as_json["errors"] >= 3
    assert {"code", "file", "line", "col", "message", "hint", "level"} <= set(as_json["problems"][0])


def test_check_names_actions_that_cannot_run(tmp_path):
    (tmp_path / "r.yaml").write_text(SLEEP + "  - { name: x, action: aws:runCommand, inputs: {} , bad: 1 }\n")
    checked = run("check", "r.yaml", cwd=tmp_path)
    assert checked.returncode == 3 and "aws:runCommand is an action of AWS that selfheal does not run" in checked.stderr


@pytest.mark.parametrize("call,code,words", [
    ("Service: dynamodb, Api: DeleteTable, TableName: '{{ Table }}'", "SH5034", "destroys what nothing saves"),
    ("Service: dynamodb, Api: BatchWriteItem, RequestItems: {}", "SH5033", "clearDynamoDbItems"),
    ("Service: dynamodb, Api: UpdateItem, TableName: '{{ Table }}', Key: {}", "SH5032", "attribute_not_exists"),
    ("Service: dynamodb, Api: DeleteItem, TableName: '{{ Table }}', Key: {}", "SH5031", "saves them first"),
    ("Service: ecs, Api: RunTask, taskDefinition: x", "SH5035", "cannot name"),
    ("Service: sqs, Api: PurgeQueue, QueueUrl: x", "SH5034", "destroys what nothing saves")])
def test_check_refuses_what_the_gate_always_refuses(tmp_path, call, code, words):
    (tmp_path / "r.yaml").write_text(
        'schemaVersion: "0.3"\nparameters: { Table: { type: String } }\nmainSteps:\n'
        f"  - name: x\n    action: aws:executeAwsApi\n    inputs: {{ {call} }}\n    isEnd: true\n")
    checked = run("check", "r.yaml", cwd=tmp_path)
    assert checked.returncode == 3 and f"error[{code}]" in checked.stderr and words in checked.stderr, checked.stderr


def test_config_show(tmp_path):
    write_config(tmp_path)
    golden("config-show.txt", run("config", "show", "--origin", cwd=tmp_path).stdout)
    shown = json.loads(run("config", "show", "--json", cwd=tmp_path).stdout)
    assert shown["limits.cooldown"] == {"value": "10m", "origin": "file"}
    assert shown["limits.max_alert_age"] == {"value": "15m", "origin": "default"}
    assert SECRET not in json.dumps(shown)
    assert run("config", "show", cwd="/").returncode == 3


# --- rule match ---

def test_rule_match():
    pattern, event = '{"detail":{"status":["firing"],"n":[{"numeric":[">",3]}]}}', '{"detail":{"status":"firing","n":4}}'
    assert run("rule", "match", "--pattern", pattern, "--event", event).returncode == 0
    missed = run("rule", "match", "--pattern", pattern, "--event", "-", stdin=event.replace("4", "3"))
    assert missed.returncode == 1
    golden("rule-match.txt", missed.stdout)
    assert json.loads(run("rule", "match", "--json", "--pattern", pattern, "--event", event).stdout)["match"] is True


@pytest.mark.parametrize("pattern,event", [("{", "{}"), ('{"a":1}', "{}"), ('{"a":[1]}', "[1"), ('{"a":[{"x":1}]}', "{}"),
                                           ("@/nonexistent", "{}")])
def test_rule_match_that_cannot_be_read_is_2(pattern, event):
    told = run("rule", "match", "--pattern", pattern, "--event", event)
    assert told.returncode == 2 and "error[SH" in told.stderr


def test_rule_match_cases(tmp_path):
    lines = [{"id": 1, "pattern": '{"a":["x"]}', "event": '{"a":"x"}', "match": True},
             {"id": 2, "pattern": '{"a":["x"]}', "event": '{"a":"y"}', "match": False}]
    cases = tmp_path / "cases.jsonl"
    cases.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert run("rule", "match", "--cases", cases).returncode == 0
    cases.write_text(cases.read_text() + json.dumps({**lines[0], "id": 3, "match": False}) + "\n")
    told = run("rule", "match", "--cases", cases)
    assert told.returncode == 1
    assert told.stdout == "case 3: match, expected no match\n3 cases, 2 agree, 1 differ (66.6 %)\n"
    cases.write_text("{")
    assert run("rule", "match", "--cases", cases).returncode == 2


def test_rule_match_agrees_with_aws():
    cases = pathlib.Path(os.environ.get("CONFORMANCE", "")) / "event-patterns.jsonl"
    if not cases.is_file():
        pytest.skip("CONFORMANCE/event-patterns.jsonl is not there")
    counted = json.loads(run("rule", "match", "--cases", cases, "--json").stdout)
    assert counted["cases"] > 1000 and counted["agreed"] * 100 >= counted["cases"] * 99


# --- a world: sandbox, pager, daemon ---

class Pager(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


class World:
    def __init__(self, folder, more=""):
        self.folder = folder
        self.pager = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pager)
        threading.Thread(target=self.pager.serve_forever, daemon=True).start()
        self.sandbox = subprocess.Popen(
            [BIN, "sandbox", "--listen", "127.0.0.1:0", "--state", str(folder / "cloud")],
            stdout=subprocess.PIPE, text=True, env=environment())
        self.cloud = self.sandbox.stdout.readline().split()[2]
        write_config(folder, pager=f"http://127.0.0.1:{self.pager.server_port}/", more=more)
        self.daemon = None
        self.aws("ecs", "CreateCluster", clusterName="demo")
        self.aws("dynamodb", "CreateTable", TableName="events", BillingMode="PAY_PER_REQUEST",
                 AttributeDefinitions=[{"AttributeName": "stream", "AttributeType": "S"},
                                       {"AttributeName": "n", "AttributeType": "N"}],
                 KeySchema=[{"AttributeName": "stream", "KeyType": "HASH"},
                            {"AttributeName": "n", "KeyType": "RANGE"}])

    def start(self):
        self.daemon = subprocess.Popen(
            [BIN, "serve", "--config", "selfheal.yaml"], cwd=self.folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=environment(AWS_ENDPOINT_URL=self.cloud, SELFHEAL_API_TOKEN=TOKEN))
        words = self.daemon.stdout.readline().split()
        assert words[0] == "ready", words
        self.ingress = words[1]

    def stop(self):
        if self.daemon:
            self.daemon.send_signal(signal.SIGTERM)
            self.daemon.wait(timeout=10)
            self.daemon.stdout.close()
            self.daemon = None

    def close(self):
        self.stop()
        self.sandbox.send_signal(signal.SIGTERM)
        self.sandbox.wait(timeout=10)
        self.sandbox.stdout.close()
        self.pager.shutdown()
        self.pager.server_close()

    def run(self, *arguments, **more):
        more.setdefault("env", {"AWS_ENDPOINT_URL": self.cloud, "SELFHEAL_API_TOKEN": TOKEN})
        return run(*arguments, cwd=self.folder, **more)

    def aws(self, service, operation, **given):
        done = run("aws", service, operation, "--endpoint-url", self.cloud, "--input", json.dumps(given))
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def send(self, *arguments):
        done = self.run("send", "datadog/triggered", "--to", self.ingress, "--json", *arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["alert"]

    def asked(self):
        """A new run that waits for a person."""
        self.send("--set", "tags=service:approve-me")
        return wait_for(lambda: self.view() if self.view()["wait"] == "approval" else None)

    def view(self):
        return json.loads(self.run("run", "view", "latest", "--json").stdout)

    def revisions(self, family):
        return len(self.aws("ecs", "ListTaskDefinitions", familyPrefix=family)["taskDefinitionArns"])

    def reload(self):
        self.daemon.send_signal(signal.SIGHUP)

    def newest(self):
        runs = json.loads(self.run("run", "list", "--json").stdout)["runs"]
        return runs[0] if runs else None

    def fill(self):
        self.aws("ecs", "RegisterTaskDefinition", family="cash", containerDefinitions=[
            {"name": "app", "image": "none", "memory": 64, "command": ["sleep", "600"]}])
        self.aws("ecs", "CreateService", cluster="demo", serviceName="cash", taskDefinition="cash", desiredCount=1)
        for n in range(14):
            self.aws("dynamodb", "PutItem", TableName="events", Item={"stream": {"S": "a"}, "n": {"N": str(n)}})
        end = time.monotonic() + 20
        while time.monotonic() < end:
            service = self.aws("ecs", "DescribeServices", cluster="demo", services=["cash"])["services"][0]
            if service["runningCount"] == 1 and service["deployments"][0].get("rolloutState") == "COMPLETED":
                return
            time.sleep(0.1)
        raise AssertionError(service)


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    yield world
    world.close()


def test_aws(world):
    asked = run("aws", "sts", "GetCallerIdentity", "--print-request", "--region", "eu-west-1")
    assert asked.stdout.startswith("POST https://sts.eu-west-1.amazonaws.com/") and "SignedHeaders" in asked.stdout
    assert "Signature" in asked.stdout and AWS_ENV["AWS_SECRET_ACCESS_KEY"] + "/" in asked.stdout
    assert run("aws", "sts", "GetCalerIdentity").stderr.count('did you mean "GetCallerIdentity"?') == 1
    assert run("aws", "ecs", "DescribeServices", "--input", '{"services":"x"}').returncode == 2
    wrong = run("aws", "sts", "GetCallerIdentity", "--endpoint-url", world.cloud,
                env={"AWS_SECRET_ACCESS_KEY": "wrong"})
    assert wrong.returncode == 4 and "SignatureDoesNotMatch" in wrong.stderr
    gone = run("aws", "ecs", "DeleteCluster", "--endpoint-url", world.cloud, "--input", '{"cluster":"none"}')
    assert gone.returncode == 1 and "request id" in gone.stderr
    as_json = run("aws", "ecs", "DeleteCluster", "--endpoint-url", world.cloud, "--json",
                  "--input", '{"cluster":"none"}')
    assert json.loads(as_json.stderr)["aws_code"] == "ClusterNotFoundException"
    # Only an option redirects this command; the environment does not.
    noted = run("aws", "sts", "GetCallerIdentity", "--print-request", env={"AWS_ENDPOINT_URL": world.cloud})
    assert "amazonaws.com" in noted.stdout and "is not used here" in noted.stderr


def test_alerts_and_why(world):
    world.start()
    alert = world.send("--set", "tags=service:cash")
    explained = world.run("explain", alert)
    assert explained.returncode == 0
    golden("explain.txt", explained.stdout)
    assert world.run("explain", "--last").stdout == explained.stdout
    golden("alert-list.txt", world.run("alert", "list").stdout)
    golden("alert-view.txt", world.run("alert", "view", alert[:12]).stdout)
    golden("rule-list.txt", world.run("rule", "list").stdout)
    assert world.run("explain", "0" * 26).returncode == 5
    assert world.run("alert", "view", "ZZZ").returncode == 5
    # What the sender does wrong.
    wrong = world.run("send", "datadog/triggered", "--to", world.ingress,
                      env={"SELFHEAL_DATADOG_SECRET": "x" * 40})
    assert wrong.returncode == 4 and "401" in wrong.stderr
    assert world.run("send", "datadog/recovered", "--to", world.ingress).returncode == 2
    odd = world.run("send", "-", "--to", world.ingress, stdin="{")
    assert odd.returncode == 0
    told = world.run("explain", "latest").stdout
    assert "no rule looked at it: quarantined" in told
    assert run("send", "datadog/triggered", "--to", "http://127.0.0.1:81").returncode == 1


def test_runs_and_their_exit_codes(world):
    world.start()
    assert world.run("run", "view", "latest").returncode == 5
    assert world.run("run", "start", "nope").returncode == 5
    assert world.run("run", "start", "read", "--param", "X=1").returncode == 2
    started = world.run("run", "start", "read")
    assert started.returncode == 0, started.stdout + started.stderr
    golden("run-start.txt", started.stdout)
    failed = world.run("run", "start", "fails")
    assert failed.returncode == 10
    golden("run-failed.txt", failed.stdout)
    golden("run-view-failed.txt", world.run("run", "view", "latest").stdout)
    assert world.run("run", "watch", "--latest", "--no-exit-status").returncode == 0
    assert world.run("run", "watch", "--latest", "--wait-for", "300ms").returncode == 124
    # One that takes long: left alone, cancelled, watched.
    assert world.run("run", "start", "sleep", "--no-wait").returncode == 0
    sleeping = world.newest()["id"]
    assert "looks again in" in world.run("run", "view", sleeping).stdout
    assert world.run("run", "approve", sleeping).returncode == 1
    assert world.run("run", "cancel", sleeping[:14], "--reason", "enough").returncode == 0
    assert world.run("run", "watch", sleeping).returncode == 11
    again = world.run("run", "cancel", sleeping)
    assert again.returncode == 1 and "the run is over: cancelled" in again.stderr
    logs = world.run("run", "logs", sleeping)
    assert "cancel_asked" in logs.stdout and "who=ana" in logs.stdout and "reason=enough" in logs.stdout
    events = [json.loads(line) for line in world.run("run", "logs", sleeping, "--json", "-f").stdout.splitlines()]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    listed = world.run("run", "list")
    golden("run-list.txt", listed.stdout)


def read_all(terminal):
    """What is written to it until nobody has it open any more; then it is closed."""
    seen = b""
    try:
        while block := os.read(terminal, 65536):
            seen += block
    except OSError:
        pass
    os.close(terminal)
    return seen


def test_watch_on_a_terminal_repaints_one_line(world):
    world.start()
    assert world.run("run", "start", "sleep", "--no-wait").returncode == 0
    parent, child = pty.openpty()
    watching = subprocess.Popen([BIN, "run", "watch", "latest"], cwd=world.folder, stdout=child, stderr=child,
                                env=environment(TERM="xterm"))
    os.close(child)
    seen = b""
    while seen.count(b"\r\033[K") < 2:  # it repaints its line each second
        assert select.select([parent], [], [], 20)[0], seen
        seen += os.read(parent, 65536)
    assert world.run("run", "cancel", "latest").returncode == 0
    seen += read_all(parent)
    assert watching.wait(timeout=10) == 11
    text = seen.decode()
    assert text.count("\r\033[K") >= 2 and "◐ rest" in text
    assert "cancelled" in text.split("\r\033[K")[-1] and "\033[90m" in text


def test_approval(world):
    world.start()
    waiting = world.asked()
    shown = world.run("run", "watch", "--latest", "--no-wait")
    assert shown.returncode == 12 and f"selfheal run approve {waiting['id']}" in shown.stdout
    assert f"! run {waiting['id']}" in world.run("status").stdout
    assert "! 1 run waits for approval" in world.run("status").stdout
    assert "waiting: approval" in world.run("run", "list").stdout
    shown = world.run("run", "view", waiting["id"])
    assert "ecs:RegisterTaskDefinition in step register" in shown.stdout and waiting["ask"]["plan"][:12] in shown.stdout
    assert world.run("run", "reject", waiting["id"]).returncode == 0
    assert world.run("run", "watch", waiting["id"]).returncode == 11
    asked = world.asked()
    plan = asked["ask"]["plan"]
    # A yes is for one plan: not for none, not for the one before, and without a terminal nobody is asked.
    blind = world.run("run", "approve", "latest")
    assert blind.returncode == 2 and f"--plan {plan[:12]}" in blind.stderr
    assert world.run("run", "approve", "latest", "--plan", waiting["ask"]["plan"]).returncode == 1
    assert world.run("run", "approve", "latest", "--plan", plan[:4]).returncode == 2
    assert world.newest()["state"] == "waiting" and world.revisions("asked") == 0
    assert world.run("run", "approve", "latest", "--plan", plan[:12]).returncode == 0
    wait_for(lambda: world.revisions("asked") == 1)
    assert world.run("run", "cancel", "latest").returncode == 0


def test_an_approval_is_asked_for_on_a_terminal(world):
    world.start()
    waiting = world.asked()

    def answer(text):
        parent, child = pty.openpty()
        asking = subprocess.Popen([BIN, "run", "approve", waiting["id"]], cwd=world.folder, stdin=child, stdout=child,
                                  stderr=child, env=environment(AWS_ENDPOINT_URL=world.cloud, SELFHEAL_API_TOKEN=TOKEN))
        os.close(child)
        os.write(parent, text)
        seen = read_all(parent)
        return asking.wait(timeout=10), seen.decode()
    status, text = answer(b"n\n")
    assert status == 1 and "ecs:RegisterTaskDefinition" in text and "Approve it? [y/N]" in text
    assert world.newest()["state"] == "waiting"
    status, text = answer(b"y\n")
    assert status == 0 and f"run {waiting['id']}: approved" in text
    wait_for(lambda: world.revisions("asked") == 1)


def test_a_changed_configuration_asks_again(world):
    world.start()
    first = world.asked()
    text = (world.folder / "selfheal.yaml").read_text()
    (world.folder / "selfheal.yaml").write_text(text.replace("runs_per_target: 20", "runs_per_target: 19"))
    world.reload()
    assert world.run("run", "approve", first["id"], "--yes").returncode == 0
    wait_for(lambda: world.view()["state"] == "waiting" and world.view()["ask"]["plan"] != first["ask"]["plan"])
    assert world.revisions("asked") == 0
    assert world.run("run", "approve", first["id"], "--yes").returncode == 0
    wait_for(lambda: world.revisions("asked") == 1)


def test_pause_stop_resume(world):
    world.start()
    golden("status.txt", world.run("status").stdout)
    assert world.run("pause", "--reason", "x", "--for", "soon").returncode == 2
    paused = world.run("pause", "--reason", "failover test", "--for", "30m")
    assert paused.returncode == 0
    golden("pause.txt", paused.stdout)
    golden("status-paused.txt", world.run("status").stdout)
    refused = world.run("run", "start", "read")
    assert refused.returncode == 13 and "failover test" in refused.stderr
    assert world.run("resume").returncode == 0
    assert world.run("run", "start", "read").returncode == 0
    golden("stop.txt", world.run("stop", "--reason", "wrong table").stdout)
    assert world.run("pause", "--reason", "and this").returncode == 0
    resumed = world.run("resume").stdout
    assert "Ended the stop of ana: wrong table\n" in resumed and "Ended the pause of ana: and this\n" in resumed
    assert world.run("resume").stdout == "Nothing was paused or stopped.\n"
    assert world.run("stop", "--reason", "again").returncode == 0
    assert world.run("run", "start", "read").returncode == 13


def test_the_token_is_needed(tmp_path):
    world = World(tmp_path, more=f"api: {{ token: {{ env: SELFHEAL_API_TOKEN }} }}\n")
    try:
        world.start()
        assert world.run("status").returncode == 0
        refused = world.run("status", env={"SELFHEAL_API_TOKEN": "no"})
        assert refused.returncode == 4 and "SELFHEAL_API_TOKEN" in refused.stderr
    finally:
        world.close()


def test_no_daemon(world):
    nobody = run("run", "list", "--address", "127.0.0.1:81", cwd=world.folder)
    assert nobody.returncode == 1
    golden("no-daemon.txt", nobody.stderr)
    assert run("run", "list", "--store", "none.db", cwd=world.folder).returncode == 2
    world.start()
    waiting = world.asked()["id"]
    world.stop()
    # Reads come from the store, decisions are recorded in it.
    status = world.run("status")
    assert status.returncode == 1
    golden("status-offline.txt", status.stdout)
    assert waiting in world.run("run", "list", "--store", "selfheal.db").stdout
    assert world.run("explain", "--last").returncode == 0
    assert world.run("pause", "--reason", "night").returncode == 0
    assert "paused by ana: night" in world.run("status").stdout
    assert world.run("run", "start", "read").returncode == 13
    assert world.run("resume").returncode == 0
    assert world.run("run", "approve", waiting, "--yes").returncode == 0
    assert world.run("run", "cancel", waiting).returncode == 0
    needs = world.run("item", "restore", waiting)
    assert needs.returncode == 1 and "selfheal serve" in needs.stderr
    later = world.run("run", "start", "read")
    assert later.returncode == 0 and "it begins when a daemon runs" in later.stdout
    assert world.run("audit").returncode == 0
    begun = world.newest()["id"]
    world.start()
    assert world.run("run", "watch", begun).returncode == 0
    assert world.newest()["state"] == "finished"


def test_plan(world):
    world.fill()
    before = (world.aws("ecs", "DescribeServices", cluster="demo", services=["cash"])["services"][0]["desiredCount"],
              world.aws("dynamodb", "Scan", TableName="events", Select="COUNT")["Count"])
    planned = world.run("plan", "clean", "--full")
    assert planned.returncode == 0, planned.stderr
    golden("plan.txt", planned.stdout)
    assert world.run("plan", "runbooks/clean.yaml", "--detailed-exitcode").returncode == 20
    assert world.run("plan", "read", "--detailed-exitcode").returncode == 0
    blocked = world.run("plan", "clean", "-p", "MaxItems=3")
    assert blocked.returncode == 13
    golden("plan-blocked.txt", blocked.stdout)
    as_json = json.loads(world.run("plan", "clean", "--json").stdout)
    assert (as_json["deletes"], as_json["deleted_items"]) == (1, 4)
    near = world.run("plan", "clen")
    assert near.returncode == 5 and 'did you mean "clean"?' in near.stderr
    # By the rule that an alert would match.
    alert = {"source": "datadog", "detail": {"status": "firing", "labels": {"service": "cash"}}}
    (world.folder / "alert.json").write_text(json.dumps(alert))
    assert "rule watch-only, mode observe" in world.run("plan", "read", "--alert", "alert.json").stdout
    unmatched = world.run("plan", "register", "--alert", "alert.json")
    assert unmatched.returncode == 1 and '"asks-first" does not match' in unmatched.stderr
    after = (world.aws("ecs", "DescribeServices", cluster="demo", services=["cash"])["services"][0]["desiredCount"],
             world.aws("dynamodb", "Scan", TableName="events", Select="COUNT")["Count"])
    assert before == after == (1, 14)
    # Credentials of another account make the plan untrue.
    (world.folder / "selfheal.yaml").write_text(
        (world.folder / "selfheal.yaml").read_text().replace("123456789012", "210987654321"))
    assert world.run("plan", "clean").returncode == 3


# --- audit ---

def damaged(good, folder, *statements):
    """A copy of the store with some SQL done to it."""
    for left in folder.parent.glob(folder.name + "*"):
        left.unlink()
    shutil.copy(good, folder)
    with sqlite3.connect(folder) as db:
        for statement, *values in statements:
            assert db.execute(statement, values).rowcount > 0, statement
    db.close()
    told = run("audit", "--store", folder, "--json")
    assert told.returncode == 1, told.stdout
    return {(p["check"], p["kind"]) for p in json.loads(told.stdout)["problems"]}


def test_items_and_audit(world, tmp_path):
    world.fill()
    world.start()
    healed = world.run("run", "start", "clean")
    assert healed.returncode == 0, healed.stdout + healed.stderr
    assert world.aws("dynamodb", "Scan", TableName="events", Select="COUNT")["Count"] == 10
    golden("run-view-healed.txt", world.run("run", "view", "latest").stdout)
    cleaned = world.newest()["id"]
    golden("item-list.txt", world.run("item", "list", cleaned).stdout)
    full = world.run("item", "list", cleaned, "--full").stdout.splitlines()
    assert len(full) == 4 and json.loads(full[0].split(" ", 1)[1])["n"] == {"N": "10"}
    asked = world.run("item", "restore", cleaned)
    assert asked.returncode == 2 and "ended healed" in asked.stderr and "--yes" in asked.stderr, asked.stderr
    assert world.aws("dynamodb", "Scan", TableName="events", Select="COUNT")["Count"] == 10
    restored = world.run("item", "restore", cleaned, "--yes")
    assert restored.returncode == 0, restored.stdout + restored.stderr
    assert world.aws("dynamodb", "Scan", TableName="events", Select="COUNT")["Count"] == 14
    live = world.run("audit")
    assert live.returncode == 0, live.stdout
    assert world.run("run", "start", "sleep", "--no-wait").returncode == 0
    sleeping = world.newest()["id"]
    world.stop()
    good = world.folder / "selfheal.db"
    with sqlite3.connect(good) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    audited = run("audit", "--store", good)
    assert audited.returncode == 0, audited.stdout
    golden("audit-good.txt", audited.stdout)
    kinds = ("meta control definition alert dedupe run event obligation lock window saved outbox "
             "approval command").split()
    kind = {name: i for i, name in enumerate(kinds)}
    event, run_, saved = kind["event"], kind["run"], kind["saved"]
    one = f"kind = {event} AND key = CAST('{cleaned}/0000000003' AS BLOB)"
    copy = tmp_path / "damaged.db"
    swap = "UPDATE record SET value = CAST(replace(CAST(value AS TEXT), ?, ?) AS BLOB) WHERE "
    assert ("events", "event") in damaged(good, copy, (f"DELETE FROM record WHERE {one}",))
    assert ("events", "event") in damaged(good, copy, (swap + one, '"at":1', '"at":2'))
    assert ("events", "run") in damaged(good, copy, (
        f"DELETE FROM record WHERE kind = {event} AND key = (SELECT max(key) FROM record WHERE kind = {event} "
        f"AND key < CAST('{cleaned}/1' AS BLOB))",))
    assert ("events", "run") in damaged(good, copy, (
        f"DELETE FROM record WHERE kind = {event} AND key < CAST('{cleaned}/1' AS BLOB)",))
    assert ("json", "event") in damaged(good, copy, (f"UPDATE record SET value = CAST('{{' AS BLOB) WHERE {one}",))
    assert ("timer", "run") in damaged(good, copy, (
        f"UPDATE record SET due = NULL WHERE kind = {run_} AND key = CAST('{sleeping}' AS BLOB)",))
    assert ("saved", "saved") in damaged(good, copy, (swap + f"kind = {saved}", '{"N":"11"}', '{"N":"99"}'))
    assert ("saved", "run") in damaged(good, copy, (f"DELETE FROM record WHERE kind = {saved}",))
    assert ("obligation", "event") in damaged(good, copy, (f"DELETE FROM record WHERE kind = {kind['obligation']}",))
    assert ("obligation", "obligation") in damaged(good, copy, (
        swap + f"kind = {kind['obligation']}", '"state":"discharged"', '"state":"open"'))
    assert ("lock", "lock") in damaged(good, copy, (
        swap + f"kind = {kind['lock']}", '"target":', f'"run":"{cleaned}","target":'))
    assert ("definition", "definition") in damaged(good, copy, (
        swap + f"kind = {kind['definition']}", "schemaVersion", "schemaversion"))
    assert ("definition", "run") in damaged(good, copy, (f"DELETE FROM record WHERE kind = {kind['definition']}",))
    assert ("budget", "window") in damaged(good, copy, (
        swap + f"kind = {kind['window']} AND key = CAST('live' AS BLOB)", '"runs":[]', f'"runs":["{cleaned}"]'))
    assert ("run", "run") in damaged(good, copy, (swap + f"kind = {run_}", '"wait":"', '"wait":"x'))
    # A damaged page of the file itself.
    broken = tmp_path / "broken.db"
    shutil.copy(good, broken)
    with open(broken, "r+b") as file:
        for page in range(2, os.path.getsize(broken) // 4096):
            file.seek(4096 * page + 100)
            file.write(b"\xff" * 2000)
    told = run("audit", "--store", broken)
    assert told.returncode == 1 and "no problem" not in told.stdout
    assert run("audit", "--store", __file__).returncode == 1  # not a store at all


def test_output_is_safe_for_a_terminal(world):
    world.start()
    alert = world.send("--set", "tags=service:cash", "--set", "name=\x1b[2Jgone \u202eright")
    shown = world.run("alert", "view", alert).stdout + world.run("alert", "list").stdout
    assert "\x1b" not in shown and "\u202e" not in shown and "\\x1b[2Jgone \\u202eright" in shown


@pytest.mark.parametrize("options,env,colored", [([], {}, False), (["--color", "always"], {}, True),
                                                 (["--color", "always"], {"NO_COLOR": "1"}, True),
                                                 (["--color", "never"], {}, False)])
def test_color(world, options, env, colored):
    world.start()
    world.send("--set", "tags=service:cash")
    text = world.run("alert", "list", *options, env=env).stdout
    assert ("\033[" in text) is False or colored
    explained = world.run("run", "start", "fails", *options, env=env).stdout
    assert ("\033[31m" in explained) is colored
