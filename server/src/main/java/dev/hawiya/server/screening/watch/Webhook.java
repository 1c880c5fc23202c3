package dev.hawiya.server.screening.watch;

import dev.hawiya.server.screening.AddressRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Tells webhooks something. What they answer is not looked at beyond the status. */
public final class Webhook {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final WebhookAddress addresses;
  private final Clock clock;

  public Webhook(WebhookAddress addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * Posts a body, signed.
   *
   * @param delivery an id that stays the same where it is told again
   * @return why it was not taken, without anything personal; empty where it was
   */
  Optional<String> tell(Watch watch, UUID delivery, byte[] body) {
    try {
      URI address = addresses.resolved(watch.webhook());
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(ANSWER)
              .header("Content-Type", "application/json")
              .header("User-Agent", "Hawiya")
              .header("Hawiya-Delivery", delivery.toString())
              .header(
                  WebhookSignature.HEADER,
                  WebhookSignature.of(watch.secret(), clock.instant(), body))
              .POST(HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("it answered " + status);
    } catch (AddressRefused refused) {
      return Optional.of(refused.getMessage());
    } catch (IOException e) {
      return Optional.of("it could not be reached: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the server was stopped");
    }
  }
}
