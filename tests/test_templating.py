from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from repository import ROOT
from ua_i18n.catalog import read_po
from ua_i18n.errors import TemplateError
from ua_i18n.languages import Tag, plural_forms
from ua_i18n.rendering import Domain, Missing, MissingState, Translator
from ua_i18n.templating import TemplateMessage, Templates


def messages(source: str) -> tuple[TemplateMessage, ...]:
    return Templates({"a.html.j2": source}).messages("a.html.j2")


def translator(po: str, language: str = "ru", *, rule: str = "") -> Translator:
    header = (
        f'msgid ""\nmsgstr "Plural-Forms: {rule or plural_forms(Tag(language))}\\n"'
    )
    catalog = read_po(f"{header}\n\n{po}".encode(), filename="ru.po")
    domain = Domain("ua", Tag("en"), {Tag(language): catalog}, path="ua.pot")
    return Translator(Tag(language), domain, domain, strict=False)


def render(
    source: str, po: str = "", *, values: Mapping[str, object] | None = None
) -> tuple[str, tuple[Missing, ...]]:
    """Render a template with a Russian catalog; give the missing ones too."""
    texts = translator(po)
    templates = Templates({"a.html.j2": source})
    shown = templates.render("a.html.j2", values or {}, functions=texts.functions())
    return shown, texts.missing


# Extraction

CALLS = [
    pytest.param('{{ _("x") }}', (None, "x", None), id="_"),
    pytest.param('{{ gettext("x") }}', (None, "x", None), id="gettext"),
    pytest.param('{{ pgettext("c", "x") }}', ("c", "x", None), id="pgettext"),
    pytest.param('{{ ngettext("x", "y", n) }}', (None, "x", "y"), id="ngettext"),
    pytest.param('{{ npgettext("c", "x", "y", n) }}', ("c", "x", "y"), id="npgettext"),
    pytest.param('{{ _("x" "y") }}', (None, "xy", None), id="text in two pieces"),
    pytest.param('{{ _("x", a=b) }}', (None, "x", None), id="with a value"),
    pytest.param('{{ _("x")|upper }}', (None, "x", None), id="with a filter"),
    pytest.param('{% if _("x") %}{% endif %}', (None, "x", None), id="in a condition"),
    pytest.param("{% trans %}x{% endtrans %}", (None, "x", None), id="trans"),
    pytest.param(
        '{% trans "c" %}x{% endtrans %}', ("c", "x", None), id="trans context"
    ),
    pytest.param(
        "{% trans %}\n  a\n\t b\n{% endtrans %}", (None, "a b", None), id="trimmed"
    ),
    pytest.param(
        "{% trans n=k %}one{% pluralize %}{{ n }} many{% endtrans %}",
        (None, "one", "%(n)s many"),
        id="trans plural",
    ),
    pytest.param("{% trans %}100 %{% endtrans %}", (None, "100 %", None), id="percent"),
    pytest.param(
        "{% trans a=1 %}{{ a }} %{% endtrans %}",
        (None, "%(a)s %%", None),
        id="percent beside a placeholder",
    ),
]


@pytest.mark.parametrize(("source", "expected"), CALLS)
def test_translatable_texts_are_found(
    source: str, expected: tuple[str | None, str, str | None]
) -> None:
    (found,) = messages(source)

    assert (found.msgctxt, found.msgid, found.msgid_plural) == expected


def test_texts_are_found_in_order_with_their_lines() -> None:
    found = messages('{{ _("a") }}\n{% macro m() %}\n{{ _("b") }}{% endmacro %}')

    assert [(message.msgid, message.line) for message in found] == [("a", 1), ("b", 3)]


COMMENTS = [
    pytest.param('{# TRANSLATORS: hint #}\n{{ _("x") }}', ("hint",), id="line before"),
    pytest.param('{# TRANSLATORS: hint #}{{ _("x") }}', ("hint",), id="same line"),
    pytest.param('{# TRANSLATORS: a\n b #}\n{{ _("x") }}', ("a b",), id="two lines"),
    pytest.param('{# hint #}\n{{ _("x") }}', (), id="a comment of programmers"),
    pytest.param('{# TRANSLATORS: hint #}\n\n{{ _("x") }}', (), id="too far away"),
]


