package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.list.ListFormat;

/** The format "ofac". */
public final class OfacList {
  private OfacList() {}

  public static ListFormat format() {
    OfacMapper mapper = new OfacMapper();
    return new ListFormat(
        "ofac",
        "OFAC Specially Designated Nationals (CSV)",
        new OfacLocator(),
        new OfacReader(),
        mapper,
        new OfacDisplay(mapper));
  }
}
