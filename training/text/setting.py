"""Sets single lines as ink and says where their cores lie: the band of a line that the detector is taught."""
import os
import random
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import ImageFont

import labels  # sets the path to the modules beside this folder
from fonts import ARABIC_LETTERS, FontShelf, coverage
from text import nastaliq
from texts import LATIN_CAPITALS

PLAIN = ("Liberation", "DejaVu", "FreeSans", "FreeSerif", "NotoSans-", "NotoSansDisplay-", "NotoSerif-", "NimbusSans", "NimbusRoman", "URWGothic", "P052", "C059")
HELD_OUT_NASTALIQ = ("Nafees-Nastaleeq", "Pak-Nastaleeq")
EQUAL = ("Mono", "mono", "OCRB", "courier-prime")
# Share of the height above the baseline where the core begins and ends (Nastaliq: of the ink's whole height).
LATIN_CORE, ARABIC_CORE, NASTALIQ_CORE = (0.78, 0.22), (0.76, 0.0), (0.74, 0.26)


@dataclass
class Line:
    """A line in pixels of its page: core rows top and foot, ink box, height of its capitals or alefs."""
    x0: float
    x1: float
    top: float
    foot: float
    ink: tuple
    tall: float
    arabic: bool
    kind: str
    runs: tuple = ()  # of a line in both scripts: (x0, x1, top, foot, arabic) of each stretch


class Faces:
    """Faces by use, with the measures to set them at a height in pixels."""

    def __init__(self, folders, held_out=False):
        latin = LATIN_CAPITALS + LATIN_CAPITALS.lower() + "0123456789"
        self.plain = FontShelf(folders, latin, held_out, wanted=PLAIN)
        self.equal = FontShelf(folders, latin, held_out, wanted=EQUAL)
        self.arabic = FontShelf(folders, ARABIC_LETTERS, held_out)
        self.nastaliq = [p for p in nastaliq(folders) if any(h in p for h in HELD_OUT_NASTALIQ) == held_out]
        self.cjk = [p for p in ("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",) if os.path.exists(p)]
        self.sized, self.measured, self.covered = {}, {}, {}

    def pick(self, kind):
        if kind == "nastaliq" and self.nastaliq:
            return random.choice(self.nastaliq)
        shelf, path = {"plain": self.plain, "equal": self.equal}.get(kind, self.arabic), "Italic"
        slanted = random.random() < 0.12
        for _ in range(40):
            path = shelf.pick(40).path
            if slanted == any(s in path for s in ("Italic", "Oblique", "italic")):
                break
        return path

    def font(self, path, size):
        if (path, size) not in self.sized:
            self.sized[path, size] = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)
        return self.sized[path, size]

    def measure(self, path, arabic):
        """Ink above and below the baseline of what gives a face its height, at size 100."""
        if (path, arabic) not in self.measured:
            sample = "H" if not arabic else "نام محمد علی خان" if path in self.nastaliq else "ال"
            box = self.font(path, 100).getbbox(sample, anchor="ls")
            self.measured[path, arabic] = max(20, -box[1]), max(0, box[3])
        return self.measured[path, arabic]

    def fitting(self, path, text):
        """The text without what the face cannot draw."""
        if path not in self.covered:
            self.covered[path] = coverage(path)
        return "".join(c for c in text if c in self.covered[path] or c == " ").strip()


def glyph_run(font, text, arabic, spacing):
    """A mask and the row of its baseline; spacing in pixels sets Latin letters apart."""
    if not spacing or arabic:
        way = {"direction": "rtl", "language": "ar"} if arabic else {}
        mask, offset = font.getmask2(text, mode="L", anchor="ls", **way)
        w, h = mask.size
        return (np.array(mask, np.uint8).reshape(h, w) if w * h else np.zeros((1, 1), np.uint8)), -offset[1]
    parts, x = [], 0.0
    for letter in text:
        mask, base = glyph_run(font, letter, False, 0)
        parts.append((int(x), base, mask))
        x += font.getlength(letter) + spacing
    base = max(b for _, b, m in parts)
    canvas = np.zeros((max(base - b + m.shape[0] for _, b, m in parts), int(x) + max(m.shape[1] for _, _, m in parts)), np.uint8)
    for left, b, mask in parts:
        part = canvas[base - b:base - b + mask.shape[0], left:left + mask.shape[1]]
        np.maximum(part, mask, out=part)
    return canvas, base


