from __future__ import annotations

from PIL import Image, ImageEnhance, ImageOps

from jellygui.domain.album import NEAR_COPY_BITS
from jellygui.images.fingerprint import content_hash, perceptual_hashes
from tests.support import hostile


def _differing_bits(a: Image.Image, b: Image.Image) -> int:
    return (perceptual_hashes(a)[0] ^ perceptual_hashes(b)[0]).bit_count()


def test_content_hash_is_the_sha256() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert content_hash(b"") == empty


def test_the_second_hash_is_that_of_the_mirror_image() -> None:
    image = hostile.picture(1, (320, 240))
    hashes, mirrored = perceptual_hashes(image), perceptual_hashes(ImageOps.mirror(image))
    assert (hashes[1] ^ mirrored[0]).bit_count() <= 2
    assert 0 <= hashes[0] < 2**64


def test_copies_are_near_and_other_pictures_far() -> None:
    image = hostile.picture(1, (320, 240))
    assert _differing_bits(image, image.resize((200, 150))) <= NEAR_COPY_BITS
    assert _differing_bits(image, ImageEnhance.Brightness(image).enhance(1.1)) <= NEAR_COPY_BITS
    others = [_differing_bits(image, hostile.picture(seed, (320, 240))) for seed in range(2, 12)]
    assert min(others) > NEAR_COPY_BITS
