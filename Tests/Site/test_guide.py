"""The guide's example is typed as it stands, and says what it says."""

import os
import re
import subprocess

import pytest

BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.M | re.S)


@pytest.fixture(scope="module")
def followed(root, program, tmp_path_factory):
    """The folder in which somebody has followed the guide, the blocks that were run, and the outputs that were promised."""
    folder = tmp_path_factory.mktemp("guide")
    (folder / "bin").mkdir()
    (folder / "bin/dossier").symlink_to(program)
    path = f"{folder / 'bin'}:{os.environ['PATH']}"
    text = (root / "Sources/Guide/prompts.md").read_text().split("\n## What an import does\n")[0]
    said, ran, promised = "", 0, 0
    for form, name, body in BLOCK.findall(text):
        if name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(body)
        elif form == "sh":
            result = subprocess.run(["sh", "-e", "-c", body], cwd=folder, env=os.environ | {"PATH": path}, text=True,
                                    stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
            said = result.stdout + result.stderr
            assert result.returncode == 0, body + said
            ran += 1
        else:
            assert body in said
            promised += 1
    return folder, ran, promised


def test_the_guide_to_prompts_can_be_followed(followed):
    folder, ran, promised = followed
    assert (ran, promised) == (5, 4)
    assert (folder / "site/prompts/index.html").is_file()
    page = (folder / "site/prompts/b-01.html").read_text()
    assert "Paper boats drift down a flooded street at dusk" in page and "<video" in page
    assert (folder / "list.rejected.jsonl").read_text().count("\n") == 2


def test_the_files_that_the_guide_names_are_there(followed, root):
    folder, *_ = followed
    text = (root / "Sources/Guide/prompts.md").read_text().split("\n## What readers get\n")[1]
    named = re.findall(r"`((?:prompts|data|feeds)/[\w.-]+|search\.html)`", text)
    assert len(named) >= 8
    assert not [name for name in named if not (folder / "site" / name).is_file()]
    assert (folder / "site/prompts/b-01.json").is_file() and (folder / "site/prompts/b-01.txt").is_file()
