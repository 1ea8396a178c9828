"""“Cite this”: on each page three formats of one reference, which say what the page says of itself."""

import re

import pytest

from references import READERS, parts, read_page
from webpage import html_files, read


def cited_pages(site):
    """All pages but those without a footer: the one for what is not found, and those that lead to a new address."""
    return [path for path in html_files(site) if path.name != "404.html" and not read(path).redirects]


@pytest.fixture(scope="module")
def references(site):
    """By page: its own reference and, on a source's page, that of the source, in each format."""
    found = {}
    for path in cited_pages(site):
        blocks = read_page(path).blocks
        kinds = {name.split("_")[0] for name in blocks}
        assert "cite" in kinds and len(blocks) == 3 * len(kinds), path
        found[path] = {kind: {name: reader(blocks[f"{kind}_{name}"]) for name, reader in READERS.items()} for kind in kinds}
    return found


def test_every_page_has_three_formats_that_agree(references):
    for path, kinds in references.items():
        for kind, formats in kinds.items():
            # TeX's quotation marks and dashes aside, the three give one reference.
            assert len(set(formats.values())) == 1, f"{path}: {kind}: {formats}"
    assert len(references) > 500


def test_a_reference_has_the_title_and_the_date_of_its_page(site, references):
    compared = 0
    for path, kinds in references.items():
        page, reference = read_page(path), kinds["cite"]["csl"]
        assert reference.date == parts(page.edition), path
        assert reference.language == page.language, path
        whole = reference.container
        assert page.title == reference.title if whole is None else page.title.startswith(reference.title), path
        if whole is not None:
            assert page.title.endswith(whole), path
            assert " ".join(page.heading.split()) == reference.title, path
            compared += 1
    assert compared > 500


def test_keys_are_ascii_and_one_for_each_page(references):
    keys = [kinds["cite"]["csl"].key for kinds in references.values()]
    assert len(set(keys)) == len(keys)
    assert not [key for key in keys if not re.fullmatch(r"[a-z0-9-]+", key)]


def test_a_source_is_cited_by_itself_on_its_page_only(site, references):
    with_source = {path for path, kinds in references.items() if "source" in kinds}
    assert with_source == {path for path in references if path.parent.name == "sources" and not re.match(r"index|page-", path.name)}
    for path in with_source:
        source, page = references[path]["source"]["csl"], references[path]["cite"]["csl"]
        assert source.title == page.title and source.key == path.stem
        assert source.container is None
    dated = [path for path in with_source if references[path]["source"]["csl"].date]
    assert len(dated) > 20
