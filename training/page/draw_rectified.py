"""Makes rectified cards for the text detector: 512x320 pictures and 128x80 maps of the cores of their lines."""
import cv2
import numpy as np

from art import any_colour, fractal
from light import degrade, occlude, shade

WIDTH, HEIGHT, STRIDE = 512, 320, 4
CORE_TOP, CORE_FOOT = -0.72, 0.0  # of the alef's height above the baseline
LEAST = 10  # pixels of the card: a core is two cells wide even for a single thin digit
REACH = 1.75  # words on one line closer than this many alefs are one region


def joined(lines):
    """Merges text of one line that stands close together."""
    lines = sorted((line for line in lines if line.kind == "text"), key=lambda line: line.x0)
    merged = []
    for line in lines:
        for other in merged:
            level = abs(other[2] - line.baseline) < 0.3 * line.alef
            if level and line.x0 - other[1] < REACH * 0.8 * line.alef:
                other[1] = max(other[1], line.x1)
                break
        else:
            merged.append([line.x0, line.x1, line.baseline, line.alef])
    return merged


def boxes(lines):
    """Core boxes x0,y0,x1,y1 with their kind; the ends are drawn in by the ink's own margin."""
    for x0, x1, baseline, alef in joined(lines):
        trim = min(0.25 * alef, 0.5 * (x1 - x0 - LEAST))
        yield (x0 + trim, baseline + CORE_TOP * alef, x1 - trim, baseline + CORE_FOOT * alef), "text"
    for line in lines:
        if line.kind == "ignore":
            yield (line.x0 - 3, line.baseline - 1.3 * line.alef, line.x1 + 3, line.baseline + 0.5 * line.alef), "ignore"


def fill(mask, box, matrix, value):
    """Paints a card box into the full-size map, which is shrunk afterwards."""
    x0, y0, x1, y1 = box
    quad = np.float32([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]])
    quad = cv2.perspectiveTransform(quad, matrix)[0]
    cv2.fillPoly(mask, [np.round((quad - 0.5) * 16).astype(np.int32)], value, cv2.LINE_8, 4)


def clutter(rng, canvas, text):
    """Rock-like strokes and blots where there is no text, so that strata and shadows are not taken for words."""
    clear = cv2.dilate(text, np.ones((13, 25), np.uint8)) == 0
    for _ in range(int(rng.integers(1, 6))):
        w, h = int(rng.uniform(10, 110)), int(rng.uniform(8, 60))
        x, y = int(rng.uniform(0, WIDTH - w)), int(rng.uniform(0, HEIGHT - h))
        grain = fractal(rng, h, max(4, int(w / rng.uniform(1, 4))), rng.uniform(2, 9), 3)
        grain = cv2.resize(grain, (w, h))
        edge = np.minimum(1, np.minimum.outer(np.minimum(np.arange(h), np.arange(h)[::-1]), np.minimum(np.arange(w), np.arange(w)[::-1])) / 5)
        mark = np.clip(grain * rng.uniform(1.5, 5) - rng.uniform(-0.2, 0.4), 0, 1) * edge * clear[y:y + h, x:x + w]
        part = canvas[y:y + h, x:x + w]
        part *= 1 - mark[..., None] * rng.uniform(0.1, 0.6) * rng.uniform(0.5, 1, 3)


def straightened(rng, card, lines):
    """An unlit card: float picture 320x512x3, target float32 80x128, weight float32 80x128."""
    h, w = card.shape[:2]
    flat = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    goal = np.float32([[0, 0], [WIDTH, 0], [WIDTH, HEIGHT], [0, HEIGHT]])
    goal += (rng.normal(0, 0.008, (4, 2)).clip(-0.02, 0.02) * [WIDTH, WIDTH]).astype(np.float32)
    goal += (rng.normal(0, 0.008, (1, 2)).clip(-0.02, 0.02) * [WIDTH, HEIGHT]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(flat, goal.astype(np.float32))
    canvas = np.empty((HEIGHT, WIDTH, 3), np.float32)
    canvas[:] = any_colour(rng)
    canvas += (rng.uniform(0, 40) * fractal(rng, HEIGHT, WIDTH, 9)[..., None]).astype(np.float32)
    face = cv2.warpPerspective(card, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR).astype(np.float32)
    inside = cv2.warpPerspective(np.full((h, w), 255, np.uint8), matrix, (WIDTH, HEIGHT)).astype(np.float32)[..., None] / 255
    canvas += inside * (face - canvas)
    if rng.random() < 0.1:
        occlude(rng, canvas, goal.astype(np.float64))
    if rng.random() < 0.35:
        scale = rng.uniform(0.45, 0.95)
        small = cv2.resize(canvas, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        canvas = cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    target, free = np.zeros((HEIGHT, WIDTH), np.uint8), np.zeros((HEIGHT, WIDTH), np.uint8)
    for box, kind in boxes(lines):
        fill(target if kind == "text" else free, box, matrix, 1)
    if rng.random() < 0.6:
        clutter(rng, canvas, np.maximum(target, free))
    small = (WIDTH // STRIDE, HEIGHT // STRIDE)
    target = cv2.resize(target.astype(np.float32), small, interpolation=cv2.INTER_AREA)
    free = cv2.resize(free.astype(np.float32), small, interpolation=cv2.INTER_AREA)
    return canvas, target, (1 - (free > 0) * (target == 0)).astype(np.float32)


def rectified(rng, card, lines):
    """One sample: image uint8 320x512x3, target float32 80x128, weight float32 80x128."""
    canvas, target, weight = straightened(rng, card, lines)
    return degrade(rng, shade(rng, canvas)), target, weight
