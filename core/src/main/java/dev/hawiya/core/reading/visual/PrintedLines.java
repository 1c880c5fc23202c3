package dev.hawiya.core.reading.visual;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads every line of a part of a page, each with the recogniser of its script. */
public final class PrintedLines {
  /** A page printed in Arabic has more lines of it than signatures and ornaments look like one. */
  private static final int FEWEST_ARABIC = 4;

  /** Room beside a line of Nastaliq, in its heights. */
  private static final double ROOM = 0.3;

  private final TextDetector detector;
  private final TextRecognizer recognizer;

  /**
   * @param detector of lines on any page, that tells scripts
   */
  public PrintedLines(TextDetector detector, TextRecognizer recognizer) {
    this.detector = detector;
    this.recognizer = recognizer;
  }

  /**
   * The lines printed on a part of a page.
   *
   * @param part 0..1 of the page
   * @param arabic the kind of its lines in Arabic script, ARABIC or URDU
   */
  public PrintedArea read(Page page, Box part, LineKind arabic) {
    Homography toPhoto = Homography.between(Quad.WHOLE, page.inPhoto(part));
    Page area = new Page(page.raster().part(part), toPhoto);
    Map<Boolean, List<TextRegion>> regions =
        detector.detect(area).stream()
            .collect(Collectors.partitioningBy(r -> r.script() == Script.ARABIC));
    List<TextLine> lines = new ArrayList<>();
    lines.addAll(read(area, regions.get(false), LineKind.LATIN_TEXT));
    if (arabic != LineKind.ARABIC || regions.get(true).size() >= FEWEST_ARABIC) {
      List<TextRegion> read =
          arabic == LineKind.URDU ? withRoom(area, regions.get(true)) : regions.get(true);
      lines.addAll(read(area, read, arabic));
    }
    return new PrintedArea(area, lines);
  }

  private List<TextLine> read(Page area, List<TextRegion> regions, LineKind kind) {
    return regions.isEmpty() ? List.of() : recognizer.recognize(area.raster(), regions, kind);
  }

  /** Nastaliq begins and ends in strokes that reach out of the line's core. */
  private static List<TextRegion> withRoom(Page page, List<TextRegion> regions) {
    double aspect = (double) page.raster().height() / page.raster().width();
    return regions.stream()
        .map(
            r ->
                new TextRegion(
                    r.box().grown(ROOM * r.box().height() * aspect, 0), r.score(), r.script()))
        .toList();
  }
}
