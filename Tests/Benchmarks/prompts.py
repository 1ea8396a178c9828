"""What an index of N prompts costs to build and to search: `.venv/bin/python Tests/Benchmarks/prompts.py [N ...]`.

Needs a release build, Chromium, and some 3 GB in /dev/shm for 100,000 prompts; 1,000, 10,000 and 100,000 take about ten
minutes. Prints one Markdown table. It is never part of `make test`: it asserts nothing.

- **Content**: made here, the same for every run; the first N prompts of any N are the same. A table of JSON lines with one
  source. A prompt has about 25 words of a vocabulary of 22,000, each as frequent as its rank says (Zipf): common words,
  then made-up ones; every twelfth is Japanese. Periods, 40 models, 300 tags, 2,000 creators, dates, durations, sizes.
- **Build**: `dossier build` on tmpfs, so that what counts is the program. “Cold” is into an empty folder, the median of 3
  (of 1 for 100,000 and more); “unchanged” is the same once more. Memory is the largest resident set of the process
  (`wait4`); it reads at least the size of this script, about 40 MiB. Bytes are those of the files, not of blocks.
- **Reading**: Chromium, without a cache, from `python3 -m http.server`. “First paint” is what prompts/index.html loads
  with all its files. A question is put in a new window each time, its words all at once; its bytes are what is loaded
  for it after the first paint, and its time is from the words, or the last choice, to the first result in the page, the
  median of 5. The 120 ms for which the page waits for another letter are in it. A cell of a question says: bytes, time by
  `http:`, time by `file:`, and what the page answers.
"""

import json
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("DOSSIER_BIN", ROOT / ".build/release/dossier"))

# --- Content

COMMON = """the a of in and with on to at is by from camera shot light scene slow over through video close up city
night woman man into his her street water cinematic moving under red blue walking old young sky dark background style
green view white black long wide house train rain snow mountain river forest sea beach car road bridge window door
table hand face eyes hair dress smoke fire wind cloud sun moon star tree flower garden cat dog bird horse fish boat
paper glass stone wood gold silver metal robot drone aerial tracking handheld macro portrait landscape realistic
animation film grain soft warm cold bright neon shadow morning evening autumn winter summer spring ancient modern
market temple castle station kitchen studio dancing running flying falling turning looking holding smiling reading
singing floating quiet busy empty crowded tiny huge gentle fast detailed colourful reflection slowly across behind
around near between""".split()
HAN = "東京都夜空海山川光影雨雪風花木森林道路橋駅車船鳥猫犬馬魚人女男子供手目顔髪赤青白黒緑金銀石紙水火土月日星雲朝夕春夏秋冬古新街町村家窓門部屋机歩走飛落回見持笑歌踊浮静遠近長短速遅大小高低前後左右中外上下"
KANA = ["の", "に", "を", "が", "と", "で", "から", "まで", "する", "している", "ゆっくり", "カメラ", "ドローン"]


def vocabulary() -> list[str]:
    """22,000 words, the most frequent first."""
    rng = random.Random(1)
    starts = "b br c ch d dr f fl g gr h k l m n p pl r s sh st t tr v w z".split()
    words = dict.fromkeys(COMMON)
    while len(words) < 22_000:
        syllables = rng.choices((1, 2, 3, 4), (1, 6, 5, 2))[0]
        word = "".join(rng.choice(starts) + rng.choice("aeiou") for _ in range(syllables)) + rng.choice("nrslt")
        words[word] = None
    return list(words)


def skewed(rng: random.Random, count: int) -> int:
    """A number below `count`, the low ones more often."""
    return int(count * rng.random() ** 3)


def prompts(count: int):
    """The rows of the table; each depends on its number alone."""
    words = vocabulary()
    frequencies = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    for number in range(count):
        rng = random.Random(number)
        is_japanese = number % 12 == 7
        if is_japanese:
            compound = lambda: "".join(HAN[skewed(rng, len(HAN))] for _ in range(rng.randint(1, 4)))
            text = "".join(compound() + rng.choice(KANA) for _ in range(rng.randint(6, 18))) + "。"
            title = text[:14]
        else:
            some = rng.choices(words, cum_weights=frequencies, k=max(4, int(rng.gauss(25, 10))))
            text = " ".join(some).capitalize() + "."
            title = " ".join(some[:6]).capitalize()
        row = {
            "slug": f"p-{number:06}", "title": title, "summary": f"Asks for {title.lower() if not is_japanese else title}.",
            "text": text, "period": f"{2022 + skewed(rng, 4)}-h{rng.randint(1, 2)}",
            "model": f"Model {skewed(rng, 40)}", "author": f"Creator {skewed(rng, 2000)}",
            "tags": [f"tag-{tag}" for tag in sorted({skewed(rng, 300) for _ in range(3)})],
            "duration": str(rng.randint(2, 60)), "resolution": rng.choice(["1280x720", "1920x1080", "720x1280"]),
            "aspect": rng.choice(["16:9", "9:16"]), "original_id": f"{rng.getrandbits(64):016x}",
            "outputs": [{"url": f"https://example.org/v/{number}.mp4", "availability": "linked"}],
        }
        if is_japanese:
            row["language"] = "ja"
        if rng.random() < 0.9:
            row["created"] = f"{rng.randint(2022, 2025)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        yield row


