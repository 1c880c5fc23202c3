package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.form.FormFinder;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the fields of sides that are known by their words alone, and reads each once more in every
 * way that its value may be printed.
 */
public final class FormSides {
  /** Score from which words in a script of the field's are not read again. */
  private static final double CLEAR = 0.5;

  /** A reading in a further vocabulary must be so much surer than the usual one. */
  private static final double RATHER = 0.15;

  /** Scores from which a reading counts: of a line, and of a place where none was seen. */
  private static final double LEAST = 0.03;

  private static final double SURE = 0.7;

  /** Score from which Arabic-Indic digits count as they were read among Arabic letters. */
  private static final double PLAIN = 0.9;

  /** Room beside a line of digits, in its heights. */
  private static final double ROOM = 0.4;

  /** Room for a dash behind a line, in its heights. */
  private static final double DASH = 0.9;

  private static final Pattern MIXED = Pattern.compile(".*(?:[02-9].*[٠٢-٩]|[٠٢-٩].*[02-9]).*");

  private static final Pattern ARABIC_DIGIT = Pattern.compile("[٠-٩]");

  private final TextRecognizer recognizer;

  /** One for each side: folding its labels is not done at each reading. */
  private final Map<SideLayout, FormFinder> finders = new IdentityHashMap<>();

  public FormSides(Catalog catalog, TextRecognizer recognizer) {
    this.recognizer = recognizer;
    LatinNames names = LatinNames.egyptian();
    catalog
        .knownByWords()
        .forEach(layout -> finders.put(layout.side(), new FormFinder(layout, names)));
  }

  /** How many different labels of a side stand on a page. */
  public int labels(Layout layout, List<TextLine> lines) {
    return finders.get(layout.side()).labels(lines);
  }

  /**
   * The text of each field.
   *
   * @param lines of the page
   * @param size of the page
   * @return fields in the catalogue's order; a field that was not found is absent
   */
  public List<RawField> extract(Page page, List<TextLine> lines, PageSize size, Layout layout) {
    Map<FieldDefinition, List<TextLine>> found = new LinkedHashMap<>();
    Map<FieldDefinition, FormFinder.Found> seen = finders.get(layout.side()).find(lines, size);
    seen.forEach(
        (field, own) ->
            found.put(field, own.lines().stream().flatMap(l -> own(page, field, l)).toList()));
    found.replaceAll(
        (field, own) -> field.content().parser().equals("passage") ? ends(page, own) : own);
    Set<TextRegion> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.forEach(line -> whole.add(line.region()));
    Map<LineKind, List<TextRegion>> wanted = new EnumMap<>(LineKind.class);
    found.forEach(
        (field, own) ->
            own.forEach(
                line ->
                    again(field, line, !whole.contains(line.region()))
                        .forEach(
                            kind ->
                                wanted
                                    .computeIfAbsent(kind, k -> new ArrayList<>())
                                    .add(line.region()))));
    Map<LineKind, Map<TextRegion, TextLine>> read = new EnumMap<>(LineKind.class);
    wanted.forEach((kind, regions) -> read.put(kind, read(page, regions, kind)));
    return found.entrySet().stream()
        .map(e -> raw(e.getKey(), e.getValue(), read, seen.get(e.getKey()).probability()))
        .toList();
  }

  /**
   * The field's part of a line that holds letters and digits; what says where they stand is Arabic.
   */
  private Stream<TextLine> own(Page page, FieldDefinition field, TextLine line) {
    boolean letters = field.content().parser().equals("plate_letters");
    boolean digits = !isOfWords(field) && field.place().kind() == LineKind.ARABIC;
    if (!letters && !digits) {
      return isOfWords(field) ? Stream.of(line) : Stream.of(line, withRoom(page, line));
    }
    TextLine arabic =
        line.kind() == LineKind.ARABIC && !line.alternatives().isEmpty()
            ? line
            : recognizer.recognize(page.raster(), List.of(line.region()), LineKind.ARABIC).get(0);
    return Stream.of(
        letters
            ? new MixedLine(arabic).letters().or(new MixedLine(line)::letters).orElse(arabic)
            : new MixedLine(line).digits().or(() -> new MixedLine(arabic).digits()).orElse(line));
  }

