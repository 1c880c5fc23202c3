"""Measures a checkpoint: fresh lines in faces kept out of training, and folders of real line crops.

    python evaluate.py --task codes --checkpoint codes.pt --corpus DIR... [--failures failures.png] [--results ../RESULTS.md]

A corpus is a folder with truth.jsonl (file, text). With --results a row is appended to the table.
"""
import argparse
import datetime
import json
import os
import random

import cv2
import numpy as np
import torch

import urdu
from fonts import ARABIC_DIGITS
import ink
from lines import VOCABULARIES, source
from model import SIZES, build, greedy, normalised
from photo import HEIGHT

KINDS = {
    "codes": {"DIGITS": ARABIC_DIGITS + "/", "LATIN": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    "arabic": {"ARABIC": VOCABULARIES["arabic"]},
    "latin": {"LATIN_TEXT": VOCABULARIES["latin"], "NUMERALS": "0123456789 -/."},
    "names": {"LATIN_NAME": VOCABULARIES["names"]},
    "urdu": {"URDU": VOCABULARIES["urdu"]},
    "mrz": {"MRZ": VOCABULARIES["mrz"]},
    "plates": {"PLATE": VOCABULARIES["plates"]},
}


def load(task, checkpoint):
    model = build(task, VOCABULARIES[task])
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["average"])
    return model.eval()


def visual_order(task, text):
    """Between what stands from left to right and what is read; its own inverse."""
    return {"arabic": ink.visual_order, "urdu": urdu.visual_order}.get(task, str)(text)


def line_picture(task, path):
    """The brightest channel of a picture as the task's network wants it: coloured print fades, black ink stays."""
    picture = cv2.imread(path, cv2.IMREAD_COLOR).max(axis=2)
    rows, wide = SIZES[task].get("rows", HEIGHT), SIZES[task].get("wide", HEIGHT)
    width = max(16, round(picture.shape[1] * wide / picture.shape[0]))
    shrinks = picture.shape[0] > rows
    return cv2.resize(picture, (width, rows), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def distance(a, b):
    """Edits that lead from one text to the other."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, last = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, last[j] + 1, last[j - 1] + (x != y)))
    return row[-1]


def read(model, task, picture):
    """Text in logical order and the best path's probability, with the alphabet of the line's kind."""
    with torch.no_grad():
        logits = model(torch.from_numpy(normalised(picture))[None, None])[0]
    best = ("", 0.0)
    for alphabet in KINDS[task].values():
        open_logits = logits.clone()
        open_logits[:, [i + 1 for i, c in enumerate(VOCABULARIES[task]) if c not in alphabet]] = -1e9
        # Closed classes take their probability with them, so that the right kind of a line scores best.
        lost = torch.logsumexp(logits, -1) - torch.logsumexp(open_logits, -1)
        text, score = greedy(open_logits, VOCABULARIES[task])
        score *= float((-lost.sum()).exp())
        if score > best[1]:
            best = (text, score)
    return visual_order(task, best[0]), best[1]


class Score:
    """Lines read exactly and characters wrong, spaces apart."""

    def __init__(self):
        self.lines = self.right = self.edits = self.characters = 0
        self.failures = []

    def add(self, expected, got, picture, note=""):
        expected, got = expected.replace(" ", ""), got.replace(" ", "")
        self.lines += 1
        self.right += expected == got
        self.edits += distance(expected, got)
        self.characters += len(expected)
        if expected != got:
            self.failures.append((note, expected, got, picture))

    def __str__(self):
        return "%d/%d, CER %.4f" % (self.right, self.lines, self.edits / max(1, self.characters))


def corpus_score(model, task, folder):
    score = Score()
    with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as file:
        for line in map(json.loads, file):
            picture = line_picture(task, os.path.join(folder, line["file"]))
            text, sure = read(model, task, picture)
            score.add(line["text"], text, picture, "%s %.3f" % (line["file"], sure))
    return score


def fresh_score(model, task, args, count=600):
    """Lines drawn with a fixed seed in faces that training never saw."""
    random.seed(7)
    np.random.seed(7)
    lines = source(task, args.fonts, args.dictionary, held_out=True)
    score = Score()
    for _ in range(count):
        picture, text = lines.draw()
        score.add(visual_order(task, text), read(model, task, picture)[0], picture)
    return score


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--task", required=True, choices=sorted(KINDS))
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--corpus", nargs="*", default=[])
    parser.add_argument("--fonts", nargs="*", default=[], help="with folders of fonts, faces kept out of training are measured too")
    parser.add_argument("--dictionary", default="/usr/share/hunspell/ar.dic")
    parser.add_argument("--failures", help="a picture of the lines read wrong")
    parser.add_argument("--results", help="a table to append a row to")
    parser.add_argument("--hours", type=float, default=0, help="hours of training so far, for the table")
    args = parser.parse_args()
    model = load(args.task, args.checkpoint)
    scores = {os.path.basename(os.path.normpath(c)): corpus_score(model, args.task, c) for c in args.corpus}
    if args.fonts:
        scores["new faces"] = fresh_score(model, args.task, args)
    failures = []
    for name, score in scores.items():
        print(name, score)
        if name != "new faces":
            for note, expected, got, picture in score.failures:
                print("  %s\n    %s\n    %s" % (note, expected, got))
                failures.append(picture)
    if args.failures and failures:
        width = max(p.shape[1] for p in failures)
        cv2.imwrite(args.failures, np.vstack([np.pad(p, ((2, 2), (0, width - p.shape[1]))) for p in failures]))
    if args.results:
        seen = torch.load(args.checkpoint, weights_only=True)["seen"]
        with open(args.results, "a", encoding="utf-8") as table:
            table.write("| %s | %s | %d | %.1f | %s |\n" % (
                datetime.date.today(), args.task, seen, args.hours, "; ".join("%s: %s" % s for s in scores.items())))


if __name__ == "__main__":
    main()
