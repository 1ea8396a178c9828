"""The data of every kind: JSON keeps its schema, tables say the same, and the package tells of all files."""

import hashlib
import json
import re
import shutil
from urllib.parse import urldefrag

import pytest
from jsonschema import Draft202012Validator

import content as own
import tables
from webpage import read

# What a site with records of all kinds has; the dossier of these tests is one.
ALL = ["claims", "corrections", "counterarguments", "events", "figures", "letter", "pages", "parties", "prompts",
       "replies", "signatories", "sources", "statements"]


def load(site, path):
    return json.loads((site / "data" / path).read_text(encoding="utf-8"))


def test_every_kind_has_its_files(site):
    assert tables.kinds(site) == ALL
    for kind in ALL:
        assert all((site / "data" / f"{kind}.{ending}").is_file() for ending in ("json", "csv", "schema.json"))


def test_every_file_keeps_its_schema(site, content):
    checked = {}
    edition = re.search(r"^edition: *(\S+)", (content / "dossier.yml").read_text(encoding="utf-8"), re.MULTILINE)[1]
    for kind in ALL:
        file, schema = load(site, f"{kind}.json"), load(site, f"{kind}.schema.json")
        assert list(file) == ["dossier", "edition", "kind", "licence", "records", "schema"]
        assert file["schema"] == f"{kind}.schema.json" and file["edition"] == edition
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for record in file["records"]:
            assert not [error.message for error in validator.iter_errors(record)], f"{kind}:{record['slug']}"
            assert (site / record["address"]).is_file()
        checked[kind] = len(file["records"])
    # No one is missing; signatories may be counted without being shown.
    for kind in set(ALL) - {"signatories"}:
        assert {record["slug"] for record in load(site, f"{kind}.json")["records"]} == own.slugs(content, kind)
    assert sum(checked.values()) > 400, checked


@pytest.mark.parametrize("kind, change", [
    ("claims", {"type": "guess"}), ("claims", {"evidence": []}), ("claims", {"evidence": [{"weight": "supports"}]}),
    ("events", {"title": {}}), ("events", {"when": "yesterday"}), ("figures", {"values": None}),
    ("parties", {"links": ["x", 1]}), ("signatories", {"email": "x"}), ("sources", {"slug": "No Slug"}),
    ("statements", {"quote": {"words": "x"}}), ("letter", {"version": "1"}), ("counterarguments", {"constructed": "yes"})],
    ids=str)
def test_a_schema_refuses_what_is_no_record(site, kind, change):
    record = {name: value for name, value in (tables.records(site, kind)[0] | change).items() if value is not None}
    assert not Draft202012Validator(load(site, f"{kind}.schema.json")).is_valid(record)


def test_a_table_says_what_the_json_does(site):
    compared = 0
    for kind in ALL:
        table, found = tables.rows(site, kind), tables.records(site, kind)
        assert len(table) == len(found) > 0, kind
        columns = 9 if kind == "prompts" else 99
        for row, record in zip(table, found, strict=True):
            cells = {name: cell for name, cell in row.items() if cell}
            assert cells == tables.flattened(record, columns), f"{kind}:{record['slug']}"
            compared += len(cells)
    assert compared > 5000


def test_no_cell_begins_like_a_formula(site):
    for kind in ALL:
        text = (site / f"data/{kind}.csv").read_text(encoding="utf-8")
        plain = re.sub(r'"(?:[^"]|"")*"', lambda cell: cell[0][:2], text)
        assert not re.search(r'(?:^|,|\n)"?[=+\-@\t＝＋－＠]', plain), kind


def test_tables_can_be_taken_as_content_again(site, content, build, tmp_path):
    """Two kinds whose records have no text below their fields: all that they hold comes back, in every language."""
    folder = tmp_path / "again"
    shutil.copytree(content, folder)
    made = ("address", "digest", "body.en", "body.ja")
    for kind in ("parties", "figures"):
        for old in folder.glob(f"{kind}.*"):
            old.unlink()
        table = tables.rows(site, kind)
        assert not any(row["body.en"] for row in table)
        names = [name for name in table[0] if name not in made]
        quoted = [[row[name].replace('"', '""') for name in names] for row in table]
        text = "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in [names, *quoted])
        (folder / f"{kind}.csv").write_text(text, encoding="utf-8", newline="")
    build(folder, tmp_path / "site")
    for kind in ("parties", "figures"):
        before, after = ([{name: value for name, value in record.items() if name != "digest"} for record in found]
                         for found in (tables.records(site, kind), tables.records(tmp_path / "site", kind)))
        assert before == after and len(before) > 5


@pytest.fixture(scope="module")
def package(site) -> dict:
    return load(site, "datapackage.json")


def test_the_package_names_the_files_as_they_are(site, package, content):
    assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
    edition = re.search(r"^edition: *(\S+)", (content / "dossier.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert edition and package["version"] == edition[1]
    assert all(re.fullmatch(r"[-a-zA-Z0-9._]+", licence["name"]) for licence in package["licenses"])
    resources = package["resources"]
    assert len({resource["name"] for resource in resources}) == len(resources)
    files = {file.name for file in (site / "data").iterdir()}
    others = {f"{kind}.schema.json" for kind in ALL} | {"datapackage.json", "index.html"}
    assert {resource["path"] for resource in resources} == files - others
    for resource in resources:
        assert re.fullmatch(r"[-a-z0-9._/]+", resource["name"])
        data = (site / "data" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert data.decode(resource["encoding"])


def test_the_tables_keep_the_schemas_of_the_package(site, package):
    described = {resource["name"]: resource["schema"] for resource in package["resources"] if "schema" in resource}
    assert sorted(described) == ALL
    slugs = {kind: {row["slug"] for row in tables.rows(site, kind)} for kind in ALL}
    checked = keys = 0
    for kind, schema in described.items():
        fields = {field["name"]: field for field in schema["fields"]}
        table = tables.rows(site, kind)
        assert list(fields) == list(table[0]) and schema["primaryKey"] == "slug"
        for name, field in fields.items():
            rules = field.get("constraints", {})
            cells = [row[name] for row in table]
            assert not rules.get("required") or all(cells), name
            assert not rules.get("unique") or len(set(cells)) == len(cells), name
            for cell in filter(None, cells):
                assert cell in rules.get("enum", [cell]), name
                assert "pattern" not in rules or re.fullmatch(rules["pattern"], cell), name
                assert field["type"] in ("string", "boolean") or float(cell) >= rules.get("minimum", 0), name
                checked += 1
        for key in schema.get("foreignKeys", []):
            named = {row[key["fields"]] for row in table} - {""}
            assert named <= slugs[key["reference"]["resource"]], key
            keys += len(named)
    assert checked > 5000 and keys > 50


@pytest.mark.parametrize("prefix", ["", "ja/"])
def test_the_page_of_the_data_leads_to_every_file(site, prefix):
    path = site / prefix / "data/index.html"
    links = {(path.parent / urldefrag(link.address)[0]).resolve() for link in read(path).links if link.address}
    files = {file.resolve() for file in (site / "data").iterdir() if file.suffix != ".html"}
    assert files <= links and len(files) > 40
    text = path.read_text(encoding="utf-8")
    for kind in ALL:
        row = re.search(rf'<tr><th scope="row"><a href="[^"]*\b{kind}/index.html">.*?</tr>', text, re.DOTALL)[0]
        assert f'<td class="number">{len(tables.records(site, kind))}</td>' in row
    home = site / prefix / "index.html"
    assert path.resolve() in {(home.parent / urldefrag(link.address)[0]).resolve() for link in read(home).links}
