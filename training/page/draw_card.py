"""Draws faces of the Egyptian national ID, art freely varied, with the place of every line of text."""
import cv2
import numpy as np
from PIL import Image, ImageDraw

from art import (any_colour, blend, blob, cloud, ellipse, fractal, gradient, hsv, near, polygon, to_bytes, waves)
from back import draw_back_art
from text import (FIRST, FAITH, PLACES, SEX, STATUS, WORK, Pen, address, date, digits, number_groups, pick)

WIDTH, HEIGHT = 640, 404


def front_art(rng):
    """Sky over ochre ground, pyramids and rock, fine lines, a strip of waves; one in four is a plain gradient."""
    shape = (HEIGHT, WIDTH)
    sky = near(rng, 225, 0.14, 0.85)
    ground = near(rng, 38, 0.45, 0.82)
    plain = rng.random() < 0.25
    if plain and rng.random() < 0.6:
        image = gradient(rng, HEIGHT, WIDTH, sky, ground)
    else:
        image = gradient(rng, HEIGHT, WIDTH, sky, near(rng, 225, 0.12, 0.83))
        split = rng.uniform(0.42, 0.72) * HEIGHT
        edge = split + 14 * rng.normal() * (cloud(rng, 1, WIDTH, rng.integers(2, 9))[0] - 0.5)
        low = 1 / (1 + np.exp(-(np.arange(HEIGHT)[:, None] - edge[None, :]) / rng.choice([0.7, 6, 25])))
        blend(image, gradient(rng, HEIGHT, WIDTH, ground, near(rng, 36, 0.4, 0.85)), low.astype(np.float32))
    if not plain:
        pyramids(rng, image)
    for _ in range(int(rng.integers(1, 4))):
        ink = near(rng, rng.choice([220, 260, 35, 20]), 0.35, 0.6)
        box = (0, HEIGHT * rng.uniform(-0.2, 0.5), WIDTH, HEIGHT * rng.uniform(0.5, 1.1))
        blend(image, ink, waves(rng, shape, box, rng.uniform(2.5, 12)) * rng.uniform(0.02, 0.6) ** 1.5)
    if rng.random() < 0.75:
        strip = rng.uniform(0.87, 0.93) * HEIGHT
        band = np.zeros(shape, np.float32)
        band[int(strip):] = 1
        blend(image, near(rng, 230, 0.15, 0.85), band * rng.uniform(0.2, 0.9))
        for _ in range(2):
            lines = waves(rng, shape, (0, strip, WIDTH, HEIGHT), rng.uniform(2.5, 6))
            blend(image, near(rng, 232, 0.5, 0.6), lines * rng.uniform(0.3, 0.9))
    image += rng.uniform(0, 9) * fractal(rng, HEIGHT, WIDTH, rng.uniform(3, 60))[..., None]
    return image


def pyramids(rng, image):
    shape = image.shape
    base_hue = rng.normal(34, 6) if rng.random() < 0.85 else rng.uniform(0, 360)
    for _ in range(int(rng.integers(1, 5))):
        foot = HEIGHT * rng.uniform(0.5, 0.72)
        middle, half = WIDTH * rng.uniform(0.3, 1.0), WIDTH * rng.uniform(0.05, 0.26)
        peak = foot - half * rng.uniform(0.6, 1.3)
        ridge = middle + half * rng.uniform(-0.4, 0.4)
        grain = 1 + 0.35 * fractal(rng, HEIGHT, WIDTH, rng.uniform(8, 40))
        strength = rng.uniform(0.3, 1)
        for corners, value in (([(middle - half, foot), (middle, peak), (ridge, foot)], 0.9),
                               ([(ridge, foot), (middle, peak), (middle + half, foot)], 0.7)):
            colour = hsv(base_hue, rng.uniform(0.3, 0.65), value) * grain[..., None]
            blend(image, colour, polygon(shape, corners) * strength)
    for _ in range(int(rng.integers(2, 9))):
        centre = WIDTH * rng.uniform(0.2, 1.0), HEIGHT * rng.uniform(0.4, 0.85)
        radius = WIDTH * rng.uniform(0.02, 0.12), HEIGHT * rng.uniform(0.02, 0.16)
        mask = blob(rng, shape, centre, radius, 0.5, rng.choice([0, 1.5])) * rng.uniform(0.2, 0.95)
        mask *= np.clip(0.5 + 1.6 * fractal(rng, HEIGHT, WIDTH, rng.uniform(6, 50)), 0, 1)
        blend(image, hsv(base_hue + rng.normal(0, 5), rng.uniform(0.2, 0.8), rng.uniform(0.45, 0.95)), mask)


