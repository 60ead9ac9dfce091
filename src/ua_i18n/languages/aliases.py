"""Names of languages and countries that CLDR's lists lack or leave to chance.

To add one, add a row with its source; the test table covers every row.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["COUNTRY_ALIASES", "LANGUAGE_ALIASES", "Alias"]


class Alias(NamedTuple):
    """A name, what it means, and where that is from."""

    name: str
    meaning: str
    """A canonical tag or an ISO 3166 code; "" for a name that must stay unclear."""
    source: str


LANGUAGE_ALIASES = tuple(
    Alias(*row)
    for row in (
        ("Farsi", "fa", "endonym, usual in UAs; ISO 639-3 fas"),
        ("Iranian Persian", "fa", "ISO 639-3 pes"),
        ("دری", "fa-AF", "own name of Dari; the Persian locale says Persian too"),
        ("Castilian", "es", "ISO 639-2 'Spanish; Castilian'"),
        ("castellano", "es", "Constitution of Spain, article 3"),
        ("Mandarin", "zh", "ISO 639-3 cmn, by CLDR's alias zh"),
        ("Mandarin Chinese", "zh", "ISO 639-3 cmn, by CLDR's alias zh"),
        ("Putonghua", "zh", "own name of Standard Mandarin"),
        ("Hokkien", "nan", "ISO 639-3 nan"),
        ("Bahasa", "id", "Amnesty UAs to Indonesia; only 'language' in Malay"),
        ("Bahasa Indonesia", "id", "endonym"),
        ("Bahasa Malaysia", "ms", "endonym"),
        ("Bahasa Melayu", "ms", "endonym"),
        ("Kurmanji", "ku", "ISO 639-3 kmr, by CLDR's alias ku"),
        ("Northern Kurdish", "ku", "ISO 639-3 kmr, by CLDR's alias ku"),
        ("Myanmar", "my", "the country's name, used for Burmese"),
        ("Azeri", "az", "ISO 639-3 azj, azb; older English"),
        ("Belarussian", "be", "older English spelling"),
        ("Byelorussian", "be", "older English spelling"),
        ("Moldovan", "ro", "ISO 639-2 'Romanian; Moldavian; Moldovan'"),
        ("Moldavian", "ro", "ISO 639-2 'Romanian; Moldavian; Moldovan'"),
        ("Nynorsk", "nn", "ISO 639-2 'Norwegian Nynorsk; Nynorsk, Norwegian'"),
        ("Bokmål", "nb", "ISO 639-2 'Bokmål, Norwegian; Norwegian Bokmål'"),
        ("Kreyol", "ht", "endonym Kreyòl ayisyen"),
        ("Haitian", "ht", "ISO 639-2 'Haitian; Haitian Creole'"),
        ("Sinhalese", "si", "ISO 639-2 'Sinhala; Sinhalese'"),
        ("Singhalese", "si", "older English spelling"),
        ("US English", "en-US", "CLDR's short name of en_US"),
        ("UK English", "en-GB", "CLDR's short name of en_GB"),
        ("Oromiffa", "om", "endonym, in the Amharic form of the name"),
        ("Kiswahili", "sw", "endonym"),
        ("isiZulu", "zu", "endonym"),
        ("isiXhosa", "xh", "endonym"),
        ("Sesotho", "st", "ISO 639-3 sot 'Southern Sotho', endonym"),
        ("Chichewa", "ny", "ISO 639-2 'Chichewa; Chewa; Nyanja'"),
        ("Modern Greek", "el", "ISO 639-2 'Greek, Modern (1453-)'"),
        ("Pushto", "ps", "ISO 639-2 'Pushto; Pashto'"),
        ("Pashtu", "ps", "older English spelling"),
        ("Valencian", "ca-valencia", "ISO 639-2 'Catalan; Valencian'; RFC 5646"),
        ("Uighur", "ug", "ISO 639-2 'Uighur; Uyghur'"),
        ("Uygur", "ug", "older English spelling"),
        ("Kirghiz", "ky", "ISO 639-2 'Kirghiz; Kyrgyz'"),
        ("Tadjik", "tg", "older English spelling"),
        ("Kazak", "kk", "older English spelling"),
        ("Panjabi", "pa", "ISO 639-2 'Panjabi; Punjabi'"),
        ("Maldivian", "dv", "ISO 639-2 'Divehi; Dhivehi; Maldivian'"),
        ("Cambodian", "km", "the country's name, used for Khmer"),
        ("Laotian", "lo", "the country's name, used for Lao"),
        ("Greenlandic", "kl", "ISO 639-2 'Kalaallisut; Greenlandic'"),
        ("Letzeburgesch", "lb", "ISO 639-2 'Luxembourgish; Letzeburgesch'"),
        ("Irish Gaelic", "ga", "older English name of Irish"),
        ("Judeo-Spanish", "lad", "ISO 639-3 lad 'Ladino', its other name"),
        ("Modern Standard Arabic", "ar", "CLDR ar_001; the written language is ar"),
    )
)

COUNTRY_ALIASES = tuple(
    Alias(*row)
    for row in (
        ("America", "", "a country or two continents"),
        ("Congo", "", "CG or CD"),
        ("Korea", "", "KP or KR"),
        ("Brunei Darussalam", "BN", "ISO 3166 short name"),
        ("Burma", "MM", "former name"),
        ("Cabo Verde", "CV", "ISO 3166 short name"),
        ("Czech Republic", "CZ", "ISO 3166 full name"),
        ("Democratic People's Republic of Korea", "KP", "ISO 3166 short name"),
        ("North Korea", "KP", "usual name"),
        ("DPRK", "KP", "usual initials"),
        ("Republic of Korea", "KR", "ISO 3166 short name"),
        ("South Korea", "KR", "usual name"),
        ("Democratic Republic of the Congo", "CD", "ISO 3166 short name"),
        ("Democratic Republic of Congo", "CD", "usual name"),
        ("DR Congo", "CD", "usual name"),
        ("DRC", "CD", "usual initials; no ISO code"),
        ("Republic of the Congo", "CG", "full name"),
        ("Republic of Congo", "CG", "usual name"),
        ("East Timor", "TL", "former name"),
        ("Eswatini", "SZ", "ISO 3166 short name"),
        ("Swaziland", "SZ", "former name"),
        ("Great Britain", "GB", "usual name"),
        ("England", "GB", "a part of it, with one government abroad"),
        ("Holland", "NL", "usual name"),
        ("Holy See", "VA", "ISO 3166 short name"),
        ("Vatican", "VA", "usual name"),
        ("Hong Kong", "HK", "ISO 3166 short name; CLDR adds SAR China"),
        ("Macao", "MO", "ISO 3166 short name; CLDR adds SAR China"),
        ("Macau", "MO", "usual spelling"),
        ("Ivory Coast", "CI", "English translation of Côte d'Ivoire"),
        ("Kyrgyz Republic", "KG", "ISO 3166 full name"),
        ("Lao People's Democratic Republic", "LA", "ISO 3166 short name"),
        ("Lao PDR", "LA", "usual short form of the same"),
        ("Libyan Arab Jamahiriya", "LY", "former ISO 3166 short name"),
        ("Macedonia", "MK", "former name"),
        ("Occupied Palestinian Territory", "PS", "former ISO 3166 short name"),
        ("Israel/OPT", "IL", "heading of Amnesty's series MDE 15"),
        ("OPT", "PS", "Amnesty's initials of the same"),
        ("Palestine", "PS", "ISO 3166 short name 'Palestine, State of'"),
        ("Republic of China", "TW", "full name; not the People's Republic"),
        ("Russian Federation", "RU", "ISO 3166 short name"),
        ("Slovak Republic", "SK", "ISO 3166 full name"),
        ("Syrian Arab Republic", "SY", "ISO 3166 short name"),
        ("Türkiye", "TR", "ISO 3166 short name since 2022"),
        ("Turkey", "TR", "ISO 3166 short name until 2022"),
        ("UAE", "AE", "usual initials; no ISO code"),
        ("UK", "GB", "usual initials, reserved in ISO 3166"),
        ("U.K.", "GB", "usual initials"),
        ("U.S.", "US", "usual initials"),
        (
            "United Kingdom of Great Britain and Northern Ireland",
            "GB",
            "ISO 3166 short name",
        ),
        ("U.S.A.", "US", "ISO 3166 alpha-3 with stops"),
        ("United States of America", "US", "ISO 3166 short name"),
        ("Viet Nam", "VN", "ISO 3166 short name"),
    )
)
