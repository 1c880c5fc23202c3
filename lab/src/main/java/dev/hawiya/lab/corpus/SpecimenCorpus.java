package dev.hawiya.lab.corpus;

import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.SpecimenTruth;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Our own specimens as corpora: fronts and backs in turn, drawn when they are read. */
public final class SpecimenCorpus {
  private SpecimenCorpus() {}

  /** Flat drawings, then photos at every hardness level. */
  public static List<Corpus> levels(int sides, long seed) {
    Specimens specimens = Specimens.of(seed);
    List<Corpus> levels = new ArrayList<>();
    levels.add(corpus("flat", sides, i -> specimens.drawn(side(i), i / 2)));
    for (Hardness hardness : Hardness.values()) {
      levels.add(
          corpus(
              "photos, " + hardness.name().toLowerCase(Locale.ROOT),
              sides,
              i -> specimens.photo(side(i), i / 2, hardness)));
    }
    return levels;
  }

  /** Photos of the middle hardness, as files. */
  public static List<byte[]> photos(int count, long seed) {
    Specimens specimens = Specimens.of(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> specimens.photo(side(i), i / 2, Hardness.NORMAL).encoded())
        .toList();
  }

  private static Corpus corpus(String what, int sides, IntFunction<Specimen> draw) {
    List<Sample> samples =
        IntStream.range(0, sides)
            .mapToObj(i -> new Sample(what + " " + i, () -> content(draw.apply(i))))
            .toList();
    return new Corpus("Own specimens, " + what, samples, List.of());
  }

  private static Sample.Content content(Specimen specimen) {
    SpecimenTruth truth = specimen.truth();
    return new Sample.Content(
        specimen.encoded(), new Truth.Side(truth.type(), truth.side().id(), truth.fields()));
  }

  private static Side side(int i) {
    return i % 2 == 0 ? Side.FRONT : Side.BACK;
  }
}
