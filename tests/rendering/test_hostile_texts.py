"""Whatever a translator, a case or a sender writes is text and runs nothing."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rendering.polar import (
    TEMPLATES,
    case_domain,
    catalog,
    polar_case,
    polar_letter,
    polar_page,
    shared_domain,
)
from ua_i18n.cases import Paragraph, segments
from ua_i18n.rendering import Domain, Sender
from ua_i18n.templating import Templates

PAYLOADS = [
    "<script>ran(0)</script>",
    "<img src=x onerror=ran(1)>",
    '" onmouseover="ran(2)" autofocus onfocus="ran(2)" x="',
    "' onfocus='ran(3)' autofocus '",
    "[click](javascript:ran(4))",
    "<svg/onload=ran(5)>",
    "</title></style><script>ran(6)</script>",
    "{{ ran(7) }}{% raw %}<iframe srcdoc='<script>parent.ran(7)</script>'>",
]

PAGE_OF_ALL_CONTEXTS = """\
<!DOCTYPE html>
<title>{{ _(PAYLOAD)|string }}</title>
<p>{{ _(PAYLOAD) }}{{ pgettext("label", PAYLOAD)|e }}{{ _(PAYLOAD)|upper }}</p>
<p>{% trans %}TEXT{% endtrans %}</p>
<p>{% trans name=case.title %}TEXT of {{ name }}{% endtrans %}</p>
<p title="{{ _(PAYLOAD)|string }}" alt='{{ _(PAYLOAD)|string }}'>x</p>
<p>{{ ngettext(PAYLOAD, PAYLOAD, 2) }}</p>
"""


class _Scripts(HTMLParser):
    """Collects what a browser would run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "img", "svg"):
            self.found.append(tag)
        for name, value in attrs:
            scheme = (value or "").strip().lower().partition(":")[0]
            if name.startswith("on") or (name == "href" and scheme == "javascript"):
                self.found.append(name)


def _template_of_all_contexts(payload: str) -> Templates:
    text = payload if "{" not in payload else "no Jinja"
    page = PAGE_OF_ALL_CONTEXTS.replace("PAYLOAD", repr(payload)).replace("TEXT", text)
    return Templates({**TEMPLATES.sources, "page.html.j2": page})


def _hostile_domains(payload: str) -> tuple[Domain, Domain]:
    """Catalogs in which every message is translated by the payload.

    A payload that is not in the source is mostly refused as broken, so the payload
    is a source text too: what is escaped must not depend on being refused.
    """
    contexts = {segment.context for segment in segments(polar_case())}
    texts = {f"{s.context}|{s.text}": payload for s in segments(polar_case())}
    texts |= {f"{context}|{payload}": payload for context in contexts}
    labels = {
        f"{message.msgctxt or ''}|{message.msgid}": payload
        for templates in (TEMPLATES, _template_of_all_contexts(payload))
        for name in templates.sources
        for message in templates.messages(name)
    }
    named = f"|{payload} of %(name)s"
    labels |= {named: f"{payload} of %(name)s"} if named in labels else {}
    return (
        case_domain([("ar", catalog("ar", texts))]),
        shared_domain([("ar", catalog("ar", labels))]),
    )


def _hostile_pages(payload: str) -> list[str]:
    """The letter, the page and a page of all contexts, written by an attacker."""
    domains = _hostile_domains(payload)
    sender = Sender(name=payload, place=payload, country=payload, email=payload)
    case = polar_case(
        title=payload, ua=payload, country=payload, index=payload, previous_ua=payload
    )
    targets = tuple(
        replace(
            target,
            address=(payload,),
            channels=tuple(replace(c, value=payload) for c in target.channels),
        )
        for target in case.targets
    )
    case = replace(case, targets=targets, letter=(Paragraph(payload),))
    contexts = _template_of_all_contexts(payload)
    return [
        polar_letter("ar", domains, sender=sender, case=case).html,
        polar_letter("en", domains, sender=sender, case=case).html,
        polar_page("ar", domains, case=case).html,
        polar_page("en", domains, case=case).html,
        polar_page("ar", domains, case=case, templates=contexts).html,
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_markup_of_a_text_becomes_live(payload: str) -> None:
    for html in _hostile_pages(payload):
        scripts = _Scripts()
        scripts.feed(html)

        assert scripts.found == []
        assert "ran(" in html


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs chromium")
def test_no_payload_runs_in_a_browser(tmp_path: Path) -> None:
    # One start for all: each rendering in a frame that would tell its parent.
    pages = [html for payload in PAYLOADS for html in _hostile_pages(payload)]
    control = "<!DOCTYPE html><title>control</title><img src=x onerror=ran('control')>"
    frames = []
    for number, html in enumerate([*pages, control]):
        hook = "<script>window.ran = what => parent.postMessage(what, '*')</script>"
        armed = html.replace("<title>", hook + "<title>", 1)
        (tmp_path / f"{number}.html").write_text(armed, encoding="utf-8")
        frames.append(f'<iframe src="{number}.html"></iframe>')
    (tmp_path / "all.html").write_text(
        "<!DOCTYPE html><body><script>addEventListener('message', e => "
        "document.body.setAttribute('data-ran-' + e.data, ''))</script>"
        + "".join(frames),
        encoding="utf-8",
    )

    dom = _dom(tmp_path / "all.html", tmp_path / "profile")
    body = dom[dom.index("<body") : dom.index(">", dom.index("<body"))]
    assert body == '<body data-ran-control=""'


def _dom(page: Path, profile: Path) -> str:
    options = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
        "--disable-background-networking --disable-component-update --disable-sync "
        "--virtual-time-budget=3000 --dump-dom"
    )
    run = subprocess.run(
        ["chromium", *options.split(), f"--user-data-dir={profile}", page.as_uri()],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return run.stdout
