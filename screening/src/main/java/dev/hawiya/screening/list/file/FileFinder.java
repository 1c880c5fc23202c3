package dev.hawiya.screening.list.file;

import dev.hawiya.screening.list.ListRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds one file of a list by its name, in whatever case.
 *
 * @param name what the file is called, matched against the whole name in lower case
 * @param wanted the same for people ("sdn.csv")
 */
public record FileFinder(Pattern name, String wanted) {
  public FileFinder(String name, String wanted) {
    this(Pattern.compile(name), wanted);
  }

  /**
   * The given file whatever it is called, or the only one of the name in the given folder.
   *
   * @throws ListRejected where there is none or more than one
   */
  public Path find(Path given) throws ListRejected, IOException {
    if (Files.isRegularFile(given)) {
      return given;
    }
    if (!Files.isDirectory(given)) {
      throw new ListRejected(given + " is no file and no folder: give the one that has " + wanted);
    }
    List<Path> found = in(given);
    if (found.isEmpty()) {
      throw new ListRejected("no " + wanted + " in " + given);
    }
    if (found.size() > 1) {
      String names =
          found.stream().map(FileFinder::nameOf).sorted().collect(Collectors.joining(", "));
      throw new ListRejected("more than one " + wanted + ": give one of " + names);
    }
    return found.get(0);
  }

  /** The file of that name in a folder, if there is one. */
  public Optional<Path> beside(Path folder) throws IOException {
    return in(folder).stream().sorted().findFirst();
  }

  private List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> name.matcher(nameOf(file).toLowerCase(Locale.ROOT)).matches())
          .toList();
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
