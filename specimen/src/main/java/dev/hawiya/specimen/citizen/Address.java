package dev.hawiya.specimen.citizen;

import java.util.List;
import java.util.stream.Collectors;

/** An address in the lines that it is printed in. */
public record Address(List<String> latin, List<String> urdu) {

  /** One line: a comma between the lines where they do not end in one. */
  public String latinLine() {
    return latin.stream().map(line -> line.replaceAll(",$", "")).collect(Collectors.joining(", "));
  }

  public String urduLine() {
    return String.join(" ", urdu);
  }
}
