"""The daemon with real services of the sandbox: it heals, and it holds back when it has to."""
import datetime
import json
import os
import signal
import sqlite3
import time
import urllib.parse

import pytest

from harness import fetch, iso, now, record_kind, rule, run_cli, wait_for


def change_run(daemon, run, change):
    """Changes the stored run of a daemon that is down: time that passed, without waiting for it."""
    with sqlite3.connect(daemon.store) as db:
        which = (record_kind("run"), run.encode())
        [(value,)] = db.execute("SELECT value FROM record WHERE kind = ? AND key = ?", which)
        stored = json.loads(value)
        due = change(stored)
        db.execute("UPDATE record SET value = ?, due = ? WHERE kind = ? AND key = ?",
                   (json.dumps(stored, separators=(",", ":"), ensure_ascii=False).encode(), due, *which))
    db.close()


RESTED = "nothing_to_do"  # of the runbook that only sleeps: it changes nothing


def test_it_heals_a_service(make_daemon, subscriber, pager):
    daemon = make_daemon([subscriber.rule(), rule("other", "rest", "observe")])
    before = subscriber.items()
    assert subscriber.revisions() == 1
    began = subscriber.damage()
    alert = daemon.send(subscriber.name, began=began)
    # 202 means durable, and the run is made in the same unit: both are there at once.
    run = daemon.run_of(alert)
    daemon.wait_step(run, "verify", 40)
    daemon.send(subscriber.name, "Recovered")
    found = daemon.wait_run(run, 40)
    assert [s["name"] for s in found["steps"]] == [
        "causeIsOver", "count", "stop", "setReplay", "clear", "start", "verify", "cleanUp", "verifyAgain", "report"]
    assert all(s["state"] == "succeeded" for s in found["steps"]), found["steps"]
    assert all(o["state"] == "discharged" for o in found["obligations"]) and found["obligations"]
    status, health = subscriber.health()
    assert status == 200 and health["missing"] == health["altered"] == health["foreign"] == 0, health
    # A setting for one replay does not stay: the last of three revisions runs, without it.
    service = subscriber.ecs.describe_services(cluster="demo", services=[subscriber.name])["services"][0]
    definition = subscriber.ecs.describe_task_definition(taskDefinition=service["taskDefinition"])["taskDefinition"]
    assert subscriber.revisions() == 3 and service["taskDefinition"].endswith(":3")
    assert "ROLLBACK_TO" not in [e["name"] for e in definition["containerDefinitions"][0]["environment"]]
    # A person was told before anything was stopped; the two answers of the pager are in the right order.
    told = next(at for at, page in pager.pages if page.get("run") == run and page["severity"] == "page")
    stopped = next(e["at"] for e in daemon.events(run)
                   if e["type"] == "intent" and e["operation"] == "UpdateService")
    accepted = next(e["at"] for e in daemon.events(run) if e["type"] == "page_accepted")
    # What was sent is in the log, without what may be secret.
    inputs = [e["input"] for e in daemon.events(run) if e["type"] == "intent"]
    assert any(i.get("desiredCount") == 0 and i.get("service") == subscriber.name for i in inputs)
    assert any(i.get("containerDefinitions") == "[1]" and i.get("family") == subscriber.name for i in inputs)
    logs = run_cli("run", "logs", run, "--store", daemon.store, "--grep", "desiredCount").stdout
    assert '"desiredCount":0' in logs
    assert told <= accepted + 1 and accepted <= stopped
    wait_for(lambda: pager.find("All clear", run), 5)
    # What was before the outage was not touched.
    since = iso(began - datetime.timedelta(seconds=3))
    after = subscriber.items()
    kept = {k: v for k, v in before.items() if k < since}
    assert len(kept) > 100 and all(after[k] == v for k, v in kept.items())
    # The saved items are those that were there, damage and all.
    saved = [i for b in daemon.get(f"/api/v1/items?run={run}&full=1")["batches"] for i in b["items"]]
    assert len(saved) == found["outputs"]["clear"]["DeletedCount"] > 0
    assert all(i["item"]["position"]["S"] == i["key"]["position"]["S"] >= since for i in saved)
    assert daemon.metrics()['selfheal_runs_finished_total{outcome="healed"}'] == 1


