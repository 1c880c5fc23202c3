package dev.hawiya.server;

/**
 * How to serve.
 *
 * @param port to listen on, 0 for any free one
 * @param demo whether to let in the published demo credentials, on the loopback address only
 */
public record ServeOptions(int port, boolean demo) {
  public static final int DEFAULT_PORT = 8080;
}
