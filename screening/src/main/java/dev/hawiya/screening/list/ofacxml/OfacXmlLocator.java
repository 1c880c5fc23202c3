package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import dev.hawiya.screening.list.file.XmlRecords;
import java.io.IOException;
import java.nio.file.Path;

/** Finds SDN_ADVANCED.XML, or the consolidated list of the same form. */
final class OfacXmlLocator implements ListLocator {
  @Override
  public String published() {
    return "https://sanctionslist.ofac.treas.gov/Home/SdnList";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*advanced.*\\.xml", "SDN_ADVANCED.XML").find(given);
    XmlRecords.check(main, OfacXmlReader.ROOT);
    return ListFiles.of(main);
  }
}
