package dev.hawiya.server;

import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordLines;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.version.ListImporter;
import dev.hawiya.screening.version.ListLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of invented people, imported as an operator would. A row is id, kind, names, birth date,
 * nationality, number and programme with a bar between them; of several names, with a slash
 * between, the first is the one listed under.
 */
public record TestLists(Path folder) {
  private static final List<String> COLUMNS =
      List.of("id", "kind", "names", "born", "nationality", "number", "programme");
  private static final Names NAMES = Names.load();

  /** Where nothing was imported. */
  public static TestLists none() {
    try {
      return new TestLists(Files.createTempDirectory("hawiya-lists"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lists of the server that most tests share. */
  public static TestLists invented() {
    return none()
        .put(
            "invented",
            "P1|PERSON|Zubayr Qasimov Testali/زبير قاسموف|1971-05-03|Utopia|U7654321|Invented A",
            "P2|PERSON|Zubayr Qasimof Testali|1950|Atlantis||Invented B",
            "P3|PERSON|ميمون السرابي الوهمي/Maymun Alsarabi|1964-02-11|Utopia|26402112100014|Invented A",
            "C1|ORGANISATION|Nowhere Trading Phantom Company||Utopia|REG-99-001|Invented A")
        .put("second", "X-9|PERSON|Yarosh Imaginov|1990|Utopia|S1112223|Made up");
  }

  /** Imports a version of a list. */
  public TestLists put(String list, String... rows) {
    try {
      Path file = Files.createTempFile("hawiya-list", ".txt");
      Files.write(file, List.of(rows));
      new ListImporter(new ListLibrary(folder), NAMES, Clock.systemUTC())
          .read(format(), list, file, false);
      Files.delete(file);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ListRejected e) {
      throw new IllegalStateException(e);
    }
  }

  private static ListFormat format() {
    return new ListFormat(
        "invented",
        "Invented people",
        locator(),
        (files, sink) -> {
          for (String row : Files.readAllLines(files.main())) {
            sink.record(source(row));
          }
        },
        record -> {
          EntityDraft draft =
              new EntityDraft(record.text("id"), EntityKind.valueOf(record.text("kind")));
          for (String name : record.text("names").split("/")) {
            draft.name(name, Strength.ALIAS);
          }
          draft.born(record.text("born"));
          draft.nationality(record.text("nationality"));
          draft.identifier("Number", record.text("number"), "");
          draft.programme(record.text("programme"));
          return draft.entity(record);
        },
        RecordLines::bare);
  }

  private static SourceField source(String row) {
    String[] cells = row.split("\\|", -1);
    List<SourceField> fields = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      fields.add(SourceField.of(COLUMNS.get(i), cells[i]));
    }
    return SourceField.group("row", fields);
  }

  private static ListLocator locator() {
    return new ListLocator() {
      @Override
      public String published() {
        return "nowhere";
      }

      @Override
      public ListFiles locate(Path given) {
        return ListFiles.of(given);
      }
    };
  }
}
