"""Makes photos of cards for the localiser: 256x256 with the photo in the middle 224x224, corners in upright order."""
import os
import pickle

import cv2
import numpy as np

from art import any_colour, fractal, gradient, hsv, near
from light import degrade, occlude, shade

SIDE, INNER, DOUBLE = 256, 224, 2
CLASSES = ["EGY-NID/front", "EGY-NID/back", "PAK-SNIC/front", "PAK-SNIC/back", "PAK-NIC/front", "PAK-NIC/back",
           "EGY-LICENCE", "NONE"]
SHARES = (0.12, 0.12, 0.14, 0.1, 0.1, 0.1, 0.15, 0.17)
NONE = len(CLASSES) - 1
RATIO = 85.60 / 53.98


class Bank:
    """What draw_bank.py drew to a folder: faces with their lines and classes, other papers, photos for backgrounds."""

    def __init__(self, folder):
        self.cards = np.load(os.path.join(folder, "cards.npy"), mmap_mode="r")
        with open(os.path.join(folder, "rest.pickle"), "rb") as file:
            rest = pickle.load(file)
        with open(os.path.join(folder, "lines.pickle"), "rb") as file:
            self.lines = pickle.load(file)
        self.others, self.photos = rest["others"], rest["photos"]
        self.labels = np.load(os.path.join(folder, "labels.npy"))


class Banks:
    """The faces of several banks by class, of each bank the given part, and all their papers and photos."""

    def __init__(self, folders, part=slice(None)):
        banks = [Bank(folder) for folder in folders]
        self.others = [picture for bank in banks for picture in bank.others]
        self.photos = [picture for bank in banks for picture in bank.photos]
        self.faces = [[] for _ in range(NONE)]
        for bank in banks:
            for index in range(len(bank.cards))[part]:
                self.faces[bank.labels[index]].append((bank.cards, index))

    def card(self, rng, label):
        cards, index = self.faces[label][int(rng.integers(len(self.faces[label])))]
        return cards[index]


