package dev.hawiya.specimen.vehicle;

import java.util.random.RandomGenerator;

/**
 * Vehicle identification numbers of ISO 3779: maker, description, year, plant, serial number. Its
 * ninth character is a check digit where the maker's country wants one (49 CFR 565.15 and GB
 * 16735); elsewhere anything. Older vehicles have a short number of their maker's own.
 */
final class ChassisMaker {
  /** When ISO 3779 came into general use. */
  private static final int STANDARD_SINCE = 1984;

  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String ALL = LETTERS + "0123456789";
  private static final String YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";
  private static final int FIRST_YEAR = 1980;
  private static final int CHECK = 8;
  private static final int MAKER_AND_DESCRIPTION = 9;

  private final RandomGenerator random;

  ChassisMaker(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param start the maker's code and what follows it
   * @param checked whether a check digit is wanted
   */
  String number(String start, int year, boolean checked) {
    if (year < STANDARD_SINCE || start.length() < 3) {
      String prefix = random.nextBoolean() ? start : "";
      return prefix + some("0123456789", 6 + random.nextInt(3));
    }
    boolean filled = !checked && random.nextInt(3) == 0;
    StringBuilder number = new StringBuilder(start);
    while (number.length() < MAKER_AND_DESCRIPTION) {
      number.append(filled && number.length() > 5 ? "Z" : some(ALL, 1));
    }
    number.append(YEARS.charAt((year - FIRST_YEAR) % YEARS.length()));
    number.append(some(LETTERS, 1)).append(some("0123456789", 6));
    if (checked) {
      number.setCharAt(CHECK, CheckDigit.of(number.toString()));
    }
    return number.toString();
  }

  private String some(String of, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(of.charAt(random.nextInt(of.length())));
    }
    return out.toString();
  }
}
