package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader told: the records that can be entities, the entities, and every bad row. */
public record Told(List<SourceField> records, List<Entity> entities, List<BadRow> bad)
    implements RecordSink {
  public Told() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public void record(SourceField record) {
    records.add(record);
  }

  @Override
  public void bad(BadRow row) {
    bad.add(row);
  }

  /** Reads the files as an import would. */
  public static Told by(ListFormat format, ListFiles files) throws IOException, ListRejected {
    Told told = new Told();
    format.reader().read(files, told);
    for (SourceField record : List.copyOf(told.records)) {
      try {
        told.entities.add(format.mapper().entity(record));
      } catch (RecordRejected e) {
        told.records.remove(record);
        told.bad.add(new BadRow("record", e.getMessage()));
      }
    }
    return told;
  }

  /** Reads a text as a list of one file. */
  public static Told text(ListFormat format, Path folder, String text)
      throws IOException, ListRejected {
    return by(format, ListFiles.of(Files.writeString(folder.resolve("list"), text)));
  }

  /** Reads the fixture of a format. */
  public static Told fixture(ListFormat format) throws IOException, ListRejected {
    return by(format, format.locator().locate(folder(format)));
  }

  /** Where the fixture of a format lies. */
  public static Path folder(ListFormat format) {
    try {
      return Path.of(Told.class.getResource("/lists/" + format.name()).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  public Entity entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst().orElseThrow();
  }

  /** The display's lines of an entity, as "label: value". */
  public List<String> shown(ListFormat format, String id) {
    return format.display().lines(entity(id).source()).stream()
        .map(line -> line.label() + ": " + line.value())
        .toList();
  }
}
