package dev.hawiya.core.reading;

import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.TextRegion;
import java.util.List;

/** A rectified page and the lines of text found on it. */
record SeenPage(Page page, List<TextRegion> regions) {}
