"""Trains and exports the network that finds the printed lines of any document's page.

    python detector.py bank BANK --fonts /usr/share/fonts FONTS --photos /usr/share/wallpapers
    python detector.py bank BANK.new --held-out --count 250 --fonts ...      (faces kept out, for measuring)
    python detector.py thaw BANK WORK ../../engine/src/main/resources/models/text-detector/page-lines/1   (where the checkpoint is gone)
    python detector.py train BANK WORK --minutes 60                           (again: goes on)
    python detector.py export WORK ../../engine/src/main/resources/models/text-detector/page-lines/1 --notes measured.yaml
"""
import argparse
import hashlib
import os
import random

import numpy as np
import onnx
import torch
import yaml
from torch import nn
from torch.nn import functional as F

import pages  # sets the path to the modules beside this folder
from finder import ZoneFinder, dice, normalised
from loop import Average, save, train
from thaw import thaw

WIDTH, HEIGHT, BATCH = 384, 256, 16
POST = {
    "input": "grey page at 6 pixels a millimetre; sides padded to multiples of 32",
    "cells": "a cell is 4 pixels wide and 2 high, so that the core of a line of 5 pixel capitals is still more than one cell",
    "regions": "cells of plane 0 above `text`, 4-connected; drop components under `area` cells or with mean under `score`",
    "script": "a region is Arabic where the mean of plane 1 over its cells is above `arabic`",
    "box": "core to line, in pixels: x = 4 column, y = 2 row, t = 2 cells / columns of the component (its mean height, so that a tilt "
           "does not swell it); grow side_px + side t left and right, up t up, down t down, of the region's script"}
GROWTH = {"latin": {"side_px": 1.0, "side": 0.5, "up": 0.55, "down": 0.65}, "arabic": {"side_px": 1.0, "side": 0.5, "up": 0.65, "down": 0.65}}
THRESHOLDS = {"text": 0.6, "score": 0.7, "area": 3, "arabic": 0.5}
FAINT = {"text": 0.35, "score": 0.45, "area": 2}


class PageLines(ZoneFinder):
    """[N,1,H,W] -> [N,2,H/2,W/4]: logits of a line's core and of Arabic script; the zone finder with two rows a cell instead of four planes."""

    def forward(self, x):
        said = super().forward(x)
        n, _, h, w = said.shape
        return said.view(n, 2, 2, h, w).transpose(2, 3).reshape(n, 2, 2 * h, w)


class Batches:
    """Pieces of a pool of pages, each printed once and photographed several times."""

    def __init__(self, bank, pool=80, takes=5):
        self.path, self.size, self.takes, self.bank, self.pool = bank, pool, takes, None, []

    def sample(self):
        if len(self.pool) < self.size or random.random() * self.takes < 1:
            if len(self.pool) == self.size:
                self.pool.pop(random.randrange(self.size))
            self.pool.append(pages.printed(self.bank))
            page, lines = self.pool[-1]
        else:
            page, lines = random.choice(self.pool)
        return pages.taken(self.bank, page, lines, WIDTH, HEIGHT)[:2]

    def __call__(self, rng):
        if self.bank is None:
            random.seed(int(rng.integers(1 << 30)))
            np.random.seed(int(rng.integers(1 << 30)))
            self.bank = pages.Bank(self.path)
        return tuple(np.stack(part) for part in zip(*[self.sample() for _ in range(BATCH)]))


def loss_of(network, batch):
    images, truth = batch
    core, script, weight = torch.from_numpy(truth).unbind(1)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        said = network(normalised(images).contiguous(memory_format=torch.channels_last))
    said = said.float()
    text = (F.binary_cross_entropy_with_logits(said[:, 0], core, reduction="none") * weight).mean()
    heed = weight * (core > 0.3)
    right = (F.binary_cross_entropy_with_logits(said[:, 1], script, reduction="none") * heed).sum() / heed.sum().clamp_min(1)
    overlap = dice(said[:, 0] + (weight == 0) * -50.0, core)
    with torch.no_grad():
        hit, true = (said[:, 0] > 0) & (weight > 0), core > 0.5
        both = (hit & true).sum()
    return 2 * text + 0.3 * right + 0.3 * overlap, {"text": text.item(), "dice": overlap.item(), "script": right.item(),
                                                   "precision": (both / hit.sum().clamp_min(1)).item(), "recall": (both / true.sum().clamp_min(1)).item()}


