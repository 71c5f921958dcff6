"""The guard: no address, redirect or DNS answer leads to a private address, but for the mapped loopback servers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from twisted.internet.address import IPv4Address, IPv6Address

from spiders.guard import GuardedResolver, is_public, literal_address, refused_host
from spiders.routes import Routes
from tests.loopback import SiteServer, redirect
from tests.spiders.runner import run
from tests.spiders.sites import call, listing


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)
    assert refused_host(address) is None


PRIVATE = [
    *("127.0.0.1", "127.8.9.1", "0.0.0.0", "10.0.0.1", "172.16.5.4", "192.168.1.1", "169.254.169.254", "100.64.0.1"),  # noqa: S104
    *("192.0.2.1", "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.88.99.1"),
    *("::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "fec0::1", "2001:db8::1", "100::1", "::127.0.0.1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:4136:e378::1"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(address)
    assert refused_host(address)
    assert refused_host(f"[{address}]" if ":" in address else address)


@pytest.mark.parametrize(
    "host",
    [
        *("127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.0.0.1.", "0", "10.1"),
        *("3232235777", "0xA9FEA9FE", "0251.0376.0251.0376", "localhost", "LOCALHOST", "localhost.", "a.localhost"),
        *("printer.local", "db.internal", "localhost.localdomain", "router.home.arpa", "", None),
    ],
)
def test_other_spellings_of_private_hosts(host: str | None) -> None:
    assert refused_host(host)


@pytest.mark.parametrize("host", ["euroalert.net", "www.site.eu", "local.eu", "mylocalhost.eu", "134744072", "10.eu"])
def test_hosts_that_dns_must_judge(host: str) -> None:
    assert refused_host(host) is None


def test_a_name_is_no_literal_address() -> None:
    assert literal_address("site.eu") is None
    assert str(literal_address("134744072")) == "8.8.8.8"


class Receiver:
    """Takes what a resolver hands on."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.complete = False

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802
        pass

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        self.addresses.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802
        self.complete = True


