package dev.hawiya.core.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The rules of one country's holder number. Stateless; named in a document's catalogue entry. */
public interface NationalNumber {
  /** The name used in the catalogue. */
  String name();

  /** How many digits a whole number has. */
  int length();

  /** The number without spaces and separators, digits Western; other characters are kept. */
  String compact(String text);

  /**
   * The first fault found, in the order LENGTH, FORMAT, COMPONENT, CHECKSUM; empty where all holds.
   *
   * @param today a birth date after it cannot be
   */
  Optional<NumberFault> validate(String number, LocalDate today);

  /** The number in the groups in which it is printed, digits Western. */
  String format(String number);

  /** The holder's birth date; empty where the number says none that can be. */
  Optional<LocalDate> birthDate(String number);

  /** The holder's sex, {@code M} or {@code F}; empty where the number does not say. */
  Optional<String> sex(String number);

  /** Code of the governorate of birth; empty where the number says no known one. */
  Optional<String> birthGovernorate(String number);

  /** The rules of a name. */
  static Optional<NationalNumber> named(String name, Set<String> governorateCodes) {
    return name.equals(EgyptianNationalNumber.NAME)
        ? Optional.of(new EgyptianNationalNumber(governorateCodes))
        : Optional.empty();
  }
}
