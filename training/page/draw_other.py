"""Draws what is not an Egyptian ID card: other cards, passport pages, text pages, receipts, plates, plain sheets."""
import numpy as np

from art import any_colour, blend, ellipse, fractal, gradient, hsv, near, polygon, to_bytes, waves
from text import FIRST, PLACES, WORK, Pen, digits, pick

LATIN = """NAME SURNAME GIVEN NATIONAL IDENTITY CARD REPUBLIC DATE OF BIRTH SEX ISSUE EXPIRY DRIVING LICENCE BANK VISA DEBIT
Street Total Cash Number Manager Office Holder Signature Address Phone Company Trading Group Pakistan Father Country
the and for with invoice item price tax amount page chapter quick brown value order""".split()


def latin(rng, low, high):
    words = pick(rng, LATIN, low, high)
    return words if rng.random() < 0.7 else words + " " + digits(rng, int(rng.integers(2, 13)), "0123456789")


def card_like(rng, fonts, width=640, height=404):
    """A card of another kind: its colours, portrait side, emblem, lines and codes all drawn by chance."""
    image = gradient(rng, height, width, any_colour(rng), any_colour(rng), rng.random() < 0.5)
    pale = rng.random()
    image += (hsv(rng.choice([200, 220, 330, 40, 0]), 0.15, 0.9) - image) * (0.9 if pale < 0.65 else 0)
    shape = (height, width)
    for _ in range(int(rng.integers(0, 4))):
        lines = waves(rng, shape, (0, 0, width, height), rng.uniform(3, 14))
        blend(image, any_colour(rng), lines * rng.uniform(0.05, 0.4))
    for _ in range(int(rng.integers(0, 4))):
        spot = ellipse(shape, (width * rng.random(), height * rng.random()),
                       (width * rng.uniform(0.02, 0.3), height * rng.uniform(0.03, 0.3)), rng.uniform(0, 180), rng.choice([0, 3]))
        blend(image, any_colour(rng), spot * rng.uniform(0.05, 0.9))
    if rng.random() < 0.65:
        photo(rng, image, width, height)
    if rng.random() < 0.3:
        chip = polygon(shape, [(width * a, height * b) for a, b in ((0.08, 0.35), (0.22, 0.35), (0.22, 0.55), (0.08, 0.55))])
        blend(image, near(rng, 45, 0.5, 0.8), chip)
    pen = Pen(rng, width, height)
    arabic = rng.random() < 0.15
    x, y = width * rng.uniform(0.05, 0.4), height * rng.uniform(0.06, 0.2)
    path = fonts.arabic(rng) if arabic else fonts.latin[int(rng.integers(len(fonts.latin)))]
    for _ in range(int(rng.integers(2, 12))):
        size = height * rng.uniform(0.025, 0.075)
        if arabic:
            pen.line(pick(rng, FIRST + PLACES + WORK, 1, 5), fonts.with_alef(path, size), size, width - x, y)
        else:
            pen.line(latin(rng, 1, 4), fonts.with_alef(path, size, "H"), size, x, y, "ls")
        y += size * rng.uniform(1.3, 2.6)
        if y > height * 0.95:
            break
    if rng.random() < 0.3:
        machine_lines(rng, fonts, pen, width, height)
    blend(image, hsv(230, 0.3, rng.uniform(0, 0.4)) if pale < 0.8 else any_colour(rng), np.asarray(pen.layer, np.float32) / 255)
    if rng.random() < 0.3:
        code(rng, image, width, height)
    return to_bytes(image)


def photo(rng, image, width, height):
    shape = (height, width)
    x, y = width * rng.choice([0.14, 0.85, 0.2]), height * rng.uniform(0.35, 0.6)
    w, h = width * rng.uniform(0.08, 0.13), height * rng.uniform(0.18, 0.3)
    frame = polygon(shape, [(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)])
    blend(image, any_colour(rng), frame)
    blend(image, any_colour(rng), ellipse(shape, (x, y + h), (w * 0.9, h * 0.7)) * frame)
    blend(image, near(rng, 22, 0.4, rng.uniform(0.3, 0.9)), ellipse(shape, (x, y - h * 0.1), (w * 0.5, h * 0.5)) * frame)


