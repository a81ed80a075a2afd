"""A cluster for a command, where one is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from jellygui.cli.screen import Screen
from jellygui.errors import JellyError

if TYPE_CHECKING:
    from jellygui.cluster.classifying import Cluster
    from jellygui.cluster.far_tasks import TaskCluster

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


@contextmanager
def cluster_at(
    address: str | None, screen: Screen, *, embeddings: bool = True
) -> Iterator[Cluster | None]:
    """The cluster, None where no address is given.

    Raises:
        JellyError: it cannot be reached, or this installation has no part for it.
    """
    if address is None:
        yield None
        return
    try:
        from jellygui.cluster.classifying import Cluster
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    with Cluster(address, embeddings=embeddings) as cluster:
        screen.say(cluster.text)
        yield cluster


@contextmanager
def task_cluster_at(address: str | None, screen: Screen) -> Iterator[TaskCluster | None]:
    """The same for what learns.

    Raises:
        JellyError: as `cluster_at`.
    """
    if address is None:
        yield None
        return
    try:
        from jellygui.cluster.far_tasks import TaskCluster
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    with TaskCluster(address) as cluster:
        screen.say(cluster.text)
        yield cluster


def lacking(error: ModuleNotFoundError) -> JellyError:
    """Says which optional part is missing."""
    return JellyError(
        f"This installation has no part for clusters and tables (no {error.name}).",
        hint="Install it with: pip install “jellygui[cluster]”.",
    )
