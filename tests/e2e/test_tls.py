"""TLS as servers really speak it: the program starts OpenSSL without what TLS does not need, and every cipher and kind of
certificate that an endpoint may have must be among what is left. The STS behind it is three lines."""
import http.server
import json
import shutil
import ssl
import subprocess
import threading

import pytest

import harness

KEYS = {"ec": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        "rsa-sha384": ["-newkey", "rsa:2048", "-sha384"],
        "rsa-pss": ["-newkey", "rsa:2048", "-sigopt", "rsa_padding_mode:pss", "-sha256"],
        "ed25519": ["-newkey", "ed25519"]}
TLS12 = [("ec", "ECDHE-ECDSA-AES128-GCM-SHA256"), ("ec", "ECDHE-ECDSA-AES256-GCM-SHA384"), ("ec", "ECDHE-ECDSA-CHACHA20-POLY1305"),
         ("ec", "ECDHE-ECDSA-AES256-SHA384"), ("rsa-sha384", "ECDHE-RSA-AES128-SHA256"), ("rsa-sha384", "ECDHE-RSA-AES256-SHA"),
         ("rsa-sha384", "AES128-GCM-SHA256"), ("rsa-sha384", "AES256-SHA")]


class Sts(http.server.BaseHTTPRequestHandler):
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


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Kind of key -> (certificate, key), each its own root."""
    openssl = shutil.which("openssl") or pytest.skip("no openssl program here")
    folder = tmp_path_factory.mktemp("tls")
    made = {}
    for kind, options in KEYS.items():
        made[kind] = (folder / f"{kind}.pem", folder / f"{kind}.key")
        subprocess.run([openssl, "req", "-x509", *options, "-nodes", "-keyout", made[kind][1], "-out", made[kind][0], "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    return made


def identity(certificate, key, change):
    """One call to an STS that serves with that certificate and as `change` sets the context; None: without TLS."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Sts)
    if change:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        change(context)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        return harness.run_cli("aws", "sts", "GetCallerIdentity", "--endpoint-url", f"https://localhost:{server.server_port}",
                               "--json", "--timeout", "10s", env=harness.environment(
                                   AWS_ACCESS_KEY_ID="a", AWS_SECRET_ACCESS_KEY="b", AWS_REGION="eu-west-1",
                                   AWS_CA_BUNDLE=str(certificate)))
    finally:
        server.shutdown()
        server.server_close()


def check(done):
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["Account"] == "123456789012"


@pytest.mark.parametrize("kind,cipher", TLS12)
def test_tls_1_2_ciphers(certificates, kind, cipher):
    def change(context):
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers(cipher)
    check(identity(*certificates[kind], change))


@pytest.mark.parametrize("kind", KEYS)
def test_tls_1_3_certificates(certificates, kind):
    def change(context):
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    check(identity(*certificates[kind], change))


def test_failures_keep_their_texts(certificates):
    plain = identity(*certificates["ec"], None)
    assert plain.returncode == 1 and "wrong version number" in plain.stderr
