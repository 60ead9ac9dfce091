"""Sentences, as far as finding one again needs them.

Where an end is in doubt there is none: two sentences in one are found as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ua_i18n.catalog.message import Message

__all__ = ["is_one_sentence", "sentence_pairs", "split_sentences", "telling_sentences"]

_STOP = "[.!?…؟۔।]"
_FULL_STOP = "[。！？]"
# Any stop comes first, so that the search skips to it; of several the first.
_END = re.compile(
    rf"""
    [{_STOP[1:-1]}{_FULL_STOP[1:-1]}]
    (?: (?<={_STOP}) (?<!{_STOP}{{2}})
        {_STOP}*+ [\"'”’»)\]*_]*+ \s (?= (?P<next> \S ) )
      | (?<={_FULL_STOP}) {_FULL_STOP}* [”’」』）]* )
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"\w*\Z")
_FAR = 8
"""Letters of the longest abbreviation, and one more."""
_ABBREVIATION_WORDS = """
    etc art arts sec para no nos vs cf pp vol approx dept est govt incl
    str abs nr bzw usw ca p pág núm av
    ст ч п гг г ул им тов проф др пр
"""
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())
_KOREAN_ENDS = ("다", "요", "오")
_TELLING_LENGTH = 20
"""Letters of a sentence that says more than any two texts may have in common."""


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, spaces between them and within them made one."""
    # Most texts have no other blanks than single spaces.
    tidy = text.isprintable() and "  " not in text
    plain = text.strip(" ") if tidy else " ".join(text.split())
    if is_one_sentence(plain):
        return (plain,) if plain else ()
    found, start = [], 0
    for end in _END.finditer(plain):
        last = plain[max(0, end.start() - _FAR) : end.start()]
        if end["next"] is None or _is_end(_WORD.search(last)[0], end["next"]):  # type: ignore[index]
            found.append(plain[start : end.end()].strip())
            start = end.end()
    return tuple(sentence for sentence in (*found, plain[start:]) if sentence)


def is_one_sentence(text: str) -> bool:
    """Tell quickly that a text is no more than one sentence; of most that are."""
    # To look for each stop is quicker than to look for any.
    body = text[:-1]
    return text.isascii() and not ("." in body or "?" in body or "!" in body)


def telling_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text that are worth looking for elsewhere."""
    return tuple(s for s in split_sentences(text) if len(s) >= _TELLING_LENGTH)


def sentence_pairs(messages: Iterable[Message]) -> Iterator[tuple[str, str]]:
    """Telling sentences with their translations.

    Only where both texts have as many: which translates which is known then.
    """
    for message in messages:
        if message.msgid_plural is None:
            ours = split_sentences(message.msgid)
            theirs = split_sentences(message.msgstr[0])
            if len(ours) == len(theirs):
                for pair in zip(ours, theirs, strict=True):
                    if len(pair[0]) >= _TELLING_LENGTH:
                        yield pair


def _is_end(last: str, following: str) -> bool:
    """Whether a stop after this word and before this character ends a sentence."""
    if following.islower() or last.casefold() in _ABBREVIATIONS:
        return False
    # Mr. Omarov, J. Smith, p. 5; but: he said so. They… and: to the UAE. They…
    is_short = len(last) <= 3 and last.isalpha() and not _is_initialism(last)
    # A Korean verb: 이끌고 있다. 3월 14일 …
    if last.endswith(_KOREAN_ENDS):
        return True
    return not (is_short and (last[0].isupper() or following.isdigit()))


def _is_initialism(word: str) -> bool:
    return len(word) == 3 and word.isupper()