  /**
   * The lines of a passage, which may part at a dash that stands apart and was not seen: it is
   * looked for in the room behind a line and before the next.
   */
  private List<TextLine> ends(Page page, List<TextLine> lines) {
    List<TextLine> all = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      TextLine ended = again(page, line, DASH, 0);
      TextLine begun = again(page, next, 0, DASH);
      if (ended.text().strip().equals(line.text().strip() + " -")) {
        all.set(i, ended);
      } else if (begun.text().strip().equals("- " + next.text().strip())) {
        all.set(i + 1, begun);
      }
    }
    return all;
  }

  /** A line read with room at its left and right, in its heights. */
  private TextLine again(Page page, TextLine line, double left, double right) {
    Box box = line.region().box();
    double height = box.height() * page.raster().height() / page.raster().width();
    Box wider = new Box(box.x0() - left * height, box.y0(), box.x1() + right * height, box.y1());
    TextRegion region =
        new TextRegion(wider.grown(0, 0), line.region().score(), line.region().script());
    return recognizer.recognize(page.raster(), List.of(region), line.kind()).get(0);
  }

  /**
   * Digits with room beside them: a zero in Arabic-Indic digits is a dot that detectors overlook.
   */
  private static TextLine withRoom(Page page, TextLine line) {
    TextRegion region = line.region();
    double aspect = (double) page.raster().height() / page.raster().width();
    Box box = region.box().grown(ROOM * region.box().height() * aspect, 0);
    return new TextLine(
        new TextRegion(box, region.score(), region.script()), line.kind(), line.alternatives());
  }

  private Map<TextRegion, TextLine> read(Page page, List<TextRegion> regions, LineKind kind) {
    Map<TextRegion, TextLine> read = new IdentityHashMap<>();
    recognizer
        .recognize(page.raster(), regions, kind)
        .forEach(line -> read.put(line.region(), line));
    return read;
  }

  /**
   * The vocabularies in which a field's line is read again.
   *
   * @param part whether it is part of a line, whose score was that of the whole
   */
  private static List<LineKind> again(FieldDefinition field, TextLine line, boolean part) {
    List<LineKind> kinds = kinds(field);
    boolean letters = field.content().parser().equals("plate_letters");
    boolean clear = line.score() >= CLEAR && kinds.contains(line.kind()) && !letters;
    return isOfWords(field) && clear
        ? List.of()
        : kinds.stream().filter(k -> k != line.kind() || !isOfWords(field) || part).toList();
  }

  /** Digits are not told from an Arabic reading, which knows no Western ones. */
  private static List<LineKind> kinds(FieldDefinition field) {
    return field.place().kinds().stream()
        .filter(kind -> kind != LineKind.ARABIC || isOfWords(field))
        .toList();
  }

  /** Whether one reading tells its value; of others all readings bear on it. */
  private static boolean isOfWords(FieldDefinition field) {
    return field.isOfWords() || field.content().parser().equals("plate_letters");
  }

  private static RawField raw(
      FieldDefinition field,
      List<TextLine> own,
      Map<LineKind, Map<TextRegion, TextLine>> read,
      double certainty) {
    List<TextLine> all = new ArrayList<>();
    for (TextLine line : own) {
      List<TextLine> readings = readings(field, line, read);
      all.addAll(
          isOfWords(field)
              ? best(readings).stream().toList()
              : readings.stream().map(FormSides::inOneScript).filter(r -> told(line, r)).toList());
      if (!isOfWords(field) && isPlainly(line) && !all.contains(line)) {
        all.add(line);
      }
    }
    Box box = own.stream().map(l -> l.region().box()).reduce(Box::union).orElseThrow();
    boolean whole = isOfWords(field) || rows(all) == rows(own);
    return new RawField(field.id(), whole ? all : List.of(), box, certainty);
  }

  /** Whether Arabic letters and digits were read so clearly that the digits are no Western ones. */
  private static boolean isPlainly(TextLine line) {
    return line.kind() == LineKind.ARABIC
        && line.score() >= PLAIN
        && ARABIC_DIGIT.matcher(line.text()).find();
  }

  /** Of a table whose every row counts, half the rows would be another value. */
  private static long rows(List<TextLine> lines) {
    return lines.stream().map(line -> line.region().box().y0()).distinct().count();
  }

  /** Every reading of a line in the field's vocabularies, the usual one first. */
  private static List<TextLine> readings(
      FieldDefinition field, TextLine line, Map<LineKind, Map<TextRegion, TextLine>> read) {
    List<TextLine> readings = new ArrayList<>();
    for (LineKind kind : kinds(field)) {
      Optional<TextLine> again =
          Optional.ofNullable(read.getOrDefault(kind, Map.of()).get(line.region()));
      again.ifPresent(readings::add);
      boolean first = line.kind() == kind && (again.isEmpty() || isOfWords(field));
      Optional.of(line).filter(l -> first).ifPresent(readings::add);
    }
    return readings;
  }

  /** Without what mixes digits of two scripts: a one is but a stroke in both. */
  private static TextLine inOneScript(TextLine reading) {
    return new TextLine(
        reading.region(),
        reading.kind(),
        reading.alternatives().stream().filter(a -> !MIXED.matcher(a.text()).matches()).toList());
  }

  /** Where no detector saw a line, only a sure reading counts. */
  private static boolean told(TextLine line, TextLine reading) {
    return reading.score() >= (line.alternatives().isEmpty() ? SURE : LEAST);
  }

  private static Optional<TextLine> best(List<TextLine> readings) {
    return readings.stream()
        .max(
            Comparator.comparingDouble(
                l -> l.score() + (l.kind() == readings.get(0).kind() ? RATHER : 0)));
  }
}
