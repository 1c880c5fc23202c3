"""The small networks that find form fields, and the file that the engine reads them from."""
import struct

import numpy as np
import torch


class Perceptron(torch.nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = torch.nn.ModuleList(torch.nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        self.drop = torch.nn.Dropout(0.1)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = self.drop(torch.relu(layer(x)))
        return self.layers[-1](x).squeeze(-1)


def scale(numbers):
    mean = numbers.mean(0).astype(np.float64)
    return mean, np.maximum(numbers.std(0), 1e-2).astype(np.float64)


def save(network, mean, deviation, path):
    """Integers and floats of four bytes, the highest first; the first layer takes numbers unscaled."""
    with open(path, "wb") as out:
        out.write(struct.pack(">i", len(network.layers)))
        for i, layer in enumerate(network.layers):
            weight = layer.weight.detach().double().numpy()
            offset = layer.bias.detach().double().numpy()
            if i == 0:
                offset = offset - weight @ (mean / deviation)
                weight = weight / deviation
            out.write(struct.pack(">ii", weight.shape[1], weight.shape[0]))
            out.write(weight.astype(">f4").tobytes())
            out.write(offset.astype(">f4").tobytes())