def test_restore_puts_back_what_was_taken(make_daemon, service):
    daemon = make_daemon([service.rule()])
    before = service.items()
    run = daemon.run_of(daemon.send(service.name))
    daemon.wait_run(run)
    assert [i["n"]["N"] for i in service.items()] == [str(n) for n in range(10)]
    batches = daemon.get(f"/api/v1/items?run={run}")["batches"]
    assert sum(b["count"] for b in batches) == 4 and all(b["table"] == service.table for b in batches)
    # One item was written anew meanwhile: it is newer than what was saved, and stays.
    service.put(12, note="newer")
    assert "healed" in daemon.command("items/restore", {"run": run}, 422)["detail"]
    restored = daemon.command("items/restore", {"run": run, "confirm": True}, 202)["run"]
    wait_for(lambda: daemon.run(restored)["state"] == "finished", 20)
    expected = [i if i["n"]["N"] != "12" else {**i, "note": {"S": "newer"}} for i in before]
    assert service.items() == expected, daemon.run(restored)
    assert daemon.command("items/restore", {"run": "01BX5ZZKBKACTAV9WEVGEMMVRZ"}, 422)


def test_saved_items_come_in_pages(make_daemon, service):
    """What a run saved may be hundreds of megabytes: an answer has a page of it, and the command asks for all of them."""
    daemon = make_daemon([service.rule()])
    run = daemon.run_of(daemon.send(service.name))
    daemon.wait_run(run)
    assert daemon.stop() == 0
    with sqlite3.connect(daemon.store) as db:
        [(key, value)] = db.execute("SELECT key, value FROM record WHERE kind = ?", (record_kind("saved"),)).fetchall()
        for batch in range(2, 46):
            more = json.dumps({**json.loads(value), "batch": batch})
            db.execute("INSERT INTO record VALUES (?, ?, ?, 1, NULL)",
                       (record_kind("saved"), key[:-len(f"{batch:06d}")] + f"{batch:06d}".encode(), more.encode()))
    db.close()
    daemon.start()
    pages, after = [], ""
    while not pages or after:
        page = daemon.get(f"/api/v1/items?run={run}&full=1{after}")
        pages.append([b["batch"] for b in page["batches"]])
        after = "&after=" + urllib.parse.quote(page["next"]) if page["next"] else ""
    assert [len(p) for p in pages] == [20, 20, 5] and sum(pages, []) == list(range(1, 46)), pages
    told = run_cli("item", "list", run, "--full", "--store", daemon.store).stdout.splitlines()
    assert len(told) == 45 * 4 and all(line.startswith(service.table + " {") for line in told)
    listed = json.loads(run_cli("item", "list", run, "--full", "--json", "--store", daemon.store).stdout)["batches"]
    assert [b["batch"] for b in listed] == list(range(1, 46)) and all(len(b["items"]) == 4 for b in listed)


def test_verdicts_say_why(make_daemon):
    daemon = make_daemon([rule("held", "rest"),
                          "  - name: full\n    match: { detail: { name: [{ wildcard: \"*disk full*\" }] } }\n"
                          "    runbook: rest\n    mode: observe\n",
                          rule("off", "rest", "observe", label="held", more='    disabled: "being rewritten"\n')])
    daemon.command("pause", {"reason": "only verdicts here"})
    verdicts = daemon.verdicts(daemon.send("held"))
    assert verdicts["held"]["verdict"] == "paused" and "only verdicts here" in verdicts["held"]["why"]
    missed = verdicts["full"]
    assert missed["verdict"] == "no_match" and missed["path"] == "detail.name" and missed["line"] > 1
    assert missed["why"] == 'detail.name is "DB outage", the rule wants a text like "*disk full*"'
    assert verdicts["off"]["verdict"] == "disabled" and verdicts["off"]["why"] == "being rewritten"


def test_observe_changes_nothing(make_daemon, pager):
    daemon = make_daemon([rule("cash", "clean", "observe", Service="cash", TableName="cash-events")])
    verdict = daemon.verdicts(daemon.send("cash"))["cash"]
    assert verdict["verdict"] == "observed" and "would start clean" in verdict["why"]
    assert daemon.get("/api/v1/runs")["runs"] == []
    metrics = daemon.metrics()
    assert metrics["selfheal_calls_total"] == metrics["selfheal_pages_sent_total"] == 0
    assert metrics['selfheal_alerts_received_total{disposition="suppressed"}'] == 1 and pager.pages == []


