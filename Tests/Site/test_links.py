"""Every link leads somewhere: on a web server at any depth, and without one."""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from webpage import WebPage, html_files, read, specimens

def is_on_its_own(page: Path, site: Path) -> bool:
    """A page that nothing needs to link to: the host shows the one, old addresses show the others."""
    return page == site / "404.html" or read(page).redirects


def fetch(address: str) -> tuple[int | str, str, bytes]:
    """Status, address after redirects, and body."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.status, answer.url, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, address, b""


def test_every_page_is_reached_from_the_first_and_no_link_is_dead(site, address):
    """Follows every address from index.html, then checks every fragment. Only plain links count as reaching."""
    waiting, seen, linked, pages, fragments, wrong = [address + "index.html"], set(), set(), {}, [], []
    linked.add(waiting[0])
    links = 0
    while waiting:
        here = waiting.pop()
        if here in seen:
            continue
        seen.add(here)
        status, final, body = fetch(here)
        if status != 200 or final != here:
            wrong.append(f"{here}: {status} {final}")
            continue
        if not urlsplit(here).path.endswith(".html"):
            continue
        page = pages[here] = WebPage(body.decode())
        for link in page.links:
            if link.is_external:
                continue
            links += 1
            target, fragment = urldefrag(urljoin(here, link.address))
            if link.address.startswith("/") or not target.startswith(address) or target.endswith("/"):
                wrong.append(f"{here}: '{link.address}' does not name a file of the site from where it stands")
                continue
            waiting.append(target)
            if link.tag in ("a", "area"):
                linked.add(target)
            if fragment:
                # Behind `:~:` stand words to be looked for, which are no id.
                fragments.append((here, target, unquote(fragment.split(":~:")[0])))
    for here, target, fragment in fragments:
        if target in pages and fragment not in pages[target].ids:
            wrong.append(f"{here}: {target} has no '{fragment}'")
    assert not wrong[:20]

    expected = {address + str(page.relative_to(site)) for page in html_files(site) if not is_on_its_own(page, site)}
    assert not sorted(expected - linked)[:20], "pages that no link reaches"
    assert len(pages) >= len(expected) > 0
    assert links > len(pages) and len(fragments) > 0


def test_every_prompt_is_within_three_links_of_the_first_page(site):
    """Plain links only, as a reader without scripts follows them; in each language from its own first page."""
    homes = [page for page in [site / "index.html", *site.glob("*/index.html")] if (page.parent / "prompts").is_dir()]
    assert homes
    for home in homes:
        depth, waiting = {home: 0}, [home]
        for here in waiting:  # grows while it is gone through: breadth first
            if depth[here] == 3:
                break
            for link in read(here).links:
                if link.tag != "a" or link.is_external:
                    continue
                target = Path(os.path.normpath(here.parent / unquote(urldefrag(link.address)[0])))
                if target not in depth and target.suffix == ".html" and target.is_file():
                    depth[target] = depth[here] + 1
                    waiting.append(target)
        prompts = [page for page in (home.parent / "prompts").glob("*.html")
                   if not page.name.startswith(("by-", "page-")) and not read(page).redirects]
        assert len(prompts) > 1
        assert not [page for page in prompts if page not in depth][:20], "prompts farther than three links away"


def test_lychee_finds_no_dead_link_or_fragment(site):
    """A second opinion, on every page in the folder, whether reached or not."""
    lychee = Path(sys.executable).with_name("lychee")
    # Without a root folder it takes links from the top of the host for the mistakes that they are here.
    options = ["--offline", "--include-fragments", "--no-progress", "--format", "json", "--extensions", "html"]
    result = subprocess.run([lychee, *options, site], capture_output=True, text=True, timeout=600)
    assert result.stdout, result.stderr
    found = json.loads(result.stdout)
    assert not found["error_map"]
    assert result.returncode == 0
    # It also finds nothing wrong in an empty folder: it must have followed every link that we can see.
    pages = html_files(site)
    internal = {(page, link.address) for page in pages for link in read(page).links if not link.is_external}
    assert found["successful"] >= len(internal) >= len(pages) > 0


def test_links_lead_to_files_without_a_web_server(site, browser):
    """Over file:// a link to a folder shows a list of files, and a path from the top leaves the site."""
    pages = specimens(site)
    assert len(pages) > 5
    page = browser.new_context().new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    wrong, checked = [], 0
    for path in pages:
        page.goto(path.as_uri())
        assert page.evaluate("document.styleSheets.length") > 0, f"{path} has no style over file://"
        addresses = page.evaluate("""() => ['href', 'src', 'poster']
            .flatMap(name => [...document.querySelectorAll(`[${name}]`)].map(e => e.getAttribute(name)))
            .map(address => new URL(address, document.baseURI).href).filter(a => a.startsWith('file:'))""")
        for target in addresses:
            file = Path(unquote(urlsplit(target).path))
            checked += 1
            if not file.is_file() or not file.is_relative_to(os.path.abspath(site)):
                wrong.append(f"{path}: {target}")
    assert not wrong[:20]
    assert not errors
    assert checked > len(pages)
