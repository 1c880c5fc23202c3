package dev.hawiya.screening.version;

import java.time.Instant;

/**
 * One import of a list.
 *
 * @param list the list's name
 * @param number counts from 1
 * @param format what it was read as
 * @param imported when
 * @param records how many records the files hold
 * @param entities how many of them became entities
 * @param badRows how many rows could not be used
 * @param added entities that the version before did not have
 * @param changed entities whose record is another one
 * @param removed entities that the version before had
 */
public record ListVersion(
    String list,
    int number,
    String format,
    Instant imported,
    long records,
    long entities,
    long badRows,
    long added,
    long changed,
    long removed) {}
