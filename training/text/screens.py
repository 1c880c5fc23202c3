"""Draws the fine regular print of papers: lattices of dots and dashes, hatching, waves, braids of lines, rays; none of it is text."""
import cv2
import numpy as np

WIDTH, HEIGHT = 900, 640  # a little more than a page at 6 pixels a millimetre


def screen(rng):
    """Ink of a screen, uint8: one or two patterns, on the whole page, within a part of it or fading across it."""
    plane = np.zeros((HEIGHT, WIDTH), np.float32)
    for _ in range(int(rng.choice([1, 1, 1, 2, 2, 3]))):
        drawn = PATTERNS[rng.choice(list(PATTERNS), p=SHARES)](rng).astype(np.float32)
        if rng.random() < 0.3:
            drawn = cv2.GaussianBlur(drawn, (0, 0), rng.uniform(0.4, 1.2))
        plane = np.maximum(plane, drawn * rng.uniform(0.4, 1) * reach(rng))
    return np.clip(plane, 0, 255).astype(np.uint8)


def reach(rng):
    """Where a pattern is printed."""
    roll = rng.random()
    if roll < 0.55:
        return 1.0
    if roll < 0.75:
        y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
        turn = rng.uniform(0, 6.28)
        return np.clip(0.5 + ((x - WIDTH / 2) * np.cos(turn) + (y - HEIGHT / 2) * np.sin(turn)) / rng.uniform(200, 900), 0, 1)
    mask = np.zeros((HEIGHT, WIDTH), np.float32)
    x0, y0 = int(rng.uniform(-200, 600)), int(rng.uniform(-100, 500))
    cv2.rectangle(mask, (x0, y0), (x0 + int(rng.uniform(80, 900)), y0 + int(rng.uniform(12, 400))), 1, -1)
    return mask


def points(rng, least):
    """Places of a lattice, straight, staggered or turned."""
    across = np.exp(rng.uniform(np.log(least), np.log(least * 7)))
    down = across if rng.random() < 0.5 else np.exp(rng.uniform(np.log(least), np.log(least * 7)))
    x, y = np.meshgrid(np.arange(-700, 701, across), np.arange(-700, 701, down))
    if rng.random() < 0.5:
        x[1::2] += across * (0.5 if rng.random() < 0.8 else rng.random())
    turn = rng.choice([0, 0, 0, np.pi / 4, rng.uniform(0, np.pi), rng.normal(0, 0.05)])
    c, s = np.cos(turn), np.sin(turn)
    x, y = (c * x - s * y + WIDTH / 2).ravel(), (s * x + c * y + HEIGHT / 2).ravel()
    inside = (x > -8) & (x < WIDTH + 8) & (y > -8) & (y < HEIGHT + 8)
    shake = rng.choice([0, 0, 0, 0.6])
    return np.stack([x, y], 1)[inside] + rng.normal(0, 1, (int(inside.sum()), 2)) * shake


def fixed(place):
    return tuple(int(v) for v in np.round(np.asarray(place) * 16))


def dots(rng):
    plane, radius = np.zeros((HEIGHT, WIDTH), np.uint8), rng.uniform(0.5, 3.2)
    thick = 1 if radius > 1.6 and rng.random() < 0.25 else -1
    for place in points(rng, max(5, 2.6 * radius)):
        cv2.circle(plane, fixed(place), int(radius * 16), 255, thick, cv2.LINE_AA, 4)
    return plane


def dashes(rng):
    """A lattice of short strokes, at times bent or crossed."""
    plane, length = np.zeros((HEIGHT, WIDTH), np.uint8), rng.uniform(2, 15)
    turn, thick = rng.choice([0, 0, 0, np.pi / 2, np.pi / 4, -np.pi / 4, rng.uniform(0, np.pi)]), int(rng.choice([1, 1, 2]))
    across = np.array([np.cos(turn), np.sin(turn)]) * length / 2
    up = np.array([-across[1], across[0]]) * rng.choice([0, 0, 0, 0.5, 1])
    crossed = rng.random() < 0.15
    for place in points(rng, max(6, length * rng.uniform(0.6, 1.3))):
        knots = np.stack([place - across, place + up, place + across])
        cv2.polylines(plane, [np.round(knots * 16).astype(np.int32)], False, 255, thick, cv2.LINE_AA, 4)
        if crossed:
            side = np.array([-across[1], across[0]])
            cv2.line(plane, fixed(place - side), fixed(place + side), 255, thick, cv2.LINE_AA, 4)
    return plane


