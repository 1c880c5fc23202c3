"""Words, numbers and fonts of the drawn cards, and the places where lines of text were put."""
import glob
import os
import subprocess
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

DIGITS = "٠١٢٣٤٥٦٧٨٩"
FIRST = """محمد احمد محمود مصطفى على حسن حسين ابراهيم يوسف عمر خالد سامى كريم هانى طارق عبدالله عبدالرحمن عماد سعيد
فاطمه مريم زينب نادية سلمى هدى منى امل ندى ايمان رانيا دعاء شيماء اسماء جرجس مينا مارينا عمرو شريف وليد""".split()
PLACES = """المعادى شبرا الهرم المنصورة طنطا الزيتون بنها دمنهور اسوان الاقصر قنا سوهاج المنيا الفيوم السويس الجيزة
القاهرة الاسكندرية الدقهلية الغربية المنوفية الشرقية القليوبية البحيرة اسيوط دمياط اول ثان مدينة نصر""".split()
STREET = "شارع ش حارة عمارة عزبة قرية مساكن منزل بجوار برج ميدان".split()
WORK = """طالب مهندس مدرس محاسب طبيب حاصل على بكالوريوس تجارة ليسانس حقوق دبلوم عامل فنى سائق ربة منزل موظف بشركة
وزارة التربية والتعليم مديرية الصحة ادارة مصر للتأمين بالمعاش محامى حر صناعى ممرضة كهربائى نجار""".split()
SEX, FAITH = ["ذكر", "أنثى", "انثى"], ["مسلم", "مسلمة", "مسيحى", "مسيحية"]
STATUS = ["أعزب", "آنسة", "متزوج", "متزوجة", "مطلق", "مطلقة", "أرمل", "أرملة"]
ORNATE = ("AmiriQuran", "Nastaliq", "Tholoth", "KacstArt", "KacstDecorative", "Lateef", "mry_Kacst", "Amiri-Bold")
UNFIT = ORNATE[:5] + ("Colored", "Oblique", "Slanted", "Italic", "ae_Shado", "ae_Japan", "ae_Electron", "ae_Graph",
                      "ae_Rehan", "ae_Nice", "ae_Metal", "ae_Ostorah", "ae_AlBattar", "ae_Dimnah", "Thin", "ExtraLight")
HUMANIST = ("NotoSans-", "LiberationSans", "DejaVuSans", "OpenSans", "Lato", "Carlito", "FreeSans")

NASKH = ("Amiri", "NotoSansArabic", "NotoSansArabicUI", "KacstBook", "KacstOffice", "DejaVuSans", "DejaVuSansCondensed",
         "FreeFarsi", "nazli", "nazlib", "Scheherazade", "ae_AlArabiya", "KacstOne", "KacstLetter", "FreeSerif", "FreeSerifBold")


@dataclass
class Line:
    """One line in pixels of the card: its ink from x0 to x1, the baseline, the height of an alef, and whether the
    detector is taught it (text), taught to leave it (not text) or left free to choose (ignore)."""
    x0: float
    x1: float
    baseline: float
    alef: float
    kind: str = "text"


def nastaliq(folders):
    """Nastaliq faces installed or in folders."""
    found = subprocess.run(["fc-list", ":charset=679 6d2", "file"], capture_output=True, text=True).stdout
    files = {line.split(":")[0].strip() for line in found.splitlines()}
    files |= {path for folder in folders for path in glob.glob(os.path.join(folder, "*.ttf"))}
    return sorted(f for f in files if any(w in os.path.basename(f).lower() for w in ("nastal", "gulzar")))


