package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.text.Labels;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a page is from its looks and, above all, from what could be read on it as that kind of
 * page. Looks alone never suffice: a picture without a card stays UNKNOWN.
 */
public final class DocumentClassifier {
  private final ClassifierThresholds thresholds;

  public DocumentClassifier(ClassifierThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * How much looks speak for a layout, in log-odds.
   *
   * @param appearance probabilities by layout; empty where nothing was localised
   */
  double looks(Layout layout, Map<String, Double> appearance) {
    if (appearance.isEmpty()) {
      return thresholds.unseen();
    }
    double p = appearance.getOrDefault(layout.side().appearance(), 0.0);
    double bounded = Math.max(1e-6, Math.min(p, 1 - 1e-6));
    double odds = Math.log(bounded / (1 - bounded));
    return Math.max(-thresholds.looks(), Math.min(odds, thresholds.looks()));
  }

  /** How much the text speaks for a layout, in log-odds. */
  double text(Layout layout, List<TextLine> lines, Fields fields) {
    double sum = thresholds.bias();
    for (FieldDefinition definition : layout.side().fields()) {
      Optional<Field> field = fields.get(definition.id());
      boolean number = definition.content().parser().equals("number");
      if (field.isPresent()) {
        sum += read(definition, field.get().confidence());
      } else if (definition.required()) {
        sum += number ? thresholds.noNumber() : thresholds.nothing();
      }
    }
    return sum + (cued(layout, lines) ? thresholds.label() : 0);
  }

  /**
   * How much the text of a page speaks for a layout that is known by its words, in log-odds.
   *
   * @param labels how many of its labels were read
   */
  double words(Layout layout, List<TextLine> lines, Fields fields, int labels) {
    return thresholds.unseen() + text(layout, lines, fields) + thresholds.printed() * labels;
  }

  boolean sure(double evidence) {
    return evidence >= thresholds.sure();
  }

  boolean enough(double evidence) {
    return evidence >= thresholds.enough();
  }

  double halfTurned() {
    return thresholds.halfTurned();
  }

  /** What the best layout is worth: known where the evidence speaks for it. */
  public Classification classify(Layout layout, double evidence) {
    double confidence = 1 / (1 + Math.exp(-evidence));
    return evidence > 0
        ? new Classification(layout.type().id(), layout.side().name(), confidence)
        : Classification.unknown(1 - confidence);
  }

  private double read(FieldDefinition definition, double confidence) {
    return switch (definition.content().parser()) {
      case "number" -> thresholds.number() * (1 + 2 * confidence);
      case "words", "address", "lines", "person", "phrase", "passage", "text", "term" ->
          thresholds.words() * (confidence - thresholds.doubtfulWords());
      default -> thresholds.code() * confidence;
    };
  }

  /** Whether words were read that only this side of this document prints. */
  boolean cued(Layout layout, List<TextLine> lines) {
    return lines.stream()
        .map(TextLine::text)
        .anyMatch(t -> Labels.present(t, layout.side().cues()));
  }
}
