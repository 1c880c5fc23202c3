package dev.hawiya.cli.screen;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Screening against sanctions and other lists. */
@Command(
    name = "screen",
    description = "Imports sanctions and other lists, and searches them for people and companies.",
    subcommands = {
      ImportCommand.class,
      SearchCommand.class,
      ListsCommand.class,
      ChangesCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  hawiya screen import sdn.csv --list ofac",
      "  hawiya screen search \"محمد أحمد\" --born 1980-01-31 --country EG"
    })
public final class ScreenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "import, search, lists or changes?");
  }
}
