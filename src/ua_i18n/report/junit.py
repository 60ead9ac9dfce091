"""Findings as JUnit's XML, which the test reports of Jenkins and GitLab read.

Source: the schema of Jenkins' xUnit plugin, "junit-10.xsd", which has no place for
files and lines: they stand in the names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ua_i18n.checks import Finding, Severity
from ua_i18n.report.findings import by_place
from ua_i18n.report.visible import visible

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["findings_junit"]

_NAME = "ua-i18n check"
_NO_XML = dict.fromkeys((0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}")
"""No XML 1.0 may hold them; what is `visible` lacks all else that it forbids."""


def findings_junit(findings: Iterable[Finding]) -> str:
    """Write a suite for each file and a test case for each finding.

    An error is a failed test. A warning is a skipped one: it is listed and fails
    nothing. Without findings there is one test that passed, because a report
    without tests counts as broken.
    """
    from xml.etree import ElementTree

    found = by_place(findings)
    root = ElementTree.Element("testsuites", {"name": _NAME, **_counts(found)})
    for path, group in groupby(found, key=lambda finding: finding.path or "-"):
        _add_suite(root, path, [*group])
    if not found:
        suite = ElementTree.SubElement(root, "testsuite", _suite(_NAME, found))
        suite.set("tests", "1")
        root.set("tests", "1")
        case = {"name": "no findings", "classname": _NAME}
        ElementTree.SubElement(suite, "testcase", case)
    ElementTree.indent(root)
    return f"{_HEAD}{ElementTree.tostring(root, encoding='unicode')}\n"


_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def _add_suite(root: Element, path: str, findings: Sequence[Finding]) -> None:
    from xml.etree.ElementTree import SubElement

    name = _text(path)
    suite = SubElement(root, "testsuite", _suite(name, findings))
    for finding in findings:
        place = f"{finding.line or 1}:{finding.column or 1}"
        attributes = {"name": f"{finding.code} {place}", "classname": name}
        case = SubElement(suite, "testcase", attributes)
        message = _text(finding.message)
        if finding.severity is Severity.ERROR:
            about = {"type": finding.code, "message": message}
            SubElement(case, "failure", about).text = f"{name}:{place}: {message}"
        else:
            SubElement(case, "skipped", {"message": message})


def _suite(name: str, findings: Sequence[Finding]) -> dict[str, str]:
    return {"name": name, **_counts(findings), "skipped": str(_warnings(findings))}


def _counts(findings: Sequence[Finding]) -> dict[str, str]:
    failures = len(findings) - _warnings(findings)
    return {"tests": str(len(findings)), "failures": str(failures), "errors": "0"}


def _warnings(findings: Sequence[Finding]) -> int:
    return sum(finding.severity is Severity.WARNING for finding in findings)


def _text(text: str) -> str:
    return visible(text).translate(_NO_XML)
