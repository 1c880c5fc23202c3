"""What stands where on Pakistani identity cards: lines of print, rules, pictures and codes, in shares of the card.

The places of the smart card are those of its known zones, moved about; no print of the old card was measured, so that
its layouts are many and free.
"""
from dataclasses import dataclass, field

from text import digits, pick

WESTERN = "0123456789"
GIVEN = """Muhammad Ahmed Ali Hassan Hussain Bilal Usman Imran Fatima Ayesha Zainab Khadija Maryam Sana Nadia Saima Asif Tariq
Javed Iqbal Akram Aslam Rashid Farooq Naveed Kamran Shahid Waqas Zubair Adnan Rizwan Sajid Ghulam Abdul Syed Mian Rana Malik
Khan Butt Chaudhry Qureshi Siddiqui Shah Bibi Begum Afridi Abbasi Bhatti Mughal Sheikh Raja Javaid""".split()
PLACE = """House Street Flat Block Sector Mohallah Chak Tehsil District Post Office Village Colony Town Phase Road Near Masjid
Lahore Karachi Peshawar Quetta Multan Faisalabad Sialkot Rawalpindi Gujranwala Hyderabad Sukkur Mardan Abbottabad Islamabad
No 12 45-B 7/3 G-9/4 148/E Gulberg Saddar Model Cantt""".split()
COUNTRIES = ["Pakistan", "Saudi Arabia", "United Arab Emirates", "United Kingdom", "Kuwait", "Oman", "Italy", "Canada", "U.S.A"]
URDU_NAMES = """محمد احمد علی حسن حسین بلال عثمان عمران فاطمہ عائشہ زینب خدیجہ مریم ثناء نادیہ صائمہ آصف طارق جاوید اقبال اکرم
اسلم راشد فاروق نوید کامران شاہد وقاص زبیر عدنان رضوان ساجد غلام عبدالرحمٰن سید میاں رانا ملک خان بٹ چوہدری قریشی صدیقی شاہ
بی بی بیگم آفریدی عباسی بھٹی مغل شیخ راجہ پرویز گل""".split()
URDU_PLACES = """مکان نمبر گلی محلہ تحصیل ضلع ڈاکخانہ چک بلاک سیکٹر فلیٹ روڈ نزد مسجد کالونی ٹاؤن لاہور کراچی پشاور کوئٹہ
ملتان فیصل آباد سیالکوٹ راولپنڈی گوجرانوالہ حیدرآباد سکھر مردان ایبٹ آباد اسلام آباد کینٹ گلبرگ موضع ڈھوک والا پورہ""".split()
NOTICE = """گمشدہ کارڈ ملنے پر قریبی لیٹر بکس میں ڈال دیں یا متعلقہ دفتر میں پہنچا دیں شکریہ یہ کارڈ حکومت پاکستان کی ملکیت ہے""".split()
URDU_TITLES = ["قومی شناختی کارڈ", "اسلامی جمہوریہ پاکستان", "حکومت پاکستان", "پاکستان"]
LETTERS = "ABCDEFGHIJKLMNOPRSTUVWXYZ"


@dataclass
class Print:
    """A line: baseline y, capitals' height (Nastaliq: the whole ink's), x of its left, right or middle by the anchor l, r or m,
    and the share of the width that it may fill."""
    text: str
    x: float
    y: float
    tall: float
    face: str
    anchor: str
    kind: str
    room: float

    @property
    def arabic(self):
        return self.face == "nastaliq"


@dataclass
class Side:
    """One side of a card: its lines, rules (x0,y,x1) and other things (what, x0,y0,x1,y1); all moved and scaled together."""
    rng: object
    prints: list = field(default_factory=list)
    rules: list = field(default_factory=list)
    things: list = field(default_factory=list)

    def __post_init__(self):
        self.zoom = 1 + self.rng.normal(0, 0.02, 2).clip(-0.05, 0.05)
        self.shift = self.rng.normal(0, 0.01, 2).clip(-0.025, 0.025)
        self.big, self.urdu, self.small = (self.rng.uniform(a, b) for a, b in ((0.8, 1.12), (0.8, 1.12), (0.8, 1.2)))

    def at(self, x, y):
        return (x - 0.5) * self.zoom[0] + 0.5 + self.shift[0], (y - 0.5) * self.zoom[1] + 0.5 + self.shift[1]

    def put(self, text, x, y, tall, face="sans", anchor="l", kind="value", room=0.9):
        x, y = self.at(x + self.rng.normal(0, 0.003), y + self.rng.normal(0, 0.004))
        swell = self.urdu if face == "nastaliq" else self.small if kind == "label" else self.big
        self.prints.append(Print(text, x, y, tall * swell, face, anchor, kind, room))

    def rule(self, x0, y, x1):
        (x0, y), (x1, _) = self.at(x0, y), self.at(x1, y)
        self.rules.append((x0, y, x1))

    def thing(self, what, x0, y0, x1, y1):
        move = self.rng.normal(0, 0.008, 2)
        (x0, y0), (x1, y1) = self.at(x0 + move[0], y0 + move[1]), self.at(x1 + move[0], y1 + move[1])
        self.things.append((what, x0, y0, x1, y1))


