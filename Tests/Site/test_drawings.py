"""The drawings beside the pages: that their words fit, whatever fonts a reader has, and that they are XML."""

import subprocess

import pytest

MEASURE = """() => {
    const wrong = [], view = document.documentElement.viewBox.baseVal;
    const texts = [...document.querySelectorAll('text')].map(text => [text, text.getBBox()]);
    for (const [text, box] of texts) {
        if (box.x < 0 || box.x + box.width > view.width + 0.5 || box.y < -1 || box.y + box.height > view.height + 1)
            wrong.push(`${text.textContent} leaves the drawing`);
        const frame = text.closest('a')?.querySelector('rect.box')?.getBBox();
        if (frame && (box.x < frame.x || box.x + box.width > frame.x + frame.width
                || box.y < frame.y || box.y + box.height > frame.y + frame.height + 1))
            wrong.push(`${text.textContent} leaves its box`);
    }
    texts.forEach(([one, a], index) => {
        for (const [other, b] of texts.slice(index + 1)) {
            const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
            const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
            if (width > 1 && height > 4) wrong.push(`${one.textContent} covers ${other.textContent}`);
        }
    });
    return [texts.length, wrong];
}"""


@pytest.fixture(scope="session")
def drawings(site):
    """Each page's drawing has the page's name."""
    found = [path for path in sorted(site.rglob("*.svg")) if path.with_suffix(".html").is_file()]
    assert len(found) > 10
    return found


def test_no_word_leaves_its_box_or_covers_another(browser, drawings):
    page = browser.new_page()
    texts, wrong = 0, {}
    for path in drawings:
        page.goto(path.as_uri())
        count, faults = page.evaluate(MEASURE)
        texts += count
        if faults:
            wrong[str(path)] = faults[:3]
    page.close()
    assert not wrong
    assert texts > 10 * len(drawings)


def test_the_drawings_are_xml(drawings):
    subprocess.run(["xmllint", "--noout", *drawings], check=True)


def test_a_drawing_is_shown_on_its_page_in_its_own_size(browser, site, drawings):
    page = browser.new_page()
    for path in drawings[:: max(1, len(drawings) // 6)]:
        page.goto(path.with_suffix(".html").as_uri())
        size = page.locator(".drawing img").evaluate(
            "image => [image.complete, image.naturalWidth, image.naturalHeight, image.width, image.height]")
        assert size[0] and size[1:3] == size[3:], path
    page.close()
