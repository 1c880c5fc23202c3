"""Lines of Urdu: their words, and how a card sets them in Nastaliq."""
import os
import random
import re

import cv2
import numpy as np

import ink

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے"
DIGITS = "۰۱۲۳۴۵۶۷۸۹"
WESTERN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
VOCABULARY = LETTERS + DIGITS + WESTERN + " -/.:،"
SIZES = (30, 38, 48, 60)  # Nastaliq is small in its square
# What is written in more than one way, to the way it is read here.
FOLDED = str.maketrans({"ك": "ک", "ي": "ی", "ى": "ی", "ه": "ہ", "ة": "ہ", "ۃ": "ہ", "ۂ": "ہ", "إ": "ا", "۔": "."})
RUN = re.compile("[0-9A-Z%s]+(?:[/.:-][0-9A-Z%s]+)*" % (DIGITS, DIGITS))
PART = re.compile("(%s)|([%s]+)|(.)" % (RUN.pattern, LETTERS))


def visual_order(text):
    """As it stands in the picture from left to right; its own inverse."""
    return RUN.sub(lambda run: run.group()[::-1], text[::-1])


class Words:
    """Lines as Pakistani cards print them in Urdu."""

    def __init__(self, dictionary=None):
        self.lists = {}
        with open(os.path.join(HERE, "urdu-words.tsv"), encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    kind, words = line.rstrip("\n").split("\t")
                    self.lists.setdefault(kind, []).extend(w.strip() for w in words.split("،"))
        self.plain_words = self.lists["name"]
        if dictionary and os.path.exists(dictionary):
            with open(dictionary, encoding="utf-8", errors="ignore") as file:
                words = (w.strip().translate(FOLDED) for w in file)
                self.plain_words = [w for w in words if 2 <= len(w) <= 12 and all(c in LETTERS for c in w)]

    def any(self, kind):
        return random.choice(self.lists[kind])

    def line(self):
        kind = random.choices(("names", "address", "plain", "label", "code", "letters", "mark"), (38, 25, 20, 5, 4, 6, 2))[0]
        text = getattr(self, kind)()
        return " ".join("".join(c for c in text if c in VOCABULARY).split())

    def letters_only(self):
        """A line without digits and Latin letters, which runs one way."""
        words = [word for word in self.line().split() if all(c in LETTERS + "،" for c in word)]
        return " ".join(words) or self.any("name")

    def names(self):
        count = random.choice((1, 2, 2, 2, 3, 3, 4))
        words = [self.any("name") if random.random() < 0.85 else random.choice(self.plain_words) for _ in range(count)]
        return " ".join(words)

    def address(self):
        pieces = [random.choice((self.house, self.house, self.quarter, self.quarter, self.town, self.post))() for _ in range(random.randint(1, 3))]
        return random.choice((" ", " ", " ", "، ", " - ")).join(pieces)

    def house(self):
        return self.any("lead") + random.choice((" ", " ", "")) + self.house_number()

    def house_number(self):
        number = str(random.randint(1, 9) if random.random() < 0.3 else random.randint(1, 900))
        form = random.choice((number, number, number, number + "-" + random.choice("ABCDEF"), random.choice("ABCDEFGHI") + "-" + number, number + "/" + str(random.randint(1, 40)), number + random.choice("ABC"), random.choice("EFGHI") + "-%d/%d" % (random.randint(5, 14), random.randint(1, 4))))
        return urdu(form) if random.random() < 0.4 and not re.search("[A-Z]", form) else form

    def quarter(self):
        return random.choice((f"{self.any('street')} {self.any('name')} {random.choice(('', 'پورہ', 'آباد', 'ٹاؤن', 'نگر', 'کالونی'))}", f"{self.any('street')} {self.any('place')}",
                              f"{self.any('place')} {self.any('street')}", f"{self.any('street')} {random.choice(self.plain_words)}"))

    def town(self):
        return random.choice((f"{self.any('place')}", f"تحصیل {self.any('place')}", f"ضلع {self.any('place')}", f"تحصیل و ضلع {self.any('place')}", f"{self.any('place')} {self.any('place')}"))

    def post(self):
        return f"ڈاکخانہ {random.choice(('خاص', self.any('place'), self.any('name')))}"

    def plain(self):
        return " ".join(random.choice(self.plain_words) for _ in range(random.choice((1, 1, 2, 3, 4, 6, 8))))

    def label(self):
        return self.any("label") + random.choice(("", "", ":", " :", " " + self.any("name")))

    def mark(self):
        return self.any("mark")

    def code(self):
        number = "%05d-%07d-%d" % (random.randint(0, 99999), random.randint(0, 9999999), random.randint(0, 9))
        day = "%02d.%02d.%d" % (random.randint(1, 31), random.randint(1, 12), random.randint(1930, 2045))
        code = "".join(random.choice(WESTERN) for _ in range(random.randint(3, 8)))
        text = random.choice((number, day, day.replace(".", "/"), code))
        text = urdu(text) if random.random() < 0.3 and text is not code else text
        return random.choice((text, text, self.any("label") + " " + text, text + " " + self.any("name")))

    def letters(self):
        return " ".join("".join(random.choice(LETTERS) for _ in range(random.randint(1, 6))) for _ in range(random.randint(1, 4)))


def urdu(text):
    return "".join(DIGITS[int(c)] if c in "0123456789" else c for c in text)


def whole_mask(text, face):
    """The ink of a line as its face spaces it, runs from left to right kept in their order."""
    return ink.text_mask(face, RUN.sub(lambda run: "\u202d" + run.group() + "\u202c", text), "ur")


def line_mask(text, face, latin):
    """The ink of a line: words from the right on one baseline, what runs left to right in a Latin face or the line's own."""
    size = face.size
    natural = random.random() < 0.5  # as the face has it; else every gap between words
    gap = face.getlength(" ") * random.uniform(0.85, 1.25) if natural else random.choice((0.06, 0.12, 0.2, 0.35)) * size * random.uniform(0.7, 1.3)
    loose = not natural and random.random() < 0.5
    placed, right = [], 0.0
    for run, word, other in PART.findall(text):
        part = run or word or other
        if part == " ":
            right -= gap * (random.uniform(0.5, 1.6) if loose else 1)
            continue
        own = word or part[0] in DIGITS + "،"
        mask, (aside, rise), wide = shaped(part, face if own else latin, bool(word))
        if not natural or not word:
            aside, wide = 0, max(mask.shape[1] + 1, 2) if word else wide
        if not own:
            rise -= int(size * random.uniform(0.0, 0.06))
        right -= wide
        placed.append((right + aside, rise, mask))
    left = min(x for x, _, _ in placed)
    top = min(y for _, y, _ in placed)
    bottom = max(y + m.shape[0] for _, y, m in placed)
    wide = int(max(x + m.shape[1] for x, _, m in placed) - left) + 2
    canvas = np.zeros((bottom - top, wide), np.uint8)
    for x, y, mask in placed:
        x = int(x - left)
        region = canvas[y - top:y - top + mask.shape[0], x:x + mask.shape[1]]
        np.maximum(region, mask[:, :region.shape[1]], out=region)
    return canvas


KEPT = {}


def shaped(part, face, nastaliq):
    """The ink of a word, where it begins from the pen (x, and y under the baseline), and how far it moves the pen."""
    key = (part, id(face))
    if key not in KEPT:
        if len(KEPT) > 30000:
            KEPT.clear()
        if nastaliq:
            mask, offset = face.getmask2(part, mode="L", direction="rtl", language="ur", anchor="ls")
        else:
            mask, offset = face.getmask2(part, mode="L", direction="ltr", anchor="ls")
        w, h = mask.size
        drawn = np.array(mask, np.uint8).reshape(h, w) if w * h else np.zeros((1, 1), np.uint8)
        wide = face.getlength(part, direction="rtl", language="ur") if nastaliq else face.getlength(part) + 0.05 * face.size
        KEPT[key] = (drawn, offset, wide)
    return KEPT[key]


def bent(mask):
    """A smooth, small distortion: few faces draw Nastaliq, and no two presses set it alike."""
    if random.random() < 0.35:
        return mask
    h, w = mask.shape
    room = max(2, h // 12)
    mask = np.pad(mask, room)
    h, w = mask.shape
    cells = (max(2, h // random.randint(12, 40) + 2), max(2, w // random.randint(12, 60) + 2))
    reach = h * random.uniform(0.0, 0.035)
    dx, dy = (cv2.resize(np.random.uniform(-1, 1, cells).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC) * reach for _ in range(2))
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    return cv2.remap(mask, xx + dx, yy + dy, cv2.INTER_LINEAR)
