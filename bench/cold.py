"""The function: cold remediation over TLS to two hosts, exec to first /next, and what a warm invocation costs, against a Python
handler with boto3 (handler.py) in the same harness: the same Runtime API, the same sandbox behind the same nginx with TLS, the
same seven calls. Ours also authenticates nothing less: it records the alert, commits before and after each call (SQLite), checks
each change at the gate, and tells the pager how it ended.

usage: cold.py BINARY [BOOTSTRAP] [--quick]      BINARY: for the sandbox; BOOTSTRAP: of the ZIP, default BINARY"""
import json
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "e2e"))
import harness  # noqa: E402

WARM = 10
RUNBOOK = """\
schemaVersion: "0.3"
mainSteps:
  - name: service
    action: aws:executeAwsApi
    inputs: { Service: ecs, Api: DescribeServices, cluster: demo, services: [cash] }
    outputs: [{ Name: Definition, Selector: "$.services[0].taskDefinition", Type: String }]
  - name: definition
    action: aws:executeAwsApi
    inputs: { Service: ecs, Api: DescribeTaskDefinition, taskDefinition: "{{ service.Definition }}" }
  - name: table
    action: aws:executeAwsApi
    inputs: { Service: dynamodb, Api: DescribeTable, TableName: cash-events }
  - name: items
    action: aws:executeAwsApi
    inputs:
      Service: dynamodb
      Api: Query
      TableName: cash-events
      KeyConditionExpression: "#s = :s"
      ExpressionAttributeNames: { "#s": stream }
      ExpressionAttributeValues: { ":s": { S: a } }
      Limit: 10
  - name: item
    action: aws:executeAwsApi
    inputs: { Service: dynamodb, Api: GetItem, TableName: cash-events, Key: { stream: { S: a }, n: { N: "1" } } }
  - name: register
    action: aws:executeAwsApi
    inputs:
      Service: ecs
      Api: RegisterTaskDefinition
      family: asked
      containerDefinitions: [{ name: app, image: none, memory: 64, command: ["true"] }]
  - name: again
    action: aws:executeAwsApi
    inputs: { Service: ecs, Api: DescribeServices, cluster: demo, services: [cash] }
    isEnd: true
"""
NGINX = """\
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx.log error;
events {{ worker_connections 256; }}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  ssl_certificate {folder}/server.pem; ssl_certificate_key {folder}/server.key; ssl_session_cache off;
  upstream sandbox {{ server {sandbox}; keepalive 16; }}
  server {{ listen 127.0.0.1:{ecs} ssl; location / {{ proxy_pass http://sandbox; proxy_http_version 1.1;
    proxy_set_header Connection ""; proxy_set_header Host $http_host; }} }}
  server {{ listen 127.0.0.1:{dynamodb} ssl; location / {{ proxy_pass http://sandbox; proxy_http_version 1.1;
    proxy_set_header Connection ""; proxy_set_header Host $http_host; }} }}
}}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class RuntimeApi:
    """Plain sockets: what it costs itself counts on both sides. One event at a time, as often as it is asked to."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self.listener.getsockname()[1]
        self.events, self.condition = [], threading.Condition()
        self.first_next = None
        self.answers = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                try:
                    more = connection.recv(65536)
                except ConnectionResetError:
                    return
                if not more:
                    return
                data += more
            head, data = data.split(b"\r\n\r\n", 1)
            length = int((re.search(rb"content-length: *(\d+)", head, re.I) or [0, 0])[1])
            while len(data) < length:
                data += connection.recv(65536)
            body, data = data[:length], data[length:]
            if head.startswith(b"GET"):
                with self.condition:
                    if self.first_next is None:
                        self.first_next = time.perf_counter()
                        self.condition.notify_all()
                    while not self.events:
                        self.condition.wait()
                    request_id, event = self.events.pop(0)
                connection.sendall(b"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: %s\r\nLambda-Runtime-Deadline-Ms: %d\r\n"
                                   b"Content-Length: %d\r\n\r\n%s" % (request_id.encode(), (time.time() + 300) * 1000,
                                                                      len(event), event))
            else:
                with self.condition:
                    self.answers.append((time.perf_counter(), head.split()[1], body))
                    self.condition.notify_all()
                connection.sendall(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")

    def post(self, event):
        with self.condition:
            self.events.append((f"8476a536-e9f4-11e8-9739-{len(self.answers):012d}", json.dumps(event).encode()))
            self.condition.notify_all()

    def wait(self, what, seconds):
        with self.condition:
            assert self.condition.wait_for(what, seconds), "no answer"

    def close(self):
        self.listener.close()


class World:
    """Sandbox, nginx with TLS in front of it as two hosts, a certificate authority, a pager."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "sandbox").mkdir()
        self.sandbox, self.pager = harness.Sandbox(folder / "sandbox"), harness.Pager()
        ecs, db = self.sandbox.client("ecs"), self.sandbox.client("dynamodb")
        ecs.create_cluster(clusterName="demo")
        ecs.register_task_definition(family="cash", containerDefinitions=[
            {"name": "app", "image": "none", "memory": 64, "command": ["sleep", "600"], "stopTimeout": 2}])
        ecs.create_service(cluster="demo", serviceName="cash", taskDefinition="cash", desiredCount=1)
        harness.make_table(db, "cash-events", "n", "N")
        db.put_item(TableName="cash-events", Item={"stream": {"S": "a"}, "n": {"N": "1"}, "amount": {"N": "2.5"}})
        self.make_certificates()
        self.ports = {"ecs": free_port(), "dynamodb": free_port()}
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, sandbox=self.sandbox.url.split("//")[1], **self.ports))
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        self.nginx = subprocess.Popen([nginx, "-c", str(folder / "nginx.conf"), "-p", str(folder)], stderr=subprocess.DEVNULL)
        harness.wait_for(lambda: all(not socket.socket().connect_ex(("127.0.0.1", p)) for p in self.ports.values()), 10)
        self.number = 0

    def make_certificates(self):
        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)
        (self.folder / "san").write_text("subjectAltName=IP:127.0.0.1\n")
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj",
                "/CN=bench")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "server.key", "-out",
                "server.csr", "-subj", "/CN=127.0.0.1")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", "san", "-out", "server.pem")
        import certifi
        ours = (self.folder / "ca.pem").read_text()
        (self.folder / "all.pem").write_text(pathlib.Path(certifi.where()).read_text() + ours)

    def environment(self, **more):
        return {**harness.environment(), "AWS_ENDPOINT_URL_ECS": f"https://127.0.0.1:{self.ports['ecs']}",
                "AWS_ENDPOINT_URL_DYNAMODB": f"https://127.0.0.1:{self.ports['dynamodb']}",
                "AWS_ACCESS_KEY_ID": "sandbox", "AWS_SECRET_ACCESS_KEY": "sandbox", "AWS_REGION": "eu-west-1",
                "AWS_DEFAULT_REGION": "eu-west-1", "SELFHEAL_DATADOG_SECRET": harness.SECRET, **more}

    def close(self):
        self.nginx.terminate()
        self.nginx.wait()
        self.pager.close()
        self.sandbox.close()


class Ours:
    name = "selfheal"

    def __init__(self, world, binary):
        self.world, self.binary = world, binary

    def prepare(self):
        self.world.number += 1
        folder = self.world.folder / f"function-{self.world.number}"
        rule = ("  - name: cash\n    match: { source: [datadog] }\n    runbook: seven\n    mode: auto\n"
                "    target: { cluster: demo, service: cash }\n")
        folder.mkdir()
        daemon = harness.Daemon(folder, self.world.sandbox.url, self.world.pager.url, [rule], runbooks={"seven": RUNBOOK})
        path = folder / "selfheal.yaml"
        path.write_text(path.read_text() + "lambda: { sources: [datadog], margin: 1s }\n")
        for name in ("clean", "rest", "ecs-db-outage"):
            (folder / "runbooks" / f"{name}.yaml").unlink(missing_ok=True)
        self.daemon, self.folder = daemon, folder
        return [self.binary], folder, self.world.environment(LAMBDA_TASK_ROOT=str(folder), AWS_CA_BUNDLE=str(self.world.folder / "ca.pem"))

    def event(self, number):
        return self.daemon.alert("cash", cycle=f"c-{number}")

    @staticmethod
    def check(body):
        answer = json.loads(body)
        assert "ran" in json.dumps(answer), answer


class Peer:
    name = "boto3"

    def __init__(self, world):
        self.world = world

    def prepare(self):
        return [sys.executable, str(HERE / "handler.py")], self.world.folder, self.world.environment(
            AWS_CA_BUNDLE=str(self.world.folder / "all.pem"))

    @staticmethod
    def event(number):
        return {"service": "cash", "table": "cash-events", "number": number}

    @staticmethod
    def check(body):
        assert json.loads(body) == {"ok": True}, body


class Floor:
    name = "empty static binary"

    def __init__(self, binary, world):
        self.binary, self.world = binary, world

    def prepare(self):
        return [self.binary], self.world.folder, dict(os.environ)


def peak_kib(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1])


def cold(side, invokes=1, wrapper=(), seconds=30):
    """{next, total: seconds; peak: KiB; warm: seconds of an invocation after the first}."""
    api = RuntimeApi()
    command, folder, env = side.prepare()
    began = time.perf_counter()
    process = subprocess.Popen([*wrapper, *command], cwd=folder, env={**env, "AWS_LAMBDA_RUNTIME_API": api.address},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found = {}
    try:
        if invokes:
            api.post(side.event(0))
        api.wait(lambda: api.first_next, seconds)
        found["next"] = api.first_next - began
        warm = []
        for number in range(invokes):
            sent = time.perf_counter()
            if number:
                api.post(side.event(number))
            api.wait(lambda: len(api.answers) > number, seconds)
            warm += [api.answers[-1][0] - sent]
            side.check(api.answers[-1][2])
        if invokes:
            found["total"], found["peak"] = api.answers[0][0] - began, peak_kib(process.pid)
            found["warm"] = statistics.median(warm[1:]) if invokes > 1 else None
    finally:
        process.terminate()
        process.wait()
        api.close()
    return found


def instructions(side, invokes, out):
    """User-space instructions, by callgrind, from exec to the last answer."""
    cold(side, invokes, ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"], 300)
    return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text(), re.M)[1])


def measure(binary, bootstrap, is_quick, say):
    passes = 5 if is_quick else 15
    with tempfile.TemporaryDirectory(prefix="selfheal-bench-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as name:
        folder = pathlib.Path(name)
        empty = folder / "empty"
        subprocess.run(["cc", "-O2", "-static", "-o", str(empty), str(HERE / "empty.c")], check=True)
        os.environ["SELFHEAL_BIN"] = binary
        world = World(folder)
        try:
            ours, peer, floor = Ours(world, bootstrap), Peer(world), Floor(str(empty), world)
            cold(ours), cold(peer), cold(floor, 0)
            result = {"ours": [], "peer": [], "floor": []}
            for number in range(passes):
                result["ours"].append(cold(ours, 4))
                result["peer"].append(cold(peer, 4))
                result["floor"].append(cold(floor, 0))
                say(f"cold pass {number + 1} of {passes}: {result['ours'][-1]['total'] * 1000:.1f} ms, boto3 "
                    f"{result['peer'][-1]['total'] * 1000:.1f} ms")
            if shutil.which("valgrind"):
                for key, side in (("ours", ours), ("peer", peer)):
                    one, many = (instructions(side, n, folder / f"{key}-{n}.out") for n in (1, 1 + WARM))
                    result[key + "_ir"] = {"cold": one, "warm": (many - one) / WARM}
                    say(f"instructions of {side.name}: {one / 1e6:,.0f} M cold, {(many - one) / WARM / 1e6:,.2f} M warm")
            return result
        finally:
            world.close()


def main():
    files = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    result = measure(files[0], files[-1], "--quick" in sys.argv, lambda text: print(text, file=sys.stderr))
    print(json.dumps(result))


main() if __name__ == "__main__" else None
