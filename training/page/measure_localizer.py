"""Measures an exported localiser on labelled photos and on drawn photos of faces and papers never trained on.

usage: measure_localizer.py MODEL_FOLDER [--corpus FOLDER ...] [--empty FOLDER ...] [--bank BANK ...] [--sheet OUT.jpg] [--second warp|crop|none]
A corpus folder holds truth.jsonl with file, doc_type (eg… or pk…), side, and quarter_turns (anticlockwise turns that the upright picture
was given) or corners_TL_TR_BR_BL.
"""
import argparse
import json
import os
import time

import cv2
import numpy as np
import onnxruntime
import yaml

from decode import crop_pass, rectify, run, warp_pass

KINDS = {"eg": "EGY-NID", "pk": "PAK-SNIC"}


class Localizer:
    def __init__(self, folder, second):
        with open(os.path.join(folder, "model.yaml"), encoding="utf-8") as file:
            about = yaml.safe_load(file)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(os.path.join(folder, about["file"]), options)
        self.mean, self.std, self.second = about["input"]["mean"], about["input"]["std"], second
        self.classes = about["classes"]

    def __call__(self, photo, passes=1):
        corners, scores, layout = run(self.session, photo, self.mean, self.std)
        for _ in range(passes if self.second != "none" else 0):
            again = (warp_pass if self.second == "warp" else crop_pass)(self.session, photo, corners, self.mean, self.std)
            layout = (layout + again[2]) / 2
            if again[1].min() > 0.3:
                corners, scores = again[:2]
        return corners, scores, layout


def quarter(corners):
    """Clockwise quarter turns of a card from its top edge's direction in the photo."""
    edge = (corners[1] - corners[0]) + (corners[2] - corners[3])
    return int(np.round(np.degrees(np.arctan2(edge[1], edge[0])) / 90)) % 4


def corpus(localizer, folder, tiles):
    tallies, errors, misses = {}, [], []
    with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as file:
        for truth in map(json.loads, file):
            photo = cv2.imread(os.path.join(folder, truth["file"]))[..., ::-1]
            corners, scores, layout = localizer(np.ascontiguousarray(photo))
            kind = "clean" if "-clean" in truth["file"] else "photo"
            wanted = truth.get("corners_TL_TR_BR_BL")
            if kind == "clean":
                h, w = photo.shape[:2]
                wanted = [[0, 0], [w, 0], [w, h], [0, h]]
            side = KINDS[truth["doc_type"][:2]] + "/" + truth["side"]
            good = {"side": localizer.classes[int(layout[:-1].argmax())] == side, "present": layout[-1] < 0.5,
                    "turn": quarter(corners) == -truth.get("quarter_turns", 0) % 4}
            for name, value in good.items():
                tallies.setdefault(f"{kind} {name}", []).append(value)
            if not all(good.values()):
                misses.append((truth["file"], [k for k, v in good.items() if not v], scores.round(2).tolist(), layout.round(2).tolist()))
            note = truth["file"][:12]
            if wanted is not None:
                width = np.linalg.norm(np.subtract(wanted[1], wanted[0]))
                errors.append((kind, np.linalg.norm(corners - wanted, axis=1).mean() / width))
                note += f" {100 * errors[-1][1]:.1f}%"
            tile = np.ascontiguousarray(rectify(photo, corners, 320, 202)[..., ::-1])
            cv2.putText(tile, f"{note} {scores.min():.2f}", (4, 12), 0, 0.4, (0, 0, 255), 1)
            tiles.append(tile)
    print(folder.rstrip("/").split("/")[-1], {name: f"{sum(v)}/{len(v)}" for name, v in tallies.items()})
    for kind in ("photo", "clean"):
        some = [e for k, e in errors if k == kind]
        if some:
            print(f"  {kind}: mean corner error {100 * np.mean(some):.2f} % of the card's width, "
                  f"median {100 * np.median(some):.2f}, worst {100 * np.max(some):.2f}")
    for miss in misses:
        print("  ", *miss)


def empty(localizer, folder):
    """Photos without the card: how many are called NONE, or would be refused for weak corners."""
    files = [os.path.join(top, name) for top, _, names in os.walk(folder) for name in sorted(names)
             if name.lower().endswith((".jpg", ".jpeg", ".png"))]
    none, weak, loud = 0, 0, []
    for path in files:
        photo = cv2.imread(path)
        if photo is None:
            continue
        _, scores, layout = localizer(np.ascontiguousarray(photo[..., ::-1]))
        none += layout[-1] > 0.5
        weak += layout[-1] > 0.5 or scores.min() < 0.3
        if layout[-1] <= 0.5 and scores.min() >= 0.3:
            loud.append((os.path.basename(path), layout.round(2).tolist(), float(scores.min().round(2))))
    print(f"empty {folder.rstrip('/').split('/')[-1]}: NONE {none}/{len(files)}, NONE or weak corners {weak}/{len(files)}", *loud[:8])


def drawn(localizer, folders, count):
    from draw_photo import CLASSES, NONE, Banks, arrange, finish
    from train_localizer import HELD_OUT
    bank, rng = Banks(folders, slice(-HELD_OUT, None)), np.random.default_rng(99)
    right, errors, turns = {}, [], []
    for _ in range(count):
        image, truth, label = finish(rng, arrange(rng, bank))
        used = np.abs(image.astype(int) - 128).sum(2) > 0
        rows, columns = np.flatnonzero(used.any(1)), np.flatnonzero(used.any(0))
        y0, y1, x0, x1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        corners, _, layout = localizer(np.ascontiguousarray(image[y0:y1, x0:x1]))
        right.setdefault(CLASSES[label], []).append(layout.argmax() == label)
        if label != NONE:
            width = np.linalg.norm(truth[1] - truth[0])
            errors.append(np.linalg.norm(corners + [x0, y0] - truth, axis=1).mean() / width)
            turns.append(errors[-1] < 0.25)
    print("drawn, faces kept out:", {name: f"{np.mean(right[name]):.3f} of {len(right[name])}" for name in sorted(right)},
          f"placed {np.mean(turns):.3f}, corner error mean of the placed {100 * np.mean([e for e in errors if e < .25]):.2f} %, "
          f"median {100 * np.median(errors):.2f} %")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("model")
    options.add_argument("--corpus", nargs="*", default=[])
    options.add_argument("--empty", nargs="*", default=[])
    options.add_argument("--bank", nargs="*", default=[])
    options.add_argument("--count", type=int, default=400)
    options.add_argument("--sheet")
    options.add_argument("--second", choices=["warp", "crop", "none"], default="warp")
    asked = options.parse_args()
    localizer, tiles = Localizer(asked.model, asked.second), []
    for folder in asked.corpus:
        corpus(localizer, folder, tiles)
    for folder in asked.empty:
        empty(localizer, folder)
    if asked.bank:
        drawn(localizer, asked.bank, asked.count)
    blank = np.zeros((1, 3, 256, 256), np.float32)
    start = time.perf_counter()
    for _ in range(20):
        localizer.session.run(None, {"pixels": blank})
    print(f"{(time.perf_counter() - start) * 50:.1f} ms a pass, one thread")
    if asked.sheet and tiles:
        while len(tiles) % 8:
            tiles.append(np.zeros_like(tiles[0]))
        cv2.imwrite(asked.sheet, np.vstack([np.hstack(tiles[i:i + 8]) for i in range(0, len(tiles), 8)]))


if __name__ == "__main__":
    main()
