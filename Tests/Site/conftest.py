"""What the tests share: the built site, the program that built it, a web server, a browser.

`make test` gives DOSSIER_BIN (the program) and DOSSIER_SITE (what it made of content/ a moment ago). Without
them the tests look at public/ and use the last release build; DOSSIER_CONTENT names another content folder.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def content() -> Path:
    return Path(os.environ.get("DOSSIER_CONTENT", ROOT / "content"))


@pytest.fixture(scope="session")
def site() -> Path:
    folder = Path(os.environ.get("DOSSIER_SITE", ROOT / "public"))
    assert (folder / "index.html").is_file(), f"there is no site in {folder}"
    return folder


@pytest.fixture(scope="session")
def program() -> Path:
    return Path(os.environ.get("DOSSIER_BIN", ROOT / ".build/release/dossier"))


@pytest.fixture(scope="session")
def dossier(program) -> Callable[..., subprocess.CompletedProcess]:
    """Runs the program with arguments; `environment` is laid over the one of the tests."""

    def run(*arguments, environment: dict[str, str] = {}, prefix: tuple = (), folder: Path = ROOT):
        return subprocess.run(
            [*prefix, program, *map(str, arguments)], cwd=folder, text=True, timeout=600,
            stdin=subprocess.DEVNULL, capture_output=True, env=os.environ | environment)

    return run


@pytest.fixture(scope="session")
def build(dossier) -> Callable[..., subprocess.CompletedProcess]:
    """Builds a content folder that must be right."""

    def run(content: Path, output: Path, **how):
        result = dossier("build", "--content", content, "--output", output, **how)
        assert result.returncode == 0, result.stdout + result.stderr
        return result

    return run


@dataclass(frozen=True)
class Example:
    """A dossier of Tests/Examples/ and the site that the program has made of it."""

    content: Path
    site: Path


@pytest.fixture(scope="session")
def clips(dossier, build, tmp_path_factory) -> Example:
    folder = tmp_path_factory.mktemp("clips")
    example = Example(folder / "content", folder / "site")
    subprocess.run([ROOT / "Tests/Examples/clips/make", example.content], check=True, timeout=120)
    result = dossier("media", "--strict", "--content", example.content)
    assert result.returncode == 0, result.stderr
    build(example.content, example.site)
    return example


@pytest.fixture(scope="session")
def mirrored(build, tmp_path_factory) -> Example:
    """The dossier of Tests/Examples/mirrored and its site, which knows its own address."""
    example = Example(ROOT / "Tests/Examples/mirrored", tmp_path_factory.mktemp("mirrored") / "site")
    build(example.content, example.site)
    return example


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves a folder by `python3 -m http.server`, as a reader of the README does, and returns its address."""
    servers = []

    def start(folder: Path) -> str:
        command = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(folder), "0"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        servers.append(server)
        port = re.search(r"port (\d+)", server.stdout.readline())[1]
        return f"http://127.0.0.1:{port}/"

    yield start
    for server in servers:
        server.terminate()
        server.wait()


@pytest.fixture(scope="session", params=["", "a/b/"], ids=["at the top", "under a/b"])
def address(request, site, serve, tmp_path_factory) -> str:
    """Where the site is served: at the top of a host, and two folders down."""
    if not request.param:
        return serve(site)
    host = tmp_path_factory.mktemp("host")
    folder = host / request.param.rstrip("/")
    folder.parent.mkdir(parents=True)
    folder.symlink_to(site)
    return serve(host) + request.param


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "Chromium is missing: run Tests/Tools/install test"
    with sync_playwright() as playwright:
        # Chromium's sandbox refuses to start for root, which CI is.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()
