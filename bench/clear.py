"""DynamoDB: save and clear, instructions per item, against boto3's batch_writer, which saves nothing and checks nothing.

The daemon runs one `selfheal:clearDynamoDbItems` against the sandbox: select, save durably, see the writer stopped, read
the save back, delete exactly what was saved with TransactWriteItems, see the items gone. The peer deletes the same items
with batch_writer. Both are counted by valgrind (callgrind) with two numbers of items: the slope is the cost of an item, so
that what a start costs counts on neither side."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "e2e"))
import harness  # noqa: E402

FEW, MANY = 100, 1100

CLEAR = harness.CLEAN.replace("#stream = :s AND n >= :from", "#stream = :s").replace(', ":from": { N: "10" }', "").replace(
    "MaxItems: 100\n", "MaxItems: 100000\n")

PEER = """
import boto3, sys
endpoint, table, keys = sys.argv[1], sys.argv[2], int(sys.argv[3])
resource = boto3.resource("dynamodb", endpoint_url=endpoint, region_name="eu-west-1", aws_access_key_id="sandbox",
                          aws_secret_access_key="sandbox")
with resource.Table(table).batch_writer() as batch:
    for n in range(keys):
        batch.delete_item(Key={"stream": "a", "n": n})
"""


class World:
    """A sandbox with a stopped service and a table, and a pager."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "sandbox").mkdir()
        self.sandbox, self.pager = harness.Sandbox(folder / "sandbox"), harness.Pager()
        ecs, self.db = self.sandbox.client("ecs"), self.sandbox.client("dynamodb")
        ecs.create_cluster(clusterName="demo")
        ecs.register_task_definition(family="cash", containerDefinitions=[
            {"name": "app", "image": "none", "memory": 64, "command": ["sleep", "600"], "stopTimeout": 2}])
        ecs.create_service(cluster="demo", serviceName="cash", taskDefinition="cash", desiredCount=1)
        harness.make_table(self.db, "cash-events", "n", "N")

    def fill(self, count):
        """Items of some 200 bytes, as an event table has them."""
        for first in range(0, count, 25):
            self.db.batch_write_item(RequestItems={"cash-events": [
                {"PutRequest": {"Item": {"stream": {"S": "a"}, "n": {"N": str(n)}, "amount": {"N": f"{n}.25"},
                                         "state": {"S": "booked"}, "account": {"S": f"acc-{n * 7919 % 10007:05d}"},
                                         "note": {"S": "written while the database was away, twice as it seems"},
                                         "seen": {"BOOL": True}}}} for n in range(first, min(first + 25, count))]})

    def wait_steady(self):
        """The service runs its one task and no deployment is in progress: else the stop is refused."""
        def steady():
            found = self.sandbox.client("ecs").describe_services(cluster="demo", services=["cash"])["services"][0]
            return found["runningCount"] == 1 and [d["rolloutState"] for d in found["deployments"]] == ["COMPLETED"]
        harness.wait_for(steady, 60, 0.2, "the service is steady")

    def left(self):
        return self.db.scan(TableName="cash-events", Select="COUNT", ConsistentRead=True)["Count"]

    def close(self):
        self.pager.close()
        self.sandbox.close()


def counted(out):
    """How a process is counted, and what was counted once it has ended."""
    return ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + str(out)]


def instructions(out):
    with open(out) as f:
        for line in f:
            found = re.match(r"(?:summary|totals): (\d+)", line)
            if found:
                return int(found.group(1))
    raise RuntimeError(f"nothing was counted in {out}")


def ours(world, count, keep=None):
    world.fill(count)
    world.wait_steady()
    folder = pathlib.Path(tempfile.mkdtemp(dir=world.folder))
    daemon = harness.Daemon(folder, world.sandbox.url, world.pager.url, [], runbooks={"clear": CLEAR})
    (folder / "rules" / "all.yaml").write_text("rules: []\n")
    out = keep or folder / "callgrind.out"
    daemon.start(wrapper=counted(out))
    try:
        run = daemon.command("runs", {"runbook": "clear", "reason": "bench", "parameters": {
            "Service": "cash", "TableName": "cash-events"}}, expect=202)["run"]
        # Seldom: each look is counted too.
        found = harness.wait_for(lambda: (lambda r: r if r["state"] == "finished" else None)(daemon.run(run)), 600, 3)
    finally:
        daemon.stop()
    if world.left() != 0:
        raise RuntimeError(f"not cleared: {found['outcome']}: {found.get('reason')}")
    return instructions(out)


def peer(world, count, python):
    world.fill(count)
    out = world.folder / "peer.out"
    subprocess.run(counted(out) + [python, "-c", PEER, world.sandbox.url, "cash-events", str(count)], check=True,
                   capture_output=True, env=harness.environment())
    if world.left() != 0:
        raise RuntimeError("the peer has not deleted all")
    return instructions(out)


def measure(binary, python=sys.executable, passes=1, say=lambda text: None):
    os.environ["SELFHEAL_BIN"] = binary
    mine, theirs = [], []
    folder = pathlib.Path(tempfile.mkdtemp(prefix="selfheal-bench-"))
    world = World(folder)
    try:
        for i in range(passes):
            mine.append((ours(world, MANY) - ours(world, FEW)) / (MANY - FEW))
            theirs.append((peer(world, MANY, python) - peer(world, FEW, python)) / (MANY - FEW))
            say(f"pass {i + 1}: {mine[-1]:,.0f} instructions an item, boto3 {theirs[-1]:,.0f}")
    finally:
        world.close()
        shutil.rmtree(folder, ignore_errors=True)
    ratios = [b / a for a, b in zip(mine, theirs)]
    return {"ours": mine, "theirs": theirs, "ratios": ratios}


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[2] == "--json":
        import json
        print(json.dumps(measure(sys.argv[1])))
    elif len(sys.argv) > 2: # one clear, its profile kept
        os.environ["SELFHEAL_BIN"] = sys.argv[1]
        with tempfile.TemporaryDirectory() as base:
            world = World(pathlib.Path(base))
            try:
                print(ours(world, int(sys.argv[2]), sys.argv[3]))
            finally:
                world.close()
    else:
        print(measure(sys.argv[1], say=print))
