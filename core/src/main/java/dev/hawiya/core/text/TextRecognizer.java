package dev.hawiya.core.text;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Reads lines of text. Thread-safe. */
public interface TextRecognizer {
  /** Reads regions of a picture, each with the vocabulary of a kind; answers in the same order. */
  List<TextLine> recognize(Raster picture, List<TextRegion> regions, LineKind kind);
}
