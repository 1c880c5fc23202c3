package dev.hawiya.screening.report;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.ListFormats;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordDisplay.Line;
import dev.hawiya.screening.list.RecordLines;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the records of hits as their lists' formats do. */
public final class HitRecords {
  private final Map<String, String> formats = new HashMap<>();

  /**
   * @param lists those searched
   */
  public HitRecords(List<ListVersion> lists) {
    lists.forEach(version -> formats.put(version.list(), version.format()));
  }

  /** Lines for people; of a list whose format is not known any more, its bare fields. */
  public List<Line> lines(Hit hit) {
    SourceField source = hit.entity().source();
    try {
      return ListFormats.named(formats.getOrDefault(hit.list(), "")).display().lines(source);
    } catch (ListRejected formatIsGone) {
      return RecordLines.bare(source);
    }
  }
}
