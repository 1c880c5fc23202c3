package dev.hawiya.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The picture that a demo offers to read. */
@FunctionalInterface
interface DemoPicture {
  /** A JPEG of the front of an invented person's Egyptian national ID. */
  byte[] jpeg();

  /**
   * The picture that comes with the server, once drawn by the specimen module's DemoSpecimen: to
   * draw it anew at every start would take longer than the rest of the start.
   */
  static DemoPicture bundled() {
    String path = "/demo/egy-nid-front.jpg";
    try (InputStream in = DemoPicture.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no picture " + path);
      }
      byte[] jpeg = in.readAllBytes();
      return () -> jpeg;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
