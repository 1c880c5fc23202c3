package dev.hawiya.lab.form;

import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Map;

/**
 * One side of a form as it was read.
 *
 * @param file of the picture
 * @param type document type id
 * @param side of the document
 * @param fields true values by canonical id
 * @param lines all that was read
 */
record FormPage(
    String file, String type, String side, Map<String, String> fields, List<TextLine> lines) {}
