"""The words that a text of law is cited with: article, part, section, paragraph.

Sources: the titles and citations of each language's own codes and of the UN treaties
in it. Words are patterns for `re`, lower case, inflected forms included.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["LawWords", "law_words"]


class LawWords(NamedTuple):
    """How a language cites an article and a part of one."""

    article: str
    part: str
    number_first: bool = False
    """The number stands before the word: "第378条", "378-бап"."""


_WORDS: Mapping[str, LawWords] = MappingProxyType(
    {
        "ar": LawWords(
            r"[وفبل]{0,2}(?:ال|ل)?(?:ماده|مادة|مواد)", r"[وفبل]{0,2}(?:ال)?فقر[هة]"
        ),
        "az": LawWords(r"madd[əe]\w*", r"(?:hiss[əe]|bənd)\w*", number_first=True),
        "be": LawWords(r"артыкул\w{0,3}|арт\.", r"частк\w{1,3}|ч\.|пункт\w{0,3}"),
        "bg": LawWords(r"член\w{0,4}|чл\.", r"алине\w{1,3}|ал\.|точка|т\."),
        "ca": LawWords(r"articles?|art\.", r"apartats?|paràgrafs?"),
        "cs": LawWords(r"člán\w{1,4}|čl\.|§", r"odst(?:\.|av\w+)|písm\.|písmen\w+"),
        "da": LawWords(r"artik\w{1,5}|§§?", r"stk\.|stykke"),
        "de": LawWords(
            r"artikeln?|artikels|art\.|§§?|paragraph\w{0,3}|paragraf\w{0,3}",
            r"abs\.|abs[aä]tz\w{0,3}|satz|nr\.",
        ),
        "el": LawWords(
            r"άρθρ\w{1,3}|αρθρ\w{1,3}", r"παράγραφ\w{1,3}|παρ\.|παραγράφ\w{1,3}"
        ),
        "en": LawWords(
            r"articles?|arts?\.|sections?|secs?\.|§§?",
            r"parts?|paragraphs?|paras?\.|subsections?|clauses?",
        ),
        "es": LawWords(
            r"artículos?|arts?\.",
            r"apartados?|párrafos?|incisos?|fracci(?:ón|ones)|partes?",
        ),
        "fa": LawWords(r"ماد[هة]|مواد|اصل", r"بند|تبصره"),
        "fi": LawWords(r"artikl\w+|§", r"moment\w+|kohda\w+", number_first=True),
        "fr": LawWords(
            r"articles?|art\.|§", r"paragraphes?|par\.|alinéas?|al\.|parties?"
        ),
        "he": LawWords(r"[ובלה]{0,2}סעיף|[ובלה]{0,2}סעיפים", r"[ובלה]{0,2}סעיף קטן"),
        "hi": LawWords(r"अनुच्छेद|धारा", r"खंड|उपधारा"),
        "hr": LawWords(r"član\w{0,4}|čl\.", r"stav\w{0,4}|st\."),
        "hu": LawWords(
            r"cikk\w{0,6}|§", r"bekezdés\w{0,6}|pont\w{0,4}", number_first=True
        ),
        "hy": LawWords(r"հոդված\w*", r"մաս\w*|կետ\w*", number_first=True),
        "id": LawWords(r"pasal", r"ayat"),
        "it": LawWords(r"articol[oi]|artt?\.", r"comm[ai]|paragraf[oi]|part[ei]"),
        "ja": LawWords(r"条", r"項|号(?!第?\s?\d)", number_first=True),
        "ka": LawWords(r"მუხლ\w*", r"ნაწილ\w*", number_first=True),
        "kk": LawWords(
            r"бап\w{0,6}|баб\w{0,6}",
            r"бөлі\w{0,7}|тармақ\w{0,6}|тармағ\w{0,6}",
            number_first=True,
        ),
        "ko": LawWords(r"조", r"항|호", number_first=True),
        "ky": LawWords(
            r"берене\w{0,6}|статья\w{0,5}",
            r"бөлүг\w{0,6}|бөлүк\w{0,6}",
            number_first=True,
        ),
        "mk": LawWords(r"член\w{0,4}", r"став\w{0,4}"),
        "nl": LawWords(r"artikel\w{0,2}|art\.", r"lid|leden|paragraaf"),
        "pl": LawWords(
            r"artykuł\w{0,4}|art\.",
            r"ust\.|ustęp\w{0,3}|§|paragraf\w{0,3}|część|części|pkt",
        ),
        "pt": LawWords(
            r"artigos?|arts?\.", r"parágrafos?|incisos?|alíneas?|partes?|§§?"
        ),
        "ro": LawWords(
            r"articol\w{0,5}|art\.", r"alin\.|alineat\w{0,4}|paragraf\w{0,4}"
        ),
        "ru": LawWords(
            r"стать\w{1,3}|статей|ст\.", r"част\w{1,3}|ч\.|пункт\w{0,3}|п\."
        ),
        "sk": LawWords(r"člán\w{1,4}|čl\.|§", r"ods\.|odsek\w{0,3}|písm\.|písmen\w+"),
        "sr": LawWords(
            r"član\w{0,4}|члан\w{0,4}|чл\.", r"став\w{0,4}|stav\w{0,4}|ст\."
        ),
        "sv": LawWords(r"artik\w{1,5}|§§?", r"stycke\w*|punkt\w*"),
        "tg": LawWords(r"модда\w{0,4}", r"қисм\w{0,3}"),
        "tr": LawWords(r"madde\w{0,6}", r"fıkra\w{0,6}", number_first=True),
        "uk": LawWords(
            r"статт\w{1,3}|статей|ст\.", r"частин\w{0,3}|ч\.|пункт\w{0,3}|п\."
        ),
        "uz": LawWords(
            r"modda\w{0,6}|модда\w{0,6}", r"qism\w{0,6}|қисм\w{0,6}", number_first=True
        ),
        "vi": LawWords(r"điều", r"khoản"),
        "zh": LawWords(r"条|條", r"款|项|項", number_first=True),
    }
)
_SAME = {"bs": "hr", "nb": "da", "nn": "da", "no": "da", "ms": "id", "yue": "zh"}


def law_words(tag: Tag) -> LawWords | None:
    """Return how a language cites articles of law; None if that is not known."""
    language = primary_subtag(tag)
    return _WORDS.get(_SAME.get(language, language))
