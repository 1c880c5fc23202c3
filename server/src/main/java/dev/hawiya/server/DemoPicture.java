package dev.hawiya.server;

/** The picture that a demo offers to read. */
@FunctionalInterface
interface DemoPicture {
  /** A JPEG of the front of an invented person's Egyptian national ID. */
  byte[] jpeg();
}
