package dev.hawiya.screening.list.un;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.nio.file.Path;

/** Finds consolidated.xml, whatever stands before or behind that word. */
final class UnLocator implements ListLocator {
  @Override
  public String published() {
    return "https://scsanctions.un.org/resources/xml/en/consolidated.xml";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*consolidated.*\\.xml", "consolidated.xml").find(given);
    XmlRecords.check(main, UnReader.ROOT);
    return ListFiles.of(main);
  }
}
