"""The tables of letters name their languages as all others do."""

from __future__ import annotations

import pytest

from ua_i18n.languages import parse_tag
from ua_i18n.languages.letters import (
    ABSENT_LETTERS,
    FREQUENT_LETTERS,
    NEEDED_LETTERS,
    SCRIPT_LANGUAGES,
    TELLING_LETTERS,
    TELLING_WORDS,
)


@pytest.mark.parametrize(
    "tags",
    [
        *TELLING_LETTERS.values(),
        *TELLING_WORDS.values(),
        ABSENT_LETTERS,
        FREQUENT_LETTERS,
        NEEDED_LETTERS,
        SCRIPT_LANGUAGES.values(),
    ],
)
def test_a_tag_is_the_canonical_one(tags: list[str]) -> None:
    assert [*tags] == [parse_tag(tag) for tag in tags]
