package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the number plates of a photo: found, laid flat, read as one row and, where that says
 * nothing a plate can say, as two. Thread-safe.
 */
public final class PlateReader {
  /** Height of a plate laid flat, in the rectifier's millimetres: some 140 rows. */
  private static final double FLAT = 12;

  /** A picture of nothing but a plate is this much wider than high. */
  private static final double NARROWEST = 1.1;

  private static final double WIDEST = 5;

  private final PlateDetector detector;
  private final PlateRecognizer recognizer;
  private final Rectifier rectifier;
  private final StripColours colours;
  private final PlateThresholds thresholds;

  public PlateReader(
      PlateDetector detector,
      PlateRecognizer recognizer,
      Rectifier rectifier,
      PlateThresholds thresholds) {
    this.detector = detector;
    this.recognizer = recognizer;
    this.rectifier = rectifier;
    this.colours = StripColours.egyptian();
    this.thresholds = thresholds;
  }

  /** The plates of a photo, the clearest first: of those read plainly the largest. */
  public List<Plate> read(Raster photo) {
    List<Plate> plates = new ArrayList<>();
    detector.detect(photo).forEach(found -> plates.add(eitherWayUp(photo, found)));
    if (plates.stream().allMatch(p -> p.number().isEmpty())) {
      whole(photo).or(() -> turned(photo)).ifPresent(plates::add);
    }
    plates.removeIf(p -> p.number().isEmpty() && p.seen() < thresholds.unread());
    plates.sort(Comparator.comparingDouble(this::clearness).reversed());
    return List.copyOf(plates);
  }

  /** The surest plate of a photo that was taken with the camera turned. */
  private Optional<Plate> turned(Raster photo) {
    return detector.detectTurned(photo).stream()
        .map(found -> plate(photo, found))
        .filter(p -> p.confidence() >= thresholds.plain())
        .max(Comparator.comparingDouble(Plate::confidence));
  }

  private double clearness(Plate plate) {
    return plate.confidence() >= thresholds.plain()
        ? 1 + Math.abs(plate.corners().area())
        : plate.confidence();
  }

  /** A picture in which no plate was read may be one and nothing else. */
  private Optional<Plate> whole(Raster photo) {
    double shape = (double) photo.width() / photo.height();
    return Optional.of(Quad.WHOLE)
        .filter(w -> shape >= NARROWEST && shape <= WIDEST)
        .map(w -> plate(photo, new FoundPlate(w, 0)))
        .filter(p -> p.confidence() >= thresholds.alone());
  }

  /** A plate that says nothing may stand on its head. */
  private Plate eitherWayUp(Raster photo, FoundPlate found) {
    Plate upright = plate(photo, found);
    if (upright.confidence() >= thresholds.plain()) {
      return upright;
    }
    Plate turned = plate(photo, new FoundPlate(found.corners().turnedHalf(), found.score()));
    return turned.confidence() >= thresholds.plain() ? turned : upright;
  }

  private Plate plate(Raster photo, FoundPlate found) {
    Quad roomy = roomy(found.corners(), thresholds.rooms().get(0));
    Page flat = rectifier.rectify(photo, roomy, size(photo, roomy));
    Optional<PlateUse> use = colours.use(flat.raster());
    Optional<PlateText> text = text(photo, found.corners(), flat);
    return text.filter(t -> t.weight(thresholds) >= thresholds.believed())
        .map(t -> read(found, t, use))
        .orElseGet(() -> Plate.unread(found.corners(), found.score(), use));
  }

  private Plate read(FoundPlate found, PlateText text, Optional<PlateUse> use) {
    double confidence = thresholds.confidence(text.weight(thresholds));
    double seen = Math.max(found.score(), confidence);
    return new Plate(
        found.corners(), seen, Optional.of(text.number()), confidence, text.characters(), use);
  }

  /** A corner may cut off a letter: each plate is read with less and with more around it. */
  private Optional<PlateText> text(Raster photo, Quad corners, Page flat) {
    List<List<PlateText>> looks = new ArrayList<>();
    for (double room : thresholds.rooms()) {
      Quad place = roomy(corners, room);
      Homography toPhoto = Homography.between(Quad.WHOLE, place);
      looks.add(PlateText.ofOneRow(recognizer.read(photo, place), toPhoto));
    }
    Optional<PlateText> one = PlateText.best(looks, thresholds);
    if (weight(one) >= thresholds.settled()) {
      return one;
    }
    Optional<PlateText> two = PlateText.best(List.of(twoRows(photo, flat)), thresholds);
    return weight(two) > weight(one) ? two : one;
  }

  private double weight(Optional<PlateText> text) {
    return text.map(t -> t.weight(thresholds)).orElse(0.0);
  }

  private List<PlateText> twoRows(Raster photo, Page flat) {
    double parting = RowParting.of(flat.raster());
    return PlateText.ofTwoRows(
        row(photo, flat, new Box(0, 0, 1, parting)),
        row(photo, flat, new Box(0, parting, 1, 1)),
        flat.toPhoto());
  }

  private PlateText.Row row(Raster photo, Page flat, Box place) {
    return new PlateText.Row(recognizer.read(photo, flat.inPhoto(place)), place);
  }

  private static Quad roomy(Quad corners, double room) {
    return corners.scaled(1 + 2 * room);
  }

  /** As wide to its height as it is seen. */
  private static PageSize size(Raster photo, Quad quad) {
    double wide =
        Math.hypot(
            (quad.topRight().x() - quad.topLeft().x()) * photo.width(),
            (quad.topRight().y() - quad.topLeft().y()) * photo.height());
    double high =
        Math.hypot(
            (quad.bottomLeft().x() - quad.topLeft().x()) * photo.width(),
            (quad.bottomLeft().y() - quad.topLeft().y()) * photo.height());
    double shape = Math.max(0.5, Math.min(wide / Math.max(1, high), 6));
    return new PageSize(FLAT * shape, FLAT);
  }
}
