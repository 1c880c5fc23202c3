package dev.hawiya.core.plate;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.image.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a vehicle's use from the colour of the strip at the top of its plate. Immutable. */
final class StripColours {
  /** The strip without its rim and the line under it, and the paper beside the characters. */
  private static final double STRIP_TOP = 0.1;

  private static final double STRIP_END = 0.26;
  private static final double PAPER_TOP = 0.45;
  private static final double PAPER_END = 0.9;
  private static final double RIM = 0.08;

  /** Paper darker than this, of 255, says nothing of a light. */
  private static final double DARK = 30;

  /** Colourfulness, 0..1, under which a photo's colours are no colours. */
  private static final double COLOURED = 0.16;

  /** How far a colour may be from the nearest use's, and how much further from the next. */
  private static final double FAR = 0.45;

  private record Shade(RegistryEntry use, double[] chroma) {}

  private final List<Shade> shades;

  private StripColours(Registry uses) {
    this.shades = uses.entries().stream().map(StripColours::shade).toList();
  }

  /** By the colours of Egypt's plates. */
  static StripColours egyptian() {
    return new StripColours(Catalog.registry("EGY/registry", "plate-uses"));
  }

  /** The use that a plate's colour tells; empty where it is grey or lies between two. */
  Optional<PlateUse> use(Raster flat) {
    double[] paper = typical(flat, PAPER_TOP, PAPER_END, 0.75);
    double[] strip = typical(flat, STRIP_TOP, STRIP_END, 0.5);
    if (Arrays.stream(paper).min().orElse(0) < DARK) {
      return Optional.empty();
    }
    for (int c = 0; c < 3; c++) {
      strip[c] = Math.min(255, 255 * strip[c] / paper[c]);
    }
    double[] seen = chroma(strip);
    if (Math.hypot(seen[0], seen[1]) < COLOURED) {
      return Optional.empty();
    }
    double[] distances = shades.stream().mapToDouble(s -> away(s, seen)).sorted().toArray();
    double confidence = (distances[1] - distances[0]) / distances[1];
    return shades.stream()
        .filter(s -> away(s, seen) == distances[0] && distances[0] < FAR)
        .findFirst()
        .map(s -> use(s.use(), confidence));
  }

  private static PlateUse use(RegistryEntry use, double confidence) {
    return new PlateUse(use.code(), use.printed(), use.english(), confidence);
  }

  private static double away(Shade shade, double[] seen) {
    return Math.hypot(shade.chroma()[0] - seen[0], shade.chroma()[1] - seen[1]);
  }

  private static Shade shade(RegistryEntry use) {
    double[] rgb = {
      Double.parseDouble(use.more().get("red")),
      Double.parseDouble(use.more().get("green")),
      Double.parseDouble(use.more().get("blue"))
    };
    return new Shade(use, chroma(rgb));
  }

  /** Colour without brightness: red and blue against green, in shares of the brightest. */
  private static double[] chroma(double[] rgb) {
    double most = Math.max(1, Math.max(rgb[0], Math.max(rgb[1], rgb[2])));
    return new double[] {(rgb[0] - rgb[1]) / most, (rgb[2] - rgb[1]) / most};
  }

  /** The colour of a band of the plate, each channel at a quantile of its samples. */
  private static double[] typical(Raster flat, double top, double end, double quantile) {
    int from = (int) (top * flat.height());
    int to = Math.max(from + 1, (int) (end * flat.height()));
    int left = (int) (RIM * flat.width());
    int columns = flat.width() - 2 * left;
    double[] colour = new double[3];
    for (int c = 0; c < 3; c++) {
      int[] samples = new int[(to - from) * columns];
      for (int i = 0; i < samples.length; i++) {
        int pixel = (from + i / columns) * flat.width() + left + i % columns;
        samples[i] = flat.rgb()[3 * pixel + c] & 255;
      }
      Arrays.sort(samples);
      colour[c] = samples[(int) (quantile * (samples.length - 1))];
    }
    return colour;
  }
}
