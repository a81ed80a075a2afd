"""What a project has to learn from, beside what the model in use has learned."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress

from jellygui.domain.overview import Overview, overview
from jellygui.domain.teaching import teaching
from jellygui.errors import JellyError
from jellygui.jobs.models import model_of, name_of
from jellygui.modelfile import ModelFile, read_replay
from jellygui.modelfile.lineage import settled
from jellygui.project import Project


def dataset_overview(project: Project) -> Overview:
    """The labelled photographs of a project by species, origin, role, and what is new."""
    model: ModelFile | None = None
    with suppress(JellyError):  # its file may be gone: then what it has learned is not known
        model = model_of(project)
    known = settled(model.card, project.teaching.retired()) if model else []
    with project.teaching.in_turn:
        labelled = project.teaching.labelled()
        return overview(
            labelled,
            project.species.all(),
            model=name_of(model) if model else "",
            lesson=teaching(labelled, known, model.card.species_keys if model else None),
            learned={entry.content_hash for entry in known},
            remembered=_remembered(model) if model else {},
        )


def _remembered(model: ModelFile) -> Counter[str]:
    """How many photographs of each species the model's replay set holds."""
    try:
        return Counter(entry.label for entry in read_replay(model).entries)
    except JellyError:
        return Counter()
