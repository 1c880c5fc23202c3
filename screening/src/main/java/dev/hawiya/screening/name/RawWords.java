package dev.hawiya.screening.name;

import dev.hawiya.core.text.Digits;
import dev.hawiya.screening.spelling.ArabicLetters;
import dev.hawiya.screening.spelling.LatinLetters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words: at whatever is no letter or digit, and where the script changes. A
 * Chinese character and a Korean syllable are words of their own, since others write their names
 * joined or apart as they like.
 */
final class RawWords {
  private static final String SILENT = "'’‘`´ʿʾʼ‛ʹ′";

  /** Letters of a word; comparing two words takes their product's time. */
  private static final int LONGEST = 100;

  private final List<NameWord> words = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Character.UnicodeScript script = Character.UnicodeScript.COMMON;

  private RawWords() {}

  static List<NameWord> of(String text) {
    RawWords raw = new RawWords();
    String folded = ArabicLetters.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
    Digits.toWestern(folded).replace("&", " and ").codePoints().forEach(raw::take);
    raw.end();
    return raw.words;
  }

  private void take(int letter) {
    if (Character.getType(letter) == Character.NON_SPACING_MARK || Character.isDigit(letter)) {
      append(letter);
    } else if (Character.isLetter(letter)) {
      letter(letter, Character.UnicodeScript.of(letter));
    } else if (SILENT.indexOf(letter) < 0) {
      end();
    }
  }

  private void letter(int letter, Character.UnicodeScript own) {
    boolean other = script != Character.UnicodeScript.COMMON && own != script;
    if (other || own == Character.UnicodeScript.HANGUL || own == Character.UnicodeScript.HAN) {
      end();
    }
    if (own == Character.UnicodeScript.HAN) {
      sign(Character.toString(letter));
    } else {
      script = own;
      append(letter);
    }
  }

  private void append(int letter) {
    if (run.length() < LONGEST) {
      run.appendCodePoint(letter);
    }
  }

  private void end() {
    String text = run.toString();
    run.setLength(0);
    script = Character.UnicodeScript.COMMON;
    if (text.isEmpty()) {
      return;
    }
    if (ArabicLetters.is(text.codePointAt(0))) {
      words.add(NameWord.of(text, NameScript.ARABIC, NamePart.WORD));
      return;
    }
    String folded = LatinLetters.fold(text);
    String word = folded.isEmpty() ? text : folded;
    words.add(NameWord.of(word, NameScript.LATIN, part(word)));
  }

  private void sign(String sign) {
    String simplified = LatinLetters.simplified(sign);
    String pinyin = LatinLetters.pinyin(sign);
    String text = pinyin.isEmpty() ? simplified : pinyin;
    words.add(NameWord.of(text, NameScript.HAN, NamePart.WORD, false, simplified));
  }

  private static NamePart part(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return NamePart.NUMBER;
    }
    return word.length() == 1 ? NamePart.INITIAL : NamePart.WORD;
  }
}
