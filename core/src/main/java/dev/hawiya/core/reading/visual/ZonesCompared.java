package dev.hawiya.core.reading.visual;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.date.PrintedDate;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.mrz.letter.LookAlikes;
import dev.hawiya.core.text.EditDistance;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether print says what the machine-readable zone says. It agrees wherever on the page the same
 * stands; it disagrees only where a labelled value was clearly read and is clearly another.
 */
record ZonesCompared(CheckThresholds thresholds) {
  private static final List<String> NAMES = List.of("surname", "given_names");
  private static final List<String> CODES = List.of("document_number", "personal_number");
  private static final List<String> DATES = List.of("birth_date", "expiry_date");

  /** Share of different letters from which two names are not one name misread. */
  private static final double ANOTHER_NAME = 0.6;

  /** Share of the best reading's score from which another reading counts. */
  private static final double LIKELY = 0.25;

  List<CheckResult> of(Fields zone, Map<String, Field> print, List<TextLine> lines) {
    List<CheckResult> checks = new ArrayList<>();
    List<String> texts = lines.stream().flatMap(ZonesCompared::readings).toList();
    for (String id : NAMES) {
      compare(checks, id, zone, print, texts.stream().anyMatch(names(id, zone)));
    }
    for (String id : CODES) {
      compare(checks, id, zone, print, texts.stream().anyMatch(t -> code(t, zone.value(id))));
    }
    for (String id : DATES) {
      compare(checks, id, zone, print, texts.stream().anyMatch(t -> date(t, zone.value(id))));
    }
    boolean sex = print.containsKey("sex") && print.get("sex").value().equals(zone.value("sex"));
    compare(checks, "sex", zone, print, sex);
    return checks;
  }

  private void compare(
      List<CheckResult> checks, String id, Fields zone, Map<String, Field> print, boolean agrees) {
    if (zone.get(id).isEmpty()) {
      return;
    }
    String check = "viz." + id;
    Field printed = print.get(id);
    if (agrees) {
      checks.add(CheckResult.pass(check));
    } else if (printed == null) {
      checks.add(CheckResult.inconclusive(check, "it was not found in print"));
    } else {
      checks.add(differs(check, zone.get(id).orElseThrow(), printed));
    }
  }

  private CheckResult differs(String check, Field zone, Field printed) {
    String difference = "print says otherwise than the machine-readable zone";
    double sure = Math.min(zone.confidence(), printed.confidence());
    boolean name = NAMES.contains(zone.id());
    String a = LatinLetters.of(zone.value());
    String b = LatinLetters.of(printed.value());
    boolean misread = name && EditDistance.share(a, b) < ANOTHER_NAME;
    if (misread || name && (a.contains(b) || b.contains(a))) {
      return CheckResult.inconclusive(check, difference + ", in some letters");
    }
    if (CODES.contains(zone.id()) && alike(plain(zone.value()), plain(printed.value()))) {
      return CheckResult.inconclusive(check, "in print it has characters that look alike");
    }
    return sure >= thresholds.clearlyRead()
        ? CheckResult.fail(check, Fault.MISMATCH, difference)
        : CheckResult.inconclusive(check, difference + ", but one was not read clearly");
  }

  /** What a line may well say. */
  private static Stream<String> readings(TextLine line) {
    return line.alternatives().stream()
        .filter(a -> a.score() >= LIKELY * line.score())
        .map(TextAlternative::text);
  }

  /** A name by itself, the whole name, or one that the zone cuts off. */
  private static Predicate<String> names(String id, Fields zone) {
    String name = LatinLetters.of(zone.value(id));
    String bare = LatinLetters.withoutMarks(zone.value(id));
    String surname = LatinLetters.of(zone.value("surname"));
    String given = LatinLetters.of(zone.value("given_names"));
    Set<String> equal = Set.copyOf(List.of(name, given + surname, surname + given));
    boolean cut = new CutNames(zone).cut();
    return text -> {
      String printed = LatinLetters.of(text);
      boolean goesOn = cut && printed.startsWith(name);
      boolean same = equal.contains(printed) || LatinLetters.withoutMarks(text).equals(bare);
      return !name.isEmpty() && (same || goesOn);
    };
  }

  private static boolean code(String text, String code) {
    String wanted = plain(code);
    return !wanted.isEmpty() && plain(text).endsWith(wanted);
  }

  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** Whether two codes differ only in characters that are taken for each other: O and 0. */
  private static boolean alike(String a, String b) {
    return a.length() == b.length()
        && IntStream.range(0, a.length())
            .allMatch(
                i ->
                    a.charAt(i) == b.charAt(i) || LookAlikes.of(a.charAt(i)).contains(b.charAt(i)));
  }

  private static boolean date(String text, String date) {
    return PrintedDate.in(text).stream().anyMatch(day -> day.toString().equals(date));
  }
}
