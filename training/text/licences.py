"""Lays out licences and forms of that kind: dark heads, cells, boxes, leaders, both scripts in one line, values of a sign or two."""
import random

import cv2
import numpy as np

import labels
from setting import Row, Setter
from sheet import MM, Sheet


class Form:
    """How one licence sets what it says."""

    def __init__(self, faces):
        small, big = random.uniform(1.1, 2.1) * MM, random.uniform(1.5, 2.7) * MM
        latin = random.choice((0.8, 0.9, 1))
        self.faces = faces
        self.label = Setter(faces, "arabic", small)
        self.latin_label = Setter(faces, random.choice(("plain", "plain", "equal")), small * latin * random.choice((1, 0.8)))
        self.value = Setter(faces, "arabic", big, self.label.path if random.random() < 0.4 else None)
        self.latin_value = Setter(faces, random.choice(("plain", "plain", "equal")), big * latin)
        self.small_value = Setter(faces, "arabic", small * random.uniform(0.95, 1.2), self.value.path)
        self.digits = random.random() < 0.5  # numbers in Arabic digits
        self.colon = random.choice(("", ":", " :"))
        self.tongues = random.choices((1, 2), (65, 35))[0]
        self.latin = random.random() < 0.15  # reads from left to right
        self.numbered = random.random() < 0.2
        self.brief = random.choice((0.15, 0.35, 0.6))
        self.step = big * random.uniform(1.55, 2.9)
        self.gap = random.uniform(0.25, 0.8)

    def said(self):
        """A value and what sets it."""
        if random.random() < self.brief:
            text, arabic = labels.brief()
        elif random.random() < 0.5:
            arabic = self.digits
            text = labels.number(arabic)
        elif random.random() < (0.7 if self.latin else 0.2):
            text, arabic = labels.LATIN.person() if random.random() < 0.5 else labels.LATIN.place(), False
        else:
            text, arabic = random.choice((labels.WORDS.names, labels.WORDS.names_short, labels.WORDS.job, labels.WORDS.district, labels.WORDS.plain))(), True
        return (self.value if arabic else self.latin_value), text[:34].strip()

    def asked(self, nth=0):
        """The stretches of a label: one, or one in each language."""
        first = (self.label, random.choice(labels.ARABIC_LABELS)) if not self.latin else (self.latin_label, labels.latin_label())
        if self.numbered and nth:
            mark = random.choice((f"{nth}.", f"{nth})", f"{nth} -"))
            first = first[0], f"{labels.texts.arabic(mark) if first[0].arabic and self.digits else mark} {first[1]}"
        parts = [first]
        if self.tongues == 2 and random.random() < 0.7:
            sign = random.choice(("/ ", "/ ", "- ", ""))
            parts.append((self.latin_label, sign + labels.latin_label()) if not self.latin else (self.label, sign + random.choice(labels.ARABIC_LABELS)))
        return parts

    def put(self, sheet, parts, x, y, anchor, kind):
        if len(parts) == 1:
            return sheet.put(*parts[0], x, y, anchor, kind)
        return sheet.put(Row(parts, not self.latin, self.gap), "", x, y, anchor, kind)

    def plate(self):
        """Letters and digits of a plate in one row, at times in two faces."""
        letters = " ".join(random.choice("ابجدرسصطعفقلمنهوى") for _ in range(random.choice((2, 3))))
        number = str(random.randint(1, 9999))
        digits = (self.value, labels.texts.arabic(number)) if self.digits else (self.latin_value, number)
        return random.choice(([(self.value, letters), digits], [digits, (self.value, letters)]))


def dotted(sheet, x0, x1, y, size):
    """A leader or a rule of dots or dashes."""
    step, dash = size * random.uniform(0.25, 0.7), random.choice((0, 0, 0.35, 0.6))
    x, radius = x0, max(1, int(size * random.uniform(0.04, 0.09)))
    while x < x1:
        if dash:
            cv2.line(sheet.rules, (int(x), int(y)), (int(x + dash * step), int(y)), 255, max(1, radius))
        else:
            cv2.circle(sheet.rules, (int(x), int(y)), radius, 255, -1, cv2.LINE_AA)
        x += step


