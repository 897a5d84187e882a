"""tools/e2e-aws as far as it goes without an account: it says what it would do, and does nothing without being told who pays. The
run against moto takes minutes and is made by hand: E2E_AWS_INFRASTRUCTURE_ONLY=1 with AWS_ENDPOINT_URL."""
import os
import subprocess
import sys

import pytest

from harness import ROOT, environment

pytestmark = pytest.mark.skipif(not os.environ.get("SELFHEAL_BIN"), reason="SELFHEAL_BIN is not set: no program to test")


def e2e_aws(build, **more):
    return subprocess.run([sys.executable, str(ROOT / "tools" / "e2e-aws"), str(build)], capture_output=True, text=True, timeout=60,
                          env=environment(**more))


def test_a_dry_run_says_each_step_and_calls_nothing(tmp_path):
    shown = e2e_aws(tmp_path, DRY_RUN="1", AWS_ENDPOINT_URL="http://127.0.0.1:9")
    assert shown.returncode == 0, shown.stderr
    words = ["What it costs", "infra-provision apply", "populate fill", "docker", "lambda-zip", "lambda-deploy apply", "store create",
             "lambda invoke", "populate damage", "POST <webhook_url> Triggered", "lambda-deploy destroy", "infra-provision destroy",
             "dry run: nothing was called"]
    places = [shown.stdout.find(word) for word in words]
    assert -1 not in places and places == sorted(places), list(zip(words, places))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_before_the_account_is_named(tmp_path, cloud):
    more = {"AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL": cloud.url, "E2E_AWS_INFRASTRUCTURE_ONLY": "1"}
    for named in ({}, {"E2E_AWS": "yes"}, {"E2E_AWS": "210987654321"}):
        refused = e2e_aws(tmp_path, **more, **named)
        assert refused.returncode == 1 and "E2E_AWS=123456789012 make e2e-aws" in refused.stdout, refused.stdout + refused.stderr
        assert "What it costs" in refused.stdout and list(tmp_path.iterdir()) == []
