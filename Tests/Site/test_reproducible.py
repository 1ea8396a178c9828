"""The same content gives the same bytes, whoever builds it, where and when."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from webpage import all_files


def difference(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """What only one side has, and what both have with other bytes."""
    return sorted(f"{path} ({'only on one side' if path not in one or path not in other else 'differs'})"
                  for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def copy_backwards(content: Path, to: Path) -> None:
    """Copies a folder, last name first: many file systems list what was made first, or last, first."""
    for path in sorted(content.rglob("*"), reverse=True):
        if path.is_file():
            target = to / path.relative_to(content)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


@pytest.fixture
def elsewhere():
    """A folder on another file system, where there is one; in memory, the order of names is that of making them."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


def test_folder_order_time_zone_locale_and_processors_leave_no_trace(site, content, build, elsewhere):
    copy_backwards(content, elsewhere / "facts")
    build(elsewhere / "facts", elsewhere / "out", folder=elsewhere, prefix=("taskset", "-c", "0"), environment={
        "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "NO_COLOR": "1", "HOME": "/"})
    here, there = all_files(site), all_files(elsewhere / "out")
    assert not difference(here, there)[:20]
    assert len(here) == len(there) > 1


def test_the_committed_site_is_what_the_content_gives(site, root, tmp_path):
    """What static hosts publish is public/ as it is committed, or about to be: the index counts."""
    listed = subprocess.run(["git", "ls-files", "-z", "public"], cwd=root, check=True, capture_output=True).stdout
    subprocess.run(["git", "checkout-index", "-z", "--stdin", f"--prefix={tmp_path}/"], cwd=root, check=True,
                   input=listed)
    committed = all_files(tmp_path / "public")
    assert not difference(committed, all_files(site))[:20], "run 'make site', then commit public/"
    assert len(committed) == listed.count(b"\0") > 1
