"""The words for numbers, by language: what `spellout` reads.

Source: CLDR rbnf, spellout-cardinal, and the languages' grammars for the cases, the
genders and the collective numbers. What is also another common word stands behind "~"
(French neuf, Italian sei, Turkish yüz); what is left out is nearly always that other
word («семью», Persian نه).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["GLUED", "JOINING", "WORDS", "Glue"]

_FIRST = (*range(2, 21), *range(30, 100, 10))
_HUNDREDS = (*range(200, 1000, 100),)


def _listed(small: str, hundreds: str = "", large: str = "") -> Mapping[int, str]:
    """Put the values to the words for 2 to 20, 30 to 90, 200 to 900; then those named.

    Args:
        small: For 2 to 20 and for the tens, "/" between the forms of one.
        hundreds: For 200 to 900, where they are single words.
        large: Others, as "100=cien/ciento".
    """
    found = dict(zip(_FIRST, small.split(), strict=True))
    if hundreds:
        found |= dict(zip(_HUNDREDS, hundreds.split(), strict=True))
    for entry in large.split():
        value, _, forms = entry.partition("=")
        number = int(float(value))
        found[number] = "/".join(filter(None, (found.get(number), forms)))
    return found


WORDS: Mapping[str, Mapping[int, str]] = {
    "ar": _listed(
        "اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/كلا/كلتا/كليهما/كلاهما "
        "ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة "
        "عشر/عشرة ~أحدعشر ~اثناعشر ~ثلاثةعشر ~أربعةعشر ~خمسةعشر ~ستةعشر ~سبعةعشر "
        "~ثمانيةعشر ~تسعةعشر عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين "
        "ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
        "مائتان/مئتان/مائتين/مئتين ثلاثمائة/ثلاثمئة أربعمائة/أربعمئة خمسمائة/خمسمئة "
        "ستمائة/ستمئة سبعمائة/سبعمئة ثمانمائة/ثمانمئة/ثمانيمائة تسعمائة/تسعمئة",
        "1=أحد/إحدى 100=مائة/مئة 1e3=ألف/آلاف/ألفًا 1e6=مليون/ملايين",
    ),
    "be": _listed(
        "два/дзве/двух/двум/двума/двое/дваіх/~абодва/~абедзве/~абодвух/~абедзвюх/~абое/"
        "~абаіх/~двойчы/~удвая тры/трох/тром/трыма/трое/траіх "
        "чатыры/чатырох/чатыром/чатырма/чацвёра/чацвярых "
        "пяць/пяці/пяццю/пяцёра/пецярых "
        "шэсць/шасці/шасцю/шасцёра сем/сямі/сямю/сямёра восем/васьмі/васьмю/васьмёра "
        "дзевяць/дзевяці/дзевяццю дзесяць/дзесяці/дзесяццю/~дзясятак "
        "адзінаццаць/адзінаццаці дванаццаць/дванаццаці/~тузін трынаццаць/трынаццаці "
        "чатырнаццаць/чатырнаццаці пятнаццаць/пятнаццаці шаснаццаць/шаснаццаці "
        "семнаццаць/семнаццаці васямнаццаць/васямнаццаці дзевятнаццаць/дзевятнаццаці "
        "дваццаць/дваццаці трыццаць/трыццаці сорак/сарака пяцьдзясят/пяцідзесяці "
        "шэсцьдзясят/шасцідзесяці семдзесят/сямідзесяці восемдзесят/васьмідзесяці "
        "дзевяноста",
        "дзвесце/двухсот трыста/трохсот чатырыста/чатырохсот пяцьсот/пяцісот "
        "шэсцьсот/шасцісот семсот/сямісот восемсот/васьмісот дзевяцьсот/дзевяцісот",
        "1=адзін/адна/адно/аднаго/адной/адну/адным 100=сто/ста/сотня/сотні/сотняў "
        "1e3=тысяча/тысячы/тысяч/тысячу/тысячаў 1e6=мільён/мільёна/мільёны/мільёнаў",
    ),
    "cs": _listed(
        "dva/dvě/dvou/dvěma/~oba/~obě/~obou/~oběma/~dvojice/~dvakrát tři/tří/třech/"
        "třem/třemi/~třikrát čtyři/čtyř/čtyřech/čtyřem/čtyřmi pět/pěti šest/šesti "
        "sedm/sedmi osm/osmi devět/devíti deset/deseti/desíti jedenáct/jedenácti "
        "dvanáct/dvanácti/~tucet/~tuctu třináct/třinácti čtrnáct/čtrnácti "
        "patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti "
        "devatenáct/devatenácti dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti "
        "padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti osmdesát/osmdesáti "
        "devadesát/devadesáti",
        large="1=jeden/jedna/jedno/jednoho/jedné/jednu/jedním "
        "100=sto/sta/stě/set/stovka/stovky/stovek 1e3=tisíc/tisíce/tisíci/tisíců/"
        "tisícům/tisících 1e6=milion/milionu/miliony/milionů/milión/milióny/miliónů",
    ),
    "de": _listed(
        "zwei/zweier/zweien/~beide/~beiden/~beider/~zweimal drei/dreier/dreien vier "
        "fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn "
        "siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig fünfzig sechzig "
        "siebzig achtzig neunzig",
        large="12=~dutzend 100=hundert/hunderte 1e3=tausend/tausende "
        "1e6=million/millionen",
    ),
    "el": _listed(
        "δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερεις/τέσσερα/τεσσάρων πέντε έξι "
        "επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα "
        "δώδεκα/~ντουζίνα/~δωδεκάδα δεκατρείς/δεκατρία/δεκατριών "
        "δεκατέσσερις/δεκατέσσερα/δεκατεσσάρων δεκαπέντε δεκαέξι/δεκάξι "
        "δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά είκοσι τριάντα "
        "σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
        "διακόσια/διακόσιοι/διακόσιες/διακοσίων "
        "τριακόσια/τριακόσιοι/τριακόσιες/τριακοσίων "
        "τετρακόσια/τετρακόσιοι/τετρακόσιες/τετρακοσίων "
        "πεντακόσια/πεντακόσιοι/πεντακόσιες/πεντακοσίων "
        "εξακόσια/εξακόσιοι/εξακόσιες/εξακοσίων "
        "επτακόσια/εφτακόσια/επτακόσιοι/επτακόσιες/επτακοσίων "
        "οκτακόσια/οχτακόσια/οκτακόσιοι/οκτακόσιες/οκτακοσίων "
        "εννιακόσια/εννιακόσιοι/εννιακόσιες/εννιακοσίων",
        "1=ένας/ένα/έναν/ενός/μία/μια/μιας 100=εκατό/εκατόν/εκατοντάδες/εκατοντάδων "
        "1e3=χίλια/χίλιοι/χίλιες/χιλίων/χιλιάδες/χιλιάδων "
        "1e6=εκατομμύριο/εκατομμύρια/εκατομμυρίων",
    ),
    "en": _listed(
        "two/~both/~twice/~double/~couple/~pair/~second/~half/~fortnight "
        "three/~third/~triple four/~fourth/~quarter five/~fifth six/~sixth "
        "seven/~seventh eight/~eighth nine/~ninth ten/~tenth/~decade eleven/~eleventh "
        "twelve/~twelfth/~dozen thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety",
        large="1=one 100=hundred/hundreds/~century 1e3=thousand/thousands "
        "1e6=million/millions",
    ),
    "es": _listed(
        "dos/~ambos/~ambas/~doble tres cuatro cinco seis siete ocho nueve diez once "
        "doce/~docena trece catorce quince dieciséis diecisiete dieciocho diecinueve "
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas "
        "quinientos/quinientas seiscientos/seiscientas setecientos/setecientas "
        "ochocientos/ochocientas novecientos/novecientas",
        "1=un/uno/una 10=~década 21=veintiuno/veintiún/veintiuna 22=veintidós "
        "23=veintitrés "
        "24=veinticuatro 25=veinticinco 26=veintiséis 27=veintisiete 28=veintiocho "
        "29=veintinueve 100=cien/ciento/cientos/centenar/centenares 1e3=mil/miles "
        "1e6=millón/millones",
    ),
    "fa": _listed(
        "دو/~هردو سه چهار پنج شش هفت هشت ~نُه ده یازده دوازده سیزده چهارده پانزده "
        "شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
        "دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد",
        "100=صد/صدها 1e3=هزار/هزاران 1e6=میلیون",
    ),
    "fr": _listed(
        "deux trois quatre cinq six sept huit ~neuf dix/~dizaine/~décennie onze "
        "douze/~douzaine treize quatorze quinze/~quinzaine seize ~dixsept ~dixhuit "
        "~dixneuf vingt/vingts/~vingtaine trente/~trentaine quarante/~quarantaine "
        "cinquante/~cinquantaine soixante/~soixantaine septante huitante/octante "
        "nonante",
        large="1=un/une 100=cent/cents/centaine/centaines 1e3=mille/millier/milliers "
        "1e6=million/millions",
    ),
    "it": _listed(
        "due/~entrambi/~entrambe tre quattro cinque ~sei sette otto nove dieci undici "
        "dodici tredici quattordici quindici sedici diciassette diciotto diciannove "
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        large="12=~dozzina 100=cento/centinaio/centinaia 1e3=mille/mila/migliaia "
        "1e6=milione/milioni",
    ),
    "kk": _listed(
        "екі/екеу/~қос үш/үшеу төрт/төртеу бес/бесеу алты/алтау жеті/жетеу сегіз "
        "тоғыз он ~онбір ~онекі ~онүш ~онтөрт "
        "~онбес ~оналты ~онжеті ~онсегіз ~онтоғыз жиырма отыз қырық елу алпыс жетпіс "
        "сексен тоқсан",
        large="1=бір 100=жүз 1e3=мың 1e6=миллион",
    ),
    "nl": _listed(
        "twee/tweeën/~beide/~beiden drie/drieën vier vijf zes zeven acht negen tien "
        "elf twaalf/~dozijn dertien veertien vijftien zestien zeventien achttien "
        "negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        large="100=honderd/honderden 1e3=duizend/duizenden 1e6=miljoen/miljoenen",
    ),
    "pl": _listed(
        "dwa/dwie/dwóch/dwu/dwaj/dwom/dwoma/dwoje/dwojga/~oba/~obie/~obu/~obaj/~oboje "
        "trzy/trzech/trzej/trzem/trzema/troje/trojga cztery/czterech/czterej/czterem/"
        "czworo pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu "
        "dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu "
        "dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu "
        "piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu "
        "osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu "
        "trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu "
        "sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu "
        "osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu",
        "dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset "
        "sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset "
        "dziewięćset/dziewięciuset",
        "100=sto/stu 1e3=tysiąc/tysiące/tysięcy/tysiąca 1e6=milion/miliony/milionów",
    ),
    "pt": _listed(
        "dois/duas/~ambos/~ambas três quatro cinco seis sete oito nove "
        "dez/~década onze doze/~dúzia treze catorze/quatorze quinze dezesseis/"
        "dezasseis "
        "dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta "
        "sessenta setenta oitenta noventa",
        "duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas "
        "quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas "
        "oitocentos/oitocentas novecentos/novecentas",
        "1=um/uma 100=cem/cento/centena/centenas 1e3=mil/milhares 1e6=milhão/milhões",
    ),
    # "Nouă" is "to us" and "new", too.
    "ro": _listed(
        "doi/două/~ambii/~ambele/~amândoi/~amândouă trei patru cinci șase/şase "
        "șapte/şapte opt ~nouă zece/~deceniu unsprezece doisprezece/douăsprezece/"
        "~duzină treisprezece paisprezece cincisprezece șaisprezece/şaisprezece "
        "șaptesprezece/şaptesprezece optsprezece nouăsprezece douăzeci treizeci "
        "patruzeci cincizeci șaizeci/şaizeci șaptezeci/şaptezeci optzeci nouăzeci",
        large="1=un/unu/una/unul 100=sută/sute/sutelor 1e3=mie/mii/miilor "
        "1e6=milion/milioane/milioanelor",
    ),
    "ru": _listed(
        "два/две/двух/двум/двумя/двое/двоих/двоим/~оба/~обе/~обоих/~обеих/~обоим/"
        "~обеим/"
        "~дважды три/трёх/трех/трём/трем/тремя/трое/троих/троим "
        "четыре/четырёх/четырех/четырём/четырем/четырьмя/четверо/четверых "
        "пять/пяти/пятью/пятеро/пятерых шесть/шести/шестью/шестеро/шестерых "
        "семь/семи/семеро/семерых восемь/восьми/восемью/восьмеро девять/девяти/девятью "
        "десять/десяти/десятью/~десяток/~десятка одиннадцать/одиннадцати "
        "двенадцать/двенадцати/~дюжина/~дюжины тринадцать/тринадцати "
        "четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати "
        "семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати "
        "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти "
        "шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти "
        "девяносто/девяноста",
        "двести/двухсот/двумстам триста/трёхсот/трехсот четыреста/четырёхсот/"
        "четырехсот "
        "пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот "
        "девятьсот/девятисот",
        "1=один/одна/одно/одного/одной/одну/одним 100=сто/ста/сотня/сотни/сотен/сотню "
        "1e3=тысяча/тысячи/тысяч/тысячу/тысячам/"
        "тысячами/тысячах 1e6=миллион/миллиона/миллионов/миллионы",
    ),
    "tr": _listed(
        "iki/~ikişer üç/üçü/üçünü/üçüne dört/dörd beş altı yedi sekiz dokuz on ~onbir "
        "~oniki ~onüç "
        "~ondört ~onbeş ~onaltı ~onyedi ~onsekiz ~ondokuz yirmi otuz ~kırk elli altmış "
        "yetmiş seksen doksan",
        large="1=bir 100=yüz/yüzlerce 1e3=bin/binlerce 1e6=milyon",
    ),
    # Without apostrophes. Yetti is "he reached", yuz a face as well.
    "uz": _listed(
        "ikki/~ikkala/~ikkov/~ikkalasi/~ikkovi/~juft/~qosh uch tort besh olti ~yetti "
        "sakkiz toqqiz on ~onbir ~onikki ~onuch ~ontort ~onbesh ~onolti ~onyetti "
        "~onsakkiz ~ontoqqiz yigirma ottiz qirq ellik oltmish yetmish sakson toqson",
        large="1=bir 100=~yuz 1e3=ming/minglab 1e6=million",
    ),
    "uk": _listed(
        "два/дві/двох/двом/двома/двоє/~обидва/~обидві/~обидвох/~обидвоє/~двічі "
        "три/трьох/трьом/трьома/троє чотири/чотирьох/чотирьом/четверо "
        "пять/пяти/пятьох/пятеро шість/шести/шістьох/шестеро сім/семи/сімох/семеро "
        "вісім/восьми/вісьмох/восьмеро девять/девяти/девятьох/девятеро "
        "десять/десяти/десятьох/~десяток/~десятка одинадцять/одинадцяти "
        "дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти "
        "пятнадцять/пятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти "
        "вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти двадцять/двадцяти "
        "тридцять/тридцяти сорок/сорока пятдесят/пятдесяти шістдесят/шістдесяти "
        "сімдесят/сімдесяти вісімдесят/вісімдесяти девяносто/девяноста",
        "двісті/двохсот триста/трьохсот чотириста/чотирьохсот пятсот/пятисот "
        "шістсот/шестисот сімсот/семисот вісімсот/восьмисот девятсот/девятисот",
        "1=один/одна/одне/одного/одну/одним 100=сто/ста/сотня/сотні/сотень 1e3=тисяча/"
        "тисячі/тисяч/тисячу "
        "1e6=мільйон/мільйона/мільйонів",
    ),
}

JOINING: Mapping[str, str] = {
    "en": "and",
    "es": "y",
    "fa": "و",
    "fr": "et",
    "it": "e",
    "pt": "e",
    "ro": "și/de",
}
"""The words that may stand within a number, such as "y" in "treinta y cinco"."""


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
