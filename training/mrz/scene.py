"""Photographs drawn documents with a machine-readable zone: grey pictures and the place, direction and lines of each zone."""
import os
import pickle
import random
import sys

import cv2
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "page"))

from zones import Faces, block_ink, zone


def grey(image):
    return cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image


class Bank:
    """Grey faces of documents and pages without a zone, and backgrounds; drawn once and kept in a file."""

    def __init__(self, path):
        with open(path, "rb") as file:
            kept = pickle.load(file)
        self.papers, self.backgrounds = kept["papers"], kept["backgrounds"]


def build_bank(path, photos, count=900, seed=5):
    import draw_identity
    import draw_other
    from text import Fonts
    draw_other.machine_lines = draw_identity.machine_lines = lambda *a: None
    rng, fonts, papers = np.random.default_rng(seed), Fonts(), []
    for i in range(count):
        papers.append(grey(draw_identity.draw_identity(rng, fonts) if i % 3 else draw_other.draw_other(rng, fonts)))
    with open(path, "wb") as file:
        pickle.dump({"papers": papers, "backgrounds": [grey(p) for p in photos]}, file)


def backdrop(bank, width, height):
    roll = random.random()
    if roll < 0.4:
        plane = np.full((height, width), random.uniform(20, 235), np.float32)
        small = np.random.normal(0, 1, (random.randint(2, 40), random.randint(2, 40))).astype(np.float32)
        return plane + random.uniform(0, 40) * cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    source = random.choice(bank.papers if roll < 0.7 or not bank.backgrounds else bank.backgrounds)
    scale = random.uniform(0.3, 1)
    h, w = max(8, int(source.shape[0] * scale)), max(8, int(source.shape[1] * scale))
    y, x = random.randint(0, source.shape[0] - h), random.randint(0, source.shape[1] - w)
    return cv2.resize(source[y:y + h, x:x + w], (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)


def screen(width, height):
    """What stands around a document on a screen: flat panels, rules, buttons and rows of small words."""
    tone = random.choice((random.uniform(215, 255), random.uniform(15, 70)))
    plane = np.full((height, width), tone, np.uint8)
    for _ in range(random.randint(2, 9)):
        x, y = random.randint(-width // 4, width), random.randint(-height // 4, height)
        w, h = random.choice(((width, random.randint(8, 60)), (random.randint(20, 200), height), (random.randint(20, 200), random.randint(8, 60))))
        shade = random.uniform(0, 255)
        cv2.rectangle(plane, (x, y), (x + w, y + h), shade, random.choice((-1, -1, 1, 2)))
    ink = 255 - tone if random.random() < 0.8 else random.uniform(0, 255)
    for _ in range(random.randint(0, 25)):
        size = random.uniform(0.25, 0.7)
        words = " ".join("".join(random.choice("abcdefghijklmnopqrstuvwxyzABCDE0123456789<>:.") for _ in range(random.randint(1, 9))) for _ in range(random.randint(1, 6)))
        cv2.putText(plane, words, (random.randint(-20, width), random.randint(0, height)), random.choice((cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX)),
                    size, ink, 1, cv2.LINE_AA)
    return plane.astype(np.float32)


def paper_with_zone(bank, faces, pitch_of):
    """A page with a zone near its lower edge: float picture and the corners of each line; `pitch_of` a line's length."""
    lines = zone()
    longest = max(len(line) for line in lines)
    pitch = pitch_of(longest)
    ink, boxes = block_ink(faces, lines, pitch)
    left, right, below = (pitch * random.choice((random.uniform(0.6, 3), random.uniform(2, 6))) for _ in range(3))
    width = int(longest * pitch + left + right)
    ratio = random.uniform(0.6, 0.75) if random.random() < 0.75 else random.uniform(0.2, 1.4)
    height = max(int(width * ratio), ink.shape[0] + int(below) + 4)
    source = random.choice(bank.papers)
    page = cv2.resize(source, (width, height), interpolation=cv2.INTER_AREA if width < source.shape[1] else cv2.INTER_LINEAR).astype(np.float32)
    x, y = int(left), max(0, height - int(below) - ink.shape[0])
    if random.random() < 0.06:
        y = random.randint(0, height - ink.shape[0])
    ink = ink[:, : width - x]
    h, w = ink.shape
    strip = page[max(0, y - int(pitch)):y + h + int(pitch)]
    tone = random.uniform(120, 250) if random.random() < 0.8 else float(np.median(page))
    keep = random.choice((0, 0, random.uniform(0, 0.25), random.uniform(0.1, 0.6)))
    if random.random() < 0.9:
        strip[:] = tone + (strip - strip.mean()) * keep
    weight = ink.astype(np.float32) / 255
    if random.random() < 0.4:
        weight = np.clip(cv2.GaussianBlur(weight, (0, 0), random.uniform(0.3, 0.12 * pitch)) * random.uniform(0.9, 1.6), 0, 1)
    dark = tone * random.choice((random.uniform(0.02, 0.4), random.uniform(0.3, 0.75)))
    region = page[y:y + h, x:x + w]
    region += weight * (dark - region)
    corners = [[[x + a, y + b], [x + c, y + b], [x + c, y + d], [x + a, y + d]] for a, b, c, d in boxes]
    return page, np.float32(corners)


def place(page, corners, width, height, turn, squeeze):
    """The perspective that lays a page into a picture so that its zone is centred somewhere inside."""
    h, w = page.shape
    c, s = np.cos(turn), np.sin(turn)
    quad = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    middle = corners.reshape(-1, 2).mean(0)
    moved = (quad - middle) @ np.float32([[c, s], [-s, c]])
    moved += np.random.normal(0, squeeze, (4, 2)).astype(np.float32) * min(w, h)
    matrix = cv2.getPerspectiveTransform(quad, moved.astype(np.float32))
    zone_at = cv2.perspectiveTransform(corners.reshape(1, -1, 2), matrix)[0]
    low, high = zone_at.min(0), zone_at.max(0)
    room = np.array([width, height]) - (high - low)
    shift = -low + np.where(room > 0, np.random.random(2) * np.maximum(room, 0), room / 2)
    matrix = np.float64([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]]) @ matrix
    return matrix, zone_at + shift


def bend(picture, corners, strength):
    """A page that curls: rows slide by a parabola along x."""
    h, w = picture.shape
    centre, reach = random.uniform(0, w), w / 2

    def slide(x):
        return strength * ((x - centre) / reach) ** 2
    xs = np.arange(w, dtype=np.float32)
    map_y = np.arange(h, dtype=np.float32)[:, None] - slide(xs)[None]
    map_x = np.broadcast_to(xs[None], (h, w)).astype(np.float32)
    moved = corners.copy()
    moved[:, 1] += slide(moved[:, 0])
    return cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), moved


