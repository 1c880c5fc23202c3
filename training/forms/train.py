"""Trains one of the networks that find form fields on what `hawiya lab forms --pages` wrote.

    python train.py alone|together|on SURVEY... --out FILE [--epochs N] [--held-out PATTERN]

Files whose name PATTERN is found in are only measured. `alone` comes first: `together` and `on` are
surveyed with it in place.
"""
import argparse
import collections
import json
import random
import re

import numpy as np
import torch

from networks import Perceptron, save, scale
from truth import goes_on, key, part_from, wrongness

SIZES = {"alone": [64, 32], "together": [64, 32], "on": [32, 16]}
UNSEEN = ("vehicle_cylinders", "licence_class")
LEAST = 0.3


def pages(files):
    for file in files:
        for line in open(file):
            page = json.loads(line)
            page["from"] = file
            yield page


def values(page, stage):
    """Rows of a page, by field, and which of them are true; None where nobody knows."""
    survey = page["survey"]
    rows = survey[stage]
    groups = collections.OrderedDict()
    for i, row in enumerate(rows):
        groups.setdefault(row["field"], []).append(i)
    true = {}
    claimed = set()
    lost = []
    for field, own in groups.items():
        if field not in page["fields"]:
            true[field] = set()
            continue
        texts = {rows[i]["texts"][1] for i in own}
        wrong = {t: wrongness(field, page["fields"][field], survey["texts"][t]) for t in texts}
        best = min(wrong.values())
        if best < 1:
            right = {t for t, w in wrong.items() if w <= best + 1e-9}
            claimed |= right
            true[field] = {i for i in own if rows[i]["texts"][1] in right}
        elif field in UNSEEN:
            true[field] = set()
        else:
            lost.append(field)
    unknown = {f: {i for i in groups[f] if rows[i]["texts"][1] not in claimed} for f in lost}
    looks = np.array([row["looks"] for row in rows], np.float32)
    texts = [row["texts"][1] for row in rows]
    return {"looks": looks, "texts": texts, "groups": groups, "true": true, "unknown": unknown,
            "fields": page["fields"], "from": page["from"]}


def log_sum(scores, group, count):
    most = torch.full((count,), -1e9).scatter_reduce(0, group, scores, "amax", include_self=True)
    most = torch.clamp(most, min=0)
    return most + torch.log(torch.zeros(count).scatter_add(0, group, torch.exp(scores - most[group])) + 1e-12)


def loss_of(network, batch, mean, deviation):
    """Cross entropy over the candidates of each field and none, which scores 0."""
    looks = np.concatenate([p["looks"] for p in batch])
    group = np.zeros(len(looks), np.int64)
    right = np.zeros(len(looks), bool)
    none = []
    at = 0
    for page in batch:
        for field, own in page["groups"].items():
            group[[at + i for i in own]] = len(none)
            true = page["true"].get(field, page["unknown"].get(field))
            right[[at + i for i in true]] = True
            none.append(not true or field in page["unknown"])
        at += len(page["looks"])
    scores = network(torch.tensor((looks - mean) / deviation, dtype=torch.float32)).clamp(-30, 30)
    group = torch.tensor(group)
    count = len(none)
    total = torch.logaddexp(log_sum(scores, group, count), torch.zeros(count))
    inside = log_sum(torch.where(torch.tensor(right), scores, torch.full_like(scores, -40.0)), group, count)
    own = torch.where(torch.tensor(none), torch.logaddexp(inside, torch.zeros(count)), inside)
    return (total - own).mean()


def found(network, page, mean, deviation):
    with torch.no_grad():
        looks = torch.tensor((page["looks"] - mean) / deviation, dtype=torch.float32)
        scores = network(looks).clamp(-30, 30).double().exp().numpy()
    chances = collections.Counter()
    for field, own in page["groups"].items():
        total = 1 + scores[own].sum()
        for i in own:
            chances[field, page["texts"][i]] += scores[i] / total
    got = {}
    for (field, text), chance in chances.most_common():
        plate = field.startswith("plate_")
        taken = any(t == text and not (plate and f.startswith("plate_")) for f, t in got.items())
        if chance >= LEAST and field not in got and not taken:
            got[field] = text
    return got


