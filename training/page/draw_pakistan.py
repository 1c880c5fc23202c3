"""Draws faces of Pakistani identity cards: the layouts of pakistan.py on art varied far beyond any print."""
import cv2
import numpy as np

from art import any_colour, blend, blob, cloud, ellipse, fractal, gradient, hsv, near, polygon, to_bytes, waves
from draw_card import HEIGHT, WIDTH, press
from pakistan import SIDES, one
from text import Pen

URDU = {"direction": "rtl", "language": "ur"}


def ground(rng, tint):
    """Pale green, or near() it, under fine lines and rosettes; a darker head or foot at times."""
    shape, hue = (HEIGHT, WIDTH), rng.choice([95, 120, 145, 70, 170]) + rng.normal(0, 10)
    first, second = (tint(rng, hue + rng.normal(0, 12), rng.uniform(0.02, 0.3), rng.uniform(0.78, 1)) for _ in range(2))
    image = gradient(rng, HEIGHT, WIDTH, first, second, rng.random() < 0.5)
    if rng.random() < 0.5:
        blend(image, tint(rng, rng.choice([hue, 50, 200]), 0.25, 0.85), cloud(rng, HEIGHT, WIDTH, rng.integers(2, 6)) * rng.uniform(0.1, 0.8))
    for _ in range(int(rng.integers(0, 4))):
        box = (0, HEIGHT * rng.uniform(-0.1, 0.4), WIDTH, HEIGHT * rng.uniform(0.6, 1.1))
        blend(image, near(rng, hue, 0.5, rng.uniform(0.4, 0.75)), waves(rng, shape, box, rng.uniform(2.5, 12)) * rng.uniform(0.03, 0.6) ** 1.4)
    for _ in range(int(rng.choice([0, 1, 1, 2, 4]))):
        rosette(rng, image, near(rng, hue, 0.5, rng.uniform(0.35, 0.8)))
    if rng.random() < 0.25:
        top = rng.random() < 0.6
        band = np.zeros(shape, np.float32)
        band[slice(0, int(HEIGHT * rng.uniform(0.12, 0.22))) if top else slice(int(HEIGHT * rng.uniform(0.88, 0.95)), None)] = 1
        blend(image, near(rng, hue, 0.4, rng.uniform(0.4, 0.95)), band * rng.uniform(0.2, 0.8))
    image += rng.uniform(0, 8) * fractal(rng, HEIGHT, WIDTH, rng.uniform(3, 60))[..., None]
    return image


def green(rng, hue, saturation, value):
    """A colour near the given one that is never beige: grey, or of a hue between yellow-green and blue."""
    return hsv(np.clip(hue + rng.normal(0, 10), 75, 210), saturation * rng.uniform(0.5, 1.4), value * rng.uniform(0.82, 1.08))


def rosette(rng, image, colour):
    mask = np.zeros(image.shape[:2], np.uint8)
    turn, x, y = np.linspace(0, 2 * np.pi, 500), WIDTH * rng.random(), HEIGHT * rng.random()
    for _ in range(int(rng.integers(3, 14))):
        reach = rng.uniform(20, 150) + rng.uniform(3, 40) * np.sin(turn * int(rng.integers(3, 24)) + rng.uniform(0, 6.3))
        points = np.stack([x + reach * np.cos(turn), y + reach * np.sin(turn)], 1)
        cv2.polylines(mask, [np.round(points * 8).astype(np.int32)], True, 255, 1, cv2.LINE_AA, 3)
    blend(image, colour, mask.astype(np.float32) / 255 * rng.uniform(0.1, 0.6))


