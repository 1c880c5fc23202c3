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
   */
  public PrintedArea read(Page page, Box part) {
    Homography toPhoto = Homography.between(Quad.WHOLE, page.inPhoto(part));
    Page area = new Page(page.raster().part(part), toPhoto);
    Map<Boolean, List<TextRegion>> regions =
        detector.detect(area).stream()
            .collect(Collectors.partitioningBy(r -> r.script() == Script.ARABIC));
    List<TextLine> lines = new ArrayList<>();
    lines.addAll(recognizer.recognize(area.raster(), regions.get(false), LineKind.LATIN_TEXT));
    if (regions.get(true).size() >= FEWEST_ARABIC) {
      lines.addAll(recognizer.recognize(area.raster(), regions.get(true), LineKind.ARABIC));
    }
    return new PrintedArea(area, lines);
  }
}
