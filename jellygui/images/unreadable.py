"""Why a file cannot be used: it is damaged, cut off, of a kind not supported, or no picture."""

from __future__ import annotations

import errno

from jellygui.reasons import is_of_the_disk, plain_reason


class UnreadableError(Exception):
    """A file is no picture that can be used; `reason` is a short phrase that follows its name."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnreachableError(UnreadableError):
    """A file cannot be read, which says nothing of what it holds.

    `is_of_the_disk` where not the file but its disk or server fails, which perhaps not even
    `does_answer`.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(f"cannot be read: {plain_reason(error)}")
        self.error = error
        self.is_of_the_disk = is_of_the_disk(error)
        self.does_answer = error.errno != errno.ETIMEDOUT

    def __reduce__(self) -> tuple[type[UnreachableError], tuple[OSError]]:
        """It comes from another process as it is: see `images.apart`."""
        return type(self), (self.error,)


def cut_off() -> UnreadableError:
    return UnreadableError("is cut off")


def damaged(words: str = "") -> UnreadableError:
    """`words` are the decoder's own, where it has any."""
    return UnreadableError(f"is damaged ({words})" if words else "is damaged")


def not_supported(what: str) -> UnreadableError:
    """Of a healthy file: `what` is "HEIC picture", "JPEG of 12 bits" and the like."""
    article = "an" if what.startswith("AVIF") else "a"
    return UnreadableError(f"is {article} {what}, which is not supported yet")
