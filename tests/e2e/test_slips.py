"""What somebody new gets wrong first, and what `check`, `iam`, `rule match` and others say to it."""
import json
import re
import shutil

import pytest

from harness import ROOT, rule, wait_for
from test_cli import run, world  # noqa: F401 world is a fixture


@pytest.fixture
def example(tmp_path):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "runbooks", tmp_path / "examples" / "runbooks")
    path = tmp_path / "examples" / "selfheal.yaml"
    path.write_text(path.read_text().replace("../runbooks/", "runbooks/"))
    return path


SECRET = {"SELFHEAL_DATADOG_SECRET": "s" * 48}


def test_a_folder_stands_for_its_configuration(example):
    for name in (".", "./", str(example.parent)):
        checked = run("check", name, cwd=example.parent, env=SECRET)
        assert checked.returncode == 0 and "1 rule, 1 runbook" in checked.stdout, checked.stderr


def test_a_folder_without_its_slash(example):
    example.write_text(example.read_text().replace("[runbooks/]", "[runbooks]"))
    checked = run("check", "selfheal.yaml", cwd=example.parent, env=SECRET)
    assert checked.returncode == 3
    assert "error[SH1172]: runbooks is a folder\n  ╷ selfheal.yaml:6:12\n" in checked.stderr
    assert "a folder ends in /: write runbooks/" in checked.stderr


def test_counts_of_runbooks_agree(example):
    shown = json.loads(run("config", "show", "--json", cwd=example.parent, env=SECRET).stdout)
    assert "1" == shown["runbooks"] if isinstance(shown["runbooks"], str) else shown["runbooks"]["value"] == "1", shown["runbooks"]
    doctor = run("doctor", cwd=example.parent, env={**SECRET, "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x",
                                                     "AWS_ENDPOINT_URL": ""}, timeout=60)
    assert "; 1 runbook\n" in doctor.stdout


@pytest.mark.parametrize("url,is_warned", [("http://pager.example.com/", True), ("https://pager.example.com/", False),
                                           ("http://127.0.0.1:8081/", False), ("http://localhost:8081/", False)])
def test_pages_over_plain_http(example, url, is_warned):
    example.write_text(example.read_text().replace("https://events.example.com/v2/enqueue", url))
    checked = run("check", "selfheal.yaml", cwd=example.parent, env=SECRET)
    assert checked.returncode == 0 and ("warning[SH1148]" in checked.stderr) == is_warned, checked.stderr


def test_iam_without_a_configuration_says_what_it_needs(tmp_path):
    told = run("iam", str(ROOT / "runbooks/ecs-db-outage.yaml"), cwd=tmp_path)
    assert told.returncode == 3 and "--account DIGITS" in told.stderr and "SELFHEAL_CONFIG" in told.stderr
    given = run("iam", str(ROOT / "runbooks/ecs-db-outage.yaml"), "--account", "123456789012", "--region", "eu-west-1", cwd=tmp_path)
    assert given.returncode == 0 and '"Version"' in given.stdout


def test_rule_match_reads_what_alert_view_prints(tmp_path):
    alert = {"source": "datadog", "detail": {"status": "firing"}}
    (tmp_path / "view.json").write_text(json.dumps({"id": "01K", "disposition": "no_match", "alert": alert, "verdicts": []}))
    for event, code in (("@view.json", 0), (json.dumps(alert), 0), ('{"alert":{"source":"datadog"}}', 1)):
        assert run("rule", "match", "--pattern", '{"source":["datadog"]}', "--event", event, cwd=tmp_path).returncode == code


# --- with a daemon ---

FAILS_AFTER_STOP = """\
schemaVersion: "0.3"
mainSteps:
  - name: stop
    action: selfheal:stopEcsService
    inputs: { Cluster: demo, Service: cash, Reason: test, PollInterval: PT0.2S }
  - name: insist
    action: aws:assertAwsResourceProperty
    isEnd: true
    inputs: { Service: ecs, Api: DescribeClusters, clusters: [demo], PropertySelector: "$.clusters[0].status", DesiredValues: [PURPLE] }
"""


