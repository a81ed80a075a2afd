"""The languages that lie in resources/translations are whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from jellygui.gui.language import languages as offered
from tests.support import languages

FILES = [*languages.tool().languages(), languages.tool().PLURALS]
CODES = [file.stem.partition("_")[2] for file in FILES]
# Those between which each language puts a name.
MARKS = {"en": "“”", "da": "»«", "de": "„“", "es": "«»", "fr": "«»", "zh_CN": "“”"}
ALL_MARKS = {*"„“”«»‹›"}


def test_every_language_of_the_menu_is_there_and_no_other() -> None:
    languages.tool().compile_all()
    assert {*CODES} == {*offered()} == {"en", "da", "de", "es", "fr", "zh_CN"}


def test_no_language_lacks_a_text_of_the_program(tmp_path: Path) -> None:
    """`make translations` says which these are; what the program no longer says is dropped."""
    tool = languages.tool()
    texts = tool.below()
    assert (tool.PLACE / "below.txt").read_text("utf-8").splitlines() == texts
    copies = [Path(shutil.copy(file, tmp_path)) for file in FILES]
    tool.update(copies, texts)
    for file, copy in zip(FILES, copies, strict=True):
        there = {(context, source) for context, source, _ in languages.messages(file)}
        wanted = {(context, source) for context, source, _ in languages.messages(copy)}
        assert (wanted - there, there - wanted) == (set(), set()), file.name


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_every_text_is_translated_with_all_that_is_put_into_it(file: Path) -> None:
    counted = languages.counted(file)
    for context, source, said in languages.messages(file):
        where = (context, source, said)
        assert said, where
        there, wanted = languages.placeholders(said), languages.placeholders(source)
        # A form for one may say it in a word.
        assert there == wanted or (source in counted and {*there} < {*wanted}), where
        said.format(**{name[1:-1]: "" for name in languages.placeholders(source)})
        for place in (0, -1):
            assert said[place].isspace() == source[place].isspace(), where
        assert said.count("\n") == source.count("\n"), where


@pytest.mark.parametrize(("file", "code"), [*zip(FILES, CODES, strict=True)], ids=CODES)
def test_names_stand_between_the_marks_of_their_language(file: Path, code: str) -> None:
    for context, source, said in languages.messages(file):
        assert ALL_MARKS & {*said} <= {*MARKS[code]}, (context, source, said)


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_one_photograph_and_many_have_their_forms(file: Path) -> None:
    languages.tool().compile_all()
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    one, two, many = (
        translator.translate("", "{count} photographs", "", number) for number in (1, 2, 1000)
    )
    assert one
    assert two == many
    assert (one == many) == (file.stem == "jellygui_zh_CN")


def test_what_is_said_below_the_window_is_found() -> None:
    found = set(languages.tool().below())
    assert {
        "“{path}” does not exist.",  # an error
        "Check the spelling, or whether a disk is missing.",  # its hint
        "{count} photograph was no longer there, or out of reach, when its turn came.",
        "{count} photographs were no longer there, or out of reach, when their turn came.",
        "is damaged ({words})",  # a reason
        # What a function gives to be said.
        "{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).",
        "photographs copied",  # what is counted
        "Passes over the training photographs.",  # a setting
        "least squares",  # what can be chosen
        "Network",  # a title of a card
    } <= found
