"""Draws identity documents of other designs, close enough to be mistaken: the hard empty cases of the localiser."""
import cv2
import numpy as np

from art import any_colour, blend, gradient, hsv, near, to_bytes, waves
from back import draw_back_art, eagle, mask_hologram
from draw_card import HEIGHT, WIDTH, front_art, portrait
from draw_other import code, latin, machine_lines
from text import FIRST, PLACES, Pen, digits, pick


def paper(rng, green=True):
    """The tinted, finely lined ground of some card or page; at times the very art of the Egyptian one; green only where asked."""
    choice = rng.random()
    if choice < 0.15:
        return front_art(rng)
    if choice < 0.2:
        return draw_back_art(rng, WIDTH, HEIGHT)
    hue = rng.choice([100, 130, 160] * green + [200, 220, 280, 330, 0, 30, 45]) + rng.normal(0, 10)
    first, second = (hsv(hue + rng.normal(0, 25), rng.uniform(0, 0.4), rng.uniform(0.7, 1)) for _ in range(2))
    image = gradient(rng, HEIGHT, WIDTH, first, second, rng.random() < 0.5)
    for _ in range(int(rng.integers(0, 4))):
        lines = waves(rng, (HEIGHT, WIDTH), (0, 0, WIDTH, HEIGHT), rng.uniform(2.5, 10))
        blend(image, hsv(hue + rng.normal(0, 40), rng.uniform(0.1, 0.7), rng.uniform(0.3, 0.9)), lines * rng.uniform(0.03, 0.4))
    return image


def rows(rng, fonts, pen, x, width, arabic):
    """Labels and values one under another, in a column from x (Latin) or up to x + width (Arabic)."""
    path = fonts.arabic(rng) if arabic else fonts.latin[int(rng.integers(len(fonts.latin)))]
    y, size = HEIGHT * rng.uniform(0.22, 0.35), HEIGHT * rng.uniform(0.03, 0.055)
    while y < HEIGHT * rng.uniform(0.8, 1.0):
        if arabic:
            pen.line(pick(rng, FIRST + PLACES, 1, 4), fonts.with_alef(path, size), size, x + width, y)
        else:
            if rng.random() < 0.6:
                pen.line(latin(rng, 1, 2), fonts.with_alef(path, size * 0.6, "H"), size, x, y, "ls")
                y += size * 1.3
            value = digits(rng, int(rng.integers(6, 14)), "0123456789") if rng.random() < 0.3 else latin(rng, 1, 3)
            pen.line(value, fonts.with_alef(path, size, "H"), size, x + rng.choice([0, 8]), y, "ls")
        y += size * rng.uniform(1.4, 2.4)


def draw_identity(rng, fonts):
    """One card or passport page: a portrait left or right, a title, columns of text, now and then two scripts."""
    # A green Latin card with a portrait at the right would be a Pakistani one.
    mirrored = rng.random() < 0.4
    image = paper(rng, not mirrored)
    if mirrored:
        image = np.ascontiguousarray(image[:, ::-1])
    pictured = rng.random() < 0.85
    if pictured:
        work = np.ascontiguousarray(image[:, ::-1]) if mirrored else image
        portrait(rng, work)
        if rng.random() < 0.6:
            tint = near(rng, 20, 0.3, 0.9) / 255
            part = work[:int(HEIGHT * 0.64), :int(WIDTH * 0.31)]
            part *= 0.5 + 0.5 * tint
        image = np.ascontiguousarray(work[:, ::-1]) if mirrored else work
    start = WIDTH * (rng.uniform(0.03, 0.1) if mirrored or not pictured else rng.uniform(0.33, 0.4))
    if pictured and rng.random() < 0.25:
        image = np.roll(image, int(HEIGHT * rng.uniform(0.1, 0.35)), 0)
    pen = Pen(rng, WIDTH, HEIGHT)
    # Right-aligned Arabic beside a portrait at the left would be the card itself: only the mirrored page may have it alone.
    arabic_too = rng.random() < 0.35
    rows(rng, fonts, pen, start, WIDTH * 0.55, False)
    if arabic_too:
        rows(rng, fonts, pen, start, WIDTH * rng.uniform(0.45, 0.6), True)
    title = fonts.latin[int(rng.integers(len(fonts.latin)))]
    size = HEIGHT * rng.uniform(0.035, 0.07)
    pen.line(latin(rng, 2, 4), fonts.with_alef(title, size, "H"), size, WIDTH * rng.uniform(0.3, 0.6), HEIGHT * rng.uniform(0.07, 0.14), "ms")
    zone = rng.random() < 0.5
    if zone:
        machine_lines(rng, fonts, pen, WIDTH, HEIGHT)
    if rng.random() < 0.15:
        eagle(rng, image, WIDTH * rng.uniform(0.1, 0.9), HEIGHT * rng.uniform(0.1, 0.3), HEIGHT * 0.1)
    if rng.random() < 0.1:
        mask_hologram(rng, image, WIDTH, HEIGHT)
    ink = hsv(230, 0.3, rng.uniform(0, 0.4)) if rng.random() < 0.85 else any_colour(rng)
    blend(image, ink, np.asarray(pen.layer, np.float32) / 255)
    if rng.random() < 0.2:
        code(rng, image, WIDTH, HEIGHT)
    return to_bytes(booklet(rng, image) if zone and rng.random() < 0.6 else image)


def booklet(rng, image):
    """The page in a passport's shape, now and then with the page above it."""
    image = cv2.resize(image, (WIDTH, int(WIDTH / 1.42)))
    if rng.random() < 0.35:
        above = cv2.resize(paper(rng), (WIDTH, int(HEIGHT * rng.uniform(0.2, 0.9))))
        image = np.vstack([above, image])
    return image
