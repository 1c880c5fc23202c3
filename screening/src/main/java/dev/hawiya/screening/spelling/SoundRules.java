package dev.hawiya.screening.spelling;

import java.util.Arrays;
import java.util.List;

/**
 * What letters of one script are written for those of another, or of the same one, and how much of
 * a difference that makes: {@code sounds.tsv}, found by the first letters of both sides.
 */
public final class SoundRules {
  /**
   * Letters of one word that may stand for letters of the other, at a cost.
   *
   * @param vowel whether a short vowel may follow in the other word, which Arabic does not write
   */
  record Rule(String left, String right, double cost, boolean vowel) {
    /** Whether its letters stand at a place of each word, of which the first ones are known to. */
    boolean fits(char[] from, int i, char[] to, int j) {
      return goesOn(left, from, i) && goesOn(right, to, j);
    }

    private static boolean goesOn(String side, char[] word, int at) {
      int length = side.length();
      if (at + length > word.length) {
        return false;
      }
      for (int k = 1; k < length; k++) {
        if (word[at + k] != side.charAt(k)) {
          return false;
        }
      }
      return true;
    }
  }

  static final char HEAD = '^';
  static final char END = '$';

  private static final String NOTHING = "_";
  private static final Rule[] NONE = {};
  private static final int CODES = 384;

  /** Arabic letters after which a short vowel may be spoken, which is not written. */
  private static final String NOT_FOLLOWED = "اويع";

  private final Rule[][] rules = new Rule[CODES * CODES][];

  private SoundRules() {
    Arrays.fill(rules, NONE);
  }

  /** The rules between spellings of one script, which hold both ways. */
  public static SoundRules within(String script) {
    SoundRules rules = new SoundRules();
    for (Rule rule : listed(script + "-" + script)) {
      rules.add(rule);
      rules.add(new Rule(rule.right(), rule.left(), rule.cost(), false));
    }
    return rules;
  }

  /** The rules from Arabic letters to Latin ones. */
  public static SoundRules arabicToLatin() {
    SoundRules rules = new SoundRules();
    listed("arabic-latin").forEach(rules::add);
    return rules;
  }

  /** The rules from a foreign name as Chinese writes it, in pinyin, to Latin letters. */
  public static SoundRules hanToLatin() {
    SoundRules rules = within("latin");
    listed("han-latin").forEach(rules::add);
    return rules;
  }

  /** Those whose sides begin with two letters; 0 stands for a side without any. */
  Rule[] from(char left, char right) {
    return rules[code(left) * CODES + code(right)];
  }

  private static boolean vowelFollows(String left, String right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && ArabicLetters.is(left.charAt(left.length() - 1))
        && NOT_FOLLOWED.indexOf(left.charAt(left.length() - 1)) < 0
        && !vowel(right.charAt(right.length() - 1));
  }

  static boolean vowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      default -> false;
    };
  }

  private void add(Rule rule) {
    int place = code(first(rule.left())) * CODES + code(first(rule.right()));
    rules[place] = Arrays.copyOf(rules[place], rules[place].length + 1);
    rules[place][rules[place].length - 1] = rule;
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
        .map(row -> rule(side(row.get(1)), side(row.get(2)), Double.parseDouble(row.get(3))))
        .toList();
  }

  private static Rule rule(String left, String right, double cost) {
    return new Rule(left, right, cost, vowelFollows(left, right));
  }

  private static String side(String cell) {
    return cell.equals(NOTHING) ? "" : cell;
  }
}
