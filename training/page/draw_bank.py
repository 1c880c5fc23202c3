"""Draws the bank of flat pictures once: card faces with their lines, other documents, backgrounds.

usage: draw_bank.py OUT [--country egypt|pakistan] [--cards 1400] [--others 500] [--photos FOLDER ...] [--fonts FOLDER ...]
"""
import argparse
import glob
import os
import pickle
from functools import partial

import cv2
import numpy as np

from draw_card import HEIGHT, WIDTH, draw_back, draw_front
from draw_identity import draw_identity
from draw_other import draw_other
from draw_pakistan import draw_pakistan
from draw_photo import CLASSES
from pakistan import SIDES
from text import Fonts

FACES = {"egypt": {"EGY-NID/front": draw_front, "EGY-NID/back": draw_back},
         "pakistan": {kind: partial(draw_pakistan, kind=kind) for kind in SIDES}}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("out")
    options.add_argument("--country", choices=FACES, default="egypt")
    options.add_argument("--cards", type=int, default=1400)
    options.add_argument("--others", type=int, default=500)
    options.add_argument("--photos", nargs="*", default=[], help="folders of free landscape photos for backgrounds")
    options.add_argument("--fonts", nargs="*", default=[], help="folders of Nastaliq faces beside those installed")
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    cv2.setNumThreads(1)
    os.makedirs(asked.out, exist_ok=True)
    rng, fonts = np.random.default_rng(asked.seed), Fonts(asked.fonts)
    with open(os.path.join(asked.out, "rest.pickle"), "wb") as file:
        pickle.dump({"others": [(draw_other, draw_identity)[i % 2](rng, fonts) for i in range(asked.others)], "photos": photos(asked.photos)}, file)
    cards = np.zeros((asked.cards, HEIGHT, WIDTH, 3), np.uint8)
    lines, kinds = [], list(FACES[asked.country].items())
    for i in range(asked.cards):
        cards[i], places = kinds[i % len(kinds)][1](rng, fonts)
        lines.append(places)
    np.save(os.path.join(asked.out, "cards.npy"), cards)
    np.save(os.path.join(asked.out, "labels.npy"), np.array([CLASSES.index(kinds[i % len(kinds)][0]) for i in range(asked.cards)]))
    with open(os.path.join(asked.out, "lines.pickle"), "wb") as file:
        pickle.dump(lines, file)
    print(f"{asked.cards} faces, {asked.others} others")


def photos(folders):
    """One picture a name (wallpapers come in many sizes), 640 px wide."""
    found = {}
    for folder in folders:
        for path in glob.glob(os.path.join(folder, "**", "*"), recursive=True):
            if path.lower().endswith((".jpg", ".png", ".webp")) and "screenshot" not in path:
                name = path.split("/contents/")[0]
                if name not in found:
                    found[name] = path
    pictures = []
    for path in found.values():
        picture = cv2.imread(path)
        if picture is not None and min(picture.shape[:2]) >= 200:
            scale = 640 / picture.shape[1]
            picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            pictures.append(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
    return pictures


if __name__ == "__main__":
    main()
