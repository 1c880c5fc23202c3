package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.Comparator;
import java.util.List;

/** What stands in the places of fields, among all lines of a side. */
record Places(List<ReadLine> lines) {
  /** How far a line may stand above or below its zone's middle, in heights of the zone. */
  private static final double OFF = 0.75;

  /**
   * By how many heights of the zone a line that is read clearly may stand further off than one that
   * is not.
   */
  private static final double CLEAR = 0.5;

  /** How much higher and lower than its zone a place is read, in shares of it: print wanders. */
  private static final double ROOM = 0.15;

  /** A region this many heights of a value's place high holds its label too. */
  private static final double TWO = 1.05;

  /** Score of a line that is one, however high: two over one another are not read so clearly. */
  private static final double ONE = 0.5;

  /** The value's share of such a region, at its lower end. */
  private static final double VALUE = 0.62;

  /** Share of a line, or of the zone, that must lie in the other. */
  private static final double SHARE = 0.5;

  /** The line that stands in a field's place; none where none does. */
  List<TextLine> inPlace(FieldDefinition field, Box zone) {
    return lines.stream()
        .filter(l -> !l.isLabel())
        .map(ReadLine::line)
        .filter(l -> SideWords.fits(field, l.region().script()) && stands(l.region().box(), zone))
        .filter(l -> ValueForm.fits(l, SideWords.form(field)))
        .filter(l -> l.score() >= ONE || !holdsTwo(l.region(), zone))
        .min(Comparator.comparingDouble(l -> off(l.region().box(), zone) - CLEAR * l.score()))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * What to read of a place in which no line was found: with some room, or, where a label and the
   * value under it were taken for one line, the lower part of that.
   */
  Box toRead(Box place) {
    return lines.stream()
        .filter(l -> l.line().score() < ONE)
        .map(l -> l.line().region())
        .filter(region -> holdsTwo(region, place))
        .map(TextRegion::box)
        .min(Comparator.comparingDouble(box -> Math.abs(box.y1() - place.y1())))
        .map(box -> new Box(box.x0(), box.y1() - VALUE * box.height(), box.x1(), box.y1()))
        .orElseGet(() -> place.grown(0, ROOM * place.height()));
  }

  /** Of Latin only: Nastaliq is as high as two lines by itself. */
  private static boolean holdsTwo(TextRegion region, Box place) {
    Box line = region.box();
    double shared = Math.min(line.x1(), place.x1()) - Math.max(line.x0(), place.x0());
    return region.script() != Script.ARABIC
        && shared >= SHARE * Math.min(line.width(), place.width())
        && line.height() >= TWO * place.height()
        && line.y0() < place.y0() - ROOM * place.height()
        && line.y1() > place.y0() - ROOM * place.height()
        && line.y1() < place.y1() + ROOM * place.height();
  }

  private static boolean stands(Box line, Box zone) {
    double shared = Math.min(line.x1(), zone.x1()) - Math.max(line.x0(), zone.x0());
    boolean over = shared >= SHARE * line.width() || shared >= SHARE * zone.width();
    return over && off(line, zone) <= OFF;
  }

  private static double off(Box line, Box zone) {
    return Math.abs(line.centreY() - zone.centreY()) / zone.height();
  }
}
