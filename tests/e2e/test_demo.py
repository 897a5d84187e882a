"""selfheal demo as a user runs it: it heals, with the daemon killed in the middle or not; its exit status is the truth; nothing
that it started is left, however it ends.

SELFHEAL_BIN names the program (samples/ beside it). Without it, all is skipped."""
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request

import pytest

BIN = os.environ.get("SELFHEAL_BIN")
pytestmark = pytest.mark.skipif(not BIN, reason="SELFHEAL_BIN is not set: no program to test")
SAMPLES = pathlib.Path(os.environ.get("SELFHEAL_SAMPLES") or pathlib.Path(BIN or ".").resolve().parent / "samples")


def environment(tmp, **more):
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM", "SELFHEAL_CONFIG")}
    return {**env, "TMPDIR": str(tmp), **more}


def left_over(tmp):
    """Processes that name the demo's folder in their command line or environment: all that it starts do."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            state = (entry / "stat").read_text().rsplit(")", 1)[1].split()[0]
            text = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except (OSError, IndexError):
            continue
        if state != "Z" and f"{tmp}/selfheal-demo-".encode() in text:
            found.append((int(entry.name), (entry / "cmdline").read_bytes()))
    return found


def wait_for(what, seconds=10):
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def run(tmp, *options, **more):
    return subprocess.run([BIN, "demo", *options], capture_output=True, text=True, timeout=150,
                          env=environment(tmp, **more))


@pytest.fixture
def start():
    """Starts a demo that a failing test does not leave behind."""
    started = []

    def begin(tmp, *options, **more):
        started.append(subprocess.Popen([BIN, "demo", *options], stdout=subprocess.PIPE, text=True,
                                        env=environment(tmp), **more))
        return started[-1]
    yield begin
    for process in started:
        process.kill()
        process.wait(timeout=10)
        process.stdout.close()


def folder(tmp):
    found = list(tmp.glob("selfheal-demo-*"))
    assert len(found) == 1, found
    return found[0]


def selfheal(tmp, *arguments):
    return subprocess.run([BIN, *arguments], capture_output=True, text=True, timeout=20,
                          env=environment(tmp, SELFHEAL_CONFIG=str(folder(tmp) / "selfheal.yaml")))


def heal_seconds(text):
    return float(re.search(r"HEALED in ([\d.]+) s", text).group(1))


def row(text, name):
    line = next(l for l in text.splitlines() if l.strip().startswith(name))
    return re.split(r"\s{2,}", line.strip())[1:]


def test_it_heals(tmp_path):
    done = run(tmp_path)
    text = done.stdout
    assert done.returncode == 0, text + done.stderr
    assert done.stderr == "" and "\r" not in text and "\x1b" not in text
    assert heal_seconds(text) < 20
    for step in ("causeIsOver", "count", "stop", "setReplay", "clear", "start", "verify", "cleanUp", "verifyAgain",
                 "report"):
        assert re.search(rf"^   ✔ {step} +[\d.]+ m?s  ", text, re.M), step
    assert row(text, "tasks running") == ["1 / 1", "1 / 1"]
    assert row(text, "GET /health") == ["503 unhealthy", "200 healthy"]
    for kind in ("items missing", "items altered", "items foreign"):
        before, after = row(text, kind)
        assert int(before) > 0 and after == "0"
    assert row(text, "task definition") == ["cash-subscriber:1", "cash-subscriber:3"]
    assert row(text, "replay setting") == ["none", "none"]
    assert row(text, "auto scaling") == ["1 to 4", "1 to 4"]
    saved, deleted = re.search(r"(\d+) saved, (\d+) deleted", text).groups()
    assert saved == deleted and 150 <= int(saved) < 500
    assert int(re.search(r"older items: (\d+), not touched", text).group(1)) > 4500
    assert "page    selfheal stops service demo/cash-subscriber" in text and "All clear" in text
    assert "shortened  replay margin 30 s (30 min)" in text
    assert left_over(tmp_path) == []
    # What it says to look at next is there.
    for line in re.findall(r"^     \S*selfheal (run view \S+|explain \S+|item list \S+)", text, re.M):
        assert selfheal(tmp_path, *line.split()).returncode == 0, line
    assert len(re.findall(r"^     \S*selfheal (?:run view|explain|item list) ", text, re.M)) == 3


def test_a_killed_daemon_repeats_nothing(tmp_path):
    done = run(tmp_path, "--kill-daemon")
    text = done.stdout
    assert done.returncode == 0, text + done.stderr
    killed = text.index("the daemon is killed (SIGKILL) while it is in step clear")
    assert text.index("✔ setReplay") < killed < text.index("✔ clear ")
    assert re.search(r"daemon down 2\.\d s, started again", text)
    assert "✔ no finished step was repeated (4 were finished at the kill)" in text
    assert heal_seconds(text) < 20
    assert left_over(tmp_path) == []
    # The daemon's own log, over both lives: each step was started once.
    log = [json.loads(l) for l in (folder(tmp_path) / "daemon.log").read_text().splitlines() if l.startswith("{")]
    started = [l["step"] for l in log if l.get("type") == "step_started"]
    assert len([l for l in log if l["event"] == "ready"]) == 2
    assert started == ["causeIsOver", "count", "stop", "setReplay", "clear", "start", "verify", "cleanUp",
                       "verifyAgain", "report"]


def changed_samples(tmp, *changes):
    """Samples with another runbook."""
    samples = tmp / "samples"
    shutil.copytree(SAMPLES, samples, ignore=shutil.ignore_patterns("*.p"))
    path = samples / "ecs-db-outage.yaml"
    text = path.read_text()
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text)
    return str(samples)


VERIFY = "      AlertRecoveredWithin: \"{{ AlertRecoveredWithin }}\"\n"


def test_not_healed_is_not_success(tmp_path):
    samples = changed_samples(tmp_path, ("        ROLLBACK_TO: {", "        SOMETHING: {"),
                              (VERIFY, VERIFY + "      FirstPassWithin: PT3S\n"))
    done = run(tmp_path, SELFHEAL_SAMPLES=samples)
    assert done.returncode == 10, done.stdout + done.stderr
    assert "HEALED" not in done.stdout and "✗ verify" in done.stdout
    assert row(done.stdout, "GET /health") == ["503 unhealthy", "503 unhealthy"]
    assert left_over(tmp_path) == []


def test_a_run_that_says_healed_is_not_believed(tmp_path):
    samples = changed_samples(tmp_path, ("        ROLLBACK_TO: {", "        SOMETHING: {"),
                              (VERIFY, "      RequireAlertRecovered: false\n      ExpectStatus: 503\n"),
                              ("      Passes: 1\n      RequireAlertRecovered: false\n      PollInterval: \"{{ PollInterval }}\"\n"
                               "  - name: report", "      Passes: 1\n      ExpectStatus: 503\n      RequireAlertRecovered: false\n"
                               "  - name: report"))
    done = run(tmp_path, SELFHEAL_SAMPLES=samples)
    assert done.returncode == 10, done.stdout + done.stderr
    assert "HEALED" in done.stdout
    assert "the run says healed, the service says 503" in done.stdout


@pytest.mark.parametrize("after", ["sandbox  ", "daemon  ", "outage  ", "✔ stop", "✔ start"])
def test_ctrl_c_leaves_nothing(tmp_path, start, after):
    process = start(tmp_path, stderr=subprocess.STDOUT)
    for line in process.stdout:
        if after in line:
            break
    process.send_signal(signal.SIGINT)
    text = process.stdout.read()
    assert process.wait(timeout=10) == 130
    assert "interrupted; everything that was started is being ended" in text
    assert left_over(tmp_path) == []
    assert list(tmp_path.glob("selfheal-demo-*")) == []


def test_a_killed_demo_leaves_no_process(tmp_path, start):
    process = start(tmp_path)
    for line in process.stdout:
        if "✔ cash-subscriber" in line:
            break
    assert len(left_over(tmp_path)) >= 5  # sandbox, two services, feeder, daemon
    process.kill()
    assert wait_for(lambda: left_over(tmp_path) == []), left_over(tmp_path)


def fetch(url, data=None):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as caught:
        return caught.code, caught.read().decode()


def test_keep_leaves_everything_running_until_ctrl_c(tmp_path, start):
    process = start(tmp_path, "--keep")
    text = ""
    for line in process.stdout:
        text += line
        if "Ctrl-C here ends all of it" in line:
            break
    assert process.poll() is None and "HEALED" in text
    pids = [int(pid) for pid in re.findall(r"pid (\d+)", text)]
    assert len(pids) == 3 and set(pids) <= {pid for pid, _ in left_over(tmp_path)}
    sandbox = re.search(r"sandbox (http://\S+)   pid", text).group(1)
    api = re.search(r"API (http://\S+)\n", text).group(1)
    pager = re.search(r"pager   (http://\S+)/pages", text).group(1)
    assert all(url.startswith("http://127.0.0.1:") for url in (sandbox, api, pager))
    assert fetch(sandbox + "/_sandbox/health")[0] == 200
    assert json.loads(fetch(api + "/api/v1/runs")[1])["runs"][0]["outcome"] == "healed"
    pages = json.loads(fetch(pager + "/pages")[1])
    assert pages[0]["severity"] == "page" and "selfheal stops service" in pages[0]["summary"]
    assert fetch(pager + "/down", b"")[0] == 200
    assert fetch(pager + "/pages", b'{"summary":"x"}')[0] == 503
    assert fetch(pager + "/up", b"")[0] == 200
    assert fetch(pager + "/pages", b'{"summary":"x"}')[0] == 202
    assert len(json.loads(fetch(pager + "/pages")[1])) == len(pages) + 1
    for number in range(65):
        assert fetch(pager + "/pages", json.dumps({"summary": f"page {number}\x1b[2J"}).encode())[0] == 202
    newest = [page["summary"] for page in json.loads(fetch(pager + "/pages")[1])]
    assert newest == [f"page {number}\\x1b[2J" for number in range(1, 65)]
    assert selfheal(tmp_path, "run", "list").returncode == 0
    env = re.search(r"     (\. \S+/env) +in another terminal", text).group(1)
    assert re.search(r"send datadog/triggered +another alert", text)
    sent = subprocess.run(["sh", "-c", f"{env} && {BIN} send datadog/triggered"], capture_output=True, text=True, timeout=20,
                          env=environment(tmp_path))
    assert sent.returncode == 0 and "202 accepted" in sent.stdout, sent.stdout + sent.stderr
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 0
    assert left_over(tmp_path) == []


def on_terminal(tmp, **more):
    """The demo's output on a terminal, ended once the outage has begun."""
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(BIN, [BIN, "demo"], environment(tmp, **more))
    out = b""
    end = time.monotonic() + 60
    while b"outage" not in out and time.monotonic() < end:
        if select.select([fd], [], [], 1)[0]:
            out += os.read(fd, 65536)
    os.write(fd, b"\x03")
    while True:
        try:
            piece = os.read(fd, 65536)
        except OSError:
            break
        if not piece:
            break
        out += piece
    os.close(fd)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 130
    assert left_over(tmp) == []
    return out.decode()


