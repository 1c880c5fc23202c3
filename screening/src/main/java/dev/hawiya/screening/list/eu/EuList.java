package dev.hawiya.screening.list.eu;

import dev.hawiya.screening.list.ListFormat;

/** The format "eu". */
public final class EuList {
  private EuList() {}

  public static ListFormat format() {
    EuMapper mapper = new EuMapper();
    return new ListFormat(
        "eu",
        "European Union consolidated financial sanctions list (XML)",
        new EuLocator(),
        new EuReader(),
        mapper,
        new EuDisplay(mapper));
  }
}
