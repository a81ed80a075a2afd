from __future__ import annotations

from datetime import date

import pytest

from jellygui.domain.days import day_in_name, day_in_path, day_typed

_NINTH = date(2024, 7, 9)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-07-09", _NINTH),
        ("2024-7-9 Lillebælt", _NINTH),
        ("2024_07_09", _NINTH),
        ("2024.07.09", _NINTH),
        ("9.7.2024", _NINTH),
        ("Dive 3, 09.07.2024, north", _NINTH),
        ("20240709", _NINTH),
        ("IMG_20240709_104412.jpg", _NINTH),
        ("2024-07-09 and 20240709", _NINTH),  # the same day twice
        ("2024-07-09 to 2024-07-12", None),
        ("29.2.2023", None),  # there was none
        ("2024-13-09", None),
        ("09-07-2024", None),  # July, or September
        ("07/09", None),
        ("120240709", None),
        ("99991231", None),
        ("P7000001.JPG", None),
        ("1.2.3", None),
        ("\u0662\u0660\u0662\u0664-\u0660\u0667-\u0660\u0669", None),  # digits of another script
        ("", None),
    ],
)
def test_a_name_says_a_day_or_none(name: str, day: date | None) -> None:
    assert day_in_name(name) == day


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/survey/2024-07-09/DCIM/P1.JPG", _NINTH),
        ("/2023-01-01/2024-07-09/P1.JPG", _NINTH),  # the nearest
        ("/2023-01-01/a/20240709 P1.JPG", _NINTH),
        (r"C:\Survey\9.7.2024\P1.JPG", _NINTH),
        ("/survey/one/P1.JPG", None),
    ],
)
def test_the_nearest_name_of_a_path_counts(path: str, day: date | None) -> None:
    assert day_in_path(path) == day


def test_what_a_person_types_is_one_day_and_nothing_else() -> None:
    assert {day_typed(text) for text in ("2024-07-09", " 9.7.2024 ", "20240709")} == {_NINTH}
    assert not any(day_typed(text) for text in ("", "July", "2024-07-09 x", "31.6.2024"))
