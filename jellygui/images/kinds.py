"""What a file is, by its first bytes; by its name only where they do not tell."""

from __future__ import annotations

from pathlib import Path, PurePath

HEAD_BYTES = 32  # are enough for `kind_of`

# Kinds that are no names of formats, as they are said: with an "s" where there are several.
HEIC, AVIF, RAW = "HEIC picture", "AVIF picture", "camera raw picture"
JPEG_XL, JPEG_2000, PHOTOSHOP = "JPEG XL picture", "JPEG 2000 picture", "Photoshop picture"
VIDEO, SOUND, DOCUMENT, ARCHIVE = "video", "sound recording", "document", "archive"
TEXT, COPY, PREVIEW, OTHER = "text file", "backup copy", "video preview", "other file"
NOT_YET = frozenset((JPEG_XL, JPEG_2000, PHOTOSHOP))

# What decodes each kind, a class of Pillow's way.
DECODERS = {
    "JPEG": "PIL.JpegImagePlugin.JpegImageFile",
    "PNG": "PIL.PngImagePlugin.PngImageFile",
    "TIFF": "PIL.TiffImagePlugin.TiffImageFile",
    "WebP": "PIL.WebPImagePlugin.WebPImageFile",
    "BMP": "PIL.BmpImagePlugin.BmpImageFile",
    "GIF": "PIL.GifImagePlugin.GifImageFile",
    HEIC: "pi_heif.as_plugin.HeifImageFile",
    AVIF: "PIL.AvifImagePlugin.AvifImageFile",
}
READ = frozenset((*DECODERS, RAW))  # of camera raw the camera's own preview is decoded
IN_BOXES = frozenset((HEIC, AVIF))
# Decoded in a process of their own, which ends with a file that breaks its decoder (pi-heif can be
# broken); Pillow decodes AVIF without letting another thread work, and a window would stand still.
APART = frozenset((HEIC, AVIF, RAW))

