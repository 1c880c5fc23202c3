package dev.hawiya.server.verification;

/**
 * Turns a verification into an API's answer. It runs before anything is charged or kept for good:
 * where it throws, the call was as if it had never been.
 *
 * @param <R> the answer
 * @param <X> the failure of an API, e.g. where the picture shows no card
 */
@FunctionalInterface
public interface Answer<R, X extends Exception> {
  R to(Verification verification) throws X;
}
