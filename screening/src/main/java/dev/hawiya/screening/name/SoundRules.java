package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What letters of one script are written for those of another, or of the same one, and how much of
 * a difference that makes: {@code sounds.tsv}, found by the first letters of both sides.
 */
final class SoundRules {
  /**
   * Letters of one word that may stand for letters of the other, at a cost.
   *
   * @param inside whether not at the end of the other word: a last vowel is heard, and written
   */
  record Rule(String left, String right, double cost, boolean inside) {
    Rule(String left, String right, double cost) {
      this(left, right, cost, false);
    }
  }

  static final char HEAD = '^';
  static final char END = '$';

  private static final String NOTHING = "_";
  private static final List<Rule> NONE = List.of();
  private static final int CODES = 384;
  private static final String VOWELS = "aeiou";

  /** Arabic letters after which a short vowel may be spoken, which is not written. */
  private static final String NOT_FOLLOWED = "اويع$^";

  private static final double SHORT_VOWEL = 0.05;

  /** French writes a short u with two letters. */
  private static final double FRENCH_VOWEL = 0.15;

  private final List<List<Rule>> rules = new ArrayList<>();

  private SoundRules() {
    for (int i = 0; i < CODES * CODES; i++) {
      rules.add(NONE);
    }
  }

  /** The rules between spellings of one script, which hold both ways. */
  static SoundRules within(String script) {
    SoundRules rules = new SoundRules();
    for (Rule rule : listed(script + "-" + script)) {
      rules.add(rule);
      rules.add(new Rule(rule.right(), rule.left(), rule.cost()));
    }
    return rules;
  }

  /** The rules from Arabic letters to Latin ones, with the short vowels that Arabic leaves out. */
  static SoundRules arabicToLatin() {
    SoundRules rules = new SoundRules();
    for (Rule rule : listed("arabic-latin")) {
      rules.add(rule);
      if (vowelFollows(rule)) {
        for (int i = 0; i < VOWELS.length(); i++) {
          rules.add(followed(rule, VOWELS.substring(i, i + 1), SHORT_VOWEL));
        }
        rules.add(followed(rule, "ou", FRENCH_VOWEL));
      }
    }
    return rules;
  }

  /** Those whose sides begin with two letters; 0 stands for a side without any. */
  List<Rule> from(char left, char right) {
    return rules.get(code(left) * CODES + code(right));
  }

  private static Rule followed(Rule rule, String vowel, double cost) {
    return new Rule(rule.left(), rule.right() + vowel, rule.cost() + cost, true);
  }

  private static boolean vowelFollows(Rule rule) {
    return !rule.left().isEmpty()
        && !rule.right().isEmpty()
        && NOT_FOLLOWED.indexOf(rule.left().charAt(rule.left().length() - 1)) < 0
        && VOWELS.indexOf(rule.right().charAt(rule.right().length() - 1)) < 0;
  }

  private void add(Rule rule) {
    int place = code(first(rule.left())) * CODES + code(first(rule.right()));
    List<Rule> more = new ArrayList<>(rules.get(place));
    more.add(rule);
    rules.set(place, List.copyOf(more));
  }

  private static char first(String side) {
    return side.isEmpty() ? 0 : side.charAt(0);
  }

  private static int code(char letter) {
    return letter < 128 ? letter : 128 + (letter & 0xff);
  }

  private static List<Rule> listed(String scripts) {
    return WordTable.rows("sounds").stream()
        .filter(row -> row.get(0).equals(scripts))
        .map(row -> new Rule(side(row.get(1)), side(row.get(2)), Double.parseDouble(row.get(3))))
        .toList();
  }

  private static String side(String cell) {
    return cell.equals(NOTHING) ? "" : cell;
  }
}
