package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece.Ink;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Prints pieces: the form's own words with the card, values afterwards, a little off. */
public final class LicenceInk {
  private static final double OFF = 2.2;
  private static final double UNEVEN = 0.5;
  private static final Map<String, Color> COLOURS =
      Map.of(
          "black", new Color(34, 32, 34),
          "grey", new Color(104, 100, 98),
          "brown", new Color(104, 62, 28),
          "green", new Color(20, 84, 52),
          "blue", new Color(34, 52, 116),
          "red", new Color(156, 34, 38),
          "maroon", new Color(112, 24, 52),
          "teal", new Color(10, 92, 98),
          "white", new Color(252, 250, 244));

  private final Surface surface;
  private final Look look;
  private final RandomGenerator random;

  public LicenceInk(Surface surface, Look look, RandomGenerator random) {
    this.surface = surface;
    this.look = look;
    this.random = random;
  }

  public void print(List<Piece> pieces) {
    InkLayer form = layer();
    InkLayer values = layer();
    double across = OFF * (2 * random.nextDouble() - 1);
    double down = OFF * (2 * random.nextDouble() - 1);
    int tone = random.nextInt(50);
    Color black = new Color(tone, tone, tone + random.nextInt(12));
    for (Piece piece : pieces) {
      if (piece.ink() == Ink.VALUE) {
        values.engrave(moved(piece.shape(), across + uneven(), down), black);
      } else {
        String colour = look.choice(piece.ink() == Ink.FORM ? "ink" : "title", "black");
        form.engrave(piece.shape(), COLOURS.get(colour));
      }
    }
    form.burnInto(surface.image());
    values.burnInto(surface.image());
  }

  private InkLayer layer() {
    return new InkLayer(surface.image().getWidth(), look.style(), random);
  }

  private double uneven() {
    return UNEVEN * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  private static Shape moved(Shape shape, double across, double down) {
    return AffineTransform.getTranslateInstance(across, down).createTransformedShape(shape);
  }
}