def test_approve_mode(make_daemon, service, pager):
    daemon = make_daemon([service.rule("approve")])
    rejected = daemon.run_of(daemon.send(service.name, cycle="c-1"))
    # It asks when it has read all that can be read: the page says what would happen, to how many items.
    wait_for(lambda: daemon.run(rejected)["wait"] == "approval", 10)
    wait_for(lambda: pager.find("approve", rejected), 5)
    [asked] = pager.find("approve", rejected)
    assert f"selfheal stops service demo/{service.name}" in asked["summary"] and daemon.run(rejected)["mutations"] == 0
    metrics = daemon.metrics()
    assert (metrics["selfheal_approvals_pending"], metrics["selfheal_runs_active"], metrics["selfheal_stopped"]) == (1, 1, 0)
    plan = daemon.run(rejected)["ask"]["plan"]
    assert f"--plan {plan[:12]}" in asked["text"] and f"/ecs-service/demo/{service.name}" in asked["text"]
    daemon.command(f"runs/{rejected}/reject", {"who": "ana"})
    assert "ana" in daemon.wait_run(rejected, 5, "rejected")["reason"]
    assert daemon.command(f"runs/{rejected}/approve", {"who": "bob", "plan": plan}, 409)
    assert len(service.items()) == 14
    daemon.send(service.name, "Recovered", cycle="c-1")
    # One approval is for one run; it goes on at once, and twice is once.
    approved = daemon.run_of(daemon.send(service.name, cycle="c-2"))
    wait_for(lambda: daemon.run(approved)["wait"] == "approval", 10)
    yes = {"who": "ana", "id": "click-1", "plan": daemon.run(approved)["ask"]["plan"]}
    assert "nothing was changed" in daemon.command(f"runs/{approved}/approve", {**yes, "plan": plan}, 409)["detail"]
    daemon.command(f"runs/{approved}/approve", {"who": "ana"}, 422)
    daemon.command(f"runs/{approved}/approve", yes)
    assert daemon.command(f"runs/{approved}/approve", yes)["run"] == approved
    daemon.wait_run(approved)
    assert [e["who"] for e in daemon.events(approved) if e["type"] == "approved"] == ["ana"]
    assert len(service.items()) == 10


def test_silence_is_denial(make_daemon, service, pager):
    daemon = make_daemon([service.rule("approve")])
    run = daemon.run_of(daemon.send(service.name))
    wait_for(lambda: daemon.run(run)["wait"] == "approval", 10)
    assert daemon.stop() == 0

    def a_long_time_ago(stored):
        stored["wake"] = int(time.time() * 1000) - 1
        return stored["wake"]
    change_run(daemon, run, a_long_time_ago)
    # Nobody was there when the time was over: a yes that comes now is too late all the same.
    shown = json.loads(run_cli("run", "view", run, "--json", "--store", daemon.store).stdout)
    late = run_cli("run", "approve", run, "--plan", shown["ask"]["plan"], cwd=daemon.folder, env=daemon.env)
    assert late.returncode != 0 and "silence is denial" in late.stderr, late
    daemon.start()
    assert "silence" in daemon.wait_run(run, 5, "rejected")["reason"]
    assert [s["state"] for s in daemon.run(run)["steps"]][-1] == "cancelled"
    assert daemon.run(run)["mutations"] == 0
    daemon.command(f"runs/{run}/approve", {"who": "late"}, 409)


FAILS = """\
schemaVersion: "0.3"
mainSteps:
  - name: rest
    action: aws:sleep
    inputs: { Duration: PT1S }
  - name: insist
    action: aws:assertAwsResourceProperty
    isEnd: true
    inputs:
      Service: ecs
      Api: DescribeClusters
      clusters: [none]
      PropertySelector: $.failures[0].reason
      DesiredValues: [x]
"""


def test_still_firing_after_a_run_that_changed_nothing(make_daemon, pager):
    daemon = make_daemon([rule("cash", "rest", Duration="PT0.1S")])
    daemon.wait_run(daemon.run_of(daemon.send("cash")), 10, RESTED)
    daemon.send("cash", "Renotify")
    wait_for(lambda: pager.find("still firing after run"), 5)


