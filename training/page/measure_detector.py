"""Measures an exported text detector: on drawn cards kept out (found, split, invented) and by a sheet to look at.

usage: measure_detector.py MODEL_FOLDER [--bank BANK] [--localizer MODEL_FOLDER --corpus FOLDER ... --sheet OUT.jpg]
"""
import argparse
import json
import os
import time

import cv2
import numpy as np
import onnxruntime
import yaml

from decode import rectify, regions, tensor


class Detector:
    def __init__(self, folder):
        with open(os.path.join(folder, "model.yaml"), encoding="utf-8") as file:
            about = yaml.safe_load(file)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(os.path.join(folder, about["file"]), options)
        self.mean, self.std, self.limits = about["input"]["mean"], about["input"]["std"], about["thresholds"]

    def __call__(self, card):
        text = self.session.run(None, {"pixels": tensor(card, self.mean, self.std)})[0][0, 0]
        return regions(text, self.limits["text"], self.limits["area"], self.limits["score"])


def share(box, other):
    """Intersection over union of two boxes."""
    w = min(box[2], other[2]) - max(box[0], other[0])
    h = min(box[3], other[3]) - max(box[1], other[1])
    both = max(0, w) * max(0, h)
    return both / ((box[2] - box[0]) * (box[3] - box[1]) + (other[2] - other[0]) * (other[3] - other[1]) - both)


def whole(line):
    """The box of a whole line of letters, in which the core lies as `decode.regions` supposes."""
    x0, x1, baseline, alef = line
    return x0, baseline - 1.2 * alef, x1, baseline + 0.5 * alef


def drawn(detector, folder, count):
    from draw_photo import Bank
    from draw_rectified import joined, rectified
    from train_localizer import HELD_OUT
    bank, rng = Bank(folder), np.random.default_rng(99)
    hit = lines = extra = ends = 0
    for _ in range(count):
        index = int(rng.integers(len(bank.cards) - HELD_OUT, len(bank.cards)))
        scale = np.array([512 / bank.cards.shape[2], 320 / bank.cards.shape[1]] * 2)
        truth = [np.array(whole(line)) * scale for line in joined(bank.lines[index])]
        free = [np.array((k.x0, k.baseline - 1.5 * k.alef, k.x1, k.baseline + 0.5 * k.alef)) * scale
                for k in bank.lines[index] if k.kind == "ignore"]
        found = detector(rectified(rng, bank.cards[index], bank.lines[index])[0])
        lines += len(truth)
        for box in truth:
            best = max(found, key=lambda f: share(f, box), default=None)
            if best is not None and share(best, box) > 0.5:
                hit += 1
                ends += max(abs(best[0] - box[0]), abs(best[2] - box[2])) < 8
        extra += sum(max((share(f, box) for box in truth + free), default=0) < 0.15 for f in found)
    print(f"drawn, faces kept out: {hit}/{lines} = {hit / lines:.3f} lines found (IoU > 0.5), both ends within 8 px "
          f"{ends / lines:.3f}, invented {extra / count:.2f} a card")


def sheet(detector, localizer, folders, out):
    from measure_localizer import Localizer
    locate, tiles = Localizer(localizer, "warp"), []
    for folder in folders:
        with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as file:
            for truth in map(json.loads, file):
                photo = np.ascontiguousarray(cv2.imread(os.path.join(folder, truth["file"]))[..., ::-1])
                card = rectify(photo, locate(photo)[0])
                tile = np.ascontiguousarray(card[..., ::-1])
                for x0, y0, x1, y1, _ in detector(card):
                    cv2.rectangle(tile, (int(x0), int(y0)), (int(x1), int(y1)), (0, 0, 255), 1)
                cv2.putText(tile, truth["file"][:14], (4, 12), 0, 0.4, (255, 0, 0), 1)
                tiles.append(tile)
    while len(tiles) % 5:
        tiles.append(np.zeros_like(tiles[0]))
    cv2.imwrite(out, np.vstack([np.hstack(tiles[i:i + 5]) for i in range(0, len(tiles), 5)]))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("model")
    options.add_argument("--bank")
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--localizer")
    options.add_argument("--corpus", nargs="*", default=[])
    options.add_argument("--sheet")
    asked = options.parse_args()
    detector = Detector(asked.model)
    if asked.bank:
        drawn(detector, asked.bank, asked.count)
    if asked.sheet:
        sheet(detector, asked.localizer, asked.corpus, asked.sheet)
    blank = np.zeros((1, 3, 320, 512), np.float32)
    start = time.perf_counter()
    for _ in range(20):
        detector.session.run(None, {"pixels": blank})
    print(f"{(time.perf_counter() - start) * 50:.1f} ms a card, one thread")


if __name__ == "__main__":
    main()
