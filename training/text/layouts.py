"""Lays out pages: passports, cards, forms, tables and prose, in pixels at 12 a millimetre."""
import random

import cv2
import numpy as np

import labels
from cards import pakistani
from licences import licence
from setting import Setter
from sheet import MM, Sheet


class Style:
    """How one document sets its labels and values."""

    def __init__(self, faces):
        tall = random.choice((random.uniform(1.0, 1.35), random.uniform(0.8, 1.8))) * MM
        self.tongues = random.choice((1, 1, 2, 2, 3))
        self.numbered = random.random() < 0.25
        self.capital_labels = random.random() < 0.2
        self.label = Setter(faces, "plain", tall)
        big = random.choice((random.uniform(1.9, 2.4) * MM, tall * random.uniform(1, 2.4)))
        self.value = Setter(faces, random.choice(("plain", "plain", "equal")), big, self.label.path if random.random() < 0.3 else None)
        arabic = "nastaliq" if random.random() < 0.25 else "arabic"
        swell = 2.2 if arabic == "nastaliq" else 1.15
        self.arabic_label = Setter(faces, arabic, min(3.6 * MM, tall * swell * random.uniform(0.95, 1.3)))
        self.arabic_value = Setter(faces, arabic, big * swell * random.uniform(0.85, 1.2), self.arabic_label.path if random.random() < 0.6 else None)
        self.urdu = arabic == "nastaliq"
        self.arabic = random.choices(("none", "labels", "both", "only"), (42, 20, 20, 18))[0]
        self.close = random.choice((0, 0.2, 1))
        self.order = random.choices(("over", "beside", "bare"), (75, 15, 10))[0]
        self.gap = random.uniform(0.35, 1.3) * MM
        self.step = random.choice((random.uniform(0.6, 1.4), random.uniform(0.8, 3))) * MM
        self.underlined = random.random() < 0.1

    def label_text(self):
        text = labels.label(self.tongues)
        text = text.upper() if self.capital_labels else text
        return f"{random.randint(1, 15)}{random.choice(('.', '', ')', ' -'))} {text}" if self.numbered else text

    def arabic_text(self, label):
        if self.urdu:
            return labels.urdu(1, 1 if label else 4)
        return labels.arabic_label() if label else labels.arabic_value()


def one_field(sheet, style, x, y, right):
    """A field from x to at most right, its first line's capitals starting at y; returns where the next may start."""
    tall, big = style.label.tall, style.value.tall
    if style.arabic == "only":
        return arabic_field(sheet, style, x, y, right)
    text = style.label_text()
    if style.order == "over":
        parts = [text]
        if style.tongues > 1 and random.random() < 0.3:
            parts = [p + "/" for p in text.split("/", 1)]
        for part in parts:
            y += tall * (1 if part is parts[0] else random.uniform(1.35, 1.6))
            end = sheet.put(style.label, part, x, y, kind="label")
        if style.arabic != "none" and random.random() < 0.85:
            if end and random.random() < style.close:
                sheet.put(style.arabic_label, style.arabic_text(True), end[1] + tall * random.uniform(1.05, 2.5), y, "l", "label")
            else:
                sheet.put(style.arabic_label, style.arabic_text(True), right, y, "r", "label")
        y += style.gap + big
    elif style.order == "beside":
        y += big
        sheet.put(style.label, text + ":", x, y, kind="label")
        x += (right - x) * random.choice((0.35, 0.45))
    else:
        y += big
    for text in (labels.value(), labels.LATIN.date(), random.choice((labels.LATIN.code()[:9], random.choice("MFPX")))):
        if sheet.put(style.value, text, x + random.choice((0, 0, random.uniform(0, 2) * MM)), y):
            break
    if style.arabic == "both" and random.random() < 0.7:
        drop = random.choice((0, 0, style.arabic_value.tall * 1.2))
        if sheet.put(style.arabic_value, style.arabic_text(False), right, y + drop, "r"):
            y += drop
    if style.underlined:
        cv2.line(sheet.rules, (int(x), int(y + 0.4 * big)), (int(right), int(y + 0.4 * big)), 255, random.randint(1, 4))
    return y


def arabic_field(sheet, style, x, y, right):
    """The same from right to left."""
    small, big = style.arabic_label, style.arabic_value
    if style.order == "over":
        y += small.tall
        sheet.put(small, style.arabic_text(True), right, y, "r", "label")
        if random.random() < 0.4:
            sheet.put(style.label, style.label_text(), x, y, kind="label")
        y += style.gap + big.tall * (1 if style.urdu else 1.2)
    else:
        y += big.tall
        if style.order == "beside":
            said = sheet.put(small, style.arabic_text(True), right, y, "r", "label")
            right = said[0] - random.uniform(1.5, 4) * MM if said else right
    for text in (style.arabic_text(False), labels.WORDS.names_short() if not style.urdu else labels.urdu(1, 2), style.arabic_text(True)):
        if sheet.put(big, text, right, y, "r"):
            break
    return y + 0.3 * big.tall


