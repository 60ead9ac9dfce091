"""The pages of a case lead to each other, and none is rendered twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.templating import Templates, Translate

UA_RU = "locale/ru/LC_MESSAGES/ua.po"


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is rendered from now on: the template and the language, in order."""
    names: list[str] = []
    render = Templates.render

    def noted(
        self: Templates,
        name: str,
        context: Mapping[str, object],
        *,
        functions: Mapping[str, Translate],
    ) -> str:
        names.append(f"{name} {context.get('language', '')}".strip())
        return render(self, name, context, functions=functions)

    monkeypatch.setattr(Templates, "render", noted)
    return names


def leads_to(html: str) -> list[str]:
    return re.findall('<link rel="alternate" hreflang="([^"]*)"', html)


def lose_label(root: Path, label: str) -> None:
    path = root / UA_RU
    text = path.read_text()
    assert f'msgid "{label}"' in text
    found = re.compile(rf'(msgid "{label}"\n)msgstr ".*"')
    path.write_text(found.sub(r'\1msgstr ""', text))


def test_a_build_renders_each_letter_and_each_page_once(
    project: Project, rendered: list[str]
) -> None:
    project.build()

    assert sorted(rendered) == [
        "letter.html.j2",
        "letter.html.j2",
        "letter.txt.j2",
        "letter.txt.j2",
        "page.html.j2 en",
        "page.html.j2 en",
        "page.html.j2 ru",
        "page.html.j2 ru",
        "page.html.j2 zh-Hans",
    ]


def test_one_page_needs_no_page_to_which_it_does_not_lead(
    project: Project, rendered: list[str]
) -> None:
    page = project.page("no-strand", language="zh-Hans")

    assert leads_to(page.html) == ["en"]
    assert sorted(rendered) == ["page.html.j2 en", "page.html.j2 zh-Hans"]


def test_a_page_leads_to_those_that_are_complete(project: Project) -> None:
    assert leads_to(project.page("no-lind", language="en").html) == ["ru", "en"]
    assert leads_to(project.page("no-strand", language="en").html) == ["en"]


@pytest.mark.parametrize("label", ["Deadline", "Write to", "Urgent Action"])
def test_no_page_leads_to_one_that_lacks_only_a_label(
    root: Path, project: Project, label: str
) -> None:
    lose_label(root, label)

    page = project.page("no-lind", language="ru")

    assert [missing.msgid for missing in page.missing] == [label]
    assert leads_to(page.html) == ["en"]
    assert leads_to(project.page("no-lind", language="en").html) == ["en"]


def test_a_label_that_the_page_does_not_show_is_not_lacking(
    root: Path, project: Project
) -> None:
    lose_label(root, "Previous Urgent Action")

    assert leads_to(project.page("no-lind", language="en").html) == ["ru", "en"]
