"""Address regions: blocks, roles, channels, and what is doubtful in them."""

from __future__ import annotations

import pytest

from ua_i18n.cases import Channel, Paragraph, Role
from ua_i18n.importing.addresses import Address, address_start, read_addresses
from ua_i18n.importing.channels import read_channels
from ua_i18n.importing.doubts import check_calling_codes, check_links, check_streets
from ua_i18n.importing.lines import read_lines
from ua_i18n.languages import Tag


def addresses(text: str, role: Role = Role.TARGET) -> list[Address]:
    return read_addresses(read_lines(text), role=role).blocks


def offices(text: str) -> list[str | None]:
    return [a.office.text if a.office else None for a in addresses(text)]


@pytest.mark.parametrize(
    ("line", "channels"),
    [
        pytest.param("Fax: +8 7172 74", [("fax", "+8 7172 74", None)], id="fax"),
        pytest.param("Fax +8 7172 74", [("fax", "+8 7172 74", None)], id="no colon"),
        pytest.param("E-mail: a@b.kz", [("email", "a@b.kz", None)], id="e-mail"),
        pytest.param(
            "Email: a@b.kz, c@d.kz; e@f.kz",
            [
                ("email", "a@b.kz", None),
                ("email", "c@d.kz", None),
                ("email", "e@f.kz", None),
            ],
            id="e-mails",
        ),
        pytest.param("CC: a@b.kz", [("email", "a@b.kz", "CC")], id="cc"),
        pytest.param(
            "Phone: 202 862 1 I Fax: 202 862 2",
            [("phone", "202 862 1", None), ("fax", "202 862 2", None)],
            id="I between",
        ),
        pytest.param(
            "Phone: 202 862 1 | Fax 202 862 2",
            [("phone", "202 862 1", None), ("fax", "202 862 2", None)],
            id="bar between",
        ),
        pytest.param(
            "Tel: +86 28 864 (Chinese Only)",
            [("phone", "+86 28 864", "Chinese Only")],
            id="note",
        ),
        pytest.param(
            "Twitter: @a ; @b", [("x", "@a", None), ("x", "@b", None)], id="Twitter"
        ),
        pytest.param("Twitter/X: @a", [("x", "@a", None)], id="Twitter/X"),
        pytest.param("X: @a", [("x", "@a", None)], id="X"),
        pytest.param(
            "Facebook: https://facebook.example/a",
            [("facebook", "https://facebook.example/a", None)],
            id="Facebook",
        ),
        pytest.param(
            "Contact Form: https://a.example/f",
            [("web", "https://a.example/f", "Contact Form")],
            id="contact form",
        ),
        pytest.param(
            "Online form in English: https://a.example/f",
            [("web", "https://a.example/f", "Online form, in English")],
            id="form in a language",
        ),
        pytest.param(
            "Email: http://a.example/contact (use US detail)",
            [("web", "http://a.example/contact", "use US detail")],
            id="page for e-mail",
        ),
        pytest.param("(202) 232 5488", [("phone", "(202) 232 5488", None)], id="bare"),
        pytest.param("a@b.kz", [("email", "a@b.kz", None)], id="bare e-mail"),
        pytest.param("https://a.kz", [("web", "https://a.kz", None)], id="bare URL"),
        pytest.param("20009", [], id="postcode"),
        pytest.param("010000, Astana", [], id="postcode and city"),
        pytest.param("Mangilik Yel St, 6", [], id="street"),
        pytest.param("Faxeladze Street", [], id="name that begins so"),
        pytest.param("Cell Block 5", [], id="prison"),
        pytest.param("17 de Setembro 1985", [], id="date in a street"),
    ],
)
def test_channels(line: str, channels: list[tuple[str, str, str | None]]) -> None:
    reading = read_channels(line)

    assert reading.channels == tuple(Channel(*channel) for channel in channels)
    assert reading.before == ("" if channels else line)
    assert reading.lost == ""


def test_a_channel_that_cannot_be_kept_is_not_dropped() -> None:
    assert read_channels("Email: [email protected]").lost == "Email: [email protected]"


