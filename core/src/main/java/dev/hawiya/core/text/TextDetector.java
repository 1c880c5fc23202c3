package dev.hawiya.core.text;

import dev.hawiya.core.image.Page;
import java.util.List;

/** Finds the lines of text on a rectified page. */
public interface TextDetector {
  /** The regions, from top to bottom and from right to left; empty where there is no text. */
  List<TextRegion> detect(Page page);

  /** The same with what is hardly seen, such as single digits, of which some may be no text. */
  default List<TextRegion> suspect(Page page) {
    return detect(page);
  }
}
