"""The command line: one thin command per job."""

from __future__ import annotations

from jellygui.cli.commands import main

__all__ = ["main"]