def lit(picture):
    h, w = picture.shape
    if random.random() < 0.6:
        field = cv2.resize(np.random.random((3, 4)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
        picture = picture * (1 + random.uniform(0.1, 0.9) * (field - 0.5))
    if random.random() < 0.25:
        spot = np.zeros((h, w), np.float32)
        cv2.ellipse(spot, (random.randint(0, w), random.randint(0, h)), (random.randint(2, w // 5 + 2), random.randint(2, h // 6 + 2)), random.uniform(0, 180), 0, 360, random.uniform(0.3, 1), -1)
        picture = picture + (255 - picture) * cv2.GaussianBlur(spot, (0, 0), random.uniform(0.01, 0.05) * w)
    if random.random() < 0.2:
        x = random.uniform(0, w)
        picture = picture * (1 - random.uniform(0.15, 0.6) / (1 + np.exp(-np.clip((np.arange(w, dtype=np.float32) - x) / random.uniform(1, 30), -30, 30))))[None]
    return picture


def degraded(picture):
    picture = picture * random.choice((random.uniform(0.8, 1.15), random.uniform(0.3, 1.3)))
    if random.random() < 0.3:
        low, high = random.uniform(0, 90), random.uniform(150, 255)
        picture = low + np.clip(picture, 0, 255) / 255 * (high - low)
    roll = random.random()
    if roll < 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.3, 1.3))
    elif roll < 0.4:
        size = random.randint(2, 4)
        kernel = np.zeros((size, size), np.float32)
        cv2.line(kernel, (0, random.randint(0, size - 1)), (size - 1, random.randint(0, size - 1)), 1)
        picture = cv2.filter2D(picture, -1, kernel / kernel.sum())
    if random.random() < 0.6:
        picture = picture + np.random.normal(0, random.uniform(1, 9), picture.shape).astype(np.float32)
    picture = np.clip(picture, 0, 255).astype(np.uint8)
    if random.random() < 0.5:
        picture = cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, random.randint(20, 95)])[1], cv2.IMREAD_GRAYSCALE)
    return picture


