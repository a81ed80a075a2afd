"""The role of each group of a dataset: a known one, a given one, else a proposed one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from jellygui.domain.split import Role, propose_roles

# A model has learned from the whole group where it has learned from one of its photographs; but
# where nothing has been learned yet, a copy of a test photograph is not to be learned.
_KNOWN_FIRST = (Role.TRAINING, Role.VALIDATION, Role.TEST)
_GIVEN_FIRST = (Role.TEST, Role.VALIDATION, Role.TRAINING)


@dataclass(frozen=True, kw_only=True)
class Roles:
    """What is known of the roles of photographs.

    `known` are roles that a model has its photographs in, by content hash. `given` [N] are those
    that photographs bring along; `parts` are the roles for which their dataset has folders: what
    it has none for is taken from those that teach.
    """

    known: Mapping[str, Role]
    given: Sequence[Role | None]
    parts: frozenset[Role]

    def of(
        self, groups: Mapping[str, Sequence[int]], hashes: Sequence[str], labels: Sequence[str]
    ) -> dict[str, Role]:
        """The role of each group, by its key; `groups` holds places in `hashes` and `labels`."""
        roles: dict[str, Role] = {}
        shared: dict[str, str] = {}
        new: dict[str, str] = {}
        for key, places in groups.items():
            known = {self.known.get(hashes[place]) for place in places}
            given = {self.given[place] for place in places}
            first = _first(_KNOWN_FIRST, known)
            role = first or strongest(given)
            if role is None:
                new[key] = labels[places[0]]
            elif first is None and role is Role.TRAINING and 0 < len(self.parts) < len(Role):
                shared[key] = labels[places[0]]
            else:
                roles[key] = role
        for key, role in propose_roles(shared).items():
            roles[key] = Role.TRAINING if role in self.parts else role
        return roles | propose_roles(new)

    def moved(self, places: Sequence[int], role: Role) -> int:
        """How many of a group's photographs go with copies of theirs that were given its role."""
        given = [self.given[place] for place in places]
        return sum(one not in (None, role) for one in given) if role in given else 0


def strongest(given: Collection[Role | None]) -> Role | None:
    """The role of photographs that are copies of each other and were given these: a test stays."""
    return _first(_GIVEN_FIRST, given)


def _first(order: Sequence[Role], there: Collection[Role | None]) -> Role | None:
    return next((role for role in order if role in there), None)
