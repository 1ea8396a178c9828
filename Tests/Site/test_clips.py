"""The made-up dossier of Tests/Examples/clips, whose index of prompts uses everything there is, in the browser."""

import hashlib
import json
import re
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from jsonschema import Draft202012Validator
from playwright.sync_api import expect

from prompts import lines
from test_pages import nu_html_checker
from test_prompts import preformatted
from webpage import all_files, read

LANGUAGES = ["", "ja/"]
PHONE = {"width": 390, "height": 844}
WINDOWS = [{"width": 1280, "height": 720}, PHONE]
MOVING = re.compile(r"\.(mp4|webm|ogg|vtt)$")


@pytest.fixture
def page(browser):
    context = browser.new_context()
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    assert page.complaints == []
    context.close()


@pytest.fixture(scope="module")
def host(clips):
    """The site over HTTP: its address, and what was asked of the server, which sees what no browser tells."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            asked.append(self.path)

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=clips.site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def until(page, holds, seconds: float = 5):
    """Waits for what no assertion of Playwright's can tell; its own way of waiting needs what the pages forbid."""
    for _ in range(round(seconds / 0.05)):
        if found := holds():
            return found
        page.wait_for_timeout(50)
    raise AssertionError("it has not come to hold")


def play(page, player):
    """Plays by the keyboard until time goes on; without H.264, as some builds of Chromium are, MP4 cannot be."""
    source = player.evaluate("player => player.querySelector('source').src")
    if source.endswith(".mp4") and not player.evaluate(
            "player => player.canPlayType('video/mp4; codecs=\"avc1.42E01E, mp4a.40.2\"')"):
        pytest.skip("this Chromium has no H.264; the WebM files are played")
    player.focus()
    page.keyboard.press("Space")
    until(page, lambda: player.evaluate("player => player.currentTime") > 0.2)


def moving(asked: list[str]) -> set[str]:
    return {path.rsplit("/", 1)[1] for path in asked if MOVING.search(path)}


