"""Fixtures of the end-to-end tests. SELFHEAL_BIN names the program; without it build/selfheal is taken when it is there."""
import os

import pytest

import harness
from terraform_run import jobs, terraform  # noqa: F401 (fixtures of the tests of deploy/terraform)

if not os.environ.get("SELFHEAL_BIN") and os.path.exists(harness.binary()):
    os.environ["SELFHEAL_BIN"] = harness.binary()


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    """One sandbox for the tests of a module; each has services and tables of its own."""
    pytest.importorskip("boto3", reason="boto3 is not installed: the end-to-end tests set their world up with it")
    if not os.environ.get("SELFHEAL_BIN"):
        pytest.skip("SELFHEAL_BIN is not set and there is no build/selfheal: no program to test")
    cloud = harness.Sandbox(tmp_path_factory.mktemp("cloud"))
    yield cloud
    cloud.close()


@pytest.fixture
def pager():
    pager = harness.Pager()
    yield pager
    pager.close()


@pytest.fixture
def make_daemon(tmp_path, cloud, pager):
    """A function that makes daemons, each in a folder of its own; what still runs at the end is ended."""
    made = []

    def make(rules, start=True, **more):
        folder = tmp_path / f"daemon-{len(made)}"
        folder.mkdir()
        made.append(harness.Daemon(folder, cloud.url, pager.url, rules, **more))
        return made[-1].start() if start else made[-1]
    yield make
    for daemon in made:
        daemon.stop()


@pytest.fixture
def service(cloud, request):
    """A service that waits, with a table of 14 items."""
    name = "s-" + request.node.name.replace("test_", "").replace("[", "-").replace("]", "").replace("_", "-")[:40]
    service = harness.Service(cloud, name)
    service.wait_ready()
    yield service
    service.ecs.delete_service(cluster="demo", service=name, force=True)


@pytest.fixture
def subscriber(cloud, tmp_path, request):
    """The sample service, healthy."""
    name = "cash-" + request.node.name.replace("test_", "").replace("[", "-").replace("]", "").replace("_", "-")[:30]
    subscriber = harness.Subscriber(cloud, tmp_path, name)
    yield subscriber
    subscriber.ecs.delete_service(cluster="demo", service=name, force=True)
    subscriber.close()
