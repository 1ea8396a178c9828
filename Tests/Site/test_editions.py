"""An edition is released, checked by strangers with stock tools, told from another, and packed to be kept."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

import bagit
import pytest

from webpage import all_files

LONG = "a-folder-with-a-name-of-some-length-that-leaves-no-room/" * 3
FILES = {
    "dossier.yml": """\
title: {en: A small case, ja: 小さな事件}
description: What was said.
languages: [en, ja]
publisher: The editors
licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
edition: 2025-01-31
""",
    "pages/about.md": "---\ntitle: About\n---\n\n[The hall](media/hall.svg).\n",
    "pages/頁/about.ja.md": "---\ntitle: この記録について\n---\n\n[講堂](media/hall.svg)。\n",
    f"pages/{LONG}method.md": "---\ntitle: Method\n---\n\nText.\n",
    "media/hall.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "parties.yml": "- {slug: ana, name: Ana Paz, type: person}\n",
    "LICENSE": "CC BY 4.0\n",
}


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


@dataclass(frozen=True)
class Case:
    content: Path
    site: Path
    release: dict


@pytest.fixture(scope="module")
def released(dossier, tmp_path_factory) -> Case:
    folder = tmp_path_factory.mktemp("case")
    write(folder / "content", FILES)
    result = dossier("release", "--content", folder / "content", "--output", folder / "site", "--format", "json")
    assert result.returncode == 0, result.stdout + result.stderr
    return Case(folder / "content", folder / "site", json.loads(result.stdout)["release"])


@pytest.fixture
def case(released, tmp_path) -> Case:
    """A copy of the released case, to be spoilt."""
    shutil.copytree(released.content, tmp_path / "content")
    shutil.copytree(released.site, tmp_path / "site")
    return Case(tmp_path / "content", tmp_path / "site", released.release)


@pytest.fixture
def verify(dossier):
    def run(folder: Path, *arguments, code: int):
        result = dossier("verify", folder, "--format", "json", *arguments)
        assert result.returncode == code, result.stdout + result.stderr
        return json.loads(result.stdout)

    return run


def sums(folder: Path) -> bytes:
    return (folder / "SHA256SUMS").read_bytes()


def test_the_list_is_checked_by_sha256sum_and_names_every_file(released):
    checked = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=released.site, text=True,
                             capture_output=True)
    assert checked.returncode == 0, checked.stderr
    named = {line.removesuffix(": OK") for line in checked.stdout.splitlines()}
    assert named == all_files(released.site).keys() - {"SHA256SUMS"}
    assert ".dossier-files" in named and "release.json" in named
    assert hashlib.sha256(sums(released.site)).hexdigest() == released.release["list"]


def test_the_list_of_the_whole_site_is_checked_by_sha256sum(site):
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=site, check=True)
    assert sums(site).count(b"\n") == len(all_files(site)) - 1 - (site / "SHA256SUMS.minisig").exists()


def test_the_source_digest_can_be_repeated_with_stock_tools(released):
    # Media stand in the site as they are, so that its own list has them.
    named = [path for path in all_files(released.content)
             if path not in ("dossier.lock", "LICENSE") and not path.startswith("media/")]
    listed = subprocess.run(["sha256sum", *sorted(named, key=str.encode)], cwd=released.content, check=True,
                            capture_output=True).stdout
    facts = json.loads((released.site / "release.json").read_text())
    assert facts["source"] == f"sha256:{hashlib.sha256(listed).hexdigest()}"
    assert facts["released"] is True and facts["edition"] == "2025-01-31" and facts["editions"] == []
    assert facts["date"] == "2025-01-31T00:00:00Z"


def test_a_release_is_the_same_bytes_elsewhere_later_and_by_others(released, build, tmp_path):
    lock = (released.content / "dossier.lock").read_text()
    assert f"list 2025-01-31 {released.release['list']}\n" in lock
    for path in reversed([*FILES, "dossier.lock"]):
        target = tmp_path / "elsewhere/facts" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(released.content / path, target)
    build(tmp_path / "elsewhere/facts", tmp_path / "out", prefix=("taskset", "-c", "0"), environment={
        "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"})
    assert all_files(tmp_path / "out") == all_files(released.site)


def test_the_environment_may_give_the_date(case, build, dossier):
    build(case.content, case.site, environment={"SOURCE_DATE_EPOCH": "951782400"})
    assert json.loads((case.site / "release.json").read_text())["date"] == "2000-02-29T00:00:00Z"
    again = dossier("release", "--content", case.content, "--output", case.site,
                    environment={"SOURCE_DATE_EPOCH": "951782400"})
    assert again.returncode == 1 and "is not the one that was released" in again.stderr
    wrong = dossier("build", "--content", case.content, "--output", case.site,
                    environment={"SOURCE_DATE_EPOCH": "yesterday"})
    assert wrong.returncode == 64 and "SOURCE_DATE_EPOCH" in wrong.stderr


def test_a_site_is_verified_file_by_file(case, verify, dossier):
    whole = verify(case.site, code=0)
    assert whole["right"] and whole["same"] == len(all_files(case.site)) - 1
    (case.site / "notes\x1b[31m\n.txt").write_text("mine")
    assert verify(case.site, code=0)["extra"] == ["notes\x1b[31m\n.txt"]
    verify(case.site, "--strict", code=1)
    page = case.site / "index.html"
    page.write_bytes(page.read_bytes()[:-1] + b"\r")
    (case.site / "404.html").unlink()
    found = verify(case.site, code=1)
    assert found["changed"] == ["index.html"] and found["missing"] == ["404.html"]
    told = dossier("verify", case.site)
    assert told.returncode == 1 and "changed: 'index.html'\n" in told.stdout
    assert "\x1b" not in told.stdout and r"'notes\u{1B}[31m\u{A}.txt'" in told.stdout


def test_a_hostile_list_reaches_no_file_outside(case, verify, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    digest = hashlib.sha256(b"mine").hexdigest()
    with (case.site / "SHA256SUMS").open("a") as list_:
        list_.write(f"{digest}  ../mine.txt\n{digest}  {tmp_path}/mine.txt\n{digest}  index.html\nhello\n")
    (case.site / "linked.html").symlink_to(tmp_path / "mine.txt")
    found = verify(case.site, code=1)
    assert [fault["fault"] for fault in found["faults"]] == ["path", "path", "twice", "form"]
    assert found["links"] == ["linked.html"] and not found["changed"] and not found["missing"]


def test_a_folder_that_is_no_site_is_an_error_of_the_system(verify, tmp_path):
    assert "no such file" in verify(tmp_path, code=74)["error"]["message"]


def minisign(*arguments, folder: Path) -> None:
    subprocess.run(["minisign", *map(str, arguments)], cwd=folder, check=True, capture_output=True,
                   stdin=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def keys(tmp_path_factory) -> Path:
    """Two pairs of keys without a password, made by the stock program."""
    folder = tmp_path_factory.mktemp("keys")
    for name in ("ours", "theirs"):
        minisign("-G", "-W", "-p", f"{name}.pub", "-s", f"{name}.key", folder=folder)
    return folder


def public(keys: Path, name: str) -> str:
    return (keys / f"{name}.pub").read_text().splitlines()[1]


@pytest.mark.parametrize("way", [[], ["-l"]], ids=["hashed", "legacy"])
def test_signatures_of_the_stock_program_hold_and_forged_ones_do_not(case, verify, keys, way):
    comment = "the first edition, 第一版"
    minisign("-S", *way, "-s", keys / "ours.key", "-m", "SHA256SUMS", "-t", comment, folder=case.site)
    signature = case.site / "SHA256SUMS.minisig"
    good = signature.read_bytes()
    ours = public(keys, "ours")
    assert verify(case.site, "--key", ours, code=0)["signature"] == {
        "state": "good", "key": ours, "key_from_site": False, "comment": comment}
    assert verify(case.site, code=0)["signature"] == {"state": "unchecked"}
    both = verify(case.site, "--key", public(keys, "theirs"), "--key", ours, code=0)
    assert both["signature"]["state"] == "good"

    def reason() -> str:
        return verify(case.site, "--key", ours, code=1)["signature"]["reason"]

    assert verify(case.site, "--key", public(keys, "theirs"), code=1)["signature"]["reason"] == "other-key"
    signature.write_bytes(good.replace(b"first", b"other"))
    assert reason() == "comment"
    lines = good.split(b"\n")
    for place in (20, 60, 90):
        other = b"B" if lines[1][place:place + 1] == b"A" else b"A"
        flipped = lines[1][:place] + other + lines[1][place + 1:]
        signature.write_bytes(b"\n".join([lines[0], flipped, *lines[2:]]))
        assert reason() == "signature"
    for cut in (b"\n".join(lines[:2]), good[:-20], b""):
        signature.write_bytes(cut)
        assert reason() == "form"
    signature.unlink()
    assert verify(case.site, "--key", ours, code=1)["signature"] == {"state": "missing"}
    signature.write_bytes(good)
    with (case.site / "SHA256SUMS").open("a") as list_:
        list_.write("\n")
    assert reason() == "signature"


def test_a_signature_kept_with_the_content_is_published_and_its_key_named(case, build, verify, dossier, keys):
    ours = public(keys, "ours")
    with (case.content / "dossier.yml").open("a") as settings:
        settings.write(f"keys: [{ours}]\n")
    build(case.content, case.site)
    proofs = case.content / "proofs/2025-01-31"
    proofs.mkdir(parents=True)
    minisign("-S", "-s", keys / "ours.key", "-m", case.site / "SHA256SUMS", "-x", proofs / "SHA256SUMS.minisig",
             folder=case.site)
    before = sums(case.site)
    told = dossier("build", "--content", case.content, "--output", case.site, "--format", "json")
    assert json.loads(told.stdout)["signed"] is True
    assert sums(case.site) == before
    minisign("-V", "-P", ours, "-m", "SHA256SUMS", folder=case.site)
    found = verify(case.site, code=0)["signature"]
    assert found["state"] == "good" and found["key_from_site"]
    assert "comes from the site itself" in dossier("verify", case.site).stdout
    write(case.content, {"parties.yml": "- {slug: bo, name: Bo Ek, type: person}\n"})
    assert "the signature in proofs/ is not of this site" in build(case.content, case.site).stderr


def test_the_next_edition_names_the_one_before_and_differs_as_told(case, dossier, verify, tmp_path):
    shutil.copytree(case.site, tmp_path / "old")
    settings = case.content / "dossier.yml"
    settings.write_text(settings.read_text().replace("2025-01-31", "2025-02-28"))
    write(case.content, {"pages/more.md": "---\ntitle: More\n---\n\nText.\n"})
    result = dossier("release", "--content", case.content, "--output", case.site)
    assert result.returncode == 0, result.stderr
    assert verify(case.site, "--previous", tmp_path / "old", code=0)["previous"] == {
        "state": "named", "edition": "2025-01-31"}
    found = json.loads(dossier("diff", tmp_path / "old", case.site, "--format", "json").stdout)
    assert found["from"] == "2025-01-31" and found["to"] == "2025-02-28"
    assert found["added"]["pages"] == ["ja/pages/more.html", "pages/more.html"]
    assert "release.json" in found["changed"]["files"] and not found["removed"]["pages"]
    (tmp_path / "old/SHA256SUMS").write_text(f"{'0' * 64}  index.html\n")
    assert verify(case.site, "--previous", tmp_path / "old/SHA256SUMS", code=1)["previous"] == {"state": "unknown"}
    unlike = dossier("diff", case.content, case.site)
    assert unlike.returncode == 1 and "two of a kind" in unlike.stderr


@pytest.fixture
def bag(dossier):
    def run(case: Case, output: Path, code: int = 0):
        result = dossier("bag", "--site", case.site, "--content", case.content, "--output", output, "--format", "json")
        assert result.returncode == code, result.stdout + result.stderr
        return json.loads(result.stdout)

    return run


def unpacked(archive: Path, to: Path) -> Path:
    """The one folder of an archive, unpacked by GNU tar."""
    to.mkdir()
    subprocess.run(["tar", "-xf", archive, "-C", to], check=True, capture_output=True)
    [folder] = to.iterdir()
    return folder


def test_a_bag_is_valid_for_the_reference_tool_and_spoilt_ones_are_not(released, bag, tmp_path):
    made = bag(released, tmp_path / "case.tar")["bag"]
    folder = unpacked(tmp_path / "case.tar", tmp_path / "out")
    assert folder.name == made["name"] == "a-small-case-2025-01-31"
    read = bagit.Bag(str(folder))
    read.validate()
    assert read.version_info == (1, 0)
    assert read.info["Bagging-Date"] == "2025-01-31" and read.info["Source-Organization"] == "The editors"
    assert read.info["Payload-Oxum"] == f"{made['bytes']}.{made['files']}"
    assert all_files(folder / "data/site") == all_files(released.site)
    assert all_files(folder / "data/content") == all_files(released.content)
    page = folder / "data/site/index.html"
    page.write_bytes(page.read_bytes()[:-1] + b" ")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(folder)).validate()


def test_a_bag_is_the_same_bytes_twice_and_read_by_python_too(released, bag, tmp_path):
    one, other = tmp_path / "one.tar", tmp_path / "other.tar"
    made = bag(released, one)["bag"]
    os.utime(released.site / "index.html", (1, 1))
    bag(released, other)
    assert one.read_bytes() == other.read_bytes()
    assert hashlib.sha256(one.read_bytes()).hexdigest() == made["sha256"]
    with tarfile.open(one) as archive:
        members = archive.getmembers()
        assert all(member.isfile() and member.mode == 0o644 and member.uid == member.gid == 0 for member in members)
        assert {member.mtime for member in members} == {1738281600}
        paths = {member.name.split("/", 1)[1] for member in members}
        assert len(paths) == len(members) == made["files"] + 4
        assert {f"data/content/pages/{LONG}method.md", "data/content/pages/頁/about.ja.md"} <= paths
        method = archive.extractfile(f"{made['name']}/data/content/pages/{LONG}method.md")
        assert method.read().decode() == FILES[f"pages/{LONG}method.md"]


def test_the_crate_names_what_is_in_the_bag(released, bag, tmp_path):
    bag(released, tmp_path / "case.tar")
    data = unpacked(tmp_path / "case.tar", tmp_path / "out") / "data"
    crate = json.loads((data / "ro-crate-metadata.json").read_text())
    assert crate["@context"] == "https://w3id.org/ro/crate/1.1/context"
    entities = {entity["@id"]: entity for entity in crate["@graph"]}
    assert len(entities) == len(crate["@graph"])

    def references(value):
        if isinstance(value, dict):
            if value.keys() == {"@id"}:
                yield value["@id"]
            for child in value.values():
                yield from references(child)
        elif isinstance(value, list):
            for child in value:
                yield from references(child)

    named = set(references(crate["@graph"]))
    assert named - entities.keys() == {"https://w3id.org/ro/crate/1.1"}
    assert entities.keys() - named == {"ro-crate-metadata.json"}
    assert entities["ro-crate-metadata.json"]["about"] == {"@id": "./"}
    root = entities["./"]
    assert root["@type"] == "Dataset" and root["datePublished"] == "2025-01-31" and root["name"] == "A small case"
    assert entities[root["publisher"]["@id"]]["name"] == "The editors"
    assert {entities[licence["@id"]]["name"] for licence in root["license"]} == {"CC BY 4.0", "CC0-1.0", "Apache-2.0"}
    files = [entity for entity in entities.values() if entity["@type"] == "File"]
    assert {"site/index.html", "site/ja/index.html", "site/SHA256SUMS", "content/dossier.yml"} <= entities.keys()
    for file in files:
        found = (data / file["@id"]).read_bytes()
        assert file["contentSize"] == str(len(found)) and file["sha256"] == hashlib.sha256(found).hexdigest()
    for folder in ("site/", "content/"):
        assert entities[folder]["@type"] == "Dataset" and (data / folder).is_dir()


def test_a_site_that_is_not_of_this_content_or_not_whole_is_not_packed(case, dossier, tmp_path):
    def refused(hint: str) -> None:
        result = dossier("bag", "--site", case.site, "--content", case.content, "--output", tmp_path / "case.tar")
        assert result.returncode == 1 and hint in result.stderr, result.stderr
        assert not list(tmp_path.glob("*.tar*"))

    (case.site / "index.html").write_text("other")
    refused("is not what its SHA256SUMS says")
    shutil.copyfile(case.site / "pages/index.html", case.site / "index.html")
    shutil.rmtree(case.site)
    dossier("build", "--content", case.content, "--output", case.site)
    write(case.content, {"pages/more.md": "---\ntitle: More\n---\n\nText.\n"})
    refused("was not made of")


def test_nothing_that_is_withheld_leaves_with_a_bag(case, dossier, build, bag, tmp_path):
    write(case.content, {
        "pages/secret.md": "---\ntitle: Secret\nstate: draft\n---\n\nText.\n",
        "pages/secret.ja.md": "---\ntitle: 秘密\n---\n\n本文。\n",
    })
    build(case.content, case.site)
    made = bag(case, tmp_path / "case.tar")["bag"]
    assert made["left_out"] == ["pages/secret.ja.md", "pages/secret.md"]
    with tarfile.open(tmp_path / "case.tar") as archive:
        assert not [name for name in archive.getnames() if "secret" in name]
    bare = (tmp_path / "case.tar").read_bytes()
    assert b"Secret" not in bare and "秘密".encode() not in bare
    (tmp_path / "case.tar").unlink()

    write(case.content, {"parties.yml": FILES["parties.yml"]
                         + "- {slug: bo, name: Bo Ek, type: person, state: draft}\n"})
    build(case.content, case.site)
    result = dossier("bag", "--site", case.site, "--content", case.content, "--output", tmp_path / "case.tar")
    assert result.returncode == 1 and re.search(r"parties\.yml:2:\d+", result.stderr), result.stderr
    assert not (tmp_path / "case.tar").exists()


def test_names_that_some_computers_refuse_are_told(case, build, dossier, tmp_path):
    write(case.content, {f"pages/{name}/{slug}.md": "---\ntitle: T\n---\n\nText.\n" for slug, name in [
        ("a", "con"), ("b", "what?"), ("c", "end."), ("d", "pipe|")]})
    build(case.content, case.site)
    result = dossier("bag", "--site", case.site, "--content", case.content, "--output", tmp_path / "case.tar")
    assert result.returncode == 1 and "4 names cannot be unpacked" in result.stderr, result.stderr
    assert not (tmp_path / "case.tar").exists()