def rule(sheet, x0, x1, y, size):
    if random.random() < 0.5:
        dotted(sheet, x0, x1, y, size)
    else:
        cv2.line(sheet.rules, (int(x0), int(y)), (int(x1), int(y)), 255, random.choice((1, 2, 3)))


def tint(sheet, box):
    """A cell a shade darker than the paper."""
    x0, y0, x1, y1 = (int(v) for v in box)
    part = sheet.rules[max(0, y0):y1, max(0, x0):x1]
    part[part < 70] = random.randint(15, 70)


def head(sheet, form):
    """The name of the state and the office in small lines, the title, arms; often light on a dark band."""
    high = random.uniform(7, 14) * MM
    if random.random() < 0.5:
        left = random.choice((0, 0, 0, random.uniform(0, 0.3) * sheet.width))
        sheet.bars.append((left, 0, random.choice((sheet.width, sheet.width, sheet.width * random.uniform(0.7, 1))), high + 2))
    side = high * random.uniform(0.6, 0.95)
    if random.random() < 0.7:
        sheet.emblem(random.choice((2 * MM, sheet.width - 2 * MM - side, sheet.width / 2 - side / 2)), (high - side) / 2, side)
    corners = [(3 * MM, "l"), (sheet.width / 2, "m"), (sheet.width - 3 * MM, "r")]
    random.shuffle(corners)
    title = Setter(form.faces, random.choice(("arabic", "arabic", "plain")), random.uniform(2.2, 4) * MM)
    sheet.put(title, labels.WORDS.title() if title.arabic else labels.LATIN.card().upper(), *reversed_at(corners[0], high * random.uniform(0.4, 0.75)), "title")
    y, office = 0, Setter(form.faces, random.choice(("arabic", "arabic", "arabic", "plain")), random.uniform(1.1, 1.8) * MM)
    for _ in range(random.randint(1, 4)):
        y += office.tall * random.uniform(1.5, 2)
        if y < high:
            text = random.choice((labels.WORDS.title, labels.WORDS.district, labels.arabic_label))() if office.arabic else labels.latin_label()
            sheet.put(office, text, *reversed_at(corners[1], y), "title")
    return high


def reversed_at(corner, y):
    return corner[0], y, corner[1]


def beside(sheet, form, x0, y0, x1, y1):
    """Labels with their values in the same row: run on, at a stop, after a leader or over a rule."""
    way, stop = random.choice(("on", "on", "stop", "leader", "rule", "between")), random.uniform(0.35, 0.65)
    start, far, sign, anchor = (x0, x1, 1, "l") if form.latin else (x1, x0, -1, "r")
    y, nth = y0 + form.value.tall * 1.1, 0
    while y < y1:
        nth += 1
        asked, said = form.asked(nth), [form.said()] if random.random() < 0.85 else form.plate()
        asked[-1] = asked[-1][0], asked[-1][1] + (form.colon if way != "between" else "")
        if way == "on":
            form.put(sheet, asked + said, start, y, anchor, "value")
        else:
            ends = form.put(sheet, asked if way != "between" else asked[:1], start, y, anchor, "label")
            if ends:
                cell(sheet, form, (ends[1] if sign > 0 else ends[0], start + sign * stop * (x1 - x0), far), y, said, way)
        y += form.step


def cell(sheet, form, xs, y, said, way):
    """A value that stands clear of its label."""
    end, stop, far = xs
    sign = 1 if far > end else -1
    clear = 1.8 * max(form.value.tall, form.latin_value.tall)
    x = stop if sign * (stop - end) > clear else end + sign * clear
    if way == "between":
        form.put(sheet, [(form.latin_label, labels.latin_label())], far, y, "r" if sign > 0 else "l", "label")
    middle = random.random() < 0.3 or way == "between"
    put = form.put(sheet, said, (x + far) / 2 if middle else x, y, "m" if middle else "l" if sign > 0 else "r", "value")
    size = form.label.tall
    if way == "leader" and put:
        a, b = sorted((end + sign * 0.5 * size, (put[0] if sign > 0 else put[1]) - sign * 0.5 * size))
        dotted(sheet, a, b, y - random.choice((1, 0.1 * size)), size)
    elif way == "leader":
        dotted(sheet, *sorted((end + sign * 0.5 * size, far)), y, size)
    if way == "rule":
        rule(sheet, *sorted((end + sign * 0.5 * size, far)), y + size * random.uniform(0.25, 0.6), size)


