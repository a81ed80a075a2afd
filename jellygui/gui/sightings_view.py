"""What is one sighting, in words, and the box in which a person says it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jellygui.domain.configs import SightingConfig
from jellygui.gui.elided import wrap
from jellygui.gui.placing import heighten
from jellygui.gui.train.config_form import ConfigForm
from jellygui.gui.words import Label

_WIDTH_PX = 420


class SightingsView(QWidget):
    """Says what one sighting is in this project; `chosen(SightingConfig)` is another choice."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = SightingConfig()
        self.words = Label(self)
        wrap(self.words)
        self.words.setAccessibleName(self.tr("What one sighting is"))
        self.button = QPushButton(self.tr("Sightings …"), self)
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.show_rule(self._rule)

    def show_rule(self, rule: SightingConfig, *, is_grouped_as_before: bool = False) -> None:
        self._rule = rule
        number = QLocale().toString
        text = (
            self.tr(
                "Copies are one sighting, and so are photographs of one camera within {gap} s of "
                "each other, {length} s in all. A time-lapse is not."
            ).format(gap=number(rule.gap_s, "g", 6), length=number(rule.length_s, "g", 6))
            if rule.bursts
            else self.tr("Every photograph is a sighting of its own; copies count once.")
        )
        if rule.videos:
            text += " " + self.tr("The frames of a video are one sighting.")
        if is_grouped_as_before:
            text += " " + self.tr(
                "An earlier version grouped these photographs, by a rule of its own; here they can "
                "be grouped anew."
            )
        self.words.setText(text)

    @Slot()
    def _ask(self) -> None:
        box = SightingsBox(self._rule, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.chosen.connect(self.chosen)
        box.open()

    @Slot()
    def let_go(self) -> None:
        """Close what asks for another choice: the project is left."""
        for box in self.findChildren(SightingsBox):
            box.reject()


class SightingsBox(QDialog):
    """Asks which photographs are one sighting."""

    chosen = Signal(object)

    def __init__(self, rule: SightingConfig, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sightings"))
        self.setMinimumWidth(_WIDTH_PX)
        self.form = ConfigForm(rule, self)
        self.bursts = cast(QCheckBox, self.form.fields["bursts"])
        self.bursts.toggled.connect(self._follow)
        self._follow(rule.bursts)
        words = Label(
            self.tr(
                "All photographs of the project are grouped anew. What a model has learned from "
                "never comes to test; what can no longer test is said."
            ),
            self,
        )
        words.setObjectName("quiet")
        wrap(words)
        buttons = QDialogButtonBox(self)
        accept = QPushButton(self.tr("Group &photographs"), self)
        accept.setProperty("primary", True)
        accept.setDefault(True)
        buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in buttons.buttons():
            button.setAccessibleName(button.text().replace("&", ""))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.form)
        layout.addWidget(words)
        layout.addWidget(buttons)
        self.form.spoke.connect(self._make_room)

    @Slot()
    def _make_room(self) -> None:
        heighten(self, self.form)

    @Slot(bool)
    def _follow(self, bursts: bool) -> None:
        for name in ("gap_s", "length_s"):
            self.form.fields[name].setEnabled(bursts)

    @Slot()
    def accept(self) -> None:
        self.form.settle()
        self.chosen.emit(self.form.config())
        super().accept()
