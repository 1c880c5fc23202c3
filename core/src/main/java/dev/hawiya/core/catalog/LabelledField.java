package dev.hawiya.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A field that is found by the words printed beside it.
 *
 * @param id canonical field id of the value in Latin script
 * @param arabic canonical field id of the same in Arabic script, where the document prints both
 * @param labels in every script and spelling that is met
 */
public record LabelledField(
    String id, Optional<String> arabic, Form form, List<String> labels, Example example) {
  /** What its value looks like. */
  public enum Form {
    /** Words of letters: names, places, offices. May run on to further lines. */
    WORDS,
    /** Letters and digits, at least one digit. */
    CODE,
    /** A day, in any of the usual orders and languages. */
    DATE,
    /** One letter: M, F or X. */
    SEX
  }

  public LabelledField {
    labels = List.copyOf(labels);
  }
}