def test_one_run_for_one_cycle(make_daemon, pager):
    daemon = make_daemon([rule("cash", "fails")], runbooks={"fails": FAILS})
    payload = daemon.alert("cash")
    first = json.loads(daemon.post(payload)[1])["alert"]
    run = daemon.run_of(first)
    # The same bytes again, and what says the same in other bytes, while it runs: one run.
    same = json.loads(daemon.post(payload)[1])["alert"]
    assert daemon.get(f"/api/v1/alerts/{same}")["disposition"] == "duplicate"
    again = daemon.send("cash", "Re-Triggered")
    assert daemon.verdicts(again)["cash"]["verdict"] == "joined" and run in daemon.verdicts(again)["cash"]["why"]
    assert [r["id"] for r in daemon.get("/api/v1/runs")["runs"]] == [run]
    daemon.wait_run(run, 10, "failed")
    # It fires on after the run is over: a person hears of it, and no second run is made.
    late = daemon.send("cash", "Renotify")
    assert daemon.verdicts(late)["cash"]["verdict"] == "duplicate"
    wait_for(lambda: pager.find("still firing after run"), 5)
    assert len(daemon.get("/api/v1/runs")["runs"]) == 1
    for transition in ("Warn", "No Data"):
        assert daemon.verdicts(daemon.send("cash", transition, cycle=transition))["cash"]["verdict"] == "guarded"
    assert len(daemon.get("/api/v1/runs")["runs"]) == 1


def test_old_alerts_are_not_acted_on(make_daemon):
    daemon = make_daemon([rule("cash", "rest")])
    old = daemon.send("cash", at=now() - datetime.timedelta(minutes=16))
    assert daemon.verdicts(old)["cash"]["verdict"] == "stale"
    daemon.send("cash", "Recovered", at=now() - datetime.timedelta(minutes=15, seconds=30))
    young = daemon.send("cash", cycle="c-2", at=now() - datetime.timedelta(minutes=14))
    assert daemon.verdicts(young)["cash"]["verdict"] == "started"


def test_cooldown_and_lock(make_daemon, service, pager):
    both = [service.rule(more="    guards: { cooldown: 30m }\n"),
            rule("other", "clean", Service=service.name, TableName=service.table)]
    daemon = make_daemon(both, limits={"cooldown": "20m"})
    run = daemon.run_of(daemon.send(service.name))
    # While it runs its targets are locked, for other rules and for people.
    locked = daemon.verdicts(daemon.send("other", cycle="o-1"))["other"]
    assert locked["verdict"] == "guarded" and locked["why"].startswith('guard "lock"') and run in locked["why"]
    told = daemon.command("runs", {"runbook": "clean", "parameters": {"Service": service.name, "TableName": service.table}},
                          409)
    assert "is held by run" in told["detail"]
    daemon.wait_run(run)
    daemon.send(service.name, "Recovered")
    daemon.send("other", "Recovered", cycle="o-1")
    cool = daemon.verdicts(daemon.send(service.name, cycle="c-2"))[service.name]
    assert cool["verdict"] == "guarded" and cool["why"].startswith('guard "cooldown"') and run in cool["why"]
    assert len(daemon.get("/api/v1/runs")["runs"]) == 1
    # What comes back within the cooldown is told, once for the incident; what a lock holds is not: a run is at it.
    wait_for(lambda: pager.find("1 rule matched and did not act"), 5)
    daemon.send(service.name, "Renotify", cycle="c-2")
    [page] = pager.find("1 rule matched and did not act")
    assert "cooldown" in page["text"] and service.name in page["text"]
    # A person is not held by the cooldown, and is told of it; so is who reads the log.
    started = daemon.command("runs", {"runbook": "clean", "who": "ana", "parameters":
                                      {"Service": service.name, "TableName": service.table}}, 202)
    assert started["passed_over"].startswith('guard "cooldown"') and run in started["passed_over"]
    by_hand = started["run"]
    [created] = [e for e in daemon.events(by_hand) if e["type"] == "run_created"]
    assert created["passed_over"] == started["passed_over"] and created["who"] == "ana"
    daemon.wait_run(by_hand)


def test_recovered_before_the_first_change(make_daemon):
    daemon = make_daemon([rule("cash", "rest")])
    run = daemon.run_of(daemon.send("cash"))
    daemon.wait_step(run, "rest")
    daemon.send("cash", "Recovered")
    found = daemon.wait_run(run, 5, "nothing_to_do")
    assert found["mutations"] == 0 and "recovered before anything was changed" in found["reason"]
    assert daemon.metrics()['selfheal_alerts_received_total{disposition="recovered"}'] == 1
    late = daemon.send("cash", "Re-Triggered")
    assert daemon.verdicts(late)["cash"]["verdict"] in ("duplicate", "stale")


