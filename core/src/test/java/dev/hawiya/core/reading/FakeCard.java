package dev.hawiya.core.reading;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import dev.hawiya.core.plate.PlateReader;
import dev.hawiya.core.plate.PlateThresholds;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A card made of words at places, and stages that see exactly that: what a detector and a
 * recogniser would answer, turned upside down where the page is.
 */
final class FakeCard {
  /** Text at a place; {@code seen} is false where the detector overlooks it. */
  record Ink(Box box, String text, double score, boolean seen) {}

  private static final Quad CORNERS =
      new Quad(
          new Point(0.1, 0.1), new Point(0.9, 0.12), new Point(0.88, 0.9), new Point(0.11, 0.88));

  private static final Set<LineKind> RIGHT_TO_LEFT = Set.of(LineKind.ARABIC, LineKind.URDU);

  final List<Ink> inks = new ArrayList<>();
  final Map<String, Double> appearance;
  boolean localizedUpsideDown;
  FakePrint print = FakePrint.NONE;
  FakeZones zones = FakeZones.NONE;
  List<Barcode> barcodes = List.of();
  List<Quad> outlines = List.of();
  boolean localized = true;
  int rectified;
  int pages = 1;
  int barcodeLooks;
  boolean everyPageUpright;

  /** Whether the detector that tells scripts sees the words too. */
  boolean inFull;

  /** Where the card lies, and lies again. */
  final List<Quad> places = new ArrayList<>(List.of(CORNERS));

  final List<Integer> looks = new ArrayList<>();
  final List<LineKind> calls = new ArrayList<>();

  FakeCard(Map<String, Double> appearance) {
    this.appearance = appearance;
  }

  FakeCard ink(double x0, double y0, double x1, double y1, String text) {
    inks.add(new Ink(new Box(x0, y0, x1, y1), text, 0.97, true));
    return this;
  }

  FakeCard ink(Ink ink) {
    inks.add(ink);
    return this;
  }

  /** A barcode that cannot be read. */
  FakeCard barcode(BarcodeFormat format) {
    barcodes = List.of(new Barcode(format, new Box(0.06, 0.62, 0.95, 0.95), Optional.empty()));
    return this;
  }

  FakeCard without(String text) {
    inks.removeIf(i -> i.text().equals(text));
    return this;
  }

  Stages stages() {
    return new Stages(
        bytes -> Collections.nCopies(pages, new Raster(1000, 700, new byte[1000 * 700 * 3])),
        raster -> new Quality(1000, 700, 0.8, 0.5, 0.6, 0.0, false),
        (photo, taken) -> localization(taken),
        photo -> outlines,
        (photo, corners, size) -> page(corners),
        page -> detect(page),
        (picture, regions, kind) -> recognize(picture, regions, kind),
        zones,
        page -> inFull ? detectScripts(page) : print.regions(),
        page -> barcodes(page),
        plateless((photo, corners, size) -> page(corners)));
  }

  private static PlateReader plateless(Rectifier rectifier) {
    return new PlateReader(
        photo -> List.of(), (photo, place) -> List.of(), rectifier, PlateThresholds.DEFAULT);
  }

  private Optional<Localization> localization(List<Quad> taken) {
    looks.add(taken.size());
    return places.stream()
        .filter(place -> localized && !taken.contains(place))
        .findFirst()
        .map(place -> localizedUpsideDown ? place.turnedHalf() : place)
        .map(seen -> new Localization(seen, appearance, 0.9));
  }

  /** The first byte of a page's raster says whether it lies upside down. */
  private Page page(Quad corners) {
    rectified++;
    byte[] pixels = new byte[856 * 540 * 3];
    boolean whole = !localized && corners.equals(Quad.WHOLE);
    pixels[0] = (byte) (places.contains(corners) || whole ? 0 : 1);
    return new Page(new Raster(856, 540, pixels), Homography.between(Quad.WHOLE, corners));
  }

  private List<TextRegion> detect(Page page) {
    return inks.stream()
        .filter(Ink::seen)
        .map(i -> new TextRegion(lying(i.box(), page.raster()), 0.9))
        .toList();
  }

  private List<TextRegion> detectScripts(Page page) {
    return inks.stream()
        .filter(Ink::seen)
        .map(i -> new TextRegion(lying(i.box(), page.raster()), 0.9, script(i.text())))
        .toList();
  }

  private static Script script(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x620 && c < 0x6f0) ? Script.ARABIC : Script.LATIN;
  }

  /** A page that lies upside down shows none: only that of the known document may be read. */
  private List<Barcode> barcodes(Page page) {
    barcodeLooks++;
    return everyPageUpright || page.raster().rgb()[0] == 0 ? barcodes : List.of();
  }

  private static Box lying(Box box, Raster raster) {
    return raster.rgb()[0] == 0
        ? box
        : new Box(1 - box.x1(), 1 - box.y1(), 1 - box.x0(), 1 - box.y0());
  }

  private List<TextLine> recognize(Raster picture, List<TextRegion> regions, LineKind kind) {
    calls.add(kind);
    return regions.stream().map(r -> line(picture, r, kind)).toList();
  }

  private TextLine line(Raster picture, TextRegion region, LineKind kind) {
    Optional<String> printed = print.text(region);
    if (printed.isPresent()) {
      return new TextLine(region, kind, List.of(new TextAlternative(printed.get(), 0.95)));
    }
    if (picture.rgb()[0] != 0) {
      return new TextLine(region, kind, List.of(new TextAlternative("لىا", 0.05)));
    }
    List<Ink> inside =
        inks.stream()
            .filter(i -> i.box().overlap(region.box()) > 0.3 * i.box().area())
            .sorted(
                Comparator.comparingDouble(
                    i -> RIGHT_TO_LEFT.contains(kind) ? -i.box().x1() : i.box().x0()))
            .toList();
    String text = inside.stream().map(Ink::text).collect(Collectors.joining(" "));
    double score = inside.stream().mapToDouble(Ink::score).min().orElse(0);
    String seen =
        kind == LineKind.DIGITS
            ? digits(text)
            : kind == LineKind.NUMERALS ? text.replaceAll("[^0-9./ -]", "").strip() : text;
    return seen.isBlank()
        ? new TextLine(region, kind, List.of())
        : new TextLine(region, kind, List.of(new TextAlternative(seen, score)));
  }

  private static String digits(String text) {
    return Digits.toArabicIndic(text).replaceAll("[^\u0660-\u0669/ ]", "").strip();
  }
}
