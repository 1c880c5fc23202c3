package dev.hawiya.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places where an address line may be cut in two, between station and governorate. */
final class AddressCuts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** A tatweel that stands alone is a dash: both are one stroke. */
  private static final Pattern LONE_TATWEEL = Pattern.compile("(?<![\\p{L}\\u0640])\\u0640");

  /** No name of a governorate has more words, «محافظة» among them. */
  private static final int MOST_WORDS = 4;

  /** A governorate that is glued to the word before it is believed from this length on. */
  private static final int SHORTEST_GLUED = 5;

  private AddressCuts() {}

  /** What separates the two parts. */
  enum Between {
    DASH,
    SPACE,
    NOTHING
  }

  /** One way to cut; either part may be "". */
  record Cut(String before, String after, Between between) {}

  static List<Cut> of(String line) {
    List<MatchResult> words = words(line);
    List<Cut> cuts = new ArrayList<>();
    if (words.isEmpty()) {
      return cuts;
    }
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    cuts.add(new Cut(line.substring(start, end), "", Between.DASH));
    for (int i = Math.max(0, words.size() - MOST_WORDS); i < words.size(); i++) {
      int from = words.get(i).start();
      int to = i == 0 ? start : words.get(i - 1).end();
      Between between = line.substring(to, from).isBlank() && i > 0 ? Between.SPACE : Between.DASH;
      cuts.add(new Cut(line.substring(start, to), line.substring(from, end), between));
    }
    int last = words.get(words.size() - 1).start();
    for (int at = last + 1; at <= end - SHORTEST_GLUED; at++) {
      cuts.add(new Cut(line.substring(start, at), line.substring(at, end), Between.NOTHING));
    }
    return cuts;
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(LONE_TATWEEL.matcher(text).replaceAll("-")).results().toList();
  }

  /** Where a station may start in what stands before a governorate: nearest to the start first. */
  static List<String> starts(String before, StationWords words) {
    List<String> starts = new ArrayList<>(List.of(before));
    int end = 0;
    for (MatchResult word : words(before)) {
      String rest = before.substring(word.start());
      boolean afterDash = end > 0 && !before.substring(end, word.start()).isBlank();
      if (afterDash || end > 0 && words.startsWithKind(rest)) {
        starts.add(rest);
      }
      end = word.end();
    }
    return starts;
  }
}
