"""Makes training lines: a picture and the text that stands in it from left to right."""
import os
import random
import sys

import cv2
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "mrz"))

import graphite
import plates
import texts
import urdu
import zones
from fonts import ARABIC_DIGITS, ARABIC_LETTERS, FontShelf
from ink import at_least, far_words_mask, ltr_mask, spaced_mask, text_mask, visual_order
from photo import HEIGHT, Textures, blurred_and_small, lit, photograph, strange, tilted, tones, weighted

VOCABULARIES = {
    "mrz": zones.ALPHABET,
    "latin": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -/.,:'()&<",
    "names": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -.'",
    "codes": ARABIC_DIGITS + "/" + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "plates": plates.VOCABULARY,
    "urdu": urdu.VOCABULARY,
    "arabic": ARABIC_LETTERS + ARABIC_DIGITS + " -/.:،",
}
SIZES = (22, 28, 36, 46, 58)


class CodeLines:
    """Numbers, dates and factory numbers, set glyph by glyph."""

    def __init__(self, folders, held_out=False, seed=1):
        self.arabic = FontShelf(folders, ARABIC_DIGITS, held_out)
        self.latin = FontShelf(folders, "ABCXYZ0123456789", held_out, wanted=("ocr", "Mono", "Liberation", "DejaVu", "FreeSans", "NotoSans-"))
        self.textures = Textures(160, seed)

    def draw(self):
        text, mask = self.latin_line() if random.random() < 0.16 else self.digit_line()
        return photograph(at_least(mask, 20), self.textures, self.neighbours(), least=random.choice((8, 11))), text

    def latin_line(self):
        text = texts.latin_code()
        return text, spaced_mask(self.latin.pick(random.choice(SIZES)), [text], 0, random.uniform(0, 0.15))

    def neighbours(self):
        if random.random() > 0.2:
            return ()
        word = texts.arabic(str(random.randint(10, 999999)))
        return (spaced_mask(self.arabic.pick(36), [word], 0, 0.1),)

    def digit_line(self):
        font = self.arabic.pick(random.choice(SIZES), "/")
        jitter = random.choice((0, 0, 0.06, 0.12, 0.2))
        kind = random.choices(("grouped", "number", "issue", "date", "month", "digits"), (34, 26, 8, 16, 8, 8))[0]
        if kind == "grouped":
            n = texts.arabic(texts.number())
            groups = [n[0], n[1:3], n[3:5], n[5:7], n[7:9], n[9:12], n[12:14]]
            return n, spaced_mask(font, groups, random.uniform(0.15, 1.3), random.uniform(0, 0.4), jitter)
        if kind == "number":
            n = texts.arabic(texts.number())
            return n, spaced_mask(font, [n], 0, random.uniform(-0.04, 0.35), jitter)
        if kind == "issue":
            n, d = texts.arabic(texts.number()), texts.arabic(texts.date(day=False))
            return d + n, spaced_mask(font, [d, n], random.uniform(0.8, 3), random.uniform(-0.02, 0.2), jitter)
        if kind == "digits":
            n = texts.arabic("".join(random.choice("0123456789") for _ in range(random.randint(1, 12))))
            return n, spaced_mask(font, [n], 0, random.uniform(0, 0.6), jitter)
        d = texts.arabic(texts.date(day=kind == "date"))
        return d, spaced_mask(font, [d], 0, random.uniform(-0.03, 0.25), jitter / 2)


class ArabicLines:
    """Names, addresses, jobs and plain words, shaped by Raqm."""

    def __init__(self, folders, dictionary, held_out=False, seed=2):
        self.fonts = FontShelf(folders, ARABIC_LETTERS, held_out)
        self.textures = Textures(160, seed)
        self.words = texts.Words(dictionary)

    def draw(self):
        text, far = self.words.line()
        text = " ".join("".join(c for c in text if c in VOCABULARIES["arabic"]).split())
        font = self.fonts.pick(random.choice(SIZES), text)
        mask = at_least(far_words_mask(font, text) if far else text_mask(font, text), font.size * 0.6)
        if mask.shape[1] > 30 * mask.shape[0]:
            return self.draw()
        neighbours = ()
        if random.random() < 0.25:
            neighbours = (text_mask(self.fonts.pick(36), self.words.names()),)
        return photograph(mask, self.textures, neighbours), visual_order(text)


