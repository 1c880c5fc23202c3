package dev.hawiya.core.reading;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Quad;
import java.util.List;

/** What a machine-readable zone tells of the document that carries it. */
record ZoneDocument(
    Classification document, Quad corners, Fields fields, List<CheckResult> checks) {}
