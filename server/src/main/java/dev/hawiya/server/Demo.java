package dev.hawiya.server;

import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.Dialects;
import dev.hawiya.server.dialect.SampleCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Trying out: published credentials, a specimen to read and the commands that read it. */
final class Demo {
  static final String ID = "demo";
  static final String SECRET = "demo-secret";
  static final String ADDRESS = "127.0.0.1";
  private static final String PICTURE = "egy-nid-front.jpg";

  /** What holds in a demo unless it is set: pictures are kept, so that faces can be matched. */
  static final Map<String, Object> SETTINGS = Map.of("hawiya.keep.images", "1h");

  private final DemoPicture picture;
  private final Dialects dialects;

  Demo(DemoPicture picture, Dialects dialects) {
    this.picture = picture;
    this.dialects = dialects;
  }

  /** Writes the specimen to a file and tells how to read it. */
  String invitation(int port) {
    String url = "http://" + ADDRESS + ":" + port;
    SampleCall call = new SampleCall(url, quoted(written()), ID, SECRET);
    StringBuilder text = new StringBuilder();
    text.append("\nWARNING: this is a demo. Anyone on this machine may call it: its credentials")
        .append(
            " are public\n(id %s, secret %s). It listens on %s only.\n"
                .formatted(ID, SECRET, ADDRESS))
        .append("\nRead the bundled specimen:\n\n  ")
        .append(nativeCommand(call))
        .append('\n');
    for (Dialect dialect : dialects.all()) {
      text.append("\nThe same as a client of ").append(dialect.name()).append(":\n\n  ");
      text.append(dialect.sampleCommand(call)).append('\n');
    }
    return text.append("\nTry it in a browser: ").append(url).append("/swagger-ui\n").toString();
  }

  private static String nativeCommand(SampleCall call) {
    return "curl -s -u %s:%s -F 'file=@%s' '%s/v1/documents:read'"
        .formatted(call.id(), call.secret(), call.picture(), call.baseUrl());
  }

  /** Where a demo keeps its picture and its store: here, or in a directory that can be written. */
  static Path directory() {
    try {
      Path here = Files.createDirectories(Path.of(".hawiya", "demo"));
      return Files.isWritable(here) ? here : Files.createTempDirectory("hawiya-demo");
    } catch (IOException readOnlyDirectory) {
      return temporary();
    }
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("hawiya-demo");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path written() {
    try {
      return Files.write(directory().resolve(PICTURE), picture.jpeg()).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For use between single quotes of a shell. */
  private static String quoted(Path path) {
    return path.toString().replace("'", "'\\''");
  }
}
