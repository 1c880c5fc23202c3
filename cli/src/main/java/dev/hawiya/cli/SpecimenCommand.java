package dev.hawiya.cli;

import dev.hawiya.specimen.SpecimenOrder;
import dev.hawiya.specimen.SpecimenPress;
import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws specimens of invented people, with their truth beside them. */
@Command(
    name = "specimen",
    description = {
      "Draws documents of invented people, every side of them, with their truth beside each picture"
          + " and line by line in truth.jsonl. The same seed draws the same documents.",
      "EGY-NID is the Egyptian national ID; PASSPORT, TD1, TD2 and VISA are machine-readable travel"
          + " documents of Utopia (state UTO, which ICAO keeps for specimens); PAK-SNIC, PAK-NICOP and"
          + " PAK-NIC are Pakistani identity cards: smart, for overseas citizens, and in Urdu.",
      "EGY-DL and EGY-VL are Egyptian driving and vehicle licences. Where what stands on genuine ones is"
          + " not published: their layouts are plausible, not measured, seven of each side by chance."
          + " EGY-DL-UNSEEN and EGY-VL-UNSEEN are the same documents in layouts that no reader is"
          + " tuned on, and with -2 at the end in the newer ones of these alone;"
          + " EGY-DL-CHANCE and EGY-VL-CHANCE have a layout drawn by chance for each"
          + " picture.",
      "EGY-PLATE and PAK-PLATE are number plates of vehicles."
    })
final class SpecimenCommand implements Callable<Integer> {
  private static final int MANY = 10;

  @Spec private CommandSpec spec;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "EGY-NID",
      description = {
        "EGY-NID, PASSPORT, TD1, TD2, VISA, PAK-SNIC, PAK-NICOP, PAK-NIC, EGY-DL, EGY-VL,"
            + " EGY-DL-UNSEEN, EGY-VL-UNSEEN, EGY-DL-UNSEEN-2, EGY-VL-UNSEEN-2, EGY-DL-CHANCE,"
            + " EGY-VL-CHANCE, EGY-PLATE, PAK-PLATE, or NONE for tables without a document (default:"
            + " ${DEFAULT-VALUE})."
      })
  private String type;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many people; a picture of each side (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Chooses the people and all chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder; made where it is not there.")
  private Path directory;

  @Option(names = "--photo", description = "Photograph them on a table instead of drawing flat.")
  private boolean photo;

  @Option(
      names = "--hardness",
      paramLabel = "LEVEL",
      description =
          "How unkind the photographer is: easy, normal or hard (default: normal); implies --photo.")
  private Optional<Hardness> hardness;

  @Option(
      names = "--attack",
      paramLabel = "KIND",
      description =
          "What is done to each: screen, print, copy, digital, portrait or text (default: nothing)."
              + " Sides without a portrait, or without places of values, are left out.")
  private Optional<Attack> attack;

  @Override
  public Integer call() throws IOException {
    SpecimenOrder order = order();
    Progress progress = new Progress(StandardStreams.err(), order.pictures(), MANY);
    SpecimenPress.write(order, done -> progress.step());
    StandardStreams.err()
        .println("hawiya: wrote " + order.pictures() + " pictures to " + directory);
    return 0;
  }

  private SpecimenOrder order() {
    Optional<Hardness> unkind =
        hardness.or(() -> photo ? Optional.of(Hardness.NORMAL) : Optional.empty());
    try {
      return new SpecimenOrder(type, count, seed, directory, unkind, attack);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
