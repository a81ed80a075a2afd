from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.cli import main
from tests.e2e.conftest import Jellygui, let_it_wait_for_its_reader
from tests.support.boxed import avif, heic
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.hostile import as_ordinary_user, encoded, mismatches, picture, write_hostile
from tests.support.raws import dng
from tests.support.tables import rows_in

SAMPLES = paths.resource("sample_images")


def test_the_samples_are_counted_and_the_sums_are_right(jellygui: Jellygui, tmp_path: Path) -> None:
    counts, images = tmp_path / "tællinger.csv", tmp_path / "images.csv"
    done = jellygui(
        "classify",
        SAMPLES,
        "--project",
        tmp_path / "p.jelly",
        "--counts",
        counts,
        "--images",
        images,
    )
    assert done.returncode == 0, done.stderr
    found = {row["label"]: row for row in rows_in(counts)}
    assert sum(int(row["files"]) for row in found.values()) == 24
    assert found["unreadable"]["files"] == "1"
    assert sum(int(row["photographs"]) for row in found.values()) == 23
    assert set(SPECIES) < set(found)
    by_state = [row["state"] for row in rows_in(images)]
    assert sorted(by_state) == ["ok"] * 23 + ["unreadable"]
    readable = [row for row in rows_in(images) if row["state"] == "ok"]
    assert all(row["time_taken"].startswith("2024-07-") for row in readable)
    assert all(55 < float(row["latitude"]) < 57 for row in readable)
    assert "Moon jellyfish" in done.stdout
    assert "carry the model's error" in done.stderr
    assert "DSCN0429.jpg: is cut off" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_same_command_again_goes_on_and_says_the_same(
    jellygui: Jellygui, tmp_path: Path
) -> None:
    first = jellygui("classify", SAMPLES, "-v")
    again = jellygui("classify", SAMPLES, "-v")
    assert first.returncode == again.returncode == 0
    assert first.stdout.count("%)") == 23
    assert again.stdout.count("%)") == 0
    assert first.stdout.splitlines()[-12:] == again.stdout.splitlines()[-12:]


