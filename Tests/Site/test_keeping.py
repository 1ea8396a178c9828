"""The commands that the pages print for readers, typed as they stand there: to check a copy, and to make one.

The one for Windows is not among them: no PowerShell can be had here.
"""

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from webpage import all_files

LANGUAGES = ["", "ja/"]


class Commands(HTMLParser):
    """What stands in the blocks of commands of a page, by their ids."""

    def __init__(self, page: Path):
        super().__init__(convert_charrefs=True)
        self.all: dict[str, str] = {}
        self._open = None
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        name = dict(attributes).get("id", "")
        if tag == "pre" and name.startswith("command_"):
            self._open, self.all[name] = name, ""

    def handle_endtag(self, tag):
        self._open = None if tag == "pre" else self._open

    def handle_data(self, data):
        if self._open:
            self.all[self._open] += data


def typed(command: str, folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(["bash", "-c", command], cwd=folder, text=True, capture_output=True, timeout=120)


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory) -> Path:
    return Path(shutil.copytree(site, tmp_path_factory.mktemp("copy") / "site"))


@pytest.mark.parametrize("system", ["linux", "macos"])
def test_the_printed_command_finds_every_kind_of_damage(copy, system):
    printed = [Commands(copy / language / "verify.html").all[f"command_{system}"] for language in LANGUAGES]
    assert printed[0] == printed[1]
    whole = typed(printed[0], copy)
    assert whole.stdout == whole.stderr == ""
    page = copy / "claims/index.html"
    before = page.read_bytes()
    for damaged in [bytes([before[0] ^ 1]) + before[1:], before + b"\n", None]:
        page.unlink() if damaged is None else page.write_bytes(damaged)
        found = typed(printed[0], copy)
        page.write_bytes(before)
        assert "claims/index.html" in found.stdout, found
    assert typed(printed[0], copy).stdout == ""


def test_the_printed_command_names_what_is_on_no_list(copy):
    command = Commands(copy / "verify.html").all["command_extra"]
    assert typed(command, copy).stdout == "SHA256SUMS\n"
    (copy / "claims/new page.html").write_text("x")
    assert typed(command, copy).stdout.splitlines() == ["SHA256SUMS", "claims/new page.html"]
    (copy / "claims/new page.html").unlink()


def test_the_program_says_the_same_as_the_printed_commands(dossier, copy):
    command = Commands(copy / "verify.html").all["command_dossier"].split()
    assert command[0] == "dossier"
    assert dossier(*command[1:], folder=copy).returncode == 0


def test_a_copy_made_by_the_printed_command_is_the_site(dossier, build, clips, serve, tmp_path):
    served = tmp_path / "served"
    served.mkdir()
    address = serve(served)
    build_options = ["--base-url", f"{address}a/b/", "--content", clips.content, "--output", served / "a/b"]
    built = dossier("build", *build_options)
    assert built.returncode == 0, built.stderr
    commands = Commands(served / "a/b/mirrors.html").all
    copy = tmp_path / "copy"
    copy.mkdir()
    made = typed(commands["command_copy"], copy)
    assert made.returncode == 0, made.stderr
    assert typed(commands["command_check"], copy).returncode == 0
    assert all_files(copy) == all_files(served / "a/b")
    assert len(all_files(copy)) > 200


def test_the_printed_command_checks_the_signature_which_a_copy_has_too(build, clips, serve, tmp_path):
    content, output, key = tmp_path / "content", tmp_path / "site", tmp_path / "key"
    shutil.copytree(clips.content, content)
    minisign = ["minisign", "-W", "-p", f"{key}.pub", "-s", f"{key}.sec"]
    subprocess.run([*minisign, "-G"], check=True, capture_output=True, timeout=60)
    public = Path(f"{key}.pub").read_text().splitlines()[1]
    settings = content / "dossier.yml"
    settings.write_text(settings.read_text() + f"keys: [{public}]\n")
    edition = next(line.split()[1] for line in settings.read_text().splitlines() if line.startswith("edition:"))
    build(content, output)
    signature = content / "proofs" / edition / "SHA256SUMS.minisig"
    signature.parent.mkdir(parents=True)
    subprocess.run(
        ["minisign", "-S", "-s", f"{key}.sec", "-m", output / "SHA256SUMS", "-x", signature], check=True,
        capture_output=True, timeout=60)
    build(content, output)
    command = Commands(output / "verify.html").all["command_key_1"]
    assert typed(command, output).returncode == 0
    copying = Commands(output / "mirrors.html").all["command_copy"]
    assert copying.count("https://example.org") == 1
    copy = tmp_path / "copy"
    copy.mkdir()
    assert typed(copying.replace("https://example.org", serve(output)[:-1]), copy).returncode == 0
    assert all_files(copy) == all_files(output) and (copy / "SHA256SUMS.minisig").is_file()
    (output / "SHA256SUMS").write_bytes((output / "SHA256SUMS").read_bytes() + b"\n")
    assert typed(command, output).returncode != 0


def test_a_hostile_list_writes_nothing_outside_the_folder(site, serve, tmp_path):
    served, copy = tmp_path / "served", tmp_path / "a/copy"
    served.mkdir()
    copy.mkdir(parents=True)
    names = ["good file.txt", "../outside.txt", "x/../../outside.txt", f"{tmp_path}/outside.txt", 'a"\noutput = "../outside.txt']
    (served / "SHA256SUMS").write_text("".join(f"{'0' * 64}  {name}\n" for name in names))
    for name in ["good file.txt", "outside.txt"]:
        (served / name).write_text("mine")
    command = Commands(site / "mirrors.html").all["command_copy"]
    first, rest = command.split("\n", 1)
    assert first.startswith("site='")
    typed(f"site='{serve(served)[:-1]}'\n{rest}", copy)
    assert (copy / "good file.txt").read_text() == "mine"
    assert all_files(tmp_path).keys() == {
        "served/SHA256SUMS", "served/good file.txt", "served/outside.txt", "a/copy/SHA256SUMS", "a/copy/good file.txt"}
