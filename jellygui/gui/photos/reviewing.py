"""What the page shows of a review, or of the check of a random sample."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from jellygui.domain.browse import PhotoQuery, SortBy
from jellygui.gui.photos.chips import KeyChips
from jellygui.gui.photos.correcting import Correcting
from jellygui.gui.photos.grid_model import GridModel
from jellygui.gui.photos.grid_view import GridView
from jellygui.gui.photos.notices import Notice
from jellygui.gui.photos.preview import Preview
from jellygui.gui.photos.review import Review
from jellygui.gui.photos.toolbar import Toolbar


class Reviewing(QObject):
    """Begins and ends a review or a check, says how far it is, and offers its keys.

    `check_begun` tells that the sample of a check is shown, whatever was asked for before;
    `answered(file_ids)` that each of it has an answer; `stopped` that what was asked for before is
    to be shown again; `grid_wanted` that one photograph after the other is to be seen.
    """

    check_begun = Signal()
    answered = Signal(object)
    stopped = Signal()
    grid_wanted = Signal()

    def __init__(
        self,
        review: Review,
        model: GridModel,
        grid: GridView,
        preview: Preview,
        correcting: Correcting,
        toolbar: Toolbar,
        notice: Notice,
        chips: KeyChips,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._review, self._correcting = review, correcting
        self._model, self._grid, self._preview = model, grid, preview
        self._toolbar, self._notice, self._chips = toolbar, notice, chips
        notice.put_beside(chips)
        notice.accepted.connect(self.stop)
        review.moved.connect(self._show)
        review.answered.connect(self._answered)

    def start(self, query: PhotoQuery) -> None:
        """Go through what nobody has looked at, least certain first; a check ends before."""
        self.leave()
        self._toolbar.review.setChecked(True)
        self.grid_wanted.emit()
        self._toolbar.show_sort(SortBy.CONFIDENCE)
        self._review.start(query)
        self._grid.setFocus()

    def start_check(self, file_ids: Sequence[int], *, check: int | None = None) -> None:
        """Check a random sample: the model's word is hidden until the person has answered.

        What the person says are answers in the project's `check`.
        """
        self.stop()
        self.grid_wanted.emit()
        self._correcting.in_check(check)
        self._set_blind(True)
        self._review.start_check(file_ids)
        self.check_begun.emit()
        self._grid.setFocus()

    @property
    def is_check(self) -> bool:
        return self._review.is_check

    @Slot()
    def stop(self) -> None:
        """End a review or check; what was asked for before it is wanted again."""
        if self.leave():
            self.stopped.emit()

    def leave(self) -> bool:
        """End a review or check before something else is asked for; whether there was one."""
        was_on = self._review.is_on
        self._toolbar.review.setChecked(False)
        self._notice.hide()
        if was_on:
            self._review.stop()
            self._correcting.in_check(None)
            self._set_blind(False)
        return was_on

    def show_keys(self) -> None:
        """Offer what can be said of the chosen photographs, in a review or check."""
        if self._review.is_on:
            chosen = self._grid.selected_rows()
            count = self._model.folded.count_in(chosen)
            row = self._model.row_at(int(chosen[0])) if count == 1 else None
            self._chips.show_offer(row, count, self._model.names, is_check=self._review.is_check)

    def _set_blind(self, blind: bool) -> None:
        self._model.is_blind = self._preview.is_blind = blind
        self._grid.tile.caption.is_blind = blind
        self._preview.show_row(self._preview.row)
        self._grid.viewport().update()

    @Slot()
    def _show(self) -> None:
        done, total, is_check = self._review.done, self._review.total, self._review.is_check
        end = self.tr("End check") if is_check else self.tr("End review")
        self._notice.button.setText(end)
        self._notice.button.setAccessibleName(end)
        if is_check:
            text = self.tr("Random check: {done} of {total} answered")
        else:
            text = self.tr("{done} of {total} reviewed")
        if total and done >= total and not is_check:
            text = self.tr("All {total} reviewed")
        locale = QLocale()
        text = text.format(done=locale.toString(done), total=locale.toString(total))
        # Where nothing is left the page itself says so, and no key would do anything.
        self._notice.say(text if total else "", share=done / total if total else 0)
        self.show_keys()

    @Slot()
    def _answered(self) -> None:
        self.answered.emit(self._model.ids.tolist())
