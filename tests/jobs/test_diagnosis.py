"""What leaves with the diagnostic zip."""

from __future__ import annotations

import getpass
import itertools
import json
import logging
import os
import re
import socket
import stat
import zipfile
from pathlib import Path

import pytest

from jellygui import log, paths
from jellygui.jobs.diagnosis import parts, without_names, write_parts

FOLDER = "Quallen, geheim (Ida's): 9/Zorn = 3; Ö"
NAMES = (
    "Zorn.jpg",
    "Zorn und Meer (2), 3; 4.jpeg",
    "Zorn: a.PNG",
    'Zorn\'s "x".tif',
    "Zorn\u202e.jelly",
)


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of somebody, with settings and a log that name what is theirs."""
    home = tmp_path / "idamueller"
    for name in ("settings", "log"):
        (home / name).mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(getpass, "getuser", lambda: "imueller7")
    monkeypatch.setattr(socket, "gethostname", lambda: "fjordlab-12.example.org")
    monkeypatch.setattr(paths, "settings_dir", lambda: home / "settings")
    monkeypatch.setattr(paths, "log_dir", lambda: home / "log")
    settings = {
        "recent_projects": [str(home / "Documents" / "Kattegat2024.jelly")],
        "folders": {"photographs": "D:\\Bilder\\Tauchgang"},
        "annotator": "Ida M",
        "thumbnail_px": 160,
    }
    (home / "settings" / "settings.json").write_text(json.dumps(settings, indent=1))
    return home


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "place",
    ["/home/ida/", f"/home/ida/{FOLDER}/", "C:\\Users\\ida\\Fotos\\", "\\\\server\\x y\\", ""],
)
def test_no_part_of_a_name_is_left(place: str, name: str) -> None:
    path = place + name
    quoted = [
        repr(path),
        repr(Path(path)),
        f"“{path}” is damaged.",
        repr(OSError(2, "No such", path)),
    ]
    plain = [f"  {path}: is damaged", f"Written: {path}", f"The folder {path} was left out: why."]
    for line in (*quoted, *plain):
        left = without_names(f"2026-01-02 03:04:05,678 INFO MainProcess jellygui.x: {line}\nnext")
        assert not re.search("Zorn|Meer|ida|Ida|geheim|Quallen|Fotos|server|x y", left), left
        assert left.startswith("2026-01-02 03:04:05,678 INFO MainProcess jellygui.x: ")
        assert left.endswith("\nnext")


def test_a_trace_still_says_where(computer: Path) -> None:
    try:
        without_names(3)  # type: ignore[arg-type]
    except (TypeError, AttributeError) as error:
        import traceback

        trace = "".join(traceback.format_exception(error))
    left = without_names(trace)
    assert 'File "[program]/jobs/diagnosis.py", line' in left.replace("\\", "/")
    assert ", in without_names" in left
    assert str(Path(__file__).parent) not in left
    assert "a reason / another" in without_names("a reason / another")
    assert without_names('  value = "a" + b / c') == '  value = "a" + b / c'


def test_whose_it_is_stays_at_home_unless_it_is_wanted(computer: Path) -> None:
    home = str(computer)
    damaged = '{"annotator": "Ole Ø", "recent_projects": ["/mnt/Skagerrak/p.jelly"'
    (computer / "settings" / "settings-damaged-1.json").write_text(damaged, encoding="utf-8")
    (computer / "log" / "jellygui.log").write_text(
        f"Ole Ø in Skagerrak; imueller7 on FJORDLAB-12 opened {home}/Documents/Kattegat2024.jelly\n"
        "Kattegat2024 is open; Ida M said so; Tauchgang; idamueller\n",
        encoding="utf-8",
    )
    secrets = (
        "imueller7",
        "fjordlab",
        "kattegat",
        "ida m",
        "tauchgang",
        "idamueller",
        home.lower(),
        "ole ø",
        "skagerrak",
    )
    details = f"Error: {home}/x.jpg by imueller7"
    named = {part.name: part.text for part in parts(details, names=True)}
    bare = {part.name: part.text for part in parts(details, names=False)}
    assert (
        list(named)
        == list(bare)
        == [
            "error.txt",
            "versions.txt",
            "log/jellygui.log",
            "settings/settings-damaged-1.json",
            "settings/settings.json",
        ]
    )
    for text, secret in itertools.product(bare.values(), secrets):
        assert secret not in text.lower()
    assert all(any(secret in text.lower() for text in named.values()) for secret in secrets)
    assert json.loads(bare["settings/settings.json"])["thumbnail_px"] == 160
    assert "is open; [name] said so" in bare["log/jellygui.log"]


def test_what_the_program_itself_logs_names_nothing(
    computer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "log_dir", lambda: computer / "log")
    logger = logging.getLogger("jellygui")
    monkeypatch.setattr(logger, "handlers", [])
    log.start_log()
    place = computer / FOLDER / NAMES[1]
    try:
        raise FileNotFoundError(2, "No such file", str(place))
    except OSError as error:
        logger.info("%r %s: %r", place, "is damaged", error)
        logger.exception("unexpected")
    logger.handlers[0].close()
    log.keep_in_log(f"The folder {place} was left out: why", name="training")
    held = {part.name: part.text for part in parts("", names=False)}
    for name in ("log/jellygui.log", "log/training.log"):
        assert not re.search("Zorn|Meer|Ida|geheim|Quallen|idamueller", held[name])
    assert "FileNotFoundError" in held["log/jellygui.log"]


def test_the_zip_is_its_owners_alone_and_holds_what_was_shown(
    computer: Path, tmp_path: Path
) -> None:
    write_parts(tmp_path / "d.zip", parts("Error", names=False))
    with zipfile.ZipFile(tmp_path / "d.zip") as made:
        held = {name: made.read(name).decode() for name in made.namelist()}
    assert held == {part.name: part.text for part in parts("Error", names=False)}
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "d.zip").stat().st_mode) == 0o600


def test_a_long_log_takes_no_time(computer: Path) -> None:
    line = "2026-01-02 03:04:05,678 INFO MainProcess jellygui.images.photo: " + "a/ b: c, " * 40
    (computer / "log" / "jellygui.log").write_text(f"{line}\n" * 2000)
    (computer / "log" / "other.log").write_text("x.y/" * 100_000 + "'\"“" * 50_000)
    assert len(parts("", names=False)) == 4
