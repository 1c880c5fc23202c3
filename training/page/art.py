"""Textures and colours shared by everything drawn here: clouds, guilloche, colour jitter, blending."""
import cv2
import numpy as np


def cloud(rng, height, width, cells):
    """Smooth noise in 0..1 with about `cells` bumps across."""
    rows = max(2, int(round(cells * height / width)))
    field = rng.random((rows + 1, max(2, int(cells)) + 1)).astype(np.float32)
    return np.clip(cv2.resize(field, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)


def fractal(rng, height, width, cells=4, octaves=4):
    total = np.zeros((height, width), np.float32)
    weight = 1.0
    for _ in range(octaves):
        total += weight * (cloud(rng, height, width, cells) - 0.5)
        cells, weight = min(cells * 2.3, width), weight * 0.6
    return total


def hsv(hue, saturation, value):
    """RGB 0..255 floats of a hue in degrees."""
    pixel = np.uint8([[[int(hue / 2) % 180, int(255 * np.clip(saturation, 0, 1)), int(255 * np.clip(value, 0, 1))]]])
    return cv2.cvtColor(pixel, cv2.COLOR_HSV2RGB)[0, 0].astype(np.float32)


def near(rng, hue, saturation, value, spread=1.0):
    """A colour near the given one; now and then anywhere, so that no hue is ever relied upon."""
    if rng.random() < 0.12:
        hue = rng.uniform(0, 360)
    return hsv((hue + rng.normal(0, 14 * spread)) % 360, saturation * rng.uniform(0.5, 1.4),
               value * rng.uniform(0.82, 1.08))


def any_colour(rng):
    return hsv(rng.uniform(0, 360), rng.random() ** 1.5, rng.uniform(0.05, 1.0))


def blend(image, colour, mask):
    """Lays colour (or an image) over image in place, mask 0..1 of shape H,W."""
    alpha = mask[..., None]
    image += alpha * (colour - image)


def gradient(rng, height, width, first, second, vertical=True):
    ramp = np.linspace(0, 1, height if vertical else width, dtype=np.float32) ** rng.uniform(0.6, 1.6)
    ramp = ramp[:, None] if vertical else ramp[None, :]
    ramp = np.broadcast_to(ramp, (height, width))[..., None]
    return (first * (1 - ramp) + second * ramp).astype(np.float32)


def polygon(shape, points, soft=0.0):
    """Antialiased filled polygon as a 0..1 mask; points in pixels."""
    mask = np.zeros(shape[:2], np.uint8)
    fixed = np.round(np.asarray(points, np.float64) * 16).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, 4)
    mask = mask.astype(np.float32) / 255
    return cv2.GaussianBlur(mask, (0, 0), soft) if soft > 0.3 else mask


def ellipse(shape, centre, axes, angle=0, soft=0.0):
    mask = np.zeros(shape[:2], np.uint8)
    cv2.ellipse(mask, tuple(int(v) for v in centre), tuple(max(1, int(v)) for v in axes), angle, 0, 360, 255, -1,
                cv2.LINE_AA)
    mask = mask.astype(np.float32) / 255
    return cv2.GaussianBlur(mask, (0, 0), soft) if soft > 0.3 else mask


def blob(rng, shape, centre, radius, wobble=0.35, soft=0.0):
    """A random smooth closed shape."""
    count = 24
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    reach = np.ones(count)
    for harmonic in range(1, 5):
        reach += wobble / harmonic * rng.normal() * np.cos(harmonic * turn + rng.uniform(0, 6.3)) * 0.6
    points = np.stack([centre[0] + radius[0] * reach * np.cos(turn), centre[1] + radius[1] * reach * np.sin(turn)], 1)
    return polygon(shape, points, soft)


def waves(rng, shape, box, spacing, slope=0.0):
    """Fine wavy lines filling a box x0,y0,x1,y1 (pixels), as a 0..1 mask."""
    x0, y0, x1, y1 = [int(v) for v in box]
    mask = np.zeros(shape[:2], np.uint8)
    x = np.arange(x0, x1, 3)
    for _ in range(int(rng.integers(1, 3))):
        length, height, phase = rng.uniform(18, 220), rng.uniform(0.3, 3) * spacing, rng.uniform(0, 6.3)
        tilt = slope + rng.normal(0, 0.06)
        for row, base in enumerate(np.arange(y0 - height, y1 + height, spacing)):
            y = base + height * np.sin(x / length * 6.283 + phase + row * rng.choice([0, 0.2])) + tilt * (x - x0)
            points = np.round(np.stack([x, y], 1) * 8).astype(np.int32)
            cv2.polylines(mask, [points], False, 255, 1, cv2.LINE_AA, 3)
    clip = np.zeros(shape[:2], np.float32)
    clip[max(y0, 0):max(y1, 0), max(x0, 0):max(x1, 0)] = 1
    return mask.astype(np.float32) / 255 * clip


def to_bytes(image):
    return np.clip(image, 0, 255).astype(np.uint8)
