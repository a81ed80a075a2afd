"""The languages of the window: which texts there are, and the files that hold them in others.

    make translations                         brings resources/translations up to date
    .venv/bin/python packaging/translations.py --add it         begins a language
    .venv/bin/python packaging/translations.py --compile        makes the .qm that Qt reads

`lupdate` finds the texts of `jellygui/gui` and `jellygui/report`, all within `tr()`. What is
counted has forms in each language, English too: `tr("{count} labels", "", count)`. What is made
below these is English: in tables, on the command line and in the log. The window and a report know
such a sentence by its pattern (`jellygui/speech.py: Speech.below`), and here all patterns are
found: what errors, notes, reasons and settings say. They are in `below.txt`, one a line, and
in every `.ts` in the context `below`; species that the program knows by name are in `species`.

The guide names what the window says, in **bold**: where each of these is in the `.ts` is kept in
`resources/guide/names.txt`.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "resources" / "translations"
GUIDE = ROOT / "resources" / "guide"
BELOW = "below"
# English needs no translation, but forms of what is counted.
PLURALS = PLACE / "plurals_en.ts"
# Which is meant in the guide of texts that differ in the mark of a key alone.
MEANT = {"File": "&File", "Train": "Train"}
# Not of the window: its own texts are in tr(), those of the command line stay as they are.
_ELSEWHERE = (
    "gui",
    "cli",
    "cluster",
    "parquet",
    "report",
    "__main__.py",
    "settings.py",
    "speech.py",
)
_ONLY_TYPED = (
    "jobs/compare.py",
    "jobs/cross_validate.py",
    "training/cross_validation.py",
    "training/download.py",
    "training/evaluate.py",
)
# What says why a file of a model is no such file is for those who made it.
_FOR_MAKERS = {*dir(builtins), "BadPartError", "OddWeightsError"}
# Errors of the system, with a number and words of our own.
_OF_THE_SYSTEM = {
    name
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, OSError)
}
_SAY = {
    "DatasetTold",
    "FilesMissed",
    "Note",
    "cannot_write",
    "check_replaceable",
    "damaged",
    "not_supported",
    "_held_out",
}
# Lists of what is to be said.
_GATHERED = {"faults", "notes", "said", "words"}
_SAID_AS = {"description", "hint", "message", "note", "reason", "text", "title", "what"}
# Functions that give a text, where some of it is shown as it is.
_GIVE_WORDS = (
    "domain/",
    "images/scan.py",
    "jobs/losses.py",
    "modelfile/",
    "project/people.py",
    "training/heard.py",
)
# How many have a role, and what a measurement was made on.
_OF_ROLES = (("1 ", ""), ("", " photographs"))
# Modules whose choices are shown by their values.
_CHOICES = ("domain/configs.py", "domain/stations.py")
# Modules that make sentences and nothing else: every text in them.
_ALL_WORDS = ("domain/contest.py", "modelfile/describe.py", "reasons.py")
_WORD = re.compile("[A-Za-z]{2}")
_HOLE = re.compile(r"\{\w+\}")
_MOST_WAYS = 4

# A text as it is written: words, and holes that a value is put into.
_Text = tuple["str | _Hole", ...]
_Values = dict[str, list[ast.expr]]


class _Hole(str):
    """The name of a value within a text."""


@cache
def below() -> list[str]:
    """The patterns of all that is said below the window, in the order of the alphabet."""
    found: set[str] = set()
    for path in sorted((ROOT / "jellygui").rglob("*.py")):
        name = path.relative_to(ROOT / "jellygui").as_posix()
        if name.split("/")[0] not in _ELSEWHERE and name not in _ONLY_TYPED:
            finder = _Finder(
                gives_words=name.startswith(_GIVE_WORDS),
                all=name in _ALL_WORDS,
                offers=name in _CHOICES,
            )
            finder.visit(ast.parse(path.read_text("utf-8")))
            found |= finder.found
    return sorted(found | _counted() | _of_models())


def _of_models() -> set[str]:
    """What the cards say of the models that come with the program."""
    from jellygui import paths
    from jellygui.modelfile import read_model

    cards = [read_model(place).card for place in paths.bundled_models()]
    found = {text for card in cards for text in (card.precision_note, card.licence) if text}
    on = {m.measured_on for card in cards for m in card.measurements}
    return found | on | {f"On {photographs}" for photographs in on}


def _counted() -> set[str]:
    """What is counted, as `12 HEIC pictures, 3 videos` or `692 training, 57 test`, and how."""
    from jellygui.domain import abundance, passed_over, stations
    from jellygui.domain.counts import OTHER_ROWS
    from jellygui.domain.split import Role
    from jellygui.domain.survey import SurveyFacts
    from jellygui.images import kinds

    found = {value for name, value in vars(kinds).items() if name.isupper() and str(value) == value}
    said = {passed_over.in_words({kind: count}) for kind in found for count in (1, 2)}
    said |= {f"1 {row}" for row in OTHER_ROWS.values()} | {*SurveyFacts().lacking}
    said |= {*OTHER_ROWS.values()}
    said |= {passed_over.in_words({passed_over.FOLDER: count}) for count in (1, 2)}
    said |= {
        f"{words}{role.value}{photographs}" for role in Role for words, photographs in _OF_ROLES
    }
    said |= {*stations.UNITS, *stations.ONE_OF.values()} - {"m³", "m²"}
    said |= {*abundance.MEASURED.values(), abundance.DOUBTFUL_ZEROS} - {"MaxN"}
    return {re.sub("^[12] ", "{count} ", text) for text in said}


def species() -> list[str]:
    """The English names of the species that the program knows."""
    from jellygui.domain.common_names import COMMON_NAMES

    return sorted(COMMON_NAMES.values())


def languages() -> list[Path]:
    """The file of each language but English."""
    return sorted(PLACE.glob("jellygui_*.ts"))


def update(files: list[Path], texts: list[str]) -> None:
    """Bring these files up to date with the texts of the program; what is gone goes."""
    with tempfile.TemporaryDirectory() as folder:
        # Calls for lupdate to find.
        rest = Path(folder, "below.py")
        calls = [_call(BELOW, text) for text in texts] + [_call("species", n) for n in species()]
        rest.write_text("\n".join(calls), "utf-8")
        package = ROOT / "jellygui"
        speak = [*(package / "gui").rglob("*.py"), *(package / "report").glob("*.py")]
        sources = [*sorted(speak), package / "speech.py", rest]
        options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
        plurals = [file for file in files if file.name == PLURALS.name]
        whole = [file for file in files if file not in plurals]
        for some, only in ((whole, ()), (plurals, ("-pluralonly",))):
            if some:
                _tool("lupdate", *sources, *options, *only, "-ts", *some)


def named() -> list[str]:
    """Context and source of each text that a page of the guide names, in the order of these."""
    from jellygui.gui.guide_pages import names_in, said

    texts: dict[str, list[tuple[str, str]]] = {}
    for context in ElementTree.parse(languages()[0]).iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            texts.setdefault(said(source), []).append((context.findtext("name", ""), source))
    pages = [page.read_text("utf-8") for page in sorted(GUIDE.rglob("*.md"))]
    found = set()
    for name in {name for page in pages for name in names_in(page)} & {*texts}:
        meant = MEANT.get(name)
        found.add(min(text for text in texts[name] if meant in (None, text[1])))
    return ["\t".join(text) for text in sorted(found)]


def compile_all(into: Path = PLACE) -> None:
    """Make of each file, where it is newer, what Qt reads; each in one step."""
    for file in [*languages(), PLURALS]:
        compiled = into / f"{file.stem}.qm"
        if not compiled.is_file() or compiled.stat().st_mtime < file.stat().st_mtime:
            part = compiled.with_name(f".{compiled.name}-{os.getpid()}")
            _tool("lrelease", "-silent", file, "-qm", part)
            part.replace(compiled)


def _call(context: str, text: str) -> str:
    return f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


def _tool(name: str, *arguments: object) -> None:
    tool = next(Path(sys.executable).parent.glob(f"pyside6-{name}*"), None)
    if tool is None:
        raise SystemExit(f"There is no {name} beside {sys.executable}: it comes with PySide6.")
    subprocess.run([tool, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


class _Finder(ast.NodeVisitor):
    """Finds what is said in a module."""

    def __init__(self, *, gives_words: bool, all: bool, offers: bool) -> None:
        self.found: set[str] = set()
        self._gives_words, self._all, self._offers = gives_words, all, offers
        self._values: _Values = {}
        self._is_error = False
        self._functions: dict[str, ast.FunctionDef] = {}

    def visit_Module(self, node: ast.Module) -> None:
        self._values = _values_in(node.body)
        self._functions = {
            inner.name: inner
            for inner in ast.walk(node)
            if isinstance(inner, ast.FunctionDef) and _gives_text(inner)
        }
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outside = self._values
        self._values = outside | _values_in([n for n in ast.walk(node) if isinstance(n, ast.stmt)])
        self.generic_visit(node)
        self._values = outside
        if self._gives_words and _gives_text(node):
            self._take_given(node)

    def _take_given(self, node: ast.FunctionDef) -> None:
        """What a function gives."""
        outside = self._values
        self._values = outside | _values_in([n for n in ast.walk(node) if isinstance(n, ast.stmt)])
        for inner in ast.walk(node):
            if isinstance(inner, ast.Return) and inner.value is not None:
                self._take(inner.value, within=" ")
        self._values = outside

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """What an error says; and what can be chosen in a form is shown by its value, in words."""
        self._is_error = node.name.endswith("Error") and node.name not in _FOR_MAKERS
        self.generic_visit(node)
        self._is_error = False
        is_choice = [ast.unparse(base) for base in node.bases] == ["StrEnum"]
        if self._offers and is_choice and node.name != "ArchitectureName":
            for inner in node.body:
                match inner:
                    case ast.Assign(value=ast.Constant(value=str(text))):
                        self.found.add(text.replace("_", " "))

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        names = {target.id for target in node.targets if isinstance(target, ast.Name)}
        if names & _GATHERED:
            match node.value:
                case ast.List(elts=parts) | ast.Tuple(elts=parts):
                    for part in parts:
                        self._take(part, within=" ")
                case ast.ListComp(elt=part) | (ast.JoinedStr() as part):
                    self._take(part, within=" ")

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # else it is a docstring
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        # One word alone is mostly a key; titles have a capital, or are set further in.
        if self._all and isinstance(text, str) and re.match(r"[A-Z]|  |\S+ \S", text):
            self._take(ast.Constant(text.strip()))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if self._all:
            self._take(node)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Call(self, node: ast.Call) -> None:
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called in _SAY or (called.endswith("Error") and called not in _FOR_MAKERS):
            for given in node.args:
                self._take(given, within=" " if called == "_held_out" else "")
        if called in _OF_THE_SYSTEM or (called == "__init__" and self._is_error):
            for given in node.args:
                self._take(given, within=" ")
        if called == "append" and {*ast.unparse(node.func).split(".")} & _GATHERED:
            self._take(node.args[0], within=" ")
        for word in node.keywords:
            if word.arg in _SAID_AS and called not in {*_FOR_MAKERS, "format"}:
                self._take(word.value)
            elif word.arg == "notes" and isinstance(word.value, ast.Tuple):
                for given in word.value.elts:
                    self._take(given)
        self.generic_visit(node)

    def _take(self, node: ast.expr, within: str = "") -> None:
        match node:
            case ast.Call(func=ast.Attribute(attr="join"), args=[ast.List(elts=sentences)]):
                for sentence in sentences:
                    self._take(sentence, within)
        for called in _called_in(node) & {*self._functions}:
            self._take_given(self._functions.pop(called))
        for text in _texts(node, self._values, 0):
            pattern = _pattern(text)
            words = _HOLE.sub("", pattern)
            is_sentence = within in words.strip() or words != pattern
            if _WORD.search(words) and is_sentence and "<" not in words:
                self.found.add(pattern)


def _gives_text(node: ast.FunctionDef) -> bool:
    return isinstance(node.returns, ast.Name) and node.returns.id == "str"


def _called_in(node: ast.expr) -> set[str]:
    """The functions and methods of which something said is made, or a part of it."""
    calls = (inner for inner in ast.walk(node) if isinstance(inner, ast.Call))
    return {getattr(c.func, "attr", getattr(c.func, "id", "")) for c in calls}


def _values_in(statements: list[ast.stmt]) -> _Values:
    """What names are given there, of texts."""
    found: _Values = {}
    for statement in statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found.setdefault(name, []).append(value)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                for each, value in zip(names, values, strict=False):
                    if isinstance(each, ast.Name) and _is_text(value):
                        found.setdefault(each.id, []).append(value)
    return found


def _is_text(node: ast.expr) -> bool:
    """Whether it is written there, or is what an error says."""
    match node:
        case ast.JoinedStr() | ast.IfExp() | ast.Constant(value=str()):
            return True
        case ast.Attribute(attr="message"):
            return True
    return False


def _texts(node: ast.expr, values: _Values, depth: int) -> list[_Text]:
    """The texts that an expression can be; none where it is something else."""
    if depth > _MOST_WAYS:
        return []
    match node:
        case ast.Constant(value=str(text)):
            return [(text,)]
        case ast.JoinedStr(values=parts):
            return _joined([_part(part, values, depth) for part in parts])
        case ast.IfExp():
            ways = [node.body, node.orelse]
        case ast.BoolOp():
            ways = node.values
        case ast.Name(id=name):
            ways = values.get(name, [])
        case ast.BinOp(op=ast.Add()):
            sides = (node.left, node.right)
            return _joined([_texts(s, values, depth + 1) or [(_hole(s),)] for s in sides])
        case ast.Attribute(attr="message"):
            return [(_hole(node),)]
        case ast.Call(func=ast.Attribute(attr="format", value=pattern)):
            return [_with_holes(text) for text in _texts(pattern, values, depth + 1)]
        case _:
            return []
    return [text for way in ways for text in _texts(way, values, depth + 1)]


def _part(part: ast.expr, values: _Values, depth: int) -> list[_Text]:
    if not isinstance(part, ast.FormattedValue):
        return _texts(part, values, depth)
    inner = part.value
    ways = values.get(inner.id, []) if isinstance(inner, ast.Name) else [inner]
    if part.format_spec is None and ways and all(map(_is_text, ways)):
        found = [text for way in ways for text in _texts(way, values, depth + 1)]
        if 0 < len(found) <= _MOST_WAYS:
            return found
    return [(_hole(inner),)]


def _joined(parts: list[list[_Text]]) -> list[_Text]:
    found: list[_Text] = [()]
    for ways in parts:
        found = [(*before, *way) for before in found for way in ways]
    return found


def _with_holes(text: _Text) -> _Text:
    parts: list[str] = []
    for part in text:
        names = re.split(r"\{(\w*)[^{}]*\}", part) if not isinstance(part, _Hole) else [part]
        if len(names) == 1:
            parts.append(part)
        else:
            parts += [_Hole(n or "value") if i % 2 else n for i, n in enumerate(names)]
    return tuple(parts)


def _hole(node: ast.expr) -> _Hole:
    """A value, by a name that says what it is."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return _Hole(name.strip("_").lower())
        case ast.Call(func=ast.Name(id="len" | "str" | "listed"), args=[first, *_]):
            return _hole(first)
        case ast.Call(func=inner) | ast.BinOp(left=inner) | ast.Subscript(value=inner):
            return _hole(inner)
        case ast.BoolOp(values=[inner, *_]):
            return _hole(inner)
    return _Hole("value")


def _pattern(text: _Text) -> str:
    """As `str.format` has it; a name that comes again is numbered."""
    seen: dict[str, int] = {}
    parts = []
    for part in text:
        if isinstance(part, _Hole):
            seen[part] = seen.get(part, 0) + 1
            parts.append(f"{{{part}{seen[part] if seen[part] > 1 else ''}}}")
        else:
            parts.append(part.replace("{", "{{").replace("}", "}}"))
    return "".join(parts)


def _main(arguments: Iterator[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--add", metavar="LANGUAGE", help="begin this one, as fr or zh_CN")
    parser.add_argument("--compile", action="store_true", help="make the .qm where a .ts is newer")
    given = parser.parse_args(arguments)
    if given.compile:
        compile_all()
        return
    sys.path.insert(0, str(ROOT))
    texts = below()
    (PLACE / "below.txt").write_text("".join(f"{text}\n" for text in texts), "utf-8")
    new = [PLACE / f"jellygui_{given.add}.ts"] if given.add else []
    update([*languages(), PLURALS, *(file for file in new if file not in languages())], texts)
    (GUIDE / "names.txt").write_text("".join(f"{line}\n" for line in named()), "utf-8")
    compile_all()


if __name__ == "__main__":
    _main()
