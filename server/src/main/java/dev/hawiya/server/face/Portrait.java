package dev.hawiya.server.face;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.reading.DocumentReading;
import java.util.List;
import java.util.Optional;

/**
 * A kept picture in which a document with a portrait was read.
 *
 * @param image as it was sent
 * @param page of the file that shows the document, from 1
 * @param outline of the document in it; absent where it was not found
 */
record Portrait(byte[] image, int page, Optional<Quad> outline) {
  static Portrait of(byte[] image, DocumentReading reading) {
    return new Portrait(image, reading.page().orElse(1), reading.corners().filter(Quad::isConvex));
  }

  /**
   * The faces on the document: whoever holds it into the camera does not stand for its portrait.
   *
   * @param pages the faces on every page of the file
   */
  FacePicture among(List<List<FaceSample>> pages) {
    List<FaceSample> faces = page <= pages.size() ? pages.get(page - 1) : List.of();
    return new FacePicture(
        FacePicture.Kind.DOCUMENT, faces.stream().filter(this::isOnDocument).toList());
  }

  private boolean isOnDocument(FaceSample sample) {
    var box = sample.face().box();
    Point middle = new Point(box.centreX(), box.centreY());
    return outline.filter(quad -> !quad.contains(middle)).isEmpty();
  }
}
