package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.licence.Design.Block;
import dev.hawiya.specimen.licence.Design.Caption;
import dev.hawiya.specimen.licence.Design.Entry;
import dev.hawiya.specimen.licence.Design.Mark;
import dev.hawiya.specimen.licence.Design.Mode;
import dev.hawiya.specimen.licence.Design.Table;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a design from rows of tab-separated columns: {@code choice} what, alternatives; {@code
 * mark} name, place, detail; {@code caption} place, style, wordings; {@code block} area, mode,
 * size, share of labels; {@code field} id, mode or -, labels, Latin label (of the block above);
 * {@code table} area, size, headers of three columns. A place is left, top, width and height;
 * alternatives are parted by |.
 */
final class DesignReader {
  private final Map<String, List<String>> choices = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private Mode mode = Mode.BARE;

  private DesignReader() {}

  static Design load(String name) {
    try (InputStream in =
        DesignReader.class.getResourceAsStream("/designs/licence/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no design " + name);
      }
      DesignReader reader = new DesignReader();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> reader.take(List.of(line.split("\t", -1))));
      return new Design(
          reader.choices, reader.marks, reader.captions, reader.blocks, reader.tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(List<String> row) {
    switch (row.get(0)) {
      case "choice" -> choices.put(row.get(1), any(row.get(2)));
      case "mark" -> marks.add(new Mark(row.get(1), place(row.get(2)), optional(row, 3)));
      case "caption" ->
          captions.add(
              new Caption(place(row.get(1)), List.of(row.get(2).split(" ")), any(row.get(3))));
      case "block" -> {
        mode = mode(row.get(2));
        double size = Double.parseDouble(row.get(3));
        double label = Double.parseDouble(row.get(4));
        blocks.add(new Block(place(row.get(1)), size, label, new ArrayList<>()));
      }
      case "field" -> {
        Mode own = row.get(2).equals("-") ? mode : mode(row.get(2));
        Entry entry = new Entry(row.get(1), own, any(optional(row, 3)), optional(row, 4));
        blocks.get(blocks.size() - 1).entries().add(entry);
      }
      case "table" ->
          tables.add(
              new Table(
                  place(row.get(1)),
                  Double.parseDouble(row.get(2)),
                  row.stream().skip(3).map(DesignReader::any).toList()));
      default -> throw new IllegalStateException("no row of a design: " + row.get(0));
    }
  }

  private static String optional(List<String> row, int column) {
    return row.size() > column ? row.get(column) : "";
  }

  private static List<String> any(String column) {
    return List.of(column.split("\\|"));
  }

  private static Mode mode(String word) {
    return Mode.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Rectangle2D place(String column) {
    String[] n = column.split(" ");
    return new Rectangle2D.Double(
        Double.parseDouble(n[0]),
        Double.parseDouble(n[1]),
        Double.parseDouble(n[2]),
        Double.parseDouble(n[3]));
  }
}
