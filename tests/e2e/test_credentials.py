"""Where credentials come from, with the program: profiles with roles, processes and web identities against the sandbox and moto,
and a daemon that acts in another account."""
import json
import sys

import pytest

from harness import ACCOUNT, REGION, Daemon, Sandbox, environment, rule, run_cli

OTHER = "210987654321"
ROLE = f"arn:aws:iam::{OTHER}:role/healer"

# Succeeds only where the calls are those of the other account's role.
WHO = """\
schemaVersion: "0.3"
mainSteps:
  - name: who
    action: aws:assertAwsResourceProperty
    isEnd: true
    inputs:
      Service: sts
      Api: GetCallerIdentity
      PropertySelector: "$.Arn"
      DesiredValues: ["arn:aws:sts::{{ global:ACCOUNT_ID }}:assumed-role/healer/selfheal"]
"""


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    box = Sandbox(tmp_path_factory.mktemp("sandbox") / "state")
    yield box
    box.close()


def identity(url, tmp_path, config, profile, **more):
    """What sts says who a profile is; or the error."""
    path = tmp_path / "config"
    path.write_text(config)
    env = {k: v for k, v in environment(AWS_CONFIG_FILE=str(path), AWS_PROFILE=profile, **more).items()
           if k not in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
    done = run_cli("aws", "sts", "GetCallerIdentity", "--endpoint-url", url, env=env)
    assert "SecretAccessKey" not in done.stdout + done.stderr
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr


KEYS = "[profile base]\naws_access_key_id=sandbox\naws_secret_access_key=sandbox\n"


def test_roles_of_profiles(sandbox, tmp_path):
    config = KEYS + (f"[profile one]\nrole_arn={ROLE}\nsource_profile=base\nrole_session_name=one\n"
                     f"[profile two]\nrole_arn=arn:aws:iam::{ACCOUNT}:role/second\nsource_profile=one\n"
                     f"[profile user]\nrole_arn=arn:aws:iam::{ACCOUNT}:user/nobody\nsource_profile=base\n")
    assert identity(sandbox.url, tmp_path, config, "base")["Arn"].endswith(":user/sandbox")
    assert identity(sandbox.url, tmp_path, config, "one") == {
        "UserId": "AROASANDBOXSANDBOXSAN:one", "Account": OTHER, "Arn": f"arn:aws:sts::{OTHER}:assumed-role/healer/one"}
    assert identity(sandbox.url, tmp_path, config, "two")["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/second/selfheal"
    assert "ValidationError" in identity(sandbox.url, tmp_path, config, "user")
    assert "absent" in identity(sandbox.url, tmp_path, config, "absent")


def test_a_process_gives_keys(sandbox, tmp_path):
    answer = json.dumps({"Version": 1, "AccessKeyId": "sandbox", "SecretAccessKey": "sandbox"})
    tool = tmp_path / "a tool"
    tool.write_text(f"import sys\nassert sys.argv[1:] == ['x y']\nprint('''{answer}''')\n")
    config = f"[profile p]\ncredential_process = {sys.executable} '{tool}' \"x y\"\n"
    assert identity(sandbox.url, tmp_path, config, "p")["Account"] == ACCOUNT
    told = identity(sandbox.url, tmp_path, config.replace("x y", "z"), "p")
    assert "ended with status 1" in told and "credential_process of profile p" in told, told


def test_boto3_assumes_a_role_too(sandbox):
    boto3 = pytest.importorskip("boto3", reason="boto3 is not installed")
    given = sandbox.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="boto")["Credentials"]
    ecs = boto3.client("ecs", endpoint_url=sandbox.url, region_name=REGION, aws_access_key_id=given["AccessKeyId"],
                       aws_secret_access_key=given["SecretAccessKey"], aws_session_token=given["SessionToken"])
    assert ecs.list_clusters()["clusterArns"] == []


def test_web_identity_and_roles_with_moto(tmp_path):
    from test_peers import Peer
    pytest.importorskip("moto", reason="moto is not installed")
    pytest.importorskip("flask", reason="moto is installed without its server")
    moto = Peer([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p"])
    try:
        token = tmp_path / "token"
        token.write_text("a.b.c\n")
        role = f"arn:aws:iam::{ACCOUNT}:role/healer"
        config = KEYS + f"[profile one]\nrole_arn={role}\nsource_profile=base\n"
        assert identity(moto.url, tmp_path, config, "one")["Arn"].endswith(":assumed-role/healer/selfheal")
        found = identity(moto.url, tmp_path, "", "", AWS_WEB_IDENTITY_TOKEN_FILE=str(token), AWS_ROLE_ARN=role,
                         AWS_ROLE_SESSION_NAME="pod")
        assert found["Arn"].endswith(":assumed-role/healer/pod")
        token.unlink()
        assert "is not there" in identity(moto.url, tmp_path, "", "", AWS_WEB_IDENTITY_TOKEN_FILE=str(token),
                                          AWS_ROLE_ARN=role)
    finally:
        moto.close()


def test_a_daemon_acts_in_another_account(sandbox, pager, tmp_path):
    far = rule("far", "who").rstrip("\n") + f'\n    target: {{ cluster: c, service: s, account: "{OTHER}" }}\n'
    daemon = Daemon(tmp_path, sandbox.url, pager.url, [far, rule("near", "who")], runbooks={"who": WHO})
    with open(tmp_path / "selfheal.yaml", "a", encoding="utf-8") as file:
        file.write(f'roles: {{ "{OTHER}": "{ROLE}" }}\n')
    daemon.start()
    try:
        for name, outcome in (("far", "nothing_to_do"), ("near", "failed")):
            daemon.wait_run(daemon.run_of(daemon.send(name, cycle=name)), 20, outcome)
        assert "ASIA" not in daemon.log_text()  # no temporary key is logged
    finally:
        assert daemon.stop() == 0
