package dev.hawiya.lab.form;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of photographed forms whose values are known, an object a line. */
public final class FormPages {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Engine engine;

  public FormPages(Engine engine) {
    this.engine = engine;
  }

  /** Pictures in which the side was not found are left out. */
  public void write(Corpus corpus, Path file) throws IOException, InterruptedException {
    try (Writer out = Files.newBufferedWriter(file)) {
      int threads = Runtime.getRuntime().availableProcessors();
      Rows rows = new Rows(out);
      InOrder.run(
          corpus.samples(),
          threads,
          this::page,
          page -> page.map(json::writeValueAsString).ifPresent(rows::put));
    }
  }

  private Optional<FormPage> page(Sample sample) {
    try {
      Sample.Content content = sample.source().load();
      Truth.Side truth = (Truth.Side) content.truth();
      Best best = new Best("evidence as " + truth.type() + "/" + truth.side());
      engine.reader().read(content.picture(), best);
      return best.lines.map(
          l -> new FormPage(sample.name(), truth.type(), truth.side(), truth.fields(), l));
    } catch (InputRejected e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the lines of the attempt that most spoke for the true side. */
  private static final class Best implements Trace {
    private final String wanted;
    private List<TextLine> last = List.of();
    private double most = Double.NEGATIVE_INFINITY;
    private Optional<List<TextLine>> lines = Optional.empty();

    Best(String wanted) {
      this.wanted = wanted;
    }

    @Override
    public void keep(String stage, Object made) {
      if (stage.equals("attempted lines")) {
        last = ((List<?>) made).stream().map(TextLine.class::cast).toList();
      } else if (stage.startsWith("evidence as ")) {
        boolean better = stage.equals(wanted) && !last.isEmpty() && (Double) made > most;
        most = better ? (Double) made : most;
        lines = better ? Optional.of(last) : lines;
        last = List.of();
      }
    }
  }
}
