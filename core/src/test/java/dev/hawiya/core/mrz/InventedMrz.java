package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.MrzData.Document;
import dev.hawiya.core.mrz.MrzData.Holder;
import dev.hawiya.core.mrz.MrzData.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Zones of invented people, by a seed. */
public final class InventedMrz {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ANY = LETTERS + "0123456789";
  private static final List<String> STATES = List.of("UTO", "D", "XXA", "UNO", "EGY", "PAK");

  private final SplittableRandom random;

  public InventedMrz(long seed) {
    random = new SplittableRandom(seed);
  }

  public MrzFormat format() {
    return MrzFormat.values()[random.nextInt(MrzFormat.values().length)];
  }

  /** Data that a format has room for, names sometimes excepted. */
  public MrzData data(MrzFormat format) {
    boolean french = format == MrzFormat.FRENCH_ID;
    boolean swiss = format == MrzFormat.SWISS_LICENCE;
    boolean none = french || swiss;
    Document document =
        new Document(
            code(format),
            french ? "FRA" : swiss ? "CHE" : one(STATES),
            number(format),
            none ? MrzDate.NONE : date(2000, 2060),
            optional(format),
            format == MrzFormat.TD1 ? text(ANY, random.nextInt(12)) : "",
            format == MrzFormat.TD3 && random.nextBoolean()
                ? text(ANY, 1 + random.nextInt(14))
                : "");
    Holder holder =
        new Holder(
            name(3, french ? " " : " -"),
            random.nextInt(10) == 0 ? "" : name(4, french ? " -" : " "),
            none ? "" : one(STATES),
            random.nextInt(20) == 0 ? new MrzDate("74<<<<") : date(1930, 2025),
            swiss ? Optional.empty() : Optional.of(Sex.values()[random.nextInt(3)]));
    return new MrzData(document, holder, false);
  }

  public List<String> lines(MrzFormat format) {
    return MrzWriter.write(data(format), format);
  }

  private String code(MrzFormat format) {
    return switch (format) {
      case TD1, TD2 -> one(List.of("I", "ID", "AR", "C"));
      case TD3 -> one(List.of("P", "PD"));
      case MRV_A, MRV_B -> "V";
      case FRENCH_ID -> "ID";
      case SWISS_LICENCE -> "FA";
    };
  }

  private String number(MrzFormat format) {
    boolean card = format == MrzFormat.TD1 || format == MrzFormat.TD2;
    return switch (format) {
      case FRENCH_ID -> text("0123456789", 4) + text(ANY, 8);
      case SWISS_LICENCE -> text("0123456789", 12);
      default ->
          text(
              ANY, card && random.nextInt(4) == 0 ? 10 + random.nextInt(4) : 1 + random.nextInt(9));
    };
  }

  private String optional(MrzFormat format) {
    return switch (format) {
      case TD1 -> text(ANY, random.nextInt(10));
      case TD2 -> random.nextBoolean() ? "" : text(ANY, 1);
      case MRV_A, MRV_B -> text(ANY, random.nextInt(9));
      case FRENCH_ID -> text(ANY, 6);
      case SWISS_LICENCE -> text(ANY, 7);
      case TD3 -> "";
    };
  }

  private MrzDate date(int from, int to) {
    return MrzDate.of(
        LocalDate.of(random.nextInt(from, to), 1 + random.nextInt(12), 1 + random.nextInt(28)));
  }

  private String name(int most, String separators) {
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(most);
    for (int i = 0; i < words; i++) {
      name.append(i == 0 ? "" : separators.charAt(random.nextInt(separators.length())));
      name.append(text(LETTERS, 1 + random.nextInt(12)));
    }
    return name.toString();
  }

  private String text(String characters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
