"""terraform in a copy of deploy/terraform, with plugins of this machine only, and the long runs of the tests side by side.
The provider comes from TF_PLUGIN_MIRROR (a folder of plugins), from the CLI configuration that TF_CLI_CONFIG_FILE names, or
from one of the places where such folders commonly are; nothing is downloaded."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import zipfile

import pytest

from harness import ROOT, environment

SOURCE = ROOT / "deploy" / "terraform"
PLUGINS = ["/opt/tf-plugins", "~/.terraform.d/plugins", "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins"]


class Terraform:
    """terraform in a copy of the sources, with plugins from this machine only."""

    def __init__(self, folder, config):
        self.folder = folder / "terraform"
        shutil.copytree(SOURCE, self.folder, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*", "*.tfvars"))
        self.zip = folder / "function.zip"
        with zipfile.ZipFile(self.zip, "w") as archive:
            archive.writestr("bootstrap", "#!/bin/sh\n")
        self.config = config

    def run(self, where, *arguments, timeout=300, **more):
        done = subprocess.run(
            ["terraform", f"-chdir={self.folder / where}", *arguments], capture_output=True, text=True, timeout=timeout,
            env=environment(TF_CLI_CONFIG_FILE=str(self.config), TF_IN_AUTOMATION="1", CHECKPOINT_DISABLE="1", **more))
        assert done.returncode == 0, f"{where}: terraform {' '.join(arguments)}\n{done.stdout[-6000:]}{done.stderr[-6000:]}"
        return done.stdout

    def init(self, where):
        self.run(where, "init", "-input=false", "-no-color")

    def copy(self, root, name):
        """A copy of a root beside it, initialised: others use the same folder at the same time."""
        shutil.copytree(self.folder / root, self.folder / name, ignore=shutil.ignore_patterns(".terraform*", "tests"))
        self.init(name)
        return name

    def outputs(self, where, **more):
        return {k: v["value"] for k, v in json.loads(self.run(where, "output", "-json", **more)).items()}


def plugins():
    """Where the provider is; None when it is nowhere."""
    for place in [os.environ.get("TF_PLUGIN_MIRROR"), *PLUGINS]:
        folder = pathlib.Path(place).expanduser() if place else None
        if folder and (folder / "registry.terraform.io" / "hashicorp" / "aws").is_dir():
            return folder
    return None


@pytest.fixture(scope="session")
def terraform(tmp_path_factory):
    folder = tmp_path_factory.mktemp("terraform")
    config = folder / "cli.tfrc"
    given = os.environ.get("TF_CLI_CONFIG_FILE")
    mirror = plugins()
    if mirror:
        config.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n')
    elif given and pathlib.Path(given).is_file():
        config = pathlib.Path(given)
    else:
        pytest.skip("the provider hashicorp/aws is not here: set TF_PLUGIN_MIRROR to a folder of plugins, or TF_CLI_CONFIG_FILE")
    return Terraform(folder, config)


def moto_missing():
    for module in ("moto", "flask", "boto3"):
        try:
            __import__(module)
        except ImportError:
            return f"{module} is not installed"
    return None


@pytest.fixture(scope="session")
def jobs(terraform, request):
    """What the collected tests need, begun at once and run side by side: name of the test -> future. Each module says in
    LONG and JOBS which of its tests are run so: {name: function of terraform}; the long ones begin first."""
    pool = concurrent.futures.ThreadPoolExecutor(max_workers=5)
    started = {}
    for kind in ("LONG", "JOBS"):
        for item in request.session.items:
            job = getattr(item.module, kind, {}).get(item.name)
            if job and not (kind == "LONG" and moto_missing()):
                started[item.name] = pool.submit(job, terraform)
    yield started
    pool.shutdown(cancel_futures=True)
