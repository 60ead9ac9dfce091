"""Which language serves which: the same one in any spelling, never a relative."""

from __future__ import annotations

import pytest
from babel.localedata import locale_identifiers

from ua_i18n.languages import Tag, fallback_chain, lookup, parse_tag
from ua_i18n.languages.tags import subtags

SERVES = [
    ("ru", "ru uk be", "ru"),
    ("ru-KZ", "ru", "ru"),
    ("zh-CN", "zh-Hans", "zh-Hans"),
    ("zh-Hans", "zh-CN", "zh-CN"),
    ("zh", "zh-Hans zh-Hant", "zh-Hans"),
    ("zh-Hans", "zh", "zh"),
    ("zh-SG", "zh-Hans", "zh-Hans"),
    ("zh-TW", "zh-Hans zh-Hant", "zh-Hant"),
    ("zh-Hant", "zh-TW zh-CN", "zh-TW"),
    ("zh-HK", "zh-Hant-HK zh-Hant", "zh-Hant-HK"),
    ("zh-HK", "zh-Hans zh-Hant", "zh-Hant"),
    ("zh-MO", "zh-TW zh-HK", "zh-HK"),
    ("pt-BR", "pt pt-PT", "pt"),
    ("pt", "pt-PT pt-BR", "pt-BR"),
    ("pt-AO", "pt pt-PT pt-BR", "pt-PT"),
    ("pt-AO", "pt pt-BR", "pt"),
    ("es-MX", "es-419 es", "es-419"),
    ("es-MX", "es", "es"),
    ("es-419", "es", "es"),
    ("fr-ML", "fr", "fr"),
    ("en-GB", "en-US", "en-US"),
    ("no", "nb", "nb"),
    ("nb", "no", "no"),
    ("nb-NO", "no", "no"),
    # CLDR's parent of Nynorsk is `no`: a catalog of that name may hold either.
    ("nn", "no nb", "no"),
    ("sr-RS", "sr-Latn sr-Cyrl", "sr-Cyrl"),
    ("sr-ME", "sr-Latn sr", "sr-Latn"),
    ("uz-Cyrl-UZ", "uz uz-Cyrl", "uz-Cyrl"),
    ("uz-Cyrl", "uz-Cyrl-UZ", "uz-Cyrl-UZ"),
    ("uz-UZ", "uz", "uz"),
    ("pa-PK", "pa pa-Arab", "pa-Arab"),
    ("fa-AF", "fa ps", "fa"),
    ("ca-valencia", "ca es", "ca"),
    ("az-Cyrl-AZ", "az az-Cyrl", "az-Cyrl"),
]

NEVER = [
    ("uk", "ru"),
    ("be", "ru uk"),
    ("kk", "ru"),
    ("ky", "ru kk"),
    ("tg", "fa ru"),
    ("ckb", "ku ar"),
    ("ku", "ckb tr"),
    ("nn", "nb"),
    ("nb", "nn da"),
    ("no", "nn"),
    ("hr", "sr bs sr-Latn"),
    ("sr-Latn", "sr hr"),
    ("sr", "sr-Latn"),
    ("zh-HK", "zh-Hans zh zh-CN"),
    ("zh-Hant", "zh"),
    ("yue", "zh zh-Hant"),
    ("uz-Cyrl", "uz"),
    ("uz", "uz-Cyrl"),
    ("pa-Arab", "pa"),
    ("hi-Latn", "hi en en-IN"),
    ("ht", "fr fr-HT"),
    ("gsw", "de"),
    ("ur", "hi"),
    ("id", "ms"),
    ("ro", "it"),
    ("gl", "pt es"),
    ("es", "es-MX"),
    ("pt-BR", "pt-PT"),
    ("en", "en-GB"),
    ("ru", ""),
]


def tags(text: str) -> list[Tag]:
    return [parse_tag(name) for name in text.split()]


@pytest.mark.parametrize(("wanted", "available", "expected"), SERVES)
def test_a_language_is_found_in_another_spelling_or_a_parent(
    wanted: str, available: str, expected: str
) -> None:
    assert expected == lookup(parse_tag(wanted), tags(available))
    assert expected == lookup(parse_tag(wanted), reversed(tags(available)))


@pytest.mark.parametrize(("wanted", "available"), NEVER)
def test_a_related_language_or_another_script_is_never_offered(
    wanted: str, available: str
) -> None:
    assert lookup(parse_tag(wanted), tags(available)) is None


@pytest.mark.parametrize(
    ("old", "new"), [("tl", "fil"), ("iw", "he"), ("cmn", "zh"), ("prs", "fa-AF")]
)
def test_a_replaced_code_is_the_same_language(old: str, new: str) -> None:
    assert new == lookup(parse_tag(old), tags(new))
    assert new == lookup(parse_tag(new), tags(old))


def test_no_locale_of_cldr_is_served_by_another_language() -> None:
    known = [parse_tag(name) for name in locale_identifiers()]
    alone = [tag for tag in known if "-" not in tag]
    crossing = {
        (tag, found)
        for tag in alone
        if (found := lookup(tag, set(alone) - {tag}))
        and subtags(found).language != subtags(tag).language
    }

    assert {("nb", "no"), ("nn", "no"), ("no", "nb")} == crossing


CHAINS = [
    ("ru", "en", "ru en"),
    ("en", "en", "en"),
    ("en-GB", "en", "en-GB en-001 en"),
    ("en-GB", "en-001", "en-GB en-001"),
    ("es-MX", "en", "es-MX es-419 es en"),
    ("pt-AO", "en", "pt-AO pt-PT pt en"),
    ("zh-HK", "en", "zh-HK zh-Hant-HK zh-Hant en"),
    ("zh-CN", "en", "zh-CN zh-Hans-CN zh-Hans zh en"),
    ("uz-Cyrl-UZ", "ru", "uz-Cyrl-UZ uz-Cyrl ru"),
    ("uk", "ru", "uk ru"),
    ("nn", "en", "nn no en"),
    ("ht", "en", "ht en"),
    ("hi-Latn", "fr", "hi-Latn fr"),
]


@pytest.mark.parametrize(("tag", "source", "expected"), CHAINS)
def test_a_chain_goes_up_the_parents_and_ends_with_the_source(
    tag: str, source: str, expected: str
) -> None:
    assert expected.split() == list(fallback_chain(parse_tag(tag), parse_tag(source)))


@pytest.mark.parametrize("source", ["en", "es", "zh-Hant"])
def test_no_chain_of_cldr_repeats_a_tag(source: str) -> None:
    chains = [
        fallback_chain(parse_tag(name), parse_tag(source))
        for name in locale_identifiers()
    ]

    assert [chain for chain in chains if len(set(chain)) != len(chain)] == []
    assert {source} == {chain[-1] for chain in chains}
