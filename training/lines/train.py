"""Trains a line recogniser on lines drawn as it goes; checkpoints resume.

    python train.py --task codes --fonts DIR... --work DIR [--minutes 60]
"""
import argparse
import os
import random
import time

import numpy as np
import torch

from lines import VOCABULARIES, source
from model import build, greedy, normalised


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--task", choices=sorted(VOCABULARIES), required=True)
    parser.add_argument("--fonts", nargs="+", default=["/usr/share/fonts"])
    parser.add_argument("--dictionary", default="/usr/share/hunspell/ar.dic")
    parser.add_argument("--work", default="build/lines", help="where checkpoints are kept")
    parser.add_argument("--start", help="a checkpoint of another task, whose weights of like shape a new training begins with")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--lines", type=int, default=600_000, help="lines over which the rate falls to its end")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    return parser.parse_args()


def batches(lines, size, narrowest, pool=16):
    """Batches of lines of like width, padded at the right with the mean grey."""
    while True:
        drawn = [lines.draw() for _ in range(size * pool)]
        drawn = [(p, t) for p, t in drawn if t and p.shape[1] >= narrowest * len(t) and p.shape[1] <= 1200]
        drawn.sort(key=lambda line: line[0].shape[1])
        chunks = [drawn[i:i + size] for i in range(0, len(drawn), size)]
        random.shuffle(chunks)
        yield from chunks


def tensors(chunk, index):
    width = max(p.shape[1] for p, _ in chunk)
    width = (width + 15) // 16 * 16
    pictures = np.zeros((len(chunk), 1, chunk[0][0].shape[0], width), np.float32)
    for i, (picture, _) in enumerate(chunk):
        pictures[i, 0, :, : picture.shape[1]] = normalised(picture)
    targets = torch.tensor([index[c] for _, t in chunk for c in t])
    lengths = torch.tensor([len(t) for _, t in chunk])
    steps = torch.tensor([(p.shape[1] + 3) // 4 for p, _ in chunk])
    return torch.from_numpy(pictures), targets, steps, lengths


def begin_with(weights, *models):
    """Gives models what fits them of another task's weights."""
    for model in models:
        own = model.state_dict()
        model.load_state_dict(own | {name: value for name, value in weights.items() if name in own and own[name].shape == value.shape})


def exact(model, lines, vocabulary, count=400):
    """Share of fresh lines read exactly."""
    model.eval()
    right = 0
    with torch.no_grad():
        for _ in range(count):
            picture, text = lines.draw()
            logits = model(torch.from_numpy(normalised(picture))[None, None])[0]
            right += greedy(logits, vocabulary)[0] == text
    model.train()
    return right / count


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    random.seed(args.seed)
    np.random.seed(args.seed % 2**32)
    vocabulary = VOCABULARIES[args.task]
    index = {c: i + 1 for i, c in enumerate(vocabulary)}
    model = build(args.task, vocabulary).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=1e-3)
    os.makedirs(args.work, exist_ok=True)
    path = os.path.join(args.work, args.task + ".pt")
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.998), use_buffers=True)
    seen = 0
    if os.path.exists(path):
        kept = torch.load(path, weights_only=True)
        model.load_state_dict(kept["model"])
        optimiser.load_state_dict(kept["optimiser"])
        average.module.load_state_dict(kept["average"])
        seen = kept["seen"]
    elif args.start:
        begin_with(torch.load(args.start, weights_only=True)["average"], model, average.module)
    print("parameters %d, lines seen %d" % (sum(p.numel() for p in model.parameters()), seen), flush=True)
    lines, fresh = (source(args.task, args.fonts, args.dictionary, held_out) for held_out in (False, True))
    start, shown, losses = time.time(), time.time(), []
    model.train()
    for chunk in batches(lines, args.batch, 6 if args.task == "urdu" else 8):
        progress = min(1.0, seen / args.lines)
        warm = min(1.0, (seen + 1) / 3000)
        rate = args.rate * warm * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * progress)))
        for group in optimiser.param_groups:
            group["lr"] = float(rate)
        pictures, targets, steps, lengths = tensors(chunk, index)
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(pictures.contiguous(memory_format=torch.channels_last))
        odds = torch.log_softmax(logits.float(), -1).transpose(0, 1)
        loss = torch.nn.functional.ctc_loss(odds, targets, steps, lengths, zero_infinity=True)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
        average.update_parameters(model)
        seen += len(chunk)
        losses.append(float(loss.detach()))
        if time.time() - shown > 60:
            keep(path, model, average, optimiser, seen)
            print("lines %d loss %.4f rate %.5f new faces exact %.3f, %.0f s"
                  % (seen, np.mean(losses), rate, exact(average.module, fresh, vocabulary, 150), time.time() - start), flush=True)
            shown, losses = time.time(), []
        if time.time() - start > args.minutes * 60:
            break
    keep(path, model, average, optimiser, seen)


def keep(path, model, average, optimiser, seen):
    """Writes a checkpoint whole or not at all; the running average of the weights is what is used."""
    torch.save({"model": model.state_dict(), "average": average.module.state_dict(), "optimiser": optimiser.state_dict(), "seen": seen}, path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main()
