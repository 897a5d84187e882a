"""The store in DynamoDB, against the sandbox: commits a second and their p99 beside boto3's TransactWriteItems of the same
rows, and how many calls of the store a step of a run takes, counted on the wire."""
import collections
import http.client
import http.server
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "e2e"))
import harness  # noqa: E402


class Counter:
    """Hands requests on to the sandbox, and counts them by operation where they name a table of the store."""

    def __init__(self, url, table):
        host = url.split("//")[1]
        counts = self.counts = collections.Counter()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                target = self.headers.get("X-Amz-Target", "").split(".")[-1]
                counts[target if table.encode() in body else "others"] += 1
                there = http.client.HTTPConnection(host, timeout=30)
                there.request("POST", self.path, body, dict(self.headers))
                answer = there.getresponse()
                text = answer.read()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("content-length", "connection", "transfer-encoding", "date", "server"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)
                there.close()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def create(sandbox, table):
    subprocess.run([harness.binary(), "store", "create", f"dynamodb:{table}", "--endpoint-url", sandbox.url], check=True,
                   capture_output=True, env=harness.environment())


def ours(program, sandbox, table, seconds, at_once):
    create(sandbox, table)
    told = subprocess.run([str(program), f"dynamodb:{table}", str(seconds), str(at_once)], check=True, capture_output=True,
                          text=True, env=harness.environment(AWS_ENDPOINT_URL=sandbox.url))
    rate, p50, p99 = map(float, told.stdout.split())
    return rate, p50, p99


def peer(sandbox, table, seconds):
    """The same rows by boto3, one transaction after the other."""
    create(sandbox, table)
    db, took, n = sandbox.client("dynamodb"), [], 0

    def put(pk, sk, size, **more):
        return {"Put": {"TableName": table, "Item": {"pk": {"S": pk}, "sk": {"S": sk}, "v": {"S": "x" * size},
                                                     "ver": {"N": str(n + 1)}, "u": {"S": "0" * 20}, **more}}}
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        start = time.monotonic()
        db.transact_write_items(TransactItems=[
            put("run.1", "RUN", 3000, due={"S": "1"}, due_at={"N": str(n)}), put("event.1", f"RUN/{n}", 1000),
            put("window.1", "RUN", 300)])
        took.append((time.monotonic() - start) * 1e3)
        n += 1
    took.sort()
    return n / seconds, took[len(took) // 2], took[len(took) * 99 // 100]


def calls_of_a_step(sandbox, folder):
    """A heal of a service and its table, with every call of the store counted."""
    create(sandbox, "steps")
    pager, counter = harness.Pager(), Counter(sandbox.url, '"steps')
    service = harness.Service(sandbox, "bench")
    service.wait_ready()
    home = folder / "daemon"
    home.mkdir()
    daemon = harness.Daemon(home, counter.url, pager.url, [service.rule()], store="dynamodb:steps")
    daemon.start()
    try:
        counter.counts.clear()
        run = daemon.command("runs", {"runbook": "clean", "reason": "bench", "parameters": {
            "Service": service.name, "TableName": service.table}}, expect=202)["run"]
        # Whoever looks reads the store too: seldom, and read-only calls are reported apart.
        harness.wait_for(lambda: daemon.run(run)["state"] == "finished", 60, 1)
        counts = collections.Counter(counter.counts)
        events = daemon.events(run)
    finally:
        daemon.stop()
        counter.close()
        pager.close()
    steps, calls = sum(e["type"] == "step_ended" for e in events), counts.pop("others")
    writes = counts["TransactWriteItems"] + counts["PutItem"]
    return {"steps": steps, "calls": calls, "writes": writes, "reads": sum(counts.values()) - writes}


def measure(build, seconds=5, passes=3, say=lambda text: None):
    os.environ["SELFHEAL_BIN"] = str(build / "selfheal")
    found = {"ours": [], "peer": [], "many": []}
    with tempfile.TemporaryDirectory(prefix="selfheal-bench-") as name:
        folder = pathlib.Path(name)
        (folder / "sandbox").mkdir()
        sandbox = harness.Sandbox(folder / "sandbox")
        try:
            for i in range(passes):
                found["ours"].append(ours(build / "bench" / "bench_store", sandbox, f"one-{i}", seconds, 1))
                found["peer"].append(peer(sandbox, f"peer-{i}", seconds))
                found["many"].append(ours(build / "bench" / "bench_store", sandbox, f"many-{i}", seconds, 16))
                say(f"pass {i + 1}: {found['ours'][-1]} boto3 {found['peer'][-1]} 16 at once {found['many'][-1]}")
            found["step"] = calls_of_a_step(sandbox, folder)
            say(str(found["step"]))
        finally:
            sandbox.close()
    return found


if __name__ == "__main__":
    import json
    quick = "--quick" in sys.argv
    print(json.dumps(measure(pathlib.Path(sys.argv[1]), 2 if quick else 5, 1 if quick else 3)))
