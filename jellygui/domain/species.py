"""Species and the order they are shown in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from jellygui.errors import JellyError
from jellygui.files import is_device_name

# Of UTF-8: every disk can have a folder of that name.
LONGEST_KEY_BYTES = 200
_KEY = re.compile(r"\w+")
_SHOWN = 40


@dataclass(frozen=True, kw_only=True)
class Species:
    """One species (or a wider group that is reported as one).

    `key` is a short ASCII name that never changes (`moon_jellyfish`); `aphia_id` is the number in
    the World Register of Marine Species, empty until somebody has read it there. `authority` is who
    described it, `rank` as the register writes it.
    """

    key: str
    common_name: str
    scientific_name: str = ""
    aphia_id: int | None = None
    authority: str = ""
    rank: str = ""


@dataclass(frozen=True, kw_only=True)
class ProjectSpecies(Species):
    """A species of a project, or a wider group.

    `place` is its place in the list, `look` that which gives it its colour and shape, for ever
    unless a person chooses another (None: as its place).
    """

    place: int
    digit: int | None = None
    look: int | None = None


# As the public training set names them (Tanwar, Bandini, Burnsworth 2024).
KNOWN_SPECIES = (
    Species(
        key="barrel_jellyfish", common_name="barrel jellyfish", scientific_name="Rhizostoma pulmo"
    ),
    Species(key="blue_jellyfish", common_name="blue jellyfish", scientific_name="Cyanea lamarckii"),
    Species(
        key="compass_jellyfish",
        common_name="compass jellyfish",
        scientific_name="Chrysaora hysoscella",
    ),
    Species(
        key="lions_mane_jellyfish",
        common_name="lion's mane jellyfish",
        scientific_name="Cyanea capillata",
    ),
    Species(
        key="mauve_stinger_jellyfish",
        common_name="mauve stinger",
        scientific_name="Pelagia noctiluca",
    ),
    Species(key="moon_jellyfish", common_name="moon jellyfish", scientific_name="Aurelia aurita"),
)
# What the program itself calls a photograph that has no species, as a row or as a state of it.
NONE_OF_THESE = "none_of_these"
UNSURE = "unsure"
UNIDENTIFIED = "unidentified"
UNCLASSIFIED = "unclassified"
UNREADABLE = "unreadable"
COPIES = "copies"
# Photographs so labelled are counted, never learned; what a person calls none of these is learned.
NEVER_TAUGHT = (UNSURE, UNIDENTIFIED, UNCLASSIFIED, UNREADABLE, COPIES)

# Words that say nothing of what a photograph shows.
_EMPTY_WORDS = """
a an the any of in these those them above only just file files image images img imgs photo photos
photograph photographs pic pics picture pictures frame frames sample samples example examples class
category label folder
"""
_ANIMAL_WORDS = """
jellyfish jellyfishes jelly jellies medusa medusae medusas animal animals species object objects
target targets organism organisms thing things qualle quallen tier tiere art arten meduse medusen
meduses especie especies specie espece especes sp spp kwal kwallen manet maneter goplemann
goplemanner vandmand vandmaend meduusa meduusaa meduza meduz meduzy медуза медуз медузы
"""
# Words for none of these; with * they may stand before an animal ("other jellyfish").
_NONE_WORDS = """
no* not* non* none* without* neither* nothing nothing_here nothing_to_see null* other* others*
else something_else anything_else everything_else rest remaining background back_ground bg backdrop
empty* blank void negative* hard_negative true_negative false_positive absent* absence*
no_present* out_distribution ood distractor noclass nojellyfish nonjellyfish notjellyfish nojelly
nonjelly notjelly water empty_water blank_water void_water open_water blue_water clear_water
murky_water sea_water seawater water_column empty_sea empty_ocean empty_tank empty_aquarium
empty_scene fish_and_empty_water
keine* kein* nichts ohne* andere* anderes sonstige* sonstiges ubrige* leer leeres leere leeres_bild
leere_bilder leeres_wasser wasser hintergrund
aucun* aucune* rien autre* sans* pas_de* vide eau arriere_plan fond
ninguno* ninguno_de_estos ninguna* nada otro* otra* sin* vacio vacia agua fondo
nessuno* nessuna* niente altro* altri* altre* senza* vuoto acqua sfondo
nenhum* nenhuma* outro* outra* sem* sem_agua_viva vazio vazia fundo
geen* niets andere* overig overige* zonder* leeg achtergrond
ingen* inga* inget* intet* annet andet annat andre* andra* ovrig* ovriga* ovrigt ovrige* tom tomt
tomme bakgrunn baggrund bakgrund
ei* muut* tyhja tausta brak* inne* puste tło diger* hicbiri bos arka_plan
其他 其它 背景 空 空白 无 無 無し 没有水母 无水母 無水母 その他 なし クラゲなし
기타 배경 없음 해파리_없음 другое другие фон пусто нет* без* ничего κενο καμια* αλλα
"""
# Words for what nobody has named, or what is no photograph of its own; * as above.
_NO_LABEL_WORDS = """
unidentified* unid* undetermined* indeterminate* indet* unknown* unnamed* unlabelled* unlabeled*
unclassified* uncategorised* uncategorized* unassigned* unsorted* unread* unreviewed* unsure*
uncertain* doubtful* dubious* questionable* ambiguous* maybe* perhaps* not_sure* not_identified*
not_yet_identified* not_labelled* not_labeled* not_classified* not_yet_classified* not_sorted*
no_label no_id sp spp n_a to_sort to_check to_review to_identify to_label to_do todo pending review
misc* miscellaneous* mixed* various* missing no_longer_there all* ok confirmed* corrected*
unreadable* unsupported* not_supported cut_off no_picture no_pictures passed_over damaged*
corrupt* corrupted* broken* blurry* blurred* out_of_focus* bad* unusable*
rejected* reject* discarded* discard* trash deleted* excluded* disagreement* disputed* contested*
copy copies duplicate* dupe* dup* near_copy near_copies near_duplicate* burst
unbekannt* unbekannte* unbestimmt* unbestimmte* unsicher* unsichere* unklar* kopie kopien duplikat*
duplikate* doppelte*
inconnu* inconnue* non_identifie* non_identifiee* indetermine* indeterminee* incertain* doublon*
desconocido* desconocida* no_identificado* no_identificada* sin_identificar* dudoso* copia copias
duplicado* sconosciuto* sconosciuta* non_identificato* non_identificata* incerto* copie
duplicato* duplicati* desconhecido* desconhecida* nao_identificado* nao_identificada*
onbekend* onbekende* onzeker* kopieen ukjent* ukendt* okand* usikker* osaker* kopier
未知 不明 未分類 未分类 неизвестно неизвестные
"""
_APOSTROPHES = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_KNOWN = {species.key: species for species in KNOWN_SPECIES}


def species_key(name: str) -> str:
    """The key for a name as a person or a folder writes it.

    Case, accents and punctuation do not tell species apart: `Moon Jellyfish` and
    `moon-jellyfish` are both `moon_jellyfish`. Letters of other scripts are kept.
    """
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    return re.sub(r"\W+", "_", re.sub(_APOSTROPHES, "", plain)).strip("_")


def is_species_key(text: object) -> bool:
    """Whether a text can be a species' key: letters, digits and underscores, not too many.

    It is also none of the names that Windows keeps for devices, so that it can name a folder.
    Words of the program itself are not told apart here: older models answer them, too.
    """
    return (
        isinstance(text, str)
        and _KEY.fullmatch(text) is not None
        and len(text.encode("utf-8", "surrogatepass")) <= LONGEST_KEY_BYTES
        and not is_device_name(text)
    )


_KNOWN_SCIENTIFICALLY = {species_key(kind.scientific_name): kind for kind in KNOWN_SPECIES}


def species_named(name: str) -> Species:
    """The known species of that name, else a new one that is called just so."""
    key = species_key(name)
    return _KNOWN.get(key) or Species(key=key, common_name=name.replace("_", " ").strip())


def species_meant(name: str) -> Species | None:
    """What a folder or a person means by a name that is to be learned.

    Names for what is none of the species (`Other`, `background`, `no jellyfish`) mean
    `NONE_OF_THESE`, which is learned as a species is. None is for names that are no label: rows
    and states of this program and their like (`copies`, `unsure (2)`, `to sort`), and those
    of which no key can be made (`aux`, hundreds of letters).
    """
    key = species_key(name)
    if key == NONE_OF_THESE or _is_among(key, _NONE, _NONE_BEFORE_ANIMALS):
        return Species(key=NONE_OF_THESE, common_name="none of these")
    if (
        not is_species_key(key)
        or key in NEVER_TAUGHT
        or _is_among(key, _NO_LABEL, _NO_LABEL_BEFORE_ANIMALS)
    ):
        return None
    return _KNOWN_SCIENTIFICALLY.get(key) or species_named(name)


class Named(Protocol):
    """What has the names of a species."""

    @property
    def key(self) -> str: ...

    @property
    def common_name(self) -> str: ...

    @property
    def scientific_name(self) -> str: ...


OneNamed = TypeVar("OneNamed", bound=Named)


def find_species(
    common_name: str, scientific_name: str, known: Iterable[OneNamed]
) -> OneNamed | None:
    """The one of `known` that these names mean, either of which may be empty; None: a new one.

    Any of its names is enough, written as `species_key` allows.

    Raises:
        JellyError: one name is that of a known species, and the other is not.
    """
    common, scientific = species_key(common_name), species_key(scientific_name)
    wanted = {common, scientific} - {""}
    called = {kind: _keys_of(kind) for kind in known}
    by_common = next((kind for kind, keys in called.items() if common in keys), None)
    by_scientific = next((kind for kind, keys in called.items() if scientific in keys), None)
    found = by_common or by_scientific
    if found is None or len(wanted) == 1:
        return found
    if by_scientific is not None and by_scientific is not by_common:
        raise JellyError(
            f"“{by_scientific.common_name}” is in the list already, with the scientific name "
            f"“{by_scientific.scientific_name or by_scientific.common_name}”.",
            hint="Choose it there, or give another scientific name.",
        )
    if by_scientific is None and found.scientific_name:
        raise JellyError(
            f"“{found.common_name}” is in the list already, with another scientific name: "
            f"“{found.scientific_name}”.",
            hint="Choose it there, or give another common name.",
        )
    return found


def new_species(common_name: str, scientific_name: str) -> Species:
    """A species of these names, either of which may be empty.

    Raises:
        JellyError: they are not the names of a species.
    """
    common, scientific = " ".join(common_name.split()), " ".join(scientific_name.split())
    name = common or scientific
    if not species_key(name):
        raise JellyError("A species needs a name.", hint="Give its common name.")
    for key in filter(None, (species_key(common), species_key(scientific))):
        if not is_species_key(key):
            raise JellyError(
                f"“{name[:_SHOWN]}” cannot be the name of a species.",
                hint="Add another word: computers keep this one for themselves."
                if is_device_name(key)
                else "Give a shorter one.",
            )
    meant = species_meant(name)
    if meant is None or meant.key == NONE_OF_THESE:
        raise JellyError(
            f"“{name}” is not the name of a species.",
            hint="Where no species is shown, press 0 (none of these); where it is not sure which, "
            "press U (unsure).",
        )
    if not (common and scientific):
        return replace(meant, common_name=name) if species_key(name) == meant.key else meant
    return Species(key=species_key(common), common_name=common, scientific_name=scientific)


def meant_by_names(common_name: str, scientific_name: str, known: Iterable[Named]) -> str:
    """The key of what a person means: one of `known`, a new species, or none of these.

    Raises:
        JellyError: they are not the names of one species.
    """
    found = find_species(common_name, scientific_name, known)
    if found is not None:
        return found.key
    meant = species_meant(common_name or scientific_name)
    if meant is not None and meant.key == NONE_OF_THESE:
        return NONE_OF_THESE
    return new_species(common_name, scientific_name).key


def _keys_of(kind: Named) -> set[str]:
    names = (kind.key, species_key(kind.common_name), species_key(kind.scientific_name))
    return {name for name in names if name}


def none_last(keys: Iterable[str]) -> list[str]:
    """In their order, but none of these after all species."""
    return sorted(keys, key=lambda key: key == NONE_OF_THESE)


def in_number(keys: Collection[str]) -> str:
    """How many species these are: `6 species and none of these`."""
    kinds = len(set(keys) - {NONE_OF_THESE})
    return f"{kinds} species" + (" and none of these" if NONE_OF_THESE in keys else "")


def _words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """All words of a list, and those of them with a star."""
    entries = text.split()
    return (
        frozenset(map(species_key, entries)),
        frozenset(species_key(entry) for entry in entries if entry.endswith("*")),
    )


_EMPTY, _ANIMALS = _words(_EMPTY_WORDS)[0], _words(_ANIMAL_WORDS)[0]
_NONE, _NONE_BEFORE_ANIMALS = _words(_NONE_WORDS)
_NO_LABEL, _NO_LABEL_BEFORE_ANIMALS = _words(_NO_LABEL_WORDS)


def _is_among(key: str, words: frozenset[str], before_animals: frozenset[str]) -> bool:
    """Whether a key says one of the words: numbers, plurals and empty words do not matter."""
    parts = [re.sub(r"(?<=.)\d+$", "", part) for part in key.split("_")]
    said = [part for part in parts if not part.isdigit() and part not in _EMPTY]
    bare = [part for part in said if part not in _ANIMALS]
    return _says(said, words) or (len(bare) < len(said) and _says(bare, before_animals))


def _says(parts: list[str], words: frozenset[str]) -> bool:
    return "_".join(parts) in words or "_".join(part.removesuffix("s") for part in parts) in words
