package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a sheet from rows of tab-separated columns: {@code choice} what, alternatives; {@code face}
 * what, alternatives; {@code share} of labels; {@code art} name, box, detail; {@code grip} place;
 * {@code phrase} left, right, baseline and size, style, wordings; {@code leaders} the same numbers,
 * then blanks as {@code wordings=id*share}, with + at the end of an id for a second line; {@code
 * legend} box and size, align, {@code wordings=value}; {@code grid} box, size and height of its
 * strip, columns as {@code wordings=value*share}; {@code ledger} box, size and width of labels,
 * style, the same columns. A box is left, top, width and height; alternatives are parted by |.
 */
final class SheetReader {
  private final Map<String, List<String>> choices = new LinkedHashMap<>();
  private final Map<String, List<Typeface>> faces = new LinkedHashMap<>();
  private final List<Sheet.Art> art = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Point> grips = new ArrayList<>();
  private double share = 1;

  private SheetReader() {}

  static Sheet load(String name) {
    try (InputStream in =
        SheetReader.class.getResourceAsStream("/designs/unseen/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no sheet " + name);
      }
      SheetReader reader = new SheetReader();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> reader.take(List.of(line.split("\t", -1))));
      return new Sheet(
          reader.choices, reader.faces, reader.share, reader.art, reader.elements, reader.grips);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(List<String> row) {
    switch (row.get(0)) {
      case "choice" -> choices.put(row.get(1), any(row.get(2)));
      case "face" ->
          faces.put(row.get(1), any(row.get(2)).stream().map(Typeface::valueOf).toList());
      case "share" -> share = Double.parseDouble(row.get(1));
      case "art" ->
          art.add(
              new Sheet.Art(row.get(1), box(numbers(row, 2)), row.size() > 3 ? row.get(3) : ""));
      case "grip" -> grips.add(new Point(numbers(row, 1)[0], numbers(row, 1)[1]));
      default -> elements.add(element(row));
    }
  }

  private static Element element(List<String> row) {
    double[] n = numbers(row, 1);
    return switch (row.get(0)) {
      case "phrase" ->
          new Phrase(
              new Place(n[0], n[1], n[2]), n[3], List.of(row.get(2).split(" ")), any(row.get(3)));
      case "leaders" ->
          new Leaders(new Place(n[0], n[1], n[2]), n[3], cells(row, 2).map(Cell::blank).toList());
      case "legend" -> {
        Cell cell = Cell.of(row.get(3));
        yield new Legend(box(n), n[4], row.get(2), cell.wordings(), cell.value());
      }
      case "ledger" ->
          new Ledger(
              box(n),
              n[4],
              n[5],
              List.of(row.get(2).split(" ")),
              cells(row, 3).map(Cell::column).toList());
      case "grid" -> new Grid(box(n), n[4], n[5], cells(row, 2).map(Cell::column).toList());
      default -> throw new IllegalStateException("no row of a sheet: " + row.get(0));
    };
  }

  /** A label and what belongs to it, as a column has them. */
  private record Cell(List<String> wordings, String value, double share) {
    static Cell of(String column) {
      String[] sides = column.split("=");
      String[] right = sides[1].split("\\*");
      double share = right.length > 1 ? Double.parseDouble(right[1]) : 1;
      return new Cell(any(sides[0]), right[0], share);
    }

    Leaders.Blank blank() {
      boolean two = value.endsWith("+");
      return new Leaders.Blank(wordings, two ? value.replace("+", "") : value, share, two);
    }

    Grid.Column column() {
      return new Grid.Column(wordings, value, share);
    }
  }

  private static Stream<Cell> cells(List<String> row, int from) {
    return row.stream().skip(from).map(Cell::of);
  }

  private static double[] numbers(List<String> row, int column) {
    return Stream.of(row.get(column).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Rectangle2D box(double[] n) {
    return new Rectangle2D.Double(n[0], n[1], n[2], n[3]);
  }

  private static List<String> any(String column) {
    return List.of(column.split("\\|"));
  }
}
