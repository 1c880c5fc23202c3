package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds sdn.csv, whatever stands before its name, and those that are called alike beside it. Only
 * the comments may be missing: without the other names most of those who are listed are not found.
 */
final class OfacLocator implements ListLocator {
  static final String MAIN = "sdn.csv";
  static final String ALIASES = "alt.csv";
  static final String ADDRESSES = "add.csv";
  static final String COMMENTS = "sdn_comments.csv";

  @Override
  public String published() {
    return "https://sanctionslist.ofac.treas.gov/Home/SdnList";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = new FileFinder(".*" + Pattern.quote(MAIN), MAIN).find(given).toAbsolutePath();
    String name = main.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(MAIN)) {
      throw new ListRejected(main.getFileName() + " is not called " + MAIN);
    }
    String prefix = name.substring(0, name.length() - MAIN.length());
    List<Path> others = new ArrayList<>();
    for (String other : List.of(ALIASES, ADDRESSES, COMMENTS)) {
      Optional<Path> found =
          new FileFinder(Pattern.quote(prefix + other), other).beside(main.getParent());
      if (found.isEmpty() && !other.equals(COMMENTS)) {
        throw new ListRejected(
            "no %s beside %s: put it there, else other names or addresses are missing"
                .formatted(prefix + other, main.getFileName()));
      }
      found.ifPresent(others::add);
    }
    return new ListFiles(main, others);
  }
}