def portrait(rng, image):
    """A grey head and shoulders at the left, with or without features, framed, vignetted or missing its backing."""
    shape = image.shape
    x0, y0 = WIDTH * rng.uniform(0.015, 0.055), HEIGHT * rng.uniform(0.03, 0.09)
    x1, y1 = WIDTH * rng.uniform(0.25, 0.31), HEIGHT * rng.uniform(0.54, 0.64)
    frame = polygon(shape, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], rng.choice([0, 0, 4, 9]))
    tint = rng.uniform(0.0, 0.12)
    hue = rng.uniform(180, 300)

    def grey(value):
        return hsv(hue, tint, value)

    backing = rng.uniform(0.45, 0.95)
    blend(image, grey(backing), frame * rng.choice([0, 0.5, 0.9, 1], p=[0.1, 0.2, 0.4, 0.3]))
    middle, width = (x0 + x1) / 2 + rng.normal(0, 5), x1 - x0
    head = width * rng.uniform(0.2, 0.3), width * rng.uniform(0.27, 0.38)
    top = y0 + (y1 - y0) * rng.uniform(0.36, 0.46)
    soft = rng.choice([0, 1.5, 4])
    shoulders = ellipse(shape, (middle, y1 + head[1] * rng.uniform(-0.1, 0.5)),
                        (width * rng.uniform(0.4, 0.6), (y1 - top) * rng.uniform(0.42, 0.62)), 0, soft)
    blend(image, grey(rng.uniform(0.1, 0.6)), shoulders * frame)
    if rng.random() < 0.5:
        hair = ellipse(shape, (middle, top - head[1] * 0.15), (head[0] * 1.25, head[1] * rng.uniform(1.05, 1.5)), 0, soft)
        blend(image, grey(rng.uniform(0.05, 0.7)), hair * frame)
    blend(image, grey(rng.uniform(0.35, 0.8)), ellipse(shape, (middle, top), head, 0, soft) * frame)
    if rng.random() < 0.5:
        for dx, dy, rx, ry in ((-0.4, -0.1, 0.16, 0.07), (0.4, -0.1, 0.16, 0.07), (0, 0.5, 0.3, 0.06), (0, 0.2, 0.1, 0.12)):
            part = ellipse(shape, (middle + dx * head[0], top + dy * head[1]), (rx * head[0] + 1, ry * head[1] + 1), 0, 1)
            blend(image, grey(rng.uniform(0.1, 0.4)), part * 0.8)
    return x0, y0, x1, y1


def kinegram(rng, image):
    """The ribbed box of the birth date and the eagle that half hides it; returns the eagle's mask for the ink."""
    shape = image.shape
    x0, y0 = WIDTH * rng.uniform(0.05, 0.09), HEIGHT * rng.uniform(0.7, 0.75)
    x1, y1 = WIDTH * rng.uniform(0.3, 0.4), HEIGHT * rng.uniform(0.84, 0.88)
    box = polygon(shape, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)], rng.choice([0, 1, 4]))
    blend(image, near(rng, 45, 0.25, 0.8), box * rng.uniform(0, 0.7))
    ribs = waves(rng, shape, (x0, y0, x1, y1), rng.uniform(3, 9), rng.normal(0, 0.3))
    blend(image, any_colour(rng), ribs * rng.uniform(0.1, 0.6))
    eagle = blob(rng, shape, (x1 - 25, (y0 + y1) / 2), (rng.uniform(14, 34), rng.uniform(20, 40)), 0.4, rng.choice([1, 3]))
    blend(image, near(rng, 40, 0.4, rng.uniform(0.4, 0.8)), eagle * rng.uniform(0.2, 0.85))
    return eagle


