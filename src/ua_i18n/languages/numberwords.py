"""The words for numbers, by language: what `spellout` reads.

Source: CLDR rbnf, spellout-cardinal, and the languages' grammars for the cases, the
genders and the collective numbers. What is also another common word stands behind "~"
(French neuf, Italian sei, Turkish yüz); what is left out is nearly always that other
word («семью», Persian نه).
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["JOINING", "WORDS"]

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
