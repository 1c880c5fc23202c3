package dev.hawiya.core.plate;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the letters of Egypt's plates tell. Immutable. */
public final class PlateLetters {
  private static final String CAIRO = "01";
  private static final String GIZA = "21";
  private static final int PAIR = 2;
  private static final int LONG = 4;

  private final Registry letters;
  private final Registry governorates;

  private PlateLetters(Registry letters, Registry governorates) {
    this.letters = letters;
    this.governorates = governorates;
  }

  /** The letters of the catalogue. */
  public static PlateLetters egyptian() {
    return new PlateLetters(
        Catalog.registry("EGY/registry", "plate-letters"),
        Catalog.registry("EGY/registry", "governorates"));
  }

  /** The letters' Latin forms in the same order; empty for a plate without Arabic ones. */
  public Optional<String> latin(PlateNumber number) {
    return Optional.of(number)
        .filter(n -> n.script() == PlateNumber.Script.ARABIC && !n.letters().isEmpty())
        .map(
            n ->
                n.letters().stream()
                    .map(l -> entry(l).map(RegistryEntry::code).orElse(l))
                    .collect(Collectors.joining()));
  }

  /**
   * The governorate's name in Arabic; empty where the number does not tell. Cairo has three letters
   * and three digits, Giza two and four, the others three and four, of which the last letter tells.
   */
  public Optional<String> governorate(PlateNumber number) {
    if (number.script() != PlateNumber.Script.ARABIC || !number.isUsual()) {
      return Optional.empty();
    }
    int size = number.letters().size();
    Optional<String> code =
        size == PAIR
            ? Optional.of(GIZA)
            : number.digits().length() < LONG
                ? Optional.of(CAIRO)
                : entry(number.letters().get(size - 1)).map(e -> e.more().get("governorate"));
    return code.filter(c -> !c.isEmpty()).flatMap(governorates::byCode).map(RegistryEntry::printed);
  }

  private Optional<RegistryEntry> entry(String letter) {
    return letters.bySpelling(letter);
  }
}
