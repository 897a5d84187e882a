"""The container files: what they name is there; the images are built and started where an engine answers."""
import re
import shutil
import subprocess

import pytest

from harness import ROOT, wait_for

FOLDER = ROOT / "deploy" / "container"
FILES = ["Containerfile", "Containerfile.sample"]


def instructions(name):
    """Lines as (word, rest), continued ones joined."""
    text = re.sub(r"^#.*\n", "", (FOLDER / name).read_text(), flags=re.M).replace("\\\n", " ")
    return [line.split(None, 1) for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("name", FILES)
def test_what_they_copy_is_there_and_is_all(name, tmp_path):
    """The build stage has every file that the build needs: Meson takes the copy as it takes the tree."""
    copied = [rest.split() for word, rest in instructions(name) if word == "COPY" and not rest.startswith("--from")]
    for *sources, target in copied:
        for source in sources:
            assert (ROOT / source).exists(), source
            if target.startswith("/"):
                continue
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, tmp_path / target)
            else:
                shutil.copy(ROOT / source, tmp_path / target)
    setup = next(rest for word, rest in instructions(name) if word == "RUN" and "meson setup" in rest).split("&&")[0].split()
    setup[setup.index("/build")] = str(tmp_path / "build")
    done = subprocess.run(setup, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout[-2000:]


@pytest.mark.parametrize("name", FILES)
def test_they_run_as_nobody_special(name):
    given = instructions(name)
    last = max(i for i, (word, _) in enumerate(given) if word == "FROM")
    final = given[last:]
    assert [rest for word, rest in final if word == "USER"] == ["10001"]
    assert any(word == "HEALTHCHECK" for word, _ in final)
    needed = set(re.findall(r"lib[a-z]+[0-9a-z.-]*-dev", " ".join(rest for word, rest in given[:last] if word == "RUN")))
    runtime = " ".join(rest for word, rest in final if word == "RUN")
    for library in needed - {"libc6-dev"}:
        assert re.match(r"lib[a-z]+", library).group(0) in runtime, f"{library} without its runtime package"


@pytest.fixture(scope="module")
def engine():
    for program in ("podman", "docker"):
        if shutil.which(program) and subprocess.run([program, "info"], capture_output=True, timeout=30, check=False).returncode == 0:
            return program
    pytest.skip("no container engine answers here (podman, docker)")


def build(engine, name):
    tag = "selfheal-test-" + name.lower().replace(".", "-")
    done = subprocess.run([engine, "build", "-q", "-t", tag, "-f", FOLDER / name, ROOT], capture_output=True, text=True,
                          timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return tag


def test_daemon_image(engine, tmp_path):
    tag = build(engine, "Containerfile")
    (tmp_path / "selfheal.yaml").write_text(
        "listen: 0.0.0.0:4325\nstore: sqlite:/var/lib/selfheal/selfheal.db\n"
        'identity: { account: "123456789012", region: eu-west-1 }\nrules: [rules/*.yaml]\nrunbooks: [runbooks/]\n')
    for folder in ("rules", "runbooks"):
        (tmp_path / folder).mkdir()
    shutil.copy(ROOT / "runbooks/ecs-db-outage.yaml", tmp_path / "runbooks")
    tmp_path.chmod(0o755)
    run = [engine, "run", "--rm", "-d", "-v", f"{tmp_path}:/etc/selfheal:ro", tag]
    container = subprocess.run(run, capture_output=True, text=True, timeout=60, check=True).stdout.strip()
    try:
        status = [engine, "exec", container, "selfheal", "status", "--address", "http://127.0.0.1:4326"]
        wait_for(lambda: subprocess.run(status, capture_output=True, timeout=20, check=False).returncode == 0, seconds=30,
                 every=0.5, why="status says 0")
    finally:
        subprocess.run([engine, "kill", container], capture_output=True, timeout=60, check=False)


def test_sample_image(engine):
    tag = build(engine, "Containerfile.sample")
    done = subprocess.run([engine, "run", "--rm", tag], capture_output=True, text=True, timeout=60, check=False)
    assert "TABLE is not set" in done.stderr, "it starts, and says what it needs"
