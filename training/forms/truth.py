"""Which texts of a surveyed page are the true values of its fields."""
import re

WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
FOLDED = str.maketrans("ىأإآة", "ياااه")
EXACT = {"plate_letters", "vehicle_cylinders", "licence_class"}
OPEN = {"present_address", "owner_address", "full_name", "owner_name", "name_latin", "job"}


def key(text):
    return re.sub(r"[\s:/.\-،,ـ|]", "", text.translate(WESTERN)).lower().translate(FOLDED)


def distance(a, b):
    if a == b:
        return 0
    last = list(range(len(b) + 1))
    for i, x in enumerate(a):
        row = [i + 1]
        for j, y in enumerate(b):
            row.append(min(last[j] + (x != y), last[j + 1] + 1, row[j] + 1))
        last = row
    return last[-1]


def printed(field, value):
    """Folded forms in which a value may be printed, and the share of letters that may be misread."""
    if field.endswith("_date"):
        year, month, day = value.split("-")
        forms = set()
        for m, d in ((month, day), (month.lstrip("0"), day.lstrip("0"))):
            forms |= {year + m + d, d + m + year, year + d + m}
        return forms, 0.25
    return {key(value)}, 0 if field in EXACT else 0.34


def wrongness(field, value, text):
    """How far a text is the value: 0 is equal, 1 is not at all."""
    said = key(text)
    forms, tolerance = printed(field, value)
    best = 1
    for form in filter(None, forms):
        if field.startswith("plate_"):
            if form in said and len(said) <= len(form) + 5:
                return 0
            continue
        if field == "vehicle_engine_volume" and re.fullmatch(re.escape(form) + r"\D{0,6}\d?", said):
            return 0
        if field in OPEN and 4 <= len(said) < len(form) and len(said) >= 0.35 * len(form):
            begun = distance(said, form[: len(said)]) / len(said)
            if begun <= 0.3:
                best = min(best, 0.05 + begun)
        wrong = distance(form, said) / max(len(form), len(said), 1)
        if wrong <= tolerance:
            best = min(best, wrong)
    return best


def begins(value, said):
    """Whether a folded value begins with what was read, but for a letter in five."""
    k = len(said)
    if k > 1.12 * len(value) + 1:
        return False
    return min(distance(value[: max(0, k + d)], said) for d in (-1, 0, 1)) <= max(1, 0.2 * k)


def part_from(value, said):
    """Where in a folded value what was read stands, but for a letter in five; None where it does not."""
    return next((at for at in range(max(1, len(value) - 1)) if begins(value[at:], said)), None)


def goes_on(value, before, text):
    """Whether a text goes on with a value of which some texts were read."""
    said = key(text)
    if not said or not begins(value, before + said):
        return False
    rest = value[len(before) : len(before) + len(said)]
    if len(said) > 2:
        return distance(rest, said) <= max(1, 0.34 * len(said))
    return rest == said and abs(len(value) - len(before) - len(said)) <= 2
