package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import java.util.List;

/**
 * A page read as one layout.
 *
 * @param fields parsed, not yet reconciled
 * @param evidence for the layout, in log-odds
 */
record Attempt(
    Layout layout, Quad corners, Page page, List<RawField> raw, Fields fields, double evidence) {}
