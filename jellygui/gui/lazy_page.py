"""A place in the window whose page is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

P = TypeVar("P", bound=QWidget)


class LazyPage(QWidget, Generic[P]):
    """Keeps the first paint free of what nobody looks at yet; `page` is None until then."""

    def __init__(self, make: Callable[[], P]) -> None:
        super().__init__()
        self._make = make
        self.page: P | None = None
        QHBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def get(self) -> P:
        """The page."""
        if self.page is None:
            self.page = self._make()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.page)
        return self.page
