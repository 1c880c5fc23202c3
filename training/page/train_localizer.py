"""Trains the localiser on photos drawn as they are needed; run again to continue.

usage: train_localizer.py BANK [BANK ...] FOLDER [--minutes 20] [--rate 0.003] [--start CHECKPOINT]
"""
import argparse
import os
import sys

import numpy as np
import torch
from torch.nn import functional as F

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))
from draw_photo import CLASSES, NONE, Banks, Studio
from loop import normalise, train
from networks import CardCorners
from thaw import thaw

MEAN, STD = [127.5] * 3, [64.0] * 3
CELLS, STRIDE, SIGMA = 64, 4, 0.8
HELD_OUT = 100  # faces at the end of each bank are never trained on


class Batches:
    """Draws batches in the feeding process; the bank is opened there."""

    def __init__(self, banks, size):
        self.folders, self.size, self.studio = banks, size, None

    def __call__(self, rng):
        self.studio = self.studio or Studio(Banks(self.folders, slice(None, -HELD_OUT)))
        images, corners, labels = zip(*[self.studio.photo(rng) for _ in range(self.size)])
        return np.stack(images), np.stack(corners), np.array(labels), np.stack(
            [card_mask(c, k) for c, k in zip(corners, labels)])


def card_mask(corners, label):
    import cv2
    mask = np.zeros((CELLS, CELLS), np.uint8)
    if label != NONE:
        cv2.fillPoly(mask, [np.round((corners / STRIDE - 0.5) * 16).astype(np.int32)], 1, cv2.LINE_8, 4)
    return mask


def corner_targets(corners, labels):
    """Probability of every cell for every corner, with a last place meaning that the corner is nowhere to be seen."""
    place = torch.from_numpy(corners) / STRIDE - 0.5
    axis = torch.arange(CELLS, dtype=torch.float32)
    dx = torch.exp(-((axis - place[..., 0:1]) ** 2) / (2 * SIGMA ** 2))
    dy = torch.exp(-((axis - place[..., 1:2]) ** 2) / (2 * SIGMA ** 2))
    bump = (dy[..., :, None] * dx[..., None, :]).flatten(2)
    seen = (place > -0.6).all(2) & (place < CELLS - 0.4).all(2) & torch.from_numpy(labels != NONE)[:, None]
    bump = bump / bump.sum(2, keepdim=True).clamp_min(1e-6) * seen[..., None]
    return torch.cat([bump, (~seen)[..., None].float()], 2), seen


def with_nowhere(corners):
    """Corner logits [N,4,H,W] flattened, with a zero logit for 'nowhere' appended."""
    flat = corners.flatten(2)
    return torch.cat([flat, torch.zeros_like(flat[..., :1])], 2)


def loss_of(network, batch):
    images, corners, labels, mask = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        heat, layout, body = network(normalise(images, MEAN, STD))
    heat, layout, body = heat.float(), layout.float(), body.float()
    target, seen = corner_targets(corners, labels)
    flat = with_nowhere(heat)
    spatial = -(target * F.log_softmax(flat, 2)).sum(2).mean()
    kinds = F.cross_entropy(layout, torch.from_numpy(labels), label_smoothing=0.02)
    shape = F.binary_cross_entropy_with_logits(body[:, 0], torch.from_numpy(mask).float())
    best = flat[..., :-1].detach().argmax(2)
    found = torch.stack([best % CELLS, best // CELLS], 2).float()
    away = (found - (torch.from_numpy(corners) / STRIDE - 0.5)).norm(dim=2)[seen]
    right = (layout.detach().argmax(1) == torch.from_numpy(labels)).float().mean()
    return spatial + kinds + 0.5 * shape, {"spatial": spatial.item(), "layout": kinds.item(), "right": right.item(),
                                           "within 2 cells": (away < 2).float().mean().item(), "mask": shape.item()}


def known_before(start, classes, batches):
    """The weights of a checkpoint, or of an exported network (.onnx). One thread: the feeding process is forked after it."""
    import cv2
    cv2.setNumThreads(0)
    torch.set_num_threads(1)
    if not start.endswith(".onnx"):
        return torch.load(start)["average"]
    rng = np.random.default_rng(5)
    examples = [normalise(batches(rng)[0], MEAN, STD) for _ in range(8)]
    return thaw(Exported(len(classes)), start, examples).state_dict()


class Exported(CardCorners):
    """As it is exported: without the mask."""

    def forward(self, x):
        return super().forward(x)[:2]


def widened(known, classes):
    """A network with weights that knew other classes: rows by name, new ones begin as NONE."""
    network = CardCorners(len(CLASSES))
    for name in ("layout.2.weight", "layout.2.bias"):
        known[name] = torch.stack([known[name][classes.index(c if c in classes else "NONE")] for c in CLASSES])
    network.load_state_dict(known)
    return network


def main():
    options = argparse.ArgumentParser()
    options.add_argument("banks", nargs="+")
    options.add_argument("folder")
    options.add_argument("--minutes", type=float, default=20)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--batch", type=int, default=32)
    options.add_argument("--start", help="checkpoint or .onnx of a localiser of other classes to begin from")
    options.add_argument("--classes", nargs="+", help="the classes of that one", default=["EGY-NID/front", "EGY-NID/back", "NONE"])
    asked = options.parse_args()
    batches = Batches(asked.banks, asked.batch)
    network = widened(known_before(asked.start, asked.classes, batches), asked.classes) if asked.start else CardCorners(len(CLASSES))
    train(network, Batches(asked.banks, asked.batch), loss_of, asked.folder, asked.minutes, asked.rate)


if __name__ == "__main__":
    main()
