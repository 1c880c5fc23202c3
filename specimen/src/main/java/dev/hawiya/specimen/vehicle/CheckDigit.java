package dev.hawiya.specimen.vehicle;

/** The ninth character of a vehicle identification number (49 CFR 565.15, table IV). */
final class CheckDigit {
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String VALUES = "12345678123457923456789";
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  private CheckDigit() {}

  /** 0 to 9 or X, whatever now stands in the ninth place. */
  static char of(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * value(number.charAt(i));
    }
    return "0123456789X".charAt(sum % 11);
  }

  private static int value(char c) {
    int at = LETTERS.indexOf(c);
    return at < 0 ? c - '0' : VALUES.charAt(at) - '0';
  }
}
