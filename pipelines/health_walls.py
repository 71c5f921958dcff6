"""Pages that stand in the place of another: captchas, refusals and logins, told by their words."""

from __future__ import annotations

import re

# What bot walls and firewalls print, in the page or its scripts: short fixed strings, lower case
_SIGNS: dict[str, tuple[bytes, ...]] = {
    "captcha": (
        b"g-recaptcha", b"h-captcha", b"hcaptcha.com", b"cf-turnstile", b"cf-chl", b"captcha-delivery", b"are you a robot",
        b"not a robot", b"verify you are human", b"verify that you are human", b"checking your browser", b"just a moment...",
        b"perfdrive.com", b"_incapsula_", b"aws-waf-token", b"validate.perfdrive",
    ),
    "refusal": (
        b"access denied", b"request unsuccessful", b"request blocked", b"you have been blocked", b"has been blocked", b"403 forbidden",
        b"unusual traffic", b"too many requests", b"zugriff verweigert", "accès refusé".encode(),
    ),
}  # fmt: skip
_LOGIN = re.compile(rb"type\s{0,3}=\s{0,3}[\"']?password")
_TAG = re.compile(rb"<(?:script|style)\b[^<>]{0,500}>[^<]{0,100000}|<[^<>]{0,2000}>")
_READ = 200_000  # bytes; walls are small
_LITTLE = 2_000  # bytes of words: a page that says more is a page that has a login box, or speaks of captchas


def wall_of(body: bytes) -> str | None:
    """captcha, refusal or login, where a page without an item is that; None for any other, and for a long page."""
    if len(body) > _READ:
        return None
    lower = body.lower()
    found = next((name for name, signs in _SIGNS.items() if any(sign in lower for sign in signs)), None)
    if found is None and _LOGIN.search(lower):
        found = "login"
    if found is None or len(b" ".join(_TAG.sub(b" ", body).split())) > _LITTLE:
        return None
    return found
