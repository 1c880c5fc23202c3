package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds zones with {@code mrz-finder/zones} and reads them with {@code line-recognizer/mrz}. */
public final class ZoneReader implements MrzReader {
  /** Mean character score from which one reading is enough. */
  private static final double PLAIN = 0.97;

  /** Mean character score below which what was taken for a zone is none. */
  private static final double LEAST = 0.55;

  /** The finder's certainty from which a place is called a zone without having been read. */
  private static final double SEEN = 0.65;

  /** Share of the photo's width from which it is: shorter ones are some line of text. */
  private static final double LEAST_LENGTH = 0.3;

  private final ZoneFinder finder;
  private final ZoneDecoder decoder;
  private final Network recognizer;

  public ZoneReader(Network zones, Network recognizer) {
    this.finder = new ZoneFinder(zones);
    this.recognizer = recognizer;
    this.decoder = new ZoneDecoder(recognizer.card().text("vocabulary"));
  }

  @Override
  public List<SeenMrz> read(Raster photo) {
    try (GreyPhoto grey = new GreyPhoto(photo)) {
      return seen(grey, finder.places(grey));
    }
  }

  @Override
  public List<SeenMrz> readClosely(Raster photo) {
    try (GreyPhoto grey = new GreyPhoto(photo)) {
      return finder
          .unusualPlaces(grey)
          .map(places -> seen(grey, places))
          .filter(seen -> !seen.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
  }

  @Override
  public List<Quad> places(Raster photo) {
    try (GreyPhoto grey = new GreyPhoto(photo)) {
      return finder.allPlaces(grey).stream()
          .filter(place -> place.score() >= SEEN)
          .filter(place -> place.length() >= LEAST_LENGTH * photo.width())
          .map(place -> outline(grey, place))
          .toList();
    }
  }

  private static Quad outline(GreyPhoto photo, ZonePlace place) {
    double x = place.length() / 2;
    double y = place.height() / 2;
    return new Quad(
        relative(photo, place.at(-x, -y)),
        relative(photo, place.at(x, -y)),
        relative(photo, place.at(x, y)),
        relative(photo, place.at(-x, y)));
  }

  private static Point relative(GreyPhoto photo, Point p) {
    return new Point(p.x() / photo.width(), p.y() / photo.height());
  }

  private List<SeenMrz> seen(GreyPhoto photo, List<ZonePlace> places) {
    List<SeenMrz> all = new ArrayList<>();
    for (ZonePlace place : places) {
      LaidZone zone = finder.laid(photo, place);
      if (!zone.lines().isEmpty()) {
        read(photo, zone)
            .filter(s -> all.stream().noneMatch(o -> overlap(o, s)))
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingDouble(s -> -s.score()));
    return all;
  }

  /** Reads the lines as they lie; where that is doubtful, also with capitals by their pitch. */
  private Optional<SeenMrz> read(GreyPhoto photo, LaidZone zone) {
    Optional<SeenMrz> plain = read(photo, zone, zone.lines());
    if (plain.filter(s -> s.score() >= PLAIN).isPresent()) {
      return plain;
    }
    Optional<SeenMrz> again = read(photo, zone, ZoneLines.byPitch(zone.lines()));
    return Stream.of(plain, again)
        .flatMap(Optional::stream)
        .filter(s -> s.score() >= LEAST)
        .max(Comparator.comparingDouble(SeenMrz::score));
  }

  private Optional<SeenMrz> read(GreyPhoto photo, LaidZone zone, List<ZoneLine> lines) {
    LineStrips strips = LineStrips.of(photo, zone, lines);
    Network.Output output =
        recognizer
            .run(strips.samples(), strips.count(), 1, LineStrips.ROWS, strips.width())
            .get("logits");
    int steps = (int) output.shape()[1];
    int classes = (int) output.shape()[2];
    List<FixedLengthCtc> outputs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      outputs.add(new FixedLengthCtc(output.values(), i * steps * classes, steps, classes));
    }
    return decoder.best(outputs).map(decoded -> seen(photo, zone, lines, decoded));
  }

  private static SeenMrz seen(
      GreyPhoto photo, LaidZone zone, List<ZoneLine> all, ZoneDecoder.Decoded decoded) {
    int count = decoded.lines().size();
    List<ZoneLine> lines = all.subList(decoded.first(), decoded.first() + count);
    List<SeenLine> seen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Quad outline = outline(photo, zone, lines.get(i), lines.get(i));
      seen.add(new SeenLine(outline, decoded.lines().get(i)));
    }
    Quad whole = outline(photo, zone, lines.get(0), lines.get(count - 1));
    return new SeenMrz(whole, decoded.format(), seen, decoded.score());
  }

  /** The outline of lines, 0..1 of the photo. */
  private static Quad outline(GreyPhoto photo, LaidZone zone, ZoneLine top, ZoneLine bottom) {
    return new Quad(
        inPhoto(photo, zone, top.at(0, -top.tall() / 2)),
        inPhoto(photo, zone, top.at(1, -top.tall() / 2)),
        inPhoto(photo, zone, bottom.at(1, bottom.tall() / 2)),
        inPhoto(photo, zone, bottom.at(0, bottom.tall() / 2)));
  }

  private static Point inPhoto(GreyPhoto photo, LaidZone zone, Point p) {
    return relative(photo, zone.inPhoto(p));
  }

  private static boolean overlap(SeenMrz one, SeenMrz other) {
    return one.place().bounds().overlap(other.place().bounds()) > 0;
  }
}
