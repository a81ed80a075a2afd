"""No machine of ours has an accelerator: a device that only counts stands for one."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from jellygui.domain.configs import ArchitectureName, FineTuneConfig, RetrainConfig, TrainConfig
from jellygui.domain.devices import Accelerator, NoDeviceError
from jellygui.domain.events import BatchTrained, EpochDone, Estimated, Event, Note
from jellygui.errors import JellyError
from jellygui.paths import bundled_model
from jellygui.run_folders import RunFolder
from jellygui.tasks import EstimateRetraining, ResumeRun, Retrain, Train
from jellygui.training import devices, effort
from jellygui.training.devices import HERE, Device, StepPlace, device_for
from jellygui.training.effort import fitting_batch
from jellygui.training.examples import Memories, Photographs
from jellygui.training.fine_tune import train_model
from jellygui.training.loop import Course, Teacher, fit
from jellygui.training.networks import build
from jellygui.training.rates import discriminative
from jellygui.training.recorded import resume_run
from jellygui.training.retrain import retrain_model
from jellygui.training.retrain_effort import estimate_retraining
from jellygui.work import is_out_of_memory
from tests.training.conftest import finish

CONFIG = FineTuneConfig(
    architecture=ArchitectureName.SIMPLE_CNN, size_px=32, epochs=2, batch_size=8, mixup=0.2
)
BROKEN = "CUDA error: unknown error\nCUDA kernel errors might be reported at some other call"
FULL = "CUDA out of memory. Tried to allocate 2.00 GiB"


@dataclass(frozen=True)
class CountingDevice(Device):
    """It computes on the processor, counts what it is given, and has room for so many examples."""

    kind: str = "cpu:0"
    title: str = "a device that counts"
    room: Callable[[], float] = lambda: float("inf")
    step_s: float = 0.0
    given: list[int] = field(default_factory=list, compare=False)

    def put(self, values: Tensor) -> Tensor:
        if values.dim() == 4 and values.shape[1:] == (3, CONFIG.size_px, CONFIG.size_px):
            if len(values) > self.room():
                raise torch.OutOfMemoryError(FULL)
            self.given.append(len(values))
            time.sleep(self.step_s)
        return values

    def clear(self) -> None: ...

    def chance(self) -> dict[str, Tensor]:
        return {}


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[[Device | None], None]:
    return lambda device: monkeypatch.setattr(devices, "found_device", lambda: device)


@pytest.fixture
def slow_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step takes a second on the processor, and half a second on anything else."""
    real = effort.step_seconds

    def step_seconds(network: object, course: Course) -> float:  # type: ignore[type-arg]
        real(network, course)  # type: ignore[type-var]
        return 1.0 if course.place.device.is_processor else 0.5

    monkeypatch.setattr(effort, "step_seconds", step_seconds)


def course_of(photographs: int, config: FineTuneConfig = CONFIG) -> Course:  # type: ignore[type-arg]
    return Course(
        training=effort._blank(photographs, config),
        validation=effort._blank(4, config),
        config=config,
        epochs=config.epochs,
        groups=discriminative(config),
    )


def words(events: list[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Note))


def test_without_one_nothing_is_timed_and_nothing_is_said(
    found: Callable[[Device | None], None],
) -> None:
    assert devices.found_device() is None, "these tests know what to expect without one"
    found(None)
    fits, events = finish(fitting_batch(build("simple_cnn", species=2), course_of(9), size_px=32))
    assert fits.place == StepPlace()
    assert words(events) == ""
    assert fits.estimated.found is None
    assert device_for("auto") is device_for("cpu") is None
    with pytest.raises(
        JellyError, match="no “cuda” on this computer, but the processor alone"
    ) as caught:
        device_for("cuda")
    assert "--device auto or cpu" in caught.value.hint


