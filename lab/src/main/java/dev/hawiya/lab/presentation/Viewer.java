package dev.hawiya.lab.presentation;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import java.io.IOException;

/** Reads a picture as a user would have it read who asks whether the document is genuine. */
final class Viewer {
  private final DocumentReader reader;

  Viewer(DocumentReader reader) {
    this.reader = reader;
  }

  Viewing view(Exhibit exhibit) throws IOException {
    Watch watch = new Watch();
    try {
      DocumentReading reading =
          reader.readAll(exhibit.source().load(), Scope.PRESENTATION, watch).get(0);
      return new Viewing(
          exhibit.attack(), reading.presentation(), watch.duration, watch.megapixels);
    } catch (InputRejected e) {
      return Viewing.unread(exhibit);
    }
  }

  /** The size of the last photo, and how long its last document was assessed. */
  private static final class Watch implements Trace {
    private double megapixels;
    private long before;
    private long duration;

    @Override
    public void keep(String stage, Object made) {
      long now = System.nanoTime();
      if (stage.equals(PHOTO) && made instanceof Raster photo) {
        megapixels = photo.width() * (double) photo.height() / 1e6;
      }
      if (stage.equals(PRESENTATION)) {
        duration = now - before;
      }
      before = now;
    }
  }
}
