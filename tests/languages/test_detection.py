"""Telling the language of a text: a hint that knows where it ends."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from ua_i18n.languages import Detection, detect
from ua_i18n.languages.detection import named
from ua_i18n.languages.evidence import evidence

# One invented notice about a library, in the words of each language.
TEXTS = {
    "en": "The town library will be closed on Thursday because the roof needs repair. "
    "Readers may bring their books back on Friday morning without any fee.",
    "ru": "Городская библиотека закрыта в четверг, потому что нужно починить крышу. "
    "Читатели могут вернуть книги в пятницу утром без всякой платы.",
    "uk": "Міська бібліотека зачинена у четвер, бо треба полагодити дах. "
    "Читачі можуть повернути книжки у п’ятницю вранці без жодної плати, її не беруть.",
    "be": "Гарадская бібліятэка зачынена ў чацвер, бо трэба адрамантаваць дах. "
    "Чытачы могуць вярнуць кнігі ў пятніцу раніцай без усялякай платы.",
    "kk": "Қалалық кітапхана бейсенбі күні жабық, өйткені шатырын жөндеу керек. "
    "Оқырмандар кітаптарын жұма күні таңертең ақысыз қайтара алады.",
    "ky": "Шаардык китепкана бейшемби күнү жабык, анткени үйдүн чатырын оңдоо керек. "
    "Окурмандар китептерин жума күнү эртең менен акысыз кайтарып бере алышат, сөзсүз.",
    "tg": "Китобхонаи шаҳрӣ рӯзи панҷшанбе баста аст, чунки бомро бояд таъмир кард. "
    "Хонандагон метавонанд китобҳоро рӯзи ҷумъа саҳарӣ бепул баргардонанд.",
    "mn": "Хотын номын сан пүрэв гарагт дээврээ засахын тулд хаалттай байна. "
    "Уншигчид номоо баасан гарагийн өглөө ямар ч төлбөргүйгээр буцааж өгч болно.",
    "sr": "Градска библиотека је затворена у четвртак јер треба поправити кров. "
    "Читаоци могу вратити књиге у петак ујутру, без накнаде, кад хоће ђаци.",
    "bg": "Градската библиотека е затворена в четвъртък, защото покривът трябва да се "
    "поправи. Читателите могат да върнат книгите в петък сутринта без такса.",
    "ar": "المكتبة العامة مغلقة يوم الخميس لأن السقف يحتاج إلى إصلاح. "
    "يمكن للقراء إعادة الكتب صباح يوم الجمعة من دون أي رسوم.",
    "fa": "کتابخانه شهر روز پنجشنبه بسته است چون سقف آن باید تعمیر شود. "
    "خوانندگان می‌توانند کتاب‌ها را صبح جمعه بدون هزینه پس بیاورند.",
    "ckb": "کتێبخانەی شار ڕۆژی پێنجشەممە داخراوە چونکە سەقفەکەی پێویستی بە چاککردنە. "
    "خوێنەران دەتوانن کتێبەکان بەیانی هەینی بگەڕێننەوە.",
    "ug": "شەھەرلىك كۇتۇپخانا پەيشەنبە كۈنى تاقىلىدۇ، چۈنكى ئۆگزىسىنى ئوڭشاش كېرەك. "
    "كىتابخانلار كىتابلارنى جۈمە كۈنى ئەتىگەندە قايتۇرسا بولىدۇ.",
    "ka": "ქალაქის ბიბლიოთეკა ხუთშაბათს დაკეტილია, რადგან სახურავი შესაკეთებელია. "
    "მკითხველებს შეუძლიათ წიგნები პარასკევს დილით დააბრუნონ.",
    "hy": "Քաղաքային գրադարանը հինգշաբթի օրը փակ է, քանի որ տանիքը նորոգվում է։ "
    "Ընթերցողները կարող են գրքերը վերադարձնել ուրբաթ առավոտյան։",
    "am": "የከተማው ቤተ መጻሕፍት ሐሙስ ዕለት ዝግ ነው ምክንያቱም ጣሪያው መጠገን አለበት። "
    "አንባቢዎች መጻሕፍቱን ዓርብ ጠዋት ያለ ክፍያ መመለስ ይችላሉ፤ እናመሰግናለን።",
    "my": "မြို့စာကြည့်တိုက်ကို ကြာသပတေးနေ့တွင် ပိတ်ထားမည်။ ခေါင်မိုးပြင်ရန် လိုအပ်သောကြောင့် ဖြစ်သည်။ "
    "စာဖတ်သူများသည် စာအုပ်များကို သောကြာနေ့နံနက်တွင် ပြန်အပ်နိုင်သည်။ ကျေးဇူးတင်ပါသည်။",
    "km": "បណ្ណាល័យទីក្រុងនឹងបិទនៅថ្ងៃព្រហស្បតិ៍ ពីព្រោះដំបូលត្រូវជួសជុល។ "
    "អ្នកអានអាចយកសៀវភៅមកសងវិញនៅព្រឹកថ្ងៃសុក្រដោយមិនបង់ប្រាក់។ សូមអរគុណច្រើន។",
    "fr": "La bibliothèque de la ville sera fermée jeudi parce que le toit doit être "
    "réparé. Les lecteurs peuvent rapporter leurs livres vendredi matin sans frais.",
    "es": "La biblioteca de la ciudad estará cerrada el jueves porque hay que reparar "
    "el techo. Los lectores pueden devolver sus libros el viernes por la mañana.",
    "tr": "Şehir kütüphanesi çatısı onarılacağı için perşembe günü kapalı olacak. "
    "Okurlar kitaplarını cuma sabahı ücretsiz olarak geri getirebilirler.",
    "az": "Şəhər kitabxanası damı təmir olunduğu üçün cümə axşamı bağlı olacaq. "
    "Oxucular kitablarını cümə günü səhər ödənişsiz qaytara bilərlər.",
    "zh-Hans": "因为屋顶需要修理，市图书馆星期四关闭。"
    "读者可以在星期五上午把书还回来，不需要交任何费用。"
    "如果您有问题，请打电话给图书馆的工作人员，他们会很高兴为您提供帮助和说明。",
    "zh-Hant": "因為屋頂需要修理，市圖書館星期四關閉。"
    "讀者可以在星期五上午把書還回來，不需要交任何費用。"
    "如果您有問題，請打電話給圖書館的工作人員，他們會很高興為您提供幫助和說明。",
    "ja": "屋根の修理が必要なため、市立図書館は木曜日に閉館します。"
    "利用者は金曜日の朝に無料で本を返却できます。ご不明な点は職員にお尋ねください。",
    "uz": "Shahar kutubxonasi payshanba kuni yopiq, chunki tomni ta'mirlash kerak. "
    "O'quvchilar kitoblarni juma kuni ertalab hech qanday to'lovsiz qaytaradilar.",
    "hi": "शहर का पुस्तकालय गुरुवार को बंद रहेगा क्योंकि छत की मरम्मत करनी है। "
    "पाठक शुक्रवार की सुबह अपनी किताबें बिना किसी शुल्क के लौटा सकते हैं।",
    "he": "הספרייה העירונית תהיה סגורה ביום חמישי משום שצריך לתקן את הגג. "
    "הקוראים יכולים להחזיר את הספרים ביום שישי בבוקר ללא תשלום.",
}

# Plain Latin letters that langdetect has no profile for: named after a neighbour.
KNOWN_WRONG = {
    "ms": (
        "Perpustakaan bandar akan ditutup pada hari Khamis kerana bumbungnya perlu "
        "dibaiki. Pembaca boleh memulangkan buku pada pagi Jumaat tanpa bayaran.",
        "id",
    ),
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_text_tells_its_language(tag: str) -> None:
    found = detect([TEXTS[tag]])

    assert tag == found.tag
    assert 0.5 <= found.confidence <= 1


@pytest.mark.parametrize("tag", ["be", "kk", "ky", "uk", "tg", "mn", "sr"])
def test_no_other_cyrillic_language_is_called_russian(tag: str) -> None:
    assert detect([TEXTS[tag]]).tag != "ru"


@pytest.mark.parametrize("tag", KNOWN_WRONG)
def test_the_known_wrong_answers_are_still_the_ones_listed(tag: str) -> None:
    text, answer = KNOWN_WRONG[tag]

    assert answer == detect([text]).tag


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param([], id="nothing"),
        pytest.param([""], id="empty"),
        pytest.param(["Dear Mr President,"], id="a salutation"),
        pytest.param(["URGENT ACTION", "KAZAKHSTAN"], id="a heading"),
        pytest.param(["12 34 56 " * 50], id="numbers"),
        pytest.param(["\x00\ud800\uffff" * 200], id="no text at all"),
        pytest.param(["".join(map(chr, range(0x13000, 0x13100)))], id="hieroglyphs"),
        pytest.param(["abcdefgh абвгдежз اببتثجحخ " * 9], id="three scripts"),
        pytest.param(["ґқҕӑђ ѓӕҙ " * 20], id="letters of no one language"),
    ],
)
def test_what_cannot_be_told_is_not_told(paragraphs: list[str]) -> None:
    assert Detection(None, 0.0) == detect(paragraphs)


NEIGHBOURS = {
    "sr": "Градска библиотека не ради, па се књижара на тргу отвара раније.",
    "mk": "Градската библиотека не работи, па книжарата ќе отвори порано.",
    "bg": "Градската библиотека не работи, а книжарницата на площада отваря рано.",
    "kk": "Қалада қар жауды. Балалар қуанып, қармен ойнады.",
    "ky": "Шаарга кар жаады. Балдар менен чоңдор аны көрүп кубанышты.",
    "uk": "Міська бібліотека не працює, тому книгарня відчиняється раніше.",
    "be": "Гарадская бібліятэка не працуе, таму кнігарня адчыняецца раней.",
    "ru": "В городе Қостанай библиотеку открыл писатель Әуезов, и об этом помнят.",
    "az": "Kitabxana bu gün açıq deyil, çünki damı təmir edirlər.",
    "uz": "Kutubxona bugun yopiq, chunki uning tomini ta'mirlash kerak.",
    "fr": "Le bilan de la bibliothèque a été présenté aux lecteurs.",
}


@pytest.mark.parametrize("tag", NEIGHBOURS)
def test_neighbours_are_told_apart_in_one_sentence(tag: str) -> None:
    assert tag == named(evidence(NEIGHBOURS[tag])).tag


def test_a_language_without_a_profile_is_not_given_its_neighbours_name() -> None:
    basque = (
        "Hiriko liburutegia itxita egongo da ostegunean, teilatua konpondu behar"
        " delako. Irakurleek ostiral goizean itzul ditzakete liburuak."
    )

    assert detect([basque]).confidence < 0.9


def test_paragraphs_count_together() -> None:
    words = TEXTS["en"].split(" ")

    assert detect(words).tag == "en"


def test_names_in_other_letters_do_not_count() -> None:
    text = TEXTS["ru"] + " Amnesty International, London."
    found = detect([text])

    assert found.tag == "ru"
    assert found.confidence < 1


def test_one_foreign_name_does_not_make_a_text_kazakh() -> None:
    text = TEXTS["ru"] + " Об этом пишет Әсел."

    assert detect([text]).tag == "ru"


def test_the_answer_is_the_same_each_time_and_in_each_process() -> None:
    here = detect([TEXTS["es"]])
    code = (
        "import sys\n"
        "from ua_i18n.languages import detect\n"
        "assert 'langdetect' not in sys.modules\n"
        "print(repr(detect([sys.argv[1]])), end='')\n"
        "assert 'langdetect' not in sys.modules  # of it, the profiles alone"
    )
    there = subprocess.run(
        [sys.executable, "-c", code, TEXTS["es"]],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert [here] * 5 == [detect([TEXTS["es"]]) for _ in range(5)]
    assert repr(here) == there.stdout


def test_a_book_takes_no_longer_than_its_first_pages() -> None:
    detect([TEXTS["fr"]])
    start = time.perf_counter()
    detect([TEXTS["fr"] * 10_000])

    assert time.perf_counter() - start < 5
