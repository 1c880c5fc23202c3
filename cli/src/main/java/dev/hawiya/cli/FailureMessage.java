package dev.hawiya.cli;

import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.server.administration.AccountsRefused;
import dev.hawiya.server.store.StoreRefused;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what went wrong and what to do; shows a bug with its trace. */
final class FailureMessage implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof IOException) {
      err.println("hawiya: " + Reason.of((IOException) failure));
    } else if (failure instanceof StoreRefused) {
      err.println("hawiya: " + failure.getMessage() + " " + ((StoreRefused) failure).remedy());
    } else if (failure instanceof AccountsRefused || failure instanceof ListRejected) {
      err.println("hawiya: " + failure.getMessage());
    } else {
      failure.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