class Setter:
    """One way of setting lines: a face, a height, how wide and how far apart."""

    def __init__(self, faces, kind, tall, path=None):
        self.faces, self.kind, self.tall = faces, kind, tall
        self.arabic = kind in ("arabic", "nastaliq")
        self.path = path or faces.pick(kind)
        self.up, self.down = faces.measure(self.path, self.arabic)
        reach = self.up + self.down if kind == "nastaliq" else self.up
        self.font = faces.font(self.path, max(5, round(100 * tall / reach)))
        self.wide = random.choice((1, 1, random.uniform(0.72, 1), random.uniform(1, 1.2))) if not self.arabic else random.uniform(0.85, 1.15)
        self.spacing = 0 if random.random() < 0.8 else random.choice((random.uniform(0.03, 0.3), random.uniform(0.1, 0.7))) * tall
        self.word = (self.font.getlength(" ") + 2 * self.spacing) * self.wide
        self.heavy = random.random() < 0.15

    def __call__(self, text):
        """Mask, row of the baseline, core rows above the baseline; None where nothing is left to draw."""
        text = self.faces.fitting(self.path, text)
        if not text:
            return None
        mask, base = glyph_run(self.font, text, self.arabic, self.spacing)
        columns = np.flatnonzero(mask.max(0) > 60)
        if not len(columns):
            return None
        mask = mask[:, columns[0]:columns[-1] + 1]
        if self.wide != 1 and mask.shape[1] > 8:
            mask = cv2.resize(mask, (max(2, round(mask.shape[1] * self.wide)), mask.shape[0]), interpolation=cv2.INTER_AREA)
        if self.heavy:
            mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
        if self.kind == "nastaliq":
            rows = np.flatnonzero(mask.max(1) > 60)
            up = 0.5 * (base - rows[0] + self.tall * self.up / (self.up + self.down))
            down = 0.5 * (rows[-1] + 1 - base + self.tall * self.down / (self.up + self.down))
            core = tuple(share * (up + down) - down for share in NASTALIQ_CORE)
        else:
            core = tuple(share * self.tall for share in (ARABIC_CORE if self.arabic else LATIN_CORE))
        return mask, base, core


class Row:
    """A line of several stretches, each set by its own Setter: Arabic and Latin in turn, or a label and its value."""

    def __init__(self, parts, right_to_left, gap):
        """parts: (setter, text) in reading order; gap between two of them in heights of the tallest."""
        self.parts = parts[::-1] if right_to_left else parts
        self.tall = max(setter.tall for setter, _ in parts)
        self.word, self.kind, self.gap, self.runs = max(setter.word for setter, _ in parts), "row", gap * self.tall, ()
        self.arabic = sum(len(t) * (1 if s.arabic else -1) for s, t in parts) > 0

    def __call__(self, _):
        drawn = [(setter, setter(text)) for setter, text in self.parts]
        if any(d is None for _, d in drawn):
            return None
        base = max(b for _, (_, b, _) in drawn)
        high = max(base - b + m.shape[0] for _, (m, b, _) in drawn)
        mask = np.zeros((high, int(sum(m.shape[1] for _, (m, _, _) in drawn) + self.gap * (len(drawn) - 1)) + 1), np.uint8)
        x, runs = 0, []
        for setter, (part, b, (top, foot)) in drawn:
            mask[base - b:base - b + part.shape[0], x:x + part.shape[1]] = part
            runs.append([x - self.gap / 2, x + part.shape[1] + self.gap / 2, -top, -foot, setter.arabic])
            x += part.shape[1] + int(self.gap)
        runs[0][0], runs[-1][1] = 0, mask.shape[1]
        self.runs = tuple(tuple(run) for run in runs)
        return mask, base, (max(-r[2] for r in runs), min(-r[3] for r in runs))
