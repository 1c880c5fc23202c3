"""Invents the texts that are drawn: numbers, dates, names, addresses and plain words."""
import os
import random

from fonts import ARABIC_DIGITS

HERE = os.path.dirname(os.path.abspath(__file__))
GOVERNORATE_CODES = ("01 02 03 04 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 31 32 33 34 35 88").split()


def arabic(digits):
    return "".join(ARABIC_DIGITS[int(c)] if c.isdigit() else c for c in digits)


def number():
    """A national number as text of 14 Western digits; half are plain random digits."""
    if random.random() < 0.5:
        return "".join(random.choice("0123456789") for _ in range(14))
    century, year = random.choice([("2", random.randint(30, 99)), ("3", random.randint(0, 12))])
    return "%s%02d%02d%02d%s%05d" % (century, year, random.randint(1, 12), random.randint(1, 31),
                                     random.choice(GOVERNORATE_CODES), random.randint(0, 99999))


def date(day=True):
    text = "%d/%02d" % (random.randint(1935, 2039), random.randint(1, 12))
    return text + "/%02d" % random.randint(1, 31) if day else text


def factory_number():
    letters = "".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(2))
    return letters + "".join(random.choice("0123456789") for _ in range(7))


def latin_code():
    if random.random() < 0.7:
        return factory_number()
    return "".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(random.randint(3, 12)))


class Words:
    """Lists of words, and lines as a card prints them made from those."""

    def __init__(self, dictionary=None):
        self.lists = {}
        with open(os.path.join(HERE, "words.tsv"), encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    kind, words = line.rstrip("\n").split("\t")
                    self.lists.setdefault(kind, []).extend(w.strip() for w in words.split("،"))
        self.dictionary = []
        if dictionary and os.path.exists(dictionary):
            with open(dictionary, encoding="utf-8", errors="ignore") as file:
                self.dictionary = [w for w in (clean(l) for l in file) if 2 <= len(w) <= 12]

    def any(self, kind):
        return random.choice(self.lists[kind])

    def line(self):
        """One line of a card as (text, far): far says the words stand far apart."""
        kind = random.choices(("names", "address", "district", "job", "status", "expiry", "title", "plain", "letters", "mixed"),
                              (24, 13, 13, 12, 5, 6, 2, 15, 5, 5))[0]
        text = getattr(self, kind)()
        if kind != "status" and random.random() < 0.35:
            text = respell(text)
        return text, kind == "status" and random.random() < 0.7

    def names(self):
        return " ".join(self.any("name") for _ in range(random.choice((1, 1, 2, 3, 3, 4, 5))))

    def address(self):
        house = arabic(str(random.randint(1, 240)))
        street = random.choice(("", self.any("street") + " ")) + random.choice((self.any("place"), self.names_short()))
        forms = (f"{house} {street}", f"{street} {house}", f"ش {self.any('place')} {house}",
                 f"{house} ش {self.names_short()}", f"عماره {house} {street}", f"{house}/{arabic(str(random.randint(1, 30)))} {street}",
                 f"{street} - شقه {arabic(str(random.randint(1, 30)))}")
        return random.choice(forms)

    def title(self):
        return self.any("title")

    def names_short(self):
        return " ".join(self.any("name") for _ in range(random.choice((1, 2))))

    def district(self):
        place = self.any("place")
        if random.random() < 0.4:
            place += random.choice((" اول", " ثان", " أول", " ثالث", " قسم", "اول"))
        return place + random.choice((" - ", " - ", " -", "- ", " ")) + self.any("governorate")

    def job(self):
        text = self.any("job")
        if random.random() < 0.3:
            text += " " + self.any("workplace")
        return random.choice((text, text, self.any("workplace")))

    def status(self):
        words = [self.any("sex"), self.any("religion"), self.any("marital")]
        return " ".join(words[: random.choice((1, 2, 3, 3))]) if random.random() < 0.8 else random.choice(words)

    def expiry(self):
        return random.choice(("البطاقة سارية حتى ", "البطاقة سارية حتى ", "البطاقه ساريه حتى ", "")) + arabic(date())

    def plain(self):
        return " ".join(random.choice(self.dictionary) if self.dictionary else self.any("name")
                        for _ in range(random.randint(1, 4)))

    def letters(self):
        return " ".join("".join(random.choice("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ") for _ in range(random.randint(1, 7)))
                        for _ in range(random.randint(1, 4)))

    def mixed(self):
        parts = [random.choice((self.any("name"), self.any("place"), arabic(str(random.randint(0, 99999))), "-", "/", ".", ":", "،"))
                 for _ in range(random.randint(1, 5))]
        return " ".join(parts)


def clean(line):
    word = line.split("/")[0].split("\t")[0].strip()
    return word if word and all("ء" <= c <= "ي" and c != "ـ" for c in word) else ""


def respell(text):
    """The register's habits: final ya and ta marbuta, bare alef, words run together or apart."""
    words = text.split(" ")
    for i, word in enumerate(words):
        roll = random.random()
        if roll < 0.25 and word.endswith("ة"):
            word = word[:-1] + "ه"
        elif roll < 0.5 and word.endswith("ي"):
            word = word[:-1] + "ى"
        elif roll < 0.65 and word[:1] in "أإ":
            word = "ا" + word[1:]
        elif roll < 0.70 and len(word) > 4:
            cut = random.randint(2, len(word) - 2)
            word = word[:cut] + " " + word[cut:]
        words[i] = word
    text = " ".join(words)
    return text.replace(" ", "", 1) if random.random() < 0.05 else text
