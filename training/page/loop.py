"""The training loop both networks share: one drawing process, AdamW, a schedule by the clock, averaged weights, resuming."""
import copy
import multiprocessing as mp
import os
import time

import numpy as np
import torch


def feed(queue, make_batch, seed):
    import cv2
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    while True:
        queue.put(make_batch(rng))


def start_feeder(make_batch, seed, depth=12):
    queue = mp.Queue(depth)
    process = mp.Process(target=feed, args=(queue, make_batch, seed), daemon=True)
    process.start()
    return queue, process


def normalise(images, mean, std):
    """uint8 [N,H,W,3] to float [N,3,H,W], channels last in memory."""
    pixels = torch.from_numpy(np.ascontiguousarray(images)).permute(0, 3, 1, 2).float()
    return ((pixels - torch.tensor(mean).view(1, 3, 1, 1)) / torch.tensor(std).view(1, 3, 1, 1)).contiguous(
        memory_format=torch.channels_last)


class Average:
    """Exponential average of weights and batch-norm statistics: what is exported."""

    def __init__(self, network, keep=0.998):
        self.network, self.keep, self.steps = copy.deepcopy(network).eval(), keep, 0

    def update(self, network):
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for ours, theirs in zip(self.network.state_dict().values(), network.state_dict().values()):
                if ours.dtype.is_floating_point:
                    ours.mul_(keep).add_(theirs, alpha=1 - keep)
                else:
                    ours.copy_(theirs)


def train(network, make_batch, loss_of, folder, minutes, rate=3e-3, every=60, warm=100):
    """Trains for `minutes`, continuing from folder/last.pt where there is one. loss_of(network, batch) → loss, figures."""
    torch.set_num_threads(1)
    os.makedirs(folder, exist_ok=True)
    network = network.to(memory_format=torch.channels_last)
    average, done, path = Average(network), 0, os.path.join(folder, "last.pt")
    optimiser = torch.optim.AdamW(network.parameters(), rate, weight_decay=0.02, betas=(0.9, 0.98))
    if os.path.exists(path):
        saved = torch.load(path)
        network.load_state_dict(saved["network"])
        average.network.load_state_dict(saved["average"])
        optimiser.load_state_dict(saved["optimiser"])
        done, average.steps = saved["samples"], 1000
        warm = 20
    queue, process = start_feeder(make_batch, done + 17)
    start = shown = time.time()
    step, running, waited = 0, {}, 0.0
    while (gone := (time.time() - start) / 60) < minutes:
        share = gone / minutes
        for group in optimiser.param_groups:
            group["lr"] = float(rate * min(1, (step + 1) / warm) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * share))))
        ask = time.time()
        batch = queue.get()
        waited += time.time() - ask
        network.train()
        loss, figures = loss_of(network, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        average.update(network)
        step, done = step + 1, done + len(batch[0])
        for name, value in figures.items():
            running.setdefault(name, []).append(value)
        if time.time() - shown > every:
            text = " ".join(f"{name} {np.mean(values):.4f}" for name, values in running.items())
            print(f"{gone:5.1f} min {done:7d} samples, waited {waited:.0f} s: {text}", flush=True)
            shown, running = time.time(), {}
            save(path, network, average, optimiser, done)
    save(path, network, average, optimiser, done)
    process.terminate()
    return average.network


def save(path, network, average, optimiser, done):
    torch.save({"network": network.state_dict(), "average": average.network.state_dict(),
                "optimiser": optimiser.state_dict(), "samples": done}, path + ".new")
    os.replace(path + ".new", path)
