"""What the window asks before it does what it was told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from jellygui.gui.translation import listed, tr
from jellygui.gui.words import message


def may_stop(window: QWidget) -> bool:
    """Ask whether the training that runs may end with the window."""
    return _may(
        window,
        tr("A model is being trained. Closing the window stops it."),
        tr(
            "Your labels and the model that is in use are kept; the training is offered again when "
            "the project is opened."
        ),
        yes=tr("Stop and close"),
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


def _may(parent: QWidget, text: str, more: str, *, yes: str, no: str) -> bool:
    box = message(parent, QMessageBox.Icon.Question, text, more)
    go = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go
