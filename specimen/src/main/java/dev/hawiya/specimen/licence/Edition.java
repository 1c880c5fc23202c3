package dev.hawiya.specimen.licence;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** One side of one edition of a licence: what it prints, and where. */
public interface Edition {
  /** The canonical fields that have a place here. */
  Set<String> fields();

  /** What may differ from card to card, for {@link Look#any}. */
  Map<String, List<String>> choices();

  /** All text, in its place. */
  List<Piece> pieces(Licence licence, Look look);

  /** The whole side with square corners, 300 dots to the inch. */
  BufferedImage print(Licence licence, Look look, RandomGenerator random);

  /** Places (0..1) where a fingertip hides no field. */
  List<Point> grips();
}
