package dev.hawiya.core.plate;

import dev.hawiya.core.text.Digits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a vehicle.
 *
 * @param letters in reading order: of Egypt from right to left, of Pakistan from left to right
 * @param digits Western, in the order they are read
 * @param script of the letters
 */
public record PlateNumber(List<String> letters, String digits, Script script) {
  /** Which letters, and thereby whose plate. */
  public enum Script {
    /** Egypt: the seventeen letters of its plates, standing apart. */
    ARABIC,
    /** Pakistan. */
    LATIN
  }

  /** As they stand from left to right: Egypt's digits, then its letters, the last one first. */
  private static final Pattern EGYPT = Pattern.compile("([٠-٩]{1,4})([أبجدرسصطعفقلمنهوى]{1,3})");

  private static final Pattern PAKISTAN = Pattern.compile("([A-Z]{1,4})([0-9]{1,4})");

  public PlateNumber {
    letters = List.copyOf(letters);
  }

  /**
   * What a plate says; empty where no plate could say it.
   *
   * @param seen its characters from left to right
   */
  public static Optional<PlateNumber> of(String seen) {
    Matcher egypt = EGYPT.matcher(seen);
    if (egypt.matches()) {
      String letters = new StringBuilder(egypt.group(2)).reverse().toString();
      String digits = Digits.toWestern(egypt.group(1));
      return Optional.of(new PlateNumber(List.of(letters.split("")), digits, Script.ARABIC));
    }
    Matcher pakistan = PAKISTAN.matcher(seen);
    return pakistan.matches()
        ? Optional.of(
            new PlateNumber(List.of(pakistan.group(1).split("")), pakistan.group(2), Script.LATIN))
        : Optional.empty();
  }

  /** The digits as they are printed. */
  public String printedDigits() {
    return script == Script.ARABIC ? Digits.toArabicIndic(digits) : digits;
  }

  /**
   * Whether plates of today have as many: Egypt's three and three, two and four, three and four.
   */
  public boolean isUsual() {
    return script == Script.ARABIC
        ? letters.size() + digits.length() >= 6 && letters.size() >= 2 && digits.length() >= 3
        : letters.size() >= 2 && letters.size() <= 3 && digits.length() >= 3;
  }
}