def background(rng, bank, width, height):
    """Flat colour, mottled cloth, wood-like streaks, stripes, keys, a page of text or a landscape."""
    kind = rng.random()
    if kind < 0.3:
        image = gradient(rng, height, width, any_colour(rng), any_colour(rng), rng.random() < 0.5)
        if rng.random() < 0.5:
            image[:] = hsv(rng.uniform(0, 360), rng.uniform(0.4, 1), rng.uniform(0.15, 1))
        elif rng.random() < 0.7:
            image[:] = image[0, 0] * rng.uniform(0.6, 1.4)
    elif kind < 0.6:
        streak = rng.uniform(1, 12)
        grain = fractal(rng, height, max(8, int(width / streak)), rng.uniform(2, 60 / streak + 3), int(rng.integers(2, 6)))
        grain = cv2.resize(grain, (width, height))
        if rng.random() < 0.4:
            grain = np.ascontiguousarray(cv2.resize(grain.T, (width, height)))
        first, second = any_colour(rng), any_colour(rng)
        mix = np.clip(0.5 + rng.uniform(0.2, 2.5) * grain, 0, 1)[..., None]
        image = first + (second - first) * mix * rng.uniform(0.2, 1)
    elif kind < 0.7:
        image = np.empty((height, width, 3), np.float32)
        image[:] = any_colour(rng)
        step = int(rng.integers(10, 90))
        for y in range(0, height, step):
            for x in range(0, width, step if rng.random() < 0.7 else width):
                cv2.rectangle(image, (x, y), (x + int(step * 0.85), y + int(step * 0.85)),
                              any_colour(rng).tolist() if rng.random() < 0.3 else (image[0, 0] * 0.6).tolist(), -1)
    else:
        source = bank.others if kind < 0.82 or not bank.photos else bank.photos
        source = source[int(rng.integers(len(source)))]
        scale = rng.uniform(0.3, 1)
        h, w = int(source.shape[0] * scale), int(source.shape[1] * scale)
        y, x = int(rng.integers(0, source.shape[0] - h + 1)), int(rng.integers(0, source.shape[1] - w + 1))
        image = cv2.resize(source[y:y + h, x:x + w], (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
        if rng.random() < 0.5:
            image = cv2.GaussianBlur(image, (0, 0), rng.uniform(1, 8))
    return image


def written(rng, height, width):
    """A sheet with lines of handwriting or print: a light card on it must not be taken for a part of it, nor the sheet for a card."""
    sheet = np.empty((height, width, 3), np.float32)
    sheet[:] = near(rng, 45, 0.06, rng.uniform(0.6, 1)) if rng.random() < 0.8 else any_colour(rng)
    ink = (sheet[0, 0] * rng.uniform(0.05, 0.5)).tolist()
    step, thick = rng.uniform(0.035, 0.12) * height, int(rng.integers(1, 3))
    tall, joined = step * rng.uniform(0.15, 0.4), rng.random() < 0.6
    y = step
    while y < height - step / 2:
        x = rng.uniform(0.02, 0.12) * width
        while x < width * rng.uniform(0.75, 0.97):
            letters = int(rng.integers(2, 14))
            xs = x + np.arange(letters) * tall * rng.uniform(0.5, 1)
            points = np.stack([xs, y + tall * rng.uniform(-1, 1, letters)], 1).round().astype(np.int32)
            if joined:
                cv2.polylines(sheet, [points], False, ink, thick, cv2.LINE_AA)
            else:
                cv2.line(sheet, (int(xs[0]), int(y)), (int(xs[-1]), int(y)), ink, max(1, int(tall)))
            x = xs[-1] + tall * rng.uniform(0.6, 2)
        y += step
    return sheet


def place(rng, width, height, ratio):
    """The four corners (upright order) of a card in a photo of the given size, and whether it lies askew."""
    mode = rng.random()
    corners = np.float64([[-ratio, -1], [ratio, -1], [ratio, 1], [-ratio, 1]]) / 2
    turn = rng.integers(0, 4) * 90.0 if rng.random() < 0.6 else 0.0
    if mode < 0.1:
        turn += rng.normal(0, 0.7)
    elif mode < 0.65:
        turn += rng.normal(0, 7)
    else:
        turn = rng.uniform(0, 360)
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = corners @ np.array([[c, s], [-s, c]])
    if mode >= 0.1:
        corners += rng.normal(0, rng.choice([0.01, 0.035, 0.07]), (4, 2))
        corners += np.outer(corners @ rng.normal(0, 0.12, 2), [1, 1]) * corners
    low, high = corners.min(0), corners.max(0)
    fill = rng.uniform(0.97, 1.05) if mode < 0.1 else rng.choice([rng.uniform(0.3, 1.04), rng.uniform(0.68, 0.92)])
    scale = fill * min(width / (high - low)[0], height / (high - low)[1])
    corners = (corners - (low + high) / 2) * scale
    room = np.maximum(0, np.array([width, height]) - (high - low) * scale) / 2 + 0.015 * max(width, height)
    slide = rng.uniform(-1, 1, 2) * room * (0.15 if fill > 0.95 or 0.3 < rng.random() < 0.5 else 1)
    return corners + np.array([width, height]) / 2 + slide


def grow(corners, amount):
    """The quad scaled about its middle, per side amounts (n,) or one."""
    middle = corners.mean(0)
    return middle + (corners - middle) * amount


def lay(rng, canvas, picture, corners, radius, shadow=True):
    """Warps a flat picture onto the canvas with rounded corners, rim and a soft shadow."""
    h, w = picture.shape[:2]
    span = max(np.linalg.norm(corners[0] - corners[1]), np.linalg.norm(corners[1] - corners[2]))
    while span * 2 < max(h, w):
        picture = cv2.resize(picture, (w // 2, h // 2), interpolation=cv2.INTER_AREA)
        h, w = picture.shape[:2]
    matte = np.zeros((h, w), np.uint8)
    r = int(radius * w)
    if r:
        cv2.rectangle(matte, (r, 0), (w - r - 1, h - 1), 255, -1)
        cv2.rectangle(matte, (0, r), (w - 1, h - r - 1), 255, -1)
        for x in (r, w - r - 1):
            for y in (r, h - r - 1):
                cv2.circle(matte, (x, y), r, 255, -1, cv2.LINE_AA)
    else:
        matte[:] = 255
    flat = np.float32([[0, 0], [w, 0], [w, h], [0, h]]) - 0.5
    pad = 0.08 * span + 2
    low = np.maximum(0, np.floor(corners.min(0) - pad)).astype(int)
    high = np.minimum([canvas.shape[1], canvas.shape[0]], np.ceil(corners.max(0) + pad)).astype(int)
    if (high - low).min() < 2:
        return
    canvas = canvas[low[1]:high[1], low[0]:high[0]]
    matrix = cv2.getPerspectiveTransform(flat, (corners - low).astype(np.float32) - 0.5)
    size = canvas.shape[1], canvas.shape[0]
    alpha = cv2.warpPerspective(matte, matrix, size, flags=cv2.INTER_LINEAR).astype(np.float32) / 255
    face = cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    face = face.astype(np.float32)
    if shadow and rng.random() < 0.6:
        soft = cv2.GaussianBlur(alpha, (0, 0), span * rng.uniform(0.005, 0.04))
        move = np.float32([[1, 0, rng.normal(0, 0.012) * span], [0, 1, rng.normal(0, 0.012) * span]])
        canvas *= 1 - rng.uniform(0.1, 0.7) * cv2.warpAffine(soft, move, size)[..., None]
    if rng.random() < 0.4:
        inner = cv2.erode(alpha, np.ones((3, 3), np.uint8))
        rim = (alpha - inner)[..., None]
        face = face * (1 - rim) + rim * (face * rng.uniform(0.3, 1.0) if rng.random() < 0.6 else rng.uniform(150, 255))
    canvas += alpha[..., None] * (face - canvas)


def surround(rng, bank, canvas, corners):
    """A sheet, patch or border under the card, tight or wide, square-cornered, sometimes askew."""
    if rng.random() < 0.4:
        return
    growth = 1 + rng.choice([rng.uniform(0.005, 0.08), rng.uniform(0.08, 0.7)])
    quad = grow(corners, growth)
    quad += rng.normal(0, 0.25 * (growth - 1) * np.linalg.norm(corners[0] - corners[1]) + 0.3, 2) * 0.4
    if growth > 1.1:
        quad += rng.normal(0, 0.015, (4, 2)) * np.linalg.norm(corners[0] - corners[1])
    roll = rng.random()
    if roll < 0.2:
        sheet = written(rng, 240, 320)
        quad = grow(corners, rng.uniform(1.3, 3)) + rng.normal(0, 0.25, 2) * np.linalg.norm(corners[0] - corners[1])
    elif roll < 0.6:
        sheet = np.empty((96, 128, 3), np.float32)
        sheet[:] = near(rng, 45, 0.06, rng.uniform(0.45, 1)) if rng.random() < 0.7 else any_colour(rng)
        sheet += rng.uniform(0, 30) * fractal(rng, 96, 128, rng.uniform(3, 40))[..., None]
    else:
        sheet = background(rng, bank, 160, 120)
    lay(rng, canvas, np.clip(sheet, 0, 255).astype(np.uint8), quad, 0, rng.random() < 0.5)


def litter(rng, bank, canvas):
    """Other papers and things lying about."""
    height, width = canvas.shape[:2]
    for _ in range(int(rng.choice([0, 0, 1, 1, 2, 4]))):
        other = bank.others[int(rng.integers(len(bank.others)))]
        if rng.random() < 0.5:
            other = np.full((64, 96, 3), any_colour(rng), np.uint8)
        elif rng.random() < 0.3:
            other = np.clip(written(rng, 240, 320), 0, 255).astype(np.uint8)
        quad = place(rng, width, height, other.shape[1] / other.shape[0])
        quad = grow(quad, rng.uniform(0.3, 1.3)) + rng.uniform(-0.6, 0.6, 2) * [width, height]
        lay(rng, canvas, other, quad, rng.choice([0, 0.03]))


def reframe(rng, card):
    """Moves and scales the print within the card, so that corners are learned from edges and not from the print."""
    if rng.random() < 0.3:
        return card
    h, w = card.shape[:2]
    scale = 1 + rng.normal(0, 0.03, 2).clip(-0.07, 0.07)
    shift = (1 - scale) * np.array([w, h]) / 2 + rng.normal(0, 0.012, 2) * w
    mode = cv2.BORDER_REPLICATE if rng.random() < 0.6 else cv2.BORDER_REFLECT
    matrix = np.float32([[scale[0], 0, shift[0]], [0, scale[1], shift[1]]])
    card = cv2.warpAffine(np.asarray(card), matrix, (w, h), flags=cv2.INTER_LINEAR, borderMode=mode)
    if rng.random() < 0.15:
        rim = int(w * rng.uniform(0.004, 0.025))
        tint = any_colour(rng) if rng.random() < 0.3 else near(rng, 45, 0.05, rng.uniform(0.3, 1))
        cv2.rectangle(card, (0, 0), (w - 1, h - 1), tint.tolist(), rim)
    return card


def arrange(rng, bank):
    """An unlit arrangement at the final scale: float picture, corners in its pixels, class."""
    ratio = rng.choice([1.333, 0.75, 1.778, 0.5625, 1.0, RATIO, 1 / RATIO, rng.uniform(0.6, 1.7)])
    full = INNER * DOUBLE
    width, height = (full, int(full / ratio)) if ratio >= 1 else (int(full * ratio), full)
    canvas = background(rng, bank, width, height)
    if rng.random() < 0.5:
        litter(rng, bank, canvas)
    radius = 0.0 if rng.random() < 0.25 else rng.uniform(0.03, 0.045)
    corners = np.zeros((4, 2))
    # A class without faces in the banks is never asked for.
    shares = np.array([share * (label == NONE or len(bank.faces[label]) > 0) for label, share in enumerate(SHARES)])
    label = int(rng.choice(len(CLASSES), p=shares / shares.sum()))
    if label == NONE:
        if rng.random() < 0.8:
            other = bank.others[int(rng.integers(len(bank.others)))]
            quad = place(rng, width, height, other.shape[1] / other.shape[0])
            surround(rng, bank, canvas, quad)
            lay(rng, canvas, other, quad, radius)
            occlude(rng, canvas, quad)
    else:
        corners = place(rng, width, height, RATIO * rng.normal(1, 0.012))
        surround(rng, bank, canvas, corners)
        lay(rng, canvas, reframe(rng, bank.card(rng, label)), corners, radius)
        occlude(rng, canvas, corners)
    small = cv2.resize(canvas, (round(width / DOUBLE), round(height / DOUBLE)), interpolation=cv2.INTER_AREA)
    return small, corners * [small.shape[1] / width, small.shape[0] / height], label


def finish(rng, arranged):
    """Turns an arrangement by a random quarter, lights and photographs it: image uint8 256x256x3, corners 4x2, class."""
    image, corners, label = arranged
    for _ in range(int(rng.integers(4))):
        corners = np.stack([corners[:, 1], image.shape[1] - corners[:, 0]], 1)
        image = np.rot90(image)
    image = degrade(rng, shade(rng, np.ascontiguousarray(image)))
    framed = np.full((SIDE, SIDE, 3), 128, np.uint8)
    top, left = (SIDE - image.shape[0]) // 2, (SIDE - image.shape[1]) // 2
    framed[top:top + image.shape[0], left:left + image.shape[1]] = image
    return framed, (corners + [left, top]).astype(np.float32), label


class Studio:
    """A stream of samples that photographs every arrangement about `takes` times, far apart, to save drawing."""

    def __init__(self, bank, takes=4, pool=256):
        self.bank, self.takes, self.size, self.pool = bank, takes, pool, []

    def photo(self, rng):
        if len(self.pool) < self.size or rng.random() * self.takes < 1:
            if len(self.pool) == self.size:
                self.pool.pop(int(rng.integers(self.size)))
            self.pool.append(arrange(rng, self.bank))
            return finish(rng, self.pool[-1])
        return finish(rng, self.pool[int(rng.integers(self.size))])
