package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;

/** Looks for zones with the network {@code mrz-finder/zones}: in a whole photo, then closely. */
final class ZoneFinder {
  /** Longer side of the picture that a look at a whole photo is taken at. */
  private static final int USUAL = 448;

  /** The same for zones that fill the photo, as in thumbnails, and for those that do not. */
  private static final List<Integer> UNUSUAL = List.of(320, 384, 640);

  /** Longer side of a look at a part of the photo. */
  private static final int PART = 640;

  /** Sides of a network's input are multiples of this. */
  private static final int STEP = 32;

  /** Size of a close look, and how much of it the zone may take up. */
  private static final int WIDTH = 576;

  private static final int HEIGHT = 160;
  private static final double WIDEST = 0.84;
  private static final double TALLEST = 0.72;

  /** Pixels of a close look to a character's pitch: what the network was trained on. */
  private static final double PITCH = 10.5;

  /** A zone of three lines of 30 is 5 times as long as high, one of two lines 10 or more. */
  private static final double THREE_LINES = 7.5;

  private static final int MOST_LOOKS = 4;

  /** A place that differs by less than this share of its length has settled. */
  private static final double SETTLED = 0.04;

  /** A closer look that sees less than this share of the place has lost it. */
  private static final double LOST = 0.6;

  /** Places that a photo is followed up for. */
  private static final int MOST_PLACES = 4;

  private final Network network;

  ZoneFinder(Network network) {
    this.network = network;
  }

  /** Places in the whole photo that look like a zone, surest first, in pixels of the photo. */
  List<ZonePlace> places(GreyPhoto photo) {
    return places(photo, USUAL);
  }

  /** The same at other sizes and then in the photo's parts, one look after the other. */
  Stream<List<ZonePlace>> unusualPlaces(GreyPhoto photo) {
    return Stream.concat(
        UNUSUAL.stream().map(longer -> places(photo, longer)),
        Stream.of(photo).map(this::placesInParts));
  }

  private List<ZonePlace> places(GreyPhoto photo, int longer) {
    double scale = longer / (double) Math.max(photo.width(), photo.height());
    int width = Math.max(STEP, (int) Math.round(photo.width() * scale));
    int height = Math.max(STEP, (int) Math.round(photo.height() * scale));
    Mat small = photo.resized(new Size(width, height));
    Mat padded = new Mat();
    try {
      Core.copyMakeBorder(
          small,
          padded,
          0,
          (STEP - height % STEP) % STEP,
          0,
          (STEP - width % STEP) % STEP,
          Core.BORDER_CONSTANT,
          new Scalar(128));
      return ZonePlaces.of(look(padded)).stream()
          .limit(MOST_PLACES)
          .map(p -> p.scaled(1 / scale))
          .toList();
    } finally {
      small.release();
      padded.release();
    }
  }

  /** The places that any look at the whole photo shows, longest and surest first. */
  List<ZonePlace> allPlaces(GreyPhoto photo) {
    return Stream.concat(Stream.of(USUAL), UNUSUAL.stream())
        .flatMap(longer -> places(photo, longer).stream())
        .sorted(Comparator.comparingDouble(p -> -p.score() * p.length()))
        .toList();
  }

  private List<ZonePlace> placesInParts(GreyPhoto photo) {
    int width = photo.width() * 2 / 5;
    int height = photo.height() * 2 / 5;
    List<ZonePlace> all = new ArrayList<>();
    for (int part = 0; part < 9; part++) {
      int x = (part % 3) * (photo.width() - width) / 2;
      int y = (part / 3) * (photo.height() - height) / 2;
      all.addAll(places(photo, new Rect(x, y, width, height)));
    }
    all.sort(Comparator.comparingDouble(p -> -p.score() * p.length()));
    return all.stream().limit(MOST_PLACES).toList();
  }

  private List<ZonePlace> places(GreyPhoto photo, Rect window) {
    double shrink = Math.max(window.width, window.height) / (double) PART;
    int width = Math.max(STEP, (int) (window.width / shrink) / STEP * STEP);
    int height = Math.max(STEP, (int) (window.height / shrink) / STEP * STEP);
    Mat part =
        photo.part(
            width,
            height,
            shrink,
            (column, row, to, at) -> {
              to[at] = (float) (window.x + (column + 0.5) * shrink - 0.5);
              to[at + 1] = (float) (window.y + (row + 0.5) * shrink - 0.5);
            });
    try {
      return ZonePlaces.of(look(part)).stream()
          .map(p -> p.scaled(shrink))
          .map(
              p ->
                  new ZonePlace(
                      new Point(p.centre().x() + window.x, p.centre().y() + window.y),
                      p.cosine(),
                      p.sine(),
                      p.length(),
                      p.height(),
                      p.score()))
          .toList();
    } finally {
      part.release();
    }
  }

  /** Looks at a place from close by, until it stays where it is, and finds its lines. */
  LaidZone laid(GreyPhoto photo, ZonePlace first) {
    LaidZone laid = close(photo, first);
    for (int looks = 1; looks < MOST_LOOKS; looks++) {
      ZonePlace place = laid.place();
      if (place.differs(laid.from()) < SETTLED || place.length() < LOST * first.length()) {
        break;
      }
      laid = close(photo, place);
    }
    return laid;
  }

  private LaidZone close(GreyPhoto photo, ZonePlace place) {
    int characters = place.length() < THREE_LINES * place.height() ? 30 : 44;
    double shrink =
        Math.max(
            place.length() / characters / PITCH,
            Math.max(place.length() / (WIDEST * WIDTH), place.height() / (TALLEST * HEIGHT)));
    Mat part =
        photo.part(
            WIDTH,
            HEIGHT,
            shrink,
            (column, row, to, at) -> {
              double along = (column + 0.5 - WIDTH / 2.0) * shrink;
              double across = (row + 0.5 - HEIGHT / 2.0) * shrink;
              Point p = place.at(along, across);
              to[at] = (float) (p.x() - 0.5);
              to[at + 1] = (float) (p.y() - 0.5);
            });
    try {
      return LaidZone.of(look(part), place, shrink);
    } finally {
      part.release();
    }
  }

  private ZoneMap look(Mat grey) {
    byte[] pixels = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, pixels);
    float[] input = new float[pixels.length];
    for (int i = 0; i < input.length; i++) {
      input[i] = pixels[i] & 0xFF;
    }
    Network.Output output = network.run(input, 1, 1, grey.rows(), grey.cols()).get("zones");
    return new ZoneMap((int) output.shape()[2], (int) output.shape()[3], output.values());
  }
}
