"""The style sheets, the scripts and the headers of the pages."""

import json
import subprocess
import sys
from pathlib import Path

# In bytes: all sheets together, and the one that each page loads.
MOST_STYLE = 30_000
MOST_STYLE_OF_ALL = 22_800


def biome(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run([Path(sys.executable).with_name("biome"), *map(str, arguments)],
                          capture_output=True, text=True, timeout=60)


def faults(path: Path) -> list[str]:
    """What Biome's linter, which knows CSS and JavaScript of today, has to say of a file."""
    # It takes each script for a module, which is strict by itself; ours is a classic one, as modules fail over file:.
    result = biome("lint", "--skip=lint/suspicious/noRedundantUseStrict", "--colors=off", "--reporter=json",
                   "--max-diagnostics=100", path)
    report = json.loads(result.stdout[result.stdout.index("{"):])
    summary = report["summary"]
    assert summary["changed"] + summary["unchanged"] == 1, "it looked at nothing"
    return [f"{fault['category']}: {fault['description']}" for fault in report["diagnostics"]]


def test_the_style_sheets_are_small_and_without_fault(site):
    sheets = sorted((site / "assets").glob("*.css"))
    assert [sheet.name for sheet in sheets] == ["prompts.css", "search.css", "style.css"]
    assert sum(sheet.stat().st_size for sheet in sheets) < MOST_STYLE
    assert (site / "assets/style.css").stat().st_size < MOST_STYLE_OF_ALL
    for sheet in sheets:
        assert not faults(sheet)


def test_the_scripts_are_without_fault(site):
    for script in ["comfort.js", "search.js"]:
        assert not faults(site / "assets" / script)


def test_a_planted_fault_is_found(tmp_path):
    (tmp_path / "bad.css").write_text("p { colr: red; color: #ggg; }\n")
    assert len(faults(tmp_path / "bad.css")) == 2