class ZoneLines:
    """Lines of machine-readable zones, cut out of their zone a little too high, low, wide or narrow."""

    ROWS, PITCH = 24, 17

    def __init__(self, folders, held_out=False, seed=3):
        self.faces = zones.Faces(folders, held_out)
        self.textures = Textures(120, seed)

    def draw(self):
        lines, pitch = zones.zone(), random.uniform(14, 26)
        block, boxes = zones.block_ink(self.faces, lines, pitch)
        chosen = random.randrange(len(lines))
        ink = self.cut(weighted(block), boxes[chosen], pitch)
        tall = boxes[chosen][3] - boxes[chosen][1]
        mild = random.random() < 0.55
        dark, bright = tones(mild)
        keep = random.choice((0, random.uniform(0, 0.15), random.uniform(0, 0.35)))
        paper = bright + self.textures.crop(*ink.shape) * keep * (bright - dark)
        picture = lit(paper * (1 - ink) + (dark + (bright - dark) * 0.1 * random.random()) * ink)
        caps = np.exp(random.uniform(np.log(5.2 if mild else 6.5), np.log(30)))
        picture = blurred_and_small(picture, caps * ink.shape[0] / tall)
        picture += np.random.normal(0, random.choice((0.5, 1.5) if mild else (0.5, 1.5, 3, 6)), picture.shape).astype(np.float32)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        if random.random() < 0.7:
            picture = cv2.imdecode(cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, random.randint(30, 95)))[1], cv2.IMREAD_GRAYSCALE)
        wide = max(16, round(ink.shape[1] * self.PITCH / pitch * random.uniform(0.85, 1.2)))
        shrinking = picture.shape[0] > self.ROWS
        return cv2.resize(picture, (wide, self.ROWS), interpolation=cv2.INTER_AREA if shrinking else cv2.INTER_LINEAR), lines[chosen]

    @staticmethod
    def cut(block, box, pitch):
        x0, y0, x1, y1 = box
        tall = y1 - y0
        height = tall / random.uniform(0.5, 0.78)
        middle = (y0 + y1) / 2 + random.gauss(0, 0.05) * height
        left, right = (pitch * random.choice((random.uniform(0, 0.4), random.uniform(0, 1.6), random.uniform(0, 3))) for _ in range(2))
        rows, columns = int(round(height)), int(round(x1 - x0 + left + right))
        move = np.float32([[1, 0, left - x0], [0, 1, rows / 2 - middle]])
        ink = tilted(cv2.warpAffine(block, move, (columns, rows)).astype(np.float32) / 255)
        if random.random() < 0.12:
            # a fold or rule through the line
            y, slope = random.uniform(0, rows), random.gauss(0, 0.01) * columns
            cv2.line(ink, (0, int(y)), (columns, int(y + slope)), random.uniform(0.2, 0.9), 1, cv2.LINE_AA)
        for margin, end in ((left, 0), (right, 1)):
            if margin > 0.5 * pitch and random.random() < 0.3:
                strange(ink, int(margin), end)
        return ink


class LatinLines:
    """Names, dates, labels and codes of documents in Latin letters."""

    ROWS = 32
    FACES = ("Liberation", "DejaVuS", "FreeS", "FreeMono", "NotoSans-", "NotoSerif-", "NotoSansMono-", "OCRB.otf", "OCRBS.otf", "-latin-", "DroidSans")
    COVERED = VOCABULARIES["latin"].replace("<", "")
    SPACED, LONGEST, BLOTS = 0.3, 26, 0.0

    def __init__(self, folders, held_out=False, seed=4):
        self.fonts = FontShelf(folders, self.COVERED, held_out, wanted=self.FACES)
        self.textures = Textures(160, seed)
        self.words = texts.LatinWords()

    def text(self):
        return " ".join("".join(c for c in self.words.line() if c in VOCABULARIES["latin"]).split())

    def beside(self):
        """What stands in the lines above and below."""
        return self.words.line()

    def wide(self):
        """Narrow letters side by side (jj, il) need more columns: names are read wider than other lines."""
        return random.choice((40, 40, 48, 56))

    def draw(self):
        text = self.text()
        font = self.fonts.pick(random.choice(SIZES), text)
        if random.random() < self.SPACED:
            mask = spaced_mask(font, text.split(" "), random.uniform(0.25, 0.8), random.uniform(-0.02, 0.25), random.choice((0, 0, 0.04)))
        else:
            mask = ltr_mask(font, text)
        mask = at_least(mask, font.size * 0.55)
        if mask.shape[1] > self.LONGEST * mask.shape[0] or mask.size < 20:
            return self.draw()
        neighbours = (ltr_mask(self.fonts.pick(36), self.beside()),) if random.random() < 0.35 else ()
        if random.random() < 0.12:
            mask = touched(mask, ltr_mask(self.fonts.pick(int(font.size * 0.8)), self.words.label()))
        return photograph(mask, self.textures, neighbours, random.choice((7, 9, 11)), self.ROWS, self.wide(), self.BLOTS), text


