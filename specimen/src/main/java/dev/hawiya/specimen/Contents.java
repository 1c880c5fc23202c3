package dev.hawiya.specimen;

import java.util.Map;

/** The values of one side, as {@link SpecimenTruth} explains them. */
record Contents(Map<String, String> fields, Map<String, String> derived, Map<String, String> raw) {}
