package dev.hawiya.engine.image;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;

/** The formats that are decoded, told by their first bytes. */
enum ImageFormat {
  JPEG,
  PNG,
  WEBP;

  static ImageFormat of(byte[] bytes) throws InputRejected {
    if (bytes.length == 0) {
      throw new InputRejected(
          Reason.EMPTY, "the file has no bytes: send a JPEG, PNG or WebP photo");
    }
    if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return PNG;
    }
    if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
      return WEBP;
    }
    throw new InputRejected(reason(bytes), "only JPEG, PNG and WebP are read" + hint(bytes));
  }

  private static Reason reason(byte[] bytes) {
    return hint(bytes).isEmpty() ? Reason.NOT_AN_IMAGE : Reason.UNSUPPORTED_FORMAT;
  }

  private static String hint(byte[] bytes) {
    if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
      return ": this is a GIF";
    }
    if (starts(bytes, 0, '%', 'P', 'D', 'F')) {
      return ": this is a PDF";
    }
    if (starts(bytes, 0, 'B', 'M')) {
      return ": this is a BMP";
    }
    if (starts(bytes, 0, 'I', 'I', 0x2A, 0) || starts(bytes, 0, 'M', 'M', 0, 0x2A)) {
      return ": this is a TIFF";
    }
    if (starts(bytes, 4, 'f', 't', 'y', 'p')) {
      return ": this is HEIC, AVIF or a video";
    }
    return "";
  }

  private static boolean starts(byte[] bytes, int offset, int... expected) {
    if (bytes.length < offset + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[offset + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
