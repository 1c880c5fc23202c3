package dev.hawiya.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and error in UTF-8, whatever the platform's own character set. */
public final class StandardStreams {
  private static final PrintStream OUT = utf8(FileDescriptor.out);
  private static final PrintStream ERR = utf8(FileDescriptor.err);

  private StandardStreams() {}

  public static PrintStream out() {
    return OUT;
  }

  public static PrintStream err() {
    return ERR;
  }

  static void flush() {
    OUT.flush();
    ERR.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
