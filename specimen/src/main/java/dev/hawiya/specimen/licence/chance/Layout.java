package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Fashion;
import dev.hawiya.specimen.licence.chance.part.Mark;
import dev.hawiya.specimen.licence.chance.part.Part;
import dev.hawiya.specimen.licence.chance.part.Sheet;
import dev.hawiya.specimen.licence.chance.part.Slot;
import dev.hawiya.specimen.licence.chance.part.Strip;
import dev.hawiya.specimen.licence.chance.part.Strip.Group;
import dev.hawiya.specimen.licence.chance.part.Strip.Line;
import dev.hawiya.specimen.motorist.Licence;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One try at a layout: whether it can be read shows once it is made. */
final class Layout {
  private static final double STEP = 0.04;
  private static final double LEAST_ROOM = 60;

  private final Form form;
  private final Frame frame;
  private final Dice dice;
  private final Fashion fashion;
  private final Printed printed;
  private final Captions captions;
  private final Sheet sheet = new Sheet();
  private final List<Line> over = new ArrayList<>();
  private final List<Line> under = new ArrayList<>();
  private final List<Line> side = new ArrayList<>();

  Layout(Form form, Frame frame, Licence licence, Look look, Dice dice) {
    this.form = form;
    this.frame = frame;
    this.dice = dice;
    this.fashion = Fashion.any(dice);
    this.printed = new Printed(licence, look, dice);
    this.captions = new Captions(fashion, printed.look(), printed.values(), dice);
  }

  Fashion fashion() {
    return fashion;
  }

  Look look() {
    return printed.look();
  }

  /**
   * @param absent fields that have no place
   */
  Sheet make(Set<String> absent) {
    Set<String> left = new HashSet<>(absent);
    boolean kind = form != Form.VEHICLE && !absent.contains("licence_kind") && dice.happens(0.35);
    if (kind) {
      left.add("licence_kind");
    }
    office(left);
    List<Slot> slots = new Slots(form, printed, dice).make(left);
    Header header = new Header(form, captions, sheet.ruler(), dice, kind);
    Rectangle2D body = heading(header.make(over));
    body = footing(body);
    frame.portrait().ifPresent(at -> portrait(at));
    fill(body, slots);
    if (dice.happens(0.12)) {
      double size = dice.between(110, 180);
      double x = dice.between(30, Surface.WIDTH - 30 - size);
      double y = dice.between(150, Surface.HEIGHT - 20 - size);
      sheet.mark(Mark.Kind.STAMP, new Rectangle2D.Double(x, y, size, size));
    }
    return sheet;
  }

  /** Captions that tell department and unit stand over, under or at the side of the rest. */
  private void office(Set<String> left) {
    if (form == Form.VEHICLE) {
      return;
    }
    double size = dice.between(21, 28);
    boolean both = !left.contains("traffic_department") && !left.contains("traffic_unit");
    if (both && dice.happens(0.18) && printed.values().of("traffic_unit").isPresent()) {
      String unit = printed.values().of("traffic_unit").orElse("");
      captions.department(unit, size).ifPresent(where()::add);
      left.addAll(Set.of("traffic_department", "traffic_unit"));
      return;
    }
    if (!left.contains("traffic_department") && dice.happens(0.45)) {
      captions.department(size).ifPresent(where()::add);
      left.add("traffic_department");
    }
    if (!left.contains("traffic_unit") && dice.happens(0.4)) {
      captions.unit(size).ifPresent(where()::add);
      left.add("traffic_unit");
    }
  }

  private List<Line> where() {
    return frame.portrait().isPresent()
        ? dice.any(List.of(over, under, side))
        : dice.any(List.of(over, under));
  }

  /** Sets the header; answers what is left under it. */
  private Rectangle2D heading(Strip strip) {
    double left = frame.margin();
    double right = Surface.WIDTH - frame.margin();
    Rectangle2D portrait = frame.portrait().orElse(new Rectangle2D.Double());
    double high = strip.height(right - left, 1);
    double top = dice.between(12, 24);
    if (frame.portrait().isPresent() && portrait.getY() < top + high + 4) {
      left = frame.left() ? portrait.getMaxX() + 18 : left;
      right = frame.left() ? right : portrait.getX() - 18;
    }
    boolean band = high > 0 && dice.happens(0.22);
    Rectangle2D at = new Rectangle2D.Double(left, top, right - left, high);
    if (band) {
      double from = left > frame.margin() ? left - 8 : 0;
      double to = right < Surface.WIDTH - frame.margin() ? right + 8 : Surface.WIDTH;
      sheet.mark(Mark.Kind.BAND, new Rectangle2D.Double(from, 0, to - from, top + high + 4));
    }
    (band ? Header.white(strip) : strip).set(at, 1, sheet);
    double y = top + high + (high > 0 ? dice.between(8, 18) : 6);
    if (!band && high > 0 && dice.happens(0.25)) {
      sheet.mark(Mark.Kind.RULE, new Rectangle2D.Double(left, y - 5, right - left, 2));
    }
    return new Rectangle2D.Double(
        frame.margin(), y, Surface.WIDTH - 2 * frame.margin(), Surface.HEIGHT - 14 - y);
  }

