"""Ingress: alerts authenticated, matched, durable and only then answered 202, against nginx answering 202 and storing nothing.

Both servers get the same requests from the same generator (wrk with alerts.lua), in alternating passes; the server has
one core and the generator the other. The daemon runs as in production: SQLite with synchronous=FULL on a real disk."""
import os
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOKEN = "bench-token-0123456789abcdef0123456789abcdef"
RULES, CLIENTS = 100, 256
NGINX_PORT = 18480

NGINX_CONF = """worker_processes 1; daemon off; master_process off; pid {dir}/nginx.pid; error_log {dir}/error.log crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 1000000000; client_body_buffer_size 16k;
  client_body_temp_path {dir}/b; proxy_temp_path {dir}/p; fastcgi_temp_path {dir}/f; uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s;
  server {{ listen 127.0.0.1:{port} backlog=1024; location / {{ return 202; }} }}
}}
"""

RUNBOOK = """schemaVersion: "0.3"
description: waits
parameters:
  Service: { type: String }
mainSteps:
  - name: wait
    action: aws:sleep
    inputs: { Duration: PT1S }
"""


def write_config(folder, rules=RULES):
    """A configuration with `rules` rules in mode observe, each for one service."""
    lines = ["rules:"]
    for i in range(rules):
        lines += [f"  - name: outage-{i:03d}", "    match:", "      source: [datadog]", "      detail:",
                  "        status: [firing]", "        severity: [critical, high]",
                  '        name: [{ wildcard: "*DB outage*" }]',
                  f"        labels: {{ service: [svc-{i:03d}], env: [prod] }}",
                  "    runbook: waits", "    mode: observe", f"    parameters: {{ Service: svc-{i:03d} }}"]
    for name, text in (("rules.yaml", "\n".join(lines) + "\n"), ("waits.yaml", RUNBOOK), ("selfheal.yaml",
            "listen: 127.0.0.1:0\nidentity: { account: \"123456789012\", region: eu-west-1 }\n"
            "store: sqlite:" + folder + "/selfheal.db\nrules: [rules.yaml]\nrunbooks: [waits.yaml]\n"
            "sources: { datadog: { secret: { env: BENCH_TOKEN } } }\n"
            "limits: { }\n")):
        path = os.path.join(folder, name)
        with open(path, "w") as out:
            out.write(text)
        os.chmod(path, 0o600)


def disk_folder():
    """A folder on a disk, not in memory: the flush is what is measured."""
    for base in (os.environ.get("BENCH_DIR"), "/var/tmp", os.getcwd()):
        if base and os.path.isdir(base) and subprocess.run(["stat", "-f", "-c", "%T", base], capture_output=True,
                                                            text=True).stdout.strip() != "tmpfs":
            return tempfile.mkdtemp(prefix="selfheal-bench-", dir=base)
    return tempfile.mkdtemp(prefix="selfheal-bench-")


def pinned(core, command):
    return ["taskset", "-c", str(core)] + command if shutil.which("taskset") and os.cpu_count() > 1 else command


class Daemon:
    """The daemon under test."""

    def __init__(self, binary, folder, core=0, wrap=()):
        environment = dict(os.environ, BENCH_TOKEN=TOKEN)
        self.log = open(os.path.join(folder, "daemon.log"), "w")
        self.process = subprocess.Popen(pinned(core, list(wrap) + [binary, "serve", "--config", folder + "/selfheal.yaml"]),
                                        stdout=subprocess.PIPE, stderr=self.log, env=environment, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise RuntimeError(f"the daemon did not start: {line!r}, see {folder}/daemon.log")
        self.port = int(found.group(1))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self.log.close()


class Nginx:
    def __init__(self, folder, core=0):
        path = os.path.join(folder, "nginx.conf")
        with open(path, "w") as out:
            out.write(NGINX_CONF.format(dir=folder, port=NGINX_PORT))
        binary = shutil.which("nginx") or "/usr/sbin/nginx"
        self.port = NGINX_PORT
        self.process = subprocess.Popen(pinned(core, [binary, "-p", folder, "-c", path]), stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        time.sleep(0.3)

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as f:
        fields = f.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def load(port, seconds, seed, clients=CLIENTS):
    """One pass: requests a second, p50 and p99 in ms."""
    environment = dict(os.environ, BENCH_TOKEN=TOKEN, BENCH_SEED=seed)
    out = subprocess.run(pinned(1, ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "20s", "--latency", "-s",
                                    os.path.join(HERE, "alerts.lua"), f"http://127.0.0.1:{port}"]),
                         capture_output=True, text=True, env=environment, check=True).stdout
    found = re.search(r"RESULT" + r" (\d+)" * 9, out)
    if not found:
        raise RuntimeError("wrk said: " + out)
    requests, duration, refused, connect, read, write, late, p50, p99 = map(int, found.groups())
    if refused or connect or read or write or late:
        raise RuntimeError(f"port {port}: {refused} answers were not 202; failed: {connect} connects, {read} reads, "
                           f"{write} writes, {late} late")
    return {"rate": requests / (duration / 1e6), "requests": requests, "p50": p50 / 1000, "p99": p99 / 1000}


def measure(binary, passes=5, seconds=4, say=lambda text: None):
    folder = disk_folder()
    ours, theirs, ratios, cpu, peer_cpu = [], [], [], [], []
    try:
        write_config(folder)
        daemon, nginx = Daemon(binary, folder), Nginx(folder)
        try:
            load(daemon.port, 1, "warm0")
            load(nginx.port, 1, "warm0")
            for i in range(passes):
                before = cpu_seconds(daemon.process.pid)
                a = load(daemon.port, seconds, f"a{i:04d}")
                cpu.append((cpu_seconds(daemon.process.pid) - before) / a["requests"] * 1e6)
                before = cpu_seconds(nginx.process.pid)
                b = load(nginx.port, seconds, f"a{i:04d}")
                peer_cpu.append((cpu_seconds(nginx.process.pid) - before) / b["requests"] * 1e6)
                ours.append(a)
                theirs.append(b)
                ratios.append(a["rate"] / b["rate"])
                say(f"pass {i + 1}: {a['rate']:,.0f}/s p99 {a['p99']:.1f} ms, nginx {b['rate']:,.0f}/s p99 {b['p99']:.1f} ms")
        finally:
            daemon.stop()
            nginx.stop()
    finally:
        if not os.environ.get("BENCH_KEEP"):
            shutil.rmtree(folder, ignore_errors=True)
    return {"ours": ours, "theirs": theirs, "ratios": ratios,
            "ratio": statistics.median(ratios), "rate": statistics.median(a["rate"] for a in ours),
            "peer_rate": statistics.median(b["rate"] for b in theirs),
            "p99": statistics.median(a["p99"] for a in ours), "cpu_us": statistics.median(cpu),
            "peer_cpu_us": statistics.median(peer_cpu),
            "peer_p99": statistics.median(b["p99"] for b in theirs)}


if __name__ == "__main__":
    import json
    import sys
    print(json.dumps({k: v for k, v in measure(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), print).items()
                      if k not in ("ours", "theirs")}, indent=1))