class NameLines(LatinLines):
    """Names of persons, countries and places in Latin letters, mixed case more often than capitals."""

    ROWS = HEIGHT
    FACES = ("Liberation", "DejaVuS", "FreeS", "NotoSans-", "NotoSerif-", "-latin-", "DroidSans")
    COVERED = VOCABULARIES["names"]
    SPACED, LONGEST, BLOTS = 0.2, 22, 0.35

    def text(self):
        return self.words.name()

    def beside(self):
        return self.words.label()

    def wide(self):
        return 64


class UrduLines:
    """Names, addresses and plain words in Nastaliq, now and then in Naskh."""

    WIDE = 72
    LATIN = ("Liberation", "DejaVuSans", "FreeSans", "NotoSans-")

    def __init__(self, folders, dictionary, held_out=False, seed=5):
        self.nastaliq = FontShelf(folders, urdu.LETTERS, held_out, wanted=("nastal", "gulzar"), unwanted=())
        self.naskh = None if held_out else FontShelf(folders, urdu.LETTERS, False, wanted=("PakType Naskh", "NafeesWeb", "NotoNaskhArabic-", "Scheherazade-Bold"))
        self.latin = FontShelf(folders, urdu.WESTERN, held_out, wanted=self.LATIN)
        self.textures = Textures(160, seed)
        self.words, self.above = urdu.Words(dictionary), texts.LatinWords()
        faces = [] if held_out else [os.path.join(folder, "truetype/awami/AwamiNastaliq-Regular.ttf") for folder in folders]
        self.graphite = [graphite.Sheets(face, self.words.letters_only) for face in faces if os.path.exists(face)]

    def draw(self):
        if self.graphite and random.random() < 0.4:
            text, mask = self.graphite[0].line()
            return self.photographed(text, mask)
        text = self.words.line()
        if not text:
            return self.draw()
        size = random.choice(urdu.SIZES)
        face = (self.naskh if self.naskh and random.random() < 0.1 else self.nastaliq).pick(size)
        if self.nastaliq.covers(face, text) and random.random() < 0.6:
            ink = urdu.whole_mask(text, face)
        else:
            ink = urdu.line_mask(text, face, self.latin.pick(int(size * random.uniform(0.5, 1.0))))
        return self.photographed(text, at_least(ink, size * 0.6))

    def photographed(self, text, mask):
        mask = urdu.bent(mask)
        if mask.shape[1] > 22 * mask.shape[0]:
            return self.draw()
        neighbours = (ltr_mask(self.latin.pick(36), self.above.person()),) if random.random() < 0.15 else ()
        picture = photograph(mask, self.textures, neighbours, random.choice((14, 18, 24)), wide=self.WIDE, blots=0.25)
        return picture, urdu.visual_order(text)


def touched(mask, above):
    """A line whose top is touched by the foot of the one above it."""
    part = above[-max(2, int(mask.shape[0] * random.uniform(0.08, 0.25))):, : mask.shape[1]]
    x = random.randint(0, mask.shape[1] - part.shape[1])
    region = mask[:part.shape[0], x:x + part.shape[1]]
    np.maximum(region, part[:region.shape[0]], out=region)
    return mask


def source(task, folders, dictionary, held_out=False):
    """What draws the lines of a task."""
    if task == "arabic":
        return ArabicLines(folders, dictionary, held_out)
    if task == "urdu":
        return UrduLines(folders, dictionary, held_out)
    return {"codes": CodeLines, "latin": LatinLines, "names": NameLines, "mrz": ZoneLines, "plates": plates.PlateLines}[task](folders, held_out)