def grid(sheet, form, x0, y0, x1, y1):
    """Cells of a table, each with a small label over its value, or with one of both."""
    columns, thick = random.randint(1, 5), random.choice((1, 2, 3))
    tinted, ruled = random.random() < 0.4, random.random() < 0.8
    high = form.label.tall * 1.7 + form.value.tall * 1.9
    while y0 + high < y1:
        edges = [x0 + (x1 - x0) * i / columns for i in range(columns + 1)]
        for a, b in zip(edges, edges[1:]):
            if tinted:
                tint(sheet, (a, y0, b, y0 + form.label.tall * 1.7))
            if ruled:
                cv2.rectangle(sheet.rules, (int(a), int(y0)), (int(b), int(y0 + high)), 255, thick)
            filled(sheet, form, a, y0, b)
        y0 += high + random.choice((0, 0, form.label.tall))
        columns = random.choice((columns, columns, random.randint(1, 5)))


def spot(form, a, b):
    """Where the words of a cell begin."""
    return random.choice((((a + b) / 2, "m"), (b - 0.6 * MM, "r") if not form.latin else (a + 0.6 * MM, "l")))


def filled(sheet, form, a, y, b):
    at, anchor = spot(form, a, b)
    form.put(sheet, form.asked()[:1 if b - a < 30 * MM else 2], at, y + form.label.tall * 1.3, anchor, "label")
    if random.random() < 0.9:
        said = [form.said()] if random.random() < 0.8 else form.plate()
        form.put(sheet, said, at, y + form.label.tall * 1.7 + form.value.tall * 1.3, anchor, "value")


def boxes(sheet, form, x0, y0, x1, y1):
    """Values in boxes, or over rules with their labels beneath; a box may hold a single sign."""
    beneath, columns = random.random() < 0.4, random.randint(1, 4)
    width = (x1 - x0) / columns
    high = form.value.tall * random.uniform(1.6, 2.2)
    y = y0
    while y + high + form.label.tall * 2 < y1:
        for k in range(columns):
            a, b = x0 + k * width + 0.8 * MM, x0 + (k + 1) * width - 0.8 * MM
            at, anchor = spot(form, a, b)
            foot = y + high if beneath else y + form.label.tall * 1.8 + high
            if random.random() < 0.25:
                a = b - high * random.uniform(1, 1.5)
                at, anchor = (a + b) / 2, "m"
            form.put(sheet, [form.said()] if random.random() < 0.85 else form.plate(), at, foot - 0.5 * high + 0.45 * form.value.tall, anchor, "value")
            form.put(sheet, form.asked(), b, foot + form.label.tall * 1.5 if beneath else y + form.label.tall * 1.2, "r", "label")
            if beneath:
                rule(sheet, a, b, foot, form.label.tall)
            else:
                cv2.rectangle(sheet.rules, (int(a), int(foot - high)), (int(b), int(foot)), 255, random.choice((1, 2, 3)))
        y += high + form.label.tall * random.uniform(2.2, 3.2)