def test_a_run_that_was_undone_shows_how_things_are(world):
    (world.folder / "runbooks" / "stops.yaml").write_text(FAILS_AFTER_STOP)
    world.fill()
    world.aws("application-autoscaling", "RegisterScalableTarget", ServiceNamespace="ecs", ResourceId="service/demo/cash",
              ScalableDimension="ecs:service:DesiredCount", MinCapacity=1, MaxCapacity=4)
    world.start()
    assert world.run("run", "start", "stops").returncode == 10
    shown = world.run("run", "view", "latest").stdout
    facts = {line.split()[0]: line.split(None, 1)[1] for line in shown.split("before  ", 1)[1].splitlines()[1:] if line.startswith("  ")}
    assert facts["desired"].split() == facts["running"].split() == ["1", "1"], shown
    assert facts["taskDefinition"].split() == ["cash:1", "cash:1"], shown
    assert facts["scaling"].split() == "MinCapacity 1, MaxCapacity 4 MinCapacity 1, MaxCapacity 4".split(), shown
    assert "Owes nothing: what it had to put back is put back\n" in shown and "- (started by ana)" in shown
    told = world.run("run", "acknowledge", "latest")
    assert told.returncode == 0 and told.stdout.endswith(": it owes nothing; there was nothing to take over\n"), told.stdout


def test_status_names_what_nobody_looked_at(world):
    world.start()
    assert world.run("send", "-", "--to", world.ingress, stdin="{").returncode == 0
    world.send("--set", "tags=service:nobody")
    assert "! 1 alert could not be used in 24 h  → selfheal alert list --disposition quarantined" in world.run("status").stdout
    odd = json.loads(world.run("alert", "list", "--disposition", "quarantined", "--json").stdout)["alerts"]
    assert [alert["disposition"] for alert in odd] == ["quarantined"]
    rules = world.folder / "rules" / "all.yaml"
    rules.write_text(rules.read_text().replace("runbook: read", "runbook: raed"))
    world.reload()
    line = wait_for(lambda: re.search("! reload refused .*", world.run("status").stdout))
    assert "stays active: " in line[0] and "→ selfheal check selfheal.yaml" in line[0], line[0]


def test_words_of_commands(world):
    world.start()
    near = world.run("run", "start", "clen")
    assert near.returncode == 5 and 'did you mean "clean"?' in near.stderr, near.stderr
    asked = world.asked()
    shown = world.run("run", "view", "latest").stdout
    assert f"selfheal run approve {asked['id']} --plan {asked['ask']['plan'][:12]}\n" in shown
    busy = world.run("serve", "--config", "selfheal.yaml")
    assert busy.returncode == 1 and "SH2201" in busy.stderr
    world.stop()
    near = world.run("run", "start", "clen")
    assert near.returncode != 0 and 'did you mean "clean"?' in near.stderr, near.stderr
    assert world.run("pause", "--reason", "night").returncode == 0
    assert "go on at the next start of the daemon" in world.run("resume").stdout
    viewed = world.run("alert", "view", "latest", "--json").stdout
    (world.folder / "alert.json").write_text(viewed)
    assert world.run("rule", "match", "--pattern", '{"source":["datadog"]}', "--event", "@alert.json").returncode == 0


def test_hints_of_several_lines_in_a_plan(world):
    (world.folder / "runbooks" / "stops.yaml").write_text(FAILS_AFTER_STOP)
    told = world.run("plan", "stops")
    assert told.returncode != 0 and "\\x0a" not in told.stdout, told.stdout


def test_a_page_of_a_run_by_hand_says_who(make_daemon, pager):
    daemon = make_daemon([rule("cash", "clean", "observe", Service="cash", TableName="cash-events")])
    by_hand = daemon.command("runs", {"runbook": "clean", "who": "ana", "parameters": {"Service": "gone", "TableName": "gone"}}, 202)
    daemon.command(f"runs/{by_hand['run']}/cancel", {"who": "ben"})
    [page] = wait_for(lambda: pager.find("cancelled: clean"), 10)
    assert "The run was started by ana, not by an alert." in page["text"]
