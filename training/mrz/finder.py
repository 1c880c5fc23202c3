"""Trains and exports the network that finds machine-readable zones.

    python finder.py bank BANK
    python finder.py train BANK FOLDER --minutes 40        (again: goes on)
    python finder.py export FOLDER OUT

One network for two looks: at the whole photo (where is a zone, which way does it read) and at the straightened zone (where are its lines).
"""
import argparse
import hashlib
import os
import sys

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "page")]

from loop import train
from networks import Residual, conv
from scene import Studio, build_bank

STRIDE = 4


class ZoneFinder(nn.Module):
    """[N,1,H,W], sides multiples of 32 -> [N,4,H/4,W/4]: zone logit, cos and sin of its reading direction, logit of a line's core."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(conv(1, 8, 3, 2), conv(8, 24, 3, 2))
        self.near4 = Residual(24)
        self.to8 = nn.Sequential(conv(24, 40, 3, 2), Residual(40))
        self.to16 = nn.Sequential(conv(40, 64, 3, 2), Residual(64), Residual(64, 2))
        self.to32 = nn.Sequential(conv(64, 80, 3, 2), Residual(80), Residual(80, 2))
        self.side16, self.side8, self.side4 = conv(64, 48, 1), conv(40, 32, 1), conv(24, 20, 1)
        self.down32, self.up16, self.up8 = conv(80, 48, 1), conv(48, 32, 1), nn.Sequential(Residual(32), conv(32, 20, 1))
        self.up4 = conv(20, 16)
        self.say = nn.Conv2d(16, 4, 1)
        nn.init.constant_(self.say.bias, -1.0)

    def forward(self, x):
        x4 = self.near4(self.stem(x))
        x8 = self.to8(x4)
        x16 = self.to16(x8)
        y = self.down32(self.to32(x16))
        y = self.up16(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side16(x16))
        y = self.up8(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side8(x8))
        y = self.up4(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side4(x4))
        return self.say(y)


def targets(height, width, blocks):
    """Zone, cos, sin, core and the weight of core at stride 4."""
    h, w = height // STRIDE, width // STRIDE
    out = np.zeros((5, h, w), np.float32)
    out[4] = 1
    for lines in blocks:
        across = lines[:, 1] - lines[:, 0]
        way = across.mean(0) / (np.linalg.norm(across.mean(0)) + 1e-6)
        down = lines[:, 3] - lines[:, 0]
        hull = cv2.convexHull(lines.reshape(-1, 1, 2).astype(np.float32))
        mask = filled(hull, h, w)
        out[0] = np.maximum(out[0], mask)
        out[1][mask > 0], out[2][mask > 0] = way
        tall = float(np.linalg.norm(down.mean(0)))
        if tall < 5:
            out[4][mask > 0] = 0
        for quad in lines:
            sink = (quad[3] - quad[0]) * 0.2
            core = np.stack([quad[0] + sink, quad[1] + (quad[2] - quad[1]) * 0.2, quad[2] - (quad[2] - quad[1]) * 0.2, quad[3] - sink])
            out[3] = np.maximum(out[3], filled(core, h, w))
    return out


def filled(points, h, w):
    mask = np.zeros((h, w), np.uint8)
    cv2.fillPoly(mask, [np.round((np.asarray(points).reshape(-1, 2) / STRIDE - 0.5) * 16).astype(np.int32)], 1, cv2.LINE_8, 4)
    return mask.astype(np.float32)


def normalised(images):
    return (torch.from_numpy(images).float()[:, None] - 127.5) / 64


class Batches:
    """Far and near looks in turn; the bank is opened in the feeding process."""

    def __init__(self, bank, fonts):
        self.bank, self.fonts, self.studio, self.count = bank, fonts, None, 0

    def __call__(self, rng):
        if self.studio is None:
            import random
            random.seed(int(rng.integers(1 << 30)))
            np.random.seed(int(rng.integers(1 << 30)))
            self.studio = Studio(self.bank, self.fonts)
        self.count += 1
        draw, size = (self.studio.far, 12) if self.count % 3 else (self.studio.near, 20)
        images, truth = [], []
        for _ in range(size):
            image, blocks = draw()
            images.append(image)
            truth.append(targets(*image.shape, blocks))
        return np.stack(images), np.stack(truth)


def loss_of(network, batch):
    images, truth = batch
    truth = torch.from_numpy(truth)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        said = network(normalised(images).contiguous(memory_format=torch.channels_last))
    said = said.float()
    zone, way, core, heed = truth[:, 0], truth[:, 1:3], truth[:, 3], truth[:, 4]
    found = F.binary_cross_entropy_with_logits(said[:, 0], zone, pos_weight=torch.tensor(3.0))
    overlap = dice(said[:, 0], zone)
    inside = zone.sum().clamp_min(1)
    turned = (((said[:, 1:3] - way) ** 2).sum(1) * zone).sum() / inside
    lines = (F.binary_cross_entropy_with_logits(said[:, 3], core, pos_weight=torch.tensor(2.0), reduction="none") * heed).mean()
    lines_overlap = dice(said[:, 3] * heed - 20 * (1 - heed), core * heed)
    loss = found + 0.5 * overlap + 0.5 * turned + lines + 0.5 * lines_overlap
    kind = "near " if images.shape[1] < images.shape[2] else "far "
    return loss, {kind + "zone": found.item(), kind + "dice": overlap.item(), kind + "way": turned.item(), kind + "core": lines_overlap.item()}


def dice(logits, truth):
    p = torch.sigmoid(logits)
    both = (p * truth).sum((1, 2))
    return (1 - (2 * both + 20) / (p.sum((1, 2)) + truth.sum((1, 2)) + 20)).mean()


class Said(nn.Module):
    """The network as exported: probabilities instead of logits, its normalisation inside."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, grey):
        said = self.network((grey - 127.5) / 64)
        return torch.cat([torch.sigmoid(said[:, :1]), said[:, 1:3], torch.sigmoid(said[:, 3:])], 1)


def export(folder, out):
    network = ZoneFinder()
    network.load_state_dict(torch.load(os.path.join(folder, "last.pt"))["average"])
    os.makedirs(out, exist_ok=True)
    path = os.path.join(out, "model.onnx")
    torch.onnx.export(Said(network.eval()), torch.zeros(1, 1, 384, 512), path, input_names=["photo"], output_names=["zones"], opset_version=17,
                      dynamic_axes={"photo": {2: "height", 3: "width"}, "zones": {2: "rows", 3: "columns"}}, dynamo=False)
    print(path, os.path.getsize(path), hashlib.sha256(open(path, "rb").read()).hexdigest())


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("bank", "train", "export"))
    options.add_argument("where", nargs="+")
    options.add_argument("--fonts", nargs="+", default=["/usr/share/fonts"])
    options.add_argument("--minutes", type=float, default=40)
    options.add_argument("--rate", type=float, default=3e-3)
    asked = options.parse_args()
    if asked.what == "bank":
        build_bank(asked.where[0], [])
    elif asked.what == "train":
        train(ZoneFinder(), Batches(asked.where[0], asked.fonts), loss_of, asked.where[1], asked.minutes, asked.rate)
    else:
        export(*asked.where)


if __name__ == "__main__":
    main()