def test_pause_and_resume(make_daemon):
    daemon = make_daemon([rule("cash", "rest", Duration="PT0.1S")])
    daemon.command("pause", {}, 422)  # not without a reason
    daemon.command("pause", {"reason": "a fair", "who": "ana"})
    assert daemon.get("/api/v1/status")["pause"]["reason"] == "a fair"
    held = daemon.verdicts(daemon.send("cash"))["cash"]
    assert held["verdict"] == "paused" and held["why"] == "paused by ana: a fair"
    assert daemon.command("runs", {"runbook": "rest"}, 409)["detail"] == "paused: a fair"
    # It outlasts a restart, until somebody resumes.
    assert daemon.stop() == 0
    daemon.start()
    assert daemon.verdicts(daemon.send("cash", "Re-Triggered"))["cash"]["verdict"] == "paused"
    daemon.command("resume", {"who": "ana"})
    assert "pause" not in daemon.get("/api/v1/status")
    daemon.wait_run(daemon.run_of(daemon.send("cash", "Renotify")), 10, RESTED)
    # With an end it ends by itself.
    daemon.command("pause", {"reason": "short", "for_ms": 300})
    wait_for(lambda: fetch_status(daemon, "runs", {"runbook": "rest"}) == 202, 5, 0.05, "the pause is over")


def fetch_status(daemon, path, body):
    return fetch(daemon.api + "/api/v1/" + path, json.dumps(body).encode(),
                 {"Content-Type": "application/json", "X-Selfheal-Client": "tests"})[0]


def test_stop_holds_changes_and_resume_goes_on(make_daemon, service, pager):
    daemon = make_daemon([service.rule()])
    pager.refuses = 503  # it waits at the page, before anything was stopped
    run = daemon.run_of(daemon.send(service.name))
    daemon.wait_step(run, "stop")
    wait_for(lambda: pager.refused, 5)
    daemon.command("stop", {"reason": "look first"})
    pager.refuses = None
    wait_for(lambda: daemon.run(run)["wait"] == "stopped", 10, why="its change waits")
    metrics = daemon.metrics()
    assert (metrics["selfheal_stopped"], metrics["selfheal_runs_held"]) == (1, 1)
    assert service.state()["desiredCount"] == 1 and len(service.items()) == 14
    daemon.command("resume")
    # It looks again every 30 s; here at once.
    assert daemon.stop() == 0
    change_run(daemon, run, lambda stored: stored.update(wake=int(time.time() * 1000)) or stored["wake"])
    daemon.start()
    daemon.wait_run(run)
    assert len(service.items()) == 10


def test_nobody_told_nothing_stopped(make_daemon, service, pager):
    daemon = make_daemon([service.rule()], limits={"page_retry": "1s"})
    pager.refuses = 500
    run = daemon.run_of(daemon.send(service.name))
    found = daemon.wait_run(run, 20, "failed")
    assert "nobody could be told" in found["reason"]
    assert found["mutations"] == 0 and service.state()["desiredCount"] == 1 and len(service.items()) == 14
    assert len(pager.refused) >= 1 and pager.pages == []
    assert daemon.metrics()["selfheal_pages_undelivered"] >= 1
    pager.refuses = None
    wait_for(lambda: pager.pages, 15, why="how it ended goes on until somebody takes it")
    # The stop that it had announced does not happen any more: nobody is told of it now.
    assert pager.find("nobody could be told") and not pager.find("selfheal stops service")


@pytest.mark.parametrize("step", ["stop", "clear"])
def test_cancel_restores_the_service(make_daemon, service, step):
    daemon = make_daemon([service.rule()])
    run = daemon.run_of(daemon.send(service.name))
    daemon.wait_step(run, step)
    wait_for(lambda: daemon.run(run)["mutations"], 10, why="something was changed")
    daemon.command(f"runs/{run}/cancel", {"who": "ana", "reason": "not now"})
    found = daemon.wait_run(run, 30, "cancelled")
    state = service.wait_ready()
    assert state["desiredCount"] == 1
    assert all(o["state"] == "discharged" for o in found["obligations"]), found["obligations"]
    assert len(service.items()) in (10, 14)
    # The target is free again.
    daemon.send(service.name, "Recovered")
    assert daemon.verdicts(daemon.send(service.name, cycle="c-2"))[service.name]["verdict"] == "started"


def test_sigterm_ends_it_and_a_start_goes_on(make_daemon, service):
    daemon = make_daemon([service.rule()])
    run = daemon.run_of(daemon.send(service.name))
    for step in ("stop", "clear", "start"):
        daemon.wait_step(run, step)
        began = time.monotonic()
        assert daemon.stop() == 0
        assert time.monotonic() - began < 4
        daemon.start()
    found = daemon.wait_run(run)
    assert [e["step"] for e in daemon.events(run) if e["type"] == "step_started"] == [s["name"] for s in found["steps"]]
    assert service.wait_ready()["desiredCount"] == 1 and len(service.items()) == 10


