"""What somebody new gets wrong first, and what `check`, `iam`, `rule match` and others say to it."""
import json
import shutil

import pytest

from harness import ROOT
from test_cli import run


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
