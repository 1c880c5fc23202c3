package dev.hawiya.server.forget;

/** Deletes what was kept long enough; harmless where another server does the same at that time. */
@FunctionalInterface
public interface Forgetting {
  void forget();
}
