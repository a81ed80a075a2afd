"""Why a file cannot be used: it is damaged, cut off, of a kind not supported, or no picture."""

from __future__ import annotations


class UnreadableError(Exception):
    """A file is no picture that can be used; `reason` is a short phrase that follows its name."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def cut_off() -> UnreadableError:
    return UnreadableError("is cut off")


def damaged(words: str = "") -> UnreadableError:
    """`words` are the decoder's own, where it has any."""
    return UnreadableError(f"is damaged ({words})" if words else "is damaged")


def not_supported(what: str) -> UnreadableError:
    """Of a healthy file: `what` is "HEIC picture", "JPEG of 12 bits" and the like."""
    return UnreadableError(f"is a {what}, which is not supported yet")
