package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.TextLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives each field of a form its lines. Whatever may be a field's value is weighed by its looks, by
 * the label that may be its own, by where the two stand, and by how the likely values of other
 * fields stand to theirs.
 */
public final class FormFinder {
  private final SideLayout side;
  private final FormWords words;
  private final FormValue values;

  /**
   * @param names by which a holder's name is told
   */
  public FormFinder(Layout layout, LatinNames names) {
    this.side = layout.side();
    this.words = new FormWords(layout);
    this.values = new FormValue(layout.type(), names);
  }

  /**
   * How many different labels of fields stand on a page.
   *
   * @param lines of the whole side
   */
  public int labels(List<TextLine> lines) {
    return (int)
        lines.stream()
            .flatMap(line -> words.pieces(line).stream())
            .flatMap(piece -> piece.label().stream())
            .filter(label -> !label.fields().isEmpty())
            .map(FormPiece.Title::fields)
            .distinct()
            .count();
  }

  /**
   * A field's lines in reading order. One without a reading is a place where a value may stand that
   * no detector saw.
   *
   * @param probability that these are the field's and no other's, 0..1
   */
  public record Found(List<TextLine> lines, double probability) {}

  /**
   * The fields of a side in the catalogue's order; a field without any line is absent.
   *
   * @param lines of the whole side
   * @param page size of the side
   */
  public Map<FieldDefinition, Found> find(List<TextLine> lines, PageSize page) {
    FormSheet sheet = FormSheet.of(words, lines, page);
    List<FormCandidate> all = new FormCandidates(side, values, sheet).all();
    double[] likely = FormWeights.likely(sheet, all);
    Map<FieldDefinition, FormCandidate> chosen = FormChoice.of(sheet, all, likely);
    FormRuns runs = new FormRuns(sheet, values, chosen, all, likely);
    FormBlank blank = new FormBlank(sheet, chosen.values(), page);
    Map<FieldDefinition, List<Integer>> wholes = new HashMap<>();
    Map<FieldDefinition, Found> found = new LinkedHashMap<>();
    chosen.forEach((field, value) -> wholes.put(field, runs.whole(field, value.value())));
    for (FieldDefinition field : side.fields()) {
      Optional<FormCandidate> value = Optional.ofNullable(chosen.get(field));
      value
          .filter(v -> !runs.isTaken(v))
          .map(v -> new Found(lines(sheet, wholes.get(field)), probability(v, all, likely)))
          .ifPresent(own -> found.put(field, own));
      if (value.isEmpty() && FormValue.isOneCharacter(field)) {
        blank.of(field).ifPresent(place -> found.put(field, new Found(List.of(place), 1)));
      }
    }
    table(lines, page, sheet, found);
    return found;
  }

  /** Of a field's value, whichever label names it. */
  private static double probability(
      FormCandidate chosen, List<FormCandidate> all, double[] likely) {
    return IntStream.range(0, likely.length)
        .filter(i -> all.get(i).field().equals(chosen.field()))
        .filter(i -> all.get(i).value() == chosen.value())
        .mapToDouble(i -> likely[i])
        .sum();
  }

  private static List<TextLine> lines(FormSheet sheet, List<Integer> tokens) {
    return tokens.stream().map(i -> sheet.tokens().get(i).line().line()).toList();
  }

  /** Puts the cells of a table of classes in the place of those that were seen. */
  private void table(
      List<TextLine> lines, PageSize page, FormSheet sheet, Map<FieldDefinition, Found> found) {
    FormTable table = FormTable.of(lines, page);
    for (FieldDefinition field : side.fields()) {
      if (field.content().parser().equals("classes")) {
        Optional<PlacedLine> head = head(field, sheet);
        Optional<Found> seen = Optional.ofNullable(found.remove(field));
        List<TextLine> cells = table.column(seen.map(Found::lines).orElse(List.of()), head);
        if (!cells.isEmpty()) {
          found.put(field, new Found(cells, seen.map(Found::probability).orElse(1.0)));
        }
      }
    }
  }

  private static Optional<PlacedLine> head(FieldDefinition field, FormSheet sheet) {
    return sheet.tokens().stream()
        .filter(t -> t.isLabel() && t.names().containsKey(field))
        .findFirst()
        .map(FormToken::line);
  }

  static PlacedLine placed(TextLine line, PageSize page) {
    return PlacedLine.of(line, page.width(), page.height());
  }
}
