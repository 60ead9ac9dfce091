"""What somebody may do to the small project between two runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

__all__ = ["CHANGES", "RU", "edit", "lead_out"]

RU = "locale/ru/LC_MESSAGES/no-lind.po"


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return change


def lead_out(name: str) -> Callable[[Path], None]:
    """Move a file out of the project, and leave a link to it in its place."""

    def change(root: Path) -> None:
        outside = root.parent / "outside"
        (root / name).rename(outside)
        (root / name).symlink_to(outside)

    return change


def edit_unseen(root: Path) -> None:
    """Change a letter, and set the time of the file back."""
    path = root / RU
    before = path.stat()
    edit(RU, "Прошу", "Прашу")(root)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES = [
    pytest.param(edit(RU, "Прошу", "Прошу  "), id="a translation is edited"),
    pytest.param(edit_unseen, id="a translation is edited, and its time set back"),
    pytest.param(edit(RU, 'msgid ""', "msgid"), id="a catalog is damaged"),
    pytest.param(lambda root: (root / RU).unlink(), id="a catalog is removed"),
    pytest.param(
        edit("locale/ru/LC_MESSAGES/ua.po", 'msgid ""', "msgid"),
        id="a shared catalog is damaged",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/zh_CN"),
        id="a folder gets another name of its language",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/zh"),
        id="a folder gets a wider name",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/ko"),
        id="a folder gets the name of another language",
    ),
    pytest.param(
        edit("cases/no-strand.md", "Chinese (Simplified)", "Nobody's"),
        id="a case prefers a language that is not known",
    ),
    pytest.param(
        lambda root: (root / RU).rename((root / RU).with_name("other.po")),
        id="a catalog gets another name",
    ),
    pytest.param(
        edit("cases/no-lind.md", "preferred_languages:", "preferred_languages: es; "),
        id="a case prefers another language",
    ),
    pytest.param(edit("cases/no-lind.md", "---", "--"), id="a case is damaged"),
    pytest.param(lead_out(RU), id="a catalog becomes a link out of the project"),
    pytest.param(lead_out("cases/no-lind.md"), id="a case becomes such a link"),
    pytest.param(lead_out("templates/letter.txt.j2"), id="a template becomes one"),
    pytest.param(
        edit("templates/letter.txt.j2", "{", "{% if %}{"), id="a template is damaged"
    ),
    pytest.param(
        edit("templates/phrasebook.yaml", ":", ": ["), id="the phrasebook is damaged"
    ),
    pytest.param(
        lambda root: (root / "locale/ru/terms.yaml").write_text("- x"),
        id="a term list is damaged",
    ),
    pytest.param(
        edit("templates/letter.txt.j2", "{", "{{ _('Dear reader') }}{"),
        id="a template has a new text",
    ),
    pytest.param(
        lambda root: (root / "ua-i18n.toml").write_text('ignore = ["untranslated"]'),
        id="a check is ignored",
    ),
    pytest.param(
        lambda root: (
            (root / "locale/xx-1").mkdir() or (root / "locale/xx-1/LC_MESSAGES").mkdir()
        ),
        id="a folder that is no language",
    ),
    pytest.param(
        lambda root: (root / os.fsdecode(b"locale/\xff/LC_MESSAGES")).mkdir(
            parents=True
        ),
        id="a folder whose name is not UTF-8",
    ),
    pytest.param(
        lambda root: (root / "locale/ru.pot/LC_MESSAGES").mkdir(parents=True),
        id="a folder that is named like a template",
    ),
]
