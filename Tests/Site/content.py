"""The records of a content folder, counted by other means than the engine's own."""

import csv
import json
import re
from pathlib import Path

# The kinds whose records have a page each; the others stand in lists.
WITH_PAGES = ["claims", "statements", "counterarguments", "prompts", "sources"]


def slugs(content: Path, kind: str) -> set[str]:
    """The slugs of all records of a kind: files, and the entries of lists and tables."""
    found: set[str] = set()
    files = [content / f"{kind}{end}" for end in (".yml", ".csv", ".jsonl")] + sorted((content / kind).rglob("*"))
    for path in filter(Path.is_file, files):
        match path.suffix:
            case ".md" if "." not in path.stem:  # `name.ja.md` is a translation
                found.add(path.stem)
            case ".yml":
                found |= set(re.findall(r"^(?:- |  )slug: *([a-z0-9-]+)", path.read_text(), re.MULTILINE))
            case ".csv":
                with path.open(newline="", encoding="utf-8-sig") as table:
                    found |= {row["slug"] for row in csv.DictReader(table)}
            case ".jsonl":
                found |= {json.loads(line)["slug"] for line in path.read_text().splitlines() if line.strip()}
    return found
