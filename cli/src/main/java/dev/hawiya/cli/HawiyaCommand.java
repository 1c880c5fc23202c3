package dev.hawiya.cli;

import dev.hawiya.cli.account.AccountCommand;
import dev.hawiya.cli.face.FaceCommand;
import dev.hawiya.cli.lab.LabCommand;
import dev.hawiya.cli.screen.ScreenCommand;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The hawiya command. Exits 0 when the work was done, 1 when it failed, 2 for wrong usage. */
@Command(
    name = "hawiya",
    description = "Reads identity documents from photos.",
    subcommands = {
      ReadCommand.class,
      PlateCommand.class,
      FaceCommand.class,
      ScreenCommand.class,
      ServeCommand.class,
      AccountCommand.class,
      SpecimenCommand.class,
      LabCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  hawiya read photo.jpg",
      "  hawiya face compare card.jpg selfie.jpg --document",
      "  hawiya screen search \"محمد أحمد\" --born 1980",
      "  hawiya serve --demo",
      "  hawiya account create acme --country EGY --quota 10000",
      "  hawiya specimen --type EGY-NID --count 10 --seed 1 --photo --out specimens"
    })
public final class HawiyaCommand implements Runnable {
  @Spec private CommandSpec spec;

  private HawiyaCommand() {}

  public static void main(String[] arguments) {
    int exit = commandLine().execute(arguments);
    StandardStreams.flush();
    System.exit(exit);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new HawiyaCommand());
    line.setOut(new PrintWriter(StandardStreams.out(), true));
    line.setErr(new PrintWriter(StandardStreams.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FailureMessage());
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "What shall I do?");
  }
}