class Studio:
    """Draws samples: picture uint8, block quads (n,4,2), line quads of each."""

    def __init__(self, bank, folders, held_out=False):
        self.bank, self.faces = Bank(bank), Faces(folders, held_out)

    def far(self, side=384):
        """A photo with a zone at any angle, or one without."""
        double = 2 if random.random() < 0.6 else 1
        full = side * double
        canvas = screen(full, full) if random.random() < 0.12 else backdrop(self.bank, full, full)
        blocks = []
        if random.random() < 0.22:
            paper = random.choice(self.bank.papers).astype(np.float32)
            matrix, _ = place(paper, np.float32([[[0, 0], [paper.shape[1], 0], [paper.shape[1], paper.shape[0]], [0, paper.shape[0]]]]), full, full, random.uniform(0, 6.28), 0.05)
            self.lay(canvas, paper, matrix)
        else:
            page, lines = paper_with_zone(
                self.bank, self.faces, lambda longest: np.exp(random.uniform(np.log(2.3), np.log(0.97 * side / longest))) * double)
            turn = random.choice((0, 1, 2, 3)) * np.pi / 2 + random.gauss(0, 0.08) if random.random() < 0.6 else random.uniform(0, 6.28)
            matrix, corners = place(page, lines, full, full, turn, random.choice((0, 0.01, 0.04)))
            self.lay(canvas, page, matrix)
            blocks.append(corners.reshape(-1, 4, 2))
        if double == 2:
            canvas = cv2.resize(canvas, (side, side), interpolation=cv2.INTER_AREA)
        return degraded(lit(canvas)), [b / double for b in blocks]

    def near(self, width=576, height=160):
        """A zone laid nearly flat at about ten pixels a character: what the second look sees."""
        page, lines = paper_with_zone(self.bank, self.faces, lambda longest: min(random.uniform(8, 13), width * 0.95 / longest))
        canvas = backdrop(self.bank, width, height)
        turn = random.gauss(0, 0.03) + (np.pi if random.random() < 0.15 else 0)
        matrix, corners = place(page, lines, width, height, turn, random.choice((0, 0.004, 0.012)))
        self.lay(canvas, page, matrix)
        if random.random() < 0.35:
            canvas, corners = bend(canvas, corners, random.uniform(-12, 12))
        if random.random() < 0.5:
            small = random.uniform(0.35, 0.9)
            canvas = cv2.resize(cv2.resize(canvas, None, fx=small, fy=small, interpolation=cv2.INTER_AREA), (width, height), interpolation=cv2.INTER_LINEAR)
        return degraded(lit(canvas)), [corners.reshape(-1, 4, 2)]

    @staticmethod
    def lay(canvas, page, matrix):
        size = canvas.shape[1], canvas.shape[0]
        alpha = cv2.warpPerspective(np.full(page.shape, 1, np.float32), matrix, size, flags=cv2.INTER_LINEAR)
        face = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if random.random() < 0.4:
            canvas *= 1 - random.uniform(0.1, 0.6) * cv2.GaussianBlur(alpha, (0, 0), random.uniform(2, 14))
        canvas += alpha * (face - canvas)