_SIGNS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\0\x10\0\0\0CR": RAW,  # Canon's; other TIFFs have their pixels there, which may be any
    **dict.fromkeys((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"), "TIFF"),
    b"\0\0\0\x0cjP  ": JPEG_2000,
    b"\xff\x4f\xff\x51": JPEG_2000,
    b"\0\0\0\x0cJXL ": JPEG_XL,
    b"\xff\x0a": JPEG_XL,
    b"8BPS": PHOTOSHOP,
    **dict.fromkeys((b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FOVb"), RAW),
    **dict.fromkeys((b"\0MRM", b"II\x1a\0\0\0HEAPCCDR"), RAW),
    **dict.fromkeys((b"\x1aE\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"FLV\1"), VIDEO),
    b"0&\xb2u\x8ef\xcf\x11": VIDEO,
    **dict.fromkeys((b"ID3", b"fLaC", b"OggS"), SOUND),
    **dict.fromkeys((b"%PDF", b"\xd0\xcf\x11\xe0"), DOCUMENT),
    **dict.fromkeys((b"PK\3\4", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"), ARCHIVE),
}
_RIFF = {b"WEBP": "WebP", b"AVI ": VIDEO, b"WAVE": SOUND}
# The brands of ISO base media, ISO/IEC 14496-12, by their first letters; all others are videos.
_BRANDS = {
    b"hei": HEIC,
    b"hev": HEIC,
    b"mif": HEIC,
    b"msf": HEIC,
    b"avi": AVIF,
    b"crx": RAW,
    b"M4A": SOUND,
}
_GENERAL_BRANDS = (b"mif1", b"msf1")
_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)


def _endings(kind: str, endings: str) -> dict[str, str]:
    return {f".{ending}": kind for ending in endings.split()}


_BY_ENDING = {
    **_endings(HEIC, "heic heif hif heics heifs"),
    **_endings(AVIF, "avif avifs"),
    **_endings(JPEG_XL, "jxl"),
    **_endings(JPEG_2000, "jp2 j2k jpf jpx"),
    **_endings(PHOTOSHOP, "psd psb"),
    **_endings(
        RAW,
        # Not "raw", as echo sounders and others call their files too: their first bytes tell.
        "3fr arw cr2 cr3 crw dcr dng erf fff gpr iiq kdc mef mrw nef nrw orf ori pef raf rw2 rwl "
        "sr2 srf srw x3f",
    ),
    **_endings(
        VIDEO,
        "mp4 m4v mov avi mkv mts m2ts ts mpg mpeg mpe vob wmv asf flv webm ogv 3gp 3g2 insv "
        "360 dv mxf",
    ),
    **_endings(SOUND, "wav mp3 m4a aac flac ogg wma aif aiff"),
    **_endings(DOCUMENT, "pdf doc docx xls xlsx ppt pptx odt ods odp rtf pages numbers"),
    **_endings(ARCHIVE, "zip rar 7z gz tar tgz bz2 xz"),
    **_endings(
        TEXT, "txt csv tsv md log json xml xmp html htm ini yml yaml gpx kml srt r py rmd aae"
    ),
    **_endings(COPY, "bak tmp part partial crdownload download"),
    **_endings(PREVIEW, "thm lrv lrf"),  # a small JPEG or video beside a video
}


_ENDINGS_OF = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "PNG": (".png", ".apng"),
    "TIFF": (".tif", ".tiff"),
    **{kind: (f".{kind.lower()}",) for kind in ("WebP", "BMP", "GIF")},
    **{
        kind: tuple(ending for ending, of in _BY_ENDING.items() if of == kind)
        for kind in (HEIC, AVIF, RAW)
    },
}
ENDINGS = frozenset(ending for endings in _ENDINGS_OF.values() for ending in endings)


def kind_of(head: bytes) -> str | None:
    """What begins with these bytes; None where they tell nothing."""
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head.startswith(b"BM"):
        return "BMP" if int.from_bytes(head[14:18], "little") in _BMP_HEADERS else None
    if head[4:8] == b"ftyp":
        if head[8:12] in _GENERAL_BRANDS and (b"avif" in head[16:] or b"avis" in head[16:]):
            return AVIF
        return _BRANDS.get(head[8:11], VIDEO)
    if head[4:8] in _ATOMS:
        return VIDEO
    return next((kind for sign, kind in _SIGNS.items() if head.startswith(sign)), None)


def ending_of(path: Path) -> str:
    """What the name of a picture should end in, by its content; empty where that cannot be told."""
    try:
        with open(path, "rb") as file:
            kind = kind_of(file.read(HEAD_BYTES))
            return "" if kind in (None, RAW) else _ENDINGS_OF.get(kind, ("",))[0]
    except OSError:
        return ""


def _is_set_aside(path: PurePath) -> bool:
    """Whether a name says that a file is no photograph of its own, whatever it holds.

    A backup that a program made before it changed the photograph, half of a download, the preview
    of a video.
    """
    name = path.name.lower()
    return name.endswith(("_original", "~")) or _BY_ENDING.get(path.suffix.lower()) in (
        COPY,
        PREVIEW,
    )


def kind_of_file(path: PurePath, head: bytes) -> str:
    """What a file is by its first bytes and its name; one of `READ` where it can be read."""
    by_name = _BY_ENDING.get(path.suffix.lower())
    if _is_set_aside(path):
        return by_name or COPY
    kind = kind_of(head)
    if kind == "TIFF" and by_name == RAW:  # most of them are made like TIFFs
        return RAW
    return kind or by_name or (TEXT if _is_text(head) else OTHER)


def starts_one_that_is_read(data: bytes) -> bool:
    """Whether a picture that is read may have begun so, and ends too early to tell."""
    signs = (*(s for s, kind in _SIGNS.items() if kind in DECODERS), b"RIFF", b"BM")
    return len(data) < HEAD_BYTES and any(sign.startswith(data[: len(sign)]) for sign in signs)


def _is_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:  # not a letter that was cut in two
            return False
        text = head[: error.start].decode("utf-8")
    return bool(text) and all(letter.isprintable() or letter in "\r\n\t\ufeff" for letter in text)
