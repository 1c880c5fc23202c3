package dev.hawiya.lab.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Markdown page with a section for each measurement. Writing a section replaces the one of the
 * same name and keeps all others; what stands before the first section is kept as well.
 */
public final class FigurePage {
  private static final String SECTION = "## ";

  private final Path file;
  private final String introduction;

  /**
   * @param introduction the page's head, used where the page does not exist yet
   */
  public FigurePage(Path file, String introduction) {
    this.file = file;
    this.introduction = introduction;
  }

  /** Prints a section with its heading, and puts it onto the page. */
  public void publish(String section, String body, PrintStream out) throws IOException {
    out.println(SECTION + section + "\n\n" + body);
    put(section, body);
  }

  public void put(String section, String body) throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    String old =
        Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : introduction + "\n\n";
    String[] parts = old.split("(?m)^" + SECTION);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      sections.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1).strip());
    }
    sections.put(section, body.strip());
    StringBuilder page = new StringBuilder(parts[0].strip()).append('\n');
    sections.forEach(
        (name, text) ->
            page.append('\n')
                .append(SECTION)
                .append(name)
                .append("\n\n")
                .append(text)
                .append('\n'));
    Path parent = file.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Files.writeString(file, page, StandardCharsets.UTF_8);
  }
}
