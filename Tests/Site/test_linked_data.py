"""JSON-LD: every page has it, it is JSON of known words, and says nothing that the page does not show."""

import html
import json
import re
from collections import Counter

import pytest

from linked_data import NO_FACTS, Fact, SeenPage, data, facts, is_shown, seen
from webpage import html_files, read

# The types that the issue of machine readers names, each found on some page.
TYPES = {"Article", "Claim", "Quotation", "VideoObject", "Person", "Organization", "Event", "Dataset", "BreadcrumbList"}
# Those of schema.org that pages use besides.
OTHERS = {"AudioObject", "BlogPosting", "Book", "Chapter", "CollectionPage", "CorrectionComment", "CreativeWork", "DataDownload",
          "Legislation", "ListItem", "Manuscript", "Message", "Movie", "MusicRecording", "NewsArticle", "Report",
          "ScholarlyArticle", "SocialMediaPosting", "SoftwareSourceCode", "Thesis", "WebPage", "WebSite"}
# The most that the data may cost an ordinary page, and any page.
ORDINARY, MOST, ALL_FILES = 1000, 2000, 5000


@pytest.fixture(scope="module", params=["site", "mirrored"])
def pages(request):
    """The pages that have data, by path."""
    if request.param == "site":
        folder = request.getfixturevalue("site")
    else:
        folder = request.getfixturevalue("mirrored").site
    return {path: seen(path) for path in html_files(folder)
            if path.name != "404.html" and not read(path).redirects}


def test_every_page_has_data_of_known_words(pages):
    found = Counter()
    for path, page in pages.items():
        said = data(page)
        assert said["@context"] == "https://schema.org", path
        types = [fact.value for fact in facts(said) if fact.key == "@type"]
        assert set(types) <= TYPES | OTHERS, path
        found.update(types)
        assert ("breadcrumb" in said) == (said["@type"] != "WebSite"), path
        if "breadcrumb" in said:
            items = said["breadcrumb"]["itemListElement"]
            assert [item["position"] for item in items] == list(range(1, len(items) + 1)), path
            assert "item" not in items[-1] and all("item" in item for item in items[:-1]), path
    assert TYPES <= set(found), TYPES - set(found)
    assert len(pages) > 20


def test_the_data_say_only_what_the_page_shows(pages):
    compared, wrong = Counter(), []
    for path, page in pages.items():
        for fact in facts(data(page)):
            if fact.key in NO_FACTS:
                continue
            compared[fact.key] += 1
            if not is_shown(fact, page):
                wrong.append(f"{path}: {'.'.join(fact.path)}: {fact.value}")
    assert not wrong[:20], len(wrong)
    # Facts of each sort were compared, on every page several.
    assert {"name", "headline", "text", "description", "url", "item", "dateModified", "datePublished", "dateCreated",
            "startDate", "inLanguage"} <= set(compared)
    assert sum(compared.values()) > 8 * len(pages)


def test_the_breadcrumb_is_the_visible_one(pages):
    compared = 0
    for path, page in pages.items():
        visible = re.search(r'<nav class="breadcrumb".*?</nav>', path.read_text(encoding="utf-8"), re.DOTALL)
        said = data(page).get("breadcrumb")
        assert bool(visible) == bool(said), path
        if not said:
            continue
        shown = SeenPage(visible[0])
        names = [item["name"] for item in said["itemListElement"]]
        assert "".join(names).replace(" ", "") == re.sub(r"\s", "", html_text(visible[0])), path
        assert {item["item"] for item in said["itemListElement"][:-1]} == shown.addresses, path
        compared += 1
    assert compared > 20


def html_text(markup: str) -> str:
    """The words of markup as they are, not folded."""
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def test_the_data_are_small(pages):
    sizes = {str(path): len(page.blocks[0].encode()) for path, page in pages.items()}
    # The page of the data names each of its files.
    lists = [sizes.pop(path) for path in list(sizes) if path.endswith("data/index.html")]
    assert lists and max(lists) <= ALL_FILES, lists
    ordered = sorted(sizes.values())
    assert ordered[len(ordered) // 2] <= ORDINARY, ordered[len(ordered) // 2]
    assert ordered[-1] <= MOST, ordered[-3:]


@pytest.mark.parametrize("key, value", [
    ("name", "Nobody said this"), ("text", "Nobody said this"), ("datePublished", "1999-01-01"), ("url", "nowhere.html"),
    ("inLanguage", "xx"), ("duration", "PT987654S"), ("@id", "https://example.com/"), ("unknown", "x")])
def test_a_fact_that_is_not_shown_is_found(site, key, value):
    page = seen(site / "index.html")
    assert not is_shown(Fact((key,), value), page)


def test_a_page_with_hostile_names_is_read_as_it_was_meant(mirrored):
    for name in ("claims/salt.html", "ja/claims/salt.html"):
        said = data(seen(mirrored.site / name))
        assert "</script>" in said["mainEntity"]["text"] and "<!--" in said["isPartOf"]["name"]
        text = (mirrored.site / name).read_text(encoding="utf-8")
        assert "<!--" not in text and text.count("</script>") == text.count("<script ")
    video = data(seen(mirrored.site / "prompts/wave.html"))["mainEntity"]["associatedMedia"]
    assert video == {"@type": "VideoObject", "duration": "PT10S", "name": "A wave & <foam>", "url": "https://example.com/talk"}
    assert data(seen(mirrored.site / "parties/cook.html"))["mainEntity"]["sameAs"] == "https://example.com/cook?x=1&y='2'"
    source = data(seen(mirrored.site / "sources/menu.html"))["mainEntity"]
    assert source["archivedAt"].startswith("https://web.archive.org/web/20250103070000/")
    assert json.dumps(source["publisher"]) == '{"name": "House & Sons"}'
