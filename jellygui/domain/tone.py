"""How bright a photograph is looked at; the photograph itself stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST = 100
_DOUBLED = 50  # by so much an exponent or a slope is doubled


@dataclass(frozen=True, kw_only=True)
class Tone:
    """Brightness and contrast from -100 to 100, each 0 where nothing is changed."""

    brightness: int = 0
    contrast: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether the photograph is seen as it is."""
        return not (self.brightness or self.contrast)

    def changed(self, *, brightness: int = 0, contrast: int = 0) -> Tone:
        """The same with more of either, or less."""
        return Tone(
            brightness=min(max(self.brightness + brightness, -MOST), MOST),
            contrast=min(max(self.contrast + contrast, -MOST), MOST),
        )

    @property
    def curve(self) -> bytes:
        """What each of the 256 values of a channel becomes, [256].

        Brightness is a power, which leaves black and white where they are, so that nothing in the
        dark water is lost; contrast is a slope about the middle grey.
        """
        shades = np.linspace(0, 1, 256) ** 2 ** (-self.brightness / _DOUBLED)
        sloped = (shades - 0.5) * 2 ** (self.contrast / _DOUBLED) + 0.5
        return bytes(np.rint(255 * sloped.clip(0, 1)).astype(np.uint8))


PLAIN = Tone()
