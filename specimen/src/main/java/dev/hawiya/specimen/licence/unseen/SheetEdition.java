package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.LicenceInk;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** An edition whose side is described by a {@link Sheet}. */
final class SheetEdition implements Edition {
  /** Printed beside the fields, and no field of a licence. */
  private static final Set<String> NO_FIELDS =
      Set.of("birth_date", "sex", "blood", "file", "passengers", "weight");

  private final Sheet sheet;

  SheetEdition(Sheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    sheet.elements().forEach(element -> fields.addAll(element.ids()));
    fields.removeAll(NO_FIELDS);
    return fields;
  }

  @Override
  public Map<String, List<String>> choices() {
    return sheet.choices();
  }

  @Override
  public List<Piece> pieces(Licence licence, Look look) {
    Hand hand = new Hand(sheet, licence, look);
    List<Piece> pieces = new ArrayList<>();
    sheet.elements().forEach(element -> pieces.addAll(element.pieces(hand)));
    return pieces;
  }

  @Override
  public BufferedImage print(Licence licence, Look look, RandomGenerator random) {
    Surface surface = Surface.opaque(Surface.WIDTH);
    SheetArt art = new SheetArt(surface, look, random);
    art.draw(sheet.art(), licence);
    Hand hand = new Hand(sheet, licence, look);
    Color rules = art.rules();
    sheet.elements().forEach(element -> element.rule(surface, hand, rules));
    new LicenceInk(surface, look, random).print(pieces(licence, look));
    return surface.image();
  }

  @Override
  public List<Point> grips() {
    return sheet.grips().stream()
        .map(at -> new Point(at.x() / Surface.WIDTH, at.y() / Surface.HEIGHT))
        .toList();
  }
}
