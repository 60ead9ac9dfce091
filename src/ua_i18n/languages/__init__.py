"""Languages: tags, names, matching, and what CLDR says of them.

The only package that imports Babel's locale data and langdetect, and both only
inside the functions that need them: importing `Tag` costs next to nothing.
"""

from __future__ import annotations

from ua_i18n.languages.address import (
    familiar_in,
    familiar_words,
    gender_words,
    may_be_familiar,
    offices_in,
    portfolios_in,
)
from ua_i18n.languages.calling import (
    calling_code,
    calling_codes_of,
    countries_called,
)
from ua_i18n.languages.choice import own_letters
from ua_i18n.languages.cldr import has_locale, script_of
from ua_i18n.languages.countries import country_code, languages_of
from ua_i18n.languages.currencies import CurrencyWord, currency_words
from ua_i18n.languages.datebounds import Side, knows_sides, sides_of
from ua_i18n.languages.detection import Detection, detect
from ua_i18n.languages.display import (
    autonym,
    country_name,
    country_names,
    direction,
    english_name,
    format_date,
    language_name,
)
from ua_i18n.languages.englishwords import KEPT_WORDS, OPENERS, english_words
from ua_i18n.languages.evidence import letter_script
from ua_i18n.languages.inflection import (
    WordForms,
    is_unspaced,
    keeps_latin,
    plain_tokens,
    plain_word,
    token_at,
    word_forms,
    word_tokens,
)
from ua_i18n.languages.judging import Judgement, Verdict, judge
from ua_i18n.languages.law import LawWords, law_words
from ua_i18n.languages.lengths import usual_length
from ua_i18n.languages.lists import split_names
from ua_i18n.languages.matching import fallback_chain, lookup
from ua_i18n.languages.measures import MEASURES, measure_of
from ua_i18n.languages.months import (
    ENGLISH_MONTHS,
    bare_months,
    month_hints,
    month_names,
    names_month,
    night_before,
)
from ua_i18n.languages.names import resolve
from ua_i18n.languages.nations import (
    countries_in,
    country_hints,
    hints_at,
    says_country,
)
from ua_i18n.languages.negation import (
    NEGATION_HINTS,
    affirms,
    denial_in,
    has_negation,
    knows_denials,
    knows_negation,
    negations,
)
from ua_i18n.languages.numerals import (
    first_words,
    half_words,
    minor_words,
    number_words,
    tens_words,
)
from ua_i18n.languages.opposites import (
    TIME_UNITS,
    Bounds,
    bounds,
    knows_bounds,
    round_words,
    time_units,
)
from ua_i18n.languages.plainly import (
    absent_letters,
    is_plainly,
    shares_script,
    surely,
)
from ua_i18n.languages.plurals import SINGULAR_AFTER_NUMBERS, plural_forms
from ua_i18n.languages.punctuation import Punctuation, punctuation
from ua_i18n.languages.ranges import (
    LETTER_OR_SIGN,
    PLAIN_LETTERS,
    plain_letters,
    vowel_signs,
)
from ua_i18n.languages.solar import (
    common_era_years,
    is_solar_year,
    solar_days,
    solar_months,
)
from ua_i18n.languages.spellout import (
    SpeltNumber,
    number_hints,
    says_number,
    spells_numbers,
    spelt_numbers,
)
from ua_i18n.languages.spelt import may_be_spelt, misspelt, telling_words
from ua_i18n.languages.streets import street_languages
from ua_i18n.languages.tags import (
    Tag,
    from_posix,
    parse_tag,
    primary_subtag,
    to_posix,
)
from ua_i18n.languages.titles import is_title
from ua_i18n.languages.transliteration import (
    is_derived,
    may_spell,
    tells_spellings,
)
from ua_i18n.languages.variants import has_variants, letters_of_others
from ua_i18n.languages.weekdays import weekday_words

__all__ = [
    "ENGLISH_MONTHS",
    "KEPT_WORDS",
    "LETTER_OR_SIGN",
    "MEASURES",
    "NEGATION_HINTS",
    "OPENERS",
    "PLAIN_LETTERS",
    "SINGULAR_AFTER_NUMBERS",
    "TIME_UNITS",
    "Bounds",
    "CurrencyWord",
    "Detection",
    "Judgement",
    "LawWords",
    "Punctuation",
    "Side",
    "SpeltNumber",
    "Tag",
    "Verdict",
    "WordForms",
    "absent_letters",
    "affirms",
    "autonym",
    "bare_months",
    "bounds",
    "calling_code",
    "calling_codes_of",
    "common_era_years",
    "countries_called",
    "countries_in",
    "country_code",
    "country_hints",
    "country_name",
    "country_names",
    "currency_words",
    "denial_in",
    "detect",
    "direction",
    "english_name",
    "english_words",
    "fallback_chain",
    "familiar_in",
    "familiar_words",
    "first_words",
    "format_date",
    "from_posix",
    "gender_words",
    "half_words",
    "has_locale",
    "has_negation",
    "has_variants",
    "hints_at",
    "is_derived",
    "is_plainly",
    "is_solar_year",
    "is_title",
    "is_unspaced",
    "judge",
    "keeps_latin",
    "knows_bounds",
    "knows_denials",
    "knows_negation",
    "knows_sides",
    "language_name",
    "languages_of",
    "law_words",
    "letter_script",
    "letters_of_others",
    "lookup",
    "may_be_familiar",
    "may_be_spelt",
    "may_spell",
    "measure_of",
    "minor_words",
    "misspelt",
    "month_hints",
    "month_names",
    "names_month",
    "negations",
    "night_before",
    "number_hints",
    "number_words",
    "offices_in",
    "own_letters",
    "parse_tag",
    "plain_letters",
    "plain_tokens",
    "plain_word",
    "plural_forms",
    "portfolios_in",
    "primary_subtag",
    "punctuation",
    "resolve",
    "round_words",
    "says_country",
    "says_number",
    "script_of",
    "shares_script",
    "sides_of",
    "solar_days",
    "solar_months",
    "spells_numbers",
    "spelt_numbers",
    "split_names",
    "street_languages",
    "surely",
    "telling_words",
    "tells_spellings",
    "tens_words",
    "time_units",
    "to_posix",
    "token_at",
    "usual_length",
    "vowel_signs",
    "weekday_words",
    "word_forms",
    "word_tokens",
]
