"""Words that made-up translations consist of, in the languages of the benchmarks."""

from __future__ import annotations

__all__ = ["WORDS"]

WORDS = {
    "ar": "تحث الرسالة السلطات على الإفراج عن شخص من الاحتجاز وإسقاط جميع التهم "
    "بسبب احتجاج سلمي محكمة مادة قانون شرطة صحفي حزب حكم قيود حرية تعبير "
    "تجمع حكومة تحقيق مستقل محاكمة أسرة محام صحة وصول رعاية طبية سجن جلسة",
    "de": "der brief fordert die behörden auf eine person aus haft zu entlassen "
    "und alle anklagen fallen lassen friedlicher protest gericht artikel "
    "gesetzbuch polizei journalist partei urteil beschränkungen freiheit "
    "meinung versammlung regierung untersuchung unabhängiges verfahren "
    "familie anwalt gesundheit zugang medizinische versorgung gefängnis "
    "anhörung",
    "es": "la carta insta a las autoridades liberar una persona detenida y "
    "retirar todos los cargos protesta pacífica tribunal artículo código "
    "policía periodista partido sentencia restricciones libertad expresión "
    "reunión gobierno investigación independiente juicio familia abogado "
    "salud acceso atención médica prisión audiencia",
    "fr": "la lettre demande aux autorités de libérer une personne détenue et "
    "abandonner toutes les poursuites manifestation pacifique tribunal "
    "article code police journaliste parti peine restrictions liberté "
    "expression réunion gouvernement enquête indépendante procès famille "
    "avocat santé accès soins médicaux prison audience",
    "it": "la lettera chiede alle autorità di liberare una persona detenuta e "
    "ritirare tutte le accuse protesta pacifica tribunale articolo codice "
    "polizia giornalista partito condanna restrizioni libertà espressione "
    "riunione governo indagine indipendente processo famiglia avvocato "
    "salute accesso cure mediche carcere udienza",
    "kk": "хат билікті адамды қамаудан босатуға және барлық айыптарды алып "
    "тастауға шақырады бейбіт наразылық сот бап кодекс полиция журналист "
    "партия үкім шектеулер бостандық пікір жиналыс үкімет тергеу тәуелсіз "
    "процесс отбасы адвокат денсаулық қолжетімділік медициналық көмек түрме "
    "тыңдау",
    "pl": "list wzywa władze do uwolnienia osoby z aresztu i wycofania wszystkich "
    "zarzutów pokojowy protest sąd artykuł kodeks policja dziennikarz "
    "partia wyrok ograniczenia wolność wypowiedzi zgromadzeń rząd śledztwo "
    "niezależny proces rodzina adwokat zdrowie dostęp opieka medyczna "
    "więzienie rozprawa",
    "pt_BR": "a carta pede às autoridades que libertem uma pessoa detida e retirem "
    "todas as acusações protesto pacífico tribunal artigo código polícia "
    "jornalista partido sentença restrições liberdade expressão reunião "
    "governo investigação independente julgamento família advogado saúde "
    "acesso cuidados médicos prisão audiência",
    "ru": "письмо призывает власти освободить человека из под стражи и снять все "
    "обвинения мирный протест суд статья кодекс полиция журналист партия "
    "приговор ограничения свобода выражения собраний правительство "
    "расследование независимый процесс семья адвокат здоровье доступ "
    "медицинская помощь тюрьма слушание",
    "tr": "mektup yetkilileri bir kişiyi gözaltından serbest bırakmaya ve tüm "
    "suçlamaları düşürmeye çağırıyor barışçıl protesto mahkeme madde yasa "
    "polis gazeteci parti ceza kısıtlamalar özgürlük ifade toplantı hükümet "
    "soruşturma bağımsız dava aile avukat sağlık erişim tıbbi bakım "
    "hapishane duruşma",
    "uk": "лист закликає владу звільнити людину з варти і зняти всі обвинувачення "
    "мирний протест суд стаття кодекс поліція журналіст партія вирок "
    "обмеження свобода вираження зібрань уряд розслідування незалежний "
    "процес родина адвокат здоров’я доступ медична допомога в’язниця "
    "слухання",
    "zh_Hans": "这封信 敦促 当局 释放 一名 被拘留者 并 撤销 所有 指控 因为 "
    "和平 抗议 法院 条款 法典 警察 记者 政党 判决 限制 自由 "
    "言论 集会 政府 调查 独立 审判 家人 律师 健康 获得 医疗 "
    "照顾 监狱 听证",
}
"""Language -> words of letters like ours; in no order that says anything."""
