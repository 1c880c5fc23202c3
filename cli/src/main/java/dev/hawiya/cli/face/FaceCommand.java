package dev.hawiya.cli.face;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Works on faces. */
@Command(
    name = "face",
    description = "Compares faces, and says whether a living person is shown.",
    subcommands = {CompareCommand.class, FaceLivenessCommand.class})
public final class FaceCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "compare or liveness?");
  }
}
