"""Reports: pages that stand alone, open without a network, and print."""

from __future__ import annotations

from jellygui.report.pages import comparison_page, evaluation_page, write_page

__all__ = ["comparison_page", "evaluation_page", "write_page"]
