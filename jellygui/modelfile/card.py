"""The card of a model: what is known of it."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    ValidationError,
    model_validator,
)

from jellygui.domain.configs import (
    FineTuneConfig,
    Preprocessing,
    PruneConfig,
    RetrainConfig,
    TrainConfig,
)
from jellygui.domain.measurements import Measurement
from jellygui.domain.promise import Promise
from jellygui.domain.species import Species, is_species_key
from jellygui.domain.split import Role
from jellygui.modelfile.graph import MOST_SPECIES
from jellygui.modelfile.plain import BadPartError, NewerVersionError, parse_object

FORMAT_VERSION = 1
# What fits into a card that can be read in a tenth of a gigabyte.
MOST_PHOTOGRAPHS = 50_000
_MOST_ERRORS = 1_000

Finite = Annotated[float, Field(allow_inf_nan=False)]


@lru_cache(maxsize=1024)  # a few species, of many photographs
def _is_key(text: str) -> str:
    if not is_species_key(text):
        raise ValueError("it is not the key of a species")
    return text


SpeciesKey = Annotated[str, AfterValidator(_is_key)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SpeciesEntry(_Part):
    """One species that the model tells apart."""

    key: SpeciesKey
    common_name: str = Field(max_length=200)
    scientific_name: str = Field("", max_length=200)
    aphia_id: int | None = None

    @classmethod
    def of(cls, species: Species) -> SpeciesEntry:
        """The same species; what a project knows of it besides stays there."""
        return cls(
            key=species.key,
            common_name=species.common_name,
            scientific_name=species.scientific_name,
            aphia_id=species.aphia_id,
        )


class CardPhotograph(_Part):
    """A photograph that the model was made with; the hashes tell it and its copies again.

    `taken_at` is known while a model is being made, and not written down.
    """

    content_hash: str = Field(pattern=r"^[0-9a-f]{64}$")
    perceptual_hash: int = Field(ge=0, lt=2**64)
    mirrored_hash: int = Field(ge=0, lt=2**64)
    label: SpeciesKey
    role: Role
    group: str
    taken_at: datetime | None = Field(None, exclude=True)


class HeldBackPhotograph(CardPhotograph):
    """A photograph that is to test and must not be learned, and when it was taken."""

    taken_at: datetime | None = None


class FoldAnswer(_Part):
    """What a network of the model's recipe said of a photograph that it had not seen."""

    said: SpeciesKey
    truth: SpeciesKey
    confidence: Finite = Field(ge=0, le=1.001)


class ModelCard(_Part):
    """What is known of a model."""

    # "model_" would otherwise be kept by pydantic for itself.
    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    format_version: Literal[1] = 1
    name: str = Field(min_length=1, max_length=200)
    architecture: str = Field(min_length=1, max_length=100)
    species: Annotated[tuple[SpeciesEntry, ...], FailFast()] = Field(
        min_length=2, max_length=MOST_SPECIES
    )
    preprocessing: Preprocessing
    precision: Literal["int8", "fp32"]
    precision_note: str
    temperature: Finite = Field(gt=0)
    confidence_threshold: Finite = Field(ge=0, le=1)
    distance_limit: Finite = Field(ge=0, le=2)
    replay_after: str
    parent: str | None
    started_from: str
    made_by: str
    created_at: AwareDatetime
    program_version: str
    parameters: int = Field(ge=1)
    multiply_adds: int = Field(ge=1)
    trained_on: Annotated[tuple[CardPhotograph, ...], FailFast()] = Field(
        max_length=MOST_PHOTOGRAPHS
    )
    measurements: Annotated[tuple[Measurement, ...], FailFast()]
    processors: Annotated[tuple[str, ...], FailFast()]
    licence: str
    attribution: Annotated[tuple[str, ...], FailFast()]
    fine_tune: FineTuneConfig | None
    prune: PruneConfig | None
    teachers: int = Field(1, ge=1)
    retrain: RetrainConfig | None = None
    promise: Promise | None = None
    # Cross-validated answers near enough to be named, one of each group.
    fold_answers: Annotated[tuple[FoldAnswer, ...], FailFast()] = Field(
        (), max_length=MOST_PHOTOGRAPHS
    )

    @property
    def species_keys(self) -> tuple[str, ...]:
        return tuple(species.key for species in self.species)

    @property
    def learned_from_validation(self) -> bool:
        """Whether the validation photographs taught too, so that nothing can be set on them."""
        last = self.retrain or self.prune or self.fine_tune
        return isinstance(last, TrainConfig) and last.learn_from_validation

    @model_validator(mode="after")
    def _makes_sense(self) -> ModelCard:
        if len(set(self.species_keys)) != len(self.species):
            raise ValueError("a species is listed twice")
        seen = self.preprocessing
        if not all(0 <= mean <= 1 for mean in seen.mean) or not all(0 < s <= 1 for s in seen.std):
            raise ValueError("the mean or the spread of the preprocessing is not possible")
        return self


def parse_card(text: bytes) -> ModelCard:
    """The card in its JSON form.

    Raises:
        NewerVersionError: only a later version of the program knows this format.
        BadPartError: it is not a card.
    """
    parsed = parse_object(text)
    version = parsed.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise NewerVersionError
    try:
        # From JSON, pydantic copies the whole input into every error; so the lenient reading of
        # what is parsed already comes first, and only what passes it is read strictly.
        ModelCard.model_validate(parsed)
        return ModelCard.model_validate_json(text, strict=True)
    except ValidationError as error:
        if error.error_count() > _MOST_ERRORS:
            raise BadPartError(f"it has {error.error_count():,} mistakes") from error
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise BadPartError(f"{where}: {first['msg'].removeprefix('Value error, ')}") from error
