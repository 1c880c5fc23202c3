package dev.hawiya.screening.list.un;

import dev.hawiya.screening.list.ListFormat;

/** The format "un". */
public final class UnList {
  private UnList() {}

  public static ListFormat format() {
    UnMapper mapper = new UnMapper();
    return new ListFormat(
        "un",
        "United Nations Security Council consolidated list (XML)",
        new UnLocator(),
        new UnReader(),
        mapper,
        new UnDisplay(mapper));
  }
}