@pytest.mark.parametrize(("source", "comments"), COMMENTS)
def test_comments_for_translators_go_with_the_next_text(
    source: str, comments: tuple[str, ...]
) -> None:
    assert messages(source)[0].comments == comments


LOUD = [
    pytest.param("\n{{ _(x) }}", 2, id="a variable"),
    pytest.param('\n{{ _("a" ~ x) }}', 2, id="a sum"),
    pytest.param('{{ pgettext(c, "x") }}', 1, id="a variable as context"),
    pytest.param('{{ ngettext("x", y, 2) }}', 1, id="a variable as plural"),
    pytest.param("{{ _(*x) }}", 1, id="a list of arguments"),
    pytest.param('{{ _(msgid="x") }}', 1, id="an argument by name"),
    pytest.param("{{ _(1) }}", 1, id="a number"),
    pytest.param('{{ pgettext("x") }}', 1, id="too few arguments"),
    pytest.param('\n\n{% set t = _ %}{{ t("x") }}', 3, id="another name"),
    pytest.param("{{ x|map(_) }}", 1, id="handed to a filter"),
    pytest.param("a\n{% if %}", 2, id="a syntax error"),
    pytest.param("a\n{% for x in y %}", 2, id="never closed"),
]


@pytest.mark.parametrize(("source", "line"), LOUD)
def test_what_cannot_be_extracted_fails_with_file_and_line(
    source: str, line: int
) -> None:
    with pytest.raises(TemplateError) as caught:
        messages(source)

    assert (caught.value.path, caught.value.line) == ("a.html.j2", line)


ATTRIBUTES = [
    pytest.param("""<p title="{{ _('x')|string }}">""", id="title"),
    pytest.param("""<img alt='a {{ _("x")|string }}'>""", id="alt after other text"),
    pytest.param("""<p title="a" aria-label="{{ _('x')|string }}">""", id="second"),
    pytest.param("""<p>{{ _("x") }}</p>""", id="between tags"),
    pytest.param(
        """<p lang="{{ y }}">{{ _("x") }}</p>""", id="after a tag with a value"
    ),
    pytest.param("""<p{% if y %} a="b"{% endif %}>{{ _("x") }}""", id="after an if"),
]


@pytest.mark.parametrize("source", ATTRIBUTES)
def test_a_translation_may_stand_in_a_text_attribute(source: str) -> None:
    assert [message.msgid for message in messages(source)] == ["x"]


IN_TAGS = [
    pytest.param("""<p title="{{ _('x') }}">""", id="markup in an attribute"),
    pytest.param("""<p title={{ _('x')|string }}>""", id="no quotes"),
    pytest.param("""<a href="{{ _('x')|string }}">""", id="where a link goes"),
    pytest.param("""<p onclick="{{ _('x')|string }}">""", id="what an event does"),
    pytest.param("""<p style="{{ _('x')|string }}">""", id="style"),
    pytest.param("""<p {{ _('x')|string }}>""", id="an attribute itself"),
    pytest.param("""<p title="{% trans %}x{% endtrans %}">""", id="trans"),
    pytest.param("""<a title="b" href="{{ _('x')|string }}">""", id="after a title"),
]


@pytest.mark.parametrize("source", IN_TAGS)
def test_a_translation_inside_a_tag_is_refused(source: str) -> None:
    with pytest.raises(TemplateError, match="inside a tag") as caught:
        messages(f"\n{source}")

    assert (caught.value.path, caught.value.line) == ("a.html.j2", 2)


def test_in_a_text_template_angle_brackets_are_no_tags() -> None:
    assert Templates({"a.txt.j2": "a < {{ _('x') }}"}).messages("a.txt.j2")


