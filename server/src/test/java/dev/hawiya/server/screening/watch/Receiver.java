package dev.hawiya.server.screening.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A webhook that remembers what it was told, and answers as a test wants. */
final class Receiver implements AutoCloseable {
  /** One call. */
  record Told(String path, String signature, String delivery, String body) {
    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hits";
  }

  void answers(int other) {
    status = other;
  }

  List<Told> told() {
    return told;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    told.add(
        new Told(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Hawiya-Signature"),
            exchange.getRequestHeaders().getFirst("Hawiya-Delivery"),
            body));
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", url().replace("/hits", "/elsewhere"));
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
