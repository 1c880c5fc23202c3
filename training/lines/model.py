"""A convolutional CTC recogniser: grey line of a fixed height, any width -> characters at every 4th column."""
import torch
from torch import nn


def conv(inputs, outputs, kernel, stride=1):
    padding = tuple(k // 2 for k in kernel)
    return nn.Sequential(nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False), nn.BatchNorm2d(outputs), nn.SiLU(inplace=True))


class Residual(nn.Module):
    def __init__(self, channels, kernel=(3, 3)):
        super().__init__()
        self.first = conv(channels, channels, kernel)
        self.second = nn.Sequential(nn.Conv2d(channels, channels, kernel, 1, tuple(k // 2 for k in kernel), bias=False), nn.BatchNorm2d(channels))
        self.act = nn.SiLU(inplace=True)

    def forward(self, x):
        return self.act(x + self.second(self.first(x)))


class Recognizer(nn.Module):
    """Input [N,1,rows,W], each line scaled to mean 0 and deviation 1; output [N,W/4,classes] logits, class 0 the CTC blank."""

    def __init__(self, classes, width=1.0, depth=3, rows=40):
        super().__init__()
        c = [max(16, int(round(x * width / 8)) * 8) for x in (24, 48, 80, 112, 176)]
        self.look = nn.Sequential(
            conv(1, c[0], (3, 3), (2, 2)), Residual(c[0]),                  # rows/2 x W/2
            conv(c[0], c[1], (3, 3), (2, 2)), Residual(c[1]),               # rows/4 x W/4
            conv(c[1], c[2], (3, 3), (2, 1)), Residual(c[2]),               # rows/8 x W/4
            conv(c[2], c[3], (3, 3), (1, 1)))
        self.fold = nn.Sequential(nn.Conv2d(c[3], c[4], (rows // 8, 1), bias=False), nn.BatchNorm2d(c[4]), nn.SiLU(inplace=True))
        self.along = nn.Sequential(*(Residual(c[4], (1, 5)) for _ in range(depth)))
        self.name = nn.Conv2d(c[4], classes, (1, 1))

    def forward(self, x):
        x = self.name(self.along(self.fold(self.look(x))))
        return x.squeeze(2).transpose(1, 2)


SIZES = {"plates": {"width": 0.8, "depth": 2, "rows": 48, "wide": 88}, "urdu": {"width": 1.0, "depth": 4, "wide": 72}, "codes": {"width": 0.7, "depth": 2}, "arabic": {"width": 1.0, "depth": 3}, "names": {"width": 1.0, "depth": 3, "wide": 64}, "latin": {"width": 0.75, "depth": 2, "rows": 32}, "mrz": {"width": 0.7, "depth": 2, "rows": 24}}


def build(task, vocabulary):
    size = {name: value for name, value in SIZES[task].items() if name != "wide"}
    return Recognizer(len(vocabulary) + 1, **size)


def normalised(picture):
    """A grey picture (numpy) as the network wants it."""
    values = picture.astype("float32")
    return (values - values.mean()) / (values.std() + 8.0)


def greedy(logits, vocabulary):
    """The best path's text and its probability (product over the path)."""
    probabilities = torch.softmax(logits, -1)
    best, path = probabilities.max(-1)
    text, last = [], 0
    for index in path.tolist():
        if index != last and index:
            text.append(vocabulary[index - 1])
        last = index
    return "".join(text), float(best.log().sum().exp())
