"""The words by which languages deny, forbid or lack something.

Source: the languages' reference grammars (negation, prefixes, negative concord). The
lists are generous: "they must not be tortured" may become "torture is forbidden", so
what forbids, refuses, prevents, protects or lacks counts as well.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BEGINNINGS", "PATTERNS", "SIGNS"]

# Patterns, each of what a word begins with; "$" where it must end there.
BEGINNINGS: Mapping[str, str] = {
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
    r"πλην αποτ[υύ] απ[έο]τ απορρ απέρρ διαψ διέψ αποκλ σταμ παύ άδικ "
    r"αδικ άκυρ ακυρ αβάσιμ ανενεργ ανυπ",
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
SIGNS: Mapping[str, str] = {
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
    r"않|못|없|아[니닌님닙닐]|(?<![가-힣])안(?=\s|[되돼됩된될])|지\s?(?:마|말)|금지|금하|거부|거절|부인|부정|반박"
    r"|막[아았으는을지]|피[하해할했]|예방|방지|보호|제외|면제|외에|미등록|무허가|중단|취소|실패"
    r"|(?<![가-힣])[불무미비][가-힣]+(?:한|하게|히|의|적)(?![가-힣])"
)
PATTERNS: Mapping[str, str] = {"ja": _JAPANESE, "ko": _KOREAN, "zh": _CHINESE}
