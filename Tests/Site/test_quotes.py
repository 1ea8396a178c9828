"""Quotations are checked against private captures with the command, and again with stock tools."""

import hashlib
import json
import subprocess

import pytest

DAY = {"SOURCE_DATE_EPOCH": "1764288000"}


@pytest.fixture
def quoting(tmp_path):
    """A dossier with one quotation, and a private capture of its source."""
    files = {
        "case/dossier.yml": "title: T\nlanguages: [en]\npublisher: P\nedition: 2025-01-31\n"
        "licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}\n",
        "case/sources.yml": "- {slug: memo, type: report, title: Memo, language: en, standing: primary, seen: full}\n",
        "case/pages/about.md": '---\ntitle: About\n---\nThey “weren’t paid” [@memo "weren’t paid"].\n',
        "kept/memo/2024-11-27T0910Z/text.txt": "They say that they weren't\n paid.\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_check_is_noted_shown_and_repeated_with_stock_tools(dossier, quoting):
    case, kept = quoting / "case", quoting / "kept"
    told = dossier("quotes", "--content", case, "--captures", kept, "--format", "json", environment=DAY)
    assert told.returncode == 0
    # The first edition says already what was checked before it.
    assert dossier("release", "--content", case, "--output", quoting / "site").returncode == 0
    assert [quotation["result"] for quotation in json.loads(told.stdout)["list"]] == ["found"]

    text = kept / "memo/2024-11-27T0910Z/text.txt"
    digest = subprocess.run(["sha256sum", text], capture_output=True, text=True, check=True).stdout.split()[0]
    words = hashlib.sha256(b"weren't paid").hexdigest()
    lock = (case / "dossier.lock").read_text().splitlines()
    assert f"capture memo 2024-11-27T0910Z {digest} private" in lock
    assert f"quote memo {words} 2024-11-27T0910Z 2025-11-28" in lock

    assert digest in (quoting / "site/sources/memo.html").read_text()
    page = (quoting / "site/pages/about.html").read_text()
    assert digest[:12] in page and "28 November 2025" in page
    published = [file for file in (quoting / "site").rglob("*") if file.is_file()]
    assert len(published) > 10
    assert not [file for file in published if b"They say that" in file.read_bytes()]


def test_words_that_are_not_there_end_with_one_and_a_stale_check_stops_a_release(dossier, quoting):
    case, kept = quoting / "case", quoting / "kept"
    dossier("release", "--content", case, "--output", quoting / "site")
    dossier("quotes", "--content", case, "--captures", kept)
    about = case / "pages/about.md"
    about.write_text(about.read_text().replace("weren’t paid", "weren’t ever paid"))
    refused = dossier("release", "--content", case, "--output", quoting / "site")
    assert refused.returncode == 1 and "[quote-stale]" in refused.stderr
    missing = dossier("quotes", "--content", case, "--captures", kept)
    assert missing.returncode == 1
    assert "weren't [-ever-] paid" in missing.stderr


@pytest.mark.parametrize("captures", ["case", "case/captures", "."])
def test_private_captures_stay_out_of_the_content(dossier, quoting, captures):
    (quoting / "case/captures").mkdir()
    result = dossier("quotes", "--content", quoting / "case", "--captures", quoting / captures)
    assert result.returncode == 64 and "within one another" in result.stderr
