"""The search in the browser: what is found, in which order, how it is kept in the address, and at what weight."""

import json
import re
import shutil

import pytest
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def words(tmp_path_factory, build):
    """A dossier of hard words, its files by `file:`."""
    folder = tmp_path_factory.mktemp("words")
    content = folder / "content"
    content.mkdir()
    (content / "dossier.yml").write_text(
        "title: Words\nlanguages: [en, ja]\npublisher: P\nedition: 2025-01-31\n"
        "licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}\n"
        "defaults:\n  prompts: {attribution: unknown, wording: verbatim, wording_at_source: full, sources: s}\n")
    (content / "sources.yml").write_text(
        "- {slug: s, type: post, title: A post on lamps, language: en, standing: primary, seen: full, url: 'https://example.org/', accessed: unknown, no_capture: none}\n")
    rows = [
        ("first", "Paper boats", "Two paper boats drift on", "One", "2024-02", "5"),
        ("second", "Straße im Regen", "Eine nasse STRASSE bei Nacht", "One", "2024-03", "12"),
        ("third", "Crème on a table", "a boat of paper, no lamps", "Two", "2024-01", ""),
        ("fourth", "東京都の夜", "東京都の空を飛ぶ", "Two", "2024-04", "3"),
        ("fifth", "京都と東京", "京都と東京の間", "Two", "", ""),
        ("sixth", "Cat", "子猫", "One", "2024-05", "8"),
    ] + [(f"more-{n}", f"Row {n:02}", f"filler number{n}", "Many", "2023", str(100 - n)) for n in range(60)]
    (content / "prompts.jsonl").write_text("".join(
        json.dumps({"slug": slug, "title": title, "summary": "About lamps." if slug == "first" else "About it.",
                    "text": text, "period": period} | ({"created": created} if created else {})
                   | ({"duration": duration} if duration else {}), ensure_ascii=False) + "\n"
        for slug, title, text, period, created, duration in rows))
    build(content, folder / "site")
    return folder / "site"


HOSTILE = ["words=%E0%A4%A", "words=%22%22%22", "words=.*%2B(%5B", "words=%F0%9F%98%80", "words=" + "x" * 10_000,
           "words=__proto__", "words=constructor", "order=evil", "order=__proto__", "period=%3Cimg%20src%3Dx%3E",
           "kind=constructor", "__proto__=x", "=", "words=lamps&words=boat"]


@pytest.mark.parametrize("name", ["search.html", "prompts/index.html"])
@pytest.mark.parametrize("hash", HOSTILE, ids=lambda hash: hash[:30])
def test_no_address_makes_it_fail_or_finds_everything(words, page, name, hash):
    page.goto(f"{(words / name).as_uri()}#{hash}")
    expect(page.locator("form.finder")).to_be_visible()
    page.wait_for_timeout(200)
    assert page.locator(".hits img").count() == 0
    # Whatever was asked: records that answer it, or nothing; the page works on.
    if hash in ("words=%22%22%22", "words=.*%2B(%5B", "words=%F0%9F%98%80"):
        assert page.locator(".hits a").count() == 0
    page.fill("#finder_words", "lamps")
    expect(page.locator(".found [role=status]")).to_have_text(re.compile(r"\S"))


def test_signs_alone_ask_for_nothing(words, page):
    page.goto((words / "search.html").as_uri())
    page.fill("#finder_words", "\"!?\" .*([")
    page.wait_for_timeout(300)
    assert page.inner_text(".found [role=status]") == "" and page.locator(".hits a").count() == 0


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1000, "height": 800})
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    assert page.complaints == []
    context.close()


def told(page):
    """What the search says once it has answered, and the titles that it shows."""
    expect(page.locator(".found [role=status]")).to_have_text(re.compile(r"\d|Nothing|なし"))
    return page.inner_text(".found [role=status]"), page.locator(".hits a").all_inner_texts()


def ask(page, words):
    page.fill("#finder_words", "")
    expect(page.locator(".found [role=status]")).to_have_text("")
    page.fill("#finder_words", words)
    return told(page)


def expect_first(page, title):
    expect(page.locator(".hits a").first).to_have_text(title)


@pytest.mark.parametrize("question, titles", [
    ("paper boats", ["Paper boats"]), ("PAPER boat", ["Paper boats", "Crème on a table"]),
    ("\"paper boats\"", ["Paper boats"]), ("\"boats paper\"", []), ("creme", ["Crème on a table"]),
    ("strasse", ["Straße im Regen"]), ("ＳＴＲＡßＥ", ["Straße im Regen"]),
    # What is called so, or says so itself, comes before what mentions it.
    ("lamps", ["A post on lamps", "Crème on a table", "Paper boats"]),
    # A compound finds itself, and not what has its parts in another order.
    ("東京都", ["東京都の夜"]), ("東京", ["東京都の夜", "京都と東京"]), ("猫", ["Cat"]), ("空を飛ぶ", ["東京都の夜"]),
    ("nothing of the kind", []),
])
def test_words_find_what_has_them(page, words, question, titles):
    page.goto((words / "search.html").as_uri())
    said, found = ask(page, question)
    assert sorted(found) == sorted(titles)
    if question == "lamps":
        assert found == ["Crème on a table", "A post on lamps", "Paper boats"]
    assert said == ("Nothing found" if not titles else f"{len(titles)} found")


