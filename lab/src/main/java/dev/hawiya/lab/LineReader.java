package dev.hawiya.lab;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.List;

/** Reads a picture that is one line of text from edge to edge. Thread-safe. */
public final class LineReader {
  private static final TextRegion WHOLE = new TextRegion(new Box(0, 0, 1, 1), 1);

  private final ImageDecoder decoder;
  private final TextRecognizer recognizer;

  public LineReader(ImageDecoder decoder, TextRecognizer recognizer) {
    this.decoder = decoder;
    this.recognizer = recognizer;
  }

  /** The text in logical order with its confidence; the empty text where nothing was read. */
  public TextAlternative read(byte[] picture, LineKind kind) throws InputRejected {
    Raster raster = decoder.decode(picture);
    List<TextAlternative> readings =
        recognizer.recognize(raster, List.of(WHOLE), kind).get(0).alternatives();
    return readings.isEmpty() ? new TextAlternative("", 0) : readings.get(0);
  }
}
