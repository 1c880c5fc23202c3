"""Invents what a document's page says: labels in one or more languages, values, and lines of other scripts."""
import os
import random
import sys

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", part) for part in ("lines", "mrz", "page")]

import texts

ARABIC_LABELS = """الاسم|اللقب|الاسم الكامل|الجنسية|النوع|الجنس|تاريخ الميلاد|محل الميلاد|مكان الولادة|تاريخ الإصدار|تاريخ الانتهاء|جهة الإصدار|رقم الجواز|رمز الدولة
الرقم القومي|المهنة|العنوان|توقيع حامل الجواز|فصيلة الدم|الديانة|اسم الأم|اسم الأب|صالح حتى|رقم الرخصة|محل الإقامة|الحالة الاجتماعية|جواز سفر|بطاقة هوية""".replace("\n", "|").split("|")
URDU = """نام|والد کا نام|شوہر کا نام|جنس|شناختی نمبر|تاریخ پیدائش|تاریخ اجراء|تاریخ تنسیخ|دستخط|موجودہ پتہ|مستقل پتہ|محمد|علی|حسین|خان|احمد|فاطمہ|زینب|بی بی|اقبال|اسلم|گلی نمبر
لاہور|کراچی|ضلع|تحصیل|ڈاکخانہ|مکان نمبر|اسلامی جمہوریہ پاکستان|قومی شناختی کارڈ|ملک|غلام|رشید|چک|محلہ|پاکستان|پاسپورٹ|ولد|سکنہ|شیخوپورہ|راولپنڈی|پتہ""".replace("\n", "|").split("|")
OTHER_SCRIPTS = ("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЬЭЮЯабвгдежзиклмнопрстуфхцчшщыьэюя", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω",
                 "姓名性別出生日期地点国籍籍發證機關号码有效期護照中华人民共和國照签发身份")
ACCENTED = "abcdefghijklmnoprstuvzaeioureistáéíóúüöçñèàâêîšžčłőığ"
WORDS, LATIN = texts.Words("/usr/share/hunspell/ar.dic"), texts.LatinWords()


def foreign():
    """Words of some other Latin language, as the second half of a label."""
    return " ".join("".join(random.choice(ACCENTED) for _ in range(random.randint(2, 10))) for _ in range(random.choice((1, 1, 2, 3)))).capitalize()


def label(tongues):
    """A label in as many languages as asked."""
    parts = [random.choice(texts.LABELS)] + [foreign() for _ in range(tongues - 1)]
    random.shuffle(parts)
    return random.choice((" / ", "/", "/ ", " - ")).join(parts)


def value():
    if random.random() < 0.12:
        return random.choice("MFPXVMFP" "0123456789ABCD") + random.choice(("", "", "", random.choice("ABSN0123456789")))
    text = LATIN.line()
    return text if len(text) < 42 else text[:42].rstrip()


def other(count):
    """Words in a script that is neither Latin nor Arabic."""
    letters = random.choice(OTHER_SCRIPTS)
    return " ".join("".join(random.choice(letters) for _ in range(random.randint(2, 9))) for _ in range(count))


def arabic_label():
    return random.choice(ARABIC_LABELS) + random.choice(("", "", "", ":", " :"))


def arabic_value():
    return WORDS.line()[0] if random.random() < 0.85 else texts.arabic(texts.date())


def urdu(low=1, high=4):
    return " ".join(random.choice(URDU) for _ in range(random.randint(low, high)))
