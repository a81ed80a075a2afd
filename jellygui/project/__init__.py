"""The project file: the only part that speaks SQL."""

from __future__ import annotations

from jellygui.project.project import Project

__all__ = ["Project"]
