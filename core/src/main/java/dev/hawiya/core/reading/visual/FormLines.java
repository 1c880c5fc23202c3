package dev.hawiya.core.reading.visual;

import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Reads every line of a form that is printed in Arabic, with Latin and digits of both scripts among
 * it. What was read badly in the script that it looks like is read in the others too.
 */
public final class FormLines {
  /** Score from which a line is believed to be of the script it was read in. */
  private static final double CLEAR = 0.5;

  /** Score from which a line is not looked at for runs of two scripts. */
  private static final double PLAIN = 0.9;

  /** How many lines are read to see whether a page can be. */
  private static final int SAMPLE = 5;

  private static final double LEGIBLE = 0.4;
  private static final int FEWEST_LETTERS = 5;
  private static final int FEW = 5;

  /** What a label at its beginning is worth to a doubtful reading, and a day to one of digits. */
  private static final double LABELLED = 0.3;

  private static final double DATED = 1;

  /** Of lines that share more, one lies on the other. */
  private static final double LEAST_LEFT = 0.7;

  private final TextDetector detector;
  private final TextRecognizer recognizer;
  private final ScriptRuns scripts;

  /**
   * @param detector of lines on any page, that tells scripts
   */
  public FormLines(TextDetector detector, TextRecognizer recognizer) {
    this.detector = detector;
    this.recognizer = recognizer;
    this.scripts = new ScriptRuns(recognizer);
  }

  /** Where lines stand, not read: side by side, none reaches into the next. */
  public List<TextRegion> regions(Page page) {
    List<TextRegion> seen = detector.suspect(page);
    return seen.stream().map(region -> apart(region, seen)).toList();
  }

  /** A region without what it shares with those beside it, by halves. */
  private static TextRegion apart(TextRegion region, List<TextRegion> seen) {
    Box own = region.box();
    double x0 = own.x0();
    double x1 = own.x1();
    for (TextRegion other : seen) {
      Box box = other.box();
      boolean beside = own.centreY() > box.y0() && own.centreY() < box.y1();
      if (beside && box.x0() < own.x0() && box.x1() > own.x0() && box.x1() < own.x1()) {
        x0 = Math.max(x0, (own.x0() + box.x1()) / 2);
      } else if (beside && box.x1() > own.x1() && box.x0() < own.x1() && box.x0() > own.x0()) {
        x1 = Math.min(x1, (own.x1() + box.x0()) / 2);
      }
    }
    return x1 - x0 < LEAST_LEFT * own.width()
        ? region
        : new TextRegion(new Box(x0, own.y0(), x1, own.y1()), region.score(), region.script());
  }

  /** Whether any of these lines can be read: upside down none can, nor what is no text. */
  public boolean legible(Page page, List<TextRegion> regions) {
    return legible(page, regions, r -> r.box().width())
        || legible(page, regions, TextRegion::score);
  }

  /** The widest lines may be dotted rules, the surest ones ornaments. */
  private boolean legible(Page page, List<TextRegion> regions, ToDoubleFunction<TextRegion> worth) {
    List<TextRegion> best =
        regions.stream()
            .sorted(Comparator.comparingDouble(worth).reversed())
            .limit(SAMPLE)
            .toList();
    return inTheirScripts(page, best).stream()
        .anyMatch(line -> line.score() >= LEGIBLE && line.text().length() >= FEWEST_LETTERS);
  }

  /**
   * The lines at these places, in the same order.
   *
   * @param labelled whether a reading begins with a label, which speaks for it
   */
  public List<TextLine> read(Page page, List<TextRegion> regions, Predicate<TextLine> labelled) {
    List<TextLine> lines = inTheirScripts(page, regions);
    mixed(page, lines);
    ToDoubleFunction<TextLine> worth = l -> l.score() + (labelled.test(l) ? LABELLED : 0);
    for (LineKind kind : List.of(LineKind.ARABIC, LineKind.LATIN_TEXT, LineKind.FIGURES)) {
      better(page, lines, kind, l -> isDoubtful(l) && l.kind() != kind, worth);
    }
    ToDoubleFunction<TextLine> dated =
        l -> DateForm.ANY_DAY.in(l.text()).isPresent() ? l.score() + DATED : 0;
    better(page, lines, LineKind.NUMERALS, l -> l.kind() == LineKind.FIGURES, dated);
    return lines.stream().map(FormLines::inItsScript).toList();
  }

  /** Each line read in the script that it looks like. */
  private List<TextLine> inTheirScripts(Page page, List<TextRegion> regions) {
    List<TextLine> lines = new ArrayList<>(regions.stream().map(TextLine::unread).toList());
    better(page, lines, LineKind.ARABIC, l -> looks(l, Script.ARABIC), TextLine::score);
    better(page, lines, LineKind.LATIN_TEXT, l -> looks(l, Script.LATIN), TextLine::score);
    return lines;
  }

  /** Reads what is not plainly of one script in runs, and keeps those that are surer. */
  private void mixed(Page page, List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.score() < PLAIN) {
        TextLine arabic =
            line.kind() == LineKind.ARABIC
                ? line
                : recognizer
                    .recognize(page.raster(), List.of(line.region()), LineKind.ARABIC)
                    .get(0);
        Optional<TextLine> runs = scripts.read(page, arabic);
        if (runs.filter(r -> r.score() > line.score()).isPresent()) {
          lines.set(i, runs.get());
        }
      }
    }
  }

  /** Few characters can look alike in two scripts, however clearly they are read. */
  private static boolean isDoubtful(TextLine line) {
    return line.score() < CLEAR || line.text().strip().length() <= FEW;
  }

  private static boolean looks(TextLine line, Script script) {
    return line.region().script() == script
        || script == Script.ARABIC && line.region().script() == Script.UNKNOWN;
  }

  /** Reads some of the lines with a vocabulary, and keeps the readings that are worth more. */
  private void better(
      Page page,
      List<TextLine> lines,
      LineKind kind,
      Predicate<TextLine> some,
      ToDoubleFunction<TextLine> worth) {
    int[] wanted = IntStream.range(0, lines.size()).filter(i -> some.test(lines.get(i))).toArray();
    List<TextRegion> regions = Arrays.stream(wanted).mapToObj(i -> lines.get(i).region()).toList();
    List<TextLine> read =
        regions.isEmpty() ? List.of() : recognizer.recognize(page.raster(), regions, kind);
    for (int i = 0; i < read.size(); i++) {
      if (worth.applyAsDouble(read.get(i)) > worth.applyAsDouble(lines.get(wanted[i]))) {
        lines.set(wanted[i], read.get(i));
      }
    }
  }

  /** A line whose region is of the script that it was read in. */
  private static TextLine inItsScript(TextLine line) {
    TextRegion region = line.region();
    Script script = line.kind() == LineKind.ARABIC ? Script.ARABIC : Script.LATIN;
    return new TextLine(
        new TextRegion(region.box(), region.score(), script),
        line.kind(),
        line.alternatives(),
        line.middles());
  }
}
