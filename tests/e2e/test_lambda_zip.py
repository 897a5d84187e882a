"""The ZIP of the Lambda (tools/lambda-zip): reproducible, small, and with a program that asks nothing of the machine but a
glibc of 2.34. The program of the ZIP is run here too: it trusts the roots of the ZIP, and nobody else."""
import hashlib
import http.server
import json
import os
import pathlib
import platform
import re
import shutil
import ssl
import subprocess
import threading
import zipfile

import pytest

from harness import ROOT, environment

BUILD = pathlib.Path(os.environ.get("SELFHEAL_BUILD") or ROOT / "build")
ARCH = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())


def pack(arch, *more):
    """Makes the ZIP; skips with the tool's own words when this machine cannot."""
    done = subprocess.run([ROOT / "tools/lambda-zip", "--arch", arch, "--build", BUILD, *more], capture_output=True, text=True,
                          timeout=900, check=False, env=environment())
    if done.returncode == 77:
        pytest.skip(done.stderr.strip())
    return done


@pytest.fixture(scope="module")
def zip_path():
    done = pack(ARCH)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^(building )?libcurl \S+ \(", done.stdout, re.M), "the version of libcurl is said"
    return BUILD / "lambda" / f"selfheal-lambda-{ARCH}.zip"


@pytest.fixture(scope="module")
def task(zip_path, tmp_path_factory):
    """The ZIP as the Lambda unpacks it."""
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(zip_path) as archive:
        for info in archive.infolist():
            os.chmod(archive.extract(info, folder), info.external_attr >> 16 & 0o777)
    return folder


def test_same_bytes_again(zip_path):
    before = hashlib.sha256(zip_path.read_bytes()).hexdigest()
    zip_path.unlink()
    assert pack(ARCH).returncode == 0
    assert hashlib.sha256(zip_path.read_bytes()).hexdigest() == before


def test_contents(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        infos = archive.infolist()
    names = [info.filename for info in infos]
    assert names == sorted(names) and {"bootstrap", "selfheal.yaml", "amazon-roots.pem", "rules/cash.yaml",
                                       "runbooks/ecs-db-outage.yaml"} <= set(names)
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    modes = {info.filename: info.external_attr >> 16 for info in infos}
    assert modes.pop("bootstrap") == 0o100755 and set(modes.values()) == {0o100644}
    assert zip_path.stat().st_size < 4_000_000


def test_asks_only_for_an_old_glibc(task):
    """Not by the tool's own check: with the names that the loader would look for."""
    bootstrap = task / "bootstrap"
    needed = subprocess.run(["readelf", "-d", bootstrap], capture_output=True, text=True, check=True).stdout
    libraries = set(re.findall(r"NEEDED.*\[(.+)\]", needed))
    assert "libc.so.6" in libraries and libraries <= {"libc.so.6", "libm.so.6", "ld-linux-aarch64.so.1"}
    versions = subprocess.run(["readelf", "-V", bootstrap], capture_output=True, text=True, check=True).stdout
    minors = [int(minor) for minor in re.findall(r"Name: GLIBC_2\.(\d+)", versions)]
    assert len(minors) > 5 and max(minors) <= 34


def test_has_no_sandbox(task):
    """It is the same program, without what a Lambda never runs."""
    help_text = subprocess.run([task / "bootstrap", "help"], capture_output=True, text=True, check=True).stdout
    assert "  serve  " in help_text and "sandbox" not in help_text and "demo" not in help_text


def test_roots_are_amazons_alone(task):
    openssl = shutil.which("openssl") or pytest.skip("no openssl program here")
    pem = (task / "amazon-roots.pem").read_text()
    owners = []
    for one in re.findall(r"-----BEGIN.*?-----END CERTIFICATE-----", pem, re.S):
        owners.append(subprocess.run([openssl, "x509", "-noout", "-subject"], input=one, capture_output=True, text=True,
                                     check=True).stdout)
    assert len(owners) == 5 and all("Amazon" in owner or "Starfield Services" in owner for owner in owners)


class Sts(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = (b'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
                b"<Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")
        self.send_response(200)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def tls_server(tmp_path):
    """STS over TLS with a certificate of its own; gives the URL and the certificate."""
    openssl = shutil.which("openssl") or pytest.skip("no openssl program here")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run([openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
                    "-out", certificate, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
                   check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Sts)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://localhost:{server.server_port}", certificate
    server.shutdown()
    server.server_close()


def identity(task, url, **more):
    return subprocess.run([task / "bootstrap", "aws", "sts", "GetCallerIdentity", "--endpoint-url", url, "--json", "--timeout",
                           "10s"], capture_output=True, text=True, timeout=30, check=False, env=environment(**more))


def test_trusts_the_roots_of_the_zip_alone(task, tls_server, tmp_path):
    url, certificate = tls_server
    refused = identity(task, url, LAMBDA_TASK_ROOT=str(task))
    assert refused.returncode == 1 and "certificate" in refused.stderr
    other = tmp_path / "task"
    other.mkdir()
    shutil.copy(certificate, other / "amazon-roots.pem")
    for trust in ({"LAMBDA_TASK_ROOT": str(other)}, {"LAMBDA_TASK_ROOT": str(task), "AWS_CA_BUNDLE": str(certificate)}):
        done = identity(task, url, **trust)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["Account"] == "123456789012"


def test_a_broken_configuration_is_not_packed(zip_path, tmp_path):
    (tmp_path / "selfheal.yaml").write_text("rulez: []\n")
    done = pack(ARCH, "--config", tmp_path)
    assert done.returncode == 1 and "did you mean" in done.stderr and "rules" in done.stderr
    before = zip_path.read_bytes()
    assert pack(ARCH, "--config", tmp_path / "none").returncode == 1
    assert zip_path.read_bytes() == before, "a failure leaves the last good ZIP"


def test_arm64_runs_under_qemu():
    if ARCH != "x86_64":
        pytest.skip("this machine is arm64 itself")
    for tool in ("aarch64-linux-gnu-gcc", "qemu-aarch64"):
        if not shutil.which(tool):
            pytest.skip(f"no {tool} here: tools/setup lambda-arm64 installs it")
    done = pack("arm64")
    assert done.returncode == 0, done.stderr
    assert "checked by bootstrap under qemu-aarch64" in done.stdout
    version = subprocess.run(["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu", BUILD / "lambda/arm64/bootstrap", "version"],
                             capture_output=True, text=True, timeout=60, check=False)
    assert version.returncode == 0 and version.stdout.startswith("selfheal ")
