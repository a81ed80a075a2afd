"""Which role a group has where several are at hand: of its own, of a model, of what it unites."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from jellygui.domain.split import Role, propose_roles

# Of photographs that have tested, and neither do so any longer nor teach.
RETIRED: Final = "retired"
Retired = Literal["retired"]

# A model has learned from the whole group where it has learned from one of its photographs; but
# where nothing has been learned yet, a copy of a test photograph is not to be learned.
_KNOWN_FIRST = (Role.TRAINING, Role.VALIDATION, Role.TEST)
_GIVEN_FIRST = (Role.TEST, Role.VALIDATION, Role.TRAINING)
_UNITED_FIRST = (
    (Role.TRAINING, True),
    (Role.VALIDATION, True),
    (RETIRED, None),
    (Role.TEST, None),
    (Role.VALIDATION, False),
    (Role.TRAINING, False),
    (None, None),
)


def united_role(groups: Iterable[tuple[str | None, bool]]) -> str | None:
    """The role of a group that several turn out to be, each with a role that a model may know.

    What a model has learned from teaches on, and what it was watched on watches. Else a test group
    goes on testing, and takes what was to teach with it: nothing has learned from that yet.
    """
    return min(groups, key=_strength)[0]


@cache  # asked for each new photograph and what it is like
def _strength(group: tuple[str | None, bool]) -> int:
    role, is_known = group
    return next(
        place
        for place, (other, known) in enumerate(_UNITED_FIRST)
        if other == role and known in (None, is_known)
    )


def role_beside(given: Collection[Role | None], known: Collection[Role]) -> Role | Retired | None:
    """The role that a group has for a model, of roles it was `given` and those the model knows.

    `known` are roles that the model has its photographs, or what they are copies of, in: these
    stay. A group retires that was to test and that the model has learned from, or of which it has
    tested on one part and learned from another. None where nothing is said.
    """
    learned = any(role is not Role.TEST for role in known)
    if learned and (Role.TEST in known or Role.TEST in given):
        return RETIRED
    return _first(_KNOWN_FIRST, known) or strongest(given)


def strongest(given: Collection[Role | None]) -> Role | None:
    """The role of photographs that are copies of each other and were given these: a test stays."""
    return _first(_GIVEN_FIRST, given)


def _first(order: Sequence[Role], there: Collection[Role | None]) -> Role | None:
    return next((role for role in order if role in there), None)


@dataclass(frozen=True, kw_only=True)
class Roles:
    """What is known of the roles of photographs.

    `known` [N] are roles that a model has each photograph, or what it is a copy of, in. `given` [N]
    are those that photographs bring along; `parts` are the roles for which their dataset has
    folders: what it has none for is taken from those that teach.
    """

    known: Sequence[Collection[Role]]
    given: Sequence[Role | None]
    parts: frozenset[Role]

    def of(
        self, groups: Mapping[str, Sequence[int]], labels: Sequence[str]
    ) -> dict[str, Role | Retired]:
        """The role of each group, by its key; `groups` holds places in `labels`."""
        roles: dict[str, Role | Retired] = {}
        shared: dict[str, str] = {}
        new: dict[str, str] = {}
        for key, places in groups.items():
            known = {role for place in places for role in self.known[place]}
            role = role_beside({self.given[place] for place in places}, known)
            if role is None:
                new[key] = labels[places[0]]
            elif not known and role is Role.TRAINING and 0 < len(self.parts) < len(Role):
                shared[key] = labels[places[0]]
            else:
                roles[key] = role
        for key, proposed in propose_roles(shared).items():
            roles[key] = Role.TRAINING if proposed in self.parts else proposed
        return roles | propose_roles(new)

    def moved(self, places: Sequence[int], role: Role | Retired) -> int:
        """How many of a group's photographs go with copies of theirs that were given its role."""
        given = [self.given[place] for place in places]
        return sum(one not in (None, role) for one in given) if role in given else 0
