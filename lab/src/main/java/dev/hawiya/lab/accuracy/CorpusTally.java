package dev.hawiya.lab.accuracy;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
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
    Sample sample = reading.sample();
    Truth truth = reading.truth();
    milliseconds.add(reading.milliseconds());
    reading.rejection().ifPresent(reason -> count("rejected"));
    if (truth instanceof Truth.Line line) {
      value(sample, LINE, line.text(), reading.value(LINE), Quad.WHOLE);
    } else if (truth instanceof Truth.Side side) {
      count("sides");
      if (reading.type().equals(side.type()) && reading.side().equals(side.side())) {
        count("side and type right");
      } else {
        failures.add(
            new Failure(
                sample,
                "type and side",
                side.type() + " " + side.side(),
                reading.type() + " " + reading.side(),
                0,
                Quad.WHOLE));
      }
      side.fields()
          .forEach((id, text) -> value(sample, id, text, reading.value(id), reading.place()));
    } else {
      count("pictures without a document");
      if (reading.isDocument()) {
        count("documents reported in them");
        failures.add(new Failure(sample, "document", "none", reading.type(), 1, Quad.WHOLE));
      }
    }
  }

  private void value(
      Sample sample,
      String id,
      String expected,
      Optional<SampleReading.Value> value,
      Quad document) {
    String read = value.map(SampleReading.Value::text).orElse("");
    double confidence = value.map(SampleReading.Value::confidence).orElse(0.0);
    Outcome outcome = Comparison.of(expected, read);
    fields.computeIfAbsent(id, key -> new FieldTally()).add(expected, read, confidence, outcome);
    if (outcome != Outcome.NOT_READ) {
      calibration.add(confidence, outcome.right());
    }
    if (!outcome.right()) {
      Quad place = value.flatMap(SampleReading.Value::place).orElse(document);
      failures.add(new Failure(sample, id, expected, read, confidence, place));
    }
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

  Map<String, Integer> counts() {
    return counts;
  }

  /** Median milliseconds of a reading; 0 where nothing was read. */
  long medianMilliseconds() {
    List<Long> sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
