"""Amnesty International's index numbers: "EUR 57/1234/2023" and its older forms.

Source: index numbers of public documents. A region and two digits stand for a
country, or for two that share them; a code that the table lacks is not judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

__all__ = ["Index", "read_index"]

# "AMR 34/24/93" to about 2000, "MDE 11/015/2011" to 2014, "ASA 17/4243/2021" since.
_INDEX = re.compile(
    r"(?P<region>[A-Z]{3})\s?(?P<country>\d\d)/\s?\d{1,4}/\s?(?:\d\d|(?:19|20)\d\d)",
    re.IGNORECASE,
)
_REGIONS = frozenset("AFR AMR ASA EUR MDE ACT POL IOR NWS ORG DOC FIN PRE".split())

_COUNTRIES = {
    "AFR": """
        12 AO; 14 BJ; 15 BW; 16 BI; 17 CM; 19 CF; 20 TD; 22 CG; 23 DJ; 24 GQ; 25 ET;
        26 GA; 27 GM; 28 GH; 29 GN; 30 GW; 31 CI; 32 KE; 33 LS; 34 LR; 35 MG; 36 MW;
        37 ML; 38 MR; 41 MZ; 42 NA; 43 NE; 44 NG; 46 ZW; 47 RW; 49 SN; 51 SL; 52 SO;
        53 ZA; 54 SD; 55 SZ; 56 TZ; 57 TG; 59 UG; 60 BF; 62 CD; 63 ZM; 64 ER; 65 SS
    """,
    "AMR": """
        13 AR; 18 BO; 19 BR; 20 CA; 22 CL; 23 CO; 25 CU; 27 DO; 28 EC; 29 SV; 34 GT;
        35 GY; 36 HT; 37 HN; 38 JM; 41 MX; 43 NI; 45 PY; 46 PE; 49 TT; 51 US; 52 UY;
        53 VE
    """,
    "ASA": """
        11 AF; 12 AU; 13 BD; 16 MM; 17 CN HK MO; 18 FJ; 19 HK CN; 20 IN; 21 ID TL;
        22 JP; 23 KH; 24 KP; 25 KR; 26 LA; 28 MY; 29 MV; 30 MN; 31 NP; 32 NZ; 33 PK;
        34 PG; 35 PH; 36 SG; 37 LK; 38 TW; 39 TH; 41 VN; 57 TL
    """,
    "EUR": """
        11 AL; 13 AT; 14 BE; 15 BG; 17 CY; 18 DK; 20 FI; 21 FR; 23 DE; 25 GR; 27 HU;
        29 IE; 30 IT; 35 NL; 36 NO; 37 PL; 38 PT; 39 RO; 41 ES; 42 SE; 43 CH; 44 TR;
        45 GB; 46 RU; 49 BY; 50 UA; 51 EE; 52 LV; 53 LT; 54 AM; 55 AZ; 56 GE; 57 KZ;
        58 KG; 59 MD; 60 TJ; 61 TM; 62 UZ; 63 BA; 64 HR; 65 MK; 68 SI; 70 RS XK;
        71 CZ; 72 SK
    """,
    "MDE": """
        11 BH; 12 EG; 13 IR; 14 IQ; 15 IL PS; 16 JO; 17 KW; 18 LB; 19 LY; 20 OM;
        21 PS IL; 22 QA; 23 SA; 24 SY; 25 AE; 28 DZ; 29 MA EH; 30 TN; 31 YE
    """,
}


@dataclass(frozen=True, slots=True)
class Index:
    """What an index number says."""

    code: str
    """Region and country: "EUR 57"."""
    countries: tuple[str, ...]
    """ISO codes; empty where the table does not know the code."""


def read_index(text: str) -> Index | None:
    """Read an index number; None for what has not the form of one."""
    match = _INDEX.fullmatch(text.strip())
    if match is None or match["region"].upper() not in _REGIONS:
        return None
    code = f"{match['region'].upper()} {match['country']}"
    return Index(code, _countries().get(code, ()))


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    found = {}
    for region, table in _COUNTRIES.items():
        for row in table.split(";"):
            number, *countries = row.split()
            found[f"{region} {number}"] = tuple(countries)
    return found
