package dev.hawiya.screening.score;

import java.util.ArrayList;
import java.util.List;

/** Says in a sentence why two names are worth what they are. */
final class NameReasons {
  private static final double NEARLY = 0.9;

  private NameReasons() {}

  static String why(NameScore score, String listed) {
    List<String> same = new ArrayList<>();
    List<String> near = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (NameScore.Words words : score.words()) {
      if (words.right().isEmpty()) {
        alone.add(words.left());
      } else if (words.likeness() == 1) {
        same.add(words.left());
      } else {
        near.add(words.left() + (words.likeness() >= NEARLY ? " ~ " : " ? ") + words.right());
      }
    }
    List<String> told = new ArrayList<>();
    add(told, "same: ", same);
    add(told, "alike: ", near);
    add(told, "without counterpart: ", alone);
    return "listed as \"" + listed + "\"; " + String.join("; ", told);
  }

  private static void add(List<String> told, String label, List<String> words) {
    if (!words.isEmpty()) {
      told.add(label + String.join(", ", words));
    }
  }
}
