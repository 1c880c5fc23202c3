package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Element;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.mrz.letter.LookAlikes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a check digit proves nothing: it counts modulo 10, so that characters ten apart (6, G and
 * Q; 0, A, K, U and the filler) are one to it.
 */
final class BlindSpots {
  private final MrzFormat format;
  private final List<String> lines;
  private final CheckDigit digit;

  BlindSpots(MrzFormat format, List<String> lines, CheckDigit digit) {
    this.format = format;
    this.lines = lines;
    this.digit = digit;
  }

  /** Which look-alikes it cannot tell apart here, then all places where it is blind; or "". */
  String sentence() {
    Map<String, List<Span.Place>> pairs = new LinkedHashMap<>();
    List<Span.Place> blind = new ArrayList<>();
    for (Span.Place place : digit.places()) {
      char seen = lines.get(place.line()).charAt(place.column());
      List<Character> same = same(place, seen);
      if (!same.isEmpty()) {
        blind.add(place);
      }
      same.stream()
          .filter(LookAlikes.of(seen)::contains)
          .forEach(
              c -> pairs.computeIfAbsent(seen + " from " + c, k -> new ArrayList<>()).add(place));
    }
    String alike =
        pairs.entrySet().stream()
            .map(e -> e.getKey() + " at " + places(e.getValue()))
            .collect(Collectors.joining(", "));
    String first = alike.isEmpty() ? "" : "the digit cannot tell " + alike + "; ";
    return blind.isEmpty() ? "" : first + "to characters ten apart it is blind at " + places(blind);
  }

  /** What else could stand at a place without the digit noticing. */
  private List<Character> same(Span.Place place, char seen) {
    Element element = format.layout().at(place.line(), place.column());
    List<Character> same = new ArrayList<>();
    for (char c : element.kind().characters().toCharArray()) {
      if (c != seen && CheckDigit.blindTo(c, seen) && mayStand(element, seen, c)) {
        same.add(c);
      }
    }
    return same;
  }

  /** One filler in a date makes it none, and in the digit's own place it fails. */
  private boolean mayStand(Element element, char seen, char other) {
    boolean filler = seen == '<' || other == '<';
    boolean date = element.id().equals("birth_date") || element.id().equals("expiry_date");
    return !filler || !date && !digit.id().equals(element.id());
  }

  /** "line 2, places 1-9; line 2, place 12", counted from 1. */
  static String places(List<Span.Place> places) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || !follows(places.get(i - 1), places.get(i))) {
        runs.add(run(places.get(from), places.get(i - 1)));
        from = i;
      }
    }
    return String.join("; ", runs);
  }

  private static boolean follows(Span.Place one, Span.Place next) {
    return one.line() == next.line() && one.column() + 1 == next.column();
  }

  private static String run(Span.Place from, Span.Place to) {
    String line = "line " + (from.line() + 1);
    return from.equals(to)
        ? line + ", place " + (from.column() + 1)
        : line + ", places " + (from.column() + 1) + "-" + (to.column() + 1);
  }
}
