package dev.hawiya.engine.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The orientation a camera noted down: 1 (upright) to 8. */
final class ExifOrientation {
  private ExifOrientation() {}

  /** The noted orientation; 1 where there is none, or where the metadata is damaged. */
  static int of(byte[] encoded) {
    try {
      var metadata =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(encoded), encoded.length);
      for (var directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
        if (directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
          return directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        }
      }
      return 1;
    } catch (ImageProcessingException | IOException | MetadataException e) {
      return 1;
    } catch (RuntimeException e) {
      // Hostile metadata makes parsers fail in ways they do not declare; the pixels are still good.
      return 1;
    }
  }
}
