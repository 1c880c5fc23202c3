package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.valify.ValifyErrors.Problem;
import dev.hawiya.server.dialect.valify.ValifyErrors.Unprocessable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sides of a card by what the pictures show, whichever was sent as which. */
final class ValifySides {
  private static final String FRONT = "front";
  private static final String BACK = "back";

  private final Map<String, DocumentReading> bySide;

  private ValifySides(Map<String, DocumentReading> bySide) {
    this.bySide = Map.copyOf(bySide);
  }

  static ValifySides of(List<DocumentReading> readings) throws Unprocessable {
    Map<String, DocumentReading> bySide = new HashMap<>();
    for (DocumentReading reading : readings) {
      if (bySide.put(side(reading), reading) != null) {
        throw new Unprocessable(Problem.SAME_SIDE_TWICE);
      }
    }
    return new ValifySides(bySide);
  }

  Optional<DocumentReading> front() {
    return Optional.ofNullable(bySide.get(FRONT));
  }

  Optional<DocumentReading> back() {
    return Optional.ofNullable(bySide.get(BACK));
  }

  Optional<Field> field(String side, String id) {
    return Optional.ofNullable(bySide.get(side)).flatMap(reading -> reading.fields().get(id));
  }

  /** The value of a field of the front, "" where it was not read. */
  String front(String id) {
    return field(FRONT, id).map(Field::value).orElse("");
  }

  /** House numbers stay in the card's own digits. */
  String printedFront(String id) {
    return field(FRONT, id).map(Field::raw).orElse("");
  }

  String back(String id) {
    return field(BACK, id).map(Field::value).orElse("");
  }

  /** What either side prints or its number tells; the front's first. */
  String either(String id) {
    return Stream.of(FRONT, BACK)
        .flatMap(side -> field(side, id).stream())
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  private static String side(DocumentReading reading) throws Unprocessable {
    if (!reading.document().known()) {
      throw new Unprocessable(Problem.NO_DOCUMENT);
    }
    if (!reading.document().type().equals(ValifyMapper.ID_CARD_TYPE)) {
      throw new Unprocessable(Problem.OTHER_DOCUMENT);
    }
    if (!Set.of(FRONT, BACK).contains(reading.document().side())) {
      throw new Unprocessable(Problem.NO_DOCUMENT);
    }
    return reading.document().side();
  }
}