def machine_lines(rng, fonts, pen, width, height):
    letters = "ABCDEFGHKLMNPRSTUVXYZ0123456789<<<<<<<<"
    path = next((f for f in fonts.latin if "Mono-Bold" in f), fonts.latin[0])
    for row in range(int(rng.integers(2, 4))):
        text = "".join(letters[int(i)] for i in rng.integers(0, len(letters), 40))
        font = fonts.of(path, max(6, width * 0.9 / 40 / 0.6))
        pen.line(text, font, 8, width * 0.05, height * (0.97 - 0.08 * row), "ls")


def code(rng, image, width, height):
    """A QR-like or striped code."""
    side = int(rng.uniform(0.2, 0.45) * min(width, height))
    x, y = int(rng.uniform(0, width - side)), int(rng.uniform(0, height - side))
    count = int(rng.integers(15, 40))
    cells = rng.random((count, count)) < 0.5
    if rng.random() < 0.4:
        cells[:] = cells[:1]
    index = (np.arange(side) * count / side).astype(int)
    image[y:y + side, x:x + side] = np.where(cells[index][:, index], 20, 240)[..., None]


def text_page(rng, fonts, width=480, height=640, ink=None):
    """A page, receipt or label of text, Arabic or Latin, on paper of any tint."""
    paper = near(rng, 45, 0.08, rng.uniform(0.75, 1.0)) if rng.random() < 0.8 else any_colour(rng)
    image = gradient(rng, height, width, paper, paper * rng.uniform(0.85, 1))
    pen, arabic = Pen(rng, width, height), rng.random() < 0.5
    path = fonts.arabic(rng) if arabic else fonts.latin[int(rng.integers(len(fonts.latin)))]
    size = height * rng.uniform(0.008, 0.03)
    font = fonts.with_alef(path, size, "ا" if arabic else "H")
    margin, y = width * rng.uniform(0.03, 0.15), height * rng.uniform(0.03, 0.3)
    step = size * rng.uniform(1.8, 3.5)
    while y < height * rng.uniform(0.7, 1):
        words, reach = (pick(rng, FIRST + PLACES + WORK, 3, 14) if arabic else latin(rng, 3, 14)), width - 2 * margin
        while font.getlength(words) > reach and " " in words:
            words = words.rsplit(" ", 1)[0]
        pen.line(words, font, size, width - margin if arabic else margin, y, "rs" if arabic else "ls")
        y += step * (1 if rng.random() < 0.9 else 2)
    blend(image, hsv(230, 0.2, rng.uniform(0, 0.5)), np.asarray(pen.layer, np.float32) / 255)
    if rng.random() < 0.25:
        photo(rng, image, width, height)
    if rng.random() < 0.2:
        code(rng, image, width, height)
    return to_bytes(image)


def plate(rng, fonts):
    """A vehicle plate of two boxes of big characters under a coloured strip."""
    width, height = 640, int(rng.choice([160, 220, 310]))
    image = gradient(rng, height, width, hsv(0, 0, rng.uniform(0.7, 1)), hsv(0, 0, rng.uniform(0.6, 1)))
    image[:int(height * 0.3)] = any_colour(rng)
    pen, path, size = Pen(rng, width, height), fonts.arabic(rng), height * 0.4
    pen.groups([digits(rng, 1) for _ in range(4)], fonts.with_alef(path, size, "١"), size, 30, 300, height * 0.85)
    pen.groups(list("سقنط")[:int(rng.integers(2, 4))], fonts.with_alef(path, size), size, 340, 600, height * 0.85)
    blend(image, np.zeros(3, np.float32), np.asarray(pen.layer, np.float32) / 255)
    return to_bytes(image)


def sheet(rng):
    """A blank sheet or textured board."""
    image = gradient(rng, 404, 640, any_colour(rng), any_colour(rng), rng.random() < 0.5)
    if rng.random() < 0.6:
        image[:] = near(rng, 45, 0.08, rng.uniform(0.6, 1.0))
    image += rng.uniform(0, 25) * fractal(rng, 404, 640, rng.uniform(3, 80))[..., None]
    return to_bytes(image)


def draw_other(rng, fonts):
    kind = rng.random()
    if kind < 0.5:
        tall = rng.random() < 0.25
        return card_like(rng, fonts, *((640, 450) if tall else (640, 404)))
    if kind < 0.85:
        return text_page(rng, fonts, *((480, 640), (640, 480), (640, 404), (260, 640))[int(rng.integers(4))])
    return plate(rng, fonts) if kind < 0.92 else sheet(rng)
