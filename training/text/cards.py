"""Lays out Pakistani cards as pages of a Layout, from the same places and words as the localiser's drawings."""
import random

import cv2
import numpy as np

import labels  # sets the path to the modules beside this folder
from pakistan import SIDES, one
from setting import Setter
from sheet import MM, Sheet

WIDTH, HEIGHT = 85.6, 53.98
SHARES = {"PAK-SNIC/front": 0.4, "PAK-SNIC/back": 0.3, "PAK-NIC/front": 0.16, "PAK-NIC/back": 0.14}
SERIF = ("Serif", "Roman", "P052", "C059")


def pakistani(faces):
    rng = np.random.default_rng(random.getrandbits(32))
    side = SIDES[random.choices(list(SHARES), SHARES.values())[0]](rng)
    sheet = Sheet(WIDTH, HEIGHT)
    for what, *share in side.things:
        thing(rng, sheet, what, [v * (sheet.width if i % 2 == 0 else sheet.height) for i, v in enumerate(share)])
    for x0, y, x1 in side.rules:
        cv2.line(sheet.rules, (int(x0 * sheet.width), int(y * sheet.height)), (int(x1 * sheet.width), int(y * sheet.height)), 255, random.choice((1, 2, 2, 3)))
        if random.random() < 0.25:
            worn(rng, sheet, x0, x1, y)
    for _ in range(random.choice((0, 0, 2, 6))):
        smear(rng, sheet)
    set_lines(sheet, faces, side)
    return sheet.done()


def worn(rng, sheet, x0, x1, y):
    """A rule on which remains of rubbed ink stand: a ragged row that is no line of text."""
    left, right, middle = int(max(0, x0) * sheet.width), int(x1 * sheet.width), int(y * sheet.height)
    for x in range(left, right, int(rng.integers(3, 12))):
        if rng.random() < 0.7:
            cv2.circle(sheet.rules, (x, middle - int(rng.uniform(0, 8))), int(rng.integers(1, 6)), int(rng.uniform(40, 255)), -1, cv2.LINE_AA)


def smear(rng, sheet):
    """A soft blot of no shape, as where ink was washed off."""
    w, h = int(rng.uniform(40, 260)), int(rng.uniform(12, 70))
    x, y = int(rng.uniform(0, sheet.width - w)), int(rng.uniform(0, sheet.height - h))
    grain = cv2.resize(rng.random((3, max(3, w // int(rng.integers(8, 40))))).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    edge = np.minimum.outer(np.minimum(np.arange(h), np.arange(h)[::-1]) / (0.3 * h), np.minimum(np.arange(w), np.arange(w)[::-1]) / (0.15 * w))
    mark = np.clip(grain - rng.uniform(0.1, 0.6), 0, 1) * np.minimum(1, edge) * rng.uniform(80, 255)
    part = sheet.rules[y:y + h, x:x + w]
    np.maximum(part, mark.astype(np.uint8), out=part)


def set_lines(sheet, faces, side):
    """Every line in its card's faces; one too long for its room is set narrower."""
    sans, bold, machine, urdu = (sane(faces, kind) for kind in ("sans", "bold", "machine", "nastaliq"))
    paths = {"sans": bold if random.random() < 0.15 else sans, "bold": bold, "machine": machine, "nastaliq": urdu}
    light = random.random() < 0.25
    narrow, heavy = random.choice((1, 1, random.uniform(0.75, 1))), random.random() < 0.15
    for line in side.prints:
        kind = {"nastaliq": "nastaliq", "machine": "equal"}.get(line.face, "plain")
        path = sans if light and kind == "plain" and line.kind == "label" else paths[line.face]
        setter = Setter(faces, kind, line.tall * sheet.height, path)
        setter.spacing = 0
        setter.heavy = heavy
        wide = setter.font.getlength(line.text) / sheet.width
        setter.wide = line.room / wide if line.kind == "mrz" else min(narrow if kind == "plain" else 1, line.room / wide)
        if setter.wide > 0.45:
            sheet.put(setter, line.text, line.x * sheet.width, line.y * sheet.height, line.anchor, line.kind, tight=True)


def sane(faces, kind):
    """A face without serifs for print, and heavy where asked."""
    path = ""
    for _ in range(60):
        path = faces.pick({"nastaliq": "nastaliq", "machine": "equal"}.get(kind, "plain"))
        heavy = any(w in path for w in ("Bold", "Black", "bold"))
        if kind in ("nastaliq", "machine") or not any(s in path for s in SERIF) and "Italic" not in path and heavy == (kind == "bold"):
            break
    return path


def thing(rng, sheet, what, box):
    """Pictures and arms are pasted later; codes, signatures and thumb prints are drawn with the rules."""
    x0, y0, x1, y1 = (int(max(0, v)) for v in box)
    x1, y1 = min(x1, sheet.width), min(y1, sheet.height)
    if x1 - x0 < 8 or y1 - y0 < 8:
        return
    if what in ("portrait", "ghost"):
        sheet.photos.append((x0, y0, x1, y1))
    elif what in ("emblem", "flag", "chip"):
        sheet.emblems.append((x0, y0, x1, y1))
    else:
        {"qr": cells, "pdf417": cells}.get(what, strokes)(rng, sheet.rules[y0:y1, x0:x1], what)
    if what in ("portrait", "qr", "pdf417"):
        sheet.block(x0, y0, x1, y1)


def cells(rng, part, what):
    across, down = (int(rng.integers(21, 60)),) * 2 if what == "qr" else (int(rng.integers(90, 260)), int(rng.integers(12, 40)))
    grid = (rng.random((down, across)) < 0.5).astype(np.uint8) * 255
    part[:] = cv2.resize(grid, part.shape[::-1], interpolation=one(rng, (cv2.INTER_AREA, cv2.INTER_NEAREST)))


def strokes(rng, part, what):
    """A run of loops, or the rings of a thumb."""
    h, w = part.shape
    if what == "thumb":
        for r in np.arange(4, w / 2, rng.uniform(5, 10)):
            cv2.ellipse(part, (w // 2, int(h / 2 + r * 0.3)), (int(r), int(r * 1.3)), rng.normal(0, 4), rng.uniform(0, 60), rng.uniform(250, 360), 255, 2, cv2.LINE_AA)
        return
    t = np.linspace(0, 1, 200)
    size, swing = h * 0.4 * np.interp(t, np.linspace(0, 1, 8), rng.random(8)), t * rng.uniform(3, 12) * 6.28
    points = np.stack([w * t + size * rng.uniform(0.2, 1) * np.cos(swing), h / 2 + size * np.sin(swing)], 1)
    cv2.polylines(part, [np.round(points * 8).astype(np.int32)], False, 255, int(rng.integers(2, 6)), cv2.LINE_AA, 3)