@pytest.mark.parametrize("more, is_painted, is_coloured", [
    ({"TERM": "xterm"}, True, True),
    ({"TERM": "xterm", "NO_COLOR": "1"}, True, False),
    ({"TERM": "dumb"}, False, False),
    ({}, False, False),
])
def test_terminals(tmp_path, more, is_painted, is_coloured):
    text = on_terminal(tmp_path, **more)
    assert ("\r\x1b[K" in text) == is_painted
    assert ("\x1b[32m✔" in text) == is_coloured
    assert ("\x1b[" in text) == is_painted


def test_wrong_option_and_help(tmp_path):
    done = run(tmp_path, "--kill")
    assert done.returncode == 2 and "unknown option --kill" in done.stderr
    done = run(tmp_path, "--help")
    assert done.returncode == 0 and "--kill-daemon" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_missing_samples_are_told(tmp_path):
    shutil.copy(BIN, tmp_path / "selfheal")
    env = environment(tmp_path)
    env.pop("SELFHEAL_SAMPLES", None)
    done = subprocess.run([tmp_path / "selfheal", "demo"], capture_output=True, text=True, timeout=10, env=env)
    assert done.returncode == 3
    assert "SH7112" in done.stderr and "SELFHEAL_SAMPLES=DIR" in done.stderr


