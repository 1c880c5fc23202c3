package dev.hawiya.screening.list.uk;

import dev.hawiya.screening.list.ListFormat;

/** The format "uk". */
public final class UkList {
  private UkList() {}

  public static ListFormat format() {
    UkMapper mapper = new UkMapper();
    return new ListFormat(
        "uk",
        "United Kingdom sanctions list (XML)",
        new UkLocator(),
        new UkReader(),
        mapper,
        new UkDisplay(mapper));
  }
}
