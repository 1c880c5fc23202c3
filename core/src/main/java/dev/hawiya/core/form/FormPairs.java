package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.Nearness;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels of a form that are followed by no value, and the loose lines that may be theirs. */
final class FormPairs {
  /** What a word of the field's list is nearer by, and another further. */
  private static final double LISTED = 1;

  /** Cost up to which a line that looks like no value of the field is read again as one. */
  private static final double READ_AGAIN = 3;

  /** Lines under a value continue it when they are this near, even and alike, in heights. */
  private static final double NEXT_LINE = 0.9;

  private static final double NEXT_INDENT = 1.5;

  /** No label before a value is longer than this, in the value's heights. */
  private static final double NEXT_BEFORE = 9;

  /** Words of one value stand no further apart, in its heights. */
  private static final double ADJOINING = 0.8;

  private static final double NEXT_SIZE = 0.4;

  /** Where a value of one digit stands that no detector saw: room from its label, in heights. */
  private static final double BLIND = 5;

  private static final double WIDTH = 1;

  private final FormValue values;
  private final List<FormPiece> labels;
  private final List<PlacedLine> loose;
  private final PageSize page;
  private final Map<FormPiece, FormStyle> styles = new IdentityHashMap<>();
  private final Set<PlacedLine> used = new HashSet<>();

  FormPairs(FormValue values, List<FormPiece> labels, List<PlacedLine> loose, PageSize page) {
    this.values = values;
    this.labels = labels;
    this.loose = loose;
    this.page = page;
    List<List<FormStyle.Neighbours>> plain = labels.stream().map(this::plain).toList();
    labels.forEach(label -> styles.put(label, FormStyle.of(plain, placed(label))));
  }

  private record Pair(
      FormPiece label, Optional<FieldDefinition> field, PlacedLine value, double cost) {}

  /** A label with every value that only its field looks like. */
  private List<FormStyle.Neighbours> plain(FormPiece label) {
    List<FieldDefinition> fields = label.label().orElseThrow().fields();
    return loose.stream()
        .filter(v -> fields.stream().anyMatch(f -> values.isPlainly(f, v.line())))
        .map(v -> neighbours(label, v))
        .toList();
  }

  private FormStyle.Neighbours neighbours(FormPiece label, PlacedLine value) {
    return FormStyle.Neighbours.of(placed(label), value, labels.stream().map(this::placed));
  }

