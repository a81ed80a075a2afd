"""What a person may send to those who mend the program: the error, versions, logs, settings.

Names stay at home unless they are wanted: whose the computer is and what it is called, where files
lie, and what photographs, projects, models and species are called. What may be one is left out
whole, also where less would have done.
"""

from __future__ import annotations

import getpass
import json
import platform
import re
import socket
import sysconfig
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import BinaryIO

from jellygui import __version__, paths
from jellygui.errors import JellyError
from jellygui.files import write_in_one_step
from jellygui.images import kinds
from jellygui.reasons import why_not_written
from jellygui.shown import short

_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "onnxruntime", "Pillow", "pydantic")
_SUFFIXES = (".log", ".json", ".ini", ".1", ".2", ".3")
_NAME = "[name]"
_ENDINGS = "|".join(sorted(ending[1:] for ending in kinds.ENDINGS)) + (
    "|mp4|mov|avi|jxl|jelly|jellymodel|safetensors|pth?|csv|tsv|txt|html?|zip|lock"
)
# A text in quotes that holds a separator of folders or ends as a file does; in “…” any.
_QUOTED = re.compile(
    r"""“[^”\n]*”|(?P<mark>['"])(?!\[(?:program|python)\])"""
    r"""(?P<inside>(?:\\.|(?!(?P=mark))[^\n\\])*)(?P=mark)"""
)
_IS_PLACE = re.compile(rf"[/\\]|\.(?:{_ENDINGS})$", re.IGNORECASE)
# From the root of a disk to the end of the line or of the quotes, or to where a reason begins.
_PATH = re.compile(
    r"(?<![\w\]./\\:])(?:[A-Za-z]:[\\/]|\\\\|~[\\/]|/(?=[^\s/]))"
    r"[^\n]*?(?=: [^/\\\n]*$|$|['\"”](?:[\s,;:)\]]|$))",
    re.MULTILINE,
)
# What stands before a message in the log, and then all up to what ends as a file does.
_HEAD = r"(?:\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ \S+ \S+: )?"
_TO_THE_ENDING = re.compile(
    rf"^({_HEAD}\s*)\S[^\n]*\.(?:{_ENDINGS})\b", re.IGNORECASE | re.MULTILINE
)
_TEXT = re.compile(r'"((?:\\.|[^"\\\n])*)"')
_ANNOTATOR = re.compile(r'"annotator"\s*:\s*"((?:\\.|[^"\\\n])*)')
# No message is so long; looking for names in longer ones would take minutes.
_LONGEST_LINE = 8000
# What folders are called on any computer.
_COMMON = frozenset(
    """home users user documents desktop pictures downloads jellygui local share state cache config
    data projects models runs log logs tmp temp mnt media volumes root var lib opt usr private
    appdata roaming library application support""".split()  # noqa: SIM905
)


@dataclass(frozen=True)
class ZipPart:
    """A file of the zip."""

    name: str
    text: str

    @property
    def size_bytes(self) -> int:
        return len(self.text.encode())


def parts(details: str, *, names: bool) -> list[ZipPart]:
    """What the zip holds, in its order; without `names` of people, computers, places and files.

    `details` are those of an error; empty where there was none.
    """
    found = [
        *([ZipPart("error.txt", details)] if details else []),
        ZipPart("versions.txt", "\n".join(versions())),
    ]
    for folder, name in ((paths.log_dir(), "log"), (paths.settings_dir(), "settings")):
        for entry in sorted(folder.glob("*")) if folder.is_dir() else ():
            if entry.suffix in _SUFFIXES and entry.is_file():
                with suppress(OSError):
                    text = entry.read_text(encoding="utf-8", errors="backslashreplace")
                    found.append(ZipPart(f"{name}/{entry.name}", text))
    if names:
        return found
    words = _known(found)
    return [replace(part, text=without_names(part.text, words)) for part in found]


def write_parts(path: Path, held: Iterable[ZipPart]) -> None:
    """Write a zip of these, as they were looked at, readable by its owner alone.

    Raises:
        JellyError: it cannot be written.
    """

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
            for part in held:
                made.writestr(part.name, part.text)

    try:
        write_in_one_step(path, fill, own=True)
    except OSError as error:
        raise JellyError(
            f"“{path}” cannot be written ({why_not_written(error)}).",
            hint="Choose a place where you may write.",
        ) from error


def versions() -> list[str]:
    """The program, its libraries and the system, a line each."""
    lines = [f"JellyGUI {__version__}", f"Python {platform.python_version()}", platform.platform()]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # a frozen program may leave this out
            continue
    return lines


def without_names(text: str, words: Iterable[tuple[str, str]] = ()) -> str:
    """A text without paths, names of files and what stands in quotes; `words` go where they stand.

    Each of `words` is what is left out and what stands for it.
    """
    text = "\n".join(short(line, _LONGEST_LINE) for line in text.split("\n"))
    for place, called in _own_places():
        text = text.replace(place, called)
    text = _QUOTED.sub(_unquoted, text)
    text = _PATH.sub(_NAME, text)
    text = _TO_THE_ENDING.sub(rf"\1{_NAME}", text)
    for word, called in words:
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", called, text, flags=re.IGNORECASE)
    return text


def _unquoted(found: re.Match[str]) -> str:
    inside = found["inside"]
    if inside is not None and not _IS_PLACE.search(inside):
        return found[0]
    return found[0][0] + _NAME + found[0][-1]


def _own_places() -> list[tuple[str, str]]:
    """The program's own files and Python's, the deepest first; a trace says where in them."""
    package = Path(__file__).resolve().parents[1]
    places = {str(package): "[program]"}
    for name in ("purelib", "platlib", "stdlib"):
        place = sysconfig.get_path(name)
        if place and len(Path(place).parts) > 2:
            places.setdefault(place, "[python]")
            places.setdefault(str(Path(place).resolve()), "[python]")
    return sorted(places.items(), key=lambda entry: -len(entry[0]))


def _known(found: Iterable[ZipPart]) -> list[tuple[str, str]]:
    """The names that this computer is known to have, the longest first."""
    words: dict[str, str] = {}
    for part in found:
        if part.name.startswith("settings/"):  # also those that are damaged
            texts = [_spoken(text) for text in _TEXT.findall(part.text)]
            words |= dict.fromkeys(_folder_names(texts), _NAME)
            words |= dict.fromkeys(map(_spoken, _ANNOTATOR.findall(part.text)), _NAME)
    words |= dict.fromkeys(_folder_names([str(Path.home())]), "[user]")
    with suppress(OSError, KeyError, ImportError):
        words[getpass.getuser()] = "[user]"
    with suppress(OSError):
        host = socket.gethostname()
        words |= {host: "[computer]", host.partition(".")[0]: "[computer]"}
    return sorted(
        ((word, called) for word, called in words.items() if word),
        key=lambda entry: -len(entry[0]),
    )


def _spoken(text: str) -> str:
    """What a text between quotes of JSON says."""
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _folder_names(places: Iterable[str]) -> Iterator[str]:
    for place in places:
        if "/" in place or "\\" in place:
            for part in re.split(r"[/\\]", place):
                name = Path(part).stem
                if len(name) > 2 and name.casefold() not in _COMMON:
                    yield name
