"""A cluster for a command, where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from jellygui.cli.screen import Screen
from jellygui.errors import JellyError

if TYPE_CHECKING:
    from jellygui.cluster.classifying import Cluster
    from jellygui.cluster.connection import Connection
    from jellygui.cluster.far_tasks import TaskCluster

C = TypeVar("C", bound="Connection")

ClusterOption = Annotated[
    str | None,
    typer.Option(
        "--cluster",
        metavar="ADDRESS",
        is_eager=True,  # others ask whether it was given
        help="Have it done by a Dask cluster: the address of its scheduler (tcp://…), the JSON "
        "file that the scheduler has written, or “local” for one made here. Whoever rules the "
        "scheduler rules this program: use your own.",
    ),
]


def cluster_at(
    address: str | None, screen: Screen, *, embeddings: bool = True
) -> AbstractContextManager[Cluster | None]:
    """The cluster, None where no address is given.

    Raises:
        JellyError: it cannot be reached, or this installation has no part for it.
    """

    def made(address: str) -> Cluster:
        from jellygui.cluster.classifying import Cluster

        return Cluster(address, embeddings=embeddings)

    return _at(address, screen, made)


def task_cluster_at(
    address: str | None, screen: Screen
) -> AbstractContextManager[TaskCluster | None]:
    """The same for what learns.

    Raises:
        JellyError: as `cluster_at`.
    """

    def made(address: str) -> TaskCluster:
        from jellygui.cluster.far_tasks import TaskCluster

        return TaskCluster(address)

    return _at(address, screen, made)


@contextmanager
def _at(address: str | None, screen: Screen, make: Callable[[str], C]) -> Iterator[C | None]:
    if address is None:
        yield None
        return
    try:
        made = make(address)
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    with made as cluster:
        screen.say(cluster.text)
        yield cluster


def lacking(error: ModuleNotFoundError) -> JellyError:
    """Says which optional part is missing."""
    return JellyError(
        f"This installation has no part for clusters and tables (no {error.name}).",
        hint='Install it with: pip install "jellygui[cluster]"',
    )