class Fonts:
    """All installed fonts with Arabic letters and Arabic-Indic digits, in families of equal chance; Nastaliq also from folders."""

    def __init__(self, more=()):
        found = subprocess.run(["fc-list", ":charset=627 645 660 669", "file"], capture_output=True, text=True).stdout
        files = sorted({line.split(":")[0].strip() for line in found.splitlines()})
        self.plain = [f for f in files if not any(u in f for u in UNFIT)]
        self.ornate = [f for f in files if any(u in f for u in ORNATE) and "Colored" not in f]
        latin = subprocess.run(["fc-list", ":charset=41 5a 30:lang=en", "file"], capture_output=True, text=True).stdout
        wanted = ("Liberation", "DejaVu", "FreeSans", "FreeMono", "OCR", "ocr")
        every = sorted({line.split(":")[0].strip() for line in latin.splitlines()})
        self.latin = [f for f in every if any(w in f for w in wanted)]
        humanist = [f for f in every if any(w in f for w in HUMANIST) and not any(u in f for u in UNFIT + ("Mono", "Serif", "Math", "Light"))]
        self.bold = [f for f in humanist if any(w in f for w in ("Bold", "Black"))]
        self.sans = [f for f in humanist if f not in self.bold]
        self.machine = [f for f in self.latin if "Mono" in f or "OCR" in f.upper()]
        self.nastaliq = nastaliq(more)
        self.families = {}
        for path in self.plain:
            self.families.setdefault(path.rsplit("/", 1)[-1].split("-")[0].split(".")[0], []).append(path)
        self.naskh = [name for name in self.families if "Naskh" in name or name in NASKH]
        self.cache = {}
        slash = subprocess.run(["fc-list", ":charset=627 2d 2f", "file"], capture_output=True, text=True).stdout
        Pen.without_slash = set(self.plain) - {line.split(":")[0].strip() for line in slash.splitlines()}

    def arabic(self, rng):
        """Half of the time one of the plain Naskh faces, else any family."""
        names = self.naskh if rng.random() < 0.5 else list(self.families)
        files = self.families[names[int(rng.integers(len(names)))]]
        return files[int(rng.integers(len(files)))]

    def of(self, path, size):
        key = (path, int(size))
        if key not in self.cache:
            if len(self.cache) > 600:
                self.cache.clear()
            self.cache[key] = ImageFont.truetype(path, int(size), layout_engine=ImageFont.Layout.RAQM)
        return self.cache[key]

    def with_alef(self, path, alef, sample="ا"):
        """The font at the size where the sample letter stands `alef` pixels high."""
        box = self.of(path, 100).getbbox(sample, anchor="ls")
        return self.of(path, max(6, round(100 * alef / max(20, -box[1]))))

    def with_ink(self, path, tall):
        """A Nastaliq face at the size where common words stand `tall` pixels high with all that hangs below."""
        box = self.of(path, 100).getbbox("نام محمد علی خان", anchor="ls", direction="rtl", language="ur")
        return self.of(path, max(6, round(100 * tall / max(20, box[3] - box[1]))))


class Pen:
    """Draws lines onto one layer of ink (0..255) and remembers where they are."""

    without_slash = set()

    def __init__(self, rng, width, height):
        self.rng, self.layer, self.lines = rng, Image.new("L", (width, height), 0), []
        self.draw = ImageDraw.Draw(self.layer)

    def line(self, text, font, alef, x, baseline, anchor="rs", ink=255, kind="text", stroke=0, way=None):
        way = way or {}
        if font.path in self.without_slash:
            text = text.replace("/", "ا").replace("-", "ـ")
        box = self.draw.textbbox((x, baseline), text, font=font, anchor=anchor, **way)
        self.draw.text((x, baseline), text, font=font, fill=int(ink), anchor=anchor, stroke_width=stroke, **way)
        self.lines.append(Line(box[0], box[2], baseline, alef, kind))
        return box

    def groups(self, groups, font, alef, x0, x1, baseline, ink=255, spread=False, stroke=0):
        """Groups of digits, first at the left whatever their script; spread also sets the digits apart."""
        cells = list(groups)
        if spread:
            cells = [c for group in groups for c in [*group, ""]][:-1]
        widths = [font.getlength(c) for c in cells]
        gap = (x1 - x0 - sum(widths)) / max(1, len(cells) - 1)
        x = x0
        for cell, width in zip(cells, widths):
            self.draw.text((x, baseline), cell, font=font, fill=int(ink), anchor="ls", stroke_width=stroke)
            x += width + gap
        self.lines.append(Line(x0, x1, baseline, alef))


def pick(rng, words, low, high):
    return " ".join(words[int(i)] for i in rng.integers(0, len(words), int(rng.integers(low, high + 1))))


def digits(rng, count, script=DIGITS):
    return "".join(script[int(i)] for i in rng.integers(0, 10, count))


def date(rng, day=True):
    year = int(rng.integers(1940, 2035))
    text = f"{year}/{int(rng.integers(1, 13)):02d}" + (f"/{int(rng.integers(1, 29)):02d}" if day else "")
    return "\u202d" + "".join(DIGITS[int(c)] if c.isdigit() else c for c in text) + "\u202c"


def number_groups(rng):
    raw = "23"[int(rng.integers(0, 2))] + digits(rng, 13, "0123456789")
    raw = "".join(DIGITS[int(c)] for c in raw)
    return [raw[0], raw[1:3], raw[3:5], raw[5:7], raw[7:9], raw[9:12], raw[12:14]]


def address(rng):
    parts = [digits(rng, int(rng.integers(1, 4))), pick(rng, STREET, 1, 1), pick(rng, PLACES + FIRST, 1, 3)]
    if rng.random() < 0.4:
        parts = parts[1:] + parts[:1]
    return " ".join(parts)