def sideways(page) -> int:
    """By how many pixels a page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("record, file, tag", [
    ("paper-kites", "kites.webm", "video"), ("tide-clock", "tide.mp4", "video"), ("tall-tower", "tower.mp4", "video"),
    ("stair-walk", "stairs.mp4", "video"), ("bell-hour", "bell.ogg", "audio"),
])
def test_nothing_moves_before_it_is_played(page, host, record, file, tag):
    address, asked = host
    asked.clear()
    page.goto(f"{address}prompts/{record}.html", wait_until="load")
    page.wait_for_timeout(200)
    assert not moving(asked)
    player = page.locator(tag)
    if tag == "video":
        wide, high = player.evaluate("""async (player) => {
            const poster = new Image();
            poster.src = player.poster;
            await poster.decode();
            return [poster.naturalWidth, poster.naturalHeight];
        }""")
        assert (wide < high) == (record in ("tall-tower", "stair-walk")) and {wide, high} == {180, 320}
    play(page, player)
    assert moving(asked) == {file}
    if tag == "video":
        assert player.evaluate("player => [player.videoWidth, player.videoHeight]") == [wide, high]


@pytest.mark.parametrize("record, tag, words", [("paper-kites", "video", "A bell, once"), ("bell-hour", "audio", "The bell")])
def test_captions_say_their_words(page, host, record, tag, words):
    address, asked = host
    page.goto(f"{address}ja/prompts/{record}.html")
    player = page.locator(tag)
    # What the button of the player does.
    assert player.evaluate("player => { player.textTracks[0].mode = 'showing'; return player.textTracks.length }") == 1
    play(page, player)
    until(page, lambda: player.evaluate("player => [...player.textTracks[0].activeCues ?? []].map(cue => cue.text)") == [words])
    assert player.evaluate("player => player.textTracks[0].language") == "en"


@pytest.mark.parametrize("window", WINDOWS, ids=["in a window", "on a phone"])
@pytest.mark.parametrize("record", ["tall-tower", "stair-walk", "tide-clock"])
def test_a_player_fits_into_the_window_as_its_picture_is(page, clips, record, window):
    page.set_viewport_size(window)
    page.goto((clips.site / f"prompts/{record}.html").as_uri())
    box = page.locator("video").bounding_box()
    wide, high = (320, 180) if record == "tide-clock" else (180, 320)
    assert box["width"] / box["height"] == pytest.approx(wide / high, rel=0.02)
    assert box["width"] > 150 and box["height"] < window["height"]
    assert box["x"] >= 0 and box["x"] + box["width"] <= window["width"] and sideways(page) <= 0


def test_what_is_said_of_a_file_is_what_it_is(clips):
    schema = Draft202012Validator(json.loads((clips.site / "data/prompts.schema.json").read_text()))
    looked_at = 0
    for record in lines(clips.site):
        assert json.loads((clips.site / f"prompts/{record['slug']}.json").read_text()) == record
        assert not list(schema.iter_errors(record))
        words, text = preformatted(clips.site / record["address"]), clips.site / f"prompts/{record['slug']}.txt"
        assert (text.read_text(encoding="utf-8") if text.is_file() else None) == words
        for output in record.get("outputs", []):
            assert ("file" in output) == (output["availability"] == "hosted")
            if "file" not in output:
                continue
            file = clips.site / output["file"]
            digest, size = hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size
            known = output["measured"]
            assert (known["sha256"], known["size"]) == (digest, size)
            assert 1.4 < known["duration"] < 1.7 and ("audio" in known) == (file.stem in ("kites", "tower", "bell"))
            for language, space in zip(LANGUAGES, [" ", ""]):
                markup = (clips.site / language / record["address"]).read_text(encoding="utf-8")
                assert markup.count(f">{digest}<") == 1
                download = re.search(rf'<a href="[./]*{output["file"]}" download>([^<]*)</a>', markup)[1]
                assert file.suffix[1:].upper() in download and f"{round(size / 1000, 1):g}{space}kB" in download
            looked_at += 1
    assert looked_at == 7


def test_a_warning_stands_before_the_player(page, host):
    address, asked = host
    asked.clear()
    page.goto(f"{address}prompts/sparks.html", wait_until="load")
    warned = page.locator("details.warned")
    player = warned.locator("video")
    expect(player).to_be_hidden()
    assert "flashing light" in warned.locator("summary").inner_text()
    warned.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(player).to_be_visible()
    page.wait_for_timeout(200)
    assert not [path for path in asked if "media/" in path]
    play(page, player)
    assert moving(asked) == {"sparks.webm"}


PLAYERS = ["prompts/index.html", "ja/search.html", "prompts/paper-kites.html", "prompts/tall-tower.html",
           "prompts/bell-hour.html", "ja/prompts/sparks.html", "ja/prompts/two-takes.html"]


def test_pages_with_players_are_right_and_open_to_all(browser, clips):
    assert nu_html_checker(*(clips.site / path for path in PLAYERS)) == ([], len(PLAYERS))
    # Of what axe itself asks for, and the pages forbid, nothing is said.
    page = browser.new_context().new_page()
    for path in PLAYERS:
        page.goto((clips.site / path).as_uri())
        for closed in page.locator("details.warned summary").all():
            closed.click()
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response
        assert [barrier["id"] for barrier in found["violations"]] == [] and len(found["passes"]) > 10
    page.context.close()


SAID = {
    "prompts/two-takes.html": [
        "The disk on which it lay has failed.", "The club noticed the loss", "Paper kites over a street", "Sparks"],
    "ja/prompts/two-takes.html": ["入っていたディスクが壊れた。", "クラブが失われたことに気づいた", "作られた日にクラブが保存した"],
    "prompts/sand-map.html": ["lost", "The page that showed it was taken down."],
    "prompts/garden-gate.html": ["withheld", "The owner of a gate like it has asked for it.", "a private place"],
    "ja/prompts/garden-gate.html": ["よく似た門の持ち主が求めた。", "私的な場所"],
    "prompts/paper-kites.html": ["time not recorded", "Whoever writes a prompt should be named beside the clip."],
    "ja/prompts/paper-kites.html": ["カメラは動かず、鐘が一度鳴る。", "例のために写しが作られた"],
    "prompts/night-train.html": [
        "誰も乗っていない夜の列車が", "At night a train with nobody in it", "Translator: The editors of the example"],
    "prompts/stair-walk.html": ["posted in the same minute", "A tall tower", "model not recorded"],
    "prompts/tide-clock.html": ["The club publishes its list of clips", '"high" & "low" <slowly>'],
    "prompts/tall-tower.html": ["Nobody speaks; there is one tone.", "Walking up the stairs", "author not recorded"],
}


def test_pages_say_all_that_is_recorded(page, clips):
    missing = []
    for path, words in SAID.items():
        page.goto((clips.site / path).as_uri())
        text = page.locator("main").inner_text()
        missing += [(path, word) for word in words if word not in text]
    assert missing == []


def test_a_copy_without_videos_is_whole(browser, clips, tmp_path):
    shutil.copytree(clips.site, tmp_path / "site", ignore=shutil.ignore_patterns("media"))
    page = browser.new_context(viewport=PHONE).new_page()

    def look(site: Path, path: str) -> tuple:
        page.goto((site / path).as_uri())
        size = page.evaluate("[document.documentElement.scrollHeight, document.querySelector('main').scrollWidth]")
        return size, page.locator("main").inner_text()

    hosted = [record["address"] for record in lines(clips.site) if "hosted" in str(record.get("outputs"))]
    assert len(hosted) == 7
    for path in [*hosted, "ja/prompts/paper-kites.html", "prompts/index.html"]:
        assert look(tmp_path / "site", path) == look(clips.site, path), path
    page.goto((tmp_path / "site/prompts/index.html").as_uri() + "#gallery_view")
    assert sideways(page) <= 0 and page.locator(".poster").first.is_visible()
    page.context.close()


def table(file: Path) -> list[tuple[str, str]]:
    """The rows of a facet's page: the page that a value leads to, and what is said to be its number."""
    body = file.read_text(encoding="utf-8").split("</tbody>")[0]
    return re.findall(r'<th scope="row"[^>]*><a href="([^"]+)"[^>]*>[^<]*</a></th><td class="number">([^<]+)</td>', body)


