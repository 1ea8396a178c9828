"""What the tests need to know of one HTML file: its links, its addresses, and whether it only redirects."""

from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

# Attributes that hold an address. `srcset` holds several.
ADDRESSES = {"href", "src", "poster", "action", "formaction", "data", "cite", "srcset"}


@dataclass(frozen=True)
class Link:
    """One address as it is written, and the element it stands in."""

    tag: str
    attribute: str
    address: str
    rel: str

    @property
    def is_external(self) -> bool:
        return self.address.lower().startswith(("http:", "https:", "mailto:", "//"))

    @property
    def loads(self) -> bool:
        """Whether a browser fetches it with the page, before anybody follows it."""
        if self.tag == "link":
            return bool({"stylesheet", "icon", "preload", "modulepreload", "manifest"} & set(self.rel.split()))
        return self.tag not in {"a", "area", "form", "button", "input", "q", "blockquote", "del", "ins"}


class WebPage(HTMLParser):
    """The links, ids and inline code of a page. Python's parser forgives; the Nu Html Checker does not."""

    def __init__(self, markup: str):
        super().__init__(convert_charrefs=True)
        self.links: list[Link] = []
        self.ids: list[str] = []
        self.redirects = False
        self.inline: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.redirects = True
            _, _, target = values.get("content", "").partition("url=")
            self.links.append(Link("a", "href", target.strip(), ""))
        # Data for programs are not run (HTML Standard, section 4.12.1); anything else might be.
        if tag == "script" and "src" not in values and values.get("type") != "application/ld+json":
            self.inline.append("script")
        self.inline += [name for name in values if name == "style" or name.startswith("on")]
        self.inline += [tag] if tag == "style" else []
        for name in ADDRESSES & values.keys():
            written = values[name]
            several = [part.split()[0] for part in written.split(",") if part.strip()]
            for address in several if name == "srcset" else [written]:
                self.links.append(Link(tag, name, address, values.get("rel", "")))

    handle_startendtag = handle_starttag


@cache
def read(path: Path) -> WebPage:
    """The page in a file. Kept, since several tests ask for all of them; for files that do not change."""
    return WebPage(path.read_text(encoding="utf-8"))


def html_files(folder: Path) -> list[Path]:
    """All pages of a site, in the order of their paths."""
    return sorted(folder.rglob("*.html"))


def all_files(folder: Path) -> dict[str, bytes]:
    """Everything in a folder, hidden files too, by path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def specimens(folder: Path) -> list[Path]:
    """The longest page of every sort: each folder's list, its later pages, its facets, its records, and all at the top."""
    sorts: dict[tuple[str, ...], Path] = {}
    for path in html_files(folder):
        place = path.relative_to(folder)
        name = place.stem
        sort = name.split("-")[0] if name == "index" or name.startswith(("page-", "by-")) else "record"
        key = (*place.parent.parts, sort) if place.parent.parts else (name,)
        if key not in sorts or path.stat().st_size > sorts[key].stat().st_size:
            sorts[key] = path
    return sorted(sorts.values())
