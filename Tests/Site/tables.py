"""The data of a built site, kind by kind, read by the standard library's means."""

import csv
import json
import re
from pathlib import Path

# A cell before which the table has an apostrophe, or which begins with apostrophes and then so.
GUARDED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def kinds(site: Path) -> list[str]:
    """The folders of the kinds that have data; every one has a schema of its own."""
    return sorted(file.name.removesuffix(".schema.json") for file in (site / "data").glob("*.schema.json"))


def records(site: Path, kind: str) -> list[dict]:
    """The records of data/<kind>.json."""
    return json.loads((site / f"data/{kind}.json").read_text(encoding="utf-8"))["records"]


def rows(site: Path, kind: str) -> list[dict[str, str]]:
    """The rows of data/<kind>.csv, with the cells' own texts."""
    with (site / f"data/{kind}.csv").open(newline="", encoding="utf-8") as table:
        return [{name: cell[1:] if GUARDED.match(cell) else cell for name, cell in row.items()}
                for row in csv.DictReader(table, strict=True)]


def flattened(record: dict, columns: int = 99) -> dict[str, str]:
    """A record as a row of its table says it: a column for each path of fields.

    Of entries beyond `columns` the row has the number; entries within entries are in the JSON alone.
    """
    cells: dict[str, str] = {}
    for name, value in record.items():
        match value:
            case bool():
                cells[name] = "true"
            case {"slug": slug, "title": _}:
                cells[name] = slug
            case {"party": party}:
                cells[name] = f"party:{party}"
            case {"name": {**names}} if len(value) == 1:
                (cells[name],) = names.values()
            case dict():
                cells |= {f"{name}.{path}": cell for path, cell in flattened(value).items()}
            case [{"slug": _, "title": _}, *_]:
                cells[name] = "; ".join(entry["slug"] for entry in value)
            case [dict(), *_]:
                for number, entry in enumerate(value[:columns], start=1):
                    inner = {path: part for path, part in entry.items() if not is_group(part)}
                    cells |= {f"{name}.{number}.{path}": cell for path, cell in flattened(inner).items()}
                if len(value) > columns:
                    cells[f"{name}.more"] = str(len(value) - columns)
            case list():
                cells[name] = "; ".join(value)
            case _:
                cells[name] = str(value)
    return {name: cell for name, cell in cells.items() if cell}


def is_group(value) -> bool:
    """True for entries that have fields of their own and are no sources."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and "slug" not in value[0]
