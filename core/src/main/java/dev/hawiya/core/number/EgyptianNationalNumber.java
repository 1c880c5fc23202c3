package dev.hawiya.core.number;

import dev.hawiya.core.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The Egyptian national number (الرقم القومى): 14 digits {@code C YYMMDD GG SSSS K}. C is 2 for
 * births of 1900-1999 and 3 for 2000-2099, GG the governorate of birth, the 13th digit odd for men.
 *
 * <p>No official text publishes the rule of the check digit K. The rule used here, weights
 * 2,7,6,5,4,3,2,7,6,5,4,3,2 and (11 - sum mod 11) mod 10, holds for most cards but not for all: it
 * is evidence, never a reason to refuse.
 */
public final class EgyptianNationalNumber implements NationalNumber {
  static final String NAME = "egyptian-national-number";
  private static final int LENGTH = 14;
  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final Set<String> governorateCodes;

  /**
   * @param governorateCodes the two-digit codes that exist
   */
  public EgyptianNationalNumber(Set<String> governorateCodes) {
    this.governorateCodes = Set.copyOf(governorateCodes);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int length() {
    return LENGTH;
  }

  @Override
  public Optional<NumberFault> validate(String number, LocalDate today) {
    String n = compact(number);
    if (n.length() != LENGTH) {
      return Optional.of(NumberFault.LENGTH);
    }
    if (!n.matches("[23][0-9]{13}")) {
      return Optional.of(NumberFault.FORMAT);
    }
    boolean dated = birthDate(n).filter(born -> !born.isAfter(today)).isPresent();
    if (!dated || place(n).isEmpty()) {
      return Optional.of(NumberFault.COMPONENT);
    }
    return checkDigit(n) == n.charAt(LENGTH - 1)
        ? Optional.empty()
        : Optional.of(NumberFault.CHECKSUM);
  }

  @Override
  public String format(String number) {
    String n = compact(number);
    if (!isWhole(n)) {
      return n;
    }
    return String.join(
        " ",
        n.substring(0, 1),
        n.substring(1, 3),
        n.substring(3, 5),
        n.substring(5, 7),
        n.substring(7, 9),
        n.substring(9, 12),
        n.substring(12));
  }

  @Override
  public String told(String number) {
    return compact(number);
  }

  @Override
  public String printed(String number) {
    return Digits.toArabicIndic(told(number));
  }

  @Override
  public String kindOfPlace() {
    return "governorate";
  }

  @Override
  public boolean datedAndChecked() {
    return true;
  }

  @Override
  public Optional<LocalDate> birthDate(String number) {
    String n = compact(number);
    if (!isWhole(n) || n.charAt(0) < '2' || n.charAt(0) > '3') {
      return Optional.empty();
    }
    try {
      int century = n.charAt(0) == '2' ? 1900 : 2000;
      return Optional.of(LocalDate.of(century + two(n, 1), two(n, 3), two(n, 5)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> sex(String number) {
    String n = compact(number);
    return isWhole(n) ? Optional.of((n.charAt(12) - '0') % 2 == 1 ? "M" : "F") : Optional.empty();
  }

  @Override
  public Optional<String> place(String number) {
    String n = compact(number);
    return isWhole(n)
        ? Optional.of(n.substring(7, 9)).filter(governorateCodes::contains)
        : Optional.empty();
  }

  /** The check digit that the first 13 digits call for. */
  static char checkDigit(String digits) {
    int sum = IntStream.range(0, 13).map(i -> WEIGHTS[i] * (digits.charAt(i) - '0')).sum();
    return (char) ('0' + (11 - sum % 11) % 10);
  }

  private static boolean isWhole(String n) {
    return n.matches("[0-9]{14}");
  }

  private static int two(String n, int at) {
    return Integer.parseInt(n.substring(at, at + 2));
  }
}
