"""Reports: findings and status as text, JSON and CSV."""

from __future__ import annotations

from ua_i18n.report.findings import FINDING_FORMATS, findings_json, findings_text
from ua_i18n.report.visible import visible

__all__ = ["FINDING_FORMATS", "findings_json", "findings_text", "visible"]
