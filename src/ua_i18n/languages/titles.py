"""Titles and offices that stand before a name, and in place of the first name.

Source: CLDR's and the style guides' forms of address (interinstitutional style guide
of the EU, 2022); of the offices those that letters to officials name.
"""

from __future__ import annotations

__all__ = ["is_title"]

_TITLES = frozenset(
    """
    mr mrs ms miss mx sir madam dame lord lady dr prof rev hon father sister brother
    doctor professor reverend president minister ambassador king queen prince princess
    general colonel major captain judge justice chief sheikh imam bishop pope governor
    director secretary senator mayor chancellor excellency majesty highness prime first
    honourable honorable saint commander
    monsieur madame mademoiselle mme mlle maître président présidente ministre roi
    reine général générale colonel juge docteur professeur professeure ambassadeur
    ambassadrice gouverneur directeur directrice procureur procureure frère sœur père
    señor señora señorita sra srta don doña doctora presidente presidenta ministro
    ministra rey reina juez jueza embajador embajadora gobernador gobernadora fiscal
    profesor profesora padre hermana hermano coronel capitán secretario secretaria
    senhor senhora dom dona doutor doutora rei rainha juiz juíza embaixador
    embaixadora governador governadora general procurador procuradora
    signor signora signorina dottor dottoressa professor presidente generale
    giudice ambasciatore ambasciatrice re regina
    herr herrn frau präsident präsidentin minister ministerin botschafter könig
    meneer mevrouw heer de heer fru fröken hr doamna domnul domnule
    bay bayan sayın başkan cumhurbaşkanı bakan hakim
    pan pani
    господин господина господину госпожа госпожу госпоже г-жа президент президента
    президенту министр министра посол посла король короля судья генерал генерала
    доктор доктора профессор журналист журналистка активист активистка адвокат
    пан пана пану пані панові президентові міністр посол суддя
    """.split()
)


def is_title(word: str) -> bool:
    """Tell whether a word is a title or an office, in whatever language."""
    return word.casefold() in _TITLES