def bent(rng, turn, period, bend, thick, gap=0.0):
    """Parallel lines at an angle, bent along the way, whole or broken."""
    plane = np.zeros((HEIGHT, WIDTH), np.uint8)
    along = np.arange(-620, 621, 6.0)
    c, s = np.cos(turn), np.sin(turn)
    for off in np.arange(-620, 620, period):
        over = off + bend(along, off)
        knots = np.stack([c * along - s * over + WIDTH / 2, s * along + c * over + HEIGHT / 2], 1)
        pieces = [knots] if not gap else [knots[i:i + 3] for i in range(int(rng.integers(3)), len(knots), int(3 / gap))]
        cv2.polylines(plane, [np.round(k * 16).astype(np.int32) for k in pieces], False, 255, thick, cv2.LINE_AA, 4)
    return plane


def hatching(rng):
    turn = rng.choice([0, rng.normal(0, 0.04), np.pi / 4, -np.pi / 4, rng.uniform(0, np.pi), np.pi / 2])
    thick, period = int(rng.choice([1, 1, 1, 2])), rng.uniform(3, 18)
    drawn = bent(rng, turn, period, lambda along, off: 0 * along, thick, rng.choice([0, 0, 0, 0.35, 0.6]))
    if rng.random() < 0.25:
        drawn = np.maximum(drawn, bent(rng, -turn + rng.choice([0, np.pi / 2]), period, lambda along, off: 0 * along, thick))
    return drawn


def waves(rng):
    turn, high, long, drift = rng.choice([0, 0, 0, rng.uniform(0, np.pi)]), rng.uniform(0.8, 12), rng.uniform(14, 160), rng.uniform(-0.2, 0.2)
    shape = (lambda v: np.sin(v)) if rng.random() < 0.7 else (lambda v: np.arcsin(np.sin(v)) * 0.7)
    return bent(rng, turn, rng.uniform(4, 22), lambda along, off: high * shape(along * 6.28 / long + off * drift), int(rng.choice([1, 1, 1, 2])))


def braid(rng):
    """Bands of lines wound about one another, as edges and lines of ornament."""
    plane, x = np.zeros((HEIGHT, WIDTH), np.uint8), np.arange(-4, WIDTH + 5, 2.0)
    pitch = rng.choice([0, rng.uniform(18, 90)])
    middles = np.arange(rng.uniform(0, 60), HEIGHT, pitch) if pitch else rng.uniform(0, HEIGHT, int(rng.integers(1, 4)))
    high, long, strands = rng.uniform(2, 10), rng.uniform(8, 60), int(rng.integers(2, 6))
    for middle in middles:
        for k in range(strands):
            y = middle + high * np.sin(x * 6.28 / long + 6.28 * k / strands) * (1 if rng.random() < 0.8 else rng.uniform(0.3, 1))
            cv2.polylines(plane, [np.round(np.stack([x, y], 1) * 16).astype(np.int32)], False, 255, 1, cv2.LINE_AA, 4)
    return plane if rng.random() < 0.85 else np.ascontiguousarray(cv2.resize(plane.T, (WIDTH, HEIGHT)))


def rays(rng):
    """Lines from one point, or rings about it."""
    plane = np.zeros((HEIGHT, WIDTH), np.uint8)
    middle = rng.uniform(-200, WIDTH + 200), rng.uniform(-200, HEIGHT + 200)
    if rng.random() < 0.5:
        for turn in np.arange(0, 6.28, rng.uniform(0.012, 0.1)):
            cv2.line(plane, fixed(middle), fixed((middle[0] + 1400 * np.cos(turn), middle[1] + 1400 * np.sin(turn))), 255, 1, cv2.LINE_AA, 4)
    else:
        for radius in np.arange(6, 1300, rng.uniform(4, 22)):
            cv2.circle(plane, fixed(middle), int(radius * 16), 255, int(rng.choice([1, 1, 2])), cv2.LINE_AA, 4)
    return plane


PATTERNS = {"dots": dots, "dashes": dashes, "hatching": hatching, "waves": waves, "braid": braid, "rays": rays}
SHARES = (0.28, 0.22, 0.2, 0.17, 0.06, 0.07)
