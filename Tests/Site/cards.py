"""Draws the pictures for links to the pages of our dossier: `Tests/Tools/cards`, into content/media/cards/.

Nothing but type and rules: each is a page of 1200 × 630 that Chromium draws, in the colours of a few inks, and all words
of it are those of content/dossier.yml or the names of kinds. Other fonts make other bytes, so the files are committed.
"""

import io
import shutil
from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "content/media/cards"
LARGEST = 25_000

DOSSIER = {
    "en": {"title": "The Sora Access&nbsp;Protest", "publisher": "The editors of this dossier", "edition": "Edition of {}"},
    "ja": {"title": "Soraアクセス開放による<wbr>抗議の記録", "publisher": "本記録の編者", "edition": "{}版"}}
KINDS = {
    "default": {"en": "Public dossier · 26 November 2024", "ja": "2024年11月26日の行為の記録"},
    "letter": {"en": "Open letter", "ja": "公開書簡"}, "claim": {"en": "Claim", "ja": "主張"},
    "statement": {"en": "Statement", "ja": "発言"}, "counterargument": {"en": "Counterargument", "ja": "反論"},
    "prompt": {"en": "Prompt", "ja": "プロンプト"}, "event": {"en": "Timeline", "ja": "年表"}}
SIDES = {"en": ("Support", "Objections"), "ja": ("裏づけ", "反論")}

STYLE = """
* { margin: 0; box-sizing: border-box; }
body { width: 1200px; height: 630px; background: #fbfaf6; color: #1d1b18; padding: 52px 72px 48px;
       display: flex; flex-direction: column; font-family: "Noto Sans CJK JP", sans-serif; }
.rule { border-top: 5px solid #1d1b18; height: 11px; border-bottom: 1px solid #1d1b18; }
.kind { margin-top: 24px; font-size: 27px; letter-spacing: .02em; color: #6a655c; }
h1 { margin-top: 8px; font: 500 80px/1.2 "Noto Serif CJK JP", serif; letter-spacing: -.012em; }
h1:lang(ja) { font-size: 58px; line-height: 1.3; letter-spacing: 0; word-break: keep-all; }
.default h1 { margin-top: 40px; font-size: 132px; line-height: 1.12; }
.default h1:lang(ja) { margin-top: 52px; font-size: 84px; line-height: 1.4; }
figure { flex: 1; margin-top: 30px; display: flex; flex-direction: column; justify-content: center; }
footer { border-top: 1px solid #1d1b18; padding-top: 18px; display: flex; justify-content: space-between;
         font-size: 25px; color: #6a655c; }
svg { display: block; width: 1056px; height: 190px; }
svg text { font-size: 21px; fill: #6a655c; }
.ink { stroke: #1d1b18; } .soft { stroke: #b9b3a6; } .fill { fill: #1d1b18; }
"""


def line(x1: float, y1: float, x2: float, y2: float, ink: str = "soft", width: int = 3) -> str:
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" class="{ink}" stroke-width="{width}"/>'