def test_an_address_before_a_channel_on_one_line_is_kept() -> None:
    reading = read_channels("Astana, Kazakhstan Fax: +7 7172 74 56 31")

    assert reading.before == "Astana, Kazakhstan"
    assert reading.channels == (Channel("fax", "+7 7172 74 56 31"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "President of Peru\nAna Paz\n\nLima\n\nFax: +51 123 456",
            ["President of Peru"],
            id="blank lines inside one block",
        ),
        pytest.param(
            "President of Peru\nFax: +51 123 456\nAmbassador of Peru\nBo Ek",
            ["President of Peru", "Ambassador of Peru"],
            id="no blank line between",
        ),
        pytest.param(
            "Minister of Justice\nAna Paz\nLima\n\nMinister of Health\nBo Ek",
            ["Minister of Justice", "Minister of Health"],
            id="no channels",
        ),
        pytest.param(
            "Director\nSalutation: Dear Director\nDirector\nSalutation: Dear Director",
            ["Director", "Director"],
            id="salutations end blocks",
        ),
        pytest.param(
            "President of Peru\nEmail: a@b.pe\nPeru",
            ["President of Peru"],
            id="country",
        ),
        pytest.param(
            "President of Peru\nTel:\n+51 123 456\nFax: +51 123 457",
            ["President of Peru"],
            id="value below its label",
        ),
        pytest.param("[Sections to add when relevant]", [], id="slot to fill in"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_blocks(text: str, expected: list[str]) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "office", "name", "role"),
    [
        pytest.param(
            "President\nAna Paz", "President", "Ana Paz", Role.TARGET, id="office"
        ),
        pytest.param(
            "Ana Paz\nPresident", "President", "Ana Paz", Role.TARGET, id="name"
        ),
        pytest.param(
            "H.E. Ana Paz\nAmbassador of Peru",
            "Ambassador of Peru",
            "H.E. Ana Paz",
            Role.EMBASSY,
            id="ambassador",
        ),
        pytest.param(
            "Embassy of Peru\n1700 Mass Avenue",
            "Embassy of Peru",
            None,
            Role.EMBASSY,
            id="embassy",
        ),
        pytest.param(
            "Head of the Judiciary\nc/o Embassy of Iran",
            "Head of the Judiciary",
            None,
            Role.TARGET,
            id="in care of an embassy",
        ),
        pytest.param(
            "Minister of Justice\nGovernment House",
            "Minister of Justice",
            None,
            Role.TARGET,
            id="a house is no name",
        ),
    ],
)
def test_who_is_addressed(text: str, office: str, name: str | None, role: Role) -> None:
    (block,) = addresses(text)

    assert block.office is not None
    assert block.office.text == office
    assert (block.name.text if block.name else None) == name
    assert block.role is role


def test_a_note_on_a_line_of_its_own_belongs_to_the_channel_above() -> None:
    (block,) = addresses("President\nFax: +51 123 456\n(please keep trying)")

    assert [c for c, _ in block.channels] == [
        Channel("fax", "+51 123 456", "please keep trying")
    ]


def test_prose_among_addresses_is_set_apart_and_slots_are_reported() -> None:
    text = (
        "President\nAna Paz\n\nPlease be polite when you write to any of them.\n[slot]"
    )
    found = read_addresses(read_lines(text), role=Role.TARGET)

    assert [x.text for x in found.strays if x.text] == [text.split("\n")[3]]
    assert [line.text for line in found.lost] == ["[slot]"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        pytest.param("1. Write.\n2. Call us now.\nPresident\nAna", 2, id="after steps"),
        pytest.param("President of Peru\nAna Paz", 0, id="at once"),
        pytest.param("Write today.\n\nHouse 5\nFax: +51 123 456", 2, id="by its fax"),
        pytest.param("1. Ask the\nPresident of Peru\nfor help.", 3, id="inside a step"),
        pytest.param("Write to the president today.", 1, id="prose"),
    ],
)
def test_addresses_begin_after_the_steps(text: str, start: int) -> None:
    assert address_start(read_lines(text)) == start


@pytest.mark.parametrize(
    ("street", "country", "document", "languages"),
    [
        pytest.param("Casa Alta, Rua 17", "KZ", "en", "Portuguese", id="rua in KZ"),
        pytest.param("10 rue de la Paix", "KZ", "en", "French", id="number first"),
        pytest.param("Hauptstraße 5", "KZ", "en", "German", id="end of a word"),
        pytest.param("Rua 17", "BR", "en", None, id="at home"),
        pytest.param("Rua 17", "KZ", "pt", None, id="the document's language"),
        pytest.param("Rua 17", None, "en", None, id="country not known"),
        pytest.param("улица Абая, 5", "KZ", "en", None, id="Russian is official"),
        pytest.param("16th Street, NW", "KZ", "en", None, id="English"),
        pytest.param("c/o Ruanda office via Paris", "KZ", "en", None, id="inside"),
    ],
)
def test_street_lines_of_another_country_are_doubted(
    street: str, country: str | None, document: str, languages: str | None
) -> None:
    (block,) = addresses(f"President\nAna Paz\n{street}")
    doubts = list(check_streets(block, country, Tag(document)))

    assert [doubt.line for doubt in doubts] == ([3] if languages else [])
    assert all(f"looks {languages}," in doubt.message for doubt in doubts)


@pytest.mark.parametrize(
    ("number", "country", "doubted"),
    [
        pytest.param("+8 7172 74-56-31", "KZ", True, id="no code"),
        pytest.param("+8 7172 74-56-31", None, True, id="no code, country not known"),
        pytest.param("+44 20 7413 5500", "KZ", True, id="another country's"),
        pytest.param("+7 7172 74 56 31", "KZ", False, id="right"),
        pytest.param("+44 20 7413 5500", None, False, id="country not known"),
        pytest.param("+870 123 456", "KZ", False, id="satellite"),
        pytest.param("8 7172 74-56-31", "KZ", False, id="no plus"),
    ],
)
def test_calling_codes(number: str, country: str | None, doubted: bool) -> None:
    (block,) = addresses(f"President\nFax: {number}")

    assert [d.line for d in check_calling_codes(block, country)] == [2] * doubted


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        pytest.param("Click here to tell us.", True, id="en"),
        pytest.param("Cliquez ici.", True, id="fr"),
        pytest.param("Click here: https://a.example", False, id="with its address"),
        pytest.param("He was here when they came.", False, id="here"),
    ],
)
def test_lost_links(text: str, doubted: bool) -> None:
    assert len(list(check_links([Paragraph(text)]))) == int(doubted)
