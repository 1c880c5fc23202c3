package dev.hawiya.cli.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures accuracy and speed. */
@Command(
    name = "lab",
    description = "Measures accuracy and speed, and writes the figures into docs/.",
    subcommands = {
      AccuracyCommand.class,
      SpeedCommand.class,
      MrzCommand.class,
      FacesCommand.class,
      LivenessCommand.class,
      PresentationCommand.class,
      PlatesCommand.class,
      PicturesCommand.class,
      FormsCommand.class,
      NamesCommand.class,
      ScreeningCommand.class
    })
public final class LabCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "accuracy, speed, mrz, faces, liveness, presentation, plates, pictures, forms, names or screening?");
  }
}
