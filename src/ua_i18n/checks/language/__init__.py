"""Is the translation in its language, and is all of it visible?"""

from __future__ import annotations

from ua_i18n.checks.language.copies import same_as_source
from ua_i18n.checks.language.hidden import hidden_text
from ua_i18n.checks.language.variants import foreign_letter
from ua_i18n.checks.language.wordleft import word_left
from ua_i18n.checks.language.wronglanguage import wrong_language
from ua_i18n.checks.language.wrongscript import wrong_script

__all__ = [
    "foreign_letter",
    "hidden_text",
    "same_as_source",
    "word_left",
    "wrong_language",
    "wrong_script",
]
