"""Lines in faces that only the Graphite shaper sets, such as Awami Nastaliq: drawn by `hb-view` (Debian's libharfbuzz-bin), a sheet at a time."""
import os
import random
import subprocess
import tempfile

import cv2
import numpy as np

import ink
import urdu

MARGIN, APART, LINES = 24, 60, 96


class Sheets:
    """A stream of lines of one face: their text and their ink, cut to it."""

    def __init__(self, face, text):
        """text() gives a line to set, of one direction throughout."""
        self.face, self.text, self.drawn = face, text, []

    def line(self):
        if not self.drawn:
            texts = [self.text() for _ in range(LINES)]
            self.drawn = list(zip(texts, sheet(self.face, texts, random.choice(urdu.SIZES))))
            random.shuffle(self.drawn)
        return self.drawn.pop()


def sheet(face, texts, size):
    """The masks of lines that are set below each other, far apart: tall letters reach beyond their line."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write("\n".join(texts) + "\n")
    try:
        command = ["hb-view", "--output-format=png", f"--font-size={size}", f"--margin={MARGIN}", f"--line-space={APART}", "--language=ur",
                   "--background=000000", "--foreground=FFFFFF", "--text-file=" + file.name, face]
        picture = cv2.imdecode(np.frombuffer(subprocess.run(command, check=True, capture_output=True).stdout, np.uint8), cv2.IMREAD_GRAYSCALE)
    finally:
        os.remove(file.name)
    pitch = (picture.shape[0] - 2 * MARGIN + APART) / len(texts)
    tops = [int(round(MARGIN - APART / 2 + i * pitch)) for i in range(len(texts) + 1)]
    return [ink.trimmed(picture[max(0, a):b]) for a, b in zip(tops, tops[1:])]
