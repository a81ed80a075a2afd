"""Reports: pages that stand alone, open without a network, and print."""

from __future__ import annotations

from jellygui.report.findings import Findings
from jellygui.report.html_pages import (
    check_page,
    comparison_page,
    evaluation_page,
    survey_page,
    write_page,
)
from jellygui.report.survey import survey_report

__all__ = [
    "Findings",
    "check_page",
    "comparison_page",
    "evaluation_page",
    "survey_page",
    "survey_report",
    "write_page",
]