def test_orders_filters_and_the_way_back(page, words):
    page.goto((words / "prompts/index.html").as_uri())
    page.select_option("#finder_order", "longest")
    assert told(page)[1][:2] == ["Row 00", "Row 01"]
    page.select_option("#finder_order", "newest")
    expect_first(page, "Cat")
    page.click(".filters summary")
    page.select_option("select[name=period]", label="One (3)")
    expect(page.locator(".hits li")).to_have_count(3)
    assert told(page) == ("3 found", ["Cat", "Straße im Regen", "Paper boats"])
    assert not page.is_visible("#finder_else")
    page.select_option("#finder_order", "shortest")
    expect_first(page, "Paper boats")
    assert told(page)[1] == ["Paper boats", "Cat", "Straße im Regen"]

    # The address holds all of it: another window, and the way back step by step.
    address = page.url
    page.go_back()
    expect_first(page, "Cat")
    assert page.input_value("#finder_order") == "newest"
    page.goto("about:blank")
    page.goto(address)
    assert told(page) == ("3 found", ["Paper boats", "Cat", "Straße im Regen"])
    page.click("button[type=reset]")
    expect(page.locator("#finder_results")).to_be_hidden()
    assert page.is_visible("#finder_else") and "#" not in page.url


def test_the_keyboard_reaches_all_that_is_found(page, words):
    page.goto((words / "prompts/index.html").as_uri())
    page.focus("#finder_words")
    page.keyboard.type("filler")
    assert told(page)[0] == "60 found"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "finder_words"
    more = page.get_by_role("button", name="Show more")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".hits li")).to_have_count(40)
    # The first of the new ones has the focus, so that reading goes on there.
    expect(page.locator(".hits a").nth(20)).to_be_focused()


def test_what_was_found_is_said_once(page, words):
    page.goto((words / "search.html").as_uri())
    status = page.locator(".found [role=status]")
    status.evaluate("""element => {
        window.heard = [];
        new MutationObserver(() => window.heard.push(element.textContent)).observe(element, {childList: true, subtree: true});
    }""")
    page.fill("#finder_words", "filler")
    expect(status).to_have_text("60 found")
    page.wait_for_timeout(300)
    assert [said for said in page.evaluate("window.heard") if said != "Looking …"] == ["60 found"]


def test_the_keyboard_goes_through_the_form_to_what_was_found(page, words):
    page.goto((words / "prompts/index.html").as_uri())
    page.focus("#finder_words")
    page.keyboard.type("boats")
    expect_first(page, "Paper boats")
    page.locator(".filters summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".filters select").first).to_be_visible()
    page.focus("#finder_words")
    stops = []
    while not stops or (not stops[-1].startswith("a ") and len(stops) < 30):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("""(() => {
            const { localName, name, textContent } = document.activeElement;
            return `${localName} ${name || textContent}`; })()"""))
        style, width = page.locator(":focus").evaluate(
            "element => { const s = getComputedStyle(element); return [s.outlineStyle, parseFloat(s.outlineWidth)]; }")
        assert style == "solid" and width >= 2, stops
    facets = page.locator(".filters select").evaluate_all("all => all.map(one => `select ${one.name}`)")
    assert len(facets) > 1
    assert stops == ["select order", "summary Filters", *facets, "button Clear", "a Paper boats"]


def test_a_file_that_is_missing_is_said(browser, words, tmp_path):
    shutil.copytree(words, tmp_path / "site")
    shutil.rmtree(tmp_path / "site/search/en/terms")
    page = browser.new_context().new_page()
    page.goto((tmp_path / "site/search.html").as_uri())
    page.fill("#finder_words", "boats")
    expect(page.locator(".found [role=status]")).to_contain_text("could not be loaded")
    assert page.is_visible("#finder_else a")
    page.context.close()


@pytest.mark.parametrize("path, question, some", [
    ("search.html", "unpaid", "claims/"), ("ja/search.html", "無償労働", "ja/claims/"),
    ("prompts/index.html", "tokyo", "prompts/"), ("ja/prompts/index.html", "東京", "ja/prompts/"),
])
@pytest.mark.parametrize("over", ["file", "http"])
def test_the_dossier_is_searched_in_both_languages(page, site, serve, over, path, question, some):
    page.goto((site / path).as_uri() if over == "file" else serve(site) + path)
    assert ask(page, question)[0][0].isdigit()
    links = [link.get_attribute("href") for link in page.locator(".hits a").all()]
    assert any(some in link for link in links)
    # What is found is there, with the title that the list shows.
    title = page.locator(".hits a").first.inner_text()
    page.locator(".hits a").first.click()
    assert page.locator("h1").inner_text() == title


def test_without_scripts_no_form_is_shown(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in ["search.html", "ja/prompts/index.html"]:
        page.goto((site / path).as_uri())
        assert not page.is_visible(".finder") and page.is_visible("#finder_else a")
    context.close()
