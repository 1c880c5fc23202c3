package dev.hawiya.engine.image;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;

/** The formats that are decoded, told by their first bytes. */
public enum ImageFormat {
  JPEG,
  PNG,
  WEBP,
  TIFF,
  PDF;

  /** Bytes of something else that may stand before a PDF (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_MAY_BEGIN = 1024;

  /** The format of a file; refused where it is none of these. */
  public static ImageFormat of(byte[] bytes) throws InputRejected {
    if (bytes.length == 0) {
      throw new InputRejected(
          Reason.EMPTY, "the file has no bytes: send a JPEG, PNG, WebP, TIFF or PDF");
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
    if (starts(bytes, 0, 'I', 'I', 0x2A, 0) || starts(bytes, 0, 'M', 'M', 0, 0x2A)) {
      return TIFF;
    }
    String hint = hint(bytes);
    if (hint.isEmpty() && isPdf(bytes)) {
      return PDF;
    }
    throw new InputRejected(
        hint.isEmpty() ? Reason.NOT_AN_IMAGE : Reason.UNSUPPORTED_FORMAT,
        "only JPEG, PNG, WebP, TIFF and PDF are read" + hint);
  }

  private static boolean isPdf(byte[] bytes) {
    for (int at = 0; at < PDF_MAY_BEGIN; at++) {
      if (starts(bytes, at, '%', 'P', 'D', 'F', '-')) {
        return true;
      }
    }
    return false;
  }

  private static String hint(byte[] bytes) {
    if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
      return ": this is a GIF, send the photo as JPEG or PNG";
    }
    if (starts(bytes, 0, 'B', 'M')) {
      return ": this is a BMP, send it as JPEG or PNG";
    }
    if (starts(bytes, 0, 'I', 'I', 0x2B, 0) || starts(bytes, 0, 'M', 'M', 0, 0x2B)) {
      return ": this is a BigTIFF, send it as TIFF or JPEG";
    }
    if (starts(bytes, 4, 'f', 't', 'y', 'p')) {
      return ": this is HEIC, AVIF or a video, send the photo as JPEG or PNG";
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
