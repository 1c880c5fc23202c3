package dev.hawiya.engine.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Notes an orientation down in files that have none. */
final class Exif {
  private static final int PNG_HEADER = 33;
  private static final int WEBP_HEADER = 12;

  private Exif() {}

  /** A TIFF of one tag, the orientation. */
  private static byte[] note(int orientation) {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 274)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  /** In the first segment. */
  static byte[] jpeg(byte[] jpeg, int orientation) {
    byte[] note = note(orientation);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + note.length + 10);
    file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (note.length + 8));
    file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(note);
    return file.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** In a chunk {@code eXIf} after the header. */
  static byte[] png(byte[] png, int orientation) {
    byte[] note = note(orientation);
    ByteBuffer chunk = ByteBuffer.allocate(4 + note.length);
    chunk.put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(note);
    CRC32 crc = new CRC32();
    crc.update(chunk.array());
    ByteBuffer file = ByteBuffer.allocate(png.length + note.length + 12);
    file.put(png, 0, PNG_HEADER).putInt(note.length).put(chunk.array());
    file.putInt((int) crc.getValue());
    return file.put(png, PNG_HEADER, png.length - PNG_HEADER).array();
  }

  /** In a chunk {@code EXIF} at the end, announced by a chunk {@code VP8X}. */
  static byte[] webp(byte[] webp, int width, int height, int orientation) {
    byte[] note = note(orientation);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(webp, WEBP_HEADER));
    ByteBuffer extended = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
    extended.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(8);
    extended.putShort((short) (width - 1)).put((byte) 0);
    extended.putShort((short) (height - 1)).put((byte) 0);
    out.writeBytes(extended.array());
    out.write(webp, WEBP_HEADER, webp.length - WEBP_HEADER);
    ByteBuffer exif = ByteBuffer.allocate(8 + note.length).order(ByteOrder.LITTLE_ENDIAN);
    exif.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(note.length).put(note);
    out.writeBytes(exif.array());
    byte[] file = out.toByteArray();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
    return file;
  }
}
