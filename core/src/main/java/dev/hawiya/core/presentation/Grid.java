package dev.hawiya.core.presentation;

import dev.hawiya.core.image.Fourier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Patterns that repeat all over a card with one period: the dots of a printer, the pixels of a
 * display, and what either becomes when a camera samples it. The spectra of the card's calmest
 * tiles are put in proportion to their own surroundings and averaged: what an artist draws differs
 * from tile to tile, what a machine lays over it does not.
 */
final class Grid {
  /** Tiles of 64: two hundredths of a cycle apart, small enough for a tilted card. */
  static final int SIDE = 64;

  private static final int MOST_TILES = 30;
  private static final int FEWEST_TILES = 4;

  /**
   * Bounds of ranges of frequency, in bins of 1/64 cycle a pixel. Slower ones, with periods over
   * seven pixels, are those of drawings.
   */
  static final int[] BANDS = {9, 13, 17, 20, 23, 26, SIDE};

  /** In colour, drawings repeat only more slowly: periods over 21 pixels of the photo. */
  private static final int COLOUR = 6;

  /** The share of tiles that are looked at, the calmest. */
  private static final double CALM = 0.6;

  private final Fourier fourier = new Fourier(SIDE);
  private final CardView card;

  Grid(CardView card) {
    this.card = card;
  }

  /**
   * How far the strongest repetition of each range of periods stands out of its surroundings; about
   * 6 where nothing repeats, 40 where every tile repeats clearly.
   *
   * @param luma in brightness, by {@link #BANDS}
   * @param colour in colour
   * @param tiles that were looked at; 0 where the card is too small
   */
  record Found(double[] luma, double colour, int tiles) {
    static final Found NOTHING = new Found(new double[BANDS.length - 1], 0, 0);
  }

  Found find() {
    Spectrum bright = spectrum(card.luma(), card.luma());
    Spectrum colour = spectrum(card.redness(), card.blueness());
    if (bright.tiles() == 0) {
      return Found.NOTHING;
    }
    double[] luma = new double[BANDS.length - 1];
    for (int i = 0; i < luma.length; i++) {
      luma[i] = bright.strongest(BANDS[i], BANDS[i + 1]);
    }
    double tint = colour.tiles() == 0 ? 0 : colour.strongest(COLOUR, SIDE);
    return new Found(luma, tint, bright.tiles());
  }

  private Spectrum spectrum(Plane first, Plane second) {
    List<int[]> tiles = calmest(first);
    Spectrum spectrum = new Spectrum();
    if (tiles.size() < FEWEST_TILES) {
      return spectrum;
    }
    boolean pairs = first == second;
    float[] re = new float[SIDE * SIDE];
    float[] im = new float[SIDE * SIDE];
    for (int i = 0; i + (pairs ? 1 : 0) < tiles.size(); i += pairs ? 2 : 1) {
      cut(first, tiles.get(i), re);
      cut(second, tiles.get(pairs ? i + 1 : i), im);
      fourier.transform(re, im);
      if (pairs) {
        spectrum.add(re, im, Spectrum.Part.FIRST);
        spectrum.add(re, im, Spectrum.Part.SECOND);
      } else {
        spectrum.add(re, im, Spectrum.Part.BOTH);
      }
    }
    return spectrum;
  }

  private void cut(Plane plane, int[] tile, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = plane.at(tile[0] + i % SIDE, tile[1] + i / SIDE);
    }
    fourier.fade(into);
  }

  private List<int[]> calmest(Plane plane) {
    List<int[]> tiles = new ArrayList<>();
    int step = Math.max(SIDE / 2, (int) Math.sqrt(plane.width() * (double) plane.height() / 100));
    for (int y = 0; y + SIDE <= plane.height(); y += step) {
      for (int x = 0; x + SIDE <= plane.width(); x += step) {
        if (card.holds(plane, x, y, SIDE)) {
          tiles.add(new int[] {x, y, contrast(plane, x, y)});
        }
      }
    }
    tiles.sort(Comparator.comparingInt(tile -> tile[2]));
    int kept = (int) Math.ceil(CALM * tiles.size());
    return tiles.subList(0, Math.min(MOST_TILES, kept));
  }

  /** Of means of eight by eight: what is drawn, not what is laid over it. */
  private static int contrast(Plane plane, int left, int top) {
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < SIDE; y += 8) {
      for (int x = 0; x < SIDE; x += 8) {
        double mean = 0;
        for (int i = 0; i < 64; i++) {
          mean += plane.at(left + x + i % 8, top + y + i / 8);
        }
        sum += mean / 64;
        squares += mean * mean / 4096;
      }
    }
    return (int) (100 * (squares / 64 - sum * sum / 4096));
  }
}
