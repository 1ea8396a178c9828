"""The same site in each language: every page, its way to the other language, and how Japanese is set."""

import re
from pathlib import Path

import pytest

from webpage import html_files, specimens

JAPANESE = r"[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\u3001\u3002]"

# What a page shows of the content's own sentences; words beside one another in the interface may have a space.
PROSE = r'<div class="prose">(.*?)</div>|<h1>(.*?)</h1>|<p class="lead">(.*?)</p>'


def pages_of(site: Path, language: str) -> set[str]:
    """The pages of a language, by their path within it; the first language's stand at the root."""
    folder = site / "ja" if language == "ja" else site
    found = {str(page.relative_to(folder)) for page in html_files(folder)}
    return found if language == "ja" else {page for page in found if not page.startswith("ja/")}


def test_every_page_is_there_in_each_language(site):
    english, japanese = pages_of(site, "en"), pages_of(site, "ja")
    assert len(japanese) > 100
    assert english - {"404.html"} == japanese


def test_each_page_leads_to_itself_in_the_other_language(site):
    wrong, looked = [], 0
    for language, other in (("en", "ja"), ("ja", "en")):
        folder = site / "ja" if language == "ja" else site
        for path in pages_of(site, language) - {"404.html"}:
            text = (folder / path).read_text(encoding="utf-8")
            if 'http-equiv="refresh"' in text:
                continue
            looked += 1
            link = re.search(rf'<a href="([^"]*)" lang="{other}"( hreflang="{other}")?>', text)
            goal = (folder / path).parent / link[1] if link else None
            twin = (site if language == "ja" else site / "ja") / path
            if not goal or goal.resolve() != twin.resolve() or f'<html lang="{language}">' not in text:
                wrong.append(f"{language}: {path}")
    assert not wrong[:20]
    assert looked > 200


def test_nothing_of_the_dossier_is_left_untranslated(site):
    notices = [str(page) for page in html_files(site) if '<p class="notice"' in page.read_text(encoding="utf-8")]
    assert not notices[:20]


def test_lines_of_japanese_run_on_without_a_space(site):
    wrong, looked = [], 0
    for page in html_files(site / "ja"):
        text = page.read_text(encoding="utf-8")
        prose = "|".join(part for parts in re.findall(PROSE, text, re.DOTALL) for part in parts)
        words = re.sub(r"<[^>]*>", "", re.sub(r"</?(?:li|p|div|td|th|ul|ol|h\d)\b[^>]*>|<br[^>]*>", "|", prose))
        looked += len(re.findall(JAPANESE, words))
        wrong += [f"{page}: {found}" for found in re.findall(rf".{{8}}{JAPANESE}[ \n]{JAPANESE}.{{8}}", words)]
    assert looked > 10_000
    assert not wrong[:20]


@pytest.mark.parametrize("path", ["ja/index.html", "ja/letter/index.html"])
def test_japanese_is_drawn_with_japanese_glyphs(site, browser, path):
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / path).as_uri())
    session = context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    for selector in ("h1", "main .prose p", "nav.main a"):
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
        fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        names = " ".join(font["familyName"] for font in fonts)
        assert "JP" in names and not re.search(r"\b(SC|TC|KR|HK)\b", names), f"{selector}: {names}"
    style = page.evaluate("""() => {
        const word = document.createElement('em'); word.textContent = '強調';
        document.querySelector('main p').append(word);
        const style = getComputedStyle(word);
        return [style.fontStyle, style.textEmphasisStyle];
    }""")
    context.close()
    assert style == ["normal", "sesame"]


def test_the_timeline_is_in_japanese(site):
    text = (site / "ja/events/index.html").read_text(encoding="utf-8")
    assert "2024年（令和6年）" in text and "2024年11月26日" in text
    assert "日本時間" in text
    assert len(specimens(site)) > 5
