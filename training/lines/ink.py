"""Draws text as ink masks (uint8, 255 = full ink) and says what stands there from left to right."""
import random
import re

import cv2
import numpy as np

DIGIT_RUN = re.compile(r"[٠-٩]+(?:[/.:,،][٠-٩]+)*|[A-Za-z0-9]+(?:[/.:,-][A-Za-z0-9]+)*")


def visual_order(text):
    """Logical right-to-left text as it stands in the picture from left to right: the line
    reversed, with runs of digits and Latin kept in their own order. It is its own inverse."""
    return DIGIT_RUN.sub(lambda run: run.group()[::-1], text[::-1])


def text_mask(font, text, language="ar"):
    """The mask of shaped right-to-left text, cut to its ink."""
    mask, _ = font.getmask2(text, mode="L", direction="rtl", language=language)
    if mask.size[0] == 0 or mask.size[1] == 0:
        return np.zeros((8, 8), np.uint8)
    return np.array(mask, dtype=np.uint8).reshape(mask.size[1], mask.size[0])


def ltr_mask(font, text):
    """The mask of a line that runs from left to right, cut to its ink."""
    mask, _ = font.getmask2(text, mode="L")
    if mask.size[0] == 0 or mask.size[1] == 0:
        return np.zeros((8, 8), np.uint8)
    return trimmed(np.array(mask, dtype=np.uint8).reshape(mask.size[1], mask.size[0]))


def far_words_mask(font, text):
    """Words of one row with wide gaps, first word at the right."""
    words = text.split(" ")
    metrics = [font.getmask2(w, mode="L", direction="rtl", language="ar") for w in words]
    ascents = [offset[1] for _, offset in metrics]
    top = min(ascents)
    height = max(a + m.size[1] for (m, _), a in zip(metrics, ascents)) - top
    gaps = [random.randint(int(height * 1.2), int(height * 4.5)) for _ in words[1:]] + [0]
    width = sum(m.size[0] for m, _ in metrics) + sum(gaps)
    canvas = np.zeros((height, max(width, 4)), np.uint8)
    right = width
    for (mask, offset), gap in zip(metrics, gaps):
        w, h = mask.size
        y = offset[1] - top
        canvas[y:y + h, right - w:right] = np.array(mask, np.uint8).reshape(h, w)
        right -= w + gap
    return canvas


class Glyphs:
    """Single glyph masks with their height above the baseline, kept for every face and size."""

    def __init__(self):
        self.kept = {}

    def get(self, font, character):
        key = (id(font), character)
        if key not in self.kept:
            mask, offset = font.getmask2(character, mode="L", anchor="ls")
            array = np.array(mask, np.uint8).reshape(mask.size[1], mask.size[0]) if mask.size[0] * mask.size[1] else np.zeros((1, 1), np.uint8)
            self.kept[key] = (array, offset[1], font.getlength(character))
        return self.kept[key]


GLYPHS = Glyphs()


def spaced_mask(font, groups, gap, spacing, jitter=0.0):
    """Groups of characters set one by one from left to right; gap and spacing in shares of the size."""
    size = font.size
    placed, x, top, bottom = [], 0.0, 0, 1
    for g, group in enumerate(groups):
        if g:
            x += gap * size * random.uniform(0.9, 1.1)
        for character in group:
            mask, rise, advance = GLYPHS.get(font, character)
            if jitter and mask.size > 4:
                mask = scaled(mask, random.uniform(1 - jitter, 1 + jitter))
            y = rise + int(random.gauss(0, jitter * size * 0.35))
            placed.append((int(x), y, mask))
            top, bottom = min(top, y), max(bottom, y + mask.shape[0])
            x += max(advance, mask.shape[1]) + spacing * size * random.uniform(0.8, 1.2)
    width = max(px + m.shape[1] for px, _, m in placed)
    canvas = np.zeros((bottom - top, width), np.uint8)
    for px, y, mask in placed:
        h, w = mask.shape
        region = canvas[y - top:y - top + h, px:px + w]
        np.maximum(region, mask[:, : region.shape[1]], out=region)
    return trimmed(canvas)


def scaled(mask, factor):
    h, w = mask.shape
    return cv2.resize(mask, (max(1, round(w * factor)), max(1, round(h * factor))), interpolation=cv2.INTER_AREA)


def trimmed(mask):
    ys, xs = np.where(mask > 40)
    if len(ys) == 0:
        return mask
    return mask[ys.min():ys.max() + 1, xs.min():xs.max() + 1]


def at_least(mask, height):
    """Pads flat marks (a dash, lone zeros) so that they are not blown up to a whole line."""
    lacking = int(height) - mask.shape[0]
    if lacking <= 0:
        return mask
    above = random.randint(lacking // 3, lacking)
    return np.pad(mask, ((above, lacking - above), (0, 0)))
