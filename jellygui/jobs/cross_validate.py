"""A cross-validation whose folds are done side by side."""

from __future__ import annotations

from collections.abc import Generator, Mapping

from jellygui.domain.events import Event, Note, Progress
from jellygui.domain.statistics import Answers
from jellygui.jobs.spread import TaskPlace, abreast, named, without_repeats
from jellygui.process import in_child
from jellygui.tasks import AnswerFold, CrossValidate, SumFolds
from jellygui.work import Work


def cross_validate_at(place: TaskPlace, task: CrossValidate) -> Work:
    """Do what the training process does of `task`, each fold as a task of its own at that place.

    Raises:
        JellyError: as the task; or a fold could not be done there.
    """
    said: set[str] = set()
    ended = [0]

    def fold(number: int) -> Generator[Event, None, Mapping[str, Answers]]:
        answers = yield from place.done(
            AnswerFold(
                model=task.model,
                dataset=task.dataset,
                start=task.start,
                count=task.count,
                fold=number,
                targets=task.targets,
                device=task.device,
            )
        )
        for name, found in answers.items():
            yield Note(f"{name}: {found.right.mean():.1%} right on {len(found.truth)}.")
        ended[0] += 1
        yield Progress(done=ended[0], total=task.count, what="folds")
        return answers

    yield Progress(done=0, total=task.count, what="folds")
    folds = [
        named(without_repeats(fold(number), said), f"Fold {number + 1} of {task.count}")
        for number in range(task.count)
    ]
    answers = yield from abreast(folds, lambda: place.at_once)
    yield from in_child(SumFolds(whole=task, answers=answers))
