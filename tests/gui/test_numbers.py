from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from jellygui.gui.numbers import real, whole


@pytest.fixture(params=["en_US", "de_DE", "fr_FR", "da_DK"])
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    locale = QLocale(request.param)
    QLocale.setDefault(locale)
    yield locale
    QLocale.setDefault(before)


def test_what_the_program_writes_is_read_again(locale: QLocale) -> None:
    for number in (0, 7, 999, 1000, 12_345, 1_234_567, -3):
        assert whole(locale.toString(number)) == number
        assert whole(f" {number} ") == number
    assert whole("1 234 567") == 1_234_567
    for value in (0.5, 0.001, 1e-6, 2.0):
        assert real(locale.toString(value, "g", 6)) == value


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize(
    "text",
    [
        "3.7",
        "3,7",
        "1e3",
        "1,00",
        "10.00",
        "1 0",
        "12 34",
        "",
        "-",
        "1.000,5",
        "five",
        "1-2",
        "0x10",
        "∞",
    ],
)
def test_what_is_no_whole_number_is_none(text: str) -> None:
    assert whole(text) is None


def test_thousands_are_those_of_the_language(locale: QLocale) -> None:
    known = {"en_US": ",", "de_DE": ".", "fr_FR": " ", "da_DK": "."}[locale.name()]
    for separator in ",. ":
        text = f"12{separator}345"
        assert whole(text) == (12_345 if separator in (known, " ") else None)


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize("text", ["", ".", "1.000.000", "1,2,3", "nan", "inf", "1 2", "--1", "e3"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert real(text) is None
