"""Invents the texts that are drawn: numbers, dates, names, addresses and plain words."""
import os
import random

from fonts import ARABIC_DIGITS

HERE = os.path.dirname(os.path.abspath(__file__))
GOVERNORATE_CODES = ("01 02 03 04 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 31 32 33 34 35 88").split()


def arabic(digits):
    return "".join(ARABIC_DIGITS[int(c)] if c.isdigit() else c for c in digits)


def number():
    """A national number as text of 14 Western digits; half are plain random digits."""
    if random.random() < 0.5:
        return "".join(random.choice("0123456789") for _ in range(14))
    century, year = random.choice([("2", random.randint(30, 99)), ("3", random.randint(0, 12))])
    return "%s%02d%02d%02d%s%05d" % (century, year, random.randint(1, 12), random.randint(1, 31),
                                     random.choice(GOVERNORATE_CODES), random.randint(0, 99999))


def date(day=True):
    text = "%d/%02d" % (random.randint(1935, 2039), random.randint(1, 12))
    return text + "/%02d" % random.randint(1, 31) if day else text


def factory_number():
    letters = "".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(2))
    return letters + "".join(random.choice("0123456789") for _ in range(7))


def latin_code():
    if random.random() < 0.7:
        return factory_number()
    return "".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(random.randint(3, 12)))


