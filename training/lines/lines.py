"""Makes training lines: a picture and the text that stands in it from left to right."""
import random

import texts
from fonts import ARABIC_DIGITS, ARABIC_LETTERS, FontShelf
from ink import at_least, far_words_mask, spaced_mask, text_mask, visual_order
from photo import Textures, photograph

VOCABULARIES = {
    "codes": ARABIC_DIGITS + "/" + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "arabic": ARABIC_LETTERS + ARABIC_DIGITS + " -/.:،",
}
SIZES = (22, 28, 36, 46, 58)


class CodeLines:
    """Numbers, dates and factory numbers, set glyph by glyph."""

    def __init__(self, folders, held_out=False, seed=1):
        self.arabic = FontShelf(folders, ARABIC_DIGITS, held_out)
        self.latin = FontShelf(folders, "ABCXYZ0123456789", held_out, latin=True)
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
