"""The tables of a project, and how an older project becomes a newer one."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from pathlib import Path

from jellygui.errors import JellyError
from jellygui.files import made_beside
from jellygui.project.before import copied_before
from jellygui.project.functions import add_functions
from jellygui.project.soundness import UNREADABLE, check_opening, reason_of
from jellygui.project.strangers import check_schema
from jellygui.project.write_ahead_log import set_log_aside

# "jely": tells a project from any other SQLite file.
APPLICATION_ID = 0x6A656C79

_FIRST = """
CREATE TABLE photo_group (
    id INTEGER PRIMARY KEY,
    role TEXT CHECK (role IN ('training', 'validation', 'test', 'retired')),
    trained_on INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE photograph (
    id INTEGER PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    perceptual_hash INTEGER NOT NULL,
    mirrored_hash INTEGER NOT NULL,
    taken_at TEXT,
    latitude REAL,
    longitude REAL,
    camera TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES photo_group
);
CREATE INDEX photograph_group ON photograph (group_id);
CREATE INDEX photograph_time ON photograph (camera, taken_at);
-- A path is text, or bytes where it is not valid UTF-8.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    absolute_path NOT NULL UNIQUE,
    relative_path,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ok', 'missing', 'unreadable')),
    reason TEXT NOT NULL DEFAULT '',
    photograph_id INTEGER REFERENCES photograph
);
CREATE INDEX file_photograph ON file (photograph_id, id);
CREATE TABLE model (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    species TEXT NOT NULL,
    card TEXT NOT NULL,
    in_use INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX one_model_in_use ON model (in_use) WHERE in_use;
CREATE TABLE prediction (
    photograph_id INTEGER NOT NULL REFERENCES photograph,
    model_id TEXT NOT NULL REFERENCES model,
    species TEXT NOT NULL,
    confidence REAL NOT NULL,
    identified INTEGER NOT NULL,
    probabilities TEXT NOT NULL,
    PRIMARY KEY (photograph_id, model_id)
) WITHOUT ROWID;
CREATE TABLE embedding (
    photograph_id INTEGER PRIMARY KEY REFERENCES photograph,
    model_id TEXT NOT NULL REFERENCES model,
    vector BLOB NOT NULL
);
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    photograph_id INTEGER NOT NULL REFERENCES photograph,
    annotator TEXT NOT NULL,
    annotated_at TEXT NOT NULL
);
CREATE INDEX annotation_photograph ON annotation (photograph_id, id);
-- An annotation without items takes a person's word back.
CREATE TABLE annotation_item (
    annotation_id INTEGER NOT NULL REFERENCES annotation,
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    individuals INTEGER CHECK (individuals >= 0),
    box TEXT,
    PRIMARY KEY (annotation_id, place)
) WITHOUT ROWID;
CREATE TRIGGER annotation_is_append_only BEFORE UPDATE ON annotation
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
CREATE TRIGGER annotation_item_is_append_only BEFORE UPDATE ON annotation_item
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
CREATE VIEW effective_label AS
SELECT
    photograph.id AS photograph_id,
    coalesce(item.label,
        CASE WHEN prediction.identified THEN prediction.species
             WHEN prediction.species IS NOT NULL THEN 'unidentified' END) AS label,
    CASE WHEN item.label IS NOT NULL THEN 'person'
         WHEN prediction.species IS NOT NULL THEN 'model' END AS identified_by
FROM photograph
LEFT JOIN annotation ON annotation.id =
    (SELECT max(id) FROM annotation WHERE photograph_id = photograph.id)
