"""What a dossier with its own address tells other programs: site maps, robots, a contact, feeds of changes, copies in archives.

The schemas are ours, the validator is libxml2's.
"""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from urllib.robotparser import RobotFileParser

import pytest

from webpage import html_files, read

SCHEMA = Path(__file__).with_name("schema")
BASE = "https://example.org/a&b/'c'/"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ["feeds/changes.xml", "feeds/corrections.xml", "feeds/prompts.xml"]


def xmllint(schema: str, file: Path) -> subprocess.CompletedProcess:
    command = ["xmllint", "--nonet", "--noout", "--relaxng", SCHEMA / schema, file]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.fixture(scope="module")
def listed(mirrored) -> dict[str, ElementTree.Element]:
    """The entries of the site map by address."""
    entries = ElementTree.parse(mirrored.site / "sitemap.xml").getroot().findall(f"{MAP}url")
    return {entry.findtext(f"{MAP}loc"): entry for entry in entries}


def file_of(site: Path, address: str) -> Path:
    assert address.startswith(BASE), address
    return site / (unquote(address.removeprefix(BASE)) or "index.html")


def canonical(page: Path) -> str | None:
    return next((link.address for link in read(page).links if link.rel == "canonical"), None)


def test_the_map_is_valid_and_leads_to_pages(mirrored, listed):
    result = xmllint("sitemap.rng", mirrored.site / "sitemap.xml")
    assert result.returncode == 0, result.stderr
    assert not [address for address in listed if not file_of(mirrored.site, address).is_file()]


def test_the_map_lists_exactly_the_pages_that_are_their_own_canonical_address(mirrored, listed):
    pages = {canonical(page) for page in html_files(mirrored.site) if page.name != "404.html" and not read(page).redirects}
    assert set(listed) == pages and len(listed) > 20
    assert f"{BASE}claims/pepper.html" not in listed and (mirrored.site / "claims/pepper.html").is_file()
    assert f"{BASE}ja/claims/more.html" not in listed and (mirrored.site / "ja/claims/more.html").is_file()


def test_the_map_and_the_pages_name_the_same_languages(mirrored, listed):
    several = 0
    for address, entry in listed.items():
        said = {(link.get("hreflang"), link.get("href")) for link in entry.findall(LINK)}
        text = file_of(mirrored.site, address).read_text(encoding="utf-8")
        shown = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)
        assert said == {(tag, href.replace("&amp;", "&").replace("&#x27;", "'")) for tag, href in shown}, address
        several += len(said) == 3
    assert several > 10 and any(not entry.findall(LINK) for entry in listed.values())


@pytest.mark.parametrize("right, wrong", [
    ("<loc>", "<lok>"), ("<lastmod>2025", "<lastmod>25"), ('hreflang="ja"', 'hreflang=""'), ('rel="alternate"', 'rel="other"'),
    ("</url>", "<loc>x</loc></url>"), ("<loc>https://", "<loc>"), ("<url>", "<url><priority>2</priority>")])
def test_the_schema_refuses_what_is_no_map(mirrored, tmp_path, right, wrong):
    text = (mirrored.site / "sitemap.xml").read_text(encoding="utf-8")
    assert right in text
    broken = tmp_path / "sitemap.xml"
    broken.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert xmllint("sitemap.rng", broken).returncode != 0


def test_without_an_own_address_there_is_no_map(site):
    if canonical(site / "index.html") is None:
        assert not list(site.glob("sitemap*"))
        assert "Sitemap" not in (site / "robots.txt").read_text()


def test_a_program_that_keeps_to_robots_txt_may_read_everything(mirrored):
    robots = RobotFileParser()
    robots.parse((mirrored.site / "robots.txt").read_text().splitlines())
    assert robots.site_maps() == [f"{BASE}sitemap.xml"]
    pages = [f"{BASE}{page.relative_to(mirrored.site)}" for page in html_files(mirrored.site)]
    assert pages and all(robots.can_fetch("ia_archiver", page) for page in pages)


