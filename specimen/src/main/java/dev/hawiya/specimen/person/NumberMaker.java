package dev.hawiya.specimen.person;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Composes 14-digit numbers: century, birth date, governorate of birth, serial whose last digit
 * tells the sex, check digit by the weights that published examples follow (the state has published
 * no rule).
 */
final class NumberMaker {
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private NumberMaker() {}

  /** A number whose check digit holds, or surely fails whichever variant of the rule is used. */
  static String compose(Birth known, boolean holds, RandomGenerator random) {
    String stem;
    do {
      stem = stem(known.date(), known.governorate().code(), known.sex(), random);
    } while (remainder(stem) == 0); // here the variants of the rule disagree
    int check = (11 - remainder(stem)) % 10;
    return stem + (holds ? check : (check + 1 + random.nextInt(9)) % 10);
  }

  private static String stem(LocalDate date, String place, Sex sex, RandomGenerator random) {
    int serial = 1 + random.nextInt(499);
    int last = 2 * random.nextInt(5) + (sex == Sex.MALE ? 1 : 0);
    return "%d%02d%02d%02d%s%03d%d"
        .formatted(
            date.getYear() < 2000 ? 2 : 3,
            date.getYear() % 100,
            date.getMonthValue(),
            date.getDayOfMonth(),
            place,
            serial,
            last);
  }

  /** The weighted sum of the first 13 digits modulo 11. */
  static int remainder(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return sum % 11;
  }
}
