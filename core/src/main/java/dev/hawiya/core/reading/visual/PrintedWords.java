package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.LabelledField.Form;
import dev.hawiya.core.field.Confidence;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.label.Labelled;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fields of words, codes and letters as they are printed beside their labels. */
record PrintedWords(Page area, Confidence confidence) {
  /** A line less certain than this is not told: a wrong value is worse than none. */
  static final double LEAST_SCORE = 0.15;

  /** The field of a value; empty where it was read too unclearly. */
  Optional<Field> field(String id, Labelled value) {
    List<TextLine> lines = value.lines();
    double score = lines.stream().mapToDouble(TextLine::score).min().orElse(0);
    String raw = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    String text = tidy(raw, value.field().form());
    if (score < LEAST_SCORE || text.isEmpty()) {
      return Optional.empty();
    }
    String curve = value.field().form() == Form.WORDS ? "words" : "code";
    return Optional.of(
        new Field(
            id,
            text,
            ArabicSpelling.fold(text),
            raw,
            confidence.of(curve, score),
            Source.VIZ,
            Optional.of(area.inPhoto(place(lines)))));
  }

  private static Box place(List<TextLine> lines) {
    return lines.stream().map(l -> l.region().box()).reduce(Box::union).orElseThrow();
  }

  private static String tidy(String raw, Form form) {
    String text = raw.replaceAll("\\s+", " ").replaceAll("^[ \\-./,:'()]+|[ \\-/,:'(]+$", "");
    return switch (form) {
      case SEX -> text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT);
      case CODE -> text.toUpperCase(Locale.ROOT);
      default -> text;
    };
  }
}
