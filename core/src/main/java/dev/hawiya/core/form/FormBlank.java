package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.form.FormPlaces.Manner;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where values of one character stand, which detectors overlook: as others stand to their labels.
 */
final class FormBlank {
  /** Share of wrong letters up to which a text is surely the label of a field. */
  private static final double NAMED = 0.25;

  /** Room beside a label, in heights of a value. */
  private static final double BESIDE = 4;

  private static final double GAP = 0.25;

  /** What a label in the same row or column tells of another. */
  private static final double IN_LINE = 4;

  private final FormSheet sheet;
  private final PageSize page;
  private final FormPlaces places;
  private final List<FormCandidate> chosen;

  FormBlank(FormSheet sheet, Collection<FormCandidate> chosen, PageSize page) {
    this.sheet = sheet;
    this.page = page;
    this.places = new FormPlaces(sheet);
    this.chosen = chosen.stream().filter(c -> c.label() != FormToken.NONE).toList();
  }

  /** The place where the value of a field's label would stand; empty where it has none. */
  Optional<TextLine> of(FieldDefinition field) {
    return IntStream.range(0, sheet.tokens().size())
        .filter(i -> sheet.tokens().get(i).names().getOrDefault(field, 1.0) <= NAMED)
        .filter(i -> chosen.stream().noneMatch(c -> c.label() == i))
        .boxed()
        .min(Comparator.comparingDouble(i -> sheet.tokens().get(i).names().get(field)))
        .map(i -> place(sheet.tokens().get(i).line()));
  }

  private TextLine place(PlacedLine label) {
    Manner manner = manner(label);
    double height = middle(v -> v.y1() - v.y0(), label.height());
    return switch (manner) {
      case UNDER -> line(free(label, height, label.y1() + gap(Manner.UNDER), height));
      case OVER -> line(free(label, height, label.y0() - gap(Manner.OVER) - height, height));
      default -> line(beside(label, height, (manner == Manner.ACROSS) != label.arabic()));
    };
  }

  private Manner manner(PlacedLine label) {
    Map<Manner, Double> votes = new EnumMap<>(Manner.class);
    for (FormCandidate one : chosen) {
      PlacedLine other = sheet.tokens().get(one.label()).line();
      Manner manner = places.manner(one.label(), one.value());
      votes.merge(
          manner, other.onRowOf(label) || inColumn(other, label) ? IN_LINE : 1, Double::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Manner.BESIDE);
  }

  /** Usual gap between a label and its value, up or down. */
  private double gap(Manner manner) {
    double[] gaps =
        chosen.stream()
            .filter(c -> places.manner(c.label(), c.value()) == manner)
            .mapToDouble(c -> gap(line(c.label()), line(c.value())))
            .sorted()
            .toArray();
    return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
  }

  private static double gap(PlacedLine label, PlacedLine value) {
    return Math.max(value.y0() - label.y1(), label.y0() - value.y1());
  }

  private PlacedLine line(int token) {
    return sheet.tokens().get(token).line();
  }

  private double middle(ToDoubleFunction<PlacedLine> of, double otherwise) {
    double[] all = chosen.stream().map(c -> line(c.value())).mapToDouble(of).sorted().toArray();
    return all.length == 0 ? otherwise : all[all.length / 2];
  }

  /** The room over or under a label, between what stands at either side. */
  private PlacedLine free(PlacedLine label, double room, double y, double height) {
    double x0 = label.x0() - 2 * room;
    double x1 = label.x1() + room;
    double middle = (label.x0() + label.x1()) / 2;
    for (PlacedLine other : row(y, y + height).toList()) {
      double centre = (other.x0() + other.x1()) / 2;
      x0 = centre < middle ? Math.max(x0, Math.min(other.x1(), label.x0())) : x0;
      x1 = centre > middle ? Math.min(x1, Math.max(other.x0(), label.x1())) : x1;
    }
    return new PlacedLine(label.line(), x0, y - 0.1 * height, x1, y + 1.1 * height);
  }

  /** The room beside a label, where values of its column begin. */
  private PlacedLine beside(PlacedLine label, double height, boolean rightwards) {
    double y0 = label.middle() - 0.65 * height;
    double y1 = label.middle() + 0.65 * height;
    double edge = rightwards ? label.x1() + GAP * height : label.x0() - GAP * height;
    double start =
        chosen.stream()
            .filter(c -> inColumn(line(c.label()), label))
            .map(c -> line(c.value()))
            .mapToDouble(v -> rightwards ? v.x0() - GAP * height : v.x1() + GAP * height)
            .filter(x -> rightwards ? x > edge : x < edge)
            .filter(x -> Math.abs(x - edge) < 2 * BESIDE * height)
            .min()
            .orElse(edge);
    double end = start + (rightwards ? BESIDE : -BESIDE) * height;
    for (PlacedLine other : row(y0, y1).toList()) {
      end = rightwards && other.x0() > edge ? Math.min(end, other.x0()) : end;
      end = !rightwards && other.x1() < edge ? Math.max(end, other.x1()) : end;
    }
    return new PlacedLine(label.line(), Math.min(start, end), y0, Math.max(start, end), y1);
  }

  private Stream<PlacedLine> row(double y0, double y1) {
    return sheet.tokens().stream()
        .map(FormToken::line)
        .filter(l -> l.middle() > y0 && l.middle() < y1);
  }

  private static boolean inColumn(PlacedLine one, PlacedLine other) {
    return Math.min(Math.abs(one.x1() - other.x1()), Math.abs(one.x0() - other.x0()))
        < other.height();
  }

  private TextLine line(PlacedLine place) {
    double x1 = Math.max(place.x1(), place.x0() + 0.5 * place.height());
    Box box =
        new Box(
                Math.max(0, place.x0()) / page.width(),
                Math.max(0, place.y0()) / page.height(),
                x1 / page.width(),
                place.y1() / page.height())
            .grown(0, 0);
    TextRegion region = new TextRegion(box, 0, Script.UNKNOWN);
    return TextLine.unread(region);
  }
}
