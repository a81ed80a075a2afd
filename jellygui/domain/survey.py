"""What a survey is called, whose it is, and under which licence it may be used."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from jellygui.files import storable

_EMAIL = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_ORCID = re.compile(
    r"(?:https?://)?(?:orcid\.org/)?\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b", re.I | re.A
)
_BETWEEN = re.compile("[,;<>()]")
LONGEST_LINE, LONGEST_ABSTRACT, MOST_PEOPLE = 500, 10_000, 100
_Text = Annotated[str, AfterValidator(storable)]


class Licence(StrEnum):
    """Those that OBIS and GBIF take."""

    CC0 = "CC0 1.0"
    CC_BY = "CC BY 4.0"
    CC_BY_NC = "CC BY-NC 4.0"


LICENCE_URLS = {
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/legalcode",
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/legalcode",
    Licence.CC_BY_NC: "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
}


class SurveyFacts(BaseModel):
    """What archives ask about a survey; days and bounds are those of its photographs.

    `people` are one a line, the first one is who may be asked: a name, and behind a comma an e-mail
    address or an ORCID.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: _Text = Field("", max_length=LONGEST_LINE)
    abstract: _Text = Field("", max_length=LONGEST_ABSTRACT)
    people: tuple[Annotated[_Text, Field(max_length=LONGEST_LINE)], ...] = Field(
        (), max_length=MOST_PEOPLE
    )
    institution: _Text = Field("", max_length=LONGEST_LINE)
    area: _Text = Field("", max_length=LONGEST_LINE)
    licence: Licence = Licence.CC_BY

    @property
    def lacking(self) -> list[str]:
        """What archives will ask for and nobody has said, in words."""
        there = {"title": self.title, "abstract": self.abstract, "people": self.people}
        lacking = [name for name, value in there.items() if not value]
        return [f"Nobody has said the {name} of the survey." for name in lacking]


def person_of(line: str) -> tuple[str, str, str]:
    """Name, e-mail address and ORCID of one of the people; what is not there is empty.

    Both are known by their form, wherever they stand; all else is the name.
    """
    orcid, email = _ORCID.search(line), _EMAIL.search(line)
    rest = _EMAIL.sub("", _ORCID.sub("", line))
    parts = (" ".join(part.split()) for part in _BETWEEN.split(rest))
    name = ", ".join(part for part in parts if part)
    return name or line.strip(), email[0] if email else "", orcid[1].upper() if orcid else ""
