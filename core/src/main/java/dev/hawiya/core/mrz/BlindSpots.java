package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Element;
import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.List;

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

  /** The places for which its agreement is no proof, without what stands there; or "". */
  String sentence() {
    List<Span.Place> blind = digit.places().stream().filter(this::isBlind).toList();
    return blind.isEmpty()
        ? ""
        : "counted modulo 10, the digit is blind to characters ten apart at " + places(blind);
  }

  private boolean isBlind(Span.Place place) {
    char seen = lines.get(place.line()).charAt(place.column());
    Element element = format.layout().at(place.line(), place.column());
    return element
        .kind()
        .characters()
        .chars()
        .mapToObj(c -> (char) c)
        .anyMatch(c -> c != seen && CheckDigit.blindTo(c, seen) && mayStand(element, seen, c));
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
