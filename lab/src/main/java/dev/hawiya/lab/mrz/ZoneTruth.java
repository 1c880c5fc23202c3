package dev.hawiya.lab.mrz;

import dev.hawiya.core.check.Fault;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzParser;
import dev.hawiya.lab.corpus.Truth;
import java.util.List;
import java.util.Optional;

/**
 * The zone that is printed in a picture.
 *
 * @param lines as printed
 * @param valid whether every check digit printed is right
 */
public record ZoneTruth(List<String> lines, boolean valid) {
  public ZoneTruth {
    lines = List.copyOf(lines);
  }

  /** The zone of a side; empty where its truth names none. */
  static Optional<ZoneTruth> of(Truth truth) {
    if (!(truth instanceof Truth.Side side) || side.fields().getOrDefault("mrz", "").isBlank()) {
      return Optional.empty();
    }
    List<String> lines = side.fields().get("mrz").lines().toList();
    return Optional.of(new ZoneTruth(lines, side.digitsAgree().orElseGet(() -> agree(lines))));
  }

  private static boolean agree(List<String> lines) {
    return MrzParser.parse(lines) instanceof Mrz mrz
        && mrz.checks().stream()
            .noneMatch(check -> check.fault().equals(Optional.of(Fault.CHECKSUM)));
  }

  String text() {
    return String.join("\n", lines);
  }
}