LEFT JOIN annotation_item AS item ON item.annotation_id = annotation.id AND item.place = 0
LEFT JOIN model ON model.in_use
LEFT JOIN prediction
    ON prediction.photograph_id = photograph.id AND prediction.model_id = model.id;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    config TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT NOT NULL DEFAULT ''
);
CREATE TABLE run_point (
    run_id INTEGER NOT NULL REFERENCES run,
    place INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (run_id, place)
) WITHOUT ROWID;
"""

# Steps are what undo and redo go by: a step of a person (say), its taking back (undo), its coming
# again (redo), or labels that came with a folder (import), which are not taken back.
_SECOND = """
ALTER TABLE file ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
UPDATE file SET name_key = natural_key(absolute_path);
DROP INDEX file_photograph;
CREATE INDEX file_photograph ON file (photograph_id, (state = 'missing'), id);
CREATE INDEX file_order ON file (name_key, id, state, photograph_id);
ALTER TABLE prediction ADD COLUMN margin REAL NOT NULL DEFAULT 0;
UPDATE prediction SET margin = margin_in(probabilities);
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('say', 'undo', 'redo', 'import')),
    target INTEGER REFERENCES step,
    origin TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
);
INSERT INTO step (id, kind, made_at) SELECT id, 'say', annotated_at FROM annotation;
DROP TRIGGER annotation_is_append_only;
ALTER TABLE annotation ADD COLUMN step_id INTEGER REFERENCES step;
UPDATE annotation SET step_id = id;
CREATE INDEX annotation_step ON annotation (step_id, photograph_id);
CREATE TRIGGER annotation_is_append_only BEFORE UPDATE ON annotation
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
CREATE TABLE species (
    key TEXT PRIMARY KEY,
    common_name TEXT NOT NULL,
    scientific_name TEXT NOT NULL DEFAULT '',
    aphia_id INTEGER,
    place INTEGER NOT NULL,
    digit INTEGER UNIQUE CHECK (digit BETWEEN 1 AND 9)
);
INSERT INTO species (key, common_name, scientific_name, aphia_id, place, digit)
SELECT json_extract(entry.value, '$.key'), json_extract(entry.value, '$.common_name'),
    coalesce(json_extract(entry.value, '$.scientific_name'), ''),
    json_extract(entry.value, '$.aphia_id'), entry.key,
    CASE WHEN entry.key < 9 THEN entry.key + 1 END
FROM model, json_each(model.species) AS entry WHERE model.in_use;
CREATE TABLE random_check (
    id INTEGER PRIMARY KEY,
    seed INTEGER NOT NULL,
    model_id TEXT NOT NULL REFERENCES model,
    drawn_from INTEGER NOT NULL,
    made_at TEXT NOT NULL
);
CREATE TABLE check_photograph (
    check_id INTEGER NOT NULL REFERENCES random_check,
    place INTEGER NOT NULL,
    photograph_id INTEGER NOT NULL REFERENCES photograph,
    PRIMARY KEY (check_id, place)
) WITHOUT ROWID;
CREATE INDEX check_of_photograph ON check_photograph (photograph_id);
ALTER TABLE run ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN model_id TEXT;
"""

# A photograph, or all of a species, teaches no more, or again: the newest word counts, and one on a
# photograph stands above one on its species.
_THIRD = """
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY,
    photograph_id INTEGER REFERENCES photograph,
    species TEXT,
    excluded INTEGER NOT NULL CHECK (excluded IN (0, 1)),
    annotator TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((photograph_id IS NULL) <> (species IS NULL))
);
CREATE INDEX exclusion_photograph ON exclusion (photograph_id, id);
CREATE INDEX exclusion_species ON exclusion (species, id);
CREATE TRIGGER exclusion_is_append_only BEFORE UPDATE ON exclusion
BEGIN SELECT RAISE(ABORT, 'exclusions are never changed'); END;
CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES run,
    contest TEXT NOT NULL,
    decided_at TEXT NOT NULL
);
"""

# A person's words on files that were not read yet. When one is read, its words become annotations
# and go from here: until then they would have no photograph to speak of. They are never changed.
_FOURTH = """
CREATE TABLE unread_word (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES file,
    label TEXT,
    individuals INTEGER CHECK (individuals >= 0),
    annotator TEXT NOT NULL,
    said_at TEXT NOT NULL,
    step_id INTEGER NOT NULL REFERENCES step
);
CREATE INDEX unread_word_file ON unread_word (file_id, id);
CREATE INDEX unread_word_step ON unread_word (step_id);
CREATE TRIGGER unread_word_is_append_only BEFORE UPDATE ON unread_word
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
"""

# A folder or model may have brought as a species what is none.
# `changed_ns` is the inode's time of change, which nobody can set; NULL where it is not known.
# `look_again` is 1 where a file may hold something else than what was read of it. A fact is one of
# the project as a whole.
# `serial` is NULL where nobody looked for it, `kin` the least of the photographs that are copies
# of each other, beside which bursts make a group. What has measured and may no longer is retired.
# A model was made with photographs that it has learned from or was set on. `said` is what the model
# in use said of a photograph when the person spoke; of an earlier project that is taken to be the
# newest model that was there then.
# Files that are no photographs, and folders that cannot be read, were passed over.
_FIFTH = """
DELETE FROM species WHERE key IN
    ('none_of_these', 'unsure', 'unidentified', 'unclassified', 'unreadable', 'copies');
