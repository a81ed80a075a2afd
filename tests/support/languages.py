"""The tool that keeps the languages of the window, for tests of what it finds and makes."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
_PLACEHOLDER = re.compile(r"\{\w+\}")


@cache
def tool() -> ModuleType:
    """packaging/translations.py"""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Context, source and translation of each text of a .ts; "" where it is not translated.

    What is counted comes once for each of its forms.
    """
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_done = translation.get("type") is None
            for form in translation.findall("numerusform") or [translation]:
                said = (form.text or "") if is_done else ""
                yield context.findtext("name", ""), message.findtext("source", ""), said


def counted(file: Path) -> set[str]:
    """The texts of a .ts that have a form for each number."""
    found = ElementTree.parse(file).iter("message")
    return {m.findtext("source", "") for m in found if m.get("numerus") == "yes"}


def placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def pseudo(source: str) -> str:
    """A text in brackets that is 40 % longer, made of its own words."""
    words = _PLACEHOLDER.sub("", source).replace("&", "").split()
    more, wanted = "", 0.4 * len(source)
    while len(more) < wanted:
        more += " " + words[len(more) % len(words)] if len(words) > 1 else "n"
    return f"‹{source}{more[: round(wanted)]}›"


def pseudo_translated(folder: Path) -> Path:
    """The .qm of a language in which every text is `pseudo`, made as those of others are."""
    written, compiled = folder / "jellygui_pseudo.ts", folder / "pseudo.qm"
    module = tool()
    module.update([written], module.below())
    tree = ElementTree.parse(written)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = pseudo(message.findtext("source", ""))
    tree.write(written, encoding="utf-8", xml_declaration=True)
    lrelease = next(Path(sys.executable).parent.glob("pyside6-lrelease*"))
    subprocess.run([lrelease, written, "-qm", compiled], check=True, capture_output=True)
    return compiled
