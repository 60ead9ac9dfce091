"""The checks of other tools: which of ours find the same, and why others have none.

Versions: gettext 0.21, Babel 2.18, Weblate 5, translate-toolkit 3.20 (pofilter),
dennis 1.3.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["EQUIVALENTS", "NOT_APPLICABLE"]

_PLACEHOLDERS = "placeholder stray-percent"

EQUIVALENTS: Mapping[str, Mapping[str, str]] = {
    "msgfmt": {
        "check-format": f"{_PLACEHOLDERS} newline-ends plural-hole plural-header",
        "check-header": "header-field header-language",
    },
    "Babel": {
        "num_plurals": "plural-hole",
        "python_format": _PLACEHOLDERS,
    },
    "Weblate": {
        "begin_newline": "newline-ends",
        "begin_space": "space-ends",
        "check_glossary": "term forbidden-term name-missing",
        "double_space": "double-space",
        "duplicate": "repeated-word",
        "end_colon": "end-punctuation",
        "end_ellipsis": "end-punctuation",
        "end_exclamation": "end-punctuation inverted-punctuation",
        "end_interrobang": "end-punctuation inverted-punctuation",
        "end_newline": "newline-ends",
        "end_question": "end-punctuation inverted-punctuation foreign-punctuation",
        "end_semicolon": "end-punctuation",
        "end_space": "space-ends",
        "end_stop": "end-punctuation foreign-punctuation",
        "escaped_newline": "escape",
        "inconsistent": "inconsistent",
        "kashida": "kashida",
        "max-length": "subject-length text-length",
        "max-lines": "line-break",
        "md-link": "markup url-changed",
        "md-reflink": "markup",
        "md-syntax": "markup",
        "multiple_capital": "mixed-capitals",
        "newline-count": "line-break",
        "percent_placeholders": _PLACEHOLDERS,
        "placeholders": "placeholder",
        "plurals": "plural-hole",
        "punctuation_spacing": "no-break-space punctuation-space",
        "python_brace_format": "placeholder",
        "python_format": _PLACEHOLDERS,
        "reused": "reused",
        "safe-html": "markup",
        "same": "same-as-source",
        "same-plurals": "same-plurals",
        "unnamed_format": "stray-percent",
        "url": "url-changed",
        "xml-invalid": "markup",
        "xml-tags": "markup",
        "zero-width-space": "hidden-text",
    },
    "pofilter": {
        "blank": "untranslated",
        "brackets": "bracket",
        "compendiumconflicts": "fuzzy",
        "doublequoting": "quote-unclosed quote-style",
        "doublespacing": "double-space",
        "doublewords": "repeated-word",
        "emails": "email-changed",
        "endpunc": "end-punctuation foreign-punctuation",
        "endwhitespace": "space-ends",
        "escapes": "escape",
        "isfuzzy": "fuzzy",
        "long": "text-length",
        "musttranslatewords": "term",
        "newlines": "newline-ends line-break",
        "notranslatewords": "name-missing name-changed",
        "nplurals": "plural-hole",
        "numbers": (
            "number-changed date-changed sum-changed article-changed "
            "ua-number-changed phone-changed"
        ),
        "printf": _PLACEHOLDERS,
        "puncspacing": "punctuation-space no-break-space",
        "pythonbraceformat": "placeholder",
        "sentencecount": "sentence-missing",
        "short": "text-length",
        "simplecaps": "mixed-capitals capital-start",
        "startcaps": "capital-start",
        "startpunc": "inverted-punctuation bracket quote-unclosed",
        "startwhitespace": "space-ends",
        "tabs": "tab",
        "unchanged": "same-as-source",
        "untranslated": "untranslated",
        "urls": "url-changed",
        "validchars": "wrong-script hidden-text",
        "variables": "placeholder",
        "xmltags": "markup",
    },
    "dennis": {
        "E101": "stray-percent",
        "notype": "stray-percent",
        "E102": "placeholder",
        "missingrightbrace": "placeholder",
        "E103": "placeholder",
        "missingleftbrace": "placeholder",
        "E104": "stray-percent",
        "badformat": "stray-percent",
        "E201": "placeholder",
        "invalidvars": "placeholder",
        "W202": "placeholder",
        "missingvars": "placeholder",
        "W301": "untranslated",
        "W302": "same-as-source",
        "W303": "markup",
        "html": "markup",
        "W502": "stray-percent",
        "unnamed": "stray-percent",
    },
}
"""Tool -> the name it gives a check -> our codes that find the same."""

NOT_APPLICABLE: Mapping[str, Mapping[str, str]] = {
    "msgfmt": {
        "our texts have no menus, so no accelerator keys": "check-accelerators",
        "a file is one domain; the line `domain` makes it unreadable": "check-domain",
        "X/Open's msgfmt cannot read what every reader of today can": (
            "check-compatibility"
        ),
    },
    "Weblate": {
        "our texts have no menus, so no accelerator keys": "accelerator",
        "placeholders of languages that our messages are not written for": (
            "php_format c_format objc_format perl_format perl_brace_format "
            "javascript_format lua_format object_pascal_format scheme_format "
            "c_sharp_format laravel_format java_printf_format java_messageformat "
            "vue_format i18next_interpolation es_format automattic_components "
            "angularjs_format icu_message_format icu_message_format_syntax qt_format "
            "qt_plural_format ruby_format"
        ),
        "markup that our texts do not have": (
            "bbcode xml-chars-around-tags rst-references rst-syntax safe-mdx "
            "fluent-source-syntax fluent-target-syntax fluent-parts "
            "fluent-references fluent-source-inner-html fluent-target-inner-html"
        ),
        "a catalog has no history; `update` keeps an old translation": "translated",
        "a project sets it for single texts; ours have none": "regex max-size",
        "catalogs are no spreadsheets": "prohibited_initial_character",
        "letters of Kabyle alone; no list of them is kept here": "kabyle_characters",
        "the source is a document: its wording is not the translator's": (
            "optional_plural ellipsis source-max-length"
        ),
        "`check` and `status` show all languages side by side": (
            "multiple_failures long_untranslated"
        ),
    },
    "pofilter": {
        "our texts have no menus, so no accelerator keys": "accelerators",
        "languages have acronyms of their own: ООН for UN": "acronyms",
        "marks of other tools and projects in catalogs": (
            "credits hassuggestion isreview kdecomments"
        ),
        "what only programs have": "filepaths functions options",
        "a paragraph is never marks alone": "purepunc",
        "the source is a document: its wording is not the translator's": (
            "simpleplurals"
        ),
        "an apostrophe looks like a quotation mark": "singlequoting",
        "needs a dictionary for every language": "spellcheck",
    },
    "dennis": {
        "names of placeholders, which our templates choose": (
            "W500 hardtoread W501 onechar"
        ),
    },
}
"""Tool -> why a check has no equivalent here -> the names of such checks."""