UPDATE prediction SET identified = 0 WHERE species IN
    ('unsure', 'unidentified', 'unclassified', 'unreadable', 'copies');
ALTER TABLE file ADD COLUMN changed_ns INTEGER;
ALTER TABLE file ADD COLUMN look_again INTEGER NOT NULL DEFAULT 0;
ALTER TABLE model ADD COLUMN path NOT NULL DEFAULT '';
CREATE TABLE fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE made_with (
    content_hash TEXT NOT NULL,
    model_id TEXT NOT NULL REFERENCES model,
    PRIMARY KEY (content_hash, model_id)
) WITHOUT ROWID;
DROP TRIGGER annotation_is_append_only;
ALTER TABLE annotation ADD COLUMN said TEXT;
UPDATE annotation SET said = (
    SELECT prediction.species FROM prediction JOIN model ON model.id = prediction.model_id
    WHERE prediction.photograph_id = annotation.photograph_id
        AND datetime(json_extract(model.card, '$.created_at')) <= datetime(annotated_at)
    ORDER BY datetime(json_extract(model.card, '$.created_at')) DESC LIMIT 1);
CREATE TRIGGER annotation_is_append_only BEFORE UPDATE ON annotation
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
UPDATE file SET name_key = natural_key(absolute_path);
ALTER TABLE photograph ADD COLUMN serial TEXT;
ALTER TABLE photograph ADD COLUMN kin INTEGER;
ALTER TABLE photograph ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
UPDATE photograph SET
    kin = (SELECT min(id) FROM photograph AS other WHERE other.group_id = photograph.group_id),
    retired = (SELECT role IS 'retired' FROM photo_group WHERE id = group_id);
