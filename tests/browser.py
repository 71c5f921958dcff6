"""A real browser for tests: Debian's chromium, driven by playwright, cut off from every network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = [
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def find_chromium() -> str:
    """The path of the browser. Without one the test fails in CI; elsewhere it is skipped, and says what to install."""
    if found := next(filter(None, map(shutil.which, _NAMES)), None):
        return found
    message = "no chromium here; the browser tests need it (Debian: apt-get install chromium)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)  # CI never gets here; a developer without the browser still has all other tests


@contextmanager
def open_browser() -> Iterator[Browser]:
    """One browser, for as many tabs as the tests of a module want: playwright's loop must not outlive the module."""
    path = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS, headless=True)
        try:
            yield browser
        finally:
            browser.close()


class Tab:
    """A tab without network; `happened` tells what a page did that it should not."""

    def __init__(self, browser: Browser, file: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        viewport = {"width": width, "height": height}
        scheme = "dark" if dark else "light"
        context = browser.new_context(viewport=viewport, color_scheme=scheme, reduced_motion="reduce", offline=True)  # type: ignore[arg-type]
        self.happened: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("console", lambda message: self.happened.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.happened.append(f"error: {error}"))
        self.page.on("dialog", self._dismiss)
        self.page.on("popup", lambda popup: self.happened.append(f"popup: {popup.url}"))
        self.page.on("request", lambda request: self._note(request.url, file.as_uri()))
        self.page.goto(file.as_uri())

    def _note(self, url: str, own: str) -> None:
        if url.partition("#")[0] != own:
            self.happened.append(f"request: {url}")

    def _dismiss(self, dialog: Dialog) -> None:
        self.happened.append(f"dialog: {dialog.message}")
        dialog.dismiss()
