"""What the end-to-end tests share: a sandbox, a pager, a daemon, services that can be damaged, and waiting by condition.

Everything listens on loopback and has made-up keys; of the environment nothing of AWS's or ours is handed on. A process that
is started here is ended here, by its own id."""
import datetime
import http.server
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
REGION, ACCOUNT = "eu-west-1", "123456789012"
SECRET = "datadog-secret-of-the-tests-0123456789"
OFFLINE = {"AWS_ACCESS_KEY_ID": "sandbox", "AWS_SECRET_ACCESS_KEY": "sandbox", "AWS_REGION": REGION,
           "AWS_DEFAULT_REGION": REGION, "AWS_CONFIG_FILE": "/nonexistent",
           "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true"}


def binary():
    return os.environ.get("SELFHEAL_BIN") or str(ROOT / "build" / "selfheal")


def samples():
    return pathlib.Path(os.environ.get("SELFHEAL_SAMPLES") or pathlib.Path(binary()).resolve().parent / "samples")


def environment(**more):
    """Ours and AWS's variables of the outer environment left out, dummy keys put in."""
    kept = {k: v for k, v in os.environ.items()
            if not k.startswith(("SELFHEAL", "AWS_")) and k.lower() not in ("http_proxy", "https_proxy", "all_proxy")}
    return {**kept, **OFFLINE, **more}


def record_kind(name):
    """The number of a kind of record in the store: its place in the list of them."""
    text = (ROOT / "src" / "engine" / "record.h").read_text()
    kinds = re.findall(r"^    RECORD_([A-Z]+),", text[text.index("enum record_kind {"):text.index("RECORD_KIND_COUNT")], re.M)
    return kinds.index(name.upper())


