"""Lays ink on printed backgrounds and photographs the line: light, blur, noise, low resolution, JPEG."""
import random

import cv2
import numpy as np

HEIGHT = 40  # pixels of the picture a recogniser sees


class Textures:
    """A bank of drawn security-print backgrounds, each a float32 plane of -1..1."""

    def __init__(self, count, seed):
        rng = np.random.default_rng(seed)
        self.planes = [texture(rng) for _ in range(count)]

    def crop(self, height, width):
        plane = random.choice(self.planes)
        zoom = random.choice((0.5, 0.75, 1.0, 1.0, 1.5, 2.0))
        h, w = max(4, int(height * zoom)), max(4, int(width * zoom))
        h, w = min(h, plane.shape[0]), min(w, plane.shape[1])
        y, x = random.randint(0, plane.shape[0] - h), random.randint(0, plane.shape[1] - w)
        part = plane[y:y + h, x:x + w]
        if random.random() < 0.5:
            part = part[::-1]
        return cv2.resize(part, (width, height), interpolation=cv2.INTER_LINEAR)


def texture(rng, height=320, width=1400):
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    plane = np.zeros((height, width), np.float32)
    for _ in range(rng.integers(1, 4)):  # guilloche: bundles of bent lines
        angle, period = rng.uniform(0, np.pi), rng.uniform(4, 26)
        bend = rng.uniform(0, 14) * np.sin(xx / rng.uniform(30, 160) + yy / rng.uniform(30, 160))
        wave = np.sin((xx * np.cos(angle) + yy * np.sin(angle) + bend) * 2 * np.pi / period)
        sharp = np.clip(wave * rng.uniform(1, 4) - rng.uniform(0, 1.5), -1, 1)
        plane += sharp * rng.uniform(0.05, 0.35)
    if rng.random() < 0.7:  # pictures: blobs with hard contours (pyramids, sphinx, thrones)
        small = rng.normal(size=(height // 16, width // 16)).astype(np.float32)
        blobs = cv2.resize(cv2.GaussianBlur(small, (0, 0), rng.uniform(0.8, 2.5)), (width, height), interpolation=cv2.INTER_CUBIC)
        blobs /= np.abs(blobs).max() + 1e-6
        plane += np.sign(blobs - rng.uniform(-0.3, 0.3)) * rng.uniform(0.05, 0.4) if rng.random() < 0.6 else blobs * rng.uniform(0.2, 0.8)
        if rng.random() < 0.5:
            edges = cv2.Canny(((blobs + 1) * 127).astype(np.uint8), 30, 80).astype(np.float32) / 255
            plane -= cv2.GaussianBlur(edges, (0, 0), 0.8) * rng.uniform(0.2, 0.9)
    if rng.random() < 0.5:  # paper and wear
        fine = rng.normal(size=(height // 2, width // 2)).astype(np.float32)
        plane += cv2.resize(cv2.GaussianBlur(fine, (0, 0), rng.uniform(0.5, 2)), (width, height)) * rng.uniform(0.05, 0.4)
    return np.clip(plane, -1.5, 1.5)


def photograph(mask, textures, neighbours=(), least=11, rows=HEIGHT, wide=HEIGHT, blots=0.0):
    """A greyscale picture (uint8) of ink on a card as a phone would take it: as wide as for `wide` rows, with `rows`.

    `least` is the smallest height of the ink in pixels of the phone's photo, `blots` the share of lines on a stained ground."""
    ink = weighted(mask).astype(np.float32) / 255
    ink = placed(ink, neighbours)
    ink = tilted(ink)
    height, width = ink.shape
    mild = random.random() < 0.55  # most photos that reach a reader are fair ones
    dark, bright = tones(mild)
    paper = bright + textures.crop(height, width) * random.uniform(0, 0.22 if mild else 0.38) * (bright - dark)
    if random.random() < blots:
        paper = paper - blotted(height, width) * random.uniform(0.15, 0.75) * (bright - dark)
    picture = paper * (1 - ink) + (dark + (bright - dark) * 0.1 * random.random()) * ink
    picture = lit(picture)
    ink_rows = least * (random.uniform(1.4, 4.5) if mild else random.uniform(1, 3.5))
    picture = blurred_and_small(picture, ink_rows * height / mask.shape[0])
    picture += np.random.normal(0, random.choice((0.5, 1.5) if mild else (0.5, 1.5, 3, 5)), picture.shape).astype(np.float32)
    picture = np.clip(picture, 0, 255).astype(np.uint8)
    if random.random() < 0.7:
        ok, coded = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, random.randint(30, 95)))
        picture = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)
    width = max(16, round(picture.shape[1] * wide / picture.shape[0]))
    return cv2.resize(picture, (width, rows), interpolation=cv2.INTER_AREA if picture.shape[0] > rows else cv2.INTER_LINEAR)


def blotted(height, width):
    """Soft dark patches of 0..1, with an edge here and there: parts of emblems, holograms, stains and smears under the ink."""
    small = np.zeros((24, max(24, int(24 * width / height))), np.float32)
    rows, columns = small.shape
    for _ in range(random.randint(1, 6)):
        x, y, reach = random.uniform(0, columns), random.choice((random.uniform(-6, 8), random.uniform(0, rows))), random.uniform(3, 16)
        corners = np.int32([[x + random.uniform(-reach, reach), y + random.uniform(-reach, reach)] for _ in range(random.randint(3, 6))])
        patch = np.zeros_like(small)
        cv2.fillConvexPoly(patch, cv2.convexHull(corners), random.uniform(0.3, 1))
        if random.random() < 0.75:
            patch = cv2.GaussianBlur(patch, (0, 0), random.uniform(0.5, 4))
        small = np.maximum(small, patch)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, 1)


