"""Exports a checkpoint to ONNX with its model.yaml.

    python export.py --task codes --checkpoint codes.pt --out models/line-recognizer/codes/1
"""
import argparse
import hashlib
import os

import numpy as np
import onnxruntime
import torch

from evaluate import KINDS, load
from lines import VOCABULARIES
from model import SIZES
from photo import HEIGHT


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--task", choices=sorted(KINDS), required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    model = load(args.task, args.checkpoint)
    seen = torch.load(args.checkpoint, weights_only=True)["seen"]
    path = os.path.join(args.out, "model.onnx")
    rows = SIZES[args.task].get("rows", 40)
    sample = torch.randn(1, 1, rows, 320)
    torch.onnx.export(model, (sample,), path, input_names=["line"], output_names=["logits"], opset_version=17,
                      dynamic_axes={"line": {0: "n", 3: "w"}, "logits": {0: "n", 1: "t"}}, dynamo=False)
    check(model, path, rows)
    card(args, path, seen, rows)


def check(model, path, rows):
    session = onnxruntime.InferenceSession(path)
    for width in (64, 333, 900):
        line = torch.randn(1, 1, rows, width)
        with torch.no_grad():
            expected = model(line).numpy()
        answer = session.run(None, {"line": line.numpy()})[0]
        assert answer.shape == expected.shape and np.abs(answer - expected).max() < 1e-3


def card(args, path, seen, rows):
    digest = hashlib.sha256(open(path, "rb").read()).hexdigest()
    wide = SIZES[args.task].get("wide", HEIGHT)
    kinds = "\n".join('  %s: "%s"' % (k, v) for k, v in KINDS[args.task].items())
    with open(os.path.join(args.out, "model.yaml"), "w", encoding="utf-8") as file:
        file.write(f"""task: line-recognizer
name: {args.task}
version: 1
file: model.onnx
sha256: {digest}
licence: Apache-2.0
source: trained by training/lines on {seen} drawn lines; no photo and no real document was used
# {"Grey lines" if args.task == "mrz" else "One grey line (the brightest of R, G and B)"}, scaled to {rows} rows; samples less the line's mean, divided by its deviation + 8.
# {"Widths are those of lines scaled to their own measure." if args.task == "mrz" else "A line is as wide as if it were scaled to `width_height` rows."}
input: {{name: line, shape: [1, 1, {rows}, W], height: {rows}, width_height: {rows if args.task == "mrz" else wide}}}
# Logits [1, W/4, classes]: class 0 is the CTC blank, class i the i-th character of the vocabulary, left to right in the picture.
outputs: {{logits: ctc}}
vocabulary: "{VOCABULARIES[args.task]}"
# The characters that each kind of line may hold.
kinds:
{kinds}
measured: see training/RESULTS.md
""")


if __name__ == "__main__":
    main()
