package dev.hawiya.specimen.licence;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Design.Caption;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;

/** An edition whose side is described by a {@link Design}. */
final class DesignedEdition implements Edition {
  private final Design design;

  DesignedEdition(Design design) {
    this.design = design;
  }

  @Override
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>(design.values());
    if (fields.remove(ValueText.PLATE)) {
      fields.add("plate_letters");
      fields.add("plate_digits");
    }
    return fields;
  }

  @Override
  public Map<String, List<String>> choices() {
    return design.choices();
  }

  @Override
  public List<Piece> pieces(Licence licence, Look look) {
    ValueText values = new ValueText(licence, look);
    List<Piece> pieces = new ArrayList<>();
    for (Caption caption : design.captions()) {
      filled(caption, look, values).ifPresent(text -> pieces.add(set(caption, text, look)));
    }
    design.blocks().forEach(block -> pieces.addAll(new BlockSetter(block, look, values).set()));
    design
        .tables()
        .forEach(table -> pieces.addAll(new ClassTable(table, look, values).set(licence)));
    return pieces;
  }

  @Override
  public BufferedImage print(Licence licence, Look look, RandomGenerator random) {
    Surface surface = Surface.opaque(Surface.WIDTH);
    LicenceArt art = new LicenceArt(surface, look, random);
    art.ground();
    design.marks().forEach(mark -> art.draw(mark, licence));
    new LicenceInk(surface, look, random).print(pieces(licence, look));
    return surface.image();
  }

  @Override
  public List<Point> grips() {
    return design.places("grip").stream()
        .map(at -> new Point(at.getX() / Surface.WIDTH, at.getY() / Surface.HEIGHT))
        .toList();
  }

  /** A caption with its values; empty where the licence does not tell one of them. */
  private static Optional<String> filled(Caption caption, Look look, ValueText values) {
    Matcher matcher = Design.VALUE.matcher(look.worded(caption.wordings()));
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Optional<String> value = values.of(matcher.group(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(matcher.appendTail(text).toString());
  }

  private static Piece set(Caption caption, String text, Look look) {
    Rectangle2D place = caption.place();
    boolean value = Design.VALUE.matcher(caption.wordings().get(0)).find();
    boolean bold = caption.style().contains("bold");
    Type type =
        new Type(
            bold ? look.title() : value ? look.value() : look.label(),
            look.latin(),
            place.getHeight());
    double width = Math.min(place.getWidth(), Setting.width(text, type));
    double margin =
        caption.style().contains("centre") ? place.getCenterX() + width / 2 : place.getMaxX();
    boolean right = !caption.style().contains("left");
    Spot spot = new Spot(right ? margin : place.getX(), right, place.getMaxY(), place.getWidth());
    return new Piece(text, Setting.set(text, type, spot), value ? Ink.VALUE : Ink.TITLE);
  }
}