def tones(mild):
    """Grey levels of ink and paper with a contrast that a person could still read."""
    bright = random.uniform(70, 245)
    contrast = random.uniform(0.35, 0.92) if mild else random.uniform(0.2, 0.8)
    return bright * (1 - contrast), bright


def weighted(mask):
    """Heavier or lighter strokes, and ink that spread."""
    roll = random.random()
    size = max(mask.shape[0], 8)
    if roll < 0.22:
        mask = cv2.dilate(mask, np.ones((2, 2) if size < 45 else (3, 3), np.uint8))
    elif roll < 0.30 and size > 34:
        mask = cv2.erode(mask, np.ones((2, 2), np.uint8))
    if random.random() < 0.5:
        mask = cv2.GaussianBlur(mask, (0, 0), random.uniform(0.3, size / 38))
    return mask


def placed(ink, neighbours):
    """The line with margins of any size, none included, and sometimes slivers of the lines around."""
    h, w = ink.shape
    stretch = random.uniform(0.8, 1.25)
    ink = cv2.resize(ink, (max(4, int(w * stretch)), h), interpolation=cv2.INTER_LINEAR)
    w = ink.shape[1]
    room = 0.4 if random.random() < 0.65 else 0.7
    top, bottom = (int(h * random.uniform(0, room)) for _ in range(2))
    left, right = (int(h * random.choice((0, random.uniform(0, 0.3), random.uniform(0, 1.6)))) for _ in range(2))
    # short marks (a lone dash, zeros) must not fill the whole height
    canvas = np.zeros((h + top + bottom, w + left + right), np.float32)
    canvas[top:top + h, left:left + w] = ink
    for neighbour in neighbours:
        sliver = random.randint(1, max(1, min(neighbour.shape[0] - 1, int(h * 0.22))))
        part = neighbour[-sliver:] if random.random() < 0.5 else neighbour[:sliver]
        part = part[:, : canvas.shape[1]].astype(np.float32) / 255
        x = random.randint(0, canvas.shape[1] - part.shape[1])
        if random.random() < 0.5 and top >= sliver:
            canvas[:part.shape[0], x:x + part.shape[1]] += part
        elif bottom >= sliver:
            canvas[-part.shape[0]:, x:x + part.shape[1]] += part
    for margin, end in ((left, 0), (right, 1)):
        if margin > 0.25 * h and random.random() < 0.3:
            strange(canvas, margin, end)
    return np.clip(canvas, 0, 1)


