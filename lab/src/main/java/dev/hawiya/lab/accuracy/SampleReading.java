package dev.hawiya.lab.accuracy;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was read in a sample, reduced to what is compared.
 *
 * @param truth what it holds
 * @param type document type id
 * @param side of the document, or ""
 * @param place of the document in the photo, the whole photo where it is not known
 * @param values by canonical field id
 * @param rejection why the picture was refused, if it was
 * @param milliseconds the reading took
 */
record SampleReading(
    Sample sample,
    Truth truth,
    String type,
    String side,
    Quad place,
    Map<String, Value> values,
    Optional<String> rejection,
    long milliseconds) {

  /** A value with its confidence, and its place in the photo where it was printed. */
  record Value(String text, double confidence, Optional<Quad> place) {
    private static Value of(Field field) {
      return new Value(field.value(), field.confidence(), field.outline());
    }
  }

  static SampleReading of(Sample sample, Truth truth, DocumentReading reading, long milliseconds) {
    Map<String, Value> values = new LinkedHashMap<>();
    reading.fields().read().forEach((id, field) -> values.put(id, Value.of(field)));
    Classification document = reading.document();
    Quad place = reading.corners().orElse(Quad.WHOLE);
    return new SampleReading(
        sample,
        truth,
        document.type(),
        document.side(),
        place,
        values,
        Optional.empty(),
        milliseconds);
  }

  static SampleReading of(Sample sample, Truth truth, TextAlternative line, long milliseconds) {
    Map<String, Value> values =
        line.text().isEmpty()
            ? Map.of()
            : Map.of(
                CorpusTally.LINE, new Value(line.text(), line.score(), Optional.of(Quad.WHOLE)));
    return new SampleReading(
        sample, truth, "", "", Quad.WHOLE, values, Optional.empty(), milliseconds);
  }

  static SampleReading rejected(Sample sample, Truth truth, String reason) {
    return new SampleReading(
        sample, truth, Classification.UNKNOWN, "", Quad.WHOLE, Map.of(), Optional.of(reason), 0);
  }

  Optional<Value> value(String id) {
    return Optional.ofNullable(values.get(id));
  }

  boolean isDocument() {
    return rejection.isEmpty() && !Classification.UNKNOWN.equals(type);
  }
}
