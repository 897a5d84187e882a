"""`make install`: what is installed works where it is."""
import os
import pathlib
import shutil
import subprocess

import pytest

from harness import ROOT

BUILD = pathlib.Path(os.environ.get("SELFHEAL_BUILD", ROOT / "build"))


@pytest.mark.skipif(not (BUILD / "build.ninja").exists() or not shutil.which("meson"), reason="no build folder of Meson")
def test_the_installed_examples_are_right(tmp_path):
    done = subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--destdir", tmp_path], capture_output=True, text=True,
                          timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    [example] = [path for path in tmp_path.rglob("examples/selfheal.yaml")]
    [program] = [path for path in tmp_path.rglob("bin/selfheal")]
    checked = subprocess.run([program, "check", example], capture_output=True, text=True, timeout=20, check=False,
                             env={**os.environ, "SELFHEAL_DATADOG_SECRET": "s" * 48})
    assert checked.returncode == 0 and "0 errors, 0 warnings" in checked.stdout, checked.stdout + checked.stderr
    assert example.parent.parent.joinpath("docs", "sources.md").exists()
