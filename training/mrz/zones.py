"""Invents machine-readable zones and sets them as ink: lines of equal pitch in OCR-B and faces like it."""
import glob
import os
import random

import cv2
import numpy as np
from PIL import ImageFont

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
LETTERS, DIGITS = ALPHABET[:26], ALPHABET[26:36]
STATES = "UTO EGY PAK FRA D<< GBR USA CHN IND ITA ESP POL CZE HUN TUR BRA NGA KEN SAU ARE JOR IRQ IRN AFG LKA NLD BEL CHE AUT".split()
HELD_OUT = ("OCRBS", "courier-prime", "ubuntu-mono", "LiberationMono-Italic", "NotoSansMono-SemiBold")
FAMILIES = ("OCRB.otf", "OCRBS.otf", "LiberationMono", "DejaVuSansMono", "FreeMono", "NotoSansMono-", "NotoMono", "b612-mono", "share-tech-mono",
            "courier-prime", "ibm-plex-mono", "inconsolata", "roboto-mono", "source-code-pro", "anonymous-pro", "overpass-mono", "ubuntu-mono",
            "pt-mono", "space-mono", "LiberationSans-", "FreeSans.", "FreeSansBold.", "DejaVuSans.", "DejaVuSans-Bold.")


def value(character):
    return 0 if character == "<" else int(character) if character.isdigit() else ord(character) - 55


