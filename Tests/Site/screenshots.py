"""Pictures of pages, to be looked at: `Tests/Tools/screenshots FOLDER [PAGE ...]`, of public/.

Each page is drawn for a phone and a desk, light and dark, whole. Without pages: one of every sort.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from webpage import specimens

SITE = Path(__file__).resolve().parents[2] / "public"
WINDOWS = {"phone": (390, 844), "desk": (1280, 800)}


def main(folder: Path, pages: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    chosen = pages or [str(page.relative_to(SITE)) for page in specimens(SITE)]
    # Without such a font Japanese is drawn as empty boxes, and no tool complains.
    assert subprocess.run(["fc-list", ":lang=ja"], capture_output=True, check=True).stdout, "there is no Japanese font"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for window, (width, height) in WINDOWS.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
                page = context.new_page()
                for place in chosen:
                    page.goto((SITE / place).as_uri())
                    name = place.removesuffix(".html").replace("/", "-")
                    page.screenshot(path=folder / f"{name}-{window}-{scheme}.png", full_page=True)
                context.close()
        browser.close()
    print(f"{len(chosen) * 4} pictures of {len(chosen)} pages are in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
