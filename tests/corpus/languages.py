"""Make the table that language detection is judged by: texts of real catalogs.

    python tests/corpus/languages.py            compare with the frozen choice
    python tests/corpus/languages.py --freeze   write the choice to languages.txt

The texts belong to other projects: they are chosen from the corpus by a rule that
knows nothing of detection, and languages.txt keeps counts and digests alone. Each
has one of two halves: thresholds may be set with "seen" in view, "held out" is for
the final figure.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1])]

from corpus.fetch import folder_of, packages, po_files
from ua_i18n.catalog import Message, read_po
from ua_i18n.errors import SourceError

__all__ = ["FROZEN", "Sample", "samples", "summary"]

FROZEN = Path(__file__).with_name("languages.txt")
LATER = frozenset({"mutt"})
"""Packages that came into the corpus after the texts were chosen."""
MOST = 30
"""Texts of one language, kind and half."""
MOST_OF_A_PACKAGE = 8
PARAGRAPH, SHORT, FEWEST_WORDS = (80, 600), (15, 45), 3
"""Letters; words."""
DENSE_PARAGRAPH, DENSE_SHORT = (40, 300), (8, 22)
"""The same where a letter is a syllable or a word."""

LATIN, CYRILLIC, ARABIC = "a-zA-ZÀ-ɏḀ-ỿ", "Ѐ-ԯ", "؀-ۿ"
HAN, KANA, HANGUL = "一-鿿", "぀-ヿ一-鿿", "가-힯"
LANGUAGES = {
    "ar": (("ar",), ARABIC),
    "az": (("az",), LATIN),
    "be": (("be",), CYRILLIC),
    "bg": (("bg",), CYRILLIC),
    "ca": (("ca",), LATIN),
    "cs": (("cs",), LATIN),
    "da": (("da",), LATIN),
    "de": (("de",), LATIN),
    "el": (("el",), "Ͱ-Ͽἀ-῿"),
    "en": (("de",), LATIN),
    "es": (("es",), LATIN),
    "fa": (("fa",), ARABIC),
    "fi": (("fi",), LATIN),
    "fr": (("fr",), LATIN),
    "he": (("he",), "֐-׿"),
    "hu": (("hu",), LATIN),
    "id": (("id",), LATIN),
    "it": (("it",), LATIN),
    "ja": (("ja",), KANA),
    "ka": (("ka",), "Ⴀ-ჿ"),
    "kk": (("kk",), CYRILLIC),
    "ko": (("ko",), HANGUL),
    "ky": (("ky",), CYRILLIC),
    "nl": (("nl",), LATIN),
    "pl": (("pl",), LATIN),
    "pt": (("pt", "pt_BR"), LATIN),
    "ro": (("ro",), LATIN),
    "ru": (("ru",), CYRILLIC),
    "sr": (("sr",), CYRILLIC),
    "sv": (("sv",), LATIN),
    "tr": (("tr",), LATIN),
    "uk": (("uk",), CYRILLIC),
    "uz": (("uz",), LATIN),
    "vi": (("vi",), LATIN),
    "zh": (("zh_CN", "zh_Hans"), HAN),
}
"""Tag -> names of the catalogs, letters of its script (others are no text of it)."""

# Placeholders, markup, options, names of files and programs: not prose.
_NOT_PROSE = re.compile(
    r"[%{}<>@\\$=_|#&~\[\]*`^+]|--|\w/|/\w|\w\.\w|\w\(|[a-z][A-Z]|www"
    r"|(?:^|\s)[-«\"'“„]\w|:.*:|\n[ \t\n]|\d{3}|[0-9][A-Za-z]|[A-Za-z][0-9]"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sample:
    """One text of a real catalog."""

    language: str
    kind: str
    """"paragraph" or "short"."""
    seen: bool
    """Not held out."""
    text: str
    source: str
    """Its msgid; the same text for English."""


@cache
def samples() -> tuple[Sample, ...]:
    """Choose the texts: the same from the same corpus; empty if not fetched."""
    return tuple(found for tag in LANGUAGES for found in _chosen(tag))


def _chosen(tag: str) -> Iterator[Sample]:
    """By order of digest, few of each package."""
    taken: Counter[tuple[str, bool]] = Counter()
    packaged: Counter[tuple[str, str, bool]] = Counter()
    for digest, kind, package, text, source in sorted(_candidates(tag)):
        seen = int(digest[-1], 16) % 2 == 0
        if taken[kind, seen] == MOST or (
            packaged[package, kind, seen] == MOST_OF_A_PACKAGE
        ):
            continue
        taken[kind, seen] += 1
        packaged[package, kind, seen] += 1
        yield Sample(tag, kind, seen, text, source)


def _candidates(tag: str) -> set[tuple[str, str, str, str, str]]:
    names, script = LANGUAGES[tag]
    own = re.compile(f"[{script}]")
    found: dict[str, tuple[str, str, str, str, str]] = {}
    for package, message in _messages(names):
        source = " ".join(message.msgid.split())
        raw = message.msgid if tag == "en" else message.msgstr[0]
        text = " ".join(raw.split())
        kind = None if _NOT_PROSE.search(raw.strip()) else _kind(text, own)
        if kind and (tag == "en" or _differs(text, source)):
            digest = sha256(text.encode()).hexdigest()
            row = (digest, kind, package, text, source)
            found[digest] = min(row, found.get(digest, row))
    return set(found.values())


def _messages(names: Iterable[str]) -> Iterator[tuple[str, Message]]:
    chosen_from = (package for package in packages() if package.name not in LATER)
    for package in chosen_from:
        for path in po_files(folder_of(package)):
            in_folder = path.parent.name == "LC_MESSAGES"
            if (path.parent.parent.name if in_folder else path.stem) not in names:
                continue
            try:
                catalog = read_po(path.read_bytes())
            except SourceError:
                continue
            for message in catalog.messages:
                if message.translated and message.msgid_plural is None:
                    yield package.name, message


def _kind(text: str, own: re.Pattern[str]) -> str | None:
    """Sort by letters and words; None for what is neither, or of another script."""
    letters = sum(map(str.isalpha, text))
    if not letters or len(own.findall(text)) < letters * 0.8 or text.isupper():
        return None
    dense = own.pattern[1:-1] in {HAN, KANA, HANGUL}
    paragraph, short = (DENSE_PARAGRAPH, DENSE_SHORT) if dense else (PARAGRAPH, SHORT)
    if paragraph[0] <= letters <= paragraph[1]:
        return "paragraph"
    if short[0] <= letters <= short[1] and (
        dense or len(_WORD.findall(text)) >= FEWEST_WORDS
    ):
        return "short"
    return None


def _differs(text: str, source: str) -> bool:
    """Most words are not the source's: it is a translation, and no list of names."""
    words = set(_WORD.findall(text.casefold()))
    return len(words & set(_WORD.findall(source.casefold()))) * 2 < len(words)


def summary() -> str:
    """Language, kind, half, count, digest of the texts: a line each."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for found in samples():
        half = "seen" if found.seen else "held-out"
        groups.setdefault((found.language, found.kind, half), []).append(found.text)
    return "".join(
        f"{' '.join(group)} {len(texts)} "
        f"{sha256(chr(10).join(texts).encode()).hexdigest()[:16]}\n"
        for group, texts in sorted(groups.items())
    )


def main() -> int:
    """Freeze or compare; return the exit code."""
    found = summary()
    if "--freeze" in sys.argv:
        FROZEN.write_text(found, encoding="utf-8")
        return 0
    same = found == FROZEN.read_text(encoding="utf-8")
    sys.stdout.write("the frozen choice\n" if same else f"not the same:\n{found}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
