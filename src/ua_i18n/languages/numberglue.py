"""Numbers that stand in one word with others, as in zehnjährig: their parts.

Source: the languages' grammars and dictionaries.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["GLUED", "Glue"]


@dataclass(frozen=True, slots=True)
class Glue:
    """How numbers are part of one word: "siebenundvierzig", «шестилетний»."""

    parts: str
    """The forms that numbers take there, by value as "7=sieben"."""
    before: str
    """A pattern of what follows them."""
    alone: bool = False
    """A word may consist of numbers alone."""


_OF_TIME_DE = r"(?:jährig|monatig|wöchig|tägig|stündig|köpfig|mal|fach)\w{0,4}"
GLUED: Mapping[str, Glue] = {
    "be": Glue(
        "2=двух 3=трох 4=чатырох 5=пяці 6=шасці 7=сямі 8=васьмі 9=дзевяці 10=дзесяці "
        "11=адзінаццаці 12=дванаццаці 15=пятнаццаці 18=васямнаццаці 20=дваццаці "
        "30=трыццаці 40=сарака 50=пяцідзесяці 100=ста",
        r"(?:гадов|месячн|тыднёв|дзённ|сутачн|гадзінн|кратн|хвілінн)\w{0,6}",
    ),
    "de": Glue(
        "1=ein 2=zwei 3=drei 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn "
        "11=elf 12=zwölf 16=sechzehn 17=siebzehn 20=zwanzig 30=dreißig 30=dreissig "
        "40=vierzig "
        "50=fünfzig 60=sechzig 70=siebzig 80=achtzig 90=neunzig 100=hundert "
        "1000=tausend 0=und",
        _OF_TIME_DE,
        alone=True,
    ),
    "cs": Glue(
        "1=jedna 1=jedena 2=dvou 2=dvaa 3=tří 3=třia 4=čtyř 4=čtyřia 5=pěti 5=pěta "
        "6=šesti 6=šesta 7=sedmi 7=sedma 8=osmi 8=osma 9=devíti 9=devěta 10=deseti "
        "11=jedenácti 12=dvanácti 13=třinácti 14=čtrnácti 15=patnácti 16=šestnácti "
        "17=sedmnácti 18=osmnácti 19=devatenácti 20=dvaceti 20=dvacet 30=třiceti "
        "30=třicet 40=čtyřiceti 40=čtyřicet 50=padesáti 50=padesát 60=šedesáti "
        "60=šedesát 70=sedmdesáti 70=sedmdesát 80=osmdesáti 80=osmdesát "
        "90=devadesáti 90=devadesát 100=sto",
        # Not "desetiletí", decades.
        r"(?:let(?:ý|á|é|ou)|roční|měsíční|týdenní|denní|hodinov|členn|násobn)\w{0,4}",
        alone=True,
    ),
    "el": Glue(
        "2=δι 2=δί 3=τρι 3=τρί 3=τριά 4=τετρα 4=τετρά 5=πεντα 5=πεντά 5=πενθ 6=εξα "
        "6=εξά 7=επτα 7=επτά 7=εφτά 8=οκτα 8=οκτά 8=οχτά 9=εννια 9=εννιά 9=εννεα "
        "10=δεκα 10=δεκά 10=δεχ 11=εντεκά 11=ενδεκα 12=δωδεκα 12=δωδεκά 20=εικοσι "
        "20=εικοσα 20=εικοσά 30=τριαντα 30=τριαντά 40=σαραντα 40=σαραντά 50=πενηντα "
        "50=πενηντά 60=εξηντα 60=εξηντά 70=εβδομηντα 70=εβδομηντά 80=ογδοντα "
        "80=ογδοντά 90=ενενηντα 90=ενενηντά 1=ενά 1=ένα 1=μονο",
        # Not «δεκαετία», a decade.
        r"(?:χρον|ετ(?![ίι])|μην|ήμερ|ωρ|μελ)\w{1,4}",
    ),
    "fa": Glue(
        "2=دو 3=سه 4=چهار 5=پنج 6=شش 7=هفت 8=هشت 9=نه 10=ده 12=دوازده 15=پانزده "
        "16=شانزده 17=هفده 18=هجده 20=بیست 30=سی 40=چهل 50=پنجاه 60=شصت 70=هفتاد "
        "80=هشتاد 90=نود 100=صد 1000=هزار 0=و",
        r"(?:ساله|ماهه|روزه|نفره|نفر)",
        alone=True,
    ),
    # "Sedicenne", "ventottenne": the last letter of the number is left out.
    "it": Glue(
        "1=un 2=due 3=tré 3=tre 4=quattro 4=quattre 5=cinque 6=sei 7=sette 8=otto "
        "8=otte 9=nove 10=dieci 11=undici 11=undice 12=dodici 12=dodice 13=tredici "
        "13=tredice 14=quattordici 14=quattordice 15=quindici 15=quindice 16=sedici "
        "16=sedice 17=diciassette 18=diciotto 18=diciotte 19=diciannove "
        "20=vent 20=venti 30=trent 30=trenta 40=quarant 40=quaranta 50=cinquant "
        "50=cinquanta 60=sessant 60=sessanta 70=settant 70=settanta 80=ottant "
        "80=ottanta 90=novant 90=novanta 100=cento 1000=mila",
        r"(?:en|(?<=e)n)n[ei]|mila",
        alone=True,
    ),
    "nl": Glue(
        "1=een 2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 11=elf "
        "12=twaalf 13=dertien 14=veertien 18=achttien 20=twintig 30=dertig 40=veertig "
        "50=vijftig 60=zestig 70=zeventig 80=tachtig 90=negentig 100=honderd "
        "1000=duizend 0=en 0=ën",
        r"(?:jarig|maands|daags|weeks|maal|voudig)\w{0,3}",
        alone=True,
    ),
    "ru": Glue(
        "2=двух 3=трёх 3=трех 4=четырёх 4=четырех 5=пяти 6=шести 7=семи 8=восьми "
        "9=девяти 10=десяти 11=одиннадцати 12=двенадцати 13=тринадцати "
        "14=четырнадцати 15=пятнадцати 16=шестнадцати 17=семнадцати 18=восемнадцати "
        "19=девятнадцати 20=двадцати 30=тридцати 40=сорока 50=пятидесяти "
        "60=шестидесяти 70=семидесяти 80=восьмидесяти 90=девяносто 100=сто",
        r"(?:лет|годич|месяч|недель|днев|суточ|часов|кратн|минут)\w{0,6}",
    ),
    "uk": Glue(
        "2=дво 2=двох 3=три 3=трьох 4=чотири 4=чотирьох 5=пяти 6=шести 7=семи 8=восьми "
        "9=девяти 10=десяти 11=одинадцяти 12=дванадцяти 13=тринадцяти "
        "14=чотирнадцяти 15=пятнадцяти 16=шістнадцяти 17=сімнадцяти 18=вісімнадцяти "
        "19=девятнадцяти 20=двадцяти 30=тридцяти 40=сорока 50=пятдесяти "
        "60=шістдесяти 70=сімдесяти 80=вісімдесяти 90=девяносто 100=сто",
        r"(?:річ|літн|місяч|тижн|денн|добов|годин|кратн|хвилин)\w{0,6}",
    ),
}
