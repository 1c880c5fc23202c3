package dev.hawiya.screening.list.uk;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.nio.file.Path;

/** Finds UK-Sanctions-List.xml, with hyphens or underscores. */
final class UkLocator implements ListLocator {
  @Override
  public String published() {
    return "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*uk.sanctions.list.*\\.xml", "UK-Sanctions-List.xml").find(given);
    XmlRecords.check(main, UkReader.ROOT);
    return ListFiles.of(main);
  }
}
