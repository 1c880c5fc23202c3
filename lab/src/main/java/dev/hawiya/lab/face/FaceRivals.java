package dev.hawiya.lab.face;

import dev.hawiya.core.image.Raster;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Shows other comparers each pair, right after our own comparison of it. */
public final class FaceRivals implements FaceOnlooker, AutoCloseable {
  private static final double NANOS = 1e6;

  private final StagedPictures pictures;
  private final Map<String, FaceRival> rivals = new LinkedHashMap<>();
  private final Map<String, FaceRivalTally> theirs = new LinkedHashMap<>();
  private final FaceRivalTally ours = new FaceRivalTally();

  private FaceRivals(StagedPictures pictures) {
    this.pictures = pictures;
  }

  /**
   * Starts them.
   *
   * @param commands a program and its arguments each, with blanks between
   */
  public static FaceRivals started(List<String> commands) throws IOException {
    FaceRivals all = new FaceRivals(StagedPictures.open());
    try {
      for (String command : commands) {
        all.rivals.put(command, FaceRival.started(List.of(command.strip().split("\\s+"))));
        all.theirs.put(command, new FaceRivalTally());
      }
      return all;
    } catch (IOException e) {
      all.close();
      throw e;
    }
  }

  @Override
  public void saw(Path file, Raster photo, Optional<Raster> portrait, long duration)
      throws IOException {
    pictures.put(file, photo, portrait);
    ours.took(duration);
  }

  @Override
  public void compared(FacePair pair, OptionalDouble photos, OptionalDouble portrait)
      throws IOException {
    Path first = pictures.photo(pair.first());
    Path second = pictures.photo(pair.second());
    Optional<Path> small = pictures.portrait(pair.second());
    ours.photos(pair, photos);
    if (small.isPresent()) {
      ours.portrait(pair, portrait);
    }
    for (Map.Entry<String, FaceRival> rival : rivals.entrySet()) {
      FaceRivalTally tally = theirs.get(rival.getKey());
      boolean warm = tally.shown() > 0;
      FaceRivalAnswer answer = rival.getValue().compare(first, second);
      tally.photos(pair, answer.score());
      if (warm) {
        answer.milliseconds().forEach(ms -> tally.took(Math.round(ms * NANOS)));
      }
      if (small.isPresent()) {
        tally.portrait(pair, rival.getValue().compare(first, small.get()).score());
      }
    }
  }

  /** Prints the table and puts it into the page of figures. */
  public void report(String corpus, PrintStream out, FigurePage page) throws IOException {
    StringBuilder command = new StringBuilder("./hawiya lab faces --corpus …/").append(corpus);
    rivals.keySet().forEach(rival -> command.append(" --rival '").append(rival).append('\''));
    Provenance provenance = Provenance.of(command.toString(), Clock.systemDefaultZone());
    String section = new FaceRivalReport(provenance, ours, theirs).markdown();
    String name = "Faces beside other comparers, " + corpus;
    page.publish(name, section, out);
  }

  @Override
  public void close() throws IOException {
    rivals.values().forEach(FaceRival::close);
    pictures.close();
  }
}
