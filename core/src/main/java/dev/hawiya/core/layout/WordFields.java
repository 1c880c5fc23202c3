package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The fields of Arabic words on a page whose rows are known and were read. */
record WordFields(DocumentType type, List<LayoutRow> rows, Alignment aligned) {
  /** How far open text may run outside its zone, 0..1 of the page. */
  private static final double ROW_MARGIN = 0.06;

  /** Share of wrong characters from which a word is rather none of its list. */
  private static final double STRANGE = 0.34;

  /** From how many widths of its zone a region holds more than the zone's own word. */
  private static final double MERGED = 1.5;

  /** The fields; lines read before are used again, only what is still unread is read now. */
  List<RawField> read(LineReader reader) {
    List<RawField> fields = new ArrayList<>();
    List<RawField> unread = new ArrayList<>();
    List<TextRegion> wanted = new ArrayList<>();
    for (LayoutRow row : rows) {
      for (FieldDefinition field : row.fields()) {
        List<TextLine> lines = lines(row, field);
        List<TextRegion> pieces = lines.stream().map(TextLine::region).toList();
        if (lines.size() == 1) {
          fields.add(new RawField(field.id(), lines, box(field, pieces.get(0).box())));
        } else if (!lines.isEmpty() || field.required() && row.kind() == LineKind.ARABIC) {
          TextRegion place = pieces.isEmpty() ? aligned.zone(row, field) : Row.union(pieces);
          unread.add(new RawField(field.id(), lines, place.box()));
          wanted.add(place);
        }
      }
    }
    List<TextLine> read = reader.read(wanted);
    for (int i = 0; i < read.size(); i++) {
      fields.add(better(unread.get(i), read.get(i)));
    }
    return fields;
  }

  private List<TextLine> lines(LayoutRow row, FieldDefinition field) {
    if (row.kind() != LineKind.ARABIC) {
      return List.of();
    }
    return row.closed() ? word(row, field) : open(row, field);
  }

  private List<TextLine> open(LayoutRow row, FieldDefinition field) {
    Box zone = field.place().zone().grown(ROW_MARGIN, 0);
    return aligned.row(row).stream()
        .flatMap(r -> r.lines().stream())
        .filter(l -> Zones.share(l.region().box(), zone) > 0.5)
        .toList();
  }

  /** The line of a row that holds the likeliest word of a field's list, or the nearest. */
  private List<TextLine> word(LayoutRow row, FieldDefinition field) {
    Registry registry = type.registry(field.content().vocabulary().orElseThrow());
    double x = field.place().zone().centreX();
    return aligned.row(row).stream()
        .flatMap(r -> r.lines().stream())
        .filter(l -> distance(l, registry) <= STRANGE)
        .min(
            Comparator.comparingDouble(
                l -> distance(l, registry) + Math.abs(l.region().box().centreX() - x)))
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

  /** A word's part of a line that holds a whole row of them. */
  private static Box box(FieldDefinition field, Box line) {
    Box zone = field.place().zone();
    boolean merged =
        field.content().vocabulary().isPresent()
            && line.width() > MERGED * zone.width()
            && Zones.shared(line, zone) > 0;
    return merged
        ? new Box(
            Math.max(line.x0(), zone.x0()), line.y0(), Math.min(line.x1(), zone.x1()), line.y1())
        : line;
  }

  /** A line read whole, or in its pieces where those were read better. */
  private static RawField better(RawField pieces, TextLine whole) {
    double apart = pieces.lines().stream().mapToDouble(TextLine::score).min().orElse(-1);
    return apart > whole.score() ? pieces : new RawField(pieces.id(), List.of(whole), pieces.box());
  }
}
