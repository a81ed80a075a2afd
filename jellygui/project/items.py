"""The species of one word of a person, as a project keeps them beside its first."""

from __future__ import annotations

import json

from jellygui.domain.labels import AnnotationItem, Items

# What an annotation names after its first `item`, as text; NULL where that is all.
MORE = """(SELECT nullif(json_group_array(json_array(label, individuals)), '[]') FROM (
    SELECT label, individuals FROM annotation_item
    WHERE annotation_id = item.annotation_id AND place > 0 ORDER BY place))"""


def items_of(label: object, individuals: object, more: object) -> Items:
    """What a row says: its first species, and the text of the others; none if it takes back."""
    if label is None:
        return ()
    others = json.loads(more) if isinstance(more, str) else ()
    return tuple(AnnotationItem(*row) for row in ((label, individuals), *others))


def text_of(items: Items) -> str:
    """What stands after the first, as text."""
    return json.dumps(items[1:], ensure_ascii=False)