def test_logs_and_metrics(make_daemon):
    daemon = make_daemon([rule("cash", "rest", Duration="PT0.1S")])
    run = daemon.run_of(daemon.send("cash"))
    daemon.wait_run(run, 10, RESTED)
    daemon.post(daemon.alert("cash", name="\x1b[2J\u202e\u2028 red"), {"X-Selfheal-Token": "wrong" * 10})
    text = daemon.log_text()
    lines = [json.loads(line) for line in text.splitlines()]  # every line, not only those that look like it
    assert all({"time", "level", "event"} <= set(line) for line in lines)
    types = [line["type"] for line in lines if line.get("run") == run]
    assert types[0] == "run_created" and types[-1] == "run_finished" and "step_started" in types
    assert any(line["event"] == "alert_refused" and line["status"] == 401 for line in lines)
    metrics = daemon.metrics()
    assert metrics["selfheal_runs_started_total"] == 1
    assert metrics['selfheal_runs_finished_total{outcome="nothing_to_do"}'] == 1
    assert metrics['selfheal_alerts_received_total{disposition="ran"}'] == 1
    assert metrics["selfheal_alerts_refused_total"] == 1
    assert metrics["selfheal_store_units_total"] >= 3 and metrics["selfheal_store_commit_failures_total"] == 0
    files = [f"{daemon.store}{suffix}" for suffix in ("", "-wal", "-shm")]
    assert metrics["selfheal_store_size_bytes"] == sum(os.stat(f).st_size for f in files if os.path.exists(f))
    assert fetch(daemon.api + "/healthz")[0] == fetch(daemon.api + "/readyz")[0] == 200


def test_broken_reload(make_daemon, pager):
    daemon = make_daemon([rule("cash", "clean", "observe", Service="cash", TableName="cash-events")])
    loaded = daemon.get("/api/v1/status")["config"]
    rules = daemon.folder / "rules" / "all.yaml"
    good = rules.read_text()
    rules.write_text(good.replace("runbook: clean", "runbook: claen"))
    daemon.process.send_signal(signal.SIGHUP)
    page = wait_for(lambda: pager.find("reload refused"), 5)[0]
    assert page["severity"] == "page" and "stays active" in page["text"]
    status = daemon.get("/api/v1/status")
    assert status["config"] == loaded and status["is_reload_good"] is False
    assert daemon.metrics()["selfheal_config_last_reload_successful"] == 0
    line = next(l for l in daemon.log_lines() if l["event"] == "config" and l["level"] == "error")
    assert line["file"].endswith("all.yaml") and line["line"] > 1 and "claen" in line["message"]
    assert daemon.verdicts(daemon.send("cash"))["cash"]["verdict"] == "observed"
    # A good one is taken.
    rules.write_text(good.replace("mode: observe", "mode: observe\n    disabled: \"not now\""))
    daemon.process.send_signal(signal.SIGHUP)
    wait_for(lambda: daemon.get("/api/v1/status")["config"] != loaded, 5)
    assert daemon.metrics()["selfheal_config_last_reload_successful"] == 1
    assert daemon.verdicts(daemon.send("cash", cycle="c-2"))["cash"]["verdict"] == "disabled"


PUBLISH = """\
schemaVersion: "0.3"
parameters: { TopicArn: { type: String } }
mainSteps:
  - name: publish
    action: aws:executeAwsApi
    isEnd: true
    inputs: { Service: sns, Api: Publish, TopicArn: "{{ TopicArn }}", Message: "the password is hunter2" }
"""


def test_the_log_of_a_change_names_things_and_shows_no_contents(cloud, make_daemon):
    topic = cloud.client("sns").create_topic(Name="told")["TopicArn"]
    daemon = make_daemon([rule("cash", "publish", TopicArn=topic)], runbooks={"publish": PUBLISH})
    run = daemon.run_of(daemon.send("cash"))
    wait_for(lambda: daemon.run(run)["state"] == "finished", 10)
    [sent] = [e["input"] for e in daemon.events(run) if e["type"] == "intent"]
    assert sent == {"TopicArn": topic, "Message": "(23 bytes)"}
    assert "hunter2" not in json.dumps(daemon.events(run)) + run_cli("run", "logs", run, "--store", daemon.store).stdout
