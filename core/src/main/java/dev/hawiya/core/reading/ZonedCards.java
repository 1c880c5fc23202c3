package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Checker;
import dev.hawiya.core.check.SameNumber;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.DocumentLocalizer;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.zone.ZoneDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cards that are known by their machine-readable zone and whose print is read in full: a NICOP's
 * back. The zone's values stand; print fills in what it has not, and its number is compared.
 */
record ZonedCards(
    Catalog catalog,
    DocumentLocalizer localizer,
    DocumentClassifier classifier,
    LayoutTrials trials,
    Checker checker) {
  private static final double MOSTLY = 0.5;

  /** The card with what its side prints; any other document as it was. */
  ZoneDocument completed(ZoneDocument zone, Raster photo, Trace trace) {
    return layout(zone)
        .filter(l -> l.side().readInFull())
        .map(l -> completed(zone, l, photo, trace))
        .orElse(zone);
  }

  /** The catalogue's side of a document. */
  Optional<Layout> layout(ZoneDocument zone) {
    return catalog
        .document(zone.type())
        .flatMap(type -> type.side(zone.side()).map(side -> new Layout(type, side)));
  }

  private ZoneDocument completed(ZoneDocument zone, Layout layout, Raster photo, Trace trace) {
    // A zone tells where its card ends to a twentieth only; a card that is seen, to a hundredth.
    Quad corners =
        localizer
            .localize(photo)
            .filter(l -> classifier.looks(layout, l.appearance()) > 0 && l.corners().isConvex())
            .map(l -> lyingAs(zone.corners(), l.corners()))
            .filter(c -> isOf(zone.corners(), c))
            .orElse(zone.corners());
    return corners.isConvex()
        ? trials
            .as(layout, corners, photo, trace)
            .map(print -> joined(zone.at(corners), print, layout))
            .orElse(zone)
        : zone;
  }

  /** A localiser may take a card for one that lies upside down; a zone is read one way only. */
  private static Quad lyingAs(Quad zone, Quad seen) {
    return distance(zone.topLeft(), seen.topLeft()) <= distance(zone.topLeft(), seen.bottomRight())
        ? seen
        : seen.turnedHalf();
  }

  /** Whether the card that was seen is the zone's, and not another in the same photo. */
  private static boolean isOf(Quad zone, Quad seen) {
    Box card = zone.bounds();
    return seen.bounds().overlap(card) > MOSTLY * card.area();
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private ZoneDocument joined(ZoneDocument zone, Attempt print, Layout layout) {
    Map<String, Field> read = new LinkedHashMap<>(zone.fields().read());
    String number = layout.side().numberId().orElse("");
    SameNumber same = checker.inZone(zone.fields(), print.fields(), number);
    same.fields().get(number).ifPresent(n -> read.put(number, n));
    print.fields().read().values().forEach(f -> read.putIfAbsent(f.id(), f));
    Fields both = new Fields(read, Map.of());
    List<CheckResult> checks = new ArrayList<>(zone.checks());
    checker.check(both, both, layout).stream()
        .filter(c -> c.id().startsWith(number + "."))
        .forEach(checks::add);
    checks.add(same.check());
    return zone.with(both, checks);
  }
}
