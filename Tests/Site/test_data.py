"""The files for programs: the feed is valid Atom, the argument is JSON, and both lead to pages that are there."""

import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import urldefrag

import pytest

from webpage import html_files, read

SCHEMA = Path(__file__).with_name("schema") / "atom.rng"
ATOM = "{http://www.w3.org/2005/Atom}"
FEED, JSON, ARGDOWN = "feeds/corrections.xml", "data/arguments.json", "data/arguments.argdown"


def xmllint(file: Path) -> subprocess.CompletedProcess:
    return subprocess.run(["xmllint", "--nonet", "--noout", "--relaxng", SCHEMA, file], capture_output=True, text=True)


def leads_to_a_place(site: Path, file: Path, address: str) -> bool:
    path, fragment = urldefrag(address)
    target = (file.parent / path).resolve()
    if not target.is_relative_to(site.resolve()) or not target.is_file():
        return False
    return not fragment or fragment in read(target).ids


def test_the_feed_of_corrections_is_valid_atom(site, content):
    result = xmllint(site / FEED)
    assert result.returncode == 0, result.stderr
    entries = ElementTree.parse(site / FEED).getroot().findall(f"{ATOM}entry")
    assert len(entries) == len([file for file in (content / "corrections").glob("*.md") if "." not in file.stem]) > 0
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("right, wrong", [
    ("T00:00:00Z</updated>", "</updated>"), ("<id>urn:uuid:", "<id>"), ("<div xmlns", "<span xmlns"), ("<summary>", "<summry>"),
    ("</entry>", ""), ("<title>", "<title type=\"html\">"), ("<entry>", "<entry><p>")])
def test_the_schema_refuses_what_is_not_atom(site, tmp_path, right, wrong):
    text = (site / FEED).read_text(encoding="utf-8")
    assert right in text
    broken = tmp_path / "feed.xml"
    broken.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert xmllint(broken).returncode != 0


def test_the_addresses_of_the_feed_lead_to_places(site):
    feed = site / FEED
    addresses = [value for element in ElementTree.parse(feed).getroot().iter()
                 for name, value in element.attrib.items() if name in ("href", "src")]
    inside = [address for address in addresses if not address.startswith("https://")]
    assert not [address for address in inside if not leads_to_a_place(site, feed, address)]
    assert len(inside) > 10


def test_the_argument_as_json_says_what_the_pages_do(site):
    file = site / JSON
    data = json.loads(file.read_text(encoding="utf-8"))
    for kind in ("claims", "counterarguments", "statements"):
        pages = {f"../{kind}/{page.name}" for page in (site / kind).glob("*.html") if page.name != "index.html"
                 and not read(page).redirects}
        assert {entry["address"] for entry in data[kind]} == pages, kind

    def addresses(value):
        if isinstance(value, dict):
            yield from [value["address"]] if "address" in value else []
            value = list(value.values())
        for part in value if isinstance(value, list) else []:
            yield from addresses(part)

    found = set(addresses(data))
    assert not [address for address in found if not leads_to_a_place(site, file, address)]
    assert len(found) > 100


def test_the_argument_as_argdown_has_every_claim_and_objection(site):
    text = (site / ARGDOWN).read_text(encoding="utf-8")
    data = json.loads((site / JSON).read_text(encoding="utf-8"))
    named = {f"[{entry['id'].partition(':')[2]}]" for entry in data["claims"]}
    named |= {f"<{entry['id'].partition(':')[2]}>" for entry in data["counterarguments"]}
    defined = set(re.findall(r"^(\[[^]]+\]|<[^> .]+>): ", text, re.MULTILINE))
    assert defined == named and len(named) > 20
    # An arrow leads to something that the file defines.
    arrows = re.findall(r"^  (?:\+>|->|_>) (.+)$", text, re.MULTILINE)
    assert not [target for target in arrows if not re.search(rf"^{re.escape(target)}", text, re.MULTILINE)]
    assert len(arrows) > 10


def test_only_the_home_page_and_the_log_name_the_feed(site):
    with_feed = {str(page.relative_to(site)) for page in html_files(site)
                 if any(link.tag == "link" and "alternate" in link.rel.split() and link.address.endswith(FEED)
                        for link in read(page).links)}
    assert with_feed == {"index.html", "corrections/index.html", "ja/index.html", "ja/corrections/index.html"}
