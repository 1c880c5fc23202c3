package dev.hawiya.lab.rival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.reading.MrzRepair;
import dev.hawiya.core.mrz.reading.MrzThresholds;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.mrz.Turn;
import dev.hawiya.lab.mrz.ZoneReading;
import dev.hawiya.lab.mrz.ZoneText;
import dev.hawiya.lab.mrz.ZoneTruth;
import dev.hawiya.lab.report.FigurePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RivalRunTest {
  private static final List<String> PRINTED =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

  /** Two fillers too few, O in a date and 0 in a state: all are mended. */
  private static final List<String> CARELESS =
      List.of(PRINTED.get(0).substring(0, 42), PRINTED.get(1).replace("UTO7408122", "UT074O8122"));

  private static final Raster PHOTO = new Raster(60, 40, new byte[60 * 40 * 3]);

  @TempDir private Path folder;

  @Test
  void putsEverybodySideBySide() throws IOException {
    RivalRun run =
        new RivalRun(
            List.of(
                new FakeRival("careful", false, PRINTED),
                new FakeRival("careless", false, CARELESS),
                new FakeRival("alone", true, List.of("UTOPIA"))));
    run.saw(PHOTO, reading(Optional.of(seen())));
    run.saw(PHOTO, reading(Optional.empty()));
    String table = report(run);
    assertThat(table)
        .contains(
            "| **Hawiya** | 2 | 2 (100.0 %) | 2 (100.0 %) | 0 (0.0 %) | 0 (0.0 %) | 0 | 0.0 % |")
        .contains("| careful | 2 | 1 (50.0 %) | 1 (50.0 %) | 1 (50.0 %) | 0 (0.0 %) | 0 | 50.0 % |")
        .contains("| careless | 2 | 0 (0.0 %) | 1 (50.0 %) | 1 (50.0 %) | 0 (0.0 %) | 0 | 52.3 % |")
        .contains("| alone | 2 | 0 (0.0 %) | 0 (0.0 %) | 2 (100.0 %) | 0 (0.0 %) | 0 | 100.0 % |");
  }

  private String report(RivalRun run) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    FigurePage page = new FigurePage(folder.resolve("performance.md"), "# Performance");
    run.report("c", "./hawiya", new PrintStream(printed, true, StandardCharsets.UTF_8), page);
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static SeenMrz seen() {
    SeenLine line = new SeenLine(Quad.WHOLE, List.of());
    return new SeenMrz(Quad.WHOLE, MrzFormat.TD3, List.of(line, line), 1);
  }

  private static ZoneReading reading(Optional<SeenMrz> seen) {
    Sample sample = new Sample("a", () -> new Sample.Content(new byte[0], new Truth.Nothing()));
    ZoneText text = ZoneText.of(new MrzRepair(MrzThresholds.DEFAULT).repaired(PRINTED));
    return new ZoneReading(sample, Turn.NONE, new ZoneTruth(PRINTED, true), seen, text, 1);
  }

  private record FakeRival(String name, boolean findsZone, List<String> answer) implements Rival {
    @Override
    public List<String> lines(RivalView view) {
      return answer;
    }

    @Override
    public void close() {}
  }
}
