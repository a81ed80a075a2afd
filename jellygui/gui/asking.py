"""The one question that the window asks before it does what it was told."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from jellygui.gui.translation import tr
from jellygui.gui.words import message


def may_stop(window: QWidget) -> bool:
    """Ask whether the training that runs may end with the window."""
    box = message(
        window,
        QMessageBox.Icon.Question,
        tr("A model is being trained. Closing the window stops it."),
        tr(
            "Your labels and the model that is in use are kept; the training is offered again when "
            "the project is opened."
        ),
    )
    stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
    go_on = box.addButton(tr("Go on training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)
    box.exec()
    return box.clickedButton() is stop
