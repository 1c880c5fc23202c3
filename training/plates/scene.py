"""Draws streets with cars and number plates on them, and tells the plates' corners."""
import glob
import os
import random
import sys

import cv2
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lines"))

from ink import ltr_mask
from plates import PlateLines, between, exposed

WIDTH, HEIGHT = 512, 384
NAMES = "ABCDEGLMNOPRSTVX0123456789"
WORDS = "ABCDEFGHIKLMNOPRSTUVWY0123456789  .-"


class Street:
    """Scenes of 512 by 384; `photos` are folders of free pictures without plates, drawn documents among them, for what stands behind."""

    def __init__(self, fonts, photos=()):
        self.plates = PlateLines(fonts)
        self.photos = []
        for path in sorted(path for folder in photos for path in glob.glob(os.path.join(folder, "**", "*.*"), recursive=True)):
            picture = cv2.imread(path) if path.lower().endswith((".jpg", ".jpeg", ".png")) else None
            if picture is not None and min(picture.shape[:2]) > 300:
                scale = 900 / max(picture.shape[:2])
                self.photos.append(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))

    def draw(self):
        """A BGR picture and the corners of its plates, [n,4,2] in pixels, the plate's own top left first."""
        scene, found = self.backdrop(), []
        for _ in range(random.choices((0, 1, 2, 3), (12, 66, 16, 6))[0]):
            place = self.car(scene, int(np.exp(between(np.log(110), np.log(700)))), found) if random.random() < 0.75 else self.anywhere()
            corners = self.lay(scene, place, found) if place else None
            if corners is not None:
                found.append(corners)
        for _ in range(random.choice((0, 0, 1, 3))):
            self.sign(scene, found)
        return photographed(scene), np.float32(found).reshape(-1, 4, 2)

    def backdrop(self):
        if self.photos and random.random() < 0.5:
            source = random.choice(self.photos)
            scale = between(0.35, 1)
            h, w = (max(40, int(min(source.shape[0], source.shape[1] * 0.75) * scale)), max(50, int(min(source.shape[1], source.shape[0] * 1.33) * scale)))
            h, w = min(h, source.shape[0]), min(w, source.shape[1])
            y, x = random.randint(0, source.shape[0] - h), random.randint(0, source.shape[1] - w)
            return cv2.resize(source[y:y + h, x:x + w], (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)
        scene = np.zeros((HEIGHT, WIDTH, 3), np.float32)
        horizon = random.randint(40, 260)
        scene[:horizon], scene[horizon:] = [between(90, 240) for _ in range(3)], between(30, 170) + np.random.normal(0, 8, 3)
        for _ in range(random.randint(0, 14)):
            self.house_or_tree(scene, horizon)
        for _ in range(random.randint(0, 6)):
            x = random.randint(0, WIDTH)
            cv2.line(scene, (x, horizon), (x + random.randint(-300, 300), HEIGHT), tone(80, 240), random.randint(1, 6), cv2.LINE_AA)
        return scene + self.plates.textures.crop(HEIGHT, WIDTH)[..., None] * between(0, 35)

    def house_or_tree(self, scene, horizon):
        x, y, a, b = random.randint(-60, WIDTH), random.randint(0, horizon), random.randint(10, 160), random.randint(10, 200)
        if random.random() < 0.3:
            cv2.ellipse(scene, (x, y), (a // 2, b // 2), 0, 0, 360, tone(10, 150), -1)
            return
        cv2.rectangle(scene, (x, y), (x + a, y + b), tone(20, 230), -1)
        for wx in range(x + 6, x + a - 8, random.randint(9, 22)):
            for wy in range(y + 6, min(y + b, HEIGHT) - 8, random.randint(10, 24)):
                cv2.rectangle(scene, (wx, wy), (wx + 5, wy + 7), tone(20, 250), -1)

    def anywhere(self):
        wide = np.exp(between(np.log(26), np.log(420)))
        return (between(wide * 0.4, WIDTH - wide * 0.4), between(wide * 0.3, HEIGHT - wide * 0.3)), wide

    def car(self, scene, wide, found):
        """A car from behind or before; where its plate would be: middle and width in pixels. It covers no plate."""
        edge = min(wide // 5, 200)
        cx, base, tall, half = random.randint(edge, WIDTH - edge), random.randint(HEIGHT // 3, HEIGHT + wide // 6), int(wide * between(0.55, 0.85)), wide / 2
        if any(overlaps(np.float32([[cx - half * 1.1, base - tall], [cx + half * 1.1, base + tall / 10]]), other) for other in found):
            return None

        def at(x, y):
            return int(cx + x * half), int(base - y * tall)

        body = np.float32(tone(10, 240)) if random.random() < 0.6 else np.full(3, random.choice((20, 45, 160, 235)), np.float32)
        shine = tone(150, 255)
        self.body(scene, at, wide, tall, body)
        self.front(scene, at, wide, body, shine)
        if random.random() < 0.6:  # the maker's and the model's name
            word = ltr_mask(self.plates.latin.pick(40), "".join(random.choice(NAMES) for _ in range(random.randint(2, 8))))
            high = max(3, int(wide * between(0.015, 0.035)))
            spot = at(between(-0.8, 0.5), between(0.42, 0.54))
            self.plates.stamp(scene, cv2.resize(word, (max(3, high * word.shape[1] // word.shape[0]), high), interpolation=cv2.INTER_AREA), spot[0], spot[1], shine)
        return at(random.gauss(0, 0.04), between(0.16, 0.34)), wide * between(0.16, 0.3)

    def body(self, scene, at, wide, tall, colour):
        cv2.ellipse(scene, at(0, 0), (int(wide * 0.55), max(2, tall // 14)), 0, 0, 360, (20, 20, 20), -1)
        for side in (-1, 1):
            cv2.rectangle(scene, at(side * 0.95, 0.25), at(side * 0.7, 0), (15, 15, 15), -1)
        lower = np.int32([at(-1, 0.1), at(-1, 0.45), at(-0.92, 0.56), at(0.92, 0.56), at(1, 0.45), at(1, 0.1), at(0.9, 0.05), at(-0.9, 0.05)])
        cv2.fillPoly(scene, [np.int32([at(-0.9, 0.56), at(-0.62, 1), at(0.62, 1), at(0.9, 0.56)])], shade(colour, 0.9), cv2.LINE_AA)
        cv2.fillPoly(scene, [lower], shade(colour, 1), cv2.LINE_AA)
        cv2.fillPoly(scene, [np.int32([at(-0.76, 0.6), at(-0.55, 0.94), at(0.55, 0.94), at(0.76, 0.6)])], tone(10, 130), cv2.LINE_AA)
        for _ in range(random.randint(1, 5)):
            y = between(0.08, 0.58)
            cv2.line(scene, at(-0.95, y), at(0.95, y + between(-0.02, 0.02)), shade(colour, between(0.3, 1.4)), random.randint(1, max(1, wide // 60)), cv2.LINE_AA)

    def front(self, scene, at, wide, colour, shine):
        """Lamps, grille, badge and the recess of the plate."""
        lamp = random.choice(((30, 30, 220), (40, 60, 255), (230, 240, 250), (200, 220, 235)))
        for side in (-1, 1):
            a, b = at(side * 0.96, between(0.44, 0.52)), at(side * between(0.5, 0.75), between(0.32, 0.4))
            cv2.rectangle(scene, a, b, lamp, -1)
            if random.random() < 0.2:
                cv2.circle(scene, ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2), max(2, wide // random.randint(8, 25)), (255, 255, 255), -1, cv2.LINE_AA)
        if random.random() < 0.5:
            a, b, step = at(-0.45, 0.45), at(0.45, 0.28), max(4, wide // 25)
            cv2.rectangle(scene, a, b, (20, 20, 20), -1)
            for x in range(a[0], b[0], step) if random.random() < 0.5 else ():
                cv2.line(scene, (x, a[1]), (x, b[1]), shine, 1)
            for y in range(a[1], b[1], step):
                cv2.line(scene, (a[0], y), (b[0], y), shine, 1)
        cv2.circle(scene, at(0, between(0.4, 0.56)), max(2, wide // 30), shine, random.choice((-1, 1, 2)), cv2.LINE_AA)
        if random.random() < 0.7:
            cv2.rectangle(scene, at(-0.32, 0.34), at(0.32, 0.14), shade(colour, between(0.2, 0.8)), -1)

    def lay(self, scene, place, found):
        """Lays a plate in; None where it would be too small to read, cut off, or over another."""
        plate, _ = self.plates.plate()
        (x, y), wide = place
        h, w = plate.shape[:2]
        turn = np.deg2rad(random.gauss(0, 5) if random.random() < 0.85 else between(-25, 25))
        corners = np.float32([[-1, -h / w], [1, -h / w], [1, h / w], [-1, h / w]]) * wide / 2
        corners[:, 0] *= between(0.75, 1)
        corners[:, 1] += corners[:, 0] * random.gauss(0, 0.06)
        corners *= 1 + (corners[:, :1] / wide) * random.gauss(0, 0.12)
        corners = corners @ np.float32([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + [x, y]
        outside = corners.min() < -4 or corners[:, 0].max() > WIDTH + 4 or corners[:, 1].max() > HEIGHT + 4
        if wide < 22 or outside or any(overlaps(corners, other) for other in found):
            return None
        small = max(1, int(w / wide / 2))
        picture = cv2.resize(plate, (w // small, h // small), interpolation=cv2.INTER_AREA) if small > 1 else plate
        ph, pw = picture.shape[:2]
        frame = random.choice((0, 0, 0, 3, 8))
        picture = cv2.copyMakeBorder(picture, frame, frame, frame, frame, cv2.BORDER_CONSTANT, value=tone(5, 90))
        way = cv2.getPerspectiveTransform(np.float32([[frame, frame], [frame + pw, frame], [frame + pw, frame + ph], [frame, frame + ph]]), np.float32(corners))
        laid = cv2.warpPerspective(picture * np.float32(between(0.5, 1.1)), way, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
        cover = cv2.warpPerspective(np.ones(picture.shape[:2], np.float32), way, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)[..., None]
        scene[:] = scene * (1 - cover) + laid * cover
        return corners

    def sign(self, scene, found):
        """A board, sticker or watermark with words on it that is no plate."""
        mask = ltr_mask(self.plates.latin.pick(40), "".join(random.choice(WORDS) for _ in range(random.randint(3, 16))).strip() or "A")
        wide = int(between(30, 260))
        high = int(np.clip(wide * mask.shape[0] / mask.shape[1] * between(0.8, 1.3), 5, 120))
        x, y, margin = random.randint(9, WIDTH - wide - 9), random.randint(9, HEIGHT - high - 9), random.randint(1, 8)
        if any(overlaps(np.float32([[x, y], [x + wide, y + high]]), other) for other in found):
            return
        if random.random() < 0.7:
            cv2.rectangle(scene, (x - margin, y - margin), (x + wide + margin, y + high + margin), tone(10, 250), random.choice((-1, -1, 1)))
        self.plates.stamp(scene, cv2.resize(mask, (wide, high), interpolation=cv2.INTER_AREA) // random.choice((1, 1, 2)), x, y, tone(10, 250))


def photographed(scene):
    scene = exposed(scene)
    if random.random() < 0.35:
        scene = cv2.GaussianBlur(scene, (0, 0), between(0.3, 1.3))
    scene = np.clip(scene + np.random.normal(0, random.choice((0.5, 2, 5)), scene.shape), 0, 255).astype(np.uint8)
    if random.random() < 0.08:
        scene = cv2.cvtColor(cv2.cvtColor(scene, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    if random.random() < 0.8:
        scene = cv2.imdecode(cv2.imencode(".jpg", scene, (cv2.IMWRITE_JPEG_QUALITY, random.randint(35, 95)))[1], cv2.IMREAD_COLOR)
    return scene


def tone(low, high):
    grey, spread = between(low, high), random.choice((5, 15, 60))
    return tuple(float(np.clip(grey + random.gauss(0, spread), 0, 255)) for _ in range(3))


def shade(colour, share):
    return tuple(float(c) for c in colour * share)


def overlaps(a, b):
    low, high = np.maximum(a.min(0), b.min(0)) - 3, np.minimum(a.max(0), b.max(0)) + 3
    return bool((high > low).all())
