package dev.hawiya.screening.list.opensanctions;

import dev.hawiya.screening.list.ListFormat;

/** The format "opensanctions". */
public final class OpenSanctionsList {
  private OpenSanctionsList() {}

  public static ListFormat format() {
    OpenSanctionsMapper mapper = new OpenSanctionsMapper();
    return new ListFormat(
        "opensanctions",
        "OpenSanctions targets (simple CSV)",
        new OpenSanctionsLocator(),
        new OpenSanctionsReader(),
        mapper,
        new OpenSanctionsDisplay(mapper));
  }
}
