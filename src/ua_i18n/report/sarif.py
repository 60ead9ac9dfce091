"""Findings as SARIF 2.1.0, which code scanning of GitHub, GitLab and Azure reads.

Source: OASIS, Static Analysis Results Interchange Format Version 2.1.0 (errata 01).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ua_i18n.checks import Finding
from ua_i18n.report.findings import by_place, visible_json

if TYPE_CHECKING:
    from ua_i18n.checks import Check

__all__ = ["findings_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
"""What a relative path is relative to: the project's folder."""
_FINGERPRINT = "uaI18n/v1"


def findings_sarif(findings: Iterable[Finding]) -> str:
    """Write one run of the tool with all its rules, and a result for each finding.

    A finding keeps its fingerprint when lines move: it is made of code, file, and
    message of the catalog, or what the check says where there is none.
    """
    from ua_i18n import __version__
    from ua_i18n.checks import CHECKS  # all rules, whatever was found

    order = {code: index for index, code in enumerate(CHECKS)}
    seen: Counter[str] = Counter()
    driver = {
        "name": "ua-i18n",
        "version": __version__,
        "rules": [_rule(check) for check in CHECKS.values()],
    }
    results = [_result(f, order[f.code], seen) for f in by_place(findings)]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return visible_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(check: Check) -> dict[str, Any]:
    page = "how it looks right, and how to ignore it: docs/checks.md"
    return {
        "id": check.code,
        "name": "".join(word.title() for word in check.code.split("-")),
        "shortDescription": {"text": check.summary},
        "fullDescription": {"text": check.summary},
        "help": {
            "text": f"{check.summary} Why, {page}, {check.code}.",
            "markdown": f"**{check.summary}** Why, {page}, `{check.code}`.",
        },
        "defaultConfiguration": {"level": str(check.severity)},
        "properties": {"tags": [check.family]},
    }


def _result(finding: Finding, index: int, seen: Counter[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": str(finding.severity),
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _place(finding)}] if finding.path else [],
        "partialFingerprints": {_FINGERPRINT: _fingerprint(finding, seen)},
    }
    about = {"language": finding.language, "domain": finding.domain}
    about |= {"context": finding.context, "msgid": finding.msgid}
    properties = {name: value for name, value in about.items() if value is not None}
    return result | ({"properties": properties} if properties else {})


def _place(finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(finding.path or "")}
    if finding.line:
        region = {"startLine": finding.line, "startColumn": finding.column}
        place["region"] = {name: value for name, value in region.items() if value}
    return place


def _artifact(path: str) -> dict[str, str]:
    from pathlib import PurePath
    from urllib.parse import quote

    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    uri = quote(path.encode("utf-8", "surrogateescape"))
    return {"uri": uri, "uriBaseId": _ROOT}


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    from hashlib import sha256

    what = finding.msgid if finding.msgid is not None else finding.message
    parts = (finding.code, finding.path, finding.context, what)
    text = "\0".join(part or "" for part in parts)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"
