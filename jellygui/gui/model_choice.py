"""Which model new projects begin with: the one that a person chose last, if they want that."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from jellygui import paths
from jellygui.gui.project_session import ProjectSession
from jellygui.gui.wishes import Wishes
from jellygui.gui.words import message


class ModelChoice(QObject):
    """Remembers the model that a person chose last, and asks once whether it is for new ones too.

    The question stands beside the work and stops nothing; who closes it is asked again with the
    next model.
    """

    def __init__(self, session: ProjectSession, wishes: Wishes, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._wishes, self._window = session, wishes, window
        session.model_chosen.connect(self._chosen)

    def apply(self) -> None:
        """Let new projects begin with what is remembered."""
        settings = self._wishes.settings
        self._session.model_for_new = settings.last_model if settings.last_model_for_new else None

    @Slot(object)
    def _chosen(self, place: Path) -> None:
        is_own = place != paths.bundled_model()
        self._wishes.keep(last_model=place if is_own else None)
        if is_own and self._wishes.settings.last_model_for_new is None:
            self._ask(place.stem)
        self.apply()

    def _ask(self, name: str) -> None:
        box = message(
            self._window,
            QMessageBox.Icon.Question,
            self.tr("Shall new projects begin with “{name}” too?").format(name=name),
            self.tr("This is asked once: from then on they begin with the model chosen last."),
        )
        also = box.addButton(self.tr("New projects too"), QMessageBox.ButtonRole.YesRole)
        only = box.addButton(self.tr("Only where I choose it"), QMessageBox.ButtonRole.NoRole)
        box.setDefaultButton(also)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        also.clicked.connect(partial(self._answered, True))
        only.clicked.connect(partial(self._answered, False))
        box.setModal(False)
        box.show()

    def _answered(self, for_new: bool) -> None:
        self._wishes.keep(last_model_for_new=for_new)
        self.apply()
