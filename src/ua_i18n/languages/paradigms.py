"""Tables of endings and prefixes; `inflection` puts them to use.

A flat list of endings serves common words: two words are forms of one where the same
beginning is left. Names of Russian have whole paradigms, because a wrong vowel at the
end of a name is another name ("Мамаи" is no form of "Мамай").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

__all__ = [
    "AFFIXED",
    "AGGLUTINATIVE",
    "ENDINGS",
    "PARADIGMS",
    "POSSESSIVE",
    "PREFIXES",
    "SHORT_U",
    "SOFTENED",
    "SURNAMES",
    "TO_SOMEBODY",
    "UNCHANGING",
    "UNSPACED",
    "Paradigm",
]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """Endings that one kind of name takes, and what its stem ends with."""

    endings: tuple[str, ...]
    after: str

    def takes(self, stem: str) -> bool:
        """Tell whether a stem may take the endings."""
        return stem[-1] in self.after


_HARD = "бвгджзклмнпрстфхцчшщ"
_VOWELS = "аеиоуыэюя"

# Source: Zaliznyak, Grammatical Dictionary of Russian; Rosenthal, § 149 (surnames).
_RUSSIAN = (
    Paradigm(("", "а", "у", "ом", "ем", "ым", "е"), _HARD),
    Paradigm(("а", "ы", "и", "е", "у", "ой", "ей", "ою"), _HARD),  # Айгуль and Ева
    Paradigm(("й", "я", "ю", "ем", "е"), _VOWELS),
    Paradigm(("ий", "ия", "ию", "ием", "ии"), _HARD),
    Paradigm(
        ("ий", "ый", "ой", "ого", "его", "ому", "ему", "им", "ым", "ом", "ем"), _HARD
    ),
    Paradigm(("ая", "яя", "ой", "ей", "ую", "юю", "ою"), _HARD),
    Paradigm(("ь", "я", "ю", "ем", "е"), _HARD),
    Paradigm(("ь", "и", "ью"), _HARD),
    Paradigm(("я", "и", "е", "ю", "ей", "ею"), _HARD + _VOWELS),
    Paradigm(("ец", "ца", "цу", "цом", "цем", "це"), _HARD + _VOWELS),
)
PARADIGMS: Mapping[str, tuple[Paradigm, ...]] = {"ru": _RUSSIAN}

_SLAVIC = "а у ом ем е ы и ой ей ою ею ов ев ам ям ами ями ах ях я ю ь й о"
ENDINGS: Mapping[str, frozenset[str]] = {
    language: frozenset(("", *endings.casefold().split()))
    for language, endings in {
        "be": f"{_SLAVIC} ў аў яў ага яго аму яму ым ім ая яя ую юю ыя ія ых іх ымі "
        "імі ыі іі і аю яю эй ню оў ве",
        "bg": "а ът та то те я ят ия ия ове ци и е о у ия ът на ни но ски ска ско ите "
        "ата ета ото ето ия иите",
        "cs": "a u em e y i ů ům ech ách ami í ího ímu ím ích ími ý ého ému ým ých ými "
        "á é ou ě o ovi ové ová ovou ovy ův ovo ě ství ství",
        "el": "ος ου ο ον ε οι ων ους α ας ες η ης ις εως εις εων ι ιου ια ιων υ ν ς",
        "hr": "a u om em e i o ima ama og ega om em im ih a oj ou ju ov ova ove ovu "
        "ovim ski ska ske sko skog skoj ske jski ij ija ije iji ijom ijama nje "
        "nja nju njem",
        "lt": "as o ui ą u e ai ų ams us ais uose is io iui į iu yje iai ių iams ius "
        "iais a os ai oje ė ės ei ę ėje ius iaus umi ys ės jus jaus jui ju juje",
        "lv": "s a am u ā i us iem os is ja im ī ji ju iem us jos e es ei ē as ai āju "
        "js ja jam ju jā ņa nim ni nī",
        "mk": "а от та то те ов ова и е о ски ска ско ните ата ето ите на но ни",
        "pl": "a u owi em iem ie e y i ów om ami ach ego emu ym im ą ę ej ich imi ych "
        "ymi ia ią ię o ski skiego skiemu skim ska skiej ską cki ckiego ość ości "
        "ością zie cie",
        "ru": f"{_SLAVIC} ого его ому ему ым им ая яя ую юю ое ее ые ие ых их ыми ими "
        "ый ий ия ию ием ии иям иями иях ие ью ств ства ству ством",
        "sk": "a u om e y i ov ovi och ám ách ami ia iu ím ích ími ý ého ému ým ých "
        "ými á é ej ou ie í ieho iemu o ová ovej ovou",
        "sl": "a u om em e i o ov ev ih im ima ami ah ega emu im ga mu m oma ema a oj "
        "jo ja ju jem ju ski ska ske skega",
        "sr": "a u om em e i o ima ama og eg oj im ih a ov ova ove ovu ij ija ije iji "
        "nje nja nju njem ju а у ом ем е и о има ама ог ег ој им их ов ова ове "
        "ову иј ија ије ији ње ња њу њем ју",
        "uk": f"{_SLAVIC} і ї єю єві ові еві ів їв ого ього ому ьому им ім а я у ю є "
        "ий ій ої ою ею е ті ість ості істю єм ння нню нням нні ств ства",
    }.items()
}
"""Language -> the endings of its words, the empty one among them."""

SOFTENED: Mapping[str, Mapping[str, str]] = {
    "be": {"г": "зе", "к": "це", "х": "се", "р": "ры", "д": "дзе", "т": "це"},
    "cs": {"r": "ře", "k": "ce", "g": "ze", "h": "ze", "ch": "še"},
    "pl": {
        "r": "rze", "t": "cie", "d": "dzie", "k": "ce", "g": "dze", "ch": "sze",
        "ł": "le", "st": "ście",
    },
    "uk": {"г": "зі", "к": "ці", "х": "сі"},
}  # fmt: skip
"""What a stem ends with before the endings -e and -і of a name, and what both become.

