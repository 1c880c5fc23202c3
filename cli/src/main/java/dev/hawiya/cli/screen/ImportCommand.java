package dev.hawiya.cli.screen;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListFormat;
import dev.hawiya.screening.list.ListFormats;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.report.VersionReport;
import dev.hawiya.screening.version.ImportReport;
import dev.hawiya.screening.version.ListImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a list's files into a new version, which then serves. */
@Command(
    name = "import",
    description = {
      "Reads a list that you downloaded and lets it serve; prints what was read and what changed as"
          + " a JSON object. Rows that cannot be used are counted, and the first told on standard"
          + " error.",
      "Until it is done the version before serves; a running server follows within seconds."
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file of the list, or the folder of its files.")
  private Path file;

  @Option(
      names = "--list",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private String format;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call it, e.g. where there are several of one format.")
  private Optional<String> name;

  @Option(
      names = "--may-shrink",
      description = "Takes a list from which many entities are gone, which else is refused.")
  private boolean mayShrink;

  @Mixin private ListsFolder lists;

  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ListFormats.all().stream().map(ListFormat::name).iterator();
    }
  }

  @Override
  public Integer call() throws IOException, ListRejected {
    ListFormat known = ListFormats.named(format);
    ListImporter importer =
        new ListImporter(lists.library(), Names.load(), Clock.systemDefaultZone());
    ImportReport report = importer.read(known, name.orElse(known.name()), file, mayShrink);
    for (BadRow row : report.badRows()) {
      spec.commandLine().getErr().println("hawiya: " + row.place() + ": " + row.reason());
    }
    new JsonLines(spec.commandLine().getOut()::println).print(VersionReport.of(report.version()));
    return 0;
  }
}
