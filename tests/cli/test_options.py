from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from annotated_types import Ge, Le
from pydantic import BaseModel
from typer.testing import CliRunner

from jellygui import paths
from jellygui.cli.commands import app
from jellygui.domain.configs import (
    ArchitectureName,
    FineTuneConfig,
    Preprocessing,
    PruneConfig,
    RetrainConfig,
)
from jellygui.tasks import EstimateTraining


def parameters(command: str) -> dict[str, typer.core.TyperOption]:
    group = typer.main.get_command(app)
    return {p.name: p for p in group.commands[command].params}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("command", "config"),
    [("train", FineTuneConfig), ("prune", PruneConfig), ("retrain", RetrainConfig)],
)
def test_every_field_is_an_option_with_its_bounds_default_and_help(
    command: str, config: type[BaseModel]
) -> None:
    options = parameters(command)
    for name, field in config.model_fields.items():
        option = options[name]
        assert f"--{name.replace('_', '-')}" in option.opts
        assert option.default is None  # what is not given may depend on what is
        assert option.show_default == (False if field.default is None else str(field.default))
        assert option.help == field.description
        for bound in field.metadata:
            if isinstance(bound, Ge):
                assert option.min == bound.ge  # type: ignore[attr-defined]
            if isinstance(bound, Le):
                assert option.max == bound.le  # type: ignore[attr-defined]


@pytest.mark.parametrize("config", [FineTuneConfig, PruneConfig, RetrainConfig, Preprocessing])
def test_every_field_says_what_it_is_and_survives_being_saved(config: type[BaseModel]) -> None:
    for field in config.model_fields.values():
        assert field.title
        assert field.description
        assert field.description.endswith(".")
    settings = config()
    assert config.model_validate_json(settings.model_dump_json()) == settings


def test_no_command_hides_an_option() -> None:
    for command in ("classify", "counts", "evaluate", "train", "estimate", "prune", "retrain"):
        for option in parameters(command).values():
            assert option.param_type_name == "argument" or option.help, (command, option.name)
    assert inspect.getdoc(app.registered_commands[0].callback)


@pytest.mark.parametrize(
    ("given", "network"), [([], "efficientnet_lite0"), (["--architecture", "alexnet"], "alexnet")]
)
def test_a_model_is_gone_on_from_as_the_network_that_it_is(
    given: list[str], network: ArchitectureName, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[EstimateTraining] = []

    def in_child(task: EstimateTraining) -> Iterator[object]:
        asked.append(task)
        yield from ()

    monkeypatch.setattr("jellygui.process.in_child", in_child)
    start = str(paths.bundled_model())
    CliRunner().invoke(app, ["estimate", str(tmp_path), "--from", start, *given])
    assert [task.config for task in asked] == [FineTuneConfig.given(architecture=network)]
