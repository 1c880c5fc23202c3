package dev.hawiya.screening.list.file;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.TextLines.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a CSV file. A row that cannot be read costs that row and no other: where a quote is not
 * closed, the next line is read anew.
 */
public final class CsvRows implements AutoCloseable {
  /** Lines that a cell may run over; a quote that is open for longer was left open. */
  private static final int LINES_A_CELL = 100;

  private final TextLines lines;
  private final CsvShape shape;
  private final CSVFormat format;
  private final Consumer<BadRow> told;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private List<String> columns;
  private Line first;

  /**
   * Opens a file.
   *
   * @param told takes the rows that cannot be read
   */
  public CsvRows(Path file, CsvShape shape, Consumer<BadRow> told)
      throws IOException, ListRejected {
    this.lines = new TextLines(file);
    this.shape = shape;
    this.told = told;
    this.columns = shape.columns();
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(shape.separator())
            .setIgnoreSurroundingSpaces(true)
            .get();
    try {
      columns = columns.isEmpty() ? header() : columns;
    } catch (IOException | ListRejected e) {
      close();
      throw e;
    }
  }

  /** The columns of a file whose first row names them. */
  public static List<String> columns(Path file, char separator) throws IOException, ListRejected {
    try (CsvRows rows = new CsvRows(file, CsvShape.headed(separator), row -> {})) {
      return rows.columns();
    }
  }

  private List<String> header() throws IOException, ListRejected {
    Optional<Line> line = line();
    List<String> cells = line.isEmpty() ? List.of() : cells(line.get().text());
    if (cells.stream().allMatch(String::isBlank)) {
      throw new ListRejected("no header: the file's first row names its columns");
    }
    return cells;
  }

  /** Names of the columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The cells of the next row that can be read, the empty ones left out; empty at the end. */
  public Optional<List<SourceField>> next() throws IOException, ListRejected {
    for (Optional<Line> line = line(); line.isPresent(); line = line()) {
      first = line.get();
      List<String> cells = row(first);
      if (fits(cells)) {
        return Optional.of(fields(cells));
      }
    }
    return Optional.empty();
  }

  /** Where the row that was read last begins, for people. */
  public String place() {
    return lines.place(first.number());
  }

  private List<String> row(Line start) throws IOException, ListRejected {
    if (!start.utf8() && !shape.latin()) {
      return bad("has letters that are not UTF-8: save the file as CSV UTF-8");
    }
    StringBuilder text = new StringBuilder(start.text());
    List<Line> taken = new ArrayList<>();
    boolean open = opens(start.text());
    while (open && taken.size() < LINES_A_CELL) {
      Optional<Line> more = line();
      if (more.isEmpty()) {
        break;
      }
      taken.add(more.get());
      text.append('\n').append(more.get().text());
      open ^= opens(more.get().text());
    }
    List<String> cells = open ? List.of() : cells(text.toString());
    if (cells.isEmpty() || !taken.isEmpty() && cells.size() != columns.size()) {
      taken.stream().sorted((a, b) -> Long.compare(b.number(), a.number())).forEach(ahead::push);
      return bad("has a quote that is not closed, or letters behind a closed one");
    }
    return cells;
  }

  private List<String> bad(String reason) {
    told.accept(new BadRow(place(), reason));
    return List.of();
  }

  private static boolean opens(String text) {
    return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
  }

  private List<String> cells(String text) {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? records.get(0).toList() : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  private boolean fits(List<String> cells) {
    boolean more =
        cells.size() > columns.size()
            && !cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank);
    if (!cells.isEmpty() && (more || cells.size() < columns.size())) {
      bad("has " + cells.size() + " cells, not " + columns.size());
    }
    return !cells.isEmpty() && !more && cells.size() >= columns.size();
  }

  private List<SourceField> fields(List<String> cells) {
    List<SourceField> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isBlank()) {
        fields.add(SourceField.of(columns.get(i).strip(), cells.get(i).strip()));
      }
    }
    return fields;
  }

  private Optional<Line> line() throws IOException, ListRejected {
    Optional<Line> line = ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
    while (line.isPresent() && line.get().text().isBlank()) {
      line = ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
