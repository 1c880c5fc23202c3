"""The two page networks: U-shaped, plain convolutions, batch norm folded at export."""
import torch
from torch import nn
from torch.nn import functional as F


def conv(inputs, outputs, size=3, stride=1, dilation=1):
    pad = dilation * (size - 1) // 2
    return nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, pad, dilation, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(True))


class Residual(nn.Module):
    """Two convolutions around a shortcut, the first narrowing to half the channels."""

    def __init__(self, channels, dilation=1):
        super().__init__()
        self.first = conv(channels, channels // 2, 1)
        self.second = nn.Sequential(
            nn.Conv2d(channels // 2, channels, 3, 1, dilation, dilation, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x):
        return F.relu(x + self.second(self.first(x)))


class CardCorners(nn.Module):
    """[N,3,256,256] -> corner logits [N,4,64,64], layout logits [N,K], card mask logits [N,1,64,64] (training only)."""

    def __init__(self, layouts=3):
        super().__init__()
        self.stem = nn.Sequential(conv(3, 16, 3, 2), conv(16, 32, 3, 2))
        self.to32 = nn.Sequential(conv(32, 48, 3, 2), Residual(48), Residual(48))
        self.to16 = nn.Sequential(conv(48, 80, 3, 2), Residual(80), Residual(80))
        self.to8 = nn.Sequential(conv(80, 112, 3, 2), Residual(112), Residual(112, 2), Residual(112))
        self.whole = nn.Sequential(nn.Linear(112, 112), nn.ReLU(True))
        self.side16, self.side32, self.side64 = conv(80, 64, 1), conv(48, 40, 1), conv(32, 32, 1)
        self.down8 = conv(112, 64, 1)
        self.up16 = nn.Sequential(Residual(64), conv(64, 40, 1))
        self.up32 = nn.Sequential(Residual(40), conv(40, 32, 1))
        self.up64 = conv(32, 32)
        self.corners, self.mask = nn.Conv2d(32, 4, 1), nn.Conv2d(32, 1, 1)
        self.layout = nn.Sequential(nn.Linear(224, 64), nn.ReLU(True), nn.Linear(64, layouts))
        nn.init.constant_(self.corners.bias, -4.0)

    def forward(self, x):
        x64 = self.stem(x)
        x32 = self.to32(x64)
        x16 = self.to16(x32)
        x8 = self.to8(x16)
        whole = self.whole(x8.mean((2, 3)))
        peak = torch.amax(x8, (2, 3))
        layout = self.layout(torch.cat([whole, peak], 1))
        x8 = self.down8(x8 + whole[..., None, None])
        y = self.up16(F.interpolate(x8, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side16(x16))
        y = self.up32(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side32(x32))
        y = self.up64(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side64(x64))
        return self.corners(y), layout, self.mask(y)


class CardLines(nn.Module):
    """[N,3,320,512] -> logits [N,1,80,128] of the core of a line of text."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(conv(3, 12, 3, 2), conv(12, 24, 3, 2))
        self.to8 = nn.Sequential(conv(24, 40, 3, 2), Residual(40), Residual(40))
        self.to16 = nn.Sequential(conv(40, 64, 3, 2), Residual(64), Residual(64, 2))
        self.to32 = nn.Sequential(conv(64, 80, 3, 2), Residual(80), Residual(80, 2))
        self.side16, self.side8, self.side4 = conv(64, 48, 1), conv(40, 32, 1), conv(24, 24, 1)
        self.down32, self.up16, self.up8 = conv(80, 48, 1), conv(48, 32, 1), nn.Sequential(Residual(32), conv(32, 24, 1))
        self.up4 = conv(24, 16)
        self.text = nn.Conv2d(16, 1, 1)
        nn.init.constant_(self.text.bias, -2.0)

    def forward(self, x):
        x4 = self.stem(x)
        x8 = self.to8(x4)
        x16 = self.to16(x8)
        y = self.down32(self.to32(x16))
        y = self.up16(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side16(x16))
        y = self.up8(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side8(x8))
        y = self.up4(F.interpolate(y, scale_factor=2.0, mode="bilinear", align_corners=False) + self.side4(x4))
        return self.text(y)
