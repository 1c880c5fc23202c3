package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.SourceField;
import java.util.List;

/** Shows a list's record to people, in English, as the list's publisher words it. */
public interface RecordDisplay {
  /** Lines of a label and a value, in the order a person reads them; nothing twice. */
  List<Line> lines(SourceField record);

  /**
   * One line.
   *
   * @param label what it is ("Born", "Passport")
   * @param value as the list has it
   */
  record Line(String label, String value) {}
}
