"""A page as a reader sees it, and the facts that its data for programs (JSON-LD) say of it."""

import json
import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

ADDRESSES = {"url", "item", "contentUrl", "thumbnailUrl", "archivedAt", "sameAs"}
DATES = {"dateModified", "dateCreated", "datePublished", "startDate", "endDate"}
WORDS = {"name", "headline", "text", "description"}
# What is about the data themselves: a word of the vocabulary, a number in a list, the address of the page.
NO_FACTS = {"@context", "@type", "position"}


@dataclass(frozen=True)
class Fact:
    """One value of the data, with the names of the fields in which it stands."""

    path: tuple[str, ...]
    value: Any

    @property
    def key(self) -> str:
        return self.path[-1]


class SeenPage(HTMLParser):
    """The words, dates and addresses that a page shows, and its blocks of data, which it does not show."""

    # What is not shown, and of a name with its reading only the name.
    UNSEEN = {"script", "style", "title", "rt", "rp", "head"}

    def __init__(self, markup: str):
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.dates: set[str] = set()
        self.addresses: set[str] = set()
        self.languages: set[str] = set()
        self.language = self.canonical = None
        self.blocks: list[str] = []
        self._open: list[str] = []
        self._is_data = False
        self.feed(markup)
        self.close()
        self.words = folded(self.words)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.language = values["lang"]
        if "lang" in values:
            self.languages.add(values["lang"])
        if tag == "time":
            self.dates.add(values["datetime"])
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]
        if tag != "link":
            self.addresses |= {values[name] for name in ("href", "src", "poster") if name in values}
        # What a reader hears of a video is seen like any word.
        self.words += f" {values['aria-label']} " if "aria-label" in values else ""
        if tag in self.UNSEEN:
            self._open.append(tag)
        if tag == "script" and values.get("type") == "application/ld+json":
            self._is_data = True
            self.blocks.append("")

    def handle_endtag(self, tag):
        if self._open and self._open[-1] == tag:
            self._open.pop()
        if tag == "script":
            self._is_data = False

    def handle_data(self, data):
        if self._is_data:
            self.blocks[-1] += data
        elif not self._open:
            self.words += data


def folded(text: str) -> str:
    """For comparison: without the kind of quotation marks, which depends on those around, and of white space."""
    text = unicodedata.normalize("NFC", text).replace("\u2060", "")
    return re.sub(r"\s+", " ", re.sub("[“”„‘’‚'\"「」『』]", "'", text)).strip()


def facts(value: Any, path: tuple[str, ...] = ()):
    """All values of the data, each by itself."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from facts(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from facts(inner, path)
    else:
        yield Fact(path, value)


def is_shown(fact: Fact, page: SeenPage) -> bool:
    """Whether the page shows a fact where a reader can see it."""
    match fact.key:
        case key if key in WORDS:
            return folded(fact.value) in page.words
        case key if key in DATES:
            return fact.value in page.dates
        case key if key in ADDRESSES:
            return fact.value in page.addresses
        case "@id":
            return fact.value == page.canonical
        case "inLanguage":
            # Of the page; what is cited says its own in the reference for programs, which the page shows.
            return fact.value == page.language if len(fact.path) == 1 else f"'language': '{fact.value}'" in page.words
        case "duration":
            return bool(found := re.fullmatch(r"PT([\d.]+)S", fact.value)) and found[1] in page.words
    return False


def data(page: SeenPage) -> dict[str, Any]:
    assert len(page.blocks) == 1
    return json.loads(page.blocks[0])


def seen(path: Path) -> SeenPage:
    return SeenPage(path.read_text(encoding="utf-8"))