def words(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


def default(language: str) -> str:
    return ""


def letter(language: str) -> str:
    """Numbered lines."""
    return "".join(words(22, 21 + 44 * index, str(index + 1), "end") + line(52, 14 + 44 * index, end, 14 + 44 * index)
                   for index, end in enumerate([1056, 930, 1010, 780]))


def claim(language: str) -> str:
    """Two columns of the same form: as many lines, as long, in the same ink."""
    left, right = SIDES[language]
    columns = "".join(line(x, 62 + 36 * index, x + length, 62 + 36 * index)
                      for x in (0, 556) for index, length in enumerate([500, 440, 480, 360]))
    return (words(0, 26, left) + words(556, 26, right) + line(0, 40, 500, 40, "ink", 2)
            + line(556, 40, 1056, 40, "ink", 2) + columns)


def statement(language: str) -> str:
    """Lines that are set in, as a quotation is, beside a bar."""
    lines = "".join(line(64, 30 + 42 * index, end, 30 + 42 * index) for index, end in enumerate([1000, 1030, 940, 620]))
    return line(22, 8, 22, 178, "ink", 5) + lines


def counterargument(language: str) -> str:
    """A passage, and one that answers it, in the same ink."""
    return (line(36, 30, 676, 30) + line(36, 70, 596, 70) + line(2, 12, 2, 88, "ink", 5) + line(416, 122, 1056, 122) + line(416, 162, 976, 162)
            + line(380, 104, 380, 180, "ink", 5))


def prompt(language: str) -> str:
    """A frame as of a terminal, with the place where one writes."""
    lines = "".join(line(x, y, end, y) for x, y, end in [(82, 62, 900), (82, 104, 990), (82, 146, 560)])
    return ('<rect x="1" y="10" width="1054" height="176" fill="none" class="ink" stroke-width="2"/>'
            '<text x="34" y="71" style="font: 30px \'DejaVu Sans Mono\', monospace; fill: #1d1b18">&gt;</text>'
            + lines + '<rect x="580" y="130" width="16" height="30" class="fill"/>')


def event(language: str) -> str:
    """An axis with marks, which stand close where much happened at once."""
    places = [40, 250, 470, 500, 526, 552, 580, 640, 760, 1000]
    marks = "".join(line(x, 84, x, 116, "ink", 3) for x in places)
    return line(0, 100, 1056, 100, "ink", 2) + marks + '<circle cx="526" cy="100" r="11" class="fill"/>'


def page(kind: str, language: str, edition: str) -> str:
    dossier = DOSSIER[language]
    drawing = globals()[kind](language)
    figure = f'<figure><svg viewBox="0 0 1056 190">{drawing}</svg></figure>' if drawing else "<figure></figure>"
    return (f'<!doctype html><html lang="{language}"><meta charset="utf-8"><style>{STYLE}</style><body class="{kind}">'
            f'<div class="rule"></div><p class="kind">{escape(KINDS[kind][language])}</p><h1>{dossier["title"]}</h1>{figure}'
            f'<footer><span>{dossier["publisher"]}</span><span>{dossier["edition"].format(edition)}</span></footer>')


def palette(png: bytes) -> bytes:
    """The same picture in sixteen steps from ink to paper; as it is where there is no Pillow."""
    try:
        from PIL import Image
    except ImportError:
        return png
    dark, light = (29, 27, 24), (251, 250, 246)
    inks = [round(a + (b - a) * step / 15) for step in range(16) for a, b in zip(dark, light, strict=True)]
    with Image.open(io.BytesIO(png)) as picture:
        few = picture.convert("L").point(lambda grey: min(15, max(0, round((grey - 27) * 15 / (250 - 27)))), "L")
    few = Image.frombytes("P", few.size, few.tobytes())
    few.putpalette(inks)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True, bits=4)
    return out.getvalue()


def edition() -> str:
    """The day of the edition as dossier.yml has it."""
    lines = (ROOT / "content/dossier.yml").read_text().splitlines()
    return next(line.removeprefix("edition: ") for line in lines if line.startswith("edition: "))


def day(date: str, language: str) -> str:
    year, month, day = map(int, date.split("-"))
    months = "January February March April May June July August September October November December".split()
    return f"{year}年{month}月{day}日" if language == "ja" else f"{day} {months[month - 1]} {year}"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 1200, "height": 630})
        for kind in KINDS:
            for language in DOSSIER:
                view.set_content(page(kind, language, day(edition(), language)))
                overflow = view.evaluate("document.documentElement.scrollHeight")
                assert overflow == 630, f"{kind}.{language}: {overflow} pixels high"
                picture = palette(view.screenshot())
                assert len(picture) <= LARGEST, f"{kind}.{language}: {len(picture)} bytes"
                (FOLDER / f"{kind}.{language}.png").write_bytes(picture)
        browser.close()
    print(f"{len(KINDS) * len(DOSSIER)} cards are in {FOLDER.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
