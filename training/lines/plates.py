"""Draws number plates of Egypt and Pakistan on cars and photographs them."""
import random

import cv2
import numpy as np

from fonts import FontShelf
from ink import ltr_mask, trimmed
from photo import Textures, lit

LETTERS = "أبجدرسصطعفقلمنهوى"
DIGITS = "٠١٢٣٤٥٦٧٨٩"
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
VOCABULARY = DIGITS + LETTERS + LATIN
ROWS, WIDE = 48, 88
INITIAL_HEH = "ﻫ"  # letters stand apart, and ه often in the form that begins a word
# Strip by use, BGR: private (three shades), taxi, truck, diplomatic, bus, tourist, police, customs.
STRIPS = ((205, 130, 50), (190, 110, 20), (215, 170, 80), (20, 110, 235), (40, 40, 200), (60, 140, 40), (140, 140, 140), (150, 200, 225), (110, 40, 20), (40, 200, 240))
FACES = ("Kacst", "nazli", "FreeSerif", "FreeSans", "NotoNaskh", "noto-naskh", "AlArabiya", "tajawal", "cairo", "DejaVuSans", "almarai", "mada", "changa",
         "NotoSansArabic", "noto-sans-arabic", "readex", "vazir", "markazi", "harmattan", "el-messiri", "ibm-plex-sans-arabic", "Amiri", "Scheherazade")
LATIN_FACES = ("Liberation", "DejaVuSans", "FreeSans", "NotoSans-", "overpass", "b612", "share-tech", "roboto", "barlow", "archivo", "fira-sans", "oswald", "-latin-")
GOVERNORATES = ("القاهرة", "الجيزة", "الإسكندرية", "القليوبية", "الشرقية", "الدقهلية", "الغربية", "المنوفية", "البحيرة", "أسيوط", "سوهاج", "المنيا", "الفيوم", "دمياط", "بورسعيد", "السويس")
PROVINCES = ("PUNJAB", "SINDH", "ISLAMABAD", "ICT-ISLAMABAD", "KPK", "BALOCHISTAN", "GOVT OF SINDH")


def between(low, high):
    return random.uniform(low, high)