  /** Sets what stands at the foot; answers what is left over it. */
  private Rectangle2D footing(Rectangle2D body) {
    double foot = body.getMaxY() - dice.between(0, 12);
    Mark.Kind code = form == Form.VEHICLE ? Mark.Kind.PDF417 : Mark.Kind.BARS;
    if (under.isEmpty() && frame.portrait().isEmpty() && dice.happens(0.16)) {
      double high = dice.between(36, 64);
      double wide = body.getWidth() * dice.between(0.4, 0.95);
      double x = body.getX() + (body.getWidth() - wide) * dice.of(0.0, 0.5, 1.0);
      sheet.mark(code, new Rectangle2D.Double(x, foot - high, wide, high));
      foot -= high + 8;
    } else if (!under.isEmpty()) {
      List<Group> groups = new ArrayList<>();
      under.forEach(line -> groups.add(new Group(List.of(line), 0, true)));
      if (groups.size() == 1 && dice.happens(0.5)) {
        groups.add(dice.upTo(2), new Group(List.of(captions.small(18)), 0, true));
      }
      Strip strip = new Strip(groups, sheet.ruler());
      Rectangle2D room = beside(body);
      double high = strip.height(room.getWidth(), 1);
      Rectangle2D at = new Rectangle2D.Double(room.getX(), foot - high, room.getWidth(), high);
      strip.set(at, 1, sheet);
      foot -= high + 8;
    }
    return new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), foot - body.getY());
  }

  /** The part of an area that the portrait leaves over its whole height. */
  private Rectangle2D beside(Rectangle2D area) {
    double gap = 20;
    return frame
        .portrait()
        .map(
            at -> {
              double left = frame.left() ? at.getMaxX() + gap : area.getX();
              double right = frame.left() ? area.getMaxX() : at.getX() - gap;
              return (Rectangle2D)
                  new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight());
            })
        .orElse(area);
  }

  private void portrait(Rectangle2D at) {
    if (!frame.pictured()) {
      sheet.mark(dice.of(Mark.Kind.QR, Mark.Kind.QR, Mark.Kind.EAGLE, Mark.Kind.CHIP), at);
      return;
    }
    sheet.mark(dice.happens(0.5) ? Mark.Kind.FRAMED_PORTRAIT : Mark.Kind.PORTRAIT, at);
  }

  private void fill(Rectangle2D body, List<Slot> slots) {
    Arranger arranger = new Arranger(fashion, printed.look(), sheet.ruler(), dice);
    Rectangle2D room = beside(body);
    double low = frame.portrait().map(Rectangle2D::getMaxY).orElse(body.getMaxY()) + 10;
    boolean round = body.getMaxY() - low > 2 * LEAST_ROOM && side.isEmpty() && dice.happens(0.45);
    if (!round) {
      new SideColumn(frame, side, captions, dice).set(low, body.getMaxY(), slots, arranger, sheet);
      fit(arranger.arrange(slots, room.getWidth()), room);
      return;
    }
    double upper = (low - room.getY()) * room.getWidth();
    double lower = (body.getMaxY() - low) * body.getWidth();
    int count = (int) Math.round(slots.size() * upper / (upper + lower) + dice.between(-0.6, 0.6));
    int above = Math.max(1, Math.min(slots.size() - 1, count));
    Rectangle2D top =
        new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), low - 8 - room.getY());
    fit(arranger.arrange(slots.subList(0, above), top.getWidth()), top);
    Rectangle2D foot =
        new Rectangle2D.Double(body.getX(), low, body.getWidth(), body.getMaxY() - low);
    fit(arranger.arrange(slots.subList(above, slots.size()), foot.getWidth()), foot);
  }

  /** As large as there is room for. */
  private void fit(Part part, Rectangle2D area) {
    double least = fashion.leastScale();
    double most = dice.happens(0.6) ? dice.between(1, fashion.mostScale()) : 1.05;
    for (double scale = most; scale > least; scale -= STEP) {
      if (part.height(area.getWidth(), scale) <= area.getHeight()) {
        part.set(area, scale, sheet);
        return;
      }
    }
    sheet.spoil();
  }
}
