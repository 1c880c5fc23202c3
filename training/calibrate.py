"""Fits confidence curves: how often a reading of a given score was right, on drawn specimens.

    ./hawiya specimen --count 150 --seed S --out DIR --photo && ./hawiya read DIR/*.jpg > read.jsonl
    python calibrate.py read.jsonl DIR/truth.jsonl

Run it with straight curves (Confidence.STRAIGHT for every parser), or scores are bent twice. Prints the knots
of each parser's curve; numbers keep their straight curve, which is more cautious than what is measured.
"""
import json
import os
import sys
from collections import defaultdict

import numpy as np

FIELDS = {
    "words": ("first_name", "other_names", "profession", "workplace", "husband_name"),
    "address": ("address_line_1", "address_line_2"),
    "vocabulary": ("religion", "marital_status"),
    "code": ("sex",),
    "date": ("expiry_date",),
    "year_month": ("issue_date",),
    "factory_number": ("factory_number",),
    "copy_number": ("copy_number",),
}
WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
STRAIGHT_TOP = 0.99


def plain(text):
    return text.translate(WESTERN).replace(" ", "")


def pairs(read, truth):
    """(score, right) of every value that was read, by parser."""
    truths = {t["file"]: t for t in map(json.loads, open(truth, encoding="utf-8"))}
    found = defaultdict(list)
    for report in map(json.loads, open(read, encoding="utf-8")):
        expected = truths[os.path.basename(report["file"])]["fields"]
        for parser, ids in FIELDS.items():
            for name in ids:
                if name in expected and name in report["fields"]:
                    field = report["fields"][name]
                    right = plain(field["value"]) == plain(expected[name])
                    found[parser].append((field["confidence"] / STRAIGHT_TOP, right))
    return found


def knots(values, count=6):
    """A few points of the curve: the share that was right in groups of like score, never falling."""
    values = sorted(values)
    groups = [g for g in np.array_split(np.array(values, float), min(count, max(1, len(values) // 15))) if len(g)]
    points, last = [(0.0, 0.0)], 0.0
    for group in groups:
        share = (group[:, 1].sum() + 0.5) / (len(group) + 1)
        last = max(last, float(share))
        points.append((round(float(group[:, 0].mean()), 3), round(min(last, 0.99), 3)))
    return points


def main():
    for parser, values in pairs(sys.argv[1], sys.argv[2]).items():
        right = sum(r for _, r in values)
        print("%s: %d read, %.1f %% right: %s" % (parser, len(values), 100 * right / len(values), knots(values)))


if __name__ == "__main__":
    main()
