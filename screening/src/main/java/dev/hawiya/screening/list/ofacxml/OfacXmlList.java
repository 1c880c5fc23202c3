package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.list.ListFormat;

/** The format "ofac-xml". */
public final class OfacXmlList {
  private OfacXmlList() {}

  public static ListFormat format() {
    OfacXmlMapper mapper = new OfacXmlMapper();
    return new ListFormat(
        "ofac-xml",
        "OFAC Specially Designated Nationals (advanced XML)",
        new OfacXmlLocator(),
        new OfacXmlReader(),
        mapper,
        new OfacXmlDisplay(mapper));
  }
}