# Rendering

BROKEN = [
    pytest.param("\n{{ nope }}", 2, "'nope' is undefined", id="an unknown name"),
    pytest.param("{{ x.nope }}", 1, "nope", id="an unknown attribute"),
    pytest.param("\n\n{{ 1 + 'a' }}", 3, "unsupported operand", id="wrong types"),
    pytest.param("{{ 1 / 0 }}", 1, "division by zero", id="division"),
    pytest.param("{% if %}", 1, "", id="a syntax error"),
    pytest.param("{{ ''.__class__ }}", 1, "unsafe", id="the sandbox"),
    pytest.param("{{ range(9) }}", 1, "'range' is undefined", id="a wasteful function"),
    pytest.param("\n{% include 'b' %}", 2, "no template b", id="a missing include"),
    pytest.param("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 1, "", id="no end"),
]


@pytest.mark.parametrize(("source", "line", "message"), BROKEN)
def test_a_template_that_breaks_says_where(
    source: str, line: int, message: str
) -> None:
    templates = Templates({"a.html.j2": source})

    with pytest.raises(TemplateError) as caught:
        templates.render("a.html.j2", {"x": "text"}, functions={})
    assert (caught.value.path, caught.value.line) == ("a.html.j2", line)
    assert message in caught.value.message


def test_a_fault_of_an_included_template_has_its_place() -> None:
    templates = Templates({"a.html.j2": "{% include 'b.j2' %}", "b.j2": "\n{{ nope }}"})

    with pytest.raises(TemplateError) as caught:
        templates.render("a.html.j2", {}, functions={})
    assert (caught.value.path, caught.value.line) == ("b.j2", 2)


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(TemplateError, match=r"letter\.txt\.j2: there is no template"):
        Templates({}).render("letter.txt.j2", {}, functions={})


FILES = [
    pytest.param("a.html.j2", "&lt;b&gt;", id="html"),
    pytest.param("a.xml.j2", "&lt;b&gt;", id="what is not known to be text"),
    pytest.param("a.txt.j2", "<b>", id="text"),
]


@pytest.mark.parametrize(("name", "shown"), FILES)
def test_values_are_escaped_except_in_text(name: str, shown: str) -> None:
    assert (
        Templates({name: "{{ x }}"}).render(name, {"x": "<b>"}, functions={}) == shown
    )


def test_text_of_values_is_never_a_template() -> None:
    assert render("{{ x }}", values={"x": "{{ 7 * 7 }}"})[0] == "{{ 7 * 7 }}"


# Translations in templates

HELLO = '{{ _("Hello %(name)s", name=who) }}'
FORMATS = [
    pytest.param("Привет, %(name)s!", "Привет, Ада!", None, id="as it should be"),
    pytest.param("%(name)s 100 %%", "Ада 100 %", None, id="a doubled percent"),
    pytest.param("%(nmae)s", "Hello Ада", MissingState.BROKEN, id="a misspelt name"),
    pytest.param("Привет", "Hello Ада", MissingState.BROKEN, id="a lost placeholder"),
    pytest.param("%(name)s 100 %", "Hello Ада", MissingState.BROKEN, id="a percent"),
    pytest.param("%(name)d", "Hello Ада", MissingState.BROKEN, id="a number's format"),
    pytest.param(
        "%(name)999999999s", "Hello Ада", MissingState.BROKEN, id="a gigabyte"
    ),
    pytest.param("%s", "Hello Ада", MissingState.BROKEN, id="all values"),
    pytest.param("%(name", "Hello Ада", MissingState.BROKEN, id="not closed"),
    pytest.param("", "Hello Ада", MissingState.UNTRANSLATED, id="empty"),
]


@pytest.mark.parametrize(("msgstr", "shown", "state"), FORMATS)
def test_a_broken_placeholder_falls_back_and_is_listed(
    msgstr: str, shown: str, state: MissingState | None
) -> None:
    po = f'msgid "Hello %(name)s"\nmsgstr "{msgstr}"\n'

    html, missing = render(HELLO, po, values={"who": "Ада"})
    assert shown in html
    assert [one.state for one in missing] == ([state] if state else [])


PROSE = ["100 %", "100 %%", "50% des", "all %(", "%s"]


@pytest.mark.parametrize("msgstr", PROSE)
def test_without_placeholders_a_percent_sign_is_prose(msgstr: str) -> None:
    html, missing = render('{{ _("all") }}', f'msgid "all"\nmsgstr "{msgstr}"\n')

    assert html == msgstr
    assert missing == ()


def test_a_percent_in_a_trans_block_is_prose_too() -> None:
    source = "{% trans %}100 % sure{% endtrans %}"

    assert render(source, 'msgid "100 % sure"\nmsgstr "на 100 %"\n')[0] == "на 100 %"
    assert "100 % sure" in render(source)[0]


def test_values_of_placeholders_are_escaped() -> None:
    source = "{% trans name=who %}Hello {{ name }}{% endtrans %}"
    po = 'msgid "Hello %(name)s"\nmsgstr "<b>%(name)s"\n'

    html, missing = render(source, po, values={"who": "<i>"})
    assert "Hello &lt;i&gt;" in html
    assert [one.state for one in missing] == [MissingState.BROKEN]


PLURAL = (
    'msgid "one day"\nmsgid_plural "%(num)s days"\n'
    'msgstr[0] "%(num)s день"\nmsgstr[1] "%(num)s дня"\nmsgstr[2] "%(num)s дней"\n'
)
NUMBERS = [
    pytest.param(1, "1 день", id="one"),
    pytest.param(2, "2 дня", id="few"),
    pytest.param(5, "5 дней", id="many"),
    pytest.param(21, "21 день", id="one again"),
    pytest.param(0, "0 дней", id="none"),
]


@pytest.mark.parametrize(("number", "shown"), NUMBERS)
def test_plurals_follow_the_rule_of_the_catalog(number: int, shown: str) -> None:
    source = '{{ ngettext("one day", "%(num)s days", k) }}'

    assert render(source, PLURAL, values={"k": number}) == (shown, ())


def test_a_trans_block_with_pluralize_names_its_own_number() -> None:
    source = "{% trans k=k %}one{% pluralize %}{{ k }} all{% endtrans %}"
    po = 'msgid "one"\nmsgid_plural "%(k)s all"\n'
    po += 'msgstr[0] "один"\nmsgstr[1] "%(k)s два"\nmsgstr[2] "%(k)s пять"\n'

    assert render(source, po, values={"k": 1})[0] == "один"
    assert render(source, po, values={"k": 3})[0] == "3 два"


@pytest.mark.parametrize(("number", "shown"), [(1, "one day"), (3, "3 days")])
def test_an_empty_plural_form_falls_back_whole(number: int, shown: str) -> None:
    source = '{{ ngettext("one day", "%(num)s days", k) }}'
    hole = PLURAL.replace("%(num)s дня", "")

    html, missing = render(source, hole, values={"k": number})
    assert shown in html
    assert [one.state for one in missing] == [MissingState.UNTRANSLATED]


RULES = ["nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2; plural=n/0;", "5%n"]


@pytest.mark.parametrize("rule", RULES)
def test_a_faulty_plural_rule_is_replaced_by_the_languages_own(rule: str) -> None:
    texts = translator(PLURAL, rule=rule)

    span = texts.shared_text(None, "one day", {}, plural="%(num)s days", count=5)
    assert span.text == "5 дней"


def test_every_template_of_the_project_can_be_extracted() -> None:
    folder = ROOT / "templates"
    sources = {path.name: path.read_text("utf-8") for path in _templates(folder)}

    found = [
        message for name in sources for message in Templates(sources).messages(name)
    ]
    assert {message.msgctxt for message in found} == {"label", "notice"}


def _templates(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix in (".j2", ".css")]
