package dev.hawiya.screening.list.own;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import java.io.IOException;
import java.nio.file.Path;

/** Finds the only CSV file of a folder. */
final class OwnLocator implements ListLocator {
  @Override
  public String published() {
    return "your own file, with the columns that docs/operating.md lists";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*\\.csv", "CSV file").find(given);
    OwnReader.separator(main);
    return ListFiles.of(main);
  }
}
