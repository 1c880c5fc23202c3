package dev.hawiya.lab.mrz;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.lab.accuracy.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines that were not exact, to be looked at; zones that pass their checks come first. */
final class ZoneFailures {
  private ZoneFailures() {}

  static List<Failure> of(List<ZoneReading> wrong) {
    return wrong.stream()
        .sorted(Comparator.comparing(reading -> !reading.wrongButPassing()))
        .flatMap(reading -> lines(reading).stream())
        .toList();
  }

  private static List<Failure> lines(ZoneReading reading) {
    List<String> printed = reading.truth().lines();
    List<String> read = reading.text().lines();
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      String line = i < read.size() ? read.get(i) : "";
      if (!line.equals(printed.get(i))) {
        String what = "line " + (i + 1) + " at " + 90 * reading.turn().ordinal();
        double score = reading.seen().map(SeenMrz::score).orElse(0.0);
        Quad place = reading.turn().back(place(reading.seen(), i));
        failures.add(new Failure(reading.sample(), what, printed.get(i), line, score, place));
      }
    }
    return failures;
  }

  private static Quad place(Optional<SeenMrz> seen, int line) {
    List<SeenLine> lines = seen.map(SeenMrz::lines).orElse(List.of());
    return line < lines.size() ? lines.get(line).place() : Quad.WHOLE;
  }
}
