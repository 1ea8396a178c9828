"""The configurations of Sources/Guide/hosting/ in the real servers: headers, folders, what is not there, parts of files.

Only name, port and folder are replaced in them, as whoever copies them does.
"""

import gzip
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from webpage import specimens

# What a dossier may have in media/ and ours has not, with the type that a browser needs to see.
MEDIA = {
    "clip.webm": "video/webm", "clip.mp4": "video/mp4", "clip.mov": "video/quicktime", "clip.ogv": "video/ogg",
    "talk.mp3": "audio/mpeg", "talk.ogg": "audio/ogg", "talk.wav": "audio/wav", "talk.flac": "audio/flac",
    "talk.m4a": "audio/mp4", "clip.vtt": "text/vtt; charset=utf-8", "clip.srt": "application/x-subrip; charset=utf-8",
    "hall.svg": "image/svg+xml; charset=utf-8", "hall.png": "image/png", "hall.jpg": "image/jpeg",
    "hall.avif": "image/avif", "hall.webp": "image/webp", "paper.pdf": "application/pdf",
    "list.csv": "text/csv; charset=utf-8", "list.jsonl": "application/jsonl; charset=utf-8", "list.json": "application/json",
    "list.txt": "text/plain; charset=utf-8", "map.argdown": "text/plain; charset=utf-8",
    "list.bib": "application/x-bibtex; charset=utf-8",
    "list.ris": "application/x-research-info-systems; charset=utf-8", "list.minisig": "text/plain; charset=utf-8",
    "feed.xml": "application/xml; charset=utf-8"}
VIDEO = bytes(index % 251 for index in range(100_000))


