package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds each field's text on a page by place and by order: rows of Arabic text are read first, so
 * that labels and words of closed lists show where optional rows are absent; then the numbers,
 * dates and codes. Usually one call of the recogniser for each kind of line.
 */
public final class FieldExtractor {
  /** How far outside its zone a row's text may stand, 0..1 of the page. */
  private static final double MARGIN = 0.06;

  /** Farthest a row may stand from the place of a row of digits to be one without being read. */
  private static final double IN_PLACE = 0.025;

  private final TextRecognizer recognizer;

  public FieldExtractor(TextRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * The text in each field's place.
   *
   * @param regions as detected, one a line or a piece of a line
   * @return fields in the catalogue's order; a field with nothing in its place is absent
   */
  public List<RawField> extract(Page page, List<TextRegion> regions, Layout layout) {
    List<LayoutRow> places = LayoutRow.of(layout.side());
    RowAligner aligner = new RowAligner(places, new TextAnchors(layout.type(), places));
    double aspect = (double) page.raster().width() / page.raster().height();
    List<Row> rows = RowFinder.rows(flowing(regions, places, layout), aspect);
    Alignment byPlace = aligner.byPlace(rows);
    Alignment aligned = aligner.byText(readArabic(page, rows, places, byPlace));
    List<RawField> fields = new ArrayList<>();
    WordFields words = new WordFields(layout.type(), places, aligned);
    CodeFields codes = new CodeFields(layout.side().fields(), places, aligned, regions);
    fields.addAll(words.read(r -> recognize(page, r, LineKind.ARABIC)));
    fields.addAll(codes.read(LineKind.DIGITS, r -> recognize(page, r, LineKind.DIGITS), fields));
    fields.addAll(codes.read(LineKind.LATIN, r -> recognize(page, r, LineKind.LATIN), List.of()));
    return layout.side().fields().stream()
        .flatMap(
            d -> fields.stream().filter(f -> f.id().equals(d.id())).reduce((a, b) -> b).stream())
        .toList();
  }

  /** Reads the rows that may hold Arabic words; those plainly in a place of digits stay unread. */
  private List<Row> readArabic(
      Page page, List<Row> rows, List<LayoutRow> places, Alignment byPlace) {
    List<Row> digits =
        places.stream()
            .filter(p -> p.kind() != LineKind.ARABIC)
            .flatMap(p -> byPlace.row(p).stream().filter(r -> inPlace(r, p) || !near(r, places)))
            .toList();
    List<Row> words = rows.stream().filter(r -> !digits.contains(r) && near(r, places)).toList();
    List<TextRegion> pieces = words.stream().flatMap(r -> r.pieces().stream()).toList();
    List<TextLine> lines = recognize(page, pieces, LineKind.ARABIC);
    List<Row> read = new ArrayList<>();
    int next = 0;
    for (Row row : rows) {
      if (digits.contains(row)) {
        read.add(row);
      } else if (words.contains(row)) {
        int end = next + row.pieces().size();
        read.add(new Row(row.pieces(), lines.subList(next, end)));
        next = end;
      }
    }
    return read;
  }

  private List<TextLine> recognize(Page page, List<TextRegion> regions, LineKind kind) {
    return regions.isEmpty() ? List.of() : recognizer.recognize(page.raster(), regions, kind);
  }

  private static boolean inPlace(Row row, LayoutRow place) {
    return Math.abs(row.box().centreY() - place.centreY()) <= IN_PLACE;
  }

  private static boolean near(Row row, List<LayoutRow> places) {
    return places.stream()
        .filter(p -> p.kind() == LineKind.ARABIC)
        .anyMatch(p -> Math.abs(row.box().centreY() - p.centreY()) < 2 * MARGIN);
  }

  /** The regions that belong to no field that stands by itself and lie where rows are. */
  private static List<TextRegion> flowing(
      List<TextRegion> regions, List<LayoutRow> places, Layout layout) {
    Box all =
        places.stream()
            .flatMap(p -> p.fields().stream())
            .map(f -> f.place().zone())
            .reduce(Box::union)
            .orElseThrow()
            .grown(MARGIN, 2 * MARGIN);
    return regions.stream()
        .filter(r -> r.box().overlap(all) > 0.5 * r.box().area())
        .filter(r -> layout.side().fields().stream().noneMatch(f -> alone(f, r)))
        .toList();
  }

  private static boolean alone(FieldDefinition field, TextRegion region) {
    return field.place().row() == 0 && Zones.within(region.box(), field.place().zone());
  }
}