def listed(file: Path) -> list[str]:
    """The records that a list names, in its order."""
    body = file.read_text(encoding="utf-8").split('<tbody id="table_rows">')[1].split("</tbody>")[0]
    return re.findall(r'<th scope="row">(?:<img[^>]*>)?<a href="([^"]+)"', body)


def facets(folder: Path) -> list[Path]:
    """The pages of the facets, without those of their values."""
    names = {link.address for link in read(folder / "index.html").links if link.address.startswith("by-")}
    return sorted(folder / name for name in names if name.count("-") == 1)


@pytest.mark.parametrize("language", LANGUAGES, ids=["en", "ja"])
def test_the_numbers_of_a_facet_add_up(clips, language):
    folder = clips.site / language / "prompts"
    everything = set(listed(folder / "index.html"))
    assert len(everything) == 14 and len(facets(folder)) == 13
    for facet in facets(folder):
        rows = table(facet)
        assert len(rows) > 1
        records = [(listed(folder / value), list(map(int, re.findall(r"\d+", number)))) for value, number in rows]
        if "<tfoot>" in (markup := facet.read_text(encoding="utf-8")):
            total = int(re.search(r'<tfoot>.*<td class="number">(\d+)<', markup)[1])
            assert total == sum(numbers[0] for _, numbers in records) == len(everything)
        else:
            # “4 of 14”, or 「14件中4件」: the greater is the number of all.
            assert {max(numbers) for _, numbers in records} == {len(everything)}
        assert [len(found) for found, _ in records] == [min(numbers) for _, numbers in records], facet
        assert set().union(*(found for found, _ in records)) == everything


@pytest.mark.parametrize("language, unit", list(zip(LANGUAGES, [" seconds", "秒"])), ids=["en", "ja"])
def test_a_list_of_a_length_says_how_long_each_is(clips, language, unit):
    file = clips.site / language / "prompts/by-duration-up-to-5.html"
    lengths = re.findall(rf"<td>([0-9.]+){unit}</td>", file.read_text(encoding="utf-8"))
    assert len(lengths) == len(listed(file)) == 7 and all(1.4 < float(length) < 1.7 for length in lengths)


