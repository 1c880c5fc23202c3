package dev.hawiya.screening.list.own;

import dev.hawiya.screening.list.ListFormat;

/** The format "own". */
public final class OwnList {
  private OwnList() {}

  public static ListFormat format() {
    OwnMapper mapper = new OwnMapper();
    return new ListFormat(
        "own",
        "A list of one's own (CSV)",
        new OwnLocator(),
        new OwnReader(),
        mapper,
        new OwnDisplay(mapper));
  }
}
