"""What is said in the language of a person: by the window, and by what is made without one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from jellygui import paths
from jellygui.domain.common_names import COMMON_NAMES
from jellygui.domain.lists import NAMED, capital

ENGLISH = "en"
BELOW, SPECIES = "below", "species"
# Fewer letters of its own do not tell a pattern from other texts.
_FEWEST_LETTERS = 5
_WITHOUT_GAPS = ("zh_CN",)
_DEEPEST = 3
_NUMBER = re.compile(r"(?:p [=<] )?[+-]?(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+\.\d+)%?")
_GAP = re.compile(r"(?<=[.?!:]) ")
_MOST_SENTENCES = 6
# The texts of strangers may be long; the window looks no longer for what it does not know.
_LONGEST, _MOST_MISSED, _MOST_PARTS = 2000, 4, 20
_HOLE = re.compile(r"\{(\w+)\}")
_QUOTED = re.compile("“([^“”]*)”")
_ALL_QUOTED = re.compile(f"{_QUOTED.pattern}(?:, {_QUOTED.pattern})*")


class Speech:
    """A language, by what gives the translation of a text in a context, or the text itself.

    Errors, notes and reasons are made in English, for files, terminal and log, some of them in
    another process or long ago. They are known by their patterns (`{count} files`); what is put
    into these is looked up in turn. What has no pattern stays as it is. `separators` are those of
    thousands and of decimals.
    """

    def __init__(
        self,
        language: str,
        translate: Callable[[str, str], str],
        separators: Callable[[], tuple[str, str]] = lambda: (",", "."),
    ) -> None:
        self.language = language
        self.translate = translate
        self._separators = separators
        self._looked_up = lru_cache(1000)(self._look_up)

    def tr(self, text: str) -> str:
        """A text, as the window's functions have theirs."""
        return self.translate("", text)

    def below(self, text: str) -> str:
        """What was said in English where no language is known."""
        return text if self._is_english else self._looked_up(text, 0)

    def species(self, name: str) -> str:
        """A common name, where the program knows the species."""
        found = self.translate(SPECIES, name)
        return found if found != name else self.translate(BELOW, name)

    def number(self, value: float) -> str:
        """A whole number."""
        return self.grouped(f"{round(value):,}")

    def grouped(self, number: str) -> str:
        """A number that has commas between its thousands."""
        return number.replace(",", self._separators()[0])

    def written(self, number: str) -> str:
        """A number as English writes it, 1,234.5, with the marks of this language."""
        return number.translate(dict(zip(map(ord, ",."), self._separators(), strict=True)))

    def joined(self, sentences: Sequence[str]) -> str:
        """Sentences one after the other, but for those that are empty."""
        gap = "" if self.language in _WITHOUT_GAPS else " "
        return gap.join(filter(None, sentences))

    def listed(self, things: Sequence[str], *, separator: str = ", ", named: int = NAMED) -> str:
        """The first things by name and how many more, as `domain.lists.listed` says it."""
        more = len(things) - named
        parts = [*things[:named]]
        if more > 0:
            parts.append(self.translate("", "and {count} more").format(count=self.number(more)))
        return separator.join(parts)

    @property
    def _is_english(self) -> bool:
        known = next(iter(COMMON_NAMES.values()))
        return self.translate(SPECIES, known) == known

    def _look_up(self, text: str, depth: int) -> str:
        """Each of the sentences, or as many together as there is a pattern for."""
        if depth > _DEEPEST or len(text) > _LONGEST:
            return text
        left, said, missed = _GAP.split(text), [], 0
        while left and missed < _MOST_MISSED:
            count, found = next(self._tries(left, depth), (1, None))
            missed += found is None
            said.append(left[0] if found is None else found)
            del left[:count]
        return " ".join([*said, *left])

    def _tries(self, sentences: Sequence[str], depth: int) -> Iterator[tuple[int, str | None]]:
        """How many of the first sentences are one pattern, and what they say."""
        counts = range(1, min(len(sentences), _MOST_SENTENCES) + 1)
        for count in counts:
            if (
                found := self._as_one(" ".join(sentences[:count]), depth, gaps=count - 1)
            ) is not None:
                yield count, found
        for count in reversed(counts):  # what is put in may be sentences, too
            if (found := self._as_one(" ".join(sentences[:count]), depth)) is not None:
                yield count, found

    def _as_one(self, text: str, depth: int, gaps: int | None = None) -> str | None:
        found = self._found(text, depth, gaps)
        if found is None and text[:1].isupper():  # a part that begins a line here
            found = self._found(text[:1].lower() + text[1:], depth, gaps)
            return None if found is None else capital(found)
        return found

    def _found(self, text: str, depth: int, gaps: int | None) -> str | None:
        """By a pattern with so many gaps between sentences, none in what is put in; or by any."""
        found = self.translate(BELOW, text)
        if found != text:
            return found
        parts = text.split(", ") if text[:1].isdigit() else []  # 12 HEIC pictures, 3 videos
        if 1 < len(parts) <= _MOST_PARTS:
            several = [self._found(part, depth, 0) for part in parts]
            if None not in several:
                return ", ".join(filter(None, several))
        for source, words, names in _patterns():
            values = _values(text, words)
            if values is None:
                continue
            if gaps is None or (
                gaps == len(_GAP.findall(source)) and "; " not in "\n".join(values)
            ):
                given = {
                    name: self._value(value, depth, is_quoted=before.endswith("“"))
                    for name, value, before in zip(names, values, words, strict=False)
                }
                return self.translate(BELOW, source).format(**given)
        return None

    def _value(self, value: str, depth: int, *, is_quoted: bool) -> str:
        number = value.removesuffix(".")  # what ends a sentence may have been taken with it
        if _NUMBER.fullmatch(number):
            if is_quoted:  # so it was typed, or is to be
                return value
            return self.written(number) + value[len(number) :]
        names = value.split(", ")  # as `listed` has them
        known = [self.translate(SPECIES, name) for name in names]
        if known != names:
            return ", ".join(known)
        if _ALL_QUOTED.fullmatch(value):
            return _QUOTED.sub(lambda found: self.tr("“{name}”").format(name=found[1]), value)
        return self._looked_up(value, depth + 1)


IN_ENGLISH = Speech(ENGLISH, lambda context, text: text)


def _values(text: str, words: Sequence[str]) -> list[str] | None:
    """What stands between these words, where the text is made of them; else None."""
    first, *middle, last = words
    if not text.startswith(first) or not text.endswith(last):
        return None
    values: list[str] = []
    at, end = len(first), len(text) - len(last)
    for word in middle:
        place = text.find(word, at + 1, end)
        if place < 0:
            return None
        values.append(text[at:place])
        at = place + len(word)
    return [*values, text[at:end]] if at < end else None


@lru_cache(1)
def _patterns() -> list[tuple[str, list[str], list[str]]]:
    """Each pattern, the words in it and the names between them; what says most comes first."""

    def parted() -> Iterator[tuple[str, list[str], list[str]]]:
        for source in paths.resource("translations", "below.txt").read_text("utf-8").splitlines():
            words = [word.replace("{{", "{").replace("}}", "}") for word in _HOLE.split(source)]
            if len(words) > 1 and sum(map(len, words[::2])) >= _FEWEST_LETTERS:
                yield source, words[::2], words[1::2]

    return sorted(parted(), key=lambda entry: -sum(map(len, entry[1])))
