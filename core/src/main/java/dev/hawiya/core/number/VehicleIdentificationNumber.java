package dev.hawiya.core.number;

import dev.hawiya.core.text.Digits;
import java.util.Locale;
import java.util.Optional;

/**
 * The number on a vehicle's chassis: 17 capitals and digits without I, O and Q (ISO 3779), or the
 * maker's own shorter one on vehicles built before 1981. The ninth character is a check digit only
 * where it was assigned for North America (49 CFR 565.15): elsewhere it says nothing.
 */
public final class VehicleIdentificationNumber {
  public static final int LENGTH = 17;

  /** Shorter ones are no chassis numbers but rubbed ink. */
  private static final int SHORTEST = 5;

  private static final String SHAPE = "[A-HJ-NPR-Z0-9]{17}";
  private static final int CHECK = 8;
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String VALUES = "12345678123457923456789";

  private VehicleIdentificationNumber() {}

  /** The number in capitals and Western digits without the signs between them. */
  public static String compact(String text) {
    return Digits.toWestern(text).toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0*._/-]", "");
  }

  /**
   * The first fault found: LENGTH of what is neither 17 characters nor an old vehicle's, FORMAT of
   * characters that none has. A check digit that does not hold is no fault.
   */
  public static Optional<NumberFault> validate(String number) {
    String n = compact(number);
    if (n.length() < SHORTEST || n.length() > LENGTH) {
      return Optional.of(NumberFault.LENGTH);
    }
    String shape = n.length() == LENGTH ? SHAPE : "[A-Z0-9]*[0-9][A-Z0-9]*";
    return n.matches(shape) ? Optional.empty() : Optional.of(NumberFault.FORMAT);
  }

  /** Whether the check digit holds; chance alone lets one in eleven others hold. */
  public static boolean checkDigitHolds(String number) {
    String n = compact(number);
    if (!n.matches(SHAPE)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += WEIGHTS[i] * value(n.charAt(i));
    }
    int rest = sum % 11;
    return n.charAt(CHECK) == (rest == 10 ? 'X' : (char) ('0' + rest));
  }

  private static int value(char c) {
    int letter = LETTERS.indexOf(c);
    return letter < 0 ? c - '0' : VALUES.charAt(letter) - '0';
  }
}
