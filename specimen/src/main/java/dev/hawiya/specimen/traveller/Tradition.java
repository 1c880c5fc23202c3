package dev.hawiya.specimen.traveller;

import java.util.Locale;

/** Whose habits of naming, numbering and printing a paper follows. */
public enum Tradition {
  WESTERN,
  EGYPTIAN,
  PAKISTANI;

  /** As the word lists name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