def one(rng, words):
    return words[int(rng.integers(len(words)))]


def date(rng):
    return f"{int(rng.integers(1, 32)):02d}.{int(rng.integers(1, 13)):02d}.{int(rng.integers(1930, 2040))}"


def number(rng):
    return f"{digits(rng, 5, WESTERN)}-{digits(rng, 7, WESTERN)}-{digits(rng, 1, WESTERN)}"


def latin_address(rng):
    text = pick(rng, PLACE, 2, 7)
    return text.upper() if rng.random() < 0.4 else text + one(rng, [",", "", ""])


def urdu_address(rng):
    text = pick(rng, URDU_PLACES, 2, 7)
    return text + " " + digits(rng, int(rng.integers(1, 4)), WESTERN) if rng.random() < 0.3 else text


def snic_front(rng):
    """The smart card's front, which is also the front of the card for those living abroad."""
    side, left, right = Side(rng), 0.26 + rng.normal(0, 0.008), 0.67 + rng.normal(0, 0.012)
    x = left + rng.choice([0, 0.01, 0.012])
    centre = 0.52 if rng.random() < 0.5 else None
    for text, y, tall, face in (("PAKISTAN", 0.095, 0.045, "bold"), ("National Identity Card", 0.095, 0.036, "sans"),
                                ("ISLAMIC REPUBLIC OF PAKISTAN", 0.155, 0.028, "sans")):
        if text.startswith("N"):
            side.put(text, 0.48 if centre is None else 0.5, y, tall, face, kind="title")
        elif centre and not text.startswith("P"):
            side.put(text, centre, y, tall, face, "m", "title")
        else:
            side.put(text, 0.235, y, tall, face, kind="title")
    name_rows(rng, side, left, x, right)
    second, third = left + 0.11 + rng.normal(0, 0.01), left + 0.25 + rng.normal(0, 0.012)
    drop = rng.normal(0, 0.006)
    for label, at, y, value in (
            ("Gender", left, 0.635, one(rng, "MFX")), (one(rng, ["Country of Stay", "Country of Stay", "Country"]), second, 0.635, one(rng, COUNTRIES)),
            (one(rng, ["Identity Number", "Identity Number", "Identity No."]), left, 0.765, number(rng)), ("Date of Birth", third, 0.765, date(rng)),
            ("Date of Issue", left, 0.885, date(rng)), ("Date of Expiry", third, 0.885, date(rng) if rng.random() < 0.93 else "LIFETIME")):
        side.put(label, at, y + drop, 0.025, "bold", kind="label")
        side.put(value, at + x - left, y + drop + 0.066 + rng.normal(0, 0.003), 0.041, room=third - left - 0.01 if value.count("-") else right - at + 0.01)
    for y in (0.395, 0.605, 0.73, 0.855):
        if rng.random() < 0.85:
            side.rule(left, y, right + 0.02)
    high = 0.27 if rng.random() < 0.6 else rng.uniform(0.16, 0.32)
    bare = 0.35 if rng.random() < 0.3 else 1
    for what, box, chance in (("emblem", (0.06, 0.04, 0.18, 0.22), 0.92), ("chip", (0.08, 0.28, 0.24, 0.50), 0.9),
                              ("flag", (0.86, 0.05, 0.97, 0.17), 0.9), ("portrait", (0.74, high, 0.96, high + 0.48), 0.96),
                              ("signature", (0.76, 0.80, 0.94, 0.95), 0.85), ("ghost", (0.06, 0.70, 0.20, 0.95), 0.85)):
        if rng.random() < chance * (bare if what != "portrait" else 1):
            side.thing(what, *box)
    if rng.random() < 0.35:
        side.put(one(rng, ["Holder's Signature", "Signature"]), 0.85, 0.96, 0.025, "bold", "m", "label")
    if rng.random() < 0.12:
        side.put(one(rng, ["SPECIMEN", "SPECIMEN - NOT VALID", "SAMPLE"]), rng.uniform(0.02, 0.6), 0.99, 0.022, kind="title")
    return side


