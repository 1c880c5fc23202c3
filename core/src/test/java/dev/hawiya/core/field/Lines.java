package dev.hawiya.core.field;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;

/** Lines and raw fields as a recogniser would give them. */
public final class Lines {
  public static final Page PAGE =
      new Page(new Raster(2, 1, new byte[6]), Homography.between(Quad.WHOLE, Quad.WHOLE));
  private static final Box BOX = new Box(0.4, 0.4, 0.6, 0.5);

  private Lines() {}

  public static RawField raw(String id, LineKind kind, String text, double score) {
    return raw(id, line(kind, new TextAlternative(text, score)));
  }

  public static RawField raw(String id, TextLine... lines) {
    return new RawField(id, List.of(lines), BOX);
  }

  public static TextLine line(LineKind kind, TextAlternative... alternatives) {
    return new TextLine(new TextRegion(BOX, 1), kind, List.of(alternatives));
  }
}