def write_content(folder: Path, count: int) -> None:
    folder.mkdir()
    (folder / "dossier.yml").write_text(
        "title: Prompts\nlanguages: [en]\npublisher: P\nedition: 2025-12-31\n"
        "licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}\n"
        "defaults:\n  prompts: {attribution: recorded, wording: verbatim, wording_at_source: full, sources: set}\n")
    (folder / "sources.yml").write_text(
        "- {slug: set, type: dataset, title: A set of prompts, language: en, standing: primary, seen: full,"
        " url: 'https://example.org/', accessed: unknown, no_capture: none}\n")
    with (folder / "prompts.jsonl").open("w", encoding="utf-8") as table:
        for row in prompts(count):
            table.write(json.dumps(row, ensure_ascii=False) + "\n")


# --- Building

def build(content: Path, output: Path) -> tuple[float, float, float]:
    """Seconds by the clock and of the processor, and the largest resident set in MiB."""
    start = time.monotonic()
    process = subprocess.Popen([PROGRAM, "build", "--quiet", "--content", content, "--output", output])
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"the build ended with {process.returncode}")
    return wall, usage.ru_utime, usage.ru_maxrss / 1024


def built(content: Path, output: Path, runs: int) -> dict[str, str]:
    cold = []
    for _ in range(runs):
        shutil.rmtree(output, ignore_errors=True)
        cold.append(build(content, output))
    wall, user, memory = (median(values) for values in zip(*cold))
    again = build(content, output)
    sizes = {path: path.stat().st_size for path in output.rglob("*") if path.is_file()}
    search = {path: size for path, size in sizes.items() if path.is_relative_to(output / "search")}
    return {
        "cold build, s (processor)": f"{wall:.1f} ({user:.1f})",
        "unchanged build, s (processor)": f"{again[0]:.1f} ({again[1]:.1f})",
        "memory, MiB (unchanged)": f"{memory:.0f} ({again[2]:.0f})",
        "files, MB": f"{len(sizes):,}, {sum(sizes.values()) / 1e6:.1f}",
        "of them search/": f"{len(search):,}, {sum(search.values()) / 1e6:.1f}",
    }


# --- Reading

# Notes when something was last typed or chosen, and when the results were first replaced after that.
WATCH = """() => {
  window.seen = {start: 0, end: 0};
  const begin = () => { seen.start = performance.now(); seen.end = 0; };
  addEventListener("input", begin, true);
  new MutationObserver(() => { if (document.querySelector(".hits li")) seen.end ||= performance.now(); })
    .observe(document.querySelector(".hits"), {childList: true});
}"""


def questions() -> dict[str, dict[str, str]]:
    words = vocabulary()
    compound = next(run for row in prompts(1000) for run in re.findall("[\u4e00-\u9fff]{4}", row["text"]))
    return {
        f"a word: {words[300]}": {"words": words[300]},
        f"three words: {words[30]} {words[120]} {words[15]}": {"words": f"{words[30]} {words[120]} {words[15]}"},
        f"a beginning: {words[900][:3]}": {"words": words[900][:3]},
        f"a phrase: \"the {words[40]}\"": {"words": f"\"the {words[40]}\""},
        f"four letters: {compound}": {"words": compound},
        "a period, by title": {"period": "2022-h1", "order": "title"},
        "a tag, longest first": {"tag": "tag-7", "order": "longest"},
    }


def asked(browser, address: str, question: dict[str, str]) -> tuple[int, int, float, str]:
    """Bytes of the page and of the answer, milliseconds, and what the page says."""
    context = browser.new_context()
    page = context.new_page()
    sizes = []
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(address, wait_until="networkidle")
    first = sum(sizes)
    page.evaluate(WATCH)
    if "words" in question:
        page.fill("#finder_words", question["words"])
    else:
        page.click(".filters summary")
        for name, value in question.items():
            choice = page.locator(f"select[name={name}]")
            choice.locator(f"option[value='{value}']").wait_for(state="attached")
            choice.select_option(value)
    page.wait_for_function("() => seen.end || /Nothing/.test(document.querySelector('.found').innerText)")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)
    start, end = page.evaluate("[seen.start, seen.end]")
    said = page.inner_text(".found [role=status]")
    context.close()
    return first, sum(sizes) - first, end - start if end else float("nan"), said


def read(browser, site: Path, runs: int = 5) -> dict[str, str]:
    command = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(site), "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    port = re.search(r"port (\d+)", server.stdout.readline())[1]
    rows = {}
    try:
        for name, question in questions().items():
            visits = [asked(browser, f"http://127.0.0.1:{port}/prompts/index.html", question) for _ in range(runs)]
            first, more, milliseconds = (median(visit[place] for visit in visits) for place in range(3))
            rows["first paint, kB"] = f"{first / 1e3:.0f}"
            local = [asked(browser, (site / "prompts/index.html").as_uri(), question)[2] for _ in range(runs)]
            rows[name] = f"{more / 1e3:.0f} kB, {milliseconds:.0f} ms, {median(local):.0f} ms ({visits[0][3]})"
    finally:
        server.terminate()
    return rows


def processor() -> str:
    model = re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores of {model[1] if model else platform.machine()}"


def main(counts: list[int]) -> None:
    columns = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        version = browser.version
        for count in counts:
            with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
                content, site = Path(folder) / "content", Path(folder) / "site"
                write_content(content, count)
                columns.append(built(content, site, 1 if count >= 100_000 else 3) | read(browser, site))
        browser.close()
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    print(f"On {processor()}, Linux {platform.release()}, Swift {re.search(r'version ([0-9.]+)', swift)[1]}, "
          f"Chromium {version}, Python {platform.python_version()}.\n")
    print("| prompts | " + " | ".join(f"{count:,}" for count in counts) + " |")
    print("| --- |" + " ---: |" * len(counts))
    for name in columns[0]:
        print(f"| {name} | " + " | ".join(column[name] for column in columns) + " |")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [1_000, 10_000, 100_000])
