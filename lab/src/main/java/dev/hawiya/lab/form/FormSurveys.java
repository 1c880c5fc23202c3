package dev.hawiya.lab.form;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.form.FormSurvey;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.lab.InOrder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the finder of form fields weighs on pages, an object a line. */
public final class FormSurveys {
  /** Share of the pages whose labels are all known, and whose lines are all there. */
  private static final double ALL_KNOWN = 0.25;

  /** Share of a page's lines that are left out, of which the others must not be taken for them. */
  private static final double LEFT_OUT = 0.12;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Catalog catalog = Catalog.load();
  private final LatinNames names = LatinNames.egyptian();
  private final double forgotten;

  /**
   * @param forgotten share of labels that are not known on some page, 0..1; 0 also leaves no line
   *     out
   */
  public FormSurveys(double forgotten) {
    this.forgotten = forgotten;
  }

  private record Surveyed(
      String file,
      String type,
      String side,
      Map<String, String> fields,
      FormSurvey.Survey survey) {}

  /**
   * @param pages as {@link FormPages} writes them
   */
  public void write(Path pages, Path file) throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(pages);
    try (Writer out = Files.newBufferedWriter(file)) {
      InOrder.run(
          lines, Runtime.getRuntime().availableProcessors(), this::survey, new Rows(out)::put);
    }
  }

  private String survey(String line) {
    FormPage page = json.readValue(line, FormPage.class);
    Layout layout =
        catalog.knownByWords().stream()
            .filter(l -> l.type().id().equals(page.type()) && l.side().name().equals(page.side()))
            .findFirst()
            .orElseThrow();
    Random random = new Random(page.file().hashCode());
    double share = random.nextDouble() < ALL_KNOWN ? 0 : forgotten * random.nextDouble();
    Predicate<String> known = label -> random.nextDouble() >= share;
    List<TextLine> lines =
        page.lines().stream().filter(l -> share == 0 || random.nextDouble() > LEFT_OUT).toList();
    FormSurvey.Survey survey = new FormSurvey(layout, names, known).of(lines, PageSize.ID_1);
    return json.writeValueAsString(
        new Surveyed(page.file(), page.type(), page.side(), page.fields(), survey));
  }
}
