package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where each field of a side stands on one page, once its rows are known. */
record Places(Layout layout, List<LayoutRow> rows, Alignment aligned, List<TextRegion> regions) {
  private static final double MARGIN = 0.03;
  private static final double ROW_MARGIN = 0.06;

  /** Share of a zone's width that a region must cover to hold that field among others. */
  private static final double COVERED = 0.6;

  /** Share of wrong characters from which a word is rather none of its list. */
  private static final double STRANGE = 0.5;

  /** Reads regions of the page. */
  @FunctionalInterface
  interface Reader extends Function<List<TextRegion>, List<TextLine>> {}

  /** The fields of words. Lines read before are used again; only the rest is read now. */
  List<RawField> words(Reader reader) {
    List<RawField> fields = new ArrayList<>();
    List<RawField> unread = new ArrayList<>();
    List<TextRegion> wanted = new ArrayList<>();
    for (LayoutRow row : rows) {
      for (FieldDefinition field : row.fields()) {
        if (field.place().kind() != LineKind.ARABIC) {
          continue;
        }
        List<TextLine> lines = row.closed() ? word(row, field) : open(row, field);
        if (lines.size() == 1) {
          fields.add(raw(field, lines));
        } else if (!lines.isEmpty() || field.required()) {
          unread.add(raw(field, lines));
          List<TextRegion> pieces = lines.stream().map(TextLine::region).toList();
          wanted.add(pieces.isEmpty() ? empty(row, field) : Row.union(pieces));
        }
      }
    }
    List<TextLine> read = reader.apply(wanted);
    for (int i = 0; i < read.size(); i++) {
      fields.add(better(unread.get(i), read.get(i)));
    }
    return fields;
  }

  /** A line read whole, or in its pieces where those were read better. */
  private static RawField better(RawField pieces, TextLine whole) {
    double apart = pieces.lines().stream().mapToDouble(TextLine::score).min().orElse(-1);
    return apart > whole.score()
        ? pieces
        : new RawField(pieces.id(), List.of(whole), whole.region().box());
  }

  /**
   * The fields of digits or of Latin letters, and the digits inside lines of words.
   *
   * @param words fields that were read already; those with digits inside are read once more
   */
  List<RawField> codes(LineKind kind, Reader reader, List<RawField> words) {
    List<FieldDefinition> definitions = new ArrayList<>();
    List<TextRegion> wanted = new ArrayList<>();
    for (FieldDefinition field : layout.side().fields()) {
      Optional<TextRegion> region =
          field.place().kind() == kind ? code(field) : digits(field, words);
      if (region.isPresent()) {
        definitions.add(field);
        wanted.add(region.get());
      }
    }
    List<TextLine> read = reader.apply(wanted);
    List<RawField> fields = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      FieldDefinition field = definitions.get(i);
      List<TextLine> lines = new ArrayList<>();
      words.stream().filter(w -> w.id().equals(field.id())).forEach(w -> lines.addAll(w.lines()));
      lines.add(read.get(i));
      fields.add(raw(field, lines));
    }
    return fields;
  }

  /** Whether a region's middle lies in a zone, or nearly. */
  static boolean within(Box region, Box zone) {
    Box grown = zone.grown(MARGIN, MARGIN);
    return region.centreX() >= grown.x0()
        && region.centreX() <= grown.x1()
        && region.centreY() >= grown.y0()
        && region.centreY() <= grown.y1();
  }

  private List<TextLine> open(LayoutRow row, FieldDefinition field) {
    Box zone = field.place().zone().grown(ROW_MARGIN, 0);
    return aligned.row(row).stream()
        .flatMap(r -> r.lines().stream())
        .filter(l -> share(l.region().box(), zone) > 0.5)
        .toList();
  }

  /** The line of a row that holds the likeliest word of a field's list, or the nearest. */
  private List<TextLine> word(LayoutRow row, FieldDefinition field) {
    Registry registry = layout.type().registry(field.content().vocabulary().orElseThrow());
    double x = field.place().zone().centreX();
    return aligned.row(row).stream()
        .flatMap(r -> r.lines().stream())
        .min(
            Comparator.comparingDouble(
                l -> distance(l, registry) + Math.abs(l.region().box().centreX() - x)))
        .filter(l -> distance(l, registry) <= STRANGE)
        .stream()
        .toList();
  }

  private static double distance(TextLine line, Registry registry) {
    return List.of(line.text().strip().split("\\s+")).stream()
        .flatMap(w -> registry.nearest(w).stream())
        .mapToDouble(Registry.Match::distance)
        .min()
        .orElse(1);
  }

  private Optional<TextRegion> code(FieldDefinition field) {
    Box zone = field.place().zone();
    Optional<LayoutRow> row = rows.stream().filter(r -> r.fields().contains(field)).findFirst();
    List<TextRegion> candidates =
        row.isPresent()
            ? row.flatMap(aligned::row).map(Row::pieces).orElse(List.of())
            : regions.stream().filter(r -> within(r.box(), zone)).toList();
    List<TextRegion> mine =
        row.isPresent()
            ? candidates.stream().filter(r -> holds(r.box(), zone)).toList()
            : candidates;
    if (!mine.isEmpty()) {
      return Optional.of(Row.union(mine));
    }
    return field.required()
        ? Optional.of(row.map(r -> empty(r, field)).orElseGet(() -> new TextRegion(zone, 0)))
        : Optional.empty();
  }

  /** The left part of a line of words, where its digits stand. */
  private static Optional<TextRegion> digits(FieldDefinition field, List<RawField> words) {
    double share = field.place().digitsShare();
    return words.stream()
        .filter(w -> share > 0 && w.id().equals(field.id()))
        .map(RawField::box)
        .map(b -> new Box(b.x0(), b.y0(), b.x0() + share * b.width(), b.y1()))
        .map(b -> new TextRegion(b, 1))
        .findFirst();
  }

  private static boolean holds(Box region, Box zone) {
    double shared = Math.min(region.x1(), zone.x1()) - Math.max(region.x0(), zone.x0());
    return share(region, zone.grown(MARGIN, 0)) > 0.5 || shared > COVERED * zone.width();
  }

  /** The share of a region's width that lies over a zone. */
  private static double share(Box region, Box zone) {
    double shared = Math.min(region.x1(), zone.x1()) - Math.max(region.x0(), zone.x0());
    return region.width() == 0 ? 0 : shared / region.width();
  }

  /** A zone where nothing was detected, moved with its row. */
  private TextRegion empty(LayoutRow row, FieldDefinition field) {
    Box zone = field.place().zone();
    double shift = Math.max(-zone.y0(), Math.min(aligned.shift(row), 1 - zone.y1()));
    return new TextRegion(new Box(zone.x0(), zone.y0() + shift, zone.x1(), zone.y1() + shift), 0);
  }

  private static RawField raw(FieldDefinition field, List<TextLine> lines) {
    Box box =
        lines.stream().map(l -> l.region().box()).reduce(Box::union).orElse(field.place().zone());
    return new RawField(field.id(), lines, box);
  }
}
