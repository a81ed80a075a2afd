"""torchvision without its compiled operators: see LEFT_OUT in parts.py."""

from __future__ import annotations
