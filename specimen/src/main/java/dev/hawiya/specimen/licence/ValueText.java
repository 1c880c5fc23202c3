package dev.hawiya.specimen.licence;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.motorist.Licence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** How one card prints the values of its licence. */
public final class ValueText {
  /** Letters and digits of the plate in one, as it reads. */
  static final String PLATE = "plate";

  /** A space inside what is read from left to right as one. */
  private static final char NO_BREAK = '\u00a0';

  private static final String LETTERS = "plate_letters";
  private static final String VOLUME = "vehicle_engine_volume";
  private static final Set<String> AS_THEY_ARE =
      Set.of("vehicle_chassis_number", "vehicle_engine_number", "present_address", "owner_address");

  private final Licence licence;
  private final Look look;

  public ValueText(Licence licence, Look look) {
    this.licence = licence;
    this.look = look;
  }

  /**
   * The printed form of a value; empty where the licence does not tell it.
   *
   * @param id a canonical field, an extra or {@value #PLATE}
   */
  public Optional<String> of(String id) {
    if (id.equals(PLATE)) {
      String order = look.choice("plate", "L D");
      return of(LETTERS)
          .map(letters -> look.choice("letters", "").isEmpty() ? spaced(letters, " ") : letters)
          .flatMap(l -> of("plate_digits").map(d -> order.replace("D", d).replace("L", l)));
    }
    String value = licence.fields().getOrDefault(id, licence.extras().get(id));
    return Optional.ofNullable(value).map(known -> print(id, known));
  }

  private String print(String id, String value) {
    if (id.endsWith("_date")) {
      String pattern = look.choice("dates", "yyyy/MM/dd");
      return digits(DateTimeFormatter.ofPattern(pattern).format(LocalDate.parse(value)));
    }
    if (id.equals("licence_class")) {
      return value.replace(" ", look.choice("classes", " "));
    }
    if (id.equals(VOLUME)) {
      return digits(value + look.choice("unit", ""));
    }
    if (id.equals(LETTERS)) {
      return spaced(value, look.choice("letters", ""));
    }
    if (id.equals("national_number")) {
      return digits(grouped(value, look.choice("groups", "")));
    }
    boolean latin = value.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    return AS_THEY_ARE.contains(id) || latin ? value : digits(value);
  }

  private static String spaced(String letters, String space) {
    return String.join(space, letters.split(""));
  }

  /**
   * @param groups lengths, parted by spaces; the last may be left out
   */
  private static String grouped(String number, String groups) {
    StringBuilder text = new StringBuilder(number);
    int at = 0;
    for (String length : groups.isEmpty() ? new String[0] : groups.split(" ")) {
      at += Integer.parseInt(length);
      text.insert(at++, NO_BREAK);
    }
    return text.toString();
  }

  /** Digits as this card prints them. */
  public String digits(String text) {
    boolean western = look.choice("digits", "arabic").equals("western");
    return western ? text : Digits.toArabicIndic(text);
  }
}
