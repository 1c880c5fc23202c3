package dev.hawiya.screening.search;

import dev.hawiya.screening.version.ListVersion;
import java.util.List;

/**
 * What became of the lists when those that serve were opened.
 *
 * @param changed of which another version is searched than before
 * @param unopened of which the version that serves could not be opened
 */
public record Refreshed(List<ListVersion> changed, List<UnopenedList> unopened) {
  public Refreshed {
    changed = List.copyOf(changed);
    unopened = List.copyOf(unopened);
  }
}
