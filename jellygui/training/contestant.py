"""Measuring one network of a comparison; torch is not needed for it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from jellygui.classifier.measure import latency_ms, processor_name
from jellygui.domain import comparison
from jellygui.domain.calibration import calibration
from jellygui.domain.comparison import Contestant, PhotographAnswer
from jellygui.domain.events import Event, Note
from jellygui.domain.split import Role
from jellygui.domain.statistics import Answers, measure
from jellygui.modelfile import read_model
from jellygui.tasks import MeasureContestant
from jellygui.training.dataset import Sample
from jellygui.training.evaluate import answers_of_file, dataset_of

_BATCH = 32
_RUNS = 7


def measure_contestant(task: MeasureContestant) -> Generator[Event, None, Contestant]:
    """Measure a network in both ways.

    Raises:
        JellyError: the model or the dataset cannot be used.
    """
    file, made = read_model(task.model), task.made
    data = yield from dataset_of(file, task.dataset, roles=True)
    tests = [sample for sample in data.of(Role.TEST) if sample.stands_for_group]
    answers = yield from answers_of_file(file, data, tests)
    everything = yield from answers_of_file(file, data, data.samples)
    yield Note(f"Measuring the speed of {comparison.title(made.name)}.")
    form = file.onnx_bytes()
    took_ms = latency_ms(
        form, size_px=file.card.preprocessing.size_px, photographs=_BATCH, runs=_RUNS
    )
    answered = tuple(_answered(answers, tests))
    roles = {sample.group: sample.role for sample in data.samples}
    return Contestant(
        **dict(made),
        architecture=file.card.architecture,
        size_px=file.card.preprocessing.size_px,
        files=len(data.samples),
        groups={role.value: list(roles.values()).count(role) for role in Role},
        species_names={species.key: species.common_name for species in data.species},
        test=measure(answers, measured_on="test photographs"),
        accuracy=comparison.rate_of(answered),
        calibration=calibration(answers, temperature=file.card.temperature),
        paper_protocol=comparison.paper_protocol(everything.right, seed=task.seed),
        answers=answered,
        parameters=file.card.parameters,
        multiply_adds=file.card.multiply_adds,
        precision=file.card.precision,
        onnx_bytes=len(form),
        model_bytes=file.path.stat().st_size,
        images_per_s=1000 * _BATCH / took_ms,
        batch=_BATCH,
        processor=processor_name(),
        model_id=file.model_id,
    )


def _answered(answers: Answers, samples: Sequence[Sample]) -> Iterator[PhotographAnswer]:
    for sample, place in zip(samples, answers.answer, strict=True):
        yield PhotographAnswer(
            group=sample.group, truth=sample.label, answer=answers.species[place]
        )