def loose(sheet, form):
    """Short values anywhere, and what is none: bullets, empty boxes, strokes."""
    for _ in range(random.choice((0, 2, 6))):
        setter, text = form.said() if random.random() < 0.3 else short(form)
        sheet.put(setter, text, random.uniform(0, 0.9) * sheet.width, random.uniform(0.2, 1) * sheet.height)
    for _ in range(random.choice((0, 0, 3, 8))):
        x, y, r = int(random.uniform(0, sheet.width)), int(random.uniform(0, sheet.height)), int(random.uniform(0.3, 1.6) * MM)
        if sheet.free(x - r, y - r, x + r, y + r, 2 * r, None):
            random.choice((lambda: cv2.circle(sheet.rules, (x, y), r // 2, 255, -1, cv2.LINE_AA), lambda: cv2.rectangle(sheet.rules, (x - r, y - r), (x + r, y + r), 255, 2),
                           lambda: cv2.line(sheet.rules, (x - r, y), (x + r, y), 255, 2), lambda: cv2.line(sheet.rules, (x - r, y + r), (x + r, y - r), 255, 2)))()
            sheet.block(x - r, y - r, x + r, y + r)


def code(sheet, foot):
    """A square code, a stacked one or a plain barcode on a corner of the sheet."""
    kind = random.choice(("square", "square", "stacked", "bars"))
    w = random.uniform(9, 18) * MM if kind == "square" else random.uniform(25, 0.8 * sheet.width / MM) * MM
    h = w if kind == "square" else random.uniform(3, 9) * MM
    x, y = random.choice((2 * MM, sheet.width - w - 2 * MM, random.uniform(0, sheet.width - w))), foot - h
    down = {"square": 0, "stacked": random.randint(6, 20), "bars": 1}[kind]
    across = random.randint(21, 45) if kind == "square" else int(w / random.uniform(2, 5))
    grid = (np.random.random((down or across, across)) < 0.5).astype(np.uint8) * 255
    if kind == "square":
        for row, column in ((0, 0), (0, -7), (-7, 0)):
            part = np.roll(grid, (-row, -column), (0, 1))[:7, :7]
            part[:], part[1:6, 1:6], part[2:5, 2:5] = 255, 0, 255
            rows, columns = np.arange(7) + row, np.arange(7) + column
            grid[np.ix_(rows, columns)] = part
    if y > 0:
        part = sheet.rules[int(y):int(y) + int(h), int(x):int(x) + int(w)]
        part[:] = cv2.resize(grid, part.shape[::-1], interpolation=cv2.INTER_NEAREST)
        sheet.block(x, y, x + w, y + h)


def short(form):
    text, arabic = labels.brief()
    return (form.value if arabic else form.latin_value), text


def licence(faces):
    """A licence or another small form."""
    wide, high = random.choice(((85.6, 54), (85.6, 54), (85.6, 54), (105, 74)))
    sheet, form = Sheet(wide, high), Form(faces)
    y = head(sheet, form) if random.random() < 0.75 else 2 * MM
    x0, x1, foot = 3 * MM, sheet.width - 3 * MM, sheet.height - random.uniform(2, 7) * MM
    if random.random() < 0.35:
        side = wide * random.uniform(0.2, 0.28) * MM
        box = (x0, y + MM, x0 + side, y + MM + 1.25 * side) if random.random() < 0.6 else (x1 - side, y + MM, x1, y + MM + 1.25 * side)
        x0, x1 = (box[2] + 2 * MM, x1) if box[0] == x0 else (x0, box[0] - 2 * MM)
        sheet.photos.append(box)
        sheet.block(*box)
    if random.random() < 0.35:
        code(sheet, random.choice((foot, random.uniform(0.5, 1) * sheet.height)))
    cut = random.choice((x0, (x0 + x1) / 2, (x0 + x1) / 2))
    if cut > x0 and random.random() < 0.3:
        cv2.line(sheet.rules, (int(cut), int(y + MM)), (int(cut), int(foot)), 255, random.choice((1, 2, 3)))
    for a, b in ((x0, cut), (cut, x1)):
        top = y + random.uniform(1, 3) * MM
        split = random.choice((foot, top + (foot - top) * random.uniform(0.3, 0.7)))
        for low, until in ((top, split), (split + MM, foot)):
            if b - a > 20 * MM and until - low > 4 * MM:
                random.choice((beside, beside, grid, boxes))(sheet, form, a, low, b - 0.8 * MM, until)
    loose(sheet, form)
    return sheet.done()
