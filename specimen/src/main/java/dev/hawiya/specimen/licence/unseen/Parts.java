package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording whose {@code {id}} stand for values, as what is printed one beside the other. */
final class Parts {
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  /** What a clerk's printer puts for a value that is not told, where another one is. */
  private static final String NOTHING = "---";

  private static final double GAP = 0.42;

  private final List<Part> parts = new ArrayList<>();
  private final double gap;

  private record Part(String text, Type type, Ink ink) {
    double width() {
      return Setting.width(text, type);
    }
  }

  /** The margin that a line is set to, and how wide it may become. */
  record Place(double left, double right, double baseline) {
    double room() {
      return right - left;
    }
  }

  /**
   * @param size nominal, of values
   * @param form how the form's own words are printed between them
   */
  Parts(String wording, Hand hand, double size, Type form, Ink ink) {
    this.gap = GAP * size;
    Matcher matcher = VALUE.matcher(wording);
    boolean told = matcher.results().anyMatch(found -> hand.value(found.group(1)).isPresent());
    boolean holds = VALUE.matcher(wording).find();
    int from = 0;
    matcher.reset();
    while (matcher.find()) {
      words(wording.substring(from, matcher.start()), form, ink, told);
      String nothing = told ? NOTHING : "";
      add(hand.value(matcher.group(1)).orElse(nothing), hand.value(size), Ink.VALUE);
      from = matcher.end();
    }
    words(wording.substring(from), form, ink, told || !holds);
  }

  static Set<String> ids(String wording) {
    Set<String> ids = new LinkedHashSet<>();
    VALUE.matcher(wording).results().forEach(found -> ids.add(found.group(1)));
    return ids;
  }

  /** What only parts values from each other is printed with them. */
  private void words(String text, Type form, Ink ink, boolean told) {
    boolean parting = text.strip().length() < 2;
    if (told || !parting) {
      add(text.strip(), form, ink);
    }
  }

  private void add(String text, Type type, Ink ink) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, type, ink));
    }
  }

  double width() {
    double words = parts.stream().mapToDouble(Part::width).sum();
    return words + gap * Math.max(0, parts.size() - 1);
  }

  /** From right to left, ending at the right margin, in the middle or at the left one. */
  List<Piece> set(Place place, String align) {
    List<Piece> pieces = new ArrayList<>();
    double narrow = Math.min(1, place.room() / width());
    double free = Math.max(0, place.room() - width());
    double right =
        switch (align) {
          case "centre" -> place.right() - free / 2;
          case "left" -> place.right() - free;
          default -> place.right();
        };
    for (Part part : parts) {
      double width = part.width() * narrow;
      Spot spot = new Spot(right, true, place.baseline(), width);
      pieces.add(new Piece(part.text(), Setting.set(part.text(), part.type(), spot), part.ink()));
      right -= width + gap * narrow;
    }
    return pieces;
  }
}
