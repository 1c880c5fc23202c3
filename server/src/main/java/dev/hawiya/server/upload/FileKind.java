package dev.hawiya.server.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of an upload say it is, for APIs that take some kinds only. */
public enum FileKind {
  JPEG((byte) 0xFF, (byte) 0xD8, (byte) 0xFF),
  PNG((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G'),
  PDF("%PDF".getBytes(StandardCharsets.US_ASCII)),
  OTHER;

  private final byte[] begins;

  FileKind(byte... begins) {
    this.begins = begins;
  }

  /** The kind of a file. */
  public static FileKind of(byte[] file) {
    return Arrays.stream(values()).filter(kind -> kind.begins(file)).findFirst().orElse(OTHER);
  }

  private boolean begins(byte[] file) {
    return file.length >= begins.length
        && Arrays.equals(file, 0, begins.length, begins, 0, begins.length);
  }
}
