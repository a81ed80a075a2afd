"""Two models on the photographs of a project that neither has seen."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from jellygui.classifier.classifier import Classifier
from jellygui.classifier.pipeline import ReadFile, predict_files
from jellygui.domain.events import Event, Heartbeat, ImageSkipped, Progress
from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.side_by_side import ComparedPhotograph, SideBySide, side_by_side
from jellygui.domain.species import Species, none_last, species_named
from jellygui.jobs.models import name_of
from jellygui.modelfile import ModelFile
from jellygui.modelfile.lineage import seen_groups
from jellygui.project import Project
from jellygui.work import Work


@dataclass(frozen=True)
class ModelsCompared(Event):
    """Two models have been compared."""

    found: SideBySide


def compare_in_project(project: Project, new: ModelFile, old: ModelFile) -> Work:
    """Compare two models on what a person has labelled and neither was made with.

    What they have said before is taken over; what is missing is asked now and not kept. Ends with
    `ModelsCompared`.

    Raises:
        JellyError: a model cannot be used.
    """
    labelled = project.teaching.retraining_set()
    yield Heartbeat()
    seen = seen_groups(new.card, labelled) | seen_groups(old.card, labelled)
    unseen = [taught for taught in labelled if taught.group not in seen]
    called = project.species.merged()  # what a model says may be another species by now
    new_knows, old_knows = (
        {called.get(key, key) for key in model.card.species_keys} for model in (new, old)
    )
    known = new_knows | old_knows
    asked = [taught for taught in unseen if taught.label in known]
    said_new = yield from _answers(project, new, asked, called)
    said_old = yield from _answers(project, old, asked, called)
    compared = [
        ComparedPhotograph(
            file_id=taught.file_id,
            truth=taught.label,
            group=str(taught.group),
            new=said_new[taught.photograph_id],
            old=said_old[taught.photograph_id],
        )
        for taught in asked
        if taught.photograph_id in said_new and taught.photograph_id in said_old
    ]
    names = _names(new, old)
    yield ModelsCompared(
        side_by_side(
            compared,
            _species(project, known),
            new_knows=new_knows,
            old_knows=old_knows,
            new=names[0],
            old=names[1],
            also_disagreed=project.models.disagreed_on(new.model_id, old.model_id),
            seen=len(labelled) - len(unseen),
            unknown=len(unseen) - len(asked),
        )
    )


def _answers(
    project: Project,
    model: ModelFile,
    asked: Sequence[TaughtPhotograph],
    called: Mapping[str, str],
) -> Generator[Event, None, dict[int, str]]:
    """What a model says, by photograph; those that cannot be read have no answer."""
    said = project.models.said_by(model.model_id)
    missing = {t.file_id: t for t in asked if t.photograph_id not in said}
    if not missing:
        return said
    done, what = 0, f"photographs shown to “{name_of(model)}”"
    yield Progress(done=0, total=len(missing), what=what)
    classifier = Classifier(model, threads=1)
    for results in predict_files(classifier, [(key, t.path) for key, t in missing.items()]):
        for result in results:
            taught = missing[result.key]
            if isinstance(result, ReadFile) and result.answer is not None:
                species = result.answer.prediction.species
                said[taught.photograph_id] = called.get(species, species)
            elif not isinstance(result, ReadFile):
                yield ImageSkipped(path=taught.path, reason=result.error.reason)
        done += len(results)
        yield Progress(done=done, total=len(missing), what=what) if results else Heartbeat()
    return said


def _species(project: Project, keys: set[str]) -> list[Species]:
    """In the project's own order, which knows the species of both models."""
    known = [kind for kind in project.species.all() if kind.key in keys]
    there = {kind.key for kind in known}
    return [*known, *(species_named(key) for key in none_last(sorted(keys - there)))]


def _names(new: ModelFile, old: ModelFile) -> tuple[str, str]:
    first, second = name_of(new), name_of(old)
    return first, second if second != first else f"{second} (other)"
