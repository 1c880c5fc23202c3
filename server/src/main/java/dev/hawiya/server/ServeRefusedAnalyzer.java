package dev.hawiya.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the server will not start, and what to do, instead of a stack trace. */
final class ServeRefusedAnalyzer extends AbstractFailureAnalyzer<ServeRefused> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ServeRefused cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