def test_the_contact_has_the_fields_of_the_standard(mirrored):
    """RFC 9116: each field on a line; Contact and one Expires are required, the others have one form."""
    text = (mirrored.site / ".well-known/security.txt").read_text()
    assert text.endswith("\n") and "\n\n" not in text
    fields = dict(line.split(": ", 1) for line in text.splitlines())
    assert fields == {
        "Contact": "https://example.org/contact?to=us&of=fish", "Expires": "2026-03-01T00:00:00Z",
        "Preferred-Languages": "en, ja", "Canonical": f"{BASE}.well-known/security.txt"}


@pytest.mark.parametrize("name", [*FEEDS, *(f"ja/{name}" for name in FEEDS)])
def test_a_feed_is_valid_and_its_names_are_those_of_the_dossier(mirrored, name):
    result = xmllint("atom.rng", mirrored.site / name)
    assert result.returncode == 0, result.stderr
    root = ElementTree.parse(mirrored.site / name).getroot()
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids) > 1
    # RFC 4151, section 2.1.
    assert not [one for one in ids if not re.fullmatch(r"tag:example\.org,2025:fish/[a-z0-9/:-]+", one)]
    links = [link.get("href") for link in root.iter(f"{ATOM}link")]
    assert links and not [address for address in links if not file_of(mirrored.site, address).is_file()]


def test_the_feed_of_changes_names_what_is_there_and_counts_what_is_gone(mirrored):
    entries = ElementTree.parse(mirrored.site / "feeds/changes.xml").getroot().findall(f"{ATOM}entry")
    said = [(entry.find(f"{ATOM}category").get("term"), entry.findtext(f"{ATOM}updated")[:10]) for entry in entries]
    assert said == [("changed", "2025-03-01"), ("changed", "2025-03-01"), ("removed", "2025-03-01"), ("added", "2025-02-01")]
    assert "gone" not in (mirrored.site / "feeds/changes.xml").read_text()
    home = (mirrored.site / "index.html").read_text()
    assert 'type="application/atom+xml" title="Feed of the changes (Atom)" href="feeds/changes.xml"' in home


class OutgoingLinks(HTMLParser):
    """The links of a page that leave the site, with their attributes."""

    def __init__(self, markup: str):
        super().__init__(convert_charrefs=True)
        self.links: list[dict[str, str]] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and values.get("href", "").startswith("http"):
            self.links.append(values)


# What the content says of the copies that archives have.
COPIES = {
    "https://example.com/menu?day=1&table='2'":
        ("https://web.archive.org/web/20250103070000/https://example.com/menu?day=1&table='2'", "2025-01-03"),
    "https://example.com/talk": ("https://archive.example/t4lk", "2025-01-05")}


def test_no_outgoing_link_with_a_copy_in_an_archive_lacks_it(mirrored):
    """Robust Links (robustlinks.mementoweb.org/spec): the address, the copy, its day; and a link that readers see."""
    with_copy = without = 0
    for page in html_files(mirrored.site):
        links = OutgoingLinks(page.read_text(encoding="utf-8")).links
        hrefs = [link["href"] for link in links]
        for link in links:
            copy = COPIES.get(link["href"].partition("#")[0])
            if copy is None:
                assert "data-versionurl" not in link, page
                without += 1
                continue
            found = (link.get("data-originalurl"), link.get("data-versionurl"), link.get("data-versiondate"))
            assert found == (link["href"].partition("#")[0], *copy), page
            assert copy[0] in hrefs, page
            with_copy += 1
    assert with_copy > 10 and without > 10


def test_the_program_finds_nothing_wrong_with_the_site(dossier, mirrored):
    result = dossier("check", "--output", mirrored.site, "--strict")
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_program_finds_data_that_lead_nowhere(dossier, mirrored, tmp_path):
    broken = shutil.copytree(mirrored.site, tmp_path / "site")
    page = broken / "claims/salt.html"
    text = page.read_text(encoding="utf-8")
    assert '"item":"../claims/index.html"' in text or '"item":"index.html"' in text
    page.write_text(re.sub(r'"item":"(\.\./claims/)?index\.html"', '"item":"../claims/nowhere.html"', text, count=1), encoding="utf-8")
    result = dossier("check", "--output", broken)
    assert result.returncode == 1 and "claims/nowhere.html" in result.stderr + result.stdout
