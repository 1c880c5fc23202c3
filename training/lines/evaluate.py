"""Reads line crops (a folder with truth.jsonl: file, text) with a checkpoint and counts exact lines and CER.

    python evaluate.py --task codes --checkpoint codes.pt --corpus DIR [--failures failures.png]
"""
import argparse
import json
import os

import cv2
import numpy as np
import torch

from ink import visual_order
from lines import VOCABULARIES
from model import build, greedy, normalised
from photo import HEIGHT


def load(task, checkpoint):
    model = build(task, VOCABULARIES[task])
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["model"])
    return model.eval()


def line_picture(path):
    """The brightest channel of a picture, 40 rows high: coloured print fades, black ink stays."""
    picture = cv2.imread(path, cv2.IMREAD_COLOR).max(axis=2)
    width = max(16, round(picture.shape[1] * HEIGHT / picture.shape[0]))
    shrinks = picture.shape[0] > HEIGHT
    return cv2.resize(picture, (width, HEIGHT), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, last = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(row[-1] + 1, last[j] + 1, last[j - 1] + (x != y)))
    return row[-1]


def masked(logits, vocabulary, allowed):
    """Closes the classes outside a kind's alphabet, as the engine does."""
    if allowed:
        closed = [i + 1 for i, c in enumerate(vocabulary) if c not in allowed]
        logits[:, closed] = -1e9
    return logits


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--task", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--allowed", default="", help="characters the kind of line may hold")
    parser.add_argument("--failures")
    args = parser.parse_args()
    model, vocabulary = load(args.task, args.checkpoint), VOCABULARIES[args.task]
    right = edits = characters = 0
    failures = []
    lines = [json.loads(line) for line in open(os.path.join(args.corpus, "truth.jsonl"), encoding="utf-8")]
    for line in lines:
        picture = line_picture(os.path.join(args.corpus, line["file"]))
        with torch.no_grad():
            logits = model(torch.from_numpy(normalised(picture))[None, None])[0]
        text, score = greedy(masked(logits, vocabulary, args.allowed), vocabulary)
        logical = text if args.task == "codes" else visual_order(text)
        expected, got = line["text"].replace(" ", ""), logical.replace(" ", "")
        edits += distance(expected, got)
        characters += len(expected)
        right += expected == got
        if expected != got:
            failures.append((score, line["file"], expected, got, picture))
    print("%s: %d of %d exact, CER %.4f" % (args.corpus, right, len(lines), edits / characters))
    for score, name, expected, got, _ in failures:
        print("%.3f %s\n   %s\n   %s" % (score, name, expected, got))
    if args.failures and failures:
        width = max(p.shape[1] for *_, p in failures)
        cv2.imwrite(args.failures, np.vstack([np.pad(p, ((2, 2), (0, width - p.shape[1]))) for *_, p in failures]))


if __name__ == "__main__":
    main()
