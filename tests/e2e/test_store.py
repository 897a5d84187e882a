"""A store that is not the one that it was, and a disk that is full: nothing is done that could not be recorded."""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import time

import pytest

from harness import fetch, rule, wait_for


@pytest.fixture
def used(make_daemon):
    """A daemon that has been used, and is down; with a copy of its store from before its last alert."""
    daemon = make_daemon([rule("cash", "rest", "observe")])
    daemon.send("cash", cycle="c-1")
    assert daemon.stop() == 0
    daemon.copy = daemon.folder / "copy.db"
    shutil.copy(daemon.store, daemon.copy)
    daemon.start()
    daemon.send("cash", cycle="c-2")
    assert daemon.stop() == 0
    return daemon


def missing(daemon):
    daemon.store.unlink()


def emptied(daemon):
    daemon.store.write_bytes(b"")


def foreign(daemon):
    other = daemon.folder / "other"
    other.mkdir()
    id_file = pathlib.Path(f"{daemon.store}.id")
    parked = [(path, other / path.name) for path in (daemon.store, id_file)]
    for path, aside in parked:
        path.rename(aside)
    daemon.start()
    assert daemon.stop() == 0
    parked[1][1].rename(id_file)


def older(daemon):
    shutil.copy(daemon.copy, daemon.store)


def not_ours(daemon):
    daemon.store.unlink()
    with sqlite3.connect(daemon.store) as db:
        db.execute("CREATE TABLE notes(text)")
    db.close()


def no_database(daemon):
    daemon.store.write_bytes(b"this is a text and no database\n" * 100)


def newer(daemon):
    with sqlite3.connect(daemon.store) as db:
        db.execute("PRAGMA user_version = 2")
    db.close()


@pytest.mark.parametrize("spoil, code, words", [
    (missing, "SH2202", "missing or empty"), (emptied, "SH2202", "missing or empty"),
    (foreign, "SH2202", "another installation"), (older, "SH2202", "older than"),
    (not_ours, "SH2202", "not a selfheal store"), (newer, "SH2204", "newer selfheal"),
    (no_database, "SH2", "not a"),
], ids=lambda v: getattr(v, "__name__", ""))
def test_a_wrong_store_is_refused(used, spoil, code, words):
    good = used.store.read_bytes()
    spoil(used)
    spoilt = used.store.read_bytes() if used.store.exists() else b""
    status, said = used.refused()
    assert status == (3 if code == "SH2204" else 1), (status, said)
    assert code in said and words in said and "ready" not in [json.loads(l)["event"] for l in said.splitlines() if l[0] == "{"]
    # A refusal changes nothing: neither what is there, nor the second try.
    assert (used.store.read_bytes() if used.store.exists() else b"") == spoilt
    assert used.refused()[0] == status
    # With the right file it goes on.
    for leftover in ("-wal", "-shm"):
        pathlib.Path(f"{used.store}{leftover}").unlink(missing_ok=True)
    used.store.write_bytes(good)
    used.start()
    assert len(used.get("/api/v1/alerts")["alerts"]) == 2


def test_a_new_beginning_on_purpose(used):
    used.store.unlink()
    pathlib.Path(f"{used.store}.id").unlink()
    used.start()
    assert used.get("/api/v1/alerts")["alerts"] == []


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(folder)], capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True, timeout=10)


