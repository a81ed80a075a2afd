"""Whether the int8 form of a network may take the place of the fp32 one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

import numpy as np
import numpy.typing as npt

from jellygui.classifier.session import Outputs
from jellygui.domain.events import Event
from jellygui.domain.intervals import paired_difference

Places = npt.NDArray[np.intp]


def may_be_int8(
    int8: bytes,
    fp32: bytes,
    answered: Callable[[bytes], Generator[Event, None, Outputs]],
    truth: Places,
    groups: Sequence[str],
    *,
    margin: float,
    what: str,
) -> Generator[Event, None, tuple[bool, str]]:
    """Let both forms answer what they are to be compared on; see `int8_is_as_good`.

    `answered` gives what a form says of photographs, none of them a test one.
    """
    small = (yield from answered(int8)).probabilities.argmax(1)
    large = (yield from answered(fp32)).probabilities.argmax(1)
    return int8_is_as_good(small, large, truth, groups, margin=margin, what=what)


def int8_is_as_good(
    int8: Places, fp32: Places, truth: Places, groups: Sequence[str], *, margin: float, what: str
) -> tuple[bool, str]:
    """Whether int8 may be kept, and the sentence that says why.

    `int8` and `fp32` [N] are what the two forms answer on photographs that are `truth` [N], of
    these `groups` [N]; `what` says which photographs these are.
    """
    difference, low, high = paired_difference(int8 == truth, fp32 == truth, groups)
    good = low > -margin
    sentence = (
        f"{'int8' if good else 'fp32'} is kept: on {what} int8's accuracy less fp32's is "
        f"{difference:+.2%} (95 % interval {low:+.2%} to {high:+.2%}; it must lie above "
        f"{-margin:+.0%}); the top labels agree on {(int8 == fp32).mean():.1%}."
    )
    return good, sentence