def fields(sheet, faces, x0, y0, x1, y1):
    """Rows of one to three fields filling a box."""
    style, y = Style(faces), y0
    columns = random.choice((1, 2, 2, 3))
    cuts = sorted(random.uniform(0.28, 0.72) for _ in range(columns - 1)) if random.random() < 0.6 else [i / columns for i in range(1, columns)]
    edges = [x0] + [x0 + c * (x1 - x0) for c in cuts] + [x1]
    while y < y1:
        alone = random.random() < 0.3
        row = [(x0, x1)] if alone else list(zip(edges, edges[1:]))
        ends = [one_field(sheet, style, a, y, b - 1.2 * MM) for a, b in row if alone or random.random() < 0.85]
        y = max(ends, default=y + style.value.tall) + style.step


def title(sheet, faces, x0, x1, y):
    """One to three lines at the head of a page, in Latin, Arabic or both."""
    for _ in range(random.choice((1, 1, 2, 3))):
        tall = random.choice((random.uniform(1.6, 3.5), random.uniform(2, 5.5))) * MM
        y += tall
        kind = random.choices(("plain", "arabic", "nastaliq", "both"), (60, 16, 6, 18))[0]
        x, anchor = random.choice(((x0, "l"), ((x0 + x1) / 2, "m"), (x1, "r")))
        if kind in ("plain", "both"):
            text = random.choice((labels.LATIN.card().upper(), "REPUBLIC OF " + labels.foreign().upper(), labels.label(2).upper(), labels.other(2)))
            path = faces.cjk[0] if faces.cjk and any(c > "\u3000" for c in text) else None
            end = sheet.put(Setter(faces, "plain", tall, path), text, x, y, anchor, "title")
            if kind == "both" and end:
                sheet.put(Setter(faces, "arabic", tall), labels.WORDS.title(), end[1] + tall * random.uniform(1.05, 4), y, "l", "title")
            if end and random.random() < 0.3:
                side = tall * random.uniform(1, 3)
                left = sheet.lines[-1].x1 + tall * random.uniform(0.4, 2) if random.random() < 0.6 else end[0] - side * 1.5 - tall * random.uniform(0.4, 2)
                sheet.emblem(left, y - 0.5 * tall - 0.5 * side, side)
        else:
            text = labels.urdu(1, 3) if kind == "nastaliq" else random.choice((labels.WORDS.title(), labels.arabic_label()))
            sheet.put(Setter(faces, kind, tall * (1.6 if kind == "nastaliq" else 1)), text, x, y, anchor, "title")
        y += tall * random.uniform(0.4, 0.9)
    return y


def document(faces, zone_faces):
    """A passport page or a card."""
    wide, high = random.choice(((125, 88), (125, 88), (125, 88), (85.6, 54), (85.6, 54), (105, 74), (125, 68)))
    sheet = Sheet(wide, high)
    foot = high - random.uniform(2, 5)
    if random.random() < 0.6:
        pitch = (2.54 if wide > 100 else 2.5) * random.uniform(0.97, 1.03)
        sheet.zone(zone_faces, pitch * MM, random.uniform(3, 7) * MM if wide > 80 else 2, (high - random.uniform(3.5, 8)) * MM)
        foot = min([foot] + [line.ink[1] / MM - random.uniform(1.5, 4) for line in sheet.lines])
    head = random.uniform(1, 5)
    head = title(sheet, faces, random.uniform(3, 0.4 * wide) * MM, (wide - random.uniform(3, 20)) * MM, head * MM) / MM if random.random() < 0.8 else head
    x0, x1 = random.uniform(3, 7), wide - random.uniform(2, 8)
    if random.random() < 0.85:
        w = wide * random.uniform(0.22, 0.33)
        top = head + random.uniform(0, 4)
        box = [x0, top, x0 + w, min(top + w * random.uniform(1.1, 1.4), foot)]
        if random.random() < 0.2:
            box[0], box[2] = x1 - w, x1
            x1 = box[0] - 2
        else:
            x0 = box[2] + random.uniform(2, 5)
        photo(sheet, box)
    if random.random() < 0.35:
        w = random.uniform(8, 15)
        x, y = random.uniform(x0, max(x0, x1 - w)), random.uniform(head, max(head, foot - 1.3 * w))
        photo(sheet, (x, y, x + w, y + 1.25 * w))
    if random.random() < 0.12:
        bar = [0, head * MM, sheet.width, (head + random.uniform(4, 9)) * MM]
        sheet.bars.append(tuple(bar))
    fields(sheet, faces, x0 * MM, (head + random.uniform(0.5, 3)) * MM, x1 * MM, (foot - 2) * MM)
    if random.random() < 0.3:
        scatter(sheet, faces, random.randint(1, 6))
    for line in random.sample(sheet.lines, min(len(sheet.lines), random.choice((0, 0, 1, 2)))):
        side = line.tall * random.uniform(0.8, 3)
        sheet.emblem(line.x1 + line.tall * random.uniform(0.3, 1.5), line.foot - 0.4 * line.tall - side / 2, side)
    return sheet.done()