def fill(path):
    """Writes until nothing fits any more."""
    with open(path, "wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass


def test_a_full_disk(small_disk, make_daemon, service, pager):
    daemon = make_daemon([service.rule(), rule("watched", "rest", "observe")], start=False)
    daemon.store = small_disk / "selfheal.db"
    daemon.configure([service.rule(), rule("watched", "rest", "observe")])
    daemon.start()
    daemon.send("watched", cycle="before")
    filler = small_disk / "filler"
    fill(filler)
    # Some alerts may still fit into what the store has; then all are refused, soon, and the daemon lives.
    statuses = []
    for number in range(400):
        began = time.monotonic()
        status, answer = daemon.post(daemon.alert("watched", cycle=f"full-{number}", name="x" * 4000))
        assert time.monotonic() - began < 2
        statuses.append(status)
        if status == 503:
            break
    assert statuses[-1] == 503 and set(statuses) <= {202, 503}, statuses
    assert "free some disk space" in json.loads(answer)["hint"]
    status, _ = daemon.post(daemon.alert(service.name, cycle="now"))
    assert status == 503
    assert daemon.get("/api/v1/runs")["runs"] == [] and fetch(daemon.api + "/healthz")[0] == 200
    assert service.state()["desiredCount"] == 1 and len(service.items()) == 14
    assert daemon.metrics()["selfheal_store_commit_failures_total"] >= 2
    # Nothing can be recorded, also no page: people are told past the store, once.
    [told] = wait_for(lambda: pager.find("cannot record anything"), 5)
    assert told["severity"] == "page" and "Alerts are refused (503" in told["text"]
    # Space is back: the sender sends again, and it is handled.
    filler.unlink()
    wait_for(lambda: daemon.post(daemon.alert("watched", cycle="after"))[0] == 202, 10, 0.1)
    [told] = wait_for(lambda: pager.find("records again"), 5)
    assert told["severity"] == "notice" and len(pager.find("cannot record anything")) == 1
    run = daemon.run_of(daemon.send(service.name, cycle="now-2"))
    daemon.wait_run(run)
    assert len(service.items()) == 10
    taken = [a for a in daemon.get("/api/v1/alerts?limit=500")["alerts"]]
    assert len(taken) == 1 + statuses.count(202) + 2
    assert daemon.stop() == 0


def test_a_disk_that_fills_in_the_middle_of_a_run(small_disk, make_daemon, service):
    daemon = make_daemon([service.rule()], start=False)
    daemon.store = small_disk / "selfheal.db"
    daemon.configure([service.rule()])
    daemon.start()
    run = daemon.run_of(daemon.send(service.name))
    daemon.wait_step(run, "stop")
    filler = small_disk / "filler"
    fill(filler)
    wait_for(lambda: daemon.metrics()["selfheal_store_commit_failures_total"] > 0, 20)
    calls = daemon.metrics()["selfheal_calls_total"]
    end = time.monotonic() + 1
    wait_for(lambda: time.monotonic() > end, 2, 0.1)
    # What is not recorded is not done: no new call goes out.
    assert daemon.metrics()["selfheal_calls_total"] - calls <= 1
    filler.unlink()
    found = daemon.wait_run(run)
    assert all(s["attempts"] == 1 for s in found["steps"]) and len(service.items()) == 10
    assert service.wait_ready()["desiredCount"] == 1


def test_a_limit_on_file_size(make_daemon):
    """Where no disk can be mounted: the file may not grow. Other than a full disk this counts as a broken one."""
    if not shutil.which("prlimit"):
        pytest.skip("no prlimit")
    daemon = make_daemon([rule("watched", "rest", "observe")])
    promised = [daemon.send("watched", cycle="before")]
    size = max(os.stat(daemon.store).st_size, os.stat(f"{daemon.store}-wal").st_size)
    subprocess.run(["prlimit", f"--fsize={size + 65536}:unlimited", "--pid", str(daemon.process.pid)], check=True)
    refused = 0
    for number in range(200):
        began = time.monotonic()
        try:
            status, answer = daemon.post(daemon.alert("watched", cycle=f"c-{number}", name="x" * 4000))
        except OSError:
            break  # it ended
        assert time.monotonic() - began < 2
        if status == 202:
            promised.append(json.loads(answer)["alert"])
        else:
            assert status == 503
            refused += 1
            break
    assert number < 199
    daemon.stop()
    daemon.start()
    for alert in promised:
        daemon.get(f"/api/v1/alerts/{alert}")
    daemon.send("watched", cycle="after")
