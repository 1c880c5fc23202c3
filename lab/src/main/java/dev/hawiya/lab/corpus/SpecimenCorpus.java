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

/** Our own specimens as corpora: the sides of a document in turn, drawn when they are read. */
public final class SpecimenCorpus {
  private static final String PLATE = "-PLATE";

  private SpecimenCorpus() {}

  /** Flat drawings, then photos at every hardness level. */
  public static List<Corpus> levels(String type, int sides, long seed) {
    Specimens specimens = Specimens.of(type, seed);
    String name = type.equals(Specimens.EGYPTIAN_NATIONAL_ID) ? "" : type + " ";
    List<Corpus> levels = new ArrayList<>();
    levels.add(
        corpus(
            name + "flat", sides, i -> specimens.drawn(side(specimens, i), person(specimens, i))));
    for (Hardness hardness : Hardness.values()) {
      levels.add(
          corpus(
              name + "photos, " + hardness.name().toLowerCase(Locale.ROOT),
              sides,
              i -> specimens.photo(side(specimens, i), person(specimens, i), hardness)));
    }
    return levels;
  }

  /** Photos of the sides that print a machine-readable zone: the only one, or a card's back. */
  public static Corpus zones(String type, int photos, long seed, Hardness hardness) {
    Specimens specimens = Specimens.of(type, seed);
    List<Side> sides = specimens.sides();
    Side side = sides.get(sides.size() - 1);
    String what = type + " photos, " + hardness.name().toLowerCase(Locale.ROOT);
    return corpus(what, photos, i -> specimens.photo(side, i, hardness));
  }

  /** Photos of every type that is drawn, each side in turn; plates as drawn, then bare tables. */
  public static List<Corpus> everything(int sides, long seed) {
    List<Corpus> all = new ArrayList<>();
    for (String type : Specimens.types()) {
      Specimens specimens = Specimens.of(type, seed);
      boolean plate = type.endsWith(PLATE);
      all.add(
          corpus(
              type,
              sides,
              i -> {
                Side side = side(specimens, i);
                int person = person(specimens, i);
                return plate
                    ? specimens.drawn(side, person)
                    : specimens.photo(side, person, Hardness.NORMAL);
              }));
    }
    Specimens tables = Specimens.of(seed);
    all.add(
        new Corpus(
            "Bare tables",
            IntStream.range(0, sides)
                .mapToObj(i -> new Sample("table " + i, () -> table(tables, i)))
                .toList(),
            List.of()));
    return all;
  }

  private static Sample.Content table(Specimens specimens, int i) {
    return new Sample.Content(specimens.withoutCard(i, Hardness.NORMAL), new Truth.Nothing());
  }

  /** Photos of the middle hardness, as files. */
  public static List<byte[]> photos(int count, long seed) {
    Specimens specimens = Specimens.of(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                specimens
                    .photo(side(specimens, i), person(specimens, i), Hardness.NORMAL)
                    .encoded())
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

  private static Side side(Specimens specimens, int i) {
    return specimens.sides().get(i % specimens.sides().size());
  }

  private static int person(Specimens specimens, int i) {
    return i / specimens.sides().size();
  }
}
