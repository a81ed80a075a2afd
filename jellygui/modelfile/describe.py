"""A model's card in words."""

from __future__ import annotations

import hashlib

from jellygui.domain.configs import ArchitectureName
from jellygui.domain.species import NEVER_TAUGHT, NONE_OF_THESE
from jellygui.domain.split import Role
from jellygui.modelfile.card import ModelCard

_REVISION_LETTERS = 7


def data_revision(card: ModelCard) -> str:
    """A short name for what a model was made with: the same photographs, labels and roles."""
    lines = sorted(f"{e.content_hash} {e.label} {e.role.value}" for e in card.trained_on)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:_REVISION_LETTERS]


def _network(name: str) -> str:
    """A network's name as a person writes it, that of a stranger as it stands."""
    known = list(ArchitectureName)
    return ArchitectureName(name).in_words if name in known else name


def describe(card: ModelCard) -> list[tuple[str, str]]:
    """A card as titles and sentences, for a person."""
    size = card.preprocessing.size_px
    rows = [
        ("Name", card.name),
        (
            "Network",
            f"{_network(card.architecture)}, {card.parameters:,} parameters, "
            f"{card.multiply_adds / 1e6:,.0f} million multiply-adds",
        ),
        (
            "Species",
            ", ".join(
                f"{s.common_name} ({s.scientific_name})" if s.scientific_name else s.common_name
                for s in card.species
                if s.key != NONE_OF_THESE
            ),
        ),
        ("None of these", _none_of_these(card)),
        ("Sees", f"the whole frame, {card.preprocessing.fit.value}ed to {size} x {size} pixels"),
        ("Arithmetic", card.precision_note),
        (
            "Unidentified",
            f"below a confidence of {card.confidence_threshold:.2f}, or farther than "
            f"{card.distance_limit:.2f} from every species; temperature {card.temperature:.2f}",
        ),
        *_promised(card),
        *_never_named(card),
        (
            "Made",
            f"{card.created_at:%Y-%m-%d %H:%M} UTC by {card.made_by}, from {card.started_from}",
        ),
        ("Photographs", _used_photographs(card)),
    ]
    for measurement in card.measurements:
        rows.append((f"On {measurement.measured_on}", f"accuracy {measurement.accuracy}"))
        if measurement.accuracy_of_species is not None:
            rows.append(("  on species alone", f"accuracy {measurement.accuracy_of_species}"))
        rows += [
            (f"  {species.common_name}", f"recall {measurement.recall[species.key]}")
            for species in sorted(card.species, key=lambda kind: kind.key == NONE_OF_THESE)
            if species.key in measurement.recall and measurement.recall[species.key].count
        ]
        if measurement.none_of_these is not None:
            rows.append(("  none of these", f"{measurement.none_of_these}"))
        if measurement.identified is not None and measurement.accuracy_identified is not None:
            rows.append(
                (
                    "  identified",
                    f"{measurement.identified}; of these right: {measurement.accuracy_identified}",
                )
            )
        if measurement.note:
            rows.append(("  note", measurement.note))
    recipe = (
        ("Fine-tuning", card.fine_tune),
        ("Pruning", card.prune),
        ("Retraining", card.retrain),
    )
    for title, config in recipe:
        if config is not None:
            rows.append(
                (title, ", ".join(f"{k} {v}" for k, v in config.model_dump(mode="json").items()))
            )
    rows += [("Processors", ", ".join(card.processors)), ("Licence", card.licence or "not given")]
    rows += [("Attribution", text) for text in card.attribution]
    if card.parent:
        rows.append(("Grew from", card.parent))
    return rows


def _promised(card: ModelCard) -> list[tuple[str, str]]:
    """By which promise it names, where its limits were set for one."""
    promise = card.promise
    if promise is None:
        return []
    how = "shown at 95 %" if promise.is_shown else "by estimate"
    limits = ", ".join(
        f"{key} {'never' if limit.confidence is None else f'from {limit.confidence:.2f}'}"
        for key, limit in promise.limits.items()
    )
    text = f"of what it names, {promise.wish:.0%} is right, {how}, by {promise.measured_on}"
    return [("Precision", f"{text}; named: {limits}")]


def _never_named(card: ModelCard) -> list[tuple[str, str]]:
    """What earlier versions have learned from folders that hold no species."""
    names = [f"“{s.common_name}”" for s in card.species if s.key in NEVER_TAUGHT]
    return [("Never named", f"{', '.join(names)}: counts as unidentified")] if names else []


def _none_of_these(card: ModelCard) -> str:
    if NONE_OF_THESE not in card.species_keys:
        return "not learned: whatever it sees, it names a species, or nothing where it is not sure"
    groups = {entry.group for entry in card.trained_on if entry.label == NONE_OF_THESE}
    return f"learned, from {len(groups):,} photographs that show none of its species"


def _used_photographs(card: ModelCard) -> str:
    groups = {entry.group: entry.role for entry in card.trained_on}
    roles = list(groups.values())
    shares = ", ".join(f"{roles.count(role)} {role.value}" for role in Role)
    return f"{len(card.trained_on)}, which are {len(groups)} without copies: {shares}"
