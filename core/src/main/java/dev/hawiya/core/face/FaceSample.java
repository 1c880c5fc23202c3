package dev.hawiya.core.face;

/** A face of a picture with all that is known of it. */
public record FaceSample(Face face, FaceQuality quality, Embedding embedding) {}
