"""An empty page that takes lines, photos and emblems where there is room, and what is kept of it."""
import random
from dataclasses import dataclass, field

import cv2
import numpy as np

import labels  # sets the path to the modules beside this folder
import zones
from setting import Line

MM = 12  # pixels a millimetre while drawing; what is kept has half


@dataclass
class Layout:
    """Ink uint8 and its lines, in pixels at 6 a millimetre; photos, emblems and dark bars as boxes x0,y0,x1,y1."""
    ink: np.ndarray
    lines: list = field(default_factory=list)
    photos: list = field(default_factory=list)
    emblems: list = field(default_factory=list)
    bars: list = field(default_factory=list)
    rules: np.ndarray = None


class Sheet:
    """An empty page that takes lines where none stand yet."""

    def __init__(self, width, height):
        self.width, self.height = int(width * MM), int(height * MM)
        self.ink = np.zeros((self.height, self.width), np.uint8)
        self.rules = np.zeros_like(self.ink)
        self.lines, self.photos, self.emblems, self.bars, self.taken = [], [], [], [], []

    def free(self, x0, y0, x1, y1, apart, arabic):
        """Whether a box stands clear of all others: further off than two words of one line do, where the script is the same."""
        for a0, b0, a1, b1, theirs, script in self.taken:
            gap = min(apart, theirs) * (1 if script == arabic else 0.6)
            if x0 < a1 + gap and x1 > a0 - gap and y0 < b1 and y1 > b0:
                return False
        return True

    def block(self, x0, y0, x1, y1):
        """Keeps lines out of a box."""
        self.taken.append((x0, y0, x1, y1, 1, None))

    def emblem(self, x, y, side):
        """Room for arms or a flag beside text, where it is free."""
        box = (x, y, x + side * random.choice((1, 1, 1.5)), y + side)
        if box[0] > 0 and box[2] < self.width and y > 0 and self.free(*box, 1, None):
            self.emblems.append(box)
            self.block(*box)

    def put(self, setter, text, x, baseline, anchor="l", kind="value", tight=False):
        """Sets a line left, right or middle of x, if there is room (tight: for its core alone); returns its ends or None."""
        drawn = setter(text)
        if drawn is None:
            return None
        mask, base, (top, foot) = drawn
        w, tall = mask.shape[1], setter.tall
        apart = max(1.6 * tall * (0.5 if setter.kind == "nastaliq" else 1), 1.9 * setter.word)
        x = int(x - (0 if anchor == "l" else w if anchor == "r" else w / 2))
        y = int(baseline) - base
        low = 0.12 * tall if not setter.arabic else 0.35 * tall
        box = (x, baseline - 1.08 * tall, x + w, baseline + low) if setter.kind != "nastaliq" else (x, y, x + w, y + mask.shape[0])
        if tight:
            box, apart = (x, baseline - top - 0.12 * tall, x + w, baseline - foot + 0.12 * tall), 0.7 * tall * (0.5 if setter.arabic else 1)
        if x < 2 or y < 0 or x + w > self.width - 2 or y + mask.shape[0] > self.height or not self.free(*box, apart, setter.arabic):
            return None
        part = self.ink[y:y + mask.shape[0], x:x + w]
        np.maximum(part, mask, out=part)
        rows = np.flatnonzero(mask.max(1) > 60)
        ink = (x, y + rows[0], x + w, y + rows[-1] + 1)
        self.taken.append((*box, apart, setter.arabic))
        self.lines.append(Line(x, x + w, baseline - top, baseline - foot, ink, tall * (0.5 if setter.kind == "nastaliq" else 1), setter.arabic, kind,
                               tuple((x + a, x + b, baseline + c, baseline + d, script) for a, b, c, d, script in getattr(setter, "runs", ()))))
        return x, x + w

    def zone(self, faces, pitch, left, foot):
        """A machine-readable zone whose last baseline is at foot."""
        ink, boxes = zones.block_ink(faces, zones.zone(), pitch)
        drop = int(foot - boxes[-1][3])
        h, w = min(ink.shape[0], self.height - drop), min(ink.shape[1], self.width - int(left))
        if drop < 0 or h <= 0 or w <= 0:
            return
        part = self.ink[drop:drop + h, int(left):int(left) + w]
        np.maximum(part, ink[:h, :w], out=part)
        for x0, y0, x1, y1 in boxes:
            tall = y1 - y0
            x0, x1 = x0 + left, min(x1 + left, self.width)
            self.block(x0, y0 + drop - tall * 0.5, x1, y1 + drop + tall * 0.3)
            self.lines.append(Line(x0, x1, y0 + drop + 0.22 * tall, y1 + drop - 0.22 * tall, (x0, y0 + drop, x1, y1 + drop), tall, False, "mrz"))

    def done(self):
        half = lambda box: tuple(v * 0.5 for v in box)
        kept = [Line(l.x0 / 2, l.x1 / 2, l.top / 2, l.foot / 2, half(l.ink), l.tall / 2, l.arabic, l.kind,
                     tuple((*(v / 2 for v in r[:4]), r[4]) for r in l.runs)) for l in self.lines]
        small = lambda plane: cv2.resize(plane, (self.width // 2, self.height // 2), interpolation=cv2.INTER_AREA)
        return Layout(small(self.ink), kept, [half(p) for p in self.photos], [half(e) for e in self.emblems], [half(b) for b in self.bars], small(self.rules))
