"""Exports the plate finder to ONNX with its model.yaml, and checks it with onnxruntime.

usage: export.py FOLDER OUT
"""
import argparse
import hashlib
import os

import numpy as np
import onnxruntime
import torch
from torch import nn

from scene import HEIGHT, WIDTH
from finder import MEAN, STD, STRIDE, UNIT, PlateFinder

CARD = """task: plate-detector
name: streets
version: 1
file: model.onnx
sha256: {digest}
licence: Apache-2.0
source: trained by training/plates on {samples} drawn streets; behind some cars stand free wallpapers, no plate was photographed
input:
  name: pixels
  shape: [1, 3, {height}, {width}]
  layout: NCHW
  colour: RGB
  mean: {mean}
  std: {std}
# Plane 0 is the probability of a plate's middle in a cell of {stride} pixels; planes 1 to 8 are its corners from the cell's
# middle, x and y of top left, top right, bottom right and bottom left, in units of {unit:.0f} pixels.
outputs: {{plates: [1, 9, {rows}, {columns}]}}
stride: {stride}
unit: {unit}
measured: see training/RESULTS.md
"""


class Seen(nn.Module):
    """The network as exported: a probability instead of its logit."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pixels):
        said = self.network(pixels)
        return torch.cat([torch.sigmoid(said[:, :1]), said[:, 1:]], 1)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("out")
    asked = options.parse_args()
    saved = torch.load(os.path.join(asked.folder, "last.pt"))
    network = PlateFinder()
    network.load_state_dict(saved["average"])
    model = Seen(network).eval()
    os.makedirs(asked.out, exist_ok=True)
    path = os.path.join(asked.out, "model.onnx")
    sample = torch.randn(1, 3, HEIGHT, WIDTH)
    torch.onnx.export(model, (sample,), path, input_names=["pixels"], output_names=["plates"], opset_version=17, dynamo=False)
    answer = onnxruntime.InferenceSession(path).run(None, {"pixels": sample.numpy()})[0]
    with torch.no_grad():
        assert np.abs(answer - model(sample).numpy()).max() < 1e-3
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    with open(os.path.join(asked.out, "model.yaml"), "w", encoding="utf-8") as file:
        file.write(CARD.format(digest=digest, samples=int(saved["samples"]), height=HEIGHT, width=WIDTH, mean=MEAN, std=STD, stride=STRIDE,
                               unit=UNIT, rows=HEIGHT // STRIDE, columns=WIDTH // STRIDE))


if __name__ == "__main__":
    main()
