package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.drawing.Signature;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.travel.PageInk.Words;
import dev.hawiya.specimen.traveller.Traveller;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The words that people read: titles, labels printed with the page, values printed by the office.
 */
final class VisualZone {
  private static final double GAP = 1.0;

  /** Of a row that prints a name in both scripts. */
  private static final double LATIN_SHARE = 0.58;

  private final Traveller traveller;
  private final Look look;
  private final Design design;
  private final RandomGenerator random;
  private final Wording wording;
  private final double labelHeight;
  private final double valueHeight;

  VisualZone(Traveller traveller, Look look, Design design, RandomGenerator random) {
    this.traveller = traveller;
    this.look = look;
    this.design = design;
    this.random = random;
    this.wording = new Wording(traveller.paper().size(), traveller.tradition());
    boolean small = traveller.paper().size().width() < 100;
    this.labelHeight = (small ? 0.95 : 1.2) + 0.15 * random.nextDouble();
    this.valueHeight = (small ? 1.6 : 2.0) + 0.25 * random.nextDouble();
  }

  void print(Surface surface, Palette palette, Map<String, String> values) {
    Color colour = palette.colour(look.hue(), 0.75, 0.35, 0.95);
    PageInk printed = new PageInk(surface::fill);
    titles(printed, colour);
    int number = 1;
    for (Map.Entry<String, String> field : values.entrySet()) {
      Rectangle2D cell = design.place(field.getKey()).orElseThrow();
      label(printed, field.getKey(), number++, cell, colour);
    }
    design
        .place("signature")
        .ifPresent(box -> label(printed, "signature", number(values), box, colour));
    office(surface, values);
  }

  private static int number(Map<String, String> values) {
    return values.size() + 1;
  }

  private void titles(PageInk printed, Color colour) {
    design
        .place("header")
        .ifPresent(box -> title(printed, wording.header(), Optional.empty(), box, colour));
    design
        .place("title")
        .ifPresent(box -> title(printed, wording.title(), wording.arabicTitle(), box, colour));
  }

  private void title(
      PageInk printed, String text, Optional<String> arabic, Rectangle2D box, Color colour) {
    Words words = new Words(text, Typeface.ARIMO_BOLD, box.getHeight() * 0.72, colour);
    double taken = printed.latin(words, box.getX(), box.getMaxY(), box.getWidth());
    arabic.ifPresent(
        a ->
            printed.arabic(
                new Words(a, look.arabic(), words.height(), colour),
                box.getX() + taken + 14,
                box.getMaxY(),
                12));
  }

  private void label(PageInk printed, String field, int number, Rectangle2D cell, Color colour) {
    String text = wording.label(field);
    String numbered = look.numbered() ? number + ". " + text : text;
    double baseline = cell.getY() + (field.equals("signature") ? cell.getHeight() + 1.6 : 0);
    Optional<String> arabic = wording.arabicLabel(field);
    double room = arabic.isPresent() ? cell.getWidth() * 0.62 : cell.getWidth();
    printed.latin(
        new Words(numbered, look.label(), labelHeight, colour), cell.getX(), baseline, room);
    arabic.ifPresent(
        words ->
            printed.arabic(
                new Words(words, look.arabic(), labelHeight, colour),
                cell.getMaxX(),
                baseline,
                cell.getWidth() * 0.36));
  }

  /** Values and the signature, on a layer of their own: printed later, and never quite in line. */
  private void office(Surface surface, Map<String, String> values) {
    PrintStyle style =
        new PrintStyle(
            look.value(),
            look.value(),
            1,
            0.8 + 0.18 * random.nextDouble(),
            0.05 + 0.18 * random.nextDouble());
    int width = surface.image().getWidth();
    InkLayer layer =
        new InkLayer(Surface.clearPage(width, surface.image().getHeight()), style, random);
    PageInk ink = new PageInk(layer::engrave);
    int tone = random.nextInt(50);
    Color black = new Color(tone, tone, tone + random.nextInt(20));
    double offX = 0.4 * Math.max(-2, Math.min(2, random.nextGaussian()));
    double offY = 0.25 * Math.max(-2, Math.min(2, random.nextGaussian()));
    values.forEach((field, text) -> value(ink, field, text, black, new double[] {offX, offY}));
    design
        .place("signature")
        .map(box -> Signature.scribble(Marks.scaled(box), random))
        .ifPresent(
            path ->
                layer.engrave(
                    new BasicStroke(2.2f + random.nextFloat()).createStrokedShape(path),
                    new Color(20, 24, 60)));
    layer.burnInto(surface.image());
  }

  private void value(PageInk ink, String field, String text, Color black, double[] off) {
    Rectangle2D cell = design.place(field).orElseThrow();
    double baseline = cell.getY() + GAP + valueHeight + off[1];
    Words words = new Words(text, look.value(), valueHeight, black);
    Optional<String> arabic =
        field.equals("given_names") ? traveller.holder().name().arabic() : Optional.empty();
    double room = cell.getWidth() * (arabic.isPresent() ? LATIN_SHARE : 1) - 1.5;
    ink.latin(words, cell.getX() + off[0], baseline, room);
    arabic.ifPresent(
        name ->
            ink.arabic(
                new Words(name, look.arabic(), valueHeight * 0.95, black),
                cell.getMaxX(),
                baseline,
                cell.getWidth() - room - 3));
  }
}
