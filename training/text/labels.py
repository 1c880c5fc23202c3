"""Invents what a document's page says: labels in one or more languages, values, and lines of other scripts."""
import os
import random
import sys

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", part) for part in ("lines", "mrz", "page", "")]

import texts

ARABIC_LABELS = """الاسم|اللقب|الاسم الكامل|الجنسية|النوع|الجنس|تاريخ الميلاد|محل الميلاد|مكان الولادة|تاريخ الإصدار|تاريخ الانتهاء|جهة الإصدار|رقم الجواز|رمز الدولة
الرقم القومي|المهنة|العنوان|توقيع حامل الجواز|فصيلة الدم|الديانة|اسم الأم|اسم الأب|صالح حتى|رقم الرخصة|محل الإقامة|الحالة الاجتماعية|جواز سفر|بطاقة هوية
رقم اللوحة|نوع المركبة|الماركة|الطراز|اللون|سنة الصنع|عدد الركاب|الحمولة|الوقود|رقم الملف|الفئة|الدرجة|تاريخ الفحص|ملاحظات|الوحدة|العمل|الهاتف|عدد|فئة""".replace("\n", "|").split("|")
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


def brief():
    """A value of one to three signs: a class, a blood group, a number of seats, the letters of a plate; Arabic or not."""
    digits = str(random.choice((random.randint(0, 9), random.randint(0, 99))))
    if random.random() < 0.45:
        letters = " ".join(random.choice("ابجدرسصطعفقلمنهوى") for _ in range(random.choice((1, 2, 3))))
        return random.choice((texts.arabic(digits), texts.arabic(digits), letters, texts.arabic(digits[0]))), True
    return random.choice((digits, digits, digits[0], random.choice("ABCDEMFPT"), random.choice("ABO") + random.choice("+-"),
                          random.choice("ABCD") + random.choice("ABCDE1234"), "AB" + random.choice("+-"))), False


def number(arabic):
    """A number, a date, a plate or a code as forms have them."""
    text = random.choice((str(random.randint(10, 9999999)), "%d/%d/%d" % (random.randint(1, 31), random.randint(1, 12), random.randint(1990, 2039)),
                          "%02d-%02d-%d" % (random.randint(1, 31), random.randint(1, 12), random.randint(1990, 2039)), texts.number(), texts.date()))
    return texts.arabic(text) if arabic else random.choice((text, text, LATIN.code()))


def other(count):
    """Words in a script that is neither Latin nor Arabic."""
    letters = random.choice(OTHER_SCRIPTS)
    return " ".join("".join(random.choice(letters) for _ in range(random.randint(2, 9))) for _ in range(count))


def arabic_label():
    return random.choice(ARABIC_LABELS) + random.choice(("", "", "", ":", " :"))


def latin_label():
    """A label of one to three words, as it stands beside an Arabic one."""
    text = random.choice((random.choice(texts.LABELS).split("/")[0], random.choice("Class|Seats|Colour|Plate|Fuel|Load|Model|Unit|No.|Grade|Axles|Doors|File".split("|"))))
    return text.upper() if random.random() < 0.3 else text


def arabic_value():
    return WORDS.line()[0] if random.random() < 0.85 else texts.arabic(texts.date())


def urdu(low=1, high=4):
    return " ".join(random.choice(URDU) for _ in range(random.randint(low, high)))