def person(rng, width, height):
    """A head and shoulders in colour or grey before a wall, floats of the given size."""
    image = np.empty((height, width, 3), np.float32)
    image[:] = hsv(rng.choice([210, 0, 120, 40]), rng.choice([0, 0.1, 0.5]), rng.uniform(0.5, 1))
    shape, x, y, r = image.shape, width * rng.uniform(0.44, 0.56), height * rng.uniform(0.38, 0.5), width * rng.uniform(0.2, 0.3)
    if rng.random() < 0.2:
        tone = hsv(rng.uniform(0, 360), rng.uniform(0, 0.3), rng.uniform(0.2, 0.7))
        for centre, axes in (((x, y), (r, r * 1.15)), ((x, height), (width * 0.45, height * rng.uniform(0.3, 0.42)))):
            blend(image, tone, ellipse(shape, centre, axes))
        return image
    soft, skin = rng.choice([0.5, 1.5, 3]), hsv(rng.normal(22, 6) % 360, rng.uniform(0.1, 0.55), rng.uniform(0.4, 0.95))
    hair, cloth = hsv(25, rng.uniform(0, 0.4), rng.uniform(0.03, 0.5)), any_colour(rng)
    blend(image, cloth, ellipse(shape, (x, height * rng.uniform(1, 1.1)), (width * rng.uniform(0.4, 0.6), height * rng.uniform(0.25, 0.36)), 0, soft))
    if rng.random() < 0.8:
        covered = rng.random() < 0.35
        blend(image, cloth if covered else hair, ellipse(shape, (x, y - r * rng.uniform(0, 0.4)), (r * rng.uniform(1.1, 1.5), r * rng.uniform(1.3, 1.9)), 0, soft))
    blend(image, skin * 0.85, ellipse(shape, (x, y + 1.2 * r), (r * 0.5, r * 0.8), 0, soft))
    blend(image, skin, ellipse(shape, (x, y), (r, r * rng.uniform(1.2, 1.45)), 0, soft))
    if rng.random() < 0.3:
        blend(image, hair, ellipse(shape, (x, y + 0.9 * r), (r * 0.85, r * 0.6), 0, soft) * rng.uniform(0.4, 0.9))
    for dx, dy, rx, ry in ((-0.4, -0.15, 0.2, 0.08), (0.4, -0.15, 0.2, 0.08), (0, 0.65, 0.35, 0.07), (0, 0.25, 0.12, 0.14)):
        blend(image, hair, ellipse(shape, (x + dx * r, y + dy * r), (rx * r + 1, ry * r + 1), 0, 1) * rng.uniform(0.3, 0.9))
    if rng.random() < 0.3:
        image[:] = image.mean(2, keepdims=True)
    return image


def paste(rng, image, box, picture, strength):
    """Lays a picture in a box, its edges hard, soft or rounded away."""
    x0, y0 = max(0, int(box[0])), max(0, int(box[1]))
    h, w = picture.shape[:2]
    alpha = np.zeros((h + 16, w + 16), np.float32)
    alpha[8:-8, 8:-8] = 1
    soft = rng.choice([0, 0, 2, 6])
    alpha = (cv2.GaussianBlur(alpha, (0, 0), soft) if soft else alpha)[8:-8, 8:-8]
    if rng.random() < 0.2:
        alpha = alpha * ellipse((h, w), (w / 2, h / 2), (w * 0.5, h * 0.5), 0, 3)
    part = image[y0:y0 + h, x0:x0 + w]
    part += (alpha * strength)[:part.shape[0], :part.shape[1], None] * (picture[:part.shape[0], :part.shape[1]] - part)


def chip(rng, image, box):
    x0, y0, x1, y1 = box
    plate = polygon(image.shape, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], rng.choice([0, 1, 2]))
    blend(image, near(rng, 45, rng.uniform(0.1, 0.6), rng.uniform(0.6, 0.95)), plate * rng.uniform(0.7, 1))
    if rng.random() < 0.2:
        return
    lines = np.zeros(image.shape[:2], np.uint8)
    for _ in range(int(rng.integers(3, 9))):
        y = int(rng.uniform(y0, y1))
        cv2.line(lines, (int(x0), y), (int(x0 + (x1 - x0) * rng.choice([0.35, 0.65, 1])), y), 255, 1, cv2.LINE_AA)
    cv2.ellipse(lines, (int((x0 + x1) / 2), int((y0 + y1) / 2)), (int((x1 - x0) * 0.2), int((y1 - y0) * 0.25)), 0, 0, 360, 255, 1, cv2.LINE_AA)
    blend(image, hsv(40, 0.4, rng.uniform(0.1, 0.5)), lines.astype(np.float32) / 255 * rng.uniform(0.3, 1))


def emblem(rng, image, box):
    """Mirrored leaves and blots in one dark green or gold, with a crescent above."""
    x0, y0, x1, y1 = box
    x, colour = (x0 + x1) / 2, near(rng, rng.choice([130, 145, 45]), 0.6, rng.uniform(0.2, 0.7))
    half, tall = (x1 - x0) / 2, (y1 - y0) / 2
    for _ in range(int(rng.integers(3, 9))):
        dx, y, r = rng.uniform(0, half), rng.uniform(y0 + 0.3 * tall, y1), rng.uniform(2, half * 0.5)
        mask = blob(rng, image.shape, (x + dx, y), (r, r * rng.uniform(0.4, 1.5)), 0.5)
        blend(image, colour * rng.uniform(0.6, 1.6), np.maximum(mask, mirrored(mask, x)) * rng.uniform(0.5, 1))
    crescent(image, x, y0 + 0.3 * tall, tall * 0.3, colour)


