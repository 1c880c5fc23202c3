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
import java.util.stream.Stream;

/** Reads lines of every kind with the networks of {@code models/line-recognizer}. */
public final class LineRecognizer implements TextRecognizer {
  private final Map<LineKind, LineReader> readers = new EnumMap<>(LineKind.class);

  /**
   * @param networks line recognisers, each for the kinds of line that its card names
   */
  public LineRecognizer(List<Network> networks) {
    for (Network network : networks) {
      Stream.of(LineKind.values())
          .filter(kind -> network.card().has("kinds." + kind))
          .forEach(kind -> readers.put(kind, new LineReader(network, kind)));
    }
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
        lines.add(reader.read(pictures, region));
      }
    }
    return lines;
  }
}
