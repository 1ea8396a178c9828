"""What a build does to a folder: no more than it must, and nothing at all when the content is wrong."""

import shutil
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest

from content import slugs
from webpage import WebPage, all_files

NEW_PAGE = "---\ntitle: A passing page\n---\n\nIt is here for one build.\n"


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of every file: both change when a file is written again, even with the same bytes."""
    return {str(path.relative_to(folder)): (path.stat().st_ino, path.stat().st_mtime_ns)
            for path in folder.rglob("*") if path.is_file()}


def changed(before: dict, after: dict) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def links_to(markup: bytes, here: str, target: str) -> bool:
    return any(urldefrag(urljoin(f"http://site/{here}", link.address))[0] == f"http://site/{target}"
               for link in WebPage(markup.decode()).links)


@pytest.fixture
def facts(content, tmp_path) -> Path:
    """A copy of the content, to be spoilt."""
    return Path(shutil.copytree(content, tmp_path / "facts"))


@pytest.fixture
def output(facts, build, tmp_path) -> Path:
    folder = tmp_path / "out"
    build(facts, folder)
    assert len(stamps(folder)) > 1
    return folder


def test_a_second_build_touches_nothing(facts, output, build):
    before = stamps(output)
    build(facts, output)
    assert not changed(before, stamps(output))


def test_an_edit_touches_only_pages_that_speak_of_the_record(facts, output, build):
    slug = min(slug for slug in slugs(facts, "statements") if (facts / "statements" / f"{slug}.md").is_file())
    own = f"statements/{slug}.html"
    old, before = all_files(output), stamps(output)
    with (facts / "statements" / f"{slug}.md").open("a", encoding="utf-8") as record:
        record.write("\nThis paragraph was added for a test.\n")
    build(facts, output)
    new, after = all_files(output), stamps(output)
    touched = changed(before, after)
    assert own in touched and old[own] != new[own]
    assert touched == changed(old, new), "a file was written again with the bytes that it had"
    # A page speaks of the record in its own language; the page of gaps tells that its translation is older now.
    def speaks(markup: bytes, path: str) -> bool:
        return links_to(markup, path, f"ja/{own}" if path.startswith("ja/") else own)

    # The page on how to check a copy has the digest of all sources.
    told = (own, f"ja/{own}", "verify.html", "ja/verify.html")
    strangers = [path for path in touched if path.endswith(".html") and path not in told
                 and not speaks(old[path], path) and not speaks(new[path], path)]
    assert not strangers
    index = [path for path in touched if path.startswith("search/")]
    assert not [path for path in set(touched) - set(index) if path.endswith((".css", ".js"))]
    # The search finds the new words; what it shows of records is as it was.
    assert index and not [path for path in index if path.split("/")[2] not in ("terms", "positions", "contents.js")]


def test_a_stale_page_goes_and_a_foreign_file_stays(facts, output, build):
    first = all_files(output)
    (output / "CNAME").write_text("example.org\n")
    (facts / "pages").mkdir(exist_ok=True)
    (facts / "pages" / "passing.md").write_text(NEW_PAGE)
    build(facts, output)
    assert (output / "pages" / "passing.html").is_file()
    (facts / "pages" / "passing.md").unlink()
    build(facts, output)
    assert not (output / "pages" / "passing.html").exists()
    assert all_files(output) == first | {"CNAME": b"example.org\n"}


def test_all_mistakes_of_a_stranger_are_told_at_once_and_nothing_is_written(facts, output, dossier):
    before = stamps(output)
    page = min(file for file in (facts / "pages").rglob("*.md") if "." not in file.stem)
    mistakes = {
        "pages/misspelt.md:2:1": ("unknown-field", "---\ntitel: A page\ntitle: A page\n---\n\nWords.\n"),
        "pages/dangling.md:5:": ("unknown-reference", "---\ntitle: A page\n---\n\nWords [@no-such-source].\n"),
        "pages/unclosed.md:2:": ("yaml-syntax", "---\ntitle: \"A page\n---\n\nWords.\n"),
        "pages/markup.md:5:1": ("raw-html", "---\ntitle: A page\n---\n\n<div>Words.</div>\n"),
        f"pages/twice/{page.name}:": ("slug-twice", "---\ntitle: A page\n---\n\nWords.\n"),
        "events.csv:3:": ("table-form", "slug,title,when,sources\nday-one,A day,2024-11-26,seed\nday-two,Another day\n"),
    }
    assert not (facts / "events.csv").exists()
    for place, (_, text) in mistakes.items():
        path = facts / place.split(":")[0]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    result = dossier("build", "--content", facts, "--output", output)
    assert result.returncode == 1
    lines = result.stderr.splitlines()
    untold = [(place, rule) for place, (rule, _) in mistakes.items()
              if not any(f"/{place}" in line and ": error: " in line and line.endswith(f"[{rule}]") for line in lines)]
    assert not untold, result.stderr
    assert sum(line.startswith("hint: ") for line in lines) >= len(mistakes)
    assert not changed(before, stamps(output))


@pytest.mark.parametrize(("source", "target"), [("facts", "facts/out"), ("facts/deep", "facts"), ("facts", "facts")])
def test_content_and_output_inside_each_other_are_refused(facts, dossier, tmp_path, source, target):
    if source == "facts/deep":
        shutil.copytree(facts, facts / "deep")
    before = stamps(tmp_path)
    result = dossier("build", "--content", tmp_path / source, "--output", tmp_path / target)
    assert result.returncode == 64, result.stderr
    assert not changed(before, stamps(tmp_path))
