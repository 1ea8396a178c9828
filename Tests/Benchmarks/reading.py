"""What it costs to open a page: `.venv/bin/python Tests/Benchmarks/reading.py [PAGE ...]`, of public/.

The pages, or one of every sort (which takes a quarter of an hour), are opened three times without a cache, served by `python3 -m http.server`, on a plain line
and on a slow one: 150 ms there and back, 1.6 Mbit/s, a processor four times slower (Lighthouse's “slow 4G”). Prints
the medians: bytes and requests, First and Largest Contentful Paint, and Cumulative Layout Shift.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Site"))
from webpage import specimens  # noqa: E402

OBSERVE = """
window.seen = {lcp: 0, cls: 0};
new PerformanceObserver(list => { for (const e of list.getEntries()) seen.lcp = e.startTime; })
    .observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.cls += e.value; })
    .observe({type: "layout-shift", buffered: true});"""
READ = """() => [seen.lcp, seen.cls, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0]"""
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}


def opened(browser, address: str, slow: bool) -> tuple[float, ...]:
    """LCP, CLS and FCP of one visit, with the bytes and requests it took."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.add_init_script(OBSERVE)
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    if slow:
        line.send("Network.emulateNetworkConditions", SLOW)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    sizes = []
    line.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(address, wait_until="load")
    page.wait_for_timeout(400)
    result = (*page.evaluate(READ), sum(sizes), len(sizes))
    context.close()
    return result


def main(site: Path, pages: list[str]) -> None:
    command = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(site), "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    port = re.search(r"port (\d+)", server.stdout.readline())[1]
    home = f"http://127.0.0.1:{port}/"
    places = pages or [str(path.relative_to(site)) for path in specimens(site)]
    print(f"{'page':44} {'bytes':>7} {'req.':>4} | {'FCP':>5} {'LCP':>5} {'CLS':>6} | slow: {'FCP':>5} {'LCP':>5} {'CLS':>6}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for place in places:
            plain, slow = (
                [median(values) for values in zip(*(opened(browser, home + place, slow) for _ in range(3)))]
                for slow in (False, True))
            lcp, cls, fcp, size, requests = plain
            print(f"{place:44} {size:7.0f} {requests:4.0f} | {fcp:5.0f} {lcp:5.0f} {cls:6.4f} |       "
                  f"{slow[2]:5.0f} {slow[0]:5.0f} {slow[1]:6.4f}", flush=True)
        browser.close()
    server.terminate()


if __name__ == "__main__":
    main(ROOT / "public", sys.argv[1:])
