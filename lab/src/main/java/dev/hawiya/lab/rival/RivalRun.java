package dev.hawiya.lab.rival;

import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.reading.MrzRepair;
import dev.hawiya.core.mrz.reading.MrzThresholds;
import dev.hawiya.lab.mrz.Onlooker;
import dev.hawiya.lab.mrz.ZoneReading;
import dev.hawiya.lab.mrz.ZoneText;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows rivals each picture that was read, right after our own reading of it. */
public final class RivalRun implements Onlooker {
  private final List<Rival> rivals;
  private final MrzRepair repair = new MrzRepair(MrzThresholds.DEFAULT);
  private final RivalTally ours = new RivalTally();
  private final Map<Rival, RivalTally> theirs = new LinkedHashMap<>();

  public RivalRun(List<Rival> rivals) {
    this.rivals = List.copyOf(rivals);
  }

  @Override
  public void saw(Raster photo, ZoneReading reading) {
    ours.add(reading.truth(), reading.text(), reading.duration());
    RivalView view = ZoneCut.of(photo, reading.seen());
    for (Rival rival : rivals) {
      boolean first = !theirs.containsKey(rival);
      RivalTally tally = theirs.computeIfAbsent(rival, key -> new RivalTally());
      if (!view.located() && !rival.findsZone()) {
        tally.addNotShown(reading.truth());
        continue;
      }
      if (first) {
        rival.lines(view);
      }
      long start = System.nanoTime();
      List<String> lines = rival.lines(view);
      long duration = System.nanoTime() - start;
      tally.add(reading.truth(), text(lines), duration);
    }
  }

  /** Rivals get the repairs that need no scores. */
  private ZoneText text(List<String> recognised) {
    RivalLines lines = RivalLines.of(recognised);
    ZoneText fitted = ZoneText.of(repair.repaired(LookAlikeText.of(lines.fitted())));
    return new ZoneText(lines.raw(), fitted.lines(), fitted.checks());
  }

  /** Prints the table and puts it into the page of figures. */
  public void report(String corpus, String command, PrintStream out, FigurePage page)
      throws IOException {
    Map<String, RivalTally> named = new LinkedHashMap<>();
    theirs.forEach((rival, tally) -> named.put(rival.name(), tally));
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new RivalReport(provenance, ours, named).markdown();
    String name = "Machine-readable zones beside other recognisers, " + corpus;
    page.publish(name, section, out);
  }
}
