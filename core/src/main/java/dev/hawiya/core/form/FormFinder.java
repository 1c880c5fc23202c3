package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each field of a form its lines, by its printed label: the value stands behind the label on
 * its line, beside it, or under it. One label may name several fields, which its value's looks tell
 * apart. What no label claims is told by its looks where only one field can look so.
 */
public final class FormFinder {
  private final SideLayout side;
  private final FormWords words;
  private final FormValue values;

  /**
   * @param names by which a holder's name is told that stands without a label
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
   * The lines of the fields in reading order; a field without any is absent. A line without a
   * reading is a place where a value may stand that no detector saw.
   *
   * @param lines of the whole side
   * @param page size of the side
   */
  public Map<FieldDefinition, List<TextLine>> find(List<TextLine> lines, PageSize page) {
    List<FormPiece> pieces = lines.stream().flatMap(l -> words.pieces(l).stream()).toList();
    Map<FieldDefinition, PlacedLine> found = new LinkedHashMap<>();
    List<FormPiece> open = new ArrayList<>();
    for (FormPiece piece : pieces) {
      Optional<FieldDefinition> field = behind(piece, found.keySet());
      field.ifPresent(f -> put(f, piece.value().orElseThrow(), piece, page, found));
      if (field.isEmpty() && piece.label().isPresent()) {
        open.add(piece);
      }
    }
    List<PlacedLine> loose =
        pieces.stream().flatMap(p -> p.loose().stream()).map(l -> placed(l, page)).toList();
    FormPairs pairs = new FormPairs(values, open, loose, page);
    pairs.join(found);
    List<FieldDefinition> missing =
        side.fields().stream().filter(f -> !found.containsKey(f)).toList();
    pairs.join(found, line -> words.doubtful(line, missing));
    FormLeftovers leftovers = new FormLeftovers(side, values, pairs);
    leftovers.assign(found);
    FormBlocks blocks = new FormBlocks(values, pairs);
    Map<FieldDefinition, List<TextLine>> all = new LinkedHashMap<>();
    side.fields().stream()
        .filter(found::containsKey)
        .forEach(f -> all.put(f, blocks.whole(f, found.get(f))));
    tables(lines, page, pairs, all);
    return all;
  }

  /** Puts the cells of a table of classes in the place of those that were seen. */
  private void tables(
      List<TextLine> lines,
      PageSize page,
      FormPairs pairs,
      Map<FieldDefinition, List<TextLine>> all) {
    FormTable table = FormTable.of(lines, page);
    side.fields().stream()
        .filter(f -> f.content().parser().equals("classes"))
        .forEach(
            f ->
                all.compute(
                    f,
                    (field, seen) -> {
                      List<TextLine> cells =
                          table.column(seen == null ? List.of() : seen, pairs.head(f));
                      return cells.isEmpty() ? null : cells;
                    }));
  }

  private static void put(
      FieldDefinition field,
      TextLine value,
      FormPiece piece,
      PageSize page,
      Map<FieldDefinition, PlacedLine> found) {
    PlacedLine line = placed(value, page);
    found.put(field, line);
    piece.label().orElseThrow().fields().stream()
        .filter(twin -> FormValue.printedAsOne(field, twin))
        .forEach(twin -> found.putIfAbsent(twin, line));
  }

  /** The field whose value follows its label. */
  private Optional<FieldDefinition> behind(FormPiece piece, Set<FieldDefinition> taken) {
    return piece
        .value()
        .filter(value -> piece.label().isPresent())
        .flatMap(
            value ->
                piece.label().orElseThrow().fields().stream()
                    .filter(f -> !taken.contains(f) && values.mayFollow(f, value))
                    .min(Comparator.comparingInt(f -> rank(f, value))));
  }

  /** How readily a value is a field's: plainly, by its looks, or perhaps. */
  private int rank(FieldDefinition field, TextLine value) {
    return values.isPlainly(field, value) ? 0 : values.fits(field, value) ? 1 : 2;
  }

  static PlacedLine placed(TextLine line, PageSize page) {
    return PlacedLine.of(line, page.width(), page.height());
  }
}
