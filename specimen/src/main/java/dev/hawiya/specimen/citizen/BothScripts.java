package dev.hawiya.specimen.citizen;

import java.util.List;

/** The same words in Latin letters and in Urdu. */
public record BothScripts(String latin, String urdu) {

  static BothScripts ofColumns(List<String> row, int from) {
    return new BothScripts(row.get(from), row.get(from + 1));
  }

  BothScripts and(BothScripts more) {
    return new BothScripts(latin + " " + more.latin, urdu + " " + more.urdu);
  }

  BothScripts with(String placeholder, BothScripts word) {
    return new BothScripts(
        latin.replace(placeholder, word.latin), urdu.replace(placeholder, word.urdu));
  }
}
