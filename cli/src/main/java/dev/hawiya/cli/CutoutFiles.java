package dev.hawiya.cli;

import dev.hawiya.core.cutout.Cutout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pictures of documents into one folder, named after the files they were read in. */
final class CutoutFiles {
  private final Path folder;

  CutoutFiles(Path folder) {
    this.folder = folder;
  }

  /** NAME.document.jpg and, where the side has one, NAME.portrait.jpg. */
  void write(Path file, Cutout cutout) {
    String name = String.valueOf(file.getFileName());
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".document.jpg"), cutout.document());
      if (cutout.portrait().isPresent()) {
        Files.write(folder.resolve(name + ".portrait.jpg"), cutout.portrait().get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
