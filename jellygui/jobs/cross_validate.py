"""A cross-validation whose folds are done side by side."""

from __future__ import annotations

from collections.abc import Generator

from jellygui.domain.events import Event, Note, Progress
from jellygui.images.labelled import changed
from jellygui.jobs.spread import TaskPlace, abreast, named, without_repeats
from jellygui.process import in_child
from jellygui.tasks import AnswerFold, CrossValidate, FoldAnswers, SumFolds
from jellygui.work import Work


def cross_validate_at(place: TaskPlace, task: CrossValidate) -> Work:
    """Do what the training process does of `task`, each fold as a task of its own at that place.

    Raises:
        JellyError: as the task; or a fold could not be done there, or was of other photographs.
    """
    said: set[str] = set()
    done: list[FoldAnswers] = []

    def fold(number: int) -> Generator[Event, None, FoldAnswers]:
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
        if done and done[0].photographs != answers.photographs:
            raise changed(task.dataset)
        for name, found in answers.by.items():
            yield Note(f"{name}: {found.right.mean():.1%} right on {len(found.truth)}.")
        done.append(answers)
        yield Progress(done=len(done), total=task.count, what="folds")
        return answers

    yield Progress(done=0, total=task.count, what="folds")
    folds = [
        named(without_repeats(fold(number), said), f"Fold {number + 1} of {task.count}")
        for number in range(task.count)
    ]
    answers = yield from abreast(folds, lambda: place.at_once)
    yield from in_child(SumFolds(whole=task, answers=answers))
