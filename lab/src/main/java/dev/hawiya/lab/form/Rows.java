package dev.hawiya.lab.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes what is made of one page after the other, a line each. */
record Rows(Writer out) {
  void put(String row) {
    try {
      out.write(row + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
