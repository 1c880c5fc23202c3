package dev.hawiya.cli;

import java.nio.file.Path;
import java.util.Map;

/** Reads one file into the object that is printed for it; whatever ails the file is in there. */
@FunctionalInterface
interface FileReader {
  Map<String, Object> read(Path file);
}