Source: the grammars of the languages (alternations in the dative and the locative).
"""

SHORT_U = {"be": ("в", "ў")}
"""What a stem ends with before an ending, and what it becomes without one: Такаеў.

Source: the rules of Belarusian spelling (2008), section 13.
"""

UNCHANGING = frozenset(
    """
    af ast br ca cy da de en eo es fo fr fur fy ga gd gl gv ia id io is it jv lb mg ms
    mi mt nb nl nn no oc pap pt rm ro sc scn sm so sq su sv sw tl fil to vi wa xh yo zu
    rw rn ln sn nd ht gn qu quc
    """.split()
)
"""Languages in Latin letters that keep a foreign name as it is written."""

POSSESSIVE: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("en", "de", "nl", "sv", "da", "nb", "nn", "no", "fy", "lb"), ("s",)
    ),
    "is": ("s", "i", "ar"),
    "ro": ("ul", "ului", "lui", "ei"),
    "sq": ("i", "it", "in", "ja", "jes"),
}
"""What a name may end with there all the same."""

INSTEAD_OF_A: Mapping[str, tuple[str, ...]] = {"ro": ("ei", "ăi")}
"""What the last letter of a name such as Lalita, Monica becomes: Lalitei, Monicăi."""

AGGLUTINATIVE = frozenset(
    """
    az ba cv et eu fi hu hy ka kk kn ky ml mn mr ne sah si ta te tg tk tr tt ug uz bn gu
    hi kok or pa as
    """.split()
)
"""Languages that hang suffixes on a name, one after the other."""

SURNAMES = ("ov", "ev", "yev", "enko", "ов", "ев", "енко")
"""What none of their suffixes begins with: Mamayev is another surname than Mamay."""

TO_SOMEBODY: Mapping[str, tuple[str, ...]] = {
    "az": ("a", "ə", "ya", "yə"),
    "ba": ("ға", "гә", "ҡа", "кә"),
    "kk": ("ға", "ге", "қа", "ке"),
    "ky": ("га", "ге", "го", "гө", "ка", "ке", "ко", "кө"),
    "tt": ("га", "гә", "ка", "кә"),
    "uz": ("ga", "ka", "qa", "га", "ка", "қа"),
}
"""The endings by which an address says "to", where names stand in it so.

Source: the languages' grammars, dative case.
"""

_ARABIC_BEFORE = tuple(
    "".join(parts) for parts in product(("", "و", "ف"), ("", "ب", "ل", "ك"), ("", "ال"))
)
PREFIXES: Mapping[str, tuple[str, ...]] = {
    "ar": (*_ARABIC_BEFORE, "لل", "ولل", "فلل"),
    "fa": ("",),
    "ur": ("",),
    "ps": ("",),
    "ckb": ("",),
    "sd": ("",),
    "he": tuple(
        "".join(parts)
        for parts in product(
            ("", "ו"), ("", "ש", "כש"), ("", "ב", "ל", "מ", "כ"), ("", "ה")
        )
    ),
    "yi": ("",),
    "am": ("", "የ", "በ", "ለ", "ከ", "እና"),
    "ti": ("", "ናይ", "ብ", "ን", "ካብ"),
}
"""What is written in one word with the next: and, in, for, like, the."""

_PERSIAN_AFTER = ("", "ها", "هاي", "هايي", "ي", "را", "اش", "ان", "شان", "م", "ام")
AFFIXED: Mapping[str, tuple[str, ...]] = {
    "ar": (
        "",
        "ه",
        "ها",
        "هم",
        "هما",
        "ك",
        "كم",
        "نا",
        "ي",
        "ان",
        "ين",
        "ون",
        "ات",
        "ا",
    ),
    "fa": _PERSIAN_AFTER,
    "ur": ("", "وں", "یں", "ے", "ي"),
    "ps": ("", "و", "ه", "ې", "ونه"),
    "ckb": ("", "ي", "ە", "ان", "انی", "ەکان", "دا"),
    "sd": ("", "ن", "ون", "ي"),
    "he": ("", "ים", "ות", "ו", "ה", "י", "ם", "ת"),
    "yi": ("", "ס", "ן", "ען"),
    "am": ("", "ን", "ና", "ው", "ዎች", "ም"),
    "ti": ("", "ን", "ና"),
}
"""Language -> what stands after a common word; a name takes prefixes alone."""

UNSPACED = frozenset(
    {"zh", "yue", "ja", "ko", "th", "lo", "km", "my", "bo", "dz", "shn"}
)
"""Languages without spaces between words, and Korean, whose particles follow them."""
