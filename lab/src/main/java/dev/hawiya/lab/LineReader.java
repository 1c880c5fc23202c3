package dev.hawiya.lab;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.number.NumberChooser;
import dev.hawiya.core.number.NumberEvidence;
import dev.hawiya.core.number.NumberThresholds;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.Engine;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PhotoDecoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads a picture that is one line of text from edge to edge. A holder's number among the digits is
 * chosen by its own rules, as on a card. Thread-safe.
 */
public final class LineReader {
  private static final TextRegion WHOLE = new TextRegion(new Box(0, 0, 1, 1), 1);

  /** A line is far lower than a card, and may be only as high as its letters. */
  private static final int LEAST_HEIGHT = 8;

  private final ImageDecoder decoder = decoder();
  private final TextRecognizer recognizer;
  private final Optional<NumberChooser> numbers;
  private final Clock clock;

  public LineReader(Engine engine, Clock clock) {
    this.recognizer = engine.recognizer();
    this.numbers = holderNumbers();
    this.clock = clock;
  }

  /** Decodes pictures of any height that a line can have. */
  public static ImageDecoder decoder() {
    Limits card = Limits.DEFAULT;
    return new PhotoDecoder(
        new Limits(card.maxBytes(), card.maxSide(), card.maxPixels(), LEAST_HEIGHT));
  }

  /** The text in logical order with its confidence; the empty text where nothing was read. */
  public TextAlternative read(byte[] picture, LineKind kind) throws InputRejected {
    Raster raster = decoder.decode(picture).get(0);
    List<TextAlternative> readings =
        recognizer.recognize(raster, List.of(WHOLE), kind).get(0).alternatives();
    if (readings.isEmpty()) {
      return new TextAlternative("", 0);
    }
    return kind == LineKind.DIGITS ? number(readings).orElse(readings.get(0)) : readings.get(0);
  }

  private static Optional<NumberChooser> holderNumbers() {
    return Catalog.load().documents().stream()
        .flatMap(type -> type.rules().stream())
        .map(rules -> new NumberChooser(rules, NumberThresholds.DEFAULT))
        .findFirst();
  }

  /** The chosen number in the card's digits; empty where the line holds none, or more than one. */
  private Optional<TextAlternative> number(List<TextAlternative> readings) {
    if (readings.get(0).text().contains("/")) {
      return Optional.empty();
    }
    return numbers
        .flatMap(c -> c.choose(List.of(readings), NumberEvidence.NONE, LocalDate.now(clock)))
        .map(
            chosen ->
                new TextAlternative(
                    Digits.toArabicIndic(chosen.number()),
                    Math.min(chosen.confidence(), chosen.score())));
  }
}
