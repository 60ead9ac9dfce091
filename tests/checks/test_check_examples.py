"""Every check finds its planted faults and leaves sound texts alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ua_i18n.checks
from checks.planted import Example, File, examples
from ua_i18n.checks import CHECKS, Scope, check
from ua_i18n.checks.peers import EQUIVALENTS, NOT_APPLICABLE

DOCS = Path(__file__).parents[2] / "docs" / "checks.md"
EXAMPLES = tuple(examples())
SOUND_CATALOGS = tuple(
    example
    for example in EXAMPLES
    if not example.fires and isinstance(example.subject, File)
)


def _named(example: Example) -> Any:
    kind = "fires" if example.fires else "quiet"
    return pytest.param(example, id=f"{example.code} {kind}: {example.why}")


@pytest.mark.parametrize("example", [_named(example) for example in EXAMPLES])
def test_a_check_finds_what_it_must_and_nothing_else(example: Example) -> None:
    codes = {finding.code for finding in example.findings()}

    assert (example.code in codes) is example.fires, codes


@pytest.mark.parametrize("example", [_named(example) for example in SOUND_CATALOGS])
def test_no_check_finds_anything_in_a_sound_text(example: Example) -> None:
    codes = {finding.code for finding in example.findings()}

    assert codes == example.besides


def test_every_check_has_examples_enough_of_both_kinds() -> None:
    counts = Counter((example.code, example.fires) for example in EXAMPLES)
    codes = [code for code, entry in CHECKS.items() if entry.scope is not Scope.FILE]

    assert [code for code in codes if counts[code, True] < 3] == []
    assert [code for code in codes if counts[code, False] < 5] == []


def test_every_check_of_catalogs_has_examples_in_three_languages() -> None:
    languages: dict[str, set[str]] = defaultdict(set)
    for example in EXAMPLES:
        if isinstance(example.subject, File):
            languages[example.code].add(example.subject.language)

    assert {code for code, found in languages.items() if len(found) < 3} == set()


def test_every_example_is_of_a_check() -> None:
    assert {example.code for example in EXAMPLES} <= set(CHECKS)


def test_every_check_has_its_heading_and_its_parts_in_the_docs() -> None:
    page = DOCS.read_text(encoding="utf-8")
    sections = dict(re.findall(r"(?ms)^## `([a-z-]+)`\n(.*?)(?=^## |\Z)", page))

    assert list(sections) == list(CHECKS)
    for code, section in sections.items():
        for part in ("**Why.**", "**Wrong.**", "**Right.**", "**Ignore.**"):
            assert part in section, f"{code}: {part}"
        assert CHECKS[code].summary in section, code


def test_the_page_lists_every_check_of_other_tools_once() -> None:
    page = DOCS.read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (\w+) \| `(.+?)` \| (.+) \|$", page)

    names = [(tool, name) for tool, name, _ in rows]
    assert len(names) == len(set(names)) > 100
    assert {(tool, name): cell for tool, name, cell in rows} == dict(_peers())


def _peers() -> Iterator[tuple[tuple[str, str], str]]:
    for tool, names in EQUIVALENTS.items():
        for name, codes in names.items():
            yield (tool, name), " ".join(f"`{code}`" for code in codes.split())
    for tool, reasons in NOT_APPLICABLE.items():
        for reason, named in reasons.items():
            for name in named.split():
                yield (tool, name), reason


def test_the_page_lists_every_check_with_its_family_and_severity() -> None:
    page = DOCS.read_text(encoding="utf-8").partition("## All checks\n")[2]
    table = page.partition("\n## ")[0].strip().split("\n")[4:]

    assert table == list(_index())


def _index() -> Iterator[str]:
    before = ""
    for code, entry in CHECKS.items():
        family = "" if entry.family == before else f"`{entry.family}`"
        before = entry.family
        severity = str(entry.severity)
        if entry.critical is not entry.severity:
            severity += f", {entry.critical} in letters"
        yield f"| {family} | [`{code}`](#{code}) | {severity} | {entry.summary} |"


def test_every_check_has_a_summary() -> None:
    assert [code for code, entry in CHECKS.items() if not entry.summary] == []


def test_no_family_is_forgotten() -> None:
    package = Path(ua_i18n.checks.__file__).parent
    homes = {
        ".".join(("ua_i18n.checks", *path.relative_to(package).with_suffix("").parts))
        for path in package.rglob("*.py")
        if "\n@check(" in path.read_text(encoding="utf-8")
    }

    found = {
        entry.find.__module__.removesuffix(".__init__") for entry in CHECKS.values()
    }
    assert {home.removesuffix(".__init__") for home in homes} == found


def test_a_code_cannot_be_taken_twice() -> None:
    register = check("markup", scope=Scope.TEXT)

    with pytest.raises(ValueError, match="markup"):
        register(CHECKS["placeholder"].find)
