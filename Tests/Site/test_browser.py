"""What a browser does with the pages: what it asks for, what it complains of, how it lays them out."""

import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from webpage import html_files, read, specimens

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_no_page_loads_anything_from_another_host(site):
    pages = html_files(site)
    assert len(pages) > 0
    assert not [(str(page), link.address) for page in pages for link in read(page).links
                if link.loads and link.is_external]


@pytest.mark.parametrize(("address", "scripts"), [("", False), ("a/b/", True)], indirect=["address"],
                         ids=["at the top without scripts", "under a/b with scripts"])
def test_no_request_leaves_and_nothing_is_complained_of(site, browser, address, scripts):
    """One page of every sort and some twelve others. At the top with scripts they are loaded from each host."""
    others = html_files(site)
    pages = sorted({*specimens(site), *others[:: max(1, len(others) // 12)]})
    assert len(pages) >= min(12, len(others))
    context = browser.new_context(java_script_enabled=scripts)
    requests, complaints = [], []
    context.on("request", lambda request: requests.append(request.url))
    # ERR_ABORTED is the browser giving up an icon that it no longer needs, since the next page is asked for.
    context.on("requestfailed", lambda request: complaints.append(f"{request.url}: {request.failure}")
               if request.failure != "net::ERR_ABORTED" else None)
    context.on("response", lambda answer: complaints.append(f"{answer.url}: {answer.status}")
               if answer.status >= 400 else None)
    page = context.new_page()
    page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}")
            if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    for path in pages:
        page.goto(address + str(path.relative_to(site)), wait_until="load")
        assert page.locator("main").inner_text().strip(), f"{path} shows nothing"
    context.close()
    assert not [request for request in requests if not request.startswith(address)]
    assert not complaints[:20]
    assert len(requests) > len(pages)


def test_no_page_is_wider_than_the_window(site, browser):
    pages = specimens(site)
    assert len(pages) > 5
    context = browser.new_context()
    page = context.new_page()
    wide = {}
    for path in pages:
        page.goto(path.as_uri())
        for width, letters in [(320, "100%"), (390, "100%"), (1280, "100%"), (1280, "200%")]:
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", letters)
            excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if excess > 0:
                wide[str(path), width, letters] = excess
    context.close()
    assert not wide


def test_a_word_without_end_widens_no_page(build, content, browser, tmp_path):
    facts = Path(shutil.copytree(content, tmp_path / "facts"))
    settings = facts / "dossier.yml"
    text, count = re.subn(r"(?m)^title:.*\n(?:[ ].*\n)*", f"title: {'long' * 100}\n", settings.read_text(), count=1)
    assert count == 1
    settings.write_text(text)
    build(facts, tmp_path / "site")
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    for path in ["index.html", "claims/index.html", "prompts/index.html"]:
        page.goto((tmp_path / "site" / path).as_uri())
        assert "longlong" in page.locator("body").inner_text()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    context.close()


# What depends on the width of the window; all else is the same page. Contrast, which takes axe longer than all that, is
# looked at in the wide layout in light colours and in the narrow one in dark colours. There, and at 768 pixels, the
# pages of the first language speak for all: what is looked at is the style sheet's, which is one.
CONTRAST = ["color-contrast"]
SIZES = ["target-size", "scrollable-region-focusable"]


@pytest.mark.parametrize(("width", "scheme", "rules"), [
    (1440, "light", STANDARDS), (320, "dark", CONTRAST), (768, "light", SIZES), (320, "light", SIZES)])
def test_axe_finds_no_barrier(site, browser, width, scheme, rules):
    def is_translated(path: Path) -> bool:
        return path.relative_to(site).parts[0] == "ja"

    pages = specimens(site)
    if scheme == "dark" or width == 768:
        pages = [path for path in pages if not is_translated(path)]
    assert len(pages) > 5
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    kind = "tag" if rules == STANDARDS else "rule"
    barriers, looked_at = [], 0
    for path in pages:
        page.goto(path.as_uri())
        found = Axe().run(page, options={
            "runOnly": {"type": kind, "values": rules}, "resultTypes": ["violations", "incomplete"],
            "rules": {rule: {"enabled": False} for rule in CONTRAST if kind == "tag" and is_translated(path)}}).response
        looked_at += len(found["passes"])
        for barrier in found["violations"] + undecided(found):
            nodes = [node["html"] for node in barrier["nodes"]]
            barriers.append(f"{path.relative_to(site)}: {barrier['id']}: {barrier['help']}: {nodes[:3]}")
    context.close()
    assert not barriers[:20]
    assert looked_at >= len(pages) * (10 if kind == "tag" else 1), "axe looked at next to nothing"


@pytest.mark.parametrize("width", [1440, 320])
@pytest.mark.parametrize(("path", "question"), [
    ("search.html", "unpaid"), ("ja/search.html", "無償労働"), ("search.html", "xyzzy"),
    ("prompts/index.html", "tokyo"), ("ja/prompts/index.html", "東京")])
def test_axe_finds_no_barrier_in_what_was_found(site, browser, width, path, question):
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto((site / path).as_uri())
    if page.locator(".filters").count():
        page.click(".filters summary")
        expect(page.locator(".filters select").first).to_be_visible()
    page.fill("#finder_words", question)
    expect(page.locator(".found [role=status]")).to_have_text(re.compile(r"\d|Nothing"))
    assert (page.locator(".hits a").count() > 0) == (question != "xyzzy")
    found = Axe().run(page, options={
        "runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations", "incomplete"]}).response
    barriers = [(barrier["id"], [node["html"] for node in barrier["nodes"]][:3])
                for barrier in found["violations"] + undecided(found)]
    small = page.evaluate("""[...document.querySelectorAll('main :is(input, select, button, summary, .hits a)')]
        .filter(e => e.checkVisibility() && Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24)
        .map(e => e.outerHTML.slice(0, 100))""")
    excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    context.close()
    assert not barriers and not small and excess <= 0
    assert len(found["passes"]) >= 10, "axe looked at next to nothing"


# What axe leaves to people, by its own reason, and why it is right here: signs that are no letters (↑), words of one
# sign (a number), and blocks that are positioned only so that a preview finds its place in them.
LOOKED_AT = {"nonBmp", "shortTextContent", "elmPartiallyObscured", "elmPartiallyObscuring", "bgOverlap"}


def undecided(found: dict) -> list[dict]:
    """What axe could not decide, but for what somebody has looked at."""
    def reasons(barrier: dict) -> set:
        return {(check["data"] or {}).get("messageKey") for node in barrier["nodes"] for check in node["any"]}
    return [barrier for barrier in found["incomplete"] if reasons(barrier) - LOOKED_AT]
