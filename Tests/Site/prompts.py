"""The prompts of a built site as its data files have them."""

import json
from pathlib import Path

import tables


def lines(site: Path) -> list[dict]:
    """The records of data/prompts.jsonl."""
    text = (site / "data/prompts.jsonl").read_text(encoding="utf-8")
    assert text.endswith("\n")
    return [json.loads(line) for line in text.split("\n")[:-1]]


def rows(site: Path) -> list[dict[str, str]]:
    """The rows of data/prompts.csv, with the cells' own texts."""
    return tables.rows(site, "prompts")


def flattened(record: dict) -> dict[str, str]:
    """A record as a row of the table says it."""
    return tables.flattened(record, columns=9)
