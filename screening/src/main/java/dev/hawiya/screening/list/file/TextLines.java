package dev.hawiya.screening.list.file;

import dev.hawiya.screening.list.ListRejected;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Lines of a text file in UTF-8, with or without a byte order mark, one in memory at a time. */
public final class TextLines implements AutoCloseable {
  /**
   * Bytes: no record of a list is near it, and a file without a line break must not fill memory.
   */
  private static final int LONGEST = 1 << 25;

  private static final int BUFFER = 1 << 16;
  private static final int END_OF_FILE_MARK = 0x1A;

  private final Path file;
  private final InputStream in;
  private long number;

  public TextLines(Path file) throws IOException {
    this.file = file;
    this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its break
   * @param utf8 false where the bytes are not UTF-8 and the text is what Latin-1 makes of them
   */
  public record Line(long number, String text, boolean utf8) {}

  /** The next line; empty at the end. DOS's mark of a file's end is passed over. */
  public Optional<Line> next() throws IOException, ListRejected {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (read != END_OF_FILE_MARK) {
        bytes.write(read);
      }
      if (bytes.size() > LONGEST) {
        throw new ListRejected(place(number) + " is too long for a list of this format");
      }
    }
    return Optional.of(line(bytes.toByteArray()));
  }

  /** File and line, for people. */
  public String place(long line) {
    return file.getFileName() + " line " + line;
  }

  private Line line(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, bare(text), true);
    } catch (CharacterCodingException e) {
      return new Line(number, bare(new String(bytes, StandardCharsets.ISO_8859_1)), false);
    }
  }

  private String bare(String text) {
    int from = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
    int to = text.endsWith("\r") ? text.length() - 1 : text.length();
    return text.substring(from, Math.max(from, to));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
