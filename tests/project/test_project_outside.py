"""Where the language of a PO file outside any project is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from ua_i18n.catalog import Catalog
from ua_i18n.errors import PoSyntaxError
from ua_i18n.project.outside import file_languages

NAMED = [
    ("de.po", "de"),
    ("pt_BR.po", "pt-BR"),
    ("app-de.po", "de"),
    ("app.de.po", "de"),
    ("app_pt_BR.po", "pt-BR"),
    ("my-app.sr@latin.po", "sr-Latn"),
    ("app-zh_Hans.po", "zh-Hans"),
    ("letter.iw.po", "he"),
    ("ckb.po", "ckb"),
    ("app-fil.po", "fil"),
]
UNNAMED = [
    "new.po", "tmp.po", "old.po", "app.po", "cat.po", "messages.po", "doc.po",
    "letter-new.po", "kz-mamay-2023.po", "de-draft.po",
]  # fmt: skip


@pytest.mark.parametrize(("name", "language"), NAMED)
def test_a_file_name_may_end_with_its_language(name: str, language: str) -> None:
    assert file_languages(Catalog.build((), header={}), Path(name))[0] == language


@pytest.mark.parametrize("name", UNNAMED)
def test_a_word_that_is_a_code_as_well_is_no_language(name: str) -> None:
    with pytest.raises(PoSyntaxError, match="name it in the header field Language"):
        file_languages(Catalog.build((), header={}), Path(name))


def test_the_header_goes_before_the_name() -> None:
    catalog = Catalog.build((), header={"Language": "fr"})

    assert file_languages(catalog, Path("app-de.po"))[0] == "fr"


def test_the_folder_of_a_locale_goes_before_the_name() -> None:
    path = Path("locale/new/LC_MESSAGES/de.po")

    assert file_languages(Catalog.build((), header={}), path)[0] == "new"