  /** Gives labels their values, the nearest first; each value to one field, or to twins. */
  void join(Map<FieldDefinition, PlacedLine> found) {
    List<Pair> pairs = new ArrayList<>();
    for (FormPiece label : labels) {
      for (PlacedLine value : loose) {
        pairs.addAll(pairs(label, value));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    Set<FormPiece> done = new HashSet<>();
    for (Pair pair : pairs) {
      if (used.contains(pair.value())) {
        continue;
      }
      if (pair.field().isEmpty()) {
        if (done.add(pair.label())) {
          used.add(pair.value());
        }
      } else if (!found.containsKey(pair.field().get())) {
        take(pair.field().get(), pair.value(), pair.label(), found);
      }
    }
    again(found);
    blind(found);
  }

  private List<Pair> pairs(FormPiece label, PlacedLine value) {
    double cost = cost(label, value);
    List<FieldDefinition> fields = label.label().orElseThrow().fields();
    if (cost >= Nearness.FAR) {
      return List.of();
    }
    if (fields.isEmpty()) {
      return FormValue.isOfDigits(value.line())
          ? List.of(new Pair(label, Optional.empty(), value, cost))
          : List.of();
    }
    return fields.stream()
        .filter(f -> values.fits(f, value.line()))
        .map(f -> new Pair(label, Optional.of(f), value, cost + listed(f, value.line())))
        .toList();
  }

  private double listed(FieldDefinition field, TextLine value) {
    if (field.content().vocabulary().isEmpty()) {
      return FormValue.isOfWords(field) && FormValue.isOfDigits(value) ? LISTED : 0;
    }
    return values.isPlainly(field, value) ? -LISTED : LISTED;
  }

  private void take(
      FieldDefinition field,
      PlacedLine value,
      FormPiece label,
      Map<FieldDefinition, PlacedLine> found) {
    found.put(field, value);
    used.add(value);
    label.label().orElseThrow().fields().stream()
        .filter(twin -> FormValue.printedAsOne(field, twin))
        .forEach(twin -> found.putIfAbsent(twin, value));
  }

  /**
   * Codes and digits that were read as something else stand nearest to their label all the same.
   */
  private void again(Map<FieldDefinition, PlacedLine> found) {
    List<Pair> pairs = new ArrayList<>();
    for (FormPiece label : labels) {
      for (FieldDefinition field : label.label().orElseThrow().fields()) {
        boolean wanted = !found.containsKey(field) && !FormValue.isOfWords(field);
        loose.stream()
            .filter(v -> wanted && !used.contains(v) && FormValue.saysAnything(v.line()))
            .map(v -> new Pair(label, Optional.of(field), v, cost(label, v)))
            .filter(pair -> pair.cost() < READ_AGAIN)
            .forEach(pairs::add);
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    for (Pair pair : pairs) {
      FieldDefinition field = pair.field().orElseThrow();
      if (!found.containsKey(field) && !used.contains(pair.value())) {
        take(field, pair.value(), pair.label(), found);
      }
    }
  }

  /** Places of single digits and letters, which detectors overlook. */
  private void blind(Map<FieldDefinition, PlacedLine> found) {
    for (FormPiece label : labels) {
      label.label().orElseThrow().fields().stream()
          .filter(f -> !found.containsKey(f) && FormValue.isOneCharacter(f))
          .findFirst()
          .ifPresent(f -> found.put(f, place(label)));
    }
  }

  private double cost(FormPiece label, PlacedLine value) {
    return styles.get(label).cost(neighbours(label, value));
  }

  private PlacedLine place(FormPiece piece) {
    PlacedLine label = placed(piece);
    double height = label.height();
    boolean under = styles.get(piece) != FormStyle.BESIDE;
    double edge = under ? label.x1() : edge(label);
    double x1 = edge + 0.3 * height;
    double x0 = Math.max(0, edge - WIDTH * height);
    double y0 = under ? label.y1() : label.y0() - 0.1 * height;
    double y1 = under ? label.y1() + 1.4 * height : label.y1() + 0.1 * height;
    Box box =
        new Box(x0 / page.width(), y0 / page.height(), x1 / page.width(), y1 / page.height())
            .grown(0, 0);
    TextRegion region = new TextRegion(box, 0, Script.UNKNOWN);
    return FormFinder.placed(new TextLine(region, LineKind.ARABIC, List.of()), page);
  }

  /** Where values begin in the column beside a label, by that of the nearest row. */
  private double edge(PlacedLine label) {
    return loose.stream()
        .map(PlacedLine::x1)
        .filter(
            x -> x < label.x0() + 0.5 * label.height() && x > label.x0() - BLIND * label.height())
        .collect(Collectors.groupingBy(x -> Math.round(x / label.height()), Collectors.toList()))
        .values()
        .stream()
        .max(Comparator.comparingInt(List::size))
        .map(column -> column.stream().mapToDouble(x -> x).average().orElseThrow())
        .orElse(label.x0() - 0.3 * label.height());
  }

  /** A value with the lines that continue it. */
  List<TextLine> whole(FieldDefinition field, PlacedLine value) {
    List<TextLine> lines = row(field, value);
    Optional<PlacedLine> last = Optional.of(value).filter(v -> FormValue.runsOn(field));
    while (last.isPresent()) {
      PlacedLine above = last.get();
      last = loose().filter(l -> values.fits(field, l.line()) && follows(above, l)).findFirst();
      last.ifPresent(used::add);
      last.ifPresent(l -> lines.add(l.line()));
    }
    return lines;
  }

  /** Lines that are no field's yet, from top to bottom. */
  Stream<PlacedLine> loose() {
    return loose.stream().filter(l -> !used.contains(l));
  }

  void use(PlacedLine line) {
    used.add(line);
  }

  private PlacedLine placed(FormPiece label) {
    return FormFinder.placed(label.head(), page);
  }

  /** Whether a line continues the one above it, begun under it or under the label before that. */
  private boolean follows(PlacedLine above, PlacedLine line) {
    double size = Math.min(above.height(), line.height());
    double gap = (line.y0() - above.y1()) / size;
    double before = (line.x1() - above.x1()) / size;
    boolean underLabel =
        before > 0
            && before < NEXT_BEFORE
            && labels.stream().map(this::placed).noneMatch(label -> label.onRowOf(line));
    return gap > -0.5
        && gap < NEXT_LINE
        && line.middle() > above.y1()
        && (Math.abs(before) < NEXT_INDENT || underLabel)
        && Math.abs(line.height() - above.height()) < NEXT_SIZE * size;
  }

  /** A value with what was taken for a line of its own, though it stands on the value's row. */
  private List<TextLine> row(FieldDefinition field, PlacedLine value) {
    List<TextLine> lines = new ArrayList<>(List.of(value.line()));
    Optional<PlacedLine> last = Optional.of(value).filter(v -> FormValue.isOpen(field));
    while (last.isPresent()) {
      PlacedLine before = last.get();
      last = loose().filter(l -> values.fits(field, l.line()) && adjoins(before, l)).findFirst();
      last.ifPresent(used::add);
      last.ifPresent(l -> lines.add(l.line()));
    }
    return lines;
  }

  private static boolean adjoins(PlacedLine before, PlacedLine line) {
    double gap = before.arabic() ? before.x0() - line.x1() : line.x0() - before.x1();
    return line.onRowOf(before)
        && line.arabic() == before.arabic()
        && Math.abs(gap) < ADJOINING * before.height();
  }
}
