"""What readers do with a page: by keyboard, by pointer, on paper, without scripts, on a slow line."""

import io
import re
import unicodedata

import pypdf
import pytest
from playwright.sync_api import Page

from webpage import html_files, read, specimens

# A page with all its files but media, in bytes as they are sent by a host that does not compress.
MOST_BYTES = 100_000
MEDIA = (".webm", ".mp4", ".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")

OUTLINE = "element => { const s = getComputedStyle(element); return s.outlineStyle + ' ' + s.outlineWidth; }"


@pytest.fixture
def page(browser) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def unscripted(browser) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def claim(site):
    """The claim of which most is said."""
    return max((site / "claims").glob("[!i]*.html"), key=lambda path: path.stat().st_size)


@pytest.fixture(scope="session")
def prompt(site):
    """A prompt whose own words are shown."""
    return next(path for path in sorted((site / "prompts").glob("*.html")) if 'class="wording' in path.read_text())


def test_every_page_is_light(site):
    heavy, looked_at = {}, 0
    for path in html_files(site):
        files = {path} | {(path.parent / link.address).resolve() for link in read(path).links
                          if link.loads and not link.address.lower().endswith(MEDIA)}
        weight = sum(file.stat().st_size for file in files)
        looked_at += len(files)
        if weight >= MOST_BYTES:
            heavy[str(path.relative_to(site))] = weight
    assert not heavy
    assert looked_at > 3 * len(html_files(site)), "each page has a style sheet, a script and an icon"


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_moves_while_a_page_loads(site, serve, browser, width):
    address = serve(site)
    context = browser.new_context(viewport={"width": width, "height": 800})
    context.add_init_script("""
        window.shifted = 0;
        new PerformanceObserver(list => { for (const e of list.getEntries()) window.shifted += e.value; })
            .observe({type: "layout-shift", buffered: true});""")
    page = context.new_page()
    moved = {}
    for path in specimens(site):
        # A busy browser may paint a page of which half has come in, and count a line that is then broken anew. What the
        # page itself moves, it moves each time.
        for _ in range(3):
            page.goto(address + str(path.relative_to(site)), wait_until="load")
            page.wait_for_timeout(50)
            if (shift := page.evaluate("window.shifted")) <= 0.001:
                break
        else:
            moved[str(path.relative_to(site))] = shift
    context.close()
    assert not moved


