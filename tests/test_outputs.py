"""What lies where a result is to go: a person's own file is not written over, whatever its name."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from jellygui.__main__ import main
from jellygui.errors import JellyError
from jellygui.files import is_device_name, safe_name
from jellygui.jobs.models import export_model
from jellygui.modelfile import check_model_place, read_model
from jellygui.outputs import check_replaceable, write_result
from jellygui.project import Project
from jellygui.report import check_page, write_page
from jellygui.report.spoken import speech_of
from tests.support.models import tiny_model

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
PRECIOUS = b"label,notes\nmoon,do not lose this\n"


Run = Callable[..., tuple[object, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, ctrl_c: None) -> Run:
    """Runs a command as `jellygui` does, in this process; gives its exit code and its words."""

    def run(*arguments: object) -> tuple[object, str]:
        monkeypatch.setattr(sys, "argv", ["jellygui", *map(str, arguments)])
        said = io.StringIO()
        with redirect_stderr(said), redirect_stdout(said), pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, said.getvalue()

    return run


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine"
    path.write_bytes(PRECIOUS)
    path.chmod(0o600)
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.jelly"
    Project(path).close()
    return path


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    folder = tmp_path / "dataset"
    folder.mkdir()
    return folder


def put(kind: str, place: Path, mine: Path) -> str:
    """Put something at `place`; gives what is said of it."""
    match kind:
        case "own":
            place.write_bytes(PRECIOUS)
            return "what lies there is not"
        case "link":
            place.symlink_to(mine)
            return "it is a link"
        case "dangling":
            place.symlink_to(mine.with_name("never made"))
            return "it is a link"
        case "folder":
            place.mkdir()
        case "pipe":
            os.mkfifo(place)
    return "it is not a file|cannot be written"


KINDS = ["own", "link", "dangling", "folder", "pipe"]
COMMANDS = {
    "counts": ("counts.csv", "counts {project} --counts {place}"),
    "images": ("images.csv", "counts {project} --images {place}"),
    "no ending": ("counts", "counts {project} --counts {place}"),
    "classify": ("counts.csv", "classify {dataset} --counts {place}"),
    "train": ("m.jellymodel", "train {dataset} --from scratch --out {place}"),
    "retrain": ("m.jellymodel", "retrain {model} {dataset} --out {place}"),
    "head": ("m.jellymodel", "retrain {model} {dataset} --head-only --out {place}"),
    "prune": ("m.jellymodel", "prune {model} {dataset} --out {place}"),
    "keep best": ("m.jellymodel", "runs keep-best {dataset} --out {place}"),
    "evaluate": ("page.html", "evaluate {model} {dataset} --html {place}"),
    "cross": (
        "m.jellymodel",
        "evaluate {model} {dataset} --cross-validate 2 --from scratch --out {place}",
    ),
    "compare": ("page.html", "compare {dataset} --out {place}"),
    "weights": ("w.safetensors", "import-weights {mine} --out {place}"),
}


@POSIX
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_writes_over_what_is_a_persons_own(
    run: Run, command: str, kind: str, project: Path, dataset: Path, mine: Path, tmp_path: Path
) -> None:
    name, words = COMMANDS[command]
    place = tmp_path / "out" / name
    place.parent.mkdir()
    model = tiny_model(tmp_path / "parent.jellymodel").path
    said_of_it = put(kind, place, mine)
    before = place.lstat()
    arguments = [
        part.format(project=project, dataset=dataset, place=place, model=model, mine=mine)
        for part in words.split()
    ]
    code, said = run(*arguments)
    assert code == 1, said
    assert str(place) in said
    assert any(part in said for part in said_of_it.split("|")), said
    assert (place.lstat().st_ino, place.lstat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [path.name for path in place.parent.iterdir()] == [name]
    assert mine.read_bytes() == PRECIOUS
    assert not mine.with_name("never made").exists()


@pytest.mark.parametrize("separator", ["comma", "semicolon", "tab"])
def test_a_table_of_ours_is_written_anew_and_keeps_its_rights(
    run: Run, project: Path, tmp_path: Path, separator: str
) -> None:
    place = tmp_path / ("c.tsv" if separator == "tab" else "c.csv")
    place.touch(0o600)  # an empty file is nobody's work
    for option in ("--counts", "--counts", "--images", "--images"):
        code, said = run("counts", project, option, place, "--separator", separator)
        assert code == 0, said
        assert place.read_text("utf-8-sig").startswith("label" if option == "--counts" else "path")
        assert stat.S_IMODE(place.stat().st_mode) == (0o666 if os.name == "nt" else 0o600)


def test_a_model_and_a_page_of_ours_may_be_written_anew(tmp_path: Path) -> None:
    check_model_place(tiny_model(tmp_path / "m.jellymodel").path)
    page = tmp_path / "a.html"
    page.write_text("<html>my own</html>")
    with pytest.raises(JellyError, match="is not a report of this program"):
        check_page(page)
    write_page(page, "<p>Made by JellyGUI 0.1 on a day. This page needs no network.</p>")
    check_page(page)
    cut = tmp_path / "cut.jellymodel"
    cut.write_bytes((tmp_path / "m.jellymodel").read_bytes()[:-9])
    with pytest.raises(JellyError, match="is not a model file"):
        check_model_place(cut)


def test_why_nothing_is_written_is_said_in_the_language_of_a_person(tmp_path: Path) -> None:
    place = tmp_path / "a.html"
    place.write_text("<html>my own</html>")
    with pytest.raises(JellyError) as kept:
        check_page(place)
    with pytest.raises(JellyError) as failed:
        write_result(tmp_path / "never made" / "a.pdf", b"%PDF")
    german = speech_of("de")
    assert german.below(str(kept.value)) == (
        f"„{place}“ kann nicht geschrieben werden: was dort liegt, ist etwas anderes als ein "
        "Bericht dieses Programms. Geben Sie einen anderen Namen an oder verschieben Sie, was dort "
        "liegt."
    )
    assert german.below(failed.value.hint) == "Geben Sie einen anderen Ort an."


def test_a_model_is_not_written_over_what_it_is_made_of(
    run: Run, tmp_path: Path, dataset: Path
) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    for command in (
        ("retrain", model.path, dataset),
        ("prune", model.path, dataset),
        ("train", dataset, "--from", model.path),
    ):
        code, said = run(*command, "--out", tmp_path / "." / "m.jellymodel")
        assert code == 1
        assert "would be written over while it is worked with" in said
    assert read_model(model.path).model_id == model.model_id


@POSIX
def test_a_model_is_never_exported_through_a_link(tmp_path: Path, mine: Path) -> None:
    model = tiny_model(tmp_path / "m.jellymodel")
    link = tmp_path / "link.jellymodel"
    link.symlink_to(mine)
    with pytest.raises(JellyError, match="it is a link"):
        export_model(model, link)
    assert mine.read_bytes() == PRECIOUS
    mine.rename(tmp_path / "asked.jellymodel")  # a person has said that this file may go
    place = export_model(model, tmp_path / "asked.jellymodel")
    assert read_model(place).model_id == model.model_id
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_looked_at_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "x"
    place.write_bytes(b"x")

    def fails(_: object) -> bool:
        raise OSError(5, "Input/output error")

    with pytest.raises(JellyError, match="cannot be read"):
        check_replaceable(place, "a table", fails)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("con", "_con"),
        ("NUL.2", "_NUL.2"),
        ("a/../b", "a_.._b"),
        ("..", ""),
        ("a\\..\\b.jpg:s", "a_.._b.jpg_s"),
        ("a:b", "a_b"),
        (" . ", ""),
        ("x" * 300, "x" * 100),
        ("海" * 99, "海" * 66),
        ("caf\udce9", "caf_"),
        ("conger", "conger"),
        ("x" * 300 + ".jpg", "x" * 100 + ".jpg"),
    ],
)
def test_a_file_has_a_name_that_every_disk_can_hold(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert not is_device_name(safe)
