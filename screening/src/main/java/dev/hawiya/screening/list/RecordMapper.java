package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;

/** Turns a list's record into an entity. */
public interface RecordMapper {
  /**
   * The record's entity.
   *
   * @throws RecordRejected where it names nobody or has no id: such a record is a bad row
   */
  Entity entity(SourceField record) throws RecordRejected;
}
