"""The command line: what a writer at a terminal, a script and a shell get from the program."""

import json
import os
import pty
import re
import shutil
import subprocess
from pathlib import Path

import pytest

KINDS = ["letter", "claim", "statement", "counterargument", "prompt", "source", "event", "party", "signatory",
         "reply", "figure", "correction", "page"]


@pytest.fixture
def facts(content, tmp_path) -> Path:
    """A copy of the content, to be added to."""
    return Path(shutil.copytree(content, tmp_path / "facts"))


def at_terminal(program: Path, answer: str, *arguments) -> tuple[int, str]:
    """Runs the program with a terminal for its input and messages, and types an answer."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [program, *map(str, arguments)], stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True)
    os.close(theirs)
    os.write(ours, answer.encode())
    shown = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux reports the end of a terminal as an error.
            break
        if not part:
            break
        shown += part
    os.close(ours)
    return process.wait(timeout=60), shown.decode()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_completes_commands_kinds_and_rules(dossier, shell, tmp_path):
    result = dossier("--generate-completion-script", shell)
    assert result.returncode == 0, result.stderr
    for word in ["build", "check", "explain", "new", *KINDS, "date-form", "raw-html"]:
        assert re.search(rf"\b{word}\b", result.stdout), word
    if program := shutil.which(shell):
        script = tmp_path / "completion"
        script.write_text(result.stdout)
        subprocess.run([program, "-n", script], check=True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_record_is_found_right_and_on_no_page(dossier, facts, kind):
    result = dossier("new", kind, "a-new-one", "--content", facts, "--yes")
    assert result.returncode == 0, result.stderr
    path, *steps = result.stdout.splitlines()
    assert "state: draft" in Path(path).read_text()
    assert steps[-1].startswith("Next: ")
    check = dossier("check", "--content", facts)
    assert check.returncode == 0, check.stderr
    assert "a-new-one" not in check.stderr


def test_without_a_terminal_writing_is_asked_for_in_advance(dossier, facts):
    result = dossier("new", "page", "a-new-one", "--content", facts)
    assert result.returncode == 64
    assert "--yes" in result.stderr
    assert not (facts / "pages/a-new-one.md").exists()


@pytest.mark.parametrize("answer, is_written", [("y\n", True), ("yes\n", True), ("n\n", False), ("\n", False)])
def test_at_a_terminal_a_writer_sees_the_file_and_decides(program, facts, answer, is_written):
    code, shown = at_terminal(program, answer, "new", "page", "a-new-one", "--content", facts)
    assert code == 0, shown
    assert "title: How this dossier is made" in shown
    assert (facts / "pages/a-new-one.md").exists() == is_written


def test_what_is_there_is_never_written_over(dossier, facts):
    path = next(file for file in (facts / "claims").glob("*.md") if "." not in file.stem)
    before = path.read_bytes()
    result = dossier("new", "claim", path.stem, "--content", facts, "--yes")
    assert result.returncode == 1
    assert str(path) in result.stderr
    assert path.read_bytes() == before


def test_a_misspelt_kind_or_rule_is_answered_with_the_nearest(dossier):
    for arguments, word in [(("new", "clam", "x"), "'claim'"), (("explain", "date-fom"), "'date-form'")]:
        result = dossier(*arguments)
        assert result.returncode == 64
        assert f"did you mean {word}?" in result.stderr
        assert "nvalid" not in result.stderr


def test_all_rules_are_listed_and_each_has_its_page(dossier):
    listed = re.findall(r"^  ([a-z0-9-]+)  ", dossier("explain").stdout, re.MULTILINE)
    assert len(listed) > 30
    for rule in listed[:3]:
        assert dossier("explain", rule).stdout.startswith(f"{rule}\n")


def test_github_gets_an_annotation_a_mistake_and_the_summary(dossier, facts):
    (facts / "pages/odd, 50%.md").write_text("---\ntitle: x\n---\n")
    result = dossier("check", "--content", facts, "--format", "github")
    assert result.returncode == 1
    annotation, summary = result.stdout.splitlines()
    assert annotation.startswith(f"::error file={facts}/pages/odd%2C 50%25.md,line=1,col=1,title=slug-form::")
    assert "%0Ahint: " in annotation
    assert summary.startswith("1 error in ")


@pytest.mark.parametrize("command", ["build", "check", "quotes", "release", "stamp"])
def test_tools_are_told_why_nothing_was_done(dossier, tmp_path, command):
    result = dossier(command, "--content", tmp_path / "missing", "--format", "json", folder=tmp_path)
    assert result.returncode == 74
    assert "no such file" in json.loads(result.stdout)["error"]["message"]


def test_tools_are_told_what_was_released_and_stamped(dossier, facts):
    release = json.loads(dossier(
        "release", "--content", facts, "--output", facts.parent / "public", "--format", "json").stdout)["release"]
    assert set(release) == {"edition", "new", "signatories", "added", "withdrawn", "records", "list"}
    check = json.loads(dossier("check", "--content", facts, "--format", "json").stdout)
    assert check["changes"]["since"] == release["edition"] and check["changes"]["changed"] == []
    stamp = json.loads(dossier("stamp", "--content", facts, "--format", "json").stdout)["stamp"]
    assert set(stamp) == {"stamped", "files", "stale", "unstampable"}
    settings = facts / "dossier.yml"
    settings.write_text(re.sub(r"(?m)^edition: .*", "edition: 2020-01-01", settings.read_text()))
    refused = dossier("release", "--content", facts, "--output", facts.parent / "public", "--format", "json")
    assert refused.returncode == 1 and json.loads(refused.stdout)


@pytest.mark.parametrize("address", ["https://example.org/?a=b", "https://example.org/#top"])
def test_a_site_has_no_address_with_a_question_or_a_place(dossier, tmp_path, address):
    result = dossier("build", "--base-url", address, "--output", tmp_path / "site")
    assert result.returncode == 64 and "home page" in result.stderr


@pytest.mark.parametrize(
    "address, hint",
    [("HTTPS://E.ORG/", "small letters"), ("https://e.org:99999/", "whole address")],
)
def test_what_is_no_address_of_a_site_is_refused_with_what_to_write(dossier, tmp_path, address, hint):
    result = dossier("build", "--base-url", address, "--output", tmp_path / "site")
    assert result.returncode == 64 and hint in result.stderr
