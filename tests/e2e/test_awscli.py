"""The sandbox as seen by the tools that people have: the AWS CLI and boto3. What they sign it verifies, what they ask it does."""
import datetime
import importlib.util
import json
import shutil
import subprocess
import sys

import pytest

from harness import ACCOUNT, REGION, environment, wait_for

boto3 = pytest.importorskip("boto3", reason="boto3 is not installed: the sandbox is tested with it")
import botocore.auth  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

CLI = [sys.executable, "-m", "awscli"] if importlib.util.find_spec("awscli") else \
    [shutil.which("aws")] if shutil.which("aws") else None
needs_cli = pytest.mark.skipif(not CLI, reason="the AWS CLI is not installed")


def aws(cloud, *arguments, fails=False, **env):
    """What `aws ARGUMENTS` says: its JSON, or the error text when it must fail (254 of version 2, 255 of version 1)."""
    done = subprocess.run([*CLI, *arguments, "--endpoint-url", cloud.url, "--output", "json"], capture_output=True, text=True,
                          timeout=60, env=environment(AWS_MAX_ATTEMPTS="1", **env))
    assert done.returncode in ((254, 255) if fails else (0,)), done.stdout + done.stderr
    if fails:
        return done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


@needs_cli
def test_cli_sts(cloud):
    assert aws(cloud, "sts", "get-caller-identity")["Account"] == ACCOUNT
    told = aws(cloud, "sts", "get-caller-identity", fails=True, AWS_SECRET_ACCESS_KEY="wrong")
    assert "SignatureDoesNotMatch" in told
    told = aws(cloud, "dynamodb", "list-tables", fails=True, AWS_ACCESS_KEY_ID="AKIANOBODY")
    assert "UnrecognizedClientException" in told


@needs_cli
def test_cli_dynamodb(cloud):
    table = ("--table-name", "cli")
    made = aws(cloud, "dynamodb", "create-table", *table, "--billing-mode", "PAY_PER_REQUEST",
               "--key-schema", "AttributeName=pk,KeyType=HASH", "AttributeName=n,KeyType=RANGE",
               "--attribute-definitions", "AttributeName=pk,AttributeType=S", "AttributeName=n,AttributeType=N")
    assert made["TableDescription"]["TableArn"] == f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/cli"
    aws(cloud, "dynamodb", "wait", "table-exists", *table)
    aws(cloud, "dynamodb", "batch-write-item", "--request-items", json.dumps({"cli": [
        {"PutRequest": {"Item": {"pk": {"S": "a"}, "n": {"N": str(n)}}}} for n in range(5)]}))
    found = aws(cloud, "dynamodb", "query", *table, "--key-condition-expression", "pk = :p AND n > :n",
                "--expression-attribute-values", '{":p":{"S":"a"},":n":{"N":"1"}}', "--page-size", "1")
    assert [item["n"]["N"] for item in found["Items"]] == ["2", "3", "4"]
    new = aws(cloud, "dynamodb", "update-item", *table, "--key", '{"pk":{"S":"a"},"n":{"N":"1"}}', "--update-expression",
              "SET x = :x", "--expression-attribute-values", '{":x":{"S":"ü"}}', "--return-values", "ALL_NEW")
    assert new["Attributes"]["x"] == {"S": "ü"}
    told = aws(cloud, "dynamodb", "put-item", *table, "--item", '{"pk":{"S":"a"},"n":{"N":"1"}}', "--condition-expression",
               "attribute_not_exists(pk)", fails=True)
    assert "ConditionalCheckFailedException" in told and "The conditional request failed" in told