class Dns:
    """A resolver that answers from a table, the next answer each time it is asked."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)

    def resolveHostName(self, receiver: Any, host: str, port: int, *more: Any) -> None:  # noqa: N802
        receiver.resolutionBegan(None)
        for address in self.answers.pop(0):
            kind = IPv6Address if ":" in address else IPv4Address
            receiver.addressResolved(kind("TCP", address, port))
        receiver.resolutionComplete()


def resolve(resolver: GuardedResolver, host: str = "site.eu", port: int = 443) -> list[str]:
    receiver = Receiver()
    resolver.resolveHostName(receiver, host, port)
    assert receiver.complete
    return receiver.addresses


def test_dns_answers_are_judged_one_by_one() -> None:
    resolver = GuardedResolver(Dns(["10.0.0.1", "8.8.8.8", "::1", "2606:4700::1111"], ["8.8.4.4"]))
    assert resolve(resolver) == ["8.8.8.8", "2606:4700::1111"]
    assert resolver.refused == {}


def test_a_second_answer_is_judged_again() -> None:
    resolver = GuardedResolver(Dns(["8.8.8.8"], ["127.0.0.1"], ["8.8.8.8"]))
    assert resolve(resolver) == ["8.8.8.8"]
    assert resolve(resolver) == []
    assert resolver.refused == {"site.eu": "127.0.0.1"}
    assert resolve(resolver) == ["8.8.8.8"]
    assert resolver.refused == {}


def test_only_the_mapped_port_is_a_door() -> None:
    resolver = GuardedResolver(Dns(*[["127.0.0.1"]] * 3), frozenset({("127.0.0.1", 8000)}))
    assert resolve(resolver, "127.0.0.1", 8000) == ["127.0.0.1"]
    assert resolve(resolver, "127.0.0.1", 8001) == []
    assert resolve(resolver, "site.eu", 8000) == []


def test_routes() -> None:
    routes = Routes.of({"OPENCALLS_ROUTES": '{"https://www.site.eu:443/": "http://127.0.0.1:8000"}'})
    assert routes.address("https://www.site.eu/calls?page=2#x") == "http://127.0.0.1:8000/calls?page=2"
    assert routes.address("https://www.site.eu") == "http://127.0.0.1:8000/"
    for other in ("http://www.site.eu/", "https://site.eu/", "https://www.site.eu:8443/", "http://127.0.0.1:8000/"):
        assert routes.address(other) is None
    assert routes.doors == {("127.0.0.1", 8000)}
    assert Routes.of({"OPENCALLS_ROUTES": ""}).address("https://www.site.eu/") is None


@pytest.mark.parametrize(
    "wrong",
    [
        '{"https://site.eu": "http://10.0.0.1:80"}',
        '{"https://site.eu": "https://127.0.0.1:80"}',
        '{"https://site.eu": "http://localhost:80"}',
        '{"site.eu": "http://127.0.0.1:80"}',
        '["https://site.eu"]',
        "not JSON",
    ],
)
def test_wrong_routes_are_refused(wrong: str) -> None:
    with pytest.raises(ValueError):
        Routes.of({"OPENCALLS_ROUTES": wrong})


def test_the_handler_refuses_what_is_not_mapped(tmp_path: Path) -> None:
    """Without the filter of hosts: redirects to private addresses in several spellings, the very door included."""
    site = {"euroalert.net/calls": listing(*(f"/call/{n}/x" for n in range(1, 6))), "euroalert.net/call/1/x": call("x")}
    with SiteServer(site) as server:
        port = server.port
        for n, host in enumerate(("127.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "localhost"), 2):
            site[f"euroalert.net/call/{n}/x"] = redirect(f"http://{host}:{port}/secret{n}")
        open_filter = {"DOWNLOADER_MIDDLEWARES": {"spiders.manners.SiteHosts": None}}
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", settings=open_filter)
    assert report["sources"]["euroalert"]["errors"]["private address"] == 4
    assert not [key for key in server.asked if "secret" in key]
    assert report["pages"]["https://euroalert.net/call/1/x"] == ["x"]


def test_a_site_whose_dns_answer_is_private(tmp_path: Path) -> None:
    report = run(["euroalert"], {}, tmp_path / "x.db", dns={"euroalert.net": "127.0.0.1"})
    assert report["sources"]["euroalert"]["errors"] == {"listing: private address": 1}
    assert report["sources"]["euroalert"]["verdict"] == "broken"


def certificate_for(host: str, path: Path) -> Path:
    """A certificate that nobody but itself vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - dt.timedelta(1), now + dt.timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(secret + certificate.public_bytes(pem))
    return path


@pytest.mark.parametrize("trusted", [True, False])
def test_the_way_to_real_sites_goes_by_name_and_certificate(tmp_path: Path, trusted: bool) -> None:
    pem = certificate_for("euroalert.net", tmp_path / "site.pem")
    site: dict[str, str] = {}
    with SiteServer(site, tls=pem) as server:
        host = f"euroalert.net:{server.port}"
        site |= {f"{host}/calls": listing("/call/1/x"), f"{host}/call/1/x": call("x")}
        report = run(
            ["euroalert"],
            {},
            tmp_path / "x.db",
            dns={"euroalert.net": "127.0.0.1"},
            instead=f"https://{host}/calls",
            environment={"SSL_CERT_FILE": str(pem)} if trusted else {},
        )
    if trusted:
        assert report["pages"] == {f"https://{host}/calls": [], f"https://{host}/call/1/x": ["x"]}
    else:
        assert report["sources"]["euroalert"]["errors"] == {"listing: certificate": 1} and server.asked == []


def test_a_proxy_is_never_asked(tmp_path: Path) -> None:
    """Not even when somebody turns proxies on: they resolve names by themselves."""
    with SiteServer({}) as proxy:
        environment = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), proxy.origin)
        on = {"HTTPPROXY_ENABLED": True}
        report = run(["euroalert"], {}, tmp_path / "x.db", settings=on, environment=environment)
    assert report["sources"]["euroalert"]["errors"]["listing: private address"] == 1
    assert proxy.asked == []
