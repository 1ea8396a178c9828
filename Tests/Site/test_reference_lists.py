"""References to all sources and pages in one file each: real programs read them, and a citation processor prints them."""

import json
import re
import warnings

import bibtexparser
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from references import READERS, read_page
from webpage import html_files, read

ENDINGS = {"csl": "csl.json", "bibtex": "bib", "ris": "ris"}


def texts(site, name) -> dict[str, dict[str, str]]:
    """By format and key: the text of each reference of a list, taken apart at the entries' ends."""
    files = {form: (site / f"data/{name}.{ending}").read_text(encoding="utf-8") for form, ending in ENDINGS.items()}
    items = json.loads(files["csl"])
    return {
        "csl": {item["id"]: json.dumps([item]) for item in items},
        "bibtex": {re.match(r"@misc\{(.*),", entry)[1]: entry for entry in files["bibtex"].split("\n\n")},
        "ris": {re.search(r"^ID  - (.*)$", entry, re.MULTILINE)[1]: entry for entry in files["ris"].split("\n\n")},
    }


@pytest.mark.parametrize("name", ["sources", "pages"])
def test_other_programs_read_every_entry(site, name):
    items = json.loads((site / f"data/{name}.csl.json").read_text(encoding="utf-8"))
    keys = [item["id"] for item in items]
    titles = {item["id"]: item["title"] for item in items}
    assert len(set(keys)) == len(keys) > 50 and all(re.fullmatch(r"[a-z0-9-]+", key) for key in keys)
    text = (site / f"data/{name}.bib").read_text(encoding="utf-8")
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks and [entry.key for entry in library.entries] == keys
    with (site / f"data/{name}.ris").open(encoding="utf-8") as file:
        entries = rispy.load(file)
    assert [entry["id"] for entry in entries] == keys
    assert all(entry["title"] == titles[entry["id"]] and "unknown_tag" not in entry for entry in entries)
    assert any(re.search(r"[ぁ-んァ-ン一-龥]", title) for title in titles.values())


def normal(text: str) -> str:
    """The text without the difference of marks that TeX writes by several signs."""
    return re.sub(r"[-–—]+", "-", text.replace("``", "“").replace("''", "”").replace("`", "‘").replace("'", "’"))


def test_the_sources_are_those_of_their_pages(site):
    lists = texts(site, "sources")
    pages = [page for page in (site / "sources").glob("*.html")
             if not re.match(r"index|page-", page.name) and not read(page).redirects]
    assert set(lists["csl"]) == set(lists["bibtex"]) == set(lists["ris"]) == {page.stem for page in pages}
    # The pages themselves are compared with one another elsewhere; here some of them are enough.
    for page in sorted(pages)[::5]:
        blocks = read_page(page).blocks
        for form, reader in READERS.items():
            assert reader(lists[form][page.stem]) == reader(blocks[f"source_{form}"]), f"{page}: {form}"
    assert len(pages) > 50


def test_the_pages_are_cited_as_they_cite_themselves(site):
    listed = {item["id"]: item for item in json.loads((site / "data/pages.csl.json").read_text(encoding="utf-8"))}
    compared = 0
    for page in sorted(html_files(site))[::10]:
        block = read_page(page).blocks.get("cite_csl")
        (item,) = json.loads(block) if block else [None]
        # Further parts of lists, facets, the search, the data and what keeps copies are ways to the others.
        if block and not re.search(r"/page-|/by-|search\.html|data/index|letter/index", str(page)):
            assert listed[item["id"]] == item, page
            compared += 1
    assert compared > 60 and len(listed) > 800


def test_a_citation_processor_prints_every_title(site):
    items = json.loads((site / "data/sources.csl.json").read_text(encoding="utf-8"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        printed = [normal(str(entry)) for entry in bibliography.bibliography()]
    assert len(printed) == len(items)
    missing = [item["title"] for item in items if not any(normal(item["title"]) in entry for entry in printed)]
    assert not missing
    assert sum(bool(re.search(r"[ぁ-んァ-ン一-龥]", item["title"])) for item in items) > 0
