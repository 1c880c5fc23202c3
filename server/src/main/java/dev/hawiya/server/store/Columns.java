package dev.hawiya.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** Times and numbers as the columns of both databases hold them. */
public final class Columns {
  private Columns() {}

  public static OffsetDateTime of(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  /** Null, as JDBC wants it, where there is no number. */
  public static Integer of(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** A time that every row has. */
  public static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static Optional<Instant> optionalTime(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public static OptionalInt number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
