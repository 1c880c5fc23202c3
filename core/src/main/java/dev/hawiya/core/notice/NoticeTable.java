package dev.hawiya.core.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of {@code notices/notices.tsv}: code, English, Arabic. */
final class NoticeTable {
  private static final String TABLE = "/notices/notices.tsv";

  private NoticeTable() {}

  static List<List<String>> rows() {
    try (InputStream in = NoticeTable.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> List.of(row.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
