"""The prompts as files: records beside their pages, the whole index as a table and as lines, and what describes them."""

import html
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import content as own
from prompts import flattened, lines, rows
from test_data import ATOM, leads_to_a_place, xmllint

FEED = "feeds/prompts.xml"


@pytest.fixture(scope="module")
def records(site) -> list[dict]:
    found = lines(site)
    assert len(found) > 90
    return found


@pytest.fixture(scope="module")
def schema(site) -> dict:
    return json.loads((site / "data/prompts.schema.json").read_text(encoding="utf-8"))


def test_every_prompt_has_a_line_which_is_the_record_beside_its_page(site, content, records):
    assert {record["slug"] for record in records} == own.slugs(content, "prompts")
    for record in records:
        file = site / "prompts" / f"{record['slug']}.json"
        assert json.loads(file.read_text(encoding="utf-8")) == record
        assert (site / record["address"]).is_file()
        assert all((site / source["address"]).is_file() for source in record["sources"])
    assert len(list((site / "prompts").glob("*.json"))) == len(records)
    assert not list((site / "ja/prompts").glob("*.json")) and not list((site / "ja/prompts").glob("*.txt"))


def test_the_text_is_what_the_page_shows_and_the_record_says(site, records):
    shown = 0
    for record in records:
        words = record.get("text", record.get("excerpt"))
        file = site / "prompts" / f"{record['slug']}.txt"
        assert file.is_file() == (words is not None)
        on_page = preformatted(site / record["address"])
        assert on_page == words
        if words is not None:
            assert file.read_bytes() == words.encode()
            shown += 1
    assert shown > 50


def preformatted(page: Path) -> str | None:
    """What a page shows as a prompt's words; nothing where it shows none."""
    found = re.search(r'<pre class="wording[^>]*><code>(.*?)</code></pre>', page.read_text(encoding="utf-8"), re.DOTALL)
    return html.unescape(found[1]) if found else None


def test_every_record_keeps_the_schema(records, schema):
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert not [(record["slug"], error.message) for record in records for error in validator.iter_errors(record)]


@pytest.mark.parametrize("change", [
    {"title": {}}, {"title": "Title"}, {"slug": "No Slug"}, {"digest": "abc"}, {"wording": "some"}, {"unknown": "x"},
    {"sources": [{"slug": "a"}]}, {"outputs": [{}]}, {"added": "yesterday"}, {"duration": "20"}, {"tags": []},
    {"wording": "excerpt", "excerpt": None}, {"wording": "none", "excerpt": "x"}, {"text": "x", "excerpt": "y"}],
    ids=json.dumps)
def test_the_schema_refuses_what_is_no_record(records, schema, change):
    record = {name: value for name, value in (records[0] | change).items() if value is not None}
    assert not Draft202012Validator(schema).is_valid(record)


def test_the_table_says_what_the_lines_do(site, records):
    table = rows(site)
    assert len(table) == len(records)
    for row, record in zip(table, records, strict=True):
        assert {name: cell for name, cell in row.items() if cell} == flattened(record)
    assert b"\xef\xbb\xbf" not in (site / "data/prompts.csv").read_bytes()[:3]


@pytest.mark.parametrize("path", [FEED, f"ja/{FEED}"])
def test_the_feed_of_added_prompts_is_valid_atom_and_leads_to_places(site, records, path):
    feed = site / path
    result = xmllint(feed)
    assert result.returncode == 0, result.stderr
    root = ElementTree.parse(feed).getroot()
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == min(100, len([record for record in records if "added" in record])) > 0
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    dates = [entry.findtext(f"{ATOM}published") for entry in entries]
    assert dates == sorted(dates, reverse=True)
    warned = {f"{record['slug']}.html" for record in records if "warnings" in record}
    for entry in entries:
        content = entry.find(f"{ATOM}content")
        (page,) = [link.get("href") for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        if page.rpartition("/")[2] in warned:
            assert entry.find(f"{ATOM}category") is not None and (content is None or content.get("type") == "text")
    addresses = [element.get("href") for element in root.iter() if element.get("href")]
    assert not [address for address in addresses if not leads_to_a_place(site, feed, address)]
    assert len(addresses) >= 2 * len(entries)
