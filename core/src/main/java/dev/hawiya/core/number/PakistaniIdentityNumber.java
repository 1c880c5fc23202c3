package dev.hawiya.core.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of a Pakistani identity card: 13 digits {@code PDDTU-NNNNNNN-S}. P is the province of
 * registration, the next four its division, district, tehsil and union council, then seven of the
 * family and a last digit that is odd for men and even for women (as newspapers explain it; no
 * office publishes it). There is no check digit and no date: all of it is evidence only.
 */
public final class PakistaniIdentityNumber implements NationalNumber {
  static final String NAME = "pakistani-identity-number";
  private static final int LENGTH = 13;
  private static final Pattern WHOLE = Pattern.compile("([0-9]{5})([0-9]{7})([0-9])");

  private final Set<String> provinceCodes;

  /**
   * @param provinceCodes the first digits that exist
   */
  public PakistaniIdentityNumber(Set<String> provinceCodes) {
    this.provinceCodes = Set.copyOf(provinceCodes);
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
    if (!WHOLE.matcher(n).matches()) {
      return Optional.of(NumberFault.FORMAT);
    }
    return place(n).isEmpty() ? Optional.of(NumberFault.COMPONENT) : Optional.empty();
  }

  @Override
  public String format(String number) {
    return WHOLE.matcher(compact(number)).replaceFirst("$1-$2-$3");
  }

  @Override
  public String told(String number) {
    return format(number);
  }

  @Override
  public Optional<LocalDate> birthDate(String number) {
    return Optional.empty();
  }

  @Override
  public Optional<String> sex(String number) {
    String n = compact(number);
    return WHOLE.matcher(n).matches()
        ? Optional.of((n.charAt(LENGTH - 1) - '0') % 2 == 1 ? "M" : "F")
        : Optional.empty();
  }

  @Override
  public Optional<String> place(String number) {
    String n = compact(number);
    return WHOLE.matcher(n).matches()
        ? Optional.of(n.substring(0, 1)).filter(provinceCodes::contains)
        : Optional.empty();
  }

  @Override
  public String kindOfPlace() {
    return "province";
  }

  @Override
  public boolean datedAndChecked() {
    return false;
  }
}
