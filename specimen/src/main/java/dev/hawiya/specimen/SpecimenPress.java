package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Writes specimens to a folder: NAME.jpg with NAME.truth.json beside each, and the same truths line
 * by line in truth.jsonl.
 */
public final class SpecimenPress {
  private static final String INDEX = "truth.jsonl";

  private SpecimenPress() {}

  /** Every side for as many people as are ordered, in order; pictures without truth for NONE. */
  public static List<SpecimenTruth> write(SpecimenOrder order) throws IOException {
    return write(order, done -> {});
  }

  /**
   * @param progress told after each picture how many are done
   */
  public static List<SpecimenTruth> write(SpecimenOrder order, IntConsumer progress)
      throws IOException {
    Files.createDirectories(order.directory());
    if (order.type().equals(SpecimenOrder.NONE)) {
      tables(order, progress);
      return List.of();
    }
    Specimens specimens = Specimens.of(order.type(), order.seed());
    List<SpecimenTruth> truths = new ArrayList<>();
    try (Writer index = Files.newBufferedWriter(order.directory().resolve(INDEX))) {
      for (int person = 0; person < order.count(); person++) {
        for (Side side : order.sides()) {
          Specimen specimen = make(specimens, side, person, order);
          index.write(store(specimen, order.directory()) + "\n");
          truths.add(specimen.truth());
          progress.accept(truths.size());
        }
      }
    }
    return List.copyOf(truths);
  }

  private static void tables(SpecimenOrder order, IntConsumer progress) throws IOException {
    Specimens specimens = Specimens.of(order.seed());
    for (int i = 0; i < order.count(); i++) {
      byte[] table = specimens.withoutCard(i, order.photo().orElse(Hardness.NORMAL));
      Files.write(order.directory().resolve(String.format("none-%04d.jpg", i + 1)), table);
      progress.accept(i + 1);
    }
  }

  private static Specimen make(Specimens specimens, Side side, int person, SpecimenOrder order) {
    if (order.attack().isPresent()) {
      return specimens.attacked(side, person, order.attack().get(), order.photo());
    }
    return order
        .photo()
        .map(hardness -> specimens.photo(side, person, hardness))
        .orElseGet(() -> specimens.drawn(side, person));
  }

  private static String store(Specimen specimen, Path directory) throws IOException {
    String name = specimen.truth().file();
    String json = TruthJson.of(specimen.truth());
    Files.write(directory.resolve(name), specimen.encoded());
    Files.writeString(directory.resolve(name.replaceAll("\\.jpg$", ".truth.json")), json + "\n");
    return json;
  }
}
