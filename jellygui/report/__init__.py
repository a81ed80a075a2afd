"""Reports: pages that stand alone, open without a network, and print."""

from __future__ import annotations

from jellygui.report.html_pages import check_page, comparison_page, evaluation_page, write_page

__all__ = ["check_page", "comparison_page", "evaluation_page", "write_page"]
