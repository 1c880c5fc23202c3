package dev.hawiya.screening.list.eu;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.nio.file.Path;

/** Finds the full list, which is downloaded under names such as 20260101-FULL-1_1.xml. */
final class EuLocator implements ListLocator {
  @Override
  public String published() {
    return "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*full.*\\.xml", "xmlFullSanctionsList_1_1.xml").find(given);
    XmlRecords.check(main, EuReader.ROOT);
    return ListFiles.of(main);
  }
}
