"""SIGKILL of the real daemon, at any instant: what was promised is there, what was done is not done again.

SELFHEAL_TEST_SEED gives the instants of an earlier run; the seed is printed when a test fails."""
import hashlib
import json
import os
import random
import sqlite3
import threading
import time

import pytest

from harness import record_kind, rule, run_cli, wait_for

SEED = int(os.environ.get("SELFHEAL_TEST_SEED") or random.SystemRandom().randrange(1 << 32))


@pytest.fixture
def seed():
    print(f"SELFHEAL_TEST_SEED={SEED}")
    return random.Random(SEED)


def check_chain(store):
    """The events of every run, in the file itself: each has the hash of the one before, and its own. How many."""
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT key, value FROM record WHERE kind = ? ORDER BY key", (record_kind("event"),)).fetchall()
        runs = {key.decode(): json.loads(value) for key, value in
                db.execute("SELECT key, value FROM record WHERE kind = ?", (record_kind("run"),))}
    db.close()
    head = {}
    for key, value in rows:
        run, number = key.decode().split("/")
        event = json.loads(value)
        stored = event.pop("hash")
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == stored, (key, event)
        previous, count = head.get(run, ("", 0))
        assert event["prev"] == previous and int(number) == count + 1, key
        head[run] = (stored, count + 1)
    assert {run: value["event_hash"] for run, value in runs.items()} == {run: h for run, (h, _) in head.items()}
    return len(rows)


def audit(daemon):
    assert check_chain(daemon.store) > 0
    told = run_cli("audit", "--store", daemon.store)
    assert told.returncode == 0, told.stdout + told.stderr


def end_of(daemon, run, kills, random_instant):
    """Kills the daemon at random instants, `kills` times or until the run is over. How often it did."""
    done = 0
    while done < kills:
        end = time.monotonic() + random_instant()
        wait_for(lambda: time.monotonic() > end, 5, 0.002)
        is_over = daemon.run(run)["state"] == "finished"
        if is_over:
            return done
        daemon.kill()
        done += 1
        daemon.start()
    return done


def test_20_kills_repeat_nothing(make_daemon, subscriber, pager, seed):
    daemon = make_daemon([subscriber.rule()])
    kills, revisions, cycles = 0, 1, 0
    while kills < 20:
        cycles += 1
        assert cycles < 6, f"{kills} kills in {cycles - 1} runs"
        began = subscriber.damage() if cycles == 1 else None
        more = {"began": began} if began else {}
        run = daemon.run_of(daemon.send(subscriber.name, cycle=f"c-{cycles}", **more))
        daemon.send(subscriber.name, "Warn", cycle=f"w-{cycles}")  # another alert in between is no matter

        def recovered():
            wait_for(lambda: is_at(daemon, run, "verify"), 60, 0.05)
            wait_for(lambda: posted(daemon, daemon.alert(subscriber.name, "Recovered", cycle=f"c-{cycles}")), 10, 0.05)
        sender = threading.Thread(target=recovered)
        sender.start()
        kills += end_of(daemon, run, 20 - kills, lambda: seed.uniform(0, 0.55))
        sender.join()
        found = daemon.wait_run(run, 60)
        names = [s["name"] for s in found["steps"]]
        # Each step began once, and there is one intent for each change to a service or a revision of it.
        events = daemon.events(run)
        assert [e["step"] for e in events if e["type"] == "step_started"] == names, events
        assert all(s["attempts"] == 1 and s["state"] == "succeeded" for s in found["steps"]), found["steps"]
        assert all(o["state"] == "discharged" for o in found["obligations"])
        revisions += 2  # with the replay setting and without: none was registered twice
        assert subscriber.revisions() == revisions
        assert subscriber.health()[0] == 200, subscriber.health()
        saved = [i["key"]["position"]["S"] for b in daemon.get(f"/api/v1/items?run={run}&full=1")["batches"]
                 for i in b["items"]]
        assert len(saved) == len(set(saved)) == found["outputs"]["clear"]["DeletedCount"] > 0
        assert pager.find("selfheal stops service", run)
        daemon.send(subscriber.name, "Recovered", cycle=f"w-{cycles}")
    print(f"{kills} kills in {cycles} runs")
    assert daemon.stop() == 0
    audit(daemon)


def is_at(daemon, run, step):
    try:
        return (daemon.run(run).get("frame") or {}).get("step") == step or daemon.run(run)["state"] == "finished"
    except OSError:  # it is down just now
        return False


def posted(daemon, alert):
    try:
        return daemon.post(alert)[0] == 202
    except OSError:
        return False


def test_a_page_without_an_answer_is_sent_again_at_once(make_daemon, service, pager):
    daemon = make_daemon([service.rule()])
    pager.answers.clear()
    run = daemon.run_of(daemon.send(service.name))
    wait_for(lambda: pager.arrived == 1, 10)
    daemon.kill()
    pager.answers.set()
    daemon.start()
    wait_for(lambda: pager.arrived >= 2, 5, why="it does not wait until the page would have timed out")
    daemon.wait_run(run)
    assert len({page["id"] for page in pager.find("selfheal stops service", run)}) == 1
    assert len(service.items()) == 10


