"""What a phone and its user do to a picture: light, casts, fingers, blur, noise, compression."""
import cv2
import numpy as np

from art import cloud, hsv


def shade(rng, image):
    """Uneven light, glare spots, soft and hard shadows; float in, float out."""
    image = image.astype(np.float32)
    height, width = image.shape[:2]
    if rng.random() < 0.6:
        image = image * (1 + rng.uniform(0.1, 0.9) * (cloud(rng, height, width, rng.integers(1, 4)) - 0.5))[..., None]
    if rng.random() < 0.3:
        y, x = np.mgrid[-1:1:height * 1j, -1:1:width * 1j].astype(np.float32)
        away = np.hypot(x - rng.normal(0, 0.2), y - rng.normal(0, 0.2)) / rng.uniform(1, 1.5)
        image = image * (1 - rng.uniform(0.2, 0.95) * np.clip(away, 0, 1) ** rng.uniform(1.5, 4))[..., None]
    if rng.random() < 0.3:
        angle = rng.uniform(0, 6.3)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        reach = np.cos(angle) * (x - width * rng.random()) + np.sin(angle) * (y - height * rng.random())
        edge = 1 / (1 + np.exp(-np.clip(reach / (rng.uniform(0.003, 0.1) * width), -30, 30)))
        image = image * (1 - rng.uniform(0.15, 0.65) * edge)[..., None]
    if rng.random() < 0.3:
        spot = np.zeros((height, width), np.float32)
        for _ in range(int(rng.integers(1, 4))):
            centre = int(width * rng.random()), int(height * rng.random())
            axes = int(width * rng.uniform(0.01, 0.2)) + 1, int(height * rng.uniform(0.01, 0.1)) + 1
            cv2.ellipse(spot, centre, axes, rng.uniform(0, 180), 0, 360, float(rng.uniform(0.3, 1)), -1)
        spot = cv2.GaussianBlur(spot, (0, 0), width * rng.uniform(0.004, 0.05))[..., None]
        image = image + (255 - image) * spot
    return image


def occlude(rng, canvas, corners):
    """A finger or a clip over one edge of the quad, rarely two."""
    if rng.random() > 0.25:
        return
    span = np.linalg.norm(corners[0] - corners[1])
    for _ in range(int(rng.choice([1, 1, 2]))):
        side = int(rng.integers(4))
        t = rng.random()
        touch = corners[side] * (1 - t) + corners[(side + 1) % 4] * t
        outward = touch - corners.mean(0)
        outward = outward / (np.linalg.norm(outward) + 1e-6)
        tip = touch - outward * span * rng.uniform(0, 0.1)
        root = tip + outward * span * rng.uniform(0.3, 1.2)
        skin = hsv(rng.normal(18, 6) % 360, rng.uniform(0.25, 0.6), rng.uniform(0.3, 0.95))
        if rng.random() < 0.2:
            skin = hsv(rng.uniform(0, 360), rng.random(), rng.random())
        mask = np.zeros(canvas.shape[:2], np.float32)
        cv2.line(mask, tuple(int(v) for v in tip), tuple(int(v) for v in root), 1.0, max(2, int(span * rng.uniform(0.06, 0.16))),
                 cv2.LINE_AA)
        mask = cv2.GaussianBlur(mask, (0, 0), span * rng.uniform(0.003, 0.015))
        tone = 0.75 + 0.5 * cloud(rng, *canvas.shape[:2], 12)
        canvas += mask[..., None] * (skin * tone[..., None] - canvas)


def degrade(rng, image):
    """Exposure, gamma, cast, saturation, blur, noise, JPEG; float in, bytes out."""
    image = image / 255.0
    if rng.random() < 0.8:
        image = image * np.exp(rng.normal(0, 0.12, 3)).astype(np.float32)
    exposure = rng.choice([rng.uniform(0.8, 1.15), rng.uniform(0.25, 1.35)])
    image = np.clip(image * exposure, 0, 1) ** rng.uniform(0.7, 1.4)
    if rng.random() < 0.35:
        grey = image.mean(2, keepdims=True)
        image = grey + (image - grey) * rng.choice([0, rng.uniform(0, 1.5)])
    if rng.random() < 0.3:
        low, high = rng.uniform(0, 0.25), rng.uniform(0.7, 1)
        image = low + image * (high - low)
    image = (np.clip(image, 0, 1) * 255).astype(np.uint8)
    blur = rng.random()
    if blur < 0.3:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 2.0))
    elif blur < 0.42:
        size = int(rng.integers(3, 7))
        kernel = np.zeros((size, size), np.float32)
        cv2.line(kernel, (0, int(rng.integers(size))), (size - 1, int(rng.integers(size))), 1)
        if rng.random() < 0.5:
            kernel = kernel.T
        image = cv2.filter2D(image, -1, kernel / kernel.sum())
    if rng.random() < 0.15:
        small = cv2.resize(image, None, fx=(f := rng.uniform(0.35, 0.8)), fy=f, interpolation=cv2.INTER_AREA)
        image = cv2.resize(small, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.6:
        noise = np.empty(image.shape, np.int16)
        cv2.randn(noise, 0, float(rng.uniform(1, 11)))
        image = np.clip(image.astype(np.int16) + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 95))])[1]
        image = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    return image