def wait_for(what, seconds=15, every=0.02, why=""):
    """The first true value of what(); after the time an AssertionError with the last one."""
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value:
            return value
        assert time.monotonic() < end, f"not within {seconds} s: {why or what} (last: {value!r})"
        time.sleep(every)


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def fetch(url, data=None, headers=None, method=None, timeout=10):
    """(status, headers, body) of a request; an error status is an answer like any other."""
    request = urllib.request.Request(url, data=data, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as caught:
        with caught:
            return caught.code, caught.headers, caught.read()


def run_cli(*arguments, **more):
    """selfheal ARGUMENTS, to its end."""
    options = {"capture_output": True, "text": True, "timeout": 60, "env": environment(), **more}
    return subprocess.run([binary(), *map(str, arguments)], **options)


def end_process(process, number=signal.SIGTERM, seconds=15):
    """Its exit status, after a signal when it still runs."""
    if process.poll() is None:
        process.send_signal(number)
    try:
        code = process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(timeout=5)
        raise
    finally:
        if process.stdout:
            process.stdout.close()
    return code


class Sandbox:
    """selfheal sandbox and clients of it."""

    def __init__(self, state, *options, **more):
        self.process = subprocess.Popen([binary(), "sandbox", "--listen", "127.0.0.1:0", "--state", str(state), *options],
                                        stdout=subprocess.PIPE, text=True, env=environment(**more))
        line = self.process.stdout.readline()
        assert line.startswith("sandbox ready http://127.0.0.1:"), line
        self.url = line.split()[2]
        self.clients = {}

    def client(self, service):
        import boto3
        from botocore.config import Config
        if service not in self.clients:
            self.clients[service] = boto3.client(
                service, endpoint_url=self.url, region_name=REGION, aws_access_key_id="sandbox",
                aws_secret_access_key="sandbox", config=Config(retries={"total_max_attempts": 1}))
        return self.clients[service]

    def outage(self, table, seconds, **percents):
        body = json.dumps({"table": table, "seconds": seconds, **percents}).encode()
        assert fetch(self.url + "/_sandbox/outage", body)[0] == 200

    def close(self):
        end_process(self.process)


class Pager:
    """A webhook that records pages, refuses them while `refuses` is a status, or does not answer for a while."""

    def __init__(self):
        pager = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                pager.arrived += 1
                pager.answers.wait(30)
                status = pager.refuses or 202
                if status == 202:
                    pager.pages.append((time.time() * 1000, json.loads(body)))
                else:
                    pager.refused.append(json.loads(body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.pages, self.refused, self.refuses, self.arrived = [], [], None, 0
        self.answers = threading.Event()  # cleared: it takes requests and keeps silent
        self.answers.set()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/pages"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def find(self, text, run=None):
        """The pages (or notices) whose summary or text has `text`, of one run or of any."""
        return [page for _, page in list(self.pages)
                if text in page["summary"] + page["text"] and (run is None or page.get("run") == run)]

    def close(self):
        self.answers.set()
        self.server.shutdown()
        self.server.server_close()


CONFIG = """\
listen: 127.0.0.1:0
api: {{ listen: "127.0.0.1:0" }}
identity: {{ account: "{account}", region: {region} }}
store: {store}
rules: [rules/*.yaml]
runbooks: [runbooks/]
sources:
  datadog: {{ secret: {{ env: SELFHEAL_DATADOG_SECRET }} }}
channels:
  pager: {{ webhook: "{pager}" }}
page: [pager]
endpoints: {{ allow_environment: true }}
limits: {{ {limits} }}
"""
LIMITS = {"cooldown": "0s", "destructive_runs_per_hour": 100, "runs_per_target": 100, "unhealthy_share_percent": 100}

# Stops a service, clears the items of one stream since 10, starts it: seconds, with all that the long one does but the replay.
CLEAN = """\
schemaVersion: "0.3"
description: Stops a service, clears items, starts it
parameters:
  Service: { type: String }
  TableName: { type: String }
mainSteps:
  - name: look
    action: selfheal:verify
    inputs: { TableAnswers: ["{{ TableName }}"], Passes: 1, RequireAlertRecovered: false, PollInterval: PT0.2S }
  - name: stop
    action: selfheal:stopEcsService
    inputs: { Cluster: demo, Service: "{{ Service }}", Reason: test, PollInterval: PT0.2S }
  - name: clear
    action: selfheal:clearDynamoDbItems
    inputs:
      Cluster: demo
      Service: "{{ Service }}"
      TableName: "{{ TableName }}"
      KeyConditionExpression: "#stream = :s AND n >= :from"
      ExpressionAttributeNames: { "#stream": stream }
      ExpressionAttributeValues: { ":s": { S: a }, ":from": { N: "10" } }
      MaxItems: 100
      MaxShare: 100
      PollInterval: PT0.2S
  - name: start
    action: selfheal:startEcsService
    inputs: { Cluster: demo, Service: "{{ Service }}", PollInterval: PT0.2S }
  - name: verify
    action: selfheal:verify
    isEnd: true
    inputs:
      Cluster: demo
      Service: "{{ Service }}"
      TableAnswers: ["{{ TableName }}"]
      Passes: 1
      RequireAlertRecovered: false
      PollInterval: PT0.2S
"""

# Changes nothing, and takes its time before it would.
REST = """\
schemaVersion: "0.3"
parameters:
  Duration: { type: String, default: PT60S }
mainSteps:
  - name: rest
    action: aws:sleep
    isEnd: true
    inputs: { Duration: "{{ Duration }}" }
"""


def rule(name, runbook, mode="auto", label=None, more="", **parameters):
    """A rule for alerts with the tag service:LABEL (the rule's name when not given)."""
    cluster = parameters.get("Cluster", "demo")
    target = f"    target: {{ cluster: {cluster}, service: {parameters['Service']} }}\n" if "Service" in parameters else ""
    lines = "".join(f"      {key}: {json.dumps(value)}\n" for key, value in parameters.items())
    return (f"  - name: {name}\n"
            f"    match: {{ source: [datadog], detail: {{ labels: {{ service: [{label or name}] }} }} }}\n"
            f"    runbook: {runbook}\n    mode: {mode}\n{target}" + (f"    parameters:\n{lines}" if lines else "") + more)


class Daemon:
    """A folder with a configuration, and `selfheal serve` on it. store: a file in the folder, or "dynamodb:TABLE"."""

    def __init__(self, folder, sandbox_url, pager_url, rules, limits=None, store="selfheal.db", runbooks=None,
                 secret=SECRET):
        self.folder, self.secret = folder, secret
        self.store = store if store.startswith("dynamodb:") else folder / store
        self.log_path = folder / "daemon.log"
        self.env = environment(AWS_ENDPOINT_URL=sandbox_url, SELFHEAL_DATADOG_SECRET=secret)
        self.process = None
        self.pager_url = pager_url
        (folder / "rules").mkdir()
        (folder / "runbooks").mkdir()
        for name, text in {"clean": CLEAN, "rest": REST, **(runbooks or {})}.items():
            (folder / "runbooks" / f"{name}.yaml").write_text(text)
        for path in (ROOT / "runbooks").glob("*.yaml"):
            (folder / "runbooks" / path.name).write_text(path.read_text())
        self.configure(rules, limits)

    def configure(self, rules, limits=None):
        more = ", ".join(f"{k}: {v}" for k, v in {**LIMITS, **(limits or {})}.items())
        (self.folder / "selfheal.yaml").write_text(CONFIG.format(
            account=ACCOUNT, region=REGION, pager=self.pager_url, limits=more,
            store=self.store if isinstance(self.store, str) else f"sqlite:{self.store}"))
        (self.folder / "rules" / "all.yaml").write_text("rules:\n" + "".join(rules))

    def start(self, wrapper=(), **popen):
        """Starts it and waits until it says that it is ready; the log of all its lives goes to one file."""
        self.spawn(wrapper, **popen)
        line = self.process.stdout.readline()
        assert line.startswith("ready http://"), line + self.log_text()[-3000:]
        words = line.split()
        self.ingress, self.api = words[1], words[-1]
        assert self.ingress != self.api
        return self

    def spawn(self, wrapper=(), **popen):
        assert self.process is None
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen([*wrapper, binary(), "serve", "--config", "selfheal.yaml"], cwd=self.folder,
                                            stdout=subprocess.PIPE, stderr=log, text=True, env=self.env, **popen)

    def refused(self):
        """For a start that must fail: its exit status and all that it said."""
        before = len(self.log_text())
        self.spawn()
        try:
            code = self.process.wait(timeout=10)
        finally:
            end_process(self.process, signal.SIGKILL)
            self.process = None
        return code, self.log_text()[before:]

    def stop(self, number=signal.SIGTERM):
        if self.process is None:
            return None
        process, self.process = self.process, None
        return end_process(process, number)

    def kill(self):
        return self.stop(signal.SIGKILL)

    def log_text(self):
        return self.log_path.read_text(errors="surrogateescape") if self.log_path.exists() else ""

    def log_lines(self):
        return [json.loads(line) for line in self.log_text().splitlines() if line.startswith("{")]

    # --- alerts ---

    def alert(self, service, transition="Triggered", cycle="c-1", name="DB outage", at=None, **more):
        at = at or now()
        began = more.pop("began", at)
        return {"schema": "selfheal.datadog/1", "id": "7523", "cycle": cycle, "transition": transition, "monitor": "42",
                "name": name, "priority": "P1", "scope": "all", "tags": f"service:{service},env:test",
                "date": str(int(began.timestamp() * 1000)), "last_updated": str(int(at.timestamp() * 1000)),
                "link": "https://app.datadoghq.com/monitors/42", **more}

    def post(self, body, headers=None, timeout=10):
        """(status, answer) of a POST to the Datadog route, with the right token unless headers say otherwise."""
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        sent = {"Content-Type": "application/json", "X-Selfheal-Token": self.secret, **(headers or {})}
        status, _, answer = fetch(self.ingress + "/v1/alerts/datadog", body, sent, timeout=timeout)
        return status, answer

    def send(self, *args, **kwargs):
        """Posts an alert that must be taken; its id."""
        status, answer = self.post(self.alert(*args, **kwargs))
        assert status == 202, (status, answer)
        return json.loads(answer)["alert"]

    # --- API ---

    def get(self, path):
        status, _, body = fetch(self.api + path)
        assert status == 200, (path, status, body)
        return json.loads(body)

    def command(self, path, body=None, expect=200):
        status, _, answer = fetch(self.api + "/api/v1/" + path, json.dumps(body or {}).encode(),
                                  {"Content-Type": "application/json", "X-Selfheal-Client": "tests"})
        assert status == expect, (path, status, answer)
        return json.loads(answer)

    def verdicts(self, alert):
        return {v["rule"]: v for v in self.get(f"/api/v1/alerts/{alert}")["verdicts"]}

    def run_of(self, alert):
        run = self.get(f"/api/v1/alerts/{alert}").get("run")
        assert run, self.get(f"/api/v1/alerts/{alert}")
        return run

    def run(self, run):
        return self.get(f"/api/v1/runs/{run}")

    def events(self, run):
        """The single events of a run, flat, in their order, each with the time of its record."""
        records = self.get(f"/api/v1/runs/{run}/events")["events"]
        return [{**entry, "at": record["at"]} for record in records for entry in record["entries"]]

    def wait_run(self, run, seconds=60, outcome="healed"):
        """The run once it is over, which must be with this outcome."""
        def over():
            found = self.run(run)
            return found if found["state"] == "finished" else None
        found = wait_for(over, seconds, 0.1, f"run {run} ends")
        assert found["outcome"] == outcome, (found["outcome"], found.get("reason"), found["steps"])
        return found

    def wait_step(self, run, step, seconds=30):
        """The run has begun this step (a short one may be over), and is not over itself."""
        def there():
            found = self.run(run)
            assert found["state"] != "finished", (found["outcome"], found.get("reason"), found["steps"])
            return step in [s["name"] for s in found["steps"]] or (found.get("frame") or {}).get("step") == step
        wait_for(there, seconds, 0.02, f"run in step {step}")

    def metrics(self):
        status, _, body = fetch(self.api + "/metrics")
        assert status == 200
        return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
                for line in body.decode().splitlines() if line and not line.startswith("#")}


class Service:
    """An ECS service of one task that only waits, and a table with point-in-time recovery: stream a, items 0 to 13."""

    def __init__(self, sandbox, name):
        self.sandbox, self.name, self.table = sandbox, name, f"{name}-events"
        self.ecs, self.db = sandbox.client("ecs"), sandbox.client("dynamodb")
        self.ecs.create_cluster(clusterName="demo")
        self.ecs.register_task_definition(family=name, containerDefinitions=[
            {"name": "app", "image": "none", "memory": 64, "command": ["sleep", "600"], "stopTimeout": 2}])
        self.ecs.create_service(cluster="demo", serviceName=name, taskDefinition=name, desiredCount=1)
        make_table(self.db, self.table, "n", "N")
        for n in range(14):
            self.put(n, note=f"item {n}")

    def put(self, n, **attributes):
        self.db.put_item(TableName=self.table, Item={"stream": {"S": "a"}, "n": {"N": str(n)},
                                                     **{k: {"S": v} for k, v in attributes.items()}})

    def items(self):
        return sorted(self.db.scan(TableName=self.table, ConsistentRead=True)["Items"], key=lambda i: int(i["n"]["N"]))

    def state(self):
        return self.ecs.describe_services(cluster="demo", services=[self.name])["services"][0]

    def wait_ready(self):
        def ready():
            found = self.state()
            return found["runningCount"] == 1 and len(found["deployments"]) == 1 \
                and found["deployments"][0]["rolloutState"] == "COMPLETED" and found
        return wait_for(ready, 20, 0.05, f"{self.name} is steady")

    def rule(self, mode="auto", more=""):
        return rule(self.name, "clean", mode, more=more, Service=self.name, TableName=self.table)


def make_table(db, table, range_key, range_type):
    db.create_table(TableName=table, BillingMode="PAY_PER_REQUEST",
                    KeySchema=[{"AttributeName": "stream", "KeyType": "HASH"},
                               {"AttributeName": range_key, "KeyType": "RANGE"}],
                    AttributeDefinitions=[{"AttributeName": "stream", "AttributeType": "S"},
                                          {"AttributeName": range_key, "AttributeType": range_type}])
    wait_for(lambda: db.describe_table(TableName=table)["Table"]["TableStatus"] == "ACTIVE", 5)
    db.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})