@pytest.mark.parametrize("language", LANGUAGES, ids=["en", "ja"])
def test_a_filter_finds_what_its_page_lists(page, clips, language):
    folder = clips.site / language / "prompts"
    page.goto((folder / "index.html").as_uri())
    page.click(".filters summary")
    selects = page.locator(".filters select")
    expect(selects).to_have_count(len(facets(folder)))
    names = selects.evaluate_all("all => all.map(select => select.name)")
    assert sorted(f"by-{name}.html" for name in names) == [facet.name for facet in facets(folder)]
    status = page.locator(".found [role=status]")
    tried = 0
    for name in names:
        select = page.locator(f".filters select[name={name}]")
        options = select.evaluate("select => [...select.options].map(option => [option.value, option.text])")[1:]
        pages = {value for value, _ in table(folder / f"by-{name}.html")}
        assert {f"by-{name}-{value}.html" for value, _ in options} == pages and len(options) == len(pages)
        for value, text in options:
            wanted = sorted(listed(folder / f"by-{name}-{value}.html"))
            select.select_option(value)
            until(page, lambda: sorted(page.locator(".hits a").evaluate_all(
                "all => all.map(link => link.href.split('/').pop())")) == wanted)
            number = str(len(wanted))
            expect(status).to_have_text(re.compile(rf"^{number}\D"))
            assert text.endswith(f"({number})")
            tried += 1
        select.select_option("")
        expect(status).to_have_text("")
    assert tried > 45


@pytest.mark.parametrize("language", LANGUAGES, ids=["en", "ja"])
def test_without_scripts_everything_can_be_reached(browser, clips, language):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    folder = clips.site / language / "prompts"

    def shown(file: Path) -> set[Path]:
        """The files that the links lead to which a reader sees."""
        page.goto(file.as_uri())
        links = page.locator("a:visible").evaluate_all("all => all.map(link => link.getAttribute('href'))")
        return {(file.parent / link.split("#")[0]).resolve() for link in links if "://" not in link}

    found = shown(folder / "index.html")
    assert {file for file in folder.glob("*.html") if not file.name.startswith(("by-", "index"))} <= found
    assert set(facets(folder)) <= found
    data = {clips.site / "data" / name for name in ("prompts.csv", "prompts.jsonl", "prompts.schema.json", "datapackage.json")}
    assert data <= found and all(file.is_file() for file in data)
    for facet in facets(folder)[::4]:
        assert {folder / value for value, _ in table(facet)} <= shown(facet)
    record = shown(folder / "paper-kites.html")
    assert {clips.site / "prompts/paper-kites.txt", clips.site / "prompts/paper-kites.json", clips.site / "media/kites.webm",
            clips.site / "media/kites.vtt"} <= record
    context.close()


def test_the_keyboard_leads_from_the_form_to_the_first_that_is_found(page, clips):
    page.goto((clips.site / "prompts/index.html").as_uri())
    status = page.locator(".found [role=status]")
    focused = page.locator(":focus")
    page.focus("#finder_words")
    page.keyboard.press("Tab")
    expect(page.locator("#finder_order")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".filters summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".filters select").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(".filters select[name=period]")).to_be_focused()
    # The first letters of a choice choose it.
    page.keyboard.type("The second")
    expect(status).to_have_text("5 found")
    page.keyboard.press("Tab")
    expect(page.locator(".filters select[name=creator]")).to_be_focused()
    page.keyboard.type("Aki")
    expect(status).to_have_text("1 found")
    for _ in range(20):
        page.keyboard.press("Tab")
        if focused.evaluate("element => element.closest('#finder_results') !== null"):
            break
    expect(page.locator(".hits a").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Sparks")


BROKEN = {
    "snow.webm": ("breaks off before its end", "is not the file any more that media.lock describes"),
    "pointer.mp4": ("is a pointer of Git LFS",) * 2,
    "empty.webm": ("is empty",) * 2,
    "page.mp4": ("is a web page",) * 2,
}


def test_files_that_are_broken_are_named_and_nothing_is_written(dossier, clips, root, tmp_path):
    content = tmp_path / "content"
    shutil.copytree(clips.content, content)
    again = dossier("media", "--content", content)
    assert again.returncode == 0 and "nothing has changed" in again.stderr + again.stdout
    assert dossier("check", "--strict", "--content", content).returncode == 0
    subprocess.run([root / "Tests/Examples/clips/make", content, "--broken"], check=True)
    before = all_files(content)
    runs = [dossier("media", "--content", content), dossier("check", "--content", content),
            dossier("build", "--content", content, "--output", tmp_path / "site")]
    for number, run in enumerate(runs):
        assert run.returncode == 1
        for file, reasons in BROKEN.items():
            assert re.search(rf"error: 'media/{file}' {reasons[min(number, 1)]}", run.stderr), (run.args, file)
    assert all_files(content) == before and not (tmp_path / "site").exists()
