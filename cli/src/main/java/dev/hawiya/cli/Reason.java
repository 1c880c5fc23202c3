package dev.hawiya.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Puts into words why a file could not be read or written. */
public final class Reason {
  private Reason() {}

  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no file " + failure.getMessage();
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission for " + failure.getMessage();
    }
    if (failure instanceof FileAlreadyExistsException) {
      return failure.getMessage() + " is there already and is no folder";
    }
    return String.valueOf(failure.getMessage());
  }
}
