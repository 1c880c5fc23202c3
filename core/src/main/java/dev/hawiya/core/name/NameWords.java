package dev.hawiya.core.name;

import dev.hawiya.core.text.Digits;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words of a name: runs of Arabic letters, and runs of other letters and
 * digits with the hyphens and apostrophes between them. All else only separates.
 */
final class NameWords {
  private static final String INSIDE = "-'\u2019";

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean arabic;

  private NameWords() {}

  static List<Word> of(String text) {
    NameWords cut = new NameWords();
    String plain = plain(text);
    plain.codePoints().forEach(cut::take);
    cut.close();
    return List.copyOf(cut.words);
  }

  /** Composed letters instead of presentation forms, Western digits, no marks of the script. */
  private static String plain(String text) {
    String bare = without(text);
    return Digits.toWestern(without(Normalizer.normalize(bare, Normalizer.Form.NFKC)));
  }

  /** Vowel marks, tatweel and direction marks stand inside words and say nothing of their end. */
  private static String without(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Hamza and madda above or below a letter (U+0653..0655) are kept: they compose with it. */
  private static boolean isMark(char c) {
    return c >= '\u064B' && c <= '\u0652'
        || c >= '\u0656' && c <= '\u065F'
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u06D6' && c <= '\u06ED'
        || c == '\u0640'
        || c == '\u0670'
        || Character.getType(c) == Character.FORMAT;
  }

  private void take(int c) {
    if (Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC) {
      open(true);
      run.appendCodePoint(c);
    } else if (Character.isLetterOrDigit(c)) {
      open(false);
      run.appendCodePoint(c);
    } else if (continues(c)) {
      run.appendCodePoint(c);
    } else if (c < 0x0653 || c > 0x0655) {
      close();
    }
  }

  private boolean continues(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    boolean arabicMark = c >= 0x0600 && c <= 0x08FF;
    return !arabic && run.length() > 0 && (INSIDE.indexOf(c) >= 0 || mark && !arabicMark);
  }

  private void open(boolean arabicNow) {
    if (arabic != arabicNow) {
      close();
      arabic = arabicNow;
    }
  }

  private void close() {
    int end = run.length();
    while (end > 0 && INSIDE.indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    String letters = run.substring(0, end);
    run.setLength(0);
    if (!letters.isEmpty()) {
      words.add(arabic ? Word.arabic(letters) : Word.foreign(letters));
    }
  }
}
