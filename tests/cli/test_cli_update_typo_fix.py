"""`ua-i18n update --typo-fix`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ua_i18n.catalog import Message, read_po

Ua = Callable[..., Result]
RUSSIAN = "locale/ru/LC_MESSAGES/no-lind.po"


@pytest.fixture
def slip(root: Path) -> Path:
    """The Russian catalog, translated when the case had "alamred" for "alarmed"."""
    path = root / RUSSIAN
    text = path.read_text(encoding="utf-8")
    assert text.count("alarmed") == 1
    path.write_text(text.replace("alarmed", "alamred"), encoding="utf-8")
    return path


def alarmed(path: Path) -> Message:
    messages = read_po(path.read_bytes()).messages
    return next(message for message in messages if "alarmed" in message.msgid)


def test_a_translation_is_kept_and_counted_once(slip: Path, ua: Ua) -> None:
    would = ua("update", "--check", "--typo-fix", "ru")
    first = ua("update", "--typo-fix", "ru")
    second = ua("update", "--typo-fix", "ru")

    assert would.exit_code == 1
    assert "that would be kept over corrected spelling: 1\n" in would.stderr
    assert first.exit_code == 0
    assert "translations kept over corrected spelling: 1\n" in first.stderr
    assert "kept over corrected spelling: 0\n" in second.stderr
    assert alarmed(slip).translated


def test_it_is_a_proposal_if_not_asked_for(slip: Path, ua: Ua) -> None:
    result = ua("update", "ru")

    assert result.exit_code == 0
    assert "kept" not in result.stderr
    assert alarmed(slip).fuzzy


def test_a_changed_date_is_never_kept(slip: Path, root: Path, ua: Ua) -> None:
    case = root / "cases/no-lind.md"
    case.write_text(
        case.read_text(encoding="utf-8").replace("3 May", "4 May"), encoding="utf-8"
    )

    ua("extract")
    result = ua("update", "--typo-fix", "ru")

    assert "kept over corrected spelling: 0\n" in result.stderr
    assert alarmed(slip).fuzzy
