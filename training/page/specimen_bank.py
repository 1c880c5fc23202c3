"""Makes a bank of what `hawiya specimen` drew flat, beside what is drawn here: card faces of other designs by another hand, and other documents.

usage: specimen_bank.py OUT FOLDER...   (each as written by `hawiya specimen --type TYPE --count N --seed S --out FOLDER`)
"""
import json
import os
import pickle
import sys

import cv2
import numpy as np

from draw_card import HEIGHT, WIDTH
from draw_photo import CLASSES

LOOKS_LIKE = {"PAK-NICOP/front": "PAK-SNIC/front", "PAK-NICOP/back": "PAK-SNIC/back",
              "EGY-DL/front": "EGY-LICENCE", "EGY-VL/front": "EGY-LICENCE", "EGY-VL/back": "EGY-LICENCE"}


def main():
    out, folders = sys.argv[1], sys.argv[2:]
    cards, labels, others = [], [], []
    for folder in folders:
        with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as file:
            for entry in map(json.loads, file):
                picture = cv2.cvtColor(cv2.imread(os.path.join(folder, entry["file"])), cv2.COLOR_BGR2RGB)
                name = entry["type"] + "/" + entry["side"]
                name = LOOKS_LIKE.get(name, name)
                if name not in CLASSES:
                    others.append(cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
                    continue
                cards.append(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA))
                labels.append(CLASSES.index(name))
    order = np.random.default_rng(1).permutation(len(cards))
    os.makedirs(out, exist_ok=True)
    np.save(os.path.join(out, "cards.npy"), np.stack([cards[i] for i in order]))
    np.save(os.path.join(out, "labels.npy"), np.array([labels[i] for i in order]))
    for name, empty in (("rest", {"others": others, "photos": []}), ("lines", [])):
        with open(os.path.join(out, name + ".pickle"), "wb") as file:
            pickle.dump(empty, file)
    print(len(cards), "faces,", len(others), "others")


if __name__ == "__main__":
    main()
