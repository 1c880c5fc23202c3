package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.engine.Engine;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.corpus.SpecimenCorpus;
import dev.hawiya.lab.mrz.MrzRun;
import dev.hawiya.lab.mrz.Onlooker;
import dev.hawiya.lab.rival.RivalRun;
import dev.hawiya.lab.rival.Rivals;
import dev.hawiya.lab.speed.SpeedRun;
import dev.hawiya.lab.speed.TravelSpeedRun;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts what is read of machine-readable zones, alone and beside other recognisers. */
@Command(
    name = "mrz",
    description = {
      "Reads machine-readable zones as they lie and turned by a quarter, a half and three quarters,"
          + " and counts what is exact, not read, misread, and wrong but passing its checks. Without"
          + " --corpus it draws its own specimens.",
      "With --rivals other recognisers read the same pictures in the same run; build them first:"
          + " "
          + Rivals.BUILD,
      "With --speed it times whole readings of the same pictures at 1 megapixel instead."
    })
final class MrzCommand implements Callable<Integer> {
  private static final String RIVALS = "rivals/target/rivals";

  private final PrintStream out = StandardStreams.out();
  private final PrintStream err = StandardStreams.err();

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "A folder with a truth.jsonl whose fields have mrz, a list of lines.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      defaultValue = "PASSPORT,TD1,TD2,VISA",
      description = "Of the specimens drawn (default: ${DEFAULT-VALUE}).")
  private List<String> types;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100",
      description = "Photos drawn of each type (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      defaultValue = "9",
      description = "Of the specimens drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--hardness",
      paramLabel = "LEVEL",
      defaultValue = "NORMAL",
      description = "Of the photos drawn: easy, normal or hard (default: normal).")
  private Hardness hardness;

  @Option(names = "--rivals", description = "Show the pictures to other recognisers too.")
  private boolean rivals;

  @Option(names = "--speed", description = "Time whole readings at 1 megapixel.")
  private boolean speed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Times each photo is read with --speed (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where accuracy.md and performance.md go (default: docs).")
  private Optional<Path> folder;

  @Option(
      names = "--failures",
      paramLabel = "DIR",
      description = "Draw the lines that were not exact on sheets in this folder.")
  private Optional<Path> failures;

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, Corpus> corpus : chosen().entrySet()) {
      String command = "./hawiya lab mrz " + corpus.getKey();
      if (speed) {
        String timed = command + " --speed --rounds " + rounds;
        new TravelSpeedRun(rounds, err)
            .run(corpus.getValue(), timed, out, figures("performance.md"));
      } else {
        measure(corpus.getValue(), command);
      }
    }
    return 0;
  }

  /** Each corpus by the options that choose it. */
  private Map<String, Corpus> chosen() throws IOException {
    Map<String, Corpus> chosen = new LinkedHashMap<>();
    for (Path path : corpora) {
      Corpus corpus = new CorpusFolder().read(path);
      chosen.put("--corpus …/" + corpus.name(), corpus);
    }
    if (corpora.isEmpty()) {
      String level = hardness.name().toLowerCase(Locale.ROOT);
      String how = " --count " + count + " --seed " + seed + " --hardness " + level;
      types.forEach(type -> chosen.put("--type " + type + how, drawn(type)));
    }
    return chosen;
  }

  private Corpus drawn(String type) {
    try {
      return SpecimenCorpus.zones(type, count, seed, hardness);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void measure(Corpus corpus, String command) throws IOException {
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      MrzRun run = new MrzRun(engine.zones(), out, err, figures("accuracy.md"), failures);
      if (!rivals) {
        run.measure(corpus, Onlooker.NONE, command);
        return;
      }
      try (Rivals others =
          Rivals.in(Checkout.file(RIVALS), missing -> err.println("hawiya: " + missing))) {
        RivalRun beside = new RivalRun(others.all());
        run.measure(corpus, beside, command);
        beside.report(
            corpus.name(), command + " --rivals", out, SpeedRun.page(figures("performance.md")));
      }
    }
  }

  private Path figures(String name) {
    return folder.orElseGet(() -> Checkout.file("docs")).resolve(name);
  }
}
