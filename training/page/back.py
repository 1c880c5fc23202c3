"""The art of the card's back: beige scene, mask hologram, eagle, and the block of a two-dimensional barcode."""
import cv2
import numpy as np

from art import any_colour, blend, blob, ellipse, fractal, gradient, hsv, near, polygon, waves


def draw_back_art(rng, width, height):
    shape = (height, width)
    image = gradient(rng, height, width, near(rng, 28, 0.14, 0.92), near(rng, 26, 0.18, 0.88))
    for _ in range(int(rng.integers(0, 3))):
        lines = waves(rng, shape, (0, 0, width, height * 0.65), rng.uniform(3, 14))
        blend(image, near(rng, rng.choice([20, 30, 340]), 0.35, 0.65), lines * rng.uniform(0.05, 0.35))
    if rng.random() < 0.75:
        scene(rng, image, width, height)
    split = height * rng.uniform(0.54, 0.62)
    below = 1 / (1 + np.exp(-(np.arange(height, dtype=np.float32) - split) / rng.choice([0.5, 3, 10])))
    white = hsv(rng.uniform(0, 360), rng.uniform(0, 0.08), rng.uniform(0.8, 1.0))
    blend(image, white, np.repeat(below[:, None], width, 1) * (1 if rng.random() < 0.9 else rng.uniform(0, 0.6)))
    barcode(rng, image, width, height)
    if rng.random() < 0.75:
        mask_hologram(rng, image, width, height)
    if rng.random() < 0.78:
        eagle(rng, image, width * rng.uniform(0.85, 0.9), height * rng.uniform(0.19, 0.24), height * rng.uniform(0.13, 0.17))
    image += rng.uniform(0, 8) * fractal(rng, height, width, rng.uniform(3, 60))[..., None]
    return image


def scene(rng, image, width, height):
    """A faint throne scene: pillars, seated blobs, rays, in one tint."""
    shape = image.shape
    colour, strength = near(rng, rng.choice([15, 25, 340]), 0.35, rng.uniform(0.5, 0.75)), rng.uniform(0.15, 0.7)
    grain = np.clip(0.6 + 1.2 * fractal(rng, height, width, rng.uniform(10, 60)), 0, 1)
    left, right = width * rng.uniform(0.25, 0.4), width * rng.uniform(0.6, 0.8)
    top, foot = height * rng.uniform(0.1, 0.25), height * rng.uniform(0.45, 0.57)
    if rng.random() < 0.6:
        plate = polygon(shape, [(left, top), (right, top), (right, foot), (left, foot)], rng.choice([0, 3, 12]))
        blend(image, colour, plate * grain * strength * 0.7)
    for _ in range(int(rng.integers(3, 12))):
        x, y = rng.uniform(left, right), rng.uniform(top, foot)
        mask = blob(rng, shape, (x, y), (rng.uniform(6, 45), rng.uniform(10, 55)), 0.5, rng.choice([0, 1, 4]))
        blend(image, colour * rng.uniform(0.6, 1.3), mask * grain * strength)
    for _ in range(int(rng.integers(0, 14))):
        x, y = rng.uniform(left, right), rng.uniform(top, foot)
        end = int(x + rng.normal(0, 40)), int(y + rng.normal(0, 40))
        stroke = np.zeros(shape[:2], np.uint8)
        cv2.line(stroke, (int(x), int(y)), end, 255, int(rng.choice([1, 1, 2, 4])), cv2.LINE_AA)
        blend(image, colour * 0.7, stroke.astype(np.float32) / 255 * strength)


