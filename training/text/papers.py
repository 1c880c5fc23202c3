"""Draws what lies under, beside and over the text and is none: papers, photos, emblems, stamps, signatures, overprints, barcodes."""
import glob
import os
import random

import cv2
import numpy as np
from PIL import Image, ImageDraw

import labels
import draw_card
import draw_identity
from art import blob, cloud, ellipse, fractal, polygon
from photo import texture

WIDTH, HEIGHT = 760, 540


def grey(image):
    return cv2.cvtColor(np.clip(image, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY).astype(np.float32)


def paper(rng):
    """A ground of printed lines and tints as a plane of mean 0; its extremes lie near -1 and 1."""
    roll = rng.random()
    if roll < 0.4:
        plane = cv2.resize(grey(draw_identity.paper(rng)), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    elif roll < 0.8:
        plane = texture(rng, HEIGHT, WIDTH)
    elif roll < 0.9:
        plane = cv2.resize(texture(rng, 320, 480), (WIDTH, HEIGHT))
    else:
        plane = fractal(rng, HEIGHT, WIDTH, int(rng.integers(2, 40)))
    if rng.random() < 0.4:
        for _ in range(int(rng.integers(1, 6))):
            x, y, r = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), rng.uniform(30, 200)
            mark = cv2.resize(rosette(rng), (int(2 * r), int(2 * r))) * rng.uniform(-1, 1) * np.ptp(plane)
            lay(plane, mark, int(x - r), int(y - r), lambda under, over: under + over)
    plane = plane - plane.mean()
    return (plane / (np.abs(plane).max() + 1e-6) * 127).astype(np.int8)


def lay(plane, patch, x, y, how):
    """Combines a patch with the part of a plane under it, wherever it lies."""
    h, w = patch.shape
    y0, y1, x0, x1 = max(0, y), min(plane.shape[0], y + h), max(0, x), min(plane.shape[1], x + w)
    if y1 > y0 and x1 > x0:
        plane[y0:y1, x0:x1] = how(plane[y0:y1, x0:x1], patch[y0 - y:y1 - y, x0 - x:x1 - x])


def portrait(rng):
    """A head before a wall."""
    face = head(rng) if rng.random() < 0.75 else card_head(rng)
    h, w = face.shape
    face += rng.uniform(0, 45) * fractal(rng, h, w, int(rng.integers(2, 40)))
    if rng.random() < 0.3:  # printed as a screen of lines or dots
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        face += rng.uniform(5, 40) * np.sin((x * rng.uniform(-1, 1) + y) * 6.28 / rng.uniform(2, 6))
    face += rng.normal(0, rng.uniform(0, 10), face.shape)
    return np.clip(face, 0, 255).astype(np.uint8)


def card_head(rng):
    image = np.full((draw_card.HEIGHT, draw_card.WIDTH, 3), rng.uniform(60, 240), np.float32)
    x0, y0, x1, y1 = (int(v) for v in draw_card.portrait(rng, image))
    return grey(image[y0:y1, x0:x1])


def head(rng):
    """Hair, face, brows, eyes, nose, mouth, collar: small dark strokes in a row, which are not words."""
    w, h = 200, int(200 * rng.uniform(1.1, 1.4))
    plane, shape = np.full((h, w), rng.uniform(120, 245), np.float32), (h, w)
    x, y, r = 100 + rng.normal(0, 8), h * rng.uniform(0.38, 0.5), rng.uniform(38, 62)
    skin, hair, tall = rng.uniform(70, 225), rng.uniform(10, 150), rng.uniform(1.25, 1.45)

    def shape_at(dx, dy, rx, ry, tone, soft=1.5, turn=0.0):
        mask = ellipse(shape, (x + dx * r, y + dy * r), (max(1, rx * r), max(1, ry * r)), turn, soft)
        plane[:] += mask * (tone - plane)

    shape_at(0, tall + 1.6, rng.uniform(1.6, 2.4), rng.uniform(1.0, 1.5), rng.uniform(10, 220), 2)
    if rng.random() < 0.85:
        shape_at(0, rng.uniform(-0.45, 0), rng.uniform(1.05, 1.5), rng.uniform(1.15, 2), hair, 3)
    shape_at(0, tall * 0.8, 0.5, 0.8, skin * 0.85, 3)
    shape_at(0, 0, 1, tall, skin, 2)
    plane[:] *= 1 + rng.uniform(-0.25, 0.25) * np.linspace(-1, 1, w, dtype=np.float32)[None]
    eye, apart, dark = rng.uniform(-0.3, 0), rng.uniform(0.35, 0.48), rng.uniform(0.1, 0.6)
    for side in (-1, 1):
        shape_at(side * apart, eye - 0.22, 0.24, rng.uniform(0.03, 0.07), hair * 0.8, 1, side * rng.uniform(-5, 15))
        shape_at(side * apart, eye, 0.2, 0.1, skin * rng.uniform(0.7, 1.2), 1)
        shape_at(side * apart, eye, 0.1, 0.09, skin * dark, 0.8)
        if rng.random() < 0.5:
            shape_at(side * apart, eye - 0.07, 0.2, 0.03, skin * dark, 0.8)
        shape_at(side * 0.11, 0.42, 0.06, 0.04, skin * rng.uniform(0.4, 0.8), 1)
        if rng.random() < 0.3:
            cv2.ellipse(plane, (int(x + side * apart * r), int(y + eye * r)), (int(0.3 * r), int(0.22 * r)), 0, 0, 360, float(skin * 0.3), int(rng.integers(1, 4)), cv2.LINE_AA)
    shape_at(0, rng.uniform(0.68, 0.8), rng.uniform(0.25, 0.4), rng.uniform(0.03, 0.11), skin * rng.uniform(0.4, 0.8), 1)
    shape_at(0, 0.2, 0.06, 0.3, skin * rng.uniform(0.9, 1.15), 3)
    if rng.random() < 0.2:
        shape_at(0, 1.0, 0.6, 0.35, hair, 4)
    return plane


def pieces(rng, folders, count):
    """Random cuts of free photos, where there are any."""
    found = [p for folder in folders for p in glob.glob(os.path.join(folder, "**", "*.jpg"), recursive=True) + glob.glob(os.path.join(folder, "**", "*.png"), recursive=True)]
    pictures, cuts = [], []
    for path in sorted(found, key=lambda p: rng.random())[:40]:
        picture = cv2.imread(path, cv2.IMREAD_GRAYSCALE)
        if picture is not None and min(picture.shape) > 300:
            pictures.append(cv2.resize(picture, (900, 560), interpolation=cv2.INTER_AREA))
    for _ in range(count if pictures else 0):
        picture = pictures[int(rng.integers(len(pictures)))]
        w = int(rng.uniform(60, 400))
        h = int(min(500, w * rng.uniform(0.8, 1.4)))
        y, x = int(rng.integers(0, 560 - h)), int(rng.integers(0, 900 - w))
        cuts.append(picture[y:y + h, x:x + w].copy())
    return cuts


def rosette(rng):
    mask = np.zeros((240, 240), np.uint8)
    turn = np.linspace(0, 2 * np.pi, 720)
    for _ in range(int(rng.integers(3, 16))):
        reach = rng.uniform(30, 85) + rng.uniform(3, 30) * np.sin(turn * int(rng.integers(3, 30)) + rng.uniform(0, 6.3))
        points = np.stack([120 + reach * np.cos(turn), 120 + reach * np.sin(turn)], 1)
        cv2.polylines(mask, [np.round(points * 8).astype(np.int32)], True, 255, 1, cv2.LINE_AA, 3)
    return mask.astype(np.float32) / 255


def emblem(rng):
    """A mirrored cluster of shapes and strokes in a ring: coats of arms, birds, wreaths."""
    side = int(rng.uniform(40, 130))
    half = np.zeros((side, side // 2), np.float32)
    for _ in range(int(rng.integers(3, 12))):
        centre = rng.uniform(0, side // 2), rng.uniform(0.1 * side, 0.9 * side)
        half = np.maximum(half, blob(rng, half.shape, centre, (rng.uniform(2, side / 5), rng.uniform(2, side / 4)), 0.5) * rng.choice([0, 1, 1]))
        if rng.random() < 0.5:
            half *= 1 - blob(rng, half.shape, centre, (rng.uniform(1, side / 9), rng.uniform(1, side / 9)), 0.5)
    mask = np.hstack([half[:, ::-1], half])
    if rng.random() < 0.5:
        cv2.circle(mask, (mask.shape[1] // 2, side // 2), side // 2 - 2, 1.0, int(rng.integers(1, 4)), cv2.LINE_AA)
    return mask


def signature(rng):
    """A pen's run: loops that lean and grow flat, sometimes in a few pieces."""
    w, h = int(rng.uniform(60, 220)), int(rng.uniform(26, 64))
    mask = np.zeros((h, w), np.uint8)
    for _ in range(int(rng.choice([1, 1, 2, 3]))):
        left, right = sorted(rng.uniform(6, w - 6, 2)) if rng.random() < 0.4 else (6, w - 6)
        turns = (right - left) / rng.uniform(4, 16)
        t = np.linspace(0, 1, int(turns * 14) + 12)
        size = h * rng.uniform(0.08, 0.28) * (rng.uniform(0.3, 1) + np.interp(t, np.linspace(0, 1, 9), rng.random(9) ** 2 * 1.6)) * (1 - 0.5 * t)
        swing = t * turns * 6.28 + np.interp(t, np.linspace(0, 1, 7), rng.normal(0, 2, 7))
        y = h * 0.55 - size * np.sin(swing) + rng.normal(0, 3) * t
        x = left + (right - left) * t + size * rng.uniform(0.2, 1) * np.cos(swing) + (h * 0.55 - y) * rng.uniform(0, 0.6)
        points = np.round(np.stack([x, y], 1) * 8).astype(np.int32)
        cv2.polylines(mask, [points], False, 255, int(rng.choice([1, 1, 1, 2, 3])), cv2.LINE_AA, 3)
    if rng.random() < 0.3:
        cv2.line(mask, (4, int(rng.uniform(0.6, 1) * h)), (w - 4, int(rng.uniform(0.5, 1) * h)), 255, 1, cv2.LINE_AA)
    return turned(mask.astype(np.float32) / 255, rng.normal(4, 8))


def written(faces, text, tall, kind="plain"):
    font = faces.font(faces.pick(kind), max(8, int(tall * 1.35)))
    box = font.getbbox(text)
    image = Image.new("L", (max(4, box[2] + 8), max(4, box[3] + 8)), 0)
    stroke = random.choice((0, 0, 0, 2))
    ImageDraw.Draw(image).text((4, 2), text, font=font, fill=0 if stroke else 255, stroke_width=stroke, stroke_fill=255)
    return np.asarray(image, np.float32) / 255


def overprint(rng, faces):
    """A word set aslant across the page."""
    word = random.choice(("SPECIMEN", "SAMPLE", "VOID", "COPY", "MUSTER", "CANCELLED", labels.foreign().upper()))
    if rng.random() < 0.3:
        word = (word + " ") * int(rng.integers(2, 4))
    if rng.random() < 0.3:  # up the side of the page
        return turned(written(faces, labels.value(), rng.uniform(7, 24), random.choice(("plain", "equal", "arabic"))), rng.choice([-90, 90]) + rng.normal(0, 2))
    return turned(written(faces, word, rng.uniform(20, 75)), rng.choice([-1, 1, 1, 1]) * rng.uniform(14, 65))


def turned(mask, degrees):
    h, w = mask.shape
    c, s = abs(np.cos(np.radians(degrees))), abs(np.sin(np.radians(degrees)))
    big = int(w * c + h * s) + 2, int(w * s + h * c) + 2
    matrix = cv2.getRotationMatrix2D((w / 2, h / 2), degrees, 1)
    matrix[:, 2] += np.array(big) / 2 - [w / 2, h / 2]
    return cv2.warpAffine(mask, matrix, big)


def stamp(rng, faces):
    """Rings with words bent round them, round something."""
    radius = rng.uniform(28, 75)
    strip = np.zeros((int(0.9 * radius), int(2 * np.pi * radius)), np.float32)
    text = written(faces, " * ".join((labels.foreign().upper(), labels.LATIN.place().upper())), radius * rng.uniform(0.12, 0.22), random.choice(("plain", "plain", "arabic")))[:, : strip.shape[1]]
    lay(strip, text, 0, int(strip.shape[0] * 0.74), np.maximum)
    strip[int(strip.shape[0] * 0.95):] = rng.choice([0, 1])
    mask = cv2.warpPolar(np.ascontiguousarray(strip.T), (int(2 * radius), int(2 * radius)), (radius, radius), radius, cv2.WARP_INVERSE_MAP | cv2.WARP_FILL_OUTLIERS | cv2.INTER_LINEAR)
    inner = cv2.resize(emblem(rng), None, fx=radius / 110, fy=radius / 110, interpolation=cv2.INTER_AREA)
    lay(mask, inner, int(radius - inner.shape[1] / 2), int(radius - inner.shape[0] / 2), np.maximum)
    wear = np.clip(0.4 + 1.5 * cloud(rng, *mask.shape, 9), 0, 1)
    return turned(mask * wear, rng.uniform(-180, 180))


def barcode(rng):
    w, h = int(rng.uniform(40, 300)), int(rng.uniform(18, 90))
    cell = rng.choice([1, 1.5, 2, 3])
    rows = 1 if rng.random() < 0.5 else max(1, int(h / cell / rng.choice([1, 3])))
    mask = (rng.random((rows, max(2, int(w / cell)))) < 0.5).astype(np.float32)
    return cv2.resize(mask, (w, h), interpolation=cv2.INTER_AREA if cell < 1.2 else cv2.INTER_NEAREST)


def hologram(rng):
    w, h = int(rng.uniform(40, 200)), int(rng.uniform(40, 200))
    field = np.clip(fractal(rng, h, w, int(rng.integers(2, 14))) * 2.5, 0, 1)
    return field * polygon((h, w), [(8, 8), (w - 8, 8), (w - 8, h - 8), (8, h - 8)], rng.uniform(1, 8))


def marks(rng, faces, count):
    """Masks by use: `under` the text or `over` it."""
    kept = {"under": [], "over": []}
    for _ in range(count):
        kept["under"].append((rng.choice([rosette, emblem, emblem, hologram]))(rng))
        kind = rng.choice(["stamp", "overprint", "signature", "barcode", "hologram", "rosette"], p=[0.2, 0.2, 0.25, 0.12, 0.13, 0.1])
        drawn = {"stamp": lambda: stamp(rng, faces), "overprint": lambda: overprint(rng, faces)}.get(kind, lambda: globals()[kind](rng))()
        kept["over"].append((kind, drawn))
    kept["under"] = [np.round(m * 255).astype(np.uint8) for m in kept["under"]]
    kept["over"] = [(k, np.round(np.clip(m, 0, 1) * 255).astype(np.uint8)) for k, m in kept["over"]]
    return kept
