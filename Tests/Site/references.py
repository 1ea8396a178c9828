"""The references that pages show, read back by other people's parsers: bibtexparser, rispy, citeproc-py."""

import json
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import bibtexparser
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc.source.json import CiteProcJSON


@dataclass(frozen=True)
class Reference:
    """What one block says, in words that are the same for all formats; a date is its known parts."""

    key: str
    title: str
    date: tuple[int, ...] | None
    author: str | None
    container: str | None
    language: str
    address: str | None


class CitedPage(HTMLParser):
    """A page's title, heading, and blocks by id. What stands in brackets beside a ruby is no part of a heading."""

    def __init__(self, markup: str):
        super().__init__(convert_charrefs=True)
        self.title = self.heading = ""
        self.blocks: dict[str, str] = {}
        self.edition = None
        self.language = None
        self._inside: list[str] = []
        self._block = None
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.language = values["lang"]
        if tag == "time" and "footer" in self._inside and self.edition is None:
            self.edition = values["datetime"]
        if tag == "pre" and values.get("id", "").startswith(("cite_", "source_")):
            self._block = values["id"]
            self.blocks[self._block] = ""
        if tag in ("title", "h1", "rt", "rp", "footer"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()
        if tag == "pre":
            self._block = None

    def handle_data(self, data):
        if self._block:
            self.blocks[self._block] += data
        elif self._inside and self._inside[-1] == "title":
            self.title += data
        elif self._inside and self._inside[-1] == "h1":
            self.heading += data


@cache
def read_page(path: Path) -> CitedPage:
    return CitedPage(path.read_text(encoding="utf-8"))


def parts(date: str | None) -> tuple[int, ...] | None:
    return tuple(int(part) for part in date.split("/")[0].rstrip("?~%").split("-")) if date else None


def from_bibtex(text: str) -> Reference:
    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert not library.failed_blocks and len(library.entries) == 1, text
    # An address is not TeX: it is read as it is written.
    written = bibtexparser.parse_string(text).entries[0].fields_dict
    entry = library.entries[0]
    assert entry.entry_type == "misc"
    fields = {name: field.value for name, field in entry.fields_dict.items()}
    url = written["url"].value if "url" in written else None
    plain = {name: value.strip("{}") for name, value in fields.items()}
    date = parts(written["date"].value) if "date" in written else None
    assert (date is None) == ("year" not in plain) and (date is None or int(plain["year"]) == date[0])
    return Reference(entry.key, plain["title"], date, plain.get("author"), plain.get("howpublished"), plain["language"], url)


def from_ris(text: str) -> Reference:
    entries = rispy.loads(text)
    assert len(entries) == 1, text
    entry = entries[0]
    assert "unknown_tag" not in entry, entry
    date = tuple(int(part) for part in entry["date"].split("/")[:3] if part) if "date" in entry else None
    assert date is None or int(entry["year"]) == date[0]
    authors = entry.get("authors", [None])
    assert len(authors) == 1
    return Reference(
        entry["id"], entry["title"], date, authors[0], entry.get("secondary_title"), entry["language"],
        entry["urls"][0] if "urls" in entry else None)


def from_csl(text: str) -> Reference:
    data = json.loads(text)
    assert len(data) == 1
    item = CiteProcJSON(data)[data[0]["id"].lower()]
    raw = data[0]
    dates = raw["issued"]["date-parts"] if "issued" in raw else None
    assert dates is None or item["issued"], "a citation processor reads the date"
    author = raw["author"][0]["literal"] if "author" in raw else None
    return Reference(
        raw["id"], str(item["title"]), tuple(dates[0]) if dates else None, author, raw.get("container-title"),
        raw["language"], raw.get("URL"))


READERS = {"bibtex": from_bibtex, "ris": from_ris, "csl": from_csl}
