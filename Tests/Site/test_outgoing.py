"""`dossier links` against hosts that fail in every way there is: servers of this test, on this machine."""

import json
import os
import re
import signal
import socket
import struct
import subprocess
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

QUICK = ("--timeout", "2", "--per-host", "0.02")


class Handler(BaseHTTPRequestHandler):
    """Plays what the path says; a name that stands for no failure answers 200."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.play(body=b"<!DOCTYPE html><title>page</title>")

    def do_HEAD(self):
        self.play(body=b"")

    def answer(self, status: int, body: bytes = b"", **fields: str):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body if self.command == "GET" else b"")

    def raw(self, data: bytes):
        self.wfile.write(data)
        self.close_connection = True

    def play(self, body: bytes):
        host = self.server.host
        name = self.path.lstrip("/")
        word, _, rest = name.partition("/")
        with host.during(self, name) as visit:
            match word:
                case "status":
                    self.answer(int(rest.split("/")[0]), body)
                case "to":
                    status, _, target = rest.partition("/")
                    self.answer(int(status), Location=f"/{target}")
                case "away":
                    status, _, target = rest.partition("/")
                    self.answer(int(status), Location=target)
                case "nowhere":
                    self.answer(302)
                case "loop":
                    self.answer(302, Location="/loop/b" if rest == "a" else "/loop/a")
                case "chain":
                    self.answer(301, Location=f"/chain/{int(rest) - 1}") if int(rest) else self.answer(200, body)
                case "get-only":
                    self.answer(int(rest)) if self.command == "HEAD" else self.answer(200, body)
                case "later":
                    self.answer(429, Retry_After="3600")
                case "soon":
                    self.answer(429, Retry_After="1") if visit == 1 else self.answer(200, body)
                case "once":
                    self.answer(500) if visit < 3 else self.answer(200, body)
                case "challenge":
                    self.answer(int(rest), body, cf_mitigated="challenge")
                case "closed":
                    self.answer(503, Retry_After="7200")
                case "hang":
                    host.over.wait(4)
                case "trickle":
                    self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                    for _ in range(40):
                        if host.over.wait(0.1):
                            break
                        self.wfile.write(b"x")
                case "reset":
                    self.wfile.write(b"HTTP/1.1 200 O")
                    self.wfile.flush()
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    os.close(self.connection.detach())
                case "empty":
                    self.raw(b"")
                case "garbage":
                    self.raw(b"I AM NO SERVER\r\n\r\n")
                case "long":
                    if self.command == "HEAD":
                        return self.answer(405)
                    self.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
                    for _ in range(400):
                        self.wfile.write(b"x" * 65536)
                        host.sent += 65536
                case "slow":
                    time.sleep(0.1)
                    self.answer(200, body)
                case _:
                    self.answer(200, body)

    def handle(self):
        try:
            super().handle()
        except (OSError, ValueError):
            self.close_connection = True


@dataclass
class Host:
    """A server that notes who asked for what, how, and at what time."""

    interface: str = "127.0.0.1"
    visits: list = field(default_factory=list)
    heads: dict = field(default_factory=dict)
    counts: dict = field(default_factory=lambda: defaultdict(int))
    sent: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self):
        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server((self.interface, 0), Handler)
        self.server.host = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def address(self, path: str, name: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{name}:{self.port}/{path}"

    def during(self, handler: BaseHTTPRequestHandler, path: str):
        host, start = self, time.monotonic()

        class Visit:
            def __enter__(self):
                host.counts[path] += 1
                host.heads[path] = dict(handler.headers)
                return host.counts[path]

            def __exit__(self, *_):
                name = handler.headers.get("Host", "").split(":")[0]
                host.visits.append((name, handler.command, path, start, time.monotonic()))

        return Visit()

    def asked(self, path: str) -> list[str]:
        return [command for _, command, name, *_ in self.visits if name == path]


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    yield host
    host.over.set()
    host.server.shutdown()


@pytest.fixture
def dossier_of(tmp_path) -> Callable[..., Path]:
    """Makes a dossier of which each source has one of some addresses."""

    def make(*addresses: str, more: dict[str, str] = {}, settings: str = "") -> Path:
        content = tmp_path / "content"
        (content / "pages").mkdir(parents=True, exist_ok=True)
        (content / "dossier.yml").write_text(
            "title: A dossier of links\nlanguages: [en]\npublisher: Nobody\nedition: 2024-12-01\n"
            "licence: {text: CC0-1.0, data: CC0-1.0, code: MIT}\n" + settings)
        rows = ["- slug: s-%d\n  type: webpage\n  title: Source %d\n  language: en\n  standing: primary\n"
                "  seen: full\n  accessed: 2024-11-30\n  url: %s\n%s" % (n, n, address, more.get(address, ""))
                for n, address in enumerate(addresses)]
        (content / "sources.yml").write_text("".join(rows) or "[]\n")
        return content

    return make


@pytest.fixture
def links(dossier, tmp_path) -> Callable[..., tuple[int, dict]]:
    """Runs the command over a dossier and reads its report."""

    def run(content: Path, *arguments: str, code: int | None = None) -> dict:
        result = dossier("links", "--content", content, "--format", "json", *QUICK, *arguments, folder=tmp_path)
        assert code is None or result.returncode == code, result.stdout + result.stderr
        report = json.loads(result.stdout)
        report["code"] = result.returncode
        report["of"] = {entry["address"]: entry for entry in report.get("addresses", [])}
        return report

    return run


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


FAILURES = {
    "status/200": ("ok", 200), "status/204": ("ok", 204), "to/302/page": ("ok", 200), "to/307/page/a": ("ok", 200),
    "to/303/page/b": ("ok", 200), "to/302/to/301/page/c": ("ok", 200),
    "to/301/page/d": ("moved", 200), "to/308/page/e": ("moved", 200), "to/301/to/301/page/f": ("moved", 200),
    "to/301/to/302/page/g": ("moved", 200), "chain/10": ("moved", 200),
    "get-only/405": ("ok", 200), "get-only/501": ("ok", 200), "get-only/403": ("ok", 200),
    "get-only/400": ("ok", 200), "get-only/404": ("ok", 200), "long": ("ok", 200), "once": ("ok", 200),
    "soon": ("ok", 200),
    "status/404": ("gone", 404), "status/410": ("gone", 410), "to/301/status/404/a": ("gone", 404),
    "to/302/status/410/a": ("gone", 410),
    "status/401": ("blocked", 401), "status/403": ("blocked", 403), "status/429": ("blocked", 429),
    "status/451": ("blocked", 451), "status/418": ("blocked", 418), "status/999": ("blocked", 999),
    "challenge/503": ("blocked", 503), "challenge/403": ("blocked", 403), "to/301/status/403/a": ("blocked", 403),
    "hang": ("unreachable", None), "trickle": ("unreachable", None), "reset": ("unreachable", None),
    "empty": ("unreachable", None),
    "status/400": ("broken", 400), "status/500": ("broken", 500), "status/503": ("broken", 503),
    "loop/a": ("broken", 302), "chain/12": ("broken", 301), "nowhere": ("broken", 302),
    "garbage": ("broken", None), "away/302/file:///etc/passwd": ("broken", 302),
    "away/301/ftp://127.0.0.1/a": ("broken", 301), "away/302/http://name:word@127.0.0.1/": ("broken", 302),
}


@pytest.fixture
def everywhere() -> Iterator[Host]:
    """A server that is many hosts, as a machine has all names in 127.0.0.0/8."""
    host = Host("0.0.0.0")
    yield host
    host.over.set()
    host.server.shutdown()


def test_every_failure_has_its_verdict(everywhere, dossier_of, links):
    names = {path: f"127.0.0.{2 + number}" for number, path in enumerate(FAILURES)}
    addresses = {path: everywhere.address(path, name=names[path]) for path in FAILURES}
    elsewhere = {
        f"http://127.0.1.1:{closed_port()}/": ("unreachable", None),
        "http://no-such-name.invalid/": ("gone", None),
        everywhere.address("", name="127.0.1.2", scheme="https"): ("unreachable", None),
    }
    content = dossier_of(*addresses.values(), *elsewhere)
    report = links(content, "--parallel", "32", code=1)
    wanted = {addresses[path]: verdict for path, verdict in FAILURES.items()} | elsewhere
    found = {address: (entry["verdict"], entry.get("status")) for address, entry in report["of"].items()}
    assert found == wanted
    of = {path: report["of"][address] for path, address in addresses.items()}
    assert of["to/301/to/301/page/f"]["moved_to"].endswith("/page/f")
    assert [step["status"] for step in of["to/301/to/302/page/g"]["redirects"]] == [301, 302]
    assert of["to/301/to/302/page/g"]["moved_to"].endswith("/to/302/page/g")
    assert of["to/301/to/302/page/g"]["final"].endswith(f":{everywhere.port}/page/g")
    assert "moved_to" not in of["to/302/to/301/page/c"]
    assert len(of["chain/10"]["redirects"]) == 10
    assert "file:///etc/passwd" in of["away/302/file:///etc/passwd"]["reason"]
    # The first kind of request is enough for most; the other one is for hosts that refuse it, and for second tries.
    assert everywhere.asked("status/200") == ["HEAD"]
    assert everywhere.asked("get-only/405") == ["HEAD", "GET"]
    assert everywhere.asked("status/404") == ["HEAD", "GET"]
    assert everywhere.asked("status/401") == everywhere.asked("status/429") == ["HEAD"]
    assert everywhere.asked("once") == ["HEAD", "GET", "GET"]
    assert everywhere.counts["hang"] == 2
    first, second = [start for _, _, path, start, _ in everywhere.visits if path == "soon"]
    assert second - first >= 1
    assert everywhere.sent < 10_000_000, "more of a long body was read than is looked at"
    counts = report["counts"]
    assert counts["addresses"] == len(wanted) == sum(counts[verdict] for verdict in
                                                     ("ok", "moved", "gone", "blocked", "unreachable", "broken"))


def test_a_request_says_what_it_is_and_no_more(host, dossier_of, links):
    links(dossier_of(host.address("get-only/405")), code=0)
    head = host.heads["get-only/405"]
    assert set(head) == {"Host", "User-Agent", "Accept", "Range"}
    assert head["User-Agent"] == "Dossier"


def test_settings_of_curl_and_odd_addresses_are_no_options(host, dossier_of, dossier, tmp_path):
    (tmp_path / ".curlrc").write_text(f"cookie = a=b\noutput = {tmp_path}/taken\nuser-agent = Other\n")
    content = dossier_of(host.address("page-[1-3]-{a,b}?-o=x"))
    result = dossier("links", "--content", content, *QUICK, folder=tmp_path,
                     environment={"HOME": str(tmp_path), "CURL_HOME": str(tmp_path)})
    assert result.returncode == 0, result.stderr
    assert len(host.visits) == 1 and not (tmp_path / "taken").exists()
    [head] = host.heads.values()
    assert head["User-Agent"] == "Dossier" and "Cookie" not in head


def test_a_host_gets_one_request_at_a_time_and_a_pause(host, dossier_of, links):
    paths = [f"slow/{number}" for number in range(6)]
    addresses = [host.address(path, name) for name in ("127.0.0.1", "localhost") for path in paths]
    addresses.append(host.address("to/302/slow/0"))
    report = links(dossier_of(*addresses), "--per-host", "0.05", code=0)
    assert report["counts"]["ok"] == 13
    for name, number in [("127.0.0.1", 8), ("localhost", 6)]:
        times = sorted((start, end) for visited, _, _, start, end in host.visits if visited == name)
        assert len(times) == number
        for (_, end), (start, _) in zip(times, times[1:]):
            assert start - end > 0.045, "no pause"
    first, second = ({(start, end) for visited, _, _, start, end in host.visits if visited == name}
                     for name in ("127.0.0.1", "localhost"))
    assert any(a < d and c < b for a, b in first for c, d in second), "the two hosts were not asked side by side"


def test_no_more_hosts_at_a_time_than_said(host, dossier_of, links):
    addresses = [host.address(f"slow/{number}", name) for number, name in enumerate(("127.0.0.1", "localhost"))]
    links(dossier_of(*addresses), "--parallel", "1", code=0)
    times = sorted((start, end) for *_, start, end in host.visits)
    assert len(times) == 2 and times[0][1] <= times[1][0]


def test_a_host_that_asks_for_a_long_pause_is_left_alone(host, dossier_of, links):
    addresses = [host.address(path) for path in ("later", "page/1", "page/2")]
    report = links(dossier_of(*addresses), code=0)
    assert len(host.visits) == 1
    assert {entry["verdict"] for entry in report["addresses"]} == {"blocked"}
    assert all(0 < entry["later"] <= 3600 for entry in report["addresses"])
    again = links(dossier_of(*addresses), code=0)
    assert again["counts"]["kept"] == 0, "what was put off is asked for the next time"


def test_answers_are_kept_for_a_day_and_unless_they_are_wanted_anew(host, dossier_of, links, tmp_path):
    content = dossier_of(host.address("page/1"), host.address("status/404"), host.address("reset"))
    first = links(content, "--cache", tmp_path / "kept/answers.jsonl", code=1)
    assert first["counts"]["kept"] == 0
    visits = len(host.visits)
    second = links(content, "--cache", tmp_path / "kept/answers.jsonl", code=1)
    assert second["counts"]["kept"] == 2, "what was not reached is asked for again"
    for path in ("page/1", "status/404"):
        new, old = (dict(report["of"][host.address(path)]) for report in (second, first))
        assert new.pop("kept") and not old.pop("kept") and new == old
    assert {path for _, _, path, *_ in host.visits[visits:]} <= {"reset"}
    kept = tmp_path / "kept/answers.jsonl"
    old = re.sub(r'"asked": "(\d{4})', lambda found: f'"asked": "{int(found[1]) - 1}', kept.read_text())
    # A line that was cut off, one of somebody else, and answers of last year.
    kept.write_text(old + '{"address": "x"}\n{"address": "http://127')
    assert links(content, "--cache", kept, code=1)["counts"]["kept"] == 0
    assert [json.loads(line)["address"] for line in kept.read_text().splitlines()]
    assert links(content, "--cache", kept, "--again", code=1)["counts"]["kept"] == 0


def test_a_run_that_was_killed_goes_on_where_it_stopped(host, dossier_of, links, program, tmp_path):
    addresses = [host.address(f"slow/{number}") for number in range(12)]
    content = dossier_of(*addresses)
    run = subprocess.Popen([program, "links", "--content", content, *QUICK], cwd=tmp_path,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    kept = tmp_path / ".cache/dossier-links.jsonl"
    end = time.monotonic() + 20
    while (not kept.exists() or kept.read_text().count("\n") < 3) and time.monotonic() < end:
        time.sleep(0.02)
    other = subprocess.run([program, "links", "--content", content, *QUICK], cwd=tmp_path, capture_output=True,
                           text=True)
    assert other.returncode == 74 and "another run" in other.stderr
    run.send_signal(signal.SIGKILL)
    run.wait()
    time.sleep(0.2)
    done, visits = kept.read_text().count("\n"), len(host.visits)
    assert 3 <= done < 12
    report = links(content, code=0)
    assert report["counts"] | {"ok": 12, "kept": done} == report["counts"]
    assert len(host.visits) - visits == 12 - done


def test_the_report_names_every_place_and_nothing_that_no_reader_sees(host, dossier_of, links, tmp_path):
    both, there = host.address("status/404"), host.address("page/1")
    content = dossier_of(both, more={both: f"  archived: {there}\n"},
                         settings=f"contact: {both}#top\nmirrors: ['{host.address('mirror/')}']\n"
                                  "base_url: http://127.0.0.1:9/never/\n")
    (content / "pages/about.md").write_text(f"---\ntitle: About\n---\n\nOne [link]({both}) and <{there}>.\n")
    (content / "pages/hidden.md").write_text(f"---\ntitle: Draft\nstate: draft\n---\n\n[No]({host.address('draft')}).\n")
    (content / "parties.yml").write_text(
        f"- slug: somebody\n  name: Somebody\n  type: person\n  links: ['{host.address('party')}']\n")
    file = tmp_path / "reports/links.json"
    report = links(content, "--report", file, code=1)
    assert json.loads(file.read_text())["addresses"] == report["addresses"]
    assert {path for _, _, path, *_ in host.visits} == {"status/404", "page/1", "mirror/", "party"}
    entry = report["of"][both]
    assert entry["archived"] == there and "gone: 20" in entry["hint"] and there in entry["hint"]
    where = {(Path(place["file"]).name, place.get("record"), place.get("field")) for place in entry["places"]}
    assert where == {("dossier.yml", None, "contact"), ("sources.yml", "source:s-0", "url"),
                     ("about.md", "page:about", None)}
    for place in entry["places"]:
        line = Path(place["file"]).read_text().splitlines()[place["line"] - 1]
        assert both in line, place
    # One record only, and one that is not there.
    alone = links(content, "--only", "party:somebody", code=0)
    assert set(alone["of"]) == {host.address("party")}
    assert links(content, "--only", "party:nobody", code=64)["error"]


def test_what_the_dossier_says_to_be_gone_is_no_mistake(host, dossier_of, dossier, links, tmp_path):
    gone, back = host.address("status/410"), host.address("page/1")
    more = {address: f"  gone: 2024-11-30\n  archived: {host.address('copy')}\n" for address in (gone, back)}
    content = dossier_of(gone, back, more=more)
    report = links(content, code=0)
    assert report["counts"]["gone"] == report["counts"]["noted"] == 1
    assert "hint" not in report["of"][gone] and "take 'gone' away" in report["of"][back]["hint"]
    told = dossier("links", "--content", content, folder=tmp_path)
    assert f"gone: '{gone}' answers 410, gone for good, as the dossier says" in told.stderr
    assert told.stdout.startswith(
        "3 addresses at 1 host: 2 ok, 1 gone, 1 noted before, 3 answers kept from before; ")
    assert dossier("links", "--content", content, "--quiet", folder=tmp_path).stderr == ""


def test_without_curl_nothing_is_asked_and_content_comes_first(host, dossier_of, links, dossier, tmp_path):
    content = dossier_of(host.address("page"))
    (tmp_path / "empty").mkdir()
    result = dossier("links", "--content", content, folder=tmp_path, environment={"PATH": str(tmp_path / "empty")})
    assert result.returncode == 74 and "'curl' is not installed" in result.stderr
    (content / "pages/odd.md").write_text("---\ntitel: x\n---\n")
    assert links(content, code=1)["diagnostics"]
    assert not host.visits


def test_without_a_network_no_link_is_called_gone(dossier_of, dossier, tmp_path):
    content = dossier_of(*[f"http://host-{number}.example/" for number in range(40)])
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/curl").write_text(f"#!/bin/sh\necho >>{tmp_path}/runs\necho 'curl: (6) Could not resolve host' >&2\nexit 6\n")
    (tmp_path / "bin/curl").chmod(0o755)
    result = dossier("links", "--content", content, *QUICK, "--parallel", "2", folder=tmp_path,
                     environment={"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"})
    assert result.returncode == 74 and "no host's name can be looked up" in result.stderr
    assert (tmp_path / ".cache/dossier-links.jsonl").read_text() == ""
    assert (tmp_path / "runs").read_text().count("\n") < 30, "it went on asking although nothing could be found"
