package dev.hawiya.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rules of the house that show in the text of the files. */
class SourceRulesTest {
  private static final int LINES_A_FILE = 300;
  private static final int LINES_A_METHOD = 30;
  private static final int LINES_A_TEST = 40;
  private static final int FILES_A_PACKAGE = 20;
  private static final Pattern DIALECT = Pattern.compile("/dialect/([a-z0-9_]+)/");

  private final Checkout checkout = new Checkout();
  private final List<SourceFile> main = checkout.sources("/src/main/java/");
  private final List<SourceFile> all =
      Stream.concat(main.stream(), checkout.sources("/src/test/java/").stream()).toList();

  @Test
  void filesStayShort() {
    rule(
        "a file has at most " + LINES_A_FILE + " lines",
        all.stream()
            .filter(file -> file.lines() > LINES_A_FILE)
            .map(file -> file.name() + " has " + file.lines()));
  }

  @Test
  void methodsStayShort() {
    rule(
        "a method has at most "
            + LINES_A_METHOD
            + " lines between its braces, a test's "
            + LINES_A_TEST,
        all.stream()
            .flatMap(
                file ->
                    file.methods().stream()
                        .filter(m -> m.lines() > (file.isTest() ? LINES_A_TEST : LINES_A_METHOD))
                        .map(
                            m ->
                                file.name()
                                    + ":"
                                    + m.line()
                                    + "  "
                                    + m.name()
                                    + " has "
                                    + m.lines())));
  }

  @Test
  void packagesStaySmall() {
    Map<String, Long> sizes =
        main.stream()
            .filter(file -> !file.name().endsWith("/package-info.java"))
            .collect(groupingBy(SourceFile::folder, TreeMap::new, counting()));
    rule(
        "a package has at most " + FILES_A_PACKAGE + " files beside its package-info",
        sizes.entrySet().stream()
            .filter(folder -> folder.getValue() > FILES_A_PACKAGE)
            .map(folder -> folder.getKey() + " has " + folder.getValue()));
  }

  @Test
  void everyPackageSaysItsPart() {
    Set<String> explained = new TreeSet<>();
    Set<String> folders = new TreeSet<>();
    for (SourceFile file : main) {
      folders.add(file.folder());
      if (file.name().endsWith("/package-info.java")) {
        explained.add(file.folder());
      }
    }
    folders.removeAll(explained);
    rule("every package has a package-info.java", folders.stream());
  }

  @Test
  void importsAreNamed() {
    Pattern wildcard = Pattern.compile("(?m)^import [^;]*\\*;");
    rule("no wildcard imports", all.stream().flatMap(file -> file.places(wildcard, true).stream()));
  }

  @Test
  void nothingReturnsNull() {
    Pattern nothing = Pattern.compile("\\breturn null\\b");
    rule(
        "no method returns null: Optional, an empty list or a value that says why",
        main.stream().flatMap(file -> file.places(nothing, true).stream()));
  }

  @Test
  void leftWorkNamesItsIssue() {
    Pattern naked = Pattern.compile("\\b(?:TODO|FIXME)\\b(?!\\(#\\d+\\)).*");
    rule(
        "a TODO names its issue: TODO(#12)",
        all.stream()
            .filter(file -> !file.name().endsWith("/house/SourceRulesTest.java"))
            .flatMap(file -> file.places(naked, false).stream()));
  }

  @Test
  void vendorsLiveInTheirRooms() {
    Set<String> vendors = new TreeSet<>();
    main.forEach(
        file -> {
          Matcher room = DIALECT.matcher(file.name());
          if (room.find()) {
            vendors.add(room.group(1));
          }
        });
    rule(
        "a vendor's name stands in its dialect and in the line that lists it, nowhere else",
        main.stream()
            .filter(file -> !file.name().endsWith("/dialect/Dialects.java"))
            .flatMap(file -> strangers(file, vendors)));
  }

  private static Stream<String> strangers(SourceFile file, Set<String> vendors) {
    Matcher room = DIALECT.matcher(file.name());
    String own = room.find() ? room.group(1) : "";
    String text = file.text().toLowerCase(Locale.ROOT);
    return vendors.stream()
        .filter(vendor -> !vendor.equals(own) && text.contains(vendor))
        .map(vendor -> file.name() + " names " + vendor);
  }

  @Test
  void nothingNamesOneMachine() {
    Pattern path = Pattern.compile("(?<![\\w.}<])/(?:home|root|work|Users)/\\w[^\\s\"'`]*");
    Pattern text =
        Pattern.compile(".*\\.(?:java|py|md|sh|ya?ml|xml|tsv|properties|json)|hawiya|\\.ci/run");
    rule(
        "no path of one machine",
        checkout.files(name -> text.matcher(name).matches()).stream()
            .map(name -> new SourceFile(name, checkout.text(name)))
            .flatMap(file -> file.places(path, false).stream()));
  }

  private static void rule(String rule, Stream<String> broken) {
    Assertions.assertThat(broken.toList()).as("House rule: %s. Broken by", rule).isEmpty();
  }
}
