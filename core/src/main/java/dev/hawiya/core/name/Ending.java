package dev.hawiya.core.name;

import java.util.List;

/**
 * The last letters of a name, whose Latin form is settled whatever precedes them.
 *
 * @param stem the letters before the ending
 * @param latin the ending; empty where the word has none
 */
record Ending(String stem, String latin) {
  /** Longer endings first; a stem shorter than its least length keeps the letters. */
  private static final List<Form> FORMS =
      List.of(
          new Form("يوس", "ious", 2),
          new Form("اوي", "awy", 2),
          new Form("اوى", "awy", 2),
          new Form("ية", "ia", 2),
          new Form("يه", "ia", 3),
          new Form("اة", "at", 1),
          new Form("اء", "aa", 1),
          new Form("ة", "a", 1),
          new Form("ي", "y", 2),
          new Form("ى", "y", 3),
          new Form("ى", "a", 2),
          new Form("ا", "a", 2),
          new Form("و", "o", 2));

  static Ending of(String letters) {
    return FORMS.stream()
        .filter(form -> form.fits(letters))
        .findFirst()
        .map(form -> form.cut(letters))
        .orElseGet(() -> bareHa(letters));
  }

  /** Cards print ه for a final ة; after a long vowel it is a true h. */
  private static Ending bareHa(String letters) {
    int last = letters.length() - 1;
    boolean feminine =
        last > 2 && letters.charAt(last) == 'ه' && !Letters.isWeak(letters.charAt(last - 1));
    return feminine ? new Ending(letters.substring(0, last), "a") : new Ending(letters, "");
  }

  boolean startsWithVowel() {
    return !latin.isEmpty();
  }

  private record Form(String letters, String latin, int stem) {
    boolean fits(String word) {
      return word.endsWith(letters) && word.length() >= letters.length() + stem;
    }

    Ending cut(String word) {
      return new Ending(word.substring(0, word.length() - letters.length()), latin);
    }
  }
}