def strange(canvas, margin, end):
    """What is no text at an end of the line: edges of emblems, holograms, card borders, fingers."""
    h, w = canvas.shape
    reach = max(2, int(margin * random.uniform(0.15, 0.75)))
    patch = np.zeros((h, reach), np.float32)
    for _ in range(random.randint(1, 3)):
        x = random.randint(0, reach)
        points = np.int32([[x, random.randint(-h, h)], [x + random.randint(-reach, reach), random.randint(0, 2 * h)]])
        if random.random() < 0.3:
            cv2.fillConvexPoly(patch, np.int32([*points, [0, random.randint(0, h)]]), random.uniform(0.2, 1))
        else:
            cv2.line(patch, points[0].tolist(), points[1].tolist(), random.uniform(0.3, 1), random.randint(1, max(1, h // 12)), cv2.LINE_AA)
    region = canvas[:, w - reach:] if end else canvas[:, :reach]
    np.maximum(region, patch, out=region)


def tilted(ink):
    """A little rotation, shear and perspective."""
    if random.random() < 0.3:
        return ink
    h, w = ink.shape
    drop = random.uniform(-0.035, 0.035) * min(w, 8 * h)
    shear = random.uniform(-0.18, 0.18) * h
    squeeze = random.uniform(-0.08, 0.08) * h
    source = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    target = source + np.float32([[shear, -drop / 2], [shear, drop / 2 - squeeze], [0, drop / 2 + squeeze], [0, -drop / 2]])
    return cv2.warpPerspective(ink, cv2.getPerspectiveTransform(source, target), (w, h), flags=cv2.INTER_LINEAR)


def lit(picture):
    h, w = picture.shape
    if random.random() < 0.6:  # light falls off to one side
        ramp = np.linspace(random.uniform(0.55, 1.15), random.uniform(0.55, 1.15), w, dtype=np.float32)
        picture = picture * ramp[None]
    if random.random() < 0.2:  # the edge of a shadow
        x = random.randint(0, w)
        soft = 0.5 + 0.5 * np.tanh((np.arange(w, dtype=np.float32) - x) / random.uniform(2, 50))
        picture = picture * (1 - random.uniform(0.1, 0.5) * soft[None])
    if random.random() < 0.12:  # glare
        x, spread = random.randint(0, w), random.uniform(0.5, 3) * h
        picture = picture + random.uniform(20, 110) * np.exp(-((np.arange(w, dtype=np.float32) - x) / spread) ** 2)[None]
    if random.random() < 0.25:
        picture = 255 * np.power(np.clip(picture, 0, 255) / 255, random.uniform(0.6, 1.7))
    return picture


def blurred_and_small(picture, rows):
    """Defocus, hand shake, and the resolution of the original photo: the picture's height in its pixels."""
    h, w = picture.shape
    factor = rows / h
    if factor < 1:
        picture = cv2.resize(picture, (max(8, int(w * factor)), max(8, int(h * factor))), interpolation=cv2.INTER_AREA)
    roll = random.random()
    size = picture.shape[0]
    if roll < 0.45:
        picture = cv2.GaussianBlur(picture, (0, 0), random.uniform(0.3, 0.3 + size / 32))
    elif roll < 0.6:
        length = random.randint(2, max(2, size // 9))
        kernel = np.zeros((length, length), np.float32)
        cv2.line(kernel, (0, random.randint(0, length - 1)), (length - 1, random.randint(0, length - 1)), 1)
        picture = cv2.filter2D(picture, -1, kernel / max(kernel.sum(), 1))
    elif roll < 0.7:  # over-sharpened by the phone
        soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
        picture = picture + (picture - soft) * random.uniform(0.5, 2)
    return picture
