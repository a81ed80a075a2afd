"""The one kind of error that is shown to a person as plain words."""

from __future__ import annotations

from pathlib import Path


class JellyError(Exception):
    """Something went wrong that a person can understand and often mend.

    `message` is one sentence that names the file or thing; `hint` says what to do about it; `log`
    is the file that says more, where there is one. Anything that is not a `JellyError` is a bug of
    the program.
    """

    def __init__(self, message: str, *, hint: str = "", log: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.log = log

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.hint, self.log)


class UnfinishedError(JellyError):
    """A job has done what it could, which is kept, and that was not all it was asked to do."""


class MissingError(UnfinishedError):
    """Photographs are no longer where they were; they may have moved."""


class ProjectRefusedError(JellyError):
    """A project is not opened, or is no longer to be trusted; its labels can perhaps be rescued.

    `project` is the file to rescue them from; None where there is nothing to be rescued. What only
    is damaged may stay open.
    """

    is_damage = False

    def __init__(
        self, message: str, *, hint: str = "", log: Path | None = None, project: Path | None = None
    ) -> None:
        super().__init__(message, hint=hint, log=log)
        self.project = project


def _rebuild(kind: type[JellyError], message: str, hint: str, log: Path | None) -> JellyError:
    return kind(message, hint=hint, log=log)
