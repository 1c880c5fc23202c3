package dev.hawiya.lab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture and what is known about it.
 *
 * @param name of the file, for people
 * @param picture gives the encoded picture
 * @param truth what it holds
 */
public record Sample(String name, Picture picture, Truth truth) {
  /** Gives the bytes of an encoded picture. */
  @FunctionalInterface
  public interface Picture {
    byte[] bytes() throws IOException;
  }

  static Sample of(Path file, Truth truth) {
    return new Sample(String.valueOf(file.getFileName()), () -> Files.readAllBytes(file), truth);
  }
}
