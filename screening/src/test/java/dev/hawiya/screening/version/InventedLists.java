package dev.hawiya.screening.version;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.own.OwnList;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A library of lists of invented people, imported from rows of CSV or by a reader of a test's. */
public final class InventedLists {
  public static final Names NAMES = Names.load();
  public static final Instant NOON = Instant.parse("2931-05-06T12:00:00Z");

  private final Path folder;
  private final ListLibrary library;
  private final ListImporter importer;

  /**
   * A library without lists.
   *
   * @param folder the library is made in it, and the files to import beside
   */
  public InventedLists(Path folder) {
    this.folder = folder;
    this.library = new ListLibrary(folder.resolve("lists"));
    this.importer = new ListImporter(library, NAMES, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  public ListLibrary library() {
    return library;
  }

  /** The version of each list that serves. */
  public List<ListVersion> serving() throws IOException {
    List<ListVersion> serving = new ArrayList<>();
    for (String list : library.lists()) {
      library.serving(list).ifPresent(serving::add);
    }
    return serving;
  }

  /** Where something of a list lies. */
  public Path at(String list, String file) {
    return library.folder().resolve(list).resolve(file);
  }

  /** Imports rows, the first of which names the columns. */
  public ImportReport read(String list, String... rows) throws IOException, ListRejected {
    return importer.read(OwnList.format(), list, written(list, rows), false);
  }

  /** The same where it may lack many of those before. */
  ImportReport shrunk(String list, String... rows) throws IOException, ListRejected {
    return importer.read(OwnList.format(), list, written(list, rows), true);
  }

  private Path written(String list, String... rows) throws IOException {
    Path file = folder.resolve(list.replaceAll("\\W", "") + ".csv");
    return Files.writeString(file, String.join("\n", rows) + "\n");
  }

  /** Imports what a reader tells. */
  public ImportReport read(String list, ListReader reader) throws IOException, ListRejected {
    Path file = Files.writeString(folder.resolve("read-otherwise.csv"), "name\n");
    return importer.read(format(reader), list, file, false);
  }

  /** Opens the lists that serve. */
  public Screener screener() throws IOException {
    return new Screener(library, NAMES, Thresholds.usual());
  }

  /** The ids of whoever is found by a name. */
  public List<String> found(String name) throws IOException {
    try (Screener screener = screener()) {
      return screener.search(ScreeningQuery.named(name)).hits().stream()
          .map(hit -> hit.entity().id())
          .toList();
    }
  }

  /** A record as the rows of CSV make one. */
  public static SourceField record(String id, String name) {
    return SourceField.group(
        "row",
        List.of(
            SourceField.of("id", id),
            SourceField.of("name", name),
            SourceField.of("kind", "person")));
  }

  private static ListFormat format(ListReader reader) {
    ListFormat own = OwnList.format();
    return new ListFormat(
        own.name(), own.title(), own.locator(), reader, own.mapper(), own.display());
  }
}
