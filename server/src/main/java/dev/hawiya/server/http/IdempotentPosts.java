package dev.hawiya.server.http;

import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.idempotency.KeyedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Makes posts repeatable where their caller sends an Idempotency-Key. */
public final class IdempotentPosts {
  private final IdempotentAnswers answers;
  private final Bundles bundles;

  public IdempotentPosts(IdempotentAnswers answers, Bundles bundles) {
    this.answers = answers;
    this.bundles = bundles;
  }

  /**
   * A caller's post.
   *
   * @param asked tells it from other requests of the caller
   * @throws KeyRefused where its key cannot be one
   */
  public IdempotentPost of(Caller caller, HttpServletRequest request, Fingerprint asked)
      throws KeyRefused {
    return new IdempotentPost(
        answers,
        bundles,
        caller,
        KeyedRequest.of(
            caller.tenant(),
            Collections.list(request.getHeaders(KeyedRequest.HEADER)),
            asked.hex()));
  }
}
