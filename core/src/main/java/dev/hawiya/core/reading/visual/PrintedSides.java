package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.FieldFinder;
import dev.hawiya.core.label.FoundFields;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fields of cards that are read in full. Numbers, dates and names are read once more as
 * such; a place in which no line was detected is read as it is, and of a line that runs on through
 * the next field's place only the field's own part.
 */
public final class PrintedSides {
  /** Score under which a line's place is read as well. */
  private static final double DOUBTFUL = 0.1;

  /** Room beside and below a name, in its heights; above it stands its label. */
  private static final double ASIDE = 0.12;

  private static final double BELOW = 0.12;

  private final TextRecognizer recognizer;

  /** One for each side: folding its labels is not done at each reading. */
  private final Map<SideLayout, FieldFinder> finders = new IdentityHashMap<>();

  public PrintedSides(Catalog catalog, TextRecognizer recognizer) {
    this.recognizer = recognizer;
    catalog.documents().stream()
        .flatMap(type -> type.sides().stream())
        .filter(side -> side.readInFull() && !side.knownByWords())
        .forEach(side -> finders.put(side, new FieldFinder(side)));
  }

  /**
   * The text of each field.
   *
   * @param all lines of the page
   * @return fields in the catalogue's order; a field that was not found is absent
   */
  public List<RawField> extract(Page page, List<TextLine> all, Layout layout) {
    FoundFields found = finders.get(layout.side()).find(all, PageSize.ID_1);
    List<FieldDefinition> fields = layout.side().fields();
    Map<FieldDefinition, List<TextRegion>> wanted = new LinkedHashMap<>();
    found
        .lines()
        .forEach(
            (field, lines) ->
                again(field, lines, found.places()).ifPresent(a -> wanted.put(field, a)));
    Map<FieldDefinition, List<TextLine>> read = new LinkedHashMap<>(found.lines());
    read(page, wanted).forEach((field, lines) -> read.merge(field, lines, PrintedSides::clearer));
    Map<FieldDefinition, List<TextRegion>> places = new LinkedHashMap<>();
    fields.stream()
        .filter(f -> found.places().containsKey(f))
        .filter(f -> read.getOrDefault(f, List.of()).stream().allMatch(PrintedSides::doubtful))
        .forEach(f -> places.put(f, List.of(new TextRegion(found.places().get(f), 1))));
    read(page, places).forEach((field, lines) -> read.merge(field, lines, PrintedSides::clearer));
    return fields.stream().filter(read::containsKey).map(f -> raw(f, read.get(f))).toList();
  }

  /** What to read once more of a field's lines: as what they are, and only the field's own part. */
  private static Optional<List<TextRegion>> again(
      FieldDefinition field, List<TextLine> lines, Map<FieldDefinition, Box> places) {
    List<TextRegion> seen = lines.stream().map(TextLine::region).toList();
    List<TextRegion> parts = parts(field, seen, places);
    boolean otherwise = lines.stream().anyMatch(l -> l.kind() != field.place().kind());
    return otherwise || !parts.equals(seen)
        ? Optional.of(parts.stream().map(r -> withRoom(r, field.place().kind())).toList())
        : Optional.empty();
  }

  /** A name with room for first and last strokes and for descenders, which a detector may cut. */
  private static TextRegion withRoom(TextRegion region, LineKind kind) {
    if (kind != LineKind.LATIN_NAME) {
      return region;
    }
    Box box = region.box();
    double height = box.height();
    double aside = ASIDE * height * PageSize.ID_1.height() / PageSize.ID_1.width();
    Box grown =
        new Box(
            Math.max(0, box.x0() - aside),
            box.y0(),
            Math.min(1, box.x1() + aside),
            Math.min(1, box.y1() + BELOW * height));
    return new TextRegion(grown, region.score(), region.script());
  }

  /** A line that was read badly: it may hold more than one line's print, or none. */
  private static boolean doubtful(TextLine line) {
    return line.score() < DOUBTFUL;
  }

  /** The lines as read anew; of two doubtful readings the better one. */
  private static List<TextLine> clearer(List<TextLine> before, List<TextLine> anew) {
    return before.stream().allMatch(PrintedSides::doubtful) && score(before) > score(anew)
        ? before
        : anew;
  }

  private static double score(List<TextLine> lines) {
    return lines.stream().mapToDouble(TextLine::score).min().orElse(0);
  }

  /**
   * The regions of a field's lines, words without those in another field's place beside it; a
   * number and a date on one line are told apart by their shapes.
   */
  private static List<TextRegion> parts(
      FieldDefinition field, List<TextRegion> regions, Map<FieldDefinition, Box> places) {
    if (!places.containsKey(field) || field.place().kind() == LineKind.NUMERALS) {
      return regions;
    }
    List<Box> beside =
        places.keySet().stream()
            .filter(f -> f.place().row() == field.place().row() && !f.equals(field))
            .map(places::get)
            .toList();
    return regions.stream().map(region -> own(region, places.get(field), beside)).toList();
  }

  private static TextRegion own(TextRegion region, Box zone, List<Box> beside) {
    double x0 = region.box().x0();
    double x1 = region.box().x1();
    for (Box other : beside) {
      if (x0 < other.centreX() && x1 > other.centreX()) {
        x0 = other.x1() <= zone.x0() ? (other.x1() + zone.x0()) / 2 : x0;
        x1 = other.x0() >= zone.x1() ? (other.x0() + zone.x1()) / 2 : x1;
      }
    }
    Box box = new Box(x0, region.box().y0(), Math.max(x0, x1), region.box().y1());
    return new TextRegion(box, region.score(), region.script());
  }

  private Map<FieldDefinition, List<TextLine>> read(
      Page page, Map<FieldDefinition, List<TextRegion>> wanted) {
    Map<LineKind, List<FieldDefinition>> kinds = new EnumMap<>(LineKind.class);
    wanted
        .keySet()
        .forEach(f -> kinds.computeIfAbsent(f.place().kind(), k -> new ArrayList<>()).add(f));
    Map<FieldDefinition, List<TextLine>> read = new LinkedHashMap<>();
    kinds.forEach(
        (kind, fields) -> {
          List<TextRegion> regions = fields.stream().flatMap(f -> wanted.get(f).stream()).toList();
          List<TextLine> lines = recognizer.recognize(page.raster(), regions, kind);
          int next = 0;
          for (FieldDefinition field : fields) {
            int end = next + wanted.get(field).size();
            read.put(field, lines.subList(next, end));
            next = end;
          }
        });
    return read;
  }

  private static RawField raw(FieldDefinition field, List<TextLine> lines) {
    Box box = lines.stream().map(l -> l.region().box()).reduce(Box::union).orElseThrow();
    return new RawField(field.id(), lines, box);
  }
}
