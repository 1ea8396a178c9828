"""The style sheet, the script and the headers that all pages share."""

import json
import subprocess
import sys
from pathlib import Path

MOST_STYLE = 30_000  # bytes


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


def test_the_style_sheet_is_small_and_without_fault(site):
    sheet = site / "assets/style.css"
    assert sheet.stat().st_size < MOST_STYLE
    assert not faults(sheet)


def test_the_script_is_without_fault(site):
    assert not faults(site / "assets/comfort.js")


def test_a_planted_fault_is_found(tmp_path):
    (tmp_path / "bad.css").write_text("p { colr: red; color: #ggg; }\n")
    assert len(faults(tmp_path / "bad.css")) == 2
