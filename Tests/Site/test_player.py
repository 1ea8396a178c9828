"""The player of a hosted video: nothing is loaded before a reader asks, and the keyboard is enough."""

import base64

import pytest

# A second of moving squares, recorded by the browser itself: 160 x 90 pixels, VP8, no sound.
RECORD = """async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [160, 90];
    const pen = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(20), {mimeType: "video/webm;codecs=vp8"});
    const parts = [];
    recorder.ondataavailable = event => parts.push(event.data);
    const stopped = new Promise(resolve => { recorder.onstop = resolve; });
    recorder.start();
    for (let step = 0; step < 20; step++) {
        pen.fillStyle = step % 2 ? "#8f2d1f" : "#1f4e79";
        pen.fillRect(step * 8, 0, 40, 90);
        await new Promise(resolve => setTimeout(resolve, 50));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
}"""

CONTENT = {
    "dossier.yml": """
title: A dossier with a video
languages: [en]
publisher: Nobody
licence: {text: CC0, data: CC0, code: CC0}
edition: 2025-03-01
""",
    "sources.yml": "- {slug: memo, type: document, title: Memo, language: en, standing: primary, seen: full}\n",
    "prompts.yml": """
- slug: squares
  title: Squares
  summary: Squares that move.
  period: early
  attribution: recorded
  wording: verbatim
  wording_at_source: full
  text: Squares that move to the right
  sources: [memo]
  outputs:
    - {file: squares.webm, poster: squares.png, captions: squares.vtt, availability: hosted, description: Squares}
""",
    "media/squares.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nSquares\n",
}
# One red pixel.
POSTER = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="


@pytest.fixture(scope="module")
def player_site(browser, build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("player")
    page = browser.new_page()
    page.goto("about:blank")
    video = base64.b64decode(page.evaluate(RECORD))
    page.close()
    content = folder / "content"
    (content / "media").mkdir(parents=True)
    for path, text in CONTENT.items():
        (content / path).write_text(text)
    (content / "media/squares.webm").write_bytes(video)
    (content / "media/squares.png").write_bytes(base64.b64decode(POSTER))
    build(content, folder / "site")
    return folder / "site"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_nothing_of_a_video_is_loaded_before_it_is_played_by_the_keyboard(browser, player_site, serve, scripts):
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(serve(player_site) + "prompts/squares.html", wait_until="load")
    page.wait_for_timeout(300)
    assert "squares.png" in asked
    assert not {"squares.webm", "squares.vtt"} & set(asked)
    player = page.locator("video")
    player.focus()
    page.keyboard.press("Space")
    page.wait_for_timeout(1500)
    assert "squares.webm" in asked
    if scripts:  # what plays cannot be asked where scripts are off
        assert player.evaluate("video => video.played.length > 0 && video.played.end(0) > 0")
        assert player.evaluate("video => video.textTracks[0].kind") == "captions"
    assert not complaints
    context.close()


def test_the_gallery_shows_the_picture_and_the_list_does_not_load_it(browser, player_site, serve):
    context = browser.new_context()
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
    page.goto(serve(player_site) + "prompts/index.html", wait_until="load")
    page.wait_for_timeout(200)
    assert "squares.png" not in asked
    page.locator(".views a").nth(1).click()
    page.locator(".poster").wait_for(state="visible")
    page.wait_for_function("document.querySelector('.poster').complete")
    assert "squares.png" in asked
    context.close()
