from __future__ import annotations

import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support import children, drawn
from tests.support.once import made_once

# Threads of OpenMP do not outlive a fork: without this, training processes wait for ever.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# As in jellygui/gui/__init__.py: pytest-qt loads Qt before the program does.
os.environ.setdefault("PYSIDE6_OPTION_LAZY", "0")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Qt's own has a screen of 800 x 800, on which no window of ours would be whole.
    _SCREEN = Path(__file__).parent / "support" / "screen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"

# How long an example takes says more of the machine's other work than of ours.
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")

pytest_plugins = (
    "pytester",
    "tests.support.crashes",
    "tests.support.leaks",
    "tests.support.logs",
    "tests.support.shares",
)

_REAL_PHOTOGRAPHS = Path(__file__).parents[2] / "shared" / "data" / "jellyfish"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough", action="store_true", help="every odd value and damage, not a few"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no worker works on long after the others."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """What is loaded stays: whoever looks for garbage need not look through it each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, logs and data of the tests go where nobody else's are."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("HOME", str(home))
        patch.setenv(drawn.FOLDER, str(made_once(tmp_path_factory, "drawn", _nothing)))
        yield


def _nothing(folder: Path) -> None:
    """What an empty folder needs to be made."""


@pytest.fixture(scope="module")
def quick_children() -> Iterator[None]:
    """Training processes begin at once: see tests/support/children.py."""
    with children.quick_children():
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """What pytest-qt makes once for all tests of a process: the program's own."""
    from jellygui.gui.app import Application

    return Application


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C is heard here and by processes begun from here, however the suite was started.

    A shell lets what it begins in the background ignore it, and all that those begin.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can enter: pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="jellygui-open-"))
    folder.chmod(0o755)
    yield folder
    for place, inside, _ in os.walk(folder):
        for name in inside:  # before it goes down into them, which not only root can do
            if not os.path.islink(inner := os.path.join(place, name)):
                os.chmod(inner, 0o755)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def real_photographs() -> Path:
    """The labelled photographs, which only the developers have."""
    if not _REAL_PHOTOGRAPHS.is_dir():
        pytest.skip("needs the shared photographs")
    return _REAL_PHOTOGRAPHS