def name_rows(rng, side, left, x, right):
    """Name and father's or husband's name, each in Latin and, below, in Urdu."""
    for label, y, tall in (("Name", 0.215, 0.025), (one(rng, ["Father Name", "Father Name", "Husband Name", "Father's Name"]), 0.425, 0.025)):
        drop = rng.normal(0, 0.004)
        side.put(label, left, y + drop, tall, "bold", kind="label")
        side.put(pick(rng, GIVEN, 1, 4), x, y + drop + 0.062 + rng.normal(0, 0.003), 0.046, room=right - x + 0.02)
        if rng.random() < 0.93:
            side.put(pick(rng, URDU_NAMES, 1, 4), right, y + 0.143 + rng.normal(0, 0.006), 0.082, "nastaliq", "r", room=right - left)


def snic_back(rng):
    roll = rng.random()
    return latin_back(rng, roll < 0.3) if roll < 0.55 else urdu_back(rng)


def latin_back(rng, abroad):
    """Addresses in Latin; with a machine-readable zone for those living abroad."""
    side, x = Side(rng), 0.22 + rng.normal(0, 0.012) - (0.12 if rng.random() < 0.2 else 0)
    for label, y, lines in (("Present Address", 0.07, 0.14), ("Permanent Address", 0.29, 0.345)):
        side.put(label + one(rng, [" :", ":", ""]), x, y, 0.03, "bold", kind="label")
        for row in range(int(rng.integers(1, 4))):
            side.put(latin_address(rng), x, lines + row * rng.uniform(0.05, 0.056), 0.034, room=0.7 - x)
    right_column(rng, side, 0.72, 0.90)
    if abroad:
        last = 0.92 + rng.normal(0, 0.01)
        for row, text in enumerate(zone(rng)):
            side.put(text, 0.06, last - (2 - row) * 0.092, 0.046, "machine", kind="mrz", room=0.87)
    else:
        notice(rng, side)
    if rng.random() < 0.5:
        side.thing(one(rng, ["emblem", "ghost", "chip"]), 0.05, 0.08, 0.18, 0.36)
    return side


def zone(rng):
    name = pick(rng, GIVEN, 1, 1) + "<<" + "<".join(pick(rng, GIVEN, 1, 2).split())
    return [("I<PAK" + "".join(one(rng, LETTERS + WESTERN) for _ in range(25)))[:30],
            digits(rng, 7, WESTERN) + one(rng, "MF<") + digits(rng, 7, WESTERN) + "PAK<<<<<<<<<<<" + digits(rng, 1, WESTERN),
            (name.upper() + "<" * 30)[:30]]


def right_column(rng, side, x0, x1):
    side.put(number(rng), x1 + 0.015, 0.105, 0.036, anchor="r")
    side.thing("qr", x0, 0.13, x1, 0.41)
    side.put(digits(rng, 12, WESTERN), (x0 + x1) / 2 + 0.03, 0.48, 0.036, anchor="m")


def urdu_back(rng):
    """Addresses in Nastaliq and a notice where to return the card."""
    side, right, y, pitch = Side(rng), 0.70 + rng.normal(0, 0.012), 0.10 + rng.normal(0, 0.008), rng.uniform(0.066, 0.082)
    for label in ("موجودہ پتہ", "مستقل پتہ"):
        side.put(label, right, y, 0.07, "nastaliq", "r", "label")
        for _ in range(int(rng.integers(1, 4))):
            y += pitch
            side.put(urdu_address(rng), right, y, 0.07, "nastaliq", "r", room=right - 0.04)
        y += pitch * rng.uniform(1.1, 1.4)
    if y < 0.66 and rng.random() < 0.4:
        for place, label in ((right, "تاریخ اجراء"), (0.4, "خاندان نمبر")):
            side.put(label, place, y, 0.06, "nastaliq", "r", "label")
            side.put(date(rng) if place == right else digits(rng, 6, WESTERN).upper(), place - 0.14, y, 0.034, anchor="r")
    right_column(rng, side, 0.735, 0.92)
    if rng.random() < 0.9:
        notice(rng, side, max(0.76, y + 0.02))
    return side


def notice(rng, side, top=0.68):
    """A big return notice across the foot, in Nastaliq or in Latin."""
    y, right = top + 0.06, 0.93
    urdu = rng.random() < 0.75
    while y < 0.97:
        if urdu:
            side.put(pick(rng, NOTICE, 6, 11), right, y, 0.085, "nastaliq", "r", room=0.88)
        else:
            side.put("If found please return to " + pick(rng, PLACE, 1, 3), 0.06, y, 0.032)
        y += rng.uniform(0.085, 0.11) if urdu else 0.055