class Host:
    """A server, and the folder that it serves."""

    def __init__(self, port: int, site: Path):
        self.port, self.site = port, site
        self.address = f"http://127.0.0.1:{port}/"

    def get(self, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
        """One answer as it comes, without following where it leads."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", f"/{path}", headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body


@pytest.fixture(scope="module")
def served(site, tmp_path_factory) -> Path:
    """The built site with a file of every other form."""
    folder = tmp_path_factory.mktemp("hosted") / "site"
    shutil.copytree(site, folder)
    (folder / "media").mkdir(exist_ok=True)
    for name in MEDIA:
        (folder / "media" / name).write_bytes(VIDEO)
    return folder


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def host(request, root, served, tmp_path_factory) -> Iterator[Host]:
    folder = tmp_path_factory.mktemp(request.param)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = {"nginx": nginx, "caddy": caddy}[request.param](root / "Sources/Guide/hosting", folder, served, port)
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    log = (folder / "log").open("w")
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except ConnectionRefusedError:
            assert server.poll() is None, (folder / "log").read_text()
            time.sleep(0.1)
    yield Host(port, served)
    server.terminate()
    server.wait()
    log.close()


def replaced(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        assert text.count(old) == 1, f"'{old}' stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def nginx(files: Path, folder: Path, site: Path, port: int) -> list[str]:
    server = replaced(
        (files / "nginx.conf").read_text(), ("listen 80;", f"listen 127.0.0.1:{port};"), ("    listen [::]:80;\n", ""),
        ("/var/www/dossier", str(site)))
    (folder / "dossier.conf").write_text(server)
    # What stands around it is what Debian has, as far as it matters, and folders that need no rights.
    kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log stderr;\nevents {{}}\nhttp {{\n"
        + "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
        + f"access_log off; include /etc/nginx/mime.types; include {folder}/dossier.conf;\n}}\n")
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    assert program, "nginx is missing: run Tests/Tools/install test"
    return [program, "-p", str(folder), "-c", str(folder / "nginx.conf")]


def caddy(files: Path, folder: Path, site: Path, port: int) -> list[str]:
    server = replaced(
        (files / "Caddyfile").read_text(), ("\nexample.org {", f"\nhttp://127.0.0.1:{port} {{"),
        ("/var/www/dossier", str(site)))
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + server)
    program = shutil.which("caddy")
    assert program, "caddy is missing: run Tests/Tools/install test"
    return [program, "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def promised(site: Path) -> dict[str, str]:
    """The headers of the site's own file for hosts that read it."""
    lines = (site / "_headers").read_text().splitlines()
    assert lines[0] == "/*"
    return dict(line.strip().split(": ", 1) for line in lines[1:])


@pytest.mark.parametrize("path", ["index.html", "", "assets/style.css", "media/hall.svg", "media/list.jsonl", "SHA256SUMS", "release.json", "not-there"])
def test_every_answer_has_the_headers_that_the_site_promises(host, path):
    answer, _ = host.get(path)
    headers = promised(host.site)
    assert len(headers) == 6
    for name, value in headers.items():
        assert answer.headers.get_all(name) == [value], f"{path}: {name}"
    assert answer.headers["Cross-Origin-Resource-Policy"] is None


@pytest.mark.parametrize("path", ["not-there", "claims/not-there.html", "media/not-there.jsonl", "a/b/c/"])
def test_what_is_not_there_is_the_page_that_says_so(host, path):
    answer, body = host.get(path)
    assert answer.status == 404
    assert body == (host.site / "404.html").read_bytes()
    assert answer.headers["Content-Type"].replace("UTF-8", "utf-8") == "text/html; charset=utf-8"


def test_a_folder_shows_its_list(host):
    answer, body = host.get("claims/")
    assert answer.status == 200
    assert body == (host.site / "claims/index.html").read_bytes()
    answer, _ = host.get("claims")
    assert answer.status in (301, 308)
    assert answer.headers["Location"] in ("/claims/", "claims/")


def test_a_player_gets_the_part_of_a_video_that_it_asks_for(host):
    answer, body = host.get("media/clip.webm", Range="bytes=50000-50999", Accept_Encoding="gzip")
    assert answer.status == 206
    assert answer.headers["Content-Range"] == "bytes 50000-50999/100000"
    assert body == VIDEO[50000:51000]
    assert answer.headers["Content-Encoding"] is None


def test_every_form_of_file_has_its_type(host):
    types = {name: host.get(f"media/{name}")[0].headers["Content-Type"] for name in MEDIA}
    assert types == MEDIA
    answer, body = host.get("SHA256SUMS")
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert body == (host.site / "SHA256SUMS").read_bytes()


def test_every_file_of_the_site_is_served_as_it_is(host):
    """One of each ending, and in each folder."""
    chosen = {(path.suffix, path.parent): path for path in sorted(host.site.rglob("*")) if path.is_file() and path.suffix}
    assert len(chosen) > 10
    for path in chosen.values():
        answer, body = host.get(str(path.relative_to(host.site)))
        assert answer.status == 200 and body == path.read_bytes(), path
        assert answer.headers["Content-Type"] not in (None, "application/octet-stream"), path


def test_text_is_sent_smaller_and_an_unchanged_page_without_its_body(host):
    answer, body = host.get("index.html", Accept_Encoding="gzip")
    page = (host.site / "index.html").read_bytes()
    assert answer.headers["Content-Encoding"] == "gzip" and gzip.decompress(body) == page and len(body) < len(page)
    assert "Accept-Encoding" in answer.headers["Vary"]
    answer, body = host.get("index.html", If_None_Match=host.get("index.html")[0].headers["ETag"])
    assert (answer.status, body) == (304, b"")


def test_a_browser_complains_of_nothing(host, site, browser):
    """Neither of the policy nor of a name in it that it does not know."""
    pages = specimens(site)
    assert len(pages) > 5
    complaints = []
    page = browser.new_page()
    page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
    for path in pages:
        answer = page.goto(host.address + str(path.relative_to(site)), wait_until="load")
        assert answer.status == 200
    page.close()
    assert not complaints


def test_no_other_site_can_show_a_page_in_a_frame(host, browser):
    page = browser.new_page()
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.set_content(f'<iframe src="{host.address}index.html"></iframe>')
    page.wait_for_timeout(500)
    page.close()
    assert any("frame-ancestors" in text for text in refused)
