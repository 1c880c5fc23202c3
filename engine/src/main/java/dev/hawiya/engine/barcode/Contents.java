package dev.hawiya.engine.barcode;

import dev.hawiya.core.barcode.BarcodeContent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Tells text from bytes in what ZXing decoded. */
final class Contents {
  private static final char DELETE = 0x7f;
  private static final char LAST_OF_BYTE = 0xff;

  private Contents() {}

  /**
   * What a symbol says: text where it is, also in UTF-8 that was taken for Latin-1; else bytes.
   *
   * @param segments the bytes of the text where ZXing keeps them, else empty
   */
  static BarcodeContent of(String decoded, List<byte[]> segments) {
    boolean bytes = decoded.chars().allMatch(c -> c <= LAST_OF_BYTE);
    String text = bytes ? unmasked(decoded) : decoded;
    if (text.codePoints().noneMatch(Contents::isNoText)) {
      return new BarcodeContent.Text(text);
    }
    byte[] raw =
        segments.isEmpty() ? decoded.getBytes(StandardCharsets.ISO_8859_1) : joined(segments);
    return new BarcodeContent.Bytes(Base64.getEncoder().encodeToString(raw));
  }

  private static String unmasked(String latin) {
    try {
      byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException isLatin) {
      return latin;
    }
  }

  /** Control characters but tabs, line ends and the separators EOT and FS to US, and U+FFFD. */
  private static boolean isNoText(int c) {
    boolean separator = c == '\t' || c == '\n' || c == '\r' || c == 4 || c >= 0x1c && c <= 0x1f;
    return c < ' ' && !separator || c >= DELETE && c < 0xa0 || c == 0xfffd;
  }

  private static byte[] joined(List<byte[]> segments) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    segments.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
