"""The pre- and post-processing of both networks, exactly as the Java engine does it: the reference for it."""
import cv2
import numpy as np

SIDE, INNER, STRIDE = 256, 224, 4
CARD_WIDTH, CARD_HEIGHT = 512, 320
HALF = np.float32(0.5)  # corners count from the edge of the first pixel, warpPerspective from its middle


def frame(photo, mean, std):
    """RGB photo to the localiser's input, with the scale and offset that lead back to the photo."""
    h, w = photo.shape[:2]
    scale = INNER / max(h, w)
    size = max(1, round(w * scale)), max(1, round(h * scale))
    small = cv2.resize(photo, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = np.full((SIDE, SIDE, 3), 128, np.uint8)
    left, top = (SIDE - size[0]) // 2, (SIDE - size[1]) // 2
    canvas[top:top + size[1], left:left + size[0]] = small
    steps = np.array([size[0] / w, size[1] / h])
    return tensor(canvas, mean, std), steps, np.array([left, top], float)


def tensor(image, mean, std):
    return ((image.astype(np.float32) - np.float32(mean)) / np.float32(std)).transpose(2, 0, 1)[None]


def corners_of(heat):
    """[4,64,64] heatmaps to 4x2 points in input pixels and 4 scores: the mass of the 5x5 cells round the highest cell."""
    points, scores = np.zeros((4, 2)), np.zeros(4)
    for k, plane in enumerate(heat):
        y, x = np.unravel_index(plane.argmax(), plane.shape)
        y0, y1, x0, x1 = max(0, y - 2), min(plane.shape[0], y + 3), max(0, x - 2), min(plane.shape[1], x + 3)
        part = plane[y0:y1, x0:x1]
        scores[k] = part.sum()
        points[k] = ((part.sum(0) * np.arange(x0, x1)).sum() / scores[k], (part.sum(1) * np.arange(y0, y1)).sum() / scores[k])
    return (points + 0.5) * STRIDE, scores


def run(session, photo, mean, std):
    """One pass: corners in the photo's pixels, their scores, the class probabilities."""
    pixels, steps, offset = frame(photo, mean, std)
    heat, layout = session.run(None, {session.get_inputs()[0].name: pixels})
    points, scores = corners_of(heat[0])
    return (points - offset) / steps, scores, layout[0]


def crop_pass(session, photo, corners, mean, std, margin=0.12):
    """A second pass on the upright box round the first estimate."""
    low, high = corners.min(0), corners.max(0)
    room = margin * (high - low).max()
    h, w = photo.shape[:2]
    x0, y0 = np.floor(np.clip(low - room, 0, [w - 2, h - 2])).astype(int)
    x1, y1 = np.ceil(np.clip(high + room, [x0 + 2, y0 + 2], [w, h])).astype(int)
    points, scores, layout = run(session, photo[y0:y1, x0:x1], mean, std)
    return points + [x0, y0], scores, layout


def warp_pass(session, photo, corners, mean, std):
    """A second pass on the estimate straightened to 200x126 pixels in the middle of the input."""
    goal = np.float32([[28, 65], [228, 65], [228, 191], [28, 191]])
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32) - HALF, goal - HALF)
    span = np.linalg.norm(corners[0] - corners[1]) / 200
    source = cv2.GaussianBlur(photo, (0, 0), 0.4 * span) if span > 1.3 else photo
    canvas = cv2.warpPerspective(source, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderValue=(128, 128, 128))
    heat, layout = session.run(None, {session.get_inputs()[0].name: tensor(canvas, mean, std)})
    points, scores = corners_of(heat[0])
    back = cv2.perspectiveTransform((points - 0.5)[None], np.linalg.inv(matrix))[0] + 0.5
    return back, scores, layout[0]


def rectify(photo, corners, width=CARD_WIDTH, height=CARD_HEIGHT):
    goal = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32) - HALF, goal - HALF)
    span = np.linalg.norm(corners[0] - corners[1]) / width
    source = cv2.GaussianBlur(photo, (0, 0), 0.35 * span) if span > 1.5 else photo
    return cv2.warpPerspective(source, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def regions(text, threshold=0.5, area=5, score=0.55):
    """[80,128] map to boxes x0,y0,x1,y1 of whole lines in card pixels: components, grown from core to line."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((text > threshold).astype(np.uint8), connectivity=4)
    found = []
    for k in range(1, count):
        x, y, w, h, size = stats[k]
        mean = float(text[labels == k].mean())
        if size < area or mean < score:
            continue
        tall = size / w
        found.append(((x - 0.9) * STRIDE, (y - 0.75 * tall) * STRIDE, (x + w + 0.9) * STRIDE, (y + h + 0.8 * tall) * STRIDE, mean))
    return found
