package dev.hawiya.core.label;

import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.catalog.LabelledField.Form;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins labels and values: each value to the nearest label whose field it can be, each field to one
 * value in each script. A value of words goes on in the lines under it that nothing else claims.
 */
public final class LabelReader {
  /** Lines under a value continue it when they are this near, even and alike, in heights. */
  private static final double NEXT_LINE = 0.9;

  private static final double NEXT_INDENT = 1;
  private static final double NEXT_SIZE = 0.3;

  private final Wordings wordings;
  private final Box area;

  public LabelReader(LabelledText text) {
    this(new Wordings(text), text.area());
  }

  LabelReader(Wordings wordings, Box area) {
    this.wordings = wordings;
    this.area = area;
  }

  private record Label(LabelledField field, PlacedLine line) {}

  private record Pair(Label label, PlacedLine value, double cost) {
    String slot() {
      return label.field().id() + value.arabic();
    }
  }

  /**
   * The values that stand beside labels; lines that belong to none are left out.
   *
   * @param lines of the labelled area, 0..1 of it
   * @param page size of the whole side
   */
  public List<Labelled> read(List<TextLine> lines, PageSize page) {
    return join(wordings.in(lines), page);
  }

  /** The same of lines whose labels are known. */
  List<Labelled> join(List<ReadLine> lines, PageSize page) {
    double width = page.width() * area.width();
    double height = page.height() * area.height();
    List<Label> labels = new ArrayList<>();
    List<PlacedLine> values = new ArrayList<>();
    List<Labelled> found = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ReadLine line : lines) {
      PlacedLine placed = PlacedLine.of(line.line(), width, height);
      Optional<LabelledField> field = line.label().flatMap(Wordings.Label::field);
      Optional<TextLine> rest = line.rest();
      if (rest.isPresent() && ValueForm.fits(rest.get(), field.orElseThrow().form())) {
        found.add(new Labelled(field.orElseThrow(), script(placed), List.of(rest.get())));
        taken.add(field.orElseThrow().id() + placed.arabic());
      } else if (line.label().isEmpty()) {
        values.add(placed);
      }
      field.ifPresent(f -> labels.add(new Label(f, placed)));
    }
    join(labels, values, taken, found);
    return found;
  }

  private static void join(
      List<Label> labels, List<PlacedLine> values, Set<String> taken, List<Labelled> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Label label : labels) {
      for (PlacedLine value : values) {
        double cost = Nearness.between(label.line(), value);
        if (cost < Nearness.FAR && ValueForm.fits(value.line(), label.field().form())) {
          pairs.add(new Pair(label, value, cost));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    Set<PlacedLine> used = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.value()) && taken.add(pair.slot())) {
        used.add(pair.value());
        chosen.add(pair);
      }
    }
    for (Pair pair : chosen) {
      found.add(
          new Labelled(
              pair.label().field(), script(pair.value()), withFurther(pair, values, used)));
    }
  }

  /** A value with the lines that continue it. */
  private static List<TextLine> withFurther(
      Pair pair, List<PlacedLine> values, Set<PlacedLine> used) {
    List<TextLine> lines = new ArrayList<>(List.of(pair.value().line()));
    if (pair.label().field().form() == Form.WORDS) {
      Optional<PlacedLine> last = Optional.of(pair.value());
      while (last.isPresent()) {
        PlacedLine above = last.get();
        last = values.stream().filter(v -> !used.contains(v) && continues(above, v)).findFirst();
        last.ifPresent(used::add);
        last.ifPresent(l -> lines.add(l.line()));
      }
    }
    return lines;
  }

  private static boolean continues(PlacedLine above, PlacedLine line) {
    double size = above.height();
    double gap = (line.y0() - above.y1()) / size;
    return line.arabic() == above.arabic()
        && ValueForm.fits(line.line(), Form.WORDS)
        && gap > -0.5
        && gap < NEXT_LINE
        && line.middle() > above.y1()
        && line.indent(above, line.arabic()) < NEXT_INDENT * size
        && Math.abs(line.height() - size) < NEXT_SIZE * size;
  }

  private static Script script(PlacedLine value) {
    return value.arabic() ? Script.ARABIC : Script.LATIN;
  }
}
