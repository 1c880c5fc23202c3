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

  IdempotentPost of(Caller caller, HttpServletRequest request, DocumentUpload upload)
      throws KeyRefused {
    return new IdempotentPost(
        answers,
        bundles,
        caller,
        KeyedRequest.of(
            caller.tenant(),
            Collections.list(request.getHeaders(KeyedRequest.HEADER)),
            upload.fingerprint(request.getRequestURI())));
  }
}
