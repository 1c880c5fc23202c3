package dev.hawiya.core.number;

import dev.hawiya.core.text.Digits;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of one country's holder number. Stateless; named in a document's catalogue entry. */
public interface NationalNumber {
  /** Digits, and the dashes among them. */
  Pattern DIGITS = Pattern.compile("[0-9]+(?:-[0-9]+)*");

  /** The name used in the catalogue. */
  String name();

  /** How many digits a whole number has. */
  int length();

  /** The number without spaces and separators, digits Western; other characters are kept. */
  default String compact(String text) {
    return Digits.toWestern(text).replaceAll("[\\s\\u00a0._-]", "");
  }

  /**
   * The first fault found, in the order LENGTH, FORMAT, COMPONENT, CHECKSUM; empty where all holds.
   *
   * @param today a birth date after it cannot be
   */
  Optional<NumberFault> validate(String number, LocalDate today);

  /** The number in the groups in which it is printed, digits Western. */
  String format(String number);

  /** The number as it is told to others, digits Western. */
  String told(String number);

  /** The number as it is told, in the digits of the card. */
  default String printed(String number) {
    return told(number);
  }

  /** The holder's birth date; empty where the number says none that can be. */
  Optional<LocalDate> birthDate(String number);

  /** The holder's sex, {@code M} or {@code F}; empty where the number does not say. */
  Optional<String> sex(String number);

  /** The whole numbers among the digits of a text, with dashes or without. */
  default Stream<String> wholeIn(String text) {
    return DIGITS
        .matcher(Digits.toWestern(text))
        .results()
        .map(found -> compact(found.group()))
        .filter(n -> n.length() == length());
  }

  /** Code of the place in the number; empty where it says no known one. */
  Optional<String> place(String number);

  /** What the place is: {@code governorate} of birth, {@code province} of registration. */
  String kindOfPlace();

  /** Whether the number says a birth date and ends in a check digit. */
  boolean datedAndChecked();

  /**
   * The rules of a name.
   *
   * @param placeCodes codes of the places that a number may name
   */
  static Optional<NationalNumber> named(String name, Set<String> placeCodes) {
    return switch (name) {
      case EgyptianNationalNumber.NAME -> Optional.of(new EgyptianNationalNumber(placeCodes));
      case PakistaniIdentityNumber.NAME -> Optional.of(new PakistaniIdentityNumber(placeCodes));
      default -> Optional.empty();
    };
  }
}