UPDATE photo_group SET trained_on = 1 WHERE role IN ('training', 'validation');
INSERT INTO fact SELECT 'grouped', 'before' WHERE EXISTS (SELECT 1 FROM photograph);
CREATE TABLE passed_over (path PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID;
"""

# A check is drawn by strata: `weight` is how many photographs of its `stratum` one stands for.
# `annotation_id` and `photograph_id` are the last there were when it was drawn; the second is NULL
# where nobody kept it.
# What is excluded is a step of undo; that of a species, and of an earlier project, is none. Where
# nothing was said before a step that is undone, the newest word is one that is `taken_back`.
# A station that a file belongs to by a person's word stays; NULL by a person's is none.
# `day` of a file is what its name or a folder's says, or a person.
# `promise` is that of precision by which a model names here, NULL where it names by its own limits.
# `corrected_at` is the time of a photograph where its camera's clock was off, by the newest of the
# corrections that hold for it (`domain.clocks`).
# An annotation that undo or redo has written again `repeats` the first of them.
# A second word is what another person says of a photograph that has one already, `beside` the
# annotation that counted when it came; the newest of a person counts, and no label takes it back.
# A remark is a note and tags; the newest of a photograph counts.
# A word that is no annotation has what it names after its first species in `more`, each with its
# number.
# What is asked of all predictions is in an index: beside the probabilities it is far apart.
# The `look` of a species, its colour and shape, stays when its digit or place is another. One that
# is no longer in the list `becomes` another, or nothing where that is empty; a step that changed
# the list keeps the rows that it changed, as they were and as they are, and so does one that
# changed camera clocks.
# `depth_m` of a photograph is what its camera says; NULL where it was read before that was asked.
_SIXTH = """
ALTER TABLE random_check ADD COLUMN annotation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE random_check ADD COLUMN photograph_id INTEGER;
UPDATE random_check SET annotation_id = coalesce((SELECT max(id) FROM annotation
    WHERE datetime(annotated_at) <= datetime(random_check.made_at)), 0);
ALTER TABLE check_photograph ADD COLUMN stratum TEXT NOT NULL DEFAULT '';
ALTER TABLE check_photograph ADD COLUMN weight REAL NOT NULL DEFAULT 1;
ALTER TABLE exclusion ADD COLUMN step_id INTEGER REFERENCES step;
ALTER TABLE exclusion ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0
    CHECK (taken_back IN (0, 1));
CREATE INDEX exclusion_step ON exclusion (step_id);
ALTER TABLE file ADD COLUMN day TEXT;
ALTER TABLE file ADD COLUMN day_by TEXT NOT NULL DEFAULT 'name'
    CHECK (day_by IN ('name', 'person'));
UPDATE file SET day = day_in(absolute_path);
CREATE TABLE station (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    latitude REAL,
    longitude REAL,
    depth_m REAL,
    gear TEXT NOT NULL DEFAULT '',
    began_at TEXT,
    ended_at TEXT,
    effort REAL,
    unit TEXT NOT NULL DEFAULT '',
    others TEXT NOT NULL DEFAULT '{}'
);
ALTER TABLE file ADD COLUMN station_id INTEGER REFERENCES station;
ALTER TABLE file ADD COLUMN station_by TEXT
    CHECK (station_by IN ('person', 'folder', 'time', 'position'));
CREATE INDEX file_station ON file (station_id);
ALTER TABLE photograph ADD COLUMN corrected_at TEXT;
CREATE TABLE camera_clock (
    id INTEGER PRIMARY KEY,
    camera TEXT NOT NULL,
    serial TEXT,
    began_at TEXT,
    ended_at TEXT,
    offset_s INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
ALTER TABLE model ADD COLUMN promise TEXT;
UPDATE model SET promise = (SELECT json_extract(value, '$.promise') FROM fact
    WHERE name = 'promise' AND json_extract(value, '$.model_id') = model.id);
DELETE FROM fact WHERE name = 'promise';
ALTER TABLE annotation ADD COLUMN repeats INTEGER;
CREATE TABLE second_word (
    id INTEGER PRIMARY KEY,
    photograph_id INTEGER NOT NULL REFERENCES photograph,
    label TEXT,
    individuals INTEGER CHECK (individuals >= 0),
    annotator TEXT NOT NULL,
    annotated_at TEXT NOT NULL,
    beside INTEGER NOT NULL,
    step_id INTEGER NOT NULL REFERENCES step,
    more TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX second_word_photograph ON second_word (photograph_id, annotator, id);
CREATE INDEX second_word_step ON second_word (step_id);
CREATE TRIGGER second_word_is_append_only BEFORE UPDATE ON second_word
BEGIN SELECT RAISE(ABORT, 'annotations are never changed'); END;
CREATE INDEX prediction_said ON prediction
    (photograph_id, model_id, species, identified, confidence, margin);
ALTER TABLE unread_word ADD COLUMN more TEXT NOT NULL DEFAULT '[]';
CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    photograph_id INTEGER NOT NULL REFERENCES photograph,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    annotator TEXT NOT NULL,
    said_at TEXT NOT NULL,
    step_id INTEGER NOT NULL REFERENCES step
);
CREATE INDEX remark_photograph ON remark (photograph_id, id);
CREATE INDEX remark_step ON remark (step_id);
CREATE TRIGGER remark_is_append_only BEFORE UPDATE ON remark
BEGIN SELECT RAISE(ABORT, 'remarks are never changed'); END;
ALTER TABLE species ADD COLUMN authority TEXT NOT NULL DEFAULT '';
ALTER TABLE species ADD COLUMN rank TEXT NOT NULL DEFAULT '';
ALTER TABLE species ADD COLUMN look INTEGER NOT NULL DEFAULT 0;
ALTER TABLE species ADD COLUMN becomes TEXT;
UPDATE species SET look = iif(digit IS NULL, max(9, place), digit - 1);
CREATE TABLE species_step (
    step_id INTEGER PRIMARY KEY REFERENCES step,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
CREATE TRIGGER species_step_is_append_only BEFORE UPDATE ON species_step
BEGIN SELECT RAISE(ABORT, 'steps are never changed'); END;
ALTER TABLE photograph ADD COLUMN depth_m REAL;
CREATE TABLE clock_step (
    step_id INTEGER PRIMARY KEY REFERENCES step,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
CREATE TRIGGER clock_step_is_append_only BEFORE UPDATE ON clock_step
BEGIN SELECT RAISE(ABORT, 'steps are never changed'); END;
"""

# The photograph that a file held before it changed, until it is read again.
_SEVENTH = "ALTER TABLE file ADD COLUMN held_id INTEGER REFERENCES photograph;"

# That which the file of a photograph held first, where it was edited beside its picture. What goes
# along with it `repeats` what was said of that one.
_EIGHTH = """
ALTER TABLE photograph ADD COLUMN was_id INTEGER;
CREATE INDEX photograph_edited ON photograph (was_id) WHERE was_id IS NOT NULL;
"""

# Step n makes version n out of version n - 1.
MIGRATIONS = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH)


def migrate(connection: sqlite3.Connection, path: Path, *, file: Path | None = None) -> bool:
    """Bring a project to the newest version, in one transaction and after a copy of the file.

    Gives whether all of it was looked at before. Where `file` is one that stands for the project
    for a while, it is changed without a copy.

    Raises:
        JellyError: it is no project, of a newer program, with other tables or with values that do
            not belong there; or the copy cannot be made.
    """
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (kind,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UNREADABLE as error:
        raise reason_of(error, path) or no_project(path) from error
    if (tables or version) and kind != APPLICATION_ID:
        raise no_project(path)
    if version > len(MIGRATIONS):
        raise newer_project(path)
    is_newest, is_sound = version == len(MIGRATIONS), True
    if version or tables:
        check_schema(connection, path, MIGRATIONS[:version])
        is_sound = check_opening(connection, path, wholly=not is_newest)
    if is_newest:
        return is_sound
    steps = "".join(MIGRATIONS[version:])
    needs_copy = version and file is None
    with copied_before(connection, path, version) if needs_copy else nullcontext():
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE; {steps} PRAGMA user_version = {len(MIGRATIONS)}; "
                f"PRAGMA application_id = {APPLICATION_ID}; COMMIT;"
            )
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return True


def create_project(path: Path) -> None:
    """Make an empty project in one step: whatever happens, there is none or a whole one."""
    set_log_aside(path)
    with (
        made_beside(path) as part,
        closing(sqlite3.connect(part, isolation_level=None)) as connection,
    ):
        add_functions(connection)
        connection.execute("PRAGMA synchronous = OFF")  # the disk is waited for once, at the end
        migrate(connection, path)


def no_project(path: Path, why: str = "is not a JellyGUI project") -> JellyError:
    return JellyError(f"“{path}” {why}.", hint="Give a .jelly file, or a new name.")


def newer_project(path: Path) -> JellyError:
    return JellyError(
        f"The project “{path}” was last used by a newer version of this program.",
        hint="Install the newest version to open it. Nothing was changed.",
    )
