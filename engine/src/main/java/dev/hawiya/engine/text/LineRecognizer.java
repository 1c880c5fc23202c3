package dev.hawiya.engine.text;

import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads lines of every kind with the networks of {@code models/line-recognizer}. */
public final class LineRecognizer implements TextRecognizer {
  private final Map<LineKind, LineReader> readers = new EnumMap<>(LineKind.class);

  /**
   * @param codes reads digits and Latin codes
   * @param arabic reads Arabic
   * @param latin reads running text in Latin letters
   */
  public LineRecognizer(Network codes, Network arabic, Network latin) {
    readers.put(LineKind.DIGITS, new LineReader(codes, LineKind.DIGITS));
    readers.put(LineKind.LATIN, new LineReader(codes, LineKind.LATIN));
    readers.put(LineKind.LATIN_TEXT, new LineReader(latin, LineKind.LATIN_TEXT));
    readers.put(LineKind.ARABIC, new LineReader(arabic, LineKind.ARABIC));
  }

  @Override
  public List<TextLine> recognize(Raster picture, List<TextRegion> regions, LineKind kind) {
    if (regions.isEmpty()) {
      return List.of();
    }
    LineReader reader = readers.get(kind);
    List<TextLine> lines = new ArrayList<>();
    try (LinePictures pictures = new LinePictures(picture, reader.shape())) {
      for (TextRegion region : regions) {
        lines.add(new TextLine(region, kind, reader.read(pictures, region.box())));
      }
    }
    return lines;
  }
}
