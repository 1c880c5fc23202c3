package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
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

/** Reads every line of a labelled area, each with the recogniser of its script. */
public final class PrintedLines {
  private final Rectifier rectifier;
  private final TextDetector detector;
  private final TextRecognizer recognizer;

  /**
   * @param detector of lines on any page, that tells scripts
   */
  public PrintedLines(Rectifier rectifier, TextDetector detector, TextRecognizer recognizer) {
    this.rectifier = rectifier;
    this.detector = detector;
    this.recognizer = recognizer;
  }

  /**
   * The lines printed on a side.
   *
   * @param corners of the side, 0..1 of the photo
   */
  public PrintedArea read(Raster photo, Quad corners, LabelledText text) {
    Homography toPhoto = Homography.between(Quad.WHOLE, corners);
    PageSize size =
        new PageSize(
            text.page().width() * text.area().width(), text.page().height() * text.area().height());
    Page area = rectifier.rectify(photo, Quad.of(text.area()).map(toPhoto), size);
    Map<Boolean, List<TextRegion>> regions =
        detector.detect(area).stream()
            .collect(Collectors.partitioningBy(r -> r.script() == Script.ARABIC));
    List<TextLine> lines = new ArrayList<>();
    lines.addAll(recognizer.recognize(area.raster(), regions.get(false), LineKind.LATIN_TEXT));
    lines.addAll(recognizer.recognize(area.raster(), regions.get(true), LineKind.ARABIC));
    return new PrintedArea(area, lines);
  }
}