def mask_hologram(rng, image, width, height):
    """The square patch with the gold mask, striped, with torn edges."""
    shape = image.shape
    x0, y0 = width * rng.uniform(0.03, 0.07), height * rng.uniform(0.08, 0.15)
    x1, y1 = width * rng.uniform(0.19, 0.23), height * rng.uniform(0.41, 0.49)
    centre = (x0 + x1) / 2, (y0 + y1) / 2
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    edge = 1 / np.maximum(np.abs(np.cos(turn)), np.abs(np.sin(turn))) * (1 + rng.uniform(0, 0.05) * rng.normal(size=60))
    patch = polygon(shape, np.stack([centre[0] + (x1 - x0) / 2 * edge * np.cos(turn),
                                     centre[1] + (y1 - y0) / 2 * edge * np.sin(turn)], 1), rng.choice([0, 1, 3]))
    base = near(rng, rng.choice([265, 300, 45]), 0.4, rng.uniform(0.35, 0.85))
    stripes = np.repeat(rng.random((height // 4 + 1, width // 12 + 1)).astype(np.float32), 4, 0)[:height]
    stripes = np.repeat(stripes, 12, 1)[:, :width]
    tone = base[None, None] * (0.65 + 0.7 * stripes[..., None])
    tone = tone + (any_colour(rng) - tone) * (stripes[..., None] > rng.uniform(0.5, 1)) * 0.6
    blend(image, tone, patch * rng.uniform(0.5, 1))
    half, tall = (x1 - x0) / 2, (y1 - y0) / 2
    dark, gold = near(rng, 220, 0.4, rng.uniform(0.15, 0.5)), near(rng, 50, 0.5, rng.uniform(0.6, 0.95))
    hood = [(centre[0] - half * 0.35, centre[1] - tall * 0.75), (centre[0] + half * 0.35, centre[1] - tall * 0.75),
            (centre[0] + half * 0.7, centre[1] + tall * 0.3), (centre[0] + half * 0.6, centre[1] + tall * 0.85),
            (centre[0] - half * 0.6, centre[1] + tall * 0.85), (centre[0] - half * 0.7, centre[1] + tall * 0.3)]
    hood = polygon(shape, hood, 1)
    blend(image, dark, hood * rng.uniform(0.5, 1))
    blend(image, gold, hood * waves(rng, shape, (x0, y0, x1, y1), rng.uniform(4, 8)) * rng.uniform(0.3, 0.9))
    face = ellipse(shape, (centre[0], centre[1] - tall * 0.2), (half * rng.uniform(0.25, 0.36), tall * rng.uniform(0.28, 0.4)), 0, 1)
    blend(image, gold, face * rng.uniform(0.6, 1))


def eagle(rng, image, x, y, size):
    """The eagle of Saladin: wings, a shield of red, white and black, a scroll."""
    shape = image.shape
    gold = near(rng, 38, 0.5, rng.uniform(0.65, 0.95))
    outline = near(rng, 25, 0.4, 0.35)
    strength = rng.uniform(0.6, 1)
    for side in (-1, 1):
        wing = [(x + side * size * a, y + size * b) for a, b in
                ((0.1, -0.55), (0.5, -0.75), (0.75, -0.5), (0.8, 0.7), (0.45, 0.5), (0.3, 0.75), (0.12, 0.1))]
        blend(image, gold, polygon(shape, wing) * strength)
        for step in np.linspace(0.25, 0.75, 5):
            feather = np.zeros(shape[:2], np.uint8)
            cv2.line(feather, (int(x + side * size * step), int(y - size * 0.5)),
                     (int(x + side * size * step), int(y + size * 0.6)), 255, 1, cv2.LINE_AA)
            blend(image, outline, feather.astype(np.float32) / 255 * strength * 0.7)
    blend(image, gold * 0.8, ellipse(shape, (x, y), (size * 0.3, size * 0.6)) * strength)
    blend(image, gold, ellipse(shape, (x - size * 0.05, y - size * 0.8), (size * 0.16, size * 0.2)) * strength)
    third = size * 0.17
    for place, colour in enumerate((hsv(350, 0.8, 0.8), hsv(0, 0, 0.98), hsv(0, 0, 0.12))):
        left = x + (place - 1.5) * third
        stripe = [(left, y - size * 0.3), (left + third, y - size * 0.3), (left + third, y + size * 0.3),
                  (left + third * 0.5, y + size * 0.4), (left, y + size * 0.3)]
        blend(image, colour, polygon(shape, stripe) * strength)
    scroll = [(x - size * 0.6, y + size * 0.8), (x + size * 0.6, y + size * 0.8), (x + size * 0.5, y + size * 1.05),
              (x - size * 0.5, y + size * 1.05)]
    blend(image, gold, polygon(shape, scroll) * strength)
    blend(image, outline, waves(rng, shape, (x - size * 0.5, y + size * 0.85, x + size * 0.5, y + size), 3) * strength)


def barcode(rng, image, width, height):
    """A PDF417-like block: rows of modules between start and stop bars, sharp, greyed or smeared."""
    x0, x1 = width * rng.uniform(0.05, 0.1), width * rng.uniform(0.9, 0.96)
    y0, y1 = height * rng.uniform(0.6, 0.66), height * rng.uniform(0.92, 0.97)
    rows, columns = int(rng.integers(18, 60)), int(rng.integers(120, 360))
    cells = (rng.random((rows, columns)) < rng.uniform(0.4, 0.6)).astype(np.float32)
    if rng.random() < 0.3:
        cells = cells * 0.6 + rng.random((rows, columns)).astype(np.float32) * 0.5
    if rng.random() < 0.75:
        edge = max(3, columns // 20)
        for start in (0, columns - edge):
            cells[:, start:start + edge] = (rng.random(edge) < 0.6).astype(np.float32)[None]
    size = int(x1 - x0), int(y1 - y0)
    block = cv2.resize(cells, size, interpolation=cv2.INTER_AREA if rng.random() < 0.5 else cv2.INTER_LINEAR)
    mask = np.zeros(image.shape[:2], np.float32)
    mask[int(y0):int(y0) + size[1], int(x0):int(x0) + size[0]] = np.clip(block, 0, 1)
    blend(image, hsv(230, 0.1, rng.uniform(0, 0.25)), mask * rng.uniform(0.75, 1))