class Subscriber:
    """The sample service, its event log and its feeder: damaged by an outage, and judged by its own health."""

    def __init__(self, sandbox, folder, name="cash", past=300):
        self.sandbox, self.name, self.table = sandbox, name, f"{name}-events"
        self.ecs, self.db = sandbox.client("ecs"), sandbox.client("dynamodb")
        log = folder / f"{name}.log"
        self.feeder = subprocess.Popen([str(samples() / "feeder"), "--log", str(log), "--past", str(past), "--rate", "20"],
                                       stdout=subprocess.PIPE, text=True, env=environment())
        assert " ready" in self.feeder.stdout.readline()
        make_table(self.db, self.table, "position", "S")
        self.ecs.create_cluster(clusterName="demo")
        self.ecs.register_task_definition(family=name, containerDefinitions=[{
            "name": "app", "image": "none", "memory": 64, "command": [str(samples() / "subscriber")], "stopTimeout": 5,
            "portMappings": [{"containerPort": 8080}],
            "environment": [{"name": n, "value": v} for n, v in
                            {"EVENT_LOG": str(log), "TABLE": self.table, "STREAM": name}.items()]}])
        self.ecs.create_service(cluster="demo", serviceName=name, taskDefinition=name, desiredCount=1)
        wait_for(lambda: self.health()[0] == 200, 30, 0.1, "the sample service is healthy")
        wait_for(lambda: self.ecs.describe_services(cluster="demo", services=[name])["services"][0][
            "deployments"][0]["rolloutState"] == "COMPLETED", 20, 0.05, "its deployment is over")

    def health(self):
        """Status and answer of the one running task; (0, {}) when there is not exactly one that answers."""
        arns = self.ecs.list_tasks(cluster="demo", serviceName=self.name)["taskArns"]
        tasks = self.ecs.describe_tasks(cluster="demo", tasks=arns)["tasks"] if arns else []
        tasks = [t for t in tasks if t["lastStatus"] == "RUNNING"]
        if len(tasks) != 1:
            return 0, {}
        port = tasks[0]["containers"][0]["networkBindings"][0]["hostPort"]
        try:
            status, _, body = fetch(f"http://127.0.0.1:{port}/health", timeout=5)
            return status, json.loads(body)
        except OSError:
            return 0, {}

    def damage(self):
        """An outage until every kind of damage is there. When it began."""
        began = now()
        for _ in range(10):
            self.sandbox.outage(self.table, 1, drop_percent=30, alter_percent=30, add_percent=30)
            end = time.monotonic() + 1.05
            wait_for(lambda: time.monotonic() > end, 2, 0.1)
            found = self.health()[1]
            if all(found.get(kind) for kind in ("missing", "altered", "foreign")):
                return began
        raise AssertionError(f"no damage: {found}")

    def items(self):
        pages = self.db.get_paginator("scan").paginate(TableName=self.table, ConsistentRead=True)
        return {item["position"]["S"]: item for page in pages for item in page["Items"]}

    def revisions(self):
        return len(self.ecs.list_task_definitions(familyPrefix=self.name)["taskDefinitionArns"])

    def rule(self, mode="auto", more="", **parameters):
        return rule(self.name, "ecs-db-outage", mode, more=more, **{
            "Cluster": "demo", "Service": self.name, "TableName": self.table, "Stream": self.name,
            "OutageStart": "{{ alert.started_at }}", "Margin": "PT3S", "MaxShare": 100, "VerifyPasses": 1,
            "VerifyInterval": "PT0.5S", "PollInterval": "PT0.2S", "AlertRecoveredWithin": "PT1M", **parameters})

    def close(self):
        end_process(self.feeder)


def raw_request(url, data, seconds=5, close_write=False):
    """Sends bytes, as they are, and reads until the peer closes: what it answered; None when it did not close in time."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=seconds) as s:
        answer = b""
        try:
            s.sendall(data)
            if close_write:
                s.shutdown(socket.SHUT_WR)
            while True:
                piece = s.recv(65536)
                if not piece:
                    return answer
                answer += piece
        except (ConnectionResetError, BrokenPipeError):
            return answer
        except socket.timeout:
            return None
