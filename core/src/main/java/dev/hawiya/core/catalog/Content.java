package dev.hawiya.core.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a field holds.
 *
 * @param parser name of the parser that understands it
 * @param vocabulary registry of all words it may hold
 * @param pattern regular expression of the whole value, Western digits
 * @param labels printed words that are not part of the value
 * @param checks names of the checks of its value
 */
public record Content(
    String parser,
    Optional<String> vocabulary,
    Optional<String> pattern,
    List<String> labels,
    List<String> checks) {
  public Content {
    labels = List.copyOf(labels);
    checks = List.copyOf(checks);
  }
}
