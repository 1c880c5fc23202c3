package dev.hawiya.lab.corpus;

import dev.hawiya.core.text.LineKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a picture is known to hold. */
public sealed interface Truth {
  /**
   * One side of a document.
   *
   * @param type document type id
   * @param side {@code front}, {@code back}, or "" where it is not told
   * @param fields canonical value by canonical field id
   */
  record Side(String type, String side, Map<String, String> fields) implements Truth {
    public Side {
      fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /**
   * One line of text that fills the picture.
   *
   * @param kind the vocabulary it is read with
   * @param text in logical order
   */
  record Line(LineKind kind, String text) implements Truth {}

  /** No document at all. */
  record Nothing() implements Truth {}
}
