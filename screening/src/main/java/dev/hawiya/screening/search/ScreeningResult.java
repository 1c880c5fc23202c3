package dev.hawiya.screening.search;

import dev.hawiya.screening.version.ListVersion;
import java.util.List;

/**
 * What the lists know of somebody.
 *
 * @param lists those searched, with their versions: without them an empty answer says nothing
 * @param hits best first
 */
public record ScreeningResult(List<ListVersion> lists, List<Hit> hits) {
  public ScreeningResult {
    lists = List.copyOf(lists);
    hits = List.copyOf(hits);
  }
}
