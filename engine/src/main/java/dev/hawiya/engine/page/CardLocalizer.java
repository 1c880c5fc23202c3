package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.DocumentLocalizer;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Finds a card: one look at the whole photo names the corners roughly, a second at the straightened
 * card names them well. A card too small to be seen in the whole photo is looked for in windows.
 */
public final class CardLocalizer implements DocumentLocalizer {
  /** Where the straightened card stands in a closer look, in pixels: 200 x 126 in the middle. */
  private static final Quad CLOSE =
      new Quad(new Point(28, 65), new Point(228, 65), new Point(228, 191), new Point(28, 191));

  /** The same with room around it, for corners that may be far off: 120 x 76 in the middle. */
  private static final Quad ROOMY =
      new Quad(new Point(68, 90), new Point(188, 90), new Point(188, 166), new Point(68, 166));

  private static final int MOST_REFINEMENTS = 4;

  /** Corners that move by less than this share of the card's width have settled. */
  private static final double SETTLED = 0.012;

  /** Merit from which a look at the whole photo is enough. */
  private static final double PLAIN = 0.25;

  /** Windows of a second search: their share of the photo's sides, and how many stand in a row. */
  private static final double WINDOW = 0.55;

  private static final int STEPS = 3;

  /** How many looks of a second search are worth refining. */
  private static final int PROMISING = 4;

  private static final Box WHOLE = new Box(0, 0, 1, 1);

  private final CardFinder finder;

  public CardLocalizer(Network network) {
    this.finder = new CardFinder(network);
  }

  @Override
  public Optional<Localization> localize(Raster photo, List<Quad> taken) {
    return taken.isEmpty() ? first(photo) : another(photo, taken);
  }

  private Optional<Localization> first(Raster photo) {
    Mat rgb = OpenCv.matrix(photo);
    try {
      return best(rgb, looks(rgb)).map(look -> localization(look, photo));
    } finally {
      rgb.release();
    }
  }

  /** One cheap look at a small copy decides whether a closer one is worth its time. */
  private Optional<Localization> another(Raster photo, List<Quad> taken) {
    Blanked blanked = new Blanked(photo, taken);
    Mat small = blanked.thumbnail();
    Box rest;
    try {
      rest = blanked.rest(small);
      if (rest.area() == 0 || plain(wholeOrHalves(small, rest)).isEmpty()) {
        return Optional.empty();
      }
    } finally {
      small.release();
    }
    Mat rgb = blanked.whole();
    try {
      return best(rgb, plain(wholeOrHalves(rgb, rest)))
          .filter(look -> look.merit() >= PLAIN && look.shapedAsACard())
          .map(look -> localization(look, photo))
          .filter(blanked::isElsewhere);
    } finally {
      rgb.release();
    }
  }

  private Optional<Look> best(Mat rgb, List<Look> looks) {
    return looks.stream()
        .filter(Look::plausible)
        .map(look -> refined(rgb, look))
        .max(Comparator.comparingDouble(Look::merit));
  }

  private static List<Look> plain(List<Look> looks) {
    return looks.stream().filter(l -> l.merit() >= PLAIN && l.shapedAsACard()).toList();
  }

  private static Localization localization(Look look, Raster photo) {
    return new Localization(relative(look.corners(), photo), look.appearance(), look.score());
  }

  /**
   * The whole of a part; where its corners are those of two cards, which lie above or beside each
   * other, each half of what they bound, as far as it shows a card plainly.
   */
  private List<Look> wholeOrHalves(Mat rgb, Box part) {
    List<Look> whole = finder.window(rgb, Windows.inside(part, rgb));
    if (!whole.get(0).mixesCards()) {
      return whole;
    }
    List<Look> halves =
        Windows.halves(whole.get(0).corners().bounds(), rgb).stream()
            .flatMap(half -> finder.window(rgb, half).stream())
            .toList();
    return plain(halves).isEmpty() ? whole : plain(halves);
  }

  /** The whole photo; where that shows no card plainly, the most promising of its windows too. */
  private List<Look> looks(Mat rgb) {
    List<Look> looks = new ArrayList<>(wholeOrHalves(rgb, WHOLE));
    if (looks.get(0).merit() >= PLAIN) {
      return looks;
    }
    int width = (int) Math.round(WINDOW * rgb.cols());
    int height = (int) Math.round(WINDOW * rgb.rows());
    for (int i = 0; i < STEPS * STEPS; i++) {
      int x = (i % STEPS) * (rgb.cols() - width) / (STEPS - 1);
      int y = (i / STEPS) * (rgb.rows() - height) / (STEPS - 1);
      looks.addAll(finder.window(rgb, new Rect(x, y, width, height)));
    }
    return looks.stream()
        .filter(Look::plausible)
        .sorted(Comparator.comparingDouble(look -> -look.merit()))
        .limit(PROMISING)
        .toList();
  }

  /** Looks at the straightened card again and again, until its corners stay where they are. */
  private Look refined(Mat rgb, Look first) {
    Look best = first;
    for (int i = 0; i < MOST_REFINEMENTS; i++) {
      boolean certain = best.score() >= CardFinder.CERTAIN;
      Look next = finder.straightened(rgb, best.corners(), certain ? CLOSE : ROOMY);
      if (next.score() < Math.min(best.score(), CardFinder.CERTAIN) || !next.plausible()) {
        break;
      }
      double moved = next.moved(best);
      best = next.after(best);
      if (certain && moved < SETTLED) {
        break;
      }
    }
    return best;
  }

  private static Quad relative(Quad pixels, Raster photo) {
    return pixels.map(p -> new Point(p.x() / photo.width(), p.y() / photo.height()));
  }
}