def test_the_same_photograph_in_two_folders_is_said_and_counted_once(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    survey = tmp_path / "survey"
    save_photo(draw("moon_jellyfish", seed=3), survey / "first" / "a.jpg")
    shutil.copytree(survey / "first", survey / "again")
    done = jellygui_here("classify", survey, "--counts", tmp_path / "c.csv")
    assert "1 file holds a photograph that another file holds too" in done.stderr
    found = rows_in(tmp_path / "c.csv")
    assert sum(int(row["files"]) for row in found) == 2
    assert sum(int(row["photographs"]) for row in found) == 1


def test_json_is_one_document_for_machines(jellygui_here: Jellygui, tmp_path: Path) -> None:
    done = jellygui_here("classify", SAMPLES, "--json")
    document = json.loads(done.stdout)
    assert document["files"] == 24
    assert [entry["reason"] for entry in document["skipped"]] == ["is cut off"]
    counts = jellygui_here("counts", document["project"], "--json")
    assert json.loads(counts.stdout)["counts"] == document["counts"]


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes of POSIX")
def test_what_is_not_counted_is_said_each_kind_with_its_number(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    survey, project = tmp_path / "survey", tmp_path / "p.jelly"
    save_photo(draw("moon_jellyfish", seed=3), survey / "a.jpg")
    shutil.copy(survey / "a.jpg", survey / "no_ending")
    for name in ("1.mp4", "2.MOV", "3.avi", "b.jxl", "c.JXL", "notes.txt"):
        (survey / name).write_bytes(b"")
    os.symlink("nowhere", survey / "gone.jpg")
    os.mkfifo(survey / "pipe.jpg")
    first = jellygui_here("classify", survey, "--project", project, "--images", tmp_path / "i.csv")
    again = jellygui_here("classify", survey, "--project", project)
    later = jellygui_here("counts", project)
    for done in (first, again, later):
        assert done.returncode == 0, done.stderr
        assert "Passed over: 3 videos, 2 JPEG XL pictures, 1 text file." in done.stderr
        assert "2 files could not be read:" in done.stderr
        assert "gone.jpg: is a link to a file that is not there" in done.stderr
        assert "pipe.jpg: is not a file but a pipe or device" in done.stderr
    states = {Path(row["path"]).name: row["state"] for row in rows_in(tmp_path / "i.csv")}
    assert states == {
        "a.jpg": "ok",
        "no_ending": "copy",
        "gone.jpg": "unreadable",
        "pipe.jpg": "unreadable",
    }


def test_what_phones_and_cameras_write_is_read(jellygui: Jellygui, tmp_path: Path) -> None:
    """In a bundle, too: what decodes it is imported when it is met."""
    survey, project, shot = tmp_path / "survey", tmp_path / "p.jelly", picture(1, (640, 480))
    survey.mkdir()
    (survey / "1.HEIC").write_bytes(heic(shot))
    (survey / "2.avif").write_bytes(avif(picture(2)))
    (survey / "3.ORF").write_bytes(dng(encoded(picture(3, (640, 480)), "JPEG"), size_px=(640, 480)))
    done = jellygui("classify", survey, "--project", project, "--images", tmp_path / "i.csv")
    assert (done.returncode, "could not be read" in done.stderr) == (0, False), done.stderr
    told = {Path(row["path"]).name: row for row in rows_in(tmp_path / "i.csv")}
    assert {name: row["state"] for name, row in told.items()} == dict.fromkeys(told, "ok")
    assert told["3.ORF"]["camera"] == "OLYMPUS TG-6"


def test_nothing_to_count_makes_no_project(jellygui_here: Jellygui, tmp_path: Path) -> None:
    survey, project = tmp_path / "survey", tmp_path / "p.jelly"
    survey.mkdir()
    (survey / "film.mp4").touch()
    done = jellygui_here("classify", survey, "--project", project)
    assert done.returncode == 1
    assert "No photographs were found in “" in done.stderr
    assert "only 1 video." in done.stderr
    assert not project.exists()


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_keeps_what_is_done_and_the_same_command_goes_on(
    environment: dict[str, str], jellygui: Jellygui, tmp_path: Path
) -> None:
    survey = tmp_path / "survey"
    images = [draw(species, seed=1, size_px=(320, 240)) for species in SPECIES]
    for number in range(150):
        save_photo(images[number % 6], survey / f"{number}.jpg", camera=("ACME", f"{number}"))
    project = tmp_path / "p.jelly"
    command = [sys.executable, "-m", "jellygui", "classify", str(survey), "--project", str(project)]
    child = subprocess.Popen(
        [*command, "-v"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    let_it_wait_for_its_reader(child)
    assert child.stdout is not None
    child.stdout.readline()
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=300)
    assert child.returncode == 130, err
    assert "Stopped" in err
    assert "Traceback" not in err
    told = 1 + out.count("%)")
    assert told < 150
    rest = jellygui("classify", survey, "--project", project, "-v")
    assert rest.returncode == 0
    # What was committed while it stopped is not told, and not done again.
    assert 0 < rest.stdout.count("%)") <= 150 - told
    kept = jellygui("classify", survey, "--project", project, "--counts", tmp_path / "c.csv")
    assert kept.returncode == 0
    assert sum(int(row["files"]) for row in rows_in(tmp_path / "c.csv")) == 150
    unclassified = [row for row in rows_in(tmp_path / "c.csv") if row["label"] == "unclassified"]
    assert unclassified[0]["files"] == "0"


def test_a_folder_of_hostile_files_ends_with_the_right_rows_and_reasons(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = open_folder / "hostile"
    expected = write_hostile(folder)
    assert len(expected) >= 30
    out = open_folder / "out"
    out.mkdir()
    out.chmod(0o777)
    images = out / "images.csv"

    def classify(photographs: Path, project: str) -> tuple[object, str]:
        # Not in a process of its own: another user may have no right to this Python.
        errors = io.StringIO()
        sys.argv = ["jellygui", "classify", str(photographs), "--images", str(images)]
        sys.argv += ["--project", str(out / project)]
        code: object = None
        with redirect_stdout(io.StringIO()), redirect_stderr(errors):
            try:
                main()
            except SystemExit as end:
                code = end.code
        return code, errors.getvalue()

    # Whatever is imported late must be there before the right to read it is given up.
    monkeypatch.setattr(sys, "argv", [])
    save_photo(draw("moon_jellyfish", seed=0), open_folder / "one.jpg")
    assert not classify(open_folder / "one.jpg", "first.jelly")[0]
    images.unlink()
    code, errors = as_ordinary_user(lambda: classify(folder, "p.jelly"))
    assert "Traceback" not in errors
    assert not code, errors
    names = {
        os.fsencode(str(folder / one.name)).decode("utf-8", "backslashreplace"): one.name
        for one in expected
    }
    found = {
        names.get(row["path"], row["path"]): row["reason"] if row["state"] == "unreadable" else None
        for row in rows_in(images)
    }
    as_seen = [replace(one, only_ordinary_user=False) for one in expected]
    assert mismatches(as_seen, found) == []


def test_names_from_anywhere_do_no_harm(jellygui: Jellygui, tmp_path: Path) -> None:
    survey = tmp_path / "Målinger æøå 水母 🪼"
    save_photo(draw("moon_jellyfish", seed=1), survey / "grå [bold]x[ ] 🪼.jpg")
    done = jellygui("classify", survey, "-v", LC_ALL="C", LANG="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "moon" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["classify", "nowhere"], 1, "nowhere"),
        (["classify"], 2, "PATH"),
        (["classify", ".", "--colour"], 2, "colour"),
        (["counts", "none.jelly"], 1, "is not there"),
        (["models", "show", "none.jellymodel"], 1, "is not there"),
        (["evaluate", "none.jellymodel", "."], 1, "is not there"),
        (["evaluate", "a", "b", "--cross-validate", "3"], 2, "--from"),
        (["train", ".", "--from", "none.safetensors", "--out", "m"], 1, "is not there"),
        (["train", ".", "--from", "x", "--out", "m", "--epochs", "0"], 2, "epochs"),
        (["train", ".", "--from", "x", "--out", "m", "--learning-rate", "0"], 2, "learning-rate"),
        (["prune", "none.jellymodel", ".", "--out", "m"], 1, "is not there"),
        (["fly"], 2, "fly"),
    ],
)
def test_wrong_use_ends_in_a_sentence(
    jellygui_here: Jellygui, arguments: list[str], code: int, words: str
) -> None:
    done = jellygui_here(*arguments)
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_place_that_cannot_be_written_is_said_before_the_work(
    jellygui_here: Jellygui, tmp_path: Path
) -> None:
    project = tmp_path / "p.jelly"
    done = jellygui_here(
        "classify", SAMPLES, "--project", project, "--counts", tmp_path / "none" / "c.csv"
    )
    assert done.returncode == 1
    assert "cannot be written: its folder is not there" in done.stderr
    assert not project.exists()


def test_a_result_that_cannot_be_written_is_said_and_nothing_is_lost(
    environment: dict[str, str], jellygui: Jellygui, tmp_path: Path
) -> None:
    survey, out, project = tmp_path / "survey", tmp_path / "out", tmp_path / "p.jelly"
    shot = draw("moon_jellyfish", seed=0, size_px=(320, 240))
    for number in range(60):
        save_photo(shot, survey / f"{number}.jpg", camera=("ACME", f"{number}"))
    out.mkdir()
    command = [sys.executable, "-m", "jellygui", "classify", str(survey), "-v"]
    command += ["--project", str(project), "--counts", str(out / "c.csv")]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    let_it_wait_for_its_reader(child)
    assert child.stdout is not None
    child.stdout.readline()
    out.rmdir()  # as when a disk is pulled out
    _, err = child.communicate(timeout=300)
    assert child.returncode == 1, err
    assert "cannot be written" in err
    assert "Traceback" not in err
    again = jellygui("counts", project, "--counts", tmp_path / "c.csv")
    assert again.returncode == 0
    found = {row["label"]: row["files"] for row in rows_in(tmp_path / "c.csv")}
    assert sum(map(int, found.values())) == 60
    assert found["unclassified"] == "0"


def test_a_folder_where_nothing_may_be_written_is_named(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o555)
    save_photo(draw("moon_jellyfish", seed=0), open_folder / "one.jpg")
    for needed in ("export", "classify"):
        pytest.importorskip(f"jellygui.jobs.{needed}")  # while Python's own folder can be read
    monkeypatch.setattr(
        sys,
        "argv",
        ["jellygui", "classify", str(open_folder), "--counts", str(closed / "c.csv")],
    )

    def classify() -> tuple[object, str]:
        errors = io.StringIO()
        with redirect_stderr(errors), pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, errors.getvalue()

    code, errors = as_ordinary_user(classify)
    assert code == 1, errors
    assert "nothing may be written in its folder" in errors


def test_the_photographs_are_not_touched(jellygui: Jellygui, tmp_path: Path) -> None:
    survey = tmp_path / "survey"
    shutil.copytree(SAMPLES, survey)
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in survey.rglob("*") if p.is_file()}
    assert jellygui("classify", survey).returncode == 0
    after = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in survey.rglob("*") if p.is_file()}
    assert after == before


@pytest.mark.slow
def test_the_installation_tests_itself(jellygui: Jellygui, jellygui_here: Jellygui) -> None:
    done = jellygui("self-test", "--json")
    assert done.returncode == 0, done.stderr
    assert "leaked" not in done.stderr
    assert json.loads(done.stdout)["result"] == "everything works"
    assert jellygui("--version").stdout.startswith("JellyGUI ")
    assert "jellyfish-6" in jellygui_here("models", "list").stdout
    card = jellygui_here("models", "show", paths.bundled_model())
    assert "CC BY 4.0" in card.stdout


def test_first_prediction_needs_no_torch(tmp_path: Path, environment: dict[str, str]) -> None:
    code = (
        "import gc, sys; sys.argv = ['jellygui', 'classify', sys.argv[1]]\n"
        "from jellygui.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "assert gc.isenabled() and gc.get_freeze_count()\n"  # at work, after a quick start
        "print([m for m in ('torch', 'torchvision', 'PySide6', 'onnx') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SAMPLES)],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(os.name == "nt", reason="Windows has lists of its own")
@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_what_is_kept_is_its_owners_alone(
    jellygui: Jellygui, environment: dict[str, str], umask: int
) -> None:
    before = os.umask(umask)
    try:
        done = jellygui("classify", paths.resource("sample_images"))
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stderr
    home = Path(environment["HOME"])
    found = {str(place.relative_to(home)): place.stat().st_mode for place in home.rglob("*")}
    assert any(name.endswith(".jelly") for name in found)
    assert {name: oct(mode) for name, mode in found.items() if mode & 0o077} == {}
