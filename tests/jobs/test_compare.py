"""The paper's experiment, small: networks, a kill, the same command again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jellygui.domain.comparison import FROM_SCRATCH, Contestant
from jellygui.domain.configs import CompareConfig
from jellygui.domain.events import EpochDone, Event, NetworkCompared, Note
from jellygui.errors import JellyError
from jellygui.jobs.compare import compare
from jellygui.modelfile import read_model
from tests.support.thin import thin
from tests.training.conftest import SPECIES, blob

CONFIG = CompareConfig(
    size_px=32, epochs=2, batch_size=8, averaging=0.5, mixup=0, target_parameters=60_000
)
NAMES = ("simple_cnn", "resnet18", "resnet18-pruned")


@pytest.fixture(scope="module", autouse=True)
def _thin() -> Iterator[None]:
    with thin():
        yield


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("survey")
    for place, name in enumerate(SPECIES):
        (folder / name).mkdir()
        for number in range(12):
            blob(place, number).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def finished(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Event]]:
    report = tmp_path_factory.mktemp("out") / "report.html"
    return report, list(compare(dataset, NAMES, report, CONFIG, {}))


def networks(events: list[Event]) -> dict[str, Contestant]:
    found = [event.contestant for event in events if isinstance(event, NetworkCompared)]
    return {contestant.name: contestant for contestant in found}


def notes(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Note)]


def test_every_network_is_trained_measured_and_in_the_report(
    finished: tuple[Path, list[Event]],
) -> None:
    report, events = finished
    found = networks(events)
    assert tuple(found) == NAMES
    for name, made in found.items():
        assert [point.epoch for point in made.curve] == [1, 2]
        assert made.accuracy.count == 6
        assert made.paper_protocol.drawn_from == 36
        assert made.images_per_s > 0
        model = report.with_name("report-networks") / f"{name}.jellymodel"
        assert made.model_bytes == model.stat().st_size
        assert made.parameters == read_model(model).card.parameters
    assert found["resnet18"].start == FROM_SCRATCH
    assert found["resnet18-pruned"].parameters <= CONFIG.target_parameters
    assert [a.group for a in found["simple_cnn"].answers] == [
        a.group for a in found["resnet18"].answers
    ]
    page = report.read_text(encoding="utf-8")
    for made in found.values():
        assert f"{made.parameters:,}" in page
    assert page.count(FROM_SCRATCH) >= 5
    assert "Not finished" not in page
    stages = {event.stage for event in events if isinstance(event, EpochDone)}
    assert "ResNet18, fine-tuning" in stages


def test_a_killed_comparison_goes_on_and_gives_the_same_numbers(
    finished: tuple[Path, list[Event]], dataset: Path, tmp_path: Path
) -> None:
    report = tmp_path / "again.html"
    with closing(compare(dataset, NAMES[:2], report, CONFIG, {})) as work:  # type: ignore[type-var]
        for event in work:
            if isinstance(event, EpochDone) and event.stage.startswith("ResNet18"):
                break  # in the middle of the second network
    assert "Still to be trained: ResNet18" in report.read_text(encoding="utf-8")
    events = list(compare(dataset, NAMES[:2], report, CONFIG, {}))
    assert any("simple CNN was finished before" in note for note in notes(events))
    assert not any(isinstance(e, EpochDone) and e.stage.startswith("simple CNN") for e in events)
    assert any("Going on after" in note for note in notes(events))
    assert not any(isinstance(e, EpochDone) and e.epoch == 1 for e in events)
    assert not list(tmp_path.rglob("*.run"))
    first, second = networks(finished[1]), networks(events)
    for name in NAMES[:2]:
        assert second[name].curve == first[name].curve
        assert second[name].answers == first[name].answers
        assert second[name].paper_protocol == first[name].paper_protocol


def test_other_photographs_or_settings_are_trained_anew(
    finished: tuple[Path, list[Event]], dataset: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.html"
    shutil.copytree(finished[0].with_name("report-networks"), tmp_path / "report-networks")
    other = tmp_path / "survey"
    shutil.copytree(dataset, other)

    def starts_anew(folder: Path, config: CompareConfig) -> bool:
        work: Iterator[Event] = compare(folder, ["simple_cnn"], report, config, {})
        with closing(work):  # type: ignore[type-var]
            for event in work:
                if isinstance(event, EpochDone):
                    return True
        return False

    assert not starts_anew(other, CONFIG)  # moved, but the same
    assert not starts_anew(other, CONFIG.model_copy(update={"target_parameters": 30_000}))
    assert starts_anew(other, CONFIG.model_copy(update={"seed": 1}))
    next(other.rglob("3.png")).unlink()
    assert starts_anew(other, CONFIG)


def test_a_network_that_fails_does_not_stop_the_others(dataset: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"not weights")
    events: list[Event] = []
    names = ["resnet18", "resnet18-pruned", "simple_cnn"]
    with pytest.raises(JellyError, match=r"ResNet18 \(.*cannot be read as weights") as caught:
        events.extend(
            compare(dataset, names, tmp_path / "r.html", CONFIG, {"resnet18": str(broken)})
        )
    assert "which it is pruned from" in str(caught.value)
    assert list(networks(events)) == ["simple_cnn"]
    assert "Still to be trained: ResNet18" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "starts", "sentence"),
    [
        (["resnet50"], {}, "no network called “resnet50”"),
        (["resnet18"], {"vgg16": "imagenet"}, "“vgg16” is given weights"),
        (["resnet18"], {"resnet18-pruned": "imagenet"}, "is given weights"),
        (["resnet18"], {"resnet18": "gone.safetensors"}, "gone.safetensors” are not there"),
    ],
)
def test_what_cannot_be_meant_is_said_before_any_work(
    dataset: Path, tmp_path: Path, names: list[str], starts: dict[str, str], sentence: str
) -> None:
    with pytest.raises(JellyError, match=sentence):
        list(compare(dataset, names, tmp_path / "r.html", CONFIG, starts))
    assert not list(tmp_path.iterdir())
