"""A store in DynamoDB, in the sandbox: made, healed from, killed over, read and decided on from elsewhere, refused when wrong."""
import json
import os
import pathlib
import subprocess
import time

import pytest

from harness import binary, environment, rule, run_cli, wait_for
from test_peers import moto  # noqa: F401  (a fixture)


def create(cloud, table, *more):
    return run_cli("store", "create", f"dynamodb:{table}", "--endpoint-url", cloud.url, *more)


@pytest.fixture
def make_shared(make_daemon, cloud, request):
    """Daemons on one new store."""
    table = "t-" + request.node.name.replace("test_", "").replace("_", "-")[:40]
    made = create(cloud, table)
    assert made.returncode == 0, made.stderr

    def make(rules, **more):
        limits = {"takeover_quiet": "1s", **more.pop("limits", {})}
        daemon = make_daemon(rules, store=f"dynamodb:{table}", limits=limits, **more)
        daemon.table = table
        return daemon
    return make


def cli(daemon, *words, status=0):
    """A command that knows the configuration and no daemon."""
    told = run_cli(*words, "--config", daemon.folder / "selfheal.yaml", env={**daemon.env})
    assert told.returncode == status, (words, told.stdout, told.stderr)
    return told.stdout


def test_create(cloud):
    db = cloud.client("dynamodb")
    told = create(cloud, "made")
    assert told.returncode == 0 and "✔ made: made (on demand" in told.stdout and "store: dynamodb:made" in told.stdout
    for table in ("made", "made-saved"):
        about = db.describe_table(TableName=table)["Table"]
        assert about["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST" and about["DeletionProtectionEnabled"]
        backups = db.describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
        assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    assert db.describe_time_to_live(TableName="made")["TimeToLiveDescription"] == {
        "TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}
    again = create(cloud, "made", "--json")
    assert json.loads(again.stdout) == {"table": "made", "saved_table": "made-saved", "has_made_table": False,
                                        "has_made_saved_table": False, "has_made_store": False}
    assert run_cli("store", "create", "sqlite:x").returncode == 2


def test_wrong_tables(cloud, make_daemon, make_shared):
    db = cloud.client("dynamodb")
    daemon = make_daemon([rule("cash", "rest", "observe")], start=False, store="dynamodb:missing")
    status, said = daemon.refused()
    assert status == 3 and "SH2202" in said and "selfheal store create dynamodb:missing" in said
    used = make_shared([rule("cash", "rest", "observe")])
    used.send("cash")
    used.stop()
    key = {"pk": {"S": "meta"}, "sk": {"S": "store"}}
    real = db.get_item(TableName=used.table, Key=key)["Item"]
    db.put_item(TableName=used.table, Item={**real, "table_id": {"S": "of the table before"}})
    status, said = used.refused()
    assert status == 1 and "SH2202" in said and "restored from a backup" in said
    assert used.refused()[0] == 1
    adopted = run_cli("store", "adopt", used.store, "--endpoint-url", cloud.url)
    assert adopted.returncode == 0, adopted.stderr
    used.start()
    assert len(used.get("/api/v1/alerts")["alerts"]) == 1


def test_heals_over_a_kill(make_shared, subscriber):
    daemon = make_shared([subscriber.rule()])
    began = subscriber.damage()
    run = daemon.run_of(daemon.send(subscriber.name, cycle="c-1", began=began))

    def is_between_looks():
        # Nothing is under way: what a dead host has sent is left alone until its time-out, a minute.
        done = [e["operation"] for e in daemon.events(run) if e["type"] == "reply"]
        if done.count("UpdateService") < 2:
            return False
        found = daemon.run(run)
        return found["wait"] == "wake" and found["wake"] > time.time() * 1000 + 50
    wait_for(is_between_looks, 60, 0.01, "the service is started again")
    daemon.kill()
    daemon.start()
    wait_for(lambda: daemon.post(daemon.alert(subscriber.name, "Recovered", cycle="c-1"))[0] == 202, 10)
    daemon.wait_run(run, 90)
    done = [e["step"] for e in daemon.events(run) if e["type"] == "step_ended"]
    assert len(done) == len(set(done)) > 5, done
    daemon.stop()
    # From elsewhere, with no daemon at all.
    assert "no problem" in cli(daemon, "audit")
    assert run in cli(daemon, "run", "list") and "healed" in cli(daemon, "run", "view", "latest")
    assert "run_finished" in cli(daemon, "run", "logs", run, "--json")
    assert subscriber.name in cli(daemon, "explain", "--last") and run in cli(daemon, "alert", "list")
    assert subscriber.table in cli(daemon, "item", "list", run)
    assert "the store itself" in cli(daemon, "status")


def test_decisions_go_through_the_store(make_shared):
    """Two daemons and a person's command, on one store: each sees what the others did."""
    rules = [rule("cash", "rest")]
    one = make_shared(rules)
    two = make_shared(rules)
    run = one.run_of(one.send("cash"))
    two.wait_step(run, "rest")
    cli(one, "run", "cancel", run, "--reason", "test")
    found = wait_for(lambda: (r := two.run(run))["state"] == "finished" and r, 15)
    assert found["outcome"] == "cancelled"
    cli(one, "pause", "--reason", "test")
    status = {v["verdict"] for v in two.verdicts(two.send("cash", cycle="c-2")).values()}
    assert status == {"paused"}
    cli(one, "resume")
    # A run that is begun from elsewhere: nobody there sends anything, a daemon takes it up.
    cli(one, "run", "start", "rest", "--param", "Duration=PT0.1S")
    found = two.get("/api/v1/runs?limit=1")["runs"][0]
    assert found["runbook"] == "rest" and found["state"] == "finished", found


@pytest.mark.parametrize("peer", ["sandbox", "moto", "dynalite", "other"])
def test_the_promises_over_http(cloud, request, peer):
    """The suite of all stores (tests/unit/test_store.c) against other ends of the wire than our own model."""
    suite = pathlib.Path(os.environ.get("SELFHEAL_BUILD") or pathlib.Path(binary()).parent) / "tests" / "unit" / "test_store"
    if not suite.exists():
        pytest.skip("tests/unit/test_store was not built")
    if peer == "dynalite":
        pytest.skip("dynalite has no transactions")
    if peer == "other" and not os.environ.get("SELFHEAL_TEST_DYNAMODB"):
        pytest.skip("SELFHEAL_TEST_DYNAMODB names no other DynamoDB (DynamoDB Local, ScyllaDB, ...)")
    url = cloud.url if peer == "sandbox" else request.getfixturevalue("moto").url if peer == "moto" \
        else os.environ["SELFHEAL_TEST_DYNAMODB"]
    told = subprocess.run([str(suite)], env=environment(STORE_ENDPOINT=url), capture_output=True, text=True, timeout=120)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "endpoint: test_large_values" in told.stdout
