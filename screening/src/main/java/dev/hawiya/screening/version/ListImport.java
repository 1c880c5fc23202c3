package dev.hawiya.screening.version;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.index.EntityWriter;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordRejected;
import dev.hawiya.screening.list.RecordSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a list's records one by one into an index, and counts what becomes of them. */
final class ListImport implements RecordSink {
  /** Bad rows that are told one by one; the others are counted. */
  private static final int BAD_ROWS_TOLD = 100;

  private final ListFormat format;
  private final EntityWriter index;
  private final Set<String> ids = new HashSet<>();
  private final List<BadRow> badRows = new ArrayList<>();
  private long records;
  private long bad;

  ListImport(ListFormat format, EntityWriter index) {
    this.format = format;
    this.index = index;
  }

  @Override
  public void record(SourceField record) throws IOException, ListRejected {
    records++;
    try {
      Entity entity = format.mapper().entity(record);
      if (ids.add(entity.id())) {
        index.add(entity);
      } else {
        bad(new BadRow(entity.id(), "the list has this id twice; the first one was taken"));
      }
    } catch (RecordRejected e) {
      bad(new BadRow("record " + records, e.getMessage()));
    }
  }

  @Override
  public void bad(BadRow row) {
    bad++;
    if (badRows.size() < BAD_ROWS_TOLD) {
      badRows.add(row);
    }
  }

  long records() {
    return records;
  }

  long entities() {
    return ids.size();
  }

  long bad() {
    return bad;
  }

  List<BadRow> badRows() {
    return badRows;
  }
}
