package dev.hawiya.lab.accuracy;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.report.Calibration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is counted over one corpus. Not thread-safe. */
final class CorpusTally {
  /** A field of line corpora, which have only this one. */
  static final String LINE = "line";

  private final Map<String, FieldTally> fields = new LinkedHashMap<>();
  private final Calibration calibration = new Calibration();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Long> milliseconds = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(SampleReading reading) {
    milliseconds.add(reading.milliseconds());
    reading.rejection().ifPresent(reason -> count("rejected"));
    if (reading.truth() instanceof Truth.Line line) {
      value(reading, LINE, line.text());
    } else if (reading.truth() instanceof Truth.Side side) {
      side(reading, side);
    } else {
      count("pictures without a document");
      if (reading.isDocument()) {
        count("documents reported in them");
        failures.add(photo(reading, "document", "none", reading.type()));
      }
    }
  }

  private void side(SampleReading reading, Truth.Side side) {
    count("sides");
    if (reading.type().equals(side.type()) && reading.side().equals(side.side())) {
      count("side and type right");
    } else {
      String expected = side.type() + " " + side.side();
      failures.add(photo(reading, "type", expected, reading.type() + " " + reading.side()));
    }
    side.fields().forEach((id, text) -> value(reading, id, text));
  }

  private void value(SampleReading reading, String id, String expected) {
    Optional<SampleReading.Value> value = reading.value(id);
    String read = value.map(SampleReading.Value::text).orElse("");
    double confidence = value.map(SampleReading.Value::confidence).orElse(0.0);
    Outcome outcome = Comparison.of(expected, read);
    fields.computeIfAbsent(id, key -> new FieldTally()).add(expected, read, confidence, outcome);
    if (outcome != Outcome.NOT_READ) {
      calibration.add(confidence, outcome.right());
    }
    // Fields of a document that was not seen at all have failed once, not each.
    boolean seen = id.equals(LINE) || reading.isDocument();
    if (!outcome.right() && seen) {
      Quad place = value.flatMap(SampleReading.Value::place).orElse(reading.place());
      failures.add(new Failure(reading.sample(), id, expected, read, confidence, place));
    }
  }

  private static Failure photo(SampleReading reading, String what, String expected, String read) {
    return new Failure(reading.sample(), what, expected, read, 0, Quad.WHOLE);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  Map<String, FieldTally> fields() {
    return fields;
  }

  Calibration calibration() {
    return calibration;
  }

  /** Misread values first, the most confident ones on top; then what was not read. */
  List<Failure> failures() {
    List<Failure> sorted = new ArrayList<>(failures);
    sorted.sort(java.util.Comparator.comparingDouble(Failure::confidence).reversed());
    return sorted;
  }

  int count(String what, int otherwise) {
    return counts.getOrDefault(what, otherwise);
  }

  /** Median milliseconds of a reading; 0 where nothing was read. */
  long medianMilliseconds() {
    List<Long> sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
