"""Finds font files and says which characters each can draw."""
import glob
import os
import random

from fontTools.ttLib import TTFont
from PIL import ImageFont

ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
# Display faces nobody prints a card with, and Nastaliq, which is another script style altogether.
UNWANTED = ("Nastaliq", "Decorative", "Ostorah", "Hor.", "AlHor", "Metal", "Quran", "Thin", "-100-",
            "AlBattar", "Shado", "Japan", "Tholoth", "Rehan", "Nagham", "Dimnah", "Jet", "Emoji")
# Never drawn in training: they measure whether a new face is read (see evaluate.py).
HELD_OUT = ("almarai", "KacstBook", "ae_Nice", "Lemonada-SemiBold", "Thabit-Bold", "FreeSerifBold",
            "noto-kufi-arabic-arabic-600", "Scheherazade-Regular", "OCRBS", "courier-prime", "LiberationSerif-Bold.",
            "NotoSans-SemiBold", "ubuntu-mono", "LiberationSansNarrow-Bold.", "Nafees-Nastaleeq",
            "asap-condensed", "titillium", "mulish", "pt-serif-latin-700")
# Closest to the face of Egyptian cards (plain Naskh and Arial-like): drawn more often.
PREFERRED = ("DejaVuSans", "KacstOne", "KacstOffice", "KacstTitle", "nazli", "FreeFarsi", "FreeSerif",
             "NotoNaskh", "noto-naskh", "AlArabiya", "KacstNaskh", "KacstScreen", "tajawal", "cairo")


class FontShelf:
    """Faces that cover a set of characters, with sized instances kept for speed."""

    def __init__(self, directories, characters, held_out=False, wanted=(), unwanted=UNWANTED):
        paths = []
        for directory in directories:
            for kind in ("ttf", "otf"):
                paths += glob.glob(os.path.join(directory, "**", "*." + kind), recursive=True)
        paths = [p for p in sorted(set(paths)) if not any(u in p for u in unwanted)]
        if wanted:
            paths = [p for p in paths if any(w.lower() in os.path.basename(p).lower() for w in wanted)]
        paths = [p for p in paths if any(h in p for h in HELD_OUT) == held_out]
        self.covered = {p: coverage(p) for p in paths}
        self.paths = [p for p in paths if self.covered[p].issuperset(characters)]
        if not self.paths:
            raise SystemExit("no font covers the characters; name folders with --fonts")
        self.weights = [weight(p) for p in self.paths]
        self.sized = {}

    def covers(self, face, text):
        """Whether a sized face has every character of a text."""
        return self.covered.get(face.path, set()).issuperset(text.replace(" ", ""))

    def pick(self, size, text=""):
        """A random face that can draw a text, at a size in pixels."""
        path = random.choices(self.paths, self.weights)[0]
        while not self.covered[path].issuperset(text):
            path = random.choices(self.paths, self.weights)[0]
        key = (path, size)
        if key not in self.sized:
            self.sized[key] = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)
        return self.sized[key]


def coverage(path):
    """The characters a face can draw; none for a damaged or bitmap-only one."""
    try:
        cmap = TTFont(path, lazy=True, fontNumber=0).getBestCmap() or {}
    except Exception:
        cmap = {}
    # Persian faces draw 4, 5 and 6 in their own shapes, which no Egyptian card shows.
    persian = "farsi" in path.lower()
    return {chr(c) for c in cmap} - (set(ARABIC_DIGITS) if persian else set())


def weight(path):
    """Families count alike however many weights they come in; preferred ones count more."""
    name = os.path.basename(path)
    if "Mono" in name or "Slanted" in name or "Oblique" in name:
        return 0.3
    if "gulzar" in name:
        return 1.3  # two families of Nastaliq are drawn: about alike
    if "miri" in name or "cheherazade" in name or "ateef" in name:
        return 2.5  # stacked ligatures want practice
    base = 4.0 if any(p in name for p in PREFERRED) else 1.0
    if "NotoSansArabic" in name or "noto-sans" in name:
        return base * 0.15
    if "-" in name:
        return base * 0.45
    return base
