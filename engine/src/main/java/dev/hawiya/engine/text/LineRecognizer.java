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
   * @param urdu reads Urdu in Nastaliq
   */
  public LineRecognizer(Network codes, Network arabic, Network latin, Network urdu) {
    readers.put(LineKind.DIGITS, new LineReader(codes, LineKind.DIGITS));
    readers.put(LineKind.LATIN, new LineReader(codes, LineKind.LATIN));
    readers.put(LineKind.LATIN_TEXT, new LineReader(latin, LineKind.LATIN_TEXT));
    readers.put(LineKind.LATIN_NAME, new LineReader(latin, LineKind.LATIN_NAME));
    readers.put(LineKind.NUMERALS, new LineReader(latin, LineKind.NUMERALS));
    readers.put(LineKind.URDU, new LineReader(urdu, LineKind.URDU));
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
