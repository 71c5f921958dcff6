"""The guard against private addresses: no link, redirect or DNS answer leads a spider into the own network.

Two lines hold it. `refused_host` judges what an address spells out itself (127.0.0.1 in any notation, localhost);
`GuardedResolver` judges every answer of DNS and hands on the addresses that passed, so that the address that is
judged is the address that is connected to, and a second answer (DNS rebinding) is judged again.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from typing import Any

from scrapy.exceptions import IgnoreRequest
from twisted.internet.interfaces import IAddress, IHostnameResolver, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Names that mean this machine or the network around it (RFC 6761, RFC 6762, RFC 8375, and ICANN's .internal).
LOCAL_NAMES = ("localhost", "localdomain", "local", "internal", "home.arpa", "ip6-localhost", "ip6-loopback")
GLOBAL_IPV6 = ipaddress.ip_network("2000::/3")  # all that IANA has given to public use
NAT64 = ipaddress.ip_network("64:ff9b::/96")  # how a network with IPv6 only reaches IPv4: the last 32 bits tell
RELAY_6TO4 = ipaddress.ip_network("192.88.99.0/24")


class PrivateAddressError(IgnoreRequest):
    """A request that would have reached a private address; it is dropped and not tried again."""


def is_public(address: str | Address) -> bool:
    """Whether an IP address is of the public internet; tunnels (6to4, Teredo) are not, NAT64 tells by its IPv4 part."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return is_public(ip.ipv4_mapped)
        if ip in NAT64:
            return is_public(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
        return ip in GLOBAL_IPV6 and ip.is_global and not ip.sixtofour and not ip.teredo
    return ip.is_global and not (ip.is_multicast or ip.is_reserved) and ip not in RELAY_6TO4


def literal_address(host: str) -> Address | None:
    """The IP address that a host spells out, in any notation ("127.1", "0x7f000001", "[::1]"); else None."""
    host = host.strip("[]").rstrip(".")
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def refused_host(host: str | None) -> str | None:
    """Why a host is refused before DNS is asked; None where it is not."""
    if not host:
        return "no host"
    name = host.lower().rstrip(".")
    if any(name == local or name.endswith("." + local) for local in LOCAL_NAMES):
        return f"{host} is a local name"
    address = literal_address(host)
    if address is not None and not is_public(address):
        return f"{host} is the private address {address}"
    return None


@implementer(IResolutionReceiver)
class _Judge:
    """Hands on the public addresses of one answer and keeps the others back."""

    def __init__(self, receiver: Any, resolver: GuardedResolver, host: str) -> None:
        self._receiver = receiver
        self._resolver = resolver
        self._host = host
        self._refused: list[str] = []
        self._passed = False

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802
        if is_public(address.host):
            self._passed = True
            self._receiver.addressResolved(address)
        else:
            self._refused.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802
        if self._refused and not self._passed:
            self._resolver.refused[self._host] = self._refused[0]
        else:
            self._resolver.refused.pop(self._host, None)
        self._receiver.resolutionComplete()


@implementer(IHostnameResolver)
class GuardedResolver:
    """A resolver for the whole process that knows public addresses only, IPv4 and IPv6.

    `doors` are the (host, port) of loopback servers that OPENCALLS_ROUTES names; `refused` tells which hosts
    had private addresses only. Nothing is cached: the system's own resolver does that, and times out.
    """

    def __init__(self, answers: Any, doors: frozenset[tuple[str, int]] = frozenset(), reactor: Any = None) -> None:
        self._answers = answers
        self._doors = doors
        self._reactor = reactor
        self.refused: dict[str, str] = {}

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> GuardedResolver:
        """What Scrapy calls: `crawler` is the crawler process, the only thing used is its settings."""
        from spiders.routes import Routes

        return cls(reactor.nameResolver, Routes.of(crawler.settings).doors, reactor)

    def install_on_reactor(self) -> None:
        """Replace the reactor's resolver."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802
        self,
        resolutionReceiver: IResolutionReceiver,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> IHostResolution:
        """Resolve as the system does, then judge each address."""
        receiver: Any = resolutionReceiver
        if (hostName, portNumber) not in self._doors:
            receiver = _Judge(resolutionReceiver, self, hostName)
        began: IHostResolution = self._answers.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)
        return began
