"""What is wanted of a table, as a person types it: “station = Anholt and confidence < 0.6”.

    wanted      = part, or several with “or” between them
    part        = condition, or several with “and” between them
    condition   = “not” condition | “(” wanted “)” | column sign value
                | column “in” “(” value, value, … “)” | column “is” [“not”] “empty”
    sign        = one of = != < <= > >=

A value is a number, a day as 2024-07-09, yes or no, or text, in quotes where it has one of these
signs or words in it. Nothing is evaluated but these.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from jellygui.domain.days import day_typed
from jellygui.domain.species import species_key
from jellygui.errors import JellyError
from jellygui.shown import short

_LONGEST, _DEEPEST, _MOST_VALUES = 2_000, 30, 200
_TOKEN = re.compile(r"""\s*("[^"]*"|'[^']*'|<=|>=|!=|<>|==|[=<>(),]|[^\s=<>!(),"']+)""")
_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_WORDS = ("and", "or", "not", "in", "is")
_TEXT, _NUMBER, _DAY, _TIME, _FLAG, _PLACE = "text", "number", "day", "time", "yes or no", "place"
# How a person calls a column, what it is, and how the table calls it.
_COLUMNS = {
    "station": (_PLACE, "folder"),
    "folder": (_PLACE, "folder"),
    "path": (_TEXT, "path"),
    "day": (_DAY, "day"),
    "time": (_TIME, "taken_at"),
    "label": (_TEXT, "label"),
    "species": (_TEXT, "species"),
    "confidence": (_NUMBER, "confidence"),
    "identified": (_FLAG, "identified"),
    "distance": (_NUMBER, "distance"),
    "camera": (_TEXT, "camera"),
    "serial": (_TEXT, "serial"),
    "latitude": (_NUMBER, "latitude"),
    "longitude": (_NUMBER, "longitude"),
    "depth": (_NUMBER, "depth_m"),
    "width": (_NUMBER, "width_px"),
    "height": (_NUMBER, "height_px"),
    "reason": (_TEXT, "reason"),
    "copy": (_FLAG, "copy"),
}


def condition_of(text: str) -> pc.Expression:
    """The condition that a person has typed.

    Raises:
        JellyError: it is none, or names a column that there is not.
    """
    if len(text) > _LONGEST:
        raise _not_understood("it is too long")
    reading = _Reading(text)
    found = reading.wanted(0)
    if reading.next is not None:
        raise _not_understood(f"“{short(reading.next)}” is not expected")
    return found


class _Reading:
    """The words of a condition, one after the other."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str] = []
        at, text = 0, text.rstrip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None:
                raise _not_understood(f"“{short(text[at:].strip())}” is not expected")
            self._tokens.append(match[1])
            at = match.end()
        self._at = 0

    @property
    def next(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _is(self, *words: str) -> bool:
        return self.next is not None and self.next.lower() in words

    def _take(self) -> str:
        if self.next is None:
            raise _not_understood("it ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, word: str) -> None:
        if not self._is(word):
            raise _not_understood(f"“{word}” is missing before “{short(self.next or 'its end')}”")
        self._take()

    def wanted(self, depth: int) -> pc.Expression:
        if depth > _DEEPEST:
            raise _not_understood("it has too many brackets")
        found = self._part(depth)
        while self._is("or"):
            self._take()
            found = found | self._part(depth)
        return found

    def _part(self, depth: int) -> pc.Expression:
        found = self._condition(depth)
        while self._is("and"):
            self._take()
            found = found & self._condition(depth)
        return found

    def _condition(self, depth: int) -> pc.Expression:
        if depth > _DEEPEST:
            raise _not_understood("it has too many brackets")
        if self._is("not"):
            self._take()
            return ~self._condition(depth + 1)
        if self._is("("):
            self._take()
            found = self.wanted(depth + 1)
            self._expect(")")
            return found
        name = self._take().lower()
        if name not in _COLUMNS:
            raise JellyError(
                f"There is no column “{short(name)}” in a table.",
                hint=f"Ask for one of: {', '.join(_COLUMNS)}.",
            )
        kind, column = _COLUMNS[name]
        return self._compared(name, kind, pc.field(column))

    def _compared(self, name: str, kind: str, field: pc.Expression) -> pc.Expression:
        if self._is("is"):
            self._take()
            is_turned = self._is("not")
            if is_turned:
                self._take()
            self._expect("empty")
            return field.is_valid() if is_turned else field.is_null()
        if self._is("in"):
            self._take()
            self._expect("(")
            found = _compare(name, kind, field, "=", self._value())
            for _ in range(_MOST_VALUES):
                if not self._is(","):
                    break
                self._take()
                found = found | _compare(name, kind, field, "=", self._value())
            self._expect(")")
            return found
        sign = self._take()
        if sign not in _SIGNS:
            raise _not_understood(f"“{short(name)}” is followed by “{short(sign)}”, no sign")
        return _compare(name, kind, field, sign, self._value())

    def _value(self) -> str:
        """A text in quotes, or words up to the next sign."""
        first = self._take()
        if first[0] in "\"'":
            return first[1:-1]
        if first in _SIGNS or first in "()," or first.lower() in _WORDS:
            raise _not_understood(f"a value is missing before “{short(first)}”")
        words = [first]
        while (word := self.next) is not None and word[0] not in "\"'=<>!(),":
            if word.lower() in _WORDS:
                break
            words.append(self._take())
        return " ".join(words)


def _compare(name: str, kind: str, field: pc.Expression, sign: str, text: str) -> pc.Expression:
    if kind in (_TEXT, _PLACE, _FLAG) and sign not in ("=", "==", "!=", "<>"):
        raise _not_understood(f"“{name}” is {kind}, which is not compared by “{sign}”")
    if kind in (_TEXT, _PLACE):
        equal = _is_called(field, text) if kind == _TEXT else _lies_in(field, text)
        if sign in ("!=", "<>"):  # what is not known is not that either
            return ~equal | field.is_null()
        return equal
    value = _value_of(name, kind, text)
    found = _SIGNS[sign](field, value)
    return found | field.is_null() if sign in ("!=", "<>") else found


def _is_called(field: pc.Expression, text: str) -> pc.Expression:
    """Whatever its case; a species also by its name."""
    named = pc.utf8_lower(field) == text.lower()
    key = species_key(text)
    return named | (field == key) if key else named


def _lies_in(field: pc.Expression, text: str) -> pc.Expression:
    """A folder, by its path or its name; one of a station has its name, as in a project."""
    name = re.escape(text.strip().rstrip("/\\"))
    return pc.match_substring_regex(field, rf"(^|[/\\]){name}([/\\]|$)", ignore_case=True)


def _value_of(name: str, kind: str, text: str) -> object:
    if kind == _NUMBER:
        try:
            return float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
        except ValueError:
            pass
    elif kind == _FLAG and text.lower() in ("yes", "true", "no", "false"):
        return text.lower() in ("yes", "true")
    elif kind == _DAY and (day := day_typed(text)) is not None:
        return pa.scalar(day, pa.date32())
    elif kind == _TIME:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            day = day_typed(text)
            moment = datetime.combine(day, time()) if day else None  # type: ignore[assignment]
        if moment is not None and moment.tzinfo is None:
            return pa.scalar(moment, pa.timestamp("us"))
    raise _not_understood(f"“{name}” is a {kind}, and “{short(text)}” is none")


def _not_understood(why: str) -> JellyError:
    return JellyError(
        f"What is wanted is not understood: {why}.",
        hint=f"Write it as: station = Anholt and confidence < 0.6. Columns: {', '.join(_COLUMNS)}.",
    )
