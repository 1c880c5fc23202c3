package dev.hawiya.engine.pdf;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a file once, into nothing, before a parser unpacks it into memory: some
 * kilobytes may hold gigabytes. Streams packed twice, or long ones packed in the ways of before
 * 1996, whose size cannot be told so cheaply, are not unpacked at all.
 */
final class PackedStreams {
  /** Unpacked bytes of one stream: a page scanned in colour at 400 dpi has 46 million. */
  private static final long MOST_OF_ONE = 64L * 1024 * 1024;

  private static final long MOST_OF_ALL = 4 * MOST_OF_ONE;

  /** Packed bytes of a stream in an old way, which may hold 2500 times as many. */
  private static final int MOST_OLD = 64 * 1024;

  private static final String BEGIN = "stream";
  private static final String END = "endstream";
  private static final int LONGEST_DICTIONARY = 1024;

  private final byte[] file;
  private final String text;
  private final byte[] unpacked = new byte[64 * 1024];
  private long all;

  private PackedStreams(byte[] file) {
    this.file = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
  }

  /** Refuses a file that holds more than can be unpacked. */
  static void requireModest(byte[] file) throws InputRejected {
    new PackedStreams(file).walk();
  }

  private void walk() throws InputRejected {
    int from = 0;
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + BEGIN.length())) {
      if (!text.startsWith(END, at - 3)) {
        requireModest(text.substring(Math.max(from, at - LONGEST_DICTIONARY), at), at);
        from = at;
      }
    }
  }

  private void requireModest(String dictionary, int at) throws InputRejected {
    int data = at + BEGIN.length();
    while (data < file.length && file[data] <= ' ' && file[data] >= 0) {
      data++;
    }
    boolean old = dictionary.contains("/LZW") || dictionary.contains("/RunLength");
    int end = text.indexOf(END, data);
    if (old && (end < 0 ? file.length : end) - data > MOST_OLD) {
      throw tooLarge();
    }
    // Two bytes announce zlib's format; PDFBox leaves them out unseen, and so does this.
    all += unpackedSize(data + 2);
    if (all > MOST_OF_ALL || old && dictionary.contains("/Fl")) {
      throw tooLarge();
    }
  }

  private long unpackedSize(int from) throws InputRejected {
    if (from >= file.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, from, file.length - from);
      while (inflater.inflate(unpacked) > 0) {
        if (inflater.getBytesWritten() > MOST_OF_ONE) {
          throw tooLarge();
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  private static InputRejected tooLarge() {
    return new InputRejected(
        Reason.TOO_LARGE, "the PDF unpacks to too much: send its page as JPEG or PNG");
  }
}