def test_the_alert_goes_through_every_hop_of_the_path(tmp_path):
    done = run(tmp_path, "--path", "aws")
    assert done.returncode == 0, done.stdout + done.stderr
    for hop in ("API Gateway", "SQS", "EventBridge", "Lambda", "ECS"):
        assert re.search(rf"✔ {hop} +\d+ ms  ", done.stdout), (hop, done.stdout)
    assert re.search(r"✔ HEALED in \d", done.stdout) and "GET /health            503 unhealthy        200 healthy" in done.stdout
    assert wait_for(lambda: not left_over(tmp_path)), left_over(tmp_path)
    [folder] = tmp_path.glob("selfheal-demo-*")
    run_id = re.search(r"run view (\w+)", done.stdout).group(1)
    # The run is in the function's tables, and they are in the cloud's state: started again it is all there.
    assert f"sandbox --listen 127.0.0.1:4566 --state {folder}/cloud &" in done.stdout
    cloud = subprocess.Popen([BIN, "sandbox", "--listen", "127.0.0.1:0", "--state", str(folder / "cloud")],
                             stdout=subprocess.PIPE, text=True, env=environment(tmp_path))
    try:
        env = environment(tmp_path, SELFHEAL_CONFIG=str(folder / "selfheal.yaml"), AWS_ENDPOINT_URL=cloud.stdout.readline().split()[2],
                          AWS_ACCESS_KEY_ID="sandbox", AWS_SECRET_ACCESS_KEY="sandbox")
        for command, words in ((("run", "view", run_id), "healed"), (("item", "list", run_id), "cash-events")):
            shown = subprocess.run([BIN, *command], capture_output=True, text=True, timeout=20, env=env)
            assert shown.returncode == 0 and words in shown.stdout, shown.stdout + shown.stderr
    finally:
        cloud.terminate()
        cloud.wait(10)
        cloud.stdout.close()
    refused = run(tmp_path, "--path", "aws", "--kill-daemon")
    assert refused.returncode == 2 and "has none" in refused.stderr