class PlateLines:
    """Whole plates, cut out as a finder would: the number as it stands from left to right."""

    def __init__(self, folders, held_out=False, seed=8):
        self.arabic = FontShelf(folders, LETTERS + DIGITS, held_out, wanted=FACES)
        self.latin = FontShelf(folders, LATIN, held_out, wanted=LATIN_FACES)
        self.textures = Textures(60, seed)

    def draw(self):
        if random.random() < 0.16:
            return self.row()
        face, text = self.pakistani() if random.random() < 0.2 else self.egyptian()
        return self.photographed(face), text

    def plate(self):
        """A plate in colours (BGR, float) and what stands on it, row by row."""
        roll = random.random()
        if roll < 0.12:
            plate, rows, _ = self.two_rows()
            return plate, "".join(rows)
        return self.pakistani() if roll < 0.26 else self.egyptian()

    def row(self):
        """A row of a plate that has two, cut out of it where its rows part; words are not read."""
        plate, rows, parting = self.two_rows()
        upper = random.random() < 0.5
        cut = parting + int(plate.shape[0] * between(-0.03, 0.03))
        return self.photographed(plate[:cut] if upper else plate[cut:]), rows[0 if upper else 1]

    def two_rows(self):
        """A plate of two rows, what they say, and the line between them: motorcycles, Pakistan, Egypt before 2008."""
        roll, width = random.random(), 320
        height = int(width / between(0.95, 1.5))
        paper, ink = self.tones()
        plate = np.full((height, width, 3), paper, np.float32)
        strip = int(height * between(0.16, 0.26)) if roll < 0.55 and random.random() < 0.9 else 0
        if strip:
            self.strip(plate, strip)
        parting = strip + int((height - strip) * (between(0.46, 0.56) if roll < 0.8 else between(0.3, 0.45)))
        edge = int(width * between(0.05, 0.18))
        across, pad = (edge, width - edge), int(height * between(0.02, 0.05))
        places = (strip + pad, parting - pad), (parting + pad, height - 2 * pad)
        if roll < 0.55:
            digits, letters = self.number()
            font = self.arabic.pick(110)
            rows = [letters, list(digits)] if random.random() < 0.5 else [list(digits), letters]
            for row, down in zip(rows, places):
                self.half(plate, row, font, across, down, ink, between(0.7, 1))
            rows = ["".join(row) for row in rows]
        elif roll < 0.8:
            rows = ["".join(random.choice(LATIN[:26]) for _ in range(random.choice((2, 3, 3)))), "".join(random.choice(LATIN[26:]) for _ in range(random.choice((3, 4, 4))))]
            for row, down in zip(rows, places):
                self.lay(plate, ltr_mask(self.latin.pick(100), row), across, down, ink, random.random() < 0.7)
        else:
            blue = random.random() < 0.5
            if blue:
                plate[:], ink = (between(100, 190), between(30, 90), between(10, 50)), (between(200, 255),) * 3
            rows = ["", "".join(random.choice(DIGITS) for _ in range(random.choices((3, 4, 5, 6), (2, 3, 4, 3))[0]))]
            words = random.choice(("ملاكى", "أجرة", "نقل")) + " " + random.choice(GOVERNORATES)
            mask, _ = self.arabic.pick(64).getmask2(words, mode="L", direction="rtl", language="ar")
            self.lay(plate, trimmed(np.array(mask, np.uint8).reshape(mask.size[1], mask.size[0])), across, places[0], ink, False)
            self.half(plate, list(rows[1]), self.arabic.pick(110), across, places[1], ink, 1)
        self.furnish(plate, ink)
        return plate, rows, parting

    def egyptian(self):
        digits, letters = self.number()
        width, height = 400, int(400 / between(1.75, 2.35))
        strip = int(height * between(0.28, 0.42)) if random.random() < 0.94 else 0
        paper, ink = self.tones()
        plate = np.full((height, width, 3), paper, np.float32)
        if strip:
            self.strip(plate, strip)
        middle = int(width * between(0.46, 0.56) + (14 if len(digits) == 4 else 0))
        down = strip + int((height - strip) * between(0.06, 0.16)), height - int((height - strip) * between(0.06, 0.16))
        font, edge, room = self.arabic.pick(110), int(width * between(0.02, 0.05)), between(0.8, 1.0)
        self.half(plate, list(digits), font, (edge, middle - 6), down, ink, room)
        shapes = [INITIAL_HEH if c == "ه" and random.random() < 0.6 and self.arabic.covers(font, INITIAL_HEH) else c for c in letters]
        other = font if random.random() < 0.8 or INITIAL_HEH in shapes else self.arabic.pick(110)
        self.half(plate, shapes, other, (middle + 6, width - edge), down, ink, room)
        if random.random() < 0.9:
            cv2.line(plate, (middle, strip), (middle, height), ink, random.randint(1, 4), cv2.LINE_AA)
        self.furnish(plate, ink)
        return plate, digits + "".join(letters)

    def number(self):
        """Digits, and letters from left to right: a quarter of the plates repeat themselves, as those that people pay for."""
        digits = [random.choice(DIGITS[1:] if random.random() < 0.97 else DIGITS) for _ in range(random.choices((1, 2, 3, 4), (2, 4, 47, 47))[0])]
        letters = [random.choice(LETTERS) for _ in range(random.choices((1, 2, 3), (2, 33, 65))[0])]
        digits = digits[:1] * len(digits) if random.random() < 0.25 else digits
        letters = letters[:1] * len(letters) if random.random() < 0.15 else letters
        return "".join(digits), letters

    def pakistani(self):
        letters = "".join(random.choice(LATIN[:26]) for _ in range(random.choices((2, 3), (3, 7))[0]))
        digits = "".join(random.choice(LATIN[26:]) for _ in range(random.choices((2, 3, 4), (1, 5, 5))[0]))
        width, height = 400, int(400 / between(1.8, 4.2))
        paper, ink = ((40, 170, 230), (20, 20, 20)) if random.random() < 0.3 else self.tones()
        plate = np.full((height, width, 3), paper, np.float32)
        top, bottom = int(height * between(0.06, 0.3)), height - int(height * between(0.06, 0.3))
        mask = ltr_mask(self.latin.pick(100), letters + random.choice(("", " ", "-", "·")) + digits)
        self.lay(plate, mask, (int(width * between(0.03, 0.1)), int(width * between(0.9, 0.97))), (top, bottom), ink, True)
        edge = (2, top - 2) if random.random() < 0.6 else (bottom + 2, height - 2)
        if random.random() < 0.6 and edge[1] - edge[0] > 6:
            self.lay(plate, ltr_mask(self.latin.pick(36), random.choice(PROVINCES)), (int(width * 0.25), int(width * 0.75)), edge, ink, False)
        self.furnish(plate, ink)
        return plate, letters + digits

    def tones(self):
        bright = between(190, 255)
        paper = tuple(bright * between(0.88, 1) for _ in range(3)) if random.random() < 0.9 else (between(40, 140), between(170, 220), between(200, 255))
        return paper, tuple(between(5, 60) for _ in range(3))

    def strip(self, plate, strip):
        colour = np.array(random.choice(STRIPS[:3] * 3 + STRIPS), np.float32) * between(0.75, 1.15)
        plate[:strip] = np.clip(colour + np.random.normal(0, 12, 3), 0, 255)
        ink = tuple(between(5, 50) for _ in range(3)) if random.random() < 0.8 else (235, 235, 235)
        width, down = plate.shape[1], (int(strip * between(0.12, 0.3)), int(strip * between(0.72, 0.92)))
        self.lay(plate, ltr_mask(self.latin.pick(40), "EGYPT"), (int(width * 0.07), int(width * between(0.34, 0.46))), down, ink, False)
        mask, _ = self.arabic.pick(48).getmask2("مصر", mode="L", direction="rtl", language="ar")
        mask = trimmed(np.array(mask, np.uint8).reshape(mask.size[1], mask.size[0]))
        self.lay(plate, mask, (int(width * between(0.54, 0.66)), int(width * 0.92)), (max(1, down[0] - 4), down[1] + 3), ink, False)
        if random.random() < 0.3:
            cv2.circle(plate, (width // 2, strip // 2), max(2, strip // 4), (80, 150, 190), -1, cv2.LINE_AA)
        if random.random() < 0.6:
            cv2.line(plate, (0, strip), (width, strip), ink, random.randint(1, 3))

    def half(self, plate, characters, font, across, down, ink, room):
        """Characters side by side on one base line, spread over a half of the plate."""
        masks = [font.getmask2(c, mode="L", anchor="ls") for c in characters]
        arrays = [(np.array(m, np.uint8).reshape(m.size[1], m.size[0]), offset[1]) for m, offset in masks]
        top = min(min(y for _, y in arrays), -font.size * 0.55)
        bottom = max(max(y + a.shape[0] for a, y in arrays), 0)
        scale = (down[1] - down[0]) / (bottom - top)
        widths = [a.shape[1] * scale for a, _ in arrays]
        free = (across[1] - across[0]) * room
        squeeze = min(1.0, 0.92 * free / sum(widths)) * between(0.85, 1)
        gap = (free - sum(widths) * squeeze) / (len(arrays) + (1 if random.random() < 0.7 else 3))
        used = sum(widths) * squeeze + gap * (len(arrays) - 1)
        x = across[0] + (across[1] - across[0] - used) * between(0.35, 0.65)
        bold = random.randint(0, 3)
        for (array, rise), wide in zip(arrays, widths):
            glyph = cv2.resize(array, (max(2, int(wide * squeeze)), max(2, int(array.shape[0] * scale))), interpolation=cv2.INTER_AREA)
            if bold:
                glyph = cv2.dilate(np.pad(glyph, bold), np.ones((bold + 1, bold + 1), np.uint8))
            self.stamp(plate, glyph, int(x) - bold, int(down[0] + (rise - top) * scale) - bold + random.randint(-1, 1), ink)
            x += wide * squeeze + gap

    def lay(self, plate, mask, across, down, ink, fill):
        h, w = down[1] - down[0], across[1] - across[0]
        scale = min(h / mask.shape[0], w / mask.shape[1])
        size = (w, h) if fill and w < 1.5 * scale * mask.shape[1] else (max(2, int(mask.shape[1] * scale)), max(2, int(mask.shape[0] * scale)))
        glyph = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
        self.stamp(plate, glyph, across[0] + (w - size[0]) // 2, down[0] + (h - size[1]) // 2, ink)

    @staticmethod
    def stamp(picture, glyph, x, y, ink):
        h, w = picture.shape[:2]
        x0, y0, x1, y1 = max(0, x), max(0, y), min(w, x + glyph.shape[1]), min(h, y + glyph.shape[0])
        if x1 > x0 and y1 > y0:
            share = glyph[y0 - y:y1 - y, x0 - x:x1 - x].astype(np.float32)[..., None] / 255
            picture[y0:y1, x0:x1] = picture[y0:y1, x0:x1] * (1 - share) + np.float32(ink) * share

    def furnish(self, plate, ink):
        """Border, screws, dirt, scratches."""
        h, w = plate.shape[:2]
        if random.random() < 0.8:
            inset = random.randint(1, 7)
            cv2.rectangle(plate, (inset, inset), (w - 1 - inset, h - 1 - inset), ink, random.randint(1, 4), cv2.LINE_AA)
        for _ in range(random.choice((0, 2, 2, 4))):
            x, y = random.choice((random.randint(10, 60), w - random.randint(10, 60), w // 2)), random.choice((random.randint(8, 30), h - random.randint(8, 30)))
            cv2.circle(plate, (x, y), random.randint(4, 9), tuple(between(60, 240) for _ in range(3)), -1, cv2.LINE_AA)
        if random.random() < 0.35:
            dirt = (self.textures.crop(h, w)[..., None] + 1) / 2
            share = between(0.05, 0.4)
            plate[:] = plate * (1 - share * dirt) + np.float32([70, 90, 105]) * share * dirt
        if random.random() < 0.3:
            for _ in range(random.randint(1, 12)):
                a = (random.randint(0, w), random.randint(0, h))
                cv2.line(plate, a, (a[0] + random.randint(-40, 40), a[1] + random.randint(-15, 15)), tuple(between(60, 230) for _ in range(3)), 1, cv2.LINE_AA)

    def photographed(self, plate):
        """As a finder cuts it out of a photo: grey, the brightest of the three colours."""
        scene = self.on_car(plate)
        size = between(18, 44) if random.random() < 0.3 else between(40, 150)
        factor = size / scene.shape[0]
        picture = cv2.resize(scene, (max(16, int(scene.shape[1] * factor)), max(10, int(size))), interpolation=cv2.INTER_AREA)
        picture = blurred(exposed(picture))
        picture = picture + np.random.normal(0, random.choice((0.5, 1, 2, 4)) * (0.3 + picture.mean() / 120), picture.shape)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        if random.random() < 0.8:
            picture = cv2.imdecode(cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, random.randint(25, 95)))[1], cv2.IMREAD_COLOR)
        return sized(picture.max(2))

    def on_car(self, plate):
        """The plate seen from some side on a bumper, cut out with more or less around it."""
        h, w = plate.shape[:2]
        turn = np.deg2rad(random.gauss(0, 5) if random.random() < 0.8 else between(-16, 16))
        yaw, tilt = random.gauss(0, 0.1), random.gauss(0, 0.06)
        corners = np.float32([[-w, -h], [w, -h], [w, h], [-w, h]]) / 2
        depth = 1 + corners[:, :1] / w * yaw + corners[:, 1:] / h * tilt
        spot = corners / depth * [1 - min(0.45, abs(yaw) * 1.5) * random.random(), 1]
        spot[:, 1] += spot[:, 0] * random.gauss(0, 0.05)
        spot = spot @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        loose = random.choice((0.0, 0.02, 0.05, 0.1, 0.2))
        reach = spot.max(0) - spot.min(0)
        low = spot.min(0) - reach * [between(-0.015, loose), between(-0.02, loose)]
        high = spot.max(0) + reach * [between(-0.015, loose), between(-0.02, loose)]
        size = np.maximum(high - low, 20).astype(int)
        scene = self.bumper(size[1], size[0])
        way = cv2.getPerspectiveTransform(np.float32([[0, 0], [w, 0], [w, h], [0, h]]), np.float32(spot - low))
        laid = cv2.warpPerspective(plate, way, (scene.shape[1], scene.shape[0]), flags=cv2.INTER_AREA)
        cover = cv2.warpPerspective(np.ones((h, w), np.float32), way, (scene.shape[1], scene.shape[0]), flags=cv2.INTER_LINEAR)[..., None]
        scene = scene * (1 - cover) + laid * cover
        if random.random() < 0.12:  # a bar, a hook or a frame over an edge
            y = int(scene.shape[0] * random.choice((between(0, 0.08), between(0.93, 1))))
            cv2.line(scene, (0, y), (scene.shape[1], y + random.randint(-6, 6)), tuple(between(0, 90) for _ in range(3)), random.randint(3, 14))
        return scene

    def bumper(self, height, width):
        grey = random.choice((15, 30, 60, 150, 220)) * between(0.7, 1.1)
        colour = [between(0, 1) ** 2 * 220 for _ in range(3)] if random.random() < 0.4 else [grey] * 3
        scene = np.full((height, width, 3), colour, np.float32)
        scene += self.textures.crop(height, width)[..., None] * between(0, 45)
        for _ in range(random.randint(0, 4)):
            y = random.randint(0, height)
            cv2.line(scene, (0, y), (width, y + random.randint(-20, 20)), tuple(between(0, 230) for _ in range(3)), random.randint(1, 12), cv2.LINE_AA)
        return scene


def exposed(picture):
    """By day, dusk or night, through haze, under a lamp."""
    light = np.float32([between(0.75, 1.15) for _ in range(3)]) * random.choice((between(0.25, 0.6), between(0.6, 1.2), between(0.6, 1.2)))
    picture = picture * light * (lit(np.full(picture.shape[:2], 128, np.float32)) / 128)[..., None]
    if random.random() < 0.25:
        picture = picture * between(0.45, 0.9) + between(20, 110)
    if random.random() < 0.12:
        h, w = picture.shape[:2]
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        x, y, reach = between(0, w), between(0, h), between(0.3, 1.2) * h
        picture = picture + between(40, 160) * np.exp(-((xx - x) ** 2 + (yy - y) ** 2) / reach ** 2)[..., None]
    return np.clip(picture, 0, 255)


def blurred(picture):
    """Out of focus, moved, or sharpened by the phone."""
    roll, rows = random.random(), picture.shape[0]
    if roll < 0.5:
        return cv2.GaussianBlur(picture, (0, 0), between(0.3, 0.4 + rows / 60))
    if roll < 0.7:
        length = random.randint(2, max(2, rows // 15))
        kernel = np.zeros((length, length), np.float32)
        cv2.line(kernel, (0, random.randint(0, length - 1)), (length - 1, random.randint(0, length - 1)), 1)
        return cv2.filter2D(picture, -1, kernel / max(kernel.sum(), 1))
    return picture + (picture - cv2.GaussianBlur(picture, (0, 0), 1.2)) * between(0.5, 2.5) if roll < 0.8 else picture


def sized(grey):
    """A cut-out plate as the network wants it."""
    width = min(320, max(64, round(grey.shape[1] * WIDE / grey.shape[0])))
    return cv2.resize(grey, (width, ROWS), interpolation=cv2.INTER_AREA if grey.shape[0] > ROWS else cv2.INTER_LINEAR)