def digit(text):
    return str(sum(value(c) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def word(low, high):
    """A pronounceable or plain random word."""
    length = random.randint(low, high)
    if random.random() < 0.3:
        return "".join(random.choice(LETTERS) for _ in range(length))
    return "".join(random.choice("AEIOU" if (i + low) % 2 else "BCDFGHJKLMNPQRSTVWXYZ") for i in range(length))


def names(width):
    surname = "<".join(word(2, 11) for _ in range(random.choice((1, 1, 1, 2, 3))))
    given = "<".join(word(1, 9) for _ in range(random.choice((0, 1, 1, 2, 2, 3, 5))))
    return (surname + "<<" + given).ljust(width, "<")[:width]


def code(width):
    kind = random.random()
    if kind < 0.3:
        text = "".join(random.choice(LETTERS) for _ in range(random.randint(1, 2)))
        text += "".join(random.choice(DIGITS) for _ in range(width - len(text)))
    elif kind < 0.6:
        text = "".join(random.choice(DIGITS) for _ in range(random.randint(5, width)))
    else:
        text = "".join(random.choice(LETTERS + DIGITS * 2) for _ in range(random.randint(4, width)))
    if random.random() < 0.1 and len(text) > 4:
        cut = random.randint(2, len(text) - 2)
        text = text[:cut] + "<" + text[cut + 1:]
    return text.ljust(width, "<")[:width]


def date():
    text = "%02d%02d%02d" % (random.randint(0, 99), random.randint(1, 12), random.randint(1, 31))
    return text if random.random() < 0.97 else text[:4] + "<<"


def optional(width):
    roll = random.random()
    return "<" * width if roll < 0.5 else code(random.randint(5, width)).ljust(width, "<")


def zone():
    """The lines of a zone; one in six is random characters in the same frame."""
    kind = random.choices(("TD3", "TD1", "TD2", "MRVA", "MRVB", "FRA"), (40, 28, 12, 8, 8, 4))[0]
    state, nation = random.choice(STATES), random.choice(STATES)
    state, nation = state.ljust(3, "<"), nation.ljust(3, "<")
    birth, expiry, sex = date(), date(), random.choice("MFMFX<")
    number = code(9)
    if kind == "TD1":
        first = random.choice(("I<", "ID", "AC", "C1", "IR", "IP", "C<")) + state + number + digit(number) + optional(15)
        rest = birth + digit(birth) + sex + expiry + digit(expiry) + nation + optional(11)
        lines = [first, rest + digit(first[5:] + rest), names(30)]
    elif kind == "FRA":
        lines = ["IDFRA" + names(25).replace("<<", "<") + code(6), code(12) + random.choice(DIGITS) + names(14) + birth + digit(birth) + random.choice("MF") + random.choice(DIGITS)]
    else:
        width = 44 if kind in ("TD3", "MRVA") else 36
        lead = {"TD3": ("P<", "P<", "PP", "PD", "PS", "PM"), "TD2": ("I<", "AC", "C<", "P<")}.get(kind, ("V<", "VC", "VI", "V<"))
        body = number + digit(number) + nation + birth + digit(birth) + sex + expiry + digit(expiry)
        if kind == "TD3":
            extra = optional(14)
            extra += digit(extra) if extra.strip("<") or random.random() < 0.5 else "<"
            body += extra + digit(body[:10] + body[13:20] + body[21:28] + extra)
        elif kind == "TD2":
            extra = optional(7)
            body += extra + digit(body[:10] + body[13:20] + body[21:28] + extra)
        else:
            body += optional(width - 28)
        lines = [random.choice(lead) + state + names(width - 5), body]
    if random.random() < 0.16:
        lines = ["".join(random.choice(ALPHABET) if random.random() < 0.5 else c for c in line) for line in lines]
    return lines


class Faces:
    """OCR-B most of the time, else monospaced faces and a few plain ones set at equal pitch."""

    def __init__(self, folders, held_out=False):
        paths = [p for folder in folders for kind in ("ttf", "otf") for p in glob.glob(os.path.join(folder, "**", "*." + kind), recursive=True)]
        paths = [p for p in sorted(set(paths)) if any(f in os.path.basename(p) for f in FAMILIES) and "Italic" not in p and "Oblique" not in p and "-italic" not in p]
        self.paths = [p for p in paths if any(h in p for h in HELD_OUT) == held_out]
        self.ocr = [p for p in self.paths if "OCRB" in p]
        self.kept = {}

    def pick(self):
        return random.choice(self.ocr) if self.ocr and random.random() < 0.72 else random.choice(self.paths)

    def glyph(self, path, size, character):
        key = (path, size, character)
        if key not in self.kept:
            font = ImageFont.truetype(path, size)
            mask, offset = font.getmask2(character, mode="L", anchor="ls")
            w, h = mask.size
            array = np.array(mask, np.uint8).reshape(h, w) if w * h else np.zeros((1, 1), np.uint8)
            self.kept[key] = (array, offset[1])
        return self.kept[key]

    def cap(self, path, size):
        return self.glyph(path, size, "H")[0].shape[0]


def line_ink(faces, path, text, pitch, tall, wobble=0.0):
    """A line as a mask of ceil(len*pitch) columns; capitals are `tall` rows high and stand on row `base`."""
    size = max(8, round(100 * tall / max(1, faces.cap(path, 100))))
    pad = int(0.45 * tall) + 2
    width = int(np.ceil(len(text) * pitch)) + 4
    canvas = np.zeros((int(tall) + 2 * pad, width), np.uint8)
    base = pad + int(round(tall))
    narrow = 1.0
    if "OCRB" not in path:
        wide = max(faces.glyph(path, size, c)[0].shape[1] for c in "MW0")
        narrow = min(1.0, 0.94 * pitch / wide)
    for i, character in enumerate(text):
        mask, rise = faces.glyph(path, size, character)
        if narrow < 1 and mask.shape[1] * narrow >= 1:
            mask = cv2.resize(mask, (max(1, round(mask.shape[1] * narrow)), mask.shape[0]), interpolation=cv2.INTER_AREA)
        h, w = mask.shape
        x = int(round((i + 0.5) * pitch - w / 2 + 2 + random.gauss(0, wobble * pitch)))
        y = base + rise + int(round(random.gauss(0, wobble * tall * 0.5)))
        x, y = min(max(0, x), width - w), min(max(0, y), canvas.shape[0] - h)
        if x < 0 or y < 0:
            continue
        region = canvas[y:y + h, x:x + w]
        np.maximum(region, mask, out=region)
    return canvas, pad, base


def block_ink(faces, lines, pitch):
    """A zone as a mask, and the boxes x0,y0,x1,y1 of its lines' capitals in it."""
    path = faces.pick()
    tall = pitch * (random.uniform(0.9, 1.05) if random.random() < 0.85 else random.uniform(0.75, 1.35))
    step = pitch * (random.uniform(2.35, 2.65) if random.random() < 0.8 else random.uniform(1.75, 3.2))
    wobble = random.choice((0, 0, 0.01, 0.03))
    inks = [line_ink(faces, path, text, pitch, tall, wobble) for text in lines]
    width = max(i.shape[1] for i, _, _ in inks)
    height = int(np.ceil(step * (len(lines) - 1))) + inks[0][0].shape[0] + 2
    canvas, boxes = np.zeros((height, width), np.uint8), []
    for n, (ink, pad, base) in enumerate(inks):
        y = int(round(n * step))
        region = canvas[y:y + ink.shape[0], :ink.shape[1]]
        np.maximum(region, ink, out=region)
        boxes.append((2, y + pad, 2 + len(lines[n]) * pitch, y + base))
    return canvas, boxes
