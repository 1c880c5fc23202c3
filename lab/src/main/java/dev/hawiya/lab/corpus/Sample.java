package dev.hawiya.lab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture whose content is known, loaded or drawn when it is asked for.
 *
 * @param name of the file, for people
 */
public record Sample(String name, Source source) {
  /**
   * An encoded picture and what it holds.
   *
   * @param picture as uploaded
   * @param truth what is in it
   */
  public record Content(byte[] picture, Truth truth) {}

  /** Gives the same content each time. */
  @FunctionalInterface
  public interface Source {
    Content load() throws IOException;
  }

  static Sample of(Path file, Truth truth) {
    return new Sample(
        String.valueOf(file.getFileName()), () -> new Content(Files.readAllBytes(file), truth));
  }
}
