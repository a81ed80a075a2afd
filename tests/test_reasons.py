"""Why a file cannot be read or written is said plainly, in every language."""

from __future__ import annotations

import errno

import pytest

from jellygui.images.unreadable import UnreachableError
from jellygui.reasons import plain_reason, why_not_written
from jellygui.report.spoken import languages, speech_of
from jellygui.speech import ENGLISH

_SAYS = "as the system says it"


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EACCES, "no permission"),
        (errno.EPERM, "no permission"),
        (errno.ENOENT, "it is gone"),
        (errno.ELOOP, "it is a link that leads to itself"),
        (errno.EIO, "the disk reports an error"),
        (errno.ENAMETOOLONG, "its path is too long"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "its disk can only be read"),
    ],
)
def test_why_a_file_cannot_be_read_is_said_plainly(number: int, why: str) -> None:
    error = OSError(number, _SAYS)
    assert plain_reason(error) == why
    for language in {*languages()} - {ENGLISH}:
        said = str(UnreachableError(error))
        there = speech_of(language).below(said)
        assert there != said
        assert why not in there


def test_what_the_system_alone_knows_is_said_as_it_says_it() -> None:
    assert plain_reason(OSError(errno.ENODEV, _SAYS)) == _SAYS
    assert plain_reason(PermissionError()) == "no permission"
    assert plain_reason(TimeoutError()) == "TimeoutError"


def test_a_file_that_cannot_be_written_lacks_its_folder() -> None:
    assert why_not_written(OSError(errno.ENOENT, _SAYS)) == "its folder is not there"
    assert why_not_written(OSError(errno.ENOSPC, _SAYS)) == "the disk is full"


def test_a_file_that_is_open_elsewhere_on_windows_is_no_question_of_rights() -> None:
    error = PermissionError(errno.EACCES, _SAYS)
    error.winerror = 32  # type: ignore[attr-defined]
    assert why_not_written(error) == "another program uses it"
