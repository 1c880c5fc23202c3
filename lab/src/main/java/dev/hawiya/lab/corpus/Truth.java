package dev.hawiya.lab.corpus;

import dev.hawiya.core.text.LineKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a picture is known to hold. */
public sealed interface Truth {
  /**
   * One side of a document.
   *
   * @param type document type id
   * @param side {@code front}, {@code back}, or "" where it is not told
   * @param fields canonical value by canonical field id; lines of a zone are joined by line feeds
   * @param digitsAgree whether every check digit printed on it is right, where that is told
   */
  record Side(String type, String side, Map<String, String> fields, Optional<Boolean> digitsAgree)
      implements Truth {
    public Side {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Side(String type, String side, Map<String, String> fields) {
      this(type, side, fields, Optional.empty());
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
