package dev.hawiya.server.http;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.idempotency.AlreadyAnswered;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.idempotency.KeptAnswer;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.idempotency.KeyedRequest;
import dev.hawiya.server.transaction.UnknownTransaction;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * One POST that may be repeated. Where it was answered before, even while this one was worked on,
 * the first answer is given again; one that was refused is tried anew.
 */
public final class IdempotentPost {
  static final String REPLAYED = "Idempotency-Replayed";

  private final IdempotentAnswers answers;
  private final Bundles bundles;
  private final Caller caller;
  private final Optional<KeyedRequest> keyed;
  private final JsonMapper json = JsonMapper.shared();

  IdempotentPost(
      IdempotentAnswers answers, Bundles bundles, Caller caller, Optional<KeyedRequest> keyed) {
    this.answers = answers;
    this.bundles = bundles;
    this.caller = caller;
    this.keyed = keyed;
  }

  /**
   * What a post asks for; its answer is made by {@link #kept}.
   *
   * @param <X> why there may be no answer
   */
  @FunctionalInterface
  public interface Work<X extends Exception> {
    byte[] done() throws X, InputRejected, UnknownTransaction, CallerRefused;
  }

  /** Does the work, unless it was done before. */
  public <X extends Exception> ResponseEntity<byte[]> answer(Work<X> work)
      throws X, InputRejected, UnknownTransaction, CallerRefused, KeyRefused {
    return this.<X>free(
        () -> {
          bundles.refuseIfSpent(caller.bundle());
          return work.done();
        });
  }

  /** Does what costs nothing, and so is done even where the quota is used up. */
  public <X extends Exception> ResponseEntity<byte[]> free(Work<X> work)
      throws X, InputRejected, UnknownTransaction, CallerRefused, KeyRefused {
    Optional<KeptAnswer> before = before();
    if (before.isPresent()) {
      return replayed(before.get());
    }
    try {
      return answer(HttpStatus.OK.value()).body(work.done());
    } catch (AlreadyAnswered | CallerRefused e) {
      Optional<KeptAnswer> meanwhile = before();
      if (meanwhile.isEmpty()) {
        throw e;
      }
      return replayed(meanwhile.get());
    }
  }

  /** Writes an answer, and keeps it in the open transaction. */
  public byte[] kept(Map<String, Object> answer) {
    byte[] body = json.writeValueAsBytes(answer);
    keyed.ifPresent(k -> answers.keep(k, new KeptAnswer(HttpStatus.OK.value(), body)));
    return body;
  }

  private Optional<KeptAnswer> before() throws KeyRefused {
    return keyed.isPresent() ? answers.find(keyed.get()) : Optional.empty();
  }

  private static ResponseEntity<byte[]> replayed(KeptAnswer first) {
    return answer(first.status()).header(REPLAYED, "true").body(first.body());
  }

  private static ResponseEntity.BodyBuilder answer(int status) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
  }
}
