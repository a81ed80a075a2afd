"""What a person or another program sees of the real program: streams, stops, exit codes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from jellygui import paths
from tests.e2e.conftest import Jellygui
from tests.support.drawn import draw, save_photo

SAMPLES = paths.resource("sample_images")
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX terminal")


def with_messages_on_a_terminal(
    environment: dict[str, str], *arguments: object
) -> tuple[int, bytes, bytes]:
    """Exit code, what a pipe got as the result, what the terminal got as messages."""
    ours, theirs = os.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "jellygui", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment | {"TERM": "xterm"},
    )
    os.close(theirs)
    seen: list[bytes] = []

    def watch() -> None:
        try:
            while part := os.read(ours, 4096):
                seen.append(part)
        except OSError:  # how Linux says that nobody has the terminal any more
            return

    watcher = threading.Thread(target=watch)
    watcher.start()
    result, _ = child.communicate(timeout=300)
    watcher.join()
    os.close(ours)
    return child.returncode, result, b"".join(seen)


@POSIX
def test_results_go_where_they_are_sent_and_progress_to_the_terminal(
    environment: dict[str, str], tmp_path: Path
) -> None:
    code, result, seen = with_messages_on_a_terminal(environment, "classify", SAMPLES, "-v")
    assert code == 0, seen
    assert result.count(b"%)") == 23
    assert b"photographs" in seen
    assert b"/s" in seen
    for command in (["models", "list"], ["classify", SAMPLES]):
        code, result, seen = with_messages_on_a_terminal(environment, *command, "--json")
        assert code == 0, seen
        assert json.loads(result)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_json_is_json_in_every_encoding(jellygui: Jellygui, tmp_path: Path, encoding: str) -> None:
    survey = tmp_path / "målinger 水母 🐙"
    survey.mkdir()
    (survey / "tom 🐙.jpg").write_bytes(b"")
    (survey / "later.jxl").write_bytes(b"x")
    shutil.copy(next(SAMPLES.rglob("DSCN0413.jpg")), survey)
    said = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"}
    done = jellygui("classify", survey, "--json", **said)  # names of files are as ever
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["skipped"] == [{"path": str(survey / "tom 🐙.jpg"), "reason": "is empty"}]
    assert document["passed_over"] == {"JPEG XL picture": 1}


@POSIX
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_ends_it_quietly(
    environment: dict[str, str], unbuffered: str
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "jellygui", "models", "show", str(paths.bundled_model())],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment | {"PYTHONUNBUFFERED": unbuffered},
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    said = child.stderr.read()
    child.stderr.close()
    assert child.wait(60) == 1
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_results_that_cannot_be_written_are_one_sentence(environment: dict[str, str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "jellygui", "models", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=environment | {"PYTHONUNBUFFERED": ""},
        )
    assert done.returncode == 1
    sentence, _ = done.stderr.splitlines()
    assert sentence == "The results cannot be written (the disk is full)."


@POSIX
@pytest.mark.parametrize("after_s", [0.1, 0.2, 0.3, 0.4])
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_at_any_moment_is_calm(environment: dict[str, str], after_s: float) -> None:
    command = [sys.executable, "-m", "jellygui", "classify", str(SAMPLES)]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    time.sleep(after_s)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=300)
    assert "Something went wrong" not in said
    if "Traceback" in said:  # before anything of ours began, Python ends in its own ways
        assert ", in main" not in said
    else:
        assert child.returncode in (130, -signal.SIGINT, 0), said


@POSIX
@pytest.mark.parametrize("after_s", [0.3, 0.6, 1.0, 4.0])
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_ends_the_window_at_any_moment(environment: dict[str, str], after_s: float) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "jellygui"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
    )
    time.sleep(after_s)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=300)
    if "Traceback" in said:  # before anything of ours began, Python ends in its own ways
        assert ", in main" not in said
    else:
        assert child.returncode in (0, -signal.SIGINT), said


_PRESSED_WHILE_LOADING = """
import os, runpy, signal, sys, time

class Pressed:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(1)

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "jellygui.cli.training":
            class Loaded:
                part = Pressed()

sys.meta_path.insert(0, Finder())
runpy.run_module("jellygui", run_name="__main__", alter_sys=True)
"""


@POSIX
@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_while_a_class_is_made_of_what_is_loaded_is_calm(
    environment: dict[str, str],
) -> None:
    """Python makes another error of any that is raised where a class takes its parts."""
    command = [sys.executable, "-c", _PRESSED_WHILE_LOADING, "models", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, "")


def test_without_arguments_it_says_what_it_can_do(jellygui: Jellygui) -> None:
    done = jellygui(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
    assert "classify" in done.stdout
    assert "no screen for the window" in done.stderr
    assert jellygui("models").stdout == jellygui("models", "list").stdout != ""


def test_two_tables_in_one_file_are_refused(jellygui_here: Jellygui, tmp_path: Path) -> None:
    place = tmp_path / "both.csv"
    done = jellygui_here("classify", SAMPLES, "--counts", place, "--images", place)
    assert done.returncode == 2
    assert "--images" in done.stderr
    assert not place.exists()


def test_a_photograph_or_a_project_is_never_overwritten_with_counts(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    survey = tmp_path / "survey"
    save_photo(draw("moon_jellyfish", seed=1), survey / "a.jpg")
    before = (survey / "a.jpg").read_bytes()
    project = tmp_path / "p.jelly"
    assert jellygui_here("classify", survey, "--project", project).returncode == 0
    for place in (survey / "a.jpg", project):
        done = jellygui_here("classify", survey, "--project", project, "--counts", place)
        assert done.returncode == 1
        assert "what lies there is not a table of this program" in done.stderr
    assert (survey / "a.jpg").read_bytes() == before
    assert jellygui_here("counts", project).returncode == 0


@POSIX
def test_no_name_speaks_to_the_terminal(environment: dict[str, str], tmp_path: Path) -> None:
    survey = tmp_path / "day\x1b[31m\u202e\n[red]1[blink]"
    survey.mkdir()
    (survey / "x\x1b]0;title\x07 é.jpg").write_bytes(b"no picture")
    shutil.copy(next(SAMPLES.rglob("DSCN0413.jpg")), survey / "<b>\x9b2J\r.jpg")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for more in ({}, plain):
        code, result, seen = with_messages_on_a_terminal(
            environment | more, "classify", survey, "-v"
        )
        assert code == 0, seen
        assert b"\x1b" not in result
        assert rb"day\x1b[31m\u202e\n[red]1[blink]/<b>\x9b2J\r.jpg: " in result
        # The bar itself moves the cursor; only its own commands are there.
        for sent in (b"\x1b[31m", b"\x1b]0;", b"\x07", "\u202e".encode(), "\x9b".encode()):
            assert sent not in seen
        assert rb"x\x1b]0;title\x07" in seen.replace(b"\r\n", b"")
    for command in (["counts"], ["classify"], ["evaluate", tmp_path], ["no\x1b[31m"]):
        code, result, seen = with_messages_on_a_terminal(environment, *command, "no\x1b]0;\x07\n")
        assert code in (1, 2)
        assert b"\x07" not in seen + result
        assert b"\x1b]0;" not in seen + result
        assert b"Traceback" not in seen
