"""Pages that are made when they are wanted: what they import is loaded before that."""

from __future__ import annotations


def load_pages() -> None:
    """Import what the pages stand on, charts above all, in whatever thread this is called.

    Done when a page is first shown, it would hold the window for a tenth of a second.
    """
    import jellygui.gui.counts_page
    import jellygui.gui.data.data_page
    import jellygui.gui.models.models_page
    import jellygui.gui.train.training_tabs  # noqa: F401
