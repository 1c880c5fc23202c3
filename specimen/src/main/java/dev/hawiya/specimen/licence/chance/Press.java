package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.chance.part.Mark;
import dev.hawiya.specimen.licence.chance.part.Sheet;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Prints a side: its ground, its form, then the values, a little off. */
final class Press {
  private static final double OFF = 2;
  private static final double UNEVEN = 0.4;

  private final Layout layout;
  private final Sheet sheet;
  private final RandomGenerator random;

  Press(Layout layout, Sheet sheet, RandomGenerator random) {
    this.layout = layout;
    this.sheet = sheet;
    this.random = random;
  }

  BufferedImage print(Licence licence) {
    Surface surface = Surface.opaque(Surface.WIDTH);
    Scenery scenery = new Scenery(surface, layout.look(), layout.fashion(), random);
    scenery.ground();
    sheet.marks().stream().filter(mark -> !over(mark)).forEach(m -> scenery.draw(m, licence));
    InkLayer form = layer(surface);
    InkLayer values = layer(surface);
    double across = OFF * (2 * random.nextDouble() - 1);
    double down = OFF * (2 * random.nextDouble() - 1);
    for (Sheet.Print print : sheet.prints()) {
      Shape shape = print.piece().shape();
      if (print.piece().ink() == Ink.VALUE) {
        values.engrave(moved(shape, across + uneven(), down), print.colour());
      } else {
        form.engrave(shape, print.colour());
      }
    }
    form.burnInto(surface.image());
    values.burnInto(surface.image());
    sheet.marks().stream().filter(Press::over).forEach(m -> scenery.draw(m, licence));
    return surface.image();
  }

  private static boolean over(Mark mark) {
    return mark.kind() == Mark.Kind.STAMP;
  }

  private InkLayer layer(Surface surface) {
    return new InkLayer(surface.image().getWidth(), layout.look().style(), random);
  }

  private double uneven() {
    return UNEVEN * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  private static Shape moved(Shape shape, double across, double down) {
    return AffineTransform.getTranslateInstance(across, down).createTransformedShape(shape);
  }
}
