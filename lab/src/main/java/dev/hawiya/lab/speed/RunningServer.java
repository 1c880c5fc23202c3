package dev.hawiya.lab.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A server that runs somewhere, called through its native API. */
public final class RunningServer {
  /** The published credentials of a server that was started with --demo. */
  private static final String DEMO = "demo:demo-secret";

  /** No answer. */
  static final int NONE = 0;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;

  /**
   * @param server credentials may stand before the host, else the demo's are sent
   */
  public RunningServer(URI server) {
    String host = server.getRawAuthority().replaceFirst("^.*@", "");
    this.server = URI.create(server.getScheme() + "://" + host);
    this.authorization = basic(Optional.ofNullable(server.getUserInfo()).orElse(DEMO));
  }

  /** Sends a picture to be read; returns the status of the answer, or {@link #NONE}. */
  int send(String contentType, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/v1/documents:read"))
            .header("Content-Type", contentType)
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    } catch (IOException e) {
      return NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NONE;
    }
  }

  @Override
  public String toString() {
    return server.toString();
  }

  private static String basic(String credentials) {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
