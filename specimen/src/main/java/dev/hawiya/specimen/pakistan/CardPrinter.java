package dev.hawiya.specimen.pakistan;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.Register;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Prints either side of a card of one register as an RGB picture with square corners, 300 dots to
 * the inch.
 */
public final class CardPrinter {
  private static final List<Point> SMART_FRONT = List.of(new Point(0.01, 0.61), new Point(1, 0.2));
  private static final List<Point> SMART_BACK =
      List.of(new Point(-0.02, 0.25), new Point(1.01, 0.35));
  private static final List<Point> OLD_BACK = List.of(new Point(0.3, 0.99), new Point(0.6, 0.99));

  private final Register register;

  public CardPrinter(Register register) {
    this.register = register;
  }

  public BufferedImage front(Citizen citizen, Look look, RandomGenerator random) {
    return register == Register.OLD
        ? new OldFront(citizen, look, random).draw()
        : new SmartFront(citizen, register, look, random).draw();
  }

  public BufferedImage back(Citizen citizen, Look look, RandomGenerator random) {
    return register == Register.OLD
        ? new OldBack(citizen, look, random).draw()
        : new SmartBack(citizen, register, look, random).draw();
  }

  /** Places (0..1) where a fingertip hides no field. */
  public List<Point> frontGrips(Look look) {
    if (register != Register.OLD) {
      return SMART_FRONT;
    }
    return List.of(new Point(look.photoLeft() ? -0.02 : 1.02, 0.8));
  }

  /** The same of the back, where those of the older card lie over its barcode. */
  public List<Point> backGrips() {
    return register == Register.OLD ? OLD_BACK : SMART_BACK;
  }
}
