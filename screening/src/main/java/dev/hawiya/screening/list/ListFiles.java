package dev.hawiya.screening.list;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of one edition of a list.
 *
 * @param main the one that holds the records
 * @param others those that add to them, in the order the reader wants
 */
public record ListFiles(Path main, List<Path> others) {
  public ListFiles {
    others = List.copyOf(others);
  }

  /** A list of one file. */
  public static ListFiles of(Path main) {
    return new ListFiles(main, List.of());
  }
}
