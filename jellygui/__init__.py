"""JellyGUI counts jellyfish species in photographs, and learns from your corrections."""

from __future__ import annotations

__version__ = "0.1.0"