def report(network, held, mean, deviation):
    network.eval()
    count = collections.Counter()
    for page in held:
        got = found(network, page, mean, deviation)
        for field in page["groups"]:
            if field not in page["fields"]:
                count["invented"] += field in got
            elif not page["true"].get(field):
                count["not seen"] += 1
            elif field not in got:
                count["missed"] += 1
            else:
                true = {page["texts"][i] for i in page["true"][field]}
                count["right" if got[field] in true else "wrong"] += 1
    return dict(count)


def train_values(stage, files, held_out, epochs):
    both = [values(p, stage) for p in pages(files)]
    is_held = [bool(held_out and re.search(held_out, p["from"])) for p in both]
    train = [p for p, h in zip(both, is_held) if not h and len(p["looks"])]
    held = [p for p, h in zip(both, is_held) if h and len(p["looks"])]
    mean, deviation = scale(np.concatenate([p["looks"] for p in train]))
    network = Perceptron([len(mean), *SIZES[stage], 1])
    steps = epochs * (len(train) // 24 + 1)
    optimiser = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps + 1)
    for epoch in range(epochs):
        random.Random(epoch).shuffle(train)
        network.train()
        for at in range(0, len(train), 24):
            loss = loss_of(network, train[at : at + 24], mean, deviation)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
        print(epoch, report(network, held, mean, deviation) if epoch % 4 == 3 else "", flush=True)
    print(len(train), "pages;", len(held), "held out:", report(network, held, mean, deviation))
    return network, mean, deviation


def runs(page):
    """Looks of texts that may go on with a true value's beginning, and whether they do."""
    survey = page["survey"]
    on = set()
    for row in survey["on"]:
        value = page["fields"].get(row["field"])
        *before, text = row["texts"]
        said = "".join(key(survey["texts"][t]) for t in before)
        follows = len(before) == 1 or (row["field"], *before) in on
        if value is None or not said or not follows:
            continue
        at = part_from(key(value), said)
        true = at is not None and goes_on(key(value)[at:], said, survey["texts"][text])
        if true:
            on.add((row["field"], *row["texts"]))
        if at is not None or part_from(key(value), key(survey["texts"][text])) is not None:
            yield row["looks"], float(true)


def train_runs(files, held_out, epochs):
    rows = [(*r, bool(held_out and re.search(held_out, p["from"]))) for p in pages(files) for r in runs(p)]
    looks = np.array([r[0] for r in rows], np.float32)
    true = torch.tensor([r[1] for r in rows])
    held = np.array([r[2] for r in rows])
    mean, deviation = scale(looks[~held])
    network = Perceptron([len(mean), *SIZES["on"], 1])
    given = torch.tensor((looks - mean) / deviation, dtype=torch.float32)
    train = np.where(~held)[0]
    steps = epochs * (len(train) // 256 + 1)
    optimiser = torch.optim.AdamW(network.parameters(), 3e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps + 1)
    for epoch in range(epochs):
        np.random.RandomState(epoch).shuffle(train)
        for at in range(0, len(train), 256):
            some = train[at : at + 256]
            loss = torch.nn.functional.binary_cross_entropy_with_logits(network(given[some]), true[some])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    network.eval()
    with torch.no_grad():
        said = (network(given) > 0).numpy()
    own = true.numpy() > 0
    for name, some in (("train", ~held), ("held out", held)):
        print(name, "goes on", (said & own & some).sum(), "missed", (~said & own & some).sum(), "wrongly", (said & ~own & some).sum())
    return network, mean, deviation


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=SIZES)
    parser.add_argument("surveys", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--held-out")
    given = parser.parse_args()
    torch.manual_seed(1)
    if given.stage == "on":
        trained = train_runs(given.surveys, given.held_out, given.epochs)
    else:
        trained = train_values(given.stage, given.surveys, given.held_out, given.epochs)
    save(*trained, given.out)


if __name__ == "__main__":
    main()
