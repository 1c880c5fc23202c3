"""Trains the plate finder on streets drawn as they are needed; run again to continue.

usage: finder.py FOLDER --fonts DIR... [--photos DIR...] [--minutes 60] [--rate 0.002]
"""
import argparse
import os
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "page"))

from loop import normalise, train
from networks import Residual, conv
from scene import HEIGHT, WIDTH, Street

MEAN, STD = [127.5] * 3, [64.0] * 3
STRIDE = 8
UNIT = 32.0  # pixels that a corner's offset of 1 is


class PlateFinder(nn.Module):
    """[N,3,H,W] -> [N,9,H/8,W/8]: the logit of a plate's middle, and its four corners from the cell's middle in units of 32 pixels."""

    def __init__(self):
        super().__init__()
        self.to8 = nn.Sequential(conv(3, 16, 3, 2), conv(16, 32, 3, 2), conv(32, 48, 3, 2), Residual(48), Residual(48))
        self.to16 = nn.Sequential(conv(48, 80, 3, 2), Residual(80), Residual(80))
        self.to32 = nn.Sequential(conv(80, 112, 3, 2), Residual(112), Residual(112, 2), Residual(112))
        self.side16, self.side8 = conv(80, 64, 1), conv(48, 48, 1)
        self.down32 = conv(112, 64, 1)
        self.up16 = nn.Sequential(Residual(64), conv(64, 48, 1))
        self.up8 = nn.Sequential(Residual(48), conv(48, 48))
        self.plate = nn.Conv2d(48, 9, 1)
        nn.init.constant_(self.plate.bias[:1], -4.0)

    def forward(self, x):
        x8 = self.to8(x)
        x16 = self.to16(x8)
        y = self.down32(self.to32(x16))
        y = self.up16(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side16(x16))
        y = self.up8(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side8(x8))
        return self.plate(y)


class Batches:
    """Draws batches in the feeding process; fonts and photos are opened there."""

    def __init__(self, fonts, photos, size):
        self.fonts, self.photos, self.size, self.street = fonts, photos, size, None

    def __call__(self, rng):
        if self.street is None:
            random.seed(int(rng.integers(1 << 30)))
            np.random.seed(int(rng.integers(1 << 30)))
            self.street = Street(self.fonts, self.photos)
        scenes, corners = zip(*[self.street.draw() for _ in range(self.size)])
        heat, offsets, counted = zip(*[targets(c) for c in corners])
        return np.stack(scenes)[..., ::-1], np.stack(heat), np.stack(offsets), np.stack(counted)


def targets(plates):
    """Heat of 0..1, corners from each cell in units, and where these count."""
    rows, columns = HEIGHT // STRIDE, WIDTH // STRIDE
    yy, xx = np.mgrid[0:rows, 0:columns].astype(np.float32)
    heat, offsets, counted = np.zeros((rows, columns), np.float32), np.zeros((8, rows, columns), np.float32), np.zeros((rows, columns), np.float32)
    for plate in plates:
        middle, size = plate.mean(0) / STRIDE - 0.5, np.abs(plate.max(0) - plate.min(0)) / STRIDE
        bump = np.exp(-((xx - middle[0]) / max(0.6, size[0] / 7)) ** 2 / 2 - ((yy - middle[1]) / max(0.6, size[1] / 7)) ** 2 / 2)
        bump[int(np.clip(round(middle[1]), 0, rows - 1)), int(np.clip(round(middle[0]), 0, columns - 1))] = 1
        mine = bump > np.maximum(heat, 0.35)
        heat = np.maximum(heat, bump)
        for i, (x, y) in enumerate(plate):
            offsets[2 * i][mine] = ((x - (xx + 0.5) * STRIDE) / UNIT)[mine]
            offsets[2 * i + 1][mine] = ((y - (yy + 0.5) * STRIDE) / UNIT)[mine]
        counted[mine] = bump[mine]
    return heat, offsets, counted


def loss_of(network, batch):
    scenes, heat, offsets, counted = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = network(normalise(scenes, MEAN, STD))
    out = out.float()
    heat, offsets, counted = torch.from_numpy(heat), torch.from_numpy(offsets), torch.from_numpy(counted)
    odds = torch.sigmoid(out[:, 0]).clamp(1e-5, 1 - 1e-5)
    peak = heat == 1
    there = -((1 - odds) ** 2 * odds.log())[peak].sum()
    nowhere = -(((1 - heat) ** 4) * odds ** 2 * (1 - odds).log())[~peak].sum()
    spot = (there + nowhere) / peak.sum().clamp_min(1)
    away = (F.smooth_l1_loss(out[:, 1:], offsets, reduction="none", beta=0.1).mean(1) * counted).sum() / counted.sum().clamp_min(1)
    return spot + 4 * away, {"spot": spot.item(), "corner": away.item(), "seen": (odds[peak] > 0.4).float().mean().item()}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--fonts", nargs="+", required=True)
    options.add_argument("--photos", nargs="*", default=[], help="folders of free photos without plates")
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--batch", type=int, default=16)
    asked = options.parse_args()
    train(PlateFinder(), Batches(asked.fonts, asked.photos, asked.batch), loss_of, asked.folder, asked.minutes, asked.rate)


if __name__ == "__main__":
    main()
