package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of digits or of Latin letters on a page whose rows are known. */
record CodeFields(
    List<FieldDefinition> fields,
    List<LayoutRow> rows,
    Alignment aligned,
    List<TextRegion> regions) {
  /** Share of a zone's width that a region must cover to hold that field among others. */
  private static final double COVERED = 0.6;

  /** Score under which a field that every card carries is looked for in its whole zone, too. */
  private static final double DOUBTFUL = 0.5;

  /** How far a second look reaches above and below the line, in heights of the line. */
  private static final double REACH = 0.15;

  /**
   * The fields of a kind, and the digits inside lines of words. Usually one call of the reader; a
   * second one where a required line seems cut short.
   *
   * @param words fields that were read already; those with digits inside are read once more
   */
  List<RawField> read(LineKind kind, LineReader reader, List<RawField> words) {
    Map<FieldDefinition, TextRegion> places = new LinkedHashMap<>();
    for (FieldDefinition field : fields) {
      Optional<TextRegion> region =
          field.place().kind() == kind ? code(field) : digits(field, words);
      region.ifPresent(r -> places.put(field, r));
    }
    Map<FieldDefinition, List<TextLine>> lines = new LinkedHashMap<>();
    read(places, lines, reader);
    Map<FieldDefinition, TextRegion> doubtful = new LinkedHashMap<>();
    places.forEach((f, r) -> wider(f, lines.get(f).get(0)).ifPresent(w -> doubtful.put(f, w)));
    read(doubtful, lines, reader);
    return lines.entrySet().stream().map(e -> raw(e.getKey(), e.getValue(), words)).toList();
  }

  private static void read(
      Map<FieldDefinition, TextRegion> places,
      Map<FieldDefinition, List<TextLine>> lines,
      LineReader reader) {
    List<TextLine> read = reader.read(List.copyOf(places.values()));
    int next = 0;
    for (FieldDefinition field : places.keySet()) {
      lines.computeIfAbsent(field, f -> new ArrayList<>()).add(read.get(next++));
    }
  }

  private static RawField raw(FieldDefinition field, List<TextLine> lines, List<RawField> words) {
    List<TextLine> all = new ArrayList<>();
    words.stream().filter(w -> w.id().equals(field.id())).forEach(w -> all.addAll(w.lines()));
    all.addAll(lines);
    Box box = all.stream().map(l -> l.region().box()).reduce(Box::union).orElseThrow();
    return new RawField(field.id(), all, box);
  }

  /** The whole width of a zone where a line was read badly or holds less than it should. */
  private static Optional<TextRegion> wider(FieldDefinition field, TextLine line) {
    boolean cut = characters(line.text()) < characters(field.example().printed());
    if (!field.required()
        || field.place().kind() == LineKind.ARABIC
        || line.region().score() == 0
        || line.score() >= DOUBTFUL && !cut) {
      return Optional.empty();
    }
    Box box = line.region().box();
    Box zone = field.place().zone();
    Box wide = box.union(new Box(zone.x0(), box.y0(), zone.x1(), box.y1()));
    return Optional.of(new TextRegion(wide.grown(0, REACH * box.height()), 0));
  }

  private static long characters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private Optional<TextRegion> code(FieldDefinition field) {
    Box zone = field.place().zone();
    Optional<LayoutRow> row = rows.stream().filter(r -> r.fields().contains(field)).findFirst();
    List<TextRegion> mine =
        row.isPresent()
            ? row.flatMap(aligned::row).map(Row::pieces).orElse(List.of()).stream()
                .filter(r -> holds(r.box(), zone))
                .toList()
            : regions.stream().filter(r -> Zones.within(r.box(), zone)).toList();
    if (!mine.isEmpty()) {
      return Optional.of(Row.union(mine));
    }
    return field.required()
        ? Optional.of(row.map(r -> aligned.zone(r, field)).orElseGet(() -> new TextRegion(zone, 0)))
        : Optional.empty();
  }

  private static boolean holds(Box region, Box zone) {
    return Zones.share(region, zone.grown(Zones.MARGIN, 0)) > 0.5
        || Zones.shared(region, zone) > COVERED * zone.width();
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
}
