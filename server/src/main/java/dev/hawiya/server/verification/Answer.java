package dev.hawiya.server.verification;

/**
 * Turns what was found into an API's answer. It runs before anything is charged or kept for good:
 * where it throws, the call was as if it had never been.
 *
 * @param <F> what was found
 * @param <R> the answer
 * @param <X> the failure of an API, e.g. where the picture shows no card
 */
@FunctionalInterface
public interface Answer<F, R, X extends Exception> {
  R to(F found) throws X;
}
