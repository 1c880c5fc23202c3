package dev.hawiya.specimen.person;

import dev.hawiya.core.text.Digits;
import java.util.random.RandomGenerator;

/** Addresses in any governorate, whatever that of birth; house numbers in Arabic-Indic digits. */
final class ResidenceMaker {
  static final String ABROAD = "88";
  private static final int LONGEST_LINE = 34;

  private final WordList governorates = WordList.load("governorates");
  private final WordList stations = WordList.load("police-stations");
  private final WordList streets = WordList.load("streets");
  private final WordList patterns = WordList.load("address-patterns");

  /** A governorate, as often as people are born there. */
  Birth.Governorate birthplace(RandomGenerator random) {
    int total = governorates.rows().stream().mapToInt(row -> Integer.parseInt(row.get(2))).sum();
    int left = random.nextInt(total);
    for (var row : governorates.rows()) {
      left -= Integer.parseInt(row.get(2));
      if (left < 0) {
        return new Birth.Governorate(row.get(0), row.get(1));
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  /** Mostly where the person was born. */
  Residence residence(String birthplace, RegisterSpelling spelling, RandomGenerator random) {
    boolean moved = birthplace.equals(ABROAD) || random.nextDouble() < 0.3;
    WordList suited = moved ? stations : stations.only(row -> row.get(0).equals(birthplace));
    var station = suited.pick(random);
    String governorate =
        governorates.only(row -> row.get(0).equals(station.get(0))).rows().get(0).get(1);
    return new Residence(
        spelling.write(street(random), random),
        spelling.write(station.get(1), random),
        spelling.write(governorate, random));
  }

  private String street(RandomGenerator random) {
    String line;
    do {
      int most = random.nextInt(4) == 0 ? 240 : 60;
      line =
          patterns
              .pickWord(random)
              .replace("{street}", streets.pickWord(random))
              .replace("{n}", arabic(1 + random.nextInt(most)))
              .replace("{m}", arabic(1 + random.nextInt(20)));
    } while (line.length() > LONGEST_LINE);
    return line;
  }

  private static String arabic(int number) {
    return Digits.toArabicIndic(Integer.toString(number));
  }
}