def mirrored(mask, x):
    move = np.float32([[-1, 0, 2 * x], [0, 1, 0]])
    return cv2.warpAffine(mask, move, (mask.shape[1], mask.shape[0]))


def crescent(image, x, y, r, colour):
    mask = ellipse(image.shape, (x, y), (r, r)) * (1 - ellipse(image.shape, (x + r * 0.35, y - r * 0.25), (r * 0.8, r * 0.8)))
    blend(image, colour, mask)


def flag(rng, image, box):
    """The flag, or a patch that shimmers from one colour to another."""
    x0, y0, x1, y1 = box
    area = polygon(image.shape, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], rng.choice([0, 1, 3]))
    tone = gradient(rng, HEIGHT, WIDTH, any_colour(rng), any_colour(rng), False) if rng.random() < 0.4 else np.broadcast_to(
        near(rng, 145, 0.8, rng.uniform(0.2, 0.6)), image.shape)
    blend(image, tone, area * rng.uniform(0.6, 1))
    if rng.random() < 0.8:
        bar = x0 + (x1 - x0) * 0.25
        blend(image, hsv(0, 0, 0.95), polygon(image.shape, [(x0, y0), (bar, y0), (bar, y1), (x0, y1)]) * rng.uniform(0.3, 1))
        crescent(image, (bar + x1) / 2, (y0 + y1) / 2, (y1 - y0) * 0.28, hsv(0, 0, 0.95))


def cells(rng, image, box, across, down):
    x0, y0, x1, y1 = (int(v) for v in box)
    grid = (rng.random((down, across)) < rng.uniform(0.4, 0.6)).astype(np.float32)
    mask = np.zeros(image.shape[:2], np.float32)
    block = cv2.resize(grid, (max(4, x1 - x0), max(4, y1 - y0)), interpolation=rng.choice([cv2.INTER_AREA, cv2.INTER_NEAREST]))
    part = mask[max(0, y0):y0 + block.shape[0], max(0, x0):x0 + block.shape[1]]
    part[:] = block[:part.shape[0], :part.shape[1]]
    if rng.random() < 0.4:
        blend(image, hsv(0, 0, rng.uniform(0.85, 1)), polygon(image.shape, [(x0 - 3, y0 - 3), (x1 + 3, y0 - 3), (x1 + 3, y1 + 3), (x0 - 3, y1 + 3)]))
    blend(image, hsv(140, rng.uniform(0, 0.3), rng.uniform(0, 0.3)), mask * rng.uniform(0.7, 1))


def scribble(rng, image, box):
    """A signature or, close and round, a thumb's print."""
    x0, y0, x1, y1 = box
    t = np.linspace(0, 1, 160)
    turns, lean = rng.uniform(3, 12), rng.uniform(0.2, 1)
    size = (y1 - y0) * 0.4 * np.interp(t, np.linspace(0, 1, 8), rng.random(8))
    x = x0 + (x1 - x0) * t + size * lean * np.cos(t * turns * 6.28)
    y = (y0 + y1) / 2 + size * np.sin(t * turns * 6.28)
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.polylines(mask, [np.round(np.stack([x, y], 1) * 8).astype(np.int32)], False, 255, int(rng.choice([1, 1, 2])), cv2.LINE_AA, 3)
    blend(image, near(rng, 230, 0.3, rng.uniform(0, 0.4)), mask.astype(np.float32) / 255)


def thumb(rng, image, box):
    x, y, mask = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, np.zeros(image.shape[:2], np.uint8)
    for r in np.arange(3, (box[2] - box[0]) / 2, rng.uniform(3, 5)):
        cv2.ellipse(mask, (int(x), int(y + r * 0.3)), (int(r), int(r * 1.35)), rng.normal(0, 4), rng.uniform(0, 60), rng.uniform(250, 360), 255, 1, cv2.LINE_AA)
    blend(image, hsv(230, 0.4, rng.uniform(0.1, 0.4)), mask.astype(np.float32) / 255 * np.clip(0.4 + 1.5 * cloud(rng, HEIGHT, WIDTH, 30), 0, 1))


