package dev.hawiya.specimen;

/** A picture of one side, encoded as JPEG, and everything that is true of it. */
public record Specimen(byte[] encoded, SpecimenTruth truth) {}
