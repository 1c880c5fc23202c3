"""Composes pages of a bank's layouts, papers and marks, and photographs pieces of them; says where the cores of lines are."""
import pickle
import random

import cv2
import numpy as np

import labels
from papers import lay, marks, paper, pieces, portrait
from screens import screen
from scene import degraded, lit

DOWN, ACROSS = 2, 4  # pixels of the picture a cell of the answer is high and wide
NARROWEST = 7  # pixels a core is wide at least, for a digit alone would fill no cell
LEAST = {False: 2.8, True: 3.4}  # height in real pixels of capitals or alefs under which a line is left free


def build_bank(path, folders, photos, count, shares, held_out=False, seed=7):
    """Draws layouts and everything else once. shares: of Pakistani cards, of licences, of pages with a screen."""
    from layouts import page
    from setting import Faces
    import zones
    random.seed(seed)
    np.random.seed(seed)
    rng, faces, zone_faces = np.random.default_rng(seed), Faces(folders, held_out), zones.Faces(folders, held_out)
    layouts = []
    for _ in range(count):
        layout = page(faces, zone_faces, *shares[:2])
        layout.ink, layout.rules = (cv2.imencode(".png", plane)[1] for plane in (layout.ink, layout.rules))
        layouts.append(layout)
    few = max(40, count // 6)
    kept = {"layouts": layouts, "papers": [paper(rng) for _ in range(few)], "marks": marks(rng, faces, few),
            "photos": [portrait(rng) for _ in range(few)] + pieces(rng, photos, few),
            "screened": shares[2], "screens": [cv2.imencode(".png", screen(rng))[1] for _ in range(2 * few if shares[2] else 0)]}
    with open(path, "wb") as file:
        pickle.dump(kept, file)


class Bank:
    screened = 0

    def __init__(self, path):
        with open(path, "rb") as file:
            self.__dict__.update(pickle.load(file))


def printed(bank):
    """A page as it comes from the printer: float32 picture and its lines."""
    layout = random.choice(bank.layouts)
    ink, rules = (cv2.imdecode(plane, cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255 for plane in (layout.ink, layout.rules))
    h, w = ink.shape
    bright = random.choice((random.uniform(150, 250), random.uniform(90, 250)))
    page = bright + ground(bank, w, h) * bright * random.choice((random.uniform(0, 0.12), random.uniform(0, 0.4)))
    if random.random() < bank.screened:
        screened(bank, page, bright)
    for mask in random.sample(bank.marks["under"], random.choice((0, 1, 2, 4))):
        touch(page, mask, random.uniform(0.4, 2), random.uniform(0.05, 0.35), random.choice((20, 60, 250)))
    for box in layout.photos:
        paste(page, random.choice(bank.photos), box)
    for box in layout.emblems:
        badge(page, random.choice(bank.marks["under"]), box, bright)
    for x0, y0, x1, y1 in layout.bars:
        page[int(y0):int(y1), int(x0):int(x1)] *= random.uniform(0.1, 0.4)
    page += np.minimum(rules, 1) * random.uniform(0.2, 1) * (bright * random.uniform(0.1, 0.7) - page)
    ink = np.clip(swollen(ink), 0, 1)
    page += ink * (tones(layout, bright, w, h) - page)
    for kind, mask in random.sample(bank.marks["over"], random.choice((0, 0, 1, 1, 2, 3))):
        strong = kind in ("signature", "barcode")
        touch(page, mask, random.uniform(0.5, 1.5), random.uniform(0.5, 1) if strong else random.uniform(0.1, 0.7), bright * random.uniform(0, 0.5) if strong or random.random() < 0.7 else 255)
    return page, layout.lines


def ground(bank, w, h):
    source = random.choice(bank.papers).astype(np.float32) / 127
    zoom = random.uniform(0.35, 1)
    ch, cw = int(source.shape[0] * zoom), int(source.shape[1] * zoom)
    y, x = random.randint(0, source.shape[0] - ch), random.randint(0, source.shape[1] - cw)
    return cv2.resize(source[y:y + ch, x:x + cw][:: random.choice((-1, 1)), :: random.choice((-1, 1))], (w, h), interpolation=cv2.INTER_LINEAR)


def screened(bank, page, bright):
    """Prints a screen over the paper, darker or lighter than it."""
    h, w = page.shape
    plane = cv2.imdecode(random.choice(bank.screens), cv2.IMREAD_GRAYSCALE)[:: random.choice((-1, 1)), :: random.choice((-1, 1))]
    zoom = random.choice((1, random.uniform(0.85, 1.6)))
    ch, cw = min(plane.shape[0], int(h / zoom)), min(plane.shape[1], int(w / zoom))
    y, x = random.randint(0, plane.shape[0] - ch), random.randint(0, plane.shape[1] - cw)
    plane = np.ascontiguousarray(plane[y:y + ch, x:x + cw])
    if plane.shape != page.shape:
        plane = cv2.resize(plane, (w, h), interpolation=cv2.INTER_LINEAR)
    tone = bright * random.uniform(0.1, 0.7) if random.random() < 0.8 else 255
    page += plane.astype(np.float32) / 255 * random.choice((random.uniform(0.06, 0.35), random.uniform(0.1, 0.8))) * (tone - page)


def touch(page, mask, zoom, strength, tone):
    """Lays a mark of a tone somewhere on the page."""
    mask = cv2.resize(mask, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA if zoom < 1 else cv2.INTER_LINEAR).astype(np.float32) / 255 * strength
    h, w = page.shape
    x, y = random.randint(-mask.shape[1] // 3, w - mask.shape[1] // 3), random.randint(-mask.shape[0] // 3, h - mask.shape[0] // 3)
    lay(page, mask, x, y, lambda under, over: under + over * (tone - under))


def paste(page, picture, box):
    x0, y0, x1, y1 = (int(round(v)) for v in box)
    w, h = x1 - x0, y1 - y0
    if w < 4 or h < 4:  # a photo that its form has no room for
        return
    picture = cv2.resize(picture, (w, h), interpolation=cv2.INTER_AREA).astype(np.float32)
    alpha = np.full((h, w), 1.0 if w > 110 and random.random() < 0.8 else random.uniform(0.2, 1), np.float32)
    soft = random.choice((0, 0, 3, 8))
    if soft:
        alpha[:soft] = alpha[-soft:] = 0
        alpha[:, :soft] = alpha[:, -soft:] = 0
        alpha = cv2.GaussianBlur(alpha, (0, 0), soft / 2)
    lay(page, alpha, x0, y0, lambda under, over: under + over * (picture[: under.shape[0], : under.shape[1]] - under))


def badge(page, mask, box, bright):
    """Arms, or a flag of stripes with a disc."""
    x0, y0, x1, y1 = (int(v) for v in box)
    w, h = max(4, x1 - x0), max(4, y1 - y0)
    if random.random() < 0.3:
        bands = np.random.uniform(0, 255, (3, 1)) if random.random() < 0.6 else np.random.uniform(0, 255, (1, 3))
        patch = cv2.resize(bands.astype(np.float32), (w, h), interpolation=cv2.INTER_NEAREST)
        cv2.circle(patch, (w // 2, h // 2), h // 4, random.uniform(0, 255), random.choice((-1, 1)), cv2.LINE_AA)
        lay(page, patch, x0, y0, lambda under, over: over)
    else:
        mask = cv2.resize(mask, (w, h), interpolation=cv2.INTER_AREA).astype(np.float32) / 255 * random.uniform(0.4, 1)
        tone = bright * random.uniform(0, 0.6)
        lay(page, mask, x0, y0, lambda under, over: under + over * (tone - under))


def swollen(ink):
    """Thinner or fatter strokes."""
    roll = random.random()
    if roll < 0.3:
        return ink * random.uniform(0.7, 1)
    if roll < 0.6:
        return cv2.GaussianBlur(ink, (0, 0), random.uniform(0.3, 0.8)) * random.uniform(1, 1.7)
    return ink * random.uniform(1, 1.4)


def tones(layout, bright, w, h):
    """Grey of the ink at every place: one for each kind of line, light on dark bars."""
    by_kind = {kind: bright * random.choice((random.uniform(0.02, 0.4), random.uniform(0.05, 0.75))) for kind in ("label", "value", "title")}
    by_kind["mrz"] = bright * random.uniform(0.02, 0.5)
    plane = np.full((h, w), by_kind["value"], np.float32)
    for line in layout.lines:
        tone = by_kind[line.kind]
        middle = (line.top + line.foot) / 2
        x0, y0, x1, y1 = (int(v) for v in line.ink)
        plane[max(0, y0 - 1):y1 + 2, max(0, x0 - 1):x1 + 2] = tone
        for left, top, right, foot in layout.bars:
            if top < middle < foot:
                plane[max(0, y0 - 1):y1 + 2, max(0, x0 - 1, int(left)):max(0, min(x1 + 2, int(right)))] = random.uniform(0.85, 1) * bright
    return plane


def view(page, width, height, steady=False):
    """The matrix that lays a page on a window of a rectified one: a little askew, seldom at quite another scale."""
    h, w = page.shape
    scale = random.uniform(0.95, 1.05) if random.random() < 0.75 else random.uniform(0.72, 1.35)
    turn = np.radians(np.clip(random.gauss(0, 1), -3, 3))
    c, s = np.cos(turn) * scale, np.sin(turn) * scale
    quad = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    goal = quad @ np.float32([[c, s], [-s, c]])
    goal += np.random.normal(0, random.choice((0, 0.003, 0.008)), (4, 2)).astype(np.float32) * w
    low, high = goal.min(0), goal.max(0)
    slack = 0.05 * (high - low)
    shift = [random.uniform(min(0, size - b - e), max(0, size - b - e) + 2 * e) - e if not steady else (size - b) / 2
             for size, b, e in zip((width, height), high - low, slack)] - low
    return cv2.getPerspectiveTransform(quad, (goal + shift).astype(np.float32))


def moved(box, matrix):
    x0, y0, x1, y1 = box
    return cv2.perspectiveTransform(np.float32([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]]), matrix)[0]


def backdrop(bank, width, height):
    if random.random() < 0.5:
        return np.full((height, width), random.uniform(10, 240), np.float32) + random.uniform(0, 60) * ground(bank, width, height)
    return cv2.resize(random.choice(bank.photos), (width, height)).astype(np.float32)


def taken(bank, page, lines, width, height, steady=False):
    """A picture uint8 [height,width], the truth of its cells (core, script, weight) and boxes (x0,y0,x1,y1,arabic,kind,free) of its lines."""
    matrix = view(page, width, height, steady)
    alpha = cv2.warpPerspective(np.ones_like(page), matrix, (width, height))
    picture = backdrop(bank, width, height)
    picture += alpha * (cv2.warpPerspective(page, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE) - picture)
    shrink = random.uniform(0.35, 1) if random.random() < 0.5 else 1
    if shrink < 1:
        small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        picture = cv2.resize(small, (width, height), interpolation=random.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC)))
    picture = degraded(lit(picture))
    return picture, *truth(lines, matrix, shrink, picture)


def washed_out(picture, x0, y0, x1, y1):
    """Glare or blur left nothing that a person would see."""
    part = picture[max(0, int(y0)):int(y1) + 1, max(0, int(x0)):int(x1) + 1]
    return part.size < 4 or cv2.blur(part, (3, 3)).std() < 3


def stretches(line, trim):
    """(x0, x1, top, foot, arabic) of a line's stretches of one script, its outer ends drawn in."""
    runs = [list(run) for run in line.runs or ((line.x0, line.x1, line.top, line.foot, line.arabic),)]
    runs[0][0] += trim
    runs[-1][1] -= trim
    return runs


def truth(lines, matrix, shrink, picture):
    height, width = picture.shape
    core, script, free = (np.zeros((height, width), np.uint8) for _ in range(3))
    small, ends = np.zeros((height // DOWN, width // ACROSS), np.float32), np.zeros((height, width), np.uint8)
    boxes = []
    for line in lines:
        ink = moved(line.ink, matrix)
        (x0, y0), (x1, y1) = ink.min(0), ink.max(0)
        if x1 < 2 or y1 < 2 or x0 > width - 2 or y0 > height - 2:
            continue
        trim = min(0.3 * line.tall, 0.5 * (line.x1 - line.x0 - NARROWEST))
        lost = line.tall * shrink < LEAST[line.arabic] or washed_out(picture, x0, y0, x1, y1)
        cut = x0 < 0 or y0 < 0 or x1 > width or y1 > height
        kind = "both scripts" if len({run[4] for run in line.runs}) > 1 else line.kind
        boxes.append((x0, y0, x1, y1, line.arabic, kind, line.tall, lost or cut))
        if lost:
            cv2.fillPoly(free, [np.round(ink).astype(np.int32)], 255)
        else:
            for x, until, top, foot, _ in stretches(line, trim):
                quad = np.round((moved((x, top, until, foot), matrix) - 0.5) * 16).astype(np.int32)
                cv2.fillPoly(core, [quad], 255, cv2.LINE_AA, 4)
            for begin, end in ((line.x0 - 1.3 * line.tall, line.x0 + trim), (line.x1 - trim, line.x1 + 1.3 * line.tall)):
                cv2.fillPoly(ends, [np.round(moved((begin, line.top, end, line.foot), matrix)).astype(np.int32)], 1)
            for x, until, *_, arabic in stretches(line, 0):
                if arabic:
                    cv2.fillPoly(script, [np.round(moved((x, line.ink[1], until, line.ink[3]), matrix)).astype(np.int32)], 1)
            left, top, right, foot = int(x0 / ACROSS), int(y0 / DOWN), int(x1 / ACROSS) + 1, int(y1 / DOWN) + 1
            short = line.x1 - line.x0 < 2.5 * line.tall
            if line.tall < 12 or short:
                small[max(0, top):foot + 1, max(0, left):right] = max(0, 12 / line.tall - 1) + 2 * short
    cells = (width // ACROSS, height // DOWN)
    core = cv2.resize(core.astype(np.float32) / 255, cells, interpolation=cv2.INTER_AREA)
    script = cv2.resize(script.astype(np.float32), cells, interpolation=cv2.INTER_AREA)
    free = cv2.resize(free, cells, interpolation=cv2.INTER_AREA) > 0
    near = cv2.dilate(core, np.ones((5, 3), np.uint8)) > 0.3
    ends = cv2.resize(ends.astype(np.float32), cells, interpolation=cv2.INTER_AREA)
    weight = (1 + small) * (1 + near + 2 * ends) * ~(free & (core < 0.05))
    return np.stack([core, script > 0.5, weight]).astype(np.float32), boxes
