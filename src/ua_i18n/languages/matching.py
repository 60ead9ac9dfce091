"""Which of the available languages serves a wanted one: itself, never a relative."""

from __future__ import annotations

from collections.abc import Iterable

from ua_i18n.languages.cldr import lineage, maximal
from ua_i18n.languages.tags import Subtags, Tag, subtags

__all__ = ["fallback_chain", "lookup"]


def lookup(wanted: Tag, available: Iterable[Tag]) -> Tag | None:
    """Return the available tag that serves the wanted language.

    The wanted tag and then each of its CLDR parents is looked for, as it stands
    (`es-MX` finds `es-419`) or as another spelling of the same (`zh-CN` finds
    `zh-Hans`, `no` finds `nb`). A narrower tag is not offered: `es` does not find
    `es-MX`. Neither is a related language: `uk` does not find `ru`.
    """
    found = sorted(set(available), key=lambda tag: (len(tag), tag))
    language = subtags(wanted).language
    for step in lineage(wanted):
        if step in found:
            return step
        if language != subtags(step).language:
            continue  # `nn` finds `no`, which may be either, but not `nb`
        for tag in found:
            if _comparable(tag) == _comparable(step):
                return tag
    return None


def fallback_chain(tag: Tag, source: Tag) -> tuple[Tag, ...]:
    """Return the tags to try in turn: the tag, its CLDR parents, the source.

    No tag repeats, and nothing follows the source: it has every text.
    """
    chain = lineage(tag)
    before = chain[: chain.index(source)] if source in chain else chain
    return (*before, source)


def _comparable(tag: Tag) -> Subtags:
    parts = maximal(tag)
    # CLDR writes Bokmål as `no`; catalogs write it as `nb`.
    return parts._replace(language="nb") if parts.language == "no" else parts