def photo(sheet, box):
    box = tuple(v * MM for v in box)
    sheet.photos.append(box)
    sheet.block(*box)


def scatter(sheet, faces, count):
    """Lines of any kind and size anywhere."""
    for _ in range(count):
        kind = random.choices(("plain", "equal", "arabic", "nastaliq", "other"), (40, 15, 25, 10, 10))[0]
        tall = np.exp(random.uniform(np.log(0.8), np.log(4))) * MM
        text = {"arabic": labels.arabic_value, "nastaliq": labels.urdu, "other": lambda: labels.other(random.randint(1, 3))}.get(kind, labels.value)()
        path = faces.cjk[0] if faces.cjk and any(c > "\u3000" for c in text) else None
        setter = Setter(faces, "plain" if kind == "other" else kind, tall * (1.8 if kind == "nastaliq" else 1), path)
        for _ in range(5):
            if sheet.put(setter, text, random.uniform(0, 0.8 * sheet.width), random.uniform(tall, sheet.height)):
                break


def prose(sheet, faces):
    """Blocks of running text."""
    for _ in range(random.randint(2, 5)):
        kind = random.choices(("plain", "equal", "arabic", "nastaliq"), (50, 10, 28, 12))[0]
        tall = random.uniform(0.9, 2.6) * MM * (1.8 if kind == "nastaliq" else 1)
        setter, x0 = Setter(faces, kind, tall), random.uniform(3, 50) * MM
        x1 = random.uniform(x0 + 30 * MM, sheet.width - 3 * MM)
        pitch = tall * (random.uniform(1.35, 2.2) if kind in ("plain", "equal") else random.uniform(1.9, 2.6) if kind == "arabic" else random.uniform(1.0, 1.3))
        y = random.uniform(2, sheet.height / MM) * MM
        for _ in range(random.randint(2, 12)):
            said, room = "", (x1 - x0) * random.choice((1, 1, 0.6))
            while setter.font.getlength(said) * setter.wide + len(said) * setter.spacing < room:
                said += " " + {"arabic": labels.WORDS.plain, "nastaliq": labels.urdu}.get(kind, labels.value)()
            sheet.put(setter, " ".join(said.split()[:-1]) or said, x1 if setter.arabic else x0, y, "r" if setter.arabic else "l")
            y += pitch


def table(sheet, faces):
    """Ruled cells with a label or a value in each."""
    style = Style(faces)
    y, high = random.uniform(2, 15) * MM, style.value.tall * random.uniform(1.7, 3)
    xs = sorted(random.uniform(2, sheet.width / MM - 2) * MM for _ in range(random.randint(2, 5)))
    for _ in range(random.randint(2, 12)):
        for x0, x1 in zip(xs, xs[1:]):
            cv2.rectangle(sheet.rules, (int(x0), int(y)), (int(x1), int(y + high)), 255, random.choice((1, 2, 3)))
            setter, text = random.choice(((style.label, style.label_text()), (style.value, labels.value()), (style.arabic_value, style.arabic_text(False))))
            right = setter.arabic
            sheet.put(setter, text, x1 - 0.8 * MM if right else x0 + 0.8 * MM, y + high * 0.5 + setter.tall * 0.5, "r" if right else "l")
        y += high
        if y > sheet.height - high:
            break


def page(faces, zone_faces, pakistani_share, licence_share=0.0):
    """Any page."""
    if random.random() < pakistani_share:
        return pakistani(faces)
    if random.random() < licence_share:
        return licence(faces)
    roll = random.random()
    if roll < 0.68:
        return document(faces, zone_faces)
    sheet = Sheet(125, 88)
    if random.random() < 0.4:
        title(sheet, faces, 5 * MM, 115 * MM, random.uniform(1, 8) * MM)
    if roll < 0.8:
        prose(sheet, faces)
    elif roll < 0.9:
        table(sheet, faces)
    scatter(sheet, faces, random.randint(3, 45))
    return sheet.done()
