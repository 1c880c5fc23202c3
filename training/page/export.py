"""Exports a trained network to ONNX with its model.yaml, and checks it with onnxruntime.

usage: export.py {localizer,detector} CHECKPOINT OUT [--notes measured.yaml]
"""
import argparse
import hashlib
import os

import numpy as np
import onnx
import onnxruntime
import torch
import yaml
from torch import nn

from draw_photo import CLASSES
from networks import CardCorners, CardLines
from train_localizer import MEAN, STD, with_nowhere

SOURCE = "trained on drawn specimens by training/page"
LOCALIZER = {
    "task": "localizer", "name": "card-corners", "shape": [1, 3, 256, 256],
    "outputs": {"corners": [1, 4, 64, 64], "layout": [1, len(CLASSES)]}, "classes": CLASSES,
    "post_processor": {
        "input": "photo scaled (aspect kept, area averaging) to fit 224x224, centred on 256x256 of grey 128",
        "corners": "planes TL,TR,BR,BL of the upright card; argmax, centroid of the 5x5 cells round it; "
                   "input pixel = (cell + 0.5) * 4; score = sum of those 5x5 cells (0..1)",
        "second_pass": "straighten the first estimate to the rectangle 28,65..228,191 of the input (outside the photo "
                       "grey 128), run again, map the corners back; keep the first where a score is under corner_score; "
                       "the layout is the mean of both passes"},
    "thresholds": {"corner_score": 0.3, "layout": 0.5}}
DETECTOR = {
    "task": "text-detector", "name": "card-lines", "shape": [1, 3, 320, 512], "outputs": {"text": [1, 1, 80, 128]},
    "classes": ["text"],
    "post_processor": {
        "input": "rectified card resized to 512x320",
        "regions": "cells above `text`, 4-connected; drop components under `area` cells or with mean under `score`",
        "box": "core to line: with t = cells / width of the component, grow 0.9 cell left and right, 0.75 t up, "
               "0.8 t down; card pixel = cell edge * 4"},
    "thresholds": {"text": 0.5, "score": 0.55, "area": 5},
    "growth": {"side_px": 3.6, "side": 0, "up": 0.75, "down": 0.8}}


class Corners(nn.Module):
    """Logits to probabilities: the heatmaps share one softmax with 'nowhere', per corner."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pixels):
        heat, layout, _ = self.network(pixels)
        chance = torch.softmax(with_nowhere(heat), 2)[..., :-1]
        return chance.reshape(heat.shape), torch.softmax(layout, 1)


class Lines(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pixels):
        return torch.sigmoid(self.network(pixels))


def write(kind, checkpoint, out, measured):
    about, network, wrap = (LOCALIZER, CardCorners(len(CLASSES)), Corners) if kind == "localizer" else (DETECTOR, CardLines(), Lines)
    saved = torch.load(checkpoint)
    network.load_state_dict(saved["average"])
    model = wrap(network).eval()
    os.makedirs(out, exist_ok=True)
    path = os.path.join(out, "model.onnx")
    example = torch.randn(about["shape"])
    torch.onnx.export(model, (example,), path, opset_version=17, input_names=["pixels"], output_names=list(about["outputs"]),
                      dynamo=False)
    onnx.checker.check_model(onnx.load(path))
    session = onnxruntime.InferenceSession(path)
    given = session.run(None, {"pixels": example.numpy()})
    wanted = model(example)
    wanted = wanted if isinstance(wanted, tuple) else (wanted,)
    for name, ours, theirs in zip(about["outputs"], given, wanted):
        assert list(ours.shape) == about["outputs"][name], (name, ours.shape)
        assert np.abs(ours - theirs.detach().numpy()).max() < 1e-3, name
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    card = {"task": about["task"], "name": about["name"], "version": 1, "file": "model.onnx", "sha256": digest,
            "licence": "Apache-2.0", "source": SOURCE, "trained_samples": int(saved["samples"]),
            "input": {"name": "pixels", "shape": about["shape"], "layout": "NCHW", "colour": "RGB", "mean": MEAN, "std": STD},
            "outputs": [{"name": name, "shape": shape} for name, shape in about["outputs"].items()],
            "classes": about["classes"], "post_processor": about["post_processor"], "thresholds": about["thresholds"],
            "measured": measured}
    card.update({key: about[key] for key in ("growth",) if key in about})
    with open(os.path.join(out, "model.yaml"), "w", encoding="utf-8") as file:
        yaml.safe_dump(card, file, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    print(path, os.path.getsize(path), digest)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("kind", choices=["localizer", "detector"])
    options.add_argument("checkpoint")
    options.add_argument("out")
    options.add_argument("--notes", help="YAML list of measured figures, each with its command, copied into model.yaml")
    asked = options.parse_args()
    measured = []
    if asked.notes:
        with open(asked.notes, encoding="utf-8") as file:
            measured = yaml.safe_load(file)
    write(asked.kind, asked.checkpoint, asked.out, measured)


if __name__ == "__main__":
    main()