def test_an_estimate_tells_what_could_be_chosen_and_keeps_to_what_was(
    found: Callable[[Device | None], None], slow_here: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where only the processor is wanted nothing else is looked for: it may be broken."""

    def broken() -> Device:
        raise RuntimeError("CUDA error: unknown error")

    found(CountingDevice())
    model, config = bundled_model(), RetrainConfig(views=0)
    there = Accelerator("cpu", "a device that counts")
    for wanted, on, told in (("auto", there.title, there), ("cpu", "", None)):
        if wanted == "cpu":
            monkeypatch.setattr(devices, "found_device", broken)
        task = EstimateRetraining(
            model=model, photographs=9, teaching=9, config=config, device=wanted
        )
        estimated, _ = finish(estimate_retraining(task))
        fits, _ = finish(
            fitting_batch(build("simple_cnn", species=2), course_of(9), size_px=32, wanted=wanted)
        )
        for one in (estimated, fits.estimated):
            assert one.device == on
            assert one.found == told


def test_the_quicker_of_two_is_taken_and_both_times_are_said(
    found: Callable[[Device | None], None], slow_here: None
) -> None:
    found(device := CountingDevice())
    network = build("simple_cnn", species=2)
    fits, events = finish(fitting_batch(network, course_of(16), size_px=32))
    assert fits.place == StepPlace(device)
    assert "on a device that counts: a step takes 500 ms there and 1,000 ms" in words(events)
    (estimated,) = (event for event in events if isinstance(event, Estimated))
    assert estimated.device == "a device that counts"
    device.given.clear()
    _, events = finish(fitting_batch(network, course_of(16), size_px=32, wanted="cpu"))
    assert (device.given, words(events)) == ([], "")


def test_a_slower_one_is_left_alone(
    found: Callable[[Device | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    found(CountingDevice())
    monkeypatch.setattr(
        effort, "step_seconds", lambda _, course: 0.1 if course.place.device is HERE else 0.2
    )
    network = build("simple_cnn", species=2)
    fits, events = finish(fitting_batch(network, course_of(16), size_px=32))
    assert fits.place == StepPlace()
    assert (
        "on the processor: a step takes 100 ms there and 200 ms on a device that counts"
        in words(events)
    )


def test_what_is_asked_for_is_taken_without_timing_the_processor(
    found: Callable[[Device | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    found(device := CountingDevice(kind="cuda:0"))
    tried: list[StepPlace] = []
    monkeypatch.setattr(effort, "step_seconds", lambda _, course: tried.append(course.place) or 9.0)
    network = build("simple_cnn", species=2)
    fits, events = finish(fitting_batch(network, course_of(16), size_px=32, wanted="cuda"))
    assert tried == [fits.place] == [StepPlace(device)]
    assert words(events) == "The network learns on a device that counts."
    with pytest.raises(JellyError, match="no “xpu” on this computer, but cuda"):
        device_for("xpu")


def test_memory_that_ends_makes_the_parts_smaller_then_it_is_done_here(
    found: Callable[[Device | None], None], slow_here: None
) -> None:
    found(CountingDevice(room=lambda: 2))
    network = build("simple_cnn", species=2)
    fits, events = finish(fitting_batch(network, course_of(16), size_px=32))
    assert fits.place.parts == 4
    assert "in 2 parts of 4 photographs" in words(events)
    assert "in 4 parts of 2 photographs" in words(events)
    found(CountingDevice(room=lambda: 1))
    fits, events = finish(fitting_batch(network, course_of(16), size_px=32))
    assert fits.place == StepPlace()
    assert "the network learns on the processor" in words(events)
    assert is_out_of_memory(torch.OutOfMemoryError(FULL))


def test_a_step_in_parts_learns_what_the_whole_step_does() -> None:
    torch.manual_seed(0)
    config = CONFIG.model_copy(update={"mixup": 0.0})
    network = build("simple_cnn", species=2).eval()  # no norm that looks at its batch
    inputs, species = torch.randn(7, 3, 32, 32), torch.tensor([0, 1, 0, 1, 0, 1, 1])
    results = []
    for parts in (1, 3):
        course = course_of(8, config).at(StepPlace(parts=parts))
        state = course.begin(build("simple_cnn", species=2))
        state.network.load_state_dict(network.state_dict())
        state.network.eval()
        loss, _ = course.step(state, inputs, species, blended=False)
        results.append((loss, state.network.head.weight.grad))
    assert results[0][0] == pytest.approx(results[1][0], rel=1e-3)
    assert torch.allclose(results[0][1], results[1][1], atol=2e-4)  # bfloat16, perhaps


@pytest.mark.parametrize("room", [4.0, 1.0])
def test_memory_that_ends_in_an_epoch_ends_nothing(room: float) -> None:
    left = [float("inf")]
    device = CountingDevice(room=lambda: left[0])
    network = build("simple_cnn", species=2)
    course = course_of(24).at(StepPlace(device))
    work = fit(network, course, stage="tried")
    events = [next(work)]
    left[0] = room
    learned, rest = finish(work)
    events += rest
    assert len([event for event in events if isinstance(event, BatchTrained)]) == 6
    epochs = [event for event in events if isinstance(event, EpochDone)]
    if room > 1:
        assert "in 2 parts of 4 photographs" in words(events)
        assert [epoch.device for epoch in epochs] == ["a device that counts"] * 2
        assert device.given[-4:].count(4) >= 2
    else:
        assert "learns on the processor" in words(events)
        assert [epoch.device for epoch in epochs] == ["", ""]
    assert all(value.isfinite().all() for value in learned.state_dict().values())


def test_a_mistake_is_one_on_the_processor_too(
    found: Callable[[Device | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not taken for a broken accelerator, nor for a want of memory."""

    def mistaken(*_: object, **__: object) -> None:
        raise RuntimeError("shapes do not fit")

    monkeypatch.setattr(Course, "step", mistaken)
    found(CountingDevice())
    network, course = build("simple_cnn", species=2), course_of(8)
    for work in (
        fit(network, course.at(StepPlace(CountingDevice())), stage="tried"),
        fitting_batch(network, course, size_px=32),
    ):
        with pytest.raises(RuntimeError, match="shapes"):
            finish(work)


@dataclass(frozen=True)
class BreakingDevice(CountingDevice):
    """It breaks once it has been given so many parts, and gives nothing back from then on."""

    kind: str = "cuda:0"
    title: str = "a card that breaks"
    lasts: int = 0

    @property
    def precision(self) -> torch.dtype:
        return torch.float32

    def place(self, network: nn.Module) -> nn.Module:  # type: ignore[override]
        if self.lasts < 1:
            raise RuntimeError(BROKEN)
        return network

    def put(self, values: Tensor) -> Tensor:
        if len(self.given) >= self.lasts:
            raise RuntimeError(BROKEN)
        return super().put(values)


@pytest.mark.parametrize("lasts", [None, 0, 1])
def test_one_that_is_there_and_does_not_work_is_named_and_the_processor_learns(
    lasts: int | None, found: Callable[[Device | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its driver does not start, or it takes no network, or it does no step."""

    def does_not_start() -> Device:
        raise RuntimeError(BROKEN)

    if lasts is None:
        monkeypatch.setattr(devices, "found_device", does_not_start)
    else:
        found(BreakingDevice(lasts=lasts))
    said = "The accelerator does not start" if lasts is None else "a card that breaks cannot be"
    network, course = build("simple_cnn", species=2), course_of(9)
    fits, events = finish(fitting_batch(network, course, size_px=32))
    assert fits.place == StepPlace()
    assert said in words(events)
    assert "CUDA error: unknown error). The network learns on the processor." in words(events)
    course, events = finish(effort.placed(network, course, "auto"))
    assert course.place == StepPlace()
    assert said in words(events)
    wanted = "“cuda” does not start" if lasts is None else said
    with pytest.raises(NoDeviceError, match=rf"{wanted}.*unknown error.*--device auto or cpu"):
        finish(fitting_batch(network, course, size_px=32, wanted="cuda"))


def test_a_run_on_one_that_breaks_goes_on_here_from_the_last_epoch(
    few: Path, tmp_path: Path, found: Callable[[Device | None], None], slow_here: None
) -> None:
    model, run = tmp_path / "m.jellymodel", tmp_path / "run"
    task = Train(dataset=few, start="scratch", out=model, config=CONFIG, run=run)
    found(device := BreakingDevice(lasts=10**6))
    events: list[Event] = []
    work = train_model(task)
    for event in work:
        events.append(event)
        if isinstance(event, EpochDone) and len(device.given) < device.lasts:
            object.__setattr__(device, "lasts", len(device.given))
    said = "a card that breaks cannot be used (CUDA error: unknown error)."
    assert f"{said} The network learns on the processor." in words(events)
    curve = RunFolder.open(run).curve()
    assert [epoch["epoch"] for epoch in curve] == [1, 2]
    assert [epoch["device"] for epoch in curve] == ["a card that breaks", ""]
    assert model.exists()


def test_teachers_of_a_card_that_breaks_are_still_here() -> None:
    network = build("simple_cnn", species=2)
    teacher = Teacher(
        networks=[build("simple_cnn", species=2)], share=0.5, labels=0.5, temperature=2
    )
    device = BreakingDevice(lasts=4)
    course = replace(course_of(24), teacher=teacher).at(StepPlace(device))
    learned, events = finish(fit(network, course, stage="tried"))
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [1, 1, 2]
    assert all(value.isfinite().all() for value in learned.state_dict().values())
    device.given.clear()
    _, again = finish(fit(network, course, stage="again"))  # as the next step of a pruning does
    assert (device.given, words(again)) == ([], "")


def test_a_run_says_on_what_it_learned_and_goes_on_with_what_is_there(
    few: Path, tmp_path: Path, found: Callable[[Device | None], None], slow_here: None
) -> None:
    found(CountingDevice())
    run = tmp_path / "run"
    task = Train(
        dataset=few, start="scratch", out=tmp_path / "m.jellymodel", config=CONFIG, run=run
    )
    work = train_model(task)
    for event in work:
        if isinstance(event, EpochDone):
            break
    work.close()
    assert [epoch["device"] for epoch in RunFolder.open(run).curve()] == ["a device that counts"]
    found(None)
    resumed = resume_run(ResumeRun(run=run))
    assert next(event.epoch for event in resumed if isinstance(event, EpochDone)) == 2
    resumed.close()
    assert [epoch["device"] for epoch in RunFolder.open(run).curve()][1:] == [""]


def test_a_device_that_is_not_there_is_said_before_anything_is_read(tmp_path: Path) -> None:
    gone = Train(
        dataset=tmp_path / "nowhere", start="scratch", out=None, config=CONFIG, device="cuda"
    )
    with pytest.raises(JellyError, match="torch finds no “cuda”"):
        finish(train_model(gone))
    retrain = {"model": tmp_path / "no.jellymodel", "folder": tmp_path, "out": None}
    with pytest.raises(JellyError, match="torch finds no “mps”"):
        finish(retrain_model(Retrain(config={}, device="mps", **retrain)))


def test_numbers_are_rough_only_where_that_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda, xpu, mps = (Device(kind, kind) for kind in ("cuda:0", "xpu:0", "mps:0"))
    for has_bf16, power, expected in (
        (True, (9, 0), torch.bfloat16),
        (False, (7, 5), torch.float16),
        (False, (6, 1), torch.float32),
    ):
        monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda b=has_bf16, **_: b)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _, p=power: p)
        assert cuda.precision is expected
        # What is remembered is int8 already, and its layers are few.
        assert Memories.precision(None, cuda) is torch.float32  # type: ignore[arg-type]
    assert Photographs.precision(None, xpu) is torch.bfloat16  # type: ignore[arg-type]
    assert mps.precision is torch.float32
    assert TrainConfig.model_fields.keys().isdisjoint({"device"}), "a recipe is of no device"