def header(rng, image, fonts, ink):
    """The green state header: ornamental calligraphy (never text to be read) or, at times, a plain face (left free)."""
    pen = Pen(rng, WIDTH, HEIGHT)
    ornate = rng.random() < 0.7
    path = fonts.ornate[int(rng.integers(len(fonts.ornate)))] if ornate else fonts.arabic(rng)
    words = "جُمْهُورِيَّةُ مِصْرَ العَرَبِيَّة" if ornate and rng.random() < 0.8 else "جمهورية مصر العربية"
    font = fonts.of(path, 60)
    box = font.getbbox(words, anchor="ls")
    centre, width = WIDTH * rng.uniform(0.6, 0.68), WIDTH * rng.uniform(0.3, 0.46)
    font = fonts.of(path, max(8, 60 * width / (box[2] - box[0])))
    pen.line(words, font, HEIGHT * 0.05, centre, HEIGHT * rng.uniform(0.07, 0.09), "ms",
             kind="not text" if ornate else "ignore", stroke=int(rng.choice([0, 0, 1])))
    mask = np.asarray(pen.layer, np.float32) / 255
    if ornate:
        for _ in range(int(rng.integers(0, 9))):
            at = centre + rng.uniform(-0.5, 0.5) * width, HEIGHT * rng.uniform(0.02, 0.1)
            arc = np.zeros(image.shape[:2], np.uint8)
            cv2.ellipse(arc, (int(at[0]), int(at[1])), (int(rng.uniform(4, 22)), int(rng.uniform(2, 9))),
                        rng.uniform(-60, 60), rng.uniform(0, 90), rng.uniform(120, 300), 255, int(rng.choice([1, 2])), cv2.LINE_AA)
            mask = np.maximum(mask, arc.astype(np.float32) / 255)
    blend(image, ink, mask * rng.uniform(0.7, 1))
    return pen.lines


def draw_front(rng, fonts):
    image = front_art(rng)
    if rng.random() < 0.95:
        portrait(rng, image)
    eagle = kinegram(rng, image) if rng.random() < 0.65 else None
    green = near(rng, 110, 0.6, rng.uniform(0.25, 0.55)) if rng.random() < 0.85 else hsv(0, 0, rng.uniform(0, 0.4))
    lines = header(rng, image, fonts, green)
    title = Pen(rng, WIDTH, HEIGHT)
    face = fonts.arabic(rng)
    alef = HEIGHT * rng.uniform(0.036, 0.05)
    title.line("بطاقة تحقيق الشخصية", fonts.with_alef(face, alef), alef, WIDTH * rng.uniform(0.61, 0.68),
               HEIGHT * rng.uniform(0.15, 0.175), "ms")
    blend(image, green, np.asarray(title.layer, np.float32) / 255 * rng.uniform(0.7, 1))
    ink, pen = near(rng, 230, 0.1, rng.uniform(0.0, 0.35)), Pen(rng, WIDTH, HEIGHT)
    front_lines(rng, fonts, pen, fonts.arabic(rng) if rng.random() < 0.3 else face, eagle)
    press(rng, image, pen, ink)
    lines += title.lines + pen.lines
    return to_bytes(image), lines


def front_lines(rng, fonts, pen, face, eagle):
    right, stroke = WIDTH * rng.uniform(0.935, 0.965), int(rng.choice([0, 0, 0, 1]))
    alef = HEIGHT * rng.uniform(0.042, 0.058)
    font = fonts.with_alef(face, alef)
    drift = rng.normal(0, 0.006)
    rows = [(0.310, pick(rng, FIRST, 1, 1)), (0.400, pick(rng, FIRST, 1, 5)), (0.520, address(rng)),
            (0.612, pick(rng, PLACES, 1, 3) + " - " + pick(rng, PLACES, 1, 1))]
    for y, words in rows:
        if rng.random() < 0.04:
            continue
        while font.getlength(words) > WIDTH * 0.62 and " " in words:
            words = words.rsplit(" ", 1)[0]
        pen.line(words, font, alef, right + rng.normal(0, 1.5), HEIGHT * (y + drift + rng.normal(0, 0.004)), stroke=stroke)
    size = HEIGHT * rng.uniform(0.045, 0.062)
    number = fonts.with_alef(face if rng.random() < 0.6 else fonts.arabic(rng), size, "١")
    pen.groups(number_groups(rng), number, size, WIDTH * rng.uniform(0.38, 0.48), WIDTH * rng.uniform(0.88, 0.985),
               HEIGHT * rng.uniform(0.825, 0.86), 255, rng.random() < 0.4, stroke)
    if rng.random() < 0.85:
        size = HEIGHT * rng.uniform(0.034, 0.05)
        box = pen.line(date(rng), fonts.with_alef(face, size, "١"), size, WIDTH * rng.uniform(0.09, 0.16),
                       HEIGHT * rng.uniform(0.79, 0.835), "ls", rng.uniform(90, 230))
        if eagle is not None:
            keep = 1 - eagle * rng.uniform(0.3, 1)
            near_box = np.ones_like(keep)
            near_box[int(box[1]) - 4:int(box[3]) + 4, int(box[0]) - 4:int(box[2]) + 4] = 0
            pen.layer = Image.fromarray((np.asarray(pen.layer) * np.maximum(keep, near_box)).astype(np.uint8))
            pen.draw = ImageDraw.Draw(pen.layer)
    latin = fonts.latin[int(rng.integers(len(fonts.latin)))]
    size = HEIGHT * rng.uniform(0.036, 0.052)
    code = "".join(chr(65 + int(i)) for i in rng.integers(0, 26, 2)) + digits(rng, 7, "0123456789")
    pen.line(code, fonts.with_alef(latin, size, "H"), size, WIDTH * rng.uniform(0.08, 0.11), HEIGHT * rng.uniform(0.95, 0.972), "ls")
    specimen(rng, fonts, pen)


