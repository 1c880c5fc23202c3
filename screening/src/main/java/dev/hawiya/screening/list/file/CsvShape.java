package dev.hawiya.screening.list.file;

import java.util.List;

/**
 * What a CSV file looks like.
 *
 * @param separator between cells
 * @param columns their names, in order; empty where the file's first row names them
 * @param latin whether lines that are not UTF-8 are Latin-1, not broken
 */
public record CsvShape(char separator, List<String> columns, boolean latin) {
  public CsvShape {
    columns = List.copyOf(columns);
  }

  /** A file in UTF-8 whose first row names the columns. */
  public static CsvShape headed(char separator) {
    return new CsvShape(separator, List.of(), false);
  }
}