@needs_cli
def test_cli_ecs_and_logs(cloud):
    ecs = cloud.client("ecs")
    ecs.create_cluster(clusterName="cli")
    containers = [{"name": "app", "image": "none", "memory": 64, "command": ["sh", "-c", "echo hello from $PORT; sleep 600"]}]
    made = aws(cloud, "ecs", "register-task-definition", "--family", "cli", "--container-definitions", json.dumps(containers))
    assert made["taskDefinition"]["taskDefinitionArn"] == f"arn:aws:ecs:{REGION}:{ACCOUNT}:task-definition/cli:1"
    aws(cloud, "ecs", "create-service", "--cluster", "cli", "--service-name", "web", "--task-definition", "cli",
        "--desired-count", "1")

    def is_stable():
        found = ecs.describe_services(cluster="cli", services=["web"])["services"][0]
        return found["runningCount"] == 1 and found["deployments"][0]["rolloutState"] == "COMPLETED"
    wait_for(is_stable, 15)
    aws(cloud, "ecs", "wait", "services-stable", "--cluster", "cli", "--services", "web")
    found = aws(cloud, "logs", "filter-log-events", "--log-group-name", "/ecs/cli", "--filter-pattern", "hello")
    assert [e["message"].startswith("hello from ") for e in found["events"]] == [True]
    register = ("--service-namespace", "ecs", "--resource-id", "service/cli/web", "--scalable-dimension",
                "ecs:service:DesiredCount")
    aws(cloud, "application-autoscaling", "register-scalable-target", *register, "--min-capacity", "2", "--max-capacity", "3")
    wait_for(lambda: ecs.describe_services(cluster="cli", services=["web"])["services"][0]["desiredCount"] == 2, 5)
    assert aws(cloud, "ecs", "update-service", "--cluster", "cli", "--service", "web", "--desired-count", "3")[
        "service"]["desiredCount"] == 3
    assert "ServiceNotFoundException" in aws(cloud, "ecs", "update-service", "--cluster", "cli", "--service", "none",
                                             "--desired-count", "0", fails=True)


CALLS = [("sts", "get_caller_identity", {}), ("dynamodb", "list_tables", {}), ("ecs", "list_clusters", {}),
         ("logs", "describe_log_groups", {}),
         ("application-autoscaling", "describe_scalable_targets", {"ServiceNamespace": "ecs"})]


def client(cloud, service, key="sandbox", secret="sandbox"):
    return boto3.client(service, endpoint_url=cloud.url, region_name=REGION, aws_access_key_id=key,
                        aws_secret_access_key=secret, config=Config(retries={"total_max_attempts": 1}))


def refused(call):
    with pytest.raises(ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"], caught.value.response["Error"]["Message"]


@pytest.mark.parametrize("service, operation, given", CALLS, ids=[c[0] for c in CALLS])
def test_boto3_signatures(cloud, service, operation, given, monkeypatch):
    is_query = service == "sts"
    assert getattr(client(cloud, service), operation)(**given)["ResponseMetadata"]["HTTPStatusCode"] == 200
    code, _ = refused(lambda: getattr(client(cloud, service, secret="wrong"), operation)(**given))
    assert code == ("SignatureDoesNotMatch" if is_query else "InvalidSignatureException")
    code, _ = refused(lambda: getattr(client(cloud, service, key="AKIANOBODY"), operation)(**given))
    assert code == ("InvalidClientTokenId" if is_query else "UnrecognizedClientException")
    changed = client(cloud, service)

    def flip(request, **_):
        body = request.body if isinstance(request.body, bytes) else request.body.encode()
        request.body = body[:-1] + bytes([body[-1] ^ 1])
    changed.meta.events.register("before-send", flip)
    code, _ = refused(lambda: getattr(changed, operation)(**given))
    assert code == ("SignatureDoesNotMatch" if is_query else "InvalidSignatureException")
    real = botocore.auth.get_current_datetime
    for minutes, words in ((-6, "Signature expired"), (6, "Signature not yet current")):
        monkeypatch.setattr(botocore.auth, "get_current_datetime",
                            lambda *a, m=minutes, **k: real(*a, **k) + datetime.timedelta(minutes=m))
        code, message = refused(lambda: getattr(client(cloud, service), operation)(**given))
        assert code == ("SignatureDoesNotMatch" if is_query else "InvalidSignatureException") and words in message
    for minutes in (-4, 4):
        monkeypatch.setattr(botocore.auth, "get_current_datetime",
                            lambda *a, m=minutes, **k: real(*a, **k) + datetime.timedelta(minutes=m))
        getattr(client(cloud, service), operation)(**given)