def specimen(rng, fonts, pen):
    """A small Latin caption such as specimens carry: neither taught nor forbidden."""
    if rng.random() < 0.25:
        size = HEIGHT * rng.uniform(0.015, 0.03)
        font = fonts.with_alef(fonts.latin[int(rng.integers(len(fonts.latin)))], size, "H")
        pen.line(str(rng.choice(["SPECIMEN", "SPECIMEN - NOT VALID", "SAMPLE CARD"])), font, size,
                 WIDTH * rng.uniform(0.3, 0.8), HEIGHT * rng.uniform(0.955, 0.99), "ms", rng.uniform(80, 220), "ignore")


def draw_back(rng, fonts):
    image = draw_back_art(rng, WIDTH, HEIGHT)
    pen, face = Pen(rng, WIDTH, HEIGHT), fonts.arabic(rng)
    alef = HEIGHT * rng.uniform(0.042, 0.058)
    font, right = fonts.with_alef(face, alef), WIDTH * rng.uniform(0.755, 0.8)
    figure = fonts.with_alef(face if rng.random() < 0.8 else fonts.arabic(rng), alef * rng.uniform(0.85, 1.05), "١")
    stroke = int(rng.choice([0, 0, 0, 1]))
    y, step = HEIGHT * rng.uniform(0.125, 0.145), HEIGHT * rng.uniform(0.074, 0.084)
    box = pen.line("\u202d" + digits(rng, 14) + "\u202c", figure, alef, right, y, stroke=stroke)
    pen.line(date(rng, day=False), figure, alef, box[0] - WIDTH * rng.uniform(0.045, 0.09), y, stroke=stroke)
    for words in (pick(rng, WORK, 1, 4), pick(rng, WORK + PLACES, 1, 5)):
        y += step
        if rng.random() < 0.75:
            while font.getlength(words) > WIDTH * 0.5 and " " in words:
                words = words.rsplit(" ", 1)[0]
            pen.line(words, font, alef, right + rng.normal(0, 2), y, stroke=stroke)
    y += step * rng.uniform(0.75, 1.0)
    for words, at in zip((SEX, FAITH, STATUS), (right, WIDTH * rng.uniform(0.58, 0.63), WIDTH * rng.uniform(0.39, 0.46))):
        pen.line(str(rng.choice(words)), font, alef, at + rng.normal(0, 2), y, stroke=stroke)
    if rng.random() < 0.3:
        y += step
        pen.line("الزوج " + pick(rng, FIRST, 2, 4), font, alef, right, y, stroke=stroke)
    y = max(y + step * rng.uniform(0.9, 1.05), HEIGHT * rng.uniform(0.5, 0.54))
    pen.line("البطاقة سارية حتى " + date(rng), font, alef, right, y, stroke=stroke)
    if rng.random() < 0.75:
        pen.line(digits(rng, 1), figure, alef, WIDTH * rng.uniform(0.89, 0.93), y + rng.normal(0, 5), "ms")
    specimen(rng, fonts, pen)
    press(rng, image, pen, near(rng, 230, 0.1, rng.uniform(0.0, 0.3)))
    return to_bytes(image), pen.lines


def press(rng, image, pen, ink):
    """Puts the ink on the card: soft or hard edged, full or pale."""
    mask = np.asarray(pen.layer, np.float32) / 255
    soft = rng.uniform(0, 0.9)
    if soft > 0.3:
        mask = cv2.GaussianBlur(mask, (0, 0), soft)
    blend(image, ink, np.clip(mask * rng.uniform(0.75, 1.15), 0, 1))
