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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels of a form that are followed by no value, and the loose lines that may be theirs. */
final class FormPairs {
  /** What a word of the field's list is nearer by, and another further. */
  private static final double LISTED = 1;

  /** Cost up to which a line that looks like no value of the field is read again as one. */
  private static final double READ_AGAIN = 3;

  /** Where a value of one digit stands that no detector saw: room from its label, in heights. */
  private static final double BLIND = 5;

  private static final double WIDTH = 1;

  /** Score under which a line may be a label that could not be read. */
  private static final double UNREAD = 0.5;

  /** Values are no smaller than their labels. */
  private static final double SMALLER = 0.9;

  private final FormValue values;
  private final List<FormPiece> labels;
  private final List<PlacedLine> loose;
  private final PageSize page;
  private final Map<FormPiece, FormStyle> styles = new IdentityHashMap<>();
  private final List<List<FormStyle.Neighbours>> plain;
  private final Set<PlacedLine> used = new HashSet<>();

  FormPairs(FormValue values, List<FormPiece> labels, List<PlacedLine> loose, PageSize page) {
    this.values = values;
    this.labels = labels;
    this.loose = loose;
    this.page = page;
    plain = labels.stream().map(this::plain).toList();
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

  /**
   * Gives values to labels that are too small or too blurred to be read as such: lines that are no
   * value's and stand where the label of a value would.
   *
   * @param doubtful the label of a missing field that a line may be
   */
  void join(
      Map<FieldDefinition, PlacedLine> found, Function<TextLine, Optional<FormPiece>> doubtful) {
    List<PlacedLine> small = loose().filter(l -> l.line().score() < UNREAD).toList();
    List<Pair> pairs = new ArrayList<>();
    for (PlacedLine line : small) {
      doubtful
          .apply(line.line())
          .ifPresent(
              label -> {
                styles.put(label, FormStyle.of(plain, line));
                loose()
                    .filter(v -> v != line && v.height() > SMALLER * line.height())
                    .forEach(v -> pairs.addAll(pairs(label, v)));
              });
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    Set<FormPiece> done = new HashSet<>();
    for (Pair pair : pairs) {
      FieldDefinition field = pair.field().orElseThrow();
      boolean open = !found.containsKey(field) && !used.contains(pair.value());
      if (open && pair.cost() < READ_AGAIN && done.add(pair.label())) {
        take(field, pair.value(), pair.label(), found);
        loose().filter(l -> l.line() == pair.label().head()).findFirst().ifPresent(used::add);
      }
    }
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
      boolean digits = field.isOfWords() && FormValue.isOfDigits(value);
      return (digits ? LISTED : 0) + FormValue.unlikeness(field, value);
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
        boolean wanted = !found.containsKey(field) && !field.isOfWords();
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

  /** Lines that are no field's yet, from top to bottom. */
  Stream<PlacedLine> loose() {
    return loose.stream().filter(l -> !used.contains(l));
  }

  void use(PlacedLine line) {
    used.add(line);
  }

  /** The label of a field, with nothing behind it. */
  Optional<PlacedLine> head(FieldDefinition field) {
    return labels.stream()
        .filter(piece -> piece.label().orElseThrow().fields().contains(field))
        .findFirst()
        .map(this::placed);
  }

  /** Whether a label stands on a line's row. */
  boolean isLabelled(PlacedLine line) {
    return labels.stream().map(this::placed).anyMatch(label -> label.onRowOf(line));
  }

  private PlacedLine placed(FormPiece label) {
    return FormFinder.placed(label.head(), page);
  }
}
