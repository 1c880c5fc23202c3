package dev.hawiya.server.dialect;

import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One vendor's API, spoken so that the vendor's clients need only another base URL. */
public interface Dialect {
  /** Its name: that of its package, its code tables and its golden cases. */
  String name();

  /** Its paths, together with its own answer to any path it would own but does not have. */
  RouterFunction<ServerResponse> routes();

  /** The path, with a slash at its end, where it gives out OAuth tokens; most have none. */
  default Optional<String> tokenPath() {
    return Optional.empty();
  }

  /** The document types it can answer for. */
  Set<String> documentTypes();

  /** The largest picture it takes, in bytes. */
  int largestImage();

  /** A command, ready to paste into a shell, that sends a picture to it. */
  String sampleCommand(SampleCall call);
}
