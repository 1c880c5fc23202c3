package dev.hawiya.core.reading;

import dev.hawiya.core.mrz.MrzData;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented woman's cards. */
final class PakistaniCards {
  static final String NUMBER = "35202-1234567-8";

  private PakistaniCards() {}

  /** A smart card's front with all of its print but the words that tell NICOP from SNIC. */
  static FakeCard front() {
    FakeCard card =
        new FakeCard(Map.of("PAK-SNIC/front", 0.96, "PAK-SNIC/back", 0.03, "NONE", 0.01));
    card.inFull = true;
    return card.ink(0.30, 0.03, 0.66, 0.08, "ISLAMIC REPUBLIC OF PAKISTAN")
        .ink(0.26, 0.175, 0.31, 0.205, "Name")
        .ink(0.25, 0.225, 0.48, 0.285, "Sana Warraich")
        .ink(0.50, 0.295, 0.67, 0.375, "ثناء وڑائچ")
        .ink(0.26, 0.385, 0.37, 0.415, "Father Name")
        .ink(0.25, 0.435, 0.50, 0.495, "Aslam Warraich")
        .ink(0.50, 0.515, 0.67, 0.595, "اسلم وڑائچ")
        .ink(0.26, 0.595, 0.33, 0.625, "Gender")
        .ink(0.37, 0.595, 0.52, 0.625, "Country of Stay")
        .ink(0.26, 0.66, 0.28, 0.72, "F")
        .ink(0.37, 0.66, 0.50, 0.72, "Pakistan")
        .ink(0.26, 0.725, 0.40, 0.755, "Identity Number")
        .ink(0.51, 0.725, 0.63, 0.755, "Date of Birth")
        .ink(0.26, 0.78, 0.48, 0.835, NUMBER)
        .ink(0.51, 0.78, 0.66, 0.835, "09.03.1981")
        .ink(0.26, 0.845, 0.38, 0.875, "Date of Issue")
        .ink(0.51, 0.845, 0.64, 0.875, "Date of Expiry")
        .ink(0.26, 0.905, 0.42, 0.96, "04.03.2020")
        .ink(0.51, 0.905, 0.66, 0.96, "04.03.2030");
  }

  static FakeCard snicFront() {
    return front().ink(0.34, 0.10, 0.62, 0.15, "National Identity Card");
  }

  static FakeCard nicopFront() {
    return front()
        .without("Pakistan")
        .ink(0.37, 0.66, 0.50, 0.72, "Utopia")
        .ink(0.24, 0.10, 0.68, 0.15, "National Identity Card for Overseas Pakistanis");
  }

  /** A card before the chip, each value under its label. */
  static FakeCard oldFront() {
    FakeCard card = new FakeCard(Map.of("PAK-NIC/front", 0.96, "NONE", 0.04));
    card.inFull = true;
    return card.ink(0.30, 0.02, 0.70, 0.09, "قومی شناختی کارڈ")
        .ink(0.89, 0.12, 0.95, 0.17, "نام")
        .ink(0.75, 0.18, 0.95, 0.25, "ثناء وڑائچ")
        .ink(0.80, 0.32, 0.95, 0.37, "والد کا نام")
        .ink(0.75, 0.38, 0.95, 0.45, "اسلم وڑائچ")
        .ink(0.40, 0.12, 0.46, 0.17, "جنس")
        .ink(0.38, 0.18, 0.46, 0.25, "عورت")
        .ink(0.32, 0.32, 0.46, 0.37, "تاریخ پیدائش")
        .ink(0.28, 0.38, 0.46, 0.44, "09.03.1981")
        .ink(0.32, 0.52, 0.46, 0.57, "شناختی نمبر")
        .ink(0.18, 0.58, 0.46, 0.64, NUMBER);
  }

  /** A smart card's back with its addresses in Latin. */
  static FakeCard back() {
    FakeCard card =
        new FakeCard(Map.of("PAK-SNIC/front", 0.03, "PAK-SNIC/back", 0.96, "NONE", 0.01));
    card.inFull = true;
    return card.ink(0.72, 0.05, 0.93, 0.12, NUMBER)
        .ink(0.05, 0.06, 0.22, 0.10, "Present Address")
        .ink(0.05, 0.12, 0.40, 0.17, "House No. 7-B, Street 4")
        .ink(0.05, 0.18, 0.20, 0.23, "Sialkot")
        .ink(0.05, 0.30, 0.24, 0.34, "Permanent Address")
        .ink(0.05, 0.36, 0.36, 0.41, "Chak 12, Tehsil Daska")
        .ink(0.05, 0.42, 0.28, 0.47, "District Sialkot");
  }

  /** The same with the zone that a NICOP prints below. */
  static FakeCard nicopBack(String numberInZone) {
    FakeCard card = back();
    MrzData data =
        new MrzData(
            new MrzData.Document(
                "I", "PAK", "ZZ0000001", new MrzDate("300304"), numberInZone, "", ""),
            new MrzData.Holder(
                "WARRAICH", "SANA", "PAK", new MrzDate("810309"), Optional.of(MrzData.Sex.F)),
            false);
    String[] lines = MrzWriter.write(data, MrzFormat.TD1).toArray(String[]::new);
    card.zones = new FakeZones(List.of(FakeZones.zone(0.97, lines)), List.of());
    return card;
  }
}
