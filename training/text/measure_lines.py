"""Measures an exported page-lines network on freshly photographed pages, times it, and draws sheets to look at.

    python measure_lines.py MODEL --bank BANK.new --count 200 [--fit]
    python measure_lines.py MODEL --sheet OUT.png PAGE.jpg@8.4 ...         (a picture and its pixels a millimetre)
"""
import argparse
import os
import random
import time

import cv2
import numpy as np
import onnxruntime
import yaml

import pages
from detector import GROWTH

PITCH = 6  # pixels a millimetre of what the network sees


class Detector:
    """The reference decoder: what model.yaml says in words."""

    def __init__(self, folder):
        with open(os.path.join(folder, "model.yaml"), encoding="utf-8") as file:
            self.limits = yaml.safe_load(file)["thresholds"]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(os.path.join(folder, "model.onnx"), options)

    def planes(self, page):
        h, w = page.shape
        padded = np.pad(page, ((0, -h % 32), (0, -w % 32)), mode="edge")
        return self.session.run(None, {"page": padded[None, None].astype(np.float32)})[0][0]

    def cores(self, page):
        """Components as (x0, y0, x1, y1, height) of the core in pixels, Arabic or not, and the score."""
        text, script = self.planes(page)
        count, label, stats, _ = cv2.connectedComponentsWithStats((text > self.limits["text"]).astype(np.uint8), connectivity=4)
        size = np.maximum(stats[:, cv2.CC_STAT_AREA], 1)
        mean, arabic = (np.bincount(label.ravel(), plane.ravel(), count) / size for plane in (text, script))
        for k in range(1, count):
            x, y, w, h, area = stats[k]
            if area >= self.limits["area"] and mean[k] >= self.limits["score"]:
                yield (x * 4, y * 2, (x + w) * 4, (y + h) * 2, 2 * area / w), arabic[k] > self.limits["arabic"], mean[k]

    def __call__(self, page):
        return [(*grown(core, arabic), arabic, score) for core, arabic, score in self.cores(page)]


def grown(core, arabic):
    x0, y0, x1, y1, t = core
    g = GROWTH["arabic" if arabic else "latin"]
    side = g["side_px"] + g["side"] * t
    return x0 - side, y0 - g["up"] * t, x1 + side, y1 + g["down"] * t


def both(a, b):
    return max(0, min(a[2], b[2]) - max(a[0], b[0])) * max(0, min(a[3], b[3]) - max(a[1], b[1]))


def area(box):
    return (box[2] - box[0]) * (box[3] - box[1])


def share(a, b):
    return both(a, b) / (area(a) + area(b) - both(a, b))


def roomy(box):
    """A line's box, that of a lone sign as wide as a region must at least be to hold it."""
    lacking = max(0, 0.5 * (1.2 * box[6] - box[2] + box[0]))
    return box[0] - lacking, box[1], box[2] + lacking, box[3]


def light(picture, box):
    """Whether a line is light on a dark ground."""
    part = picture[max(0, int(box[1])):int(box[3]) + 1, max(0, int(box[0])):int(box[2]) + 1].astype(float)
    low, middle, high = np.percentile(part, (3, 50, 97))
    return middle < 110 and high - middle > 1.5 * (middle - low) and high - middle > 20


