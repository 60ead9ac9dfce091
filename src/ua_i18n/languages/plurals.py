"""The Plural-Forms value of a language: CLDR's rules for whole numbers.

The forms are in CLDR's order (zero, one, two, few, many, other). Categories that
only fractions have are left out, as gettext, Poedit and Weblate do: Russian has
three forms, Arabic six. So is the form of whole millions that CLDR gives French,
Spanish, Italian, Portuguese and Catalan since 2021: catalogs have two forms there.
Vietnamese keeps the one form that its catalogs have, though CLDR 49 has two.
"""

from __future__ import annotations

from functools import cache

from ua_i18n.languages.cldr import lineage
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["SINGULAR_AFTER_NUMBERS", "plural_forms"]

SINGULAR_AFTER_NUMBERS = frozenset(
    "az bn bo cy dz eu fa hu hy id ja jv ka kk km ko ku ckb ky lo mn ms my ps su tg th "
    "tk tr tt ug uz vi wo yo zh".split()
)
"""Languages whose nouns do not change after a number: one form may serve for all.

Source: CLDR, "Language Plural Rules", minimal pairs.
"""

_SLAVIC_FEW = "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)"

_USUAL = "nplurals=2; plural=(n != 1);"

# A row: number of forms, expression, tags. Who is in no row has the usual forms.
_ROWS = (
    (
        1,
        "0",
        "bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses "
        "sg su th to tpi vi wo yo yue zh",
    ),
    (2, "(n != 1)", "pt-PT"),
    (
        2,
        "(n > 1)",
        "ak am as bho bn csw doi fa ff fr gu hi ht hy kab kn kok ln mg nso pa pcm "
        "pt si tg ti wa zu",
    ),
    (2, "(n%10!=1 || n%100==11)", "is mk"),
    (2, "(n%10==4 || n%10==6 || n%10==9)", "ceb fil"),
    (2, "(n>1 && (n<11 || n>99))", "tzm"),
    (3, "(n==0 ? 0 : n==1 ? 1 : 2)", "blo cv ksh lag"),
    (3, "(n==1 ? 0 : n==2 ? 1 : 2)", "he iu naq sat se sma smj smn sms"),
    (3, "(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)", "cs sk"),
    (3, f"(n==1 ? 0 : {_SLAVIC_FEW} ? 1 : 2)", "pl"),
    (3, f"(n%10==1 && n%100!=11 ? 0 : {_SLAVIC_FEW} ? 1 : 2)", "be bs hr ru sr uk"),
    (
        3,
        "(n%10==1 && (n%100<11 || n%100>19) ? 0 : "
        "n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2)",
        "lt",
    ),
    (
        3,
        "(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2)",
        "lv prg",
    ),
    (3, "(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2)", "ro"),
    (3, "(n<=1 ? 0 : n<=10 ? 1 : 2)", "shi"),
    (4, "(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>2 && n<20 ? 2 : 3)", "gd"),
    (4, "(n%10==1 ? 0 : n%10==2 ? 1 : n%20==0 ? 2 : 3)", "gv"),
    (
        4,
        "(n%10==1 && n%100!=11 ? 0 : n==2 ? 1 : "
        "n%10>=2 && (n%100<11 || n%100>19) ? 2 : 3)",
        "sgs",
    ),
    (
        4,
        "(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3)",
        "dsb hsb sl",
    ),
    (
        5,
        "(n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : "
        "n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : "
        "(n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && "
        "(n%100<70 || n%100>79) && n%100<90 ? 2 : n!=0 && n%1000000==0 ? 3 : 4)",
        "br",
    ),
    (5, "(n==1 ? 0 : n==2 ? 1 : n>2 && n<7 ? 2 : n>6 && n<11 ? 3 : 4)", "ga"),
    (
        5,
        "(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : "
        "n%100>=11 && n%100<=19 ? 3 : 4)",
        "mt",
    ),
    (
        6,
        "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        "n%100>=11 ? 4 : 5)",
        "ar",
    ),
    (6, "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5)", "cy"),
    (
        6,
        "(n==0 ? 0 : n==1 ? 1 : n%20==2 || (n%1000==0 && ((n%100000>=1000 && "
        "n%100000<=20000) || n%100000==40000 || n%100000==60000 || n%100000==80000)) "
        "|| n%1000000==100000 ? 2 : n%20==3 ? 3 : n%20==1 ? 4 : 5)",
        "kw",
    ),
)


def plural_forms(tag: Tag) -> str:
    """Return the gettext Plural-Forms value: `nplurals=2; plural=(n != 1);`.

    Source: CLDR, "Language Plural Rules"; gettext manual, "Plural forms". A
    language without a rule there has two forms, as gettext takes it.
    """
    rules = _rules()
    # Variants and countries follow their language, European Portuguese its own.
    language = Tag(primary_subtag(tag))
    return next(
        (rules[step] for step in (*lineage(tag), language) if step in rules), _USUAL
    )


@cache
def _rules() -> dict[Tag, str]:
    return {
        Tag(tag): f"nplurals={number}; plural={expression};"
        for number, expression, tags in _ROWS
        for tag in tags.split()
    }
