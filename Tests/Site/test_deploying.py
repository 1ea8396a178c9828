"""The commands of the guide to deploying, as they are printed: tools send what has changed, and nothing else.

Only the folder and the host are replaced, by folders of this machine.
"""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from content import slugs
from webpage import all_files

HOSTS = re.compile(r"you@example\.org:/var/www/dossier/|remote:bucket/dossier/|/media/stick/dossier/")


@pytest.fixture(scope="module")
def commands(root) -> list[str]:
    text = (root / "Sources/Guide/deploying.md").read_text()
    found = re.findall(r"^(?:rsync|rclone) .*$", text, re.M)
    assert len(found) == 6 and all(HOSTS.search(command) for command in found)
    return found


@pytest.fixture
def sent(tmp_path) -> Callable[[str, Path, Path], set[str]]:
    """Runs a command from a site to a folder; gives the files that were sent or removed, as the tool tells it."""

    def run(command: str, site: Path, host: Path) -> set[str]:
        host.mkdir(parents=True, exist_ok=True)
        words = shlex.split(HOSTS.sub(f"{host}/", command).replace("public/", f"{site}/"))
        words += ["--itemize-changes"] if words[0] == "rsync" else ["-v"]
        result = subprocess.run(words, text=True, capture_output=True, timeout=120,
                                env=os.environ | {"RCLONE_CONFIG": str(tmp_path / "rclone.conf")})
        assert result.returncode == 0, result.stderr
        if words[0] == "rsync":
            return {name for what, name in re.findall(r"^(\S+) +(.*)$", result.stdout, re.M)
                    if what[:2] in ("<f", ">f", "cf") or what == "*deleting"}
        return set(re.findall(r"INFO  : (.*): (?:Copied|Deleted)", result.stderr))

    return run


def of_tool(commands: list[str], start: str) -> str:
    [command] = [command for command in commands if command.startswith(start) and "--dry-run" not in command]
    return command


@pytest.fixture
def facts(content, tmp_path) -> Path:
    return Path(shutil.copytree(content, tmp_path / "facts"))


def test_only_what_has_changed_is_sent(facts, build, commands, sent, tmp_path):
    tools = {start: of_tool(commands, start) for start in ("rsync -a --delete", "rclone sync")}
    site, hosts = tmp_path / "site", {start: tmp_path / f"host-{number}" for number, start in enumerate(tools)}
    slug = min(slug for slug in slugs(facts, "statements") if (facts / "statements" / f"{slug}.md").is_file())
    record = facts / "statements" / f"{slug}.md"
    record.write_text(record.read_text().replace("---\n", "---\nformerly: [an-old-name]\n", 1))
    build(facts, site)
    old = all_files(site)
    assert any(Path(path).name.startswith(".") for path in old)
    for start, command in tools.items():
        assert sent(command, site, hosts[start]) == set(old), start
        assert all_files(hosts[start]) == old, start
    build(facts, site)
    for start, command in tools.items():
        assert not sent(command, site, hosts[start]), f"{start}: a second build has changed something"
    text = record.read_text().replace("formerly: [an-old-name]\n", "")
    record.write_text(f"{text}\nThis paragraph was added for a test.\n")
    build(facts, site)
    new = all_files(site)
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    assert {f"statements/{slug}.html", "statements/an-old-name.html"} <= changed and len(changed) < len(new) / 4
    assert "statements/an-old-name.html" in old.keys() - new.keys()
    for start, command in tools.items():
        assert sent(command, site, hosts[start]) == changed, start
        assert all_files(hosts[start]) == new, start


def test_a_fresh_checkout_is_compared_by_its_bytes(site, commands, sent, tmp_path):
    checkout, host = tmp_path / "checkout", tmp_path / "host"
    shutil.copytree(site, checkout, ignore=shutil.ignore_patterns("ja", "prompts", "search"))
    checksum, rclone = of_tool(commands, "rsync -a --checksum"), of_tool(commands, "rclone sync")
    everything = set(all_files(checkout))
    stick = of_tool(commands, "rsync -rt")
    assert sent(stick, checkout, host / "stick") == everything and not sent(stick, checkout, host / "stick")
    assert sent(checksum, checkout, host / "a") == sent(rclone, checkout, host / "b") == everything
    for path in checkout.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    [look] = [command for command in commands if "--dry-run" in command]
    assert not {name for name in sent(look, checkout, host / "a")}
    (checkout / "index.html").write_bytes(b"<!DOCTYPE html>")
    (checkout / "404.html").unlink()
    assert sent(look, checkout, host / "a") == {"index.html", "404.html"}
    assert (host / "a/404.html").exists(), "looking has changed something"
    assert sent(checksum, checkout, host / "a") == sent(rclone, checkout, host / "b") == {"index.html", "404.html"}
    [check] = [command for command in commands if command.startswith("rclone check")]
    assert not sent(check, checkout, host / "b")