class Said(nn.Module):
    """The network as exported: probabilities, its normalisation inside."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, grey):
        return torch.sigmoid(self.network((grey - 127.5) / 64))


def export(folder, out, notes):
    network, saved = PageLines(), torch.load(os.path.join(folder, "last.pt"))
    network.load_state_dict(saved["average"])
    os.makedirs(out, exist_ok=True)
    path = os.path.join(out, "model.onnx")
    torch.onnx.export(Said(network.eval()), torch.zeros(1, 1, 416, 768), path, input_names=["page"], output_names=["lines"], opset_version=17,
                      dynamic_axes={"page": {2: "height", 3: "width"}, "lines": {2: "rows", 3: "columns"}}, dynamo=False)
    onnx.checker.check_model(onnx.load(path))
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    measured = []
    if notes:
        with open(notes, encoding="utf-8") as file:
            measured = yaml.safe_load(file)
    card = {"task": "text-detector", "name": "page-lines", "version": 1, "file": "model.onnx", "sha256": digest, "licence": "Apache-2.0",
            "source": "trained on drawn pages by training/text; no photo of a document was used", "trained_samples": int(saved["samples"]),
            "input": {"name": "page", "shape": [1, 1, "H", "W"], "layout": "NCHW", "colour": "grey", "samples": "0..255; normalised inside"},
            "outputs": [{"name": "lines", "shape": [1, 2, "H/2", "W/4"], "planes": ["core of a line", "Arabic script"]}],
            "classes": ["text", "arabic"], "post_processor": POST, "growth": GROWTH, "thresholds": THRESHOLDS, "faint": FAINT, "measured": measured}
    with open(os.path.join(out, "model.yaml"), "w", encoding="utf-8") as file:
        yaml.safe_dump(card, file, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    print(path, os.path.getsize(path), digest)


def goes_on(bank, folder, model, seed):
    """Makes a checkpoint of the exported network, to train on from."""
    batches, rng = Batches(bank, pool=40), np.random.default_rng(seed)
    network = thaw(PageLines(), os.path.join(model, "model.onnx"), [normalised(batches(rng)[0]) for _ in range(16)])
    with open(os.path.join(model, "model.yaml"), encoding="utf-8") as file:
        samples = yaml.safe_load(file)["trained_samples"]
    os.makedirs(folder, exist_ok=True)
    save(os.path.join(folder, "last.pt"), network, Average(network), torch.optim.AdamW(network.parameters()), samples)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("bank", "thaw", "train", "export"))
    options.add_argument("where", nargs="+")
    options.add_argument("--fonts", nargs="+", default=["/usr/share/fonts"])
    options.add_argument("--photos", nargs="*", default=[], help="folders of free photos, cut into portraits and backgrounds")
    options.add_argument("--count", type=int, default=1500)
    options.add_argument("--pakistani", type=float, default=0.35, help="share of pages that are Pakistani cards")
    options.add_argument("--licences", type=float, default=0.45, help="share of the others that are licences and such forms")
    options.add_argument("--screens", type=float, default=0.55, help="share of pages printed on lattices, hatching or waves")
    options.add_argument("--held-out", action="store_true", help="only faces that training never draws")
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--notes", help="YAML list of measured figures, each with its command, copied into model.yaml")
    asked = options.parse_args()
    if asked.what == "bank":
        pages.build_bank(asked.where[0], asked.fonts, asked.photos, asked.count, (asked.pakistani, asked.licences, asked.screens), asked.held_out, asked.seed)
    elif asked.what == "thaw":
        goes_on(*asked.where, asked.seed)
    elif asked.what == "train":
        train(PageLines(), Batches(asked.where[0]), loss_of, asked.where[1], asked.minutes, asked.rate)
    else:
        export(*asked.where, asked.notes)


if __name__ == "__main__":
    main()