def drawn(detector, path, count, fit):
    bank, tally, needs = pages.Bank(path), {}, {False: [], True: []}
    random.seed(5)
    np.random.seed(5)
    merged, invented = 0, []

    def note(name, **hits):
        row = tally.setdefault(name, {"lines": 0})
        row["lines"] += 1
        for key, hit in hits.items():
            row[key] = row.get(key, 0) + hit

    for _ in range(count):
        page, lines = pages.printed(bank)
        picture, _, boxes = pages.taken(bank, page, lines, 832, 608, steady=True)
        found, cores = detector(picture), [core for core, _, _ in detector.cores(picture)]
        for box in boxes:
            if box[7]:
                continue
            aim = roomy(box)
            best = max(range(len(found)), key=lambda i: share(found[i], aim), default=None)
            good = best is not None and share(found[best], aim) > 0.5
            right = good and found[best][4] == box[4]
            whole = good and found[best][0] < box[0] + 2 and found[best][1] < box[1] + 2 and found[best][2] > box[2] - 2 and found[best][3] > box[3] - 2
            parts = sum(both(f, box) > 0.6 * area(f) for f in found) > 1
            names = ["all", box[5], "arabic" if box[4] else "latin"] + (["latin capitals < 8 px"] if box[6] < 8 and not box[4] else [])
            names += (["shorter than 2.2 heights"] if box[2] - box[0] < 2.2 * box[6] else []) + (["light on dark"] if light(picture, box) else [])
            for name in names:
                note(name, found=good, script=right, whole=whole, split=parts)
            if good:
                core = cores[best]
                needs[box[4]].append([(core[0] - box[0]) / core[4], (core[1] - box[1]) / core[4], (box[2] - core[2]) / core[4], (box[3] - core[3]) / core[4], core[4]])
        invented.append(sum(sum(both(f, roomy(b)) for b in boxes) < 0.15 * area(f) for f in found))
        merged += sum(sum(both(f, b) > 0.5 * area(b) for b in boxes) > 1 for f in found)
    print(f"{count} drawn pages: {np.mean(invented):.2f} invented regions a page (none on {np.mean(np.equal(invented, 0)):.2f} of the pages, "
          f"{max(invented)} on the worst) and {merged / count:.2f} merged")
    for name, row in tally.items():
        n = max(1, row["found"])
        print(f"{name}: {row['found']}/{row['lines']} = {row['found'] / row['lines']:.3f} found (IoU > 0.5); of these script right {row['script'] / n:.3f}, "
              f"whole ink inside to 2 px {row['whole'] / n:.3f}; split {row['split'] / row['lines']:.3f}")
    for arabic, rows in needs.items() if fit else ():
        rows = np.array(rows)
        print("arabic" if arabic else "latin", "growth needed in core heights (left, up, right, down) at 50, 75, 90, 95 %:")
        print(np.round(np.percentile(rows[:, :4], (50, 75, 90, 95), axis=0), 2).tolist(), "core height", np.round(np.percentile(rows[:, 4], (10, 50, 90)), 1))


def sheet(detector, out, pictures, across):
    tiles = []
    for name in pictures:
        path, pitch = name.rsplit("@", 1)
        image = cv2.imread(path)
        scale = PITCH / float(pitch)
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        tile = cv2.resize(image, None, fx=2, fy=2)
        for x0, y0, x1, y1, arabic, _ in detector(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)):
            cv2.rectangle(tile, (int(2 * x0), int(2 * y0)), (int(2 * x1), int(2 * y1)), (0, 140, 255) if arabic else (0, 0, 255), 1)
        tiles.append(tile)
    h, w = max(t.shape[0] for t in tiles), max(t.shape[1] for t in tiles)
    tiles = [np.pad(t, ((0, h - t.shape[0]), (0, w - t.shape[1]), (0, 0))) for t in tiles]
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % across)
    cv2.imwrite(out, np.vstack([np.hstack(tiles[i:i + across]) for i in range(0, len(tiles), across)]))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("model")
    options.add_argument("--bank")
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--fit", action="store_true", help="also print by how much cores must grow")
    options.add_argument("--sheet", nargs="+", help="the sheet to write and the pictures on it")
    options.add_argument("--across", type=int, default=2)
    asked = options.parse_args()
    detector = Detector(asked.model)
    if asked.bank:
        drawn(detector, asked.bank, asked.count, asked.fit)
    if asked.sheet:
        sheet(detector, asked.sheet[0], asked.sheet[1:], asked.across)
    blank, spent = np.full((416, 768), 200, np.uint8), []
    for _ in range(30):
        start = time.thread_time()
        detector.planes(blank)
        spent.append(time.thread_time() - start)
    print(f"768x416: {1000 * min(spent):.1f} ms of one thread at best, {1000 * np.median(spent):.1f} ms in the middle")


if __name__ == "__main__":
    main()
