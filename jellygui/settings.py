"""What the program remembers of a person's wishes, as readable JSON in the user's own folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from pydantic import ConfigDict, Field, ValidationError

from jellygui import paths
from jellygui.domain.configs import Config, Separator
from jellygui.domain.devices import AUTO
from jellygui.errors import JellyError
from jellygui.files import make_folder, spelled_out, write_in_one_step
from jellygui.reasons import plain_reason, why_not_written

_MOST_RECENT = 12
_MOST_OPEN = 200


class Settings(Config):
    """All settings; what a newer program has written besides is passed over."""

    model_config = ConfigDict(extra="ignore")

    recent_projects: tuple[Path, ...] = Field(
        (), title="Recent projects", description="The newest first."
    )
    window_geometry: str = Field(
        "", title="Window", description="Where the window was, as Qt keeps it, in base64."
    )
    classify_after_drop: bool = Field(
        True,
        title="Classify after a drop",
        description="Name the species of new photographs without being asked.",
    )
    last_model: Path | None = Field(
        None, title="Model", description="The model of your own that you chose last."
    )
    last_model_for_new: bool | None = Field(
        None,
        title="In new projects",
        description="Whether new projects begin with that model; nothing: you were not asked yet.",
    )
    suggest_while_labelling: bool = Field(
        True,
        title="Suggest as I label",
        description="After every few labels, suggest species for what nobody has labelled yet.",
    )
    ask_before_relabelling: bool = Field(
        True,
        title="Ask before relabelling",
        description="Ask once before many labels that people gave become others.",
    )
    relabelled_unasked: int = Field(
        20,
        ge=0,
        title="Relabelled without asking",
        description="So many labels that people gave become others without being asked.",
    )
    learns_on: str = Field(
        AUTO,
        title="Learns on",
        description="What networks learn on where it is there: auto, cpu or cuda, say.",
    )
    hints_seen: tuple[str, ...] = Field(
        (), title="Hints", description="What was said once, where you did something first."
    )
    thumbnail_px: int = Field(
        160, ge=64, le=512, title="Thumbnails", description="Side of a thumbnail, in pixels."
    )
    annotator: str = Field(
        "", title="Your name", description="Stands beside every label that you give."
    )
    ask_worms: bool = Field(
        False,
        title="Ask WoRMS",
        description="Let names of species be sent to the World Register of Marine Species, each "
        "time that you ask for it.",
    )
    folders: dict[str, Path] = Field(
        {}, title="Folders", description="Where each kind of file was chosen last."
    )
    separator: Separator = Field(
        Separator.COMMA, title="Tables", description="What stands between the cells of exports."
    )
    preview_shown: bool = Field(
        True, title="Preview", description="Show the large preview beside the grid."
    )

    open_folders: dict[str, tuple[str, ...]] = Field(
        {},
        title="Open folders",
        description="What is open in the list beside the photographs, by project.",
    )
    newest_days_first: bool = Field(
        False, title="Newest days first", description="Begin the list of days with the last."
    )

    def with_open(self, project: Path, lines: Sequence[str]) -> Settings:
        """The same, with these lines open beside the photographs of a project."""
        if spelled_out(project) != str(project):
            return self
        kept = tuple(line for line in lines if spelled_out(line) == line)[:_MOST_OPEN]
        others = [entry for entry in self.open_folders.items() if entry[0] != str(project)]
        newest = [*others[1 - _MOST_RECENT :], (str(project), kept)]
        return self.model_copy(update={"open_folders": dict(newest)})

    def with_recent(self, project: Path) -> Settings:
        """The same, with this project as the newest."""
        if spelled_out(project) != str(project):
            return self  # JSON cannot keep a name that is no UTF-8
        others = [path for path in self.recent_projects if path != project]
        recent = (project, *others)[:_MOST_RECENT]
        return self.model_copy(update={"recent_projects": recent})


def settings_file() -> Path:
    return paths.settings_dir() / "settings.json"


def load_settings() -> tuple[Settings, str]:
    """The settings, and a sentence if their file was damaged; it has been set aside then."""
    path = settings_file()
    try:
        return Settings.model_validate_json(path.read_bytes()), ""
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"The settings “{path}” cannot be read ({plain_reason(error)})."
    except ValidationError:
        aside = path.with_name(f"settings-damaged-{datetime.now():%Y%m%d-%H%M%S}.json")
        with suppress(OSError):
            os.replace(path, aside)
        return (
            Settings(),
            f"The settings were damaged and begin anew. The old ones are in “{aside}”.",
        )


def save_settings(settings: Settings) -> None:
    """Write the settings in one step.

    Raises:
        JellyError: they cannot be written; the old ones are kept.
    """
    path = settings_file()
    text = settings.model_dump_json(indent=2).encode()

    def fill(file: BinaryIO) -> None:
        file.write(text)

    try:
        make_folder(path.parent, alone=True)
        write_in_one_step(path, fill, own=True)
    except OSError as error:
        raise JellyError(
            f"The settings “{path}” cannot be written ({why_not_written(error)}).",
            hint="Make room on the disk, or give yourself the right to write there.",
        ) from error
