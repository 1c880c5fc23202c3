package dev.hawiya.engine;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.cutout.Cutouts;
import dev.hawiya.core.face.FaceDetector;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.picture.PictureClassifier;
import dev.hawiya.core.plate.PlateReader;
import dev.hawiya.core.plate.PlateThresholds;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.Stages;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.engine.barcode.PageBarcodes;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.JpegEncoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PageRectifier;
import dev.hawiya.engine.image.PhotoQuality;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.mrz.ZoneReader;
import dev.hawiya.engine.page.CardLocalizer;
import dev.hawiya.engine.page.EdgeOutlines;
import dev.hawiya.engine.page.LineDetector;
import dev.hawiya.engine.page.PageLineDetector;
import dev.hawiya.engine.plate.PlateFinder;
import dev.hawiya.engine.plate.PlateLines;
import dev.hawiya.engine.text.LineRecognizer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The whole engine: every network loaded once, shared by all threads until it is closed. */
public final class Engine implements AutoCloseable {
  private final List<Network> networks;
  private final Stages stages;
  private final DocumentReader reader;
  private final Cutouts cutouts;
  private final Catalog catalog;

  private Engine(List<Network> networks, Stages stages, Clock clock) {
    this.networks = networks;
    this.stages = stages;
    this.catalog = Catalog.load();
    this.reader = new DocumentReader(stages, catalog, clock);
    this.cutouts = new Cutouts(catalog, stages.rectifier(), new JpegEncoder());
  }

  /** Loads the committed networks. */
  public static Engine open(Clock clock) {
    Network corners = Network.open("localizer/card-corners/1");
    Network lines = Network.open("text-detector/card-lines/1");
    Network printed = Network.open("text-detector/page-lines/1");
    List<Network> scripts =
        Stream.of("codes", "arabic", "latin", "names", "urdu")
            .map(name -> Network.open("line-recognizer/" + name + "/1"))
            .toList();
    Network zones = Network.open("mrz-finder/zones/1");
    Network mrz = Network.open("line-recognizer/mrz/1");
    Network streets = Network.open("plate-detector/streets/1");
    Network plates = Network.open("line-recognizer/plates/1");
    PageRectifier rectifier = new PageRectifier();
    PlateReader numbers =
        new PlateReader(
            new PlateFinder(streets), new PlateLines(plates), rectifier, PlateThresholds.DEFAULT);
    Stages stages =
        new Stages(
            new FileDecoder(Limits.DEFAULT),
            new PhotoQuality(),
            new CardLocalizer(corners),
            new EdgeOutlines(),
            rectifier,
            new LineDetector(lines),
            new LineRecognizer(scripts),
            new ZoneReader(zones, mrz),
            new PageLineDetector(printed),
            new PageBarcodes(),
            numbers);
    Stream<Network> others = Stream.of(corners, lines, printed, zones, mrz, streets, plates);
    return new Engine(Stream.concat(others, scripts.stream()).toList(), stages, clock);
  }

  public DocumentReader reader() {
    return reader;
  }

  /** Says what pictures show, with faces found by another engine. */
  public PictureClassifier classifier(FaceDetector faces) {
    return new PictureClassifier(catalog, reader, faces);
  }

  public Cutouts cutouts() {
    return cutouts;
  }

  public TextRecognizer recognizer() {
    return stages.recognizer();
  }

  public PlateReader plates() {
    return stages.plates();
  }

  public MrzReader zones() {
    return stages.zones();
  }

  @Override
  public void close() {
    networks.forEach(Network::close);
  }
}
