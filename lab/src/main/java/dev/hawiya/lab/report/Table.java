package dev.hawiya.lab.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown: the first column to the left, figures to the right. */
public final class Table {
  private final List<String> rows = new ArrayList<>();
  private final int columns;

  public Table(String... heads) {
    columns = heads.length;
    row((Object[]) heads);
    rows.add("|---|" + "---:|".repeat(columns - 1));
  }

  /** Adds a row; numbers are printed as they are, texts must not hold a bar. */
  public Table row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in a table of " + columns);
    }
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell).append(" |");
    }
    rows.add(row.toString());
    return this;
  }

  @Override
  public String toString() {
    return String.join("\n", rows) + "\n";
  }
}