class Words:
    """Lists of words, and lines as a card prints them made from those."""

    def __init__(self, dictionary=None):
        self.lists = {}
        with open(os.path.join(HERE, "words.tsv"), encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    kind, words = line.rstrip("\n").split("\t")
                    self.lists.setdefault(kind, []).extend(w.strip() for w in words.split("،"))
        self.dictionary = []
        if dictionary and os.path.exists(dictionary):
            with open(dictionary, encoding="utf-8", errors="ignore") as file:
                self.dictionary = [w for w in (clean(l) for l in file) if 2 <= len(w) <= 12]

    def any(self, kind):
        return random.choice(self.lists[kind])

    def line(self):
        """One line of a card as (text, far): far says the words stand far apart."""
        kind = random.choices(("names", "address", "district", "job", "status", "expiry", "title", "plain", "letters", "mixed"),
                              (24, 13, 13, 12, 5, 6, 2, 15, 5, 5))[0]
        text = getattr(self, kind)()
        if kind != "status" and random.random() < 0.35:
            text = respell(text)
        return text, kind == "status" and random.random() < 0.7

    def names(self):
        return " ".join(self.any("name") for _ in range(random.choice((1, 1, 2, 3, 3, 4, 5))))

    def address(self):
        house = arabic(str(random.randint(1, 240)))
        street = random.choice(("", self.any("street") + " ")) + random.choice((self.any("place"), self.names_short()))
        forms = (f"{house} {street}", f"{street} {house}", f"ش {self.any('place')} {house}",
                 f"{house} ش {self.names_short()}", f"عماره {house} {street}", f"{house}/{arabic(str(random.randint(1, 30)))} {street}",
                 f"{street} - شقه {arabic(str(random.randint(1, 30)))}")
        return random.choice(forms)

    def title(self):
        return self.any("title")

    def names_short(self):
        return " ".join(self.any("name") for _ in range(random.choice((1, 2))))

    def district(self):
        place = self.any("place")
        if random.random() < 0.4:
            place += random.choice((" اول", " ثان", " أول", " ثالث", " قسم", "اول"))
        return place + random.choice((" - ", " - ", " -", "- ", " ")) + self.any("governorate")

    def job(self):
        text = self.any("job")
        if random.random() < 0.3:
            text += " " + self.any("workplace")
        return random.choice((text, text, self.any("workplace")))

    def status(self):
        words = [self.any("sex"), self.any("religion"), self.any("marital")]
        return " ".join(words[: random.choice((1, 2, 3, 3))]) if random.random() < 0.8 else random.choice(words)

    def expiry(self):
        return random.choice(("البطاقة سارية حتى ", "البطاقة سارية حتى ", "البطاقه ساريه حتى ", "")) + arabic(date())

    def plain(self):
        return " ".join(random.choice(self.dictionary) if self.dictionary else self.any("name")
                        for _ in range(random.randint(1, 4)))

    def letters(self):
        return " ".join("".join(random.choice("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ") for _ in range(random.randint(1, 7)))
                        for _ in range(random.randint(1, 4)))

    def mixed(self):
        parts = [random.choice((self.any("name"), self.any("place"), arabic(str(random.randint(0, 99999))), "-", "/", ".", ":", "،"))
                 for _ in range(random.randint(1, 5))]
        return " ".join(parts)


def clean(line):
    word = line.split("/")[0].split("\t")[0].strip()
    return word if word and all("ء" <= c <= "ي" and c != "ـ" for c in word) else ""


def respell(text):
    """The register's habits: final ya and ta marbuta, bare alef, words run together or apart."""
    words = text.split(" ")
    for i, word in enumerate(words):
        roll = random.random()
        if roll < 0.25 and word.endswith("ة"):
            word = word[:-1] + "ه"
        elif roll < 0.5 and word.endswith("ي"):
            word = word[:-1] + "ى"
        elif roll < 0.65 and word[:1] in "أإ":
            word = "ا" + word[1:]
        elif roll < 0.70 and len(word) > 4:
            cut = random.randint(2, len(word) - 2)
            word = word[:cut] + " " + word[cut:]
        words[i] = word
    text = " ".join(words)
    return text.replace(" ", "", 1) if random.random() < 0.05 else text


LABELS = """Surname|Given Names|Given names/Prenoms|Name|Full Name|Father Name|Husband Name|Nationality|Date of Birth|Date of birth/Date de naissance|Place of Birth
Place of birth/Lieu de naissance|Sex|Gender|Type|Country Code|Passport No.|Passport Number|Document No.|Identity Number|Personal No.|Citizenship Number
Date of Issue|Date of issue/Date de delivrance|Date of Expiry|Date of expiration|Authority|Issuing Authority|Issuing Office|Country of Stay|Holder's signature
Tracking Number|Booklet Number|Previous Passport No.|Profession|Address|Religion|Blood Group|Validity|Card No.|Visa Type|Number of Entries|Valid Until""".replace("\n", "|").split("|")
SURNAMES = """Khan Ahmed Ali Hussain Malik Butt Chaudhry Qureshi Siddiqui Sheikh Mirza Baig Raza Abbasi Awan Bhatti Cheema Dar Gill Javed Kazmi Lodhi Mughal Niazi
Rana Shah Tariq Usman Virk Warraich Zaidi Smith Johnson Brown Taylor Wilson Davies Evans Martin Dubois Laurent Bernard Schmidt Weber Wagner Rossi Bianchi Novak Kowalski
Nagy Silva Santos Garcia Lopez Fernandez Jensen Larsen Virtanen Ozturk Yilmaz Demir Petrov Ivanov""".split()
GIVEN = """Muhammad Ayesha Fatima Zainab Bilal Hamza Imran Kamran Nadia Saima Sana Shahid Tahira Umar Waqas Yasir Zahra Abdul Rehman Rukhsana Nasreen Farooq Asif Iqbal
Ghulam Bibi Begum Maria Anna John Mary Peter Susan Thomas Laura Daniel Sofia Lucas Emma Noah Olivia Liam Chloe Hugo Ines Jan Eva Karl Greta Mehmet Elif""".split()
PAKISTANI = """Aamir Abbas Abdullah Abid Adeel Adnan Afzal Akbar Akhtar Akram Aleem Alam Amina Amjad Anwar Anjum Ansari Arif Arshad Asad Ashfaq Ashraf Asim Aslam Asma Ata Atif Ayub Azam
Aziz Azhar Babar Baloch Bano Bashir Batool Bhutto Bukhari Chandio Chaudhary Danish Dawood Durrani Ehsan Faheem Fahad Faisal Faiz Fareed Farhan Farhat Farrukh Fazal Fida Firdous Gilani Gondal
Gul Habib Hafeez Haider Hameed Hamid Hanif Haq Haris Haroon Hashim Hassan Hina Hira Humayun Ibrahim Iftikhar Ijaz Ikram Ilyas Imtiaz Inam Iqra Irfan Ishaq Ismail Jabeen Jahangir Jalal Jamal Jameel
Jamshed Jan Jatoi Junaid Kaleem Kamal Karim Kashif Kausar Khadija Khalid Khalil Khattak Khurram Khursheed Khokhar Latif Liaqat Mahmood Majeed Maqbool Mariam Marwat Masood Mazhar Mehboob Mehmood Mehwish
Memon Minhas Mirza Moin Mubarak Mudassar Mukhtar Mumtaz Munir Murad Murtaza Musa Mushtaq Mustafa Nabeel Nadeem Naeem Naheed Naqvi Nasir Naveed Nawaz Nazir Nighat Noman Noor Nusrat Parveen Pervaiz Pirzada
Qadir Qaiser Qamar Qasim Rabia Rafiq Rahim Raheel Rahman Rashid Rasheed Rasool Rauf Razia Rehana Riaz Riffat Rizwan Rubina Sadia Sadiq Saeed Sajid Sajjad Saleem Salman Samina Saqib Sarfraz Sarwar Shabbir
Shafiq Shah Shahbaz Shaheen Shahzad Shakeel Shamim Sharif Shaukat Shazia Sher Shoaib Sidra Sikandar Sohail Soomro Sultan Tabassum Talat Talha Tanveer Tanoli Taimoor Tasneem Tauqeer Tufail Ubaid Usama Wahab
Waheed Wajid Waleed Waqar Waseem Yaqoob Yasmin Younas Younis Yousaf Yousafzai Zafar Zahid Zahoor Zaman Zeeshan Zohaib Zubair Zulfiqar""".split()
TOWNS = """Cairo Alexandria Giza Dakahlia Sharkia Beheira Gharbia Menoufia Qalyubia Minya Assiut Sohag Qena Luxor Aswan Suez Ismailia Damietta Fayoum Karachi Lahore
Islamabad Rawalpindi Faisalabad Multan Peshawar Quetta Sialkot Gujranwala Hyderabad Sukkur Bahawalpur Sargodha Abbottabad Mardan Swat London Paris Berlin Warsaw Madrid
Rome Vienna Prague Lisbon Athens Ankara Riyadh Dubai Kuwait Doha Muscat Sanaa Khartoum Tripoli Tunis""".split()
COUNTRIES = """Pakistan|Saudi Arabia|United Kingdom|United States|United Arab Emirates|Oman|Qatar|Kuwait|Bahrain|Canada|Australia|Germany|France|Italy|Spain|Norway|Sweden|Denmark|Ireland
Malaysia|Turkey|China|Japan|South Korea|South Africa|New Zealand|Netherlands|Belgium|Greece|Portugal|Switzerland|Austria|Singapore|Thailand|Iran|Iraq|Afghanistan|India|Bangladesh|Sri Lanka|Kenya|Egypt""".replace("\n", "|").split("|")
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
LATIN_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def initials(text):
    """A name whose first words are shortened: M. Aslam, S. M. Ali."""
    words = text.split(" ")
    return " ".join([w[0] + "." for w in words[:-1]] + words[-1:])


class LatinWords:
    """Lines as documents print them in Latin letters."""

    def __init__(self):
        path = os.path.join(HERE, "..", "..", "core", "src", "main", "resources", "names", "egyptian-latin.tsv")
        with open(path, encoding="utf-8") as file:
            names = [row.split("\t")[1] for row in file if row.count("\t") >= 2]
        egyptian = [n for n in names if n.isascii() and n.replace(" ", "").replace("-", "").isalpha()]
        pakistani = GIVEN + SURNAMES + PAKISTANI * 2
        self.names = pakistani + egyptian
        self.names += pakistani * (len(egyptian) // len(pakistani))

    def line(self):
        kind = random.choices(("person", "date", "label", "code", "place", "mixed", "letters", "card"), (26, 16, 12, 16, 12, 8, 6, 4))[0]
        text = getattr(self, kind)()
        roll = random.random()
        if kind == "label":
            return text.upper() if roll < 0.15 else text
        if kind == "person":
            return text.upper() if roll < 0.45 else text
        return text.upper() if roll < 0.6 else text if roll < 0.95 else text.lower()

    def person(self):
        words = [random.choice(self.names) for _ in range(random.choice((1, 1, 2, 2, 3, 4)))]
        if random.random() < 0.1:
            words[0] += "-" + random.choice(self.names)
        if random.random() < 0.06:
            words[-1] = random.choice(("O'", "D'", "Al-", "El-")) + words[-1]
        return " ".join(words)

    def name(self):
        """A name as a card's field holds it: of a person, now and then a country or town, or of made-up words that no list holds."""
        kind = random.choices(("person", "place", "invented"), (70, 8, 22))[0]
        if kind == "person":
            text = self.person()
        elif kind == "place":
            text = random.choice(COUNTRIES + TOWNS)
        else:
            text = " ".join(self.invented() for _ in range(random.choice((1, 2, 2, 3))))
        roll = random.random()
        return text.upper() if roll < 0.3 else initials(text) if roll < 0.36 else text

    def invented(self):
        """A word of syllables, each an end of one name and a beginning of another."""
        first, second = random.choice(self.names), random.choice(self.names).lower()
        return (first[: random.randint(1, 4)] + second[-random.randint(1, 5):]).strip(" -").capitalize()

    def date(self):
        d, m, y = random.randint(1, 31), random.randint(1, 12), random.randint(1930, 2045)
        month = random.choice(MONTHS)
        return random.choice((f"{d:02d}/{m:02d}/{y}", f"{d:02d}.{m:02d}.{y}", f"{d:02d}-{m:02d}-{y}", f"{y}-{m:02d}-{d:02d}", f"{d:02d} {month} {y}",
                              f"{d:02d} {month.title()} {y}", f"{d:02d} {month} / {month} {y % 100:02d}", f"{d:02d} {month} {y % 100:02d}", f"{d:02d}/{m:02d}/{y % 100:02d}",
                              f"{d:02d} {m:02d} {y}", f"{month}/{y}", str(y)))

    def label(self):
        text = random.choice(LABELS)
        return text + random.choice(("", "", ":", " /", "."))

    def code(self):
        form = random.choice(("A########", "AA#######", "#####-#######-#", "#########", "A#", "###", "AAA", "AAA", "A", "X" * random.randint(5, 14), "#" * random.randint(1, 14), "AA ######", "###/####"))
        return "".join(random.choice(LATIN_CAPITALS) if c == "A" else random.choice("0123456789") if c == "#" else random.choice(LATIN_CAPITALS + "0123456789") if c == "X" else c for c in form)

    def place(self):
        town = random.choice(TOWNS)
        if random.random() < 0.4:
            return self.address(town)
        return random.choice((town, town, f"{town}, {random.choice(TOWNS)}", f"{town} - {random.choice(TOWNS)}", f"Passport Office {town}", f"Ministry of Interior {town}",
                              f"House No. {random.randint(1, 900)}, Street {random.randint(1, 60)}, {town}", f"{random.randint(1, 200)} {random.choice(SURNAMES)} St. {town}",
                              "Republic of " + town, "Government of " + town))

    def address(self, town):
        """A line of a Pakistani address."""
        number, name = random.randint(1, 999), random.choice(PAKISTANI)
        pieces = (f"House No. {number}", f"House No. {number}-{random.choice(LATIN_CAPITALS[:8])}", f"Street {number % 60}", f"Street No. {number % 60}", f"Mohalla {name} {random.choice(('Pura', 'Abad', 'Colony', 'Town'))}",
                  f"{name} Colony", f"Block {random.choice(LATIN_CAPITALS[:12])}", f"Sector {random.choice('DEFGHI')}-{random.randint(5, 15)}/{random.randint(1, 4)}", f"Flat No. {number}", f"Chak No. {number}/GB", f"Village {name}", f"Post Office {town}",
                  f"Tehsil {town}", f"District {town}", f"Tehsil and District {town}", f"P.O. {town}", f"{name} Road", town)
        return ", ".join(random.sample(pieces, random.randint(1, 3))) + random.choice(("", "", ","))

    def mixed(self):
        return " ".join(random.choice((self.code, self.label, lambda: random.choice(self.names), lambda: random.choice("-/.,:()&"), lambda: random.choice(TOWNS)))() for _ in range(random.randint(2, 4)))

    def letters(self):
        return " ".join("".join(random.choice(LATIN_CAPITALS + LATIN_CAPITALS.lower()) for _ in range(random.randint(1, 9))) for _ in range(random.randint(1, 3)))

    def card(self):
        return random.choice(("M", "F", "MALE", "FEMALE", "EGYPTIAN", "PAKISTANI", "PAKISTAN", "EGYPT", "UTOPIAN", "BRITISH CITIZEN", "POLSKIE", "FRA", "P", "PASSPORT", "IDENTITY CARD", "NATIONAL IDENTITY CARD", "ISLAMIC REPUBLIC OF PAKISTAN", "ARAB REPUBLIC OF EGYPT"))
