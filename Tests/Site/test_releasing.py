"""The commands of Sources/Guide/releasing.md, typed as they stand there, one after the other."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

CONTENT = {
    "dossier.yml": "title: A small case\nlanguages: [en]\npublisher: The editors\nedition: 2026-11-28\n"
    "licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}\n",
    "pages/about.md": "---\ntitle: About\n---\n\nText.\n",
}


def printed(root: Path) -> list[str]:
    """All blocks for a shell, in their order, without the indent of a list."""
    text = (root / "Sources/Guide/releasing.md").read_text()
    blocks = re.findall(r"^( *)```sh\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    return ["".join(line.removeprefix(indent) for line in block.splitlines(True)) for indent, block in blocks]


@pytest.fixture
def case(program, tmp_path):
    """A folder with a dossier that is not released yet, and `dossier` on the path."""
    for path, text in CONTENT.items():
        (tmp_path / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / path).write_text(text)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    return tmp_path


def test_the_guide_leads_from_an_edition_to_a_signed_one_that_is_packed(case, root):
    def typed(commands: str) -> str:
        # The one who types it has no home and no password here.
        result = subprocess.run(
            ["bash", "-euc", commands], cwd=case, text=True, capture_output=True, timeout=120, input="\n\n",
            env={"PATH": f"{case / 'bin'}:/usr/bin:/bin", "HOME": str(case)})
        assert result.returncode == 0, commands + result.stdout + result.stderr
        return result.stdout

    changes, release, sign, check, bag = printed(root)
    assert typed(changes).splitlines()[-1].startswith("No edition is released yet")
    key, *signing = sign.splitlines(True)
    typed(key.replace("minisign -G", "minisign -G -W"))
    public = (case / "dossier.pub").read_text().splitlines()[1]
    with (case / "content/dossier.yml").open("a") as settings:
        settings.write(f"keys: [{public}]\n")
    assert "Released the edition of 2026-11-28" in typed(release)
    assert "nothing has changed" in typed(changes)
    shutil.copytree(case / "public", case / "old-copy")
    typed("".join(signing))
    assert (case / "public/SHA256SUMS.minisig").is_file()

    settings = case / "content/dossier.yml"
    assert "signature: good" in typed("".join(check.splitlines(True)[:2]))
    settings.write_text(settings.read_text().replace("edition: 2026-11-28", "edition: 2026-12-28"))
    (case / "content/pages/more.md").write_text("---\ntitle: More\n---\n\nText.\n")
    typed(release)
    previous, difference = check.splitlines(True)[2:]
    assert "2026-11-28" in typed(previous)
    assert "added: 'pages/more.html'" in typed(difference)
    typed(bag)
    assert (case / "dossier-2026-11-28.tar").is_file()
