package dev.hawiya.lab.screening;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.RecordDisplay;
import java.nio.file.Path;
import java.util.List;

/** A list of invented people as an importer takes it; its records are numbers. */
final class PopulationList {
  private PopulationList() {}

  static ListFormat of(Population population, int size) {
    return new ListFormat(
        "invented",
        "Invented people",
        new Anywhere(),
        (files, sink) -> {
          for (int i = 0; i < size; i++) {
            sink.record(SourceField.of("number", String.valueOf(i)));
          }
        },
        record -> population.entity(Integer.parseInt(record.value())),
        record -> List.of(new RecordDisplay.Line("Number", record.value())));
  }

  private static final class Anywhere implements ListLocator {
    @Override
    public String published() {
      return "";
    }

    @Override
    public ListFiles locate(Path given) {
      return ListFiles.of(given);
    }
  }
}
