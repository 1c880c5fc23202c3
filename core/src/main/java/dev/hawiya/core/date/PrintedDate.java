package dev.hawiya.core.date;

import dev.hawiya.core.text.EditDistance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days as documents print them in Latin script: 05/09/1991, 1991-09-05, 05 SEP 1991, 05 SEP /SEPT
 * 91. Numbers alone mean day, month, year (ICAO 9303-3, 3.2), unless only the other order can be.
 */
public final class PrintedDate {
  private static final String GAP = "[ ./-]{1,3}";
  private static final String WORD = "([A-Z]{3,9})\\.?";
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})" + GAP + "([0-9]{1,2})" + GAP + "([0-9]{4})(?![0-9])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{4})" + GAP + "([0-9]{1,2})" + GAP + "([0-9]{1,2})(?![0-9])");
  private static final Pattern WORDED =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})[ ./-]{0,3}"
              + WORD
              + "(?: ?/ ?"
              + WORD
              + ")?[ ./-]{0,3}([0-9]{4}|[0-9]{2})(?![0-9])");

  /** A month's name may be read wrong in one letter. */
  private static final int SLIP = 1;

  /** English, French, German, Spanish, Portuguese, Italian, Dutch: the letters that tell. */
  private static final Map<String, Integer> MONTHS = months();

  private PrintedDate() {}

  /**
   * The days that a text can mean: none, one, or for a year of two digits one in each century, the
   * earlier first.
   */
  public static List<LocalDate> in(String text) {
    String plain = text.toUpperCase(Locale.ROOT);
    return Stream.of(worded(plain), yearFirst(plain), numbers(plain))
        .filter(days -> !days.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<LocalDate> numbers(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.find()) {
      return List.of();
    }
    List<LocalDate> usual = day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
    return usual.isEmpty() ? day(m.group(3), Integer.parseInt(m.group(1)), m.group(2)) : usual;
  }

  private static List<LocalDate> yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    return m.find() ? day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : List.of();
  }

  private static List<LocalDate> worded(String text) {
    Matcher m = WORDED.matcher(text);
    if (!m.find()) {
      return List.of();
    }
    OptionalInt month = month(m.group(2));
    if (month.isEmpty() && m.group(3) != null) {
      month = month(m.group(3));
    }
    List<LocalDate> days = new ArrayList<>();
    String year = m.group(4);
    for (String full : year.length() == 4 ? List.of(year) : List.of("19" + year, "20" + year)) {
      month.ifPresent(number -> days.addAll(day(full, number, m.group(1))));
    }
    return days;
  }

  private static List<LocalDate> day(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return date.getYear() >= 1900 && date.getYear() < 2100 ? List.of(date) : List.of();
    } catch (DateTimeException impossible) {
      return List.of();
    }
  }

  /** The month of a name; where no name fits, that of the only one a letter away. */
  private static OptionalInt month(String name) {
    String start = name.substring(0, 3);
    String longer = name.substring(0, Math.min(4, name.length()));
    Optional<Integer> known =
        Stream.of(longer, start).filter(MONTHS::containsKey).map(MONTHS::get).findFirst();
    if (known.isPresent()) {
      return OptionalInt.of(known.get());
    }
    int[] near =
        MONTHS.entrySet().stream()
            .filter(e -> EditDistance.between(e.getKey(), start) <= SLIP)
            .mapToInt(Map.Entry::getValue)
            .distinct()
            .toArray();
    return near.length == 1 ? OptionalInt.of(near[0]) : OptionalInt.empty();
  }

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "JAN ENE GEN",
            "FEB FEV",
            "MAR MRT MRZ",
            "APR AVR ABR",
            "MAY MAI MEI MAG MAJ",
            "JUN JUIN GIU",
            "JUL JUIL LUG",
            "AUG AOU AGO",
            "SEP SET",
            "OCT OKT OUT OTT",
            "NOV",
            "DEC DEZ DIC");
    Map<String, Integer> months = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
