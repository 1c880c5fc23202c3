package dev.hawiya.engine.page;

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

  private final CardFinder finder;

  public CardLocalizer(Network network) {
    this.finder = new CardFinder(network);
  }

  @Override
  public Optional<Localization> localize(Raster photo) {
    Mat rgb = OpenCv.matrix(photo);
    try {
      return looks(rgb).stream()
          .filter(Look::plausible)
          .map(look -> refined(rgb, look))
          .max(Comparator.comparingDouble(Look::merit))
          .map(l -> new Localization(relative(l.corners(), photo), l.appearance(), l.score()));
    } finally {
      rgb.release();
    }
  }

  /** The whole photo; where that shows no card plainly, the most promising of its windows too. */
  private List<Look> looks(Mat rgb) {
    List<Look> looks = new ArrayList<>(finder.window(rgb, new Rect(0, 0, rgb.cols(), rgb.rows())));
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
    return new Quad(
        relative(pixels.topLeft(), photo),
        relative(pixels.topRight(), photo),
        relative(pixels.bottomRight(), photo),
        relative(pixels.bottomLeft(), photo));
  }

  private static Point relative(Point p, Raster photo) {
    return new Point(p.x() / photo.width(), p.y() / photo.height());
  }
}