def things(rng, image, side):
    face = None
    for what, *share in side.things:
        box = share[0] * WIDTH, share[1] * HEIGHT, share[2] * WIDTH, share[3] * HEIGHT
        w, h = max(8, int(box[2] - box[0])), max(8, int(box[3] - box[1]))
        if what in ("portrait", "ghost"):
            face = person(rng, 120, 150) if face is None else face
            picture = cv2.resize(face, (w, h), interpolation=cv2.INTER_AREA)
            if what == "ghost":
                picture = np.repeat(picture.mean(2, keepdims=True), 3, 2) * near(rng, 120, 0.2, 1) / 255
            paste(rng, image, box, picture, rng.uniform(0.15, 0.7) if what == "ghost" else rng.choice([1, 1, 0.8]))
        elif what == "qr":
            count = int(rng.integers(21, 60))
            cells(rng, image, box, count, count)
        elif what == "pdf417":
            cells(rng, image, box, int(rng.integers(90, 260)), int(rng.integers(12, 40)))
        else:
            {"chip": chip, "emblem": emblem, "flag": flag, "signature": scribble, "thumb": thumb}[what](rng, image, box)


def erase(rng, image, side):
    """Soft patches of the ground's own colour where some ink may have been rubbed away."""
    for line in side.prints:
        if rng.random() < 0.5:
            w, h = rng.uniform(0.05, 0.4) * WIDTH, line.tall * rng.uniform(1.2, 2.5) * HEIGHT
            x0 = int(line.x * WIDTH - (w if line.anchor == "r" else 0))
            y0 = int(line.y * HEIGHT - 0.8 * h)
            part = image[max(0, y0):int(y0 + h), max(0, x0):int(x0 + w)]
            if part.size > 60:
                part[:] = cv2.GaussianBlur(part, (0, 0), rng.uniform(2, 12)) + rng.normal(0, 6)


def set_lines(rng, fonts, side):
    """The print of a side as ink with its lines; one family of Latin and one of Nastaliq a card."""
    pen = Pen(rng, WIDTH, HEIGHT)
    sans, bold, urdu = one(rng, fonts.sans), one(rng, fonts.bold), one(rng, fonts.nastaliq)
    paths = {"sans": bold if rng.random() < 0.15 else sans, "bold": bold, "nastaliq": urdu, "machine": one(rng, fonts.machine)}
    light = rng.random() < 0.25
    for line in side.prints:
        path, tall = sans if light and line.kind == "label" and not line.arabic else paths[line.face], line.tall * HEIGHT
        font = fonts.with_ink(path, tall) if line.arabic else fonts.with_alef(path, tall, "H")
        wide = font.getlength(line.text, **(URDU if line.arabic else {})) / WIDTH
        if wide > line.room or line.kind == "mrz":
            font = fonts.of(path, max(6, int(font.size * line.room / wide)))
        faint = rng.uniform(60, 200) if rng.random() < 0.03 else 255
        pen.line(line.text, font, tall * (0.5 if line.arabic else 1), line.x * WIDTH, line.y * HEIGHT, line.anchor + "s", faint,
                 **({"way": URDU} if line.arabic else {}))
    return pen


def draw_pakistan(rng, fonts, kind):
    """A face of the given class (a key of SIDES): bytes 404x640x3 and its lines."""
    # A beige back with a barcode would be an Egyptian one: only faces that nothing else resembles come in any tint.
    side, image = SIDES[kind](rng), ground(rng, green if kind == "PAK-NIC/back" else near)
    if rng.random() < 0.15:
        side.prints = [line for line in side.prints if rng.random() < 0.8]
    things(rng, image, side)
    if rng.random() < 0.3:
        erase(rng, image, side)
    rules = np.zeros(image.shape[:2], np.uint8)
    for x0, y, x1 in side.rules:
        cv2.line(rules, (int(x0 * WIDTH), int(y * HEIGHT)), (int(x1 * WIDTH), int(y * HEIGHT)), 255, 1, cv2.LINE_AA)
    blend(image, hsv(140, 0.4, rng.uniform(0.05, 0.5)), rules.astype(np.float32) / 255 * rng.uniform(0.3, 1))
    pen = set_lines(rng, fonts, side)
    press(rng, image, pen, near(rng, 160, 0.3, rng.uniform(0.0, 0.3)))
    return to_bytes(image), pen.lines
