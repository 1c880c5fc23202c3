"""Trains the text detector on rectified cards drawn as they are needed; run again to continue.

usage: train_detector.py BANK FOLDER [--minutes 15] [--rate 0.003]
"""
import argparse

import numpy as np
import torch
from torch.nn import functional as F

from draw_photo import Bank
from draw_rectified import straightened
from light import degrade, shade
from loop import normalise, train
from networks import CardLines
from train_localizer import HELD_OUT, MEAN, STD


class Batches:
    """Draws batches in the feeding process, every straightened card about three times in different light."""

    def __init__(self, bank, size, pool=96, takes=4):
        self.folder, self.size, self.pool_size, self.takes, self.bank, self.pool = bank, size, pool, takes, None, []

    def sample(self, rng):
        if len(self.pool) < self.pool_size or rng.random() * self.takes < 1:
            if len(self.pool) == self.pool_size:
                self.pool.pop(int(rng.integers(self.pool_size)))
            index = int(rng.integers(0, len(self.bank.cards) - HELD_OUT))
            self.pool.append(straightened(rng, self.bank.cards[index], self.bank.lines[index]))
            chosen = self.pool[-1]
        else:
            chosen = self.pool[int(rng.integers(self.pool_size))]
        return degrade(rng, shade(rng, chosen[0])), chosen[1], chosen[2]

    def __call__(self, rng):
        self.bank = self.bank or Bank(self.folder)
        return tuple(np.stack(part) for part in zip(*[self.sample(rng) for _ in range(self.size)]))


def loss_of(network, batch):
    images, target, weight = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = network(normalise(images, MEAN, STD))
    logits = logits[:, 0].float()
    target, weight = torch.from_numpy(target), torch.from_numpy(weight)
    cross = F.binary_cross_entropy_with_logits(logits, target, weight * (1 + 2 * target))
    chance = torch.sigmoid(logits) * weight
    overlap = (chance * target).sum((1, 2))
    dice = 1 - ((2 * overlap + 1) / (chance.sum((1, 2)) + (target * weight).sum((1, 2)) + 1)).mean()
    hit, true = (chance > 0.4).float(), (target > 0.5).float()
    both = (hit * true).sum()
    return 2 * cross + 0.5 * dice, {"cross": cross.item(), "dice": dice.item(),
                                    "precision": (both / hit.sum().clamp_min(1)).item(),
                                    "recall": (both / true.sum().clamp_min(1)).item()}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("bank")
    options.add_argument("folder")
    options.add_argument("--minutes", type=float, default=15)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--batch", type=int, default=16)
    asked = options.parse_args()
    train(CardLines(), Batches(asked.bank, asked.batch), loss_of, asked.folder, asked.minutes, asked.rate)


if __name__ == "__main__":
    main()
