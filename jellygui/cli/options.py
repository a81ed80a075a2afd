"""Command-line options made from the declared settings, so that a number is declared once."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping
from typing import Annotated, Any, Optional, TypeVar

import typer
from annotated_types import Ge, Le
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from jellygui.domain.configs import Config

C = TypeVar("C", bound=Config)


def with_options(
    config: type[C],
    *,
    but: Collection[str] = (),
    only_given: bool = False,
    told: Callable[[Mapping[str, Any]], dict[str, Any]] = lambda _: {},
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command an option for every field of `config`, and the settings as `config`.

    The fields named in `but` keep their defaults. With `only_given` the command gets a dictionary
    of what was given in place of the settings. What is not given may depend on what is: see
    `Config.given`; or be `told` by what the command itself was given.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        own = [
            parameter
            for parameter in inspect.signature(command, eval_str=True).parameters.values()
            if parameter.name != "config"
        ]
        made = [
            _parameter(name, field, say_default=not only_given)
            for name, field in config.model_fields.items()
            if name not in but
        ]

        def run(**values: Any) -> None:
            chosen = {parameter.name: values.pop(parameter.name) for parameter in made}
            chosen = {name: value for name, value in chosen.items() if value is not None}
            try:
                settings = config.given(**{**told(values), **chosen})
            except ValidationError as error:
                raise not_fitting(error) from error
            command(config=chosen if only_given else settings, **values)

        run.__signature__ = inspect.Signature(own + made)  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in own + made}
        run.__name__, run.__doc__ = command.__name__, command.__doc__
        return run

    return decorate


def not_fitting(error: ValidationError, **options: str) -> typer.BadParameter:
    """What is wrong with the value of an option, which is called as its field is or as given."""
    first = error.errors()[0]
    field = str(first["loc"][0])
    return typer.BadParameter(first["msg"], param_hint=_option_name(options.get(field, field)))


def _parameter(name: str, field: FieldInfo, *, say_default: bool) -> inspect.Parameter:
    bounds = {type(bound): bound for bound in field.metadata}
    kind: Any = Optional[field.annotation]  # noqa: UP045
    least, most = bounds.get(Ge), bounds.get(Le)
    option = typer.Option(
        _option_name(name)
        if field.annotation is not bool
        else f"--{_dashed(name)}/--no-{_dashed(name)}",
        min=least.ge if least else None,
        max=most.le if most else None,
        help=field.description,
        show_default=str(field.default) if say_default and field.default is not None else False,
        rich_help_panel="Settings",
    )
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=None,
        annotation=Annotated[kind, option],
    )


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _option_name(name: str) -> str:
    return f"--{_dashed(name)}"
