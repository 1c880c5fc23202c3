package dev.hawiya.core.reading.visual;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a line that holds Arabic and Latin in turn, which no vocabulary reads whole: «الاسم /
 * Name». Spaces are seen in either, so each word is read in both; neighbours of one script are then
 * read as one run.
 */
record ScriptRuns(TextRecognizer recognizer) {
  private static final Pattern WORD = Pattern.compile("[^ ]+");

  /** More words than this are running text. */
  private static final int MOST_WORDS = 20;

  /** How many times as well a lone character must read in Latin. */
  private static final double PLAINLY = 2;

  /** A stretch of a line. */
  private record Run(boolean arabic, Box box) {
    boolean joins(Run next) {
      return arabic == next.arabic;
    }

    Run and(Run next) {
      return new Run(arabic, box.union(next.box));
    }

    LineKind kind() {
      return arabic ? LineKind.ARABIC : LineKind.LATIN_TEXT;
    }

    TextRegion region(TextRegion line) {
      return new TextRegion(box, line.score(), arabic ? Script.ARABIC : Script.LATIN);
    }
  }

  /**
   * The line in logical order, read in runs.
   *
   * @param arabic the line as it reads in Arabic, which tells where its words stand
   * @return empty where all of it is of one script
   */
  Optional<TextLine> read(Page page, TextLine arabic) {
    List<TextRegion> fromTheRight =
        WORD.matcher(arabic.text())
            .results()
            .map((MatchResult word) -> arabic.part(word.start(), word.end()).region())
            .sorted(Comparator.comparingDouble(region -> -region.box().centreX()))
            .toList();
    if (fromTheRight.size() < 2 || fromTheRight.size() > MOST_WORDS) {
      return Optional.empty();
    }
    List<Run> runs = runs(page, fromTheRight);
    return runs.size() < 2 || runs.stream().noneMatch(Run::arabic)
        ? Optional.empty()
        : Optional.of(joined(page, arabic.region(), runs));
  }

  private List<Run> runs(Page page, List<TextRegion> regions) {
    Words words =
        new Words(
            recognizer.recognize(page.raster(), regions, LineKind.ARABIC),
            recognizer.recognize(page.raster(), regions, LineKind.LATIN_TEXT));
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      Run next = new Run(!words.isLatin(i), regions.get(i).box());
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).joins(next)) {
        runs.set(last, runs.get(last).and(next));
      } else {
        runs.add(next);
      }
    }
    return runs;
  }

  /** The words of a line as they read in either script. */
  private record Words(List<TextLine> arabic, List<TextLine> latin) {
    /** A lone character may look alike in two scripts. */
    boolean isLatin(int word) {
      TextLine one = arabic.get(word);
      double least = one.text().length() <= 1 ? PLAINLY * one.score() : one.score();
      return latin.get(word).score() > least;
    }
  }

  private TextLine joined(Page page, TextRegion region, List<Run> runs) {
    StringBuilder text = new StringBuilder();
    List<Double> middles = new ArrayList<>();
    double score = 0;
    for (Run run : runs) {
      TextLine read =
          recognizer.recognize(page.raster(), List.of(run.region(region)), run.kind()).get(0);
      if (text.length() > 0) {
        text.append(' ');
        middles.add(within(region.box(), run.box().x1()));
      }
      text.append(read.text());
      places(read).map(x -> within(region.box(), x)).forEach(middles::add);
      score += read.score() * run.box().width();
    }
    double all = runs.stream().mapToDouble(run -> run.box().width()).sum();
    return new TextLine(
        region,
        LineKind.ARABIC,
        List.of(new TextAlternative(text.toString(), score / all)),
        middles);
  }

  /** Where the characters of a run stand on the page. */
  private static Stream<Double> places(TextLine run) {
    Box box = run.region().box();
    int length = run.text().length();
    return run.middles().size() == length
        ? run.middles().stream().map(x -> box.x0() + x * box.width())
        : IntStream.range(0, length).mapToObj(i -> box.centreX());
  }

  private static double within(Box line, double x) {
    return (x - line.x0()) / line.width();
  }
}
