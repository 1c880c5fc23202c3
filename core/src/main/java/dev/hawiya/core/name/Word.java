package dev.hawiya.core.name;

import dev.hawiya.core.text.ArabicSpelling;

/**
 * One word of a name.
 *
 * @param text its letters, without vowel marks; never empty
 * @param key the letters folded, as long as the text; empty for a word that is not Arabic
 */
record Word(String text, String key) {
  static Word arabic(String letters) {
    return new Word(letters, ArabicSpelling.key(letters));
  }

  static Word foreign(String letters) {
    return new Word(letters, "");
  }

  boolean isArabic() {
    return !key.isEmpty();
  }

  /** Both words written as one. */
  Word with(Word next) {
    return new Word(text + next.text, key + next.key);
  }

  Word from(int start) {
    return new Word(text.substring(start), key.substring(start));
  }

  Word until(int end) {
    return new Word(text.substring(0, end), key.substring(0, end));
  }

  int length() {
    return key.length();
  }

  /** Whether «ال» and at least two letters stand here; «أل», «إل» and «آل» are no article. */
  boolean hasArticle() {
    return length() > 3 && text.startsWith("ال");
  }
}
