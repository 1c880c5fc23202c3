package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.MrzData.Document;
import dev.hawiya.core.mrz.MrzData.Holder;
import dev.hawiya.core.mrz.MrzData.Sex;
import dev.hawiya.core.mrz.layout.Layout;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of a machine-readable zone; never throws, whatever the lines are. */
public final class MrzParser {
  private final MrzFormat format;
  private final Layout layout;
  private final List<String> lines;
  private final Optional<LongNumber> longNumber;

  private MrzParser(MrzFormat format, List<String> lines) {
    this.format = format;
    this.layout = format.layout();
    this.lines = lines;
    this.longNumber = LongNumber.of(format, lines);
  }

  /**
   * The zone of some lines, with its checks; {@link MrzParse.Refused} where their number or lengths
   * are those of no format. Blanks at the ends of lines do not count.
   */
  public static MrzParse parse(List<String> lines) {
    List<String> given =
        lines == null
            ? List.of()
            : lines.stream().map(l -> Objects.toString(l, "").strip()).toList();
    if (given.isEmpty()) {
      return new MrzParse.Refused(MrzParse.Reason.NO_LINES, "there is no line");
    }
    if (given.size() < 2 || given.size() > 3) {
      return new MrzParse.Refused(
          MrzParse.Reason.LINE_COUNT, "a zone has two or three lines, not " + given.size());
    }
    return MrzFormat.of(given)
        .<MrzParse>map(format -> new MrzParser(format, given).parsed())
        .orElseGet(() -> new MrzParse.Refused(MrzParse.Reason.LINE_LENGTHS, lengths(given)));
  }

  private static String lengths(List<String> lines) {
    return "no format has lines of "
        + lines.stream().map(l -> "" + l.length()).collect(Collectors.joining(" and "))
        + " characters";
  }

  private Mrz parsed() {
    MrzData data = new MrzData(document(), holder(), namesFull());
    return new Mrz(format, lines, data, MrzChecks.of(format, lines, data));
  }

  private Document document() {
    return new Document(
        text("document_code"),
        text("issuing_state"),
        longNumber.map(LongNumber::number).orElseGet(() -> text("document_number")),
        new MrzDate(layout.text("expiry_date", lines)),
        longNumber.map(LongNumber::rest).orElseGet(() -> text("optional_data")),
        text("further_optional_data"),
        text("personal_number"));
  }

  private Holder holder() {
    boolean apart = layout.has("given_names");
    String names = apart ? text("surname") : text("names");
    int end = apart || !names.contains("<<") ? names.length() : names.indexOf("<<");
    String given = apart ? frenchGivenNames() : spaced(names.substring(end));
    return new Holder(
        spaced(names.substring(0, end)),
        given,
        text("nationality"),
        new MrzDate(layout.text("birth_date", lines)),
        sex());
  }

  private String frenchGivenNames() {
    return Stream.of(text("given_names").split("<<+"))
        .map(name -> name.replaceAll("^<", "").replace('<', '-'))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Optional<Sex> sex() {
    return switch (layout.text("sex", lines)) {
      case "M" -> Optional.of(Sex.M);
      case "F" -> Optional.of(Sex.F);
      case "<", "X" -> Optional.of(Sex.X);
      default -> Optional.empty();
    };
  }

  /** A letter in the last place of a name says that the name may be cut. */
  private boolean namesFull() {
    return Stream.of("names", "surname", "given_names")
        .map(id -> layout.text(id, lines))
        .anyMatch(text -> !text.isEmpty() && !text.endsWith("<"));
  }

  private String text(String id) {
    return layout.text(id, lines).replaceAll("<+$", "");
  }

  private static String spaced(String text) {
    return text.replaceAll("<+", " ").strip();
  }
}
