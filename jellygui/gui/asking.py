"""What the window asks before it does what it was told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from jellygui.gui.translation import listed, tr
from jellygui.gui.words import caption, message

_NAME = 60  # letters of a species on a button


def may_stop(window: QWidget, *, comes_back: bool) -> bool:
    """Ask whether the training that runs may end with the window, which may come back at once."""
    stops, yes = tr("A model is being trained. Closing the window stops it."), tr("Stop and close")
    if comes_back:
        stops = tr(
            "A model is being trained. In another language the window begins anew, which stops it."
        )
        yes = tr("Stop training")
    return _may(
        window,
        stops,
        tr(
            "Your labels and the model that is in use are kept; the training is offered again when "
            "the project is opened."
        ),
        yes=yes,
        no=tr("Go on training"),
    )


def may_leave_untaken(box: QWidget, untaken: Sequence[str]) -> bool:
    """Ask whether a box may close without what was typed and is not taken."""
    return _may(
        box,
        tr("Not all that you typed is taken."),
        listed(untaken, separator="\n"),
        yes=tr("Close without it"),
        no=tr("Go on typing"),
    )


def relabel_question(window: QWidget, count: int, total: int, name: str) -> QMessageBox:
    """Asks beside the work whether labels that people gave may become this one.

    Who does not press the destructive button leaves them; its check box says whether it is to be
    asked again.
    """
    number = QLocale().toString
    box = _question(
        window,
        tr("People have confirmed {count} of these {total} photographs as something else.").format(
            count=number(count), total=number(total)
        ),
        tr("Undo takes it back."),
        yes=tr("Name all {label}").format(label=caption(name, _NAME)),
        no=tr("Leave them"),
    )
    box.setCheckBox(QCheckBox(tr("Do not ask again"), box))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def is_yes(box: QMessageBox) -> bool:
    """Whether a question was answered so."""
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.DestructiveRole


def _may(parent: QWidget, text: str, more: str, *, yes: str, no: str) -> bool:
    box = _question(parent, text, more, yes=yes, no=no)
    box.exec()
    return is_yes(box)


def _question(parent: QWidget, text: str, more: str, *, yes: str, no: str) -> QMessageBox:
    box = message(parent, QMessageBox.Icon.Question, text, more)
    box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box