def test_the_first_key_leads_past_the_navigation(page, claim):
    page.goto(claim.as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("place", ["index.html", "prompts/index.html", "letter/index.html", "ja/events/index.html"])
def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(site, page, place, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((site / place).as_uri())
    wanted = page.evaluate("""[...document.querySelectorAll(
        'a[href], summary, button, input, select, [tabindex="0"], video')]
        .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 200))""")
    assert len(wanted) > 20
    for number, element in enumerate(wanted):
        page.keyboard.press("Tab")
        active = page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        assert active == element, f"stop {number}"
        style, breadth = page.locator(":focus").evaluate(OUTLINE).split()
        assert style == "solid" and float(breadth.removesuffix("px")) >= 2, element


def test_a_note_is_previewed_by_keyboard_and_pointer(page, claim):
    page.goto(claim.as_uri())
    first, second = (page.locator("main .prose .cite a").nth(number) for number in range(2))
    preview = page.locator(".preview")
    title = page.locator("#note_1 a").first.inner_text()
    assert preview.count() == 0
    first.hover()
    assert title in preview.inner_text() and "↑" not in preview.inner_text()
    preview.hover()  # a reader who needs the words larger moves onto them
    assert preview.is_visible()
    page.mouse.move(0, 0)
    assert preview.count() == 0
    first.focus()
    page.keyboard.press("Tab")
    assert second.evaluate("element => element === document.activeElement")
    assert page.locator("#note_2 a").first.inner_text() in preview.inner_text()
    page.keyboard.press("Escape")
    assert preview.count() == 0
    page.keyboard.press("Shift+Tab")
    assert title in preview.inner_text()
    page.keyboard.press("Enter")
    assert page.url.endswith("#note_1")


def test_a_note_leads_back_to_where_it_is_cited(page, claim):
    page.goto(claim.as_uri())
    for _ in range(2):
        page.locator("main .prose .cite a").first.click()
        assert page.url.endswith("#note_1")
        page.locator("#note_1 .back").first.click()
        place = page.locator(":target")
        assert place.locator('.cite a[href="#note_1"]').count() > 0


@pytest.mark.parametrize(("width", "is_beside"), [(1280, True), (768, False)])
def test_notes_stand_in_the_margin_where_there_is_one(page, claim, width, is_beside):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(claim.as_uri())
    content = page.locator("main > section > .prose .sidenotes, main > .prose .sidenotes").first.evaluate(
        "element => getComputedStyle(element, '::before').content")
    title = page.locator("#note_1 a").first.inner_text()
    assert (title[:30] in content) == is_beside
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_claims_of_a_passage_stand_beside_it_or_below(page, site):
    page.goto((site / "letter/index.html").as_uri())
    passage, claims = page.locator("p:has(.point)").first, page.locator(".margin").first
    wide = passage.bounding_box(), claims.bounding_box()
    assert wide[1]["x"] > wide[0]["x"] + wide[0]["width"] and abs(wide[1]["y"] - wide[0]["y"]) < 8
    page.set_viewport_size({"width": 390, "height": 800})
    narrow = passage.bounding_box(), claims.bounding_box()
    assert narrow[1]["y"] >= narrow[0]["y"] + narrow[0]["height"]
    assert claims.is_visible()


@pytest.mark.parametrize(("language", "copied"), [("", "Copied"), ("ja/", "コピーした")])
def test_a_prompt_is_copied_by_a_button_that_scripts_make(browser, site, prompt, serve, language, copied):
    place = f"{language}{prompt.relative_to(site)}"
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(serve(site) + place)
    words = page.locator("pre.wording").inner_text()
    button = page.locator(".copying:has(+ pre.wording) button")
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_text(copied, exact=True).wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == words
    context.close()


def test_without_scripts_there_is_no_button_and_all_words(page, unscripted, site):
    # Scripts are the same in every language.
    for path in [path for path in specimens(site) if path.relative_to(site).parts[0] != "ja"]:
        page.goto(path.as_uri())
        page.evaluate("document.querySelectorAll('.copying, .finder').forEach(part => part.remove())")
        unscripted.goto(path.as_uri())
        assert unscripted.locator("button:visible, input:visible, select:visible").count() == 0
        assert page.locator("body").inner_text() == unscripted.locator("body").inner_text(), path


def test_prompts_are_shown_as_a_list_or_as_plates(unscripted, site):
    page = unscripted
    page.goto((site / "prompts/index.html").as_uri())
    form = "element => getComputedStyle(element).display"
    rows = page.locator("#table_rows")
    assert rows.evaluate(form) == "table-row-group"
    page.locator(".views a").nth(1).click()
    assert rows.evaluate(form) == "grid"
    assert page.locator("#table_rows th").first.is_visible()
    page.go_back()
    assert rows.evaluate(form) == "table-row-group"


def test_a_reference_opens_by_the_keyboard(unscripted, claim):
    unscripted.goto(claim.as_uri())
    block = unscripted.locator("#cite_bibtex")
    assert not block.is_visible()
    unscripted.locator("summary").first.focus()
    unscripted.keyboard.press("Enter")
    assert block.is_visible() and block.inner_text().startswith("@")


def test_nothing_is_kept_of_a_reader(browser, site, serve):
    context = browser.new_context()
    page = context.new_page()
    home = serve(site)
    for place in ["index.html", "prompts/index.html"]:
        page.goto(home + place)
        assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert context.cookies() == []
    assert page.evaluate("(async () => (await indexedDB.databases()).length + (await caches.keys()).length)()") == 0
    context.close()


@pytest.mark.parametrize("place", ["claims", "letter", "pages"])
def test_on_paper_nothing_is_lost_and_each_sheet_tells_its_edition(page, site, place):
    path = max((site / place).glob("*.html"), key=lambda path: path.stat().st_size)
    page.goto(path.as_uri())
    edition = page.locator("footer time").first.inner_text()
    links = page.locator('main .notes a[href^="http"]').evaluate_all("links => links.map(link => link.href)")
    page.emulate_media(media="print")
    assert not page.locator("nav:visible").count()
    words = set(re.findall(r"\w{4,}", page.locator("main").inner_text()))
    sheets = [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf())).pages]
    assert len(sheets) > 1
    assert [edition in sheet for sheet in sheets] == [True] * len(sheets)
    # Fonts join letters (ﬁ) and draw one ideograph for two; what a reader sees is the same.
    printed = re.sub(r"\s", "", unicodedata.normalize("NFKC", "".join(sheets)))
    assert links and not [link for link in links if link not in printed]
    missing = [word for word in words if word not in printed]
    assert len(missing) < len(words) / 100, missing
