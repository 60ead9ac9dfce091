"""How languages say no: particles, pronouns, and the verbs that stand in their place.

Source: the languages' reference grammars (negation, prefixes, negative concord). The
lists are generous: "they must not be tortured" may become "torture is forbidden", so
what forbids, refuses, prevents, protects or lacks counts as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "NEGATION_HINTS",
    "affirms",
    "denial_in",
    "has_negation",
    "knows_denials",
    "knows_negation",
    "negations",
]

NEGATION_HINTS = frozenset("no not cannot never nobody none neither nothing t".split())
"""The words without any of which an English text has no negation: "isn’t" has a "t"."""

# Not what only looks like one: "not only", "no more than", "nothing but", "No. 5".
_ENGLISH = re.compile(
    r"""
      \b(?:not|no)\s(?:only|merely|just|more|fewer|less|least|later|doubt|sooner|matter
        |yet|necessarily|one\sbut) \b
    | \b(?:not|no\sone|nobody)\b[^.;,]{0,40}\b
      (?:more\sthan|longer\sthan|until|unless|except|without|other\sthan)\b
    | \bno\.\s?\d | \bnothing\s(?:but|other) | \b(?:can|could)\s?not\s(?:but|help)
    | \b(?:if|or)\snot\b | \bwithout\s(?:delay|doubt|fail)
    # Not in names of options or in quotation marks.
    | (?<![\w"'“‘«`<:=-])
      (?P<word> (?: not | cannot | never | nobody | no\sone | none\sof | neither
        | nothing | no (?=\s) ) (?![\w"'”’»`>=-])
      | \w+n['’]t\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Patterns, each of what a word begins with; "$" where it must end there.
_BEGINNINGS: Mapping[str, str] = {
    "ar": r"[وفبأ]?(?:لا|لم|لن|ليس\w*|ليست|ألا|غير\w*|عدم|دون|ما|بلا|كلا|لئلا|كيلا"
    r"|أبدا|"
    r"إلا|سوى|لات?|غ)$ [وفبل]?(?:ال)?(?:منع|ممنوع|محظور|حظر|رفض|حرم|حرمان|امتن|نفي|"
    r"تمنع|يمنع|تعذر|يتعذر|فشل|استحال|مستحيل|حماي|خال|انعدام|معدوم|تجنب|كف|يكف|رفضت|"
    r"يرفض|نقص|بطل|توقف)",
    # Not неадкладна, неабходна, незалежны, некалькі, недзе, некаторыя, нядзеля.
    "be": "ні$ ня(?!дзел|дзель|ньк) без нельга ніхто нікога "
    "нікому нікім нічога ніколі ніяк нідзе нівод забар адмаў адмов адмоў адхіл адкін "
    "пазба ухіл апрача акрамя замест перашк спын скас выключ адсутн немагч абарон ахоў "
    "ахов устрым ігнар "
    "не(?!адклад|адступ|абход|залеж|калькі|дзе|катор|звычай|пасрэд|бяспе)",
    # Not nebo, nechat, neděle, nedávno, nezávislý, než, superlatives, nemocnice.
    "cs": r"ne(?!bo\b|boť|cha[lťt]|dáv|děl(?:[eií]|ní)\b|ž|závisl|prodl|ustál|zbytn|"
    r"moc|hod|utr|pokoj|zletil|obvykl|přetrž|vládn|jen\b|j(?!s(?:em|i|me|te|"
    r"ou)\b|e\b|de|ed|as|men)) bez ani$ žádn nikdo nikoho nikomu nikým nikd nikol "
    r"nic ničeho ničem zákaz zakáz zakaz odmít odepř odepír popř popír zabrán brán "
    r"chrán vyhn vyhýb zbav chyb postrád kromě místo vyl[uo] vypn",
    # Not und, unter, unser, unabhängig, Universität, Union, unverzüglich, Ungarn.
    "de": r"nicht kein nie$ niemals niemand nirgend nichts ohne weder nein$ verbot "
    r"un(?!d\b|ter|s\b|ser|abhängig|iver|ion|gefähr|verzügl|längst|gar[in]) unterlass "
    "unterbind unterdrück "
    "verbiet untersag verweiger abgelehn abzulehn lehn fehl mangel schütz verhinder "
    r"vermeid statt(?!fi|fa|ge|d) außer leugn abge ausge ausschl verschw scheiter "
    "miss(?!hand) verpass keines "
    r"bestreit bestritt vorenthalt \w+los(?:e[rnsm]?)?$ weiger kaum "
    "falsch inkompat deaktiv unterschied versteck verberg verbirg",
    "el": r"δεν$ δε$ μην$ μη όχι ούτε μήτε καν[έε]ν κανείς καμία καμιά τίποτ ποτέ "
    r"πουθενά χωρίς δίχως απαγ[οό]ρ αρν στερ στέρ αποτρ αποφ[εύ]υ?γ απέφ "
    r"εμποδ εμπόδ προστ λείπ έλλειψ ελλείψ απουσ αδ[υύ]ν καμμ αντί$ εκτός "
    r"πλην αποτ[υύ] απ[έο]τ απορρ απέρρ διαψ διέψ αποκλ σταμ παύ ά[^σ]|άσκ "
    r"αν[υεί]",
    "es": "no$ ni$ nunca jamás sin$ nada$ nadie ning tampoco prohib rechaz neg imposib "
    "imped impid evit proteg fall falta carec carez priv excepto salvo desconoc dej "
    "abstenerse absteng nul in[^t] im[^p] "
    r"des(?!de|pu[eé]s|tin|cri|tac) ilegal",
    # Not نامه, نماینده, نمونه, نمود (did), نظر, نشان, نهاد, بیش, بیان, بیمار; and
    # "بی‌درنگ" is no more than "at once".
    "fa": r"ن(?:باید|باش|بود|می|یست|دار|داشت|داد|ده|کرد|کن|شد|شو|خواه|خواست|توان"
    r"|گو|گف|گذا|دید|بین|بای|یاف|یاب|رس|رف|رو[دمین]|زن|زد|پذیر|پرد|پرس|خور|یام|یاو|یان"
    r"|یاند|یند|ایست|یفت|گرف|گیر|فرست|نوش|نویس|شناخ|شناس|ساخ|ساز|بر[دنم]|بخش|بست|بند"
    r"|دان|ترس"
    r"|شکس|شکن|کش|گش|گرد|مان(?:د|ی|م$)|میر|مرد|نشست|نهاد|ستا|سپ|جنگ|نمود)\w* نه$ هیچ "
    r"بدون(?!\sت[أا]خیر) بی$ بی(?![شعمن]|ست|ان|رون|دار|ا$|‌?درنگ)\w+ بی‌(?!درنگ) "
    r"ممنوع غیر عدم جز$ "
    r"هرگز منع خودداری محافظت رد$ محروم لغو ناممکن نات ناد(?!رست) ناک ناع ناحق ناروا "
    r"نامج نامش نامع "
    r"نابود نامحدود ناق فاقد انکار تکذیب",
    "fr": r"n$ ne$ pas$ non$ aucun jamais sans$ rien$ nul personne$ ni$ interdi refus "
    "empêch impossib échec échou priv évit protég cess absence manqu prohib exclu "
    "guère "
    r"faute$ abst ignor nie$ niait niaient nié rejet annul in(?!t|f|s|d|q|ci|cr|cl|ca"
    r"|cu) hors$ "
    r"pas im(?!m|p[oé])",
    # With the words that are written before another: and, that, in, to, from, the.
    "he": r"[ושהכבלמ]{0,3}(?:לא|אין|אינ\w{1,3}|בלי|ללא|בלא|אל|טרם|מעולם|איש|אף|בלתי|אי"
    r"|חסר\w{0,2}|כלום|מאומה|פרט|מלבד|למעט|לבל|פן|במקום)$ "
    r"[ושהכבלמיתנ]{0,3}(?:אסור|איסור|אוסר|אסר|סירב|סרב|סירוב|מנע|מונע|הימנע|דחה|דחת"
    r"|דוחה|הכחיש|כחיש|הכחש|שולל|שלל|שליל|נשלל|חדל|הפסק|פסיק|נכשל|כישל|הגן|הגנ|מגן"
    r"|היעדר|העדר|נעדר|נמנע|בוטל|ביטול|בטל|גנז|כפר)",
    "id": r"tidak tak$ tiada bukan belum jangan tanpa dilarang larang melarang menolak "
    "ditolak penolakan tolak membantah bantah dibantah menyangkal sangkal cegah "
    "mencegah dicegah pencegahan hindar menghindar dihindar gagal kegagalan mustahil "
    "kecuali selain bebas dibebaskan lindung melindungi dilindungi perlindungan henti "
    "berhenti menghentikan dihentikan kurang hilang kehilangan abai mengabaikan ingkar "
    "enggan urung batal membatalkan dibatalkan ilegal non nir$ mana$",
    "it": "non$ no$ fuori$ né$ mai$ senza null niente nessun viet rifiut neg impossib "
    "imped evit "
    "protegg priv tranne manc neanche nemmeno neppure rigett respin",
    # Not қамау (detention), Алматы, the polite сіз, құқық қорғау, кідіріссіз (without
    # delay), тәуелсіз (independent).
    "kk": r"(?!қама|немесе|жаппа)[а-яәғқңөұүһі]\w+[мбп][ае](?:й(?:д[ыі](?!ң)|м[ыі]"
    r"|с[ыі]|т[ыі]н|[ыі]н)\w*|й|д[ыі]\w*|ған\w*|ген\w*|у\w*|с"
    r"|са\w*|се\w*|ң\w*)$ "
    r"емес [жЖ]оқ [еЕ]ш [тТ]ыйым (?!кідіріс|сөзс|қамтамас|қауіпс|тәуелс|шекс"
    r"|тәртіпс)\w{2,}с[ыі]з бас\sтарт "
    r"қорға(?!у|н) алма(?!ты|с|қ) тыйыл теріске",
    # Not onder, ongeveer, ons, onze, onlangs, onmiddellijk, onverwijld, ontmoeten.
    "nl": "niet nee$ geen nooit niemand niets zonder noch verbod verbied verboden "
    r"on(?!der|geveer|s\b|ze\b|lang|middel|verwijld|line|t(?!bre|ken|zeg|hou|n[eo]|heven"
    r"|slag)) weiger mislukt voorkom bescherm vermijd nergens",
    # Not niezależny, niezwłocznie, niedziela, niedawno, niemal, niektóre, niepokój.
    "pl": r"nie(?!zależ|zwłocz|dziel|dawn|mal|któr|mie|c[ho]|pok[oó]|liczn|zbędn) "
    "mało$ poza$ pust ani$ bez nikt nikogo nikomu nigdy żad brak zakaz zabr "
    "odm nic zaprzecz chroni unik pozbaw uniemożliw różni[ąć]?$ wył",
    # Not desde, desse, destes, desaparecer, incluir, indicar, impor.
    "pt": r"não$ fora$ nem$ nunca jamais sem(?!\w|\sdemora|\sdúvida) nada ninguém "
    r"nenhum proib recus neg "
    r"impossív imped evit proteg falh falt priv exceto tampouco deix\w*\sde$ rejeit "
    r"ignor "
    r"des(?!apare|envol|ataca|cob|cri)(?:a[bcfjlmnptu]|c[ou]|e[msnq]|fav|i[gst]|lig"
    r"|l[eo]|m[eo]|n[ue]|o[bc]|pr[eo]|resp)"
    r" in(?:ac|ad|ap|c[ao][mnpr]|cert|def|dev|dis|efi|eg|elut|ex|fund|fring|inter|just|"
    r"ocen|sat|seg|sens|suf|tol|toc|v[áai])"
    r" il(?:eg|íc|im) irr im(?:p[eo]d|possib|pun|prec|prov|pr[oó]p) abst",
    # Not немедленно, необходимо, неделя, некоторые, несколько, недавно, независимый.
    # Not nevoie, necesar, guvern, negocia.
    "ro": r"nu$ n-|n[’'] nic[io] niciun niciodată nimeni nimic nicăieri fără interz "
    r"refuz împiedic lips priva priv[ăa]t? imposib prote[jg] evit neag neg[aă] contest "
    r"resp[iî]n except cu\sexcep decât incorect invalid în\sloc ilegal absen "
    r"ne(?!\b|voi|ces|gru|vast|go[cț]|utr|ofi|mijl|ntr|am[țţ]|bun)\w{3}",
    "ru": r"ни$ нет$ без нельзя никак никто никого никому никем никогда ничего ничто "
    r"нигде запре воспре отказ отверг отриц лиш прекра отсутств избе(?:ж|г) защи кроме "
    r"вместо препятств меша исключ отклон нико ника ничем воздерж отключ игнор "
    r"проигнор "
    r"не(?!медл|обход|дел|замедл|кот|скольк|давн|зависим|посред|кий|кто|что|б)",
    "tr": r"(?!umuyor|umu[tl]|göm|emiyor|namaz\b)"
    r"\w*m[ae](?:m[ae]\w*|d[ıi]\w*|z\w*|y[ae]\w*|y[ıi]n\w*|m[ıi]ş\w*|s[ıi]n\w*)$ "
    r"(?!umuyor|göm|emiyor)\w*m[ıiuü]yor\w*$ \w*m[ae]d[ae]n$ "
    r"değil yok hiç asla kimse ne$ olma "
    r"(?!bağımsız|derhal)\w*s[ıiuü]z\w*$ "
    r"yasak red engel hayır koru kaçın imkânsız imkansız mahrum "
    r"başarısız \w*dışı \w*m[ae](?=[.!])",
    # Not hammasi, jamoa; the polite siz counts as one.
    "uz": r"(?!hamma|chama|nama|umuma|davoma)\w+ma(?:d[iy]|gan|s(?!al)|y|ng)\w*$ "
    r"\w+ma$ emas yo.q hech bila$ aslo zinhor man[ʻ‘'’ e] taqiq rad$ \w*siz\w*$ "
    r"be[hnva] "
    r"no[hmtqrlaʻ‘'’] oldini tashqari o.rniga saqla himoya to.xtat bekor inkor",
    # Not vô cùng, vô điều kiện, từ khi.
    "vi": r"không$ chưa$ chẳng chả$ đừng$ chớ$ cấm$ từ\schối phủ\snhận bác\sbỏ "
    "ngăn tránh "
    r"thiếu$ mất$ vô\s(?!cùng|điều) phi$ trừ$ thôi$ ngừng$ dừng$ hủy$ huỷ$ ngoài$ "
    r"miễn$ "
    r"khước vắng$ bất$ bảo\svệ thất$ cản$ chống$ nào$ thay\svì",
    "uk": r"ні$ нема без жод ніхто нікого нікому нічого ніколи ніяк ніде заборон "
    r"відмов запереч позбав уник захи окрім крім замість не(?!гайн|обхід|діл|забар"
    r"|залеж"
    r"|хай|щодав|б) відхил відсут неможлив перешкод припин утрим вимкн",
}
_SIGNS: Mapping[str, str] = {
    "yue": "不沒無冇唔非未勿莫別禁拒免否缺失避防難",
}
# Not 不仅, 不断, 非常, 非洲, 未来, 无论, 是否, 特别, 囚禁 (imprisonment), 失踪, 灾难.
_CHINESE = (
    r"不(?![仅僅断斷久同管论論]|[过過][，,]|超[过過]|[少低][于於]|[到足][0-9])|[没沒](?!收)"
    r"|[无無](?![论論疑])|非(?![常洲])|未(?![来來])|勿"
    r"|莫(?=要)|(?<![特分区區差个個级級性类類])[别別](?![人墅处處的])"
    r"|(?<![囚监監拘软軟])禁(?![闭閉])|拒|免(?![费費])|(?<![是能可])否(?![则則])|缺(?!席)"
    r"|失(?=[败敗效])|避(?=[免开開])|防(?=止)|[难難](?=[以于於])"
)
# Not 不断, 非常, 未来, 未明, 禁錮 (imprisonment), 失踪, 無期 (life), 避難.
_JAPANESE = (
    r"な(?:い|かっ|けれ|し(?!遂)|き(?=ゃ)|く(?![なっ]))|なく(?=な[っりる])|ません"
    r"|[なわかさたばまらがきけせてべめれえげじちびみり]ず|ぬ|ざる|まい(?!る|り)"
    r"|不(?!断)|無(?!期)|非(?!常)|未(?![来明])|禁(?![固錮])|拒|否(?!応)|欠|避(?!難)"
    r"|防(?!衛)|だけ|のみ|しか|やめ|止|反|除|抜|切れ|失(?!踪|業)|断|阻|免"
)

# Not 불법 alone, which is "illegal"; 안보 is security, 부인 a wife, too.
_KOREAN = (
    r"않|못|없|아니|아닌|아님|(?<![가-힣])안\s|지\s?(?:마|말)|금지|금하|거부|거절|부인|부정|반박"
    r"|막[아았으는을지]|피[하해할했]|예방|방지|보호|제외|면제|외에|미등록|무허가|중단|취소|실패"
    r"|(?<![가-힣])[불무미비][가-힣]+(?:한|하게|히|의|적)(?![가-힣])"
)
_PATTERNS: Mapping[str, str] = {"ja": _JAPANESE, "ko": _KOREAN, "zh": _CHINESE}


def negations(text: str) -> tuple[str, ...]:
    """List the words by which an English text denies or forbids something."""
    found = _ENGLISH.finditer(text)
    return tuple(match["word"] for match in found if match["word"])


def knows_negation(tag: Tag) -> bool:
    """Tell whether `has_negation` can judge texts in a language."""
    language = primary_subtag(tag)
    return language in _BEGINNINGS or language in _SIGNS or language in _PATTERNS


def has_negation(text: str, tag: Tag) -> bool:
    """Tell whether a text may deny or forbid something, in any way.

    Where a language's words are not listed, every text may.
    """
    language = primary_subtag(tag)
    if not knows_negation(tag):
        return True
    text = text[:1].lower() + text[1:] if language in _LIKE_NAMES else text.lower()
    if signs := _SIGNS.get(language):
        return not frozenset(signs).isdisjoint(text)
    if any(map(text.__contains__, _USUAL.get(language, ()))):
        return True
    return _pattern(language).search(f" {text}") is not None


_LIKE_NAMES = frozenset({"kk", "uz"})
"""Where names end as denied verbs do, like Мамай: words with capitals do not count."""
_USUAL: Mapping[str, tuple[str, ...]] = {
    "ar": (" لا ", " لم ", " ولا ", " غير "),
    "be": (" не ", " без "),
    "de": (" nicht ", " kein"),
    "el": (" δεν ",),
    "es": (" no ", " sin "),
    "fr": (" ne ", " n’", " pas "),
    "he": (" לא ",),
    "id": (" tidak ", " tanpa "),
    "it": (" non ",),
    "nl": (" niet ",),
    "pl": (" nie ",),
    "pt": (" não ",),
    "ro": (" nu ",),
    "ru": (" не ", " без "),
    "uk": (" не ", " без "),
    "vi": (" không ",),
}
"""What most denials have; it is looked for first."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if pattern := _PATTERNS.get(language):
        return re.compile(pattern)
    words = (
        word[:-1] + r"(?!\w)" if word.endswith("$") else word
        for word in _BEGINNINGS[language].split()
    )
    return re.compile(rf"\W(?:{'|'.join(words)})")


# What an English sentence has that a translation may well render by a denial: "only" is
# "ne … que", "still in prison" «не освобождён», "at least" "nicht weniger als". Words,
# what words begin with, and what begins so and is none of these.
_SHADES = frozenset(
    """
    no nor not non none nothing never nobody neither without cannot only until unless
    except before instead despite although though but rather hardly barely scarcely
    still yet too all out off lest ban empty kept brought just alone meant than must
    should if whether little beyond halfway even hidden least most more over up again
    ever gave end ended ends merely mere
    """.split()
)
_SHADE_STARTS = tuple(
    """
    other else any remain fail refus deny denie declin depriv deprecat reject bann
    prohibit forb prevent lack stop cease avoid miss absen ignor skip exclud omit
    protect keep halt un in im ill irr dis mis false wrong long troubl arbitrar bad
    lose lost free few limit restrict block cut secret expir violat error forget forgot
    giv non silen withh strip barr suspen contin persist worr fear confiden adjourn
    postpon delay whoever whatever ensur poor
    """.split()
)
_NO_SHADES = tuple(
    """
    uni into intern interv incid insult inquir includ inform invest indict injur increas
    impris import immed impos distr discuss disturb
    """.split()
)
_ENGLISH_WORD = re.compile("[a-z]+")


# The plain particles of verbs, each a regex that begins with a letter. Source: the
# languages' grammars.
_DENIALS: Mapping[str, str] = {
    "cs": r"není nejsou nebyl\w? nebude nebudou nemůže nemohou nemohl\w? nemá nemají "
    r"nesmí nikdy",
    "de": r"nicht(?!\s(?:nur|zuletzt)) kein(?:e[mnrs]?)? niemals",
    "el": r"δεν(?!\s(?:παύ|έπαψ|αποκλεί))",
    "es": r"no(?!\s(?:obstante|sol[oa]|sólo|gubernam|violent|\d)) nunca",
    "fr": r"n(?:e|['’]\w+)\b[^.;]{0,120}?\b(?:pas|jamais)",
    "it": r"non(?!\s(?:appena|solo|governat|violent))",
    "nl": "niet geen nooit",
    "pl": "nie nigdy",
    "pt": r"não(?!\s(?:obstante|só|govern|violent)) nunca",
    "ro": r"nu(?!\s(?:numai|doar|mai\s(?:puțin|mult))) niciodată",
    "ru": r"не(?!\s(?:менее|только|раз\b|позднее|один)) нет никогда",
    "uk": r"не(?!\s(?:менш|тільки|лише|раз\b|пізніше)) ні ніколи",
}
# What denies in Turkish is the end of a word; Ahmadi is a name.
_TURKISH = re.compile(
    r"(?<!\w)(?!umuyor|umu[tl]|göm|emiyor|namaz(?!\w))"
    r"(?:değil\w*|[a-zçğıöşü]+m[ae](?:d[ıi](?:m|k|ğ\w+|lar|ler)?|z)"
    r"|[a-zçğıöşü]+m[ıiuü]yor\w*)(?!\w)"
)


def knows_denials(tag: Tag) -> bool:
    """Tell whether `denial_in` knows the particles of a language."""
    return bool(_denials(primary_subtag(tag)))


def affirms(sentence: str) -> bool:
    """Tell whether nothing in an English sentence may be rendered by a denial."""
    lower = sentence.lower()
    if "?" in lower or "n't" in lower or "n’t" in lower:
        return False
    return not any(map(_is_shade, _ENGLISH_WORD.findall(lower)))


@lru_cache(maxsize=4096)
def _is_shade(word: str) -> bool:
    if word in _SHADES or word.endswith("less"):
        return True
    # The word "in" begins nothing.
    return (
        len(word) > 2
        and word.startswith(_SHADE_STARTS)
        and not word.startswith(_NO_SHADES)
    )


def denial_in(text: str, tag: Tag) -> str:
    """Return a plain denial of a text, "" if it has none."""
    text = text.replace("\u00a0", " ")
    for search in _denials(primary_subtag(tag)):
        if found := search(text):
            return found[0].strip()
    return ""


@cache
def _denials(language: str) -> tuple[Callable[[str], re.Match[str] | None], ...]:
    """Return searches for each first letter, behind a space and as a capital.

    Quick, as they skip to that: most letters of a text stand within its words.
    """
    if language == "tr":
        return (_TURKISH.search,)
    words = _DENIALS.get(language, "").split()
    rests = defaultdict[str, list[str]](list)
    for word in words:
        rests[word[0]].append(word[1:])
    return tuple(
        re.compile(rf"{start}(?:{'|'.join(rest)})(?!\w)").search
        for first, rest in rests.items()
        for start in (f" {first}", rf"{first.upper()}(?<!\w.)")
    )