def nic_front(rng):
    """The old card's front: Urdu labels, values beside or under them, a portrait at either side."""
    side, mirrored = Side(rng), rng.random() < 0.5
    right = (0.95 if not mirrored else 0.68) + rng.normal(0, 0.015)
    left = right - rng.uniform(0.55, 0.62)
    centre = (left + right) / 2 + rng.normal(0, 0.05)
    side.put(one(rng, URDU_TITLES), centre, 0.10 + rng.normal(0, 0.015), rng.uniform(0.08, 0.12), "nastaliq", "m", "title")
    if rng.random() < 0.6:
        side.put(one(rng, ["PAKISTAN", "ISLAMIC REPUBLIC OF PAKISTAN", "NATIONAL IDENTITY CARD"]), centre, 0.185, 0.034, "bold", "m", "title")
    under, y, pitch = rng.random() < 0.25, 0.28 + rng.normal(0, 0.015), rng.uniform(0.092, 0.115)
    rows = [("نام", pick(rng, URDU_NAMES, 1, 4)), (one(rng, ["والد کا نام", "والد کا نام", "شوہر کا نام"]), pick(rng, URDU_NAMES, 1, 4)),
            ("شناختی علامت", one(rng, ["کوئی نہیں", "ماتھے پر تل", "دائیں ہاتھ پر نشان"])), ("جنس", one(rng, ["مرد", "عورت"])),
            ("تاریخ پیدائش", date(rng)), ("شناختی نمبر", number(rng)), ("تاریخ اجراء", date(rng)), ("تاریخ تنسیخ", date(rng))]
    rows = [row for row in rows if rng.random() < 0.88]
    if rng.random() < 0.3:
        rng.shuffle(rows)
    for label, value in rows:
        urdu_row(side, label, value, right, y, under)
        if rng.random() < 0.3:
            side.rule(left, y + 0.03, right)
        y += pitch * (1.7 if under else 1)
        if y > 0.94:
            break
    x = (0.73, 0.96) if mirrored else (0.04, 0.28)
    top = rng.uniform(0.2, 0.35)
    side.thing("portrait", x[0], top, x[1], top + rng.uniform(0.4, 0.5))
    if rng.random() < 0.7:
        side.thing("signature", x[0], 0.82, x[1], 0.95)
    if rng.random() < 0.7:
        side.thing("emblem", *one(rng, [(0.04, 0.03, 0.16, 0.2), (0.84, 0.03, 0.96, 0.2), (x[0] + 0.06, 0.02, x[1] - 0.06, 0.18)]))
    if rng.random() < 0.3:
        side.put(number(rng), (left + right) / 2, 0.96, 0.045, "bold", "m")
    return side


def urdu_row(side, label, value, right, y, under):
    """A label at the right, its value beside it or under it; figures stand left to right."""
    side.put(label, right, y, 0.065, "nastaliq", "r", "label")
    at, y = (right, y + 0.075) if under else (right - 0.19, y)
    western = value.isascii()
    side.put(value, at, y, 0.04 if western else 0.082, "bold" if western else "nastaliq", "r")


def nic_back(rng):
    """The old card's back: addresses and dates in Urdu, a stacked barcode, a thumb's print."""
    side, right, y, pitch = Side(rng), one(rng, [0.95, 0.93, 0.72]) + rng.normal(0, 0.012), 0.10 + rng.normal(0, 0.01), rng.uniform(0.074, 0.092)
    for label in ("موجودہ پتہ", "مستقل پتہ"):
        beside = rng.random() < 0.5
        side.put(label, right, y, 0.07, "nastaliq", "r", "label")
        for _ in range(int(rng.integers(1, 3))):
            y += 0 if beside else pitch
            side.put(urdu_address(rng), right - (0.19 if beside else 0), y, 0.075, "nastaliq", "r")
            y += pitch if beside else 0
        y += pitch * (0.2 if beside else 1.1)
    for label, value in (("خاندان نمبر", one(rng, LETTERS) + digits(rng, 5, WESTERN)), ("تاریخ اجراء", date(rng)), ("تاریخ تنسیخ", date(rng))):
        if y < 0.6 and rng.random() < 0.8:
            urdu_row(side, label, value, right, y, False)
            y += pitch
    start, foot = rng.uniform(0.04, 0.3), rng.uniform(0.88, 0.97)
    side.thing("pdf417", start, max(0.66, y, foot - rng.uniform(0.15, 0.3)), min(0.96, start + rng.uniform(0.4, 0.75)), foot)
    if rng.random() < 0.6:
        side.thing("thumb", 0.05, 0.12, 0.2, 0.42)
    if rng.random() < 0.4:
        side.put(number(rng), 0.06, 0.1, 0.04, "bold")
    return side


SIDES = {"PAK-SNIC/front": snic_front, "PAK-SNIC/back": snic_back, "PAK-NIC/front": nic_front, "PAK-NIC/back": nic_back}
