package dev.hawiya.screening.list.opensanctions;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import java.io.IOException;
import java.nio.file.Path;

/** Finds targets.simple.csv, whatever stands before its name. */
final class OpenSanctionsLocator implements ListLocator {
  @Override
  public String published() {
    return "https://data.opensanctions.org/datasets/latest/sanctions/targets.simple.csv";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*targets\\.simple\\.csv", "targets.simple.csv").find(given);
    OpenSanctionsReader.check(main);
    return ListFiles.of(main);
  }
}
