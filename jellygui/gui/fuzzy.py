"""How well something is meant by what is typed."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

_APART = 3  # letters that follow one another stand on so many times their number, at most


def closeness(typed: str, text: str) -> float:
    """From 0, not meant, to 1: every word that is typed must be there, in any order.

    A word is there best at the beginning of a word of the text, then anywhere, then as letters
    that words begin with (`ecc`: Export counts CSV), then as letters that follow one another
    closely (`trn`: Train). Case and accents make no difference.
    """
    words = _read(typed).text.split()
    if not words:
        return 1.0
    there = _read(text)
    scores = [_closeness_of_one(word, there) for word in words]
    return sum(scores) / len(scores) if all(scores) else 0.0


class _Read(NamedTuple):
    """A text in plain letters, where its words begin, and the letters that they begin with."""

    text: str
    beginnings: tuple[int, ...]
    initials: str


def _closeness_of_one(word: str, there: _Read) -> float:
    text, beginnings, initials = there
    place = f" {text}".find(f" {word}")
    if place >= 0:
        return 1.0 if place == 0 else 0.9
    if word in text:
        return 0.6
    if len(word) < 2 or word[0] not in initials:
        return 0.0
    if _follow(word, initials):
        return 0.5
    room = _APART * len(word)
    near = any(text[n] == word[0] and _follow(word, text[n : n + room]) for n in beginnings)
    return 0.3 if near else 0.0


def _follow(word: str, text: str) -> bool:
    """Whether the letters of a word come in this order."""
    place = 0
    for letter in word:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return True


@lru_cache(maxsize=1 << 14)  # thousands of folders are looked through at every key
def _read(text: str) -> _Read:
    apart = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in apart if not unicodedata.combining(c)).casefold()
    plain = " ".join("".join(c if c.isalnum() else " " for c in letters).split())
    beginnings = tuple(n for n in range(len(plain)) if n == 0 or plain[n - 1] == " ")
    return _Read(plain, beginnings, "".join(plain[n] for n in beginnings))
