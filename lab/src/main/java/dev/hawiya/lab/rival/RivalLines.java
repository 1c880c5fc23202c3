package dev.hawiya.lab.rival;

import dev.hawiya.core.mrz.MrzFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a zone's reader makes of the lines of a general recogniser: those that fit a format best,
 * their longest run of fillers stretched or cut to its length, for such runs are what general
 * recognisers miscount.
 *
 * @param raw the lines without spaces; empty where none are a zone's
 * @param fitted with their fillers set to the format's length
 */
record RivalLines(List<String> raw, List<String> fitted) {
  /** So many characters a line may miss or have too many, to be taken for a zone's. */
  private static final int MOST_OFF = 16;

  private static final Pattern FILLERS = Pattern.compile("<{2,}");

  RivalLines {
    raw = List.copyOf(raw);
    fitted = List.copyOf(fitted);
  }

  /** Of equal candidates the lowest: a zone stands at the foot of its page. */
  static RivalLines of(List<String> recognised) {
    List<String> lines =
        recognised.stream()
            .map(line -> line.replaceAll("\\s", ""))
            .filter(line -> !line.isEmpty())
            .toList();
    RivalLines best = new RivalLines(List.of(), List.of());
    int least = Integer.MAX_VALUE;
    for (MrzFormat format : List.of(MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3)) {
      List<Integer> lengths = format.lineLengths();
      for (int from = 0; from + lengths.size() <= lines.size(); from++) {
        List<String> window = lines.subList(from, from + lengths.size());
        int off = off(window, lengths);
        if (off <= least) {
          least = off;
          best = new RivalLines(window, fitted(window, lengths));
        }
      }
    }
    return least == Integer.MAX_VALUE ? new RivalLines(List.of(), List.of()) : best;
  }

  /** How far lines are from a format; the largest number where they are none of its lines. */
  private static int off(List<String> lines, List<Integer> lengths) {
    int sum = 0;
    for (int i = 0; i < lengths.size(); i++) {
      int off = Math.abs(lines.get(i).length() - lengths.get(i));
      if (off > MOST_OFF) {
        return Integer.MAX_VALUE;
      }
      sum += off;
    }
    boolean fillers = lines.stream().anyMatch(line -> line.contains("<"));
    return fillers ? sum : Integer.MAX_VALUE;
  }

  private static List<String> fitted(List<String> lines, List<Integer> lengths) {
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      fitted.add(fitted(lines.get(i), lengths.get(i)));
    }
    return fitted;
  }

  private static String fitted(String line, int length) {
    int start = -1;
    int end = -1;
    Matcher runs = FILLERS.matcher(line);
    while (runs.find()) {
      if (runs.end() - runs.start() > end - start) {
        start = runs.start();
        end = runs.end();
      }
    }
    int run = end - start + length - line.length();
    boolean fits = start >= 0 && run >= 0;
    return fits ? line.substring(0, start) + "<".repeat(run) + line.substring(end) : line;
  }

  String text() {
    return String.join("\n", raw);
  }
}
