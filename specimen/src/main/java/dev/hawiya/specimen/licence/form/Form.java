package dev.hawiya.specimen.licence.form;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.LicenceArt;
import dev.hawiya.specimen.licence.LicenceInk;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.ValueText;
import dev.hawiya.specimen.licence.form.Heading.Align;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.Color;
import java.awt.GradientPaint;
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
import java.util.regex.Pattern;

/** A side made of cells under headings; how a cell is set and ruled is what forms differ in. */
abstract class Form implements Edition {
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
  private static final double WIDEST = 560;
  private static final double MARGIN = 24;

  private final Plan plan;

  Form(Plan plan) {
    this.plan = plan;
  }

  /**
   * @param choices as of {@link Edition#choices}
   * @param portrait absent where a side has none
   * @param grips in the units of a surface, left and top of each
   */
  record Plan(
      Map<String, List<String>> choices,
      List<Heading> headings,
      List<Cell> cells,
      Optional<Rectangle2D> portrait,
      Optional<Rectangle2D> eagle,
      List<Point> grips) {}

  /** Label and value of one cell; an empty value leaves its place empty. */
  abstract List<Piece> set(Cell cell, String value, Look look);

  /** The lines of one cell. */
  abstract void rule(Surface surface, Cell cell, Color ink);

  @Override
  public Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    for (Heading heading : plan.headings()) {
      Matcher matcher = VALUE.matcher(heading.text());
      while (matcher.find()) {
        fields.add(matcher.group(1));
      }
    }
    plan.cells().forEach(cell -> fields.add(cell.id()));
    if (fields.remove("plate")) {
      fields.addAll(List.of("plate_letters", "plate_digits"));
    }
    return fields;
  }

  @Override
  public Map<String, List<String>> choices() {
    return plan.choices();
  }

  @Override
  public List<Point> grips() {
    return plan.grips().stream()
        .map(at -> new Point(at.x() / Surface.WIDTH, at.y() / Surface.HEIGHT))
        .toList();
  }

  @Override
  public List<Piece> pieces(Licence licence, Look look) {
    ValueText values = new ValueText(licence, look);
    List<Piece> pieces = new ArrayList<>();
    plan.headings().forEach(heading -> heading(heading, values, look).ifPresent(pieces::add));
    for (Cell cell : plan.cells()) {
      pieces.addAll(set(cell, values.of(cell.id()).orElse(""), look));
    }
    return pieces;
  }

  private static Optional<Piece> heading(Heading heading, ValueText values, Look look) {
    Matcher matcher = VALUE.matcher(look.worded(List.of(heading.text())));
    boolean holds = matcher.find();
    if (holds && values.of(matcher.group(1)).isEmpty()) {
      return Optional.empty();
    }
    String text =
        holds
            ? matcher.replaceAll(Matcher.quoteReplacement(values.of(matcher.group(1)).orElse("")))
            : look.worded(List.of(heading.text()));
    Type type = new Type(look.title(), look.latin(), heading.size());
    double room = room(heading);
    double width = Math.min(room, Setting.width(text, type));
    double margin = heading.anchor() + (heading.align() == Align.MIDDLE ? width / 2 : 0);
    boolean right = heading.align() != Align.LEFT;
    Spot spot = new Spot(margin, right, heading.baseline(), room);
    return Optional.of(
        new Piece(text, Setting.set(text, type, spot), holds ? Ink.VALUE : Ink.TITLE));
  }

  private static double room(Heading heading) {
    return switch (heading.align()) {
      case RIGHT -> Math.min(WIDEST, heading.anchor() - MARGIN);
      case LEFT -> Math.min(WIDEST, Surface.WIDTH - MARGIN - heading.anchor());
      case MIDDLE -> WIDEST;
    };
  }

  @Override
  public BufferedImage print(Licence licence, Look look, RandomGenerator random) {
    Surface surface = Surface.opaque(Surface.WIDTH);
    Palette palette = Palette.any(random);
    double hue = Double.parseDouble(look.choice("hue", "45"));
    ground(surface, palette, hue, random);
    LicenceArt art = new LicenceArt(surface, look, random);
    plan.eagle().ifPresent(art::eagle);
    plan.portrait().ifPresent(at -> art.portrait(at, licence, 1));
    Color ink = palette.colour(hue - 20, 0.5, 0.42, 0.8);
    plan.cells().forEach(cell -> rule(surface, cell, ink));
    new LicenceInk(surface, look, random).print(pieces(licence, look));
    return surface.image();
  }

  private static void ground(Surface surface, Palette palette, double hue, RandomGenerator random) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, Surface.WIDTH, Surface.HEIGHT + 2);
    Color pale = palette.colour(hue, 0.05 + 0.08 * random.nextDouble(), 0.98, 1);
    Color deep = palette.colour(hue + 10, 0.12 + 0.12 * random.nextDouble(), 0.94, 1);
    surface.graphics().setPaint(new GradientPaint(0, 0, deep, 0, Surface.HEIGHT * 0.6f, pale));
    surface.graphics().fill(whole);
    Guilloche guilloche = new Guilloche(random);
    double strength = 0.12 + 0.14 * random.nextDouble();
    guilloche.weave(surface, whole, 5, 5, palette.colour(hue - 20, 0.4, 0.7, strength));
    Color strip = palette.colour(hue + 120, 0.3, 0.6, 0.3);
    guilloche.scallops(surface, new Rectangle2D.Double(0, 0, Surface.WIDTH, 12), strip);
    guilloche.scallops(surface, new Rectangle2D.Double(0, 626, Surface.WIDTH, 14), strip);
  }
}