def test_every_202_survives_a_kill(make_daemon, seed):
    daemon = make_daemon([rule("cash", "rest", "observe")])
    promised = []
    for life in range(5):
        stop = threading.Event()

        def sender(who):
            number = 0
            while not stop.is_set():
                number += 1
                cycle = f"{life}-{who}-{number}"
                try:
                    status, answer = daemon.post(daemon.alert("cash", cycle=cycle), timeout=2)
                except OSError:
                    return
                if status == 202:
                    promised.append((json.loads(answer)["alert"], cycle))
        senders = [threading.Thread(target=sender, args=(who,)) for who in range(3)]
        before = len(promised)
        for thread in senders:
            thread.start()
        wait_for(lambda: len(promised) >= before + 10, 10, 0.001)
        end = time.monotonic() + seed.uniform(0, 0.05)
        wait_for(lambda: time.monotonic() > end, 1, 0.001)
        daemon.kill()
        stop.set()
        for thread in senders:
            thread.join()
        daemon.start()
    assert len(promised) >= 50
    for alert, cycle in promised:
        assert daemon.get(f"/api/v1/alerts/{alert}")["alert"]["detail"]["cycle"] == cycle
    # And the last one of all, with the kill right behind the answer.
    for number in range(5):
        alert = daemon.send("cash", cycle=f"last-{number}")
        daemon.kill()
        daemon.start()
        assert daemon.get(f"/api/v1/alerts/{alert}")["disposition"] == "suppressed"


def test_a_second_daemon_is_refused(make_daemon):
    first = make_daemon([rule("cash", "rest", "observe")])
    second = make_daemon([rule("cash", "rest", "observe")], start=False)
    second.store = first.store
    second.configure([rule("cash", "rest", "observe")])
    code, said = second.refused()
    assert code == 1 and "SH2201" in said and f"pid {first.process.pid}" in said, said
    first.send("cash")  # the first one does not mind
    # A dead owner holds nothing.
    first.kill()
    second.start()
    assert len(second.get("/api/v1/alerts")["alerts"]) == 1


def test_a_changed_event_is_found(make_daemon):
    daemon = make_daemon([rule("cash", "rest", Duration="PT0.1S")])
    daemon.wait_run(daemon.run_of(daemon.send("cash")), 10, "nothing_to_do")
    assert daemon.stop() == 0
    audit(daemon)
    with sqlite3.connect(daemon.store) as db:
        kind = record_kind("event")
        key, value = db.execute("SELECT key, value FROM record WHERE kind = ?"
                                " AND instr(CAST(value AS TEXT), 'step_started')", (kind,)).fetchone()
        db.execute("UPDATE record SET value = ? WHERE kind = ? AND key = ?", (value.replace(b"rest", b"best"), kind, key))
    db.close()
    told = run_cli("audit", "--store", daemon.store)
    assert told.returncode == 1 and key.decode() in told.stdout, told.stdout
    with pytest.raises(AssertionError):
        check_chain(daemon.store)


def spoil(daemon, kind, key, text):
    with sqlite3.connect(daemon.store) as db:
        db.execute("UPDATE record SET value = ? WHERE kind = ? AND key = ?", (text, record_kind(kind), key))
        assert db.total_changes == 1
    db.close()


def test_a_damaged_run_is_set_aside(make_daemon, pager):
    daemon = make_daemon([rule("cash", "rest"), rule("other", "rest", Duration="PT0.1S")])
    run = daemon.run_of(daemon.send("cash"))
    assert daemon.stop() == 0
    spoil(daemon, "run", run.encode(), b'{"id":')
    daemon.start()
    wait_for(lambda: pager.find(f"run {run} cannot be read from the store"), 10)
    # The others go on.
    daemon.wait_run(daemon.run_of(daemon.send("other", cycle="c-2")), 10, "nothing_to_do")
    assert daemon.stop() == 0
    assert run in run_cli("audit", "--store", daemon.store).stdout


def test_a_damaged_control_ends_it_and_is_told(make_daemon, pager):
    """Whether `stop` is in force is not known any more: nothing may be decided."""
    daemon = make_daemon([rule("cash", "rest")])
    daemon.command("stop", {"reason": "look first"})
    assert daemon.stop() == 0
    spoil(daemon, "control", b"control", b"{")
    daemon.start()
    with pytest.raises((OSError, AssertionError)):
        daemon.send("cash")
    wait_for(lambda: pager.find("cannot record anything"), 10)
    assert daemon.process.wait(timeout=10) != 0


def test_a_damaged_batch_is_not_put_back(make_daemon, service):
    """What was saved is not what is there any more: the run that would restore it says so, and the daemon lives."""
    daemon = make_daemon([service.rule()])
    healed = daemon.run_of(daemon.send(service.name))
    daemon.wait_run(healed)
    assert daemon.stop() == 0
    with sqlite3.connect(daemon.store) as db:
        db.execute("UPDATE record SET value = ? WHERE kind = ?", (b'{"items":[', record_kind("saved")))
        assert db.total_changes == 1
    db.close()
    daemon.start()
    restoring = daemon.command("items/restore", {"run": healed, "confirm": True}, 202)["run"]
    found = daemon.wait_run(restoring, 20, "failed")
    assert "is not what was saved" in found["reason"], found["reason"]
    assert len(service.items()) == 10
