"""The prompts of a built site as its data files have them, read by the standard library's means."""

import csv
import json
import re
from pathlib import Path

# A cell before which the table has an apostrophe, or which begins with apostrophes and then so.
GUARDED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def lines(site: Path) -> list[dict]:
    """The records of data/prompts.jsonl."""
    text = (site / "data/prompts.jsonl").read_text(encoding="utf-8")
    assert text.endswith("\n")
    return [json.loads(line) for line in text.split("\n")[:-1]]


def rows(site: Path) -> list[dict[str, str]]:
    """The rows of data/prompts.csv, with the cells' own texts."""
    with (site / "data/prompts.csv").open(newline="", encoding="utf-8") as table:
        return [{name: cell[1:] if GUARDED.match(cell) else cell for name, cell in row.items()}
                for row in csv.DictReader(table, strict=True)]


def flattened(record: dict) -> dict[str, str]:
    """A record as a row of the table says it: a column for each path of fields."""
    cells: dict[str, str] = {}
    for name, value in record.items():
        match name, value:
            case "outputs", _:
                for number, output in enumerate(value[:9], start=1):
                    cells |= {f"outputs.{number}.{path}": cell for path, cell in flattened(output).items()}
                if len(value) > 9:
                    cells["outputs.more"] = str(len(value) - 9)
            case "provenance", _:
                pass  # Steps are in the JSON alone.
            case "sources", _:
                cells[name] = "; ".join(source["slug"] for source in value)
            case ("author" | "posted_by"), {"party": party}:
                cells[name] = f"party:{party}"
            case ("author" | "posted_by"), _:
                (cells[name],) = value["name"].values()
            case _, dict():
                cells |= {f"{name}.{path}": str(cell) for path, cell in value.items()}
            case _, list():
                cells[name] = "; ".join(value)
            case _, _:
                cells[name] = str(value)
    return cells
